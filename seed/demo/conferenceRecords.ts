import type { ConferenceInput, ConferencePlayer, ScriptedEntry, ScriptedItem } from '@liandiao/cms/contract';
import type { DemoConference } from './conferences';
import type { County, CountyUnit } from './county';
import { clerkOf } from './deeds/caseInHand';
import { fill } from './material';
import { Random } from './random';

/** So many of the items that wait stand on the agenda of the conference to come. */
const ON_AGENDA = 8;
/** So many decisions are written out in the minutes. */
const WRITTEN_OUT = 20;
/** So many towns are summoned beside the county's own units. */
const TOWNS = 4;
const HOURS = 3_600_000;

/** So many hours later, but not after the present. */
const later = (at: string, hours: number, now: Date): string =>
  new Date(Math.min(Date.parse(at) + hours * HOURS, now.getTime())).toISOString();

/**
 * Holds the monthly conferences before the cases are told, whose decisions name them, and plans the next one. They are
 * entered by the Centre under the rules of the interface.
 */
export async function openConferences(
  player: ConferencePlayer,
  county: County,
  conferences: readonly DemoConference[],
  now: Date,
): Promise<void> {
  for (const [index, conference] of conferences.entries()) {
    const random = Random.of(index, 0x30000000);
    const at = conference.held ? later(conference.heldAt, 2, now) : now.toISOString();
    await player.open(entry(county, conference, at), inputOf(county, conference, random));
  }
}

/**
 * Writes up what the conferences decided, all but the last one, whose minutes are still to be written; puts items that
 * wait on the agenda of the one to come.
 */
export async function writeUpConferences(
  player: ConferencePlayer,
  county: County,
  conferences: readonly DemoConference[],
  now: Date,
): Promise<void> {
  const held = conferences.filter((one) => one.held);
  for (const conference of held) {
    const decided = await player.decided(conference.documentId);
    const by = entry(county, conference, now.toISOString());
    if (decided.length > 0) await player.agenda(by, idsOf(decided));
    if (conference === held.at(-1)) continue;
    const written = later(conference.heldAt, 31, now);
    await player.change(entry(county, conference, written), {
      state: 'minuted',
      minutes: minutesOf(county, decided),
    });
  }
  const coming = conferences.find((one) => !one.held);
  const waiting = coming ? await player.waiting(ON_AGENDA) : [];
  // one that came in last waits to be put on the agenda
  const taken = waiting.slice(0, Math.max(1, waiting.length - 1));
  if (coming && taken.length > 0) await player.agenda(entry(county, coming, now.toISOString()), idsOf(taken));
}

const entry = ({ centre }: County, { documentId }: DemoConference, at: string): ScriptedEntry => ({
  documentId,
  by: clerkOf(centre),
  at,
});

const idsOf = (items: readonly ScriptedItem[]): string[] => items.map(({ documentId }) => documentId);

function inputOf(county: County, { title, heldAt, held }: DemoConference, random: Random): ConferenceInput {
  const { place, convener, absence } = county.material.conference;
  const away = held ? random.between(0, 5) : -1;
  return {
    title,
    heldAt,
    place,
    convener,
    attendance: summoned(county, random).map(({ code, shortName }, index) => ({
      unit: code,
      name: `测试${shortName}代表`,
      ...(held ? { present: index !== away } : {}),
      ...(index === away ? { note: absence } : {}),
    })),
    ...(held ? { state: 'held' as const } : {}),
  };
}

/** The county's own units, and some of the towns. */
function summoned({ units, towns }: County, random: Random): CountyUnit[] {
  const first = random.between(0, Math.max(0, towns.length - 1));
  const some = Array.from(
    { length: Math.min(TOWNS, towns.length) },
    (_, index) => towns[(first + index) % towns.length],
  );
  return [...units.filter((unit) => !towns.includes(unit)), ...some.flatMap((town) => town ?? [])];
}

/** The minutes of a conference: each of its decisions, in their order. */
function minutesOf({ material, units }: County, decided: readonly ScriptedItem[]): string {
  const { opening, nothing, item, help, rest } = material.conference.minutes;
  if (decided.length === 0) return nothing;
  const name = (code: string | null) => units.find((unit) => unit.code === code)?.shortName ?? '';
  const lines = decided.slice(0, WRITTEN_OUT).map(({ number, lead, assisting, measures }, index) =>
    fill(item, {
      place: index + 1,
      number,
      lead: name(lead),
      help: assisting.length > 0 ? fill(help, { units: assisting.map(name).join('、') }) : '',
      measures: measures ?? '',
    }),
  );
  const left = decided.length - lines.length;
  return [
    fill(opening, { count: decided.length }),
    ...lines,
    ...(left > 0 ? [fill(rest, { count: left })] : []),
  ].join('\n');
}
