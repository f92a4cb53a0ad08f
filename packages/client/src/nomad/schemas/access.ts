import * as z from 'zod';

/** The token that a login gives. It cannot be given back: it ends at `ExpirationTime`. */
export const loginToken = z.looseObject({
  AccessorID: z.string(),
  SecretID: z.string().min(1),
  Name: z.string().default(''),
  ExpirationTime: z.string().nullish(),
  ExpirationTTL: z.string().nullish(),
});

/** What a token may say of itself; a caller without a token is `anonymous`. */
export const tokenSelf = z.looseObject({
  AccessorID: z.string(),
  Name: z.string().default(''),
  Type: z.string().default(''),
  Policies: z
    .array(z.string())
    .nullish()
    .transform((list) => list ?? []),
  ExpirationTime: z.string().nullish(),
});

export type LoginToken = z.infer<typeof loginToken>;
export type TokenSelf = z.infer<typeof tokenSelf>;
