import { type Capability, capabilities } from '../contract/codes';

/** The capabilities a user's JSON column holds: text on SQLite, parsed on PostgreSQL; unknown ones give nothing. */
export function readCapabilities(column: unknown): Capability[] {
  const value: unknown = typeof column === 'string' ? JSON.parse(column) : column;
  return Array.isArray(value) ? capabilities.filter((capability) => value.includes(capability)) : [];
}
