import type { Core } from '@strapi/strapi';
import { declaredOf, digestOf } from './declared';
import { sealOnWrite } from './middlewares/sealOnWrite';

/** Before the database is built: searchable attributes get a digest column with an index, and writes are sealed. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  for (const { uid, attribute, searchable } of declaredOf(strapi)) {
    if (!searchable) continue;
    const name = digestOf(attribute);
    strapi.get('content-types').extend(uid, (type: ExtendedType) => {
      type.attributes[name] = { type: 'string', private: true, configurable: false, visible: false };
      const column = name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
      type.indexes = [
        ...(type.indexes ?? []),
        { name: `${type.collectionName}_${column}`, columns: [column] },
      ];
    });
  }
  strapi.documents.use(sealOnWrite(strapi));
}

interface ExtendedType {
  collectionName: string;
  attributes: Record<string, object>;
  indexes?: { name: string; columns: string[]; type?: string }[];
}
