// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { inRoot, root, tool } from './paths.mjs';

/** The plugins, by folder. */
const plugins = readdirSync(inRoot('plugins')).filter((name) =>
  existsSync(inRoot('plugins', name, 'tsconfig.json')),
);

/** The plugins' pure halves: what of them ends in the browser. */
const pureHalves = plugins.flatMap((name) =>
  ['engine', 'definition', 'query', 'chain', 'fields'].map((half) => `plugins/${name}/${half}`),
);

/** @type {Record<'server' | 'app', import('./stamp.mjs').Part & { name: [string, string], command: string, args: string[] }>} */
export const parts = {
  server: {
    name: ['服务端', 'the server'],
    root,
    sources: [
      'tsconfig.json',
      'package-lock.json',
      'plugins',
      'cms/tsconfig.json',
      'cms/config',
      'cms/src',
      'seed',
    ],
    stamp: 'cms/dist/.built',
    outputs: [
      'cms/dist/config',
      'cms/dist/src',
      'seed/dist',
      ...plugins.map((name) => `plugins/${name}/dist`),
    ],
    command: tool('tsc'),
    args: ['-b', 'tsconfig.json'],
  },
  app: {
    name: ['界面', 'the app'],
    root,
    sources: ['package-lock.json', 'admin', 'cms/src/contract', 'cms/src/mechanism', ...pureHalves],
    stamp: 'admin/dist/.built',
    outputs: ['admin/dist/index.html'],
    command: tool('vite'),
    args: ['build', 'admin'],
  },
};
