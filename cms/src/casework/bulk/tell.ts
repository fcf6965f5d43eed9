import { type Clock, shanghaiDay } from '@liandiao/deadlines/engine';
import { relationsOf } from '../../access/relations';
import { rightRefusal, statusRefusal } from '../../access/rights';
import { type ActionName, actionInputs, type CaseScript } from '../../contract';
import type { CaseFile } from '../../mechanism/caseFile';
import { fillNumber, serialKey } from '../../mechanism/numbering';
import { emptyRegistered, registered } from '../../mechanism/registered';
import type { DeskUser } from '../../session/deskUser';
import type { Deed, Form, Found, NumberKey } from '../action';
import { advance, participationsOf } from '../advance';
import { timeErrors } from '../checks';
import { goneClocks, keyOf, movedClocks, withMoved } from '../movedClocks';
import { newId } from '../newId';
import { numbersKnown } from '../numbersKnown';
import { readInput } from '../readInput';
import { badInput, type FieldError } from '../refusals';
import { newCase, register } from '../register';
import { registrationErrors } from '../registrationErrors';
import type { Surroundings } from '../surroundings';
import { actionOf } from '../table';

/** The serials given so far, by what they count within. */
export type Serials = Map<string, number>;

/** What telling a case needs beside the script. */
export interface Telling {
  around: Surroundings;
  form: Form;
  serials: Serials;
  /** the conferences there are, by documentId */
  conferences: ReadonlyMap<string, NonNullable<Found['conference']>>;
  user(username: string): DeskUser;
}

/** A case as a script leads to it. */
export interface Told {
  file: CaseFile;
  /** clocks that once ran and that the case as it stands no longer has: they are kept as void (D11) */
  gone: Clock[];
  /** the clocks of rounds that were sealed before the present one (D16) */
  sealed: { round: number; clocks: Clock[] }[];
}

/** Deeds that only start, meet or end clocks; any other may move one, or make it vanish. */
const steady: ReadonlySet<ActionName> = new Set<ActionName>([
  'request-supplement',
  'receive-supplement',
  'decline',
  'overturn-decline',
  'accept',
  'settle-on-the-spot',
  'transfer',
  'inform-transfer',
  'sign',
  'return',
  'agree-return',
  'dispute-return',
  'designate',
  'assign',
  'reply',
  'inform',
  'revisit',
  'archive',
  'close',
  'withdraw',
  'refer-to-conference',
  'request-assistance',
  'chase-assistance',
  'extend',
  'refuse-extension',
  'report-upward',
  'mediate',
  'recover',
  'retract-recovery',
  'record-contact',
  'urge',
  'supervise',
  'conclude-review',
  'supplement-file',
]);

/**
 * A script as the case it leads to, in memory: the same refusals and the same `apply` as over HTTP, and no database.
 * @throws Refusal where a deed would have been refused
 */
export function tell(script: CaseScript, { around, form, serials, user, conferences }: Telling): Told {
  const registrar = user(script.registrar);
  const { draft, registeredAt: _at, noticeVersion, confirm: _c, revision: _r, ...fields } = script.form;
  const record = registered(emptyRegistered, fields);
  const begun = newCase(newId(), registrar.unitCode ?? '', registrar.documentId);
  const entry = { at: script.registeredAt, enteredAt: script.enteredAt };
  if (draft) {
    const drafted = {
      ...begun,
      dispute: { ...begun.dispute, ...record, revision: begun.dispute.revision + 1 },
    };
    return {
      file: { ...drafted, participations: participationsOf(drafted, around.catalogue, entry.at) },
      gone: [],
      sealed: [],
    };
  }
  const first = deedOf(registrar, entry, begun, around, form, {
    serials,
    action: 'register',
    input: {},
    found: {},
  });
  refuse([
    ...registrationErrors(record, first).errors,
    ...timeErrors(first.at, first.enteredAt, null, 'registeredAt'),
  ]);
  let file = advance(begun, 'register', register(record, first, noticeVersion ?? null), first);
  let gone: Clock[] = [];
  const sealed: Told['sealed'] = [];
  for (const { by, action: name, at, enteredAt, input: raw } of script.deeds) {
    const action = actionOf(name);
    const actor = user(by);
    const { input, errors } = readInput(actionInputs[name], raw);
    if (!input) throw badInput(errors);
    const wanted = action.looksUp?.(input)?.conference;
    const conference = wanted === undefined ? undefined : conferences.get(wanted);
    const deed = deedOf(actor, { at, enteredAt }, file, around, form, {
      serials,
      action: name,
      input,
      found: conference ? { conference } : {},
    });
    const refusal =
      rightRefusal(actor, deed.relations, action, raw) ??
      statusRefusal(file, action, { at: deed.at, unit: deed.unit, relations: deed.relations, ...around });
    if (refusal) throw refusal;
    const follows = action.follows ? action.follows(file) : file.dispute.statusSince;
    refuse([
      ...timeErrors(deed.at, deed.enteredAt, follows, 'at'),
      ...(action.check?.(file, input, deed) ?? []),
    ]);
    const before = file;
    const next = advance(file, name, action.apply(file, input, deed), deed);
    if (next.dispute.round > before.dispute.round) {
      const ran = new Set(around.clocksOf(before).map(keyOf));
      const vanished = gone.filter((clock) => !ran.has(keyOf(clock)));
      sealed.push({
        round: before.dispute.round,
        clocks: [
          ...around.clocksOf(before),
          ...vanished.map((clock) => ({ ...clock, state: 'void' as const, metOn: null })),
        ],
      });
      gone = [];
      file = next;
      continue;
    }
    file = steady.has(name) ? next : withMoved(next, movedClocks(before, next, around));
    if (!steady.has(name)) gone.push(...goneClocks(before, next, around));
  }
  return { file, gone, sealed };
}

function refuse(wrong: FieldError[]): void {
  if (wrong.length > 0) throw badInput(wrong);
}

function deedOf(
  actor: DeskUser,
  { at, enteredAt = at }: { at: string; enteredAt: string | undefined },
  file: CaseFile,
  around: Surroundings,
  form: Form,
  { serials, action, input, found }: { serials: Serials; action: string; input: unknown; found: Found },
): Deed {
  const instant = new Date(at).toISOString();
  return {
    at: instant,
    enteredAt: new Date(enteredAt).toISOString(),
    actor: { documentId: actor.documentId, name: actor.name },
    unit: actor.unitCode ?? '',
    relations: relationsOf(actor, file),
    catalogue: around.catalogue,
    calendar: around.calendar,
    people: around.people,
    clocksOf: around.clocksOf,
    rules: around.rules,
    round: file.dispute.round,
    found,
    form,
    newId,
    number: (kind) =>
      nextSerial(kind, instant, numbersKnown(file, action, input, around.catalogue), around, serials),
  };
}

function nextSerial(
  kind: NumberKey,
  at: string,
  known: Record<string, string>,
  { catalogue }: Surroundings,
  serials: Serials,
): string {
  const pattern = catalogue.numberings.get(kind);
  if (!pattern) throw new Error(`the profile has no numbering rule ${kind}`);
  const values = { ...known, year: shanghaiDay(at).slice(0, 4) };
  const key = `${kind}:${serialKey(pattern, values)}`;
  const serial = (serials.get(key) ?? 0) + 1;
  serials.set(key, serial);
  return fillNumber(pattern, values, serial);
}
