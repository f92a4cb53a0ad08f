export const id = 126;
export const ids = [126];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ setAddressOutputs)
/* harmony export */ });
/* unused harmony export readCanaryAddresses */
/* harmony import */ var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);
/* harmony import */ var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7603);



/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
async function readCanaryAddresses({ nomad, run }, { deployment, groups, allocations }) {
    const placed = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
    // A canary that was replaced stays among the placed ones, also after its garbage collection.
    const living = new Set(allocations.filter((one) => !(0,_rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(one)).map(({ ID }) => ID));
    const ids = placed.filter((id) => living.has(id));
    const request = { signal: run.signal, deadline: run.deadline };
    const read = async (id) => [id, (0,_rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .s)(await (0,_rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__/* .readAllocation */ .Xg)(nomad, id, request))];
    return Object.fromEntries(await Promise.all(ids.map(read)));
}
/** Sets the outputs about where the canaries are reached. */
async function setAddressOutputs(session, snapshot) {
    const addresses = await readCanaryAddresses(session, snapshot);
    session.run.outputs.set('canary-addresses', addresses);
    for (const [canary, ports] of Object.entries(addresses)) {
        const hosts = Object.entries(ports).map(([label, address]) => `${label} ${address}`);
        session.run.report.thing('Canaries', { canary, ports: hosts.join(', ') });
    }
    const ports = Object.values(addresses)[0] ?? {};
    session.run.outputs.set('ports', ports);
    const [only, ...others] = Object.values(ports);
    if (only !== undefined && others.length === 0) {
        session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
    }
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportSnapshot),
/* harmony export */   a: () => (/* binding */ reportDeployment)
/* harmony export */ });
/** More rows nobody reads. */
const MAX_ALLOCATIONS = 50;
/** Notes a deployment for the report; `role` says what it is to this step. */
function reportDeployment({ run }, deployment, role) {
    run.report.thing('Deployments', {
        deployment: deployment.ID,
        role,
        version: deployment.JobVersion,
        status: deployment.Status,
        description: deployment.StatusDescription,
    });
}
/** Notes the groups and allocations of the followed deployment as they are now. */
function reportSnapshot({ run }, snapshot) {
    const { deployment, groups, allocations } = snapshot;
    const healthy = new Map(groups.map((group) => [group.group, group.healthy]));
    for (const [group, state] of Object.entries(deployment.TaskGroups)) {
        const ready = `${healthy.get(group) ?? 0} of ${state.DesiredCanaries} healthy`;
        const canaries = state.Promoted ? 'promoted' : ready;
        run.report.thing('Groups', {
            group,
            canaries: state.DesiredCanaries === 0 ? 'none' : canaries,
            healthy: `${state.HealthyAllocs} of ${state.DesiredTotal}`,
            unhealthy: state.UnhealthyAllocs,
        });
    }
    for (const allocation of allocations.slice(0, MAX_ALLOCATIONS)) {
        run.report.thing('Allocations', allocationRow(allocation));
    }
}
function allocationRow(allocation) {
    const { DeploymentStatus: status } = allocation;
    return {
        allocation: allocation.ID,
        group: allocation.TaskGroup,
        version: allocation.JobVersion ?? '',
        state: allocation.ClientStatus,
        healthy: status?.Healthy === undefined ? 'not known' : status.Healthy ? 'yes' : 'no',
        canary: status?.Canary === true ? 'yes' : '',
    };
}


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setSnapshotOutputs),
/* harmony export */   u: () => (/* binding */ setDeploymentOutputs)
/* harmony export */ });
/* harmony import */ var _report_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5275);

