export const id = 517;
export const ids = [517];
export const modules = {

/***/ 5275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reportSnapshot),
/* harmony export */   a: () => (/* binding */ reportDeployment)
/* harmony export */ });
const MAX_ALLOCATIONS = 50;
function reportDeployment({ run }, deployment, role) {
    run.report.thing('Deployments', {
        deployment: deployment.ID,
        role,
        version: deployment.JobVersion,
        status: deployment.Status,
        description: deployment.StatusDescription,
    });
}
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

/***/ 2157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ setDeploymentOutputs),
  F: () => (/* binding */ setSnapshotOutputs)
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/ui.ts
function deploymentsPage(address, { JobID, Namespace }) {
    const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
    const prefix = address.pathname.replace(/\/+$/, '');
    return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/report/report-deployment.ts
var report_deployment = __webpack_require__(5275);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/report/set-outputs.ts


function setSnapshotOutputs(session, snapshot) {
    const { outputs } = session.run;
    const { deployment, groups, allocations } = snapshot;
    setDeploymentOutputs(session, deployment);
    outputs.set('groups', groupsOf(snapshot));
    outputs.set('promotable', groups.length > 0 && groups.every((group) => group.ready));
    outputs.set('promoted', groups.length > 0 && groups.every((group) => group.promoted));
    (0,report_deployment/* reportSnapshot */.T)(session, snapshot);
    const canaries = Object.values(deployment.TaskGroups).flatMap((state) => state.PlacedCanaries);
    outputs.set('canary-allocation-ids', canaries);
    if (allocations.length > 0) {
        outputs.set('allocation-ids', allocations.map((allocation) => allocation.ID));
    }
}
function setDeploymentOutputs(session, deployment) {
    const { run, inputs } = session;
    const { outputs } = run;
    const url = deploymentsPage(inputs.address, deployment);
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
function groupsOf({ deployment, groups }) {
    const evaluated = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups).map(([name, state]) => ({
        name,
        desiredCanaries: state.DesiredCanaries,
        placedCanaries: state.PlacedCanaries,
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


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ waitForDeployment),
/* harmony export */   RI: () => (/* binding */ resolveDeployments),
/* harmony export */   wc: () => (/* binding */ namesOneDeployment)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_nomad_jobs_evaluations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
/* harmony import */ var _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9987);
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6855);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5374);







async function resolveDeployments(session) {
    const { inputs, run } = session;
    const [first, ...others] = inputs.deploymentId;
    if (first === undefined) {
        const found = await searchDeployment(session);
        run.outputs.set('deployment-id', found.deployment.ID);
        run.outputs.set('deployment-ids', [found.deployment.ID]);
        return [found];
    }
    run.outputs.set('deployment-id', first);
    run.outputs.set('deployment-ids', inputs.deploymentId);
    const resolved = [await readById(session, first)];
    for (const id of others)
        resolved.push(await readById(session, id));
    return resolved;
}
function namesOneDeployment(inputs) {
    const { deploymentId, evalId, job, jobVersion } = inputs;
    if (deploymentId.length > 0 || evalId !== undefined)
        return true;
    return job !== undefined && jobVersion !== undefined;
}
async function readById(session, id) {
    const { value: deployment } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(session.nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .requestOptions */ .ag)(session));
    return { session: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .boundTo */ .sy)(session, deployment), deployment };
}
async function searchDeployment(session) {
    const { inputs, run } = session;
    if (inputs.evalId !== undefined)
        return await searchByEvaluation(session, inputs.evalId);
    const job = inputs.job ?? '';
    const { jobVersion } = inputs;
    if (jobVersion !== undefined) {
        const wanted = { kind: 'version', version: jobVersion };
        const deployment = await waitForDeployment(session, job, wanted);
        return { session: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .boundTo */ .sy)(session, deployment), deployment };
    }
    const latest = await waitForDeployment(session, job, { kind: 'latest' });
    run.log.notice(`No job-version was given for job ${job}: using its latest deployment ${latest.ID} of ` +
        `version ${latest.JobVersion}. Set job-version or eval-id to bind to your own.`);
    return { session: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .boundTo */ .sy)(session, latest), deployment: latest };
}
async function searchByEvaluation(session, id) {
    const { inputs, run, nomad } = session;
    const { world, deadline } = run;
    const discoveryMs = inputs.discoveryTimeout;
    const evaluation = await (0,_rollout_actions_client_nomad_jobs_evaluations__WEBPACK_IMPORTED_MODULE_3__/* .waitForEvaluation */ .Hz)({ world, nomad, id, deadline, discoveryMs });
    if (evaluation === undefined) {
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('not-found', `Evaluation ${id} was not complete within ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(discoveryMs)} ` +
            '(discovery-timeout): no deployment is known for it. Check `nomad eval status`.');
    }
    const scope = { namespace: evaluation.Namespace };
    const scoped = { ...session, nomad: (0,_rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__/* .scopedTo */ .Sm)(nomad, scope) };
    return await deploymentOfEvaluation(scoped, evaluation);
}
async function deploymentOfEvaluation(session, { ID, JobID, JobModifyIndex, DeploymentID }) {
    const index = JobModifyIndex ?? 0;
    if (index > 0) {
        const deployment = await waitForDeployment(session, JobID, { kind: 'modify-index', index });
        return { session: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .boundTo */ .sy)(session, deployment), deployment };
    }
    if (DeploymentID)
        return await readById(session, DeploymentID);
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('not-found', `Evaluation ${ID} of job ${JobID} names no deployment: the registration changed nothing, or ` +
        'the job has no deployments. Set job with job-version, or deployment-id.');
}
async function waitForDeployment(session, job, wanted) {
    const { inputs, run, nomad } = session;
    const { world, deadline } = run;
    run.log.heartbeat(`Waiting for the deployment of job ${job} to appear.`);
    const discoveryMs = inputs.discoveryTimeout;
    const found = await (0,_rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_4__/* .findDeployment */ .H)({ world, nomad, job, wanted, deadline, discoveryMs });
    run.log.heartbeat(undefined);
    switch (found.kind) {
        case 'found':
            return found.deployment;
        case 'overtaken':
            if (found.by !== undefined)
                run.outputs.set('superseded-by', found.by.ID);
            throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('superseded', overtakenReason(job, wanted, found));
        case 'missing':
            return latestForRead(session, found) ?? missing(session, job, { wanted, found });
    }
}
function latestForRead({ inputs, run }, { latest, job }) {
    const isRead = inputs.operation === 'get' || inputs.operation === 'allocations';
    if (!isRead || inputs.jobVersion !== undefined || latest === undefined)
        return undefined;
    run.log.warning(`Version ${job?.Version} of job ${latest.JobID} has no deployment.`);
    return latest;
}
function overtakenReason(job, wanted, { job: now, by }) {
    const ours = wanted.kind === 'version' ? `Version ${wanted.version}` : 'The registered version';
    const deployment = by === undefined ? '' : ` (deployment ${by.ID})`;
    return (`${ours} of job ${job} was superseded by version ${now.Version}${deployment} before it had ` +
        'a deployment. Nothing of the newer version was changed; it needs its own promotion.');
}
function missing({ inputs, nomad }, job, { wanted, found }) {
    const type = found.job?.Type ?? '';
    if (type === 'batch' || type === 'sysbatch') {
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('not-found', `Job ${job} has no deployment: ${type} jobs have none. Check the input job.`);
    }
    const which = wanted.kind === 'version' ? `version ${wanted.version} of job ${job}` : `job ${job}`;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('not-found', `No deployment of ${which} appeared within ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(inputs.discoveryTimeout)} ` +
        `(discovery-timeout): ${whyMissing(nomad.namespace, wanted, found)}`);
}
function whyMissing(namespace, wanted, { job, latest }) {
    if (job === undefined) {
        return `namespace ${namespace} has no such job; check the inputs job and namespace.`;
    }
    if (wanted.kind === 'version' && job.Version !== wanted.version) {
        return `the job is at version ${job.Version}; check the input job-version.`;
    }
    if (job.Type === 'system' && latest?.Status === 'failed') {
        return (`since deployment ${latest.ID} of version ${latest.JobVersion} failed, the servers make ` +
            `none for this system job, and version ${job.Version} is rolled out without canaries. ` +
            'Check `nomad job status`.');
    }
    if (wanted.kind === 'latest' && latest !== undefined) {
        return (`the job is at version ${job.Version}, and its latest deployment ${latest.ID} is of ` +
            `version ${latest.JobVersion}. Set job-version to bind to a version.`);
    }
    return ('the registration may have changed nothing, or the update block has max_parallel = 0; ' +
        'check `nomad job status`.');
}


