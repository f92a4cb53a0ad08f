import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { filesWithOwner, repositoryName, withRepository } from './documents.ts';
import { readReadme } from './readme.ts';
import { readWorkflowsPage } from './reusable-workflows.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const name of actionNames()) update(readReadme(join(ROOT, 'actions', name)));
update(readWorkflowsPage());
for (const path of filesWithOwner()) {
  const file = join(ROOT, path);
  const current = readFileSync(file, 'utf8');
  update({ file, current, wanted: withRepository(current, repositoryName()) });
}

function update({ file, current, wanted }: { file: string; current: string; wanted: string }) {
  if (current === wanted) return;
  if (values.check) {
    console.error(`${file} is out of date: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.log(`${file} written`);
  }
}
