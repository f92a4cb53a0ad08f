export const id = 547;
export const ids = [547];
export const modules = {

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ noteUnreadable),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   Xm: () => (/* binding */ createBatch)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(656);
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);


function createBatch({ world, signal }) {
    const stopCreating = new AbortController();
    return {
        runTag: (0,_rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_0__/* .newRunTag */ .qN)(world),
        servers: [],
        isUnreadable: false,
        pendingCreates: new Set(),
        stopCreating,
        createSignal: AbortSignal.any([signal, stopCreating.signal]),
        abandonCreates: new AbortController(),
    };
}
async function noteUnreadable(batch, reads) {
    try {
        return await reads;
    }
    catch (error) {
        batch.isUnreadable = error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR;
        throw error;
    }
}
function idsOf(servers) {
    return [...servers].sort((a, b) => a.n - b.n).map(({ id }) => id);
}


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ stateForPost),
/* harmony export */   finishInPost: () => (/* binding */ finishInPost)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4946);
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
/* harmony import */ var _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8399);
/* harmony import */ var _stop_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6597);






const MAX_KEPT_IDS = 200;
function stateForPost({ record, inputs }, batch, keeping) {
    const { verb = inputs.onCancel, keepsServers = false, isCreating = false } = keeping;
    const open = record.createdIds('there', 'in-doubt').slice(0, MAX_KEPT_IDS);
    const keptIds = keepsServers ? (0,_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .idsOf */ .UX)(batch.servers) : [];
    return {
        runTag: batch.runTag,
        verb,
        ids: keepsServers ? '' : open.join(','),
        keptIds: keptIds.join(','),
        mayAppear: String(isCreating || record.mayHaveStrays() || open.some((id) => record.isFresh(id))),
    };
}
async function finishInPost(session, state) {
    const { runTag } = state;
    if (runTag === undefined)
        return;
    const rest = {
        runTag,
        verb: state['verb'] === 'leave' ? 'leave' : 'stop',
        known: new Set(split(state['ids'])),
        kept: new Set(split(state['keptIds'])),
        searchMs: state['mayAppear'] === 'false' ? 0 : _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__/* .LATE_APPEARANCE_MS */ .rp,
    };
    const found = await searchForRest(session, rest);
    report(session, rest, found);
}
const TARGET = 'deployments of this step';
const CHECKED = 'checked';
async function searchForRest(session, rest) {
    const { world, deadline } = session.run;
    const found = new Set(rest.known);
    const end = await (0,_rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)({
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
        cadence: (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_4__/* .backoff */ .JN)({ firstMs: 1_000, maxMs: 3_000, growth: 1.2 }),
        forgives: (0,_rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__/* .forgiveTransient */ .V_)(run.world),
        async read({ signal }) {
            const options = { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptions */ .a)(session), signal };
            const isLate = clock.now() - startMs >= rest.searchMs;
            const unknownIds = isLate ? 'ended' : 'fail';
            const tagged = await (0,_rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__/* .idsWithTag */ .J1)(edgegap, rest.runTag, options);
            for (const id of tagged.filter((one) => !rest.kept.has(one)))
                found.add(id);
            const toStop = rest.verb === 'stop' ? [...found] : [];
            const failure = await stopOpen(session, toStop, { ...options, unknownIds });
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
async function stopOpen(session, ids, options) {
    const open = ids.filter((id) => !isHandled(session.record.presenceOf(id)));
    if (open.length === 0)
        return undefined;
    const { failures } = await (0,_stop_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopServers */ .d)(session, open, options);
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


/***/ }),

/***/ 6597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stopServers)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);


