// Stands in for node:assert, which opens standard error as it loads: see externals.ts.
module.exports = function assert(isTrue, message) {
  if (!isTrue) throw message instanceof Error ? message : new Error(message ?? 'assertion failed');
};
