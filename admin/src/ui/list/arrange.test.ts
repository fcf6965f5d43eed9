import { describe, expect, it } from 'vitest';
import { arrange } from './arrange';

const rows = [
  { name: '饶峰镇', code: 'town-raofeng' },
  { name: '城关镇', code: 'town-chengguan' },
  { name: '县税务局', code: 'tax' },
];
const values = { name: (row: (typeof rows)[0]) => row.name, code: (row: (typeof rows)[0]) => row.code };
const codes = (search: string, sort: { field: string; order: 'asc' | 'desc' } | null = null) =>
  arrange(rows, { search, sort }, values).map(({ code }) => code);

describe('rows in hand', () => {
  it('are found by any of their values, in whatever case', () => {
    expect(codes('镇')).toEqual(['town-raofeng', 'town-chengguan']);
    expect(codes('TAX')).toEqual(['tax']);
  });

  it('are sorted as Chinese readers expect, both ways', () => {
    expect(codes('', { field: 'name', order: 'asc' })).toEqual(['town-chengguan', 'town-raofeng', 'tax']);
    expect(codes('', { field: 'code', order: 'desc' })).toEqual(['town-raofeng', 'town-chengguan', 'tax']);
  });
});
