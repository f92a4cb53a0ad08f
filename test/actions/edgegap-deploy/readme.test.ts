import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { codeBlocks } from '@rollout-actions/tooling/docs/documents';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startOrganisation } from './organisation.ts';

const README = join(ROOT, 'actions/edgegap-deploy/README.md');
const Step = z.looseObject({
  uses: z.string(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

type Given = Record<string, string>;

/** The `with:` of each step in the README that uses this action, in order. */
async function examples(): Promise<Given[]> {
  const blocks = codeBlocks(await readFile(README, 'utf8'));
  return blocks
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => stepsIn(parse(text)));
}

function stepsIn(content: unknown): Given[] {
  if (typeof content !== 'object' || content === null) return [];
  const step = Step.safeParse(content);
  if (!step.success || !step.data.uses.includes('/edgegap-deploy@')) {
    return Object.values(content).flatMap(stepsIn);
  }
  return [
    Object.fromEntries(Object.entries(step.data.with).map(([key, value]) => [key, String(value)])),
  ];
}

/** What the runner puts in place of the expressions. */
function filled(given: Given, values: Given): Given {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ (.*?) \}\}/g, (whole, expression) => values[expression] ?? whole),
    ]),
  );
}

it('has examples that work, one after the other, and leave no server', async () => {
  await using organisation = await startOrganisation();
  const values: Given = {
    'github.sha': '1.1.0',
    'github.event.pull_request.head.sha': '1.1.0',
    'github.event.number': '12',
    'github.run_id': '99',
    'secrets.EDGEGAP_TOKEN': organisation.token,
  };
  const operations: string[] = [];
  for (const example of await examples()) {
    const inputs = filled(example, values);
    const { operation = 'deploy' } = inputs;
    operations.push(operation);
    expect(JSON.stringify(inputs)).not.toContain('${{');
    const step = await organisation.run(inputs);
    const isGreen = ['succeeded', 'unchanged'].includes(step.outputs['outcome'] ?? '');
    expect(isGreen, `${operation}\n${step.stdout}`).toBe(true);
    expect(step.stdout).not.toContain('Unexpected input');
    values['steps.server.outputs.deployment-id'] = step.outputs['deployment-id'] ?? '';
    if (operation === 'stop') expect(await organisation.left()).toEqual([]);
    else if (operation !== 'reap') expect(await organisation.left()).not.toEqual([]);
  }
  expect(operations).toEqual(['deploy', 'stop', 'deploy', 'stop', 'ensure', 'stop', 'reap']);
}, 60_000);
