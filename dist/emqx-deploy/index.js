const __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__ = (() => {
  const absent = () => {
    throw new Error("a part of a package is used that is not in this bundle: see externals.ts");
  };
  return {
    OidcClient: {
      getIDToken: absent
    },
    issueFileCommand: absent,
    prepareKeyValueMessage: absent,
    RetryHelper: absent,
    summary: {},
    markdownSummary: {},
    fetch: absent,
    HttpClient: class {
      getAgent() {}
      getAgentDispatcher() {}
    },
    restEndpointMethods: () => ({}),
    paginateRest: () => ({})
  };
})();

var __webpack_modules__ = {
  6731: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D: () => createRequestRules,
      v: () => createRequestOf
    });
    var _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7213);
    const MEMBERS = [ "platform", "region", "deployment-type", "connections" ];
    const INPUT_OF = {
      platform: "platform",
      region: "region",
      type: "deployment-type",
      connections: "connections",
      tps: "tps",
      name: "deployment-name",
      projectId: "project-id",
      version: "deployment-version"
    };
    const completeCreateRequest = {
      needs: [ "operation", ...MEMBERS, "deployment-id", "deployment-name", "allow-create" ],
      check(values) {
        const {operation: operation, deploymentId: deploymentId, deploymentName: deploymentName, allowCreate: allowCreate} = values;
        if (operation !== "create" && operation !== "ensure") return;
        const given = {
          platform: values.platform,
          region: values.region,
          "deployment-type": values.deploymentType,
          connections: values.connections
        };
        const missing = MEMBERS.filter(name => given[name] === void 0);
        const isNamed = deploymentId.length + deploymentName.length > 0;
        const isNeeded = operation === "create" || allowCreate || !isNamed || missing.length < MEMBERS.length;
        if (!isNeeded) return;
        const what = `for ${operation}, together with ${MEMBERS.join(", ")}`;
        return missing.map(input => ({
          input: input,
          accepted: `a value ${what}`
        }));
      }
    };
    const oneToEnsure = {
      needs: [ "operation", "deployment-id", "deployment-name" ],
      check({operation: operation, deploymentId: deploymentId, deploymentName: deploymentName}) {
        const given = deploymentId.length + deploymentName.length;
        if (operation === "create" && deploymentId.length > 0) return {
          input: "deployment-id",
          accepted: "nothing for create: the platform gives the id"
        };
        if (operation !== "ensure" && operation !== "create" || given < 2) return;
        const input = deploymentId.length > 0 ? "deployment-id" : "deployment-name";
        return {
          input: input,
          accepted: `one deployment for ${operation}`
        };
      }
    };
    const allowedCreate = {
      needs: [ "operation", "allow-create" ],
      check({operation: operation, allowCreate: allowCreate}) {
        if (operation !== "create" || allowCreate) return;
        return {
          input: "allow-create",
          accepted: "true for create: a deployment costs money and the API cannot delete it"
        };
      }
    };
    const soldRequest = {
      needs: [ "operation", ...MEMBERS, "tps", "deployment-name", "project-id", "deployment-version", "strict-catalogue", "allow-create" ],
      check(values) {
        const {operation: operation, strictCatalogue: strictCatalogue, allowCreate: allowCreate} = values;
        if (operation !== "create" && operation !== "ensure") return;
        if (!strictCatalogue || operation === "ensure" && !allowCreate) return;
        const request = createRequestOf(values);
        if (request === void 0) return;
        return (0, _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__.iN)(request).map(({member: member, offered: offered}) => ({
          input: INPUT_OF[member],
          accepted: `${offered} (strict-catalogue: false lets others through)`
        }));
      }
    };
    const createRequestRules = [ completeCreateRequest, oneToEnsure, allowedCreate, soldRequest ];
    function createRequestOf(inputs) {
      const {platform: platform, region: region, deploymentType: type, connections: connections, tps: tps} = inputs;
      if (platform === void 0 || region === void 0) return;
      if (type === void 0 || connections === void 0) return;
      const {deploymentName: deploymentName, projectId: projectId, deploymentVersion: version} = inputs;
      return {
        platform: platform,
        region: region,
        type: type,
        connections: connections,
        tps: tps,
        name: deploymentName[0],
        projectId: projectId,
        version: version
      };
    }
  }),
  9118: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Q: () => inputs
    });
    var common = __nccwpck_require__(1083);
    var inputs_define = __nccwpck_require__(5001);
    var list = __nccwpck_require__(9106);
    var number = __nccwpck_require__(347);
    var inputs_text = __nccwpck_require__(3621);
    var inputs_url = __nccwpck_require__(5717);
    var operations = __nccwpck_require__(2209);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/inputs/fields.ts
    const leave = () => (0, inputs_text.Yq)("leave").default("leave");
    const code = example => (0, inputs_text.Qq)({
      matches: /^[A-Za-z0-9-]{1,64}$/,
      accepts: `a code of the catalogue, such as ${example}`
    });
    const host = () => (0, inputs_text.Qq)({
      matches: /^[A-Za-z0-9.-]{1,253}$|^[0-9A-Fa-f:]{2,45}$/,
      accepts: "a host name or address alone, without scheme, port and path"
    });
    const fields = {
      ...(0, common.j)({
        timeout: "45m",
        onTimeout: leave(),
        onCancel: leave()
      }),
      operation: (0, inputs_text.Yq)(...operations.xb).default("ensure-running"),
      "api-url": (0, inputs_url.OZ)().env("EMQXCLOUD_PLATFORM_ENDPOINT").default("https://cloud-intl.emqx.com/public_api/v1"),
      "api-key": (0, inputs_text.Sh)().env("EMQXCLOUD_PLATFORM_API_KEY"),
      "api-secret": (0, inputs_text.Sh)().env("EMQXCLOUD_PLATFORM_API_SECRET"),
      "deployment-id": (0, list.p)((0, inputs_text.id)("emqx")).default(""),
      "deployment-name": (0, list.p)().default(""),
      platform: code("aws").optional(),
      region: code("us-east-1").optional(),
      "deployment-type": (0, inputs_text.Yq)("serverless", "dedicated", "dedicatedFlex").optional(),
      connections: (0, number.nd)({
        min: 1
      }).optional(),
      tps: (0, number.nd)({
        min: 1
      }).optional(),
      "project-id": (0, inputs_text.Qq)({
        matches: /^[A-Za-z0-9_-]{1,64}$/,
        accepts: "the id of a project, such as p1a2b3c4"
      }).optional(),
      "deployment-version": (0, inputs_text.Qq)({
        matches: /^[A-Za-z0-9._-]{1,32}$/,
        accepts: "a version of EMQX, such as v5"
      }).optional(),
      "strict-catalogue": (0, inputs_text.Jt)().default("true"),
      "allow-create": (0, inputs_text.Jt)().default("false"),
      "allow-duplicate": (0, inputs_text.Jt)().default("false"),
      host: host().optional(),
      probe: (0, inputs_url.OZ)("mqtt", "mqtts", "ws", "wss").optional(),
      "probe-username": (0, inputs_text.Qq)().optional(),
      "probe-password": (0, inputs_text.rJ)().optional(),
      wait: (0, inputs_text.Jt)().default("true"),
      "get-budget": (0, number.TS)().default("60/1h"),
      "write-budget": (0, number.TS)().default("5/1h"),
      "create-budget": (0, number.TS)().default("1/1h"),
      "budget-share": (0, number.nd)({
        min: 1
      }).default("1"),
      "on-quota": (0, inputs_text.Yq)("wait", "fail").default("wait")
    };
    var create_request = __nccwpck_require__(6731);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/inputs/rules.ts
    const whichDeployments = {
      needs: [ "operation", "deployment-id", "deployment-name" ],
      check({operation: operation, deploymentId: deploymentId, deploymentName: deploymentName}) {
        const ways = Number(deploymentId.length > 0) + Number(deploymentName.length > 0);
        if (ways > 1) return {
          input: "deployment-name",
          accepted: "either deployment-id or deployment-name"
        };
        if (ways === 1 || !(0, operations.bZ)(operation)) return;
        return {
          input: "deployment-id",
          accepted: "at least one id here, or one name in deployment-name"
        };
      }
    };
    const NAME_OF_AN_ID = /^deployment-([A-Za-z0-9]+)$/;
    const idNotName = {
      needs: [ "deployment-id" ],
      check: ({deploymentId: deploymentId}) => deploymentId.flatMap(given => {
        const id = NAME_OF_AN_ID.exec(given)?.[1];
        if (id === void 0) return [];
        const name = `${given} is a name and belongs to deployment-name`;
        return [ {
          input: "deployment-id",
          accepted: `the id alone, here ${id}; ${name}`
        } ];
      })
    };
    const neverServerless = {
      needs: [ "operation", "deployment-type" ],
      check({operation: operation, deploymentType: deploymentType}) {
        if (!(0, operations.ao)(operation) || deploymentType !== "serverless") return;
        return {
          input: "deployment-type",
          accepted: "dedicated: serverless always runs, the API cannot start or stop it"
        };
      }
    };
    const oneToProbe = {
      needs: [ "probe", "wait", "deployment-id", "deployment-name" ],
      check({probe: probe, wait: wait, deploymentId: deploymentId, deploymentName: deploymentName}) {
        if (probe === void 0) return;
        if (!wait) return {
          input: "probe",
          accepted: "a probe only with wait: true"
        };
        if (deploymentId.length + deploymentName.length < 2) return;
        return {
          input: "probe",
          accepted: "a probe only for a step with one deployment"
        };
      }
    };
    const probeLogin = {
      needs: [ "probe", "probe-username", "probe-password" ],
      check({probe: probe, probeUsername: probeUsername, probePassword: probePassword}) {
        if (probePassword !== void 0 && probeUsername === void 0) return {
          input: "probe-username",
          accepted: "a user name together with probe-password"
        };
        if (probeUsername === void 0 || probe !== void 0) return;
        return {
          input: "probe",
          accepted: "an address together with probe-username"
        };
      }
    };
    const closedWire = {
      needs: [ "api-url", "allow-insecure-http" ],
      check: ({apiUrl: url, allowInsecureHttp: allowInsecureHttp}) => (0, inputs_url.to)({
        input: "api-url",
        url: url,
        hasCredentials: true,
        allowInsecureHttp: allowInsecureHttp
      })
    };
    const MIN_READS = 3;
    const shareToWaitWith = {
      needs: [ "operation", "wait", "get-budget", "budget-share" ],
      check({operation: operation, wait: wait, getBudget: getBudget, budgetShare: budgetShare}) {
        if (!wait || operation === "get" || operation === "list") return;
        const most = Math.floor(getBudget.limit / MIN_READS);
        if (budgetShare <= most) return;
        if (most === 0) {
          const accepted = `at least ${MIN_READS} reads for an operation that waits, or wait: false`;
          return {
            input: "get-budget",
            accepted: accepted
          };
        }
        return {
          input: "budget-share",
          accepted: `at most ${most} for an operation that waits: each job needs ${MIN_READS} reads of the ` + "hour to follow what it starts (several deployments in one step cost no more)"
        };
      }
    };
    const rules = [ whichDeployments, idNotName, neverServerless, oneToProbe, probeLogin, closedWire, shareToWaitWith, ...create_request.D ];
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/inputs/used-inputs.ts
    const WHICH = [ "deployment-id", "deployment-name" ];
    const REQUEST = [ "platform", "region", "deployment-type", "connections", "tps", "project-id", "deployment-version", "strict-catalogue" ];
    const PROBE = [ "probe", "probe-username", "probe-password" ];
    const USED = {
      "ensure-running": [ ...WHICH, ...PROBE, "wait", "write-budget" ],
      "ensure-stopped": [ ...WHICH, "wait", "write-budget" ],
      start: [ ...WHICH, ...PROBE, "wait", "write-budget" ],
      stop: [ ...WHICH, "wait", "write-budget" ],
      create: [ ...REQUEST, ...PROBE, "deployment-name", "allow-create", "allow-duplicate", "wait", "create-budget" ],
      ensure: [ ...WHICH, ...REQUEST, ...PROBE, "allow-create", "allow-duplicate", "wait", "write-budget", "create-budget" ],
      get: WHICH,
      list: []
    };
    function unusedInputs({operation: operation}) {
      const used = new Set(USED[operation]);
      return [ ...new Set(Object.values(USED).flat()) ].filter(name => !used.has(name));
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/inputs/inputs.ts
    const inputs = (0, inputs_define.p)(fields, [ common.F, ...rules ], unusedInputs);
  }),
  2209: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      H9: () => isRead,
      ao: () => isWrite,
      bZ: () => namesDeployments,
      xb: () => OPERATIONS
    });
    const OPERATIONS = [ "ensure-running", "ensure-stopped", "start", "stop", "create", "ensure", "get", "list" ];
    const READS = [ "get", "list" ];
    function isRead(operation) {
      return READS.some(read => read === operation);
    }
    const BY_IDENTITY = new Set([ "ensure-running", "ensure-stopped", "start", "stop", "get" ]);
    function namesDeployments(operation) {
      return BY_IDENTITY.has(operation);
    }
    function isWrite(operation) {
      return BY_IDENTITY.has(operation) && operation !== "get";
    }
  }),
  6804: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3682);
        var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9118);
        var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5699);
        await (0, _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__.g)({
          name: "emqx-deploy",
          inputs: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Q,
          outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__.V,
          load: () => Promise.all([ __nccwpck_require__.e(786), __nccwpck_require__.e(765) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9765))
        });
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }),
  5699: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      V: () => outputs
    });
    const outputs = [ "deployment-name", "platform", "region", "deployment-type", "version", "connections", "tps", "deployments", "quota" ];
  }),
  9923: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      l: () => ActionError
    });
    class ActionError extends Error {
      name="ActionError";
      result;
      constructor(outcome, reason, json) {
        super(reason);
        this.result = {
          outcome: outcome,
          reason: reason,
          ...json && {
            json: json
          }
        };
      }
    }
  }),
  4580: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Nr: () => describeInterruption,
      V1: () => withCleanup,
      Yp: () => createCleanupDeadlines,
      cJ: () => Cancelled,
      si: () => isInterruption
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3739);
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6855);
    var _action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9923);
    var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5136);
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
    class Cancelled extends Error {
      name="Cancelled";
      by;
      constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
      }
    }
    async function withCleanup(run, cleanup, work) {
      const verb = verbOf(cleanup, "on-cancel");
      if ("kept" in cleanup && verb !== "leave" && !run.dryRun) run.keep(cleanup.kept(verb));
      try {
        return await work();
      } catch (error) {
        if (run.signal.aborted) return await afterInterruption(run, cleanup);
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.Y5 || !isDueOnFailure(cleanup)) throw error;
        return await afterFailure(run, cleanup, error);
      }
    }
    function describeInterruption(reason, what = "timeout") {
      if (reason instanceof Cancelled) return {
        outcome: "cancelled",
        clause: "The workflow was cancelled"
      };
      const limit = (0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__.a3)(reason.limitMs);
      return {
        outcome: "timed-out",
        clause: `The ${what} of ${limit} expired`
      };
    }
    function isInterruption(reason) {
      return reason instanceof Cancelled || reason instanceof _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__.Xp;
    }
    function failureResult(run, error) {
      if (error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_3__.l) return error.result;
      if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR)) return;
      return {
        outcome: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_4__.sG)(error, run.deadline.remainingMs()),
        reason: error.message
      };
    }
    function isDueOnFailure(cleanup) {
      if (!("verbs" in cleanup) || cleanup.verbs["on-failure"] === void 0) return false;
      return cleanup.hasWork?.() ?? true;
    }
    async function afterInterruption(run, cleanup) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const reason = run.signal.reason;
        if (!isInterruption(reason)) throw reason;
        const {outcome: outcome, clause: clause} = describeInterruption(reason);
        const state = cleanup.describeState?.();
        const sentence = state === void 0 ? `${clause}.` : `${clause} while ${state}.`;
        const trigger = outcome === "timed-out" ? "on-timeout" : "on-cancel";
        const deadline = __addDisposableResource(env_1, run.cleanupDeadline(), false);
        return joined({
          outcome: outcome,
          reason: sentence
        }, await cleanUp(run, cleanup, {
          trigger: trigger,
          deadline: deadline
        }));
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    async function afterFailure(run, cleanup, error) {
      const result = failureResult(run, error);
      const due = {
        trigger: "on-failure",
        deadline: run.deadline
      };
      const done = await cleanUp(run, cleanup, due);
      if (result === void 0) {
        run.log.info(done.sentence);
        throw error;
      }
      if (run.signal.aborted && done.isUnfinished) return await afterInterruption(run, cleanup);
      return joined(result, done);
    }
    async function cleanUp(run, cleanup, {trigger: trigger, deadline: deadline}) {
      const verb = verbOf(cleanup, trigger);
      const left = {
        sentence: `It was left as it is (${trigger}: leave).`
      };
      const isToDo = "apply" in cleanup && verb !== "leave";
      try {
        if (isToDo) return await cleanup.apply(verb, trigger, deadline);
        return await (cleanup.leave?.(trigger, deadline)) ?? left;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
        if (isToDo) run.keep(cleanup.kept(verb));
        const open = {
          sentence: `The post step finishes it (${trigger}: ${verb}).`,
          isUnfinished: true
        };
        const said = "unfinished" in cleanup ? cleanup.unfinished?.(verb, trigger) : void 0;
        return said ?? (isToDo ? open : left);
      }
    }
    function verbOf(cleanup, trigger) {
      return "verbs" in cleanup && cleanup.verbs[trigger] || "leave";
    }
    function joined(result, {sentence: sentence, isUnfinished: isUnfinished}) {
      const reason = `${result.reason} ${sentence}`.trim();
      return {
        ...result,
        reason: reason,
        ...isUnfinished && {
          isUnfinished: isUnfinished
        }
      };
    }
    const MAX_MS = 5e3;
    function createCleanupDeadlines(clock) {
      let overMs;
      let endMs;
      return {
        start(limitMs = MAX_MS) {
          overMs ??= clock.now() + MAX_MS;
          const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
          const deadline = (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__.db)(clock, allowedMs, (new AbortController).signal);
          endMs = Math.max(endMs ?? 0, deadline.atMs);
          return deadline;
        },
        endMs: () => endMs
      };
    }
  }),
  5510: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Q: () => explanation,
      o: () => documentationUrl
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    const OUTCOMES_PAGE = "https://github.com/rollout-actions/rollout-actions/blob/v1/docs/outcomes.md";
    function documentationUrl(end) {
      return `${OUTCOMES_PAGE}#${end === void 0 ? "no-outcome" : anchorOf(end)}`;
    }
    function explanation(end) {
      return `Cause and remedy: ${documentationUrl(end)}`;
    }
    function anchorOf({outcome: outcome, errorKind: errorKind}) {
      const isOutcome = _outcome_js__WEBPACK_IMPORTED_MODULE_0__.im.some(word => word === errorKind);
      return errorKind === void 0 || isOutcome ? outcome : errorKind;
    }
  }),
  3682: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g: () => execute
    });
    var core_namespaceObject = {};
    __nccwpck_require__.r(core_namespaceObject);
    __nccwpck_require__.d(core_namespaceObject, {
      ExitCode: () => ExitCode,
      addPath: () => addPath,
      debug: () => debug,
      endGroup: () => endGroup,
      error: () => error,
      exportVariable: () => exportVariable,
      getBooleanInput: () => getBooleanInput,
      getIDToken: () => getIDToken,
      getInput: () => getInput,
      getMultilineInput: () => getMultilineInput,
      getState: () => getState,
      group: () => group,
      info: () => info,
      isDebug: () => isDebug,
      markdownSummary: () => external_stand_in_import_namespaceObject.markdownSummary,
      notice: () => notice,
      platform: () => external_stand_in_import_namespaceObject,
      saveState: () => saveState,
      setCommandEcho: () => setCommandEcho,
      setFailed: () => setFailed,
      setOutput: () => setOutput,
      setSecret: () => setSecret,
      startGroup: () => startGroup,
      summary: () => external_stand_in_import_namespaceObject.summary,
      toPlatformPath: () => toPlatformPath,
      toPosixPath: () => toPosixPath,
      toWin32Path: () => toWin32Path,
      warning: () => warning
    });
    var documentation = __nccwpck_require__(5510);
    var report_memory = __nccwpck_require__(3237);
    var sanitize_line = __nccwpck_require__(1088);
    var inputs_define = __nccwpck_require__(5001);
    var src_outcome = __nccwpck_require__(5136);
    // CONCATENATED MODULE: ./packages/action/src/outputs.ts
    const COMMON_OUTPUTS = [ "outcome", "reason", "deployment-id", "deployment-ids", "fqdn", "port", "ports", "url", "status", "changed", "json", "elapsed-seconds", "requests" ];
    const WRITTEN_AT_ONCE = new Set([ "deployment-id", "deployment-ids", "changed" ]);
    const MAX_REWRITTEN = 64 * 1024;
    function createOutputs({names: names, files: files, secrets: secrets}) {
      const declared = new Set([ ...COMMON_OUTPUTS, ...names ]);
      const known = new Map;
      const written = new Map;
      const bytes = new Map;
      function isDue(name) {
        const last = written.get(name);
        if (last === void 0 || !WRITTEN_AT_ONCE.has(name)) return last === void 0;
        const {length: length} = textOf(known.get(name));
        return (bytes.get(name) ?? 0) + length <= MAX_REWRITTEN || length >= 2 * last.length;
      }
      function write(name, value) {
        const text = textOf(value);
        if (written.get(name) === text) return;
        files.output(name, text);
        written.set(name, text);
        bytes.set(name, (bytes.get(name) ?? 0) + text.length);
      }
      return {
        set(name, value) {
          if (!declared.has(name)) throw new Error(`the action does not declare an output ${name}`);
          if (value === void 0) known.delete(name); else known.set(name, redactDeep(value, secrets));
          if (known.has(name) && isDue(name)) write(name, known.get(name));
        },
        known: () => known,
        flush() {
          for (const name of declared) if (known.has(name) || written.has(name)) write(name, known.get(name));
        }
      };
    }
    function textOf(value) {
      if (value === void 0) return "";
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    }
    function redactDeep(value, secrets) {
      if (typeof value === "string") return secrets.redact(value);
      if (typeof value === "bigint") return String(value);
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(item => redactDeep(item, secrets));
      if (value instanceof Date || value instanceof URL) return secrets.redact(value.toJSON());
      const entries = value instanceof Map ? [ ...value ] : Object.entries(value);
      return Object.fromEntries(entries.map(([name, member]) => [ secrets.redact(String(name)), redactDeep(member, secrets) ]));
    }
    var annotations = __nccwpck_require__(1109);
    var build_report = __nccwpck_require__(8134);
    var render = __nccwpck_require__(8483);
    // CONCATENATED MODULE: ./packages/action/src/report/report-end.ts
    const SCHEMA_VERSION = 1;
    function report(context, end) {
      const {state: state, host: host, log: log} = context;
      context.close();
      logGates(context, end);
      logEnd(context, end, log.outcome);
      writeOutputs(context, end);
      if (context.settings.writesSummary) writeSummary(context, end);
      if (end.isUnfinished !== true) state.settled();
      host.setExitCode((0, build_report.WG)(context, end) ? 0 : 1);
    }
    function reportPost(context, end) {
      context.close();
      logEnd(context, end, context.log.info);
      const isUsed = context.runReport.isUsed() || !(0, src_outcome.gf)(end.outcome);
      if (context.settings.writesSummary && isUsed) writeSummary(context, end);
      context.host.setExitCode((0, src_outcome.gf)(end.outcome) ? 0 : 1);
    }
    function logGates(context, end) {
      const {log: log, runReport: runReport, secrets: secrets} = context;
      const say = (0, build_report.WG)(context, end) ? log.notice : text => log.error([ text ]);
      for (const {message: message} of (0, annotations.q)(runReport.content(secrets.redact))) say(message);
    }
    function logEnd(context, end, sayGreen) {
      const {log: log} = context;
      const words = `${end.outcome}: ${end.reason}`;
      if ((0, src_outcome.gf)(end.outcome)) sayGreen(words); else if ((0, build_report.WG)(context, end)) log.notice(`${words} (allowed by allowed-outcomes)`); else log.error([ ...end.lines ?? [ words ], ...end.diagnostic ?? [], (0, 
      documentation.Q)(end) ]);
      for (const cause of end.causes ?? []) log.info(`caused by ${cause}`);
      for (const line of end.stacks ?? []) log.debug(line);
    }
    function writeOutputs(context, end) {
      const {outputs: outputs} = context;
      if (!outputs.known().has("changed")) outputs.set("changed", false);
      outputs.set("outcome", end.outcome);
      outputs.set("reason", (0, sanitize_line.g)(end.reason, Number.MAX_SAFE_INTEGER));
      outputs.set("elapsed-seconds", Math.round(context.elapsedMs() / 1e3));
      outputs.set("requests", context.requests());
      outputs.set("json", everythingKnown(context, end));
      outputs.flush();
    }
    function everythingKnown({name: name, outputs: outputs, run: run}, end) {
      const known = [ ...outputs.known() ].filter(([output]) => output !== "json");
      const members = known.map(([output, value]) => [ (0, inputs_define.x)(output), value ]);
      return {
        schemaVersion: SCHEMA_VERSION,
        action: name,
        ...Object.fromEntries(members),
        ...ownMembers(redactDeep(end.json ?? {}, run.secrets))
      };
    }
    function ownMembers(json) {
      return typeof json === "object" && json !== null ? json : {};
    }
    function writeSummary(context, end) {
      context.files.summary((0, render.B1)((0, build_report.FK)(context, end), render.$M));
    }
    var failure = __nccwpck_require__(8464);
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/causes.ts
    const MAX_DEPTH = 10;
    function causesOf(error) {
      const chain = chainOf(error, new Set);
      const stacks = chain.flatMap(linesOf);
      return {
        sentences: chain.slice(1).map(sentenceOf),
        stacks: stacks
      };
    }
    function sentenceOf(error) {
      if (!(error instanceof Error)) return `thrown: ${plainText(error)}`;
      const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
      return `${error.name}: ${error.message || "without words"}${code}`;
    }
    function chainOf(error, seen) {
      if (error === void 0 || seen.has(error) || seen.size >= MAX_DEPTH) return [];
      seen.add(error);
      const inner = error instanceof AggregateError ? error.errors : [];
      const cause = error instanceof Error ? [ error.cause ] : [];
      return [ error, ...[ ...inner, ...cause ].flatMap(next => chainOf(next, seen)) ];
    }
    function linesOf(link) {
      const stack = link instanceof Error ? link.stack?.split("\n") ?? [] : [];
      const said = link instanceof failure.HR && link.text ? [ `the server said: ${link.text}` ] : [];
      return [ ...stack, ...said ];
    }
    function plainText(thrown) {
      try {
        return typeof thrown === "object" ? JSON.stringify(thrown) : String(thrown);
      } catch {
        return "something that has no text";
      }
    }
    var http_proxy = __nccwpck_require__(3578);
    var redaction_secrets = __nccwpck_require__(9605);
    var time_deadline = __nccwpck_require__(3739);
    var cleanup = __nccwpck_require__(4580);
    // CONCATENATED MODULE: ./packages/action/src/inputs/source.ts
    function sourceOf(name, field, env) {
      const own = trimmed(env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`]);
      if (own !== void 0) return {
        text: own,
        from: "with"
      };
      for (const variable of field.variables) {
        const value = trimmed(env[variable]);
        if (value !== void 0) return {
          text: value,
          from: {
            variable: variable
          }
        };
      }
      return {
        text: void 0,
        from: "nobody"
      };
    }
    async function prepareFields(fields, env) {
      const preparations = Object.entries(fields).map(([name, field]) => {
        const {text: text} = sourceOf(name, field, env);
        return text === void 0 ? void 0 : field.prepare(text);
      });
      await Promise.all(preparations);
    }
    function secretTexts(fields, env) {
      return Object.entries(fields).flatMap(([name, field]) => {
        const {text: text} = sourceOf(name, field, env);
        return text === void 0 ? [] : field.secretsIn(text).filter(part => part !== "");
      });
    }
    function trimmed(value) {
      const cut = value?.trim();
      return cut === "" ? void 0 : cut;
    }
    var url = __nccwpck_require__(5717);
    // CONCATENATED MODULE: ./packages/action/src/inputs/read.ts
    class InvalidInputs extends Error {
      name="InvalidInputs";
      headline;
      lines;
      diagnostic;
      constructor(lines, diagnostic = []) {
        const count = lines.length === 1 ? "One input is wrong" : `${lines.length} inputs are wrong`;
        const headline = `${count}, nothing was sent`;
        super(`${headline}: ${lines.join("; ")}`);
        this.headline = headline;
        this.lines = lines;
        this.diagnostic = diagnostic;
      }
    }
    const SHOWN_CHARACTERS = 80;
    function readInputs(definition, env) {
      const {fields: fields} = definition;
      const read = readFields(fields, env);
      const problems = [ ...read.problems, ...brokenRules(definition, read.values) ];
      const {values: values} = read;
      if (problems.length > 0 || !hasValues(values, fields, Object.keys(fields))) throw new InvalidInputs(problems.map(problem => lineOf(problem, fields, env)), problems.flatMap(({diagnostic: diagnostic}) => diagnostic ?? []));
      return {
        values: values,
        warnings: warningsOf(definition, values, env)
      };
    }
    function readFields(fields, env) {
      const values = {};
      const problems = [];
      for (const [name, field] of Object.entries(fields)) {
        const reading = field.read(sourceOf(name, field, env).text);
        if (reading.ok) values[(0, inputs_define.x)(name)] = reading.value; else problems.push({
          input: name,
          accepted: reading.accepted
        });
      }
      return {
        values: values,
        problems: problems
      };
    }
    function brokenRules({fields: fields, rules: rules}, values) {
      return rules.flatMap(rule => {
        if (!rule.needs.every(name => (0, inputs_define.x)(name) in values)) return [];
        const seen = onlyNeeded(rule, values);
        return hasValues(seen, fields, rule.needs) ? rule.check(seen) ?? [] : [];
      });
    }
    function onlyNeeded(rule, values) {
      const needed = new Set(rule.needs.map(inputs_define.x));
      return new Proxy(values, {
        get(target, key) {
          if (typeof key === "string" && needed.has(key)) return target[key];
          throw new Error(`a rule reads ${String(key)}, which it does not say it needs`);
        }
      });
    }
    function hasValues(values, _fields, names) {
      return names.every(name => (0, inputs_define.x)(name) in values);
    }
    function lineOf(problem, fields, env) {
      const {input: input, accepted: accepted, diagnostic: diagnostic} = problem;
      const field = fields[input];
      if (field === void 0) return `${input}: ${accepted}`;
      if (diagnostic !== void 0) return `${input}: accepted: ${accepted}`;
      const variables = field.variables.join(" or ");
      const instead = variables === "" ? "" : ` (or the environment variable ${variables})`;
      const source = sourceOf(input, field, env);
      if (source.text === void 0) return `${input}: nothing was given; accepted: ${accepted}${instead}`;
      return `${input}: ${givenText(source, field)}; accepted: ${accepted}`;
    }
    function givenText({text: text = "", from: from}, field) {
      const origin = typeof from === "object" ? ` by ${from.variable}` : "";
      if (field.isSecret) return `what was given${origin} is not shown, as it may hold a secret`;
      const clean = (0, url.Bs)(withoutSecrets(text, field));
      const isLong = clean.length > SHOWN_CHARACTERS;
      const shown = isLong ? `${clean.slice(0, SHOWN_CHARACTERS)}\u2026` : clean;
      return `${JSON.stringify(shown)} was given${origin}`;
    }
    function withoutSecrets(text, field) {
      const parts = field.secretsIn(text).filter(part => part !== "");
      const longestFirst = parts.toSorted((a, b) => b.length - a.length);
      return longestFirst.reduce((clean, part) => clean.replaceAll(part, "***"), text);
    }
    function warningsOf({fields: fields, unused: unused}, values, env) {
      return unused(values).flatMap(name => {
        const field = fields[name];
        if (field === void 0) return [];
        const {text: text, from: from} = sourceOf(name, field, env);
        if (from !== "with" || text === field.defaultText) return [];
        return [ `${name} was given, but this operation does not use it` ];
      });
    }
    // CONCATENATED MODULE: ./packages/action/src/report/run-report.ts
    function createRunReport(clock) {
      const notes = {
        subject: void 0,
        wanted: void 0,
        facts: new Map,
        timeline: [],
        things: new Map,
        gates: [],
        evidence: [],
        remarks: [],
        budget: void 0,
        isGone: false
      };
      const set = some => void Object.assign(notes, some);
      return {
        subject: more => set({
          subject: {
            ...notes.subject,
            ...more
          }
        }),
        wanted: wanted => set({
          wanted: wanted
        }),
        fact: (name, value) => notes.facts.set(name, value),
        state(subject, state) {
          const last = notes.timeline.findLast(entry => entry.subject === subject);
          if (last?.state === state || last?.state.startsWith(`${state} (`)) return;
          notes.timeline.push({
            subject: subject,
            state: state,
            atMs: clock.wall()
          });
        },
        things: table => notes.things.set(table.title ?? "", table),
        thing: (title, row) => notes.things.set(title, withRow(notes.things.get(title), title, row)),
        gates: gates => set({
          gates: gates
        }),
        evidence: (title, lines) => notes.evidence.push({
          title: title,
          lines: lines
        }),
        remark: sentence => notes.remarks.push(sentence),
        budget: budget => set({
          budget: budget
        }),
        gone: () => set({
          isGone: true
        }),
        isUsed: () => {
          const {things: things, timeline: timeline, gates: gates, evidence: evidence, remarks: remarks} = notes;
          return things.size > 0 || [ timeline, gates, evidence, remarks ].some(({length: length}) => length > 0);
        },
        content: redact => redactedContent(notes, redact)
      };
    }
    function withRow(table, title, row) {
      const cells = Object.values(row);
      const rows = [ ...table?.rows ?? [] ];
      const at = rows.findIndex(([first]) => first === cells[0]);
      rows.splice(at < 0 ? rows.length : at, 1, cells);
      return {
        title: title,
        columns: Object.keys(row),
        rows: rows
      };
    }
    function redactedContent(notes, redact) {
      const {subject: subject, wanted: wanted, facts: facts, timeline: timeline, things: things, gates: gates, evidence: evidence, remarks: remarks, budget: budget} = notes;
      return {
        subject: subject && redactedSubject(subject, redact),
        wanted: wanted === void 0 ? void 0 : redact(wanted),
        facts: new Map([ ...facts ].map(([name, value]) => [ redact(name), redact(value) ])),
        timeline: timeline.map(({subject: of, state: state, atMs: atMs}) => ({
          subject: redact(of),
          state: redact(state),
          atMs: atMs
        })),
        things: [ ...things.values() ].map(table => redactedTable(table, redact)),
        gates: gates.map(gate => redactedGate(gate, redact)),
        evidence: evidence.map(({title: title, lines: lines}) => ({
          title: redact(title),
          lines: redact(lines.join("\n")).split("\n")
        })),
        remarks: remarks.map(redact),
        budget: budget && redactedTable(budget, redact),
        isGone: notes.isGone
      };
    }
    function redactedSubject({name: name, version: version, page: page}, redact) {
      return {
        name: redact(name),
        ...version === void 0 ? {} : {
          version: redact(version)
        },
        ...page === void 0 ? {} : {
          page: {
            title: redact(page.title),
            url: redact(page.url)
          }
        }
      };
    }
    function redactedTable(table, redact) {
      const {title: title, columns: columns} = table;
      const rows = table.rows.map(row => row.map(cell => typeof cell === "string" ? redact(cell) : cell));
      const named = title === void 0 ? {} : {
        title: redact(title)
      };
      return {
        ...named,
        columns: columns.map(redact),
        rows: rows
      };
    }
    function redactedGate(gate, redact) {
      const {name: name, kind: kind, value: value, bound: bound} = gate;
      return {
        ...gate,
        name: redact(name),
        kind: redact(kind),
        value: redact(value),
        bound: redact(bound)
      };
    }
    var external_node_fs_ = __nccwpck_require__(3024);
    var action_error = __nccwpck_require__(9923);
    // CONCATENATED MODULE: ./packages/action/src/runner/files.ts
    function createRunnerFiles({env: env, toolkit: toolkit, log: log}) {
      return {
        output(name, text) {
          if (env["GITHUB_OUTPUT"]) written(`the output ${name}`, () => toolkit.setOutput(name, text)); else log(`output ${name}=${text}`);
        },
        state(name, text) {
          if (env["GITHUB_STATE"]) written("its state", () => toolkit.saveState(name, text));
        },
        summary(text) {
          const file = env["GITHUB_STEP_SUMMARY"];
          if (file) written("the job summary", () => (0, external_node_fs_.appendFileSync)(file, text));
        },
        path(folder) {
          const file = env["GITHUB_PATH"];
          if (file) written("the path of later steps", () => (0, external_node_fs_.appendFileSync)(file, `${folder}\n`));
        },
        variable(name, text) {
          const file = env["GITHUB_ENV"];
          if (file) written(`the variable ${name}`, () => (0, external_node_fs_.appendFileSync)(file, `${name}=${text}\n`));
        }
      };
    }
    function written(what, write) {
      try {
        write();
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
        const why = code === "ENOSPC" ? "the runner's disk is full" : `the runner's file failed (${code})`;
        throw new action_error.l("failed", `Could not write ${what}: ${(0, sanitize_line.e)(why)} Free the disk, then re-run.`);
      }
    }
    var external_node_util_ = __nccwpck_require__(7975);
    var duration = __nccwpck_require__(6855);
    // CONCATENATED MODULE: ./packages/action/src/runner/heartbeat.ts
    const QUIET_MS = 6e4;
    function createHeartbeat({clock: clock, say: say, signal: signal}) {
      let quietSinceMs = clock.now();
      let current;
      let beating;
      async function beat(stopped) {
        while (current !== void 0 && !stopped.aborted) {
          const dueMs = quietSinceMs + QUIET_MS - clock.now();
          if (dueMs > 0) {
            await clock.sleep(dueMs, stopped);
            continue;
          }
          quietSinceMs = clock.now();
          say(current);
        }
      }
      function begin() {
        quietSinceMs = clock.now();
        beating = new AbortController;
        beat(AbortSignal.any([ signal, beating.signal ])).catch(() => {});
      }
      return {
        feed(words) {
          current = words;
          if (words === void 0) {
            beating?.abort();
            beating = void 0;
          } else if (beating === void 0) begin();
        },
        defer: () => {
          quietSinceMs = clock.now();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/runner/log.ts
    function createLog({print: print, toolkit: toolkit, secrets: secrets, clock: clock, signal: signal}) {
      const safe = text => safeLine(text, secrets);
      const heartbeat = createHeartbeat({
        clock: clock,
        signal: signal,
        say: words => print(safe(words))
      });
      function say(line, by = print) {
        heartbeat.defer();
        by(line);
      }
      function annotate(kind, by) {
        let left = annotations.K - 1;
        return text => {
          left -= 1;
          if (left >= 0) say(safe(text), by); else say(safe(`${kind}: ${text}`));
        };
      }
      return {
        debug: text => toolkit.debug(safe(text)),
        info: text => say(safe(text)),
        notice: annotate("Notice", toolkit.notice),
        warning: annotate("Warning", toolkit.warning),
        outcome: text => say(safe(text), toolkit.notice),
        error: lines => say(lines.map(safe).join("\n"), toolkit.error),
        group(title, lines) {
          say(safe(title), toolkit.startGroup);
          for (const line of lines) print(safe(line));
          toolkit.endGroup();
        },
        change({subject: subject, from: from, to: to, elapsedMs: elapsedMs}) {
          const step = from === void 0 ? to : `${from} \u2192 ${to}`;
          say(safe(`${subject}: ${step} (after ${(0, duration.a3)(elapsedMs)})`));
        },
        heartbeat: heartbeat.feed
      };
    }
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const COMMAND_AT_START = /^(\s*):(?=:)/u;
    const MAX_CHARACTERS = 1e4;
    function safeLine(text, secrets) {
      const printable = (0, external_node_util_.stripVTControlCharacters)(secrets.redact(text)).replace(UNPRINTABLE, " ");
      const clean = secrets.redact(printable);
      const shown = clean.length > MAX_CHARACTERS ? `${clean.slice(0, MAX_CHARACTERS)}\u2026` : clean;
      return shown.replace(COMMAND_AT_START, "$1: ").replaceAll("##[", "## [");
    }
    var inputs_common = __nccwpck_require__(1083);
    var inputs_text = __nccwpck_require__(3621);
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/run-settings.ts
    const MAX_WITHOUT_WORD_MS = 6e5;
    function readRunSettings(fields, env) {
      const common = (0, inputs_common.j)({
        timeout: "10m",
        onTimeout: (0, inputs_text.Qq)(),
        onCancel: (0, inputs_text.Qq)()
      });
      function read(name, field, otherwise) {
        const own = fields[name];
        const given = own === void 0 ? void 0 : sourceOf(name, own, env).text ?? own.defaultText;
        const reading = field.read(given);
        return reading.ok ? reading.value : otherwise;
      }
      const ca = read("ca-certificate", common["ca-certificate"], void 0);
      const cert = read("client-certificate", common["client-certificate"], void 0);
      const key = read("client-key", common["client-key"], void 0);
      const serverName = read("tls-server-name", common["tls-server-name"], void 0);
      return {
        timeoutMs: read("timeout", common.timeout, MAX_WITHOUT_WORD_MS),
        dryRun: read("dry-run", common["dry-run"], false),
        allowedOutcomes: read("allowed-outcomes", common["allowed-outcomes"], []),
        writesSummary: read("summary", common.summary, true),
        reports: {
          comment: read("comment", common.comment, void 0),
          checkRun: read("check-run", common["check-run"], void 0),
          deploymentEnvironment: read("deployment-environment", common["deployment-environment"], void 0),
          githubToken: read("github-token", common["github-token"], void 0)
        },
        tls: tlsOf({
          ca: ca,
          cert: cert,
          key: key,
          serverName: serverName
        }),
        allowInsecureHttp: read("allow-insecure-http", common["allow-insecure-http"], false)
      };
    }
    function tlsOf(given) {
      const tls = {};
      if (given.ca !== void 0) tls.ca = [ given.ca ];
      if (given.cert !== void 0) tls.cert = given.cert;
      if (given.key !== void 0) tls.key = given.key;
      if (given.serverName !== void 0) tls.serverName = given.serverName;
      return Object.keys(tls).length === 0 ? void 0 : tls;
    }
    function readProxy(env) {
      const http = env["http_proxy"] || env["HTTP_PROXY"];
      const https = env["https_proxy"] || env["HTTPS_PROXY"];
      const none = env["no_proxy"] || env["NO_PROXY"];
      return {
        ...http && {
          http: http
        },
        ...https && {
          https: https
        },
        ...none && {
          none: none
        }
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/state.ts
    function readState(env) {
      if (env["STATE_started"] === void 0) return;
      return {
        kept: keptIn(env["STATE_kept"] ?? ""),
        isSettled: env["STATE_settled"] === "true"
      };
    }
    function keptIn(text) {
      try {
        const state = JSON.parse(text);
        const entries = typeof state === "object" && state !== null ? Object.entries(state) : [];
        const texts = entries.filter(entry => typeof entry[1] === "string");
        return Object.fromEntries(texts);
      } catch {
        return {};
      }
    }
    function createStateWriter(files, redact) {
      let kept = {};
      return {
        started: () => files.state("started", "true"),
        keep(state) {
          for (const [name, value] of Object.entries(state)) kept = {
            ...kept,
            [redact(name)]: redact(value)
          };
          files.state("kept", JSON.stringify(kept));
        },
        settled: () => files.state("settled", "true"),
        reports: text => files.state("reports", redact(text))
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/run-context.ts
    function openRunContext(definition, {host: host, limitMs: limitMs}) {
      const {clock: clock} = host;
      const startMs = clock.now();
      const cancelled = new AbortController;
      const closed = new AbortController;
      let cancelledAtMs;
      const around = surroundingsOf(definition, host, closed.signal);
      const deadline = (0, time_deadline.db)(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
      return {
        ...around,
        run: {
          ...runIn(around),
          signal: deadline.signal,
          deadline: deadline
        },
        elapsedMs: () => clock.now() - startMs,
        requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
        cancel(by) {
          cancelledAtMs ??= clock.now();
          cancelled.abort(new cleanup.cJ(by));
        },
        cancelledAtMs: () => cancelledAtMs,
        close() {
          deadline[Symbol.dispose]();
          closed.abort();
        }
      };
    }
    async function readAllInputs({inputs: inputs}, {host: host, run: run}) {
      await prepareFields(inputs.fields, host.env);
      for (const secret of secretTexts(inputs.fields, host.env)) run.secrets.add(secret);
      return readInputs(inputs, host.env);
    }
    function surroundingsOf({name: name, inputs: inputs, outputs: outputs}, host, closed) {
      const {clock: clock, env: env, print: print, toolkit: toolkit} = host;
      const proxy = readProxy(env);
      const secrets = (0, redaction_secrets.g)(maskerOf(host));
      const hidden = [ ...secretTexts(inputs.fields, env), ...(0, http_proxy.Wm)(proxy) ];
      for (const secret of hidden) secrets.add(secret);
      const log = createLog({
        print: print,
        toolkit: toolkit,
        secrets: secrets,
        clock: clock,
        signal: closed
      });
      const files = createRunnerFiles({
        env: env,
        toolkit: toolkit,
        log: log.info
      });
      return {
        name: name,
        host: host,
        settings: readRunSettings(inputs.fields, env),
        proxy: proxy,
        secrets: secrets,
        log: log,
        files: files,
        outputs: createOutputs({
          names: outputs,
          files: files,
          secrets: secrets
        }),
        state: createStateWriter(files, secrets.redact),
        cleanupDeadlines: (0, cleanup.Yp)(clock),
        runReport: createRunReport(clock),
        counters: []
      };
    }
    function runIn(around) {
      const {host: host, settings: settings, secrets: secrets, log: log, outputs: outputs} = around;
      return {
        world: {
          clock: host.clock,
          random: host.random,
          log: log
        },
        secrets: secrets,
        cleanupDeadline: around.cleanupDeadlines.start,
        dryRun: settings.dryRun,
        tls: settings.tls,
        proxy: around.proxy,
        allowInsecureHttp: settings.allowInsecureHttp,
        env: name => host.env[name],
        log: log,
        outputs: outputs,
        keep: around.state.keep,
        report: around.runReport,
        addPath: around.files.path,
        setVariable: around.files.variable,
        requests: count => around.counters.push(count)
      };
    }
    function maskerOf({env: env, toolkit: toolkit}) {
      return env["GITHUB_ACTIONS"] ? toolkit.setSecret : void 0;
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/abort-grace-period.ts
    const GRACE_PERIOD_MS = 800;
    const MARGIN_MS = 200;
    class AbortIgnored extends Error {
      name="AbortIgnored";
      constructor(reason) {
        super("the work did not stop when its signal was aborted", {
          cause: reason
        });
      }
    }
    async function withAbortGracePeriod(work, gracePeriod) {
      const settled = new AbortController;
      try {
        return await Promise.race([ work, gracePeriod.fault, gracePeriodOver(gracePeriod, settled.signal) ]);
      } finally {
        settled.abort();
      }
    }
    async function gracePeriodOver(gracePeriod, settled) {
      const {clock: clock, signal: signal} = gracePeriod;
      await aborted(signal, settled);
      const startMs = clock.now();
      for (;;) {
        const endMs = Math.max(startMs + GRACE_PERIOD_MS, (gracePeriod.cleanupEndMs() ?? 0) + MARGIN_MS);
        if (clock.now() >= endMs) throw new AbortIgnored(signal.reason);
        await clock.sleep(endMs - clock.now(), settled).catch(() => never());
      }
    }
    function aborted(signal, settled) {
      return new Promise(resolve => {
        if (signal.aborted) return resolve();
        signal.addEventListener("abort", () => resolve(), {
          once: true,
          signal: settled
        });
      });
    }
    function never() {
      return new Promise(() => {});
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/end.ts
    function endOf(error, circumstances) {
      if (error instanceof InvalidInputs) {
        const lines = [ `${error.headline}:`, ...error.lines ];
        const diagnostic = error.diagnostic.length === 0 ? {} : {
          diagnostic: error.diagnostic
        };
        return {
          outcome: "refused",
          reason: error.message,
          lines: lines,
          ...diagnostic
        };
      }
      if (error instanceof action_error.l) return error.result;
      if (error instanceof failure.Y5) return {
        outcome: "dry-run",
        reason: `Nothing was sent: ${error.write}`
      };
      const interruption = interruptionIn(error, circumstances.signal);
      if (interruption !== void 0) return {
        ...interrupted(interruption, circumstances),
        ...traces(error),
        isUnfinished: true
      };
      if (error instanceof failure.HR) {
        const outcome = (0, src_outcome.sG)(error, circumstances.remainingMs);
        return {
          outcome: outcome,
          reason: error.message,
          errorKind: error.kind,
          ...traces(error)
        };
      }
      const reason = `Internal error; please report it: ${sentenceOf(error)}`;
      return {
        outcome: "failed",
        reason: reason,
        ...traces(error)
      };
    }
    function traces(error) {
      const {sentences: sentences, stacks: stacks} = causesOf(error);
      return {
        causes: sentences,
        stacks: stacks
      };
    }
    function interruptionIn(error, signal) {
      const isAnswer = error instanceof failure.HR && error.received === "yes";
      const reason = signal.aborted && !isAnswer ? signal.reason : error;
      return (0, cleanup.si)(reason) ? reason : void 0;
    }
    function interrupted(interruption, {signal: signal}) {
      const isTimeout = interruption === signal.reason;
      const known = (0, cleanup.Nr)(interruption, isTimeout ? "timeout" : "time limit");
      const {outcome: outcome, clause: clause} = known;
      const next = outcome === "cancelled" ? "re-run it to continue" : "allow more time, or find out what takes so long";
      return {
        outcome: outcome,
        reason: `${clause}; ${next}.`
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/supervise.ts
    async function supervise(context, stepWork) {
      const {host: host, run: run, cleanupDeadlines: cleanupDeadlines} = context;
      const {conclude: conclude, isDone: isDone} = concludeOnce(context, stepWork);
      const fault = Promise.withResolvers();
      let faults = 0;
      host.onFault(error => {
        faults += 1;
        fault.reject(error);
        if (isDone() && faults === 1) context.log.warning(`After the end of the run: ${sentenceOf(error)}`);
      });
      host.onSignal(signal => {
        if (!run.signal.aborted) return context.cancel(signal);
        conclude(endOfError(new cleanup.cJ(signal), context));
        host.exit();
      });
      let mustExit = false;
      try {
        conclude(await withAbortGracePeriod(stepWork.work(), {
          clock: host.clock,
          signal: run.signal,
          fault: fault.promise,
          cleanupEndMs: cleanupDeadlines.endMs
        }));
      } catch (error) {
        conclude(endOfError(error, context));
        mustExit = error instanceof AbortIgnored || faults > 0;
      }
      await (stepWork.publish?.());
      if (mustExit) host.exit();
      host.forceExitSoon();
    }
    function endOfError(error, {run: run}) {
      return endOf(error, {
        signal: run.signal,
        remainingMs: run.deadline.remainingMs()
      });
    }
    function concludeOnce(context, stepWork) {
      let isConcluded = false;
      function conclude(end) {
        if (isConcluded) return;
        isConcluded = true;
        try {
          stepWork.conclude(end);
        } catch (error) {
          context.host.setExitCode(1);
          const problem = `The end of the run could not be written down: ${sentenceOf(error)}`;
          context.log.error([ problem, (0, documentation.Q)(void 0) ]);
        }
      }
      return {
        conclude: conclude,
        isDone: () => isConcluded
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/post-step.ts
    const POST_LIMIT_MS = 12e4;
    const REPORTS_LIMIT_MS = 6e4;
    async function runPost(definition, host, state) {
      const hasWork = !state.isSettled && Object.keys(state.kept).length > 0;
      const reports = (0, report_memory.io)(host.env);
      const isPublished = reports === void 0 || reports["published"] === "true";
      if (!hasWork) host.setExitCode(0);
      if (!hasWork && isPublished) return;
      const context = openRunContext(definition, {
        host: host,
        limitMs: POST_LIMIT_MS
      });
      const publish = isPublished ? {} : {
        publish: () => publishLate(definition, context, reports)
      };
      if (hasWork) {
        await supervise(context, {
          work: () => finish(definition, context, state.kept),
          conclude: end => reportPost(context, end),
          ...publish
        });
        return;
      }
      await (publish.publish?.());
      context.close();
      host.forceExitSoon();
    }
    async function publishLate(definition, context, before) {
      try {
        const {loadPublisher: loadPublisher} = await definition.load();
        if (loadPublisher === void 0) return;
        const {openPublisher: openPublisher} = await loadPublisher();
        const memory = (0, report_memory.g1)(before, context.state.reports);
        const publisher = openPublisher(context, memory);
        publisher?.conclude(void 0);
        await (publisher?.finish(REPORTS_LIMIT_MS));
      } catch (error) {
        context.log.warning(`The reports on GitHub could not be ended: ${sentenceOf(error)}`);
      }
    }
    async function finish(definition, context, kept) {
      const {run: run, name: name} = context;
      const {values: values} = await readAllInputs(definition, context);
      const body = await definition.load();
      if (body.finish === void 0) return {
        outcome: "unchanged",
        reason: "nothing is left to do"
      };
      await body.finish(kept, run, values);
      return {
        outcome: "succeeded",
        reason: `what ${name} had left open is finished`
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/settings.ts
    function wantsReports({reports: reports}) {
      const {comment: comment, checkRun: checkRun, deploymentEnvironment: deploymentEnvironment} = reports;
      return [ comment, checkRun, deploymentEnvironment ].some(given => given !== void 0);
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/publishing.ts
    const MAX_DELAY_MS = 5e3;
    const AFTER_CANCEL_MS = 6500;
    function createPublishing(context) {
      const {host: host, log: log, settings: settings, state: state} = context;
      let opening;
      let publisher;
      let concluded;
      async function open(load) {
        const memory = (0, report_memory.g1)({}, state.reports);
        memory.set("nonce", crypto.randomUUID().slice(0, 13));
        memory.set("start-ms", String(Math.round(host.clock.wall() - context.elapsedMs())));
        const {openPublisher: openPublisher} = await load();
        publisher = openPublisher(context, memory);
        if (concluded === void 0) publisher?.begin(); else publisher?.conclude(concluded);
        return publisher;
      }
      return {
        begin(load) {
          if (load === void 0 || !wantsReports(settings)) return;
          opening = open(load).catch(error => {
            log.warning(`Nothing is published on GitHub: ${sentenceOf(error)}`);
            return;
          });
        },
        conclude(end) {
          concluded = end;
          publisher?.conclude(end);
        },
        async finish() {
          if (opening === void 0) return;
          const limitMs = limitOf(context);
          const over = new AbortController;
          const finished = opening.then(opened => opened?.finish(limitMs));
          const late = host.clock.sleep(limitMs, over.signal).catch(() => {});
          await Promise.race([ finished.catch(() => {}), late ]);
          over.abort();
        }
      };
    }
    function limitOf({host: host, cancelledAtMs: cancelledAtMs}) {
      const atMs = cancelledAtMs();
      if (atMs === void 0) return MAX_DELAY_MS;
      return Math.max(0, Math.min(MAX_DELAY_MS, atMs + AFTER_CANCEL_MS - host.clock.now()));
    }
    var external_node_os_ = __nccwpck_require__(8161);
    // CONCATENATED MODULE: external "os"
    const external_os_namespaceObject = process.getBuiltinModule("os");
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
    function toCommandValue(input) {
      if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
      return JSON.stringify(input);
    }
    function toCommandProperties(annotationProperties) {
      if (!Object.keys(annotationProperties).length) return {};
      return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      };
    }
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
    }
    function issue(name, message = "") {
      issueCommand(name, {}, message);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) first = false; else cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    }
    function escapeData(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    // CONCATENATED MODULE: external "stand-in:import"
    const external_stand_in_import_namespaceObject = __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__;
    // CONCATENATED MODULE: external "path"
    const external_path_namespaceObject = process.getBuiltinModule("path");
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js
    function toPosixPath(pth) {
      return pth.replace(/[\\]/g, "/");
    }
    function toWin32Path(pth) {
      return pth.replace(/[/]/g, "\\");
    }
    function toPlatformPath(pth) {
      return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
    }
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
    var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    var ExitCode;
    (function(ExitCode) {
      ExitCode[ExitCode["Success"] = 0] = "Success";
      ExitCode[ExitCode["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
    function exportVariable(name, val) {
      const convertedVal = toCommandValue(val);
      process.env[name] = convertedVal;
      const filePath = process.env["GITHUB_ENV"] || "";
      if (filePath) return (0, external_stand_in_import_namespaceObject.issueFileCommand)("ENV", (0, 
      external_stand_in_import_namespaceObject.prepareKeyValueMessage)(name, val));
      issueCommand("set-env", {
        name: name
      }, convertedVal);
    }
    function setSecret(secret) {
      issueCommand("add-mask", {}, secret);
    }
    function addPath(inputPath) {
      const filePath = process.env["GITHUB_PATH"] || "";
      if (filePath) (0, external_stand_in_import_namespaceObject.issueFileCommand)("PATH", inputPath); else issueCommand("add-path", {}, inputPath);
      process.env["PATH"] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env["PATH"]}`;
    }
    function getInput(name, options) {
      const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
      if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
      if (options && options.trimWhitespace === false) return val;
      return val.trim();
    }
    function getMultilineInput(name, options) {
      const inputs = getInput(name, options).split("\n").filter(x => x !== "");
      if (options && options.trimWhitespace === false) return inputs;
      return inputs.map(input => input.trim());
    }
    function getBooleanInput(name, options) {
      const trueValue = [ "true", "True", "TRUE" ];
      const falseValue = [ "false", "False", "FALSE" ];
      const val = getInput(name, options);
      if (trueValue.includes(val)) return true;
      if (falseValue.includes(val)) return false;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function setOutput(name, value) {
      const filePath = process.env["GITHUB_OUTPUT"] || "";
      if (filePath) return (0, external_stand_in_import_namespaceObject.issueFileCommand)("OUTPUT", (0, 
      external_stand_in_import_namespaceObject.prepareKeyValueMessage)(name, value));
      process.stdout.write(external_os_namespaceObject.EOL);
      issueCommand("set-output", {
        name: name
      }, toCommandValue(value));
    }
    function setCommandEcho(enabled) {
      issue("echo", enabled ? "on" : "off");
    }
    function setFailed(message) {
      process.exitCode = ExitCode.Failure;
      error(message);
    }
    function isDebug() {
      return process.env["RUNNER_DEBUG"] === "1";
    }
    function debug(message) {
      issueCommand("debug", {}, message);
    }
    function error(message, properties = {}) {
      issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function warning(message, properties = {}) {
      issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function notice(message, properties = {}) {
      issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function info(message) {
      process.stdout.write(message + external_os_namespaceObject.EOL);
    }
    function startGroup(name) {
      issue("group", name);
    }
    function endGroup() {
      issue("endgroup");
    }
    function group(name, fn) {
      return __awaiter(this, void 0, void 0, function*() {
        startGroup(name);
        let result;
        try {
          result = yield fn();
        } finally {
          endGroup();
        }
        return result;
      });
    }
    function saveState(name, value) {
      const filePath = process.env["GITHUB_STATE"] || "";
      if (filePath) return (0, external_stand_in_import_namespaceObject.issueFileCommand)("STATE", (0, 
      external_stand_in_import_namespaceObject.prepareKeyValueMessage)(name, value));
      issueCommand("save-state", {
        name: name
      }, toCommandValue(value));
    }
    function getState(name) {
      return process.env[`STATE_${name}`] || "";
    }
    function getIDToken(aud) {
      return __awaiter(this, void 0, void 0, function*() {
        return yield external_stand_in_import_namespaceObject.OidcClient.getIDToken(aud);
      });
    }
    var built_in = __nccwpck_require__(5869);
    var clock = __nccwpck_require__(5293);
    // CONCATENATED MODULE: ./packages/action/src/runner/host.ts
    const POST_MARK = Symbol.for("rollout-actions.post");
    const MOMENT_MS = 20;
    const thisProcess = {
      env: process.env,
      step: Reflect.get(globalThis, POST_MARK) === true ? "post" : "main",
      nodeVersion: process.versions.node,
      clock: clock.m,
      random: () => Math.random(),
      print: line => {
        process.stdout.write(`${line}\n`);
      },
      toolkit: {
        ...core_namespaceObject,
        setOutput: pairWriter("GITHUB_OUTPUT"),
        saveState: pairWriter("GITHUB_STATE")
      },
      onSignal(listener) {
        for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, listener);
      },
      onFault(listener) {
        process.on("uncaughtException", listener);
        process.on("unhandledRejection", listener);
      },
      setExitCode: code => {
        process.exitCode = code;
      },
      exit: exit,
      forceExitSoon: () => AbortSignal.timeout(MOMENT_MS).addEventListener("abort", exit)
    };
    function exit() {
      process.stdout.write("", () => process.exit());
    }
    function pairWriter(variable) {
      return (name, text) => {
        const file = process.env[variable] ?? "";
        (0, external_node_fs_.appendFileSync)(file, `${/[\r\n]/.test(text) ? linesPair(name, text) : `${name}=${text}`}${external_node_os_.EOL}`);
      };
    }
    function linesPair(name, text) {
      const delimiter = `ghadelimiter_${(0, built_in.SI)().randomUUID()}`;
      if (text.includes(delimiter)) throw new Error(`the text of ${name} contains its delimiter`);
      return [ `${name}<<${delimiter}`, text, delimiter ].join(external_node_os_.EOL);
    }
    // CONCATENATED MODULE: ./packages/action/src/execute.ts
    const MIN_NODE = 24;
    async function execute(definition, host = thisProcess) {
      host.setExitCode(1);
      if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
        const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
        const remedy = "Update the runner to 2.327.1 or later.";
        host.toolkit.error(`${have} ${host.nodeVersion}. ${remedy}\n${(0, documentation.Q)(void 0)}`);
        return;
      }
      if (host.step === "main") return await runMain(definition, host);
      const state = readState(host.env);
      if (state === void 0) host.setExitCode(0); else await runPost(definition, host, state);
    }
    async function runMain(definition, host) {
      const context = openRunContext(definition, {
        host: host
      });
      const publishing = createPublishing(context);
      await supervise(context, {
        work: () => act(definition, context, publishing),
        conclude(end) {
          report(context, end);
          publishing.conclude(end);
        },
        publish: publishing.finish
      });
    }
    async function act(definition, context, publishing) {
      const {run: run, log: log, state: state} = context;
      state.started();
      const {values: values, warnings: warnings} = await readAllInputs(definition, context);
      for (const warning of warnings) log.warning(warning);
      const body = await definition.load();
      publishing.begin(body.loadPublisher);
      run.signal.throwIfAborted();
      return body.run(values, run);
    }
  }),
  1083: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      F: () => certificateWithKey,
      j: () => commonInputs
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9106);
    var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(347);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3621);
    function commonInputs(options) {
      return {
        timeout: (0, _number_js__WEBPACK_IMPORTED_MODULE_2__.p0)({
          min: 1
        }).default(options.timeout),
        "dry-run": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("false"),
        "allowed-outcomes": (0, _list_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(..._outcome_js__WEBPACK_IMPORTED_MODULE_0__.im)).default(""),
        "on-timeout": options.onTimeout,
        "on-cancel": options.onCancel,
        summary: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("true"),
        comment: reportKey().optional(),
        "check-run": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(NAME).optional(),
        "deployment-environment": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(NAME).optional(),
        "github-token": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.bU)(),
        "ca-certificate": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().optional(),
        "client-certificate": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().optional(),
        "client-key": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().secret().optional(),
        "tls-server-name": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)().optional(),
        "allow-insecure-http": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("false")
      };
    }
    const NAME = {
      matches: /^.{1,100}$/,
      accepts: "a name of at most 100 characters"
    };
    function reportKey() {
      return (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        accepts: "at most 64 letters, digits, dots, hyphens and underscores, such as preview"
      });
    }
    const certificateWithKey = {
      needs: [ "client-certificate", "client-key" ],
      check({clientCertificate: clientCertificate, clientKey: clientKey}) {
        if (clientCertificate === void 0 === (clientKey === void 0)) return;
        const input = clientKey === void 0 ? "client-key" : "client-certificate";
        return {
          input: input,
          accepted: "client-certificate and client-key together, or neither"
        };
      }
    };
  }),
  5001: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => defineInputs,
      x: () => camelCase
    });
    function defineInputs(fields, rules = [], unused = () => []) {
      return {
        fields: fields,
        rules: rules,
        unused: unused
      };
    }
    function camelCase(name) {
      return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    }
  }),
  9524: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => fieldOf
    });
    function fieldOf(kind) {
      return open({
        accepts: kind.accepts,
        parse: kind.parse,
        absent: () => ({
          ok: false,
          accepted: kind.accepts
        }),
        variables: [],
        defaultText: void 0,
        isRequired: true,
        isSecret: false,
        secretsIn: kind.secretsIn ?? (() => []),
        credentialsIn: kind.credentialsIn ?? (() => []),
        isHidden: kind.isHidden ?? false,
        prepare: kind.prepare ?? (async () => {})
      });
    }
    function open(facts) {
      const {accepts: accepts, variables: variables, defaultText: defaultText, isRequired: isRequired, isSecret: isSecret} = facts;
      return {
        accepts: accepts,
        variables: variables,
        defaultText: defaultText,
        isRequired: isRequired,
        isSecret: isSecret || facts.isHidden,
        read: text => text === void 0 ? facts.absent() : facts.parse(text),
        prepare: facts.prepare,
        secretsIn: text => [ ...isSecret ? [ text, ...facts.secretsIn(text) ] : [], ...facts.credentialsIn(text) ],
        required: () => open({
          ...facts,
          isRequired: true,
          absent: () => ({
            ok: false,
            accepted: accepts
          })
        }),
        optional: () => open({
          ...facts,
          isRequired: false,
          absent: () => ({
            ok: true,
            value: void 0
          })
        }),
        default: text => open({
          ...facts,
          isRequired: false,
          defaultText: text,
          absent: () => facts.parse(text)
        }),
        env: (...names) => open({
          ...facts,
          variables: [ ...variables, ...names ]
        }),
        secret: () => open({
          ...facts,
          isSecret: true
        })
      };
    }
  }),
  9106: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => list
    });
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3621);
    function list(item = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), {commas: commas = true} = {}) {
      const separated = commas ? "a line or between commas" : "a line";
      const accepts = `a list, one item ${separated}, each ${item.accepts}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => readItems(itemsOf(given, commas ? /[\r\n,]+/ : /[\r\n]+/), item, accepts)
      });
    }
    function itemsOf(given, separator) {
      return new Set(given.split(separator).map(part => part.trim()).filter(part => part !== ""));
    }
    function readItems(items, item, accepts) {
      const values = [];
      for (const given of items) {
        const reading = item.read(given);
        if (!reading.ok) return {
          ok: false,
          accepted: accepts
        };
        values.push(reading.value);
      }
      return {
        ok: true,
        value: values
      };
    }
  }),
  347: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      TS: () => rate,
      nd: () => integer,
      p0: () => duration
    });
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    function integer(limits = {}) {
      const {min: min = Number.MIN_SAFE_INTEGER, max: max = Number.MAX_SAFE_INTEGER} = limits;
      const accepts = `a whole number${integerRange(limits)}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = /^-?\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
          const isInside = Number.isSafeInteger(value) && value >= min && value <= max;
          return isInside ? {
            ok: true,
            value: value
          } : {
            ok: false,
            accepted: accepts
          };
        }
      });
    }
    function integerRange({min: min, max: max}) {
      if (min !== void 0 && max !== void 0) return ` from ${min} to ${max}`;
      if (min !== void 0) return `, at least ${min}`;
      return max === void 0 ? "" : `, at most ${max}`;
    }
    function duration(limits = {}) {
      const {min: min = 0, max: max = Number.POSITIVE_INFINITY} = limits;
      const accepts = _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.ec + durationRange(min, max);
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(text) {
          const ms = (0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.E9)(text);
          if (ms !== void 0 && ms >= min && ms <= max) return {
            ok: true,
            value: ms
          };
          const isBare = /^\d+$/.test(text);
          return {
            ok: false,
            accepted: isBare ? `${accepts}; write ${text}s or ${text}m` : accepts
          };
        }
      });
    }
    function durationRange(min, max) {
      const more = min === 1 ? ", more than 0s" : `, at least ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(min)}`;
      const least = min > 0 ? more : "";
      return max < Number.POSITIVE_INFINITY ? `${least}, at most ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(max)}` : least;
    }
    function rate() {
      const accepts = "a number of requests for a time, such as 60/1h or 40/s";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const [, limit, window = ""] = /^([1-9]\d{0,8})\/(.+)$/.exec(given) ?? [];
          const windowMs = (0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.E9)(/^\d/.test(window) ? window : `1${window}`);
          if (limit === void 0 || !windowMs) return {
            ok: false,
            accepted: accepts
          };
          return {
            ok: true,
            value: {
              limit: Number(limit),
              windowMs: windowMs
            }
          };
        }
      });
    }
  }),
  3621: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Jt: () => flag,
      Qq: () => text,
      Sh: () => token,
      Yq: () => choice,
      bU: () => githubToken,
      id: () => id,
      ps: () => pem,
      rJ: () => secret
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
    const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
    const TOKEN = /^[\x21-\x7e]+$/;
    function text(limits) {
      const accepts = limits?.accepts ?? "one line of text";
      return checkedText(accepts, given => {
        if (CONTROL.test(given)) return false;
        return limits === void 0 || limits.matches.test(given);
      });
    }
    function choice(...allowed) {
      const accepts = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(", ")}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = allowed.find(word => word === given);
          return value === void 0 ? {
            ok: false,
            accepted: accepts
          } : {
            ok: true,
            value: value
          };
        }
      });
    }
    function flag() {
      const accepts = "true or false";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => TRUE_OR_FALSE.test(given) ? {
          ok: true,
          value: given.toLowerCase() === "true"
        } : {
          ok: false,
          accepted: accepts
        }
      });
    }
    function secret() {
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: "one line of text",
        parse(given) {
          if (!CONTROL.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd("one line of text", given)
          };
        }
      }).secret();
    }
    function token() {
      const accepts = "a token of visible ASCII characters, without blanks";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          if (TOKEN.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd(accepts, given)
          };
        }
      }).secret();
    }
    function withLineEnd(accepts, given) {
      const isBroken = /[\r\n]/.test(given);
      return isBroken ? `${accepts}; it has a line end inside, so check how it was stored` : accepts;
    }
    function checkedText(accepts, isAccepted) {
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => isAccepted(given) ? {
          ok: true,
          value: given
        } : {
          ok: false,
          accepted: accepts
        }
      });
    }
    const NOMAD = {
      matches: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      accepts: "the full id of 36 characters, such as 5456bd7a-9fc0-c0dd-6131-cbee77f57577"
    };
    const PLAIN = {
      matches: /^[A-Za-z0-9_-]{1,64}$/,
      accepts: "1 to 64 letters, digits, hyphens and underscores"
    };
    function id(provider) {
      return text(provider === "nomad" ? NOMAD : PLAIN);
    }
    const EXPRESSION = "${{ github.token }}";
    function githubToken() {
      const accepts = "a token of visible ASCII characters, without blanks";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          if (given === EXPRESSION) return {
            ok: true,
            value: void 0
          };
          if (TOKEN.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd(accepts, given)
          };
        },
        credentialsIn: given => given === EXPRESSION ? [] : [ given ]
      }).default(EXPRESSION);
    }
    const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
    function pem() {
      const accepts = "PEM text (-----BEGIN \u2026) or the path of a readable file with it";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const content = contentOf(given);
          if (content === void 0 || !PEM.test(content)) return {
            ok: false,
            accepted: accepts
          };
          return {
            ok: true,
            value: content
          };
        },
        secretsIn: given => [ contentOf(given) ?? "" ]
      });
    }
    function contentOf(given) {
      if (PEM.test(given)) return given;
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(given, "utf8");
      } catch {
        return;
      }
    }
  }),
  5717: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bs: () => withoutQueries,
      OZ: () => url,
      to: () => plaintextCredentialsProblem
    });
    var _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8837);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    function url(...schemes) {
      const allowed = schemes.length === 0 ? [ "http", "https" ] : schemes;
      const start = allowed.map(scheme => `${scheme}://`).join(" or ");
      const accepts = `a URL that begins with ${start}, without user name and password`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = URL.parse(given);
          return value !== null && isPlain(value, allowed) ? {
            ok: true,
            value: value
          } : {
            ok: false,
            accepted: accepts
          };
        },
        credentialsIn: urlCredentials
      });
    }
    function isPlain(given, schemes) {
      const {protocol: protocol, hostname: hostname, username: username, password: password, hash: hash} = given;
      const isAllowed = schemes.includes(protocol.slice(0, -1)) && hostname !== "";
      return isAllowed && username === "" && password === "" && hash === "";
    }
    const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;
    const RAW_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#@:]*:(?!\d{1,5}(?:[/?#\s]|$))\S*)@/gi;
    const PASSWORD_LIKE_PORT = /[a-z][a-z0-9+.-]*:\/\/((?!localhost:)[^\s/?#@:.[\]]+:\d{1,5}(?:[?#]|[/?#]\S*[^\s/]))@(?:[\w.-]+\.[a-z]{2,}|localhost|\d+(?:\.\d+){3}|[a-z][\w-]*(?:[:/?#\s]|$)|\[)/gi;
    const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;
    function urlCredentials(text) {
      const found = [ USERINFO, RAW_PASSWORD, PASSWORD_LIKE_PORT ].flatMap(pattern => [ ...text.matchAll(pattern) ]);
      return found.flatMap(([, userinfo = ""]) => {
        const colon = userinfo.indexOf(":");
        return colon < 0 ? [ userinfo ] : [ userinfo, userinfo.slice(colon + 1) ];
      });
    }
    function withoutQueries(text) {
      return text.replace(QUERY, "$1***");
    }
    function plaintextCredentialsProblem(endpoint) {
      const {input: input, url: url, hasCredentials: hasCredentials, allowInsecureHttp: allowInsecureHttp} = endpoint;
      const isOpen = url.protocol === "http:" && !(0, _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__.U9)(url);
      if (!isOpen || !hasCredentials || allowInsecureHttp) return;
      return {
        input: input,
        accepted: "https:// where credentials are sent; or set allow-insecure-http: true"
      };
    }
  }),
  5136: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      gf: () => isGreen,
      im: () => OUTCOMES,
      sG: () => outcomeOf
    });
    const GREEN_OUTCOMES = [ "succeeded", "unchanged", "dry-run", "promotable", "promoted" ];
    const RED_OUTCOMES = [ "failed", "rolled-back", "superseded", "gate-failed", "inconclusive", "timed-out", "cancelled", "quota-exhausted", "refused", "not-found", "unauthorized", "unreachable", "rejected" ];
    const OUTCOMES = [ ...GREEN_OUTCOMES, ...RED_OUTCOMES ];
    function isGreen(outcome) {
      return GREEN_OUTCOMES.some(green => green === outcome);
    }
    function outcomeOf(failure, remainingMs) {
      switch (failure.kind) {
       case "unauthorized":
       case "not-found":
        return failure.kind;

       case "unreachable":
       case "timed-out":
       case "unavailable":
        return "unreachable";

       case "rejected":
        return failure.received === "no" ? "refused" : "rejected";

       case "conflict":
       case "invalid-reply":
        return "rejected";

       case "throttled":
        return (failure.retryAfterMs ?? 0) > remainingMs ? "quota-exhausted" : "unreachable";
      }
    }
  }),
  1109: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K: () => MAX_ANNOTATIONS,
      q: () => failedGates
    });
    const MAX_ANNOTATIONS = 10;
    function failedGates({gates: gates}) {
      return gates.filter(({verdict: verdict, observeOnly: observeOnly}) => verdict === "fail" && !observeOnly).slice(0, MAX_ANNOTATIONS - 1).map(({name: name, value: value, bound: bound}) => ({
        title: `Gate ${name} failed`,
        message: `Gate ${name}: measured ${value}, bound ${bound}`
      }));
    }
  }),
  8134: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      CX: () => workflowRunUrl,
      FK: () => buildReport,
      WG: () => isPassing
    });
    var _documentation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5510);
    var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5136);
    var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9993);
    function buildReport(context, end) {
      const {name: name, host: host, secrets: secrets, runReport: runReport} = context;
      const endMs = host.clock.wall();
      const content = runReport.content(secrets.redact);
      return {
        ...content,
        facts: new Map([ ...commitFact(context), ...content.facts ]),
        action: name,
        outcome: end?.outcome,
        isPassing: end !== void 0 && isPassing(context, end),
        ...wordsOf(end, secrets.redact),
        explanationUrl: end === void 0 || (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.gf)(end.outcome) ? void 0 : (0, 
        _documentation_js__WEBPACK_IMPORTED_MODULE_0__.o)(end),
        startMs: endMs - context.elapsedMs(),
        endMs: endMs,
        requests: context.requests(),
        runUrl: workflowRunUrl(context)
      };
    }
    function isPassing({settings: settings}, {outcome: outcome}) {
      return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.gf)(outcome) || settings.allowedOutcomes.includes(outcome);
    }
    function wordsOf(end, redact) {
      if (end === void 0) return {
        what: [],
        next: void 0,
        diagnostic: []
      };
      const {outcome: outcome, reason: reason, lines: lines, diagnostic: diagnostic = []} = end;
      const {what: what, next: next} = (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__.V)(outcome, redact(reason));
      return {
        what: lines === void 0 ? [ what ] : lines.map(redact),
        next: next,
        diagnostic: diagnostic.map(redact)
      };
    }
    function commitFact({host: {env: env}}) {
      const {GITHUB_SHA: sha, GITHUB_REF_NAME: ref} = env;
      if (!sha) return [];
      return [ [ "Commit", ref ? `${sha.slice(0, 10)} (${ref})` : sha.slice(0, 10) ] ];
    }
    function workflowRunUrl({host: {env: env}}) {
      const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id} = env;
      if (!server || !repository || !id) return;
      const attempt = env["GITHUB_RUN_ATTEMPT"];
      return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ""}`;
    }
  }),
  3237: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g1: () => createReportMemory,
      io: () => readReportMemory,
      rc: () => stampOfStep
    });
    function stampOfStep(env, memory) {
      return {
        run: numberOf(env("GITHUB_RUN_ID")) ?? 0,
        attempt: numberOf(env("GITHUB_RUN_ATTEMPT")) ?? 1,
        startMs: numberOf(memory.get("start-ms")) ?? 0
      };
    }
    function numberOf(text) {
      return /^\d{1,15}$/.test(text ?? "") ? Number(text) : void 0;
    }
    function readReportMemory(env) {
      const text = env["STATE_reports"];
      if (text === void 0 || text === "") return;
      try {
        const state = JSON.parse(text);
        const entries = typeof state === "object" && state !== null ? Object.entries(state) : [];
        return Object.fromEntries(entries.filter(entry => typeof entry[1] === "string"));
      } catch {
        return;
      }
    }
    function createReportMemory(before, write) {
      let kept = before;
      return {
        get: name => kept[name],
        set(name, text) {
          if (kept[name] === text) return;
          kept = {
            ...kept,
            [name]: text
          };
          write(JSON.stringify(kept));
        }
      };
    }
  }),
  8483: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      fi: () => CHECK,
      YK: () => COMMENT,
      $M: () => SUMMARY,
      D4: () => plainTitle,
      jq: () => renderFolded,
      B1: () => renderReport
    });
    var duration = __nccwpck_require__(6855);
    var src_outcome = __nccwpck_require__(5136);
    var next_step = __nccwpck_require__(9993);
    var web_url = __nccwpck_require__(8025);
    var external_node_util_ = __nccwpck_require__(7975);
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/escape.ts
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const MARKS = /[\\`*_[\]|~]/g;
    const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)](?:\s|$)))/;
    const BREAK = "&#8203;";
    function escapeMarkdown(text) {
      return withoutReferences(printable(text).replace(MARKS, "\\$&")).replace(MARK_AT_START, mark => /\d/.test(mark) ? `${BREAK}${mark}` : `\\${mark}`);
    }
    function escapeHtml(text) {
      return withoutReferences(printable(text)).replaceAll('"', "&quot;");
    }
    function printable(text) {
      return (0, external_node_util_.stripVTControlCharacters)(text).replace(UNPRINTABLE, " ").trim();
    }
    function withoutReferences(text) {
      return text.replaceAll("&", "&amp;").replace(/#(?=\d)/g, `#${BREAK}`).replace(/\bGH-(?=\d)/gi, start => `${start}${BREAK}`).replace(/:(?!\d{1,2}:)(?=[\w+-]+:)/g, `:${BREAK}`).replace(/:(?=\/\/)/g, `&#58;${BREAK}`).replace(/www\./gi, start => start.replace(".", `${BREAK}.`)).replaceAll("<", "&lt;").replaceAll("@", `&#64;${BREAK}`).replaceAll("$", "<span>$</span>");
    }
    function codeLines(text) {
      const lines = (0, external_node_util_.stripVTControlCharacters)(text.replace(/\r\n?/g, "\n"));
      return lines.replace(UNPRINTABLE_IN_CODE, " ").split("\n");
    }
    function fenceFor(lines) {
      const runs = lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length);
      return "`".repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/blocks.ts
    const MAX_CHARACTERS = 4e3;
    function shown(text) {
      return escapeMarkdown(shortened(String(text)));
    }
    function shortened(text) {
      return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
    }
    function paragraph(line, rank = 0) {
      return {
        before: [],
        lines: [ line ],
        after: [ "" ],
        rank: rank
      };
    }
    function tableBlock({title: title, columns: columns, rows: rows}, rank) {
      const row = cells => `| ${cells.map(shown).join(" | ")} |`;
      const rule = `|${columns.map(() => " --- |").join("")}`;
      const heading = title === void 0 ? [] : [ `### ${shown(title)}`, "" ];
      return {
        before: [ ...heading, row(columns), rule ],
        lines: rows.map(row),
        after: [ "" ],
        rank: rank
      };
    }
    function codeBlock(lines, rank, language = "text") {
      const safe = codeLines(lines.join("\n"));
      const fence = fenceFor(safe);
      return {
        before: [ fence + language ],
        lines: safe,
        after: [ fence, "" ],
        rank: rank
      };
    }
    function evidenceBlock({title: title, lines: lines}, rank) {
      return folded(title, codeBlock(lines, rank));
    }
    function folded(title, block) {
      const summary = `<summary>${escapeHtml(shortened(title))}</summary>`;
      return {
        ...block,
        before: [ "<details>", summary, "", ...block.before ],
        after: [ ...block.after, "</details>", "" ]
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/fit.ts
    const CUT = "Some lines are left out here: there is no room for more. The log of the step has all.";
    const REMARK_BYTES = Buffer.byteLength(CUT) + 2;
    function fit(blocks, maxBytes) {
      const total = blocks.reduce((sum, block) => sum + bytesOf(linesOf(block)), 0);
      if (total <= maxBytes) return join(blocks.map(linesOf));
      let room = maxBytes - REMARK_BYTES;
      const kept = new Map;
      for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const lines = fitting(block, room);
        kept.set(block, lines);
        room -= bytesOf(lines);
      }
      return join([ ...blocks.map(block => kept.get(block) ?? []), [ CUT ] ]);
    }
    function join(blocks) {
      return `${blocks.flat().join("\n")}\n`;
    }
    function linesOf({before: before, lines: lines, after: after}) {
      return [ ...before, ...lines, ...after ];
    }
    function fitting({before: before, lines: lines, after: after}, room) {
      let bytes = bytesOf(before) + bytesOf(after);
      let count = 0;
      for (const line of lines) {
        bytes += bytesOf([ line ]);
        if (bytes > room) break;
        count += 1;
      }
      return count === 0 ? [] : [ ...before, ...lines.slice(0, count), ...after ];
    }
    function bytesOf(lines) {
      return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/timeline.ts
    const MAX_ENTRIES = 40;
    const MAX_LABEL = 48;
    const MAX_SECTION = 36;
    const SHORT_MS = 1e4;
    const UUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
    const BAD_STATE = /fail|error|unhealthy|lost|died|dead|crash|reject|refus|timed-out|cancel/i;
    const NOT_PLAIN = /[^\p{L}\p{N} .,/()_+=-]+/gu;
    const KEYWORD = /^(?:gantt|title|section|click|call|href|vert|acc\w*|dateformat|axisformat|tickinterval|inclusive\w*|includes|excludes|todaymarker|top\w*|weekday|weekend|display\w*|\d{4}-)/i;
    function ganttLines({entries: entries, endMs: endMs}) {
      const [first] = entries;
      if (first === void 0 || endMs <= first.atMs) return;
      const isShort = endMs - first.atMs < SHORT_MS;
      const sections = Map.groupBy(barsOf(entries, endMs), ({subject: subject}) => subject);
      return [ '%%{init: {"gantt": {"leftPadding": 170, "useWidth": 900}}}%%', "gantt", "    title Times are UTC", "    dateFormat YYYY-MM-DD HH:mm:ss.SSS", `    axisFormat ${isShort ? "%H:%M:%S.%L" : "%H:%M:%S"}`, `    tickInterval ${tickInterval(endMs - first.atMs)}`, ...[ ...sections ].flatMap(([subject, bars], index) => [ `    section ${plain(subject, MAX_SECTION) || `subject ${index + 1}`}`, ...bars.map(barLine) ]) ];
    }
    const SECOND_MS = 1e3;
    const TICKS = [ [ 1, "1millisecond" ], [ 10, "10millisecond" ], [ 50, "50millisecond" ], [ 100, "100millisecond" ], [ 500, "500millisecond" ], [ SECOND_MS, "1second" ], [ 5 * SECOND_MS, "5second" ], [ 15 * SECOND_MS, "15second" ], [ 60 * SECOND_MS, "1minute" ], [ 300 * SECOND_MS, "5minute" ], [ 900 * SECOND_MS, "15minute" ] ];
    const MAX_TICKS = 8;
    function tickInterval(spanMs) {
      const fitting = TICKS.find(([ms]) => spanMs / ms <= MAX_TICKS);
      return fitting?.[1] ?? "1hour";
    }
    function barsOf(entries, endMs) {
      const bars = entries.map((entry, index) => {
        const next = entries.slice(index + 1).find(({subject: subject}) => subject === entry.subject);
        return {
          ...entry,
          untilMs: next?.atMs ?? endMs,
          isLast: next === void 0
        };
      });
      if (bars.length <= MAX_ENTRIES) return bars;
      return [ ...bars.slice(0, MAX_ENTRIES / 2), ...bars.slice(-MAX_ENTRIES / 2) ];
    }
    function barLine({state: state, atMs: atMs, untilMs: untilMs, isLast: isLast}) {
      const tag = BAD_STATE.test(state) ? "crit, " : isLast ? "" : "done, ";
      const endMs = Math.max(untilMs, atMs + 1);
      const label = plain(state, MAX_LABEL) || "state";
      return `    ${label} :${tag}${dateTime(atMs)}, ${dateTime(endMs)}`;
    }
    function plain(text, maxCharacters) {
      const clean = (0, external_node_util_.stripVTControlCharacters)(text).replace(UUID, "$1").replace(NOT_PLAIN, " ");
      const line = clean.replace(/\s+/g, " ").trim();
      const cut = line.length > maxCharacters ? `${line.slice(0, maxCharacters - 3)}...` : line;
      return KEYWORD.test(cut) ? `- ${cut}` : cut;
    }
    function timelineTable({entries: entries}) {
      return {
        columns: [ "UTC", "of", "state" ],
        rows: entries.map(({atMs: atMs, subject: subject, state: state}) => [ clockTime(atMs), subject, state ])
      };
    }
    function clockTime(ms) {
      return new Date(ms).toISOString().slice(11, 19);
    }
    function dateTime(ms) {
      return new Date(ms).toISOString().replace("T", " ").replace("Z", "");
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/render.ts
    const SUMMARY = {
      maxBytes: 1048e3,
      hasPictures: true
    };
    const COMMENT = {
      maxBytes: 65e3,
      hasPictures: true
    };
    const CHECK = {
      maxBytes: 65e3,
      hasPictures: false
    };
    const RANK = {
      head: 0,
      gates: 1,
      timeline: 2,
      things: 3,
      evidence: 4
    };
    function renderReport(report, {maxBytes: maxBytes, hasPictures: hasPictures}) {
      const hasBadGate = report.gates.some(gate => gate.verdict !== "pass" && !gate.observeOnly);
      const gates = gateBlocks(report);
      const blocks = [ paragraph(`## ${titleOf(report)}`), ...endBlocks(report), ...hasBadGate ? gates : [], ...timelineBlocks(report, hasPictures), ...report.things.map(table => tableBlock(table, RANK.things)), ...hasBadGate ? [] : gates, ...report.remarks.map(remark => paragraph(shown(remark), RANK.things)), ...report.evidence.map(one => evidenceBlock(one, RANK.evidence)), ...report.budget ? [ folded("Budget", tableBlock(report.budget, RANK.things)) ] : [], paragraph(`<sub>${footer(report)}</sub>`) ];
      return fit(blocks, maxBytes);
    }
    function renderFolded(report, place) {
      const head = `<details>\n<summary>${escapeHtml(plainTitle(report))}</summary>\n\n`;
      const tail = "\n</details>\n";
      const room = place.maxBytes - Buffer.byteLength(head + tail);
      return `${head}${renderReport(report, {
        ...place,
        maxBytes: room
      })}${tail}`;
    }
    function plainTitle({action: action, outcome: outcome, subject: subject, isGone: isGone}) {
      const end = isGone ? "stopped" : outcome ?? "in progress";
      const icon = isGone ? "\u23f9\ufe0f" : iconOf(outcome);
      return [ `${icon} ${action}: ${end}`, ...subjectWords(subject) ].join(", ");
    }
    function titleOf({action: action, outcome: outcome, subject: subject}) {
      const words = subjectWords(subject).map(shown);
      const page = pageLink(subject?.page);
      return [ `${iconOf(outcome)} ${action}: ${outcome ?? "in progress"}`, ...words, ...page ].join(" \xb7 ");
    }
    function subjectWords(subject) {
      if (subject === void 0) return [];
      const {name: name, version: version} = subject;
      return [ version === void 0 ? name : `${name} version ${version}` ];
    }
    function pageLink(page) {
      if (page === void 0) return [];
      const url = (0, web_url.q)(page.url);
      if (url === void 0) return [];
      const href = url.href.replace(/[()<>[\]\\`*_~|@"'\s]/g, mark => percentEncoded(mark));
      return [ `[${shown(page.title)}](${href})` ];
    }
    function percentEncoded(mark) {
      return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    }
    const ICONS = {
      "dry-run": "\ud83d\udcdd",
      inconclusive: "\u2754",
      "timed-out": "\u23f0",
      cancelled: "\ud83d\uded1",
      "rolled-back": "\u21a9\ufe0f"
    };
    function iconOf(outcome) {
      if (outcome === void 0) return "\u23f3";
      return ICONS[outcome] ?? ((0, src_outcome.gf)(outcome) ? "\u2705" : "\u274c");
    }
    function endBlocks(report) {
      const {what: what, diagnostic: diagnostic, outcome: outcome, isPassing: isPassing, wanted: wanted} = report;
      const isAllowed = outcome !== void 0 && !(0, src_outcome.gf)(outcome) && isPassing;
      return [ ...what.map((line, index) => paragraph(index === 0 ? withBoldStart(line) : shown(line))), ...diagnostic.length === 0 ? [] : [ codeBlock(diagnostic, RANK.head) ], ...nextBlock(report), ...isAllowed ? [ paragraph("The step is green: `allowed-outcomes` has this outcome.") ] : [], ...wanted === void 0 ? [] : [ paragraph(`Asked for: ${shown(wanted)}`) ], ...factBlock(report) ];
    }
    function withBoldStart(text) {
      const [first = "", ...others] = text.split(next_step.g);
      return [ `**${shown(first)}**`, ...others.length === 0 ? [] : [ shown(others.join(" ")) ] ].join(" ");
    }
    function nextBlock({next: next, explanationUrl: url}) {
      const more = pageLink(url === void 0 ? void 0 : {
        title: "What this means",
        url: url
      });
      const words = [ ...next === void 0 ? [] : [ `**What to do:** ${shown(next)}` ], ...more ];
      return words.length === 0 ? [] : [ paragraph(words.join(" ")) ];
    }
    function factBlock({facts: facts, startMs: startMs, endMs: endMs, outcome: outcome}) {
      const end = outcome === void 0 ? "now" : `${clockTime(endMs)} UTC`;
      const time = `${clockTime(startMs)} to ${end} (${(0, duration.a3)(endMs - startMs)})`;
      const all = [ ...[ ...facts ].map(([name, value]) => shown(`${name}: ${value}`)), time ];
      return [ paragraph(all.join(" \xb7 ")) ];
    }
    function timelineBlocks(report, hasPictures) {
      if (report.timeline.length === 0) return [];
      const span = {
        entries: report.timeline,
        endMs: report.endMs
      };
      const table = folded("Timeline", tableBlock(timelineTable(span), RANK.timeline));
      const gantt = hasPictures ? ganttLines(span) : void 0;
      if (gantt === void 0) return [ table ];
      const diagram = {
        before: [ "```mermaid" ],
        lines: [ gantt.join("\n") ],
        after: [ "```", "" ]
      };
      return [ {
        ...diagram,
        rank: RANK.timeline
      }, table ];
    }
    const VERDICTS = {
      pass: "\u2705 pass",
      fail: "\u274c fail",
      inconclusive: "\u2754 inconclusive"
    };
    const ORDER = {
      fail: 0,
      inconclusive: 1,
      pass: 2
    };
    function gateBlocks({gates: gates}) {
      if (gates.length === 0) return [];
      const byVerdict = (a, b) => Number(a.observeOnly) - Number(b.observeOnly) || ORDER[a.verdict] - ORDER[b.verdict];
      const rows = gates.toSorted(byVerdict).map(gate => [ gate.name, gate.kind, `${VERDICTS[gate.verdict]}${gate.observeOnly ? " (observed only)" : ""}`, gate.value, gate.bound, gate.interval, gate.measurements ]);
      const columns = [ "gate", "kind", "verdict", "value", "bound", "interval", "measurements" ];
      return [ tableBlock({
        title: "Gates",
        columns: columns,
        rows: rows
      }, RANK.gates) ];
    }
    function footer({requests: requests, startMs: startMs, endMs: endMs, runUrl: runUrl}) {
      const count = `${requests} ${requests === 1 ? "request" : "requests"}`;
      const run = pageLink(runUrl === void 0 ? void 0 : {
        title: "workflow run",
        url: runUrl
      });
      return [ `${count} in ${(0, duration.a3)(endMs - startMs)}`, ...run ].join(" \xb7 ");
    }
  }),
  9993: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      V: () => splitReason,
      g: () => SENTENCE_END
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    const IMPERATIVE = /^(?:Add|Allow|Ask|Check|Choose|Correct|Delete|Fail|Find|Fix|Free|Give|Install|Look|Lower|Make|Name|Promote|Put|Raise|Re-run|Read|Register|Remove|Run|See|Set|Stop|Update|Use|Wait|Write)\b/;
    const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z])/;
    const BY_OUTCOME = {
      failed: "Check the evidence below, fix the cause and re-run.",
      "rolled-back": "The older version runs again. Fix the new one before you deploy it again.",
      superseded: "Nothing is left to do for this version; check the newer one.",
      "gate-failed": "Fix the version, or the bound of the gate that failed, and deploy again.",
      inconclusive: "Find out why the gate could not measure, then re-run.",
      "timed-out": "Find out what takes so long, or raise the input timeout, then re-run.",
      cancelled: "Re-run the job to continue.",
      "quota-exhausted": "Re-run once the budget has opened again.",
      refused: "Correct the inputs and re-run.",
      "not-found": "Check the id or the name, then re-run.",
      unauthorized: "Check the credentials and their rights, then re-run.",
      unreachable: "Check the address and whether the service is up, then re-run.",
      rejected: "Correct what the service rejected, then re-run."
    };
    function splitReason(outcome, reason) {
      const sentences = reason.split(SENTENCE_END);
      const what = sentences.filter(sentence => !IMPERATIVE.test(sentence));
      const next = sentences.filter(sentence => IMPERATIVE.test(sentence));
      if (what.length > 0 && next.length > 0) return {
        what: what.join(" "),
        next: next.join(" ")
      };
      return {
        what: reason,
        next: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.gf)(outcome) ? void 0 : BY_OUTCOME[outcome]
      };
    }
  }),
  8025: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      q: () => webUrl
    });
    function webUrl(text) {
      const url = URL.parse(text);
      if (url === null || ![ "http:", "https:" ].includes(url.protocol)) return;
      return url.username === "" && url.password === "" ? url : void 0;
    }
  }),
  5869: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      LR: () => nodeHttp,
      SI: () => nodeCrypto,
      SM: () => nodeNet,
      Y_: () => nodeTls,
      eq: () => nodeZlib
    });
    var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
    const nodeCrypto = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:crypto");
    const nodeHttp = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:http");
    const nodeNet = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:net");
    const nodeTls = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:tls");
    const nodeZlib = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:zlib");
  }),
  9152: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Dp: () => isRegion,
      Gw: () => regionCode,
      P4: () => PLATFORMS,
      QE: () => TYPES,
      Vx: () => SPECIFICATIONS,
      Zp: () => platformCode,
      aH: () => isPlatform
    });
    const PLATFORMS = {
      aws: {
        labels: [ "aws", "amazon web services" ],
        regions: {
          "us-east-1": "N. Virginia",
          "us-east-2": "Ohio",
          "us-west-1": "N. California",
          "us-west-2": "Oregon",
          "eu-west-1": "Ireland",
          "eu-west-2": "London",
          "eu-central-1": "Frankfurt",
          "ap-southeast-1": "Singapore",
          "ap-south-1": "Mumbai",
          "ap-east-1": "Hong Kong",
          "ap-northeast-1": "Tokyo",
          "ap-southeast-2": "Sydney"
        },
        serverless: [ "us-east-1", "eu-central-1" ]
      },
      azure: {
        labels: [ "azure", "microsoft azure" ],
        regions: {
          eastus: "East US",
          westus2: "West US 2",
          westus3: "West US 3",
          westeurope: "West Europe",
          germanywestcentral: "Germany West Central",
          northeurope: "North Europe",
          southeastasia: "Southeast Asia",
          japaneast: "Japan East"
        },
        serverless: []
      },
      gcp: {
        labels: [ "gcp", "google cloud", "google cloud platform" ],
        regions: {
          "us-east1": "South Carolina",
          "us-west1": "Oregon",
          "us-central1": "Iowa",
          "europe-west3": "Frankfurt",
          "europe-north1": "Finland",
          "asia-south1": "Mumbai",
          "asia-southeast1": "Singapore",
          "asia-east1": "Taiwan",
          "asia-northeast1": "Tokyo"
        },
        serverless: [ "asia-southeast1" ]
      }
    };
    const TYPES = [ "serverless", "dedicated", "dedicatedFlex" ];
    const SPECIFICATIONS = {
      serverless: [ {
        connections: 1e3,
        tps: 1e3
      } ],
      dedicated: [ {
        connections: 1e3,
        tps: 1e3
      }, {
        connections: 2e3,
        tps: 2e3
      }, {
        connections: 5e3,
        tps: 1e4
      }, {
        connections: 1e4,
        tps: 2e4
      } ]
    };
    const OTHER_PLATFORM_LABELS = {
      aliyun: [ "aliyun", "alibaba cloud" ],
      tencent: [ "tencent", "tencent cloud" ],
      huawei: [ "huawei", "huawei cloud" ]
    };
    function platformCode(label) {
      const wanted = label.trim().toLowerCase();
      for (const [code, {labels: labels}] of Object.entries(PLATFORMS)) if (labels.includes(wanted)) return code;
      for (const [code, labels] of Object.entries(OTHER_PLATFORM_LABELS)) if (labels.includes(wanted)) return code;
      return label;
    }
    function regionCode(platform, label) {
      const inBrackets = /\(([^()]+)\)\s*$/.exec(label)?.[1];
      if (inBrackets !== void 0) return inBrackets.trim();
      const code = platformCode(platform);
      const regions = Object.hasOwn(PLATFORMS, code) ? PLATFORMS[code]?.regions : void 0;
      const named = Object.entries(regions ?? {}).find(([, name]) => sameWord(name, label));
      return named?.[0] ?? label.trim();
    }
    function isPlatform(label, code) {
      return sameWord(platformCode(label), platformCode(code));
    }
    function isRegion(platform, label, code) {
      const found = regionCode(platform, label);
      return sameWord(found, code) || code.toLowerCase().endsWith(`-${found.toLowerCase()}`);
    }
    function sameWord(one, other) {
      return one.trim().toLowerCase() === other.trim().toLowerCase();
    }
  }),
  7213: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ng: () => describeRequest,
      TA: () => matchesRequest,
      TN: () => findMatching,
      Zh: () => completeRequest,
      iN: () => requestProblems,
      vR: () => canBeReplyTo
    });
    var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9152);
    function requestProblems(request) {
      const platform = own(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.P4, request.platform);
      const specifications = own(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vx, request.type);
      const problems = [];
      if (platform === void 0) problems.push({
        member: "platform",
        offered: oneOf(Object.keys(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.P4))
      });
      if (!_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.QE.includes(request.type)) problems.push({
        member: "type",
        offered: oneOf(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.QE)
      });
      if (platform !== void 0) problems.push(...regionProblems(request, platform));
      if (specifications !== void 0) problems.push(...specificationProblems(request));
      return problems;
    }
    function completeRequest(request) {
      if (request.tps !== void 0) return request;
      const known = own(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vx, request.type)?.find(({connections: connections}) => connections === request.connections);
      return {
        ...request,
        tps: known?.tps
      };
    }
    function describeRequest({type: type, platform: platform, region: region, connections: connections, tps: tps}) {
      const speed = tps === void 0 ? "" : `, ${tps} tps`;
      return `${type} on ${platform} ${region}, ${connections} connections${speed}`;
    }
    function regionProblems(request, platform) {
      const codes = request.type === "serverless" ? platform.serverless : Object.keys(platform.regions);
      if (codes.includes(request.region)) return [];
      const what = `for ${request.type} on ${request.platform}`;
      const offered = codes.length === 0 ? `no region ${what}` : `${oneOf(codes)} ${what}`;
      return [ {
        member: "region",
        offered: offered
      } ];
    }
    function specificationProblems({type: type, connections: connections, tps: tps}) {
      const sold = own(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vx, type) ?? [];
      const fitting = sold.find(one => one.connections === connections);
      if (fitting === void 0) {
        const offered = `${oneOf(sold.map(one => String(one.connections)))} for ${type}`;
        return [ {
          member: "connections",
          offered: offered
        } ];
      }
      if (tps === void 0 || tps === fitting.tps) return [];
      return [ {
        member: "tps",
        offered: `${fitting.tps} with ${connections} connections, or nothing`
      } ];
    }
    function oneOf(words) {
      return words.length === 1 ? `only ${words[0]}` : `one of ${words.join(", ")}`;
    }
    function own(table, key) {
      return Object.hasOwn(table, key) ? table[key] : void 0;
    }
    function matchesRequest(deployment, request) {
      return (0, _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aH)(deployment.platform, request.platform) && (0, 
      _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(deployment.platform, deployment.region, request.region) && isSameType(deployment.type, request.type) && isSame(deployment.connections, request.connections) && isSame(deployment.tps, request.tps);
    }
    function canBeReplyTo({platform: platform, region: region}, request) {
      if (platform === "" && region === "") return false;
      const isThere = region === "" || (0, _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Dp)(platform, region, request.region);
      return isThere && (platform === "" || (0, _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aH)(platform, request.platform));
    }
    function isSameType(one, other) {
      return one.replace(/Flex$/, "") === other.replace(/Flex$/, "");
    }
    function findMatching(all, request) {
      return all.filter(deployment => matchesRequest(deployment, request)).sort((one, other) => rank(one) - rank(other) || compare(one.createAt, other.createAt));
    }
    function isSame(given, wanted) {
      return given === void 0 || wanted === void 0 || given === wanted;
    }
    const RANKS = [ "running", "starting", "pending", "stopping", "stopped" ];
    function rank({status: status}) {
      const at = RANKS.indexOf(status);
      if (at >= 0) return at;
      return status === "failed" ? RANKS.length + 1 : RANKS.length;
    }
    function compare(one, other) {
      return one < other ? -1 : Number(one > other);
    }
  }),
  8837: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      J5: () => refused,
      U9: () => isLoopback,
      Vc: () => inputsOf,
      xd: () => checkBaseUrl
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);
    function inputsOf(endpoint) {
      return endpoint.inputs ?? {
        address: "for the address",
        credentials: "for the credentials"
      };
    }
    function checkBaseUrl(endpoint) {
      const {baseUrl: baseUrl} = endpoint;
      if (![ "http:", "https:" ].includes(baseUrl.protocol)) throw refused(endpoint, "the address has to begin with http:// or https://");
      if (baseUrl.username !== "" || baseUrl.password !== "") throw refused(endpoint, "the address must not hold a user name or a password");
      if (baseUrl.search !== "" || baseUrl.hash !== "") throw refused(endpoint, "the address must end before any ? or #");
    }
    function isLoopback(url) {
      const host = url.hostname.replace(/\.$/, "");
      return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]";
    }
    function refused(endpoint, what, next) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "rejected",
        resource: endpoint.service,
        what: what,
        next: next ?? `Correct the input ${inputsOf(endpoint).address}`,
        received: "no"
      });
    }
  }),
  8464: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      HR: () => Failure,
      Y5: () => NotSent,
      v5: () => mayBeCarriedOut
    });
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1088);
    const PASSING = [ "unavailable", "throttled", "unreachable", "timed-out" ];
    class Failure extends Error {
      name="Failure";
      kind;
      resource;
      what;
      next;
      status;
      retryAfterMs;
      received;
      text;
      final;
      constructor(facts) {
        const said = `${facts.resource}: ${(0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(facts.what)} ${(0, 
        _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(capital(facts.next))}`;
        super(said, {
          cause: facts.cause
        });
        this.kind = facts.kind;
        this.resource = facts.resource;
        this.what = facts.what;
        this.next = facts.next;
        this.status = facts.status;
        this.retryAfterMs = facts.retryAfterMs;
        this.received = facts.received;
        this.text = facts.text;
        this.final = facts.final ?? !PASSING.includes(facts.kind);
      }
    }
    const WITHOUT_ANSWER = [ "unavailable", "unreachable", "timed-out", "invalid-reply" ];
    function mayBeCarriedOut({kind: kind, received: received}) {
      if (received !== "yes") return received === "maybe";
      return WITHOUT_ANSWER.includes(kind);
    }
    function capital(clause) {
      return clause.charAt(0).toUpperCase() + clause.slice(1);
    }
    class NotSent extends Error {
      name="NotSent";
      write;
      constructor(write) {
        super(`dry run: ${write} was not sent`);
        this.write = write;
      }
    }
  }),
  3578: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Lo: () => ProxyUnreachable,
      Wm: () => proxySecrets,
      iJ: () => proxyFor
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5869);
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8837);
    function proxyFor(endpoint) {
      const https = endpoint.baseUrl.protocol === "https:";
      const value = (https ? endpoint.proxy?.https : endpoint.proxy?.http)?.trim() ?? "";
      if (value === "" || (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.U9)(endpoint.baseUrl)) return;
      const name = https ? "HTTPS_PROXY" : "HTTP_PROXY";
      const url = URL.parse(value.includes("://") ? value : `http://${value}`);
      if (url === null || ![ "http:", "https:" ].includes(url.protocol)) throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.J5)(endpoint, `the proxy in ${name} cannot be used`, `Write it as http://host:port or https://host:port, or list the host in NO_PROXY`);
      return isExempt(endpoint.baseUrl, endpoint.proxy?.none ?? "") ? void 0 : url;
    }
    function isExempt(url, noProxy) {
      const host = bareHost(url.hostname).replace(/\.$/, "");
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      return noProxy.split(/[\s,]+/).filter(entry => entry !== "").some(entry => covers(entry.toLowerCase(), {
        host: host,
        port: port
      }));
    }
    function covers(entry, {host: host, port: port}) {
      if (entry === "*") return true;
      const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
      if (wantedPort !== void 0 && wantedPort !== port) return false;
      const bare = bareHost(name);
      if ((0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SM)().isIP(host) !== 0) return isInNetwork(host, bare);
      const suffix = bare.replace(/^\*?\./, "");
      return host === suffix || host.endsWith(`.${suffix}`);
    }
    function isInNetwork(address, network) {
      const {BlockList: BlockList, isIP: isIP} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SM)();
      const [base = "", bits] = network.split("/");
      const family = isIP(base) === 6 ? "ipv6" : "ipv4";
      if (isIP(base) === 0 || isIP(address) !== isIP(base)) return false;
      const prefix = bits === void 0 ? family === "ipv6" ? 128 : 32 : Number(bits);
      if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === "ipv6" ? 128 : 32)) return false;
      const networks = new BlockList;
      networks.addSubnet(base, prefix, family);
      return networks.check(address, family);
    }
    function bareHost(hostname) {
      return hostname.replace(/^\[(.*)\]$/, "$1");
    }
    class ProxyUnreachable extends Error {
      name="ProxyUnreachable";
      code="PROXY_UNREACHABLE";
      constructor(cause) {
        super(`the proxy cannot be reached: ${cause.message}`, {
          cause: cause
        });
      }
    }
    function proxySecrets(proxy = {}) {
      return [ proxy.http, proxy.https ].flatMap(value => {
        const userinfo = /^(?:[^/]*\/\/)?([^/?#]*)@/.exec(value?.trim() ?? "")?.[1] ?? "";
        const password = userinfo.includes(":") ? userinfo.slice(userinfo.indexOf(":") + 1) : userinfo;
        const plain = decode(userinfo);
        return [ password, decode(password), Buffer.from(plain).toString("base64") ].filter(Boolean);
      });
    }
    function decode(text) {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }
  }),
  1088: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      e: () => sentence,
      g: () => sanitizeLine
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
    const MAX_CHARACTERS = 300;
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
    function sanitizeLine(text, most = MAX_CHARACTERS) {
      const start = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, most * 8));
      const line = start.replace(UNPRINTABLE, " ").replace(/\s+/gu, " ").trim();
      const characters = [ ...line ];
      return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}\u2026`;
    }
    function sentence(clause) {
      const cut = clause.trimEnd().replace(/[.\s]+$/, "");
      return /[!?\u2026]$/.test(cut) ? cut : `${cut}.`;
    }
  }),
  9605: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      t: () => basicAuth,
      g: () => createSecrets
    });
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/secret-forms.ts
    const MIN_FORM = 4;
    const MIN_PIECE = 8;
    function formsOf(value) {
      const forms = new Set;
      for (const text of new Set([ value, value.trim(), ...lines(value) ])) for (const form of [ text, ...base64(text), ...url(text), ...json(text), html(text) ]) if (form.length >= MIN_FORM) forms.add(form);
      return forms;
    }
    function lines(value) {
      return value.split(/\r\n|\n|\r/).flatMap(line => [ line, line.trim() ]);
    }
    function base64(text) {
      if (text.length < MIN_FORM) return [];
      const whole = Buffer.from(text).toString("base64");
      const plain = [ whole, whole.replace(/=+$/, ""), ...[ 0, 1, 2 ].map(shift => piece(text, shift)) ];
      const long = plain.filter((form, at) => at < 2 || form.length >= MIN_PIECE);
      return [ ...long, ...long.map(form => form.replaceAll("+", "-").replaceAll("/", "_")) ];
    }
    function piece(text, shift) {
      const bytes = Buffer.concat([ Buffer.alloc(shift), Buffer.from(text) ]);
      const first = Math.ceil(shift * 8 / 6);
      const end = Math.floor(bytes.length * 8 / 6);
      return bytes.toString("base64").slice(first, end);
    }
    function url(text) {
      if (!text.isWellFormed()) return [];
      const part = encodeURIComponent(text);
      const form = new URLSearchParams({
        v: text
      }).toString().slice(2);
      return [ part, encodeURI(text), form ].flatMap(encoded => [ encoded, lowerHex(encoded) ]);
    }
    function lowerHex(encoded) {
      return encoded.replace(/%[0-9A-F]{2}/g, byte => byte.toLowerCase());
    }
    function json(text) {
      const plain = JSON.stringify(text).slice(1, -1);
      const ascii = plain.replace(/[^\x20-\x7e]/g, unicodeEscape);
      const go = plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
      return [ plain, ascii, go, ascii.replaceAll("/", "\\/") ];
    }
    function unicodeEscape(character) {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    }
    const ENTITIES = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
    function html(text) {
      return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
    }
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/unescape.ts
    const URL_ESCAPE = /(?:%[0-9A-Fa-f]{2})+/g;
    const JSON_ESCAPE = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
    const HTML_ESCAPE = /&(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#\d{1,7});/g;
    const ESCAPES = [ URL_ESCAPE, JSON_ESCAPE, HTML_ESCAPE ];
    const ESCAPE_START = /[%\\&]/;
    const unescape_ENTITIES = {
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      apos: "'"
    };
    const BYTE = "%00";
    const MAX_VIEWS = 30;
    const MAX_CHARACTERS = 256 * 1024;
    const NOTHING = [];
    function unescapedViews(text) {
      if (text.length > MAX_CHARACTERS || !ESCAPE_START.test(text)) return NOTHING;
      const views = [];
      const seen = new Set([ text ]);
      for (let at = -1; at < views.length && views.length < MAX_VIEWS; at += 1) {
        const outer = views[at];
        for (const kind of ESCAPES) {
          const next = unescapedOnce(outer?.text ?? text, kind);
          if (next === void 0 || seen.has(next.text)) continue;
          seen.add(next.text);
          views.push(outer === void 0 ? next : through(outer, next));
        }
      }
      return views;
    }
    function unescapedOnce(text, kind) {
      if (text.search(kind) < 0) return;
      const starts = new Uint32Array(text.length);
      const ends = new Uint32Array(text.length);
      let plain = "";
      const add = (characters, start, length) => {
        const width = length / characters.length;
        const isEven = width === 1 || width === BYTE.length;
        for (let at = 0; at < characters.length; at += 1) {
          starts[plain.length + at] = isEven ? start + at * width : start;
          ends[plain.length + at] = isEven ? start + (at + 1) * width : start + length;
        }
        plain += characters;
      };
      let done = 0;
      for (const {0: found, index: index} of text.matchAll(kind)) {
        add(text.slice(done, index), done, index - done);
        add(meaningOf(found), index, found.length);
        done = index + found.length;
      }
      add(text.slice(done), done, text.length - done);
      return {
        text: plain,
        starts: starts,
        ends: ends
      };
    }
    function meaningOf(found) {
      if (found.startsWith("%")) return Buffer.from(found.replaceAll("%", ""), "hex").toString();
      if (found.startsWith("\\u")) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
      if (found.startsWith("\\")) return found.slice(1);
      const name = found.slice(1, -1);
      if (!name.startsWith("#")) return unescape_ENTITIES[name] ?? found;
      const isHex = name.startsWith("#x");
      const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
      return code <= 1114111 ? String.fromCodePoint(code) : found;
    }
    function through(first, next) {
      return {
        text: next.text,
        starts: next.starts.map(start => first.starts[start] ?? 0),
        ends: next.ends.map(end => first.ends[Math.max(0, end - 1)] ?? 0)
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/secrets.ts
    const MASK = "***";
    function createSecrets(onAdd) {
      const known = new Set;
      return {
        add(value) {
          for (const form of formsOf(value)) {
            if (known.has(form)) continue;
            known.add(form);
            onAdd?.(form);
          }
        },
        redact(text) {
          let clean = text;
          for (let next = hide(clean, known); next !== clean; next = hide(clean, known)) clean = next;
          return clean;
        },
        forms: () => [ ...known ]
      };
    }
    function basicAuth(key, secret, secrets) {
      const value = Buffer.from(`${key}:${secret}`).toString("base64");
      secrets.add(secret);
      secrets.add(value);
      return `Basic ${value}`;
    }
    function hide(text, forms) {
      if (forms.size === 0) return text;
      const plain = findsIn(text, forms);
      const views = unescapedViews(text);
      if (plain.length === 0 && views.length === 0) return text;
      const finds = [ ...plain, ...views.flatMap(({text: unescaped, starts: starts, ends: ends}) => findsIn(unescaped, forms).map(([start, end]) => [ starts[start] ?? 0, ends[end - 1] ?? 0 ])) ];
      if (finds.length === 0) return text;
      let clean = "";
      let done = 0;
      for (const [start, end] of finds.sort(([a], [b]) => a - b)) {
        if (start >= done) clean += text.slice(done, start) + MASK;
        done = Math.max(done, end);
      }
      return clean + text.slice(done);
    }
    function findsIn(text, forms) {
      let finds;
      for (const form of forms) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        finds ??= [];
        finds.push([ at, at + form.length ]);
      }
      return finds ?? secrets_NOTHING;
    }
    const secrets_NOTHING = [];
  }),
  5293: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      d: () => nextTick,
      m: () => systemClock
    });
    var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
    const MAX_TIMER_MS = 2 ** 31 - 1;
    const systemClock = {
      now: () => Number(node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime.bigint()) / 1e6,
      wall: () => Date.now(),
      async sleep(ms, signal) {
        for (let left = ms; ;left -= MAX_TIMER_MS) {
          await timer(left > 0 ? Math.min(left, MAX_TIMER_MS) : 0, signal);
          if (!(left > MAX_TIMER_MS)) return;
        }
      }
    };
    function timer(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = () => {
          clearTimeout(handle);
          reject(signal.reason);
        };
        const handle = setTimeout(() => {
          signal.removeEventListener("abort", stop);
          resolve();
        }, ms);
        signal.addEventListener("abort", stop, {
          once: true
        });
      });
    }
    function nextTick() {
      return new Promise(resolve => setImmediate(resolve));
    }
  }),
  3739: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Eu: () => untilAborted,
      Xp: () => DeadlinePassed,
      db: () => startDeadline
    });
    class DeadlinePassed extends Error {
      name="DeadlinePassed";
      limitMs;
      constructor(limitMs) {
        super(`the time allowed (${limitMs} ms) is over`);
        this.limitMs = limitMs;
      }
    }
    function startDeadline(clock, limitMs, parent) {
      const atMs = clock.now() + limitMs;
      const over = new AbortController;
      const ended = new AbortController;
      const end = () => {
        parent.removeEventListener("abort", follow);
        ended.abort();
      };
      const follow = () => {
        over.abort(parent.reason);
        end();
      };
      if (parent.aborted) follow(); else parent.addEventListener("abort", follow);
      clock.sleep(limitMs, ended.signal).then(() => over.abort(new DeadlinePassed(limitMs)), () => {});
      return {
        signal: over.signal,
        atMs: atMs,
        remainingMs: () => Math.max(0, atMs - clock.now()),
        [Symbol.dispose]: end
      };
    }
    function untilAborted(work, signal) {
      return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop(); else signal.addEventListener("abort", stop, {
          once: true
        });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
      });
    }
  }),
  6855: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      E9: () => parseDuration,
      a3: () => formatDuration,
      ec: () => DURATION_FORM
    });
    const UNIT_MS = {
      ms: 1,
      s: 1e3,
      m: 6e4,
      h: 36e5
    };
    const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y;
    const DURATION_FORM = "a number with a unit, such as 500ms, 90s, 10m or 1h30m";
    function parseDuration(text) {
      let at = 0;
      let total = 0;
      let smallest = Number.POSITIVE_INFINITY;
      while (at < text.length) {
        PART.lastIndex = at;
        const part = PART.exec(text);
        if (part === null) return;
        const unitMs = unitOf(part[2]);
        if (unitMs === void 0 || unitMs >= smallest) return;
        smallest = unitMs;
        total += Number(part[1]) * unitMs;
        at = PART.lastIndex;
      }
      return text === "" || !Number.isSafeInteger(Math.round(total)) ? void 0 : Math.round(total);
    }
    function formatDuration(ms) {
      if (Math.round(ms) < 1e3) return `${Math.round(ms)}ms`;
      const seconds = Math.round(ms / 1e3);
      const [h, m, s] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ];
      const parts = h > 0 ? [ `${h}h`, m > 0 ? `${m}m` : "" ] : [ m > 0 ? `${m}m` : "", s > 0 ? `${s}s` : "" ];
      return parts.filter(part => part !== "").join(" ");
    }
    function unitOf(unit) {
      return unit === "ms" || unit === "s" || unit === "m" || unit === "h" ? UNIT_MS[unit] : void 0;
    }
  }),
  181: (module => {
    module.exports = process.getBuiltinModule("buffer");
  }),
  6982: (module => {
    module.exports = process.getBuiltinModule("crypto");
  }),
  4434: (module => {
    module.exports = process.getBuiltinModule("events");
  }),
  8611: (module => {
    module.exports = process.getBuiltinModule("http");
  }),
  5692: (module => {
    module.exports = process.getBuiltinModule("https");
  }),
  9278: (module => {
    module.exports = process.getBuiltinModule("net");
  }),
  6698: (module => {
    module.exports = process.getBuiltinModule("node:async_hooks");
  }),
  4573: (module => {
    module.exports = process.getBuiltinModule("node:buffer");
  }),
  7598: (module => {
    module.exports = process.getBuiltinModule("node:crypto");
  }),
  1314: (module => {
    module.exports = process.getBuiltinModule("node:dgram");
  }),
  3053: (module => {
    module.exports = process.getBuiltinModule("node:diagnostics_channel");
  }),
  1553: (module => {
    module.exports = process.getBuiltinModule("node:dns/promises");
  }),
  8474: (module => {
    module.exports = process.getBuiltinModule("node:events");
  }),
  3024: (module => {
    module.exports = process.getBuiltinModule("node:fs");
  }),
  4708: (module => {
    module.exports = process.getBuiltinModule("node:https");
  }),
  7030: (module => {
    module.exports = process.getBuiltinModule("node:net");
  }),
  8161: (module => {
    module.exports = process.getBuiltinModule("node:os");
  }),
  6760: (module => {
    module.exports = process.getBuiltinModule("node:path");
  }),
  1708: (module => {
    module.exports = process.getBuiltinModule("node:process");
  }),
  1792: (module => {
    module.exports = process.getBuiltinModule("node:querystring");
  }),
  7075: (module => {
    module.exports = process.getBuiltinModule("node:stream");
  }),
  1692: (module => {
    module.exports = process.getBuiltinModule("node:tls");
  }),
  7975: (module => {
    module.exports = process.getBuiltinModule("node:util");
  }),
  3480: (module => {
    module.exports = process.getBuiltinModule("querystring");
  }),
  3997: (module => {
    module.exports = (isTrue, message) => {
      if (!isTrue) throw message instanceof Error ? message : new Error(message ?? "assertion failed");
    };
  }),
  4942: (module => {
    module.exports = () => () => {};
  }),
  6283: (module => {
    module.exports = {
      maxHeaderSize: 16384,
      IncomingMessage: class {}
    };
  }),
  18: (module => {
    module.exports = Object.assign(() => {
      throw new Error("a part of a package is used that is not in this bundle: see externals.ts");
    }, {
      getMiloEnabled: () => false
    });
  }),
  2203: (module => {
    module.exports = process.getBuiltinModule("stream");
  }),
  4756: (module => {
    module.exports = process.getBuiltinModule("tls");
  }),
  7016: (module => {
    module.exports = process.getBuiltinModule("url");
  }),
  9023: (module => {
    module.exports = process.getBuiltinModule("util");
  }),
  3106: (module => {
    module.exports = process.getBuiltinModule("zlib");
  })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    id: moduleId,
    loaded: false,
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  module.loaded = true;
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = queue => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach(fn => fn.r--);
      queue.forEach(fn => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = deps => deps.map(dep => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then(r => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, e => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = fn => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = x => {};
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = new Set;
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
    module.exports = promise;
    body(deps => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map(d => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise = new Promise(resolve => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
        q.push(fn)));
        currentDeps.map(dep => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise : getResult();
    }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();

(() => {
  __nccwpck_require__.n = module => {
    var getter = module && module.__esModule ? () => module["default"] : () => module;
    __nccwpck_require__.d(getter, {
      a: getter
    });
    return getter;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => ({
    253: "udp",
    353: "finish",
    541: "operations-reads",
    611: "http-probe-http",
    734: "proxy-agent",
    765: "run",
    768: "action-report-github-publisher",
    786: "run-packages",
    808: "operations-changes",
    849: "tcp",
    895: "mqtt-probe-mqtt-packages",
    927: "websocket",
    945: "deployments-probe-broker",
    947: "mqtt-probe-mqtt",
    977: "mqtt-probe-mqtt-websocket-packages"
  }[chunkId] + ".js");
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  __nccwpck_require__.nmd = module => {
    module.paths = [];
    if (!module.children) module.children = [];
    return module;
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids: ids, modules: modules, runtime: runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var __webpack_exports__ = __nccwpck_require__(6804);

__webpack_exports__ = await __webpack_exports__;
