import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';
import { errorAnswer } from './errorAnswer';
import { logLine } from './logLine';

const driverError = (
  code: string,
  message = "insert into `disputes` (`id_number`) values ('61090019991231009X')",
) => Object.assign(new Error(message), { code });

describe('the answer to an error', () => {
  it('is what a domain refusal says', () => {
    const refusal = {
      isRefusal: true,
      status: 400,
      name: 'ValidationError',
      message: '身份证号有误。',
      errors: [{ path: 'applicant.idNumber', message: '校验码不符。', confirmable: true }],
      meta: { revision: 4 },
    };
    expect(errorAnswer(refusal, 'r1')).toMatchObject({
      status: 400,
      unexpected: false,
      body: {
        error: {
          name: 'ValidationError',
          message: '身份证号有误。',
          details: { errors: refusal.errors, revision: 4 },
        },
      },
    });
  });

  it.each(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])('to %s is 409', (code) => {
    expect(errorAnswer(driverError(code), 'r1')).toMatchObject({ status: 409, unexpected: false });
  });

  it.each(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])(
    'to %s is 503, to be tried again',
    (code) => {
      expect(errorAnswer(driverError(code), 'r1')).toMatchObject({
        status: 503,
        retryAfter: 1,
        unexpected: false,
      });
    },
  );

  it('to a database error wrapped by a library is the same', () => {
    expect(errorAnswer(new Error('wrapped', { cause: driverError('23505') }), 'r1').status).toBe(409);
  });

  it("to Strapi's validation error names the field and echoes nothing of the record", () => {
    const value = { idNumber: '61090019991231009X' };
    const error = new errors.ValidationError('2 errors occurred', {
      errors: [
        { path: ['applicant', 'name'], message: 'name must be a string', name: 'ValidationError', value },
      ],
    });
    const answer = errorAnswer(error, 'r1');
    expect(answer.body.error.details.errors).toEqual([
      { path: 'applicant.name', message: '此项填写有误，请检查后重试。' },
    ]);
    expect(JSON.stringify(answer)).not.toContain('61090019991231009X');
  });

  it.each([
    [new errors.ForbiddenError(), 403],
    [new errors.NotFoundError(), 404],
    [new errors.UnauthorizedError(), 401],
    [new errors.PayloadTooLargeError(), 413],
  ])('to %s keeps its status, in Chinese', (error, status) => {
    const answer = errorAnswer(error, 'r1');
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(/\p{Script=Han}/u);
  });

  it('to anything unforeseen is a 500 with the number to report, and nothing of the cause', () => {
    const answer = errorAnswer(new TypeError('cannot read 61090019991231009X of undefined'), 'r-77');
    expect(answer).toMatchObject({ status: 500, unexpected: true });
    expect(answer.body.error.message).toContain('r-77');
    expect(JSON.stringify(answer)).not.toMatch(/61090019991231009X|TypeError|at /);
  });
});

describe('the log line of an error', () => {
  it('of a driver leaves out the values bound to the statement', () => {
    const line = logLine(driverError('SQLITE_CONSTRAINT_NOTNULL'));
    expect(line).toContain('SQLITE_CONSTRAINT_NOTNULL');
    expect(line).not.toContain('61090019991231009X');
  });

  it('of our own code says what and where', () => {
    const line = logLine(new RangeError('no unit in charge'));
    expect(line).toContain('RangeError: no unit in charge');
    expect(line).toContain('errorAnswer.test.ts');
  });
});
