import { type FormDefinition, formDefinitionSchema } from './definitionSchema';
import { issueInChinese } from './issueInChinese';
import type { DefinitionProblem } from './problem';
import { structuralProblems } from './structure';

export type ReadDefinition =
  | { ok: true; definition: FormDefinition }
  | { ok: false; problems: DefinitionProblem[] };

/** Reads a definition from JSON; every problem names its place. Never throws. */
export function readDefinition(json: unknown): ReadDefinition {
  const read = formDefinitionSchema.safeParse(json, { error: issueInChinese });
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ path: path.map(asKey), message })),
    };
  }
  const problems = structuralProblems(read.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, definition: read.data };
}

function asKey(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}
