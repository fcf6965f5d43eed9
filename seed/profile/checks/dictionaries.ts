import { conditionSchema } from '@liandiao/forms/definition';
import type { Problem } from '../problem';
import type { Profile } from '../schema';
import { problemsOf, repeated, unitCodes } from './known';

/** The lists the program itself reads. */
const NEEDED = [
  'channel',
  'scopeKind',
  'eventType',
  'insuranceKind',
  'material',
  'outcome',
  'resolvedBy',
  'satisfaction',
  'method',
  'declineGround',
  'retention',
  'unitKind',
  'capability',
];

/** Dictionaries: each list the program reads, no code twice, attributes that point at something. */
export function checkDictionaries(profile: Profile): Problem[] {
  const { problems, say } = problemsOf('dictionaries.json');
  const units = unitCodes(profile);
  for (const { at, key } of repeated(profile.dictionaries, ({ code }) => code)) {
    say([at, 'code'], `字典「${key}」出现了两次，请合并`);
  }
  for (const code of NEEDED.filter((needed) => !profile.dictionaries.some((one) => one.code === needed))) {
    say([], `缺少字典「${code}」，请补上`);
  }
  profile.dictionaries.forEach(({ code, items }, at) => {
    for (const { at: index, key } of repeated(items, (item) => item.code)) {
      say([at, 'items', index, 'code'], `字典「${code}」中「${key}」出现了两次，请改为不同的编码`);
    }
    items.forEach(({ attributes }, index) => {
      const place = [at, 'items', index, 'attributes'];
      const when = attributes?.importantWhen;
      if (when !== undefined && !conditionSchema.safeParse(when).success) {
        say([...place, 'importantWhen'], '条件写法不对，请写 path、operator、value，或 all、any、not');
      }
      const unit = attributes?.unit;
      if (unit !== undefined && !units.has(String(unit))) {
        say([...place, 'unit'], `没有编码为「${unit}」的单位，请改为已有单位的编码`);
      }
    });
  });
  return problems;
}
