import type { Core } from '@strapi/strapi';
import type versions from '../services/versions';

/** What of Koa's context this controller touches. */
type Context = { params: { form?: string }; body: unknown; notFound(message: string): unknown };

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The published version of a form. */
  async published(ctx: Context) {
    const form = String(ctx.params.form);
    const service = strapi.plugin('forms').service<ReturnType<typeof versions>>('versions');
    const found = await service.published(form, strapi.db.connection);
    if (!found)
      return ctx.notFound(`没有已发布的表单「${form.slice(0, 60)}」，请核对表单名称或联系系统管理员发布`);
    ctx.body = { data: found };
    return undefined;
  },
});
