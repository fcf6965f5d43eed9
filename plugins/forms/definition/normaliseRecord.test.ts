import { describe, expect, it } from 'vitest';
import { withDefaults } from './defaults';
import { normaliseRecord } from './normaliseRecord';
import { withValueAt } from './record';
import { aForm } from './testing/form';
import { visibleFields, withoutHidden } from './visible';

const form = aForm(
  { path: 'anonymous', type: 'switch', default: false },
  { path: 'name', type: 'text' },
  {
    path: 'applicant.idNumber',
    type: 'idNumber',
    showWhen: { path: 'anonymous', operator: 'is', value: false },
  },
  { path: 'applicant.phone', type: 'phone' },
  {
    path: 'from',
    pathTo: 'to',
    type: 'monthRange',
    showWhen: { path: 'anonymous', operator: 'is', value: false },
  },
  { path: 'rows', type: 'list', fields: [{ path: 'idNumber', type: 'idNumber', label: { zh: '号' } }] },
);

describe('a record as it is stored', () => {
  it('has trimmed texts and numbers in their one form, in lists too', () => {
    const record = {
      name: ' 张三 ',
      applicant: { idNumber: ' 61090019000101001x', phone: '139 0000 0000' },
      rows: [{ idNumber: 'x 1' }, null],
    };
    expect(normaliseRecord(form, record)).toEqual({
      name: '张三',
      applicant: { idNumber: '61090019000101001X', phone: '13900000000' },
      rows: [{ idNumber: 'X1' }, null],
    });
  });

  it('keeps values of a wrong type for the check to name', () => {
    expect(normaliseRecord(form, { name: 7, applicant: 'x' })).toEqual({ name: 7, applicant: 'x' });
  });

  it('drops the answers of hidden fields and leaves the given record alone', () => {
    const record = Object.freeze({
      anonymous: true,
      applicant: Object.freeze({ idNumber: 'X', phone: '1' }),
      from: 'a',
      to: 'b',
    });
    expect(withoutHidden(form, record)).toEqual({ anonymous: true, applicant: { phone: '1' } });
    expect(visibleFields(form, record).map(({ path }) => path)).not.toContain('from');
  });
});

describe('defaults', () => {
  it('fill in only what was not answered', () => {
    expect(withDefaults(form, {})).toEqual({ anonymous: false });
    expect(withDefaults(form, { anonymous: true })).toEqual({ anonymous: true });
  });
});

describe('setting a value at a path', () => {
  it('makes the parts it needs, and removing makes none', () => {
    expect(withValueAt({}, 'a.b.c', 1)).toEqual({ a: { b: { c: 1 } } });
    expect(withValueAt({ x: 1 }, 'a.b', undefined)).toEqual({ x: 1 });
  });
});
