/**
 * Stands in for side-channel, by which qs remembers what it has walked through: every browser we serve has a Map,
 * and the original brings a museum of them (11 kB gzip of the first load).
 */
module.exports = function sideChannel() {
  const known = new Map();
  return {
    assert(key) {
      if (!known.has(key)) throw new TypeError('Side channel does not contain the given key');
    },
    delete: (key) => known.delete(key),
    get: (key) => known.get(key),
    has: (key) => known.has(key),
    set(key, value) {
      known.set(key, value);
    },
  };
};
