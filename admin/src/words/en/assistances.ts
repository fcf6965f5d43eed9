import type { Same } from '../same';
import type { assistances as zh } from '../zh/assistances';

export const assistances: Same<typeof zh> = {
  boxes: 'In and out',
  in: 'Asked of us',
  out: 'Asked by us',
  empty: { in: 'Nobody asks for our help', out: 'We asked nobody for help' },
  emptyWhat: {
    in: 'When a lead unit asks for help it appears here; sign it, reply measures within 7 days and the result within 20.',
    out: 'After “Request assistance” in a dispute, the progress of each assisting unit appears here.',
  },
  columns: {
    dispute: 'Dispute',
    from: 'Lead unit',
    to: 'Assisting unit',
    state: 'Progress',
    due: 'Next due',
    opinion: 'Opinion',
    employer: 'Employer',
    tier: 'Tier',
    requested: 'Asked',
    signed: 'Signed',
    measures: 'Measures',
    result: 'Result',
    chased: 'Chased',
    act: 'Action',
  },
  byConference: 'By conference',
  times: '{{count}} times',
  times_one: 'once',
};
