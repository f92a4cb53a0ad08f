import { z } from 'zod';

// Lists have members that are null, missing or of another type. Only id and status are needed, and
// one unusual deployment must not make the others unreadable.
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const count = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);

/** Of a status that is missing or is no text: neither good nor bad, as any word nobody knows. */
const UNKNOWN_STATUS = 'unknown';

/**
 * A deployment as the three versions of the EMQX API document have it: `tps`, `version` and
 * `projectName` are missing on older sites, and the reply to a create call keeps connections and
 * tps in `spec` and has codes where the others have labels.
 */
const replied = z.looseObject({
  deploymentID: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  status: z.string().min(1).catch(UNKNOWN_STATUS),
  deploymentName: text,
  deploymentType: text,
  platform: text,
  region: text,
  regionLabel: text,
  connections: count,
  tps: count,
  createAt: text,
  projectName: text,
  projectID: text,
  version: text,
  spec: z
    .looseObject({ connections: count, tps: count, deploymentVersion: text })
    .optional()
    .catch(undefined),
  ports: z
    .record(z.string(), z.looseObject({ protocol: z.string() }))
    .optional()
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
  project: reply.projectName ?? reply.projectID,
  version: reply.version ?? reply.spec?.deploymentVersion,
  /** Protocol to port, in the reply to a create call alone. */
  ports: portsOf(reply.ports ?? {}),
}));

export type Deployment = z.infer<typeof deployment>;

/** A bare array, without paging. What has no usable id is left out: nobody could ask for it. */
export const deployments = z.array(z.unknown()).transform((items) =>
  items.flatMap((item) => {
    const read = deployment.safeParse(item);
    return read.success ? [read.data] : [];
  }),
);

const operationBody = z.looseObject({
  deploymentID: z.string().optional().catch(undefined),
  operation: z.string().optional().catch(undefined),
});

/**
 * The text of the reply to a start or a stop: accepted, not done. Its status says so; a body that
 * is empty or unusual takes nothing back.
 */
export const operation = z.string().transform((text) => {
  const body = operationBody.safeParse(jsonOf(text));
  return body.success ? body.data : {};
});

export interface Operation {
  deploymentID?: string | undefined;
  /** `starting` or `stopping`. */
  operation?: string | undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function portsOf(ports: Record<string, { protocol: string }>): Record<string, number> {
  const pairs = Object.entries(ports).map(([port, { protocol }]) => [protocol, Number(port)]);
  return Object.fromEntries(pairs);
}
