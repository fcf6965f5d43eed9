import { describe, expect, it } from 'vitest';
import { masked, scrubbed, scrubbedJson } from './masked';

describe('a private value', () => {
  it.each([
    ['name', '欧阳小明', '欧阳*'],
    ['phone', '13912340000', '139****0000'],
    ['idNumber', '11010519491231002X', '110***********002X'],
    ['address', '石泉县饶峰镇胜利街5号', '石泉县饶峰镇***'],
    ['bankAccount', '6222021234567890', '***'],
  ])('of kind %s is masked', (kind, value, shown) => expect(masked(kind, value)).toBe(shown));

  it('of a person is masked field by field, and what is no known field shows nothing', () => {
    expect(masked('person', [{ name: '张三', phone: null, age: 40, address: '' }])).toEqual([
      { name: '张*', phone: null, age: '***', address: '' },
    ]);
  });
});

describe('a text people typed', () => {
  it.each([
    ['电话13912340000。', '电话139****0000。'],
    ['证件 110105194912310 21x', '证件 110105194912310 21x'],
    ['身份证11010519491231002x,电13800138000', '身份证110***********002X,电138****8000'],
    ['案号 20261122139123400001', '案号 20261122139123400001'],
    ['信用代码 91610922MA70EXAM1P', '信用代码 91610922MA70EXAM1P'],
  ])('%s', (text, shown) => expect(scrubbed(text)).toBe(shown));

  it('is masked wherever it stands in JSON, and secrets are hidden', () => {
    expect(
      scrubbedJson({ list: ['打 13912340000'], webhook: { secret: 'abc', hasSecret: true, password: null } }),
    ).toEqual({ list: ['打 139****0000'], webhook: { secret: '******', hasSecret: true, password: null } });
  });
});
