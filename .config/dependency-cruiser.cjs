// The import rules of the house: who may know whom. Each rule says what to do instead.

/** Where the thinking is: functions of values, read by server and browser alike. */
const pure = '^(plugins/[^/]+/(engine|definition|query|chain|fields)|cms/src/(contract|mechanism))/';
const pluginsPure = '^plugins/[^/]+/(engine|definition|query|chain|fields)/';
const test = '(\\.test\\.tsx?$|/testing/|\\.test\\.mjs$)';
/** A workspace imports itself freely; anything else in the repository is somebody else's. */
const inHouse = '^(plugins|cms|admin|seed|e2e)/(?!.*node_modules/)';
const strapiPackages = 'node_modules/(@strapi|knex|koa|@koa|better-sqlite3|pg)/';

module.exports = {
  forbidden: [
    {
      name: 'pure-knows-only-pure',
      comment: 'A pure folder imports pure folders and zod: no Strapi, no Node, no React, no other library.',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { pathNot: [pure, 'node_modules/zod/'] },
    },
    {
      name: 'plugins-know-no-dispute',
      comment: 'A plugin learns of a content type through its pluginOptions; move what it needs into the plugin.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^(cms|admin|seed|e2e)/' },
    },
    {
      name: 'plugin-servers-apart',
      comment: "A plugin's server knows its own pure half and Strapi; another plugin only by its pure half.",
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/[^/]+/(server|dist)/', pathNot: '^plugins/$1/' },
    },
    {
      name: 'cms-knows-plugins',
      comment: 'cms imports plugins, never admin, seed or e2e.',
      severity: 'error',
      from: { path: '^cms/(src|config)/' },
      to: { path: '^(admin|seed|e2e)/' },
    },
    {
      name: 'nothing-imports-admin',
      comment: 'The app is what people see: nothing depends on it.',
      severity: 'error',
      from: { pathNot: '^admin/' },
      to: { path: '^admin/' },
    },
    {
      name: 'admin-knows-contract-and-pure-halves',
      comment: 'The app imports contract, mechanism and the pure halves of plugins; server code would end in the browser.',
      severity: 'error',
      from: { path: '^admin/', pathNot: test },
      to: { path: `${inHouse}|${strapiPackages}`, pathNot: ['^admin/', pure] },
    },
    {
      name: 'seed-knows-contract-and-pure-halves',
      comment: 'Seed imports contract, mechanism and pure halves, and speaks to Strapi through the instance it is given.',
      severity: 'error',
      from: { path: '^seed/', pathNot: test },
      to: { path: inHouse, pathNot: ['^seed/', pure] },
    },
    {
      name: 'e2e-knows-contract',
      comment:
        'Tests over HTTP and journeys import the contract, and the pure halves they hold screens and answers against; the runner also starts the launcher.',
      severity: 'error',
      from: { path: '^e2e/', pathNot: '^e2e/bench/' },
      to: { path: inHouse, pathNot: ['^e2e/', '^cms/src/contract/', '^cms/launch/', pluginsPure] },
    },
    {
      name: 'benches-measure-pure-halves',
      comment: 'A benchmark may also call what it measures, as long as it is pure.',
      severity: 'error',
      from: { path: '^e2e/bench/' },
      to: { path: inHouse, pathNot: ['^e2e/', '^cms/launch/', '^cms/src/contract/', pluginsPure, '^plugins/[^/]+/dist/'] },
    },
    {
      name: 'contract-knows-nobody',
      comment: 'What crosses the wire stands at the bottom: it imports no other room of the house.',
      severity: 'error',
      from: { path: '^cms/src/contract/', pathNot: test },
      to: { path: inHouse, pathNot: '^cms/src/contract/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-code',
      comment: 'What a test needs stays with the tests.',
      severity: 'error',
      from: { path: '^(plugins|cms|admin|seed)/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(plugins/[^/]+|cms|admin|seed|e2e)/(dist|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'e2e/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
