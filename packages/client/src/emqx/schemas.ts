import { z } from 'zod';

const text = z.string().optional();
const count = z.number().optional();

/**
 * A deployment as the pages of the three ages of the EMQX API document have it: `tps`, `version`
 * and `projectName` are missing on older sites, and the reply to a create call keeps connections
 * and tps in `spec` and has codes where the others have labels.
 */
const replied = z.looseObject({
  deploymentID: z.string().min(1),
  status: z.string().min(1),
  deploymentName: text,
  deploymentType: text,
  platform: text,
  region: text,
  regionLabel: text,
  connections: count,
  tps: count,
  createAt: text,
  projectName: text,
  version: z.union([z.string(), z.number()]).optional(),
  spec: z
    .looseObject({ connections: count, tps: count, deploymentVersion: text })
    .nullish()
    .catch(undefined),
  ports: z
    .record(z.string(), z.looseObject({ protocol: z.string() }))
    .nullish()
    .catch(undefined),
});

/** One deployment, whichever call it came from. Texts are the provider's own. */
export const deployment = replied.transform((reply) => ({
  id: reply.deploymentID,
  /**
   * The word as sent; `running`, `starting`, `stopped`, `pending`, `stopping` and `failed` are
   * known.
   */
  status: reply.status,
  name: reply.deploymentName ?? '',
  /** `serverless`, `dedicated`, `dedicatedFlex`. */
  type: reply.deploymentType ?? '',
  /** A label (`AWS`), or a code (`aws`) in the reply to a create call. */
  platform: reply.platform ?? '',
  region: reply.regionLabel ?? reply.region ?? '',
  connections: reply.connections ?? reply.spec?.connections,
  tps: reply.tps ?? reply.spec?.tps,
  /** `YYYY-MM-DD HH:MM`, without seconds and without a zone. */
  createAt: reply.createAt ?? '',
  project: reply.projectName,
  version: reply.version === undefined ? reply.spec?.deploymentVersion : String(reply.version),
  /** Protocol to port, in the reply to a create call alone. */
  ports: portsOf(reply.ports ?? {}),
}));

export type Deployment = z.infer<typeof deployment>;

/** A bare array, without paging. */
export const deployments = z.array(deployment);

/** The reply to a start or a stop: accepted, not done. */
export const operation = z.looseObject({
  deploymentID: z.string().min(1),
  operation: z.string(),
});

export type Operation = z.infer<typeof operation>;

function portsOf(ports: Record<string, { protocol: string }>): Record<string, number> {
  const pairs = Object.entries(ports).map(([port, { protocol }]) => [protocol, Number(port)]);
  return Object.fromEntries(pairs);
}
