import type { AssistanceAnswer, ClockAnswer, DisputeDetail } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../providers/me';
import { DateTime, Day } from '../../../ui/Day';
import { EmptyState } from '../../../ui/EmptyState';
import { LightBadge } from '../../../ui/LightBadge';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import { DeedButton } from './CaseContext';
import { Said } from './handling/Part';
import styles from './show.module.css';

/** 协办: who owes what by when, with its lights; the lead chases from the row (R17). */
export function AssistanceTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const rounds = data.round > 1;
  return (
    <div className={styles.part}>
      <div className={styles.sub}>
        <h2>{t('dispute.assistance.title')}</h2>
        <span className={styles.deeds}>
          <DeedButton action="request-assistance" />
        </span>
      </div>
      {meta.assistances.length === 0 ? (
        <EmptyState title={t('dispute.assistance.none')} what={t('dispute.assistance.what')} />
      ) : (
        <table className={`${styles.table} ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('dispute.assistance.unit')}</th>
              <th scope="col">{t('dispute.assistance.received')}</th>
              <th scope="col">{t('dispute.assistance.measures')}</th>
              <th scope="col">{t('dispute.assistance.result')}</th>
              <th scope="col">
                <span className="srOnly">{t('dispute.actions')}</span>
              </th>
            </tr>
          </thead>
          {meta.assistances.map((one) => (
            <Help
              key={one.documentId}
              one={one}
              clocks={meta.clocks.filter(({ subject }) => subject === one.documentId)}
              present={one.round === data.round}
              rounds={rounds}
            />
          ))}
        </table>
      )}
    </div>
  );
}

interface HelpProps {
  one: AssistanceAnswer;
  clocks: ClockAnswer[];
  /** of the round that runs */
  present: boolean;
  /** there were several rounds */
  rounds: boolean;
}

function Help({ one, clocks, present, rounds }: HelpProps) {
  const { t } = useTranslation();
  const me = useMe();
  // the measures are due before the result, whatever the county's rules call them
  const [measures, result] = [...clocks].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const own = me.unit?.code === one.unit?.code;
  const open = present && one.resultAt === null && one.endedAt === null;
  const name = one.unit?.shortName ?? '';
  return (
    <tbody>
      <tr>
        <th scope="row">
          <UnitName unit={one.unit} />
          {one.byConference ? <Tag>{t('dispute.assistance.byConference')}</Tag> : null}
          {rounds ? <span className="mute small"> · {t('dispute.round', { count: one.round })}</span> : null}
        </th>
        <td data-name={t('dispute.assistance.received')}>
          {one.signedAt ? (
            <DateTime at={one.signedAt} />
          ) : (
            <span className="mute">{t(`terms.assistanceState.${one.endedAt ? 'ended' : 'requested'}`)}</span>
          )}
          {one.handler ? <div className="mute small">{one.handler.name}</div> : null}
        </td>
        <td data-name={t('dispute.assistance.measures')}>
          <Owed at={one.measuresAt} clock={measures} ended={!open && one.measuresAt === null} />
        </td>
        <td data-name={t('dispute.assistance.result')}>
          <Owed at={one.resultAt} clock={result} ended={!open && one.resultAt === null} />
        </td>
        <td>
          <div className={styles.deeds}>
            {open && own ? <OwnStep one={one} /> : null}
            {open && !own && one.chased < 3 ? (
              <DeedButton action="chase-assistance" about={one.documentId} name={name} />
            ) : null}
            {one.chased > 0 ? (
              <Tag tone={one.chased === 3 ? 'red' : 'orange'}>
                {t(`terms.rung.chase${Math.min(3, one.chased) as 1 | 2 | 3}`)}
              </Tag>
            ) : null}
          </div>
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          <div className="mute small">
            {t('dispute.assistance.asked')} <DateTime at={one.requestedAt} /> ·{' '}
            <UnitName unit={one.requestedBy} />
          </div>
          <Said name={t('deed.field.assistance')} text={one.opinion} />
          <Said name={t('deed.field.measures')} text={one.measures} />
          <Said name={t('deed.field.assistResult')} text={one.result} />
        </td>
      </tr>
    </tbody>
  );
}

/** The next step of one's own unit. */
function OwnStep({ one }: { one: AssistanceAnswer }) {
  const next =
    one.state === 'requested'
      ? 'sign-assistance'
      : one.state === 'signed'
        ? 'reply-measures'
        : 'reply-result';
  return <DeedButton action={next} about={one.documentId} />;
}

function Owed({ at, clock, ended }: { at: string | null; clock: ClockAnswer | undefined; ended: boolean }) {
  const { t } = useTranslation();
  if (at === null && ended) return <span className="mute">{t('terms.assistanceState.ended')}</span>;
  return (
    <>
      {clock ? <LightBadge clock={clock} /> : null}
      <div className="small">
        {at ? (
          <DateTime at={at} />
        ) : clock?.dueOn ? (
          <Day day={clock.dueOn} weekday="short" />
        ) : (
          <span className="mute">{t('dispute.assistance.owed')}</span>
        )}
        {!at && clock?.provisional && clock.light !== 'green' ? <Tag>{t('time.provisional')}</Tag> : null}
      </div>
    </>
  );
}
