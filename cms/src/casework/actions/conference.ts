import { shanghaiDay } from '@liandiao/deadlines/engine';
import { endedAssistances } from '../../mechanism/assistances';
import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AgendaItemRecord } from '../../mechanism/records';
import { defineAction } from '../action';
import { unitErrors } from '../checks';
import { askedFor } from './assistance';

const itemOf = (file: CaseFile): AgendaItemRecord | undefined =>
  file.agendaItems.findLast(
    (item) => item.round === file.dispute.round && (item.state === 'waiting' || item.state === 'scheduled'),
  );

/** A doubtful or complex case goes to the joint conference (R14d, R18); the submission clocks are met by it. */
export const referToConference = defineAction({
  name: 'refer-to-conference',
  title: '提交联席会议',
  apply: (file, input, deed) => ({
    dispute: { status: 'awaitingConference' },
    agendaItems: [
      {
        documentId: deed.newId(),
        round: file.dispute.round,
        state: 'waiting',
        question: input.question,
        referredAt: deed.at,
        referredBy: deed.unit,
        conference: null,
        position: null,
        lead: null,
        assisting: [],
        measures: null,
        decidedAt: null,
      },
    ],
    facts: [{ name: 'submittedToConference', unit: deed.unit }],
    sentence: `${unitName(deed.catalogue, deed.unit)}提交联席会议研究`,
    details: [{ label: '提请研究的问题', text: input.question }],
  }),
});

/** The conference names the lead and the assisting units, and what they do together (R18). */
export const decide = defineAction({
  name: 'decide',
  title: '登记会议决定',
  looksUp: ({ conference }) => ({ conference }),
  check: (file, input, deed) => {
    const { conference } = deed.found;
    const scheduled = itemOf(file)?.conference;
    return [
      ...(conference ? [] : [{ path: 'conference', message: '没有这次联席会议，请重新选择。' }]),
      ...(conference?.state === 'cancelled'
        ? [{ path: 'conference', message: '这次联席会议已取消，请选择其他会议。' }]
        : []),
      ...(conference?.heldAt && shanghaiDay(conference.heldAt) > shanghaiDay(deed.at)
        ? [{ path: 'conference', message: '会议还没有召开，不能登记决定。请核对会议日期或办理时间。' }]
        : []),
      ...(conference && scheduled && scheduled !== conference.documentId
        ? [{ path: 'conference', message: '此件列在另一次会议的议程上，请选择那次会议或先调整议程。' }]
        : []),
      ...unitErrors(deed, input.lead, 'lead'),
      ...input.assisting.flatMap((unit, index) => unitErrors(deed, unit, `assisting.${index}`)),
      ...(input.assisting.includes(input.lead)
        ? [{ path: 'assisting', message: '主办单位不能同时是协办单位，请从协办单位中去掉。' }]
        : []),
      ...(new Set(input.assisting).size < input.assisting.length
        ? [{ path: 'assisting', message: '协办单位重复，请去掉重复的。' }]
        : []),
    ];
  },
  apply: (file, input, deed) => {
    const waiting = itemOf(file);
    if (!waiting) throw new Error(`dispute ${file.dispute.documentId} awaits a conference without an item`);
    const sameLead = file.dispute.leadUnit === input.lead;
    const asked = askedFor(file, input.assisting, input.measures, deed, waiting.documentId);
    const number = deed.found.conference?.number ?? '';
    return {
      dispute: {
        status: 'handling',
        leadUnit: input.lead,
        handler: sameLead ? file.dispute.handler : null,
        suggestedUnit: null,
      },
      agendaItems: [
        {
          ...waiting,
          state: 'decided',
          conference: input.conference,
          lead: input.lead,
          assisting: input.assisting,
          measures: input.measures,
          decidedAt: deed.at,
        },
      ],
      assistances: [
        ...endedAssistances(file, deed.at).filter(
          ({ unit }) => unit === input.lead || input.assisting.includes(unit),
        ),
        ...asked,
      ],
      facts: [
        { name: 'conferenceDecided', unit: input.lead },
        ...asked.map(({ documentId, unit }) => ({ name: 'assistanceRequested', subject: documentId, unit })),
      ],
      sentence: `联席会议${number ? `（${number}）` : ''}决定：${unitName(deed.catalogue, input.lead)}主办${
        input.assisting.length > 0
          ? `，${input.assisting.map((unit) => unitName(deed.catalogue, unit)).join('、')}协办`
          : ''
      }`,
      details: [{ label: '联合处置措施', text: input.measures }],
    };
  },
});

/** The item a case has on an agenda, withdrawn at an instant: the Centre sends the case another way. */
export const withdrawnItems = (file: CaseFile): AgendaItemRecord[] => {
  const item = itemOf(file);
  return item ? [{ ...item, state: 'withdrawn' }] : [];
};
