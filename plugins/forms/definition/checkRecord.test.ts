import { describe, expect, it } from 'vitest';
import { checkRecord } from './checkRecord';
import { aForm, CONTEXT } from './testing/form';

const findings = (field: Record<string, unknown>, record: Record<string, unknown>) =>
  checkRecord(aForm({ path: 'it', ...field }), record, CONTEXT);

describe('an answer that is right', () => {
  it.each([
    [{ type: 'text' }, '张三'],
    [{ type: 'textarea' }, '很长的内容'],
    [{ type: 'idNumber' }, '61090019000101001x'],
    [{ type: 'creditCode' }, '91610900MA00000077'],
    [{ type: 'phone' }, '0915-6300000'],
    [{ type: 'number', limits: { min: 0, max: 1 } }, 0.5],
    [{ type: 'money' }, 123456],
    [{ type: 'money' }, '123456'],
    [{ type: 'month' }, '2024-04'],
    [{ type: 'date', limits: { notFuture: true } }, '2026-11-22'],
    [{ type: 'datetime', limits: { notFuture: true } }, '2026-11-22T23:59:59+08:00'],
    [{ type: 'select', dictionary: 'colour' }, 'red'],
    [{ type: 'multiSelect', dictionary: 'colour' }, ['red', 'blue']],
    [{ type: 'checkboxes', dictionary: 'colour' }, []],
    [{ type: 'switch' }, false],
    [{ type: 'unit' }, 'tax'],
    [{ type: 'unit', unitKind: 'town' }, 'town-raofeng'],
  ])('%j takes %j', (field, it) => {
    expect(findings(field, { it })).toEqual({ errors: [], warnings: [] });
  });
});

describe('an answer that is wrong is named with its field and the remedy', () => {
  it.each([
    [{ type: 'text' }, 7, '「某项」应填文字'],
    [{ type: 'text', limits: { maxLength: 2 } }, '一二三', '最多 2 个字，现在有 3 个'],
    [{ type: 'text' }, '一'.repeat(201), '最多 200 个字'],
    [{ type: 'text', limits: { minLength: 2 } }, '一', '至少 2 个字'],
    [
      { type: 'text', limits: { pattern: '^\\d+$', patternMessage: '只能填数字' } },
      'a',
      '「某项」只能填数字',
    ],
    [{ type: 'idNumber' }, '610900190001010010', '校验码不符，末位应为 X'],
    [{ type: 'idNumber' }, 6109, '应填文字'],
    [{ type: 'creditCode' }, '91350100M000100Y4Z', '「Z」'],
    [{ type: 'phone' }, '1390000000', '现在是 10 位'],
    [{ type: 'number' }, '1', '应填数字'],
    [{ type: 'number', limits: { integer: true } }, 1.5, '应填整数'],
    [{ type: 'number', limits: { min: 1 } }, 0, '不能小于 1'],
    [{ type: 'money' }, 1.5, '精确到分'],
    [{ type: 'money' }, -1, '不能小于 0'],
    [{ type: 'money', limits: { max: 100 } }, 101, '不能大于 1.00 元'],
    [{ type: 'month' }, '2024-13', '应为年月'],
    [{ type: 'date' }, '2025-02-29', '日期不存在'],
    [{ type: 'date', limits: { notFuture: true } }, '2026-11-23', '不能晚于今天'],
    [{ type: 'datetime' }, '2026-11-22T09:00:00', '时间不正确'],
    [{ type: 'datetime', limits: { notFuture: true } }, '2026-11-22T16:00:00Z', '不能晚于今天'],
    [{ type: 'select', dictionary: 'colour' }, 'black', '没有「black」这个选项'],
    [{ type: 'select', dictionary: 'colour' }, ['red'], '这个选项'],
    [{ type: 'select', dictionary: 'toString' }, 'red', '没有「red」这个选项'],
    [{ type: 'multiSelect', dictionary: 'colour' }, 'red', '应为多选'],
    [{ type: 'multiSelect', dictionary: 'colour' }, ['red', 'black'], '没有「black」这个选项'],
    [{ type: 'multiSelect', dictionary: 'colour' }, ['red', 'red'], '重复'],
    [{ type: 'checkboxes', dictionary: 'colour', limits: { maxItems: 1 } }, ['red', 'blue'], '最多 1 项'],
    [{ type: 'switch' }, 'yes', '应为是或否'],
    [{ type: 'unit' }, 'nowhere', '没有「nowhere」这个单位'],
    [{ type: 'unit', unitKind: 'town' }, 'tax', '没有「tax」这个单位'],
  ])('%j refuses %j', (field, it, words) => {
    const { errors } = findings(field, { it });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: 'it', message: expect.stringContaining(words) });
  });

  it('a credit code with a wrong check character is a warning that may be confirmed', () => {
    expect(
      findings(
        { type: 'creditCode', path: 'employer.creditCode' },
        { employer: { creditCode: '91350100M000100Y44' } },
      ),
    ).toEqual({
      errors: [],
      warnings: [
        { path: 'employer.creditCode', confirmable: true, message: expect.stringContaining('末位应为 3') },
      ],
    });
  });
});

