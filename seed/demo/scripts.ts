import type { Assessment, CaseScript } from '@liandiao/cms/contract';
import type { DeadlineRule } from '@liandiao/deadlines/engine';
import { Chronicle } from './chronicle';
import { conferencesOf, type DemoConference } from './conferences';
import type { County, CountyUnit } from './county';
import { type CaseInHand, clerkOf, headOf } from './deeds/caseInHand';
import type { Matter } from './matters';
import type { Plot } from './plots/plot';
import { registrationOf } from './registration';
import { type Planned, REACH, schedule } from './schedule';
import { Urgencies } from './urgency';
import { WorkingTime } from './workingTime';

/** What is asked of the generator. */
export interface Wanted {
  count: number;
  seed: number;
  /** nothing is done after it */
  now: Date;
  rules: readonly DeadlineRule[];
}

/**
 * So many synthetic cases of a county in the order of registration, each as the deeds that led to where it stands. Pure:
 * the same county, count, seed and present give the same scripts. Every person and firm in them is fictional.
 */
export function* scripts(county: County, { count, seed, now, rules }: Wanted): Generator<CaseScript> {
  const time = new WorkingTime(county.calendar, now, REACH + 3);
  const cast = new Cast(county);
  const conferences = conferencesOf(time, county.calendar);
  for (const planned of schedule(count, seed, new Urgencies(rules, time))) {
    yield tellCase(county, time, cast, planned, { seed, cases: count, conferences });
  }
}

/** Hands out units in turn, so that each has cases of its own. */
class Cast {
  readonly #leads: readonly CountyUnit[];
  readonly #takers: readonly CountyUnit[];
  readonly #matters: ReadonlyMap<string, readonly Matter[]>;
  #lead = 0;
  #taker = 0;

  constructor(private readonly county: County) {
    const codes = [...new Set(county.matters.map(({ lead }) => lead))];
    const leads = county.units.filter(({ code }) => codes.includes(code));
    this.#matters = new Map(codes.map((code) => [code, county.matters.filter(({ lead }) => lead === code)]));
    // the unit with most matters comes up every other time
    const busiest = [...leads].sort((a, b) => weightOf(this.#of(b)) - weightOf(this.#of(a)))[0];
    this.#leads = leads.flatMap((unit) => (busiest && unit !== busiest ? [busiest, unit] : []));
    const others = county.units.filter((unit) => !county.towns.includes(unit));
    this.#takers = interleaved(county.towns, others);
  }

  /** The next unit to lead, with what it leads in. */
  lead(): { unit: CountyUnit; matters: readonly Matter[] } {
    const unit = this.#leads[this.#lead++ % this.#leads.length] ?? this.county.centre;
    return { unit, matters: this.#of(unit) };
  }

  /** The next unit to take a case in, other than one. */
  taker(but: CountyUnit | null): CountyUnit {
    const unit = this.#takers[this.#taker++ % this.#takers.length] ?? this.county.centre;
    return unit === but ? this.taker(but) : unit;
  }

  #of(unit: CountyUnit): readonly Matter[] {
    return this.#matters.get(unit.code) ?? [];
  }
}

const weightOf = (matters: readonly Matter[]): number => matters.reduce((sum, { weight }) => sum + weight, 0);

const interleaved = <T>(one: readonly T[], other: readonly T[]): T[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]])
    .flat()
    .filter((unit): unit is T => unit !== undefined);

function tellCase(
  county: County,
  time: WorkingTime,
  cast: Cast,
  { plot, age, tell, random }: Planned,
  of: { seed: number; cases: number; conferences: readonly DemoConference[] },
): CaseScript {
  const { unit: lead, matters } = cast.lead();
  const leads = plot.route === 'own' || plot.route === 'joint';
  const accepting = leads && !plot.local ? lead : cast.taker(lead);
  const fitting = plot.tier === 'general' ? matters.filter(({ joint }) => joint) : matters;
  const matter = random.weighted(fitting.length > 0 ? fitting : matters);
  const town = county.towns.find((one) => one === accepting) ?? random.pick(county.towns);
  const chronicle = new Chronicle(time, random, age);
  const filled = registrationOf(
    county,
    random,
    {
      taker: accepting,
      town,
      matter,
      assessment: assessmentOf(plot),
      applicant: plot.applicant ?? 'oneself',
      incomplete: plot.incomplete ?? false,
      on: time.day(age),
    },
    of,
  );
  const { at, ...entered } = chronicle.stamp();
  const told: CaseInHand = {
    county,
    random,
    chronicle,
    conferences: of.conferences,
    filled,
    matter,
    materials: new Set(filled.form.materials),
    outstanding: [],
    anonymous: plot.applicant === 'anonymous',
    accepting,
    lead,
    acceptedAt: null,
    transferred: false,
    told: false,
    result: '',
    standing: undefined,
  };
  tell(told);
  return {
    registrar: random.chance(0.9) ? clerkOf(accepting) : headOf(accepting),
    registeredAt: at,
    ...entered,
    form: plot.ends === 'draft' ? { ...filled.form, draft: true } : filled.form,
    deeds: chronicle.deeds,
  };
}

/** What the clerk must have judged for the tier and route to be suggested. */
const assessmentOf = ({ tier, route }: Plot): Assessment => ({
  factsClear: tier !== 'complex' && tier !== 'extraComplex',
  dutyClear: route !== 'unclear',
  unitsInvolved: tier === 'simple' ? 1 : 2,
  publicOpinionRisk: tier === 'complex',
  massIncidentRisk: tier === 'extraComplex',
});
