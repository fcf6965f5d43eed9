import { z } from 'zod';
import { readInput } from '../casework/readInput';
import { badInput, type FieldError, Refusal } from '../casework/refusals';
import { forgetCatalogue, catalogue as liveCatalogue, type PersonEntry } from '../catalogue';
import { type Capability, capabilities, separatePowers } from '../contract';
import { createAccount, setPassword } from '../session/account';
import type { DeskUser } from '../session/deskUser';
import { oneTimePassword } from '../session/oneTimePassword';
import { endAllSessions } from '../session/tokens';
import { trail } from '../trail/trail';
import { powersClash, requirePower } from './powers';

const fields = z.strictObject({
  username: z
    .string({ error: '请填写登录名。' })
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, '登录名用小写字母、数字、点、横线，3 至 40 位。'),
  name: z.string({ error: '请填写姓名。' }).trim().min(1, '请填写姓名。').max(40, '不超过 40 个字。'),
  unit: z.string().nullish(),
  capabilities: z
    .array(z.enum(capabilities, { error: '没有这一职责，请重新选择。' }))
    .min(1, '请至少选择一项职责。'),
  blocked: z.boolean().optional(),
});

type Input = Partial<z.infer<typeof fields>>;

/** Every account, for the security administrator. No case, no password. */
export async function listAccounts(user: DeskUser) {
  requirePower(user, 'securityAdministrator');
  const { people, units } = await liveCatalogue();
  const rows: { id: number; must_change_password: unknown }[] = await strapi.db
    .connection('up_users')
    .select('id', 'must_change_password');
  const mustChange = new Set(
    rows.filter((row) => Boolean(row.must_change_password)).map(({ id }) => Number(id)),
  );
  const data = [...people.values()].map((person) => accountAnswer(person, units, mustChange.has(person.id)));
  return { data, meta: { pagination: { page: 1, pageSize: data.length, pageCount: 1, total: data.length } } };
}

function accountAnswer(person: PersonEntry, units: Lists['units'], mustChangePassword: boolean) {
  const unit = person.unit === null ? undefined : units.get(person.unit);
  return {
    documentId: person.documentId,
    username: person.username,
    name: person.name,
    unit: unit
      ? {
          documentId: unit.documentId,
          code: unit.code,
          name: unit.name,
          shortName: unit.shortName,
          kind: unit.kind,
        }
      : null,
    capabilities: person.capabilities,
    blocked: person.blocked,
    mustChangePassword,
  };
}

/**
 * Makes an account with a one-time password, which this answer alone carries.
 * @throws Refusal 403, 400 with every field named
 */
export async function addAccount(body: unknown, user: DeskUser) {
  requirePower(user, 'securityAdministrator');
  const lists = await liveCatalogue();
  const { input, errors } = readInput(fields, body);
  if (!input) throw badInput(errors);
  const wrong = accountErrors(input, undefined, lists);
  if (wrong.length > 0) throw badInput(wrong);
  const password = oneTimePassword();
  await createAccount(strapi, {
    username: input.username,
    name: input.name,
    password,
    unitId: input.unit ? (lists.units.get(input.unit)?.id ?? null) : null,
    capabilities: input.capabilities,
    mustChangePassword: true,
  });
  forgetCatalogue();
  const { data } = await listAccounts(user);
  return {
    data: data.find(({ username }) => username === input.username),
    meta: { oneTimePassword: password },
  };
}

/**
 * Changes an account. Another unit, other capabilities or blocking end its sessions at once.
 * @throws Refusal 403, 404, 400
 */
export async function changeAccount(documentId: string, body: unknown, user: DeskUser) {
  requirePower(user, 'securityAdministrator');
  const lists = await liveCatalogue();
  const person = personOr404(lists, documentId);
  const { input, errors } = readInput(fields.partial(), body);
  if (!input) throw badInput(errors);
  const wrong = accountErrors(input, person, lists);
  if (wrong.length > 0) throw badInput(wrong);
  const { unit, username: _fixed, ...rest } = input;
  await trail().scope({ action: 'account.update', object: { type: 'user', documentId } }, () =>
    strapi
      .plugin('users-permissions')
      .service('user')
      .edit(person.id, {
        ...rest,
        ...(unit === undefined ? {} : { unit: unit ? lists.units.get(unit)?.id : null }),
      }),
  );
  forgetCatalogue();
  if (unit !== undefined || rest.capabilities || rest.blocked) await endAllSessions(person.id);
  const { data } = await listAccounts(user);
  return { data: data.find((account) => account.documentId === documentId) };
}

/** Gives an account a new one-time password and ends its sessions. */
export async function resetPassword(documentId: string, user: DeskUser) {
  requirePower(user, 'securityAdministrator');
  const person = personOr404(await liveCatalogue(), documentId);
  const password = oneTimePassword();
  await setPassword(strapi, person.id, password, { mustChange: true });
  await endAllSessions(person.id);
  return { data: { oneTimePassword: password } };
}

type Lists = Awaited<ReturnType<typeof liveCatalogue>>;

function personOr404(lists: Lists, documentId: string): PersonEntry {
  const person = lists.people.get(documentId);
  if (!person) throw new Refusal(404, 'NotFound', '没有找到这个账号，请刷新列表。');
  return person;
}

function accountErrors(input: Input, person: PersonEntry | undefined, lists: Lists): FieldError[] {
  const after = input.capabilities ?? person?.capabilities ?? [];
  const unit = input.unit === undefined ? (person?.unit ?? null) : input.unit || null;
  const clash = powersClash(after);
  const works = after.includes('clerk') || after.includes('head');
  const taken = [...lists.people.values()].some(({ username }) => username === input.username);
  return [
    ...(input.username !== undefined && person && input.username !== person.username
      ? [{ path: 'username', message: '登录名设定后不能更改。' }]
      : []),
    ...(input.username !== undefined && !person && taken
      ? [{ path: 'username', message: `登录名「${input.username}」已被使用，请换一个。` }]
      : []),
    ...(clash ? [{ path: 'capabilities', message: clash }] : []),
    ...(input.unit && !lists.units.get(input.unit)?.enabled
      ? [{ path: 'unit', message: '没有这个单位，或该单位已停用，请重新选择。' }]
      : []),
    ...(works && unit === null
      ? [{ path: 'unit', message: '经办人和负责人必须属于一个单位，请选择单位。' }]
      : []),
    ...lastOfItsKind(input, person, lists),
  ];
}

/** The last administrator of a kind can be neither blocked nor stripped: nobody could let anybody in again. */
function lastOfItsKind(input: Input, person: PersonEntry | undefined, lists: Lists): FieldError[] {
  const powers = separatePowers.filter(
    (power) => power !== 'auditor' && person?.capabilities.includes(power as Capability),
  );
  return powers.flatMap((power) => {
    const others = [...lists.people.values()].filter(
      (other) => other !== person && !other.blocked && other.capabilities.includes(power),
    );
    const lost =
      input.blocked === true || (input.capabilities !== undefined && !input.capabilities.includes(power));
    return lost && others.length === 0
      ? [
          {
            path: input.blocked ? 'blocked' : 'capabilities',
            message: '这是最后一个此类管理员账号，不能停用或取消其职责。请先另设一个。',
          },
        ]
      : [];
  });
}
