import type { Employer } from '@liandiao/cms/contract';
import { creditCodeCheckCharacter } from '@liandiao/privacy/fields';
import { fictionalName } from './people';
import { Random } from './random';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const TRADES = [
  '建材',
  '食品',
  '丝绸',
  '运输',
  '物业',
  '商贸',
  '农业',
  '机械',
  '餐饮',
  '医药',
  '家政',
  '电子',
  '旅游',
  '印务',
  '服装',
];
const FORMS = ['有限公司', '厂', '店', '合作社', '服务部'];
/** A county has so many employers, however many cases. */
const MOST = 20_000;

/** Number `index` of the firms of a county; the same number is always the same firm. */
export function fictionalEmployer(
  seed: number,
  index: number,
  places: readonly string[],
): Required<Employer> {
  const random = Random.of(seed, 0x40000000 + index);
  const serial = index >= TRADES.length * FORMS.length ? String(index) : '';
  const first17 = `91610900MA${inBase31(index)}`;
  return {
    name: `示例${TRADES[index % TRADES.length]}${serial}${FORMS[Math.floor(index / TRADES.length) % FORMS.length]}`,
    creditCode: first17 + creditCodeCheckCharacter(first17),
    address: `${random.pick(places)}示例路${random.between(1, 200)}号`,
    legalRepresentative: fictionalName(random),
    phone: `0915-630${String(random.between(0, 9999)).padStart(4, '0')}`,
  };
}

/** How many firms so many cases are about. */
export const employersFor = (cases: number): number => Math.max(8, Math.min(MOST, Math.ceil(cases / 6)));

function inBase31(value: number): string {
  let text = '';
  for (let rest = value; text.length < 7; rest = Math.floor(rest / 31))
    text = CHARACTERS.charAt(rest % 31) + text;
  return text;
}
