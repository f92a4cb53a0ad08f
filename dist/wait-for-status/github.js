export const id = 89;
export const ids = [89];
export const modules = {

/***/ 7470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./packages/action/src/stopped.ts
var stopped = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/redacted.ts
var redacted = __webpack_require__(648);
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 24 modules
var github = __webpack_require__(2218);
// EXTERNAL MODULE: ./packages/client/src/http/broken-exchange.ts
var broken_exchange = __webpack_require__(6159);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/http/foreign.ts
var foreign = __webpack_require__(6018);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/client/src/http/retry-after.ts
var retry_after = __webpack_require__(391);
;// CONCATENATED MODULE: ./packages/github/src/rate-limits.ts

/** How much of what is left may be used. */
const SHARE = 0.5;
function createRateLimits(clock) {
    let blockedUntilMs = Number.NEGATIVE_INFINITY;
    let left;
    return {
        note(header) {
            const remaining = wholeNumber(header('x-ratelimit-remaining'));
            const resetMs = msUntilReset(header, clock.wall());
            if (remaining === undefined || resetMs === undefined)
                return;
            left = { requests: remaining, untilMs: clock.now() + resetMs };
        },
        refused(ms) {
            blockedUntilMs = Math.max(blockedUntilMs, clock.now() + ms);
        },
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        spacingMs() {
            if (left === undefined || left.untilMs <= clock.now())
                return 0;
            return (left.untilMs - clock.now()) / Math.max(1, left.requests * SHARE);
        },
    };
}
/** What GitHub's documents ask for where a refusal for too many requests names no time. */
const WITHOUT_A_TIME_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
/**
 * ms until a refused request may go again; undefined where it was not refused for a limit. A 403 is
 * one only if its headers or its words say so.
 */
function refusedForMs(reply, wallMs) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = (0,retry_after/* readRetryAfter */.D)(reply.header, wallMs);
    if (asked !== undefined)
        return asked;
    if (wholeNumber(reply.header('x-ratelimit-remaining')) === 0) {
        return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
    }
    const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
    return isSecondary ? WITHOUT_A_TIME_MS : undefined;
}
/** By the server's own clock, where it tells its time. */
function msUntilReset(header, wallMs) {
    const seconds = wholeNumber(header('x-ratelimit-reset'));
    if (seconds === undefined)
        return undefined;
    const dateMs = Date.parse(header('date') ?? '');
    return Math.max(0, seconds * 1_000 - (Number.isNaN(dateMs) ? wallMs : dateMs));
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/failure-of.ts




const body = schemas/* looseObject */._H3({ message: schemas/* string */.YjP() });
const NO_COMMIT = /no commit found|commit_sha|no sha/i;
/** What a reply of GitHub that is no success means. */
function failureOf(reply, asked) {
    const text = textOf(reply.data);
    const retryAfterMs = refusedForMs({ ...reply, text }, asked.wallMs);
    const kind = retryAfterMs === undefined ? kindOf(reply.status, text) : 'throttled';
    const said = (0,foreign/* foreignLine */.n)(text);
    return new failure/* Failure */.H({
        kind,
        resource: asked.resource,
        what: `GitHub answered ${reply.status}${said === '' ? '' : `: ${said}`}`,
        next: nextOf(kind, asked),
        status: reply.status,
        received: 'yes',
        text,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
function textOf(data) {
    const read = body.safeParse(data);
    return read.success ? read.data.message : typeof data === 'string' ? data : '';
}
function kindOf(status, text) {
    if (status === 401 || status === 403)
        return 'unauthorized';
    if (status === 404 || (status === 422 && NO_COMMIT.test(text)))
        return 'not-found';
    if (status === 408 || status >= 500)
        return 'unavailable';
    return 'rejected';
}
function nextOf(kind, { permission }) {
    switch (kind) {
        case 'unauthorized':
            return (`Give the job the permission "${permission}" (beside those it has), or another ` +
                'github-token');
        case 'not-found':
            return ('Check the target; with a private repository also that the job has the permission ' +
                `"${permission}"`);
        case 'throttled':
            return 'Run fewer jobs with this token at once, or allow more time';
        case 'unavailable':
            return 'Run again later; if it stays so, look at githubstatus.com';
        default:
            return 'Check the target and the input github-token';
    }
}

;// CONCATENATED MODULE: ./packages/github/src/github-read.ts

/** Reads an answer. Throws a `Failure` (`invalid-reply`) that never quotes it. */
function readAnswer({ schema, resource }, data) {
    const value = schema.safeParse(data);
    if (value.success)
        return value.data;
    const [issue] = value.error.issues;
    throw new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: 'GitHub answered what its documents do not describe: member ' +
            `${issue?.path.join('.') || 'as a whole'}`,
        next: 'Check that GITHUB_API_URL is the address of the API, in a version that this action ' +
            'knows',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/reply.ts

const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional());
const failed = schemas/* looseObject */._H3({
    status: schemas/* number */.aig(),
    response: schemas/* looseObject */._H3({ status: schemas/* number */.aig(), headers, data: schemas/* unknown */.L5J() }),
});
const response = schemas/* looseObject */._H3({ status: schemas/* number */.aig(), headers, data: schemas/* unknown */.L5J() });
/** The reply that Octokit gave. */
function replyOf(given) {
    return made(response.parse(given));
}
/** The reply behind an error of Octokit; undefined where none came. */
function replyBehind(error) {
    const read = failed.safeParse(error);
    return read.success ? made(read.data.response) : undefined;
}
function made({ status, headers: all, data }) {
    const byName = new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
    return {
        status,
        data,
        header(name) {
            const value = byName.get(name.toLowerCase());
            return value === undefined ? undefined : String(value);
        },
    };
}

;// CONCATENATED MODULE: ./packages/github/src/ask-once.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const ATTEMPT_MS = 30_000;
/**
 * One request for each read. What was answered before is asked for on condition that it has
 * changed:
 * an answer "not modified" does not count against the rate limit.
 */
function createAskOnce(options) {
    const { world, wire, limits } = options;
    const octokit = octokitFor(options);
    const [owner = '', repo = ''] = options.repository.split('/');
    const kept = new Map();
    const ask = async (read, etag) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const attempt = __addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(world.clock, ATTEMPT_MS, read.signal), false);
            try {
                const answer = await octokit.request(read.route, {
                    owner,
                    repo,
                    ...read.parameters,
                    headers: etag === undefined ? {} : { 'if-none-match': etag },
                    request: { signal: attempt.signal },
                });
                return replyOf(answer);
            }
            catch (error) {
                const reply = replyBehind(error);
                if (reply !== undefined)
                    return reply;
                throw brokenBy(error, { read, wire, attempt });
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
    return async (read) => {
        const key = `${read.route} ${JSON.stringify(read.parameters ?? {})}`;
        const before = kept.get(key);
        const reply = await ask(read, before?.etag);
        limits.note(reply.header);
        if (reply.status === 304 && before !== undefined)
            return readAnswer(read, before.data);
        options.onFresh();
        if (reply.status < 200 || reply.status >= 300) {
            throw failureOf(reply, { ...read, wallMs: world.clock.wall() });
        }
        const etag = reply.header('etag');
        if (etag !== undefined)
            kept.set(key, { etag, data: reply.data });
        return readAnswer(read, reply.data);
    };
}
function octokitFor({ world, wire, over, token }) {
    const debug = (text) => world.log.debug(text);
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: wire.baseUrl.href.replace(/\/+$/, ''),
        request: { fetch: over.fetch },
        // Its own would print foreign text as it is.
        log: { debug, info: debug, warn: debug, error: debug },
    });
}
/** Octokit puts an error of its own around what the fetch threw. */
function brokenBy(error, { read, wire, attempt }) {
    if (read.signal.aborted)
        return read.signal.reason;
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof failure/* Failure */.H)
        return cause;
    const facts = { wire, resource: read.resource, written: true };
    if (attempt.signal.aborted)
        return (0,broken_exchange/* unanswered */.b)({ ...facts, timeoutMs: ATTEMPT_MS });
    return (0,broken_exchange/* brokenExchange */.F)(cause, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/body.ts
var http_body = __webpack_require__(3764);
// EXTERNAL MODULE: ./packages/client/src/http/dispatcher.ts + 1 modules
var http_dispatcher = __webpack_require__(1994);
// EXTERNAL MODULE: ./packages/client/src/http/headers.ts
var http_headers = __webpack_require__(1816);
// EXTERNAL MODULE: ./packages/client/src/http/wire.ts
var http_wire = __webpack_require__(2945);
// EXTERNAL MODULE: ./packages/client/src/time/until-aborted.ts
var until_aborted = __webpack_require__(6129);
;// CONCATENATED MODULE: ./packages/github/src/fetch.ts





const MOST_BYTES = 32 * 1024 * 1024;
// A Response with one of these takes no body.
const WITHOUT_BODY = new Set([204, 205, 304]);
/**
 * A fetch for Octokit over our own wire: with its certificates and proxies, replies of a bounded
 * length, and without redirects, on which a token would travel. Throws a `Failure` (`rejected`) for
 * a wire that cannot be used.
 */
function createFetch(wire) {
    (0,http_wire/* checkBaseUrl */.xd)(wire);
    const { dispatcher } = (0,http_dispatcher/* createDispatcher */.SM)(wire);
    let sent = 0;
    return {
        async fetch(address, { method = 'GET', headers = {}, signal = null } = {}) {
            const url = new URL(address);
            const composed = (0,http_headers/* composeHeaders */.H)(wire, { own: headers, hasBody: false, confidential: false });
            sent += 1;
            const answered = dispatcher.request({
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method,
                headers: composed,
                signal,
                headersTimeout: 0,
                bodyTimeout: 0,
            });
            return await responseOf(await (signal ? (0,until_aborted/* untilAborted */.E)(answered, signal) : answered));
        },
        sent: () => sent,
        close: () => (0,http_dispatcher/* endConnections */.J7)(dispatcher),
    };
}
async function responseOf({ statusCode: status, headers, body }) {
    const encoding = [headers['content-encoding'] ?? []].flat().join(', ');
    const text = await (0,http_body/* readBody */.x8)(body, { encoding, mostBytes: MOST_BYTES, longer: 'refuse' });
    const plain = Object.entries(headers).flatMap(([name, value]) => value === undefined || name === 'content-encoding' ? [] : [[name, [value].flat().join(', ')]]);
    return new Response(WITHOUT_BODY.has(status) ? null : text, { status, headers: plain });
}

;// CONCATENATED MODULE: ./packages/github/src/connection.ts






const SERVICE = 'GitHub';
/**
 * Opens the way to a repository through `@actions/github`. Sends nothing. After a refusal for too
 * many requests nothing at all is sent until GitHub's time is over, as its documents ask for.
 */
function connectGithub(options) {
    const { world, secrets, token, repository } = options;
    const wire = { ...options.wire, service: SERVICE, headers: () => ({}) };
    const over = createFetch(wire);
    const limits = createRateLimits(world.clock);
    let fresh = 0;
    const onFresh = () => {
        fresh += 1;
    };
    const askOnce = createAskOnce({ world, wire, over, limits, token, repository, onFresh });
    const inTurn = createQueue();
    const once = async (read) => {
        read.signal.throwIfAborted();
        const blockedMs = limits.blockedMs();
        if (blockedMs > 0)
            throw heldBack(read.resource, blockedMs);
        try {
            return await askOnce(read);
        }
        catch (error) {
            const isLimit = error instanceof failure/* Failure */.H && error.kind === 'throttled';
            if (isLimit)
                limits.refused(error.retryAfterMs ?? 0);
            throw (0,redacted/* redactedWith */.f)(error, secrets);
        }
    };
    return {
        name: SERVICE,
        limits,
        read: (read) => {
            const { signal, deadline = options.deadline } = read;
            return (0,retry/* withRetries */.LH)({ world, rule: 'reads', signal, deadline }, () => inTurn(() => once(read)));
        },
        fresh: () => fresh,
        sent: over.sent,
        close: over.close,
    };
}
/** One at a time: GitHub counts requests side by side against the secondary limits. */
function createQueue() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work);
        last = next.catch(() => undefined);
        return next;
    };
}
function heldBack(resource, retryAfterMs) {
    return new failure/* Failure */.H({
        kind: 'throttled',
        resource,
        what: 'GitHub has refused another request for too many of them, so this one was not sent',
        next: 'Run fewer jobs with this token at once, or allow more time',
        retryAfterMs,
        received: 'no',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/pages.ts

/** GitHub's most. */
const PAGE_SIZE = 100;
// A server that goes on for ever must not keep a wait for ever.
const MOST_PAGES = 100;
// A list of several pages that changes all the time is left to the next look.
const MOST_PASSES = 3;
/**
 * Reads all pages; each item once. A list of several pages can change while it is read, so that one
 * item falls between them: after anything new it is read again until nothing is, which costs
 * nothing
 * of the rate limit. Throws a `Failure` (`unavailable`) where it changes on and on.
 */
async function readPages(paged) {
    const { github, read } = paged;
    let before;
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
        const fresh = github.fresh();
        const { items, pages } = await readOnce(paged);
        const now = JSON.stringify(items);
        if (pages === 1 || github.fresh() === fresh || now === before)
            return items;
        before = now;
    }
    throw new failure/* Failure */.H({
        kind: 'unavailable',
        resource: read.resource,
        what: 'the list at GitHub changed each time while it was read',
        next: 'Run again later',
        received: 'yes',
    });
}
async function readOnce({ github, read, pageOf, }) {
    const found = new Map();
    for (let page = 1;; page += 1) {
        const parameters = { ...read.parameters, per_page: PAGE_SIZE, page };
        const part = pageOf(await github.read({ ...read, parameters }));
        for (const item of part.items)
            found.set(item.id, item);
        const isLast = part.items.length < PAGE_SIZE || found.size === part.total;
        if (isLast || page === MOST_PAGES)
            return { items: [...found.values()], pages: page };
    }
}

;// CONCATENATED MODULE: ./packages/github/src/deployments.ts


const deployment = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    sha: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
});
const deployments = schemas/* array */.YOg(deployment);
const deploymentStatus = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    environment_url: schemas/* string */.YjP().nullish(),
});
const deploymentStatuses = schemas/* array */.YOg(deploymentStatus);
const PERMISSION = 'deployments: read';
/** A deployment. Fails with `not-found` for an unknown id. */
function readDeployment(github, id, ends) {
    return github.read({
        route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        parameters: { deployment_id: id },
        resource: `deployment ${id}`,
        permission: PERMISSION,
        schema: deployment,
        ...ends,
    });
}
/** The newest deployment to an environment, of one commit or of any; ids grow. */
async function readNewestDeployment(github, { environment, sha }, ends) {
    const found = await github.read({
        route: 'GET /repos/{owner}/{repo}/deployments',
        // The newest come first, so that one page is enough.
        parameters: { environment, per_page: PAGE_SIZE, ...(sha === undefined ? {} : { sha }) },
        resource: `deployments to ${environment}`,
        permission: PERMISSION,
        schema: deployments,
        ...ends,
    });
    return found
        .filter((one) => one.environment === environment && (sha === undefined || one.sha === sha))
        .toSorted((a, b) => b.id - a.id)[0];
}
/** The latest status of a deployment; undefined where it has none yet. */
async function readLatestStatus(github, id, ends) {
    const read = {
        route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: { deployment_id: id },
        resource: `deployment ${id}`,
        permission: PERMISSION,
        schema: deploymentStatuses,
        ...ends,
    };
    const all = await readPages({ github, read, pageOf: (items) => ({ items }) });
    return all.toSorted((a, b) => b.id - a.id)[0];
}

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/github/src/cadence.ts

