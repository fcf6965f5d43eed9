import { describe, expect, it } from 'vitest';
import { checkPhone } from './phone';
import examples from './testing/identityNumbers.json';

describe('a telephone number', () => {
  it.each([
    ...examples.phone.valid,
    '139 0000 0000',
    '１３９００００００００',
    '+86 139-0000-0000',
    '010-62345678',
    '(0915)6300000',
    '09156300000-801',
    '400-123-4567',
  ])('%s holds', (phone) => {
    expect(checkPhone(phone)).toBeNull();
  });

  it.each(examples.phone.invalid.map(({ value }) => value))('%s blocks', (phone) => {
    expect(checkPhone(phone)).toMatchObject({ code: 'FORMAT', confirmable: false });
  });

  it.each([
    ['1390000000', '现在是 10 位'],
    ['6300000', '请加区号'],
    ['010-6234567', '带区号的固定电话'],
    ['0915-1300000', '带区号的固定电话'],
    ['无', '带区号的固定电话'],
  ])('%s is refused saying %s', (phone, words) => {
    expect(checkPhone(phone)?.message).toContain(words);
  });
});
