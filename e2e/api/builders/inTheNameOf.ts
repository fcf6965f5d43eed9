import type { Desk } from '../../desk';

/** The interface in the name of one account: `inTheNameOf(desk(), 'tax.clerk')('GET', '/api/conferences')`. */
export const inTheNameOf =
  (desk: Desk, account: string) =>
  async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    desk.call(method, path, body, await desk.login(account), headers);
