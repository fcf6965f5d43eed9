import { describe, expect, it } from 'vitest';
import { cornerOf, type Point, pathOf, routesOf, sheet, type Way } from './routes';
import type { Place } from './stationPlan';

const places = (entries: Record<string, [column: number, row: number]>) =>
  new Map(Object.entries(entries).map(([name, [column, row]]): [string, Place] => [name, { column, row }]));

const drawn = (way: Way, where: ReadonlyMap<string, Place>) => routesOf([way], where).get(way) as Point[];

/** Whether a line enters a station's box. */
function touches(points: Point[], place: Place): boolean {
  const { x, y } = cornerOf(place);
  return points.slice(1).some((end, index) => {
    const start = points[index] as Point;
    return (
      Math.max(start.x, end.x) > x &&
      Math.min(start.x, end.x) < x + sheet.box.width &&
      Math.max(start.y, end.y) > y &&
      Math.min(start.y, end.y) < y + sheet.box.height
    );
  });
}

describe('a way on the map', () => {
  it('is a straight line between neighbours', () => {
    const where = places({ a: [0, 0], b: [1, 0] });
    expect(drawn({ from: 'a', to: 'b' }, where)).toHaveLength(2);
  });

  it('begins and ends at its stations', () => {
    const where = places({ a: [0, 0], b: [2, 1] });
    const points = drawn({ from: 'a', to: 'b' }, where);
    expect(points[0]?.x).toBe(cornerOf({ column: 0, row: 0 }).x + sheet.box.width);
    expect(points.at(-1)?.x).toBe(cornerOf({ column: 2, row: 1 }).x);
  });

  it.each([
    ['forwards', { from: 'a', to: 'c' }],
    ['backwards', { from: 'c', to: 'a' }],
  ])('goes round the station between, %s', (_name, way) => {
    const where = places({ a: [0, 0], b: [1, 0], c: [2, 0] });
    expect(touches(drawn(way, where), { column: 1, row: 0 })).toBe(false);
  });

  it('does not lie on another that uses the same side', () => {
    const where = places({ a: [0, 1], b: [1, 0], c: [1, 2] });
    const ways = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ];
    const starts = [...routesOf(ways, where).values()].map(([start]) => start?.y);
    expect(new Set(starts).size).toBe(2);
  });

  it('turns its corners round', () => {
    const bend: Point[] = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 20 },
    ];
    expect(pathOf(bend)).toBe('M0 0L13 0Q20 0 20 7L20 20');
  });
});
