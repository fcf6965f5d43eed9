import type { Status } from '@liandiao/cms/contract';

/** What the workbench counts as open: everything begun and not at its end. */
const open: Status[] = [
  'registered',
  'awaitingMaterial',
  'awaitingTransfer',
  'awaitingSignature',
  'returnProposed',
  'returnDisputed',
  'awaitingReferral',
  'awaitingConference',
  'handling',
  'replied',
  'archived',
  'withdrawn',
];

/** The list's address for the cases a unit is answerable for now. */
export function openCasesOf(unit: string): string {
  return new URLSearchParams({ status: open.join(','), answerable: unit }).toString();
}
