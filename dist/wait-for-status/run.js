export const id = 268;
export const ids = [268];
export const modules = {

/***/ 5794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ atInterval),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);

/** Looks each `intervalMs`; at the kind's own pace where nobody said one. */
function atInterval(reader, intervalMs) {
    return intervalMs === undefined ? reader : { ...reader, cadence: fixed(intervalMs) };
}
function fixed(intervalMs) {
    return (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .J)({ firstMs: intervalMs, maxMs: intervalMs, growth: 1 });
}


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// NAMESPACE OBJECT: ./actions/wait-for-status/src/providers/address/source.ts
var source_namespaceObject = {};
__webpack_require__.r(source_namespaceObject);
__webpack_require__.d(source_namespaceObject, {
  openSource: () => (openSource)
});

// NAMESPACE OBJECT: ./actions/wait-for-status/src/providers/edgegap/source.ts
var edgegap_source_namespaceObject = {};
__webpack_require__.r(edgegap_source_namespaceObject);
__webpack_require__.d(edgegap_source_namespaceObject, {
  openSource: () => (source_openSource)
});

// NAMESPACE OBJECT: ./actions/wait-for-status/src/providers/emqx/source.ts
var emqx_source_namespaceObject = {};
__webpack_require__.r(emqx_source_namespaceObject);
__webpack_require__.d(emqx_source_namespaceObject, {
  openSource: () => (emqx_source_openSource)
});

// NAMESPACE OBJECT: ./actions/wait-for-status/src/providers/nomad/source.ts
var nomad_source_namespaceObject = {};
__webpack_require__.r(nomad_source_namespaceObject);
__webpack_require__.d(nomad_source_namespaceObject, {
  openSource: () => (nomad_source_openSource)
});

// EXTERNAL MODULE: ./packages/action/src/lifecycle/cancelled.ts
var cancelled = __webpack_require__(4392);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var http_failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
;// CONCATENATED MODULE: ./packages/client/src/wait/observation.ts
/** A target that nobody has seen yet. */
const ABSENT = 'absent';

;// CONCATENATED MODULE: ./packages/client/src/wait/follow.ts
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





const MIN_HOLD_MS = 1_000;
/** Reads through one reader until all of its targets are settled or the run's signal is aborted. */
async function followReader(reader, run) {
    const progress = {
        reads: 0,
        unchangedReads: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isHeldOff: false,
        pauseMs: 0,
        maxHoldMs: Number.POSITIVE_INFINITY,
    };
    const follower = { reader, run, progress };
    while (!run.signal.aborted && openFollows(follower).length > 0) {
        const snapshots = await nextRead(follower);
        if (snapshots === undefined)
            continue;
        const changed = applySnapshots(follower, snapshots);
        progress.unchangedReads = changed ? 0 : progress.unchangedReads + 1;
        run.onRead?.(run.world.clock.now() - run.startMs);
    }
}
/** The snapshots of one read; undefined where it was cut short or forgiven. */
async function nextRead(follower) {
    const { reader, run, progress } = follower;
    const { clock } = run.world;
    const next = planRead(follower);
    const dueMs = earliestDue(follower);
    let heldSinceMs;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beforeDueMs = Math.max(0, dueMs - clock.now());
            const isFree = progress.failedInARow === 0 && !progress.isHeldOff;
            const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
            await clock.sleep(pauseMs, run.signal);
            const beganMs = clock.now();
            const untilDueMs = Math.max(0, dueMs - beganMs);
            const holdMs = untilDueMs > 0 ? next.holdMs : 0;
            const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0,deadline/* startDeadline */.d)(clock, untilDueMs, run.signal) : undefined, false);
            if (holdMs > 0)
                heldSinceMs = beganMs;
            const read = reader.read({ signal: limit?.signal ?? run.signal, holdMs });
            const snapshots = await cutShort(read, limit?.signal, run.signal);
            progress.reads += 1;
            progress.lastTookMs = clock.now() - beganMs;
            progress.failedInARow = 0;
            progress.isHeldOff = false;
            return snapshots;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        if (run.signal.aborted)
            return undefined;
        const heldMs = heldSinceMs === undefined ? 0 : clock.now() - heldSinceMs;
        forgive(error, { follower, heldMs });
        return undefined;
    }
}
/** Gives undefined in place of an error where only our own limit ended the read. */
async function cutShort(read, limit, outer) {
    try {
        return await read;
    }
    catch (error) {
        if (limit?.aborted === true && !outer.aborted)
            return undefined;
        throw error;
    }
}
function planRead({ reader, run, progress }) {
    const { clock, random } = run.world;
    const next = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        reads: progress.reads,
        unchangedReads: progress.unchangedReads,
        lastTookMs: progress.lastTookMs,
        random,
    });
    const holdMs = Math.min(next.holdMs, progress.maxHoldMs);
    const delayMs = Math.max(next.delayMs, progress.failedInARow === 0 ? 0 : progress.pauseMs);
    return { delayMs, holdMs };
}
/** Goes on after a failure as a single read would: until the deadline, unless it is final. */
function forgive(error, { follower, heldMs }) {
    if (!(error instanceof http_failure/* Failure */.H))
        throw error;
    const { reader, run, progress } = follower;
    progress.isHeldOff = reader.forgives?.(error) ?? false;
    if (progress.isHeldOff)
        return;
    progress.failedInARow += 1;
    if (heldMs > MIN_HOLD_MS)
        progress.maxHoldMs = Math.max(MIN_HOLD_MS, heldMs / 2);
    const pauseMs = (0,retry/* retryDelayMs */.qO)(error, {
        rule: 'reads',
        attempt: progress.failedInARow,
        remainingMs: run.deadline.remainingMs(),
        random: run.world.random(),
    });
    if (pauseMs === undefined) {
        failAll(error, follower);
        return;
    }
    progress.pauseMs = pauseMs;
    const text = `${error.resource}: ${error.what}; retrying in ${(0,duration/* formatDuration */.a3)(pauseMs)}`;
    run.world.log[(0,retry/* isWorthTelling */.aI)(progress.failedInARow) ? 'info' : 'debug'](text);
}
function failAll(error, follower) {
    const { run } = follower;
    for (const [, follow] of openFollows(follower)) {
        follow.verdict = 'failed';
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
    }
    run.conclude();
}
/** Shows each open target its snapshot; says whether any of them changed. */
function applySnapshots(follower, snapshots) {
    const { run } = follower;
    const nowMs = run.world.clock.now();
    const seen = new Map(snapshots.map((snapshot) => [snapshot.target, snapshot.observation]));
    let changed = false;
    for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (differs(follow.last, to)) {
            changed = true;
            follow.elapsedMs = nowMs - run.startMs;
            const isFirstRead = follower.progress.reads === 1;
            const { last: from, elapsedMs } = follow;
            if (to)
                run.onChange?.({ target, from, to, isFirstRead, elapsedMs });
        }
        if (to)
            follow.last = to;
        follow.verdict = follow.tracker.evaluate(to ?? NOTHING, nowMs);
        if (follow.verdict !== undefined)
            follow.elapsedMs = nowMs - run.startMs;
    }
    run.conclude();
    return changed;
}
const NOTHING = {
    state: ABSENT,
    id: '',
    revision: '',
    evidence: [],
    raw: undefined,
};
function differs(from, to) {
    return (from?.state !== to?.state ||
        from?.id !== to?.id ||
        from?.revision !== to?.revision ||
        from?.stabilityKey !== to?.stabilityKey ||
        from?.detail !== to?.detail);
}
function openFollows({ reader, run }) {
    return reader.targets.flatMap((target) => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === undefined ? [[target, follow]] : [];
    });
}
function earliestDue(follower) {
    const dues = openFollows(follower).map(([, follow]) => follow.tracker.dueMs() ?? Infinity);
    return Math.min(...dues);
}

;// CONCATENATED MODULE: ./packages/client/src/wait/mode.ts
/**
 * Says whether the targets' verdicts settle the whole wait: `reached` as soon as enough of them
 * have, the last bad verdict as soon as too few are left. No targets at all are a failure: the
 * empty set is not success.
 */
function settle(mode, verdicts) {
    const total = verdicts.length;
    if (total === 0)
        return 'failed';
    const needed = mode.kind === 'all' ? total : mode.kind === 'any' ? 1 : mode.count;
    const reached = verdicts.filter((verdict) => verdict === 'reached').length;
    if (reached >= needed)
        return 'reached';
    const lost = verdicts.filter((verdict) => verdict !== undefined && verdict !== 'reached');
    return total - lost.length < needed ? (lost.at(-1) ?? 'failed') : undefined;
}

;// CONCATENATED MODULE: ./packages/client/src/wait/target-tracker.ts

/**
 * Makes the tracker of one goal. Every verdict comes from an observation: a state that has to hold
 * is confirmed by a read at or after the end of that time, never by time alone.
 */
function createTargetTracker(goal, startMs) {
    let ours = goal.revision;
    let due = startMs + goal.discoveryMs;
    let held;
    const isForgiven = createForgiveness(goal.onStaleFailure === 'wait');
    const settleNothing = () => {
        held = undefined;
        due = undefined;
    };
    const hold = (key, forMs, atMs) => {
        if (held?.key !== key)
            held = { key, sinceMs: atMs };
        due = held.sinceMs + forMs;
        return atMs >= due;
    };
    const isOurs = (seen) => {
        if (ours === undefined || goal.onSuperseded === 'follow')
            ours = seen.revision;
        return seen.revision === ours;
    };
    const seePresent = (seen, atMs) => {
        if (!isOurs(seen))
            return 'superseded';
        const graceMs = goal.failOn.get(seen.state);
        const isBad = graceMs !== undefined;
        if (isForgiven(seen, isBad))
            return settleNothing();
        if (isBad)
            return hold(`bad ${ours}`, graceMs, atMs) ? 'failed' : undefined;
        const stableMs = goal.until.get(seen.state);
        if (stableMs !== undefined) {
            const key = `good ${ours} ${seen.stabilityKey ?? ''}`;
            return hold(key, stableMs, atMs) ? 'reached' : undefined;
        }
        return settleNothing();
    };
    return {
        evaluate(seen, atMs) {
            if (seen.state !== ABSENT || goal.until.has(ABSENT))
                return seePresent(seen, atMs);
            isForgiven(seen, false);
            held = undefined;
            due = startMs + goal.discoveryMs;
            return atMs >= due ? 'never-appeared' : undefined;
        },
        dueMs: () => due,
    };
}
/**
 * Says of each snapshot, in order, whether it is to be passed over: where `forgives` it is the bad
 * state
 * of the first snapshot as long as that was never left.
 */
function createForgiveness(forgives) {
    let stale;
    let isFirst = true;
    return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.revision}` : undefined;
        if (isFirst)
            stale = key;
        else if (key !== stale)
            stale = undefined;
        isFirst = false;
        return forgives && key !== undefined && key === stale;
    };
}

;// CONCATENATED MODULE: ./packages/client/src/wait/engine.ts



/**
 * Waits until the goals are settled as `mode` asks, or the deadline's signal is aborted. A target
 * that cannot be read any more ends as `failed` with its `failure`. Throws only what is a fault of
 * the program, and for a wait without targets.
 */
async function engine_wait(options) {
    if (options.goals.size === 0)
        throw new RangeError('a wait needs at least one target');
    const { clock } = options.world;
    const startMs = clock.now();
    const follows = startFollows(options.goals, startMs);
    const settled = new AbortController();
    let verdict;
    const conclude = () => {
        verdict = settleAll(options, follows);
        if (verdict !== undefined)
            settled.abort();
    };
    const signal = AbortSignal.any([options.deadline.signal, settled.signal]);
    const run = { ...options, signal, startMs, follows, conclude };
    await Promise.all(options.readers.map((reader) => followReader(reader, run)));
    const elapsedMs = clock.now() - startMs;
    if (verdict !== undefined)
        return { verdict, targets: follows, elapsedMs };
    const interruption = options.deadline.signal.reason;
    return { verdict: 'interrupted', interruption, targets: follows, elapsedMs };
}
function settleAll({ mode, guards }, follows) {
    const ofGuards = [];
    const ofOthers = [];
    for (const [target, { verdict }] of follows) {
        (guards?.has(target) === true ? ofGuards : ofOthers).push(verdict);
    }
    const lost = ofGuards.find((verdict) => verdict !== undefined && verdict !== 'reached');
    return lost ?? settle(mode, ofOthers);
}
function startFollows(goals, startMs) {
    const follows = new Map();
    for (const [target, goal] of goals) {
        follows.set(target, {
            tracker: createTargetTracker(goal, startMs),
            verdict: undefined,
            last: undefined,
            failure: undefined,
            elapsedMs: 0,
        });
    }
    return follows;
}

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/body.ts
var exchange_body = __webpack_require__(8204);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 1 modules
var exchange_dispatcher = __webpack_require__(6594);
// EXTERNAL MODULE: ./packages/client/src/time/until-aborted.ts
var until_aborted = __webpack_require__(6129);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
;// CONCATENATED MODULE: ./packages/probe/src/attempt.ts
var attempt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var attempt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const MAX_CHARACTERS = 200;
/**
 * One look, bounded by the time of the call. `look` gives the detail of a target that answers as it
 * should, and throws for any other; `target` begins the sentence about that. Its signal must end
 * all
 * it does. Throws nothing but the reason of the call's signal, and a `Failure` for TLS texts or a
 * proxy that cannot be used.
 */
async function attempt(call, target, look) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        call.signal.throwIfAborted();
        const startedMs = call.clock.now();
        const limit = attempt_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(call.clock, call.timeoutMs, call.signal), false);
        const seen = await look(limit.signal).then((detail) => ({ ok: true, detail }), (error) => {
            call.signal.throwIfAborted();
            if (error instanceof http_failure/* Failure */.H)
                throw error;
            const late = limit.signal.aborted && !(error instanceof ProbeFault);
            return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        return { ...seen, detail: (0,sanitize_line/* sanitizeLine */.g)(seen.detail, MAX_CHARACTERS), latencyMs };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        attempt_disposeResources(env_1);
    }
}
function tooLate(target, timeoutMs) {
    return {
        ok: false,
        detail: `${target} gave no answer within ${(0,duration/* formatDuration */.a3)(timeoutMs)}`,
    };
}
function faultOf(error, target) {
    if (error instanceof ProbeFault) {
        const { message, permanent } = error;
        return { ok: false, detail: `${target} ${message}`, ...(permanent && { permanent }) };
    }
    const { what, code, final } = (0,network_errors/* classifyNetworkError */.L)(error);
    const cause = code || (error instanceof Error ? error.message : String(error));
    const detail = `${target} ${what} (${cause})`;
    return { ok: false, detail, ...(final && { persistent: final }) };
}
/** The target does not answer as it should. The message goes on after the target's name. */
class ProbeFault extends Error {
    name = 'ProbeFault';
    /** It will not answer better the next time. */
    permanent;
    constructor(message, { permanent = false } = {}) {
        super(message);
        this.permanent = permanent;
    }
}

// EXTERNAL MODULE: ./packages/probe/src/http/status-ranges.ts
var status_ranges = __webpack_require__(1412);
;// CONCATENATED MODULE: ./packages/probe/src/http/probe-http.ts





const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
/**
 * Sends one request on a connection of its own, and its redirects where those are to be followed.
 */
function probeHttp(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.origin}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const connections = connectionsFor(target, call);
        try {
            const reply = await requestFollowing(connections.dispatcher, target, signal);
            try {
                checkStatus(reply, target.status ?? status_ranges/* successful */.hF);
                checkHeaders(reply, target.headersMatch);
                await checkBody(reply, target);
                return `${shown} answered ${reply.statusCode}`;
            }
            finally {
                discard(reply);
            }
        }
        catch (error) {
            // A connection that is still being made would go on without us.
            if (signal.aborted)
                await connections.end();
            throw error;
        }
    });
}
const NO_TLS = {};
const dispatchers = new WeakMap();
/**
 * Connections that end with each reply. Loading certificates takes long, so that all probes with
 * the same settings share one dispatcher.
 */
function connectionsFor({ url }, { tls = NO_TLS, proxy }) {
    const sameTls = dispatchers.get(tls) ?? new Map();
    dispatchers.set(tls, sameTls);
    const key = `${url.origin} ${JSON.stringify(proxy)}`;
    const dispatcher = sameTls.get(key) ?? openDispatcher(url, { tls, proxy });
    sameTls.set(key, dispatcher);
    const end = async () => {
        sameTls.delete(key);
        await (0,exchange_dispatcher/* endConnections */.J7)(dispatcher);
    };
    return { dispatcher, end };
}
function openDispatcher(url, { tls, proxy }) {
    const endpoint = {
        baseUrl: new URL(url.origin),
        headers: () => ({}),
        // Whether http:// may be used is for the inputs to decide.
        allowInsecureHttp: true,
        service: url.origin,
        tls,
        ...(proxy && { proxy }),
    };
    return (0,exchange_dispatcher/* createDispatcher */.SM)(endpoint, { keepAlive: false }).dispatcher;
}
async function requestFollowing(dispatcher, target, signal) {
    let url = target.url;
    for (let redirects = 0;; redirects += 1) {
        const options = requestOptions({ ...target, url }, signal);
        const reply = await (0,until_aborted/* untilAborted */.E)(dispatcher.request(options), signal);
        reply.body.on('error', () => undefined);
        const next = redirectOf(reply, { ...target, url });
        if (next === undefined || redirects === MAX_REDIRECTS)
            return reply;
        discard(reply);
        url = next;
    }
}
/** Where a redirect that may be followed leads. */
function redirectOf(reply, target) {
    const { statusCode, headers } = reply;
    if (target.followRedirects === undefined || statusCode < 300 || statusCode > 399)
        return;
    if (target.status !== undefined && (0,status_ranges/* isInRanges */.op)(statusCode, target.status))
        return;
    const location = headers['location'];
    const next = typeof location === 'string' ? URL.parse(location, target.url.href) : null;
    return next?.origin === target.url.origin ? next : undefined;
}
/** Closes the connection of a reply whose body nobody reads; undici keeps such a one for ever. */
function discard({ body }) {
    body.destroy();
}
function requestOptions(target, signal) {
    return {
        origin: target.url.origin,
        path: `${target.url.pathname}${target.url.search}`,
        method: target.method ?? 'GET',
        headers: { 'user-agent': 'rollout-actions', ...target.headers },
        body: target.body ?? null,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
    };
}
function checkStatus({ statusCode, headers }, wanted) {
    if ((0,status_ranges/* isInRanges */.op)(statusCode, wanted))
        return;
    const location = headers['location'];
    const redirect = location === undefined ? '' : ` (to ${location}, not followed)`;
    throw new ProbeFault(`answered ${statusCode}${redirect}; expected ${(0,status_ranges/* formatStatusRanges */.cO)(wanted)}`);
}
async function checkBody(reply, target) {
    const { bodyMatches: wanted, onBody } = target;
    if (wanted === undefined && onBody === undefined)
        return;
    const encoding = reply.headers['content-encoding'];
    const text = await (0,exchange_body/* readBody */.x8)(reply.body, {
        encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
        maxBytes: MAX_BODY_BYTES,
        longer: 'cut',
    });
    onBody?.(text);
    if (wanted === undefined)
        return;
    const { found, searchedCharacters } = wanted.search(text);
    if (found)
        return;
    const part = searchedCharacters < text.length
        ? ` (${searchedCharacters} of ${text.length} characters searched: the pattern is too large)`
        : '';
    throw new ProbeFault(`answered ${reply.statusCode}, but its body does not match ${wanted.source}${part}: ${text}`);
}
/** Throws a ProbeFault for the first header that is missing or does not match. */
function checkHeaders({ statusCode, headers }, wanted = new Map()) {
    for (const [name, pattern] of wanted) {
        const found = headers[name];
        const value = [found ?? []].flat().join(', ');
        if (found !== undefined && pattern.search(value).found)
            continue;
        const how = found === undefined ? 'is missing' : `is ${value}`;
        throw new ProbeFault(`answered ${statusCode}, but its header ${name} ${how}, expected ${pattern.source}`);
    }
}

// EXTERNAL MODULE: ./packages/probe/src/json/comparison.ts
var comparison = __webpack_require__(3676);
// EXTERNAL MODULE: ./node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(393);
;// CONCATENATED MODULE: ./packages/probe/src/json/json-path.ts

const environment = new json_p3_cjs/* JSONPathEnvironment */.Dd();
/** Compiles a query; undefined for what is none. */
function parseJsonPath(text) {
    try {
        const query = environment.compile(text);
        return { text, valuesIn: (document) => found(query, document) };
    }
    catch {
        return undefined;
    }
}
/** A document that is nested too deep for the query gives nothing. */
function found(query, document) {
    try {
        return query.query(document).values();
    }
    catch (error) {
        if (error instanceof json_p3_cjs/* JSONPathError */.s_)
            return [];
        throw error;
    }
}
/** What a text holds as JSON, or that it holds none. */
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
;// CONCATENATED MODULE: ./packages/probe/src/result.ts
/** `host:port`, an IPv6 address in brackets. */
function formatAddress({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var http_tls = __webpack_require__(2939);
;// CONCATENATED MODULE: ./packages/probe/src/socket.ts





/**
 * An open connection, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
async function openSocket(address, rules) {
    try {
        return await openOnce(address, rules);
    }
    catch (error) {
        const hasSystemRoots = rules.tls === undefined || rules.tls.secureContext !== undefined;
        const secureContext = hasSystemRoots ? undefined : (0,http_tls/* systemTrustAfter */.K)(error);
        if (secureContext === undefined || rules.tls === undefined)
            throw error;
        return await openOnce(address, { ...rules, tls: { ...rules.tls, secureContext } });
    }
}
async function openOnce({ host, port }, { signal, tls, through }) {
    signal.throwIfAborted();
    const tunnel = await through?.();
    if (tunnel !== undefined && tls === undefined)
        return tunnel;
    const where = {
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: exchange_dispatcher/* FAMILY_ATTEMPT_MS */.ML,
        ...(tunnel && { socket: tunnel }),
    };
    const socket = tls ? (0,external_node_tls_.connect)({ ...where, ...namedFor(host, tls) }) : (0,external_node_net_.connect)(where);
    // Errors are told to whoever waits; what comes when nobody does must not end the process.
    socket.on('error', () => undefined);
    try {
        await (0,external_node_events_.once)(socket, tls ? 'secureConnect' : 'connect', { signal });
        return socket;
    }
    catch (error) {
        socket.destroy();
        tunnel?.destroy();
        throw error;
    }
}
/**
 * The settings with the name that the server chooses its certificate by (SNI). Node sends none by
 * itself; addresses have none.
 */
function namedFor(host, tls) {
    return tls.servername !== undefined || (0,external_node_net_.isIP)(host) !== 0 ? tls : { ...tls, servername: host };
}
const loaded = new WeakMap();
/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait probes many times,
 * so the settings of the same options are loaded once. Throws a `Failure` for damaged texts.
 */
function tlsSettings(tls = {}) {
    const known = loaded.get(tls);
    if (known !== undefined)
        return known;
    const settings = (0,http_tls/* loadTls */._v)(tls);
    loaded.set(tls, settings);
    return settings;
}

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./packages/probe/src/tunnel.ts








/**
 * A connection through a proxy, by CONNECT (RFC 9110, section 9.3.6). Rejects with a ProbeFault
 * that
 * says whether the proxy or the target behind it did not answer; nothing is left open then.
 */
async function openTunnel({ proxy, to, tls }, signal) {
    const target = formatAddress(to);
    const options = {
        method: 'CONNECT',
        path: target,
        headers: { host: target, ...authorizationOf(proxy) },
        agent: false,
        signal,
        ...(proxy.protocol === 'https:' && (0,http_tls/* loadTrust */.Vc)(tls)),
    };
    const plain = new URL(proxy.origin);
    const request = proxy.protocol === 'https:' ? (0,external_node_https_.request)(plain, options) : (0,external_node_http_.request)(plain, options);
    request.on('error', () => undefined);
    request.end();
    try {
        const answered = Promise.race([
            (0,external_node_events_.once)(request, 'connect'),
            (0,external_node_events_.once)(request, 'response'),
        ]);
        const [response, socket] = await (0,until_aborted/* untilAborted */.E)(answered, signal);
        const status = Object(response).statusCode;
        if (status === 200 && socket instanceof external_node_net_.Socket)
            return socket.on('error', () => undefined);
        request.destroy();
        throw refusal(proxy, Number(status));
    }
    catch (error) {
        request.destroy();
        if (error instanceof ProbeFault || signal.aborted)
            throw error;
        const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
        throw new ProbeFault(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
    }
}
function refusal(proxy, status) {
    const permanent = [401, 403, 405, 407].includes(status);
    const what = permanent ? 'refused to connect to it' : 'could not connect to it';
    return new ProbeFault(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
        permanent,
    });
}
function authorizationOf({ username, password }) {
    if (username === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./packages/probe/src/websocket.ts





/** Passes where the handshake of a WebSocket (ws: or wss:) goes through. */
function probeWebSocket(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const socket = await openWebSocket(target, { ...call, signal });
        socket.terminate();
        const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
        return `${shown} completes the WebSocket handshake${protocol}`;
    });
}
/** The most that a peer may send in one message. */
const MAX_BYTES = 64 * 1024;
/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. The proxy of
 * ws: is that of http:, the proxy of wss: that of https:. Rejects with a ProbeFault, the error of
 * the connection or the signal's reason; nothing is left open then. The caller terminates what it
 * gets.
 */
async function openWebSocket({ url, protocols = [], headers = {} }, call) {
    const connection = await openConnection(url, call);
    const socket = new wrapper/* WebSocket */.kb(url, protocols, {
        createConnection: () => connection,
        headers,
        followRedirects: false,
        maxPayload: MAX_BYTES,
        perMessageDeflate: false,
    });
    return await handshake(socket, call.signal).catch((error) => {
        socket.terminate();
        connection.destroy();
        throw error;
    });
}
async function openConnection(url, { signal, tls, proxy }) {
    const isSecure = url.protocol === 'wss:';
    const to = {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (isSecure ? 443 : 80)),
    };
    const way = (0,http_proxy/* proxyFor */.iJ)({
        baseUrl: new URL(`${isSecure ? 'https' : 'http'}://${url.host}`),
        headers: () => ({}),
        allowInsecureHttp: true,
        service: url.host,
        ...(proxy && { proxy }),
    });
    return await openSocket(to, {
        signal,
        ...(isSecure && { tls: tlsSettings(tls) }),
        ...(way && { through: () => openTunnel({ proxy: way, to, ...(tls && { tls }) }, signal) }),
    });
}
function handshake(socket, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', (error) => reject(handshakeFault(error)));
        socket.once('unexpected-response', (request, response) => {
            request.destroy();
            reject(new ProbeFault(`answered ${response.statusCode} instead of the WebSocket handshake`));
        });
        socket.once('open', () => {
            signal.removeEventListener('abort', stop);
            resolve(socket);
        });
    });
}
/** An error without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error) {
    if ('code' in error)
        return error;
    return new ProbeFault(`does not complete the WebSocket handshake: ${error.message}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/mqtt-packet/mqtt.js
var mqtt = __webpack_require__(4895);
;// CONCATENATED MODULE: ./packages/probe/src/mqtt/connect.ts



/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const connect_MAX_BYTES = 64 * 1024;
/**
 * Sends CONNECT and gives the code of the CONNACK; after an accepted one it takes leave by
 * DISCONNECT. Rejects with a ProbeFault, the stream's error or the signal's reason. The stream
 * stays
 * the caller's to destroy.
 */
