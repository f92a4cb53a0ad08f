export const id = 16;

export const ids = [ 16 ];

export const modules = {
  2120: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      er: () => lostWrite,
      n$: () => withUnknownWrites,
      zz: () => reportingWrites
    });
    var _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
    var _rollout_actions_action_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
    async function reportingWrites(session, state, work) {
      const leftWork = {
        describeState: () => state,
        leave: async () => ({
          sentence: ""
        })
      };
      const result = await (0, _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__.V1)(session.run, leftWork, () => work().catch(error => lostWrite(session, error)));
      return withUnknownWrites(session, result, {});
    }
    const DEADLINE_REACHED_MS = 1500;
    async function lostWrite({writes: writes, run: run}, error) {
      const leftMs = run.deadline.remainingMs();
      if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__.HR && !error.final && leftMs <= DEADLINE_REACHED_MS) {
        run.log.warning(error.message);
        await run.world.clock.sleep(leftMs + DEADLINE_REACHED_MS, run.signal);
      }
      if (writes.unknown.size === 0 || !(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_2__.HR) || run.signal.aborted) throw error;
      return {
        outcome: (0, _rollout_actions_action_outcome__WEBPACK_IMPORTED_MODULE_1__.sG)(error, run.deadline.remainingMs()),
        reason: error.message
      };
    }
    function withUnknownWrites({writes: writes, run: run}, result, state) {
      const unknown = [ ...writes.unknown.values() ];
      if (unknown.length === 0) return result;
      const sent = unknown.map(({name: name}) => name).join(", ");
      run.keep(state);
      return {
        ...result,
        reason: `${result.reason} Sent, and possibly carried out: ${sent}.`,
        isUnfinished: true
      };
    }
  }),
  2578: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => showCanaryEvidence
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3978);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7486);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3739);
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
    const LIMIT_MS = 1e4;
    const HURRIED_MS = 1500;
    const MAX_CANARIES = 5;
    const EVENTS_PER_TASK = 10;
    const LOG_BYTES = 4096;
    const LOG_LINES = 30;
    async function showCanaryEvidence(session, id, hurried) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const {run: run, nomad: nomad} = session;
        const signal = hurried ?? run.signal;
        const limit = __addDisposableResource(env_1, (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__.db)(run.world.clock, hurried ? HURRIED_MS : LIMIT_MS, signal), false);
        const request = {
          signal: limit.signal,
          deadline: limit
        };
        try {
          const {value: deployment} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__.iJ)(nomad, id, request);
          const {value: all} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_3__.DJ)(nomad, id, request);
          const placed = Object.values(deployment.TaskGroups).flatMap(group => group.PlacedCanaries);
          const canaries = all.filter(({ID: ID}) => placed.includes(ID)).slice(-MAX_CANARIES);
          for (const canary of canaries) {
            const lines = [ ...stateLines(canary), ...await logLines(session, canary, request) ];
            const title = `Canary ${canary.ID} (${canary.Name})`;
            run.log.group(title, lines);
            run.report.evidence(title, lines);
          }
        } catch (error) {
          signal.throwIfAborted();
          const why = error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR ? error.message : "there was no answer in time";
          run.log.warning(`The states and logs of the canaries cannot be shown: ${why}`);
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    function stateLines(canary) {
      const health = canary.DeploymentStatus?.Healthy ?? "not known";
      const head = `wanted ${canary.DesiredStatus}, is ${canary.ClientStatus}, healthy: ${health}`;
      const tasks = Object.entries(canary.TaskStates ?? {}).flatMap(([task, state]) => [ `task ${task}: ${state.State}${state.Failed ? ", failed" : ""}, ${state.Restarts} restarts`, ...state.Events.slice(-EVENTS_PER_TASK).map(({Type: Type, Time: Time, DisplayMessage: DisplayMessage}) => `  ${timeOf(Time)} ${Type}: ${(0, 
      _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__.g)(DisplayMessage)}`) ]);
      return [ head, ...tasks ];
    }
    function timeOf(nanoseconds) {
      return new Date(nanoseconds / 1e6).toISOString();
    }
    async function logLines(session, {ID: ID, TaskStates: TaskStates}, request) {
      const tasks = Object.keys(TaskStates ?? {});
      const wanted = tasks.flatMap(task => [ "stdout", "stderr" ].map(type => ({
        task: task,
        type: type
      })));
      const found = await Promise.all(wanted.map(of => tailOf(session, {
        ...of,
        id: ID
      }, request)));
      return found.flat();
    }
    async function tailOf({nomad: nomad}, {id: id, task: task, type: type}, request) {
      try {
        const tail = {
          allocation: id,
          task: task,
          type: type,
          bytes: LOG_BYTES
        };
        const text = await (0, _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_2__._s)(nomad, tail, request);
        const lines = text.split(/\r?\n/).filter(line => line !== "");
        if (lines.length === 0) return [ `${type} of task ${task}: nothing` ];
        return [ `${type} of task ${task}, its end:`, ...lines.slice(-LOG_LINES).map(line => `  ${line}`) ];
      } catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR)) throw error;
        return [ `${type} of task ${task} cannot be read: ${(0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_1__.e)(error.what)} ${error.next}.` ];
      }
    }
  }),
  37: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => failAndFollow,
      f: () => fail
    });
    var _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
    var _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2120);
    var _deployment_writes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4464);
    var _gates_report_canary_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2578);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2157);
    var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6682);
    var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9337);
    var _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3421);
    var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5374);
    var _write_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3403);
    var _writes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(629);
    async function fail(session) {
      return await (0, _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_3__.zz)(session, "the deployment was being failed", async () => {
        const resolved = await (0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_7__.RI)(session);
        const results = [];
        for (const one of resolved) results.push(await failOne(one));
        session.run.outputs.set("deployment-ids", resolved.map(({deployment: deployment}) => deployment.ID));
        return (0, _writes_js__WEBPACK_IMPORTED_MODULE_11__.oR)(results);
      });
    }
    async function failOne({session: session, deployment: deployment}) {
      const {run: run} = session;
      try {
        return await failAndFollow(session, deployment.ID);
      } catch (error) {
        const {reason: reason} = run.signal;
        if (!(0, _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__.si)(reason) || !(0, 
        _write_record_js__WEBPACK_IMPORTED_MODULE_10__.qF)(session)) throw error;
        const {outcome: outcome, clause: clause} = (0, _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__.Nr)(reason);
        const sent = session.writes.changed ? "was failed" : "may have been failed";
        return {
          outcome: outcome,
          reason: `${clause}. ${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__.K)(deployment)} ${sent}, but its rollback had not ended yet: check ` + `\`nomad job status ${deployment.JobID}\`.`
        };
      }
    }
    async function failAndFollow(session, id) {
      const {nomad: nomad} = session;
      const options = (0, _session_js__WEBPACK_IMPORTED_MODULE_9__.ag)(session);
      const {value: before} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.iJ)(nomad, id, options);
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_12__.u)(session, before);
      if ((0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.pl)(before)) return hadEnded(before);
      await (0, _gates_report_canary_evidence_js__WEBPACK_IMPORTED_MODULE_5__.B)(session, id);
      const {after: after, isOurs: isOurs} = await (0, _deployment_writes_js__WEBPACK_IMPORTED_MODULE_4__.Ni)(session, id, _deployment_writes_js__WEBPACK_IMPORTED_MODULE_4__.vR);
      if (!isOurs) return hadEnded(after);
      const ending = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.z6)(after);
      if (ending?.kind === "rolling-back") return await rolledBack(session, after, ending.toVersion);
      if (ending?.kind === "failed") return {
        outcome: "succeeded",
        reason: `${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__.K)(after)} was failed: ${after.StatusDescription}.`
      };
      return hadEnded(after);
    }
    async function rolledBack(session, after, version) {
      const {result: result, isComplete: isComplete} = await (0, _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_6__.u)(session, after, version);
      return isComplete ? {
        ...result,
        outcome: "succeeded"
      } : result;
    }
    function hadEnded(deployment) {
      const status = `${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_8__.K)(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
      if ((0, _deployment_writes_js__WEBPACK_IMPORTED_MODULE_4__.H8)(deployment)) return {
        outcome: "unchanged",
        reason: `${status}: it was failed before.`
      };
      return {
        outcome: deployment.Status === "cancelled" ? "superseded" : "failed",
        reason: `${status} and could not be failed.`
      };
    }
  }),
  7016: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      ROLLOUTS: () => ROLLOUTS
    });
    var fail = __webpack_require__(37);
    var action_error = __webpack_require__(9923);
    var failure = __webpack_require__(8464);
    var watch_deployment = __webpack_require__(470);
    var cleanup_target = __webpack_require__(6731);
    var src_cleanup = __webpack_require__(4580);
    var observation = __webpack_require__(8077);
    var canary_evidence = __webpack_require__(2578);
    var src_session = __webpack_require__(5374);
    var apply_verb = __webpack_require__(3815);
    var report_writes = __webpack_require__(2120);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/cleanup/with-cleanup.ts
    async function withCleanup(session, target, work) {
      const {inputs: inputs, run: run} = session;
      const cleanup = {
        verbs: {
          "on-timeout": inputs.onTimeout,
          "on-cancel": inputs.onCancel
        },
        describeState: () => describeState(target),
        kept: verb => target.state(verb),
        apply: (verb, trigger, deadline) => endDeployment(session, target, {
          verb: verb,
          trigger: trigger,
          deadline: deadline
        }),
        async leave(trigger, deadline) {
          if (trigger === "on-timeout") await showUnhealthy(target, deadline);
          return {
            sentence: `It was left as it is (${trigger}: leave).`
          };
        }
      };
      const result = await (0, src_cleanup.V1)(run, cleanup, () => work().catch(error => (0, 
      report_writes.er)(session, error)));
      return (0, report_writes.n$)(session, result, result.isUnfinished ? {} : target.state("leave"));
    }
    async function endDeployment(session, target, {verb: verb, trigger: trigger, deadline: deadline}) {
      const found = await target.find(deadline);
      if (found === "none") return {
        sentence: `Nothing was done (${trigger}: ${verb}).`
      };
      if (found === void 0) {
        session.run.keep(target.state(verb));
        const sentence = `The post step will ${verb} it once it exists (${trigger}: ${verb}).`;
        return {
          sentence: sentence,
          isUnfinished: true
        };
      }
      const {id: id, session: bound} = found;
      if (verb === "fail" || trigger === "on-timeout") await (0, canary_evidence.B)(bound, id, deadline.signal);
      const done = await (0, apply_verb.E)((0, src_session.NE)(bound, deadline), id, verb);
      const what = done === "done" ? PAST[verb] : "It had already ended";
      return {
        sentence: `${what} (${trigger}: ${verb}).`
      };
    }
    const PAST = {
      fail: "It was failed",
      pause: "It was paused"
    };
    async function showUnhealthy({followed: followed, session: session}, {signal: signal}) {
      const groups = followed?.last?.raw.groups ?? [];
      if (followed === void 0 || groups.every(({promoted: promoted, ready: ready}) => promoted || ready)) return;
      await (0, canary_evidence.B)(session, followed.id, signal);
    }
    function describeState({followed: followed, registration: registration}) {
      if (followed?.last !== void 0) return `deployment ${followed.id} was ${(0, observation.r)(followed.last)}`;
      if (followed !== void 0) return `waiting for deployment ${followed.id}`;
      if (registration === void 0) return "finding the deployment";
      const job = `job ${registration.version.spec.ID}`;
      return registration.registered === void 0 ? `registering ${job}` : `waiting for the deployment of ${job}, which was registered`;
    }
    var bake_input = __webpack_require__(3907);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/no-canaries.ts
    function notConsulted(session, reason) {
      const results = session.inputs.gates.map(gate => ({
        name: gate.name,
        kind: gate.kind,
        verdict: "inconclusive",
        measurements: 0,
        reason: reason,
        observeOnly: gate["observe-only"]
      }));
      session.run.outputs.set("gate-results", results);
      session.gateResults.splice(0, session.gateResults.length, ...results);
    }
    function endWithoutCanaries(session, {id: id, last: last}) {
      const {inputs: inputs, run: run} = session;
      if (inputs.gates.length === 0) return;
      notConsulted(session, "there are no canaries");
      const {JobID: job = "", JobVersion: version = 0} = last?.raw.deployment ?? {};
      const deployment = `Deployment ${id} of job ${job}`;
      const isDecisive = inputs.gates.some(gate => !gate["observe-only"] && gate["on-inconclusive"] !== "pass");
      if (isDecisive && (inputs.operation === "check" || version > 0)) return {
        outcome: "inconclusive",
        reason: `${deployment} has no canaries in scope, so its gates had nothing to measure. Set canary ` + "in the update block (the first version of a job never has canaries)."
      };
      run.log.notice(`${deployment} has no canaries in scope: no gate was run.`);
      return;
    }
    function isSelfTest({inputs: inputs}, hasCanaries) {
      if (inputs.operation !== "check") return false;
      return inputs.selfTest || !hasCanaries && inputs.gates.some(bake_input.fv);
    }
    var register_job = __webpack_require__(453);
    var canary_addresses = __webpack_require__(9428);
    var set_outputs = __webpack_require__(2157);
    var promotability = __webpack_require__(7603);
    var write_record = __webpack_require__(3403);
    var follow = __webpack_require__(5603);
    var to_result = __webpack_require__(3421);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/follow-rollout.ts
    async function followRollout(session, followed) {
      const {inputs: inputs} = session;
      const deployment = followed.last?.raw.deployment;
      const isOver = deployment !== void 0 && deployment.Status !== "running";
      const isCheck = inputs.operation === "check";
      const stopsEarly = isCheck || inputs.stopAt !== "successful" && hadCanaries(deployment);
      if (!isOver && stopsEarly) return stoppedEarly(session, followed);
      const others = deployment ? unpromoted(deployment) : [];
      if (!isOver && others.length > 0) return waitsForOthers(session, followed, others);
      const failOn = new Map(follow.ru);
      const until = new Map([ [ "successful", 0 ] ]);
      const {reached: reached, seen: seen} = await (0, follow.e6)(session, followed, {
        until: until,
        failOn: failOn
      });
      if (!reached) return await (0, to_result.q)(session, seen);
      await setFinalOutputs(session, followed);
      return rolledOut(session, seen.raw.deployment);
    }
    async function setFinalOutputs(session, followed) {
      const {nomad: nomad, run: run} = session;
      const final = await (0, watch_deployment.RA)({
        nomad: nomad,
        ...followed
      }, run.signal);
      followed.last = final;
      (0, set_outputs.F)(session, final.raw);
    }
    function rolledOut(session, {ID: ID, JobID: JobID, JobVersion: JobVersion}) {
      return (0, write_record.qF)(session) ? {
        outcome: "succeeded",
        reason: `Version ${JobVersion} of job ${JobID} is rolled out: ` + `deployment ${ID} is successful.`
      } : {
        outcome: "unchanged",
        reason: `Deployment ${ID} of job ${JobID} is successful; this step changed nothing.`
      };
    }
    function hadCanaries(deployment) {
      const groups = Object.values(deployment?.TaskGroups ?? {});
      return groups.some(group => group.DesiredCanaries > 0);
    }
    function stoppedEarly(session, followed) {
      const job = followed.last?.raw.deployment.JobID ?? "";
      if (!(0, write_record.qF)(session)) return {
        outcome: "unchanged",
        reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`
      };
      return {
        outcome: "promoted",
        reason: `Promoted deployment ${followed.id} of job ${job}; its rollout continues on its own.`
      };
    }
    function waitsForOthers(session, followed, others) {
      const sentence = `Deployment ${followed.id} is waiting for the promotion of ${others.join(", ")}`;
      return (0, write_record.qF)(session) ? {
        outcome: "promoted",
        reason: `The requested groups are promoted. ${sentence}.`
      } : {
        outcome: "unchanged",
        reason: `Nothing to promote in the requested groups. ${sentence}.`
      };
    }
    function unpromoted(deployment) {
      return Object.entries(deployment.TaskGroups).filter(([, state]) => (0, promotability.PK)(state)).map(([group]) => group);
    }
    var group_scope = __webpack_require__(9342);
    var promote_canaries = __webpack_require__(2773);
    var resolve_deployments = __webpack_require__(9337);
    var job_rules = __webpack_require__(8887);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/wait-until-promotable.ts
    const STALL_GRACE_MS = 3e4;
    const AUTO_PROMOTE_GRACE_MS = 1e4;
    async function waitUntilPromotable(session, followed, delayMs) {
      const {inputs: inputs, run: run} = session;
      const until = new Map([ [ "promoted", 0 ], [ "successful", 0 ] ]);
      const holdMs = Math.max(delayMs, inputs.gates.length > 0 || inputs.bake === "auto" ? 0 : inputs.bake);
      const isAutomatic = promotesItself(followed.last?.raw);
      if (!isAutomatic || inputs.stopAt === "promotable") until.set("promotable", holdMs); else if (inputs.rescueAutoPromote) until.set("promotable", Math.max(holdMs, AUTO_PROMOTE_GRACE_MS)); else run.log.info("The job has auto_promote: the servers promote, this step follows.");
      const failOn = new Map([ ...follow.ru, [ "stalled", STALL_GRACE_MS ] ]);
      const {reached: reached, seen: seen} = await (0, follow.e6)(session, followed, {
        until: until,
        failOn: failOn
      });
      if (!reached) return {
        kind: "lost",
        snapshot: seen
      };
      return seen.state === "promotable" ? {
        kind: "ready",
        snapshot: seen
      } : {
        kind: "promoted"
      };
    }
    function refuseAutoPromote({inputs: inputs}, {last: last}) {
      const asked = (0, job_rules.it)(inputs);
      const isOver = last?.raw.groups.every(group => group.promoted) ?? true;
      if (asked === void 0 || isOver || !promotesItself(last?.raw)) return;
      throw new action_error.l("refused", `Deployment ${last?.id} cannot wait for ${asked}: its job has auto_promote, so the servers ` + "promote the canaries by themselves. Remove auto_promote from the update block.");
    }
    function promotesItself(snapshot) {
      const states = Object.values(snapshot?.deployment.TaskGroups ?? {});
      const withCanaries = states.filter(state => state.DesiredCanaries > 0);
      return withCanaries.length > 0 && withCanaries.every(state => state.AutoPromote === true);
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/operations/promote.ts
    async function promote(session) {
      const target = (0, cleanup_target.U)(session);
      return await withCleanup(session, target, async () => {
        const [{session: bound, deployment: deployment}] = await (0, resolve_deployments.RI)(session);
        const followed = followedOf(bound, deployment);
        target.follows(followed, bound);
        return await promoteFollowed(bound, followed);
      });
    }
    async function check(session) {
      const inputs = {
        ...session.inputs,
        stopAt: "promotable",
        onTimeout: "leave"
      };
      return await promote({
        ...session,
        inputs: {
          ...inputs,
          onCancel: "leave"
        }
      });
    }
    function followedOf({inputs: inputs}, {ID: id}) {
      return {
        id: id,
        inScope: (0, group_scope.Y)(inputs.groups),
        last: void 0,
        isOurs: true
      };
    }
    async function promoteFollowed(session, followed) {
      try {
        return await promoteSeen(session, followed);
      } catch (error) {
        if (!(error instanceof failure.HR) || error.kind !== "not-found") throw error;
        throw await purgedMeanwhile(session, followed) ?? error;
      }
    }
    async function purgedMeanwhile(session, {id: id, last: last}) {
      if (last === void 0) return;
      const {JobID: JobID, JobCreateIndex: JobCreateIndex} = last.raw.deployment;
      const job = await (0, register_job.LK)(session, JobID);
      const {CreateIndex: CreateIndex = JobCreateIndex} = job ?? {};
      if (job !== void 0 && CreateIndex === JobCreateIndex) return;
      const then = job === void 0 ? "" : " and registered again";
      return new action_error.l("superseded", `Deployment ${id} is gone: job ${JobID} was purged${then} during this step. Register the ` + "job again, or bind to its new deployment.");
    }
    async function promoteSeen(session, followed) {
      const first = await readFirst(session, followed);
      const {ID: ID, JobID: JobID, TaskGroups: TaskGroups} = first.raw.deployment;
      const owner = `deployment ${ID} of job ${JobID}`;
      (0, group_scope.D)(session.inputs.groups, {
        owner: owner,
        groups: Object.keys(TaskGroups)
      });
      refusePaused(first.raw.deployment);
      const isCanary = hasCanaries(session, first.raw);
      if (isSelfTest(session, isCanary)) {
        const {runSelfTest: runSelfTest} = await __webpack_require__.e(986).then(__webpack_require__.bind(__webpack_require__, 9986));
        return await runSelfTest(session, followed);
      }
      const result = isCanary ? await untilPromoted(session, followed) : endWithoutCanaries(session, followed);
      return result ?? await followRollout(session, followed);
    }
    async function readFirst(session, followed) {
      const {run: run, nomad: nomad} = session;
      const first = await (0, watch_deployment.RA)({
        nomad: nomad,
        ...followed
      }, run.signal);
      followed.last = first;
      (0, set_outputs.F)(session, first.raw);
      return first;
    }
    async function untilPromoted(session, followed) {
      if (isPromotedAlready(session, followed)) return promotedByOthers(session, followed);
      refuseAutoPromote(session, followed);
      const attempts = (0, promote_canaries.h)();
      for (;;) {
        const readiness = await waitUntilPromotable(session, followed, attempts.delayMs);
        if (readiness.kind === "lost") return await (0, to_result.q)(session, readiness.snapshot);
        if (readiness.kind === "promoted") {
          const isByOthers = isGated(session) && !attempts.hasSent;
          return isByOthers ? promotedByOthers(session, followed) : void 0;
        }
        const passage = await passReady(session, {
          followed: followed,
          ready: readiness.snapshot,
          attempts: attempts
        });
        if (passage.kind === "ended") return passage.result;
        if (passage.kind === "promoted") return;
      }
    }
    function isPromotedAlready(session, {last: last}) {
      if (!isGated(session) || last?.state === "failed" || last?.state === "cancelled") return false;
      return last?.raw.groups.every(({promoted: promoted}) => promoted) ?? false;
    }
    async function passReady(session, {followed: followed, ready: ready, attempts: attempts}) {
      await (0, canary_addresses.D)(session, ready.raw);
      const passage = await passGates(session, followed, ready);
      if (passage.kind !== "passed") return passage;
      if (session.inputs.stopAt === "promotable") return {
        kind: "ended",
        result: promotableResult(followed)
      };
      const isPromoted = await (0, promote_canaries.L)(session, followed, {
        evaluated: ready,
        attempts: attempts
      });
      return {
        kind: isPromoted ? "promoted" : "changed"
      };
    }
    async function passGates(session, followed, ready) {
      if (session.inputs.gates.length === 0) return {
        kind: "passed"
      };
      const {runGates: runGates} = await __webpack_require__.e(986).then(__webpack_require__.bind(__webpack_require__, 9986));
      return await runGates(session, followed, ready);
    }
    function refusePaused({ID: ID, JobID: JobID, Status: Status}) {
      if (Status !== "paused") return;
      throw new action_error.l("refused", `Deployment ${ID} of job ${JobID} is paused. Resume it first (operation: resume, ` + `deployment-id: ${ID}), or fail it, and re-run.`);
    }
    function hasCanaries({inputs: inputs, run: run}, {deployment: deployment, groups: groups}) {
      if (groups.length > 0) return true;
      run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
      if (!inputs.requireCanaries) return false;
      throw new action_error.l("refused", `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` + "require-canaries is true. Set canary in the update block (the first version of a job " + "never has canaries).");
    }
    function promotableResult({id: id, last: last}) {
      const job = last?.raw.deployment.JobID ?? "";
      return {
        outcome: "promotable",
        reason: `The canaries of deployment ${id} of job ${job} are promotable (${last?.detail ?? ""}). ` + `Nothing was promoted. To promote it: operation: promote, deployment-id: ${id}.`
      };
    }
    function isGated({inputs: inputs}) {
      return inputs.gates.some(gate => !gate["observe-only"]);
    }
    function promotedByOthers(session, {id: id, last: last}) {
      if (session.gateResults.length === 0) notConsulted(session, "the canaries were promoted before the first measurement");
      const job = last?.raw.deployment.JobID ?? "";
      const what = `Deployment ${id} of job ${job} was promoted by somebody else before its gates`;
      if (session.inputs.operation === "check") return {
        outcome: "inconclusive",
        reason: `${what} could measure its canaries. Check a deployment that is not promoted yet.`
      };
      return {
        outcome: "superseded",
        reason: `${what} had passed. This step promoted nothing; check the canaries now.`
      };
    }
    var find_deployment = __webpack_require__(9987);
    var jobs = __webpack_require__(3360);
    var job_file = __webpack_require__(4192);
    var sanitize_line = __webpack_require__(1088);
    var placement = __webpack_require__(4797);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/job/plan-job.ts
    async function showPlan(session, {spec: spec, submission: submission}) {
      const {nomad: nomad, run: run} = session;
      const options = (0, src_session.ag)(session);
      const plan = await (0, jobs.b1)(nomad, spec, options);
      const lines = planLines(plan);
      run.log.group(`Plan of job ${spec.ID}`, lines);
      run.report.evidence(`Plan of job ${spec.ID}`, lines);
      if (plan.Warnings) run.log.warning(`Nomad warns about job ${spec.ID}: ${plan.Warnings}`);
      const version = {
        spec: spec,
        expectedIndex: plan.JobModifyIndex,
        submission: submission
      };
      const write = await printed(() => (0, jobs.NR)(nomad, version, options));
      return {
        outcome: "dry-run",
        reason: `Nothing was sent (${write}). Plan: ${lines.join("; ")}.`,
        json: {
          plan: {
            changes: plan.Annotations?.DesiredTGUpdates ?? {},
            diff: plan.Diff?.Type
          }
        }
      };
    }
    async function printed(send) {
      try {
        await send();
      } catch (error) {
        if (error instanceof failure.Y5) return error.write;
        throw error;
      }
      throw new RangeError("a dry run sent a write");
    }
    const DIFFS = {
      None: "the job is unchanged",
      Added: "the job is new",
      Edited: "the job is changed",
      Deleted: "the job is stopped"
    };
    function planLines(plan) {
      const type = plan.Diff?.Type ?? "";
      const head = DIFFS[type] ?? `the difference is of type ${(0, sanitize_line.g)(type, 40)}`;
      const groups = Object.entries(plan.Annotations?.DesiredTGUpdates ?? {}).sort(([a], [b]) => a.localeCompare(b)).map(([group, updates]) => `${(0, 
      sanitize_line.g)(group, 128)}: ${updatesText(updates)}`);
      return [ head, ...groups, ...(0, placement.M)(plan.FailedTGAllocs ?? {}) ];
    }
    function updatesText(updates) {
      const parts = Object.entries(updates).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${wordOf(name)}`);
      return parts.length === 0 ? "no change" : parts.join(", ");
    }
    function wordOf(name) {
      const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
      return words.replace("in place", "in-place").replace(/^destructive update$/, "create/destroy update");
    }
    var report_images = __webpack_require__(391);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/operations/run-job.ts
    async function runJob(session) {
      const file = await (0, job_file.i)(session);
      const bound = (0, job_rules.Vc)(session, file.spec);
      (0, job_rules.Or)(bound, file.spec);
      if (session.run.dryRun) return await showPlan(bound, file);
      const before = await (0, register_job.LK)(bound, file.spec.ID);
      if (before === void 0) (0, job_rules.df)(bound, file.spec); else await (0, register_job.Tc)(bound, before);
      const target = (0, cleanup_target.U)(bound);
      return await withCleanup(bound, target, () => registerAndPromote(bound, {
        file: file,
        before: before,
        target: target
      }));
    }
    async function registerAndPromote(session, {file: {spec: spec, submission: submission}, before: before, target: target}) {
      const {run: run, inputs: inputs} = session;
      const expectedIndex = before?.JobModifyIndex ?? 0;
      const version = {
        spec: spec,
        expectedIndex: expectedIndex,
        submission: submission,
        preserveCounts: inputs.preserveCounts
      };
      target.registers({
        version: version,
        before: before,
        registered: void 0
      });
      run.log.info(`Registering job ${spec.ID}.`);
      const registered = await (0, register_job.kz)(session, version, before);
      target.registers({
        version: version,
        before: before,
        registered: registered
      });
      (0, report_images.F)(session, registered.kind === "new" ? spec : registered.job, before);
      if (registered.kind === "unchanged") {
        run.log.info(`Job ${spec.ID} is unchanged (version ${registered.job.Version}).`);
        const deployment = await deploymentOf(session, registered.job);
        if (deployment === void 0) return withoutDeployment(registered.job);
        return await promoteFound(session, deployment, target);
      }
      run.log.info(`Registered job ${spec.ID} (modify index ${registered.index}).`);
      const wanted = {
        kind: "modify-index",
        index: registered.index
      };
      const deployment = await (0, resolve_deployments.Kw)(session, spec.ID, wanted);
      return await promoteFound(session, deployment, target);
    }
    async function promoteFound(session, deployment, target) {
      const {run: run} = session;
      run.outputs.set("deployment-id", deployment.ID);
      run.outputs.set("deployment-ids", [ deployment.ID ]);
      const followed = followedOf(session, deployment);
      target.follows(followed, session);
      return await promoteFollowed(session, followed);
    }
    async function deploymentOf(session, job) {
      const {nomad: nomad} = session;
      const {value: all} = await (0, jobs.im)(nomad, job.ID, (0, src_session.ag)(session));
      return (0, find_deployment.T)(all, {
        kind: "version",
        version: job.Version
      });
    }
    function withoutDeployment({ID: ID, Version: Version, Stable: Stable}) {
      if (Stable === true) return {
        outcome: "unchanged",
        reason: `Job ${ID} is unchanged, and its version ${Version} was rolled out before.`
      };
      throw new action_error.l("not-found", `Job ${ID} is unchanged, but its version ${Version} is not marked stable and its deployment ` + "is gone. Check `nomad job status`, or change the job to roll it out again.");
    }
    var writes = __webpack_require__(629);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/operations/rollouts.ts
    const ROLLOUTS = {
      promote: promote,
      check: check,
      run: runJob,
      fail: fail.f,
      pause: writes.v7,
      resume: writes.U,
      unblock: writes.Bt,
      "set-health": writes.JQ
    };
  }),
  629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bt: () => unblock,
      JQ: () => setHealth,
      U: () => resume,
      oR: () => joined,
      v7: () => pause
    });
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);
    var _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2120);
    var _deployment_writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4464);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2157);
    var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);
    var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9337);
    var _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3421);
    var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5374);
    const RESUME = {
      done: "resumed",
      name: "resume",
      send: (session, id) => (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_1__.Au)(session.nomad, {
        id: id,
        pause: false
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_7__.ag)(session)),
      isDone: ({Status: Status}) => Status === "running",
      showsAtEnd: false
    };
    const UNBLOCK = {
      done: "unblocked",
      name: "unblocking",
      send: (session, id) => (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_1__.QL)(session.nomad, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_7__.ag)(session)),
      isDone: ({Status: Status}) => Status !== "blocked",
      showsAtEnd: false
    };
    const SET_HEALTH = {
      done: "given the health of its allocations",
      name: "health update",
      isAlwaysSent: true,
      send: (session, id) => {
        const {healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy} = session.inputs;
        const health = {
          id: id,
          healthy: healthy,
          unhealthy: unhealthy
        };
        return (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_1__.rc)(session.nomad, health, (0, 
        _session_js__WEBPACK_IMPORTED_MODULE_7__.ag)(session));
      },
      async isDone({ID: ID}, session) {
        const {nomad: nomad, inputs: inputs} = session;
        const {value: value} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_1__.DJ)(nomad, ID, (0, 
        _session_js__WEBPACK_IMPORTED_MODULE_7__.ag)(session));
        const isHealthy = new Map(value.map(one => [ one.ID, one.DeploymentStatus?.Healthy ]));
        const asked = [ ...inputs.healthyAllocationIds, ...inputs.unhealthyAllocationIds ];
        if (!asked.every(id => isHealthy.has(id))) return;
        return inputs.healthyAllocationIds.every(id => isHealthy.get(id) === true) && inputs.unhealthyAllocationIds.every(id => isHealthy.get(id) === false);
      },
      showsAtEnd: true,
      async follow(session, after) {
        const ending = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__.z6)(after);
        if (ending?.kind !== "rolling-back") return;
        const {result: result, isComplete: isComplete} = await (0, _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_4__.u)(session, after, ending.toVersion);
        return isComplete ? {
          ...result,
          outcome: "succeeded"
        } : result;
      }
    };
    const pause = session => forEach(session, {
      ..._deployment_writes_js__WEBPACK_IMPORTED_MODULE_3__.Hz,
      done: "paused"
    });
    const resume = session => forEach(session, RESUME);
    const unblock = session => forEach(session, UNBLOCK);
    const setHealth = session => forEach(session, SET_HEALTH);
    async function forEach(session, write) {
      return await (0, _cleanup_report_writes_js__WEBPACK_IMPORTED_MODULE_2__.zz)(session, `the deployment was being ${write.done}`, async () => {
        const resolved = await (0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_5__.RI)(session);
        const results = [];
        for (const one of resolved) results.push(await once(one, write));
        session.run.outputs.set("deployment-ids", resolved.map(({deployment: deployment}) => deployment.ID));
        return joined(results);
      });
    }
    async function once({session: session, deployment: deployment}, write) {
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_8__.u)(session, deployment);
      if ((0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__.pl)(deployment)) return tooLate(deployment, write);
      if (!write.isAlwaysSent && await write.isDone(deployment, session)) return {
        outcome: "unchanged",
        reason: `${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__.K)(deployment)} is already ${deployment.Status}; no change.`
      };
      const {after: after, isOurs: isOurs} = await (0, _deployment_writes_js__WEBPACK_IMPORTED_MODULE_3__.Ni)(session, deployment.ID, write);
      if (!isOurs) return tooLate(after, write);
      return await (write.follow?.(session, after)) ?? {
        outcome: "succeeded",
        reason: `${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__.K)(after)} was ${write.done}; it is ${after.Status} now.`
      };
    }
    function tooLate(deployment, {done: done}) {
      return {
        outcome: deployment.Status === "cancelled" ? "superseded" : "failed",
        reason: `${(0, _rollout_to_result_js__WEBPACK_IMPORTED_MODULE_6__.K)(deployment)} could not be ${done}: it is already ${deployment.Status} ` + `(${deployment.StatusDescription}).`
      };
    }
    function joined(results) {
      const order = [ "unreachable", "timed-out", "failed", "rolled-back", "superseded", "succeeded" ];
      const outcome = order.flatMap(word => results.find(result => result.outcome === word) ?? [])[0]?.outcome ?? results[0]?.outcome ?? "unchanged";
      return {
        outcome: outcome,
        reason: results.map(result => result.reason).join(" ")
      };
    }
  }),
  9428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => setAddressOutputs
    });
    var _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38);
    var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);
    async function setAddressOutputs(session, snapshot) {
      const {outputs: outputs, report: report} = session.run;
      const canaries = await (0, _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_0__.$)(session, snapshot);
      if (session.inputs.operation !== "run") (0, _images_js__WEBPACK_IMPORTED_MODULE_1__.F)(session, canaries[0]?.job);
      outputs.set("canary-addresses", Object.fromEntries(canaries.map(({id: id, ports: ports}) => [ id, ports ])));
      for (const {id: id, ports: ports} of canaries) {
        const hosts = Object.entries(ports).map(([label, address]) => `${label} ${address}`);
        report.thing("Canaries", {
          canary: id,
          ports: hosts.join(", ")
        });
      }
      const ports = canaries[0]?.ports ?? {};
      outputs.set("ports", ports);
      const [only, ...others] = Object.values(ports);
      if (only !== void 0 && others.length === 0) outputs.set("port", only.slice(only.lastIndexOf(":") + 1));
    }
  }),
  391: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => reportImages
    });
    var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    const MAX_IMAGES = 5;
    const MAX_LENGTH = 200;
    const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      Config: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
        image: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0)
      })), null)
    });
    const group = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      Tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(task)), null)
    });
    const withImages = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(group)), null)
    });
    function imagesOf(job) {
      const groups = withImages.safeParse(job).data?.TaskGroups ?? [];
      const tasks = groups.flatMap(({Name: Name, Tasks: Tasks}) => (Tasks ?? []).map(one => [ `${Name}/${one.Name}`, one.Config?.image ?? "" ]));
      return new Map(tasks.filter(([, image]) => image !== ""));
    }
    function reportImages({run: run}, job, before) {
      const all = [ ...imagesOf(job) ];
      const old = imagesOf(before);
      const changed = all.filter(([name, image]) => image !== old.get(name));
      const shown = changed.length > 0 ? changed : all;
      const names = new Set(shown.map(([, image]) => image));
      const [only, ...others] = names;
      if (only === void 0) return;
      run.report.fact("Image", others.length === 0 ? (0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__.g)(only, MAX_LENGTH) : listed(shown));
    }
    function listed(images) {
      const first = images.slice(0, MAX_IMAGES).map(([name, image]) => (0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__.g)(`${name}: ${image}`, MAX_LENGTH));
      const more = images.length - first.length;
      return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    }
  }),
  6682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => followRollback
    });
    var find_deployment = __webpack_require__(9987);
    var duration = __webpack_require__(6855);
    var register_job = __webpack_require__(453);
    var report_deployment = __webpack_require__(5275);
    var follow = __webpack_require__(5603);
    var promote_canaries = __webpack_require__(2773);
    var allocations = __webpack_require__(3978);
    var blocking_query = __webpack_require__(1295);
    var promotability = __webpack_require__(7603);
    var jobs = __webpack_require__(3360);
    var cadence = __webpack_require__(1236);
    var engine = __webpack_require__(2328);
    var settled_target = __webpack_require__(3650);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-system-rollback.ts
    async function followSystemRollback(session, failure) {
      const {run: run} = session;
      const {what: what, toVersion: toVersion, failed: failed} = failure;
      const target = `rollback of job ${failed.JobID}`;
      const end = await (0, engine.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ rollbackReader(session, failure, target) ],
        goals: new Map([ [ target, GOAL ] ]),
        mode: {
          kind: "all"
        },
        onChange: ({from: from, to: to, elapsedMs: elapsedMs}) => {
          const subject = target;
          run.log.change({
            subject: subject,
            from: from?.raw,
            to: to.raw,
            elapsedMs: elapsedMs
          });
          run.log.heartbeat(`The ${target} is still ${to.raw}.`);
        }
      });
      run.log.heartbeat(void 0);
      const {verdict: verdict} = (0, settled_target.n)(end, target);
      if (verdict === "reached") {
        const reason = `${what} The job is back at the specification of version ${toVersion} (now version ` + `${failed.JobVersion + 1}; a system job rolls back without a deployment). Fix the release ` + "and re-run.";
        return {
          isComplete: true,
          result: {
            outcome: "rolled-back",
            reason: reason
          }
        };
      }
      const reason = `${what} A newer version of the job was registered during its rollback.`;
      return {
        isComplete: false,
        result: {
          outcome: "superseded",
          reason: reason
        }
      };
    }
    const GOAL = {
      until: new Map([ [ "complete", 0 ] ]),
      failOn: new Map([ [ "overtaken", 0 ] ]),
      discoveryMs: Number.POSITIVE_INFINITY,
      onSuperseded: "follow"
    };
    function rollbackReader({nomad: nomad}, {failed: failed}, target) {
      const {JobID: job, JobVersion: failedVersion} = failed;
      const query = (0, blocking_query.Oz)(ask => (0, allocations.UR)(nomad, job, ask));
      return {
        name: nomad.name,
        targets: [ target ],
        cadence: cadence.ub,
        async read(readOptions) {
          const all = await query.read(readOptions);
          const {Version: version} = await (0, jobs.cd)(nomad, job, {
            signal: readOptions.signal
          });
          const raw = progressOf(all, failedVersion);
          const state = stateOf(all, {
            version: version,
            failedVersion: failedVersion
          });
          return [ {
            target: target,
            observation: {
              state: state,
              id: job,
              revision: "",
              evidence: [],
              raw: raw
            }
          } ];
        }
      };
    }
    function stateOf(all, {version: version, failedVersion: failedVersion}) {
      if (version > failedVersion + 1) return "overtaken";
      const wanted = all.filter(allocation => allocation.DesiredStatus === "run");
      const isComplete = version === failedVersion + 1 && wanted.some(allocation => allocation.JobVersion === failedVersion + 1) && wanted.every(({JobVersion: JobVersion, ClientStatus: ClientStatus}) => JobVersion !== failedVersion && ClientStatus === "running");
      return isComplete ? "complete" : "running";
    }
    function progressOf(all, failedVersion) {
      const living = all.filter(allocation => !(0, promotability.hY)(allocation));
      const failed = living.filter(allocation => allocation.JobVersion === failedVersion).length;
      return `running (${living.length - failed} rolled back, ${failed} of version ${failedVersion})`;
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-rollback.ts
    async function followRollback(session, failed, toVersion) {
      const {run: run} = session;
      run.outputs.set("reverted-job-version", toVersion);
      const what = `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` + `${failed.StatusDescription}.`;
      run.log.info(what);
      (0, report_deployment.a)(session, failed, "followed");
      run.report.state(`deployment ${failed.ID}`, failed.Status);
      const failure = {
        failed: failed,
        toVersion: toVersion,
        what: what
      };
      const job = await (0, register_job.LK)(session, failed.JobID);
      if (job?.Type === "system") return await followSystemRollback(session, failure);
      const found = await findRollback(session, failed);
      if (found.kind !== "found") return notFound(session, failure, found);
      const {deployment: deployment} = found;
      run.outputs.set("rollback-deployment-id", deployment.ID);
      const end = await followToEnd(session, deployment);
      return ended(failure, end);
    }
    function findRollback(session, failed) {
      const {run: run, nomad: nomad, inputs: inputs} = session;
      return (0, find_deployment.H)({
        world: run.world,
        nomad: nomad,
        job: failed.JobID,
        wanted: {
          kind: "version",
          version: failed.JobVersion + 1,
          jobCreateIndex: failed.JobCreateIndex
        },
        deadline: run.deadline,
        discoveryMs: inputs.discoveryTimeout
      });
    }
    async function followToEnd(session, rollback) {
      const followed = {
        id: rollback.ID,
        inScope: () => true,
        last: void 0,
        isOurs: false
      };
      const failOn = new Map([ ...follow.ru, [ "stalled", 0 ] ]);
      for (const attempts = (0, promote_canaries.h)(); ;) {
        const until = new Map([ [ "successful", 0 ], [ "promotable", attempts.delayMs ] ]);
        const {seen: seen} = await (0, follow.e6)(session, followed, {
          until: until,
          failOn: failOn
        });
        if (seen.state !== "promotable" || !session.inputs.promoteRollback) return seen;
        await (0, promote_canaries.L)(session, followed, {
          evaluated: seen,
          attempts: attempts
        });
      }
    }
    function notFound({run: run, inputs: inputs}, {failed: failed, what: what}, found) {
      if (found.kind === "overtaken") {
        if (found.by !== void 0) run.outputs.set("superseded-by", found.by.ID);
        const reason = `${what} Before its rollback had a deployment, version ${found.job.Version} of the job was ` + "registered; check that one.";
        return {
          isComplete: false,
          result: {
            outcome: "superseded",
            reason: reason
          }
        };
      }
      const limit = (0, duration.a3)(inputs.discoveryTimeout);
      const reason = `${what} The rollback did not appear within ${limit} (discovery-timeout). Check ` + `\`nomad job status ${failed.JobID}\`.`;
      return {
        isComplete: false,
        result: {
          outcome: "failed",
          reason: reason
        }
      };
    }
    function ended({what: what, toVersion: toVersion}, seen) {
      const {ID: id, JobVersion: version, StatusDescription: description} = seen.raw.deployment;
      const by = `rollback deployment ${id}`;
      switch (seen.state) {
       case "successful":
        return complete(`${what} The job is back at the specification of version ${toVersion} (${by}, now ` + `version ${version}). Fix the release and re-run.`);

       case "promotable":
        return incomplete("rolled-back", `${what} The ${by} itself waits for a promotion, and until then two versions run. ` + `Promote it (operation: promote, deployment-id: ${id}), or set promote-rollback: true.`);

       case "cancelled":
        return incomplete("superseded", `${what} The ${by} was cancelled: ${description}. Check the job now.`);

       default:
        return incomplete("failed", `${what} The ${by} ended ${seen.state} as well: ${description}. Check the job now.`);
      }
    }
    function complete(reason) {
      return {
        isComplete: true,
        result: {
          outcome: "rolled-back",
          reason: reason
        }
      };
    }
    function incomplete(outcome, reason) {
      return {
        isComplete: false,
        result: {
          outcome: outcome,
          reason: reason
        }
      };
    }
  }),
  38: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCanaries,
      i: () => readPlacedCanaries
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3153);
    var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3978);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7603);
    var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
    async function readCanaries(session, snapshot) {
      const living = new Set(snapshot.allocations.filter(one => !(0, _rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_3__.hY)(one)).map(({ID: ID}) => ID));
      const ids = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__.KK)(snapshot).filter(id => living.has(id));
      const read = await Promise.all(ids.map(async id => {
        const allocation = await readIfKept(session.nomad, id, (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session));
        if (allocation === void 0) return [];
        const {TaskGroup: group, Job: job} = allocation;
        return [ {
          id: id,
          group: group,
          ports: (0, _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_5__.s)(allocation),
          job: job
        } ];
      }));
      return read.flat();
    }
    async function readPlacedCanaries(nomad, snapshot, request) {
      const kept = new Set(snapshot.allocations.map(({ID: ID}) => ID));
      const ids = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__.KK)(snapshot).filter(id => kept.has(id));
      const read = await Promise.all(ids.map(id => readIfKept(nomad, id, request)));
      return read.filter(canary => canary !== void 0);
    }
    function readIfKept(nomad, id, request) {
      return (0, _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => (0, 
      _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_1__.Xg)(nomad, id, request));
    }
  }),
  5603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B0: () => logChange,
      e6: () => follow,
      ru: () => FAILED_STATES
    });
    var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
    var _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
    var _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8077);
    var _rollout_actions_client_wait_settled_target__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3650);
    var _report_report_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5275);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2157);
    const FAILED_STATES = [ [ "failed", 0 ], [ "cancelled", 0 ] ];
    async function follow(session, followed, ends) {
      const {run: run, nomad: nomad} = session;
      const target = `deployment ${followed.id}`;
      const goal = {
        ...ends,
        discoveryMs: 0,
        onSuperseded: "fail"
      };
      const end = await (0, _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ (0, _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_0__.Jh)({
          nomad: nomad,
          target: target,
          id: followed.id,
          inScope: followed.inScope
        }) ],
        goals: new Map([ [ target, goal ] ]),
        mode: {
          kind: "all"
        },
        onChange: change => logChange(session, followed, change)
      });
      run.log.heartbeat(void 0);
      const {verdict: verdict, last: last} = (0, _rollout_actions_client_wait_settled_target__WEBPACK_IMPORTED_MODULE_2__.n)(end, target);
      if (last === void 0) throw new RangeError(`${target} was settled without having been seen`);
      return {
        reached: verdict === "reached",
        seen: last
      };
    }
    function logChange(session, followed, change) {
      const {log: log} = session.run;
      const {target: subject, elapsedMs: elapsedMs, to: to} = change;
      followed.last = to;
      (0, _report_report_deployment_js__WEBPACK_IMPORTED_MODULE_3__.a)(session, to.raw.deployment, followed.isOurs ? "followed" : "rollback");
      if (followed.isOurs) (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_4__.F)(session, to.raw);
      const from = change.from && (0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__.r)(change.from);
      if (from !== (0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__.r)(to)) {
        log.change({
          subject: subject,
          from: from,
          to: (0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__.r)(to),
          elapsedMs: elapsedMs
        });
        session.run.report.state(subject, (0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__.r)(to));
      }
      log.heartbeat(`${subject} is still ${(0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_5__.r)(to)}.`);
    }
  }),
  2773: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => promoteCanaries,
      h: () => newAttempts
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
    var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);
    var _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8077);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2157);
    var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
    var _write_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3403);
    const MIN_DELAY_MS = 1e3;
    const MAX_DELAY_MS = 3e4;
    function newAttempts() {
      return {
        hasSent: false,
        delayMs: 0
      };
    }
    async function promoteCanaries(session, followed, {evaluated: evaluated, attempts: attempts}) {
      const {log: log} = session.run;
      attempts.delayMs = Math.max(MIN_DELAY_MS, attempts.delayMs);
      const now = await readAgain(session, followed);
      if (now.state !== "promotable" || now.stabilityKey !== evaluated.stabilityKey) {
        log.info(`Deployment ${followed.id} is now ${(0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_6__.r)(now)}: evaluating it again.`);
        return false;
      }
      attempts.delayMs = Math.min(MAX_DELAY_MS, 2 * attempts.delayMs);
      const answer = await sendPromotion(session, followed, now);
      if (answer === "refused") return false;
      attempts.hasSent = true;
      const after = await readAgain(session, followed);
      const waiting = after.raw.groups.filter(group => !group.promoted);
      if (waiting.length === 0) {
        (0, _write_record_js__WEBPACK_IMPORTED_MODULE_5__.G9)(session, writeOf(followed), true);
        log.info(`Promoted ${after.raw.groups.map(group => group.group).join(", ")}.`);
        return true;
      }
      if ((0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.pl)(after.raw.deployment)) {
        (0, _write_record_js__WEBPACK_IMPORTED_MODULE_5__.G9)(session, writeOf(followed), false);
        return true;
      }
      if (answer === "lost") return false;
      throw notPromoted(followed, waiting);
    }
    function writeOf({id: id}) {
      return {
        name: `the promotion of deployment ${id}`,
        deployment: id
      };
    }
    function notPromoted({id: id}, waiting) {
      const groups = waiting.map(({group: group}) => group).join(", ");
      return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "invalid-reply",
        resource: `deployment ${id}`,
        what: `the server accepted the promotion, but ${groups} is not promoted`,
        next: "Check `nomad deployment status` and re-run this step",
        received: "yes"
      });
    }
    async function sendPromotion(session, followed, {raw: raw}) {
      const {run: run, nomad: nomad, inputs: inputs} = session;
      const {id: id} = followed;
      const names = raw.groups.filter(group => !group.promoted).map(group => group.group);
      const groups = inputs.groups.length === 0 || !followed.isOurs ? "all" : names;
      run.log.info(`Promoting ${names.join(", ")} of deployment ${id}.`);
      try {
        const sent = await (0, _write_record_js__WEBPACK_IMPORTED_MODULE_5__.As)(session, writeOf(followed), () => (0, 
        _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.C)(nomad, {
          id: id,
          groups: groups
        }, (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session)));
        if ("lost" in sent) {
          run.log.info(`${sent.lost.message} Reading whether the promotion was carried out.`);
          return "lost";
        }
        (0, _write_record_js__WEBPACK_IMPORTED_MODULE_5__.G9)(session, writeOf(followed), true);
        run.outputs.set("eval-id", sent.answer.EvalID);
        return "accepted";
      } catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR) || error.kind !== "conflict") throw error;
        run.log.info(`${error.message} Evaluating it again.`);
        return "refused";
      }
    }
    async function readAgain(session, followed) {
      const {run: run, nomad: nomad} = session;
      const snapshot = await (0, _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_3__.RA)({
        nomad: nomad,
        ...followed
      }, run.signal);
      followed.last = snapshot;
      if (followed.isOurs) (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_7__.F)(session, snapshot.raw);
      return snapshot;
    }
  }),
  3421: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => named,
      q: () => toFailedResult
    });
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);
    var _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8077);
    var _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6682);
    var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5374);
    async function toFailedResult(session, seen) {
      const {deployment: deployment} = seen.raw;
      const ending = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_0__.z6)(deployment);
      showEvidence(session, seen);
      switch (ending?.kind) {
       case "rolling-back":
        return (await (0, _rollback_follow_rollback_js__WEBPACK_IMPORTED_MODULE_2__.u)(session, deployment, ending.toVersion)).result;

       case "newer-version":
        return await superseded(session, deployment);

       case "job-stopped":
       case "cancelled":
        return {
          outcome: "superseded",
          reason: `${named(deployment)} was cancelled: ${deployment.StatusDescription}. Somebody ` + "else ended it; register the job again if it shall run."
        };

       case "failed":
        return {
          outcome: "failed",
          reason: `${named(deployment)} failed: ${deployment.StatusDescription}. The job stays as it ` + "is; check its allocations, fix it and register it again."
        };

       default:
        return {
          outcome: "failed",
          reason: `${named(deployment)} is ${(0, _rollout_actions_client_wait_observation__WEBPACK_IMPORTED_MODULE_4__.r)(seen)}: a canary died after it had become ` + "healthy, and the servers wait for it indefinitely. Fail the deployment (operation: " + "fail) or register a newer version."
        };
      }
    }
    function named(deployment) {
      const {ID: id, JobVersion: version, JobID: job} = deployment;
      return `Deployment ${id} (version ${version} of job ${job})`;
    }
    function showEvidence({run: run}, {raw: raw, evidence: evidence}) {
      if (evidence.length === 0) return;
      const title = `Why ${named(raw.deployment)} did not succeed`;
      run.log.group(title, evidence);
      run.report.evidence(title, evidence);
    }
    async function superseded(session, deployment) {
      const {run: run, nomad: nomad} = session;
      const request = (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session);
      const {value: newest} = await (0, _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_1__.RQ)(nomad, deployment.JobID, request);
      const isOther = newest !== null && newest.ID !== deployment.ID;
      if (isOther) run.outputs.set("superseded-by", newest.ID);
      const by = isOther ? ` by version ${newest.JobVersion} (deployment ${newest.ID})` : "";
      return {
        outcome: "superseded",
        reason: `${named(deployment)} was superseded${by}: somebody registered a newer version of the ` + "job. Nothing of it was touched; the newer one needs its own promotion."
      };
    }
  }),
  3153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => addressesOf
    });
    function addressesOf(allocation) {
      const addresses = {};
      const resources = allocation.AllocatedResources;
      const tasks = Object.values(resources?.Tasks ?? {});
      for (const network of tasks.flatMap(task => task.Networks)) for (const {Label: Label, Value: Value} of [ ...network.ReservedPorts, ...network.DynamicPorts ]) addresses[Label] = joined(network.IP, Value);
      const shared = resources?.Shared;
      const fallback = shared?.Networks[0]?.IP ?? "";
      for (const {Label: Label, Value: Value, HostIP: HostIP} of shared?.Ports ?? []) addresses[Label] = joined(HostIP === "" ? fallback : HostIP, Value);
      return addresses;
    }
    function joined(host, port) {
      return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    }
  }),
  3978: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N$: () => readJobAllocations,
      UR: () => readHeldJobAllocations,
      Xg: () => readAllocation,
      _s: () => readTaskLogTail,
      yT: () => allocationEvidence
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8395);
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
    var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7603);
    var _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);
    async function readJobAllocations(nomad, job, request) {
      return (await readHeldJobAllocations(nomad, job, request)).value;
    }
    async function readHeldJobAllocations(nomad, job, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${job}/allocations`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `allocations of job ${job}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__.i,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer);
    }
    async function readAllocation(nomad, id, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/allocation/${id}`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: `allocation ${id}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__.$,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: `allocation ${id}`,
        requested: id
      }, answer.value.ID);
      return answer.value;
    }
    async function readTaskLogTail(nomad, {allocation: allocation, task: task, type: type, bytes: bytes}, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/client/fs/logs/${allocation}`,
        query: {
          ...nomad.scope,
          task: task,
          type: type,
          plain: true,
          origin: "end",
          offset: bytes
        },
        effect: "read",
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        format: "text",
        retry: "never",
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return answer.value;
    }
    const LINES_AT_MOST = 20;
    const EVENTS_PER_TASK = 3;
    function allocationEvidence(allocations) {
      return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
    }
    function isTroubled(allocation) {
      return allocation.DeploymentStatus?.Healthy === false || allocation.ClientStatus === "failed" || allocation.ClientStatus === "lost";
    }
    function linesOf(allocation) {
      const ended = (0, _deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__.hY)(allocation) ? "has ended" : "is unhealthy";
      const {ID: id, Name: name, ClientStatus: status} = allocation;
      const head = `allocation ${id} (${name}): ${status}, ${ended}`;
      const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter(event => event.DisplayMessage !== "").slice(-EVENTS_PER_TASK).map(event => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
      return [ head, ...events ];
    }
  }),
  470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      RA: () => readSnapshot,
      Jh: () => watchDeployment
    });
    var cadence = __webpack_require__(1236);
    // CONCATENATED MODULE: ./packages/client/src/wait/reader.ts
    function createReadSelect() {
      const underWay = new Map;
      const answers = new Map;
      function start(name, read) {
        const work = read().then(answer => void answers.set(name, answer)).finally(() => underWay.delete(name));
        work.catch(() => {});
        underWay.set(name, work);
      }
      return {
        async next(reads) {
          for (const [name, read] of Object.entries(reads)) if (!underWay.has(name) && !answers.has(name)) start(name, read);
          if (answers.size === 0) await Promise.race(underWay.values());
          const taken = [ ...answers.values() ];
          answers.clear();
          return taken;
        }
      };
    }
    var allocations_allocations = __webpack_require__(3978);
    var blocking_query = __webpack_require__(1295);
    var jobs_evaluations = __webpack_require__(4585);
    var placement = __webpack_require__(4797);
    var deployment_state = __webpack_require__(563);
    var deployments = __webpack_require__(7486);
    var promotability = __webpack_require__(7603);
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts
    function watchDeployment(watch) {
      const {nomad: nomad, id: id, target: target} = watch;
      const deploymentRead = (0, blocking_query.Oz)(request => (0, deployments.iJ)(nomad, id, request));
      const allocationsRead = (0, blocking_query.Oz)(request => (0, deployments.DJ)(nomad, id, request));
      let deployment;
      let allocations = [];
      const refresh = async signal => {
        deployment = await deploymentRead.now(signal);
        if (needsAllocations(watch, deployment)) allocations = await allocationsRead.now(signal);
      };
      const changes = createReadSelect();
      const afterChange = async (known, options) => {
        const answers = await changes.next({
          deployment: async () => ({
            deployment: await deploymentRead.next(options)
          }),
          ...countersShowReady(watch, known) && {
            allocations: async () => ({
              allocations: await allocationsRead.next(options)
            })
          }
        });
        for (const answer of answers) if ("allocations" in answer) allocations = answer.allocations; else deployment = answer.deployment;
        if (deployment === void 0 || deployment.ModifyIndex === known.ModifyIndex) return;
        if (needsAllocations(watch, deployment)) allocations = await allocationsRead.now(options.signal);
      };
      return {
        name: nomad.name,
        targets: [ target ],
        cadence: cadence.ub,
        async read(readOptions) {
          const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : readOptions.holdMs;
          const limited = {
            ...readOptions,
            holdMs: Math.min(readOptions.holdMs, maxHoldMs)
          };
          if (deployment === void 0 || readOptions.holdMs === 0) await refresh(readOptions.signal); else await afterChange(deployment, limited);
          if (deployment === void 0) return [];
          const unplaced = await readUnplaced(nomad, deployment, readOptions.signal);
          const observation = observe(watch, deployment, allocations);
          return [ {
            target: target,
            observation: withUnplaced(observation, unplaced)
          } ];
        }
      };
    }
    const UNPLACED_HOLD_MS = 5e3;
    async function readUnplaced(nomad, deployment, signal) {
      if (!mayBeUnplaced(deployment)) return [];
      const evaluations = await (0, jobs_evaluations.DW)(nomad, deployment.JobID, {
        signal: signal
      });
      const {ID: deploymentId, JobSpecModifyIndex: jobModifyIndex} = deployment;
      return (0, placement.M)((0, placement.b)(evaluations, {
        deploymentId: deploymentId,
        jobModifyIndex: jobModifyIndex
      }));
    }
    function mayBeUnplaced({Status: Status, TaskGroups: TaskGroups}) {
      if (Status !== "running") return false;
      return Object.values(TaskGroups).some(group => (0, promotability.PK)(group) ? group.PlacedCanaries.length < group.DesiredCanaries : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs);
    }
    function withUnplaced(observation, unplaced) {
      if (unplaced.length === 0) return observation;
      const detail = [ observation.detail, ...unplaced ].join("; ");
      return {
        ...observation,
        detail: detail,
        evidence: [ ...observation.evidence, ...unplaced ]
      };
    }
    async function readSnapshot(watch, signal) {
      const {value: deployment} = await (0, deployments.iJ)(watch.nomad, watch.id, {
        signal: signal
      });
      const {value: allocations} = await (0, deployments.DJ)(watch.nomad, watch.id, {
        signal: signal
      });
      return observe(watch, deployment, allocations);
    }
    function observe(watch, deployment, allocations) {
      const scope = watch.inScope ?? (() => true);
      const groups = (0, promotability.GY)(deployment, allocations).filter(({group: group}) => scope(group));
      const snapshot = {
        deployment: deployment,
        groups: groups,
        allocations: allocations
      };
      return {
        state: (0, deployment_state.DY)(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: (0, deployment_state.Nf)(snapshot),
        detail: (0, deployment_state.zx)(snapshot, scope),
        evidence: [ deployment.StatusDescription, ...(0, allocations_allocations.yT)(allocations) ],
        raw: snapshot
      };
    }
    function needsAllocations(watch, deployment) {
      return deployment.Status === "failed" || waitingGroups(watch, deployment).length > 0;
    }
    function countersShowReady(watch, deployment) {
      const waiting = waitingGroups(watch, deployment);
      return waiting.length > 0 && waiting.every(promotability.wK);
    }
    function waitingGroups(watch, deployment) {
      if ((0, deployment_state.pl)(deployment)) return [];
      const scope = watch.inScope ?? (() => true);
      return Object.entries(deployment.TaskGroups).filter(([group, state]) => scope(group) && (0, 
      promotability.PK)(state)).map(([, state]) => state);
    }
  }),
  4797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => describePlacementFailures,
      b: () => placementFailures
    });
    var _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    const MAX_REASON_CHARACTERS = 200;
    function describePlacementFailures(failures) {
      return Object.entries(failures).sort(([a], [b]) => a.localeCompare(b)).map(([group, metric]) => `${(0, 
      _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(group, 128)} cannot be placed: ${reasonOf(metric)}`);
    }
    function reasonOf(metric) {
      if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) return "no nodes were eligible (datacenter, node pool or class)";
      const quota = metric.QuotaExhausted ?? [];
      const parts = [ `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? "" : "s"} evaluated`, countOf(metric.NodesExhausted, "exhausted", Object.keys(metric.DimensionExhausted)), countOf(metric.NodesFiltered, "filtered", [ ...Object.keys(metric.ConstraintFiltered), ...Object.keys(metric.ClassFiltered).map(name => `class ${name}`) ]), quota.length === 0 ? "" : `quota exhausted (${quota.join(", ")})` ];
      return (0, _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(parts.filter(part => part !== "").join(", "), MAX_REASON_CHARACTERS);
    }
    function countOf(count, word, reasons) {
      if (count === 0) return "";
      return reasons.length === 0 ? `${count} ${word}` : `${count} ${word} (${reasons.join(", ")})`;
    }
    function placementFailures(evaluations, {deploymentId: deploymentId, jobModifyIndex: jobModifyIndex}) {
      const ours = evaluations.filter(({DeploymentID: DeploymentID, JobModifyIndex: JobModifyIndex, Status: Status}) => Status !== "blocked" && (DeploymentID === deploymentId || !DeploymentID && JobModifyIndex === jobModifyIndex));
      const newest = ours.reduce((latest, one) => latest === void 0 || one.CreateIndex > latest.CreateIndex ? one : latest, void 0);
      return newest?.FailedTGAllocs ?? {};
    }
  })
};
