export const id = 639;
export const ids = [639];
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


/***/ })

};
