import type { Station, Status } from '@liandiao/cms/contract';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './map.module.css';
import { type Point, sheet } from './routes';

interface Props {
  station: Station;
  corner: Point;
  chosen: boolean;
  /** another station is looked at, to which this one has no way */
  dimmed: boolean;
  onChoose(status: Status | null): void;
}

const { width, height } = sheet.box;

/** One station: its name, how many cases stand there, and how late; leads to those cases. */
export function StationBox({ station, corner: { x, y }, chosen, dimmed, onChoose }: Props) {
  const { t } = useTranslation();
  const { status, count, red, orange, yellow } = station;
  const title = t(`terms.status.${status}`);
  const tone = red > 0 ? 'red' : orange > 0 ? 'orange' : yellow > 0 ? 'yellow' : undefined;
  const said =
    tone === 'red'
      ? t('stations.late', { count: red })
      : tone === 'orange'
        ? t('stations.soon', { count: orange })
        : tone === 'yellow'
          ? t('stations.near', { count: yellow })
          : null;
  // a finger cannot point: its first touch shows the ways from here, its second follows the link
  const chosenBefore = useRef(false);
  const follow = (event: MouseEvent) => {
    const { pointerType } = event.nativeEvent as PointerEvent;
    if (pointerType !== 'touch' || chosenBefore.current) return;
    event.preventDefault();
    onChoose(status);
  };
  return (
    <Link
      to={`/disputes?status=${status}`}
      className={styles.station}
      data-tone={tone}
      data-dimmed={dimmed}
      data-empty={count === 0}
      aria-label={t('stations.station', { title, count, red: `${red}`, orange: `${orange}` })}
      onPointerDown={() => {
        chosenBefore.current = chosen;
      }}
      onClick={follow}
      onMouseEnter={() => onChoose(status)}
      onMouseLeave={() => onChoose(null)}
      onFocus={() => onChoose(status)}
      onBlur={() => onChoose(null)}
    >
      <rect x={x} y={y} width={width} height={height} rx={6} className={styles.box} />
      {tone ? <rect x={x} y={y + 6} width={4} height={height - 12} rx={2} className={styles.edge} /> : null}
      <text x={x + 14} y={y + 22} className={styles.name}>
        {title}
      </text>
      <text x={x + 14} y={y + 49} className={styles.count}>
        {count}
      </text>
      {said ? (
        <text x={x + width - 10} y={y + 48} className={styles.lateness}>
          {said}
        </text>
      ) : null}
    </Link>
  );
}
