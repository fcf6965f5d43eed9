import type { ActionInput } from '../../contract';
import { segmentStates } from '../../mechanism/archiving';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { SegmentRecord } from '../../mechanism/records';
import { mayRecord, stepTitles } from '../../mechanism/recoverySteps';
import { withoutStep } from '../../mechanism/retraction';
import { presentSegments, segmentName } from '../../mechanism/segments';
import { yuan } from '../../mechanism/yuan';
import { type Deed, defineAction } from '../action';
import { shanghaiMinute } from '../checks';
import type { FieldError } from '../refusals';
import { isNamed } from './recover';

type Input = ActionInput<'retract-recovery'>;
type Checking = Omit<Deed, 'number'>;

/** A recorded step, and its segment as it stands without it. */
interface Retraction {
  segment: SegmentRecord;
  step: SegmentRecord['steps'][number];
  left: SegmentRecord;
}

/** The recorded step that is meant; of several alike the one that stands at that place, else the last. */
function meant(file: CaseFile, input: Input, deed: Checking): Retraction | FieldError {
  const named = presentSegments(file).filter((one) => isNamed(one, input.segment));
  if (named.length === 0) return { path: 'segment', message: '没有这一追缴段，请刷新后重新选择。' };
  for (const segment of named) {
    const place = segment.steps.findLastIndex(
      (one, index) => one.step === input.step && (input.place == null || index === input.place),
    );
    const step = segment.steps[place];
    if (!step) continue;
    if (!mayRecord(file, segment, input.step, deed.unit, deed.catalogue))
      return {
        path: 'segment',
        message: `这一段由${unitName(deed.catalogue, segment.unit)}追缴，本单位不能撤销「${stepTitles[input.step]}」。`,
      };
    const left = withoutStep(segment, place);
    return typeof left === 'string' ? { path: 'step', message: left } : { segment, step, left };
  }
  return { path: 'step', message: `这一段没有登记过「${stepTitles[input.step]}」，请刷新后重新选择。` };
}

const sum = (cents: number | null): string => (cents === null ? '未定' : yuan(cents));

/** What the retraction changes in a segment, before and after. */
const differences = (
  before: SegmentRecord,
  after: SegmentRecord,
): [label: string, from: string, to: string][] =>
  (
    [
      ['应缴', sum(before.owed), sum(after.owed)],
      ['到账', sum(before.recovered), sum(after.recovered)],
      ['状态', segmentStates[before.state], segmentStates[after.state]],
    ] as const
  )
    .filter(([, from, to]) => from !== to)
    .map((one) => [...one]);

/**
 * A recovery step that was entered wrongly is taken back, with a reason: it stays in the timeline, and what is owed, what
 * came in and the segment's state follow from the steps that remain. With the last step of all recovery has not begun.
 */
export const retractRecovery = defineAction({
  name: 'retract-recovery',
  title: '撤销追缴步骤',
  forbids: (file) =>
    presentSegments(file).some(({ steps }) => steps.length > 0)
      ? undefined
      : '此件没有登记过追缴步骤，不需要撤销。',
  // the step itself is not earlier than what it follows
  follows: () => null,
  check: (file, input, deed) => {
    const found = meant(file, input, deed);
    if ('path' in found) return [found];
    return deed.at < found.step.at
      ? [{ path: 'at', message: '撤销时间不能早于这一步骤的办理时间，请核对。' }]
      : [];
  },
  apply: (file, input, deed) => {
    const found = meant(file, input, deed);
    if ('path' in found)
      throw new Error(`dispute ${file.dispute.documentId} has no step ${input.step} to take back`);
    const { segment, step, left } = found;
    const all = presentSegments(file).map((one) => (one === segment ? left : one));
    const begun = all.some(({ steps }) => steps.length > 0);
    return {
      segments: begun
        ? [left]
        : all.map((one) => ({ ...one, state: 'cancelled' as const, endedAt: deed.at })),
      facts: [{ name: 'recoveryRetracted', unit: deed.unit }],
      sentence: `撤销追缴步骤 ${segmentName(segment, deed.catalogue)}：${stepTitles[step.step]}`,
      details: [
        { label: '原办理时间', text: `${shanghaiMinute(step.at)}（${unitName(deed.catalogue, step.unit)}）` },
        ...(step.amount === null ? [] : [{ label: '原登记金额', text: yuan(step.amount) }]),
        ...(step.base === null ? [] : [{ label: '原登记缴费基数', text: yuan(step.base) }]),
        ...(step.paper === null ? [] : [{ label: '原登记文书', text: step.paper }]),
        ...differences(segment, left).map(([label, from, to]) => ({ label, text: `${from} → ${to}` })),
        { label: '撤销理由', text: input.reason },
      ],
    };
  },
});