const MAX_ONE_BY_ONE = 10;
const BULK_SIZE = 100;
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
        else if (end.reason instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
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
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) || error.kind !== 'not-found')
            throw error;
        if (options.unknownIds === 'fail' || session.record.isFresh(id))
            throw error;
        return noteGone(session, id);
    }
}
async function stopOne(session, id, options) {
    const { edgegap, record } = session;
    const logStorage = logStorageOf(session);
    try {
        await record.stop([id], (trace) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__/* .stopDeployment */ .Uk)(edgegap, { id, logStorage }, { ...options, trace }));
        record.stopAccepted(id);
        return 'accepted';
    }
    catch (error) {
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.status === 410)
            return noteGone(session, id);
        throw error;
    }
}
function noteGone({ record }, id) {
    const wasInDoubt = record.presenceOf(id) === 'in-doubt';
    record.gone(id);
    return wasInDoubt ? 'accepted' : 'ended';
}
async function stopMany(session, ids, options) {
    const { record, run } = session;
    const filter = { field: 'request_id', values: ids, filter_type: 'any' };
    try {
        const named = await record.stop(ids, (trace) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__/* .bulkStop */ .rP)(session.edgegap, [filter], { ...options, trace }));
        const meant = new Set(ids);
        const accepted = [...new Set(named)].filter((id) => meant.has(id));
        for (const id of accepted)
            record.stopAccepted(id);
        return accepted;
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
        run.log.info(`${error.message} Stopping them one by one.`);
        return [];
    }
}
function logStorageOf({ inputs }) {
    return inputs.operation === 'stop' ? inputs.containerLogStorage : undefined;
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   a: () => (/* binding */ requestOptions)
/* harmony export */ });
function requestOptions({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}
function repositoryOf({ run }) {
    return run.env('GITHUB_REPOSITORY') ?? '';
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ selfStop),
/* harmony export */   Dw: () => (/* binding */ deployV1),
/* harmony export */   Lt: () => (/* binding */ readIfKnown),
/* harmony export */   Uk: () => (/* binding */ stopDeployment),
/* harmony export */   rP: () => (/* binding */ bulkStop),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   wU: () => (/* binding */ deployV2)
/* harmony export */ });
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
/* harmony import */ var _calls_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
/* harmony import */ var _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
/* harmony import */ var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);






const CREATE_TIMEOUT_MS = 30_000;
async function deployV1(edgegap, body, options) {
    return await create(edgegap, { path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/deploy`, body }, options);
}
async function deployV2(edgegap, body, options) {
    return await create(edgegap, { path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v2/deployments`, body }, options);
}
async function create(edgegap, what, options) {
    const answer = await edgegap.call({
        method: 'POST',
        ...what,
        effect: 'write',
        rateKind: 'create',
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .deployReply */ .YM,
        begin: options.begin,
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
    return answer.value.request_id;
}
async function readStatus(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/status/${id}`,
        effect: 'read',
        rateKind: 'status',
        unknownId: 'any-400',
        resource: `Edgegap deployment ${id}`,
        schema: (0,_schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(id),
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(options),
    });
    return answer.value;
}
async function readIfKnown(edgegap, id, options) {
    try {
        return (await readStatus(edgegap, id, options)) ?? undefined;
    }
    catch (error) {
        if (error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function stopDeployment(edgegap, { id, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/stop/${id}`,
        unknownId: logStorage === undefined ? 'any-400' : 'by-text',
        forbidden: 'not-yours',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
}
async function selfStop(edgegap, { id, accessPoint, logStorage }, options) {
    await edgegap.call({
        ...stopCall(id, logStorage),
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/self/stop/${id}/${accessPoint}`,
        unknownId: 'by-text',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
}
function stopCall(id, logStorage) {
    return {
        method: 'DELETE',
        query: { container_log_storage: logStorage },
        effect: 'write',
        retry: 'reads',
        resource: `Edgegap deployment ${id}`,
        schema: _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__/* .noBody */ .GV,
        format: 'none',
    };
}
async function bulkStop(edgegap, filters, options) {
    const answer = await edgegap.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .A) `/v1/deployments/bulk-stop`,
        body: { filters },
        effect: 'write',
        resource: `bulk-stop at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .bulkStopReply */ .nG,
        format: 'text',
        ...(0,_calls_call_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOptionsOf */ .x)(options),
    });
    return answer.value;
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ repositoryTag),
/* harmony export */   QR: () => (/* binding */ keyTag),
/* harmony export */   WD: () => (/* binding */ serverTag),
/* harmony export */   X3: () => (/* binding */ madeAtMs),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   o6: () => (/* binding */ OURS),
/* harmony export */   qN: () => (/* binding */ newRunTag),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);

const OURS = 'rollout-actions';
const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
const MAX_KEY_LENGTH = 11;
const CHANCES = 36 ** 5;
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
    const hex = (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .SI)().createHash('sha256').update(text).digest('hex').slice(0, 13);
    return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}
function base36(value, characters) {
    return value.toString(36).padStart(characters, '0');
}


/***/ })

};
