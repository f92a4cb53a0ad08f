export const id = 936;

export const ids = [ 936, 639 ];

export const modules = {
  1134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $u: () => hasVariable,
      MS: () => templateProblem,
      gv: () => fillQuery
    });
    const VARIABLE = /\$\{([^}]*)\}/g;
    const VARIABLES = [ "alloc_ids", "canary.alloc_ids", "stable.alloc_ids", "job", "group", "version" ];
    function templateProblem(query) {
      for (const {name: name, quote: quote} of variablesIn(query)) {
        if (!VARIABLES.some(known => known === name)) return `a query whose variables are \${${VARIABLES.join("}, ${")}}; there is no \${${name}}`;
        if (name !== "version" && quote !== '"' && quote !== "'") return `a query with \${${name}} between double quotes, as in ` + `alloc_id=~"\${canary.alloc_ids}"`;
      }
      return;
    }
    function hasVariable(query, name) {
      return query.includes(`\${${name}}`);
    }
    function fillQuery(query, facts) {
      const values = new Map([ [ "alloc_ids", [ ...facts.canaryIds, ...facts.stableIds ].join("|") ], [ "canary.alloc_ids", facts.canaryIds.join("|") ], [ "stable.alloc_ids", facts.stableIds.join("|") ], [ "job", facts.job ], [ "group", facts.groups.join("|") ], [ "version", String(facts.version) ] ]);
      return query.replace(VARIABLE, (whole, name) => escapePromQl(values.get(name) ?? whole));
    }
    function escapePromQl(text) {
      return text.replace(/[\p{Cc}\\"'`]/gu, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
    }
    const STRING_OR_COMMENT = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?|#[^\n]*/gs;
    function variablesIn(query) {
      const inside = [ ...query.matchAll(STRING_OR_COMMENT) ].map(([text]) => text);
      const outside = query.split(STRING_OR_COMMENT);
      return [ ...inside.flatMap(text => namesIn(text).map(name => ({
        name: name,
        quote: text.charAt(0)
      }))), ...outside.flatMap(text => namesIn(text).map(name => ({
        name: name,
        quote: ""
      }))) ];
    }
    function namesIn(text) {
      return [ ...text.matchAll(VARIABLE) ].map(([, name = ""]) => name);
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
  }),
  2936: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluateAgainstBaseline: () => evaluateAgainstBaseline,
      measurePrometheus: () => measurePrometheus,
      openGatePrometheus: () => openGatePrometheus,
      queryFacts: () => queryFacts
    });
    var connection = __webpack_require__(8546);
    var deadline = __webpack_require__(3739);
    var http_api = __webpack_require__(986);
    var failure = __webpack_require__(8464);
    var safe_path = __webpack_require__(4113);
    var schemas = __webpack_require__(8395);
    // CONCATENATED MODULE: ./packages/probe/src/prometheus.ts
    const value = schemas.FsL(schemas.PVZ([ schemas.aig(), schemas.YjP() ]), schemas.pdi(([, text]) => numberOf(text)));
    const reply = schemas.Ikc({
      status: schemas.euz("success"),
      data: schemas.gMt("resultType", [ schemas.Ikc({
        resultType: schemas.euz("vector"),
        result: schemas.YOg(schemas.Ikc({
          metric: schemas.g1P(schemas.YjP(), schemas.YjP()),
          value: value
        }))
      }), schemas.Ikc({
        resultType: schemas.euz("scalar"),
        result: value
      }), schemas.Ikc({
        resultType: schemas.euz("matrix"),
        result: schemas.L5J()
      }), schemas.Ikc({
        resultType: schemas.euz("string"),
        result: schemas.L5J()
      }) ])
    });
    function numberOf(text) {
      if (/^[+-]?Inf$/.test(text)) return text.startsWith("-") ? -1 / 0 : 1 / 0;
      return text.trim() === "" ? Number.NaN : Number(text);
    }
    function openPrometheus(options) {
      const {world: world, secrets: secrets, address: address, headers: headers, tls: tls, proxy: proxy, allowInsecureHttp: allowInsecureHttp} = options;
      const service = `Prometheus at ${address.origin}`;
      const endpoint = {
        baseUrl: address,
        headers: () => headers,
        allowInsecureHttp: allowInsecureHttp,
        service: service,
        inputs: {
          address: "gates (address)",
          credentials: "gates (headers)"
        },
        ...tls && {
          tls: tls
        },
        ...proxy && {
          proxy: proxy
        }
      };
      const api = (0, http_api.x)({
        world: world,
        endpoint: endpoint,
        secrets: secrets
      });
      return {
        sent: api.sent,
        close: api.close,
        async query(query, ask) {
          const answer = await api.call({
            method: "GET",
            path: safe_path.A`/api/v1/query`,
            query: {
              query: query
            },
            effect: "read",
            resource: "the query",
            schema: reply,
            ...ask
          });
          return samplesOf(answer.value.data, service);
        }
      };
    }
    function samplesOf(data, service) {
      if (data.resultType === "scalar") return [ {
        labels: {},
        value: data.result
      } ];
      if (data.resultType === "vector") return data.result.map(one => ({
        labels: one.metric,
        value: one.value
      }));
      throw new failure.HR({
        kind: "rejected",
        resource: "the query",
        what: `${service} answered with a ${data.resultType}, which is no instant value`,
        next: "Write a query that gives an instant vector or a number, such as rate(\u2026[5m])",
        received: "yes"
      });
    }
    var query_template = __webpack_require__(1134);
    var stable_allocations = __webpack_require__(180);
    var findings = __webpack_require__(3955);
    var values = __webpack_require__(3639);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/prometheus.ts
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
    function openGatePrometheus({address: address, headers: headers}, {run: run, atEnd: atEnd}) {
      const {world: world, secrets: secrets, allowInsecureHttp: allowInsecureHttp} = run;
      const {proxy: proxy, tls: tls} = (0, connection.l4)(run);
      const prometheus = openPrometheus({
        world: world,
        secrets: secrets,
        proxy: proxy,
        allowInsecureHttp: allowInsecureHttp,
        address: address,
        headers: headers,
        ...tls && {
          tls: tls
        }
      });
      run.requests(prometheus.sent);
      atEnd(prometheus.close);
      return prometheus;
    }
    function measurePrometheus(gate, context) {
      const {clock: clock} = context.run.world;
      const prometheus = openGatePrometheus(gate, context);
      const queries = [ gate.query, gate.baseline ?? "" ];
      return async ({signal: signal, timeoutMs: timeoutMs}) => {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const limit = __addDisposableResource(env_1, (0, deadline.db)(clock, timeoutMs, signal), false);
          const request = {
            signal: limit.signal,
            deadline: limit
          };
          const needsStable = queries.some(query => usesStable(query));
          const facts = queryFacts(context, needsStable ? await (0, stable_allocations.W)(context, request) : []);
          const missing = missingIds(queries, facts);
          if (missing !== void 0) return {
            verdict: "inconclusive",
            detail: missing
          };
          const [samples, baseline] = await Promise.all([ prometheus.query((0, query_template.gv)(gate.query, facts), request), gate.baseline === void 0 ? void 0 : prometheus.query((0, 
          query_template.gv)(gate.baseline, facts), request) ]);
          return evaluateSamples(gate, samples, baseline);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      };
    }
    function evaluateSamples(gate, samples, baseline) {
      const least = gate["min-samples"];
      if (samples.length < least) {
        const detail = `the query gave ${samples.length} samples, and ${least} are needed`;
        return {
          verdict: "inconclusive",
          detail: detail
        };
      }
      const {success: success, failure: failure} = gate;
      const hasBounds = success !== void 0 || failure !== void 0;
      return (0, findings.k)(samples.flatMap(({value: value}) => [ ...hasBounds ? [ (0, 
      values.evaluateValue)(value, {
        success: success,
        failure: failure
      }, "the value") ] : [], ...baseline === void 0 ? [] : [ evaluateAgainstBaseline(value, baseline, gate) ] ]), "the query gave no samples");
    }
    function queryFacts({snapshot: snapshot, canaries: canaries, groups: groups}, stableIds) {
      const {deployment: deployment} = snapshot;
      return {
        canaryIds: canaries.map(({id: id}) => id),
        stableIds: stableIds,
        job: deployment.JobID,
        groups: groups,
        version: deployment.JobVersion
      };
    }
    function usesStable(query) {
      return (0, query_template.$u)(query, "stable.alloc_ids") || (0, query_template.$u)(query, "alloc_ids");
    }
    function missingIds(queries, facts) {
      const uses = name => queries.some(query => (0, query_template.$u)(query, name) || (0, 
      query_template.$u)(query, "alloc_ids"));
      if (uses("canary.alloc_ids") && facts.canaryIds.length === 0) return "there are no canaries";
      if (uses("stable.alloc_ids") && facts.stableIds.length === 0) return "no allocation of an older version runs to compare with";
      return;
    }
    function evaluateAgainstBaseline(value, baseline, limits) {
      const [stable, ...others] = baseline;
      if (stable === void 0) return inconclusive("the baseline gave no samples");
      if (others.length > 0) return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
      const {"max-ratio": ratio, "max-difference": difference} = limits;
      const shown = `canary ${value} against stable ${stable.value}`;
      if (!Number.isFinite(stable.value) || Number.isNaN(value) || value === -1 / 0) return inconclusive(`${shown} cannot be compared`);
      const usesRatio = ratio !== void 0 && (stable.value !== 0 || difference === void 0);
      if (usesRatio && stable.value === 0) return inconclusive(`${shown}: nothing has a ratio to zero; max-difference can say more`);
      const most = usesRatio ? stable.value * ratio : stable.value + (difference ?? 0);
      const rule = usesRatio ? `max-ratio ${ratio}` : `max-difference ${difference}`;
      return {
        verdict: value <= most ? "pass" : "fail",
        detail: `${shown} (${rule})`
      };
    }
    function inconclusive(detail) {
      return {
        verdict: "inconclusive",
        detail: detail
      };
    }
  }),
  3639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluateDocument: () => evaluateDocument,
      evaluateValue: () => evaluateValue,
      measureJson: () => measureJson
    });
    var action_error = __webpack_require__(9923);
    var connection = __webpack_require__(8546);
    var endpoint = __webpack_require__(8837);
    var comparison = __webpack_require__(3676);
    // CONCATENATED MODULE: ./packages/probe/src/json/parse-json.ts
    function parseJson(text) {
      try {
        return {
          ok: true,
          value: JSON.parse(text)
        };
      } catch {
        return {
          ok: false
        };
      }
    }
    var probes = __webpack_require__(8223);
    var kinds_findings = __webpack_require__(3955);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts
    function evaluateValue(value, bounds, of) {
      return {
        ...evaluate(value, bounds, of),
        value: shownValue(value)
      };
    }
    function evaluate(value, {success: success, failure: failure}, of) {
      const shown = `${of} is ${shownValue(value)}`;
      const bad = failure && (0, comparison.v9)(failure, value);
      const good = success && (0, comparison.v9)(success, value);
      if (failure && bad === void 0 || success && good === void 0) return {
        verdict: "inconclusive",
        detail: `${shown}, which cannot be compared`
      };
      if (failure && bad) return {
        verdict: "fail",
        detail: `${shown} (failure: ${failure.text})`
      };
      if (success && good) return {
        verdict: "pass",
        detail: `${shown} (success: ${success.text})`
      };
      if (success && failure) {
        const neither = `neither success (${success.text}) nor failure (${failure.text})`;
        return {
          verdict: "inconclusive",
          detail: `${shown}, ${neither}`
        };
      }
      if (success) return {
        verdict: "fail",
        detail: `${shown}, not ${success.text}`
      };
      if (failure) return {
        verdict: "pass",
        detail: `${shown}, not ${failure.text}`
      };
      return {
        verdict: "inconclusive",
        detail: `${shown}, and nothing says what is good`
      };
    }
    const MAX_CHARACTERS = 80;
    function shownValue(value) {
      const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
      return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
    }
    function evaluateDocument(text, wanted) {
      const document = parseJson(text);
      if (!document.ok) return {
        verdict: "inconclusive",
        detail: "the answer is not JSON"
      };
      const {path: path} = wanted;
      const findings = path.valuesIn(document.value).map(value => evaluateValue(value, wanted, path.text));
      return (0, kinds_findings.k)(findings, `${path.text} finds nothing in the answer`);
    }
    function measureJson(gate, context) {
      const {url: url, headers: headers, path: path, success: success, failure: failure, name: name} = gate;
      const isOpen = url.protocol === "http:" && !(0, endpoint.U9)(url);
      if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) throw new action_error.l("refused", `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` + "or set allow-insecure-http: true.");
      const options = (0, connection.l4)(context.run);
      return async call => {
        let body = "";
        const target = {
          url: url,
          headers: headers,
          onBody: text => body = text
        };
        const {ok: ok, detail: detail} = await (0, probes.xc)(target, {
          ...options,
          ...call
        });
        if (!ok) return {
          verdict: "inconclusive",
          detail: detail
        };
        return evaluateDocument(body, {
          path: path,
          success: success,
          failure: failure
        });
      };
    }
  }),
  180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readStableIds,
      w: () => createAddressReader
    });
    var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);
    var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
    async function readStableIds({nomad: nomad, snapshot: snapshot, groups: groups}, request) {
      const {deployment: deployment} = snapshot;
      const canaries = new Set((0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.KK)(snapshot));
      const all = await (0, _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__.N$)(nomad, deployment.JobID, request);
      return all.filter(({ID: ID, ClientStatus: ClientStatus, DesiredStatus: DesiredStatus, TaskGroup: TaskGroup}) => ClientStatus === "running" && DesiredStatus === "run" && groups.includes(TaskGroup) && !canaries.has(ID)).map(({ID: ID}) => ID);
    }
    function createAddressReader({nomad: nomad}) {
      const known = new Map;
      return async (ids, request) => await Promise.all(ids.map(async id => {
        const before = known.get(id);
        if (before !== void 0) return before;
        const allocation = await (0, _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__.Xg)(nomad, id, request);
        const read = {
          id: id,
          group: allocation.TaskGroup,
          ports: (0, _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__.s)(allocation)
        };
        known.set(id, read);
        return read;
      }));
    }
  }),
  3676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      dT: () => COMPARISON_FORM,
      fl: () => parseComparison,
      v9: () => holds
    });
    const OPERATORS = [ "<=", ">=", "==", "!=", "<", ">" ];
    const COMPARISON_FORM = 'a comparison in quotes such as "< 0.01", ">= 99.5" or "== 0" (a text to compare with: ' + "'== \"up\"')";
    function parseComparison(given) {
      const text = given.trim();
      const operator = OPERATORS.find(sign => text.startsWith(sign));
      if (operator === void 0) return;
      const operand = operandOf(text.slice(operator.length).trim());
      if (operand === void 0) return;
      const isOrder = operator !== "==" && operator !== "!=";
      return isOrder && typeof operand !== "number" ? void 0 : {
        operator: operator,
        operand: operand,
        text: text
      };
    }
    function operandOf(text) {
      try {
        const value = JSON.parse(text);
        if (typeof value === "object" && value !== null) return;
        return typeof value === "number" ? finite(value) : isOperand(value) ? value : void 0;
      } catch {
        return;
      }
    }
    function finite(value) {
      return Number.isFinite(value) ? value : void 0;
    }
    function isOperand(value) {
      return value === null || typeof value === "string" || typeof value === "boolean";
    }
    function holds({operator: operator, operand: operand}, value) {
      if (typeof value === "number" && Number.isNaN(value)) return;
      if (operator === "==" || operator === "!=") {
        if (typeof value === "object" && value !== null) return;
        return value === operand === (operator === "==");
      }
      if (typeof value !== "number" || typeof operand !== "number") return;
      if (operator === "<") return value < operand;
      if (operator === "<=") return value <= operand;
      return operator === ">" ? value > operand : value >= operand;
    }
  }),
  8223: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qv: () => probeUdp,
      Ww: () => probeTcp,
      fu: () => probeMqtt,
      xc: () => probeHttp
    });
    const loadHttp = once(() => __webpack_require__.e(294).then(__webpack_require__.bind(__webpack_require__, 5294)));
    const loadMqtt = once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    const loadTcp = once(() => __webpack_require__.e(849).then(__webpack_require__.bind(__webpack_require__, 6849)));
    const loadUdp = once(() => __webpack_require__.e(117).then(__webpack_require__.bind(__webpack_require__, 4117)));
    once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
    const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
    const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
    const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
  })
};
