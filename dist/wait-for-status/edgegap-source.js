export const id = 320;
export const ids = [320];
export const modules = {

/***/ 8320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSource: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 2 modules
var http_api = __webpack_require__(8750);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/call.ts


function call_writeOptionsOf(options) {
    return { ...requestOptionsOf(options), ...(options.trace && { trace: options.trace }) };
}
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
function attemptOf({ rateKind, trace, begin }, pacer) {
    return async (signal) => {
        const mayBegin = begin === undefined ? signal : AbortSignal.any([signal, begin]);
        if (rateKind !== undefined)
            await pacer.turn(rateKind, mayBegin);
        mayBegin.throwIfAborted();
        trace?.sent();
        return (error) => {
            if (!(error instanceof failure/* Failure */.HR))
                return;
            if (rateKind !== undefined && error.kind === 'throttled')
                pacer.refused(rateKind);
            trace?.failed(error, !(0,failure/* mayBeCarriedOut */.v5)(error));
        };
    };
}
const NOT_YOURS = {
    kind: 'unauthorized',
    what: 'Edgegap does not let this key stop it (403)',
    next: 'check the id: the deployment belongs to another organisation than the key',
};
const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
function unknown({ what }) {
    return {
        kind: 'not-found',
        what: `${what}; that is how Edgegap answers for an id that it does not know`,
        next: 'check the id; some minutes after its end a deployment is forgotten',
    };
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/classify.ts

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

// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/calls/pacer.ts

const DOCUMENTED_RATES = {
    create: { limit: 40, windowMs: 1_000 },
    status: { limit: 20, windowMs: 1_000 },
    list: { limit: 10, windowMs: 1_000 },
};
const MARGIN = 1.02;
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
        await (0,deadline/* untilAborted */.Eu)(before, signal);
        const nowMs = clock.now();
        const waitMs = lane.schedule.next(nowMs) - nowMs;
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
    }
    finally {
        before.then(gone.resolve);
    }
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/connection.ts





function connectEdgegap(options) {
    const { world, secrets, token, form = 'key' } = options;
    const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
    const plain = plainToken(token);
    secrets.add(plain);
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
function plainToken(token) {
    return token.trim().replace(/^token\s+/i, '');
}

// EXTERNAL MODULE: ./packages/client/src/built-in.ts
var built_in = __webpack_require__(5869);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/ownership-tags.ts

const OURS = 'rollout-actions';
const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
const MAX_KEY_LENGTH = 11;
const CHANCES = (/* unused pure expression or super */ null && (36 ** 5));
function newRunTag({ clock, random }) {
    const seconds = Math.floor(clock.wall() / 1_000);
    const chance = Math.floor(random() * CHANCES);
    return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
}
function serverTag(runTag, n) {
    return `${runTag}-${n}`;
}
function numberOf(tags) {
    const [n] = tags.flatMap((tag) => SERVER.exec(tag)?.[1] ?? []);
    return n === undefined ? undefined : Number(n);
}
function madeAtMs(tags) {
    const [seconds] = tags.flatMap((tag) => RUN.exec(tag)?.[1] ?? []);
    return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1_000;
}
function repositoryTag(repository) {
    return `rr-${hash(repository.toLowerCase(), 10)}`;
}
function keyTag(key, repository) {
    const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
    return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
}
function pullRequestOf(tags, repository) {
    const own = hash(repository.toLowerCase(), 5);
    const [found] = tags.flatMap((tag) => {
        const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
        return of === own && number !== undefined ? [Number(number)] : [];
    });
    return found;
}
function hash(text, characters) {
    const hex = (0,built_in/* nodeCrypto */.SI)().createHash('sha256').update(text).digest('hex').slice(0, 13);
    return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}
function base36(value, characters) {
    return value.toString(36).padStart(characters, '0');
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/ports.ts
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
function isUrl(link) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployment-snapshot.ts
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
function stateWithoutList(status, ready) {
    const state = status === undefined ? PENDING : deploymentState(status);
    return state === READY && ready === false ? PENDING : state;
}
function snapshotOfId(id) {
    return { id, state: PENDING, fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}
function snapshotOfGone(last) {
    return { ...last, state: TERMINATED, status: undefined };
}
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
const FAILED = 'failed';
const TERMINATED = 'terminated';
const TERMINATING = 'terminating';
const READY = 'ready';
const PENDING = 'pending';
function deploymentState(status) {
    const { current_status: sent } = status;
    const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
    if (word === 'TERMINATED' || word === 'TERMINATING')
        return word.toLowerCase();
    if (word === 'READY')
        return READY;
    if (hasFailed(status, word))
        return FAILED;
    return KNOWN.has(word) ? word.toLowerCase() : sent;
}
function hasFailed({ error, error_detail: detail }, word) {
    return word === 'ERROR' || (error === true && detail !== '');
}

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/common.ts

function listOf(item) {
    return schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* array */.YOg(item)), schemas/* transform */.pdi((list) => list ?? []));
}
const maybeText = schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* string */.YjP()), schemas/* transform */.pdi((text) => text ?? ''));
const pagination = schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* looseObject */._H3({
    number: schemas/* optional */.lqM(schemas/* int */.Whr()),
    has_next: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    next_page_number: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    paginator: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ num_pages: schemas/* optional */.lqM(schemas/* int */.Whr()) })),
})), schemas/* transform */.pdi((page) => page ?? {}));
const textNumber = schemas/* pipe */.FsL(schemas/* transform */.pdi(readNumber), schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* number */.aig()), undefined));
function readNumber(given) {
    if (given === null)
        return undefined;
    if (typeof given !== 'string')
        return given;
    if (given.trim() === '')
        return undefined;
    return Number(given);
}
const common_noBody = schemas/* undefined */.Vxk();

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/deployments.ts


