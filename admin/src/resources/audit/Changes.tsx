import type { Change, TrailObject } from '@liandiao/audit/chain';
import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../ui/ScrollTable';
import styles from './audit.module.css';
import { byRecord } from './shown';
import { useTrailNames } from './useTrailNames';
import { Value } from './Value';

interface Props {
  changes: readonly Change[];
  /** how many there were, where not all are listed */
  all: number;
  /** what the entry is about: records that point at it tell it by its name */
  object: TrailObject | null;
}

/** What an entry changed, record by record and field by field: as it was, and as it is since. */
export function Changes({ changes, all, object }: Props) {
  const { t } = useTranslation();
  const names = useTrailNames();
  if (changes.length === 0) return <p className="mute">{t('audit.entry.noChanges')}</p>;
  return (
    <section className={styles.changes}>
      <h3>{t('audit.entry.changes')}</h3>
      {all > changes.length ? (
        <p className="mute">{t('audit.entry.moreChanges', { count: all, shown: String(changes.length) })}</p>
      ) : null}
      <ScrollTable label={t('audit.entry.changes')} className={styles.changeTable}>
        <thead>
          <tr>
            {(['field', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`audit.entry.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {byRecord(changes).map((fields) => (
          <tbody key={`${fields[0]?.type} ${fields[0]?.documentId}`}>
            <tr className={styles.record}>
              <th colSpan={3} scope="rowgroup">
                {names.type(fields[0]?.type ?? '')}
              </th>
            </tr>
            {fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row" title={field}>
                  {names.field(field)}
                </th>
                <td>
                  <Value value={before} field={field} object={object} />
                </td>
                <td>
                  <Value value={after} field={field} object={object} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </ScrollTable>
    </section>
  );
}