async function connectMqtt(stream, login, signal) {
    const answer = readConnack(stream, login.version, signal);
    stream.write(connectPacket(login));
    const connack = await answer;
    const code = (login.version === 5 ? connack.reasonCode : connack.returnCode) ?? 0;
    if (code === 0)
        await leave(stream, login.version);
    return code;
}
function connectPacket({ username, password = '', version }) {
    return (0,mqtt.generate)({
        cmd: 'connect',
        protocolId: 'MQTT',
        protocolVersion: version,
        clientId: `probe-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        clean: true,
        keepalive: 0,
        ...(username !== undefined && { username, password: Buffer.from(password) }),
    });
}
function readConnack(stream, version, signal) {
    const packets = (0,mqtt.parser)({ protocolVersion: version });
    let bytes = 0;
    return new Promise((resolve, reject) => {
        const fail = (message) => reject(new ProbeFault(message));
        packets.on('error', () => fail('answered something that is not MQTT'));
        packets.on('packet', (packet) => {
            if (packet.cmd === 'connack')
                resolve(packet);
            else
                fail(`answered CONNECT with ${packet.cmd.toUpperCase()}`);
        });
        stream.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > connect_MAX_BYTES)
                fail('answered something that is not MQTT');
            else
                packets.parse(chunk);
        });
        stream.once('error', reject);
        stream.once('close', () => fail('closed the connection without a CONNACK'));
        stream.once('end', () => fail('closed the connection without a CONNACK'));
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
/** Resolves when DISCONNECT has left, or cannot leave any more: the verdict stands by then. */
function leave(stream, version) {
    const packet = (0,mqtt.generate)({ cmd: 'disconnect' }, { protocolVersion: version });
    return new Promise((resolve) => {
        stream.write(packet, () => resolve());
    });
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt/connect-reason.ts
/** Return codes of MQTT 3.1.1, section 3.2.2.3. */
const returnCodes = {
    1: { text: 'unacceptable protocol version', permanent: true },
    2: { text: 'identifier rejected', permanent: true },
    3: { text: 'server unavailable' },
    4: { text: 'bad user name or password', lacksRights: true, permanent: true },
    5: { text: 'not authorised', lacksRights: true, permanent: true },
};
/** Reason codes of MQTT 5, section 3.2.2.2. */
const reasonCodes = {
    128: { text: 'unspecified error' },
    129: { text: 'malformed packet', permanent: true },
    130: { text: 'protocol error', permanent: true },
    131: { text: 'implementation specific error' },
    132: { text: 'unsupported protocol version', permanent: true },
    133: { text: 'client identifier not valid', permanent: true },
    134: { text: 'bad user name or password', lacksRights: true, permanent: true },
    135: { text: 'not authorised', lacksRights: true, permanent: true },
    136: { text: 'server unavailable' },
    137: { text: 'server busy' },
    138: { text: 'banned', permanent: true },
    140: { text: 'bad authentication method', permanent: true },
    144: { text: 'topic name invalid' },
    149: { text: 'packet too large' },
    151: { text: 'quota exceeded' },
    153: { text: 'payload format invalid' },
    154: { text: 'retain not supported' },
    155: { text: 'QoS not supported' },
    156: { text: 'use another server' },
    157: { text: 'server moved', permanent: true },
    159: { text: 'connection rate exceeded' },
};
/** The meaning of a code other than 0 in a CONNACK. */
function connectReason(code, version) {
    // A broker that knows 3.1.1 only answers a newer CONNECT in its own way.
    const known = (version === 5 ? reasonCodes[code] : undefined) ?? returnCodes[code];
    return known ?? { text: 'unknown reason' };
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt/probe-mqtt.ts







/** Ports by custom; those for WebSocket are EMQX's. */
const defaultPorts = { mqtt: 1883, mqtts: 8883, ws: 8083, wss: 8084 };
/** The target that a URL such as `mqtts://broker.example` names; undefined for other schemes. */
function mqttTarget(url) {
    const scheme = url.protocol.slice(0, -1);
    if (scheme !== 'mqtt' && scheme !== 'mqtts' && scheme !== 'ws' && scheme !== 'wss')
        return;
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = url.port === '' ? defaultPorts[scheme] : Number(url.port);
    const isPath = scheme.startsWith('ws') && url.pathname.length > 1;
    return { scheme, host, port, ...(isPath && { path: url.pathname }) };
}
/**
 * Connects as a client does and passes where CONNACK accepts it. Without a user name a refusal for
 * lack of rights passes too: the broker answers.
 */
function probeMqtt(target, call) {
    const shown = `${target.scheme}://${formatAddress(target)}`;
    return attempt(call, shown, async (signal) => {
        const stream = await openStream(target, { signal, call });
        try {
            const version = target.version ?? 4;
            const code = await connectMqtt(stream, { ...target, version }, signal);
            return describeAnswer({ code, version, shown, anonymous: target.username === undefined });
        }
        finally {
            stream.destroy();
        }
    });
}
async function openStream(target, { signal, call }) {
    const { scheme, path = '/mqtt' } = target;
    if (scheme === 'mqtt')
        return openSocket(target, { signal });
    if (scheme === 'mqtts')
        return openSocket(target, { signal, tls: tlsSettings(call.tls) });
    const url = new URL(`${scheme}://${formatAddress(target)}${path}`);
    const { protocols = ['mqtt'] } = target;
    const socket = await openWebSocket({ url, protocols }, { ...call, signal });
    const stream = (0,wrapper/* createWebSocketStream */.O)(socket);
    stream.on('error', () => undefined);
    return stream;
}
function describeAnswer(seen) {
    const { code, version, shown, anonymous } = seen;
    if (code === 0)
        return `${shown} accepted the connection (CONNACK)`;
    const { text, lacksRights = false, permanent = false } = connectReason(code, version);
    const number = version === 5 ? `0x${code.toString(16)}` : code;
    const said = `refused the connection (CONNACK ${number}: ${text})`;
    if (lacksRights && anonymous)
        return `${shown} answers: it ${said}, as nobody logged in`;
    throw new ProbeFault(said, { permanent });
}

;// CONCATENATED MODULE: ./packages/probe/src/tcp.ts



/** Passes where a TCP connection is accepted. */
function probeTcp(target, call) {
    const shown = formatAddress(target);
    return attempt(call, shown, async (signal) => {
        const socket = await openSocket(target, { signal });
        socket.destroy();
        return `${shown} accepts connections`;
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./packages/probe/src/payload.ts
/**
 * The bytes of a payload: `hex:` and pairs of hexadecimal digits, or text as UTF-8. Undefined where
 * what follows `hex:` is none.
 */
function readPayload(text) {
    if (!text.startsWith('hex:'))
        return Buffer.from(text);
    const digits = text.slice('hex:'.length);
    return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
}
/** Bytes for people: as text where all of them are plain characters, else in hexadecimal. */
function formatPayload(bytes) {
    const text = bytes.toString('latin1');
    return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString('hex')}`;
}

;// CONCATENATED MODULE: ./packages/probe/src/udp.ts







/**
 * Sends one datagram and passes where an answer holds what is expected; other answers before it are
 * passed over. Rejects with a RangeError where `payload` or `expect` cannot be read.
 */
async function probeUdp(target, call) {
    const payload = bytesOf(target.payload ?? '');
    const expected = bytesOf(target.expect ?? '');
    const shown = `udp://${formatAddress(target)}`;
    return attempt(call, shown, async (signal) => {
        const socket = await openUdp(target, signal);
        try {
            const answer = await ask(socket, { payload, expected, signal });
            return `${shown} answered ${formatPayload(answer)}`;
        }
        finally {
            socket.close();
        }
    });
}
function bytesOf(text) {
    const bytes = readPayload(text);
    if (bytes === undefined)
        throw new RangeError('hex: wants pairs of hexadecimal digits after it');
    return bytes;
}
/** A connected socket: only such a one is told that nobody listens on the port. */
async function openUdp({ host, port }, signal) {
    // Looking up a name cannot be stopped, only be waited for no longer.
    const { address, family } = await (0,until_aborted/* untilAborted */.E)((0,promises_.lookup)(host), signal);
    const socket = (0,external_node_dgram_.createSocket)(family === 6 ? 'udp6' : 'udp4');
    socket.on('error', () => undefined);
    try {
        const connected = (0,external_node_events_.once)(socket, 'connect', { signal });
        socket.connect(port, address);
        await connected;
        return socket;
    }
    catch (error) {
        socket.close();
        throw error;
    }
}
async function ask(socket, { payload, expected, signal }) {
    let other;
    const messages = (0,external_node_events_.on)(socket, 'message', { signal });
    socket.send(payload);
    try {
        for await (const [message] of messages) {
            if (!Buffer.isBuffer(message))
                continue;
            if (message.includes(expected))
                return message;
            other = message;
        }
    }
    catch (error) {
        if (other === undefined)
            throw error;
    }
    const answer = other === undefined ? 'nothing' : formatPayload(other);
    throw new ProbeFault(`answered ${answer}, which does not hold ${formatPayload(expected)}`);
}

;// CONCATENATED MODULE: ./packages/probe/src/watch-probe.ts

/** What is probed answers as it should. */
const OPEN = 'open';
/** It does not. */
const CLOSED = 'closed';
const PERSISTENT_AFTER_MS = 120_000;
/**
 * Watches one target by a probe. It is never absent: what does not answer is `closed`, and the
 * evidence says why. Throws a `Failure` for a permanent fault that ends the wait.
 */
function watchProbe(watch) {
    const { target, cadence, persistentAfterMs = PERSISTENT_AFTER_MS } = watch;
    const { clock } = watch.call;
    let persistentSinceMs;
    return {
        name: target,
        targets: [target],
        cadence,
        async read({ signal }) {
            const result = await watch.probe({ ...watch.call, signal });
            persistentSinceMs = isPersistent(result) ? (persistentSinceMs ?? clock.now()) : undefined;
            const lastedMs = clock.now() - (persistentSinceMs ?? clock.now());
            const isOver = isPersistent(result) && lastedMs >= persistentAfterMs;
            if (watch.endsOnPermanent && (isPermanent(result) || isOver)) {
                throw permanentFault(target, result.detail);
            }
            return [{ target, observation: observationOf(result) }];
        },
    };
}
function isPermanent(result) {
    return !result.ok && result.permanent === true;
}
function isPersistent(result) {
    return !result.ok && result.persistent === true;
}
function observationOf(result) {
    return {
        state: result.ok ? OPEN : CLOSED,
        id: '',
        revision: '',
        evidence: [result.detail],
        raw: result,
    };
}
function permanentFault(target, detail) {
    return new http_failure/* Failure */.H({
        kind: 'unreachable',
        resource: target,
        what: detail,
        next: 'Fix that and run again',
        received: 'maybe',
        final: true,
    });
}

// EXTERNAL MODULE: ./actions/wait-for-status/src/targets/goal.ts + 1 modules
var goal = __webpack_require__(7306);
// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/cadence.ts
var providers_cadence = __webpack_require__(5794);
// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __webpack_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/source.ts














// Longer than any answer takes, but a lost packet must not cost the whole wait.
const PROBE_MS = 10_000;
const PACE = (0,cadence/* backoff */.J)({ firstMs: 1_000, maxMs: 10_000, growth: 1.25 });
const MAX_SHOWN = 80;
/** Probes each address by itself. */
function openSource(opening) {
    const { targets, inputs, run } = opening;
    let sent = 0;
    const readers = targets.flatMap((target) => {
        const probe = probeOf(target.resource, inputs);
        if (probe === undefined)
            return [];
        const reader = watchProbe({
            target: target.name,
            probe(call) {
                sent += 1;
                return probe(call);
            },
            call: {
                timeoutMs: PROBE_MS,
                clock: run.world.clock,
                proxy: run.proxy,
                ...tlsOf(target, run),
            },
            cadence: PACE,
            endsOnPermanent: !(0,goal/* goalOf */.Z)(target, inputs).until.has(CLOSED),
            // A server that was just created may show a default certificate until it has its own.
            persistentAfterMs: Math.max(inputs.discoveryTimeout, inputs.grace),
        });
        const described = (0,provider/* withMetadata */.U)(reader, ({ raw }) => ({
            ...metadataOf(target),
            why: reasonOf(raw),
        }));
        return [(0,providers_cadence/* atInterval */.R)(described, inputs.interval)];
    });
    return { readers, sent: () => sent, close: async () => undefined };
}
/** The TLS settings of the inputs, with those of the target in their place. */
function tlsOf({ resource: { settings } }, { tls }) {
    const { serverName, caCertificate } = settings;
    const own = {
        ...(serverName === undefined ? {} : { serverName }),
        ...(caCertificate === undefined ? {} : { ca: [caCertificate] }),
    };
    const all = { ...tls, ...own };
    return Object.keys(all).length === 0 ? {} : { tls: all };
}
function probeOf(resource, inputs) {
    const { settings } = resource;
    switch (resource.kind) {
        case 'http':
            return httpProbe(resource, inputs);
        case 'websocket': {
            const headers = Object.fromEntries(settings.headers ?? inputs.requestHeaders);
            const protocol = settings.protocol ?? inputs.websocketProtocol;
            const target = { url: resource.url, headers, ...(protocol && { protocols: [protocol] }) };
            return (call) => probeWebSocket(target, call);
        }
        case 'mqtt': {
            const broker = mqttTarget(resource.url);
            const { username, password } = settings;
            const login = { ...(username && { username }), ...(password && { password }) };
            return broker && ((call) => probeMqtt({ ...broker, ...login }, call));
        }
        case 'tcp':
            return (call) => probeTcp(resource, call);
        case 'udp': {
            const { payload = inputs.probePayload, expect = inputs.probeExpect } = settings;
            const datagram = { ...(payload && { payload }), ...(expect && { expect }) };
            return (call) => probeUdp({ ...resource, ...datagram }, call);
        }
    }
}
function httpProbe({ url, settings }, inputs) {
    const { method, body, bodyMatches = inputs.expectBody, followRedirects } = settings;
    const headers = new Map(settings.headers ?? inputs.requestHeaders);
    if (settings.username !== undefined && !headers.has('authorization')) {
        const pair = Buffer.from(`${settings.username}:${settings.password ?? ''}`);
        headers.set('authorization', `Basic ${pair.toString('base64')}`);
    }
    const target = {
        url,
        headers: Object.fromEntries(headers),
        status: settings.status ?? inputs.expectStatus,
        headersMatch: settings.headersMatch ?? inputs.expectHeader,
        ...(bodyMatches && { bodyMatches }),
        ...(method && { method }),
        ...(body !== undefined && { body }),
        ...(followRedirects && { followRedirects }),
    };
    const condition = conditionOf(url, settings);
    if (condition === undefined)
        return (call) => probeHttp(target, call);
    return async (call) => {
        let text = '';
        const onBody = (found) => {
            text = found;
        };
        const result = await probeHttp({ ...target, onBody }, call);
        return result.ok ? { ...result, ...condition(text, result.detail) } : result;
    };
}
/** What the JSON of a body has to fulfil: every value that the query finds, and at least one. */
function conditionOf(url, settings) {
    const { jsonPath, success } = settings;
    if (jsonPath === undefined || success === undefined)
        return undefined;
    const path = parseJsonPath(jsonPath);
    if (path === undefined) {
        const shown = `${url.origin}${url.pathname}`;
        throw new action_error/* ActionError */.l('refused', `${shown}: json-path is not a JSONPath query of RFC 9535.`);
    }
    return (body, detail) => {
        const document = parseJson(body);
        if (!document.ok)
            return { ok: false, detail: `${detail}, but its body is not JSON` };
        const values = path.valuesIn(document.value);
        const bad = values.find((value) => (0,comparison/* holds */.v9)(success, value) !== true);
        if (values.length === 0)
            return { ok: false, detail: `${detail}, but ${path.text} finds nothing` };
        if (bad === undefined)
            return { ok: true, detail };
        const shown = (0,sanitize_line/* sanitizeLine */.g)(JSON.stringify(bad) ?? 'nothing', MAX_SHOWN);
        return { ok: false, detail: `${detail}, but ${path.text} is ${shown}, not ${success.text}` };
    };
}
function metadataOf({ resource }) {
    if (!('url' in resource))
        return { fqdn: resource.host };
    const { hostname, protocol, host, pathname } = resource.url;
    // Without the query, which may hold a secret.
    return { fqdn: hostname, url: `${protocol}//${host}${pathname}` };
}
/** The detail without the address that it begins with: the target names it already. */
function reasonOf({ detail }) {
    return detail.replace(/^\S+ /, '');
}

// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/time/next-tick.ts
var next_tick = __webpack_require__(1082);
// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
;// CONCATENATED MODULE: ./packages/client/src/http/query.ts
/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

// EXTERNAL MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
var broken_exchange = __webpack_require__(9511);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/headers.ts
var headers = __webpack_require__(4112);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
var transport_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var transport_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const transport_MAX_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
/** Throws a `Failure` (`rejected`) for a endpoint that cannot be used as it is. */
function createTransport(endpoint, world) {
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    const { dispatcher, refusalOf } = (0,exchange_dispatcher/* createDispatcher */.SM)(endpoint);
    let written = 0;
    return {
        async send(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal.throwIfAborted();
                const options = describe(endpoint, request);
                const attempt = transport_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(world.clock, request.timeoutMs, request.signal), false);
                const before = { written: false };
                const noted = dispatcher.compose(notingWrite(() => {
                    before.written = true;
                    written += 1;
                }));
                try {
                    const work = exchange(noted, { ...options, signal: attempt.signal });
                    return await (0,until_aborted/* untilAborted */.E)(work, attempt.signal);
                }
                catch (error) {
                    throw transport_reasonOf(refusalOf(error) ?? error, {
                        endpoint,
                        request,
                        attempt,
                        written: before.written,
                    });
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                transport_disposeResources(env_1);
            }
        },
        sent: () => written,
        close: () => (0,exchange_dispatcher/* endConnections */.J7)(dispatcher),
    };
}
function describe(endpoint, request) {
    const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
    return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${writeQuery(request.query)}`,
        method: request.method,
        headers: (0,headers/* composeHeaders */.H)(endpoint, {
            own: request.headers ?? {},
            hasBody: request.body !== undefined,
            confidential: request.confidential ?? false,
        }),
        body: request.body ?? null,
        // Here too: on the way through a proxy undici forgets those of its connections.
        headersTimeout: 0,
        bodyTimeout: 0,
    };
}
async function exchange(dispatcher, options) {
    const { statusCode: status, headers, body } = await dispatcher.request(options);
    const header = (name) => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(', ') : value;
    };
    const encoding = header('content-encoding');
    const good = status >= 200 && status < 300;
    const text = good
        ? (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: transport_MAX_BYTES, longer: 'refuse' })
        : (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            // The status says enough, even if its explanation is lost.
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    // undici frees the connection one turn later: a call made at once would open another one.
    await (0,next_tick/* nextTick */.d)();
    return whole;
}
/** undici calls `onRequestStart` just before it writes: what fails earlier was never received. */
function notingWrite(note) {
    return (dispatch) => (options, handler) => dispatch(options, {
        onRequestStart(controller, context) {
            note();
            handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
        onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
        onResponseData: (...facts) => handler.onResponseData?.(...facts),
        onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
        onResponseError: (...facts) => handler.onResponseError?.(...facts),
    });
}
function transport_reasonOf(error, { endpoint, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { endpoint: endpoint, resource: request.resource, written };
    if (attempt.signal.aborted)
        return (0,broken_exchange/* unanswered */.b)({ ...facts, timeoutMs: request.timeoutMs });
    return (0,broken_exchange/* brokenExchange */.F)(error, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/redaction/redacted.ts
var redacted = __webpack_require__(3342);
;// CONCATENATED MODULE: ./packages/client/src/http/reply/classify-reply.ts


/** The general reading, by status. */
function classifyByStatus(reply, endpoint) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, endpoint);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}, and what stands before the API (proxy, ` +
            'sign-in page)';
        return { kind, what: `${endpoint.service} ${webPage(reply.status)}`, next };
    }
    const said = messageOf(reply.text);
    const what = `${endpoint.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
    return { kind, what, next: nextOf(kind, reply.status, endpoint) };
}
/** Whether an HTML page came where JSON was expected. */
function isWebPage(reply) {
    const type = reply.header('content-type') ?? '';
    return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
}
/** The sentence for such a page. */
function webPage(status) {
    return `answered ${status} with a web page, not with the API`;
}
/** The server's own words in a body of text or of JSON with one of the usual members; one line. */
function messageOf(text) {
    return (0,sanitize_line/* sanitizeLine */.g)(memberOf(text) ?? text);
}
const MESSAGE_MEMBERS = ['message', 'error', 'detail', 'title', 'errors'];
function memberOf(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const body = JSON.parse(text);
        const members = new Map(Object.entries(Object(body)));
        const found = MESSAGE_MEMBERS.map((name) => members.get(name)).find((value) => !isEmpty(value));
        return typeof found === 'object' ? JSON.stringify(found) : found?.toString();
    }
    catch {
        return undefined;
    }
}
function isEmpty(value) {
    return value === undefined || value === null || value === '' || typeof value === 'boolean';
}
function kindOf(status) {
    if (status === 401 || status === 403)
        return 'unauthorized';
    if (status === 404)
        return 'not-found';
    if (status === 409)
        return 'conflict';
    if (status === 429)
        return 'throttled';
    if (status === 408 || status >= 500)
        return 'unavailable';
    return status >= 400 ? 'rejected' : 'invalid-reply';
}
function nextOf(kind, status, endpoint) {
    const { address, credentials } = (0,http_endpoint/* inputsOf */.Vc)(endpoint);
    switch (kind) {
        case 'unauthorized':
            return status === 401
                ? `Check the input ${credentials}: it is missing, wrong or has expired`
                : `Check what the input ${credentials} may do: it is known there but lacks this right`;
        case 'not-found':
            return `Check the id or name, and that the input ${address} is the right server`;
        case 'conflict':
            return 'Somebody else changed it meanwhile: look at its state, then run again';
        case 'throttled':
            return 'Run fewer jobs with these credentials at once, or allow more time';
        case 'unavailable':
            return 'Run again later; if it stays so, look at the state of the service';
        default:
            return 'Correct the inputs that it names';
    }
}
function redirected(reply, endpoint) {
    const target = URL.parse(reply.header('location') ?? '', endpoint.baseUrl.href);
    const same = target?.origin === endpoint.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null'
        ? 'another place'
        : (0,sanitize_line/* sanitizeLine */.g)(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${endpoint.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}`,
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts




/** Reads a successful reply. Throws a `Failure` (`invalid-reply`) that never quotes the body. */
function readValue(reply, expected) {
    const raw = rawValue(reply, expected);
    const read = expected.schema.safeParse(raw);
    if (read.success)
        return read.data;
    const where = read.error.issues.slice(0, 3).map(issueText).join('; ');
    throw invalid(expected, `returned an unexpected response: ${where}`);
}
function rawValue(reply, expected) {
    if (expected.format === 'none')
        return undefined;
    if (isWebPage(reply))
        throw invalid(expected, webPage(reply.status));
    if (expected.format === 'text')
        return reply.text;
    if (reply.text.trim() === '')
        throw invalid(expected, `answered ${reply.status} without a body`);
    try {
        return JSON.parse(reply.text);
    }
    catch {
        // The error of JSON.parse quotes the body.
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
    }
}
/** The failure for a reply that is about something else than what was asked. */
function aboutAnother(expected) {
    return invalid(expected, 'sent a reply about another id than the one asked for');
}
// The message of an issue may quote foreign keys and values; its path and type do not.
function issueText(issue) {
    const path = (0,sanitize_line/* sanitizeLine */.g)(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ endpoint, resource }, what) {
    return new http_failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

// EXTERNAL MODULE: ./packages/client/src/http/reply/retry-after.ts
var retry_after = __webpack_require__(2712);
;// CONCATENATED MODULE: ./packages/client/src/http/api.ts










const ATTEMPT_MS = 30_000;
const MAX_PRINTED = 2_000;
const MAX_KEPT = 4_000;
/**
 * The calls of one service: one set of connections, one retry policy, one reading of failures.
 * No text of a failure or of the log holds a form of one of the `secrets`.
 */
function createApi(options) {
    const { world, endpoint, secrets } = options;
    for (const secret of (0,http_proxy/* proxySecrets */.Wm)(endpoint.proxy))
        secrets.add(secret);
    const transport = createTransport(endpoint, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return (0,retry/* withRetries */.LH)({ world, rule, signal: call.signal, deadline }, () => api_attempt(call, () => once(call, transport, options)).catch((error) => {
                throw (0,redacted/* redactedWith */.f)(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
}
async function api_attempt(call, send) {
    const afterAttempt = await call.beforeAttempt?.(call.signal);
    call.signal.throwIfAborted();
    try {
        const answer = await send();
        afterAttempt?.(undefined);
        return answer;
    }
    catch (error) {
        afterAttempt?.(error);
        throw error;
    }
}
async function once(call, transport, options) {
    const { query, headers, confidential } = call;
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const reply = await transport.send({
        method: call.method,
        path: call.path,
        timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
        signal: call.signal,
        resource: call.resource,
        ...(query === undefined ? {} : { query }),
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
        ...(confidential === undefined ? {} : { confidential }),
    });
    if (reply.status < 200 || reply.status >= 300) {
        // Before anything is cut from it: half a secret would not be found any more.
        throw failureOf({ ...reply, text: options.secrets.redact(reply.text) }, call, options);
    }
    const { resource, schema, format = 'json' } = call;
    const expected = { endpoint: options.endpoint, resource, schema, format };
    const value = readValue(reply, expected);
    if (call.isAbout?.(value) === false)
        throw aboutAnother(expected);
    return { value, status: reply.status, header: reply.header };
}
function failureOf(reply, call, options) {
    const { method, path, query = {}, resource } = call;
    const asked = { method, path, query, resource };
    const classification = call.classify?.(reply, asked) ??
        options.classify?.(reply, asked) ??
        classifyByStatus(reply, options.endpoint);
    const retryAfterMs = (0,retry_after/* readRetryAfter */.D)(reply.header, options.world.clock.wall());
    return new http_failure/* Failure */.H({
        received: 'yes',
        ...classification,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MAX_KEPT),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
function printed(call, { endpoint, world, secrets }) {
    const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
    const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${writeQuery(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${(0,sanitize_line/* sanitizeLine */.g)(body, MAX_PRINTED)}`.trimEnd());
    return new http_failure/* NotSent */.Y(write);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/classify.ts

/**
 * Edgegap's own reading of a reply that is no success; undefined leaves it to the general rule.
 * `bare`: the credential is the container's own, for self-stop.
 */
function createClassify(form) {
    return form === 'key' ? classifyWithKey : (reply) => ofContainer(reply) ?? classify(reply);
}
function ofContainer({ status }) {
    if (status !== 401 && status !== 403)
        return undefined;
    return {
        kind: 'unauthorized',
        what: `Edgegap refused the secret of this container (${status})`,
        next: 'check the input stop-token: it has to be the ARBITRIUM_DELETE_TOKEN of the same container ' +
            'as stop-url',
    };
}
function classifyWithKey(reply) {
    switch (reply.status) {
        case 401:
            return {
                kind: 'unauthorized',
                what: 'Edgegap could not read the key (401)',
                next: 'check the input token: give the whole value from the dashboard, with or without ' +
                    '"token " before it, and that the secret is not empty in this workflow',
            };
        case 403:
            return {
                kind: 'unauthorized',
                what: 'Edgegap refused the key (403)',
                next: 'check the input token: it is a placeholder, or it was deleted in the dashboard; ' +
                    'create a new one there',
            };
        default:
            return classify(reply);
    }
}
function classify(reply) {
    const said = messageOf(reply.text);
    switch (reply.status) {
        case 410:
            return {
                kind: 'conflict',
                what: 'already stopped (410)',
                next: 'nothing is left to do for it',
            };
        case 422:
            return refused(said, 'try another place, other users or filters, or a smaller server');
        case 424:
            return refused(said, 'check the image of the version: it could not be pulled from its registry');
        default:
            return undefined;
    }
}
function refused(said, next) {
    const words = said === '' ? 'Edgegap refused it' : `Edgegap refused it: ${said}`;
    return { kind: 'rejected', what: words, next };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/paced-api.ts


/**
 * Calls that keep the rates: every attempt waits for its turn, retries included. A 429 makes all
 * calls of its kind wait, and counts as not received, since nothing was done: a create may be sent
 * again after it.
 */
function createPacedApi(options) {
    return (call) => {
        const { world } = options;
        const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
        const { signal, deadline = options.deadline } = call;
        return (0,retry/* withRetries */.LH)({ world, rule, signal, deadline }, () => paced_api_once(call, options));
    };
}
async function paced_api_once(call, { api, pacer, dryRun }) {
    const { rateKind, begin, unknownId: _, forbidden: __, trace, ...plain } = call;
    // What is only printed needs no turn.
    const isSent = !dryRun || call.effect === 'read';
    const mayBegin = begin === undefined ? call.signal : AbortSignal.any([call.signal, begin]);
    if (rateKind !== undefined && isSent)
        await pacer.turn(rateKind, mayBegin);
    mayBegin.throwIfAborted();
    if (isSent)
        trace?.sent();
    try {
        return await api.call({ ...plain, retry: 'never' });
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H))
            throw error;
        if (rateKind !== undefined && error.kind === 'throttled')
            pacer.refused(rateKind);
        const failure = reread(error, call);
        trace?.failed(failure, !isInDoubt(failure));
        throw failure;
    }
}
/**
 * Whether a write that failed so may have been carried out all the same: its answer was lost, or
 * came from a server in trouble, or from something in front of it.
 */
function isInDoubt({ received, kind }) {
    if (received !== 'yes')
        return received === 'maybe';
    return kind === 'unavailable' || kind === 'invalid-reply';
}
// The words of the live API are not known; these say it in any API.
const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
function reread(failure, call) {
    const { unknownId, effect, forbidden } = call;
    if (failure.kind === 'throttled' && effect === 'write')
        return copy(failure, { received: 'no' });
    if (failure.status === 403 && forbidden === 'not-yours') {
        return copy(failure, {
            what: 'Edgegap does not let this key stop it (403)',
            next: 'check the id: the deployment belongs to another organisation than the key',
        });
    }
    const is400 = failure.status === 400 && unknownId !== undefined;
    if (!is400 || (unknownId === 'by-text' && !UNKNOWN.test(failure.text ?? '')))
        return failure;
    return copy(failure, {
        kind: 'not-found',
        what: `${failure.what}; that is how Edgegap answers for an id that it does not know`,
        next: 'check the id; some minutes after its end a deployment is forgotten',
    });
}
function copy(failure, changes) {
    const { kind, resource, what, next, received, status, retryAfterMs, text, cause } = failure;
    return new http_failure/* Failure */.H({
        kind,
        resource,
        what,
        next,
        received,
        cause,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...(text === undefined ? {} : { text }),
        ...changes,
    });
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/pacer.ts
/** What the API's documents state for one key; nothing is stated for the other calls. */
const DOCUMENTED_RATES = {
    create: { limit: 40, windowMs: 1_000 },
    status: { limit: 20, windowMs: 1_000 },
    list: { limit: 10, windowMs: 1_000 },
};
// Between calls that are exactly a window's share apart, a slow answer on the way lets the server
// see one too many.
const MARGIN = 1.02;
/**
 * Calls at an even pace, a little slower than the rate: whichever way the server counts its
 * windows, none of them holds more than `limit`. There is no burst, since nobody knows what other
 * jobs with the same key have just done.
 */
function createSchedule({ limit, windowMs }) {
    const gapMs = (windowMs / limit) * MARGIN;
    let freeMs = Number.NEGATIVE_INFINITY;
    return {
        next(nowMs) {
            const atMs = Math.max(nowMs, freeMs);
            freeMs = atMs + gapMs;
            return atMs;
        },
        pauseUntil(untilMs) {
            freeMs = Math.max(freeMs, untilMs);
        },
    };
}
function createPacer(clock, rates) {
    const lanes = {
        create: { schedule: createSchedule(rates.create), tail: Promise.resolve() },
        status: { schedule: createSchedule(rates.status), tail: Promise.resolve() },
        list: { schedule: createSchedule(rates.list), tail: Promise.resolve() },
    };
    return {
        turn: (rateKind, signal) => waitIn(lanes[rateKind], clock, signal),
        refused: (rateKind) => lanes[rateKind].schedule.pauseUntil(clock.now() + rates[rateKind].windowMs),
    };
}
async function waitIn(lane, clock, signal) {
    const before = lane.tail;
    const gone = Promise.withResolvers();
    lane.tail = gone.promise;
    try {
        await unlessAborted(before, signal);
        const nowMs = clock.now();
        const waitMs = lane.schedule.next(nowMs) - nowMs;
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
    }
    finally {
        // Who leaves from the middle of the lane lets nobody pass those before.
        before.then(gone.resolve);
    }
}
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        work.then(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/connection.ts




/** Opens the way to Edgegap. Sends nothing. */
function connectEdgegap(options) {
    const { world, secrets, token, form = 'key' } = options;
    const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
    const plain = plainToken(token);
    secrets.add(plain);
    // The word `token` in front of the key is part of the header, and of what the dashboard copies.
    const authorization = form === 'key' ? `token ${plain}` : plain;
    const dryRun = options.dryRun ?? false;
    const api = createApi({
        world,
        endpoint: {
            ...options.endpoint,
            headers: () => ({ Authorization: authorization }),
            service: name,
        },
        classify: createClassify(form),
        dryRun,
        secrets,
    });
    const pacer = createPacer(world.clock, { ...DOCUMENTED_RATES, ...options.rates });
    return {
        call: createPacedApi({ api, pacer, world, dryRun, deadline: options.deadline }),
        api,
        name,
        world,
    };
}
/** The key without the word that the dashboard puts before it. */
function plainToken(token) {
    return token.trim().replace(/^token\s+/i, '');
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/ownership-tags.ts

/*
 * The tags that edgegap-deploy gives to what it makes. The API has no key against doubles and no
 * field for an owner; older sites take tags of at most 20 characters.
 *
 * rollout-actions            made by this action
 * ra-<time><chance>          made by one run; the time in seconds, base 36
 * ra-<time><chance>-<n>      the n-th of that run: nothing else ever carries it
 * rr-<repository>            made by a workflow of one repository
 * rk-<repository>-<key>      made with the input `key`, in one repository
 */
/** On everything that this action makes. */
const OURS = 'rollout-actions';
const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
const MAX_KEY_LENGTH = 11;
const CHANCES = (/* unused pure expression or super */ null && (36 ** 5));
/** A new tag for one run. */
function newRunTag({ clock, random }) {
    const seconds = Math.floor(clock.wall() / 1_000);
    const chance = Math.floor(random() * CHANCES);
    return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
}
/** The tag of the n-th server of a run. */
function serverTag(runTag, n) {
    return `${runTag}-${n}`;
}
/** The number that a server had in its run. */
function numberOf(tags) {
    const [n] = tags.flatMap((tag) => SERVER.exec(tag)?.[1] ?? []);
    return n === undefined ? undefined : Number(n);
}
/** When a server was made, ms since the epoch, by the tag of its run. */
function madeAtMs(tags) {
    const [seconds] = tags.flatMap((tag) => RUN.exec(tag)?.[1] ?? []);
    return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1_000;
}
/** The tag of everything that the workflows of one repository make. */
function repositoryTag(repository) {
    // GitHub does not tell Octo/Game from octo/game.
    return `rr-${hash(repository.toLowerCase(), 10)}`;
}
/**
 * The tag of a key. It names the repository too: one Edgegap key serves many of them, and each has
 * a pull request 12. A long key is there by its hash.
 */
function keyTag(key, repository) {
    const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
    return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
}
/** The pull request whose key (`pr-<number>`) a deployment of this repository carries. */
function pullRequestOf(tags, repository) {
    const own = hash(repository.toLowerCase(), 5);
    const [found] = tags.flatMap((tag) => {
        const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
        return of === own && number !== undefined ? [Number(number)] : [];
    });
    return found;
}
function hash(text, characters) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 13);
    return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}
function base36(value, characters) {
    return value.toString(36).padStart(characters, '0');
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployment-snapshot.ts
/** A deployment by its own status, the fullest answer there is. */
function snapshotOfStatus(status) {
    return {
        id: status.request_id,
        state: deploymentState(status),
        fqdn: status.fqdn,
        publicIp: status.public_ip,
        ports: status.ports,
        tags: status.tags,
        status,
    };
}
/**
 * A deployment by its item in the list, which says of one that is not ready nothing more: what its
 * last status said stands in for it.
 */
function snapshotOfItem(item, status) {
    return {
        id: item.request_id,
        state: item.ready === true ? READY : stateWithoutList(status, item.ready),
        fqdn: item.fqdn,
        publicIp: item.public_ip,
        ports: item.ports,
        tags: item.tags,
        status,
    };
}
/** A list that says not ready is newer than a status; one that does not say leaves it as it was. */
function stateWithoutList(status, ready) {
    const state = status === undefined ? PENDING : deploymentState(status);
    return state === READY && ready === false ? PENDING : state;
}
/** A deployment that is known by its id alone, from the answer of its create for example. */
function snapshotOfId(id) {
    return { id, state: PENDING, fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}
/** A deployment that was seen and that nobody knows any more. */
function snapshotOfGone(last) {
    return { ...last, state: TERMINATED };
}
/** The snapshot as the waiting engine takes it. */
function deployment_snapshot_observationOf(snapshot) {
    const detail = snapshot.state === READY ? '' : (snapshot.status?.error_detail ?? '');
    return {
        state: snapshot.state,
        id: snapshot.id,
        revision: snapshot.id,
        evidence: detail === '' ? [] : [detail],
        raw: snapshot,
        ...(detail === '' ? {} : { detail }),
    };
}
const PREFIX = 'Status.';
const KNOWN = new Set([
    'INITIALIZING',
    'SEEKING',
    'SEEKED',
    'SCANNING',
    'DEPLOYING',
    'READY',
    'TERMINATING',
    'TERMINATED',
    'ERROR',
]);
/** States of a deployment that lead nowhere, in the words of a wait. */
const FAILED = 'failed';
const TERMINATED = 'terminated';
const TERMINATING = 'terminating';
const READY = 'ready';
/** Known, but not seen ready: what exactly it is, the list does not say. */
const PENDING = 'pending';
/**
 * The state in the words of a wait: `ready`, `failed`, `terminating`, `terminated`, or the phase in
 * small letters. A word that nobody knows is kept as it was sent. `running` says nothing: it is
 * true with DEPLOYING and with an error in the document's own samples.
 */
function deploymentState(status) {
    const { current_status: sent } = status;
    const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
    if (word === 'TERMINATED' || word === 'TERMINATING')
        return word.toLowerCase();
    // An error text left over from an earlier attempt says nothing about a server that is ready.
    if (word === 'READY')
        return READY;
    if (hasFailed(status, word))
        return FAILED;
    return KNOWN.has(word) ? word.toLowerCase() : sent;
}
/** `error` alone is true in a sample of a deployment that goes on: only with words it counts. */
function hasFailed({ error, error_detail: detail }, word) {
    return word === 'ERROR' || (error === true && detail !== '');
}

;// CONCATENATED MODULE: ./packages/client/src/http/request-options.ts
/** The members of `RequestOptions` alone, where the caller's object has more. */
function request_options_requestOptionsOf({ signal, deadline, retry }) {
    return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
}

;// CONCATENATED MODULE: ./packages/client/src/http/safe-path.ts


/** A path made by `path`, whose parts cannot lead anywhere else. Nothing else makes one. */
class SafePath {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * Builds a path: path`/v1/job/${id}`. Each part is encoded. Throws a `Failure` (`rejected`, not
 * sent) for a part that is empty, has a control character, or holds an empty, `.` or `..` segment:
 * servers decode `%2F` before they clean a path, and would answer for something else.
 */
function safe_path_path(strings, ...parts) {
    const encoded = parts.map(encodePart);
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new http_failure/* Failure */.H({
            kind: 'rejected',
            resource: `the name or id "${(0,sanitize_line/* sanitizeLine */.g)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/common.ts

/** A list that an answer may leave out or give as null. */
function listOf(item) {
    return schemas/* array */.YOg(item)
        .nullish()
        .transform((list) => list ?? []);
}
/** A text that an answer may leave out or give as null. */
const maybeText = schemas/* string */.YjP()
    .nullish()
    .transform((text) => text ?? '');
/** The place of a page among all; the tags' one is `{}` in the document's sample. */
const pagination = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr().optional(),
    has_next: schemas/* boolean */.zMY().optional(),
    next_page_number: schemas/* int */.Whr().nullish(),
    paginator: schemas/* looseObject */._H3({ num_pages: schemas/* int */.Whr().optional() }).nullish(),
})
    .nullish()
    .transform((page) => page ?? {});
/**
 * A number that some endpoints write as text (`"5"`, `"45.33"`), as the document's samples do. No
 * decision hangs on one: whatever else it is (`""`, null, `"NaN"`), it is undefined.
 */
const textNumber = schemas/* preprocess */.vkY(readNumber, schemas/* number */.aig().optional().catch(undefined));
function readNumber(given) {
    if (given === null)
        return undefined;
    if (typeof given !== 'string')
        return given;
    if (given.trim() === '')
        return undefined;
    return Number(given);
}
/** A success without a body: 204. */
const common_noBody = schemas/* undefined */.Vxk();

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/deployments.ts


/**
 * The id of a deployment: 12 hexadecimal digits today, more is let through. It comes into addresses
 * and file names, so nothing else is.
 */
const requestId = schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/);
/** The texts of a list, whatever else is in it. */
const texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .nullish()
    .catch([])
    .transform((values) => (values ?? []).filter((value) => typeof value === 'string'));
/** One port of a deployment. Players use `external`; `link` is `host:port` or a URL. */
const port = schemas/* looseObject */._H3({
    external: textNumber,
    internal: textNumber,
    /** Its spelling varies: `UDP`, `http`, `TCP/UDP`. */
    protocol: maybeText.catch(''),
    name: maybeText.catch(''),
    tls_upgrade: schemas/* boolean */.zMY().nullish().catch(null),
    link: maybeText.catch(''),
});
/** By name; an internal number as text where the version gives no name. */
const ports = schemas/* record */.g1P(schemas/* string */.YjP(), port)
    .nullish()
    .transform((map) => map ?? {});
/** Where a deployment runs; here the coordinates are numbers, in the list of locations texts. */
const deploymentLocation = schemas/* looseObject */._H3({
    city: maybeText,
    country: maybeText,
    continent: maybeText,
    administrative_division: maybeText,
    timezone: maybeText,
    latitude: textNumber,
    longitude: textNumber,
});
/**
 * A deployment as the status call and the webhooks tell it. Times have no zone. What only decorates
 * outputs may be unusual: that must not hide the state of a server.
 */
const deploymentStatus = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: maybeText.catch(''),
    app_name: maybeText,
    app_version: maybeText,
    /** `Status.READY`; a word that nobody knows is kept. */
    current_status: schemas/* string */.YjP().min(1),
    /** `running` is true with DEPLOYING and with errors in the document's samples: not used. */
    error: schemas/* boolean */.zMY().nullish(),
    error_detail: maybeText,
    start_time: schemas/* string */.YjP().nullish().catch(null),
    ports: ports.catch({}),
    public_ip: maybeText.catch(''),
    location: deploymentLocation.nullish().catch(null),
    tags: texts,
});
/**
 * The status of this deployment and of no other; the specification allows null where nothing is
 * known of it any more.
 */
function statusOf(id) {
    const isOfIt = (status) => status.request_id === id;
    return deploymentStatus.refine(isOfIt, { path: ['request_id'] }).nullable();
}
/** The answer to both deploy calls, and the body of the 422 of v2. */
const deployments_deployReply = schemas/* looseObject */._H3({ request_id: requestId });
/**
 * A deployment in the list: it has no status, so a failed one is only not ready. The list holds
 * everything of the organisation, so an unusual field of somebody else's must not spoil it: only
 * the id is insisted on, and `ready` is null where the list does not say.
 */
const listedDeployment = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: maybeText.catch(''),
    start_time: schemas/* string */.YjP().nullish().catch(null),
    ready: schemas/* boolean */.zMY().nullish().catch(null),
    public_ip: maybeText.catch(''),
    ports: ports.catch({}),
    tags: texts,
});
/** A page of the list; entries without a usable id are left out. */
const deploymentPage = schemas/* looseObject */._H3({
    data: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().transform(readableItems),
    total_count: textNumber.catch(undefined),
    pagination: pagination.catch({}),
});
function readableItems(items) {
    return (items ?? []).flatMap((item) => {
        const read = listedDeployment.safeParse(item);
        return read.success ? [read.data] : [];
    });
}
const processable = schemas/* looseObject */._H3({
    processable: schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((items) => items.flatMap((item) => {
        const read = schemas/* looseObject */._H3({ request_id: requestId }).safeParse(item);
        return read.success ? [read.data.request_id] : [];
    })),
});
/**
 * The ids that bulk-stop is going to stop; it does not say what has stopped. The call was accepted
 * whatever its body is like: one that cannot be read names nothing.
 */
const deployments_bulkStopReply = schemas/* string */.YjP().transform((text) => {
    try {
        const read = processable.safeParse(JSON.parse(text));
        return read.success ? read.data.processable : [];
    }
    catch {
        return [];
    }
});
/** A tag of a deployment. Times have no zone and are UTC. */
const tag = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    create_time: maybeText,
    last_updated: maybeText,
});
/** `count` in the document, `total_count` in the newer specification. */
const tagPage = schemas/* looseObject */._H3({
    tags: listOf(tag),
    count: textNumber,
    total_count: textNumber,
    pagination: pagination,
});
/** What a container wrote, and how it crashed; all of it goes with the container. */
const containerLogs = schemas/* looseObject */._H3({
    logs: maybeText,
    encoding: maybeText,
    crash_logs: maybeText,
    crash_data: schemas/* looseObject */._H3({ exit_code: textNumber, message: maybeText, restart_count: textNumber })
        .nullish(),
    logs_link: maybeText,
});
/** One line of a chart. The values are texts in the document, numbers in the specification. */
const series = schemas/* looseObject */._H3({
    labels: listOf(schemas/* string */.YjP()),
    datasets: listOf(textNumber),
    timestamps: listOf(schemas/* string */.YjP()),
});
const maybeSeries = series.nullish();
/** The charts of one deployment. */
const metrics = schemas/* looseObject */._H3({
    total: schemas/* looseObject */._H3({
        receive_total: maybeSeries,
        transmit_total: maybeSeries,
        disk_read_total: maybeSeries,
        disk_write_total: maybeSeries,
    })
        .nullish(),
    cpu: maybeSeries,
    mem: maybeSeries,
    network: schemas/* looseObject */._H3({ receive: maybeSeries, transmit: maybeSeries }).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployments.ts




// It takes a server and its ports, which can take longer than a read.
const CREATE_TIMEOUT_MS = 30_000;
/** POST /v1/deploy, deprecated by the vendor. Sent once: it has no key against doubles. */
async function deployV1(edgegap, body, options) {
    return await create(edgegap, { path: path `/v1/deploy`, body }, options);
}
/**
 * POST /v2/deployments. Sent once. Its 422 names a failed deployment: see `requestIdOf`. Gives the
 * id, as `deployV1` does.
 */
async function deployV2(edgegap, body, options) {
    return await create(edgegap, { path: path `/v2/deployments`, body }, options);
}
async function create(edgegap, what, options) {
    const answer = await edgegap.call({
        method: 'POST',
        ...what,
        effect: 'write',
        rateKind: 'create',
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: deployReply,
        begin: options.begin,
        trace: options.trace,
        ...requestOptionsOf(options),
    });
    return answer.value.request_id;
}
/** One deployment; null where the server knows nothing of it any more. */
async function readStatus(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/status/${id}`,
        effect: 'read',
        rateKind: 'status',
        unknownId: 'any-400',
        resource: `Edgegap deployment ${id}`,
        schema: statusOf(id),
        ...request_options_requestOptionsOf(options),
    });
    return answer.value;
}
/**
 * DELETE /v1/stop. That it was accepted does not mean that it has stopped: before READY or ERROR it
 * is carried out later. Its answer is not read, an empty one is as good. Throws a `Failure` of
 * status 410 where it has ended already, and `not-found` for an unknown id.
 */
async function stopDeployment(edgegap, { id, logStorage }, options) {
    await edgegap.call({
        method: 'DELETE',
        path: path `/v1/stop/${id}`,
        query: { container_log_storage: logStorage },
        effect: 'write',
        // Stopping twice is the same as stopping once.
        retry: 'reads',
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        resource: `Edgegap deployment ${id}`,
        schema: noBody,
        format: 'none',
        trace: options.trace,
        ...requestOptionsOf(options),
    });
}
/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        method: 'DELETE',
        path: path `/v1/self/stop/${id}/${accessPoint}`,
        query: { container_log_storage: logStorage },
        effect: 'write',
        retry: 'reads',
        unknownId: 'by-text',
        resource: `Edgegap deployment ${id}`,
        schema: noBody,
        format: 'none',
        trace: options.trace,
        ...requestOptionsOf(options),
    });
}
/**
 * POST /v1/deployments/bulk-stop. Gives the ids that will be stopped; a deployment that the filters
 * mean and that is not among them was not accepted.
 */
async function bulkStop(edgegap, filters, options) {
    const answer = await edgegap.call({
        method: 'POST',
        path: path `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: bulkStopReply,
        format: 'text',
        trace: options.trace,
        ...requestOptionsOf(options),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/pages.ts
/** The most that is asked for in one page. */
const PAGE_LIMIT = 100;
// A hundred thousand entries; nobody has them, but a server can count pages wrongly.
const MAX_PAGES = 1_000;
/** The items of all pages, in order; `read` is asked for one page after the other, from 1. */
async function allPages(read) {
    const items = [];
    let page = 1;
    while (page !== undefined && page <= MAX_PAGES) {
        const found = await read(page);
        items.push(...found.items);
        page = found.items.length === 0 ? undefined : pageAfter(page, found.pagination);
    }
    return items;
}
/**
 * The page after this one, undefined on the last. The document's sample names page 1 as the one
 * after page 1 and says that there is more: only a number that grows is followed.
 */
function pageAfter(page, pagination) {
    if (pagination.has_next !== true)
        return undefined;
    const next = pagination.next_page_number ?? page + 1;
    return next > page ? next : undefined;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/list-deployments.ts




/** One page of the active deployments; `page` counts from 1. */
async function readDeploymentPage(edgegap, { page, ...query }, options) {
    const isPlain = query.filters === undefined && query.order_by === undefined;
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/deployments`,
        query: { query: isPlain ? undefined : JSON.stringify(query), page, limit: PAGE_LIMIT },
        effect: 'read',
        rateKind: 'list',
        resource: `deployments at ${edgegap.name}`,
        schema: deploymentPage,
        ...request_options_requestOptionsOf(options),
    });
    return answer.value;
}
/** All active deployments that the query means, page by page, each once. */
async function listDeployments(edgegap, query, options) {
    const found = await allPages(async (page) => {
        const { data, pagination } = await readDeploymentPage(edgegap, { ...query, page }, options);
        return { items: data, pagination };
    });
    // What is made or ends meanwhile moves others to the next page or back.
    return [...new Map(found.map((one) => [one.request_id, one])).values()];
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployments-view.ts




/** The most ids in one query of the list, so that it stays well within the length of a URL. */
const LISTED_AT_ONCE = 100;
// Ready usually comes within ten seconds: only who takes longer is asked what it is.
const DOUBT_GRACE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
/** At each look, half of what the rate allows in a second. */
const MAX_ASKED = 10;
/** The status call may not know an id yet that a create has just given, ms. */
const FRESH_ID_MS = 30_000;
/** Between two rounds of asking, so that their number goes by the time and not by the servers. */
const BETWEEN_ROUNDS_MS = 5_000;
/** What is known of deployments, from one read to the next. */
class DeploymentsView {
    #edgegap;
    #areEnding;
    #memories = new Map();
    #tagged = new Map();
    #roundMs = Number.NEGATIVE_INFINITY;
    /**
     * `known` are ids that a create or a list has given: they exist, and only a status call that does
     * not know them, for longer than a fresh id takes, says that they are gone; where they
     * `areEnding`, it says so at once.
     */
    constructor(edgegap, { known, areEnding } = { known: [], areEnding: false }) {
        this.#edgegap = edgegap;
        this.#areEnding = areEnding;
        for (const id of known)
            this.#memory(id).snapshot = snapshotOfId(id);
    }
    /** Asks each of them by the status call. */
    async askEach(ids, signal) {
        await Promise.all(ids.map((id) => this.#ask(id, signal)));
    }
    /** Asks for all of them by pages of the list. */
    async list(ids, signal) {
        for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
            const value = ids.slice(at, at + LISTED_AT_ONCE);
            const filter = { field: 'request_id', operator: 'in', value };
            const items = await listDeployments(this.#edgegap, { filters: [filter] }, { signal });
            this.#take(items, value);
        }
    }
    /** Asks for all that carry a tag. */
    async listTag(tag, signal) {
        const filter = { field: 'tags', operator: 'in', value: [tag] };
        const all = await listDeployments(this.#edgegap, { filters: [filter] }, { signal });
        // A server that does not know the filter would give everything.
        const items = all.filter((item) => item.tags.includes(tag));
        const known = this.#tagged.get(tag) ?? new Set();
        for (const { request_id: id } of items)
            known.add(id);
        this.#tagged.set(tag, known);
        this.#take(items, [...known]);
    }
    /** Asks a few of those that the list did not answer for. */
    async askDoubtful(signal) {
        const nowMs = this.#edgegap.world.clock.now();
        const isRound = nowMs - this.#roundMs >= BETWEEN_ROUNDS_MS;
        const ids = doubtful(this.#memories, { nowMs, urgentOnly: !isRound });
        if (isRound && ids.length > 0)
            this.#roundMs = nowMs;
        await this.askEach(ids, signal);
    }
    /** Undefined while it was never seen. */
    snapshot(id) {
        return this.#memories.get(id)?.snapshot;
    }
    /** Those that carry or carried the tag. */
    snapshotsOfTag(tag) {
        return [...(this.#tagged.get(tag) ?? [])].flatMap((id) => this.snapshot(id) ?? []);
    }
    async #ask(id, signal) {
        const memory = this.#memory(id);
        memory.askedMs = this.#edgegap.world.clock.now();
        const status = await readIfKnown(this.#edgegap, id, signal);
        memory.isUrgent = false;
        if (status === undefined)
            return this.#missing(memory);
        memory.unknownSinceMs = undefined;
        memory.snapshot = snapshotOfStatus(status);
    }
    #missing(memory) {
        if (memory.snapshot === undefined)
            return;
        memory.unknownSinceMs ??= memory.askedMs;
        const wasRead = memory.snapshot.status !== undefined || memory.snapshot.fqdn !== '';
        const isLong = memory.askedMs - memory.unknownSinceMs >= FRESH_ID_MS;
        if (wasRead || isLong || this.#areEnding)
            memory.snapshot = snapshotOfGone(memory.snapshot);
    }
    #take(items, ids) {
        const nowMs = this.#edgegap.world.clock.now();
        const found = new Map(items.map((item) => [item.request_id, item]));
        for (const id of ids) {
            const memory = this.#memory(id);
            remember(memory, found.get(id), nowMs);
            if (this.#areEnding && !found.has(id))
                memory.isUrgent = memory.snapshot?.state !== TERMINATED;
        }
    }
    #memory(id) {
        const known = this.#memories.get(id) ?? freshMemory();
        this.#memories.set(id, known);
        return known;
    }
}
function freshMemory() {
    const askedMs = Number.NEGATIVE_INFINITY;
    return {
        snapshot: undefined,
        doubtSinceMs: undefined,
        isUrgent: false,
        askedMs,
        unknownSinceMs: undefined,
    };
}
function remember(memory, item, nowMs) {
    const before = memory.snapshot?.state;
    if (item !== undefined)
        memory.snapshot = snapshotOfItem(item, memory.snapshot?.status);
    if (item?.ready === true || before === TERMINATED) {
        memory.doubtSinceMs = undefined;
        memory.isUrgent = false;
        return;
    }
    memory.doubtSinceMs ??= nowMs;
    const wasListed = memory.snapshot?.fqdn !== '' && before !== undefined;
    memory.isUrgent ||= before === READY || (item === undefined && wasListed);
}
/** The ones to ask now, those that were not asked for the longest time first. */
function doubtful(memories, { nowMs, urgentOnly }) {
    return [...memories]
        .filter(([, memory]) => {
        if (memory.doubtSinceMs === undefined)
            return false;
        if (memory.isUrgent || urgentOnly)
            return memory.isUrgent;
        const hadPatience = nowMs - memory.doubtSinceMs >= DOUBT_GRACE_MS;
        return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
    })
        .sort(([, a], [, b]) => a.askedMs - b.askedMs)
        .slice(0, MAX_ASKED)
        .map(([id]) => id);
}
/** Undefined for an id that is not known, be it not yet or not any more. */
async function readIfKnown(edgegap, id, signal) {
    try {
        return (await readStatus(edgegap, id, { signal })) ?? undefined;
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/watch-deployments.ts




// A deployment is ready within seconds at best, and the rates allow more than one look a second.
const MIN_INTERVAL_MS = 1_000;
const MAX_INTERVAL_MS = 5_000;
const GROWTH = 1.1;
/** How much of a rate a watch may use. */
const SHARE = 0.5;
/** Up to so many ids are asked one by one: that tells the whole status at once. */
const FEW = 5;
/**
 * Reads any number of deployments together. A few are asked by the status call; more by pages of
 * the list, and then only those by their status that the list cannot answer for: a bounded number
 * at each look, however many there are. States: `ready`, `failed`, `terminating`, `terminated`,
 * `pending` (listed, not ready), the phases in small letters, and unknown words as they were sent.
 * An id that was never seen is absent; one that was seen and is not known any more is `terminated`.
 */
function watchEdgegap(watch) {
    const { edgegap, targets } = watch;
    const ids = [...new Set(targets.flatMap(idsOf))];
    const tags = targets.flatMap((one) => ('tag' in one ? [one.tag] : []));
    const view = new DeploymentsView(edgegap, {
        known: watch.idsExist === true || watch.areEnding === true ? ids : [],
        areEnding: watch.areEnding ?? false,
    });
    const isFew = ids.length <= FEW;
    const rests = (snapshot) => snapshot !== undefined && watch.rest?.has(snapshot.state) === true;
    return {
        name: edgegap.name,
        targets: targets.map(({ target }) => target),
        cadence: watchCadence({ ids: ids.length, tags: tags.length, jobs: watch.jobs ?? 1 }),
        async read({ signal }) {
            const open = ids.filter((id) => !rests(view.snapshot(id)));
            if (isFew)
                await view.askEach(open, signal);
            else
                await view.list(open, signal);
            for (const tag of tags)
                await view.listTag(tag, signal);
            await view.askDoubtful(signal);
            return targets.flatMap((one) => snapshotOf(one, view));
        },
    };
}
/** How often to look: so that a watch uses half of a rate at most, shared by `jobs`. */
function watchCadence(size) {
    const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
    const statuses = size.ids > FEW ? 0 : size.ids;
    const { list, status } = DOCUMENTED_RATES;
    const listMs = (pages * list.windowMs) / (SHARE * list.limit);
    const statusMs = (statuses * status.windowMs) / (SHARE * status.limit);
    const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
    return (0,cadence/* backoff */.J)({ firstMs, maxMs: Math.max(MAX_INTERVAL_MS, firstMs), growth: GROWTH });
}
function idsOf(target) {
    if ('id' in target)
        return [target.id];
    return 'ids' in target ? target.ids : [];
}
function snapshotOf(one, view) {
    const { target } = one;
    if ('id' in one) {
        const snapshot = view.snapshot(one.id);
        return snapshot === undefined ? [] : [{ target, observation: observed(snapshot, [one.id]) }];
    }
    const members = 'ids' in one ? one.ids.flatMap((id) => view.snapshot(id) ?? []) : view.snapshotsOfTag(one.tag);
    const worst = worstOf(members);
    // Of ids that were named, every one has to be seen.
    if (worst === undefined || ('ids' in one && members.length < one.ids.length))
        return [];
    const ready = members.filter(({ state }) => state === READY).length;
    const detail = members.length > 1 ? { detail: `${ready} of ${members.length} ready` } : {};
    const observation = observed(worst, members.map(({ id }) => id));
    return [{ target, observation: { ...observation, revision: target, ...detail } }];
}
function observed(snapshot, memberIds) {
    return { ...deployment_snapshot_observationOf(snapshot), raw: { ...snapshot, memberIds } };
}
/**
 * Of several, the one that says how all stand: failed before on its way before ready before gone.
 */
function worstOf(snapshots) {
    const rank = ({ state }) => {
        if (state === FAILED)
            return 0;
        if (state === TERMINATED)
            return 3;
        return state === READY ? 2 : 1;
    };
    return [...snapshots].sort((a, b) => rank(a) - rank(b))[0];
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/source.ts







/** Reads all Edgegap targets together: a few by their status, many by pages of the list. */
function source_openSource(opening) {
    const { targets, inputs, run } = opening;
    const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
    const edgegap = connectEdgegap({
        ...(0,connection/* connectionOptions */.H)(run, inputs.edgegapApiUrl, names),
        token: inputs.edgegapToken ?? '',
    });
    const reader = watchEdgegap({ edgegap, targets: targets.map((target) => watched(target, run)) });
    return {
        readers: [
            (0,providers_cadence/* atInterval */.R)((0,provider/* withMetadata */.U)(reader, ({ raw }) => source_metadataOf(raw)), inputs.interval),
        ],
        sent: edgegap.api.sent,
        close: edgegap.api.close,
    };
}
function watched({ name: target, resource }, { env }) {
    switch (resource.kind) {
        case 'id':
            return { target, id: resource.id };
        case 'ids':
            return { target, ids: resource.ids };
        case 'tag':
            return { target, tag: resource.tag };
        case 'key':
            return { target, tag: keyTag(resource.key, repositoryOf(target, env('GITHUB_REPOSITORY'))) };
    }
}
/** A key is unique in its repository only. */
function repositoryOf(target, repository) {
    if (repository !== undefined && repository !== '')
        return repository;
    throw new action_error/* ActionError */.l('refused', `${target}: GITHUB_REPOSITORY is not set. Use edgegap:tag/.`);
}
function source_metadataOf({ fqdn, ports, memberIds }) {
    const described = Object.entries(ports).map(([name, port]) => [name, describePort(port)]);
    const [only, ...others] = Object.values(ports);
    const link = only === undefined || others.length > 0 ? '' : only.link;
    return {
        ids: memberIds,
        fqdn,
        ports: Object.fromEntries(described),
        ...(/^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? { url: link } : {}),
    };
}
function describePort({ external, internal, protocol, tls_upgrade: tlsUpgrade, link }) {
    return {
        external: external ?? null,
        internal: internal ?? null,
        protocol,
        tlsUpgrade: tlsUpgrade ?? false,
        link,
    };
}

// EXTERNAL MODULE: ./packages/client/src/http/redaction/secrets.ts + 1 modules
var redaction_secrets = __webpack_require__(3034);
;// CONCATENATED MODULE: ./packages/client/src/wait/budget.ts
// Others have spent the window, nobody knows when. Refused requests may count as well: asking often
// keeps a window shut. Of a large budget a few do no harm: after a minute of an hour, then twice as
// long each time, up to ten. Of a small one each matters: not before the whole window is over.
const FIRST_SPACING = 1 / 60;
const MAX_SPACING = 1 / 6;
const SMALL_LIMIT = 20;
function createBudget(clock, rule) {
    const { limit, windowMs, share } = rule;
    const part = Math.max(1, Math.floor(limit / share));
    const spent = createAccount(clock, windowMs);
    const refusals = createRefusals(clock, rule);
    function opensInMs(requests = 1) {
        const nowMs = clock.now();
        const times = spent.times();
        const tooMany = times.length + Math.min(requests, part) - part;
        const freeAtMs = tooMany > 0 ? (times[tooMany - 1] ?? nowMs) + windowMs : nowMs;
        return Math.max(0, freeAtMs - nowMs, refusals.blockedMs());
    }
    return {
        limit,
        windowMs,
        share,
        part,
        left: () => (refusals.blockedMs() > 0 ? 0 : Math.max(0, part - spent.times().length)),
        opensInMs,
        restMs: () => refusals.restMs(spent.lastMs()),
        spend() {
            if (opensInMs() > 0)
                throw new RangeError('the budget is spent');
            return spent.enter();
        },
        refused: refusals.note,
    };
}
/** The requests of the last window. */
function createAccount(clock, windowMs) {
    // Unanswered ones may be counted by the server as late as now.
    let entries = [];
    let lastMs = Number.NEGATIVE_INFINITY;
    return {
        lastMs: () => lastMs,
        /** When each was counted at the latest, oldest first. */
        times() {
            const nowMs = clock.now();
            entries = entries.filter(({ atMs }) => atMs === undefined || atMs > nowMs - windowMs);
            return entries.map(({ atMs }) => atMs ?? nowMs).sort((one, other) => one - other);
        },
        enter() {
            const entry = { atMs: undefined };
            entries.push(entry);
            lastMs = clock.now();
            return {
                answered() {
                    entry.atMs = clock.now();
                    lastMs = entry.atMs;
                },
                giveBack() {
                    entries = entries.filter((other) => other !== entry);
                },
            };
        },
    };
}
/** What the server's refusals ask for: a time it names, and longer pauses after each. */
function createRefusals(clock, { limit, windowMs }) {
    let blockedUntilMs = Number.NEGATIVE_INFINITY;
    let spacingMs = 0;
    return {
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        restMs: (lastMs) => spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
        note(retryAfterMs) {
            const isSmall = limit < SMALL_LIMIT;
            const firstMs = windowMs * (isSmall ? 1 : FIRST_SPACING);
            const next = spacingMs === 0 ? firstMs : spacingMs * 2;
            spacingMs = Math.min(next, windowMs * (isSmall ? 1 : MAX_SPACING));
            if (retryAfterMs !== undefined)
                blockedUntilMs = clock.now() + retryAfterMs;
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/budgets.ts



/**
 * The reads are shared out. Writes are not: five for eight jobs would be none for each, and which
 * of the jobs has to write turns out only when it has looked.
 */
function createBudgets(clock, { read, write, create, share }) {
    return {
        read: createBudget(clock, { ...read, share }),
        start: createBudget(clock, { ...write, share: 1 }),
        stop: createBudget(clock, { ...write, share: 1 }),
        create: createBudget(clock, { ...create, share: 1 }),
    };
}
/** The three budgets; `write` is the one of start and stop of which less is left. */
function quotaOf(clock, { read, start, stop, create }) {
    return {
        read: entryOf(clock, read),
        write: entryOf(clock, stop.left() < start.left() ? stop : start),
        create: entryOf(clock, create),
    };
}
function entryOf(clock, budget) {
    const opensInMs = budget.opensInMs();
    return {
        limit: budget.limit,
        left: budget.left(),
        windowSeconds: budget.windowMs / 1_000,
        opensAt: opensInMs > 0 ? new Date(clock.wall() + opensInMs).toISOString() : null,
    };
}
// In parts of the budget's window, which is an hour everywhere: so a platform whose clock runs
// faster, budgets included, is read as much faster. A start takes minutes, a creation up to half an
// hour (the vendor's own tool allows that much); what goes on already may end at any moment.
const EXPECTED = {
    operation: { fromMs: 1 / 360, toMs: 1 / 6 },
    creation: { fromMs: 1 / 60, toMs: 1 / 2 },
    settling: { fromMs: 0, toMs: 1 / 6 },
    appearance: { fromMs: 0, toMs: 1 / 30 },
};
/** When the change may be expected, for a budget with that window. */
function expectationFor(pace, windowMs) {
    const { fromMs, toMs } = EXPECTED[pace];
    return { fromMs: fromMs * windowMs, toMs: toMs * windowMs };
}
/**
 * Takes one request from a budget before it is sent; each attempt counts, whatever becomes of it.
 * Throws a `Failure` (`throttled`, not sent) where nothing is left, with the time until it opens.
 */
function budgets_spendAttempt(budget, resource) {
    requireRoom(budget, { resource, requests: 1 });
    const spending = budget.spend();
    return (error) => {
        spending.answered();
        if (error instanceof http_failure/* Failure */.H && error.status === 429)
            budget.refused(error.retryAfterMs);
    };
}
/**
 * Throws a `Failure` (`throttled`, not sent) where the budget does not let so many requests
 * through now.
 */
function requireRoom(budget, { resource, requests }) {
    const opensInMs = budget.opensInMs(requests);
    if (opensInMs === 0)
        return;
    const window = (0,duration/* formatDuration */.a3)(budget.windowMs);
    const shared = budget.share === 1 ? '' : ` (a share of ${budget.limit} for ${budget.share} jobs)`;
    throw new http_failure/* Failure */.H({
        kind: 'throttled',
        resource,
        what: `the budget of ${budget.part} such requests in ${window}${shared} is spent, it opens ` +
            `in ${(0,duration/* formatDuration */.a3)(opensInMs)}`,
        next: 'Allow more time, let fewer jobs share the key, or wait for several deployments in one ' +
            'step',
        received: 'no',
        retryAfterMs: opensInMs,
        final: true,
    });
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/classify.ts


/**
 * The platform's own reading of a reply that is no success; `name` is for the messages. Its error
 * bodies are not documented: the provider's own tools read a `code` that is text or a number, and
 * 401 and 404 may have no body at all. Undefined leaves it to the general rule.
 */
function classifyEmqx(name) {
    return (reply, asked) => {
        const read = READINGS[reply.status];
        if (read === undefined || isWebPage(reply))
            return undefined;
        const said = wordsOf(reply.text);
        const answered = `${name} answered ${reply.status}${said === '' ? '' : ` (${said})`}`;
        return read(answered, asked);
    };
}
const READINGS = {
    400: (answered) => ({
        kind: 'rejected',
        what: `${answered}: bad request`,
        next: 'Correct platform, region, connections, tps and deployment-type',
    }),
    401: (answered) => ({
        kind: 'unauthorized',
        what: `${answered}: it does not know this key`,
        next: 'Give api-key and api-secret of a key of the platform (console: API keys, made by a ' +
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
        next: 'Look at the status of the deployment; serverless cannot be started or stopped',
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
function listResource(name) {
    return LIST + name;
}
function isList(resource) {
    return resource.startsWith(LIST);
}
function noList(answered) {
    return {
        kind: 'not-found',
        what: `${answered}: it has no list of deployments`,
        next: 'Check that api-url ends in /public_api/v1. Older sites neither list nor create: ' +
            'there, give ' +
            'deployment-id',
    };
}
function noDeployment(answered) {
    return {
        kind: 'not-found',
        what: `${answered}: there is no such deployment`,
        next: 'Check deployment-id: it is the id (such as w41b11c0), never the name; for a name there is ' +
            'deployment-name. Check that api-url ends in /public_api/v1',
    };
}
/** `INVALID_STATUS: words`, as far as the body has them; one line. */
function wordsOf(text) {
    const code = codeOf(text);
    if (code === undefined)
        return messageOf(text);
    const message = messageOf(text);
    // Without a message of its own the general reading gives the whole body.
    return message === '' || message.startsWith('{') ? code : `${code}: ${message}`;
}
function codeOf(text) {
    try {
        const body = JSON.parse(text);
        const code = new Map(Object.entries(Object(body))).get('code');
        return typeof code === 'string' || typeof code === 'number'
            ? (0,sanitize_line/* sanitizeLine */.g)(String(code), 60)
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/connection.ts




/** The international site; nothing but third parties and the vendor's own tools name it. */
const DEFAULT_API_URL = 'https://cloud-intl.emqx.com/public_api/v1';
/** What the documents give for one key; older sites allow one write an hour. */
const DOCUMENTED_BUDGETS = {
    read: { limit: 60, windowMs: 3_600_000 },
    write: { limit: 5, windowMs: 3_600_000 },
    create: { limit: 1, windowMs: 3_600_000 },
};
/** Opens the way to the platform. Sends nothing. */
function connectEmqx(options) {
    const { world, secrets, apiKey, apiSecret, dryRun } = options;
    const name = `EMQX Platform at ${options.endpoint.baseUrl.origin}`;
    const authorization = (0,redaction_secrets/* basicAuth */.t)(apiKey, apiSecret, secrets);
    const api = createApi({
        world,
        endpoint: { ...options.endpoint, headers: () => ({ authorization }), service: name },
        classify: classifyEmqx(name),
        dryRun: dryRun ?? false,
        secrets,
        ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    });
    const budgets = createBudgets(world.clock, options.budgets);
    return { api, name, world, budgets, site: { hasList: true } };
}

;// CONCATENATED MODULE: ./packages/client/src/wait/budgeted.ts
// In parts of the window, an hour as a rule. Nothing is known that changes within 5 s.
const MIN_SPACING = 1 / 720;
// The last read goes 2 s before the deadline, so that its answer comes in time.
const BEFORE_DEADLINE = 1 / 1_800;
// One read in so many is kept for what takes longer than expected.
const ONE_LATE_IN = 8;
/**
 * How long to wait before the next read, ms. Within the expected time the reads that are left are
 * spread evenly, which gives the smallest mean lag where nothing more is known: (to − from) / 2n.
 * What is kept for later goes at times that grow by a constant factor; the last read goes just
 * before the deadline. Gives 0 where the budget opens only after the deadline, for the read itself
 * to say so, and more than what remains where no read is of use any more.
 */
function nextReadMs(situation) {
    const { elapsedMs, remainingMs, windowMs, opensInMs, restMs } = situation;
    const lastMs = elapsedMs + remainingMs - windowMs * BEFORE_DEADLINE;
    if (elapsedMs >= lastMs)
        return remainingMs + 1;
    if (opensInMs > remainingMs)
        return 0;
    if (opensInMs > 0)
        return Math.max(opensInMs, Math.min(restMs, lastMs - elapsedMs));
    const planned = isLate(situation) ? growing(situation, lastMs) : even(situation, lastMs);
    const delayMs = Math.max(planned - elapsedMs, restMs, windowMs * MIN_SPACING);
    return Math.min(delayMs, lastMs - elapsedMs);
}
function isLate({ elapsedMs, expected }) {
    return elapsedMs >= expected.toMs;
}
function even({ elapsedMs, reads, readsPerWindow, expected }, lastMs) {
    const endMs = Math.min(expected.toMs, lastMs);
    const kept = lastMs > expected.toMs ? Math.floor((readsPerWindow - 1) / ONE_LATE_IN) : 0;
    const beginMs = Math.max(elapsedMs, Math.min(expected.fromMs, endMs));
    return beginMs + (endMs - beginMs) / Math.max(1, reads - kept);
}
function growing({ elapsedMs, reads }, lastMs) {
    const beginMs = Math.max(elapsedMs, 1);
    return beginMs * (lastMs / beginMs) ** (1 / reads);
}
/** Polling within a budget: each read goes where `nextLookMs` says with what is left then. */
function budgeted(options) {
    const { budget, expected, first, keep = 0 } = options;
    // A first read that fails is not repeated at once: it costs the budget as much as any other.
    let hasAsked = false;
    return (input) => {
        const cost = options.cost?.() ?? 1;
        const opensInMs = budget.opensInMs(cost);
        const restMs = budget.restMs() * (1 + input.random() / 4);
        if (first === 'now' && !hasAsked && opensInMs === 0 && restMs === 0) {
            hasAsked = true;
            return { delayMs: 0, holdMs: 0 };
        }
        const { elapsedMs, remainingMs } = input;
        const delayMs = nextReadMs({
            elapsedMs,
            remainingMs,
            reads: Math.max(1, Math.floor(budget.left() / cost) - keep),
            readsPerWindow: Math.floor(budget.part / cost),
            opensInMs,
            restMs,
            windowMs: budget.windowMs,
            expected,
        });
        return { delayMs, holdMs: 0 };
    };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/schemas.ts

// Lists have members that are null, missing or of another type. Only id and status are needed, and
// one unusual deployment must not make the others unreadable.
const schemas_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)])
    .optional()
    .catch(undefined);
const count = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^\d{1,15}$/)
        .transform(Number),
])
    .optional()
    .catch(undefined);
/** Of a status that is missing or is no text: neither good nor bad, as any word nobody knows. */
const UNKNOWN_STATUS = 'unknown';
/**
 * A deployment as the three versions of the EMQX API document have it: `tps`, `version` and
 * `projectName` are missing on older sites, and the reply to a create call keeps connections and
 * tps in `spec` and has codes where the others have labels.
 */
const replied = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/),
    status: schemas/* string */.YjP().min(1).catch(UNKNOWN_STATUS),
    deploymentName: schemas_text,
    deploymentType: schemas_text,
    platform: schemas_text,
    region: schemas_text,
    regionLabel: schemas_text,
    connections: count,
    tps: count,
    createAt: schemas_text,
    projectName: schemas_text,
    projectID: schemas_text,
    version: schemas_text,
    spec: schemas/* looseObject */._H3({ connections: count, tps: count, deploymentVersion: schemas_text })
        .optional()
        .catch(undefined),
    ports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ protocol: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** One deployment, whichever call it came from. Texts are the provider's own. */
const schemas_deployment = replied.transform((reply) => ({
    id: reply.deploymentID,
    /**
     * The word as sent; `running`, `starting`, `stopped`, `pending`, `stopping` and `failed` are
     * known.
     */
    status: reply.status,
    name: reply.deploymentName ?? '',
    /** `serverless`, `dedicated`, `dedicatedFlex`. */
    type: reply.deploymentType ?? '',
    /** A label (`AWS`), or a code (`aws`) in the reply to a create call. */
    platform: reply.platform ?? '',
    region: reply.regionLabel ?? reply.region ?? '',
    connections: reply.connections ?? reply.spec?.connections,
    tps: reply.tps ?? reply.spec?.tps,
    /** `YYYY-MM-DD HH:MM`, without seconds and without a zone. */
    createAt: reply.createAt ?? '',
    project: reply.projectName ?? reply.projectID,
    version: reply.version ?? reply.spec?.deploymentVersion,
    /** Protocol to port, in the reply to a create call alone. */
    ports: portsOf(reply.ports ?? {}),
}));
/** A bare array, without paging. What has no usable id is left out: nobody could ask for it. */
const deployments = schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((items) => items.flatMap((item) => {
    const read = schemas_deployment.safeParse(item);
    return read.success ? [read.data] : [];
}));
/** The reply to a start or a stop: accepted, not done. */
const schemas_operation = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().min(1),
    operation: schemas/* string */.YjP().optional().catch(undefined),
});
function portsOf(ports) {
    const pairs = Object.entries(ports).map(([port, { protocol }]) => [protocol, Number(port)]);
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/deployments.ts






// The vendor's own tool gives a POST half an hour.
const MAX_CREATE_MS = (/* unused pure expression or super */ null && (30 * 60_000));
const MAX_WRITE_MS = 120_000;
// Kept for the read that has to follow a create call without an answer.
const AFTER_CREATE_MS = 60_000;
/** All deployments that the key reaches, in one reply without pages. Older sites have no list. */
async function deployments_listDeployments(emqx, request) {
    const resource = listResource(emqx.name);
    const { value } = await emqx.api.call({
        method: 'GET',
        path: safe_path_path `/deployments`,
        effect: 'read',
        resource,
        schema: deployments,
        ...request_options_requestOptionsOf(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource),
    });
    return value;
}
/** One deployment by its id, never by its name. Fails with `not-found` for an unknown id. */
async function deployments_readDeployment(emqx, id, request) {
    const resource = named(emqx, id);
    const { value } = await emqx.api.call({
        method: 'GET',
        path: safe_path_path `/deployments/${id}`,
        effect: 'read',
        resource,
        schema: schemas_deployment,
        isAbout: (reply) => reply.id === id,
        ...request_options_requestOptionsOf(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource),
    });
    return value;
}
/** Starts a stopped dedicated deployment. The reply means accepted, not done. */
function startDeployment(emqx, id, request) {
    return operate(emqx, { id, verb: 'start', path: path `/deployments/${id}/start` }, request);
}
/** Stops a running dedicated deployment; data and addresses stay. */
function deployments_stopDeployment(emqx, id, request) {
    return operate(emqx, { id, verb: 'stop', path: path `/deployments/${id}/stop` }, request);
}
/**
 * Creates a deployment: sent once, with half an hour for the answer where the deadline allows it.
 * It costs money, cannot be undone by the API, and has no key that would make it repeatable.
 */
async function createDeployment(emqx, wanted, request) {
    const resource = `a new deployment of ${emqx.name}`;
    const { value } = await emqx.api.call({
        method: 'POST',
        path: path `/deployments`,
        body: createBody(wanted),
        effect: 'write',
        resource,
        schema: deployment,
        ...requestOptionsOf(request),
        retry: 'never',
        timeoutMs: createLimitMs(request),
        beforeAttempt: () => spendWrite(emqx.budgets.create, resource, request),
    });
    return value;
}
/** What is not given is left out: older sites know five members. */
function createBody({ type, name, projectId, version, ...rest }) {
    return {
        platform: rest.platform,
        region: rest.region,
        connections: rest.connections,
        ...(rest.tps !== undefined && { tps: rest.tps }),
        deploymentType: type,
        ...(name !== undefined && { deploymentName: name }),
        ...(projectId !== undefined && { projectID: projectId }),
        ...(version !== undefined && { deploymentVersion: version }),
    };
}
function spendWrite(budget, resource, { onSend }) {
    const after = spendAttempt(budget, resource);
    onSend?.();
    return after;
}
function createLimitMs({ deadline }) {
    const remainingMs = deadline?.remainingMs() ?? MAX_CREATE_MS;
    const withRoom = Math.max(remainingMs - AFTER_CREATE_MS, remainingMs / 2);
    return Math.max(1, Math.min(MAX_CREATE_MS, withRoom));
}
async function operate(emqx, { id, verb, path: to }, request) {
    const resource = named(emqx, id);
    const { value } = await emqx.api.call({
        method: 'POST',
        path: to,
        effect: 'write',
        resource,
        schema: operation,
        isAbout: (reply) => reply.deploymentID === id,
        ...requestOptionsOf(request),
        retry: 'never',
        timeoutMs: MAX_WRITE_MS,
        beforeAttempt: () => spendWrite(emqx.budgets[verb], resource, request),
    });
    return value;
}
function named(emqx, id) {
    return `deployment ${id} of ${emqx.name}`;
}
/**
 * One deployment is read by its id, several by the one list that answers for all of them. A site
 * that is too old to have a list is asked for each.
 */
function deploymentsQuery(emqx, ids) {
    const single = ids.length === 1;
    const each = async (request) => {
        const seen = [];
        for (const id of ids)
            seen.push(await deployments_readDeployment(emqx, id, request));
        return seen;
    };
    return {
        cost: () => (emqx.site.hasList ? 1 : ids.length),
        async read(request) {
            if (single || !emqx.site.hasList)
                return await each(request);
            try {
                return (await deployments_listDeployments(emqx, request)).filter(({ id }) => ids.includes(id));
            }
            catch (error) {
                if (!(error instanceof http_failure/* Failure */.H) || (error.status !== 404 && error.status !== 405)) {
                    throw error;
                }
                emqx.site.hasList = false;
                emqx.world.log.info(`${emqx.name} has no list of deployments: each is read by itself.`);
                return await each(request);
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/watch-deployments.ts




/** The state of a deployment that the list does not have (any more). */
const GONE = 'gone';
/** Reads the status of deployments within the budget of the key. Unknown words stay as they are. */
function watchDeployments(watch) {
    const { emqx, targets, pace, first, keep = 0 } = watch;
    const budget = emqx.budgets.read;
    const look = deploymentsQuery(emqx, [...new Set(targets.values())]);
    const expected = expectationFor(pace, budget.windowMs);
    return {
        name: emqx.name,
        targets: [...targets.keys()],
        cadence: budgeted({ budget, expected, first, cost: look.cost, keep }),
        forgives: forgivesSpentBudget(watch, `${[...targets.keys()].join(', ')}`),
        async read({ signal }) {
            // Half a look would spend requests and tell nothing.
            requireRoom(budget, { resource: emqx.name, requests: look.cost() });
            const seen = await look.read({ signal, retry: 'never' });
            const byId = new Map(seen.map((deployment) => [deployment.id, deployment]));
            return [...targets].map(([target, id]) => ({
                target,
                observation: watch_deployments_observationOf(byId.get(id), id),
            }));
        },
    };
}
/**
 * A refusal for the budget does not end a wait that may outlast it: it is told, with what the wait
 * is for, and the cadence places the next look. `what` is waited for.
 */
function forgivesSpentBudget(policy, what) {
    const { emqx, deadline, onQuota } = policy;
    return (failure) => {
        if (failure.kind !== 'throttled' || onQuota === 'fail')
            return false;
        if ((failure.retryAfterMs ?? 0) > deadline.remainingMs())
            return false;
        const nextMs = pauseMs(emqx.budgets.read, deadline);
        emqx.world.log.info(`${failure.what}. Waiting for ${what}: the next read goes in about ` +
            `${(0,duration/* formatDuration */.a3)(nextMs)}, ${(0,duration/* formatDuration */.a3)(deadline.remainingMs())} are left.`);
        return true;
    };
}
function pauseMs(budget, deadline) {
    return Math.min(Math.max(budget.opensInMs(), budget.restMs()), deadline.remainingMs());
}
function watch_deployments_observationOf(deployment, id) {
    const raw = deployment ?? NOBODY;
    const state = deployment?.status ?? GONE;
    return { state, id, revision: '', evidence: [], raw: { ...raw, id, status: state } };
}
const NOBODY = {
    id: '',
    status: GONE,
    name: '',
    type: '',
    platform: '',
    region: '',
    connections: undefined,
    tps: undefined,
    createAt: '',
    project: undefined,
    version: undefined,
    ports: {},
};

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/emqx/source.ts




/**
 * Reads all EMQX targets by one list call within the budget of the key, a single one by its own
 * call.
 */
function emqx_source_openSource({ targets, inputs, run }) {
    const { deadline } = run;
    const names = { address: 'emqx-api-url', credentials: 'emqx-api-key and emqx-api-secret' };
    const emqx = connectEmqx({
        ...(0,connection/* connectionOptions */.H)(run, inputs.emqxApiUrl, names),
        apiKey: inputs.emqxApiKey ?? '',
        apiSecret: inputs.emqxApiSecret ?? '',
        budgets: { ...DOCUMENTED_BUDGETS, share: inputs.emqxBudgetShare },
    });
    const reader = watchDeployments({
        emqx,
        deadline,
        targets: new Map(targets.map(({ name, resource }) => [name, resource.id])),
        // It was started before this step, so it may be ready at any moment.
        pace: 'settling',
        first: 'now',
        onQuota: 'wait',
    });
    return {
        readers: [(0,provider/* withMetadata */.U)(reader, () => ({}))],
        sent: emqx.api.sent,
        close: emqx.api.close,
        async explain(_, { last }) {
            if (last?.state !== GONE)
                return {};
            return { outcome: 'not-found', clause: 'no deployment of this key has that id' };
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/server-error.ts
// A server that forwarded the request puts this in front of the text, possibly several times.
const FORWARDED = /^(?:rpc error: )+/;
const LEADERLESS = 'Wait until the cluster has a leader again';
// Nomad answers 500 to nearly everything, so the text decides whether trying again makes sense.
// The texts are those of a real agent and of the server's source; an unknown one stays retryable.
const server_error_READINGS = [
    [/^No cluster leader$/, { kind: 'unavailable', received: 'no', next: LEADERLESS }],
    [
        /^Not ready to serve consistent reads$|^deployment watcher not enabled$/,
        { kind: 'unavailable', next: LEADERLESS },
    ],
    [
        /terminal deployment$|has terminal status|" is terminal$/,
        { kind: 'conflict', next: 'It has ended and takes no more writes: read its status' },
    ],
    [
        /healthy allocations/,
        { kind: 'conflict', next: 'Wait until the canaries are healthy, or look why they are not' },
    ],
    [
        /^deployment not found$|as it does not exist|^job ".*" (?:in namespace .*)?not found$/,
        { kind: 'not-found', next: 'Check id and namespace; ended deployments are deleted in an hour' },
    ],
    [
        /^Enforcing job modify index/,
        { kind: 'conflict', next: 'Somebody else registered the job meanwhile: read it again' },
    ],
    [
        /^unknown alloc "|is not part of deployment/,
        { kind: 'rejected', next: 'Give ids of allocations that belong to this deployment' },
    ],
    [
        /index error: |^missing deployment ID$|UUID/,
        { kind: 'rejected', next: 'Give the whole id, 36 characters, not its first eight' },
    ],
    [/^must specify at least one/, { kind: 'rejected', next: 'Give at least one allocation id' }],
    [/^No path to region$/, { kind: 'rejected', next: 'Check the region: no server knows it' }],
    [
        /^cannot update job from type/,
        { kind: 'rejected', next: 'Stop and purge the job first, or give it another ID' },
    ],
    [
        /is in nonexistent namespace/,
        { kind: 'rejected', next: 'Create the namespace, or correct the one in the job file' },
    ],
    [
        /references unknown job/,
        { kind: 'conflict', next: 'The job was purged meanwhile: register it again' },
    ],
    [
        /errors? occurred:|validation failed|can't revert/,
        { kind: 'rejected', next: 'Fix the job as the text says' },
    ],
];
/**
 * Sorts a 500 by its text. Gives undefined for a text that nobody knows: then it may be passing
 * trouble and a read is tried again.
 */
function readServerError(text) {
    const plain = text.replace(FORWARDED, '').trim();
    return server_error_READINGS.find(([words]) => words.test(plain))?.[1];
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/classify.ts


/**
 * How Nomad's own replies are classified; `name` of the server is for the messages. Undefined
 * leaves a reply to the general rule.
 */
function classifyNomad(name) {
    return (reply, asked) => {
        const text = reply.text.trim();
        const isLogin = String(asked.path) === '/v1/acl/login';
        if (reply.status === 500)
            return serverError(name, text);
        if (reply.status === 403)
            return forbidden(name, asked);
        if (reply.status === 404 && / not found$/.test(text)) {
            return {
                kind: 'not-found',
                what: `${name} says: ${(0,sanitize_line/* sanitizeLine */.g)(text)}`,
                next: `Check the name or id, and that it is in ${namespaceOf(asked)}`,
            };
        }
        return isLogin ? refusedLogin(name, text) : undefined;
    };
}
function namespaceOf({ query }) {
    return `namespace ${query['namespace'] ?? 'default'}`;
}
function serverError(name, text) {
    const reading = readServerError(text);
    return reading && { ...reading, what: `${name} says: ${(0,sanitize_line/* sanitizeLine */.g)(text)}` };
}
function forbidden(name, asked) {
    const needs = capabilityFor(asked);
    return {
        kind: 'unauthorized',
        what: `${name} refused the token (Permission denied)`,
        next: `Check that the token is valid and its policy grants ${needs} in ${namespaceOf(asked)}`,
    };
}
// The capabilities that each endpoint checks, read in the server's source. The level `write` and
// the capability submit-job grant all of the writes.
const CAPABILITIES = [
    [/^GET \/v1\/client\/fs\/logs\//, 'read-logs'],
    [/^POST \/v1\/jobs\/parse$/, 'parse-job (or submit-job)'],
    [/^POST \/v1\/jobs$/, 'register-job (or submit-job)'],
    [/^POST \/v1\/job\/[^/]+\/plan$/, 'plan-job (or submit-job)'],
    [/^POST \/v1\/deployment\/promote\//, 'read-job and promote-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/fail\//, 'read-job and fail-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/pause\//, 'read-job and pause-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/unblock\//, 'read-job and unblock-deployment (or submit-job)'],
    [
        /^POST \/v1\/deployment\/allocation-health\//,
        'read-job and set-alloc-health-deployment (or submit-job)',
    ],
];
function capabilityFor({ method, path }) {
    const call = `${method} ${path}`;
    return CAPABILITIES.find(([pattern]) => pattern.test(call))?.[1] ?? 'read-job';
}
// The texts of a login that was refused, as a real agent answered them.
const LOGINS = [
    [/^ACL support disabled$/, 'Remove auth-method: access control is disabled on this cluster'],
    [
        /no role or policy bindings matched/,
        'Add a binding rule whose selector matches this repository, branch and environment',
    ],
    [
        /^auth-method ".*" not found$/,
        'Check the name of the auth method: `nomad acl auth-method list`',
    ],
    [/unsupported auth-method type/, 'Use an auth method of type JWT'],
    [/audience/, "Set audience to one of the auth method's BoundAudiences"],
    [/token is expired/, 'Check that the clocks of the servers are right'],
    [/^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer"],
];
function refusedLogin(name, text) {
    const next = LOGINS.find(([pattern]) => pattern.test(text))?.[1];
    return next === undefined
        ? undefined
        : { kind: 'unauthorized', what: `${name} refused the login: ${(0,sanitize_line/* sanitizeLine */.g)(text)}`, next };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts


/** Opens the way to a cluster. Sends nothing. */
function connectNomad(options) {
    const { world, secrets, token, namespace, region, dryRun } = options;
    const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
    const headers = () => {
        const value = token();
        return value === undefined ? {} : { 'X-Nomad-Token': value };
    };
    const api = createApi({
        world,
        endpoint: { ...options.endpoint, headers, service: name },
        classify: classifyNomad(name),
        dryRun: dryRun ?? false,
        secrets,
        ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    });
    return { api, name, namespace, scope: { namespace, region }, token };
}
/** The same connection for another namespace or region. */
function scopedTo(nomad, change) {
    const scope = { ...nomad.scope, ...change };
    return { ...nomad, namespace: scope.namespace, scope };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/ending.ts
const ROLLING_BACK = / - rolling back to job version (\d+)$/;
/** Reads the ending of a deployment that has ended; undefined for one that goes on. */
function endingOf(deployment) {
    const { Status: status, StatusDescription: description } = deployment;
    if (status === 'successful')
        return { kind: 'successful' };
    if (status === 'failed') {
        const version = ROLLING_BACK.exec(description)?.[1];
        return version === undefined
            ? { kind: 'failed' }
            : { kind: 'rolling-back', toVersion: Number(version) };
    }
    if (status !== 'cancelled')
        return undefined;
    if (/newer version/.test(description))
        return { kind: 'newer-version' };
    return /job is stopped/.test(description) ? { kind: 'job-stopped' } : { kind: 'cancelled' };
}

;// CONCATENATED MODULE: ./packages/client/src/wait/read-select.ts
function createReadSelect() {
    const underWay = new Map();
    const answers = new Map();
    function start(name, read) {
        const work = read()
            .then((answer) => void answers.set(name, answer))
            .finally(() => underWay.delete(name));
        // Nobody may be waiting when it fails; the next call starts it anew.
        work.catch(() => undefined);
        underWay.set(name, work);
    }
    return {
        async next(reads) {
            for (const [name, read] of Object.entries(reads)) {
                if (!underWay.has(name) && !answers.has(name))
                    start(name, read);
            }
            if (answers.size === 0)
                await Promise.race(underWay.values());
            const taken = [...answers.values()];
            answers.clear();
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/promotability.ts
const ENDED = new Set(['complete', 'failed', 'lost']);
/**
 * Judges each group that has canaries by the server's own rule: the allocations among its placed
 * canaries that have not ended and whose health is true must be at least the desired canaries.
 * `HealthyAllocs` is another number: it still counts a canary that was healthy and then died
 * (recorded from a real agent), and no canaries placed yet is not ready.
 */
function assessPromotability(deployment, allocations) {
    const byId = new Map(allocations.map((allocation) => [allocation.ID, allocation]));
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0)
        .map(([group, state]) => judgeGroup(group, state, byId))
        .sort((a, b) => a.group.localeCompare(b.group));
}
function judgeGroup(group, state, byId) {
    const canaries = state.PlacedCanaries.flatMap((id) => byId.get(id) ?? []);
    const healthy = canaries.filter((canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy === true).length;
    const alive = canaries.filter((canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy !== false).length;
    const ready = healthy >= state.DesiredCanaries;
    return {
        group,
        desired: state.DesiredCanaries,
        placed: state.PlacedCanaries.length,
        healthy,
        promoted: state.Promoted,
        automatic: state.AutoPromote === true,
        ready,
        stalled: !state.Promoted && countersSayReady(state) && alive < state.DesiredCanaries,
    };
}
/** Whether the deployment's own counters say that a group's canaries are all placed and healthy. */
function countersSayReady(state) {
    return (state.PlacedCanaries.length >= state.DesiredCanaries &&
        state.HealthyAllocs >= state.DesiredCanaries);
}
/** Whether an allocation has ended, or has to: Nomad's "terminal". */
function hasEnded(allocation) {
    return allocation.DesiredStatus !== 'run' || ENDED.has(allocation.ClientStatus);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/allocations/evidence.ts

const LINES_AT_MOST = 20;
const EVENTS_PER_TASK = 3;
/**
 * Why a deployment is in trouble: the last events of the tasks whose allocations failed, are
 * unhealthy or were lost, newest last. Foreign words, one line each.
 */
function allocationEvidence(allocations) {
    return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
}
function isTroubled(allocation) {
    return (allocation.DeploymentStatus?.Healthy === false ||
        allocation.ClientStatus === 'failed' ||
        allocation.ClientStatus === 'lost');
}
function linesOf(allocation) {
    const ended = hasEnded(allocation) ? 'has ended' : 'is unhealthy';
    const { ID: id, Name: name, ClientStatus: status } = allocation;
    const head = `allocation ${id} (${name}): ${status}, ${ended}`;
    const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter((event) => event.DisplayMessage !== '')
        .slice(-EVENTS_PER_TASK)
        .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
    return [head, ...events];
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/held-read.ts
/**
 * Keeps the index of a blocking query as Nomad wants it: 0 in a reply is sent as 1, and one that
 * goes back (another cluster, a restored one) is taken over.
 */
function held_read_createHeldRead(read) {
    let index = 0;
    let pending;
    const take = (reply) => {
        index = Math.max(1, reply.index);
        return reply.value;
    };
    const held = {
        now: async (signal) => take(await read({ signal })),
        read: (look) => (look.holdMs === 0 ? held.now(look.signal) : held.next(look)),
        next({ signal, holdMs }) {
            pending ??= read({ signal, index, holdMs })
                .then(take)
                .finally(() => {
                pending = undefined;
            });
            return pending;
        },
    };
    return held;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/reply-identity.ts

/**
 * Accepts a reply only for what was asked: throws a `Failure` of kind `invalid-reply` where the id
 * in it is another one, as a cache or a proxy that mixes replies up would cause. Ids are compared
 * without case: Nomad accepts upper case in a path and replies in lower case (observed).
 */
function reply_identity_assertRequested(nomad, { resource, requested }, received) {
    if (received.toLowerCase() === requested.toLowerCase())
        return;
    throw new http_failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
        next: 'Check what is between the runner and Nomad: a proxy or cache may mix up replies',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/job.ts

/** The members of an update block that decide about deployments and canaries. */
const updateBlock = schemas/* looseObject */._H3({
    MaxParallel: schemas/* int */.Whr().nullish(),
    Canary: schemas/* int */.Whr().nullish(),
    AutoPromote: schemas/* boolean */.zMY().nullish(),
    AutoRevert: schemas/* boolean */.zMY().nullish(),
});
/** A job as a file or the server's parser gives it: no version, for it is not registered. */
const job_jobSpec = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Region: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Periodic: schemas/* unknown */.L5J().optional(),
    ParameterizedJob: schemas/* unknown */.L5J().optional(),
    Update: updateBlock.nullish(),
    TaskGroups: schemas/* array */.YOg(schemas/* looseObject */._H3({ Name: schemas/* string */.YjP().nullish(), Update: updateBlock.nullish() }))
        .nullish(),
});
/** A registered job; only what a deploy needs is looked at, all members are kept. */
const job_job = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Version: schemas/* int */.Whr().nonnegative(),
    /** Where the specification last changed; `ModifyIndex` also moves when it becomes stable. */
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    /** The server has seen this version roll out well. */
    Stable: schemas/* boolean */.zMY().nullish(),
    Stop: schemas/* boolean */.zMY().nullish(),
});
const job_jobVersions = schemas/* looseObject */._H3({ Versions: schemas/* array */.YOg(job_job) });
/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
const job_registration = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    Warnings: schemas/* string */.YjP().nullish(),
});
const counts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())
    .nullish()
    .transform((map) => map ?? {});
/** Why the scheduler could not place an allocation: how many nodes fell out, and by what. */
const placementMetric = schemas/* looseObject */._H3({
    NodesEvaluated: schemas/* int */.Whr().nonnegative().default(0),
    NodesFiltered: schemas/* int */.Whr().nonnegative().default(0),
    NodesExhausted: schemas/* int */.Whr().nonnegative().default(0),
    ConstraintFiltered: counts,
    ClassFiltered: counts,
    DimensionExhausted: counts,
    QuotaExhausted: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
/** Empty members are left out: DeploymentID until the evaluation has ended. */
const job_evaluation = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    JobID: schemas/* string */.YjP(),
    Namespace: schemas/* string */.YjP().default('default'),
    Status: schemas/* string */.YjP().min(1),
    StatusDescription: schemas/* string */.YjP().nullish(),
    DeploymentID: schemas/* string */.YjP().nullish(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative().nullish(),
    CreateIndex: schemas/* int */.Whr().nonnegative().default(0),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), placementMetric).nullish(),
});
const evaluations = schemas/* array */.YOg(job_evaluation);
/** The answer to a plan: what a registration would change. Groups by name. */
const job_jobPlan = schemas/* looseObject */._H3({
    JobModifyIndex: schemas/* int */.Whr().nonnegative().default(0),
    Warnings: schemas/* string */.YjP().nullish(),
    Annotations: schemas/* looseObject */._H3({
        DesiredTGUpdates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())).nullish(),
    })
        .nullish(),
    Diff: schemas/* looseObject */._H3({ Type: schemas/* string */.YjP().default('') }).nullish(),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), placementMetric).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/evaluations.ts









const evaluations_ENDED = new Set(['complete', 'failed', 'canceled']);
/** An evaluation. Fails with `not-found` for an unknown id. */
async function readEvaluation(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/evaluation/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `evaluation ${id}`,
        schema: evaluation,
        ...limits,
        ...requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: `evaluation ${id}`, requested: id }, answer.value.ID);
    return indexed(answer);
}
/** The evaluations of a job, in no particular order; none for an unknown job. */
async function readJobEvaluations(nomad, job, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${job}/evaluations`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `evaluations of job ${job}`,
        schema: evaluations,
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** Whether the scheduler is done with an evaluation: only then it names its deployment. */
function isEvaluated({ Status }) {
    return evaluations_ENDED.has(Status);
}
/**
 * Waits until the scheduler is done with an evaluation; gives undefined where it is not in time.
 * Throws the signal's reason, or the `Failure` of a read: `not-found` for an unknown id.
 */
async function waitForEvaluation(search) {
    const { world, nomad, id, deadline, discoveryMs } = search;
    const target = `evaluation ${id}`;
    const held = createHeldRead((request) => readEvaluation(nomad, id, request));
    const reader = {
        name: nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const raw = await held.read(look);
            if (!isEvaluated(raw))
                return [];
            return [{ target, observation: { state: 'ended', id, revision: '', evidence: [], raw } }];
        },
    };
    const goal = {
        until: new Map([['ended', 0]]),
        failOn: new Map(),
        discoveryMs,
        onSuperseded: 'follow',
    };
    const goals = new Map([[target, goal]]);
    const end = await wait({ world, deadline, readers: [reader], goals, mode: { kind: 'all' } });
    return settledTarget(end, target).last?.raw;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/placement.ts

const MAX_REASON_CHARACTERS = 200;
/**
 * Why task groups could not be placed, one line each: `web cannot be placed: 3 nodes evaluated, 2
 * exhausted (memory), 1 filtered (${attr.kernel.name} = linux)`. Texts of the server, made safe.
 */
function describePlacementFailures(failures) {
    return Object.entries(failures)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, metric]) => `${(0,sanitize_line/* sanitizeLine */.g)(group, 128)} cannot be placed: ${placement_reasonOf(metric)}`);
}
function placement_reasonOf(metric) {
    if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) {
        return 'no nodes were eligible (datacenter, node pool or class)';
    }
    const quota = metric.QuotaExhausted ?? [];
    const parts = [
        `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? '' : 's'} evaluated`,
        countOf(metric.NodesExhausted, 'exhausted', Object.keys(metric.DimensionExhausted)),
        countOf(metric.NodesFiltered, 'filtered', [
            ...Object.keys(metric.ConstraintFiltered),
            ...Object.keys(metric.ClassFiltered).map((name) => `class ${name}`),
        ]),
        quota.length === 0 ? '' : `quota exhausted (${quota.join(', ')})`,
    ];
    return (0,sanitize_line/* sanitizeLine */.g)(parts.filter((part) => part !== '').join(', '), MAX_REASON_CHARACTERS);
}
function countOf(count, word, reasons) {
    if (count === 0)
        return '';
    return reasons.length === 0 ? `${count} ${word}` : `${count} ${word} (${reasons.join(', ')})`;
}
/**
 * The placement failures of a job's version that its newest evaluation still has; empty once all
 * was placed. `jobModifyIndex` is that of the version.
 */
function placementFailures(evaluations, { deploymentId, jobModifyIndex }) {
    const ours = evaluations.filter(({ DeploymentID, JobModifyIndex, Status }) => Status !== 'blocked' &&
        (DeploymentID === deploymentId || (!DeploymentID && JobModifyIndex === jobModifyIndex)));
    const newest = ours.reduce((latest, one) => (latest === undefined || one.CreateIndex > latest.CreateIndex ? one : latest), undefined);
    return newest?.FailedTGAllocs ?? {};
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployment-state.ts
const ENDS = new Set(['successful', 'failed', 'cancelled']);
/** Whether nothing leads out of the deployment's status any more. */
function isEnded(deployment) {
    return ENDS.has(deployment.Status);
}
/**
 * The state in the words of a wait. A running deployment is `promotable` when every group in scope
 * stands ready, `promoted` when all of them are, `stalled` when a canary died after it was counted
 * as healthy. Every other status is the server's own word, also one that nobody knows. The status
 * description is no help: after a pause it no longer says that promotion is needed (recorded).
 */
function deployment_state_deploymentState(snapshot) {
    const { deployment, groups } = snapshot;
    if (deployment.Status !== 'running' || groups.length === 0)
        return deployment.Status;
    if (groups.every((group) => group.promoted))
        return 'promoted';
    if (groups.every((group) => group.promoted || group.ready))
        return 'promotable';
    return groups.some((group) => group.stalled) ? 'stalled' : 'running';
}
/** How far each group in scope is: `web 1/2 canaries healthy, api 3/5 healthy`. */
function deploymentProgress({ deployment, groups }, inScope) {
    const canaries = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups)
        .filter(([name]) => inScope(name))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, state]) => {
        const group = canaries.get(name);
        if (group === undefined || group.promoted) {
            return `${name} ${state.HealthyAllocs}/${state.DesiredTotal} healthy`;
        }
        return `${name} ${group.healthy}/${group.desired} canaries healthy`;
    })
        .join(', ');
}
/** Changes whenever a canary is replaced or one of its tasks starts again. */
function canaryIdentity(snapshot) {
    const placed = new Set(snapshot.groups.flatMap(({ group }) => snapshot.deployment.TaskGroups[group]?.PlacedCanaries ?? []));
    return snapshot.allocations
        .filter((allocation) => placed.has(allocation.ID))
        .map((canary) => `${canary.ID}*${restartsOf(canary)}`)
        .sort()
        .join(' ');
}
/** How often the tasks of an allocation were started again. */
function restartsOf(allocation) {
    const states = Object.values(allocation.TaskStates ?? {});
    return states.reduce((sum, state) => sum + state.Restarts, 0);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/held-read-options.ts
// The server adds up to a sixteenth to the hold, and the reply has to travel.
const HOLD_MARGIN_MS = 5_000;
/** Query and attempt limit of a read that may be held. */
function held_read_options_holding(request) {
    if (request.index === undefined || !request.holdMs)
        return { query: {} };
    return {
        query: { index: String(request.index), wait: `${Math.round(request.holdMs)}ms` },
        timeoutMs: Math.ceil((request.holdMs * 17) / 16) + HOLD_MARGIN_MS,
        // The wait retries it with a shorter hold: a proxy may end each one that is held for long.
        retry: 'never',
    };
}
/** Reads the index header: 0 where it is missing or no number. */
function held_read_options_indexed(answer) {
    const index = Number(answer.header('x-nomad-index') ?? 0);
    return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/allocation.ts

const taskEvent = schemas/* looseObject */._H3({
    Type: schemas/* string */.YjP().default(''),
    // Nanoseconds since the epoch, beyond 2^53: good for order and for the second, not for more.
    Time: schemas/* number */.aig().default(0),
    DisplayMessage: schemas/* string */.YjP().default(''),
    Details: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const taskState = schemas/* looseObject */._H3({
    State: schemas/* string */.YjP().default(''),
    Failed: schemas/* boolean */.zMY().default(false),
    Restarts: schemas/* int */.Whr().nonnegative().default(0),
    LastRestart: schemas/* string */.YjP().nullish(),
    Events: schemas/* array */.YOg(taskEvent)
        .nullish()
        .transform((events) => events ?? []),
});
const allocation_port = schemas/* looseObject */._H3({ Label: schemas/* string */.YjP(), Value: schemas/* int */.Whr(), HostIP: schemas/* string */.YjP().default('') });
const networkPort = schemas/* looseObject */._H3({ Label: schemas/* string */.YjP(), Value: schemas/* int */.Whr() });
const allocation_ports = schemas/* array */.YOg(networkPort)
    .nullish()
    .transform((list) => list ?? []);
const network = schemas/* looseObject */._H3({
    IP: schemas/* string */.YjP().default(''),
    ReservedPorts: allocation_ports,
    DynamicPorts: allocation_ports,
});
const networks = schemas/* array */.YOg(network)
    .nullish()
    .transform((list) => list ?? []);
/** Where an allocation's ports are; in lists only with `resources=true`. */
const allocatedResources = schemas/* looseObject */._H3({
    Shared: schemas/* looseObject */._H3({
        Networks: networks,
        Ports: schemas/* array */.YOg(allocation_port)
            .nullish()
            .transform((list) => list ?? []),
    })
        .nullish(),
    Tasks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ Networks: networks })).nullish(),
});
/** `Healthy` is null while it is not known; the whole is null where there is nothing to say. */
const allocationHealth = schemas/* looseObject */._H3({
    Canary: schemas/* boolean */.zMY().default(false),
    Healthy: schemas/* boolean */.zMY().nullish(),
});
/** An allocation as the lists give it, and with the members that only the single read has. */
const allocation = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Name: schemas/* string */.YjP().default(''),
    Namespace: schemas/* string */.YjP().default('default'),
    NodeID: schemas/* string */.YjP().default(''),
    JobID: schemas/* string */.YjP().default(''),
    JobVersion: schemas/* int */.Whr().nonnegative().optional(),
    TaskGroup: schemas/* string */.YjP(),
    DesiredStatus: schemas/* string */.YjP(),
    ClientStatus: schemas/* string */.YjP(),
    DeploymentStatus: allocationHealth.nullish(),
    TaskStates: schemas/* record */.g1P(schemas/* string */.YjP(), taskState).nullish(),
    AllocatedResources: allocatedResources.nullish(),
    PreviousAllocation: schemas/* string */.YjP().nullish(),
    NextAllocation: schemas/* string */.YjP().nullish(),
    CreateIndex: schemas/* int */.Whr().nonnegative(),
    ModifyIndex: schemas/* int */.Whr().nonnegative(),
});
const allocations = schemas/* array */.YOg(allocation);

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/deployment.ts

// PlacedCanaries is null where there are none, and an older server leaves members out.
const ids = schemas/* array */.YOg(schemas/* string */.YjP())
    .nullish()
    .transform((list) => list ?? []);
/** One task group within a deployment. Durations are ns, times RFC 3339 or null. */
const groupState = schemas/* looseObject */._H3({
    AutoRevert: schemas/* boolean */.zMY().optional(),
    AutoPromote: schemas/* boolean */.zMY().optional(),
    Promoted: schemas/* boolean */.zMY(),
    PlacedCanaries: ids,
    DesiredCanaries: schemas/* int */.Whr().nonnegative(),
    DesiredTotal: schemas/* int */.Whr().nonnegative(),
    PlacedAllocs: schemas/* int */.Whr().nonnegative(),
    HealthyAllocs: schemas/* int */.Whr().nonnegative(),
    UnhealthyAllocs: schemas/* int */.Whr().nonnegative(),
    RequireProgressBy: schemas/* string */.YjP().nullish(),
});
/** A deployment as the server tells it; unknown status words are kept as they are. */
const deployment_deployment = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().default('default'),
    JobID: schemas/* string */.YjP().min(1),
    JobVersion: schemas/* int */.Whr().nonnegative(),
    /** The job's JobModifyIndex; `JobModifyIndex` here is another one of the job's indexes. */
    JobSpecModifyIndex: schemas/* int */.Whr().nonnegative(),
    JobCreateIndex: schemas/* int */.Whr().nonnegative(),
    TaskGroups: schemas/* record */.g1P(schemas/* string */.YjP(), groupState),
    Status: schemas/* string */.YjP().min(1),
    StatusDescription: schemas/* string */.YjP(),
    CreateIndex: schemas/* int */.Whr().nonnegative(),
    ModifyIndex: schemas/* int */.Whr().nonnegative(),
});
const deployment_deployments = schemas/* array */.YOg(deployment_deployment);
/** `null` with 200 where a job has no deployment, and for a job that nobody knows. */
const latestDeployment = deployment_deployment.nullable();
/** The answer to every write on a deployment. A RevertedJobVersion of 0 is a version. */
const deployment_deploymentUpdate = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    DeploymentModifyIndex: schemas/* int */.Whr().nonnegative(),
    Index: schemas/* int */.Whr().nonnegative(),
    RevertedJobVersion: schemas/* int */.Whr().nonnegative().nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployments.ts






/** One page of the deployments, oldest first. `nextToken` is undefined on the last page. */
async function deployments_deployments_listDeployments(nomad, list, request) {
    const { query, ...limits } = held_read_options_holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployments`,
        query: {
            ...nomad.scope,
            ...(list.namespace === undefined ? {} : { namespace: list.namespace }),
            prefix: list.prefix,
            filter: list.filter,
            reverse: list.reverse === true ? 'true' : undefined,
            per_page: list.perPage,
            next_token: list.nextToken,
            ...query,
        },
        effect: 'read',
        resource: 'deployments',
        schema: deployment_deployments,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    return { ...held_read_options_indexed(answer), nextToken: answer.header('x-nomad-nexttoken') };
}
/** One deployment. Fails with `not-found` for an unknown id. */
async function deployments_deployments_readDeployment(nomad, id, request) {
    const { query, ...limits } = held_read_options_holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: deployments_named(id),
        schema: deployment_deployment,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    reply_identity_assertRequested(nomad, { resource: deployments_named(id), requested: id }, answer.value.ID);
    return held_read_options_indexed(answer);
}
/**
 * The allocations of a deployment; an unknown id gives none. The index is that of the whole
 * table, so a held read may come back at once with nothing new.
 */
async function deployments_readDeploymentAllocations(nomad, id, request) {
    const { query, ...limits } = held_read_options_holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/allocations/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of ${deployments_named(id)}`,
        schema: allocations,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    return held_read_options_indexed(answer);
}
/** Promotes the canaries of all groups, or of the named ones. */
function promoteDeployment(nomad, { id, groups }, request) {
    const scope = groups === 'all' ? { All: true } : { All: false, Groups: groups };
    return write(nomad, { verb: 'promote', id, body: scope }, request);
}
/** Fails a deployment; with auto-revert the server goes back to the last stable version. */
function failDeployment(nomad, id, request) {
    return write(nomad, { verb: 'fail', id, body: {} }, request);
}
/** Pauses (`pause` true) or resumes a deployment. */
function pauseDeployment(nomad, { id, pause }, request) {
    return write(nomad, { verb: 'pause', id, body: { Pause: pause } }, request);
}
/** Lets a multiregion deployment that waits for its peers go on. */
function unblockDeployment(nomad, id, request) {
    return write(nomad, { verb: 'unblock', id, body: {} }, request);
}
/** Sets the health of allocations by hand; an unhealthy one ends the deployment. */
function setAllocationHealth(nomad, { id, healthy, unhealthy }, request) {
    const body = { HealthyAllocationIDs: healthy, UnhealthyAllocationIDs: unhealthy };
    return write(nomad, { verb: 'allocation-health', id, body }, request);
}
async function write(nomad, { verb, id, body }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/deployment/${verb}/${id}`,
        query: { ...nomad.scope },
        // The id has to stand in the body and in the path, or the server answers 400.
        body: { DeploymentID: id, ...body },
        effect: 'write',
        resource: deployments_named(id),
        schema: deploymentUpdate,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
function deployments_named(id) {
    return `deployment ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts









/**
 * Reads one deployment by blocking queries. A second query is held on its allocations only while
 * canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
function watchDeployment(watch) {
    const { nomad, id, target } = watch;
    const deploymentRead = held_read_createHeldRead((request) => deployments_deployments_readDeployment(nomad, id, request));
    const allocationsRead = held_read_createHeldRead((request) => deployments_readDeploymentAllocations(nomad, id, request));
    let deployment;
    let allocations = [];
    const refresh = async (signal) => {
        deployment = await deploymentRead.now(signal);
        if (needsAllocations(watch, deployment))
            allocations = await allocationsRead.now(signal);
    };
    const changes = createReadSelect();
    const afterChange = async (known, options) => {
        const answers = await changes.next({
            deployment: async () => ({ deployment: await deploymentRead.next(options) }),
            ...(countersShowReady(watch, known) && {
                allocations: async () => ({ allocations: await allocationsRead.next(options) }),
            }),
        });
        for (const answer of answers) {
            if ('allocations' in answer)
                allocations = answer.allocations;
            else
                deployment = answer.deployment;
        }
        if (deployment === undefined || deployment.ModifyIndex === known.ModifyIndex)
            return;
        if (needsAllocations(watch, deployment))
            allocations = await allocationsRead.now(options.signal);
    };
    return {
        name: nomad.name,
        targets: [target],
        cadence: cadence/* blocking */.u,
        async read(look) {
            // An evaluation that places nothing leaves the deployment as it is.
            const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : look.holdMs;
            const limited = { ...look, holdMs: Math.min(look.holdMs, maxHoldMs) };
            if (deployment === undefined || look.holdMs === 0)
                await refresh(look.signal);
            else
                await afterChange(deployment, limited);
            if (deployment === undefined)
                return [];
            const unplaced = await readUnplaced(nomad, deployment, look.signal);
            const observation = observe(watch, deployment, allocations);
            return [{ target, observation: withUnplaced(observation, unplaced) }];
        },
    };
}
const UNPLACED_HOLD_MS = 5_000;
/** Why groups of a deployment that waits for a placement cannot be placed, one line each. */
async function readUnplaced(nomad, deployment, signal) {
    if (!mayBeUnplaced(deployment))
        return [];
    const evaluations = await readJobEvaluations(nomad, deployment.JobID, { signal });
    const { ID: deploymentId, JobSpecModifyIndex: jobModifyIndex } = deployment;
    return describePlacementFailures(placementFailures(evaluations, { deploymentId, jobModifyIndex }));
}
/** Whether a group has fewer allocations than it should have now, and none that is on its way. */
function mayBeUnplaced({ Status, TaskGroups }) {
    if (Status !== 'running')
        return false;
    return Object.values(TaskGroups).some((group) => group.DesiredCanaries > 0 && !group.Promoted
        ? group.PlacedCanaries.length < group.DesiredCanaries
        : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs);
}
function withUnplaced(observation, unplaced) {
    if (unplaced.length === 0)
        return observation;
    const detail = [observation.detail, ...unplaced].join('; ');
    return { ...observation, detail, evidence: [...observation.evidence, ...unplaced] };
}
/** One fresh look at a deployment and its allocations, for a decision that is about to be made. */
async function readSnapshot(watch, signal) {
    const { value: deployment } = await readDeployment(watch.nomad, watch.id, { signal });
    const { value: allocations } = await readDeploymentAllocations(watch.nomad, watch.id, { signal });
    return observe(watch, deployment, allocations);
}
/** What a deployment and its allocations show. */
function observe(watch, deployment, allocations) {
    const scope = watch.inScope ?? (() => true);
    const groups = assessPromotability(deployment, allocations).filter(({ group }) => scope(group));
    const snapshot = { deployment, groups, allocations };
    return {
        state: deployment_state_deploymentState(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: canaryIdentity(snapshot),
        detail: deploymentProgress(snapshot, scope),
        evidence: [deployment.StatusDescription, ...allocationEvidence(allocations)],
        raw: snapshot,
    };
}
function needsAllocations(watch, deployment) {
    return deployment.Status === 'failed' || waitingGroups(watch, deployment).length > 0;
}
/** Whether the counters say that all canaries in scope are ready, and nobody has promoted them. */
function countersShowReady(watch, deployment) {
    const waiting = waitingGroups(watch, deployment);
    return waiting.length > 0 && waiting.every(countersSayReady);
}
function waitingGroups(watch, deployment) {
    if (isEnded(deployment))
        return [];
    const scope = watch.inScope ?? (() => true);
    return Object.entries(deployment.TaskGroups)
        .filter(([group, state]) => scope(group) && state.DesiredCanaries > 0 && !state.Promoted)
        .map(([, state]) => state);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/jobs.ts






/** A job as the server has it now. Fails with `not-found` for an unknown one. */
async function jobs_readJob(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: job,
        ...requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: jobs_named(id), requested: id }, answer.value.ID);
    return answer.value;
}
/** The versions that are kept of a job, newest first. */
async function readJobVersions(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${id}/versions`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: jobVersions,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** The deployments of a job, oldest first; none for an unknown job. */
async function jobs_readJobDeployments(nomad, id, request) {
    const { query, ...limits } = held_read_options_holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployments`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `deployments of ${jobs_named(id)}`,
        schema: deployment_deployments,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    for (const { JobID } of answer.value) {
        reply_identity_assertRequested(nomad, { resource: `deployments of ${jobs_named(id)}`, requested: id }, JobID);
    }
    return held_read_options_indexed(answer);
}
/** The newest deployment of a job; null for a job that has none or that nobody knows. */
async function readLatestDeployment(nomad, id, request) {
    const { query, ...limits } = held_read_options_holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployment`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `latest deployment of ${jobs_named(id)}`,
        schema: latestDeployment,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    const found = answer.value?.JobID ?? id;
    reply_identity_assertRequested(nomad, { resource: `latest deployment of ${jobs_named(id)}`, requested: id }, found);
    return held_read_options_indexed(answer);
}
/**
 * Registers a job, only if its modify index still is `expectedIndex`. That makes a repeat after a
 * lost answer harmless: it is refused, and reading tells what happened.
 */
async function registerJob(nomad, { spec, expectedIndex, submission, preserveCounts }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/jobs`,
        query: { ...nomad.scope },
        body: {
            Job: spec,
            EnforceIndex: true,
            JobModifyIndex: expectedIndex,
            ...(preserveCounts === true ? { PreserveCounts: true } : {}),
            ...(submission === undefined ? {} : { Submission: submission }),
        },
        effect: 'write',
        resource: jobs_named(spec.ID),
        schema: registration,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** What a registration would change, by the server's own scheduler. Changes nothing. */
async function planJob(nomad, spec, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/job/${spec.ID}/plan`,
        query: { ...nomad.scope },
        body: { Job: spec, Diff: true },
        effect: 'read',
        retry: 'reads',
        resource: `plan of ${jobs_named(spec.ID)}`,
        schema: jobPlan,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
async function parseJob(nomad, source, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/jobs/parse`,
        query: { ...nomad.scope },
        body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
        effect: 'read',
        retry: 'reads',
        resource: 'job file',
        schema: jobSpec,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
function jobs_named(id) {
    return `job ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/find-deployment.ts






/** The newest of `deployments` that is meant, or undefined. */
function pickDeployment(deployments, wanted) {
    const matching = deployments.filter((deployment) => matches(deployment, wanted));
    return matching.reduce((newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest), undefined);
}
function matches(deployment, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return true;
        case 'version':
            return (deployment.JobVersion === wanted.version &&
                (wanted.jobCreateIndex === undefined || deployment.JobCreateIndex === wanted.jobCreateIndex));
        case 'modify-index':
            return deployment.JobSpecModifyIndex === wanted.index;
    }
}
/**
 * Waits until the deployment exists, or cannot come into existence any more because the job has a
 * newer version. The job's own list is read and not an evaluation, which names the latest older
 * deployment where no new one was made (observed). Throws the signal's reason, or the `Failure` of
 * a read.
 */
async function findDeployment(search) {
    const target = `deployment of job ${search.job}`;
    const goal = {
        until: new Map([
            ['found', 0],
            ['overtaken', 0],
        ]),
        failOn: new Map(),
        discoveryMs: search.discoveryMs,
        onSuperseded: 'follow',
    };
    const view = { job: undefined, deployments: [] };
    const end = await wait({
        world: search.world,
        deadline: search.deadline,
        readers: [jobReader(search, target, view)],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
    });
    const found = settledTarget(end, target).last?.raw;
    if (found !== undefined)
        return found;
    const latest = pickDeployment(view.deployments, { kind: 'latest' });
    return { kind: 'missing', job: view.job, latest };
}
/** Reads the job's deployments and the job; keeps the last of both in `view`. */
function jobReader(search, target, view) {
    const held = createHeldRead((request) => readJobDeployments(search.nomad, search.job, request));
    const readOnce = async (look) => {
        view.deployments = await held.read(look);
        const { wanted } = search;
        const deployment = pickDeployment(view.deployments, wanted);
        if (deployment !== undefined && wanted.kind !== 'latest')
            return { kind: 'found', deployment };
        view.job = await readIfExists(search, { signal: look.signal });
        const { job } = view;
        if (deployment !== undefined) {
            const isCurrent = job === undefined || job.Stop === true || covers(deployment, job);
            return isCurrent ? { kind: 'found', deployment } : undefined;
        }
        if (job === undefined || !isPast(job, wanted))
            return undefined;
        // The list was read before the job: the deployment may have come in between.
        view.deployments = await held.now(look.signal);
        const late = pickDeployment(view.deployments, wanted);
        if (late !== undefined)
            return { kind: 'found', deployment: late };
        return { kind: 'overtaken', job, by: pickDeployment(view.deployments, { kind: 'latest' }) };
    };
    return {
        name: search.nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const raw = await readOnce(look);
            if (raw === undefined)
                return [];
            const id = raw.kind === 'found' ? raw.deployment.ID : '';
            return [{ target, observation: { state: raw.kind, id, revision: '', evidence: [], raw } }];
        },
    };
}
/** Whether a deployment is of the job's present version, or of one that came since. */
function covers(deployment, job) {
    return deployment.JobVersion >= job.Version;
}
/** Whether the job has gone past the version that is wanted. */
function isPast(job, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return false;
        case 'version':
            return job.Version > wanted.version;
        case 'modify-index':
            return job.JobModifyIndex > wanted.index;
    }
}
async function readIfExists({ nomad, job }, request) {
    try {
        return await readJob(nomad, job, request);
    }
    catch (error) {
        if (error instanceof Failure && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/follow-job.ts


/**
 * The deployment to follow from now on, of those of one job. It is kept as long as it goes on, and
 * also after it has failed: the newer one is then the rollback, whose success is not ours. After a
 * success, or a cancel in favour of it, the newer one is somebody's next release.
 */
function deploymentToFollow(deployments, { version, id }) {
    const current = deployments.find((deployment) => deployment.ID === id);
    if (current !== undefined && staysOurs(current))
        return current;
    const wanted = version === undefined ? { kind: 'latest' } : { kind: 'version', version };
    return pickDeployment(deployments, wanted) ?? current;
}
/** Whether nothing newer takes its place. */
function staysOurs(deployment) {
    return !isEnded(deployment) || deployment.Status === 'failed';
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/allocations-view.ts


/** At each refresh, of deployments that stand ready and have not changed. */
const MAX_LOOKED_AGAIN = 5;
/**
 * Reads the allocations of a deployment whose counters say that its canaries are ready, or that has
 * failed, each time it has changed. While it stands ready a canary may restart or die and leave the
 * deployment as it is: a few of those are looked at again at each refresh, in turn.
 */
function createAllocationsView(nomad) {
    const memories = new Map();
    let refreshes = 0;
    const read = async ({ ID, ModifyIndex }, signal) => {
        const { value } = await deployments_readDeploymentAllocations(nomad, ID, { signal });
        memories.set(ID, { allocations: value, modifyIndex: ModifyIndex, readAt: refreshes });
    };
    return {
        async refresh(deployments, signal) {
            refreshes += 1;
            const needed = deployments.filter((deployment) => deployment.Status === 'failed' || countersShowReady({}, deployment));
            const isNew = ({ ID, ModifyIndex }) => memories.get(ID)?.modifyIndex !== ModifyIndex;
            const again = needed
                .filter((deployment) => !isNew(deployment) && countersShowReady({}, deployment))
                .sort((a, b) => readAt(a) - readAt(b))
                .slice(0, MAX_LOOKED_AGAIN);
            for (const one of [...needed.filter(isNew), ...again])
                await read(one, signal);
        },
        of: (id) => memories.get(id)?.allocations ?? [],
    };
    function readAt({ ID }) {
        return memories.get(ID)?.readAt ?? 0;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-namespace.ts






// Any deployment of the namespace ends the hold: what changes in a burst is read together.
const MIN_ROUND_MS = 1_000;
/**
 * Reads any number of deployments of one namespace by one blocking list. Allocations are read only
 * for those whose counters say ready, which does not tell whether they are promotable.
 */
function watchNamespace({ nomad, targets }) {
    const listRead = held_read_createHeldRead((request) => deployments_deployments_listDeployments(nomad, {}, request));
    const allocations = createAllocationsView(nomad);
    const followed = new Map();
    const found = (target, list) => {
        if ('id' in target)
            return list.byId.get(target.id);
        const { job, version } = target;
        const id = followed.get(target.target);
        const deployment = deploymentToFollow(list.byJob.get(job) ?? [], { version, id });
        if (deployment !== undefined)
            followed.set(target.target, deployment.ID);
        return deployment;
    };
    return {
        name: nomad.name,
        targets: targets.map(({ target }) => target),
        cadence: inRounds,
        async read(look) {
            const isNow = look.holdMs === 0;
            const all = isNow ? await listRead.now(look.signal) : await listRead.next(look);
            const list = {
                byId: new Map(all.map((deployment) => [deployment.ID, deployment])),
                byJob: Map.groupBy(all, ({ JobID }) => JobID),
            };
            const seen = targets.flatMap((target) => {
                const deployment = found(target, list);
                return deployment === undefined ? [] : [{ target: target.target, deployment }];
            });
            const deployments = new Set(seen.map(({ deployment }) => deployment));
            await allocations.refresh([...deployments], look.signal);
            return seen.map(({ target, deployment }) => ({
                target,
                observation: observe({}, deployment, allocations.of(deployment.ID)),
            }));
        },
    };
}
const inRounds = (moment) => {
    const step = (0,cadence/* blocking */.u)(moment);
    const restMs = moment.reads === 0 ? 0 : MIN_ROUND_MS - moment.lastTookMs;
    return { ...step, delayMs: Math.max(step.delayMs, restMs, 0) };
};

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/watch-job.ts





/**
 * Reads the deployment of a job by blocking queries: the job's own list until it is there, then the
 * deployment itself. Without a version, the list is asked again once that has ended, so that a
 * newer
 * release is seen as another revision.
 */
function watchJob(watch) {
    const { nomad, job, target, version } = watch;
    const jobRead = held_read_createHeldRead((request) => jobs_readJobDeployments(nomad, job, request));
    let followed;
    let last = [];
    /** Says whether another one than before is followed from now on. */
    const follow = (deployments) => {
        const found = deploymentToFollow(deployments, { version, id: followed?.id });
        if (found === undefined || found.ID === followed?.id)
            return false;
        const id = found.ID;
        followed = { id, reader: watchDeployment({ nomad, id, target }) };
        return true;
    };
    const readFollowed = async (look) => {
        last = (await followed?.reader.read(look)) ?? [];
        return last;
    };
    const isOver = () => version === undefined && last.some(({ observation: { raw } }) => !staysOurs(raw.deployment));
    return {
        name: nomad.name,
        targets: [target],
        cadence: cadence/* blocking */.u,
        async read(look) {
            const now = { ...look, holdMs: 0 };
            if (followed === undefined || isOver()) {
                const list = look.holdMs === 0 ? jobRead.now(look.signal) : jobRead.next(look);
                return follow(await list) ? await readFollowed(now) : last;
            }
            const snapshots = await readFollowed(look);
            if (!isOver())
                return snapshots;
            return follow(await jobRead.now(look.signal)) ? await readFollowed(now) : snapshots;
        },
    };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/nomad/source.ts









/** Up to this many targets have a blocking query of their own. */
const source_FEW = 4;
/**
 * Reads a few Nomad targets by a blocking query each, many by one blocking list of the namespace.
 */
function nomad_source_openSource(opening) {
    const { targets, inputs, run } = opening;
    const names = { address: 'nomad-address', credentials: 'nomad-token' };
    const nomad = connectNomad({
        ...(0,connection/* connectionOptions */.H)(run, inputs.nomadAddress, names),
        token: () => inputs.nomadToken,
        namespace: inputs.nomadNamespace,
        region: inputs.nomadRegion,
    });
    const last = new Map();
    const watched = targets.map(watchedAs);
    const readers = watched.length > source_FEW ? [watchNamespace({ nomad, targets: watched })] : watched.map(own(nomad));
    const page = (deployment) => pageOf(inputs.nomadAddress, deployment);
    return {
        readers: readers.map((reader) => (0,provider/* withMetadata */.U)(reader, ({ raw }, target) => {
            last.set(target, raw.deployment);
            return { url: page(raw.deployment) };
        })),
        sent: nomad.api.sent,
        close: nomad.api.close,
        explain: async ({ name }) => await explain(nomad, run, last.get(name)),
    };
}
function watchedAs({ name: target, resource }) {
    if (resource.kind === 'deployment')
        return { target, id: resource.id };
    return { target, job: resource.job, version: resource.version };
}
function own(nomad) {
    return (watched) => {
        const { target } = watched;
        if ('id' in watched)
            return watchDeployment({ nomad, target, id: watched.id });
        return watchJob({ nomad, target, job: watched.job, version: watched.version });
    };
}
async function explain(nomad, run, deployment) {
    if (deployment === undefined)
        return {};
    const clause = deployment.StatusDescription;
    switch (endingOf(deployment)?.kind) {
        case 'rolling-back':
            return { outcome: 'rolled-back', clause };
        case 'newer-version': {
            const newest = await newestOf(nomad, run, deployment);
            const by = newest === undefined ? {} : { supersededBy: newest };
            return { outcome: 'superseded', clause, ...by };
        }
        case 'job-stopped':
        case 'cancelled':
            return { outcome: 'superseded', clause };
        default:
            return { clause };
    }
}
/** The id of the deployment that took over; undefined where that cannot be read any more. */
async function newestOf(nomad, { signal, deadline }, { ID, JobID }) {
    try {
        const { value } = await readLatestDeployment(nomad, JobID, { signal, deadline });
        return value === null || value.ID === ID ? undefined : value.ID;
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
/** The deployments' page of the job in Nomad's own web interface. */
function pageOf(address, { JobID, Namespace }) {
    const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
    return new URL(`/ui/jobs/${job}/deployments`, address).href;
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/sources.ts




/**
 * The sources of all providers. That of GitHub brings a large package, so it is loaded on demand.
 */
const SOURCES = {
    emqx: async () => emqx_source_namespaceObject,
    edgegap: async () => edgegap_source_namespaceObject,
    nomad: async () => nomad_source_namespaceObject,
    github: () => Promise.all(/* import() */[__webpack_require__.e(218), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 4496)),
    address: async () => source_namespaceObject,
};

;// CONCATENATED MODULE: ./actions/wait-for-status/src/connect.ts

/**
 * Opens one source for each provider that a target asks for, and closes them all after `work`.
 * Sends nothing itself.
 */
async function withSession(inputs, run, work) {
    const sources = new Map();
    try {
        for (const [name, load] of Object.entries(SOURCES)) {
            const targets = inputs.targets.targets.filter(({ provider }) => provider === name);
            if (targets.length === 0)
                continue;
            const { openSource } = await load();
            const source = openSource({ targets, inputs, run });
            run.requests(source.sent);
            sources.set(name, source);
        }
        return await work({ inputs, run, sources });
    }
    finally {
        await Promise.all([...sources.values()].map((source) => source.close()));
    }
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/set-outputs.ts

const set_outputs_port = schemas/* looseObject */._H3({ external: schemas/* number */.aig() });
/** Sets the outputs about deployments: all ids, and host, ports, URL and state of the first. */
function setKnownOutputs(names, last, { outputs }) {
    const seen = names.flatMap((name) => last.get(name) ?? []);
    const ids = [...new Set(seen.flatMap(({ id, raw }) => raw.ids ?? [id]))].filter((id) => id !== '');
    if (ids.length > 0) {
        outputs.set('deployment-id', ids[0]);
        outputs.set('deployment-ids', ids);
    }
    const [first = ''] = names;
    outputs.set('status', last.get(first)?.state);
    const withHost = seen.find(({ raw }) => raw.fqdn);
    outputs.set('fqdn', withHost?.raw.fqdn);
    outputs.set('url', seen.find(({ raw }) => raw.url)?.raw.url);
    const ports = seen.find(({ raw }) => Object.keys(raw.ports ?? {}).length > 0)?.raw.ports;
    if (ports === undefined)
        return;
    outputs.set('ports', ports);
    const [only, ...others] = Object.values(ports);
    const read = set_outputs_port.safeParse(only);
    if (others.length === 0 && read.success)
        outputs.set('port', read.data.external);
}
/** Sets the outputs about all targets; complete even where the wait failed. */
function setOutputs(reports, { outputs }) {
    const reached = reports.filter(({ end }) => end.verdict === 'reached');
    outputs.set('matched', reached.map(({ target }) => target.name));
    outputs.set('statuses', new Map(reports.map((report) => [report.target.name, set_outputs_statusOf(report)])));
    outputs.set('superseded-by', reports.find((report) => report.supersededBy)?.supersededBy);
}
function set_outputs_statusOf({ end, outcome, elapsedMs }) {
    const { last } = end;
    return {
        state: last?.state ?? 'absent',
        outcome,
        id: last?.id ?? '',
        fqdn: last?.raw.fqdn ?? '',
        ports: last?.raw.ports ?? {},
        elapsedSeconds: Math.round(elapsedMs / 100) / 10,
    };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/state-text.ts
/** `running (web 1/2 canaries healthy)`. */
function stateText({ state, detail, raw }) {
    const more = detail || raw.why || '';
    return more === '' ? state : `${state} (${more})`;
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/progress.ts



const TABLE_INTERVAL_MS = 60_000;
/**
 * Logs one line for each change and sets the outputs that are known. Where something changed, logs
 * all states in a folded table, at most once a minute.
 */
function createProgress(names, run) {
    const { log } = run;
    const last = new Map();
    const timeline = [];
    let tableMs = 0;
    let isNew = false;
    return {
        timeline,
        onChange({ target, from, to, isFirstRead = false, elapsedMs }) {
            last.set(target, to);
            isNew = true;
            setKnownOutputs(names, last, run);
            const before = from && stateText(from);
            const after = stateText(to);
            if (before !== after) {
                const left = from && from.state !== to.state ? from.state : before;
                log.change({ subject: target, from: left, to: after, elapsedMs });
                timeline.push({ target, state: after, isFirstRead, elapsedMs });
            }
            log.heartbeat(describeProgress(names, last));
        },
        onLook(elapsedMs) {
            if (names.length < 2 || !isNew || elapsedMs - tableMs < TABLE_INTERVAL_MS)
                return;
            isNew = false;
            tableMs = elapsedMs;
            log.group(`All targets after ${(0,duration/* formatDuration */.a3)(elapsedMs)}`, tableLines(names, last));
        },
    };
}
const MAX_NAMED = 5;
function describeProgress(names, last) {
    const states = names.map((name) => `${name} is ${stateOf(last.get(name))}`);
    const more = states.length - MAX_NAMED;
    const shown = states.slice(0, MAX_NAMED).join(', ');
    return `Still waiting: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}
function tableLines(names, last) {
    const width = Math.max(...names.map((name) => name.length));
    return names.map((name) => {
        const seen = last.get(name);
        return `${name.padEnd(width)}  ${seen === undefined ? stateOf(seen) : stateText(seen)}`;
    });
}
function stateOf(seen) {
    return seen?.state ?? 'not found yet';
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/result.ts

/** At most this many targets are named in a sentence; the summary has all of them. */
const result_MAX_NAMED = 5;
/** How the whole wait ended. */
function toResult(reports, facts) {
    switch (facts.ending) {
        case 'reached':
            return { outcome: 'succeeded', reason: reachedSentence(reports, facts.mode) };
        case 'lost':
            return lost(reports);
        case 'timed-out': {
            const limit = (0,duration/* formatDuration */.a3)(facts.timeoutMs);
            const reason = `The timeout of ${limit} expired. ${leftSentence(reports)} Raise the timeout, or find ` +
                'out why it takes so long.';
            return { outcome: 'timed-out', reason };
        }
        case 'cancelled':
            return {
                outcome: 'cancelled',
                reason: `The workflow was cancelled. ${leftSentence(reports)} This step changed nothing.`,
            };
    }
}
/** The target that failed last is the one that decided the wait. */
function lost(reports) {
    const bad = reports.filter(({ end }) => end.verdict !== undefined && end.verdict !== 'reached');
    const decisive = bad.reduce((last, one) => (last === undefined || one.end.elapsedMs > last.end.elapsedMs ? one : last), undefined);
    const failing = bad.filter(({ outcome }) => outcome === decisive?.outcome);
    const others = bad.filter(({ outcome }) => outcome !== decisive?.outcome);
    const count = reports.length > 1 ? ` ${reachedCount(reports)}` : '';
    const reason = `${result_named([...failing, ...others])}${count}`;
    return { outcome: decisive?.outcome ?? 'failed', reason };
}
function reachedSentence(reports, mode) {
    const reached = reports.filter(({ end }) => end.verdict === 'reached');
    const all = result_named(reached);
    if (reports.length === 1 || mode.kind === 'all')
        return all;
    const enough = mode.kind === 'any' ? 'one was enough' : `${mode.count} were enough`;
    return `${all} Of ${reports.length} targets ${enough}.`;
}
function leftSentence(reports) {
    const left = reports.filter(({ end }) => end.verdict !== 'reached');
    return reports.length === 1 ? result_named(left) : `${result_named(left)} ${reachedCount(reports)}`;
}
function reachedCount(reports) {
    const count = reports.filter(({ end }) => end.verdict === 'reached').length;
    return `${count} of ${reports.length} targets ${count === 1 ? 'has' : 'have'} succeeded.`;
}
function result_named(reports) {
    const sentences = reports.map(({ target, clause }) => `${target.name} ${ended(clause)}`);
    const more = sentences.length - result_MAX_NAMED;
    const shown = sentences.slice(0, result_MAX_NAMED).join(' ');
    return more > 0 ? `${shown} And ${more} more: see the summary.` : shown;
}
function ended(clause) {
    return /[.!?…]$/.test(clause) ? clause : `${clause}.`;
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/summary.ts


/** Writes all targets, the evidence of those that failed, and the timeline to log and summary. */
function writeSummary(reports, timeline, { log, summary }) {
    const rows = reports.map(({ target, end, outcome, elapsedMs }) => [
        target.name,
        end.last === undefined ? 'absent' : stateText(end.last),
        outcome ?? '-',
        (0,duration/* formatDuration */.a3)(elapsedMs),
    ]);
    const columns = ['target', 'state', 'outcome', 'after'];
    summary.add({ heading: 'Targets', table: { columns, rows } });
    if (reports.length > 1)
        log.group('All targets at the end', rows.map((row) => row.join('  ')));
    for (const { target, end } of reports)
        showEvidence(target.name, end, { log, summary });
    if (timeline.length === 0)
        return;
    const entries = timeline.map(({ target, state, elapsedMs }) => [
        (0,duration/* formatDuration */.a3)(elapsedMs),
        target,
        state,
    ]);
    summary.add({
        heading: 'Timeline',
        table: { columns: ['after', 'target', 'state'], rows: entries },
    });
}
function showEvidence(name, { verdict, last }, { log, summary }) {
    const evidence = (last?.evidence ?? []).filter((line) => line !== '');
    if (verdict === 'reached' || verdict === undefined || evidence.length < 2)
        return;
    log.group(`Why ${name} did not succeed`, evidence);
    summary.add({ heading: `Why ${name} did not succeed`, code: { text: evidence.join('\n') } });
}

// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __webpack_require__(5136);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/report/target-report.ts



/** Says how one target ended. */
function reportOf(target, end, facts) {
    const { explanation, interrupted } = facts;
    const { failure, verdict } = end;
    const elapsedMs = verdict === undefined ? facts.tookMs : end.elapsedMs;
    const base = { target, end, elapsedMs, supersededBy: supersederOf(end, explanation) };
    if (failure !== undefined) {
        const outcome = (0,src_outcome/* outcomeOf */.sG)(failure, facts.remainingMs);
        return { ...base, outcome, clause: `could not be read: ${failure.message}` };
    }
    switch (verdict) {
        case undefined:
            return { ...base, outcome: interrupted ?? null, clause: describeState(end) };
        case 'reached':
            return { ...base, outcome: 'succeeded', clause: `is ${target_report_stateOf(end)}` };
        case 'failed':
            return {
                ...base,
                outcome: explanation.outcome ?? 'failed',
                clause: failedClause(end, facts),
            };
        case 'superseded':
            return { ...base, outcome: 'superseded', clause: supersededClause(end, base.supersededBy) };
        case 'never-appeared':
            return { ...base, outcome: 'not-found', clause: absentClause(end, facts) };
    }
}
function supersederOf(end, explanation) {
    if (end.verdict === 'superseded')
        return end.last?.id || undefined;
    return explanation.supersededBy;
}
function target_report_stateOf({ last }) {
    return last === undefined ? 'absent' : stateText(last);
}
function describeState(end) {
    if (end.last === undefined)
        return 'was not found yet';
    const hint = end.last.state === 'promotable' ? ', and nobody promoted it' : '';
    return `was still ${target_report_stateOf(end)}${hint}`;
}
function failedClause(end, { explanation, isStale }) {
    const why = explanation.clause === undefined ? '' : `: ${explanation.clause}`;
    const by = explanation.supersededBy === undefined ? '' : ` (by ${explanation.supersededBy})`;
    const stale = isStale
        ? ', as it was when the wait began (on-stale-failure: wait ignores that)'
        : '';
    return `is ${target_report_stateOf(end)}${why}${by}${stale}`;
}
function supersededClause(end, by) {
    const newer = by === undefined ? 'a newer one' : `a newer one (${by})`;
    return `was superseded by ${newer}, which is ${target_report_stateOf(end)}`;
}
function absentClause({ last }, facts) {
    if (last !== undefined && last.id !== '')
        return `no longer exists; it was ${stateText(last)}`;
    const why = facts.explanation.clause === undefined ? '' : `: ${facts.explanation.clause}`;
    const limit = (0,duration/* formatDuration */.a3)(facts.discoveryMs);
    if (facts.discoveryMs === 0)
        return `does not exist${why}`;
    return `did not appear within ${limit} (discovery-timeout)${why}`;
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/run.ts









/** Waits for all targets at once, with one reader for each provider where possible. */
async function run(inputs, actionRun) {
    return await withSession(inputs, actionRun, waitForAll);
}
async function waitForAll(session) {
    const { inputs, run, sources } = session;
    const { targets } = inputs.targets;
    const progress = createProgress(targets.map(({ name }) => name), run);
    run.log.heartbeat('Waiting for the first responses.');
    const end = await engine_wait({
        world: run.world,
        deadline: run.deadline,
        readers: [...sources.values()].flatMap(({ readers }) => readers),
        goals: new Map(targets.map((target) => [target.name, (0,goal/* goalOf */.Z)(target, inputs)])),
        mode: inputs.mode,
        onChange: progress.onChange,
        onRead: progress.onLook,
    });
    run.log.heartbeat(undefined);
    const reports = await reportAll(session, end, progress.timeline);
    setOutputs(reports, run);
    writeSummary(reports, progress.timeline, run);
    const ending = run_endingOf(end);
    return toResult(reports, { mode: inputs.mode, ending, timeoutMs: inputs.timeout });
}
function run_endingOf({ verdict, interruption }) {
    if (verdict === 'reached')
        return 'reached';
    if (verdict !== 'interrupted')
        return 'lost';
    return interruption instanceof cancelled/* Cancelled */.c ? 'cancelled' : 'timed-out';
}
async function reportAll({ inputs, run, sources }, whole, timeline) {
    const ending = run_endingOf(whole);
    const interrupted = ending === 'timed-out' || ending === 'cancelled' ? ending : undefined;
    const changes = Map.groupBy(timeline, ({ target }) => target);
    const reports = [];
    for (const target of inputs.targets.targets) {
        const end = whole.targets.get(target.name);
        if (end === undefined)
            throw new RangeError(`${target.name} was not waited for`);
        const isBad = end.verdict !== undefined && end.verdict !== 'reached';
        const source = sources.get(target.provider);
        const isToExplain = isBad && end.failure === undefined;
        const none = {};
        const explanation = isToExplain ? await source?.explain?.(target, end) : none;
        reports.push(reportOf(target, end, {
            interrupted,
            tookMs: whole.elapsedMs,
            remainingMs: run.deadline.remainingMs(),
            discoveryMs: (0,goal/* goalOf */.Z)(target, inputs).discoveryMs,
            explanation: explanation ?? none,
            isStale: isStale(changes.get(target.name) ?? []),
        }));
    }
    return reports;
}
/** Whether the target was in this state before the wait began, and never left it. */
function isStale([first, ...others]) {
    return first?.isFirstRead === true && others.length === 0;
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ goalOf)
});

;// CONCATENATED MODULE: ./actions/wait-for-status/src/targets/lifecycle.ts
/** The states of `wanted` and those that lie behind them. */
function withPassed({ passed }, wanted) {
    return new Set([...wanted, ...wanted.flatMap((state) => passed?.[state] ?? [])]);
}
/** The ends that are final for somebody who waits for `wanted`. */
function badEnds(lifecycle, wanted) {
    const good = withPassed(lifecycle, wanted);
    const onTheWay = new Set(wanted.flatMap((state) => lifecycle.before?.[state] ?? []));
    return lifecycle.ends.filter((state) => !good.has(state) && !onTheWay.has(state));
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/targets/goal.ts

// A canary that died may be replaced: the servers do that within seconds, if at all.
const STALLED = 'stalled';
const STALL_GRACE_MS = 30_000;
/**
 * The states a target has to reach or avoid: its own, else those of the inputs, else the defaults
 * of its kind.
 */
function goalOf(target, inputs) {
    const { lifecycle, revision } = target;
    const known = (states) => {
        const own = states.filter((state) => lifecycle.states.includes(state));
        return own.length > 0 ? own : undefined;
    };
    const wanted = target.until ?? known(inputs.until) ?? lifecycle.until;
    const bad = target.failOn ?? known(inputs.failOn) ?? badEnds(lifecycle, wanted);
    const until = withPassed(lifecycle, wanted);
    return {
        until: new Map([...until].map((state) => [state, inputs.stableFor])),
        failOn: new Map(bad
            .filter((state) => !until.has(state) || (target.failOn ?? []).includes(state))
            .map((state) => [state, graceOf(state, inputs.grace)])),
        discoveryMs: target.mustExist ? 0 : inputs.discoveryTimeout,
        onSuperseded: inputs.onSuperseded,
        onStaleFailure: inputs.onStaleFailure,
        ...(revision === undefined ? {} : { revision }),
    };
}
function graceOf(state, graceMs) {
    return state === STALLED ? Math.max(graceMs, STALL_GRACE_MS) : graceMs;
}


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ connectionOptions)
/* harmony export */ });
/** Connection options from a run, an address and the names of its inputs, for messages. */
function connectionOptions(run, baseUrl, inputs) {
    const { world, secrets, dryRun, deadline, proxy, allowInsecureHttp, tls } = run;
    const endpoint = { baseUrl, proxy, allowInsecureHttp, inputs, ...(tls && { tls }) };
    return { world, secrets, dryRun, deadline, endpoint };
}


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ BodyUndecodable),
/* harmony export */   KQ: () => (/* binding */ BodyTooLarge),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


