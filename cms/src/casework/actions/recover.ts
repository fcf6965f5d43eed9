import type { ActionInput, RecoveryStep } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { SegmentRecord } from '../../mechanism/records';
import { afterStep, mayRecord, stepForbidden, stepTitles, takesStep } from '../../mechanism/recoverySteps';
import {
  noSegments,
  presentSegments,
  proposedSegments,
  segmentName,
  segmentsInForce,
  unauditedWords,
} from '../../mechanism/segments';
import { yuan } from '../../mechanism/yuan';
import { type Deed, defineAction } from '../action';
import type { FieldError } from '../refusals';

type Checking = Omit<Deed, 'number'>;
type Input = ActionInput<'recover'>;

/** A segment is named by its documentId, by its way, or – also before recovery began – by way and unit. */
export const isNamed = ({ documentId, way, unit }: SegmentRecord, name: string): boolean =>
  name === documentId || name === way || name === `${way}-${unit}`;

/** The one segment a step is meant for: of those named, the one that waits for it and that the unit may speak for. */
function meant(file: CaseFile, input: Input, deed: Checking): SegmentRecord | FieldError {
  const { segment: name, step } = input;
  const named = segmentsInForce(file, deed.catalogue).filter((one) => !name || isNamed(one, name));
  if (named.length === 0) return { path: 'segment', message: '没有这一追缴段，请重新选择。' };
  const own = named.filter((one) => mayRecord(file, one, step, deed.unit, deed.catalogue));
  const [able, ...more] = own.filter((one) => stepForbidden(one, step) === undefined);
  if (able && more.length > 0)
    return { path: 'segment', message: '有几段都可以登记这一步骤，请选择追缴段。' };
  if (able) return able;
  const [first] = named.filter((one) => takesStep(one, step));
  if (!first)
    return { path: 'step', message: `这一途径没有「${stepTitles[step]}」这一步骤，请核对步骤或追缴段。` };
  const mine = own.find((one) => takesStep(one, step));
  if (mine) return { path: 'step', message: stepForbidden(mine, step) ?? '' };
  return {
    path: 'segment',
    message: `这一段由${unitName(deed.catalogue, first.unit)}追缴，本单位现在不能登记「${stepTitles[step]}」。`,
  };
}

/** Without the sum the ledger could not be kept; of a base declared or audited the sum may still be unknown. */
function lacksAmount(segment: SegmentRecord, { step, amount, base }: Input): boolean {
  if (amount != null) return false;
  if (step === 'declared' || step === 'audited') return base == null;
  return step === 'paid' || (step === 'recovered' && segment.owed === null && segment.recovered === 0);
}

function amountErrors(segment: SegmentRecord, input: Input): FieldError[] {
  if (lacksAmount(segment, input)) return [{ path: 'amount', message: '请填写金额。' }];
  return input.step === 'recovered' && input.amount != null && input.amount < segment.recovered
    ? [
        {
          path: 'amount',
          message: `追缴到位填本段累计到账数，不能少于已登记的 ${yuan(segment.recovered)}。`,
        },
      ]
    : [];
}

function amountWarnings({ owed }: SegmentRecord, { step, amount }: Input): FieldError[] {
  return step === 'recovered' && owed !== null && amount != null && amount < owed
    ? [{ path: 'amount', message: `到账 ${yuan(amount)} 少于应缴 ${yuan(owed)}，请核对。` }]
    : [];
}

/** Recovering unpaid fees by their period: before the line through an audit, from it on by tax (notice 四(四), D2). */
export const recover = defineAction({
  name: 'recover',
  title: '登记追缴步骤',
  forbids: (file, { catalogue }) =>
    // what is under way does not wait for the conference; what is to be recovered may be what it is asked
    file.dispute.status === 'awaitingConference' && presentSegments(file).length === 0
      ? '此件等待联席会议研究，追缴还没有开始；请待会议决定后登记。'
      : noSegments(file, catalogue),
  follows: (file) => file.dispute.acceptedAt,
  check: (file, input, deed) => {
    const segment = meant(file, input, deed);
    if ('path' in segment) return [segment];
    const last = segment.steps.at(-1);
    return [
      ...(last && deed.at < last.at
        ? [{ path: 'at', message: '办理时间不能早于这一段的上一步骤，请核对。' }]
        : []),
      ...amountErrors(segment, input),
    ];
  },
  apply: (file, input, deed) => {
    const chosen = meant(file, input, deed);
    if ('path' in chosen)
      throw new Error(`dispute ${file.dispute.documentId} has no segment for ${input.step}`);
    const begun = presentSegments(file).length > 0;
    // with the first step all segments are made, so that each unit sees the case and takes its own
    const made = begun
      ? [chosen]
      : proposedSegments(file, deed.catalogue).map((one) => ({ ...one, openedAt: deed.at }));
    const lacking = begun ? undefined : unauditedWords(file, deed.catalogue);
    return {
      segments: made.map((one) => ({
        ...(one.documentId === chosen.documentId ? afterStep(one, stepOf(input, deed)) : one),
        documentId: begun ? one.documentId : deed.newId(),
      })),
      facts: [{ name: `recovery.${input.step}`, unit: deed.unit }],
      sentence: `追缴 ${segmentName(chosen, deed.catalogue)}：${stepTitles[input.step]}`,
      details: [
        ...(input.amount == null
          ? []
          : [{ label: amountTitles[input.step] ?? '金额', text: yuan(input.amount) }]),
        ...(input.base == null ? [] : [{ label: '缴费基数', text: yuan(input.base) }]),
        ...(input.paper ? [{ label: '文书', text: input.paper }] : []),
        ...(input.note ? [{ label: '说明', text: input.note, personal: true }] : []),
      ],
      warnings: [
        ...(lacking ? [{ path: 'segment', message: lacking }] : []),
        ...amountWarnings(chosen, input),
      ],
    };
  },
});

const amountTitles: Readonly<Partial<Record<RecoveryStep, string>>> = {
  declared: '申报应缴',
  audited: '核定应补缴',
  paid: '到账',
  recovered: '累计到账',
  penalised: '罚款',
};

const stepOf = (input: Input, deed: Deed): SegmentRecord['steps'][number] => ({
  step: input.step,
  at: deed.at,
  enteredAt: deed.enteredAt,
  unit: deed.unit,
  by: deed.actor.documentId,
  amount: input.amount ?? null,
  base: input.base ?? null,
  paper: input.paper || null,
  note: input.note || null,
});
