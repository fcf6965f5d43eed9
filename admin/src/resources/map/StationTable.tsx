import type { Station } from '@liandiao/cms/contract';
import { stages } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/Card';
import { ScrollTable } from '../../ui/ScrollTable';
import styles from './map.module.css';
import type { StationWay } from './ways';

const lights = ['red', 'orange', 'yellow'] as const;

/** The same map as a table: what the lines say stands in its last column. */
export function StationTable({
  stations,
  ways,
}: {
  stations: readonly Station[];
  ways: readonly StationWay[];
}) {
  const { t } = useTranslation();
  const total = (key: 'count' | (typeof lights)[number]) =>
    stations.reduce((sum, station) => sum + station[key], 0);
  return (
    <Card title={t('stations.table.title')}>
      <ScrollTable label={t('stations.table.title')} className={styles.table}>
        <thead>
          <tr>
            {(['stage', 'status', 'count', ...lights, 'leads'] as const).map((key) => (
              <th key={key} scope="col" className={key === 'leads' ? styles.leads : undefined}>
                {t(`stations.table.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stages.map((stage) => (
          <tbody key={stage}>
            {stations
              .filter((station) => station.stage === stage)
              .map((station, index, all) => (
                <tr key={station.status}>
                  {index === 0 ? (
                    <th scope="rowgroup" rowSpan={all.length}>
                      {t(`terms.stage.${stage}`)}
                    </th>
                  ) : null}
                  <th scope="row">
                    <Link data-row-link to={`/disputes?status=${station.status}`}>
                      {t(`terms.status.${station.status}`)}
                    </Link>
                    <div className={styles.leadsBelow}>
                      <Leads ways={ways.filter(({ from }) => from === station.status)} />
                    </div>
                  </th>
                  <td className="num">{station.count}</td>
                  {lights.map((light) => (
                    <td key={light} className="num" data-tone={station[light] > 0 ? light : undefined}>
                      {station[light] > 0 ? station[light] : <span className="mute">–</span>}
                    </td>
                  ))}
                  <td className={styles.leads}>
                    <Leads ways={ways.filter(({ from }) => from === station.status)} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('stations.table.total')}
            </th>
            {(['count', ...lights] as const).map((key) => (
              <td key={key} className="num">
                {total(key)}
              </td>
            ))}
            <td className={styles.leads} />
          </tr>
        </tfoot>
      </ScrollTable>
    </Card>
  );
}

function Leads({ ways }: { ways: readonly StationWay[] }) {
  const { t } = useTranslation();
  if (ways.length === 0) return <span className="mute">—</span>;
  return ways
    .filter(({ aside }) => !aside)
    .map(({ to, actions }) => {
      const by = actions.map((action) =>
        action === 'register' ? t('stations.enter') : t(`terms.action.${action}`),
      );
      return `${t(`terms.status.${to}`)}（${by.join('、')}）`;
    })
    .join('；');
}
