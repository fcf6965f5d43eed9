import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../providers/desk';
import type { DeskError } from '../../providers/deskError';
import type { Query } from '../../providers/query';

/** How long the address of an opened paper is good for: long enough to be looked at, saved and printed. */
const KEPT = 10 * 60_000;

/**
 * Opens a paper in a tab of its own: `open('/papers/receipt.pdf')`. The tab is opened with the click, before the paper is
 * there, since browsers hold back what opens later; where they hold it back all the same, the file is saved instead.
 */
export function useOpenPaper() {
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useCallback(
    async (path: string, { title, query }: { title: string; query?: Query }): Promise<void> => {
      const tab = window.open('', '_blank');
      if (tab) {
        tab.opener = null;
        tab.document.title = title;
        tab.document.body.textContent = t('papers.making', { title });
      }
      try {
        const pdf = await desk<Blob>(path, { file: true, ...(query ? { query } : {}) });
        const address = URL.createObjectURL(pdf);
        setTimeout(() => URL.revokeObjectURL(address), KEPT);
        if (tab) tab.location.replace(address);
        else save(address, `${title}.pdf`);
      } catch (error) {
        tab?.close();
        message.error((error as DeskError).message);
      }
    },
    [message, t],
  );
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
