import { describe, expect, it } from 'vitest';
import { type CaseFacts, type Clock, clockRow, planClocks, storedClock } from '../engine';
import { aCase } from '../engine/testing/aCase';
import { calendar, rules } from '../engine/testing/profile';
import { clockChanges, type StoredRow } from './clockChanges';

const context = {
  caseId: 7,
  round: 1,
  sealed: false,
  rules: new Map(rules.map((rule) => [rule.key, rule])),
  calendar,
};
const planned = (facts: CaseFacts, sealed = false) =>
  planClocks(facts, rules, calendar).map((clock) => clockRow(clock, { ...context, sealed }));

/** What the table holds after the changes, booleans as SQLite gives them back. */
function written(stored: StoredRow[], facts: CaseFacts, sealed = false): StoredRow[] {
  const { inserts, updates } = clockChanges(stored, planned(facts, sealed));
  const kept = stored.map((row) => ({ ...row, ...updates.find(({ id }) => id === row.id)?.changes }));
  const added = inserts.map((row, index) => ({ ...row, id: stored.length + index + 1 }));
  return [...kept, ...added].map((row) => ({
    ...row,
    provisional: Number(row.provisional) as never,
    sealed: Number(row.sealed) as never,
  }));
}
const live = (rows: StoredRow[]) => rows.filter(({ state }) => state !== 'void').map(storedClock);
const accepted = () =>
  aCase({ tier: 'simple', route: 'own' }).on('2026-09-28', 'registered').on('2026-09-30', 'accepted');

describe('what is written', () => {
  it('is everything at first, and nothing the second time', () => {
    const { facts } = accepted();
    const stored = written([], facts);
    expect(stored.map(({ rule }) => rule)).toEqual(['registered.decide', 'simple.resolve']);
    expect(clockChanges(stored, planned(facts))).toEqual({ inserts: [], updates: [], moved: [] });
  });

  it('is only the columns that differ', () => {
    const stored = written([], accepted().facts);
    const { updates, moved } = clockChanges(stored, planned(accepted().on('2026-10-08', 'replied').facts));
    expect(updates).toEqual([{ id: 2, changes: { state: 'met', met_on: '2026-10-08' } }]);
    expect(moved).toEqual([]);
  });

  it('tells from when to when a date moved', () => {
    const stored = written([], accepted().facts);
    const corrected = aCase({ tier: 'simple', route: 'own' })
      .on('2026-09-28', 'registered')
      .on('2026-09-29', 'accepted');
    expect(clockChanges(stored, planned(corrected.facts)).moved).toEqual([
      { rule: 'simple.resolve', subject: '', from: '2026-10-13', to: '2026-10-12' },
    ]);
  });

  it('keeps a clock that is no longer planned, as void (D11)', () => {
    const complex = accepted().on('2026-10-08', 'classifiedComplex');
    const stored = written([], accepted().facts);
    complex.facts.attributes.tier = 'complex';
    const after = written(stored, complex.facts);
    expect(after.find(({ rule }) => rule === 'simple.resolve')).toMatchObject({
      state: 'void',
      due_on: '2026-10-13',
    });
    expect(clockChanges(after, planned(complex.facts)).updates).toEqual([]);
  });

  it('lets a void clock run again when its rule holds again', () => {
    const stored = written([], accepted().facts);
    const away = accepted();
    away.facts.attributes.tier = 'complex';
    expect(live(written(written(stored, away.facts), accepted().facts))).toEqual(live(stored));
  });

  it('step by step is what one replay of the whole would write', () => {
    const whole = aCase({ tier: 'general', route: 'transfer' }, { receiving: ['tax'] })
      .on('2026-09-28', 'registered')
      .on('2026-09-29', 'supplementRequested', { subject: 's' })
      .on('2026-09-29', 'materialReceived', { subject: 's' })
      .on('2026-09-30', 'accepted')
      .on('2026-09-30', 'transferSent', { subject: 't', unit: 'tax' })
      .on('2026-10-08', 'transferSigned', { subject: 't', unit: 'tax' })
      .on('2026-10-09', 'assistanceRequested', { subject: 'a', unit: 'medical' })
      .on('2026-10-16', 'measuresReplied', { subject: 'a' })
      .on('2026-10-20', 'replied', { unit: 'tax' })
      .on('2026-10-21', 'applicantInformedByAccepting');
    const { events } = whole.facts;
    const stepwise = events.reduce<StoredRow[]>(
      (stored, _, index) => written(stored, { ...whole.facts, events: events.slice(0, index + 1) }),
      [],
    );
    const byKey = (rows: StoredRow[]) => live(rows).sort((a, b) => (a.rule < b.rule ? -1 : 1));
    expect(byKey(stepwise)).toEqual(byKey(written([], whole.facts)));
  });

  it('seals every row of the round, the void ones too', () => {
    const other = accepted();
    other.facts.attributes.tier = 'complex';
    const stored = written(written([], accepted().facts), other.facts);
    expect(written(stored, other.facts, true).every(({ sealed }) => Boolean(sealed))).toBe(true);
  });
});

describe('a row read back', () => {
  it('is the planned clock with its words', () => {
    const { facts } = accepted();
    const [, clock] = planClocks(facts, rules, calendar) as [Clock, Clock];
    const { basis, ...kept } = clock;
    expect(storedClock(written([], facts)[1]!)).toEqual({
      ...kept,
      round: 1,
      title: '简易争议处置',
      explanation: expect.stringContaining('2026-09-30 受理'),
    });
    expect(basis.event).toBe('accepted');
  });
});
