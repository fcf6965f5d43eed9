import type { RecoveryStep, SegmentAnswer } from '@liandiao/cms/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../../providers/catalogue';
import { useFormState } from '../../../ui/form/FormContext';
import { Money } from '../../../ui/Money';
import { SegmentSteps } from '../SegmentSteps';
import { likelyNext, segmentKey, segmentName } from '../segments';
import type { Drawer, DrawerProps } from './drawer';
import styles from './drawers.module.css';
import { Choice, Line, Words, Yuan } from './fields';

/** What a step is recorded with beside its day. */
const amounts = {
  declared: 'amountDeclared',
  audited: 'amountAudited',
  paid: 'amountPaid',
  penalised: 'amountPenalty',
  recovered: 'amountRecovered',
} as const satisfies Partial<Record<RecoveryStep, string>>;
const takesAmount = (step: unknown): step is keyof typeof amounts => String(step) in amounts;
const withBase: RecoveryStep[] = ['declared', 'audited'];

/** 登记追缴步骤: the segment's way so far, and only the steps that may come next (R23, R24, D2). */
export const recover: Drawer = {
  start: ({ detail: { meta }, handed }) => {
    const open = meta.segments.filter(({ next }) => next.length > 0);
    const meant = open.find((one) => segmentKey(one, open) === handed.about) ?? open[0];
    return meant ? { segment: segmentKey(meant, open), step: likelyNext(meant) } : {};
  },
  Fields: RecoverFields,
  body: ({ segment, step, amount, base, paper, note }) => ({
    segment,
    step,
    ...(amount !== undefined && takesAmount(step) ? { amount } : {}),
    ...(base !== undefined && withBase.includes(step as RecoveryStep) ? { base } : {}),
    ...(paper ? { paper } : {}),
    ...(note ? { note } : {}),
  }),
};

function RecoverFields({ detail: { meta } }: DrawerProps) {
  const { t } = useTranslation();
  const { unitName } = useCatalogue();
  const form = useFormState();
  const open = meta.segments.filter(({ next }) => next.length > 0);
  const segment = open.find((one) => segmentKey(one, open) === form.record.segment);
  const step = form.record.step as RecoveryStep | undefined;
  // another segment is somewhere else on its way
  const fitting = segment && !(step && segment.next.includes(step)) ? likelyNext(segment) : step;
  const { change } = form;
  useEffect(() => {
    if (fitting !== step) change('step', fitting);
  }, [fitting, step, change]);
  return (
    <>
      <Choice
        path="segment"
        required
        {...(segment ? { say: segment.way === 'tax' ? ('wayTax' as const) : ('wayAudit' as const) } : {})}
        options={open.map((one) => ({
          value: segmentKey(one, open),
          label: `${segmentName(one)} · ${t(`terms.recoveryWay.${one.way}`)} · ${unitName(one.unit?.code)}`,
        }))}
      />
      {segment ? <SoFar segment={segment} /> : null}
      <Choice
        path="step"
        required
        options={(segment?.next ?? []).map((value) => ({ value, label: t(`terms.recoveryStep.${value}`) }))}
      />
      {takesAmount(step) ? <Yuan path="amount" label={amounts[step]} required={step === 'paid'} /> : null}
      {step && withBase.includes(step) ? <Yuan path="base" say="base" /> : null}
      <Line path="paper" limits={{ maxLength: 200 }} />
      <Words path="note" label="recoverNote" />
    </>
  );
}

function SoFar({ segment }: { segment: SegmentAnswer }) {
  const { t } = useTranslation();
  return (
    <section className={`${styles.box} ${styles.dates}`} aria-label={t('deed.field.segment')}>
      <dl>
        <div>
          <dt>{t('deed.owed')}</dt>
          <dd>
            <Money cents={segment.owed} />
          </dd>
        </div>
        <div>
          <dt>{t('deed.recovered')}</dt>
          <dd>
            <Money cents={segment.recovered} />
          </dd>
        </div>
      </dl>
      <SegmentSteps segment={segment} />
    </section>
  );
}
