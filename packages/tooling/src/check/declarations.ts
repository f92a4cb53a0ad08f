import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMON_OUTPUTS } from '@rollout-actions/action/outputs';
import { type ActionFile, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { z } from 'zod';

const InputsModule = z.object({
  inputs: z.object({
    fields: z.record(
      z.string(),
      z.object({ defaultText: z.string().optional(), variables: z.array(z.string()) }),
    ),
  }),
});
const OutputsModule = z.object({ outputs: z.array(z.string()) });

type Fields = z.infer<typeof InputsModule>['inputs']['fields'];

/** What `action.yml` and the code of one action declare. */
export interface Declarations {
  /** The name of its folder in `actions/`. */
  name: string;
  file: Pick<ActionFile, 'inputs' | 'outputs'>;
  /** What `src/inputs/inputs.ts` reads. */
  fields: Fields;
  /** What `src/outputs.ts` lists. */
  outputs: readonly string[];
  /** Where the code sets which output. */
  outputsSet: readonly OutputSet[];
}

/** One call of `outputs.set`. */
export interface OutputSet {
  output: string;
  /** The file and the line. */
  at: string;
}

/** Where `action.yml` and the code of an action differ: one sentence each, with the line to add. */
export async function declarationProblems(name: string): Promise<string[]> {
  const source = async (file: string): Promise<unknown> =>
    await import(pathToFileURL(join(ROOT, 'actions', name, 'src', file)).href);
  const { fields } = InputsModule.parse(await source('inputs/inputs.ts')).inputs;
  const { outputs } = OutputsModule.parse(await source('outputs.ts'));
  const outputsSet = outputsSetBy(name);
  return compareDeclarations({ name, file: readActionFile(name), fields, outputs, outputsSet });
}

const PROVIDERS = 'actions/wait-for-status/src/providers';

/** The providers that no target leads to: a sentence for each, with the line to add. */
export function providerProblems(folder = join(ROOT, PROVIDERS)): string[] {
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names
    .filter((name) => !index.includes(`from './${name}/target.ts'`))
    .map(
      (name) =>
        `${PROVIDERS}/${name} is not registered, so no target can name it. Import it in ` +
        `${PROVIDERS}/index.ts from './${name}/target.ts', and add to "REGISTRY" ` +
        `the entry   ${name},`,
    );
}

/** What the sources of an action set as outputs. */
function outputsSetBy(name: string): OutputSet[] {
  return globSync(`actions/${name}/src/**/*.ts`, { cwd: ROOT }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(/outputs\.set\(\s*'([^']+)'/g)].map(({ 1: output = '', index }) => {
      const line = text.slice(0, index).split('\n').length;
      return { output, at: `${file}:${line}` };
    });
  });
}

/** The same for declarations that are already read. */
export function compareDeclarations(declarations: Declarations): string[] {
  return [
    ...inputProblems(declarations),
    ...defaultProblems(declarations),
    ...outputProblems(declarations),
    ...setProblems(declarations),
  ];
}

function inputProblems({ name, file, fields }: Declarations): string[] {
  const yml = `actions/${name}/action.yml`;
  const code = `actions/${name}/src/inputs/fields.ts`;
  return [
    ...missingFrom(file.inputs, Object.keys(fields)).map(
      (input) =>
        `${yml} lacks the input ${input}, which ${code} reads. Add below "inputs:" the line ` +
        `  ${input}: { description: <what it does>${defaultIn(fields[input])} }`,
    ),
    ...missingFrom(fields, Object.keys(file.inputs)).map(
      (input) =>
        `${code} lacks the input ${input}, which ${yml} declares. Add to "fields" the line ` +
        `  ${key(input)}: text(),  or the reader of another type from packages/action/src/inputs.`,
    ),
  ];
}

function defaultProblems({ name, file, fields }: Declarations): string[] {
  return Object.entries(fields).flatMap(([input, field]) => {
    const declared = file.inputs[input];
    const wanted = defaultOf(field);
    if (declared === undefined || (declared.default ?? '') === wanted) return [];
    const yml = `actions/${name}/action.yml`;
    const text = `${yml} declares another default for ${input} than the code. Write there`;
    return `${text} the line   default: '${wanted}'`;
  });
}

function outputProblems({ name, file, outputs }: Declarations): string[] {
  const yml = `actions/${name}/action.yml`;
  const code = `actions/${name}/src/outputs.ts`;
  const known: readonly string[] = [...COMMON_OUTPUTS, ...outputs];
  return [
    ...missingFrom(file.outputs, known).map(
      (output) =>
        `${yml} lacks the output ${output}, which ${code} lists. Add below "outputs:" the line ` +
        `  ${output}: { description: <what it is> }`,
    ),
    ...Object.keys(file.outputs)
      .filter((output) => !known.includes(output))
      .map(
        (output) =>
          `${code} lacks the output ${output}, which ${yml} declares. Add to "outputs" the line ` +
          `  '${output}',`,
      ),
  ];
}

function setProblems({ name, outputs, outputsSet }: Declarations): string[] {
  const code = `actions/${name}/src/outputs.ts`;
  const known: readonly string[] = [...COMMON_OUTPUTS, ...outputs];
  const isSet = new Set(outputsSet.map(({ output }) => output));
  return [
    ...outputsSet
      .filter(({ output }) => !known.includes(output))
      .map(
        ({ output, at }) =>
          `${at} sets the output ${output}, which ${code} does not list. Add to "outputs" the ` +
          `line   '${output}',`,
      ),
    ...outputs
      .filter((output) => !isSet.has(output))
      .map(
        (output) =>
          `${code} lists the output ${output}, which nothing in actions/${name}/src sets. Add ` +
          `where its value is known the line   run.outputs.set('${output}', <value>);`,
      ),
  ];
}

function missingFrom(declared: object, names: readonly string[]): string[] {
  return names.filter((name) => !Object.hasOwn(declared, name));
}

/** The runner fills a default in, and then a variable of the environment would never be read. */
function defaultOf(field: Fields[string]): string {
  return field.variables.length > 0 ? '' : (field.defaultText ?? '');
}

function defaultIn(field: Fields[string] | undefined): string {
  const text = field === undefined ? '' : defaultOf(field);
  return text === '' ? '' : `, default: '${text}'`;
}

function key(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
