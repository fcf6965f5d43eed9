import { openAssistances } from '../../mechanism/assistances';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AssistanceRecord } from '../../mechanism/records';
import type { Circumstances, Deed } from '../action';
import { defineAction } from '../action';
import { shanghaiMinute } from '../checks';
import { absenceWarnings, handlerErrors } from './assign';

type Step = 'sign' | 'measures' | 'result';

const due: Readonly<Record<Step, (one: AssistanceRecord) => boolean>> = {
  sign: (one) => one.signedAt === null,
  measures: (one) => one.measuresAt === null,
  result: () => true,
};

const owed = (file: CaseFile, unit: string, step: Step): AssistanceRecord[] =>
  openAssistances(file).filter((one) => one.unit === unit && due[step](one));

const nothingOwed: Readonly<Record<Step, string>> = {
  sign: '本单位没有待签收的协办意见。',
  measures: '本单位没有待回复协办措施的协办意见。',
  result: '本单位没有待回复协办结果的协办意见。',
};

const forbids =
  (step: Step) =>
  (file: CaseFile, { unit }: Circumstances): string | undefined =>
    owed(file, unit, step).length === 0 ? nothingOwed[step] : undefined;

/** What this step follows: an answer comes after the receipt, the result after the measures. */
const before: Readonly<Record<Step, (one: AssistanceRecord) => { at: string; what: string }>> = {
  sign: (one) => ({ at: one.requestedAt, what: '协办意见发出' }),
  measures: (one) =>
    one.signedAt === null
      ? { at: one.requestedAt, what: '协办意见发出' }
      : { at: one.signedAt, what: '签收协办意见' },
  result: (one) =>
    one.measuresAt === null ? before.measures(one) : { at: one.measuresAt, what: '回复协办措施' },
};

/** The one meant: named, or the oldest that waits for this step. */
const meant = (file: CaseFile, unit: string, step: Step, named: string | null | undefined) =>
  owed(file, unit, step).find((one) => !named || one.documentId === named);

const check =
  (step: Step) =>
  (file: CaseFile, input: { assistance?: string | null | undefined }, deed: Omit<Deed, 'number'>) => {
    const one = meant(file, deed.unit, step, input.assistance);
    if (!one) return [{ path: 'assistance', message: '没有这份协办意见，或它不在等这一步，请刷新后重试。' }];
    const { at, what } = before[step](one);
    return deed.at < at
      ? [{ path: 'at', message: `办理时间不能早于${what}的时间（${shanghaiMinute(at)}），请核对。` }]
      : [];
  };

function found(file: CaseFile, deed: Deed, step: Step, named: string | null | undefined): AssistanceRecord {
  const one = meant(file, deed.unit, step, named);
  if (!one) throw new Error(`dispute ${file.dispute.documentId} has no assistance of ${deed.unit}`);
  return one;
}

/** An assisting unit is in time with any step whenever it signs: an unsigned one is signed by its first answer. */
const signed = (one: AssistanceRecord, deed: Deed) =>
  one.signedAt === null ? { signedAt: deed.at, handler: deed.actor.documentId } : {};

const signature = (one: AssistanceRecord) =>
  one.signedAt === null ? [{ name: 'assistanceSigned', subject: one.documentId, unit: one.unit }] : [];

/** The assisting unit receives the opinion: its days run from here, at the latest a working day after sending (D5). */
export const signAssistance = defineAction({
  name: 'sign-assistance',
  title: '签收协办意见',
  forbids: forbids('sign'),
  follows: () => null,
  check: (file, input, deed) => [
    ...check('sign')(file, input, deed),
    ...(input.handler == null ? [] : handlerErrors(deed, deed.unit, input.handler)),
  ],
  apply: (file, input, deed) => {
    const one = found(file, deed, 'sign', input.assistance);
    const handler = input.handler == null ? undefined : deed.people.of(deed.unit, input.handler);
    return {
      assistances: [{ ...one, signedAt: deed.at, handler: handler?.documentId ?? deed.actor.documentId }],
      facts: signature(one),
      sentence: `${unitName(deed.catalogue, deed.unit)}签收协办意见`,
      details: [{ label: '承办人员', text: handler?.name ?? deed.actor.name }],
      warnings: absenceWarnings(deed, handler),
    };
  },
});

/** What the assisting unit will do (R17, seven days). */
export const replyMeasures = defineAction({
  name: 'reply-measures',
  title: '回复协办措施',
  forbids: forbids('measures'),
  follows: () => null,
  check: check('measures'),
  apply: (file, input, deed) => {
    const one = found(file, deed, 'measures', input.assistance);
    return {
      assistances: [{ ...one, ...signed(one, deed), measures: input.measures, measuresAt: deed.at }],
      facts: [...signature(one), { name: 'measuresReplied', subject: one.documentId, unit: one.unit }],
      sentence: `${unitName(deed.catalogue, deed.unit)}回复协办措施`,
      details: [{ label: '协办措施', text: input.measures }],
    };
  },
});

/** What the assisting unit achieved (R17, twenty days). */
export const replyResult = defineAction({
  name: 'reply-result',
  title: '回复协办结果',
  forbids: forbids('result'),
  follows: () => null,
  check: check('result'),
  apply: (file, input, deed) => {
    const one = found(file, deed, 'result', input.assistance);
    return {
      assistances: [{ ...one, ...signed(one, deed), result: input.result, resultAt: deed.at }],
      facts: [...signature(one), { name: 'resultReplied', subject: one.documentId, unit: one.unit }],
      sentence: `${unitName(deed.catalogue, deed.unit)}回复协办结果`,
      details: [{ label: '协办结果', text: input.result }],
    };
  },
});
