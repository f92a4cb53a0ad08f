export const id = 230;
export const ids = [230];
export const modules = {

/***/ 230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBody: () => (/* binding */ createBody),
  finish: () => (/* binding */ finish),
  loadPublisher: () => (/* binding */ loadPublisher),
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/action/src/connection.ts
/** Connection options from a run, an address and the names of its inputs, for messages. */
function connectionOptions(run, baseUrl, inputs) {
    const { world, secrets, dryRun, deadline, proxy, allowInsecureHttp, tls } = run;
    const endpoint = { baseUrl, proxy, allowInsecureHttp, inputs, ...(tls && { tls }) };
    return { world, secrets, dryRun, deadline, endpoint };
}

// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 2 modules
var http_api = __webpack_require__(8750);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
;// CONCATENATED MODULE: ./packages/client/src/http/request-options.ts
/** The members of `RequestOptions` alone, where the caller's object has more. */
function request_options_requestOptionsOf({ signal, deadline, retry }) {
    return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/call.ts


/** The members of `WriteOptions` alone, where the caller's object has more. */
function writeOptionsOf(options) {
    return { ...request_options_requestOptionsOf(options), ...(options.trace && { trace: options.trace }) };
}
/** The call as the API takes it: each attempt keeps the rates and traces itself. */
function pacedCall(call, { pacer, classify }) {
    const { rateKind: _, unknownId, forbidden, trace: __, begin: ___, ...plain } = call;
    return {
        ...plain,
        beforeAttempt: attemptOf(call, pacer),
        classify: (reply, asked) => {
            const general = classify(reply, asked);
            if (reply.status === 429 && call.effect === 'write')
                return { ...general, received: 'no' };
            if (reply.status === 403 && forbidden === 'not-yours')
                return NOT_YOURS;
            const isUnknown = reply.status === 400 &&
                (unknownId === 'any-400' || (unknownId === 'by-text' && UNKNOWN.test(reply.text)));
            return isUnknown ? unknown(general) : general;
        },
    };
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
/** A 429 makes all calls of its kind wait; since nothing was done, a write may go again after it. */
function attemptOf({ rateKind, trace, begin }, pacer) {
    return async (signal) => {
        const mayBegin = begin === undefined ? signal : AbortSignal.any([signal, begin]);
        if (rateKind !== undefined)
            await pacer.turn(rateKind, mayBegin);
        mayBegin.throwIfAborted();
        trace?.sent();
        return (error) => {
            if (!(error instanceof failure/* Failure */.H))
                return;
            if (rateKind !== undefined && error.kind === 'throttled')
                pacer.refused(rateKind);
            trace?.failed(error, !isInDoubt(error));
        };
    };
}
const NOT_YOURS = {
    kind: 'unauthorized',
    what: 'Edgegap does not let this key stop it (403)',
    next: 'check the id: the deployment belongs to another organisation than the key',
};
// The words of the live API are not known; these say it in any API.
const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
function unknown({ what }) {
    return {
        kind: 'not-found',
        what: `${what}; that is how Edgegap answers for an id that it does not know`,
        next: 'check the id; some minutes after its end a deployment is forgotten',
    };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/classify.ts

/**
 * Edgegap's own reading of a reply that is no success; undefined leaves it to the general rule.
 * `bare`: the credential is the container's own, for self-stop.
 */
function createClassify(form) {
    return form === 'key'
        ? classifyWithKey
        : (reply, asked) => ofContainer(reply) ?? classify(reply, asked);
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
function classifyWithKey(reply, asked) {
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
            return classify(reply, asked);
    }
}
/** Both deploy calls. */
const CREATES = /^\/v1\/deploy$|^\/v2\/deployments$/;
function classify(reply, { path }) {
    const said = (0,classify_reply/* messageOf */.bD)(reply.text);
    switch (reply.status) {
        case 410:
            return {
                kind: 'conflict',
                what: 'already stopped (410)',
                next: 'nothing is left to do for it',
            };
        case 409:
            if (!CREATES.test(String(path)))
                return undefined;
            return refused(said, 'correct the inputs that it names');
        case 422:
            if (!CREATES.test(String(path)))
                return refused(said, 'correct the inputs that it names');
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
    const endpoint = {
        ...options.endpoint,
        headers: () => ({ Authorization: authorization }),
        service: name,
    };
    const { dryRun = false, deadline, transport } = options;
    const api = (0,http_api/* createApi */.x)({
        world,
        endpoint,
        dryRun,
        secrets,
        ...(deadline && { deadline }),
        ...(transport && { transport }),
    });
    const own = createClassify(form);
    const rules = {
        pacer: createPacer(world.clock, { ...DOCUMENTED_RATES, ...options.rates }),
        classify: (reply, asked) => own(reply, asked) ?? (0,classify_reply/* classifyByStatus */.y_)(reply, endpoint),
    };
    return { call: (call) => api.call(pacedCall(call, rules)), api, name, world };
}
/** The key without the word that the dashboard puts before it. */
function plainToken(token) {
    return token.trim().replace(/^token\s+/i, '');
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/access-rules.ts
var access_rules = __webpack_require__(7849);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/connect.ts



/** Edgegap as the inputs name it. For self-stop that is what the container was given. */
function connect(inputs, run) {
    if (inputs.operation === 'self-stop')
        return connectAsContainer(inputs, run);
    const names = { address: 'api-url', credentials: 'token' };
    return connectEdgegap({
        ...connectionOptions(run, inputs.apiUrl, names),
        rates: ratesOf(inputs),
        token: inputs.token ?? '',
    });
}
function connectAsContainer(inputs, run) {
    const address = inputs.stopUrl === undefined ? undefined : (0,access_rules/* selfStopOf */.yv)(inputs.stopUrl);
    const names = { address: 'stop-url', credentials: 'stop-token' };
    return connectEdgegap({
        ...connectionOptions(run, address?.baseUrl ?? inputs.apiUrl, names),
        rates: ratesOf(inputs),
        token: inputs.stopToken ?? '',
        form: 'bare',
    });
}
function ratesOf({ createRate: create, statusRate: status, listRate: list }) {
    return { create, status, list };
}

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
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
        isForgiven: false,
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
            const isFree = progress.failedInARow === 0 && !progress.isForgiven;
            const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
            await clock.sleep(pauseMs, run.signal);
            const beganMs = clock.now();
            const untilDueMs = Math.max(0, dueMs - beganMs);
            const holdMs = untilDueMs > 0 ? next.holdMs : 0;
            const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0,deadline/* startDeadline */.db)(clock, untilDueMs, run.signal) : undefined, false);
            if (holdMs > 0)
                heldSinceMs = beganMs;
            const read = reader.read({ signal: limit?.signal ?? run.signal, holdMs });
            const snapshots = await cutShort(read, limit?.signal, run.signal);
            progress.reads += 1;
            progress.lastTookMs = clock.now() - beganMs;
            progress.failedInARow = 0;
            progress.isForgiven = false;
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
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { reader, run, progress } = follower;
    progress.isForgiven = reader.forgives?.(error) ?? false;
    if (progress.isForgiven)
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
    let stable;
    const isForgiven = createForgiveness(goal.onStaleFailure === 'wait');
    const settleNothing = () => {
        stable = undefined;
        due = undefined;
    };
    const hold = (key, forMs, atMs) => {
        if (stable?.key !== key)
            stable = { key, sinceMs: atMs };
        due = stable.sinceMs + forMs;
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
            stable = undefined;
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
async function wait(options) {
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

// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7411);
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
const noBody = schemas/* undefined */.Vxk();

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
 * A deployment as the status call and the webhooks show it. Times have no zone. What only decorates
 * outputs may be unusual: that must not hide the state of a server.
 */
const deploymentStatus = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: maybeText.catch(''),
    app_name: maybeText.catch(''),
    app_version: maybeText.catch(''),
    /** `Status.READY`; a word that nobody knows is kept. */
    current_status: schemas/* string */.YjP().min(1),
    /** `running` is true with DEPLOYING and with errors in the document's samples: not used. */
    error: schemas/* boolean */.zMY().nullish().catch(null),
    error_detail: maybeText.catch(''),
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
const deployReply = schemas/* looseObject */._H3({ request_id: requestId });
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
const bulkStopReply = schemas/* string */.YjP().transform((text) => {
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/list-deployments.ts




/** All active deployments that the query means, page by page, each once. */
async function listDeployments(edgegap, query, options) {
    const isPlain = query.filters === undefined && query.order_by === undefined;
    const text = isPlain ? undefined : JSON.stringify(query);
    const found = await allPages(async (page) => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/deployments`,
            query: { query: text, page, limit: PAGE_LIMIT },
            effect: 'read',
            rateKind: 'list',
            resource: `deployments at ${edgegap.name}`,
            schema: deploymentPage,
            ...request_options_requestOptionsOf(options),
        });
        return { items: value.data, pagination: value.pagination };
    });
    // What is made or ends meanwhile moves others to the next page or back.
    return [...new Map(found.map((one) => [one.request_id, one])).values()];
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/create-idempotently.ts






const FOUND = 'found';
/**
 * How long a create whose answer was lost may take to appear, ms: it has been seen to take 9 s.
 * Until then nothing is made in its place.
 */
const LATE_APPEARANCE_MS = 15_000;
const MAX_SENDS = 3;
function newCreateTrace() {
    return { unresolved: 0, wasRepeated: false };
}
/**
 * Creates exactly one deployment. Where the answer was lost, or says nothing sure, its tag is
 * looked up for as long as it may take to appear; only then is the create sent again, with the same
 * tag. Throws the `Failure` of a create or look-up that cannot be had, and the reason of the
 * deadline's signal: `trace` then says whether something may have been made.
 */
async function createIdempotently(create) {
    const { trace } = create;
    for (let sends = 1;; sends += 1) {
        const sent = await sendOnce(create);
        if (!(sent instanceof failure/* Failure */.H))
            return { kind: 'created', id: sent, extras: [] };
        if (sent.status === 422) {
            return { kind: 'unallocated', id: requestIdOf(sent), failure: sent };
        }
        if (!isInDoubt(sent))
            throw sent;
        const [id, ...extras] = await findLost(create, sent);
        if (id !== undefined) {
            trace.unresolved = Math.max(0, trace.unresolved - 1 - extras.length);
            return { kind: 'created', id, extras };
        }
        if (sends >= MAX_SENDS)
            throw sent;
        trace.wasRepeated = true;
    }
}
async function sendOnce(create) {
    const { deadline, trace } = create;
    const writeTrace = {
        sent: () => {
            trace.unresolved += 1;
        },
        failed: (_, nothingDone) => {
            if (nothingDone)
                trace.unresolved -= 1;
        },
    };
    try {
        const id = await create.send({ signal: deadline.signal, deadline, trace: writeTrace });
        trace.unresolved -= 1;
        return id;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return error;
        throw error;
    }
}
/** The deployments of a create whose answer was lost; none where nothing was made. */
async function findLost(create, lost) {
    const { edgegap, tag } = create;
    const { log } = edgegap.world;
    log.info(`${lost.message} Checking by its tag ${tag} whether it was created.`);
    const ids = await idsByTag(create);
    if (ids.length > 0)
        log.info(`Deployment ${ids[0]} was created: it carries the tag ${tag}.`);
    else
        log.info(`No deployment carries the tag ${tag}: it was not created.`);
    return ids;
}
async function idsByTag({ edgegap, tag, deadline }) {
    const target = `deployment with tag ${tag}`;
    const goal = {
        until: new Map([[FOUND, 0]]),
        failOn: new Map(),
        discoveryMs: LATE_APPEARANCE_MS,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: edgegap.world,
        deadline,
        readers: [tagReader(edgegap, target, tag)],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
    });
    if (end.verdict === 'interrupted')
        throw end.interruption;
    const found = end.targets.get(target);
    if (found?.failure !== undefined)
        throw found.failure;
    return found?.last?.raw ?? [];
}
function tagReader(edgegap, target, tag) {
    return {
        name: edgegap.name,
        targets: [target],
        cadence: (0,cadence/* backoff */.JN)({ firstMs: 500, maxMs: 2_000, growth: 1.5 }),
        // Nothing is known of the deployment until the list answers, however long that takes.
        forgives: forgiveTransient(edgegap.world),
        async read({ signal }) {
            const raw = await idsWithTag(edgegap, tag, { signal });
            const [id] = raw;
            if (id === undefined)
                return [];
            return [{ target, observation: { state: FOUND, id, revision: '', evidence: [], raw } }];
        },
    };
}
/** For a reader that goes on until its deadline as long as a failure may pass; it logs each. */
function forgiveTransient({ log }) {
    return (failure) => {
        if (!isTransient(failure))
            return false;
        log.info(`${failure.resource}: ${failure.what}; reading again.`);
        return true;
    };
}
/**
 * Whether a read that failed so may succeed later: a proxy's page in place of the API passes too.
 */
function isTransient({ final, kind }) {
    return !final || kind === 'invalid-reply';
}
/** The ids of the active deployments that carry a tag, in the order of the list. */
async function idsWithTag(edgegap, tag, options) {
    const filter = { field: 'tags', operator: 'in', value: [tag] };
    const items = await listDeployments(edgegap, { filters: [filter] }, options);
    // A server that does not know the filter would give everything.
    return items.filter((item) => item.tags.includes(tag)).map((item) => item.request_id);
}
/**
 * The deployment that a refused create leaves behind: the 422 of v2 names one in error, which
 * counts until it is stopped. Undefined where the reply names none.
 */
function requestIdOf(failure) {
    if (failure.status !== 422)
        return undefined;
    try {
        const read = deployReply.safeParse(JSON.parse(failure.text ?? ''));
        return read.success ? read.data.request_id : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
const CHANCES = 36 ** 5;
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
    // GitHub treats Octo/Game and octo/game as the same.
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/batch.ts


function createBatch({ world, signal }) {
    const stopCreating = new AbortController();
    return {
        runTag: newRunTag(world),
        servers: [],
        isUnreadable: false,
        pendingCreates: new Set(),
        stopCreating,
        createSignal: AbortSignal.any([signal, stopCreating.signal]),
        abandonCreates: new AbortController(),
    };
}
/** Servers that cannot be read are not to blame for it: the batch then says so. */
async function noteUnreadable(batch, reads) {
    try {
        return await reads;
    }
    catch (error) {
        batch.isUnreadable = error instanceof failure/* Failure */.H;
        throw error;
    }
}
/** The ids of the servers in the order of their numbers. */
function idsOf(servers) {
    return [...servers].sort((a, b) => a.n - b.n).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/session.ts
/** The signal and deadline of the run, for a call. */
function requestOptions({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}
/** `owner/name` of the repository whose workflow runs; empty outside of GitHub. */
function repositoryOf({ run }) {
    return run.env('GITHUB_REPOSITORY') ?? '';
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployments.ts





// It takes a server and its ports, which can take longer than a read.
const CREATE_TIMEOUT_MS = 30_000;
/** POST /v1/deploy, deprecated by the vendor. Sent once: it has no key against doubles. */
async function deployV1(edgegap, body, options) {
    return await create(edgegap, { path: (0,safe_path/* path */.A) `/v1/deploy`, body }, options);
}
/**
 * POST /v2/deployments. Sent once. Its 422 names a failed deployment: see `requestIdOf`. Gives the
 * id, as `deployV1` does.
 */
async function deployV2(edgegap, body, options) {
    return await create(edgegap, { path: (0,safe_path/* path */.A) `/v2/deployments`, body }, options);
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
        ...writeOptionsOf(options),
    });
    return answer.value.request_id;
}
/** One deployment; null where the server knows nothing of it any more. */
async function readStatus(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/status/${id}`,
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
        ...stopCall(id, logStorage),
        path: (0,safe_path/* path */.A) `/v1/stop/${id}`,
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        ...writeOptionsOf(options),
    });
}
/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: (0,safe_path/* path */.A) `/v1/self/stop/${id}/${accessPoint}`,
        unknownId: 'by-text',
        ...writeOptionsOf(options),
    });
}
/** What both stops have; stopping twice is the same as stopping once. */
function stopCall(id, logStorage) {
    return {
        method: 'DELETE',
        query: { container_log_storage: logStorage },
        effect: 'write',
        retry: 'reads',
        resource: `Edgegap deployment ${id}`,
        schema: noBody,
        format: 'none',
    };
}
/**
 * POST /v1/deployments/bulk-stop. Gives the ids that will be stopped; a deployment that the filters
 * mean and that is not among them was not accepted.
 */
async function bulkStop(edgegap, filters, options) {
    const answer = await edgegap.call({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: bulkStopReply,
        format: 'text',
        ...writeOptionsOf(options),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/stop.ts


/** Up to this number servers are stopped one by one; above it in a few calls. */
const MAX_ONE_BY_ONE = 10;
/** Ids in one bulk-stop. */
const BULK_SIZE = 100;
/**
 * Stops deployments by their ids, each of which was seen or created before: one that the platform
 * does not know any more has ended. Tries all of them, whatever happens to one. Throws the reason
 * of the signal, and `NotSent` in a dry run once every stop was shown.
 */
async function stopServers(session, ids, options) {
    const all = { accepted: [], ended: [], failures: [] };
    const isPlain = logStorageOf(session) === undefined;
    const rest = [...ids];
    if (ids.length > MAX_ONE_BY_ONE && isPlain && options.unknownIds !== 'fail') {
        for (let at = 0; at < ids.length; at += BULK_SIZE) {
            const accepted = await stopMany(session, ids.slice(at, at + BULK_SIZE), options);
            all.accepted.push(...accepted);
        }
        const isAccepted = new Set(all.accepted);
        rest.splice(0, rest.length, ...ids.filter((id) => !isAccepted.has(id)));
        if (rest.length > 0) {
            session.run.log.info(`Stopping one by one what bulk-stop did not accept: ${rest.length}.`);
        }
    }
    return await stopEach(session, { ids: rest, all }, options);
}
async function stopEach(session, { ids, all }, options) {
    const ends = await Promise.allSettled(ids.map((id) => stopKnown(session, id, options)));
    const errors = [];
    for (const [at, end] of ends.entries()) {
        const id = ids[at] ?? '';
        if (end.status === 'fulfilled')
            all[end.value].push(id);
        else if (end.reason instanceof failure/* Failure */.H)
            all.failures.push(end.reason);
        else
            errors.push(end.reason);
    }
    const [error] = errors;
    if (error !== undefined)
        throw error;
    return all;
}
async function stopKnown(session, id, options) {
    try {
        return await stopOne(session, id, options);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== 'not-found')
            throw error;
        if (options.unknownIds === 'fail' || session.record.isFresh(id))
            throw error;
        return noteGone(session, id);
    }
}
/**
 * Stops one deployment. Gives `ended` for one that had ended; throws a `Failure` of `not-found` for
 * an id that the platform does not know.
 */
async function stopOne(session, id, options) {
    const { edgegap, record } = session;
    const logStorage = logStorageOf(session);
    try {
        await record.stop([id], (trace) => stopDeployment(edgegap, { id, logStorage }, { ...options, trace }));
        record.stopAccepted(id);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.status === 410)
            return noteGone(session, id);
        throw error;
    }
}
/** Gone after a stop of ours that was not answered counts as stopped by it. */
function noteGone({ record }, id) {
    const wasInDoubt = record.presenceOf(id) === 'in-doubt';
    record.gone(id);
    return wasInDoubt ? 'accepted' : 'ended';
}
/** In one call. Gives those that were accepted; none where its answer is lost or a refusal. */
async function stopMany(session, ids, options) {
    const { record, run } = session;
    const filter = { field: 'request_id', values: ids, filter_type: 'any' };
    try {
        const named = await record.stop(ids, (trace) => bulkStop(session.edgegap, [filter], { ...options, trace }));
        const meant = new Set(ids);
        const accepted = [...new Set(named)].filter((id) => meant.has(id));
        for (const id of accepted)
            record.stopAccepted(id);
        return accepted;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        run.log.info(`${error.message} Stopping them one by one.`);
        return [];
    }
}
/** Only `stop` says where the logs go. */
function logStorageOf({ inputs }) {
    return inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/post-step.ts






/** More ids than this are found again by the tag of the run alone. */
const MAX_KEPT_IDS = 200;
/** What the post step needs to find the deployments of this step again. */
function stateForPost({ record, inputs }, batch, keeping) {
    const { verb = inputs.onCancel, keepsServers = false, isCreating = false } = keeping;
    const open = record.createdIds('there', 'in-doubt').slice(0, MAX_KEPT_IDS);
    const keptIds = keepsServers ? idsOf(batch.servers) : [];
    return {
        runTag: batch.runTag,
        verb,
        ids: keepsServers ? '' : open.join(','),
        keptIds: keptIds.join(','),
        mayAppear: String(isCreating || record.mayHaveStrays() || open.some((id) => record.isFresh(id))),
    };
}
/**
 * Finishes what main could not: stops (or lists) every deployment that carries the tag of the run,
 * and searches for those whose create was never answered as long as one may take to appear.
 */
async function finishInPost(session, state) {
    const { runTag } = state;
    if (runTag === undefined)
        return;
    const rest = {
        runTag,
        verb: state['verb'] === 'leave' ? 'leave' : 'stop',
        known: new Set(split(state['ids'])),
        kept: new Set(split(state['keptIds'])),
        lookMs: state['mayAppear'] === 'false' ? 0 : LATE_APPEARANCE_MS,
    };
    const found = await lookForRest(session, rest);
    report(session, rest, found);
}
const TARGET = 'deployments of this step';
const CHECKED = 'checked';
/** Handles what each read finds; gives all ids when there was time enough to appear. */
async function lookForRest(session, rest) {
    const { world, deadline } = session.run;
    const found = new Set(rest.known);
    const end = await wait({
        world,
        deadline,
        readers: [restReader(session, rest, found)],
        goals: new Map([
            [
                TARGET,
                {
                    until: new Map([[CHECKED, 0]]),
                    failOn: new Map(),
                    discoveryMs: Number.POSITIVE_INFINITY,
                    onSuperseded: 'follow',
                },
            ],
        ]),
        mode: { kind: 'all' },
    });
    const failure = end.targets.get(TARGET)?.failure;
    if (end.verdict !== 'interrupted' && failure === undefined)
        return found;
    const { log } = session.run;
    const open = [...found].filter((id) => !isHandled(session.record.presenceOf(id)));
    if (open.length > 0)
        log.warning(`Not confirmed as stopped: ${open.join(', ')}.`);
    throw failure ?? end.interruption;
}
function restReader(session, rest, found) {
    const { edgegap, run, record } = session;
    const { clock } = run.world;
    const startMs = clock.now();
    return {
        name: edgegap.name,
        targets: [TARGET],
        cadence: (0,cadence/* backoff */.JN)({ firstMs: 1_000, maxMs: 3_000, growth: 1.2 }),
        forgives: forgiveTransient(run.world),
        async read({ signal }) {
            const options = { ...requestOptions(session), signal };
            const isLate = clock.now() - startMs >= rest.lookMs;
            const unknownIds = isLate ? 'ended' : 'fail';
            const tagged = await idsWithTag(edgegap, rest.runTag, options);
            for (const id of tagged.filter((one) => !rest.kept.has(one)))
                found.add(id);
            const toStop = rest.verb === 'stop' ? [...found] : [];
            const failure = await stopOpen(session, toStop, { ...options, unknownIds });
            // One that cannot be stopped is no reason not to search for the others.
            if (failure !== undefined && isLate)
                throw failure;
            const open = [...found].filter((id) => !isHandled(record.presenceOf(id)));
            const isDone = rest.verb === 'leave' || open.length === 0;
            const state = isDone && isLate ? CHECKED : 'checking';
            const observation = { state, id: rest.runTag, revision: '', evidence: [], raw: undefined };
            return [{ target: TARGET, observation }];
        },
    };
}
/** Stops those that are not stopping yet; gives the first failure. */
async function stopOpen(session, ids, options) {
    const open = ids.filter((id) => !isHandled(session.record.presenceOf(id)));
    if (open.length === 0)
        return undefined;
    const { failures } = await stopServers(session, open, options);
    // One that no call knows yet may appear as long as there is time.
    return failures.find(({ kind }) => kind !== 'not-found');
}
function isHandled(presence) {
    return presence === 'stopping' || presence === 'gone';
}
function report({ run }, { verb, kept }, found) {
    const ids = [...found].filter((id) => !kept.has(id));
    const names = ids.join(', ');
    if (ids.length === 0)
        run.log.info('Nothing else that this step created is left.');
    else if (verb === 'stop')
        run.log.info(`Stopped what this step created: ${names}.`);
    else {
        run.log.warning(`Left as they are (on-cancel): ${names}.`);
        run.report.remark(`Deployments left by this step: ${names}.`);
    }
}
function split(text) {
    return (text ?? '').split(',').filter((id) => id !== '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/client/src/edgegap/times.ts
var times = __webpack_require__(7111);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/logs-and-metrics.ts




/** What the container has written. There is nothing any more once the deployment has ended. */
async function readLogs(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/deployment/${id}/container-logs`,
        effect: 'read',
        unknownId: 'any-400',
        resource: `logs of Edgegap deployment ${id}`,
        schema: containerLogs,
        ...request_options_requestOptionsOf(options),
    });
    return answer.value;
}
/** The charts of a deployment: traffic, disk, processor, memory. */
async function readMetrics(edgegap, { id, fromMs, toMs, steps, raw }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/metrics/deployment/${id}`,
        query: {
            start_time: fromMs === undefined ? undefined : (0,times/* writeTime */.R)(fromMs),
            end_time: toMs === undefined ? undefined : (0,times/* writeTime */.R)(toMs),
            steps,
            raw,
        },
        effect: 'read',
        unknownId: 'by-text',
        resource: `metrics of Edgegap deployment ${id}`,
        schema: metrics,
        ...request_options_requestOptionsOf(options),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/capture-logs.ts






/** The most servers whose logs are worth the time before a stop. */
const MAX_SERVERS = 25;
/** What is shown of each in the log of the step; the file has all. */
const SHOWN_LINES = 100;
/**
 * Reads the last state and the logs of servers, before they are stopped: both go with the
 * container. They are written to a file, whose path is an output, and shown folded in log and
 * report. Throws only the reason of the signal.
 */
async function captureLogs(session, ids, request) {
    if (ids.length === 0)
        return [];
    const some = ids.slice(0, MAX_SERVERS);
    const captured = await Promise.all(some.map((id) => capture(session, id, request)));
    if (some.length < ids.length) {
        session.run.log.info(`The logs of the first ${some.length} of ${ids.length} servers were read.`);
    }
    for (const one of captured)
        show(session, one);
    setCrashOutput(session, captured);
    await writeLogs(session, captured);
    return captured;
}
async function capture({ edgegap }, id, request) {
    const gaps = [];
    const orGap = async (read) => {
        try {
            return await read;
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            gaps.push(error.message);
            return undefined;
        }
    };
    const [status, logs] = await Promise.all([
        orGap(readStatus(edgegap, id, request)),
        orGap(readLogs(edgegap, id, request)),
    ]);
    return { id, status: status ?? undefined, logs, gaps };
}
function linesOf({ status, logs, gaps }) {
    const crash = logs?.crash_data;
    const isCrash = crash?.message !== undefined && crash.message !== '';
    return [
        status === undefined ? 'status: unknown' : `status: ${status.current_status}`,
        ...(status?.error_detail ? [`error: ${status.error_detail}`] : []),
        ...(isCrash ? [`crash: ${crash.message}, exit code ${crash.exit_code ?? '?'}`] : []),
        ...(logs?.logs_link ? [`kept at: ${logs.logs_link}`] : []),
        ...gaps,
        ...textLines(logs?.logs),
        ...(logs?.crash_logs && logs.crash_logs !== logs.logs
            ? ['--- when it crashed', ...textLines(logs.crash_logs)]
            : []),
    ];
}
function textLines(text) {
    return text === undefined || text === '' ? [] : text.split(/\r\n|\r|\n/);
}
function show({ run }, one) {
    const lines = linesOf(one);
    const left = lines.length - SHOWN_LINES;
    const rest = left > 0 ? [`… and ${left} more lines in the file`] : [];
    const title = `Last state and logs of deployment ${one.id}`;
    const shown = [...lines.slice(0, SHOWN_LINES), ...rest];
    run.log.group(title, shown);
    run.report.evidence(title, shown);
}
/** The crash of the first server that has one. */
function setCrashOutput({ run }, captured) {
    const crashes = captured.flatMap(({ logs }) => logs?.crash_data ?? []);
    const crash = crashes.find(({ message, exit_code: code }) => message !== '' || code);
    if (crash === undefined)
        return;
    run.outputs.set('crash', {
        exitCode: crash.exit_code ?? null,
        message: crash.message,
        restartCount: crash.restart_count ?? null,
    });
}
/** Redacted: a server may have printed what it was given. */
async function writeLogs({ run }, captured) {
    const folder = run.env('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)();
    const file = (0,external_node_path_.join)(folder, `edgegap-logs-${run.world.clock.wall()}.txt`);
    const text = captured.map((one) => [`=== deployment ${one.id}`, ...linesOf(one), ''].join('\n'));
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(file, run.secrets.redact(text.join('\n')));
        run.outputs.set('logs-path', file);
    }
    catch (error) {
        run.log.warning(`The logs could not be written to ${file}: ${String(error)}`);
    }
}

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
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
    // Its last status says nothing about it any more.
    return { ...last, state: TERMINATED, status: undefined };
}
/** The snapshot as the waiting engine takes it. */
function observationOf(snapshot) {
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/lookup.ts








/** The active servers of the input `key`, in the order in which they were made. */
async function listByKey(session) {
    const { edgegap, inputs } = session;
    const tag = keyTag(inputs.key ?? '', repositoryOf(session));
    const query = {
        filters: [{ field: 'tags', operator: 'in', value: [tag] }],
        order_by: [{ field: 'created_at', order: 'asc' }],
    };
    const items = await listDeployments(edgegap, query, requestOptions(session));
    // A server that does not know the filter would give everything.
    return items.filter((item) => item.tags.includes(tag));
}
/** The ids that the inputs mean: given, or found by the key. */
async function selectDeployments(session) {
    const { inputs, run } = session;
    const ids = inputs.key === undefined
        ? [...inputs.deploymentId]
        : (await listByKey(session)).map((item) => item.request_id);
    run.outputs.set('deployment-ids', ids);
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('request-id', ids[0]);
    return ids;
}
/** The status of a deployment that was known; undefined where it is gone. */
async function readIfKnown(session, id) {
    try {
        return (await readStatus(session.edgegap, id, requestOptions(session))) ?? undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
/** A listed id may be unknown to the status call for this long after its create, ms. */
const FRESH_ID_MS = 30_000;
/** Reads the status of each: the list says neither why one is not ready nor what it runs. */
async function classifyDeployments(session, items) {
    const statuses = await Promise.all(items.map(({ request_id: id }) => readIfKnown(session, id)));
    const current = [];
    const outdated = [];
    const failed = [];
    for (const [at, item] of items.entries()) {
        const status = statuses[at];
        const state = status === undefined ? unknownState(session, item) : deploymentState(status);
        if (state === FAILED)
            failed.push(item.request_id);
        if ([FAILED, TERMINATED, TERMINATING].includes(state))
            continue;
        const runs = status === undefined ? undefined : otherVersion(session, status);
        if (runs === undefined)
            current.push(item);
        else
            outdated.push({ item, runs });
    }
    return { current, outdated, failed };
}
function unknownState({ run }, { tags, ready }) {
    const ageMs = run.world.clock.wall() - (madeAtMs(tags) ?? 0);
    return ready !== true && ageMs < FRESH_ID_MS ? PENDING : TERMINATED;
}
/** What a server runs where that is not what the inputs ask for; what the API omits counts as equal. */
function otherVersion({ inputs }, status) {
    const { app_name: application, app_version: version } = status;
    const isOtherApplication = application !== '' && application !== inputs.application;
    const isOtherVersion = inputs.version !== undefined && version !== '' && version !== inputs.version;
    return isOtherApplication || isOtherVersion ? `${application} ${version}` : undefined;
}
/**
 * Throws `ActionError` where one of the deployments is of an application that `allow-applications`
 * does
 * not let through: the key itself reaches the whole organisation. Without that input nothing is
 * read.
 */
async function assertAllowedApplications(session, ids) {
    const { allowApplications: globs, operation } = session.inputs;
    if (globs.length === 0)
        return;
    const found = await Promise.all(ids.map((id) => readIfKnown(session, id)));
    const outside = found.filter((status) => status !== undefined && !(0,access_rules/* isAllowed */.Jr)(status.app_name, globs));
    if (outside.length === 0)
        return;
    const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
    throw new action_error/* ActionError */.l('refused', `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
        'out. Nothing was written.');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/stop-guard.ts

/**
 * Shows what an operation on many is about to stop, and throws `ActionError` unless that is within
 * `max-stop` or confirmed by exactly this number. `isSweeping`: the filter names what is to stay,
 * so that it needs a confirmation whatever the number.
 */
function showAndGuard({ run, inputs }, { items, isSweeping }) {
    const { maxStop, confirm, operation } = inputs;
    const count = items.length;
    const lines = items.map((item) => [item.request_id, item.ready ? 'ready' : 'not ready', item.fqdn, item.tags.join(' ')].join('  '));
    run.log.group(`${operation} would stop ${count} deployments`, lines);
    run.outputs.set('deployment-ids', items.map((item) => item.request_id));
    const isConfirmed = confirm === count;
    if (isConfirmed || (count <= maxStop && !isSweeping && confirm === undefined))
        return;
    const why = confirm !== undefined
        ? `confirm is ${confirm}`
        : isSweeping
            ? 'a filter of type not stops everything else in the organisation'
            : `max-stop is ${maxStop}`;
    throw new action_error/* ActionError */.l('refused', `${operation} would stop ${count} deployments, and ${why}. Nothing was stopped. Check ` +
        `them in the log; to stop all of them, set confirm: ${count}.`);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployments-view.ts




/** The most ids in one query of the list, so that it stays well within the length of a URL. */
const LISTED_AT_ONCE = 100;
// Ready usually comes within ten seconds: only who takes longer is asked what it is.
const DOUBT_GRACE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
/** At each read, half of what the rate allows in a second. */
const MAX_ASKED = 10;
/** The status call may not know an id yet that a create has just given, ms. */
const deployments_view_FRESH_ID_MS = 30_000;
/** One that was seen is not taken for gone by a single answer that does not know it, ms. */
const GONE_AFTER_MS = 5_000;
/** Between two rounds of asking, so that their number goes by the time and not by the servers. */
const BETWEEN_ROUNDS_MS = 5_000;
/** What is known of deployments, from one read to the next. */
class DeploymentsView {
    #edgegap;
    #areEnding;
    /** The ids come from a create or a list. */
    #mustExist;
    #memories = new Map();
    #tagged = new Map();
    #roundMs = Number.NEGATIVE_INFINITY;
    /**
     * `known` are ids that a create or a list has given: they exist, and only a status call that does
     * not know them says that they are gone, after some seconds for one that was seen and longer than
     * a fresh id takes for the others; where they `areEnding`, it says so at once.
     */
    constructor(edgegap, { known, areEnding } = { known: [], areEnding: false }) {
        this.#edgegap = edgegap;
        this.#areEnding = areEnding;
        this.#mustExist = known.length > 0;
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
        const status = await deployments_view_readIfKnown(this.#edgegap, id, signal);
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
        const seenMs = this.#mustExist ? GONE_AFTER_MS : 0;
        const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : deployments_view_FRESH_ID_MS);
        if (isLong || this.#areEnding)
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
    if (item !== undefined) {
        memory.snapshot = snapshotOfItem(item, memory.snapshot?.status);
        memory.unknownSinceMs = undefined;
    }
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
async function deployments_view_readIfKnown(edgegap, id, signal) {
    try {
        return (await readStatus(edgegap, id, { signal })) ?? undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/watch-deployments.ts




// A deployment is ready within seconds at best, and the rates allow more than one read a second.
const MIN_INTERVAL_MS = 1_000;
const MAX_INTERVAL_MS = 5_000;
const GROWTH = 1.1;
/** A proxy's page in place of the API passes; what is unreadable so often in a row does not. */
const MAX_UNREADABLE = 5;
/** How much of a rate a watch may use. */
const SHARE = 0.5;
/** Up to so many ids are read one by one: that gives the whole status at once. */
const FEW = 5;
/**
 * Reads any number of deployments together. A few are asked by the status call; more by pages of
 * the list, and then only those by their status that the list cannot answer for: a bounded number
 * at each read, however many there are. States: `ready`, `failed`, `terminating`, `terminated`,
 * `pending` (listed, not ready), the phases in small letters, and unknown words as they were sent.
 * An id that was never seen is absent; one that was seen and is not known any more is `terminated`.
 */
function watchEdgegap(watch) {
    const { edgegap, targets } = watch;
    const ids = [...new Set(targets.flatMap(watch_deployments_idsOf))];
    const tags = targets.flatMap((one) => ('tag' in one ? [one.tag] : []));
    const view = new DeploymentsView(edgegap, {
        known: watch.idsExist === true || watch.areEnding === true ? ids : [],
        areEnding: watch.areEnding ?? false,
    });
    const isFew = ids.length <= FEW;
    const rests = (snapshot) => snapshot !== undefined && watch.rest?.has(snapshot.state) === true;
    let unreadable = 0;
    return {
        name: edgegap.name,
        targets: targets.map(({ target }) => target),
        forgives(failure) {
            if (failure.kind !== 'invalid-reply' || unreadable >= MAX_UNREADABLE)
                return false;
            unreadable += 1;
            edgegap.world.log.info(`${failure.resource}: ${failure.what}; reading again.`);
            return true;
        },
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
            unreadable = 0;
            return targets.flatMap((one) => snapshotOf(one, view));
        },
    };
}
/** How often to read: so that a watch uses half of a rate at most, shared by `jobs`. */
function watchCadence(size) {
    const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
    const statuses = size.ids > FEW ? 0 : size.ids;
    const { list, status } = DOCUMENTED_RATES;
    const listMs = (pages * list.windowMs) / (SHARE * list.limit);
    const statusMs = (statuses * status.windowMs) / (SHARE * status.limit);
    const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
    return (0,cadence/* backoff */.JN)({ firstMs, maxMs: Math.max(MAX_INTERVAL_MS, firstMs), growth: GROWTH });
}
function watch_deployments_idsOf(target) {
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
    return { ...observationOf(snapshot), raw: { ...snapshot, memberIds } };
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/progress.ts


/** Above this number only the count of servers is logged. */
const MAX_LOGGED_ONE_BY_ONE = 20;
/** A line at each tenth. */
const STEPS = 10;
/** `wanted` is the state that counts, `ready` or `terminated`. */
function createProgress({ log, report }, total, wanted = READY) {
    let there = 0;
    let loggedStep = 0;
    return {
        changed(change) {
            const { target: subject, from, to, elapsedMs } = change;
            if (to.state === wanted && from?.state !== wanted)
                there += 1;
            if (total <= MAX_LOGGED_ONE_BY_ONE) {
                const words = { from: from && stateText(from), to: stateText(to) };
                if (words.from !== words.to)
                    log.change({ subject, ...words, elapsedMs });
                report.state(subject, words.to);
            }
            else {
                const step = Math.floor((there * STEPS) / total);
                if (step > loggedStep) {
                    log.info(`${there} of ${total} ${wanted} (${(0,duration/* formatDuration */.a3)(elapsedMs)})`);
                    report.state('all deployments', `${there} of ${total} ${wanted}`);
                }
                loggedStep = Math.max(loggedStep, step);
            }
            log.heartbeat(`${there} of ${total} ${wanted}; the others are still on their way.`);
        },
    };
}
/** `failed (Pull image timeout exceeded)`. */
function stateText({ state, detail }) {
    return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/wait-until-gone.ts




/**
 * Waits until deployments whose stop was accepted have ended. An accepted stop does not say that:
 * it is carried out when READY or ERROR is reached. Unknown ids have ended, since they were known.
 */
async function waitUntilGone(session, ids) {
    if (ids.length === 0)
        return;
    const { run, edgegap } = session;
    const targets = ids.map((id) => ({ target: `deployment ${id}`, id }));
    const progress = createProgress(run, ids.length, TERMINATED);
    const goal = {
        until: new Map([[TERMINATED, 0]]),
        failOn: new Map(),
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [watchEdgegap({ edgegap, targets, areEnding: true })],
        goals: new Map(targets.map(({ target }) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => {
            if (change.to.state === TERMINATED)
                session.record.gone(change.to.id);
            progress.changed(change);
        },
    });
    run.log.heartbeat(undefined);
    if (end.verdict === 'interrupted')
        throw end.interruption;
    for (const { failure } of end.targets.values())
        if (failure !== undefined)
            throw failure;
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/structured-fields.ts
var structured_fields = __webpack_require__(270);
// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var src_cleanup = __webpack_require__(4580);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var outcome = __webpack_require__(5136);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/stop.ts











const MAX_READS = 6;
/**
 * Stops deployments and waits until they are gone; those that had ended are `unchanged`. One that
 * was found by its key may end meanwhile; an id that was given has to be known.
 */
async function stop(session) {
    return await namingStops(session, () => stopSelected(session));
}
async function stopSelected(session) {
    const { inputs, run } = session;
    const given = await selectDeployments(session);
    const { ids, end } = inputs.key === undefined
        ? { ids: given, end: await stopAndWait(session, given, 'fail') }
        : await stopAllOfKey(session, given);
    if (end.failures.length > 0)
        return toFailedStop(session, end);
    if (ids.length === 0) {
        return { outcome: 'unchanged', reason: `No server of ${inputs.key} is active.` };
    }
    run.outputs.set('status', 'Status.TERMINATED');
    if (end.accepted.length === 0) {
        return { outcome: 'unchanged', reason: `${named(ids)} had already ended.` };
    }
    return { outcome: 'succeeded', reason: `${named(end.accepted)} was stopped and is gone.` };
}
/** As `work`; where a timeout or a cancel ends it, the reason says what became of its stops. */
async function namingStops({ run, record }, work) {
    const describeState = () => {
        const stopping = record.idsThatAre('stopping');
        if (stopping.length === 0)
            return 'no accepted stop was under way';
        return `these were stopping: ${stopping.join(', ')}`;
    };
    const leave = async () => {
        const inDoubt = record.idsThatAre('in-doubt');
        const sent = inDoubt.length === 0 ? '' : `Sent but not confirmed: ${inDoubt.join(', ')}. `;
        return { sentence: `${sent}Re-run to stop what is left.` };
    };
    return await (0,src_cleanup/* withCleanup */.V1)(run, { describeState, leave }, work);
}
/** A list can leave out what is there: two in a row have to show nothing more of the key. */
async function stopAllOfKey(session, listed) {
    const ids = [];
    const end = { accepted: [], ended: [], failures: [] };
    let found = listed;
    try {
        for (let reads = 1, clean = 0;; reads += 1) {
            clean = found.length === 0 ? clean + 1 : 0;
            ids.push(...found);
            session.run.outputs.set('deployment-ids', ids);
            const one = await stopAndWait(session, found, 'ended');
            end.accepted.push(...one.accepted);
            end.ended.push(...one.ended);
            end.failures.push(...one.failures);
            if (clean === 2 || reads === MAX_READS)
                break;
            const items = await listByKey(session);
            found = items.map(({ request_id: id }) => id).filter((id) => !ids.includes(id));
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        end.failures.push(error);
    }
    return { ids, end };
}
async function stopAndWait(session, ids, unknownIds) {
    const options = requestOptions(session);
    await assertAllowedApplications(session, ids);
    if (session.inputs.captureLogs === 'always')
        await captureLogs(session, ids, options);
    const end = await stopServers(session, ids, { ...options, unknownIds });
    await waitUntilGone(session, end.accepted);
    return end;
}
/**
 * The result where some could not be stopped: by the first failure, with what became of the rest.
 */
function toFailedStop({ run, record }, end) {
    const [failure] = end.failures;
    if (failure === undefined)
        throw new RangeError('a failed stop needs a failure');
    const inDoubt = record.idsThatAre('in-doubt');
    const sentences = [
        failure.message,
        ...(end.failures.length > 1 ? [`${end.failures.length} could not be stopped.`] : []),
        ...(end.accepted.length > 0 ? [`Stopped: ${end.accepted.join(', ')}.`] : []),
        ...(inDoubt.length > 0 ? [`Sent but not confirmed: ${inDoubt.join(', ')}.`] : []),
    ];
    return {
        outcome: (0,outcome/* outcomeOf */.sG)(failure, run.deadline.remainingMs()),
        reason: sentences.join(' '),
    };
}
/** Stops the deployment whose own container this step runs in. Nobody is left to wait then. */
async function stop_selfStop(session) {
    const { inputs, run, edgegap, record } = session;
    const address = inputs.stopUrl === undefined ? undefined : (0,access_rules/* selfStopOf */.yv)(inputs.stopUrl);
    if (address === undefined)
        throw new action_error/* ActionError */.l('refused', 'stop-url is missing.');
    const { id, accessPoint } = address;
    const { containerLogStorage: logStorage } = inputs;
    run.outputs.set('deployment-id', id);
    run.outputs.set('deployment-ids', [id]);
    run.outputs.set('request-id', id);
    await record.stop([id], (trace) => selfStop(edgegap, { id, accessPoint, logStorage }, { ...requestOptions(session), trace }));
    record.stopAccepted(id);
    return { outcome: 'succeeded', reason: `Deployment ${id} accepted its own stop.` };
}
function named(ids) {
    return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/bulk-stop.ts









/**
 * Stops what the filters mean. It lists first and then stops exactly what it has shown, by the ids:
 * the filters alone would also stop what was made in between.
 */
async function bulk_stop_bulkStop(session) {
    const filters = (session.inputs.filter ?? []).filter(structured_fields/* isStopFilter */.vG);
    const all = await listDeployments(session.edgegap, {}, requestOptions(session));
    const items = all.filter((item) => filters.every((filter) => isMeant(item, filter)));
    const isSweeping = filters.some((filter) => filter.filter_type === 'not');
    return await stopShown(session, { items, isSweeping, what: 'the filter' });
}
/** Shows, guards, stops and waits, for all operations that find out what to stop. */
async function stopShown(session, shown) {
    return await namingStops(session, () => stopItems(session, shown));
}
async function stopItems(session, shown) {
    const { items, what, leftCount = 0 } = shown;
    const ids = items.map((item) => item.request_id);
    if (ids.length === 0) {
        session.run.outputs.set('deployment-ids', []);
        const count = leftCount === 0 ? 'No deployment matches' : `${leftCount} deployments match`;
        const left = leftCount === 0 ? '' : ', and all are left (max-stop)';
        return { outcome: 'unchanged', reason: `${count} ${what}${left}.` };
    }
    if (leftCount === 0)
        showAndGuard(session, shown);
    else
        session.run.outputs.set('deployment-ids', ids);
    session.run.outputs.set('deployment-id', ids[0]);
    await assertAllowedApplications(session, ids);
    if (session.inputs.captureLogs === 'always') {
        await captureLogs(session, ids, requestOptions(session));
    }
    const end = await stopServers(session, ids, requestOptions(session));
    await waitUntilGone(session, end.accepted);
    if (end.failures.length > 0)
        return toFailedStop(session, end);
    const left = leftCount === 0 ? '' : ` ${leftCount} more match and are left (max-stop).`;
    if (end.accepted.length === 0) {
        return { outcome: 'unchanged', reason: `All of them had already ended.${left}` };
    }
    const { accepted } = end;
    const count = accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
    return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.${left}` };
}
/** As the API reads a filter: `any` one of the values, `all` every one, `not` none of them. */
function isMeant(item, filter) {
    const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
    if (filter.filter_type === 'all')
        return filter.values.every((value) => own.has(value));
    const has = filter.values.some((value) => own.has(value));
    return filter.filter_type === 'any' ? has : !has;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/applications.ts


/** A version of an application, as far as a deploy needs it. */
const appVersion = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    docker_tag: maybeText,
    ports: listOf(schemas/* looseObject */._H3({ port: textNumber, protocol: maybeText, name: maybeText })),
});
/** A place where servers can be; its coordinates are texts in the document. */
const place = schemas/* looseObject */._H3({
    city: maybeText,
    continent: maybeText,
    country: maybeText,
    timezone: maybeText,
    administrative_division: maybeText,
    latitude: textNumber,
    longitude: textNumber,
    type: maybeText,
    tags: schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))
        .nullish()
        .transform((tags) => tags ?? []),
});
const places = schemas/* looseObject */._H3({ locations: listOf(place), messages: listOf(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/applications.ts



/** A version of an application: its image and the ports it opens. */
async function readAppVersion(edgegap, { application, version }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/app/${application}/version/${version}`,
        effect: 'read',
        // It is only asked in passing, and its answer can be done without.
        retry: 'never',
        timeoutMs: 5_000,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...request_options_requestOptionsOf(options),
    });
    return answer.value;
}
/** The ports that a version opens, by number; a port without a name is called by its number. */
function openedPorts({ ports }) {
    return [...ports]
        .sort((a, b) => (a.port ?? 0) - (b.port ?? 0))
        .map(({ name, port, protocol }) => ({ name: name === '' ? String(port) : name, protocol }));
}
async function listLocations(edgegap, { app, version, type, tags }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/locations`,
        query: { app, version, type, tags },
        effect: 'read',
        resource: `locations of ${edgegap.name}`,
        schema: places,
        ...request_options_requestOptionsOf(options),
    });
    return answer.value.locations;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/check-version.ts




const LATEST = 'latest';
/**
 * Checks the version before a server is paid for: refuses a `port-name` that it does not open,
 * and warns of images tagged `latest`. A version that cannot be read is no reason to stop.
 */
async function checkVersion(session) {
    const { application, version } = session.inputs;
    if (application === undefined || version === undefined)
        return;
    if (version === LATEST)
        warnOfLatest(session, `The version of ${application} is called latest`);
    const found = await tryToRead(session, { application, version });
    if (found === undefined)
        return;
    if (found.docker_tag)
        session.run.report.fact('Image tag', found.docker_tag);
    if (found.docker_tag === LATEST) {
        warnOfLatest(session, `Version ${version} of ${application} runs the image tag latest`);
    }
    checkPort(session, found);
}
function checkPort({ inputs }, found) {
    const { application, version, portName, until, probePayload } = inputs;
    const ports = openedPorts(found);
    const [first] = ports;
    const chosen = portName === undefined ? first : ports.find(({ name }) => name === portName);
    if (first === undefined)
        return;
    if (chosen === undefined) {
        const names = ports.map(({ name }) => name).join(', ');
        throw new action_error/* ActionError */.l('refused', `port-name is ${portName}, but version ${version} of ${application} opens the ports ` +
            `${names}: correct the input. Nothing was deployed.`);
    }
    const isMute = chosen.protocol.toUpperCase() === 'UDP' && probePayload === undefined;
    if (until === 'ready' || !isMute)
        return;
    throw new action_error/* ActionError */.l('refused', `Port ${chosen.name} of ${application} ${version} speaks UDP: until: accepting needs ` +
        'probe-payload, a datagram that the server answers. Nothing was deployed.');
}
async function tryToRead(session, which) {
    try {
        return await readAppVersion(session.edgegap, which, requestOptions(session));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        session.run.log.debug(`The version could not be read: ${error.message}`);
        return undefined;
    }
}
function warnOfLatest({ run }, what) {
    run.log.warning(`${what}: Edgegap keeps images by their tag, so an older one may be started. Use a tag of ` +
        'its own for each build.');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/request-body.ts

// Version 1 wants an address beside coordinates and ignores it; this one is of nobody.
const NO_ADDRESS = '192.0.2.1';
/** The body of the deploy call that `api-version` asks for. */
function requestBody(inputs, request) {
    return inputs.apiVersion === '1' ? bodyV1(inputs, request) : bodyV2(inputs, request);
}
function bodyV1(inputs, { n, tags }) {
    const users = usersFor(inputs, n);
    const placed = users.filter(structured_fields/* hasCoordinates */.IU);
    const addresses = users.flatMap((user) => ((0,structured_fields/* hasCoordinates */.IU)(user) ? [] : [user.ip]));
    const { version, location, filters, command, webhookUrl } = inputs;
    return {
        app_name: inputs.application,
        ...(version === undefined ? {} : { version_name: version }),
        ...(placed.length > 0
            ? { geo_ip_list: placed.map((user) => ({ ip: NO_ADDRESS, ...user })) }
            : { ip_list: addresses }),
        env_vars: variablesOf(inputs),
        tags,
        ...(location === undefined ? {} : { location }),
        ...(filters === undefined ? {} : { filters }),
        ...(command === undefined ? {} : { command }),
        ...(inputs.arguments === undefined ? {} : { arguments: inputs.arguments }),
        ...(webhookUrl === undefined ? {} : { webhook_url: webhookUrl.href }),
        ...request_body_logStorageOf(inputs),
    };
}
function bodyV2(inputs, { n, tags }) {
    const { cpuUnits, memoryMib, webhookUrl } = inputs;
    const webhook = webhookUrl === undefined ? undefined : { url: webhookUrl.href };
    const hasResources = cpuUnits !== undefined && memoryMib !== undefined;
    return {
        application: inputs.application,
        version: inputs.version,
        users: usersFor(inputs, n).map(userV2),
        environment_variables: variablesOf(inputs),
        tags,
        ...(inputs.requireCachedLocations ? { require_cached_locations: true } : {}),
        ...(hasResources ? { resources: { cpu_units: cpuUnits, memory_mib: memoryMib } } : {}),
        // As in version 1: called for the first of READY and ERROR.
        ...(webhook === undefined ? {} : { webhook_on_ready: webhook, webhook_on_error: webhook }),
    };
}
function usersFor({ users = [], spread }, n) {
    const place = spread?.[n];
    return place === undefined ? users : [place];
}
function userV2(user) {
    if (!(0,structured_fields/* hasCoordinates */.IU)(user)) {
        return { user_type: 'ip_address', user_data: { ip_address: user.ip } };
    }
    const { latitude, longitude } = user;
    return { user_type: 'geo_coordinates', user_data: { latitude, longitude } };
}
function variablesOf({ env, hiddenEnv }) {
    return [
        ...[...env].map(([key, value]) => ({ key, value, is_hidden: false })),
        ...[...hiddenEnv].map(([key, value]) => ({ key, value, is_hidden: true })),
    ];
}
function request_body_logStorageOf({ containerLogStorage: name }) {
    // `true` is the storage of the app version itself, which it has without being named here.
    if (name === undefined || name === 'true')
        return {};
    const enabled = name !== 'false';
    return { container_log_storage: { enabled, endpoint_storage: enabled ? name : '' } };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/create.ts








/**
 * Creates the servers of these numbers, each exactly once, at the pace that the rate allows. Every
 * id is in the batch and in the record as soon as it is known. Throws `ActionError` where no server
 * could be had for some of them, and the first `Failure` of another kind: nothing more is created
 * after one.
 */
async function createServers(session, batch, numbers) {
    const creates = numbers.map((n) => createOne(session, batch, n));
    const ends = await Promise.allSettled(creates);
    const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    const decisive = errors.find((error) => error instanceof failure/* Failure */.H || error instanceof failure/* NotSent */.Y) ??
        errors.find((error) => !(error instanceof Unallocated));
    if (decisive !== undefined)
        throw decisive;
    const refused = errors.filter((error) => error instanceof Unallocated);
    if (refused.length > 0)
        throw unallocatedError(refused, numbers.length);
}
/** No server could be allocated for one of the requests. */
class Unallocated extends Error {
    name = 'Unallocated';
    constructor(n, end) {
        const id = end.id === undefined ? '' : ` (deployment ${end.id})`;
        super(`server ${n + 1}${id}: ${end.failure.what}`);
    }
}
function unallocatedError(refused, wanted) {
    const which = refused.map(({ message }) => message).join('; ');
    const count = refused.length === wanted
        ? 'No server could be allocated'
        : `Only ${wanted - refused.length} of ${wanted} servers could be allocated`;
    const next = 'Try other users, locations or a smaller server, or re-run later.';
    return new action_error/* ActionError */.l('failed', `${count}: ${which}. ${next}`);
}
async function createOne(session, batch, n) {
    const request = createRequest(session, batch, n);
    const create = createIdempotently({
        edgegap: session.edgegap,
        tag: request.tag,
        deadline: session.run.deadline,
        trace: session.record.newCreate(),
        send: (options) => sendCreate(session, { batch, request, options }),
    });
    batch.pendingCreates.add(create);
    try {
        recordCreated(session, { batch, n, end: await create });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            batch.stopCreating.abort(error);
        throw error;
    }
    finally {
        batch.pendingCreates.delete(create);
    }
}
function createRequest(session, { runTag }, n) {
    const { inputs } = session;
    const tag = serverTag(runTag, n);
    const repository = repositoryOf(session);
    const key = inputs.key === undefined ? [] : [keyTag(inputs.key, repository)];
    const own = [OURS, runTag, tag, repositoryTag(repository), ...key];
    return { n, tag, tags: [...new Set([...inputs.tags, ...own])] };
}
async function sendCreate(session, { batch, request, options }) {
    const { edgegap, inputs, run } = session;
    const ask = {
        ...options,
        signal: batch.abandonCreates.signal,
        deadline: run.deadline,
        begin: batch.createSignal,
    };
    const body = requestBody(inputs, request);
    const deploy = inputs.apiVersion === '1' ? deployV1 : deployV2;
    return await deploy(edgegap, body, ask);
}
/** So many ids become outputs as they come; of more, all of them each time so many are new. */
const IDS_AT_ONCE = 50;
function recordCreated(session, { batch, n, end }) {
    const { run, record } = session;
    if (end.kind === 'unallocated') {
        if (end.id !== undefined)
            record.created(end.id);
        setIdOutputs(session, batch);
        throw new Unallocated(n, end);
    }
    for (const id of [end.id, ...end.extras])
        record.created(id);
    batch.servers.push({
        id: end.id,
        n,
        knownMs: run.world.clock.now(),
        readyMs: undefined,
        snapshot: undefined,
        isOurs: true,
    });
    const { length } = batch.servers;
    if (length <= IDS_AT_ONCE || length % IDS_AT_ONCE === 0)
        setIdOutputs(session, batch);
}
/** The servers of the step first, by their numbers; then what else it created. */
function setIdOutputs({ run, record }, { servers }) {
    const ids = [...new Set([...idsOf(servers), ...record.createdIds()])];
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('request-id', ids[0]);
    run.outputs.set('deployment-ids', ids);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/describe-deployment.ts
/** Ports for the outputs, by name. */
function describePorts(ports) {
    return Object.fromEntries(Object.entries(ports).map(([name, port]) => [
        name,
        {
            external: port.external ?? null,
            internal: port.internal ?? null,
            protocol: port.protocol,
            tlsUpgrade: port.tls_upgrade ?? false,
            link: port.link,
        },
    ]));
}
/** A place for the outputs. */
function describeLocation(location) {
    const { city, country, continent, timezone, latitude, longitude } = location;
    return {
        city,
        country,
        continent,
        administrativeDivision: location.administrative_division,
        timezone,
        latitude: latitude ?? null,
        longitude: longitude ?? null,
    };
}
/** The provider's own word; the list has none but says of each whether it is ready. */
function statusWord({ status, state }) {
    if (state === 'ready')
        return 'Status.READY';
    return status?.current_status ?? state;
}
/** A deployment for the output `deployments`; what is not known is null or empty. */
function describeDeployment(snapshot, readySeconds) {
    const { id, fqdn, publicIp, ports, status, tags } = snapshot;
    const location = status?.location ?? undefined;
    return {
        id,
        fqdn,
        publicIp,
        ports: describePorts(ports),
        location: location === undefined ? null : describeLocation(location),
        status: statusWord(snapshot),
        readySeconds: readySeconds ?? null,
        tags: [...tags],
    };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/ports.ts

/**
 * The port that is meant: the named one, else the only one, else the first by internal number.
 * Undefined where the deployment has none (yet). Throws `ActionError` for a name that is not there.
 */
function choosePort({ id, ports }, name) {
    const all = Object.entries(ports).sort(([, a], [, b]) => (a.internal ?? 0) - (b.internal ?? 0));
    if (name === undefined) {
        const [first, ...others] = all;
        return first && { name: first[0], port: first[1], isGuess: others.length > 0 };
    }
    const found = all.find(([key, port]) => key === name || port.name === name);
    if (found !== undefined)
        return { name: found[0], port: found[1], isGuess: false };
    if (all.length === 0)
        return undefined;
    const names = all.map(([key]) => key).join(', ');
    throw new action_error/* ActionError */.l('refused', `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
}
const SCHEMES = {
    HTTP: ['http', 'https'],
    HTTPS: ['https', 'https'],
    WS: ['ws', 'wss'],
    WSS: ['wss', 'wss'],
    UDP: ['udp', 'udp'],
};
/** The address of a port with its scheme: `link` where that has one, else by the protocol. */
function urlOf(snapshot, port) {
    const { link, protocol, tls_upgrade: isSecure } = port;
    if (hasScheme(link))
        return link;
    const address = link === '' ? addressOf(snapshot, port) : link;
    const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? ['tcp', 'tcp'];
    return `${isSecure === true ? secure : plain}://${address}`;
}
/** As `urlOf`, but empty for anything that is not http or https: GitHub links to nothing else. */
function webUrlOf(snapshot, port) {
    const url = urlOf(snapshot, port);
    return /^https?:\/\//i.test(url) ? url : '';
}
/** `host:port` as players use it; empty while no external port is known. */
function addressOf({ fqdn, publicIp }, { external, link }) {
    if (external !== undefined)
        return `${fqdn === '' ? publicIp : fqdn}:${external}`;
    return hasScheme(link) ? '' : link;
}
function hasScheme(link) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/set-outputs.ts


/** Sets the outputs about deployments, but for the port; those about one are of the first. */
function setDeploymentOutputs(session, all) {
    const { outputs } = session.run;
    const ids = all.map(({ snapshot }) => snapshot.id);
    outputs.set('deployment-ids', ids);
    outputs.set('fqdns', all.map(({ snapshot }) => snapshot.fqdn));
    outputs.set('deployments', all.map(({ snapshot, readySeconds }) => describeDeployment(snapshot, readySeconds)));
    outputs.set('addresses', addressesOf(all));
    reportDeployments(session, all);
    const [first] = all;
    if (first !== undefined)
        setFirstOutputs(session, first);
}
/** More rows nobody reads. */
const MAX_ROWS = 50;
/** Notes the deployments for the report. */
function reportDeployments({ run }, all) {
    const rows = all.slice(0, MAX_ROWS).map(({ snapshot, readySeconds }) => {
        const { id, fqdn, ports, status, tags } = snapshot;
        const addresses = Object.entries(ports).map(([name, port]) => `${name} ${addressOf(snapshot, port)} → ${port.internal ?? '?'}`);
        const { city = '', country = '' } = status?.location ?? {};
        const place = [city, country].filter((part) => part !== '').join(', ');
        const ready = readySeconds === undefined ? '' : `${readySeconds} s`;
        return [id, statusWord(snapshot), fqdn, addresses.join(', '), place, ready, tags.join(' ')];
    });
    const left = all.length - rows.length;
    if (left > 0)
        rows.push([`and ${left} more`, '', '', '', '', '', '']);
    const columns = ['deployment', 'status', 'host', 'ports', 'place', 'ready after', 'tags'];
    run.report.things({ title: 'Deployments', columns, rows });
}
/** Deployment id → port name → `host:port`. */
function addressesOf(all) {
    return Object.fromEntries(all.map(({ snapshot }) => [
        snapshot.id,
        Object.fromEntries(Object.entries(snapshot.ports).map(([name, port]) => [name, addressOf(snapshot, port)])),
    ]));
}
function setFirstOutputs(session, { snapshot, readySeconds }) {
    const { outputs } = session.run;
    const location = snapshot.status?.location ?? undefined;
    outputs.set('deployment-id', snapshot.id);
    outputs.set('request-id', snapshot.id);
    outputs.set('fqdn', snapshot.fqdn);
    outputs.set('public-ip', snapshot.publicIp);
    outputs.set('status', statusWord(snapshot));
    outputs.set('ports', describePorts(snapshot.ports));
    outputs.set('ready-seconds', readySeconds);
    if (location !== undefined)
        outputs.set('location', describeLocation(location));
}
/**
 * Sets the outputs about the port that players use, and warns where it is only the first of
 * several. Throws `ActionError` for a `port-name` that the deployment does not have.
 */
function setPortOutputs({ run, inputs }, snapshot) {
    const chosen = choosePort(snapshot, inputs.portName);
    if (chosen === undefined)
        return;
    run.outputs.set('port', chosen.port.external);
    run.outputs.set('url', webUrlOf(snapshot, chosen.port));
    run.outputs.set('address', addressOf(snapshot, chosen.port));
    if (!chosen.isGuess)
        return;
    run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
        'its internal number. Name the one you mean in port-name.');
}
/** The servers of the step in the order of their numbers, as far as they were seen. */
function outputRowsOf(servers) {
    return [...servers]
        .sort((a, b) => a.n - b.n)
        .map((server) => ({
        snapshot: server.snapshot ?? unseen(server.id),
        readySeconds: readySecondsOf(server),
    }));
}
function readySecondsOf({ knownMs, readyMs, isOurs }) {
    if (readyMs === undefined || !isOurs)
        return undefined;
    return Math.round((readyMs - knownMs) / 100) / 10;
}
function unseen(id) {
    return { id, state: 'unseen', fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
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
            return [{ target, observation: watch_probe_observationOf(result) }];
        },
    };
}
function isPermanent(result) {
    return !result.ok && result.permanent === true;
}
function isPersistent(result) {
    return !result.ok && result.persistent === true;
}
function watch_probe_observationOf(result) {
    return {
        state: result.ok ? OPEN : CLOSED,
        id: '',
        revision: '',
        evidence: [result.detail],
        raw: result,
    };
}
function permanentFault(target, detail) {
    return new failure/* Failure */.H({
        kind: 'unreachable',
        resource: target,
        what: detail,
        next: 'Fix that and run again',
        received: 'maybe',
        final: true,
    });
}

;// CONCATENATED MODULE: ./packages/probe/src/probes.ts
// Each probe is loaded when it is first used: MQTT and WebSocket bring packages that most runs
// never need.
const loadHttp = once(() => __webpack_require__.e(/* import() */ 611).then(__webpack_require__.bind(__webpack_require__, 6611)));
const loadMqtt = once(() => Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 8947)));
const loadTcp = once(() => __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 6849)));
const loadUdp = once(() => __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 2253)));
const loadWebSocket = once(() => Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 8927)));
const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
const probeWebSocket = async (target, call) => (await loadWebSocket()).probeWebSocket(target, call);
function once(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/probe-port.ts



// Whatever a game server says to a plain request, it is there; 5xx comes from what stands before
// it.
const ANSWERS = [{ low: 100, high: 499 }];
/**
 * The probe for a ready deployment, by the protocol of its port. Throws `ActionError` where it
 * cannot
 * be probed: no port, a wrong `port-name`, or UDP without a payload, which nothing would answer.
 */
function probeOf(session, snapshot) {
    const chosen = choosePort(snapshot, session.inputs.portName);
    const number = chosen?.port.external;
    if (chosen === undefined || number === undefined) {
        throw new action_error/* ActionError */.l('failed', `Deployment ${snapshot.id} opens no port, so nothing can be probed: use until: ready.`);
    }
    const address = { host: snapshot.fqdn === '' ? snapshot.publicIp : snapshot.fqdn, port: number };
    const { run } = session;
    const tls = run.tls === undefined ? {} : { tls: run.tls };
    const full = (limits) => ({
        ...limits,
        ...tls,
        clock: run.world.clock,
        redact: run.secrets.redact,
    });
    switch (chosen.port.protocol.toUpperCase()) {
        case 'HTTP':
        case 'HTTPS': {
            const target = { url: new URL(urlOf(snapshot, chosen.port)), status: ANSWERS };
            return (limits) => probeHttp(target, full(limits));
        }
        case 'WS':
        case 'WSS': {
            const target = { url: new URL(urlOf(snapshot, chosen.port)) };
            return (limits) => probeWebSocket(target, full(limits));
        }
        case 'UDP': {
            const target = { ...address, ...datagram(session, chosen) };
            return (limits) => probeUdp(target, full(limits));
        }
        default:
            return (limits) => probeTcp(address, full(limits));
    }
}
function datagram({ inputs }, { name }) {
    const { probePayload: payload, probeExpect: expect } = inputs;
    if (payload === undefined) {
        throw new action_error/* ActionError */.l('refused', `Port ${name} speaks UDP: give probe-payload, a datagram that the server answers.`);
    }
    return expect === undefined ? { payload } : { payload, expect };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-accepting.ts









/** It answers, and never will as it should: a certificate that nobody trusts, for example. */
const UNUSABLE = 'unusable';
/** A server that has restarted so often since it was ready will not come up by itself. */
const MAX_RESTARTS = 3;
/** Of one probe, ms. */
const PROBE_MS = 3_000;
const CADENCE = (0,cadence/* backoff */.JN)({ firstMs: 1_000, maxMs: 5_000, growth: 1.2 });
/** Each so many probes in vain it is asked whether the server still is ready. */
const READS_PER_STATUS = 5;
/** Reads are few while nothing changes; for a thousand servers one line each would be too much. */
const wait_until_accepting_MAX_LOGGED_ONE_BY_ONE = 20;
/**
 * Waits until the port of each ready server answers from here. Gives those that never will: they
 * failed meanwhile, or do not speak what their protocol says. Throws `ActionError` where one cannot
 * be
 * probed, and the reason of the run's signal.
 */
async function waitUntilAccepting(session, servers) {
    const { run } = session;
    const probed = new Map(servers.flatMap((server) => server.snapshot === undefined
        ? []
        : [
            [
                `port of deployment ${server.id}`,
                { server, probe: probeOf(session, server.snapshot) },
            ],
        ]));
    const goal = {
        until: new Map([OPEN, UNUSABLE, FAILED, TERMINATED].map((state) => [state, 0])),
        failOn: new Map(),
        discoveryMs: 0,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [...probed].map(([target, one]) => portReader(session, target, one)),
        goals: new Map([...probed.keys()].map((target) => [target, goal])),
        mode: { kind: 'all' },
        onChange: ({ target: subject, from, to, elapsedMs }) => {
            if (probed.size > wait_until_accepting_MAX_LOGGED_ONE_BY_ONE || from?.state === to.state)
                return;
            run.log.change({ subject, from: from?.state, to: stateText(to), elapsedMs });
            run.log.heartbeat(`${subject} is still ${stateText(to)}.`);
        },
    });
    run.log.heartbeat(undefined);
    if (end.verdict === 'interrupted')
        throw end.interruption;
    return [...end.targets].flatMap(([target, { last, failure }]) => {
        if (failure !== undefined)
            throw failure;
        const server = probed.get(target)?.server;
        if (server === undefined || last?.state === OPEN)
            return [];
        return [{ server, why: last === undefined ? 'was not seen' : stateText(last) }];
    });
}
/** Probes one port; where it does not answer for long, looks what became of its server. */
function portReader(session, target, one) {
    const call = { timeoutMs: PROBE_MS, clock: session.run.world.clock };
    const watch = { target, probe: one.probe, call, cadence: CADENCE, endsOnPermanent: false };
    const reader = watchProbe(watch);
    let reads = 0;
    return {
        ...reader,
        async read(readOptions) {
            reads += 1;
            const [snapshot] = await reader.read(readOptions);
            if (snapshot === undefined || snapshot.observation.raw.ok)
                return snapshot ? [snapshot] : [];
            const { raw } = snapshot.observation;
            const seen = { ...snapshot.observation, detail: raw.detail };
            if (raw.permanent === true)
                return [{ target, observation: { ...seen, state: UNUSABLE } }];
            if (reads % READS_PER_STATUS !== 0)
                return [{ target, observation: seen }];
            const { state, detail } = await conditionOf(session, one.server, readOptions.signal);
            const isOver = state === FAILED || state === TERMINATED;
            if (!isOver)
                return [{ target, observation: seen }];
            return [{ target, observation: { ...seen, state, detail: detail ?? seen.detail } }];
        },
    };
}
/** What became of a server that does not answer; trouble in reading says nothing about it. */
async function conditionOf({ edgegap }, { id }, signal) {
    const options = { signal, retry: 'never' };
    try {
        const status = await readStatus(edgegap, id, options);
        const state = status === null ? TERMINATED : deploymentState(status);
        if (state === FAILED || state === TERMINATED)
            return { state };
        const crash = (await readLogs(edgegap, id, options)).crash_data;
        const restarts = crash?.restart_count ?? 0;
        if (restarts < MAX_RESTARTS)
            return { state };
        const message = crash?.message ? ` (${crash.message})` : '';
        return { state: FAILED, detail: `crashed and restarted ${restarts} times${message}` };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { state: READY };
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-ready.ts




const SETTLED = new Set([READY, FAILED, TERMINATED, TERMINATING]);
/**
 * Waits until each of the servers is ready or has ended, so that every one that failed can be
 * named. Gives the servers that are not ready. Throws the reason of the run's signal, and the
 * `Failure` of reads that cannot be had.
 */
async function waitUntilReady(session, servers) {
    const { run, edgegap } = session;
    const byTarget = new Map(servers.map((server) => [targetOf(server), server]));
    const targets = servers.map((server) => ({ target: targetOf(server), id: server.id }));
    const progress = createProgress(run, servers.length);
    const goal = {
        until: new Map([...SETTLED].map((state) => [state, 0])),
        failOn: new Map(),
        // Their ids were given by a create or the list: they exist, whatever a read does not show.
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [watchEdgegap({ edgegap, targets, rest: SETTLED, idsExist: true })],
        goals: new Map(targets.map(({ target }) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => {
            recordSnapshot(session, change, byTarget);
            progress.changed(change);
        },
    });
    run.log.heartbeat(undefined);
    throwFailure(end);
    return servers.filter(({ snapshot }) => snapshot?.state !== READY);
}
function targetOf({ id }) {
    return `deployment ${id}`;
}
function recordSnapshot({ run, record }, { target, to }, servers) {
    const server = servers.get(target);
    if (server === undefined)
        return;
    server.snapshot = to.raw;
    if (to.state === TERMINATED)
        record.gone(server.id);
    if (to.state === READY)
        server.readyMs ??= run.world.clock.now();
}
function throwFailure(end) {
    if (end.verdict === 'interrupted')
        throw end.interruption;
    for (const { failure } of end.targets.values())
        if (failure !== undefined)
            throw failure;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-usable.ts













/**
 * Up to this number are read by the status call at the end: the list does not have their location.
 */
const MAX_STATUS_READS = 5;
/**
 * Waits until every server of the batch is ready, and answers where `until` says so; sets all
 * outputs about them. Throws `ActionError` that names each one that failed.
 */
async function waitUntilUsable(session, batch) {
    const { inputs, run } = session;
    batch.servers.sort((a, b) => a.n - b.n);
    run.outputs.set('deployment-ids', idsOf(batch.servers));
    const failed = await noteUnreadable(batch, waitUntilReady(session, batch.servers));
    setDeploymentOutputs(session, outputRowsOf(batch.servers));
    if (failed.length > 0)
        throw notReady(failed, batch.servers.length);
    if (inputs.until === 'accepting')
        await noteUnreadable(batch, accept(session, batch));
    await stopStrays(session, batch);
    await readStatuses(session, batch.servers.slice(0, MAX_STATUS_READS));
    setDeploymentOutputs(session, outputRowsOf(batch.servers));
    const [first] = batch.servers;
    if (first === undefined)
        throw new RangeError('a batch needs at least one server');
    if (first.snapshot !== undefined)
        setPortOutputs(session, first.snapshot);
    const startMs = Math.min(...batch.servers.map(({ knownMs }) => knownMs));
    return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}
/** `host:port`, or the host alone where there is no port. */
function namedPort({ inputs }, { snapshot }) {
    if (snapshot === undefined)
        return 'an unknown address';
    const chosen = choosePort(snapshot, inputs.portName);
    return chosen === undefined ? snapshot.fqdn : addressOf(snapshot, chosen.port);
}
async function accept(session, { servers }) {
    const silent = await waitUntilAccepting(session, servers);
    if (silent.length === 0)
        return;
    const which = silent.map(({ server, why }) => `${server.id}: ${why}`).join('; ');
    const count = servers.length === 1
        ? 'The port does'
        : `The ports of ${silent.length} of ${servers.length} servers do`;
    throw new action_error/* ActionError */.l('failed', `${count} not answer as they should: ${which}.`);
}
function notReady(failed, total) {
    const which = failed.map(({ id, snapshot }) => `${id}: ${whyOf(snapshot)}`).join('; ');
    const count = total === 1 ? 'The deployment' : `${failed.length} of ${total} deployments`;
    return new action_error/* ActionError */.l('failed', `${count} did not become ready: ${which}. Check the logs, fix the version, and re-run.`);
}
function whyOf(snapshot) {
    if (snapshot === undefined)
        return 'it never appeared';
    if (snapshot.state === TERMINATED)
        return 'it has ended, by itself or by another stop';
    const detail = snapshot.status?.error_detail ?? '';
    return detail === '' ? statusWord(snapshot) : `${statusWord(snapshot)} (${detail})`;
}
/**
 * Stops what this run created and is none of its servers: a create that was sent twice. Where that
 * cannot be read or stopped now, the post step does it.
 */
async function stopStrays(session, batch) {
    const { record, run } = session;
    const known = new Set(idsOf(batch.servers));
    try {
        if (record.mayHaveStrays()) {
            record.found(await idsWithTag(session.edgegap, batch.runTag, requestOptions(session)));
        }
        const extras = record.createdIds('there', 'in-doubt').filter((id) => !known.has(id));
        if (extras.length === 0)
            return;
        const { accepted, failures } = await stopServers(session, extras, requestOptions(session));
        if (accepted.length > 0) {
            run.log.warning(`Stopped duplicates created after a lost response: ${accepted.join(', ')}.`);
        }
        for (const { message } of failures)
            run.log.warning(message);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        run.log.warning(`Duplicates could not be searched for: ${error.message}`);
    }
}
/** For outputs only, so a read that fails changes nothing. */
async function readStatuses(session, servers) {
    await Promise.all(servers.map(async (server) => {
        if (server.snapshot?.status?.current_status === 'Status.READY')
            return;
        try {
            const options = { ...requestOptions(session), retry: 'never' };
            const status = await readStatus(session.edgegap, server.id, options);
            if (status !== null)
                server.snapshot = snapshotOfStatus(status);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            session.run.log.debug(`The location of ${server.id} could not be read: ${error.message}`);
        }
    }));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/describe-record.ts
/** What became of everything that this step created; says of each only what is known of it. */
function describeRecord(record, view) {
    const { verb, input, runTag, isUnfinished } = view;
    const ending = record.createdIds('stopping', 'gone');
    const stopped = ending.filter((id) => record.wasStopped(id));
    const ended = ending.filter((id) => !record.wasStopped(id));
    const there = record.createdIds('there');
    const inDoubt = record.createdIds('in-doubt');
    const unresolved = record.unresolvedCreates();
    const sentences = [
        ...(stopped.length === 0 ? [] : [stoppedSentence(stopped, record.createdIds().length)]),
        ...(ended.length === 0 ? [] : [`Already ended: ${listed(ended)}.`]),
        ...(there.length === 0
            ? []
            : [`${verb === 'leave' ? `Left as they are (${input})` : 'Not stopped'}: ${listed(there)}.`]),
        ...(inDoubt.length === 0 ? [] : [`Their stop was sent but not confirmed: ${listed(inDoubt)}.`]),
        ...(unresolved === 0 ? [] : [unresolvedSentence(unresolved, runTag)]),
    ];
    if (sentences.length === 0)
        return 'No deployment was created.';
    return [...sentences, ...(isUnfinished ? ['The post step checks once more.'] : [])].join(' ');
}
/** Accepted is not stopped yet: a deployment that is not ready is stopped when it is. */
function stoppedSentence(ids, created) {
    if (ids.length === 1 && created === 1) {
        return `Edgegap accepted the stop of deployment ${ids[0]}, which this step created.`;
    }
    const all = ids.length === created ? 'all ' : '';
    return (`Edgegap accepted the stop of ${all}${ids.length} deployments that this step created: ` +
        `${listed(ids)}.`);
}
function unresolvedSentence(count, runTag) {
    const what = count === 1 ? 'One create was' : `${count} creates were`;
    return `${what} sent without an answer and may have been carried out (tag ${runTag}).`;
}
function listed(ids) {
    return ids.join(', ');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/clean-up-after.ts
var clean_up_after_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var clean_up_after_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** How long a create that is under way may still take to say its id, ms. */
const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;
/**
 * Captures the logs of the deployments that this step created, and stops them where the verb says
 * so. After a timeout or a cancel, within the few seconds there are: no create begins any more, and
 * those under way get a moment to answer. Throws the reason of the signal; what else goes wrong is
 * in the record, and so in the sentence.
 */
async function cleanUpAfter(session, batch, cleanup) {
    const { run, record, inputs } = session;
    const { verb, trigger, deadline } = cleanup;
    const options = { signal: deadline.signal, deadline };
    if (trigger !== 'on-failure') {
        batch.stopCreating.abort(run.signal.reason);
        await lastAnswers(session, batch, deadline);
    }
    await findStrays(session, batch, options);
    setIdOutputs(session, batch);
    if (trigger !== 'on-failure') {
        if (verb === 'stop' && wantsQuickLogs(session, trigger))
            await quickLogs(session, deadline);
    }
    else if (inputs.captureLogs !== 'never') {
        await captureLogs(session, troubledFirst(batch, record.createdIds('there')), options);
    }
    if (verb === 'stop')
        await stopCreated(session, options);
    return describeCleanup(session, batch, cleanup);
}
/** What became of everything that this step created; keeps the rest for the post step. */
function describeCleanup(session, batch, { verb, trigger }) {
    const { record, run } = session;
    if (batch.servers.length > 0)
        setDeploymentOutputs(session, outputRowsOf(batch.servers));
    setIdOutputs(session, batch);
    const open = verb === 'stop' ? record.createdIds('there', 'in-doubt') : [];
    const isUnfinished = open.length > 0 || record.mayHaveStrays();
    if (isUnfinished)
        run.keep(stateForPost(session, batch, { verb }));
    const isUnreadable = batch.isUnreadable && trigger === 'on-failure';
    const input = isUnreadable ? 'their state could not be read' : trigger;
    const sentence = describeRecord(record, { verb, input, runTag: batch.runTag, isUnfinished });
    return { sentence, isUnfinished };
}
async function stopCreated(session, options) {
    const { record, run } = session;
    const { failures } = await stopServers(session, record.createdIds('there', 'in-doubt'), options);
    for (const { message } of failures)
        run.log.warning(message);
}
/** Finds by the tag of the run what was created without an answer. */
async function findStrays({ edgegap, record, run }, { runTag }, options) {
    if (!record.mayHaveStrays())
        return;
    try {
        record.found(await idsWithTag(edgegap, runTag, options));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        run.log.warning(`What this step created could not be listed: ${error.message}`);
    }
}
async function lastAnswers({ run }, batch, time) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (batch.pendingCreates.size === 0)
            return;
        const limit = clean_up_after_addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(run.world.clock, LAST_ANSWERS_MS, time.signal), false);
        const answered = Promise.allSettled([...batch.pendingCreates]);
        await Promise.race([answered, aborted(limit.signal)]);
        batch.abandonCreates.abort(run.signal.reason);
        // Each create now learns that it was given up.
        await answered;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        clean_up_after_disposeResources(env_1);
    }
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
function wantsQuickLogs({ inputs }, trigger) {
    if (inputs.captureLogs === 'never')
        return false;
    return inputs.captureLogs === 'always' || trigger === 'on-timeout';
}
async function quickLogs(session, time) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, record } = session;
        const limit = clean_up_after_addDisposableResource(env_2, (0,deadline/* startDeadline */.db)(run.world.clock, LOGS_MS, time.signal), false);
        try {
            await captureLogs(session, record.createdIds('there'), { signal: limit.signal });
        }
        catch {
            run.log.info('The logs could not be read in the time there was.');
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        clean_up_after_disposeResources(env_2);
    }
}
/** Those that are not ready come first: only some of many are captured. */
function troubledFirst({ servers }, ids) {
    const ready = new Set(servers.filter(({ snapshot }) => snapshot?.state === READY).map(({ id }) => id));
    return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/with-cleanup.ts



/**
 * Runs `work`, which creates the servers of `batch`; on failure, timeout or cancel, cleans up the
 * deployments it created, as the inputs say. What it takes to find them again is kept for the post
 * step before the first of them is created, should this process be killed.
 */
async function withCleanup(session, batch, work) {
    const { run, record, inputs } = session;
    const cleanup = {
        verbs: {
            get 'on-failure'() {
                return batch.isUnreadable ? 'leave' : inputs.onFailure;
            },
            'on-timeout': inputs.onTimeout,
            'on-cancel': inputs.onCancel,
        },
        describeState: () => describeProgress(batch),
        kept: (verb) => stateForPost(session, batch, { verb, isCreating: true }),
        hasWork: () => record.createdIds().length > 0 || record.unresolvedCreates() > 0,
        apply: (verb, trigger, deadline) => cleanUpAfter(session, batch, { verb, trigger, deadline }),
        leave: (trigger, deadline) => cleanUpAfter(session, batch, { verb: 'leave', trigger, deadline }),
        unfinished: (verb, trigger) => describeCleanup(session, batch, { verb, trigger }),
    };
    // Also where nothing is to be stopped: the post step then lists what a killed main has left.
    if (!run.dryRun)
        run.keep(stateForPost(session, batch, { isCreating: true }));
    return await (0,src_cleanup/* withCleanup */.V1)(run, cleanup, async () => {
        const result = await with_cleanup_unlessAborted(work(), run.signal);
        if (!record.mayHaveStrays())
            return result;
        run.keep(stateForPost(session, batch, { verb: 'stop', keepsServers: true }));
        return { ...result, isUnfinished: true };
    });
}
/** As `work`, but rejects as soon as the signal is aborted: creates under way may go on. */
function with_cleanup_unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        work.then(resolve, reject);
    });
}
function describeProgress({ servers }) {
    if (servers.length === 0)
        return 'no server had been created yet';
    const waiting = servers.filter(({ readyMs, snapshot }) => {
        return readyMs === undefined && snapshot?.state !== 'ready';
    });
    if (waiting.length === 0)
        return 'every server created so far was ready';
    const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
    return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/deploy.ts





/** Makes the servers that were asked for, each once, and waits until they can be used. */
async function deploy(session) {
    const { inputs } = session;
    await checkVersion(session);
    const batch = createBatch(session.run);
    const count = serversWanted(session);
    return await withCleanup(session, batch, async () => {
        await createServers(session, batch, [...Array(count).keys()]);
        const { first, seconds } = await waitUntilUsable(session, batch);
        const what = `${inputs.application} ${inputs.version ?? '(its newest version)'}`;
        const state = inputs.until === 'accepting' ? 'answers' : 'is ready';
        const reason = count === 1
            ? `Deployment ${first.id} of ${what} ${state} at ${namedPort(session, first)} after ` +
                `${seconds} s.`
            : `All ${count} deployments of ${what} are ${inputs.until} after ${seconds} s; the ` +
                `first is ${first.id} at ${namedPort(session, first)}.`;
        return { outcome: 'succeeded', reason };
    });
}
/** How many servers the step is about: one for each place of `spread`, else `count`. */
function serversWanted({ inputs }) {
    return inputs.spread?.length ?? inputs.count;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/ensure-plan.ts


/** What it takes to have `wanted` servers of the version asked for. */
function planFor(session, found, wanted) {
    const outdated = found.outdated.map(({ item }) => item);
    const keepsOutdated = session.inputs.onOtherVersion === 'keep';
    const usable = keepsOutdated ? [...found.current, ...outdated] : found.current;
    const kept = usable.slice(0, wanted);
    const surplus = usable.slice(wanted).map(({ request_id: id }) => id);
    return {
        kept,
        unwanted: [...found.failed, ...surplus],
        outdated: keepsOutdated ? [] : outdated.map(({ request_id: id }) => id),
        missing: missingNumbers(numbered(kept, wanted, session), wanted),
    };
}
/** Found servers keep the number of their tag where it is free, so that `spread` is filled up. */
function numbered(items, wanted, { run }) {
    const knownMs = run.world.clock.now();
    const taken = new Set();
    const free = () => [...Array(wanted).keys()].find((n) => !taken.has(n)) ?? 0;
    return items.map((item) => {
        const own = numberOf(item.tags);
        const n = own === undefined || taken.has(own) || own >= wanted ? free() : own;
        taken.add(n);
        const snapshot = snapshotOfItem(item, undefined);
        return { id: item.request_id, n, knownMs, readyMs: undefined, snapshot, isOurs: false };
    });
}
function missingNumbers(servers, wanted) {
    const taken = new Set(servers.map(({ n }) => n));
    const all = [...Array(wanted).keys()];
    return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/earlier-runs.ts






/**
 * Reads the servers of the key again. Gives up own servers where others were created before them
 * by another run; only what the list shows is given up: one that it lacks may be the earlier one.
 * Gives the ids that the first list did not show although they were there, and that are to be
 * stopped: of another version, or too many.
 */
async function yieldToEarlierRuns(session, batch, wanted) {
    const items = await listByKey(session);
    const own = new Set(batch.servers.map(({ id }) => id));
    const others = items.filter(({ request_id: id }) => !own.has(id) && session.record.presenceOf(id) === undefined);
    if (others.length === 0)
        return [];
    const found = await classifyDeployments(session, others);
    const current = new Set(found.current);
    const alive = items.filter((item) => own.has(item.request_id) || current.has(item));
    const beyond = alive.slice(wanted);
    await giveUp(session, batch, { kept: alive.slice(0, wanted), beyond });
    const isOlder = ({ tags }) => (madeAtMs(tags) ?? 0) < (madeAtMs([batch.runTag]) ?? 0);
    const settled = new Set(batch.servers.map(({ id }) => id));
    const surplus = found.current.filter((item) => !settled.has(item.request_id) && isOlder(item));
    const outdated = found.outdated.filter(({ item }) => isOlder(item));
    refuseOtherVersion(session, { outdated });
    // There are enough without them, whether such servers are to be kept or not.
    const overlooked = [...surplus, ...outdated.map(({ item }) => item)];
    if (overlooked.length > 0)
        session.run.log.info(`${overlooked.length} servers were listed late.`);
    return overlooked.map(({ request_id: id }) => id);
}
async function giveUp(session, batch, { kept, beyond }) {
    const beyondIds = new Set(beyond.map(({ request_id: id }) => id));
    const given = batch.servers.filter(({ id, isOurs }) => isOurs && beyondIds.has(id));
    if (given.length === 0)
        return;
    const ids = given.map(({ id }) => id);
    session.run.log.info(`Another run created servers of this key earlier: stopping ${ids.join(', ')}.`);
    await stopAll(session, ids);
    const rest = batch.servers.filter(({ id }) => !ids.includes(id));
    const known = new Set(rest.map(({ id }) => id));
    const free = batch.servers.length - rest.length;
    const others = kept.filter(({ request_id: id }) => !known.has(id)).slice(0, free);
    const all = [...rest, ...numbered(others, batch.servers.length, session)];
    batch.servers = all.map((server, n) => ({ ...server, n }));
}
/** Throws `ActionError` where `on-other-version: fail` meets servers that run something else. */
function refuseOtherVersion({ inputs, record }, { outdated }) {
    if (inputs.onOtherVersion !== 'fail' || outdated.length === 0)
        return;
    const written = record.changed ? '' : ' Nothing was written.';
    throw new action_error/* ActionError */.l('failed', `Servers of ${inputs.key} run something else: ${describeOutdated(outdated)}.${written} Stop ` +
        'them by their key, or set on-other-version: replace.');
}
/** Throws `ActionError` where one of them could not be stopped: there are too many then. */
async function stopAll(session, ids) {
    const { failures } = await stopServers(session, ids, requestOptions(session));
    const [failure] = failures;
    if (failure === undefined)
        return;
    const { inputs } = session;
    throw new action_error/* ActionError */.l('failed', `${failures.length} servers of ${inputs.key} could not be stopped. ${failure.message} ` +
        'Re-run to create the missing ones.');
}
/** What runs something else, for a sentence. */
function describeOutdated(outdated) {
    return outdated.map(({ item, runs }) => `${item.request_id} (${runs})`).join(', ');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/ensure.ts













const MAX_ROUNDS = 6;
/**
 * Leaves exactly `count` servers of the key with the version asked for: creates what is missing,
 * stops what failed, what is too much, and what `on-other-version` replaces. The order in which the
 * platform created them decides between runs at the same time: each sees all that were created
 * before its own, and gives up its own where there are enough of those.
 */
async function ensure(session) {
    const batch = createBatch(session.run);
    const wanted = serversWanted(session);
    const found = await classifyDeployments(session, await listByKey(session));
    refuseOtherVersion(session, found);
    const plan = planFor(session, found, wanted);
    batch.servers.push(...numbered(plan.kept, wanted, session));
    if (plan.missing.length > 0)
        await checkVersion(session);
    await assertAllowedApplications(session, [...plan.unwanted, ...plan.outdated]);
    if (session.run.dryRun)
        return await showPlan(session, batch, plan);
    return await withCleanup(session, batch, async () => {
        await stopUnwanted(session, plan, found);
        if (plan.missing.length > 0) {
            await createServers(session, batch, plan.missing);
            await noteUnreadable(batch, yieldToEarlierRuns(session, batch, wanted));
        }
        const first = await ensure_settle(session, batch, { plan, wanted });
        return toResult(session, { found, plan, wanted, first });
    });
}
async function stopUnwanted(session, { unwanted }, { failed }) {
    if (unwanted.length === 0)
        return;
    const { inputs, run } = session;
    if (inputs.captureLogs !== 'never')
        await captureLogs(session, failed, requestOptions(session));
    run.log.info(`Stopping ${unwanted.length} servers that failed or are too many.`);
    await stopAll(session, unwanted);
}
async function stopOutdated(session, outdated) {
    if (outdated.length === 0)
        return;
    const { inputs, run } = session;
    if (inputs.captureLogs === 'always') {
        await captureLogs(session, outdated, requestOptions(session));
    }
    run.log.info(`Stopping replaced or surplus servers: ${outdated.join(', ')}.`);
    await stopAll(session, outdated);
}
/**
 * Waits until the servers can be used, and stops what they replace. Where a late list makes own
 * servers give way to earlier ones, it waits for those. Gives the first server.
 */
async function ensure_settle(session, batch, { plan, wanted }) {
    let outdated = plan.outdated;
    for (;;) {
        const { first } = await waitUntilUsable(session, batch);
        await stopOutdated(session, outdated);
        outdated = [];
        const before = idsOf(batch.servers).join();
        await noteUnreadable(batch, stopOverlooked(session, batch, wanted));
        if (idsOf(batch.servers).join() === before)
            return first;
    }
}
/** A list can leave out what is there: two in a row have to show nothing new. */
async function stopOverlooked(session, batch, wanted) {
    for (let rounds = 0, clean = 0; clean < 2 && rounds < MAX_ROUNDS; rounds += 1) {
        const overlooked = await yieldToEarlierRuns(session, batch, wanted);
        await stopOutdated(session, overlooked);
        clean = overlooked.length === 0 ? clean + 1 : 0;
    }
}
/** In a dry run every write is shown, not only the first one. */
async function showPlan(session, batch, plan) {
    const stopped = [...plan.unwanted, ...plan.outdated];
    if (stopped.length > 0)
        await shown(stopServers(session, stopped, requestOptions(session)));
    if (plan.missing.length > 0)
        await shown(createServers(session, batch, plan.missing));
    if (stopped.length === 0 && plan.missing.length === 0) {
        const reason = `Nothing to do: ${plan.kept.length} servers of ${session.inputs.key} are there.`;
        return { outcome: 'dry-run', reason };
    }
    const stops = stopped.length === 0 ? 'stop none' : `stop ${stopped.join(', ')}`;
    return {
        outcome: 'dry-run',
        reason: `Nothing was sent: ensure would create ${plan.missing.length} servers and ${stops}.`,
    };
}
async function shown(write) {
    try {
        await write;
    }
    catch (error) {
        if (!(error instanceof failure/* NotSent */.Y))
            throw error;
    }
}
function toResult(session, { found, plan, wanted, first }) {
    const { inputs, record } = session;
    const where = `the first is ${first.id} at ${namedPort(session, first)}`;
    const keptIds = new Set(plan.kept.map(({ request_id: id }) => id));
    const keptOutdated = found.outdated.filter(({ item }) => keptIds.has(item.request_id));
    if (keptOutdated.length > 0) {
        const kept = describeOutdated(keptOutdated);
        const reason = `Servers of ${inputs.key} were kept although they run something else (on-other-version): ` +
            `${kept}; ${where}.`;
        return { outcome: 'failed', reason };
    }
    const before = found.current.length;
    if (!record.changed) {
        const reason = `All ${wanted} servers of ${inputs.key} were already there; ${where}.`;
        return { outcome: 'unchanged', reason };
    }
    const replaced = plan.outdated.length === 0 ? '' : `, ${plan.outdated.length} replaced`;
    const reason = `There are ${wanted} servers of ${inputs.key} (${before} were there before${replaced}); ` +
        `${where}.`;
    return { outcome: 'succeeded', reason };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/fleets.ts


const fleet = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    enabled: schemas/* boolean */.zMY(),
    create_time: maybeText,
    last_updated: maybeText,
});
const fleetPage = schemas/* looseObject */._H3({ fleets: listOf(fleet), pagination: pagination });
/** How a fleet keeps servers: `type` is `Location`, `Tag` or `Coordinates`, `data` goes by it. */
const fleetPolicy = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    enabled: schemas/* boolean */.zMY().nullish(),
    type: maybeText,
    minimum: textNumber,
    maximum: textNumber,
    threshold: textNumber,
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    create_time: maybeText,
    last_updated: maybeText,
});
const fleetPolicyPage = schemas/* looseObject */._H3({ policies: listOf(fleetPolicy), pagination: pagination });
/** An app version that a fleet makes deployments of. */
const fleetLink = schemas/* looseObject */._H3({
    app: schemas/* string */.YjP(),
    app_version: schemas/* string */.YjP(),
    fleet: schemas/* string */.YjP(),
    create_time: maybeText,
    last_updated: maybeText,
});
/** What a deletion says. */
const deletion = schemas/* looseObject */._H3({ message: maybeText });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/fleets.ts







async function createFleet(edgegap, body, options) {
    const call = { method: 'POST', path: (0,safe_path/* path */.A) `/v1/fleet`, body, effect: 'write' };
    return await about(edgegap, {
        ...call,
        ...fleets_named(body.name),
        schema: fleetNamed(body.name),
        ...writeOptionsOf(options),
    });
}
async function readFleet(edgegap, name, options) {
    const call = { method: 'GET', path: (0,safe_path/* path */.A) `/v1/fleet/${name}`, effect: 'read' };
    return await about(edgegap, {
        ...call,
        ...fleets_named(name),
        schema: fleetNamed(name),
        ...request_options_requestOptionsOf(options),
    });
}
/** All fleets, page by page. */
async function listFleets(edgegap, options) {
    return await allPages(async (page) => {
        const { fleets, pagination } = await about(edgegap, {
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleets`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            resource: `fleets at ${edgegap.name}`,
            schema: fleetPage,
            ...request_options_requestOptionsOf(options),
        });
        return { items: fleets, pagination };
    });
}
async function updateFleet(edgegap, { fleet: name, change }, options) {
    const call = {
        method: 'PATCH',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}`,
        body: change,
        effect: 'write',
    };
    return await about(edgegap, {
        ...call,
        ...fleets_named(name),
        schema: fleetNamed(change.name ?? name),
        ...writeOptionsOf(options),
    });
}
/** Deletes a fleet with its policies and links. */
async function deleteFleet(edgegap, name, options) {
    const call = { method: 'DELETE', path: (0,safe_path/* path */.A) `/v1/fleet/${name}`, effect: 'write' };
    await about(edgegap, { ...call, ...fleets_named(name), schema: deletion, ...writeOptionsOf(options) });
}
/** From now on the fleet makes deployments of this version, by its policies. */
async function linkVersion(edgegap, { fleet: name, application, version }, options) {
    return await about(edgegap, {
        method: 'PUT',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        // It says how things shall be, so saying it twice is the same.
        retry: 'reads',
        ...fleets_named(name),
        schema: fleetLink.refine((link) => link.fleet === name && link.app === application && link.app_version === version),
        ...writeOptionsOf(options),
    });
}
async function unlinkVersion(edgegap, { fleet: name, application, version }, options) {
    await about(edgegap, {
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        ...fleets_named(name),
        schema: noBody,
        format: 'none',
        ...writeOptionsOf(options),
    });
}
async function about(edgegap, call) {
    return await explainMissingFleets(async () => (await edgegap.call(call)).value);
}
function fleets_named(name) {
    return { resource: `Edgegap fleet ${name}` };
}
/**
 * What `ask` gives. A 404 of the fleet endpoints has a second meaning: the newer specification has
 * no fleets of this kind any more, so that they may be gone as a whole.
 */
async function explainMissingFleets(options) {
    try {
        return await options();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.status !== 404)
            throw error;
        throw new failure/* Failure */.H({
            kind: 'not-found',
            resource: error.resource,
            what: error.what,
            next: 'check the name; if every fleet operation ends so, this organisation has no fleets ' +
                'of the older kind, which the vendor replaces by private fleets',
            status: 404,
            received: 'yes',
            ...(error.text === undefined ? {} : { text: error.text }),
        });
    }
}
/** A reply counts only for what was asked. */
function fleetNamed(name) {
    return fleet.refine((one) => one.name === name, { path: ['name'] });
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleets/policies.ts






async function createFleetPolicy(edgegap, { fleet, spec }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'POST',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies`,
            body: spec,
            effect: 'write',
            resource: `new policy of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...writeOptionsOf(options),
        });
        return value;
    });
}
/** All policies of a fleet, page by page. `fields` is a mask: `{policies{name},pagination}`. */
async function listFleetPolicies(edgegap, { fleet, fields }, options) {
    return await allPages(async (page) => {
        const { value } = await explainMissingFleets(() => edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            resource: `policies of Edgegap fleet ${fleet}`,
            schema: fleetPolicyPage,
            ...(fields === undefined ? {} : { headers: { 'X-Fields': fields } }),
            ...request_options_requestOptionsOf(options),
        }));
        return { items: value.policies, pagination: value.pagination };
    });
}
async function readFleetPolicy(edgegap, { fleet, policy }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
            effect: 'read',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: policyNamed(policy),
            ...request_options_requestOptionsOf(options),
        });
        return value;
    });
}
/** Changes the fields that `spec` has, and leaves the others. */
async function updateFleetPolicy(edgegap, { fleet, policy, spec }, options) {
    return await explainMissingFleets(async () => {
        const { value } = await edgegap.call({
            method: 'PATCH',
            path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
            body: spec,
            effect: 'write',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...writeOptionsOf(options),
        });
        return value;
    });
}
/** Deletes a policy; the fleet stays. */
async function deleteFleetPolicy(edgegap, { fleet, policy }, options) {
    await explainMissingFleets(() => edgegap.call({
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/v1/fleet/${fleet}/policies/${policy}`,
        effect: 'write',
        resource: `policy ${policy} of Edgegap fleet ${fleet}`,
        schema: deletion,
        ...writeOptionsOf(options),
    }));
}
/** A reply counts only for what was asked. */
function policyNamed(name) {
    return fleetPolicy.refine((one) => one.name === name, { path: ['name'] });
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleet-policies.ts


/** Makes a policy of a fleet. */
async function fleet_policies_create(session) {
    const { edgegap, inputs } = session;
    const fleet = inputs.fleet ?? '';
    const spec = inputs.policySpec ?? {};
    const policy = await session.record.write((trace) => createFleetPolicy(edgegap, { fleet, spec }, { ...requestOptions(session), trace }));
    return changed(session, [policy], `Policy ${policy.name} of fleet ${fleet} was made.`);
}
async function get(session) {
    const policy = await readFleetPolicy(session.edgegap, fleet_policies_named(session), requestOptions(session));
    setPolicyOutputs(session, [policy]);
    const { minimum = 0, maximum = 0 } = policy;
    const reason = `Policy ${policy.name} keeps ${minimum} to ${maximum} servers.`;
    return { outcome: 'succeeded', reason };
}
async function list(session) {
    const fleet = session.inputs.fleet ?? '';
    const policies = await listFleetPolicies(session.edgegap, { fleet }, requestOptions(session));
    setPolicyOutputs(session, policies);
    const names = policies.map(({ name }) => name).join(', ') || 'none';
    return { outcome: 'succeeded', reason: `Policies of fleet ${fleet}: ${names}.` };
}
/** Changes the fields that `policy-spec` has. */
async function update(session) {
    const { edgegap, inputs } = session;
    const { fleet, policy } = fleet_policies_named(session);
    const spec = inputs.policySpec ?? {};
    const after = await session.record.write((trace) => updateFleetPolicy(edgegap, { fleet, policy, spec }, { ...requestOptions(session), trace }));
    return changed(session, [after], `Policy ${policy} of fleet ${fleet} was changed.`);
}
/** Deletes a policy; its fleet stays. */
async function remove(session) {
    const { fleet, policy } = fleet_policies_named(session);
    await session.record.write((trace) => deleteFleetPolicy(session.edgegap, { fleet, policy }, { ...requestOptions(session), trace }));
    return changed(session, [], `Policy ${policy} of fleet ${fleet} was deleted.`);
}
function fleet_policies_named({ inputs }) {
    return { fleet: inputs.fleet ?? '', policy: inputs.policy ?? '' };
}
function changed(session, policies, reason) {
    setPolicyOutputs(session, policies);
    return { outcome: 'succeeded', reason };
}
function setPolicyOutputs({ run }, policies) {
    run.outputs.set('policies', policies.map((policy) => ({
        name: policy.name,
        enabled: policy.enabled ?? null,
        type: policy.type,
        minimum: policy.minimum ?? null,
        maximum: policy.maximum ?? null,
        threshold: policy.threshold ?? null,
        data: policy.data ?? null,
        createTime: policy.create_time,
        lastUpdated: policy.last_updated,
    })));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/fleets.ts


/** Makes a fleet. */
async function fleets_create(session) {
    const { edgegap, inputs } = session;
    const body = { name: nameOf(session), enabled: inputs.fleetEnabled ?? false };
    const fleet = await session.record.write((trace) => createFleet(edgegap, body, { ...requestOptions(session), trace }));
    return fleets_changed(session, [fleet], `Fleet ${fleet.name} was made.`);
}
async function fleets_get(session) {
    const fleet = await readFleet(session.edgegap, nameOf(session), requestOptions(session));
    setFleetOutputs(session, [fleet]);
    const state = fleet.enabled ? 'enabled' : 'disabled';
    return { outcome: 'succeeded', reason: `Fleet ${fleet.name} is ${state}.` };
}
async function fleets_list(session) {
    const fleets = await listFleets(session.edgegap, requestOptions(session));
    setFleetOutputs(session, fleets);
    const names = fleets.map(({ name }) => name).join(', ');
    const reason = fleets.length === 0 ? 'There are no fleets.' : `Fleets: ${names}.`;
    return { outcome: 'succeeded', reason };
}
/** Enables, disables or renames a fleet; one that is already so is `unchanged`. */
async function fleets_update(session) {
    const { edgegap, inputs } = session;
    const name = nameOf(session);
    const before = await readFleet(edgegap, name, requestOptions(session));
    const newName = inputs.newFleet ?? name;
    const enabled = inputs.fleetEnabled ?? before.enabled;
    if (before.enabled === enabled && newName === name) {
        setFleetOutputs(session, [before]);
        return { outcome: 'unchanged', reason: `Fleet ${name} is already so; no change.` };
    }
    const change = {
        ...(newName === name ? {} : { name: newName }),
        ...(inputs.fleetEnabled === undefined ? {} : { enabled }),
    };
    const fleet = await session.record.write((trace) => updateFleet(edgegap, { fleet: name, change }, { ...requestOptions(session), trace }));
    return fleets_changed(session, [fleet], `Fleet ${fleet.name}${newName === name ? '' : ` (was ${name})`} is ` +
        `${fleet.enabled ? 'enabled' : 'disabled'} now.`);
}
/** Deletes a fleet with its policies and links. */
async function fleets_remove(session) {
    const name = nameOf(session);
    await session.record.write((trace) => deleteFleet(session.edgegap, name, { ...requestOptions(session), trace }));
    return fleets_changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
}
/** From now on the fleet makes deployments of a version. */
async function fleets_link(session) {
    const what = versionOf(session);
    await session.record.write((trace) => linkVersion(session.edgegap, what, { ...requestOptions(session), trace }));
    const { fleet, application, version } = what;
    const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
    return { outcome: 'succeeded', reason };
}
async function unlink(session) {
    const what = versionOf(session);
    await session.record.write((trace) => unlinkVersion(session.edgegap, what, { ...requestOptions(session), trace }));
    const { fleet, application, version } = what;
    const reason = `Fleet ${fleet} makes no more deployments of ${application} ${version}.`;
    return { outcome: 'succeeded', reason };
}
function nameOf({ inputs }) {
    return inputs.fleet ?? '';
}
function versionOf({ inputs }) {
    const { fleet = '', application = '', version = '' } = inputs;
    return { fleet, application, version };
}
function fleets_changed(session, fleets, reason) {
    setFleetOutputs(session, fleets);
    return { outcome: 'succeeded', reason };
}
function setFleetOutputs({ run }, fleets) {
    run.outputs.set('fleets', fleets.map((fleet) => ({
        name: fleet.name,
        enabled: fleet.enabled,
        createTime: fleet.create_time,
        lastUpdated: fleet.last_updated,
    })));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/logs-and-metrics.ts






/** Reads the logs of deployments into a file, and shows them folded. */
async function logs(session) {
    const ids = await selectDeployments(session);
    const [first] = ids;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: `No server of ${session.inputs.key} is active.` };
    }
    const captured = await captureLogs(session, ids, requestOptions(session));
    const read = captured.filter((one) => one.logs !== undefined);
    // The error of the server says more than that there is nothing.
    if (read.length === 0)
        await readLogs(session.edgegap, first, requestOptions(session));
    const snapshots = captured.flatMap(({ status }) => status ? [{ snapshot: snapshotOfStatus(status) }] : []);
    setDeploymentOutputs(session, snapshots);
    session.run.outputs.set('deployment-ids', ids);
    const count = read.length === 1 ? 'one deployment' : `${read.length} deployments`;
    return { outcome: 'succeeded', reason: `The logs of ${count} are in the file of logs-path.` };
}
/** Reads the charts of deployments; the output is a map by their ids. */
async function logs_and_metrics_metrics(session) {
    const { startTime, endTime, steps } = session.inputs;
    const ids = await selectDeployments(session);
    const entries = await Promise.all(ids.map(async (id) => {
        const charts = await readMetrics(session.edgegap, { id, fromMs: startTime, toMs: endTime, steps }, requestOptions(session));
        return [id, describe(charts)];
    }));
    session.run.outputs.set('metrics', Object.fromEntries(entries));
    return { outcome: 'succeeded', reason: `Read the metrics of ${ids.join(', ')}.` };
}
function describe({ total, cpu, mem, network }) {
    return {
        total: {
            receiveTotal: line(total?.receive_total),
            transmitTotal: line(total?.transmit_total),
            diskReadTotal: line(total?.disk_read_total),
            diskWriteTotal: line(total?.disk_write_total),
        },
        cpu: line(cpu),
        mem: line(mem),
        network: { receive: line(network?.receive), transmit: line(network?.transmit) },
    };
}
function line(series) {
    if (!series)
        return null;
    const { labels, datasets, timestamps } = series;
    return { labels, datasets: datasets.map((value) => value ?? null), timestamps };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/reads.ts









/** Reads deployments by their ids or their key. */
async function reads_get(session) {
    const ids = await selectDeployments(session);
    const snapshots = await Promise.all(ids.map(async (id) => {
        const status = await readStatus(session.edgegap, id, requestOptions(session));
        return status === null ? gone(id) : snapshotOfStatus(status);
    }));
    return toReadResult(session, snapshots);
}
/** Lists the active deployments, page by page, as `filter` and `order-by` ask. */
async function reads_list(session) {
    const { edgegap, inputs } = session;
    const { filter, orderBy } = inputs;
    const query = {
        ...(filter === undefined
            ? {}
            : { filters: filter.flatMap((one) => ((0,structured_fields/* isStopFilter */.vG)(one) ? [] : [one])) }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
    };
    const items = inputs.key === undefined
        ? await listDeployments(edgegap, query, requestOptions(session))
        : await listByKey(session);
    return toReadResult(session, items.map((item) => snapshotOfItem(item, undefined)));
}
/** The places where a server can be. */
async function locations(session) {
    const { edgegap, inputs, run } = session;
    const places = await listLocations(edgegap, {
        app: inputs.application,
        version: inputs.version,
        type: inputs.locationType,
        tags: true,
    }, requestOptions(session));
    const matching = places.filter((place) => inputs.tags.every((tag) => hasTag(place, tag)));
    const found = matching.map((place) => ({
        city: place.city,
        country: place.country,
        continent: place.continent,
        administrativeDivision: place.administrative_division,
        timezone: place.timezone,
        latitude: place.latitude ?? null,
        longitude: place.longitude ?? null,
        type: place.type,
        tags: place.tags.map(({ key, value }) => ({ key, value })),
    }));
    run.outputs.set('locations', found);
    const rows = found.map((place) => [place.city, place.country, place.continent, place.type]);
    run.report.things({
        title: 'Places',
        columns: ['city', 'country', 'continent', 'type'],
        rows,
    });
    const count = found.length === 1 ? 'One place has' : `${found.length} places have`;
    return { outcome: 'succeeded', reason: `${count} room.` };
}
/** A tag of a place is meant by its key, its value, or both: `key=value`. */
function hasTag({ tags }, wanted) {
    return tags.some(({ key, value }) => [key, value, `${key}=${value}`].includes(wanted));
}
function gone(id) {
    const nothing = { fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
    return { id, state: 'terminated', ...nothing };
}
function toReadResult(session, snapshots) {
    setDeploymentOutputs(session, snapshots.map((snapshot) => ({ snapshot })));
    const [first, ...others] = snapshots;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: 'There are no such deployments.' };
    }
    setPortOutputs(session, first);
    const reason = others.length === 0
        ? `Deployment ${first.id} is ${statusWord(first)}.`
        : `Found ${snapshots.length} deployments.`;
    return { outcome: 'succeeded', reason };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/closed-pull-requests.ts
var closed_pull_requests_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var closed_pull_requests_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/** How long GitHub is asked about one pull request: its servers can also stay until the next run. */
const MAX_READ_MS = 30_000;
/**
 * Which of these pull requests of this repository are closed, by the run's own event and by GitHub.
 * One that cannot be asked for counts as open, with a warning: nothing is stopped on a guess.
 */
async function closedPullRequests(session, numbers) {
    if (numbers.size === 0)
        return new Set();
    const { run } = session;
    const { readPullRequestEvent } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 3763));
    const event = await readPullRequestEvent(run.env('GITHUB_EVENT_PATH'));
    const closed = new Set();
    const asked = [];
    for (const number of numbers) {
        if (event?.number !== number)
            asked.push(number);
        else if (event.isClosed)
            closed.add(number);
    }
    for (const number of await closedByGitHub(session, asked))
        closed.add(number);
    return closed;
}
async function closedByGitHub(session, numbers) {
    const { run, inputs } = session;
    if (numbers.length === 0)
        return [];
    const repository = run.env('GITHUB_REPOSITORY');
    if (repository === undefined || inputs.githubToken === undefined) {
        run.log.warning(`Whether pull requests ${numbers.join(', ')} are closed is not known: give github-token, ` +
            'with the permission pull-requests: read. Their servers stay.');
        return [];
    }
    const { openPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(82), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 2311));
    const address = run.env('GITHUB_API_URL') || 'https://api.github.com';
    const names = { address: 'GITHUB_API_URL', credentials: 'github-token' };
    const reader = openPullRequests({
        ...connectionOptions(run, new URL(address), names),
        repository,
        token: inputs.githubToken,
    });
    run.requests(reader.sent);
    const closed = [];
    for (const number of numbers) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = closed_pull_requests_addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(run.world.clock, MAX_READ_MS, run.signal), false);
            const request = { signal: limit.signal, deadline: limit };
            try {
                if (await reader.isClosed(number, request))
                    closed.push(number);
            }
            catch (error) {
                run.signal.throwIfAborted();
                const reason = error instanceof Error ? error.message : String(error);
                run.log.warning(`${reason} Its servers stay.`);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            closed_pull_requests_disposeResources(env_1);
        }
    }
    await reader.close();
    return closed;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/reap.ts







/**
 * Stops servers of this action that are too old, whose pull request is closed, or (without `ttl`)
 * that carry the key of the inputs; within this repository unless `reap-scope` says otherwise.
 */
async function reap(session) {
    const { run, inputs } = session;
    const items = await itemsInScope(session);
    const isNamed = inputs.key !== undefined && inputs.ttl === undefined;
    const tooOld = isNamed ? [] : items.filter((item) => isTooOld(session, item));
    const abandoned = isNamed ? [] : await ofClosedPullRequests(session, items);
    const meant = isNamed ? items : [...new Set([...tooOld, ...abandoned])];
    if (isNamed)
        run.log.info(`${items.length} servers of the key ${inputs.key}.`);
    else {
        const age = inputs.ttl === undefined ? '' : `${tooOld.length} older than ${(0,duration/* formatDuration */.a3)(inputs.ttl)}, `;
        run.log.info(`${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`);
    }
    return await stopShown(session, { ...limited(session, meant), isSweeping: false, what: 'reap' });
}
/** With `on-excess: oldest` at most `max-stop`, the oldest first. */
function limited({ inputs, run }, meant) {
    const { maxStop, onExcess, confirm } = inputs;
    const leftCount = meant.length - maxStop;
    if (onExcess !== 'oldest' || leftCount <= 0 || confirm !== undefined)
        return { items: meant };
    const items = [...meant]
        .sort((a, b) => (createdMs(a) ?? Infinity) - (createdMs(b) ?? Infinity))
        .slice(0, maxStop);
    run.log.info(`${meant.length} match; stopping the oldest ${maxStop} (max-stop).`);
    return { items, leftCount };
}
/** All that carries our tag and the repository's; with `key` only those of that key. */
async function itemsInScope(session) {
    const { edgegap, inputs } = session;
    const repository = repositoryOf(session);
    const tags = [
        OURS,
        ...(inputs.reapScope === 'repository' ? [repositoryTag(repository)] : []),
        ...(inputs.key === undefined ? [] : [keyTag(inputs.key, repository)]),
    ];
    // The API's own filter takes any of the values: the narrowest tag goes there, all are checked
    // here.
    const filter = { field: 'tags', operator: 'in', value: tags.slice(-1) };
    const all = await listDeployments(edgegap, { filters: [filter] }, requestOptions(session));
    return all.filter((item) => tags.every((tag) => item.tags.includes(tag)));
}
async function ofClosedPullRequests(session, items) {
    const numberOf = ({ tags }) => pullRequestOf(tags, repositoryOf(session));
    const numbers = new Set(items.flatMap((item) => numberOf(item) ?? []));
    const closed = await closedPullRequests(session, numbers);
    return items.filter((item) => {
        const number = numberOf(item);
        return number !== undefined && closed.has(number);
    });
}
function isTooOld({ run, inputs }, item) {
    const bornMs = createdMs(item);
    if (inputs.ttl === undefined || bornMs === undefined)
        return false;
    return run.world.clock.wall() - bornMs > inputs.ttl;
}
/** By the time in our own tag; where that is gone, since it became ready. */
function createdMs({ tags, start_time: startTime }) {
    return madeAtMs(tags) ?? (0,times/* readTime */.a)(startTime);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/tags.ts






/** The tags of a deployment, page by page. */
async function listTags(edgegap, id, options) {
    return await allPages(async (page) => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            unknownId: 'any-400',
            resource: `tags of Edgegap deployment ${id}`,
            schema: tagPage,
            ...request_options_requestOptionsOf(options),
        });
        return { items: value.tags, pagination: value.pagination };
    });
}
/** A reply counts only for what was asked. */
function tagNamed(name) {
    return tag.refine((one) => one.name === name, { path: ['name'] });
}
async function readTag(edgegap, { id, name }, options) {
    const { value } = await edgegap.call({
        method: 'GET',
        path: path `/v1/deployments/${id}/tags/${name}`,
        effect: 'read',
        unknownId: 'any-400',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(name),
        ...requestOptionsOf(options),
    });
    return value;
}
/** Adds a tag; a `conflict` says that it is there. A container that runs does not learn of it. */
async function createTag(edgegap, { id, name }, options) {
    const { value } = await edgegap.call({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags`,
        body: { name },
        effect: 'write',
        unknownId: 'by-text',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(name),
        ...writeOptionsOf(options),
    });
    return value;
}
async function renameTag(edgegap, { id, name, newName }, options) {
    const { value } = await edgegap.call({
        method: 'PATCH',
        path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags/${name}`,
        body: { name: newName },
        effect: 'write',
        unknownId: 'by-text',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(newName),
        ...writeOptionsOf(options),
    });
    return value;
}
async function deleteTag(edgegap, { id, name }, options) {
    await edgegap.call({
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags/${name}`,
        effect: 'write',
        unknownId: 'any-400',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: noBody,
        format: 'none',
        ...writeOptionsOf(options),
    });
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/tags.ts




/** Adds tags; those that are there are left. */
async function tags_tag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        for (const name of inputs.tags) {
            await unless('conflict', session, (trace) => createTag(edgegap, { id, name }, { ...requestOptions(session), trace }));
        }
    });
}
/** Removes tags; those that are not there are no error. */
async function untag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, requestOptions(session))).map(({ name }) => name));
        for (const name of inputs.tags.filter((one) => names.has(one))) {
            await unless('not-found', session, (trace) => deleteTag(edgegap, { id, name }, { ...requestOptions(session), trace }));
        }
    });
}
/** Renames one tag. It is `unchanged` where the new name is there and the old one is not. */
async function rename(session) {
    const { edgegap, inputs } = session;
    const [name = ''] = inputs.tags;
    const newName = inputs.newTag ?? '';
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, requestOptions(session))).map((one) => one.name));
        if (names.has(newName) && !names.has(name))
            return;
        await session.record.write((trace) => renameTag(edgegap, { id, name, newName }, { ...requestOptions(session), trace }));
    });
}
/** Lists the tags of deployments. */
async function tags_list(session) {
    const ids = await selectDeployments(session);
    return await tags_toReadResult(session, ids, 'succeeded');
}
async function change(session, write) {
    const ids = await selectDeployments(session);
    await assertAllowedApplications(session, ids);
    for (const id of ids)
        await write(id);
    return await tags_toReadResult(session, ids, session.record.changed ? 'succeeded' : 'unchanged');
}
/** Does a write that may turn out to be done already. */
async function unless(kind, session, write) {
    try {
        await session.record.write(write);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== kind)
            throw error;
    }
}
async function tags_toReadResult(session, ids, outcome) {
    const entries = [];
    for (const id of ids) {
        entries.push([id, await listTags(session.edgegap, id, requestOptions(session))]);
    }
    session.run.outputs.set('tags', Object.fromEntries(entries.map(([id, tags]) => [id, tags.map(tags_describe)])));
    const sentences = entries.map(([id, tags]) => `Deployment ${id} carries ${tags.map(({ name }) => name).join(', ') || 'no tag'}.`);
    return { outcome, reason: sentences.join(' ') };
}
function tags_describe(one) {
    return { name: one.name, createTime: one.create_time, lastUpdated: one.last_updated };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/fill-report.ts
/** Notes for the report what the inputs ask for. */
function beginReport({ run, inputs }) {
    const { application, version, fleet } = inputs;
    const name = application ?? fleet;
    if (name !== undefined)
        run.report.subject({ name, ...(version === undefined ? {} : { version }) });
    run.report.wanted(describeWanted(inputs));
}
/** What the inputs ask for, in one clause: `deploy arena 1.4.0 as pr-12, until accepting`. */
function describeWanted(inputs) {
    const { operation, application, version, key, deploymentId, count, until } = inputs;
    const isCreate = operation === 'deploy' || operation === 'ensure';
    const which = [application, version].filter((part) => part !== undefined).join(' ');
    return [
        [operation, which, ...deploymentId].filter((part) => part !== '').join(' '),
        ...(key === undefined ? [] : [`key ${key}`]),
        ...(isCreate && count > 1 ? [`${count} servers`] : []),
        ...(isCreate && until !== 'ready' ? [`until ${until}`] : []),
    ].join(', ');
}
const STOPS = new Set(['stop', 'self-stop', 'bulk-stop', 'reap']);
/** Notes that what the step is about is gone, where the step was there to stop it. */
function endReport({ run, inputs }, result) {
    const isStopped = result.outcome === 'succeeded' || result.outcome === 'unchanged';
    if (STOPS.has(inputs.operation) && isStopped)
        run.report.gone();
    return result;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/step-record.ts

/** So long after a create the platform may not know its id yet, ms. */
const step_record_FRESH_ID_MS = 30_000;
/**
 * The one record of what this step wrote. Outputs, sentences and the state for the post step are
 * all derived from it, so that none of them can claim what was not read.
 */
class StepRecord {
    #outputs;
    #clock;
    #deployments = new Map();
    #creates = [];
    #stopped = new Set();
    /** Something was created, stopped or written otherwise, or a stop is in doubt. */
    #hasWritten = false;
    #unresolved = 0;
    constructor({ outputs, world }) {
        this.#outputs = outputs;
        this.#clock = world.clock;
    }
    /** Whether something was written remotely, or may have been. */
    get changed() {
        return this.#hasWritten || this.#unresolved > 0;
    }
    /** Opens the record of one create, which keeps it up to date. */
    newCreate() {
        const record = this;
        const plain = newCreateTrace();
        const trace = {
            wasRepeated: plain.wasRepeated,
            get unresolved() {
                return plain.unresolved;
            },
            set unresolved(count) {
                record.#unresolved += Math.max(0, count) - Math.max(0, plain.unresolved);
                plain.unresolved = count;
                record.#publish();
            },
        };
        this.#creates.push(trace);
        return trace;
    }
    /** A deployment that this step created. */
    created(id) {
        const presence = this.#deployments.get(id)?.presence ?? 'there';
        this.#hasWritten = true;
        this.#deployments.set(id, { presence, isOurs: true, createdMs: this.#clock.now() });
        this.#publish();
    }
    /** Deployments that carry the tag of this run: it created them, answered or not. */
    found(ids) {
        for (const id of ids) {
            if (this.#deployments.has(id))
                continue;
            const open = this.#creates.find(({ unresolved }) => unresolved > 0);
            if (open !== undefined)
                open.unresolved -= 1;
            this.created(id);
        }
    }
    stopAccepted(id) {
        this.#hasWritten = true;
        this.#stopped.add(id);
        this.#set(id, 'stopping');
    }
    /** The platform says that it has ended, or does not know it any more. */
    gone(id) {
        // Sent by us and gone now: that was most likely our stop, and it counts as one.
        if (this.presenceOf(id) === 'in-doubt')
            this.#stopped.add(id);
        this.#set(id, 'gone');
    }
    /** A write that is no create and no stop: it counts as done unless surely nothing was. */
    async write(send) {
        const value = await tracedWrite(send, () => this.#countWrite());
        this.#countWrite();
        return value;
    }
    /** A write that stops: where its end is not known, the stop of each of them is in doubt. */
    async stop(ids, send) {
        return await tracedWrite(send, () => {
            for (const id of ids)
                this.#stopInDoubt(id);
        });
    }
    /** Whether it ends by a stop of this step; else it ended by itself, or by somebody else's. */
    wasStopped(id) {
        return this.#stopped.has(id);
    }
    presenceOf(id) {
        return this.#deployments.get(id)?.presence;
    }
    /** Created by this step a moment ago: that a call does not know it proves nothing. */
    isFresh(id) {
        const entry = this.#deployments.get(id);
        return entry?.isOurs === true && this.#clock.now() - entry.createdMs < step_record_FRESH_ID_MS;
    }
    /** The ids that this step created and that have this presence, in the order of their creation. */
    createdIds(...presences) {
        return [...this.#deployments].flatMap(([id, { presence, isOurs }]) => isOurs && (presences.length === 0 || presences.includes(presence)) ? [id] : []);
    }
    /** All ids that have this presence, created here or not. */
    idsThatAre(presence) {
        return [...this.#deployments].flatMap(([id, entry]) => entry.presence === presence ? [id] : []);
    }
    /** Creates that were sent and of which nobody knows whether they were carried out. */
    unresolvedCreates() {
        return this.#unresolved;
    }
    /** Whether a deployment of this step may still appear that no answer has named. */
    mayHaveStrays() {
        return this.unresolvedCreates() > 0 || this.#creates.some(({ wasRepeated }) => wasRepeated);
    }
    #stopInDoubt(id) {
        const presence = this.presenceOf(id);
        if (presence !== undefined && presence !== 'there')
            return;
        this.#hasWritten = true;
        this.#set(id, 'in-doubt');
    }
    #countWrite() {
        this.#hasWritten = true;
        this.#publish();
    }
    #set(id, presence) {
        const { isOurs = false, createdMs = 0 } = this.#deployments.get(id) ?? {};
        this.#deployments.set(id, { presence, isOurs, createdMs });
        this.#publish();
    }
    #publish() {
        this.#outputs.set('changed', this.changed);
        if (this.#stopped.size > 0)
            this.#outputs.set('stopped-ids', [...this.#stopped]);
    }
}
/** Runs a write; calls `noteDoubt` where an attempt of it may have been carried out unanswered. */
async function tracedWrite(send, noteDoubt) {
    let isUnderWay = false;
    const trace = {
        sent: () => {
            isUnderWay = true;
        },
        failed: (_, nothingDone) => {
            isUnderWay = false;
            if (!nothingDone)
                noteDoubt();
        },
    };
    try {
        return await send(trace);
    }
    catch (error) {
        // Given up on the way: it may have arrived.
        if (isUnderWay)
            noteDoubt();
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/run.ts














const HANDLERS = {
    deploy: deploy,
    ensure: ensure,
    get: reads_get,
    list: reads_list,
    locations: locations,
    logs: logs,
    metrics: logs_and_metrics_metrics,
    stop: stop,
    'self-stop': stop_selfStop,
    'bulk-stop': bulk_stop_bulkStop,
    tag: tags_tag,
    untag: untag,
    'rename-tag': rename,
    'list-tags': tags_list,
    reap: reap,
    'fleet-create': fleets_create,
    'fleet-get': fleets_get,
    'fleet-list': fleets_list,
    'fleet-update': fleets_update,
    'fleet-delete': fleets_remove,
    'fleet-policy-create': fleet_policies_create,
    'fleet-policy-get': get,
    'fleet-policy-list': list,
    'fleet-policy-update': update,
    'fleet-policy-delete': remove,
    'fleet-link-version': fleets_link,
    'fleet-unlink-version': unlink,
};
/** The action with its way to Edgegap handed in, so that a test can put an emulated one there. */
function createBody(connectTo) {
    const open = (inputs, run) => ({
        run,
        inputs,
        edgegap: connectTo(inputs, run),
        record: new StepRecord(run),
    });
    return {
        async run(inputs, actionRun) {
            const session = open(inputs, actionRun);
            actionRun.requests(() => session.edgegap.api.sent());
            try {
                beginReport(session);
                return endReport(session, await HANDLERS[inputs.operation](session));
            }
            finally {
                await session.edgegap.api.close();
            }
        },
        async finish(state, actionRun, inputs) {
            const session = open(inputs, actionRun);
            try {
                await finishInPost(session, state);
            }
            finally {
                await session.edgegap.api.close();
            }
        },
    };
}
/** `run` does the operation that was asked for; `finish`, in the post step, what it could not. */
const { run, finish } = createBody(connect);
/** Publishes the run on GitHub; loaded where an input asks for it. */
const loadPublisher = () => __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 1271));


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __webpack_require__(5293);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/body.ts
var exchange_body = __webpack_require__(8204);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
var broken_exchange = __webpack_require__(9511);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 2 modules
var exchange_dispatcher = __webpack_require__(5423);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/headers.ts
var headers = __webpack_require__(4112);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
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








const MAX_BYTES = 8 * 1024 * 1024;
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
                const attempt = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(world.clock, request.timeoutMs, request.signal), false);
                const before = { written: false };
                const noted = dispatcher.compose(notingWrite(() => {
                    before.written = true;
                    written += 1;
                }));
                try {
                    const work = exchange(noted, { ...options, signal: attempt.signal });
                    return await (0,deadline/* untilAborted */.Eu)(work, attempt.signal);
                }
                catch (error) {
                    throw reasonOf(refusalOf(error) ?? error, {
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
                __disposeResources(env_1);
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
        path: `${prefix}${request.path}${(0,safe_path/* writeQuery */.w)(request.query)}`,
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
        ? (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' })
        : (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            // The status says enough, even if its explanation is lost.
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    // undici frees the connection one turn later: a call made at once would open another one.
    await (0,clock/* nextTick */.d)();
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
function reasonOf(error, { endpoint, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { endpoint: endpoint, resource: request.resource, written };
    if (attempt.signal.aborted)
        return (0,broken_exchange/* unanswered */.b)({ ...facts, timeoutMs: request.timeoutMs });
    return (0,broken_exchange/* brokenExchange */.F)(error, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/redacted.ts
var redacted = __webpack_require__(3342);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
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
    if ((0,classify_reply/* isWebPage */.AA)(reply))
        throw invalid(expected, (0,classify_reply/* webPage */.I2)(reply.status));
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
    return new failure/* Failure */.H({
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
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
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
    for (const secret of (0,proxy/* proxySecrets */.Wm)(endpoint.proxy))
        secrets.add(secret);
    const transport = options.transport ?? createTransport(endpoint, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return (0,retry/* withRetries */.LH)({ world, rule, signal: call.signal, deadline }, () => attempt(call, () => once(call, transport, options)).catch((error) => {
                throw (0,redacted/* redactedWith */.f)(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
}
async function attempt(call, send) {
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
        (0,classify_reply/* classifyByStatus */.y_)(reply, options.endpoint);
    const retryAfterMs = (0,retry_after/* readRetryAfter */.D)(reply.header, options.world.clock.wall());
    return new failure/* Failure */.H({
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
    const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${(0,safe_path/* writeQuery */.w)(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${(0,sanitize_line/* sanitizeLine */.g)(body, MAX_PRINTED)}`.trimEnd());
    return new failure/* NotSent */.Y(write);
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
    gzip: (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(body, zlibOptions(limit)),
    'x-gzip': (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(body, zlibOptions(limit)),
    deflate: (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(body, zlibOptions(limit)),
    br: (body, { maxOutputLength, isPart }) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(body, {
        maxOutputLength,
        ...(isPart && { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH }),
    }),
};
function zlibOptions({ maxOutputLength, isPart }) {
    return { maxOutputLength, ...(isPart && { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH }) };
}
/** Encoded bytes after which it is first tried whether they become too many; then at each double. */
const FIRST_TRIAL_BYTES = 64 * 1024;
/**
 * Reads a reply to its end as UTF-8 text. Reading and decoding stop at the limit, so that neither a
 * bomb nor an endless body costs more than that. Errors of the connection come through as they are.
 */
async function readBody(body, rules) {
    const encoding = rules.encoding?.trim().toLowerCase() ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const decode = DECODERS[encoding];
    if (!isPlain && decode === undefined) {
        body.on('error', () => undefined).destroy();
        throw new BodyUndecodable();
    }
    const { bytes, isWhole } = await collect(body, decode, rules.maxBytes);
    if (!isWhole && rules.longer === 'refuse')
        throw new BodyTooLarge();
    if (decode === undefined)
        return new TextDecoder().decode(bytes);
    const plain = isWhole
        ? decoded(bytes, decode, { maxOutputLength: rules.maxBytes, isPart: false })
        : undefined;
    if (plain === undefined && rules.longer === 'refuse')
        throw new BodyTooLarge();
    return new TextDecoder().decode(plain);
}
/** What is too long, or would become so, is not read to its end. */
async function collect(body, decode, maxBytes) {
    const chunks = [];
    let length = 0;
    let trialAt = FIRST_TRIAL_BYTES;
    const isWhole = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, async (source) => {
        for await (const chunk of source) {
            if (length + chunk.length > maxBytes)
                return false;
            length += chunk.length;
            chunks.push(chunk);
            if (decode === undefined || length < trialAt)
                continue;
            const limit = { maxOutputLength: maxBytes, isPart: true };
            if (decoded(Buffer.concat(chunks), decode, limit) === undefined)
                return false;
            trialAt = 2 * length;
        }
        return true;
    });
    return { bytes: Buffer.concat(chunks, length), isWhole };
}
/**
 * Undefined where it becomes too long. In this thread: a pool of threads costs more memory than
 * decoding a reply here costs time.
 */
function decoded(body, decode, limit) {
    try {
        return decode(body, limit);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw new BodyUndecodable(undefined, { cause: error });
    }
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
        ? 'sent a reply of more than 8 MiB, which is not read further'
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

/***/ 5423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ FAMILY_ATTEMPT_MS),
  SM: () => (/* binding */ createDispatcher),
  J7: () => (/* binding */ endConnections)
});

// UNUSED EXPORTS: CONNECT_TIMEOUT_MS

// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __webpack_require__(5293);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(4660);
var api_connect_default = /*#__PURE__*/__webpack_require__.n(api_connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(4043);
var api_request_default = /*#__PURE__*/__webpack_require__.n(api_request);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(9136);
var connect_default = /*#__PURE__*/__webpack_require__.n(connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var errors = __webpack_require__(8707);
var errors_default = /*#__PURE__*/__webpack_require__.n(errors);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
var agent_default = /*#__PURE__*/__webpack_require__.n(agent);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(883);
var dispatcher_default = /*#__PURE__*/__webpack_require__.n(dispatcher);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(628);
var pool_default = /*#__PURE__*/__webpack_require__.n(pool);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/proxy-agent.js
var proxy_agent = __webpack_require__(6672);
var proxy_agent_default = /*#__PURE__*/__webpack_require__.n(proxy_agent);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/undici.ts








// As `undici` itself does; `connect` is what ProxyAgent makes a tunnel with.
Object.assign((dispatcher_default()).prototype, { connect: (api_connect_default()), request: (api_request_default()) });
/**
 * The parts of undici that a request over HTTP/1.1 needs; everybody takes them from here. `undici`
 * as a whole also loads fetch, WebSocket, caches and mocks, a megabyte that a bundle cannot leave
 * out. These modules are no documented interface; test/client/http/undici.test.ts says what has
 * moved in a new version. The types are those of undici.
 */


;// CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts



/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then says only that the other side closed; that the server refused stands in the socket's first
 * error. The local port shows which of the two belongs to which connection.
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
            const port = error instanceof (errors_default()).SocketError ? error.socket?.localPort : undefined;
            const refusal = refusals.get(port ?? -1);
            if (port !== undefined)
                refusals.delete(port);
            return refusal;
        },
    };
}
/** Connects once more with the system's roots where Node's own do not know the certificate. */
function trustingConnector(options) {
    let connector = connect_default()(options);
    let hasSystemRoots = 'secureContext' in options;
    return (target, callback) => connector(target, (...[error, socket]) => {
        if (error === null)
            return callback(null, socket);
        const secureContext = hasSystemRoots ? undefined : (0,tls/* systemTrustAfter */.K)(error);
        if (secureContext === undefined)
            return callback(error, null);
        hasSystemRoots = true;
        connector = connect_default()({ ...options, secureContext });
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
        return { dispatcher: new (agent_default())(options), refusalOf };
    const dispatcher = new (proxy_agent_default())({
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
            return new (pool_default())(origin, options);
        const marked = (target, callback) => connect(target, (...[error, socket]) => error === null ? callback(null, socket) : callback(new http_proxy/* ProxyUnreachable */.Lo(error), null));
        return new (pool_default())(origin, { ...options, connect: marked });
    };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being resolved cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await (0,clock/* nextTick */.d)();
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
        refusePlaintextCredentials(endpoint);
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
function refusePlaintextCredentials(endpoint) {
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
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall blocks it ` +
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

/***/ 6342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   I2: () => (/* binding */ webPage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   y_: () => (/* binding */ classifyByStatus)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


/** The general reading, by status. */
function classifyByStatus(reply, endpoint) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, endpoint);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}, and what is in front of the API (proxy, ` +
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
    return (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(memberOf(text) ?? text);
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
    const { address, credentials } = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint);
    switch (kind) {
        case 'unauthorized':
            return status === 401
                ? `Check the input ${credentials}: it is missing, wrong or has expired`
                : `Check what the input ${credentials} may do: it is known there but lacks this right`;
        case 'not-found':
            return `Check the id or name, and that the input ${address} is the right server`;
        case 'conflict':
            return 'Somebody else changed it meanwhile: check its state, then run again';
        case 'throttled':
            return 'Run fewer jobs with these credentials at once, or allow more time';
        case 'unavailable':
            return 'Run again later; if it stays so, check the state of the service';
        default:
            return 'Correct the inputs that it names';
    }
}
function redirected(reply, endpoint) {
    const target = URL.parse(reply.header('location') ?? '', endpoint.baseUrl.href);
    const same = target?.origin === endpoint.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null'
        ? 'another place'
        : (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${endpoint.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}`,
    };
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
// Writes of one kind are at least this far apart.
const MIN_WRITE_PAUSE_MS = 1_000;
// No attempt begins that has less time than this for its reply.
const MIN_REPLY_MS = 500;
/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. This one rule
 * holds for single reads and for waits. Jitter over anything up to 0.5 s, doubling to 10 s, and
 * never less than a tenth of that; for a write never less than 1 s. What the server asks for is
 * obeyed in full; where that does not fit into the time left, the failure stands at once.
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
    const delayMs = jitterMs(attempt, facts.random);
    if (rule === 'reads')
        return Math.min(delayMs, remainingMs - MIN_REPLY_MS);
    if (remainingMs < MIN_WRITE_PAUSE_MS + MIN_REPLY_MS)
        return undefined;
    return Math.max(MIN_WRITE_PAUSE_MS, Math.min(delayMs, remainingMs - MIN_REPLY_MS));
}
function jitterMs(attempt, random) {
    const mostMs = Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
    return mostMs * Math.max(0.1, random);
}
/** Whether the nth failure in a row is logged: the 2nd, 4th, 8th and so on. */
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

/***/ 4113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   w: () => (/* binding */ writeQuery)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


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
function path(strings, ...parts) {
    const encoded = parts.map(encodePart);
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
            kind: 'rejected',
            resource: `the name or id "${(0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}
/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
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

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   io: () => (/* binding */ createRepeatPause)
/* harmony export */ });
/* unused harmony export blocking */
// Load balancers commonly end a request after 60 s, and Nomad adds up to a sixteenth to a hold.
const MAX_HOLD_MS = 30_000;
const MIN_HOLD_MS = 1_000;
// Nomad answers a blocking query at once when another job has changed the table meanwhile: reads
// that bring nothing new are spaced out, at most a second apart.
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
const FIRST_MS = 1_000;
const MAX_MS = 15_000;
/**
 * The one rule for repeating a write or an evaluation of one kind (a conflict, a promotion that the
 * server refuses): never more than one a second.
 */
function createRepeatPause({ clock, random }) {
    let calls = 0;
    return {
        async next(signal) {
            signal.throwIfAborted();
            calls += 1;
            if (calls === 1)
                return;
            const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
            await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
        },
    };
}


/***/ })

};
