import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What the event of the run says of a pull request. */
export interface PullRequestEvent {
  number: number;
  isClosed: boolean;
}

const event = z.looseObject({
  action: z.string().optional(),
  pull_request: z.looseObject({ number: z.int(), state: z.string() }),
});

/**
 * Reads the file that GITHUB_EVENT_PATH names. Undefined where the run was not started by a pull
 * request, or where there is no such file.
 */
export async function readPullRequestEvent(
  file: string | undefined,
): Promise<PullRequestEvent | undefined> {
  if (file === undefined || file === '') return undefined;
  try {
    const read = event.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!read.success) return undefined;
    const { action, pull_request: request } = read.data;
    return { number: request.number, isClosed: action === 'closed' || request.state === 'closed' };
  } catch {
    return undefined;
  }
}
