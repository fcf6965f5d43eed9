import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../documentId';

/**
 * Service: work that must run once, however many servers there are. A lease is a row; who holds it may work until its
 * time is over, so that a server that dies holds nobody up for long. Time is the machine's: servers of one database
 * have to agree on it to within a fraction of a lease.
 */
const lease = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Takes or renews; the one statement decides, on either database. */
  async function take(name: string, holder: string, milliseconds: number): Promise<boolean> {
    const now = new Date();
    const taken = await strapi.db
      .connection('leases')
      .insert({
        name,
        holder,
        until: now.getTime() + milliseconds,
        document_id: documentId(),
        created_at: now,
        updated_at: now,
        published_at: now,
      })
      .onConflict('name')
      .merge(['holder', 'until', 'updated_at'])
      .where((free) => free.where('leases.until', '<', now.getTime()).orWhere('leases.holder', holder))
      .returning('id');
    return taken.length > 0;
  }

  return {
    /**
     * Does the work if nobody else does it now.
     * @param milliseconds how long the lease lasts unless `stillOurs` renews it: longer than the longest step
     * @returns whether it was done here
     */
    async hold(
      name: string,
      milliseconds: number,
      work: (stillOurs: () => Promise<boolean>) => Promise<void>,
    ): Promise<boolean> {
      const holder = randomUUID();
      if (!(await take(name, holder, milliseconds))) return false;
      try {
        await work(() => take(name, holder, milliseconds));
      } finally {
        await strapi.db.connection('leases').where({ name, holder }).update({ until: 0 });
      }
      return true;
    },
  };
};

export type LeaseService = ReturnType<typeof lease>;
export default lease;
