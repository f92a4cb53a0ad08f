import type { Place } from '../locations/places.ts';

/** The platform's words; on the wire they carry the prefix `Status.`. */
export type Status =
  | 'INITIALIZING'
  | 'SEEKING'
  | 'SEEKED'
  | 'SCANNING'
  | 'DEPLOYING'
  | 'READY'
  | 'TERMINATING'
  | 'TERMINATED'
  | 'ERROR';

/** A port as the app version declares it. */
export interface DeclaredPort {
  name: string;
  internal: number;
  /** As written by who declared it: `UDP`, `http`, `TCP/UDP`. */
  protocol: string;
  tlsUpgrade: boolean;
}

export interface Port extends DeclaredPort {
  /** The number that really listens; missing until one was found. */
  external?: number;
}

export interface Tag {
  name: string;
  createdMs: number;
  updatedMs: number;
}

export interface Variable {
  key: string;
  value: string;
  is_hidden: boolean;
}

export interface Crash {
  exitCode: number;
  message: string;
  restartCount: number;
}

export type WebhookEvent = 'ready' | 'error' | 'terminated';

/** Where to post, and what has become of it: the status of the receiver or a word. */
export interface Webhook {
  /** v1 has one for the first of READY and ERROR, v2 one for each event. */
  events: WebhookEvent[];
  url: string;
  outcome?: number | 'unreachable' | 'not-loopback';
}

/** What somebody asks for, by either version of the deploy call or through a fleet. */
export interface DeploymentRequest {
  application: string;
  version: string;
  place: Place;
  ports: DeclaredPort[];
  tags: string[];
  variables: Variable[];
  webhooks: Webhook[];
  users: number;
  command: string;
  arguments: string;
  /** -1: no limit. */
  maxDurationMinutes: number;
  /** Name of the endpoint storage that keeps the logs. */
  logStorage?: string | undefined;
  /** Phases of telemetry are left out. */
  skipTelemetry: boolean;
  cachedOnly: boolean;
  fleet?: { name: string; policy: string };
  /** `http://host:port` by which the caller reaches this server. */
  origin: string;
}

export interface Deployment extends Omit<DeploymentRequest, 'ports' | 'tags'> {
  id: string;
  createdMs: number;
  /** Virtual ms; before it the API does not show the deployment. */
  visibleFromMs?: number;
  status: Status;
  lastStatus: Status;
  ports: Port[];
  tags: Tag[];
  /** Set from READY on. */
  readyMs?: number;
  /** Set from TERMINATED on. */
  removedMs?: number;
  /** Not empty: it has failed. */
  errorDetail: string;
  /** A stop was accepted before READY or ERROR. */
  stopPending: boolean;
  /** The server behind the ports answers. */
  accepting: boolean;
  crash?: Crash;
  /** Lines that the control plane gave it to say. */
  output: string[];
  selfStop: { accessPoint: number; token: string };
}

/** Whether there is a container that has written something: it runs, or has crashed. */
export function hasContainer({ status, readyMs, crash }: Deployment): boolean {
  return status !== 'TERMINATED' && (readyMs !== undefined || crash !== undefined);
}

/** Whether the list shows it: everything but what has ended, failed ones included. */
export function isListed(deployment: Deployment): boolean {
  return deployment.status !== 'TERMINATED';
}

/** Whether it is ending or has ended. */
export function isLeaving(deployment: Deployment): boolean {
  return deployment.status === 'TERMINATING' || deployment.status === 'TERMINATED';
}
