import type { Field } from './field.ts';

/** The fields of an action by the names of its inputs, as in `action.yml`. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** `dry-run` → `dryRun`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** What the fields are read to, by camelCase names. */
export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F & string as CamelCase<Name>]: F[Name] extends Field<infer T>
    ? T
    : never;
};

/** One thing that is wrong with the inputs. What was given is added by the reader. */
export interface Problem {
  /** The name of the input, as in `action.yml`. */
  input: string;
  /** What would be accepted, half a sentence. */
  accepted: string;
  /** Lines in a fixed font that show where, such as a caret under the fault. */
  diagnostic?: readonly string[];
}

/**
 * A rule about several inputs. It is asked only if all that it `needs` were read well, and it may
 * read nothing else: another value is a programming error and throws.
 */
export interface Rule<F extends Fields> {
  readonly needs: readonly (keyof F & string)[];
  check(values: ValuesOf<F>): Problem | readonly Problem[] | undefined;
}

/** The inputs of an action, for `readInputs`. */
export interface InputsDefinition<F extends Fields> {
  readonly fields: F;
  readonly rules: readonly Rule<F>[];
  /** Names of the inputs that play no part with these values; the given ones earn a warning. */
  unused(values: ValuesOf<F>): readonly (keyof F & string)[];
}

/** The values of a definition, typed: `InputsOf<typeof inputs>`. */
export type InputsOf<D> = D extends InputsDefinition<infer F> ? ValuesOf<F> : never;

/**
 * Defines the inputs of an action. `unused` names the inputs that the chosen operation does not
 * use: each that was given all the same becomes one warning.
 */
export function defineInputs<const F extends Fields>(
  fields: F,
  rules: readonly Rule<F>[] = [],
  unused: (values: ValuesOf<F>) => readonly (keyof F & string)[] = () => [],
): InputsDefinition<F> {
  return { fields, rules, unused };
}

/** `dry-run` → `dryRun`, as in `CamelCase`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