const PACE = (0,cadence/* backoff */.J)({ firstMs: 5_000, mostMs: 15_000, growth: 1.1 });
/** Polls, and leaves half of the requests that the token has left to others. */
function withinLimits(limits, pace = PACE) {
    return (moment) => {
        const step = pace(moment);
        return moment.looks === 0
            ? step
            : { ...step, delayMs: Math.max(step.delayMs, limits.spacingMs()) };
    };
}

;// CONCATENATED MODULE: ./packages/github/src/checks.ts


const checkRun = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    app: schemas/* looseObject */._H3({ slug: schemas/* string */.YjP().nullish() }).nullish(),
});
const checkRunPage = schemas/* looseObject */._H3({ total_count: schemas/* int */.Whr(), check_runs: schemas/* array */.YOg(checkRun) });
/**
 * The checks of a commit. GitHub leaves out the older attempts within each check suite; a commit
 * may
 * have several suites, so that a name can still stand there more than once.
 */
function readCheckRuns(github, sha, ends) {
    const read = {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: sha, filter: 'latest' },
        resource: `checks of commit ${sha}`,
        permission: 'checks: read',
        schema: checkRunPage,
        ...ends,
    };
    return readPages({
        github,
        read,
        pageOf: ({ total_count: total, check_runs: items }) => ({ items, total }),
    });
}
/** The state of a check: its conclusion where it has one, else how far it is. */
function checkState({ status, conclusion }) {
    return status === 'completed' ? (conclusion ?? 'pending') : status;
}
/**
 * The check that counts among all of one name: the latest attempt, whatever stood there before. Ids
 * grow. Where several apps have a check of that name, the one that says no, or not yet, counts.
 */
