import * as z from 'zod/mini';
import { listOf, maybeText, textNumber } from './common.ts';

/** A version of an application, as far as a deploy needs it. */
export const appVersion = z.looseObject({
  name: z.string(),
  docker_tag: maybeText,
  ports: listOf(z.looseObject({ port: textNumber, protocol: maybeText, name: maybeText })),
});

export type AppVersion = z.infer<typeof appVersion>;

/** A place where servers can be; its coordinates are texts in the document. */
export const place = z.looseObject({
  city: maybeText,
  continent: maybeText,
  country: maybeText,
  timezone: maybeText,
  administrative_division: maybeText,
  latitude: textNumber,
  longitude: textNumber,
  type: maybeText,
  tags: z.pipe(
    z.nullish(z.array(z.looseObject({ key: z.string(), value: z.string() }))),
    z.transform((tags) => tags ?? []),
  ),
});

export const places = z.looseObject({ locations: listOf(place), messages: listOf(z.string()) });

export type Place = z.infer<typeof place>;
