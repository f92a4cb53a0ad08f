export const id = 16;
export const ids = [16];
export const modules = {

/***/ 2120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   er: () => (/* binding */ lostWrite),
/* harmony export */   n$: () => (/* binding */ withUnknownWrites),
/* harmony export */   zz: () => (/* binding */ reportingWrites)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
/* harmony import */ var _rollout_actions_action_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);



/**
 * Runs the work of an operation that leaves everything as it is on a timeout or a cancel. A write
 * whose end is not known then is said; `state` goes after "while".
 */
async function reportingWrites(session, state, work) {
    const leftWork = { describeState: () => state, leave: async () => ({ sentence: '' }) };
    const result = await (0,_rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__/* .withCleanup */ .V1)(session.run, leftWork, () => work().catch((error) => lostWrite(session, error)));
    return withUnknownWrites(session, result, {});
}
// A read that was retried until less than this was left has used up the timeout.
const DEADLINE_REACHED_MS = 1_500;
/**
 * A failure after a write whose end is not known is reported with it. One that was retried until
 * the deadline is the timeout, so that `on-timeout` is done. Other errors go on.
 */
async function lostWrite({ writes, run }, error) {
    const leftMs = run.deadline.remainingMs();
    if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && !error.final && leftMs <= DEADLINE_REACHED_MS) {
        run.log.warning(error.message);
        // The deadline ends this sleep by its signal; a timer of the same length could come first.
        await run.world.clock.sleep(leftMs + DEADLINE_REACHED_MS, run.signal);
    }
    if (writes.unknown.size === 0 || !(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || run.signal.aborted)
        throw error;
    return { outcome: (0,_rollout_actions_action_outcome__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(error, run.deadline.remainingMs()), reason: error.message };
}
/**
 * Says which writes have an end that is not known, and leaves it to the post step to read once
 * more. `state` is what that needs besides.
 */
function withUnknownWrites({ writes, run }, result, state) {
    const unknown = [...writes.unknown.values()];
    if (unknown.length === 0)
        return result;
    const sent = unknown.map(({ name }) => name).join(', ');
    run.keep(state);
    return {
        ...result,
        reason: `${result.reason} Sent, and possibly carried out: ${sent}.`,
        isUnfinished: true,
    };
}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showCanaryEvidence)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
/* harmony import */ var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3978);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3739);
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





const LIMIT_MS = 10_000;
/** For what follows a timeout or a cancel: the write itself needs most of that time. */
const HURRIED_MS = 1_500;
const MAX_CANARIES = 5;
const EVENTS_PER_TASK = 10;
const LOG_BYTES = 4_096;
const LOG_LINES = 30;
/**
 * Puts into log and report how the canaries of a deployment are: states, task events and the end
 * of what their tasks wrote. For before something ends them. What cannot be had is said and does
 * not stop anything; throws only the signal's reason, by default that of the run. `hurried` is the
 * signal of the time after a timeout or a cancel.
 */
async function showCanaryEvidence(session, id, hurried) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, nomad } = session;
        const signal = hurried ?? run.signal;
        const limit = __addDisposableResource(env_1, (0,_rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__/* .startDeadline */ .db)(run.world.clock, hurried ? HURRIED_MS : LIMIT_MS, signal), false);
        const request = { signal: limit.signal, deadline: limit };
        try {
            const { value: deployment } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(nomad, id, request);
            const { value: all } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__/* .readDeploymentAllocations */ .DJ)(nomad, id, request);
            const placed = Object.values(deployment.TaskGroups).flatMap((group) => group.PlacedCanaries);
            const canaries = all.filter(({ ID }) => placed.includes(ID)).slice(-MAX_CANARIES);
            for (const canary of canaries) {
                const lines = [...stateLines(canary), ...(await logLines(session, canary, request))];
                const title = `Canary ${canary.ID} (${canary.Name})`;
                run.log.group(title, lines);
                run.report.evidence(title, lines);
            }
        }
        catch (error) {
            signal.throwIfAborted();
            const why = error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? error.message : 'there was no answer in time';
            run.log.warning(`The states and logs of the canaries cannot be shown: ${why}`);
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
function stateLines(canary) {
    const health = canary.DeploymentStatus?.Healthy ?? 'not known';
    const head = `wanted ${canary.DesiredStatus}, is ${canary.ClientStatus}, healthy: ${health}`;
    const tasks = Object.entries(canary.TaskStates ?? {}).flatMap(([task, state]) => [
        `task ${task}: ${state.State}${state.Failed ? ', failed' : ''}, ${state.Restarts} restarts`,
        ...state.Events.slice(-EVENTS_PER_TASK).map(({ Type, Time, DisplayMessage }) => `  ${timeOf(Time)} ${Type}: ${(0,_rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(DisplayMessage)}`),
    ]);
    return [head, ...tasks];
}
function timeOf(nanoseconds) {
    return new Date(nanoseconds / 1e6).toISOString();
}
async function logLines(session, { ID, TaskStates }, request) {
    const tasks = Object.keys(TaskStates ?? {});
    const wanted = tasks.flatMap((task) => ['stdout', 'stderr'].map((type) => ({ task, type })));
    const found = await Promise.all(wanted.map((of) => tailOf(session, { ...of, id: ID }, request)));
    return found.flat();
}
async function tailOf({ nomad }, { id, task, type }, request) {
    try {
        const tail = { allocation: id, task, type, bytes: LOG_BYTES };
        const text = await (0,_rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_2__/* .readTaskLogTail */ ._s)(nomad, tail, request);
        const lines = text.split(/\r?\n/).filter((line) => line !== '');
        if (lines.length === 0)
            return [`${type} of task ${task}: nothing`];
        return [
            `${type} of task ${task}, its end:`,
            ...lines.slice(-LOG_LINES).map((line) => `  ${line}`),
        ];
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw error;
        return [`${type} of task ${task} cannot be read: ${(0,_rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(error.what)} ${error.next}.`];
    }
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ failAndFollow),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1236);
/* harmony import */ var _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2120);
/* harmony import */ var _gates_report_canary_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2578);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4422);
/* harmony import */ var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6682);
/* harmony import */ var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9337);
/* harmony import */ var _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3421);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5374);
/* harmony import */ var _write_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3403);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(629);














const BY_HAND = /^Deployment marked as failed/;
/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
async function fail(session) {
    return await (0,_cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_4__/* .reportingWrites */ .zz)(session, 'the deployment was being failed', async () => {
        const resolved = await (0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDeployments */ .RI)(session);
        const results = [];
        for (const one of resolved)
            results.push(await failOne(one));
        session.run.outputs.set('deployment-ids', resolved.map(({ deployment }) => deployment.ID));
        return (0,_writes_js__WEBPACK_IMPORTED_MODULE_11__/* .joined */ .oR)(results);
    });
}
/** Where the rollback is interrupted, says that the deployment was failed. */
async function failOne({ session, deployment }) {
    const { run } = session;
    try {
        return await failAndFollow(session, deployment.ID);
    }
    catch (error) {
        const { reason } = run.signal;
        if (!(0,_rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__/* .isInterruption */ .si)(reason) || !(0,_write_record_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWritten */ .qF)(session))
            throw error;
        const { outcome, clause } = (0,_rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__/* .describeInterruption */ .Nr)(reason);
        const sent = session.writes.changed ? 'was failed' : 'may have been failed';
        return {
            outcome,
            reason: `${clause}. ${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__/* .named */ .K)(deployment)} ${sent}, but its rollback had not ended yet: check ` +
                `\`nomad job status ${deployment.JobID}\`.`,
        };
    }
}
/**
 * Fails one deployment and follows the rollback that may come of it. The state of its canaries is
 * shown before: afterwards nothing of them is left. `session` is bound to the deployment.
 */
