import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';

/** The outputs that every action has. */
export const COMMON_OUTPUTS = [
  'outcome',
  'reason',
  'deployment-id',
  'deployment-ids',
  'fqdn',
  'port',
  'ports',
  'url',
  'status',
  'changed',
  'json',
  'elapsed-seconds',
  'requests',
] as const;

/** What later steps need to end what a killed step has begun. */
const WRITTEN_AT_ONCE: ReadonlySet<string> = new Set([
  'deployment-id',
  'deployment-ids',
  'changed',
]);
/**
 * A list that grows one by one is written so often that all its versions together take this many
 * bytes; then only when it has doubled.
 */
const MAX_REWRITTEN = 64 * 1024;

/** What can be an output; objects and arrays go out as JSON. */
export type OutputValue = string | number | boolean | object | undefined;

type CommonOutput = (typeof COMMON_OUTPUTS)[number];

/** The outputs of a run; `Own` are the names in the action's `outputs.ts`. */
export interface Outputs<Own extends string = never> {
  /**
   * Sets an output. The first value is written at once, so that it outlives this process, and so is
   * each later one of the ids and of `changed`; of several the last wins. Undefined takes the value
   * back. Throws for a name that the action does not declare: the runner takes a name apart and
   * could find a second output in it.
   */
  set(name: CommonOutput | Own, value: OutputValue): void;
}

/** The outputs as the end of a run needs them. */
export interface OutputsInHand<Own extends string = never> extends Outputs<Own> {
  /** What is set, by name, redacted. */
  known(): ReadonlyMap<string, unknown>;
  /** Writes every output whose last value is not written yet. */
  flush(): void;
}

export interface OutputsOptions<Own extends string> {
  /** Names besides `COMMON_OUTPUTS`. */
  names: readonly Own[];
  /** Where an output is written to, at once. */
  files: { output(name: string, text: string): void };
  secrets: Secrets;
}

/** The outputs of a run; every value is redacted, and written by `files`. */
export function createOutputs<Own extends string>({
  names,
  files,
  secrets,
}: OutputsOptions<Own>): OutputsInHand<Own> {
  const declared = new Set<string>([...COMMON_OUTPUTS, ...names]);
  const known = new Map<string, unknown>();
  const written = new Map<string, string>();
  const bytes = new Map<string, number>();

  function isDue(name: string): boolean {
    const last = written.get(name);
    if (last === undefined || !WRITTEN_AT_ONCE.has(name)) return last === undefined;
    const { length } = textOf(known.get(name));
    return (bytes.get(name) ?? 0) + length <= MAX_REWRITTEN || length >= 2 * last.length;
  }

  function write(name: string, value: unknown) {
    const text = textOf(value);
    if (written.get(name) === text) return;
    files.output(name, text);
    written.set(name, text);
    bytes.set(name, (bytes.get(name) ?? 0) + text.length);
  }

  return {
    set(name, value) {
      if (!declared.has(name)) throw new Error(`the action does not declare an output ${name}`);
      if (value === undefined) known.delete(name);
      else known.set(name, redactDeep(value, secrets));
      if (known.has(name) && isDue(name)) write(name, known.get(name));
    },
    known: () => known,
    flush() {
      for (const name of declared) {
        if (known.has(name) || written.has(name)) write(name, known.get(name));
      }
    },
  };
}

function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

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
