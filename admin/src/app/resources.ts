import type { ResourceProps } from '@refinedev/core';

/** The nouns that Refine reads and writes by their plain routes. */
export const resources: ResourceProps[] = [
  { name: 'disputes', list: '/disputes', create: '/disputes/new', show: '/disputes/:id' },
  { name: 'transfers', list: '/transfers' },
  { name: 'clocks', list: '/' },
  { name: 'units', list: '/units', create: '/units/new', edit: '/units/:id' },
  { name: 'users', list: '/people', create: '/people/new', edit: '/people/:id' },
];
