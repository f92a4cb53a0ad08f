import * as z from 'zod/mini';
import { listOf, maybeText, pagination, textNumber } from './common.ts';

/** A tag of a deployment. Times have no zone and are UTC. */
export const tag = z.looseObject({
  name: z.string().check(z.minLength(1)),
  create_time: maybeText,
  last_updated: maybeText,
});

/** `count` in the document, `total_count` in the newer specification. */
export const tagPage = z.looseObject({
  tags: listOf(tag),
  count: textNumber,
  total_count: textNumber,
  pagination,
});

export type Tag = z.infer<typeof tag>;
