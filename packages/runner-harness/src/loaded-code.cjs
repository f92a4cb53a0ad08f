// Loaded before a process to examine: says on its standard error, at its end, what it has loaded.
const { registerHooks } = require('node:module');
const { writeSync } = require('node:fs');

const before = new Set(process.moduleLoadList);
const files = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) files.push(url);
    return next(url, context);
  },
});
process.once('exit', () => {
  const builtins = process.moduleLoadList
    .filter((name) => !before.has(name) && name.startsWith('NativeModule '))
    .map((name) => name.slice('NativeModule '.length))
    .filter((name) => !name.startsWith('internal/'));
  writeSync(2, `\nloaded code ${JSON.stringify({ files, builtins })}\n`);
});
