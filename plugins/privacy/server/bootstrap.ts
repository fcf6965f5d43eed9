import type { Core } from '@strapi/strapi';
import { keyRecords } from './keys/keyRecords';
import type { Progress, Resealing } from './services/resealing';

/** Before anybody is served: the keys fit the database, and nothing declared personal stands in clear. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await keyRecords(strapi).check();
  const resealing = strapi.plugin('privacy').service('resealing') as Resealing;
  let told = Date.now();
  await resealing.sealWhatIsClear(({ table, looked, of }: Progress) => {
    if (Date.now() - told < 2_000) return;
    told = Date.now();
    console.log(`正在加密已有的个人信息 ${table}：${looked} / ${of}`);
  });
}