/** The reply is longer than anybody wants to read. */
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
/**
 * The reply says it is encoded in a way that this client does not read, or it is not so encoded.
 */
class BodyUndecodable extends Error {
    name = 'BodyUndecodable';
}
const DECODERS = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    'x-gzip': node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate,
    br: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress,
};
/**
 * Reads a reply to its end as UTF-8 text. Decoding goes in small pieces and stops at the limit, so
 * that a bomb costs no more than the limit. Errors of the connection come through as they are.
 */
async function readBody(body, rules) {
    const encoding = rules.encoding?.trim().toLowerCase() ?? '';
    const chunks = [];
    const collect = async (source) => {
        let bytes = 0;
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > rules.maxBytes)
                throw new BodyTooLarge();
            chunks.push(chunk);
        }
    };
    try {
        if (encoding === '' || encoding === 'identity')
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, collect);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, decoderFor(encoding, body), collect);
    }
    catch (error) {
        if (!(error instanceof BodyTooLarge) || rules.longer === 'refuse')
            throw sorted(error);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function decoderFor(encoding, body) {
    const decoder = DECODERS[encoding];
    if (decoder !== undefined)
        return decoder();
    body.on('error', () => undefined).destroy();
    throw new BodyUndecodable();
}
function sorted(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_.*FORMAT)/.test(code)
        ? new BodyUndecodable(undefined, { cause: error })
        : error;
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ brokenExchange),
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1088);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and reachable from the runner; ' +
            `its address is in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyTooLarge */ .KQ || error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyUndecodable */ .Ji) {
        return unreadable(error, facts);
    }
    const found = (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyNetworkError */ .L)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...(found.final ? { final: true } : {}),
        cause: withoutDetail(error, found),
    });
}
function unreadable(error, facts) {
    const what = error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyTooLarge */ .KQ
        ? 'sent a reply of more than 32 MiB, which is not read further'
        : 'sent a reply in an encoding that cannot be read';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'invalid-reply',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint).address} is the address of the API`,
        received: 'yes',
    });
}
function receivedOf(found, facts) {
    if (!facts.written || found.notReceived)
        return 'no';
    return found.kind === 'invalid-reply' ? 'yes' : 'maybe';
}
/** The cause as one line and its code: the error objects of undici carry sockets and headers. */
function withoutDetail(error, found) {
    const text = error instanceof Error ? (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g)(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}


/***/ }),

