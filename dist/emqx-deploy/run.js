export const id = 767;
export const ids = [767];
export const modules = {

/***/ 8767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/client/src/wait/budget.ts
// Others have spent the window, nobody knows when: a minute of an hour, then twice as long each
// time, up to ten. A refused request may count as well, so that asking often keeps it shut.
const FIRST_SPACING = 1 / 60;
const WIDEST_SPACING = 1 / 6;
function createBudget(clock, rule) {
    const { limit, windowMs, share } = rule;
    const part = Math.max(1, Math.floor(limit / share));
    const spent = createAccount(clock, windowMs);
    const refusals = createRefusals(clock, windowMs);
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
/** What the server's refusals ask for: a time it names, and more patience after each. */
function createRefusals(clock, windowMs) {
    let blockedUntilMs = Number.NEGATIVE_INFINITY;
    let spacingMs = 0;
    return {
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        restMs: (lastMs) => spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
        note(retryAfterMs) {
            const next = spacingMs === 0 ? windowMs * FIRST_SPACING : spacingMs * 2;
            spacingMs = Math.min(next, windowMs * WIDEST_SPACING);
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

// EXTERNAL MODULE: ./packages/action/src/stopped.ts
var stopped = __webpack_require__(673);
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
/** Whether the status is one that documents or the provider's own tools know. */
function isKnownStatus(status) {
    return KNOWN.has(status);
}
/** The other state of rest. */
function opposite(state) {
    return state === 'running' ? 'stopped' : 'running';
}
/** The status on the way to a state of rest after a start or a stop. */
function wayTo(state) {
    return state === 'running' ? 'starting' : 'stopping';
}

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
;// CONCATENATED MODULE: ./packages/client/src/wait/budgeted.ts
// In parts of the window, an hour as a rule. Nothing is known that changes within 5 s.
const LEAST_APART = 1 / 720;
// The last look goes 2 s before the deadline, so that its answer comes in time.
const BEFORE_DEADLINE = 1 / 1_800;
// One look in so many is kept for what takes longer than expected.
const ONE_LATE_IN = 8;
/**
 * How long to wait before the next look, ms. Within the expected time the looks that are left are
 * spread evenly, which gives the smallest mean lag where nothing more is known: (to − from) / 2n.
 * What is kept for later goes at times that grow by a constant factor; the last look goes just
 * before the deadline. Gives 0 where the budget opens only after the deadline, for the look itself
 * to say so, and more than what remains where no look is of use any more.
 */
function nextLookMs(situation) {
    const { elapsedMs, remainingMs, windowMs, opensInMs, restMs } = situation;
    const lastMs = elapsedMs + remainingMs - windowMs * BEFORE_DEADLINE;
    if (elapsedMs >= lastMs)
        return remainingMs + 1;
    if (opensInMs > remainingMs)
        return 0;
    if (opensInMs > 0)
        return Math.max(opensInMs, Math.min(restMs, lastMs - elapsedMs));
    const planned = isLate(situation) ? growing(situation, lastMs) : even(situation, lastMs);
    const delayMs = Math.max(planned - elapsedMs, restMs, windowMs * LEAST_APART);
    return Math.min(delayMs, lastMs - elapsedMs);
}
function isLate({ elapsedMs, expected }) {
    return elapsedMs >= expected.toMs;
}
function even({ elapsedMs, looks, looksAWindow, expected }, lastMs) {
    const endMs = Math.min(expected.toMs, lastMs);
    const kept = lastMs > expected.toMs ? Math.floor((looksAWindow - 1) / ONE_LATE_IN) : 0;
    const beginMs = Math.max(elapsedMs, Math.min(expected.fromMs, endMs));
    return beginMs + (endMs - beginMs) / Math.max(1, looks - kept);
}
function growing({ elapsedMs, looks }, lastMs) {
    const beginMs = Math.max(elapsedMs, 1);
    return beginMs * (lastMs / beginMs) ** (1 / looks);
}
/** Polling within a budget: each look goes where `nextLookMs` says with what is left then. */
function budgeted(options) {
    const { budget, expected, first, keep = 0 } = options;
    return (moment) => {
        const cost = options.cost?.() ?? 1;
        const opensInMs = budget.opensInMs(cost);
        const restMs = budget.restMs() * (1 + moment.random() / 4);
        const isFirst = first === 'now' && moment.looks === 0;
        if (isFirst && opensInMs === 0 && restMs === 0)
            return { delayMs: 0, holdMs: 0 };
        const { elapsedMs, remainingMs } = moment;
        const delayMs = nextLookMs({
            elapsedMs,
            remainingMs,
            looks: Math.max(1, Math.floor(budget.left() / cost) - keep),
            looksAWindow: Math.floor(budget.part / cost),
            opensInMs,
            restMs,
            windowMs: budget.windowMs,
            expected,
        });
        return { delayMs, holdMs: 0 };
    };
}

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
;// CONCATENATED MODULE: ./packages/client/src/http/retry.ts


const MOST_ATTEMPTS = 4;
const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. Full jitter:
 * anything up to 0.5 s, doubling to 30 s. What the server asks for is obeyed in full, and where it
 * or the jitter does not fit into the time left, the failure stands at once.
 */
function retryDelayMs(failure, facts) {
    if (failure.final || facts.rule === 'never' || facts.attempt >= MOST_ATTEMPTS)
        return undefined;
    if (facts.rule === 'unsent' && failure.received !== 'no')
        return undefined;
    const asked = failure.retryAfterMs ?? 0;
    const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (facts.attempt - 1));
    const delayMs = asked > 0 ? asked : facts.random * most;
    return delayMs < facts.remainingMs ? delayMs : undefined;
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
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
            const random = world.random();
            const delayMs = retryDelayMs(error, { rule: options.rule, attempt, remainingMs, random });
            if (delayMs === undefined)
                throw error;
            const text = `${error.resource}: ${error.what}; asking again in ${(0,duration/* formatDuration */.a3)(delayMs)}`;
            world.log[attempt === 1 ? 'debug' : 'info'](text);
            await world.clock.sleep(delayMs, signal);
        }
    }
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/ask.ts



/**
 * Sends a call on the account of its budget: each attempt counts, whatever becomes of it. Throws a
 * `Failure` (`throttled`, not sent) where nothing is left, with the time until the budget opens.
 */
function askPaid(emqx, paid, ask) {
    const { budget, ...call } = paid;
    const rule = ask.retry ?? (call.effect === 'read' ? 'reads' : 'never');
    const { signal, deadline } = ask;
    return withRetries({ world: emqx.world, rule, signal, deadline }, async () => {
        requireRoom(budget, { resource: call.resource, requests: 1 });
        const spending = budget.spend();
        try {
            return await emqx.api.call({ ...call, signal, retry: 'never' });
        }
        catch (error) {
            if (error instanceof failure/* NotSent */.Y)
                spending.giveBack();
            if (error instanceof failure/* Failure */.H && error.status === 429)
                budget.refused(error.retryAfterMs);
            throw error;
        }
        finally {
            spending.answered();
        }
    });
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/client/src/http/foreign.ts

const MOST_CHARACTERS = 300;
// Controls, format marks (zero width, direction overrides), line and paragraph separators, halves
// of characters, private and unassigned ones: nothing of that belongs on a line that people read.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
/** Makes one printable line of a foreign text, at most `most` characters, an ellipsis included. */
function foreignLine(text, most = MOST_CHARACTERS) {
    // A page of megabytes is not worth cleaning whole: what is shown is far less.
    const start = (0,external_node_util_.stripVTControlCharacters)(text.slice(0, most * 8));
    const line = start.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
    const characters = [...line];
    return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
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
function path(strings, ...parts) {
    const encoded = parts.map(encodePart);
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new failure/* Failure */.H({
            kind: 'rejected',
            resource: `the name or id "${foreignLine(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}

// EXTERNAL MODULE: ./packages/client/src/http/wire.ts
var http_wire = __webpack_require__(2945);
;// CONCATENATED MODULE: ./packages/client/src/http/verdict.ts


/** The general reading, by status. */
function generalVerdict(reply, wire) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, wire);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}, and what stands before the API (proxy, ` +
            'sign-in page)';
        return { kind, what: `${wire.service} ${webPage(reply.status)}`, next };
    }
    const said = messageOf(reply.text);
    const what = `${wire.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
    return { kind, what, next: nextOf(kind, reply.status, wire) };
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
    return foreignLine(memberOf(text) ?? text);
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
function nextOf(kind, status, wire) {
    const { address, credentials } = (0,http_wire/* inputsOf */.Vc)(wire);
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
function redirected(reply, wire) {
    const target = URL.parse(reply.header('location') ?? '', wire.baseUrl.href);
    const same = target?.origin === wire.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null' ? 'another place' : foreignLine(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${wire.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}`,
    };
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
            ? foreignLine(String(code), 60)
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/client/src/emqx/schemas.ts

const schemas_text = schemas/* string */.YjP().optional();
const count = schemas/* number */.aig().optional();
/**
 * A deployment as the pages of the three ages of the EMQX API document have it: `tps`, `version`
 * and `projectName` are missing on older sites, and the reply to a create call keeps connections
 * and tps in `spec` and has codes where the others have labels.
 */
const replied = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().min(1),
    status: schemas/* string */.YjP().min(1),
    deploymentName: schemas_text,
    deploymentType: schemas_text,
    platform: schemas_text,
    region: schemas_text,
    regionLabel: schemas_text,
    connections: count,
    tps: count,
    createAt: schemas_text,
    projectName: schemas_text,
    version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    spec: schemas/* looseObject */._H3({ connections: count, tps: count, deploymentVersion: schemas_text })
        .nullish()
        .catch(undefined),
    ports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ protocol: schemas/* string */.YjP() }))
        .nullish()
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
    project: reply.projectName,
    version: reply.version === undefined ? reply.spec?.deploymentVersion : String(reply.version),
    /** Protocol to port, in the reply to a create call alone. */
    ports: portsOf(reply.ports ?? {}),
}));
/** A bare array, without paging. */
const deployments = schemas/* array */.YOg(deployment);
/** The reply to a start or a stop: accepted, not done. */
const operation = schemas/* looseObject */._H3({
    deploymentID: schemas/* string */.YjP().min(1),
    operation: schemas/* string */.YjP(),
});
function portsOf(ports) {
    const pairs = Object.entries(ports).map(([port, { protocol }]) => [protocol, Number(port)]);
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/deployments.ts




// The vendor's own tool gives a POST half an hour.
const LONGEST_CREATE_MS = 30 * 60_000;
const LONGEST_WRITE_MS = 120_000;
// Kept for the look that has to follow a create call whose answer did not come.
const AFTER_CREATE_MS = 60_000;
/** All deployments that the key reaches, in one reply without pages. Older sites have no list. */
async function listDeployments(emqx, ask) {
    const { value } = await askPaid(emqx, {
        method: 'GET',
        path: path `/deployments`,
        effect: 'read',
        resource: listResource(emqx.name),
        schema: deployments,
        budget: emqx.budgets.read,
    }, ask);
    return value;
}
/** One deployment by its id, never by its name. Fails with `not-found` for an unknown id. */
async function readDeployment(emqx, id, ask) {
    const { value } = await askPaid(emqx, {
        method: 'GET',
        path: path `/deployments/${id}`,
        effect: 'read',
        resource: named(emqx, id),
        schema: deployment.refine((reply) => reply.id === id),
        budget: emqx.budgets.read,
    }, ask);
    return value;
}
/** Tells a stopped dedicated deployment to start. The reply means accepted, not done. */
function startDeployment(emqx, id, ask) {
    return operate(emqx, { id, verb: 'start', path: path `/deployments/${id}/start` }, ask);
}
/** Tells a running dedicated deployment to stop; data and addresses stay. */
function stopDeployment(emqx, id, ask) {
    return operate(emqx, { id, verb: 'stop', path: path `/deployments/${id}/stop` }, ask);
}
/**
 * Creates a deployment: sent once, with half an hour for the answer where the deadline allows it.
 * It costs money, cannot be undone by the API, and has no key that would make it repeatable.
 */
async function createDeployment(emqx, order, ask) {
    const { platform, region, connections, tps, type } = order;
    const { value } = await askPaid(emqx, {
        method: 'POST',
        path: path `/deployments`,
        body: { platform, region, connections, ...(tps && { tps }), deploymentType: type },
        effect: 'write',
        resource: `a new deployment of ${emqx.name}`,
        schema: deployment,
        budget: emqx.budgets.create,
        timeoutMs: createLimitMs(ask),
    }, { ...ask, retry: 'never' });
    return value;
}
function createLimitMs({ deadline }) {
    const remainingMs = deadline?.remainingMs() ?? LONGEST_CREATE_MS;
    const withRoom = Math.max(remainingMs - AFTER_CREATE_MS, remainingMs / 2);
    return Math.max(1, Math.min(LONGEST_CREATE_MS, withRoom));
}
async function operate(emqx, { id, verb, path: to }, ask) {
    const { value } = await askPaid(emqx, {
        method: 'POST',
        path: to,
        effect: 'write',
        resource: named(emqx, id),
        schema: operation.refine((reply) => reply.deploymentID === id),
        budget: emqx.budgets[verb],
        timeoutMs: LONGEST_WRITE_MS,
    }, { ...ask, retry: 'never' });
    return value;
}
function named(emqx, id) {
    return `deployment ${id} of ${emqx.name}`;
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/look.ts


/**
 * One deployment is read by its id, several by the one list that answers for all of them. A site
 * that is too old to have a list is asked for each.
 */
function lookAt(emqx, ids) {
    const single = ids.length === 1;
    const each = async (ask) => {
        const seen = [];
        for (const id of ids)
            seen.push(await readDeployment(emqx, id, ask));
        return seen;
    };
    return {
        cost: () => (emqx.site.hasList ? 1 : ids.length),
        async read(ask) {
            if (single || !emqx.site.hasList)
                return await each(ask);
            try {
                return (await listDeployments(emqx, ask)).filter(({ id }) => ids.includes(id));
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.H) || (error.status !== 404 && error.status !== 405)) {
                    throw error;
                }
                emqx.site.hasList = false;
                emqx.world.log.info(`${emqx.name} has no list of deployments: each is read by itself.`);
                return await each(ask);
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/pace.ts
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
function expectationOf(pace, windowMs) {
    const { fromMs, toMs } = EXPECTED[pace];
    return { fromMs: fromMs * windowMs, toMs: toMs * windowMs };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/watch-deployments.ts





/** The state of a deployment that the list does not have (any more). */
const GONE = 'gone';
/** Reads the status of deployments within the budget of the key. Unknown words stay as they are. */
function watchDeployments(watch) {
    const { emqx, targets, pace, first, keep = 0 } = watch;
    const budget = emqx.budgets.read;
    const look = lookAt(emqx, [...new Set(targets.values())]);
    const expected = expectationOf(pace, budget.windowMs);
    // A wait outlives a failed look only if there was a good one: so the first is tried harder.
    let isFirst = true;
    return {
        name: emqx.name,
        targets: [...targets.keys()],
        cadence: budgeted({ budget, expected, first, cost: look.cost, keep }),
        forgives: forgivesSpentBudget(watch, `${[...targets.keys()].join(', ')}`),
        async read({ signal }) {
            // Half a look would spend requests and tell nothing.
            requireRoom(budget, { resource: emqx.name, requests: look.cost() });
            const seen = await look.read({ signal, retry: isFirst ? 'reads' : 'never' });
            isFirst = false;
            const byId = new Map(seen.map((deployment) => [deployment.id, deployment]));
            return [...targets].map(([target, id]) => ({
                target,
                observation: observationOf(byId.get(id), id),
            }));
        },
    };
}
/**
 * A refusal for the budget does not end a wait that may outlast it: it is told, with what the wait
 * is for, and the cadence places the next look. `what` is waited for.
 */
function forgivesSpentBudget(care, what) {
    const { emqx, deadline, onQuota } = care;
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
function observationOf(deployment, id) {
    const raw = deployment ?? NOBODY;
    const state = deployment?.status ?? GONE;
    return { state, id, generation: '', evidence: [], raw: { ...raw, id, status: state } };
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

// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
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



// Each read is retried within the client already; a wait outlives this many of them in a row.
const FAILED_LOOKS_FORGIVEN = 5;
const LONGEST_PAUSE_AFTER_FAILURE_MS = 30_000;
/** Looks through one reader until all of its targets are settled or the run's signal is aborted. */
async function followReader(reader, run) {
    const progress = {
        looks: 0,
        quietLooks: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isHeldOff: false,
        retryAfterMs: 0,
    };
    const follower = { reader, run, progress };
    while (!run.signal.aborted && openFollows(follower).length > 0) {
        const sightings = await nextLook(follower);
        if (sightings === undefined)
            continue;
        const changed = takeIn(follower, sightings);
        progress.quietLooks = changed ? 0 : progress.quietLooks + 1;
        run.onLook?.(run.world.clock.now() - run.startMs);
    }
}
/** The sightings of one look; undefined where it was cut short or forgiven. */
async function nextLook(follower) {
    const { reader, run, progress } = follower;
    const { clock } = run.world;
    const step = planLook(follower);
    const dueMs = earliestDue(follower);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beforeDueMs = Math.max(0, dueMs - clock.now());
            const isFree = progress.failedInARow === 0 && !progress.isHeldOff;
            const pauseMs = isFree ? Math.min(step.delayMs, beforeDueMs) : step.delayMs;
            await clock.sleep(pauseMs, run.signal);
            const beganMs = clock.now();
            const untilDueMs = Math.max(0, dueMs - beganMs);
            const holdMs = untilDueMs > 0 ? step.holdMs : 0;
            const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0,deadline/* startDeadline */.d)(clock, untilDueMs, run.signal) : undefined, false);
            const look = { signal: limit?.signal ?? run.signal, holdMs };
            const sightings = await cutShort(reader.read(look), limit?.signal, run.signal);
            progress.looks += 1;
            progress.lastTookMs = clock.now() - beganMs;
            progress.failedInARow = 0;
            progress.isHeldOff = false;
            return sightings;
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
        forgive(error, follower);
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
function planLook({ reader, run, progress }) {
    const { clock, random } = run.world;
    const step = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        looks: progress.looks,
        quietLooks: progress.quietLooks,
        lastTookMs: progress.lastTookMs,
        random,
    });
    if (progress.failedInARow === 0)
        return step;
    const most = Math.min(LONGEST_PAUSE_AFTER_FAILURE_MS, 1_000 * 2 ** progress.failedInARow);
    return { ...step, delayMs: Math.max(step.delayMs, progress.retryAfterMs, most * random()) };
}
function forgive(error, follower) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { reader, run, progress } = follower;
    progress.isHeldOff = reader.forgives?.(error) ?? false;
    if (progress.isHeldOff)
        return;
    progress.failedInARow += 1;
    progress.retryAfterMs = error.retryAfterMs ?? 0;
    const forgiven = !error.final &&
        progress.looks > 0 &&
        progress.failedInARow <= FAILED_LOOKS_FORGIVEN &&
        progress.retryAfterMs <= run.deadline.remainingMs();
    if (forgiven) {
        run.world.log.info(`${error.message} The wait goes on (${progress.failedInARow} in a row).`);
        return;
    }
    for (const [, follow] of openFollows(follower)) {
        follow.verdict = 'failed';
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
    }
    run.conclude();
}
/** Shows each open target its sighting; says whether any of them changed. */
function takeIn(follower, sightings) {
    const { run } = follower;
    const nowMs = run.world.clock.now();
    const seen = new Map(sightings.map((sighting) => [sighting.target, sighting.observation]));
    let changed = false;
    for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (differs(follow.last, to)) {
            changed = true;
            follow.elapsedMs = nowMs - run.startMs;
            const isFirstLook = follower.progress.looks === 1;
            const { last: from, elapsedMs } = follow;
            if (to)
                run.onChange?.({ target, from, to, isFirstLook, elapsedMs });
        }
        if (to)
            follow.last = to;
        follow.verdict = follow.judge.see(to ?? NOTHING, nowMs);
        if (follow.verdict !== undefined)
            follow.elapsedMs = nowMs - run.startMs;
    }
    run.conclude();
    return changed;
}
const NOTHING = {
    state: ABSENT,
    id: '',
    generation: '',
    evidence: [],
    raw: undefined,
};
function differs(from, to) {
    return (from?.state !== to?.state ||
        from?.id !== to?.id ||
        from?.generation !== to?.generation ||
        from?.steady !== to?.steady ||
        from?.detail !== to?.detail);
}
function openFollows({ reader, run }) {
    return reader.targets.flatMap((target) => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === undefined ? [[target, follow]] : [];
    });
}
function earliestDue(follower) {
    const dues = openFollows(follower).map(([, follow]) => follow.judge.dueMs() ?? Infinity);
    return Math.min(...dues);
}

;// CONCATENATED MODULE: ./packages/client/src/wait/judge.ts

/**
 * Makes the judge of one goal. Every verdict comes from an observation: a state that has to hold
 * is confirmed by a look at or after the end of that time, never by time alone.
 */
function createJudge(goal, startMs) {
    let ours = goal.generation;
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
            ours = seen.generation;
        return seen.generation === ours;
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
            const key = `good ${ours} ${seen.steady ?? ''}`;
            return hold(key, stableMs, atMs) ? 'reached' : undefined;
        }
        return settleNothing();
    };
    return {
        see(seen, atMs) {
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
 * Says of each sight, in order, whether it is to be passed over: where `forgives` it is the bad
 * state
 * of the first sight as long as that was never left.
 */
function createForgiveness(forgives) {
    let stale;
    let isFirst = true;
    return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.generation}` : undefined;
        if (isFirst)
            stale = key;
        else if (key !== stale)
            stale = undefined;
        isFirst = false;
        return forgives && key !== undefined && key === stale;
    };
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
            judge: createJudge(goal, startMs),
            verdict: undefined,
            last: undefined,
            failure: undefined,
            elapsedMs: 0,
        });
    }
    return follows;
}

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

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/session.ts
/** How this step goes about the budget when it reads. */
function careOf({ emqx, run, inputs }) {
    return { emqx, deadline: run.deadline, onQuota: inputs.onQuota };
}
/** Notes that the remote side was changed, at once as an output. */
function markChanged(session) {
    session.isChanged = true;
    session.run.outputs.set('changed', true);
}
/** A deployment of this step, as last seen. */
function knownDeployment(session, id) {
    const deployment = session.known.get(id);
    if (deployment === undefined)
        throw new RangeError(`deployment ${id} is not part of this step`);
    return deployment;
}
/** `Deployment w41b11c0 (broker-eu)`; the id alone where the name is made of it. */
function session_named({ id, name }) {
    const tells = name !== '' && name !== `deployment-${id}`;
    return tells ? `Deployment ${id} (${name})` : `Deployment ${id}`;
}

// EXTERNAL MODULE: ./packages/client/src/emqx/catalogue.ts
var catalogue = __webpack_require__(9152);
;// CONCATENATED MODULE: ./packages/client/src/emqx/labels.ts

/** The code of a platform from its label or its code (`AWS` → `aws`); an unknown one as it is. */
function platformCode(label) {
    const wanted = label.trim().toLowerCase();
    for (const [code, { labels }] of Object.entries(catalogue/* PLATFORMS */.P4)) {
        if (labels.includes(wanted))
            return code;
    }
    for (const [code, labels] of Object.entries(catalogue/* OTHER_PLATFORM_LABELS */.hi)) {
        if (labels.includes(wanted))
            return code;
    }
    return label;
}
/**
 * The code of a region from its label: what stands in brackets (`N. Virginia (us-east-1)`), else
 * the code of the catalogue whose name it is (the China site leaves the brackets out), else the
 * label as it is.
 */
function regionCode(platform, label) {
    const inBrackets = /\(([^()]+)\)\s*$/.exec(label)?.[1];
    if (inBrackets !== undefined)
        return inBrackets.trim();
    const code = platformCode(platform);
    const regions = Object.hasOwn(catalogue/* PLATFORMS */.P4, code) ? catalogue/* PLATFORMS */.P4[code]?.regions : undefined;
    const named = Object.entries(regions ?? {}).find(([, name]) => sameWord(name, label));
    return named?.[0] ?? label.trim();
}
/** Whether a label or code of a reply means the platform with this code. */
function isPlatform(label, code) {
    return sameWord(platformCode(label), platformCode(code));
}
/**
 * Whether a label or code of a reply means the region with this code. A name without a code, such
 * as `Hangzhou`, also fits a code that ends in it (`cn-hangzhou`).
 */
function isRegion(platform, label, code) {
    const found = regionCode(platform, label);
    return sameWord(found, code) || code.toLowerCase().endsWith(`-${found.toLowerCase()}`);
}
function sameWord(one, other) {
    return one.trim().toLowerCase() === other.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/tell.ts


/**
 * Takes in deployments as they were just seen, and sets all outputs that they give: the plural ones
 * for all that the step knows, the others for its first.
 */
function tellDeployments(session, seen) {
    const { known } = session;
    for (const deployment of seen) {
        const before = known.get(deployment.id);
        known.set(deployment.id, { ...deployment, ports: tell_portsOf(deployment, before) });
        if (before?.status !== deployment.status)
            noteStatus(session, deployment);
    }
    const all = [...known.values()];
    const { outputs } = session.run;
    const [first] = all;
    if (first === undefined)
        return;
    tellFirst(session, first);
    outputs.set('deployment-ids', all.map(({ id }) => id));
    outputs.set('deployments', all.map(describeDeployment));
}
/** Only the reply to a create call has ports; later sights must not lose them. */
function tell_portsOf({ ports }, before) {
    return Object.keys(ports).length > 0 ? ports : (before?.ports ?? {});
}
function noteStatus({ timeline, run }, { id, status }) {
    timeline.push({ subject: id, status, atMs: run.world.clock.now() });
    if (isKnownStatus(status))
        return;
    run.log.warning(`Deployment ${id} has the status ${status}, which this action does not know: it counts ` +
        'neither as good nor as bad.');
}
function tellFirst({ run: { outputs } }, first) {
    outputs.set('deployment-id', first.id);
    outputs.set('deployment-name', first.name);
    outputs.set('status', first.status);
    outputs.set('platform', platformCode(first.platform));
    outputs.set('region', regionCode(first.platform, first.region));
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
        platform: platformCode(deployment.platform),
        platformLabel: deployment.platform,
        region: regionCode(deployment.platform, deployment.region),
        regionLabel: deployment.region,
        connections: deployment.connections,
        tps: deployment.tps,
        version: deployment.version,
        project: deployment.project,
        createAt: deployment.createAt,
    };
}
/** Sets what the inputs say about the address: the API gives none. */
function tellAddress({ run: { outputs }, inputs }) {
    const { host, probe } = inputs;
    outputs.set('fqdn', host ?? probe?.hostname ?? '');
    if (probe === undefined)
        return;
    outputs.set('url', probe.href);
    if (probe.port !== '')
        outputs.set('port', Number(probe.port));
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/follow.ts






/**
 * Follows deployments until all have reached the aim or one cannot; true for the former. One list
 * answers for all of them. Throws the reason of the run's signal, and the `Failure` of a read that
 * cannot be had.
 */
async function follow(session, ids, { until, failOn, pace, keep = 0 }) {
    const { run } = session;
    const targets = new Map(ids.map((id) => [`deployment ${id}`, id]));
    const goal = {
        until,
        failOn,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const reader = watchDeployments({ ...careOf(session), targets, pace, first: 'planned', keep });
    beat(session, ids);
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [reader],
        goals: new Map([...targets.keys()].map((target) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => tellChange(session, change),
        onLook: () => beat(session, ids),
    });
    run.log.heartbeat(undefined);
    throwWhatBroke(end, [...targets.keys()]);
    return end.verdict === 'reached';
}
function throwWhatBroke(end, targets) {
    for (const target of targets)
        settledTarget(end, target);
}
function tellChange(session, { target, to, elapsedMs }) {
    const before = session.known.get(to.id);
    const isNews = before?.status !== to.state;
    tellDeployments(session, [withIdentity(to.raw, before)]);
    if (!isNews)
        return;
    session.run.log.change({ subject: target, from: before?.status, to: to.state, elapsedMs });
}
/** A deployment that is gone from the list has nothing but its id; the rest stays as it was. */
function withIdentity(seen, before) {
    return before !== undefined && seen.name === '' ? { ...before, status: seen.status } : seen;
}
function beat({ run, known, emqx }, ids) {
    const { read } = emqx.budgets;
    const standing = ids.map((id) => `${id} is ${known.get(id)?.status ?? 'not seen yet'}`);
    run.log.heartbeat(`Still waiting: deployment ${standing.join(', ')}; ${read.left()} of ${read.part} reads are ` +
        `left in this window of ${(0,duration/* formatDuration */.a3)(read.windowMs)}.`);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/reached.ts



// The platform may show the old status for a while after it has accepted a write: two minutes of
// an hour's window.
const SLOW_PART = 1 / 30;
/** What a deployment is followed to after a write, and what says that it will not get there. */
function aimAt(to, windowMs) {
    return {
        until: new Map([[to, 0]]),
        failOn: new Map([
            ['failed', 0],
            [GONE, 0],
            [wayTo(opposite(to)), 0],
            [opposite(to), windowMs * SLOW_PART],
        ]),
        pace: 'operation',
    };
}
/** All are where they should be, or are left on the way as `wait` asks. */
function goodEnd(session, { written, to }) {
    const words = written.map(({ id, end }) => sentenceOf(session, { id, end, to }));
    const isWritten = written.some(({ end }) => end !== 'needless');
    return { outcome: isWritten ? 'succeeded' : 'unchanged', reason: words.join(' ') };
}
function sentenceOf(session, { id, end, to }) {
    const deployment = knownDeployment(session, id);
    const { status } = deployment;
    const who = session_named(deployment);
    const verb = to === 'running' ? 'started' : 'stopped';
    if (end === 'needless') {
        return status === to
            ? `${who} is ${to}: nothing had to be written.`
            : `${who} is ${status} already: nothing had to be written, nothing was waited for.`;
    }
    if (status === to)
        return `${who} was ${verb} and is ${to}.`;
    return `${who} is being ${verb} and was left on its way (wait: false).`;
}
/** One is where it should not be: says why, and whose doing it seems to be. */
function badEnd(session, { written, to }) {
    const wrong = written.find(({ id }) => {
        const { status } = knownDeployment(session, id);
        return status !== to && status !== wayTo(to) && status !== 'pending';
    });
    if (wrong === undefined)
        throw new RangeError('a wait failed although nothing went wrong');
    const deployment = knownDeployment(session, wrong.id);
    const who = session_named(deployment);
    const { status } = deployment;
    if (status === GONE) {
        return { outcome: 'not-found', reason: `${who} is gone from the list: somebody deleted it.` };
    }
    const isTurned = status === opposite(to) && wasOnItsWay(session, wrong.id, to);
    if (status === wayTo(opposite(to)) || isTurned) {
        const reason = `${who} is ${status}, after it was to be ${to}: somebody else's write took over. ` +
            'Nothing was written against it; agree who owns it, then run again.';
        return { outcome: 'superseded', reason };
    }
    if (status === opposite(to)) {
        const verb = to === 'running' ? 'start' : 'stop';
        const sent = wrong.end === 'unclear' ? 'had no answer' : 'was accepted';
        const reason = `${who} is still ${status}, although the ${verb} ${sent}: run again, or look at the ` +
            'console.';
        return { outcome: 'failed', reason };
    }
    return { outcome: 'failed', reason: `${who} has ended ${status}: look at it in the console.` };
}
/** Whether it was seen on the way to, or at, the wanted state since this step began. */
function wasOnItsWay({ timeline }, id, to) {
    return timeline.some(({ subject, status }) => subject === id && (status === to || status === wayTo(to)));
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/create-time.ts
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
    const leastMs = Math.max(WESTMOST_MS, asIfUtcMs - from.toMs - AFTER_MS);
    const mostMs = Math.min(EASTMOST_MS, asIfUtcMs - from.fromMs + BEFORE_MS);
    return Math.ceil(leastMs / ZONE_STEP_MS) * ZONE_STEP_MS <= mostMs;
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/find-deployments.ts

/**
 * Whether a deployment is what an order asks for; a member that a reply leaves out is no reason
 * against.
 */
function fitsOrder(deployment, order) {
    return (isPlatform(deployment.platform, order.platform) &&
        isRegion(deployment.platform, deployment.region, order.region) &&
        deployment.type === order.type &&
        isSame(deployment.connections, order.connections) &&
        isSame(deployment.tps, order.tps));
}
/** The deployments that are what an order asks for: those that run first, then the oldest. */
function fittingDeployments(all, order) {
    return all
        .filter((deployment) => fitsOrder(deployment, order))
        .sort((one, other) => rank(one) - rank(other) || compare(one.createAt, other.createAt));
}
function isSame(given, wanted) {
    return given === undefined || wanted === undefined || given === wanted;
}
function rank({ status }) {
    if (status === 'running')
        return 0;
    return status === 'failed' ? 2 : 1;
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
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
    const { emqx, order, deadline } = once;
    const fromMs = emqx.world.clock.wall();
    try {
        const ask = { signal: deadline.signal, deadline };
        return { kind: 'created', deployment: await createDeployment(emqx, order, ask) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || !isAmbiguous(error))
            throw error;
        emqx.world.log.warning(`${error.message} It is not known whether the deployment was created: the create call is ` +
            'not repeated, the list is read instead.');
        const called = { fromMs, toMs: emqx.world.clock.wall() };
        return await resolve(once, called, error);
    }
}
/** Whether a write may have been carried out although it failed. */
function isAmbiguous({ kind, received }) {
    return received !== 'no' && AMBIGUOUS.includes(kind);
}
/** The deployments of a list that are new, and those of them that can come from the call. */
function candidatesIn(list, { order, before }, called) {
    const known = new Set(before.map(({ id }) => id));
    const fitting = list.filter((one) => !known.has(one.id) && fitsOrder(one, order));
    return { fitting, inTime: fitting.filter(({ createAt }) => canBeWithin(createAt, called)) };
}
const TARGET = 'the new deployment';
const ONE = 'one';
const SEVERAL = 'several';
async function resolve(once, called, failure) {
    const { emqx, deadline } = once;
    const { windowMs } = emqx.budgets.read;
    let candidates = [];
    const reader = {
        name: emqx.name,
        targets: [TARGET],
        cadence: budgeted({
            budget: emqx.budgets.read,
            expected: expectationOf('appearance', windowMs),
            first: 'now',
            // A new deployment shows at once or hardly ever: a few looks are enough.
            keep: Math.max(0, emqx.budgets.read.left() - LOOKS),
        }),
        forgives: forgivesSpentBudget(once, `${TARGET} to appear in the list`),
        async read({ signal }) {
            const list = await listDeployments(emqx, { signal, deadline });
            const { fitting, inTime } = candidatesIn(list, once, called);
            candidates = fitting;
            return [{ target: TARGET, observation: create_once_observationOf(fitting, inTime) }];
        },
    };
    const goal = {
        until: new Map([[ONE, 0]]),
        failOn: new Map([[SEVERAL, 0]]),
        discoveryMs: expectationOf('appearance', windowMs).toMs,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: emqx.world,
        deadline,
        readers: [reader],
        goals: new Map([[TARGET, goal]]),
        mode: { kind: 'all' },
    });
    const { verdict, last } = settledTarget(end, TARGET);
    if (verdict === 'reached' && last?.raw !== undefined) {
        return { kind: 'adopted', deployment: last.raw };
    }
    return { kind: 'unclear', candidates, failure };
}
const LOOKS = 5;
function create_once_observationOf(fitting, inTime) {
    const [first, ...others] = inTime;
    const bare = { id: '', generation: '', evidence: [], raw: undefined };
    if (first === undefined)
        return { ...bare, state: fitting.length > 0 ? SEVERAL : ABSENT };
    if (others.length > 0)
        return { ...bare, state: SEVERAL };
    return { ...bare, state: ONE, id: first.id, raw: first };
}

