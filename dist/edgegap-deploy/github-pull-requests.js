export const id = 311;
export const ids = [311];
export const modules = {

/***/ 2311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequests: () => (/* binding */ openPullRequests)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/redacted.ts
var redacted = __webpack_require__(3342);
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 17 modules
var github = __webpack_require__(7082);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
var broken_exchange = __webpack_require__(9511);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/github/src/requests/rate-limits.ts
var rate_limits = __webpack_require__(8081);
;// CONCATENATED MODULE: ./packages/github/src/requests/failure.ts




const body = schemas/* looseObject */._H3({ message: schemas/* string */.YjP() });
const NO_COMMIT = /no commit found|commit_sha|no sha/i;
function failureOf(reply, asked) {
    const text = textOf(reply.data);
    const retryAfterMs = (0,rate_limits/* refusedForMs */.W7)({ ...reply, text }, asked.wallMs);
    const kind = retryAfterMs === undefined ? kindOf(reply.status, text) : 'throttled';
    const said = (0,sanitize_line/* sanitizeLine */.g)(asked.redact(text));
    return new failure/* Failure */.HR({
        kind,
        resource: asked.resource,
        what: `GitHub responded with ${reply.status}${said === '' ? '' : `: ${said}`}`,
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
            return `Add "${permission}" to the permissions of the job, or use another github-token`;
        case 'not-found':
            return `Check the target, and in a private repository that the job has "${permission}"`;
        case 'throttled':
            return 'Run fewer jobs with this token at once, or raise the timeout';
        case 'unavailable':
            return 'Re-run later; if it persists, check githubstatus.com';
        default:
            return 'Check the target and the input github-token';
    }
}
const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])));
const failed = schemas/* looseObject */._H3({
    status: schemas/* number */.aig(),
    response: schemas/* looseObject */._H3({ status: schemas/* number */.aig(), headers, data: schemas/* unknown */.L5J() }),
});
const response = schemas/* looseObject */._H3({ status: schemas/* number */.aig(), headers, data: schemas/* unknown */.L5J() });
function replyOf(given) {
    return made(response.parse(given));
}
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

