// Loaded before the process to measure: says on stderr how much memory it had at most, in kB.
const { writeSync } = require('node:fs');

process.once('exit', () => {
  writeSync(2, `\npeak memory ${process.resourceUsage().maxRSS}\n`);
});
