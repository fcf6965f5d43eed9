import type { Place } from '../builders';
import type { Stands, StatedAction } from './actions';

const handled = { accepting: 'town-chengguan', lead: 'tax', centre: 'centre', answerable: 'tax' } as const;

/** Who stands how to a case of town-chengguan that goes to tax, by status (api.md, Stages and statuses). */
export const unitsStanding: Readonly<Record<Place, Readonly<Partial<Record<Stands, string>>>>> = {
  draft: { accepting: 'town-chengguan', answerable: 'town-chengguan' },
  registered: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  awaitingMaterial: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  declined: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  withdrawn: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  awaitingTransfer: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  awaitingReferral: { accepting: 'town-chengguan', centre: 'centre', answerable: 'town-chengguan' },
  awaitingConference: handled,
  awaitingSignature: { accepting: 'town-chengguan', receiving: 'tax', centre: 'centre', answerable: 'tax' },
  returnProposed: { accepting: 'town-chengguan', receiving: 'tax', centre: 'centre', answerable: 'tax' },
  returnDisputed: { accepting: 'town-chengguan', receiving: 'tax', centre: 'centre', answerable: 'centre' },
  handling: handled,
  replied: { accepting: 'town-chengguan', lead: 'tax', centre: 'centre', answerable: 'town-chengguan' },
  archived: { accepting: 'town-chengguan', lead: 'tax', centre: 'centre', answerable: 'town-chengguan' },
  closed: { accepting: 'town-chengguan', lead: 'tax', centre: 'centre' },
  assisted: { ...handled, assisting: 'pension' },
  onAgenda: handled,
  complex: handled,
  recovering: handled,
  extensionPending: handled,
};

/** The units that may do an action while the case stands in a status. */
export const unitsWithRight = ({ by }: StatedAction, status: Place): string[] => [
  ...new Set(by.flatMap((relation) => unitsStanding[status][relation] ?? [])),
];

/** The heads that may do what not every clerk of their unit may. */
export const headsWithRight = ({ headOf = [] }: StatedAction, status: Place): string[] =>
  headOf.flatMap((relation) => {
    const unit = unitsStanding[status][relation];
    return unit === undefined ? [] : [`${unit}.head`];
  });

/** An account of a unit that has the action's right. */
export const accountOf = (unit: string, { head }: StatedAction): string =>
  `${unit}.${head ? 'head' : 'clerk'}`;

/** Everybody who sees a case that is no draft and not closed. */
export const viewersOf = (status: Place): string[] => [
  'town-chengguan.clerk',
  'town-chengguan.head',
  'centre.clerk',
  'centre.head',
  'leader',
  ...(unitsStanding[status].receiving || unitsStanding[status].lead ? ['tax.clerk', 'tax.head'] : []),
  ...(unitsStanding[status].assisting ? ['pension.clerk', 'pension.head'] : []),
];
