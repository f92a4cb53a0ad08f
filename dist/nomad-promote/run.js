export const id = 74;

export const ids = [ 74 ];

export const modules = {
  4074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createBody: () => createBody,
      finish: () => finish,
      loadPublisher: () => loadPublisher,
      run: () => run
    });
    var connection = __webpack_require__(8546);
    var http_api = __webpack_require__(986);
    var failure = __webpack_require__(8464);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/action/src/id-token.ts
    const RESOURCE = "the job's identity token (OIDC)";
    const reply = schemas._H3({
      value: schemas.YjP().check(api.m9(1))
    });
    async function requestIdToken(run, audience, signal) {
      const address = run.env("ACTIONS_ID_TOKEN_REQUEST_URL");
      const bearer = run.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
      if (address === void 0 || bearer === void 0 || !URL.canParse(address)) throw missingPermission(run);
      run.secrets.add(bearer);
      const url = new URL(address);
      const query = Object.fromEntries(url.searchParams);
      url.search = "";
      const api = (0, http_api.x)({
        world: run.world,
        secrets: run.secrets,
        endpoint: {
          baseUrl: url,
          headers: () => ({
            Authorization: `Bearer ${bearer}`
          }),
          proxy: run.proxy,
          allowInsecureHttp: false,
          service: "GitHub's token service"
        }
      });
      run.requests(() => api.sent());
      try {
        const {value: value} = await api.call({
          method: "GET",
          path: safe_path.A``,
          query: {
            ...query,
            audience: audience
          },
          effect: "read",
          resource: RESOURCE,
          schema: reply,
          signal: signal,
          deadline: run.deadline
        });
        run.secrets.add(value.value);
        return value.value;
      } finally {
        await api.close();
      }
    }
    function missingPermission({log: log}) {
      log.group("Add these two lines to the job in the workflow file", [ "permissions:", "  id-token: write" ]);
      return new failure.HR({
        kind: "unauthorized",
        resource: RESOURCE,
        what: "the job may not ask for one",
        next: 'Give the job the permission "id-token: write" (in addition to those it has)',
        received: "no"
      });
    }
    const SHOWN_CLAIMS = [ "iss", "aud", "sub", "repository", "repository_id", "repository_owner", "environment", "ref", "event_name", "workflow_ref", "job_workflow_ref", "actor", "runner_environment" ];
    const claims = schemas.g1P(schemas.YjP(), schemas.L5J());
    function claimLines(jwt) {
      const [, payload = ""] = jwt.split(".");
      const read = claims.safeParse(parsed(Buffer.from(payload, "base64url").toString()));
      if (!read.success) return [ "The identity token has no claims that can be read." ];
      return SHOWN_CLAIMS.map(name => `${name}: ${shownClaim(read.data[name])}`);
    }
    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function shownClaim(value) {
      if (value === void 0) return "(none)";
      return typeof value === "string" ? value : JSON.stringify(value);
    }
    var nomad_connection = __webpack_require__(4547);
    var request_options = __webpack_require__(2988);
    var deadline = __webpack_require__(3739);
    var duration = __webpack_require__(6855);
    // CONCATENATED MODULE: ./packages/client/src/nomad/login.ts
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
    const loginToken = schemas._H3({
      AccessorID: schemas.YjP(),
      SecretID: schemas.YjP().check(api.m9(1)),
      Name: schemas.Rvf(schemas.YjP(), ""),
      ExpirationTime: schemas.cl6(schemas.YjP()),
      ExpirationTTL: schemas.cl6(schemas.YjP())
    });
    const tokenSelf = schemas._H3({
      AccessorID: schemas.YjP(),
      Name: schemas.Rvf(schemas.YjP(), ""),
      Type: schemas.Rvf(schemas.YjP(), ""),
      Policies: schemas.FsL(schemas.cl6(schemas.YOg(schemas.YjP())), schemas.pdi(list => list ?? [])),
      ExpirationTime: schemas.cl6(schemas.YjP())
    });
    async function loginByJwt(nomad, login, request) {
      const answer = await nomad.api.call({
        method: "POST",
        path: safe_path.A`/v1/acl/login`,
        query: {
          region: nomad.scope.region
        },
        body: {
          AuthMethodName: login.authMethod,
          LoginToken: login.jwt
        },
        confidential: true,
        effect: "read",
        retry: "unsent",
        resource: `login by auth method ${login.authMethod}`,
        schema: loginToken,
        ...(0, request_options.l)(request)
      });
      return answer.value;
    }
    async function readTokenSelf(nomad, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/acl/token/self`,
        query: {
          region: nomad.scope.region
        },
        effect: "read",
        resource: "token",
        schema: tokenSelf,
        ...(0, request_options.l)(request)
      });
      return answer.value;
    }
    const SPARE_MS = 12e4;
    const SHARE_OF_SHORT_LIFE = .5;
    const RENEWAL_LIMIT_MS = 1e4;
    const RENEWAL_PAUSE_MS = 3e4;
    function withLogin(options) {
      let token;
      let goodUntilMs = Number.NEGATIVE_INFINITY;
      let endsAtMs = Number.NEGATIVE_INFINITY;
      let renewal;
      const renew = async request => {
        const beganMs = options.clock.now();
        const login = await options.login(request);
        const lifeMs = (0, duration.E9)(login.ExpirationTTL ?? "") ?? Number.POSITIVE_INFINITY;
        endsAtMs = beganMs + lifeMs;
        goodUntilMs = beganMs + Math.max(lifeMs - SPARE_MS, lifeMs * SHARE_OF_SHORT_LIFE);
        token = login.SecretID;
      };
      const renewOrKeep = async request => {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const {clock: clock} = options;
          const leftMs = endsAtMs - clock.now();
          if (leftMs <= 0) return await renew(request);
          const limit = __addDisposableResource(env_1, (0, deadline.db)(clock, Math.min(RENEWAL_LIMIT_MS, leftMs), request.signal), false);
          try {
            await renew({
              signal: limit.signal,
              deadline: limit
            });
          } catch (error) {
            request.signal.throwIfAborted();
            const stillMs = endsAtMs - clock.now();
            if (stillMs <= 0) throw error;
            goodUntilMs = clock.now() + Math.min(RENEWAL_PAUSE_MS, stillMs);
            options.warn(keptSentence(error, stillMs));
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      };
      const ready = async request => {
        if (options.clock.now() < goodUntilMs) return;
        renewal ??= renewOrKeep(request).finally(() => {
          renewal = void 0;
        });
        await renewal;
      };
      const nomad = options.connect(() => token);
      const api = {
        async call(call) {
          await ready({
            signal: call.signal
          });
          return await nomad.api.call(call);
        },
        sent: nomad.api.sent,
        async close() {
          await Promise.all([ nomad.api.close(), options.close() ]);
        }
      };
      return {
        ...nomad,
        api: api
      };
    }
    function keptSentence(error, stillMs) {
      const why = error instanceof Error ? error.message : String(error);
      return `The Nomad token could not be renewed (${why}); it is valid for another ` + `${(0, 
      duration.a3)(stillMs)} and is used until then.`;
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/connect.ts
    var connect_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
    var connect_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
    function connect(inputs, run, transport) {
      const options = {
        ...optionsOf(inputs, run),
        transport: transport
      };
      const {authMethod: authMethod, audience: audience} = inputs;
      if (authMethod === void 0 || audience === void 0) return (0, nomad_connection.OE)({
        ...options,
        token: () => inputs.token
      });
      const open = (0, nomad_connection.OE)({
        ...options,
        token: () => {}
      });
      run.requests(() => open.api.sent());
      return withLogin({
        clock: run.world.clock,
        warn: text => run.log.warning(text),
        connect: token => (0, nomad_connection.OE)({
          ...options,
          token: token
        }),
        login: async request => {
          const jwt = await requestIdToken(run, audience, request.signal);
          const login = await loginByJwt(open, {
            authMethod: authMethod,
            jwt: jwt
          }, request).catch(error => {
            if (error instanceof failure.HR && error.received === "yes") showClaims(run, jwt);
            throw error;
          });
          run.secrets.add(login.SecretID);
          return login;
        },
        close: () => open.api.close()
      });
    }
    function optionsOf(inputs, run) {
      const {address: address, namespace: namespace = "default", region: region} = inputs;
      const names = {
        address: "address",
        credentials: "token"
      };
      return {
        ...(0, connection.HZ)(run, address, names),
        namespace: namespace,
        region: region
      };
    }
    const MAX_ASKING_MS = 5e3;
    async function warnOfTokenEnd({inputs: inputs, run: run, nomad: nomad}) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        if (inputs.token === void 0 || !WAITING.has(inputs.operation)) return;
        const {clock: clock} = run.world;
        const limit = connect_addDisposableResource(env_1, (0, deadline.db)(clock, MAX_ASKING_MS, run.signal), false);
        try {
          const request = {
            signal: limit.signal,
            deadline: limit
          };
          const {ExpirationTime: end} = await readTokenSelf(nomad, request);
          const leftMs = Date.parse(end ?? "") - clock.wall();
          if (!(leftMs < run.deadline.remainingMs())) return;
          run.log.warning(`The Nomad token ends in ${(0, duration.a3)(Math.max(0, leftMs))}, before the timeout: ` + "after that every call is refused, the promotion included. Use a token with a longer " + "TTL, a shorter timeout, or auth-method.");
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          run.log.debug(`The end of the token is not known: ${why}`);
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        connect_disposeResources(env_1);
      }
    }
    const WAITING = new Set([ "promote", "check", "run", "fail", "set-health" ]);
    function showClaims({log: log, report: report}, jwt) {
      const title = "Claims of the login that was refused";
      const lines = claimLines(jwt);
      log.group(title, lines);
      report.evidence(title, lines);
    }
    var operations = __webpack_require__(902);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/report/describe-wanted.ts
    function describeWanted(inputs) {
      const {operation: operation, gates: gates, bake: bake, stopAt: stopAt} = inputs;
      const isRollout = [ "promote", "check", "run" ].includes(operation);
      const names = gates.map(({name: name}) => name).join(", ");
      return [ [ operation, subjectOf(inputs) ].filter(part => part !== "").join(" "), ...isRollout && names !== "" ? [ `gates ${names}` ] : [], ...isRollout && bake !== 0 ? [ `bake ${bake === "auto" ? "auto" : (0, 
      duration.a3)(bake)}` ] : [], ...isRollout && stopAt !== "successful" ? [ `stop at ${stopAt}` ] : [] ].join(", ");
    }
    function subjectOf({deploymentId: deploymentId, job: job, jobVersion: jobVersion, evalId: evalId, jobFile: jobFile}) {
      if (deploymentId.length > 0) return `deployment ${deploymentId.join(", ")}`;
      if (job !== void 0) return `job ${job}${jobVersion === void 0 ? "" : ` version ${jobVersion}`}`;
      if (evalId !== void 0) return `evaluation ${evalId}`;
      return jobFile === void 0 ? "" : `job file ${jobFile}`;
    }
    var write_record = __webpack_require__(3403);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/run.ts
    async function handlerOf(operation) {
      if ((0, operations.H9)(operation)) return (await Promise.all([ __webpack_require__.e(517), __webpack_require__.e(196) ]).then(__webpack_require__.bind(__webpack_require__, 7196))).READS[operation];
      return (await Promise.all([ __webpack_require__.e(517), __webpack_require__.e(589), __webpack_require__.e(16) ]).then(__webpack_require__.bind(__webpack_require__, 7016))).ROLLOUTS[operation];
    }
    function createBody(connectTo) {
      const open = (inputs, run) => ({
        run: run,
        inputs: inputs,
        nomad: connectTo(inputs, run),
        writes: (0, write_record.$R)(),
        gateResults: [],
        toolFolders: []
      });
      return {
        async run(inputs, actionRun) {
          const session = open(inputs, actionRun);
          const {nomad: nomad} = session;
          actionRun.requests(() => nomad.api.sent());
          actionRun.report.wanted(describeWanted(inputs));
          try {
            if (inputs.nomadCliVersion !== void 0) {
              const {installCli: installCli} = await __webpack_require__.e(291).then(__webpack_require__.bind(__webpack_require__, 291));
              await installCli(session, inputs.nomadCliVersion);
            }
            const handler = await handlerOf(inputs.operation);
            const [result] = await Promise.all([ handler(session), warnOfTokenEnd(session) ]);
            return result;
          } finally {
            await nomad.api.close();
          }
        },
        async finish(state, actionRun, inputs) {
          const session = open(inputs, actionRun);
          try {
            const {finishCleanup: finishCleanup} = await Promise.all([ __webpack_require__.e(517), __webpack_require__.e(589), __webpack_require__.e(579) ]).then(__webpack_require__.bind(__webpack_require__, 1579));
            await finishCleanup(session, state);
          } finally {
            await session.nomad.api.close();
          }
        }
      };
    }
    const {run: run, finish: finish} = createBody(connect);
    const loadPublisher = () => __webpack_require__.e(768).then(__webpack_require__.bind(__webpack_require__, 1768));
  }),
  3403: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $R: () => newWriteRecord,
      As: () => sendWrite,
      G9: () => settle,
      qF: () => hasWritten
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    function newWriteRecord() {
      return {
        changed: false,
        unknown: new Map
      };
    }
    function hasWritten({writes: writes}) {
      return writes.changed || writes.unknown.size > 0;
    }
    function noteUnknown(session, write) {
      session.writes.unknown.set(write.name, write);
      noteWrites(session);
    }
    function settle(session, {name: name}, wasCarriedOut) {
      const {writes: writes} = session;
      writes.unknown.delete(name);
      writes.changed ||= wasCarriedOut;
      noteWrites(session);
    }
    function noteWrites(session) {
      const {run: run, writes: writes} = session;
      const unknown = [ ...writes.unknown.values() ];
      const ids = new Set(unknown.flatMap(({deployment: deployment = []}) => deployment));
      run.outputs.set("changed", hasWritten(session));
      run.keep({
        lost: unknown.map(({name: name}) => name).join(", "),
        lostIds: [ ...ids ].join(" ")
      });
    }
    async function sendWrite(session, write, send) {
      const {api: api} = session.nomad;
      const wasUnknown = session.writes.unknown.has(write.name);
      const sentBefore = api.sent();
      if (!session.run.dryRun) noteUnknown(session, write);
      try {
        return {
          answer: await send()
        };
      } catch (error) {
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR && (0, 
        _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.v5)(error)) return {
          lost: error
        };
        const isRefused = error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR || api.sent() === sentBefore;
        if (isRefused && !wasUnknown && !session.run.dryRun) settle(session, write, false);
        throw error;
      }
    }
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
  986: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/headers.ts
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
      throw (0, http_endpoint.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0, 
      http_endpoint.Vc)(endpoint).credentials} for a line end, a quote or a blank ` + "copied along");
    }
    function refusePlaintextCredentials(endpoint) {
      if (endpoint.baseUrl.protocol === "https:" || endpoint.allowInsecureHttp || (0, 
      http_endpoint.U9)(endpoint.baseUrl)) return;
      throw (0, http_endpoint.J5)(endpoint, "credentials are not sent over http://, where everybody on the way can read them", `Use https:// in the input ${(0, 
      http_endpoint.Vc)(endpoint).address}, or set allow-insecure-http: true`);
    }
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
        headers: composeHeaders(endpoint, {
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
    var sanitize_line = __webpack_require__(1088);
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/redacted.ts
    const MAX_WORDS = 500;
    function redactedWith(error, secrets) {
      if (!(error instanceof failure.HR)) return error;
      const {kind: kind, status: status, retryAfterMs: retryAfterMs, received: received, text: text, final: final} = error;
      const line = words => secrets.redact((0, sanitize_line.g)(secrets.redact(words), MAX_WORDS));
      return new failure.HR({
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
      const clean = new Error(secrets.redact((0, sanitize_line.g)(secrets.redact(cause.message))));
      delete clean.stack;
      return clean;
    }
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
            throw redactedWith(error, secrets);
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
  4547: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vi: () => assertRequested,
      OE: () => connectNomad,
      Sm: () => scopedTo
    });
    var http_api = __webpack_require__(986);
    var failure = __webpack_require__(8464);
    var sanitize_line = __webpack_require__(1088);
    var server_error = __webpack_require__(713);
    // CONCATENATED MODULE: ./packages/client/src/nomad/classify.ts
    function classifyNomad(name) {
      return (reply, asked) => {
        const text = reply.text.trim();
        const isLogin = String(asked.path) === "/v1/acl/login";
        if (reply.status === 500) return serverError(name, text);
        if (reply.status === 429) return tooManyConnections(name);
        if (reply.status === 403) return forbidden(name, asked);
        if (reply.status === 404 && / not found$/.test(text)) return {
          kind: "not-found",
          what: `${name} says: ${(0, sanitize_line.g)(text)}`,
          next: `Check the name or id, and that it is in ${namespaceOf(asked)}`
        };
        return isLogin ? refusedLogin(name, text) : void 0;
      };
    }
    function namespaceOf({query: query}) {
      return `namespace ${query["namespace"] ?? "default"}`;
    }
    function tooManyConnections(name) {
      return {
        kind: "throttled",
        what: `${name} refused the request: too many connections from this address`,
        next: "Run fewer jobs from this runner or proxy at once, or allow more time",
        received: "no"
      };
    }
    function serverError(name, text) {
      const reading = (0, server_error.i)(text);
      return reading && {
        ...reading,
        what: `${name} says: ${(0, sanitize_line.g)(text)}`
      };
    }
    function forbidden(name, asked) {
      const needs = capabilityFor(asked);
      return {
        kind: "unauthorized",
        what: `${name} refused the token (Permission denied)`,
        next: `Check that the token is valid and its policy grants ${needs} in ${namespaceOf(asked)}`
      };
    }
    const CAPABILITIES = [ [ /^GET \/v1\/client\/fs\/logs\//, "read-logs" ], [ /^POST \/v1\/jobs\/parse$/, "parse-job (or submit-job)" ], [ /^POST \/v1\/jobs$/, "register-job (or submit-job)" ], [ /^POST \/v1\/job\/[^/]+\/plan$/, "plan-job (or submit-job)" ], [ /^POST \/v1\/deployment\/promote\//, "read-job and promote-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/fail\//, "read-job and fail-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/pause\//, "read-job and pause-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/unblock\//, "read-job and unblock-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/allocation-health\//, "read-job and set-alloc-health-deployment (or submit-job)" ] ];
    function capabilityFor({method: method, path: path}) {
      const call = `${method} ${path}`;
      return CAPABILITIES.find(([pattern]) => pattern.test(call))?.[1] ?? "read-job";
    }
    const LOGINS = [ [ /^ACL support disabled$/, "Remove auth-method: access control is disabled on this cluster" ], [ /no role or policy bindings matched/, "Add a binding rule whose selector matches this repository, branch and environment" ], [ /^auth-method ".*" not found$/, "Check the name of the auth method: `nomad acl auth-method list`" ], [ /unsupported auth-method type/, "Use an auth method of type JWT" ], [ /audience/, "Set audience to one of the auth method's BoundAudiences" ], [ /token is expired/, "Check that the clocks of the servers are right" ], [ /^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer" ] ];
    function refusedLogin(name, text) {
      const next = LOGINS.find(([pattern]) => pattern.test(text))?.[1];
      return next === void 0 ? void 0 : {
        kind: "unauthorized",
        what: `${name} refused the login: ${(0, sanitize_line.g)(text)}`,
        next: next
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts
    function connectNomad(options) {
      const {world: world, secrets: secrets, token: token, namespace: namespace, region: region, dryRun: dryRun, transport: transport} = options;
      const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
      const headers = () => {
        const value = token();
        return value === void 0 ? {} : {
          "X-Nomad-Token": value
        };
      };
      const api = (0, http_api.x)({
        world: world,
        endpoint: {
          ...options.endpoint,
          headers: headers,
          service: name
        },
        classify: classifyNomad(name),
        dryRun: dryRun ?? false,
        secrets: secrets,
        ...options.deadline === void 0 ? {} : {
          deadline: options.deadline
        },
        ...transport === void 0 ? {} : {
          transport: transport
        }
      });
      return {
        api: api,
        name: name,
        namespace: namespace,
        scope: {
          namespace: namespace,
          region: region
        },
        token: token
      };
    }
    function scopedTo(nomad, change) {
      const scope = {
        ...nomad.scope,
        ...change
      };
      return {
        ...nomad,
        namespace: scope.namespace,
        scope: scope
      };
    }
    function assertRequested(nomad, {resource: resource, requested: requested}, received) {
      if (received.toLowerCase() === requested.toLowerCase()) return;
      throw new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
        next: "Check what is between the runner and Nomad: a proxy or cache may mix up replies",
        received: "yes"
      });
    }
  }),
  713: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => readServerError
    });
    const FORWARDED = /^(?:rpc error: )+/;
    const LEADERLESS = "Wait until the cluster has a leader again";
    const READINGS = [ [ /^No cluster leader$/, {
      kind: "unavailable",
      received: "no",
      next: LEADERLESS
    } ], [ /^Not ready to serve consistent reads$|^deployment watcher not enabled$/, {
      kind: "unavailable",
      next: LEADERLESS
    } ], [ /terminal deployment$|has terminal status|" is terminal$/, {
      kind: "conflict",
      next: "It has ended and takes no more writes: read its status"
    } ], [ /healthy allocations/, {
      kind: "conflict",
      next: "Wait until the canaries are healthy, or find out why they are not"
    } ], [ /^deployment not found$|as it does not exist|^job ".*" (?:in namespace .*)?not found$/, {
      kind: "not-found",
      next: "Check id and namespace; ended deployments are deleted in an hour"
    } ], [ /^Enforcing job modify index/, {
      kind: "conflict",
      next: "Somebody else registered the job meanwhile: read it again"
    } ], [ /^unknown alloc "|is not part of deployment/, {
      kind: "rejected",
      next: "Give ids of allocations that belong to this deployment"
    } ], [ /index error: |^missing deployment ID$|UUID/, {
      kind: "rejected",
      next: "Give the whole id, 36 characters, not its first eight"
    } ], [ /^must specify at least one/, {
      kind: "rejected",
      next: "Give at least one allocation id"
    } ], [ /^No path to region$/, {
      kind: "rejected",
      next: "Check the region: no server knows it"
    } ], [ /^cannot update job from type/, {
      kind: "rejected",
      next: "Stop and purge the job first, or give it another ID"
    } ], [ /is in nonexistent namespace/, {
      kind: "rejected",
      next: "Create the namespace, or correct the one in the job file"
    } ], [ /references unknown job/, {
      kind: "conflict",
      next: "The job was purged meanwhile: register it again"
    } ], [ /errors? occurred:|validation failed|can't revert/, {
      kind: "rejected",
      next: "Fix the job as the text says"
    } ] ];
    function readServerError(text) {
      const plain = text.replace(FORWARDED, "").trim();
      return READINGS.find(([words]) => words.test(plain))?.[1];
    }
  })
};
