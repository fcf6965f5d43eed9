import type { Core } from '@strapi/strapi';
import type { Profile } from '../profile/schema';
import { decide } from './decide';
import { documents, type Loaded, type Row, remember } from './store';
import type { LoadSummary } from './summary';

const UID = 'plugin::forms.form-version';

/**
 * Forms are versions: records keep the version they were filled in with, so a changed form of the profile becomes a
 * new published version and the old one is retired. A form whose newest version was made on screen is left alone.
 * @param today the Shanghai day the version is published on
 */
export async function loadForms(
  strapi: Core.Strapi,
  forms: Profile['forms'],
  loaded: ReadonlyMap<string, Loaded>,
  summary: LoadSummary,
  today: string,
): Promise<void> {
  const rows = await documents(strapi, UID).findMany({});
  for (const definition of forms) {
    const before = loaded.get(`${UID} ${definition.key}`);
    const newest = newestOf(rows, definition.key);
    const decision = decide(
      { definition },
      { present: presentOf(newest, before), loaded: before?.values ?? null },
    );
    summary.note(decision, UID, definition.key);
    if (decision !== 'create' && decision !== 'update') continue;
    if (newest)
      await documents(strapi, UID).update({ documentId: newest.documentId, data: { status: 'retired' } });
    const version = Number(newest?.version ?? 0) + 1;
    const created = await documents(strapi, UID).create({
      data: { form: definition.key, version, status: 'published', definition, publishedOn: today },
    });
    await remember(
      strapi,
      { uid: UID, key: definition.key },
      { recordId: created.documentId, loaded: { definition } },
      before,
    );
  }
}

function newestOf(rows: readonly Row[], form: string): Row | null {
  const versions = rows.filter((row) => row.form === form);
  return versions.sort((left, right) => Number(right.version) - Number(left.version))[0] ?? null;
}

/** The newest version's definition, if the loader wrote it; a version made on screen counts as changed. */
function presentOf(newest: Row | null, before: Loaded | undefined): Record<string, unknown> | null {
  if (newest === null) return null;
  return { definition: before && newest.documentId !== before.recordId ? undefined : newest.definition };
}
