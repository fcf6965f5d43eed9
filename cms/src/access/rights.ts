import type { Action, Circumstances } from '../casework/action';
import { noRight, type Refusal, sealed, stageForbids } from '../casework/refusals';
import { actionOf } from '../casework/table';
import { type Ability, type ActionName, actionNames, type Relation, type Status } from '../contract';
import type { CaseFile } from '../mechanism/caseFile';
import { isSealed, statusRow } from '../mechanism/statuses';
import { relationsOf, type Viewer, works } from './relations';
import { type Permission, permissions, type Right } from './table';

const relationTitles: Readonly<Record<Relation, string>> = {
  accepting: '受理单位',
  lead: '主办单位',
  receiving: '接收单位',
  assisting: '协办单位',
  recovering: '追缴单位',
  overseeing: '督促单位',
  former: '曾办单位',
  centre: '咨询调解中心',
  answerable: '当前责任单位',
};

const who = (by: readonly Right[]): string =>
  by
    .map(({ relation, capability }) => `${relationTitles[relation]}${capability === 'head' ? '负责人' : ''}`)
    .join('或');

const has = (user: Viewer, relations: ReadonlySet<Relation>, { relation, capability }: Right): boolean =>
  relations.has(relation) && (capability === undefined || user.capabilities.includes(capability));

/** Whether the table alone – the right and the status – lets the user do an action in a case his unit stands so to. */
export const tableAllows = (
  user: Viewer,
  relations: ReadonlySet<Relation>,
  name: ActionName,
  status: Status,
): boolean => {
  const { by, from } = permissions[name];
  return works(user) && from.includes(status) && by.some((right) => has(user, relations, right));
};

/** Refuses with 409 what would change a sealed file: only actions made for it, which add to it, may go on (A3, D16). */
export const sealRefusal = (
  { dispute }: Pick<CaseFile, 'dispute'>,
  { from }: Permission,
): Refusal | undefined => (isSealed(dispute.status) && !from.some(isSealed) ? sealed() : undefined);

/** Whether an action is the user's at all, in whatever status the case may be. */
const mayEver = (user: Viewer, relations: ReadonlySet<Relation>, { by }: Permission): boolean =>
  works(user) && by.some((right) => has(user, relations, right));

/** Refuses with 403 what the user's unit or capability does not allow; undefined when it does. */
export function rightRefusal(
  user: Viewer,
  relations: ReadonlySet<Relation>,
  action: Action,
  input?: unknown,
): Refusal | undefined {
  if (!works(user)) return noRight('您的账号不办理争议件，没有此项权限。');
  if (!mayEver(user, relations, action)) {
    return noRight(`「${action.title}」由${who(action.by)}办理，您没有此项权限。`);
  }
  const restricted = action.restricts?.(input, relations);
  return restricted === undefined ? undefined : noRight(restricted);
}

/** Refuses with 409 what the case's status does not allow; undefined when it does. */
export function statusRefusal(
  file: CaseFile,
  action: Action,
  circumstances: Circumstances,
): Refusal | undefined {
  const { status } = file.dispute;
  if (!action.from.includes(status)) {
    return stageForbids(`此件现为「${statusRow(status).title}」，不能办理「${action.title}」。`, status);
  }
  const reason = action.forbids?.(file, circumstances);
  return reason === undefined ? undefined : stageForbids(reason, status);
}

/**
 * What the user may do next with a case, and why not: the same checks that every action runs through, so that the
 * browser never decides by itself.
 */
export function abilitiesOf(
  user: Viewer,
  file: CaseFile,
  { now, ...present }: Pick<Circumstances, 'calendar' | 'catalogue' | 'clocksOf' | 'rules'> & { now: Date },
): Ability[] {
  const relations = relationsOf(user, file);
  const circumstances = {
    ...present,
    at: now.toISOString(),
    unit: user.unitCode ?? '',
    relations,
  };
  return actionNames.map((name) => {
    const action = actionOf(name);
    const refusal =
      sealRefusal(file, action) ??
      rightRefusal(user, relations, action) ??
      statusRefusal(file, action, circumstances);
    if (!refusal) return { action: name, allowed: true };
    const notYours = !mayEver(user, relations, action);
    return { action: name, allowed: false, reason: refusal.message, ...(notYours ? { notYours } : {}) };
  });
}
