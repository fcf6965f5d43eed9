import type { FieldError } from '../middlewares/errors/errorAnswer';

/** A refusal that has to do with who is speaking; global::refusals turns it into the answer. */
export class SessionRefusal extends Error {
  readonly isRefusal = true;

  constructor(
    readonly status: 400 | 401 | 403 | 429,
    override readonly name: string,
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }
}

/** 400 naming one field. */
export const fieldRefused = (path: string, message: string): SessionRefusal =>
  new SessionRefusal(400, 'ValidationError', message, [{ path, message }]);
