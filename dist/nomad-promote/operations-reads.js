export const id = 196;
export const ids = [196];
export const modules = {

/***/ 7196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READS: () => (/* binding */ READS)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(470);
/* harmony import */ var _report_canary_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4422);
/* harmony import */ var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9337);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);






/** Reads deployments; the outputs are those of the first. */
async function get(session) {
    const { run } = session;
    const resolved = await (0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveDeployments */ .RI)(session);
    const ids = resolved.map(({ deployment }) => deployment.ID);
    const seen = [];
    for (const { session: bound, deployment } of resolved) {
        const snapshot = await (0,_rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshot */ .RA)({ nomad: bound.nomad, id: deployment.ID }, run.signal);
        if (seen.push(snapshot) > 1)
            continue;
        (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .setSnapshotOutputs */ .F)(bound, snapshot.raw);
        await (0,_report_canary_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .setAddressOutputs */ .D)(bound, snapshot.raw);
    }
    run.outputs.set('deployment-ids', ids);
    return deploymentsRead(session, seen.map((snapshot) => snapshot.raw.deployment));
}
/** Lists deployments, page by page, as `filter`, `prefix` and `reverse` ask. */
async function list(session) {
    const { nomad, run, inputs } = session;
    const { filter, prefix, perPage, reverse } = inputs;
    const ask = { signal: run.signal, deadline: run.deadline };
    const deployments = [];
    const tokens = new Set();
    let nextToken;
    do {
        const page = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__/* .listDeployments */ .Jn)(nomad, { filter, prefix, perPage, reverse, nextToken }, ask);
        deployments.push(...page.value);
        nextToken = page.nextToken;
        // A server that names the same page for ever must not keep this step for ever.
        if (nextToken !== undefined && tokens.has(nextToken))
            break;
        if (nextToken !== undefined)
            tokens.add(nextToken);
    } while (nextToken !== undefined);
    run.outputs.set('deployment-ids', deployments.map((deployment) => deployment.ID));
    run.outputs.set('deployment-id', deployments[0]?.ID);
    return deploymentsRead(session, deployments);
}
/** Reads the allocations of deployments. An unknown id is `not-found`, not an empty list. */
async function allocations(session) {
    const { run } = session;
    const resolved = await (0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveDeployments */ .RI)(session);
    const ids = resolved.map(({ deployment }) => deployment.ID);
    const options = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptions */ .ag)(session);
    const found = [];
    for (const { session: bound, deployment } of resolved) {
        found.push(...(await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__/* .readDeploymentAllocations */ .DJ)(bound.nomad, deployment.ID, options)).value);
    }
    run.outputs.set('allocations', found.map(describeAllocation));
    run.outputs.set('allocation-ids', found.map((allocation) => allocation.ID));
    run.report.things({
        title: 'Allocations',
        columns: ['allocation', 'group', 'version', 'desired', 'client', 'healthy', 'canary'],
        rows: found
            .map(describeAllocation)
            .map((one) => [
            one.id,
            one.taskGroup,
            one.jobVersion ?? '',
            one.desiredStatus,
            one.clientStatus,
            String(one.healthy),
            String(one.canary),
        ]),
    });
    const count = found.length === 1 ? 'One allocation' : `${found.length} allocations`;
    return { outcome: 'succeeded', reason: `${count} of deployment ${ids.join(', ')}.` };
}
function deploymentsRead({ run }, deployments) {
    const described = deployments.map(describeDeployment);
    run.outputs.set('deployments', described);
    run.report.things({
        title: 'Deployments',
        columns: ['deployment', 'job', 'version', 'status', 'description'],
        rows: described.map((one) => [
            one.id,
            one.jobId,
            one.jobVersion,
            one.status,
            one.statusDescription,
        ]),
    });
    const [first, ...others] = described;
    if (first === undefined)
        return { outcome: 'succeeded', reason: 'There are no such deployments.' };
    const reason = others.length === 0
        ? `Deployment ${first.id} of job ${first.jobId} is ${first.status}: ` +
            `${first.statusDescription}.`
        : `Found ${described.length} deployments.`;
    return { outcome: 'succeeded', reason };
}
/** A deployment for the output `deployments`. */
function describeDeployment(deployment) {
    return {
        id: deployment.ID,
        jobId: deployment.JobID,
        jobVersion: deployment.JobVersion,
        namespace: deployment.Namespace,
        status: deployment.Status,
        statusDescription: deployment.StatusDescription,
        groups: Object.keys(deployment.TaskGroups).sort(),
        createIndex: deployment.CreateIndex,
        modifyIndex: deployment.ModifyIndex,
    };
}
/** An allocation for the output `allocations`; `healthy` is null while it is not known. */
function describeAllocation(allocation) {
    return {
        id: allocation.ID,
        name: allocation.Name,
        taskGroup: allocation.TaskGroup,
        jobVersion: allocation.JobVersion,
        nodeId: allocation.NodeID,
        desiredStatus: allocation.DesiredStatus,
        clientStatus: allocation.ClientStatus,
        canary: allocation.DeploymentStatus?.Canary ?? false,
        healthy: allocation.DeploymentStatus?.Healthy ?? null,
    };
}
const READS = { get, list, allocations };


/***/ })

};
