export const id = 830;

export const ids = [ 830 ];

export const modules = {
  4830: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluateAllocation: () => evaluateAllocation,
      measureAllocations: () => measureAllocations
    });
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
    var _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38);
    var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
    var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
        if (inner) dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        };
        env.stack.push({
          value: value,
          dispose: dispose,
          async: async
        });
      } else if (async) env.stack.push({
        async: true
      });
      return value;
    };
    var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = true;
        }
        var r, s = 0;
        function next() {
          while (r = env.stack.pop()) try {
            if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }
        return next();
      };
    }(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    function measureAllocations(gate, context) {
      const {nomad: nomad, run: run} = context;
      return async ({signal: signal, timeoutMs: timeoutMs}) => {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const limit = __addDisposableResource(env_1, (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__.db)(run.world.clock, timeoutMs, signal), false);
          const request = {
            signal: limit.signal,
            deadline: limit
          };
          const read = await (0, _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_2__.i)(nomad, context.snapshot, request);
          return (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.k)(read.map(allocation => evaluateAllocation(allocation, gate)), "there are no canaries to check");
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      };
    }
    function evaluateAllocation(allocation, gate) {
      const [problem] = [ ...drivers(allocation), ...gate["allow-oom"] ? [] : memory(allocation), ...restarts(allocation, gate["max-restarts"]) ];
      const canary = `canary ${allocation.ID}`;
      if (problem !== void 0) return {
        verdict: "fail",
        detail: `${canary} ${problem}`
      };
      const count = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__.wN)(allocation);
      return {
        verdict: "pass",
        detail: `${canary} is ${allocation.ClientStatus}, ${count} restarts`
      };
    }
    function eventsOf({TaskStates: TaskStates}) {
      return Object.entries(TaskStates ?? {}).flatMap(([task, {Events: Events}]) => Events.map(event => ({
        ...event,
        task: task
      })));
    }
    function drivers(allocation) {
      return eventsOf(allocation).filter(({Type: Type}) => Type === "Driver Failure" || Type === "Setup Failure").map(({task: task, Type: Type, DisplayMessage: DisplayMessage}) => `had a ${Type} in task ${task}: ${DisplayMessage}`);
    }
    function memory(allocation) {
      return eventsOf(allocation).filter(({Details: Details}) => Details?.["oom_killed"] === "true").map(({task: task}) => `was killed in task ${task} for lack of memory (OOM)`);
    }
    function restarts(allocation, most) {
      const count = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__.wN)(allocation);
      const rescheduled = allocation.PreviousAllocation || allocation.NextAllocation;
      const often = `${count} restarts, where ${most} are allowed`;
      if (rescheduled) return [ `was rescheduled (other allocation: ${rescheduled})` ];
      return count > most ? [ `had ${often}` ] : [];
    }
  }),
  3955: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => combine
    });
    function combine(findings, none) {
      for (const verdict of [ "fail", "inconclusive" ]) {
        const [first, ...others] = findings.filter(finding => finding.verdict === verdict);
        if (first !== void 0) return {
          ...first,
          detail: counted(first, others.length)
        };
      }
      const [first, ...others] = findings;
      if (first === void 0) return {
        verdict: "inconclusive",
        detail: none
      };
      return {
        ...first,
        verdict: "pass",
        detail: counted(first, others.length)
      };
    }
    function counted({detail: detail}, others) {
      return others === 0 ? detail : `${detail} (and ${others} more like it)`;
    }
  })
};
