import { readServerError } from '@rollout-actions/client/nomad/server-error';
import { describe, expect, it } from 'vitest';

const ID = '8ae7e2d8-4c2b-9d38-8b9a-1f5a4e2a3b4c';

// Texts that a real agent answered with 500, or that the server's source has.
const FINAL: readonly [text: string, kind: string][] = [
  ['deployment not found', 'not-found'],
  [`Deployment ID "${ID}" couldn't be updated as it does not exist`, 'not-found'],
  ["can't promote terminal deployment", 'conflict'],
  ["can't fail terminal deployment", 'conflict'],
  ["can't set health of allocations for a terminal deployment", 'conflict'],
  [`Deployment "${ID}" has terminal status "failed":`, 'conflict'],
  ['1 error occurred:\n\t* Task group "web" has 0/1 healthy allocations\n\n', 'conflict'],
  ['Enforcing job modify index 0: job already exists', 'conflict'],
  [`deployment "${ID}" references unknown job "web"`, 'conflict'],
  ['deployment lookup failed: index error: UUID must be 36 characters', 'rejected'],
  [
    "deployment lookup failed: index error: Invalid UUID: encoding/hex: invalid byte: U+007A 'z'",
    'rejected',
  ],
  ['alloc "2222" lookup failed: index error: UUID must be 36 characters', 'rejected'],
  [`unknown alloc "${ID}"`, 'rejected'],
  ['must specify at least one healthy/unhealthy allocation ID', 'rejected'],
  ['No path to region', 'rejected'],
  [
    '1 error occurred:\n\t* Task group web validation failed: 1 error occurred:\n\t* x\n\n',
    'rejected',
  ],
];

const PASSING = [
  'No cluster leader',
  'Not ready to serve consistent reads',
  'deployment watcher not enabled',
];

describe('a 500 of Nomad', () => {
  it.each(FINAL)('is final where its text is %j', (text, kind) => {
    expect(readServerError(text)?.kind).toBe(kind);
  });

  it.each(PASSING)('may pass where its text is %j', (text) => {
    expect(readServerError(text)?.kind).toBe('unavailable');
  });

  it('is sorted alike when servers forwarded it to one another', () => {
    for (const [text, kind] of FINAL) {
      expect(readServerError(`rpc error: rpc error: ${text}`)?.kind).toBe(kind);
    }
  });

  it('stays open to another try where nobody knows its text', () => {
    expect(readServerError('rpc error: failed to get conn: EOF')).toBeUndefined();
    expect(readServerError('')).toBeUndefined();
  });

  it('is known not to have been carried out only where there is no leader', () => {
    expect(readServerError('No cluster leader')?.received).toBe('no');
    expect(readServerError('Not ready to serve consistent reads')?.received).toBeUndefined();
  });
});
