export const id = 377;
export const ids = [377,547];
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

/***/ 5060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ selectDeployments),
/* harmony export */   K3: () => (/* binding */ assertAllowedApplications),
/* harmony export */   dx: () => (/* binding */ listByKey),
/* harmony export */   j3: () => (/* binding */ classifyDeployments)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
/* harmony import */ var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
/* harmony import */ var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3791);
/* harmony import */ var _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7849);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);







async function listByKey(session) {
    const { edgegap, inputs } = session;
    const tag = (0,_rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__/* .keyTag */ .QR)(inputs.key ?? '', (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(session));
    const order_by = [{ field: 'created_at', order: 'asc' }];
    return await (0,_rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__/* .listByTag */ .A)(edgegap, { tag, order_by }, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session));
}
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
const FRESH_ID_MS = 30_000;
async function classifyDeployments(session, items) {
    const statuses = await Promise.all(items.map(({ request_id: id }) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__/* .readIfKnown */ .Lt)(session.edgegap, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session))));
    const current = [];
    const outdated = [];
    const failed = [];
    for (const [at, item] of items.entries()) {
        const status = statuses[at];
        const state = status === undefined ? unknownState(session, item) : (0,_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .deploymentState */ .DY)(status);
        if (state === _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .FAILED */ .Wk)
            failed.push(item.request_id);
        if ([_rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .FAILED */ .Wk, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATED */ .ec, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATING */ .rU].includes(state))
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
    const ageMs = run.world.clock.wall() - ((0,_rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__/* .madeAtMs */ .X3)(tags) ?? 0);
    return ready !== true && ageMs < FRESH_ID_MS ? _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .PENDING */ .eG : _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__/* .TERMINATED */ .ec;
}
function otherVersion({ inputs }, status) {
    const { app_name: application, app_version: version } = status;
    const isOtherApplication = application !== '' && application !== inputs.application;
    const isOtherVersion = inputs.version !== undefined && version !== '' && version !== inputs.version;
    return isOtherApplication || isOtherVersion ? `${application} ${version}` : undefined;
}
async function assertAllowedApplications(session, ids) {
    const { allowApplications: globs, operation } = session.inputs;
    if (globs.length === 0)
        return;
    const found = await Promise.all(ids.map((id) => (0,_rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__/* .readIfKnown */ .Lt)(session.edgegap, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .a)(session))));
    const outside = found.filter((status) => status !== undefined && !(0,_inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isAllowed */ .Jr)(status.app_name, globs));
    if (outside.length === 0)
        return;
    const which = outside.map(({ request_id: id, app_name: name }) => `${id} of ${name}`).join(', ');
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `${operation} would touch ${which}, which allow-applications (${globs.join(', ')}) keeps ` +
        'out. Nothing was written.');
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

/***/ 1377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SERVERS: () => (/* binding */ SERVERS)
});

// EXTERNAL MODULE: ./packages/client/src/edgegap/list-deployments.ts
var list_deployments = __webpack_require__(1144);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/client/src/edgegap/deployments.ts
var deployments = __webpack_require__(4333);
// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/client/src/edgegap/schemas/deployments.ts
var schemas_deployments = __webpack_require__(1982);
// EXTERNAL MODULE: ./packages/client/src/edgegap/times.ts
var times = __webpack_require__(7111);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/logs-and-metrics.ts




