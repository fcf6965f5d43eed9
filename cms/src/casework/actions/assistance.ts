import { openAssistances } from '../../mechanism/assistances';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AssistanceRecord } from '../../mechanism/records';
import type { Circumstances, Deed } from '../action';
import { defineAction } from '../action';
import { unitErrors } from '../checks';
import { handlerErrors } from './assign';

/** Help asked of units: one record each. */
export const askedFor = (
  file: CaseFile,
  units: readonly string[],
  opinion: string,
  deed: Deed,
  agendaItem: string | null = null,
): AssistanceRecord[] =>
  units.map((unit) => ({
    documentId: deed.newId(),
    round: file.dispute.round,
    unit,
    opinion,
    requestedAt: deed.at,
    requestedBy: deed.unit,
    agendaItem,
    signedAt: null,
    handler: null,
    measures: null,
    measuresAt: null,
    result: null,
    resultAt: null,
    endedAt: null,
    chased: 0,
  }));

/** The lead asks other units for their help, several at once (R17). */
export const requestAssistance = defineAction({
  name: 'request-assistance',
  title: '征求协办意见',
  check: (file, input, deed) => [
    ...input.units.flatMap((unit, index) => unitErrors(deed, unit, `units.${index}`)),
    ...input.units.flatMap((unit, index) =>
      unit === file.dispute.leadUnit
        ? [{ path: `units.${index}`, message: '主办单位不能给自己发协办意见，请去掉。' }]
        : openAssistances(file).some((one) => one.unit === unit)
          ? [
              {
                path: `units.${index}`,
                message: `${unitName(deed.catalogue, unit)}已有一份协办意见还在办理，不必重发；需要时请催办。`,
              },
            ]
          : input.units.indexOf(unit) < index
            ? [{ path: `units.${index}`, message: '单位重复，请去掉重复的。' }]
            : [],
    ),
  ],
  apply: (file, input, deed) => {
    const asked = askedFor(file, input.units, input.opinion, deed);
    return {
      assistances: asked,
      facts: asked.map(({ documentId, unit }) => ({
        name: 'assistanceRequested',
        subject: documentId,
        unit,
      })),
      sentence: `${unitName(deed.catalogue, deed.unit)}向${input.units
        .map((unit) => unitName(deed.catalogue, unit))
        .join('、')}发出协办意见`,
      details: [{ label: '协办意见', text: input.opinion }],
      warnings: input.units.flatMap((unit, index) =>
        deed.catalogue.units.get(unit)?.hasLiaison
          ? []
          : [
              {
                path: `units.${index}`,
                message: `${unitName(deed.catalogue, unit)}还没有可接件的人员，请电话联系该单位并告知安全管理员。`,
              },
            ],
      ),
    };
  },
});

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

/** The one meant: named, or the oldest that waits for this step. */
const meant = (file: CaseFile, unit: string, step: Step, named: string | null | undefined) =>
  owed(file, unit, step).find((one) => !named || one.documentId === named);

const check =
  (step: Step) =>
  (file: CaseFile, input: { assistance?: string | null | undefined }, deed: Omit<Deed, 'number'>) => {
    const one = meant(file, deed.unit, step, input.assistance);
    return [
      ...(one ? [] : [{ path: 'assistance', message: '没有这份协办意见，或它不在等这一步，请刷新后重试。' }]),
      ...(one && deed.at < one.requestedAt
        ? [{ path: 'at', message: '办理时间不能早于协办意见发出的时间，请核对。' }]
        : []),
    ];
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

const rungs = ['提醒', '催办', '报请咨询调解中心督促'];

/** The lead chases a late assisting unit: reminds, urges, then reports to the Centre. */
export const chaseAssistance = defineAction({
  name: 'chase-assistance',
  title: '催促协办',
  forbids: (file) =>
    openAssistances(file).length === 0 ? '没有还在办理的协办意见，不需要催促。' : undefined,
  follows: () => null,
  check: (file, input, deed) => {
    const one = openAssistances(file).find(({ documentId }) => documentId === input.assistance);
    if (!one) return [{ path: 'assistance', message: '这份协办意见不在办理中，请刷新后重试。' }];
    if (one.chased >= rungs.length)
      return [{ path: 'assistance', message: '已报请咨询调解中心督促，由中心继续督办。' }];
    return deed.at < one.requestedAt
      ? [{ path: 'at', message: '办理时间不能早于协办意见发出的时间，请核对。' }]
      : [];
  },
  apply: (file, input, deed) => {
    const one = openAssistances(file).find(({ documentId }) => documentId === input.assistance);
    if (!one) throw new Error(`dispute ${file.dispute.documentId} has no assistance ${input.assistance}`);
    const level = one.chased + 1;
    const toCentre = level === rungs.length;
    return {
      assistances: [{ ...one, chased: level }],
      supervisions: [
        {
          documentId: deed.newId(),
          round: file.dispute.round,
          kind: 'chase',
          level,
          fromUnit: deed.unit,
          toUnit: toCentre ? deed.catalogue.centre : one.unit,
          text: input.text,
          at: deed.at,
          by: deed.actor.documentId,
        },
      ],
      facts: [{ name: 'assistanceChased', subject: one.documentId, unit: one.unit }],
      sentence: toCentre
        ? `${unitName(deed.catalogue, deed.unit)}就${unitName(deed.catalogue, one.unit)}协办逾期${rungs[level - 1]}`
        : `${unitName(deed.catalogue, deed.unit)}${rungs[level - 1]}${unitName(deed.catalogue, one.unit)}办理协办事项`,
      details: [{ label: '内容', text: input.text }],
    };
  },
});
