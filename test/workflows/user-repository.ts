import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { codeBlocks } from '@rollout-actions/tooling/docs/documents';

/** What of this repository a workflow uses. `act` copies all of a folder before each step. */
const PUBLISHED = ['actions/*/action.yml', 'dist/**', '.github/workflows/*.yml'];

/** A repository of a user, and beside it a release of ours without what workflows do not need. */
export interface UserRepository extends Disposable {
  /** The folder of the user's repository. */
  path: string;
  /** The folder of our release. */
  release: string;
  /** Writes a file of the user's repository; gives its absolute path. */
  write(path: string, content: string): string;
}

/** Makes a repository with a commit and a remote, as checked out from GitHub. */
export function createUserRepository(): UserRepository {
  const user = temporaryFolder({ 'package.json': '{"scripts": {"test": "exit 0"}}' });
  const release = temporaryFolder();
  for (const file of globSync(PUBLISHED, { cwd: ROOT })) copy(file, release.path);
  const git = (...args: string[]) => spawnSync('git', args, { cwd: user.path });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/octo/app.git');
  const author = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com'];
  git(...author, 'commit', '--quiet', '--allow-empty', '--message', 'first');
  return {
    path: user.path,
    release: release.path,
    write(path, content) {
      const file = join(user.path, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    [Symbol.dispose]() {
      user[Symbol.dispose]();
      release[Symbol.dispose]();
    },
  };
}

function copy(file: string, folder: string): void {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(ROOT, file), target, { recursive: true });
}

/** The fenced blocks of a recipe in a language, as a reader copies them. */
export function recipeBlocks(recipe: string, language: 'yaml' | 'hcl' | 'sh'): string[] {
  const text = readFileSync(join(ROOT, `docs/recipes/${recipe}.md`), 'utf8');
  return codeBlocks(text)
    .filter((each) => each.language === language)
    .map((block) => block.text);
}

/** The first of them. */
export function recipeBlock(recipe: string, language: 'yaml' | 'hcl'): string {
  const [first] = recipeBlocks(recipe, language);
  if (first === undefined) throw new Error(`docs/recipes/${recipe}.md has no ${language} block`);
  return first;
}
