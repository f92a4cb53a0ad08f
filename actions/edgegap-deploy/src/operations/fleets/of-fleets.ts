import type { FleetOperation } from '../../inputs/operations.ts';
import type { Handler } from '../../session.ts';
import * as policies from './fleet-policies.ts';
import * as fleets from './fleets.ts';

/** The operations on fleets and their policies. */
export const FLEETS: Record<FleetOperation, Handler> = {
  'fleet-create': fleets.create,
  'fleet-get': fleets.get,
  'fleet-list': fleets.list,
  'fleet-update': fleets.update,
  'fleet-delete': fleets.remove,
  'fleet-policy-create': policies.create,
  'fleet-policy-get': policies.get,
  'fleet-policy-list': policies.list,
  'fleet-policy-update': policies.update,
  'fleet-policy-delete': policies.remove,
  'fleet-link-version': fleets.link,
  'fleet-unlink-version': fleets.unlink,
};
