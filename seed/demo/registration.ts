import type { Assessment, Registration } from '@liandiao/cms/contract';
import { type Condition, holds } from '@liandiao/forms/definition';
import type { County, CountyUnit } from './county';
import { employersFor, fictionalEmployer } from './employers';
import { fill } from './material';
import type { Matter, PeriodClass } from './matters';
import { fictionalPerson } from './people';
import type { Random } from './random';

/** How a case begins, as its story wants it. */
export interface Beginning {
  taker: CountyUnit;
  town: CountyUnit;
  matter: Matter;
  assessment: Assessment;
  /** who brings it */
  applicant: 'oneself' | 'anonymous' | 'dictated' | 'agent' | 'group';
  /** the registration lacks something important */
  incomplete: boolean;
  /** the day of registration, YYYY-MM-DD */
  on: string;
}

/** The form of annex 2, filled in, with what later sentences speak of. */
export interface Filled {
  form: Registration;
  words: Record<string, string | number>;
  important: string[];
}

/** Fills in the registration of a case. `cases` is how many the county has: it decides how many firms there are. */
export function registrationOf(
  county: County,
  random: Random,
  beginning: Beginning,
  { seed, cases }: { seed: number; cases: number },
): Filled {
  const { matter, town, applicant: kind, taker } = beginning;
  const places = county.towns.map(({ place }) => place);
  const employer = fictionalEmployer(seed, random.between(0, employersFor(cases) - 1), places);
  const period = periodOf(matter.period, county.line, beginning.on, random);
  const months = monthNumber(period.to) - monthNumber(period.from) + 1;
  const headCount = kind === 'group' ? random.between(6, 80) : 1;
  const amount = months * headCount * random.between(18_000, 95_000);
  const words = {
    employer: employer.name,
    kind: county.item('insuranceKind', matter.insuranceKind)?.name ?? '',
    scopeKind: (county.item('scopeKind', matter.scopeKind)?.name ?? '').replace(/^[①-⑨]\s*/, ''),
    from: monthWords(period.from),
    period: `${monthWords(period.from)}至${monthWords(period.to)}`,
    months,
    amount: Math.round(amount / 100),
    headCount: kind === 'anonymous' ? random.between(3, 40) : headCount,
  };
  const channel = channelOf(county, taker, random);
  const content = fill(random.pick(matter.words.contents), words);
  const form: Registration = {
    channel,
    scopeKind: matter.scopeKind,
    eventType: matter.eventType,
    insuranceKinds: kindsOf(county, matter, random),
    feePeriodFrom: period.from,
    feePeriodTo: period.to,
    amount,
    town: town.code,
    employer,
    content: kind === 'group' ? fill(county.material.group, words) + content : content,
    anonymous: kind === 'anonymous',
    dictated: kind === 'dictated',
    headCount,
    assessment: beginning.assessment,
    ...applicantPart(county, random, kind, town.place, words),
    ...referencePart(county, channel, random, beginning.on),
  };
  const important = importantFor(county, form);
  const missing = beginning.incomplete ? important.slice(-1) : [];
  return {
    form: { ...form, materials: important.filter((code) => !missing.includes(code)) },
    words: { ...words, channel: county.item('channel', channel)?.name ?? '' },
    important,
  };
}

function applicantPart(
  county: County,
  random: Random,
  kind: Beginning['applicant'],
  place: string,
  words: Filled['words'],
): Partial<Registration> {
  if (kind === 'anonymous') return { leads: fill(random.pick(county.material.leads), words) };
  const applicant = fictionalPerson(random, place);
  if (kind === 'agent') {
    const { address: _elsewhere, ...agent } = fictionalPerson(random, place);
    return { applicant, agent };
  }
  if (kind !== 'group') return { applicant };
  const others = Array.from({ length: random.between(1, 4) }, () => fictionalPerson(random, place));
  return { applicant, representatives: [applicant, ...others] };
}

function referencePart(county: County, channel: string, random: Random, on: string): Partial<Registration> {
  const system = county.material.references.find((one) => one.channel === channel)?.system;
  if (!system) return {};
  const number = `${on.replaceAll('-', '')}${String(random.between(1, 9999)).padStart(4, '0')}`;
  return { externalReference: { system, number } };
}

/** A channel by which this unit takes in; its own ones more often than those open to all. */
function channelOf({ material }: County, { code, kind }: CountyUnit, random: Random): string {
  const own = material.takers.filter((one) => one.units?.includes(code) || one.unitKind === kind);
  const open = material.takers.filter((one) => !one.units && !one.unitKind);
  return random.pick(own.length > 0 && random.chance(0.6) ? own : open).channel;
}

/** The kind the matter is about; sometimes another one of the same matter with it, if the same unit leads it. */
function kindsOf({ matters }: County, matter: Matter, random: Random): string[] {
  if (!random.chance(0.25)) return [matter.insuranceKind];
  const alike = matters.filter(
    (one) =>
      one.scopeKind === matter.scopeKind &&
      one.eventType === matter.eventType &&
      one.period === matter.period &&
      one.lead === matter.lead,
  );
  return [...new Set([matter.insuranceKind, random.pick(alike).insuranceKind])];
}

/** Codes of the materials that count as important for this registration (R13). */
function importantFor(county: County, form: Registration): string[] {
  return county
    .items('material')
    .filter(({ attributes }) => {
      const when = attributes?.importantWhen as Condition | undefined;
      return when !== undefined && holds(when, { ...form });
    })
    .map(({ code }) => code);
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** A fee period of the class, ended before the day of registration. */
function periodOf(
  period: PeriodClass,
  line: string,
  on: string,
  random: Random,
): { from: string; to: string } {
  const first = monthNumber(line);
  const last = monthNumber(on.slice(0, 7)) - 1;
  if (period === 'before') {
    const to = first - random.between(1, 18);
    return { from: monthOf(to - random.between(2, 35)), to: monthOf(to) };
  }
  if (period === 'straddling') {
    const to = Math.min(last, first + random.between(0, 11));
    return { from: monthOf(first - random.between(1, 18)), to: monthOf(to) };
  }
  const from = first + random.between(0, Math.max(0, last - first - 2));
  return { from: monthOf(from), to: monthOf(Math.min(last, from + random.between(1, 14))) };
}
