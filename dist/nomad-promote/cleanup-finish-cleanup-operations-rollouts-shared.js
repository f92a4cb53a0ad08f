export const id = 589;
export const ids = [589];
export const modules = {

/***/ 3815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ applyVerb)
/* harmony export */ });
/* harmony import */ var _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);

const WRITES = { fail: _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL */ .vR, pause: _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .PAUSE */ .Hz };
async function applyVerb(session, id, verb) {
    const { isOurs } = await (0,_deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .sendUntilKnown */ .gJ)(session, id, WRITES[verb]);
    return isOurs ? 'done' : 'had ended';
}


/***/ }),

/***/ 6731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createCleanupTarget),
/* harmony export */   o: () => (/* binding */ findByState)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9987);
/* harmony import */ var _job_job_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _job_job_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8887);
/* harmony import */ var _job_register_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(453);
/* harmony import */ var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9337);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5374);






function createCleanupTarget(session) {
    const { inputs, run } = session;
    let followed;
    let registration;
    let bound = session;
    const state = (verb) => {
        const known = registration === undefined ? {} : registrationState(registration);
        const deployment = followed === undefined ? {} : { deployment: followed.id };
        return { verb, ...scopeState(bound), ...known, ...deployment };
    };
    const keep = () => run.keep(state(inputs.onCancel));
    return {
        get followed() {
            return followed;
        },
        get registration() {
            return registration;
        },
        get session() {
            return bound;
        },
        follows(known, itsSession) {
            followed = known;
            bound = itsSession;
            keep();
        },
        registers(known) {
            registration = known;
            keep();
        },
        state,
        async find(time) {
            if (followed !== undefined)
                return { id: followed.id, session: bound };
            const limited = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withDeadline */ .NE)(session, time);
            if (registration === undefined)
                return await findByInputs(limited);
            const id = await findByRegistration(limited, registration);
            return id === undefined ? undefined : { id, session };
        },
    };
}
function scopeState({ nomad }) {
    return { namespace: nomad.scope.namespace, region: nomad.scope.region ?? '' };
}
function registrationState({ version, registered }) {
    const state = { job: version.spec.ID, expectedIndex: String(version.expectedIndex) };
    const index = registered === undefined ? '' : String(indexOf(registered));
    return { ...state, index };
}
function indexOf(registered) {
    return registered.kind === 'new' ? registered.index : registered.job.JobModifyIndex;
}
async function findByInputs(session) {
    if (!(0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOneDeployment */ .wc)(session.inputs))
        return 'none';
    const [{ deployment, session: bound }] = await (0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveDeployments */ .RI)(session);
    return { id: deployment.ID, session: bound };
}
async function findByRegistration(session, { version, before, registered }) {
    const known = registered ?? (await (0,_job_register_job_js__WEBPACK_IMPORTED_MODULE_3__/* .findRegistered */ .Eu)(session, version, before));
    if (known === undefined)
        return undefined;
    return await findByIndex(session, version.spec.ID, indexOf(known));
}
async function findByIndex({ nomad, run }, job, index) {
    const found = await (0,_rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)({
        world: run.world,
        nomad,
        job,
        wanted: { kind: 'modify-index', index },
        deadline: run.deadline,
        discoveryMs: run.deadline.remainingMs() / 2,
    });
    return found.kind === 'found' ? found.deployment.ID : undefined;
}
async function findByState(session, state) {
    const { deployment, job, index, expectedIndex } = state;
    if (deployment)
        return { id: deployment, session };
    if (!job) {
        const found = await findByInputs(session);
        return found === 'none' ? undefined : found;
    }
    const known = index ? Number(index) : await registeredIndex(session, Number(expectedIndex));
    if (known === undefined)
        return undefined;
    const id = await findByIndex(session, job, known);
    return id === undefined ? undefined : { id, session };
}
async function registeredIndex(session, expectedIndex) {
    const { spec } = await (0,_job_job_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJobFile */ .i)(session);
    const version = { spec, expectedIndex };
    const found = await (0,_job_register_job_js__WEBPACK_IMPORTED_MODULE_3__/* .findRegistered */ .Eu)((0,_job_job_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .boundToJob */ .Vc)(session, spec), version, undefined);
    return found === undefined ? undefined : indexOf(found);
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ wasFailedByHand),
/* harmony export */   Hz: () => (/* binding */ PAUSE),
/* harmony export */   Ni: () => (/* binding */ writeAndRead),
/* harmony export */   gJ: () => (/* binding */ sendUntilKnown),
/* harmony export */   vR: () => (/* binding */ FAIL)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2157);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5374);
/* harmony import */ var _write_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3403);







