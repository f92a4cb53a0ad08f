import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { repositoryName } from '@rollout-actions/tooling/docs/documents';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(ROOT, '.github/workflows');

const Step = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const Job = z.looseObject({ steps: z.array(Step).default([]), needs: z.unknown().optional() });
const Workflow = z.looseObject({ permissions: z.unknown(), jobs: z.record(z.string(), Job) });

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe.each(readdirSync(FOLDER))('workflow %s', (file) => {
  const text = read(file);
  const { permissions, jobs } = Workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('gives its jobs no rights that they do not name', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  it('pins each foreign action to a commit and says which version that is', () => {
    // A workflow cannot know the commit that it will be part of.
    const foreign = text
      .split('\n')
      .filter((line) => /uses: (?!\.\/)/.test(line))
      .filter((line) => !line.includes(`uses: ${repositoryName()}/`));
    expect(foreign.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('leaves no token behind after a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with['persist-credentials'] !== false)).toEqual([]);
  });
});

it('the job that stands for all of CI waits for all of them', () => {
  const { jobs } = Workflow.parse(parse(read('ci.yml')));
  const others = Object.keys(jobs).filter((name) => name !== 'ci-ok');
  expect(jobs['ci-ok']?.needs).toEqual(others);
});
