import type { CaseScript } from '@liandiao/cms/contract';
import { isWorkday, shanghaiDay } from '@liandiao/deadlines/engine';
import { checkCreditCode, checkResidentId } from '@liandiao/privacy/fields';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { county, shiquanScripts } from './testing/shiquan';

const NOW = new Date('2026-10-14T08:00:00Z');
const many = shiquanScripts(300, NOW);

const instants = ({ form, registeredAt, enteredAt, deeds }: CaseScript): string[] =>
  form.draft
    ? []
    : [
        registeredAt,
        enteredAt ?? registeredAt,
        ...deeds.flatMap(({ at, enteredAt: entered }) => [at, entered ?? at]),
      ];
const all = <T>(of: (script: CaseScript) => T | T[]): Set<T> => new Set(many.flatMap(of));
const unitOf = (username: string) => username.slice(0, username.lastIndexOf('.'));
const inputs = (action: string, key: string) =>
  all(({ deeds }) => deeds.filter((deed) => deed.action === action).map(({ input }) => input[key]));

describe('synthetic cases', () => {
  it('are the same for the same seed and present, and others for another seed', () => {
    expect(shiquanScripts(60, NOW)).toEqual(shiquanScripts(60, NOW));
    expect(shiquanScripts(60, NOW, 8)).not.toEqual(shiquanScripts(60, NOW));
  });

  it.each([0, 1, 15, 30, 299, 3000])('are as many as asked for: %d', (count) => {
    expect(shiquanScripts(count)).toHaveLength(count);
  });

  it('come in the order of registration, day by day', () => {
    const days = many.map(({ registeredAt }) => shanghaiDay(registeredAt));
    expect(days).toEqual([...days].sort());
  });

  it.each([
    ['a working afternoon', '2026-10-14T08:00:00Z'],
    ['early on a working day', '2026-10-14T00:31:00Z'],
    ['a Sunday', '2026-11-22T15:00:00Z'],
    ['the end of a long holiday', '2026-10-07T15:00:00Z'],
    ['a year without a calendar', '2028-03-01T03:00:00Z'],
  ])('happen in working hours, one deed after the other, never later than now: %s', (_, present) => {
    const now = new Date(present);
    for (const script of shiquanScripts(120, now)) {
      for (const instant of instants(script)) {
        expect(Date.parse(instant)).toBeLessThanOrEqual(now.getTime());
        expect(isWorkday(shanghaiDay(instant), county.calendar)).toBe(true);
        expect(new Date(Date.parse(instant) + 8 * 3_600_000).getUTCHours()).toBeGreaterThanOrEqual(8);
        expect(new Date(Date.parse(instant) + 8 * 3_600_000).getUTCHours()).toBeLessThan(18);
      }
      const deeds = [script.registeredAt, ...script.deeds.map(({ at }) => at)];
      expect(deeds).toEqual([...deeds].sort());
      for (const { at, enteredAt = at } of script.deeds) expect(enteredAt >= at).toBe(true);
    }
  });

  it('never lie in the future, whatever the seed and the present', () => {
    const present = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.nat(), present, (seed, now) =>
        shiquanScripts(40, now, seed).every((script) =>
          instants(script).every((instant) => Date.parse(instant) <= now.getTime()),
        ),
      ),
      { numRuns: 25 },
    );
  });

  it('reach back eighteen months, and slightly fewer with every month', () => {
    const days = shiquanScripts(20_000, NOW).map(({ registeredAt }) => shanghaiDay(registeredAt));
    expect(days[0]).toMatch(/^2025-0[3-4]/);
    const within = (from: string, to: string) => days.filter((day) => day >= from && day < to).length;
    const [before, after] = [within('2025-05-01', '2025-09-01'), within('2026-05-01', '2026-09-01')];
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(before * 0.8);
  });
});

