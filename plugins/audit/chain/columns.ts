import type { Content } from './content';

/** What of an entry stands in columns of its own, to be searched by. */
export type Columns = {
  at: string;
  instant: number;
  actorId: string | null;
  actorName: string | null;
  unit: string | null;
  /** what the action is about: `dispute` of `dispute.transfer` */
  kind: string;
  action: string;
  objectType: string | null;
  objectId: string | null;
  objectLabel: string | null;
  outcome: string;
  requestId: string | null;
};

/** Longest text a column takes. */
const LONGEST = 255;

/** Cut by characters, never through the middle of one; no database stores NUL or half a character as it is. */
function short(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd');
  return plain.length <= LONGEST ? plain : [...plain].slice(0, LONGEST).join('');
}

/** The columns an entry's content gives. Verification holds the stored ones against these. */
export const columnsOf = ({ at, actor, action, object, outcome, requestId }: Content): Columns => ({
  at,
  instant: Date.parse(at),
  actorId: short(actor?.documentId ?? null),
  actorName: short(actor?.name ?? null),
  unit: short(actor?.unit ?? null),
  kind: short(action.split('.')[0] ?? '') ?? '',
  action: short(action) ?? '',
  objectType: short(object?.type ?? null),
  objectId: short(object?.documentId ?? null),
  objectLabel: short(object?.label ?? null),
  outcome,
  requestId: short(requestId),
});

/** The first column that does not say what the content says. */
export function differingColumn(stored: Columns, content: Content): keyof Columns | undefined {
  const told = columnsOf(content);
  return (Object.keys(told) as (keyof Columns)[]).find((name) => stored[name] !== told[name]);
}
