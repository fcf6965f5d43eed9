import { describe, expect, it } from 'vitest';
import { Failures } from './failures';

const MINUTE = 60_000;
const START = Date.parse('2026-09-30T01:00:00Z');

const failing = (times: number, { account = 'tax.clerk', address = '10.0.0.1', every = 1_000 } = {}) => {
  const failures = new Failures();
  for (let i = 0; i < times; i += 1) failures.failed(account, address, START + i * every);
  return failures;
};

describe('failed log-ins', () => {
  it('four leave the account open', () => {
    expect(failing(4).minutesClosed('tax.clerk', '10.0.0.1', START + 5_000)).toBe(0);
  });

  it('the fifth closes it for half an hour', () => {
    const failures = failing(5);
    expect(failures.minutesClosed('tax.clerk', '10.0.0.1', START + 4_000)).toBe(30);
    expect(failures.minutesClosed('tax.clerk', '10.0.0.1', START + 4_000 + 30 * MINUTE)).toBe(0);
  });

  it('close it only to the address they came from', () => {
    expect(failing(5).minutesClosed('tax.clerk', '10.0.0.2', START + 5_000)).toBe(0);
  });

  it('close no other account of the same office', () => {
    expect(failing(5).minutesClosed('tax.head', '10.0.0.1', START + 5_000)).toBe(0);
  });

  it('spread over more than a quarter of an hour close nothing', () => {
    expect(
      failing(5, { every: 4 * MINUTE }).minutesClosed('tax.clerk', '10.0.0.1', START + 16 * MINUTE),
    ).toBe(0);
  });

  it('are forgotten after a success', () => {
    const failures = failing(4);
    failures.succeeded('tax.clerk', '10.0.0.1');
    failures.failed('tax.clerk', '10.0.0.1', START + 5_000);
    expect(failures.minutesClosed('tax.clerk', '10.0.0.1', START + 6_000)).toBe(0);
  });

  it('over many accounts from one address close that address', () => {
    const failures = new Failures();
    for (let i = 0; i < 100; i += 1) failures.failed(`guess-${i}`, '10.0.0.9', START + i);
    expect(failures.minutesClosed('tax.clerk', '10.0.0.9', START + 1_000)).toBe(30);
  });
});
