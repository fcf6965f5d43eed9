import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ScrollTable } from '../../ui/ScrollTable';
import { UnitName } from '../../ui/UnitName';
import styles from './audit.module.css';
import type { EntryRow } from './entry';
import { OutcomeTag } from './OutcomeTag';
import { toTheSecond } from './shown';
import { useTrailNames } from './useTrailNames';

const columns = ['sequence', 'at', 'actor', 'unit', 'action', 'object', 'outcome'] as const;

/** A page of the trail, newest first; a row opens its entry. */
export function EntryTable({ rows }: { rows: readonly EntryRow[] }) {
  const { t } = useTranslation();
  const names = useTrailNames();
  const { search } = useLocation();
  return (
    <ScrollTable label={t('audit.label')} className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`audit.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sequence, at, actor, action, object, outcome }) => (
          <tr key={sequence}>
            <td className="num">
              <Link data-row-link to={`/audit/${sequence}${search}`}>
                {sequence}
              </Link>
            </td>
            <td>
              <time dateTime={at} className="num">
                {toTheSecond(at)}
              </time>
            </td>
            <td>{actor?.name ?? <span className="mute">{t(nobody(action))}</span>}</td>
            <td>
              <UnitName unit={actor?.unit ?? null} />
            </td>
            <td>{names.action(action)}</td>
            <td className={styles.object}>
              {object?.label ?? (object ? names.type(object.type) : <span className="mute">—</span>)}
            </td>
            <td>
              <OutcomeTag outcome={outcome} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Who an entry without a person is by: at a log-in nobody was in yet, else it was a script. */
export const nobody = (action: string) => (action.startsWith('session.') ? 'audit.nobody' : 'audit.script');
