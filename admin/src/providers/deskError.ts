import type { HttpError } from '@refinedev/core';

/** One complaint of the server about one field (api.md, errors). */
export interface FieldComplaint {
  path: string;
  message: string;
  confirmable?: boolean;
}

/** A refusal of the server, or `status` 0 when it could not be reached. Refine reads it as an HttpError. */
export class DeskError extends Error implements HttpError {
  [key: string]: unknown;
  readonly statusCode: number;
  readonly complaints: FieldComplaint[];
  readonly details: Record<string, unknown>;
  /** by path, as Refine's forms expect it */
  readonly errors: Record<string, string[]>;

  constructor(status: number, name: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = name;
    this.statusCode = status;
    this.details = details;
    this.complaints = complaintsOf(details);
    this.errors = byPath(this.complaints);
  }

  /** Everything the server complains of may be confirmed by the person, and nothing else is wrong. */
  get confirmable(): boolean {
    return this.complaints.length > 0 && this.complaints.every((one) => one.confirmable);
  }
}

/** The error that an answer's body describes; `fallback` speaks when the body is not ours (a proxy's page). */
export function errorOf(status: number, body: unknown, fallback: string): DeskError {
  const error = (body as { error?: Partial<DeskErrorBody> } | null)?.error;
  if (!error) return new DeskError(status, 'Unreadable', fallback);
  return new DeskError(status, error.name ?? 'Error', error.message ?? fallback, error.details ?? {});
}

interface DeskErrorBody {
  name: string;
  message: string;
  details: Record<string, unknown>;
}

/** The complaints as antd's `form.setFields` takes them: `applicant.name` becomes `['applicant', 'name']`. */
export function toFormFields(error: DeskError): { name: (string | number)[]; errors: string[] }[] {
  return Object.entries(error.errors).map(([path, errors]) => ({ name: segments(path), errors }));
}

function segments(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function complaintsOf(details: Record<string, unknown>): FieldComplaint[] {
  if (!Array.isArray(details.errors)) return [];
  return details.errors.map((one: { path?: unknown; message?: unknown; confirmable?: unknown }) => ({
    // core Strapi writes the path as a list
    path: Array.isArray(one.path) ? one.path.join('.') : String(one.path ?? ''),
    message: String(one.message ?? ''),
    ...(one.confirmable === true ? { confirmable: true } : {}),
  }));
}

function byPath(complaints: FieldComplaint[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { path, message } of complaints) errors[path] = [...(errors[path] ?? []), message];
  return errors;
}
