import * as z from 'zod';
import { listOf, maybeText, pagination, textNumber } from './common.ts';

/**
 * The id of a deployment: 12 hexadecimal digits today, more is let through. It comes into addresses
 * and file names, so nothing else is.
 */
export const requestId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** One port of a deployment. Players use `external`; `link` is `host:port` or a URL. */
export const port = z.looseObject({
  external: textNumber,
  internal: textNumber,
  /** Its spelling varies: `UDP`, `http`, `TCP/UDP`. */
  protocol: maybeText,
  name: maybeText,
  tls_upgrade: z.boolean().nullish(),
  link: maybeText,
});

/** By name; an internal number as text where the version gives no name. */
export const ports = z
  .record(z.string(), port)
  .nullish()
  .transform((map) => map ?? {});

export type Port = z.infer<typeof port>;

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

/** 200 has a summary (null in some cases), 202 only the message. Neither means: it has stopped. */
export const stopReply = z.looseObject({
  message: maybeText,
  deployment_summary: deploymentStatus.nullish(),
});

/** What bulk-stop is going to stop, not what has stopped. */
export const bulkStopReply = z.looseObject({
  processable: listOf(z.looseObject({ request_id: requestId })),
});

export type StopReply = z.infer<typeof stopReply>;
export type BulkStopReply = z.infer<typeof bulkStopReply>;

/** A tag of a deployment. Times have no zone and are UTC. */
export const tag = z.looseObject({
  name: z.string().min(1),
  create_time: maybeText,
  last_updated: maybeText,
});

/** `count` in the document, `total_count` in the newer specification. */
export const tagPage = z.looseObject({
  tags: listOf(tag),
  count: textNumber,
  total_count: textNumber,
  pagination,
});

export type Tag = z.infer<typeof tag>;

/** What a container wrote, and how it crashed; all of it goes with the container. */
export const containerLogs = z.looseObject({
  logs: maybeText,
  encoding: maybeText,
  crash_logs: maybeText,
  crash_data: z
    .looseObject({ exit_code: textNumber, message: maybeText, restart_count: textNumber })
    .nullish(),
  logs_link: maybeText,
});

export type ContainerLogs = z.infer<typeof containerLogs>;

/** One line of a chart. The values are texts in the document, numbers in the specification. */
const series = z.looseObject({
  labels: listOf(z.string()),
  datasets: listOf(textNumber),
  timestamps: listOf(z.string()),
});

const maybeSeries = series.nullish();

/** The charts of one deployment. */
export const metrics = z.looseObject({
  total: z
    .looseObject({
      receive_total: maybeSeries,
      transmit_total: maybeSeries,
      disk_read_total: maybeSeries,
      disk_write_total: maybeSeries,
    })
    .nullish(),
  cpu: maybeSeries,
  mem: maybeSeries,
  network: z.looseObject({ receive: maybeSeries, transmit: maybeSeries }).nullish(),
});

export type Metrics = z.infer<typeof metrics>;
