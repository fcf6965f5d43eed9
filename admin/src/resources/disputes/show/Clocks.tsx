import type { ClockAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Card } from '../../../ui/Card';
import { Day } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { LightBadge } from '../../../ui/LightBadge';
import { Tag } from '../../../ui/Tag';
import disputes from '../disputes.module.css';
import { Working } from '../Working';
import { clocksByUrgency } from './clocksByUrgency';
import { ExternalDue } from './ExternalDue';
import styles from './show.module.css';

/** Every obligation of the case: what, whose, by when, and how that was counted. */
export function Clocks({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const [all, setAll] = useState(false);
  const [before, setBefore] = useState(false);
  const { shown, idle, earlier } = clocksByUrgency(meta.clocks, data.round);
  return (
    <Card
      title={t('dispute.clocks.title')}
      extra={
        <span className="small mute">
          {t('time.today')} <Day day={today} />
        </span>
      }
    >
      {shown.length === 0 && !data.externalReference ? <EmptyState title={t('dispute.clocks.none')} /> : null}
      <ul>
        <ExternalDue dispute={data} />
        {(all ? [...shown, ...idle] : shown).map((clock) => (
          <ClockItem key={`${clock.rule} ${clock.subject ?? ''}`} clock={clock} />
        ))}
        {before
          ? earlier.map((clock) => (
              <ClockItem key={`${clock.round} ${clock.rule} ${clock.subject ?? ''}`} clock={clock} sealed />
            ))
          : null}
      </ul>
      {idle.length > 0 && !all ? (
        <div className={styles.clock}>
          <button type="button" className={disputes.reveal} onClick={() => setAll(true)}>
            {t('dispute.clocks.idle', { count: idle.length })}
          </button>
        </div>
      ) : null}
      {earlier.length > 0 && !before ? (
        <div className={styles.clock}>
          <button type="button" className={disputes.reveal} onClick={() => setBefore(true)}>
            {t('dispute.clocks.earlier', { count: earlier.length })}
          </button>
        </div>
      ) : null}
    </Card>
  );
}

function ClockItem({ clock, sealed = false }: { clock: ClockAnswer; sealed?: boolean }) {
  const { t } = useTranslation();
  const { unitName } = useCatalogue();
  return (
    <li className={styles.clock} data-rule={clock.rule}>
      <div className={styles.clockHead}>
        <LightBadge clock={clock} />
        <span>{clock.title}</span>
        {sealed ? <Tag>{t('dispute.round', { count: clock.round })}</Tag> : null}
        <span className={styles.due}>
          {clock.dueOn ? <Day day={clock.dueOn} weekday="short" /> : '—'}{' '}
          {clock.provisional && clock.dueOn && clock.light !== 'green' ? (
            <Tag title={t('time.provisionalWhy')}>{t('time.provisional')}</Tag>
          ) : null}
        </span>
      </div>
      <div className="mute small">
        {clock.unit ? `${unitName(clock.unit)} · ` : ''}
        {t('dispute.clocks.from')} <span className="num">{clock.startOn}</span>
        {clock.metOn ? ` · ${t('dispute.clocks.metOn', { day: clock.metOn })}` : ''}
        {clock.extendedBy > 0 ? ` · ${t('dispute.clocks.extended', { count: clock.extendedBy })}` : ''}
      </div>
      <Working clock={clock} />
    </li>
  );
}
