import { maskAddress, maskIdNumber, maskName, maskPhone } from './mask';

/** What a personal value is; `person` is an object of the others, or a list of such objects. */
export type Kind = 'name' | 'phone' | 'idNumber' | 'address' | 'person';

const masks: Readonly<Record<Exclude<Kind, 'person'>, (value: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  idNumber: maskIdNumber,
  address: maskAddress,
};

/** A value of a kind as shown to those who may not read it (P6); null stays null. */
export function masked(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (kind !== 'person') return masks[kind](String(value));
  if (Array.isArray(value)) return value.map((one) => masked('person', one));
  if (typeof value !== 'object') return '*';
  return Object.fromEntries(
    Object.entries(value).map(([part, one]) => [
      part,
      part in masks && typeof one === 'string'
        ? masks[part as keyof typeof masks](one)
        : one === null
          ? null
          : '*',
    ]),
  );
}
