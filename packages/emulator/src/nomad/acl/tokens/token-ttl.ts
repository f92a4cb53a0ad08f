import { badRequest } from '../../errors.ts';
import { parseGoDuration } from '../../go/duration.ts';

/** How long a token may live by the server's defaults, ns: one minute to one day. */
export const minTtlNs = 60e9;
export const maxTtlNs = 86_400e9;

/** ns of a Go duration as text, or of a number of ns; '' is 0. Throws 400. */
export function durationNs(given: string | number): number {
  if (typeof given === 'number') return given;
  const ms = given === '' ? 0 : parseGoDuration(given);
  if (ms === undefined) throw badRequest(`time: invalid duration ${JSON.stringify(given)}`);
  return ms * 1e6;
}
