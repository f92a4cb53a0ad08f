export const id = 179;
export const ids = [179];
export const modules = {

/***/ 3179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var http_failure = __webpack_require__(8464);
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
            resource: `the name or id "${foreignLine(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/ask.ts
/** Signal and deadline for a call. */
function ask_ends(ask) {
    return { signal: ask.signal, ...(ask.deadline ? { deadline: ask.deadline } : {}) };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/pages.ts
/** The most that is asked for in one page. */
const PAGE_LIMIT = 100;
// A hundred thousand entries; nobody has them, but a server can count pages wrongly.
const MOST_PAGES = 1_000;
/** The items of all pages, in order; `read` is asked for one page after the other, from 1. */
async function allPages(read) {
    const items = [];
    let page = 1;
    while (page !== undefined && page <= MOST_PAGES) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/lists.ts

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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/numbers.ts

/**
 * A number that some endpoints write as text (`"5"`, `"45.33"`), as the document's samples do. An
 * empty text and null are nothing.
 */
const textNumber = schemas/* preprocess */.vkY(readNumber, schemas/* number */.aig().optional());
function readNumber(given) {
    if (given === null)
        return undefined;
    if (typeof given !== 'string')
        return given;
    if (given.trim() === '')
        return undefined;
    return Number(given);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/ports.ts



/** One port of a deployment. Players use `external`; `link` is `host:port` or a URL. */
const port = schemas/* looseObject */._H3({
    external: textNumber,
    internal: textNumber,
    /** Its spelling varies: `UDP`, `http`, `TCP/UDP`. */
    protocol: maybeText,
    name: maybeText,
    tls_upgrade: schemas/* boolean */.zMY().nullish(),
    link: maybeText,
});
/** By name; an internal number as text where the version gives no name. */
const ports = schemas/* record */.g1P(schemas/* string */.YjP(), port)
    .nullish()
    .transform((map) => map ?? {});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/request-id.ts

/**
 * The id of a deployment: 12 hexadecimal digits today, more is let through. It comes into addresses
 * and file names, so nothing else is.
 */
const requestId = schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/);

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/deployment-list.ts





/** A deployment in the list: it has no status, so a failed one is only not ready. */
const listedDeployment = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: maybeText,
    start_time: schemas/* string */.YjP().nullish(),
    ready: schemas/* boolean */.zMY(),
    public_ip: maybeText,
    ports: ports,
    tags: listOf(schemas/* string */.YjP()),
    sockets: textNumber,
    sockets_usage: textNumber,
    is_joinable_by_session: schemas/* boolean */.zMY().nullish(),
});
/** A page of the list. `message` is a list here, a text in errors. */
const deploymentPage = schemas/* looseObject */._H3({
    data: listOf(listedDeployment),
    total_count: textNumber,
    pagination: pagination,
    message: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()]).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/list-deployments.ts




/** One page of the active deployments; `page` counts from 1. */
async function readDeploymentPage(edgegap, { page, ...query }, ask) {
    const isPlain = query.filters === undefined && query.order_by === undefined;
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/deployments`,
        query: { query: isPlain ? undefined : JSON.stringify(query), page, limit: PAGE_LIMIT },
        effect: 'read',
        pace: 'list',
        resource: `deployments at ${edgegap.name}`,
        schema: deploymentPage,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** All active deployments that the query means, page by page, each once. */
async function listDeployments(edgegap, query, ask) {
    const found = await allPages(async (page) => {
        const { data, pagination } = await readDeploymentPage(edgegap, { ...query, page }, ask);
        return { items: data, pagination };
    });
    // What is made or ends meanwhile moves others to the next page or back.
    return [...new Map(found.map((one) => [one.request_id, one])).values()];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/deploy.ts




const placeFilter = schemas/* looseObject */._H3({
    field: schemas/* string */.YjP(),
    values: schemas/* array */.YOg(schemas/* string */.YjP()),
    filter_type: schemas/* string */.YjP(),
});
/**
 * The answer to POST /v1/deploy. The host name is known, but of no use before the deployment is
 * ready.
 */
const deployReplyV1 = schemas/* looseObject */._H3({
    request_id: requestId,
    request_dns: maybeText,
    request_app: maybeText,
    request_version: maybeText,
    request_user_count: textNumber,
    filters: listOf(placeFilter),
    tags: listOf(schemas/* string */.YjP()),
    container_log_storage: schemas/* looseObject */._H3({ enabled: schemas/* boolean */.zMY().nullish(), endpoint_storage: maybeText })
        .nullish(),
    location: schemas/* looseObject */._H3({ latitude: textNumber, longitude: textNumber }).nullish(),
});
/** The answer to POST /v2/deployments, and the body of its 422. */
const deployReplyV2 = schemas/* looseObject */._H3({ request_id: requestId });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/status.ts





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
const session = schemas/* looseObject */._H3({
    session_id: maybeText,
    status: maybeText,
    ready: schemas/* boolean */.zMY().nullish(),
    linked: schemas/* boolean */.zMY().nullish(),
    kind: maybeText,
    user_count: textNumber,
});
/** A deployment as the status call, the stop calls and the webhooks tell it. Times have no zone. */
const deploymentStatus = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: maybeText,
    app_name: maybeText,
    app_version: maybeText,
    /** `Status.READY`; a word that nobody knows is kept. */
    current_status: schemas/* string */.YjP().min(1),
    last_status: maybeText,
    /** True with DEPLOYING and with an error too in the document's samples: nothing to go by. */
    running: schemas/* boolean */.zMY().nullish(),
    whitelisting_active: schemas/* boolean */.zMY().nullish(),
    start_time: schemas/* string */.YjP().nullish(),
    removal_time: schemas/* string */.YjP().nullish(),
    elapsed_time: textNumber,
    error: schemas/* boolean */.zMY().nullish(),
    error_detail: maybeText,
    ports: ports,
    public_ip: maybeText,
    sessions: listOf(session),
    location: deploymentLocation.nullish(),
    tags: listOf(schemas/* string */.YjP()),
    sockets: textNumber,
    sockets_usage: textNumber,
    command: maybeText,
    arguments: maybeText,
    /** Minutes; -1: no limit. */
    max_duration: textNumber,
});
/**
 * The status of this deployment and of no other; the specification allows null where nothing is
 * known of it any more.
 */