/***/ }),

/***/ 5374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   ag: () => (/* binding */ requestOptions),
/* harmony export */   sy: () => (/* binding */ boundTo)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4547);

function withDeadline(session, deadline) {
    return { ...session, run: { ...session.run, signal: deadline.signal, deadline } };
}
function requestOptions({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}
function boundTo(session, deployment) {
    const { nomad, run } = session;
    const { Namespace: namespace, ID: id } = deployment;
    if (namespace === nomad.scope.namespace)
        return session;
    run.log.info(`Deployment ${id} is in namespace ${namespace}: all further calls go there.`);
    return { ...session, nomad: (0,_rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_0__/* .scopedTo */ .Sm)(nomad, { namespace }) };
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ blockingParameters),
/* harmony export */   KF: () => (/* binding */ indexed),
/* harmony export */   Oz: () => (/* binding */ createBlockingQuery)
/* harmony export */ });
const HOLD_MARGIN_MS = 5_000;
function blockingParameters(request) {
    if (request.index === undefined || !request.holdMs)
        return { query: {} };
    return {
        query: { index: String(request.index), wait: `${Math.round(request.holdMs)}ms` },
        timeoutMs: Math.ceil((request.holdMs * 17) / 16) + HOLD_MARGIN_MS,
        retry: 'never',
    };
}
function indexed(answer) {
    const index = Number(answer.header('x-nomad-index') ?? 0);
    return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}
