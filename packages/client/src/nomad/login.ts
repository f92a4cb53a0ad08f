import * as z from 'zod/mini';
import type { Api } from '../http/api.ts';
import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import type { Clock } from '../time/clock.ts';
import { startDeadline } from '../time/deadline.ts';
import { formatDuration, parseDuration } from '../time/duration.ts';
import type { Nomad } from './connection.ts';

/** The token that a login gives. It cannot be given back: it ends at `ExpirationTime`. */
const loginToken = z.looseObject({
  AccessorID: z.string(),
  SecretID: z.string().check(z.minLength(1)),
  Name: z._default(z.string(), ''),
  ExpirationTime: z.nullish(z.string()),
  ExpirationTTL: z.nullish(z.string()),
});

/** What a token may say of itself; a caller without a token is `anonymous`. */
const tokenSelf = z.looseObject({
  AccessorID: z.string(),
  Name: z._default(z.string(), ''),
  Type: z._default(z.string(), ''),
  Policies: z.pipe(
    z.nullish(z.array(z.string())),
    z.transform((list) => list ?? []),
  ),
  ExpirationTime: z.nullish(z.string()),
});

type LoginToken = z.infer<typeof loginToken>;
type TokenSelf = z.infer<typeof tokenSelf>;

/**
 * Exchanges a signed identity (a JWT) for a token of the cluster. The caller has to keep `SecretID`
 * secret; the token lives until its own end, its holder may not delete it.
 */
export async function loginByJwt(
  nomad: Nomad,
  login: { authMethod: string; jwt: string },
  request: RequestOptions,
): Promise<LoginToken> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/acl/login`,
    query: { region: nomad.scope.region },
    body: { AuthMethodName: login.authMethod, LoginToken: login.jwt },
    confidential: true,
    // It gives a token and changes nothing that runs, so a dry run may do it.
    effect: 'read',
    retry: 'unsent',
    resource: `login by auth method ${login.authMethod}`,
    schema: loginToken,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

/** What the token in use may say of itself. */
export async function readTokenSelf(nomad: Nomad, request: RequestOptions): Promise<TokenSelf> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/acl/token/self`,
    query: { region: nomad.scope.region },
    effect: 'read',
    resource: 'token',
    schema: tokenSelf,
    ...requestOptionsOf(request),
  });
  return answer.value;
}

export interface LoginOptions {
  clock: Clock;
  /** Called when a renewal failed and the old token stays in use. The text may be the server's. */
  warn(text: string): void;
  /** Opens the way that is used with the token. */
  connect(token: () => string | undefined): Nomad;
  /** Gets a token; the caller has registered it as a secret before it is given here. */
  login(request: RequestOptions): Promise<LoginToken>;
  /** Called when the connection is closed. */
  close(): Promise<void>;
}

// A read may block for a minute and a write follows it: the token has to outlive both.
const SPARE_MS = 120_000;
// A token that lives shorter than the spare is used for half of its life.
const SHARE_OF_SHORT_LIFE = 0.5;
// A renewal that fails must not hold up calls that the old token is still good for.
const RENEWAL_LIMIT_MS = 10_000;
const RENEWAL_PAUSE_MS = 30_000;

/**
 * A connection that logs in before its first call, and again before its token ends: a token made by
 * a login cannot be renewed, only replaced (recorded from a real agent). Where that fails, the old
 * token is used until its very end.
 */
export function withLogin(options: LoginOptions): Nomad {
  let token: string | undefined;
  let goodUntilMs = Number.NEGATIVE_INFINITY;
  let endsAtMs = Number.NEGATIVE_INFINITY;
  let renewal: Promise<void> | undefined;

  const renew = async (request: RequestOptions): Promise<void> => {
    const beganMs = options.clock.now();
    const login = await options.login(request);
    const lifeMs = parseDuration(login.ExpirationTTL ?? '') ?? Number.POSITIVE_INFINITY;
    endsAtMs = beganMs + lifeMs;
    goodUntilMs = beganMs + Math.max(lifeMs - SPARE_MS, lifeMs * SHARE_OF_SHORT_LIFE);
    token = login.SecretID;
  };
  const renewOrKeep = async (request: RequestOptions): Promise<void> => {
    const { clock } = options;
    const leftMs = endsAtMs - clock.now();
    if (leftMs <= 0) return await renew(request);
    using limit = startDeadline(clock, Math.min(RENEWAL_LIMIT_MS, leftMs), request.signal);
    try {
      await renew({ signal: limit.signal, deadline: limit });
    } catch (error) {
      request.signal.throwIfAborted();
      const stillMs = endsAtMs - clock.now();
      if (stillMs <= 0) throw error;
      goodUntilMs = clock.now() + Math.min(RENEWAL_PAUSE_MS, stillMs);
      options.warn(keptSentence(error, stillMs));
    }
  };
  const ready = async (request: RequestOptions): Promise<void> => {
    if (options.clock.now() < goodUntilMs) return;
    renewal ??= renewOrKeep(request).finally(() => {
      renewal = undefined;
    });
    await renewal;
  };

  const nomad = options.connect(() => token);
  const api: Api = {
    async call(call) {
      await ready({ signal: call.signal });
      return await nomad.api.call(call);
    },
    sent: nomad.api.sent,
    async close() {
      await Promise.all([nomad.api.close(), options.close()]);
    },
  };
  return { ...nomad, api };
}

function keptSentence(error: unknown, stillMs: number): string {
  const why = error instanceof Error ? error.message : String(error);
  return (
    `The Nomad token could not be renewed (${why}); it is valid for another ` +
    `${formatDuration(stillMs)} and is used until then.`
  );
}
