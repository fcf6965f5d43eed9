import { describe, expect, it } from 'vitest';
import { type ListSpec, readListState, toRequest, writeListState } from './listState';

const spec: ListSpec = {
  filters: [
    { key: 'status', field: 'status', kind: 'codes' },
    { key: 'registered', field: 'registeredAt', kind: 'instants' },
    { key: 'amount', field: 'amount', kind: 'money' },
    { key: 'employer', field: 'employer.name', kind: 'text' },
    { key: 'overdue', kind: 'choice' },
  ],
  sort: { field: 'registeredAt', order: 'desc' },
};

const read = (address: string) => readListState(new URLSearchParams(address), spec);
const roundTrip = (address: string) => writeListState(read(address), spec).toString();
const request = (address: string) => toRequest(read(address), spec);

describe('the state of a list in the address', () => {
  it.each([
    'status=handling%2Creplied&sort=number&size=50&page=3',
    'employer=A%26status%3Dclosed%2C1',
    'search=%E7%9F%B3',
  ])('comes back as it was: %s', (address) => {
    expect(roundTrip(address)).toBe(address);
  });

  it('leaves out what is as usual', () => {
    expect(roundTrip('page=1&size=20&sort=-registeredAt')).toBe('');
  });

  it('ignores what it does not understand', () => {
    expect(read('page=x&size=7&sort=a%5Bb%5D&colour=red')).toEqual({
      page: 1,
      size: 20,
      sort: { field: 'registeredAt', order: 'desc' },
      search: '',
      chosen: {},
    });
  });

  it('keeps a range with one open end', () => {
    expect(roundTrip('registered=2026-11-01..')).toBe('registered=2026-11-01..');
    expect(request('registered=2026-11-01..').filters).toEqual([
      { field: 'registeredAt', operator: 'gte', value: '2026-11-01T00:00:00.000+08:00' },
    ]);
  });

  it('takes the last day of a range whole', () => {
    expect(request('registered=..2026-11-30').filters).toEqual([
      { field: 'registeredAt', operator: 'lte', value: '2026-11-30T23:59:59.999+08:00' },
    ]);
  });

  it('asks for money in cents', () => {
    expect(request('amount=0.29..1000').filters.map((one) => one.value)).toEqual([29, 100000]);
  });

  it("sends the route's own parameters beside the filters", () => {
    expect(request('overdue=true&search=00231')).toMatchObject({
      own: { overdue: 'true', search: '00231' },
      filters: [],
    });
  });
});