/** Sets all outputs that one snapshot of the deployment gives. */
function setSnapshotOutputs(session, snapshot) {
    const { outputs } = session.run;
    const { deployment, groups, allocations } = snapshot;
    setDeploymentOutputs(session, deployment);
    outputs.set('groups', groupsOf(snapshot));
    outputs.set('promotable', groups.length > 0 && groups.every((group) => group.ready));
    outputs.set('promoted', groups.length > 0 && groups.every((group) => group.promoted));
    (0,_report_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSnapshot */ .T)(session, snapshot);
    const canaries = Object.values(deployment.TaskGroups).flatMap((state) => state.PlacedCanaries);
    outputs.set('canary-allocation-ids', canaries);
    if (allocations.length > 0) {
        outputs.set('allocation-ids', allocations.map((allocation) => allocation.ID));
    }
}
/** Sets the outputs that the deployment alone gives. */
function setDeploymentOutputs(session, deployment) {
    const { run, inputs } = session;
    const { outputs } = run;
    const url = pageOf(inputs.address, deployment);
    outputs.set('deployment-id', deployment.ID);
    outputs.set('deployment-ids', [deployment.ID]);
    outputs.set('job-id', deployment.JobID);
    outputs.set('job-version', deployment.JobVersion);
    outputs.set('namespace', deployment.Namespace);
    outputs.set('status', deployment.Status);
    outputs.set('status-description', deployment.StatusDescription);
    outputs.set('modify-index', deployment.ModifyIndex);
    outputs.set('url', url);
    run.report.subject({
        name: `job ${deployment.JobID}`,
        version: String(deployment.JobVersion),
        page: { title: 'Nomad UI', url },
    });
    run.report.fact('Namespace', deployment.Namespace);
}
/** Each task group in camelCase, for the output `groups`. */
function groupsOf({ deployment, groups }) {
    const evaluated = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups).map(([name, state]) => ({
        name,
        desiredCanaries: state.DesiredCanaries,
        placedCanaries: state.PlacedCanaries,
        // Once promoted they are allocations like the others, and nobody counts them any more.
        healthyCanaries: state.Promoted ? undefined : evaluated.get(name)?.healthy,
        promotable: evaluated.get(name)?.ready ?? false,
        promoted: state.Promoted,
        autoPromote: state.AutoPromote ?? false,
        autoRevert: state.AutoRevert ?? false,
        desiredTotal: state.DesiredTotal,
        placedAllocations: state.PlacedAllocs,
        healthyAllocations: state.HealthyAllocs,
        unhealthyAllocations: state.UnhealthyAllocs,
    }));
}
/** The deployments' page of the job in Nomad's own web interface. */
function pageOf(address, { JobID, Namespace }) {
    const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
    const prefix = address.pathname.replace(/\/+$/, '');
    return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/**
 * Where an allocation's ports are reached, from the single read of it. The group's ports come
 * first, then those of older jobs that ask for them in a network block of the task.
 */
function addressesOf(allocation) {
    const addresses = {};
    const resources = allocation.AllocatedResources;
    const tasks = Object.values(resources?.Tasks ?? {});
    for (const network of tasks.flatMap((task) => task.Networks)) {
        for (const { Label, Value } of [...network.ReservedPorts, ...network.DynamicPorts]) {
            addresses[Label] = joined(network.IP, Value);
        }
    }
    const shared = resources?.Shared;
    const fallback = shared?.Networks[0]?.IP ?? '';
    for (const { Label, Value, HostIP } of shared?.Ports ?? []) {
        addresses[Label] = joined(HostIP === '' ? fallback : HostIP, Value);
    }
    return addresses;
}
function joined(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readJobAllocations),
/* harmony export */   UR: () => (/* binding */ readHeldJobAllocations),
/* harmony export */   Xg: () => (/* binding */ readAllocation),
/* harmony export */   _s: () => (/* binding */ readTaskLogTail),
/* harmony export */   yT: () => (/* binding */ allocationEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4410);
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
/* harmony import */ var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
/* harmony import */ var _deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7603);
/* harmony import */ var _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);







/** The allocations of a job in all its versions; none for an unknown job. */
async function readJobAllocations(nomad, job, request) {
    return (await readHeldJobAllocations(nomad, job, request)).value;
}
/** The same, as a read that the server may hold. */
async function readHeldJobAllocations(nomad, job, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${job}/allocations`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of job ${job}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__/* .allocations */ .iA,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .indexed */ .KF)(answer);
}
/** One allocation with all its members, ports included. */
async function readAllocation(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/allocation/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `allocation ${id}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__/* .allocation */ .$W,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRequested */ .Vi)(nomad, { resource: `allocation ${id}`, requested: id }, answer.value.ID);
    return answer.value;
}
/**
 * The last bytes that a task wrote, as text; empty where it wrote nothing. Needs the right
 * `read-logs`; fails with `not-found` where the node has forgotten the allocation.
 */