// EXTERNAL MODULE: ./packages/github/src/requests/request.ts
var request = __webpack_require__(3449);
;// CONCATENATED MODULE: ./packages/github/src/requests/ask-once.ts
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
function createAskOnce(options) {
    const { world, secrets, endpoint, limits } = options;
    const octokit = octokitFor(options);
    const [owner = '', repo = ''] = options.repository.split('/');
    const kept = new Map();
    const ask = async (read, etag) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const attempt = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(world.clock, ATTEMPT_MS, read.signal), false);
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
                throw brokenBy(error, { read, endpoint, attempt });
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
        const key = `${options.repository} ${read.route} ${JSON.stringify(read.parameters ?? {})}`;
        const before = kept.get(key);
        const reply = await ask(read, before?.etag);
        const isSame = reply.status === 304 && before !== undefined;
        limits.note(reply.header, isSame);
        if (isSame)
            return (0,request/* parseReply */.UV)(read, before.data);
        if (reply.status < 200 || reply.status >= 300) {
            throw failureOf(reply, { ...read, wallMs: world.clock.wall(), redact: secrets.redact });
        }
        const etag = reply.header('etag');
        if (etag !== undefined)
            kept.set(key, { etag, data: reply.data });
        return (0,request/* parseReply */.UV)(read, reply.data);
    };
}
function octokitFor({ world, endpoint, over, token }) {
    const debug = (text) => world.log.debug(text);
    const log = { debug, info: debug, warn: debug, error: debug };
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: endpoint.baseUrl.href.replace(/\/+$/, ''),
        request: { fetch: over.fetch, log },
        log,
    });
}
function brokenBy(error, { read, endpoint, attempt }) {
    if (read.signal.aborted)
        return read.signal.reason;
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof failure/* Failure */.HR)
        return cause;
    const facts = { endpoint, resource: read.resource, written: true };
    if (attempt.signal.aborted)
        return (0,broken_exchange/* unanswered */.b)({ ...facts, timeoutMs: ATTEMPT_MS });
    return (0,broken_exchange/* brokenExchange */.F)(cause, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/body.ts
var exchange_body = __webpack_require__(8204);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 1 modules
var exchange_dispatcher = __webpack_require__(6594);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/headers.ts
var exchange_headers = __webpack_require__(4112);
;// CONCATENATED MODULE: ./packages/github/src/requests/fetch.ts





const MAX_BYTES = 8 * 1024 * 1024;
const WITHOUT_BODY = new Set([204, 205, 304]);
function createFetch(endpoint) {
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    const { dispatcher, end } = (0,exchange_dispatcher/* createDispatcher */.S)(endpoint);
    let sent = 0;
    return {
        async fetch(address, { method = 'GET', headers = {}, signal = null } = {}) {
            const url = new URL(address);
            const composed = (0,exchange_headers/* composeHeaders */.H)(endpoint, {
                own: headers,
                hasBody: false,
                confidential: false,
            });
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
            return await responseOf(await (signal ? (0,deadline/* untilAborted */.Eu)(answered, signal) : answered));
        },
        sent: () => sent,
        close: end,
    };
}
async function responseOf({ statusCode: status, headers, body }) {
    const encoding = [headers['content-encoding'] ?? []].flat().join(', ');
    const text = await (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' });
    const plain = Object.entries(headers).flatMap(([name, value]) => value === undefined || name === 'content-encoding' ? [] : [[name, [value].flat().join(', ')]]);
    return new Response(WITHOUT_BODY.has(status) ? null : text, { status, headers: plain });
}

;// CONCATENATED MODULE: ./packages/github/src/connection.ts






const SERVICE = 'GitHub';
function connectGithub(options) {
    const { world, secrets, token, repository } = options;
    const endpoint = { ...options.endpoint, service: SERVICE, headers: () => ({}) };
    const over = createFetch(endpoint);
    const limits = (0,rate_limits/* createRateLimits */.VJ)(world.clock);
    const inTurn = createQueue();
    const connectTo = (name) => {
        const askOnce = createAskOnce({
            world,
            secrets,
            endpoint,
            over,
            limits,
            token,
            repository: name,
        });
        const once = async (read) => {
            read.signal.throwIfAborted();
            const blockedMs = limits.blockedMs();
            if (blockedMs > 0)
                throw (0,rate_limits/* notSentYet */.MO)(read.resource, blockedMs);
            try {
                return await askOnce(read);
            }
            catch (error) {
                const isLimit = error instanceof failure/* Failure */.HR && error.kind === 'throttled';
                if (isLimit)
                    limits.refused(error.retryAfterMs ?? 0);
                throw (0,redacted/* redactedWith */.f)(error, secrets);
            }
        };
        return {
            name: SERVICE,
            repository: name,
            limits,
            clock: world.clock,
            log: world.log.info,
            withRepository: connectTo,
            read(read) {
                const { signal, deadline = options.deadline } = read;
                return (0,retry/* withRetries */.LH)({ world, rule: 'reads', signal, deadline }, () => inTurn(() => once(read)));
            },
            sent: over.sent,
            close: over.close,
        };
    };
    return connectTo(repository);
}
function createQueue() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work);
        last = next.catch(() => undefined);
        return next;
    };
}

;// CONCATENATED MODULE: ./packages/github/src/pull-requests.ts



