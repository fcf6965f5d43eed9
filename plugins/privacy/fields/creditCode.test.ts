import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode } from './creditCode';
import { aCreditCode, CREDIT_CODE_CHARACTERS } from './testing/arbitraries';
import examples from './testing/identityNumbers.json';

describe('a unified social credit code', () => {
  it.each(examples.uscc.valid)('%s holds', (code) => {
    expect(checkCreditCode(code)).toBeNull();
  });

  it.each(examples.uscc.invalid)('$value is refused: $why', ({ value, why }) => {
    expect(why).toContain(checkCreditCode(value)?.code);
  });

  it('with a wrong check character may be confirmed, and says which it should be', () => {
    const problem = checkCreditCode('91350100M000100Y44');
    expect(problem).toMatchObject({ code: 'CHECKSUM', confirmable: true });
    expect(problem?.message).toContain('末位应为 3');
  });

  it.each([
    ['91610900MA00000I00', '「I」'],
    ['91350100M000100Y4', '现在是 17 位'],
    ['9161A900MA00000077', '第 3 至 8 位'],
  ])('%s of a wrong form blocks and names %s', (code, words) => {
    const problem = checkCreditCode(code);
    expect(problem).toMatchObject({ code: 'FORMAT', confirmable: false });
    expect(problem?.message).toContain(words);
  });

  it('may end in 0', () => {
    fc.assert(
      fc.property(
        aCreditCode.filter((code) => code.endsWith('0')),
        (code) => checkCreditCode(code) === null,
      ),
      { numRuns: 20 },
    );
  });

  it('is read without regard to spaces, width and case', () => {
    expect(checkCreditCode('９１６10900 ma00000077')).toBeNull();
  });

  it('shows any one wrong character', () => {
    fc.assert(
      fc.property(aCreditCode, fc.nat(17), fc.constantFrom(...CREDIT_CODE_CHARACTERS), (code, at, other) => {
        fc.pre(code[at] !== other);
        return checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)) !== null;
      }),
    );
  });
});