async function failAndFollow(session, id) {
    const { nomad } = session;
    const options = (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .requestOptions */ .ag)(session);
    const { value: before } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(nomad, id, options);
    (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .setDeploymentOutputs */ .u)(session, before);
    if ((0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__/* .isEnded */ .pl)(before))
        return hadEnded(before);
    await (0,_gates_report_canary_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .showCanaryEvidence */ .B)(session, id);
    const { after, isOurs } = await sendUntilEnded(session, id);
    if (!isOurs)
        return hadEnded(after);
    const ending = (0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(after);
    if (ending?.kind === 'rolling-back')
        return await rolledBack(session, after, ending.toVersion);
    if (ending?.kind === 'failed') {
        return {
            outcome: 'succeeded',
            reason: `${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__/* .named */ .K)(after)} was failed: ${after.StatusDescription}.`,
        };
    }
    return hadEnded(after);
}
/**
 * Sends it again where the answer was lost and reading shows that it was not carried out. Gives
 * the deployment after it, and whether it was this step that failed it.
 */
async function sendUntilEnded(session, id) {
    const { run, nomad, writes } = session;
    const pause = (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_13__/* .createRepeatPause */ .io)(run.world);
    for (;;) {
        await pause.next(run.signal);
        const isAccepted = await send(session, id);
        const { value: after } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .requestOptions */ .ag)(session));
        (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .setDeploymentOutputs */ .u)(session, after);
        if (isAccepted)
            return { after, isOurs: true };
        if (!(0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__/* .isEnded */ .pl)(after))
            continue;
        const isOurs = writes.unknown.has(writeOf(id).name) && BY_HAND.test(after.StatusDescription);
        (0,_write_record_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(session, writeOf(id), isOurs);
        return { after, isOurs };
    }
}
function writeOf(id) {
    return { name: `the failing of deployment ${id}`, deployment: id };
}
/** Sends the one write; false where its answer was lost or it came too late. */
async function send(session, id) {
    const { run, nomad } = session;
    try {
        const sent = await (0,_write_record_js__WEBPACK_IMPORTED_MODULE_10__/* .sendWrite */ .As)(session, writeOf(id), () => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__/* .failDeployment */ .qJ)(nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .requestOptions */ .ag)(session)));
        if ('answer' in sent) {
            (0,_write_record_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(session, writeOf(id), true);
            run.outputs.set('eval-id', sent.answer.EvalID);
            return true;
        }
        run.log.info(`${sent.lost.message} Reading its status.`);
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || error.kind !== 'conflict')
            throw error;
        run.log.info(`${error.message} Reading its status.`);
    }
    return false;
}
/** The rollback is what was asked for, once it is complete. */
async function rolledBack(session, after, version) {
    const { result, isComplete } = await (0,_rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_6__/* .followRollback */ .u)(session, after, version);
    return isComplete ? { ...result, outcome: 'succeeded' } : result;
}
function hadEnded(deployment) {
    const status = `${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__/* .named */ .K)(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
    if (deployment.Status === 'failed' && BY_HAND.test(deployment.StatusDescription)) {
        return { outcome: 'unchanged', reason: `${status}: it was failed before.` };
    }
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${status} and could not be failed.`,
    };
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ROLLOUTS: () => (/* binding */ ROLLOUTS)
});

// EXTERNAL MODULE: ./actions/nomad-promote/src/operations/fail.ts
var fail = __webpack_require__(37);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts + 1 modules
var watch_deployment = __webpack_require__(470);
// EXTERNAL MODULE: ./actions/nomad-promote/src/cleanup/cleanup-target.ts
var cleanup_target = __webpack_require__(6731);
// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var src_cleanup = __webpack_require__(4580);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/report/canary-evidence.ts
var canary_evidence = __webpack_require__(2578);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/follow.ts
var follow = __webpack_require__(5603);
// EXTERNAL MODULE: ./actions/nomad-promote/src/session.ts
var src_session = __webpack_require__(5374);
// EXTERNAL MODULE: ./actions/nomad-promote/src/cleanup/apply-verb.ts
var apply_verb = __webpack_require__(3815);
// EXTERNAL MODULE: ./actions/nomad-promote/src/cleanup/report-writes.ts
var report_writes = __webpack_require__(2120);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/cleanup/with-cleanup.ts






