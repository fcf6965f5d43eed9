const route = (path, handler) => ({
  method: 'POST',
  path,
  handler: `repair.${handler}`,
  config: { auth: false },
});

module.exports = {
  routes: [route('/repairs/:documentId/finish', 'finish'), route('/repairs/:documentId/refuse', 'refuse')],
};
