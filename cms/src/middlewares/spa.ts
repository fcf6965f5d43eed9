import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from '../session/context';
import { type Asset, readAssets } from './app/assets';
import { contentPolicy, dataPolicy, NONCE_PLACE } from './app/contentPolicy';
import { reachesStrapi } from './app/reachesStrapi';

const notBuilt =
  '<!doctype html><meta charset="utf-8"><title>联调</title><p>界面尚未构建，请运行 npm run build。</p>';

function sendAsset(ctx: Context, asset: Asset): void {
  const encoding = (['br', 'gzip'] as const).find(
    (name) => asset.bodies.has(name) && ctx.acceptsEncodings(name) === name,
  );
  ctx.vary('Accept-Encoding');
  if (encoding) ctx.set('Content-Encoding', encoding);
  ctx.set('Cache-Control', asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  ctx.type = asset.type;
  ctx.body = asset.bodies.get(encoding ?? '');
}

/** The page itself, for every path the app routes: never cached, with a nonce of its own where the build left places. */
function sendShell(ctx: Context, shell: string): void {
  const nonce = shell.includes(NONCE_PLACE) ? randomBytes(16).toString('base64') : null;
  ctx.set('Content-Security-Policy', contentPolicy(nonce));
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = nonce ? shell.replaceAll(NONCE_PLACE, nonce) : shell;
}

/**
 * Serves the single-page app on everything that is not the API: built files by name, the page for any other path. Only
 * what `reachesStrapi` names goes further.
 */
const spa: Core.MiddlewareFactory = (_config, { strapi }) => {
  const assets = readAssets(join(strapi.dirs.app.root, '..', 'admin', 'dist'));
  const shell = assets.get('/index.html')?.bodies.get('')?.toString('utf8') ?? notBuilt;
  assets.delete('/index.html');
  const withPanel = strapi.config.get<boolean>('admin.serveAdminPanel') === true;

  return async (ctx, next) => {
    if (reachesStrapi(ctx.path, withPanel)) {
      if (!ctx.path.startsWith('/cms')) {
        ctx.set('Content-Security-Policy', dataPolicy);
        ctx.set('Cache-Control', 'no-store');
      }
      return next();
    }
    ctx.set('Content-Security-Policy', contentPolicy(null));
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      ctx.status = 405;
      ctx.body = '';
      return;
    }
    const asset = assets.get(ctx.path);
    if (asset) sendAsset(ctx, asset);
    else if (ctx.path.startsWith('/assets/')) {
      // a file of an older build: saying "not found" lets the app reload itself, a page would be read as a script
      ctx.status = 404;
      ctx.body = '';
    } else sendShell(ctx, shell);
  };
};

export default spa;
