import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** One file of the built app, as it is sent. */
export interface Asset {
  type: string;
  /** the file by content encoding; '' is the plain one */
  bodies: ReadonlyMap<'' | 'br' | 'gzip', Buffer>;
  /** its name carries its hash: a browser need never ask again */
  immutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const encodings = { br: '.br', gzip: '.gz' } as const;

/** Every file of the built app by its address, read once when the server boots; empty when the app is not built. */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  if (!existsSync(folder)) return assets;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, file).split(sep).join('/')}`;
    const bodies = new Map<'' | 'br' | 'gzip', Buffer>([['', readFileSync(file)]]);
    for (const [encoding, suffix] of Object.entries(encodings) as ['br' | 'gzip', string][]) {
      if (existsSync(file + suffix)) bodies.set(encoding, readFileSync(file + suffix));
    }
    assets.set(address, { type, bodies, immutable: address.startsWith('/assets/') });
  }
  return assets;
}