/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
async function withCleanup(session, target, work) {
    const { inputs, run } = session;
    const cleanup = {
        verbs: { 'on-timeout': inputs.onTimeout, 'on-cancel': inputs.onCancel },
        describeState: () => describeState(target),
        kept: (verb) => target.state(verb),
        apply: (verb, trigger, deadline) => endDeployment(session, target, { verb, trigger, deadline }),
        async leave(trigger, deadline) {
            if (trigger === 'on-timeout')
                await showUnhealthy(session, target, deadline);
            return { sentence: `It was left as it is (${trigger}: leave).` };
        },
    };
    const result = await (0,src_cleanup/* withCleanup */.V1)(run, cleanup, () => work().catch((error) => (0,report_writes/* lostWrite */.er)(session, error)));
    // Only to read: what was kept for a cancel is not for this end.
    return (0,report_writes/* withUnknownWrites */.n$)(session, result, result.isUnfinished ? {} : target.state('leave'));
}
async function endDeployment(session, target, { verb, trigger, deadline }) {
    const found = await target.find(deadline);
    if (found === 'none')
        return { sentence: `Nothing was done (${trigger}: ${verb}).` };
    if (found === undefined) {
        session.run.keep(target.state(verb));
        const sentence = `The post step will ${verb} it once it exists (${trigger}: ${verb}).`;
        return { sentence, isUnfinished: true };
    }
    const { id, session: bound } = found;
    if (verb === 'fail' || trigger === 'on-timeout') {
        await (0,canary_evidence/* showCanaryEvidence */.B)(session, id, deadline.signal);
    }
    const done = await (0,apply_verb/* applyVerb */.E)((0,src_session/* withDeadline */.NE)(bound, deadline), { id, verb });
    const what = done === 'done' ? PAST[verb] : 'It had already ended';
    return { sentence: `${what} (${trigger}: ${verb}).` };
}
const PAST = { fail: 'It was failed', pause: 'It was paused' };
/** Why canaries did not become healthy, which nothing has shown so far. */
async function showUnhealthy(session, { followed }, { signal }) {
    const groups = followed?.last?.raw.groups ?? [];
    if (followed === undefined || groups.every(({ promoted, ready }) => promoted || ready))
        return;
    await (0,canary_evidence/* showCanaryEvidence */.B)(session, followed.id, signal);
}
function describeState({ followed, registration }) {
    if (followed?.last !== undefined) {
        return `deployment ${followed.id} was ${(0,follow/* stateText */.r9)(followed.last)}`;
    }
    if (followed !== undefined)
        return `waiting for deployment ${followed.id}`;
    if (registration === undefined)
        return 'finding the deployment';
    const job = `job ${registration.version.spec.ID}`;
    return registration.registered === undefined
        ? `registering ${job}`
        : `waiting for the deployment of ${job}, which was registered`;
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/bake-input.ts
var bake_input = __webpack_require__(3907);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/no-canaries.ts

/** Says in outputs and summary that no gate measured anything, and why. */
function notConsulted(session, reason) {
    const results = session.inputs.gates.map((gate) => ({
        name: gate.name,
        kind: gate.kind,
        verdict: 'inconclusive',
        measurements: 0,
        reason,
        observeOnly: gate['observe-only'],
    }));
    session.run.outputs.set('gate-results', results);
    session.gateResults.splice(0, session.gateResults.length, ...results);
}
/**
 * What gates mean for a deployment without canaries: they cannot decide. A check ends by that, and
 * so does a later version, which could have had canaries; the rollout of a first version, which
 * never has any, is followed.
 */
function endWithoutCanaries(session, { id, last }) {
    const { inputs, run } = session;
    if (inputs.gates.length === 0)
        return undefined;
    notConsulted(session, 'there are no canaries');
    const { JobID: job = '', JobVersion: version = 0 } = last?.raw.deployment ?? {};
    const deployment = `Deployment ${id} of job ${job}`;
    const isDecisive = inputs.gates.some((gate) => !gate['observe-only'] && gate['on-inconclusive'] !== 'pass');
    if (isDecisive && (inputs.operation === 'check' || version > 0)) {
        return {
            outcome: 'inconclusive',
            reason: `${deployment} has no canaries in scope, so its gates had nothing to measure. Set canary ` +
                'in the update block (the first version of a job never has canaries).',
        };
    }
    run.log.notice(`${deployment} has no canaries in scope: no gate was run.`);
    return undefined;
}
/**
 * Whether a check is about the gates themselves (an A/A check): asked for by `self-test`, or on a
 * deployment without canaries while there are gates that compare.
 */
function isSelfTest({ inputs }, hasCanaries) {
    if (inputs.operation !== 'check')
        return false;
    return inputs.selfTest || (!hasCanaries && inputs.gates.some(bake_input/* isSequentialGate */.fv));
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/job/register-job.ts + 1 modules
var register_job = __webpack_require__(453);
// EXTERNAL MODULE: ./actions/nomad-promote/src/report/canary-addresses.ts
var canary_addresses = __webpack_require__(9428);
// EXTERNAL MODULE: ./actions/nomad-promote/src/report/set-outputs.ts
var set_outputs = __webpack_require__(4422);
// EXTERNAL MODULE: ./actions/nomad-promote/src/write-record.ts
var write_record = __webpack_require__(3403);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/to-result.ts
var to_result = __webpack_require__(3421);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/follow-rollout.ts





/** Follows a deployment that needs no promotion (any more) as far as `stop-at` says. */
async function followRollout(session, followed) {
    const { inputs } = session;
    const deployment = followed.last?.raw.deployment;
    const isOver = deployment !== undefined && deployment.Status !== 'running';
    const isCheck = inputs.operation === 'check';
    // Without canaries nothing is promoted, so there is nothing to stop at before the end.
    const stopsEarly = isCheck || (inputs.stopAt !== 'successful' && hadCanaries(deployment));
    if (!isOver && stopsEarly)
        return stoppedEarly(session, followed);
    const others = deployment ? unpromoted(deployment) : [];
    if (!isOver && others.length > 0)
        return waitsForOthers(session, followed, others);
    const failOn = new Map(follow/* FAILED_STATES */.ru);
    const until = new Map([['successful', 0]]);
    const { reached, seen } = await (0,follow/* follow */.e6)(session, followed, { until, failOn });
    if (!reached)
        return await (0,to_result/* toFailedResult */.q)(session, seen);
    await setFinalOutputs(session, followed);
    return rolledOut(session, seen.raw.deployment);
}
/** The allocations that were placed after the promotion belong into the outputs as well. */
async function setFinalOutputs(session, followed) {
    const { nomad, run } = session;
    const final = await (0,watch_deployment/* readSnapshot */.RA)({ nomad, ...followed }, run.signal);
    followed.last = final;
    (0,set_outputs/* setSnapshotOutputs */.F)(session, final.raw);
}
function rolledOut(session, { ID, JobID, JobVersion }) {
    return (0,write_record/* hasWritten */.qF)(session)
        ? {
            outcome: 'succeeded',
            reason: `Version ${JobVersion} of job ${JobID} is rolled out: ` +
                `deployment ${ID} is successful.`,
        }
        : {
            outcome: 'unchanged',
            reason: `Deployment ${ID} of job ${JobID} is successful; this step changed nothing.`,
        };
}
function hadCanaries(deployment) {
    const groups = Object.values(deployment?.TaskGroups ?? {});
    return groups.some((group) => group.DesiredCanaries > 0);
}
function stoppedEarly(session, followed) {
    const job = followed.last?.raw.deployment.JobID ?? '';
    if (!(0,write_record/* hasWritten */.qF)(session)) {
        return {
            outcome: 'unchanged',
            reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`,
        };
    }
    return {
        outcome: 'promoted',
        reason: `Promoted deployment ${followed.id} of job ${job}; its rollout continues on its own.`,
    };
}
function waitsForOthers(session, followed, others) {
    const sentence = `Deployment ${followed.id} is waiting for the promotion of ${others.join(', ')}`;
    return (0,write_record/* hasWritten */.qF)(session)
        ? { outcome: 'promoted', reason: `The requested groups are promoted. ${sentence}.` }
        : { outcome: 'unchanged', reason: `Nothing to promote in the requested groups. ${sentence}.` };
}
/** The groups whose canaries nobody has promoted: without them a deployment does not succeed. */
function unpromoted(deployment) {
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted)
        .map(([group]) => group);
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/group-scope.ts
var group_scope = __webpack_require__(9342);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/promote-canaries.ts
var promote_canaries = __webpack_require__(2773);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/resolve-deployments.ts
var resolve_deployments = __webpack_require__(9337);
// EXTERNAL MODULE: ./actions/nomad-promote/src/job/job-rules.ts
var job_rules = __webpack_require__(8887);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/wait-until-promotable.ts



// The server may place another canary for one that died; it does so within seconds if at all.
const STALL_GRACE_MS = 30_000;
// The server promotes by itself within a second once it can; longer means that it is stuck.
const AUTO_PROMOTE_GRACE_MS = 10_000;
/**
 * Waits until the canaries in scope are promotable and have been so for `bake`, and for `delayMs`
 * where a promotion was refused before. Where the server promotes by itself it is left to do so,
 * unless `rescue-auto-promote` is set and it does not promote for ten seconds.
 */
async function waitUntilPromotable(session, followed, delayMs) {
    const { inputs, run } = session;
    const until = new Map([
        ['promoted', 0],
        ['successful', 0],
    ]);
    // Gates bake by themselves, so that they measure meanwhile.
    const holdMs = Math.max(delayMs, inputs.gates.length > 0 || inputs.bake === 'auto' ? 0 : inputs.bake);
    const isAutomatic = promotesItself(followed.last?.raw);
    if (!isAutomatic || inputs.stopAt === 'promotable')
        until.set('promotable', holdMs);
    else if (inputs.rescueAutoPromote) {
        until.set('promotable', Math.max(holdMs, AUTO_PROMOTE_GRACE_MS));
    }
    else
        run.log.info('The job has auto_promote: the servers promote, this step follows.');
    const failOn = new Map([...follow/* FAILED_STATES */.ru, ['stalled', STALL_GRACE_MS]]);
    const { reached, seen } = await (0,follow/* follow */.e6)(session, followed, { until, failOn });
    if (!reached)
        return { kind: 'lost', snapshot: seen };
    return seen.state === 'promotable' ? { kind: 'ready', snapshot: seen } : { kind: 'promoted' };
}
/**
 * Refuses what would hold back a deployment that the server promotes by itself: it would not wait.
 */
function refuseAutoPromote({ inputs }, { last }) {
    const asked = (0,job_rules/* holdsBack */.it)(inputs);
    const isOver = last?.raw.groups.every((group) => group.promoted) ?? true;
    if (asked === undefined || isOver || !promotesItself(last?.raw))
        return;
    throw new action_error/* ActionError */.l('refused', `Deployment ${last?.id} cannot wait for ${asked}: its job has auto_promote, so the servers ` +
        'promote the canaries by themselves. Remove auto_promote from the update block.');
}
/** The server promotes only if every group with canaries has auto_promote, in scope or not. */
function promotesItself(snapshot) {
    const states = Object.values(snapshot?.deployment.TaskGroups ?? {});
    const withCanaries = states.filter((state) => state.DesiredCanaries > 0);
    return withCanaries.length > 0 && withCanaries.every((state) => state.AutoPromote === true);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/promote.ts















/** Waits until the canaries are promotable, promotes them and follows the rollout to `stop-at`. */
async function promote(session) {
    const target = (0,cleanup_target/* createCleanupTarget */.U)(session);
    return await withCleanup(session, target, async () => {
        const [{ session: bound, deployment }] = await (0,resolve_deployments/* resolveDeployments */.RI)(session);
        const followed = followedOf(bound, deployment);
        target.follows(followed, bound);
        return await promoteFollowed(bound, followed);
    });
}
/** The same without any write: ends as soon as the canaries are promotable. */
async function check(session) {
    const inputs = { ...session.inputs, stopAt: 'promotable', onTimeout: 'leave' };
    return await promote({ ...session, inputs: { ...inputs, onCancel: 'leave' } });
}
/** How a deployment that is ours is followed. */
function followedOf({ inputs }, { ID: id }) {
    return { id, inScope: (0,group_scope/* groupScope */.Y)(inputs.groups), last: undefined, isOurs: true };
}
/** As `promote`, for a deployment that is known; `session` is bound to it. */
async function promoteFollowed(session, followed) {
    try {
        return await promoteSeen(session, followed);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== 'not-found')
            throw error;
        throw (await purgedMeanwhile(session, followed)) ?? error;
    }
}
/** A purge takes the deployments of a job with it; undefined where the job is still the same. */
async function purgedMeanwhile(session, { id, last }) {
    if (last === undefined)
        return undefined;
    const { JobID, JobCreateIndex } = last.raw.deployment;
    const job = await (0,register_job/* readPresentJob */.LK)(session, JobID);
    const { CreateIndex = JobCreateIndex } = job ?? {};
    if (job !== undefined && CreateIndex === JobCreateIndex)
        return undefined;
    const then = job === undefined ? '' : ' and registered again';
    return new action_error/* ActionError */.l('superseded', `Deployment ${id} is gone: job ${JobID} was purged${then} during this step. Register the ` +
        'job again, or bind to its new deployment.');
}
async function promoteSeen(session, followed) {
    const first = await readFirst(session, followed);
    const { ID, JobID, TaskGroups } = first.raw.deployment;
    const owner = `deployment ${ID} of job ${JobID}`;
    (0,group_scope/* refuseUnknownGroups */.D)(session.inputs.groups, { owner, groups: Object.keys(TaskGroups) });
    refusePaused(first.raw.deployment);
    const isCanary = hasCanaries(session, first.raw);
    if (isSelfTest(session, isCanary)) {
        const { runSelfTest } = await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 9986));
        return await runSelfTest(session, followed);
    }
    const result = isCanary
        ? await untilPromoted(session, followed)
        : endWithoutCanaries(session, followed);
    return result ?? (await followRollout(session, followed));
}
async function readFirst(session, followed) {
    const { run, nomad } = session;
    const first = await (0,watch_deployment/* readSnapshot */.RA)({ nomad, ...followed }, run.signal);
    followed.last = first;
    (0,set_outputs/* setSnapshotOutputs */.F)(session, first.raw);
    return first;
}
/** Promotes as soon as that is possible. Gives a result where it ends before a promotion. */
async function untilPromoted(session, followed) {
    if (isPromotedAlready(session, followed))
        return promotedByOthers(session, followed);
    refuseAutoPromote(session, followed);
    const attempts = (0,promote_canaries/* newAttempts */.h)();
    for (;;) {
        const readiness = await waitUntilPromotable(session, followed, attempts.delayMs);
        if (readiness.kind === 'lost')
            return await (0,to_result/* toFailedResult */.q)(session, readiness.snapshot);
        if (readiness.kind === 'promoted') {
            const isByOthers = isGated(session) && !attempts.hasSent;
            return isByOthers ? promotedByOthers(session, followed) : undefined;
        }
        const passage = await passReady(session, { followed, ready: readiness.snapshot, attempts });
        if (passage.kind === 'ended')
            return passage.result;
        if (passage.kind === 'promoted')
            return undefined;
    }
}
/** Before its gates could measure. A deployment that failed or was cancelled ends as that. */
function isPromotedAlready(session, { last }) {
    if (!isGated(session) || last?.state === 'failed' || last?.state === 'cancelled')
        return false;
    return last?.raw.groups.every(({ promoted }) => promoted) ?? false;
}
/** What comes of canaries that are promotable: the gates, and the promotion where it is wanted. */
async function passReady(session, { followed, ready, attempts }) {
    await (0,canary_addresses/* setAddressOutputs */.D)(session, ready.raw);
    const passage = await passGates(session, followed, ready);
    if (passage.kind !== 'passed')
        return passage;
    if (session.inputs.stopAt === 'promotable') {
        return { kind: 'ended', result: promotableResult(followed) };
    }
    const isPromoted = await (0,promote_canaries/* promoteCanaries */.L)(session, followed, { evaluated: ready, attempts });
    return { kind: isPromoted ? 'promoted' : 'changed' };
}
async function passGates(session, followed, ready) {
    if (session.inputs.gates.length === 0)
        return { kind: 'passed' };
    const { runGates } = await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 9986));
    return await runGates(session, followed, ready);
}
/** A pause is somebody's decision to hold the deployment: a step does not wait through it. */
function refusePaused({ ID, JobID, Status }) {
    if (Status !== 'paused')
        return;
    throw new action_error/* ActionError */.l('refused', `Deployment ${ID} of job ${JobID} is paused. Resume it first (operation: resume, ` +
        `deployment-id: ${ID}), or fail it, and re-run.`);
}
/** Whether there are canaries in scope. The first version of a job has none, even if it asks. */
function hasCanaries({ inputs, run }, { deployment, groups }) {
    if (groups.length > 0)
        return true;
    run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
    if (!inputs.requireCanaries)
        return false;
    throw new action_error/* ActionError */.l('refused', `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` +
        'require-canaries is true. Set canary in the update block (the first version of a job ' +
        'never has canaries).');
}
function promotableResult({ id, last }) {
    const job = last?.raw.deployment.JobID ?? '';
    return {
        outcome: 'promotable',
        reason: `The canaries of deployment ${id} of job ${job} are promotable (${last?.detail ?? ''}). ` +
            `Nothing was promoted. To promote it: operation: promote, deployment-id: ${id}.`,
    };
}
/** Whether gates decide about the promotion: those that only observe do not. */
function isGated({ inputs }) {
    return inputs.gates.some((gate) => !gate['observe-only']);
}
/**
 * Somebody promoted before the gates had passed: this step did not let these canaries pass. The
 * results of gates that never measured say so.
 */
function promotedByOthers(session, { id, last }) {
    if (session.gateResults.length === 0)
        notConsulted(session, 'the canaries were promoted before the first measurement');
    const job = last?.raw.deployment.JobID ?? '';
    const what = `Deployment ${id} of job ${job} was promoted by somebody else before its gates`;
    if (session.inputs.operation === 'check') {
        return {
            outcome: 'inconclusive',
            reason: `${what} could measure its canaries. Check a deployment that is not promoted yet.`,
        };
    }
    return {
        outcome: 'superseded',
        reason: `${what} had passed. This step promoted nothing; check the canaries now.`,
    };
}

// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/find-deployment.ts
var find_deployment = __webpack_require__(9987);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/jobs.ts
var jobs = __webpack_require__(3360);
// EXTERNAL MODULE: ./actions/nomad-promote/src/job/job-file.ts
var job_file = __webpack_require__(4192);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/placement.ts
var placement = __webpack_require__(4797);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/plan-job.ts





/** Shows what a registration would change, by the server's own plan, and registers nothing. */
async function showPlan(session, { spec, submission }) {
    const { nomad, run } = session;
    const options = (0,src_session/* requestOptions */.ag)(session);
    const plan = await (0,jobs/* planJob */.b1)(nomad, spec, options);
    const lines = planLines(plan);
    run.log.group(`Plan of job ${spec.ID}`, lines);
    run.report.evidence(`Plan of job ${spec.ID}`, lines);
    if (plan.Warnings)
        run.log.warning(`Nomad warns about job ${spec.ID}: ${plan.Warnings}`);
    const version = { spec, expectedIndex: plan.JobModifyIndex, submission };
    const write = await printed(() => (0,jobs/* registerJob */.NR)(nomad, version, options));
    return {
        outcome: 'dry-run',
        reason: `Nothing was sent (${write}). Plan: ${lines.join('; ')}.`,
        json: { plan: { changes: plan.Annotations?.DesiredTGUpdates ?? {}, diff: plan.Diff?.Type } },
    };
}
/** In a dry run a write is printed and not sent; gives what was printed. */
async function printed(send) {
    try {
        await send();
    }
    catch (error) {
        if (error instanceof failure/* NotSent */.Y)
            return error.write;
        throw error;
    }
    throw new RangeError('a dry run sent a write');
}
const DIFFS = {
    None: 'the job is unchanged',
    Added: 'the job is new',
    Edited: 'the job is changed',
    Deleted: 'the job is stopped',
};
function planLines(plan) {
    const type = plan.Diff?.Type ?? '';
    const head = DIFFS[type] ?? `the difference is of type ${(0,sanitize_line/* sanitizeLine */.g)(type, 40)}`;
    const groups = Object.entries(plan.Annotations?.DesiredTGUpdates ?? {})
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, updates]) => `${(0,sanitize_line/* sanitizeLine */.g)(group, 128)}: ${updatesText(updates)}`);
    return [head, ...groups, ...(0,placement/* describePlacementFailures */.M)(plan.FailedTGAllocs ?? {})];
}
/** `1 canary, 2 ignore`, in the server's words. */
function updatesText(updates) {
    const parts = Object.entries(updates)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${count} ${wordOf(name)}`);
    return parts.length === 0 ? 'no change' : parts.join(', ');
}
/** `InPlaceUpdate` → `in-place update`, as the CLI writes it. */
function wordOf(name) {
    const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
    return words
        .replace('in place', 'in-place')
        .replace(/^destructive update$/, 'create/destroy update');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/run-job.ts












/** Registers the job of `job-file`, then follows and promotes the deployment that comes of it. */
async function runJob(session) {
    const file = await (0,job_file/* readJobFile */.i)(session);
    const bound = (0,job_rules/* boundToJob */.Vc)(session, file.spec);
    (0,job_rules/* refuseUnsuitableJob */.Or)(bound, file.spec);
    if (session.run.dryRun)
        return await showPlan(bound, file);
    const before = await (0,register_job/* readPresentJob */.LK)(bound, file.spec.ID);
    if (before === undefined)
        (0,job_rules/* refuseFirstVersion */.df)(bound, file.spec);
    else
        await (0,register_job/* warnOfWaitingCanaries */.Tc)(bound, before);
    const target = (0,cleanup_target/* createCleanupTarget */.U)(bound);
    return await withCleanup(bound, target, () => registerAndPromote(bound, { file, before, target }));
}
async function registerAndPromote(session, { file: { spec, submission }, before, target }) {
    const { run, inputs } = session;
    const expectedIndex = before?.JobModifyIndex ?? 0;
    const version = { spec, expectedIndex, submission, preserveCounts: inputs.preserveCounts };
    target.registers({ version, before, registered: undefined });
    run.log.info(`Registering job ${spec.ID}.`);
    const registered = await (0,register_job/* register */.kz)(session, version, before);
    target.registers({ version, before, registered });
    if (registered.kind === 'unchanged') {
        run.log.info(`Job ${spec.ID} is unchanged (version ${registered.job.Version}).`);
        const deployment = await deploymentOf(session, registered.job);
        if (deployment === undefined)
            return withoutDeployment(registered.job);
        return await promoteFound(session, deployment, target);
    }
    run.log.info(`Registered job ${spec.ID} (modify index ${registered.index}).`);
    const wanted = { kind: 'modify-index', index: registered.index };
    const deployment = await (0,resolve_deployments/* waitForDeployment */.Kw)(session, spec.ID, wanted);
    return await promoteFound(session, deployment, target);
}
async function promoteFound(session, deployment, target) {
    const { run } = session;
    run.outputs.set('deployment-id', deployment.ID);
    run.outputs.set('deployment-ids', [deployment.ID]);
    const followed = followedOf(session, deployment);
    target.follows(followed, session);
    return await promoteFollowed(session, followed);
}
/** The deployment of the version that a job has, as long as the server keeps it. */
async function deploymentOf(session, job) {
    const { nomad } = session;
    const { value: all } = await (0,jobs/* readJobDeployments */.im)(nomad, job.ID, (0,src_session/* requestOptions */.ag)(session));
    return (0,find_deployment/* pickDeployment */.T)(all, { kind: 'version', version: job.Version });
}
/** An hour after its end the server deletes a deployment; what stays is whether it went well. */
function withoutDeployment({ ID, Version, Stable }) {
    if (Stable === true) {
        return {
            outcome: 'unchanged',
            reason: `Job ${ID} is unchanged, and its version ${Version} was rolled out before.`,
        };
    }
    throw new action_error/* ActionError */.l('not-found', `Job ${ID} is unchanged, but its version ${Version} is not marked stable and its deployment ` +
        'is gone. Check `nomad job status`, or change the job to roll it out again.');
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/operations/writes.ts
var writes = __webpack_require__(629);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/rollouts.ts




/** The operations that follow or change a rollout. */
const ROLLOUTS = {
    promote: promote,
    check: check,
    run: runJob,
    fail: fail/* fail */.f,
    pause: writes/* pause */.v7,
    resume: writes/* resume */.U,
    unblock: writes/* unblock */.Bt,
    'set-health': writes/* setHealth */.JQ,
};


/***/ }),

/***/ 629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ unblock),
/* harmony export */   JQ: () => (/* binding */ setHealth),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1236);
/* harmony import */ var _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2120);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4422);
/* harmony import */ var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);
/* harmony import */ var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9337);
/* harmony import */ var _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3421);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5374);
/* harmony import */ var _write_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3403);











