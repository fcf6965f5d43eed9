import type { Capability } from '../contract/codes';
import type { Context } from './context';
import { type Desk, deskOf, type OwnUnit } from './deskUser';

/** A user as he is told about himself. */
export interface Me {
  id: number;
  documentId: string;
  username: string;
  name: string;
  unit: OwnUnit | null;
  capabilities: readonly Capability[];
  mustChangePassword: boolean;
}

/** What leaves the server about the signed-in user. */
export const presentUser = ({ user, unit }: Pick<Desk, 'user' | 'unit'>): Me => ({
  id: user.id,
  documentId: user.documentId,
  username: user.username,
  name: user.name,
  unit,
  capabilities: user.capabilities,
  mustChangePassword: user.mustChangePassword,
});

/** GET /api/me */
export function me(ctx: Context): void {
  ctx.body = { data: presentUser(deskOf(ctx)) };
}
