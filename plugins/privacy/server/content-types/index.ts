import key from './key/schema.json';

export default { key: { schema: key } };
