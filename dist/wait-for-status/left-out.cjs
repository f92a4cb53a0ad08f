// Stands in for modules that no bundle has, see packages/tooling/src/build/left-out.ts.
module.exports = function leftOut() {
  throw new Error('a part of a package is used that is not in this bundle: see left-out.ts');
};
// Asked before the second parser of undici is used.
module.exports.getMiloEnabled = () => false;
