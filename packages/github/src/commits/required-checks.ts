import { unlessRefused } from '@rollout-actions/client/http/failure';
import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { PAGE_SIZE } from '../requests/pages.ts';
import type { ReadLimits } from '../requests/request.ts';

/** A check that a branch requires. */
export interface RequiredCheck {
  /** The name of a check, or the context of a commit status. */
  context: string;
  /** The app that has to report it; undefined for any. */
  appId: number | undefined;
}

const required = z.looseObject({
  context: z.string(),
  integration_id: z.nullish(z.int()),
  app_id: z.nullish(z.int()),
});
const rules = z.array(
  z.looseObject({
    type: z.string(),
    parameters: z.nullish(z.looseObject({ required_status_checks: z.optional(z.array(required)) })),
  }),
);
const protection = z.looseObject({
  contexts: z.optional(z.array(z.string())),
  checks: z.optional(z.array(required)),
});
const branchReply = z.looseObject({
  name: z.nullish(z.string()),
  protection: z.nullish(z.looseObject({ required_status_checks: z.nullish(protection) })),
});

const PERMISSION = 'contents: read';

/**
 * The checks that a branch requires, by rulesets and by branch protection. What is required by both
 * is there once. Fails with `not-found` for an unknown branch.
 */
export async function readRequiredChecks(
  github: Github,
  branch: string,
  limits: ReadLimits,
): Promise<RequiredCheck[]> {
  const byRules = await readRules(github, branch, limits);
  const byProtection = await readProtection(github, branch, limits);
  const all = new Map<string, RequiredCheck>();
  for (const one of [...byRules, ...byProtection]) {
    all.set(JSON.stringify([one.context, one.appId ?? null]), one);
  }
  return [...all.values()];
}

async function readRules(
  github: Github,
  branch: string,
  limits: ReadLimits,
): Promise<RequiredCheck[]> {
  // Plans and servers without rulesets do not know this address.
  const found = await unlessRefused(['not-found', 'unauthorized'], () =>
    github.read({
      route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
      parameters: { branch, per_page: PAGE_SIZE },
      resource: `rules of branch ${branch}`,
      permission: 'metadata: read',
      schema: rules,
      ...limits,
    }),
  );
  return (found ?? [])
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => parameters?.required_status_checks ?? [])
    .map(toRequiredCheck);
}

/** What anybody may read about a protected branch; the protection itself is for administrators. */
async function readProtection(
  github: Github,
  branch: string,
  limits: ReadLimits,
): Promise<RequiredCheck[]> {
  const found = await github.read({
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    parameters: { branch },
    resource: `branch ${branch}`,
    permission: PERMISSION,
    schema: branchReply,
    ...limits,
  });
  const checks = found.protection?.required_status_checks;
  if (checks?.checks !== undefined) return checks.checks.map(toRequiredCheck);
  return (checks?.contexts ?? []).map((context) => ({ context, appId: undefined }));
}

/** GitHub writes -1 for an app that may be any. */
function toRequiredCheck(one: z.infer<typeof required>): RequiredCheck {
  const id = one.integration_id ?? one.app_id ?? undefined;
  return { context: one.context, appId: id === undefined || id <= 0 ? undefined : id };
}
