import type { FailureKind } from '../http/failure.ts';

/** How one of Nomad's error texts is to be taken, and what the user can do about it. */
export interface Reading {
  kind: FailureKind;
  next: string;
  /** Where the text says that nothing was done. */
  received?: 'no';
}

// A server that forwarded the request puts this in front of the text, possibly several times.
const FORWARDED = /^(?:rpc error: )+/;

const LEADERLESS = 'Wait until the cluster has a leader again';

// Nomad answers 500 to nearly everything, so the text decides whether trying again makes sense.
// The texts are those of a real agent and of the server's source; an unknown one stays retryable.
const READINGS: readonly [RegExp, Reading][] = [
  [/^No cluster leader$/, { kind: 'unavailable', received: 'no', next: LEADERLESS }],
  [
    /^Not ready to serve consistent reads$|^deployment watcher not enabled$/,
    { kind: 'unavailable', next: LEADERLESS },
  ],
  [
    /terminal deployment$|has terminal status|" is terminal$/,
    { kind: 'conflict', next: 'It has ended and takes no more writes: read its status' },
  ],
  [
    /healthy allocations/,
    { kind: 'conflict', next: 'Wait until the canaries are healthy, or find out why they are not' },
  ],
  [
    /^deployment not found$|as it does not exist|^job ".*" (?:in namespace .*)?not found$/,
    { kind: 'not-found', next: 'Check id and namespace; ended deployments are deleted in an hour' },
  ],
  [
    /^Enforcing job modify index/,
    { kind: 'conflict', next: 'Somebody else registered the job meanwhile: read it again' },
  ],
  [
    /^unknown alloc "|is not part of deployment/,
    { kind: 'rejected', next: 'Give ids of allocations that belong to this deployment' },
  ],
  [
    /index error: |^missing deployment ID$|UUID/,
    { kind: 'rejected', next: 'Give the whole id, 36 characters, not its first eight' },
  ],
  [/^must specify at least one/, { kind: 'rejected', next: 'Give at least one allocation id' }],
  [/^No path to region$/, { kind: 'rejected', next: 'Check the region: no server knows it' }],
  [
    /^cannot update job from type/,
    { kind: 'rejected', next: 'Stop and purge the job first, or give it another ID' },
  ],
  [
    /is in nonexistent namespace/,
    { kind: 'rejected', next: 'Create the namespace, or correct the one in the job file' },
  ],
  [
    /references unknown job/,
    { kind: 'conflict', next: 'The job was purged meanwhile: register it again' },
  ],
  [
    /errors? occurred:|validation failed|can't revert/,
    { kind: 'rejected', next: 'Fix the job as the text says' },
  ],
];

/**
 * Sorts a 500 by its text. Gives undefined for a text that nobody knows: then it may be passing
 * trouble and a read is tried again.
 */
export function readServerError(text: string): Reading | undefined {
  const plain = text.replace(FORWARDED, '').trim();
  return READINGS.find(([words]) => words.test(plain))?.[1];
}
