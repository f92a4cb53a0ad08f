export const id = 542;
export const ids = [542];
export const modules = {

/***/ 6542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  loadPublisher: () => (/* binding */ loadPublisher),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var cleanup = __webpack_require__(4580);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
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
        refusals: refusals.count,
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
    let count = 0;
    return {
        count: () => count,
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        restMs: (lastMs) => spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
        note(retryAfterMs) {
            count += 1;
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
 * of the jobs has to write turns out only when it has read.
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
function spendAttempt(budget, resource) {
    requireRoom(budget, { resource, requests: 1 });
    const spending = budget.spend();
    return (error) => {
        spending.answered();
        if (error instanceof failure/* Failure */.H && error.status === 429)
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
    throw new failure/* Failure */.H({
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

// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
;// CONCATENATED MODULE: ./packages/client/src/http/request-options.ts
/** The members of `RequestOptions` alone, where the caller's object has more. */
function requestOptionsOf({ signal, deadline, retry }) {
    return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
}

// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
;// CONCATENATED MODULE: ./packages/client/src/emqx/classify.ts


/**
 * The platform's own reading of a reply that is no success; `name` is for the messages. Its error
 * bodies are not documented: the provider's own tools read a `code` that is text or a number, and
 * 401 and 404 may have no body at all. Undefined leaves it to the general rule.
 */
function classifyEmqx(name) {
    return (reply, asked) => {
        const read = READINGS[reply.status];
        if (read === undefined || (0,classify_reply/* isWebPage */.AA)(reply))
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
        next: 'Check the status of the deployment; serverless cannot be started or stopped',
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
        return (0,classify_reply/* messageOf */.bD)(text);
    const message = (0,classify_reply/* messageOf */.bD)(text);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(4410);
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
const deployment = replied.transform((reply) => ({
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
    const read = deployment.safeParse(item);
    return read.success ? [read.data] : [];
}));
const operationBody = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().optional().catch(undefined),
    operation: schemas/* string */.YjP().optional().catch(undefined),
});
/**
 * The text of the reply to a start or a stop: accepted, not done. Its status says so; a body that
 * is empty or unusual takes nothing back.
 */
const operation = schemas/* string */.YjP().transform((text) => {
    const body = operationBody.safeParse(jsonOf(text));
    return body.success ? body.data : {};
});
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function portsOf(ports) {
    const pairs = Object.entries(ports).map(([port, { protocol }]) => [protocol, Number(port)]);
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/deployments.ts






// The vendor's own tool gives a POST half an hour.
const MAX_CREATE_MS = 30 * 60_000;
const MAX_WRITE_MS = 120_000;
// Kept for the read that has to follow a create call without an answer.
const AFTER_CREATE_MS = 60_000;
/** All deployments that the key reaches, in one reply without pages. Older sites have no list. */
async function listDeployments(emqx, request) {
    const resource = listResource(emqx.name);
    const { value } = await emqx.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/deployments`,
        effect: 'read',
        resource,
        schema: deployments,
        ...requestOptionsOf(request),
        beforeAttempt: () => spendAttempt(emqx.budgets.read, resource),
    });
    return value;
}
/** One deployment by its id, never by its name. Fails with `not-found` for an unknown id. */
async function readDeployment(emqx, id, request) {
    const resource = named(emqx, id);
    const { value } = await emqx.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/deployments/${id}`,
        effect: 'read',
        resource,
        schema: deployment,
        isAbout: (reply) => reply.id === id,
        ...requestOptionsOf(request),
        beforeAttempt: () => spendAttempt(emqx.budgets.read, resource),
    });
    return value;
}
/** Starts a stopped dedicated deployment. The reply means accepted, not done. */
function startDeployment(emqx, id, request) {
    return operate(emqx, { id, verb: 'start', path: (0,safe_path/* path */.A) `/deployments/${id}/start` }, request);
}
/** Stops a running dedicated deployment; data and addresses stay. */
function stopDeployment(emqx, id, request) {
    return operate(emqx, { id, verb: 'stop', path: (0,safe_path/* path */.A) `/deployments/${id}/stop` }, request);
}
/**
 * Creates a deployment: sent once, with half an hour for the answer where the deadline allows it.
 * It costs money, cannot be undone by the API, and has no key that would make it repeatable.
 */
async function createDeployment(emqx, wanted, request) {
    const resource = `a new deployment of ${emqx.name}`;
    const { value } = await emqx.api.call({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/deployments`,
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
function spendWrite(budget, resource, { onSend, signal }) {
    signal.throwIfAborted();
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
        format: 'text',
        isAbout: (reply) => reply.deploymentID === undefined || reply.deploymentID === id,
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
            seen.push(await readDeployment(emqx, id, request));
        return seen;
    };
    return {
        cost: () => (emqx.site.hasList ? 1 : ids.length),
        async read(request) {
            if (single || !emqx.site.hasList)
                return await each(request);
            try {
                return (await listDeployments(emqx, request)).filter(({ id }) => ids.includes(id));
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.H) || (error.status !== 404 && error.status !== 405)) {
                    throw error;
                }
                emqx.site.hasList = false;
                emqx.world.log.info(`${emqx.name} has no list of deployments; each is read separately.`);
                return await each(request);
            }
        },
    };
}

// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var time_deadline = __webpack_require__(3739);
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
            const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0,time_deadline/* startDeadline */.db)(clock, untilDueMs, run.signal) : undefined, false);
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

// EXTERNAL MODULE: ./packages/client/src/emqx/create-request.ts
var create_request = __webpack_require__(7213);
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
/** Polling within a budget: each read goes where `nextReadMs` says with what is left then. */
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

;// CONCATENATED MODULE: ./packages/client/src/emqx/watch-deployments.ts





/** The state of a deployment that the list does not have (any more). */
const GONE = 'gone';
/** Reads the status of deployments within the budget of the key. Unknown words stay as they are. */
function watchDeployments(watch) {
    const { emqx, targets, pace, first, keep = 0, known } = watch;
    const what = [...targets.keys()].join(', ');
    const budget = emqx.budgets.read;
    const query = deploymentsQuery(emqx, [...new Set(targets.values())]);
    const expected = expectationFor(pace, budget.windowMs);
    return {
        name: emqx.name,
        targets: [...targets.keys()],
        cadence: budgeted({ budget, expected, first, cost: query.cost, keep }),
        forgives: known === undefined ? forgivesSpentBudget(watch, what) : forgivesReads(watch, what),
        async read({ signal }) {
            // Half a read would spend requests and show nothing.
            requireRoom(budget, { resource: emqx.name, requests: query.cost() });
            const seen = await query.read({ signal, retry: 'never' });
            const byId = new Map(seen.map((deployment) => [deployment.id, deployment]));
            return [...targets].map(([target, id]) => ({
                target,
                observation: observationOf(byId.get(id), id),
            }));
        },
    };
}
/**
 * A refusal for the budget does not end a wait that may outlast it: it is logged, with what it
 * is for, and the cadence places the next read. `what` is waited for.
 */
function forgivesSpentBudget(policy, what) {
    const { emqx, deadline, onQuota } = policy;
    return (failure) => {
        policy.onUnread?.(failure);
        if (failure.kind !== 'throttled' || onQuota === 'fail')
            return false;
        if ((failure.retryAfterMs ?? 0) > deadline.remainingMs())
            return false;
        const nextMs = pauseMs(emqx.budgets.read, deadline);
        emqx.world.log.info(`${(0,sanitize_line/* sentence */.e)(failure.what)} Waiting for ${what}: the next read goes in about ` +
            `${(0,duration/* formatDuration */.a3)(nextMs)}, ${(0,duration/* formatDuration */.a3)(deadline.remainingMs())} are left.`);
        return true;
    };
}
/**
 * The same, and whatever else passes where it is known that there is something to read: a reply of
 * another shape, and for a while a deployment that is missing although it was created.
 */
function forgivesReads(policy, what) {
    const { emqx, known } = policy;
    const forgivesBudget = forgivesSpentBudget(policy, what);
    const appearsByMs = emqx.world.clock.now() + expectationFor('appearance', emqx.budgets.read.windowMs).toMs;
    return (failure) => {
        if (forgivesBudget(failure))
            return true;
        const isMissing = failure.kind === 'not-found' && known === 'created';
        const isPassing = failure.kind === 'invalid-reply' || (isMissing && emqx.world.clock.now() < appearsByMs);
        if (isPassing)
            emqx.world.log.info(`${(0,sanitize_line/* sentence */.e)(failure.what)} ${capital(what)} is read again later.`);
        return isPassing;
    };
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function pauseMs(budget, deadline) {
    return Math.min(Math.max(budget.opensInMs(), budget.restMs()), deadline.remainingMs());
}
function observationOf(deployment, id) {
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

;// CONCATENATED MODULE: ./packages/client/src/emqx/find-created.ts






/** The deployments of a list that are new and fit, and those of them that can come from the call. */
function candidatesIn(list, { wanted, before, called }) {
    const known = new Set(before.map(({ id }) => id));
    const fitting = list.filter((one) => !known.has(one.id) && (0,create_request/* matchesRequest */.TA)(one, wanted));
    const likely = fitting.filter((one) => canBeNamed(one, wanted) && canBeWithin(one.createAt, called));
    return { fitting, likely };
}
/** The platform names a deployment as it was asked to, or by its id; anything else is another's. */
function canBeNamed({ id, name }, wanted) {
    return name === '' || name === `deployment-${id}` || name === wanted.name;
}
const TARGET = 'the new deployment';
const ONE = 'one';
const SEVERAL = 'several';
// A new deployment shows at once or hardly ever: a few reads are enough.
const READS = 4;
// In parts of the budget's window: the last read goes 2 s of an hour before the deadline.
const find_created_BEFORE_DEADLINE = 1 / 1_800;
/**
 * Reads the list until it shows what came of a create call whose answer was lost. Throws the reason
 * of the deadline's signal.
 */
async function findCreated(search) {
    const { emqx, deadline } = search;
    const { windowMs } = emqx.budgets.read;
    const { withinMs = expectationFor('appearance', windowMs).toMs } = search;
    let candidates = [];
    const reader = {
        name: emqx.name,
        targets: [TARGET],
        cadence: searching(emqx.budgets.read, withinMs),
        forgives: forgivesReads(search, `${TARGET} to appear in the list`),
        async read({ signal }) {
            const list = await listDeployments(emqx, { signal, deadline, retry: 'never' });
            const { fitting, likely } = candidatesIn(list, search);
            candidates = fitting;
            return [{ target: TARGET, observation: find_created_observationOf(likely) }];
        },
    };
    const goal = {
        until: new Map([[ONE, 0]]),
        failOn: new Map([[SEVERAL, 0]]),
        discoveryMs: withinMs,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: emqx.world,
        deadline,
        readers: [reader],
        goals: new Map([[TARGET, goal]]),
        mode: { kind: 'all' },
    });
    if (end.verdict === 'interrupted')
        throw end.interruption;
    const { verdict, last, failure: unread } = end.targets.get(TARGET) ?? {};
    const found = verdict === 'reached' ? last?.raw : undefined;
    return { candidates, ...(found && { found }), ...(unread && { unread }) };
}
/**
 * A few reads within the time in which a new deployment shows, of which the first goes at once, and
 * none of the half of the budget that following it takes. A list that cannot be read by then is
 * asked for ever more seldom, until the deadline.
 */
function searching(budget, withinMs) {
    const reads = Math.max(1, Math.min(READS, Math.floor(budget.left() / 2)));
    let hasAsked = false;
    return ({ elapsedMs, remainingMs }) => {
        const opensInMs = budget.opensInMs();
        const isFirst = !hasAsked;
        hasAsked = true;
        const spacingMs = isFirst ? 0 : Math.max(withinMs / reads, elapsedMs / 2);
        const delayMs = Math.max(spacingMs, opensInMs, budget.restMs());
        const lastMs = remainingMs - budget.windowMs * find_created_BEFORE_DEADLINE;
        // The read itself says that the budget does not open in time.
        if (opensInMs > remainingMs)
            return { delayMs: 0, holdMs: 0 };
        return { delayMs: lastMs > 0 ? Math.min(delayMs, lastMs) : remainingMs + 1, holdMs: 0 };
    };
}
function find_created_observationOf(likely) {
    const [first, ...others] = likely;
    const bare = { id: '', revision: '', evidence: [], raw: undefined };
    if (first === undefined)
        return { ...bare, state: ABSENT };
    if (others.length > 0)
        return { ...bare, state: SEVERAL };
    return { ...bare, state: ONE, id: first.id, raw: first };
}
const MINUTE_MS = 60_000;
/** All zones are whole quarters of an hour from UTC, from -12:00 to +14:00. */
const ZONE_STEP_MS = 15 * MINUTE_MS;
const WESTMOST_MS = -12 * 60 * MINUTE_MS;
const EASTMOST_MS = 14 * 60 * MINUTE_MS;
// The time has no seconds, and the clocks of runner and platform may differ.
const BEFORE_MS = 2 * MINUTE_MS;
const AFTER_MS = MINUTE_MS;
const FORM = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/;
/**
 * Whether `createAt` (`YYYY-MM-DD HH:MM`, of a zone that nobody states) can lie between two
 * moments, ms since the epoch. A text that cannot be read can.
 */
function canBeWithin(createAt, from) {
    const match = FORM.exec(createAt);
    if (match === null)
        return true;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
    const asIfUtcMs = Date.UTC(year, month - 1, day, hour, minute);
    const minMs = Math.max(WESTMOST_MS, asIfUtcMs - from.toMs - AFTER_MS);
    const maxMs = Math.min(EASTMOST_MS, asIfUtcMs - from.fromMs + BEFORE_MS);
    return Math.ceil(minMs / ZONE_STEP_MS) * ZONE_STEP_MS <= maxMs;
}

// EXTERNAL MODULE: ./packages/client/src/emqx/catalogue.ts
var catalogue = __webpack_require__(9152);
;// CONCATENATED MODULE: ./packages/client/src/emqx/states.ts
/** Where each passing status leads. `stopping` and `pending` are not on the pages of the reads. */
const LEADS_TO = new Map([
    ['pending', 'running'],
    ['starting', 'running'],
    ['stopping', 'stopped'],
]);
/** The statuses that last until somebody does something. */
const REST_STATES = ['running', 'stopped', 'failed'];
const KNOWN = new Set([...LEADS_TO.keys(), ...REST_STATES]);
/** Where a status leads by itself; undefined for one that lasts and for one that nobody knows. */
function leadsTo(status) {
    return LEADS_TO.get(status);
}
/**
 * Whether a deployment can have come from one status to the other without any write: it is the same
 * one, or both lead, or have led, to the same state of rest.
 */
function followsByItself(from, to) {
    const restOf = leadsTo(from);
    return to === from || (restOf !== undefined && (to === restOf || leadsTo(to) === restOf));
}
/** Whether the status is one that documents or the provider's own tools know. */
function isKnownStatus(status) {
    return KNOWN.has(status);
}
/** The other state of rest. */
function opposite(state) {
    return state === 'running' ? 'stopped' : 'running';
}
/** The status on the way to a state of rest after a start or a stop. */
function transitionTo(state) {
    return state === 'running' ? 'starting' : 'stopping';
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/report/set-outputs.ts


/**
 * Takes in deployments as they were just seen, and sets all outputs that they give: the plural ones
 * for all that the step knows, the others for its first.
 */
function setDeploymentOutputs(session, seen) {
    const { known } = session;
    for (const deployment of seen) {
        const before = known.get(deployment.id);
        known.set(deployment.id, withEarlier(deployment, before));
        if (before?.status !== deployment.status)
            noteStatus(session, deployment);
    }
    const all = [...known.values()];
    const { outputs } = session.run;
    const [first] = all;
    if (first === undefined)
        return;
    setFirstOutputs(session, first);
    outputs.set('deployment-ids', all.map(({ id }) => id));
    outputs.set('deployments', all.map(describeDeployment));
}
/** Replies differ in what they have: only that to a create call has ports, only lists a version. */
function withEarlier(deployment, before) {
    if (before === undefined)
        return deployment;
    const { connections, tps, project, version, ports } = deployment;
    return {
        ...deployment,
        connections: connections ?? before.connections,
        tps: tps ?? before.tps,
        project: project ?? before.project,
        version: version ?? before.version,
        ports: Object.keys(ports).length > 0 ? ports : before.ports,
    };
}
function noteStatus({ timeline, run }, { id, status }) {
    timeline.push({ subject: id, status });
    run.report.state(`deployment ${id}`, status);
    if (isKnownStatus(status))
        return;
    run.log.warning(`Deployment ${id} has the status ${status}, which this action does not know: it counts ` +
        'neither as good nor as bad.');
}
function setFirstOutputs({ run: { outputs } }, first) {
    outputs.set('deployment-id', first.id);
    outputs.set('deployment-name', first.name);
    outputs.set('status', first.status);
    outputs.set('platform', (0,catalogue/* platformCode */.Zp)(first.platform));
    outputs.set('region', (0,catalogue/* regionCode */.Gw)(first.platform, first.region));
    outputs.set('deployment-type', first.type);
    outputs.set('version', first.version);
    outputs.set('connections', first.connections);
    outputs.set('tps', first.tps);
    if (Object.keys(first.ports).length > 0)
        outputs.set('ports', first.ports);
}
/** A deployment for the output `deployments`. */
function describeDeployment(deployment) {
    return {
        id: deployment.id,
        name: deployment.name,
        status: deployment.status,
        deploymentType: deployment.type,
        platform: (0,catalogue/* platformCode */.Zp)(deployment.platform),
        platformLabel: deployment.platform,
        region: (0,catalogue/* regionCode */.Gw)(deployment.platform, deployment.region),
        regionLabel: deployment.region,
        connections: deployment.connections,
        tps: deployment.tps,
        version: deployment.version,
        project: deployment.project,
        createAt: deployment.createAt,
    };
}
/** Sets what the inputs say about the address: the API gives none. */
function setAddressOutputs({ run: { outputs }, inputs }) {
    const { host, probe } = inputs;
    outputs.set('fqdn', host ?? probe?.hostname ?? '');
    if (probe === undefined)
        return;
    outputs.set('url', probe.href);
    if (probe.port !== '')
        outputs.set('port', Number(probe.port));
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/interrupted-create.ts







/**
 * After a timeout or a cancel that ended a create call before its answer: one read shows what came
 * of it. Where it does not, the post step reads once more. Throws nothing but faults of the
 * program.
 */
async function findInterruptedCreate(session, write, { signal }) {
    if (write.what.verb !== 'create' || write.finding !== undefined)
        return;
    const { run, emqx } = session;
    try {
        const list = await listDeployments(emqx, { signal, retry: 'never' });
        const called = { fromMs: write.what.fromMs, toMs: run.world.clock.wall() };
        const before = write.what.before.map((id) => ({ id }));
        const { fitting, likely } = candidatesIn(list, { wanted: write.what.wanted, before, called });
        write.finding = describeFinding({ candidates: fitting });
        const [only, ...others] = likely;
        if (only === undefined || others.length > 0)
            return;
        setDeploymentOutputs(session, [only]);
        run.log.warning(`The create call has no answer. ${write.finding}`);
    }
    catch (error) {
        write.finding = describeFinding({ candidates: [], unread: whyUnread(error) });
    }
}
/** Why a list was not read, for a sentence. Throws faults of the program. */
function whyUnread(error) {
    if (error instanceof failure/* Failure */.H)
        return error.what;
    if (error instanceof time_deadline/* DeadlinePassed */.Xp)
        return `no answer within ${(0,duration/* formatDuration */.a3)(error.limitMs)}`;
    if (error instanceof cleanup/* Cancelled */.cJ)
        return error.message;
    throw error;
}
/** What the list shows of a create call without an answer, one or two sentences. */
function describeFinding({ candidates, unread, }) {
    if (unread !== undefined && candidates.length === 0) {
        return (`The list could not be read afterwards (${unread}). Check the console for a new ` +
            'deployment.');
    }
    if (candidates.length === 0) {
        return ('The list shows no new deployment of this kind so far; one can still appear: check the ' +
            'console later.');
    }
    const found = candidates.map(({ id, createAt, status }) => `${id} (created ${createAt}, ${status})`);
    return `The list shows what may have come of it: ${found.join(', ')}.`;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/session.ts
/** How this step goes about the budget when it reads. */
function budgetPolicy(session) {
    const { emqx, run, inputs } = session;
    const onUnread = ({ what }) => {
        session.unread = what;
    };
    return { emqx, deadline: run.deadline, onQuota: inputs.onQuota, onUnread };
}
/** A deployment of this step, as last seen. */
function knownDeployment(session, id) {
    const deployment = session.known.get(id);
    if (deployment === undefined)
        throw new RangeError(`deployment ${id} is not part of this step`);
    return deployment;
}
/** `Deployment w41b11c0 (broker-eu)`; the id alone where the name is made of it. */
function session_named({ id, name }, noun = 'Deployment') {
    const hasOwnName = name !== '' && name !== `deployment-${id}`;
    return hasOwnName ? `${noun} ${id} (${name})` : `${noun} ${id}`;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/writes.ts

/** The name under which open writes are kept for the post step. */
const OPEN_WRITES = 'open-writes';
/** Notes that a write leaves, before it does: from here on the remote side may be changed. */
function noteSent(session, what) {
    const write = { what, state: 'sent' };
    session.writes.push(write);
    publish(session);
    return write;
}
/** Notes what is known of a write by now. */
function noteState(session, write, state) {
    write.state = state;
    publish(session);
}
/** Writes of which nobody knows whether they were carried out. */
function openWrites({ writes }) {
    return writes.filter(({ state }) => state === 'sent' || state === 'unclear');
}
/** What became of each write, where the step did not end as it was to; empty without writes. */
function describeWrites({ writes }) {
    return writes.flatMap((write) => sentenceOf(write) ?? []).join(' ');
}
function sentenceOf({ what, state, finding }) {
    const name = what.verb === 'create'
        ? `The create call for ${(0,create_request/* describeRequest */.Ng)(what.wanted)}`
        : `The ${what.verb} of deployment ${what.id}`;
    if (state === 'accepted')
        return `${name} was accepted.`;
    if (state === 'settled')
        return finding;
    if (state === 'refused')
        return undefined;
    const answer = state === 'sent' ? 'no answer had come yet' : 'its answer was lost';
    const sent = `${name} was sent and may have been carried out; ${answer}.`;
    return what.verb === 'create'
        ? `${sent} ${finding ?? 'Check the console for a new deployment; the API cannot delete one.'}`
        : sent;
}
function publish(session) {
    const { run, writes } = session;
    run.outputs.set('changed', writes.some(({ state }) => state !== 'refused'));
    const open = openWrites(session).map(({ what, state }) => ({ ...what, state }));
    run.keep({ [OPEN_WRITES]: JSON.stringify(open) });
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/cleanup.ts



/**
 * After a timeout or a cancel nothing is written any more. What is left is to say where things
 * stand, and to read what came of a create call whose answer had not come yet.
 */
function cleanupOf(session) {
    return {
        describeState: () => describeState(session),
        leave: (trigger, deadline) => leave(session, { trigger, deadline }),
    };
}
async function leave(session, { trigger, deadline }) {
    const wasKnown = session.known.size > 0;
    for (const write of openWrites(session))
        await findInterruptedCreate(session, write, deadline);
    const left = wasKnown ? `It was left as it is (${trigger}: leave).` : '';
    const sentence = [left, describeWrites(session)].filter((words) => words !== '').join(' ');
    return { sentence, isUnfinished: openWrites(session).length > 0 };
}
function describeState({ known, writes, probing, unread }) {
    const last = unread === undefined ? '' : `; the last read failed (${unread})`;
    if (known.size === 0) {
        const nothing = 'no deployment was known yet';
        return `${writes.length === 0 ? `${nothing} and nothing was written` : nothing}${last}`;
    }
    const each = [...known.values()].map((one) => `${session_named(one, 'deployment')} was ${one.status}`);
    const probed = probing === undefined ? '' : ` and ${probing}`;
    return `${each.join(', ')}${probed}${last}`;
}

;// CONCATENATED MODULE: ./packages/action/src/connection.ts
/** Connection options from a run, an address and the names of its inputs, for messages. */
function connectionOptions(run, baseUrl, inputs) {
    const { world, secrets, dryRun, deadline, proxy, allowInsecureHttp, tls } = run;
    const endpoint = { baseUrl, proxy, allowInsecureHttp, inputs, ...(tls && { tls }) };
    return { world, secrets, dryRun, deadline, endpoint };
}

// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 5 modules
var http_api = __webpack_require__(2845);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/secrets.ts + 2 modules
var redaction_secrets = __webpack_require__(9605);
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
    const api = (0,http_api/* createApi */.x)({
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

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/connect.ts


/** The platform that the inputs name. Sends nothing. */
function connect(inputs, run) {
    return connectEmqx({
        ...connectionOptions(run, inputs.apiUrl, {
            address: 'api-url',
            credentials: 'api-key and api-secret',
        }),
        apiKey: inputs.apiKey,
        apiSecret: inputs.apiSecret,
        budgets: {
            read: inputs.getBudget,
            write: inputs.writeBudget,
            create: inputs.createBudget,
            share: inputs.budgetShare,
        },
    });
}

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/client/src/wait/settled-target.ts
/**
 * What settled a target of a finished wait. Throws what interrupted the wait, and the `Failure` of
 * a target that could not be read.
 */
function settledTarget(end, target) {
    if (end.verdict === 'interrupted')
        throw end.interruption;
    const found = end.targets.get(target);
    if (found === undefined)
        throw new RangeError(`${target} was not waited for`);
    if (found.failure !== undefined)
        throw found.failure;
    return found;
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt/mqtt-target.ts
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

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/probe-broker.ts






/**
 * Connects to the broker as an MQTT client until it accepts, or refuses for good. Gives what it
 * said. Throws the reason of the run's signal.
 */
async function probeBroker(session, url) {
    const { log, world, deadline } = session.run;
    const reader = brokerReader(session, url);
    session.probing = `${reader.name} had not answered the probe yet`;
    const end = await wait({
        world,
        deadline,
        readers: [reader],
        goals: new Map([[reader.name, GOAL]]),
        mode: { kind: 'all' },
        onChange: ({ to }) => {
            session.probing = to.raw.ok ? undefined : `the probe failed (${to.raw.detail})`;
            log.info(to.raw.detail);
            log.heartbeat(to.state === CLOSED ? (0,sanitize_line/* sentence */.e)(`Still probing: ${to.raw.detail}`) : undefined);
        },
    });
    log.heartbeat(undefined);
    const { last } = settledTarget(end, reader.name);
    if (last === undefined)
        throw new RangeError('the broker was settled without a probe');
    return last.raw;
}
const OPEN = 'open';
const CLOSED = 'closed';
const UNUSABLE = 'unusable';
const LOOK_MS = 10_000;
const GOAL = {
    until: new Map([[OPEN, 0]]),
    failOn: new Map([[UNUSABLE, 0]]),
    discoveryMs: 0,
    onSuperseded: 'follow',
};
/** The probe costs the platform's budget nothing, so it may run often. */
function brokerReader(session, url) {
    const { run } = session;
    const target = targetOf(session, url);
    const name = `broker ${url.host}`;
    const call = {
        timeoutMs: LOOK_MS,
        clock: run.world.clock,
        redact: run.secrets.redact,
        proxy: run.proxy,
        ...(run.tls === undefined ? {} : { tls: run.tls }),
    };
    return {
        name,
        targets: [name],
        cadence: (0,cadence/* backoff */.JN)({ firstMs: 1_000, maxMs: 10_000, growth: 1.3 }),
        async read({ signal }) {
            const raw = await probeMqtt(target, { ...call, signal });
            const state = raw.ok ? OPEN : raw.permanent === true ? UNUSABLE : CLOSED;
            const observation = { state, id: '', revision: '', detail: raw.detail, evidence: [], raw };
            return [{ target: name, observation }];
        },
    };
}
function targetOf({ inputs }, url) {
    const target = mqttTarget(url);
    if (target === undefined)
        throw new RangeError(`${url.protocol} is no scheme of MQTT`);
    const { probeUsername: username, probePassword: password } = inputs;
    return { ...target, ...(username !== undefined && { username }), ...(password && { password }) };
}

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
;// CONCATENATED MODULE: ./packages/client/src/emqx/read-once.ts





const SEEN = 'seen';
/**
 * One read at once, or as soon as the budget lets it through. Throws the `Failure` of the read and
 * the reason of the deadline's signal.
 */
async function readOnce(singleRead) {
    const { emqx, deadline, what, afterMs = 0 } = singleRead;
    const budget = emqx.budgets.read;
    const expected = expectationFor('appearance', budget.windowMs);
    const within = budgeted({ budget, expected, first: 'now' });
    const reader = {
        name: emqx.name,
        targets: [what],
        cadence: (moment) => {
            const step = within(moment);
            return { ...step, delayMs: Math.max(step.delayMs, afterMs - moment.elapsedMs) };
        },
        forgives: forgivesSpentBudget(singleRead, what),
        async read({ signal }) {
            const raw = await singleRead.read({ signal, deadline, retry: 'never' });
            return [{ target: what, observation: { ...FOUND, raw } }];
        },
    };
    const goal = {
        until: new Map([[SEEN, 0]]),
        failOn: new Map(),
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const goals = new Map([[what, goal]]);
    const mode = { kind: 'all' };
    const end = await wait({ world: emqx.world, deadline, readers: [reader], goals, mode });
    const { last } = settledTarget(end, what);
    if (last === undefined)
        throw new RangeError(`${what} was settled without having been read`);
    return last.raw;
}
const FOUND = { state: SEEN, id: '', revision: '', evidence: [], raw: undefined };

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/read.ts




/** All deployments of the key, by one read. */
function readList(session) {
    return read(session, 'the list of deployments', {
        read: (request) => listDeployments(session.emqx, request),
    });
}
/**
 * Deployments by their ids, by one read where the site has a list; the missing ones are left out.
 */
function readByIds(session, ids) {
    const query = deploymentsQuery(session.emqx, ids);
    return read(session, `deployment ${ids.join(', ')}`, query);
}
/** Reads a deployment of this step again, not before `afterMs` from now. */
async function readAgain(session, id, afterMs = 0) {
    const seen = await read(session, `deployment ${id}`, {
        read: (request) => readDeployment(session.emqx, id, request),
        afterMs,
    });
    setDeploymentOutputs(session, [seen]);
    return knownDeployment(session, id);
}
async function read(session, what, how) {
    const seen = await readOnce({ ...budgetPolicy(session), ...how, what });
    session.unread = undefined;
    return seen;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/resolve.ts




/** How many names a message lists where one is not found. */
const MAX_NAMES = 20;
/**
 * The deployments that the inputs mean, as they are now, in the order of the inputs. Costs one read
 * and sets their outputs. Ends the step where one is missing, or where two have one name.
 */
async function resolveDeployments(session) {
    const { deploymentId: ids } = session.inputs;
    const found = ids.length > 0 ? await byIds(session, ids) : await byNames(session);
    setDeploymentOutputs(session, found);
    for (const one of found)
        session.run.log.info(`${session_named(one)} was found ${one.status}.`);
    return found.map(({ id }) => id);
}
async function byIds(session, ids) {
    // An id is an output before anything is asked.
    session.run.outputs.set('deployment-id', ids[0]);
    session.run.outputs.set('deployment-ids', ids);
    const seen = await readByIds(session, ids);
    const missing = ids.filter((id) => !seen.some((one) => one.id === id));
    if (missing.length > 0) {
        throw new action_error/* ActionError */.l('not-found', `There is no deployment ${missing.join(', ')}. Check deployment-id: it is the id (such as ` +
            'w41b11c0), never the name; and that the key reaches its project.');
    }
    return ids.flatMap((id) => seen.find((one) => one.id === id) ?? []);
}
async function byNames(session) {
    const all = await readList(session);
    return session.inputs.deploymentName.map((name) => oneNamed(all, name));
}
function oneNamed(all, name) {
    const [first, ...others] = all.filter((deployment) => deployment.name === name);
    if (first === undefined)
        throw new action_error/* ActionError */.l('not-found', nobodyNamed(all, name));
    if (others.length === 0)
        return first;
    const ids = [first, ...others].map(({ id }) => id).join(', ');
    throw new action_error/* ActionError */.l('refused', `${others.length + 1} deployments are named ${name}: ${ids}. Give one of these ids as ` +
        'deployment-id.');
}
function nobodyNamed(all, name) {
    const byId = all.find(({ id }) => id === name);
    if (byId !== undefined) {
        return `No deployment is named ${name}, but one has this id: give it as deployment-id.`;
    }
    if (all.length === 0)
        return `No deployment is named ${name}: this key reaches none at all.`;
    const names = all.slice(0, MAX_NAMES).map((one) => `${one.name} (${one.id})`);
    const more = all.length > MAX_NAMES ? `, and ${all.length - MAX_NAMES} more` : '';
    return `No deployment is named ${name}. The key reaches ${names.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/finish.ts
var finish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var finish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








const wanted = schemas/* object */.Ikc({
    platform: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    connections: schemas/* number */.aig(),
    tps: schemas/* number */.aig().optional(),
    name: schemas/* string */.YjP().optional(),
    projectId: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional(),
});
/** `unclear`: its answer was lost; `sent`: main ended before it came, if it was sent at all. */
const state = schemas/* enum */.k5n(['sent', 'unclear']);
const openWrite = schemas/* discriminatedUnion */.gMt('verb', [
    schemas/* object */.Ikc({ verb: schemas/* enum */.k5n(['start', 'stop']), id: schemas/* string */.YjP(), state }),
    schemas/* object */.Ikc({
        verb: schemas/* literal */.euz('create'),
        wanted,
        fromMs: schemas/* number */.aig(),
        before: schemas/* array */.YOg(schemas/* string */.YjP()),
        state,
    }),
]);
/** For each open write, ms: other post steps want to run too. */
const MAX_LOOK_MS = 60_000;
/** How long a new deployment may take to show in the list, ms. */
const APPEARS_WITHIN_MS = 40_000;
/**
 * The post step: reads what became of each write whose end main did not learn, and says so. It
 * writes nothing.
 */
async function readOpenWrites(kept, run, inputs) {
    const raw = JSON.parse(kept[OPEN_WRITES] ?? '[]');
    const writes = schemas/* array */.YOg(openWrite).parse(raw);
    if (writes.length === 0)
        return;
    const emqx = connect(inputs, run);
    run.requests(() => emqx.api.sent());
    try {
        for (const write of writes) {
            const sentence = `${describeOpen(write)} ${await findingOf(write, emqx, run)}`;
            run.log.warning(sentence);
            run.report.remark(sentence);
        }
    }
    finally {
        await emqx.api.close();
    }
}
function describeOpen(write) {
    const what = write.verb === 'create'
        ? `The create call for ${(0,create_request/* describeRequest */.Ng)(write.wanted)}`
        : `The ${write.verb} of deployment ${write.id}`;
    const why = write.state === 'sent' ? 'the step ended before its answer' : 'its answer was lost';
    return `${what} may have been carried out: ${why}.`;
}
async function findingOf(write, emqx, run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = finish_addDisposableResource(env_1, (0,time_deadline/* startDeadline */.db)(run.world.clock, MAX_LOOK_MS, run.signal), false);
        try {
            if (write.verb === 'create')
                return await createFinding(write, emqx, { run, deadline });
            const { signal } = deadline;
            const { status } = await readDeployment(emqx, write.id, { signal, deadline });
            return `Deployment ${write.id} is ${status} now.`;
        }
        catch (error) {
            const unread = whyUnread(error);
            if (write.verb === 'create')
                return describeFinding({ candidates: [], unread });
            return `Its status could not be read (${unread}). Check the console.`;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        finish_disposeResources(env_1);
    }
}
async function createFinding({ wanted, fromMs, before }, emqx, { run, deadline }) {
    const { candidates, unread } = await findCreated({
        ...{ emqx, deadline, wanted, onQuota: 'fail', withinMs: APPEARS_WITHIN_MS },
        before: before.map((id) => ({ id })),
        called: { fromMs, toMs: run.world.clock.wall() },
    });
    const finding = describeFinding({ candidates, ...(unread && { unread: unread.what }) });
    return candidates.length === 0
        ? finding
        : `${finding} It costs money, and the API cannot delete it.`;
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/create-once.ts




const AMBIGUOUS = ['unreachable', 'timed-out', 'unavailable', 'invalid-reply'];
/**
 * Sends one create call, ever. Where its answer is lost the list is read until it shows one new
 * deployment of the same platform, region, type and specification from the time of the call.
 * Throws the `Failure` of a call that was surely not carried out, and the reason of the deadline's
 * signal.
 */
async function createOnce(once) {
    const { emqx, wanted, before, deadline, onSend } = once;
    const fromMs = emqx.world.clock.wall();
    try {
        const request = { signal: deadline.signal, deadline, ...(onSend && { onSend }) };
        const deployment = await createDeployment(emqx, wanted, request);
        const isOld = before.some(({ id }) => id === deployment.id);
        if (isOld || !(0,create_request/* canBeReplyTo */.vR)(deployment, wanted))
            throw aboutAnother(emqx);
        return { kind: 'created', deployment };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || !isAmbiguous(error))
            throw error;
        once.onLost?.();
        emqx.world.log.warning(`${error.message} The create call may have been carried out. It is not repeated; the list ` +
            'shows what came of it.');
        const called = { fromMs, toMs: emqx.world.clock.wall() };
        const { found, candidates, unread } = await findCreated({ ...once, called });
        if (found !== undefined)
            return { kind: 'adopted', deployment: found };
        return { kind: 'unclear', candidates, failure: error, ...(unread && { unread }) };
    }
}
function aboutAnother(emqx) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: `a new deployment of ${emqx.name}`,
        what: `${emqx.name} sent a reply about another deployment than the one asked for`,
        next: 'Check the console for a new deployment',
        received: 'yes',
    });
}
/** Whether a write may have been carried out although it failed. */
function isAmbiguous({ kind, received }) {
    return received !== 'no' && AMBIGUOUS.includes(kind);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/follow.ts






/**
 * Follows deployments until all have reached the goal or one cannot; true for the former. One list
 * answers for all of them. Throws the reason of the run's signal, and the `Failure` of a read that
 * cannot be had.
 */
async function follow(session, ids, { until, failOn, pace, keep = 0, isNew = false }) {
    const { run } = session;
    const targets = new Map(ids.map((id) => [`deployment ${id}`, id]));
    const goal = {
        until,
        failOn,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const reader = watchDeployments({
        ...budgetPolicy(session),
        targets,
        pace,
        first: 'planned',
        keep,
        known: isNew ? 'created' : 'read',
    });
    heartbeat(session, ids);
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [reader],
        goals: new Map([...targets.keys()].map((target) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => logChange(session, change),
        onRead: () => {
            session.unread = undefined;
            heartbeat(session, ids);
        },
    });
    run.log.heartbeat(undefined);
    throwWhatBroke(end, [...targets.keys()]);
    return end.verdict === 'reached';
}
function throwWhatBroke(end, targets) {
    for (const target of targets)
        settledTarget(end, target);
}
function logChange(session, { target, to, elapsedMs }) {
    const before = session.known.get(to.id);
    const isNews = before?.status !== to.state;
    setDeploymentOutputs(session, [withIdentity(to.raw, before)]);
    if (!isNews)
        return;
    session.run.log.change({ subject: target, from: before?.status, to: to.state, elapsedMs });
}
/** A deployment that is gone from the list has nothing but its id; the rest stays as it was. */
function withIdentity(seen, before) {
    return before !== undefined && seen.name === '' ? { ...before, status: seen.status } : seen;
}
function heartbeat({ run, known, emqx }, ids) {
    const { read } = emqx.budgets;
    const statuses = ids.map((id) => `${id} is ${known.get(id)?.status ?? 'not seen yet'}`);
    run.log.heartbeat(`Still waiting: deployment ${statuses.join(', ')}; ${read.left()} of ${read.part} reads are ` +
        `left in this window of ${(0,duration/* formatDuration */.a3)(read.windowMs)}.`);
}

// EXTERNAL MODULE: ./actions/emqx-deploy/src/inputs/create-request.ts
var inputs_create_request = __webpack_require__(6731);
;// CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/create.ts













/** Creates a deployment, unless there is one of the same kind already. */
async function create(session) {
    const wanted = completeCreateRequest(session);
    const before = await readList(session);
    if (session.inputs.allowDuplicate)
        return await createFrom(session, wanted, before);
    const [same, ...others] = (0,create_request/* findMatching */.TN)(before, wanted).filter(({ name }) => wanted.name === undefined || name === wanted.name);
    if (same === undefined) {
        refuseTakenName(before, wanted);
        refuseUnnamedTwin(before, wanted);
        return await createFrom(session, wanted, before);
    }
    setDeploymentOutputs(session, [same]);
    logOthers(session, others);
    return await takeExisting(session, same, wanted);
}
/** What the inputs ask for, with the tps that belong to its connections. */
function completeCreateRequest({ inputs }) {
    const request = (0,inputs_create_request/* createRequestOf */.v)(inputs);
    if (request === undefined)
        throw new RangeError('the inputs do not name a whole request');
    return (0,create_request/* completeRequest */.Zh)(request);
}
/** A second deployment of one name could not be distinguished from the first by later steps. */
function refuseTakenName(all, wanted) {
    const taken = all.find(({ name }) => wanted.name !== undefined && name === wanted.name);
    if (taken === undefined)
        return;
    throw new action_error/* ActionError */.l('refused', `${session_named(taken)} already has this name, but is not ${(0,create_request/* describeRequest */.Ng)(wanted)}. Choose ` +
        'another name, or set allow-duplicate: true to create a second one of this name.');
}
/**
 * Refuses to create under a name where the platform seems to ignore names: then one of the same
 * kind that it named itself can be the one that an earlier run created, and each run would pay for
 * another one.
 */
function refuseUnnamedTwin(all, wanted) {
    if (wanted.name === undefined)
        return;
    const twins = (0,create_request/* findMatching */.TN)(all, wanted).filter(({ id, name }) => name === `deployment-${id}`);
    if (twins.length === 0)
        return;
    const ids = twins.map(({ id, status }) => `${id} (${status})`).join(', ');
    throw new action_error/* ActionError */.l('refused', `No deployment is named ${wanted.name}, but the platform named ${ids} of the same kind ` +
        'itself, ' +
        'as it does where it ignores names; an earlier run may have created it. Give its id as ' +
        'deployment-id, or set allow-duplicate: true to create another one.');
}
/** One of the same kind: what it is decides whether that is good enough. */
async function takeExisting(session, { id, status }, wanted) {
    const another = 'nothing was created (allow-duplicate: true creates another one)';
    const what = `${session_named(knownDeployment(session, id))} is already ${(0,create_request/* describeRequest */.Ng)(wanted)}`;
    if (status === 'failed') {
        const reason = `${what} and has failed; ${another}. Check it in the console.`;
        return { outcome: 'failed', reason };
    }
    if (status === 'stopped' || status === 'stopping') {
        const reason = `${what} and ${status}; ${another}. The operation ensure-running starts it.`;
        session.run.log.warning(reason);
        return { outcome: 'unchanged', reason };
    }
    if (!isKnownStatus(status)) {
        const reason = `${what}, with a status that is not known (${status}); ${another}.`;
        return { outcome: 'inconclusive', reason: `${reason} Check it in the console.` };
    }
    const isComing = status === 'pending' || status === 'starting';
    const failure = isComing ? await followToRunning(session, id) : undefined;
    if (failure !== undefined)
        return failure;
    const now = knownDeployment(session, id).status;
    return { outcome: 'unchanged', reason: `${what} and ${now}; ${another}.` };
}
/** Creates what no deployment of `before` is, and waits until it runs. */
async function createFrom(session, wanted, before) {
    const { run } = session;
    run.log.info(`Creating ${(0,create_request/* describeRequest */.Ng)(wanted)}: one call, which may take minutes to answer.`);
    let write;
    const what = { verb: 'create', wanted, before: before.map(({ id }) => id) };
    const onSend = () => {
        write = noteSent(session, { ...what, fromMs: run.world.clock.wall() });
    };
    let creation;
    try {
        const onLost = () => write && noteState(session, write, 'unclear');
        creation = await createOnce({ ...budgetPolicy(session), wanted, before, onSend, onLost });
    }
    catch (error) {
        // One that a timeout or a cancel ended is searched for by the cleanup.
        const isRefused = error instanceof failure/* Failure */.H && !session.run.signal.aborted;
        if (write?.state === 'sent' && isRefused)
            noteState(session, write, 'refused');
        throw error;
    }
    if (creation.kind === 'unclear')
        return unclear(creation, write);
    setDeploymentOutputs(session, [creation.deployment]);
    const { id, status, name } = creation.deployment;
    const isAdopted = creation.kind === 'adopted';
    const came = isAdopted ? 'appeared after the create call, whose answer was lost' : 'was created';
    if (write !== undefined) {
        write.finding = `Deployment ${id} ${came}.`;
        noteState(session, write, 'settled');
    }
    const how = isAdopted ? 'was found in the list after the lost answer' : 'is new';
    run.log.info(`Deployment ${id} ${how}; it is ${status}.`);
    if (wanted.name !== undefined && name !== wanted.name) {
        run.log.warning(`The platform ignored the name ${wanted.name} and named deployment ${id} ${name}. Use ` +
            `deployment-id: ${id} from now on.`);
    }
    return await untilRunning(session, id, isAdopted ? `${came},` : came);
}
/** `came` is how it came about: `was created`. */
async function untilRunning(session, id, came) {
    const { status } = knownDeployment(session, id);
    if (!session.inputs.wait && status !== 'running') {
        const made = `Deployment ${id} ${came} and is ${status}`;
        return { outcome: 'succeeded', reason: `${made}; the step did not wait for it (wait: false).` };
    }
    const isNew = true;
    const isRunning = status === 'running' || (await follow(session, [id], { ...RUNNING, isNew }));
    if (!isRunning)
        return notRunning(session, id, `${came} and`);
    const deployment = knownDeployment(session, id);
    return { outcome: 'succeeded', reason: `${session_named(deployment)} ${came} and is running.` };
}
/** Follows one that this step did not create until it runs; undefined where it does by then. */
async function followToRunning(session, id) {
    const { status } = knownDeployment(session, id);
    if (status === 'running' || !session.inputs.wait)
        return undefined;
    const isRunning = await follow(session, [id], RUNNING);
    return isRunning ? undefined : notRunning(session, id, 'was there before and');
}
function notRunning(session, id, history) {
    const deployment = knownDeployment(session, id);
    if (deployment.status === GONE) {
        const reason = `${session_named(deployment)} ${history} is not in the list any more.`;
        return { outcome: 'not-found', reason };
    }
    const outcome = deployment.status === 'failed' ? 'failed' : 'superseded';
    const what = outcome === 'failed'
        ? 'has failed; check it in the console, where it can be deleted'
        : `is ${deployment.status}; somebody else changed it before it ran`;
    return { outcome, reason: `${session_named(deployment)} ${history} ${what}.` };
}
const RUNNING = {
    until: new Map([['running', 0]]),
    failOn: new Map(['failed', 'stopping', 'stopped', GONE].map((status) => [status, 0])),
    pace: 'creation',
};
function unclear({ candidates, failure, unread }, write) {
    const which = describeFinding({ candidates, ...(unread && { unread: unread.what }) });
    if (write !== undefined)
        write.finding = which;
    return {
        outcome: 'inconclusive',
        reason: `The create call was sent and may have been carried out; its answer was lost ` +
            `(${failure.what}). ${which} It was not repeated: check the console before you run this ` +
            'again, since a deployment costs money and the API cannot delete it.',
        json: { candidates: candidates.map(describeDeployment) },
        isUnfinished: true,
    };
}
function logOthers({ run }, others) {
    if (others.length === 0)
        return;
    run.log.notice(`There are more of this kind: ${others.map(({ id }) => id).join(', ')}.`);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/write-budget.ts



/**
 * Waits until a start or stop may be sent, and reads the deployment again then: true where that
 * was needed. `refusal` is a 429 that the write has got just now. Ends the step where the budget
 * does not open in time, or where `on-quota` says not to wait.
 */
async function waitForWrite(session, { id, verb }, refusal) {
    const { run, emqx, inputs } = session;
    const budget = emqx.budgets[verb];
    const opensInMs = Math.max(budget.opensInMs(), refusal ? guessMs(budget, refusal) : 0);
    if (opensInMs === 0 && refusal === undefined)
        return false;
    const rule = `${budget.limit} of them in ${(0,duration/* formatDuration */.a3)(budget.windowMs)}`;
    const spent = `The budget for a ${verb} (${rule} for all who have the key) is spent`;
    const when = `in ${(0,duration/* formatDuration */.a3)(opensInMs)}, at ${opening(session, opensInMs)}`;
    if (inputs.onQuota === 'fail' || opensInMs >= run.deadline.remainingMs()) {
        throw new action_error/* ActionError */.l('quota-exhausted', `${spent}; the ${verb} of deployment ${id} was ${refusal ? 'refused' : 'not sent'}. It can ` +
            `be sent ${when}: allow more time (timeout), or run again then.`);
    }
    run.log.info(`${spent}. The ${verb} of deployment ${id} waits; it can be sent ${when}.`);
    await readAgain(session, id, opensInMs);
    return true;
}
/**
 * Without Retry-After nobody says when others have spent it. A refused call may count itself, so
 * that only after a whole window without one the next call is surely let through. The same holds
 * where a call is refused although it came at its time: others were given the same moment.
 */
function guessMs({ windowMs, refusals }, { retryAfterMs }) {
    return refusals() > 1 ? Math.max(windowMs, retryAfterMs ?? 0) : (retryAfterMs ?? windowMs);
}
function opening({ run }, inMs) {
    return new Date(run.world.clock.wall() + inMs).toISOString();
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/write-once.ts











/**
 * Sends one start or stop, when its budget lets it through. A lost answer is resolved by reading.
 */
async function writeOnce(session, id, to) {
    const { run, emqx } = session;
    const verb = to === 'running' ? 'start' : 'stop';
    if (await waitForWrite(session, { id, verb }))
        return 'read-again';
    const send = verb === 'start' ? startDeployment : stopDeployment;
    let write;
    const onSend = () => {
        write = noteSent(session, { verb, id });
    };
    const note = (state) => write && noteState(session, write, state);
    try {
        const reply = await send(emqx, id, { signal: run.signal, deadline: run.deadline, onSend });
        note('accepted');
        if (!session.inputs.wait)
            setAcceptedStatus(session, id, reply.operation);
        run.log.info(`Deployment ${id}: ${verb} was accepted.`);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof failure/* NotSent */.Y)
            return 'not-sent';
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        note(isAmbiguous(error) ? 'unclear' : 'refused');
        return await afterFailure(session, { id, to, verb, failure: error });
    }
}
/** Nobody will read it again, so the reply's own word is the last one about the status. */
function setAcceptedStatus(session, id, status) {
    if (status === undefined)
        return;
    setDeploymentOutputs(session, [{ ...knownDeployment(session, id), status }]);
}
async function afterFailure(session, refused) {
    const { verb, failure } = refused;
    if (failure.status === 422)
        return await afterRefusal(session, refused);
    if (failure.status === 429) {
        await waitForWrite(session, refused, failure);
        return 'read-again';
    }
    if (!isAmbiguous(failure))
        throw failure;
    session.run.log.warning(`${failure.message} The ${verb} may have been carried out; it is not repeated, the status is ` +
        'read instead.');
    return 'unclear';
}
/** A 422 is a matter of the status more often than of the request: so it is read again. */
async function afterRefusal(session, refused) {
    const { id, to, verb, failure } = refused;
    const before = knownDeployment(session, id).status;
    const now = await readAgain(session, id);
    if (now.status !== before) {
        session.run.log.info(`${(0,sanitize_line/* sentence */.e)(failure.what)} Deployment ${id} is ${now.status} by now.`);
        return 'read-again';
    }
    const isPossible = now.status === opposite(to);
    const why = isPossible
        ? 'although its status allows it: check the console, for example for an unpaid invoice'
        : `as it is ${now.status}: only a ${opposite(to)} deployment takes a ${verb}. ` +
            `The operation ensure-${to} waits until it can be done`;
    throw new action_error/* ActionError */.l('rejected', `${session_named(now)} did not take the ${verb}, ${why} (${failure.what}).`);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/report/to-result.ts



// The platform may show the old status for a while after it has accepted a write: two minutes of
// an hour's window.
const SLOW_PART = 1 / 30;
/** What deployments are followed to after writes, and what says that they will not get there. */
function goalFor({ to, written }, windowMs) {
    const away = transitionTo(opposite(to));
    const wasOnItsWayAway = written.some(({ before }) => leadsTo(before) === opposite(to));
    return {
        until: new Map([[to, 0]]),
        failOn: new Map([
            ['failed', 0],
            [GONE, 0],
            [away, wasOnItsWayAway ? windowMs * SLOW_PART : 0],
            [opposite(to), windowMs * SLOW_PART],
        ]),
        pace: 'operation',
    };
}
/** All are where they should be, or are left on the way as `wait` asks. */
function toResult(session, { written, to }) {
    const words = written.map((one) => to_result_sentenceOf(session, { ...one, to }));
    const reason = words.join(' ');
    const isOpen = written.some(({ id, end }) => end === 'unclear' && knownDeployment(session, id).status !== to);
    if (isOpen)
        return { outcome: 'inconclusive', reason, isUnfinished: true };
    const isWritten = written.some(({ end }) => end !== 'needless');
    return { outcome: isWritten ? 'succeeded' : 'unchanged', reason };
}
function to_result_sentenceOf(session, { id, end, to }) {
    const deployment = knownDeployment(session, id);
    const { status } = deployment;
    const who = session_named(deployment);
    const verb = to === 'running' ? 'started' : 'stopped';
    if (end === 'needless') {
        return status === to
            ? `${who} is already ${to}; no change.`
            : `${who} is already ${status}; no change, and the step did not wait (wait: false).`;
    }
    if (end === 'unclear' && status !== to) {
        const write = to === 'running' ? 'start' : 'stop';
        return (`The ${write} of ${who} was sent and may have been carried out; its answer was lost, and ` +
            'the step did not wait (wait: false).');
    }
    if (status === to)
        return `${who} was ${verb} and is ${to}.`;
    return `${who} is being ${verb}; the step did not wait (wait: false).`;
}
/** One is where it should not be: says why, and whose doing it seems to be. */
function toFailureResult(session, { written, to }) {
    const wrong = written.find(({ id }) => {
        const { status } = knownDeployment(session, id);
        return status !== to && status !== transitionTo(to) && status !== 'pending';
    });
    if (wrong === undefined)
        throw new RangeError('a wait failed although nothing went wrong');
    const deployment = knownDeployment(session, wrong.id);
    const who = session_named(deployment);
    const { status } = deployment;
    if (status === GONE)
        return { outcome: 'not-found', reason: `${who} is not in the list any more.` };
    if (hasNotReacted(session, wrong, to))
        return noReaction(session, wrong, to);
    if (status === opposite(to) || status === transitionTo(opposite(to))) {
        const reason = `${who} is ${status} instead of ${to}: somebody else has changed it since. ` +
            'Nothing was written to undo that; agree on who owns it, then re-run.';
        return { outcome: 'superseded', reason };
    }
    return { outcome: 'failed', reason: `${who} has ended ${status}: check it in the console.` };
}
/** Whether it stands, or has gone on by itself, as if there had been no write. */
function hasNotReacted(session, { id, end, before }, to) {
    const { status } = knownDeployment(session, id);
    const isAsBefore = followsByItself(before, status);
    return end !== 'needless' && isAsBefore && !wasOnItsWay(session, id, to);
}
function noReaction(session, { id, end }, to) {
    const deployment = knownDeployment(session, id);
    const who = `${session_named(deployment)} is still ${deployment.status}`;
    const verb = to === 'running' ? 'start' : 'stop';
    const next = 'Run again, or check the console';
    if (end !== 'unclear') {
        return { outcome: 'failed', reason: `${who}, although the ${verb} was accepted. ${next}.` };
    }
    const reason = `${who}; the ${verb} was sent and may have been carried out, but its answer was lost. ` +
        `${next}.`;
    return { outcome: 'failed', reason, isUnfinished: true };
}
/** Whether it was seen on the way to, or at, the wanted state since this step began. */
function wasOnItsWay({ timeline }, id, to) {
    return timeline.some(({ subject, status }) => subject === id && (status === to || status === transitionTo(to)));
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/reconcile.ts







/**
 * Brings deployments of the step to a state of rest: at most one write each, and none for those
 * that are there or on the way. Then waits until all are read to be there.
 */
async function reconcile(session, ids, { to, settlesFirst }) {
    refuseServerless(session, ids, to);
    if (settlesFirst)
        await reconcile_settle(session, ids, to);
    const written = [];
    for (const id of ids)
        written.push(await write(session, id, { to, settlesFirst }));
    if (written.some(({ end }) => end === 'not-sent'))
        return dryEnd(written, to);
    const open = ids.filter((id) => knownDeployment(session, id).status !== to);
    if (open.length > 0 && session.inputs.wait) {
        const { windowMs } = session.emqx.budgets.read;
        if (!(await follow(session, open, goalFor({ written, to }, windowMs)))) {
            return toFailureResult(session, { written, to });
        }
    }
    return toResult(session, { written, to });
}
/** Waits until nothing is in passing to the other side: it could take no write before. */
async function reconcile_settle(session, ids, to) {
    const passing = ids.filter((id) => {
        const { status } = knownDeployment(session, id);
        const rests = REST_STATES.some((rest) => rest === status);
        return !rests && (leadsTo(status) !== to || session.inputs.wait);
    });
    if (passing.length === 0)
        return;
    session.run.log.info(`Deployment ${passing.join(', ')} is changing state; waiting for that before any write.`);
    await follow(session, passing, {
        until: new Map(REST_STATES.map((rest) => [rest, 0])),
        failOn: new Map([[GONE, 0]]),
        pace: 'settling',
        // What follows a write has to be read as well.
        keep: Math.floor(session.emqx.budgets.read.left() / 2),
    });
}
async function write(session, id, { to, settlesFirst }) {
    for (;;) {
        const deployment = knownDeployment(session, id);
        const { status } = deployment;
        const isThere = status === to || leadsTo(status) === to;
        if (isThere)
            return { id, end: 'needless', before: status };
        if (status === 'failed' || status === GONE)
            throw hopeless(deployment);
        if (settlesFirst && leadsTo(status) !== undefined) {
            await reconcile_settle(session, [id], to);
            continue;
        }
        const end = await writeOnce(session, id, to);
        if (end !== 'read-again')
            return { id, end, before: status };
        const now = knownDeployment(session, id).status;
        if (!settlesFirst && leadsTo(now) === opposite(to)) {
            throw new action_error/* ActionError */.l('superseded', `${session_named(deployment)} is ${now}: somebody else has just changed it.`);
        }
    }
}
function hopeless(deployment) {
    return deployment.status === GONE
        ? new action_error/* ActionError */.l('not-found', `${session_named(deployment)} is not in the list any more.`)
        : new action_error/* ActionError */.l('failed', `${session_named(deployment)} has failed: check it in the console.`);
}
function refuseServerless(session, ids, to) {
    const wrong = ids
        .map((id) => knownDeployment(session, id))
        .filter(({ type, status }) => type === 'serverless' && status !== to);
    if (wrong.length === 0)
        return;
    const who = wrong.map((one) => session_named(one)).join(', ');
    throw new action_error/* ActionError */.l('refused', `${who} is serverless and ${wrong[0]?.status}: the API starts and stops dedicated ` +
        'deployments only. Nothing was written.');
}
function dryEnd(written, to) {
    const verb = to === 'running' ? 'start' : 'stop';
    const ids = written.filter(({ end }) => end === 'not-sent').map(({ id }) => id);
    return { outcome: 'dry-run', reason: `Nothing was sent: the ${verb} of ${ids.join(', ')}.` };
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/ensure.ts








const COMING = ['running', 'starting', 'pending'];
/**
 * Finds the deployment by its id or name, and starts it if it is stopped. Without id and name one
 * that is of the wanted kind and runs, or is about to, will do; a stopped one may be somebody
 * else's and is only named. One that is not there is created, if that is allowed.
 */
async function ensure(session) {
    const { inputs } = session;
    const isNamed = inputs.deploymentId.length + inputs.deploymentName.length > 0;
    // An older site has no list, and an id is never created.
    const all = await (inputs.deploymentId.length > 0
        ? readByIds(session, inputs.deploymentId)
        : readList(session));
    const given = (0,inputs_create_request/* createRequestOf */.v)(inputs);
    const wanted = given === undefined ? undefined : (0,create_request/* completeRequest */.Zh)(given);
    const found = isNamed ? findNamed(session, all) : findComing(session, all, wanted);
    if (found !== undefined) {
        setDeploymentOutputs(session, [found]);
        session.run.log.info(`${session_named(found)} was found ${found.status}.`);
        if (wanted !== undefined && !(0,create_request/* matchesRequest */.TA)(found, wanted)) {
            session.run.log.warning(`${session_named(found)} is not ${(0,create_request/* describeRequest */.Ng)(wanted)}.`);
        }
        if (!isNamed)
            return await takeComing(session, found.id);
        return await reconcile(session, [found.id], { to: 'running', settlesFirst: true });
    }
    if (wanted !== undefined && inputs.allowCreate && inputs.deploymentId.length === 0) {
        if (!inputs.allowDuplicate)
            refuseUnnamedTwin(all, wanted);
        return await createFrom(session, wanted, all);
    }
    throw new action_error/* ActionError */.l('not-found', notFound(session, all, wanted));
}
/** One that nobody named is followed at most: nothing is written to it. */
async function takeComing(session, id) {
    const failure = await followToRunning(session, id);
    if (failure !== undefined)
        return failure;
    const now = knownDeployment(session, id);
    const unwaited = now.status === 'running' ? '' : ', and the step did not wait for it (wait: false)';
    const reason = `${session_named(now)} is already ${now.status}; no change${unwaited}.`;
    return { outcome: 'unchanged', reason };
}
function findComing({ run }, all, wanted) {
    const alike = wanted === undefined ? [] : (0,create_request/* findMatching */.TN)(all, wanted);
    const found = alike.find(({ status }) => COMING.includes(status));
    const others = alike.filter(({ status }) => !COMING.includes(status));
    if (found === undefined && others.length > 0)
        run.log.notice(resting(others));
    return found;
}
function resting(others) {
    const ids = others.map(({ id, status }) => `${id} (${status})`).join(', ');
    return `Of the same kind, but not running: ${ids}. To start one, give its id as deployment-id.`;
}
function notFound({ inputs }, all, wanted) {
    const { deploymentId, deploymentName } = inputs;
    if (deploymentId.length > 0) {
        return `There is no deployment ${deploymentId.join(', ')}, and an id cannot be created.`;
    }
    const what = wanted === undefined || deploymentName.length > 0
        ? `named ${deploymentName.join(', ')}`
        : `${(0,create_request/* describeRequest */.Ng)(wanted)} that runs`;
    const others = wanted === undefined || deploymentName.length > 0 ? [] : (0,create_request/* findMatching */.TN)(all, wanted);
    const hint = others.length > 0 ? ` ${resting(others)}` : '';
    return (`There is no deployment ${what}, and none is created without allow-create: true with ` +
        `platform, region, deployment-type and connections.${hint}`);
}
function findNamed(session, all) {
    const { deploymentId, deploymentName } = session.inputs;
    const matching = all.filter(({ id, name }) => deploymentId.includes(id) || deploymentName.includes(name));
    if (matching.length < 2)
        return matching[0];
    const ids = matching.map(({ id }) => id).join(', ');
    throw new action_error/* ActionError */.l('refused', `${matching.length} deployments have this name: ${ids}. Give one of these ids as ` +
        'deployment-id.');
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/reads.ts




/** Reads the deployments that the inputs mean. */
async function get(session) {
    const ids = await resolveDeployments(session);
    const reason = ids
        .map((id) => knownDeployment(session, id))
        .map((deployment) => `${session_named(deployment)} is ${deployment.status}.`)
        .join(' ');
    return { outcome: 'succeeded', reason };
}
/** Reads all deployments that the key reaches. */
async function list(session) {
    const all = await readList(session);
    setDeploymentOutputs(session, all);
    if (all.length === 0) {
        session.run.outputs.set('deployments', []);
        session.run.outputs.set('deployment-ids', []);
        return { outcome: 'succeeded', reason: 'The key reaches no deployment.' };
    }
    const count = all.length === 1 ? 'One deployment' : `${all.length} deployments`;
    return { outcome: 'succeeded', reason: `${count}: ${all.map(({ id }) => id).join(', ')}.` };
}

// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __webpack_require__(5136);
;// CONCATENATED MODULE: ./actions/emqx-deploy/src/report/error-to-result.ts




/**
 * The result of an error that this action has words of its own for: a spent budget, and whatever
 * comes after a write, which stands before what went wrong later.
 */
function errorToResult(session, error) {
    if (error instanceof action_error/* ActionError */.l)
        return withWrites(session, error.result);
    if (!(error instanceof failure/* Failure */.H))
        return undefined;
    if (error.kind === 'throttled') {
        const reason = quotaSentence(session, error);
        return withWrites(session, { outcome: 'quota-exhausted', reason });
    }
    if (session.writes.length === 0)
        return undefined;
    const outcome = (0,src_outcome/* outcomeOf */.sG)(error, session.run.deadline.remainingMs());
    return withWrites(session, { outcome, reason: error.message });
}
function withWrites(session, { reason, ...result }) {
    const writes = describeWrites(session);
    const isUnfinished = openWrites(session).length > 0;
    return {
        ...result,
        reason: writes === '' ? reason : `${writes} Then: ${reason}`,
        ...(isUnfinished && { isUnfinished }),
    };
}
function quotaSentence({ run }, { message, retryAfterMs }) {
    if (retryAfterMs === undefined)
        return message;
    const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
    return `${message} It opens at ${opensAt}.`;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/report/fill-report.ts




/** What the inputs ask for, in one clause. */
function describeWanted({ operation, deploymentId, deploymentName }) {
    const which = [...deploymentId, ...deploymentName].join(', ');
    return which === '' ? operation : `${operation} ${which}`;
}
/** Notes the deployments and what is left of the budgets for the report, and logs the latter. */
function fillReport(session) {
    const { run, known, emqx, inputs } = session;
    const all = [...known.values()];
    const [first, ...others] = all;
    if (first !== undefined && others.length === 0) {
        run.report.subject({
            name: session_named(first).replace(/^D/, 'd'),
            ...(first.version === undefined ? {} : { version: first.version }),
        });
    }
    for (const deployment of all)
        run.report.thing('Deployments', deploymentRow(session, deployment));
    if (isStop(inputs) && all.length > 0 && all.every(({ status }) => status === 'stopped')) {
        run.report.gone();
    }
    run.report.budget(budgetTable(session));
    const { read } = emqx.budgets;
    run.log.info(`Requests sent: ${emqx.api.sent()}. Left to this step: ${read.left()} of ` +
        `${read.part} ` +
        `reads in ${(0,duration/* formatDuration */.a3)(read.windowMs)}.`);
}
function isStop({ operation }) {
    return operation === 'stop' || operation === 'ensure-stopped';
}
function deploymentRow({ inputs, known }, deployment) {
    const one = describeDeployment(deployment);
    const host = known.size === 1 ? (inputs.host ?? inputs.probe?.hostname ?? '') : '';
    return {
        deployment: one.id,
        name: one.name,
        status: one.status,
        type: one.deploymentType,
        place: `${one.platform} ${one.region}`,
        host,
        ports: Object.entries(deployment.ports)
            .map(([name, port]) => `${name} ${port}`)
            .join(', '),
        connections: one.connections ?? '',
    };
}
function budgetTable({ run, emqx }) {
    const quota = quotaOf(run.world.clock, emqx.budgets);
    const rows = Object.entries(quota).map(([name, { limit, left, windowSeconds, opensAt }]) => [
        name,
        `${limit} in ${(0,duration/* formatDuration */.a3)(windowSeconds * 1_000)}`,
        left,
        opensAt ?? 'now',
    ]);
    return {
        title: 'Budget of the key',
        columns: ['requests', 'allowed', 'left to this step', 'next one'],
        rows,
    };
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/run.ts
















const HANDLERS = {
    'ensure-running': (session) => reconcileSelected(session, { to: 'running', settlesFirst: true }),
    'ensure-stopped': (session) => reconcileSelected(session, { to: 'stopped', settlesFirst: true }),
    start: (session) => reconcileSelected(session, { to: 'running', settlesFirst: false }),
    stop: (session) => reconcileSelected(session, { to: 'stopped', settlesFirst: false }),
    create: create,
    ensure: ensure,
    get: get,
    list: list,
};
/** Does the operation that was asked for. */
async function run(inputs, actionRun) {
    const emqx = connect(inputs, actionRun);
    actionRun.requests(() => emqx.api.sent());
    const session = {
        run: actionRun,
        inputs,
        emqx,
        known: new Map(),
        timeline: [],
        writes: [],
    };
    setAddressOutputs(session);
    actionRun.report.wanted(describeWanted(inputs));
    try {
        return await (0,cleanup/* withCleanup */.V1)(actionRun, cleanupOf(session), () => work(session));
    }
    finally {
        actionRun.outputs.set('quota', quotaOf(actionRun.world.clock, emqx.budgets));
        fillReport(session);
        await emqx.api.close();
    }
}
async function work(session) {
    try {
        return await withProbe(session, await HANDLERS[session.inputs.operation](session));
    }
    catch (error) {
        const result = session.run.signal.aborted ? undefined : errorToResult(session, error);
        if (result === undefined)
            throw error;
        return result;
    }
}
async function reconcileSelected(session, how) {
    return await reconcile(session, await resolveDeployments(session), how);
}
/** After a good end: whether the broker really answers, where that was asked for. */
async function withProbe(session, result) {
    const { probe, operation } = session.inputs;
    const [first] = session.known.values();
    const isReached = result.outcome === 'succeeded' || result.outcome === 'unchanged';
    const isToRun = operation !== 'ensure-stopped' && operation !== 'stop';
    if (probe === undefined || first === undefined || !isReached || !isToRun)
        return result;
    if (operation === 'get' || operation === 'list')
        return result;
    if (first.status !== 'running') {
        const reason = `${result.reason} The probe was not tried: only a running broker answers one.`;
        return { ...result, outcome: 'failed', reason };
    }
    const seen = await probeBroker(session, probe);
    const said = (0,sanitize_line/* sentence */.e)(seen.detail);
    if (seen.ok)
        return { ...result, reason: `${result.reason} The broker answers: ${said}` };
    const reason = `${session_named(first)} is running, but its broker is not usable: ${said} Check probe, ` +
        'probe-username and probe-password, and the authentication of the deployment.';
    return { outcome: 'failed', reason };
}
/** The post step: reads what became of the writes whose end main did not learn. */
const finish = readOpenWrites;
/** Publishes the run on GitHub; loaded where an input asks for it. */
const loadPublisher = () => __webpack_require__.e(/* import() */ 516).then(__webpack_require__.bind(__webpack_require__, 9516));


/***/ }),

/***/ 2845:
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
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/broken-exchange.ts






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new failure/* Failure */.H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0,duration/* formatDuration */.a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and reachable from the runner; ' +
            `its address is in the input ${(0,http_endpoint/* inputsOf */.Vc)(facts.endpoint).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof exchange_body/* BodyTooLarge */.KQ || error instanceof exchange_body/* BodyUndecodable */.Ji) {
        return unreadable(error, facts);
    }
    const found = (0,network_errors/* classifyNetworkError */.L)(error);
    return new failure/* Failure */.H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0,http_endpoint/* inputsOf */.Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...(found.final ? { final: true } : {}),
        cause: withoutDetail(error, found),
    });
}
function unreadable(error, facts) {
    const what = error instanceof exchange_body/* BodyTooLarge */.KQ
        ? 'sent a reply of more than 8 MiB, which is not read further'
        : 'sent a reply in an encoding that cannot be read';
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0,http_endpoint/* inputsOf */.Vc)(facts.endpoint).address} is the address of the API`,
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
    const text = error instanceof Error ? (0,sanitize_line/* sanitizeLine */.g)(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}

// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 2 modules
var exchange_dispatcher = __webpack_require__(5423);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/headers.ts

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
    throw (0,http_endpoint/* refused */.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).credentials} for a line end, a quote or a blank ` +
        'copied along');
}
function refusePlaintextCredentials(endpoint) {
    if (endpoint.baseUrl.protocol === 'https:' ||
        endpoint.allowInsecureHttp ||
        (0,http_endpoint/* isLoopback */.U9)(endpoint.baseUrl)) {
        return;
    }
    throw (0,http_endpoint/* refused */.J5)(endpoint, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}, or set allow-insecure-http: true`);
}

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
        headers: composeHeaders(endpoint, {
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
        return unanswered({ ...facts, timeoutMs: request.timeoutMs });
    return brokenExchange(error, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var proxy = __webpack_require__(3578);
;// CONCATENATED MODULE: ./packages/client/src/http/redaction/redacted.ts


// A sentence of ours around a foreign one.
const MAX_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact((0,sanitize_line/* sanitizeLine */.g)(secrets.redact(words), MAX_WORDS));
    return new failure/* Failure */.H({
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
    const clean = new Error(secrets.redact((0,sanitize_line/* sanitizeLine */.g)(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}

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
                throw redactedWith(error, secrets);
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
