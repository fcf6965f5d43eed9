import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { placeOf } from './postgres.mjs';

describe('the port', () => {
  it('is 1337 unless set', () => {
    expect(readPort(undefined)).toBe(1337);
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['abc', '0', '70000', '80.5'])('%s is refused with an example', (value) => {
    expect(() => readPort(value)).toThrow('PORT=8080 npm start');
  });

  it('that somebody listens on is refused, naming it and the remedy', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(requireFreePort(port, '127.0.0.1')).rejects.toThrow(
      `端口 ${port} 已被其他程序占用。请停止该程序，或换一个端口：PORT=${port + 1} npm start`,
    );
    taken.close();
    await once(taken, 'close');
    await expect(requireFreePort(port, '127.0.0.1')).resolves.toBeUndefined();
  });
});

describe('the options of npm start', () => {
  it.each([
    [[], null],
    [['--demo', '300'], 300],
    [['--demo=50'], 50],
  ])('%j', (args, demo) => {
    expect(readOptions(args)).toEqual({ demo });
  });

  it.each([[['--demo']], [['--demo', 'many']], [['--demo', '-1']], [['--damo', '3']]])(
    '%j is refused with an example',
    (args) => {
      expect(() => readOptions(args)).toThrow('npm start -- --demo 300');
    },
  );
});

describe('where the database is', () => {
  it('is told without user and password', () => {
    expect(placeOf('postgres://desk:hidden@db.example:6000/county')).toBe('db.example:6000/county');
  });
});
