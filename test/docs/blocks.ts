import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import {
  type CodeBlock,
  codeBlocks,
  documents,
  repositoryName,
} from '@rollout-actions/tooling/docs/documents';
import { z } from 'zod';

/** A block and the document that it stands in. */
export interface DocumentBlock extends CodeBlock {
  file: string;
}

/** The YAML blocks of all documents. */
export function yamlBlocks(): DocumentBlock[] {
  return documents().flatMap((file) =>
    codeBlocks(readFileSync(join(ROOT, file), 'utf8'))
      .filter(({ language }) => language === 'yaml')
      .map((block) => ({ ...block, file })),
  );
}

/** A whole workflow, as opposed to a part of one. */
export function isWorkflow({ text }: CodeBlock): boolean {
  return /^on:/m.test(text) && /^jobs:/m.test(text);
}

/** The same workflow with our actions taken from this folder in place of a release. */
export function withLocalActions(workflow: string): string {
  return workflow.replace(/uses: (\S+?)\/(actions\/[\w-]+)@v1/g, (whole, repository, path) =>
    repository === repositoryName() ? `uses: ./${path}` : whole,
  );
}

/**
 * The same workflow without background steps, which actionlint and act do not know yet: each runs
 * in its place, and waiting for it does nothing.
 */
export function withoutBackgroundSteps(workflow: string): string {
  return workflow
    .replace(/^ +background: true\n/gm, '')
    .replace(/^( +- )(?:wait|cancel): .*$/gm, "$1run: 'true'");
}

const Step = z.looseObject({
  id: z.string().optional(),
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
});

/** A step that uses one of our actions. */
export interface OwnStep {
  id: string | undefined;
  action: string;
  inputs: string[];
}

/** Every step of our actions anywhere in parsed YAML. */
export function ownSteps(content: unknown): OwnStep[] {
  if (typeof content !== 'object' || content === null) return [];
  const step = Step.safeParse(content);
  const [, action] = /\/actions\/([\w-]+)@v1$/.exec(step.data?.uses ?? '') ?? [];
  if (step.success && action !== undefined && step.data.uses.startsWith(`${repositoryName()}/`)) {
    return [{ id: step.data.id, action, inputs: Object.keys(step.data.with) }];
  }
  return Object.values(content).flatMap(ownSteps);
}
