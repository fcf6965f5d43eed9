import { normalise, normalisePhone } from './normalise';
import { LANDLINE, MOBILE } from './phone';

const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五'
  ).split(' '),
);

/** The surname and one star, however long the name: 张*, 欧阳*. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length < 2) return characters.length === 0 ? '' : '*';
  const pair = characters.slice(0, 2).join('');
  return `${characters.length > 2 && COMPOUND_SURNAMES.has(pair) ? pair : characters[0]}*`;
}

/** 139****0000; of a landline the area code and the last two digits remain. */
export function maskPhone(value: string): string {
  const phone = normalisePhone(value);
  if (MOBILE.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  if (LANDLINE.test(phone)) return maskLandline(phone);
  return '*'.repeat(phone.length);
}

function maskLandline(phone: string): string {
  const area = /^0(?:10|2\d|[3-9]\d{2})/.exec(phone)?.[0] ?? '';
  const rest = phone.slice(area.length).replace(/^-/, '').replace(/-\d+$/, '');
  return `${area}-${'*'.repeat(rest.length - 2)}${rest.slice(-2)}`;
}

/** 110***********002X; a number of another length shows nothing. */
export function maskIdNumber(value: string): string {
  const number = normalise(value);
  if (number.length !== 18) return '*'.repeat(number.length);
  return `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(-4)}`;
}

const COUNTY =
  /^(?:\p{Script=Han}{2,12}?(?:省|自治区))?(?:\p{Script=Han}{1,10}?(?:市|州|盟|地区))?(?:\p{Script=Han}{1,10}?[县区旗市])?/u;
const TOWN = /^\p{Script=Han}{1,8}?(?:镇|乡|街道办事处|街道|苏木)(?![路巷])/u;

/** The address down to the town, the rest starred: 石泉县饶峰镇***. */
export function maskAddress(address: string): string {
  const whole = address.replace(/\s/g, '');
  if (whole === '') return '';
  const county = COUNTY.exec(whole)?.[0] ?? '';
  const town = TOWN.exec(whole.slice(county.length))?.[0] ?? '';
  return `${county}${town}***`;
}