async function readLogs(edgegap, id, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/deployment/${id}/container-logs`,
        effect: 'read',
        unknownId: 'any-400',
        resource: `logs of Edgegap deployment ${id}`,
        schema: schemas_deployments/* containerLogs */.BX,
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value;
}
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
        schema: schemas_deployments/* metrics */.qd,
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/capture-logs.ts






const MAX_SERVERS = 25;
const SHOWN_LINES = 100;
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
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            gaps.push(error.message);
            return undefined;
        }
    };
    const [status, logs] = await Promise.all([
        orGap((0,deployments/* readStatus */.rk)(edgegap, id, request)),
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
    const rest = left > 0 ? [`\u2026 and ${left} more lines in the file`] : [];
    const title = `Last state and logs of deployment ${one.id}`;
    const shown = [...lines.slice(0, SHOWN_LINES), ...rest];
    run.log.group(title, shown);
    run.report.evidence(title, shown);
}
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

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/deployments/lookup.ts
var lookup = __webpack_require__(5060);
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/deployments/stop/stop.ts
var stop = __webpack_require__(6597);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/stop-guard.ts

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

// EXTERNAL MODULE: ./packages/client/src/edgegap/watch/deployment-snapshot.ts
var deployment_snapshot = __webpack_require__(3791);
// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
// EXTERNAL MODULE: ./packages/client/src/edgegap/calls/pacer.ts
var pacer = __webpack_require__(7468);
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
            this.#memory(id).snapshot = (0,deployment_snapshot/* snapshotOfId */.tg)(id);
    }
    async askEach(ids, signal) {
        await Promise.all(ids.map((id) => this.#ask(id, signal)));
    }
    async list(ids, signal) {
        for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
            const value = ids.slice(at, at + LISTED_AT_ONCE);
            const filter = { field: 'request_id', operator: 'in', value };
            const items = await (0,list_deployments/* listDeployments */.J)(this.#edgegap, { filters: [filter] }, { signal });
            this.#take(items, value);
        }
    }
    async listTag(tag, signal) {
        const items = await (0,list_deployments/* listByTag */.A)(this.#edgegap, { tag }, { signal });
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
        const status = await (0,deployments/* readIfKnown */.Lt)(this.#edgegap, id, { signal });
        memory.isUrgent = false;
        if (status === undefined)
            return this.#missing(memory);
        memory.unknownSinceMs = undefined;
        memory.snapshot = (0,deployment_snapshot/* snapshotOfStatus */.Yg)(status);
    }
    #missing(memory) {
        if (memory.snapshot === undefined)
            return;
        memory.unknownSinceMs ??= memory.askedMs;
        const wasRead = memory.snapshot.status !== undefined || memory.snapshot.fqdn !== '';
        const seenMs = this.#mustExist ? GONE_AFTER_MS : 0;
        const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : FRESH_ID_MS);
        if (isLong || this.#areEnding)
            memory.snapshot = (0,deployment_snapshot/* snapshotOfGone */.jM)(memory.snapshot);
    }
    #take(items, ids) {
        const nowMs = this.#edgegap.world.clock.now();
        const found = new Map(items.map((item) => [item.request_id, item]));
        for (const id of ids) {
            const memory = this.#memory(id);
            remember(memory, found.get(id), nowMs);
            if (this.#areEnding && !found.has(id))
                memory.isUrgent = memory.snapshot?.state !== deployment_snapshot/* TERMINATED */.ec;
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
        memory.snapshot = (0,deployment_snapshot/* snapshotOfItem */.xr)(item, memory.snapshot?.status);
        memory.unknownSinceMs = undefined;
    }
    if (item?.ready === true || before === deployment_snapshot/* TERMINATED */.ec) {
        memory.doubtSinceMs = undefined;
        memory.isUrgent = false;
        return;
    }
    memory.doubtSinceMs ??= nowMs;
    const wasListed = memory.snapshot?.fqdn !== '' && before !== undefined;
    memory.isUrgent ||= before === deployment_snapshot/* READY */.yE || (item === undefined && wasListed);
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
    const { list, status } = pacer/* DOCUMENTED_RATES */.rr;
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
    const ready = members.filter(({ state }) => state === deployment_snapshot/* READY */.yE).length;
    const detail = members.length > 1 ? { detail: `${ready} of ${members.length} ready` } : {};
    const observation = observed(worst, members.map(({ id }) => id));
    return [{ target, observation: { ...observation, revision: target, ...detail } }];
}
function observed(snapshot, memberIds) {
    return { ...(0,deployment_snapshot/* observationOf */.KY)(snapshot), raw: { ...snapshot, memberIds } };
}
function worstOf(snapshots) {
    const rank = ({ state }) => {
        if (state === deployment_snapshot/* FAILED */.Wk)
            return 0;
        if (state === deployment_snapshot/* TERMINATED */.ec)
            return 3;
        return state === deployment_snapshot/* READY */.yE ? 2 : 1;
    };
    return [...snapshots].sort((a, b) => rank(a) - rank(b))[0];
}

// EXTERNAL MODULE: ./packages/client/src/wait/engine.ts + 3 modules
var engine = __webpack_require__(2328);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
// EXTERNAL MODULE: ./packages/client/src/wait/observation.ts
var observation = __webpack_require__(8077);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/progress.ts



const MAX_LOGGED_ONE_BY_ONE = 20;
const STEPS = 10;
function createProgress({ log, report }, total, wanted = deployment_snapshot/* READY */.yE) {
    let there = 0;
    let loggedStep = 0;
    return {
        changed(change) {
            const { target: subject, from, to, elapsedMs } = change;
            if (to.state === wanted && from?.state !== wanted)
                there += 1;
            if (total <= MAX_LOGGED_ONE_BY_ONE) {
                const words = { from: from && (0,observation/* stateText */.r)(from), to: (0,observation/* stateText */.r)(to) };
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/wait-until-gone.ts




async function waitUntilGone(session, ids) {
    if (ids.length === 0)
        return;
    const { run, edgegap } = session;
    const targets = ids.map((id) => ({ target: `deployment ${id}`, id }));
    const progress = createProgress(run, ids.length, deployment_snapshot/* TERMINATED */.ec);
    const goal = {
        until: new Map([[deployment_snapshot/* TERMINATED */.ec, 0]]),
        failOn: new Map(),
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const end = await (0,engine/* wait */.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [watchEdgegap({ edgegap, targets, areEnding: true })],
        goals: new Map(targets.map(({ target }) => [target, goal])),
        mode: { kind: 'all' },
        onChange: (change) => {
            if (change.to.state === deployment_snapshot/* TERMINATED */.ec)
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
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/session.ts
var src_session = __webpack_require__(8399);
// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var src_cleanup = __webpack_require__(4580);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var outcome = __webpack_require__(5136);
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/inputs/access-rules.ts
var access_rules = __webpack_require__(7849);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/stop.ts











const MAX_READS = 6;
async function stop_stop(session) {
    return await namingStops(session, () => stopSelected(session));
}
async function stopSelected(session) {
    const { inputs, run } = session;
    const given = await (0,lookup/* selectDeployments */.DW)(session);
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
async function namingStops(session, work) {
    const { run, record } = session;
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
    return await (0,src_cleanup/* withCleanup */.V1)(run, { describeState, leave }, async () => {
        try {
            return await work();
        }
        catch (error) {
            const hasAccepted = record.idsThatAre('stopping').length > 0;
            if (!(error instanceof failure/* Failure */.HR) || run.signal.aborted || !hasAccepted)
                throw error;
            const accepted = record.idsThatAre('gone').filter((id) => record.wasStopped(id));
            return toFailedStop(session, { accepted, ended: [], failures: [error] });
        }
    });
}
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
            const items = await (0,lookup/* listByKey */.dx)(session);
            found = items.map(({ request_id: id }) => id).filter((id) => !ids.includes(id));
        }
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        end.failures.push(error);
    }
    return { ids, end };
}
async function stopAndWait(session, ids, unknownIds) {
    const options = (0,src_session/* requestOptions */.a)(session);
    await (0,lookup/* assertAllowedApplications */.K3)(session, ids);
    if (session.inputs.captureLogs === 'always')
        await captureLogs(session, ids, options);
    const end = await (0,stop/* stopServers */.d)(session, ids, { ...options, unknownIds });
    await waitUntilGone(session, end.accepted);
    return end;
}
function toFailedStop({ run, record }, end) {
    const [failure] = end.failures;
    if (failure === undefined)
        throw new RangeError('a failed stop needs a failure');
    const inDoubt = record.idsThatAre('in-doubt');
    const stopping = record.idsThatAre('stopping');
    const stopped = end.accepted.filter((id) => !stopping.includes(id));
    const sentences = [
        failure.message,
        ...(end.failures.length > 1 ? [`${end.failures.length} could not be stopped.`] : []),
        ...(stopped.length > 0 ? [`Stopped: ${stopped.join(', ')}.`] : []),
        ...(stopping.length > 0 ? [`Stop accepted, end not seen: ${stopping.join(', ')}.`] : []),
        ...(inDoubt.length > 0 ? [`Sent but not confirmed: ${inDoubt.join(', ')}.`] : []),
    ];
    return {
        outcome: (0,outcome/* outcomeOf */.sG)(failure, run.deadline.remainingMs()),
        reason: sentences.join(' '),
    };
}
async function selfStop(session) {
    const { inputs, run, edgegap, record } = session;
    const address = inputs.stopUrl === undefined ? undefined : (0,access_rules/* selfStopOf */.yv)(inputs.stopUrl);
    if (address === undefined)
        throw new action_error/* ActionError */.l('refused', 'stop-url is missing.');
    const { id, accessPoint } = address;
    const { containerLogStorage: logStorage } = inputs;
    run.outputs.set('deployment-id', id);
    run.outputs.set('deployment-ids', [id]);
    run.outputs.set('request-id', id);
    await record.stop([id], (trace) => (0,deployments/* selfStop */.Bl)(edgegap, { id, accessPoint, logStorage }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    record.stopAccepted(id);
    return { outcome: 'succeeded', reason: `Deployment ${id} accepted its own stop.` };
}
function named(ids) {
    return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/bulk-stop.ts
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











const LAST_LIST_MS = 10_000;
const MAX_NAMED = 5;
async function bulkStop(session) {
    const filters = (session.inputs.filter ?? []).filter(structured_fields/* isStopFilter */.vG);
    const find = async (options) => {
        const all = await (0,list_deployments/* listDeployments */.J)(session.edgegap, {}, options);
        return all.filter((item) => filters.every((filter) => isMeant(item, filter)));
    };
    const items = await findTwice(session, find);
    const isSweeping = filters.some((filter) => filter.filter_type === 'not');
    return await stopShown(session, { items, isSweeping, what: 'the filter', find });
}
async function findTwice(session, find) {
    const found = await find((0,src_session/* requestOptions */.a)(session));
    return found.length > 0 ? found : await find((0,src_session/* requestOptions */.a)(session));
}
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
    await (0,lookup/* assertAllowedApplications */.K3)(session, ids);
    if (session.inputs.captureLogs === 'always') {
        await captureLogs(session, ids, (0,src_session/* requestOptions */.a)(session));
    }
    const end = await (0,stop/* stopServers */.d)(session, ids, (0,src_session/* requestOptions */.a)(session));
    await waitUntilGone(session, end.accepted);
    if (end.failures.length > 0)
        return toFailedStop(session, end);
    const left = await describeLeft(session, shown);
    if (end.accepted.length === 0) {
        return { outcome: 'unchanged', reason: `All of them had already ended.${left}` };
    }
    const { accepted } = end;
    const count = accepted.length === 1 ? 'One deployment was' : `${accepted.length} deployments were`;
    return { outcome: 'succeeded', reason: `${count} stopped: ${accepted.join(', ')}.${left}` };
}
async function describeLeft(session, shown) {
    const { items, what, leftCount = 0 } = shown;
    const now = await findOnceMore(session, shown);
    const stopped = new Set(items.map(({ request_id: id }) => id));
    const ids = now?.map(({ request_id: id }) => id).filter((id) => !stopped.has(id));
    const count = ids?.length ?? leftCount;
    if (count === 0)
        return '';
    const match = count === 1 ? '1 more matches' : `${count} more match`;
    if (leftCount > 0)
        return ` ${match} and ${count === 1 ? 'is' : 'are'} left (max-stop).`;
    const named = `${ids?.slice(0, MAX_NAMED).join(', ')}${count > MAX_NAMED ? ', \u2026' : ''}`;
    return ` ${match} ${what} now, not stopped: ${named}. Re-run this step for that.`;
}
async function findOnceMore({ run }, { what, find }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(run.world.clock, LAST_LIST_MS, run.signal), false);
        try {
            return await find({ signal: limit.signal, deadline: limit });
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) && !limit.signal.aborted)
                throw error;
            run.log.info(`Whether more deployments match ${what} by now could not be read.`);
            return undefined;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function isMeant(item, filter) {
    const own = new Set(filter.field === 'request_id' ? [item.request_id] : item.tags);
    if (filter.filter_type === 'all')
        return filter.values.every((value) => own.has(value));
    const has = filter.values.some((value) => own.has(value));
    return filter.filter_type === 'any' ? has : !has;
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/batch.ts
var src_batch = __webpack_require__(1847);
// EXTERNAL MODULE: ./packages/client/src/edgegap/applications.ts + 1 modules
var applications = __webpack_require__(3603);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/check-version.ts




const LATEST = 'latest';
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
    const ports = (0,applications/* openedPorts */.E3)(found);
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
        return await (0,applications/* readAppVersion */.W)(session.edgegap, which, (0,src_session/* requestOptions */.a)(session));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        session.run.log.debug(`The version could not be read: ${error.message}`);
        return undefined;
    }
}
function warnOfLatest({ run }, what) {
    run.log.warning(`${what}: Edgegap keeps images by their tag, so an older one may be started. Use a tag of ` +
        'its own for each build.');
}

// EXTERNAL MODULE: ./packages/client/src/edgegap/create-idempotently.ts
var create_idempotently = __webpack_require__(4946);
// EXTERNAL MODULE: ./packages/client/src/edgegap/ownership-tags.ts
var ownership_tags = __webpack_require__(656);
;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/request-body.ts

const NO_ADDRESS = '192.0.2.1';
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
        ...logStorageOf(inputs),
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
function logStorageOf({ containerLogStorage: name }) {
    if (name === undefined || name === 'true')
        return {};
    const enabled = name !== 'false';
    return { container_log_storage: { enabled, endpoint_storage: enabled ? name : '' } };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/create.ts








const MAX_AT_ONCE = 100;
async function createServers(session, batch, numbers) {
    const errors = [];
    const left = numbers.values();
    const createInTurn = async () => {
        for (const n of left)
            await createOne(session, batch, n).catch((error) => errors.push(error));
    };
    await Promise.all(Array.from({ length: MAX_AT_ONCE }, createInTurn));
    const decisive = errors.find((error) => error instanceof failure/* Failure */.HR || error instanceof failure/* NotSent */.Y5) ??
        errors.find((error) => !(error instanceof Unallocated));
    if (decisive !== undefined)
        throw decisive;
    const refused = errors.filter((error) => error instanceof Unallocated);
    if (refused.length > 0)
        throw unallocatedError(refused, numbers.length);
}
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
    const create = (0,create_idempotently/* createIdempotently */.Xf)({
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
        if (error instanceof failure/* Failure */.HR)
            batch.stopCreating.abort(error);
        throw error;
    }
    finally {
        batch.pendingCreates.delete(create);
    }
}
function createRequest(session, { runTag }, n) {
    const { inputs } = session;
    const tag = (0,ownership_tags/* serverTag */.WD)(runTag, n);
    const repository = (0,src_session/* repositoryOf */._)(session);
    const key = inputs.key === undefined ? [] : [(0,ownership_tags/* keyTag */.QR)(inputs.key, repository)];
    const own = [ownership_tags/* OURS */.o6, runTag, tag, (0,ownership_tags/* repositoryTag */.B1)(repository), ...key];
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
    const deploy = inputs.apiVersion === '1' ? deployments/* deployV1 */.Dw : deployments/* deployV2 */.wU;
    return await deploy(edgegap, body, ask);
}
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
function setIdOutputs({ run, record }, { servers }) {
    const ids = [...new Set([...(0,src_batch/* idsOf */.UX)(servers), ...record.createdIds()])];
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('request-id', ids[0]);
    run.outputs.set('deployment-ids', ids);
}

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/report/describe-deployment.ts
var describe_deployment = __webpack_require__(6601);
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/report/ports.ts
var ports = __webpack_require__(7158);
// EXTERNAL MODULE: ./actions/edgegap-deploy/src/report/set-outputs.ts
var set_outputs = __webpack_require__(265);
// EXTERNAL MODULE: ./packages/action/src/connection.ts
var src_connection = __webpack_require__(8546);
;// CONCATENATED MODULE: ./packages/probe/src/watch-probe.ts

const OPEN = 'open';
const CLOSED = 'closed';
const PERSISTENT_AFTER_MS = 120_000;
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
    return new failure/* Failure */.HR({
        kind: 'unreachable',
        resource: target,
        what: detail,
        next: 'Fix that and run again',
        received: 'maybe',
        final: true,
    });
}

;// CONCATENATED MODULE: ./packages/probe/src/probes.ts
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



const ANSWERS = [{ low: 100, high: 499 }];
function probeOf(session, snapshot, options) {
    const chosen = (0,ports/* choosePort */.t9)(snapshot, session.inputs.portName);
    const number = chosen?.port.external;
    if (chosen === undefined || number === undefined) {
        throw new action_error/* ActionError */.l('failed', `Deployment ${snapshot.id} opens no port, so nothing can be probed: use until: ready.`);
    }
    const address = { host: snapshot.fqdn === '' ? snapshot.publicIp : snapshot.fqdn, port: number };
    const full = (limits) => ({ ...options, ...limits });
    switch (chosen.port.protocol.toUpperCase()) {
        case 'HTTP':
        case 'HTTPS': {
            const target = { url: new URL((0,ports/* urlOf */.rs)(snapshot, chosen.port)), status: ANSWERS };
            return (limits) => probeHttp(target, full(limits));
        }
        case 'WS':
        case 'WSS': {
            const target = { url: new URL((0,ports/* urlOf */.rs)(snapshot, chosen.port)) };
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










const UNUSABLE = 'unusable';
const MAX_RESTARTS = 3;
const PROBE_MS = 3_000;
const CADENCE = (0,cadence/* backoff */.JN)({ firstMs: 1_000, maxMs: 5_000, growth: 1.2 });
const READS_PER_STATUS = 5;
const wait_until_accepting_MAX_LOGGED_ONE_BY_ONE = 20;
async function waitUntilAccepting(session, servers) {
    const { run } = session;
    const options = (0,src_connection/* probeOptions */.l4)(run);
    const probed = new Map(servers.flatMap((server) => server.snapshot === undefined
        ? []
        : [
            [
                `port of deployment ${server.id}`,
                { server, probe: probeOf(session, server.snapshot, options) },
            ],
        ]));
    const goal = {
        until: new Map([OPEN, UNUSABLE, deployment_snapshot/* FAILED */.Wk, deployment_snapshot/* TERMINATED */.ec].map((state) => [state, 0])),
        failOn: new Map(),
        discoveryMs: 0,
        onSuperseded: 'follow',
    };
    const end = await (0,engine/* wait */.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [...probed].map(([target, one]) => portReader(session, target, one)),
        goals: new Map([...probed.keys()].map((target) => [target, goal])),
        mode: { kind: 'all' },
        onChange: ({ target: subject, from, to, elapsedMs }) => {
            const server = probed.get(subject)?.server;
            if (server !== undefined)
                server.portState = to.state === OPEN ? undefined : (0,observation/* stateText */.r)(to);
            if (probed.size > wait_until_accepting_MAX_LOGGED_ONE_BY_ONE || from?.state === to.state)
                return;
            run.log.change({ subject, from: from?.state, to: (0,observation/* stateText */.r)(to), elapsedMs });
            run.log.heartbeat(`${subject} is still ${(0,observation/* stateText */.r)(to)}.`);
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
        return [{ server, why: last === undefined ? 'was not seen' : (0,observation/* stateText */.r)(last) }];
    });
}
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
            const isOver = state === deployment_snapshot/* FAILED */.Wk || state === deployment_snapshot/* TERMINATED */.ec;
            if (!isOver)
                return [{ target, observation: seen }];
            return [{ target, observation: { ...seen, state, detail: detail ?? seen.detail } }];
        },
    };
}
async function conditionOf({ edgegap }, { id }, signal) {
    const options = { signal, retry: 'never' };
    try {
        const status = await (0,deployments/* readStatus */.rk)(edgegap, id, options);
        const state = status === null ? deployment_snapshot/* TERMINATED */.ec : (0,deployment_snapshot/* deploymentState */.DY)(status);
        if (state === deployment_snapshot/* FAILED */.Wk || state === deployment_snapshot/* TERMINATED */.ec)
            return { state };
        const crash = (await readLogs(edgegap, id, options)).crash_data;
        const restarts = crash?.restart_count ?? 0;
        if (restarts < MAX_RESTARTS)
            return { state };
        const message = crash?.message ? ` (${crash.message})` : '';
        return { state: deployment_snapshot/* FAILED */.Wk, detail: `crashed and restarted ${restarts} times${message}` };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { state: deployment_snapshot/* READY */.yE };
    }
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-ready.ts




const SETTLED = new Set([deployment_snapshot/* READY */.yE, deployment_snapshot/* FAILED */.Wk, deployment_snapshot/* TERMINATED */.ec, deployment_snapshot/* TERMINATING */.rU]);
async function waitUntilReady(session, servers) {
    const { run, edgegap } = session;
    const byTarget = new Map(servers.map((server) => [targetOf(server), server]));
    const targets = servers.map((server) => ({ target: targetOf(server), id: server.id }));
    const progress = createProgress(run, servers.length);
    const goal = {
        until: new Map([...SETTLED].map((state) => [state, 0])),
        failOn: new Map(),
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: 'follow',
    };
    const end = await (0,engine/* wait */.u)({
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
    return servers.filter(({ snapshot }) => snapshot?.state !== deployment_snapshot/* READY */.yE);
}
function targetOf({ id }) {
    return `deployment ${id}`;
}
function recordSnapshot({ run, record }, { target, to }, servers) {
    const server = servers.get(target);
    if (server === undefined)
        return;
    server.snapshot = to.raw;
    if (to.state === deployment_snapshot/* TERMINATED */.ec)
        record.gone(server.id);
    if (to.state === deployment_snapshot/* READY */.yE)
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













const MAX_STATUS_READS = 5;
async function waitUntilUsable(session, batch) {
    const { inputs, run } = session;
    batch.servers.sort((a, b) => a.n - b.n);
    run.outputs.set('deployment-ids', (0,src_batch/* idsOf */.UX)(batch.servers));
    const failed = await (0,src_batch/* noteUnreadable */.Cn)(batch, waitUntilReady(session, batch.servers));
    (0,set_outputs/* setDeploymentOutputs */.uL)(session, (0,set_outputs/* outputRowsOf */.CS)(batch.servers));
    if (failed.length > 0)
        throw notReady(failed, batch.servers.length);
    if (inputs.until === 'accepting')
        await (0,src_batch/* noteUnreadable */.Cn)(batch, accept(session, batch));
    await stopStrays(session, batch);
    await readStatuses(session, batch.servers.slice(0, MAX_STATUS_READS));
    (0,set_outputs/* setDeploymentOutputs */.uL)(session, (0,set_outputs/* outputRowsOf */.CS)(batch.servers));
    const [first] = batch.servers;
    if (first === undefined)
        throw new RangeError('a batch needs at least one server');
    if (first.snapshot !== undefined)
        (0,set_outputs/* setPortOutputs */.ke)(session, first.snapshot);
    const startMs = Math.min(...batch.servers.map(({ knownMs }) => knownMs));
    return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}
function namedPort({ inputs }, { snapshot }) {
    if (snapshot === undefined)
        return 'an unknown address';
    const chosen = (0,ports/* choosePort */.t9)(snapshot, inputs.portName);
    return chosen === undefined ? snapshot.fqdn : (0,ports/* addressOf */.ci)(snapshot, chosen.port);
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
    if (snapshot.state === deployment_snapshot/* TERMINATED */.ec)
        return 'it has ended, by itself or by another stop';
    const detail = snapshot.status?.error_detail ?? '';
    return detail === '' ? (0,describe_deployment/* statusWord */.Hm)(snapshot) : `${(0,describe_deployment/* statusWord */.Hm)(snapshot)} (${detail})`;
}
async function stopStrays(session, batch) {
    const { record, run } = session;
    const known = new Set((0,src_batch/* idsOf */.UX)(batch.servers));
    try {
        if (record.mayHaveStrays()) {
            record.found(await (0,create_idempotently/* idsWithTag */.J1)(session.edgegap, batch.runTag, (0,src_session/* requestOptions */.a)(session)));
        }
        const extras = record.createdIds('there', 'in-doubt').filter((id) => !known.has(id));
        if (extras.length === 0)
            return;
        const { accepted, failures } = await (0,stop/* stopServers */.d)(session, extras, (0,src_session/* requestOptions */.a)(session));
        if (accepted.length > 0) {
            run.log.warning(`Stopped duplicates created after a lost response: ${accepted.join(', ')}.`);
        }
        for (const { message } of failures)
            run.log.warning(message);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        run.log.warning(`Duplicates could not be searched for: ${error.message}`);
    }
}
async function readStatuses(session, servers) {
    await Promise.all(servers.map(async (server) => {
        if (server.snapshot?.status?.current_status === 'Status.READY')
            return;
        try {
            const options = { ...(0,src_session/* requestOptions */.a)(session), retry: 'never' };
            const status = await (0,deployments/* readStatus */.rk)(session.edgegap, server.id, options);
            if (status !== null)
                server.snapshot = (0,deployment_snapshot/* snapshotOfStatus */.Yg)(status);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            session.run.log.debug(`The location of ${server.id} could not be read: ${error.message}`);
        }
    }));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/describe-record.ts
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

// EXTERNAL MODULE: ./actions/edgegap-deploy/src/deployments/post-step.ts
var post_step = __webpack_require__(6547);
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










const LAST_ANSWERS_MS = 1_500;
const LOGS_MS = 1_200;
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
function describeCleanup(session, batch, { verb, trigger }) {
    const { record, run } = session;
    if (batch.servers.length > 0)
        (0,set_outputs/* setDeploymentOutputs */.uL)(session, (0,set_outputs/* outputRowsOf */.CS)(batch.servers));
    setIdOutputs(session, batch);
    const open = verb === 'stop' ? record.createdIds('there', 'in-doubt') : [];
    const isUnfinished = open.length > 0 || record.mayHaveStrays();
    if (isUnfinished)
        run.keep((0,post_step/* stateForPost */.f)(session, batch, { verb }));
    const isUnreadable = batch.isUnreadable && trigger === 'on-failure';
    const input = isUnreadable ? 'their state could not be read' : trigger;
    const sentence = describeRecord(record, { verb, input, runTag: batch.runTag, isUnfinished });
    return { sentence, isUnfinished };
}
async function stopCreated(session, options) {
    const { record, run } = session;
    const { failures } = await (0,stop/* stopServers */.d)(session, record.createdIds('there', 'in-doubt'), options);
    for (const { message } of failures)
        run.log.warning(message);
}
async function findStrays({ edgegap, record, run }, { runTag }, options) {
    if (!record.mayHaveStrays())
        return;
    try {
        record.found(await (0,create_idempotently/* idsWithTag */.J1)(edgegap, runTag, options));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
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
        await (0,deadline/* untilAborted */.Eu)(answered, limit.signal).catch(() => undefined);
        batch.abandonCreates.abort(run.signal.reason);
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
function troubledFirst({ servers }, ids) {
    const ready = new Set(servers.filter(({ snapshot }) => snapshot?.state === deployment_snapshot/* READY */.yE).map(({ id }) => id));
    return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/with-cleanup.ts




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
        kept: (verb) => (0,post_step/* stateForPost */.f)(session, batch, { verb, isCreating: true }),
        hasWork: () => record.createdIds().length > 0 || record.unresolvedCreates() > 0,
        apply: (verb, trigger, deadline) => cleanUpAfter(session, batch, { verb, trigger, deadline }),
        leave: (trigger, deadline) => cleanUpAfter(session, batch, { verb: 'leave', trigger, deadline }),
        unfinished: (verb, trigger) => describeCleanup(session, batch, { verb, trigger }),
    };
    if (!run.dryRun)
        run.keep((0,post_step/* stateForPost */.f)(session, batch, { isCreating: true }));
    return await (0,src_cleanup/* withCleanup */.V1)(run, cleanup, async () => {
        const result = await (0,deadline/* untilAborted */.Eu)(work(), run.signal);
        if (!record.mayHaveStrays())
            return result;
        run.keep((0,post_step/* stateForPost */.f)(session, batch, { verb: 'stop', keepsServers: true }));
        return { ...result, isUnfinished: true };
    });
}
function describeProgress({ servers }) {
    if (servers.length === 0)
        return 'no server had been created yet';
    const waiting = servers.filter(({ readyMs, snapshot }) => {
        return readyMs === undefined && snapshot?.state !== 'ready';
    });
    if (waiting.length === 0)
        return describePorts(servers);
    const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
    return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}
function describePorts(servers) {
    const silent = servers.filter(({ portState }) => portState !== undefined);
    const [first] = silent;
    if (first === undefined)
        return 'every server created so far was ready';
    const port = `the port of deployment ${first.id} was ${first.portState}`;
    return silent.length === 1 ? port : `${port}, and ${silent.length - 1} more did not answer`;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/deploy.ts





async function deploy(session) {
    const { inputs } = session;
    await checkVersion(session);
    const batch = (0,src_batch/* createBatch */.Xm)(session.run);
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
function serversWanted({ inputs }) {
    return inputs.spread?.length ?? inputs.count;
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/ensure-plan.ts


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
function numbered(items, wanted, { run }) {
    const knownMs = run.world.clock.now();
    const taken = new Set();
    const free = () => [...Array(wanted).keys()].find((n) => !taken.has(n)) ?? 0;
    return items.map((item) => {
        const own = (0,ownership_tags/* numberOf */.rl)(item.tags);
        const n = own === undefined || taken.has(own) || own >= wanted ? free() : own;
        taken.add(n);
        const snapshot = (0,deployment_snapshot/* snapshotOfItem */.xr)(item, undefined);
        return { id: item.request_id, n, knownMs, readyMs: undefined, snapshot, isOurs: false };
    });
}
function missingNumbers(servers, wanted) {
    const taken = new Set(servers.map(({ n }) => n));
    const all = [...Array(wanted).keys()];
    return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/earlier-runs.ts






async function yieldToEarlierRuns(session, batch, wanted) {
    const items = await (0,lookup/* listByKey */.dx)(session);
    const own = new Set(batch.servers.map(({ id }) => id));
    const others = items.filter(({ request_id: id }) => !own.has(id) && session.record.presenceOf(id) === undefined);
    if (others.length === 0)
        return [];
    const found = await (0,lookup/* classifyDeployments */.j3)(session, others);
    const current = new Set(found.current);
    const alive = items.filter((item) => own.has(item.request_id) || current.has(item));
    const beyond = alive.slice(wanted);
    await giveUp(session, batch, { kept: alive.slice(0, wanted), beyond });
    const isOlder = ({ tags }) => ((0,ownership_tags/* madeAtMs */.X3)(tags) ?? 0) < ((0,ownership_tags/* madeAtMs */.X3)([batch.runTag]) ?? 0);
    const settled = new Set(batch.servers.map(({ id }) => id));
    const surplus = found.current.filter((item) => !settled.has(item.request_id) && isOlder(item));
    const outdated = found.outdated.filter(({ item }) => isOlder(item));
    refuseOtherVersion(session, { outdated });
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
function refuseOtherVersion({ inputs, record }, { outdated }) {
    if (inputs.onOtherVersion !== 'fail' || outdated.length === 0)
        return;
    const written = record.changed ? '' : ' Nothing was written.';
    throw new action_error/* ActionError */.l('failed', `Servers of ${inputs.key} run something else: ${describeOutdated(outdated)}.${written} Stop ` +
        'them by their key, or set on-other-version: replace.');
}
async function stopAll(session, ids) {
    const { failures } = await (0,stop/* stopServers */.d)(session, ids, (0,src_session/* requestOptions */.a)(session));
    const [failure] = failures;
    if (failure === undefined)
        return;
    const { inputs } = session;
    throw new action_error/* ActionError */.l('failed', `${failures.length} servers of ${inputs.key} could not be stopped. ${failure.message} ` +
        'Re-run to create the missing ones.');
}
function describeOutdated(outdated) {
    return outdated.map(({ item, runs }) => `${item.request_id} (${runs})`).join(', ');
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/ensure.ts













const MAX_ROUNDS = 6;
async function ensure(session) {
    const batch = (0,src_batch/* createBatch */.Xm)(session.run);
    const wanted = serversWanted(session);
    const found = await (0,lookup/* classifyDeployments */.j3)(session, await (0,lookup/* listByKey */.dx)(session));
    refuseOtherVersion(session, found);
    const plan = planFor(session, found, wanted);
    batch.servers.push(...numbered(plan.kept, wanted, session));
    if (plan.missing.length > 0)
        await checkVersion(session);
    await (0,lookup/* assertAllowedApplications */.K3)(session, [...plan.unwanted, ...plan.outdated]);
    if (session.run.dryRun)
        return await showPlan(session, batch, plan);
    return await withCleanup(session, batch, async () => {
        await stopUnwanted(session, plan, found);
        if (plan.missing.length > 0) {
            await createServers(session, batch, plan.missing);
            await (0,src_batch/* noteUnreadable */.Cn)(batch, yieldToEarlierRuns(session, batch, wanted));
        }
        const first = await settle(session, batch, { plan, wanted });
        return toResult(session, { found, plan, wanted, first });
    });
}
async function stopUnwanted(session, { unwanted }, { failed }) {
    if (unwanted.length === 0)
        return;
    const { inputs, run } = session;
    if (inputs.captureLogs !== 'never')
        await captureLogs(session, failed, (0,src_session/* requestOptions */.a)(session));
    run.log.info(`Stopping ${unwanted.length} servers that failed or are too many.`);
    await stopAll(session, unwanted);
}
async function stopOutdated(session, outdated) {
    if (outdated.length === 0)
        return;
    const { inputs, run } = session;
    if (inputs.captureLogs === 'always') {
        await captureLogs(session, outdated, (0,src_session/* requestOptions */.a)(session));
    }
    run.log.info(`Stopping replaced or surplus servers: ${outdated.join(', ')}.`);
    await stopAll(session, outdated);
}
async function settle(session, batch, { plan, wanted }) {
    let outdated = plan.outdated;
    for (;;) {
        const { first } = await waitUntilUsable(session, batch);
        await stopOutdated(session, outdated);
        outdated = [];
        const before = (0,src_batch/* idsOf */.UX)(batch.servers).join();
        await (0,src_batch/* noteUnreadable */.Cn)(batch, stopOverlooked(session, batch, wanted));
        if ((0,src_batch/* idsOf */.UX)(batch.servers).join() === before)
            return first;
    }
}
async function stopOverlooked(session, batch, wanted) {
    for (let rounds = 0, clean = 0; clean < 2 && rounds < MAX_ROUNDS; rounds += 1) {
        const overlooked = await yieldToEarlierRuns(session, batch, wanted);
        await stopOutdated(session, overlooked);
        clean = overlooked.length === 0 ? clean + 1 : 0;
    }
}
async function showPlan(session, batch, plan) {
    const stopped = [...plan.unwanted, ...plan.outdated];
    if (stopped.length > 0)
        await shown((0,stop/* stopServers */.d)(session, stopped, (0,src_session/* requestOptions */.a)(session)));
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
        if (!(error instanceof failure/* NotSent */.Y5))
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/logs-and-metrics.ts






async function logs(session) {
    const ids = await (0,lookup/* selectDeployments */.DW)(session);
    const [first] = ids;
    if (first === undefined) {
        return { outcome: 'succeeded', reason: `No server of ${session.inputs.key} is active.` };
    }
    const captured = await captureLogs(session, ids, (0,src_session/* requestOptions */.a)(session));
    const read = captured.filter((one) => one.logs !== undefined);
    if (read.length === 0)
        await readLogs(session.edgegap, first, (0,src_session/* requestOptions */.a)(session));
    const snapshots = captured.flatMap(({ status }) => status ? [{ snapshot: (0,deployment_snapshot/* snapshotOfStatus */.Yg)(status) }] : []);
    (0,set_outputs/* setDeploymentOutputs */.uL)(session, snapshots);
    session.run.outputs.set('deployment-ids', ids);
    const count = read.length === 1 ? 'one deployment' : `${read.length} deployments`;
    return { outcome: 'succeeded', reason: `The logs of ${count} are in the file of logs-path.` };
}
async function metrics(session) {
    const { startTime, endTime, steps } = session.inputs;
    const ids = await (0,lookup/* selectDeployments */.DW)(session);
    const entries = await Promise.all(ids.map(async (id) => {
        const charts = await readMetrics(session.edgegap, { id, fromMs: startTime, toMs: endTime, steps }, (0,src_session/* requestOptions */.a)(session));
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


const MAX_READ_MS = 30_000;
async function closedPullRequests(session, numbers) {
    if (numbers.size === 0)
        return new Set();
    const { run } = session;
    const { readPullRequestEvent } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 7173));
    const event = readPullRequestEvent(run.env);
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
    const connection = (0,src_connection/* githubConnectionOptions */.g7)(run);
    if (!repository || !inputs.githubToken || !connection) {
        run.log.warning(`Whether pull requests ${numbers.join(', ')} are closed is not known: give github-token, ` +
            'with the permission pull-requests: read. Their servers stay.');
        return [];
    }
    const { openPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(82), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 2311));
    const reader = openPullRequests({
        ...connection,
        repository,
        token: inputs.githubToken,
    });
    run.requests(reader.sent);
    try {
        const closed = [];
        for (const number of numbers)
            if (await isClosed(session, reader, number))
                closed.push(number);
        return closed;
    }
    finally {
        await reader.close();
    }
}
async function isClosed({ run }, reader, number) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = closed_pull_requests_addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(run.world.clock, MAX_READ_MS, run.signal), false);
        try {
            return await reader.isClosed(number, { signal: limit.signal, deadline: limit });
        }
        catch (error) {
            run.signal.throwIfAborted();
            const reason = error instanceof Error ? error.message : String(error);
            run.log.warning(`${reason} Its servers stay.`);
            return false;
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

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/reap.ts







async function reap(session) {
    const { run, inputs } = session;
    const items = await findTwice(session, (options) => itemsInScope(session, options));
    const isNamed = inputs.key !== undefined && inputs.ttl === undefined;
    const tooOld = isNamed ? [] : items.filter((item) => isTooOld(session, item));
    const abandoned = isNamed ? [] : await ofClosedPullRequests(session, items);
    const meant = isNamed ? items : [...new Set([...tooOld, ...abandoned])];
    const find = async (options) => {
        const now = await itemsInScope(session, options);
        if (isNamed)
            return now;
        const closed = new Set(abandoned.map((item) => pullRequestIn(session, item)));
        return now.filter((item) => isTooOld(session, item) || closed.has(pullRequestIn(session, item) ?? Number.NaN));
    };
    if (isNamed)
        run.log.info(`${items.length} servers of the key ${inputs.key}.`);
    else {
        const age = inputs.ttl === undefined ? '' : `${tooOld.length} older than ${(0,duration/* formatDuration */.a3)(inputs.ttl)}, `;
        run.log.info(`${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`);
    }
    const what = { isSweeping: false, what: 'reap', find };
    return await stopShown(session, { ...limited(session, meant), ...what });
}
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
async function itemsInScope(session, options) {
    const { edgegap, inputs } = session;
    const repository = (0,src_session/* repositoryOf */._)(session);
    const tags = [
        ownership_tags/* OURS */.o6,
        ...(inputs.reapScope === 'repository' ? [(0,ownership_tags/* repositoryTag */.B1)(repository)] : []),
        ...(inputs.key === undefined ? [] : [(0,ownership_tags/* keyTag */.QR)(inputs.key, repository)]),
    ];
    const filter = { field: 'tags', operator: 'in', value: tags.slice(-1) };
    const all = await (0,list_deployments/* listDeployments */.J)(edgegap, { filters: [filter] }, options);
    return all.filter((item) => tags.every((tag) => item.tags.includes(tag)));
}
async function ofClosedPullRequests(session, items) {
    const numbers = new Set(items.flatMap((item) => pullRequestIn(session, item) ?? []));
    const closed = await closedPullRequests(session, numbers);
    return items.filter((item) => {
        const number = pullRequestIn(session, item);
        return number !== undefined && closed.has(number);
    });
}
function pullRequestIn(session, { tags }) {
    return (0,ownership_tags/* pullRequestOf */._n)(tags, (0,src_session/* repositoryOf */._)(session));
}
function isTooOld({ run, inputs }, item) {
    const bornMs = createdMs(item);
    if (inputs.ttl === undefined || bornMs === undefined)
        return false;
    return run.world.clock.wall() - bornMs > inputs.ttl;
}
function createdMs({ tags, start_time: startTime }) {
    return (0,ownership_tags/* madeAtMs */.X3)(tags) ?? (0,times/* readTime */.a)(startTime);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/client/src/edgegap/calls/call.ts
var call = __webpack_require__(287);
// EXTERNAL MODULE: ./packages/client/src/edgegap/pages.ts
var pages = __webpack_require__(1929);
// EXTERNAL MODULE: ./packages/client/src/edgegap/schemas/common.ts
var common = __webpack_require__(3717);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/tags.ts







async function listTags(edgegap, id, options) {
    return await (0,pages/* allPages */.S4)(async (page) => {
        const { value } = await edgegap.call({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags`,
            query: { page, limit: pages/* PAGE_LIMIT */.Wt },
            effect: 'read',
            unknownId: 'any-400',
            resource: `tags of Edgegap deployment ${id}`,
            schema: schemas_deployments/* tagPage */.ox,
            ...(0,request_options/* requestOptionsOf */.l)(options),
        });
        return { items: value.tags, pagination: value.pagination };
    });
}
function tagNamed(name) {
    return schemas_deployments/* tag */.Tc.check(schemas/* refine */.YPB((one) => one.name === name, { path: ['name'] }));
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
async function createTag(edgegap, { id, name }, options) {
    const { value } = await edgegap.call({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/v1/deployments/${id}/tags`,
        body: { name },
        effect: 'write',
        unknownId: 'by-text',
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(name),
        ...(0,call/* writeOptionsOf */.x)(options),
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
        ...(0,call/* writeOptionsOf */.x)(options),
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
        schema: common/* noBody */.GV,
        format: 'none',
        ...(0,call/* writeOptionsOf */.x)(options),
    });
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/tags.ts




async function tag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        for (const name of inputs.tags) {
            await unless('conflict', session, (trace) => createTag(edgegap, { id, name }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
        }
    });
}
async function untag(session) {
    const { edgegap, inputs } = session;
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, (0,src_session/* requestOptions */.a)(session))).map(({ name }) => name));
        for (const name of inputs.tags.filter((one) => names.has(one))) {
            await unless('not-found', session, (trace) => deleteTag(edgegap, { id, name }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
        }
    });
}
async function rename(session) {
    const { edgegap, inputs } = session;
    const [name = ''] = inputs.tags;
    const newName = inputs.newTag ?? '';
    return await change(session, async (id) => {
        const names = new Set((await listTags(edgegap, id, (0,src_session/* requestOptions */.a)(session))).map((one) => one.name));
        if (names.has(newName) && !names.has(name))
            return;
        await session.record.write((trace) => renameTag(edgegap, { id, name, newName }, { ...(0,src_session/* requestOptions */.a)(session), trace }));
    });
}
async function list(session) {
    const ids = await (0,lookup/* selectDeployments */.DW)(session);
    return await toReadResult(session, ids, 'succeeded');
}
async function change(session, write) {
    const ids = await (0,lookup/* selectDeployments */.DW)(session);
    await (0,lookup/* assertAllowedApplications */.K3)(session, ids);
    for (const id of ids)
        await write(id);
    return await toReadResult(session, ids, session.record.changed ? 'succeeded' : 'unchanged');
}
async function unless(kind, session, write) {
    try {
        await session.record.write(write);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.kind !== kind)
            throw error;
    }
}
async function toReadResult(session, ids, outcome) {
    const entries = [];
    for (const id of ids) {
        entries.push([id, await listTags(session.edgegap, id, (0,src_session/* requestOptions */.a)(session))]);
    }
    session.run.outputs.set('tags', Object.fromEntries(entries.map(([id, tags]) => [id, tags.map(tags_describe)])));
    const sentences = entries.map(([id, tags]) => `Deployment ${id} carries ${tags.map(({ name }) => name).join(', ') || 'no tag'}.`);
    return { outcome, reason: sentences.join(' ') };
}
function tags_describe(one) {
    return { name: one.name, createTime: one.create_time, lastUpdated: one.last_updated };
}

;// CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/of-servers.ts







const SERVERS = {
    deploy: deploy,
    ensure: ensure,
    logs: logs,
    metrics: metrics,
    stop: stop_stop,
    'self-stop': selfStop,
    'bulk-stop': bulkStop,
    tag: tag,
    untag: untag,
    'rename-tag': rename,
    'list-tags': list,
    reap: reap,
};


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Ti: () => (/* binding */ describeDeployment),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);

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
function statusWord({ status, state }) {
    if (state === 'ready')
        return 'Status.READY';
    return status?.current_status ?? state;
}
function describeDeployment(snapshot, readySeconds) {
    const { id, fqdn, publicIp, ports, status, tags } = snapshot;
    const location = status?.location ?? undefined;
    return {
        id,
        fqdn,
        publicIp,
        ports: (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__/* .describePorts */ .Q)(ports),
        location: location === undefined ? null : describeLocation(location),
        status: statusWord(snapshot),
        readySeconds: readySeconds ?? null,
        tags: [...tags],
    };
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   n6: () => (/* binding */ webUrlOf),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   t9: () => (/* binding */ choosePort)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);


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
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
}
const SCHEMES = {
    HTTP: ['http', 'https'],
    HTTPS: ['https', 'https'],
    WS: ['ws', 'wss'],
    WSS: ['wss', 'wss'],
    UDP: ['udp', 'udp'],
};
function urlOf(snapshot, port) {
    const { link, protocol, tls_upgrade: isSecure } = port;
    if ((0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .g)(link))
        return link;
    const address = link === '' ? addressOf(snapshot, port) : link;
    const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? ['tcp', 'tcp'];
    return `${isSecure === true ? secure : plain}://${address}`;
}
function webUrlOf(snapshot, port) {
    const url = urlOf(snapshot, port);
    return /^https?:\/\//i.test(url) ? url : '';
}
function addressOf({ fqdn, publicIp }, { external, link }) {
    if (external !== undefined)
        return `${fqdn === '' ? publicIp : fqdn}:${external}`;
    return (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .g)(link) ? '' : link;
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ outputRowsOf),
/* harmony export */   ke: () => (/* binding */ setPortOutputs),
/* harmony export */   uL: () => (/* binding */ setDeploymentOutputs)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9833);
/* harmony import */ var _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);



function setDeploymentOutputs(session, all) {
    const { outputs } = session.run;
    const ids = all.map(({ snapshot }) => snapshot.id);
    outputs.set('deployment-ids', ids);
    outputs.set('fqdns', all.map(({ snapshot }) => snapshot.fqdn));
    outputs.set('deployments', all.map(({ snapshot, readySeconds }) => (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDeployment */ .Ti)(snapshot, readySeconds)));
    outputs.set('addresses', addressesOf(all));
    reportDeployments(session, all);
    const [first] = all;
    if (first !== undefined)
        setFirstOutputs(session, first);
}
const MAX_ROWS = 50;
function reportDeployments({ run }, all) {
    const rows = all.slice(0, MAX_ROWS).map(({ snapshot, readySeconds }) => {
        const { id, fqdn, ports, status, tags } = snapshot;
        const addresses = Object.entries(ports).map(([name, port]) => `${name} ${(0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, port)} \u2192 ${port.internal ?? '?'}`);
        const { city = '', country = '' } = status?.location ?? {};
        const place = [city, country].filter((part) => part !== '').join(', ');
        const ready = readySeconds === undefined ? '' : `${readySeconds} s`;
        return [id, (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWord */ .Hm)(snapshot), fqdn, addresses.join(', '), place, ready, tags.join(' ')];
    });
    const left = all.length - rows.length;
    if (left > 0)
        rows.push([`and ${left} more`, '', '', '', '', '', '']);
    const columns = ['deployment', 'status', 'host', 'ports', 'place', 'ready after', 'tags'];
    run.report.things({ title: 'Deployments', columns, rows });
}
function addressesOf(all) {
    return Object.fromEntries(all.map(({ snapshot }) => [
        snapshot.id,
        Object.fromEntries(Object.entries(snapshot.ports).map(([name, port]) => [name, (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, port)])),
    ]));
}
function setFirstOutputs(session, { snapshot, readySeconds }) {
    const { outputs } = session.run;
    const location = snapshot.status?.location ?? undefined;
    outputs.set('deployment-id', snapshot.id);
    outputs.set('request-id', snapshot.id);
    outputs.set('fqdn', snapshot.fqdn);
    outputs.set('public-ip', snapshot.publicIp);
    outputs.set('status', (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWord */ .Hm)(snapshot));
    outputs.set('ports', (0,_rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__/* .describePorts */ .Q)(snapshot.ports));
    outputs.set('ready-seconds', readySeconds);
    if (location !== undefined)
        outputs.set('location', (0,_describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(location));
}
function setPortOutputs({ run, inputs }, snapshot) {
    const chosen = (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePort */ .t9)(snapshot, inputs.portName);
    if (chosen === undefined)
        return;
    run.outputs.set('port', chosen.port.external);
    run.outputs.set('url', (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrlOf */ .n6)(snapshot, chosen.port));
    run.outputs.set('address', (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(snapshot, chosen.port));
    if (!chosen.isGuess)
        return;
    run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
        'its internal number. Name the one you mean in port-name.');
}
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

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ listLocations),
  E3: () => (/* binding */ openedPorts),
  W: () => (/* binding */ readAppVersion)
});

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/client/src/edgegap/schemas/common.ts
var common = __webpack_require__(3717);
;// CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/applications.ts


