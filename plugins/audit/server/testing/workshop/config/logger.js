module.exports = { level: 'fatal' };
