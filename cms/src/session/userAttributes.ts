/**
 * What the desk knows of a user beyond Strapi's own attributes. Strapi's `unique` and `required` on name and mail are
 * replaced: uniqueness is an index, and an account needs no mail address.
 */
export const userAttributes = {
  username: { type: 'string', required: true, configurable: false },
  email: { type: 'email', configurable: false },
  name: { type: 'string' },
  unit: { type: 'relation', relation: 'manyToOne', target: 'api::unit.unit', useJoinTable: false },
  capabilities: { type: 'json' },
  mustChangePassword: { type: 'boolean', default: false },
  passwordChangedAt: { type: 'datetime' },
  demo: { type: 'boolean', default: false },
} as const;

/** Every change of an account is recorded; passwords, hashes and tokens are private and show only that they changed. */
export const userAudit = {
  track: { except: ['provider', 'confirmed', 'email'] },
  label: 'username',
} as const;

/** Log-in reads by name; the list of a unit's people by unit. */
export const userIndexes = [
  { name: 'up_users_username_unique', columns: ['username'], type: 'unique' },
  { name: 'up_users_unit_index', columns: ['unit_id'] },
] as const;

/** Every request reads its session by this. */
export const sessionIndexes = [
  { name: 'strapi_sessions_session_id_unique', columns: ['session_id'], type: 'unique' },
  { name: 'strapi_sessions_user_id_index', columns: ['user_id', 'device_id'] },
] as const;
