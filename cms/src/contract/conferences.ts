import { z } from 'zod';
import type { AgendaItemAnswer } from './caseRecords';
import type { Status } from './codes';
import type { PersonReference, UnitReference } from './references';
import { code, instant, note, text } from './values';

/** How far a joint conference has come: planned → held → minuted, or cancelled while it is planned (R6). */
export const conferenceStates = ['planned', 'held', 'minuted', 'cancelled'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

/** A unit that is summoned; `present` is known once it was held. */
const attendant = z.strictObject({
  unit: code,
  name: note(60).nullable(),
  present: z.boolean({ error: '请选择到会或缺席' }).nullish(),
  note: note(200).nullable(),
});

/** What may be written of a conference. Place and convener may follow; it was not held without them. */
export const conferenceInput = z.strictObject({
  title: text(200),
  heldAt: instant,
  place: note(200).nullable(),
  convener: note(60).nullable(),
  attendance: z.array(attendant).max(60, '参会单位不超过 60 个').default([]),
  minutes: note(50_000).nullable(),
  remark: note(2000).nullable(),
  state: z.enum(conferenceStates, { error: '请选择会议状态：筹备、已召开、已形成纪要或已取消' }).optional(),
});
export type ConferenceInput = z.infer<typeof conferenceInput>;

/** `PUT /api/conferences/:documentId`: what is not sent stays; `revision` is the one that was read. */
export const conferenceChanges = conferenceInput
  .extend({ attendance: z.array(attendant).max(60, '参会单位不超过 60 个') })
  .partial()
  .extend({ revision: z.number({ error: '缺少版本号 revision，请刷新后重试' }).int() });
export type ConferenceChanges = z.infer<typeof conferenceChanges>;

/** `PUT /api/conferences/:documentId/agenda`: the items in their order; one that is left out waits again. */
export const agendaInput = z.strictObject({
  items: z.array(code).max(200, '一次会议的议题不超过 200 项'),
  revision: z.number({ error: '版本号 revision 须为整数，请刷新后重试' }).int().optional(),
});

/** A unit's seat at a conference. */
export interface AttendanceAnswer {
  unit: UnitReference | null;
  name: string | null;
  /** null until it is known */
  present: boolean | null;
  note: string | null;
}

/** A joint conference (联席会议) as lists and its own page show it. */
export interface ConferenceAnswer {
  documentId: string;
  number: string;
  title: string;
  state: ConferenceState;
  heldAt: string;
  place: string | null;
  convener: string | null;
  attendance: AttendanceAnswer[];
  /** null while there are none, and for units that were not summoned */
  minutes: string | null;
  minutesAt: string | null;
  remark: string | null;
  enteredBy: PersonReference | null;
  revision: number;
  createdAt: string;
  updatedAt: string;
  /** items on its agenda, also those the reader may not see */
  items: number;
  /** of which so many are decided */
  decided: number;
}

/** An item of an agenda with its case in a word. */
export interface ConferenceItem extends AgendaItemAnswer {
  /** its place on the agenda, from 1; null while it waits, or when it was decided without a place */
  position: number | null;
  dispute: {
    documentId: string;
    number: string | null;
    revision: number;
    tier: string | null;
    status: Status;
    employer: string | null;
    scopeKind: string | null;
  };
}

/** What the reader may do with a conference now. */
export interface ConferenceAbilities {
  /** title, date, place, convener, attendance */
  edit: boolean;
  /** put items on the agenda, take them off, order them */
  schedule: boolean;
  /** say that it was held */
  hold: boolean;
  /** write the minutes, or correct them */
  minutes: boolean;
  cancel: boolean;
}

/** `GET /api/conferences/:documentId`, and the answer of every write. */
export interface ConferenceDetail {
  data: ConferenceAnswer;
  meta: {
    items: ConferenceItem[];
    /** items of cases the reader may not see */
    hiddenItems: number;
    abilities: ConferenceAbilities;
    warnings: { path: string; message: string }[];
  };
}

/** `GET /api/conference-schedule`: when the next conference is due (R6, 定期). Days are Shanghai days. */
export interface ConferenceSchedule {
  everyMonths: number;
  /** the latest conference that was held */
  lastHeldAt: string | null;
  /** the last day on which the next one is in time; null before the first */
  nextBy: string | null;
  overdue: boolean;
  /** the next planned one, if any */
  next: { documentId: string; number: string; title: string; heldAt: string } | null;
  /** items waiting for a conference */
  waiting: number;
}