function wasFailedByHand({ Status, StatusDescription }) {
    return Status === 'failed' && StatusDescription.startsWith('Deployment marked as failed');
}
const FAIL = {
    name: 'failing',
    send: (session, id) => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .failDeployment */ .qJ)(session.nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOptions */ .ag)(session)),
    isDone: wasFailedByHand,
    showsAtEnd: true,
};
const PAUSE = {
    name: 'pause',
    send: (session, id) => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .pauseDeployment */ .Au)(session.nomad, { id, pause: true }, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOptions */ .ag)(session)),
    isDone: ({ Status }) => Status === 'paused',
    showsAtEnd: false,
};
async function sendUntilKnown(session, id, write) {
    const { run, nomad, writes } = session;
    const noted = { name: `the ${write.name} of deployment ${id}`, deployment: id };
    const pause = (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_5__/* .createRepeatPause */ .io)(run.world);
    for (;;) {
        await pause.next(run.signal);
        const answer = await sendOnce(session, noted, () => write.send(session, id));
        if (answer !== undefined)
            return { isOurs: true, answer };
        const { value: after } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOptions */ .ag)(session));
        const isDone = await write.isDone(after, session);
        if (!isDone && !(0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .pl)(after))
            continue;
        const isOurs = isDone && writes.unknown.has(noted.name);
        if (isOurs || write.showsAtEnd)
            (0,_write_record_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(session, noted, isOurs);
        return { isOurs, after };
    }
}
async function sendOnce(session, write, send) {
    const { log } = session.run;
    try {
        const sent = await (0,_write_record_js__WEBPACK_IMPORTED_MODULE_4__/* .sendWrite */ .As)(session, write, send);
        if ('answer' in sent) {
            (0,_write_record_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(session, write, true);
            return sent.answer;
        }
        log.info(`${sent.lost.message} Reading the status of the deployment.`);
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.kind !== 'conflict')
            throw error;
        log.info(`${error.message} Reading the status of the deployment.`);
    }
    return undefined;
}
async function writeAndRead(session, id, write) {
    const { run, nomad } = session;
    const end = await sendUntilKnown(session, id, write);
    if ('answer' in end)
        run.outputs.set('eval-id', end.answer.EvalID);
    const after = 'after' in end ? end.after : (await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOptions */ .ag)(session))).value;
    (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setDeploymentOutputs */ .u)(session, after);
    return { after, isOurs: end.isOurs };
}


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readJobFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);
/* harmony import */ var _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8395);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);






const file = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ Job: _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__/* .jobSpec */ .HY }), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .transform */ .pdi(({ Job }) => Job)),
    _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__/* .jobSpec */ .HY,
]);
async function readJobFile(session) {
    const { inputs, nomad } = session;
    const path = inputs.jobFile ?? '';
    const text = await contentOf(path);
    if (text.trimStart().startsWith('{')) {
        if (inputs.variables !== undefined) {
            throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('refused', `variables are for HCL, and the job-file ${path} is JSON.`);
        }
        const submission = { Source: text, Format: 'json', Variables: '' };
        return { spec: specOf(path, text), submission };
    }
    const { variables } = inputs;
    const spec = await (0,_rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_2__/* .parseJob */ .JN)(nomad, { hcl: text, variables }, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptions */ .ag)(session));
    return { spec, submission: { Source: text, Format: 'hcl2', Variables: variables ?? '' } };
}
async function contentOf(path) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        return text.replace(/^\uFEFF/, '');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('refused', `The job-file ${path} cannot be read (${why}): set its path relative to the workspace, and ` +
            'check out the repository before this step.');
    }
}
function specOf(path, text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('refused', `The job-file ${path} starts like JSON but is not valid JSON.`);
    }
    const job = file.safeParse(json);
    if (job.success)
        return job.data;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('refused', `The job-file ${path} contains no job: no Job with an ID.`);
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ refuseUnsuitableJob),
/* harmony export */   Vc: () => (/* binding */ boundToJob),
/* harmony export */   df: () => (/* binding */ refuseFirstVersion),
/* harmony export */   it: () => (/* binding */ holdsBack),
/* harmony export */   xt: () => (/* binding */ foldedGroups)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);



