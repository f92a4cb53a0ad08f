export const id = 349;
export const ids = [349];
export const modules = {

/***/ 2349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSource: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 2 modules
var http_api = __webpack_require__(8750);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/secrets.ts + 2 modules
var redaction_secrets = __webpack_require__(9605);
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
function budgets_spendAttempt(budget, resource) {
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

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
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
const operationBody = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().optional().catch(undefined),
    operation: schemas/* string */.YjP().optional().catch(undefined),
});
/**
 * The text of the reply to a start or a stop: accepted, not done. Its status says so; a body that
 * is empty or unusual takes nothing back.
 */
const schemas_operation = schemas/* string */.YjP().transform((text) => {
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
const MAX_CREATE_MS = (/* unused pure expression or super */ null && (30 * 60_000));
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
        ...(0,request_options/* requestOptionsOf */.l)(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource),
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
        schema: schemas_deployment,
        isAbout: (reply) => reply.id === id,
        ...(0,request_options/* requestOptionsOf */.l)(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource),
    });
    return value;
}
/** Starts a stopped dedicated deployment. The reply means accepted, not done. */
function startDeployment(emqx, id, request) {
    return operate(emqx, { id, verb: 'start', path: path `/deployments/${id}/start` }, request);
}
/** Stops a running dedicated deployment; data and addresses stay. */
function stopDeployment(emqx, id, request) {
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

// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __webpack_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/emqx/source.ts




/**
 * Reads all EMQX targets by one list call within the budget of the key, a single one by its own
 * call.
 */
function openSource({ targets, inputs, run }) {
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
        readers: [(0,provider/* withMetadata */.Uz)(reader, () => ({}))],
        sent: emqx.api.sent,
        close: emqx.api.close,
        async explain(_, { last }) {
            if (last?.state !== GONE)
                return {};
            return { outcome: 'not-found', clause: 'no deployment of this key has that id' };
        },
    };
}


/***/ })

};
