/** As much of the driver as the drills read with; it brings no types of its own. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(path: string, options?: { readonly?: boolean });
    prepare(sql: string): { all(...values: unknown[]): unknown[] };
    close(): void;
  }
}