const pullRequest = schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), state: schemas/* string */.YjP() });
function openPullRequests(options) {
    const github = connectGithub(options);
    return {
        async isClosed(number, limits) {
            const resource = `pull request ${number} of ${github.repository}`;
            const read = await github.read({
                route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
                parameters: { pull_number: number },
                resource,
                permission: 'pull-requests: read',
                schema: pullRequest,
                ...limits,
            });
            (0,request/* assertSame */.ZQ)(resource, number, read.number);
            return read.state === 'closed';
        },
        sent: github.sent,
        close: github.close,
    };
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ notSentYet),
/* harmony export */   VJ: () => (/* binding */ createRateLimits),
/* harmony export */   W7: () => (/* binding */ refusedForMs)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);


const SHARE = 0.5;
const ROUNDING_MS = 2_000;
const MAX_TOGETHER = 10;
function createRateLimits(clock) {
    let blockedUntilMs = Number.NEGATIVE_INFINITY;
    let window;
    let paid = 0;
    const open = () => (window !== undefined && window.untilMs > clock.now() ? window : undefined);
    return {
        note(header, isFree = false) {
            if (!isFree) {
                paid += 1;
                if (window !== undefined)
                    window.allowance -= 1;
            }
            const remaining = wholeNumber(header('x-ratelimit-remaining'));
            const resetMs = msUntilReset(header, clock.wall());
            if (remaining === undefined || resetMs === undefined)
                return;
            const untilMs = clock.now() + resetMs;
            const allowance = allowanceOf(window, { requests: remaining, untilMs });
            window = { requests: remaining, allowance, untilMs };
        },
        refused(ms) {
            blockedUntilMs = Math.max(blockedUntilMs, clock.now() + ms);
        },
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        left: () => open()?.requests,
        paid: () => paid,
        spacingMs(cost) {
            const current = open();
            if (current === undefined || cost === 0)
                return 0;
            const usable = Math.max(1, Math.min(current.allowance, current.requests * SHARE));
            return (cost * (current.untilMs - clock.now())) / usable;
        },
    };
}
function allowanceOf(known, { requests, untilMs }) {
    const isKnown = known !== undefined &&
        Math.abs(untilMs - known.untilMs) < ROUNDING_MS &&
        requests < known.requests + MAX_TOGETHER;
    return isKnown ? known.allowance : requests * SHARE;
}
const WITHOUT_A_TIME_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
function refusedForMs(reply, wallMs) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = (0,_rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D)(reply.header, wallMs);
    if (asked !== undefined)
        return asked;
    if (wholeNumber(reply.header('x-ratelimit-remaining')) === 0) {
        return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
    }
    const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
    return isSecondary ? WITHOUT_A_TIME_MS : undefined;
}
function notSentYet(resource, retryAfterMs) {
    return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        kind: 'throttled',
        resource,
        what: 'GitHub has refused another request for too many of them, so this one was not sent',
        next: 'Run fewer jobs with this token at once, or raise the timeout',
        retryAfterMs,
        received: 'no',
    });
}
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


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ parseReply),
/* harmony export */   ZQ: () => (/* binding */ assertSame)
/* harmony export */ });
/* unused harmony export unlessRefused */
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);

function parseReply({ schema, resource }, data) {
    const value = schema.safeParse(data);
    if (value.success)
        return value.data;
    const path = value.error.issues[0]?.path.join('.') ?? '';
    if (path === '') {
        throw invalidReply(resource, 'the response is not what GitHub sends for this request');
    }
    throw invalidReply(resource, `unexpected response: the member ${path} is missing or different`);
}
function assertSame(resource, asked, received) {
    if (received === undefined || received === null || String(received) === String(asked))
        return;
    throw invalidReply(resource, 'the response is about something else than what was asked for');
}
async function unlessRefused(kinds, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof Failure && kinds.includes(error.kind))
            return undefined;
        throw error;
    }
}
function invalidReply(resource, what) {
    return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        kind: 'invalid-reply',
        resource,
        what,
        next: 'Check that GITHUB_API_URL is the address of the GitHub API, such as ' +
            'https://api.github.com or https://github.example/api/v3',
        received: 'yes',
    });
}


/***/ })

};