function createBlockingQuery(read) {
    let index = 0;
    let pending;
    const take = (reply) => {
        index = Math.max(1, reply.index);
        return reply.value;
    };
    const query = {
        now: async (signal) => take(await read({ signal })),
        read: (readOptions) => readOptions.holdMs === 0 ? query.now(readOptions.signal) : query.next(readOptions),
        next({ signal, holdMs }) {
            pending ??= read({ signal, index, holdMs })
                .then(take)
                .finally(() => {
                pending = undefined;
            });
            return pending;
        },
    };
    return query;
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ deploymentState),
/* harmony export */   KK: () => (/* binding */ placedCanaries),
/* harmony export */   Nf: () => (/* binding */ canaryIdentity),
/* harmony export */   pl: () => (/* binding */ isEnded),
/* harmony export */   wN: () => (/* binding */ restartsOf),
/* harmony export */   z6: () => (/* binding */ endingOf),
/* harmony export */   zx: () => (/* binding */ deploymentProgress)
/* harmony export */ });
const ENDS = new Set(['successful', 'failed', 'cancelled']);
function isEnded(deployment) {
    return ENDS.has(deployment.Status);
}
function deploymentState(snapshot) {
    const { deployment, groups } = snapshot;
    if (deployment.Status !== 'running' || groups.length === 0)
        return deployment.Status;
    if (groups.every((group) => group.promoted))
        return 'promoted';
    if (groups.every((group) => group.promoted || group.ready))
        return 'promotable';
    return groups.some((group) => group.stalled) ? 'stalled' : 'running';
}
function deploymentProgress({ deployment, groups }, inScope) {
    const canaries = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups)
        .filter(([name]) => inScope(name))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, state]) => {
        const group = canaries.get(name);
        if (group === undefined || group.promoted) {
            return `${name} ${state.HealthyAllocs}/${state.DesiredTotal} healthy`;
        }
        return `${name} ${group.healthy}/${group.desired} canaries healthy`;
    })
        .join(', ');
}
function placedCanaries({ deployment, groups }) {
    return groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
}
function canaryIdentity(snapshot) {
    const placed = new Set(placedCanaries(snapshot));
    return snapshot.allocations
        .filter((allocation) => placed.has(allocation.ID))
        .map((canary) => `${canary.ID}*${restartsOf(canary)}`)
        .sort()
        .join(' ');
}
function restartsOf(allocation) {
    const states = Object.values(allocation.TaskStates ?? {});
    return states.reduce((sum, state) => sum + state.Restarts, 0);
}
const ROLLING_BACK = / - rolling back to job version (\d+)$/;
function endingOf(deployment) {
    const { Status: status, StatusDescription: description } = deployment;
    if (status === 'successful')
        return { kind: 'successful' };
    if (status === 'failed') {
        const version = ROLLING_BACK.exec(description)?.[1];
        return version === undefined
            ? { kind: 'failed' }
            : { kind: 'rolling-back', toVersion: Number(version) };
    }
    if (status !== 'cancelled')
        return undefined;
    if (/newer version/.test(description))
        return { kind: 'newer-version' };
    return /job is stopped/.test(description) ? { kind: 'job-stopped' } : { kind: 'cancelled' };
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ pauseDeployment),
/* harmony export */   C: () => (/* binding */ promoteDeployment),
/* harmony export */   DJ: () => (/* binding */ readDeploymentAllocations),
/* harmony export */   Jn: () => (/* binding */ listDeployments),
/* harmony export */   QL: () => (/* binding */ unblockDeployment),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   qJ: () => (/* binding */ failDeployment),
/* harmony export */   rc: () => (/* binding */ setAllocationHealth)
/* harmony export */ });
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
/* harmony import */ var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
/* harmony import */ var _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(115);






