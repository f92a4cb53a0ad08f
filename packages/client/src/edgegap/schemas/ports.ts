import * as z from 'zod';
import { maybeText } from './lists.ts';
import { textNumber } from './numbers.ts';

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