const PAUSE = {
    done: 'paused',
    name: 'pause',
    isDone: (deployment) => deployment.Status === 'paused',
    send: ({ nomad }, id, ask) => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .pauseDeployment */ .Au)(nomad, { id, pause: true }, ask),
};
const RESUME = {
    done: 'resumed',
    name: 'resume',
    isDone: (deployment) => deployment.Status === 'running',
    send: ({ nomad }, id, ask) => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .pauseDeployment */ .Au)(nomad, { id, pause: false }, ask),
};
const UNBLOCK = {
    done: 'unblocked',
    name: 'unblocking',
    isDone: (deployment) => deployment.Status !== 'blocked',
    send: ({ nomad }, id, ask) => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .unblockDeployment */ .QL)(nomad, id, ask),
};
const SET_HEALTH = {
    done: 'given the health of its allocations',
    name: 'health update',
    isDone: () => false,
    send: ({ nomad, inputs }, id, ask) => {
        const { healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy } = inputs;
        return (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .setAllocationHealth */ .rc)(nomad, { id, healthy, unhealthy }, ask);
    },
    async hasArrived(session, { ID }) {
        const { nomad, inputs } = session;
        const { value } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeploymentAllocations */ .DJ)(nomad, ID, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .ag)(session));
        const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
        return (inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
            inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false));
    },
    // An unhealthy allocation ends the deployment, with the rollback that the job asks for.
    async follow(session, after) {
        const ending = (0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(after);
        if (ending?.kind !== 'rolling-back')
            return undefined;
        const { result, isComplete } = await (0,_rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .followRollback */ .u)(session, after, ending.toVersion);
        return isComplete ? { ...result, outcome: 'succeeded' } : result;
    },
};
/** Pauses deployments; one that is paused is `unchanged`. */
const pause = (session) => forEach(session, PAUSE);
/** Resumes deployments; one that runs is `unchanged`. */
const resume = (session) => forEach(session, RESUME);
/** Unblocks multiregion deployments; one that is not blocked is `unchanged`. */
const unblock = (session) => forEach(session, UNBLOCK);
/** Sets the health of allocations by hand. */
const setHealth = (session) => forEach(session, SET_HEALTH);
async function forEach(session, write) {
    return await (0,_cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .reportingWrites */ .zz)(session, `the deployment was being ${write.done}`, async () => {
        const resolved = await (0,_rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveDeployments */ .RI)(session);
        const results = [];
        for (const one of resolved)
            results.push(await once(one, write));
        session.run.outputs.set('deployment-ids', resolved.map(({ deployment }) => deployment.ID));
        return joined(results);
    });
}
/** Writes if that is still needed, and reads back. */
async function once({ session, deployment }, write) {
    (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setDeploymentOutputs */ .u)(session, deployment);
    if ((0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .pl)(deployment))
        return tooLate(deployment, write);
    if (write.isDone(deployment)) {
        return {
            outcome: 'unchanged',
            reason: `${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .K)(deployment)} is already ${deployment.Status}; no change.`,
        };
    }
    const { after, isDone } = await sendUntilKnown(session, deployment.ID, write);
    if (!isDone)
        return tooLate(after, write);
    return ((await write.follow?.(session, after)) ?? {
        outcome: 'succeeded',
        reason: `${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .K)(after)} was ${write.done}; it is ${after.Status} now.`,
    });
}
/**
 * Sends the write and reads the deployment after it. Where the answer was lost and the reading does
 * not show the effect it is sent again: each of these writes is the same however often it arrives.
 */
