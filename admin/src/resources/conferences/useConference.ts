import type { ConferenceDetail } from '@liandiao/cms/contract';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeed } from '../../providers/deed';
import { DeskError } from '../../providers/deskError';

/** What may be sent of a conference beside its revision. */
export type Change = Record<string, unknown>;

/**
 * Writes to one conference: `write` sends the change with the revision that was read and answers whether it was taken;
 * `refusal` is what the server said instead.
 */
export function useConferenceWrite({ data }: ConferenceDetail) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { perform, performing } = useDeed();
  const [refusal, setRefusal] = useState<string[]>([]);

  async function write(change: Change, path = ''): Promise<boolean> {
    setRefusal([]);
    try {
      const body = { ...change, revision: data.revision };
      const answer = await perform<ConferenceDetail>(`/conferences/${data.documentId}${path}`, body, 'PUT');
      const warned = answer.meta.warnings.map((one) => one.message).join(' ');
      if (warned) void message.warning(`${t('conferences.warned')}${warned}`, 8);
      else void message.success(t('ui.notices.saved'));
      return true;
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const complaints = error.complaints.map((one) => one.message);
      setRefusal(complaints.length > 0 ? complaints : [error.message]);
      return false;
    }
  }
  return { write, writing: performing, refusal };
}