function boundToJob(session, { ID, Namespace, Region }) {
    const { inputs, nomad } = session;
    const own = { namespace: Namespace || undefined, region: Region || undefined };
    const conflicts = ['namespace', 'region'].filter((name) => {
        const given = inputs[name];
        return given !== undefined && own[name] !== undefined && given !== own[name];
    });
    if (conflicts.length > 0) {
        const each = conflicts.map((name) => {
            const variable = `NOMAD_${name.toUpperCase()}`;
            return `${name} ${own[name]} in the job file, ${inputs[name]} in ${name} (or ${variable})`;
        });
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `Job ${ID}: ${each.join('; ')}. Remove one of the two or make them equal. Nothing was sent ` +
            'to be registered.');
    }
    const scope = {
        namespace: own.namespace ?? nomad.scope.namespace,
        region: own.region ?? nomad.scope.region,
    };
    return { ...session, nomad: (0,_rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__/* .scopedTo */ .Sm)(nomad, scope) };
}
function refuseUnsuitableJob(session, spec) {
    const groups = (spec.TaskGroups ?? []).map(({ Name }) => Name ?? '');
    (0,_rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownGroups */ .D)(session.inputs.groups, { owner: `job ${spec.ID}`, groups });
    const reason = withoutDeployments(session, spec) ?? notHeldBack(session, spec);
    if (reason === undefined)
        return;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `Job ${spec.ID} was not registered: ${reason}`);
}
function refuseFirstVersion({ inputs }, { ID }) {
    if (!inputs.requireCanaries)
        return;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `Job ${ID} was not registered: require-canaries is true, and the first version of a job ` +
        'never has canaries. Register it once without require-canaries.');
}
function withoutDeployments({ inputs }, spec) {
    const type = spec.Type || 'service';
    const use = 'register it with `nomad job run` instead.';
    if (type === 'batch' || type === 'sysbatch')
        return `${type} jobs have no deployments; ${use}`;
    if (spec.Periodic)
        return `periodic jobs have no deployments; ${use}`;
    if (spec.ParameterizedJob)
        return `parameterized jobs have no deployments; ${use}`;
    if (spec.Stop === true)
        return 'its file says Stop: true, which stops it; remove that member.';
    const updates = updatesOf(spec);
    if (updates.length > 0 && updates.every(({ maxParallel }) => maxParallel === 0)) {
        return 'with max_parallel = 0 in its update block it has no deployments; set 1 or more.';
    }
    const isCounted = type === 'service' && !inputs.preserveCounts;
    if (isCounted && updates.length > 0 && updates.every(({ count }) => count === 0)) {
        return `without allocations (count = 0 in every group) it has no deployments; ${use}`;
    }
    return undefined;
}
function notHeldBack({ inputs }, spec) {
    const inScope = (0,_rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .groupScope */ .Y)(inputs.groups);
    const withCanaries = updatesOf(spec).filter(({ canary, maxParallel }) => {
        return canary > 0 && maxParallel > 0;
    });
    const asked = holdsBack(inputs);
    if (asked !== undefined && withCanaries.length > 0) {
        if (withCanaries.every(({ autoPromote }) => autoPromote)) {
            return (`it has auto_promote, so the servers promote its canaries without waiting for ${asked}. ` +
                'Remove auto_promote from the update block.');
        }
    }
    if (withCanaries.some(({ group }) => inScope(group)))
        return undefined;
    const needs = inputs.requireCanaries ? 'require-canaries' : decidingGates(inputs);
    return needs === undefined
        ? undefined
        : `${needs} needs canaries, and no task group asks for any. Set canary in the update block.`;
}
function holdsBack(inputs) {
    const isCheck = inputs.operation === 'check';
    if (inputs.stopAt === 'promotable' && !isCheck)
        return 'stop-at: promotable';
    return decidingGates(inputs) ?? (inputs.bake === 'auto' || inputs.bake > 0 ? 'bake' : undefined);
}
function decidingGates({ gates }) {
    return gates.some((gate) => !gate['observe-only']) ? 'gates' : undefined;
}
function updatesOf(spec) {
    return foldedGroups(spec).map(({ Name, Count, Update: update }) => ({
        group: Name ?? '',
        count: Count ?? 1,
        maxParallel: update?.MaxParallel ?? 1,
        canary: update?.Canary ?? 0,
        autoPromote: update?.AutoPromote ?? false,
    }));
}
function foldedGroups({ Update: ofJob, TaskGroups }) {
    const outer = ofJob && !isEmpty(ofJob) ? given(ofJob) : {};
    return (TaskGroups ?? []).map((group) => ({
        ...group,
        Update: { ...outer, ...(group.Update ? given(group.Update) : {}) },
    }));
}
function isEmpty(update) {
    return Object.values(update).every((value) => !value);
}
function given(update) {
    return Object.fromEntries(Object.entries(update).filter(([, value]) => value != null));
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eu: () => (/* binding */ findRegistered),
  LK: () => (/* binding */ readPresentJob),
  kz: () => (/* binding */ register),
  Tc: () => (/* binding */ warnOfWaitingCanaries)
});

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/deployment-state.ts
var deployment_state = __webpack_require__(563);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/promotability.ts
var promotability = __webpack_require__(7603);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/evaluations.ts
var evaluations = __webpack_require__(4585);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/jobs.ts
var jobs = __webpack_require__(3360);
// EXTERNAL MODULE: ./packages/client/src/nomad/server-error.ts
var server_error = __webpack_require__(713);
// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
// EXTERNAL MODULE: ./actions/nomad-promote/src/session.ts
var src_session = __webpack_require__(5374);
// EXTERNAL MODULE: ./actions/nomad-promote/src/write-record.ts
var write_record = __webpack_require__(3403);
// EXTERNAL MODULE: ./actions/nomad-promote/src/job/job-rules.ts
var job_rules = __webpack_require__(8887);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/same-job.ts

