import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResidentId, residentIdCheckCharacter } from './residentId';
import { aResidentId } from './testing/arbitraries';
import examples from './testing/identityNumbers.json';

const TODAY = '2026-11-22';

describe('a resident identity number', () => {
  it.each(examples.residentId.valid)('%s holds', (number) => {
    expect(checkResidentId(number, TODAY)).toBeNull();
  });

  it.each([
    ['610900190001010010', 'CHECKSUM', '校验码不符，末位应为 X'],
    ['610900200102290002', 'BIRTHDATE', '2001-02-29 不存在'],
    ['990900199001010008', 'REGION', '前两位 99'],
    ['61090019991231009', 'FORMAT', '现在是 17 位'],
    ['610900900101001', 'FORMAT', '现在是 15 位'],
    ['61090019X00101001X', 'FORMAT', '前 17 位应为数字'],
    ['610900199913010016', 'BIRTHDATE', '1999-13-01 不存在'],
  ])('%s is refused for its %s', (number, code, words) => {
    const problem = checkResidentId(number, TODAY);
    expect(problem).toMatchObject({ code, confirmable: false });
    expect(problem?.message).toContain(words);
  });

  it('is read without regard to spaces, width and case', () => {
    expect(checkResidentId(' 610900 19000101 ００１ｘ ', TODAY)).toBeNull();
  });

  it('may be born today but not tomorrow', () => {
    const of = (day: string) => `610922${day}001`;
    const today = of('20261122');
    const tomorrow = of('20261123');
    expect(checkResidentId(today + residentIdCheckCharacter(today), TODAY)).toBeNull();
    expect(checkResidentId(tomorrow + residentIdCheckCharacter(tomorrow), TODAY)).toMatchObject({
      code: 'BIRTHDATE',
    });
  });

  it('holds for every region, real day and order with its check character', () => {
    fc.assert(fc.property(aResidentId, (number) => checkResidentId(number, TODAY) === null));
  });

  it('shows any one wrong digit', () => {
    fc.assert(
      fc.property(aResidentId, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const digit = (Number(number[at]) + shift) % 10;
        return checkResidentId(number.slice(0, at) + digit + number.slice(at + 1), TODAY) !== null;
      }),
    );
  });

  it('shows any two neighbours exchanged', () => {
    fc.assert(
      fc.property(aResidentId, fc.nat(15), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const exchanged =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        return checkResidentId(exchanged, TODAY) !== null;
      }),
    );
  });
});
