import * as z from 'zod';
import { listOf, maybeText } from './lists.ts';
import { textNumber } from './numbers.ts';

/** A version of an application, as far as a deploy needs it. */
export const appVersion = z.looseObject({
  name: z.string(),
  docker_tag: maybeText,
  ports: listOf(z.looseObject({ port: textNumber, protocol: maybeText, name: maybeText })),
});

export type AppVersion = z.infer<typeof appVersion>;
