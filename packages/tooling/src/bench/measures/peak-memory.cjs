// Loaded before the process to measure: says on stderr how much memory it had at most, in kB.
const { readFileSync, writeSync } = require('node:fs');

process.once('exit', () => {
  writeSync(2, `\npeak memory ${peakKilobytes()}\n`);
});

/** Linux counts into `maxRSS` what the process that started this one had when it did so. */
function peakKilobytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return kilobytes;
}
