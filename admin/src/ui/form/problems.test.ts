import { describe, expect, it } from 'vitest';
import { problemAt } from './problems';

const findings = {
  errors: [{ path: 'applicant.phone', message: '电话不对' }],
  warnings: [{ path: 'employer.creditCode', message: '校验码不符', confirmable: true }],
};
const known = { findings, complaints: [], left: new Set<string>() };

describe('what stands under a field', () => {
  it('is nothing while the person is still typing it', () => {
    expect(problemAt('applicant.phone', known)).toBeUndefined();
  });

  it('is our own finding once he has left it', () => {
    expect(problemAt('applicant.phone', { ...known, left: new Set(['applicant.phone']) })).toEqual({
      message: '电话不对',
      tone: 'error',
    });
  });

  it('is a warning where going on is allowed', () => {
    expect(problemAt('employer.creditCode', { ...known, left: 'all' })?.tone).toBe('warning');
  });

  it('is the server’s word before ours', () => {
    const complaints = [{ path: 'applicant.phone', message: '服务器说' }];
    expect(problemAt('applicant.phone', { ...known, complaints, left: 'all' })?.message).toBe('服务器说');
  });

  it('covers complaints about one of several choices', () => {
    const complaints = [{ path: 'materials.0', message: '没有这个选项' }];
    expect(problemAt('materials', { ...known, complaints })).toBeUndefined();
    expect(problemAt('materials', { ...known, complaints }, true)?.message).toBe('没有这个选项');
  });
});
