export const id = 446;

export const ids = [ 446, 547 ];

export const modules = {
  1847: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cn: () => noteUnreadable,
      UX: () => idsOf,
      Xm: () => createBatch
    });
    var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(656);
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    function createBatch({world: world, signal: signal}) {
      const stopCreating = new AbortController;
      return {
        runTag: (0, _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_0__.qN)(world),
        servers: [],
        isUnreadable: false,
        pendingCreates: new Set,
        stopCreating: stopCreating,
        createSignal: AbortSignal.any([ signal, stopCreating.signal ]),
        abandonCreates: new AbortController
      };
    }
    async function noteUnreadable(batch, reads) {
      try {
        return await reads;
      } catch (error) {
        batch.isUnreadable = error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR;
        throw error;
      }
    }
    function idsOf(servers) {
      return [ ...servers ].sort((a, b) => a.n - b.n).map(({id: id}) => id);
    }
  }),
  5060: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DW: () => selectDeployments,
      K3: () => assertAllowedApplications,
      dx: () => listByKey,
      j3: () => classifyDeployments
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
    var _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
    var _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
    var _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3791);
    var _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7849);
    var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8399);
    async function listByKey(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const tag = (0, _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__.QR)(inputs.key ?? "", (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__._)(session));
      const order_by = [ {
        field: "created_at",
        order: "asc"
      } ];
      return await (0, _rollout_actions_client_edgegap_list_deployments__WEBPACK_IMPORTED_MODULE_2__.A)(edgegap, {
        tag: tag,
        order_by: order_by
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session));
    }
    async function selectDeployments(session) {
      const {inputs: inputs, run: run} = session;
      const ids = inputs.key === void 0 ? [ ...inputs.deploymentId ] : (await listByKey(session)).map(item => item.request_id);
      run.outputs.set("deployment-ids", ids);
      run.outputs.set("deployment-id", ids[0]);
      run.outputs.set("request-id", ids[0]);
      return ids;
    }
    const FRESH_ID_MS = 3e4;
    async function classifyDeployments(session, items) {
      const statuses = await Promise.all(items.map(({request_id: id}) => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__.Lt)(session.edgegap, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session))));
      const current = [];
      const outdated = [];
      const failed = [];
      for (const [at, item] of items.entries()) {
        const status = statuses[at];
        const state = status === void 0 ? unknownState(session, item) : (0, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.DY)(status);
        if (state === _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.Wk) failed.push(item.request_id);
        if ([ _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.Wk, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.ec, _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.rU ].includes(state)) continue;
        const runs = status === void 0 ? void 0 : otherVersion(session, status);
        if (runs === void 0) current.push(item); else outdated.push({
          item: item,
          runs: runs
        });
      }
      return {
        current: current,
        outdated: outdated,
        failed: failed
      };
    }
    function unknownState({run: run}, {tags: tags, ready: ready}) {
      const ageMs = run.world.clock.wall() - ((0, _rollout_actions_client_edgegap_ownership_tags__WEBPACK_IMPORTED_MODULE_3__.X3)(tags) ?? 0);
      return ready !== true && ageMs < FRESH_ID_MS ? _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.eG : _rollout_actions_client_edgegap_watch_deployment_snapshot__WEBPACK_IMPORTED_MODULE_4__.ec;
    }
    function otherVersion({inputs: inputs}, status) {
      const {app_name: application, app_version: version} = status;
      const isOtherApplication = application !== "" && application !== inputs.application;
      const isOtherVersion = inputs.version !== void 0 && version !== "" && version !== inputs.version;
      return isOtherApplication || isOtherVersion ? `${application} ${version}` : void 0;
    }
    async function assertAllowedApplications(session, ids) {
      const {allowApplications: globs, operation: operation} = session.inputs;
      if (globs.length === 0) return;
      const found = await Promise.all(ids.map(id => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_1__.Lt)(session.edgegap, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__.a)(session))));
      const outside = found.filter(status => status !== void 0 && !(0, _inputs_access_rules_js__WEBPACK_IMPORTED_MODULE_5__.Jr)(status.app_name, globs));
      if (outside.length === 0) return;
      const which = outside.map(({request_id: id, app_name: name}) => `${id} of ${name}`).join(", ");
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `${operation} would touch ${which}, which allow-applications (${globs.join(", ")}) keeps ` + "out. Nothing was written.");
    }
  }),
  6547: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => stateForPost,
      finishInPost: () => finishInPost
    });
    var _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4946);
    var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
    var _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
    var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1847);
    var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8399);
    var _stop_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6597);
    const MAX_KEPT_IDS = 200;
    function stateForPost({record: record, inputs: inputs}, batch, keeping) {
      const {verb: verb = inputs.onCancel, keepsServers: keepsServers = false, isCreating: isCreating = false} = keeping;
      const open = record.createdIds("there", "in-doubt").slice(0, MAX_KEPT_IDS);
      const keptIds = keepsServers ? (0, _batch_js__WEBPACK_IMPORTED_MODULE_2__.UX)(batch.servers) : [];
      return {
        runTag: batch.runTag,
        verb: verb,
        ids: keepsServers ? "" : open.join(","),
        keptIds: keptIds.join(","),
        mayAppear: String(isCreating || record.mayHaveStrays() || open.some(id => record.isFresh(id)))
      };
    }
    async function finishInPost(session, state) {
      const {runTag: runTag} = state;
      if (runTag === void 0) return;
      const rest = {
        runTag: runTag,
        verb: state["verb"] === "leave" ? "leave" : "stop",
        known: new Set(split(state["ids"])),
        kept: new Set(split(state["keptIds"])),
        searchMs: state["mayAppear"] === "false" ? 0 : _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__.rp
      };
      const found = await searchForRest(session, rest);
      report(session, rest, found);
    }
    const TARGET = "deployments of this step";
    const CHECKED = "checked";
    async function searchForRest(session, rest) {
      const {world: world, deadline: deadline} = session.run;
      const found = new Set(rest.known);
      const end = await (0, _rollout_actions_client_wait_engine__WEBPACK_IMPORTED_MODULE_1__.u)({
        world: world,
        deadline: deadline,
        readers: [ restReader(session, rest, found) ],
        goals: new Map([ [ TARGET, {
          until: new Map([ [ CHECKED, 0 ] ]),
          failOn: new Map,
          discoveryMs: Number.POSITIVE_INFINITY,
          onSuperseded: "follow"
        } ] ]),
        mode: {
          kind: "all"
        }
      });
      const failure = end.targets.get(TARGET)?.failure;
      if (end.verdict !== "interrupted" && failure === void 0) return found;
      const {log: log} = session.run;
      const open = [ ...found ].filter(id => !isHandled(session.record.presenceOf(id)));
      if (open.length > 0) log.warning(`Not confirmed as stopped: ${open.join(", ")}.`);
      throw failure ?? end.interruption;
    }
    function restReader(session, rest, found) {
      const {edgegap: edgegap, run: run, record: record} = session;
      const {clock: clock} = run.world;
      const startMs = clock.now();
      return {
        name: edgegap.name,
        targets: [ TARGET ],
        cadence: (0, _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_4__.JN)({
          firstMs: 1e3,
          maxMs: 3e3,
          growth: 1.2
        }),
        forgives: (0, _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__.V_)(run.world),
        async read({signal: signal}) {
          const options = {
            ...(0, _session_js__WEBPACK_IMPORTED_MODULE_5__.a)(session),
            signal: signal
          };
          const isLate = clock.now() - startMs >= rest.searchMs;
          const unknownIds = isLate ? "ended" : "fail";
          const tagged = await (0, _rollout_actions_client_edgegap_create_idempotently__WEBPACK_IMPORTED_MODULE_0__.J1)(edgegap, rest.runTag, options);
          for (const id of tagged.filter(one => !rest.kept.has(one))) found.add(id);
          const toStop = rest.verb === "stop" ? [ ...found ] : [];
          const failure = await stopOpen(session, toStop, {
            ...options,
            unknownIds: unknownIds
          });
          if (failure !== void 0 && isLate) throw failure;
          const open = [ ...found ].filter(id => !isHandled(record.presenceOf(id)));
          const isDone = rest.verb === "leave" || open.length === 0;
          const state = isDone && isLate ? CHECKED : "checking";
          const observation = {
            state: state,
            id: rest.runTag,
            revision: "",
            evidence: [],
            raw: void 0
          };
          return [ {
            target: TARGET,
            observation: observation
          } ];
        }
      };
    }
    async function stopOpen(session, ids, options) {
      const open = ids.filter(id => !isHandled(session.record.presenceOf(id)));
      if (open.length === 0) return;
      const {failures: failures} = await (0, _stop_stop_js__WEBPACK_IMPORTED_MODULE_3__.d)(session, open, options);
      return failures.find(({kind: kind}) => kind !== "not-found");
    }
    function isHandled(presence) {
      return presence === "stopping" || presence === "gone";
    }
    function report({run: run}, {verb: verb, kept: kept}, found) {
      const ids = [ ...found ].filter(id => !kept.has(id));
      const names = ids.join(", ");
      if (ids.length === 0) run.log.info("Nothing else that this step created is left."); else if (verb === "stop") run.log.info(`Stopped what this step created: ${names}.`); else {
        run.log.warning(`Left as they are (on-cancel): ${names}.`);
        run.report.remark(`Deployments left by this step: ${names}.`);
      }
    }
    function split(text) {
      return (text ?? "").split(",").filter(id => id !== "");
    }
  }),
  6597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => stopServers
    });
    var _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    const MAX_ONE_BY_ONE = 10;
    const BULK_SIZE = 100;
    async function stopServers(session, ids, options) {
      const all = {
        accepted: [],
        ended: [],
        failures: []
      };
      const isPlain = logStorageOf(session) === void 0;
      const rest = [ ...ids ];
      if (ids.length > MAX_ONE_BY_ONE && isPlain && options.unknownIds !== "fail") {
        for (let at = 0; at < ids.length; at += BULK_SIZE) {
          const accepted = await stopMany(session, ids.slice(at, at + BULK_SIZE), options);
          all.accepted.push(...accepted);
        }
        const isAccepted = new Set(all.accepted);
        rest.splice(0, rest.length, ...ids.filter(id => !isAccepted.has(id)));
        if (rest.length > 0) session.run.log.info(`Stopping one by one what bulk-stop did not accept: ${rest.length}.`);
      }
      return await stopEach(session, {
        ids: rest,
        all: all
      }, options);
    }
    async function stopEach(session, {ids: ids, all: all}, options) {
      const ends = await Promise.allSettled(ids.map(id => stopKnown(session, id, options)));
      const errors = [];
      for (const [at, end] of ends.entries()) {
        const id = ids[at] ?? "";
        if (end.status === "fulfilled") all[end.value].push(id); else if (end.reason instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR) all.failures.push(end.reason); else errors.push(end.reason);
      }
      const [error] = errors;
      if (error !== void 0) throw error;
      return all;
    }
    async function stopKnown(session, id, options) {
      try {
        return await stopOne(session, id, options);
      } catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR) || error.kind !== "not-found") throw error;
        if (options.unknownIds === "fail" || session.record.isFresh(id)) throw error;
        return noteGone(session, id);
      }
    }
    async function stopOne(session, id, options) {
      const {edgegap: edgegap, record: record} = session;
      const logStorage = logStorageOf(session);
      try {
        await record.stop([ id ], trace => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__.Uk)(edgegap, {
          id: id,
          logStorage: logStorage
        }, {
          ...options,
          trace: trace
        }));
        record.stopAccepted(id);
        return "accepted";
      } catch (error) {
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR && error.status === 410) return noteGone(session, id);
        throw error;
      }
    }
    function noteGone({record: record}, id) {
      const wasInDoubt = record.presenceOf(id) === "in-doubt";
      record.gone(id);
      return wasInDoubt ? "accepted" : "ended";
    }
    async function stopMany(session, ids, options) {
      const {record: record, run: run} = session;
      const filter = {
        field: "request_id",
        values: ids,
        filter_type: "any"
      };
      try {
        const named = await record.stop(ids, trace => (0, _rollout_actions_client_edgegap_deployments__WEBPACK_IMPORTED_MODULE_0__.rP)(session.edgegap, [ filter ], {
          ...options,
          trace: trace
        }));
        const meant = new Set(ids);
        const accepted = [ ...new Set(named) ].filter(id => meant.has(id));
        for (const id of accepted) record.stopAccepted(id);
        return accepted;
      } catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR)) throw error;
        run.log.info(`${error.message} Stopping them one by one.`);
        return [];
      }
    }
    function logStorageOf({inputs: inputs}) {
      return inputs.operation === "stop" ? inputs.containerLogStorage : void 0;
    }
  }),
  2446: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      SERVERS: () => SERVERS
    });
    var list_deployments = __webpack_require__(1144);
    var failure = __webpack_require__(8464);
    var deadline = __webpack_require__(3739);
    var promises_ = __webpack_require__(1455);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var deployments = __webpack_require__(4333);
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    var common = __webpack_require__(3717);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/logs-and-metrics.ts
    const containerLogs = schemas._H3({
      logs: common.oX,
      encoding: common.oX,
      crash_logs: common.oX,
      crash_data: schemas.cl6(schemas._H3({
        exit_code: common.hh,
        message: common.oX,
        restart_count: common.hh
      })),
      logs_link: common.oX
    });
    const series = schemas._H3({
      labels: (0, common.c3)(schemas.YjP()),
      datasets: (0, common.c3)(common.hh),
      timestamps: (0, common.c3)(schemas.YjP())
    });
    const maybeSeries = schemas.cl6(series);
    const metrics = schemas._H3({
      total: schemas.cl6(schemas._H3({
        receive_total: maybeSeries,
        transmit_total: maybeSeries,
        disk_read_total: maybeSeries,
        disk_write_total: maybeSeries
      })),
      cpu: maybeSeries,
      mem: maybeSeries,
      network: schemas.cl6(schemas._H3({
        receive: maybeSeries,
        transmit: maybeSeries
      }))
    });
    var times = __webpack_require__(7111);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/logs-and-metrics.ts
    async function readLogs(edgegap, id, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/deployment/${id}/container-logs`,
        effect: "read",
        unknownId: "any-400",
        resource: `logs of Edgegap deployment ${id}`,
        schema: containerLogs,
        ...(0, request_options.l)(options)
      });
      return answer.value;
    }
    async function readMetrics(edgegap, {id: id, fromMs: fromMs, toMs: toMs, steps: steps, raw: raw}, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/metrics/deployment/${id}`,
        query: {
          start_time: fromMs === void 0 ? void 0 : (0, times.R)(fromMs),
          end_time: toMs === void 0 ? void 0 : (0, times.R)(toMs),
          steps: steps,
          raw: raw
        },
        effect: "read",
        unknownId: "by-text",
        resource: `metrics of Edgegap deployment ${id}`,
        schema: metrics,
        ...(0, request_options.l)(options)
      });
      return answer.value;
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/capture-logs.ts
    const MAX_SERVERS = 25;
    const SHOWN_LINES = 100;
    async function captureLogs(session, ids, request) {
      if (ids.length === 0) return [];
      const some = ids.slice(0, MAX_SERVERS);
      const captured = await Promise.all(some.map(id => capture(session, id, request)));
      if (some.length < ids.length) session.run.log.info(`The logs of the first ${some.length} of ${ids.length} servers were read.`);
      for (const one of captured) show(session, one);
      setCrashOutput(session, captured);
      await writeLogs(session, captured);
      return captured;
    }
    async function capture({edgegap: edgegap}, id, request) {
      const gaps = [];
      const orGap = async read => {
        try {
          return await read;
        } catch (error) {
          if (!(error instanceof failure.HR)) throw error;
          gaps.push(error.message);
          return;
        }
      };
      const [status, logs] = await Promise.all([ orGap((0, deployments.rk)(edgegap, id, request)), orGap(readLogs(edgegap, id, request)) ]);
      return {
        id: id,
        status: status ?? void 0,
        logs: logs,
        gaps: gaps
      };
    }
    function linesOf({status: status, logs: logs, gaps: gaps}) {
      const crash = logs?.crash_data;
      const isCrash = crash?.message !== void 0 && crash.message !== "";
      return [ status === void 0 ? "status: unknown" : `status: ${status.current_status}`, ...status?.error_detail ? [ `error: ${status.error_detail}` ] : [], ...isCrash ? [ `crash: ${crash.message}, exit code ${crash.exit_code ?? "?"}` ] : [], ...logs?.logs_link ? [ `kept at: ${logs.logs_link}` ] : [], ...gaps, ...textLines(logs?.logs), ...logs?.crash_logs && logs.crash_logs !== logs.logs ? [ "--- when it crashed", ...textLines(logs.crash_logs) ] : [] ];
    }
    function textLines(text) {
      return text === void 0 || text === "" ? [] : text.split(/\r\n|\r|\n/);
    }
    function show({run: run}, one) {
      const lines = linesOf(one);
      const left = lines.length - SHOWN_LINES;
      const rest = left > 0 ? [ `\u2026 and ${left} more lines in the file` ] : [];
      const title = `Last state and logs of deployment ${one.id}`;
      const shown = [ ...lines.slice(0, SHOWN_LINES), ...rest ];
      run.log.group(title, shown);
      run.report.evidence(title, shown);
    }
    function setCrashOutput({run: run}, captured) {
      const crashes = captured.flatMap(({logs: logs}) => logs?.crash_data ?? []);
      const crash = crashes.find(({message: message, exit_code: code}) => message !== "" || code);
      if (crash === void 0) return;
      run.outputs.set("crash", {
        exitCode: crash.exit_code ?? null,
        message: crash.message,
        restartCount: crash.restart_count ?? null
      });
    }
    async function writeLogs({run: run}, captured) {
      const folder = run.env("RUNNER_TEMP") ?? (0, external_node_os_.tmpdir)();
      const file = (0, external_node_path_.join)(folder, `edgegap-logs-${run.world.clock.wall()}.txt`);
      const text = captured.map(one => [ `=== deployment ${one.id}`, ...linesOf(one), "" ].join("\n"));
      try {
        await (0, promises_.mkdir)(folder, {
          recursive: true
        });
        await (0, promises_.writeFile)(file, run.secrets.redact(text.join("\n")));
        run.outputs.set("logs-path", file);
      } catch (error) {
        run.log.warning(`The logs could not be written to ${file}: ${String(error)}`);
      }
    }
    var lookup = __webpack_require__(5060);
    var stop = __webpack_require__(6597);
    var action_error = __webpack_require__(9923);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/stop-guard.ts
    function showAndGuard({run: run, inputs: inputs}, {items: items, isSweeping: isSweeping}) {
      const {maxStop: maxStop, confirm: confirm, operation: operation} = inputs;
      const count = items.length;
      const lines = items.map(item => [ item.request_id, item.ready ? "ready" : "not ready", item.fqdn, item.tags.join(" ") ].join("  "));
      run.log.group(`${operation} would stop ${count} deployments`, lines);
      run.outputs.set("deployment-ids", items.map(item => item.request_id));
      const isConfirmed = confirm === count;
      if (isConfirmed || count <= maxStop && !isSweeping && confirm === void 0) return;
      const why = confirm !== void 0 ? `confirm is ${confirm}` : isSweeping ? "a filter of type not stops everything else in the organisation" : `max-stop is ${maxStop}`;
      throw new action_error.l("refused", `${operation} would stop ${count} deployments, and ${why}. Nothing was stopped. Check ` + `them in the log; to stop all of them, set confirm: ${count}.`);
    }
    var deployment_snapshot = __webpack_require__(3791);
    var cadence = __webpack_require__(1236);
    var pacer = __webpack_require__(7468);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/watch/deployments-view.ts
    const LISTED_AT_ONCE = 100;
    const DOUBT_GRACE_MS = 15e3;
    const ASK_AGAIN_MS = 1e4;
    const MAX_ASKED = 10;
    const FRESH_ID_MS = 3e4;
    const GONE_AFTER_MS = 5e3;
    const BETWEEN_ROUNDS_MS = 5e3;
    class DeploymentsView {
      #edgegap;
      #areEnding;
      #mustExist;
      #memories=new Map;
      #tagged=new Map;
      #roundMs=Number.NEGATIVE_INFINITY;
      constructor(edgegap, {known: known, areEnding: areEnding} = {
        known: [],
        areEnding: false
      }) {
        this.#edgegap = edgegap;
        this.#areEnding = areEnding;
        this.#mustExist = known.length > 0;
        for (const id of known) this.#memory(id).snapshot = (0, deployment_snapshot.tg)(id);
      }
      async askEach(ids, signal) {
        await Promise.all(ids.map(id => this.#ask(id, signal)));
      }
      async list(ids, signal) {
        for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
          const value = ids.slice(at, at + LISTED_AT_ONCE);
          const filter = {
            field: "request_id",
            operator: "in",
            value: value
          };
          const items = await (0, list_deployments.J)(this.#edgegap, {
            filters: [ filter ]
          }, {
            signal: signal
          });
          this.#take(items, value);
        }
      }
      async listTag(tag, signal) {
        const items = await (0, list_deployments.A)(this.#edgegap, {
          tag: tag
        }, {
          signal: signal
        });
        const known = this.#tagged.get(tag) ?? new Set;
        for (const {request_id: id} of items) known.add(id);
        this.#tagged.set(tag, known);
        this.#take(items, [ ...known ]);
      }
      async askDoubtful(signal) {
        const nowMs = this.#edgegap.world.clock.now();
        const isRound = nowMs - this.#roundMs >= BETWEEN_ROUNDS_MS;
        const ids = doubtful(this.#memories, {
          nowMs: nowMs,
          urgentOnly: !isRound
        });
        if (isRound && ids.length > 0) this.#roundMs = nowMs;
        await this.askEach(ids, signal);
      }
      snapshot(id) {
        return this.#memories.get(id)?.snapshot;
      }
      snapshotsOfTag(tag) {
        return [ ...this.#tagged.get(tag) ?? [] ].flatMap(id => this.snapshot(id) ?? []);
      }
      async #ask(id, signal) {
        const memory = this.#memory(id);
        memory.askedMs = this.#edgegap.world.clock.now();
        const status = await (0, deployments.Lt)(this.#edgegap, id, {
          signal: signal
        });
        memory.isUrgent = false;
        if (status === void 0) return this.#missing(memory);
        memory.unknownSinceMs = void 0;
        memory.snapshot = (0, deployment_snapshot.Yg)(status);
      }
      #missing(memory) {
        if (memory.snapshot === void 0) return;
        memory.unknownSinceMs ??= memory.askedMs;
        const wasRead = memory.snapshot.status !== void 0 || memory.snapshot.fqdn !== "";
        const seenMs = this.#mustExist ? GONE_AFTER_MS : 0;
        const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : FRESH_ID_MS);
        if (isLong || this.#areEnding) memory.snapshot = (0, deployment_snapshot.jM)(memory.snapshot);
      }
      #take(items, ids) {
        const nowMs = this.#edgegap.world.clock.now();
        const found = new Map(items.map(item => [ item.request_id, item ]));
        for (const id of ids) {
          const memory = this.#memory(id);
          remember(memory, found.get(id), nowMs);
          if (this.#areEnding && !found.has(id)) memory.isUrgent = memory.snapshot?.state !== deployment_snapshot.ec;
        }
      }
      #memory(id) {
        const known = this.#memories.get(id) ?? freshMemory();
        this.#memories.set(id, known);
        return known;
      }
    }
    function freshMemory() {
      const askedMs = Number.NEGATIVE_INFINITY;
      return {
        snapshot: void 0,
        doubtSinceMs: void 0,
        isUrgent: false,
        askedMs: askedMs,
        unknownSinceMs: void 0
      };
    }
    function remember(memory, item, nowMs) {
      const before = memory.snapshot?.state;
      if (item !== void 0) {
        memory.snapshot = (0, deployment_snapshot.xr)(item, memory.snapshot?.status);
        memory.unknownSinceMs = void 0;
      }
      if (item?.ready === true || before === deployment_snapshot.ec) {
        memory.doubtSinceMs = void 0;
        memory.isUrgent = false;
        return;
      }
      memory.doubtSinceMs ??= nowMs;
      const wasListed = memory.snapshot?.fqdn !== "" && before !== void 0;
      memory.isUrgent ||= before === deployment_snapshot.yE || item === void 0 && wasListed;
    }
    function doubtful(memories, {nowMs: nowMs, urgentOnly: urgentOnly}) {
      return [ ...memories ].filter(([, memory]) => {
        if (memory.doubtSinceMs === void 0) return false;
        if (memory.isUrgent || urgentOnly) return memory.isUrgent;
        const hadPatience = nowMs - memory.doubtSinceMs >= DOUBT_GRACE_MS;
        return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
      }).sort(([, a], [, b]) => a.askedMs - b.askedMs).slice(0, MAX_ASKED).map(([id]) => id);
    }
    // CONCATENATED MODULE: ./packages/client/src/edgegap/watch/watch-deployments.ts
    const MIN_INTERVAL_MS = 1e3;
    const MAX_INTERVAL_MS = 5e3;
    const GROWTH = 1.1;
    const MAX_UNREADABLE = 5;
    const SHARE = .5;
    const FEW = 5;
    function watchEdgegap(watch) {
      const {edgegap: edgegap, targets: targets} = watch;
      const ids = [ ...new Set(targets.flatMap(idsOf)) ];
      const tags = targets.flatMap(one => "tag" in one ? [ one.tag ] : []);
      const view = new DeploymentsView(edgegap, {
        known: watch.idsExist === true || watch.areEnding === true ? ids : [],
        areEnding: watch.areEnding ?? false
      });
      const isFew = ids.length <= FEW;
      const rests = snapshot => snapshot !== void 0 && watch.rest?.has(snapshot.state) === true;
      let unreadable = 0;
      return {
        name: edgegap.name,
        targets: targets.map(({target: target}) => target),
        forgives(failure) {
          if (failure.kind !== "invalid-reply" || unreadable >= MAX_UNREADABLE) return false;
          unreadable += 1;
          edgegap.world.log.info(`${failure.resource}: ${failure.what}; reading again.`);
          return true;
        },
        cadence: watchCadence({
          ids: ids.length,
          tags: tags.length,
          jobs: watch.jobs ?? 1
        }),
        async read({signal: signal}) {
          const open = ids.filter(id => !rests(view.snapshot(id)));
          if (isFew) await view.askEach(open, signal); else await view.list(open, signal);
          for (const tag of tags) await view.listTag(tag, signal);
          await view.askDoubtful(signal);
          unreadable = 0;
          return targets.flatMap(one => snapshotOf(one, view));
        }
      };
    }
    function watchCadence(size) {
      const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
      const statuses = size.ids > FEW ? 0 : size.ids;
      const {list: list, status: status} = pacer.rr;
      const listMs = pages * list.windowMs / (SHARE * list.limit);
      const statusMs = statuses * status.windowMs / (SHARE * status.limit);
      const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
      return (0, cadence.JN)({
        firstMs: firstMs,
        maxMs: Math.max(MAX_INTERVAL_MS, firstMs),
        growth: GROWTH
      });
    }
    function idsOf(target) {
      if ("id" in target) return [ target.id ];
      return "ids" in target ? target.ids : [];
    }
    function snapshotOf(one, view) {
      const {target: target} = one;
      if ("id" in one) {
        const snapshot = view.snapshot(one.id);
        return snapshot === void 0 ? [] : [ {
          target: target,
          observation: observed(snapshot, [ one.id ])
        } ];
      }
      const members = "ids" in one ? one.ids.flatMap(id => view.snapshot(id) ?? []) : view.snapshotsOfTag(one.tag);
      const worst = worstOf(members);
      if (worst === void 0 || "ids" in one && members.length < one.ids.length) return [];
      const ready = members.filter(({state: state}) => state === deployment_snapshot.yE).length;
      const detail = members.length > 1 ? {
        detail: `${ready} of ${members.length} ready`
      } : {};
      const observation = observed(worst, members.map(({id: id}) => id));
      return [ {
        target: target,
        observation: {
          ...observation,
          revision: target,
          ...detail
        }
      } ];
    }
    function observed(snapshot, memberIds) {
      return {
        ...(0, deployment_snapshot.KY)(snapshot),
        raw: {
          ...snapshot,
          memberIds: memberIds
        }
      };
    }
    function worstOf(snapshots) {
      const rank = ({state: state}) => {
        if (state === deployment_snapshot.Wk) return 0;
        if (state === deployment_snapshot.ec) return 3;
        return state === deployment_snapshot.yE ? 2 : 1;
      };
      return [ ...snapshots ].sort((a, b) => rank(a) - rank(b))[0];
    }
    var engine = __webpack_require__(2328);
    var duration = __webpack_require__(6855);
    var observation = __webpack_require__(8077);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/progress.ts
    const MAX_LOGGED_ONE_BY_ONE = 20;
    const STEPS = 10;
    function createProgress({log: log, report: report}, total, wanted = deployment_snapshot.yE) {
      let there = 0;
      let loggedStep = 0;
      return {
        changed(change) {
          const {target: subject, from: from, to: to, elapsedMs: elapsedMs} = change;
          if (to.state === wanted && from?.state !== wanted) there += 1;
          if (total <= MAX_LOGGED_ONE_BY_ONE) {
            const words = {
              from: from && (0, observation.r)(from),
              to: (0, observation.r)(to)
            };
            if (words.from !== words.to) log.change({
              subject: subject,
              ...words,
              elapsedMs: elapsedMs
            });
            report.state(subject, words.to);
          } else {
            const step = Math.floor(there * STEPS / total);
            if (step > loggedStep) {
              log.info(`${there} of ${total} ${wanted} (${(0, duration.a3)(elapsedMs)})`);
              report.state("all deployments", `${there} of ${total} ${wanted}`);
            }
            loggedStep = Math.max(loggedStep, step);
          }
          log.heartbeat(`${there} of ${total} ${wanted}; the others are still on their way.`);
        }
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/stop/wait-until-gone.ts
    async function waitUntilGone(session, ids) {
      if (ids.length === 0) return;
      const {run: run, edgegap: edgegap} = session;
      const targets = ids.map(id => ({
        target: `deployment ${id}`,
        id: id
      }));
      const progress = createProgress(run, ids.length, deployment_snapshot.ec);
      const goal = {
        until: new Map([ [ deployment_snapshot.ec, 0 ] ]),
        failOn: new Map,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: "follow"
      };
      const end = await (0, engine.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ watchEdgegap({
          edgegap: edgegap,
          targets: targets,
          areEnding: true
        }) ],
        goals: new Map(targets.map(({target: target}) => [ target, goal ])),
        mode: {
          kind: "all"
        },
        onChange: change => {
          if (change.to.state === deployment_snapshot.ec) session.record.gone(change.to.id);
          progress.changed(change);
        }
      });
      run.log.heartbeat(void 0);
      if (end.verdict === "interrupted") throw end.interruption;
      for (const {failure: failure} of end.targets.values()) if (failure !== void 0) throw failure;
    }
    var structured_fields = __webpack_require__(270);
    var src_session = __webpack_require__(8399);
    var src_cleanup = __webpack_require__(4580);
    var outcome = __webpack_require__(5136);
    var access_rules = __webpack_require__(7849);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/stop.ts
    const MAX_READS = 6;
    async function stop_stop(session) {
      return await namingStops(session, () => stopSelected(session));
    }
    async function stopSelected(session) {
      const {inputs: inputs, run: run} = session;
      const given = await (0, lookup.DW)(session);
      const {ids: ids, end: end} = inputs.key === void 0 ? {
        ids: given,
        end: await stopAndWait(session, given, "fail")
      } : await stopAllOfKey(session, given);
      if (end.failures.length > 0) return toFailedStop(session, end);
      if (ids.length === 0) return {
        outcome: "unchanged",
        reason: `No server of ${inputs.key} is active.`
      };
      run.outputs.set("status", "Status.TERMINATED");
      if (end.accepted.length === 0) return {
        outcome: "unchanged",
        reason: `${named(ids)} had already ended.`
      };
      return {
        outcome: "succeeded",
        reason: `${named(end.accepted)} was stopped and is gone.`
      };
    }
    async function namingStops(session, work) {
      const {run: run, record: record} = session;
      const describeState = () => {
        const stopping = record.idsThatAre("stopping");
        if (stopping.length === 0) return "no accepted stop was under way";
        return `these were stopping: ${stopping.join(", ")}`;
      };
      const leave = async () => {
        const inDoubt = record.idsThatAre("in-doubt");
        const sent = inDoubt.length === 0 ? "" : `Sent but not confirmed: ${inDoubt.join(", ")}. `;
        return {
          sentence: `${sent}Re-run to stop what is left.`
        };
      };
      return await (0, src_cleanup.V1)(run, {
        describeState: describeState,
        leave: leave
      }, async () => {
        try {
          return await work();
        } catch (error) {
          const hasAccepted = record.idsThatAre("stopping").length > 0;
          if (!(error instanceof failure.HR) || run.signal.aborted || !hasAccepted) throw error;
          const accepted = record.idsThatAre("gone").filter(id => record.wasStopped(id));
          return toFailedStop(session, {
            accepted: accepted,
            ended: [],
            failures: [ error ]
          });
        }
      });
    }
    async function stopAllOfKey(session, listed) {
      const ids = [];
      const end = {
        accepted: [],
        ended: [],
        failures: []
      };
      let found = listed;
      try {
        for (let reads = 1, clean = 0; ;reads += 1) {
          clean = found.length === 0 ? clean + 1 : 0;
          ids.push(...found);
          session.run.outputs.set("deployment-ids", ids);
          const one = await stopAndWait(session, found, "ended");
          end.accepted.push(...one.accepted);
          end.ended.push(...one.ended);
          end.failures.push(...one.failures);
          if (clean === 2 || reads === MAX_READS) break;
          const items = await (0, lookup.dx)(session);
          found = items.map(({request_id: id}) => id).filter(id => !ids.includes(id));
        }
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        end.failures.push(error);
      }
      return {
        ids: ids,
        end: end
      };
    }
    async function stopAndWait(session, ids, unknownIds) {
      const options = (0, src_session.a)(session);
      await (0, lookup.K3)(session, ids);
      if (session.inputs.captureLogs === "always") await captureLogs(session, ids, options);
      const end = await (0, stop.d)(session, ids, {
        ...options,
        unknownIds: unknownIds
      });
      await waitUntilGone(session, end.accepted);
      return end;
    }
    function toFailedStop({run: run, record: record}, end) {
      const [failure] = end.failures;
      if (failure === void 0) throw new RangeError("a failed stop needs a failure");
      const inDoubt = record.idsThatAre("in-doubt");
      const stopping = record.idsThatAre("stopping");
      const stopped = end.accepted.filter(id => !stopping.includes(id));
      const sentences = [ failure.message, ...end.failures.length > 1 ? [ `${end.failures.length} could not be stopped.` ] : [], ...stopped.length > 0 ? [ `Stopped: ${stopped.join(", ")}.` ] : [], ...stopping.length > 0 ? [ `Stop accepted, end not seen: ${stopping.join(", ")}.` ] : [], ...inDoubt.length > 0 ? [ `Sent but not confirmed: ${inDoubt.join(", ")}.` ] : [] ];
      return {
        outcome: (0, outcome.sG)(failure, run.deadline.remainingMs()),
        reason: sentences.join(" ")
      };
    }
    async function selfStop(session) {
      const {inputs: inputs, run: run, edgegap: edgegap, record: record} = session;
      const address = inputs.stopUrl === void 0 ? void 0 : (0, access_rules.yv)(inputs.stopUrl);
      if (address === void 0) throw new action_error.l("refused", "stop-url is missing.");
      const {id: id, accessPoint: accessPoint} = address;
      const {containerLogStorage: logStorage} = inputs;
      run.outputs.set("deployment-id", id);
      run.outputs.set("deployment-ids", [ id ]);
      run.outputs.set("request-id", id);
      await record.stop([ id ], trace => (0, deployments.Bl)(edgegap, {
        id: id,
        accessPoint: accessPoint,
        logStorage: logStorage
      }, {
        ...(0, src_session.a)(session),
        trace: trace
      }));
      record.stopAccepted(id);
      return {
        outcome: "succeeded",
        reason: `Deployment ${id} accepted its own stop.`
      };
    }
    function named(ids) {
      return ids.length === 1 ? `Deployment ${ids[0]}` : `Each of ${ids.length} deployments`;
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/bulk-stop.ts
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
    const LAST_LIST_MS = 1e4;
    const MAX_NAMED = 5;
    async function bulkStop(session) {
      const filters = (session.inputs.filter ?? []).filter(structured_fields.vG);
      const find = async options => {
        const all = await (0, list_deployments.J)(session.edgegap, {}, options);
        return all.filter(item => filters.every(filter => isMeant(item, filter)));
      };
      const items = await findTwice(session, find);
      const isSweeping = filters.some(filter => filter.filter_type === "not");
      return await stopShown(session, {
        items: items,
        isSweeping: isSweeping,
        what: "the filter",
        find: find
      });
    }
    async function findTwice(session, find) {
      const found = await find((0, src_session.a)(session));
      return found.length > 0 ? found : await find((0, src_session.a)(session));
    }
    async function stopShown(session, shown) {
      return await namingStops(session, () => stopItems(session, shown));
    }
    async function stopItems(session, shown) {
      const {items: items, what: what, leftCount: leftCount = 0} = shown;
      const ids = items.map(item => item.request_id);
      if (ids.length === 0) {
        session.run.outputs.set("deployment-ids", []);
        const count = leftCount === 0 ? "No deployment matches" : `${leftCount} deployments match`;
        const left = leftCount === 0 ? "" : ", and all are left (max-stop)";
        return {
          outcome: "unchanged",
          reason: `${count} ${what}${left}.`
        };
      }
      if (leftCount === 0) showAndGuard(session, shown); else session.run.outputs.set("deployment-ids", ids);
      session.run.outputs.set("deployment-id", ids[0]);
      await (0, lookup.K3)(session, ids);
      if (session.inputs.captureLogs === "always") await captureLogs(session, ids, (0, 
      src_session.a)(session));
      const end = await (0, stop.d)(session, ids, (0, src_session.a)(session));
      await waitUntilGone(session, end.accepted);
      if (end.failures.length > 0) return toFailedStop(session, end);
      const left = await describeLeft(session, shown);
      if (end.accepted.length === 0) return {
        outcome: "unchanged",
        reason: `All of them had already ended.${left}`
      };
      const {accepted: accepted} = end;
      const count = accepted.length === 1 ? "One deployment was" : `${accepted.length} deployments were`;
      return {
        outcome: "succeeded",
        reason: `${count} stopped: ${accepted.join(", ")}.${left}`
      };
    }
    async function describeLeft(session, shown) {
      const {items: items, what: what, leftCount: leftCount = 0} = shown;
      const now = await findOnceMore(session, shown);
      const stopped = new Set(items.map(({request_id: id}) => id));
      const ids = now?.map(({request_id: id}) => id).filter(id => !stopped.has(id));
      const count = ids?.length ?? leftCount;
      if (count === 0) return "";
      const match = count === 1 ? "1 more matches" : `${count} more match`;
      if (leftCount > 0) return ` ${match} and ${count === 1 ? "is" : "are"} left (max-stop).`;
      const named = `${ids?.slice(0, MAX_NAMED).join(", ")}${count > MAX_NAMED ? ", \u2026" : ""}`;
      return ` ${match} ${what} now, not stopped: ${named}. Re-run this step for that.`;
    }
    async function findOnceMore({run: run}, {what: what, find: find}) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const limit = __addDisposableResource(env_1, (0, deadline.db)(run.world.clock, LAST_LIST_MS, run.signal), false);
        try {
          return await find({
            signal: limit.signal,
            deadline: limit
          });
        } catch (error) {
          if (!(error instanceof failure.HR) && !limit.signal.aborted) throw error;
          run.log.info(`Whether more deployments match ${what} by now could not be read.`);
          return;
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    function isMeant(item, filter) {
      const own = new Set(filter.field === "request_id" ? [ item.request_id ] : item.tags);
      if (filter.filter_type === "all") return filter.values.every(value => own.has(value));
      const has = filter.values.some(value => own.has(value));
      return filter.filter_type === "any" ? has : !has;
    }
    var src_batch = __webpack_require__(1847);
    var applications = __webpack_require__(3603);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/check-version.ts
    const LATEST = "latest";
    async function checkVersion(session) {
      const {application: application, version: version} = session.inputs;
      if (application === void 0 || version === void 0) return;
      if (version === LATEST) warnOfLatest(session, `The version of ${application} is called latest`);
      const found = await tryToRead(session, {
        application: application,
        version: version
      });
      if (found === void 0) return;
      if (found.docker_tag) session.run.report.fact("Image tag", found.docker_tag);
      if (found.docker_tag === LATEST) warnOfLatest(session, `Version ${version} of ${application} runs the image tag latest`);
      checkPort(session, found);
    }
    function checkPort({inputs: inputs}, found) {
      const {application: application, version: version, portName: portName, until: until, probePayload: probePayload} = inputs;
      const ports = (0, applications.E3)(found);
      const [first] = ports;
      const chosen = portName === void 0 ? first : ports.find(({name: name}) => name === portName);
      if (first === void 0) return;
      if (chosen === void 0) {
        const names = ports.map(({name: name}) => name).join(", ");
        throw new action_error.l("refused", `port-name is ${portName}, but version ${version} of ${application} opens the ports ` + `${names}: correct the input. Nothing was deployed.`);
      }
      const isMute = chosen.protocol.toUpperCase() === "UDP" && probePayload === void 0;
      if (until === "ready" || !isMute) return;
      throw new action_error.l("refused", `Port ${chosen.name} of ${application} ${version} speaks UDP: until: accepting needs ` + "probe-payload, a datagram that the server answers. Nothing was deployed.");
    }
    async function tryToRead(session, which) {
      try {
        return await (0, applications.W)(session.edgegap, which, (0, src_session.a)(session));
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        session.run.log.debug(`The version could not be read: ${error.message}`);
        return;
      }
    }
    function warnOfLatest({run: run}, what) {
      run.log.warning(`${what}: Edgegap keeps images by their tag, so an older one may be started. Use a tag of ` + "its own for each build.");
    }
    var create_idempotently = __webpack_require__(4946);
    var ownership_tags = __webpack_require__(656);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/request-body.ts
    const NO_ADDRESS = "192.0.2.1";
    function requestBody(inputs, request) {
      return inputs.apiVersion === "1" ? bodyV1(inputs, request) : bodyV2(inputs, request);
    }
    function bodyV1(inputs, {n: n, tags: tags}) {
      const users = usersFor(inputs, n);
      const placed = users.filter(structured_fields.IU);
      const addresses = users.flatMap(user => (0, structured_fields.IU)(user) ? [] : [ user.ip ]);
      const {version: version, location: location, filters: filters, command: command, webhookUrl: webhookUrl} = inputs;
      return {
        app_name: inputs.application,
        ...version === void 0 ? {} : {
          version_name: version
        },
        ...placed.length > 0 ? {
          geo_ip_list: placed.map(user => ({
            ip: NO_ADDRESS,
            ...user
          }))
        } : {
          ip_list: addresses
        },
        env_vars: variablesOf(inputs),
        tags: tags,
        ...location === void 0 ? {} : {
          location: location
        },
        ...filters === void 0 ? {} : {
          filters: filters
        },
        ...command === void 0 ? {} : {
          command: command
        },
        ...inputs.arguments === void 0 ? {} : {
          arguments: inputs.arguments
        },
        ...webhookUrl === void 0 ? {} : {
          webhook_url: webhookUrl.href
        },
        ...logStorageOf(inputs)
      };
    }
    function bodyV2(inputs, {n: n, tags: tags}) {
      const {cpuUnits: cpuUnits, memoryMib: memoryMib, webhookUrl: webhookUrl} = inputs;
      const webhook = webhookUrl === void 0 ? void 0 : {
        url: webhookUrl.href
      };
      const hasResources = cpuUnits !== void 0 && memoryMib !== void 0;
      return {
        application: inputs.application,
        version: inputs.version,
        users: usersFor(inputs, n).map(userV2),
        environment_variables: variablesOf(inputs),
        tags: tags,
        ...inputs.requireCachedLocations ? {
          require_cached_locations: true
        } : {},
        ...hasResources ? {
          resources: {
            cpu_units: cpuUnits,
            memory_mib: memoryMib
          }
        } : {},
        ...webhook === void 0 ? {} : {
          webhook_on_ready: webhook,
          webhook_on_error: webhook
        }
      };
    }
    function usersFor({users: users = [], spread: spread}, n) {
      const place = spread?.[n];
      return place === void 0 ? users : [ place ];
    }
    function userV2(user) {
      if (!(0, structured_fields.IU)(user)) return {
        user_type: "ip_address",
        user_data: {
          ip_address: user.ip
        }
      };
      const {latitude: latitude, longitude: longitude} = user;
      return {
        user_type: "geo_coordinates",
        user_data: {
          latitude: latitude,
          longitude: longitude
        }
      };
    }
    function variablesOf({env: env, hiddenEnv: hiddenEnv}) {
      return [ ...[ ...env ].map(([key, value]) => ({
        key: key,
        value: value,
        is_hidden: false
      })), ...[ ...hiddenEnv ].map(([key, value]) => ({
        key: key,
        value: value,
        is_hidden: true
      })) ];
    }
    function logStorageOf({containerLogStorage: name}) {
      if (name === void 0 || name === "true") return {};
      const enabled = name !== "false";
      return {
        container_log_storage: {
          enabled: enabled,
          endpoint_storage: enabled ? name : ""
        }
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/create.ts
    const MAX_AT_ONCE = 100;
    async function createServers(session, batch, numbers) {
      const errors = [];
      const left = numbers.values();
      const createInTurn = async () => {
        for (const n of left) await createOne(session, batch, n).catch(error => errors.push(error));
      };
      await Promise.all(Array.from({
        length: MAX_AT_ONCE
      }, createInTurn));
      const decisive = errors.find(error => error instanceof failure.HR || error instanceof failure.Y5) ?? errors.find(error => !(error instanceof Unallocated));
      if (decisive !== void 0) throw decisive;
      const refused = errors.filter(error => error instanceof Unallocated);
      if (refused.length > 0) throw unallocatedError(refused, numbers.length);
    }
    class Unallocated extends Error {
      name="Unallocated";
      constructor(n, end) {
        const id = end.id === void 0 ? "" : ` (deployment ${end.id})`;
        super(`server ${n + 1}${id}: ${end.failure.what}`);
      }
    }
    function unallocatedError(refused, wanted) {
      const which = refused.map(({message: message}) => message).join("; ");
      const count = refused.length === wanted ? "No server could be allocated" : `Only ${wanted - refused.length} of ${wanted} servers could be allocated`;
      const next = "Try other users, locations or a smaller server, or re-run later.";
      return new action_error.l("failed", `${count}: ${which}. ${next}`);
    }
    async function createOne(session, batch, n) {
      const request = createRequest(session, batch, n);
      const create = (0, create_idempotently.Xf)({
        edgegap: session.edgegap,
        tag: request.tag,
        deadline: session.run.deadline,
        trace: session.record.newCreate(),
        send: options => sendCreate(session, {
          batch: batch,
          request: request,
          options: options
        })
      });
      batch.pendingCreates.add(create);
      try {
        recordCreated(session, {
          batch: batch,
          n: n,
          end: await create
        });
      } catch (error) {
        if (error instanceof failure.HR) batch.stopCreating.abort(error);
        throw error;
      } finally {
        batch.pendingCreates.delete(create);
      }
    }
    function createRequest(session, {runTag: runTag}, n) {
      const {inputs: inputs} = session;
      const tag = (0, ownership_tags.WD)(runTag, n);
      const repository = (0, src_session._)(session);
      const key = inputs.key === void 0 ? [] : [ (0, ownership_tags.QR)(inputs.key, repository) ];
      const own = [ ownership_tags.o6, runTag, tag, (0, ownership_tags.B1)(repository), ...key ];
      return {
        n: n,
        tag: tag,
        tags: [ ...new Set([ ...inputs.tags, ...own ]) ]
      };
    }
    async function sendCreate(session, {batch: batch, request: request, options: options}) {
      const {edgegap: edgegap, inputs: inputs, run: run} = session;
      const ask = {
        ...options,
        signal: batch.abandonCreates.signal,
        deadline: run.deadline,
        begin: batch.createSignal
      };
      const body = requestBody(inputs, request);
      const deploy = inputs.apiVersion === "1" ? deployments.Dw : deployments.wU;
      return await deploy(edgegap, body, ask);
    }
    const IDS_AT_ONCE = 50;
    function recordCreated(session, {batch: batch, n: n, end: end}) {
      const {run: run, record: record} = session;
      if (end.kind === "unallocated") {
        if (end.id !== void 0) record.created(end.id);
        setIdOutputs(session, batch);
        throw new Unallocated(n, end);
      }
      for (const id of [ end.id, ...end.extras ]) record.created(id);
      batch.servers.push({
        id: end.id,
        n: n,
        knownMs: run.world.clock.now(),
        readyMs: void 0,
        snapshot: void 0,
        isOurs: true
      });
      const {length: length} = batch.servers;
      if (length <= IDS_AT_ONCE || length % IDS_AT_ONCE === 0) setIdOutputs(session, batch);
    }
    function setIdOutputs({run: run, record: record}, {servers: servers}) {
      const ids = [ ...new Set([ ...(0, src_batch.UX)(servers), ...record.createdIds() ]) ];
      run.outputs.set("deployment-id", ids[0]);
      run.outputs.set("request-id", ids[0]);
      run.outputs.set("deployment-ids", ids);
    }
    var describe_deployment = __webpack_require__(6601);
    var ports = __webpack_require__(7158);
    var set_outputs = __webpack_require__(265);
    var src_connection = __webpack_require__(8546);
    // CONCATENATED MODULE: ./packages/probe/src/watch-probe.ts
    const OPEN = "open";
    const CLOSED = "closed";
    const PERSISTENT_AFTER_MS = 12e4;
    function watchProbe(watch) {
      const {target: target, cadence: cadence, persistentAfterMs: persistentAfterMs = PERSISTENT_AFTER_MS} = watch;
      const {clock: clock} = watch.call;
      let persistentSinceMs;
      return {
        name: target,
        targets: [ target ],
        cadence: cadence,
        async read({signal: signal}) {
          const result = await watch.probe({
            ...watch.call,
            signal: signal
          });
          persistentSinceMs = isPersistent(result) ? persistentSinceMs ?? clock.now() : void 0;
          const lastedMs = clock.now() - (persistentSinceMs ?? clock.now());
          const isOver = isPersistent(result) && lastedMs >= persistentAfterMs;
          if (watch.endsOnPermanent && (isPermanent(result) || isOver)) throw permanentFault(target, result.detail);
          return [ {
            target: target,
            observation: observationOf(result)
          } ];
        }
      };
    }
    function isPermanent(result) {
      return !result.ok && result.permanent === true;
    }
    function isPersistent(result) {
      return !result.ok && result.persistent === true;
    }
    function observationOf(result) {
      return {
        state: result.ok ? OPEN : CLOSED,
        id: "",
        revision: "",
        evidence: [ result.detail ],
        raw: result
      };
    }
    function permanentFault(target, detail) {
      return new failure.HR({
        kind: "unreachable",
        resource: target,
        what: detail,
        next: "Fix that and run again",
        received: "maybe",
        final: true
      });
    }
    // CONCATENATED MODULE: ./packages/probe/src/probes.ts
    const loadHttp = once(() => __webpack_require__.e(611).then(__webpack_require__.bind(__webpack_require__, 6611)));
    once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    const loadTcp = once(() => __webpack_require__.e(849).then(__webpack_require__.bind(__webpack_require__, 6849)));
    const loadUdp = once(() => __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 2253)));
    const loadWebSocket = once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
    const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
    const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
    const probeWebSocket = async (target, call) => (await loadWebSocket()).probeWebSocket(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/probe-port.ts
    const ANSWERS = [ {
      low: 100,
      high: 499
    } ];
    function probeOf(session, snapshot, options) {
      const chosen = (0, ports.t9)(snapshot, session.inputs.portName);
      const number = chosen?.port.external;
      if (chosen === void 0 || number === void 0) throw new action_error.l("failed", `Deployment ${snapshot.id} opens no port, so nothing can be probed: use until: ready.`);
      const address = {
        host: snapshot.fqdn === "" ? snapshot.publicIp : snapshot.fqdn,
        port: number
      };
      const full = limits => ({
        ...options,
        ...limits
      });
      switch (chosen.port.protocol.toUpperCase()) {
       case "HTTP":
       case "HTTPS":
        {
          const target = {
            url: new URL((0, ports.rs)(snapshot, chosen.port)),
            status: ANSWERS
          };
          return limits => probeHttp(target, full(limits));
        }

       case "WS":
       case "WSS":
        {
          const target = {
            url: new URL((0, ports.rs)(snapshot, chosen.port))
          };
          return limits => probeWebSocket(target, full(limits));
        }

       case "UDP":
        {
          const target = {
            ...address,
            ...datagram(session, chosen)
          };
          return limits => probeUdp(target, full(limits));
        }

       default:
        return limits => probeTcp(address, full(limits));
      }
    }
    function datagram({inputs: inputs}, {name: name}) {
      const {probePayload: payload, probeExpect: expect} = inputs;
      if (payload === void 0) throw new action_error.l("refused", `Port ${name} speaks UDP: give probe-payload, a datagram that the server answers.`);
      return expect === void 0 ? {
        payload: payload
      } : {
        payload: payload,
        expect: expect
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-accepting.ts
    const UNUSABLE = "unusable";
    const MAX_RESTARTS = 3;
    const PROBE_MS = 3e3;
    const CADENCE = (0, cadence.JN)({
      firstMs: 1e3,
      maxMs: 5e3,
      growth: 1.2
    });
    const READS_PER_STATUS = 5;
    const wait_until_accepting_MAX_LOGGED_ONE_BY_ONE = 20;
    async function waitUntilAccepting(session, servers) {
      const {run: run} = session;
      const options = (0, src_connection.l4)(run);
      const probed = new Map(servers.flatMap(server => server.snapshot === void 0 ? [] : [ [ `port of deployment ${server.id}`, {
        server: server,
        probe: probeOf(session, server.snapshot, options)
      } ] ]));
      const goal = {
        until: new Map([ OPEN, UNUSABLE, deployment_snapshot.Wk, deployment_snapshot.ec ].map(state => [ state, 0 ])),
        failOn: new Map,
        discoveryMs: 0,
        onSuperseded: "follow"
      };
      const end = await (0, engine.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ ...probed ].map(([target, one]) => portReader(session, target, one)),
        goals: new Map([ ...probed.keys() ].map(target => [ target, goal ])),
        mode: {
          kind: "all"
        },
        onChange: ({target: subject, from: from, to: to, elapsedMs: elapsedMs}) => {
          const server = probed.get(subject)?.server;
          if (server !== void 0) server.portState = to.state === OPEN ? void 0 : (0, observation.r)(to);
          if (probed.size > wait_until_accepting_MAX_LOGGED_ONE_BY_ONE || from?.state === to.state) return;
          run.log.change({
            subject: subject,
            from: from?.state,
            to: (0, observation.r)(to),
            elapsedMs: elapsedMs
          });
          run.log.heartbeat(`${subject} is still ${(0, observation.r)(to)}.`);
        }
      });
      run.log.heartbeat(void 0);
      if (end.verdict === "interrupted") throw end.interruption;
      return [ ...end.targets ].flatMap(([target, {last: last, failure: failure}]) => {
        if (failure !== void 0) throw failure;
        const server = probed.get(target)?.server;
        if (server === void 0 || last?.state === OPEN) return [];
        return [ {
          server: server,
          why: last === void 0 ? "was not seen" : (0, observation.r)(last)
        } ];
      });
    }
    function portReader(session, target, one) {
      const call = {
        timeoutMs: PROBE_MS,
        clock: session.run.world.clock
      };
      const watch = {
        target: target,
        probe: one.probe,
        call: call,
        cadence: CADENCE,
        endsOnPermanent: false
      };
      const reader = watchProbe(watch);
      let reads = 0;
      return {
        ...reader,
        async read(readOptions) {
          reads += 1;
          const [snapshot] = await reader.read(readOptions);
          if (snapshot === void 0 || snapshot.observation.raw.ok) return snapshot ? [ snapshot ] : [];
          const {raw: raw} = snapshot.observation;
          const seen = {
            ...snapshot.observation,
            detail: raw.detail
          };
          if (raw.permanent === true) return [ {
            target: target,
            observation: {
              ...seen,
              state: UNUSABLE
            }
          } ];
          if (reads % READS_PER_STATUS !== 0) return [ {
            target: target,
            observation: seen
          } ];
          const {state: state, detail: detail} = await conditionOf(session, one.server, readOptions.signal);
          const isOver = state === deployment_snapshot.Wk || state === deployment_snapshot.ec;
          if (!isOver) return [ {
            target: target,
            observation: seen
          } ];
          return [ {
            target: target,
            observation: {
              ...seen,
              state: state,
              detail: detail ?? seen.detail
            }
          } ];
        }
      };
    }
    async function conditionOf({edgegap: edgegap}, {id: id}, signal) {
      const options = {
        signal: signal,
        retry: "never"
      };
      try {
        const status = await (0, deployments.rk)(edgegap, id, options);
        const state = status === null ? deployment_snapshot.ec : (0, deployment_snapshot.DY)(status);
        if (state === deployment_snapshot.Wk || state === deployment_snapshot.ec) return {
          state: state
        };
        const crash = (await readLogs(edgegap, id, options)).crash_data;
        const restarts = crash?.restart_count ?? 0;
        if (restarts < MAX_RESTARTS) return {
          state: state
        };
        const message = crash?.message ? ` (${crash.message})` : "";
        return {
          state: deployment_snapshot.Wk,
          detail: `crashed and restarted ${restarts} times${message}`
        };
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        return {
          state: deployment_snapshot.yE
        };
      }
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-ready.ts
    const SETTLED = new Set([ deployment_snapshot.yE, deployment_snapshot.Wk, deployment_snapshot.ec, deployment_snapshot.rU ]);
    async function waitUntilReady(session, servers) {
      const {run: run, edgegap: edgegap} = session;
      const byTarget = new Map(servers.map(server => [ targetOf(server), server ]));
      const targets = servers.map(server => ({
        target: targetOf(server),
        id: server.id
      }));
      const progress = createProgress(run, servers.length);
      const goal = {
        until: new Map([ ...SETTLED ].map(state => [ state, 0 ])),
        failOn: new Map,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: "follow"
      };
      const end = await (0, engine.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ watchEdgegap({
          edgegap: edgegap,
          targets: targets,
          rest: SETTLED,
          idsExist: true
        }) ],
        goals: new Map(targets.map(({target: target}) => [ target, goal ])),
        mode: {
          kind: "all"
        },
        onChange: change => {
          recordSnapshot(session, change, byTarget);
          progress.changed(change);
        }
      });
      run.log.heartbeat(void 0);
      throwFailure(end);
      return servers.filter(({snapshot: snapshot}) => snapshot?.state !== deployment_snapshot.yE);
    }
    function targetOf({id: id}) {
      return `deployment ${id}`;
    }
    function recordSnapshot({run: run, record: record}, {target: target, to: to}, servers) {
      const server = servers.get(target);
      if (server === void 0) return;
      server.snapshot = to.raw;
      if (to.state === deployment_snapshot.ec) record.gone(server.id);
      if (to.state === deployment_snapshot.yE) server.readyMs ??= run.world.clock.now();
    }
    function throwFailure(end) {
      if (end.verdict === "interrupted") throw end.interruption;
      for (const {failure: failure} of end.targets.values()) if (failure !== void 0) throw failure;
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/wait/wait-until-usable.ts
    const MAX_STATUS_READS = 5;
    async function waitUntilUsable(session, batch) {
      const {inputs: inputs, run: run} = session;
      batch.servers.sort((a, b) => a.n - b.n);
      run.outputs.set("deployment-ids", (0, src_batch.UX)(batch.servers));
      const failed = await (0, src_batch.Cn)(batch, waitUntilReady(session, batch.servers));
      (0, set_outputs.uL)(session, (0, set_outputs.CS)(batch.servers));
      if (failed.length > 0) throw notReady(failed, batch.servers.length);
      if (inputs.until === "accepting") await (0, src_batch.Cn)(batch, accept(session, batch));
      await stopStrays(session, batch);
      await readStatuses(session, batch.servers.slice(0, MAX_STATUS_READS));
      (0, set_outputs.uL)(session, (0, set_outputs.CS)(batch.servers));
      const [first] = batch.servers;
      if (first === void 0) throw new RangeError("a batch needs at least one server");
      if (first.snapshot !== void 0) (0, set_outputs.ke)(session, first.snapshot);
      const startMs = Math.min(...batch.servers.map(({knownMs: knownMs}) => knownMs));
      return {
        first: first,
        seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10
      };
    }
    function namedPort({inputs: inputs}, {snapshot: snapshot}) {
      if (snapshot === void 0) return "an unknown address";
      const chosen = (0, ports.t9)(snapshot, inputs.portName);
      return chosen === void 0 ? snapshot.fqdn : (0, ports.ci)(snapshot, chosen.port);
    }
    async function accept(session, {servers: servers}) {
      const silent = await waitUntilAccepting(session, servers);
      if (silent.length === 0) return;
      const which = silent.map(({server: server, why: why}) => `${server.id}: ${why}`).join("; ");
      const count = servers.length === 1 ? "The port does" : `The ports of ${silent.length} of ${servers.length} servers do`;
      throw new action_error.l("failed", `${count} not answer as they should: ${which}.`);
    }
    function notReady(failed, total) {
      const which = failed.map(({id: id, snapshot: snapshot}) => `${id}: ${whyOf(snapshot)}`).join("; ");
      const count = total === 1 ? "The deployment" : `${failed.length} of ${total} deployments`;
      return new action_error.l("failed", `${count} did not become ready: ${which}. Check the logs, fix the version, and re-run.`);
    }
    function whyOf(snapshot) {
      if (snapshot === void 0) return "it never appeared";
      if (snapshot.state === deployment_snapshot.ec) return "it has ended, by itself or by another stop";
      const detail = snapshot.status?.error_detail ?? "";
      return detail === "" ? (0, describe_deployment.Hm)(snapshot) : `${(0, describe_deployment.Hm)(snapshot)} (${detail})`;
    }
    async function stopStrays(session, batch) {
      const {record: record, run: run} = session;
      const known = new Set((0, src_batch.UX)(batch.servers));
      try {
        if (record.mayHaveStrays()) record.found(await (0, create_idempotently.J1)(session.edgegap, batch.runTag, (0, 
        src_session.a)(session)));
        const extras = record.createdIds("there", "in-doubt").filter(id => !known.has(id));
        if (extras.length === 0) return;
        const {accepted: accepted, failures: failures} = await (0, stop.d)(session, extras, (0, 
        src_session.a)(session));
        if (accepted.length > 0) run.log.warning(`Stopped duplicates created after a lost response: ${accepted.join(", ")}.`);
        for (const {message: message} of failures) run.log.warning(message);
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        run.log.warning(`Duplicates could not be searched for: ${error.message}`);
      }
    }
    async function readStatuses(session, servers) {
      await Promise.all(servers.map(async server => {
        if (server.snapshot?.status?.current_status === "Status.READY") return;
        try {
          const options = {
            ...(0, src_session.a)(session),
            retry: "never"
          };
          const status = await (0, deployments.rk)(session.edgegap, server.id, options);
          if (status !== null) server.snapshot = (0, deployment_snapshot.Yg)(status);
        } catch (error) {
          if (!(error instanceof failure.HR)) throw error;
          session.run.log.debug(`The location of ${server.id} could not be read: ${error.message}`);
        }
      }));
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/describe-record.ts
    function describeRecord(record, view) {
      const {verb: verb, input: input, runTag: runTag, isUnfinished: isUnfinished} = view;
      const ending = record.createdIds("stopping", "gone");
      const stopped = ending.filter(id => record.wasStopped(id));
      const ended = ending.filter(id => !record.wasStopped(id));
      const there = record.createdIds("there");
      const inDoubt = record.createdIds("in-doubt");
      const unresolved = record.unresolvedCreates();
      const sentences = [ ...stopped.length === 0 ? [] : [ stoppedSentence(stopped, record.createdIds().length) ], ...ended.length === 0 ? [] : [ `Already ended: ${listed(ended)}.` ], ...there.length === 0 ? [] : [ `${verb === "leave" ? `Left as they are (${input})` : "Not stopped"}: ${listed(there)}.` ], ...inDoubt.length === 0 ? [] : [ `Their stop was sent but not confirmed: ${listed(inDoubt)}.` ], ...unresolved === 0 ? [] : [ unresolvedSentence(unresolved, runTag) ] ];
      if (sentences.length === 0) return "No deployment was created.";
      return [ ...sentences, ...isUnfinished ? [ "The post step checks once more." ] : [] ].join(" ");
    }
    function stoppedSentence(ids, created) {
      if (ids.length === 1 && created === 1) return `Edgegap accepted the stop of deployment ${ids[0]}, which this step created.`;
      const all = ids.length === created ? "all " : "";
      return `Edgegap accepted the stop of ${all}${ids.length} deployments that this step created: ` + `${listed(ids)}.`;
    }
    function unresolvedSentence(count, runTag) {
      const what = count === 1 ? "One create was" : `${count} creates were`;
      return `${what} sent without an answer and may have been carried out (tag ${runTag}).`;
    }
    function listed(ids) {
      return ids.join(", ");
    }
    var post_step = __webpack_require__(6547);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/clean-up-after.ts
    var clean_up_after_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
    var clean_up_after_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
    const LAST_ANSWERS_MS = 1500;
    const LOGS_MS = 1200;
    async function cleanUpAfter(session, batch, cleanup) {
      const {run: run, record: record, inputs: inputs} = session;
      const {verb: verb, trigger: trigger, deadline: deadline} = cleanup;
      const options = {
        signal: deadline.signal,
        deadline: deadline
      };
      if (trigger !== "on-failure") {
        batch.stopCreating.abort(run.signal.reason);
        await lastAnswers(session, batch, deadline);
      }
      await findStrays(session, batch, options);
      setIdOutputs(session, batch);
      if (trigger !== "on-failure") {
        if (verb === "stop" && wantsQuickLogs(session, trigger)) await quickLogs(session, deadline);
      } else if (inputs.captureLogs !== "never") await captureLogs(session, troubledFirst(batch, record.createdIds("there")), options);
      if (verb === "stop") await stopCreated(session, options);
      return describeCleanup(session, batch, cleanup);
    }
    function describeCleanup(session, batch, {verb: verb, trigger: trigger}) {
      const {record: record, run: run} = session;
      if (batch.servers.length > 0) (0, set_outputs.uL)(session, (0, set_outputs.CS)(batch.servers));
      setIdOutputs(session, batch);
      const open = verb === "stop" ? record.createdIds("there", "in-doubt") : [];
      const isUnfinished = open.length > 0 || record.mayHaveStrays();
      if (isUnfinished) run.keep((0, post_step.f)(session, batch, {
        verb: verb
      }));
      const isUnreadable = batch.isUnreadable && trigger === "on-failure";
      const input = isUnreadable ? "their state could not be read" : trigger;
      const sentence = describeRecord(record, {
        verb: verb,
        input: input,
        runTag: batch.runTag,
        isUnfinished: isUnfinished
      });
      return {
        sentence: sentence,
        isUnfinished: isUnfinished
      };
    }
    async function stopCreated(session, options) {
      const {record: record, run: run} = session;
      const {failures: failures} = await (0, stop.d)(session, record.createdIds("there", "in-doubt"), options);
      for (const {message: message} of failures) run.log.warning(message);
    }
    async function findStrays({edgegap: edgegap, record: record, run: run}, {runTag: runTag}, options) {
      if (!record.mayHaveStrays()) return;
      try {
        record.found(await (0, create_idempotently.J1)(edgegap, runTag, options));
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        run.log.warning(`What this step created could not be listed: ${error.message}`);
      }
    }
    async function lastAnswers({run: run}, batch, time) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        if (batch.pendingCreates.size === 0) return;
        const limit = clean_up_after_addDisposableResource(env_1, (0, deadline.db)(run.world.clock, LAST_ANSWERS_MS, time.signal), false);
        const answered = Promise.allSettled([ ...batch.pendingCreates ]);
        await (0, deadline.Eu)(answered, limit.signal).catch(() => {});
        batch.abandonCreates.abort(run.signal.reason);
        await answered;
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        clean_up_after_disposeResources(env_1);
      }
    }
    function wantsQuickLogs({inputs: inputs}, trigger) {
      if (inputs.captureLogs === "never") return false;
      return inputs.captureLogs === "always" || trigger === "on-timeout";
    }
    async function quickLogs(session, time) {
      const env_2 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const {run: run, record: record} = session;
        const limit = clean_up_after_addDisposableResource(env_2, (0, deadline.db)(run.world.clock, LOGS_MS, time.signal), false);
        try {
          await captureLogs(session, record.createdIds("there"), {
            signal: limit.signal
          });
        } catch {
          run.log.info("The logs could not be read in the time there was.");
        }
      } catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
      } finally {
        clean_up_after_disposeResources(env_2);
      }
    }
    function troubledFirst({servers: servers}, ids) {
      const ready = new Set(servers.filter(({snapshot: snapshot}) => snapshot?.state === deployment_snapshot.yE).map(({id: id}) => id));
      return [ ...ids ].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/with-cleanup.ts
    async function withCleanup(session, batch, work) {
      const {run: run, record: record, inputs: inputs} = session;
      const cleanup = {
        verbs: {
          get "on-failure"() {
            return batch.isUnreadable ? "leave" : inputs.onFailure;
          },
          "on-timeout": inputs.onTimeout,
          "on-cancel": inputs.onCancel
        },
        describeState: () => describeProgress(batch),
        kept: verb => (0, post_step.f)(session, batch, {
          verb: verb,
          isCreating: true
        }),
        hasWork: () => record.createdIds().length > 0 || record.unresolvedCreates() > 0,
        apply: (verb, trigger, deadline) => cleanUpAfter(session, batch, {
          verb: verb,
          trigger: trigger,
          deadline: deadline
        }),
        leave: (trigger, deadline) => cleanUpAfter(session, batch, {
          verb: "leave",
          trigger: trigger,
          deadline: deadline
        }),
        unfinished: (verb, trigger) => describeCleanup(session, batch, {
          verb: verb,
          trigger: trigger
        })
      };
      if (!run.dryRun) run.keep((0, post_step.f)(session, batch, {
        isCreating: true
      }));
      return await (0, src_cleanup.V1)(run, cleanup, async () => {
        const result = await (0, deadline.Eu)(work(), run.signal);
        if (!record.mayHaveStrays()) return result;
        run.keep((0, post_step.f)(session, batch, {
          verb: "stop",
          keepsServers: true
        }));
        return {
          ...result,
          isUnfinished: true
        };
      });
    }
    function describeProgress({servers: servers}) {
      if (servers.length === 0) return "no server had been created yet";
      const waiting = servers.filter(({readyMs: readyMs, snapshot: snapshot}) => readyMs === void 0 && snapshot?.state !== "ready");
      if (waiting.length === 0) return describePorts(servers);
      const which = waiting.length > 3 ? "" : ` (${waiting.map(({id: id}) => id).join(", ")})`;
      return `${waiting.length} of ${servers.length} servers were not ready${which}`;
    }
    function describePorts(servers) {
      const silent = servers.filter(({portState: portState}) => portState !== void 0);
      const [first] = silent;
      if (first === void 0) return "every server created so far was ready";
      const port = `the port of deployment ${first.id} was ${first.portState}`;
      return silent.length === 1 ? port : `${port}, and ${silent.length - 1} more did not answer`;
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/deploy.ts
    async function deploy(session) {
      const {inputs: inputs} = session;
      await checkVersion(session);
      const batch = (0, src_batch.Xm)(session.run);
      const count = serversWanted(session);
      return await withCleanup(session, batch, async () => {
        await createServers(session, batch, [ ...Array(count).keys() ]);
        const {first: first, seconds: seconds} = await waitUntilUsable(session, batch);
        const what = `${inputs.application} ${inputs.version ?? "(its newest version)"}`;
        const state = inputs.until === "accepting" ? "answers" : "is ready";
        const reason = count === 1 ? `Deployment ${first.id} of ${what} ${state} at ${namedPort(session, first)} after ` + `${seconds} s.` : `All ${count} deployments of ${what} are ${inputs.until} after ${seconds} s; the ` + `first is ${first.id} at ${namedPort(session, first)}.`;
        return {
          outcome: "succeeded",
          reason: reason
        };
      });
    }
    function serversWanted({inputs: inputs}) {
      return inputs.spread?.length ?? inputs.count;
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/ensure-plan.ts
    function planFor(session, found, wanted) {
      const outdated = found.outdated.map(({item: item}) => item);
      const keepsOutdated = session.inputs.onOtherVersion === "keep";
      const usable = keepsOutdated ? [ ...found.current, ...outdated ] : found.current;
      const kept = usable.slice(0, wanted);
      const surplus = usable.slice(wanted).map(({request_id: id}) => id);
      return {
        kept: kept,
        unwanted: [ ...found.failed, ...surplus ],
        outdated: keepsOutdated ? [] : outdated.map(({request_id: id}) => id),
        missing: missingNumbers(numbered(kept, wanted, session), wanted)
      };
    }
    function numbered(items, wanted, {run: run}) {
      const knownMs = run.world.clock.now();
      const taken = new Set;
      const free = () => [ ...Array(wanted).keys() ].find(n => !taken.has(n)) ?? 0;
      return items.map(item => {
        const own = (0, ownership_tags.rl)(item.tags);
        const n = own === void 0 || taken.has(own) || own >= wanted ? free() : own;
        taken.add(n);
        const snapshot = (0, deployment_snapshot.xr)(item, void 0);
        return {
          id: item.request_id,
          n: n,
          knownMs: knownMs,
          readyMs: void 0,
          snapshot: snapshot,
          isOurs: false
        };
      });
    }
    function missingNumbers(servers, wanted) {
      const taken = new Set(servers.map(({n: n}) => n));
      const all = [ ...Array(wanted).keys() ];
      return all.filter(n => !taken.has(n)).slice(0, wanted - servers.length);
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/deployments/create/earlier-runs.ts
    async function yieldToEarlierRuns(session, batch, wanted) {
      const items = await (0, lookup.dx)(session);
      const own = new Set(batch.servers.map(({id: id}) => id));
      const others = items.filter(({request_id: id}) => !own.has(id) && session.record.presenceOf(id) === void 0);
      if (others.length === 0) return [];
      const found = await (0, lookup.j3)(session, others);
      const current = new Set(found.current);
      const alive = items.filter(item => own.has(item.request_id) || current.has(item));
      const beyond = alive.slice(wanted);
      await giveUp(session, batch, {
        kept: alive.slice(0, wanted),
        beyond: beyond
      });
      const isOlder = ({tags: tags}) => ((0, ownership_tags.X3)(tags) ?? 0) < ((0, ownership_tags.X3)([ batch.runTag ]) ?? 0);
      const settled = new Set(batch.servers.map(({id: id}) => id));
      const surplus = found.current.filter(item => !settled.has(item.request_id) && isOlder(item));
      const outdated = found.outdated.filter(({item: item}) => isOlder(item));
      refuseOtherVersion(session, {
        outdated: outdated
      });
      const overlooked = [ ...surplus, ...outdated.map(({item: item}) => item) ];
      if (overlooked.length > 0) session.run.log.info(`${overlooked.length} servers were listed late.`);
      return overlooked.map(({request_id: id}) => id);
    }
    async function giveUp(session, batch, {kept: kept, beyond: beyond}) {
      const beyondIds = new Set(beyond.map(({request_id: id}) => id));
      const given = batch.servers.filter(({id: id, isOurs: isOurs}) => isOurs && beyondIds.has(id));
      if (given.length === 0) return;
      const ids = given.map(({id: id}) => id);
      session.run.log.info(`Another run created servers of this key earlier: stopping ${ids.join(", ")}.`);
      await stopAll(session, ids);
      const rest = batch.servers.filter(({id: id}) => !ids.includes(id));
      const known = new Set(rest.map(({id: id}) => id));
      const free = batch.servers.length - rest.length;
      const others = kept.filter(({request_id: id}) => !known.has(id)).slice(0, free);
      const all = [ ...rest, ...numbered(others, batch.servers.length, session) ];
      batch.servers = all.map((server, n) => ({
        ...server,
        n: n
      }));
    }
    function refuseOtherVersion({inputs: inputs, record: record}, {outdated: outdated}) {
      if (inputs.onOtherVersion !== "fail" || outdated.length === 0) return;
      const written = record.changed ? "" : " Nothing was written.";
      throw new action_error.l("failed", `Servers of ${inputs.key} run something else: ${describeOutdated(outdated)}.${written} Stop ` + "them by their key, or set on-other-version: replace.");
    }
    async function stopAll(session, ids) {
      const {failures: failures} = await (0, stop.d)(session, ids, (0, src_session.a)(session));
      const [failure] = failures;
      if (failure === void 0) return;
      const {inputs: inputs} = session;
      throw new action_error.l("failed", `${failures.length} servers of ${inputs.key} could not be stopped. ${failure.message} ` + "Re-run to create the missing ones.");
    }
    function describeOutdated(outdated) {
      return outdated.map(({item: item, runs: runs}) => `${item.request_id} (${runs})`).join(", ");
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/ensure.ts
    const MAX_ROUNDS = 6;
    async function ensure(session) {
      const batch = (0, src_batch.Xm)(session.run);
      const wanted = serversWanted(session);
      const found = await (0, lookup.j3)(session, await (0, lookup.dx)(session));
      refuseOtherVersion(session, found);
      const plan = planFor(session, found, wanted);
      batch.servers.push(...numbered(plan.kept, wanted, session));
      if (plan.missing.length > 0) await checkVersion(session);
      await (0, lookup.K3)(session, [ ...plan.unwanted, ...plan.outdated ]);
      if (session.run.dryRun) return await showPlan(session, batch, plan);
      return await withCleanup(session, batch, async () => {
        await stopUnwanted(session, plan, found);
        if (plan.missing.length > 0) {
          await createServers(session, batch, plan.missing);
          await (0, src_batch.Cn)(batch, yieldToEarlierRuns(session, batch, wanted));
        }
        const first = await settle(session, batch, {
          plan: plan,
          wanted: wanted
        });
        return toResult(session, {
          found: found,
          plan: plan,
          wanted: wanted,
          first: first
        });
      });
    }
    async function stopUnwanted(session, {unwanted: unwanted}, {failed: failed}) {
      if (unwanted.length === 0) return;
      const {inputs: inputs, run: run} = session;
      if (inputs.captureLogs !== "never") await captureLogs(session, failed, (0, src_session.a)(session));
      run.log.info(`Stopping ${unwanted.length} servers that failed or are too many.`);
      await stopAll(session, unwanted);
    }
    async function stopOutdated(session, outdated) {
      if (outdated.length === 0) return;
      const {inputs: inputs, run: run} = session;
      if (inputs.captureLogs === "always") await captureLogs(session, outdated, (0, src_session.a)(session));
      run.log.info(`Stopping replaced or surplus servers: ${outdated.join(", ")}.`);
      await stopAll(session, outdated);
    }
    async function settle(session, batch, {plan: plan, wanted: wanted}) {
      let outdated = plan.outdated;
      for (;;) {
        const {first: first} = await waitUntilUsable(session, batch);
        await stopOutdated(session, outdated);
        outdated = [];
        const before = (0, src_batch.UX)(batch.servers).join();
        await (0, src_batch.Cn)(batch, stopOverlooked(session, batch, wanted));
        if ((0, src_batch.UX)(batch.servers).join() === before) return first;
      }
    }
    async function stopOverlooked(session, batch, wanted) {
      for (let rounds = 0, clean = 0; clean < 2 && rounds < MAX_ROUNDS; rounds += 1) {
        const overlooked = await yieldToEarlierRuns(session, batch, wanted);
        await stopOutdated(session, overlooked);
        clean = overlooked.length === 0 ? clean + 1 : 0;
      }
    }
    async function showPlan(session, batch, plan) {
      const stopped = [ ...plan.unwanted, ...plan.outdated ];
      if (stopped.length > 0) await shown((0, stop.d)(session, stopped, (0, src_session.a)(session)));
      if (plan.missing.length > 0) await shown(createServers(session, batch, plan.missing));
      if (stopped.length === 0 && plan.missing.length === 0) {
        const reason = `Nothing to do: ${plan.kept.length} servers of ${session.inputs.key} are there.`;
        return {
          outcome: "dry-run",
          reason: reason
        };
      }
      const stops = stopped.length === 0 ? "stop none" : `stop ${stopped.join(", ")}`;
      return {
        outcome: "dry-run",
        reason: `Nothing was sent: ensure would create ${plan.missing.length} servers and ${stops}.`
      };
    }
    async function shown(write) {
      try {
        await write;
      } catch (error) {
        if (!(error instanceof failure.Y5)) throw error;
      }
    }
    function toResult(session, {found: found, plan: plan, wanted: wanted, first: first}) {
      const {inputs: inputs, record: record} = session;
      const where = `the first is ${first.id} at ${namedPort(session, first)}`;
      const keptIds = new Set(plan.kept.map(({request_id: id}) => id));
      const keptOutdated = found.outdated.filter(({item: item}) => keptIds.has(item.request_id));
      if (keptOutdated.length > 0) {
        const kept = describeOutdated(keptOutdated);
        const reason = `Servers of ${inputs.key} were kept although they run something else (on-other-version): ` + `${kept}; ${where}.`;
        return {
          outcome: "failed",
          reason: reason
        };
      }
      const before = found.current.length;
      if (!record.changed) {
        const reason = `All ${wanted} servers of ${inputs.key} were already there; ${where}.`;
        return {
          outcome: "unchanged",
          reason: reason
        };
      }
      const replaced = plan.outdated.length === 0 ? "" : `, ${plan.outdated.length} replaced`;
      const reason = `There are ${wanted} servers of ${inputs.key} (${before} were there before${replaced}); ` + `${where}.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/logs-and-metrics.ts
    async function logs(session) {
      const ids = await (0, lookup.DW)(session);
      const [first] = ids;
      if (first === void 0) return {
        outcome: "succeeded",
        reason: `No server of ${session.inputs.key} is active.`
      };
      const captured = await captureLogs(session, ids, (0, src_session.a)(session));
      const read = captured.filter(one => one.logs !== void 0);
      if (read.length === 0) await readLogs(session.edgegap, first, (0, src_session.a)(session));
      const snapshots = captured.flatMap(({status: status}) => status ? [ {
        snapshot: (0, deployment_snapshot.Yg)(status)
      } ] : []);
      (0, set_outputs.uL)(session, snapshots);
      session.run.outputs.set("deployment-ids", ids);
      const count = read.length === 1 ? "one deployment" : `${read.length} deployments`;
      return {
        outcome: "succeeded",
        reason: `The logs of ${count} are in the file of logs-path.`
      };
    }
    async function logs_and_metrics_metrics(session) {
      const {startTime: startTime, endTime: endTime, steps: steps} = session.inputs;
      const ids = await (0, lookup.DW)(session);
      const entries = await Promise.all(ids.map(async id => {
        const charts = await readMetrics(session.edgegap, {
          id: id,
          fromMs: startTime,
          toMs: endTime,
          steps: steps
        }, (0, src_session.a)(session));
        return [ id, describe(charts) ];
      }));
      session.run.outputs.set("metrics", Object.fromEntries(entries));
      return {
        outcome: "succeeded",
        reason: `Read the metrics of ${ids.join(", ")}.`
      };
    }
    function describe({total: total, cpu: cpu, mem: mem, network: network}) {
      return {
        total: {
          receiveTotal: line(total?.receive_total),
          transmitTotal: line(total?.transmit_total),
          diskReadTotal: line(total?.disk_read_total),
          diskWriteTotal: line(total?.disk_write_total)
        },
        cpu: line(cpu),
        mem: line(mem),
        network: {
          receive: line(network?.receive),
          transmit: line(network?.transmit)
        }
      };
    }
    function line(series) {
      if (!series) return null;
      const {labels: labels, datasets: datasets, timestamps: timestamps} = series;
      return {
        labels: labels,
        datasets: datasets.map(value => value ?? null),
        timestamps: timestamps
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/closed-pull-requests.ts
    var closed_pull_requests_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
    var closed_pull_requests_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
    const MAX_READ_MS = 3e4;
    async function closedPullRequests(session, numbers) {
      if (numbers.size === 0) return new Set;
      const {run: run} = session;
      const {readPullRequestEvent: readPullRequestEvent} = await __webpack_require__.e(173).then(__webpack_require__.bind(__webpack_require__, 7173));
      const event = readPullRequestEvent(run.env);
      const closed = new Set;
      const asked = [];
      for (const number of numbers) if (event?.number !== number) asked.push(number); else if (event.isClosed) closed.add(number);
      for (const number of await closedByGitHub(session, asked)) closed.add(number);
      return closed;
    }
    async function closedByGitHub(session, numbers) {
      const {run: run, inputs: inputs} = session;
      if (numbers.length === 0) return [];
      const repository = run.env("GITHUB_REPOSITORY");
      const connection = (0, src_connection.g7)(run);
      if (!repository || !inputs.githubToken || !connection) {
        run.log.warning(`Whether pull requests ${numbers.join(", ")} are closed is not known: give github-token, ` + "with the permission pull-requests: read. Their servers stay.");
        return [];
      }
      const {openPullRequests: openPullRequests} = await Promise.all([ __webpack_require__.e(82), __webpack_require__.e(721) ]).then(__webpack_require__.bind(__webpack_require__, 5721));
      const reader = openPullRequests({
        ...connection,
        repository: repository,
        token: inputs.githubToken
      });
      run.requests(reader.sent);
      try {
        const closed = [];
        for (const number of numbers) if (await isClosed(session, reader, number)) closed.push(number);
        return closed;
      } finally {
        await reader.close();
      }
    }
    async function isClosed({run: run}, reader, number) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const limit = closed_pull_requests_addDisposableResource(env_1, (0, deadline.db)(run.world.clock, MAX_READ_MS, run.signal), false);
        try {
          return await reader.isClosed(number, {
            signal: limit.signal,
            deadline: limit
          });
        } catch (error) {
          run.signal.throwIfAborted();
          const reason = error instanceof Error ? error.message : String(error);
          run.log.warning(`${reason} Its servers stay.`);
          return false;
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        closed_pull_requests_disposeResources(env_1);
      }
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/reap.ts
    async function reap(session) {
      const {run: run, inputs: inputs} = session;
      const items = await findTwice(session, options => itemsInScope(session, options));
      const isNamed = inputs.key !== void 0 && inputs.ttl === void 0;
      const tooOld = isNamed ? [] : items.filter(item => isTooOld(session, item));
      const abandoned = isNamed ? [] : await ofClosedPullRequests(session, items);
      const meant = isNamed ? items : [ ...new Set([ ...tooOld, ...abandoned ]) ];
      const find = async options => {
        const now = await itemsInScope(session, options);
        if (isNamed) return now;
        const closed = new Set(abandoned.map(item => pullRequestIn(session, item)));
        return now.filter(item => isTooOld(session, item) || closed.has(pullRequestIn(session, item) ?? Number.NaN));
      };
      if (isNamed) run.log.info(`${items.length} servers of the key ${inputs.key}.`); else {
        const age = inputs.ttl === void 0 ? "" : `${tooOld.length} older than ${(0, duration.a3)(inputs.ttl)}, `;
        run.log.info(`${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`);
      }
      const what = {
        isSweeping: false,
        what: "reap",
        find: find
      };
      return await stopShown(session, {
        ...limited(session, meant),
        ...what
      });
    }
    function limited({inputs: inputs, run: run}, meant) {
      const {maxStop: maxStop, onExcess: onExcess, confirm: confirm} = inputs;
      const leftCount = meant.length - maxStop;
      if (onExcess !== "oldest" || leftCount <= 0 || confirm !== void 0) return {
        items: meant
      };
      const items = [ ...meant ].sort((a, b) => (createdMs(a) ?? 1 / 0) - (createdMs(b) ?? 1 / 0)).slice(0, maxStop);
      run.log.info(`${meant.length} match; stopping the oldest ${maxStop} (max-stop).`);
      return {
        items: items,
        leftCount: leftCount
      };
    }
    async function itemsInScope(session, options) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const repository = (0, src_session._)(session);
      const tags = [ ownership_tags.o6, ...inputs.reapScope === "repository" ? [ (0, ownership_tags.B1)(repository) ] : [], ...inputs.key === void 0 ? [] : [ (0, 
      ownership_tags.QR)(inputs.key, repository) ] ];
      const filter = {
        field: "tags",
        operator: "in",
        value: tags.slice(-1)
      };
      const all = await (0, list_deployments.J)(edgegap, {
        filters: [ filter ]
      }, options);
      return all.filter(item => tags.every(tag => item.tags.includes(tag)));
    }
    async function ofClosedPullRequests(session, items) {
      const numbers = new Set(items.flatMap(item => pullRequestIn(session, item) ?? []));
      const closed = await closedPullRequests(session, numbers);
      return items.filter(item => {
        const number = pullRequestIn(session, item);
        return number !== void 0 && closed.has(number);
      });
    }
    function pullRequestIn(session, {tags: tags}) {
      return (0, ownership_tags._n)(tags, (0, src_session._)(session));
    }
    function isTooOld({run: run, inputs: inputs}, item) {
      const bornMs = createdMs(item);
      if (inputs.ttl === void 0 || bornMs === void 0) return false;
      return run.world.clock.wall() - bornMs > inputs.ttl;
    }
    function createdMs({tags: tags, start_time: startTime}) {
      return (0, ownership_tags.X3)(tags) ?? (0, times.a)(startTime);
    }
    var call = __webpack_require__(287);
    var pages = __webpack_require__(1929);
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/tags.ts
    const tag = schemas._H3({
      name: schemas.YjP().check(api.m9(1)),
      create_time: common.oX,
      last_updated: common.oX
    });
    const tagPage = schemas._H3({
      tags: (0, common.c3)(tag),
      count: common.hh,
      total_count: common.hh,
      pagination: common.X$
    });
    // CONCATENATED MODULE: ./packages/client/src/edgegap/tags.ts
    async function listTags(edgegap, id, options) {
      return await (0, pages.S4)(async page => {
        const {value: value} = await edgegap.call({
          method: "GET",
          path: safe_path.A`/v1/deployments/${id}/tags`,
          query: {
            page: page,
            limit: pages.Wt
          },
          effect: "read",
          unknownId: "any-400",
          resource: `tags of Edgegap deployment ${id}`,
          schema: tagPage,
          ...(0, request_options.l)(options)
        });
        return {
          items: value.tags,
          pagination: value.pagination
        };
      });
    }
    function tagNamed(name) {
      return tag.check(schemas.YPB(one => one.name === name, {
        path: [ "name" ]
      }));
    }
    async function createTag(edgegap, {id: id, name: name}, options) {
      const {value: value} = await edgegap.call({
        method: "POST",
        path: safe_path.A`/v1/deployments/${id}/tags`,
        body: {
          name: name
        },
        effect: "write",
        unknownId: "by-text",
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(name),
        ...(0, call.x)(options)
      });
      return value;
    }
    async function renameTag(edgegap, {id: id, name: name, newName: newName}, options) {
      const {value: value} = await edgegap.call({
        method: "PATCH",
        path: safe_path.A`/v1/deployments/${id}/tags/${name}`,
        body: {
          name: newName
        },
        effect: "write",
        unknownId: "by-text",
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: tagNamed(newName),
        ...(0, call.x)(options)
      });
      return value;
    }
    async function deleteTag(edgegap, {id: id, name: name}, options) {
      await edgegap.call({
        method: "DELETE",
        path: safe_path.A`/v1/deployments/${id}/tags/${name}`,
        effect: "write",
        unknownId: "any-400",
        resource: `tag ${name} of Edgegap deployment ${id}`,
        schema: common.GV,
        format: "none",
        ...(0, call.x)(options)
      });
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/tags.ts
    async function tags_tag(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      return await change(session, async id => {
        for (const name of inputs.tags) await unless("conflict", session, trace => createTag(edgegap, {
          id: id,
          name: name
        }, {
          ...(0, src_session.a)(session),
          trace: trace
        }));
      });
    }
    async function untag(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      return await change(session, async id => {
        const names = new Set((await listTags(edgegap, id, (0, src_session.a)(session))).map(({name: name}) => name));
        for (const name of inputs.tags.filter(one => names.has(one))) await unless("not-found", session, trace => deleteTag(edgegap, {
          id: id,
          name: name
        }, {
          ...(0, src_session.a)(session),
          trace: trace
        }));
      });
    }
    async function rename(session) {
      const {edgegap: edgegap, inputs: inputs} = session;
      const [name = ""] = inputs.tags;
      const newName = inputs.newTag ?? "";
      return await change(session, async id => {
        const names = new Set((await listTags(edgegap, id, (0, src_session.a)(session))).map(one => one.name));
        if (names.has(newName) && !names.has(name)) return;
        await session.record.write(trace => renameTag(edgegap, {
          id: id,
          name: name,
          newName: newName
        }, {
          ...(0, src_session.a)(session),
          trace: trace
        }));
      });
    }
    async function list(session) {
      const ids = await (0, lookup.DW)(session);
      return await toReadResult(session, ids, "succeeded");
    }
    async function change(session, write) {
      const ids = await (0, lookup.DW)(session);
      await (0, lookup.K3)(session, ids);
      for (const id of ids) await write(id);
      return await toReadResult(session, ids, session.record.changed ? "succeeded" : "unchanged");
    }
    async function unless(kind, session, write) {
      try {
        await session.record.write(write);
      } catch (error) {
        if (!(error instanceof failure.HR) || error.kind !== kind) throw error;
      }
    }
    async function toReadResult(session, ids, outcome) {
      const entries = [];
      for (const id of ids) entries.push([ id, await listTags(session.edgegap, id, (0, 
      src_session.a)(session)) ]);
      session.run.outputs.set("tags", Object.fromEntries(entries.map(([id, tags]) => [ id, tags.map(tags_describe) ])));
      const sentences = entries.map(([id, tags]) => `Deployment ${id} carries ${tags.map(({name: name}) => name).join(", ") || "no tag"}.`);
      return {
        outcome: outcome,
        reason: sentences.join(" ")
      };
    }
    function tags_describe(one) {
      return {
        name: one.name,
        createTime: one.create_time,
        lastUpdated: one.last_updated
      };
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/operations/of-servers.ts
    const SERVERS = {
      deploy: deploy,
      ensure: ensure,
      logs: logs,
      metrics: logs_and_metrics_metrics,
      stop: stop_stop,
      "self-stop": selfStop,
      "bulk-stop": bulkStop,
      tag: tags_tag,
      untag: untag,
      "rename-tag": rename,
      "list-tags": list,
      reap: reap
    };
  }),
  6601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hm: () => statusWord,
      Ti: () => describeDeployment,
      lR: () => describeLocation
    });
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9833);
    function describeLocation(location) {
      const {city: city, country: country, continent: continent, timezone: timezone, latitude: latitude, longitude: longitude} = location;
      return {
        city: city,
        country: country,
        continent: continent,
        administrativeDivision: location.administrative_division,
        timezone: timezone,
        latitude: latitude ?? null,
        longitude: longitude ?? null
      };
    }
    function statusWord({status: status, state: state}) {
      if (state === "ready") return "Status.READY";
      return status?.current_status ?? state;
    }
    function describeDeployment(snapshot, readySeconds) {
      const {id: id, fqdn: fqdn, publicIp: publicIp, ports: ports, status: status, tags: tags} = snapshot;
      const location = status?.location ?? void 0;
      return {
        id: id,
        fqdn: fqdn,
        publicIp: publicIp,
        ports: (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_0__.Q)(ports),
        location: location === void 0 ? null : describeLocation(location),
        status: statusWord(snapshot),
        readySeconds: readySeconds ?? null,
        tags: [ ...tags ]
      };
    }
  }),
  7158: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ci: () => addressOf,
      n6: () => webUrlOf,
      rs: () => urlOf,
      t9: () => choosePort
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);
    function choosePort({id: id, ports: ports}, name) {
      const all = Object.entries(ports).sort(([, a], [, b]) => (a.internal ?? 0) - (b.internal ?? 0));
      if (name === void 0) {
        const [first, ...others] = all;
        return first && {
          name: first[0],
          port: first[1],
          isGuess: others.length > 0
        };
      }
      const found = all.find(([key, port]) => key === name || port.name === name);
      if (found !== void 0) return {
        name: found[0],
        port: found[1],
        isGuess: false
      };
      if (all.length === 0) return;
      const names = all.map(([key]) => key).join(", ");
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`);
    }
    const SCHEMES = {
      HTTP: [ "http", "https" ],
      HTTPS: [ "https", "https" ],
      WS: [ "ws", "wss" ],
      WSS: [ "wss", "wss" ],
      UDP: [ "udp", "udp" ]
    };
    function urlOf(snapshot, port) {
      const {link: link, protocol: protocol, tls_upgrade: isSecure} = port;
      if ((0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__.g)(link)) return link;
      const address = link === "" ? addressOf(snapshot, port) : link;
      const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? [ "tcp", "tcp" ];
      return `${isSecure === true ? secure : plain}://${address}`;
    }
    function webUrlOf(snapshot, port) {
      const url = urlOf(snapshot, port);
      return /^https?:\/\//i.test(url) ? url : "";
    }
    function addressOf({fqdn: fqdn, publicIp: publicIp}, {external: external, link: link}) {
      if (external !== void 0) return `${fqdn === "" ? publicIp : fqdn}:${external}`;
      return (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_1__.g)(link) ? "" : link;
    }
  }),
  265: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CS: () => outputRowsOf,
      ke: () => setPortOutputs,
      uL: () => setDeploymentOutputs
    });
    var _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9833);
    var _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
    var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);
    function setDeploymentOutputs(session, all) {
      const {outputs: outputs} = session.run;
      const ids = all.map(({snapshot: snapshot}) => snapshot.id);
      outputs.set("deployment-ids", ids);
      outputs.set("fqdns", all.map(({snapshot: snapshot}) => snapshot.fqdn));
      outputs.set("deployments", all.map(({snapshot: snapshot, readySeconds: readySeconds}) => (0, 
      _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Ti)(snapshot, readySeconds)));
      outputs.set("addresses", addressesOf(all));
      reportDeployments(session, all);
      const [first] = all;
      if (first !== void 0) setFirstOutputs(session, first);
    }
    const MAX_ROWS = 50;
    function reportDeployments({run: run}, all) {
      const rows = all.slice(0, MAX_ROWS).map(({snapshot: snapshot, readySeconds: readySeconds}) => {
        const {id: id, fqdn: fqdn, ports: ports, status: status, tags: tags} = snapshot;
        const addresses = Object.entries(ports).map(([name, port]) => `${name} ${(0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, port)} \u2192 ${port.internal ?? "?"}`);
        const {city: city = "", country: country = ""} = status?.location ?? {};
        const place = [ city, country ].filter(part => part !== "").join(", ");
        const ready = readySeconds === void 0 ? "" : `${readySeconds} s`;
        return [ id, (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Hm)(snapshot), fqdn, addresses.join(", "), place, ready, tags.join(" ") ];
      });
      const left = all.length - rows.length;
      if (left > 0) rows.push([ `and ${left} more`, "", "", "", "", "", "" ]);
      const columns = [ "deployment", "status", "host", "ports", "place", "ready after", "tags" ];
      run.report.things({
        title: "Deployments",
        columns: columns,
        rows: rows
      });
    }
    function addressesOf(all) {
      return Object.fromEntries(all.map(({snapshot: snapshot}) => [ snapshot.id, Object.fromEntries(Object.entries(snapshot.ports).map(([name, port]) => [ name, (0, 
      _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, port) ])) ]));
    }
    function setFirstOutputs(session, {snapshot: snapshot, readySeconds: readySeconds}) {
      const {outputs: outputs} = session.run;
      const location = snapshot.status?.location ?? void 0;
      outputs.set("deployment-id", snapshot.id);
      outputs.set("request-id", snapshot.id);
      outputs.set("fqdn", snapshot.fqdn);
      outputs.set("public-ip", snapshot.publicIp);
      outputs.set("status", (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Hm)(snapshot));
      outputs.set("ports", (0, _rollout_actions_client_edgegap_ports__WEBPACK_IMPORTED_MODULE_2__.Q)(snapshot.ports));
      outputs.set("ready-seconds", readySeconds);
      if (location !== void 0) outputs.set("location", (0, _describe_deployment_js__WEBPACK_IMPORTED_MODULE_1__.lR)(location));
    }
    function setPortOutputs({run: run, inputs: inputs}, snapshot) {
      const chosen = (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.t9)(snapshot, inputs.portName);
      if (chosen === void 0) return;
      run.outputs.set("port", chosen.port.external);
      run.outputs.set("url", (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.n6)(snapshot, chosen.port));
      run.outputs.set("address", (0, _ports_js__WEBPACK_IMPORTED_MODULE_0__.ci)(snapshot, chosen.port));
      if (!chosen.isGuess) return;
      run.log.warning(`There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` + "its internal number. Name the one you mean in port-name.");
    }
    function outputRowsOf(servers) {
      return [ ...servers ].sort((a, b) => a.n - b.n).map(server => ({
        snapshot: server.snapshot ?? unseen(server.id),
        readySeconds: readySecondsOf(server)
      }));
    }
    function readySecondsOf({knownMs: knownMs, readyMs: readyMs, isOurs: isOurs}) {
      if (readyMs === void 0 || !isOurs) return;
      return Math.round((readyMs - knownMs) / 100) / 10;
    }
    function unseen(id) {
      return {
        id: id,
        state: "unseen",
        fqdn: "",
        publicIp: "",
        ports: {},
        tags: [],
        status: void 0
      };
    }
  }),
  8399: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => repositoryOf,
      a: () => requestOptions
    });
    function requestOptions({run: run}) {
      return {
        signal: run.signal,
        deadline: run.deadline
      };
    }
    function repositoryOf({run: run}) {
      return run.env("GITHUB_REPOSITORY") ?? "";
    }
  }),
  3603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      xV: () => listLocations,
      E3: () => openedPorts,
      W: () => readAppVersion
    });
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    var common = __webpack_require__(3717);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/schemas/applications.ts
    const appVersion = schemas._H3({
      name: schemas.YjP(),
      docker_tag: common.oX,
      ports: (0, common.c3)(schemas._H3({
        port: common.hh,
        protocol: common.oX,
        name: common.oX
      }))
    });
    const place = schemas._H3({
      city: common.oX,
      continent: common.oX,
      country: common.oX,
      timezone: common.oX,
      administrative_division: common.oX,
      latitude: common.hh,
      longitude: common.hh,
      type: common.oX,
      tags: schemas.FsL(schemas.cl6(schemas.YOg(schemas._H3({
        key: schemas.YjP(),
        value: schemas.YjP()
      }))), schemas.pdi(tags => tags ?? []))
    });
    const places = schemas._H3({
      locations: (0, common.c3)(place),
      messages: (0, common.c3)(schemas.YjP())
    });
    // CONCATENATED MODULE: ./packages/client/src/edgegap/applications.ts
    async function readAppVersion(edgegap, {application: application, version: version}, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/app/${application}/version/${version}`,
        effect: "read",
        retry: "never",
        timeoutMs: 5e3,
        resource: `version ${version} of Edgegap application ${application}`,
        schema: appVersion,
        ...(0, request_options.l)(options)
      });
      return answer.value;
    }
    function openedPorts({ports: ports}) {
      return [ ...ports ].sort((a, b) => (a.port ?? 0) - (b.port ?? 0)).map(({name: name, port: port, protocol: protocol}) => ({
        name: name === "" ? String(port) : name,
        protocol: protocol
      }));
    }
    async function listLocations(edgegap, {app: app, version: version, type: type, tags: tags}, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: safe_path.A`/v1/locations`,
        query: {
          app: app,
          version: version,
          type: type,
          tags: tags
        },
        effect: "read",
        resource: `locations of ${edgegap.name}`,
        schema: places,
        ...(0, request_options.l)(options)
      });
      return answer.value.locations;
    }
  }),
  4333: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bl: () => selfStop,
      Dw: () => deployV1,
      Lt: () => readIfKnown,
      Uk: () => stopDeployment,
      rP: () => bulkStop,
      rk: () => readStatus,
      wU: () => deployV2
    });
    var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4113);
    var _calls_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(287);
    var _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
    var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);
    const CREATE_TIMEOUT_MS = 3e4;
    async function deployV1(edgegap, body, options) {
      return await create(edgegap, {
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/deploy`,
        body: body
      }, options);
    }
    async function deployV2(edgegap, body, options) {
      return await create(edgegap, {
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v2/deployments`,
        body: body
      }, options);
    }
    async function create(edgegap, what, options) {
      const answer = await edgegap.call({
        method: "POST",
        ...what,
        effect: "write",
        rateKind: "create",
        timeoutMs: CREATE_TIMEOUT_MS,
        resource: `new deployment at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.YM,
        begin: options.begin,
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
      return answer.value.request_id;
    }
    async function readStatus(edgegap, id, options) {
      const answer = await edgegap.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/status/${id}`,
        effect: "read",
        rateKind: "status",
        unknownId: "any-400",
        resource: `Edgegap deployment ${id}`,
        schema: (0, _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.c2)(id),
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(options)
      });
      return answer.value;
    }
    async function readIfKnown(edgegap, id, options) {
      const status = await (0, _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => readStatus(edgegap, id, options));
      return status ?? void 0;
    }
    async function stopDeployment(edgegap, {id: id, logStorage: logStorage}, options) {
      await edgegap.call({
        ...stopCall(id, logStorage),
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/stop/${id}`,
        unknownId: logStorage === void 0 ? "any-400" : "by-text",
        forbidden: "not-yours",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
    }
    async function selfStop(edgegap, {id: id, accessPoint: accessPoint, logStorage: logStorage}, options) {
      await edgegap.call({
        ...stopCall(id, logStorage),
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/self/stop/${id}/${accessPoint}`,
        unknownId: "by-text",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
    }
    function stopCall(id, logStorage) {
      return {
        method: "DELETE",
        query: {
          container_log_storage: logStorage
        },
        effect: "write",
        retry: "reads",
        resource: `Edgegap deployment ${id}`,
        schema: _schemas_common_js__WEBPACK_IMPORTED_MODULE_3__.GV,
        format: "none"
      };
    }
    async function bulkStop(edgegap, filters, options) {
      const answer = await edgegap.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_1__.A`/v1/deployments/bulk-stop`,
        body: {
          filters: filters
        },
        effect: "write",
        resource: `bulk-stop at ${edgegap.name}`,
        schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_4__.nG,
        format: "text",
        ...(0, _calls_call_js__WEBPACK_IMPORTED_MODULE_2__.x)(options)
      });
      return answer.value;
    }
  }),
  656: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B1: () => repositoryTag,
      QR: () => keyTag,
      WD: () => serverTag,
      X3: () => madeAtMs,
      _n: () => pullRequestOf,
      o6: () => OURS,
      qN: () => newRunTag,
      rl: () => numberOf
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    const OURS = "rollout-actions";
    const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
    const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
    const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
    const MAX_KEY_LENGTH = 11;
    const CHANCES = 36 ** 5;
    function newRunTag({clock: clock, random: random}) {
      const seconds = Math.floor(clock.wall() / 1e3);
      const chance = Math.floor(random() * CHANCES);
      return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
    }
    function serverTag(runTag, n) {
      return `${runTag}-${n}`;
    }
    function numberOf(tags) {
      const [n] = tags.flatMap(tag => SERVER.exec(tag)?.[1] ?? []);
      return n === void 0 ? void 0 : Number(n);
    }
    function madeAtMs(tags) {
      const [seconds] = tags.flatMap(tag => RUN.exec(tag)?.[1] ?? []);
      return seconds === void 0 ? void 0 : Number.parseInt(seconds, 36) * 1e3;
    }
    function repositoryTag(repository) {
      return `rr-${hash(repository.toLowerCase(), 10)}`;
    }
    function keyTag(key, repository) {
      const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
      return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
    }
    function pullRequestOf(tags, repository) {
      const own = hash(repository.toLowerCase(), 5);
      const [found] = tags.flatMap(tag => {
        const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
        return of === own && number !== void 0 ? [ Number(number) ] : [];
      });
      return found;
    }
    function hash(text, characters) {
      const hex = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SI)().createHash("sha256").update(text).digest("hex").slice(0, 13);
      return base36(Number.parseInt(hex, 16), characters).slice(-characters);
    }
    function base36(value, characters) {
      return value.toString(36).padStart(characters, "0");
    }
  }),
  9833: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => describePorts,
      g: () => isUrl
    });
    function describePorts(ports) {
      return Object.fromEntries(Object.entries(ports).map(([name, port]) => [ name, {
        external: port.external ?? null,
        internal: port.internal ?? null,
        protocol: port.protocol,
        tlsUpgrade: port.tls_upgrade ?? false,
        link: port.link
      } ]));
    }
    function isUrl(link) {
      return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
    }
  }),
  3791: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DY: () => deploymentState,
      KY: () => observationOf,
      Wk: () => FAILED,
      Yg: () => snapshotOfStatus,
      eG: () => PENDING,
      ec: () => TERMINATED,
      jM: () => snapshotOfGone,
      rU: () => TERMINATING,
      tg: () => snapshotOfId,
      xr: () => snapshotOfItem,
      yE: () => READY
    });
    function snapshotOfStatus(status) {
      return {
        id: status.request_id,
        state: deploymentState(status),
        fqdn: status.fqdn,
        publicIp: status.public_ip,
        ports: status.ports,
        tags: status.tags,
        status: status
      };
    }
    function snapshotOfItem(item, status) {
      return {
        id: item.request_id,
        state: item.ready === true ? READY : stateWithoutList(status, item.ready),
        fqdn: item.fqdn,
        publicIp: item.public_ip,
        ports: item.ports,
        tags: item.tags,
        status: status
      };
    }
    function stateWithoutList(status, ready) {
      const state = status === void 0 ? PENDING : deploymentState(status);
      return state === READY && ready === false ? PENDING : state;
    }
    function snapshotOfId(id) {
      return {
        id: id,
        state: PENDING,
        fqdn: "",
        publicIp: "",
        ports: {},
        tags: [],
        status: void 0
      };
    }
    function snapshotOfGone(last) {
      return {
        ...last,
        state: TERMINATED,
        status: void 0
      };
    }
    function observationOf(snapshot) {
      const detail = snapshot.state === READY ? "" : snapshot.status?.error_detail ?? "";
      return {
        state: snapshot.state,
        id: snapshot.id,
        revision: snapshot.id,
        evidence: detail === "" ? [] : [ detail ],
        raw: snapshot,
        ...detail === "" ? {} : {
          detail: detail
        }
      };
    }
    const PREFIX = "Status.";
    const KNOWN = new Set([ "INITIALIZING", "SEEKING", "SEEKED", "SCANNING", "DEPLOYING", "READY", "TERMINATING", "TERMINATED", "ERROR" ]);
    const FAILED = "failed";
    const TERMINATED = "terminated";
    const TERMINATING = "terminating";
    const READY = "ready";
    const PENDING = "pending";
    function deploymentState(status) {
      const {current_status: sent} = status;
      const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
      if (word === "TERMINATED" || word === "TERMINATING") return word.toLowerCase();
      if (word === "READY") return READY;
      if (hasFailed(status, word)) return FAILED;
      return KNOWN.has(word) ? word.toLowerCase() : sent;
    }
    function hasFailed({error: error, error_detail: detail}, word) {
      return word === "ERROR" || error === true && detail !== "";
    }
  })
};
