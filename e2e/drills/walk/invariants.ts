import { instant, json, type Row } from './books';
import { type CaseBooks, ofRound, unitOf } from './caseBooks';
import { type Planner, retell } from './replay';

type Check = (found: CaseBooks) => string[];

const closed = ({ dispute }: CaseBooks) => dispute.status === 'closed';
const draft = ({ dispute }: CaseBooks) => dispute.status === 'draft';

/** Exactly one unit answers for the case; none once it is sealed (R3). */
const oneAnswers: Check = (found) => {
  const unit = unitOf(found, found.dispute.answerable_unit_id);
  if (closed(found)) return unit === null ? [] : [`sealed, and ${unit} still answers for it`];
  if (unit === null) return ['nobody answers for it'];
  const takesPart = found.participations.some((one) => unitOf(found, one.unit_id) === unit);
  return takesPart || unit === found.centre ? [] : [`${unit} answers for it and takes no part`];
};

/** No clock runs without somebody whose duty it is. */
const clocksHaveObligors: Check = (found) =>
  found.clocks
    // of a case without a date set by hand the reply is noted, and the light stays 待定 (D9)
    .filter(({ state, met_on: metOn }) => state === 'running' || (state === 'unset' && metOn === null))
    .flatMap((clock) => {
      const name = `clock ${clock.rule} ${clock.subject}`;
      if (closed(found)) return [`${name} runs on a sealed case`];
      if (Number(clock.round) !== Number(found.dispute.round)) return [`${name} of an earlier round runs`];
      if (!clock.unit) return [`${name} is nobody's`];
      const takesPart = found.participations.some((one) => unitOf(found, one.unit_id) === clock.unit);
      return takesPart || clock.unit === found.centre
        ? []
        : [`${name} is ${clock.unit}'s, who takes no part`];
    });

/** Who takes part follows from the records; who once did and no longer does is `former` (P4). */
const participantsFollow =
  (before: CaseBooks | undefined): Check =>
  (found) => {
    const { dispute, parts } = found;
    const unit = (id: unknown) => unitOf(found, id);
    const slip = parts.transfers.findLast(({ state }) =>
      ['sent', 'returnProposed', 'returnDisputed'].includes(String(state)),
    );
    const now = new Set<string>();
    const add = (id: unknown, role: string) => {
      if (unit(id) !== null) now.add(`${unit(id)} ${role}`);
    };
    add(dispute.accepting_unit_id, 'accepting');
    add(dispute.lead_unit_id, 'lead');
    add(slip?.to_unit_id, 'receiving');
    for (const one of ofRound(found, 'assistances')) if (one.ended_at === null) add(one.unit_id, 'assisting');
    for (const one of ofRound(found, 'recovery_segments')) {
      // all of whose steps were taken back, or whose months the form no longer holds
      if (one.state === 'cancelled') continue;
      add(one.unit_id, 'recovering');
      // the tax bureau recovers what was audited, from when it was told (R24)
      const told = json<{ step: string }[]>(one.steps).some(({ step }) => step === 'copiedToTax');
      if (told) now.add('tax recovering');
    }
    if (dispute.channel === 'petitionHall' && !draft(found)) now.add('petition overseeing');
    const stored = found.participations.map((one) => `${unit(one.unit_id)} ${one.role}`);
    const present = stored.filter((one) => !one.endsWith(' former'));
    const nameOf = (one: string) => one.split(' ')[0] ?? '';
    const takingPart = new Set([...now].map(nameOf));
    const once = (before?.participations ?? []).map((one) => unit(one.unit_id) ?? '');
    const former = new Set(once.filter((one) => !takingPart.has(one)).map((one) => `${one} former`));
    const storedFormer = stored.filter((one) => one.endsWith(' former'));
    return [
      ...(new Set(stored).size === stored.length ? [] : [`a part stands twice: ${stored}`]),
      ...(same(present, [...now]) ? [] : [`takes part ${present.sort()}, not ${[...now].sort()}`]),
      ...(before === undefined || same(storedFormer, [...former])
        ? []
        : [`took part ${storedFormer.sort()}, not ${[...former].sort()}`]),
    ];
  };

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value) => other.includes(value));

/** From registration on somebody holds the case all the time, one after the other (D24). */
const holdingsHaveNoGap: Check = (found) => {
  const rows = found.parts.holdings.toSorted(
    (a, b) => (instant(a.since) ?? 0) - (instant(b.since) ?? 0) || Number(a.id) - Number(b.id),
  );
  if (draft(found)) return rows.length === 0 ? [] : ['a draft is held'];
  const wrong = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const [since, until] = [instant(row.since) ?? 0, instant(row.until)];
    const name = `holding ${index + 1} of ${unitOf(found, row.unit_id)}`;
    if (until !== null && until < since) return [`${name} ends before it begins`];
    if (next === undefined) return [];
    if (until === null) return [`${name} never ended, though another began`];
    const goesOn = until === instant(next.since);
    const newRound = Number(next.round) > Number(row.round) && until <= (instant(next.since) ?? 0);
    return goesOn || newRound ? [] : [`after ${name} nobody holds it for a while, or two do`];
  });
  const last = rows.at(-1);
  const holder = last && last.until === null ? unitOf(found, last.unit_id) : null;
  const answers = unitOf(found, found.dispute.answerable_unit_id);
  return holder === answers ? wrong : [...wrong, `${holder} holds it, ${answers} answers for it`];
};

