import { shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { scopeDisputes } from '../access/scope';
import { catalogue as liveCatalogue } from '../catalogue';
import { instantOf } from '../catalogue/columns';
import type { ConferenceSchedule } from '../contract';
import { numberSetting } from '../mechanism/catalogue';
import { present } from '../present';
import type { DeskUser } from '../session/deskUser';
import { conferenceOf } from './conference';
import { nextBy } from './nextBy';
import { requireReader } from './rights';

/** GET /api/conference-schedule: when the next conference is due (R6), and how much waits for it. */
export async function conferenceSchedule(user: DeskUser): Promise<{ data: ConferenceSchedule }> {
  requireReader(user);
  const knex: Knex = strapi.db.connection;
  const everyMonths = numberSetting(await liveCatalogue(), 'conference', 'everyMonths');
  const held = await knex('conferences').whereIn('state', ['held', 'minuted']).max('held_at as at').first();
  const lastHeldAt = instantOf(held?.at);
  const by = lastHeldAt === null ? null : nextBy(shanghaiDay(lastHeldAt), everyMonths);
  const planned = await knex('conferences').where('state', 'planned').orderBy(['held_at', 'id']).first();
  const [waiting] = await scopeDisputes(
    knex('agenda_items as a').join('disputes as d', 'd.id', 'a.dispute_id').where('a.state', 'waiting'),
    user,
  ).count('* as total');
  return {
    data: {
      everyMonths,
      lastHeldAt,
      nextBy: by,
      overdue: by !== null && shanghaiDay(present()) > by,
      next: planned ? nextOf(planned) : null,
      waiting: Number(waiting.total),
    },
  };
}

function nextOf(row: Record<string, unknown>): ConferenceSchedule['next'] {
  const { documentId, number, title, heldAt } = conferenceOf(row);
  return { documentId, number, title, heldAt };
}
