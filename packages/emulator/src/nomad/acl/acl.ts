import type { EmulatorClock } from '../../core/clock.ts';
import type { EmulatorRequest, Route } from '../../core/http/exchange.ts';
import type { Random } from '../../core/random.ts';
import { NomadError } from '../errors.ts';
import { createInstants } from '../go/instant.ts';
import { createAclState } from './acl-state.ts';
import { authMethodRoutes } from './login/auth-method.ts';
import { bindingRuleRoutes } from './login/binding-rule.ts';
import { loginRoutes } from './login/login.ts';
import type { Caller } from './policies/grants.ts';
import { policyRoutes } from './policies/policy.ts';
import { aclReadRoutes } from './read-routes.ts';
import { issueToken } from './tokens/issue-token.ts';
import { tokenRoutes } from './tokens/token-routes.ts';

export type { Caller };

/** Acl control: who calls, and the routes below `/v1/acl/`. */
export interface Acl {
  enabled: boolean;
  /** May do everything; '' while access control is off. The same after a reset. */
  managementToken: string;
  routes: Route[];
  /** Undefined for a token that is unknown, malformed or expired. Anonymous without a token. */
  authenticate(request: EmulatorRequest): Caller | undefined;
  /** Forgets all policies, methods, rules and tokens but the management token. */
  reset(): void;
}

/**
 * `nextIndex` gives the Raft index of a write. While not `enabled`, everybody may do everything.
 */
export function createAcl(options: {
  enabled: boolean;
  clock: EmulatorClock;
  random: Random;
  nextIndex(): number;
}): Acl {
  const { enabled, clock, random, nextIndex } = options;
  const register = createAclState({
    enabled,
    now: createInstants(clock),
    uuid: () => random.uuid(),
    nextIndex,
  });
  const bootstrap = enabled
    ? issueToken(register, {
        name: 'Bootstrap Token',
        type: 'management',
        policies: null,
        global: true,
        expirationTtlNs: 0,
      })
    : undefined;

  return {
    enabled,
    managementToken: bootstrap?.secretId ?? '',
    routes: [
      ...aclReadRoutes(register),
      ...policyRoutes(register),
      ...tokenRoutes(register),
      ...authMethodRoutes(register),
      ...bindingRuleRoutes(register),
      ...loginRoutes(register),
    ],
    authenticate(request) {
      try {
        return register.callerOf(register.tokenOf(request));
      } catch (error) {
        if (error instanceof NomadError) return undefined;
        throw error;
      }
    },
    reset() {
      register.policies.clear();
      register.authMethods.clear();
      register.bindingRules.clear();
      register.tokens.clear();
      if (bootstrap) register.tokens.set(bootstrap.accessorId, bootstrap);
    },
  };
}
