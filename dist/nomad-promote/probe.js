export const id = 491;

export const ids = [ 491 ];

export const modules = {
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
