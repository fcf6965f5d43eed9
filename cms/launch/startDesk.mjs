// @ts-check
import { addressOf, announce } from './announce.mjs';
import { buildIfStale } from './buildDesk.mjs';
import { installIfStale } from './install.mjs';
import { readOptions } from './options.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { serve } from './serve.mjs';
import { speakingPlainly } from './trouble.mjs';

/** npm start @param {string[]} args */
export const startDesk = (args) =>
  speakingPlainly(async () => {
    const { demo } = readOptions(args);
    const host = process.env.HOST || '127.0.0.1';
    const port = readPort(process.env.PORT);
    await requireFreePort(port, host);
    await installIfStale();
    await buildIfStale();
    if (process.env.NODE_ENV !== 'test') process.env.NODE_ENV = 'production';
    Object.assign(process.env, { HOST: host, PORT: String(port) });
    announce(await serve({ port, host, demo }), addressOf(host, port));
  });
