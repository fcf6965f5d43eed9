// npm run privacy -- status | rotate: the keys of personal data. See README, "Keys".
import './nodeVersion.mjs';

process.env.TZ = 'UTC';

const { withDesk } = await import('./withDesk.mjs');
const { progressLine } = await import('./progressLine.mjs');
const { Trouble } = await import('./trouble.mjs');

const [command, ...others] = process.argv.slice(2);

/** @type {Record<string, (strapi: import('@strapi/strapi').Core.Strapi) => Promise<void>>} */
const commands = {
  async status(strapi) {
    const rows = await strapi.db
      .connection('privacy_keys')
      .orderBy('id')
      .select('key_id', 'since', 'retired_at');
    const current = strapi.plugin('privacy').service('vault').current();
    for (const { key_id: id, since, retired_at: retired } of rows) {
      const state = id === current ? '当前' : retired ? '已退役（旧备份仍需要它）' : '待轮换';
      console.log(`${id}  ${new Date(since).toISOString()}  ${state}`);
    }
  },
  async rotate(strapi) {
    const line = progressLine();
    const { keyId, resumed, resealed } = await strapi
      .plugin('privacy')
      .service('resealing')
      .rotate(({ table, looked, of }) => line.show(`${table}：${looked} / ${of}`));
    line.end();
    console.log(
      `${resumed ? '接着上次未完的轮换，' : ''}已全部改用密钥 ${keyId}，重新加密 ${resealed} 条。请立即备份密钥文件。`,
    );
    console.log(
      `Everything is sealed under ${keyId} now. Back the key file up; keep old keys for old backups.`,
    );
  },
};

await withDesk(async (strapi) => {
  const work = others.length === 0 ? commands[command ?? ''] : undefined;
  if (!work)
    throw new Trouble(
      '用法：npm run privacy -- status（查看密钥）或 npm run privacy -- rotate（更换密钥）',
      'Use: npm run privacy -- status, or npm run privacy -- rotate',
    );
  await work(strapi);
});
