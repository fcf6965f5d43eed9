import type { Knex } from 'knex';
import { personOf as personReference, unitOf } from '../access/present/references';
import { works } from '../access/relations';
import { commitDeed } from '../casework/commitDeed';
import { newId } from '../casework/newId';
import { type FieldError, noRight, Refusal } from '../casework/refusals';
import { loadCase } from '../casework/store/load';
import { registrationForm, type Surroundings, surroundings } from '../casework/surroundings';
import { handles, type LiveCatalogue, catalogue as liveCatalogue, type PersonEntry } from '../catalogue';
import { textOf } from '../catalogue/columns';
import { handOver as handOverFields, type Status, type WorkAnswer, type WorkItem } from '../contract';
import { openAssistances } from '../mechanism/assistances';
import type { CaseFile } from '../mechanism/caseFile';
import { fieldsOf, type Row, refuse } from '../registers/writing';
import type { DeskUser } from '../session/deskUser';
import { trail } from '../trail/trail';
import { assistancesInHand, casesInHand } from './openWork';
import { personNamed } from './personNamed';

const isSecurity = (user: DeskUser): boolean => user.capabilities.includes('securityAdministrator');

/** The account, where the user may see its work: its unit's head, or the security administrator. Throws 403, 404. */
function admit(catalogue: LiveCatalogue, documentId: string, user: DeskUser): PersonEntry {
  const heads = works(user) && user.capabilities.includes('head');
  if (!heads && !isSecurity(user)) throw noRight('交接工作由本单位负责人或安全管理员办理，您没有此项权限。');
  const person = catalogue.people.get(documentId);
  if (!person || (!isSecurity(user) && person.unit !== user.unitCode)) {
    throw new Refusal(404, 'NotFound', '没有找到这个账号，或者不是本单位人员，请刷新列表。');
  }
  return person;
}

const unitIdOf = (catalogue: LiveCatalogue, person: PersonEntry): number | null =>
  person.unit === null ? null : (catalogue.units.get(person.unit)?.id ?? null);

/** GET /api/accounts/:documentId/work: what would move. Throws 403, 404. */
export async function workOf(documentId: string, user: DeskUser): Promise<WorkAnswer> {
  const catalogue = await liveCatalogue();
  const person = admit(catalogue, documentId, user);
  return answer(catalogue, person, await itemsOf(strapi.db.connection, catalogue, person), user);
}

const columns = ['d.id', 'd.document_id', 'd.number', 'd.status', 'd.employer_name'] as const;

interface Held {
  kind: WorkItem['kind'];
  id: number;
  row: Row;
}

async function itemsOf(knex: Knex, catalogue: LiveCatalogue, person: PersonEntry): Promise<Held[]> {
  const cases: Row[] = await casesInHand(knex, person, unitIdOf(catalogue, person))
    .orderBy('d.id')
    .select(columns);
  const helped: Row[] = await assistancesInHand(knex, person).orderBy('d.id').select(columns);
  const held = (kind: WorkItem['kind']) => (row: Row) => ({ kind, id: Number(row.id), row });
  return [...cases.map(held('dispute')), ...helped.map(held('assistance'))];
}

function answer(
  catalogue: LiveCatalogue,
  person: PersonEntry,
  held: readonly Held[],
  user: DeskUser,
): WorkAnswer {
  const content = !isSecurity(user);
  const successors = [...catalogue.people.values()].filter(
    (other) => other !== person && other.unit === person.unit && other.unit !== null && handles(other),
  );
  return {
    data: {
      person: {
        documentId: person.documentId,
        name: person.name,
        unit: unitOf(catalogue, person.unit),
        capabilities: person.capabilities,
        blocked: person.blocked,
      },
      disputes: held.filter(({ kind }) => kind === 'dispute').length,
      assistances: held.filter(({ kind }) => kind === 'assistance').length,
      items: held.map(({ kind, row }) => ({
        kind,
        documentId: content ? String(row.document_id) : null,
        number: textOf(row.number) ?? '',
        status: String(row.status) as Status,
        employerName: content ? textOf(row.employer_name) : null,
      })),
      successors: successors.flatMap(({ documentId }) => personReference(catalogue, documentId) ?? []),
    },
  };
}