async function sendUntilKnown(session, id, write) {
    const { run, nomad, writes } = session;
    const pause = (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_10__/* .createRepeatPause */ .io)(run.world);
    for (;;) {
        await pause.next(run.signal);
        const isAccepted = await sendOnce(session, write, id);
        const { value: after } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .ag)(session));
        (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setDeploymentOutputs */ .u)(session, after);
        if (isAccepted)
            return { after, isDone: true };
        const isDone = (await write.hasArrived?.(session, after)) ?? write.isDone(after);
        if (!isDone && !(0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .pl)(after))
            continue;
        const isOurs = isDone && writes.unknown.has(writeOf(write, id).name);
        // A pause may have been carried out before the deployment ended: that stays unknown.
        if (isOurs || write.hasArrived)
            (0,_write_record_js__WEBPACK_IMPORTED_MODULE_8__/* .settle */ .G9)(session, writeOf(write, id), isOurs);
        return { after, isDone: isOurs };
    }
}
function writeOf({ name }, id) {
    return { name: `the ${name} of deployment ${id}`, deployment: id };
}
/** Sends the write; false where its answer was lost or it came too late. */
async function sendOnce(session, write, id) {
    const { run } = session;
    try {
        const sent = await (0,_write_record_js__WEBPACK_IMPORTED_MODULE_8__/* .sendWrite */ .As)(session, writeOf(write, id), () => write.send(session, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .requestOptions */ .ag)(session)));
        if ('answer' in sent) {
            (0,_write_record_js__WEBPACK_IMPORTED_MODULE_8__/* .settle */ .G9)(session, writeOf(write, id), true);
            run.outputs.set('eval-id', sent.answer.EvalID);
            return true;
        }
        run.log.info(`${sent.lost.message} Reading whether it was carried out.`);
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.kind !== 'conflict')
            throw error;
        run.log.info(`${error.message} Reading its status.`);
    }
    return false;
}
function tooLate(deployment, { done }) {
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${(0,_rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .K)(deployment)} could not be ${done}: it is already ${deployment.Status} ` +
            `(${deployment.StatusDescription}).`,
    };
}
/** The first result that is worse than the others stands for all, with every sentence. */
function joined(results) {
    const order = [
        'unreachable',
        'timed-out',
        'failed',
        'rolled-back',
        'superseded',
        'succeeded',
    ];
    const outcome = order.flatMap((word) => results.find((result) => result.outcome === word) ?? [])[0]?.outcome ??
        results[0]?.outcome ??
        'unchanged';
    return { outcome, reason: results.map((result) => result.reason).join(' ') };
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ followRollback)
});

// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/find-deployment.ts
var find_deployment = __webpack_require__(9987);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
// EXTERNAL MODULE: ./actions/nomad-promote/src/job/register-job.ts + 1 modules
var register_job = __webpack_require__(453);
// EXTERNAL MODULE: ./actions/nomad-promote/src/report/report-deployment.ts
var report_deployment = __webpack_require__(5275);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/follow.ts
var follow = __webpack_require__(5603);
// EXTERNAL MODULE: ./actions/nomad-promote/src/rollout/promote-canaries.ts
var promote_canaries = __webpack_require__(2773);
// EXTERNAL MODULE: ./packages/client/src/nomad/allocations/allocations.ts
var allocations = __webpack_require__(3978);
// EXTERNAL MODULE: ./packages/client/src/nomad/blocking-query.ts
var blocking_query = __webpack_require__(1295);
// EXTERNAL MODULE: ./packages/client/src/nomad/deployments/promotability.ts
var promotability = __webpack_require__(7603);
// EXTERNAL MODULE: ./packages/client/src/nomad/jobs/jobs.ts
var jobs = __webpack_require__(3360);
// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
// EXTERNAL MODULE: ./packages/client/src/wait/engine.ts + 4 modules
var engine = __webpack_require__(2726);
// EXTERNAL MODULE: ./packages/client/src/wait/settled-target.ts
var settled_target = __webpack_require__(3650);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-system-rollback.ts







/**
 * Follows the rollback of a system job. The server makes a new version of the job but no deployment
 * for it (observed), so the job's version and its allocations show when it is complete.
 */
async function followSystemRollback(session, failure) {
    const { run } = session;
    const { what, toVersion, failed } = failure;
    const target = `rollback of job ${failed.JobID}`;
    const end = await (0,engine/* wait */.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [rollbackReader(session, failure, target)],
        goals: new Map([[target, GOAL]]),
        mode: { kind: 'all' },
        onChange: ({ from, to, elapsedMs }) => {
            const subject = target;
            run.log.change({ subject, from: from?.raw, to: to.raw, elapsedMs });
            run.log.heartbeat(`The ${target} is still ${to.raw}.`);
        },
    });
    run.log.heartbeat(undefined);
    const { verdict } = (0,settled_target/* settledTarget */.n)(end, target);
    if (verdict === 'reached') {
        const reason = `${what} The job is back at the specification of version ${toVersion} (now version ` +
            `${failed.JobVersion + 1}; a system job rolls back without a deployment). Fix the release ` +
            'and re-run.';
        return { isComplete: true, result: { outcome: 'rolled-back', reason } };
    }
    const reason = `${what} A newer version of the job was registered during its rollback.`;
    return { isComplete: false, result: { outcome: 'superseded', reason } };
}
const GOAL = {
    until: new Map([['complete', 0]]),
    failOn: new Map([['overtaken', 0]]),
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow',
};
function rollbackReader({ nomad }, { failed }, target) {
    const { JobID: job, JobVersion: failedVersion } = failed;
    const query = (0,blocking_query/* createBlockingQuery */.Oz)((ask) => (0,allocations/* readHeldJobAllocations */.UR)(nomad, job, ask));
    return {
        name: nomad.name,
        targets: [target],
        cadence: cadence/* blocking */.ub,
        async read(readOptions) {
            const all = await query.read(readOptions);
            const { Version: version } = await (0,jobs/* readJob */.cd)(nomad, job, { signal: readOptions.signal });
            const raw = progressOf(all, failedVersion);
            const state = stateOf(all, { version, failedVersion });
            return [{ target, observation: { state, id: job, revision: '', evidence: [], raw } }];
        },
    };
}
function stateOf(all, { version, failedVersion }) {
    if (version > failedVersion + 1)
        return 'overtaken';
    const wanted = all.filter((allocation) => allocation.DesiredStatus === 'run');
    const isComplete = version === failedVersion + 1 &&
        wanted.some((allocation) => allocation.JobVersion === failedVersion + 1) &&
        wanted.every(({ JobVersion, ClientStatus }) => JobVersion !== failedVersion && ClientStatus === 'running');
    return isComplete ? 'complete' : 'running';
}
function progressOf(all, failedVersion) {
    const living = all.filter((allocation) => !(0,promotability/* hasEnded */.hY)(allocation));
    const failed = living.filter((allocation) => allocation.JobVersion === failedVersion).length;
    return `running (${living.length - failed} rolled back, ${failed} of version ${failedVersion})`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-rollback.ts







/**
 * Follows the rollback of a failed deployment to its end. It is the deployment of the very next
 * version of the same job: a later one belongs to somebody else. After a promotion it has canaries
 * of its own, which are promoted only with `promote-rollback`.
 */
async function followRollback(session, failed, toVersion) {
    const { run } = session;
    run.outputs.set('reverted-job-version', toVersion);
    const what = `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` +
        `${failed.StatusDescription}.`;
    run.log.info(what);
    (0,report_deployment/* reportDeployment */.a)(session, failed, 'followed');
    run.report.state(`deployment ${failed.ID}`, failed.Status);
    const failure = { failed, toVersion, what };
    const job = await (0,register_job/* readPresentJob */.LK)(session, failed.JobID);
    if (job?.Type === 'system')
        return await followSystemRollback(session, failure);
    const found = await findRollback(session, failed);
    if (found.kind !== 'found')
        return notFound(session, failure, found);
    const { deployment } = found;
    run.outputs.set('rollback-deployment-id', deployment.ID);
    const end = await followToEnd(session, deployment);
    return ended(failure, end);
}
function findRollback(session, failed) {
    const { run, nomad, inputs } = session;
    return (0,find_deployment/* findDeployment */.H)({
        world: run.world,
        nomad,
        job: failed.JobID,
        wanted: {
            kind: 'version',
            version: failed.JobVersion + 1,
            jobCreateIndex: failed.JobCreateIndex,
        },
        deadline: run.deadline,
        discoveryMs: inputs.discoveryTimeout,
    });
}
async function followToEnd(session, rollback) {
    const followed = {
        id: rollback.ID,
        inScope: () => true,
        last: undefined,
        isOurs: false,
    };
    const failOn = new Map([...follow/* FAILED_STATES */.ru, ['stalled', 0]]);
    for (const attempts = (0,promote_canaries/* newAttempts */.h)();;) {
        const until = new Map([
            ['successful', 0],
            ['promotable', attempts.delayMs],
        ]);
        const { seen } = await (0,follow/* follow */.e6)(session, followed, { until, failOn });
        if (seen.state !== 'promotable' || !session.inputs.promoteRollback)
            return seen;
        await (0,promote_canaries/* promoteCanaries */.L)(session, followed, { evaluated: seen, attempts });
    }
}
function notFound({ run, inputs }, { failed, what }, found) {
    if (found.kind === 'overtaken') {
        if (found.by !== undefined)
            run.outputs.set('superseded-by', found.by.ID);
        const reason = `${what} Before its rollback had a deployment, version ${found.job.Version} of the job was ` +
            'registered; check that one.';
        return { isComplete: false, result: { outcome: 'superseded', reason } };
    }
    const limit = (0,duration/* formatDuration */.a3)(inputs.discoveryTimeout);
    const reason = `${what} The rollback did not appear within ${limit} (discovery-timeout). Check ` +
        `\`nomad job status ${failed.JobID}\`.`;
    return { isComplete: false, result: { outcome: 'failed', reason } };
}
function ended({ what, toVersion }, seen) {
    const { ID: id, JobVersion: version, StatusDescription: description } = seen.raw.deployment;
    const by = `rollback deployment ${id}`;
    switch (seen.state) {
        case 'successful':
            return complete(`${what} The job is back at the specification of version ${toVersion} (${by}, now ` +
                `version ${version}). Fix the release and re-run.`);
        // After a promotion the way back is a canary deployment of its own (observed).
        case 'promotable':
            return incomplete('rolled-back', `${what} The ${by} itself waits for a promotion, and until then two versions run. ` +
                `Promote it (operation: promote, deployment-id: ${id}), or set promote-rollback: true.`);
        case 'cancelled':
            return incomplete('superseded', `${what} The ${by} was cancelled: ${description}. Check the job now.`);
        default:
            return incomplete('failed', `${what} The ${by} ended ${seen.state} as well: ${description}. Check the job now.`);
    }
}
function complete(reason) {
    return { isComplete: true, result: { outcome: 'rolled-back', reason } };
}
function incomplete(outcome, reason) {
    return { isComplete: false, result: { outcome, reason } };
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ logChange),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   ru: () => (/* binding */ FAILED_STATES)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
/* harmony import */ var _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2726);
/* harmony import */ var _rollout_actions_client_wait_settled_target__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
/* harmony import */ var _report_report_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5275);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4422);





