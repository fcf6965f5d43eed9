import { maskAddress, maskIdNumber, maskName, maskPhone } from '@liandiao/privacy/fields';
import type { Json } from '../../chain';

const MASKS: Readonly<Record<string, (value: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  idNumber: maskIdNumber,
  address: maskAddress,
};

/** Keys of a person's fields, wherever a person is kept as JSON. */
const PERSON = new Set(Object.keys(MASKS));

/**
 * A private value as the trail may hold it: masked by its kind; of a person, each field by its own. What no mask is known
 * for shows nothing.
 */
export function masked(kind: string, value: Json): Json {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((one: Json) => masked(kind, one));
  if (kind === 'person' && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value as Readonly<Record<string, Json>>).map(([name, field]) => [
        name,
        PERSON.has(name) ? masked(name, field) : hidden(field),
      ]),
    );
  const mask = MASKS[kind];
  return mask && typeof value === 'string' ? mask(value) : hidden(value);
}

const hidden = (value: Json): Json => (value === null || value === '' ? value : '***');

/** A resident's number or a mobile one, standing alone in a text. */
const NUMBERS =
  /(?<![0-9A-Za-z])(?:[1-9]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])[0-3]\d{4}[0-9Xx]|1[3-9]\d{9})(?![0-9A-Za-z])/g;

/** A text that people typed: numbers that belong to a person are masked in it too. */
export const scrubbed = (text: string): string =>
  text.replace(NUMBERS, (number) => (number.length === 11 ? maskPhone(number) : maskIdNumber(number)));

/** Keys under which JSON holds what nobody may read. */
const SECRET = /password|secret|token|密码|密钥/i;

/** Any value, its texts scrubbed and its secrets hidden. */
export function scrubbedJson(value: Json): Json {
  if (typeof value === 'string') return scrubbed(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: Json) => scrubbedJson(one));
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([name, field]) => [
      name,
      SECRET.test(name) && field !== null && typeof field !== 'boolean' ? '******' : scrubbedJson(field),
    ]),
  );
}
