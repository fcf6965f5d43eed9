import formVersion from './form-version/schema.json';

export default { 'form-version': { schema: formVersion } };