/**
 * POST /api/accounts/:documentId/hand-over: all open work of a person goes to a colleague at once (X3), with one line in
 * each case's timeline. All of it or nothing.
 * @throws Refusal 403, 404, 400
 */
export async function handOver(documentId: string, body: unknown, user: DeskUser): Promise<WorkAnswer> {
  const person = admit(await liveCatalogue(), documentId, user);
  const input = fieldsOf(handOverFields, body);
  const described = {
    action: 'account.hand-over',
    object: { type: 'user', documentId },
    reason: input.reason,
    detail: { to: input.to },
  };
  const held = await trail().scope(described, async (trx) => {
    const around = await surroundings(trx);
    const { catalogue } = around;
    const successor = personNamed(catalogue, input.to);
    refuse(successorErrors(person, successor));
    if (!successor) return [];
    const items = await itemsOf(trx, catalogue, person);
    // one after the other in the order of their ids: two hand-overs wait for, and never upon, each other
    const ids = [...new Set(items.map(({ id }) => id))].sort((left, right) => left - right);
    const form = await registrationForm(trx, around);
    for (const id of ids) {
      await moveCase(trx, id, { person, successor, reason: input.reason, user, around, form });
    }
    return items;
  });
  return answer(await liveCatalogue(), person, held, user);
}

const successorErrors = (person: PersonEntry, successor: PersonEntry | undefined): FieldError[] => {
  if (successor && successor.documentId === person.documentId) {
    return [{ path: 'to', message: '不能交接给本人，请选择其他同事。' }];
  }
  return successor && handles(successor) && successor.unit === person.unit && person.unit !== null
    ? []
    : [{ path: 'to', message: '接手人须是同一单位在用账号的经办人或负责人，请重新选择。' }];
};

interface Moving {
  person: PersonEntry;
  successor: PersonEntry;
  reason: string;
  user: DeskUser;
  around: Surroundings;
  form: Awaited<ReturnType<typeof registrationForm>>;
}

/** Gives one case, or the help given in it, to the successor. */
async function moveCase(trx: Knex, id: number, moving: Moving): Promise<void> {
  const { person, successor, reason, user, around, form } = moving;
  const stored = await loadCase(trx, { id }, around.catalogue, { lock: true });
  if (!stored) return;
  const { file } = stored;
  const at = around.now.toISOString();
  const helped = openAssistances(file).filter(({ handler }) => handler === person.documentId);
  await commitDeed(
    trx,
    id,
    file,
    'hand-over',
    {
      ...(holds(file, person) ? { dispute: { handler: successor.documentId } } : {}),
      assistances: helped.map((one) => ({ ...one, handler: successor.documentId })),
      facts: [],
      sentence: `工作交接：${person.name} → ${successor.name}`,
      details: [{ label: '原因', text: reason }],
    },
    {
      at,
      enteredAt: at,
      actor: { documentId: user.documentId, name: user.name },
      unit: user.unitCode ?? person.unit ?? '',
      relations: new Set(),
      catalogue: around.catalogue,
      calendar: around.calendar,
      people: around.people,
      clocksOf: around.clocksOf,
      rules: around.rules,
      round: file.dispute.round,
      found: {},
      form,
      newId,
      number: (key) => {
        throw new Error(`a hand-over needs no number of kind ${key}`);
      },
    },
    around,
  );
}

/** Whether the case itself is in the person's hands; in others he only helps. */
const holds = ({ dispute }: CaseFile, person: PersonEntry): boolean =>
  dispute.handler === person.documentId ||
  (dispute.handler === null &&
    dispute.registrar === person.documentId &&
    dispute.answerableUnit === person.unit);
