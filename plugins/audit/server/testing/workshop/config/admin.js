module.exports = {
  serveAdminPanel: false,
  auth: { secret: 'workshop' },
  apiToken: { salt: 'workshop' },
  transfer: { token: { salt: 'workshop' } },
};
