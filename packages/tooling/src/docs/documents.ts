import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { z } from 'zod';

const DOCUMENTS = ['*.md', 'docs/**/*.md', 'actions/*/README.md', 'packages/*/README.md'];
const WORKFLOWS = ['.github/workflows/*.yml'];
const OTHERS = ['packages/action/src/documentation.ts', '.github/zizmor.yml'];

/**
 * `<owner>/<name>` before the path of one of our actions or reusable workflows, in a link to our
 * documents or security page, and where npx takes a program from this repository.
 */
const USED = new RegExp(
  [
    /[\w.-]+\/[\w.-]+(?=\/(?:actions\/[\w-]+|\.github\/workflows\/[\w-]+\.yml)@)/,
    /(?<=github\.com\/)[\w.-]+\/[\w.-]+(?=\/(?:blob\/v\d+\/docs\/|security\/))/,
    /(?<=(?:npx (?:--yes )?|--package=)github:)[\w.-]+\/[\w.-]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The owner whose actions may be pinned to a tag, in zizmor's configuration. */
const OWNER_OF_POLICY = /(?<=')[\w.-]+(?=\/\*': ref-pin)/g;

const Manifest = z.object({ repository: z.string().regex(/^github:[\w.-]+\/[\w.-]+$/) });

/** A fenced block of a Markdown text. */
export interface CodeBlock {
  language: string;
  text: string;
  /** The line of its fence, from 1. */
  line: number;
}

/** The paths of all documents for people, from the root, with `/`. */
export function documents(): string[] {
  return filesOf(DOCUMENTS);
}

/** The files that name this repository: documents, workflows, and the link in red messages, zizmor's policy. */
export function filesWithOwner(): string[] {
  return filesOf([...DOCUMENTS, ...WORKFLOWS, ...OTHERS]);
}

function filesOf(patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: CodeBlock | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open !== undefined && line.trimEnd() === '```') {
      blocks.push(open);
      open = undefined;
    } else if (open !== undefined) open.text += `${line}\n`;
    else if (line.startsWith('```')) {
      open = { language: line.slice(3).trim(), text: '', line: index + 1 };
    }
  }
  return blocks;
}

/** `<owner>/<name>` of this repository: the one place is `repository` in `package.json`. */
export function repositoryName(): string {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  return manifest.repository.replace('github:', '');
}

/** A text that names `repository` wherever it names this one. */
export function withRepository(text: string, repository: string): string {
  const [owner = ''] = repository.split('/');
  return text.replace(USED, repository).replace(OWNER_OF_POLICY, owner);
}
