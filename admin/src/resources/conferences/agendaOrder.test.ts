import { describe, expect, it } from 'vitest';
import { moved, withTick } from './agendaOrder';

describe('the order of an agenda', () => {
  it('puts what is ticked last, and only once', () => {
    expect(withTick(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withTick(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  });

  it('loses what is no longer ticked', () => {
    expect(withTick(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('moves an item by one place', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('leaves the first first and the last last', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });
});
