import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const words = z.string().trim().min(1);
const several = z.array(words).min(1);

/** What a county says in its synthetic cases: sentences with places like `{employer}`, and what is how frequent. */
const materialSchema = z.strictObject({
  /** which units take in by which channel; without units or kind: any unit */
  takers: z.array(z.strictObject({ channel: words, units: several.optional(), unitKind: words.optional() })),
  references: z.array(z.strictObject({ channel: words, system: words })),
  matters: z
    .array(
      z.strictObject({
        scopeKind: words,
        weight: z.number().positive(),
        eventTypes: several,
        insuranceKinds: several,
        contents: several,
        problems: several,
        results: several,
      }),
    )
    .min(1),
  outcomes: z
    .array(
      z.strictObject({
        code: words,
        weight: z.number().positive(),
        resolvedBy: several,
        results: several.optional(),
        standing: words.optional(),
      }),
    )
    .min(1),
  leads: several,
  group: words,
  tellings: z.strictObject({ transfer: several, result: several }),
  supplements: several,
  supplementAgain: words,
  declines: z.array(z.strictObject({ ground: words, reasons: several })).min(1),
  overturned: words,
  returns: several,
  returnDisputes: several,
  designations: several,
  reroutes: z.strictObject({ transfer: words, own: words }),
  sentBack: several,
  classifications: z.strictObject({ simple: words, general: words, complex: words, extraComplex: words }),
  basis: words,
  withdrawals: several,
  corrections: several,
  acceptanceCorrection: words,
  incomplete: words,
  summaries: several,
  opinions: several,
  assistance: z.strictObject({ opinions: several, measures: several, results: several, chases: several }),
  conference: z.strictObject({
    questions: several,
    measures: several,
    place: words,
    convener: words,
    absence: words,
    /** `item` has the places place, number, lead, help, measures */
    minutes: z.strictObject({ opening: words, nothing: words, item: words, help: words, rest: words }),
  }),
  extensions: z.strictObject({ reasons: several, tellings: several, refusals: several }),
  report: z.strictObject({ to: words, summaries: several }),
  mediation: z.strictObject({ places: several, results: several, failures: several }),
  urgings: several,
  supervisions: several,
  contacts: z.strictObject({ told: several, heard: several }),
  reviews: several,
  reopenings: several,
  additions: several,
  consultations: z.array(
    z.strictObject({
      unit: words,
      channel: words,
      method: words,
      kind: words.optional(),
      question: words,
      answer: words.optional(),
      employer: words.optional(),
      caller: words.optional(),
    }),
  ),
  /** `since` and `until` are days back */
  boundaries: z.array(
    z.strictObject({
      matter: words,
      unit: words,
      when: z.record(words, z.array(words)),
      since: z.number().int(),
      until: z.number().int().optional(),
      decidedAt: words,
      documentNumber: words.optional(),
    }),
  ),
  /** whose clerk the head of the unit stands in for; an absence for so many days */
  deputies: z.array(
    z.strictObject({
      unit: words,
      kind: z.enum(['absence', 'standing']),
      days: z.number().int().optional(),
      reason: words,
    }),
  ),
  /** learnt from closed disputes of a scope kind; due in so many days */
  lessons: z.array(
    z.strictObject({
      scopeKind: words,
      title: words,
      problem: words,
      analysis: words,
      measures: words,
      unit: words,
      state: z.enum(['open', 'inProgress', 'done', 'dropped']),
      dueIn: z.number().int().optional(),
    }),
  ),
});

export type Material = z.infer<typeof materialSchema>;

/**
 * Reads what a profile says for its demonstration.
 * @param folder the profile's folder
 * @throws Error in plain words when the file is missing or of another shape
 */
export function readMaterial(folder: string): Material {
  const path = join(folder, 'demo.json');
  if (!existsSync(path)) throw new Error(`${folder} 中没有 demo.json，无法生成演示案件，请补上或去掉 --demo`);
  const parsed = materialSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`demo.json 的 ${issue?.path.join('.')} 不符合要求：${issue?.message}，请改正`);
}

/** A sentence with its places filled. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
