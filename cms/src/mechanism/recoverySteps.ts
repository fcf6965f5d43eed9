import type { RecoveryStep } from '../contract';
import type { CaseFile } from './caseFile';
import type { Catalogue } from './catalogue';
import type { SegmentRecord, SegmentStep } from './records';
import { taxUnitOf, wasTold } from './segments';

type Way = SegmentRecord['way'];

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

/** The steps of each way, in the notice's order, each with the one it follows (notice 四(四), R23, R24). */
const ways: Readonly<Record<Way, Readonly<Partial<Record<RecoveryStep, RecoveryStep | null>>>>> = {
  tax: {
    noticeSent: null,
    declared: 'noticeSent',
    paid: 'noticeSent',
    penalised: 'noticeSent',
    handedToCourt: 'noticeSent',
    recovered: 'noticeSent',
  },
  audit: {
    auditOpened: null,
    audited: 'auditOpened',
    rectificationDelivered: 'audited',
    copiedToTax: 'rectificationDelivered',
    paid: 'rectificationDelivered',
    penalised: 'copiedToTax',
    handedToCourt: 'copiedToTax',
    recovered: 'copiedToTax',
  },
};

/** What tax does with an audit segment that was copied to it: it recovers what the audit found. */
const taxSteps: ReadonlySet<RecoveryStep> = new Set(['paid', 'penalised', 'handedToCourt', 'recovered']);

/** What may still come in after the court took over. */
const afterCourt: ReadonlySet<RecoveryStep> = new Set(['paid', 'penalised', 'recovered']);

const has = ({ steps }: SegmentRecord, step: RecoveryStep): boolean => steps.some((one) => one.step === step);

/** Whether a way has a step at all. */
export const takesStep = ({ way }: SegmentRecord, step: RecoveryStep): boolean => step in ways[way];

/** Why a step cannot be recorded for a segment, as a sentence, or undefined. */
export function stepForbidden(segment: SegmentRecord, step: RecoveryStep): string | undefined {
  if (!takesStep(segment, step)) {
    return segment.way === 'tax'
      ? `这一段费款由税务部门直接追缴，没有「${stepTitles[step]}」这一步骤。`
      : `这一段费款先稽核后追缴，没有「${stepTitles[step]}」这一步骤。`;
  }
  if (has(segment, 'recovered')) return '这一段费款已追缴到位，不能再登记步骤。';
  if (segment.state === 'recovered') {
    return step === 'recovered' || step === 'paid' ? undefined : '这一段费款已缴清，不能再登记这一步骤。';
  }
  if (segment.state === 'court' && !afterCourt.has(step)) return '这一段已移送法院，只能登记到账情况。';
  if (step === 'auditOpened' && has(segment, step)) return '这一段已移交稽核，不必重复登记。';
  const before = ways[segment.way][step];
  return before && !has(segment, before) ? `「${stepTitles[before]}」还没有登记，请按顺序登记。` : undefined;
}

/** Whether a unit may record a step: the lead any, the auditing unit its own segment, tax what it recovers. */
export function mayRecord(
  file: Pick<CaseFile, 'dispute'>,
  segment: SegmentRecord,
  step: RecoveryStep,
  unit: string | null,
  catalogue: Catalogue,
): boolean {
  if (unit === null) return false;
  if (unit === file.dispute.leadUnit || unit === segment.unit) return true;
  return unit === taxUnitOf(catalogue) && wasTold(segment) && taxSteps.has(step);
}

/** The steps a unit may record next, in the way's order. */
export const nextSteps = (
  file: CaseFile,
  segment: SegmentRecord,
  unit: string | null,
  catalogue: Catalogue,
): RecoveryStep[] =>
  (Object.keys(ways[segment.way]) as RecoveryStep[]).filter(
    (step) => stepForbidden(segment, step) === undefined && mayRecord(file, segment, step, unit, catalogue),
  );

/**
 * A segment after a step: what is owed is what was declared or audited last; payments add up; 追缴到位 tells the whole
 * sum, or else that what is owed has come in. A segment ends when it is paid up, recovered, handed to the court, or
 * when the audit finds that nothing is owed.
 */
export function afterStep(segment: SegmentRecord, step: SegmentStep): SegmentRecord {
  const owed = sayOwed.has(step.step) && step.amount !== null ? step.amount : segment.owed;
  const recovered = comeIn(segment, step);
  const state = stateAfter({ ...segment, owed, recovered }, step);
  return {
    ...segment,
    owed,
    recovered,
    state,
    openedAt: segment.openedAt || step.at,
    endedAt: state === 'open' ? null : (segment.endedAt ?? step.at),
    steps: [...segment.steps, step],
  };
}

const sayOwed: ReadonlySet<RecoveryStep> = new Set(['declared', 'audited']);

function comeIn({ owed, recovered }: SegmentRecord, { step, amount }: SegmentStep): number {
  if (step === 'paid') return recovered + (amount ?? 0);
  if (step === 'recovered') return amount ?? Math.max(recovered, owed ?? 0);
  return recovered;
}

function stateAfter(segment: SegmentRecord, { step }: SegmentStep): SegmentRecord['state'] {
  const paidUp = segment.owed !== null && segment.recovered >= segment.owed;
  if (step === 'recovered') return 'recovered';
  if ((step === 'paid' || step === 'audited') && paidUp) return 'recovered';
  return step === 'handedToCourt' ? 'court' : segment.state;
}
