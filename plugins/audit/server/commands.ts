export { anchorsFile } from './anchors';
export { type Archiving, archiveTrail, type NotArchived } from './checking/archiveTrail';
export { type Verdict, verifyTrail } from './checking/verifyTrail';
export { auditKey } from './key';
export { retentionDays } from './retention';
