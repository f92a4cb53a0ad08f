import { z } from 'zod';
import type { DeclaredPort } from '../deployments/deployment.ts';
import { protocols } from '../game-server/protocol.ts';

/** A version as the API shows it: its body, with a time of creation and of the last change. */
export interface VersionRecord {
  name: string;
  createdMs: number;
  updatedMs: number;
  ports: DeclaredPort[];
  maxDurationMinutes: number;
  logStorage: string | undefined;
  /** The fields as they were sent, over the defaults. */
  body: Record<string, unknown>;
}

export interface Application {
  name: string;
  isActive: boolean;
  image: string;
  createdMs: number;
  updatedMs: number;
  /** In the order of their creation. */
  versions: Map<string, VersionRecord>;
}

/** What a deployment takes from its application's version. */
export interface VersionTerms {
  version: string;
  ports: DeclaredPort[];
  maxDurationMinutes: number;
  logStorage: string | undefined;
}

const port = z.object({
  port: z.int().min(1).max(59_999),
  protocol: z
    .string()
    .refine((word) => protocols.includes(word.toUpperCase()), 'Not a protocol the platform knows.'),
  to_check: z.boolean().default(true),
  tls_upgrade: z.boolean().default(false),
  name: z.string().min(1).optional(),
});

const fields = {
  name: z.string().min(1).max(64),
  is_active: z.boolean().default(true),
  docker_repository: z.string().min(1),
  docker_image: z.string().min(1),
  docker_tag: z.string().min(1),
  private_username: z.string().default(''),
  private_token: z.string().default(''),
  req_cpu: z.int().min(100),
  req_memory: z.int().min(1),
  req_video: z.int().min(0).default(0),
  verify_image: z.boolean().default(false),
  force_cache: z.boolean().default(false),
  time_to_deploy: z.int().min(15).default(15),
  max_duration: z.int().min(-1).max(1440).default(1440),
  restart_policy: z.enum(['always', 'never', 'on_failure']).default('never'),
  termination_grace_period_seconds: z.int().min(5).max(3600).default(5),
  ports: z.array(port).default([]),
  envs: z
    .array(
      z.object({
        key: z.string().min(1),
        value: z.string(),
        is_hidden: z.boolean().default(false),
      }),
    )
    .default([]),
  endpoint_storage: z.string().default(''),
};

/** The body of POST /v1/app/{app}/version: memory at most twice the CPU, as the platform has it. */
export const versionBody = z
  .object(fields)
  .refine((body) => body.req_memory <= 2 * body.req_cpu, 'req_memory must not exceed 2 * req_cpu.');

export type VersionBody = z.infer<typeof versionBody>;

/** The body of PATCH: any of the fields, none filled in. */
export const versionChange = z.record(z.string(), z.unknown());

function declaredPort(given: VersionBody['ports'][number]): DeclaredPort {
  const name = given.name ?? String(given.port);
  return { name, internal: given.port, protocol: given.protocol, tlsUpgrade: given.tls_upgrade };
}

/** What the platform needs of a version; a port without a name is called by its number. */
export function readVersion(body: VersionBody): Omit<VersionRecord, 'createdMs' | 'updatedMs'> {
  return {
    name: body.name,
    ports: body.ports.map(declaredPort),
    maxDurationMinutes: body.max_duration,
    logStorage: body.endpoint_storage === '' ? undefined : body.endpoint_storage,
    body,
  };
}
