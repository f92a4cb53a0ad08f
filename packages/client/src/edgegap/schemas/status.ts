import * as z from 'zod';
import { listOf, maybeText } from './lists.ts';
import { textNumber } from './numbers.ts';
import { ports } from './ports.ts';
import { requestId } from './request-id.ts';

/** Where a deployment runs; here the coordinates are numbers, in the list of locations texts. */
export const deploymentLocation = z.looseObject({
  city: maybeText,
  country: maybeText,
  continent: maybeText,
  administrative_division: maybeText,
  timezone: maybeText,
  latitude: textNumber,
  longitude: textNumber,
});

const session = z.looseObject({
  session_id: maybeText,
  status: maybeText,
  ready: z.boolean().nullish(),
  linked: z.boolean().nullish(),
  kind: maybeText,
  user_count: textNumber,
});

/** A deployment as the status call, the stop calls and the webhooks tell it. Times have no zone. */
export const deploymentStatus = z.looseObject({
  request_id: requestId,
  fqdn: maybeText,
  app_name: maybeText,
  app_version: maybeText,
  /** `Status.READY`; a word that nobody knows is kept. */
  current_status: z.string().min(1),
  last_status: maybeText,
  /** True with DEPLOYING and with an error too in the document's samples: nothing to go by. */
  running: z.boolean().nullish(),
  whitelisting_active: z.boolean().nullish(),
  start_time: z.string().nullish(),
  removal_time: z.string().nullish(),
  elapsed_time: textNumber,
  error: z.boolean().nullish(),
  error_detail: maybeText,
  ports,
  public_ip: maybeText,
  sessions: listOf(session),
  location: deploymentLocation.nullish(),
  tags: listOf(z.string()),
  sockets: textNumber,
  sockets_usage: textNumber,
  command: maybeText,
  arguments: maybeText,
  /** Minutes; -1: no limit. */
  max_duration: textNumber,
});

/**
 * The status of this deployment and of no other; the specification allows null where nothing is
 * known of it any more.
 */
export function statusOf(id: string) {
  const isOfIt = (status: DeploymentStatus) => status.request_id === id;
  return deploymentStatus.refine(isOfIt, { path: ['request_id'] }).nullable();
}

export type DeploymentStatus = z.infer<typeof deploymentStatus>;
export type DeploymentLocation = z.infer<typeof deploymentLocation>;
