import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type CheckContext,
  checkRecord,
  type FormDefinition,
  type FormRecord,
  normaliseRecord,
  type RecordFindings,
} from '../../definition';
import type versions from './versions';

/** The application's lists behind a form's choices, by code. */
export interface Lists {
  dictionaries: ReadonlyMap<string, ReadonlyMap<string, { readonly enabled: boolean }>>;
  units: ReadonlyMap<string, { readonly code: string; readonly kind: string; readonly enabled: boolean }>;
}

/** A published form with the lists behind it, ready to check records. */
export interface Checker {
  version: number;
  definition: FormDefinition;
  /** The record as it is stored: hidden answers dropped, numbers in their one form. */
  normalise(record: object): FormRecord;
  /** What stands against the record. */
  check(record: object): RecordFindings;
}

/** Shanghai has kept UTC+8 without summer time since 1991. */
const shanghaiDay = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The published version of a form, ready to check records against the lists as they stand.
   * @throws Error when nothing was published under that key
   */
  async form(
    form: string,
    { knex, now, catalogue }: { knex: Knex; now: Date; catalogue: Lists },
  ): Promise<Checker> {
    const service = strapi.plugin('forms').service<ReturnType<typeof versions>>('versions');
    const published = await service.published(form, knex);
    if (!published) throw new Error(`没有已发布的表单「${form}」，请系统管理员先发布`);
    const { version, definition } = published;
    const context = contextOf(catalogue, shanghaiDay(now));
    return {
      version,
      definition,
      normalise: (record) => normaliseRecord(definition, record as FormRecord),
      check: (record) => checkRecord(definition, record as FormRecord, context),
    };
  },
});

/** What is switched off may no longer be chosen. */
function contextOf({ dictionaries, units }: Lists, today: string): CheckContext {
  const choices = [...dictionaries].map(([dictionary, items]) => [
    dictionary,
    [...items].filter(([, { enabled }]) => enabled).map(([code]) => code),
  ]);
  return {
    dictionaries: Object.fromEntries(choices),
    units: [...units.values()].filter(({ enabled }) => enabled),
    today,
  };
}
