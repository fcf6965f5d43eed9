import { describe, expect, it } from 'vitest';
import type { RecoveryStep } from '../contract';
import type { SegmentRecord } from './records';
import { afterStep } from './recoverySteps';
import { withoutStep } from './retraction';

const empty: SegmentRecord = {
  documentId: 'one',
  round: 1,
  way: 'tax',
  feePeriodFrom: '2024-04',
  feePeriodTo: '2024-06',
  unit: 'tax',
  insuranceKinds: [],
  state: 'open',
  steps: [],
  owed: null,
  recovered: 0,
  openedAt: '2026-10-01T02:00:00.000Z',
  endedAt: null,
};

const walked = (...steps: [RecoveryStep, number?][]) =>
  steps.reduce(
    (segment, [step, amount = null], place) =>
      afterStep(segment, {
        step,
        amount,
        at: `2026-10-0${place + 1}T02:00:00.000Z`,
        enteredAt: `2026-10-0${place + 1}T02:00:00.000Z`,
        unit: 'tax',
        by: 'clerk',
        base: null,
        paper: null,
        note: null,
      } as SegmentRecord['steps'][number]),
    empty,
  );

const left = (segment: SegmentRecord, place: number) => {
  const found = withoutStep(segment, place);
  return typeof found === 'string' ? found : [found.state, found.owed, found.recovered, found.endedAt];
};

describe('a step taken back', () => {
  const paidUp = walked(['noticeSent'], ['declared', 100], ['paid', 60], ['paid', 40]);

  it('takes its money with it and opens what it had ended', () => {
    expect(paidUp.state).toBe('recovered');
    expect(left(paidUp, 3)).toEqual(['open', 100, 60, null]);
    expect(left(paidUp, 2)).toEqual(['open', 100, 40, null]);
  });

  it('leaves a segment ended that others ended', () => {
    const conclusive = walked(['noticeSent'], ['declared', 100], ['penalised', 5], ['handedToCourt']);
    expect(left(conclusive, 2)).toEqual(['court', 100, 0, '2026-10-04T02:00:00.000Z']);
  });

  it('gives back what was owed before', () => {
    const twice = walked(['noticeSent'], ['declared', 100], ['declared', 900]);
    expect(left(twice, 2)).toEqual(['open', 100, 0, null]);
  });

  it('is refused while another follows on it, by name', () => {
    expect(left(paidUp, 0)).toContain('用人单位申报缴费基数');
  });

  it('of the last gives the segment as nothing had been recorded', () => {
    expect(withoutStep(walked(['noticeSent']), 0)).toEqual(empty);
  });
});
