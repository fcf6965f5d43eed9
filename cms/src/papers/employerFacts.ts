import { shanghaiDay } from '@liandiao/deadlines/engine';
import { withoutPersons } from '../access/present/withoutPersons';
import type { RecoveryStep, SegmentAnswer } from '../contract';
import { everyText } from './everyText';
import type { CaseFacts, EmployerFacts } from './facts';

/**
 * What of a case a paper to the employer may know. What clerks typed into a segment is cleared of the case's persons
 * besides, should they have named one.
 */
export function employerFacts(
  { county, lists, dispute }: CaseFacts,
  { segment, step, named }: { segment: SegmentAnswer | null; step: RecoveryStep; named: boolean },
): EmployerFacts {
  const { name, creditCode, address } = dispute.employer ?? {};
  const done = segment?.steps.findLast((one) => one.step === step);
  const said = segment?.steps.findLast(({ base }) => base !== null);
  return {
    county,
    number: dispute.number,
    employer: dispute.employer && {
      ...(name === undefined ? {} : { name }),
      ...(creditCode === undefined ? {} : { creditCode }),
      ...(address === undefined ? {} : { address }),
    },
    unit: segment?.unit?.name ?? null,
    segment: segment && {
      feePeriodFrom: segment.feePeriodFrom,
      feePeriodTo: segment.feePeriodTo,
      insuranceKinds: segment.insuranceKinds.map((kind) => lists.nameOf('insuranceKind', kind)),
      owed: segment.owed,
      base: said?.base ?? null,
      paper: everyText(done?.paper ?? null, (text) => withoutPersons(text, dispute)),
      on: done ? shanghaiDay(done.at) : null,
    },
    remedy: lists.text('legalRemedy').replaceAll('您', '你单位'),
    worker:
      named && dispute.applicant
        ? {
            ...(dispute.applicant.name ? { name: dispute.applicant.name } : {}),
            ...(dispute.applicant.idNumber ? { idNumber: dispute.applicant.idNumber } : {}),
          }
        : null,
  };
}
