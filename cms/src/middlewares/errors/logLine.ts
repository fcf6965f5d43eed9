/**
 * What the log keeps of an unexpected error: its name, code and the places it passed through. Not its message when a
 * database driver wrote it, for that one quotes the values bound to the statement (P11: logs hold no ID number).
 */
export function logLine(error: unknown): string {
  if (!(error instanceof Error)) return `${typeof error} thrown`;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const fromDriver = code !== '' || /\b(insert into|update|select|delete from)\b/i.test(error.message);
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return `${error.name}${code}${fromDriver ? '' : `: ${error.message}`}\n${places}`;
}
