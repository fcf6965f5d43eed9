import { readDefinition } from '../readDefinition';

type Loose = Record<string, unknown>;

/** A form with one section holding the given fields; labels and `builtin` are filled in where left out. */
export function aForm(...fields: Loose[]) {
  const filled = fields.map((field) => ({
    label: { zh: '某项' },
    builtin: !String(field.path).startsWith('extra.'),
    ...field,
  }));
  const read = readDefinition({
    key: 'form',
    title: { zh: '某表' },
    sections: [{ key: 'only', title: { zh: '某节' }, fields: filled }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.definition;
}

export const CONTEXT = {
  dictionaries: { colour: ['red', 'green', 'blue'] },
  units: [
    { code: 'tax', kind: 'department' },
    { code: 'town-raofeng', kind: 'town' },
  ],
  today: '2026-11-22',
};
