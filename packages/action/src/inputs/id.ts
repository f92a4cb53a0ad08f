import type { OpenField } from './field.ts';
import { text } from './text.ts';

const NOMAD = {
  matches: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  accepts: 'the full id of 36 characters, such as 5456bd7a-9fc0-c0dd-6131-cbee77f57577',
};
const PLAIN = {
  matches: /^[A-Za-z0-9_-]{1,64}$/,
  accepts: '1 to 64 letters, digits, hyphens and underscores',
};

/**
 * An id that may stand in a path of the provider's API. Nomad's own tools take a prefix of an id,
 * its API does not; Edgegap's ids have 12 hex digits today, more is let through.
 */
export function id(provider: 'nomad' | 'edgegap' | 'emqx'): OpenField<string> {
  return text(provider === 'nomad' ? NOMAD : PLAIN);
}
