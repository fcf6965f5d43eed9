import type { Same } from '../same';
import type { transfers as zh } from '../zh/transfers';

export const transfers: Same<typeof zh> = {
  boxes: 'Box',
  in: 'Received',
  out: 'Sent',
  state: 'State',
  empty: { in: 'Nothing was transferred to us', out: 'Nothing was transferred by us' },
  emptyWhat: {
    in: 'Cases transferred by other units appear here; sign to begin.',
    out: 'Accepted cases routed to another unit appear here once their slip is sent.',
  },
  columns: {
    number: 'Slip',
    dispute: 'Dispute',
    employer: 'Employer',
    eventType: 'Event type',
    from: 'From',
    to: 'To',
    problem: 'Problem',
    state: 'State',
    sent: 'Sent',
    signed: 'Signed',
    signer: 'Signed by',
    act: 'Action',
  },
  designated: 'designated',
  sign: 'Sign',
  returnIt: 'Return',
  answerReturn: 'Answer return',
  reason: 'Reason of return: {{reason}}',
};
