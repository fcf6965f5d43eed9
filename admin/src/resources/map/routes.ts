import type { Place } from './stationPlan';

export interface Point {
  x: number;
  y: number;
}

/** A way between two stations, drawn along the grid's gutters. */
export interface Way {
  from: string;
  to: string;
}

export const sheet = {
  box: { width: 118, height: 62 },
  pitch: { x: 152, y: 88 },
  /** room at the left and above the first row */
  margin: { x: 17, y: 66 },
} as const;

const { box, pitch, margin } = sheet;

/** The upper left corner of the station at a place. */
export function cornerOf({ column, row }: Place): Point {
  return { x: margin.x + column * pitch.x, y: margin.y + row * pitch.y };
}

type Side = 'left' | 'right' | 'top' | 'bottom';

interface Candidate {
  out: Side;
  into: Side;
  /** the bends between the two ports, with `null` where they take the port's own coordinate */
  bends(start: Point, end: Point, lane: number): Point[];
}

/**
 * The ways as points, each beginning and ending at the side of a station. Every way goes round the stations that it
 * does not concern, and ports and lanes that several ways share are spread so that no two lie on each other.
 */
export function routesOf(ways: readonly Way[], places: ReadonlyMap<string, Place>): Map<Way, Point[]> {
  const chosen = ways.map((way) => ({ way, ...choose(way, places) }));
  const ports = new Map<string, { way: Way; towards: number }[]>();
  for (const { way, candidate } of chosen) {
    const from = places.get(way.from) as Place;
    const to = places.get(way.to) as Place;
    enter(ports, `${way.from}.${candidate.out}`, way, along(candidate.out, to));
    enter(ports, `${way.to}.${candidate.into}`, way, along(candidate.into, from));
  }
  for (const port of ports.values()) port.sort((a, b) => a.towards - b.towards);
  const lanes = new Map<string, number>();
  return new Map(
    chosen.map(({ way, candidate, straight }) => {
      const from = places.get(way.from) as Place;
      const to = places.get(way.to) as Place;
      // a straight line cannot leave its port at one height and arrive at another
      const start = portOf(
        from,
        candidate.out,
        straight ? 0 : shift(ports, `${way.from}.${candidate.out}`, way),
      );
      const end = portOf(to, candidate.into, straight ? 0 : shift(ports, `${way.to}.${candidate.into}`, way));
      const gutter = `${candidate.out}${Math.min(from.column, to.column)}${candidate.into}`;
      const lane = lanes.get(gutter) ?? 0;
      lanes.set(gutter, lane + 1);
      return [way, [start, ...candidate.bends(start, end, laneShift(lane)), end]];
    }),
  );
}

function enter(ports: Map<string, { way: Way; towards: number }[]>, key: string, way: Way, towards: number) {
  ports.set(key, [...(ports.get(key) ?? []), { way, towards }]);
}

/** Where along a side the other end lies: ways leave in the order in which they go apart. */
const along = (side: Side, other: Place) => (side === 'left' || side === 'right' ? other.row : other.column);

function shift(ports: Map<string, { way: Way }[]>, key: string, way: Way): number {
  const port = ports.get(key) ?? [];
  const step = Math.min(11, (box.height - 14) / Math.max(1, port.length - 1));
  return (port.findIndex((one) => one.way === way) - (port.length - 1) / 2) * step;
}

/** 0, 6, -6, 12, -12 … */
const laneShift = (count: number) => Math.ceil(count / 2) * (count % 2 === 1 ? 6 : -6);

function portOf(place: Place, side: Side, aside: number): Point {
  const { x, y } = cornerOf(place);
  switch (side) {
    case 'left':
      return { x, y: y + box.height / 2 + aside };
    case 'right':
      return { x: x + box.width, y: y + box.height / 2 + aside };
    case 'top':
      return { x: x + box.width / 2 + aside, y };
    case 'bottom':
      return { x: x + box.width / 2 + aside, y: y + box.height };
  }
}