function latestCheck(checks, name) {
    const named = checks.filter((check) => check.name === name);
    const byApp = Map.groupBy(named, ({ app }) => app?.slug ?? '');
    const latest = [...byApp.values()].flatMap((attempts) => newest(attempts) ?? []);
    return latest.toSorted((a, b) => rank(a) - rank(b) || b.id - a.id)[0];
}
function newest(attempts) {
    return attempts.toSorted((a, b) => b.id - a.id)[0];
}
function rank(check) {
    const state = checkState(check);
    if (state === 'success')
        return 2;
    return check.status === 'completed' ? 0 : 1;
}

;// CONCATENATED MODULE: ./packages/github/src/commit-statuses.ts


const commitStatus = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    context: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    target_url: schemas/* string */.YjP().nullish(),
});
const combined = schemas/* looseObject */._H3({ total_count: schemas/* int */.Whr(), statuses: schemas/* array */.YOg(commitStatus) });
/** The statuses of a commit, the latest of each context. */
function readCommitStatuses(github, sha, ends) {
    const read = {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
        parameters: { ref: sha },
        resource: `statuses of commit ${sha}`,
        permission: 'statuses: read',
        schema: combined,
        ...ends,
    };
    return readPages({
        github,
        read,
        pageOf: ({ total_count: total, statuses: items }) => ({ items, total }),
    });
}
/** The newest status of a context; ids grow. */
function latestStatus(statuses, context) {
    return statuses.filter((status) => status.context === context).toSorted((a, b) => b.id - a.id)[0];
}