const NOT_STORED = new Set([
    'Namespace',
    'Region',
    'Update',
    'TaskGroups',
    'ConsulToken',
    'VaultToken',
]);
function isSameJob(registered, sent) {
    const plain = Object.entries(sent).filter(([name]) => !NOT_STORED.has(name));
    return holdsAllOf(registered, { ...Object.fromEntries(plain), TaskGroups: (0,job_rules/* foldedGroups */.xt)(sent) });
}
function holdsAllOf(whole, part) {
    if (isEmpty(part))
        return true;
    if (typeof part === 'string' && part.includes('${'))
        return true;
    if (Array.isArray(part)) {
        return (Array.isArray(whole) &&
            whole.length === part.length &&
            part.every((item, at) => holdsAllOf(whole[at], item)));
    }
    if (typeof part === 'object' && part !== null) {
        const members = new Map(Object.entries(Object(whole)));
        return Object.entries(part).every(([name, value]) => holdsAllOf(members.get(name), value));
    }
    return whole === part;
}
function isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/register-job.ts











async function readPresentJob(session, id) {
    try {
        return await (0,jobs/* readJob */.cd)(session.nomad, id, (0,src_session/* requestOptions */.ag)(session));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
async function warnOfWaitingCanaries(session, { ID }) {
    const { nomad, run } = session;
    const { value: latest } = await (0,jobs/* readLatestDeployment */.RQ)(nomad, ID, (0,src_session/* requestOptions */.ag)(session));
    if (latest === null || (0,deployment_state/* isEnded */.pl)(latest))
        return;
    if (!Object.values(latest.TaskGroups).some(promotability/* awaitsPromotion */.PK))
        return;
    run.log.warning(`Deployment ${latest.ID} (version ${latest.JobVersion} of job ${ID}) has canaries that are ` +
        'not promoted yet; a new version of the job cancels it.');
}
async function register(session, version, before) {
    const { world, signal } = session.run;
    const pause = (0,cadence/* createRepeatPause */.io)(world);
    for (;;) {
        await pause.next(signal);
        const registered = await registerOnce(session, version, before);
        if (registered !== undefined)
            return registered;
    }
}
async function registerOnce(session, version, before) {
    const { run } = session;
    const sent = await send(session, version);
    if ('answer' in sent) {
        return await registeredBy(session, version, { answer: sent.answer, before });
    }
    const { lost } = sent;
    run.log.info(`${lost.message} Reading whether the registration was carried out.`);
    const found = await findRegistered(session, version, before);
    const isUnknown = lost.status === 500 && (0,server_error/* readServerError */.i)(lost.text ?? '') === undefined;
    if (found === undefined && isUnknown)
        throw lost;
    return found;
}
async function send(session, version) {
    const { nomad, writes } = session;
    try {
        return await (0,write_record/* sendWrite */.As)(session, writeOf(version), () => (0,jobs/* registerJob */.NR)(nomad, version, (0,src_session/* requestOptions */.ag)(session)));
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.kind !== 'conflict')
            throw error;
        if (writes.unknown.size === 0)
            throw overtaken(version, error);
        return { lost: error };
    }
}
function writeOf({ spec }) {
    return { name: `the registration of job ${spec.ID}` };
}
async function registeredBy(session, version, { answer, before }) {
    const { run, nomad } = session;
    const { EvalID: evalId, JobModifyIndex: index, Warnings: warnings } = answer;
    if (warnings)
        run.log.warning(`Nomad warns about job ${version.spec.ID}: ${warnings}`);
    run.outputs.set('eval-id', evalId);
    if (before !== undefined) {
        const evaluation = await (0,evaluations/* readEvaluation */.Lu)(nomad, evalId, (0,src_session/* requestOptions */.ag)(session));
        const changedAt = evaluation.value.JobModifyIndex ?? 0;
        if (changedAt === 0 || changedAt === before.JobModifyIndex) {
            (0,write_record/* settle */.G9)(session, writeOf(version), false);
            return { kind: 'unchanged', job: before };
        }
    }
    (0,write_record/* settle */.G9)(session, writeOf(version), true);
    return { kind: 'new', index };
}
async function findRegistered(session, version, before) {
    const { spec, expectedIndex } = version;
    const now = await readPresentJob(session, spec.ID);
    if (now === undefined && expectedIndex > 0)
        throw purged(version);
    if (now === undefined || now.JobModifyIndex === expectedIndex) {
        if (before === undefined || now === undefined || !isSameJob(now, spec))
            return undefined;
        (0,write_record/* settle */.G9)(session, writeOf(version), false);
        return { kind: 'unchanged', job: now };
    }
    const { Versions } = await (0,jobs/* readJobVersions */.JC)(session.nomad, spec.ID, (0,src_session/* requestOptions */.ag)(session));
    const ours = Versions.find((one) => one.JobModifyIndex > expectedIndex && isSameJob(one, spec));
    (0,write_record/* settle */.G9)(session, writeOf(version), ours !== undefined);
    if (ours !== undefined)
        return { kind: 'new', index: ours.JobModifyIndex };
    throw new action_error/* ActionError */.l('superseded', overtakenReason(version));
}
function purged({ spec }) {
    return new action_error/* ActionError */.l('superseded', `Somebody else purged job ${spec.ID} during this step. Re-run it to register the job again.`);
}
function overtaken(version, { message, text = '' }) {
    if (/job does not exist$/.test(text.trim()))
        return purged(version);
    return new action_error/* ActionError */.l('superseded', `${overtakenReason(version)} ${message}`);
}
function overtakenReason({ spec }) {
    return (`Somebody else registered job ${spec.ID} at the same time, so this version was not ` +
        'registered. Compare the two and re-run this step.');
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseUnknownGroups),
/* harmony export */   Y: () => (/* binding */ groupScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);


function groupScope(patterns) {
    if (patterns.length === 0)
        return () => true;
    return (group) => patterns.some((pattern) => pattern === group || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(group, pattern));
}
function refuseUnknownGroups(patterns, { owner, groups }) {
    const unknown = patterns.filter((pattern) => !groups.some(groupScope([pattern])));
    if (unknown.length === 0)
        return;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('refused', `groups names ${unknown.join(', ')}, but ${owner} has the groups ` +
        `${[...groups].sort().join(', ')}: correct the input groups.`);
}


/***/ })

};