async function listDeployments(nomad, list, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/deployments`,
        query: {
            ...nomad.scope,
            ...(list.namespace === undefined ? {} : { namespace: list.namespace }),
            prefix: list.prefix,
            filter: list.filter,
            reverse: list.reverse === true ? 'true' : undefined,
            per_page: list.perPage,
            next_token: list.nextToken,
            ...query,
        },
        effect: 'read',
        resource: 'deployments',
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deployments */ .bg,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return { ...(0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .indexed */ .KF)(answer), nextToken: answer.header('x-nomad-nexttoken') };
}
async function readDeployment(nomad, id, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/deployment/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: named(id),
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deployment */ .kG,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRequested */ .Vi)(nomad, { resource: named(id), requested: id }, answer.value.ID);
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .indexed */ .KF)(answer);
}
async function readDeploymentAllocations(nomad, id, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/deployment/allocations/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of ${named(id)}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_2__/* .allocations */ .i,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .indexed */ .KF)(answer);
}
function promoteDeployment(nomad, { id, groups }, request) {
    const scope = groups === 'all' ? { All: true } : { All: false, Groups: groups };
    return write(nomad, { verb: 'promote', id, body: scope }, request);
}
function failDeployment(nomad, id, request) {
    return write(nomad, { verb: 'fail', id, body: {} }, request);
}
function pauseDeployment(nomad, { id, pause }, request) {
    return write(nomad, { verb: 'pause', id, body: { Pause: pause } }, request);
}
function unblockDeployment(nomad, id, request) {
    return write(nomad, { verb: 'unblock', id, body: {} }, request);
}
function setAllocationHealth(nomad, { id, healthy, unhealthy }, request) {
    const body = { HealthyAllocationIDs: healthy, UnhealthyAllocationIDs: unhealthy };
    return write(nomad, { verb: 'allocation-health', id, body }, request);
}
async function write(nomad, { verb, id, body }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/deployment/${verb}/${id}`,
        query: { ...nomad.scope },
        body: { DeploymentID: id, ...body },
        effect: 'write',
        resource: named(id),
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentUpdate */ .fO,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
function named(id) {
    return `deployment ${id}`;
}


/***/ }),

