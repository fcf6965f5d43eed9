import { mayOpen, type Screen } from '../../providers/access';

export interface MenuEntry {
  screen: Screen;
  to: string;
  /** a figure of `GET /api/workbench` shown beside the entry */
  count?: 'open' | 'awaitingSignature';
  /** the key that opens it from anywhere */
  key?: string;
}

export interface MenuGroup {
  name: 'handle' | 'keep' | 'look' | 'manage' | null;
  entries: MenuEntry[];
}

const groups: MenuGroup[] = [
  {
    name: null,
    entries: [
      { screen: 'workbench', to: '/workbench' },
      { screen: 'register', to: '/disputes/new', key: 'N' },
    ],
  },
  {
    name: 'handle',
    entries: [
      { screen: 'disputes', to: '/disputes', count: 'open' },
      { screen: 'transfers', to: '/transfers', count: 'awaitingSignature' },
      { screen: 'assistances', to: '/assistances' },
      { screen: 'conferences', to: '/conferences' },
      { screen: 'consultations', to: '/consultations' },
      { screen: 'mediations', to: '/mediations' },
    ],
  },
  {
    name: 'keep',
    entries: [
      { screen: 'employers', to: '/employers' },
      { screen: 'lessons', to: '/lessons' },
      { screen: 'boundaries', to: '/boundaries' },
    ],
  },
  {
    name: 'look',
    entries: [
      { screen: 'supervision', to: '/supervision' },
      { screen: 'map', to: '/map' },
      { screen: 'calculator', to: '/calculator' },
    ],
  },
  {
    name: 'manage',
    entries: [
      { screen: 'units', to: '/units' },
      { screen: 'people', to: '/people' },
      { screen: 'deputies', to: '/deputies' },
      { screen: 'notificationSettings', to: '/notification-settings' },
      { screen: 'audit', to: '/audit' },
    ],
  },
];

/** The menu of an account: only what it meets, without empty groups. */
export function menuFor(capabilities: readonly string[]): MenuGroup[] {
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => mayOpen(entry.screen, capabilities)),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The entry that the address belongs to: the one with the longest matching beginning. */
export function entryOf(pathname: string): Screen | undefined {
  const entries = groups.flatMap((group) => group.entries);
  const matching = entries.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return matching.sort((a, b) => b.to.length - a.to.length)[0]?.screen;
}
