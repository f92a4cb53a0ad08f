export const id = 986;

export const ids = [ 986 ];

export const modules = {
  7980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => addressOf,
      d: () => refuseUnknownPorts
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    function refuseUnknownPorts(gates, canaries) {
      const problems = gates.flatMap(gate => {
        if (!("port" in gate)) return [];
        const without = canaries.find(({ports: ports}) => !Object.hasOwn(ports, gate.port));
        return without === void 0 ? [] : [ problemOf(gate.name, gate.port, without) ];
      });
      if (problems.length > 0) throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", problems.join(" "));
    }
    function problemOf(gate, port, {id: id, group: group, ports: ports}) {
      const labels = Object.keys(ports).sort().join(", ");
      const known = labels === "" ? "no ports at all" : `the port labels ${labels}`;
      return `Gate ${gate} asks for port ${port}, but canary ${id} of group ${group} has ${known}: ` + "correct port in the input gates, or leave the group out by groups.";
    }
    function addressOf({ports: ports}, label) {
      const text = ports[label] ?? "";
      const at = text.lastIndexOf(":");
      const host = text.slice(0, at).replace(/^\[(.*)\]$/, "$1");
      return {
        host: host,
        port: Number(text.slice(at + 1))
      };
    }
  }),
  9986: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runGates: () => runGates,
      runSelfTest: () => runSelfTest
    });
    var action_error = __webpack_require__(9923);
    var sanitize_line = __webpack_require__(1088);
    var engine = __webpack_require__(2328);
    var rollout_canaries = __webpack_require__(38);
    var canary_ports = __webpack_require__(7980);
    var failure = __webpack_require__(8464);
    var apply_verb = __webpack_require__(3815);
    var fail = __webpack_require__(37);
    var canary_evidence = __webpack_require__(2578);
    var duration = __webpack_require__(6855);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/report/gate-bound.ts
    function boundOf(gate) {
      return partsOf(gate).join(", ");
    }
    function partsOf(gate) {
      switch (gate.kind) {
       case "http":
        return [ ...comparisons(gate).length > 0 ? comparisons(gate) : [ "a good status" ], ...latency(gate) ];

       case "prometheus":
        return [ ...comparisons(gate), ...baselineLimits(gate) ];

       case "json":
        return comparisons(gate);

       case "compare":
       case "load":
        return [ `tolerance ${gate.tolerance}`, `unacceptable ${gate.unacceptable}` ];

       case "command":
        return [ "exit status 0" ];

       case "allocations":
        return [ `max-restarts ${gate["max-restarts"]}`, ...gate["allow-oom"] ? [] : [ "no OOM" ] ];

       case "tcp":
       case "udp":
       case "mqtt":
        return [ "it answers" ];
      }
    }
    function comparisons({success: success, failure: failure}) {
      return [ ...success ? [ `success ${success.text}` ] : [], ...failure ? [ `failure ${failure.text}` ] : [] ];
    }
    function latency({"max-latency": ms}) {
      return ms === void 0 ? [] : [ `max-latency ${(0, duration.a3)(ms)}` ];
    }
    function baselineLimits({"max-ratio": ratio, "max-difference": difference}) {
      return [ ...ratio === void 0 ? [] : [ `max-ratio ${ratio}` ], ...difference === void 0 ? [] : [ `max-difference ${difference}` ] ];
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/report/gate-results.ts
    const MAX_CHARACTERS = 400;
    function resultOf(run) {
      const {name: name, kind: kind, "observe-only": observeOnly} = run.gate;
      const state = run.state();
      const measurements = run.measurements();
      return {
        name: name,
        kind: kind,
        verdict: state === "measuring" ? "inconclusive" : state,
        measurements: measurements,
        reason: (0, sanitize_line.g)(reasonOf(run), MAX_CHARACTERS),
        observeOnly: observeOnly
      };
    }
    function reasonOf(run) {
      const last = run.last();
      if (last === void 0) return "not measured";
      if (run.state() === "measuring" && run.isSequential) return last.detail;
      switch (run.state()) {
       case "measuring":
        return `not settled yet; last ${last.verdict}: ${last.detail}`;

       case "pass":
        return last.detail;

       default:
        if (last.verdict === "undecided") return `undecided at the end: ${last.detail}`;
        return run.lastBad()?.detail ?? last.detail;
      }
    }
    function setGateOutputs(session, runs) {
      const results = runs.map(resultOf);
      session.run.outputs.set("gate-results", results);
      session.gateResults.splice(0, session.gateResults.length, ...results);
      session.run.report.gates(runs.map(run => gateReportOf(session, run)));
    }
    function logGateChange({run: {log: log, report: report}}, run, change) {
      const {target: subject, from: from, to: to, elapsedMs: elapsedMs} = change;
      const why = reasonOf(run);
      log.change({
        subject: subject,
        from: from === to ? void 0 : from,
        to: `${to} (${why})`,
        elapsedMs: elapsedMs
      });
      if (from !== to) report.state(subject, to);
      log.heartbeat(`The gates are still running; ${subject} is ${to}.`);
    }
    function gateReportOf({inputs: inputs}, run) {
      const {reason: reason, ...result} = resultOf(run);
      const gate = inputs.gates.find(({name: name}) => name === run.gate.name);
      const finding = result.verdict === "pass" ? run.last() : run.lastBad() ?? run.last();
      return {
        ...result,
        value: finding?.value ?? reason,
        bound: gate === void 0 ? "" : boundOf(gate),
        interval: (0, duration.a3)(run.gate.interval)
      };
    }
    const MAX_LINES = 200;
    function createOutputLog(log) {
      const before = new Map;
      return run => {
        const {name: name} = run.gate;
        const {output: output, verdict: verdict} = run.last() ?? {};
        if (output === void 0 || verdict === void 0) return;
        const isWorthIt = verdict !== "pass" || before.get(name) !== "pass";
        before.set(name, verdict);
        if (!isWorthIt || output.length === 0) return;
        const left = output.length - MAX_LINES;
        const shown = left > 0 ? [ `(at least ${left} lines before this)`, ...output.slice(-MAX_LINES) ] : output;
        log.group(`Output of gate ${name}, measurement ${run.measurements()}: ${verdict}`, shown);
      };
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/end-refused.ts
    async function endRefused(session, followed, by) {
      const hasFailed = by.some(run => run.state() === "fail");
      const outcome = hasFailed ? "gate-failed" : "inconclusive";
      const said = by.map(sentenceOf).join(" ");
      session.run.log.info(said);
      const verb = verbFor(session, by);
      if (verb !== "fail") await (0, canary_evidence.B)(session, followed.id);
      const done = await doAsAsked(session, followed.id, verb);
      return {
        outcome: outcome,
        reason: `${said} Nothing was promoted. ${done}`
      };
    }
    function sentenceOf(run) {
      const {name: name, verdict: verdict, measurements: measurements, reason: reason} = resultOf(run);
      const count = measurements === 1 ? "one measurement" : `${measurements} measurements`;
      const word = verdict === "fail" ? "failed" : "is inconclusive";
      return (0, sanitize_line.e)(`Gate ${name} ${word} after ${count}: ${reason}`);
    }
    function verbFor({inputs: inputs}, by) {
      if (inputs.operation === "check") return "leave";
      const holds = by.every(run => run.state() === "inconclusive" && run.gate["on-inconclusive"] === "pause");
      return holds ? "pause" : inputs.onGateFailure;
    }
    function nextSteps(id) {
      return `The deployment still waits: fix the version and run it again, end it with "nomad deployment ` + `fail ${id}", or promote it all the same with "nomad deployment promote ${id}".`;
    }
    async function doAsAsked(session, id, verb) {
      if (verb === "leave") return nextSteps(id);
      const {run: run} = session;
      try {
        if (verb === "fail") return (await (0, fail.D)(session, id)).reason;
        const done = await (0, apply_verb.E)(session, id, verb);
        if (done === "had ended") return "The deployment had already ended.";
        return "The deployment was paused: promote, fail or resume it by hand.";
      } catch (error) {
        if (error instanceof failure.Y5) return `In a dry run nothing is sent: ${error.write}.`;
        if (!(error instanceof failure.HR) || run.signal.aborted) throw error;
        run.log.warning(`on-gate-failure: ${verb} could not be done: ${error.message}`);
        return `${verb} could not be done (${error.message})`;
      }
    }
    var deadline = __webpack_require__(3739);
    var bake_input = __webpack_require__(3907);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-run.ts
    function startGate({gate: gate, measure: measure, world: world, onMeasured: onMeasured}) {
      const {clock: clock} = world;
      const measured = [];
      let endMs = 1 / 0;
      const rule = {
        count: gate.count,
        consecutive: gate.consecutive,
        failureLimit: gate["failure-limit"],
        inconclusiveLimit: gate["inconclusive-limit"]
      };
      const isSequential = (0, bake_input.g3)(gate.kind);
      let dueMs = clock.now() + gate["initial-delay"];
      let hasPassed = false;
      let last;
      let lastBad;
      const run = {
        gate: gate,
        isSequential: isSequential,
        endAt(ms) {
          endMs = ms;
        },
        state: () => {
          if (!isSequential) return evaluateMeasurements(measured, rule);
          const isOver = measured.length > 0 && clock.now() >= endMs;
          return evaluateSequential(measured, {
            isOver: isOver,
            inconclusiveLimit: gate["on-inconclusive"] === "pass" ? 1 / 0 : rule.inconclusiveLimit
          });
        },
        isWavering: () => hasPassed && run.state() === "measuring",
        dueMs: () => Math.min(dueMs, Math.max(endMs, clock.now())),
        measurements: () => measured.length,
        last: () => last,
        lastBad: () => lastBad,
        async measure(signal) {
          const beganMs = clock.now();
          last = await findingOf(measure, {
            signal: signal,
            timeoutMs: gate.timeout
          });
          signal.throwIfAborted();
          dueMs = beganMs + gate.interval;
          measured.push(last.verdict);
          if (last.verdict === "fail" || last.verdict === "inconclusive") lastBad = last;
          hasPassed ||= isLetThrough(gate, run.state());
          onMeasured(run);
        }
      };
      return run;
    }
    function isLetThrough(gate, state) {
      return state === "pass" || state === "inconclusive" && gate["on-inconclusive"] === "pass";
    }
    async function findingOf(measure, call) {
      try {
        return await measure(call);
      } catch (error) {
        call.signal.throwIfAborted();
        if (error instanceof deadline.Xp) {
          const detail = `there was no answer within ${(0, duration.a3)(call.timeoutMs)}`;
          return {
            verdict: "inconclusive",
            detail: detail
          };
        }
        if (error instanceof failure.HR) return {
          verdict: "inconclusive",
          detail: error.message
        };
        throw error;
      }
    }
    function evaluateMeasurements(measured, rule) {
      const failures = measured.filter(verdict => verdict === "fail").length;
      if (failures > rule.failureLimit) return "fail";
      if (measured.length < Math.max(1, rule.count)) return "measuring";
      if (passesAtTheEnd(measured) >= Math.max(1, rule.consecutive)) return "pass";
      const {inconclusiveLimit: inconclusiveLimit = 0} = rule;
      return inconclusiveAtTheEnd(measured) > inconclusiveLimit ? "inconclusive" : "measuring";
    }
    function inconclusiveAtTheEnd(measured) {
      return measured.length - 1 - measured.findLastIndex(verdict => verdict !== "inconclusive");
    }
    function passesAtTheEnd(measured) {
      return measured.length - 1 - measured.findLastIndex(verdict => verdict !== "pass");
    }
    function evaluateSequential(measured, {isOver: isOver, inconclusiveLimit: inconclusiveLimit}) {
      const verdict = measured.find(each => each === "pass" || each === "fail");
      if (verdict === "pass" || verdict === "fail") return verdict;
      const isStuck = inconclusiveAtTheEnd(measured) > inconclusiveLimit;
      return isOver || isStuck ? "inconclusive" : "measuring";
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-target.ts
    const WAVERING = "wavering";
    function targetOf({gate: gate}) {
      return `gate ${gate.name}`;
    }
    function readGate(run, {clock: clock, raw: raw}) {
      const target = targetOf(run);
      let measured = 0;
      const isKnown = () => measured === 0 && run.measurements() > 0;
      return {
        name: target,
        targets: [ target ],
        cadence: () => ({
          delayMs: isKnown() ? 0 : Math.max(0, run.dueMs() - clock.now()),
          holdMs: 0
        }),
        async read({signal: signal}) {
          const isShown = isKnown() && clock.now() < run.dueMs();
          measured += 1;
          if (!isShown) await run.measure(signal);
          return [ {
            target: target,
            observation: observe(run, raw)
          } ];
        }
      };
    }
    function observe(run, raw) {
      const state = run.isWavering() ? WAVERING : run.state();
      const isOpen = state === "measuring" || state === WAVERING;
      return {
        state: state,
        id: run.gate.name,
        revision: "",
        detail: isOpen ? run.last()?.progress ?? run.last()?.verdict ?? "" : "",
        evidence: [],
        raw: raw
      };
    }
    function goalOf({gate: gate}, holdMs) {
      const until = new Map;
      const failOn = new Map;
      if (gate["observe-only"]) return {
        until: until,
        failOn: failOn,
        discoveryMs: 1 / 0,
        onSuperseded: "fail"
      };
      const lets = gate["on-inconclusive"] === "pass";
      failOn.set("fail", 0);
      if (!lets) failOn.set("inconclusive", 0);
      if (holdMs !== void 0) {
        until.set("pass", holdMs).set(WAVERING, 1 / 0);
        if (lets) until.set("inconclusive", holdMs);
      }
      return {
        until: until,
        failOn: failOn,
        discoveryMs: 1 / 0,
        onSuperseded: "fail"
      };
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/prepare-gate.ts
    const prepareGate = async (gate, context) => {
      switch (gate.kind) {
       case "http":
        return (await __webpack_require__.e(609).then(__webpack_require__.bind(__webpack_require__, 6609))).measureHttp(gate, context);

       case "tcp":
        return (await __webpack_require__.e(491).then(__webpack_require__.bind(__webpack_require__, 7491))).measureTcp(gate, context);

       case "udp":
        return (await __webpack_require__.e(491).then(__webpack_require__.bind(__webpack_require__, 7491))).measureUdp(gate, context);

       case "mqtt":
        return (await __webpack_require__.e(491).then(__webpack_require__.bind(__webpack_require__, 7491))).measureMqtt(gate, context);

       case "prometheus":
        return (await __webpack_require__.e(936).then(__webpack_require__.bind(__webpack_require__, 2936))).measurePrometheus(gate, context);

       case "compare":
        return (await Promise.all([ __webpack_require__.e(451), __webpack_require__.e(649) ]).then(__webpack_require__.bind(__webpack_require__, 7649))).measureCompare(gate, context);

       case "load":
        return (await Promise.all([ __webpack_require__.e(451), __webpack_require__.e(821) ]).then(__webpack_require__.bind(__webpack_require__, 5821))).measureLoad(gate, context);

       case "json":
        return (await __webpack_require__.e(639).then(__webpack_require__.bind(__webpack_require__, 3639))).measureJson(gate, context);

       case "command":
        return (await __webpack_require__.e(916).then(__webpack_require__.bind(__webpack_require__, 6916))).measureCommand(gate, context);

       case "allocations":
        return (await __webpack_require__.e(830).then(__webpack_require__.bind(__webpack_require__, 4830))).measureAllocations(gate, context);
      }
    };
    var watch_deployment = __webpack_require__(470);
    var observation = __webpack_require__(8077);
    var follow = __webpack_require__(5603);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/canaries-target.ts
    const LEFT = "left";
    function watchCanaries(reader, rawOf) {
      return {
        ...reader,
        async read(readOptions) {
          const snapshots = await reader.read(readOptions);
          return snapshots.map(({target: target, observation: current}) => ({
            target: target,
            observation: {
              ...current,
              state: current.state === "promotable" ? current.state : LEFT,
              revision: current.stabilityKey ?? "",
              raw: rawOf(current)
            }
          }));
        }
      };
    }
    function canariesGoal(stabilityKey, holdMs) {
      return {
        until: new Map(holdMs === void 0 ? [] : [ [ "promotable", holdMs ] ]),
        failOn: new Map([ [ LEFT, 0 ] ]),
        discoveryMs: 0,
        revision: stabilityKey,
        onSuperseded: "fail"
      };
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/round.ts
    async function runRound(round) {
      for (const phase of phasesOf(round)) {
        const end = await runPhase(round, phase);
        if (end !== void 0) return end;
      }
      return {
        kind: "passed"
      };
    }
    function* phasesOf({session: session, runs: runs}) {
      const {log: log, world: world} = session.run;
      const {bake: bake} = session.inputs;
      const deciding = runs.filter(isDeciding);
      const sequential = deciding.filter(run => run.isSequential);
      const hasCounted = sequential.length < deciding.length;
      const bakeMs = bake === "auto" ? 0 : bake;
      if (hasCounted) {
        yield {
          counted: 0,
          sequential: false
        };
        if (bakeMs > 0) log.info("All gates that count measurements passed. The bake starts.");
      }
      const startMs = world.clock.now();
      for (const run of sequential) run.endAt(startMs + (0, bake_input.qc)(run.gate, bake));
      if (hasCounted) yield {
        counted: bakeMs,
        sequential: false
      }; else if (bakeMs > 0 || sequential.length === 0) yield {
        sequential: false,
        holdMs: bakeMs
      };
      if (sequential.length === 0) return;
      if (sequential.some(run => run.state() === "measuring")) {
        if (bakeMs > 0) log.info("The bake is over; waiting for the gates that are still undecided.");
        yield {
          sequential: true
        };
      }
      if (hasCounted) yield {
        counted: 0,
        sequential: false
      };
    }
    function isDeciding({gate: gate}) {
      return !gate["observe-only"];
    }
    async function runPhase(round, phase) {
      const {session: session, followed: followed, ready: ready, runs: runs} = round;
      const {world: world, deadline: deadline, log: log} = session.run;
      const target = `deployment ${followed.id}`;
      const watched = (0, watch_deployment.Jh)({
        ...followed,
        nomad: session.nomad,
        target: target
      });
      const holdOf = run => run.isSequential ? phase.sequential ? 0 : void 0 : phase.counted;
      const isGuard = run => !isDeciding(run) || holdOf(run) === void 0;
      const guards = runs.filter(isGuard).map(targetOf);
      const end = await (0, engine.u)({
        world: world,
        deadline: deadline,
        readers: [ watchCanaries(watched, current => ({
          current: current
        })), ...runs.map(run => readGate(run, {
          clock: world.clock,
          raw: {
            run: run
          }
        })) ],
        goals: new Map([ [ target, canariesGoal(ready.stabilityKey ?? "", phase.holdMs) ], ...runs.map(run => [ targetOf(run), goalOf(run, holdOf(run)) ]) ]),
        guards: new Set(phase.holdMs === void 0 ? [ target, ...guards ] : guards),
        mode: {
          kind: "all"
        },
        onChange: change => logEvent(round, change)
      });
      log.heartbeat(void 0);
      return endOfPhase(round, end, target);
    }
    function endOfPhase(round, end, target) {
      const by = round.runs.filter(run => end.targets.get(targetOf(run))?.verdict === "failed");
      if (by.length > 0) return {
        kind: "refused",
        by: by
      };
      if (end.verdict === "interrupted") throw end.interruption;
      if (end.verdict === "reached") return;
      return {
        kind: "changed",
        current: lastObservation(end.targets.get(target))
      };
    }
    function lastObservation(found) {
      if (found?.failure !== void 0) throw found.failure;
      const raw = found?.last?.raw;
      if (raw === void 0 || !("current" in raw)) throw new RangeError("a round ended without a reason");
      return raw.current;
    }
    function logEvent({session: session, followed: followed, reported: reported}, {target: target, from: from, to: to, elapsedMs: elapsedMs}) {
      if ("run" in to.raw) {
        const before = from?.state ?? reported.get(target);
        reported.set(target, to.state);
        if (from === void 0 && before === to.state) return;
        logGateChange(session, to.raw.run, {
          target: target,
          from: before,
          to: to.state,
          elapsedMs: elapsedMs
        });
        return;
      }
      const before = from !== void 0 && "current" in from.raw ? from.raw.current : followed.last;
      (0, follow.B0)(session, followed, {
        target: target,
        from: before,
        to: to.raw.current,
        elapsedMs: elapsedMs
      });
    }
    function reasonToRestart(ready, current) {
      if (current.state !== "promotable") return `the deployment is ${(0, observation.r)(current)} now`;
      return ready.stabilityKey === current.stabilityKey ? "the deployment has changed" : "a canary was restarted or replaced";
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/run-gates.ts
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
    async function runGates(session, followed, ready) {
      const {log: log} = session.run;
      const end = await runOnCanaries(session, followed, ready);
      log.heartbeat(void 0);
      switch (end.kind) {
       case "passed":
        log.info("All gates passed.");
        return end;

       case "changed":
        log.info(`Restarting the gates and the bake: ${reasonToRestart(ready, end.current)}.`);
        return {
          kind: "changed"
        };

       case "refused":
        return {
          kind: "ended",
          result: await endRefused(session, followed, end.by)
        };
      }
    }
    async function runOnCanaries(session, followed, ready) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const snapshot = ready.raw;
        const canaries = await (0, rollout_canaries.$)(session, snapshot);
        (0, canary_ports.d)(session.inputs.gates, canaries);
        const groups = snapshot.groups.map(({group: group}) => group);
        const closers = __addDisposableResource(env_1, new AsyncDisposableStack, true);
        const shared = contextOf(session, closers);
        const context = {
          ...shared,
          snapshot: snapshot,
          groups: groups,
          canaries: canaries,
          isSelfTest: false
        };
        const runs = await startGates(session, context, session.inputs.gates);
        setGateOutputs(session, runs);
        const names = runs.map(({gate: gate}) => gate.name).join(", ");
        const count = canaries.length === 1 ? "one canary" : `${canaries.length} canaries`;
        session.run.log.info(`Running gates on ${count}: ${names}.`);
        return await runRound({
          session: session,
          followed: followed,
          ready: ready,
          runs: runs,
          reported: new Map
        });
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        const result_1 = __disposeResources(env_1);
        if (result_1) await result_1;
      }
    }
    function contextOf({run: run, nomad: nomad, toolFolders: toolFolders, inputs: inputs}, closers) {
      const {address: address, bake: bake, gates: gates} = inputs;
      const sequentialGates = gates.filter(gate => (0, bake_input.fv)(gate) && !gate["observe-only"]).length;
      const atEnd = close => closers.defer(close);
      return {
        run: run,
        nomad: nomad,
        toolFolders: toolFolders,
        address: address,
        bake: bake,
        sequentialGates: sequentialGates,
        atEnd: atEnd
      };
    }
    async function startGates(session, context, gates) {
      const {world: world} = session.run;
      const logOutput = createOutputLog(session.run.log);
      const runs = [];
      const onMeasured = run => {
        logOutput(run);
        setGateOutputs(session, runs);
      };
      for (const gate of gates) {
        const measure = await (session.prepareGate ?? prepareGate)(gate, context);
        runs.push(startGate({
          gate: gate,
          measure: measure,
          world: world,
          onMeasured: onMeasured
        }));
      }
      return runs;
    }
    async function runSelfTest(session, followed) {
      const env_2 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const snapshot = followed.last?.raw;
        const gates = session.inputs.gates.filter(bake_input.fv);
        if (snapshot === void 0 || gates.length === 0) throw noGates();
        const groups = Object.keys(snapshot.deployment.TaskGroups).filter(followed.inScope);
        const closers = __addDisposableResource(env_2, new AsyncDisposableStack, true);
        const shared = {
          ...contextOf(session, closers),
          snapshot: snapshot,
          groups: groups,
          canaries: []
        };
        session.run.log.info("Self-test: comparing stable allocations with each other.");
        try {
          const runs = await startGates(session, {
            ...shared,
            isSelfTest: true
          }, gates);
          await untilDecided(session, runs);
          return toResult(runs);
        } finally {
          session.run.log.heartbeat(void 0);
        }
      } catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
      } finally {
        const result_2 = __disposeResources(env_2);
        if (result_2) await result_2;
      }
    }
    function noGates() {
      return new action_error.l("refused", "A self-test needs a gate of kind compare or load: add one to the input gates.");
    }
    async function untilDecided(session, runs) {
      const {world: world, deadline: deadline} = session.run;
      const {bake: bake} = session.inputs;
      const startMs = world.clock.now();
      for (const run of runs) run.endAt(startMs + (0, bake_input.qc)(run.gate, bake));
      const end = await (0, engine.u)({
        world: world,
        deadline: deadline,
        readers: runs.map(run => readGate(run, {
          clock: world.clock,
          raw: run
        })),
        goals: new Map(runs.map(run => [ targetOf(run), decided(run) ])),
        mode: {
          kind: "all"
        },
        onChange: ({target: target, from: from, to: to, elapsedMs: elapsedMs}) => logGateChange(session, to.raw, {
          target: target,
          from: from?.state,
          to: to.state,
          elapsedMs: elapsedMs
        })
      });
      if (end.verdict === "interrupted") throw end.interruption;
    }
    function decided(run) {
      const until = new Map([ "pass", "fail", "inconclusive" ].map(state => [ state, 0 ]));
      return {
        ...goalOf(run, 0),
        until: until,
        failOn: new Map
      };
    }
    function toResult(runs) {
      const bad = runs.filter(run => run.state() !== "pass");
      if (bad.length === 0) {
        const names = runs.map(({gate: gate}) => gate.name).join(", ");
        const reason = `Self-test: stable allocations do not differ; ${names} can be relied on.`;
        return {
          outcome: "succeeded",
          reason: reason
        };
      }
      const outcome = bad.some(run => run.state() === "fail") ? "gate-failed" : "inconclusive";
      const sentences = bad.map(run => {
        const {name: name, verdict: verdict, reason: reason} = resultOf(run);
        const said = verdict === "fail" ? "fails without a canary" : "cannot decide";
        return (0, sanitize_line.e)(`Gate ${name} ${said}: ${reason}`);
      });
      return {
        outcome: outcome,
        reason: `Self-test: ${sentences.join(" ")}`
      };
    }
  })
};
