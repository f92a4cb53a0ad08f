import * as z from 'zod';

/** A success without a body: 204. */
export const noBody = z.undefined();