/** At most one slip is out at a time, and one application for more days. */
const oneAtATime: Check = (found) => {
  const out = found.parts.transfers.filter(({ state }) =>
    ['sent', 'returnProposed', 'returnDisputed'].includes(String(state)),
  );
  const pending = found.parts.extensions.filter(({ state }) => state === 'pending');
  const reviews = found.parts.reviews.filter(({ concluded_at }) => concluded_at === null);
  return [
    ...(out.length > 1 ? [`${out.length} slips are out`] : []),
    ...(pending.length > 1 ? [`${pending.length} extensions wait`] : []),
    ...(pending.length > 0 && !['handling', 'awaitingConference'].includes(String(found.dispute.status))
      ? ['an extension waits that nobody can decide']
      : []),
    ...(reviews.length > 1 ? [`${reviews.length} reviews are open`] : []),
  ];
};

const clockLine = (clock: {
  rule: unknown;
  subject: unknown;
  unit: unknown;
  start: unknown;
  nominal: unknown;
  due: unknown;
  met: unknown;
  state: unknown;
  extended: unknown;
}) => JSON.stringify(Object.values(clock));

/** The facts, told again from the beginning, give the clocks that are stored (D11: what was once planned stays, void). */
const replayGivesTheClocks =
  (plan: Planner): Check =>
  (found) => {
    if (draft(found)) return found.clocks.length === 0 ? [] : ['a draft has clocks'];
    const planned = plan(retell(found)).map((clock) =>
      clockLine({
        rule: clock.rule,
        subject: clock.subject ?? '',
        unit: clock.unit,
        start: clock.startOn,
        nominal: clock.nominalOn,
        due: clock.dueOn,
        met: clock.metOn,
        state: clock.state,
        extended: clock.extendedBy,
      }),
    );
    const rows = found.clocks.filter(({ round }) => Number(round) === Number(found.dispute.round));
    const stored = rows.map((row) => ({
      state: row.state,
      line: clockLine({
        rule: row.rule,
        subject: row.subject,
        unit: row.unit,
        start: row.start_on,
        nominal: row.nominal_on,
        due: row.due_on,
        met: row.met_on,
        state: row.state,
        extended: Number(row.extended_by),
      }),
    }));
    return [
      ...planned
        .filter((line) => !stored.some((one) => one.line === line))
        .map((line) => `replay gives ${line}`),
      ...stored
        .filter(({ state, line }) => state !== 'void' && !planned.includes(line))
        .map(({ line }) => `stored is ${line}, which no replay gives`),
    ];
  };

/** Everything that must be true of a case at any moment; sentences that say what is not. */
export function brokenNow(found: CaseBooks, plan: Planner, before?: CaseBooks): string[] {
  return [
    oneAnswers,
    clocksHaveObligors,
    participantsFollow(before),
    holdingsHaveNoGap,
    oneAtATime,
    replayGivesTheClocks(plan),
  ].flatMap((check) => check(found));
}

/** What may still be written of the dispute itself once it is sealed. */
const stillWritten = new Set(['revision', 'parts', 'updated_at', 'updated_by_id', 'published_at']);
const changedColumns = (before: Row, after: Row) =>
  Object.keys(before).filter(
    (column) => !stillWritten.has(column) && JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  );

/**
 * What a deed must not have touched: a sealed case is only added to (A3), reviews are concluded, and an earlier round's
 * archive and clocks stay byte for byte (D16).
 */
export function brokenSince(before: CaseBooks, found: CaseBooks): string[] {
  const wrong: string[] = [];
  const revisions = Number(found.dispute.revision) - Number(before.dispute.revision);
  const lines = found.parts.case_events.length - before.parts.case_events.length;
  if (revisions < 0 || revisions !== lines)
    wrong.push(`${revisions} revisions on, ${lines} lines in the timeline`);
  if (closed(before)) {
    const changed = closed(found) ? changedColumns(before.dispute, found.dispute) : [];
    if (changed.length > 0) wrong.push(`${changed} of a sealed dispute changed`);
    for (const [table, rows] of Object.entries(before.parts)) {
      if (table === 'reviews') continue;
      const now = found.parts[table as keyof CaseBooks['parts']];
      const changed = rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(now[index]));
      if (changed.length > 0) wrong.push(`${table} of a sealed case were changed`);
    }
  }
  const sealed = (row: Row) => Number(row.round) < Number(found.dispute.round);
  for (const [name, then, now] of [
    ['archives', before.parts.archives, found.parts.archives],
    ['clocks', before.clocks, found.clocks],
  ] as const) {
    const changed = then
      .filter(sealed)
      .filter((row) => !now.some((one) => JSON.stringify(one) === JSON.stringify(row)));
    if (changed.length > 0 && Number(before.dispute.round) === Number(found.dispute.round))
      wrong.push(`${name} of an earlier round were changed`);
  }
  const gone = before.parts.case_events.filter(
    (row, index) => JSON.stringify(row) !== JSON.stringify(found.parts.case_events[index]),
  );
  if (gone.length > 0) wrong.push('a line of the timeline was changed');
  return wrong;
}