/***/ 7603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ assessPromotability),
/* harmony export */   PK: () => (/* binding */ awaitsPromotion),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   wK: () => (/* binding */ countersSayReady)
/* harmony export */ });
const ENDED = new Set(['complete', 'failed', 'lost']);
function assessPromotability(deployment, allocations) {
    const byId = new Map(allocations.map((allocation) => [allocation.ID, allocation]));
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0)
        .map(([group, state]) => assessGroup(group, state, byId))
        .sort((a, b) => a.group.localeCompare(b.group));
}
function assessGroup(group, state, byId) {
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
function awaitsPromotion({ DesiredCanaries, Promoted }) {
    return DesiredCanaries > 0 && !Promoted;
}
function countersSayReady(state) {
    return (state.PlacedCanaries.length >= state.DesiredCanaries &&
        state.HealthyAllocs >= state.DesiredCanaries);
}
function hasEnded(allocation) {
    return allocation.DesiredStatus !== 'run' || ENDED.has(allocation.ClientStatus);
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ readJobEvaluations),
/* harmony export */   Hz: () => (/* binding */ waitForEvaluation),
/* harmony export */   Lu: () => (/* binding */ readEvaluation)
/* harmony export */ });
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
/* harmony import */ var _wait_cadence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1236);
/* harmony import */ var _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
/* harmony import */ var _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3650);
/* harmony import */ var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
/* harmony import */ var _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);