;// CONCATENATED MODULE: ./packages/github/src/watch-commit.ts



/** Reads the checks of one commit together; of each name the latest attempt counts. */
function watchChecks(watch) {
    return watchCommit(watch, async (ends) => {
        const checks = await readCheckRuns(watch.github, watch.sha, ends);
        return {
            names: checks.map(({ name }) => name),
            find(name) {
                const check = latestCheck(checks, name);
                return check && observationOfCheck(check, watch.sha);
            },
        };
    });
}
/** Reads the statuses of one commit together. */
function watchStatuses(watch) {
    return watchCommit(watch, async (ends) => {
        const statuses = await readCommitStatuses(watch.github, watch.sha, ends);
        return {
            names: statuses.map(({ context }) => context),
            find(context) {
                const status = latestStatus(statuses, context);
                return status && observationOfStatus(status, watch.sha);
            },
        };
    });
}
function watchCommit({ github, targets, onNames, cadence }, look) {
    return {
        name: github.name,
        targets: [...targets.keys()],
        cadence: withinLimits(github.limits, cadence),
        async read({ signal }) {
            const found = await look({ signal });
            onNames?.([...new Set(found.names)].sort());
            return [...targets].flatMap(([target, name]) => {
                const observation = found.find(name);
                return observation === undefined ? [] : [{ target, observation }];
            });
        },
    };
}
function observationOfCheck(check, sha) {
    const id = String(check.id);
    return {
        state: checkState(check),
        id,
        generation: sha,
        // Another attempt has to hold anew.
        steady: id,
        evidence: [],
        raw: { url: check.html_url ?? '' },
    };
}
function observationOfStatus(status, sha) {
    const { description } = status;
    const id = String(status.id);
    return {
        state: status.state,
        id,
        generation: sha,
        steady: id,
        evidence: description ? [description] : [],
        raw: { url: status.target_url ?? '' },
    };
}

