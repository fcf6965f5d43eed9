import type { SegmentAnswer } from '@liandiao/cms/contract';
import { describe, expect, it } from 'vitest';
import { likelyNext, segmentKey, segmentName } from './segments';

const unit = (code: string) => ({ documentId: code, code, name: code, shortName: code, kind: 'agency' });
const segment = (over: Partial<SegmentAnswer>) =>
  ({
    documentId: null,
    way: 'audit',
    unit: unit('pension'),
    feePeriodFrom: '2024-01',
    feePeriodTo: '2024-03',
    ...over,
  }) as SegmentAnswer;

describe('a recovery segment', () => {
  it('is called by its months', () => {
    expect(segmentName(segment({}))).toBe('2024-01 – 2024-03');
    expect(segmentName(segment({ feePeriodTo: '2024-01' }))).toBe('2024-01');
  });

  it('is meant by its record once there is one, before that by its way', () => {
    const made = segment({ documentId: 'abc' });
    expect(segmentKey(made, [made])).toBe('abc');
    const proposed = segment({});
    expect(segmentKey(proposed, [proposed, segment({ way: 'tax', unit: unit('tax') })])).toBe('audit');
  });

  it('is meant by way and unit where several would audit', () => {
    const medical = segment({ unit: unit('medical') });
    expect(segmentKey(medical, [segment({}), medical])).toBe('audit-medical');
  });

  it('most likely goes on with what was not done yet', () => {
    const audited = { step: 'audited' } as SegmentAnswer['steps'][number];
    expect(likelyNext({ steps: [audited], next: ['audited', 'rectificationDelivered'] })).toBe(
      'rectificationDelivered',
    );
    expect(likelyNext({ steps: [audited], next: ['audited'] })).toBe('audited');
    expect(likelyNext({ steps: [audited], next: ['penalised', 'handedToCourt', 'recovered'] })).toBe(
      'recovered',
    );
    expect(likelyNext({ steps: [], next: [] })).toBeUndefined();
  });
});
