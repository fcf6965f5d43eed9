import { type Station, type Status, stages } from '@liandiao/cms/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './map.module.css';
import { cornerOf, pathOf, routesOf, sheet } from './routes';
import { StationBox } from './StationBox';
import { type Place, placeOf, stageColumns } from './stationPlan';
import type { StationWay } from './ways';

interface Props {
  stations: readonly Station[];
  ways: readonly StationWay[];
  chosen: Status | null;
  onChoose(status: Status | null): void;
}

const { pitch, margin } = sheet;
const columns = Math.max(...Object.values(stageColumns).map(([, last]) => last)) + 1;
const width = columns * pitch.x;

/** The map: stages as columns, stations as boxes, the ways between them as lines. */
export function ProcessMap({ stations, ways, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const places = useMemo(() => placesOf(stations), [stations]);
  const known = useMemo(
    () => ways.filter(({ from, to }) => places.has(from) && places.has(to)),
    [ways, places],
  );
  const routes = useMemo(() => {
    // what is drawn only now and then takes no room from what is always there
    const group = (aside: boolean) =>
      routesOf(
        known.filter((way) => way.aside === aside),
        places,
      );
    return new Map([...group(false), ...group(true)]);
  }, [known, places]);
  const rows = Math.max(0, ...[...places.values()].map(({ row }) => row)) + 1;
  const height = margin.y + rows * pitch.y + 20;
  // what concerns the chosen station lies on top
  const concerned = (way: StationWay) => way.from === chosen || way.to === chosen;
  const inOrder = [...known].sort((a, b) => Number(concerned(a)) - Number(concerned(b)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('stations.map')} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: an svg that holds links is a group of them */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.map}
        role="group"
        aria-label={t('stations.map')}
      >
        <defs>
          <marker
            id="way-end"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className={styles.head} />
          </marker>
          <marker
            id="way-end-on"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className={styles.headOn} />
          </marker>
        </defs>
        {stages.map((stage, index) => {
          const [first, last] = stageColumns[stage];
          const x = first * pitch.x + 3;
          const wide = (last - first + 1) * pitch.x - 6;
          return (
            <g key={stage}>
              <rect x={x} y={4} width={wide} height={height - 8} rx={8} className={styles.stage} />
              <text x={x + wide / 2} y={28} className={styles.stageName}>
                {`${index + 1} ${t(`terms.stage.${stage}`)}`}
              </text>
            </g>
          );
        })}
        {inOrder.map((way) => (
          <path
            key={`${way.from}.${way.to}`}
            d={pathOf(routes.get(way) ?? [{ x: 0, y: 0 }])}
            className={styles.way}
            data-aside={way.aside}
            data-on={concerned(way)}
            markerEnd={concerned(way) ? 'url(#way-end-on)' : 'url(#way-end)'}
          >
            <title>{way.actions.map((action) => nameOf(action)).join('、')}</title>
          </path>
        ))}
        {stations.map((station) => {
          const place = places.get(station.status);
          if (!place) return null;
          return (
            <StationBox
              key={station.status}
              station={station}
              corner={cornerOf(place)}
              chosen={chosen === station.status}
              dimmed={chosen !== null && chosen !== station.status && !neighbours(station.status)}
              onChoose={onChoose}
            />
          );
        })}
      </svg>
    </section>
  );

  function nameOf(action: StationWay['actions'][number]): string {
    return action === 'register' ? t('stations.enter') : t(`terms.action.${action}`);
  }

  function neighbours(status: Status): boolean {
    return known.some(
      ({ from, to }) => (from === chosen && to === status) || (to === chosen && from === status),
    );
  }
}

function placesOf(stations: readonly Station[]): Map<string, Place> {
  const places = new Map<string, Place>();
  let unknown = 0;
  for (const { status, stage } of stations) {
    const place = placeOf(status, stage, unknown);
    if (place.row > 4) unknown++;
    places.set(status, place);
  }
  return places;
}
