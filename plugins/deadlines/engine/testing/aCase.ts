import type { CaseEvent, CaseFacts, Clock, Scalar } from '../index';
import { planClocks } from '../index';
import { calendar, rules } from './profile';

type Details = Omit<CaseEvent, 'name' | 'on'>;

/** Builds a case's facts: `aCase({ tier: 'simple', route: 'own' }).on('2026-10-09', 'accepted')`. */
export function aCase(attributes: Record<string, Scalar> = {}, roles: Record<string, string[]> = {}) {
  const facts: CaseFacts = {
    attributes: { tier: null, route: null, anonymous: false, resolveDueOn: null, ...attributes },
    roles: { accepting: ['town-chengguan'], lead: [], receiving: [], centre: ['centre'], ...roles },
    events: [],
  };
  const built = {
    facts,
    on(day: string, name: string, details: Details = {}) {
      facts.events.push({ name, on: day, ...details });
      return built;
    },
    clocks: (): Clock[] => planClocks(facts, rules, calendar),
    clocksOf: (rule: string): Clock[] => built.clocks().filter((clock) => clock.rule === rule),
    clock(rule: string): Clock {
      const [clock, ...others] = built.clocksOf(rule);
      if (clock === undefined || others.length > 0) throw new Error(`not one clock of ${rule}`);
      return clock;
    },
  };
  return built;
}
