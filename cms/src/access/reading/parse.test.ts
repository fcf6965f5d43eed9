import { describe, expect, it } from 'vitest';
import type { ListNoun } from './noun';
import { parseList } from './parse';

const noun: ListNoun = {
  columns: {
    number: { column: 'd.number', type: 'text' },
    amount: { column: 'd.amount', type: 'integer' },
    'acceptingUnit.code': { column: 'd.accepting_unit_id', type: 'code' },
  },
  personal: new Set(['applicantName', 'applicant', 'applicant.phone']),
  key: 'd.id',
  defaultSort: [{ path: 'number', descending: true }],
};

const refused = (query: Record<string, unknown>): string[] => {
  try {
    parseList(query, noun);
    return [];
  } catch (error) {
    return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
  }
};

describe('what a list may be asked', () => {
  it('takes a field’s condition', () => {
    expect(parseList({ filters: { number: { $eq: '1' } } }, noun).filters).toEqual({
      and: [{ and: [{ path: 'number', operator: '$eq', value: '1' }] }],
    });
  });

  it('takes a relation’s field', () => {
    expect(
      JSON.stringify(parseList({ filters: { acceptingUnit: { code: { $eq: 'tax' } } } }, noun).filters),
    ).toContain('"path":"acceptingUnit.code"');
  });

  it('refuses a path it does not know', () => {
    expect(refused({ filters: { password: { $eq: 'x' } } })).toEqual(['filters.password']);
  });

  it('refuses a path through a relation it does not know', () => {
    expect(refused({ filters: { registrar: { password: { $startsWith: 'a' } } } })).toEqual([
      'filters.registrar.password',
    ]);
  });

  it('refuses personal information in filters, however deep it is wrapped', () => {
    expect(refused({ filters: { $or: [{ $not: { applicantName: { $contains: '甲' } } }] } })).toEqual([
      'filters.applicantName',
    ]);
  });

  it('refuses personal information under its person', () => {
    expect(refused({ filters: { applicant: { phone: { $eq: '1' } } } })).toEqual(['filters.applicant']);
  });

  it('refuses personal information in sorting', () => {
    expect(refused({ sort: 'applicantName:asc' })).toEqual(['sort.applicantName']);
  });

  it.each(['_q', 'status', 'locale', 'publicationState'])('refuses the stock parameter %s', (parameter) => {
    expect(refused({ [parameter]: 'x' })).toEqual([parameter]);
  });

  it('refuses an operator it does not know', () => {
    expect(refused({ filters: { number: { $jsonPath: 'x' } } })).toEqual(['filters.number']);
  });

  it('refuses a nesting nobody writes by hand', () => {
    let filters: Record<string, unknown> = { number: { $eq: '1' } };
    for (let depth = 0; depth < 20; depth++) filters = { $and: [filters] };
    expect(refused({ filters })).toEqual(['filters']);
  });

  it.each(['0', '-1', '1.5', 'x', '201'])('refuses a page size of %s', (pageSize) => {
    expect(refused({ pagination: { pageSize } })).toEqual(['pagination.pageSize']);
  });

  it('names every wrong place at once', () => {
    expect(refused({ _q: 'x', sort: 'secret', filters: { secret: '1' } })).toEqual([
      '_q',
      'filters.secret',
      'sort.secret',
    ]);
  });

  it('sorts by the list’s own order when nothing is asked', () => {
    expect(parseList({}, noun)).toMatchObject({ sort: noun.defaultSort, page: 1, pageSize: 20 });
  });
});