;// CONCATENATED MODULE: ./packages/client/src/emqx/take-look.ts





const SEEN = 'seen';
/**
 * One read at once, or as soon as the budget lets it through. Throws the `Failure` of the read and
 * the reason of the deadline's signal.
 */
async function takeLook(look) {
    const { emqx, deadline, what, afterMs = 0 } = look;
    const budget = emqx.budgets.read;
    const expected = expectationOf('appearance', budget.windowMs);
    const within = budgeted({ budget, expected, first: 'now' });
    const reader = {
        name: emqx.name,
        targets: [what],
        cadence: (moment) => {
            const step = within(moment);
            return { ...step, delayMs: Math.max(step.delayMs, afterMs - moment.elapsedMs) };
        },
        forgives: forgivesSpentBudget(look, what),
        async read({ signal }) {
            const raw = await look.read({ signal, deadline });
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
const FOUND = { state: SEEN, id: '', generation: '', evidence: [], raw: undefined };

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/look.ts





/** All deployments of the key, by one read. */
function lookAtList(session) {
    return takeLook({
        ...careOf(session),
        what: 'the list of deployments',
        read: (ask) => listDeployments(session.emqx, ask),
    });
}
/**
 * Deployments by their ids, by one read where the site has a list; the missing ones are left out.
 */
function lookAtIds(session, ids) {
    const { read } = lookAt(session.emqx, ids);
    return takeLook({ ...careOf(session), what: `deployment ${ids.join(', ')}`, read });
}
/** Looks again at a deployment of this step, not before `afterMs` from now. */
async function lookAgain(session, id, afterMs = 0) {
    const seen = await takeLook({
        ...careOf(session),
        what: `deployment ${id}`,
        read: (ask) => readDeployment(session.emqx, id, ask),
        afterMs,
    });
    tellDeployments(session, [seen]);
    return knownDeployment(session, id);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/write-budget.ts



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
        throw new stopped/* Stopped */.C('quota-exhausted', `${spent}; deployment ${id} was not told to ${verb}. It may go ${when}: allow more time ` +
            '(timeout), or run again then.');
    }
    run.log.info(`${spent}. Deployment ${id} waits to be told to ${verb} ${when}.`);
    await lookAgain(session, id, opensInMs);
    return true;
}
/**
 * Without Retry-After nobody says when others have spent it: as often as the budget lets one
 * through on the average. A refused call may count, so that asking more often keeps it shut.
 */
function guessMs({ windowMs, limit }, { retryAfterMs }) {
    return retryAfterMs ?? windowMs / limit;
}
function opening({ run }, inMs) {
    return new Date(run.world.clock.wall() + inMs).toISOString();
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/write-once.ts









/**
 * Sends one start or stop, when its budget lets it through. A lost answer is resolved by reading.
 */
async function writeOnce(session, id, to) {
    const { run, emqx } = session;
    const verb = to === 'running' ? 'start' : 'stop';
    if (await waitForWrite(session, { id, verb }))
        return 'look-again';
    const send = verb === 'start' ? startDeployment : stopDeployment;
    try {
        const reply = await send(emqx, id, { signal: run.signal, deadline: run.deadline });
        markChanged(session);
        if (!session.inputs.wait)
            tellOperation(session, id, reply.operation);
        run.log.info(`Deployment ${id}: ${verb} was accepted.`);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof failure/* NotSent */.Y)
            return 'not-sent';
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return await afterFailure(session, { id, to, verb, failure: error });
    }
}
/** Nobody will look again, so the reply's own word is the last one about the status. */
function tellOperation(session, id, status) {
    tellDeployments(session, [{ ...knownDeployment(session, id), status }]);
}
async function afterFailure(session, refused) {
    const { verb, failure } = refused;
    if (failure.status === 422)
        return await afterRefusal(session, refused);
    if (failure.status === 429) {
        await waitForWrite(session, refused, failure);
        return 'look-again';
    }
    if (!isAmbiguous(failure))
        throw failure;
    markChanged(session);
    session.run.log.warning(`${failure.message} Whether the ${verb} was carried out shows by reading; it is not repeated.`);
    return 'unclear';
}
/** A 422 is a matter of the status more often than of the request: so it is read again. */
async function afterRefusal(session, refused) {
    const { id, to, verb, failure } = refused;
    const before = knownDeployment(session, id).status;
    const now = await lookAgain(session, id);
    if (now.status !== before) {
        session.run.log.info(`${failure.what}. Deployment ${id} is ${now.status} by now.`);
        return 'look-again';
    }
    const isPossible = now.status === opposite(to);
    const why = isPossible
        ? 'although its status allows it: look at the console, for example whether a payment is due'
        : `as it is ${now.status}: only a ${opposite(to)} deployment takes a ${verb}. ` +
            `The operation ensure-${to} waits until it can be done`;
    throw new stopped/* Stopped */.C('rejected', `${session_named(now)} did not take the ${verb}, ${why} (${failure.what}).`);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/bring.ts







/**
 * Brings deployments of the step to a state of rest: at most one write each, and none for those
 * that are there or on the way. Then waits until all are read to be there.
 */
async function bring(session, ids, { to, isPatient }) {
    refuseServerless(session, ids, to);
    if (isPatient)
        await bring_settle(session, ids, to);
    const written = [];
    for (const id of ids)
        written.push({ id, end: await write(session, id, { to, isPatient }) });
    if (written.some(({ end }) => end === 'not-sent'))
        return dryEnd(written, to);
    const open = ids.filter((id) => knownDeployment(session, id).status !== to);
    if (open.length > 0 && session.inputs.wait) {
        const { windowMs } = session.emqx.budgets.read;
        if (!(await follow(session, open, aimAt(to, windowMs)))) {
            return badEnd(session, { written, to });
        }
    }
    return goodEnd(session, { written, to });
}
/** Waits until nothing is in passing to the other side: it could take no write before. */
async function bring_settle(session, ids, to) {
    const passing = ids.filter((id) => {
        const { status } = knownDeployment(session, id);
        const rests = REST_STATES.some((rest) => rest === status);
        return !rests && (leadsTo(status) !== to || session.inputs.wait);
    });
    if (passing.length === 0)
        return;
    session.run.log.info(`Deployment ${passing.join(', ')} is in passing: nothing is written before it rests.`);
    await follow(session, passing, {
        until: new Map(REST_STATES.map((rest) => [rest, 0])),
        failOn: new Map([[GONE, 0]]),
        pace: 'settling',
        // What follows a write has to be read as well.
        keep: Math.floor(session.emqx.budgets.read.left() / 2),
    });
}
async function write(session, id, { to, isPatient }) {
    for (;;) {
        const deployment = knownDeployment(session, id);
        const { status } = deployment;
        if (status === to || leadsTo(status) === to)
            return 'needless';
        if (status === 'failed' || status === GONE)
            throw hopeless(deployment);
        if (isPatient && leadsTo(status) !== undefined) {
            await bring_settle(session, [id], to);
            continue;
        }
        const end = await writeOnce(session, id, to);
        if (end !== 'look-again')
            return end;
        const now = knownDeployment(session, id).status;
        if (!isPatient && leadsTo(now) === opposite(to)) {
            throw new stopped/* Stopped */.C('superseded', `${session_named(deployment)} is ${now}: somebody else has changed it just now.`);
        }
    }
}
function hopeless(deployment) {
    return deployment.status === GONE
        ? new stopped/* Stopped */.C('not-found', `${session_named(deployment)} is gone from the list: somebody deleted it.`)
        : new stopped/* Stopped */.C('failed', `${session_named(deployment)} has failed: look at it in the console.`);
}
function refuseServerless(session, ids, to) {
    const wrong = ids
        .map((id) => knownDeployment(session, id))
        .filter(({ type, status }) => type === 'serverless' && status !== to);
    if (wrong.length === 0)
        return;
    throw new stopped/* Stopped */.C('refused', `${wrong.map(session_named).join(', ')} is serverless and ${wrong[0]?.status}: the API starts and ` +
        'stops dedicated deployments only. Nothing was written.');
}
function dryEnd(written, to) {
    const verb = to === 'running' ? 'start' : 'stop';
    const ids = written.filter(({ end }) => end === 'not-sent').map(({ id }) => id);
    return { outcome: 'dry-run', reason: `Nothing was sent: the ${verb} of ${ids.join(', ')}.` };
}

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
;// CONCATENATED MODULE: ./packages/client/src/http/query.ts
/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./packages/client/src/http/redacted.ts


// A sentence of ours around a foreign one.
const MOST_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact(foreignLine(secrets.redact(words), MOST_WORDS));
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
    const clean = new Error(secrets.redact(foreignLine(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply-value.ts




/** Reads a successful reply. Throws a `Failure` (`invalid-reply`) that never quotes the body. */
function readValue(reply, expected) {
    const raw = rawValue(reply, expected);
    const read = expected.schema.safeParse(raw);
    if (read.success)
        return read.data;
    const where = read.error.issues.slice(0, 3).map(issueText).join('; ');
    throw invalid(expected, `answered what its documents do not describe: ${where}`);
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
// The message of an issue may quote foreign keys and values; its path and type do not.
function issueText(issue) {
    const path = foreignLine(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ wire, resource }, what) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${wire.service} ${what}`,
        next: `Check that the input ${(0,http_wire/* inputsOf */.Vc)(wire).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/retry-after.ts
const DAY_MS = 86_400_000;
// Longer than any run; a server that says more says "not any more".
const retry_after_LONGEST_MS = 366 * DAY_MS;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After`: ms from now, 0 for a date that has passed. Undefined where there is none or
 * it is neither seconds nor an HTTP date. A date is measured against the reply's own `Date`, if it
 * has one: the clocks of server and runner may differ; `wallMs` is the runner's.
 */
function readRetryAfter(header, wallMs) {
    const value = header('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Math.ceil(Number(value) * 1_000), retry_after_LONGEST_MS);
    const until = readDate(value);
    if (until === undefined)
        return undefined;
    const from = readDate(header('date')?.trim() ?? '') ?? wallMs;
    return Math.min(Math.max(until - from, 0), retry_after_LONGEST_MS);
}
function readDate(value) {
    const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./packages/client/src/time/turn.ts
/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./packages/client/src/time/until-aborted.ts
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

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/client/src/http/body.ts


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
    gzip: external_node_zlib_.createGunzip,
    'x-gzip': external_node_zlib_.createGunzip,
    deflate: external_node_zlib_.createInflate,
    br: external_node_zlib_.createBrotliDecompress,
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
            if (bytes > rules.mostBytes)
                throw new BodyTooLarge();
            chunks.push(chunk);
        }
    };
    try {
        if (encoding === '' || encoding === 'identity')
            await (0,promises_.pipeline)(body, collect);
        else
            await (0,promises_.pipeline)(body, decoderFor(encoding, body), collect);
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

;// CONCATENATED MODULE: ./packages/client/src/http/breaks.ts
const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';
const breaks_KNOWN = [
    {
        codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
        what: 'has a host name that cannot be found',
        next: ({ address }) => `Check the host in the input ${address} and the runner's name service`,
    },
    {
        codes: /^ECONNREFUSED$/,
        what: 'refused the connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that the server runs there`,
    },
    {
        codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        what: 'could not be connected to',
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall stands between it ` +
            'and the runner',
    },
    {
        codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
        what: 'closed the connection before its answer was whole',
        next: () => 'Try again; if it stays so, look into its log and that of the proxies before it',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        what: 'shows a certificate that is not valid today',
        next: () => 'Renew the certificate of the server, or correct the clock of the runner',
        final: true,
    },
    {
        codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        what: 'shows a certificate made for another host name',
        next: ({ address }) => `Correct the host in the input ${address}, or name the one in the certificate by ` +
            'tls-server-name',
        final: true,
    },
    {
        codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
        what: 'shows a certificate that is not trusted here',
        next: () => 'Give the certificate of its authority by the input ca-certificate',
        final: true,
    },
    {
        codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
        what: 'refused the TLS handshake',
        next: () => 'Give a certificate that it accepts by the inputs client-certificate and client-key',
        final: true,
        unheard: true,
    },
    {
        codes: /^(ERR_SSL_|EPROTO$)/,
        what: 'does not speak TLS as expected on this port',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
        final: true,
    },
    {
        codes: /^UND_ERR_HEADERS_OVERFLOW$/,
        what: 'answered with more headers than are read',
        next: ({ address }) => `Check that the input ${address} is the address of the API`,
        kind: 'invalid-reply',
    },
    {
        codes: /^HPE_/,
        what: 'answered with something that is not HTTP',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
        kind: 'invalid-reply',
    },
    {
        codes: /^PROXY_(401|403|405|407)$/,
        what: 'is behind a proxy that refused to connect to it',
        next: proxyNext,
        final: true,
        unheard: true,
    },
    {
        codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
        what: 'is behind a proxy that could not connect to it',
        next: proxyNext,
    },
    {
        codes: /^UND_ERR_INVALID_ARG$/,
        what: 'could not be asked: the request is not valid HTTP',
        next: ({ address }) => `Check the input ${address} and the values given to the operation`,
        kind: 'rejected',
    },
];
const UNKNOWN = {
    what: 'could not be reached',
    next: ({ address }) => `Check the input ${address} and the way from the runner to it`,
};
/** Sorts an error by the codes in it and in its causes, the outermost known one first. */
function breakOf(error) {
    const codes = [...codesOf(error, 0)];
    for (const code of codes) {
        const known = breaks_KNOWN.find((entry) => entry.codes.test(code));
        if (known !== undefined)
            return { ...known, code };
    }
    return { ...UNKNOWN, code: codes[0] ?? '' };
}
const DEEPEST_CAUSE = 4;
function* codesOf(error, depth) {
    if (!(error instanceof Error) || depth > DEEPEST_CAUSE)
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

;// CONCATENATED MODULE: ./packages/client/src/http/broken-exchange.ts






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new failure/* Failure */.H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.wire.service} gave no whole answer within ${(0,duration/* formatDuration */.a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and can be reached from the runner at the input ' +
            `${(0,http_wire/* inputsOf */.Vc)(facts.wire).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof BodyTooLarge || error instanceof BodyUndecodable) {
        return unreadable(error, facts);
    }
    const found = breakOf(error);
    return new failure/* Failure */.H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.wire.service} ${found.what}`,
        next: found.next((0,http_wire/* inputsOf */.Vc)(facts.wire)),
        received: receivedOf(found, facts),
        ...(found.final ? { final: true } : {}),
        cause: withoutDetail(error, found),
    });
}
function unreadable(error, facts) {
    const what = error instanceof BodyTooLarge
        ? 'sent a reply of more than 32 MiB, which is not read further'
        : 'sent a reply in an encoding that cannot be read';
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: facts.resource,
        what: `${facts.wire.service} ${what}`,
        next: `Check that the input ${(0,http_wire/* inputsOf */.Vc)(facts.wire).address} is the address of the API`,
        received: 'yes',
    });
}
function receivedOf(found, facts) {
    if (!facts.written || found.unheard)
        return 'no';
    return found.kind === 'invalid-reply' ? 'yes' : 'maybe';
}
/** The cause as one line and its code: the error objects of undici carry sockets and headers. */
function withoutDetail(error, found) {
    const text = error instanceof Error ? foreignLine(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./packages/client/src/http/handshake-refusals.ts


/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then tells only that the other side closed; that the server refused stands in the socket's first
 * error. Which of the two belongs to which connection is told by the local port.
 */
function watchHandshakes(options) {
    const connector = (0,undici/* buildConnector */.gU)(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && breakOf(first).unheard)
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./packages/client/src/http/tls.ts



const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/**
 * Checks the texts and loads them once for all connections. Certificates are always verified,
 * whatever the environment says. Throws a `Failure` (`rejected`) that names the text at fault.
 */
function loadTls(tls = {}) {
    const settings = { rejectUnauthorized: true };
    if (tls.serverName !== undefined)
        settings.servername = tls.serverName;
    const extra = (tls.ca ?? []).flatMap(readCertificates);
    if ((tls.cert === undefined) !== (tls.key === undefined)) {
        throw refused('a client certificate and its key belong together, one of them is missing');
    }
    if (extra.length === 0 && tls.cert === undefined)
        return settings;
    try {
        settings.secureContext = (0,external_node_tls_.createSecureContext)({
            ...(extra.length === 0 ? {} : { ca: withSystemRoots(extra) }),
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
        });
    }
    catch {
        throw refused('the client certificate and the client key do not fit together or are damaged');
    }
    return settings;
}
/** The same trust without the client's own certificate, for the way to a proxy. */
function loadTrust(tls = {}) {
    return loadTls(tls.ca === undefined ? {} : { ca: tls.ca });
}
function withSystemRoots(extra) {
    return [...new Set([...(0,external_node_tls_.getCACertificates)('default'), ...(0,external_node_tls_.getCACertificates)('system'), ...extra])];
}
// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem) {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refused('the CA certificate text holds no certificate');
    for (const certificate of certificates) {
        try {
            new external_node_crypto_.X509Certificate(certificate);
        }
        catch {
            throw refused('the CA certificate text is damaged');
        }
    }
    return certificates;
}
function refused(what) {
    return new failure/* Failure */.H({
        kind: 'rejected',
        resource: 'the TLS inputs',
        what,
        next: 'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
            'text, from its BEGIN line to its END line',
        received: 'no',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/dispatcher.ts





/** How long a connection may take to stand, ms. */
const CONNECT_TIMEOUT_MS = 10_000;
// A Nomad agent takes 100 connections per client address.
const MOST_CONNECTIONS = 50;
/**
 * The connections of one wire. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
function createDispatcher(wire) {
    const target = { ...tlsFor(wire), allowH2: false, timeout: CONNECT_TIMEOUT_MS };
    const { connect, refusalOf } = watchHandshakes(target);
    const options = {
        connections: MOST_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        connect,
    };
    const proxy = (0,http_proxy/* proxyFor */.i)(wire);
    if (proxy === undefined)
        return { dispatcher: new undici/* Agent */.g6(options), refusalOf };
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2({
        ...options,
        requestTls: target,
        proxyTls: { ...loadTrust(wire.tls), allowH2: false, timeout: CONNECT_TIMEOUT_MS },
        // All three, also where empty: what is missing undici reads from the environment by itself.
        // The wire has one scheme, and its proxy was chosen by that.
        httpProxy: proxy.href,
        httpsProxy: proxy.href,
        noProxy: wire.proxy?.none ?? '',
    });
    return { dispatcher, refusalOf };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being looked up cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await nextTurn();
}
function tlsFor(wire) {
    return wire.baseUrl.protocol === 'https:' ? loadTls(wire.tls) : {};
}

;// CONCATENATED MODULE: ./packages/client/src/http/headers.ts

// Everything else that a caller sets may be a credential.
const PLAIN = new Set(['accept', 'accept-encoding', 'content-type', 'user-agent']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;
/**
 * The headers of one request, names in small letters. Throws a `Failure` (`rejected`, not sent)
 * for a value no header may hold and for a credential on an open wire; never repeats a value.
 */
function composeHeaders(wire, sources) {
    const given = { ...lower(wire.headers()), ...lower(sources.own) };
    for (const [name, value] of Object.entries(given))
        checkHeader(wire, name, value);
    const secret = sources.confidential || Object.keys(given).some((name) => !PLAIN.has(name));
    if (secret)
        checkOpenWire(wire);
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
function checkHeader(wire, name, value) {
    if (NAME.test(name) && VALUE.test(value))
        return;
    const header = NAME.test(name) ? `the header ${name}` : 'a header';
    throw (0,http_wire/* refused */.J5)(wire, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,http_wire/* inputsOf */.Vc)(wire).credentials} for a line end, a quote or a blank copied along`);
}
function checkOpenWire(wire) {
    if (wire.baseUrl.protocol === 'https:' || wire.allowInsecureHttp || (0,http_wire/* isLoopback */.U9)(wire.baseUrl)) {
        return;
    }
    throw (0,http_wire/* refused */.J5)(wire, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}, or set allow-insecure-http: true`);
}

;// CONCATENATED MODULE: ./packages/client/src/http/transport.ts
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









const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;
/** Throws a `Failure` (`rejected`) for a wire that cannot be used as it is. */
function createTransport(wire, world) {
    (0,http_wire/* checkBaseUrl */.xd)(wire);
    const { dispatcher, refusalOf } = createDispatcher(wire);
    let written = 0;
    return {
        async send(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal.throwIfAborted();
                const options = describe(wire, request);
                const attempt = transport_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(world.clock, request.timeoutMs, request.signal), false);
                const before = { written: false };
                const noted = dispatcher.compose(notingWrite(() => {
                    before.written = true;
                    written += 1;
                }));
                try {
                    const work = exchange(noted, { ...options, signal: attempt.signal });
                    return await untilAborted(work, attempt.signal);
                }
                catch (error) {
                    throw reasonOf(refusalOf(error) ?? error, {
                        wire,
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
        close: () => endConnections(dispatcher),
    };
}
function describe(wire, request) {
    const prefix = wire.baseUrl.pathname.replace(/\/+$/, '');
    return {
        origin: wire.baseUrl.origin,
        path: `${prefix}${request.path}${writeQuery(request.query)}`,
        method: request.method,
        headers: composeHeaders(wire, {
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
        ? readBody(body, { encoding, mostBytes: MOST_BYTES, longer: 'refuse' })
        : readBody(body, { encoding, mostBytes: MOST_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            // The status says enough, even if its explanation is lost.
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    // undici frees the connection one turn later: a call made at once would open another one.
    await nextTurn();
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
function reasonOf(error, { wire, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { wire, resource: request.resource, written };
    if (attempt.signal.aborted)
        return unanswered({ ...facts, timeoutMs: request.timeoutMs });
    return brokenExchange(error, facts);
}

;// CONCATENATED MODULE: ./packages/client/src/http/api.ts










const ATTEMPT_MS = 30_000;
const MOST_PRINTED = 2_000;
const MOST_KEPT = 4_000;
/**
 * The calls of one service: one set of connections, one retry policy, one reading of failures.
 * No text of a failure or of the log holds a form of one of the `secrets`.
 */
function createApi(options) {
    const { world, wire, secrets } = options;
    for (const secret of (0,http_proxy/* proxySecrets */.W)(wire.proxy))
        secrets.add(secret);
    const transport = createTransport(wire, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return withRetries({ world, rule, signal: call.signal, deadline }, () => once(call, transport, options).catch((error) => {
                throw redactedWith(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
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
    const value = readValue(reply, { wire: options.wire, resource, schema, format });
    return { value, status: reply.status, header: reply.header };
}
function failureOf(reply, call, options) {
    const asked = { method: call.method, resource: call.resource };
    const verdict = options.classify?.(reply, asked) ?? generalVerdict(reply, options.wire);
    const retryAfterMs = readRetryAfter(reply.header, options.world.clock.wall());
    return new failure/* Failure */.H({
        received: 'yes',
        ...verdict,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MOST_KEPT),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
function printed(call, { wire, world, secrets }) {
    const prefix = wire.baseUrl.pathname.replace(/\/+$/, '');
    const url = `${wire.baseUrl.origin}${prefix}${call.path}${writeQuery(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${foreignLine(body, MOST_PRINTED)}`.trimEnd());
    return new failure/* NotSent */.Y(write);
}

// EXTERNAL MODULE: ./packages/client/src/http/secrets.ts + 1 modules
var http_secrets = __webpack_require__(6783);
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
    const name = `EMQX Platform at ${options.wire.baseUrl.origin}`;
    const authorization = (0,http_secrets/* basicAuth */.t)(apiKey, apiSecret, secrets);
    const api = createApi({
        world,
        wire: { ...options.wire, headers: () => ({ authorization }), service: name },
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
        world: run.world,
        secrets: run.secrets,
        apiKey: inputs.apiKey,
        apiSecret: inputs.apiSecret,
        dryRun: run.dryRun,
        budgets: {
            read: inputs.getBudget,
            write: inputs.writeBudget,
            create: inputs.createBudget,
            share: inputs.budgetShare,
        },
        wire: {
            baseUrl: inputs.apiUrl,
            proxy: run.proxy,
            allowInsecureHttp: run.allowInsecureHttp,
            inputs: { address: 'api-url', credentials: 'api-key and api-secret' },
            ...(run.tls === undefined ? {} : { tls: run.tls }),
        },
    });
}

// EXTERNAL MODULE: ./packages/client/src/emqx/order.ts
var emqx_order = __webpack_require__(6033);
;// CONCATENATED MODULE: ./actions/emqx-deploy/src/interrupted-create.ts
var interrupted_create_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var interrupted_create_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




const LOOK_MS = 4_000;
/**
 * A timeout or a cancel has ended a create call before its answer: one read says what came of it,
 * so that nobody has to look for a deployment that costs money. Throws nothing.
 */
async function nameWhatCame(session, create) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, emqx } = session;
        if (emqx.budgets.create.left() === emqx.budgets.create.part)
            return;
        const time = interrupted_create_addDisposableResource(env_1, run.afterwards(LOOK_MS), false);
        markChanged(session);
        try {
            const list = await listDeployments(emqx, { signal: time.signal, retry: 'never' });
            const called = { fromMs: create.fromMs, toMs: run.world.clock.wall() };
            const { inTime } = candidatesIn(list, create, called);
            if (inTime.length === 1)
                tellDeployments(session, inTime);
            const ids = inTime.map(({ id, status }) => `${id} (${status})`).join(', ');
            run.log.warning(inTime.length === 0
                ? 'The create call had no answer yet, and the list shows no new deployment of its kind.'
                : `The create call had no answer yet, but the list shows what can have come of it: ${ids}.`);
        }
        catch (error) {
            run.log.warning(`The create call had no answer yet, and the list could not be read: ${String(error)} Look ` +
                'at the console for a new deployment.');
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        interrupted_create_disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./actions/emqx-deploy/src/order-of.ts
var order_of = __webpack_require__(187);
;// CONCATENATED MODULE: ./actions/emqx-deploy/src/create.ts










/** Creates a deployment, unless there is one of the same kind already. */
async function create(session) {
    const order = wholeOrder(session);
    const before = await lookAtList(session);
    const [same, ...others] = fittingDeployments(before, order);
    if (same !== undefined && !session.inputs.allowDuplicate) {
        tellDeployments(session, [same]);
        tellOthers(session, others);
        return {
            outcome: 'unchanged',
            reason: `${session_named(same)} is ${(0,emqx_order/* describeOrder */.mw)(order)} already, and ${same.status}: nothing was ` +
                'created (allow-duplicate: true creates another one).',
        };
    }
    return await createFrom(session, order, before);
}
/** The order of the inputs, with the tps that belong to its connections. */
function wholeOrder({ inputs }) {
    const order = (0,order_of/* orderOf */.m)(inputs);
    if (order === undefined)
        throw new RangeError('the inputs were to hold a whole order');
    return (0,emqx_order/* completeOrder */.a9)(order);
}
/** Creates what no deployment of `before` is, and waits until it runs. */
async function createFrom(session, order, before) {
    const { run } = session;
    run.log.info(`Creating ${(0,emqx_order/* describeOrder */.mw)(order)}: one call, which may take minutes to answer.`);
    const fromMs = run.world.clock.wall();
    let creation;
    try {
        creation = await createOnce({ ...careOf(session), order, before });
    }
    catch (error) {
        if (run.signal.aborted)
            await nameWhatCame(session, { order, before, fromMs });
        throw error;
    }
    markChanged(session);
    if (creation.kind === 'unclear')
        return unclear(order, creation);
    tellDeployments(session, [creation.deployment]);
    const { id, status } = creation.deployment;
    const how = creation.kind === 'adopted' ? 'was found in the list after the lost answer' : 'is new';
    run.log.info(`Deployment ${id} ${how}; it is ${status}.`);
    return await untilRunning(session, id);
}
async function untilRunning(session, id) {
    const { status } = knownDeployment(session, id);
    if (!session.inputs.wait && status !== 'running') {
        const made = `Deployment ${id} was created and is ${status}`;
        return { outcome: 'succeeded', reason: `${made}; it was not waited for (wait: false).` };
    }
    const isRunning = status === 'running' || (await follow(session, [id], RUNNING));
    const deployment = knownDeployment(session, id);
    if (isRunning) {
        return { outcome: 'succeeded', reason: `${session_named(deployment)} was created and is running.` };
    }
    const outcome = deployment.status === 'failed' ? 'failed' : 'superseded';
    const what = outcome === 'failed'
        ? 'has failed: look at it in the console, where it can be deleted'
        : `is ${deployment.status}: somebody else changed it before it ran`;
    return { outcome, reason: `${session_named(deployment)} was created and ${what}.` };
}
const RUNNING = {
    until: new Map([['running', 0]]),
    failOn: new Map(['failed', 'stopping', 'stopped', GONE].map((status) => [status, 0])),
    pace: 'creation',
};
function unclear(order, { candidates, failure }) {
    const found = candidates.map(({ id, createAt, status }) => `${id} (created ${createAt}, ${status})`);
    const which = found.length === 0
        ? 'no new deployment of this kind has appeared'
        : `these are new and can be it: ${found.join(', ')}`;
    return {
        outcome: 'inconclusive',
        reason: `It is not known whether ${(0,emqx_order/* describeOrder */.mw)(order)} was created (${failure.what}); ${which}. ` +
            'Nothing was created a second time: look at the console before you run this again.',
        json: { candidates: candidates.map(describeDeployment) },
    };
}
function tellOthers({ run }, others) {
    if (others.length === 0)
        return;
    run.log.notice(`There are more of this kind: ${others.map(({ id }) => id).join(', ')}.`);
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/ensure.ts









/**
 * Finds the deployment, by id, by name, or by what it is, and starts it if it is stopped. One that
 * is not there is created, if that is allowed; then one of the same kind is taken before a new one
 * is made, since a name cannot be given to what is created and the next run would not find it.
 */
async function ensure(session) {
    const { inputs } = session;
    const all = await lookAtList(session);
    const given = (0,order_of/* orderOf */.m)(inputs);
    const order = given === undefined ? undefined : (0,emqx_order/* completeOrder */.a9)(given);
    const alike = order === undefined ? [] : fittingDeployments(all, order);
    const found = findNamed(session, all) ?? alike[0];
    if (found !== undefined) {
        tellDeployments(session, [found]);
        session.run.log.info(`${session_named(found)} was found ${found.status}.`);
        return await bring(session, [found.id], { to: 'running', isPatient: true });
    }
    if (order !== undefined && inputs.allowCreate)
        return await createFrom(session, order, all);
    const what = order === undefined ? whoOf(session) : (0,emqx_order/* describeOrder */.mw)(order);
    throw new stopped/* Stopped */.C('not-found', `There is no deployment ${what}, and none is created without allow-create: true with ` +
        'platform, region, deployment-type and connections.');
}
function findNamed(session, all) {
    const { deploymentId, deploymentName } = session.inputs;
    const matching = all.filter(({ id, name }) => deploymentId.includes(id) || deploymentName.includes(name));
    if (matching.length < 2)
        return matching[0];
    const ids = matching.map(({ id }) => id).join(', ');
    throw new stopped/* Stopped */.C('refused', `${matching.length} deployments have this name: ${ids}. Give one of these ids as ` +
        'deployment-id.');
}
function whoOf({ inputs: { deploymentId, deploymentName } }) {
    return [...deploymentId, ...deploymentName.map((name) => `named ${name}`)].join(', ');
}

// EXTERNAL MODULE: ./packages/action/src/cancelled.ts
var cancelled = __webpack_require__(8267);
;// CONCATENATED MODULE: ./actions/emqx-deploy/src/error-end.ts






/** The result of an error that this action has words of its own for. */
function resultOfError(session, error) {
    if (error instanceof stopped/* Stopped */.C)
        return error.result;
    if (error instanceof failure/* Failure */.H && error.kind === 'throttled') {
        return { outcome: 'quota-exhausted', reason: quotaSentence(session, error) };
    }
    const { signal } = session.run;
    if (!signal.aborted || error !== signal.reason)
        return undefined;
    if (error instanceof deadline/* DeadlinePassed */.X) {
        const limit = (0,duration/* formatDuration */.a3)(error.limitMs);
        const end = `${standing(session)} (on-timeout: leave)`;
        return { outcome: 'timed-out', reason: `The timeout of ${limit} is over while ${end}.` };
    }
    if (error instanceof cancelled/* Cancelled */.c) {
        const reason = `The workflow was cancelled while ${standing(session)} (on-cancel: leave).`;
        return { outcome: 'cancelled', reason };
    }
    return undefined;
}
function quotaSentence({ run }, { message, retryAfterMs }) {
    if (retryAfterMs === undefined)
        return message;
    const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
    return `${message} It opens at ${opensAt}.`;
}
function standing({ known }) {
    if (known.size === 0)
        return 'nothing was known of the deployment yet; nothing was left behind';
    const each = [...known.values()].map((one) => `${session_named(one)} was ${one.status}`);
    return `${each.join(', ')}; it was left as it is`;
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/identify.ts




/** How many names are told where one is not found. */
const NAMES_TOLD = 20;
/**
 * The deployments that the inputs mean, as they are now, in the order of the inputs. Costs one read
 * and sets their outputs. Ends the step where one is missing, or where two have one name.
 */
async function identify(session) {
    const { deploymentId: ids } = session.inputs;
    const found = ids.length > 0 ? await byIds(session, ids) : await byNames(session);
    tellDeployments(session, found);
    for (const one of found)
        session.run.log.info(`${session_named(one)} was found ${one.status}.`);
    return found.map(({ id }) => id);
}
async function byIds(session, ids) {
    // An id is an output before anything is asked.
    session.run.outputs.set('deployment-id', ids[0]);
    session.run.outputs.set('deployment-ids', ids);
    const seen = await lookAtIds(session, ids);
    const missing = ids.filter((id) => !seen.some((one) => one.id === id));
    if (missing.length > 0) {
        throw new stopped/* Stopped */.C('not-found', `There is no deployment ${missing.join(', ')}. Check deployment-id: it is the id (such as ` +
            'w41b11c0), never the name; and that the key reaches its project.');
    }
    return ids.flatMap((id) => seen.find((one) => one.id === id) ?? []);
}
async function byNames(session) {
    const all = await lookAtList(session);
    return session.inputs.deploymentName.map((name) => oneNamed(all, name));
}
function oneNamed(all, name) {
    const [first, ...others] = all.filter((deployment) => deployment.name === name);
    if (first === undefined)
        throw new stopped/* Stopped */.C('not-found', nobodyNamed(all, name));
    if (others.length === 0)
        return first;
    const ids = [first, ...others].map(({ id }) => id).join(', ');
    throw new stopped/* Stopped */.C('refused', `${others.length + 1} deployments are named ${name}: ${ids}. Give one of these ids as ` +
        'deployment-id.');
}
function nobodyNamed(all, name) {
    const byId = all.find(({ id }) => id === name);
    if (byId !== undefined) {
        return `No deployment is named ${name}, but one has this id: give it as deployment-id.`;
    }
    if (all.length === 0)
        return `No deployment is named ${name}: this key reaches none at all.`;
    const names = all.slice(0, NAMES_TOLD).map((one) => `${one.name} (${one.id})`);
    const more = all.length > NAMES_TOLD ? `, and ${all.length - NAMES_TOLD} more` : '';
    return `No deployment is named ${name}. The key reaches ${names.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./packages/client/src/wait/cadence.ts
const LONGEST_HOLD_MS = 60_000;
const SHORTEST_HOLD_MS = 1_000;
// A held query that comes back at once with nothing new would otherwise become a hot loop:
// Nomad answers at once when another job has changed the table meanwhile.
const SUSPICIOUSLY_FAST_MS = 20;
const QUIET_LOOKS_ALLOWED = 3;
/**
 * Blocking queries: the server holds each look until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline.
 */
const blocking = (moment) => {
    const fits = Math.floor((moment.remainingMs * 16) / 17);
    const holdMs = Math.max(SHORTEST_HOLD_MS, Math.min(LONGEST_HOLD_MS, fits));
    const spinning = moment.quietLooks > QUIET_LOOKS_ALLOWED && moment.lastTookMs < SUSPICIOUSLY_FAST_MS;
    const delayMs = spinning ? Math.min(1_000, 50 * 2 ** (moment.quietLooks - 4)) : 0;
    return { delayMs, holdMs: moment.looks === 0 ? 0 : holdMs };
};
/**
 * Plain polling: from `firstMs` between looks, `growth` times longer each look that saw nothing
 * new, at most `mostMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
function backoff(options) {
    return (moment) => {
        if (moment.looks === 0)
            return { delayMs: 0, holdMs: 0 };
        const plain = Math.min(options.mostMs, options.firstMs * options.growth ** moment.quietLooks);
        return { delayMs: plain * (0.95 + 0.1 * moment.random()), holdMs: 0 };
    };
}

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
;// CONCATENATED MODULE: ./packages/probe/src/fault.ts
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






const attempt_MOST_CHARACTERS = 200;
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
            if (error instanceof failure/* Failure */.H)
                throw error;
            const late = limit.signal.aborted && !(error instanceof ProbeFault);
            return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        return { ...seen, detail: foreignLine(seen.detail, attempt_MOST_CHARACTERS), latencyMs };
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
    const { what, code, final } = breakOf(error);
    const cause = code || (error instanceof Error ? error.message : String(error));
    const detail = `${target} ${what} (${cause})`;
    return { ok: false, detail, ...(final && { permanent: final }) };
}

// EXTERNAL MODULE: ./node_modules/mqtt-packet/mqtt.js
var mqtt = __webpack_require__(4895);
;// CONCATENATED MODULE: ./packages/probe/src/mqtt-connect.ts



/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const mqtt_connect_MOST_BYTES = 64 * 1024;
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
            if (bytes > mqtt_connect_MOST_BYTES)
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

;// CONCATENATED MODULE: ./packages/probe/src/mqtt-reason.ts
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

;// CONCATENATED MODULE: ./packages/probe/src/result.ts
/** `host:port`, an IPv6 address in brackets. */
function formatAddress({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./packages/probe/src/socket.ts



/**
 * A connection that stands, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
async function openSocket({ host, port }, { signal, tls }) {
    signal.throwIfAborted();
    const socket = tls ? (0,external_node_tls_.connect)({ host, port, ...tls }) : (0,external_node_net_.connect)({ host, port });
    // Errors are told to whoever waits; what comes when nobody does must not end the process.
    socket.on('error', () => undefined);
    try {
        await (0,external_node_events_.once)(socket, tls ? 'secureConnect' : 'connect', { signal });
        return socket;
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/tls-settings.ts

const loaded = new WeakMap();
/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait looks many times,
 * so the settings of the same options are loaded once. Throws a `Failure` for damaged texts.
 */
function tlsSettings(tls = {}) {
    const known = loaded.get(tls);
    if (known !== undefined)
        return known;
    const settings = loadTls(tls);
    loaded.set(tls, settings);
    return settings;
}

;// CONCATENATED MODULE: ./packages/probe/src/websocket-connection.ts


/** The most that a peer may send in one message, bytes. */
const websocket_connection_MOST_BYTES = 64 * 1024;
/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. Rejects with a
 * ProbeFault, the error of the connection or the signal's reason; nothing is left open then. The
 * caller terminates what it gets.
 */
function openWebSocket({ url, protocols = [], headers = {} }, { signal, tls }) {
    signal.throwIfAborted();
    const socket = new wrapper/* WebSocket */.kb(url, protocols, {
        ...tls,
        headers,
        followRedirects: false,
        maxPayload: websocket_connection_MOST_BYTES,
        perMessageDeflate: false,
    });
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            socket.terminate();
            reject(error);
        };
        const stop = () => fail(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', (error) => fail(handshakeFault(error)));
        socket.once('unexpected-response', (_request, response) => {
            fail(new ProbeFault(`answered ${response.statusCode} in place of the WebSocket handshake`));
        });
        socket.once('open', () => {
            signal.removeEventListener('abort', stop);
            resolve(socket);
        });
    });
}
/** What comes without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error) {
    if ('code' in error)
        return error;
    return new ProbeFault(`does not make the WebSocket handshake: ${error.message}`);
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt.ts









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
            return judge({ code, version, shown, anonymous: target.username === undefined });
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
    const tls = tlsSettings(call.tls);
    if (scheme === 'mqtts')
        return openSocket(target, { signal, tls });
    const url = new URL(`${scheme}://${formatAddress(target)}${path}`);
    const socket = await openWebSocket({ url, protocols: ['mqtt'] }, { signal, tls });
    const stream = (0,wrapper/* createWebSocketStream */.O)(socket);
    stream.on('error', () => undefined);
    return stream;
}
function judge(seen) {
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

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/probe.ts




/**
 * Connects to the broker as an MQTT client until it accepts, or refuses for good. Gives what it
 * said. Throws the reason of the run's signal.
 */
async function probeBroker(session, url) {
    const { log, world, deadline } = session.run;
    const reader = brokerReader(session, url);
    const end = await wait({
        world,
        deadline,
        readers: [reader],
        goals: new Map([[reader.name, GOAL]]),
        mode: { kind: 'all' },
        onChange: ({ to }) => {
            log.info(to.raw.detail);
            log.heartbeat(to.state === CLOSED ? `Still probing: ${to.raw.detail}.` : undefined);
        },
    });
    log.heartbeat(undefined);
    const { last } = settledTarget(end, reader.name);
    if (last === undefined)
        throw new RangeError('the broker was settled without a look');
    return last.raw;
}
const OPEN = 'open';
const CLOSED = 'closed';
const UNUSABLE = 'unusable';
const probe_LOOK_MS = 10_000;
const GOAL = {
    until: new Map([[OPEN, 0]]),
    failOn: new Map([[UNUSABLE, 0]]),
    discoveryMs: 0,
    onSuperseded: 'follow',
};
/** The probe costs the platform's budget nothing, so it may look often. */
function brokerReader(session, url) {
    const { run } = session;
    const target = targetOf(session, url);
    const name = `broker ${url.host}`;
    const call = {
        timeoutMs: probe_LOOK_MS,
        clock: run.world.clock,
        ...(run.tls === undefined ? {} : { tls: run.tls }),
    };
    return {
        name,
        targets: [name],
        cadence: backoff({ firstMs: 1_000, mostMs: 10_000, growth: 1.3 }),
        async read({ signal }) {
            const raw = await probeMqtt(target, { ...call, signal });
            const state = raw.ok ? OPEN : raw.permanent === true ? UNUSABLE : CLOSED;
            const observation = { state, id: '', generation: '', detail: raw.detail, evidence: [], raw };
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

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/reads.ts




/** Reads the deployments that the inputs mean. */
async function get(session) {
    const ids = await identify(session);
    const reason = ids
        .map((id) => knownDeployment(session, id))
        .map((deployment) => `${session_named(deployment)} is ${deployment.status}.`)
        .join(' ');
    return { outcome: 'succeeded', reason };
}
/** Reads all deployments that the key reaches. */
async function list(session) {
    const all = await lookAtList(session);
    tellDeployments(session, all);
    if (all.length === 0) {
        session.run.outputs.set('deployments', []);
        session.run.outputs.set('deployment-ids', []);
        return { outcome: 'succeeded', reason: 'The key reaches no deployment.' };
    }
    const count = all.length === 1 ? 'One deployment' : `${all.length} deployments`;
    return { outcome: 'succeeded', reason: `${count}: ${all.map(({ id }) => id).join(', ')}.` };
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/summarize.ts



/** Adds the deployments, what changed when, and what is left of the budgets to the job summary. */
function summarize(session, startMs) {
    const { run, known, timeline } = session;
    const described = [...known.values()].map(describeDeployment);
    if (described.length > 0) {
        const rows = described.map((one) => [
            one.id,
            one.name,
            one.status,
            one.deploymentType,
            `${one.platform} ${one.region}`,
            one.connections ?? '',
        ]);
        const columns = ['deployment', 'name', 'status', 'type', 'place', 'connections'];
        run.summary.add({ table: { columns, rows } });
    }
    if (timeline.length > described.length) {
        const rows = timeline.map(({ subject, status, atMs }) => [
            (0,duration/* formatDuration */.a3)(atMs - startMs),
            subject,
            status,
        ]);
        run.summary.add({ heading: 'Timeline', table: { columns: ['after', 'of', 'status'], rows } });
    }
    run.summary.add({ heading: 'Budget of the key', table: budgetTable(session) });
    const { read } = session.emqx.budgets;
    run.log.info(`Requests sent: ${session.emqx.api.sent()}. Left to this step: ${read.left()} of ` +
        `${read.part} ` +
        `reads in ${(0,duration/* formatDuration */.a3)(read.windowMs)}.`);
}
function budgetTable({ run, emqx }) {
    const quota = quotaOf(run.world.clock, emqx.budgets);
    const rows = Object.entries(quota).map(([name, { limit, left, windowSeconds, opensAt }]) => [
        name,
        `${limit} in ${(0,duration/* formatDuration */.a3)(windowSeconds * 1_000)}`,
        left,
        opensAt ?? 'now',
    ]);
    return { columns: ['requests', 'allowed', 'left to this step', 'next one'], rows };
}

;// CONCATENATED MODULE: ./actions/emqx-deploy/src/run.ts












const DO = {
    'ensure-running': (session) => bringNamed(session, { to: 'running', isPatient: true }),
    'ensure-stopped': (session) => bringNamed(session, { to: 'stopped', isPatient: true }),
    start: (session) => bringNamed(session, { to: 'running', isPatient: false }),
    stop: (session) => bringNamed(session, { to: 'stopped', isPatient: false }),
    create: create,
    ensure: ensure,
    get: get,
    list: list,
};
/** Does the operation that was asked for. */
async function run(inputs, actionRun) {
    const emqx = connect(inputs, actionRun);
    actionRun.requests(() => emqx.api.sent());
    actionRun.outputs.set('changed', false);
    const session = {
        run: actionRun,
        inputs,
        emqx,
        known: new Map(),
        timeline: [],
        isChanged: false,
    };
    const startMs = actionRun.world.clock.now();
    tellAddress(session);
    try {
        return await probed(session, await DO[inputs.operation](session));
    }
    catch (error) {
        const result = resultOfError(session, error);
        if (result === undefined)
            throw error;
        return result;
    }
    finally {
        actionRun.outputs.set('quota', quotaOf(actionRun.world.clock, emqx.budgets));
        summarize(session, startMs);
        await emqx.api.close();
    }
}
async function bringNamed(session, how) {
    return await bring(session, await identify(session), how);
}
/** After a good end, and where it runs: whether the broker really answers. */
async function probed(session, result) {
    const { probe, operation } = session.inputs;
    const [first] = session.known.values();
    const isReached = result.outcome === 'succeeded' || result.outcome === 'unchanged';
    const isToRun = operation !== 'ensure-stopped' && operation !== 'stop';
    if (probe === undefined || !isReached || !isToRun || first?.status !== 'running')
        return result;
    const seen = await probeBroker(session, probe);
    if (seen.ok)
        return { ...result, reason: `${result.reason} The broker answers: ${seen.detail}.` };
    const reason = `${session_named(first)} is running, but its broker is of no use: ${seen.detail}. Check probe, ` +
        'probe-username and probe-password, and the authentication of the deployment.';
    return { outcome: 'failed', reason };
}


/***/ })

};
