import { expect, it } from 'vitest';
import { ruleDefinitionSchema, ruleOfRecord, ruleRecord } from './index';
import { rules } from './testing/profile';

it.each(rules)('$key survives being stored', (rule) => {
  const record = ruleRecord(rule);
  expect(ruleDefinitionSchema.safeParse(record.definition).success).toBe(true);
  expect(ruleOfRecord(JSON.parse(JSON.stringify(record)))).toEqual(rule);
});
