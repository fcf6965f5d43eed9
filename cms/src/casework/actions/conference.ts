import type { CaseFile } from '../../mechanism/caseFile';
import { unitName } from '../../mechanism/catalogue';
import type { AgendaItemRecord } from '../../mechanism/records';
import { defineAction } from '../action';

/** The item by which the case waits for a conference now. */
export const itemOf = (file: CaseFile): AgendaItemRecord | undefined =>
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

/** The item a case has on an agenda, withdrawn at an instant: the Centre sends the case another way. */
export const withdrawnItems = (file: CaseFile): AgendaItemRecord[] => {
  const item = itemOf(file);
  return item ? [{ ...item, state: 'withdrawn' }] : [];
};
