import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { application, type Context } from '../application';
import { entryAnswer, wholeEntryAnswer } from '../reading/answers';
import { entriesPage, entryBySequence } from '../reading/entries';
import { entriesRequest, entryRequest, parsed } from '../requests';
import type { VerificationService } from '../services/verification';

const audit = ({ strapi }: { strapi: Core.Strapi }) => {
  const verification = () => strapi.plugin('audit').service('verification') as VerificationService;

  /** Only whom the application lets read; it is no secret that there is a trail. */
  function admit(ctx: Context): void {
    if (!application(strapi)?.mayRead(ctx))
      throw new errors.ForbiddenError('审计日志由审计员查阅，您没有此项权限。');
  }

  return {
    /** A page of the trail, newest first. */
    async find(ctx: Context) {
      admit(ctx);
      const { rows, pageSize } = await entriesPage(strapi.db.connection, parsed(entriesRequest, ctx.query));
      const data = rows.slice(0, pageSize).map(entryAnswer);
      const more = rows.length > pageSize;
      ctx.body = { data, meta: { pageSize, before: more ? (data.at(-1)?.sequence ?? null) : null } };
    },

    /** One entry with all it says. */
    async findOne(ctx: Context) {
      admit(ctx);
      const { sequence } = parsed(entryRequest, ctx.params);
      const row = await entryBySequence(strapi.db.connection, sequence);
      if (!row) throw new errors.NotFoundError('没有这一条记录，可能已转存到归档文件，请核对序号。');
      ctx.body = { data: wholeEntryAnswer(row) };
    },

    /** Begins to verify the whole trail. */
    async verify(ctx: Context) {
      admit(ctx);
      ctx.status = 202;
      ctx.body = { data: await verification().start() };
    },

    /** How the last finished verification came out. */
    async lastVerification(ctx: Context) {
      admit(ctx);
      ctx.body = { data: await verification().last() };
    },

    /** How far a verification has come, and what it found. */
    async verification(ctx: Context) {
      admit(ctx);
      const found = await verification().read(String(ctx.params.documentId));
      if (!found) throw new errors.NotFoundError('没有找到这次校验，请重新开始校验。');
      ctx.body = { data: found };
    },
  };
};

export default audit;
