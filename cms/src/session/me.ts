import type { Capability } from '../contract/codes';
import { USER } from './account';
import type { Context } from './context';
import { deskUserOf } from './deskUser';
import { readCapabilities } from './readCapabilities';

/** A user with his unit, as the database gives them. */
export interface StoredUser {
  id: number;
  documentId: string;
  username: string;
  name: string | null;
  capabilities: unknown;
  mustChangePassword: boolean | null;
  unit: {
    documentId: string;
    code: string;
    name: string;
    shortName: string;
    kind: string;
    isCentre: boolean;
  } | null;
}

/** A user as he is told about himself. */
export interface Me {
  id: number;
  documentId: string;
  username: string;
  name: string;
  unit: {
    documentId: string;
    code: string;
    name: string;
    shortName: string;
    kind: string;
    isCentre: boolean;
  } | null;
  capabilities: Capability[];
  mustChangePassword: boolean;
}

/** What leaves the server about the signed-in user. */
export function presentUser(user: StoredUser): Me {
  const { unit } = user;
  return {
    id: user.id,
    documentId: user.documentId,
    username: user.username,
    name: user.name ?? user.username,
    unit: unit && {
      documentId: unit.documentId,
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      kind: unit.kind,
      isCentre: unit.isCentre,
    },
    capabilities: readCapabilities(user.capabilities),
    mustChangePassword: user.mustChangePassword === true,
  };
}

/** GET /api/me */
export async function me(ctx: Context): Promise<void> {
  const user = await strapi.db.query(USER).findOne({ where: { id: deskUserOf(ctx).id }, populate: ['unit'] });
  ctx.body = { data: presentUser(user) };
}