const ENDED = new Set(['complete', 'failed', 'canceled']);
async function readEvaluation(nomad, id, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/evaluation/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `evaluation ${id}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluation */ .rI,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .assertRequested */ .Vi)(nomad, { resource: `evaluation ${id}`, requested: id }, answer.value.ID);
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .indexed */ .KF)(answer);
}
async function readJobEvaluations(nomad, job, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${job}/evaluations`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `evaluations of job ${job}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluations */ .Uv,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_5__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
function isEvaluated({ Status }) {
    return ENDED.has(Status);
}
async function waitForEvaluation(search) {
    const { world, nomad, id, deadline, discoveryMs } = search;
    const target = `evaluation ${id}`;
    const query = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .createBlockingQuery */ .Oz)((request) => readEvaluation(nomad, id, request));
    const reader = {
        name: nomad.name,
        targets: [target],
        cadence: _wait_cadence_js__WEBPACK_IMPORTED_MODULE_6__/* .blocking */ .ub,
        async read(readOptions) {
            const raw = await query.read(readOptions);
            if (!isEvaluated(raw))
                return [];
            return [{ target, observation: { state: 'ended', id, revision: '', evidence: [], raw } }];
        },
    };
    const goal = {
        until: new Map([['ended', 0]]),
        failOn: new Map(),
        discoveryMs,
        onSuperseded: 'follow',
    };
    const goals = new Map([[target, goal]]);
    const end = await (0,_wait_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)({ world, deadline, readers: [reader], goals, mode: { kind: 'all' } });
    return (0,_wait_settled_target_js__WEBPACK_IMPORTED_MODULE_7__/* .settledTarget */ .n)(end, target).last?.raw;
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment),
/* harmony export */   T: () => (/* binding */ pickDeployment)
/* harmony export */ });
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _wait_cadence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
/* harmony import */ var _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
/* harmony import */ var _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
/* harmony import */ var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);






function pickDeployment(deployments, wanted) {
    const matching = deployments.filter((deployment) => matches(deployment, wanted));
    return matching.reduce((newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest), undefined);
}
function matches(deployment, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return true;
        case 'version':
            return (deployment.JobVersion === wanted.version &&
                (wanted.jobCreateIndex === undefined || deployment.JobCreateIndex === wanted.jobCreateIndex));
        case 'modify-index':
            return deployment.JobSpecModifyIndex === wanted.index;
    }
}
async function findDeployment(search) {
    const target = `deployment of job ${search.job}`;
    const goal = {
        until: new Map([
            ['found', 0],
            ['overtaken', 0],
            ['missing', 0],
        ]),
        failOn: new Map(),
        discoveryMs: search.discoveryMs,
        onSuperseded: 'follow',
    };
    const view = { job: undefined, deployments: [] };
    const end = await (0,_wait_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)({
        world: search.world,
        deadline: search.deadline,
        readers: [jobReader(search, target, view)],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
    });
    const found = (0,_wait_settled_target_js__WEBPACK_IMPORTED_MODULE_3__/* .settledTarget */ .n)(end, target).last?.raw;
    if (found !== undefined)
        return found;
    const latest = pickDeployment(view.deployments, { kind: 'latest' });
    return { kind: 'missing', job: view.job, latest };
}
function jobReader(search, target, view) {
    const query = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_4__/* .createBlockingQuery */ .Oz)((request) => (0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJobDeployments */ .im)(search.nomad, search.job, request));
    const readOnce = async (readOptions) => {
        view.deployments = await query.read(readOptions);
        const { wanted } = search;
        const deployment = pickDeployment(view.deployments, wanted);
        if (deployment !== undefined && wanted.kind !== 'latest')
            return { kind: 'found', deployment };
        view.job = await readIfExists(search, { signal: readOptions.signal });
        const { job } = view;
        if (deployment !== undefined) {
            return isCurrent(deployment, job) ? { kind: 'found', deployment } : undefined;
        }
        if (job === undefined)
            return undefined;
        if (job.Type === 'batch' || job.Type === 'sysbatch') {
            return { kind: 'missing', job, latest: undefined };
        }
        return isPast(job, wanted) ? await overtaken(job, readOptions) : undefined;
    };
    const overtaken = async (job, { signal }) => {
        view.deployments = await query.now(signal);
        const late = pickDeployment(view.deployments, search.wanted);
        if (late !== undefined)
            return { kind: 'found', deployment: late };
        return { kind: 'overtaken', job, by: pickDeployment(view.deployments, { kind: 'latest' }) };
    };
    return {
        name: search.nomad.name,
        targets: [target],
        cadence: _wait_cadence_js__WEBPACK_IMPORTED_MODULE_5__/* .blocking */ .ub,
        async read(readOptions) {
            const raw = await readOnce(readOptions);
            if (raw === undefined)
                return [];
            const id = raw.kind === 'found' ? raw.deployment.ID : '';
            return [{ target, observation: { state: raw.kind, id, revision: '', evidence: [], raw } }];
        },
    };
}
function isCurrent(deployment, job) {
    return job === undefined || job.Stop === true || deployment.JobVersion >= job.Version;
}
function isPast(job, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return false;
        case 'version':
            return job.Version > wanted.version;
        case 'modify-index':
            return job.JobModifyIndex > wanted.index;
    }
}
async function readIfExists({ nomad, job }, request) {
    try {
        return await (0,_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(nomad, job, request);
    }
    catch (error) {
        if (error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ readJobVersions),
/* harmony export */   JN: () => (/* binding */ parseJob),
/* harmony export */   NR: () => (/* binding */ registerJob),
/* harmony export */   RQ: () => (/* binding */ readLatestDeployment),
/* harmony export */   b1: () => (/* binding */ planJob),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   im: () => (/* binding */ readJobDeployments)
/* harmony export */ });
/* harmony import */ var _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2988);
/* harmony import */ var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
/* harmony import */ var _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1295);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(115);
/* harmony import */ var _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);






async function readJob(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: named(id),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .job */ .Yl,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRequested */ .Vi)(nomad, { resource: named(id), requested: id }, answer.value.ID);
    return answer.value;
}
async function readJobVersions(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${id}/versions`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: named(id),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .jobVersions */ .hw,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
async function readJobDeployments(nomad, id, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_5__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${id}/deployments`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `deployments of ${named(id)}`,
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .deployments */ .bg,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    for (const { JobID } of answer.value) {
        (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRequested */ .Vi)(nomad, { resource: `deployments of ${named(id)}`, requested: id }, JobID);
    }
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_5__/* .indexed */ .KF)(answer);
}
async function readLatestDeployment(nomad, id, request) {
    const { query, ...limits } = (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_5__/* .blockingParameters */ .Cv)(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${id}/deployment`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `latest deployment of ${named(id)}`,
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .latestDeployment */ .zf,
        ...limits,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    const found = answer.value?.JobID ?? id;
    (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRequested */ .Vi)(nomad, { resource: `latest deployment of ${named(id)}`, requested: id }, found);
    return (0,_blocking_query_js__WEBPACK_IMPORTED_MODULE_5__/* .indexed */ .KF)(answer);
}
async function registerJob(nomad, { spec, expectedIndex, submission, preserveCounts }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/jobs`,
        query: { ...nomad.scope },
        body: {
            Job: spec,
            EnforceIndex: true,
            JobModifyIndex: expectedIndex,
            ...(preserveCounts === true ? { PreserveCounts: true } : {}),
            ...(submission === undefined ? {} : { Submission: submission }),
        },
        effect: 'write',
        resource: named(spec.ID),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .registration */ .An,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
async function planJob(nomad, spec, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/job/${spec.ID}/plan`,
        query: { ...nomad.scope },
        body: { Job: spec, Diff: true },
        effect: 'read',
        retry: 'reads',
        resource: `plan of ${named(spec.ID)}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .jobPlan */ .pD,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
async function parseJob(nomad, source, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: (0,_http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .A) `/v1/jobs/parse`,
        query: { ...nomad.scope },
        body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
        effect: 'read',
        retry: 'reads',
        resource: 'job file',
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__/* .jobSpec */ .HY,
        ...(0,_http_request_options_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptionsOf */ .l)(request),
    });
    return answer.value;
}
function named(id) {
    return `job ${id}`;
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allocation),
/* harmony export */   i: () => (/* binding */ allocations)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const taskEvent = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    Time: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 0),
    DisplayMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    Details: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const taskState = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    State: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    Failed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    Restarts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    LastRestart: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Events: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(taskEvent)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((events) => events ?? [])),
});
const port = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    Label: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    HostIP: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
});
const networkPort = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Label: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Value: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
const ports = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(networkPort)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((list) => list ?? []));
const network = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    IP: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    ReservedPorts: ports,
    DynamicPorts: ports,
});
const networks = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(network)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((list) => list ?? []));
const allocatedResources = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    Shared: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        Networks: networks,
        Ports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(port)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((list) => list ?? [])),
    })),
    Tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Networks: networks }))),
});
const allocationHealth = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    Canary: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    Healthy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const allocation = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    Name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'default'),
    NodeID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    JobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI())),
    TaskGroup: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    DesiredStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ClientStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    DeploymentStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(allocationHealth),
    TaskStates: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), taskState)),
    AllocatedResources: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(allocatedResources),
    PreviousAllocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    NextAllocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    ModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
});
const allocations = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(allocation);


/***/ }),

/***/ 115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   fO: () => (/* binding */ deploymentUpdate),
/* harmony export */   kG: () => (/* binding */ deployment),
/* harmony export */   zf: () => (/* binding */ latestDeployment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const ids = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((list) => list ?? []));
const groupState = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    AutoRevert: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    AutoPromote: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    Promoted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    PlacedCanaries: ids,
    DesiredCanaries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    DesiredTotal: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    PlacedAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    HealthyAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    UnhealthyAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    RequireProgressBy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const deployment = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'default'),
    JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    JobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    JobSpecModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    JobCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), groupState),
    Status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    StatusDescription: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    ModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
});
const deployments = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(deployment);
const latestDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(deployment);
const deploymentUpdate = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    EvalID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    EvalCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    DeploymentModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    Index: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    RevertedJobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI())),
});


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ registration),
/* harmony export */   HY: () => (/* binding */ jobSpec),
/* harmony export */   Uv: () => (/* binding */ evaluations),
/* harmony export */   Yl: () => (/* binding */ job),
/* harmony export */   hw: () => (/* binding */ jobVersions),
/* harmony export */   pD: () => (/* binding */ jobPlan),
/* harmony export */   rI: () => (/* binding */ evaluation)
/* harmony export */ });
/* unused harmony export updateBlock */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

const updateBlock = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    MaxParallel: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    Canary: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    AutoPromote: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    AutoRevert: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const jobSpec = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Region: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Periodic: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    ParameterizedJob: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    Stop: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    Update: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(updateBlock),
    TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        Name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        Count: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
        Update: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(updateBlock),
    }))),
});
const job = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    Stable: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    Stop: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI())),
});
const jobVersions = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Versions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(job) });
const registration = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    EvalID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    EvalCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()),
    Warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const counts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((map) => map ?? {}));
const placementMetric = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    NodesEvaluated: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    NodesFiltered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    NodesExhausted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    ConstraintFiltered: counts,
    ClassFiltered: counts,
    DimensionExhausted: counts,
    QuotaExhausted: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
const evaluation = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'default'),
    Status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    StatusDescription: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    DeploymentID: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI())),
    CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    FailedTGAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), placementMetric)),
});
const evaluations = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evaluation);
const jobPlan = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    Warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Annotations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        DesiredTGUpdates: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()))),
    })),
    Diff: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), '') })),
    FailedTGAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), placementMetric)),
});


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ createRepeatPause),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* unused harmony export backoff */
const MAX_HOLD_MS = 30_000;
const MIN_HOLD_MS = 1_000;
const FIRST_SPACING_MS = 50;
const MAX_SPACING_MS = 1_000;
const blocking = (input) => {
    const fits = Math.floor((input.remainingMs * 16) / 17);
    const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
    if (input.reads === 0)
        return { delayMs: 0, holdMs: 0 };
    const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
    const isQuiet = input.unchangedReads > 0;
    return { delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0, holdMs };
};
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


/***/ }),

/***/ 2328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ wait)
});

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
// EXTERNAL MODULE: ./packages/client/src/wait/observation.ts
var observation = __webpack_require__(8077);
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
            const signal = limit ? AbortSignal.any([limit.signal, run.signal]) : run.signal;
            const read = reader.read({ signal, holdMs });
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
function forgive(error, { follower, heldMs }) {
    if (!(error instanceof failure/* Failure */.HR))
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
    state: observation/* ABSENT */.s,
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
            if (seen.state !== observation/* ABSENT */.s || goal.until.has(observation/* ABSENT */.s))
                return seePresent(seen, atMs);
            isForgiven(seen, false);
            stable = undefined;
            due = startMs + goal.discoveryMs;
            return atMs >= due ? 'never-appeared' : undefined;
        },
        dueMs: () => due,
    };
}
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


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stateText),
/* harmony export */   s: () => (/* binding */ ABSENT)
/* harmony export */ });
const ABSENT = 'absent';
function stateText({ state, detail }) {
    return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ settledTarget)
/* harmony export */ });
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


/***/ })

};
