import { blake2b } from '@noble/hashes/blake2.js';

/**
 * The hash that Nomad keeps of an object: BLAKE2b-256 of its fields, one after the other, base64.
 */
export function hashOf(fields: readonly string[]): string {
  const hash = blake2b.create({ dkLen: 32 });
  for (const field of fields) hash.update(Buffer.from(field));
  return Buffer.from(hash.digest()).toString('base64');
}
