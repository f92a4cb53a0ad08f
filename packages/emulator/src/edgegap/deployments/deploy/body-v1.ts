import { z } from 'zod';
import { placeFilter } from '../../locations/placement.ts';

const longestValueBytes = 4096;

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

export const address = z.union([z.ipv4(), z.ipv6()], { error: 'Not an IP address.' });
export const coordinates = z.object({ latitude, longitude });

export const variableValue = z
  .string()
  .refine((value) => Buffer.byteLength(value) <= longestValueBytes, 'Longer than 4 KB.');

export const webhookUrl = z.url({ protocol: /^https?$/, error: 'Not an http or https URL.' });

/** The body of POST /v1/deploy. Deprecated fields are taken and have no effect. */
export const deployBodyV1 = z
  .object({
    app_name: z.string().min(1),
    version_name: z.string().min(1).nullish(),
    ip_list: z.array(address).nullish(),
    geo_ip_list: z.array(z.object({ ip: address, latitude, longitude })).nullish(),
    env_vars: z
      .array(
        z.object({
          key: z.string().min(1),
          value: variableValue,
          is_hidden: z.boolean().default(false),
        }),
      )
      .nullish(),
    location: coordinates.nullish(),
    filters: z.array(placeFilter).nullish(),
    tags: z.array(z.string()).nullish(),
    webhook_url: webhookUrl.nullish(),
    container_log_storage: z
      .object({ enabled: z.boolean(), endpoint_storage: z.string() })
      .nullish(),
    command: z.string().nullish(),
    arguments: z.string().nullish(),
    skip_telemetry: z.boolean().nullish(),
    is_public_app: z.boolean().nullish(),
    telemetry_profile_uuid_list: z.array(z.string()).nullish(),
    ap_sort_strategy: z.enum(['basic', 'weighted']).nullish(),
  })
  .refine(
    (body) => (body.ip_list ?? []).length > 0 !== (body.geo_ip_list ?? []).length > 0,
    'Exactly one of ip_list and geo_ip_list must be given.',
  );

export type DeployBodyV1 = z.infer<typeof deployBodyV1>;
