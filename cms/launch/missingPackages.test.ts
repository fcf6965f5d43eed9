import { describe, expect, it } from 'vitest';
import { missingPackages } from './missingPackages.mjs';

const lock = (packages: Record<string, object>) => ({ packages });
const zod = { 'node_modules/zod': { version: '4.4.3' } };

describe('packages missing', () => {
  it('none when all are there in their version', () => {
    expect(missingPackages(lock(zod), lock(zod))).toEqual([]);
  });

  it('one of another version', () => {
    expect(missingPackages(lock(zod), lock({ 'node_modules/zod': { version: '4.4.2' } }))).toEqual([
      'node_modules/zod',
    ]);
  });

  it('one that is not installed, also inside a workspace', () => {
    const wanted = lock({ ...zod, 'cms/node_modules/zod': { version: '3.0.0' } });
    expect(missingPackages(wanted, lock(zod))).toEqual(['cms/node_modules/zod']);
  });

  it('not one for another platform', () => {
    const wanted = lock({ ...zod, 'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true } });
    expect(missingPackages(wanted, lock(zod))).toEqual([]);
  });

  it('not the workspaces themselves', () => {
    expect(missingPackages(lock({ '': {}, cms: { version: '0.1.0' } }), lock({}))).toEqual([]);
  });
});
