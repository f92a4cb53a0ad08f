export const id = 910;

export const ids = [ 910 ];

export const modules = {
  5910: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      loadPublisher: () => loadPublisher,
      run: () => run
    });
    var cleanup = __webpack_require__(4580);
    var engine = __webpack_require__(2726);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/sources.ts
    const SOURCES = {
      emqx: () => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(568), __webpack_require__.e(349) ]).then(__webpack_require__.bind(__webpack_require__, 2349)),
      edgegap: () => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(568), __webpack_require__.e(320) ]).then(__webpack_require__.bind(__webpack_require__, 8320)),
      nomad: () => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(568), __webpack_require__.e(951) ]).then(__webpack_require__.bind(__webpack_require__, 951)),
      github: () => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(82), __webpack_require__.e(568), __webpack_require__.e(786) ]).then(__webpack_require__.bind(__webpack_require__, 9786)),
      address: () => __webpack_require__.e(959).then(__webpack_require__.bind(__webpack_require__, 959))
    };
    // CONCATENATED MODULE: ./actions/wait-for-status/src/connect.ts
    async function withSession(inputs, run, work) {
      const sources = new Map;
      try {
        for (const [name, load] of Object.entries(SOURCES)) {
          const targets = inputs.targets.targets.filter(({provider: provider}) => provider === name);
          if (targets.length === 0) continue;
          const {openSource: openSource} = await load();
          const source = await openSource({
            targets: targets,
            inputs: inputs,
            run: run
          });
          run.requests(source.sent);
          sources.set(name, source);
        }
        return await work({
          inputs: inputs,
          run: run,
          sources: sources
        });
      } finally {
        await Promise.all([ ...sources.values() ].map(source => source.close()));
      }
    }
    var duration = __webpack_require__(6855);
    var src_outcome = __webpack_require__(5136);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/report/target-report.ts
    function reportOf(target, end, facts) {
      const {explanation: explanation, interrupted: interrupted} = facts;
      const {failure: failure, verdict: verdict} = end;
      const elapsedMs = verdict === void 0 ? facts.tookMs : end.elapsedMs;
      const base = {
        target: target,
        end: end,
        elapsedMs: elapsedMs,
        supersededBy: supersederOf(end, explanation)
      };
      if (failure !== void 0) {
        const outcome = (0, src_outcome.sG)(failure, facts.remainingMs);
        return {
          ...base,
          outcome: outcome,
          clause: `could not be read: ${failure.message}`
        };
      }
      switch (verdict) {
       case void 0:
        return {
          ...base,
          outcome: interrupted ?? null,
          clause: describeState(end)
        };

       case "reached":
        return {
          ...base,
          outcome: "succeeded",
          clause: `is ${stateOf(end)}`
        };

       case "failed":
        return {
          ...base,
          outcome: explanation.outcome ?? "failed",
          clause: failedClause(end, facts)
        };

       case "superseded":
        return {
          ...base,
          outcome: "superseded",
          clause: supersededClause(end, base.supersededBy)
        };

       case "never-appeared":
        return {
          ...base,
          outcome: "not-found",
          clause: absentClause(end, facts)
        };
      }
    }
    function supersederOf(end, explanation) {
      if (end.verdict === "superseded") return end.last?.id || void 0;
      return explanation.supersededBy;
    }
    function stateOf({last: last}) {
      return last === void 0 ? "absent" : stateText(last);
    }
    function describeState(end) {
      if (end.last === void 0) return "was not found yet";
      const hint = end.last.state === "promotable" ? ", and nobody promoted it" : "";
      return `was still ${stateOf(end)}${hint}`;
    }
    function failedClause(end, {explanation: explanation, isStale: isStale}) {
      const why = explanation.clause === void 0 ? "" : `: ${explanation.clause}`;
      const by = explanation.supersededBy === void 0 ? "" : ` (by ${explanation.supersededBy})`;
      const stale = isStale ? ", as it was when the wait began (on-stale-failure: wait ignores that)" : "";
      return `is ${stateOf(end)}${why}${by}${stale}`;
    }
    function supersededClause(end, by) {
      const newer = by === void 0 ? "a newer one" : `a newer one (${by})`;
      return `was superseded by ${newer}, which is ${stateOf(end)}`;
    }
    function absentClause({last: last}, facts) {
      if (last !== void 0 && last.id !== "") return `no longer exists; it was ${stateText(last)}`;
      const why = facts.explanation.clause === void 0 ? "" : `: ${facts.explanation.clause}`;
      const limit = (0, duration.a3)(facts.discoveryMs);
      if (facts.discoveryMs === 0) return `does not exist${why}`;
      return `did not appear within ${limit} (discovery-timeout)${why}`;
    }
    function stateText({state: state, detail: detail, raw: raw}) {
      const more = detail || raw.why || "";
      return more === "" ? state : `${state} (${more})`;
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/report/fill-report.ts
    function describeWanted({targets: {targets: targets}, mode: mode}) {
      const [first, ...others] = targets;
      if (others.length === 0) return `wait for ${first?.name ?? "nothing"}`;
      const many = mode.kind === "quorum" ? `${mode.count}` : mode.kind === "any" ? "one" : "all";
      return `wait for ${many} of ${targets.length} targets`;
    }
    function fillReport(reports, run) {
      const rows = reports.map(one => rowOf(one));
      const columns = [ "target", "state", "outcome", "after", "id", "host", "ports" ];
      run.report.things({
        title: "Targets",
        columns: columns,
        rows: rows
      });
      const [only, ...others] = reports;
      if (only !== void 0 && others.length === 0) run.report.subject(subjectOf(only));
      if (others.length > 0) run.log.group("All targets at the end", rows.map(row => row.slice(0, 4).join("  ")));
      for (const {target: target, end: end} of reports) showEvidence(target.name, end, run);
    }
    function rowOf({target: target, end: end, outcome: outcome, elapsedMs: elapsedMs}) {
      const {last: last} = end;
      const ports = Object.entries(last?.raw.ports ?? {}).map(([name, port]) => `${name} ${typeof port === "object" ? JSON.stringify(port) : String(port)}`);
      return [ target.name, last === void 0 ? "absent" : stateText(last), outcome ?? "-", (0, 
      duration.a3)(elapsedMs), last?.id ?? "", last?.raw.fqdn ?? "", ports.join(", ") ];
    }
    function subjectOf({target: target, end: end}) {
      const url = end.last?.raw.url;
      return {
        name: target.name,
        ...url ? {
          page: {
            title: "page",
            url: url
          }
        } : {}
      };
    }
    function showEvidence(name, {verdict: verdict, last: last}, {log: log, report: report}) {
      const evidence = (last?.evidence ?? []).filter(line => line !== "");
      if (verdict === "reached" || verdict === void 0 || evidence.length < 2) return;
      const title = `Why ${name} did not succeed`;
      log.group(title, evidence);
      report.evidence(title, evidence);
    }
    var schemas = __webpack_require__(8395);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/report/set-outputs.ts
    const port = schemas._H3({
      external: schemas.aig()
    });
    function setKnownOutputs(names, last, {outputs: outputs}) {
      const seen = names.flatMap(name => last.get(name) ?? []);
      const ids = [ ...new Set(seen.flatMap(({id: id, raw: raw}) => raw.ids ?? [ id ])) ].filter(id => id !== "");
      if (ids.length > 0) {
        outputs.set("deployment-id", ids[0]);
        outputs.set("deployment-ids", ids);
      }
      const [first = ""] = names;
      outputs.set("status", last.get(first)?.state);
      const withHost = seen.find(({raw: raw}) => raw.fqdn);
      outputs.set("fqdn", withHost?.raw.fqdn);
      outputs.set("url", seen.find(({raw: raw}) => raw.url)?.raw.url);
      const ports = seen.find(({raw: raw}) => Object.keys(raw.ports ?? {}).length > 0)?.raw.ports;
      if (ports === void 0) return;
      outputs.set("ports", ports);
      const [only, ...others] = Object.values(ports);
      const read = port.safeParse(only);
      if (others.length === 0 && read.success) outputs.set("port", read.data.external);
    }
    function setOutputs(reports, {outputs: outputs}) {
      const reached = reports.filter(({end: end}) => end.verdict === "reached");
      outputs.set("matched", reached.map(({target: target}) => target.name));
      outputs.set("statuses", new Map(reports.map(report => [ report.target.name, statusOf(report) ])));
      outputs.set("superseded-by", reports.find(report => report.supersededBy)?.supersededBy);
    }
    function statusOf({end: end, outcome: outcome, elapsedMs: elapsedMs}) {
      const {last: last} = end;
      return {
        state: last?.state ?? "absent",
        outcome: outcome,
        id: last?.id ?? "",
        fqdn: last?.raw.fqdn ?? "",
        ports: last?.raw.ports ?? {},
        elapsedSeconds: Math.round(elapsedMs / 100) / 10
      };
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/report/progress.ts
    const TABLE_INTERVAL_MS = 6e4;
    function createProgress(names, run) {
      const {log: log, report: report} = run;
      const last = new Map;
      const timeline = [];
      let tableMs = 0;
      let isNew = false;
      return {
        timeline: timeline,
        onChange({target: target, from: from, to: to, isFirstRead: isFirstRead = false, elapsedMs: elapsedMs}) {
          last.set(target, to);
          isNew = true;
          setKnownOutputs(names, last, run);
          const before = from && stateText(from);
          const after = stateText(to);
          if (before !== after) {
            const left = from && from.state !== to.state ? from.state : before;
            log.change({
              subject: target,
              from: left,
              to: after,
              elapsedMs: elapsedMs
            });
            timeline.push({
              target: target,
              state: after,
              isFirstRead: isFirstRead,
              elapsedMs: elapsedMs
            });
            report.state(target, after);
          }
          log.heartbeat(describeProgress(names, last));
        },
        onRead(elapsedMs) {
          if (names.length < 2 || !isNew || elapsedMs - tableMs < TABLE_INTERVAL_MS) return;
          isNew = false;
          tableMs = elapsedMs;
          log.group(`All targets after ${(0, duration.a3)(elapsedMs)}`, tableLines(names, last));
        }
      };
    }
    const MAX_NAMED = 5;
    function describeProgress(names, last) {
      const states = names.map(name => `${name} is ${progress_stateOf(last.get(name))}`);
      const more = states.length - MAX_NAMED;
      const shown = states.slice(0, MAX_NAMED).join(", ");
      return `Still waiting: ${shown}${more > 0 ? ` and ${more} more` : ""}.`;
    }
    function tableLines(names, last) {
      const width = Math.max(...names.map(name => name.length));
      return names.map(name => {
        const seen = last.get(name);
        return `${name.padEnd(width)}  ${seen === void 0 ? progress_stateOf(seen) : stateText(seen)}`;
      });
    }
    function progress_stateOf(seen) {
      return seen?.state ?? "not found yet";
    }
    var sanitize_line = __webpack_require__(1088);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/report/result.ts
    const result_MAX_NAMED = 5;
    function toResult(reports, facts) {
      if (!facts.isReached) return lost(reports);
      return {
        outcome: "succeeded",
        reason: reachedSentence(reports, facts.mode)
      };
    }
    function leftSentence(reports, trigger) {
      const left = reports.filter(({end: end}) => end.verdict !== "reached");
      const count = reports.length === 1 ? "" : ` ${reachedCount(reports)}`;
      const next = trigger === "on-timeout" ? "Raise the timeout, or find out why it takes so long." : "This step changed nothing.";
      return `${named(left)}${count} ${next}`;
    }
    function lost(reports) {
      const bad = reports.filter(({end: end}) => end.verdict !== void 0 && end.verdict !== "reached");
      const decisive = bad.reduce((last, one) => last === void 0 || one.end.elapsedMs > last.end.elapsedMs ? one : last, void 0);
      const failing = bad.filter(({outcome: outcome}) => outcome === decisive?.outcome);
      const others = bad.filter(({outcome: outcome}) => outcome !== decisive?.outcome);
      const count = reports.length > 1 ? ` ${reachedCount(reports)}` : "";
      const reason = `${named([ ...failing, ...others ])}${count}`;
      return {
        outcome: decisive?.outcome ?? "failed",
        reason: reason
      };
    }
    function reachedSentence(reports, mode) {
      const reached = reports.filter(({end: end}) => end.verdict === "reached");
      const all = named(reached);
      if (reports.length === 1 || mode.kind === "all") return all;
      const enough = mode.kind === "any" ? "one was enough" : `${mode.count} were enough`;
      return `${all} Of ${reports.length} targets ${enough}.`;
    }
    function reachedCount(reports) {
      const count = reports.filter(({end: end}) => end.verdict === "reached").length;
      return `${count} of ${reports.length} targets ${count === 1 ? "has" : "have"} succeeded.`;
    }
    function named(reports) {
      const sentences = reports.map(({target: target, clause: clause}) => `${target.name} ${(0, 
      sanitize_line.e)(clause)}`);
      const more = sentences.length - result_MAX_NAMED;
      const shown = sentences.slice(0, result_MAX_NAMED).join(" ");
      return more > 0 ? `${shown} And ${more} more: see the summary.` : shown;
    }
    var goal = __webpack_require__(7306);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/run.ts
    async function run(inputs, actionRun) {
      return await withSession(inputs, actionRun, waitForAll);
    }
    async function waitForAll(session) {
      const {inputs: inputs, run: run, sources: sources} = session;
      const {targets: targets} = inputs.targets;
      const progress = createProgress(targets.map(({name: name}) => name), run);
      run.report.wanted(describeWanted(inputs));
      let reports = [];
      async function waitAndReport() {
        run.log.heartbeat("Waiting for the first responses.");
        const end = await (0, engine.u)({
          world: run.world,
          deadline: run.deadline,
          readers: [ ...sources.values() ].flatMap(({readers: readers}) => readers),
          goals: new Map(targets.map(target => [ target.name, (0, goal.Z)(target, inputs) ])),
          mode: inputs.mode,
          onChange: progress.onChange,
          onRead: progress.onRead
        });
        run.log.heartbeat(void 0);
        reports = await reportAll(session, end, progress.timeline);
        setOutputs(reports, run);
        fillReport(reports, run);
        if (end.verdict === "interrupted") throw end.interruption;
        return toResult(reports, {
          mode: inputs.mode,
          isReached: end.verdict === "reached"
        });
      }
      const leave = async trigger => ({
        sentence: leftSentence(reports, trigger)
      });
      return await (0, cleanup.V1)(run, {
        leave: leave
      }, waitAndReport);
    }
    async function reportAll({inputs: inputs, run: run, sources: sources}, whole, timeline) {
      const {interruption: interruption} = whole;
      const interrupted = (0, cleanup.si)(interruption) ? (0, cleanup.Nr)(interruption).outcome : void 0;
      const changes = Map.groupBy(timeline, ({target: target}) => target);
      const reports = [];
      for (const target of inputs.targets.targets) {
        const end = whole.targets.get(target.name);
        if (end === void 0) throw new RangeError(`${target.name} was not waited for`);
        const isBad = end.verdict !== void 0 && end.verdict !== "reached";
        const source = sources.get(target.provider);
        const isToExplain = isBad && end.failure === void 0;
        const none = {};
        const explanation = isToExplain ? await (source?.explain?.(target, end)) : none;
        reports.push(reportOf(target, end, {
          interrupted: interrupted,
          tookMs: whole.elapsedMs,
          remainingMs: run.deadline.remainingMs(),
          discoveryMs: (0, goal.Z)(target, inputs).discoveryMs,
          explanation: explanation ?? none,
          isStale: isStale(changes.get(target.name) ?? [])
        }));
      }
      return reports;
    }
    function isStale([first, ...others]) {
      return first?.isFirstRead === true && others.length === 0;
    }
    const loadPublisher = () => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(568), __webpack_require__.e(890) ]).then(__webpack_require__.bind(__webpack_require__, 3890));
  }),
  7306: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => goalOf
    });
    // CONCATENATED MODULE: ./actions/wait-for-status/src/targets/lifecycle.ts
    function withPassed({passed: passed}, wanted) {
      return new Set([ ...wanted, ...wanted.flatMap(state => passed?.[state] ?? []) ]);
    }
    function badEnds(lifecycle, wanted) {
      const good = withPassed(lifecycle, wanted);
      const onTheWay = new Set(wanted.flatMap(state => lifecycle.before?.[state] ?? []));
      return lifecycle.ends.filter(state => !good.has(state) && !onTheWay.has(state));
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/targets/goal.ts
    const STALLED = "stalled";
    const STALL_GRACE_MS = 3e4;
    function goalOf(target, inputs) {
      const {lifecycle: lifecycle, revision: revision} = target;
      const known = states => {
        const own = states.filter(state => lifecycle.states.includes(state));
        return own.length > 0 ? own : void 0;
      };
      const wanted = target.until ?? known(inputs.until) ?? lifecycle.until;
      const bad = target.failOn ?? known(inputs.failOn) ?? badEnds(lifecycle, wanted);
      const until = withPassed(lifecycle, wanted);
      return {
        until: new Map([ ...until ].map(state => [ state, inputs.stableFor ])),
        failOn: new Map(bad.filter(state => !until.has(state) || (target.failOn ?? []).includes(state)).map(state => [ state, graceOf(state, inputs.grace) ])),
        discoveryMs: target.mustExist ? 0 : inputs.discoveryTimeout,
        onSuperseded: inputs.onSuperseded,
        onStaleFailure: inputs.onStaleFailure,
        ...revision === void 0 ? {} : {
          revision: revision
        }
      };
    }
    function graceOf(state, graceMs) {
      return state === STALLED ? Math.max(graceMs, STALL_GRACE_MS) : graceMs;
    }
  }),
  8056: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LH: () => withRetries,
      aI: () => isWorthTelling,
      qO: () => retryDelayMs
    });
    var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
    var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    const MAX_ATTEMPTS = 4;
    const FIRST_MS = 500;
    const MAX_MS = 1e4;
    const MIN_WRITE_PAUSE_MS = 1e3;
    const MIN_REPLY_MS = 500;
    function retryDelayMs(failure, facts) {
      const {rule: rule, attempt: attempt, remainingMs: remainingMs} = facts;
      if (failure.final || rule === "never") return;
      if (rule === "unsent" && failure.received !== "no") return;
      if (remainingMs === Number.POSITIVE_INFINITY && attempt >= MAX_ATTEMPTS) return;
      const asked = failure.retryAfterMs ?? 0;
      if (asked > 0) return asked < remainingMs ? asked : void 0;
      if (remainingMs < 2 * MIN_REPLY_MS) return;
      const delayMs = jitterMs(attempt, facts.random);
      if (rule === "reads") return Math.min(delayMs, remainingMs - MIN_REPLY_MS);
      if (remainingMs < MIN_WRITE_PAUSE_MS + MIN_REPLY_MS) return;
      return Math.max(MIN_WRITE_PAUSE_MS, Math.min(delayMs, remainingMs - MIN_REPLY_MS));
    }
    function jitterMs(attempt, random) {
      const mostMs = Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
      return mostMs * Math.max(.1, random);
    }
    function isWorthTelling(failuresInARow) {
      return failuresInARow > 1 && Number.isInteger(Math.log2(failuresInARow));
    }
    async function withRetries(options, once) {
      const {world: world, signal: signal} = options;
      for (let attempt = 1; ;attempt += 1) try {
        return await once();
      } catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR)) throw error;
        const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
        const random = world.random();
        const delayMs = retryDelayMs(error, {
          rule: options.rule,
          attempt: attempt,
          remainingMs: remainingMs,
          random: random
        });
        if (delayMs === void 0) throw error;
        const text = `${error.resource}: ${error.what}; retrying in ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(delayMs)}`;
        world.log[isWorthTelling(attempt) ? "info" : "debug"](text);
        await world.clock.sleep(delayMs, signal);
      }
    }
  }),
  2726: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => wait
    });
    var failure = __webpack_require__(8464);
    var retry = __webpack_require__(8056);
    var deadline = __webpack_require__(3739);
    var duration = __webpack_require__(6855);
    // CONCATENATED MODULE: ./packages/client/src/wait/observation.ts
    const ABSENT = "absent";
    // CONCATENATED MODULE: ./packages/client/src/wait/follow.ts
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
    const MIN_HOLD_MS = 1e3;
    async function followReader(reader, run) {
      const progress = {
        reads: 0,
        unchangedReads: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isForgiven: false,
        pauseMs: 0,
        maxHoldMs: Number.POSITIVE_INFINITY
      };
      const follower = {
        reader: reader,
        run: run,
        progress: progress
      };
      while (!run.signal.aborted && openFollows(follower).length > 0) {
        const snapshots = await nextRead(follower);
        if (snapshots === void 0) continue;
        const changed = applySnapshots(follower, snapshots);
        progress.unchangedReads = changed ? 0 : progress.unchangedReads + 1;
        run.onRead?.(run.world.clock.now() - run.startMs);
      }
    }
    async function nextRead(follower) {
      const {reader: reader, run: run, progress: progress} = follower;
      const {clock: clock} = run.world;
      const next = planRead(follower);
      const dueMs = earliestDue(follower);
      let heldSinceMs;
      try {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const beforeDueMs = Math.max(0, dueMs - clock.now());
          const isFree = progress.failedInARow === 0 && !progress.isForgiven;
          const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
          await clock.sleep(pauseMs, run.signal);
          const beganMs = clock.now();
          const untilDueMs = Math.max(0, dueMs - beganMs);
          const holdMs = untilDueMs > 0 ? next.holdMs : 0;
          const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0, deadline.db)(clock, untilDueMs, run.signal) : void 0, false);
          if (holdMs > 0) heldSinceMs = beganMs;
          const signal = limit ? AbortSignal.any([ limit.signal, run.signal ]) : run.signal;
          const read = reader.read({
            signal: signal,
            holdMs: holdMs
          });
          const snapshots = await cutShort(read, limit?.signal, run.signal);
          progress.reads += 1;
          progress.lastTookMs = clock.now() - beganMs;
          progress.failedInARow = 0;
          progress.isForgiven = false;
          return snapshots;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      } catch (error) {
        if (run.signal.aborted) return;
        const heldMs = heldSinceMs === void 0 ? 0 : clock.now() - heldSinceMs;
        forgive(error, {
          follower: follower,
          heldMs: heldMs
        });
        return;
      }
    }
    async function cutShort(read, limit, outer) {
      try {
        return await read;
      } catch (error) {
        if (limit?.aborted === true && !outer.aborted) return;
        throw error;
      }
    }
    function planRead({reader: reader, run: run, progress: progress}) {
      const {clock: clock, random: random} = run.world;
      const next = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        reads: progress.reads,
        unchangedReads: progress.unchangedReads,
        lastTookMs: progress.lastTookMs,
        random: random
      });
      const holdMs = Math.min(next.holdMs, progress.maxHoldMs);
      const delayMs = Math.max(next.delayMs, progress.failedInARow === 0 ? 0 : progress.pauseMs);
      return {
        delayMs: delayMs,
        holdMs: holdMs
      };
    }
    function forgive(error, {follower: follower, heldMs: heldMs}) {
      if (!(error instanceof failure.HR)) throw error;
      const {reader: reader, run: run, progress: progress} = follower;
      progress.isForgiven = reader.forgives?.(error) ?? false;
      if (progress.isForgiven) return;
      progress.failedInARow += 1;
      if (heldMs > MIN_HOLD_MS) progress.maxHoldMs = Math.max(MIN_HOLD_MS, heldMs / 2);
      const pauseMs = (0, retry.qO)(error, {
        rule: "reads",
        attempt: progress.failedInARow,
        remainingMs: run.deadline.remainingMs(),
        random: run.world.random()
      });
      if (pauseMs === void 0) {
        failAll(error, follower);
        return;
      }
      progress.pauseMs = pauseMs;
      const text = `${error.resource}: ${error.what}; retrying in ${(0, duration.a3)(pauseMs)}`;
      run.world.log[(0, retry.aI)(progress.failedInARow) ? "info" : "debug"](text);
    }
    function failAll(error, follower) {
      const {run: run} = follower;
      for (const [, follow] of openFollows(follower)) {
        follow.verdict = "failed";
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
      }
      run.conclude();
    }
    function applySnapshots(follower, snapshots) {
      const {run: run} = follower;
      const nowMs = run.world.clock.now();
      const seen = new Map(snapshots.map(snapshot => [ snapshot.target, snapshot.observation ]));
      let changed = false;
      for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (differs(follow.last, to)) {
          changed = true;
          follow.elapsedMs = nowMs - run.startMs;
          const isFirstRead = follower.progress.reads === 1;
          const {last: from, elapsedMs: elapsedMs} = follow;
          if (to) run.onChange?.({
            target: target,
            from: from,
            to: to,
            isFirstRead: isFirstRead,
            elapsedMs: elapsedMs
          });
        }
        if (to) follow.last = to;
        follow.verdict = follow.tracker.evaluate(to ?? NOTHING, nowMs);
        if (follow.verdict !== void 0) follow.elapsedMs = nowMs - run.startMs;
      }
      run.conclude();
      return changed;
    }
    const NOTHING = {
      state: ABSENT,
      id: "",
      revision: "",
      evidence: [],
      raw: void 0
    };
    function differs(from, to) {
      return from?.state !== to?.state || from?.id !== to?.id || from?.revision !== to?.revision || from?.stabilityKey !== to?.stabilityKey || from?.detail !== to?.detail;
    }
    function openFollows({reader: reader, run: run}) {
      return reader.targets.flatMap(target => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === void 0 ? [ [ target, follow ] ] : [];
      });
    }
    function earliestDue(follower) {
      const dues = openFollows(follower).map(([, follow]) => follow.tracker.dueMs() ?? 1 / 0);
      return Math.min(...dues);
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/mode.ts
    function settle(mode, verdicts) {
      const total = verdicts.length;
      if (total === 0) return "failed";
      const needed = mode.kind === "all" ? total : mode.kind === "any" ? 1 : mode.count;
      const reached = verdicts.filter(verdict => verdict === "reached").length;
      if (reached >= needed) return "reached";
      const lost = verdicts.filter(verdict => verdict !== void 0 && verdict !== "reached");
      return total - lost.length < needed ? lost.at(-1) ?? "failed" : void 0;
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/target-tracker.ts
    function createTargetTracker(goal, startMs) {
      let ours = goal.revision;
      let due = startMs + goal.discoveryMs;
      let stable;
      const isForgiven = createForgiveness(goal.onStaleFailure === "wait");
      const settleNothing = () => {
        stable = void 0;
        due = void 0;
      };
      const hold = (key, forMs, atMs) => {
        if (stable?.key !== key) stable = {
          key: key,
          sinceMs: atMs
        };
        due = stable.sinceMs + forMs;
        return atMs >= due;
      };
      const isOurs = seen => {
        if (ours === void 0 || goal.onSuperseded === "follow") ours = seen.revision;
        return seen.revision === ours;
      };
      const seePresent = (seen, atMs) => {
        if (!isOurs(seen)) return "superseded";
        const graceMs = goal.failOn.get(seen.state);
        const isBad = graceMs !== void 0;
        if (isForgiven(seen, isBad)) return settleNothing();
        if (isBad) return hold(`bad ${ours}`, graceMs, atMs) ? "failed" : void 0;
        const stableMs = goal.until.get(seen.state);
        if (stableMs !== void 0) {
          const key = `good ${ours} ${seen.stabilityKey ?? ""}`;
          return hold(key, stableMs, atMs) ? "reached" : void 0;
        }
        return settleNothing();
      };
      return {
        evaluate(seen, atMs) {
          if (seen.state !== ABSENT || goal.until.has(ABSENT)) return seePresent(seen, atMs);
          isForgiven(seen, false);
          stable = void 0;
          due = startMs + goal.discoveryMs;
          return atMs >= due ? "never-appeared" : void 0;
        },
        dueMs: () => due
      };
    }
    function createForgiveness(forgives) {
      let stale;
      let isFirst = true;
      return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.revision}` : void 0;
        if (isFirst) stale = key; else if (key !== stale) stale = void 0;
        isFirst = false;
        return forgives && key !== void 0 && key === stale;
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/engine.ts
    async function wait(options) {
      if (options.goals.size === 0) throw new RangeError("a wait needs at least one target");
      const {clock: clock} = options.world;
      const startMs = clock.now();
      const follows = startFollows(options.goals, startMs);
      const settled = new AbortController;
      let verdict;
      const conclude = () => {
        verdict = settleAll(options, follows);
        if (verdict !== void 0) settled.abort();
      };
      const signal = AbortSignal.any([ options.deadline.signal, settled.signal ]);
      const run = {
        ...options,
        signal: signal,
        startMs: startMs,
        follows: follows,
        conclude: conclude
      };
      await Promise.all(options.readers.map(reader => followReader(reader, run)));
      const elapsedMs = clock.now() - startMs;
      if (verdict !== void 0) return {
        verdict: verdict,
        targets: follows,
        elapsedMs: elapsedMs
      };
      const interruption = options.deadline.signal.reason;
      return {
        verdict: "interrupted",
        interruption: interruption,
        targets: follows,
        elapsedMs: elapsedMs
      };
    }
    function settleAll({mode: mode, guards: guards}, follows) {
      const ofGuards = [];
      const ofOthers = [];
      for (const [target, {verdict: verdict}] of follows) (guards?.has(target) === true ? ofGuards : ofOthers).push(verdict);
      const lost = ofGuards.find(verdict => verdict !== void 0 && verdict !== "reached");
      return lost ?? settle(mode, ofOthers);
    }
    function startFollows(goals, startMs) {
      const follows = new Map;
      for (const [target, goal] of goals) follows.set(target, {
        tracker: createTargetTracker(goal, startMs),
        verdict: void 0,
        last: void 0,
        failure: void 0,
        elapsedMs: 0
      });
      return follows;
    }
  })
};