/***/ 6594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ FAMILY_ATTEMPT_MS),
  SM: () => (/* binding */ createDispatcher),
  J7: () => (/* binding */ endConnections)
});

// UNUSED EXPORTS: CONNECT_TIMEOUT_MS

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./packages/client/src/time/next-tick.ts
var next_tick = __webpack_require__(1082);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts



/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then tells only that the other side closed; that the server refused stands in the socket's first
 * error. Which of the two belongs to which connection is told by the local port.
 */
function watchHandshakes(options) {
    const connector = trustingConnector(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && (0,network_errors/* classifyNetworkError */.L)(first).notReceived)
                refusals.set(port, first);
        });
        return callback(null, socket);
    });
    return {
        connect: watch,
        refusalOf(error) {
            const port = error instanceof undici/* errors */.sO.SocketError ? error.socket?.localPort : undefined;
            const refusal = refusals.get(port ?? -1);
            if (port !== undefined)
                refusals.delete(port);
            return refusal;
        },
    };
}
/** Connects once more with the system's roots where Node's own do not know the certificate. */
function trustingConnector(options) {
    let connector = (0,undici/* buildConnector */.gU)(options);
    let hasSystemRoots = 'secureContext' in options;
    return (target, callback) => connector(target, (...[error, socket]) => {
        if (error === null)
            return callback(null, socket);
        const secureContext = hasSystemRoots ? undefined : (0,tls/* systemTrustAfter */.K)(error);
        if (secureContext === undefined)
            return callback(error, null);
        hasSystemRoots = true;
        connector = (0,undici/* buildConnector */.gU)({ ...options, secureContext });
        return connector(target, callback);
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/dispatcher.ts





/** How long a connection may take to stand, ms. */
const CONNECT_TIMEOUT_MS = 10_000;
/**
 * How long one address of a name may take before the next one is tried, ms. Node's own 250 ms are
 * too short for a distant server: with two addresses that answer in 300 ms neither is reached.
 */
const FAMILY_ATTEMPT_MS = 2_500;
// A Nomad agent takes 100 connections per client address.
const MAX_CONNECTIONS = 50;
/**
 * The connections of one endpoint. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
function createDispatcher(endpoint, { keepAlive = true } = {}) {
    const proxy = (0,http_proxy/* proxyFor */.iJ)(endpoint);
    const target = { ...CONNECT_RULES, ...tlsFor(endpoint, proxy) };
    const { connect, refusalOf } = watchHandshakes(target);
    const options = {
        connections: MAX_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        pipelining: keepAlive ? 1 : 0,
        connect,
    };
    if (proxy === undefined)
        return { dispatcher: new undici/* Agent */.g6(options), refusalOf };
    const dispatcher = new undici/* ProxyAgent */.kT({
        ...options,
        uri: proxy.href,
        requestTls: target,
        proxyTls: { ...CONNECT_RULES, ...(0,tls/* loadTrust */.Vc)(endpoint.tls) },
        factory: poolOf(proxy),
        clientFactory: poolOf(proxy),
    });
    return { dispatcher, refusalOf };
}
const CONNECT_RULES = {
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
};
/** Pools in which a connection to the proxy that fails says that it was the proxy's. */
function poolOf(proxy) {
    return (origin, options) => {
        const { connect } = options;
        const isToProxy = new URL(origin).origin === proxy.origin;
        if (!isToProxy || typeof connect !== 'function')
            return new undici/* Pool */.bC(origin, options);
        const marked = (target, callback) => connect(target, (...[error, socket]) => error === null ? callback(null, socket) : callback(new http_proxy/* ProxyUnreachable */.Lo(error), null));
        return new undici/* Pool */.bC(origin, { ...options, connect: marked });
    };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being looked up cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await (0,next_tick/* nextTick */.d)();
}
/** Through a tunnel undici makes the connections itself: there the system's roots come at once. */
function tlsFor(endpoint, proxy) {
    if (endpoint.baseUrl.protocol !== 'https:')
        return {};
    return (0,tls/* loadTls */._v)(endpoint.tls, proxy === undefined ? 'when-needed' : 'at-once');
}


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ composeHeaders)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);

