import type { ClockAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Day } from '../../../ui/Day';
import { Tag } from '../../../ui/Tag';
import styles from './drawers.module.css';
import { type PlannedClock, usePlan } from './usePlan';

/** The running clock that an extension moves, before and after; undefined while nothing moves. */
export function useMovedClock(
  { data, meta }: DisputeDetail,
  days: number | undefined,
  on: string,
): { before: ClockAnswer; after: PlannedClock } | undefined {
  // more than a year is nobody's extension: the field says so itself
  const sane = days !== undefined && days >= 1 && days <= 366;
  const events = sane ? [{ name: 'extensionApproved', on, amount: days }] : undefined;
  const planned = usePlan(data, events);
  const after = planned?.find(({ extendedBy }) => extendedBy > 0);
  const before = meta.clocks.find(
    ({ rule, round, light }) => rule === after?.rule && round === data.round && light !== 'void',
  );
  return after && before ? { before, after } : undefined;
}

/** 现在的期限 → 延长后的期限, as the engine counts it: from the last day itself, not from the rolled date (D7). */
export function MovedDate({ detail, days }: { detail: DisputeDetail; days: number | undefined }) {
  const { t } = useTranslation();
  const { today } = useCatalogue();
  const moved = useMovedClock(detail, days, today);
  if (!moved?.before.dueOn || !moved.after.dueOn) return null;
  const { before, after } = moved;
  return (
    <section className={`${styles.box} ${styles.dates}`} aria-label={t('deed.extension.later')}>
      <dl>
        <div>
          <dt>{t('deed.extension.now')}</dt>
          <dd>
            <Day day={before.dueOn ?? ''} />
          </dd>
        </div>
        <div>
          <dt>{t('deed.extension.later')}</dt>
          <dd>
            <b>
              <Day day={after.dueOn ?? ''} />
            </b>{' '}
            {after.provisional ? <Tag>{t('time.provisional')}</Tag> : null}
          </dd>
        </div>
      </dl>
      {after.explanation ? <p className="mute small">{after.explanation}</p> : null}
    </section>
  );
}
