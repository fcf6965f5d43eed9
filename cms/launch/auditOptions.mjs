// @ts-check
import { Trouble } from './trouble.mjs';

const usage = () =>
  new Trouble(
    '用法：npm run audit verify（校验；加 -- --parts 时连同已归档的文件）\n　　　npm run audit archive -- --before 2023-01-01（把该日之前的记录转存为文件）',
    'Usage: npm run audit verify (with -- --parts also the archived files)\n       npm run audit archive -- --before 2023-01-01 (moves entries before that day to a file)',
  );

/**
 * What stands after `npm run audit`. Without the two dashes npm takes options for its own and tells them only in its
 * environment: they are understood there too.
 * @param {string[]} args @param {Record<string, string | undefined>} env
 * @returns {{ command: 'verify', parts: boolean } | { command: 'archive', before: string }}
 */
export function readAuditOptions(args, env) {
  const [command, ...rest] = args;
  if (command === 'verify' && rest.every((one) => one === '--parts'))
    return { command, parts: rest.length > 0 || env.npm_config_parts === 'true' };
  if (command !== 'archive') throw usage();
  const [first = '', second] = rest;
  const named = first.startsWith('--before=') ? first.slice('--before='.length) : undefined;
  const before = named ?? (first === '--before' ? second : first || dayOf(env.npm_config_before));
  if (!before || rest.length > 2) throw usage();
  return { command, before };
}

/** npm tells its own `--before` as an instant. @param {string | undefined} told */
const dayOf = (told) =>
  told && !Number.isNaN(Date.parse(told)) ? new Date(told).toISOString().slice(0, 10) : '';
