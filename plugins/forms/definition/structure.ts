import { type Condition, pathsOf } from './condition';
import type { FormDefinition } from './definitionSchema';
import type { Field } from './fieldSchema';
import { CHOICE_TYPES } from './fieldTypes';
import type { DefinitionProblem } from './problem';

/** What a definition's shape cannot show: paths used twice, conditions on fields that do not exist, and the like. */
export function structuralProblems(definition: FormDefinition): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const known = knownPaths(definition);
  const seen = new Set<string>();
  const sections = new Set<string>();
  definition.sections.forEach((section, at) => {
    const place = ['sections', at];
    if (sections.has(section.key)) {
      problems.push({ path: [...place, 'key'], message: `节「${section.key}」出现了两次，请改名` });
    }
    sections.add(section.key);
    problems.push(...unknownPaths(section.showWhen, known, [...place, 'showWhen']));
    section.fields.forEach((field, index) => {
      problems.push(...fieldProblems(field, [...place, 'fields', index], seen, known));
    });
  });
  return problems;
}

function fieldProblems(
  field: Field,
  place: DefinitionProblem['path'],
  seen: Set<string>,
  known: Set<string>,
) {
  const problems: DefinitionProblem[] = [];
  const say = (key: string, message: string) => problems.push({ path: [...place, key], message });
  for (const path of pathsOfField(field)) {
    if (seen.has(path)) say('path', `「${path}」已被另一项使用，请改名`);
    seen.add(path);
    if (!field.builtin && !path.startsWith('extra.')) {
      say('path', `自定义项应放在 extra 之下，请改为 extra.${path}，或标明 builtin`);
    }
    if (field.builtin && path.startsWith('extra.')) say('builtin', 'extra 之下都是自定义项，请去掉 builtin');
  }
  problems.push(...typeProblems(field, place), ...limitProblems(field, place));
  if (field.locked && field.showWhen) say('showWhen', '机制需要的项不能隐藏，请去掉显示条件');
  problems.push(...unknownPaths(field.showWhen, known, [...place, 'showWhen']));
  problems.push(...unknownPaths(field.requireWhen, known, [...place, 'requireWhen']));
  const inner = new Set<string>();
  field.fields?.forEach((part, index) => {
    const at = [...place, 'fields', index];
    const partKnown = new Set([...known, ...(field.fields ?? []).map(({ path }) => path)]);
    problems.push(...fieldProblems({ ...part, builtin: true }, at, inner, partKnown));
  });
  return problems;
}

function typeProblems(field: Field, place: DefinitionProblem['path']): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const say = (key: string, message: string) => problems.push({ path: [...place, key], message });
  const chooses = CHOICE_TYPES.includes(field.type);
  if (chooses && !field.dictionary) say('type', '单选、多选项要写明选项来自哪个字典（dictionary）');
  if (!chooses && field.dictionary !== undefined)
    say('dictionary', '只有单选、多选项可以用字典，请去掉或改类型');
  if (field.type === 'monthRange' && !field.pathTo) say('type', '起止年月要写明止月存在哪里（pathTo）');
  if (field.type !== 'monthRange' && field.pathTo)
    say('pathTo', '只有起止年月（monthRange）有 pathTo，请去掉');
  if (field.type === 'list' && !field.fields) say('type', '列表要写明每一行有哪些项（fields）');
  if (field.type !== 'list' && field.fields) say('fields', '只有列表（list）可以含下级项，请去掉');
  return problems;
}

function limitProblems(field: Field, place: DefinitionProblem['path']): DefinitionProblem[] {
  const limits = field.limits;
  if (!limits) return [];
  const problems: DefinitionProblem[] = [];
  const say = (key: string, message: string) => problems.push({ path: [...place, 'limits', key], message });
  const pairs = [
    ['minLength', 'maxLength'],
    ['min', 'max'],
    ['minItems', 'maxItems'],
  ] as const;
  for (const [low, high] of pairs) {
    const [least, most] = [limits[low], limits[high]];
    if (least !== undefined && most !== undefined && least > most)
      say(low, `${low} 不能大于 ${high}，请改小`);
  }
  if (limits.pattern !== undefined && !compiles(limits.pattern))
    say('pattern', '不是正确的正则表达式，请检查括号');
  return problems;
}

function unknownPaths(
  condition: Condition | undefined,
  known: Set<string>,
  place: DefinitionProblem['path'],
) {
  if (!condition) return [];
  const strangers = pathsOf(condition).filter((path) => !known.has(path));
  return strangers.map((path) => ({
    path: place,
    message: `条件看的「${path}」不在本表单中，请改为已有的项`,
  }));
}

/** A condition may look at a field or at a part of the record that fields lie in (`agent` of `agent.name`). */
function knownPaths(definition: FormDefinition): Set<string> {
  const paths = definition.sections.flatMap(({ fields }) => fields.flatMap(pathsOfField));
  const parts = paths.flatMap((path) => {
    const keys = path.split('.');
    return keys.map((_, at) => keys.slice(0, at + 1).join('.'));
  });
  return new Set(parts);
}

/** The one or two paths of the record a field fills in. */
export function pathsOfField(field: Field): string[] {
  return field.pathTo === undefined ? [field.path] : [field.path, field.pathTo];
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
