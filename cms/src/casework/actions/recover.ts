import type { ActionInput, RecoveryStep } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { SegmentRecord } from '../../mechanism/records';
import { mayRecord, proposedSegments, stateAfter, stepForbidden } from '../../mechanism/segments';
import { type Deed, defineAction } from '../action';

/** What clerks call the steps of recovering. */
export const stepTitles: Readonly<Record<RecoveryStep, string>> = {
  noticeSent: '发出《限期缴纳社会保险费通知书》',
  declared: '用人单位申报缴费基数',
  paid: '缴纳费款',
  penalised: '依法处罚',
  auditOpened: '移交稽核',
  audited: '稽核核定',
  rectificationDelivered: '送达《稽核限期整改意见书》',
  copiedToTax: '抄送税务部门',
  recovered: '费款追缴到位',
  handedToCourt: '移送法院强制执行',
};

/** Steps that say how much: without the amount the ledger could not be kept. */
const needsAmount: ReadonlySet<RecoveryStep> = new Set(['declared', 'paid', 'audited', 'penalised']);

/** The case's segments of this round; before recovery began those its fee period makes. */
const segmentsOf = (file: CaseFile, deed: Omit<Deed, 'number'>): SegmentRecord[] => {
  const made = file.segments.filter(({ round }) => round === file.dispute.round);
  return made.length > 0 ? made : proposedSegments(file, deed.catalogue);
};

/** Segments a step may be meant for: the one named (by documentId or way), else those that wait for such a step. */
function candidates(file: CaseFile, input: ActionInput<'recover'>, deed: Omit<Deed, 'number'>) {
  const all = segmentsOf(file, deed);
  if (input.segment)
    return all.filter(({ documentId, way }) => documentId === input.segment || way === input.segment);
  return all.filter(
    (segment) =>
      stepForbidden(segment, input.step) === undefined &&
      mayRecord(file, segment, input.step, deed.unit, deed.catalogue),
  );
}

/** Recovering unpaid fees by their period: before the line through an audit, from it on by tax (notice 四(四), D2). */
export const recover = defineAction({
  name: 'recover',
  title: '登记追缴步骤',
  forbids: (file, { catalogue }) =>
    file.segments.length === 0 && proposedSegments(file, catalogue).length === 0
      ? '登记信息里没有费款所属期或险种，分不出追缴段。请先更正登记信息。'
      : undefined,
  follows: (file) => file.dispute.acceptedAt,
  check: (file, input, deed) => {
    const meant = candidates(file, input, deed);
    const [segment] = meant;
    const wrong = [];
    if (!segment) {
      wrong.push(
        input.segment
          ? { path: 'segment', message: '没有这一追缴段，请重新选择。' }
          : { path: 'step', message: '本单位现在没有可以登记这一步骤的追缴段，请核对步骤。' },
      );
    } else if (meant.length > 1) {
      wrong.push({ path: 'segment', message: '有几段都可以登记这一步骤，请选择追缴段。' });
    } else {
      const forbidden = stepForbidden(segment, input.step);
      if (forbidden) wrong.push({ path: 'step', message: forbidden });
      else if (!mayRecord(file, segment, input.step, deed.unit, deed.catalogue))
        wrong.push({
          path: 'segment',
          message: `这一段由${unitName(deed.catalogue, segment.unit)}追缴，本单位不能登记这一步骤。`,
        });
      const last = segment.steps.at(-1);
      if (last && deed.at < last.at)
        wrong.push({ path: 'at', message: '办理时间不能早于这一段的上一步骤，请核对。' });
    }
    if (needsAmount.has(input.step) && input.amount == null)
      wrong.push({ path: 'amount', message: '请填写金额（单位：分）。' });
    return wrong;
  },
  apply: (file, input, deed) => {
    const [chosen] = candidates(file, input, deed);
    if (!chosen) throw new Error(`dispute ${file.dispute.documentId} has no segment for ${input.step}`);
    const begun = file.segments.some(({ round }) => round === file.dispute.round);
    const all = begun
      ? [chosen]
      : proposedSegments(file, deed.catalogue).map((segment) => ({
          ...segment,
          openedAt: deed.at,
        }));
    const recorded = all.map((segment) => {
      const documentId = begun ? segment.documentId : deed.newId();
      return segment.documentId === chosen.documentId
        ? { ...withStep(segment, input, deed), documentId }
        : { ...segment, documentId };
    });
    const period = `${chosen.feePeriodFrom} 至 ${chosen.feePeriodTo}`;
    return {
      segments: recorded,
      facts: [{ name: `recovery.${input.step}`, unit: deed.unit }],
      sentence: `追缴（${period}）：${stepTitles[input.step]}`,
      details: [
        ...(input.amount == null ? [] : [{ label: '金额', text: yuan(input.amount) }]),
        ...(input.base == null ? [] : [{ label: '缴费基数', text: yuan(input.base) }]),
        ...(input.paper ? [{ label: '文书', text: input.paper }] : []),
        ...(input.note ? [{ label: '说明', text: input.note }] : []),
      ],
    };
  },
});

function withStep(segment: SegmentRecord, input: ActionInput<'recover'>, deed: Deed): SegmentRecord {
  const state = stateAfter(segment, input.step);
  const amount = input.amount ?? null;
  return {
    ...segment,
    state,
    openedAt: segment.openedAt || deed.at,
    endedAt: state === 'open' ? null : deed.at,
    owed: (input.step === 'declared' || input.step === 'audited') && amount !== null ? amount : segment.owed,
    recovered: segment.recovered + (input.step === 'paid' || input.step === 'recovered' ? (amount ?? 0) : 0),
    steps: [
      ...segment.steps,
      {
        step: input.step,
        at: deed.at,
        enteredAt: deed.enteredAt,
        unit: deed.unit,
        by: deed.actor.documentId,
        amount,
        base: input.base ?? null,
        paper: input.paper || null,
        note: input.note || null,
      },
    ],
  };
}

const yuan = (cents: number): string =>
  `¥${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
