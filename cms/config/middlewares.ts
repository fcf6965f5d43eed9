/** Outermost first. No strapi::logger: global::requests logs what failed or was slow, and nothing else. */
export default [
  'strapi::errors',
  'global::requests',
  // outside of what turns errors into answers: a refusal is recorded when its transaction is over
  'plugin::audit.refusals',
  'global::refusals',
  {
    name: 'strapi::security',
    // the policy is ours (global::spa); Strapi would merge its own sources, unsafe-inline among them, into it
    config: { contentSecurityPolicy: false, frameguard: { action: 'deny' } },
  },
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::spa',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '256kb', formLimit: '64kb', textLimit: '64kb' } },
  'global::characters',
  'strapi::favicon',
  'strapi::public',
];
