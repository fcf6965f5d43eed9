import { describe, expect, it } from 'vitest';
import { readDefinition } from './readDefinition';

const form = (...fields: unknown[]) => ({
  key: 'form',
  title: { zh: '某表' },
  sections: [{ key: 'only', title: { zh: '某节' }, fields }],
});
const text = { path: 'name', type: 'text', label: { zh: '姓名' }, builtin: true };
const problemsOf = (json: unknown) => {
  const read = readDefinition(json);
  return read.ok ? [] : read.problems;
};

describe('reading a form definition', () => {
  it('takes a right one and fills in its defaults', () => {
    const read = readDefinition(form(text));
    expect(read).toMatchObject({
      ok: true,
      definition: { notes: [], sections: [{ fields: [{ required: false }] }] },
    });
  });

  it.each([
    ['an unknown type', { ...text, type: 'colour' }, 'type'],
    ['an unknown property', { ...text, colour: 1 }, ''],
    ['a path with a blank', { ...text, path: 'my name' }, 'path'],
    ['no label', { ...text, label: {} }, 'label.zh'],
    ['a custom field outside extra', { ...text, builtin: false }, 'path'],
    ['a builtin field under extra', { ...text, path: 'extra.name' }, 'builtin'],
    ['a choice without dictionary', { ...text, type: 'select' }, 'type'],
    ['a dictionary on a text', { ...text, dictionary: 'colour' }, 'dictionary'],
    ['a range without its end', { ...text, type: 'monthRange' }, 'type'],
    ['an end without a range', { ...text, pathTo: 'other' }, 'pathTo'],
    ['a list without rows', { ...text, type: 'list' }, 'type'],
    ['rows without a list', { ...text, fields: [text] }, 'fields'],
    ['limits the wrong way round', { ...text, limits: { minLength: 9, maxLength: 1 } }, 'limits.minLength'],
    ['a pattern that does not compile', { ...text, limits: { pattern: '(' } }, 'limits.pattern'],
    ['a condition on a stranger', { ...text, showWhen: { path: 'other', operator: 'empty' } }, 'showWhen'],
    [
      'a hidden field the mechanism needs',
      { ...text, locked: true, showWhen: { path: 'name', operator: 'empty' } },
      'showWhen',
    ],
  ])('names the place of %s', (_name, field, place) => {
    const problems = problemsOf(form(field));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path.join('.')).toBe(['sections.0.fields.0', place].filter(Boolean).join('.'));
    expect(problems[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  it('refuses the same path twice, also as the end of a range', () => {
    const range = { ...text, path: 'from', pathTo: 'name', type: 'monthRange' };
    expect(problemsOf(form(text, range)).map(({ path }) => path.join('.'))).toEqual([
      'sections.0.fields.1.path',
    ]);
  });

  it('refuses a section twice and a form without sections', () => {
    const section = { key: 'a', title: { zh: '甲' }, fields: [] };
    expect(problemsOf({ key: 'form', title: { zh: '某表' }, sections: [section, section] })[0]?.path).toEqual(
      ['sections', 1, 'key'],
    );
    expect(problemsOf({ key: 'form', title: { zh: '某表' }, sections: [] })[0]?.path).toEqual(['sections']);
  });

  it('lets a condition look at a part of the record that fields lie in', () => {
    const agent = { ...text, path: 'agent.name', showWhen: { path: 'agent', operator: 'present' } };
    expect(problemsOf(form(agent))).toEqual([]);
  });
});
