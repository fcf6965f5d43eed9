import type { DeskUser } from '../session/deskUser';
import { trail } from './trail';

/** A reading that has to be known of: persons shown whole, looked up, or printed (P8). */
type Reading = Omit<Parameters<ReturnType<typeof trail>['record']>[0], 'actor' | 'outcome'>;

/** Tells the trail of a reading; when it cannot be told, this throws, and nothing may be shown (P9). */
export async function tellReading(user: DeskUser, reading: Reading): Promise<void> {
  const actor = { documentId: user.documentId, name: user.name, unit: user.unitCode };
  await trail().record({ ...reading, actor });
}
