import { z } from 'zod';
import { address, coordinates, variableValue, webhookUrl } from './body-v1.ts';

const lowestUnits = 100;

const user = z.discriminatedUnion('user_type', [
  z.object({ user_type: z.literal('ip_address'), user_data: z.object({ ip_address: address }) }),
  z.object({ user_type: z.literal('geo_coordinates'), user_data: coordinates }),
]);

const resources = z
  .object({ cpu_units: z.int().min(lowestUnits), memory_mib: z.int().min(lowestUnits) })
  .refine(
    (wanted) => wanted.memory_mib <= 2 * wanted.cpu_units,
    'memory_mib must not exceed 2 * cpu_units.',
  );

const webhook = z.object({ url: webhookUrl });

/** The body of POST /v2/deployments. The names of v1 are no part of it and go unnoticed. */
export const deployBodyV2 = z.object({
  application: z.string().min(1),
  version: z.string().min(1),
  users: z.array(user).min(1),
  resources: resources.nullish(),
  require_cached_locations: z.boolean().nullish(),
  environment_variables: z
    .array(z.object({ key: z.string().min(1), value: variableValue, is_hidden: z.boolean() }))
    .nullish(),
  tags: z.array(z.string()).nullish(),
  webhook_on_ready: webhook.nullish(),
  webhook_on_error: webhook.nullish(),
  webhook_on_terminated: webhook.nullish(),
});

export type DeployBodyV2 = z.infer<typeof deployBodyV2>;
