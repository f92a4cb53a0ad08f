export const id = 821;

export const ids = [ 821 ];

export const modules = {
  6609: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      hasCredentials: () => hasCredentials,
      measureHttp: () => measureHttp
    });
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
    var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8223);
    var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1429);
    var _canary_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7980);
    var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7491);
    var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);
    function measureHttp(gate, context) {
      if (hasCredentials(gate.headers) && gate.scheme === "http") (0, _probe_js__WEBPACK_IMPORTED_MODULE_3__.refusePlaintextCredentials)(gate, context);
      return (0, _probe_js__WEBPACK_IMPORTED_MODULE_3__.probeCanaries)(context, (canary, call) => probeCanary(gate, canary, call));
    }
    const PLAIN = new Set([ "accept", "content-type", "host", "user-agent" ]);
    function hasCredentials(headers) {
      return Object.keys(headers).some(name => !PLAIN.has(name.toLowerCase()));
    }
    async function probeCanary(gate, canary, call) {
      const {status: status, "body-matches": bodyMatches, "json-path": path, success: success} = gate;
      let body = "";
      const origin = `${gate.scheme}://${(0, _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_5__.M)((0, 
      _canary_ports_js__WEBPACK_IMPORTED_MODULE_2__.c)(canary, gate.port))}`;
      const target = {
        url: new URL(gate.path, origin),
        method: gate.method,
        headers: gate.headers,
        ...status === void 0 ? {} : {
          status: status
        },
        ...bodyMatches === void 0 ? {} : {
          bodyMatches: bodyMatches
        },
        ...path === void 0 ? {} : {
          onBody: text => body = text
        }
      };
      const result = await (0, _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_1__.xc)(target, call);
      const limitMs = gate["max-latency"];
      if (!result.ok) return (0, _probe_js__WEBPACK_IMPORTED_MODULE_3__.toFinding)(result);
      if (limitMs !== void 0 && result.latencyMs > limitMs) {
        const took = `${result.detail} after ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(result.latencyMs)}`;
        return {
          verdict: "fail",
          detail: `${took}, where ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(limitMs)} are allowed`
        };
      }
      if (path === void 0) return (0, _probe_js__WEBPACK_IMPORTED_MODULE_3__.toFinding)(result);
      const found = (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.evaluateDocument)(body, {
        path: path,
        success: success,
        failure: void 0
      });
      return {
        ...found,
        detail: `${result.detail}, ${found.detail}`
      };
    }
  }),
  5821: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      measureLoad: () => measureLoad
    });
    var _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8546);
    var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
    var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1429);
    var _canary_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7980);
    var _comparison_sequential_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
    var _stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
    var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6609);
    var _probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7491);
    function measureLoad(gate, context) {
      if ((0, _http_js__WEBPACK_IMPORTED_MODULE_4__.hasCredentials)(gate.headers) && gate.scheme === "http") (0, 
      _probe_js__WEBPACK_IMPORTED_MODULE_5__.refusePlaintextCredentials)(gate, context);
      const {clock: clock} = context.run.world;
      const sequential = (0, _comparison_sequential_gate_js__WEBPACK_IMPORTED_MODULE_2__.o)(gate, context);
      const readAddresses = (0, _stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__.w)(context);
      const pauseMs = gate.rate.windowMs / gate.rate.limit;
      const turns = createTurns();
      const options = (0, _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_6__.l4)(context.run);
      let lastMs = -1 / 0;
      return async call => {
        if (sequential.finding().verdict !== "undecided") return sequential.finding();
        const request = {
          signal: call.signal,
          deadline: context.run.deadline
        };
        const stable = await readAddresses(await (0, _stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__.W)(context, request), request);
        const missing = missingPort(gate, context, stable);
        if (missing !== void 0) return missing;
        const ids = stable.map(({id: id}) => id);
        const probing = {
          ...options,
          ...call
        };
        const endMs = clock.now() + gate.interval;
        do {
          const increments = new Map;
          for (const allocation of turns.next(context.canaries, stable)) {
            await clock.sleep(Math.max(0, lastMs + pauseMs - clock.now()), call.signal);
            lastMs = clock.now();
            increments.set(allocation.id, await probeOnce(gate, allocation, probing));
          }
          sequential.add(increments, ids);
        } while (clock.now() < endMs && sequential.finding().verdict === "undecided");
        return sequential.finding();
      };
    }
    function createTurns() {
      let turn = 0;
      return {
        next(canaries, stable) {
          turn += 1;
          if (canaries.length === 0) return [ ...stable ];
          const pair = [ canaries[turn % canaries.length], stable[turn % stable.length] ];
          const given = pair.filter(one => one !== void 0);
          return turn % 2 === 0 ? given : given.reverse();
        }
      };
    }
    async function probeOnce(gate, allocation, call) {
      const {status: status, headers: headers, method: method, path: path, "slower-than": slowerThan} = gate;
      const origin = `${gate.scheme}://${(0, _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_7__.M)((0, 
      _canary_ports_js__WEBPACK_IMPORTED_MODULE_1__.c)(allocation, gate.port))}`;
      const target = {
        url: new URL(path, origin),
        method: method,
        headers: headers,
        ...status === void 0 ? {} : {
          status: status
        }
      };
      const {ok: ok, latencyMs: latencyMs} = await (0, _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_0__.xc)(target, call);
      const isSlow = slowerThan !== void 0 && latencyMs > slowerThan;
      return {
        events: ok && !isSlow ? 0 : 1,
        total: 1
      };
    }
    function missingPort({port: port}, {canaries: canaries, isSelfTest: isSelfTest}, stable) {
      const inconclusive = detail => ({
        verdict: "inconclusive",
        detail: detail
      });
      if (!isSelfTest && canaries.length === 0) return inconclusive("there are no canaries");
      if (stable.length < (isSelfTest ? 2 : 1)) return inconclusive(isSelfTest ? "a self-test needs at least two running allocations" : "no allocation of an older version runs to compare with");
      const without = stable.find(({ports: ports}) => !Object.hasOwn(ports, port));
      if (without === void 0) return;
      return inconclusive(`stable allocation ${without.id} has no port ${port}`);
    }
  }),
  7491: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      measureMqtt: () => measureMqtt,
      measureTcp: () => measureTcp,
      measureUdp: () => measureUdp,
      probeCanaries: () => probeCanaries,
      refusePlaintextCredentials: () => refusePlaintextCredentials,
      toFinding: () => toFinding
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8546);
    var _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
    var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);
    var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1429);
    var _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7980);
    var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);
    function probeCanaries(context, probe) {
      const options = (0, _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_4__.l4)(context.run);
      return async call => {
        const findings = context.canaries.map(canary => probe(canary, {
          ...options,
          ...call
        }));
        return (0, _findings_js__WEBPACK_IMPORTED_MODULE_5__.k)(await Promise.all(findings), "there are no canaries to probe");
      };
    }
    function toFinding({ok: ok, detail: detail}) {
      return {
        verdict: ok ? "pass" : "fail",
        detail: detail
      };
    }
    function refusePlaintextCredentials({name: name, port: port}, {run: run, canaries: canaries}) {
      if (run.allowInsecureHttp) return;
      const open = canaries.find(canary => !(0, _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_1__.U9)(new URL(`http://${(0, 
      _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_6__.M)((0, _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__.c)(canary, port))}`)));
      if (open === void 0) return;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` + "use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.");
    }
    function measureTcp(gate, context) {
      return probeCanaries(context, async (canary, call) => toFinding(await (0, _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__.Ww)((0, 
      _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__.c)(canary, gate.port), call)));
    }
    function measureUdp(gate, context) {
      const {payload: payload, expect: expect} = gate;
      const words = {
        ...payload === void 0 ? {} : {
          payload: payload
        },
        ...expect === void 0 ? {} : {
          expect: expect
        }
      };
      return probeCanaries(context, async (canary, call) => toFinding(await (0, _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__.Qv)({
        ...(0, _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__.c)(canary, gate.port),
        ...words
      }, call)));
    }
    function measureMqtt(gate, context) {
      const {username: username, password: password, tls: tls, port: port} = gate;
      if (password !== void 0 && !tls) refusePlaintextCredentials(gate, context);
      const login = {
        ...username === void 0 ? {} : {
          username: username
        },
        ...password === void 0 ? {} : {
          password: password
        }
      };
      const scheme = tls ? "mqtts" : "mqtt";
      return probeCanaries(context, async (canary, call) => toFinding(await (0, _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__.fu)({
        ...(0, _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__.c)(canary, port),
        scheme: scheme,
        ...login
      }, call)));
    }
  }),
  1429: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => formatAddress
    });
    function formatAddress({host: host, port: port}) {
      return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    }
  })
};
