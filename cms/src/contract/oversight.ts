import type { ClockAnswer } from './answers';
import type { AssistanceAnswer, MediationAnswer, SupervisionAnswer } from './caseRecords';
import type { ActionName, Capability, Light, Relation, Stage, Status } from './codes';
import type { UnitReference } from './references';

/** A dispute in a word, as lists of other things name it. */
export interface DisputeInBrief {
  documentId: string;
  number: string | null;
  stage: Stage;
  status: Status;
  revision: number;
  tier: string | null;
  scopeKind: string | null;
  eventType: string | null;
  town: string | null;
  employerName: string | null;
  acceptingUnit: UnitReference | null;
  leadUnit: UnitReference | null;
}

/** A row of `GET /api/assistances` (`box=in` asked of my unit, `box=out` asked by it). */
export interface AssistanceRow extends AssistanceAnswer {
  dispute: DisputeInBrief;
  /** the clocks of this help: measures, result */
  clocks: ClockAnswer[];
  /** the earliest that still runs */
  dueOn: string | null;
  light: Light | null;
  remaining: number | null;
  /** what the assisting unit does next, where the user's unit is that unit and the status allows it */
  action: Extract<ActionName, 'sign-assistance' | 'reply-measures' | 'reply-result'> | null;
}

/** A row of `GET /api/mediations`: a mediation and the case it belongs to (R36). */
export interface MediationRow extends MediationAnswer {
  dispute: DisputeInBrief;
}

/** One unit's line on the board of `GET /api/supervision/board`, over the cases the user oversees. */
export interface BoardRow {
  unit: UnitReference;
  /** cases it answers for now */
  open: number;
  /** running clocks by what they show today */
  red: number;
  orange: number;
  yellow: number;
  green: number;
  /** open cases in which it was urged, and in which it was supervised, in the present round */
  urged: number;
  supervised: number;
  /** deeds that this unit entered more than a working day late (补录), this month (D23) */
  enteredLate: number;
  /** of its running clocks the earliest */
  oldestDueOn: string | null;
}

/** The last rung of the ladder a unit reached in a case. */
export interface Rung {
  kind: SupervisionAnswer['kind'];
  level: number;
  at: string;
  fromUnit: UnitReference | null;
}

/** A row of `GET /api/supervision/clocks`: an open clock of a case the user oversees. */
export interface OverseenClock extends ClockAnswer {
  documentId: string;
  unitReference: UnitReference | null;
  dispute: DisputeInBrief;
  /** null while nobody has urged this unit in this case */
  rung: Rung | null;
  /** what the user may do about it */
  actions: Extract<ActionName, 'urge' | 'supervise' | 'reassign'>[];
}

/** A row of `GET /api/supervisions` (`box=in` to my unit, `box=out` from it, `box=all`). */
export interface SupervisionRow extends SupervisionAnswer {
  dispute: DisputeInBrief;
}

/** One status on the process map (F8), with the visible cases that stand there by the worst light of each. */
export interface Station {
  status: Status;
  stage: Stage;
  title: string;
  count: number;
  red: number;
  orange: number;
  yellow: number;
}

/** A way from one status to another, out of the table of actions. */
export interface StationEdge {
  /** `register` for what leads into the map */
  action: ActionName | 'register';
  title: string;
  /** null: from nowhere, registering */
  from: Status | null;
  to: Status;
  by: { relation: Relation; capability?: Capability }[];
}

/** `GET /api/stations` */
export interface StationsAnswer {
  data: { stations: Station[]; edges: StationEdge[] };
  meta: { today: string };
}
