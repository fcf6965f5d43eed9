import bootstrap from './bootstrap';
import contentTypes from './content-types';
import register from './register';
import services from './services';

export type { Masking } from './services/masking';
export type { Progress, Resealing } from './services/resealing';
export type { Vault } from './services/vault';

const config = {
  default: {
    /** the file that keeps the keys; made at the first start */
    keyFile: '',
    /** the keys themselves, in the form of the file; goes before it */
    keys: '',
    suite: 'aes-256-gcm',
    within: null,
  },
  validator({ keyFile, keys, suite }: { keyFile: string; keys: string; suite: string }) {
    if (!keyFile && !keys) throw new Error('privacy: either keyFile or keys must be given');
    if (!['aes-256-gcm', 'sm4-ctr-hmac-sm3'].includes(suite))
      throw new Error(`加密套件「${suite}」不存在，请用 aes-256-gcm 或 sm4-ctr-hmac-sm3。`);
  },
};

export default { register, bootstrap, config, contentTypes, services };
