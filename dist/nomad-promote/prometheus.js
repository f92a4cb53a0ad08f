export const id = 936;
export const ids = [936,639];
export const modules = {

/***/ 1134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   gv: () => (/* binding */ fillQuery)
/* harmony export */ });
const VARIABLE = /\$\{([^}]*)\}/g;
const VARIABLES = [
    'alloc_ids',
    'canary.alloc_ids',
    'stable.alloc_ids',
    'job',
    'group',
    'version',
];
function templateProblem(query) {
    for (const { name, quote } of variablesIn(query)) {
        if (!VARIABLES.some((known) => known === name)) {
            return `a query whose variables are \${${VARIABLES.join('}, ${')}}; there is no \${${name}}`;
        }
        if (name !== 'version' && quote !== '"' && quote !== "'") {
            return (`a query with \${${name}} between double quotes, as in ` +
                `alloc_id=~"\${canary.alloc_ids}"`);
        }
    }
    return undefined;
}
function hasVariable(query, name) {
    return query.includes(`\${${name}}`);
}
function fillQuery(query, facts) {
    const values = new Map([
        ['alloc_ids', [...facts.canaryIds, ...facts.stableIds].join('|')],
        ['canary.alloc_ids', facts.canaryIds.join('|')],
        ['stable.alloc_ids', facts.stableIds.join('|')],
        ['job', facts.job],
        ['group', facts.groups.join('|')],
        ['version', String(facts.version)],
    ]);
    return query.replace(VARIABLE, (whole, name) => escapePromQl(values.get(name) ?? whole));
}
function escapePromQl(text) {
    return text.replace(/[\p{Cc}\\"'`]/gu, (character) => {
        return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    });
}
const STRING_OR_COMMENT = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?|#[^\n]*/gs;
function variablesIn(query) {
    const inside = [...query.matchAll(STRING_OR_COMMENT)].map(([text]) => text);
    const outside = query.split(STRING_OR_COMMENT);
    return [
        ...inside.flatMap((text) => namesIn(text).map((name) => ({ name, quote: text.charAt(0) }))),
        ...outside.flatMap((text) => namesIn(text).map((name) => ({ name, quote: '' }))),
    ];
}
function namesIn(text) {
    return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}


/***/ }),

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

/***/ 2936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAgainstBaseline: () => (/* binding */ evaluateAgainstBaseline),
  measurePrometheus: () => (/* binding */ measurePrometheus),
  openGatePrometheus: () => (/* binding */ openGatePrometheus),
  queryFacts: () => (/* binding */ queryFacts)
});

// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 4 modules
var http_api = __webpack_require__(986);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
;// CONCATENATED MODULE: ./packages/probe/src/prometheus.ts




