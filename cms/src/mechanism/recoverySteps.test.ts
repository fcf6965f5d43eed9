import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecoveryStep, recoverySteps } from '../contract';
import type { SegmentRecord } from './records';
import { afterStep, stepForbidden } from './recoverySteps';

const empty = (way: SegmentRecord['way']): SegmentRecord => ({
  documentId: way,
  round: 1,
  way,
  feePeriodFrom: '2024-01',
  feePeriodTo: '2024-06',
  unit: 'tax',
  insuranceKinds: [],
  state: 'open',
  steps: [],
  owed: null,
  recovered: 0,
  openedAt: '',
  endedAt: null,
});

const taken = (segment: SegmentRecord, step: RecoveryStep, amount: number | null = null) =>
  afterStep(segment, {
    step,
    at: `2026-10-${String(segment.steps.length + 1).padStart(2, '0')}T02:00:00.000Z`,
    enteredAt: '2026-11-20T02:00:00.000Z',
    unit: 'tax',
    by: 'clerk',
    amount,
    base: null,
    paper: null,
    note: null,
  });

const walked = (way: SegmentRecord['way'], ...steps: (RecoveryStep | [RecoveryStep, number])[]) =>
  steps.reduce(
    (segment, step) => (Array.isArray(step) ? taken(segment, ...step) : taken(segment, step)),
    empty(way),
  );

describe('what is owed and what came in', () => {
  it('payments add up until what was declared is there', () => {
    const part = walked('tax', 'noticeSent', ['declared', 100], ['paid', 60]);
    expect([part.state, part.owed, part.recovered, part.endedAt]).toEqual(['open', 100, 60, null]);
    const whole = taken(part, 'paid', 40);
    expect([whole.state, whole.recovered, whole.endedAt]).toEqual([
      'recovered',
      100,
      '2026-10-04T02:00:00.000Z',
    ]);
  });

  it('a payment of a sum nobody declared ends nothing', () => {
    expect(walked('tax', 'noticeSent', ['paid', 60]).state).toBe('open');
  });

  it('追缴到位 tells the whole sum, else what is owed has come in', () => {
    expect(walked('tax', 'noticeSent', ['declared', 100], ['paid', 60], ['recovered', 90]).recovered).toBe(
      90,
    );
    expect(walked('tax', 'noticeSent', ['declared', 100], ['paid', 60], 'recovered').recovered).toBe(100);
  });

  it('the court ends a segment, and money may still come in', () => {
    const court = walked('tax', 'noticeSent', ['declared', 100], 'handedToCourt');
    expect(court.state).toBe('court');
    expect(stepForbidden(court, 'noticeSent')).toMatch(/移送法院/);
    expect(taken(court, 'paid', 40)).toMatchObject({ state: 'court', recovered: 40 });
    expect(taken(court, 'paid', 100)).toMatchObject({
      state: 'recovered',
      recovered: 100,
      endedAt: court.endedAt,
    });
  });

  it('an audit without a shortfall leaves nothing to recover', () => {
    expect(walked('audit', 'auditOpened', ['audited', 0])).toMatchObject({ state: 'recovered', owed: 0 });
  });
});

describe('the order of the steps', () => {
  it('nothing is recorded that the notice has not come to, however often somebody tries', () => {
    const tried = fc.array(fc.tuple(fc.constantFrom(...recoverySteps), fc.integer({ min: 0, max: 50 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.constantFrom('tax' as const, 'audit' as const), tried, (way, steps) => {
        const segment = steps.reduce(
          (sofar, [step, amount]) => (stepForbidden(sofar, step) ? sofar : taken(sofar, step, amount)),
          empty(way),
        );
        const done = segment.steps.map(({ step }) => step);
        const first = (step: RecoveryStep) => done.indexOf(step);
        const precedes = (before: RecoveryStep, after: RecoveryStep) =>
          first(after) === -1 || (first(before) !== -1 && first(before) < first(after));
        expect(done.length === 0 || done[0] === (way === 'tax' ? 'noticeSent' : 'auditOpened')).toBe(true);
        for (const after of ['copiedToTax', 'paid'] as const)
          expect(way === 'tax' || precedes('rectificationDelivered', after)).toBe(true);
        for (const after of ['penalised', 'handedToCourt', 'recovered'] as const)
          expect(way === 'tax' || precedes('copiedToTax', after)).toBe(true);
        expect(done.filter((step) => step === 'recovered').length).toBeLessThanOrEqual(1);
        expect(segment.endedAt === null).toBe(segment.state === 'open');
      }),
    );
  });

  it.each(['tax', 'audit'] as const)('the %s way begins with one step alone', (way) => {
    const open = recoverySteps.filter((step) => stepForbidden(empty(way), step) === undefined);
    expect(open).toEqual([way === 'tax' ? 'noticeSent' : 'auditOpened']);
  });
});
