import * as z from 'zod';
import { listOf, maybeText } from './lists.ts';
import { textNumber } from './numbers.ts';
import { requestId } from './request-id.ts';

const placeFilter = z.looseObject({
  field: z.string(),
  values: z.array(z.string()),
  filter_type: z.string(),
});

/**
 * The answer to POST /v1/deploy. The host name is known, but of no use before the deployment is
 * ready.
 */
export const deployReplyV1 = z.looseObject({
  request_id: requestId,
  request_dns: maybeText,
  request_app: maybeText,
  request_version: maybeText,
  request_user_count: textNumber,
  filters: listOf(placeFilter),
  tags: listOf(z.string()),
  container_log_storage: z
    .looseObject({ enabled: z.boolean().nullish(), endpoint_storage: maybeText })
    .nullish(),
  location: z.looseObject({ latitude: textNumber, longitude: textNumber }).nullish(),
});

/** The answer to POST /v2/deployments, and the body of its 422. */
export const deployReplyV2 = z.looseObject({ request_id: requestId });

export type DeployReplyV1 = z.infer<typeof deployReplyV1>;
