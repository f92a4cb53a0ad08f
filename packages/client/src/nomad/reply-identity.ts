import { Failure } from '../http/failure.ts';
import type { Nomad } from './connection.ts';

/**
 * Accepts a reply only for what was asked: throws a `Failure` of kind `invalid-reply` where the id
 * in it is another one, as a cache or a proxy that mixes replies up would cause. Ids are compared
 * without case: Nomad accepts upper case in a path and replies in lower case (observed).
 */
export function assertRequested(
  nomad: Nomad,
  { resource, requested }: { resource: string; requested: string },
  received: string,
): void {
  if (received.toLowerCase() === requested.toLowerCase()) return;
  throw new Failure({
    kind: 'invalid-reply',
    resource,
    what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
    next: 'Check what is between the runner and Nomad: a proxy or cache may mix up replies',
    received: 'yes',
  });
}
