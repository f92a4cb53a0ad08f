import * as z from 'zod';

/**
 * The id of a deployment: 12 hexadecimal digits today, more is let through. It comes into addresses
 * and file names, so nothing else is.
 */
export const requestId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
