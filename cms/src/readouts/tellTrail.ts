import type { DeskUser } from '../session/deskUser';

/** What the trail is told of a reading that has to be known of. */
interface Reading {
  action: string;
  object: { type: string; documentId?: string; label?: string | null };
  reason?: string;
  detail: Record<string, string | number | boolean>;
}

/** Tells the trail of a reading; when it cannot be told, this throws, and nothing may be shown (P9). */
export async function tellTrail(user: DeskUser, reading: Reading): Promise<void> {
  await strapi
    .plugin('audit')
    .service('trail')
    .record({ ...reading, actor: { documentId: user.documentId, name: user.name, unit: user.unitCode } });
}
