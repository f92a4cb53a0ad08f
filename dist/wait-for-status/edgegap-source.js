export const id = 431;
export const ids = [431];
export const modules = {

/***/ 431:
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


/** The members of `WriteOptions` alone, where the caller's object has more. */
function call_writeOptionsOf(options) {
    return { ...requestOptionsOf(options), ...(options.trace && { trace: options.trace }) };
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

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
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

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(4410);
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
        ...(0,request_options/* requestOptionsOf */.l)(options),
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
        path: path `/v1/stop/${id}`,
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        ...writeOptionsOf(options),
    });
}
/** DELETE /v1/self/stop: the connection's token is the container's own, sent without a word. */
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: path `/v1/self/stop/${id}/${accessPoint}`,
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
            ...(0,request_options/* requestOptionsOf */.l)(options),
        });
        return { items: value.data, pagination: value.pagination };
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
/** At each read, half of what the rate allows in a second. */
const MAX_ASKED = 10;
/** The status call may not know an id yet that a create has just given, ms. */
const FRESH_ID_MS = 30_000;
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

// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __webpack_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/source.ts






/** Reads all Edgegap targets together: a few by their status, many by pages of the list. */
function openSource(opening) {
    const { targets, inputs, run } = opening;
    const names = { address: 'edgegap-api-url', credentials: 'edgegap-token' };
    const edgegap = connectEdgegap({
        ...(0,connection/* connectionOptions */.H)(run, inputs.edgegapApiUrl, names),
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
/** A key is unique in its repository only. */
function repositoryOf(target, repository) {
    if (repository !== undefined && repository !== '')
        return repository;
    throw new action_error/* ActionError */.l('refused', `${target}: GITHUB_REPOSITORY is not set. Use edgegap:tag/.`);
}
function metadataOf({ fqdn, ports, memberIds }) {
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


/***/ })

};
