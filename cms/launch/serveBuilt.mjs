// Serves what is already built, without installing or building: for tests and for the restarts of `npm run dev`.
import './nodeVersion.mjs';

process.env.TZ = 'UTC';
process.env.NODE_ENV ??= 'production';

const { addressOf, announce } = await import('./announce.mjs');
const { serve } = await import('./serve.mjs');
const { speakingPlainly } = await import('./trouble.mjs');
const { readOptions } = await import('./options.mjs');

await speakingPlainly(async () => {
  const { PORT = '1337', HOST = '127.0.0.1', LIANDIAO_ADDRESS } = process.env;
  const { demo } = readOptions(process.argv.slice(2));
  announce(
    await serve({ port: Number(PORT), host: HOST, demo }),
    LIANDIAO_ADDRESS ?? addressOf(HOST, Number(PORT)),
  );
  process.send?.('ready');
});
