import * as z from 'zod/mini';
import { listOf, maybeText, pagination, textNumber } from './common.ts';

export const fleet = z.looseObject({
  name: z.string().check(z.minLength(1)),
  enabled: z.boolean(),
  create_time: maybeText,
  last_updated: maybeText,
});

export const fleetPage = z.looseObject({ fleets: listOf(fleet), pagination });

/** How a fleet keeps servers: `type` is `Location`, `Tag` or `Coordinates`, `data` goes by it. */
export const fleetPolicy = z.looseObject({
  name: z.string().check(z.minLength(1)),
  enabled: z.nullish(z.boolean()),
  type: maybeText,
  minimum: textNumber,
  maximum: textNumber,
  threshold: textNumber,
  data: z.nullish(z.record(z.string(), z.unknown())),
  create_time: maybeText,
  last_updated: maybeText,
});

export const fleetPolicyPage = z.looseObject({ policies: listOf(fleetPolicy), pagination });

/** An app version that a fleet makes deployments of. */
export const fleetLink = z.looseObject({
  app: z.string(),
  app_version: z.string(),
  fleet: z.string(),
  create_time: maybeText,
  last_updated: maybeText,
});

/** What a deletion says. */
export const deletion = z.looseObject({ message: maybeText });

export type Fleet = z.infer<typeof fleet>;
export type FleetPolicy = z.infer<typeof fleetPolicy>;
export type FleetLink = z.infer<typeof fleetLink>;
