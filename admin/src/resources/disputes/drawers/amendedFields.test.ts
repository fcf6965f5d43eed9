import { describe, expect, it } from 'vitest';
import { amendedFields } from './amendedFields';

const before = { channel: 'visit', employer: { name: '示例采石场' }, amount: 100, materials: ['idCard'] };

describe('an amendment', () => {
  it('sends nothing while nothing was changed', () => {
    expect(amendedFields(before, { ...before })).toEqual({});
  });

  it('sends the changed fields alone', () => {
    expect(amendedFields(before, { ...before, amount: 200 })).toEqual({ amount: 200 });
  });

  it('sends a part as a whole when something in it changed', () => {
    const after = { ...before, employer: { name: '示例采石场', address: '饶峰镇' } };
    expect(amendedFields(before, after)).toEqual({ employer: { name: '示例采石场', address: '饶峰镇' } });
  });

  it('says what was taken out', () => {
    const { amount: _amount, ...after } = before;
    expect(amendedFields(before, after)).toEqual({ amount: null });
  });
});
