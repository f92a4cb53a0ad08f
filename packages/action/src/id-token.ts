import { createApi } from '@rollout-actions/client/http/api';
import { Failure } from '@rollout-actions/client/http/failure';
import { path } from '@rollout-actions/client/http/safe-path';
import * as z from 'zod/mini';
import type { ActionRun } from './action-run.ts';

const RESOURCE = "the job's identity token (OIDC)";
const reply = z.looseObject({ value: z.string().check(z.minLength(1)) });

/**
 * Asks GitHub for this job's signed identity (a JWT) for `audience`. It is a secret before it is
 * given. Throws a `Failure` (`unauthorized`) where the job lacks `id-token: write`: only then does
 * the runner leave the address out. The toolkit's own getIDToken takes no signal and no deadline.
 */
export async function requestIdToken(
  run: ActionRun,
  audience: string,
  signal: AbortSignal,
): Promise<string> {
  const address = run.env('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = run.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (address === undefined || bearer === undefined || !URL.canParse(address)) {
    throw missingPermission(run);
  }
  run.secrets.add(bearer);
  const url = new URL(address);
  const query = Object.fromEntries(url.searchParams);
  url.search = '';
  const api = createApi({
    world: run.world,
    secrets: run.secrets,
    endpoint: {
      baseUrl: url,
      headers: () => ({ Authorization: `Bearer ${bearer}` }),
      proxy: run.proxy,
      allowInsecureHttp: false,
      service: "GitHub's token service",
    },
  });
  run.requests(() => api.sent());
  try {
    const { value } = await api.call({
      method: 'GET',
      path: path``,
      query: { ...query, audience },
      effect: 'read',
      resource: RESOURCE,
      schema: reply,
      signal,
      deadline: run.deadline,
    });
    run.secrets.add(value.value);
    return value.value;
  } finally {
    await api.close();
  }
}

function missingPermission({ log }: ActionRun): Failure {
  log.group('Add these two lines to the job in the workflow file', [
    'permissions:',
    '  id-token: write',
  ]);
  return new Failure({
    kind: 'unauthorized',
    resource: RESOURCE,
    what: 'the job may not ask for one',
    next: 'Give the job the permission "id-token: write" (in addition to those it has)',
    received: 'no',
  });
}

/** The claims that binding rules match; none of them is a secret. */
const SHOWN_CLAIMS = [
  ...['iss', 'aud', 'sub', 'repository', 'repository_id', 'repository_owner', 'environment'],
  ...['ref', 'event_name', 'workflow_ref', 'job_workflow_ref', 'actor', 'runner_environment'],
] as const;

const claims = z.record(z.string(), z.unknown());

/** What an identity says of the job, `name: value`, without anything that could be used. */
export function claimLines(jwt: string): string[] {
  const [, payload = ''] = jwt.split('.');
  const read = claims.safeParse(parsed(Buffer.from(payload, 'base64url').toString()));
  if (!read.success) return ['The identity token has no claims that can be read.'];
  return SHOWN_CLAIMS.map((name) => `${name}: ${shownClaim(read.data[name])}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shownClaim(value: unknown): string {
  if (value === undefined) return '(none)';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
