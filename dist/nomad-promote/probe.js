export const id = 491;
export const ids = [491];
export const modules = {

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
function combine(findings, none) {
    for (const verdict of ['fail', 'inconclusive']) {
        const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
        if (first !== undefined)
            return { ...first, detail: counted(first, others.length) };
    }
    const [first, ...others] = findings;
    if (first === undefined)
        return { verdict: 'inconclusive', detail: none };
    return { ...first, verdict: 'pass', detail: counted(first, others.length) };
}
function counted({ detail }, others) {
    return others === 0 ? detail : `${detail} (and ${others} more like it)`;
}


/***/ }),

/***/ 7491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureMqtt: () => (/* binding */ measureMqtt),
/* harmony export */   measureTcp: () => (/* binding */ measureTcp),
/* harmony export */   measureUdp: () => (/* binding */ measureUdp),
/* harmony export */   probeCanaries: () => (/* binding */ probeCanaries),
/* harmony export */   refusePlaintextCredentials: () => (/* binding */ refusePlaintextCredentials),
/* harmony export */   toFinding: () => (/* binding */ toFinding)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8546);
/* harmony import */ var _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);
/* harmony import */ var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1429);
/* harmony import */ var _canary_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7980);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3955);







function probeCanaries(context, probe) {
    const options = (0,_rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_4__/* .probeOptions */ .l4)(context.run);
    return async (call) => {
        const findings = context.canaries.map((canary) => probe(canary, { ...options, ...call }));
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .combine */ .k)(await Promise.all(findings), 'there are no canaries to probe');
    };
}
function toFinding({ ok, detail }) {
    return { verdict: ok ? 'pass' : 'fail', detail };
}
function refusePlaintextCredentials({ name, port }, { run, canaries }) {
    if (run.allowInsecureHttp)
        return;
    const open = canaries.find((canary) => {
        return !(0,_rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(`http://${(0,_rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_6__/* .formatAddress */ .M)((0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(canary, port))}`));
    });
    if (open === undefined)
        return;
    throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('refused', `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` +
        'use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.');
}
function measureTcp(gate, context) {
    return probeCanaries(context, async (canary, call) => toFinding(await (0,_rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__/* .probeTcp */ .Ww)((0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(canary, gate.port), call)));
}
function measureUdp(gate, context) {
    const { payload, expect } = gate;
    const words = {
        ...(payload === undefined ? {} : { payload }),
        ...(expect === undefined ? {} : { expect }),
    };
    return probeCanaries(context, async (canary, call) => toFinding(await (0,_rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__/* .probeUdp */ .Qv)({ ...(0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(canary, gate.port), ...words }, call)));
}
function measureMqtt(gate, context) {
    const { username, password, tls, port } = gate;
    if (password !== undefined && !tls)
        refusePlaintextCredentials(gate, context);
    const login = {
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password }),
    };
    const scheme = tls ? 'mqtts' : 'mqtt';
    return probeCanaries(context, async (canary, call) => toFinding(await (0,_rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_2__/* .probeMqtt */ .fu)({ ...(0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(canary, port), scheme, ...login }, call)));
}


/***/ }),

/***/ 8223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ probeUdp),
/* harmony export */   Ww: () => (/* binding */ probeTcp),
/* harmony export */   fu: () => (/* binding */ probeMqtt),
/* harmony export */   xc: () => (/* binding */ probeHttp)
/* harmony export */ });
/* unused harmony export probeWebSocket */
const loadHttp = once(() => __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 5294)));
const loadMqtt = once(() => Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 8947)));
const loadTcp = once(() => __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 6849)));
const loadUdp = once(() => __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 4117)));
const loadWebSocket = once(() => Promise.all(/* import() */[__webpack_require__.e(977), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 8927)));
const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
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


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAddress)
/* harmony export */ });
function formatAddress({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}


/***/ })

};
