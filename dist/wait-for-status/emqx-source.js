export const id = 349;

export const ids = [ 349 ];

export const modules = {
  2349: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSource: () => openSource
    });
    var connection = __webpack_require__(8546);
    var http_api = __webpack_require__(8750);
    var redaction_secrets = __webpack_require__(9605);
    var failure = __webpack_require__(8464);
    var duration = __webpack_require__(6855);
    // CONCATENATED MODULE: ./packages/client/src/wait/budget.ts
    const FIRST_SPACING = 1 / 60;
    const MAX_SPACING = 1 / 6;
    const SMALL_LIMIT = 20;
    function createBudget(clock, rule) {
      const {limit: limit, windowMs: windowMs, share: share} = rule;
      const part = Math.max(1, Math.floor(limit / share));
      const spent = createAccount(clock, windowMs);
      const refusals = createRefusals(clock, rule);
      function opensInMs(requests = 1) {
        const nowMs = clock.now();
        const times = spent.times();
        const tooMany = times.length + Math.min(requests, part) - part;
        const freeAtMs = tooMany > 0 ? (times[tooMany - 1] ?? nowMs) + windowMs : nowMs;
        return Math.max(0, freeAtMs - nowMs, refusals.blockedMs());
      }
      return {
        limit: limit,
        windowMs: windowMs,
        share: share,
        part: part,
        left: () => refusals.blockedMs() > 0 ? 0 : Math.max(0, part - spent.times().length),
        opensInMs: opensInMs,
        restMs: () => refusals.restMs(spent.lastMs()),
        spend() {
          if (opensInMs() > 0) throw new RangeError("the budget is spent");
          return spent.enter();
        },
        refused: refusals.note,
        refusals: refusals.count
      };
    }
    function createAccount(clock, windowMs) {
      let entries = [];
      let lastMs = Number.NEGATIVE_INFINITY;
      return {
        lastMs: () => lastMs,
        times() {
          const nowMs = clock.now();
          entries = entries.filter(({atMs: atMs}) => atMs === void 0 || atMs > nowMs - windowMs);
          return entries.map(({atMs: atMs}) => atMs ?? nowMs).sort((one, other) => one - other);
        },
        enter() {
          const entry = {
            atMs: void 0
          };
          entries.push(entry);
          lastMs = clock.now();
          return {
            answered() {
              entry.atMs = clock.now();
              lastMs = entry.atMs;
            },
            giveBack() {
              entries = entries.filter(other => other !== entry);
            }
          };
        }
      };
    }
    function createRefusals(clock, {limit: limit, windowMs: windowMs}) {
      let blockedUntilMs = Number.NEGATIVE_INFINITY;
      let spacingMs = 0;
      let count = 0;
      return {
        count: () => count,
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        restMs: lastMs => spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
        note(retryAfterMs) {
          count += 1;
          const isSmall = limit < SMALL_LIMIT;
          const firstMs = windowMs * (isSmall ? 1 : FIRST_SPACING);
          const next = spacingMs === 0 ? firstMs : spacingMs * 2;
          spacingMs = Math.min(next, windowMs * (isSmall ? 1 : MAX_SPACING));
          if (retryAfterMs !== void 0) blockedUntilMs = clock.now() + retryAfterMs;
        }
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/emqx/budgets.ts
    function createBudgets(clock, {read: read, write: write, create: create, share: share}) {
      return {
        read: createBudget(clock, {
          ...read,
          share: share
        }),
        start: createBudget(clock, {
          ...write,
          share: 1
        }),
        stop: createBudget(clock, {
          ...write,
          share: 1
        }),
        create: createBudget(clock, {
          ...create,
          share: 1
        })
      };
    }
    const EXPECTED = {
      operation: {
        fromMs: 1 / 360,
        toMs: 1 / 6
      },
      creation: {
        fromMs: 1 / 60,
        toMs: 1 / 2
      },
      settling: {
        fromMs: 0,
        toMs: 1 / 6
      },
      appearance: {
        fromMs: 0,
        toMs: 1 / 30
      }
    };
    function expectationFor(pace, windowMs) {
      const {fromMs: fromMs, toMs: toMs} = EXPECTED[pace];
      return {
        fromMs: fromMs * windowMs,
        toMs: toMs * windowMs
      };
    }
    function budgets_spendAttempt(budget, resource) {
      requireRoom(budget, {
        resource: resource,
        requests: 1
      });
      const spending = budget.spend();
      return error => {
        spending.answered();
        if (error instanceof failure.HR && error.status === 429) budget.refused(error.retryAfterMs);
      };
    }
    function requireRoom(budget, {resource: resource, requests: requests}) {
      const opensInMs = budget.opensInMs(requests);
      if (opensInMs === 0) return;
      const window = (0, duration.a3)(budget.windowMs);
      const shared = budget.share === 1 ? "" : ` (a share of ${budget.limit} for ${budget.share} jobs)`;
      throw new failure.HR({
        kind: "throttled",
        resource: resource,
        what: `the budget of ${budget.part} such requests in ${window}${shared} is spent, it opens ` + `in ${(0, 
        duration.a3)(opensInMs)}`,
        next: "Allow more time, let fewer jobs share the key, or wait for several deployments in one " + "step",
        received: "no",
        retryAfterMs: opensInMs,
        final: true
      });
    }
    var sanitize_line = __webpack_require__(1088);
    var classify_reply = __webpack_require__(6342);
    // CONCATENATED MODULE: ./packages/client/src/emqx/classify.ts
    function classifyEmqx(name) {
      return (reply, asked) => {
        const read = READINGS[reply.status];
        if (read === void 0 || (0, classify_reply.AA)(reply)) return;
        const said = wordsOf(reply.text);
        const answered = `${name} answered ${reply.status}${said === "" ? "" : ` (${said})`}`;
        return read(answered, asked);
      };
    }
    const READINGS = {
      400: answered => ({
        kind: "rejected",
        what: `${answered}: bad request`,
        next: "Correct platform, region, connections, tps and deployment-type"
      }),
      401: answered => ({
        kind: "unauthorized",
        what: `${answered}: it does not know this key`,
        next: "Give api-key and api-secret of a key of the platform (console: API keys, made by a " + "root or " + "admin user). App ID and App Secret of a deployment belong to another API. A key of the " + "China site needs the api-url of that site"
      }),
      403: answered => ({
        kind: "unauthorized",
        what: `${answered}: the key is known, but its scope does not reach this`,
        next: "Give the key the function (deployments) and the project that it lacks, in the console"
      }),
      404: (answered, {resource: resource}) => isList(resource) ? noList(answered) : noDeployment(answered),
      422: answered => ({
        kind: "rejected",
        what: `${answered}: not possible with these values, or in the state it is in`,
        next: "Check the status of the deployment; serverless cannot be started or stopped"
      }),
      429: answered => ({
        kind: "throttled",
        final: true,
        what: `${answered}: the hourly budget of this key is spent`,
        next: "Set budget-share to the number of jobs that share the key, or allow more time"
      })
    };
    const LIST = "deployments of ";
    function listResource(name) {
      return LIST + name;
    }
    function isList(resource) {
      return resource.startsWith(LIST);
    }
    function noList(answered) {
      return {
        kind: "not-found",
        what: `${answered}: it has no list of deployments`,
        next: "Check that api-url ends in /public_api/v1. Older sites neither list nor create: " + "there, give " + "deployment-id"
      };
    }
    function noDeployment(answered) {
      return {
        kind: "not-found",
        what: `${answered}: there is no such deployment`,
        next: "Check deployment-id: it is the id (such as w41b11c0), never the name; for a name there is " + "deployment-name. Check that api-url ends in /public_api/v1"
      };
    }
    function wordsOf(text) {
      const code = codeOf(text);
      if (code === void 0) return (0, classify_reply.bD)(text);
      const message = (0, classify_reply.bD)(text);
      return message === "" || message.startsWith("{") ? code : `${code}: ${message}`;
    }
    function codeOf(text) {
      try {
        const body = JSON.parse(text);
        const code = new Map(Object.entries(Object(body))).get("code");
        return typeof code === "string" || typeof code === "number" ? (0, sanitize_line.g)(String(code), 60) : void 0;
      } catch {
        return;
      }
    }
    // CONCATENATED MODULE: ./packages/client/src/emqx/connection.ts
    const DOCUMENTED_BUDGETS = {
      read: {
        limit: 60,
        windowMs: 36e5
      },
      write: {
        limit: 5,
        windowMs: 36e5
      },
      create: {
        limit: 1,
        windowMs: 36e5
      }
    };
    function connectEmqx(options) {
      const {world: world, secrets: secrets, apiKey: apiKey, apiSecret: apiSecret, dryRun: dryRun} = options;
      const name = `EMQX Platform at ${options.endpoint.baseUrl.origin}`;
      const authorization = (0, redaction_secrets.t)(apiKey, apiSecret, secrets);
      const api = (0, http_api.x)({
        world: world,
        endpoint: {
          ...options.endpoint,
          headers: () => ({
            authorization: authorization
          }),
          service: name
        },
        classify: classifyEmqx(name),
        dryRun: dryRun ?? false,
        secrets: secrets,
        ...options.deadline === void 0 ? {} : {
          deadline: options.deadline
        }
      });
      const budgets = createBudgets(world.clock, options.budgets);
      return {
        api: api,
        name: name,
        world: world,
        budgets: budgets,
        site: {
          hasList: true
        }
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/budgeted.ts
    const MIN_SPACING = 1 / 720;
    const BEFORE_DEADLINE = 1 / 1800;
    const ONE_LATE_IN = 8;
    function nextReadMs(situation) {
      const {elapsedMs: elapsedMs, remainingMs: remainingMs, windowMs: windowMs, opensInMs: opensInMs, restMs: restMs} = situation;
      const lastMs = elapsedMs + remainingMs - windowMs * BEFORE_DEADLINE;
      if (elapsedMs >= lastMs) return remainingMs + 1;
      if (opensInMs > remainingMs) return 0;
      if (opensInMs > 0) return Math.max(opensInMs, Math.min(restMs, lastMs - elapsedMs));
      const planned = isLate(situation) ? growing(situation, lastMs) : even(situation, lastMs);
      const delayMs = Math.max(planned - elapsedMs, restMs, windowMs * MIN_SPACING);
      return Math.min(delayMs, lastMs - elapsedMs);
    }
    function isLate({elapsedMs: elapsedMs, expected: expected}) {
      return elapsedMs >= expected.toMs;
    }
    function even({elapsedMs: elapsedMs, reads: reads, readsPerWindow: readsPerWindow, expected: expected}, lastMs) {
      const endMs = Math.min(expected.toMs, lastMs);
      const kept = lastMs > expected.toMs ? Math.floor((readsPerWindow - 1) / ONE_LATE_IN) : 0;
      const beginMs = Math.max(elapsedMs, Math.min(expected.fromMs, endMs));
      return beginMs + (endMs - beginMs) / Math.max(1, reads - kept);
    }
    function growing({elapsedMs: elapsedMs, reads: reads}, lastMs) {
      const beginMs = Math.max(elapsedMs, 1);
      return beginMs * (lastMs / beginMs) ** (1 / reads);
    }
    function budgeted(options) {
      const {budget: budget, expected: expected, first: first, keep: keep = 0} = options;
      let hasAsked = false;
      return input => {
        const cost = options.cost?.() ?? 1;
        const opensInMs = budget.opensInMs(cost);
        const restMs = budget.restMs() * (1 + input.random() / 4);
        if (first === "now" && !hasAsked && opensInMs === 0 && restMs === 0) {
          hasAsked = true;
          return {
            delayMs: 0,
            holdMs: 0
          };
        }
        const {elapsedMs: elapsedMs, remainingMs: remainingMs} = input;
        const delayMs = nextReadMs({
          elapsedMs: elapsedMs,
          remainingMs: remainingMs,
          reads: Math.max(1, Math.floor(budget.left() / cost) - keep),
          readsPerWindow: Math.floor(budget.part / cost),
          opensInMs: opensInMs,
          restMs: restMs,
          windowMs: budget.windowMs,
          expected: expected
        });
        return {
          delayMs: delayMs,
          holdMs: 0
        };
      };
    }
    var request_options = __webpack_require__(2988);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/client/src/emqx/schemas.ts
    const schemas_text = schemas.MfU(schemas.lqM(schemas.KCZ([ schemas.YjP(), schemas.FsL(schemas.aig(), schemas.pdi(String)) ])), void 0);
    const count = schemas.MfU(schemas.lqM(schemas.KCZ([ schemas.aig(), schemas.FsL(schemas.YjP().check(api.Fk(/^\d{1,15}$/)), schemas.pdi(Number)) ])), void 0);
    const UNKNOWN_STATUS = "unknown";
    const replied = schemas._H3({
      deploymentID: schemas.YjP().check(api.Fk(/^[A-Za-z0-9_-]{1,64}$/)),
      status: schemas.MfU(schemas.YjP().check(api.m9(1)), UNKNOWN_STATUS),
      deploymentName: schemas_text,
      deploymentType: schemas_text,
      platform: schemas_text,
      region: schemas_text,
      regionLabel: schemas_text,
      connections: count,
      tps: count,
      createAt: schemas_text,
      projectName: schemas_text,
      projectID: schemas_text,
      version: schemas_text,
      spec: schemas.MfU(schemas.lqM(schemas._H3({
        connections: count,
        tps: count,
        deploymentVersion: schemas_text
      })), void 0),
      ports: schemas.MfU(schemas.lqM(schemas.g1P(schemas.YjP(), schemas._H3({
        protocol: schemas.YjP()
      }))), void 0)
    });
    const schemas_deployment = schemas.FsL(replied, schemas.pdi(reply => ({
      id: reply.deploymentID,
      status: reply.status,
      name: reply.deploymentName ?? "",
      type: reply.deploymentType ?? "",
      platform: reply.platform ?? "",
      region: reply.regionLabel ?? reply.region ?? "",
      connections: reply.connections ?? reply.spec?.connections,
      tps: reply.tps ?? reply.spec?.tps,
      createAt: reply.createAt ?? "",
      project: reply.projectName ?? reply.projectID,
      version: reply.version ?? reply.spec?.deploymentVersion,
      ports: portsOf(reply.ports ?? {})
    })));
    const deployments = schemas.FsL(schemas.YOg(schemas.L5J()), schemas.pdi(items => items.flatMap(item => {
      const read = schemas_deployment.safeParse(item);
      return read.success ? [ read.data ] : [];
    })));
    const operationBody = schemas._H3({
      deploymentID: schemas.MfU(schemas.lqM(schemas.YjP()), void 0),
      operation: schemas.MfU(schemas.lqM(schemas.YjP()), void 0)
    });
    schemas.FsL(schemas.YjP(), schemas.pdi(text => {
      const body = operationBody.safeParse(jsonOf(text));
      return body.success ? body.data : {};
    }));
    function jsonOf(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function portsOf(ports) {
      const pairs = Object.entries(ports).map(([port, {protocol: protocol}]) => [ protocol, Number(port) ]);
      return Object.fromEntries(pairs);
    }
    async function listDeployments(emqx, request) {
      const resource = listResource(emqx.name);
      const {value: value} = await emqx.api.call({
        method: "GET",
        path: safe_path.A`/deployments`,
        effect: "read",
        resource: resource,
        schema: deployments,
        ...(0, request_options.l)(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource)
      });
      return value;
    }
    async function readDeployment(emqx, id, request) {
      const resource = named(emqx, id);
      const {value: value} = await emqx.api.call({
        method: "GET",
        path: safe_path.A`/deployments/${id}`,
        effect: "read",
        resource: resource,
        schema: schemas_deployment,
        isAbout: reply => reply.id === id,
        ...(0, request_options.l)(request),
        beforeAttempt: () => budgets_spendAttempt(emqx.budgets.read, resource)
      });
      return value;
    }
    function named(emqx, id) {
      return `deployment ${id} of ${emqx.name}`;
    }
    function deploymentsQuery(emqx, ids) {
      const single = ids.length === 1;
      const each = async request => {
        const seen = [];
        for (const id of ids) seen.push(await readDeployment(emqx, id, request));
        return seen;
      };
      return {
        cost: () => emqx.site.hasList ? 1 : ids.length,
        async read(request) {
          if (single || !emqx.site.hasList) return await each(request);
          try {
            return (await listDeployments(emqx, request)).filter(({id: id}) => ids.includes(id));
          } catch (error) {
            if (!(error instanceof failure.HR) || error.status !== 404 && error.status !== 405) throw error;
            emqx.site.hasList = false;
            emqx.world.log.info(`${emqx.name} has no list of deployments; each is read separately.`);
            return await each(request);
          }
        }
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/emqx/watch-deployments.ts
    const GONE = "gone";
    function watchDeployments(watch) {
      const {emqx: emqx, targets: targets, pace: pace, first: first, keep: keep = 0, known: known} = watch;
      const what = [ ...targets.keys() ].join(", ");
      const budget = emqx.budgets.read;
      const query = deploymentsQuery(emqx, [ ...new Set(targets.values()) ]);
      const expected = expectationFor(pace, budget.windowMs);
      return {
        name: emqx.name,
        targets: [ ...targets.keys() ],
        cadence: budgeted({
          budget: budget,
          expected: expected,
          first: first,
          cost: query.cost,
          keep: keep
        }),
        forgives: known === void 0 ? forgivesSpentBudget(watch, what) : forgivesReads(watch, what),
        async read({signal: signal}) {
          requireRoom(budget, {
            resource: emqx.name,
            requests: query.cost()
          });
          const seen = await query.read({
            signal: signal,
            retry: "never"
          });
          const byId = new Map(seen.map(deployment => [ deployment.id, deployment ]));
          return [ ...targets ].map(([target, id]) => ({
            target: target,
            observation: observationOf(byId.get(id), id)
          }));
        }
      };
    }
    function forgivesSpentBudget(policy, what) {
      const {emqx: emqx, deadline: deadline, onQuota: onQuota} = policy;
      return failure => {
        policy.onUnread?.(failure);
        if (failure.kind !== "throttled" || onQuota === "fail") return false;
        if ((failure.retryAfterMs ?? 0) > deadline.remainingMs()) return false;
        const nextMs = pauseMs(emqx.budgets.read, deadline);
        emqx.world.log.info(`${(0, sanitize_line.e)(failure.what)} Waiting for ${what}: the next read goes in about ` + `${(0, 
        duration.a3)(nextMs)}, ${(0, duration.a3)(deadline.remainingMs())} are left.`);
        return true;
      };
    }
    function forgivesReads(policy, what) {
      const {emqx: emqx, known: known} = policy;
      const forgivesBudget = forgivesSpentBudget(policy, what);
      const appearsByMs = emqx.world.clock.now() + expectationFor("appearance", emqx.budgets.read.windowMs).toMs;
      return failure => {
        if (forgivesBudget(failure)) return true;
        const isMissing = failure.kind === "not-found" && known === "created";
        const isPassing = failure.kind === "invalid-reply" || isMissing && emqx.world.clock.now() < appearsByMs;
        if (isPassing) emqx.world.log.info(`${(0, sanitize_line.e)(failure.what)} ${capital(what)} is read again later.`);
        return isPassing;
      };
    }
    function capital(words) {
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    function pauseMs(budget, deadline) {
      return Math.min(Math.max(budget.opensInMs(), budget.restMs()), deadline.remainingMs());
    }
    function observationOf(deployment, id) {
      const raw = deployment ?? NOBODY;
      const state = deployment?.status ?? GONE;
      return {
        state: state,
        id: id,
        revision: "",
        evidence: [],
        raw: {
          ...raw,
          id: id,
          status: state
        }
      };
    }
    const NOBODY = {
      id: "",
      status: GONE,
      name: "",
      type: "",
      platform: "",
      region: "",
      connections: void 0,
      tps: void 0,
      createAt: "",
      project: void 0,
      version: void 0,
      ports: {}
    };
    var provider = __webpack_require__(3988);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/emqx/source.ts
    function openSource({targets: targets, inputs: inputs, run: run}) {
      const {deadline: deadline} = run;
      const names = {
        address: "emqx-api-url",
        credentials: "emqx-api-key and emqx-api-secret"
      };
      const emqx = connectEmqx({
        ...(0, connection.M6)(run, inputs.emqxApiUrl, names),
        apiKey: inputs.emqxApiKey ?? "",
        apiSecret: inputs.emqxApiSecret ?? "",
        budgets: {
          ...DOCUMENTED_BUDGETS,
          share: inputs.emqxBudgetShare
        }
      });
      const reader = watchDeployments({
        emqx: emqx,
        deadline: deadline,
        targets: new Map(targets.map(({name: name, resource: resource}) => [ name, resource.id ])),
        pace: "settling",
        first: "now",
        onQuota: "wait"
      });
      return {
        readers: [ (0, provider.Uz)(reader, () => ({})) ],
        sent: emqx.api.sent,
        close: emqx.api.close,
        async explain(_, {last: last}) {
          if (last?.state !== GONE) return {};
          return {
            outcome: "not-found",
            clause: "no deployment of this key has that id"
          };
        }
      };
    }
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
  })
};
