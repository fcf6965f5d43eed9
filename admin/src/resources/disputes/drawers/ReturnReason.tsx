import type { TransferAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Notice } from './NoticeBox';

/** Why the receiving unit wants to give the slip back. */
export function ReturnReason({ transfers }: { transfers: readonly TransferAnswer[] }) {
  const { t } = useTranslation();
  const slip = transfers.findLast(({ state }) => state === 'returnProposed' || state === 'returnDisputed');
  if (!slip?.returnReason) return null;
  return (
    <Notice title={t('deed.returnReason', { unit: slip.toUnit?.shortName ?? '' })}>
      {slip.returnReason}
    </Notice>
  );
}
