import type { Same } from '../same';
import type { mediations as zh } from '../zh/mediations';

export const mediations: Same<typeof zh> = {
  sub: 'The mediations of all cases, how far they are and what came of them. They are recorded in the case.',
  search: 'Case number, employer',
  empty: 'No mediations yet',
  emptyWhat: 'What is recorded in a case by “Record mediation” appears here.',
  columns: {
    dispute: 'Case',
    employer: 'Employer',
    kind: 'Kind',
    startedAt: 'First session',
    participants: 'Who took part',
    sessions: 'Sessions',
    unit: 'Unit',
    status: 'Progress',
    agreement: 'Agreement',
    confirmed: 'Confirmed by court',
    result: 'Result',
  },
  notYours: 'For units that handle it',
  more: 'and others, {{count}} in all',
};
