import type { TargetEnd, WaitEnd } from './types.ts';

/**
 * What settled a target of a finished wait. Throws what interrupted the wait, and the `Failure` of
 * a target that could not be read.
 */
export function settledTarget<Raw>(end: WaitEnd<Raw>, target: string): TargetEnd<Raw> {
  if (end.verdict === 'interrupted') throw end.interruption;
  const found = end.targets.get(target);
  if (found === undefined) throw new RangeError(`${target} was not waited for`);
  if (found.failure !== undefined) throw found.failure;
  return found;
}