// Everything else that a caller sets may be a credential.
const PLAIN = new Set(['accept', 'accept-encoding', 'content-type', 'user-agent']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;
/**
 * The headers of one request, names in small letters. Throws a `Failure` (`rejected`, not sent)
 * for a value no header may hold and for a credential on plain HTTP; never repeats a value.
 */
function composeHeaders(endpoint, sources) {
    const given = { ...lower(endpoint.headers()), ...lower(sources.own) };
    for (const [name, value] of Object.entries(given))
        checkHeader(endpoint, name, value);
    const secret = sources.confidential || Object.keys(given).some((name) => !PLAIN.has(name));
    if (secret)
        checkOpenWire(endpoint);
    return {
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'rollout-actions',
        ...(sources.hasBody ? { 'content-type': 'application/json' } : {}),
        ...given,
    };
}
function lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function checkHeader(endpoint, name, value) {
    if (NAME.test(name) && VALUE.test(value))
        return;
    const header = NAME.test(name) ? `the header ${name}` : 'a header';
    throw (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).credentials} for a line end, a quote or a blank ` +
        'copied along');
}
function checkOpenWire(endpoint) {
    if (endpoint.baseUrl.protocol === 'https:' ||
        endpoint.allowInsecureHttp ||
        (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(endpoint.baseUrl)) {
        return;
    }
    throw (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(endpoint, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}, or set allow-insecure-http: true`);
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classifyNetworkError)
/* harmony export */ });
const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';
const KNOWN = [
    {
        codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
        what: 'has a host name that could not be resolved',
        next: ({ address }) => `Check the address in the input ${address} and the runner's DNS`,
    },
    {
        codes: /^ECONNREFUSED$/,
        what: 'refused the connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that the server runs there`,
    },
    {
        codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        what: 'did not accept a connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall stands between it ` +
            'and the runner',
    },
    {
        codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
        what: 'closed the connection before its response was complete',
        next: () => 'Retry; if it happens again, check its log and the logs of proxies in front of it',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        what: 'presented a certificate that has expired or is not valid yet',
        next: () => 'Renew the certificate of the server, or correct the clock of the runner',
        final: true,
    },
    {
        codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        what: 'presented a certificate for a different host name',
        next: ({ address }) => `Correct the host in the input ${address}, or name the one in the certificate by ` +
            'tls-server-name',
        final: true,
    },
    {
        codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
        what: 'presented a certificate that is not trusted',
        next: () => 'Pass the certificate of its authority in the input ca-certificate',
        final: true,
    },
    {
        codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
        what: 'refused the TLS handshake',
        next: () => 'Pass a certificate that it accepts in the inputs client-certificate and client-key',
        final: true,
        notReceived: true,
    },
    {
        codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
        what: 'has no certificate for this host name yet',
        next: ({ address }) => `Wait until its certificate is issued, or check the host in the input ${address}`,
        notReceived: true,
    },
    {
        codes: /^(ERR_SSL_|EPROTO$)/,
        what: 'does not speak TLS as expected on this port',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
        final: true,
    },
    {
        codes: /^UND_ERR_HEADERS_OVERFLOW$/,
        what: 'sent more headers than are accepted',
        next: ({ address }) => `Check that the input ${address} is the address of the API`,
        kind: 'invalid-reply',
    },
    {
        codes: /^HPE_/,
        what: 'sent a response that is not HTTP',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
        kind: 'invalid-reply',
    },
    {
        codes: /^PROXY_(401|403|405|407)$/,
        what: 'is behind a proxy that refused to connect to it',
        next: proxyNext,
        final: true,
        notReceived: true,
    },
    {
        codes: /^PROXY_UNREACHABLE$/,
        what: 'is behind a proxy that cannot be reached',
        next: () => 'Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY',
        notReceived: true,
    },
    {
        codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
        what: 'is behind a proxy that could not connect to it',
        next: proxyNext,
    },
    {
        codes: /^UND_ERR_INVALID_ARG$/,
        what: 'was not asked: the request is not valid HTTP',
        next: ({ address }) => `Check the input ${address} and the values given to the operation`,
        kind: 'rejected',
    },
];
const UNKNOWN = {
    what: 'could not be reached',
    next: ({ address }) => `Check the input ${address} and the network between the runner and it`,
};
/** Sorts an error by the codes in it and in its causes, the outermost known one first. */
function classifyNetworkError(error) {
    const codes = [...codesOf(error, 0)];
    for (const code of codes) {
        const known = KNOWN.find((entry) => entry.codes.test(code));
        if (known !== undefined)
            return { ...known, code };
    }
    return { ...UNKNOWN, code: codes[0] ?? '' };
}
const MAX_CAUSE_DEPTH = 4;
function* codesOf(error, depth) {
    if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH)
        return;
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    if (status !== undefined)
        yield `PROXY_${status}`;
    if (error.message.startsWith('Proxy Authentication Required'))
        yield 'PROXY_407';
    if (error.name === 'HTTPParserError')
        yield 'HPE_';
    if ('code' in error && typeof error.code === 'string')
        yield error.code;
    yield* codesOf(error.cause, depth + 1);
    if (error instanceof AggregateError) {
        for (const one of error.errors)
            yield* codesOf(one, depth + 1);
    }
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactedWith)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


