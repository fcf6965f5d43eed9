import type { DisputeDetail, SegmentAnswer } from '@liandiao/cms/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { Money } from '../../../ui/Money';
import { Tag } from '../../../ui/Tag';
import { UnitName } from '../../../ui/UnitName';
import disputes from '../disputes.module.css';
import { SegmentSteps } from '../SegmentSteps';
import { recordedStep, segmentKey, segmentName } from '../segments';
import { DeedButton } from './CaseContext';
import styles from './show.module.css';

const tones = { proposed: 'gray', open: 'orange', recovered: 'green', court: 'red' } as const;

/** 追缴: the months before and after the line, each on its way, side by side (D2, R23, R24). */
export function RecoveryTab({ detail: { data, meta } }: { detail: DisputeDetail }) {
  const { t } = useTranslation();
  const { recoveryLine } = useCatalogue();
  const { segments } = meta;
  const sum = (of: 'owed' | 'recovered') => segments.reduce((total, one) => total + (one[of] ?? 0), 0);
  return (
    <div className={styles.part}>
      <dl className={`${styles.facts} ${styles.sums}`}>
        <div>
          <dt>{t('deed.owed')}</dt>
          <dd>
            <b>{segments.some(({ owed }) => owed !== null) ? <Money cents={sum('owed')} /> : '—'}</b>
          </dd>
        </div>
        <div>
          <dt>{t('deed.recovered')}</dt>
          <dd>
            <b>
              <Money cents={sum('recovered')} />
            </b>
          </dd>
        </div>
        <div>
          <dt>{t('dispute.recovery.line')}</dt>
          <dd className="num">{recoveryLine}</dd>
        </div>
      </dl>
      <div className={styles.segments}>
        {segments.map((one) => (
          <Segment
            key={one.documentId ?? `${one.way} ${one.unit?.code}`}
            segment={one}
            among={segments}
            rounds={data.round > 1}
          />
        ))}
      </div>
    </div>
  );
}

interface SegmentProps {
  segment: SegmentAnswer;
  among: readonly SegmentAnswer[];
  rounds: boolean;
}

function Segment({ segment, among, rounds }: SegmentProps) {
  const { t } = useTranslation();
  const { nameOf } = useCatalogue();
  const { owed, recovered } = segment;
  const name = segmentName(segment);
  return (
    <section className={styles.segment} aria-label={`${name} ${t(`terms.recoveryWay.${segment.way}`)}`}>
      <div className={styles.itemHead}>
        <b className="num">{name}</b>
        <Tag tone="blue">{t(`terms.recoveryWay.${segment.way}`)}</Tag>
        <Tag tone={tones[segment.state]}>{t(`terms.segmentState.${segment.state}`)}</Tag>
        {rounds ? <span className="mute small">{t('dispute.round', { count: segment.round })}</span> : null}
      </div>
      <div className="mute small">
        <UnitName unit={segment.unit} /> ·{' '}
        {segment.insuranceKinds.map((kind) => nameOf('insuranceKind', kind)).join('、')}
      </div>
      <div className={styles.money}>
        <span>
          <span className="mute">{t('deed.owed')}</span> <Money cents={owed} />
        </span>
        <span>
          <span className="mute">{t('deed.recovered')}</span> <Money cents={recovered} />
        </span>
      </div>
      {owed ? (
        <div className={styles.bar} aria-hidden="true">
          <span style={{ width: `${Math.min(100, Math.round((recovered / owed) * 100))}%` }} />
        </div>
      ) : null}
      <p className={disputes.quote}>{t(segment.way === 'tax' ? 'deed.help.wayTax' : 'deed.help.wayAudit')}</p>
      <SegmentSteps
        segment={segment}
        deed={(step) =>
          step.retractable ? (
            <DeedButton
              action="retract-recovery"
              about={recordedStep(segment, step)}
              name={`${name} ${t(`terms.recoveryStep.${step.step}`)}`}
            />
          ) : null
        }
      />
      {segment.next.length > 0 ? (
        <DeedButton action="recover" about={segmentKey(segment, among)} name={name} />
      ) : null}
    </section>
  );
}
