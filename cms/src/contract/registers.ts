import { z } from 'zod';
import type { Status } from './codes';
import type { DisputeInBrief } from './oversight';
import type { PersonReference, UnitReference } from './references';
import { code, day, instant, note, text } from './values';

/** The number a record was read with; a change on top of a newer one is refused (409 StaleRevision). */
const revision = z.number({ error: '缺少版本号 revision，请刷新后重试。' }).int();

/** How far an improvement has come (R22). */
export const lessonStates = ['open', 'inProgress', 'done', 'dropped'] as const;
export type LessonState = (typeof lessonStates)[number];

/** What was learnt from disputes, and what is to change (R22). `POST /api/lessons` */
export const lessonFields = z.strictObject({
  title: text(200),
  problem: text(5000),
  analysis: note(5000).nullable(),
  measures: note(5000).nullable(),
  /** code of the unit that is to act; one's own when it is not given */
  unit: code.nullish(),
  state: z.enum(lessonStates, { error: '请选择进展：待落实、落实中、已完成或不再推进' }).optional(),
  dueOn: day.nullish(),
  /** documentIds of the disputes it came from */
  disputes: z.array(code).max(50, '一条案例最多关联 50 件').optional(),
});
export type LessonFields = z.infer<typeof lessonFields>;
/** `PUT /api/lessons/:documentId`: what changes, and the revision it was read with. */
export const lessonChange = lessonFields.partial().extend({ revision });

export interface LessonAnswer {
  documentId: string;
  revision: number;
  title: string;
  problem: string;
  analysis: string | null;
  measures: string | null;
  unit: UnitReference | null;
  state: LessonState;
  dueOn: string | null;
  /** past its day and neither done nor dropped */
  overdue: boolean;
  /** those the user may see */
  disputes: DisputeInBrief[];
  /** how many more it came from */
  hiddenDisputes: number;
  enteredBy: PersonReference | null;
  createdAt: string;
  updatedAt: string;
  doneAt: string | null;
  /** the user may change it */
  editable: boolean;
}

/** An enquiry that is no dispute (R33). `POST /api/consultations` */
export const consultationFields = z.strictObject({
  askedAt: instant.nullish(),
  channel: code,
  method: code,
  caller: note(60).nullable(),
  phone: note(40).nullable(),
  /** name of the employer asked about */
  employer: note(200).nullable(),
  question: text(5000),
  answer: note(5000).nullable(),
  /** a scope kind */
  kind: code.nullish(),
  /** number or documentId of the dispute that came of it */
  becameDispute: code.max(100).nullish(),
});
export type ConsultationFields = z.infer<typeof consultationFields>;
export const consultationChange = consultationFields.partial().extend({ revision });

export interface ConsultationAnswer {
  documentId: string;
  number: string;
  revision: number;
  askedAt: string;
  channel: string;
  method: string;
  /** masked for others than the unit that was asked */
  caller: string | null;
  phone: string | null;
  masked: boolean;
  employer: string | null;
  question: string;
  answer: string | null;
  answeredAt: string | null;
  kind: string | null;
  unit: UnitReference | null;
  enteredBy: PersonReference | null;
  /** documentId and status null where the user may not see it */
  becameDispute: { documentId: string | null; number: string; status: Status | null } | null;
  createdAt: string;
  updatedAt: string;
  editable: boolean;
}

/** What a boundary decision applies to: every list that is not empty has to match. */
export const boundaryCondition = z.strictObject({
  scopeKinds: z.array(code).max(50).optional(),
  insuranceKinds: z.array(code).max(50).optional(),
  eventTypes: z.array(code).max(50).optional(),
});
export type BoundaryCondition = z.infer<typeof boundaryCondition>;

/** A matter whose unit the departments have settled between them (R30a). `POST /api/boundary-decisions` */
export const boundaryDecisionFields = z.strictObject({
  matter: text(500),
  /** code of the unit that answers */
  unit: code,
  when: boundaryCondition.refine(
    ({ scopeKinds = [], insuranceKinds = [], eventTypes = [] }) =>
      scopeKinds.length + insuranceKinds.length + eventTypes.length > 0,
    '请至少选择一个争议类型、险种或事件类型',
  ),
  since: day,
  until: day.nullish(),
  decidedAt: text(200),
  documentNumber: note(100).nullable(),
  enabled: z.boolean().optional(),
});
export type BoundaryDecisionFields = z.infer<typeof boundaryDecisionFields>;
export const boundaryDecisionChange = boundaryDecisionFields.partial().extend({ revision });

export interface BoundaryDecisionAnswer {
  documentId: string;
  revision: number;
  matter: string;
  unit: UnitReference | null;
  /** null where the profile gave a condition that these lists cannot say */
  when: BoundaryCondition | null;
  since: string;
  until: string | null;
  /** where it was decided */
  decidedAt: string;
  documentNumber: string | null;
  enabled: boolean;
  /** in force today */
  inForce: boolean;
  updatedAt: string;
  editable: boolean;
}
