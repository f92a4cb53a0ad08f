import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentationUrl } from '@rollout-actions/action/documentation';
import { OUTCOMES } from '@rollout-actions/action/outcome';
import type { FailureKind } from '@rollout-actions/client/http/failure';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { ROOT } from '@rollout-actions/runner-harness/root';
import {
  codeBlocks,
  documents,
  filesWithOwner,
  repositoryName,
  withRepository,
} from '@rollout-actions/tooling/docs/documents';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  isWorkflow,
  ownSteps,
  withLocalActions,
  withoutBackgroundSteps,
  yamlBlocks,
} from './blocks.ts';

const KINDS: Readonly<Record<FailureKind, true>> = {
  unauthorized: true,
  'not-found': true,
  rejected: true,
  conflict: true,
  throttled: true,
  unavailable: true,
  unreachable: true,
  'invalid-reply': true,
  'timed-out': true,
};
const isKind = (text: string): text is FailureKind => text in KINDS;
const ERROR_KINDS = Object.keys(KINDS).filter(isKind);

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const named = yamlBlocks().map((block) => [`${block.file}:${block.line}`, block] as const);
const workflows = named.filter(([, block]) => isWorkflow(block));

describe.each(named)('the YAML at %s', (_place, { text }) => {
  const steps = ownSteps(parse(text));

  it('uses inputs that the actions have', () => {
    const unknown = steps.flatMap(({ action, inputs }) =>
      inputs.filter((input) => !(input in readActionFile(action).inputs)),
    );
    expect(unknown).toEqual([]);
  });

  it('reads outputs that the actions have', () => {
    const references = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
    const unknown = references.flatMap(([, id, output = '']) => {
      const step = steps.find((each) => each.id === id);
      return step === undefined || output in readActionFile(step.action).outputs ? [] : [output];
    });
    expect(unknown).toEqual([]);
  });
});

describe.runIf(findProgram('actionlint'))('actionlint', () => {
  it.each(workflows)('accepts the workflow at %s', (_place, { text }) => {
    const file = '.github/workflows/from-a-document.yml';
    const { stdout, status } = spawnSync('actionlint', ['-stdin-filename', file, '-'], {
      cwd: ROOT,
      input: withoutBackgroundSteps(withLocalActions(text)),
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

test.each(workflows)('the workflow at %s limits permissions, time and overlap', (_place, block) => {
  expect(block.text).toMatch(/^permissions:/m);
  if (!block.file.startsWith('docs/recipes/')) return;
  expect(block.text).toMatch(/^concurrency:/m);
  const { jobs } = z
    .object({ jobs: z.record(z.string(), z.looseObject({})) })
    .parse(parse(block.text));
  const unlimited = Object.entries(jobs).filter(([, job]) => !('timeout-minutes' in job));
  expect(unlimited.map(([name]) => name)).toEqual([]);
});

/** As GitHub makes an anchor of a heading. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

test.each(documents())('every link of %s leads to a file and a heading that exist', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links
    .filter((link) => !/^(?:https?|mailto):/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test.each(documents())('every npm command of %s is a script of this repository', (file) => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  // What a workflow in a document runs is a script of the reader's repository.
  const own = read(file).replace(/^```yaml[\s\S]*?^```/gm, '');
  const commands = [...own.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

describe('docs/outcomes.md', () => {
  const text = read('docs/outcomes.md');

  it.each(OUTCOMES)('explains %s under a heading of its own', (outcome) => {
    expect(anchorsOf(text)).toContain(outcome);
  });

  it.each(ERROR_KINDS)('explains the error %s under a heading and in the table', (kind) => {
    expect(anchorsOf(text)).toContain(kind);
    expect(text).toContain(`\n| [\`${kind}\`](#${kind}) |`);
  });

  it('is where the links of red messages lead', () => {
    const ends = OUTCOMES.flatMap((outcome) => [
      { outcome },
      ...ERROR_KINDS.map((errorKind) => ({ outcome, errorKind })),
    ]);
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    const [major] = version.split('.');
    const page = `https://github.com/${repositoryName()}/blob/v${major}/docs/outcomes.md`;
    for (const end of [undefined, ...ends]) {
      const [address, anchor] = documentationUrl(end).split('#');
      expect(address).toBe(page);
      expect(anchorsOf(text)).toContain(anchor);
    }
    expect(documentationUrl({ outcome: 'rejected', errorKind: 'conflict' })).toMatch(/#conflict$/);
    expect(documentationUrl({ outcome: 'unreachable', errorKind: 'timed-out' })).toMatch(
      /#unreachable$/,
    );
  });
});

describe('docs/troubleshooting.md', () => {
  // What stands in several literals in the source is one text in the message.
  const sources = globSync(['actions/*/src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: ROOT })
    .map((file) => read(file).replace(/['`] \+\s+['`]/g, ''))
    .join('\n');
  const quoted = [...read('docs/troubleshooting.md').matchAll(/^### `(.*)`$/gm)];

  it.each(quoted.map(([, message = '']) => message))(
    'quotes a message that exists: %s',
    (message) => {
      expect(sources.includes(message)).toBe(true);
    },
  );
});

describe('the owner of the repository', () => {
  it('is the one of package.json wherever our actions are used', () => {
    const others = filesWithOwner().filter((file) => {
      const text = read(file);
      return withRepository(text, repositoryName()) !== text;
    });
    expect(others).toEqual([]);
  });

  it('is replaced where this repository is meant, and nowhere else', () => {
    const text = `uses: a/b/actions/x@v1
uses: a/b/.github/workflows/y.yml@v1
uses: actions/checkout@v6
see a/b/actions/x, https://github.com/a/b/blob/v1/docs/outcomes.md#failed
and https://github.com/a/b/security/advisories/new
npx --yes github:a/b --help
https://github.com/a/b/issues/1
'a/*': ref-pin`;
    expect(withRepository(text, 'me/mine')).toBe(`uses: me/mine/actions/x@v1
uses: me/mine/.github/workflows/y.yml@v1
uses: actions/checkout@v6
see a/b/actions/x, https://github.com/me/mine/blob/v1/docs/outcomes.md#failed
and https://github.com/me/mine/security/advisories/new
npx --yes github:me/mine --help
https://github.com/a/b/issues/1
'me/*': ref-pin`);
  });
});

test('a fenced block is found with its language and line, whatever it holds', () => {
  expect(codeBlocks('a\n```yaml\nb: 1\n# ``` no end\n```\n```\nc\n```\n')).toEqual([
    { language: 'yaml', text: 'b: 1\n# ``` no end\n', line: 2 },
    { language: '', text: 'c\n', line: 6 },
  ]);
});
