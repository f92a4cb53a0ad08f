import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';

/** The same value as JSON would have it, every text and every name of a member redacted. */
export function redactDeep(value: unknown, secrets: Secrets): unknown {
  if (typeof value === 'string') return secrets.redact(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, secrets));
  if (value instanceof Date || value instanceof URL) return secrets.redact(value.toJSON());
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, member]) => [secrets.redact(String(name)), redactDeep(member, secrets)]),
  );
}
