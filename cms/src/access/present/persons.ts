import { maskAddress, maskIdNumber, maskName, maskPhone } from '@liandiao/privacy/fields';
import type { Person } from '../../contract';

/** A person as shown to units that do not handle the case (P6): 张*, 139****0000, 610***********002X, the town. */
export const maskPerson = (person: Person): Person => ({
  ...(person.name === undefined ? {} : { name: maskName(person.name) }),
  ...(person.phone === undefined ? {} : { phone: maskPhone(person.phone) }),
  ...(person.idNumber === undefined ? {} : { idNumber: maskIdNumber(person.idNumber) }),
  ...(person.address === undefined ? {} : { address: maskAddress(person.address) }),
});

/** A person whole or masked. */
export const personShown = <P extends Person | null>(person: P, whole: boolean): P =>
  whole || person === null ? person : (maskPerson(person) as P);

/** The applicant's name in lists: whole or masked, never more. */
export const nameShown = (name: string | null, whole: boolean): string | null =>
  name === null || whole ? name : maskName(name);
