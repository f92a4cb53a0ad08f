import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { parse } from 'yaml';
import { z } from 'zod';
import { betweenMarkers, type Readme, table } from './readme.ts';

const Named = z.object({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.union([z.string(), z.number()]).optional(),
});
const Workflow = z.object({
  on: z.object({
    workflow_call: z.object({
      inputs: z.record(z.string(), Named).default({}),
      secrets: z.record(z.string(), Named).default({}),
      outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
    }),
  }),
});

type Call = z.infer<typeof Workflow>['on']['workflow_call'];

/** The names of the workflows that others can call, and what each takes and gives. */
function reusableWorkflows(): Map<string, Call> {
  const files = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort();
  const read = files.map((file) => {
    const { data } = Workflow.safeParse(parse(readFileSync(join(ROOT, file), 'utf8')));
    return [basename(file, '.yml'), data?.on.workflow_call] as const;
  });
  return new Map(read.flatMap(([name, call]) => (call === undefined ? [] : [[name, call]])));
}

/** The page of the reusable workflows as it is, and as the workflows say it should be. */
export function readWorkflowsPage(): Readme {
  const file = join(ROOT, 'docs/reusable-workflows.md');
  const current = readFileSync(file, 'utf8');
  const wanted = [...reusableWorkflows()].reduce(
    (page, [name, call]) => betweenMarkers(page, name, tablesOf(call)),
    current,
  );
  return { file, current, wanted };
}

function tablesOf({ inputs, secrets, outputs }: Call): string {
  const rows = (named: Call['inputs'], kind: 'input' | 'secret') =>
    Object.entries(named).map(([name, input]) => [
      `\`${name}\``,
      kind,
      defaultOf(input),
      input.description,
    ]);
  const given = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return [
    table(
      ['with', 'kind', 'default', 'meaning'],
      [...rows(inputs, 'input'), ...rows(secrets, 'secret')],
    ),
    table(['output', 'meaning'], given),
  ].join('\n\n');
}

function defaultOf(input: z.infer<typeof Named>): string {
  if (input.required) return '**required**';
  return input.default === undefined || input.default === '' ? '-' : `\`${input.default}\``;
}
