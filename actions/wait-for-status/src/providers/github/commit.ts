import { readFileSync } from 'node:fs';
import * as z from 'zod';

const event = z.looseObject({
  pull_request: z.looseObject({ head: z.looseObject({ sha: z.string() }) }),
});

/**
 * The commit that this run is about. For a pull request that is its head: `GITHUB_SHA` is then a
 * merge commit, which no check and no deployment is made for. Undefined outside of a workflow.
 */
export function ownCommit(env: (name: string) => string | undefined): string | undefined {
  return headOfPullRequest(env('GITHUB_EVENT_PATH')) ?? env('GITHUB_SHA');
}

function headOfPullRequest(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    const read = event.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data.pull_request.head.sha : undefined;
  } catch {
    return undefined;
  }
}
