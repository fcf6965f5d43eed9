import { describe, expect, it } from 'vitest';
import { actionNames } from '../contract';
import { statusTable } from '../mechanism/statuses';
import { actionOf, holes } from './table';

type Row = Parameters<typeof holes>[0] extends readonly (infer R)[] | undefined ? R : never;
const rows = (): Row[] => actionNames.map((name) => ({ ...actionOf(name) }));
const changed = (name: string, change: Partial<Row>): Row[] =>
  rows().map((row) => (row.name === name ? { ...row, ...change } : row));

describe('the table of actions', () => {
  it('has no hole', () => {
    expect(holes()).toEqual([]);
  });

  it('is refused when an action names a status that does not exist', () => {
    expect(holes(changed('sign', { to: ['nowhere' as never] }))).toContain(
      'action sign names the unknown status nowhere',
    );
  });

  it('is refused when an action is nobody’s right', () => {
    expect(holes(changed('reply', { by: [] }))).toContain("action reply is nobody's right");
  });

  it('is refused when an action is possible nowhere', () => {
    expect(holes(changed('amend', { from: [] }))).toContain('action amend is possible in no status');
  });

  it('is refused when nothing leads to a status', () => {
    expect(holes(changed('dispute-return', { to: [] }))).toContain(
      'status returnDisputed cannot be reached by any action',
    );
  });

  it('is refused when nothing leads out of a status', () => {
    const stuck = rows().map((row) => ({
      ...row,
      from: row.from.filter((status) => status !== 'returnProposed'),
    }));
    expect(holes(stuck)).toContain('status returnProposed is a dead end: no action leads out of it');
  });

  it('names every status of the table of statuses', () => {
    const named = new Set(rows().flatMap(({ from, to }) => [...from, ...to]));
    expect(
      Object.keys(statusTable).filter((status) => status !== 'draft' && !named.has(status as never)),
    ).toEqual([]);
  });
});
