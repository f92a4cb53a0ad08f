import { matchesGlob } from 'node:path';
import type { Rule } from '@rollout-actions/action/inputs/define';
import { plaintextCredentialsProblem } from '@rollout-actions/action/inputs/url';
import type { Fields } from './fields.ts';
import { uses } from './used-inputs.ts';

const keyOfTheApi: Rule<Fields> = {
  needs: ['operation', 'token'],
  check({ operation, token }) {
    if (operation === 'self-stop' || token !== undefined) return undefined;
    return { input: 'token', accepted: 'the key from the dashboard, or EDGEGAP_TOKEN' };
  },
};

const noPlaintextCredentials: Rule<Fields> = {
  needs: ['api-url', 'token', 'allow-insecure-http'],
  check({ apiUrl, token, allowInsecureHttp }) {
    const hasCredentials = token !== undefined;
    return plaintextCredentialsProblem({
      input: 'api-url',
      url: apiUrl,
      hasCredentials,
      allowInsecureHttp,
    });
  },
};

const ownStop: Rule<Fields> = {
  needs: ['operation', 'stop-url', 'stop-token', 'allow-insecure-http'],
  check({ operation, stopUrl, stopToken, allowInsecureHttp }) {
    if (operation !== 'self-stop') return undefined;
    if (stopUrl === undefined || selfStopOf(stopUrl) === undefined) {
      const accepted = "the container's own ARBITRIUM_DELETE_URL: …/v1/self/stop/<id>/<number>";
      return { input: 'stop-url', accepted };
    }
    if (stopToken === undefined) {
      return { input: 'stop-token', accepted: "the container's own ARBITRIUM_DELETE_TOKEN" };
    }
    const endpoint = { input: 'stop-url', url: stopUrl, hasCredentials: true, allowInsecureHttp };
    return plaintextCredentialsProblem(endpoint);
  },
};

const withinAllowedApplications: Rule<Fields> = {
  needs: ['operation', 'application', 'allow-applications'],
  check({ operation, application, allowApplications }) {
    const isFenced = uses(operation, 'application') && uses(operation, 'allow-applications');
    if (!isFenced || application === undefined) return undefined;
    if (isAllowed(application, allowApplications)) return undefined;
    const accepted = `what allow-applications lets through: ${allowApplications.join(', ')}`;
    return { input: 'application', accepted };
  },
};

/** Whether one of the globs fits an application; none at all let every one through. */
export function isAllowed(application: string, globs: readonly string[]): boolean {
  return globs.length === 0 || globs.some((glob) => matchesGlob(application, glob));
}

export const accessRules: readonly Rule<Fields>[] = [
  keyOfTheApi,
  noPlaintextCredentials,
  ownStop,
  withinAllowedApplications,
];

const FORM = /^(.*)\/v1\/self\/stop\/([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64})\/?$/;

/** What a container is given for stopping itself. */
interface SelfStopAddress {
  /** Of the API. */
  baseUrl: URL;
  id: string;
  accessPoint: string;
}

/** Takes `ARBITRIUM_DELETE_URL` apart; undefined where it has another form. */
export function selfStopOf(url: URL): SelfStopAddress | undefined {
  const [, prefix, id, accessPoint] = FORM.exec(url.pathname) ?? [];
  if (prefix === undefined || id === undefined || accessPoint === undefined) return undefined;
  return { baseUrl: new URL(`${url.origin}${prefix}`), id, accessPoint };
}
