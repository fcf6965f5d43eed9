import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { CaseFile } from '../../mechanism/caseFile';
import { itemName, unitName } from '../../mechanism/catalogue';
import type { ExtensionRecord } from '../../mechanism/records';
import { type Circumstances, defineAction } from '../action';
import { codeErrors, contact, timeErrors } from '../checks';

const ofRound = (file: CaseFile): ExtensionRecord[] =>
  file.extensions.filter(({ round }) => round === file.dispute.round);

const pending = (file: CaseFile): ExtensionRecord | undefined =>
  ofRound(file).find(({ state }) => state === 'pending');

/** The running clock that a rule lets be extended, with the rule's limits. */
function extendable(file: CaseFile, { clocksOf, rules }: Pick<Circumstances, 'clocksOf' | 'rules'>) {
  for (const clock of clocksOf(file)) {
    const extension = rules.find(({ key }) => key === clock.rule)?.extension;
    if (extension && clock.state === 'running') return { clock, extension };
  }
  return undefined;
}

/** More days for a complex case: once, before it expires, for reasons (R18, D7). */
export const extend = defineAction({
  name: 'extend',
  title: '申请延期',
  forbids: (file, circumstances) => {
    if (pending(file)) return '已有一份延期申请待本单位负责人审批，请先审批。';
    const found = extendable(file, circumstances);
    if (!found) return '只有复杂事项的办理期限可以延长。';
    const granted = ofRound(file).filter(({ state }) => state === 'approved').length;
    if (granted >= found.extension.times) return '此件已延期过，只能延期一次。';
    const { dueOn } = found.clock;
    return dueOn !== null && shanghaiDay(circumstances.at) > dueOn
      ? `办理期限 ${dueOn} 已过，延期须在到期前申请。`
      : undefined;
  },
  check: (file, input, deed) => {
    const most = extendable(file, deed)?.extension.maxDays;
    return most !== undefined && input.days > most
      ? [{ path: 'days', message: `延长天数为 1 至 ${most} 日，请改正。` }]
      : [];
  },
  apply: (file, input, deed) => ({
    extensions: [
      {
        documentId: deed.newId(),
        round: file.dispute.round,
        state: 'pending',
        days: input.days,
        reason: input.reason,
        appliedAt: deed.at,
        unit: deed.unit,
        decidedAt: null,
        decidedBy: null,
        refusal: null,
      },
    ],
    facts: [{ name: 'extensionApplied', unit: deed.unit, amount: input.days }],
    sentence: `${unitName(deed.catalogue, deed.unit)}申请延期 ${input.days} 日，待负责人审批`,
    details: [{ label: '延期理由', text: input.reason }],
  }),
});

const nonePending = (file: CaseFile): string | undefined =>
  pending(file) ? undefined : '没有待审批的延期申请。';

/** The head of the lead unit grants the days; that the applicant was told is part of it (D7). */
export const approveExtension = defineAction({
  name: 'approve-extension',
  title: '批准延期',
  forbids: (file, circumstances) =>
    nonePending(file) ??
    (extendable(file, circumstances)
      ? undefined
      : '此件现在没有可以延长的期限（已不是复杂事项，或已反馈申请人），请不予同意。'),
  follows: (file) => pending(file)?.appliedAt ?? null,
  check: (file, { applicantInformed: told }, deed) => {
    if (file.dispute.anonymous)
      return told ? [{ path: 'applicantInformed', message: '匿名件没有联系方式，不填告知情况。' }] : [];
    if (!told)
      return [
        { path: 'applicantInformed', message: '延期须将理由告知申请人，请填写告知的时间、方式和内容。' },
      ];
    return [
      ...codeErrors(deed, 'method', told.method, 'applicantInformed.method'),
      ...timeErrors(told.at, deed.enteredAt, file.dispute.acceptedAt, 'applicantInformed.at'),
    ];
  },
  apply: (file, { applicantInformed: told }, deed) => {
    const asked = pending(file);
    if (!asked) throw new Error(`dispute ${file.dispute.documentId} has no pending extension`);
    return {
      extensions: [{ ...asked, state: 'approved', decidedAt: deed.at, decidedBy: deed.actor.documentId }],
      contacts: told ? [contact(deed, 'extension', told)] : [],
      // applied for in time, it counts from then, however late it is decided
      facts: [{ name: 'extensionApproved', unit: deed.unit, amount: asked.days, at: asked.appliedAt }],
      sentence: `批准延期 ${asked.days} 日${told ? `，已告知申请人（${itemName(deed.catalogue, 'method', told.method)}）` : ''}`,
      details: [
        { label: '延期理由', text: asked.reason },
        ...(told ? [{ label: '告知内容', text: told.content, personal: true }] : []),
      ],
    };
  },
});

/** The head refuses; the date stands. */
export const refuseExtension = defineAction({
  name: 'refuse-extension',
  title: '不同意延期',
  forbids: nonePending,
  follows: (file) => pending(file)?.appliedAt ?? null,
  apply: (file, input, deed) => {
    const asked = pending(file);
    if (!asked) throw new Error(`dispute ${file.dispute.documentId} has no pending extension`);
    return {
      extensions: [
        {
          ...asked,
          state: 'refused',
          decidedAt: deed.at,
          decidedBy: deed.actor.documentId,
          refusal: input.reason,
        },
      ],
      facts: [{ name: 'extensionRefused', unit: deed.unit }],
      sentence: '不同意延期，原期限不变',
      details: [{ label: '理由', text: input.reason }],
    };
  },
});