const requestId = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9_-]{1,64}$/));
const texts = schemas/* pipe */.FsL(schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())), []), schemas/* transform */.pdi((values) => (values ?? []).filter((value) => typeof value === 'string')));
const port = schemas/* looseObject */._H3({
    external: textNumber,
    internal: textNumber,
    protocol: schemas/* catch */.MfU(maybeText, ''),
    name: schemas/* catch */.MfU(maybeText, ''),
    tls_upgrade: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* boolean */.zMY()), null),
    link: schemas/* catch */.MfU(maybeText, ''),
});
const ports = schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* record */.g1P(schemas/* string */.YjP(), port)), schemas/* transform */.pdi((map) => map ?? {}));
const deploymentLocation = schemas/* looseObject */._H3({
    city: maybeText,
    country: maybeText,
    continent: maybeText,
    administrative_division: maybeText,
    timezone: maybeText,
    latitude: textNumber,
    longitude: textNumber,
});
const deploymentStatus = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: schemas/* catch */.MfU(maybeText, ''),
    app_name: schemas/* catch */.MfU(maybeText, ''),
    app_version: schemas/* catch */.MfU(maybeText, ''),
    current_status: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    error: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* boolean */.zMY()), null),
    error_detail: schemas/* catch */.MfU(maybeText, ''),
    start_time: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* string */.YjP()), null),
    ports: schemas/* catch */.MfU(ports, {}),
    public_ip: schemas/* catch */.MfU(maybeText, ''),
    location: schemas/* catch */.MfU(schemas/* nullish */.cl6(deploymentLocation), null),
    tags: texts,
});
function statusOf(id) {
    const isOfIt = (status) => status.request_id === id;
    return schemas/* nullable */.mee(deploymentStatus.check(schemas/* refine */.YPB(isOfIt, { path: ['request_id'] })));
}
const deployments_deployReply = schemas/* looseObject */._H3({ request_id: requestId });
const listedDeployment = schemas/* looseObject */._H3({
    request_id: requestId,
    fqdn: schemas/* catch */.MfU(maybeText, ''),
    start_time: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* string */.YjP()), null),
    ready: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* boolean */.zMY()), null),
    public_ip: schemas/* catch */.MfU(maybeText, ''),
    ports: schemas/* catch */.MfU(ports, {}),
    tags: texts,
});
const deploymentPage = schemas/* looseObject */._H3({
    data: schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* unknown */.L5J())), schemas/* transform */.pdi(readableItems)),
    total_count: schemas/* catch */.MfU(textNumber, undefined),
    pagination: schemas/* catch */.MfU(pagination, {}),
});
function readableItems(items) {
    return (items ?? []).flatMap((item) => {
        const read = listedDeployment.safeParse(item);
        return read.success ? [read.data] : [];
    });
}
const processable = schemas/* looseObject */._H3({
    processable: schemas/* pipe */.FsL(schemas/* array */.YOg(schemas/* unknown */.L5J()), schemas/* transform */.pdi((items) => items.flatMap((item) => {
        const read = schemas/* looseObject */._H3({ request_id: requestId }).safeParse(item);
        return read.success ? [read.data.request_id] : [];
    }))),
});
const deployments_bulkStopReply = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text) => {
    try {
        const read = processable.safeParse(JSON.parse(text));
        return read.success ? read.data.processable : [];
    }
    catch {
        return [];
    }
}));
const tag = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    create_time: maybeText,
    last_updated: maybeText,
});
const tagPage = schemas/* looseObject */._H3({
    tags: listOf(tag),
    count: textNumber,
    total_count: textNumber,
    pagination: pagination,
});
const containerLogs = schemas/* looseObject */._H3({
    logs: maybeText,
    encoding: maybeText,
    crash_logs: maybeText,
    crash_data: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ exit_code: textNumber, message: maybeText, restart_count: textNumber })),
    logs_link: maybeText,
});
const series = schemas/* looseObject */._H3({
    labels: listOf(schemas/* string */.YjP()),
    datasets: listOf(textNumber),
    timestamps: listOf(schemas/* string */.YjP()),
});
const maybeSeries = schemas/* nullish */.cl6(series);
const metrics = schemas/* looseObject */._H3({
    total: schemas/* nullish */.cl6(schemas/* looseObject */._H3({
        receive_total: maybeSeries,
        transmit_total: maybeSeries,
        disk_read_total: maybeSeries,
        disk_write_total: maybeSeries,
    })),
    cpu: maybeSeries,
    mem: maybeSeries,
    network: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ receive: maybeSeries, transmit: maybeSeries })),
});

