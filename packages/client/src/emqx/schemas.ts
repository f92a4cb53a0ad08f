import * as z from 'zod/mini';

// Lists have members that are null, missing or of another type. Only id and status are needed, and
// one unusual deployment must not make the others unreadable.
const text = z.catch(
  z.optional(z.union([z.string(), z.pipe(z.number(), z.transform(String))])),
  undefined,
);
const count = z.catch(
  z.optional(
    z.union([z.number(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))]),
  ),
  undefined,
);

/** Of a status that is missing or is no text: neither good nor bad, as any word nobody knows. */
const UNKNOWN_STATUS = 'unknown';

/**
 * A deployment as the three versions of the EMQX API document have it: `tps`, `version` and
 * `projectName` are missing on older sites, and the reply to a create call keeps connections and
 * tps in `spec` and has codes where the others have labels.
 */
const replied = z.looseObject({
  deploymentID: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  status: z.catch(z.string().check(z.minLength(1)), UNKNOWN_STATUS),
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
  spec: z.catch(
    z.optional(z.looseObject({ connections: count, tps: count, deploymentVersion: text })),
    undefined,
  ),
  ports: z.catch(
    z.optional(z.record(z.string(), z.looseObject({ protocol: z.string() }))),
    undefined,
  ),
});

/** One deployment, whichever call it came from. Texts are the provider's own. */
export const deployment = z.pipe(
  replied,
  z.transform((reply) => ({
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
  })),
);

export type Deployment = z.infer<typeof deployment>;

/** A bare array, without paging. What has no usable id is left out: nobody could ask for it. */
export const deployments = z.pipe(
  z.array(z.unknown()),
  z.transform((items) =>
    items.flatMap((item) => {
      const read = deployment.safeParse(item);
      return read.success ? [read.data] : [];
    }),
  ),
);

const operationBody = z.looseObject({
  deploymentID: z.catch(z.optional(z.string()), undefined),
  operation: z.catch(z.optional(z.string()), undefined),
});

/**
 * The text of the reply to a start or a stop: accepted, not done. Its status says so; a body that
 * is empty or unusual takes nothing back.
 */
export const operation = z.pipe(
  z.string(),
  z.transform((text) => {
    const body = operationBody.safeParse(jsonOf(text));
    return body.success ? body.data : {};
  }),
);

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
