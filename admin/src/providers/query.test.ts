import qs from 'qs';
import { describe, expect, it } from 'vitest';
import { serialise, toFilters, toSort } from './query';

/** What the server's parser reads back. */
const read = (query: Record<string, unknown>) => qs.parse(serialise(query).slice(1), { depth: 10 });

describe('the query of a list', () => {
  it('keeps a value that looks like a second filter as one value', () => {
    const value = 'A&filters[x][$eq]=1';
    const filters = toFilters([{ field: 'employer.name', operator: 'contains', value }]);
    expect(read({ filters })).toEqual({ filters: { employer: { name: { $containsi: value } } } });
  });

  it('keeps plus signs, spaces, percent signs and Chinese', () => {
    const value = 'a+b c 100% 石泉';
    expect(read({ search: value })).toEqual({ search: value });
  });

  it('joins two bounds on one field', () => {
    const filters = toFilters([
      { field: 'amount', operator: 'gte', value: 100 },
      { field: 'amount', operator: 'lte', value: 900 },
    ]);
    expect(filters).toEqual({ amount: { $gte: 100, $lte: 900 } });
  });

  it('keeps both of two conditions of the same kind on one field', () => {
    const filters = toFilters([
      { field: 'employer.name', operator: 'contains', value: '示例' },
      { field: 'employer.name', operator: 'contains', value: '酒店' },
    ]);
    expect(filters).toEqual({
      employer: { name: { $containsi: '示例' } },
      $and: [{ employer: { name: { $containsi: '酒店' } } }],
    });
  });

  it('nests and/or', () => {
    const filters = toFilters([
      {
        operator: 'or',
        value: [
          { field: 'tier', operator: 'eq', value: 'complex' },
          { field: 'status', operator: 'in', value: ['handling', 'replied'] },
        ],
      },
    ]);
    expect(filters).toEqual({
      $or: [{ tier: { $eq: 'complex' } }, { status: { $in: ['handling', 'replied'] } }],
    });
  });

  it('leaves empty conditions out, so an emptied filter filters nothing', () => {
    expect(
      toFilters([
        { field: 'town', operator: 'eq', value: '' },
        { operator: 'or', value: [] },
      ]),
    ).toBeUndefined();
  });

  it('sorts by several fields in the order given', () => {
    const sort = toSort([
      { field: 'dueOn', order: 'asc' },
      { field: 'number', order: 'desc' },
    ]);
    expect(read({ sort })).toEqual({ sort: ['dueOn:asc', 'number:desc'] });
  });
});
