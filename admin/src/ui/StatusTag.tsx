import type { Status } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from './Tag';

const resting: Status[] = ['draft', 'declined', 'closed', 'withdrawn'];

/** Where a dispute stands. Urgency colours stay with the clocks; this one is blue while work goes on. */
export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation();
  return <Tag tone={resting.includes(status) ? 'gray' : 'blue'}>{t(`terms.status.${status}`)}</Tag>;
}
