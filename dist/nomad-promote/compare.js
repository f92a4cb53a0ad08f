export const id = 649;
export const ids = [649];
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

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureCompare: () => (/* binding */ measureCompare)
});

// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/counters.ts
const TOO_MANY_FALLS = [
    { falls: 3, share: 0.25 },
    { falls: 4, share: 0.1 },
];
const MAX_EXCESSES_IN_A_ROW = 3;
function createCounters() {
    const series = new Map();
    const known = new Set();
    const pending = new Map();
    const falls = createFallCount();
    let hasInvalidValue = false;
    let excessesInARow = 0;
    const increment = (kind, sample, seen) => {
        const { allocation, value } = sample;
        const key = `${kind} ${allocation} ${sample.series}`;
        const before = series.get(key);
        series.set(key, { value });
        if (before === undefined)
            return known.has(allocation) ? value : 0;
        if (value !== before.value)
            seen.moved.add(allocation);
        if (value >= before.value)
            return value - before.value;
        seen.fallen.add(allocation);
        return value;
    };
    return {
        read(samples) {
            const { events, total, invalid } = withoutInvalid(samples);
            hasInvalidValue = invalid.size > 0;
            const present = allocationsOf([...events, ...total]);
            const seen = { moved: new Set(), fallen: new Set() };
            const add = (sample, kind) => {
                const arm = pending.get(sample.allocation) ?? { events: 0, total: 0 };
                arm[kind] += increment(kind, sample, seen);
                pending.set(sample.allocation, arm);
            };
            for (const sample of events)
                add(sample, 'events');
            for (const sample of total)
                add(sample, 'total');
            for (const allocation of present)
                known.add(allocation);
            falls.add(seen);
            const whole = [...pending].filter(([, arm]) => arm.events <= arm.total);
            for (const [allocation] of whole)
                pending.delete(allocation);
            excessesInARow = pending.size > 0 ? excessesInARow + 1 : 0;
            return new Map(whole);
        },
        problem: () => describeProblem({ hasInvalidValue, excessesInARow, falls }),
    };
}
function describeProblem(seen) {
    if (seen.hasInvalidValue) {
        return 'a value is NaN, infinite or below zero: both queries must give raw counters';
    }
    if (seen.excessesInARow >= MAX_EXCESSES_IN_A_ROW) {
        return 'the query events counts more than the query total; it must count a part of it';
    }
    if (seen.falls.areTooMany()) {
        return 'the values fall again and again: they must be raw counters, not rates or gauges';
    }
    return undefined;
}
function createFallCount() {
    let steps = 0;
    let falls = 0;
    return {
        add({ moved, fallen }) {
            steps += moved.size;
            falls += fallen.size;
        },
        areTooMany: () => TOO_MANY_FALLS.some((most) => falls >= most.falls && falls > most.share * steps),
    };
}
function withoutInvalid(samples) {
    const invalid = allocationsOf([...samples.events, ...samples.total].filter(isInvalid));
    const isValid = ({ allocation }) => !invalid.has(allocation);
    const { events, total } = samples;
    return { events: events.filter(isValid), total: total.filter(isValid), invalid };
}
function isInvalid({ value }) {
    return !Number.isFinite(value) || value < 0;
}
function allocationsOf(samples) {
    return new Set(samples.map(({ allocation }) => allocation));
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/comparison/sequential-gate.ts + 10 modules
var sequential_gate = __webpack_require__(1310);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/query-template.ts
var query_template = __webpack_require__(1134);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/stable-allocations.ts
var stable_allocations = __webpack_require__(180);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/kinds/prometheus.ts + 1 modules
var kinds_prometheus = __webpack_require__(2936);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/compare.ts
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






function measureCompare(gate, context) {
    const prometheus = (0,kinds_prometheus.openGatePrometheus)(gate, context);
    const counters = createCounters();
    const sequential = (0,sequential_gate/* startSequential */.o)(gate, context);
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const known = sequential.finding();
            if (known.verdict !== 'undecided')
                return known;
            const limit = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(context.run.world.clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const stable = await (0,stable_allocations/* readStableIds */.W)(context, request);
            const missing = missingAllocations(context, stable);
            if (missing !== undefined)
                return inconclusive(missing);
            const facts = (0,kinds_prometheus.queryFacts)(context, stable);
            const samples = await prometheus.query((0,query_template/* fillQuery */.gv)(bothCounters(gate), facts), request);
            if (samples.some(({ labels }) => !(gate.label in labels))) {
                return inconclusive(`a series has no label ${gate.label}: keep it in both queries`);
            }
            const ids = new Set([...facts.canaryIds, ...stable]);
            const counted = toCounterSamples(samples, gate.label, ids);
            sequential.add(counters.read({ events: counted('events'), total: counted('total') }), stable);
            const problem = counters.problem();
            return problem === undefined ? sequential.finding() : inconclusive(problem);
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
function missingAllocations(context, stable) {
    if (context.isSelfTest) {
        return stable.length < 2 ? 'a self-test needs at least two running allocations' : undefined;
    }
    if (context.canaries.length === 0)
        return 'there are no canaries';
    return stable.length === 0 ? 'no allocation of an older version runs to compare with' : undefined;
}
const COUNTER_LABEL = 'rollout_counter';
function bothCounters({ events, total }) {
    const marked = (query, counter) => `label_replace(\n${query}\n, "${COUNTER_LABEL}", "${counter}", "", "")`;
    return `${marked(events, 'events')} or ${marked(total, 'total')}`;
}
function toCounterSamples(samples, label, ids) {
    return (counter) => samples.flatMap(({ labels, value }) => {
        const allocation = labels[label] ?? '';
        if (labels[COUNTER_LABEL] !== counter || !ids.has(allocation))
            return [];
        return [{ allocation, series: JSON.stringify(Object.entries(labels).sort()), value }];
    });
}
function inconclusive(detail) {
    return { verdict: 'inconclusive', detail };
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


/***/ })

};