const appVersion = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    docker_tag: common/* maybeText */.oX,
    ports: (0,common/* listOf */.c3)(schemas/* looseObject */._H3({ port: common/* textNumber */.hh, protocol: common/* maybeText */.oX, name: common/* maybeText */.oX })),
});
const place = schemas/* looseObject */._H3({
    city: common/* maybeText */.oX,
    continent: common/* maybeText */.oX,
    country: common/* maybeText */.oX,
    timezone: common/* maybeText */.oX,
    administrative_division: common/* maybeText */.oX,
    latitude: common/* textNumber */.hh,
    longitude: common/* textNumber */.hh,
    type: common/* maybeText */.oX,
    tags: schemas/* pipe */.FsL(schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))), schemas/* transform */.pdi((tags) => tags ?? [])),
});
const places = schemas/* looseObject */._H3({ locations: (0,common/* listOf */.c3)(place), messages: (0,common/* listOf */.c3)(schemas/* string */.YjP()) });

;// CONCATENATED MODULE: ./packages/client/src/edgegap/applications.ts



async function readAppVersion(edgegap, { application, version }, options) {
    const answer = await edgegap.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/app/${application}/version/${version}`,
        effect: 'read',
        retry: 'never',
        timeoutMs: 5_000,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value;
}
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
        ...(0,request_options/* requestOptionsOf */.l)(options),
    });
    return answer.value.locations;
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


/***/ }),

/***/ 9833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describePorts),
/* harmony export */   g: () => (/* binding */ isUrl)
/* harmony export */ });
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


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ deploymentState),
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Yg: () => (/* binding */ snapshotOfStatus),
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   ec: () => (/* binding */ TERMINATED),
/* harmony export */   jM: () => (/* binding */ snapshotOfGone),
/* harmony export */   rU: () => (/* binding */ TERMINATING),
/* harmony export */   tg: () => (/* binding */ snapshotOfId),
/* harmony export */   xr: () => (/* binding */ snapshotOfItem),
/* harmony export */   yE: () => (/* binding */ READY)
/* harmony export */ });
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


/***/ })

};
