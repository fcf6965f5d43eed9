const repairs = () => strapi.documents('api::repair.repair');

/** Finishes a repair; `refuse` does too, and then thinks better of it. */
const finish = (ctx, think) =>
  strapi
    .plugin('audit')
    .service('trail')
    .scope(
      { action: 'repair.finish', object: { type: 'repair', documentId: ctx.params.documentId } },
      async () => {
        await repairs().update({ documentId: ctx.params.documentId, data: { state: 'done' } });
        think();
      },
    );

module.exports = {
  async finish(ctx) {
    await finish(ctx, () => undefined);
    ctx.body = { done: true };
  },
  async refuse(ctx) {
    await finish(ctx, () => ctx.throw(409, '零件未到'));
  },
};
