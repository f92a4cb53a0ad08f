import * as z from 'zod/mini';
import { maybeText, pagination, textNumber } from './common.ts';

/**
 * The id of a deployment: 12 hexadecimal digits today, more is let through. It comes into addresses
 * and file names, so nothing else is.
 */
const requestId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** The texts of a list, whatever else is in it. */
const texts = z.pipe(
  z.catch(z.nullish(z.array(z.unknown())), []),
  z.transform((values) => (values ?? []).filter((value) => typeof value === 'string')),
);

/** One port of a deployment. Players use `external`; `link` is `host:port` or a URL. */
export const port = z.looseObject({
  external: textNumber,
  internal: textNumber,
  /** Its spelling varies: `UDP`, `http`, `TCP/UDP`. */
  protocol: z.catch(maybeText, ''),
  name: z.catch(maybeText, ''),
  tls_upgrade: z.catch(z.nullish(z.boolean()), null),
  link: z.catch(maybeText, ''),
});

/** By name; an internal number as text where the version gives no name. */
export const ports = z.pipe(
  z.nullish(z.record(z.string(), port)),
  z.transform((map) => map ?? {}),
);

export type Port = z.infer<typeof port>;

/** Where a deployment runs; here the coordinates are numbers, in the list of locations texts. */
const deploymentLocation = z.looseObject({
  city: maybeText,
  country: maybeText,
  continent: maybeText,
  administrative_division: maybeText,
  timezone: maybeText,
  latitude: textNumber,
  longitude: textNumber,
});

/**
 * A deployment as the status call and the webhooks show it. Times have no zone. What only decorates
 * outputs may be unusual: that must not hide the state of a server.
 */
export const deploymentStatus = z.looseObject({
  request_id: requestId,
  fqdn: z.catch(maybeText, ''),
  app_name: z.catch(maybeText, ''),
  app_version: z.catch(maybeText, ''),
  /** `Status.READY`; a word that nobody knows is kept. */
  current_status: z.string().check(z.minLength(1)),
  /** `running` is true with DEPLOYING and with errors in the document's samples: not used. */
  error: z.catch(z.nullish(z.boolean()), null),
  error_detail: z.catch(maybeText, ''),
  start_time: z.catch(z.nullish(z.string()), null),
  ports: z.catch(ports, {}),
  public_ip: z.catch(maybeText, ''),
  location: z.catch(z.nullish(deploymentLocation), null),
  tags: texts,
});

/**
 * The status of this deployment and of no other; the specification allows null where nothing is
 * known of it any more.
 */
export function statusOf(id: string) {
  const isOfIt = (status: DeploymentStatus) => status.request_id === id;
  return z.nullable(deploymentStatus.check(z.refine(isOfIt, { path: ['request_id'] })));
}

export type DeploymentStatus = z.infer<typeof deploymentStatus>;
export type DeploymentLocation = z.infer<typeof deploymentLocation>;

/** The answer to both deploy calls, and the body of the 422 of v2. */
export const deployReply = z.looseObject({ request_id: requestId });

/**
 * A deployment in the list: it has no status, so a failed one is only not ready. The list holds
 * everything of the organisation, so an unusual field of somebody else's must not spoil it: only
 * the id is insisted on, and `ready` is null where the list does not say.
 */
const listedDeployment = z.looseObject({
  request_id: requestId,
  fqdn: z.catch(maybeText, ''),
  start_time: z.catch(z.nullish(z.string()), null),
  ready: z.catch(z.nullish(z.boolean()), null),
  public_ip: z.catch(maybeText, ''),
  ports: z.catch(ports, {}),
  tags: texts,
});

/** A page of the list; entries without a usable id are left out. */
export const deploymentPage = z.looseObject({
  data: z.pipe(z.nullish(z.array(z.unknown())), z.transform(readableItems)),
  total_count: z.catch(textNumber, undefined),
  pagination: z.catch(pagination, {}),
});

function readableItems(items: unknown[] | null | undefined) {
  return (items ?? []).flatMap((item) => {
    const read = listedDeployment.safeParse(item);
    return read.success ? [read.data] : [];
  });
}

export type ListedDeployment = z.infer<typeof listedDeployment>;

const processable = z.looseObject({
  processable: z.pipe(
    z.array(z.unknown()),
    z.transform((items) =>
      items.flatMap((item) => {
        const read = z.looseObject({ request_id: requestId }).safeParse(item);
        return read.success ? [read.data.request_id] : [];
      }),
    ),
  ),
});

/**
 * The ids that bulk-stop is going to stop; it does not say what has stopped. The call was accepted
 * whatever its body is like: one that cannot be read names nothing.
 */
export const bulkStopReply = z.pipe(
  z.string(),
  z.transform((text) => {
    try {
      const read = processable.safeParse(JSON.parse(text));
      return read.success ? read.data.processable : [];
    } catch {
      return [];
    }
  }),
);
