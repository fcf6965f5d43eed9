import { planClocks, shanghaiDay } from '@liandiao/deadlines/engine';
import type { Knex } from 'knex';
import { z } from 'zod';
import { duplicatesOf } from '../access/present/duplicates';
import { works } from '../access/relations';
import { registration } from '../contract';
import { emptyRegistered, registered } from '../mechanism/registered';
import type { DeskUser } from '../session/deskUser';
import { readInput } from './readInput';
import { badInput, noRight } from './refusals';
import { registrationErrors } from './registrationErrors';
import { registrationForm, surroundings } from './surroundings';

const asked = registration.extend({ tier: z.string().nullish(), route: z.string().nullish(), toUnit: z.string().nullish() });

/**
 * What the form's side panel shows while it is being filled in: the suggested tier, units and route with their reasons,
 * the due dates that would follow if it were accepted today, likely duplicates, and what is still wrong. Writes nothing.
 * @throws Refusal 403, 400 when the body is no form at all
 */
export async function suggestFor(body: unknown, user: DeskUser) {
  if (!works(user)) throw noRight('您的账号不办理争议件，不能登记。');
  const { input, errors } = readInput(asked, body);
  if (!input) throw badInput(errors);
  const knex: Knex = strapi.db.connection;
  const around = await surroundings(knex);
  const { tier: _t, route: _r, toUnit: _u, registeredAt: _a, draft: _d, noticeVersion: _n, confirm: _c, revision: _v, ...fields } = input;
  const record = registered(emptyRegistered, fields);
  const form = await registrationForm(knex, around);
  return {
    today: shanghaiDay(around.now),
    duplicates: await duplicatesOf(knex, user, record),
    ...registrationErrors(record, { catalogue: around.catalogue, form }),
    clocks: planClocks({ attributes: {}, roles: {}, events: [] }, [...around.rules], around.calendar),
  };
}
