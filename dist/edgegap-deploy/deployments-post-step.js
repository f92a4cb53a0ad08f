export const id = 547;

export const ids = [ 547 ];

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
  })
};
