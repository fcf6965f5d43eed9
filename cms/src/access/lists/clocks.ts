import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { actionOf } from '../../casework/table';
import type { LiveCatalogue } from '../../catalogue';
import { booleanOf, integerOf, textOf } from '../../catalogue/columns';
import { snapshot } from '../../catalogue/snapshot';
import type { ActionName, PersonReference, Status } from '../../contract';
import { meetingAction } from '../../mechanism/meetingAction';
import { deputisedBy, type StandIn } from '../../mechanism/standIns';
import { present as now } from '../../present';
import type { DeskUser } from '../../session/deskUser';
import { clockAnswer, clockColumns } from '../present/clocks';
import { nameShown } from '../present/persons';
import { personById, unitById } from '../present/references';
import type { Column, ListNoun, Page } from '../reading/noun';
import { readPage } from '../reading/page';
import { parseList } from '../reading/parse';
import { unitColumns } from '../reading/unitColumns';
import { works } from '../relations';
import { whereLight } from './lights';

type Row = Record<string, unknown>;

const selected = [
  ...clockColumns.map((column) => `c.${column}`),
  'd.document_id as dispute_document_id',
  'd.number',
  'd.status',
  'd.tier',
  'd.route',
  'd.revision',
  'd.employer_name',
  'd.applicant_name',
  'd.anonymous',
  'd.head_count',
  'd.accepting_unit_id',
  'd.lead_unit_id',
  'd.handler_id',
];

function noun(catalogue: LiveCatalogue, today: string): ListNoun {
  const day = (column: string): Column => ({ column: `c.${column}`, type: 'day' });
  const code = (column: string): Column => ({ column, type: 'text' });
  return {
    columns: {
      rule: code('c.rule'),
      state: code('c.state'),
      unit: code('c.unit'),
      subject: code('c.subject'),
      startOn: day('start_on'),
      dueOn: day('due_on'),
      nominalOn: day('nominal_on'),
      metOn: day('met_on'),
      provisional: { column: 'c.provisional', type: 'boolean' },
      light: { column: 'c.due_on', type: 'code', where: (query, light) => whereLight(query, light, today) },
      'dispute.documentId': code('d.document_id'),
      'dispute.number': code('d.number'),
      'dispute.status': code('d.status'),
      'dispute.tier': code('d.tier'),
      ...unitColumns(catalogue, 'dispute.acceptingUnit', 'd.accepting_unit_id'),
      ...unitColumns(catalogue, 'dispute.leadUnit', 'd.lead_unit_id'),
    },
    personal: new Set(['dispute.applicant', 'dispute.applicantName']),
    key: 'c.id',
    defaultSort: [{ path: 'dueOn', descending: false }],
  };
}

/**
 * GET /api/clocks: the work list of the user's unit, by due date; running clocks unless another `state` or `light` is
 * asked for; `mine=true` those of his own cases and of those he stands in for. A unit's clocks are of cases it takes
 * part in, so nothing else needs to be looked up to scope it.
 */
export async function listClocks(query: Row, user: DeskUser): Promise<Page<unknown>> {
  const knex: Knex = strapi.db.connection;
  const { catalogue, calendar, rules } = await snapshot();
  const today = shanghaiDay(now());
  const list = noun(catalogue, today);
  const asked = parseList(query, list, ['mine']);
  const touched = JSON.stringify(asked.filters);
  const mine = query.mine === 'true';
  const standsInFor = deputised(catalogue, user, today);
  const ofUnit = () => {
    const scoped = knex('clocks as c').where('c.unit', works(user) ? user.unitCode : null);
    return /"path":"(state|light)"/.test(touched) ? scoped : scoped.where('c.state', 'running');
  };
  const withCase = () => {
    const scoped = ofUnit().join('disputes as d', 'd.id', 'c.case_id');
    if (!mine) return scoped;
    return scoped.where((either) =>
      either
        .where('d.handler_id', user.id)
        .orWhere('d.registrar_id', user.id)
        .orWhereIn('d.handler_id', [...standsInFor.keys()]),
    );
  };
  // every clock has its case: counting needs the join only where the case is asked about
  const counted = mine || touched.includes('"path":"dispute.') ? withCase : ofUnit;
  const actions = new Map(rules.map((rule) => [rule.key, meetingAction(rule)]));
  const present = (row: Row) => ({
    documentId: row.document_id,
    ...clockAnswer(row, today, { calendar, rules }),
    onBehalfOf: standsInFor.get(Number(row.handler_id)) ?? null,
    action: possible(actions.get(String(row.rule)), String(row.status) as Status),
    dispute: {
      documentId: row.dispute_document_id,
      number: textOf(row.number),
      status: row.status,
      tier: textOf(row.tier),
      route: textOf(row.route),
      revision: integerOf(row.revision),
      employerName: textOf(row.employer_name),
      applicantName: nameShown(textOf(row.applicant_name), false),
      anonymous: booleanOf(row.anonymous),
      headCount: integerOf(row.head_count),
      acceptingUnit: unitById(catalogue, row.accepting_unit_id),
      leadUnit: unitById(catalogue, row.lead_unit_id),
      handler: personById(catalogue, row.handler_id),
    },
  });
  return readPage(withCase, selected, asked, list, present, counted);
}

/** Somebody whose work is also the user's: while he is away, or as the other of an AB pair. */
type OnBehalf = PersonReference & Pick<StandIn, 'kind'>;

/**
 * Whom the user stands in for today, by numeric id (X3): who is away, and whose standing deputy he is, so that neither's
 * work lies because one of the two is out. Of somebody who is both, that he is away is what counts.
 */
const deputised = (catalogue: LiveCatalogue, user: DeskUser, today: string): ReadonlyMap<number, OnBehalf> =>
  new Map(
    deputisedBy(catalogue.standIns, user.documentId, today)
      .toSorted((one, other) => Number(one.kind === 'absence') - Number(other.kind === 'absence'))
      .flatMap(({ person, kind }) => {
        const entry = catalogue.people.get(person);
        return entry && entry.unit === user.unitCode
          ? [[entry.id, { documentId: entry.documentId, name: entry.name, kind }] as const]
          : [];
      }),
  );

/** The action that meets a clock, where the case's status lets it be done now. */
const possible = (action: ActionName | undefined, status: Status): ActionName | null =>
  action !== undefined && actionOf(action).from.includes(status) ? action : null;