/** The states of a deployment that lead nowhere, at once. */
const FAILED_STATES = [
    ['failed', 0],
    ['cancelled', 0],
];
/**
 * Follows a deployment to one of `ends`, with each change in the log and the outputs. Throws the
 * reason of the run's signal, and the `Failure` of a read that cannot be had.
 */
async function follow(session, followed, ends) {
    const { run, nomad } = session;
    const target = `deployment ${followed.id}`;
    const goal = { ...ends, discoveryMs: 0, onSuperseded: 'fail' };
    const end = await (0,_rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__/* .wait */ .u)({
        world: run.world,
        deadline: run.deadline,
        readers: [(0,_rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_0__/* .watchDeployment */ .Jh)({ nomad, target, id: followed.id, inScope: followed.inScope })],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
        onChange: (change) => logChange(session, followed, change),
    });
    run.log.heartbeat(undefined);
    const { verdict, last } = (0,_rollout_actions_client_wait_settled_target__WEBPACK_IMPORTED_MODULE_2__/* .settledTarget */ .n)(end, target);
    if (last === undefined)
        throw new RangeError(`${target} was settled without having been seen`);
    return { reached: verdict === 'reached', seen: last };
}
/** Notes a change of a deployment in the log, the outputs and the report. */
function logChange(session, followed, change) {
    const { log } = session.run;
    const { target: subject, elapsedMs, to } = change;
    followed.last = to;
    (0,_report_report_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .reportDeployment */ .a)(session, to.raw.deployment, followed.isOurs ? 'followed' : 'rollback');
    if (followed.isOurs)
        (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setSnapshotOutputs */ .F)(session, to.raw);
    const from = change.from && stateText(change.from);
    if (from !== stateText(to)) {
        log.change({ subject, from, to: stateText(to), elapsedMs });
        session.run.report.state(subject, stateText(to));
    }
    log.heartbeat(`${subject} is still ${stateText(to)}.`);
}
/** `running (web 1/2 canaries healthy)`. */
function stateText({ state, detail }) {
    return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ promoteCanaries),
