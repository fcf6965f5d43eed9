import { z } from 'zod';
import { ALONE, type Condition, WITH_MANY, WITH_ONE } from './condition';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string().min(1, '请写明条件看哪一项');

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema).min(1, '「any」至少要有一个条件') }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ path, operator: z.enum(ALONE) }),
    z.strictObject({ path, operator: z.enum(WITH_ONE), value: scalar }),
    z.strictObject({
      path,
      operator: z.enum(WITH_MANY),
      value: z.array(scalar).min(1, '「value」至少列一个值'),
    }),
  ]),
);
