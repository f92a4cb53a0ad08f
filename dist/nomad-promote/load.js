export const id = 821;
export const ids = [821];
export const modules = {

/***/ 6609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasCredentials: () => (/* binding */ hasCredentials),
/* harmony export */   measureHttp: () => (/* binding */ measureHttp)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
/* harmony import */ var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8223);
/* harmony import */ var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1429);
/* harmony import */ var _canary_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7980);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7491);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);






function measureHttp(gate, context) {
    if (hasCredentials(gate.headers) && gate.scheme === 'http')
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.refusePlaintextCredentials)(gate, context);
    return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.probeCanaries)(context, (canary, call) => probeCanary(gate, canary, call));
}
const PLAIN = new Set(['accept', 'content-type', 'host', 'user-agent']);
function hasCredentials(headers) {
    return Object.keys(headers).some((name) => !PLAIN.has(name.toLowerCase()));
}
async function probeCanary(gate, canary, call) {
    const { status, 'body-matches': bodyMatches, 'json-path': path, success } = gate;
    let body = '';
    const origin = `${gate.scheme}://${(0,_rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_5__/* .formatAddress */ .M)((0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(canary, gate.port))}`;
    const target = {
        url: new URL(gate.path, origin),
        method: gate.method,
        headers: gate.headers,
        ...(status === undefined ? {} : { status }),
        ...(bodyMatches === undefined ? {} : { bodyMatches }),
        ...(path === undefined ? {} : { onBody: (text) => (body = text) }),
    };
    const result = await (0,_rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_1__/* .probeHttp */ .xc)(target, call);
    const limitMs = gate['max-latency'];
    if (!result.ok)
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.toFinding)(result);
    if (limitMs !== undefined && result.latencyMs > limitMs) {
        const took = `${result.detail} after ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(result.latencyMs)}`;
        return { verdict: 'fail', detail: `${took}, where ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(limitMs)} are allowed` };
    }
    if (path === undefined)
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.toFinding)(result);
    const found = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.evaluateDocument)(body, { path, success, failure: undefined });
    return { ...found, detail: `${result.detail}, ${found.detail}` };
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureLoad: () => (/* binding */ measureLoad)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8546);
/* harmony import */ var _rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
/* harmony import */ var _rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1429);
/* harmony import */ var _canary_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7980);
/* harmony import */ var _comparison_sequential_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6609);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7491);








function measureLoad(gate, context) {
    if ((0,_http_js__WEBPACK_IMPORTED_MODULE_4__.hasCredentials)(gate.headers) && gate.scheme === 'http')
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__.refusePlaintextCredentials)(gate, context);
    const { clock } = context.run.world;
    const sequential = (0,_comparison_sequential_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .startSequential */ .o)(gate, context);
    const readAddresses = (0,_stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__/* .createAddressReader */ .w)(context);
    const pauseMs = gate.rate.windowMs / gate.rate.limit;
    const turns = createTurns();
    const options = (0,_rollout_actions_action_connection__WEBPACK_IMPORTED_MODULE_6__/* .probeOptions */ .l4)(context.run);
    let lastMs = -Infinity;
    return async (call) => {
        if (sequential.finding().verdict !== 'undecided')
            return sequential.finding();
        const request = { signal: call.signal, deadline: context.run.deadline };
        const stable = await readAddresses(await (0,_stable_allocations_js__WEBPACK_IMPORTED_MODULE_3__/* .readStableIds */ .W)(context, request), request);
        const missing = missingPort(gate, context, stable);
        if (missing !== undefined)
            return missing;
        const ids = stable.map(({ id }) => id);
        const probing = { ...options, ...call };
        const endMs = clock.now() + gate.interval;
        do {
            const increments = new Map();
            for (const allocation of turns.next(context.canaries, stable)) {
                await clock.sleep(Math.max(0, lastMs + pauseMs - clock.now()), call.signal);
                lastMs = clock.now();
                increments.set(allocation.id, await probeOnce(gate, allocation, probing));
            }
            sequential.add(increments, ids);
        } while (clock.now() < endMs && sequential.finding().verdict === 'undecided');
        return sequential.finding();
    };
}
function createTurns() {
    let turn = 0;
    return {
        next(canaries, stable) {
            turn += 1;
            if (canaries.length === 0)
                return [...stable];
            const pair = [canaries[turn % canaries.length], stable[turn % stable.length]];
            const given = pair.filter((one) => one !== undefined);
            return turn % 2 === 0 ? given : given.reverse();
        },
    };
}
async function probeOnce(gate, allocation, call) {
    const { status, headers, method, path, 'slower-than': slowerThan } = gate;
    const origin = `${gate.scheme}://${(0,_rollout_actions_probe_result__WEBPACK_IMPORTED_MODULE_7__/* .formatAddress */ .M)((0,_canary_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .c)(allocation, gate.port))}`;
    const target = {
        url: new URL(path, origin),
        method,
        headers,
        ...(status === undefined ? {} : { status }),
    };
    const { ok, latencyMs } = await (0,_rollout_actions_probe_probes__WEBPACK_IMPORTED_MODULE_0__/* .probeHttp */ .xc)(target, call);
    const isSlow = slowerThan !== undefined && latencyMs > slowerThan;
    return { events: ok && !isSlow ? 0 : 1, total: 1 };
}
function missingPort({ port }, { canaries, isSelfTest }, stable) {
    const inconclusive = (detail) => ({ verdict: 'inconclusive', detail });
    if (!isSelfTest && canaries.length === 0)
        return inconclusive('there are no canaries');
    if (stable.length < (isSelfTest ? 2 : 1)) {
        return inconclusive(isSelfTest
            ? 'a self-test needs at least two running allocations'
            : 'no allocation of an older version runs to compare with');
    }
    const without = stable.find(({ ports }) => !Object.hasOwn(ports, port));
    if (without === undefined)
        return undefined;
    return inconclusive(`stable allocation ${without.id} has no port ${port}`);
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
