import { shanghaiDay } from '@liandiao/deadlines/engine';
import { lateSince, openAssistances } from '../../mechanism/assistances';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AssistanceRecord } from '../../mechanism/records';
import { type Deed, defineAction } from '../action';

/** The lead reminds, urges, then reports to the Centre, which oversees (R5, R35). */
const rungs = ['提醒', '催办', '报请咨询调解中心督促'] as const;

const named = (file: CaseFile, id: string): AssistanceRecord | undefined =>
  openAssistances(file).find(({ documentId }) => documentId === id);

const lateIn = (file: CaseFile, one: AssistanceRecord, deed: Pick<Deed, 'at' | 'clocksOf'>) =>
  lateSince(one, deed.clocksOf(file), shanghaiDay(deed.at));

/** The lead chases an assisting unit, one rung of the ladder at a time. */
export const chaseAssistance = defineAction({
  name: 'chase-assistance',
  title: '催促协办',
  forbids: (file) =>
    openAssistances(file).length === 0 ? '没有还在办理的协办意见，不需要催促。' : undefined,
  follows: () => null,
  check: (file, input, deed) => {
    const one = named(file, input.assistance);
    if (!one) return [{ path: 'assistance', message: '这份协办意见不在办理中，请刷新后重试。' }];
    if (one.chased >= rungs.length)
      return [{ path: 'assistance', message: '已报请咨询调解中心督促，由中心继续督办。' }];
    return deed.at < one.requestedAt
      ? [{ path: 'at', message: '办理时间不能早于协办意见发出的时间，请核对。' }]
      : [];
  },
  apply: (file, input, deed) => {
    const one = named(file, input.assistance);
    if (!one) throw new Error(`dispute ${file.dispute.documentId} has no assistance ${input.assistance}`);
    const level = one.chased + 1;
    const toCentre = level === rungs.length;
    const late = lateIn(file, one, deed);
    const [from, to] = [unitName(deed.catalogue, deed.unit), unitName(deed.catalogue, one.unit)];
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
        ? `${from}就${to}协办事项${late ? '逾期' : ''}${rungs[2]}`
        : `${from}${rungs[level - 1]}${to}办理协办事项`,
      details: [
        { label: '内容', text: input.text },
        ...(late ? [{ label: '应回复日期', text: `${late}，已逾期` }] : []),
      ],
      warnings:
        late || level === 1
          ? []
          : [{ path: 'assistance', message: `${to}的协办还没有逾期，已照您的意见${rungs[level - 1]}。` }],
    };
  },
});
