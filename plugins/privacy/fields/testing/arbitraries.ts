import fc from 'fast-check';
import { creditCodeCheckCharacter } from '../creditCode';
import { residentIdCheckCharacter } from '../residentId';

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const digits = (length: number) =>
  fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'));

/** Any valid resident identity number born between 1900 and 2026-11-22. */
export const aResidentId = fc
  .tuple(fc.constantFrom('11', '37', '44', '61', '65', '82'), digits(4), day, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + residentIdCheckCharacter(first17));

export const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...CREDIT_CODE_CHARACTERS);
const characters = (length: number) => fc.array(character, { minLength: length, maxLength: length });

/** Any valid unified social credit code. */
export const aCreditCode = fc
  .tuple(characters(2), digits(6), characters(9))
  .map(([head, region, body]) => head.join('') + region + body.join(''))
  .map((first17) => first17 + creditCodeCheckCharacter(first17));
