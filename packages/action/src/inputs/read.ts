import {
  camelCase,
  type Fields,
  type InputsDefinition,
  type Problem,
  type Rule,
  type ValuesOf,
} from './define.ts';
import type { Field } from './field.ts';
import { type Environment, type Source, sourceOf } from './source.ts';
import { withoutQueries } from './url.ts';

/** Everything that is wrong with the inputs, in one error. Nothing was sent. */
export class InvalidInputs extends Error {
  override readonly name = 'InvalidInputs';
  /** How many problems there are, in words. */
  readonly headline: string;
  /** One line for each problem: input, what was given, what is accepted. Never a secret. */
  readonly lines: readonly string[];
  /** Lines in a fixed font that show where the problems are. */
  readonly diagnostic: readonly string[];

  constructor(lines: readonly string[], diagnostic: readonly string[] = []) {
    const count = lines.length === 1 ? 'One input is wrong' : `${lines.length} inputs are wrong`;
    const headline = `${count}, nothing was sent`;
    super(`${headline}: ${lines.join('; ')}`);
    this.headline = headline;
    this.lines = lines;
    this.diagnostic = diagnostic;
  }
}

/** How much of a wrong text is shown. */
const SHOWN_CHARACTERS = 80;

/** The values of all inputs, and a sentence for each that was given but is not used. */
export interface InputsRead<F extends Fields> {
  values: ValuesOf<F>;
  warnings: readonly string[];
}

/**
 * Reads all inputs of an action from the environment of its process.
 *
 * @throws InvalidInputs with every problem there is: each field's, and each rule's whose inputs
 * were read well.
 */
export function readInputs<F extends Fields>(
  definition: InputsDefinition<F>,
  env: Environment,
): InputsRead<F> {
  const { fields } = definition;
  const read = readFields(fields, env);
  const problems = [...read.problems, ...brokenRules(definition, read.values)];
  const { values } = read;
  if (problems.length > 0 || !hasValues(values, fields, Object.keys(fields))) {
    throw new InvalidInputs(
      problems.map((problem) => lineOf(problem, fields, env)),
      problems.flatMap(({ diagnostic }) => diagnostic ?? []),
    );
  }
  return { values, warnings: warningsOf(definition, values, env) };
}

function readFields(fields: Fields, env: Environment) {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const reading = field.read(sourceOf(name, field, env).text);
    if (reading.ok) values[camelCase(name)] = reading.value;
    else problems.push({ input: name, accepted: reading.accepted });
  }
  return { values, problems };
}

function brokenRules<F extends Fields>(
  { fields, rules }: InputsDefinition<F>,
  values: Record<string, unknown>,
): Problem[] {
  return rules.flatMap((rule) => {
    if (!rule.needs.every((name) => camelCase(name) in values)) return [];
    const seen = onlyNeeded(rule, values);
    return hasValues(seen, fields, rule.needs) ? (rule.check(seen) ?? []) : [];
  });
}

/** What a rule may read: anything else throws, so that no rule depends on what was not read. */
function onlyNeeded<F extends Fields>(rule: Rule<F>, values: Record<string, unknown>) {
  const needed = new Set(rule.needs.map(camelCase));
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && needed.has(key)) return target[key];
      throw new Error(`a rule reads ${String(key)}, which it does not say it needs`);
    },
  });
}

/** Every value comes from the field of its name, so that having all of them is having the type. */
function hasValues<F extends Fields>(
  values: Record<string, unknown>,
  _fields: F,
  names: readonly string[],
): values is ValuesOf<F> {
  return names.every((name) => camelCase(name) in values);
}

function lineOf(problem: Problem, fields: Fields, env: Environment): string {
  const { input, accepted, diagnostic } = problem;
  const field = fields[input];
  if (field === undefined) return `${input}: ${accepted}`;
  // A diagnostic shows what was given, and where.
  if (diagnostic !== undefined) return `${input}: accepted: ${accepted}`;
  const variables = field.variables.join(' or ');
  const instead = variables === '' ? '' : ` (or the environment variable ${variables})`;
  const source = sourceOf(input, field, env);
  if (source.text === undefined)
    return `${input}: nothing was given; accepted: ${accepted}${instead}`;
  return `${input}: ${givenText(source, field)}; accepted: ${accepted}`;
}

function givenText({ text = '', from }: Source, field: Field<unknown>): string {
  const origin = typeof from === 'object' ? ` by ${from.variable}` : '';
  if (field.isSecret) return `what was given${origin} is not shown, as it may hold a secret`;
  const clean = withoutQueries(withoutSecrets(text, field));
  const isLong = clean.length > SHOWN_CHARACTERS;
  const shown = isLong ? `${clean.slice(0, SHOWN_CHARACTERS)}…` : clean;
  return `${JSON.stringify(shown)} was given${origin}`;
}

/** Before it is cut: half a secret would not be found any more. */
function withoutSecrets(text: string, field: Field<unknown>): string {
  const parts = field.secretsIn(text).filter((part) => part !== '');
  const longestFirst = parts.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((clean, part) => clean.replaceAll(part, '***'), text);
}

/** `action.yml` fills defaults in, so that a default looks like nothing given. */
function warningsOf<F extends Fields>(
  { fields, unused }: InputsDefinition<F>,
  values: ValuesOf<F>,
  env: Environment,
): string[] {
  return unused(values).flatMap((name) => {
    const field = fields[name];
    if (field === undefined) return [];
    const { text, from } = sourceOf(name, field, env);
    if (from !== 'with' || text === field.defaultText) return [];
    return [`${name} was given, but this operation does not use it`];
  });
}
