import type { Answer } from '../../desk';

/** The fields that an answer refuses. */
export const pathsOf = ({
  body,
}: Answer<{ error?: { details: { errors: { path: string }[] } } }>): string[] =>
  body?.error?.details.errors.map(({ path }) => path) ?? [];
