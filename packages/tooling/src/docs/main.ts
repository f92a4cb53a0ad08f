import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { actionNames } from '@rollout-actions/runner-harness/action-file';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { readReadme } from './readme.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const actions = join(ROOT, 'actions');
const readmes = actionNames().map((name) => readReadme(join(actions, name)));

for (const { file, wanted } of readmes.filter(({ current, wanted }) => current !== wanted)) {
  if (values.check) {
    console.error(`${file} is not what action.yml says: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.log(`${file} written`);
  }
}
