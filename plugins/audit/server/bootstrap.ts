import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { anchorsFile, readAnchors } from './anchors';
import { firstHead } from './database/firstHead';
import { entriesGuards, installGuard } from './database/guard';
import { headText, macFits } from './digest';
import type { TrailService } from './services/trail';
import { present } from './settings';

/** Once the tables are there: the guards, the head, and a first look at whether the trail still ends where it did. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const trail = strapi.plugin('audit').service('trail') as TrailService;
  const { key, home } = trail.settings();
  // declarations are read now, so that a wrong one stops the start and not a deed
  trail.types();
  await strapi.db.transaction(async ({ trx }) => {
    for (const guard of entriesGuards) await installGuard(trx, guard);
    await firstHead(trx, key, present(strapi));
  });
  const wrong = await endsElsewhere(strapi.db.connection, key, anchorsFile(home));
  if (wrong) strapi.log.error(`${wrong}请运行 npm run audit verify 查明，并报告审计员。`);
}

/** Why the trail does not end where it did when it was last noted, as a sentence; undefined where it does. */
async function endsElsewhere(knex: Knex, key: string, file: string): Promise<string | undefined> {
  const head = await knex('audit_head').where({ id: 1 }).first('sequence', 'hash', 'mac');
  if (!head) return '审计日志的链头记录不见了。';
  const sequence = Number(head.sequence);
  if (!macFits(key, headText({ sequence, hash: head.hash }), head.mac))
    return '审计日志的链头签名不符：数据库被改动过，或者用了另一把审计密钥。';
  const { anchors } = await readAnchors(file, key);
  let last = 0;
  for (const noted of anchors.keys()) last = Math.max(last, noted);
  return last > sequence ? `审计日志末尾少了第 ${sequence + 1} 至 ${last} 条。` : undefined;
}
