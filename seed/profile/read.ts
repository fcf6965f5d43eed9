import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueInChinese, readDefinition } from '@liandiao/forms/definition';
import type { z } from 'zod';
import { crossCheck } from './crossCheck';
import { type JsonFile, readJson } from './jsonFile';
import { FOLDERS, PARTS } from './parts';
import { type LocatedProblem, type Problem, ProfileError } from './problem';
import type { Profile } from './schema';

/**
 * Reads and checks a whole profile: the shape of every file, then what the files say about one another.
 * @param folder an absolute path
 * @throws ProfileError naming file, line and remedy of every problem found
 */
export function readProfile(folder: string): Profile {
  const files = new Map<string, JsonFile>();
  const problems: LocatedProblem[] = [];
  const parts: Record<string, unknown> = {};

  for (const [name, { file, schema }] of Object.entries(PARTS)) {
    parts[name] = readPart(folder, file, schema, files, problems);
  }
  for (const [name, { folder: inner, schema }] of Object.entries(FOLDERS)) {
    parts[name] = filesOf(folder, inner).map((file) => readPart(folder, file, schema, files, problems));
  }
  if (problems.length > 0) throw new ProfileError(folder, problems);

  // every part was parsed by its schema just above
  const profile = { ...parts, notice: noticeOf(folder) } as unknown as Profile;
  const crossed = crossCheck(profile, {
    forms: filesOf(folder, 'forms'),
    calendars: filesOf(folder, 'calendars'),
  });
  if (crossed.length > 0)
    throw new ProfileError(
      folder,
      crossed.map((problem) => locate(problem, files)),
    );
  return profile;
}

function readPart(
  folder: string,
  file: string,
  schema: z.ZodType,
  files: Map<string, JsonFile>,
  problems: LocatedProblem[],
): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({ file, line: 1, message: '没有这个文件，请补上' });
    return undefined;
  }
  const read = readJson(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (!read.ok) {
    problems.push({ file, line: read.line, message: read.message });
    return undefined;
  }
  files.set(file, read.json);
  const found = file.startsWith('forms/')
    ? formProblems(read.json.value)
    : shapeProblems(read.json.value, schema);
  problems.push(...found.map((problem) => locate({ ...problem, file }, files)));
  return found.length > 0 ? undefined : schema.parse(read.json.value);
}

function shapeProblems(value: unknown, schema: z.ZodType): Omit<Problem, 'file'>[] {
  const parsed = schema.safeParse(value, { error: issueInChinese });
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const stranger = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { path: [...path, ...stranger], message: issue.message };
  });
}

function formProblems(value: unknown): Omit<Problem, 'file'>[] {
  const read = readDefinition(value);
  return read.ok ? [] : read.problems;
}

function filesOf(folder: string, inner: string): string[] {
  const path = join(folder, inner);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${inner}/${name}`);
}

function noticeOf(folder: string): string | null {
  const path = join(folder, 'notice.txt');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function locate({ file, path, message }: Problem, files: Map<string, JsonFile>): LocatedProblem {
  return { file, line: files.get(file)?.lineOf(path) ?? 1, message };
}
