import { describe, expect, it } from 'vitest';
import { signatureOf } from './webhook';

describe('the signature of a call', () => {
  // echo -n '1795000000.{"a":1}' | openssl dgst -sha256 -hmac key
  it('is what openssl computes', () =>
    expect(signatureOf('key', '1795000000', '{"a":1}')).toBe(
      'sha256=1bd16f4bb96630234f5d9db1391a58d04079ea2aaf515271f43b4b91dcdfe987',
    ));

  it('differs by key, time and body', () => {
    const all = [
      signatureOf('key', '1', 'body'),
      signatureOf('other', '1', 'body'),
      signatureOf('key', '2', 'body'),
      signatureOf('key', '1', 'bodies'),
    ];
    expect(new Set(all).size).toBe(4);
  });
});
