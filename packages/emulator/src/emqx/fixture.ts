import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { parseDuration } from '../core/duration.ts';
import { problemLines } from '../core/problem-lines.ts';

const duration = z.string().transform((text, context) => {
  const ms = parseDuration(text);
  if (ms === undefined) context.addIssue('must be a duration with its unit, e.g. "90s"');
  return ms ?? 0;
});

/** Shortest and longest, both in ms after parsing. */
const span = z.tuple([duration, duration]);

export const statuses = [
  'pending',
  'starting',
  'running',
  'stopping',
  'stopped',
  'failed',
] as const;

export const deploymentFixture = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
  name: z.string().optional(),
  type: z.enum(['serverless', 'dedicated', 'dedicatedFlex']).default('dedicated'),
  status: z.enum(statuses).default('stopped'),
  platform: z.string().default('aws'),
  region: z.string().default('us-east-1'),
  /** What the replies show instead of the catalogue's label. */
  platformLabel: z.string().optional(),
  regionLabel: z.string().optional(),
  connections: z.int().default(1000),
  tps: z.int().default(1000),
  project: z.string().default('default'),
  createAt: z.iso.datetime().optional(),
  /** Port of its MQTT broker; any free one without. */
  mqttPort: z.int().min(0).max(65_535).default(0),
  /** Whoever the broker lets in; everybody where there is none. */
  users: z.array(z.strictObject({ username: z.string(), password: z.string() })).default([]),
  version: z.string().default('v5'),
  /** Members of its replies that are not as documented: null, another type, any word. */
  reply: z.record(z.string(), z.unknown()).default({}),
});

const key = z.strictObject({
  apiKey: z.string(),
  apiSecret: z.string(),
  scope: z.enum(['full', 'read', 'none']).default('full'),
  /** Names of the projects it reaches; all without. */
  projects: z.array(z.string()).optional(),
});

/** Calls in any 60 minutes; those not given are the site's. */
const budgets = z.strictObject({
  list: z.int().min(0).optional(),
  get: z.int().min(0).optional(),
  start: z.int().min(0).optional(),
  stop: z.int().min(0).optional(),
  create: z.int().min(0).optional(),
  /** List and single reads come out of one budget, the `get` one. */
  readsTogether: z.boolean().default(false),
  /** Calls refused with 429 count too. */
  countRefused: z.boolean().default(true),
  /** Whether a 429 has the undocumented Retry-After header. */
  retryAfter: z.boolean().default(false),
});

const durations = z.strictObject({
  start: span.default([120_000, 600_000]),
  stop: span.default([30_000, 180_000]),
  create: span.default([300_000, 1_800_000]),
});

/** What the create call takes besides the five members of the document. */
const creation = z.strictObject({
  /** `dedicatedFlex`, which only the vendor's own tool sends; any number of connections. */
  dedicatedFlex: z.boolean().default(false),
  /** Whether `deploymentName` is used; else the platform names the deployment itself. */
  names: z.boolean().default(false),
  /** Whether `projectID` is used; else the deployment comes into the default project. */
  projects: z.boolean().default(false),
  /** How long a new deployment is missing in the reads. */
  appearsAfter: duration.default(0),
});

/** The `emqx` member of the fixture file. */
export const emqxFixture = z.strictObject({
  site: z.enum(['newest', 'older']).default('newest'),
  keys: z.array(key).min(1).optional(),
  deployments: z.array(deploymentFixture).optional(),
  budgets: budgets.prefault({}),
  durations: durations.prefault({}),
  creation: creation.prefault({}),
});

export type EmqxFixture = z.infer<typeof emqxFixture>;
export type DeploymentFixture = z.infer<typeof deploymentFixture>;
export type KeyFixture = z.infer<typeof key>;
export type Site = EmqxFixture['site'];
export type DeploymentStatus = (typeof statuses)[number];
export type Span = z.infer<typeof span>;

/** A dedicated deployment that is stopped, and a serverless one that runs. */
export const firstDeployments: DeploymentFixture[] = [
  deploymentFixture.parse({ type: 'dedicated', status: 'stopped' }),
  deploymentFixture.parse({ type: 'serverless', status: 'running', region: 'eu-central-1' }),
];

/** Reads the `emqx` member of a fixture file. Throws an Error that names every wrong member. */
export function readEmqxFixture(fixture: unknown): EmqxFixture {
  const read = emqxFixture.safeParse(fixture ?? {});
  if (read.success) return read.data;
  throw new Error(`The fixture's "emqx" cannot be used: ${problemLines(read.error).join('; ')}`);
}

/** The key whose HTTP Basic credentials the request has; undefined for none or wrong ones. */
export function keyOf(
  keys: readonly KeyFixture[],
  headers: IncomingHttpHeaders,
): KeyFixture | undefined {
  const given = /^basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const credentials = Buffer.from(given, 'base64').toString('utf8');
  return keys.find(({ apiKey, apiSecret }) => credentials === `${apiKey}:${apiSecret}`);
}

/** Whether the key's scope lets it read or write. */
export function mayCall(key: KeyFixture, access: 'read' | 'write'): boolean {
  return key.scope === 'full' || (key.scope === 'read' && access === 'read');
}

/** Whether the key reaches a project, by the project's name. */
export function mayReach(key: KeyFixture, project: string): boolean {
  return key.projects === undefined || key.projects.includes(project);
}