;// CONCATENATED MODULE: ./packages/github/src/watch-deployment.ts


/** Reads one deployment. Fails with `not-found` for an unknown id. */
function watchDeployment(watch) {
    let known;
    return watchOne(watch, async (ends) => {
        known ??= await readDeployment(watch.github, watch.id, ends);
        return known;
    });
}
/**
 * Reads the newest deployment to an environment; a newer attempt for the same commit is ours too.
 */
function watchEnvironment(watch) {
    return watchOne(watch, (ends) => readNewestDeployment(watch.github, watch, ends));
}
function watchOne({ github, target, cadence }, find) {
    return {
        name: github.name,
        targets: [target],
        cadence: withinLimits(github.limits, cadence),
        async read({ signal }) {
            const deployment = await find({ signal });
            if (deployment === undefined)
                return [];
            const status = await readLatestStatus(github, deployment.id, { signal });
            const id = String(deployment.id);
            const observation = {
                // It has no status until somebody gives it one.
                state: status?.state ?? 'pending',
                id,
                generation: deployment.sha,
                steady: id,
                evidence: status?.description ? [status.description] : [],
                raw: { url: status?.environment_url ?? '' },
            };
            return [{ target, observation }];
        },
    };
}

// EXTERNAL MODULE: ./actions/wait-for-status/src/sources/cadence.ts
var sources_cadence = __webpack_require__(478);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/sources/commit.ts


