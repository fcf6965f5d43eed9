import { describe, expect, it } from 'vitest';
import { DeskError, errorOf, toFormFields } from './deskError';

const refusal = (errors: unknown) => ({
  error: { status: 400, name: 'InvalidInput', message: '请检查', details: { errors } },
});

describe('errors of the desk', () => {
  it('go to the form field they name, however deep', () => {
    const error = errorOf(400, refusal([{ path: 'representatives.1.idNumber', message: '校验码不符' }]), '');
    expect(toFormFields(error)).toEqual([
      { name: ['representatives', 1, 'idNumber'], errors: ['校验码不符'] },
    ]);
  });

  it('keep every complaint about the same field', () => {
    const error = errorOf(
      400,
      refusal([
        { path: 'content', message: '请填写' },
        { path: 'content', message: '太短' },
      ]),
      '',
    );
    expect(error.errors).toEqual({ content: ['请填写', '太短'] });
  });

  it('read the path as a list, the way core Strapi writes it', () => {
    const error = errorOf(400, refusal([{ path: ['employer', 'name'], message: '请填写' }]), '');
    expect(error.complaints[0]?.path).toBe('employer.name');
  });

  it('may be confirmed only when each complaint may', () => {
    const one = { path: 'employer.creditCode', message: '校验码不符', confirmable: true };
    expect(errorOf(400, refusal([one]), '').confirmable).toBe(true);
    expect(errorOf(400, refusal([one, { path: 'content', message: '请填写' }]), '').confirmable).toBe(false);
    expect(new DeskError(403, 'Forbidden', '无权').confirmable).toBe(false);
  });

  it("say something of their own when the body is a proxy's page", () => {
    expect(errorOf(502, null, '服务器暂时不可用').message).toBe('服务器暂时不可用');
  });
});
