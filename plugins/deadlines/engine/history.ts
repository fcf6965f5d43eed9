import { holds } from './conditions';
import { type DayNumber, parseDay } from './day';
import type { CaseEvent, CaseFacts, Condition, EventPattern } from './rule';

/** An event with its place in the order things happened. */
export type Occurrence = CaseEvent & { day: DayNumber; index: number };

/** A case's events, dated, ordered and found by name. */
export class History {
  private readonly byName = new Map<string, Occurrence[]>();

  constructor(readonly facts: CaseFacts) {
    const dated = facts.events.map((event, index) => ({
      ...event,
      index,
      day: parseDay(event.on, `事件 ${event.name} 的日期`, `events.${index}.on`),
    }));
    // Stable: events of one day keep the order of the list.
    dated.sort((a, b) => a.day - b.day);
    dated.forEach((event, index) => {
      event.index = index;
      const same = this.byName.get(event.name);
      if (same) same.push(event);
      else this.byName.set(event.name, [event]);
    });
  }

  named(name: string): readonly Occurrence[] {
    return this.byName.get(name) ?? [];
  }

  holds(condition: Condition): boolean {
    return holds(condition, this.facts, (event) => this.byName.has(event));
  }

  /** The occurrences of a pattern in order; in a rule with `per`, of one subject. */
  matching(pattern: EventPattern, subject?: string): Occurrence[] {
    const match = typeof pattern === 'string' ? { event: pattern } : pattern;
    if (match.when !== undefined && !this.holds(match.when)) return [];
    const names = typeof match.event === 'string' ? [match.event] : match.event;
    const found = names
      .flatMap((name) => this.named(name))
      .filter((event) => {
        // An event without a subject concerns the whole case.
        const other = subject !== undefined && event.subject !== undefined && event.subject !== subject;
        if (other && !match.anySubject) return false;
        if (match.after !== undefined && event.index < (this.named(match.after).at(-1)?.index ?? Infinity))
          return false;
        return (
          match.unitNotIn === undefined || !this.facts.roles[match.unitNotIn]?.includes(event.unit ?? '')
        );
      });
    return names.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
  }

  /** The first occurrence of any of the patterns that comes after the given place. */
  firstAfter(patterns: EventPattern[], index: number, subject?: string): Occurrence | null {
    let first: Occurrence | null = null;
    for (const pattern of patterns) {
      const found = this.matching(pattern, subject).find((event) => event.index > index);
      if (found !== undefined && (first === null || found.index < first.index)) first = found;
    }
    return first;
  }
}
