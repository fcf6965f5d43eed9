import type { Person } from '@liandiao/cms/contract';
import { dayNumberOf, formatDay } from '@liandiao/deadlines/engine';
import { residentIdCheckCharacter } from '@liandiao/privacy/fields';
import type { Random } from './random';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
/** The code of a whole city, which no county gives out; and nobody born then works: the numbers are nobody's. */
const REGION = '610900';
const FIRST_BIRTH = dayNumberOf(1900, 1, 1);
const BIRTH_DAYS = dayNumberOf(1919, 12, 31) - FIRST_BIRTH + 1;

/** A name nobody bears: 测试甲, 测试乙卯. */
export const fictionalName = (random: Random): string =>
  `测试${random.pick(STEMS)}${random.chance(0.6) ? random.pick(BRANCHES) : ''}`;

/** A mobile number of the one block that examples use here. */
export const fictionalPhone = (random: Random): string =>
  `1390000${String(random.between(0, 9999)).padStart(4, '0')}`;

/** An identity number with a valid check character of somebody born 1900–1919. */
export function fictionalIdNumber(random: Random): string {
  const born = formatDay(FIRST_BIRTH + random.between(0, BIRTH_DAYS - 1)).replaceAll('-', '');
  const first17 = `${REGION}${born}${String(random.between(1, 999)).padStart(3, '0')}`;
  return first17 + residentIdCheckCharacter(first17);
}

/** Somebody who lives in a place. */
export const fictionalPerson = (random: Random, place: string): Required<Person> => ({
  name: fictionalName(random),
  phone: fictionalPhone(random),
  idNumber: fictionalIdNumber(random),
  address: `${place}示例村${random.between(1, 9)}组`,
});
