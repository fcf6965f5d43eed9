import { databaseRefusalOf } from './databaseError';
import { isForPeople, sentenceFor } from './wording';

/** One field that was refused; what a refusal adds (`confirmable`, …) stays beside path and message. */
export interface FieldError {
  path: string;
  message: string;
  [more: string]: unknown;
}

/** An error as it leaves the server (api.md). */
export interface ErrorAnswer {
  status: number;
  body: {
    data: null;
    error: {
      status: number;
      name: string;
      message: string;
      details: { errors: FieldError[]; [more: string]: unknown };
    };
  };
  /** seconds until a retry makes sense */
  retryAfter?: number;
  /** nobody foresaw this one: it belongs in the log */
  unexpected: boolean;
}

/** What a domain refusal carries, wherever its class lives. */
interface RefusalLike {
  isRefusal: true;
  status: number;
  name: string;
  message: string;
  errors?: readonly FieldError[];
  meta?: Readonly<Record<string, unknown>>;
}

const isRefusal = (error: unknown): error is RefusalLike =>
  typeof error === 'object' && error !== null && 'isRefusal' in error && error.isRefusal === true;

const answer = (
  status: number,
  name: string,
  message: string,
  errors: readonly FieldError[] = [],
  meta: Readonly<Record<string, unknown>> = {},
): ErrorAnswer => ({
  status,
  body: { data: null, error: { status, name, message, details: { ...meta, errors: [...errors] } } },
  unexpected: false,
});

const pathOf = (path: unknown): string => (Array.isArray(path) ? path.join('.') : String(path ?? ''));

/** The fields a library's validation error names. Its messages may quote, its `value` is, what was sent: neither leaves. */
function fieldsOf(details: unknown): FieldError[] {
  const errors =
    typeof details === 'object' && details !== null && 'errors' in details ? details.errors : null;
  if (!Array.isArray(errors)) return [];
  return errors.map((entry: { path?: unknown; message?: unknown }) => ({
    path: pathOf(entry.path),
    message: isForPeople(entry.message) ? entry.message : '此项填写有误，请检查后重试。',
  }));
}

/** The status a library's error asks for, when it is a 4xx. Strapi's own carry none: 400 unless its name says otherwise. */
function clientStatusOf(error: Error): number | null {
  const named: Readonly<Record<string, number>> = {
    UnauthorizedError: 401,
    ForbiddenError: 403,
    PolicyError: 403,
    NotFoundError: 404,
    PayloadTooLargeError: 413,
    RateLimitError: 429,
    NotImplementedError: 501,
    ValidationError: 400,
    YupValidationError: 400,
    PaginationError: 400,
    ApplicationError: 400,
  };
  const status = 'status' in error ? Number(error.status) : named[error.name];
  return status && status >= 400 && (status < 500 || status === 501) ? status : null;
}

/**
 * The answer to any error: domain refusals as they are, unique violations 409, a busy database 503, a library's client
 * errors with a Chinese sentence, and for everything else a 500 that tells nothing but the request's id. No stack, no
 * bound value and no submitted record ever leaves.
 */
export function errorAnswer(error: unknown, requestId: string): ErrorAnswer {
  if (isRefusal(error)) return answer(error.status, error.name, error.message, error.errors, error.meta);
  const refused = databaseRefusalOf(error);
  if (refused === 'duplicate') {
    return answer(409, 'Duplicate', '已有相同的记录（编码、名称或编号重复），请核对后重试。');
  }
  if (refused === 'busy') return { ...answer(503, 'Busy', sentenceFor(503, requestId)), retryAfter: 1 };
  const status = error instanceof Error ? clientStatusOf(error) : null;
  if (error instanceof Error && status) {
    const message = isForPeople(error.message) ? error.message : sentenceFor(status, requestId);
    return answer(status, error.name, message, 'details' in error ? fieldsOf(error.details) : []);
  }
  return {
    ...answer(500, 'InternalServerError', sentenceFor(500, requestId), [], { requestId }),
    unexpected: true,
  };
}
