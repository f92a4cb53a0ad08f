export const id = 830;
export const ids = [830];
export const modules = {

/***/ 4830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAllocation: () => (/* binding */ evaluateAllocation),
/* harmony export */   measureAllocations: () => (/* binding */ measureAllocations)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
/* harmony import */ var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
/* harmony import */ var _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
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




function measureAllocations(gate, context) {
    const { nomad, run } = context;
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = __addDisposableResource(env_1, (0,_rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .db)(run.world.clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const read = await (0,_rollout_canaries_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlacedCanaries */ .i)(nomad, context.snapshot, request);
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .combine */ .k)(read.map((allocation) => evaluateAllocation(allocation, gate)), 'there are no canaries to check');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
function evaluateAllocation(allocation, gate) {
    const [problem] = [
        ...drivers(allocation),
        ...(gate['allow-oom'] ? [] : memory(allocation)),
        ...restarts(allocation, gate['max-restarts']),
    ];
    const canary = `canary ${allocation.ID}`;
    if (problem !== undefined)
        return { verdict: 'fail', detail: `${canary} ${problem}` };
    const count = (0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__/* .restartsOf */ .wN)(allocation);
    return { verdict: 'pass', detail: `${canary} is ${allocation.ClientStatus}, ${count} restarts` };
}
function eventsOf({ TaskStates }) {
    return Object.entries(TaskStates ?? {}).flatMap(([task, { Events }]) => Events.map((event) => ({ ...event, task })));
}
function drivers(allocation) {
    return eventsOf(allocation)
        .filter(({ Type }) => Type === 'Driver Failure' || Type === 'Setup Failure')
        .map(({ task, Type, DisplayMessage }) => `had a ${Type} in task ${task}: ${DisplayMessage}`);
}
function memory(allocation) {
    return eventsOf(allocation)
        .filter(({ Details }) => Details?.['oom_killed'] === 'true')
        .map(({ task }) => `was killed in task ${task} for lack of memory (OOM)`);
}
function restarts(allocation, most) {
    const count = (0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__/* .restartsOf */ .wN)(allocation);
    const rescheduled = allocation.PreviousAllocation || allocation.NextAllocation;
    const often = `${count} restarts, where ${most} are allowed`;
    if (rescheduled)
        return [`was rescheduled (other allocation: ${rescheduled})`];
    return count > most ? [`had ${often}`] : [];
}


/***/ }),

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
function combine(findings, none) {
    for (const verdict of ['fail', 'inconclusive']) {
        const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
        if (first !== undefined)
            return { ...first, detail: counted(first, others.length) };
    }
    const [first, ...others] = findings;
    if (first === undefined)
        return { verdict: 'inconclusive', detail: none };
    return { ...first, verdict: 'pass', detail: counted(first, others.length) };
}
function counted({ detail }, others) {
    return others === 0 ? detail : `${detail} (and ${others} more like it)`;
}


/***/ })

};
