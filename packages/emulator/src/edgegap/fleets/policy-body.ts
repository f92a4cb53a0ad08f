import { z } from 'zod';
import { placeFilter } from '../locations/placement.ts';
import { writeTime } from '../times.ts';
import type { Policy } from './fleet.ts';

const locationData = z.looseObject({ filters: z.array(placeFilter) });

const fields = {
  name: z.string().min(1),
  enabled: z.boolean(),
  type: z.enum(['Location', 'Tag', 'Coordinates']),
  minimum: z.int().min(1),
  maximum: z.int().min(1),
  threshold: z.number().min(0.1).max(1),
  data: z.record(z.string(), z.unknown()),
};

const ordered = 'minimum must not exceed maximum.';
const placed = 'data must hold filters of places for the type Location.';

interface Shape {
  type: Policy['type'];
  minimum: number;
  maximum: number;
  data: Record<string, unknown>;
}

const isOrdered = (policy: Shape) => policy.minimum <= policy.maximum;
const isPlaced = ({ type, data }: Shape) =>
  type !== 'Location' || locationData.safeParse(data).success;

/** A policy on creation: every field is required. */
export const newPolicy = z.object(fields).refine(isOrdered, ordered).refine(isPlaced, placed);

/** A policy after a change: the minimum may be 0 then. */
export const changedPolicy = z
  .object({ ...fields, minimum: z.int().min(0) })
  .refine(isOrdered, ordered)
  .refine(isPlaced, placed);

/** A change: any of the fields, and the two times of a reply, which have no effect. */
export const policyChange = z
  .object({ ...fields, minimum: z.int().min(0), create_time: z.string(), last_updated: z.string() })
  .partial();

export type PolicyBody = z.infer<typeof changedPolicy>;

/** The stored form of a body. */
export function readPolicy(body: PolicyBody): Omit<Policy, 'createdMs' | 'updatedMs'> {
  const data = locationData.safeParse(body.data);
  const placeFilters = body.type === 'Location' && data.success ? data.data.filters : [];
  return { ...body, placeFilters };
}

/** A policy as the API shows it. */
export function shownPolicy(policy: Policy) {
  const { name, enabled, type, minimum, maximum, threshold, data } = policy;
  return {
    name,
    enabled,
    type,
    minimum,
    maximum,
    threshold,
    data,
    create_time: writeTime(policy.createdMs),
    last_updated: writeTime(policy.updatedMs),
  };
}
