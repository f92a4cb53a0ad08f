import type { Classify, ReplyClassification, RequestFacts } from '../../http/api.ts';
import type { Reply } from '../../http/exchange/transport.ts';
import { messageOf } from '../../http/reply/classify-reply.ts';

/**
 * Edgegap's own reading of a reply that is no success; undefined leaves it to the general rule.
 * `bare`: the credential is the container's own, for self-stop.
 */
export function createClassify(form: 'key' | 'bare'): Classify {
  return form === 'key'
    ? classifyWithKey
    : (reply, asked) => ofContainer(reply) ?? classify(reply, asked);
}

function ofContainer({ status }: Reply): ReplyClassification | undefined {
  if (status !== 401 && status !== 403) return undefined;
  return {
    kind: 'unauthorized',
    what: `Edgegap refused the secret of this container (${status})`,
    next:
      'check the input stop-token: it has to be the ARBITRIUM_DELETE_TOKEN of the same container ' +
      'as stop-url',
  };
}

function classifyWithKey(reply: Reply, asked: RequestFacts): ReplyClassification | undefined {
  switch (reply.status) {
    case 401:
      return {
        kind: 'unauthorized',
        what: 'Edgegap could not read the key (401)',
        next:
          'check the input token: give the whole value from the dashboard, with or without ' +
          '"token " before it, and that the secret is not empty in this workflow',
      };
    case 403:
      return {
        kind: 'unauthorized',
        what: 'Edgegap refused the key (403)',
        next:
          'check the input token: it is a placeholder, or it was deleted in the dashboard; ' +
          'create a new one there',
      };
    default:
      return classify(reply, asked);
  }
}

/** Both deploy calls. */
const CREATES = /^\/v1\/deploy$|^\/v2\/deployments$/;

function classify(reply: Reply, { path }: RequestFacts): ReplyClassification | undefined {
  const said = messageOf(reply.text);
  switch (reply.status) {
    case 410:
      return {
        kind: 'conflict',
        what: 'already stopped (410)',
        next: 'nothing is left to do for it',
      };
    case 409:
      if (!CREATES.test(String(path))) return undefined;
      return refused(said, 'correct the inputs that it names');
    case 422:
      if (!CREATES.test(String(path))) return refused(said, 'correct the inputs that it names');
      return refused(said, 'try another place, other users or filters, or a smaller server');
    case 424:
      return refused(
        said,
        'check the image of the version: it could not be pulled from its registry',
      );
    default:
      return undefined;
  }
}

function refused(said: string, next: string): ReplyClassification {
  const words = said === '' ? 'Edgegap refused it' : `Edgegap refused it: ${said}`;
  return { kind: 'rejected', what: words, next };
}
