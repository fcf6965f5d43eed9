// @ts-check
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { addressOf } from './announce.mjs';
import { installIfStale } from './install.mjs';
import { keepServing } from './keepServing.mjs';
import { inRoot, root, tool } from './paths.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { speakingPlainly } from './trouble.mjs';

/** What tsc says when a round of building is over, with how many errors. */
const roundOver = /Found (\d+) errors?\. Watching for file changes/;

/** Builds the server's parts on every change. @param {() => void} onBuilt called after each round without an error */
function watchBuild(onBuilt) {
  const tsc = spawn(tool('tsc'), ['-b', 'tsconfig.json', '--watch', '--preserveWatchOutput'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  tsc.stdout.on('data', (chunk) => {
    const text = chunk.toString();
    process.stdout.write(text);
    if (roundOver.exec(text)?.[1] === '0') onBuilt();
  });
  return tsc;
}

/** Serves the app with hot reload; everything that is the API's goes on to the server. @param {number} port @param {number} apiPort */
async function serveApp(port, apiPort) {
  const vite = createRequire(inRoot('admin', 'package.json')).resolve('vite');
  const { createServer } = await import(pathToFileURL(vite).href);
  const target = `http://127.0.0.1:${apiPort}`;
  const proxy = Object.fromEntries(['/api', '/_health'].map((path) => [path, { target }]));
  const app = await createServer({
    root: inRoot('admin'),
    server: { host: process.env.HOST || '127.0.0.1', port, strictPort: true, proxy },
  });
  await app.listen();
  return app;
}

/** npm run dev */
export const develop = () =>
  speakingPlainly(async () => {
    const host = process.env.HOST || '127.0.0.1';
    const port = readPort(process.env.PORT);
    await requireFreePort(port, host);
    await requireFreePort(port + 1, '127.0.0.1');
    await installIfStale();
    const server = keepServing({
      NODE_ENV: 'development',
      PORT: String(port + 1),
      HOST: '127.0.0.1',
      // what the server announces is where people go: the app, which passes the API on
      LIANDIAO_ADDRESS: addressOf(host, port),
    });
    const tsc = watchBuild(server.restart);
    const app = await serveApp(port, port + 1);
    const stop = async () => {
      tsc.kill();
      await Promise.all([server.stop(), app.close()]);
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
