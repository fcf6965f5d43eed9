import type { AuthProvider } from '@refinedev/core';
import { session } from './browserSession';
import { desk } from './desk';
import { DeskError } from './deskError';

export interface Credentials {
  identifier: string;
  password: string;
  /** where the person was going */
  to?: string;
}

/** Log-in, log-out and what an error means for the session. */
export const authProvider: AuthProvider = {
  async login({ identifier, password, to }: Credentials) {
    try {
      const body = { identifier, password };
      const { jwt } = await desk<{ jwt: string }>('/auth/local', { method: 'POST', body, anonymous: true });
      session.begin(jwt);
      return { success: true, redirectTo: insideAddress(to) };
    } catch (error) {
      return { success: false, error: error as Error };
    }
  },

  async logout() {
    await desk('/auth/logout', { method: 'POST', body: {} }).catch(() => undefined);
    session.end();
    return { success: true, redirectTo: '/login' };
  },

  async check() {
    if (session.token() !== null) return { authenticated: true };
    if (!session.remembered()) return { authenticated: false, redirectTo: `/login?to=${here()}` };
    const token = await session.renew(null);
    return token === null
      ? { authenticated: false, redirectTo: `/login?ended=1&to=${here()}` }
      : { authenticated: true };
  },

  async onError(error) {
    if (!(error instanceof DeskError)) return {};
    // several answers may come back at once; the first one leads to the log-in
    if (error.statusCode === 401 && window.location.pathname !== '/login') {
      session.end();
      return { redirectTo: `/login?ended=1&to=${here()}` };
    }
    if (error.name === 'PasswordChangeRequired') return { redirectTo: '/password' };
    return {};
  },
};

/** Only an address of this app: full addresses are not followed, nor what a browser reads as `//elsewhere`. */
export function insideAddress(to: string | undefined): string {
  return to && /^\/(?![/\\])\P{Cc}*$/u.test(to) && !to.startsWith('/login') ? to : '/';
}

function here(): string {
  return encodeURIComponent(window.location.pathname + window.location.search);
}
