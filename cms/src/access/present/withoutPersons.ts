import { maskAddress, maskIdNumber, maskName, maskPhone } from '@liandiao/privacy/fields';
import type { PrivatePersons } from '../../casework/store/applicant';
import type { Person } from '../../contract';

const masks: readonly [keyof Person, (value: string) => string][] = [
  ['idNumber', maskIdNumber],
  ['phone', maskPhone],
  ['address', maskAddress],
  ['name', maskName],
];

/**
 * A text without the case's own persons: what is known of the applicant, his agent and the representatives is masked
 * wherever it stands. Identity and telephone numbers are masked whoever they belong to.
 */
export function withoutPersons(text: string, { applicant, agent, representatives }: PrivatePersons): string {
  const people: Person[] = [applicant, agent, ...representatives].flatMap((person) => person ?? []);
  const known = masks.flatMap(([key, mask]) =>
    people.flatMap((person) => {
      const value = person[key]?.trim();
      return value && value.length > 1 ? [[value, mask(value)] as const] : [];
    }),
  );
  const masked = known.reduce((rest, [value, mask]) => rest.replaceAll(value, mask), text);
  return masked
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, maskIdNumber)
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, maskPhone);
}
