import { describe, expect, it } from 'vitest';
import { newCase } from '../casework/register';
import type { CaseFile } from './caseFile';
import { afterStep } from './recoverySteps';
import { noSegments, proposedSegments, recoveringUnits, resegmented, unauditedWords } from './segments';
import { catalogueOf } from './testing/catalogueOf';

const county = catalogueOf({ pension: ['pensionEmployee'], medical: ['medicalEmployee'] });

const aCase = (from: string | null, to: string | null, insuranceKinds: string[]): CaseFile => {
  const file = newCase('case', 'town-a', 'clerk');
  return { ...file, dispute: { ...file.dispute, feePeriodFrom: from, feePeriodTo: to, insuranceKinds } };
};

const proposed = (from: string, to: string, kinds = ['pensionEmployee']) =>
  proposedSegments(aCase(from, to, kinds), county);

const noted = (one: ReturnType<typeof proposed>[number] | undefined, step: 'auditOpened' | 'copiedToTax') => {
  if (!one) throw new Error('no segment');
  return afterStep(one, {
    step,
    at: '2026-10-09T02:00:00.000Z',
    enteredAt: '2026-10-09T02:00:00.000Z',
    unit: one.unit,
    by: 'clerk',
    amount: null,
    base: null,
    paper: null,
    note: null,
  });
};

describe('a case that makes no segment says why', () => {
  it.each([
    ['without a period', aCase(null, null, ['pensionEmployee']), /没有费款所属期/],
    [
      'whose period ends before it starts',
      aCase('2024-05', '2024-04', ['pensionEmployee']),
      /没有费款所属期/,
    ],
    ['without an insurance kind', aCase('2023-01', '2023-02', []), /没有险种/],
    ['of a kind nobody may audit', aCase('2023-01', '2023-02', ['injury']), /injury没有可以稽核的单位/],
  ])('%s', (_which, file, words) => {
    expect(noSegments(file, county)).toMatch(words);
  });

  it('but the tax way asks for no auditing unit', () => {
    expect(noSegments(aCase('2024-04', '2024-05', ['injury']), county)).toBeUndefined();
    expect(unauditedWords(aCase('2024-04', '2024-05', ['injury']), county)).toBeUndefined();
  });

  it('the line is the profile’s', () => {
    const later = catalogueOf({ pension: ['pensionEmployee'] }, '2025-01');
    expect(proposedSegments(aCase('2024-06', '2025-02', ['pensionEmployee']), later)).toMatchObject([
      { way: 'audit', feePeriodFrom: '2024-06', feePeriodTo: '2024-12' },
      { way: 'tax', feePeriodFrom: '2025-01', feePeriodTo: '2025-02' },
    ]);
  });
});

describe('units that recover', () => {
  it('are those of the segments, and tax once an audit was copied to it', () => {
    const file = aCase('2023-01', '2023-02', ['pensionEmployee']);
    const [audit] = proposed('2023-01', '2023-02');
    expect(recoveringUnits({ ...file, segments: [noted(audit, 'auditOpened')] }, county)).toEqual([
      'pension',
    ]);
    expect(recoveringUnits({ ...file, segments: [noted(audit, 'copiedToTax')] }, county)).toEqual([
      'pension',
      'tax',
    ]);
  });
});

describe('segments after the registration was put right', () => {
  const [audit, tax] = proposed('2024-01', '2024-06');
  const present = [noted(audit, 'auditOpened'), ...(tax ? [tax] : [])];

  it('change their months, steps or none', () => {
    const { changed, cancelled, fresh, kept } = resegmented(present, proposed('2024-02', '2024-08'));
    expect(changed).toMatchObject([
      { way: 'audit', feePeriodFrom: '2024-02', steps: [{ step: 'auditOpened' }] },
      { way: 'tax', feePeriodTo: '2024-08' },
    ]);
    expect([cancelled, fresh, kept]).toEqual([[], [], []]);
  });

  it('are taken away where nothing was recorded, and kept where something was', () => {
    expect(resegmented(present, proposed('2024-01', '2024-02')).cancelled).toMatchObject([{ way: 'tax' }]);
    expect(resegmented(present, proposed('2024-05', '2024-06')).kept).toMatchObject([{ way: 'audit' }]);
  });

  it('come for a further insurance kind', () => {
    const { fresh, changed } = resegmented(
      present,
      proposed('2024-01', '2024-06', ['pensionEmployee', 'medicalEmployee']),
    );
    expect(fresh).toMatchObject([{ way: 'audit', unit: 'medical' }]);
    expect(changed).toMatchObject([{ way: 'tax', insuranceKinds: ['pensionEmployee', 'medicalEmployee'] }]);
  });

  it('stay the same where nothing about them changes', () => {
    expect(resegmented(present, proposed('2024-01', '2024-06'))).toEqual({
      changed: [],
      cancelled: [],
      fresh: [],
      kept: [],
    });
  });

  it('that have ended are not changed', () => {
    const ended = present.map((one) => ({ ...one, state: 'recovered' as const }));
    expect(resegmented(ended, proposed('2024-02', '2024-06')).kept).toMatchObject([{ way: 'audit' }]);
  });
});
