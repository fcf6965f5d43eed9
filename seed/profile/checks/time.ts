import type { Condition } from '@liandiao/deadlines/engine';
import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { isQuoted, problemsOf, repeated } from './known';

/** Deadline rules: no key twice; what stands in quotation marks is what the notice says. */
export function checkRules(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('deadline-rules.json');
  for (const { at, key } of repeated(profile.rules, (rule) => rule.key)) {
    say([at, 'key'], `时限规则「${key}」出现了两次，请改为不同的编码`);
  }
  const tiers = new Set(profile.tiers.map(({ code }) => code));
  profile.rules.forEach(({ clause, origin, when }, at) => {
    for (const tier of tiersIn(when).filter((code) => !tiers.has(code))) {
      say([at, 'when'], `tiers.json 中没有级别「${tier}」，请改为已有的级别`);
    }
    const quotes = [...clause.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
    if (origin === 'notice' && quotes.length === 0)
      say([at, 'clause'], '文件规定的时限要在引号“”中写出原文，请补上');
    for (const quote of quotes.filter((words) => !isQuoted(profile, words))) {
      say([at, 'clause'], `引文“${quote}”与 notice.txt 的原文不符，请照原文改正`);
    }
  });
  return problems;
}

/** The tiers a condition asks for. */
function tiersIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(tiersIn);
  if ('any' in condition) return condition.any.flatMap(tiersIn);
  if ('not' in condition) return tiersIn(condition.not);
  return 'attribute' in condition && condition.attribute === 'tier' ? [condition.is].flat().map(String) : [];
}

/** Calendars: each year in the file of its name, no day both off and worked. */
export function checkCalendars(profile: Profile, files: readonly string[]): Problem[] {
  return profile.calendars.flatMap((calendar, index) => {
    const file = files[index] ?? 'calendars';
    const { problems, say } = problemsOf(file);
    if (file !== `calendars/${calendar.year}.json`) {
      say(['year'], `年份与文件名不符，请改年份或将文件改名为 ${calendar.year}.json`);
    }
    const off = new Set(calendar.holidays.map(({ on }) => on));
    calendar.makeUpWorkdays.forEach(({ on }, at) => {
      if (off.has(on)) say(['makeUpWorkdays', at, 'on'], `${on} 既是放假日又是上班日，请删去一处`);
    });
    return problems;
  });
}
