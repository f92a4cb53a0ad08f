import type { Classify, ReplyClassification } from '../http/api.ts';
import { messageOf } from '../http/classify-reply.ts';

/** Edgegap's own reading of a reply that is no success; undefined leaves it to the general rule. */
export const classifyEdgegap: Classify = (reply) => {
  const said = messageOf(reply.text);
  switch (reply.status) {
    case 401:
      return {
        kind: 'unauthorized',
        what: 'Edgegap got no key that it can read (401)',
        next:
          'check the input token: give the whole value from the dashboard, with or without ' +
          '"token " before it, and that the secret is not empty in this workflow',
      };
    case 403:
      return {
        kind: 'unauthorized',
        what: 'Edgegap does not know the key (403)',
        next:
          'check the input token: it is a placeholder, or was deleted in the dashboard; ' +
          'make a new one there',
      };
    case 410:
      return {
        kind: 'conflict',
        what: 'it has been stopped already (410)',
        next: 'nothing is left to do for it',
      };
    case 422:
      return refused(said, 'try another place, other users or filters, or a smaller server');
    case 424:
      return refused(said, 'check the image of the version: its registry does not give it');
    default:
      return undefined;
  }
};

function refused(said: string, next: string): ReplyClassification {
  const words = said === '' ? 'Edgegap refused it' : `Edgegap refused it: ${said}`;
  return { kind: 'rejected', what: words, next };
}
