export const id = 484;

export const ids = [ 484 ];

export const modules = {
  1484: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createBody: () => createBody,
      finish: () => finish,
      loadPublisher: () => loadPublisher,
      run: () => run
    });
    var connection = __webpack_require__(8546);
    var http_api = __webpack_require__(8750);
    var classify_reply = __webpack_require__(6342);
    var calls_call = __webpack_require__(287);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/calls/classify.ts
    function createClassify(form) {
      return form === "key" ? classifyWithKey : (reply, asked) => ofContainer(reply) ?? classify(reply, asked);
    }
    function ofContainer({status: status}) {
      if (status !== 401 && status !== 403) return;
      return {
        kind: "unauthorized",
        what: `Edgegap refused the secret of this container (${status})`,
        next: "check the input stop-token: it has to be the ARBITRIUM_DELETE_TOKEN of the same container " + "as stop-url"
      };
    }
    function classifyWithKey(reply, asked) {
      switch (reply.status) {
       case 401:
        return {
          kind: "unauthorized",
          what: "Edgegap could not read the key (401)",
          next: "check the input token: give the whole value from the dashboard, with or without " + '"token " before it, and that the secret is not empty in this workflow'
        };

       case 403:
        return {
          kind: "unauthorized",
          what: "Edgegap refused the key (403)",
          next: "check the input token: it is a placeholder, or it was deleted in the dashboard; " + "create a new one there"
        };

       default:
        return classify(reply, asked);
      }
    }
    const CREATES = /^\/v1\/deploy$|^\/v2\/deployments$/;
    function classify(reply, {path: path}) {
      const said = (0, classify_reply.bD)(reply.text);
      switch (reply.status) {
       case 410:
        return {
          kind: "conflict",
          what: "already stopped (410)",
          next: "nothing is left to do for it"
        };

       case 409:
        if (!CREATES.test(String(path))) return;
        return refused(said, "correct the inputs that it names");

       case 422:
        if (!CREATES.test(String(path))) return refused(said, "correct the inputs that it names");
        return refused(said, "try another place, other users or filters, or a smaller server");

       case 424:
        return refused(said, "check the image of the version: it could not be pulled from its registry");

       default:
        return;
      }
    }
    function refused(said, next) {
      const words = said === "" ? "Edgegap refused it" : `Edgegap refused it: ${said}`;
      return {
        kind: "rejected",
        what: words,
        next: next
      };
    }
    var pacer = __webpack_require__(7468);
    // CONCATENATED MODULE: ./packages/client/src/edgegap/connection.ts
    function connectEdgegap(options) {
      const {world: world, secrets: secrets, token: token, form: form = "key"} = options;
      const name = `Edgegap at ${options.endpoint.baseUrl.origin}`;
      const plain = plainToken(token);
      secrets.add(plain);
      const authorization = form === "key" ? `token ${plain}` : plain;
      const endpoint = {
        ...options.endpoint,
        headers: () => ({
          Authorization: authorization
        }),
        service: name
      };
      const {dryRun: dryRun = false, deadline: deadline, transport: transport} = options;
      const api = (0, http_api.x)({
        world: world,
        endpoint: endpoint,
        dryRun: dryRun,
        secrets: secrets,
        ...deadline && {
          deadline: deadline
        },
        ...transport && {
          transport: transport
        }
      });
      const own = createClassify(form);
      const rules = {
        pacer: (0, pacer.g3)(world.clock, {
          ...pacer.rr,
          ...options.rates
        }),
        classify: (reply, asked) => own(reply, asked) ?? (0, classify_reply.y_)(reply, endpoint)
      };
      return {
        call: call => api.call((0, calls_call.m)(call, rules)),
        api: api,
        name: name,
        world: world
      };
    }
    function plainToken(token) {
      return token.trim().replace(/^token\s+/i, "");
    }
    var access_rules = __webpack_require__(7849);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/connect.ts
    function connect(inputs, run) {
      if (inputs.operation === "self-stop") return connectAsContainer(inputs, run);
      const names = {
        address: "api-url",
        credentials: "token"
      };
      return connectEdgegap({
        ...(0, connection.HZ)(run, inputs.apiUrl, names),
        rates: ratesOf(inputs),
        token: inputs.token ?? ""
      });
    }
    function connectAsContainer(inputs, run) {
      const address = inputs.stopUrl === void 0 ? void 0 : (0, access_rules.yv)(inputs.stopUrl);
      const names = {
        address: "stop-url",
        credentials: "stop-token"
      };
      return connectEdgegap({
        ...(0, connection.HZ)(run, address?.baseUrl ?? inputs.apiUrl, names),
        rates: ratesOf(inputs),
        token: inputs.stopToken ?? "",
        form: "bare"
      });
    }
    function ratesOf({createRate: create, statusRate: status, listRate: list}) {
      return {
        create: create,
        status: status,
        list: list
      };
    }
    var operations = __webpack_require__(1767);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/report/fill-report.ts
    function beginReport({run: run, inputs: inputs}) {
      const {application: application, version: version, fleet: fleet} = inputs;
      const name = application ?? fleet;
      if (name !== void 0) run.report.subject({
        name: name,
        ...version === void 0 ? {} : {
          version: version
        }
      });
      run.report.wanted(describeWanted(inputs));
    }
    function describeWanted(inputs) {
      const {operation: operation, application: application, version: version, key: key, deploymentId: deploymentId, count: count, until: until} = inputs;
      const isCreate = operation === "deploy" || operation === "ensure";
      const which = [ application, version ].filter(part => part !== void 0).join(" ");
      return [ [ operation, which, ...deploymentId ].filter(part => part !== "").join(" "), ...key === void 0 ? [] : [ `key ${key}` ], ...isCreate && count > 1 ? [ `${count} servers` ] : [], ...isCreate && until !== "ready" ? [ `until ${until}` ] : [] ].join(", ");
    }
    const STOPS = new Set([ "stop", "bulk-stop", "reap" ]);
    function endReport({run: run, inputs: inputs}, result) {
      const isStopped = result.outcome === "succeeded" || result.outcome === "unchanged";
      if (STOPS.has(inputs.operation) && isStopped) run.report.gone();
      return result;
    }
    var create_idempotently = __webpack_require__(4946);
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/step-record.ts
    const FRESH_ID_MS = 3e4;
    class StepRecord {
      #outputs;
      #clock;
      #deployments=new Map;
      #creates=[];
      #stopped=new Set;
      #hasWritten=false;
      #unresolved=0;
      constructor({outputs: outputs, world: world}) {
        this.#outputs = outputs;
        this.#clock = world.clock;
      }
      get changed() {
        return this.#hasWritten || this.#unresolved > 0;
      }
      newCreate() {
        const record = this;
        const plain = (0, create_idempotently.G5)();
        const trace = {
          wasRepeated: plain.wasRepeated,
          get unresolved() {
            return plain.unresolved;
          },
          set unresolved(count) {
            record.#unresolved += Math.max(0, count) - Math.max(0, plain.unresolved);
            plain.unresolved = count;
            record.#publish();
          }
        };
        this.#creates.push(trace);
        return trace;
      }
      created(id) {
        const presence = this.#deployments.get(id)?.presence ?? "there";
        this.#hasWritten = true;
        this.#deployments.set(id, {
          presence: presence,
          isOurs: true,
          createdMs: this.#clock.now()
        });
        this.#publish();
      }
      found(ids) {
        for (const id of ids) {
          if (this.#deployments.has(id)) continue;
          const open = this.#creates.find(({unresolved: unresolved}) => unresolved > 0);
          if (open !== void 0) open.unresolved -= 1;
          this.created(id);
        }
      }
      stopAccepted(id) {
        this.#hasWritten = true;
        this.#stopped.add(id);
        this.#set(id, "stopping");
      }
      gone(id) {
        if (this.presenceOf(id) === "in-doubt") this.#stopped.add(id);
        this.#set(id, "gone");
      }
      async write(send) {
        const value = await tracedWrite(send, () => this.#countWrite());
        this.#countWrite();
        return value;
      }
      async stop(ids, send) {
        return await tracedWrite(send, () => {
          for (const id of ids) this.#stopInDoubt(id);
        });
      }
      wasStopped(id) {
        return this.#stopped.has(id);
      }
      presenceOf(id) {
        return this.#deployments.get(id)?.presence;
      }
      isFresh(id) {
        const entry = this.#deployments.get(id);
        return entry?.isOurs === true && this.#clock.now() - entry.createdMs < FRESH_ID_MS;
      }
      createdIds(...presences) {
        return [ ...this.#deployments ].flatMap(([id, {presence: presence, isOurs: isOurs}]) => isOurs && (presences.length === 0 || presences.includes(presence)) ? [ id ] : []);
      }
      idsThatAre(presence) {
        return [ ...this.#deployments ].flatMap(([id, entry]) => entry.presence === presence ? [ id ] : []);
      }
      unresolvedCreates() {
        return this.#unresolved;
      }
      mayHaveStrays() {
        return this.unresolvedCreates() > 0 || this.#creates.some(({wasRepeated: wasRepeated}) => wasRepeated);
      }
      #stopInDoubt(id) {
        const presence = this.presenceOf(id);
        if (presence !== void 0 && presence !== "there") return;
        this.#hasWritten = true;
        this.#set(id, "in-doubt");
      }
      #countWrite() {
        this.#hasWritten = true;
        this.#publish();
      }
      #set(id, presence) {
        const {isOurs: isOurs = false, createdMs: createdMs = 0} = this.#deployments.get(id) ?? {};
        this.#deployments.set(id, {
          presence: presence,
          isOurs: isOurs,
          createdMs: createdMs
        });
        this.#publish();
      }
      #publish() {
        this.#outputs.set("changed", this.changed);
        if (this.#stopped.size > 0) this.#outputs.set("stopped-ids", [ ...this.#stopped ]);
      }
    }
    async function tracedWrite(send, noteDoubt) {
      let isUnderWay = false;
      const trace = {
        sent: () => {
          isUnderWay = true;
        },
        failed: (_, nothingDone) => {
          isUnderWay = false;
          if (!nothingDone) noteDoubt();
        }
      };
      try {
        return await send(trace);
      } catch (error) {
        if (isUnderWay) noteDoubt();
        throw error;
      }
    }
    // CONCATENATED MODULE: ./actions/edgegap-deploy/src/run.ts
    async function handlerOf(operation) {
      if ((0, operations.H9)(operation)) return (await __webpack_require__.e(919).then(__webpack_require__.bind(__webpack_require__, 6919))).READS[operation];
      if ((0, operations.Rc)(operation)) return (await __webpack_require__.e(210).then(__webpack_require__.bind(__webpack_require__, 7210))).FLEETS[operation];
      return (await __webpack_require__.e(446).then(__webpack_require__.bind(__webpack_require__, 2446))).SERVERS[operation];
    }
    function createBody(connectTo) {
      const open = (inputs, run) => ({
        run: run,
        inputs: inputs,
        edgegap: connectTo(inputs, run),
        record: new StepRecord(run)
      });
      return {
        async run(inputs, actionRun) {
          const session = open(inputs, actionRun);
          actionRun.requests(() => session.edgegap.api.sent());
          try {
            beginReport(session);
            const handler = await handlerOf(inputs.operation);
            return endReport(session, await handler(session));
          } finally {
            await session.edgegap.api.close();
          }
        },
        async finish(state, actionRun, inputs) {
          const session = open(inputs, actionRun);
          try {
            const {finishInPost: finishInPost} = await __webpack_require__.e(547).then(__webpack_require__.bind(__webpack_require__, 6547));
            await finishInPost(session, state);
          } finally {
            await session.edgegap.api.close();
          }
        }
      };
    }
    const {run: run, finish: finish} = createBody(connect);
    const loadPublisher = () => __webpack_require__.e(342).then(__webpack_require__.bind(__webpack_require__, 9342));
  }),
  8546: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HZ: () => connectionOptions,
      g7: () => githubConnectionOptions,
      l4: () => probeOptions
    });
    function connectionOptions(run, baseUrl, inputs) {
      const {world: world, secrets: secrets, dryRun: dryRun, deadline: deadline, proxy: proxy, allowInsecureHttp: allowInsecureHttp, tls: tls} = run;
      const endpoint = {
        baseUrl: baseUrl,
        proxy: proxy,
        allowInsecureHttp: allowInsecureHttp,
        inputs: inputs,
        ...tls && {
          tls: tls
        }
      };
      return {
        world: world,
        secrets: secrets,
        dryRun: dryRun,
        deadline: deadline,
        endpoint: endpoint
      };
    }
    function publicConnectionOptions(run, baseUrl, inputs) {
      const ca = run.tls?.ca;
      return connectionOptions({
        ...run,
        tls: ca && {
          ca: ca
        }
      }, baseUrl, inputs);
    }
    function probeOptions({world: world, secrets: secrets, proxy: proxy, tls: tls}) {
      const {redact: redact} = secrets;
      return {
        clock: world.clock,
        redact: redact,
        proxy: proxy,
        ...tls?.ca && {
          tls: {
            ca: tls.ca
          }
        }
      };
    }
    function githubConnectionOptions(run) {
      const baseUrl = URL.parse(run.env("GITHUB_API_URL") || "https://api.github.com");
      if (baseUrl === null) return;
      const inputs = {
        address: "GITHUB_API_URL",
        credentials: "github-token"
      };
      return publicConnectionOptions(run, baseUrl, inputs);
    }
  }),
  287: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => pacedCall,
      x: () => writeOptionsOf
    });
    var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
    function writeOptionsOf(options) {
      return {
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_1__.l)(options),
        ...options.trace && {
          trace: options.trace
        }
      };
    }
    function pacedCall(call, {pacer: pacer, classify: classify}) {
      const {rateKind: _, unknownId: unknownId, forbidden: forbidden, trace: __, begin: ___, ...plain} = call;
      return {
        ...plain,
        beforeAttempt: attemptOf(call, pacer),
        classify: (reply, asked) => {
          const general = classify(reply, asked);
          if (reply.status === 429 && call.effect === "write") return {
            ...general,
            received: "no"
          };
          if (reply.status === 403 && forbidden === "not-yours") return NOT_YOURS;
          const isUnknown = reply.status === 400 && (unknownId === "any-400" || unknownId === "by-text" && UNKNOWN.test(reply.text));
          return isUnknown ? unknown(general) : general;
        }
      };
    }
    function attemptOf({rateKind: rateKind, trace: trace, begin: begin}, pacer) {
      return async signal => {
        const mayBegin = begin === void 0 ? signal : AbortSignal.any([ signal, begin ]);
        if (rateKind !== void 0) await pacer.turn(rateKind, mayBegin);
        mayBegin.throwIfAborted();
        trace?.sent();
        return error => {
          if (!(error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return;
          if (rateKind !== void 0 && error.kind === "throttled") pacer.refused(rateKind);
          trace?.failed(error, !(0, _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.v5)(error));
        };
      };
    }
    const NOT_YOURS = {
      kind: "unauthorized",
      what: "Edgegap does not let this key stop it (403)",
      next: "check the id: the deployment belongs to another organisation than the key"
    };
    const UNKNOWN = /not found|no such|does ?n[o']t exist|unknown|invalid (?:request|deployment)/i;
    function unknown({what: what}) {
      return {
        kind: "not-found",
        what: `${what}; that is how Edgegap answers for an id that it does not know`,
        next: "check the id; some minutes after its end a deployment is forgotten"
      };
    }
  }),
  7468: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g3: () => createPacer,
      rr: () => DOCUMENTED_RATES
    });
    var _time_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);
    const DOCUMENTED_RATES = {
      create: {
        limit: 40,
        windowMs: 1e3
      },
      status: {
        limit: 20,
        windowMs: 1e3
      },
      list: {
        limit: 10,
        windowMs: 1e3
      }
    };
    const MARGIN = 1.02;
    function createSchedule({limit: limit, windowMs: windowMs}) {
      const gapMs = windowMs / limit * MARGIN;
      let freeMs = Number.NEGATIVE_INFINITY;
      return {
        next(nowMs) {
          const atMs = Math.max(nowMs, freeMs);
          freeMs = atMs + gapMs;
          return atMs;
        },
        pauseUntil(untilMs) {
          freeMs = Math.max(freeMs, untilMs);
        }
      };
    }
    function createPacer(clock, rates) {
      const lanes = {
        create: {
          schedule: createSchedule(rates.create),
          tail: Promise.resolve()
        },
        status: {
          schedule: createSchedule(rates.status),
          tail: Promise.resolve()
        },
        list: {
          schedule: createSchedule(rates.list),
          tail: Promise.resolve()
        }
      };
      return {
        turn: (rateKind, signal) => waitIn(lanes[rateKind], clock, signal),
        refused: rateKind => lanes[rateKind].schedule.pauseUntil(clock.now() + rates[rateKind].windowMs)
      };
    }
    async function waitIn(lane, clock, signal) {
      const before = lane.tail;
      const gone = Promise.withResolvers();
      lane.tail = gone.promise;
      try {
        await (0, _time_deadline_js__WEBPACK_IMPORTED_MODULE_0__.Eu)(before, signal);
        const nowMs = clock.now();
        const waitMs = lane.schedule.next(nowMs) - nowMs;
        if (waitMs > 0) await clock.sleep(waitMs, signal);
      } finally {
        before.then(gone.resolve);
      }
    }
  }),
  4946: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G5: () => newCreateTrace,
      J1: () => idsWithTag,
      V_: () => forgiveTransient,
      Xf: () => createIdempotently,
      rp: () => LATE_APPEARANCE_MS
    });
    var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _wait_cadence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
    var _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
    var _list_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1144);
    var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1982);
    const FOUND = "found";
    const LATE_APPEARANCE_MS = 15e3;
    const MAX_SENDS = 3;
    function newCreateTrace() {
      return {
        unresolved: 0,
        wasRepeated: false
      };
    }
    async function createIdempotently(create) {
      const {trace: trace} = create;
      for (let sends = 1; ;sends += 1) {
        const sent = await sendOnce(create);
        if (!(sent instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return {
          kind: "created",
          id: sent,
          extras: []
        };
        if (sent.status === 422) return {
          kind: "unallocated",
          id: requestIdOf(sent),
          failure: sent
        };
        if (!(0, _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.v5)(sent)) throw sent;
        const [id, ...extras] = await findLost(create, sent);
        if (id !== void 0) {
          trace.unresolved = Math.max(0, trace.unresolved - 1 - extras.length);
          return {
            kind: "created",
            id: id,
            extras: extras
          };
        }
        if (sends >= MAX_SENDS) throw sent;
        trace.wasRepeated = true;
      }
    }
    async function sendOnce(create) {
      const {deadline: deadline, trace: trace} = create;
      const writeTrace = {
        sent: () => {
          trace.unresolved += 1;
        },
        failed: (_, nothingDone) => {
          if (nothingDone) trace.unresolved -= 1;
        }
      };
      try {
        const id = await create.send({
          signal: deadline.signal,
          deadline: deadline,
          trace: writeTrace
        });
        trace.unresolved -= 1;
        return id;
      } catch (error) {
        if (error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR) return error;
        throw error;
      }
    }
    async function findLost(create, lost) {
      const {edgegap: edgegap, tag: tag} = create;
      const {log: log} = edgegap.world;
      log.info(`${lost.message} Checking by its tag ${tag} whether it was created.`);
      const ids = await idsByTag(create);
      if (ids.length > 0) log.info(`Deployment ${ids[0]} was created: it carries the tag ${tag}.`); else log.info(`No deployment carries the tag ${tag}: it was not created.`);
      return ids;
    }
    async function idsByTag({edgegap: edgegap, tag: tag, deadline: deadline}) {
      const target = `deployment with tag ${tag}`;
      const goal = {
        until: new Map([ [ FOUND, 0 ] ]),
        failOn: new Map,
        discoveryMs: LATE_APPEARANCE_MS,
        onSuperseded: "follow"
      };
      const end = await (0, _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__.u)({
        world: edgegap.world,
        deadline: deadline,
        readers: [ tagReader(edgegap, target, tag) ],
        goals: new Map([ [ target, goal ] ]),
        mode: {
          kind: "all"
        }
      });
      if (end.verdict === "interrupted") throw end.interruption;
      const found = end.targets.get(target);
      if (found?.failure !== void 0) throw found.failure;
      return found?.last?.raw ?? [];
    }
    function tagReader(edgegap, target, tag) {
      return {
        name: edgegap.name,
        targets: [ target ],
        cadence: (0, _wait_cadence_js__WEBPACK_IMPORTED_MODULE_4__.JN)({
          firstMs: 500,
          maxMs: 2e3,
          growth: 1.5
        }),
        forgives: forgiveTransient(edgegap.world),
        async read({signal: signal}) {
          const raw = await idsWithTag(edgegap, tag, {
            signal: signal
          });
          const [id] = raw;
          if (id === void 0) return [];
          return [ {
            target: target,
            observation: {
              state: FOUND,
              id: id,
              revision: "",
              evidence: [],
              raw: raw
            }
          } ];
        }
      };
    }
    function forgiveTransient({log: log}) {
      return failure => {
        if (!isTransient(failure)) return false;
        log.info(`${failure.resource}: ${failure.what}; reading again.`);
        return true;
      };
    }
    function isTransient({final: final, kind: kind}) {
      return !final || kind === "invalid-reply";
    }
    async function idsWithTag(edgegap, tag, options) {
      const items = await (0, _list_deployments_js__WEBPACK_IMPORTED_MODULE_2__.A)(edgegap, {
        tag: tag
      }, options);
      return items.map(item => item.request_id);
    }
    function requestIdOf(failure) {
      if (failure.status !== 422) return;
      try {
        const read = _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_3__.YM.safeParse(JSON.parse(failure.text ?? ""));
        return read.success ? read.data.request_id : void 0;
      } catch {
        return;
      }
    }
  }),
  1144: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => listByTag,
      J: () => listDeployments
    });
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1929);
    var _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1982);
    async function listByTag(edgegap, {tag: tag, ...order}, options) {
      const filters = [ {
        field: "tags",
        operator: "in",
        value: [ tag ]
      } ];
      const items = await listDeployments(edgegap, {
        filters: filters,
        ...order
      }, options);
      return items.filter(item => item.tags.includes(tag));
    }
    async function listDeployments(edgegap, query, options) {
      const isPlain = query.filters === void 0 && query.order_by === void 0;
      const text = isPlain ? void 0 : JSON.stringify(query);
      const found = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.S4)(async page => {
        const {value: value} = await edgegap.call({
          method: "GET",
          path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/deployments`,
          query: {
            query: text,
            page: page,
            limit: _pages_js__WEBPACK_IMPORTED_MODULE_2__.Wt
          },
          effect: "read",
          rateKind: "list",
          resource: `deployments at ${edgegap.name}`,
          schema: _schemas_deployments_js__WEBPACK_IMPORTED_MODULE_1__.ZQ,
          ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_3__.l)(options)
        });
        return {
          items: value.data,
          pagination: value.pagination
        };
      });
      return [ ...new Map(found.map(one => [ one.request_id, one ])).values() ];
    }
  }),
  1929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S4: () => allPages,
      Wt: () => PAGE_LIMIT
    });
    const PAGE_LIMIT = 100;
    const MAX_PAGES = 1e3;
    async function allPages(read) {
      const items = [];
      let page = 1;
      while (page !== void 0 && page <= MAX_PAGES) {
        const found = await read(page);
        items.push(...found.items);
        page = found.items.length === 0 ? void 0 : pageAfter(page, found.pagination);
      }
      return items;
    }
    function pageAfter(page, pagination) {
      if (pagination.has_next !== true) return;
      const next = pagination.next_page_number ?? page + 1;
      return next > page ? next : void 0;
    }
  }),
  3717: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GV: () => noBody,
      X$: () => pagination,
      c3: () => listOf,
      hh: () => textNumber,
      oX: () => maybeText
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    function listOf(item) {
      return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(item)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(list => list ?? []));
    }
    const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(text => text ?? ""));
    const pagination = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      number: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()),
      has_next: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      next_page_number: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()),
      paginator: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        num_pages: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr())
      }))
    })), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(page => page ?? {}));
    const textNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(readNumber), zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()), void 0));
    function readNumber(given) {
      if (given === null) return;
      if (typeof given !== "string") return given;
      if (given.trim() === "") return;
      return Number(given);
    }
    const noBody = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Vxk();
  }),
  1982: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      YM: () => deployReply,
      ZQ: () => deploymentPage,
      c2: () => statusOf,
      nG: () => bulkStopReply
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
    var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3717);
    const requestId = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[A-Za-z0-9_-]{1,64}$/));
    const texts = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J())), []), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(values => (values ?? []).filter(value => typeof value === "string")));
    const port = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      external: _common_js__WEBPACK_IMPORTED_MODULE_0__.hh,
      internal: _common_js__WEBPACK_IMPORTED_MODULE_0__.hh,
      protocol: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      tls_upgrade: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()), null),
      link: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, "")
    });
    const ports = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), port)), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(map => map ?? {}));
    const deploymentLocation = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      city: _common_js__WEBPACK_IMPORTED_MODULE_0__.oX,
      country: _common_js__WEBPACK_IMPORTED_MODULE_0__.oX,
      continent: _common_js__WEBPACK_IMPORTED_MODULE_0__.oX,
      administrative_division: _common_js__WEBPACK_IMPORTED_MODULE_0__.oX,
      timezone: _common_js__WEBPACK_IMPORTED_MODULE_0__.oX,
      latitude: _common_js__WEBPACK_IMPORTED_MODULE_0__.hh,
      longitude: _common_js__WEBPACK_IMPORTED_MODULE_0__.hh
    });
    const deploymentStatus = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      request_id: requestId,
      fqdn: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      app_name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      app_version: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      current_status: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)),
      error: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()), null),
      error_detail: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      start_time: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), null),
      ports: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(ports, {}),
      public_ip: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      location: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(deploymentLocation), null),
      tags: texts
    });
    function statusOf(id) {
      const isOfIt = status => status.request_id === id;
      return zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(deploymentStatus.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB(isOfIt, {
        path: [ "request_id" ]
      })));
    }
    const deployReply = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      request_id: requestId
    });
    const listedDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      request_id: requestId,
      fqdn: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      start_time: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), null),
      ready: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()), null),
      public_ip: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.oX, ""),
      ports: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(ports, {}),
      tags: texts
    });
    const deploymentPage = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      data: zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J())), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(readableItems)),
      total_count: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.hh, void 0),
      pagination: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(_common_js__WEBPACK_IMPORTED_MODULE_0__.X$, {})
    });
    function readableItems(items) {
      return (items ?? []).flatMap(item => {
        const read = listedDeployment.safeParse(item);
        return read.success ? [ read.data ] : [];
      });
    }
    const processable = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      processable: zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J()), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(items => items.flatMap(item => {
        const read = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
          request_id: requestId
        }).safeParse(item);
        return read.success ? [ read.data.request_id ] : [];
      })))
    });
    const bulkStopReply = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(text => {
      try {
        const read = processable.safeParse(JSON.parse(text));
        return read.success ? read.data.processable : [];
      } catch {
        return [];
      }
    }));
  }),
  8750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => createApi
    });
    var clock = __webpack_require__(5293);
    var deadline = __webpack_require__(3739);
    var http_endpoint = __webpack_require__(8837);
    var safe_path = __webpack_require__(4113);
    var exchange_body = __webpack_require__(8204);
    var broken_exchange = __webpack_require__(9511);
    var exchange_dispatcher = __webpack_require__(6594);
    var headers = __webpack_require__(4112);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
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
    const MAX_BYTES = 8 * 1024 * 1024;
    const MAX_ERROR_BYTES = 64 * 1024;
    function createTransport(endpoint, world) {
      (0, http_endpoint.xd)(endpoint);
      const {dispatcher: dispatcher, refusalOf: refusalOf, end: end} = (0, exchange_dispatcher.S)(endpoint);
      let written = 0;
      return {
        async send(request) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: false
          };
          try {
            request.signal.throwIfAborted();
            const options = describe(endpoint, request);
            const attempt = __addDisposableResource(env_1, (0, deadline.db)(world.clock, request.timeoutMs, request.signal), false);
            const before = {
              written: false
            };
            const noted = dispatcher.compose(notingWrite(() => {
              before.written = true;
              written += 1;
            }));
            try {
              const work = exchange(noted, {
                ...options,
                signal: attempt.signal
              });
              return await (0, deadline.Eu)(work, attempt.signal);
            } catch (error) {
              throw reasonOf(refusalOf(error) ?? error, {
                endpoint: endpoint,
                request: request,
                attempt: attempt,
                written: before.written
              });
            }
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            __disposeResources(env_1);
          }
        },
        sent: () => written,
        close: end
      };
    }
    function describe(endpoint, request) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${(0, safe_path.w)(request.query)}`,
        method: request.method,
        headers: (0, headers.H)(endpoint, {
          own: request.headers ?? {},
          hasBody: request.body !== void 0,
          confidential: request.confidential ?? false
        }),
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0
      };
    }
    async function exchange(dispatcher, options) {
      const {statusCode: status, headers: headers, body: body} = await dispatcher.request(options);
      const header = name => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : value;
      };
      const encoding = header("content-encoding");
      const good = status >= 200 && status < 300;
      const text = good ? (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_BYTES,
        longer: "refuse"
      }) : (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_ERROR_BYTES,
        longer: "cut"
      }).catch(error => {
        if (options.signal instanceof AbortSignal && options.signal.aborted) throw error;
        return "";
      });
      const whole = {
        status: status,
        header: header,
        text: await text
      };
      await (0, clock.d)();
      return whole;
    }
    function notingWrite(note) {
      return dispatch => (options, handler) => dispatch(options, {
        onRequestStart(controller, context) {
          note();
          handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
        onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
        onResponseData: (...facts) => handler.onResponseData?.(...facts),
        onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
        onResponseError: (...facts) => handler.onResponseError?.(...facts)
      });
    }
    function reasonOf(error, {endpoint: endpoint, request: request, attempt: attempt, written: written}) {
      if (request.signal.aborted) return request.signal.reason;
      const facts = {
        endpoint: endpoint,
        resource: request.resource,
        written: written
      };
      if (attempt.signal.aborted) return (0, broken_exchange.b)({
        ...facts,
        timeoutMs: request.timeoutMs
      });
      return (0, broken_exchange.F)(error, facts);
    }
    var failure = __webpack_require__(8464);
    var proxy = __webpack_require__(3578);
    var redacted = __webpack_require__(3342);
    var sanitize_line = __webpack_require__(1088);
    var classify_reply = __webpack_require__(6342);
    // CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts
    function readValue(reply, expected) {
      const raw = rawValue(reply, expected);
      const read = expected.schema.safeParse(raw);
      if (read.success) return read.data;
      const where = read.error.issues.slice(0, 3).map(issueText).join("; ");
      throw invalid(expected, `returned an unexpected response: ${where}`);
    }
    function rawValue(reply, expected) {
      if (expected.format === "none") return;
      if ((0, classify_reply.AA)(reply)) throw invalid(expected, (0, classify_reply.I2)(reply.status));
      if (expected.format === "text") return reply.text;
      if (reply.text.trim() === "") throw invalid(expected, `answered ${reply.status} without a body`);
      try {
        return JSON.parse(reply.text);
      } catch {
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
      }
    }
    function aboutAnother(expected) {
      return invalid(expected, "sent a reply about another id than the one asked for");
    }
    function issueText(issue) {
      const path = (0, sanitize_line.g)(issue.path.map(String).join("."), 80);
      const wanted = issue.code === "invalid_type" ? `expected: ${issue.expected}` : issue.code;
      return path === "" ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
    }
    function invalid({endpoint: endpoint, resource: resource}, what) {
      return new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0, http_endpoint.Vc)(endpoint).address} is the address of the API, in a ` + "version that this action knows",
        received: "yes"
      });
    }
    var retry_after = __webpack_require__(2712);
    var retry = __webpack_require__(8056);
    // CONCATENATED MODULE: ./packages/client/src/http/api.ts
    const ATTEMPT_MS = 3e4;
    const MAX_PRINTED = 2e3;
    const MAX_KEPT = 4e3;
    function createApi(options) {
      const {world: world, endpoint: endpoint, secrets: secrets} = options;
      for (const secret of (0, proxy.Wm)(endpoint.proxy)) secrets.add(secret);
      const transport = options.transport ?? createTransport(endpoint, world);
      return {
        async call(call) {
          if (options.dryRun === true && call.effect === "write") throw printed(call, options);
          const rule = call.retry ?? (call.effect === "read" ? "reads" : "unsent");
          const deadline = call.deadline ?? options.deadline;
          return (0, retry.LH)({
            world: world,
            rule: rule,
            signal: call.signal,
            deadline: deadline
          }, () => attempt(call, () => once(call, transport, options)).catch(error => {
            throw (0, redacted.f)(error, secrets);
          }));
        },
        sent: transport.sent,
        close: transport.close
      };
    }
    async function attempt(call, send) {
      const afterAttempt = await (call.beforeAttempt?.(call.signal));
      call.signal.throwIfAborted();
      try {
        const answer = await send();
        afterAttempt?.(void 0);
        return answer;
      } catch (error) {
        afterAttempt?.(error);
        throw error;
      }
    }
    async function once(call, transport, options) {
      const {query: query, headers: headers, confidential: confidential} = call;
      const body = call.body === void 0 ? void 0 : JSON.stringify(call.body);
      const reply = await transport.send({
        method: call.method,
        path: call.path,
        timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
        signal: call.signal,
        resource: call.resource,
        ...query === void 0 ? {} : {
          query: query
        },
        ...headers === void 0 ? {} : {
          headers: headers
        },
        ...body === void 0 ? {} : {
          body: body
        },
        ...confidential === void 0 ? {} : {
          confidential: confidential
        }
      });
      if (reply.status < 200 || reply.status >= 300) throw failureOf({
        ...reply,
        text: options.secrets.redact(reply.text)
      }, call, options);
      const {resource: resource, schema: schema, format: format = "json"} = call;
      const expected = {
        endpoint: options.endpoint,
        resource: resource,
        schema: schema,
        format: format
      };
      const value = readValue(reply, expected);
      if (call.isAbout?.(value) === false) throw aboutAnother(expected);
      return {
        value: value,
        status: reply.status,
        header: reply.header
      };
    }
    function failureOf(reply, call, options) {
      const {method: method, path: path, query: query = {}, resource: resource} = call;
      const asked = {
        method: method,
        path: path,
        query: query,
        resource: resource
      };
      const classification = call.classify?.(reply, asked) ?? options.classify?.(reply, asked) ?? (0, 
      classify_reply.y_)(reply, options.endpoint);
      const retryAfterMs = (0, retry_after.D)(reply.header, options.world.clock.wall());
      return new failure.HR({
        received: "yes",
        ...classification,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MAX_KEPT),
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        }
      });
    }
    function printed(call, {endpoint: endpoint, world: world, secrets: secrets}) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${(0, safe_path.w)(call.query)}`;
      const write = secrets.redact(`${call.method} ${url}`);
      const body = call.body === void 0 ? "" : secrets.redact(JSON.stringify(call.body));
      world.log.info(`dry run, not sent: ${write} ${(0, sanitize_line.g)(body, MAX_PRINTED)}`.trimEnd());
      return new failure.Y5(write);
    }
  }),
  8204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ji: () => BodyUndecodable,
      KQ: () => BodyTooLarge,
      x8: () => readBody
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    class BodyTooLarge extends Error {
      name="BodyTooLarge";
    }
    class BodyUndecodable extends Error {
      name="BodyUndecodable";
    }
    const DECODERS = {
      gzip: (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().gunzipSync(body, zlibOptions(body, limit)),
      "x-gzip": (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().gunzipSync(body, zlibOptions(body, limit)),
      deflate: (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().inflateSync(body, zlibOptions(body, limit)),
      br: (body, {maxOutputLength: maxOutputLength, isPart: isPart}) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().brotliDecompressSync(body, {
        maxOutputLength: maxOutputLength,
        chunkSize: chunkSizeFor(body),
        ...isPart && {
          finishFlush: (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().constants.BROTLI_OPERATION_FLUSH
        }
      })
    };
    function zlibOptions(body, {maxOutputLength: maxOutputLength, isPart: isPart}) {
      return {
        maxOutputLength: maxOutputLength,
        chunkSize: chunkSizeFor(body),
        ...isPart && {
          finishFlush: (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().constants.Z_SYNC_FLUSH
        }
      };
    }
    const MIN_CHUNK_BYTES = 1024;
    const MAX_CHUNK_BYTES = 16 * 1024;
    function chunkSizeFor({length: length}) {
      return Math.min(MAX_CHUNK_BYTES, Math.max(MIN_CHUNK_BYTES, 4 * length));
    }
    const FIRST_TRIAL_BYTES = 64 * 1024;
    async function readBody(body, rules) {
      const encoding = rules.encoding?.trim().toLowerCase() ?? "";
      const isPlain = encoding === "" || encoding === "identity";
      const decode = DECODERS[encoding];
      if (!isPlain && decode === void 0) {
        body.on("error", () => {}).destroy();
        throw new BodyUndecodable;
      }
      const {chunks: chunks, isWhole: isWhole} = await collect(body, decode, rules.maxBytes);
      if (!isWhole && rules.longer === "refuse") throw new BodyTooLarge;
      const bytes = Buffer.concat(chunks);
      if (decode === void 0) return (new TextDecoder).decode(bytes);
      const plain = isWhole ? decoded(bytes, decode, {
        maxOutputLength: rules.maxBytes,
        isPart: false
      }) : void 0;
      if (plain === void 0 && rules.longer === "refuse") throw new BodyTooLarge;
      return (new TextDecoder).decode(plain);
    }
    async function collect(body, decode, maxBytes) {
      const chunks = [];
      let length = 0;
      let trialAt = FIRST_TRIAL_BYTES;
      body.on("error", () => {});
      let isWhole = true;
      for await (const chunk of body) {
        isWhole = length + chunk.length <= maxBytes;
        if (!isWhole) break;
        length += chunk.length;
        chunks.push(chunk);
        if (decode === void 0 || length < trialAt) continue;
        const limit = {
          maxOutputLength: maxBytes,
          isPart: true
        };
        isWhole = decoded(Buffer.concat(chunks), decode, limit) !== void 0;
        if (!isWhole) break;
        trialAt = 2 * length;
      }
      return {
        chunks: chunks,
        isWhole: isWhole
      };
    }
    function decoded(body, decode, limit) {
      try {
        return decode(body, limit);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ERR_BUFFER_TOO_LARGE") return;
        throw new BodyUndecodable(void 0, {
          cause: error
        });
      }
    }
  }),
  9511: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => brokenExchange,
      b: () => unanswered
    });
    var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1088);
    var _body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
    var _network_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);
    function unanswered(facts) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: "timed-out",
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.timeoutMs)}`,
        next: "Check that it is up and reachable from the runner; " + `its address is in the input ${(0, 
        _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint).address}`,
        received: facts.written ? "maybe" : "no"
      });
    }
    function brokenExchange(error, facts) {
      if (error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.KQ || error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.Ji) return unreadable(error, facts);
      const found = (0, _network_errors_js__WEBPACK_IMPORTED_MODULE_5__.L)(error);
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: found.kind ?? "unreachable",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...found.final ? {
          final: true
        } : {},
        cause: withoutDetail(error, found)
      });
    }
    function unreadable(error, facts) {
      const what = error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.KQ ? "sent a reply of more than 8 MiB, which is not read further" : "sent a reply in an encoding that cannot be read";
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: "invalid-reply",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint).address} is the address of the API`,
        received: "yes"
      });
    }
    function receivedOf(found, facts) {
      if (!facts.written || found.notReceived) return "no";
      return found.kind === "invalid-reply" ? "yes" : "maybe";
    }
    function withoutDetail(error, found) {
      const text = error instanceof Error ? (0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__.g)(error.message, 2e3) : "not an error";
      const cause = new Error(found.code === "" ? text : `${found.code}: ${text}`);
      delete cause.stack;
      return cause;
    }
  }),
  6594: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => FAMILY_ATTEMPT_MS,
      S: () => createDispatcher
    });
    var clock = __webpack_require__(5293);
    var http_proxy = __webpack_require__(3578);
    var tls = __webpack_require__(2939);
    var network_errors = __webpack_require__(2846);
    var undici = __webpack_require__(3596);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts
    function watchHandshakes(options) {
      const connector = trustingConnector(options);
      const refusals = new Map;
      const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        const port = socket.localPort;
        socket.on("error", first => {
          if (port === void 0 || options.signal?.aborted === true) return;
          if ((0, network_errors.L)(first).notReceived) refusals.set(port, first);
        });
        return callback(null, socket);
      });
      return {
        connect: watch,
        refusalOf(error) {
          const port = error instanceof undici.sO.SocketError ? error.socket?.localPort : void 0;
          const refusal = refusals.get(port ?? -1);
          if (port !== void 0) refusals.delete(port);
          return refusal;
        }
      };
    }
    function trustingConnector(options) {
      const narrow = (0, undici.gU)(options);
      let whole;
      return (target, callback) => {
        if (whole !== void 0) return whole(target, callback);
        return narrow(target, (...[error, socket]) => {
          if (error === null) return callback(null, socket);
          const secureContext = (0, tls.rx)(error, options);
          if (secureContext === void 0) return callback(error, null);
          whole ??= (0, undici.gU)({
            ...options,
            secureContext: secureContext
          });
          return whole(target, callback);
        });
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/dispatcher.ts
    const CONNECT_TIMEOUT_MS = 1e4;
    const FAMILY_ATTEMPT_MS = 2500;
    const MAX_CONNECTIONS = 50;
    function createDispatcher(endpoint, {keepAlive: keepAlive = true} = {}) {
      const proxy = (0, http_proxy.iJ)(endpoint);
      const ending = new AbortController;
      const rules = {
        ...CONNECT_RULES,
        signal: ending.signal
      };
      const target = {
        ...rules,
        ...tlsFor(endpoint, proxy)
      };
      const {connect: connect, refusalOf: refusalOf} = watchHandshakes(target);
      const options = {
        connections: MAX_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        pipelining: keepAlive ? 1 : 0,
        connect: connect
      };
      const dispatcher = proxy === void 0 ? new undici.bC(endpoint.baseUrl.origin, options) : throughProxy(options, {
        proxy: proxy,
        target: target,
        proxyTls: {
          ...rules,
          ...(0, tls.Vc)(endpoint.tls)
        }
      });
      return {
        dispatcher: dispatcher,
        refusalOf: refusalOf,
        end: () => endConnections(dispatcher, ending)
      };
    }
    const CONNECT_RULES = {
      allowH2: false,
      timeout: CONNECT_TIMEOUT_MS,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS
    };
    function throughProxy(options, way) {
      return new LoadedLater(async () => {
        const {createProxyAgent: createProxyAgent} = await __webpack_require__.e(734).then(__webpack_require__.bind(__webpack_require__, 4734));
        return createProxyAgent(options, way);
      });
    }
    class LoadedLater extends undici.mk {
      #load;
      #loading;
      constructor(load) {
        super();
        this.#load = load;
      }
      dispatch(options, handler) {
        this.#loading ??= this.#load();
        this.#loading.then(loaded => loaded.dispatch(options, handler));
        return true;
      }
      async destroy() {
        await ((await this.#loading)?.destroy());
      }
    }
    async function endConnections(dispatcher, ending) {
      dispatcher.destroy().catch(() => {});
      ending.abort();
      await (0, clock.d)();
    }
    function tlsFor(endpoint, proxy) {
      if (endpoint.baseUrl.protocol !== "https:") return {};
      return (0, tls._v)(endpoint.tls, proxy === void 0 ? "when-needed" : "at-once");
    }
  }),
  4112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => composeHeaders
    });
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
    const PLAIN = new Set([ "accept", "accept-encoding", "content-type", "user-agent" ]);
    const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    const VALUE = /^[\t\x20-\x7e]*$/;
    function composeHeaders(endpoint, sources) {
      const given = {
        ...lower(endpoint.headers()),
        ...lower(sources.own)
      };
      for (const [name, value] of Object.entries(given)) checkHeader(endpoint, name, value);
      const secret = sources.confidential || Object.keys(given).some(name => !PLAIN.has(name));
      if (secret) refusePlaintextCredentials(endpoint);
      return {
        accept: "application/json",
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "rollout-actions",
        ...sources.hasBody ? {
          "content-type": "application/json"
        } : {},
        ...given
      };
    }
    function lower(headers) {
      return Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]));
    }
    function checkHeader(endpoint, name, value) {
      if (NAME.test(name) && VALUE.test(value)) return;
      const header = NAME.test(name) ? `the header ${name}` : "a header";
      throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).credentials} for a line end, a quote or a blank ` + "copied along");
    }
    function refusePlaintextCredentials(endpoint) {
      if (endpoint.baseUrl.protocol === "https:" || endpoint.allowInsecureHttp || (0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.U9)(endpoint.baseUrl)) return;
      throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.J5)(endpoint, "credentials are not sent over http://, where everybody on the way can read them", `Use https:// in the input ${(0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}, or set allow-insecure-http: true`);
    }
  }),
  2846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => classifyNetworkError
    });
    const proxyNext = () => "Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY";
    const KNOWN = [ {
      codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
      what: "has a host name that could not be resolved",
      next: ({address: address}) => `Check the address in the input ${address} and the runner's DNS`
    }, {
      codes: /^ECONNREFUSED$/,
      what: "refused the connection",
      next: ({address: address}) => `Check host and port in the input ${address}, and that the server runs there`
    }, {
      codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
      what: "did not accept a connection",
      next: ({address: address}) => `Check host and port in the input ${address}, and that no firewall blocks it ` + "and the runner"
    }, {
      codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
      what: "closed the connection before its response was complete",
      next: () => "Retry; if it happens again, check its log and the logs of proxies in front of it"
    }, {
      codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
      what: "presented a certificate that has expired or is not valid yet",
      next: () => "Renew the certificate of the server, or correct the clock of the runner",
      final: true
    }, {
      codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
      what: "presented a certificate for a different host name",
      next: ({address: address}) => `Correct the host in the input ${address}, or name the one in the certificate by ` + "tls-server-name",
      final: true
    }, {
      codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
      what: "presented a certificate that is not trusted",
      next: () => "Pass the certificate of its authority in the input ca-certificate",
      final: true
    }, {
      codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
      what: "refused the TLS handshake",
      next: () => "Pass a certificate that it accepts in the inputs client-certificate and client-key",
      final: true,
      notReceived: true
    }, {
      codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
      what: "has no certificate for this host name yet",
      next: ({address: address}) => `Wait until its certificate is issued, or check the host in the input ${address}`,
      notReceived: true
    }, {
      codes: /^(ERR_SSL_|EPROTO$)/,
      what: "does not speak TLS as expected on this port",
      next: ({address: address}) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
      final: true
    }, {
      codes: /^UND_ERR_HEADERS_OVERFLOW$/,
      what: "sent more headers than are accepted",
      next: ({address: address}) => `Check that the input ${address} is the address of the API`,
      kind: "invalid-reply"
    }, {
      codes: /^HPE_/,
      what: "sent a response that is not HTTP",
      next: ({address: address}) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
      kind: "invalid-reply"
    }, {
      codes: /^PROXY_(401|403|405|407)$/,
      what: "is behind a proxy that refused to connect to it",
      next: proxyNext,
      final: true,
      notReceived: true
    }, {
      codes: /^PROXY_UNREACHABLE$/,
      what: "is behind a proxy that cannot be reached",
      next: () => "Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY",
      notReceived: true
    }, {
      codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
      what: "is behind a proxy that could not connect to it",
      next: proxyNext
    }, {
      codes: /^UND_ERR_INVALID_ARG$/,
      what: "was not asked: the request is not valid HTTP",
      next: ({address: address}) => `Check the input ${address} and the values given to the operation`,
      kind: "rejected"
    } ];
    const UNKNOWN = {
      what: "could not be reached",
      next: ({address: address}) => `Check the input ${address} and the network between the runner and it`
    };
    function classifyNetworkError(error) {
      const codes = [ ...codesOf(error, 0) ];
      for (const code of codes) {
        const known = KNOWN.find(entry => entry.codes.test(code));
        if (known !== void 0) return {
          ...known,
          code: code
        };
      }
      return {
        ...UNKNOWN,
        code: codes[0] ?? ""
      };
    }
    const MAX_CAUSE_DEPTH = 4;
    function* codesOf(error, depth) {
      if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH) return;
      const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
      if (status !== void 0) yield `PROXY_${status}`;
      if (error.message.startsWith("Proxy Authentication Required")) yield "PROXY_407";
      if (error.name === "HTTPParserError") yield "HPE_";
      if ("code" in error && typeof error.code === "string") yield error.code;
      yield* codesOf(error.cause, depth + 1);
      if (error instanceof AggregateError) for (const one of error.errors) yield* codesOf(one, depth + 1);
    }
  }),
  3596: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      bC: () => undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default.a,
      gU: () => undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default.a,
      mk: () => undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default.a,
      sO: () => undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default.a
    });
    var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
    var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__);
    var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
    var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__);
    var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
    var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__);
    var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
    var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__);
    var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(628);
    var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__);
    Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default().prototype, {
      request: undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default()
    });
  }),
  3342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => redactedWith
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    const MAX_WORDS = 500;
    function redactedWith(error, secrets) {
      if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return error;
      const {kind: kind, status: status, retryAfterMs: retryAfterMs, received: received, text: text, final: final} = error;
      const line = words => secrets.redact((0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(secrets.redact(words), MAX_WORDS));
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: kind,
        resource: line(error.resource),
        what: line(error.what),
        next: line(error.next),
        received: received,
        final: final,
        ...status === void 0 ? {} : {
          status: status
        },
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        },
        ...text === void 0 ? {} : {
          text: secrets.redact(text)
        },
        ...error.cause instanceof Error ? {
          cause: redactedCause(error.cause, secrets)
        } : {}
      });
    }
    function redactedCause(cause, secrets) {
      const clean = new Error(secrets.redact((0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(secrets.redact(cause.message))));
      delete clean.stack;
      return clean;
    }
  }),
  6342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AA: () => isWebPage,
      I2: () => webPage,
      bD: () => messageOf,
      y_: () => classifyByStatus
    });
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    function classifyByStatus(reply, endpoint) {
      if (reply.status >= 300 && reply.status < 400) return redirected(reply, endpoint);
      const kind = kindOf(reply.status);
      if (isWebPage(reply)) {
        const next = `Check the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}, and what is in front of the API (proxy, ` + "sign-in page)";
        return {
          kind: kind,
          what: `${endpoint.service} ${webPage(reply.status)}`,
          next: next
        };
      }
      const said = messageOf(reply.text);
      const what = `${endpoint.service} answered ${reply.status}${said === "" ? "" : `: ${said}`}`;
      return {
        kind: kind,
        what: what,
        next: nextOf(kind, reply.status, endpoint)
      };
    }
    function isWebPage(reply) {
      const type = reply.header("content-type") ?? "";
      return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
    }
    function webPage(status) {
      return `answered ${status} with a web page, not with the API`;
    }
    function messageOf(text) {
      return (0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(memberOf(text) ?? text);
    }
    const MESSAGE_MEMBERS = [ "message", "error", "detail", "title", "errors" ];
    function memberOf(text) {
      if (!text.trimStart().startsWith("{")) return;
      try {
        const body = JSON.parse(text);
        const members = new Map(Object.entries(Object(body)));
        const found = MESSAGE_MEMBERS.map(name => members.get(name)).find(value => !isEmpty(value));
        return typeof found === "object" ? JSON.stringify(found) : found?.toString();
      } catch {
        return;
      }
    }
    function isEmpty(value) {
      return value === void 0 || value === null || value === "" || typeof value === "boolean";
    }
    function kindOf(status) {
      if (status === 401 || status === 403) return "unauthorized";
      if (status === 404) return "not-found";
      if (status === 409) return "conflict";
      if (status === 429) return "throttled";
      if (status === 408 || status >= 500) return "unavailable";
      return status >= 400 ? "rejected" : "invalid-reply";
    }
    function nextOf(kind, status, endpoint) {
      const {address: address, credentials: credentials} = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint);
      switch (kind) {
       case "unauthorized":
        return status === 401 ? `Check the input ${credentials}: it is missing, wrong or has expired` : `Check what the input ${credentials} may do: it is known there but lacks this right`;

       case "not-found":
        return `Check the id or name, and that the input ${address} is the right server`;

       case "conflict":
        return "Somebody else changed it meanwhile: check its state, then run again";

       case "throttled":
        return "Run fewer jobs with these credentials at once, or allow more time";

       case "unavailable":
        return "Run again later; if it stays so, check the state of the service";

       default:
        return "Correct the inputs that it names";
      }
    }
    function redirected(reply, endpoint) {
      const target = URL.parse(reply.header("location") ?? "", endpoint.baseUrl.href);
      const same = target?.origin === endpoint.baseUrl.origin;
      const elsewhere = target === null || target.origin === "null" ? "another place" : (0, 
      _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(target.origin, 120);
      return {
        kind: "rejected",
        what: `${endpoint.service} answered ${reply.status} and points to ` + `${same ? "another path" : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}`
      };
    }
  }),
  2712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => readRetryAfter
    });
    const DAY_MS = 864e5;
    const MAX_MS = 366 * DAY_MS;
    const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
    function readRetryAfter(header, wallMs) {
      const value = header("retry-after")?.trim() ?? "";
      if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Math.ceil(Number(value) * 1e3), MAX_MS);
      const until = readDate(value);
      if (until === void 0) return;
      const from = readDate(header("date")?.trim() ?? "") ?? wallMs;
      return Math.min(Math.max(until - from, 0), MAX_MS);
    }
    function readDate(value) {
      const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
      return Number.isNaN(ms) ? void 0 : ms;
    }
  }),
  2988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => requestOptionsOf
    });
    function requestOptionsOf({signal: signal, deadline: deadline, retry: retry}) {
      return {
        signal: signal,
        ...deadline && {
          deadline: deadline
        },
        ...retry && {
          retry: retry
        }
      };
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
  4113: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => path,
      w: () => writeQuery
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    class SafePath {
      #text;
      constructor(text) {
        this.#text = text;
      }
      toString() {
        return this.#text;
      }
    }
    function path(strings, ...parts) {
      const encoded = parts.map(encodePart);
      return new SafePath(strings.map((text, at) => text + (encoded[at] ?? "")).join(""));
    }
    function encodePart(part) {
      const segments = part.split(/[/\\]/);
      const leadsAway = segments.some(segment => [ "", ".", ".." ].includes(segment));
      if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "rejected",
        resource: `the name or id "${(0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(part, 60)}"`,
        what: "it cannot be part of an address",
        next: "Check it for an empty or copied value, dots, slashes and line ends",
        received: "no"
      });
      return encodeURIComponent(part);
    }
    function writeQuery(query = {}) {
      const pairs = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [ `${encode(name)}=${encode(String(value))}` ]);
      return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
    }
    function encode(text) {
      return encodeURIComponent(text.toWellFormed());
    }
  }),
  2939: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vc: () => loadTrust,
      _v: () => loadTls,
      rx: () => trustAfter
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
    function loadTls(tls = NO_TLS, roots = "when-needed") {
      const own = tls.serverName === void 0 ? VERIFIED : {
        ...VERIFIED,
        servername: tls.serverName
      };
      const fallback = () => loadedOnce(whole, keyOf(tls), () => contextOf(tls, withRoots));
      if (roots === "at-once" || whole.has(keyOf(tls))) return {
        ...own,
        secureContext: fallback()
      };
      if (isPlain(tls)) return {
        ...own,
        fallback: fallback
      };
      const first = () => contextOf(tls, authorities => authorities);
      return {
        ...own,
        secureContext: loadedOnce(narrow, tls, first),
        fallback: fallback
      };
    }
    const NO_TLS = {};
    const VERIFIED = {
      rejectUnauthorized: true
    };
    const narrow = new WeakMap;
    const whole = new WeakMap;
    const trusts = new WeakMap;
    function loadedOnce(known, tls, load) {
      const before = known.get(tls);
      if (before !== void 0) return before;
      const value = load();
      known.set(tls, value);
      return value;
    }
    function isPlain({ca: ca = [], cert: cert, key: key}) {
      return ca.length === 0 && cert === void 0 && key === void 0;
    }
    function keyOf(tls) {
      return isPlain(tls) ? NO_TLS : tls;
    }
    function contextOf(tls, trusted) {
      const ca = trusted((tls.ca ?? []).flatMap(readCertificates));
      if (tls.cert === void 0 !== (tls.key === void 0)) throw refused("a client certificate and its key belong together, one of them is missing");
      try {
        return (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.Y_)().createSecureContext({
          ...ca.length === 0 ? {} : {
            ca: ca
          },
          ...tls.cert === void 0 ? {} : {
            cert: tls.cert,
            key: tls.key
          }
        });
      } catch {
        throw refused("the client certificate and the client key do not fit together or are damaged");
      }
    }
    function trustAfter(error, {fallback: fallback}) {
      return isUntrusted(error) ? fallback?.() : void 0;
    }
    function isUntrusted(error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
    }
    function loadTrust(tls = NO_TLS) {
      return loadedOnce(trusts, tls, () => loadTls(tls.ca === void 0 ? {} : {
        ca: tls.ca
      }, "at-once"));
    }
    function withRoots(own) {
      const {getCACertificates: getCACertificates} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.Y_)();
      return [ ...new Set([ ...getCACertificates("default"), ...getCACertificates("system"), ...own ]) ];
    }
    function readCertificates(pem) {
      const {X509Certificate: X509Certificate} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SI)();
      const certificates = pem.match(CERTIFICATE) ?? [];
      if (certificates.length === 0) throw refused("the CA certificate text holds no certificate");
      for (const certificate of certificates) try {
        new X509Certificate(certificate);
      } catch {
        throw refused("the CA certificate text is damaged");
      }
      return certificates;
    }
    function refused(what) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR({
        kind: "rejected",
        resource: "the TLS inputs",
        what: what,
        next: "Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM " + "text, from its BEGIN line to its END line",
        received: "no"
      });
    }
  }),
  1236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JN: () => backoff,
      io: () => createRepeatPause
    });
    function backoff(options) {
      return input => {
        if (input.reads === 0) return {
          delayMs: 0,
          holdMs: 0
        };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return {
          delayMs: plain * (.95 + .1 * input.random()),
          holdMs: 0
        };
      };
    }
    const FIRST_MS = 1e3;
    const MAX_MS = 15e3;
    function createRepeatPause({clock: clock, random: random}) {
      let calls = 0;
      return {
        async next(signal) {
          signal.throwIfAborted();
          calls += 1;
          if (calls === 1) return;
          const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
          await clock.sleep(pauseMs * (1 + .25 * random()), signal);
        }
      };
    }
  }),
  2328: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => wait
    });
    var failure = __webpack_require__(8464);
    var retry = __webpack_require__(8056);
    var deadline = __webpack_require__(3739);
    var duration = __webpack_require__(6855);
    var observation = __webpack_require__(8077);
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
      state: observation.s,
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
          if (seen.state !== observation.s || goal.until.has(observation.s)) return seePresent(seen, atMs);
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
  }),
  8077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => stateText,
      s: () => ABSENT
    });
    const ABSENT = "absent";
    function stateText({state: state, detail: detail}) {
      return detail === void 0 || detail === "" ? state : `${state} (${detail})`;
    }
  })
};
