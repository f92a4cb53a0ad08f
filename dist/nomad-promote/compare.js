export const id = 649;

export const ids = [ 649 ];

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
  7649: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      measureCompare: () => measureCompare
    });
    var deadline = __webpack_require__(3739);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/counters.ts
    const TOO_MANY_FALLS = [ {
      falls: 3,
      share: .25
    }, {
      falls: 4,
      share: .1
    } ];
    const MAX_EXCESSES_IN_A_ROW = 3;
    function createCounters() {
      const series = new Map;
      const known = new Set;
      const pending = new Map;
      const falls = createFallCount();
      let hasInvalidValue = false;
      let excessesInARow = 0;
      const increment = (kind, sample, seen) => {
        const {allocation: allocation, value: value} = sample;
        const key = `${kind} ${allocation} ${sample.series}`;
        const before = series.get(key);
        series.set(key, {
          value: value
        });
        if (before === void 0) return known.has(allocation) ? value : 0;
        if (value !== before.value) seen.moved.add(allocation);
        if (value >= before.value) return value - before.value;
        seen.fallen.add(allocation);
        return value;
      };
      return {
        read(samples) {
          const {events: events, total: total, invalid: invalid} = withoutInvalid(samples);
          hasInvalidValue = invalid.size > 0;
          const present = allocationsOf([ ...events, ...total ]);
          const seen = {
            moved: new Set,
            fallen: new Set
          };
          const add = (sample, kind) => {
            const arm = pending.get(sample.allocation) ?? {
              events: 0,
              total: 0
            };
            arm[kind] += increment(kind, sample, seen);
            pending.set(sample.allocation, arm);
          };
          for (const sample of events) add(sample, "events");
          for (const sample of total) add(sample, "total");
          for (const allocation of present) known.add(allocation);
          falls.add(seen);
          const whole = [ ...pending ].filter(([, arm]) => arm.events <= arm.total);
          for (const [allocation] of whole) pending.delete(allocation);
          excessesInARow = pending.size > 0 ? excessesInARow + 1 : 0;
          return new Map(whole);
        },
        problem: () => describeProblem({
          hasInvalidValue: hasInvalidValue,
          excessesInARow: excessesInARow,
          falls: falls
        })
      };
    }
    function describeProblem(seen) {
      if (seen.hasInvalidValue) return "a value is NaN, infinite or below zero: both queries must give raw counters";
      if (seen.excessesInARow >= MAX_EXCESSES_IN_A_ROW) return "the query events counts more than the query total; it must count a part of it";
      if (seen.falls.areTooMany()) return "the values fall again and again: they must be raw counters, not rates or gauges";
      return;
    }
    function createFallCount() {
      let steps = 0;
      let falls = 0;
      return {
        add({moved: moved, fallen: fallen}) {
          steps += moved.size;
          falls += fallen.size;
        },
        areTooMany: () => TOO_MANY_FALLS.some(most => falls >= most.falls && falls > most.share * steps)
      };
    }
    function withoutInvalid(samples) {
      const invalid = allocationsOf([ ...samples.events, ...samples.total ].filter(isInvalid));
      const isValid = ({allocation: allocation}) => !invalid.has(allocation);
      const {events: events, total: total} = samples;
      return {
        events: events.filter(isValid),
        total: total.filter(isValid),
        invalid: invalid
      };
    }
    function isInvalid({value: value}) {
      return !Number.isFinite(value) || value < 0;
    }
    function allocationsOf(samples) {
      return new Set(samples.map(({allocation: allocation}) => allocation));
    }
    var sequential_gate = __webpack_require__(1310);
    var query_template = __webpack_require__(1134);
    var stable_allocations = __webpack_require__(180);
    var kinds_prometheus = __webpack_require__(2936);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/compare.ts
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
    function measureCompare(gate, context) {
      const prometheus = (0, kinds_prometheus.openGatePrometheus)(gate, context);
      const counters = createCounters();
      const sequential = (0, sequential_gate.o)(gate, context);
      return async ({signal: signal, timeoutMs: timeoutMs}) => {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const known = sequential.finding();
          if (known.verdict !== "undecided") return known;
          const limit = __addDisposableResource(env_1, (0, deadline.db)(context.run.world.clock, timeoutMs, signal), false);
          const request = {
            signal: limit.signal,
            deadline: limit
          };
          const stable = await (0, stable_allocations.W)(context, request);
          const missing = missingAllocations(context, stable);
          if (missing !== void 0) return inconclusive(missing);
          const facts = (0, kinds_prometheus.queryFacts)(context, stable);
          const samples = await prometheus.query((0, query_template.gv)(bothCounters(gate), facts), request);
          if (samples.some(({labels: labels}) => !(gate.label in labels))) return inconclusive(`a series has no label ${gate.label}: keep it in both queries`);
          const ids = new Set([ ...facts.canaryIds, ...stable ]);
          const counted = toCounterSamples(samples, gate.label, ids);
          sequential.add(counters.read({
            events: counted("events"),
            total: counted("total")
          }), stable);
          const problem = counters.problem();
          return problem === void 0 ? sequential.finding() : inconclusive(problem);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      };
    }
    function missingAllocations(context, stable) {
      if (context.isSelfTest) return stable.length < 2 ? "a self-test needs at least two running allocations" : void 0;
      if (context.canaries.length === 0) return "there are no canaries";
      return stable.length === 0 ? "no allocation of an older version runs to compare with" : void 0;
    }
    const COUNTER_LABEL = "rollout_counter";
    function bothCounters({events: events, total: total}) {
      const marked = (query, counter) => `label_replace(\n${query}\n, "${COUNTER_LABEL}", "${counter}", "", "")`;
      return `${marked(events, "events")} or ${marked(total, "total")}`;
    }
    function toCounterSamples(samples, label, ids) {
      return counter => samples.flatMap(({labels: labels, value: value}) => {
        const allocation = labels[label] ?? "";
        if (labels[COUNTER_LABEL] !== counter || !ids.has(allocation)) return [];
        return [ {
          allocation: allocation,
          series: JSON.stringify(Object.entries(labels).sort()),
          value: value
        } ];
      });
    }
    function inconclusive(detail) {
      return {
        verdict: "inconclusive",
        detail: detail
      };
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
  })
};
