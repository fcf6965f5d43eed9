/** The tables a case is stored in, with the content type of each, in the order in which they refer to one another. */
export const tables = {
  employers: 'api::employer.employer',
  disputes: 'api::dispute.dispute',
  participations: 'api::participation.participation',
  transfers: 'api::transfer.transfer',
  supplement_notices: 'api::supplement-notice.supplement-notice',
  contact_records: 'api::contact-record.contact-record',
  archives: 'api::archive.archive',
  case_events: 'api::case-event.case-event',
  clocks: 'plugin::deadlines.clock',
} as const;

export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as Table[];
