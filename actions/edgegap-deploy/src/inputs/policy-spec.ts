import { yaml } from '@rollout-actions/action/inputs/yaml';
import { z } from 'zod';

const fields = {
  name: z.string().min(1),
  enabled: z.boolean(),
  type: z.string().min(1),
  minimum: z.int().min(0),
  maximum: z.int().min(1),
  threshold: z.number().min(0.1).max(1),
  data: z.record(z.string(), z.unknown()),
};

const spec = z.strictObject(fields).partial();

/** A policy in the API's own words; on create every field is required. */
export type GivenPolicy = z.infer<typeof spec>;

const NAMES = Object.keys(fields);

export const policySpec = () => yaml(spec, `a YAML mapping of ${NAMES.join(', ')}`);

/** The fields that a new policy still lacks. */
export function missingFields(given: GivenPolicy): string[] {
  return NAMES.filter((name) => !(name in given));
}
