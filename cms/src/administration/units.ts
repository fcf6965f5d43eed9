import { z } from 'zod';
import { readInput } from '../casework/readInput';
import { badInput, type FieldError, Refusal } from '../casework/refusals';
import { inTransaction } from '../casework/transaction';
import { forgetCatalogue, catalogue as liveCatalogue } from '../catalogue';
import type { DeskUser } from '../session/deskUser';
import { requirePower } from './powers';

const UNIT = 'api::unit.unit';
const text = (max: number) =>
  z.string({ error: '请填写。' }).trim().min(1, '请填写。').max(max, `不超过 ${max} 个字。`);

const fields = z.strictObject({
  code: z
    .string({ error: '请填写单位代码。' })
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, '单位代码用小写字母、数字和短横线，以字母开头，2 至 40 位。'),
  name: text(100),
  shortName: text(40),
  nameEn: z.string().trim().max(120).nullish(),
  kind: text(40),
  parent: z.string().nullish(),
  region: z.string().trim().max(40).nullish(),
  archiveCode: z
    .string()
    .trim()
    .regex(/^[A-Z0-9]{1,10}$/, '档案机构代码用 1 至 10 位大写字母或数字。')
    .nullish(),
  mayAudit: z.array(z.string()).max(50).optional(),
  active: z.boolean().optional(),
});

/** A unit as administrators see it. */
export async function listUnits() {
  const { units } = await liveCatalogue();
  const rows: Record<string, unknown>[] = await strapi.db.connection('units').select('*');
  const byCode = new Map(rows.map((row) => [String(row.code), row]));
  const data = [...units.values()].map((unit) => ({
    documentId: unit.documentId,
    code: unit.code,
    name: unit.name,
    shortName: unit.shortName,
    nameEn: byCode.get(unit.code)?.name_en ?? null,
    kind: unit.kind,
    parent: unit.parent,
    region: byCode.get(unit.code)?.region ?? null,
    isCentre: unit.isCentre,
    mayAudit: unit.mayAudit,
    archiveCode: unit.archiveCode,
    active: unit.enabled,
    hasLiaison: unit.hasLiaison,
  }));
  return { data, meta: { pagination: { page: 1, pageSize: data.length, pageCount: 1, total: data.length } } };
}

/**
 * Adds or changes a unit. Its code never changes: cases, clocks and rules speak of it.
 * @throws Refusal 403, 404, 400 with every field named
 */
export async function writeUnit(body: unknown, user: DeskUser, documentId?: string) {
  requirePower(user, 'systemAdministrator');
  const written = await inTransaction(async (trx) => {
    const lists = await liveCatalogue(trx);
    const known = [...lists.units.values()].find((unit) => unit.documentId === documentId);
    if (documentId && !known)
      throw new Refusal(404, 'NotFound', '没有找到这个单位，可能已被删除，请刷新列表。');
    const { input, errors } = readInput(known ? fields.partial() : fields, body);
    if (!input) throw badInput(errors);
    const wrong = unitErrors(input, known?.code, lists);
    if (wrong.length > 0) throw badInput(wrong);
    const { parent, active, ...rest } = input;
    const data = {
      ...rest,
      ...(parent === undefined ? {} : { parent: parent ? (lists.units.get(parent)?.id ?? null) : null }),
      ...(active === undefined ? {} : { enabled: active }),
    };
    if (known) {
      await strapi.documents(UNIT).update({ documentId: known.documentId, data: data as never });
      return known.documentId;
    }
    const position = Math.max(0, ...[...lists.units.values()].map(({ id }) => id)) + 1;
    const created = await strapi.documents(UNIT).create({
      data: { mayAudit: [], enabled: true, isCentre: false, liaisonPosts: [], position, ...data } as never,
    });
    return created.documentId;
  });
  forgetCatalogue();
  const { data } = await listUnits();
  return { data: data.find((unit) => unit.documentId === written) };
}

type Lists = Awaited<ReturnType<typeof liveCatalogue>>;

function unitErrors(
  input: Partial<z.infer<typeof fields>>,
  code: string | undefined,
  lists: Lists,
): FieldError[] {
  const kinds = lists.dictionaries.get('unitKind');
  const insurance = lists.dictionaries.get('insuranceKind');
  return [
    ...(code !== undefined && input.code !== undefined && input.code !== code
      ? [{ path: 'code', message: '单位代码设定后不能更改，争议件、时限和规则都以它为准。' }]
      : []),
    ...(code === undefined && input.code !== undefined && lists.units.has(input.code)
      ? [
          {
            path: 'code',
            message: `代码「${input.code}」已被${lists.units.get(input.code)?.name ?? '其他单位'}使用，请换一个。`,
          },
        ]
      : []),
    ...(input.kind !== undefined && !kinds?.has(input.kind)
      ? [{ path: 'kind', message: '没有这一单位类别，请从列表中选择。' }]
      : []),
    ...(input.parent && !lists.units.has(input.parent)
      ? [{ path: 'parent', message: '没有这个上级单位，请重新选择。' }]
      : []),
    ...(input.parent && code !== undefined && isUnder(lists, input.parent, code)
      ? [{ path: 'parent', message: '上级单位不能是本单位或其下级，请重新选择。' }]
      : []),
    ...(input.mayAudit ?? [])
      .filter((kind) => !insurance?.has(kind))
      .map((kind) => ({ path: 'mayAudit', message: `没有「${kind}」这一险种，请重新选择。` })),
    ...(input.active === false && code === lists.centre
      ? [{ path: 'active', message: '咨询调解中心不能停用。' }]
      : []),
  ];
}

/** Whether a unit is another one or stands below it. */
function isUnder(lists: Lists, unit: string, ancestor: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = unit; at !== null && !seen.has(at); at = lists.units.get(at)?.parent ?? null) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}
