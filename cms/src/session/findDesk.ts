import type { Core } from '@strapi/strapi';
import type { Desk } from './deskUser';
import { readCapabilities } from './readCapabilities';

/** One row of the query below, as either driver gives it. */
interface Row {
  id: number;
  document_id: string;
  username: string;
  name: string | null;
  capabilities: unknown;
  must_change_password: boolean | number | null;
  unit_id: number | null;
  unit_document_id: string;
  unit_code: string | null;
  unit_name: string;
  unit_short_name: string;
  unit_kind: string;
  unit_is_centre: boolean | number | null;
  log_in: string;
}

// one indexed look-up per request: account, unit, and whether the session still stands
const statement = `
  select u.id, u.document_id, u.username, u.name, u.capabilities, u.must_change_password,
         u.unit_id, unit.document_id as unit_document_id, unit.code as unit_code, unit.name as unit_name,
         unit.short_name as unit_short_name, unit.kind as unit_kind, unit.is_centre as unit_is_centre,
         s.device_id as log_in
    from up_users u
    join strapi_sessions s on s.session_id = ? and s.user_id = ? and s.origin = 'users-permissions'
    left join units unit on unit.id = u.unit_id
   where u.id = ? and (u.blocked is null or u.blocked = ?)`;

/** The account behind a session, or null when it is blocked or gone, or the session has been ended. */
export async function findDesk(strapi: Core.Strapi, userId: string, sessionId: string): Promise<Desk | null> {
  const found = await strapi.db.connection.raw(statement, [sessionId, userId, Number(userId), false]);
  const row: Row | undefined = (Array.isArray(found) ? found : found.rows)[0];
  if (!row) return null;
  return {
    logIn: row.log_in,
    unit:
      row.unit_code === null
        ? null
        : {
            documentId: row.unit_document_id,
            code: row.unit_code,
            name: row.unit_name,
            shortName: row.unit_short_name,
            kind: row.unit_kind,
            isCentre: Boolean(row.unit_is_centre),
          },
    user: {
      id: row.id,
      documentId: row.document_id,
      username: row.username,
      name: row.name ?? row.username,
      unitId: row.unit_id,
      unitCode: row.unit_code,
      unitIsCentre: Boolean(row.unit_is_centre),
      capabilities: readCapabilities(row.capabilities),
      mustChangePassword: Boolean(row.must_change_password),
    },
  };
}
