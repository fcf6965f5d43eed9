import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Masking } from '../services/masking';
import type { Vault } from '../services/vault';

type Middleware = Parameters<Modules.Documents.Service['use']>[0];
type Data = Record<string, unknown>;

/**
 * Document Service middleware: what is declared personal is sealed on its way in and masked on its way out. Somebody
 * who saves a masked value back, as a panel does, has not changed it.
 */
export function sealOnWrite(strapi: Core.Strapi): Middleware {
  const vault = () => strapi.plugin('privacy').service('vault') as Vault;
  const masking = () => strapi.plugin('privacy').service('masking') as Masking;

  /** Leaves out values that are only the mask of what is stored. */
  async function withoutMasks(uid: string, documentId: string, data: Data): Promise<Data> {
    const suspects = vault()
      .declared(uid)
      .filter(({ attribute }) => JSON.stringify(data[attribute])?.includes('*'));
    if (suspects.length === 0) return data;
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const columnOf = (attribute: string) =>
      (attributes[attribute] as { columnName?: string }).columnName ?? attribute;
    const row = await (strapi.db.getConnection(tableName) as Knex.QueryBuilder)
      .where({ document_id: documentId })
      .first(suspects.map(({ attribute }) => columnOf(attribute)));
    if (!row) return data;
    const kept = { ...data };
    for (const { attribute } of suspects) {
      const shown = masking().ofStored(uid, attribute, row[columnOf(attribute)]);
      if (JSON.stringify(shown) === JSON.stringify(data[attribute])) delete kept[attribute];
    }
    return kept;
  }

  return async (context, next) => {
    if (vault().declared(context.uid).length === 0) return next();
    const params = context.params as { documentId?: string; data?: Data };
    if (params.data && ['create', 'update', 'clone'].includes(context.action)) {
      const data = params.documentId
        ? await withoutMasks(context.uid, params.documentId, params.data)
        : params.data;
      params.data = vault().sealData(context.uid, data);
    }
    return masking().ofDocument(context.uid, await next()) as never;
  };
}