/* harmony export */   h: () => (/* binding */ newAttempts)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);
/* harmony import */ var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4422);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
/* harmony import */ var _write_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3403);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5603);








const MIN_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;
function newAttempts() {
    return { hasSent: false, delayMs: 0 };
}
/**
 * Promotes the canaries that were evaluated, and only those: reads the deployment just before, and
 * again after to see each group promoted. Gives false where it changed meanwhile or the server
 * refused: then nothing was promoted and it has to be evaluated again. A lost answer is resolved by
 * reading; a promotion is the same however often it arrives, so it may then be sent again.
 */
async function promoteCanaries(session, followed, { evaluated, attempts }) {
    const { log } = session.run;
    attempts.delayMs = Math.max(MIN_DELAY_MS, attempts.delayMs);
    const now = await readAgain(session, followed);
    if (now.state !== 'promotable' || now.stabilityKey !== evaluated.stabilityKey) {
        log.info(`Deployment ${followed.id} is now ${(0,_follow_js__WEBPACK_IMPORTED_MODULE_6__/* .stateText */ .r9)(now)}: evaluating it again.`);
        return false;
    }
    attempts.delayMs = Math.min(MAX_DELAY_MS, 2 * attempts.delayMs);
    const answer = await sendPromotion(session, followed, now);
    if (answer === 'refused')
        return false;
    attempts.hasSent = true;
    const after = await readAgain(session, followed);
    const waiting = after.raw.groups.filter((group) => !group.promoted);
    if (waiting.length === 0) {
        (0,_write_record_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(session, writeOf(followed), true);
        log.info(`Promoted ${after.raw.groups.map((group) => group.group).join(', ')}.`);
        return true;
    }
    if ((0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .isEnded */ .pl)(after.raw.deployment)) {
        // Nothing is carried out on a deployment that has ended.
        (0,_write_record_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(session, writeOf(followed), false);
        return true;
    }
    if (answer === 'lost')
        return false;
    throw notPromoted(followed, waiting);
}
function writeOf({ id }) {
    return { name: `the promotion of deployment ${id}`, deployment: id };
}
function notPromoted({ id }, waiting) {
    const groups = waiting.map(({ group }) => group).join(', ');
    return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        kind: 'invalid-reply',
        resource: `deployment ${id}`,
        what: `the server accepted the promotion, but ${groups} is not promoted`,
        next: 'Check `nomad deployment status` and re-run this step',
        received: 'yes',
    });
}
/** Sends the one write; says whether its answer came, was lost, or was a refusal. */
async function sendPromotion(session, followed, { raw }) {
    const { run, nomad, inputs } = session;
    const { id } = followed;
    const names = raw.groups.filter((group) => !group.promoted).map((group) => group.group);
    const groups = inputs.groups.length === 0 || !followed.isOurs ? 'all' : names;
    run.log.info(`Promoting ${names.join(', ')} of deployment ${id}.`);
    try {
        const sent = await (0,_write_record_js__WEBPACK_IMPORTED_MODULE_5__/* .sendWrite */ .As)(session, writeOf(followed), () => (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .promoteDeployment */ .C)(nomad, { id, groups }, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptions */ .ag)(session)));
        if ('lost' in sent) {
            run.log.info(`${sent.lost.message} Reading whether the promotion was carried out.`);
            return 'lost';
        }
        (0,_write_record_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(session, writeOf(followed), true);
        run.outputs.set('eval-id', sent.answer.EvalID);
        return 'accepted';
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.kind !== 'conflict')
            throw error;
        run.log.info(`${error.message} Evaluating it again.`);
        return 'refused';
    }
}
async function readAgain(session, followed) {
    const { run, nomad } = session;
    const snapshot = await (0,_rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)({ nomad, ...followed }, run.signal);
    followed.last = snapshot;
    if (followed.isOurs)
        (0,_report_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setSnapshotOutputs */ .F)(session, snapshot.raw);
    return snapshot;
}


