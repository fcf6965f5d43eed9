import type { ConferenceDetail } from '@liandiao/cms/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsavedInput } from '../../ui/useUnsavedInput';
import styles from './conferences.module.css';
import { draftMinutes } from './draftMinutes';
import { ConferenceSheet } from './Sheet';
import { useConferenceWrite } from './useConference';

/** Writes the minutes, beginning from what was decided; what is typed survives a reload. */
export function MinutesDrawer({ detail, onClose }: { detail: ConferenceDetail; onClose(): void }) {
  const { t } = useTranslation();
  const { data } = detail;
  const { restored, remember, settled } = useUnsavedInput<string>(`minutes.${data.documentId}`);
  const [text, setText] = useState(restored?.value ?? data.minutes ?? draftMinutes(detail, t));
  const { write, writing, refusal } = useConferenceWrite(detail);
  const type = (next: string) => {
    setText(next);
    remember(next);
  };

  async function save() {
    if (!(await write({ minutes: text, state: 'minuted' }))) return;
    settled();
    onClose();
  }

  return (
    <ConferenceSheet
      title={t(data.minutes ? 'conferences.minutes.edit' : 'conferences.minutes.write')}
      width={760}
      save={t('conferences.minutes.save')}
      saving={writing}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={styles.lead}>
        {t('conferences.minutes.hint')}{' '}
        <Button
          size="small"
          onClick={() => type(draftMinutes(detail, t))}
          title={t('conferences.minutes.draftWhat')}
        >
          {t('conferences.minutes.draft')}
        </Button>
      </p>
      <Input.TextArea
        aria-label={t('conferences.field.minutes')}
        autoSize={{ minRows: 18 }}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
    </ConferenceSheet>
  );
}
