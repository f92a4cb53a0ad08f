import type { EmulatorClock } from '../../core/clock.ts';
import type { EmulatorRequest, Route } from '../../core/exchange.ts';
import type { Random } from '../../core/random.ts';
import { NomadError } from '../errors.ts';
import { createInstants } from '../go/instant.ts';
import { authMethodRoutes } from './auth-method.ts';
import { bindingRuleRoutes } from './binding-rule.ts';
import type { Caller } from './grants.ts';
import { issueToken } from './issue-token.ts';
import { loginRoutes } from './login.ts';
import { policyRoutes } from './policy.ts';
import { createRegister } from './register.ts';
import { tokenRoutes } from './token-routes.ts';

export type { Caller };

/** Access control: who calls, and the routes below `/v1/acl/`. */
export interface Access {
  enabled: boolean;
  /** May do everything; '' while access control is off. The same after a reset. */
  managementToken: string;
  routes: Route[];
  /** Undefined for a token that is unknown, malformed or expired. Anonymous without a token. */
  identify(request: EmulatorRequest): Caller | undefined;
  /** Forgets all policies, methods, rules and tokens but the management token. */
  reset(): void;
}

/**
 * `nextIndex` gives the Raft index of a write. While not `enabled`, everybody may do everything.
 */
export function createAccess(options: {
  enabled: boolean;
  clock: EmulatorClock;
  random: Random;
  nextIndex(): number;
}): Access {
  const { enabled, clock, random, nextIndex } = options;
  const register = createRegister({
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
      ...policyRoutes(register),
      ...tokenRoutes(register),
      ...authMethodRoutes(register),
      ...bindingRuleRoutes(register),
      ...loginRoutes(register),
    ],
    identify(request) {
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