async function readTaskLogTail(nomad, { allocation, task, type, bytes }, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/client/fs/logs/${allocation}`,
        query: { ...nomad.scope, task, type, plain: true, origin: 'end', offset: bytes },
        effect: 'read',
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        format: 'text',
        // It is asked for when something has gone wrong, in a hurry.
        retry: 'never',
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
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
    const ended = (0,_deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .hY)(allocation) ? 'has ended' : 'is unhealthy';
    const { ID: id, Name: name, ClientStatus: status } = allocation;
    const head = `allocation ${id} (${name}): ${status}, ${ended}`;
    const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter((event) => event.DisplayMessage !== '')
        .slice(-EVENTS_PER_TASK)
        .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
    return [head, ...events];
}


/***/ }),

/***/ 7603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ assessPromotability),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   wK: () => (/* binding */ countersSayReady)
/* harmony export */ });
const ENDED = new Set(['complete', 'failed', 'lost']);
/**
 * Evaluates each group that has canaries by the server's own rule: the allocations among its placed
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


/***/ }),

/***/ 470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ readSnapshot),
  Jh: () => (/* binding */ watchDeployment)
});

// UNUSED EXPORTS: countersShowReady, observe

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/client/src/wait/reader.ts
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

// EXTERNAL MODULE: ./packages/client/src/nomad/allocations/allocations.ts
var allocations_allocations = __webpack_require__(3978);
// EXTERNAL MODULE: ./packages/client/src/nomad/blocking-query.ts
var blocking_query = __webpack_require__(1295);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/evaluations.ts
var jobs_evaluations = __webpack_require__(4585);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/placement.ts
var placement = __webpack_require__(4797);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/deployment-state.ts
var deployment_state = __webpack_require__(563);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/deployments.ts
var deployments = __webpack_require__(7486);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/promotability.ts
var promotability = __webpack_require__(7603);
;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts









/**
 * Reads one deployment by blocking queries. A second blocking query reads its allocations only
 * while canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
function watchDeployment(watch) {
    const { nomad, id, target } = watch;
    const deploymentRead = (0,blocking_query/* createBlockingQuery */.Oz)((request) => (0,deployments/* readDeployment */.iJ)(nomad, id, request));
    const allocationsRead = (0,blocking_query/* createBlockingQuery */.Oz)((request) => (0,deployments/* readDeploymentAllocations */.DJ)(nomad, id, request));
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
        cadence: cadence/* blocking */.ub,
        async read(readOptions) {
            // An evaluation that places nothing leaves the deployment as it is.
            const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : readOptions.holdMs;
            const limited = { ...readOptions, holdMs: Math.min(readOptions.holdMs, maxHoldMs) };
            if (deployment === undefined || readOptions.holdMs === 0)
                await refresh(readOptions.signal);
            else
                await afterChange(deployment, limited);
            if (deployment === undefined)
                return [];
            const unplaced = await readUnplaced(nomad, deployment, readOptions.signal);
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
    const evaluations = await (0,jobs_evaluations/* readJobEvaluations */.DW)(nomad, deployment.JobID, { signal });
    const { ID: deploymentId, JobSpecModifyIndex: jobModifyIndex } = deployment;
    return (0,placement/* describePlacementFailures */.M)((0,placement/* placementFailures */.b)(evaluations, { deploymentId, jobModifyIndex }));
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
/** One fresh read of a deployment and its allocations, for a decision that is about to be made. */
async function readSnapshot(watch, signal) {
    const { value: deployment } = await (0,deployments/* readDeployment */.iJ)(watch.nomad, watch.id, { signal });
    const { value: allocations } = await (0,deployments/* readDeploymentAllocations */.DJ)(watch.nomad, watch.id, { signal });
    return observe(watch, deployment, allocations);
}
/** What a deployment and its allocations show. */
function observe(watch, deployment, allocations) {
    const scope = watch.inScope ?? (() => true);
    const groups = (0,promotability/* assessPromotability */.GY)(deployment, allocations).filter(({ group }) => scope(group));
    const snapshot = { deployment, groups, allocations };
    return {
        state: (0,deployment_state/* deploymentState */.DY)(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: (0,deployment_state/* canaryIdentity */.Nf)(snapshot),
        detail: (0,deployment_state/* deploymentProgress */.zx)(snapshot, scope),
        evidence: [deployment.StatusDescription, ...(0,allocations_allocations/* allocationEvidence */.yT)(allocations)],
        raw: snapshot,
    };
}
function needsAllocations(watch, deployment) {
    return deployment.Status === 'failed' || waitingGroups(watch, deployment).length > 0;
}
/** Whether the counters say that all canaries in scope are ready, and nobody has promoted them. */
function countersShowReady(watch, deployment) {
    const waiting = waitingGroups(watch, deployment);
    return waiting.length > 0 && waiting.every(promotability/* countersSayReady */.wK);
}
function waitingGroups(watch, deployment) {
    if ((0,deployment_state/* isEnded */.pl)(deployment))
        return [];
    const scope = watch.inScope ?? (() => true);
    return Object.entries(deployment.TaskGroups)
        .filter(([group, state]) => scope(group) && state.DesiredCanaries > 0 && !state.Promoted)
        .map(([, state]) => state);
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describePlacementFailures),
/* harmony export */   b: () => (/* binding */ placementFailures)
/* harmony export */ });
/* harmony import */ var _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);

const MAX_REASON_CHARACTERS = 200;
/**
 * Why task groups could not be placed, one line each: `web cannot be placed: 3 nodes evaluated, 2
 * exhausted (memory), 1 filtered (${attr.kernel.name} = linux)`. Texts of the server, made safe.
 */
function describePlacementFailures(failures) {
    return Object.entries(failures)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, metric]) => `${(0,_http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g)(group, 128)} cannot be placed: ${reasonOf(metric)}`);
}
function reasonOf(metric) {
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
    return (0,_http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g)(parts.filter((part) => part !== '').join(', '), MAX_REASON_CHARACTERS);
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


/***/ })

};
