module.exports = {
  serveAdminPanel: false,
  auth: { secret: 'library' },
  apiToken: { salt: 'library' },
  transfer: { token: { salt: 'library' } },
};
