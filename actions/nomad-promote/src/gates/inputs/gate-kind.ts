import type { Field, Reading } from '@rollout-actions/action/inputs/field';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';

/** One member of a gate: how a value of its YAML is read. */
export interface GateField<T> {
  /** `given` is undefined where the gate does not have it. */
  read(given: unknown): Reading<T> | Promise<Reading<T>>;
  optional(): GateField<T | undefined>;
  default(value: T): GateField<T>;
}

/** A member read by any function of its value, which gives undefined for what it refuses. */
export function gateField<T>(
  accepts: string,
  parse: (given: unknown) => T | undefined,
): GateField<T> {
  return memberOf((given) => {
    const value = parse(given);
    return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
  });
}

/** A member read by the reader of a plain input; other types of YAML than `types` are refused. */
export function plain<T>(field: Field<T>, ...types: ('string' | 'number' | 'boolean')[]) {
  return memberOf<T>((given) => {
    if (!types.some((type) => typeof given === type)) return { ok: false, accepted: field.accepts };
    return field.read(String(given));
  });
}

/** A member with a sentence of its own for each thing that can be wrong with it. */
export function memberOf<T>(read: GateField<T>['read']): GateField<T> {
  const orElse = <E>(value: E): GateField<T | E> =>
    memberOf<T | E>((given) => (given === undefined ? { ok: true, value } : read(given)));
  return { read, optional: () => orElse(undefined), default: (value) => orElse(value) };
}

/** The members of a kind of gate, by the names they have in YAML. */
export type GateFields = Readonly<Record<string, GateField<unknown>>>;

/** What they are read to. */
export type GateValues<F extends GateFields> = {
  readonly [Name in keyof F]: F[Name] extends GateField<infer T> ? T : never;
};

/** What is wrong with a gate: one clause for each problem, without the gate's name. */
export type GateReading<T> = { ok: true; value: T } | { ok: false; problems: readonly string[] };

/** A kind of gate. */
export interface GateKind<T> {
  read(gate: object): Promise<GateReading<T>>;
}

/** A rule about several members of a gate, asked once each of them is right. */
export type GateRule<F extends GateFields> = (
  gate: GateValues<F>,
) => { member: keyof F & string; accepted: string } | undefined;

/** Defines a kind of gate. A member that it does not have is a problem too. */
export function gateKind<F extends GateFields>(
  fields: F,
  rule: GateRule<F> = () => undefined,
): GateKind<GateValues<F>> {
  return {
    async read(gate) {
      const given = new Map<string, unknown>(Object.entries(gate));
      const values: Record<string, unknown> = {};
      const problems: string[] = [];
      for (const [name, field] of Object.entries(fields)) {
        const reading = await field.read(given.get(name));
        if (reading.ok) values[name] = reading.value;
        else problems.push(`${name}: ${reading.accepted}`);
      }
      problems.push(...unknownMembers(fields, [...given.keys()]));
      if (problems.length > 0 || !hasValues(values, fields)) return { ok: false, problems };
      const broken = rule(values);
      if (broken === undefined) return { ok: true, value: values };
      return { ok: false, problems: [`${broken.member}: ${broken.accepted}`] };
    },
  };
}

/** Every value comes from the member of its name, so that having all of them is having the type. */
function hasValues<F extends GateFields>(
  values: Record<string, unknown>,
  fields: F,
): values is GateValues<F> {
  return Object.keys(fields).every((name) => name in values);
}

function unknownMembers(fields: GateFields, given: readonly string[]): string[] {
  const unknown = given.filter((name) => !Object.hasOwn(fields, name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => sanitizeLine(name, 40)).join(', ');
  const known = Object.keys(fields).filter((name) => name !== 'kind');
  return [`${names}: not a member of this kind, which has ${known.join(', ')}`];
}
