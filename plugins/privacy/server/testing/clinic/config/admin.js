module.exports = {
  serveAdminPanel: false,
  auth: { secret: 'clinic' },
  apiToken: { salt: 'clinic' },
  transfer: { token: { salt: 'clinic' } },
};
