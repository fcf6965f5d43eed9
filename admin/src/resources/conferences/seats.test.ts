import { describe, expect, it } from 'vitest';
import { seatsFor } from './seats';

const unit = (code: string) => ({ documentId: code, code, name: code, shortName: code, kind: 'department' });

describe('the seats of a conference', () => {
  it('keep who came when another unit is summoned', () => {
    const before = [{ unit: unit('tax'), name: '测试甲', present: true, note: null }];
    expect(seatsFor(['tax', 'hrss'], before)).toEqual([
      { unit: 'tax', name: '测试甲', present: true, note: null },
      { unit: 'hrss', name: null, present: null, note: null },
    ]);
  });

  it('go with the unit that is no longer summoned', () => {
    expect(seatsFor([], [{ unit: unit('tax'), name: null, present: null, note: null }])).toEqual([]);
  });
});
