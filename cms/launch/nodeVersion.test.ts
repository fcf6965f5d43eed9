import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const startingOn = (version: string) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const script = join(import.meta.dirname, 'nodeVersion.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${pretend}`, script],
    {
      encoding: 'utf8',
    },
  );
  return { status, stderr };
};

describe('the first thing a start looks at', () => {
  it.each(['18.20.4', '20.18.3', '16.0.0'])('refuses Node %s in two languages', (version) => {
    const { status, stderr } = startingOn(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`联调需要 Node.js 20.19 或更高版本，当前是 ${version}`);
    expect(stderr).toContain('Liandiao needs Node.js 20.19 or newer');
  });

  it.each(['20.19.0', '22.12.0', '24.0.0'])('goes on with Node %s', (version) => {
    expect(startingOn(version)).toEqual({ status: 0, stderr: '' });
  });
});
