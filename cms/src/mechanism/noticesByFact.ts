import type { CaseFile, Fact } from './caseFile';
import type { Happened, NoticeDraft } from './noticeDraft';

type Told = (fact: Fact, happened: Happened) => NoticeDraft[];

const slip = (file: CaseFile, { subject }: Fact) =>
  file.transfers.find(({ documentId }) => documentId === subject);

const asked = (file: CaseFile, { subject }: Fact) =>
  file.assistances.find(({ documentId }) => documentId === subject);

/** The unit that answers for the outcome: the lead, or the accepting unit until there is one. */
const lead = ({ dispute }: CaseFile): string => dispute.leadUnit ?? dispute.acceptingUnit;

const answered =
  (what: string): Told =>
  ({ unit = '' }, { after, name }) => [
    { to: { unit: lead(after) }, kind: 'assistance', title: `${name(unit)}已回复${what}` },
  ];

/** What each fact of a deed means to others (R3, R11, R14, R17, R18, D7, D9, D12, D22). Facts not named concern nobody else. */
export const noticesByFact: Readonly<Record<string, Told>> = {
  declined: (_fact, { centre, event, name }) => [
    { to: { unit: centre }, kind: 'declined', title: `${name(event.unit)}作出不予受理，请审查` },
  ],
  declineOverturned: (_fact, { after }) => [
    {
      to: { unit: after.dispute.acceptingUnit },
      kind: 'declined',
      title: '不予受理已被咨询调解中心撤销，请重新审查',
    },
  ],
  transferSent: (fact, { after, event, name }) => [
    {
      to: { unit: fact.unit ?? '' },
      kind: 'transfer',
      title: `${name(event.unit)}转来一件争议，请签收`,
      text: slip(after, fact)?.problem ?? null,
    },
  ],
  transferSigned: (fact, { after, name }) => [
    {
      to: { unit: slip(after, fact)?.fromUnit ?? '' },
      kind: 'transfer',
      title: `${name(fact.unit ?? null)}已签收转办件`,
    },
  ],
  transferCancelled: ({ unit = '' }) => [
    { to: { unit }, kind: 'transfer', title: '转给本单位的转办件已撤回，不再由本单位办理' },
  ],
  transferReturned: (fact, { after, name }) => [
    {
      to: { unit: slip(after, fact)?.fromUnit ?? '' },
      kind: 'returned',
      title: `${name(fact.unit ?? null)}申请退回转办件，请决定是否同意`,
      text: slip(after, fact)?.returnReason ?? null,
    },
  ],
  returnAgreed: ({ unit = '' }) => [
    { to: { unit }, kind: 'returned', title: '退回申请已获同意，此件不再由本单位办理' },
  ],
  returnDisputed: ({ unit = '' }, { centre, event, name }) => [
    { to: { unit: centre }, kind: 'returned', title: `${name(event.unit)}不同意退回，请指定办理单位` },
    { to: { unit }, kind: 'returned', title: `${name(event.unit)}不同意退回，已报咨询调解中心` },
  ],
  designated: ({ unit = '' }, { before, after, event, name }) => {
    const again = event.action === 'reopen';
    const told = again ? `此件重新办理，由${name(unit)}主办` : `咨询调解中心指定${name(unit)}办理此件`;
    return [
      {
        to: { unit },
        kind: 'assigned',
        title: again ? '此件重新办理，由本单位主办' : '咨询调解中心指定本单位办理此件',
      },
      { to: { unit: after.dispute.acceptingUnit }, kind: 'assigned', title: told },
      ...(before.dispute.leadUnit && before.dispute.leadUnit !== unit
        ? [{ to: { unit: before.dispute.leadUnit }, kind: 'assigned' as const, title: told }]
        : []),
    ];
  },
  reopened: (_fact, { after }) => [
    { to: { unit: after.dispute.acceptingUnit }, kind: 'assigned', title: '咨询调解中心决定此件重新办理' },
  ],
  submittedToConference: (_fact, { centre, event, name }) => [
    { to: { unit: centre }, kind: 'conference', title: `${name(event.unit)}提交联席会议研究，请列入议程` },
  ],
  conferenceDecided: ({ unit = '' }, { before, after, name }) => {
    const others = [after.dispute.acceptingUnit, before.dispute.leadUnit ?? ''];
    return [
      { to: { unit }, kind: 'decision', title: '联席会议决定由本单位主办此件' },
      ...others
        .filter((other) => other !== unit && other !== '')
        .map((other) => ({
          to: { unit: other },
          kind: 'decision' as const,
          title: `联席会议决定由${name(unit)}主办此件`,
        })),
    ];
  },
  assistanceRequested: (fact, { after, event, name }) => [
    {
      to: { unit: fact.unit ?? '' },
      kind: 'assistance',
      title:
        event.action === 'decide'
          ? '联席会议决定由本单位协办，请签收'
          : `${name(event.unit)}请本单位协办，请签收`,
      text: asked(after, fact)?.opinion ?? null,
    },
  ],
  measuresReplied: answered('协办措施'),
  resultReplied: answered('协办结果'),
  extensionApplied: ({ unit = '', amount }) => [
    { to: { unit, headOnly: true }, kind: 'extension', title: `申请延期 ${amount ?? ''} 日，请审批` },
  ],
  extensionApproved: ({ amount }, { after }) => [
    {
      to: { unit: after.dispute.acceptingUnit },
      kind: 'extension',
      title: `办理期限已批准延长 ${amount ?? ''} 日`,
    },
  ],
  reportedUpward: (_fact, { centre, event, name }) => [
    { to: { unit: centre }, kind: 'reported', title: `${name(event.unit)}经中心作专题汇报` },
  ],
  classifiedExtraComplex: (_fact, { centre }) => [
    { to: { unit: centre }, kind: 'reported', title: '此件定为特别复杂，须专题汇报' },
  ],
  replied: (_fact, { after, event, name }) => [
    {
      to: { unit: after.dispute.acceptingUnit },
      kind: 'reply',
      title: `${name(event.unit)}已回复办理结果，请向申请人反馈`,
    },
  ],
  replySentBack: (_fact, { after, name }) => [
    {
      to: { unit: lead(after) },
      kind: 'reply',
      title: `${name(after.dispute.acceptingUnit)}将回复退回重办，时限连续计算`,
      text: after.events.at(-1)?.details.find(({ personal }) => !personal)?.text ?? null,
    },
  ],
  withdrawn: (_fact, { before, after }) =>
    [lead(before), after.dispute.acceptingUnit].map((unit) => ({
      to: { unit },
      kind: 'withdrawn',
      title: '申请人撤回申请，此件不再办理',
    })),
};
