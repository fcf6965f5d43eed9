import type { BoardRow } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCatalogue } from '../../providers/catalogue';
import { useDeskQuery } from '../../providers/deskQuery';
import { Card } from '../../ui/Card';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { LoadFailed } from '../../ui/LoadFailed';
import { ScrollTable } from '../../ui/ScrollTable';
import { SkeletonRows } from '../../ui/SkeletonRows';
import styles from './supervision.module.css';
import { totalsOf } from './totals';

const lights = ['red', 'orange', 'yellow'] as const;

/** The units with what each owes, the worst first; every figure leads to the clocks behind it. */
export function Board() {
  const { t } = useTranslation();
  const { answer, error, refetch } = useDeskQuery<{ data: BoardRow[] }>('/supervision/board', undefined, {
    every: 60_000,
  });
  if (!answer && error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!answer) return <SkeletonRows count={10} />;
  const rows = answer.data;
  if (rows.length === 0) {
    return <EmptyState title={t('supervision.board.empty')} what={t('supervision.board.emptyWhat')} />;
  }
  const totals = totalsOf(rows);
  return (
    <>
      <div className={styles.tiles}>
        {lights.map((light) => (
          <Link key={light} className={styles.tile} to={`/supervision?view=clocks&light=${light}`}>
            <span>{t(`supervision.tiles.${light}`)}</span>
            <b className="num" data-tone={totals[light] > 0 ? light : undefined}>
              {totals[light]}
            </b>
          </Link>
        ))}
        <div className={styles.tile}>
          <span>{t('supervision.tiles.open')}</span>
          <b className="num">{totals.open}</b>
        </div>
      </div>
      <Card title={t('supervision.board.label')}>
        <ScrollTable label={t('supervision.board.label')} className={styles.board}>
          <thead>
            <tr>
              {(
                [
                  'unit',
                  'open',
                  'red',
                  'orange',
                  'yellow',
                  'green',
                  'urged',
                  'supervised',
                  'enteredLate',
                  'oldest',
                ] as const
              ).map((key) => (
                <th key={key} scope="col">
                  {t(`supervision.board.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.unit.code} row={row} />
            ))}
          </tbody>
          {rows.length > 1 ? (
            <tfoot>
              <tr>
                <th scope="row">{t('supervision.board.total')}</th>
                {(['open', ...lights, 'green', 'urged', 'supervised', 'enteredLate'] as const).map((key) => (
                  <td key={key} className="num">
                    {totals[key]}
                  </td>
                ))}
                <td />
              </tr>
            </tfoot>
          ) : null}
        </ScrollTable>
      </Card>
    </>
  );
}

function Line({ row }: { row: BoardRow }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const { unit, oldestDueOn } = row;
  const clocks = `/supervision?view=clocks&unit=${unit.code}`;
  return (
    <tr>
      <th scope="row">
        <Link data-row-link to={clocks} title={unit.name}>
          {unit.shortName}
        </Link>
      </th>
      <td className="num">
        {row.open > 0 ? (
          <Link
            to={`/disputes?answerable=${unit.code}`}
            aria-label={cell(t('supervision.board.open'), row.open)}
          >
            {row.open}
          </Link>
        ) : (
          <Zero />
        )}
      </td>
      {[...lights, 'green' as const].map((light) => (
        <td key={light} className="num">
          {row[light] > 0 ? (
            <Link
              className={styles.figure}
              data-tone={light}
              to={`${clocks}&light=${light}`}
              aria-label={cell(t(`supervision.board.${light}`), row[light])}
            >
              {row[light]}
            </Link>
          ) : (
            <Zero />
          )}
        </td>
      ))}
      {(['urged', 'supervised', 'enteredLate'] as const).map((key) => (
        <td key={key} className="num">
          {row[key] > 0 ? row[key] : <Zero />}
        </td>
      ))}
      <td className={oldestDueOn && oldestDueOn < today ? styles.late : undefined}>
        {oldestDueOn ? <Day day={oldestDueOn} weekday="short" /> : '—'}
      </td>
    </tr>
  );

  function cell(what: string, count: number): string {
    return t('supervision.board.cell', { unit: unit.shortName, what, count });
  }
}

/** Nothing there: a dash is quicker passed over than a nought. */
const Zero = () => <span className="mute">–</span>;
