import { type CaseFile, type DisputeRecord, emptyLists, type Registered } from '../mechanism/caseFile';
import { itemName, unitName } from '../mechanism/catalogue';
import { emptyRegistered } from '../mechanism/registered';
import type { Deed, Outcome } from './action';

/** A case nobody has begun. Copied for each: putting an object of so many fields together anew costs a hundred times more. */
const blank: DisputeRecord = {
  ...emptyRegistered,
  documentId: '',
  number: null,
  queryCode: null,
  status: 'draft',
  round: 1,
  revision: 1,
  statusSince: null,
  tier: null,
  route: null,
  formVersion: null,
  noticeVersion: null,
  acceptingUnit: '',
  leadUnit: null,
  answerableUnit: null,
  suggestedUnit: null,
  registrar: null,
  handler: null,
  registeredAt: null,
  completedAt: null,
  acceptedAt: null,
  firstTransferredAt: null,
  repliedAt: null,
  informedAt: null,
  revisitedAt: null,
  archivedAt: null,
  closedAt: null,
  unreachable: false,
  timesSentBack: 0,
  settledOnTheSpot: false,
  resolveDueOn: null,
  resolveDueBasis: null,
  declineGround: null,
  declineReason: null,
  result: null,
  outcome: null,
  resolvedBy: null,
  satisfaction: null,
  atRisk: false,
};

/** An empty case in the hands of a unit: what a draft starts from. */
export function newCase(documentId: string, unit: string, registrar: string): CaseFile {
  const dispute = { ...blank, documentId, acceptingUnit: unit, answerableUnit: unit, registrar };
  return { dispute, ...emptyLists(), participations: [] };
}

/** The first unit asked registers (R11, 首问责任制): the case has its number and everybody concerned sees it. */
export const register = (record: Registered, deed: Deed, noticeVersion: string | null): Outcome => ({
  dispute: {
    ...record,
    status: 'registered',
    number: deed.number('dispute'),
    queryCode: queryCode(deed.newId()),
    formVersion: deed.form.version,
    noticeVersion,
    registrar: deed.actor.documentId,
    registeredAt: deed.at,
    completedAt: deed.at,
  },
  facts: [{ name: 'registered' }],
  sentence: `${unitName(deed.catalogue, deed.unit)}登记，${itemName(deed.catalogue, 'channel', record.channel)}，${itemName(
    deed.catalogue,
    'scopeKind',
    record.scopeKind,
  )}`,
});

/** Eight digits a caller can quote (X2), drawn from a fresh id. */
function queryCode(id: string): string {
  let code = 0;
  for (const letter of id) code = (code * 31 + letter.charCodeAt(0)) % 100_000_000;
  return String(code).padStart(8, '0');
}
