/** Who acts stands in headers, for the tests to say. */
module.exports = () => ({
  actor(ctx) {
    const name = ctx.get('X-Name');
    return name ? { documentId: `doc-${name}`, name, unit: 'bench' } : null;
  },
  mayRead: (ctx) => ctx.get('X-Name') === 'auditor',
  asked: (ctx) => ({ action: `route.${ctx.method.toLowerCase()}`, object: null }),
});
