import { z } from 'zod';
import type { Capability, Status } from './codes';
import type { PersonReference, UnitReference } from './references';
import { code, day, note, text } from './values';

/** Absence on named days, or a standing stand-in (AB 角). */
export const deputyKinds = ['absence', 'standing'] as const;
export type DeputyKind = (typeof deputyKinds)[number];

/** That one person stands in for another (X3). `POST /api/deputies`, `PUT /api/deputies/:documentId` */
export const deputyFields = z.strictObject({
  /** documentIds of accounts */
  person: code,
  deputy: code,
  from: day,
  /** last day; an absence needs one */
  to: day.nullish(),
  reason: note(500).nullable(),
  kind: z.enum(deputyKinds, { error: '请选择外出代班或固定 AB 角' }),
});
export type DeputyFields = z.infer<typeof deputyFields>;
export const deputyChange = deputyFields
  .omit({ person: true })
  .partial()
  .extend({ revision: z.number({ error: '缺少版本号 revision，请刷新后重试。' }).int() });

export interface DeputyAnswer {
  documentId: string;
  revision: number;
  person: PersonReference | null;
  deputy: PersonReference | null;
  unit: UnitReference | null;
  from: string;
  to: string | null;
  reason: string | null;
  kind: DeputyKind;
  /** holds today */
  active: boolean;
  editable: boolean;
}

/** Somebody whose work the user stands in for today. Part of `GET /api/workbench`. */
export interface Deputising {
  person: PersonReference;
  kind: DeputyKind;
  until: string | null;
  /** cases in that person's hands, and how many of them are late */
  open: number;
  overdue: number;
}

/** `POST /api/accounts/:documentId/hand-over` */
export const handOver = z.strictObject({ to: code, reason: text(500) });
export type HandOver = z.infer<typeof handOver>;

/** One piece of open work that would move. An administrator is told numbers alone. */
export interface WorkItem {
  kind: 'dispute' | 'assistance';
  documentId: string | null;
  number: string;
  status: Status;
  employerName: string | null;
}

/** `GET /api/accounts/:documentId/work`, and what a hand-over has moved. */
export interface WorkAnswer {
  data: {
    person: PersonReference & {
      unit: UnitReference | null;
      capabilities: readonly Capability[];
      blocked: boolean;
    };
    disputes: number;
    assistances: number;
    items: WorkItem[];
    /** who may take it over */
    successors: PersonReference[];
  };
}
