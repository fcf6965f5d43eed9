import { createSecretKey } from 'node:crypto';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { present } from '../src/present';
import { signedIn } from '../src/session/strategy';

/** Seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Order matters: middlewares of a plugin named earlier stand outside those of a later one. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  // outermost: what any other plugin writes within a deed belongs to its entry
  audit: {
    config: {
      home: env('LIANDIAO_HOME', ''),
      key: env('LIANDIAO_AUDIT_KEY', ''),
      retentionDays: env('LIANDIAO_AUDIT_RETENTION_DAYS', ''),
      application: 'api::account.audit',
      routeAuth: signedIn,
      present,
    },
  },
  'users-permissions': {
    config: {
      // as a key, not a text: jsonwebtoken would first try a text as a public key, which costs 0.4 ms per request
      jwtSecret: createSecretKey(env('JWT_SECRET', ''), 'utf8'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 10 * MINUTE,
        // P2: idle 30 minutes, absolute 12 hours
        idleRefreshTokenLifespan: 30 * MINUTE,
        maxRefreshTokenLifespan: 12 * HOUR,
      },
    },
  },
  deadlines: {
    // 0: this server never reminds, as where another one does
    config: { routeAuth: signedIn, present, sweepMinutes: env.float('LIANDIAO_SWEEP_MINUTES', 10) },
  },
  forms: { config: { routeAuth: signedIn } },
  // innermost: what stands outside of it sees values as people typed them
  privacy: {
    config: {
      keyFile: join(env('LIANDIAO_HOME', 'data'), 'keys', 'privacy.json'),
      keys: env('LIANDIAO_PRIVACY_KEYS', ''),
      suite: env('LIANDIAO_PRIVACY_SUITE', 'aes-256-gcm'),
    },
  },
});
