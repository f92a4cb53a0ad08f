/**
 * How often a property is tried: `usual` times by `npm test`, `long` times by `npm run test:long`.
 * `usual` keeps one property within a few seconds; `long` is the number that its claim asks for.
 *
 *     fc.assert(property, { numRuns: propertyRuns(200, 5_000) })
 */
export function propertyRuns(usual: number, long = usual * 25): number {
  return isLongRun() ? long : usual;
}

/** Whether `npm run test:long` runs this. */
export function isLongRun(): boolean {
  return process.env['ROLLOUT_ACTIONS_LONG_TESTS'] === 'true';
}
