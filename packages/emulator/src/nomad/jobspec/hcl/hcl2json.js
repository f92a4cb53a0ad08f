// Not bundled: ncc cannot carry along the 2 MB of WebAssembly that the package reads at run time.
export const { parse } = await import(/* webpackIgnore: true */ '@cdktn/hcl2json');
