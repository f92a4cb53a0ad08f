import { sanitizeLine } from '../http/redaction/sanitize-line.ts';
import {
  type Classify,
  isWebPage,
  messageOf,
  type ReplyClassification,
  type RequestFacts,
} from '../http/reply/classify-reply.ts';

/**
 * The platform's own reading of a reply that is no success; `name` is for the messages. Its error
 * bodies are not documented: the provider's own tools read a `code` that is text or a number, and
 * 401 and 404 may have no body at all. Undefined leaves it to the general rule.
 */
export function classifyEmqx(name: string): Classify {
  return (reply, asked) => {
    const read = READINGS[reply.status];
    if (read === undefined || isWebPage(reply)) return undefined;
    const said = wordsOf(reply.text);
    const answered = `${name} answered ${reply.status}${said === '' ? '' : ` (${said})`}`;
    return read(answered, asked);
  };
}

const READINGS: Readonly<
  Record<number, ((answered: string, asked: RequestFacts) => ReplyClassification) | undefined>
> = {
  400: (answered) => ({
    kind: 'rejected',
    what: `${answered}: bad request`,
    next: 'Correct platform, region, connections, tps and deployment-type',
  }),
  401: (answered) => ({
    kind: 'unauthorized',
    what: `${answered}: it does not know this key`,
    next:
      'Give api-key and api-secret of a key of the platform (console: API keys, made by a ' +
      'root or ' +
      'admin user). App ID and App Secret of a deployment belong to another API. A key of the ' +
      'China site needs the api-url of that site',
  }),
  403: (answered) => ({
    kind: 'unauthorized',
    what: `${answered}: the key is known, but its scope does not reach this`,
    next: 'Give the key the function (deployments) and the project that it lacks, in the console',
  }),
  404: (answered, { resource }) => (isList(resource) ? noList(answered) : noDeployment(answered)),
  422: (answered) => ({
    kind: 'rejected',
    what: `${answered}: not possible with these values, or in the state it is in`,
    next: 'Check the status of the deployment; serverless cannot be started or stopped',
  }),
  // Asking again at once would only spend more: whoever knows the budget says when.
  429: (answered) => ({
    kind: 'throttled',
    final: true,
    what: `${answered}: the hourly budget of this key is spent`,
    next: 'Set budget-share to the number of jobs that share the key, or allow more time',
  }),
};

/** How the list of deployments is called in messages; older sites have none. */
const LIST = 'deployments of ';

/** The resource of the list, for messages. */
export function listResource(name: string): string {
  return LIST + name;
}

function isList(resource: string): boolean {
  return resource.startsWith(LIST);
}

function noList(answered: string): ReplyClassification {
  return {
    kind: 'not-found',
    what: `${answered}: it has no list of deployments`,
    next:
      'Check that api-url ends in /public_api/v1. Older sites neither list nor create: ' +
      'there, give ' +
      'deployment-id',
  };
}

function noDeployment(answered: string): ReplyClassification {
  return {
    kind: 'not-found',
    what: `${answered}: there is no such deployment`,
    next:
      'Check deployment-id: it is the id (such as w41b11c0), never the name; for a name there is ' +
      'deployment-name. Check that api-url ends in /public_api/v1',
  };
}

/** `INVALID_STATUS: words`, as far as the body has them; one line. */
function wordsOf(text: string): string {
  const code = codeOf(text);
  if (code === undefined) return messageOf(text);
  const message = messageOf(text);
  // Without a message of its own the general reading gives the whole body.
  return message === '' || message.startsWith('{') ? code : `${code}: ${message}`;
}

function codeOf(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const code: unknown = new Map(Object.entries(Object(body))).get('code');
    return typeof code === 'string' || typeof code === 'number'
      ? sanitizeLine(String(code), 60)
      : undefined;
  } catch {
    return undefined;
  }
}