;// CONCATENATED MODULE: ./packages/client/src/edgegap/deployments.ts






const CREATE_TIMEOUT_MS = 30_000;
async function deployV1(edgegap, body, options) {
    return await create(edgegap, { path: path `/v1/deploy`, body }, options);
}
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
        ...writeOptionsOf(options),
    });
    return answer.value.request_id;
}
async function readStatus(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/status/${id}`,
        effect: 'read',
        rateKind: 'status',
        unknownId: 'any-400',
        resource: `Edgegap deployment ${id}`,
        schema: statusOf(id),
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value;
}
async function readIfKnown(edgegap, id, options) {
    try {
        return (await readStatus(edgegap, id, options)) ?? undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function stopDeployment(edgegap, { id, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: path `/v1/stop/${id}`,
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        ...writeOptionsOf(options),
    });
}
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: path `/v1/self/stop/${id}/${accessPoint}`,
        unknownId: 'by-text',
        ...writeOptionsOf(options),
    });
}
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
async function bulkStop(edgegap, filters, options) {
    const answer = await edgegap.call({
        method: 'POST',
        path: path `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: bulkStopReply,
        format: 'text',
        ...writeOptionsOf(options),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/pages.ts
const PAGE_LIMIT = 100;
const MAX_PAGES = 1_000;
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
function pageAfter(page, pagination) {
    if (pagination.has_next !== true)
        return undefined;
    const next = pagination.next_page_number ?? page + 1;
    return next > page ? next : undefined;
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/list-deployments.ts




async function listByTag(edgegap, { tag, ...order }, options) {
    const filters = [{ field: 'tags', operator: 'in', value: [tag] }];
    const items = await listDeployments(edgegap, { filters, ...order }, options);
    return items.filter((item) => item.tags.includes(tag));
}
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
            ...(0,request_options/* requestOptionsOf */.l)(options),
        });
        return { items: value.data, pagination: value.pagination };
    });
    return [...new Map(found.map((one) => [one.request_id, one])).values()];
}

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployments-view.ts



