import type { Lifecycle } from './lifecycle.ts';
import { readPlainId } from './plain-id.ts';
import type { Scheme } from './target.ts';

const LIFECYCLE: Lifecycle = {
  states: ['pending', 'starting', 'running', 'stopping', 'stopped', 'failed', 'gone'],
  until: ['running'],
  ends: ['failed', 'gone'],
  before: { gone: ['failed'] },
};

/** A deployment of the EMQX Platform. */
export const emqx: Scheme = {
  forms: ['<id>'],
  read: (rest) =>
    readPlainId(rest, 'the id of a deployment', (id) => ({
      ok: true,
      aim: { kind: 'emqx', id },
      lifecycle: LIFECYCLE,
    })),
};
