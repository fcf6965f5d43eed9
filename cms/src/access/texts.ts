import type { UnitRole } from '../contract';
import type { ParticipationRecord } from '../mechanism/caseFile';
import { type Viewer, works } from './relations';

/**
 * What a case's free text is: `working` says how the matter is handled (协办意见, measures, results, what a conference is
 * asked and decides, reasons, papers between units); `personal` is what was told to or heard from the applicant, or names
 * who took part.
 */
export type TextKind = 'working' | 'personal';

/** How somebody stands to what is written in a case. */
export type Standing = 'handling' | 'centre' | 'overseeing' | 'leader' | 'auditor' | 'former';

/** All of it; what was written until his part ended; what his own unit wrote or was sent; nothing. */
export type Reach = 'all' | 'past' | 'own' | 'none';

/**
 * Who reads what, in the timeline and in every record alike. Units that handle a case read it whole (P6); the Centre
 * coordinates (notice 三), the unit that oversees a channel guides (notice 五), leaders convene, auditors read the closed
 * file: they need how it is handled, not what the applicant said. A former unit keeps what it knew (P4); of what came
 * later it learns day and unit.
 */
export const reaches: Readonly<Record<TextKind, Readonly<Record<Standing, Reach>>>> = {
  working: {
    handling: 'all',
    centre: 'all',
    overseeing: 'all',
    leader: 'all',
    auditor: 'all',
    former: 'past',
  },
  personal: {
    handling: 'all',
    centre: 'own',
    overseeing: 'own',
    leader: 'none',
    auditor: 'none',
    former: 'none',
  },
};

/** Somebody who reads a case. */
export interface TextReader {
  standings: readonly Standing[];
  unit: string | null;
  /** when his unit's part ended; null while it has one, or never had */
  until: string | null;
}

/** A text by what decides who reads it: its kind, when it was written, by which units and to which. */
export interface Written {
  kind: TextKind;
  at: string | null;
  parties?: readonly (string | null)[];
}

const standingOf = (role: UnitRole): Standing =>
  role === 'former' || role === 'overseeing' ? role : 'handling';

/** How a user stands to a case, by who takes or took part in it. */
export function textReader(user: Viewer, participations: readonly ParticipationRecord[]): TextReader {
  const own = works(user) ? participations.filter(({ unit }) => unit === user.unitCode) : [];
  return {
    standings: [
      ...own.map(({ role }) => standingOf(role)),
      ...(works(user) && user.unitIsCentre ? (['centre'] as const) : []),
      ...(user.capabilities.includes('leader') ? (['leader'] as const) : []),
      ...(user.capabilities.includes('auditor') ? (['auditor'] as const) : []),
    ],
    unit: works(user) ? user.unitCode : null,
    until: own.find(({ role }) => role === 'former')?.until ?? null,
  };
}

/** Whether the reader handles the case, so that he reads everything and sees its persons whole (P6). */
export const readsWhole = ({ standings }: TextReader): boolean => standings.includes('handling');

/** Whether somebody reads a text of a case he sees: the one rule for the timeline and all records. */
export const reads = (reader: TextReader, { kind, at, parties = [] }: Written): boolean =>
  reader.standings.some((standing) => {
    const reach = reaches[kind][standing];
    if (reach === 'past') return at !== null && reader.until !== null && at <= reader.until;
    if (reach === 'own') return reader.unit !== null && parties.includes(reader.unit);
    return reach === 'all';
  });