const LISTED_AT_ONCE = 100;
const DOUBT_GRACE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
const MAX_ASKED = 10;
const FRESH_ID_MS = 30_000;
const GONE_AFTER_MS = 5_000;
const BETWEEN_ROUNDS_MS = 5_000;
class DeploymentsView {
    #edgegap;
    #areEnding;
    #mustExist;
    #memories = new Map();
    #tagged = new Map();
    #roundMs = Number.NEGATIVE_INFINITY;
    constructor(edgegap, { known, areEnding } = { known: [], areEnding: false }) {
        this.#edgegap = edgegap;
        this.#areEnding = areEnding;
        this.#mustExist = known.length > 0;
        for (const id of known)
            this.#memory(id).snapshot = snapshotOfId(id);
    }
    async askEach(ids, signal) {
        await Promise.all(ids.map((id) => this.#ask(id, signal)));
    }
    async list(ids, signal) {
        for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
            const value = ids.slice(at, at + LISTED_AT_ONCE);
            const filter = { field: 'request_id', operator: 'in', value };
            const items = await listDeployments(this.#edgegap, { filters: [filter] }, { signal });
            this.#take(items, value);
        }
    }
    async listTag(tag, signal) {
        const items = await listByTag(this.#edgegap, { tag }, { signal });
        const known = this.#tagged.get(tag) ?? new Set();
        for (const { request_id: id } of items)
            known.add(id);
        this.#tagged.set(tag, known);
        this.#take(items, [...known]);
    }
    async askDoubtful(signal) {
        const nowMs = this.#edgegap.world.clock.now();
        const isRound = nowMs - this.#roundMs >= BETWEEN_ROUNDS_MS;
        const ids = doubtful(this.#memories, { nowMs, urgentOnly: !isRound });
        if (isRound && ids.length > 0)
            this.#roundMs = nowMs;
        await this.askEach(ids, signal);
    }
    snapshot(id) {
        return this.#memories.get(id)?.snapshot;
    }
    snapshotsOfTag(tag) {
        return [...(this.#tagged.get(tag) ?? [])].flatMap((id) => this.snapshot(id) ?? []);
    }
    async #ask(id, signal) {
        const memory = this.#memory(id);
        memory.askedMs = this.#edgegap.world.clock.now();
        const status = await readIfKnown(this.#edgegap, id, { signal });
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
        const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : FRESH_ID_MS);
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

;// CONCATENATED MODULE: ./packages/client/src/edgegap/watch/watch-deployments.ts




const MIN_INTERVAL_MS = 1_000;
const MAX_INTERVAL_MS = 5_000;
const GROWTH = 1.1;
const MAX_UNREADABLE = 5;
const SHARE = 0.5;
const FEW = 5;
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
function watchCadence(size) {
    const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
    const statuses = size.ids > FEW ? 0 : size.ids;
    const { list, status } = DOCUMENTED_RATES;
    const listMs = (pages * list.windowMs) / (SHARE * list.limit);
    const statusMs = (statuses * status.windowMs) / (SHARE * status.limit);
    const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
    return (0,cadence/* backoff */.JN)({ firstMs, maxMs: Math.max(MAX_INTERVAL_MS, firstMs), growth: GROWTH });
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

// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __webpack_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/source.ts







function openSource(opening) {
    const { targets, inputs, run } = opening;
    const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
    const edgegap = connectEdgegap({
        ...(0,connection/* publicConnectionOptions */.M6)(run, inputs.edgegapApiUrl, names),
        token: inputs.edgegapToken ?? '',
    });
    const reader = watchEdgegap({ edgegap, targets: targets.map((target) => watched(target, run)) });
    return {
        readers: [
            (0,provider/* atInterval */.R8)((0,provider/* withMetadata */.Uz)(reader, ({ raw }) => metadataOf(raw)), inputs.interval),
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
function repositoryOf(target, repository) {
    if (repository !== undefined && repository !== '')
        return repository;
    throw new action_error/* ActionError */.l('refused', `${target}: GITHUB_REPOSITORY is not set. Use edgegap:tag/.`);
}
function metadataOf({ fqdn, ports, memberIds }) {
    const [only, ...others] = Object.values(ports);
    const link = only === undefined || others.length > 0 ? '' : only.link;
    return {
        ids: memberIds,
        fqdn,
        ports: describePorts(ports),
        ...(isUrl(link) ? { url: link } : {}),
    };
}


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
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 1 modules
var exchange_dispatcher = __webpack_require__(6594);
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
function createTransport(endpoint, world) {
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    const { dispatcher, refusalOf, end } = (0,exchange_dispatcher/* createDispatcher */.S)(endpoint);
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
        close: end,
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
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    await (0,clock/* nextTick */.d)();
    return whole;
}
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
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
    }
}
function aboutAnother(expected) {
    return invalid(expected, 'sent a reply about another id than the one asked for');
}
function issueText(issue) {
    const path = (0,sanitize_line/* sanitizeLine */.g)(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ endpoint, resource }, what) {
    return new failure/* Failure */.HR({
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
    return new failure/* Failure */.HR({
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
    return new failure/* NotSent */.Y5(write);
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
function isWebPage(reply) {
    const type = reply.header('content-type') ?? '';
    return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
}
function webPage(status) {
    return `answered ${status} with a web page, not with the API`;
}
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

/***/ 2988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requestOptionsOf)
/* harmony export */ });
function requestOptionsOf({ signal, deadline, retry }) {
    return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
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


class SafePath {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
function path(strings, ...parts) {
    const encoded = parts.map(encodePart);
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            kind: 'rejected',
            resource: `the name or id "${(0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}


/***/ })

};