const value = schemas/* pipe */.FsL(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]), schemas/* transform */.pdi(([, text]) => numberOf(text)));
const reply = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* discriminatedUnion */.gMt('resultType', [
        schemas/* object */.Ikc({
            resultType: schemas/* literal */.euz('vector'),
            result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), value })),
        }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('scalar'), result: value }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('matrix'), result: schemas/* unknown */.L5J() }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('string'), result: schemas/* unknown */.L5J() }),
    ]),
});
function numberOf(text) {
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return text.trim() === '' ? Number.NaN : Number(text);
}
function openPrometheus(options) {
    const { world, secrets, address, headers, tls, proxy, allowInsecureHttp } = options;
    const service = `Prometheus at ${address.origin}`;
    const endpoint = {
        baseUrl: address,
        headers: () => headers,
        allowInsecureHttp,
        service,
        inputs: { address: 'gates (address)', credentials: 'gates (headers)' },
        ...(tls && { tls }),
        ...(proxy && { proxy }),
    };
    const api = (0,http_api/* createApi */.x)({ world, endpoint, secrets });
    return {
        sent: api.sent,
        close: api.close,
        async query(query, ask) {
            const answer = await api.call({
                method: 'GET',
                path: (0,safe_path/* path */.A) `/api/v1/query`,
                query: { query },
                effect: 'read',
                resource: 'the query',
                schema: reply,
                ...ask,
            });
            return samplesOf(answer.value.data, service);
        },
    };
}
function samplesOf(data, service) {
    if (data.resultType === 'scalar')
        return [{ labels: {}, value: data.result }];
    if (data.resultType === 'vector') {
        return data.result.map((one) => ({ labels: one.metric, value: one.value }));
    }
    throw new failure/* Failure */.HR({
        kind: 'rejected',
        resource: 'the query',
        what: `${service} answered with a ${data.resultType}, which is no instant value`,
        next: 'Write a query that gives an instant vector or a number, such as rate(\u2026[5m])',
        received: 'yes',
    });
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/query-template.ts
var query_template = __webpack_require__(1134);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/stable-allocations.ts
var stable_allocations = __webpack_require__(180);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/kinds/findings.ts
var findings = __webpack_require__(3955);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts + 1 modules
var values = __webpack_require__(3639);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/prometheus.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







function openGatePrometheus({ address, headers }, { run, atEnd }) {
    const { world, secrets, allowInsecureHttp } = run;
    const { proxy, tls } = (0,connection/* probeOptions */.l4)(run);
    const prometheus = openPrometheus({
        world,
        secrets,
        proxy,
        allowInsecureHttp,
        address,
        headers,
        ...(tls && { tls }),
    });
    run.requests(prometheus.sent);
    atEnd(prometheus.close);
    return prometheus;
}
function measurePrometheus(gate, context) {
    const { clock } = context.run.world;
    const prometheus = openGatePrometheus(gate, context);
    const queries = [gate.query, gate.baseline ?? ''];
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const needsStable = queries.some((query) => usesStable(query));
            const facts = queryFacts(context, needsStable ? await (0,stable_allocations/* readStableIds */.W)(context, request) : []);
            const missing = missingIds(queries, facts);
            if (missing !== undefined)
                return { verdict: 'inconclusive', detail: missing };
            const [samples, baseline] = await Promise.all([
                prometheus.query((0,query_template/* fillQuery */.gv)(gate.query, facts), request),
                gate.baseline === undefined
                    ? undefined
                    : prometheus.query((0,query_template/* fillQuery */.gv)(gate.baseline, facts), request),
            ]);
            return evaluateSamples(gate, samples, baseline);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
function evaluateSamples(gate, samples, baseline) {
    const least = gate['min-samples'];
    if (samples.length < least) {
        const detail = `the query gave ${samples.length} samples, and ${least} are needed`;
        return { verdict: 'inconclusive', detail };
    }
    const { success, failure } = gate;
    const hasBounds = success !== undefined || failure !== undefined;
    return (0,findings/* combine */.k)(samples.flatMap(({ value }) => [
        ...(hasBounds ? [(0,values.evaluateValue)(value, { success, failure }, 'the value')] : []),
        ...(baseline === undefined ? [] : [evaluateAgainstBaseline(value, baseline, gate)]),
    ]), 'the query gave no samples');
}
function queryFacts({ snapshot, canaries, groups }, stableIds) {
    const { deployment } = snapshot;
    return {
        canaryIds: canaries.map(({ id }) => id),
        stableIds,
        job: deployment.JobID,
        groups,
        version: deployment.JobVersion,
    };
}
function usesStable(query) {
    return (0,query_template/* hasVariable */.$u)(query, 'stable.alloc_ids') || (0,query_template/* hasVariable */.$u)(query, 'alloc_ids');
}
function missingIds(queries, facts) {
    const uses = (name) => queries.some((query) => (0,query_template/* hasVariable */.$u)(query, name) || (0,query_template/* hasVariable */.$u)(query, 'alloc_ids'));
    if (uses('canary.alloc_ids') && facts.canaryIds.length === 0)
        return 'there are no canaries';
    if (uses('stable.alloc_ids') && facts.stableIds.length === 0) {
        return 'no allocation of an older version runs to compare with';
    }
    return undefined;
}
function evaluateAgainstBaseline(value, baseline, limits) {
    const [stable, ...others] = baseline;
    if (stable === undefined)
        return inconclusive('the baseline gave no samples');
    if (others.length > 0) {
        return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
    }
    const { 'max-ratio': ratio, 'max-difference': difference } = limits;
    const shown = `canary ${value} against stable ${stable.value}`;
    if (!Number.isFinite(stable.value) || Number.isNaN(value) || value === -Infinity) {
        return inconclusive(`${shown} cannot be compared`);
    }
    const usesRatio = ratio !== undefined && (stable.value !== 0 || difference === undefined);
    if (usesRatio && stable.value === 0) {
        return inconclusive(`${shown}: nothing has a ratio to zero; max-difference can say more`);
    }
    const most = usesRatio ? stable.value * ratio : stable.value + (difference ?? 0);
    const rule = usesRatio ? `max-ratio ${ratio}` : `max-difference ${difference}`;
    return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}
function inconclusive(detail) {
    return { verdict: 'inconclusive', detail };
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

/***/ 180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readStableIds),
/* harmony export */   w: () => (/* binding */ createAddressReader)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);
/* harmony import */ var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);



async function readStableIds({ nomad, snapshot, groups }, request) {
    const { deployment } = snapshot;
    const canaries = new Set((0,_rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__/* .placedCanaries */ .KK)(snapshot));
    const all = await (0,_rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__/* .readJobAllocations */ .N$)(nomad, deployment.JobID, request);
    return all
        .filter(({ ID, ClientStatus, DesiredStatus, TaskGroup }) => ClientStatus === 'running' &&
        DesiredStatus === 'run' &&
        groups.includes(TaskGroup) &&
        !canaries.has(ID))
        .map(({ ID }) => ID);
}
function createAddressReader({ nomad }) {
    const known = new Map();
    return async (ids, request) => await Promise.all(ids.map(async (id) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const allocation = await (0,_rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__/* .readAllocation */ .Xg)(nomad, id, request);
        const read = { id, group: allocation.TaskGroup, ports: (0,_rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .s)(allocation) };
        known.set(id, read);
        return read;
    }));
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