function statusOf(id) {
    const isOfIt = (status) => status.request_id === id;
    return deploymentStatus.refine(isOfIt, { path: ['request_id'] }).nullable();
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/stop.ts




/** 200 has a summary (null in some cases), 202 only the message. Neither means: it has stopped. */
const stopReply = schemas/* looseObject */._H3({
    message: maybeText,
    deployment_summary: deploymentStatus.nullish(),
});
/** What bulk-stop is going to stop, not what has stopped. */
const bulkStopReply = schemas/* looseObject */._H3({
    processable: listOf(schemas/* looseObject */._H3({ request_id: requestId })),
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployments.ts





// It takes a server and its ports, which can take longer than a read.
const CREATE_TIMEOUT_MS = 30_000;
/** POST /v1/deploy, deprecated by the vendor. Sent once: it has no key against doubles. */
async function deployV1(edgegap, body, ask) {
    const answer = await edgegap.call({
        method: 'POST',
        path: safe_path_path `/v1/deploy`,
        body,
        effect: 'write',
        pace: 'create',
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: deployReplyV1,
        begin: ask.begin,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** POST /v2/deployments. Sent once. Its 422 names a failed deployment: see `requestIdOf`. */
async function deployV2(edgegap, body, ask) {
    const answer = await edgegap.call({
        method: 'POST',
        path: safe_path_path `/v2/deployments`,
        body,
        effect: 'write',
        pace: 'create',
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: deployReplyV2,
        begin: ask.begin,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** One deployment; null where the server knows nothing of it any more. */
async function readStatus(edgegap, id, ask) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/status/${id}`,
        effect: 'read',
        pace: 'status',
        unknownId: 'any-400',
        resource: `Edgegap deployment ${id}`,
        schema: statusOf(id),
        ...ask_ends(ask),
    });
    return answer.value;
}
/**
 * DELETE /v1/stop. That it was accepted does not mean that it has stopped: before READY or ERROR it
 * is carried out later. Throws a `Failure` of status 410 where it has ended already.
 */
async function stopDeployment(edgegap, { id, logStorage }, ask) {
    const answer = await edgegap.call({
        method: 'DELETE',
        path: safe_path_path `/v1/stop/${id}`,
        query: { container_log_storage: logStorage },
        effect: 'write',
        // Stopping twice is the same as stopping once.
        retry: 'reads',
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        resource: `Edgegap deployment ${id}`,
        schema: stopReply,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
async function selfStop(edgegap, { id, accessPoint, logStorage }, ask) {
    const answer = await edgegap.call({
        method: 'DELETE',
        path: safe_path_path `/v1/self/stop/${id}/${accessPoint}`,
        query: { container_log_storage: logStorage },
        effect: 'write',
        retry: 'reads',
        unknownId: 'by-text',
        resource: `Edgegap deployment ${id}`,
        schema: stopReply,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** POST /v1/deployments/bulk-stop: gives what will be stopped, not what has stopped. */
async function bulkStop(edgegap, filters, ask) {
    const answer = await edgegap.call({
        method: 'POST',
        path: safe_path_path `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: bulkStopReply,
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/logs.ts



/** What a container wrote, and how it crashed; all of it goes with the container. */
const containerLogs = schemas/* looseObject */._H3({
    logs: maybeText,
    encoding: maybeText,
    crash_logs: maybeText,
    crash_data: schemas/* looseObject */._H3({ exit_code: textNumber, message: maybeText, restart_count: textNumber })
        .nullish(),
    logs_link: maybeText,
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/logs.ts



/** What the container has written. There is nothing any more once the deployment has ended. */
async function readLogs(edgegap, id, ask) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/${id}/container-logs`,
        effect: 'read',
        unknownId: 'any-400',
        resource: `logs of Edgegap deployment ${id}`,
        schema: containerLogs,
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/capture-logs.ts






/** The most servers whose logs are worth the time before a stop. */
const MOST_SERVERS = 25;
/** What is shown of each in the log of the step; the file has all. */
const SHOWN_LINES = 100;
/**
 * Reads the last state and the logs of servers, before they are stopped: both go with the
 * container. They are written to a file, whose path is an output, and shown folded in the log.
 * Throws only the reason of the signal.
 */
async function captureLogs(session, ids, ask) {
    if (ids.length === 0)
        return [];
    const some = ids.slice(0, MOST_SERVERS);
    const captured = await Promise.all(some.map((id) => capture(session, id, ask)));
    if (some.length < ids.length) {
        session.run.log.info(`The logs of the first ${some.length} of ${ids.length} servers were read.`);
    }
    for (const one of captured)
        show(session, one);
    tellCrash(session, captured);
    await writeLogs(session, captured);
    return captured;
}
async function capture({ edgegap }, id, ask) {
    const gaps = [];
    const orGap = async (read) => {
        try {
            return await read;
        }
        catch (error) {
            if (!(error instanceof http_failure/* Failure */.H))
                throw error;
            gaps.push(error.message);
            return undefined;
        }
    };
    const [status, logs] = await Promise.all([
        orGap(readStatus(edgegap, id, ask)),
        orGap(readLogs(edgegap, id, ask)),
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
    run.log.group(`Last state and logs of deployment ${one.id}`, [
        ...lines.slice(0, SHOWN_LINES),
        ...rest,
    ]);
}
/** The crash of the first server that has one. */
function tellCrash({ run }, captured) {
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

// EXTERNAL MODULE: ./packages/action/src/stopped.ts
var stopped = __webpack_require__(673);
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/access-rules.ts + 1 modules
var access_rules = __webpack_require__(4664);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/session.ts
/** Notes that the remote side was changed, at once as an output. */
function markChanged(session) {
    session.changed = true;
    session.run.outputs.set('changed', true);
}
/** The ends of the run, for a call. */
function askOf({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/read-if-known.ts



/** The status of a deployment that was known; undefined where it is gone. */
async function readIfKnown(session, id) {
    try {
        return (await readStatus(session.edgegap, id, askOf(session))) ?? undefined;
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/fence.ts



/**
 * Throws `Stopped` where one of the deployments is of an application that `allow-applications` does
 * not let through: the key itself reaches the whole organisation. Without that input nothing is
 * read.
 */
async function keepWithinFence(session, ids) {
    const { allowApplications: globs, operation } = session.inputs;
    if (globs.length === 0)
        return;
    const found = await Promise.all(ids.map((id) => readIfKnown(session, id)));
    const outside = found.filter((status) => status !== undefined && !(0,access_rules/* isAllowed */.J)(status.app_name, globs));
    if (outside.length === 0)
        return;
    const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
    throw new stopped/* Stopped */.C('refused', `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
        'out. Nothing was written.');
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/filters.ts + 1 modules
var inputs_filters = __webpack_require__(9064);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/stop-guard.ts

/**
 * Shows what an operation on many is about to stop, and throws `Stopped` unless that is within
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
    throw new stopped/* Stopped */.C('refused', `${operation} would stop ${count} deployments, and ${why}. Nothing was stopped. Look at ` +
        `them in the log; if all are meant, set confirm: ${count}.`);
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
    if (!(error instanceof http_failure/* Failure */.H))
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/request-id.ts

/**
 * The deployment that a refused create leaves behind: the 422 of v2 names one in error, which
 * counts until it is stopped. Undefined where the reply names none.
 */
function requestIdOf(failure) {
    if (failure.status !== 422)
        return undefined;
    try {
        const read = deployReplyV2.safeParse(JSON.parse(failure.text ?? ''));
        return read.success ? read.data.request_id : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fenced-create.ts





const FOUND = 'found';
/** How long a create may take to be seen after its answer was lost. */
const SETTLE_MS = 5_000;
const MOST_SENDS = 3;
/**
 * Creates exactly one deployment. Where the answer was lost, or says nothing sure, the tag is
 * looked up, several times since the deployment may come late; only where nothing carries it is the
 * create sent again, with the same tag. Throws the `Failure` of a create or look-up that cannot be
 * had, and the reason of the deadline's signal: then the caller has to look the tag up later.
 */
async function createFenced(fence) {
    for (let sends = 1;; sends += 1) {
        const sent = await sendOnce(fence);
        if (!(sent instanceof http_failure/* Failure */.H))
            return { sends, kind: 'created', ...sent };
        if (sent.status === 422) {
            return { sends, kind: 'unallocated', id: requestIdOf(sent), failure: sent };
        }
        if (!isAmbiguous(sent))
            throw sent;
        const found = await findLost(fence, sent);
        if (found !== undefined)
            return { sends, kind: 'created', ...found };
        if (sends >= MOST_SENDS)
            throw sent;
    }
}
async function sendOnce(fence) {
    const { deadline } = fence;
    try {
        return { id: await fence.send({ signal: deadline.signal, deadline }), extras: [] };
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H)
            return error;
        throw error;
    }
}
/** Resolves a create whose answer was lost; undefined where nothing was made. */
async function findLost(fence, lost) {
    const { edgegap, tag } = fence;
    const { log } = edgegap.world;
    log.info(`${lost.message} Looking whether it was made, by its tag ${tag}.`);
    const [id, ...extras] = await idsByTag(fence);
    if (id === undefined) {
        log.info(`Nothing carries the tag ${tag}: it was not made.`);
        return undefined;
    }
    log.info(`Deployment ${id} was made all the same: it carries the tag ${tag}.`);
    return { id, extras };
}
/** Whether a create may have been carried out although it did not say so. */
function isAmbiguous({ received, kind }) {
    return received === 'maybe' || (received === 'yes' && isUnsureAnswer(kind));
}
/** A server in trouble, or something in front of it, may answer 502 for what was done. */
function isUnsureAnswer(kind) {
    return kind === 'unavailable' || kind === 'invalid-reply';
}
async function idsByTag({ edgegap, tag, deadline }) {
    const target = `deployment with tag ${tag}`;
    const goal = {
        until: new Map([[FOUND, 0]]),
        failOn: new Map(),
        discoveryMs: SETTLE_MS,
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
        cadence: backoff({ firstMs: 500, mostMs: 2_000, growth: 1.5 }),
        async read({ signal }) {
            const raw = await idsWithTag(edgegap, tag, { signal });
            const [id] = raw;
            if (id === undefined)
                return [];
            return [{ target, observation: { state: FOUND, id, generation: '', evidence: [], raw } }];
        },
    };
}
/** The ids of the active deployments that carry a tag, in the order of the list. */
async function idsWithTag(edgegap, tag, ask) {
    const filter = { field: 'tags', operator: 'in', value: [tag] };
    const items = await listDeployments(edgegap, { filters: [filter] }, ask);
    // A server that does not know the filter would give everything.
    return items.filter((item) => item.tags.includes(tag)).map((item) => item.request_id);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/stop-servers.ts




/** Up to so many are stopped one by one; above it in a few calls. */
const FEW = 10;
/** Ids in one bulk-stop. */
const AT_ONCE = 100;
/**
 * Stops deployments by their ids. Gives those whose stop was accepted; what had ended is left out.
 * Throws, when all were tried, the first `Failure` there was.
 */
async function stopServers(session, ids, ask) {
    const isPlain = logStorageOf(session) === undefined;
    if (ids.length <= FEW || !isPlain)
        return await stopEach(session, ids, ask);
    const accepted = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
        accepted.push(...(await stopMany(session, ids.slice(at, at + AT_ONCE), ask)));
    }
    return accepted;
}
async function stopEach(session, ids, ask) {
    const ends = await Promise.allSettled(ids.map(async (id) => [id, await stopOne(session, id, ask)]));
    const stopped = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const accepted = stopped.flatMap(([id, end]) => (end === 'accepted' ? [id] : []));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return accepted;
}
/** Stops one deployment. An unknown id is `not-found`; one that has ended is not. */
async function stopOne(session, id, ask) {
    const { edgegap } = session;
    const logStorage = logStorageOf(session);
    try {
        await stopDeployment(edgegap, { id, logStorage }, ask);
        noteStopped(session, [id]);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H && error.status === 410)
            return 'had ended';
        throw error;
    }
}
/** In one call; where its answer is lost, one by one: that can be asked for again. */
async function stopMany(session, ids, ask) {
    const filter = { field: 'request_id', values: ids, filter_type: 'any' };
    try {
        const { processable } = await bulkStop(session.edgegap, [filter], ask);
        const taken = processable.map((one) => one.request_id);
        if (taken.length > 0)
            noteStopped(session, taken);
        return taken;
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H) || !isAmbiguous(error))
            throw error;
        session.run.log.info(`${error.message} Stopping them one by one.`);
        return await stopEach(session, ids, ask);
    }
}
/** Only `stop` has a word about where the logs go. */
function logStorageOf({ inputs }) {
    return inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
}
function noteStopped(session, ids) {
    for (const id of ids)
        session.stopped.add(id);
    markChanged(session);
    session.run.outputs.set('stopped-ids', [...session.stopped]);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/ready.ts
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
/** Listed, but not ready: what exactly it is, the list does not say. */
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
    if (hasFailed(status, word))
        return FAILED;
    return KNOWN.has(word) ? word.toLowerCase() : sent;
}
/** `error` alone is true in a sample of a deployment that goes on: only with words it counts. */
function hasFailed({ error, error_detail: detail }, word) {
    return word === 'ERROR' || (error === true && detail !== '');
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployment-sight.ts

/** A deployment by its own status, the fullest answer there is. */
function sightOfStatus(status) {
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
function sightOfItem(item, status) {
    return {
        id: item.request_id,
        state: item.ready ? READY : unreadyState(status),
        fqdn: item.fqdn,
        publicIp: item.public_ip,
        ports: item.ports,
        tags: item.tags,
        status,
    };
}
function unreadyState(status) {
    const state = status === undefined ? PENDING : deploymentState(status);
    return state === READY ? PENDING : state;
}
/** A deployment that was seen and that nobody knows any more. */
function sightOfGone(last) {
    return { ...last, state: TERMINATED };
}
/** The sight as the waiting engine takes it. */
function observationOf(sight) {
    const detail = sight.status?.error_detail ?? '';
    return {
        state: sight.state,
        id: sight.id,
        generation: sight.id,
        evidence: detail === '' ? [] : [detail],
        raw: sight,
        ...(detail === '' ? {} : { detail }),
    };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployments-view.ts





/** The most ids in one query of the list, so that it stays well within the length of a URL. */
const LISTED_AT_ONCE = 100;
// Ready usually comes within ten seconds: only who takes longer is asked what it is.
const PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
/** At each look, half of what the rate allows in a second. */
const MOST_ASKED = 10;
/** Between two rounds of asking, so that their number goes by the time and not by the servers. */
const BETWEEN_ROUNDS_MS = 5_000;
/** What is known of deployments, from one look to the next. */
class DeploymentsView {
    #edgegap;
    #memories = new Map();
    #tagged = new Map();
    #roundMs = Number.NEGATIVE_INFINITY;
    constructor(edgegap) {
        this.#edgegap = edgegap;
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
    sight(id) {
        return this.#memories.get(id)?.sight;
    }
    /** Those that carry or carried the tag. */
    sightsOfTag(tag) {
        return [...(this.#tagged.get(tag) ?? [])].flatMap((id) => this.sight(id) ?? []);
    }
    async #ask(id, signal) {
        const memory = this.#memory(id);
        memory.askedMs = this.#edgegap.world.clock.now();
        const status = await deployments_view_readIfKnown(this.#edgegap, id, signal);
        memory.isUrgent = false;
        if (status !== undefined)
            memory.sight = sightOfStatus(status);
        else if (memory.sight !== undefined)
            memory.sight = sightOfGone(memory.sight);
    }
    #take(items, ids) {
        const nowMs = this.#edgegap.world.clock.now();
        const found = new Map(items.map((item) => [item.request_id, item]));
        for (const id of ids)
            remember(this.#memory(id), found.get(id), nowMs);
    }
    #memory(id) {
        const known = this.#memories.get(id) ?? freshMemory();
        this.#memories.set(id, known);
        return known;
    }
}
function freshMemory() {
    const askedMs = Number.NEGATIVE_INFINITY;
    return { sight: undefined, doubtSinceMs: undefined, isUrgent: false, askedMs };
}
function remember(memory, item, nowMs) {
    const before = memory.sight?.state;
    if (item !== undefined)
        memory.sight = sightOfItem(item, memory.sight?.status);
    if (item?.ready === true || before === TERMINATED) {
        memory.doubtSinceMs = undefined;
        memory.isUrgent = false;
        return;
    }
    memory.doubtSinceMs ??= nowMs;
    memory.isUrgent ||= before === READY || (item === undefined && before !== undefined);
}
/** The ones to ask now, those that were not asked for the longest time first. */
function doubtful(memories, { nowMs, urgentOnly }) {
    return [...memories]
        .filter(([, memory]) => {
        if (memory.doubtSinceMs === undefined)
            return false;
        if (memory.isUrgent || urgentOnly)
            return memory.isUrgent;
        const hadPatience = nowMs - memory.doubtSinceMs >= PATIENCE_MS;
        return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
    })
        .sort(([, a], [, b]) => a.askedMs - b.askedMs)
        .slice(0, MOST_ASKED)
        .map(([id]) => id);
}
/** Undefined for an id that is not known, be it not yet or not any more. */
async function deployments_view_readIfKnown(edgegap, id, signal) {
    try {
        return (await readStatus(edgegap, id, { signal })) ?? undefined;
    }
    catch (error) {
        if (error instanceof http_failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/pacer.ts
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
        turn: (pace, signal) => waitIn(lanes[pace], clock, signal),
        refused: (pace) => lanes[pace].schedule.pauseUntil(clock.now() + rates[pace].windowMs),
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch-deployments.ts





// A deployment is ready within seconds at best, and the rates allow more than one look a second.
const SHORTEST_MS = 1_000;
const LONGEST_MS = 5_000;
const GROWTH = 1.1;
/** How much of a rate a watch may use. */
const SHARE = 0.5;
/** Up to so many ids are asked one by one: that tells the whole status at once. */
const watch_deployments_FEW = 5;
/**
 * Reads any number of deployments together. A few are asked by the status call; more by pages of
 * the list, and then only those by their status that the list cannot answer for: a bounded number
 * at each look, however many there are. States: `ready`, `failed`, `terminating`, `terminated`,
 * `pending` (listed, not ready), the phases in small letters, and unknown words as they were sent.
 * An id that was never seen is absent; one that was seen and is not known any more is `terminated`.
 */
function watchEdgegap(watch) {
    const { edgegap, targets } = watch;
    const ids = targets.flatMap((one) => ('id' in one ? [one.id] : []));
    const tags = targets.flatMap((one) => ('tag' in one ? [one.tag] : []));
    const view = new DeploymentsView(edgegap);
    const isFew = ids.length <= watch_deployments_FEW;
    const rests = (sight) => sight !== undefined && watch.rest?.has(sight.state) === true;
    return {
        name: edgegap.name,
        targets: targets.map(({ target }) => target),
        cadence: watchCadence({ ids: ids.length, tags: tags.length, jobs: watch.jobs ?? 1 }),
        async read({ signal }) {
            const open = ids.filter((id) => !rests(view.sight(id)));
            if (isFew)
                await view.askEach(open, signal);
            else
                await view.list(open, signal);
            for (const tag of tags)
                await view.listTag(tag, signal);
            await view.askDoubtful(signal);
            return targets.flatMap((one) => sightingOf(one, view));
        },
    };
}
/** How often to look: so that a watch uses half of a rate at most, shared by `jobs`. */
function watchCadence(size) {
    const pages = (size.ids > watch_deployments_FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
    const statuses = size.ids > watch_deployments_FEW ? 0 : size.ids;
    const { list, status } = DOCUMENTED_RATES;
    const listMs = (pages * list.windowMs) / (SHARE * list.limit);
    const statusMs = (statuses * status.windowMs) / (SHARE * status.limit);
    const firstMs = Math.max(SHORTEST_MS, listMs * size.jobs, statusMs * size.jobs);
    return backoff({ firstMs, mostMs: Math.max(LONGEST_MS, firstMs), growth: GROWTH });
}
function sightingOf(one, view) {
    const { target } = one;
    if ('id' in one) {
        const sight = view.sight(one.id);
        return sight === undefined ? [] : [{ target, observation: observationOf(sight) }];
    }
    const sights = view.sightsOfTag(one.tag);
    const worst = worstOf(sights);
    if (worst === undefined)
        return [];
    const ready = sights.filter(({ state }) => state === READY).length;
    const detail = sights.length > 1 ? { detail: `${ready} of ${sights.length} ready` } : {};
    return [{ target, observation: { ...observationOf(worst), generation: one.tag, ...detail } }];
}
/**
 * Of several, the one that says how all stand: failed before on its way before ready before gone.
 */
function worstOf(sights) {
    const rank = ({ state }) => {
        if (state === FAILED)
            return 0;
        if (state === TERMINATED)
            return 3;
        return state === READY ? 2 : 1;
    };
    return [...sights].sort((a, b) => rank(a) - rank(b))[0];
}

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/progress.ts


/** Above this number the servers are told by their count. */
const TOLD_ONE_BY_ONE = 20;
/** A line at each tenth. */
const STEPS = 10;
/** `wanted` is the state that counts, `ready` or `terminated`. */
function createProgress(log, total, wanted = READY) {
    let there = 0;
    let toldStep = 0;
    return {
        changed(change) {
            const { target: subject, from, to, elapsedMs } = change;
            if (to.state === wanted && from?.state !== wanted)
                there += 1;
            if (total <= TOLD_ONE_BY_ONE) {
                const words = { from: from && stateText(from), to: stateText(to) };
                if (words.from !== words.to)
                    log.change({ subject, ...words, elapsedMs });
            }
            else {
                const step = Math.floor((there * STEPS) / total);
                if (step > toldStep)
                    log.info(`${there} of ${total} ${wanted} (${(0,duration/* formatDuration */.a3)(elapsedMs)})`);
                toldStep = Math.max(toldStep, step);
            }
            log.heartbeat(`${there} of ${total} ${wanted}; the others are still on their way.`);
        },
    };
}
/** `failed (Pull image timeout exceeded)`. */
function stateText({ state, detail }) {
    return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/until-gone.ts





/**
 * Waits until deployments whose stop was accepted have ended. An accepted stop does not say that:
 * it is carried out when READY or ERROR is reached. Unknown ids have ended, since they were known.
 */
async function untilGone(session, ids) {
    if (ids.length === 0)
        return;
    const { run, edgegap } = session;
    const targets = ids.map((id) => ({ target: `deployment ${id}`, id }));
    const progress = createProgress(run.log, ids.length, TERMINATED);
    const goal = {
        until: new Map([
            [TERMINATED, 0],
            [ABSENT, 0],
        ]),
        failOn: new Map(),
        discoveryMs: 0,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [watchEdgegap({ edgegap, targets })],
        goals: new Map(targets.map(({ target }) => [target, goal])),
        mode: { kind: 'all' },
        onChange: progress.changed,
    });
    run.log.heartbeat(undefined);
    if (end.verdict === 'interrupted')
        throw end.interruption;
    for (const { failure } of end.targets.values())
        if (failure !== undefined)
            throw failure;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/bulk-stop.ts








/**
 * Stops what the filters mean. It lists first and then stops exactly what it has shown, by the ids:
 * the filters alone would also stop what was made in between.
 */
async function bulk_stop_bulkStop(session) {
    const filters = (session.inputs.filter ?? []).filter(inputs_filters/* isStopFilter */.vG);
    const all = await listDeployments(session.edgegap, {}, askOf(session));
    const items = all.filter((item) => filters.every((filter) => isMeant(item, filter)));
    const isSweeping = filters.some((filter) => filter.filter_type === 'not');
    return await stopShown(session, { items, isSweeping, what: 'the filter' });
}
/** Shows, guards, stops and waits, for all operations that find out what to stop. */
async function stopShown(session, shown) {
    const { items, isSweeping, what } = shown;
    const ids = items.map((item) => item.request_id);
    if (ids.length === 0) {
        session.run.outputs.set('deployment-ids', []);
        return { outcome: 'unchanged', reason: `Nothing is there that ${what} means.` };
    }
    showAndGuard(session, { items, isSweeping });
    session.run.outputs.set('deployment-id', ids[0]);
    await keepWithinFence(session, ids);
    if (session.inputs.captureLogs === 'always')
        await captureLogs(session, ids, askOf(session));
    const accepted = await stopServers(session, ids, askOf(session));
    if (accepted.length === 0) {
        return { outcome: 'unchanged', reason: 'All of them had ended meanwhile.' };
    }
    await untilGone(session, accepted);
    const count = accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
    return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.` };
}
/** As the API reads a filter: `any` one of the values, `all` every one, `not` none of them. */
function isMeant(item, filter) {
    const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
    if (filter.filter_type === 'all')
        return filter.values.every((value) => own.has(value));
    const has = filter.values.some((value) => own.has(value));
    return filter.filter_type === 'any' ? has : !has;
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
    if (!(error instanceof http_failure/* Failure */.H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact(foreignLine(secrets.redact(words), MOST_WORDS));
    return new http_failure/* Failure */.H({
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
    return new http_failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${wire.service} ${what}`,
        next: `Check that the input ${(0,http_wire/* inputsOf */.Vc)(wire).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/retry.ts


const MOST_ATTEMPTS = 4;
const FIRST_MS = 500;
const retry_LONGEST_MS = 30_000;
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
    const most = Math.min(retry_LONGEST_MS, FIRST_MS * 2 ** (facts.attempt - 1));
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
            if (!(error instanceof http_failure/* Failure */.H))
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
var external_node_stream_promises_ = __webpack_require__(6466);
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
            await (0,external_node_stream_promises_.pipeline)(body, collect);
        else
            await (0,external_node_stream_promises_.pipeline)(body, decoderFor(encoding, body), collect);
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
    return new http_failure/* Failure */.H({
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
    return new http_failure/* Failure */.H({
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
    return new http_failure/* Failure */.H({
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
var undici = __webpack_require__(4371);
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
    return new http_failure/* Failure */.H({
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
    return new http_failure/* Failure */.H({
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
    return new http_failure/* NotSent */.Y(write);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/classify.ts

/** Edgegap's own reading of a reply that is no success; undefined leaves it to the general rule. */
const classifyEdgegap = (reply) => {
    const said = messageOf(reply.text);
    switch (reply.status) {
        case 401:
            return {
                kind: 'unauthorized',
                what: 'Edgegap got no key that it can read (401)',
                next: 'check the input token: give the whole value from the dashboard, with or without ' +
                    '"token " before it, and that the secret is not empty in this workflow',
            };
        case 403:
            return {
                kind: 'unauthorized',
                what: 'Edgegap does not know the key (403)',
                next: 'check the input token: it is a placeholder, or was deleted in the dashboard; ' +
                    'make a new one there',
            };
        case 410:
            return {
                kind: 'conflict',
                what: 'it has been stopped already (410)',
                next: 'nothing is left to do for it',
            };
        case 422:
            return classify_refused(said, 'try another place, other users or filters, or a smaller server');
        case 424:
            return classify_refused(said, 'check the image of the version: its registry does not give it');
        default:
            return undefined;
    }
};
function classify_refused(said, next) {
    const words = said === '' ? 'Edgegap refused it' : `Edgegap refused it: ${said}`;
    return { kind: 'rejected', what: words, next };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/paced-api.ts


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
        return withRetries({ world, rule, signal, deadline }, () => paced_api_once(call, options));
    };
}
async function paced_api_once(call, { api, pacer, dryRun }) {
    const { pace, begin, unknownId: _, ...plain } = call;
    // What is only printed needs no turn.
    const isSent = !dryRun || call.effect === 'read';
    const mayBegin = begin === undefined ? call.signal : AbortSignal.any([call.signal, begin]);
    if (pace !== undefined && isSent)
        await pacer.turn(pace, mayBegin);
    mayBegin.throwIfAborted();
    try {
        return await api.call({ ...plain, retry: 'never' });
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H))
            throw error;
        if (pace !== undefined && error.kind === 'throttled')
            pacer.refused(pace);
        throw reread(error, call);
    }
}
// The words of the live API are not known; these say it in any API.
const paced_api_UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
function reread(failure, { unknownId, effect }) {
    if (failure.kind === 'throttled' && effect === 'write')
        return copy(failure, { received: 'no' });
    const is400 = failure.status === 400 && unknownId !== undefined;
    if (!is400 || (unknownId === 'by-text' && !paced_api_UNKNOWN.test(failure.text ?? '')))
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/connection.ts




/** Opens the way to Edgegap. Sends nothing. */
function connectEdgegap(options) {
    const { world, secrets, token, form = 'key' } = options;
    const name = `Edgegap at ${options.wire.baseUrl.origin}`;
    const plain = plainToken(token);
    secrets.add(plain);
    // The word `token` in front of the key is part of the header, and of what the dashboard copies.
    const authorization = form === 'key' ? `token ${plain}` : plain;
    const dryRun = options.dryRun ?? false;
    const api = createApi({
        world,
        wire: { ...options.wire, headers: () => ({ Authorization: authorization }), service: name },
        classify: classifyEdgegap,
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

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/self-stop-url.ts
var self_stop_url = __webpack_require__(3226);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/connect.ts


/** Edgegap as the inputs name it. For self-stop that is what the container was told. */
function connect(inputs, run) {
    if (inputs.operation === 'self-stop')
        return connectAsContainer(inputs, run);
    const names = { address: 'api-url', credentials: 'token' };
    return connectEdgegap({
        ...surroundings(inputs, run),
        wire: wireTo({ url: inputs.apiUrl, names, run }),
        token: inputs.token ?? '',
    });
}
function connectAsContainer(inputs, run) {
    const address = inputs.stopUrl === undefined ? undefined : (0,self_stop_url/* selfStopOf */.y)(inputs.stopUrl);
    const names = { address: 'stop-url', credentials: 'stop-token' };
    return connectEdgegap({
        ...surroundings(inputs, run),
        wire: wireTo({ url: address?.baseUrl ?? inputs.apiUrl, names, run }),
        token: inputs.stopToken ?? '',
        form: 'bare',
    });
}
function surroundings(inputs, run) {
    const { createRate: create, statusRate: status, listRate: list } = inputs;
    const { world, secrets, dryRun } = run;
    return { world, secrets, dryRun, rates: { create, status, list } };
}
function wireTo({ url, names, run }) {
    return {
        baseUrl: url,
        proxy: run.proxy,
        allowInsecureHttp: run.allowInsecureHttp,
        inputs: names,
        ...(run.tls === undefined ? {} : { tls: run.tls }),
    };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/describe.ts
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
function describeSight(sight, readySeconds) {
    const { id, fqdn, publicIp, ports, status, tags } = sight;
    const location = status?.location ?? undefined;
    return {
        id,
        fqdn,
        publicIp,
        ports: describePorts(ports),
        location: location === undefined ? null : describeLocation(location),
        status: statusWord(sight),
        readySeconds: readySeconds ?? null,
        tags: [...tags],
    };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/own-tags.ts

/*
 * The tags that this action gives to what it makes. The API has no key against doubles and no field
 * for an owner; older sites take tags of at most 20 characters.
 *
 * rollout-actions          made by this action
 * ra-<time><chance>        made by one run; the time in seconds, base 36
 * ra-<time><chance>-<n>    the n-th of that run: nothing else ever carries it
 * rk-<repository>-<key>    made with the input `key`, in one repository
 */
/** On everything that this action makes. */
const OURS = 'rollout-actions';
const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const KEY = /^rk-([0-9a-z]{5})-(.+)$/;
const LONGEST_KEY = 11;
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
/**
 * The tag of a key. It names the repository too: one Edgegap key serves many of them, and each has
 * a pull request 12. A long key is there by its hash.
 */
function keyTag(key, repository) {
    const short = key.length <= LONGEST_KEY ? key : `~${hash(key, 10)}`;
    return `rk-${hash(repository, 5)}-${short}`;
}
/** The key by which a server was made in this repository; undefined for those of others. */
function keyOf(tags, repository) {
    const own = hash(repository, 5);
    const [found] = tags.flatMap((tag) => {
        const [, of, key] = KEY.exec(tag) ?? [];
        return of === own && key !== undefined ? [key] : [];
    });
    return found;
}
function hash(text, characters) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text.toLowerCase()).digest('hex').slice(0, 13);
    return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}
function base36(value, characters) {
    return value.toString(36).padStart(characters, '0');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/flock.ts

function newFlock({ world, signal }) {
    const launching = new AbortController();
    return {
        runTag: newRunTag(world),
        servers: [],
        leftovers: new Set(),
        underWay: new Set(),
        isUnsure: false,
        launching,
        mayBegin: AbortSignal.any([signal, launching.signal]),
        posting: new AbortController(),
    };
}
/** The ids of all that this step has made, as far as it knows. */
function madeIds({ servers, leftovers }) {
    const made = servers.filter(({ isOurs }) => isOurs).map(({ id }) => id);
    return [...new Set([...made, ...leftovers])];
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/ports.ts

/**
 * The port that is meant: the named one, else the only one, else the first by internal number.
 * Undefined where the deployment has none (yet). Throws `Stopped` for a name that is not there.
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
    throw new stopped/* Stopped */.C('refused', `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
}
const SCHEMES = {
    HTTP: ['http', 'https'],
    HTTPS: ['https', 'https'],
    WS: ['ws', 'wss'],
    WSS: ['wss', 'wss'],
    UDP: ['udp', 'udp'],
};
/** The address of a port with its scheme: `link` where that has one, else by the protocol. */
function urlOf({ fqdn }, port) {
    const { link, external, protocol, tls_upgrade: isSecure } = port;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(link))
        return link;
    const address = link === '' ? `${fqdn}:${external ?? ''}` : link;
    const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? ['tcp', 'tcp'];
    return `${isSecure === true ? secure : plain}://${address}`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/tell.ts


/** Sets the outputs about deployments, but for the port; those about one are of the first. */
function tellDeployments(session, all) {
    const { outputs } = session.run;
    const ids = all.map(({ sight }) => sight.id);
    outputs.set('deployment-ids', ids);
    outputs.set('fqdns', all.map(({ sight }) => sight.fqdn));
    outputs.set('deployments', all.map(({ sight, readySeconds }) => describeSight(sight, readySeconds)));
    const [first] = all;
    if (first !== undefined)
        tellFirst(session, first);
}
function tellFirst(session, { sight, readySeconds }) {
    const { outputs } = session.run;
    const location = sight.status?.location ?? undefined;
    outputs.set('deployment-id', sight.id);
    outputs.set('request-id', sight.id);
    outputs.set('fqdn', sight.fqdn);
    outputs.set('public-ip', sight.publicIp);
    outputs.set('status', statusWord(sight));
    outputs.set('ports', describePorts(sight.ports));
    outputs.set('ready-seconds', readySeconds);
    if (location !== undefined)
        outputs.set('location', describeLocation(location));
}
/**
 * Sets the outputs about the port that players use, and warns where it is only the first of
 * several. Throws `Stopped` for a `port-name` that the deployment does not have.
 */
function tellPort({ run, inputs }, sight) {
    const chosen = choosePort(sight, inputs.portName);
    if (chosen === undefined)
        return;
    run.outputs.set('port', chosen.port.external);
    run.outputs.set('url', urlOf(sight, chosen.port));
    if (!chosen.isGuess)
        return;
    run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
        'its internal number. Name the one you mean in port-name.');
}
/** The servers of the step in the order of their numbers, as far as they were seen. */
function toldOf(servers) {
    return [...servers]
        .sort((a, b) => a.n - b.n)
        .map((server) => ({
        sight: server.sight ?? unseen(server.id),
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

;// CONCATENATED MODULE: ./packages/probe/src/probe-reader.ts

/** What is probed answers as it should. */
const OPEN = 'open';
/** It does not. */
const CLOSED = 'closed';
/**
 * Looks at one target by a probe. It is never absent: what does not answer is `closed`, and why
 * stands in the evidence. Throws a `Failure` for a permanent fault that ends the wait.
 */
function watchProbe(watch) {
    const { target, cadence } = watch;
    return {
        name: target,
        targets: [target],
        cadence,
        async read({ signal }) {
            const result = await watch.probe({ ...watch.call, signal });
            if (watch.endsOnPermanent && !result.ok && result.permanent === true) {
                throw permanentFault(target, result.detail);
            }
            return [{ target, observation: probe_reader_observationOf(result) }];
        },
    };
}
function probe_reader_observationOf(result) {
    return {
        state: result.ok ? OPEN : CLOSED,
        id: '',
        generation: '',
        evidence: [result.detail],
        raw: result,
    };
}
function permanentFault(target, detail) {
    return new http_failure/* Failure */.H({
        kind: 'unreachable',
        resource: target,
        what: detail,
        next: 'Mend that first: looking again does not change it',
        received: 'maybe',
        final: true,
    });
}

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
            if (error instanceof http_failure/* Failure */.H)
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

;// CONCATENATED MODULE: ./packages/probe/src/header-match.ts

/** Throws a ProbeFault for the first header that is missing or does not match. */
function checkHeaders({ statusCode, headers }, wanted = new Map()) {
    for (const [name, pattern] of wanted) {
        const found = headers[name];
        const value = [found ?? []].flat().join(', ');
        // A pattern with the flag g or y remembers where it was.
        const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
        if (found !== undefined && plain.test(value))
            continue;
        const how = found === undefined ? 'is missing' : `is ${value}`;
        throw new ProbeFault(`answered ${statusCode}, but its header ${name} ${how}, where ${pattern} is wanted`);
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/status-ranges.ts
/** What counts as an answer where nothing else is asked for. */
const successful = [{ low: 200, high: 299 }];
/** Reads `200-299`, `204`, `200-204,301`; undefined for everything else. */
function readStatusRanges(text) {
    const ranges = [];
    for (const part of text.split(',')) {
        const [, low, high = low] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part) ?? [];
        if (low === undefined || high === undefined || Number(low) > Number(high))
            return undefined;
        ranges.push({ low: Number(low), high: Number(high) });
    }
    return ranges;
}
/** As `readStatusRanges` reads them. */
function formatStatusRanges(ranges) {
    return ranges.map(({ low, high }) => (low === high ? `${low}` : `${low}-${high}`)).join(', ');
}
function isInRanges(status, ranges) {
    return ranges.some(({ low, high }) => status >= low && status <= high);
}

;// CONCATENATED MODULE: ./packages/probe/src/http.ts







const http_MOST_BYTES = 1024 * 1024;
/** Asks once, on a connection of its own, and follows no redirect. */
function probeHttp(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.origin}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const dispatcher = dispatcherFor(target, call);
        try {
            const reply = await untilAborted(dispatcher.request(request(target, signal)), signal);
            reply.body.on('error', () => undefined);
            checkStatus(reply, target.status ?? successful);
            checkHeaders(reply, target.headersMatch);
            await checkBody(reply, target);
            return `${shown} answered ${reply.statusCode}`;
        }
        finally {
            await endConnections(dispatcher);
        }
    });
}
function dispatcherFor({ url }, { tls, proxy }) {
    const { dispatcher } = createDispatcher({
        baseUrl: new URL(url.origin),
        headers: () => ({}),
        // What may be asked by open http is for the inputs to say.
        allowInsecureHttp: true,
        service: url.origin,
        ...(tls && { tls }),
        ...(proxy && { proxy }),
    });
    return dispatcher;
}
function request(target, signal) {
    return {
        origin: target.url.origin,
        path: `${target.url.pathname}${target.url.search}`,
        method: target.method ?? 'GET',
        headers: { 'user-agent': 'rollout-actions', ...target.headers },
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
    };
}
function checkStatus({ statusCode, headers }, wanted) {
    if (isInRanges(statusCode, wanted))
        return;
    const location = headers['location'];
    const redirect = location === undefined ? '' : ` (to ${location}, not followed)`;
    throw new ProbeFault(`answered ${statusCode}${redirect}, where ${formatStatusRanges(wanted)} is wanted`);
}
async function checkBody(reply, target) {
    const { bodyMatches: wanted, onBody } = target;
    if (wanted === undefined && onBody === undefined)
        return;
    const encoding = reply.headers['content-encoding'];
    const text = await readBody(reply.body, {
        encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
        mostBytes: http_MOST_BYTES,
        longer: 'cut',
    });
    onBody?.(text);
    if (wanted === undefined)
        return;
    // A pattern with the flag g or y remembers where it was.
    if (new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(text))
        return;
    throw new ProbeFault(`answered ${reply.statusCode}, but its body does not match ${wanted}: ${text}`);
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
var external_node_dns_promises_ = __webpack_require__(1553);
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
    const { address, family } = await untilAborted((0,external_node_dns_promises_.lookup)(host), signal);
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

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
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

;// CONCATENATED MODULE: ./packages/probe/src/websocket.ts



/** Passes where the handshake of a WebSocket (ws: or wss:) goes through. */
function probeWebSocket(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const socket = await openWebSocket(target, { signal, tls: tlsSettings(call.tls) });
        socket.terminate();
        const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
        return `${shown} makes the WebSocket handshake${protocol}`;
    });
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/probe-port.ts






// Whatever a game server says to a plain request, it is there; 5xx comes from what stands before
// it.
const ANSWERS = [{ low: 100, high: 499 }];
/**
 * The probe for a ready deployment, by the protocol of its port. Throws `Stopped` where it cannot
 * be probed: no port, a wrong `port-name`, or UDP without a payload, which nothing would answer.
 */
function probeOf(session, sight) {
    const chosen = choosePort(sight, session.inputs.portName);
    const number = chosen?.port.external;
    if (chosen === undefined || number === undefined) {
        throw new stopped/* Stopped */.C('failed', `Deployment ${sight.id} opens no port, so nothing can be probed: use until: ready.`);
    }
    const address = { host: sight.fqdn === '' ? sight.publicIp : sight.fqdn, port: number };
    const { run } = session;
    const tls = run.tls === undefined ? {} : { tls: run.tls };
    const full = (limits) => ({
        ...limits,
        ...tls,
        clock: run.world.clock,
    });
    switch (chosen.port.protocol.toUpperCase()) {
        case 'HTTP':
        case 'HTTPS': {
            const target = { url: new URL(urlOf(sight, chosen.port)), status: ANSWERS };
            return (limits) => probeHttp(target, full(limits));
        }
        case 'WS':
        case 'WSS': {
            const target = { url: new URL(urlOf(sight, chosen.port)) };
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
        throw new stopped/* Stopped */.C('refused', `Port ${name} speaks UDP: give probe-payload, a datagram that the server answers.`);
    }
    return expect === undefined ? { payload } : { payload, expect };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/until-accepting.ts








/** It answers, and never will as it should: a certificate that nobody trusts, for example. */
const UNUSABLE = 'unusable';
/** Of one look, ms. */
const PROBE_MS = 3_000;
const CADENCE = backoff({ firstMs: 1_000, mostMs: 5_000, growth: 1.2 });
/** Each so many looks in vain it is asked whether the server still is ready. */
const LOOKS_PER_STATUS = 5;
/** Looks are few while nothing changes; for a thousand servers one line each would be too much. */
const until_accepting_TOLD_ONE_BY_ONE = 20;
/**
 * Waits until the port of each ready server answers from here. Gives those that never will: they
 * failed meanwhile, or do not speak what their protocol says. Throws `Stopped` where one cannot be
 * probed, and the reason of the run's signal.
 */
async function untilAccepting(session, servers) {
    const { run } = session;
    const probed = new Map(servers.flatMap((server) => server.sight === undefined
        ? []
        : [[`port of deployment ${server.id}`, { server, probe: probeOf(session, server.sight) }]]));
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
            if (probed.size > until_accepting_TOLD_ONE_BY_ONE || from?.state === to.state)
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
    let looks = 0;
    return {
        ...reader,
        async read(look) {
            looks += 1;
            const [sighting] = await reader.read(look);
            if (sighting === undefined || sighting.observation.raw.ok)
                return sighting ? [sighting] : [];
            const { raw } = sighting.observation;
            const seen = { ...sighting.observation, detail: raw.detail };
            if (raw.permanent === true)
                return [{ target, observation: { ...seen, state: UNUSABLE } }];
            if (looks % LOOKS_PER_STATUS !== 0)
                return [{ target, observation: seen }];
            const state = await stateOf(session, one.server, look.signal);
            const isOver = state === FAILED || state === TERMINATED;
            return [{ target, observation: isOver ? { ...seen, state } : seen }];
        },
    };
}
async function stateOf({ edgegap }, { id }, signal) {
    try {
        const status = await readStatus(edgegap, id, { signal });
        return status === null ? TERMINATED : deploymentState(status);
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H))
            throw error;
        // Seen alive before: then an unknown id is one that is gone.
        return error.kind === 'not-found' ? TERMINATED : READY;
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/until-ready.ts




// An id may be unknown to the other calls for a moment after its deploy.
const FRESH_ID_MS = 20_000;
const SETTLED = new Set([READY, FAILED, TERMINATED, TERMINATING]);
/**
 * Waits until each of the servers is ready or has ended, so that every one that failed can be
 * named. Gives the servers that are not ready. Throws the reason of the run's signal, and the
 * `Failure` of reads that cannot be had.
 */
async function untilReady(session, servers) {
    const { run, edgegap } = session;
    const byTarget = new Map(servers.map((server) => [targetOf(server), server]));
    const targets = servers.map((server) => ({ target: targetOf(server), id: server.id }));
    const progress = createProgress(run.log, servers.length);
    const goal = {
        until: new Map([...SETTLED].map((state) => [state, 0])),
        failOn: new Map(),
        discoveryMs: FRESH_ID_MS,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [watchEdgegap({ edgegap, targets, rest: SETTLED })],
        goals: new Map(targets.map(({ target }) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => {
            until_ready_takeIn(session, change, byTarget);
            progress.changed(change);
        },
    });
    run.log.heartbeat(undefined);
    throwFailure(end);
    return servers.filter(({ sight }) => sight?.state !== READY);
}
function targetOf({ id }) {
    return `deployment ${id}`;
}
function until_ready_takeIn({ run }, { target, to }, servers) {
    const server = servers.get(target);
    if (server === undefined)
        return;
    server.sight = to.raw;
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/bring-up.ts












/** So many are read by the status call at the end, for their place: the list does not tell it. */
const READ_WHOLE = 5;
/**
 * Waits until every server of the flock is ready, and answers where `until` says so; sets all
 * outputs about them. Throws `Stopped` that names each one that failed.
 */
async function bringUp(session, flock) {
    const { inputs, run } = session;
    flock.servers.sort((a, b) => a.n - b.n);
    run.outputs.set('deployment-ids', flock.servers.map(({ id }) => id));
    const failed = await untilReady(session, flock.servers);
    tellDeployments(session, toldOf(flock.servers));
    if (failed.length > 0)
        throw notReady(failed, flock.servers.length);
    if (inputs.until === 'accepting')
        await accept(session, flock);
    await dropUnknown(session, flock);
    await readWhole(session, flock.servers.slice(0, READ_WHOLE));
    tellDeployments(session, toldOf(flock.servers));
    const [first] = flock.servers;
    if (first === undefined)
        throw new RangeError('a flock without servers was brought up');
    if (first.sight !== undefined)
        tellPort(session, first.sight);
    summarise(session, flock);
    const startMs = Math.min(...flock.servers.map(({ knownMs }) => knownMs));
    return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}
/** `host:port`, or the host alone where there is no port. */
function namedPort({ inputs }, { sight }) {
    if (sight === undefined)
        return 'an unknown place';
    const chosen = choosePort(sight, inputs.portName);
    return chosen === undefined ? sight.fqdn : `${sight.fqdn}:${chosen.port.external ?? ''}`;
}
async function accept(session, { servers }) {
    const silent = await untilAccepting(session, servers);
    if (silent.length === 0)
        return;
    const which = silent.map(({ server, why }) => `${server.id}: ${why}`).join('; ');
    const count = servers.length === 1
        ? 'The port does'
        : `The ports of ${silent.length} of ${servers.length} servers do`;
    throw new stopped/* Stopped */.C('failed', `${count} not answer as they should: ${which}.`);
}
function notReady(failed, total) {
    const which = failed.map(({ id, sight }) => `${id}: ${whyOf(sight)}`).join('; ');
    const count = total === 1 ? 'The deployment' : `${failed.length} of ${total} deployments`;
    return new stopped/* Stopped */.C('failed', `${count} did not become ready: ${which}. Look at the logs, mend the version and run again.`);
}
function whyOf(sight) {
    if (sight === undefined)
        return 'it never appeared';
    const detail = sight.status?.error_detail ?? '';
    return detail === '' ? statusWord(sight) : `${statusWord(sight)} (${detail})`;
}
/** Stops what carries the run's tag and is none of the servers: made by a create sent twice. */
async function dropUnknown(session, flock) {
    if (!flock.isUnsure && flock.leftovers.size === 0)
        return;
    const known = new Set(flock.servers.map(({ id }) => id));
    const tagged = await idsWithTag(session.edgegap, flock.runTag, askOf(session));
    const extras = [...new Set([...tagged, ...madeIds(flock)])].filter((id) => !known.has(id));
    if (extras.length === 0)
        return;
    session.run.log.warning(`Made twice by a lost answer, and stopped: ${extras.join(', ')}.`);
    await stopServers(session, extras, askOf(session));
}
async function readWhole(session, servers) {
    await Promise.all(servers.map(async (server) => {
        if (server.sight?.status?.current_status === 'Status.READY')
            return;
        const status = await readStatus(session.edgegap, server.id, askOf(session));
        if (status !== null)
            server.sight = sightOfStatus(status);
    }));
}
/** More would not be read by anybody. */
const SHOWN = 50;
function summarise({ run, inputs }, { servers }) {
    const rows = toldOf(servers.slice(0, SHOWN)).map(({ sight, readySeconds }) => {
        const chosen = choosePort(sight, inputs.portName);
        const url = chosen === undefined ? sight.fqdn : urlOf(sight, chosen.port);
        return [sight.id, statusWord(sight), url, readySeconds ?? ''];
    });
    run.summary.add({
        table: { columns: ['deployment', 'status', 'address', 'ready after (s)'], rows },
        ...(servers.length > SHOWN ? { sentences: [`The first ${SHOWN} of ${servers.length}.`] } : {}),
    });
}

// EXTERNAL MODULE: ./packages/action/src/cancelled.ts
var cancelled = __webpack_require__(8267);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __webpack_require__(5136);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/end-after-failure.ts






/**
 * Captures the logs of the servers made by this step and stops them, as `on-failure` says. Throws
 * the reason of the run's signal; what else goes wrong is told in the sentence.
 */
async function endAfterFailure(session, flock) {
    const { inputs, run } = session;
    const ids = await allIds(session, flock);
    const all = [...new Set([...flock.servers.map(({ id }) => id), ...ids])];
    run.outputs.set('deployment-ids', all);
    if (inputs.captureLogs !== 'never')
        await captureLogs(session, troubledFirst(flock, ids), askOf(session));
    if (inputs.onFailure === 'leave') {
        const sentence = `Left as they are (on-failure): ${ids.join(', ')}.`;
        return { sentence: ids.length === 0 ? '' : sentence, unfinished: {} };
    }
    try {
        await stopServers(session, ids, askOf(session));
        return { sentence: stoppedSentence(ids), unfinished: {} };
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H))
            throw error;
        run.log.warning(`Not every server of this step could be stopped: ${error.message}`);
        run.keep({ runTag: flock.runTag });
        const sentence = 'Not every server of this step could be stopped; the post step tries again.';
        return { sentence, unfinished: { isUnfinished: true } };
    }
}
function stoppedSentence(ids) {
    if (ids.length === 0)
        return 'Nothing of this step is left.';
    if (ids.length === 1)
        return `Deployment ${ids[0]}, which this step made, was stopped.`;
    return `All ${ids.length} deployments that this step made were stopped.`;
}
/** All that carries the run's tag too, where something may have been made without an answer. */
async function allIds({ edgegap, run }, flock) {
    const known = madeIds(flock);
    if (!flock.isUnsure)
        return known;
    try {
        const tagged = await idsWithTag(edgegap, flock.runTag, { signal: run.signal });
        return [...new Set([...known, ...tagged])];
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H))
            throw error;
        run.log.warning(`What this step made could not be listed: ${error.message}`);
        return known;
    }
}
/** Those that are not ready come first: only some of many are captured. */
function troubledFirst({ servers }, ids) {
    const ready = new Set(servers.filter(({ sight }) => sight?.state === 'ready').map(({ id }) => id));
    return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/interrupted.ts
var interrupted_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var interrupted_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** How long a create that is under way may still take to say its id. */
const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;
/**
 * Ends what a timeout or a cancel has interrupted, within the few seconds there are: no create
 * begins any more, those under way get a moment to answer, and everything with the run's tag is
 * stopped or listed. What could not be done is left to the post step.
 */
async function endInterrupted(session, flock, interruption) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run } = session;
        const time = interrupted_addDisposableResource(env_1, run.afterwards(), false);
        flock.launching.abort(run.signal.reason);
        await lastAnswers(session, flock, time);
        const { outcome, what, verb } = interruption;
        const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
        try {
            const ids = await interrupted_allIds(session, flock, time);
            tellIds(session, flock, ids);
            if (verb === 'leave')
                return { outcome, reason: `${what} ${leftSentence(ids, input)}` };
            if (wantsLogs(session, interruption))
                await quickLogs(session, ids, time);
            await stopServers(session, ids, { signal: time.signal });
            const reason = `${what} ${stoppedSentence(ids)}`;
            // What was given up unanswered may be carried out after this look.
            return { outcome, reason, isUnfinished: flock.isUnsure };
        }
        catch (error) {
            run.log.warning(`${input}: ${verb} could not be done in time: ${String(error)}`);
            if (verb === 'leave')
                return { outcome, reason: `${what} What it made was left.` };
            run.keep({ runTag: flock.runTag });
            const reason = `${what} The post step stops what this step made.`;
            return { outcome, reason, isUnfinished: true };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        interrupted_disposeResources(env_1);
    }
}
async function lastAnswers({ run }, flock, time) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (flock.underWay.size === 0)
            return;
        const limit = interrupted_addDisposableResource(env_2, (0,deadline/* startDeadline */.d)(run.world.clock, LAST_ANSWERS_MS, time.signal), false);
        const answered = Promise.allSettled([...flock.underWay]);
        await Promise.race([answered, aborted(limit.signal)]);
        flock.posting.abort(run.signal.reason);
        // Each create now learns that it was given up.
        await answered;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        interrupted_disposeResources(env_2);
    }
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
/**
 * What is known, and what carries the run's tag: something may have been made without an answer.
 */
async function interrupted_allIds({ edgegap }, flock, time) {
    const known = madeIds(flock);
    if (!flock.isUnsure)
        return known;
    const tagged = await idsWithTag(edgegap, flock.runTag, { signal: time.signal });
    return [...new Set([...known, ...tagged])];
}
function wantsLogs({ inputs }, { outcome }) {
    if (inputs.captureLogs === 'never')
        return false;
    return inputs.captureLogs === 'always' || outcome === 'timed-out';
}
async function quickLogs(session, ids, time) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = interrupted_addDisposableResource(env_3, (0,deadline/* startDeadline */.d)(session.run.world.clock, LOGS_MS, time.signal), false);
        try {
            await captureLogs(session, ids, { signal: limit.signal });
        }
        catch {
            session.run.log.info('The logs could not be read in the time there was.');
        }
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        interrupted_disposeResources(env_3);
    }
}
function tellIds(session, flock, ids) {
    if (flock.servers.length > 0)
        tellDeployments(session, toldOf(flock.servers));
    session.run.outputs.set('deployment-ids', ids);
    session.run.outputs.set('deployment-id', flock.servers[0]?.id ?? ids[0]);
}
function leftSentence(ids, input) {
    if (ids.length === 0)
        return 'Nothing was made yet.';
    return `Left as they are (${input}): ${ids.join(', ')}.`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/care.ts









/**
 * Does `work`, which makes the servers of `flock`, and answers for them: after a failure, the
 * timeout or a cancel they are stopped or left, as the inputs say. What it takes to find them again
 * is kept for the post step before the first of them is made, should this process be killed.
 */
async function withCare(session, flock, work) {
    const { inputs, run } = session;
    if (inputs.onCancel === 'stop' && !run.dryRun)
        run.keep({ runTag: flock.runTag });
    try {
        return await care_untilAborted(work(), run.signal);
    }
    catch (error) {
        if (run.signal.aborted)
            return await interrupted(session, flock, run.signal.reason);
        if (error instanceof http_failure/* NotSent */.Y)
            throw error;
        return await failed(session, flock, error);
    }
}
/** As `work`, but rejects as soon as the signal is aborted: creates under way may go on. */
function care_untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        work.then(resolve, reject);
    });
}
async function failed(session, flock, error) {
    const { run } = session;
    if (madeIds(flock).length === 0 && !flock.isUnsure)
        throw error;
    const what = await endAfterFailure(session, flock).catch((inner) => {
        if (run.signal.aborted)
            return undefined;
        throw inner;
    });
    if (what === undefined)
        return await interrupted(session, flock, run.signal.reason);
    if (error instanceof stopped/* Stopped */.C) {
        const { outcome, reason } = error.result;
        return { ...error.result, outcome, reason: `${reason} ${what.sentence}`, ...what.unfinished };
    }
    if (error instanceof http_failure/* Failure */.H) {
        const outcome = (0,src_outcome/* outcomeOf */.sG)(error, run.deadline.remainingMs());
        return { outcome, reason: `${error.message} ${what.sentence}`, ...what.unfinished };
    }
    throw error;
}
async function interrupted(session, flock, reason) {
    if (reason instanceof deadline/* DeadlinePassed */.X) {
        const limit = (0,duration/* formatDuration */.a3)(reason.limitMs);
        const what = `The timeout of ${limit} is over while ${standing(flock)}.`;
        const verb = session.inputs.onTimeout;
        return await endInterrupted(session, flock, { outcome: 'timed-out', what, verb });
    }
    if (reason instanceof cancelled/* Cancelled */.c) {
        const what = `The workflow was cancelled while ${standing(flock)}.`;
        const verb = session.inputs.onCancel;
        return await endInterrupted(session, flock, { outcome: 'cancelled', what, verb });
    }
    throw reason;
}
function standing({ servers }) {
    if (servers.length === 0)
        return 'no server was made yet';
    const waiting = servers.filter(({ readyMs }) => readyMs === undefined);
    if (waiting.length === 0)
        return 'every server made so far was ready';
    const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
    return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/app-version.ts



/** A version of an application, as far as a deploy needs it. */
const appVersion = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    docker_tag: maybeText,
    ports: listOf(schemas/* looseObject */._H3({ port: textNumber, protocol: maybeText, name: maybeText })),
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/app-versions.ts



/** A version of an application: its image and the ports it opens. */
async function readAppVersion(edgegap, { application, version }, ask) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/app/${application}/version/${version}`,
        effect: 'read',
        // It is only asked in passing, and its answer can be done without.
        retry: 'never',
        timeoutMs: 5_000,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** The ports that a version opens, by number; a port without a name is called by its number. */
function openedPorts({ ports }) {
    return [...ports]
        .sort((a, b) => (a.port ?? 0) - (b.port ?? 0))
        .map(({ name, port, protocol }) => ({ name: name === '' ? String(port) : name, protocol }));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/check-version.ts




const LATEST = 'latest';
/**
 * Looks at the version before a server is paid for: refuses a `port-name` that it does not open,
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
        throw new stopped/* Stopped */.C('refused', `port-name is ${portName}, but version ${version} of ${application} opens the ports ` +
            `${names}: correct the input. Nothing was deployed.`);
    }
    const isMute = chosen.protocol.toUpperCase() === 'UDP' && probePayload === undefined;
    if (until === 'ready' || !isMute)
        return;
    throw new stopped/* Stopped */.C('refused', `Port ${chosen.name} of ${application} ${version} speaks UDP: until: accepting needs ` +
        'probe-payload, a datagram that the server answers. Nothing was deployed.');
}
async function tryToRead(session, which) {
    try {
        return await readAppVersion(session.edgegap, which, askOf(session));
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H) || error.kind === 'unauthorized')
            throw error;
        session.run.log.debug(`The version could not be looked at: ${error.message}`);
        return undefined;
    }
}
function warnOfLatest({ run }, what) {
    run.log.warning(`${what}: Edgegap keeps images by their tag, so an older one may be started. Use a tag of ` +
        'its own for each build.');
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/places.ts
var places = __webpack_require__(3585);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/order.ts

// Version 1 wants an address beside coordinates and does not look at it; this one is of nobody.
const NO_ADDRESS = '192.0.2.1';
/** The body of the deploy call that `api-version` asks for. */
function bodyOf(inputs, order) {
    return inputs.apiVersion === '1' ? bodyV1(inputs, order) : bodyV2(inputs, order);
}
function bodyV1(inputs, { n, tags }) {
    const users = usersFor(inputs, n);
    const placed = users.filter(places/* hasCoordinates */.IU);
    const addresses = users.flatMap((user) => ((0,places/* hasCoordinates */.IU)(user) ? [] : [user.ip]));
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
        ...order_logStorageOf(inputs),
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
        // As the one of version 1: told of the first of READY and ERROR.
        ...(webhook === undefined ? {} : { webhook_on_ready: webhook, webhook_on_error: webhook }),
    };
}
function usersFor({ users = [], spread }, n) {
    const place = spread?.[n];
    return place === undefined ? users : [place];
}
function userV2(user) {
    if (!(0,places/* hasCoordinates */.IU)(user)) {
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
function order_logStorageOf({ containerLogStorage: name }) {
    if (name === undefined)
        return {};
    const enabled = name !== 'false';
    return { container_log_storage: { enabled, endpoint_storage: enabled ? name : '' } };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/create-servers.ts







/**
 * Makes the servers of these numbers, each exactly once, at the pace that the rate allows. Every id
 * is in the flock as soon as it is known. Throws `Stopped` where no server could be had for some of
 * them, and the first `Failure` of another kind: nothing more is launched after one.
 */
async function createServers(session, flock, numbers) {
    const creates = numbers.map((n) => createOne(session, flock, n));
    const ends = await Promise.allSettled(creates);
    const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    const decisive = errors.find((error) => error instanceof http_failure/* Failure */.H || error instanceof http_failure/* NotSent */.Y) ??
        errors.find((error) => !(error instanceof Unallocated));
    if (decisive !== undefined)
        throw decisive;
    const refused = errors.filter((error) => error instanceof Unallocated);
    if (refused.length > 0)
        throw unallocated(refused, numbers.length);
}
/** No server could be had for one of the orders. */
class Unallocated extends Error {
    name = 'Unallocated';
    id;
    constructor(n, end) {
        const id = end.id === undefined ? '' : ` (deployment ${end.id})`;
        super(`server ${n + 1}${id}: ${end.failure.what}`);
        this.id = end.id;
    }
}
function unallocated(refused, wanted) {
    const which = refused.map(({ message }) => message).join('; ');
    const count = refused.length === wanted ? 'No server' : `${wanted - refused.length} of ${wanted}`;
    const next = 'Try other users, places or a smaller server, or run again later.';
    return new stopped/* Stopped */.C('failed', `${count} could be had: ${which}. ${next}`);
}
async function createOne(session, flock, n) {
    const order = orderOf(session, flock, n);
    const create = createFenced({
        edgegap: session.edgegap,
        tag: order.tag,
        deadline: session.run.deadline,
        send: () => sendCreate(session, flock, order),
    });
    flock.underWay.add(create);
    try {
        create_servers_takeIn(session, { flock, n, end: await create });
    }
    catch (error) {
        // Only a refusal says that nothing was made.
        flock.isUnsure ||= !isRefusal(error);
        if (error instanceof http_failure/* Failure */.H)
            flock.launching.abort(error);
        throw error;
    }
    finally {
        flock.underWay.delete(create);
    }
}
function orderOf({ inputs, run }, { runTag }, n) {
    const tag = serverTag(runTag, n);
    const repository = run.env('GITHUB_REPOSITORY') ?? '';
    const key = inputs.key === undefined ? [] : [keyTag(inputs.key, repository)];
    return { n, tag, tags: [...new Set([...inputs.tags, OURS, runTag, tag, ...key])] };
}
async function sendCreate({ edgegap, inputs, run }, flock, order) {
    const ask = { signal: flock.posting.signal, deadline: run.deadline, begin: flock.mayBegin };
    const body = bodyOf(inputs, order);
    const reply = inputs.apiVersion === '1'
        ? await deployV1(edgegap, body, ask)
        : await deployV2(edgegap, body, ask);
    return reply.request_id;
}
function create_servers_takeIn(session, { flock, n, end }) {
    const { run } = session;
    markChanged(session);
    // Sent more than once, or made more than once: what is late may still appear.
    flock.isUnsure ||= end.sends > 1;
    if (end.kind === 'unallocated') {
        if (end.id !== undefined)
            flock.leftovers.add(end.id);
        run.outputs.set('deployment-id', end.id);
        run.outputs.set('request-id', end.id);
        throw new Unallocated(n, end);
    }
    for (const id of end.extras)
        flock.leftovers.add(id);
    const knownMs = run.world.clock.now();
    const server = {
        id: end.id,
        n,
        knownMs,
        readyMs: undefined,
        sight: undefined,
        isOurs: true,
    };
    flock.servers.push(server);
    if (flock.servers.length > 1)
        return;
    run.outputs.set('deployment-id', end.id);
    run.outputs.set('request-id', end.id);
    run.outputs.set('deployment-ids', [end.id]);
}
/** Whether it is sure that this create made nothing: refused, never sent, or only printed. */
function isRefusal(error) {
    if (error instanceof http_failure/* NotSent */.Y || error instanceof Unallocated)
        return true;
    if (!(error instanceof http_failure/* Failure */.H))
        return false;
    if (error.received === 'no')
        return true;
    const isClear = !['unavailable', 'invalid-reply'].includes(error.kind);
    return error.received === 'yes' && isClear;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deploy.ts





/** Makes the servers that were asked for, each once, and waits until they can be used. */
async function deploy(session) {
    const { inputs } = session;
    await checkVersion(session);
    const flock = newFlock(session.run);
    const count = serversWanted(session);
    return await withCare(session, flock, async () => {
        await createServers(session, flock, [...Array(count).keys()]);
        const { first, seconds } = await bringUp(session, flock);
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/list-of-key.ts



/** The active servers of the input `key`, in the order in which they were made. */
async function listOfKey(session) {
    const { edgegap, inputs, run } = session;
    const tag = keyTag(inputs.key ?? '', run.env('GITHUB_REPOSITORY') ?? '');
    const query = {
        filters: [{ field: 'tags', operator: 'in', value: [tag] }],
        order_by: [{ field: 'created_at', order: 'asc' }],
    };
    const items = await listDeployments(edgegap, query, askOf(session));
    // A server that does not know the filter would give everything.
    return items.filter((item) => item.tags.includes(tag));
}
/** The ids that the inputs mean: given, or found by the key. */
async function meantIds(session) {
    const { inputs, run } = session;
    const ids = inputs.key === undefined
        ? [...inputs.deploymentId]
        : (await listOfKey(session)).map((item) => item.request_id);
    run.outputs.set('deployment-ids', ids);
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('request-id', ids[0]);
    return ids;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/other-version.ts


/** More of them run the same in all likelihood. */
const LOOKED_AT = 5;
/** Warns where servers that stand run something else than what was asked for: they are kept. */
async function warnOfOtherVersion(session, servers) {
    const { application, version } = session.inputs;
    for (const server of servers.slice(0, LOOKED_AT)) {
        const status = await readIfKnown(session, server.id);
        if (status === undefined)
            continue;
        server.sight = sightOfStatus(status);
        const isSame = status.app_name === application && (version === undefined || status.app_version === version);
        if (isSame)
            continue;
        session.run.log.warning(`Deployment ${server.id} of this key runs ${status.app_name} ${status.app_version}, not ` +
            `${application} ${version ?? ''}: it is kept. Stop it by its key first to renew it.`);
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/sort-out.ts


/** Asks those that are not ready what they are: the list does not say. */
async function sortOut(session, items) {
    const states = new Map();
    const unready = items.filter(({ ready }) => !ready);
    await Promise.all(unready.map(async ({ request_id: id }) => states.set(id, await sort_out_stateOf(session, id))));
    const stateIn = (item) => states.get(item.request_id) ?? '';
    const lost = [FAILED, TERMINATED, TERMINATING];
    return {
        alive: items.filter((item) => !lost.includes(stateIn(item))),
        failed: items.filter((item) => stateIn(item) === FAILED).map((item) => item.request_id),
    };
}
async function sort_out_stateOf(session, id) {
    const status = await readIfKnown(session, id);
    return status === undefined ? TERMINATED : deploymentState(status);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/ensure.ts














/**
 * Leaves exactly `count` servers of the key: makes what is missing, stops what failed and what is
 * too much. The order in which the platform made them decides between runs at the same time: each
 * sees all that were made before its own, and gives up its own where there are enough of those.
 */
async function ensure(session) {
    const flock = newFlock(session.run);
    const wanted = serversWanted(session);
    const before = await ensure_standing(session, flock, wanted);
    await warnOfOtherVersion(session, flock.servers);
    const missing = missingNumbers(flock.servers, wanted);
    if (missing.length > 0)
        await checkVersion(session);
    return await withCare(session, flock, async () => {
        if (missing.length > 0) {
            await createServers(session, flock, missing);
            await yieldToEarlier(session, flock, wanted);
        }
        const { first } = await bringUp(session, flock);
        const where = `the first is ${first.id} at ${namedPort(session, first)}`;
        const key = session.inputs.key ?? '';
        if (!session.changed) {
            return {
                outcome: 'unchanged',
                reason: `${wanted} of ${wanted} servers of ${key} stood; ${where}.`,
            };
        }
        return {
            outcome: 'succeeded',
            reason: `There are ${wanted} servers of ${key} (${before} stood before); ${where}.`,
        };
    });
}
/** Takes the servers that stand into the flock; stops failed ones and those beyond `wanted`. */
async function ensure_standing(session, flock, wanted) {
    const items = await listOfKey(session);
    const { alive, failed } = await sortOut(session, items);
    const kept = alive.slice(0, wanted);
    const surplus = alive.slice(wanted).map(({ request_id: id }) => id);
    const unwanted = [...failed, ...surplus];
    if (unwanted.length > 0) {
        if (session.inputs.captureLogs !== 'never')
            await captureLogs(session, failed, askOf(session));
        session.run.log.info(`Stopping ${failed.length} that failed and ${surplus.length} too many.`);
        await stopServers(session, unwanted, askOf(session));
    }
    flock.servers.push(...numbered(kept, wanted, session));
    return alive.length;
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
        const sight = sightOfItem(item, undefined);
        return { id: item.request_id, n, knownMs, readyMs: undefined, sight, isOurs: false };
    });
}
function missingNumbers(servers, wanted) {
    const taken = new Set(servers.map(({ n }) => n));
    const all = [...Array(wanted).keys()];
    return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}
/** Gives up own servers where others of the key were made before them by another run. */
async function yieldToEarlier(session, flock, wanted) {
    const items = await listOfKey(session);
    if (items.length <= wanted)
        return;
    const { alive } = await sortOut(session, items);
    const kept = alive.slice(0, wanted);
    const keptIds = new Set(kept.map(({ request_id: id }) => id));
    const given = flock.servers.filter(({ id, isOurs }) => isOurs && !keptIds.has(id));
    if (given.length === 0)
        return;
    const ids = given.map(({ id }) => id);
    session.run.log.info(`Another run made servers of this key before: giving up ${ids.join(', ')}.`);
    await stopServers(session, ids, askOf(session));
    const ours = flock.servers.filter(({ id }) => keptIds.has(id));
    const known = new Set(ours.map(({ id }) => id));
    const others = kept.filter(({ request_id: id }) => !known.has(id));
    flock.servers = [...ours, ...numbered(others, wanted, session)].map((server, n) => ({
        ...server,
        n,
    }));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/finish-stop.ts



/**
 * Stops everything that carries the run's tag: the reverse of what was kept before the first
 * create. A deployment whose create was given up unanswered is found by it too.
 */
async function finishStop(session, { runTag }) {
    if (runTag === undefined)
        return;
    const { log } = session.run;
    const ids = await idsWithTag(session.edgegap, runTag, askOf(session));
    if (ids.length === 0) {
        log.info('Nothing that this run made is left.');
        return;
    }
    const accepted = await stopServers(session, ids, askOf(session));
    log.info(`Stopped what this run made: ${accepted.join(', ')}.`);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/legacy-fleets.ts

/**
 * What `ask` gives. A 404 of the fleet endpoints has a second meaning: the newer specification has
 * no fleets of this kind any more, so that they may be gone as a whole.
 */
async function whereFleetsAre(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H) || error.status !== 404)
            throw error;
        throw new http_failure/* Failure */.H({
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleet-policies.ts





async function createFleetPolicy(edgegap, { fleet, spec }, ask) {
    return await whereFleetsAre(async () => {
        const { value } = await edgegap.call({
            method: 'POST',
            path: safe_path_path `/v1/fleet/${fleet}/policies`,
            body: spec,
            effect: 'write',
            resource: `new policy of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...ask_ends(ask),
        });
        return value;
    });
}
/** All policies of a fleet, page by page. `fields` is a mask: `{policies{name},pagination}`. */
async function listFleetPolicies(edgegap, { fleet, fields }, ask) {
    return await allPages(async (page) => {
        const { value } = await whereFleetsAre(() => edgegap.call({
            method: 'GET',
            path: safe_path_path `/v1/fleet/${fleet}/policies`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            resource: `policies of Edgegap fleet ${fleet}`,
            schema: fleetPolicyPage,
            ...(fields === undefined ? {} : { headers: { 'X-Fields': fields } }),
            ...ask_ends(ask),
        }));
        return { items: value.policies, pagination: value.pagination };
    });
}
async function readFleetPolicy(edgegap, { fleet, policy }, ask) {
    return await whereFleetsAre(async () => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: safe_path_path `/v1/fleet/${fleet}/policies/${policy}`,
            effect: 'read',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...ask_ends(ask),
        });
        return value;
    });
}
/** Changes the fields that `spec` has, and leaves the others. */
async function updateFleetPolicy(edgegap, { fleet, policy, spec }, ask) {
    return await whereFleetsAre(async () => {
        const { value } = await edgegap.call({
            method: 'PATCH',
            path: safe_path_path `/v1/fleet/${fleet}/policies/${policy}`,
            body: spec,
            effect: 'write',
            resource: `policy ${policy} of Edgegap fleet ${fleet}`,
            schema: fleetPolicy,
            ...ask_ends(ask),
        });
        return value;
    });
}
/** Deletes a policy; the fleet stays. */
async function deleteFleetPolicy(edgegap, { fleet, policy }, ask) {
    await whereFleetsAre(() => edgegap.call({
        method: 'DELETE',
        path: safe_path_path `/v1/fleet/${fleet}/policies/${policy}`,
        effect: 'write',
        resource: `policy ${policy} of Edgegap fleet ${fleet}`,
        schema: deletion,
        ...ask_ends(ask),
    }));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/fleet-policies.ts


/** Makes a policy of a fleet. */
async function create(session) {
    const { edgegap, inputs } = session;
    const fleet = inputs.fleet ?? '';
    const spec = inputs.policySpec ?? {};
    const policy = await createFleetPolicy(edgegap, { fleet, spec }, askOf(session));
    return changed(session, [policy], `Policy ${policy.name} of fleet ${fleet} was made.`);
}
async function get(session) {
    const policy = await readFleetPolicy(session.edgegap, named(session), askOf(session));
    tell(session, [policy]);
    const { minimum = 0, maximum = 0 } = policy;
    const reason = `Policy ${policy.name} keeps ${minimum} to ${maximum} servers.`;
    return { outcome: 'succeeded', reason };
}
async function list(session) {
    const fleet = session.inputs.fleet ?? '';
    const policies = await listFleetPolicies(session.edgegap, { fleet }, askOf(session));
    tell(session, policies);
    const names = policies.map(({ name }) => name).join(', ') || 'none';
    return { outcome: 'succeeded', reason: `Policies of fleet ${fleet}: ${names}.` };
}
/** Changes the fields that `policy-spec` has. */
async function update(session) {
    const { edgegap, inputs } = session;
    const { fleet, policy } = named(session);
    const spec = inputs.policySpec ?? {};
    const after = await updateFleetPolicy(edgegap, { fleet, policy, spec }, askOf(session));
    return changed(session, [after], `Policy ${policy} of fleet ${fleet} was changed.`);
}
/** Deletes a policy; its fleet stays. */
async function remove(session) {
    const { fleet, policy } = named(session);
    await deleteFleetPolicy(session.edgegap, { fleet, policy }, askOf(session));
    return changed(session, [], `Policy ${policy} of fleet ${fleet} was deleted.`);
}
function named({ inputs }) {
    return { fleet: inputs.fleet ?? '', policy: inputs.policy ?? '' };
}
function changed(session, policies, reason) {
    markChanged(session);
    tell(session, policies);
    return { outcome: 'succeeded', reason };
}
function tell({ run }, policies) {
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/no-body.ts

/** A success without a body: 204. */
const noBody = schemas/* undefined */.Vxk();

;// CONCATENATED MODULE: ./packages/client/src/edgegap/fleets.ts






async function createFleet(edgegap, body, ask) {
    const call = { method: 'POST', path: safe_path_path `/v1/fleet`, body, effect: 'write' };
    return await about(edgegap, { ...call, ...fleets_named(body.name), schema: fleet, ...ask_ends(ask) });
}
async function readFleet(edgegap, name, ask) {
    const call = { method: 'GET', path: safe_path_path `/v1/fleet/${name}`, effect: 'read' };
    return await about(edgegap, { ...call, ...fleets_named(name), schema: fleet, ...ask_ends(ask) });
}
/** All fleets, page by page. */
async function listFleets(edgegap, ask) {
    return await allPages(async (page) => {
        const { fleets, pagination } = await about(edgegap, {
            method: 'GET',
            path: safe_path_path `/v1/fleets`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            resource: `fleets at ${edgegap.name}`,
            schema: fleetPage,
            ...ask_ends(ask),
        });
        return { items: fleets, pagination };
    });
}
async function updateFleet(edgegap, { fleet: name, change }, ask) {
    const call = {
        method: 'PATCH',
        path: safe_path_path `/v1/fleet/${name}`,
        body: change,
        effect: 'write',
    };
    return await about(edgegap, { ...call, ...fleets_named(name), schema: fleet, ...ask_ends(ask) });
}
/** Deletes a fleet with its policies and links. */
async function deleteFleet(edgegap, name, ask) {
    const call = { method: 'DELETE', path: safe_path_path `/v1/fleet/${name}`, effect: 'write' };
    await about(edgegap, { ...call, ...fleets_named(name), schema: deletion, ...ask_ends(ask) });
}
/** From now on the fleet makes deployments of this version, by its policies. */
async function linkVersion(edgegap, { fleet: name, application, version }, ask) {
    return await about(edgegap, {
        method: 'PUT',
        path: safe_path_path `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        // It says how things shall be, so saying it twice is the same.
        retry: 'reads',
        ...fleets_named(name),
        schema: fleetLink,
        ...ask_ends(ask),
    });
}
async function unlinkVersion(edgegap, { fleet: name, application, version }, ask) {
    await about(edgegap, {
        method: 'DELETE',
        path: safe_path_path `/v1/fleet/${name}/app/${application}/version/${version}`,
        effect: 'write',
        ...fleets_named(name),
        schema: noBody,
        format: 'none',
        ...ask_ends(ask),
    });
}
async function about(edgegap, call) {
    return await whereFleetsAre(async () => (await edgegap.call(call)).value);
}
function fleets_named(name) {
    return { resource: `Edgegap fleet ${name}` };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/fleets.ts


/** Makes a fleet. */
async function fleets_create(session) {
    const { edgegap, inputs } = session;
    const body = { name: nameOf(session), enabled: inputs.fleetEnabled ?? false };
    const fleet = await createFleet(edgegap, body, askOf(session));
    return fleets_changed(session, [fleet], `Fleet ${fleet.name} was made.`);
}
async function fleets_get(session) {
    const fleet = await readFleet(session.edgegap, nameOf(session), askOf(session));
    fleets_tell(session, [fleet]);
    const state = fleet.enabled ? 'enabled' : 'disabled';
    return { outcome: 'succeeded', reason: `Fleet ${fleet.name} is ${state}.` };
}
async function fleets_list(session) {
    const fleets = await listFleets(session.edgegap, askOf(session));
    fleets_tell(session, fleets);
    const names = fleets.map(({ name }) => name).join(', ');
    const reason = fleets.length === 0 ? 'There are no fleets.' : `Fleets: ${names}.`;
    return { outcome: 'succeeded', reason };
}
/** Enables or disables a fleet; one that is so is `unchanged`. */
async function fleets_update(session) {
    const { edgegap, inputs } = session;
    const name = nameOf(session);
    const before = await readFleet(edgegap, name, askOf(session));
    if (before.enabled === inputs.fleetEnabled) {
        fleets_tell(session, [before]);
        return { outcome: 'unchanged', reason: `Fleet ${name} was so already.` };
    }
    const change = { enabled: inputs.fleetEnabled };
    const fleet = await updateFleet(edgegap, { fleet: name, change }, askOf(session));
    return fleets_changed(session, [fleet], `Fleet ${name} is ${fleet.enabled ? 'enabled' : 'disabled'} now.`);
}
/** Deletes a fleet with its policies and links. */
async function fleets_remove(session) {
    const name = nameOf(session);
    await deleteFleet(session.edgegap, name, askOf(session));
    return fleets_changed(session, [], `Fleet ${name} was deleted, with its policies and links.`);
}
/** From now on the fleet makes deployments of a version. */
async function fleets_link(session) {
    const what = versionOf(session);
    await linkVersion(session.edgegap, what, askOf(session));
    markChanged(session);
    const { fleet, application, version } = what;
    const reason = `Fleet ${fleet} makes deployments of ${application} ${version} now.`;
    return { outcome: 'succeeded', reason };
}
async function unlink(session) {
    const what = versionOf(session);
    await unlinkVersion(session.edgegap, what, askOf(session));
    markChanged(session);
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
    markChanged(session);
    fleets_tell(session, fleets);
    return { outcome: 'succeeded', reason };
}
function fleets_tell({ run }, fleets) {
    run.outputs.set('fleets', fleets.map((fleet) => ({
        name: fleet.name,
        enabled: fleet.enabled,
        createTime: fleet.create_time,
        lastUpdated: fleet.last_updated,
    })));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/logs.ts






/** Reads the logs of deployments into a file, and shows them folded. */
async function logs(session) {
    const ids = await meantIds(session);
    const [first] = ids;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: `No server of ${session.inputs.key} is active.` };
    }
    const captured = await captureLogs(session, ids, askOf(session));
    const read = captured.filter((one) => one.logs !== undefined);
    // The error of the server says more than that there is nothing.
    if (read.length === 0)
        await readLogs(session.edgegap, first, askOf(session));
    const sights = captured.flatMap(({ status }) => status ? [{ sight: sightOfStatus(status) }] : []);
    tellDeployments(session, sights);
    session.run.outputs.set('deployment-ids', ids);
    const count = read.length === 1 ? 'one deployment' : `${read.length} deployments`;
    return { outcome: 'succeeded', reason: `The logs of ${count} are in the file of logs-path.` };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/metrics.ts



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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/times.ts
const FORM = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;
/**
 * ms since the epoch of one of the API's times, undefined for a text that is none. A time without a
 * zone (`2025-06-20 12:00:43.066217`) is UTC: JavaScript's own reading would take it as local.
 */
function readTime(text) {
    const [, day, time, fraction = '', zone = 'Z'] = FORM.exec((text ?? '').trim()) ?? [];
    if (day === undefined || time === undefined)
        return undefined;
    const ms = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone}`);
    return Number.isNaN(ms) ? undefined : ms;
}
/** A time as the metrics call takes it: `2021-07-10 00:00:00.00`, UTC. */
function writeTime(ms) {
    return new Date(ms).toISOString().replace('T', ' ').slice(0, 22);
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/metrics.ts




/** The charts of a deployment: traffic, disk, processor, memory. */
async function readMetrics(edgegap, { id, fromMs, toMs, steps, raw }, ask) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/metrics/deployment/${id}`,
        query: {
            start_time: fromMs === undefined ? undefined : writeTime(fromMs),
            end_time: toMs === undefined ? undefined : writeTime(toMs),
            steps,
            raw,
        },
        effect: 'read',
        unknownId: 'by-text',
        resource: `metrics of Edgegap deployment ${id}`,
        schema: metrics,
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/metrics.ts



/** Reads the charts of deployments; the output is a map by their ids. */
async function metrics_metrics(session) {
    const ids = await meantIds(session);
    const entries = await Promise.all(ids.map(async (id) => {
        const charts = await readMetrics(session.edgegap, { id }, askOf(session));
        return [id, metrics_describe(charts)];
    }));
    session.run.outputs.set('metrics', Object.fromEntries(entries));
    return { outcome: 'succeeded', reason: `Read the metrics of ${ids.join(', ')}.` };
}
function metrics_describe({ total, cpu, mem, network }) {
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/locations.ts



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
const locations_places = schemas/* looseObject */._H3({ locations: listOf(place), messages: listOf(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/locations.ts



async function listLocations(edgegap, { app, version, type, tags }, ask) {
    const answer = await edgegap.call({
        method: 'GET',
        path: safe_path_path `/v1/locations`,
        query: { app, version, type, tags },
        effect: 'read',
        resource: `locations of ${edgegap.name}`,
        schema: locations_places,
        ...ask_ends(ask),
    });
    return answer.value.locations;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/reads.ts









/** Reads deployments by their ids or their key. */
async function reads_get(session) {
    const ids = await meantIds(session);
    const sights = await Promise.all(ids.map(async (id) => {
        const status = await readStatus(session.edgegap, id, askOf(session));
        return status === null ? gone(id) : sightOfStatus(status);
    }));
    return told(session, sights);
}
/** Lists the active deployments, page by page, as `filter` and `order-by` ask. */
async function reads_list(session) {
    const { edgegap, inputs } = session;
    const { filter, orderBy } = inputs;
    const query = {
        ...(filter === undefined
            ? {}
            : { filters: filter.flatMap((one) => ((0,inputs_filters/* isStopFilter */.vG)(one) ? [] : [one])) }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
    };
    const items = inputs.key === undefined
        ? await listDeployments(edgegap, query, askOf(session))
        : await listOfKey(session);
    return told(session, items.map((item) => sightOfItem(item, undefined)));
}
/** The places where a server can be. */
async function locations(session) {
    const { edgegap, inputs, run } = session;
    const places = await listLocations(edgegap, { app: inputs.application, version: inputs.version, tags: true }, askOf(session));
    const found = places.map((place) => ({
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
    run.summary.add({ table: { columns: ['city', 'country', 'continent', 'type'], rows } });
    const count = found.length === 1 ? 'One place has' : `${found.length} places have`;
    return { outcome: 'succeeded', reason: `${count} room.` };
}
function gone(id) {
    const nothing = { fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
    return { id, state: 'terminated', ...nothing };
}
function told(session, sights) {
    const { run } = session;
    tellDeployments(session, sights.map((sight) => ({ sight })));
    run.summary.add({
        table: {
            columns: ['deployment', 'status', 'host', 'tags'],
            rows: sights.map((sight) => [sight.id, statusWord(sight), sight.fqdn, sight.tags.join(' ')]),
        },
    });
    const [first, ...others] = sights;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: 'There are no such deployments.' };
    }
    tellPort(session, first);
    const reason = others.length === 0
        ? `Deployment ${first.id} is ${statusWord(first)}.`
        : `Found ${sights.length} deployments.`;
    return { outcome: 'succeeded', reason };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/closed-pull-requests.ts
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
    const { openPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(218), __webpack_require__.e(805)]).then(__webpack_require__.bind(__webpack_require__, 7805));
    const apiUrl = run.env('GITHUB_API_URL');
    const reader = openPullRequests({
        token: inputs.githubToken,
        repository,
        ...(apiUrl === undefined ? {} : { apiUrl }),
    });
    run.requests(reader.requests);
    const closed = [];
    for (const number of numbers) {
        try {
            if (await reader.isClosed(number, run.signal))
                closed.push(number);
        }
        catch (error) {
            run.signal.throwIfAborted();
            run.log.warning(`${String(error)} Its servers stay.`);
        }
    }
    return closed;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/reap.ts







const PULL_REQUEST = /^pr-(\d{1,9})$/;
/** Stops servers made by this action that are too old, or whose pull request is closed. */
async function reap(session) {
    const { run, inputs } = session;
    const items = await ourItems(session);
    const tooOld = items.filter((item) => isTooOld(session, item));
    const numbers = new Set(items.flatMap((item) => pullRequestOf(session, item) ?? []));
    const closed = await closedPullRequests(session, numbers);
    const abandoned = items.filter((item) => {
        const number = pullRequestOf(session, item);
        return number !== undefined && closed.has(number);
    });
    const meant = [...new Set([...tooOld, ...abandoned])];
    const age = inputs.ttl === undefined ? '' : `${tooOld.length} older than ${(0,duration/* formatDuration */.a3)(inputs.ttl)}, `;
    run.log.info(`${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`);
    return await stopShown(session, { items: meant, isSweeping: false, what: 'reap' });
}
/** All that carries our tag; with `key` only those of that key. */
async function ourItems(session) {
    const { edgegap, inputs } = session;
    const filter = { field: 'tags', operator: 'in', value: [OURS] };
    const all = await listDeployments(edgegap, { filters: [filter] }, askOf(session));
    const ours = all.filter((item) => item.tags.includes(OURS));
    if (inputs.key === undefined)
        return ours;
    return ours.filter((item) => keyIn(session, item) === inputs.key);
}
function keyIn({ run }, { tags }) {
    return keyOf(tags, run.env('GITHUB_REPOSITORY') ?? '');
}
function pullRequestOf(session, item) {
    const [, number] = PULL_REQUEST.exec(keyIn(session, item) ?? '') ?? [];
    return number === undefined ? undefined : Number(number);
}
/** By the time in our own tag; where that is gone, since it became ready. */
function isTooOld({ run, inputs }, item) {
    if (inputs.ttl === undefined)
        return false;
    const bornMs = madeAtMs(item.tags) ?? readTime(item.start_time);
    return bornMs !== undefined && run.world.clock.wall() - bornMs > inputs.ttl;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/stop.ts









/** Stops deployments and waits until they are gone; those that had ended are `unchanged`. */
async function stop(session) {
    const { inputs, run } = session;
    const ids = await meantIds(session);
    if (ids.length === 0) {
        return { outcome: 'unchanged', reason: `No server of ${inputs.key} is active.` };
    }
    await keepWithinFence(session, ids);
    if (inputs.captureLogs === 'always')
        await captureLogs(session, ids, askOf(session));
    const accepted = await stopServers(session, ids, askOf(session));
    if (accepted.length === 0) {
        run.outputs.set('status', 'Status.TERMINATED');
        return { outcome: 'unchanged', reason: `${stop_named(ids)} had ended before.` };
    }
    await untilGone(session, accepted);
    run.outputs.set('status', 'Status.TERMINATED');
    return { outcome: 'succeeded', reason: `${stop_named(accepted)} was stopped and is gone.` };
}
/** Stops the deployment whose own container this step runs in. Nobody is left to wait then. */
async function stop_selfStop(session) {
    const { inputs, run, edgegap } = session;
    const address = inputs.stopUrl === undefined ? undefined : (0,self_stop_url/* selfStopOf */.y)(inputs.stopUrl);
    if (address === undefined)
        throw new stopped/* Stopped */.C('refused', 'stop-url is missing.');
    const { id, accessPoint } = address;
    const { containerLogStorage: logStorage } = inputs;
    run.outputs.set('deployment-id', id);
    run.outputs.set('deployment-ids', [id]);
    run.outputs.set('request-id', id);
    const reply = await selfStop(edgegap, { id, accessPoint, logStorage }, askOf(session));
    markChanged(session);
    session.stopped.add(id);
    run.outputs.set('stopped-ids', [id]);
    return { outcome: 'succeeded', reason: `Deployment ${id} stops itself: ${reply.message}.` };
}
function stop_named(ids) {
    return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/tags.ts



/** A tag of a deployment. Times have no zone and are UTC. */
const tags_tag = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1),
    create_time: maybeText,
    last_updated: maybeText,
});
/** `count` in the document, `total_count` in the newer specification. */
const tagPage = schemas/* looseObject */._H3({
    tags: listOf(tags_tag),
    count: textNumber,
    total_count: textNumber,
    pagination: pagination,
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/tags.ts





/** The tags of a deployment, page by page. */
async function listTags(edgegap, id, ask) {
    return await allPages(async (page) => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: safe_path_path `/v1/deployments/${id}/tags`,
            query: { page, limit: PAGE_LIMIT },
            effect: 'read',
            unknownId: 'any-400',
            resource: `tags of Edgegap deployment ${id}`,
            schema: tagPage,
            ...ask_ends(ask),
        });
        return { items: value.tags, pagination: value.pagination };
    });
}
async function readTag(edgegap, { id, name }, ask) {
    const { value } = await edgegap.call({
        method: 'GET',
        path: path `/v1/deployments/${id}/tags/${name}`,
        effect: 'read',
        unknownId: 'any-400',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tag,
        ...ends(ask),
    });
    return value;
}
/** Adds a tag; a `conflict` says that it is there. A container that runs does not learn of it. */
async function createTag(edgegap, { id, name }, ask) {
    const { value } = await edgegap.call({
        method: 'POST',
        path: safe_path_path `/v1/deployments/${id}/tags`,
        body: { name },
        effect: 'write',
        unknownId: 'by-text',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tags_tag,
        ...ask_ends(ask),
    });
    return value;
}
async function renameTag(edgegap, { id, name, newName }, ask) {
    const { value } = await edgegap.call({
        method: 'PATCH',
        path: safe_path_path `/v1/deployments/${id}/tags/${name}`,
        body: { name: newName },
        effect: 'write',
        unknownId: 'by-text',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tags_tag,
        ...ask_ends(ask),
    });
    return value;
}
async function deleteTag(edgegap, { id, name }, ask) {
    await edgegap.call({
        method: 'DELETE',
        path: safe_path_path `/v1/deployments/${id}/tags/${name}`,
        effect: 'write',
        unknownId: 'any-400',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: noBody,
        format: 'none',
        ...ask_ends(ask),
    });
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/tags.ts





/** Adds tags; those that are there are left. */
async function src_tags_tag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        for (const name of inputs.tags) {
            await unless('conflict', session, () => createTag(edgegap, { id, name }, askOf(session)));
        }
    });
}
/** Removes tags; those that are not there are no error. */
async function untag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, askOf(session))).map(({ name }) => name));
        for (const name of inputs.tags.filter((one) => names.has(one))) {
            await unless('not-found', session, () => deleteTag(edgegap, { id, name }, askOf(session)));
        }
    });
}
/** Renames one tag. It is `unchanged` where the new name is there and the old one is not. */
async function rename(session) {
    const { edgegap, inputs } = session;
    const [name = ''] = inputs.tags;
    const newName = inputs.newTag ?? '';
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, askOf(session))).map((one) => one.name));
        if (names.has(newName) && !names.has(name))
            return;
        await renameTag(edgegap, { id, name, newName }, askOf(session));
        markChanged(session);
    });
}
/** Lists the tags of deployments. */
async function tags_list(session) {
    const ids = await meantIds(session);
    return await tags_told(session, ids, 'succeeded');
}
async function change(session, write) {
    const ids = await meantIds(session);
    await keepWithinFence(session, ids);
    for (const id of ids)
        await write(id);
    return await tags_told(session, ids, session.changed ? 'succeeded' : 'unchanged');
}
/** Does a write that may turn out to be done already. */
async function unless(kind, session, write) {
    try {
        await write();
        markChanged(session);
    }
    catch (error) {
        if (!(error instanceof http_failure/* Failure */.H) || error.kind !== kind)
            throw error;
    }
}
async function tags_told(session, ids, outcome) {
    const entries = [];
    for (const id of ids) {
        entries.push([id, await listTags(session.edgegap, id, askOf(session))]);
    }
    session.run.outputs.set('tags', Object.fromEntries(entries.map(([id, tags]) => [id, tags.map(tags_describe)])));
    const sentences = entries.map(([id, tags]) => `Deployment ${id} carries ${tags.map(({ name }) => name).join(', ') || 'no tag'}.`);
    return { outcome, reason: sentences.join(' ') };
}
function tags_describe(one) {
    return { name: one.name, createTime: one.create_time, lastUpdated: one.last_updated };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/run.ts













const DO = {
    deploy: deploy,
    ensure: ensure,
    get: reads_get,
    list: reads_list,
    locations: locations,
    logs: logs,
    metrics: metrics_metrics,
    stop: stop,
    'self-stop': stop_selfStop,
    'bulk-stop': bulk_stop_bulkStop,
    tag: src_tags_tag,
    untag: untag,
    'rename-tag': rename,
    'list-tags': tags_list,
    reap: reap,
    'fleet-create': fleets_create,
    'fleet-get': fleets_get,
    'fleet-list': fleets_list,
    'fleet-update': fleets_update,
    'fleet-delete': fleets_remove,
    'fleet-policy-create': create,
    'fleet-policy-get': get,
    'fleet-policy-list': list,
    'fleet-policy-update': update,
    'fleet-policy-delete': remove,
    'fleet-link-version': fleets_link,
    'fleet-unlink-version': unlink,
};
/** Does the operation that was asked for. */
async function run(inputs, actionRun) {
    const session = run_open(inputs, actionRun);
    actionRun.requests(() => session.edgegap.api.sent());
    actionRun.outputs.set('changed', false);
    try {
        return await DO[inputs.operation](session);
    }
    finally {
        await session.edgegap.api.close();
    }
}
/** Stops, in the post step, what this run made and main could not stop. */
async function finish(state, actionRun, inputs) {
    const session = run_open(inputs, actionRun);
    try {
        await finishStop(session, state);
    }
    finally {
        await session.edgegap.api.close();
    }
}
function run_open(inputs, run) {
    const edgegap = connect(inputs, run);
    return { run, inputs, edgegap, changed: false, stopped: new Set() };
}


/***/ })

};
