import type { Knex } from 'knex';
import type { Capability } from '../contract';
import type { Catalogue, DictionaryEntry, TierEntry, UnitEntry } from '../mechanism/catalogue';
import type { StandIn } from '../mechanism/standIns';
import { booleanOf, dayOf, integerOf, jsonOf, textOf } from './columns';
import { handles, type PersonEntry } from './person';

type Row = Record<string, unknown>;

/** The county's lists with its people and the ways from codes to rows and back. */
export interface LiveCatalogue extends Catalogue {
  unitById: ReadonlyMap<number, UnitEntry>;
  people: ReadonlyMap<string, PersonEntry>;
  peopleById: ReadonlyMap<number, PersonEntry>;
  /** the newest enabled version of each notice text */
  notices: ReadonlyMap<
    string,
    { title: string; titleEn: string | null; body: string; version: number; clause: string | null }
  >;
  duties: readonly Row[];
  boundaryDecisions: readonly Row[];
  /** who stands in for whom, now and to come */
  standIns: readonly StandIn[];
}

/** Reads everything; a few hundred rows. One query after the other: it may run inside a transaction. */
export async function loadCatalogue(knex: Knex): Promise<LiveCatalogue> {
  const people = (await peopleRows(knex)).map(person);
  const staffed = new Set(people.filter(handles).map(({ unit }) => unit));
  const unitRows: Row[] = await knex('units as u')
    .leftJoin('units as p', 'p.id', 'u.parent_id')
    .select('u.*', 'p.code as parent_code')
    .orderBy('u.position');
  const units = unitRows.map((row) => unit(row, staffed));
  const settings: Row[] = await knex('settings').select('key', 'value');
  const numberings: Row[] = await knex('numberings').select('key', 'pattern');
  return {
    units: new Map(units.map((entry) => [entry.code, entry])),
    unitById: new Map(units.map((entry) => [entry.id, entry])),
    centre: units.find((entry) => entry.isCentre)?.code ?? '',
    dictionaries: await dictionaries(knex),
    tiers: new Map(
      (await knex('tiers').select('*').orderBy('rank')).map((row: Row) => [String(row.code), tier(row)]),
    ),
    settings: new Map(settings.map((row) => [String(row.key), jsonOf<unknown>(row.value, null)])),
    numberings: new Map(numberings.map((row) => [String(row.key), String(row.pattern)])),
    people: new Map(people.map((entry) => [entry.documentId, entry])),
    peopleById: new Map(people.map((entry) => [entry.id, entry])),
    notices: await notices(knex),
    duties: await knex('duties as d')
      .leftJoin('units as u', 'u.id', 'd.unit_id')
      .select('d.*', 'u.code as unit_code')
      .orderBy('d.position'),
    boundaryDecisions: await knex('boundary_decisions as b')
      .leftJoin('units as u', 'u.id', 'b.unit_id')
      .select('b.*', 'u.code as unit_code'),
    standIns: (await knex('deputies').orderBy('from_on').select('*')).flatMap((row: Row) =>
      standIn(row, new Map(people.map((entry) => [entry.id, entry.documentId]))),
    ),
  };
}

const peopleRows = (knex: Knex): Promise<Row[]> =>
  knex('up_users as p')
    .leftJoin('units as u', 'u.id', 'p.unit_id')
    .select(
      'p.id',
      'p.document_id',
      'p.username',
      'p.name',
      'p.capabilities',
      'p.blocked',
      'u.code as unit_code',
    )
    .orderBy('p.id');

function standIn(row: Row, people: ReadonlyMap<number, string>): StandIn[] {
  const person = people.get(Number(row.person_id));
  const deputy = people.get(Number(row.deputy_id));
  if (person === undefined || deputy === undefined) return [];
  return [
    {
      documentId: String(row.document_id),
      person,
      deputy,
      from: dayOf(row.from_on) ?? '',
      to: dayOf(row.to_on),
      kind: String(row.kind) as StandIn['kind'],
    },
  ];
}

const person = (row: Row): PersonEntry => ({
  id: Number(row.id),
  documentId: String(row.document_id),
  username: String(row.username),
  name: textOf(row.name) ?? String(row.username),
  unit: textOf(row.unit_code),
  capabilities: jsonOf<Capability[]>(row.capabilities, []),
  blocked: booleanOf(row.blocked),
});

const unit = (row: Row, staffed: ReadonlySet<string | null>): UnitEntry => ({
  id: Number(row.id),
  documentId: String(row.document_id),
  code: String(row.code),
  name: String(row.name),
  shortName: textOf(row.short_name) ?? String(row.name),
  kind: String(row.kind),
  parent: textOf(row.parent_code),
  isCentre: booleanOf(row.is_centre),
  mayAudit: jsonOf<string[]>(row.may_audit, []),
  archiveCode: textOf(row.archive_code),
  enabled: booleanOf(row.enabled),
  hasLiaison: staffed.has(String(row.code)),
});

const tier = (row: Row): TierEntry => ({
  code: String(row.code),
  name: String(row.name),
  nameEn: textOf(row.name_en),
  rank: integerOf(row.rank) ?? 0,
  when: jsonOf<unknown>(row.when, null),
  words: textOf(row.words) ?? '',
  timeWords: textOf(row.time_words) ?? '',
  clause: textOf(row.clause) ?? '',
  retention: textOf(row.retention) ?? '',
  enabled: booleanOf(row.enabled),
});

async function dictionaries(knex: Knex): Promise<Map<string, Map<string, DictionaryEntry>>> {
  const rows: Row[] = await knex('dictionary_items as i')
    .join('dictionaries as d', 'd.id', 'i.dictionary_id')
    .select('i.*', 'd.code as dictionary_code')
    .orderBy('i.position');
  const all = new Map<string, Map<string, DictionaryEntry>>();
  for (const row of rows) {
    const dictionary = String(row.dictionary_code);
    const entries = all.get(dictionary) ?? new Map<string, DictionaryEntry>();
    all.set(dictionary, entries);
    entries.set(String(row.code), {
      code: String(row.code),
      name: String(row.name),
      nameEn: textOf(row.name_en),
      description: textOf(row.description),
      attributes: jsonOf<Record<string, unknown>>(row.attributes, {}),
      position: integerOf(row.position) ?? 0,
      enabled: booleanOf(row.enabled),
    });
  }
  return all;
}

async function notices(knex: Knex): Promise<LiveCatalogue['notices']> {
  const rows: Row[] = await knex('notice_texts').select('*').where('enabled', true).orderBy('version');
  return new Map(
    rows.map((row) => [
      String(row.key),
      {
        title: String(row.title),
        titleEn: textOf(row.title_en),
        body: textOf(row.body) ?? '',
        version: integerOf(row.version) ?? 1,
        clause: textOf(row.clause),
      },
    ]),
  );
}
