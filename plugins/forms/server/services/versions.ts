import type { Knex } from 'knex';
import { type FormDefinition, readDefinition } from '../../definition';

/** A version of a form as it is read. */
export interface FormVersion {
  form: string;
  version: number;
  status: string;
  publishedOn: string | null;
  definition: FormDefinition;
}

interface Row {
  id: number;
  form: string;
  version: number | string;
  status: string;
  published_on: string | null;
  updated_at: unknown;
}

const TABLE = 'form_versions';
const HEAD = ['id', 'form', 'version', 'status', 'published_on', 'updated_at'] as const;

/**
 * Versions of forms. The head of the version is read each time (two servers may share the database), its definition
 * only when it is new or was written since.
 */
export default () => {
  const known = new Map<number, { stamp: string; version: FormVersion }>();

  async function whole(row: Row | undefined, knex: Knex): Promise<FormVersion | null> {
    if (!row) return null;
    const stamp = `${row.status} ${instantOf(row.updated_at)}`;
    const kept = known.get(row.id);
    if (kept?.stamp === stamp) return kept.version;
    const version = { ...headOf(row), definition: await definitionOf(row, knex) };
    known.set(row.id, { stamp, version });
    return version;
  }

  return {
    /**
     * The published version of a form, or null.
     * @param knex the transaction one is in: on SQLite there is only one connection
     */
    async published(form: string, knex: Knex): Promise<FormVersion | null> {
      const rows: Row[] = await knex(TABLE)
        .where({ form, status: 'published' })
        .orderBy('version', 'desc')
        .limit(1)
        .select(...HEAD);
      return whole(rows[0], knex);
    },

    /** One version of a form, whatever its status, or null. */
    async byVersion(form: string, version: number, knex: Knex): Promise<FormVersion | null> {
      const rows: Row[] = await knex(TABLE)
        .where({ form, version })
        .limit(1)
        .select(...HEAD);
      return whole(rows[0], knex);
    },
  };
};

function headOf(row: Row): Omit<FormVersion, 'definition'> {
  const { form, version, status, published_on: publishedOn } = row;
  return { form, version: Number(version), status, publishedOn };
}

/** The definition, read again through its schema, so that what is checked has its defaults. */
async function definitionOf({ id, form, version }: Row, knex: Knex): Promise<FormDefinition> {
  const [row] = await knex(TABLE).where({ id }).select('definition');
  const json: unknown = typeof row?.definition === 'string' ? JSON.parse(row.definition) : row?.definition;
  const read = readDefinition(json);
  if (read.ok) return read.definition;
  const [problem] = read.problems;
  throw new Error(`form ${form} version ${version} at ${problem?.path.join('.')}: ${problem?.message}`);
}

/** SQLite keeps a number, PostgreSQL gives a Date. */
function instantOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
