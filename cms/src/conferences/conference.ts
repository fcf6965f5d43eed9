import { instantOf, integerOf, jsonOf, textOf } from '../catalogue/columns';
import type { ConferenceState } from '../contract';

/** A unit's seat, as it is stored. */
export interface Seat {
  unit: string;
  name: string | null;
  present: boolean | null;
  note: string | null;
}

/** A joint conference as plain values (R6). */
export interface Conference {
  title: string;
  state: ConferenceState;
  heldAt: string;
  place: string | null;
  convener: string | null;
  attendance: Seat[];
  minutes: string | null;
  minutesAt: string | null;
  remark: string | null;
}

/** The same with what the database adds. */
export interface StoredConference extends Conference {
  id: number;
  documentId: string;
  number: string;
  enteredById: number | null;
  revision: number;
  createdAt: string;
  updatedAt: string;
}

/** A conference as its row says. */
export const conferenceOf = (row: Record<string, unknown>): StoredConference => ({
  id: Number(row.id),
  documentId: String(row.document_id),
  number: textOf(row.number) ?? '',
  title: textOf(row.title) ?? '',
  state: String(row.state) as ConferenceState,
  heldAt: instantOf(row.held_at) ?? '',
  place: textOf(row.place),
  convener: textOf(row.convener),
  attendance: jsonOf<Seat[]>(row.attendance, []),
  minutes: textOf(row.minutes),
  minutesAt: instantOf(row.minutes_at),
  remark: textOf(row.remark),
  enteredById: integerOf(row.entered_by_id),
  revision: integerOf(row.revision) ?? 1,
  createdAt: instantOf(row.created_at) ?? '',
  updatedAt: instantOf(row.updated_at) ?? '',
});
