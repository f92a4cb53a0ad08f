// Stands in for modules that no bundle has, see packages/tooling/src/build/externals.ts.
module.exports = function absent() {
  throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
};
// Asked before the second parser of undici is used.
module.exports.getMiloEnabled = () => false;
