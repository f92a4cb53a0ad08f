import { join } from 'node:path';

/** The folder of the repository, absolute. */
export const ROOT: string = join(import.meta.dirname, '../../..');