/***/ }),

/***/ 3421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   q: () => (/* binding */ toFailedResult)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);
/* harmony import */ var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6682);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5603);




/** What a deployment that will not succeed any more means for this step, a rollback followed. */
async function toFailedResult(session, seen) {
    const { deployment } = seen.raw;
    const ending = (0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(deployment);
    showEvidence(session, seen);
    switch (ending?.kind) {
        case 'rolling-back':
            return (await (0,_rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .followRollback */ .u)(session, deployment, ending.toVersion)).result;
        case 'newer-version':
            return await superseded(session, deployment);
        case 'job-stopped':
        case 'cancelled':
            return {
                outcome: 'superseded',
                reason: `${named(deployment)} was cancelled: ${deployment.StatusDescription}. Somebody ` +
                    'else ended it; register the job again if it shall run.',
            };
        case 'failed':
            return {
                outcome: 'failed',
                reason: `${named(deployment)} failed: ${deployment.StatusDescription}. The job stays as it ` +
                    'is; check its allocations, fix it and register it again.',
            };
        default:
            return {
                outcome: 'failed',
                reason: `${named(deployment)} is ${(0,_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .stateText */ .r9)(seen)}: a canary died after it had become ` +
                    'healthy, and the servers wait for it indefinitely. Fail the deployment (operation: ' +
                    'fail) or register a newer version.',
            };
    }
}
/** `Deployment 1b2c… (version 3 of job web)`. */
function named(deployment) {
    const { ID: id, JobVersion: version, JobID: job } = deployment;
    return `Deployment ${id} (version ${version} of job ${job})`;
}
/** Puts why it failed into log and report, before anything of it is gone. */
function showEvidence({ run }, { raw, evidence }) {
    if (evidence.length === 0)
        return;
    const title = `Why ${named(raw.deployment)} did not succeed`;
    run.log.group(title, evidence);
    run.report.evidence(title, evidence);
}
async function superseded(session, deployment) {
    const { run, nomad } = session;
    const request = { signal: run.signal, deadline: run.deadline };
    const { value: newest } = await (0,_rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_1__/* .readLatestDeployment */ .RQ)(nomad, deployment.JobID, request);
    const isOther = newest !== null && newest.ID !== deployment.ID;
    if (isOther)
        run.outputs.set('superseded-by', newest.ID);
    const by = isOther ? ` by version ${newest.JobVersion} (deployment ${newest.ID})` : '';
    return {
        outcome: 'superseded',
        reason: `${named(deployment)} was superseded${by}: somebody registered a newer version of the ` +
            'job. Nothing of it was touched; the newer one needs its own promotion.',
    };
}


/***/ })

};
