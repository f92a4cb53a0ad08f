import { z } from 'zod';
import { JobFileError, resolve, type Scope } from './expressions.ts';
import { jobShape } from './job-shape.ts';
import { readBlock } from './read-block.ts';

type Members = Record<string, unknown>;

const members = z.record(z.string(), z.unknown());
const jobFile = z.strictObject({
  job: z.record(z.string(), z.union([members, z.array(members)])),
  variable: z
    .record(z.string(), z.array(z.looseObject({ default: z.unknown().optional() })))
    .default({}),
  locals: z.array(members).default([]),
});

/** HashiCorp's own reader of HCL, compiled to WebAssembly; loaded with the first HCL file. */
async function toJson(name: string, text: string): Promise<unknown> {
  const { parse } = await import('./hcl2json.ts');
  try {
    return await parse(name, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new JobFileError(why.replace(/^parse config: \[(.*)\]$/s, '$1'));
  }
}

async function variablesOf(
  file: z.output<typeof jobFile>,
  given: string,
): Promise<Map<string, unknown>> {
  const values = members.safeParse(given === '' ? {} : await toJson('input.hcl', given));
  const scope = new Map<string, unknown>();
  for (const [name, blocks] of Object.entries(file.variable)) {
    const value = values.data?.[name] ?? blocks[0]?.default;
    if (value === undefined) throw new JobFileError(`the variable "${name}" has no value`);
    scope.set(`var.${name}`, value);
  }
  for (const locals of file.locals) {
    for (const [name, value] of Object.entries(locals)) {
      scope.set(`local.${name}`, resolve(value, scope));
    }
  }
  return scope;
}

const operators = ['regexp', 'version', 'semver', 'set_contains'];

/** The short forms of constraints: `regexp = "…"`, `distinct_hosts = true`. */
function fullConstraint(given: Members): Members {
  const { distinct_hosts: hosts, distinct_property: property, ...plain } = given;
  if (hosts === true) return { ...plain, Operand: 'distinct_hosts' };
  if (property !== undefined) return { LTarget: property, Operand: 'distinct_property' };
  const short = operators.find((name) => given[name] !== undefined);
  if (short === undefined) return plain;
  const { [short]: RTarget, ...rest } = plain;
  return { ...rest, Operand: short, RTarget };
}

function fullNetwork({ ports, ...network }: Members): Members {
  const all = z.array(z.looseObject({ Value: z.number().default(0) })).parse(ports ?? []);
  const pick = (isStatic: boolean) => {
    const some = all.filter(({ Value }) => (Value !== 0) === isStatic);
    return some.length === 0 ? null : some;
  };
  return { ...network, DynamicPorts: pick(false), ReservedPorts: pick(true) };
}

function changed(value: unknown, change: (one: Members) => Members): unknown {
  return Array.isArray(value) ? value.map((one) => change(members.parse(one))) : value;
}

/** What the tables of shapes cannot say: constraints, networks and volumes. */
function finish(owner: Members): Members {
  const { volumes, ...read } = owner;
  if ('Constraints' in read) read['Constraints'] = changed(read['Constraints'], fullConstraint);
  if ('Networks' in read) read['Networks'] = changed(read['Networks'], fullNetwork);
  for (const name of ['TaskGroups', 'Tasks'])
    if (name in read) read[name] = changed(read[name], finish);
  if (Array.isArray(volumes)) {
    const named = z.array(z.looseObject({ Name: z.string() })).parse(volumes);
    read['Volumes'] = Object.fromEntries(named.map((volume) => [volume.Name, volume]));
  }
  return read;
}

function theJob(file: z.output<typeof jobFile>): [string, Members] {
  const found = Object.entries(file.job).map(([id, body]): [string, Members] => {
    const [first, ...more] = Array.isArray(body) ? body : [body];
    if (first === undefined || more.length > 0) throw new JobFileError(`job "${id}" stands twice`);
    return [id, first];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    throw new JobFileError('there must be exactly one job block');
  }
  return only;
}

/**
 * Reads an HCL job file into the JSON job specification; `variables` is the text of a variable
 * file. Throws JobFileError with the reason, and with the name of what it does not know.
 */
export async function parseJobHcl(text: string, variables: string): Promise<Members> {
  const read = jobFile.safeParse(await toJson('input.hcl', text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    throw new JobFileError(
      unknown === undefined
        ? 'there must be exactly one job block'
        : `"${unknown}" is not known to the emulator`,
    );
  }
  const scope: Scope = await variablesOf(read.data, variables);
  const [ID, body] = theJob(read.data);
  const job = readBlock(body, jobShape, { place: `job "${ID}"`, scope });
  return finish({ ID, Name: ID, ...job });
}
