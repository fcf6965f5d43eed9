import type { Relation } from '../contract';
import type { CaseFile } from '../mechanism/caseFile';
import type { DeskUser } from '../session/deskUser';

/** What access needs to know of a case. */
export type Scoped = Pick<CaseFile, 'participations'> & {
  dispute: Pick<CaseFile['dispute'], 'status' | 'acceptingUnit' | 'answerableUnit'>;
};

/** The part of a user that access decides by. */
export type Viewer = Pick<DeskUser, 'unitCode' | 'unitIsCentre' | 'capabilities'>;

/** Whether the account works on cases at all. */
export const works = (user: Viewer): boolean =>
  user.unitCode !== null && (user.capabilities.includes('clerk') || user.capabilities.includes('head'));

/** How the user's unit stands to a case; empty for those who do not work on cases. */
export function relationsOf(user: Viewer, file: Scoped): ReadonlySet<Relation> {
  if (!works(user)) return new Set();
  return new Set<Relation>([
    ...file.participations.filter(({ unit }) => unit === user.unitCode).map(({ role }) => role),
    ...(user.unitIsCentre ? (['centre'] as const) : []),
    ...(file.dispute.answerableUnit === user.unitCode ? (['answerable'] as const) : []),
  ]);
}

/**
 * Whether the user may see the case at all (P4, P5, R32): a draft is its unit's own; the Centre and leaders see every
 * registered case, an auditor the closed ones, any other unit those it takes or took part in.
 * `access/scope.ts` says the same in SQL.
 */
export function maySee(user: Viewer, file: Scoped): boolean {
  const { status, acceptingUnit } = file.dispute;
  if (status === 'draft') return works(user) && acceptingUnit === user.unitCode;
  if (user.capabilities.includes('leader')) return true;
  if (user.capabilities.includes('auditor')) return status === 'closed';
  return works(user) && (user.unitIsCentre || file.participations.some(({ unit }) => unit === user.unitCode));
}
