import type { AuditApplication } from '@liandiao/audit/strapi-server';
import { askedOf } from '../../../trail/askedOf';

/** What the audit plugin asks of the desk (`config.application`): who acts, who may read the trail, what was asked. */
export default (): AuditApplication => ({
  actor({ state: { desk } }) {
    return desk ? { documentId: desk.user.documentId, name: desk.user.name, unit: desk.user.unitCode } : null;
  },
  mayRead: ({ state: { desk } }) => desk?.user.capabilities.includes('auditor') ?? false,
  asked: askedOf,
});
