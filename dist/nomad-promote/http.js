export const id = 609;
export const ids = [609,491,639];
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

/***/ 3639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateDocument: () => (/* binding */ evaluateDocument),
  evaluateValue: () => (/* binding */ evaluateValue),
  measureJson: () => (/* binding */ measureJson)
});

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var endpoint = __webpack_require__(8837);
// EXTERNAL MODULE: ./packages/probe/src/json/comparison.ts
var comparison = __webpack_require__(3676);
;// CONCATENATED MODULE: ./packages/probe/src/json/parse-json.ts
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}

// EXTERNAL MODULE: ./packages/probe/src/probes.ts
var probes = __webpack_require__(8223);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/kinds/findings.ts
var kinds_findings = __webpack_require__(3955);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts







function evaluateValue(value, bounds, of) {
    return { ...evaluate(value, bounds, of), value: shownValue(value) };
}
function evaluate(value, { success, failure }, of) {
    const shown = `${of} is ${shownValue(value)}`;
    const bad = failure && (0,comparison/* holds */.v9)(failure, value);
    const good = success && (0,comparison/* holds */.v9)(success, value);
    if ((failure && bad === undefined) || (success && good === undefined)) {
        return { verdict: 'inconclusive', detail: `${shown}, which cannot be compared` };
    }
    if (failure && bad)
        return { verdict: 'fail', detail: `${shown} (failure: ${failure.text})` };
    if (success && good)
        return { verdict: 'pass', detail: `${shown} (success: ${success.text})` };
    if (success && failure) {
        const neither = `neither success (${success.text}) nor failure (${failure.text})`;
        return { verdict: 'inconclusive', detail: `${shown}, ${neither}` };
    }
    if (success)
        return { verdict: 'fail', detail: `${shown}, not ${success.text}` };
    if (failure)
        return { verdict: 'pass', detail: `${shown}, not ${failure.text}` };
    return { verdict: 'inconclusive', detail: `${shown}, and nothing says what is good` };
}
const MAX_CHARACTERS = 80;
function shownValue(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
}
function evaluateDocument(text, wanted) {
    const document = parseJson(text);
    if (!document.ok)
        return { verdict: 'inconclusive', detail: 'the answer is not JSON' };
    const { path } = wanted;
    const findings = path
        .valuesIn(document.value)
        .map((value) => evaluateValue(value, wanted, path.text));
    return (0,kinds_findings/* combine */.k)(findings, `${path.text} finds nothing in the answer`);
}
function measureJson(gate, context) {
    const { url, headers, path, success, failure, name } = gate;
    const isOpen = url.protocol === 'http:' && !(0,endpoint/* isLoopback */.U9)(url);
    if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) {
        throw new action_error/* ActionError */.l('refused', `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` +
            'or set allow-insecure-http: true.');
    }
    const options = (0,connection/* probeOptions */.l4)(context.run);
    return async (call) => {
        let body = '';
        const target = { url, headers, onBody: (text) => (body = text) };
        const { ok, detail } = await (0,probes/* probeHttp */.xc)(target, { ...options, ...call });
        if (!ok)
            return { verdict: 'inconclusive', detail };
        return evaluateDocument(body, { path, success, failure });
    };
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ COMPARISON_FORM),
/* harmony export */   fl: () => (/* binding */ parseComparison),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
const OPERATORS = ['<=', '>=', '==', '!=', '<', '>'];
const COMPARISON_FORM = 'a comparison in quotes such as "< 0.01", ">= 99.5" or "== 0" (a text to compare with: ' +
    '\'== "up"\')';
function parseComparison(given) {
    const text = given.trim();
    const operator = OPERATORS.find((sign) => text.startsWith(sign));
    if (operator === undefined)
        return undefined;
    const operand = operandOf(text.slice(operator.length).trim());
    if (operand === undefined)
        return undefined;
    const isOrder = operator !== '==' && operator !== '!=';
    return isOrder && typeof operand !== 'number' ? undefined : { operator, operand, text };
}
function operandOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return undefined;
        return typeof value === 'number' ? finite(value) : isOperand(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}
function isOperand(value) {
    return value === null || typeof value === 'string' || typeof value === 'boolean';
}
function holds({ operator, operand }, value) {
    if (typeof value === 'number' && Number.isNaN(value))
        return undefined;
    if (operator === '==' || operator === '!=') {
        if (typeof value === 'object' && value !== null)
            return undefined;
        return (value === operand) === (operator === '==');
    }
    if (typeof value !== 'number' || typeof operand !== 'number')
        return undefined;
    if (operator === '<')
        return value < operand;
    if (operator === '<=')
        return value <= operand;
    return operator === '>' ? value > operand : value >= operand;
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
