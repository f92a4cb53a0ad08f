import type { EmulatorRequest } from '../../core/http/exchange.ts';
import type { Acl, Caller } from '../acl/acl.ts';
import { permissionDenied, refusal } from '../errors.ts';

/** Who calls; throws 500 for another region and 403 for a token that is unknown or expired. */
export function authenticate(acl: Acl, request: EmulatorRequest): Caller {
  const region = request.query.get('region') ?? '';
  if (region !== '' && region !== 'global') throw refusal('No path to region');
  const caller = acl.authenticate(request);
  if (caller === undefined) throw permissionDenied();
  return caller;
}

/** Throws 403 unless the caller has one of the capabilities in the namespace (`*`: in any). */
export function requireCapability(
  caller: Caller,
  namespace: string,
  ...capabilities: string[]
): void {
  const allowed = capabilities.some((capability) =>
    namespace === '*' ? caller.allowsAny(capability) : caller.allows(namespace, capability),
  );
  if (!allowed) throw permissionDenied();
}
