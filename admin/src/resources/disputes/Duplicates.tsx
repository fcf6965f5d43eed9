import type { DuplicateAnswer } from '@liandiao/cms/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/StatusTag';
import styles from './disputes.module.css';

/** Other cases that may be the same matter (D20); a form being filled in stays open behind them. */
export function Duplicates({
  found,
  deed,
}: {
  found: DuplicateAnswer[];
  /** what may be done about one */
  deed?: (one: DuplicateAnswer) => ReactNode;
}) {
  const { t } = useTranslation();
  return found.map((one) => (
    <div key={one.number} className={styles.duplicate}>
      {one.visible ? (
        <a className="num" href={`/disputes/${one.documentId}`} target="_blank" rel="noreferrer">
          {one.number}
        </a>
      ) : (
        <span className="num" title={t('dispute.notVisible')}>
          {one.number}
        </span>
      )}{' '}
      {one.status && <StatusTag status={one.status} />}
      <div className="mute">
        {one.same.map((which) => t(`dispute.same.${which}`)).join('、')}
        {one.feePeriodFrom
          ? ` · ${t('dispute.overlaps')} ${one.feePeriodFrom} – ${one.feePeriodTo ?? ''}`
          : ''}
      </div>
      {deed?.(one)}
    </div>
  ));
}
