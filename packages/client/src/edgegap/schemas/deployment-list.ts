import * as z from 'zod';
import { listOf, maybeText, pagination } from './lists.ts';
import { textNumber } from './numbers.ts';
import { ports } from './ports.ts';
import { requestId } from './request-id.ts';

/** A deployment in the list: it has no status, so a failed one is only not ready. */
export const listedDeployment = z.looseObject({
  request_id: requestId,
  fqdn: maybeText,
  start_time: z.string().nullish(),
  ready: z.boolean(),
  public_ip: maybeText,
  ports,
  tags: listOf(z.string()),
  sockets: textNumber,
  sockets_usage: textNumber,
  is_joinable_by_session: z.boolean().nullish(),
});

/** A page of the list. `message` is a list here, a text in errors. */
export const deploymentPage = z.looseObject({
  data: listOf(listedDeployment),
  total_count: textNumber,
  pagination,
  message: z.union([z.array(z.string()), z.string()]).nullish(),
});

export type ListedDeployment = z.infer<typeof listedDeployment>;
export type DeploymentPage = z.infer<typeof deploymentPage>;
