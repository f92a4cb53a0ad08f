import * as z from 'zod/mini';

/** A list that an answer may leave out or give as null. */
export function listOf<T extends z.core.$ZodType>(item: T) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((list) => list ?? []),
  );
}

/** A text that an answer may leave out or give as null. */
export const maybeText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? ''),
);

/** The place of a page among all; the tags' one is `{}` in the document's sample. */
export const pagination = z.pipe(
  z.nullish(
    z.looseObject({
      number: z.optional(z.int()),
      has_next: z.optional(z.boolean()),
      next_page_number: z.nullish(z.int()),
      paginator: z.nullish(z.looseObject({ num_pages: z.optional(z.int()) })),
    }),
  ),
  z.transform((page) => page ?? {}),
);

export type Pagination = z.infer<typeof pagination>;

/**
 * A number that some endpoints write as text (`"5"`, `"45.33"`), as the document's samples do. No
 * decision hangs on one: whatever else it is (`""`, null, `"NaN"`), it is undefined.
 */
export const textNumber = z.pipe(
  z.transform(readNumber),
  z.catch(z.optional(z.number()), undefined),
);

function readNumber(given: unknown): unknown {
  if (given === null) return undefined;
  if (typeof given !== 'string') return given;
  if (given.trim() === '') return undefined;
  return Number(given);
}

/** A success without a body: 204. */
export const noBody = z.undefined();