describe('among three hundred synthetic cases', () => {
  it('every unit takes some in, and every unit the duties name handles some', () => {
    expect(all(({ registrar }) => unitOf(registrar))).toEqual(new Set(county.units.map(({ code }) => code)));
    const leads = new Set(county.matters.map(({ lead }) => lead));
    expect(
      all(({ deeds }) => deeds.filter(({ action }) => action === 'reply').map(({ by }) => unitOf(by))),
    ).toEqual(expect.objectContaining({ size: expect.any(Number) }));
    for (const lead of leads) expect(inputs('transfer', 'toUnit')).toContain(lead);
  });

  it.each([
    ['channel', 'channel'],
    ['scopeKind', 'scopeKind'],
    ['eventType', 'eventType'],
    ['insuranceKind', 'insuranceKinds'],
  ] as const)('every %s occurs', (dictionary, field) => {
    const found = all(({ form }) => [form[field]].flat());
    for (const { code } of county.items(dictionary)) expect(found).toContain(code);
  });

  it.each([
    ['tier', ['simple', 'general', 'complex', 'extraComplex']],
    ['route', ['own', 'joint', 'transfer', 'unclear']],
  ])('every %s is accepted', (key, codes) => {
    expect([...inputs('accept', key)].sort()).toEqual([...codes].sort());
  });

  it('every satisfaction, outcome, way of resolving and ground for declining occurs', () => {
    const of = (dictionary: string) => county.items(dictionary).map(({ code }) => code);
    expect([...inputs('revisit', 'satisfaction')]).toEqual(expect.arrayContaining(of('satisfaction')));
    expect([...inputs('reply', 'outcome')]).toEqual(expect.arrayContaining(of('outcome')));
    expect([...inputs('reply', 'resolvedBy')]).toEqual(expect.arrayContaining(of('resolvedBy')));
    expect(inputs('decline', 'ground').size).toBeGreaterThan(1);
    expect(inputs('revisit', 'reached')).toEqual(new Set([true, false]));
  });

  it('fee periods lie before, after and across the line', () => {
    const sides = all(({ form: { feePeriodFrom, feePeriodTo } }) => {
      if ((feePeriodTo ?? '') < county.line) return 'before';
      return (feePeriodFrom ?? '') < county.line ? 'across' : 'after';
    });
    expect(sides).toEqual(new Set(['before', 'across', 'after']));
  });

  it('some are anonymous, dictated, brought by an agent or by a group, and some deeds are entered late', () => {
    const some = (holds: (script: CaseScript) => unknown) => many.filter(holds).length;
    expect(some(({ form }) => form.anonymous && form.leads && !form.applicant)).toBeGreaterThan(5);
    expect(some(({ form }) => form.dictated)).toBeGreaterThan(5);
    expect(some(({ form }) => form.agent && form.materials?.includes('powerOfAttorney'))).toBeGreaterThan(5);
    expect(some(({ form }) => (form.headCount ?? 1) > 5 && form.representatives?.length)).toBeGreaterThan(5);
    expect(
      some(({ deeds }) => deeds.some(({ at, enteredAt }) => enteredAt && enteredAt > at)),
    ).toBeGreaterThan(5);
  });

  it('nobody is real: names, firms, numbers and addresses are fictional, and the numbers hold', () => {
    for (const { form } of many) {
      expect(form.employer?.name).toMatch(/^示例/);
      expect(form.employer?.address).toMatch(/^石泉县.+镇示例路\d+号$/);
      expect(checkCreditCode(form.employer?.creditCode ?? '')).toBeNull();
      const people = [form.applicant, form.agent, ...(form.representatives ?? [])].filter(
        (one) => one != null,
      );
      for (const { name, phone, idNumber = '' } of people) {
        expect(name).toMatch(/^测试/);
        expect(phone).toMatch(/^1390000\d{4}$/);
        expect(idNumber).toMatch(/^61090019[01]\d/);
        expect(checkResidentId(idNumber, '2026-10-14')).toBeNull();
      }
    }
  });

  it('no place of a sentence is left unfilled', () => {
    expect(JSON.stringify(many)).not.toMatch(/\{\w+\}/);
  });
});