const commit_event = schemas/* looseObject */._H3({
    pull_request: schemas/* looseObject */._H3({ head: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) }),
});
/**
 * The commit that this run is about. For a pull request that is its head: `GITHUB_SHA` is then a
 * merge commit, which no check and no deployment is made for. Undefined outside of a workflow.
 */
function ownCommit(env) {
    return headOfPullRequest(env('GITHUB_EVENT_PATH')) ?? env('GITHUB_SHA');
}
function headOfPullRequest(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        const read = commit_event.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
        return read.success ? read.data.pull_request.head.sha : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./actions/wait-for-status/src/sources/source.ts
var source = __webpack_require__(1288);
// EXTERNAL MODULE: ./actions/wait-for-status/src/sources/way.ts
var way = __webpack_require__(2346);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/sources/github.ts










const MOST_NAMES = 20;
/** GitHub targets: all checks of a commit by one paged read, all statuses by another. */
function openGithub(targets, inputs, run) {
    const github = connect(inputs, run);
    const names = new Map();
    const pace = inputs.interval === undefined ? {} : { cadence: (0,sources_cadence/* fixed */.Z)(inputs.interval) };
    const its = { github, names, run, pace };
    const readers = [
        ...watchesOf(targets, 'github-check', its).map(watchChecks),
        ...watchesOf(targets, 'github-status', its).map(watchStatuses),
        ...targets.flatMap((target) => single(github, target, { inputs, run, pace })),
    ];
    return {
        readers: readers.map((reader) => (0,source/* seenThrough */.p)(reader, ({ raw: { url } }) => seenOf(url))),
        sent: github.sent,
        close: github.close,
        explain: async (target, { last }) => {
            if (last?.state === 'inactive')
                return await takenOver(github, target, { run, id: last.id });
            return last === undefined ? explainAbsent(names.get(target.name)) : {};
        },
    };
}
function connect(inputs, run) {
    const { world, secrets, deadline } = run;
    const repository = run.env('GITHUB_REPOSITORY') ?? '';
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
        throw new stopped/* Stopped */.C('refused', 'GITHUB_REPOSITORY names no repository for the github: targets.');
    }
    const address = run.env('GITHUB_API_URL') || 'https://api.github.com';
    const names = { address: 'GITHUB_API_URL', credentials: 'github-token' };
    return connectGithub({
        world,
        secrets,
        deadline,
        repository,
        wire: (0,way/* wayTo */.b)(run, new URL(address), names),
        token: inputs.githubToken ?? '',
    });
}
/** One watch for all targets of a kind that are about the same commit. */
function watchesOf(targets, kind, { github, run, pace, names }) {
    const commits = new Map();
    for (const { name, aim } of targets) {
        if (aim.kind !== kind)
            continue;
        const sha = commitOf(aim, run);
        const its = commits.get(sha) ?? new Map();
        commits.set(sha, its.set(name, aim.kind === 'github-check' ? aim.name : aim.context));
    }
    return [...commits].map(([sha, its]) => ({
        github,
        sha,
        targets: its,
        onNames(all) {
            for (const target of its.keys())
                names.set(target, all);
        },
        ...pace,
    }));
}
function single(github, { name: target, aim }, { inputs, run, pace }) {
    if (aim.kind === 'github-deployment') {
        return [watchDeployment({ github, target, id: aim.id, ...pace })];
    }
    if (aim.kind !== 'github-environment')
        return [];
    // Who follows takes the newest deployment, whatever commit it is of.
    const isFree = aim.sha === undefined && inputs.onSuperseded === 'follow';
    const sha = isFree ? undefined : commitOf(aim, run);
    return [watchEnvironment({ github, target, environment: aim.name, sha, ...pace })];
}
function commitOf(aim, run) {
    const sha = aim.sha ?? ownCommit(run.env);
    if (sha !== undefined && sha !== '')
        return sha;
    throw new stopped/* Stopped */.C('refused', 'A github: target without @<sha> needs a workflow with a commit.');
}
function seenOf(url) {
    if (url === '')
        return {};
    const fqdn = URL.parse(url)?.hostname;
    return { url, ...(fqdn === undefined ? {} : { fqdn }) };
}
/** A deployment becomes inactive when a newer one to its environment has succeeded. */
async function takenOver(github, { aim }, { run: { signal, deadline }, id }) {
    if (aim.kind !== 'github-environment')
        return { outcome: 'superseded' };
    const search = { environment: aim.name, sha: undefined };
    try {
        const newest = await readNewestDeployment(github, search, { signal, deadline });
        const isOther = newest !== undefined && String(newest.id) !== id;
        return { outcome: 'superseded', ...(isOther ? { supersededBy: String(newest.id) } : {}) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return { outcome: 'superseded' };
        throw error;
    }
}
function explainAbsent(names) {
    if (names === undefined)
        return {};
    if (names.length === 0)
        return { words: 'the commit has none at all' };
    const shown = names.slice(0, MOST_NAMES).join(', ');
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return { words: `the commit has ${shown}${more}` };
}


/***/ })

};
