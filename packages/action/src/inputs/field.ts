/** What reading a text gave: the value, or what would have been accepted. */
export type Reading<T> = { ok: true; value: T } | { ok: false; accepted: string };

/** One input of an action: how its text is read, and where the text comes from. */
export interface Field<T> {
  /** Reads a text; undefined where neither the input nor a variable of the environment is set. */
  read(text: string | undefined): Reading<T>;
  /** What is accepted, for messages: `a number with a unit, such as 10m`. */
  readonly accepts: string;
  /** Environment variables that stand in for the input, in this order. */
  readonly variables: readonly string[];
  /** The text that stands in for nothing; `action.yml` says the same where `variables` is empty. */
  readonly defaultText: string | undefined;
  /** Whether nothing is not accepted. */
  readonly isRequired: boolean;
  /** Whether the text must never be shown. */
  readonly isSecret: boolean;
  /**
   * Texts that must never be shown once `text` was read; a field that is no secret may have some.
   */
  secretsIn(text: string): readonly string[];
  /** To be called before `read` and `secretsIn` with a text: a structured one is read here. */
  prepare(text: string): Promise<void>;
}

/** A field that can still be made optional or given a default. As it is made it is required. */
export interface OpenField<T> extends Field<T> {
  required(): OpenField<T>;
  optional(): OpenField<T | undefined>;
  /** `text` is read like a given one: `duration().default('10m')`. */
  default(text: string): OpenField<T>;
  /** Variables of the environment that are asked when the input is not given. */
  env(...names: string[]): OpenField<T>;
  /** Never shown, and masked before anything is printed. */
  secret(): OpenField<T>;
}

interface FieldFacts<T> {
  accepts: string;
  parse(text: string): Reading<T>;
  absent(): Reading<T>;
  variables: readonly string[];
  defaultText: string | undefined;
  isRequired: boolean;
  isSecret: boolean;
  secretsIn(text: string): readonly string[];
  credentialsIn(text: string): readonly string[];
  isHidden: boolean;
  prepare(text: string): Promise<void>;
}

/** What a family of fields brings along. */
export interface FieldKind<T> {
  accepts: string;
  parse(text: string): Reading<T>;
  /** Parts of the text that are secrets of their own, besides the whole. */
  secretsIn?(text: string): readonly string[];
  /** Parts that are secrets even where the whole is none, such as a password in a URL. */
  credentialsIn?(text: string): readonly string[];
  /** The text is never shown, but only `credentialsIn` becomes masks, not every line of it. */
  isHidden?: boolean;
  /** What has to be done before the other members are asked about a text. */
  prepare?(text: string): Promise<void>;
}

/** A field read by any function of its text. */
export function fieldOf<T>(kind: FieldKind<T>): OpenField<T> {
  return open({
    accepts: kind.accepts,
    parse: kind.parse,
    absent: () => ({ ok: false, accepted: kind.accepts }),
    variables: [],
    defaultText: undefined,
    isRequired: true,
    isSecret: false,
    secretsIn: kind.secretsIn ?? (() => []),
    credentialsIn: kind.credentialsIn ?? (() => []),
    isHidden: kind.isHidden ?? false,
    prepare: kind.prepare ?? (async () => undefined),
  });
}

/** What reading a structured text gave. */
export interface StructuredReading<T> {
  reading: Reading<T>;
  /** Parts of the text that must never be shown. */
  credentials?: readonly string[];
}

/** What a structured field knows before anything that reads it is loaded. */
export interface StructuredKind<T> extends Pick<FieldKind<T>, 'accepts' | 'isHidden'> {
  /** The value of an empty text, where that is a default. */
  empty?: T;
  /** Reads a given text, by means of an `import()` of YAML, schemas and the like. */
  readText(text: string): Promise<StructuredReading<T>>;
}

/** A structured field: its text is read in `prepare`, so that nothing is loaded for one not given. */
export function structured<T>({
  accepts,
  isHidden = false,
  empty,
  readText,
}: StructuredKind<T>): OpenField<T> {
  const known = new Map<string, StructuredReading<T>>();
  return fieldOf<T>({
    accepts,
    isHidden,
    async prepare(text) {
      known.set(text, await readText(text));
    },
    parse(text) {
      if (text === '' && empty !== undefined) return { ok: true, value: empty };
      const read = known.get(text);
      if (read === undefined) throw new Error('a structured input is read before it is prepared');
      return read.reading;
    },
    credentialsIn: (text) => known.get(text)?.credentials ?? [],
  });
}

function open<T>(facts: FieldFacts<T>): OpenField<T> {
  const { accepts, variables, defaultText, isRequired, isSecret } = facts;
  return {
    accepts,
    variables,
    defaultText,
    isRequired,
    isSecret: isSecret || facts.isHidden,
    read: (text) => (text === undefined ? facts.absent() : facts.parse(text)),
    prepare: facts.prepare,
    secretsIn: (text) => [
      ...(isSecret ? [text, ...facts.secretsIn(text)] : []),
      ...facts.credentialsIn(text),
    ],
    required: () =>
      open({ ...facts, isRequired: true, absent: () => ({ ok: false, accepted: accepts }) }),
    optional: () =>
      open<T | undefined>({
        ...facts,
        isRequired: false,
        absent: () => ({ ok: true, value: undefined }),
      }),
    default: (text) =>
      open({ ...facts, isRequired: false, defaultText: text, absent: () => facts.parse(text) }),
    env: (...names) => open({ ...facts, variables: [...variables, ...names] }),
    secret: () => open({ ...facts, isSecret: true }),
  };
}