// A sentence of ours around a foreign one.
const MAX_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact((0,_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(secrets.redact(words), MAX_WORDS));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind,
        resource: line(error.resource),
        what: line(error.what),
        next: line(error.next),
        received,
        final,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...(text === undefined ? {} : { text: secrets.redact(text) }),
        ...(error.cause instanceof Error ? { cause: redactedCause(error.cause, secrets) } : {}),
    });
}
function redactedCause(cause, secrets) {
    const clean = new Error(secrets.redact((0,_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sanitizeLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const MAX_CHARACTERS = 300;
// Controls, format marks (zero width, direction overrides), line and paragraph separators, halves
// of characters, private and unassigned ones: nothing of that belongs on a line that people read.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
/** Makes one printable line of a foreign text, at most `most` characters, an ellipsis included. */
function sanitizeLine(text, most = MAX_CHARACTERS) {
    // A page of megabytes is not worth cleaning whole: what is shown is far less.
    const start = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, most * 8));
    const line = start.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
    const characters = [...line];
    return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter)
/* harmony export */ });
const DAY_MS = 86_400_000;
// Longer than any run; a server that says more says "not any more".
const MAX_MS = 366 * DAY_MS;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After`: ms from now, 0 for a date that has passed. Undefined where there is none or
 * it is neither seconds nor an HTTP date. A date is measured against the reply's own `Date`, if it
 * has one: the clocks of server and runner may differ; `wallMs` is the runner's.
 */
function readRetryAfter(header, wallMs) {
    const value = header('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Math.ceil(Number(value) * 1_000), MAX_MS);
    const until = readDate(value);
    if (until === undefined)
        return undefined;
    const from = readDate(header('date')?.trim() ?? '') ?? wallMs;
    return Math.min(Math.max(until - from, 0), MAX_MS);
}
function readDate(value) {
    const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   aI: () => (/* binding */ isWorthTelling),
/* harmony export */   qO: () => (/* binding */ retryDelayMs)
/* harmony export */ });
/* unused harmony export MAX_ATTEMPTS */
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);


/** Where nobody set a deadline. */
const MAX_ATTEMPTS = 4;
const FIRST_MS = 500;
const MAX_MS = 10_000;
// No attempt begins that has less time than this for its reply.
const MIN_REPLY_MS = 500;
/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. This one rule
 * holds for single reads and for waits. Jitter over anything up to 0.5 s, doubling to 10 s, and
 * never less than a tenth of that. What the server asks for is obeyed in full; where that does not
 * fit into the time left, the failure stands at once.
 */
function retryDelayMs(failure, facts) {
    const { rule, attempt, remainingMs } = facts;
    if (failure.final || rule === 'never')
        return undefined;
    if (rule === 'unsent' && failure.received !== 'no')
        return undefined;
    if (remainingMs === Number.POSITIVE_INFINITY && attempt >= MAX_ATTEMPTS)
        return undefined;
    const asked = failure.retryAfterMs ?? 0;
    if (asked > 0)
        return asked < remainingMs ? asked : undefined;
    if (remainingMs < 2 * MIN_REPLY_MS)
        return undefined;
    return Math.min(jitterMs(attempt, facts.random), remainingMs - MIN_REPLY_MS);
}
function jitterMs(attempt, random) {
    const mostMs = Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
    return mostMs * Math.max(0.1, random);
}
/** Whether the nth failure in a row is told to everybody: the 2nd, 4th, 8th and so on. */
function isWorthTelling(failuresInARow) {
    return failuresInARow > 1 && Number.isInteger(Math.log2(failuresInARow));
}
/**
 * Runs `once` until it succeeds, fails for good, or may not be tried again; throws its last
 * failure, or the signal's reason as soon as that is aborted.
 */
async function withRetries(options, once) {
    const { world, signal } = options;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await once();
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H))
                throw error;
            const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
            const random = world.random();
            const delayMs = retryDelayMs(error, { rule: options.rule, attempt, remainingMs, random });
            if (delayMs === undefined)
                throw error;
            const text = `${error.resource}: ${error.what}; retrying in ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(delayMs)}`;
            world.log[isWorthTelling(attempt) ? 'info' : 'debug'](text);
            await world.clock.sleep(delayMs, signal);
        }
    }
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ systemTrustAfter),
/* harmony export */   Vc: () => (/* binding */ loadTrust),
/* harmony export */   _v: () => (/* binding */ loadTls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);



const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/**
 * Checks the texts and loads them once for all connections. Certificates are always verified,
 * whatever the environment says. The system's roots take a fifth of a second to load: with
 * `when-needed` they come only with texts of the caller, or by `systemTrustAfter`. Throws a
 * `Failure`
 * (`rejected`) that names the text at fault.
 */
function loadTls(tls = {}, systemRoots = 'when-needed') {
    const settings = { rejectUnauthorized: true };
    if (tls.serverName !== undefined)
        settings.servername = tls.serverName;
    const extra = (tls.ca ?? []).flatMap(readCertificates);
    if ((tls.cert === undefined) !== (tls.key === undefined)) {
        throw refused('a client certificate and its key belong together, one of them is missing');
    }
    const isPlain = extra.length === 0 && tls.cert === undefined;
    if (isPlain && systemRoots === 'when-needed')
        return settings;
    try {
        settings.secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({
            ca: withSystemRoots(extra),
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
        });
    }
    catch {
        throw refused('the client certificate and the client key do not fit together or are damaged');
    }
    return settings;
}
/**
 * The trust to connect with again after `error`, where the system's roots may know the certificate
 * that Node's own do not; undefined where a second attempt is in vain. Nothing was sent by then.
 * Only for settings without a `secureContext`: one has these roots already.
 */
function systemTrustAfter(error) {
    if (!isUntrusted(error))
        return undefined;
    systemContext ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ ca: withSystemRoots([]) });
    return systemContext;
}
let systemContext;
function isUntrusted(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
}
/** The same trust without the client's own certificate, for the way to a proxy. */
function loadTrust(tls = {}) {
    return loadTls(tls.ca === undefined ? {} : { ca: tls.ca }, 'at-once');
}
function withSystemRoots(extra) {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('default'), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('system'), ...extra])];
}
// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem) {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refused('the CA certificate text holds no certificate');
    for (const certificate of certificates) {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
        }
        catch {
            throw refused('the CA certificate text is damaged');
        }
    }
    return certificates;
}
function refused(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'rejected',
        resource: 'the TLS inputs',
        what,
        next: 'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
            'text, from its BEGIN line to its END line',
        received: 'no',
    });
}


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nextTick)
/* harmony export */ });
/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
function nextTick() {
    return new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/**
 * What `work` gives, but rejects with the reason of `signal` as soon as that is aborted, for work
 * that hears of it late or never: a look-up of a name, or a request of undici whose connection is
 * still being made.
 */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   u: () => (/* binding */ blocking)
/* harmony export */ });
const MAX_HOLD_MS = 60_000;
const MIN_HOLD_MS = 1_000;
// Nomad answers a held query at once when another job has changed the table meanwhile: reads that
// bring nothing new are spaced out, at most a second apart.
const FIRST_SPACING_MS = 50;
const MAX_SPACING_MS = 1_000;
/**
 * Blocking queries: the server holds each read until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline. A read that
 * came back early without anything new is followed by a pause.
 */
const blocking = (input) => {
    const fits = Math.floor((input.remainingMs * 16) / 17);
    const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
    if (input.reads === 0)
        return { delayMs: 0, holdMs: 0 };
    const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
    const isQuiet = input.unchangedReads > 0;
    return { delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0, holdMs };
};
/**
 * Plain polling: from `firstMs` between reads, `growth` times longer each read that saw nothing
 * new, at most `maxMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
function backoff(options) {
    return (input) => {
        if (input.reads === 0)
            return { delayMs: 0, holdMs: 0 };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return { delayMs: plain * (0.95 + 0.1 * input.random()), holdMs: 0 };
    };
}


/***/ })

};
