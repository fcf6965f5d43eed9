import type { DeadlineRule } from '@liandiao/deadlines/engine';
import { catalogue as liveCatalogue } from '../catalogue';
import { snapshot } from '../catalogue/snapshot';
import type { DeadlineRuleAnswer, DictionaryAnswer } from '../contract';

/** GET /api/dictionaries: every list of codes, as it stands. */
export async function dictionaries(): Promise<{ data: DictionaryAnswer[] }> {
  const { dictionaries: all } = await liveCatalogue();
  const rows: { code: string; name: string }[] = await strapi.db
    .connection('dictionaries')
    .orderBy('position')
    .select('code', 'name');
  return {
    data: rows.map(({ code, name }) => ({
      code,
      name,
      items: [...(all.get(code)?.values() ?? [])].map(({ enabled, ...item }) => ({
        ...item,
        active: enabled,
      })),
    })),
  };
}

/** GET /api/deadline-rules: the rules of time in force. */
export async function deadlineRules(): Promise<{ data: DeadlineRuleAnswer[] }> {
  const { rules } = await snapshot();
  return {
    data: rules.map((rule) => ({
      key: rule.key,
      title: rule.title,
      clause: rule.clause,
      origin: rule.origin,
      version: rule.version,
      period: 'amount' in rule.due ? { amount: rule.due.amount, unit: rule.due.unit } : null,
      obligor: [...rule.obligor],
      start: rule.start.anyOf.map(patternName),
      metBy: rule.metBy.map(patternName),
      extension: rule.extension ? { maxDays: rule.extension.maxDays, times: rule.extension.times } : null,
    })),
  };
}

/** What people call an event, where the rule says so; else its name. */
const patternName = (pattern: DeadlineRule['metBy'][number]): string =>
  typeof pattern === 'string' ? pattern : (pattern.label ?? [pattern.event].flat().join('、'));