function choose(way: Way, places: ReadonlyMap<string, Place>) {
  const from = places.get(way.from) as Place;
  const to = places.get(way.to) as Place;
  const others = [...places]
    .filter(([name]) => name !== way.from && name !== way.to)
    .map(([, place]) => place);
  const rows = Math.max(...[...places.values()].map(({ row }) => row));
  const list = candidates(from, to, rows);
  const free = list.find((candidate) => !others.some((place) => crosses(drawn(candidate, from, to), place)));
  const candidate = free ?? (list.at(-1) as Candidate);
  return { candidate, straight: drawn(candidate, from, to).length === 2 };
}

function drawn(candidate: Candidate, from: Place, to: Place): Point[] {
  const start = portOf(from, candidate.out, 0);
  const end = portOf(to, candidate.into, 0);
  return [start, ...candidate.bends(start, end, 0), end];
}

/** Ways to draw it, the plainest first; the last goes round everything. */
function candidates(from: Place, to: Place, rows: number): Candidate[] {
  const gutter = (pitch.x - box.width) / 2;
  const below = (lane: number) => margin.y + rows * pitch.y + box.height + 20 + lane;
  const straight = { bends: () => [] };
  const round: Candidate = {
    out: 'right',
    into: 'left',
    bends: (a, b, lane) => [
      { x: a.x + gutter + lane, y: a.y },
      { x: a.x + gutter + lane, y: below(lane) },
      { x: b.x - gutter + lane, y: below(lane) },
      { x: b.x - gutter + lane, y: b.y },
    ],
  };
  if (from.column === to.column) {
    const down = to.row > from.row;
    return [{ out: down ? 'bottom' : 'top', into: down ? 'top' : 'bottom', ...vertical }, round];
  }
  if (to.column > from.column) {
    return [
      ...(from.row === to.row ? [{ out: 'right' as const, into: 'left' as const, ...straight }] : []),
      { out: 'right', into: 'left', bends: (a, b, lane) => bend(a.x + gutter + lane, a, b) },
      { out: 'right', into: 'left', bends: (a, b, lane) => bend(b.x - gutter + lane, a, b) },
      round,
    ];
  }
  const over: Candidate = {
    out: 'top',
    into: 'top',
    bends: (a, b, lane) => {
      const y = margin.y - 18 + lane;
      return [
        { x: a.x, y },
        { x: b.x, y },
      ];
    },
  };
  if (from.row === to.row) {
    const deep = 12 + 9 * (from.column - to.column);
    const under: Candidate = {
      out: 'bottom',
      into: 'bottom',
      bends: (a, b) => [
        { x: a.x, y: a.y + deep },
        { x: b.x, y: b.y + deep },
      ],
    };
    return [under, over];
  }
  return [
    {
      out: to.row > from.row ? 'bottom' : 'top',
      into: 'right',
      bends: (a, b) => [{ x: a.x, y: b.y }],
    },
    { out: 'left', into: 'right', bends: (a, b, lane) => bend(a.x - gutter + lane, a, b) },
    { out: 'left', into: 'right', bends: (a, b, lane) => bend(b.x + gutter + lane, a, b) },
    over,
  ];
}

const vertical = {
  bends: (a: Point, b: Point): Point[] =>
    a.x === b.x
      ? []
      : [
          { x: a.x, y: (a.y + b.y) / 2 },
          { x: b.x, y: (a.y + b.y) / 2 },
        ],
};

const bend = (x: number, a: Point, b: Point): Point[] => [
  { x, y: a.y },
  { x, y: b.y },
];

/** Whether a line runs through a station. */
function crosses(points: readonly Point[], place: Place): boolean {
  const { x, y } = cornerOf(place);
  return points.slice(1).some((end, index) => {
    const start = points[index] as Point;
    return (
      Math.max(start.x, end.x) > x &&
      Math.min(start.x, end.x) < x + box.width &&
      Math.max(start.y, end.y) > y &&
      Math.min(start.y, end.y) < y + box.height
    );
  });
}

/** The points as an SVG path with rounded corners. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  const bends = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${point.x} ${point.y}`;
    const before = (index === 0 ? first : rest[index - 1]) as Point;
    const enter = towards(point, before);
    const leave = towards(point, next);
    return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
  });
  return `M${first.x} ${first.y}${bends.join('')}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = length === 0 ? 0 : Math.min(7, length / 2) / length;
  return { x: from.x + (to.x - from.x) * reach, y: from.y + (to.y - from.y) * reach };
}
