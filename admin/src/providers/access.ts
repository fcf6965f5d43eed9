import type { Capability } from '@liandiao/cms/contract';

/** What the menu, the palette and the router may offer. Rights over one case are its `abilities`, not these. */
export type Screen =
  | 'workbench'
  | 'register'
  | 'disputes'
  | 'transfers'
  | 'assistances'
  | 'consultations'
  | 'mediations'
  | 'conferences'
  | 'employers'
  | 'lessons'
  | 'boundaries'
  | 'supervision'
  | 'map'
  | 'notices'
  | 'deputies'
  | 'calculator'
  | 'units'
  | 'people'
  | 'notificationSettings'
  | 'audit'
  | 'account';

const clerks: Capability[] = ['clerk', 'head'];
const readers: Capability[] = ['clerk', 'head', 'leader'];

/** Who meets which screen; an empty list is everybody. The server decides again on every request. */
const screensOf: Record<Screen, Capability[]> = {
  workbench: clerks,
  register: clerks,
  disputes: [...readers, 'auditor'],
  transfers: clerks,
  assistances: clerks,
  consultations: clerks,
  mediations: [...readers, 'auditor'],
  conferences: readers,
  employers: [...readers, 'auditor'],
  lessons: readers,
  boundaries: readers,
  supervision: readers,
  map: readers,
  notices: [],
  deputies: [...clerks, 'securityAdministrator'],
  calculator: [],
  units: ['systemAdministrator'],
  people: ['securityAdministrator'],
  notificationSettings: ['systemAdministrator'],
  audit: ['auditor'],
  account: [],
};

/** Whether an account with these capabilities meets the screen at all. */
export function mayOpen(screen: Screen, capabilities: readonly string[]): boolean {
  const needed = screensOf[screen];
  return needed.length === 0 || needed.some((capability) => capabilities.includes(capability));
}

/** Where a person lands after logging in: the first screen that is theirs. */
export function landing(capabilities: readonly string[]): Screen {
  const order: Screen[] = ['workbench', 'disputes', 'units', 'people'];
  return order.find((screen) => mayOpen(screen, capabilities)) ?? 'calculator';
}
