// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readAuditOptions } from './auditOptions.mjs';
import { faultInWords, notArchivedInWords } from './auditWords.mjs';
import { buildIfStale } from './buildDesk.mjs';
import { installIfStale } from './install.mjs';
import { inRoot } from './paths.mjs';
import { placeOf } from './postgres.mjs';
import { speakingPlainly, Trouble } from './trouble.mjs';

const require = createRequire(inRoot('cms', 'package.json'));

/** npm run audit: works on the database itself, whether the desk runs or not. @param {string[]} args */
export const auditTrail = (args) =>
  speakingPlainly(async () => {
    const asked = readAuditOptions(args, process.env);
    if (process.env.NODE_ENV !== 'test') {
      await installIfStale();
      await buildIfStale();
    }
    const home = resolve(process.env.LIANDIAO_HOME || './data');
    const commands = require('@liandiao/audit/commands');
    const key = keyOf(commands, home);
    const knex = databaseOf(home);
    try {
      if (!(await knex.schema.hasTable('audit_head'))) throw notBegun();
      if (asked.command === 'verify') await verify(commands, { knex, home, key, parts: asked.parts });
      else await archive(commands, { knex, home, key, before: asked.before });
    } catch (error) {
      throw isUnreachable(error) ? unreachable() : error;
    } finally {
      await knex.destroy();
    }
  });

const notBegun = () =>
  new Trouble(
    '这个数据库里还没有审计日志。请确认 LIANDIAO_HOME 或 DATABASE_URL，并先用本版本启动一次。',
    'This database has no audit trail yet. Check LIANDIAO_HOME or DATABASE_URL, and start this version once.',
  );

/** @param {unknown} error */
const isUnreachable = (error) =>
  ['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'].includes(
    /** @type {{ code?: string }} */ (error).code ?? '',
  );

const unreachable = () =>
  new Trouble(
    `连接不上数据库 ${placeOf(process.env.DATABASE_URL ?? '')}。请确认 PostgreSQL 已启动，DATABASE_URL 正确。`,
    `The database ${placeOf(process.env.DATABASE_URL ?? '')} cannot be reached. Check that PostgreSQL runs and DATABASE_URL is right.`,
  );

/** The key that is there; a check must not make a new one. @param {{ auditKey: Function }} commands @param {string} home */
function keyOf(commands, home) {
  const told = process.env.LIANDIAO_AUDIT_KEY;
  if (!told && !existsSync(join(home, 'keys', 'audit.key')))
    throw new Trouble(
      `${home} 里没有审计密钥（keys/audit.key）。请用 LIANDIAO_HOME 指定联调的数据目录，或设置 LIANDIAO_AUDIT_KEY。`,
      `${home} holds no audit key (keys/audit.key). Set LIANDIAO_HOME to the desk's home, or LIANDIAO_AUDIT_KEY.`,
    );
  return commands.auditKey(home, told);
}

/** @param {string} home */
function databaseOf(home) {
  const knex = require('knex');
  const url = process.env.DATABASE_URL;
  if (url) return knex({ client: 'pg', connection: url, pool: { min: 0, max: 2 } });
  const filename = join(home, 'desk.sqlite');
  if (!existsSync(filename)) throw notBegun();
  return knex({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
}

/** A line about once a second. @param {(done: number, total: number) => void} say */
function everySecond(say) {
  let said = Date.now();
  /** @param {number} done @param {number} total */
  return (done, total) => {
    if (Date.now() - said > 1_000) {
      said = Date.now();
      say(done, total);
    }
    return true;
  };
}

/** @param {any} commands @param {{ knex: unknown, home: string, key: string, parts: boolean }} options */
async function verify(commands, options) {
  const progress = everySecond((done, total) => console.log(`  ${done} / ${total}`));
  const { sound, checked, archived, fault } = await commands.verifyTrail({ ...options, progress });
  if (sound) {
    const zh =
      archived > 0
        ? `，另有 ${archived} 条已归档${options.parts ? '，一并校验' : '（加 -- --parts 一并校验）'}`
        : '';
    const en =
      archived > 0
        ? `, ${archived} archived${options.parts ? ' and checked too' : ' (add -- --parts to check them)'}`
        : '';
    console.log(
      `审计链完整：已校验 ${checked} 条${zh}。\nThe trail is sound: ${checked} entries checked${en}.`,
    );
    return;
  }
  const [zh, en] = faultInWords(fault);
  throw new Trouble(
    `审计链在此断开：${zh}此前 ${checked} 条完好。`,
    `The trail breaks here. ${en} The ${checked} before it are sound.`,
  );
}

/** @param {any} commands @param {{ knex: unknown, home: string, key: string, before: string }} options */
async function archive(commands, options) {
  const { present } = require(inRoot('cms', 'dist', 'src', 'present.js'));
  const retentionDays = commands.retentionDays(process.env.LIANDIAO_AUDIT_RETENTION_DAYS);
  const progress = everySecond((done, total) => console.log(`  ${done} / ${total}`));
  const done = await commands.archiveTrail({ ...options, retentionDays, now: present(), progress });
  if ('reason' in done) {
    const [zh, en] = notArchivedInWords(done, options.before);
    throw new Trouble(zh, en);
  }
  const { firstSequence, lastSequence, file, sha256 } = done.part;
  console.log(
    `已将第 ${firstSequence} 至 ${lastSequence} 条转存为 ${join(options.home, 'audit', file)}，请妥善备份。\n` +
      `Entries ${firstSequence} to ${lastSequence} were moved to that file; keep a copy of it.\nSHA-256 ${sha256}`,
  );
}
