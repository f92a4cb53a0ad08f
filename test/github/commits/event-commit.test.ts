import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventCommit } from '@rollout-actions/github/commits/event-commit';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';

const HEAD = 'a'.repeat(40);
const TIP = 'f'.repeat(40);
const QUEUE = `gh-readonly-queue/main/pr-7-${TIP}`;
const base = [{ base: { ref: 'main' } }];

function commitOf(name: string, payload: object, env: Readonly<Record<string, string>> = {}) {
  using folder = temporaryFolder();
  const file = join(folder.path, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const all: Readonly<Record<string, string>> = {
    GITHUB_EVENT_PATH: file,
    GITHUB_EVENT_NAME: name,
    GITHUB_SHA: TIP,
    GITHUB_REF: 'refs/heads/trunk',
    ...env,
  };
  return eventCommit((variable) => all[variable]);
}

describe('the branch whose rules an event has to fulfil', () => {
  it.each([
    ['pull_request', { pull_request: { head: { sha: HEAD }, base: { ref: 'main' } } }],
    ['pull_request_review', { pull_request: { head: { sha: HEAD }, base: { ref: 'main' } } }],
    ['merge_group', { merge_group: { head_sha: HEAD, base_ref: 'refs/heads/main' } }],
    ['workflow_run', { workflow_run: { head_sha: HEAD, head_branch: 'main', event: 'push' } }],
    [
      'workflow_run',
      { workflow_run: { head_sha: HEAD, head_branch: 'feature', pull_requests: base } },
    ],
    ['workflow_run', { workflow_run: { head_sha: HEAD, head_branch: QUEUE, pull_requests: [] } }],
    ['check_suite', { check_suite: { head_sha: HEAD, head_branch: 'x', pull_requests: base } }],
    ['check_run', { check_run: { head_sha: HEAD, check_suite: { head_branch: 'main' } } }],
    ['check_run', { check_run: { head_sha: HEAD, pull_requests: base, check_suite: null } }],
  ])('is the base of the pull request or queue, not GITHUB_REF: %s %j', (name, payload) => {
    expect(commitOf(name, payload)).toMatchObject({ sha: HEAD, branch: 'main' });
  });

  it('is not known for a workflow run of a fork, whose branches have our names', () => {
    const run = { head_sha: HEAD, head_branch: 'main', event: 'pull_request', pull_requests: [] };
    expect(commitOf('workflow_run', { workflow_run: run })?.branch).toBeUndefined();
  });

  it.each([
    ['refs/heads/main', 'main'],
    [`refs/heads/${QUEUE}`, 'main'],
    ['refs/tags/v1.2', undefined],
    ['refs/pull/7/merge', undefined],
  ])('of events without a commit of their own is that of the ref: %s', (ref, branch) => {
    for (const name of ['push', 'schedule', 'workflow_dispatch', 'release', 'issue_comment']) {
      expect(commitOf(name, {}, { GITHUB_REF: ref })).toMatchObject({ sha: TIP });
      expect(commitOf(name, {}, { GITHUB_REF: ref })?.branch).toBe(branch);
    }
  });
});

describe('the commit of an event', () => {
  it('does not come from a part of the payload that belongs to another event', () => {
    const payload = { deployment: { sha: HEAD }, workflow_run: { head_sha: HEAD }, sha: HEAD };
    expect(commitOf('push', payload)?.sha).toBe(TIP);
    expect(commitOf('issue_comment', { ...payload, issue: { pull_request: {} } })?.sha).toBe(TIP);
  });

  it('is GITHUB_SHA where the payload is broken or missing', () => {
    expect(commitOf('pull_request', { pull_request: { head: {} } })?.sha).toBe(TIP);
    expect(eventCommit((name) => (name === 'GITHUB_SHA' ? TIP : undefined))?.sha).toBe(TIP);
    expect(eventCommit(() => undefined)).toBeUndefined();
  });
});
