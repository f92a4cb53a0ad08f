import * as z from 'zod';

/** A list that an answer may leave out or give as null. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((list) => list ?? []);
}

/** A text that an answer may leave out or give as null. */
export const maybeText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** The place of a page among all; the tags' one is `{}` in the document's sample. */
export const pagination = z
  .looseObject({
    number: z.int().optional(),
    has_next: z.boolean().optional(),
    next_page_number: z.int().nullish(),
    paginator: z.looseObject({ num_pages: z.int().optional() }).nullish(),
  })
  .nullish()
  .transform((page) => page ?? {});

export type Pagination = z.infer<typeof pagination>;

/**
 * A number that some endpoints write as text (`"5"`, `"45.33"`), as the document's samples do. No
 * decision hangs on one: whatever else it is (`""`, null, `"NaN"`), it is undefined.
 */
export const textNumber = z.preprocess(readNumber, z.number().optional().catch(undefined));

function readNumber(given: unknown): unknown {
  if (given === null) return undefined;
  if (typeof given !== 'string') return given;
  if (given.trim() === '') return undefined;
  return Number(given);
}

/** A success without a body: 204. */
export const noBody = z.undefined();
