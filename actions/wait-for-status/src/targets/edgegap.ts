import type { Lifecycle } from './lifecycle.ts';
import { readPlainId } from './plain-id.ts';
import type { Scheme } from './target.ts';

const LIFECYCLE: Lifecycle = {
  states: [
    'pending',
    'initializing',
    'seeking',
    'seeked',
    'scanning',
    'deploying',
    'ready',
    'failed',
    'terminating',
    'terminated',
  ],
  until: ['ready'],
  ends: ['failed', 'terminating', 'terminated'],
  // A failed deployment stays until somebody stops it.
  before: { terminating: ['failed'], terminated: ['failed', 'terminating'] },
  passed: { terminating: ['terminated'] },
};

const TAG = 'tag/';
const MOST_OF_A_TAG = 40;

/** A deployment of Edgegap, or all that carry a tag. */
export const edgegap: Scheme = {
  forms: ['<id>', 'tag/<tag>'],
  read(rest) {
    if (!rest.startsWith(TAG)) {
      return readPlainId(rest, 'the id of a deployment, or tag/<tag>', (id) => ({
        ok: true,
        aim: { kind: 'edgegap', id },
        lifecycle: LIFECYCLE,
      }));
    }
    const tag = rest.slice(TAG.length);
    if (tag.length === 0 || tag.length > MOST_OF_A_TAG) {
      const at = TAG.length + (tag.length > MOST_OF_A_TAG ? MOST_OF_A_TAG : 0);
      return { ok: false, at, expected: 'a tag of 1 to 40 characters' };
    }
    return { ok: true, aim: { kind: 'edgegap-tag', tag }, lifecycle: LIFECYCLE };
  },
};