describe('a required field', () => {
  it.each([undefined, null, '', '  ', []])('is missing when it is %j', (it) => {
    expect(findings({ type: 'textarea', required: true }, { it }).errors).toEqual([
      { path: 'it', message: '「某项」还没有填写，请填写' },
    ]);
  });

  it('is asked to be chosen when it is a choice', () => {
    expect(findings({ type: 'unit', required: true }, {}).errors[0]?.message).toBe(
      '「某项」还没有选择，请选择',
    );
  });

  it('may be required only under a condition', () => {
    const form = aForm(
      { path: 'anonymous', type: 'switch' },
      { path: 'leads', type: 'text', requireWhen: { path: 'anonymous', operator: 'is', value: true } },
    );
    expect(checkRecord(form, { anonymous: false }, CONTEXT).errors).toEqual([]);
    expect(checkRecord(form, { anonymous: true }, CONTEXT).errors.map(({ path }) => path)).toEqual(['leads']);
  });

  it('is not asked for while hidden or read-only', () => {
    const form = aForm(
      { path: 'anonymous', type: 'switch' },
      {
        path: 'name',
        type: 'text',
        required: true,
        showWhen: { path: 'anonymous', operator: 'is', value: false },
      },
      { path: 'number', type: 'text', required: true, readOnly: true },
    );
    expect(checkRecord(form, { anonymous: true, name: 7 }, CONTEXT).errors).toEqual([]);
    expect(checkRecord(form, {}, CONTEXT).errors.map(({ path }) => path)).toEqual(['name']);
  });
});

describe('a range of months', () => {
  const range = { path: 'from', pathTo: 'to', type: 'monthRange', required: true };
  it.each([
    [{}, ['from', 'to']],
    [{ from: '2024-01' }, ['to']],
    [{ to: '2024-01' }, ['from']],
    [{ from: '2024-00', to: '2024-1' }, ['from', 'to']],
    [{ from: '2024-05', to: '2024-04' }, ['to']],
    [{ from: '2024-04', to: '2024-04' }, []],
  ])('%j is wrong at %j', (record, paths) => {
    expect(findings(range, record).errors.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a list', () => {
  const list = {
    path: 'representatives',
    type: 'list',
    limits: { maxItems: 2 },
    fields: [
      { path: 'name', type: 'text', label: { zh: '姓名' }, required: true },
      { path: 'code', type: 'creditCode', label: { zh: '代码' } },
    ],
  };
  it('names the row and the field of each error and warning', () => {
    const representatives = [{ name: '甲', code: '91350100M000100Y44' }, { name: '' }, 7];
    const { errors, warnings } = findings(list, { representatives });
    expect(errors.map(({ path }) => path)).toEqual([
      'representatives',
      'representatives.1.name',
      'representatives.2',
    ]);
    expect(errors[1]?.message).toBe('第 2 行「姓名」还没有填写，请填写');
    expect(warnings.map(({ path }) => path)).toEqual(['representatives.0.code']);
  });
});

describe('custom answers', () => {
  it('are checked under extra, and strangers there are refused', () => {
    const form = aForm({ path: 'extra.platform', type: 'text', required: true });
    expect(checkRecord(form, { extra: { platform: '外卖' } }, CONTEXT).errors).toEqual([]);
    expect(checkRecord(form, { extra: { other: 1 } }, CONTEXT).errors.map(({ path }) => path)).toEqual([
      'extra.other',
      'extra.platform',
    ]);
    expect(checkRecord(form, { extra: 'x' }, CONTEXT).errors[0]?.path).toBe('extra');
  });
});
