const __WEBPACK_EXTERNAL_createRequire = (url) =>
  process.getBuiltinModule("module").createRequire(url);
const __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__ = (() => {
  const absent = () => {
    throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
  };
  return {
    OidcClient: { getIDToken: absent },
    issueFileCommand: absent,
    prepareKeyValueMessage: absent,
    RetryHelper: absent,
    summary: {},
    markdownSummary: {},
    fetch: absent,
    // Made by @actions/github as it loads; its calls get our own fetch.
    HttpClient: class {
      getAgent() {}
      getAgentDispatcher() {}
    },
    restEndpointMethods: () => ({}),
    paginateRest: () => ({}),
  };
})();
/******/ var __webpack_modules__ = ({

/***/ 7557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pG: () => (/* binding */ expectation),
  vM: () => (/* binding */ headerExpectations),
  A1: () => (/* binding */ requestHeaders),
  F: () => (/* binding */ statusRanges)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/field.ts
var inputs_field = __nccwpck_require__(9524);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/header-secrets.ts
var header_secrets = __nccwpck_require__(5471);
// EXTERNAL MODULE: ./packages/probe/src/http/status-ranges.ts
var status_ranges = __nccwpck_require__(1412);
;// CONCATENATED MODULE: ./packages/probe/src/text/text-pattern.ts
function literalPattern(text) {
    return {
        source: JSON.stringify(text),
        stepsPerCharacter: 1,
        search: (searched) => ({
            found: searched.includes(text),
            searchedCharacters: searched.length,
        }),
    };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/expectations.ts




const IN_SLASHES = /^\/(.+)\/([imsu]*)$/s;
const HEADER = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*$/;
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
function expectation() {
    const accepts = 'a text that occurs in it, or a regular expression such as /"sha":\\s*"1b2c"/';
    return (0,inputs_field/* structured */.u)({
        accepts,
        async readText(given) {
            const value = await readExpectation(given);
            return {
                reading: value === undefined ? { ok: false, accepted: accepts } : { ok: true, value },
            };
        },
    });
}
function headerExpectations() {
    const accepts = 'lines of a header, a colon and what it holds, such as x-version: 1.4.2';
    return (0,inputs_field/* structured */.u)({
        accepts,
        empty: new Map(),
        async readText(given) {
            const value = await readHeaderExpectations(given);
            return {
                reading: value === undefined ? { ok: false, accepted: accepts } : { ok: true, value },
            };
        },
    });
}
function requestHeaders() {
    const accepts = 'lines of a header, a colon and its value, such as accept: text/plain';
    const field = (0,inputs_field/* fieldOf */._)({
        accepts,
        parse(given) {
            const pairs = headersOf(given);
            const isPlain = [...(pairs?.values() ?? [])].every((value) => HEADER_VALUE.test(value));
            return pairs === undefined || !isPlain
                ? { ok: false, accepted: accepts }
                : { ok: true, value: pairs };
        },
        credentialsIn: secretsOf,
    }).default('');
    return { ...field, isSecret: true };
}
function statusRanges() {
    const accepts = 'HTTP statuses and ranges of them, such as 200-299 or 200,204';
    return (0,inputs_field/* fieldOf */._)({
        accepts,
        parse(given) {
            const value = (0,status_ranges/* readStatusRanges */.PX)(given);
            return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
        },
    });
}
async function readExpectation(text) {
    const [, source, flags] = IN_SLASHES.exec(text) ?? [];
    if (source === undefined)
        return literalPattern(text);
    const { readPattern } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3747));
    return readPattern(source, flags);
}
async function readHeaderExpectations(given) {
    const pairs = headersOf(given);
    if (pairs === undefined)
        return undefined;
    const expected = new Map();
    for (const [name, text] of pairs) {
        const value = await readExpectation(text);
        if (value === undefined)
            return undefined;
        expected.set(name, value);
    }
    return expected;
}
function secretsOf(given) {
    return given.split(/\r\n|\r|\n/).flatMap((line) => {
        const [, name = '', value = line] = HEADER.exec(line) ?? [];
        return (0,header_secrets/* secretsInHeader */.g)(name, value);
    });
}
function headersOf(given) {
    const headers = new Map();
    for (const line of given.split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const [, name, value] = HEADER.exec(line) ?? [];
        const key = name?.toLowerCase();
        if (key === undefined || value === undefined || headers.has(key))
            return undefined;
        headers.set(key, value);
    }
    return headers;
}


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts
var common = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./packages/action/src/inputs/field.ts
var field = __nccwpck_require__(9524);
// EXTERNAL MODULE: ./packages/action/src/inputs/list.ts
var list = __nccwpck_require__(9106);
// EXTERNAL MODULE: ./packages/action/src/inputs/number.ts
var number = __nccwpck_require__(347);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __nccwpck_require__(6855);
// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/index.ts + 7 modules
var providers = __nccwpck_require__(8923);
// EXTERNAL MODULE: ./packages/action/src/inputs/url.ts
var url = __nccwpck_require__(5717);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/header-secrets.ts
var header_secrets = __nccwpck_require__(5471);
// EXTERNAL MODULE: ./actions/wait-for-status/src/inputs/expectations.ts + 1 modules
var expectations = __nccwpck_require__(7557);
// EXTERNAL MODULE: ./actions/wait-for-status/src/targets/parse-target.ts
var parse_target = __nccwpck_require__(7450);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/targets/targets-field.ts






const MAX_SHOWN = 20;
function targetsField() {
    return (0,field/* structured */.u)({
        accepts: 'one target a line, such as nomad:job/web@7 or https://example.com/ready, or a YAML list ' +
            'of targets with settings',
        async readText(given) {
            const { targets, credentials = [] } = isYamlList(given)
                ? await readYamlList(given)
                : { targets: readLines(given) };
            return {
                reading: { ok: true, value: targets },
                credentials: [...(0,url/* urlCredentials */.O4)(given), ...queryCredentials(given), ...credentials],
            };
        },
    });
}
function isYamlList(text) {
    return /^\s*(?:#[^\n]*\s+)*(?:-\s|\[)/.test(text);
}
const CREDENTIAL = /[?&][\w.-]*(?:token|key|secret|password|passwd|auth|sig|code)[\w.-]*=([^&#\s"']{4,})/gi;
function queryCredentials(text) {
    return [...text.matchAll(CREDENTIAL)].flatMap(([, value = '']) => value);
}
function readLines(given) {
    const lines = given.split(/\r\n|\r|\n/).map((raw, at) => ({ text: raw.trim(), line: at + 1 }));
    return collect(lines.filter(({ text }) => text !== '').map(parse_target/* parseTarget */.h));
}
async function readYamlList(given) {
    const { parseEntry, readEntries, secretSettings } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(261)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8261));
    const { headers, bodies, passwords } = secretSettings(given);
    const ofHeaders = headers.flatMap((lines) => (0,expectations/* requestHeaders */.A1)().secretsIn(lines));
    const credentials = [...passwords, ...ofHeaders, ...bodies.flatMap(header_secrets/* secretsInBody */.v)];
    const read = readEntries(given);
    if (read.ok)
        return { targets: collect(await Promise.all(read.entries.map(parseEntry))), credentials };
    const { line, expected } = read;
    const faults = [{ line, text: '(not shown)', at: 0, expected }];
    return { targets: { targets: [], faults }, credentials };
}
function collect(readings) {
    const targets = new Map();
    const faults = [];
    for (const reading of readings) {
        if (!reading.ok) {
            faults.push(reading.fault);
            continue;
        }
        const target = distinct(reading.target, targets);
        const same = targets.get(target.name);
        if (same === undefined)
            targets.set(target.name, target);
        else {
            const expected = `another target: line ${same.line} has this one`;
            faults.push({ line: target.line, text: target.name, at: 0, expected });
        }
    }
    return { targets: [...targets.values()], faults };
}
function distinct(target, others) {
    const other = others.get(target.name);
    const isSame = JSON.stringify(other?.resource) === JSON.stringify(target.resource);
    if (other === undefined || isSame)
        return target;
    return { ...target, name: `${target.name} (line ${target.line})` };
}
function diagnosticOf(faults) {
    const shown = faults.slice(0, MAX_SHOWN).flatMap(({ line, text, at, expected }) => {
        const start = `  line ${line}: `;
        return [`${start}${text}`, `${' '.repeat(start.length + at)}^ ${expected}`];
    });
    const more = faults.length - MAX_SHOWN;
    return [
        ...shown,
        ...(more > 0 ? [`  and ${more} more lines like these`] : []),
        '  The forms of a target, each optionally with until=<state>[,<state>] and fail-on=<state>:',
        ...providers/* FORMS */.yY.map((form) => `    ${form}`),
    ];
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/fields.ts








const MIN_INTERVAL_MS = 100;
const onlyLeave = () => (0,inputs_text/* choice */.Yq)('leave').default('leave');
const fields = {
    ...(0,common/* commonInputs */.j)({ timeout: '10m', onTimeout: onlyLeave(), onCancel: onlyLeave() }),
    targets: targetsField(),
    until: (0,list/* list */.p)().default(''),
    'fail-on': (0,list/* list */.p)().default(''),
    mode: mode().default('all'),
    'discovery-timeout': (0,number/* duration */.p0)().default('2m'),
    interval: interval().default('auto'),
    'stable-for': (0,number/* duration */.p0)().default('0s'),
    grace: (0,number/* duration */.p0)().default('0s'),
    'on-superseded': (0,inputs_text/* choice */.Yq)('fail', 'follow').default('fail'),
    'on-stale-failure': (0,inputs_text/* choice */.Yq)('fail', 'wait').default('fail'),
    ...providers/* PROVIDER_FIELDS */.YT,
};
function mode() {
    const accepts = 'all, any, or quorum:<n> with a whole number above 0';
    return (0,field/* fieldOf */._)({
        accepts,
        parse(given) {
            if (given === 'all' || given === 'any')
                return { ok: true, value: { kind: given } };
            const count = /^quorum:([1-9]\d{0,5})$/.exec(given)?.[1];
            if (count === undefined)
                return { ok: false, accepted: accepts };
            return { ok: true, value: { kind: 'quorum', count: Number(count) } };
        },
    });
}
function interval() {
    const accepts = `auto, or ${duration/* DURATION_FORM */.ec}, at least 100ms`;
    return (0,field/* fieldOf */._)({
        accepts,
        parse(given) {
            if (given === 'auto')
                return { ok: true, value: undefined };
            const ms = (0,duration/* parseDuration */.E9)(given);
            if (ms === undefined || ms < MIN_INTERVAL_MS)
                return { ok: false, accepted: accepts };
            return { ok: true, value: ms };
        },
    });
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/rules.ts



const readableTargets = {
    needs: ['targets'],
    check({ targets: { targets, faults } }) {
        if (faults.length === 0)
            return noTargets(targets);
        const lines = faults.map(({ line }) => line);
        const which = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(', ')} are`;
        return {
            input: 'targets',
            accepted: `one target a line; ${which} none, as shown below`,
            diagnostic: diagnosticOf(faults),
        };
    },
};
function noTargets(targets) {
    return targets.length > 0 ? undefined : { input: 'targets', accepted: 'at least one target' };
}
const enoughForTheQuorum = {
    needs: ['targets', 'mode'],
    check({ targets: { targets, faults }, mode }) {
        const count = targets.length + faults.length;
        if (mode.kind !== 'quorum' || mode.count <= count)
            return undefined;
        const most = count === 1 ? 'at most quorum:1, there is one target' : `at most quorum:${count}`;
        return { input: 'mode', accepted: `all, any, or ${most}, as many as there are targets` };
    },
};
function knownStates(input) {
    return {
        needs: ['targets', input],
        check(values) {
            const { targets } = values.targets;
            const states = input === 'until' ? values.until : values.failOn;
            const free = targets.filter((target) => states.length > 0 && !ownStates(target, input));
            const foreign = states.filter((state) => free.length > 0 && !free.some((target) => target.lifecycle.states.includes(state)));
            const [lost] = free.filter((target) => input === 'until' && !states.some((state) => target.lifecycle.states.includes(state)));
            if (foreign.length > 0) {
                return { input, accepted: `states of the targets; none knows ${foreign.join(', ')}` };
            }
            if (lost === undefined)
                return undefined;
            const known = lost.lifecycle.states.join(', ');
            return { input, accepted: `a state for ${lost.name} too, or its own until=: ${known}` };
        },
    };
}
function ownStates(target, input) {
    return input === 'until' ? target.until : target.failOn;
}
const eitherWantedOrBad = {
    needs: ['until', 'fail-on'],
    check({ until, failOn }) {
        const both = until.filter((state) => failOn.includes(state));
        if (both.length === 0)
            return undefined;
        return { input: 'fail-on', accepted: `states that until does not have: ${both.join(', ')}` };
    },
};
function onlyWithTargets({ name }, rule) {
    return {
        needs: ['targets', ...rule.needs],
        check(values) {
            const isAsked = values.targets.targets.some(({ provider }) => provider === name);
            return isAsked ? rule.check(values) : undefined;
        },
    };
}
const rules = [
    readableTargets,
    enoughForTheQuorum,
    knownStates('until'),
    knownStates('fail-on'),
    eitherWantedOrBad,
    ...providers/* PROVIDERS */.xq.flatMap((provider) => provider.rules.map((rule) => onlyWithTargets(provider, rule))),
    common/* certificateWithKey */.F,
];

;// CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/used-inputs.ts


function unusedInputs({ targets: { targets } }) {
    const asked = new Set(targets.map(({ provider }) => provider));
    const unused = providers/* PROVIDERS */.xq.flatMap((provider) => {
        const { name } = provider;
        const own = targets.filter((target) => target.provider === name);
        return asked.has(name) ? (provider.unusedInputs?.(own) ?? []) : Object.keys(provider.fields);
    });
    const isPolled = providers/* PROVIDERS */.xq.some((provider) => provider.isPolled && asked.has(provider.name));
    const own = unused.filter((name) => name !== 'github-token');
    return [...own, ...(isPolled ? [] : ['interval'])].filter(isInput);
}
function isInput(name) {
    return Object.hasOwn(fields, name);
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/inputs.ts




const inputs = (0,inputs_define/* defineInputs */.p)(fields, rules, unusedInputs);


/***/ }),

/***/ 6031:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4323);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7846);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6354);



await (0,_rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)({ name: 'wait-for-status', inputs: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputs */ .V, load: () => Promise.all(/* import() */[__nccwpck_require__.e(395), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5910)) });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6354:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = ['matched', 'statuses', 'superseded-by'];


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yY: () => (/* binding */ FORMS),
  xq: () => (/* binding */ PROVIDERS),
  YT: () => (/* binding */ PROVIDER_FIELDS),
  dz: () => (/* binding */ SCHEMES)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
// EXTERNAL MODULE: ./packages/action/src/inputs/url.ts
var inputs_url = __nccwpck_require__(5717);
// EXTERNAL MODULE: ./actions/wait-for-status/src/inputs/expectations.ts + 1 modules
var expectations = __nccwpck_require__(7557);
// EXTERNAL MODULE: ./packages/action/src/inputs/field.ts
var field = __nccwpck_require__(9524);
// EXTERNAL MODULE: ./packages/probe/src/json/comparison.ts
var comparison = __nccwpck_require__(3676);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/settings.ts




function setting(kinds, field, apply) {
    return {
        kinds,
        accepts: field.accepts,
        async read(given) {
            await field.prepare(given);
            const reading = field.read(given);
            return reading.ok ? apply(reading.value) : undefined;
        },
    };
}
const METHOD = { matches: /^[A-Z]{1,20}$/, accepts: 'an HTTP method in capitals, such as POST' };
const JSON_PATH = { matches: /^\$/, accepts: 'a JSONPath query, such as $.status' };
const PROTOCOL = {
    matches: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
    accepts: 'a WebSocket subprotocol, such as mqtt',
};
const websocketProtocol = () => (0,inputs_text/* text */.Qq)(PROTOCOL);
const SETTINGS = new Map([
    ['expect-status', setting(['http'], (0,expectations/* statusRanges */.F)(), (status) => ({ status }))],
    ['expect-body', setting(['http'], (0,expectations/* expectation */.pG)(), (bodyMatches) => ({ bodyMatches }))],
    ['expect-header', setting(['http'], (0,expectations/* headerExpectations */.vM)(), (headersMatch) => ({ headersMatch }))],
    ['method', setting(['http'], (0,inputs_text/* text */.Qq)(METHOD), (method) => ({ method }))],
    ['body', setting(['http'], anyText(), (body) => ({ body }))],
    ['headers', setting(['http', 'websocket'], (0,expectations/* requestHeaders */.A1)(), (headers) => ({ headers }))],
    ['json-path', setting(['http'], (0,inputs_text/* text */.Qq)(JSON_PATH), (jsonPath) => ({ jsonPath }))],
    ['success', setting(['http'], settings_comparison(), (success) => ({ success }))],
    [
        'follow-redirects',
        setting(['http'], (0,inputs_text/* choice */.Yq)('same-origin'), (followRedirects) => ({ followRedirects })),
    ],
    [
        'tls-server-name',
        setting(['http', 'websocket', 'mqtt'], (0,inputs_text/* text */.Qq)(), (serverName) => ({ serverName })),
    ],
    [
        'ca-certificate',
        setting(['http', 'websocket', 'mqtt'], (0,inputs_text/* pem */.ps)(), (caCertificate) => ({ caCertificate })),
    ],
    ['username', setting(['http', 'mqtt'], (0,inputs_text/* text */.Qq)(), (username) => ({ username }))],
    ['password', setting(['http', 'mqtt'], (0,inputs_text/* text */.Qq)().secret(), (password) => ({ password }))],
    ['websocket-protocol', setting(['websocket'], websocketProtocol(), (protocol) => ({ protocol }))],
    ['probe-payload', setting(['udp'], (0,inputs_text/* payload */.lM)(), (bytes) => ({ payload: bytes }))],
    ['probe-expect', setting(['udp'], (0,inputs_text/* payload */.lM)(), (bytes) => ({ expect: bytes }))],
]);
async function readAddressSettings(kind, given) {
    const settings = {};
    for (const [name, value] of given) {
        const known = SETTINGS.get(name);
        if (known === undefined || !known.kinds.includes(kind)) {
            return { ok: false, setting: name, expected: `one of ${settingsOf(kind).join(', ')}` };
        }
        const read = await known.read(value);
        if (read === undefined)
            return { ok: false, setting: name, expected: known.accepts };
        Object.assign(settings, read);
    }
    if (settings.password !== undefined && settings.username === undefined) {
        return { ok: false, setting: 'password', expected: 'username and password together' };
    }
    if ((settings.jsonPath === undefined) !== (settings.success === undefined)) {
        const setting = settings.jsonPath === undefined ? 'success' : 'json-path';
        return { ok: false, setting, expected: 'json-path and success together' };
    }
    return { ok: true, value: settings };
}
function settingsOf(kind) {
    return [...SETTINGS].flatMap(([name, { kinds }]) => (kinds.includes(kind) ? [name] : []));
}
function settings_comparison() {
    return (0,field/* fieldOf */._)({
        accepts: comparison/* COMPARISON_FORM */.dT,
        parse(given) {
            const value = (0,comparison/* parseComparison */.fl)(given);
            return value === undefined ? { ok: false, accepted: comparison/* COMPARISON_FORM */.dT } : { ok: true, value };
        },
    });
}
function anyText() {
    return (0,field/* fieldOf */._)({ accepts: 'text', parse: (given) => ({ ok: true, value: given }) });
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/target.ts




const LIFECYCLE = { states: ['open', 'closed'], until: ['open'], ends: [] };
const fields = {
    'expect-status': (0,expectations/* statusRanges */.F)().default('200-299'),
    'expect-body': (0,expectations/* expectation */.pG)().optional(),
    'expect-header': (0,expectations/* headerExpectations */.vM)().default(''),
    'request-headers': (0,expectations/* requestHeaders */.A1)(),
    'probe-payload': (0,inputs_text/* payload */.lM)().optional(),
    'probe-expect': (0,inputs_text/* payload */.lM)().optional(),
    'websocket-protocol': websocketProtocol().optional(),
};
const encrypted = {
    needs: ['targets', 'request-headers', 'allow-insecure-http'],
    check({ targets, requestHeaders, allowInsecureHttp }) {
        return ownTargets(targets.targets).flatMap(({ resource }) => {
            if (!('url' in resource))
                return [];
            const { url, kind, settings } = resource;
            const own = (settings.headers?.size ?? 0) > 0 || settings.password !== undefined;
            const shared = kind !== 'mqtt' && settings.headers === undefined && requestHeaders.size > 0;
            const endpoint = {
                input: own ? 'targets' : 'request-headers',
                url: new URL(url.href.replace(/^(?:ws|mqtt)(s?:)/, 'http$1')),
                hasCredentials: own || shared,
                allowInsecureHttp,
            };
            return (0,inputs_url/* plaintextCredentialsProblem */.to)(endpoint) ?? [];
        });
    },
};
function ownTargets(targets) {
    return targets.filter((target) => {
        return target.provider === address.name;
    });
}
const address = {
    name: 'address',
    schemes: {
        http: page('http'),
        https: page('https'),
        tcp: port('tcp'),
        udp: port('udp'),
        mqtt: broker('mqtt'),
        mqtts: broker('mqtts'),
        ws: websocket('ws'),
        wss: websocket('wss'),
    },
    fields,
    rules: [encrypted],
    isPolled: true,
    async applySettings(resource, given) {
        const read = await readAddressSettings(resource.kind, given);
        return read.ok ? { ok: true, value: { ...resource, settings: read.value } } : read;
    },
    unusedInputs(targets) {
        const unless = (isUsed, ...names) => (isUsed ? [] : names);
        return [
            ...unless(hasKind(targets, 'http'), 'expect-status', 'expect-body', 'expect-header'),
            ...unless(hasKind(targets, 'http', 'websocket'), 'request-headers'),
            ...unless(hasKind(targets, 'udp'), 'probe-payload', 'probe-expect'),
            ...unless(hasKind(targets, 'websocket'), 'websocket-protocol'),
        ];
    },
};
function hasKind(targets, ...kinds) {
    return targets.some(({ resource }) => kinds.includes(resource.kind));
}
function page(scheme) {
    return {
        forms: ['//<host>\u2026'],
        read: (rest) => readAddress(scheme, rest, (url) => found({ kind: 'http', url, settings: {} })),
    };
}
function websocket(scheme) {
    return {
        forms: ['//<host>\u2026'],
        read: (rest) => readAddress(scheme, rest, (url) => found({ kind: 'websocket', url, settings: {} })),
    };
}
function broker(scheme) {
    return {
        forms: ['//<host>[:<port>]'],
        read: (rest) => readAddress(scheme, rest, (url) => extraPath(url, rest) ?? found({ kind: 'mqtt', url, settings: {} })),
    };
}
function port(scheme) {
    return {
        forms: ['//<host>:<port>'],
        read: (rest) => readAddress(scheme, rest, (url) => {
            const tooMuch = extraPath(url, rest);
            if (tooMuch !== undefined)
                return tooMuch;
            if (url.port === '')
                return { ok: false, at: rest.length, expected: ':<port> after the host' };
            const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
            return found({ kind: scheme, host, port: Number(url.port), settings: {} });
        }),
    };
}
function readAddress(scheme, rest, made) {
    if (!rest.startsWith('//'))
        return { ok: false, at: 0, expected: `// after ${scheme}:` };
    const url = URL.parse(`${scheme}:${rest}`);
    if (url === null || url.hostname === '') {
        return { ok: false, at: 2, expected: 'a host name or address, and a port from 1 to 65535' };
    }
    if (url.port === '0')
        return { ok: false, at: 2, expected: 'a port from 1 to 65535' };
    if (url.username !== '' || url.password !== '') {
        return { ok: false, at: 2, expected: 'no user name and no password: they would be shown' };
    }
    if (url.hash !== '') {
        return { ok: false, at: rest.indexOf('#'), expected: 'no #: it is never sent' };
    }
    return made(url);
}
function extraPath(url, rest) {
    if (['', '/'].includes(url.pathname) && url.search === '')
        return undefined;
    const at = 2 + rest.slice(2).search(/[/?]/);
    return { ok: false, at, expected: 'nothing after the port' };
}
function found(resource) {
    return { ok: true, resource, lifecycle: LIFECYCLE };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/targets/target.ts
const PLAIN = /^[A-Za-z0-9_-]{1,64}/;
function readPlainId(text, what, found) {
    const [id = ''] = PLAIN.exec(text) ?? [];
    if (id === text && id !== '')
        return found(id);
    const expected = `${what}, 1 to 64 letters, digits, hyphens and underscores`;
    return { ok: false, at: id.length, expected };
}

// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __nccwpck_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/target.ts




const target_LIFECYCLE = {
    states: [
        'pending',
        'initializing',
        'seeking',
        'seeked',
        'scanning',
        'deploying',
        'ready',
        'failed',
        'terminating',
        'terminated',
    ],
    until: ['ready'],
    ends: ['failed', 'terminating', 'terminated'],
    before: { terminating: ['failed'], terminated: ['failed', 'terminating'] },
    passed: { terminating: ['terminated'] },
};
const TAG = 'tag/';
const KEY = 'key/';
const MAX_TAG_LENGTH = 40;
const MAX_KEY_LENGTH = 200;
const target_fields = {
    'edgegap-api-url': (0,inputs_url/* url */.OZ)().default('https://api.edgegap.com'),
    'edgegap-token': (0,inputs_text/* secret */.rJ)().env('EDGEGAP_TOKEN').optional(),
};
const credentials = {
    needs: ['edgegap-token'],
    check: ({ edgegapToken }) => (0,provider/* missingInput */.fV)('edgegap-token', edgegapToken, 'the key, for the edgegap: targets'),
};
const target_encrypted = {
    needs: ['edgegap-api-url', 'allow-insecure-http'],
    check: ({ edgegapApiUrl: address, allowInsecureHttp }) => (0,inputs_url/* plaintextCredentialsProblem */.to)({
        input: 'edgegap-api-url',
        url: address,
        hasCredentials: true,
        allowInsecureHttp,
    }),
};
const edgegap = {
    name: 'edgegap',
    schemes: {
        edgegap: {
            forms: ['<id>', '[<JSON array of ids>]', 'tag/<tag>', 'key/<key>'],
            hasSpaces: true,
            read,
        },
    },
    fields: target_fields,
    rules: [credentials, target_encrypted],
    isPolled: true,
};
function read(rest) {
    if (rest.startsWith(TAG))
        return readTag(rest.slice(TAG.length));
    if (rest.startsWith(KEY))
        return readKey(rest.slice(KEY.length));
    if (rest.startsWith('['))
        return readIds(rest);
    return readPlainId(rest, 'the id of a deployment, tag/<tag> or key/<key>', (id) => ({
        ok: true,
        resource: { kind: 'id', id },
        lifecycle: target_LIFECYCLE,
    }));
}
function readTag(tag) {
    if (tag.length > 0 && tag.length <= MAX_TAG_LENGTH) {
        return { ok: true, resource: { kind: 'tag', tag }, lifecycle: target_LIFECYCLE };
    }
    const at = TAG.length + Math.min(tag.length, MAX_TAG_LENGTH);
    return { ok: false, at, expected: 'a tag of 1 to 40 characters' };
}
function readKey(key) {
    if (key.trim() !== '' && key.length <= MAX_KEY_LENGTH) {
        return { ok: true, resource: { kind: 'key', key }, lifecycle: target_LIFECYCLE };
    }
    return { ok: false, at: KEY.length, expected: 'the key that the deployments were made with' };
}
function readIds(text) {
    const ids = stringsOf(text);
    const bad = ids?.find((id) => !/^[A-Za-z0-9_-]{1,64}$/.test(id));
    if (ids !== undefined && ids.length > 0 && bad === undefined) {
        const resource = { kind: 'ids', ids: [...new Set(ids)] };
        return { ok: true, resource, lifecycle: target_LIFECYCLE };
    }
    const at = bad === undefined ? 0 : text.indexOf(bad);
    return { ok: false, at, expected: 'a JSON array of one or more ids, such as ["a1", "b2"]' };
}
function stringsOf(text) {
    try {
        const value = JSON.parse(text);
        if (!Array.isArray(value))
            return undefined;
        return value.every((item) => typeof item === 'string') ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/action/src/inputs/number.ts
var number = __nccwpck_require__(347);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/emqx/target.ts





const emqx_target_LIFECYCLE = {
    states: ['pending', 'starting', 'running', 'stopping', 'stopped', 'failed', 'gone'],
    until: ['running'],
    ends: ['failed', 'gone'],
    before: { gone: ['failed'] },
};
const emqx_target_fields = {
    'emqx-api-url': (0,inputs_url/* url */.OZ)()
        .env('EMQXCLOUD_PLATFORM_ENDPOINT')
        .default('https://cloud-intl.emqx.com/public_api/v1'),
    'emqx-api-key': (0,inputs_text/* token */.Sh)().env('EMQXCLOUD_PLATFORM_API_KEY').optional(),
    'emqx-api-secret': (0,inputs_text/* token */.Sh)().env('EMQXCLOUD_PLATFORM_API_SECRET').optional(),
    'emqx-budget-share': (0,number/* integer */.nd)({ min: 1 }).default('1'),
};
const target_credentials = {
    needs: ['emqx-api-key', 'emqx-api-secret'],
    check: ({ emqxApiKey, emqxApiSecret }) => [
        ...(0,provider/* missingInput */.fV)('emqx-api-key', emqxApiKey, 'the API key, for the emqx: targets'),
        ...(0,provider/* missingInput */.fV)('emqx-api-secret', emqxApiSecret, 'its secret, for the emqx: targets'),
    ],
};
const emqx_target_encrypted = {
    needs: ['emqx-api-url', 'allow-insecure-http'],
    check: ({ emqxApiUrl: address, allowInsecureHttp }) => (0,inputs_url/* plaintextCredentialsProblem */.to)({
        input: 'emqx-api-url',
        url: address,
        hasCredentials: true,
        allowInsecureHttp,
    }),
};
const emqx = {
    name: 'emqx',
    schemes: {
        emqx: {
            forms: ['<id>'],
            read: (rest) => readPlainId(rest, 'the id of a deployment', (id) => ({
                ok: true,
                resource: { id },
                lifecycle: emqx_target_LIFECYCLE,
            })),
        },
    },
    fields: emqx_target_fields,
    rules: [target_credentials, emqx_target_encrypted],
    isPolled: false,
};

// EXTERNAL MODULE: ./packages/action/src/inputs/list.ts
var list = __nccwpck_require__(9106);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/github/target.ts



const CHECK = {
    states: [
        'requested',
        'waiting',
        'pending',
        'queued',
        'in_progress',
        'success',
        'neutral',
        'skipped',
        'failure',
        'cancelled',
        'timed_out',
        'action_required',
        'startup_failure',
        'stale',
    ],
    until: ['success', 'neutral', 'skipped'],
    ends: [
        'success',
        'neutral',
        'skipped',
        'failure',
        'cancelled',
        'timed_out',
        'action_required',
        'startup_failure',
        'stale',
    ],
};
const REQUIRED = {
    ...CHECK,
    states: [...CHECK.states, 'error'],
    ends: [...CHECK.ends, 'error'],
};
const STATUS = {
    states: ['pending', 'success', 'failure', 'error'],
    until: ['success'],
    ends: ['success', 'failure', 'error'],
};
const DEPLOYMENT = {
    states: [
        'waiting',
        'pending',
        'queued',
        'in_progress',
        'success',
        'failure',
        'error',
        'inactive',
    ],
    until: ['success'],
    ends: ['success', 'failure', 'error', 'inactive'],
    before: { inactive: ['success', 'failure', 'error'] },
};
const github_target_fields = {
    'github-token': (0,inputs_text/* githubToken */.bU)(),
    ignore: (0,list/* list */.p)((0,inputs_text/* text */.Qq)(), { commas: false }).default(''),
};
const github_target_credentials = {
    needs: ['github-token'],
    check: ({ githubToken: token }) => (0,provider/* missingInput */.fV)('github-token', token, 'a token, for the github: targets'),
};
const github = {
    name: 'github',
    schemes: {
        github: {
            forms: [
                'check/<name or glob>[@<ref>]',
                'checks[@<ref>]',
                'required[@<ref>]',
                'workflow/<file>[@<ref>]',
                'status/<context>[@<ref>]',
                'deployment/<id>',
                'environment/<name>[@<ref>]',
                '<owner>/<repository>/\u2026, any of these',
            ],
            hasSpaces: true,
            read: target_read,
        },
    },
    fields: github_target_fields,
    rules: [github_target_credentials],
    isPolled: true,
    unusedInputs: (targets) => targets.some(({ resource: { kind } }) => kind === 'checks' || kind === 'required')
        ? []
        : ['ignore'],
};
const KIND = /^(?:(deployment|environment|check|status|workflow)\/|(checks|required)(?=@|$))(.*)$/;
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/(.*)$/;
function target_read(rest) {
    const own = readKind(rest, { repository: undefined, offset: 0 });
    if (own !== undefined)
        return own;
    const [, repository, path = ''] = REPOSITORY.exec(rest) ?? [];
    const offset = (repository?.length ?? 0) + 1;
    const other = repository === undefined ? undefined : readKind(path, { repository, offset });
    const expected = 'check/<name>, checks, required, workflow/<file>, status/<context>, deployment/<id> or ' +
        'environment/<name>, optionally after <owner>/<repository>/';
    return other ?? { ok: false, at: 0, expected };
}
function readKind(text, { repository, offset }) {
    const [, named, plain, rest = ''] = KIND.exec(text) ?? [];
    const place = { repository, offset: offset + (named?.length ?? 0) + 1 };
    switch (named ?? plain) {
        case 'deployment':
            return readDeployment(rest, place);
        case 'environment':
            return readNamed(rest, place, (name) => target_found({ kind: 'environment', ...name }, DEPLOYMENT));
        case 'check':
            return readNamed(rest, place, (name) => target_found({ kind: 'check', ...name }, CHECK));
        case 'status':
            return readNamed(rest, place, (name) => target_found({ kind: 'status', ...name }, STATUS));
        case 'workflow':
            return readNamed(rest, place, (name) => readWorkflow(name, place));
        case 'checks':
            return readPlain(rest, { repository, offset: offset + 6 }, (at) => target_found({ kind: 'checks', ...at }, CHECK));
        case 'required':
            return readPlain(rest, { repository, offset: offset + 8 }, (at) => target_found({ kind: 'required', ...at }, REQUIRED));
        default:
            return undefined;
    }
}
function target_found(resource, lifecycle) {
    return { ok: true, resource, lifecycle };
}
function readDeployment(text, { repository, offset }) {
    const [digits = ''] = /^\d{1,15}/.exec(text) ?? [];
    if (digits === '' || digits !== text) {
        return { ok: false, at: offset + digits.length, expected: 'the id of a deployment, a number' };
    }
    return target_found({ kind: 'deployment', repository, id: Number(text) }, DEPLOYMENT);
}
function readWorkflow(named, { offset }) {
    if (/^[A-Za-z0-9_.-]+\.ya?ml$/.test(named.name))
        return target_found({ kind: 'workflow', ...named }, CHECK);
    const expected = 'the file name of a workflow, such as ci.yml';
    return { ok: false, at: offset, expected };
}
function readPlain(text, place, make) {
    if (text === '')
        return make({ repository: place.repository, ref: undefined });
    const ref = readRef(text);
    if (ref.kind === 'ref')
        return make({ repository: place.repository, ref: ref.ref });
    return refFault(ref, text, place);
}
function readNamed(text, place, make) {
    const { repository, offset } = place;
    const ref = readRef(text);
    if (ref.kind === 'short')
        return refFault(ref, text, place);
    const name = ref.kind === 'ref' ? text.slice(0, text.lastIndexOf('@')) : text;
    if (name.trim() === '')
        return { ok: false, at: offset, expected: 'a name' };
    return make({ repository, name, fullName: text, ref: ref.kind === 'ref' ? ref.ref : undefined });
}
function readRef(text) {
    const [, ref] = /@([^\s~^:?*[\\@]*[^\s~^:?*[\\@./])$/.exec(text) ?? [];
    if (ref === undefined)
        return { kind: 'none' };
    if (!/^[0-9a-f]{7,40}$/i.test(ref))
        return { kind: 'ref', ref };
    return ref.length === 40 ? { kind: 'ref', ref: ref.toLowerCase() } : { kind: 'short' };
}
function refFault({ kind }, text, { offset }) {
    const expected = kind === 'short'
        ? 'the full id of the commit, 40 hexadecimal digits'
        : '@ and a commit id, branch or tag';
    return { ok: false, at: offset + text.length, expected };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/nomad/target.ts


const nomad_target_LIFECYCLE = {
    states: [
        'initializing',
        'pending',
        'blocked',
        'unblocking',
        'running',
        'paused',
        'promotable',
        'promoted',
        'stalled',
        'successful',
        'failed',
        'cancelled',
    ],
    until: ['successful'],
    ends: ['successful', 'failed', 'cancelled', 'stalled'],
    passed: { promotable: ['promoted', 'successful'], promoted: ['successful'] },
};
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const START_OF_UUID = /^[0-9a-f-]*/i;
const target_DEPLOYMENT = 'deployment/';
const JOB = 'job/';
const nomad_target_fields = {
    'nomad-address': (0,inputs_url/* url */.OZ)().env('NOMAD_ADDR').default('http://127.0.0.1:4646'),
    'nomad-token': (0,inputs_text/* token */.Sh)().env('NOMAD_TOKEN').optional(),
    'nomad-namespace': (0,inputs_text/* text */.Qq)().env('NOMAD_NAMESPACE').default('default'),
    'nomad-region': (0,inputs_text/* text */.Qq)().env('NOMAD_REGION').optional(),
};
const nomad_target_encrypted = {
    needs: ['nomad-address', 'nomad-token', 'allow-insecure-http'],
    check: ({ nomadAddress, nomadToken, allowInsecureHttp }) => (0,inputs_url/* plaintextCredentialsProblem */.to)({
        input: 'nomad-address',
        url: nomadAddress,
        hasCredentials: nomadToken !== undefined,
        allowInsecureHttp,
    }),
};
const oneNamespace = {
    needs: ['nomad-namespace'],
    check({ nomadNamespace }) {
        if (nomadNamespace !== '*')
            return undefined;
        return { input: 'nomad-namespace', accepted: 'one namespace' };
    },
};
const nomad = {
    name: 'nomad',
    schemes: {
        nomad: { forms: ['deployment/<id>', 'job/<name>', 'job/<name>@<version>'], read: nomad_target_read },
    },
    fields: nomad_target_fields,
    rules: [nomad_target_encrypted, oneNamespace],
    isPolled: false,
};
function nomad_target_read(rest) {
    if (rest.startsWith(target_DEPLOYMENT))
        return target_readDeployment(rest.slice(target_DEPLOYMENT.length));
    if (rest.startsWith(JOB))
        return readJob(rest.slice(JOB.length));
    return { ok: false, at: 0, expected: 'deployment/<id>, job/<name> or job/<name>@<version>' };
}
function target_readDeployment(id) {
    if (UUID.test(id)) {
        const resource = { kind: 'deployment', id };
        return { ok: true, resource, lifecycle: nomad_target_LIFECYCLE, mustExist: true };
    }
    const [good = ''] = START_OF_UUID.exec(id) ?? [];
    const expected = 'the full id of 36 characters: the API accepts no prefix';
    return { ok: false, at: target_DEPLOYMENT.length + good.length, expected };
}
function readJob(text) {
    const [, job = '', version] = /^(.*?)(?:@(\d{1,15}))?$/.exec(text) ?? [];
    const leadsAway = job.split('/').some((part) => ['', '.', '..'].includes(part));
    if (leadsAway)
        return { ok: false, at: JOB.length, expected: 'the name of a job' };
    if (version === undefined && job.endsWith('@')) {
        return { ok: false, at: JOB.length + job.length, expected: 'a version of the job after @' };
    }
    const number = version === undefined ? undefined : Number(version);
    const resource = { kind: 'job', job, version: number };
    const revision = number === undefined ? undefined : String(number);
    return { ok: true, resource, lifecycle: nomad_target_LIFECYCLE, revision };
}

;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/index.ts





const REGISTRY = { emqx: emqx, edgegap: edgegap, nomad: nomad, github: github, address: address };
const PROVIDERS = Object.values(REGISTRY);
const PROVIDER_FIELDS = {
    ...emqx.fields,
    ...edgegap.fields,
    ...nomad.fields,
    ...github.fields,
    ...address.fields,
};
const SCHEMES = new Map(PROVIDERS.flatMap((provider) => Object.entries(provider.schemes).map(([scheme, known]) => [
    scheme,
    {
        ...known,
        provider: provider.name,
        applySettings: (resource, given) => provider.applySettings?.(resource, given),
    },
])));
const FORMS = [...SCHEMES].flatMap(([scheme, { forms }]) => forms.map((form) => `${scheme}:${form}`));


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ atInterval),
/* harmony export */   Uz: () => (/* binding */ withMetadata),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   fV: () => (/* binding */ missingInput)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1236);

function withMetadata(reader, metadata) {
    return {
        ...reader,
        async read(readOptions) {
            const snapshots = await reader.read(readOptions);
            return snapshots.map(({ target, observation }) => ({
                target,
                observation: { ...observation, raw: metadata(observation, target) },
            }));
        },
    };
}
function missingInput(input, value, accepted) {
    return value === undefined ? [{ input, accepted }] : [];
}
function atInterval(reader, intervalMs) {
    return intervalMs === undefined ? reader : { ...reader, cadence: fixed(intervalMs) };
}
function fixed(intervalMs) {
    return (0,_rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__/* .backoff */ .JN)({ firstMs: intervalMs, maxMs: intervalMs, growth: 1 });
}


/***/ }),

/***/ 7450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8923);

const OPTION = /\s+(until|fail-on)=(\S*)$/;
const NONE = 'none';
function parseTarget({ text, line }) {
    const bad = (at, expected) => {
        const shown = withoutSecrets(text);
        return { ok: false, fault: { line, text: shown, at: Math.min(at, shown.length), expected } };
    };
    const { name, options } = splitOptions(text);
    const colon = name.indexOf(':');
    const scheme = name.slice(0, Math.max(colon, 0));
    const known = _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMES */ .dz.get(scheme);
    if (known === undefined)
        return bad(0, 'one of the forms below');
    const space = spaceIn(name, known);
    if (space !== undefined)
        return bad(space, 'until=<state> or fail-on=<state>, or nothing more');
    const reading = known.read(name.slice(colon + 1));
    if (!reading.ok)
        return bad(colon + 1 + reading.at, reading.expected);
    const { resource, lifecycle, revision, mustExist = false } = reading;
    const target = {
        name: hideQuery(name),
        line,
        provider: known.provider,
        resource,
        lifecycle,
        revision,
        mustExist,
        until: undefined,
        failOn: undefined,
    };
    for (const option of options) {
        const problem = applyOption(target, option);
        if (problem !== undefined)
            return bad(problem.at, problem.expected);
    }
    const both = target.until?.find((state) => target.failOn?.includes(state));
    if (both === undefined)
        return { ok: true, target };
    return bad(text.lastIndexOf(both), `${both} in until or in fail-on, not in both`);
}
function splitOptions(text) {
    const options = [];
    let name = text.trimEnd();
    for (let found = OPTION.exec(name); found !== null; found = OPTION.exec(name)) {
        const [whole, option = '', value = ''] = found;
        const valueAt = found.index + whole.length - value.length;
        options.unshift({ name: option, value, at: valueAt - option.length - 1, valueAt });
        name = name.slice(0, found.index);
    }
    return { name, options };
}
function applyOption(target, option) {
    const isUntil = option.name === 'until';
    const given = isUntil ? target.until : target.failOn;
    if (given !== undefined)
        return { at: option.at, expected: `${option.name}= only once` };
    const { states } = target.lifecycle;
    if (!isUntil && option.value === NONE) {
        target.failOn = [];
        return undefined;
    }
    let at = option.valueAt;
    const words = option.value.split(',');
    for (const word of words) {
        const expected = isUntil ? states.join(', ') : `${states.join(', ')}; or ${NONE}`;
        if (!states.includes(word))
            return { at, expected };
        at += word.length + 1;
    }
    if (isUntil)
        target.until = words;
    else
        target.failOn = words;
    return undefined;
}
function spaceIn(name, { hasSpaces = false }) {
    const space = name.search(/\s/);
    if (space < 0 || hasSpaces)
        return undefined;
    return space + name.slice(space).search(/\S/);
}
function withoutSecrets(text) {
    return hideQuery(text.replace(/^([a-z]+:\/\/)\S*@/i, '$1***@'));
}
function hideQuery(name) {
    const start = name.indexOf('?');
    if (start < 0 || !/^[a-z]+:\/\//i.test(name))
        return name;
    return name.slice(0, start) + name.slice(start).replaceAll(/=[^&#\s]*/g, '=***');
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
class ActionError extends Error {
    name = 'ActionError';
    result;
    constructor(outcome, reason, json) {
        super(reason);
        this.result = { outcome, reason, ...(json && { json }) };
    }
}


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ describeInterruption),
/* harmony export */   V1: () => (/* binding */ withCleanup),
/* harmony export */   Yp: () => (/* binding */ createCleanupDeadlines),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   si: () => (/* binding */ isInterruption)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);
/* harmony import */ var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3739);
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6855);
/* harmony import */ var _action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9923);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5136);
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





class Cancelled extends Error {
    name = 'Cancelled';
    by;
    constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
    }
}
async function withCleanup(run, cleanup, work) {
    const verb = verbOf(cleanup, 'on-cancel');
    if ('kept' in cleanup && verb !== 'leave' && !run.dryRun)
        run.keep(cleanup.kept(verb));
    try {
        return await work();
    }
    catch (error) {
        if (run.signal.aborted)
            return await afterInterruption(run, cleanup);
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .NotSent */ .Y5 || !isDueOnFailure(cleanup))
            throw error;
        return await afterFailure(run, cleanup, error);
    }
}
function describeInterruption(reason, what = 'timeout') {
    if (reason instanceof Cancelled) {
        return { outcome: 'cancelled', clause: 'The workflow was cancelled' };
    }
    const limit = (0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(reason.limitMs);
    return { outcome: 'timed-out', clause: `The ${what} of ${limit} expired` };
}
function isInterruption(reason) {
    return reason instanceof Cancelled || reason instanceof _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__/* .DeadlinePassed */ .Xp;
}
function failureResult(run, error) {
    if (error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l)
        return error.result;
    if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        return undefined;
    return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(error, run.deadline.remainingMs()), reason: error.message };
}
function isDueOnFailure(cleanup) {
    if (!('verbs' in cleanup) || cleanup.verbs['on-failure'] === undefined)
        return false;
    return cleanup.hasWork?.() ?? true;
}
async function afterInterruption(run, cleanup) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const reason = run.signal.reason;
        if (!isInterruption(reason))
            throw reason;
        const { outcome, clause } = describeInterruption(reason);
        const state = cleanup.describeState?.();
        const sentence = state === undefined ? `${clause}.` : `${clause} while ${state}.`;
        const trigger = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
        const deadline = __addDisposableResource(env_1, run.cleanupDeadline(), false);
        return joined({ outcome, reason: sentence }, await cleanUp(run, cleanup, { trigger, deadline }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function afterFailure(run, cleanup, error) {
    const result = failureResult(run, error);
    const due = { trigger: 'on-failure', deadline: run.deadline };
    const done = await cleanUp(run, cleanup, due);
    if (result === undefined) {
        run.log.info(done.sentence);
        throw error;
    }
    if (run.signal.aborted && done.isUnfinished)
        return await afterInterruption(run, cleanup);
    return joined(result, done);
}
async function cleanUp(run, cleanup, { trigger, deadline }) {
    const verb = verbOf(cleanup, trigger);
    const left = { sentence: `It was left as it is (${trigger}: leave).` };
    const isToDo = 'apply' in cleanup && verb !== 'leave';
    try {
        if (isToDo)
            return await cleanup.apply(verb, trigger, deadline);
        return (await cleanup.leave?.(trigger, deadline)) ?? left;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
        if (isToDo)
            run.keep(cleanup.kept(verb));
        const open = {
            sentence: `The post step finishes it (${trigger}: ${verb}).`,
            isUnfinished: true,
        };
        const said = 'unfinished' in cleanup ? cleanup.unfinished?.(verb, trigger) : undefined;
        return said ?? (isToDo ? open : left);
    }
}
function verbOf(cleanup, trigger) {
    return ('verbs' in cleanup && cleanup.verbs[trigger]) || 'leave';
}
function joined(result, { sentence, isUnfinished }) {
    const reason = `${result.reason} ${sentence}`.trim();
    return { ...result, reason, ...(isUnfinished && { isUnfinished }) };
}
const MAX_MS = 5_000;
function createCleanupDeadlines(clock) {
    let overMs;
    let endMs;
    return {
        start(limitMs = MAX_MS) {
            overMs ??= clock.now() + MAX_MS;
            const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
            const deadline = (0,_rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .db)(clock, allowedMs, new AbortController().signal);
            endMs = Math.max(endMs ?? 0, deadline.atMs);
            return deadline;
        },
        endMs: () => endMs,
    };
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ explanation),
/* harmony export */   o: () => (/* binding */ documentationUrl)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);

const OUTCOMES_PAGE = 'https://github.com/rollout-actions/rollout-actions/blob/v1/docs/outcomes.md';
function documentationUrl(end) {
    return `${OUTCOMES_PAGE}#${end === undefined ? 'no-outcome' : anchorOf(end)}`;
}
function explanation(end) {
    return `Cause and remedy: ${documentationUrl(end)}`;
}
function anchorOf({ outcome, errorKind }) {
    const isOutcome = _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.some((word) => word === errorKind);
    return errorKind === undefined || isOutcome ? outcome : errorKind;
}


/***/ }),

/***/ 4323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (external_stand_in_import_.markdownSummary),
  notice: () => (notice),
  platform: () => (external_stand_in_import_),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (external_stand_in_import_.summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: ./packages/action/src/documentation.ts
var documentation = __nccwpck_require__(5510);
// EXTERNAL MODULE: ./packages/action/src/report/github/report-memory.ts
var report_memory = __nccwpck_require__(3237);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __nccwpck_require__(1088);
// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __nccwpck_require__(5136);
;// CONCATENATED MODULE: ./packages/action/src/outputs.ts
const COMMON_OUTPUTS = [
    'outcome',
    'reason',
    'deployment-id',
    'deployment-ids',
    'fqdn',
    'port',
    'ports',
    'url',
    'status',
    'changed',
    'json',
    'elapsed-seconds',
    'requests',
];
const WRITTEN_AT_ONCE = new Set([
    'deployment-id',
    'deployment-ids',
    'changed',
]);
const MAX_REWRITTEN = 64 * 1024;
function createOutputs({ names, files, secrets, }) {
    const declared = new Set([...COMMON_OUTPUTS, ...names]);
    const known = new Map();
    const written = new Map();
    const bytes = new Map();
    function isDue(name) {
        const last = written.get(name);
        if (last === undefined || !WRITTEN_AT_ONCE.has(name))
            return last === undefined;
        const { length } = textOf(known.get(name));
        return (bytes.get(name) ?? 0) + length <= MAX_REWRITTEN || length >= 2 * last.length;
    }
    function write(name, value) {
        const text = textOf(value);
        if (written.get(name) === text)
            return;
        files.output(name, text);
        written.set(name, text);
        bytes.set(name, (bytes.get(name) ?? 0) + text.length);
    }
    return {
        set(name, value) {
            if (!declared.has(name))
                throw new Error(`the action does not declare an output ${name}`);
            if (value === undefined)
                known.delete(name);
            else
                known.set(name, redactDeep(value, secrets));
            if (known.has(name) && isDue(name))
                write(name, known.get(name));
        },
        known: () => known,
        flush() {
            for (const name of declared) {
                if (known.has(name) || written.has(name))
                    write(name, known.get(name));
            }
        },
    };
}
function textOf(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function redactDeep(value, secrets) {
    if (typeof value === 'string')
        return secrets.redact(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, secrets));
    if (value instanceof Date || value instanceof URL)
        return secrets.redact(value.toJSON());
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.map(([name, member]) => [secrets.redact(String(name)), redactDeep(member, secrets)]));
}

// EXTERNAL MODULE: ./packages/action/src/report/annotations.ts
var annotations = __nccwpck_require__(1109);
// EXTERNAL MODULE: ./packages/action/src/report/build-report.ts
var build_report = __nccwpck_require__(8134);
// EXTERNAL MODULE: ./packages/action/src/report/markdown/render.ts + 4 modules
var render = __nccwpck_require__(8483);
;// CONCATENATED MODULE: ./packages/action/src/report/report-end.ts








const SCHEMA_VERSION = 1;
function report(context, end) {
    const { state, host, log } = context;
    context.close();
    logGates(context, end);
    logEnd(context, end, log.outcome);
    writeOutputs(context, end);
    if (context.settings.writesSummary)
        writeSummary(context, end);
    if (end.isUnfinished !== true)
        state.settled();
    host.setExitCode((0,build_report/* isPassing */.WG)(context, end) ? 0 : 1);
}
function reportPost(context, end) {
    context.close();
    logEnd(context, end, context.log.info);
    const isUsed = context.runReport.isUsed() || !(0,src_outcome/* isGreen */.gf)(end.outcome);
    if (context.settings.writesSummary && isUsed)
        writeSummary(context, end);
    context.host.setExitCode((0,src_outcome/* isGreen */.gf)(end.outcome) ? 0 : 1);
}
function logGates(context, end) {
    const { log, runReport, secrets } = context;
    const say = (0,build_report/* isPassing */.WG)(context, end) ? log.notice : (text) => log.error([text]);
    for (const { message } of (0,annotations/* failedGates */.q)(runReport.content(secrets.redact)))
        say(message);
}
function logEnd(context, end, sayGreen) {
    const { log } = context;
    const words = `${end.outcome}: ${end.reason}`;
    if ((0,src_outcome/* isGreen */.gf)(end.outcome))
        sayGreen(words);
    else if ((0,build_report/* isPassing */.WG)(context, end))
        log.notice(`${words} (allowed by allowed-outcomes)`);
    else
        log.error([...(end.lines ?? [words]), ...(end.diagnostic ?? []), (0,documentation/* explanation */.Q)(end)]);
    for (const cause of end.causes ?? [])
        log.info(`caused by ${cause}`);
    for (const line of end.stacks ?? [])
        log.debug(line);
}
function writeOutputs(context, end) {
    const { outputs } = context;
    if (!outputs.known().has('changed'))
        outputs.set('changed', false);
    outputs.set('outcome', end.outcome);
    outputs.set('reason', (0,sanitize_line/* sanitizeLine */.g)(end.reason, Number.MAX_SAFE_INTEGER));
    outputs.set('elapsed-seconds', Math.round(context.elapsedMs() / 1_000));
    outputs.set('requests', context.requests());
    outputs.set('json', everythingKnown(context, end));
    outputs.flush();
}
function everythingKnown({ name, outputs, run }, end) {
    const known = [...outputs.known()].filter(([output]) => output !== 'json');
    const members = known.map(([output, value]) => [(0,inputs_define/* camelCase */.x)(output), value]);
    return {
        schemaVersion: SCHEMA_VERSION,
        action: name,
        ...Object.fromEntries(members),
        ...ownMembers(redactDeep(end.json ?? {}, run.secrets)),
    };
}
function ownMembers(json) {
    return typeof json === 'object' && json !== null ? json : {};
}
function writeSummary(context, end) {
    context.files.summary((0,render/* renderReport */.B1)((0,build_report/* buildReport */.FK)(context, end), render/* SUMMARY */.$M));
}

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __nccwpck_require__(8464);
;// CONCATENATED MODULE: ./packages/action/src/lifecycle/causes.ts

const MAX_DEPTH = 10;
function causesOf(error) {
    const chain = chainOf(error, new Set());
    const stacks = chain.flatMap(linesOf);
    return { sentences: chain.slice(1).map(sentenceOf), stacks };
}
function sentenceOf(error) {
    if (!(error instanceof Error))
        return `thrown: ${plainText(error)}`;
    const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
    return `${error.name}: ${error.message || 'without words'}${code}`;
}
function chainOf(error, seen) {
    if (error === undefined || seen.has(error) || seen.size >= MAX_DEPTH)
        return [];
    seen.add(error);
    const inner = error instanceof AggregateError ? error.errors : [];
    const cause = error instanceof Error ? [error.cause] : [];
    return [error, ...[...inner, ...cause].flatMap((next) => chainOf(next, seen))];
}
function linesOf(link) {
    const stack = link instanceof Error ? (link.stack?.split('\n') ?? []) : [];
    const said = link instanceof failure/* Failure */.HR && link.text ? [`the server said: ${link.text}`] : [];
    return [...stack, ...said];
}
function plainText(thrown) {
    try {
        return typeof thrown === 'object' ? JSON.stringify(thrown) : String(thrown);
    }
    catch {
        return 'something that has no text';
    }
}

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __nccwpck_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/secrets.ts + 2 modules
var redaction_secrets = __nccwpck_require__(9605);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var time_deadline = __nccwpck_require__(3739);
// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var cleanup = __nccwpck_require__(4580);
;// CONCATENATED MODULE: ./packages/action/src/inputs/source.ts
function sourceOf(name, field, env) {
    const own = trimmed(env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`]);
    if (own !== undefined)
        return { text: own, from: 'with' };
    for (const variable of field.variables) {
        const value = trimmed(env[variable]);
        if (value !== undefined)
            return { text: value, from: { variable } };
    }
    return { text: undefined, from: 'nobody' };
}
async function prepareFields(fields, env) {
    const preparations = Object.entries(fields).map(([name, field]) => {
        const { text } = sourceOf(name, field, env);
        return text === undefined ? undefined : field.prepare(text);
    });
    await Promise.all(preparations);
}
function secretTexts(fields, env) {
    return Object.entries(fields).flatMap(([name, field]) => {
        const { text } = sourceOf(name, field, env);
        return text === undefined ? [] : field.secretsIn(text).filter((part) => part !== '');
    });
}
function trimmed(value) {
    const cut = value?.trim();
    return cut === '' ? undefined : cut;
}

// EXTERNAL MODULE: ./packages/action/src/inputs/url.ts
var url = __nccwpck_require__(5717);
;// CONCATENATED MODULE: ./packages/action/src/inputs/read.ts



class InvalidInputs extends Error {
    name = 'InvalidInputs';
    headline;
    lines;
    diagnostic;
    constructor(lines, diagnostic = []) {
        const count = lines.length === 1 ? 'One input is wrong' : `${lines.length} inputs are wrong`;
        const headline = `${count}, nothing was sent`;
        super(`${headline}: ${lines.join('; ')}`);
        this.headline = headline;
        this.lines = lines;
        this.diagnostic = diagnostic;
    }
}
const SHOWN_CHARACTERS = 80;
function readInputs(definition, env) {
    const { fields } = definition;
    const read = readFields(fields, env);
    const problems = [...read.problems, ...brokenRules(definition, read.values)];
    const { values } = read;
    if (problems.length > 0 || !hasValues(values, fields, Object.keys(fields))) {
        throw new InvalidInputs(problems.map((problem) => lineOf(problem, fields, env)), problems.flatMap(({ diagnostic }) => diagnostic ?? []));
    }
    return { values, warnings: warningsOf(definition, values, env) };
}
function readFields(fields, env) {
    const values = {};
    const problems = [];
    for (const [name, field] of Object.entries(fields)) {
        const reading = field.read(sourceOf(name, field, env).text);
        if (reading.ok)
            values[(0,inputs_define/* camelCase */.x)(name)] = reading.value;
        else
            problems.push({ input: name, accepted: reading.accepted });
    }
    return { values, problems };
}
function brokenRules({ fields, rules }, values) {
    return rules.flatMap((rule) => {
        if (!rule.needs.every((name) => (0,inputs_define/* camelCase */.x)(name) in values))
            return [];
        const seen = onlyNeeded(rule, values);
        return hasValues(seen, fields, rule.needs) ? (rule.check(seen) ?? []) : [];
    });
}
function onlyNeeded(rule, values) {
    const needed = new Set(rule.needs.map(inputs_define/* camelCase */.x));
    return new Proxy(values, {
        get(target, key) {
            if (typeof key === 'string' && needed.has(key))
                return target[key];
            throw new Error(`a rule reads ${String(key)}, which it does not say it needs`);
        },
    });
}
function hasValues(values, _fields, names) {
    return names.every((name) => (0,inputs_define/* camelCase */.x)(name) in values);
}
function lineOf(problem, fields, env) {
    const { input, accepted, diagnostic } = problem;
    const field = fields[input];
    if (field === undefined)
        return `${input}: ${accepted}`;
    if (diagnostic !== undefined)
        return `${input}: accepted: ${accepted}`;
    const variables = field.variables.join(' or ');
    const instead = variables === '' ? '' : ` (or the environment variable ${variables})`;
    const source = sourceOf(input, field, env);
    if (source.text === undefined)
        return `${input}: nothing was given; accepted: ${accepted}${instead}`;
    return `${input}: ${givenText(source, field)}; accepted: ${accepted}`;
}
function givenText({ text = '', from }, field) {
    const origin = typeof from === 'object' ? ` by ${from.variable}` : '';
    if (field.isSecret)
        return `what was given${origin} is not shown, as it may hold a secret`;
    const clean = (0,url/* withoutQueries */.Bs)(withoutSecrets(text, field));
    const isLong = clean.length > SHOWN_CHARACTERS;
    const shown = isLong ? `${clean.slice(0, SHOWN_CHARACTERS)}\u2026` : clean;
    return `${JSON.stringify(shown)} was given${origin}`;
}
function withoutSecrets(text, field) {
    const parts = field.secretsIn(text).filter((part) => part !== '');
    const longestFirst = parts.toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((clean, part) => clean.replaceAll(part, '***'), text);
}
function warningsOf({ fields, unused }, values, env) {
    return unused(values).flatMap((name) => {
        const field = fields[name];
        if (field === undefined)
            return [];
        const { text, from } = sourceOf(name, field, env);
        if (from !== 'with' || text === field.defaultText)
            return [];
        return [`${name} was given, but this operation does not use it`];
    });
}

;// CONCATENATED MODULE: ./packages/action/src/report/run-report.ts
function createRunReport(clock) {
    const notes = {
        subject: undefined,
        wanted: undefined,
        facts: new Map(),
        timeline: [],
        things: new Map(),
        gates: [],
        evidence: [],
        remarks: [],
        budget: undefined,
        isGone: false,
    };
    const set = (some) => void Object.assign(notes, some);
    return {
        subject: (more) => set({ subject: { ...notes.subject, ...more } }),
        wanted: (wanted) => set({ wanted }),
        fact: (name, value) => notes.facts.set(name, value),
        state(subject, state) {
            const last = notes.timeline.findLast((entry) => entry.subject === subject);
            if (last?.state === state || last?.state.startsWith(`${state} (`))
                return;
            notes.timeline.push({ subject, state, atMs: clock.wall() });
        },
        things: (table) => notes.things.set(table.title ?? '', table),
        thing: (title, row) => notes.things.set(title, withRow(notes.things.get(title), title, row)),
        gates: (gates) => set({ gates }),
        evidence: (title, lines) => notes.evidence.push({ title, lines }),
        remark: (sentence) => notes.remarks.push(sentence),
        budget: (budget) => set({ budget }),
        gone: () => set({ isGone: true }),
        isUsed: () => {
            const { things, timeline, gates, evidence, remarks } = notes;
            return (things.size > 0 || [timeline, gates, evidence, remarks].some(({ length }) => length > 0));
        },
        content: (redact) => redactedContent(notes, redact),
    };
}
function withRow(table, title, row) {
    const cells = Object.values(row);
    const rows = [...(table?.rows ?? [])];
    const at = rows.findIndex(([first]) => first === cells[0]);
    rows.splice(at < 0 ? rows.length : at, 1, cells);
    return { title, columns: Object.keys(row), rows };
}
function redactedContent(notes, redact) {
    const { subject, wanted, facts, timeline, things, gates, evidence, remarks, budget } = notes;
    return {
        subject: subject && redactedSubject(subject, redact),
        wanted: wanted === undefined ? undefined : redact(wanted),
        facts: new Map([...facts].map(([name, value]) => [redact(name), redact(value)])),
        timeline: timeline.map(({ subject: of, state, atMs }) => {
            return { subject: redact(of), state: redact(state), atMs };
        }),
        things: [...things.values()].map((table) => redactedTable(table, redact)),
        gates: gates.map((gate) => redactedGate(gate, redact)),
        evidence: evidence.map(({ title, lines }) => {
            return { title: redact(title), lines: redact(lines.join('\n')).split('\n') };
        }),
        remarks: remarks.map(redact),
        budget: budget && redactedTable(budget, redact),
        isGone: notes.isGone,
    };
}
function redactedSubject({ name, version, page }, redact) {
    return {
        name: redact(name),
        ...(version === undefined ? {} : { version: redact(version) }),
        ...(page === undefined ? {} : { page: { title: redact(page.title), url: redact(page.url) } }),
    };
}
function redactedTable(table, redact) {
    const { title, columns } = table;
    const rows = table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? redact(cell) : cell)));
    const named = title === undefined ? {} : { title: redact(title) };
    return { ...named, columns: columns.map(redact), rows };
}
function redactedGate(gate, redact) {
    const { name, kind, value, bound } = gate;
    return {
        ...gate,
        name: redact(name),
        kind: redact(kind),
        value: redact(value),
        bound: redact(bound),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __nccwpck_require__(9923);
;// CONCATENATED MODULE: ./packages/action/src/runner/files.ts



function createRunnerFiles({ env, toolkit, log }) {
    return {
        output(name, text) {
            if (env['GITHUB_OUTPUT'])
                written(`the output ${name}`, () => toolkit.setOutput(name, text));
            else
                log(`output ${name}=${text}`);
        },
        state(name, text) {
            if (env['GITHUB_STATE'])
                written('its state', () => toolkit.saveState(name, text));
        },
        summary(text) {
            const file = env['GITHUB_STEP_SUMMARY'];
            if (file)
                written('the job summary', () => (0,external_node_fs_.appendFileSync)(file, text));
        },
        path(folder) {
            const file = env['GITHUB_PATH'];
            if (file)
                written('the path of later steps', () => (0,external_node_fs_.appendFileSync)(file, `${folder}\n`));
        },
        variable(name, text) {
            const file = env['GITHUB_ENV'];
            if (file)
                written(`the variable ${name}`, () => (0,external_node_fs_.appendFileSync)(file, `${name}=${text}\n`));
        },
    };
}
function written(what, write) {
    try {
        write();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
        const why = code === 'ENOSPC' ? "the runner's disk is full" : `the runner's file failed (${code})`;
        throw new action_error/* ActionError */.l('failed', `Could not write ${what}: ${(0,sanitize_line/* sentence */.e)(why)} Free the disk, then re-run.`);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __nccwpck_require__(6855);
;// CONCATENATED MODULE: ./packages/action/src/runner/heartbeat.ts
const QUIET_MS = 60_000;
function createHeartbeat({ clock, say, signal }) {
    let quietSinceMs = clock.now();
    let current;
    let beating;
    async function beat(stopped) {
        while (current !== undefined && !stopped.aborted) {
            const dueMs = quietSinceMs + QUIET_MS - clock.now();
            if (dueMs > 0) {
                await clock.sleep(dueMs, stopped);
                continue;
            }
            quietSinceMs = clock.now();
            say(current);
        }
    }
    function begin() {
        quietSinceMs = clock.now();
        beating = new AbortController();
        beat(AbortSignal.any([signal, beating.signal])).catch(() => undefined);
    }
    return {
        feed(words) {
            current = words;
            if (words === undefined) {
                beating?.abort();
                beating = undefined;
            }
            else if (beating === undefined)
                begin();
        },
        defer: () => {
            quietSinceMs = clock.now();
        },
    };
}

;// CONCATENATED MODULE: ./packages/action/src/runner/log.ts




function createLog({ print, toolkit, secrets, clock, signal }) {
    const safe = (text) => safeLine(text, secrets);
    const heartbeat = createHeartbeat({ clock, signal, say: (words) => print(safe(words)) });
    function say(line, by = print) {
        heartbeat.defer();
        by(line);
    }
    function annotate(kind, by) {
        let left = annotations/* MAX_ANNOTATIONS */.K - 1;
        return (text) => {
            left -= 1;
            if (left >= 0)
                say(safe(text), by);
            else
                say(safe(`${kind}: ${text}`));
        };
    }
    return {
        debug: (text) => toolkit.debug(safe(text)),
        info: (text) => say(safe(text)),
        notice: annotate('Notice', toolkit.notice),
        warning: annotate('Warning', toolkit.warning),
        outcome: (text) => say(safe(text), toolkit.notice),
        error: (lines) => say(lines.map(safe).join('\n'), toolkit.error),
        group(title, lines) {
            say(safe(title), toolkit.startGroup);
            for (const line of lines)
                print(safe(line));
            toolkit.endGroup();
        },
        change({ subject, from, to, elapsedMs }) {
            const step = from === undefined ? to : `${from} \u2192 ${to}`;
            say(safe(`${subject}: ${step} (after ${(0,duration/* formatDuration */.a3)(elapsedMs)})`));
        },
        heartbeat: heartbeat.feed,
    };
}
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const COMMAND_AT_START = /^(\s*):(?=:)/u;
const MAX_CHARACTERS = 10_000;
function safeLine(text, secrets) {
    const printable = (0,external_node_util_.stripVTControlCharacters)(secrets.redact(text)).replace(UNPRINTABLE, ' ');
    const clean = secrets.redact(printable);
    const shown = clean.length > MAX_CHARACTERS ? `${clean.slice(0, MAX_CHARACTERS)}\u2026` : clean;
    return shown.replace(COMMAND_AT_START, '$1: ').replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts
var inputs_common = __nccwpck_require__(1083);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
;// CONCATENATED MODULE: ./packages/action/src/lifecycle/run-settings.ts



const MAX_WITHOUT_WORD_MS = 600_000;
function readRunSettings(fields, env) {
    const common = (0,inputs_common/* commonInputs */.j)({ timeout: '10m', onTimeout: (0,inputs_text/* text */.Qq)(), onCancel: (0,inputs_text/* text */.Qq)() });
    function read(name, field, otherwise) {
        const own = fields[name];
        const given = own === undefined ? undefined : (sourceOf(name, own, env).text ?? own.defaultText);
        const reading = field.read(given);
        return reading.ok ? reading.value : otherwise;
    }
    const ca = read('ca-certificate', common['ca-certificate'], undefined);
    const cert = read('client-certificate', common['client-certificate'], undefined);
    const key = read('client-key', common['client-key'], undefined);
    const serverName = read('tls-server-name', common['tls-server-name'], undefined);
    return {
        timeoutMs: read('timeout', common.timeout, MAX_WITHOUT_WORD_MS),
        dryRun: read('dry-run', common['dry-run'], false),
        allowedOutcomes: read('allowed-outcomes', common['allowed-outcomes'], []),
        writesSummary: read('summary', common.summary, true),
        reports: {
            comment: read('comment', common.comment, undefined),
            checkRun: read('check-run', common['check-run'], undefined),
            deploymentEnvironment: read('deployment-environment', common['deployment-environment'], undefined),
            githubToken: read('github-token', common['github-token'], undefined),
        },
        tls: tlsOf({ ca, cert, key, serverName }),
        allowInsecureHttp: read('allow-insecure-http', common['allow-insecure-http'], false),
    };
}
function tlsOf(given) {
    const tls = {};
    if (given.ca !== undefined)
        tls.ca = [given.ca];
    if (given.cert !== undefined)
        tls.cert = given.cert;
    if (given.key !== undefined)
        tls.key = given.key;
    if (given.serverName !== undefined)
        tls.serverName = given.serverName;
    return Object.keys(tls).length === 0 ? undefined : tls;
}
function readProxy(env) {
    const http = env['http_proxy'] || env['HTTP_PROXY'];
    const https = env['https_proxy'] || env['HTTPS_PROXY'];
    const none = env['no_proxy'] || env['NO_PROXY'];
    return { ...(http && { http }), ...(https && { https }), ...(none && { none }) };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/state.ts
function readState(env) {
    if (env['STATE_started'] === undefined)
        return undefined;
    return { kept: keptIn(env['STATE_kept'] ?? ''), isSettled: env['STATE_settled'] === 'true' };
}
function keptIn(text) {
    try {
        const state = JSON.parse(text);
        const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
        const texts = entries.filter((entry) => typeof entry[1] === 'string');
        return Object.fromEntries(texts);
    }
    catch {
        return {};
    }
}
function createStateWriter(files, redact) {
    let kept = {};
    return {
        started: () => files.state('started', 'true'),
        keep(state) {
            for (const [name, value] of Object.entries(state)) {
                kept = { ...kept, [redact(name)]: redact(value) };
            }
            files.state('kept', JSON.stringify(kept));
        },
        settled: () => files.state('settled', 'true'),
        reports: (text) => files.state('reports', redact(text)),
    };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/run-context.ts












function openRunContext(definition, { host, limitMs }) {
    const { clock } = host;
    const startMs = clock.now();
    const cancelled = new AbortController();
    const closed = new AbortController();
    let cancelledAtMs;
    const around = surroundingsOf(definition, host, closed.signal);
    const deadline = (0,time_deadline/* startDeadline */.db)(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
    return {
        ...around,
        run: { ...runIn(around), signal: deadline.signal, deadline },
        elapsedMs: () => clock.now() - startMs,
        requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
        cancel(by) {
            cancelledAtMs ??= clock.now();
            cancelled.abort(new cleanup/* Cancelled */.cJ(by));
        },
        cancelledAtMs: () => cancelledAtMs,
        close() {
            deadline[Symbol.dispose]();
            closed.abort();
        },
    };
}
async function readAllInputs({ inputs }, { host, run }) {
    await prepareFields(inputs.fields, host.env);
    for (const secret of secretTexts(inputs.fields, host.env))
        run.secrets.add(secret);
    return readInputs(inputs, host.env);
}
function surroundingsOf({ name, inputs, outputs }, host, closed) {
    const { clock, env, print, toolkit } = host;
    const proxy = readProxy(env);
    const secrets = (0,redaction_secrets/* createSecrets */.g)(maskerOf(host));
    const hidden = [...secretTexts(inputs.fields, env), ...(0,http_proxy/* proxySecrets */.Wm)(proxy)];
    for (const secret of hidden)
        secrets.add(secret);
    const log = createLog({ print, toolkit, secrets, clock, signal: closed });
    const files = createRunnerFiles({ env, toolkit, log: log.info });
    return {
        name,
        host,
        settings: readRunSettings(inputs.fields, env),
        proxy,
        secrets,
        log,
        files,
        outputs: createOutputs({ names: outputs, files, secrets }),
        state: createStateWriter(files, secrets.redact),
        cleanupDeadlines: (0,cleanup/* createCleanupDeadlines */.Yp)(clock),
        runReport: createRunReport(clock),
        counters: [],
    };
}
function runIn(around) {
    const { host, settings, secrets, log, outputs } = around;
    return {
        world: { clock: host.clock, random: host.random, log },
        secrets,
        cleanupDeadline: around.cleanupDeadlines.start,
        dryRun: settings.dryRun,
        tls: settings.tls,
        proxy: around.proxy,
        allowInsecureHttp: settings.allowInsecureHttp,
        env: (name) => host.env[name],
        log,
        outputs,
        keep: around.state.keep,
        report: around.runReport,
        addPath: around.files.path,
        setVariable: around.files.variable,
        requests: (count) => around.counters.push(count),
    };
}
function maskerOf({ env, toolkit }) {
    return env['GITHUB_ACTIONS'] ? toolkit.setSecret : undefined;
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/abort-grace-period.ts
const GRACE_PERIOD_MS = 800;
const MARGIN_MS = 200;
class AbortIgnored extends Error {
    name = 'AbortIgnored';
    constructor(reason) {
        super('the work did not stop when its signal was aborted', { cause: reason });
    }
}
async function withAbortGracePeriod(work, gracePeriod) {
    const settled = new AbortController();
    try {
        return await Promise.race([
            work,
            gracePeriod.fault,
            gracePeriodOver(gracePeriod, settled.signal),
        ]);
    }
    finally {
        settled.abort();
    }
}
async function gracePeriodOver(gracePeriod, settled) {
    const { clock, signal } = gracePeriod;
    await aborted(signal, settled);
    const startMs = clock.now();
    for (;;) {
        const endMs = Math.max(startMs + GRACE_PERIOD_MS, (gracePeriod.cleanupEndMs() ?? 0) + MARGIN_MS);
        if (clock.now() >= endMs)
            throw new AbortIgnored(signal.reason);
        await clock.sleep(endMs - clock.now(), settled).catch(() => never());
    }
}
function aborted(signal, settled) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        signal.addEventListener('abort', () => resolve(), { once: true, signal: settled });
    });
}
function never() {
    return new Promise(() => undefined);
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/end.ts






function endOf(error, circumstances) {
    if (error instanceof InvalidInputs) {
        const lines = [`${error.headline}:`, ...error.lines];
        const diagnostic = error.diagnostic.length === 0 ? {} : { diagnostic: error.diagnostic };
        return { outcome: 'refused', reason: error.message, lines, ...diagnostic };
    }
    if (error instanceof action_error/* ActionError */.l)
        return error.result;
    if (error instanceof failure/* NotSent */.Y5) {
        return { outcome: 'dry-run', reason: `Nothing was sent: ${error.write}` };
    }
    const interruption = interruptionIn(error, circumstances.signal);
    if (interruption !== undefined) {
        return { ...interrupted(interruption, circumstances), ...traces(error), isUnfinished: true };
    }
    if (error instanceof failure/* Failure */.HR) {
        const outcome = (0,src_outcome/* outcomeOf */.sG)(error, circumstances.remainingMs);
        return { outcome, reason: error.message, errorKind: error.kind, ...traces(error) };
    }
    const reason = `Internal error; please report it: ${sentenceOf(error)}`;
    return { outcome: 'failed', reason, ...traces(error) };
}
function traces(error) {
    const { sentences, stacks } = causesOf(error);
    return { causes: sentences, stacks };
}
function interruptionIn(error, signal) {
    const isAnswer = error instanceof failure/* Failure */.HR && error.received === 'yes';
    const reason = signal.aborted && !isAnswer ? signal.reason : error;
    return (0,cleanup/* isInterruption */.si)(reason) ? reason : undefined;
}
function interrupted(interruption, { signal }) {
    const isTimeout = interruption === signal.reason;
    const known = (0,cleanup/* describeInterruption */.Nr)(interruption, isTimeout ? 'timeout' : 'time limit');
    const { outcome, clause } = known;
    const next = outcome === 'cancelled'
        ? 're-run it to continue'
        : 'allow more time, or find out what takes so long';
    return { outcome, reason: `${clause}; ${next}.` };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/supervise.ts





async function supervise(context, stepWork) {
    const { host, run, cleanupDeadlines } = context;
    const { conclude, isDone } = concludeOnce(context, stepWork);
    const fault = Promise.withResolvers();
    let faults = 0;
    host.onFault((error) => {
        faults += 1;
        fault.reject(error);
        if (isDone() && faults === 1) {
            context.log.warning(`After the end of the run: ${sentenceOf(error)}`);
        }
    });
    host.onSignal((signal) => {
        if (!run.signal.aborted)
            return context.cancel(signal);
        conclude(endOfError(new cleanup/* Cancelled */.cJ(signal), context));
        host.exit();
    });
    let mustExit = false;
    try {
        conclude(await withAbortGracePeriod(stepWork.work(), {
            clock: host.clock,
            signal: run.signal,
            fault: fault.promise,
            cleanupEndMs: cleanupDeadlines.endMs,
        }));
    }
    catch (error) {
        conclude(endOfError(error, context));
        mustExit = error instanceof AbortIgnored || faults > 0;
    }
    await stepWork.publish?.();
    if (mustExit)
        host.exit();
    host.forceExitSoon();
}
function endOfError(error, { run }) {
    return endOf(error, { signal: run.signal, remainingMs: run.deadline.remainingMs() });
}
function concludeOnce(context, stepWork) {
    let isConcluded = false;
    function conclude(end) {
        if (isConcluded)
            return;
        isConcluded = true;
        try {
            stepWork.conclude(end);
        }
        catch (error) {
            context.host.setExitCode(1);
            const problem = `The end of the run could not be written down: ${sentenceOf(error)}`;
            context.log.error([problem, (0,documentation/* explanation */.Q)(undefined)]);
        }
    }
    return { conclude, isDone: () => isConcluded };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/post-step.ts





const POST_LIMIT_MS = 120_000;
const REPORTS_LIMIT_MS = 60_000;
async function runPost(definition, host, state) {
    const hasWork = !state.isSettled && Object.keys(state.kept).length > 0;
    const reports = (0,report_memory/* readReportMemory */.io)(host.env);
    const isPublished = reports === undefined || reports['published'] === 'true';
    if (!hasWork)
        host.setExitCode(0);
    if (!hasWork && isPublished)
        return;
    const context = openRunContext(definition, { host, limitMs: POST_LIMIT_MS });
    const publish = isPublished ? {} : { publish: () => publishLate(definition, context, reports) };
    if (hasWork) {
        await supervise(context, {
            work: () => finish(definition, context, state.kept),
            conclude: (end) => reportPost(context, end),
            ...publish,
        });
        return;
    }
    await publish.publish?.();
    context.close();
    host.forceExitSoon();
}
async function publishLate(definition, context, before) {
    try {
        const { loadPublisher } = await definition.load();
        if (loadPublisher === undefined)
            return;
        const { openPublisher } = await loadPublisher();
        const memory = (0,report_memory/* createReportMemory */.g1)(before, context.state.reports);
        const publisher = openPublisher(context, memory);
        publisher?.conclude(undefined);
        await publisher?.finish(REPORTS_LIMIT_MS);
    }
    catch (error) {
        context.log.warning(`The reports on GitHub could not be ended: ${sentenceOf(error)}`);
    }
}
async function finish(definition, context, kept) {
    const { run, name } = context;
    const { values } = await readAllInputs(definition, context);
    const body = await definition.load();
    if (body.finish === undefined)
        return { outcome: 'unchanged', reason: 'nothing is left to do' };
    await body.finish(kept, run, values);
    return { outcome: 'succeeded', reason: `what ${name} had left open is finished` };
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/settings.ts
function wantsReports({ reports }) {
    const { comment, checkRun, deploymentEnvironment } = reports;
    return [comment, checkRun, deploymentEnvironment].some((given) => given !== undefined);
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/publishing.ts



const MAX_DELAY_MS = 5_000;
const AFTER_CANCEL_MS = 6_500;
function createPublishing(context) {
    const { host, log, settings, state } = context;
    let opening;
    let publisher;
    let concluded;
    async function open(load) {
        const memory = (0,report_memory/* createReportMemory */.g1)({}, state.reports);
        memory.set('nonce', crypto.randomUUID().slice(0, 13));
        memory.set('start-ms', String(Math.round(host.clock.wall() - context.elapsedMs())));
        const { openPublisher } = await load();
        publisher = openPublisher(context, memory);
        if (concluded === undefined)
            publisher?.begin();
        else
            publisher?.conclude(concluded);
        return publisher;
    }
    return {
        begin(load) {
            if (load === undefined || !wantsReports(settings))
                return;
            opening = open(load).catch((error) => {
                log.warning(`Nothing is published on GitHub: ${sentenceOf(error)}`);
                return undefined;
            });
        },
        conclude(end) {
            concluded = end;
            publisher?.conclude(end);
        },
        async finish() {
            if (opening === undefined)
                return;
            const limitMs = limitOf(context);
            const over = new AbortController();
            const finished = opening.then((opened) => opened?.finish(limitMs));
            const late = host.clock.sleep(limitMs, over.signal).catch(() => undefined);
            await Promise.race([finished.catch(() => undefined), late]);
            over.abort();
        },
    };
}
function limitOf({ host, cancelledAtMs }) {
    const atMs = cancelledAtMs();
    if (atMs === undefined)
        return MAX_DELAY_MS;
    return Math.max(0, Math.min(MAX_DELAY_MS, atMs + AFTER_CANCEL_MS - host.clock.now()));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "stand-in:import"
var external_stand_in_import_ = __nccwpck_require__(5489);
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = process.getBuiltinModule("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return (0,external_stand_in_import_.issueFileCommand)('ENV', (0,external_stand_in_import_.prepareKeyValueMessage)(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        (0,external_stand_in_import_.issueFileCommand)('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return (0,external_stand_in_import_.issueFileCommand)('OUTPUT', (0,external_stand_in_import_.prepareKeyValueMessage)(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return (0,external_stand_in_import_.issueFileCommand)('STATE', (0,external_stand_in_import_.prepareKeyValueMessage)(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield external_stand_in_import_.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./packages/client/src/built-in.ts
var built_in = __nccwpck_require__(5869);
// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __nccwpck_require__(5293);
;// CONCATENATED MODULE: ./packages/action/src/runner/host.ts





const POST_MARK = Symbol.for('rollout-actions.post');
const MOMENT_MS = 20;
const thisProcess = {
    env: process.env,
    step: Reflect.get(globalThis, POST_MARK) === true ? 'post' : 'main',
    nodeVersion: process.versions.node,
    clock: clock/* systemClock */.m,
    random: () => Math.random(),
    print: (line) => {
        process.stdout.write(`${line}\n`);
    },
    toolkit: {
        ...core_namespaceObject,
        setOutput: pairWriter('GITHUB_OUTPUT'),
        saveState: pairWriter('GITHUB_STATE'),
    },
    onSignal(listener) {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, listener);
    },
    onFault(listener) {
        process.on('uncaughtException', listener);
        process.on('unhandledRejection', listener);
    },
    setExitCode: (code) => {
        process.exitCode = code;
    },
    exit,
    forceExitSoon: () => AbortSignal.timeout(MOMENT_MS).addEventListener('abort', exit),
};
function exit() {
    process.stdout.write('', () => process.exit());
}
function pairWriter(variable) {
    return (name, text) => {
        const file = process.env[variable] ?? '';
        (0,external_node_fs_.appendFileSync)(file, `${/[\r\n]/.test(text) ? linesPair(name, text) : `${name}=${text}`}${external_node_os_.EOL}`);
    };
}
function linesPair(name, text) {
    const delimiter = `ghadelimiter_${(0,built_in/* nodeCrypto */.SI)().randomUUID()}`;
    if (text.includes(delimiter))
        throw new Error(`the text of ${name} contains its delimiter`);
    return [`${name}<<${delimiter}`, text, delimiter].join(external_node_os_.EOL);
}

;// CONCATENATED MODULE: ./packages/action/src/execute.ts








const MIN_NODE = 24;
async function execute(definition, host = thisProcess) {
    host.setExitCode(1);
    if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
        const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
        const remedy = 'Update the runner to 2.327.1 or later.';
        host.toolkit.error(`${have} ${host.nodeVersion}. ${remedy}\n${(0,documentation/* explanation */.Q)(undefined)}`);
        return;
    }
    if (host.step === 'main')
        return await runMain(definition, host);
    const state = readState(host.env);
    if (state === undefined)
        host.setExitCode(0);
    else
        await runPost(definition, host, state);
}
async function runMain(definition, host) {
    const context = openRunContext(definition, { host });
    const publishing = createPublishing(context);
    await supervise(context, {
        work: () => act(definition, context, publishing),
        conclude(end) {
            report(context, end);
            publishing.conclude(end);
        },
        publish: publishing.finish,
    });
}
async function act(definition, context, publishing) {
    const { run, log, state } = context;
    state.started();
    const { values, warnings } = await readAllInputs(definition, context);
    for (const warning of warnings)
        log.warning(warning);
    const body = await definition.load();
    publishing.begin(body.loadPublisher);
    run.signal.throwIfAborted();
    return body.run(values, run);
}


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ certificateWithKey),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9106);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(347);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3621);




function commonInputs(options) {
    return {
        timeout: (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ min: 1 }).default(options.timeout),
        'dry-run': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)().default('false'),
        'allowed-outcomes': (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(..._outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im)).default(''),
        'on-timeout': options.onTimeout,
        'on-cancel': options.onCancel,
        summary: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)().default('true'),
        comment: reportKey().optional(),
        'check-run': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(NAME).optional(),
        'deployment-environment': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(NAME).optional(),
        'github-token': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .githubToken */ .bU)(),
        'ca-certificate': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pem */ .ps)().optional(),
        'client-certificate': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pem */ .ps)().optional(),
        'client-key': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .pem */ .ps)().secret().optional(),
        'tls-server-name': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)().optional(),
        'allow-insecure-http': (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)().default('false'),
    };
}
const NAME = { matches: /^.{1,100}$/, accepts: 'a name of at most 100 characters' };
function reportKey() {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        accepts: 'at most 64 letters, digits, dots, hyphens and underscores, such as preview',
    });
}
const certificateWithKey = {
    needs: ['client-certificate', 'client-key'],
    check({ clientCertificate, clientKey }) {
        if ((clientCertificate === undefined) === (clientKey === undefined))
            return undefined;
        const input = clientKey === undefined ? 'client-key' : 'client-certificate';
        return { input, accepted: 'client-certificate and client-key together, or neither' };
    },
};


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineInputs),
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
function defineInputs(fields, rules = [], unused = () => []) {
    return { fields, rules, unused };
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf),
/* harmony export */   u: () => (/* binding */ structured)
/* harmony export */ });
function fieldOf(kind) {
    return open({
        accepts: kind.accepts,
        parse: kind.parse,
        absent: () => ({ ok: false, accepted: kind.accepts }),
        variables: [],
        defaultText: undefined,
        isRequired: true,
        isSecret: false,
        secretsIn: kind.secretsIn ?? (() => []),
        credentialsIn: kind.credentialsIn ?? (() => []),
        isHidden: kind.isHidden ?? false,
        prepare: kind.prepare ?? (async () => undefined),
    });
}
function structured({ accepts, isHidden = false, empty, readText, }) {
    const known = new Map();
    return fieldOf({
        accepts,
        isHidden,
        async prepare(text) {
            known.set(text, await readText(text));
        },
        parse(text) {
            if (text === '' && empty !== undefined)
                return { ok: true, value: empty };
            const read = known.get(text);
            if (read === undefined)
                throw new Error('a structured input is read before it is prepared');
            return read.reading;
        },
        credentialsIn: (text) => known.get(text)?.credentials ?? [],
    });
}
function open(facts) {
    const { accepts, variables, defaultText, isRequired, isSecret } = facts;
    return {
        accepts,
        variables,
        defaultText,
        isRequired,
        isSecret: isSecret || facts.isHidden,
        read: (text) => (text === undefined ? facts.absent() : facts.parse(text)),
        prepare: facts.prepare,
        secretsIn: (text) => [
            ...(isSecret ? [text, ...facts.secretsIn(text)] : []),
            ...facts.credentialsIn(text),
        ],
        required: () => open({ ...facts, isRequired: true, absent: () => ({ ok: false, accepted: accepts }) }),
        optional: () => open({
            ...facts,
            isRequired: false,
            absent: () => ({ ok: true, value: undefined }),
        }),
        default: (text) => open({ ...facts, isRequired: false, defaultText: text, absent: () => facts.parse(text) }),
        env: (...names) => open({ ...facts, variables: [...variables, ...names] }),
        secret: () => open({ ...facts, isSecret: true }),
    };
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export keyValues */
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3621);


function list(item = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), { commas = true } = {}) {
    const separated = commas ? 'a line or between commas' : 'a line';
    const accepts = `a list, one item ${separated}, each ${item.accepts}`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse: (given) => readItems(itemsOf(given, commas ? /[\r\n,]+/ : /[\r\n]+/), item, accepts),
    });
}
function itemsOf(given, separator) {
    return new Set(given
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''));
}
function readItems(items, item, accepts) {
    const values = [];
    for (const given of items) {
        const reading = item.read(given);
        if (!reading.ok)
            return { ok: false, accepted: accepts };
        values.push(reading.value);
    }
    return { ok: true, value: values };
}
const KEY_VALUE_LINE = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
function keyValues() {
    const accepts = 'KEY=value lines, each key once, of letters, digits and underscores';
    return fieldOf({
        accepts,
        parse(given) {
            const pairs = pairsOf(given);
            return pairs === undefined ? { ok: false, accepted: accepts } : { ok: true, value: pairs };
        },
        secretsIn: (given) => [...(pairsOf(given)?.values() ?? [])],
    });
}
function pairsOf(given) {
    const pairs = new Map();
    for (const line of given.split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const [, key, value] = KEY_VALUE_LINE.exec(line) ?? [];
        if (key === undefined || value === undefined || pairs.has(key))
            return undefined;
        pairs.set(key, value);
    }
    return pairs;
}


/***/ }),

/***/ 347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export rate */
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);


function integer(limits = {}) {
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits;
    const accepts = `a whole number${integerRange(limits)}`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const value = /^-?\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
            const isInside = Number.isSafeInteger(value) && value >= min && value <= max;
            return isInside ? { ok: true, value } : { ok: false, accepted: accepts };
        },
    });
}
function integerRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return `, at least ${min}`;
    return max === undefined ? '' : `, at most ${max}`;
}
function duration(limits = {}) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
    const accepts = _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_FORM */ .ec + durationRange(min, max);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(text) {
            const ms = (0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
            if (ms !== undefined && ms >= min && ms <= max)
                return { ok: true, value: ms };
            const isBare = /^\d+$/.test(text);
            return { ok: false, accepted: isBare ? `${accepts}; write ${text}s or ${text}m` : accepts };
        },
    });
}
function durationRange(min, max) {
    const more = min === 1 ? ', more than 0s' : `, at least ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)}`;
    const least = min > 0 ? more : '';
    return max < Number.POSITIVE_INFINITY ? `${least}, at most ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(max)}` : least;
}
function rate() {
    const accepts = 'a number of requests for a time, such as 60/1h or 40/s';
    return fieldOf({
        accepts,
        parse(given) {
            const [, limit, window = ''] = /^([1-9]\d{0,8})\/(.+)$/.exec(given) ?? [];
            const windowMs = parseDuration(/^\d/.test(window) ? window : `1${window}`);
            if (limit === undefined || !windowMs)
                return { ok: false, accepted: accepts };
            return { ok: true, value: { limit: Number(limit), windowMs } };
        },
    });
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   lM: () => (/* binding */ payload),
/* harmony export */   ps: () => (/* binding */ pem),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* unused harmony exports textBlock, id */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);


const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROL_IN_LINES = /[^\P{Cc}\t\r\n]/u;
const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
const TOKEN = /^[\x21-\x7e]+$/;
function text(limits) {
    const accepts = limits?.accepts ?? 'one line of text';
    return checkedText(accepts, (given) => {
        if (CONTROL.test(given))
            return false;
        return limits === undefined || limits.matches.test(given);
    });
}
function textBlock() {
    return checkedText('lines of text', (given) => !CONTROL_IN_LINES.test(given));
}
function choice(...allowed) {
    const accepts = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(', ')}`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const value = allowed.find((word) => word === given);
            return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
        },
    });
}
function flag() {
    const accepts = 'true or false';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse: (given) => TRUE_OR_FALSE.test(given)
            ? { ok: true, value: given.toLowerCase() === 'true' }
            : { ok: false, accepted: accepts },
    });
}
function secret() {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts: 'one line of text',
        parse(given) {
            if (!CONTROL.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd('one line of text', given) };
        },
    }).secret();
}
function token() {
    const accepts = 'a token of visible ASCII characters, without blanks';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            if (TOKEN.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd(accepts, given) };
        },
    }).secret();
}
function withLineEnd(accepts, given) {
    const isBroken = /[\r\n]/.test(given);
    return isBroken ? `${accepts}; it has a line end inside, so check how it was stored` : accepts;
}
function checkedText(accepts, isAccepted) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse: (given) => isAccepted(given) ? { ok: true, value: given } : { ok: false, accepted: accepts },
    });
}
function payload() {
    return text({
        matches: /^(?!hex:)|^hex:(?:[0-9a-fA-F]{2})*$/,
        accepts: 'text, or hex: and pairs of hexadecimal digits',
    });
}
const NOMAD = {
    matches: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    accepts: 'the full id of 36 characters, such as 5456bd7a-9fc0-c0dd-6131-cbee77f57577',
};
const PLAIN = {
    matches: /^[A-Za-z0-9_-]{1,64}$/,
    accepts: '1 to 64 letters, digits, hyphens and underscores',
};
function id(provider) {
    return text(provider === 'nomad' ? NOMAD : PLAIN);
}
const EXPRESSION = '${{ github.token }}';
function githubToken() {
    const accepts = 'a token of visible ASCII characters, without blanks';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            if (given === EXPRESSION)
                return { ok: true, value: undefined };
            if (TOKEN.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd(accepts, given) };
        },
        credentialsIn: (given) => (given === EXPRESSION ? [] : [given]),
    }).default(EXPRESSION);
}
const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
function pem() {
    const accepts = 'PEM text (-----BEGIN \u2026) or the path of a readable file with it';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const content = contentOf(given);
            if (content === undefined || !PEM.test(content))
                return { ok: false, accepted: accepts };
            return { ok: true, value: content };
        },
        secretsIn: (given) => [contentOf(given) ?? ''],
    });
}
function contentOf(given) {
    if (PEM.test(given))
        return given;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(given, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ withoutQueries),
/* harmony export */   O4: () => (/* binding */ urlCredentials),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   to: () => (/* binding */ plaintextCredentialsProblem)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8837);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);


function url(...schemes) {
    const allowed = schemes.length === 0 ? ['http', 'https'] : schemes;
    const start = allowed.map((scheme) => `${scheme}://`).join(' or ');
    const accepts = `a URL that begins with ${start}, without user name and password`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const value = URL.parse(given);
            return value !== null && isPlain(value, allowed)
                ? { ok: true, value }
                : { ok: false, accepted: accepts };
        },
        credentialsIn: urlCredentials,
    });
}
function isPlain(given, schemes) {
    const { protocol, hostname, username, password, hash } = given;
    const isAllowed = schemes.includes(protocol.slice(0, -1)) && hostname !== '';
    return isAllowed && username === '' && password === '' && hash === '';
}
const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;
const RAW_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#@:]*:(?!\d{1,5}(?:[/?#\s]|$))\S*)@/gi;
const PASSWORD_LIKE_PORT = /[a-z][a-z0-9+.-]*:\/\/((?!localhost:)[^\s/?#@:.[\]]+:\d{1,5}(?:[?#]|[/?#]\S*[^\s/]))@(?:[\w.-]+\.[a-z]{2,}|localhost|\d+(?:\.\d+){3}|[a-z][\w-]*(?:[:/?#\s]|$)|\[)/gi;
const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;
function urlCredentials(text) {
    const found = [USERINFO, RAW_PASSWORD, PASSWORD_LIKE_PORT].flatMap((pattern) => [
        ...text.matchAll(pattern),
    ]);
    return found.flatMap(([, userinfo = '']) => {
        const colon = userinfo.indexOf(':');
        return colon < 0 ? [userinfo] : [userinfo, userinfo.slice(colon + 1)];
    });
}
function withoutQueries(text) {
    return text.replace(QUERY, '$1***');
}
function plaintextCredentialsProblem(endpoint) {
    const { input, url, hasCredentials, allowInsecureHttp } = endpoint;
    const isOpen = url.protocol === 'http:' && !(0,_rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url);
    if (!isOpen || !hasCredentials || allowInsecureHttp)
        return undefined;
    return {
        input,
        accepted: 'https:// where credentials are sent; or set allow-insecure-http: true',
    };
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony exports GREEN_OUTCOMES, RED_OUTCOMES */
const GREEN_OUTCOMES = [
    'succeeded',
    'unchanged',
    'dry-run',
    'promotable',
    'promoted',
];
const RED_OUTCOMES = [
    'failed',
    'rolled-back',
    'superseded',
    'gate-failed',
    'inconclusive',
    'timed-out',
    'cancelled',
    'quota-exhausted',
    'refused',
    'not-found',
    'unauthorized',
    'unreachable',
    'rejected',
];
const OUTCOMES = [...GREEN_OUTCOMES, ...RED_OUTCOMES];
function isGreen(outcome) {
    return GREEN_OUTCOMES.some((green) => green === outcome);
}
function outcomeOf(failure, remainingMs) {
    switch (failure.kind) {
        case 'unauthorized':
        case 'not-found':
            return failure.kind;
        case 'unreachable':
        case 'timed-out':
        case 'unavailable':
            return 'unreachable';
        case 'rejected':
            return failure.received === 'no' ? 'refused' : 'rejected';
        case 'conflict':
        case 'invalid-reply':
            return 'rejected';
        case 'throttled':
            return (failure.retryAfterMs ?? 0) > remainingMs ? 'quota-exhausted' : 'unreachable';
    }
}


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   q: () => (/* binding */ failedGates)
/* harmony export */ });
const MAX_ANNOTATIONS = 10;
function failedGates({ gates }) {
    return gates
        .filter(({ verdict, observeOnly }) => verdict === 'fail' && !observeOnly)
        .slice(0, MAX_ANNOTATIONS - 1)
        .map(({ name, value, bound }) => ({
        title: `Gate ${name} failed`,
        message: `Gate ${name}: measured ${value}, bound ${bound}`,
    }));
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ workflowRunUrl),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   WG: () => (/* binding */ isPassing)
/* harmony export */ });
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5510);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5136);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9993);



function buildReport(context, end) {
    const { name, host, secrets, runReport } = context;
    const endMs = host.clock.wall();
    const content = runReport.content(secrets.redact);
    return {
        ...content,
        facts: new Map([...commitFact(context), ...content.facts]),
        action: name,
        outcome: end?.outcome,
        isPassing: end !== undefined && isPassing(context, end),
        ...wordsOf(end, secrets.redact),
        explanationUrl: end === undefined || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(end.outcome) ? undefined : (0,_documentation_js__WEBPACK_IMPORTED_MODULE_0__/* .documentationUrl */ .o)(end),
        startMs: endMs - context.elapsedMs(),
        endMs,
        requests: context.requests(),
        runUrl: workflowRunUrl(context),
    };
}
function isPassing({ settings }, { outcome }) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(outcome) || settings.allowedOutcomes.includes(outcome);
}
function wordsOf(end, redact) {
    if (end === undefined)
        return { what: [], next: undefined, diagnostic: [] };
    const { outcome, reason, lines, diagnostic = [] } = end;
    const { what, next } = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_2__/* .splitReason */ .V)(outcome, redact(reason));
    return {
        what: lines === undefined ? [what] : lines.map(redact),
        next,
        diagnostic: diagnostic.map(redact),
    };
}
function commitFact({ host: { env } }) {
    const { GITHUB_SHA: sha, GITHUB_REF_NAME: ref } = env;
    if (!sha)
        return [];
    return [['Commit', ref ? `${sha.slice(0, 10)} (${ref})` : sha.slice(0, 10)]];
}
function workflowRunUrl({ host: { env } }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !id)
        return undefined;
    const attempt = env['GITHUB_RUN_ATTEMPT'];
    return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g1: () => (/* binding */ createReportMemory),
/* harmony export */   io: () => (/* binding */ readReportMemory),
/* harmony export */   rc: () => (/* binding */ stampOfStep)
/* harmony export */ });
function stampOfStep(env, memory) {
    return {
        run: numberOf(env('GITHUB_RUN_ID')) ?? 0,
        attempt: numberOf(env('GITHUB_RUN_ATTEMPT')) ?? 1,
        startMs: numberOf(memory.get('start-ms')) ?? 0,
    };
}
function numberOf(text) {
    return /^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined;
}
function readReportMemory(env) {
    const text = env['STATE_reports'];
    if (text === undefined || text === '')
        return undefined;
    try {
        const state = JSON.parse(text);
        const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
        return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return undefined;
    }
}
function createReportMemory(before, write) {
    let kept = before;
    return {
        get: (name) => kept[name],
        set(name, text) {
            if (kept[name] === text)
                return;
            kept = { ...kept, [name]: text };
            write(JSON.stringify(kept));
        },
    };
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fi: () => (/* binding */ CHECK),
  YK: () => (/* binding */ COMMENT),
  $M: () => (/* binding */ SUMMARY),
  D4: () => (/* binding */ plainTitle),
  jq: () => (/* binding */ renderFolded),
  B1: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __nccwpck_require__(6855);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./packages/action/src/report/next-step.ts
var next_step = __nccwpck_require__(9993);
// EXTERNAL MODULE: ./packages/action/src/report/web-url.ts
var web_url = __nccwpck_require__(8025);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/action/src/report/markdown/escape.ts

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)](?:\s|$)))/;
const BREAK = '&#8203;';
function escapeMarkdown(text) {
    return withoutReferences(printable(text).replace(MARKS, '\\$&')).replace(MARK_AT_START, (mark) => /\d/.test(mark) ? `${BREAK}${mark}` : `\\${mark}`);
}
function escapeHtml(text) {
    return withoutReferences(printable(text)).replaceAll('"', '&quot;');
}
function printable(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ').trim();
}
function withoutReferences(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, (start) => `${start}${BREAK}`)
        .replace(/:(?!\d{1,2}:)(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
        .replace(/www\./gi, (start) => start.replace('.', `${BREAK}.`))
        .replaceAll('<', '&lt;')
        .replaceAll('@', `&#64;${BREAK}`)
        .replaceAll('$', '<span>$</span>'));
}
function codeLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text.replace(/\r\n?/g, '\n'));
    return lines.replace(UNPRINTABLE_IN_CODE, ' ').split('\n');
}
function fenceFor(lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/blocks.ts

const MAX_CHARACTERS = 4_000;
function shown(text) {
    return escapeMarkdown(shortened(String(text)));
}
function shortened(text) {
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
}
function paragraph(line, rank = 0) {
    return { before: [], lines: [line], after: [''], rank };
}
function tableBlock({ title, columns, rows }, rank) {
    const row = (cells) => `| ${cells.map(shown).join(' | ')} |`;
    const rule = `|${columns.map(() => ' --- |').join('')}`;
    const heading = title === undefined ? [] : [`### ${shown(title)}`, ''];
    return {
        before: [...heading, row(columns), rule],
        lines: rows.map(row),
        after: [''],
        rank,
    };
}
function codeBlock(lines, rank, language = 'text') {
    const safe = codeLines(lines.join('\n'));
    const fence = fenceFor(safe);
    return { before: [fence + language], lines: safe, after: [fence, ''], rank };
}
function evidenceBlock({ title, lines }, rank) {
    return folded(title, codeBlock(lines, rank));
}
function folded(title, block) {
    const summary = `<summary>${escapeHtml(shortened(title))}</summary>`;
    return {
        ...block,
        before: ['<details>', summary, '', ...block.before],
        after: [...block.after, '</details>', ''],
    };
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/fit.ts
const CUT = 'Some lines are left out here: there is no room for more. The log of the step has all.';
const REMARK_BYTES = Buffer.byteLength(CUT) + 2;
function fit(blocks, maxBytes) {
    const total = blocks.reduce((sum, block) => sum + bytesOf(linesOf(block)), 0);
    if (total <= maxBytes)
        return join(blocks.map(linesOf));
    let room = maxBytes - REMARK_BYTES;
    const kept = new Map();
    for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const lines = fitting(block, room);
        kept.set(block, lines);
        room -= bytesOf(lines);
    }
    return join([...blocks.map((block) => kept.get(block) ?? []), [CUT]]);
}
function join(blocks) {
    return `${blocks.flat().join('\n')}\n`;
}
function linesOf({ before, lines, after }) {
    return [...before, ...lines, ...after];
}
function fitting({ before, lines, after }, room) {
    let bytes = bytesOf(before) + bytesOf(after);
    let count = 0;
    for (const line of lines) {
        bytes += bytesOf([line]);
        if (bytes > room)
            break;
        count += 1;
    }
    return count === 0 ? [] : [...before, ...lines.slice(0, count), ...after];
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/timeline.ts

const MAX_ENTRIES = 40;
const MAX_LABEL = 48;
const MAX_SECTION = 36;
const SHORT_MS = 10_000;
const UUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const BAD_STATE = /fail|error|unhealthy|lost|died|dead|crash|reject|refus|timed-out|cancel/i;
const NOT_PLAIN = /[^\p{L}\p{N} .,/()_+=-]+/gu;
const KEYWORD = /^(?:gantt|title|section|click|call|href|vert|acc\w*|dateformat|axisformat|tickinterval|inclusive\w*|includes|excludes|todaymarker|top\w*|weekday|weekend|display\w*|\d{4}-)/i;
function ganttLines({ entries, endMs }) {
    const [first] = entries;
    if (first === undefined || endMs <= first.atMs)
        return undefined;
    const isShort = endMs - first.atMs < SHORT_MS;
    const sections = Map.groupBy(barsOf(entries, endMs), ({ subject }) => subject);
    return [
        '%%{init: {"gantt": {"leftPadding": 170, "useWidth": 900}}}%%',
        'gantt',
        '    title Times are UTC',
        '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `    axisFormat ${isShort ? '%H:%M:%S.%L' : '%H:%M:%S'}`,
        `    tickInterval ${tickInterval(endMs - first.atMs)}`,
        ...[...sections].flatMap(([subject, bars], index) => [
            `    section ${plain(subject, MAX_SECTION) || `subject ${index + 1}`}`,
            ...bars.map(barLine),
        ]),
    ];
}
const SECOND_MS = 1_000;
const TICKS = [
    [1, '1millisecond'],
    [10, '10millisecond'],
    [50, '50millisecond'],
    [100, '100millisecond'],
    [500, '500millisecond'],
    [SECOND_MS, '1second'],
    [5 * SECOND_MS, '5second'],
    [15 * SECOND_MS, '15second'],
    [60 * SECOND_MS, '1minute'],
    [300 * SECOND_MS, '5minute'],
    [900 * SECOND_MS, '15minute'],
];
const MAX_TICKS = 8;
function tickInterval(spanMs) {
    const fitting = TICKS.find(([ms]) => spanMs / ms <= MAX_TICKS);
    return fitting?.[1] ?? '1hour';
}
function barsOf(entries, endMs) {
    const bars = entries.map((entry, index) => {
        const next = entries.slice(index + 1).find(({ subject }) => subject === entry.subject);
        return { ...entry, untilMs: next?.atMs ?? endMs, isLast: next === undefined };
    });
    if (bars.length <= MAX_ENTRIES)
        return bars;
    return [...bars.slice(0, MAX_ENTRIES / 2), ...bars.slice(-MAX_ENTRIES / 2)];
}
function barLine({ state, atMs, untilMs, isLast }) {
    const tag = BAD_STATE.test(state) ? 'crit, ' : isLast ? '' : 'done, ';
    const endMs = Math.max(untilMs, atMs + 1);
    const label = plain(state, MAX_LABEL) || 'state';
    return `    ${label} :${tag}${dateTime(atMs)}, ${dateTime(endMs)}`;
}
function plain(text, maxCharacters) {
    const clean = (0,external_node_util_.stripVTControlCharacters)(text).replace(UUID, '$1').replace(NOT_PLAIN, ' ');
    const line = clean.replace(/\s+/g, ' ').trim();
    const cut = line.length > maxCharacters ? `${line.slice(0, maxCharacters - 3)}...` : line;
    return KEYWORD.test(cut) ? `- ${cut}` : cut;
}
function timelineTable({ entries }) {
    return {
        columns: ['UTC', 'of', 'state'],
        rows: entries.map(({ atMs, subject, state }) => [clockTime(atMs), subject, state]),
    };
}
function clockTime(ms) {
    return new Date(ms).toISOString().slice(11, 19);
}
function dateTime(ms) {
    return new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/render.ts








const SUMMARY = { maxBytes: 1_048_000, hasPictures: true };
const COMMENT = { maxBytes: 65_000, hasPictures: true };
const CHECK = { maxBytes: 65_000, hasPictures: false };
const RANK = { head: 0, gates: 1, timeline: 2, things: 3, evidence: 4 };
function renderReport(report, { maxBytes, hasPictures }) {
    const hasBadGate = report.gates.some((gate) => gate.verdict !== 'pass' && !gate.observeOnly);
    const gates = gateBlocks(report);
    const blocks = [
        paragraph(`## ${titleOf(report)}`),
        ...endBlocks(report),
        ...(hasBadGate ? gates : []),
        ...timelineBlocks(report, hasPictures),
        ...report.things.map((table) => tableBlock(table, RANK.things)),
        ...(hasBadGate ? [] : gates),
        ...report.remarks.map((remark) => paragraph(shown(remark), RANK.things)),
        ...report.evidence.map((one) => evidenceBlock(one, RANK.evidence)),
        ...(report.budget ? [folded('Budget', tableBlock(report.budget, RANK.things))] : []),
        paragraph(`<sub>${footer(report)}</sub>`),
    ];
    return fit(blocks, maxBytes);
}
function renderFolded(report, place) {
    const head = `<details>\n<summary>${escapeHtml(plainTitle(report))}</summary>\n\n`;
    const tail = '\n</details>\n';
    const room = place.maxBytes - Buffer.byteLength(head + tail);
    return `${head}${renderReport(report, { ...place, maxBytes: room })}${tail}`;
}
function plainTitle({ action, outcome, subject, isGone }) {
    const end = isGone ? 'stopped' : (outcome ?? 'in progress');
    const icon = isGone ? '\u23f9\ufe0f' : iconOf(outcome);
    return [`${icon} ${action}: ${end}`, ...subjectWords(subject)].join(', ');
}
function titleOf({ action, outcome, subject }) {
    const words = subjectWords(subject).map(shown);
    const page = pageLink(subject?.page);
    return [`${iconOf(outcome)} ${action}: ${outcome ?? 'in progress'}`, ...words, ...page].join(' \u00b7 ');
}
function subjectWords(subject) {
    if (subject === undefined)
        return [];
    const { name, version } = subject;
    return [version === undefined ? name : `${name} version ${version}`];
}
function pageLink(page) {
    if (page === undefined)
        return [];
    const url = (0,web_url/* webUrl */.q)(page.url);
    if (url === undefined)
        return [];
    const href = url.href.replace(/[()<>[\]\\`*_~|@"'\s]/g, (mark) => percentEncoded(mark));
    return [`[${shown(page.title)}](${href})`];
}
function percentEncoded(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
const ICONS = {
    'dry-run': '\ud83d\udcdd',
    inconclusive: '\u2754',
    'timed-out': '\u23f0',
    cancelled: '\ud83d\uded1',
    'rolled-back': '\u21a9\ufe0f',
};
function iconOf(outcome) {
    if (outcome === undefined)
        return '\u23f3';
    return ICONS[outcome] ?? ((0,src_outcome/* isGreen */.gf)(outcome) ? '\u2705' : '\u274c');
}
function endBlocks(report) {
    const { what, diagnostic, outcome, isPassing, wanted } = report;
    const isAllowed = outcome !== undefined && !(0,src_outcome/* isGreen */.gf)(outcome) && isPassing;
    return [
        ...what.map((line, index) => paragraph(index === 0 ? withBoldStart(line) : shown(line))),
        ...(diagnostic.length === 0 ? [] : [codeBlock(diagnostic, RANK.head)]),
        ...nextBlock(report),
        ...(isAllowed ? [paragraph('The step is green: `allowed-outcomes` has this outcome.')] : []),
        ...(wanted === undefined ? [] : [paragraph(`Asked for: ${shown(wanted)}`)]),
        ...factBlock(report),
    ];
}
function withBoldStart(text) {
    const [first = '', ...others] = text.split(next_step/* SENTENCE_END */.g);
    return [`**${shown(first)}**`, ...(others.length === 0 ? [] : [shown(others.join(' '))])].join(' ');
}
function nextBlock({ next, explanationUrl: url }) {
    const more = pageLink(url === undefined ? undefined : { title: 'What this means', url });
    const words = [...(next === undefined ? [] : [`**What to do:** ${shown(next)}`]), ...more];
    return words.length === 0 ? [] : [paragraph(words.join(' '))];
}
function factBlock({ facts, startMs, endMs, outcome }) {
    const end = outcome === undefined ? 'now' : `${clockTime(endMs)} UTC`;
    const time = `${clockTime(startMs)} to ${end} (${(0,duration/* formatDuration */.a3)(endMs - startMs)})`;
    const all = [...[...facts].map(([name, value]) => shown(`${name}: ${value}`)), time];
    return [paragraph(all.join(' \u00b7 '))];
}
function timelineBlocks(report, hasPictures) {
    if (report.timeline.length === 0)
        return [];
    const span = { entries: report.timeline, endMs: report.endMs };
    const table = folded('Timeline', tableBlock(timelineTable(span), RANK.timeline));
    const gantt = hasPictures ? ganttLines(span) : undefined;
    if (gantt === undefined)
        return [table];
    const diagram = { before: ['```mermaid'], lines: [gantt.join('\n')], after: ['```', ''] };
    return [{ ...diagram, rank: RANK.timeline }, table];
}
const VERDICTS = { pass: '\u2705 pass', fail: '\u274c fail', inconclusive: '\u2754 inconclusive' };
const ORDER = { fail: 0, inconclusive: 1, pass: 2 };
function gateBlocks({ gates }) {
    if (gates.length === 0)
        return [];
    const byVerdict = (a, b) => Number(a.observeOnly) - Number(b.observeOnly) || ORDER[a.verdict] - ORDER[b.verdict];
    const rows = gates
        .toSorted(byVerdict)
        .map((gate) => [
        gate.name,
        gate.kind,
        `${VERDICTS[gate.verdict]}${gate.observeOnly ? ' (observed only)' : ''}`,
        gate.value,
        gate.bound,
        gate.interval,
        gate.measurements,
    ]);
    const columns = ['gate', 'kind', 'verdict', 'value', 'bound', 'interval', 'measurements'];
    return [tableBlock({ title: 'Gates', columns, rows }, RANK.gates)];
}
function footer({ requests, startMs, endMs, runUrl }) {
    const count = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
    const run = pageLink(runUrl === undefined ? undefined : { title: 'workflow run', url: runUrl });
    return [`${count} in ${(0,duration/* formatDuration */.a3)(endMs - startMs)}`, ...run].join(' \u00b7 ');
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ splitReason),
/* harmony export */   g: () => (/* binding */ SENTENCE_END)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);

const IMPERATIVE = /^(?:Add|Allow|Ask|Check|Choose|Correct|Delete|Fail|Find|Fix|Free|Give|Install|Look|Lower|Make|Name|Promote|Put|Raise|Re-run|Read|Register|Remove|Run|See|Set|Stop|Update|Use|Wait|Write)\b/;
const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z])/;
const BY_OUTCOME = {
    failed: 'Check the evidence below, fix the cause and re-run.',
    'rolled-back': 'The older version runs again. Fix the new one before you deploy it again.',
    superseded: 'Nothing is left to do for this version; check the newer one.',
    'gate-failed': 'Fix the version, or the bound of the gate that failed, and deploy again.',
    inconclusive: 'Find out why the gate could not measure, then re-run.',
    'timed-out': 'Find out what takes so long, or raise the input timeout, then re-run.',
    cancelled: 'Re-run the job to continue.',
    'quota-exhausted': 'Re-run once the budget has opened again.',
    refused: 'Correct the inputs and re-run.',
    'not-found': 'Check the id or the name, then re-run.',
    unauthorized: 'Check the credentials and their rights, then re-run.',
    unreachable: 'Check the address and whether the service is up, then re-run.',
    rejected: 'Correct what the service rejected, then re-run.',
};
function splitReason(outcome, reason) {
    const sentences = reason.split(SENTENCE_END);
    const what = sentences.filter((sentence) => !IMPERATIVE.test(sentence));
    const next = sentences.filter((sentence) => IMPERATIVE.test(sentence));
    if (what.length > 0 && next.length > 0) {
        return { what: what.join(' '), next: next.join(' ') };
    }
    return { what: reason, next: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(outcome) ? undefined : BY_OUTCOME[outcome] };
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ webUrl)
/* harmony export */ });
function webUrl(text) {
    const url = URL.parse(text);
    if (url === null || !['http:', 'https:'].includes(url.protocol))
        return undefined;
    return url.username === '' && url.password === '' ? url : undefined;
}


/***/ }),

/***/ 5869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ nodeHttp),
/* harmony export */   SI: () => (/* binding */ nodeCrypto),
/* harmony export */   SM: () => (/* binding */ nodeNet),
/* harmony export */   Y_: () => (/* binding */ nodeTls),
/* harmony export */   eq: () => (/* binding */ nodeZlib)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);

const nodeCrypto = () => (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:crypto');
const nodeHttp = () => (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:http');
const nodeNet = () => (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:net');
const nodeTls = () => (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:tls');
const nodeZlib = () => (0,node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)('node:zlib');


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   xd: () => (/* binding */ checkBaseUrl)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);

function inputsOf(endpoint) {
    return endpoint.inputs ?? { address: 'for the address', credentials: 'for the credentials' };
}
function checkBaseUrl(endpoint) {
    const { baseUrl } = endpoint;
    if (!['http:', 'https:'].includes(baseUrl.protocol)) {
        throw refused(endpoint, 'the address has to begin with http:// or https://');
    }
    if (baseUrl.username !== '' || baseUrl.password !== '') {
        throw refused(endpoint, 'the address must not hold a user name or a password');
    }
    if (baseUrl.search !== '' || baseUrl.hash !== '') {
        throw refused(endpoint, 'the address must end before any ? or #');
    }
}
function isLoopback(url) {
    const host = url.hostname.replace(/\.$/, '');
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        /^127(\.\d+){3}$/.test(host) ||
        host === '[::1]');
}
function refused(endpoint, what, next) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        kind: 'rejected',
        resource: endpoint.service,
        what,
        next: next ?? `Correct the input ${inputsOf(endpoint).address}`,
        received: 'no',
    });
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Y5: () => (/* binding */ NotSent),
/* harmony export */   v5: () => (/* binding */ mayBeCarriedOut)
/* harmony export */ });
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1088);

const PASSING = ['unavailable', 'throttled', 'unreachable', 'timed-out'];
class Failure extends Error {
    name = 'Failure';
    kind;
    resource;
    what;
    next;
    status;
    retryAfterMs;
    received;
    text;
    final;
    constructor(facts) {
        const said = `${facts.resource}: ${(0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(facts.what)} ${(0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(capital(facts.next))}`;
        super(said, { cause: facts.cause });
        this.kind = facts.kind;
        this.resource = facts.resource;
        this.what = facts.what;
        this.next = facts.next;
        this.status = facts.status;
        this.retryAfterMs = facts.retryAfterMs;
        this.received = facts.received;
        this.text = facts.text;
        this.final = facts.final ?? !PASSING.includes(facts.kind);
    }
}
const WITHOUT_ANSWER = [
    'unavailable',
    'unreachable',
    'timed-out',
    'invalid-reply',
];
function mayBeCarriedOut({ kind, received }) {
    if (received !== 'yes')
        return received === 'maybe';
    return WITHOUT_ANSWER.includes(kind);
}
function capital(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}
class NotSent extends Error {
    name = 'NotSent';
    write;
    constructor(write) {
        super(`dry run: ${write} was not sent`);
        this.write = write;
    }
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ ProxyUnreachable),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5869);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8837);


function proxyFor(endpoint) {
    const https = endpoint.baseUrl.protocol === 'https:';
    const value = (https ? endpoint.proxy?.https : endpoint.proxy?.http)?.trim() ?? '';
    if (value === '' || (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(endpoint.baseUrl))
        return undefined;
    const name = https ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(endpoint, `the proxy in ${name} cannot be used`, `Write it as http://host:port or https://host:port, or list the host in NO_PROXY`);
    }
    return isExempt(endpoint.baseUrl, endpoint.proxy?.none ?? '') ? undefined : url;
}
function isExempt(url, noProxy) {
    const host = bareHost(url.hostname).replace(/\.$/, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => covers(entry.toLowerCase(), { host, port }));
}
function covers(entry, { host, port }) {
    if (entry === '*')
        return true;
    const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const bare = bareHost(name);
    if ((0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeNet */ .SM)().isIP(host) !== 0)
        return isInNetwork(host, bare);
    const suffix = bare.replace(/^\*?\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
}
function isInNetwork(address, network) {
    const { BlockList, isIP } = (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeNet */ .SM)();
    const [base = '', bits] = network.split('/');
    const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(base) === 0 || isIP(address) !== isIP(base))
        return false;
    const prefix = bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits);
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 'ipv6' ? 128 : 32)) {
        return false;
    }
    const networks = new BlockList();
    networks.addSubnet(base, prefix, family);
    return networks.check(address, family);
}
function bareHost(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
class ProxyUnreachable extends Error {
    name = 'ProxyUnreachable';
    code = 'PROXY_UNREACHABLE';
    constructor(cause) {
        super(`the proxy cannot be reached: ${cause.message}`, { cause });
    }
}
function proxySecrets(proxy = {}) {
    return [proxy.http, proxy.https].flatMap((value) => {
        const userinfo = /^(?:[^/]*\/\/)?([^/?#]*)@/.exec(value?.trim() ?? '')?.[1] ?? '';
        const password = userinfo.includes(':') ? userinfo.slice(userinfo.indexOf(':') + 1) : userinfo;
        const plain = decode(userinfo);
        return [password, decode(password), Buffer.from(plain).toString('base64')].filter(Boolean);
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ secretsInHeader),
/* harmony export */   v: () => (/* binding */ secretsInBody)
/* harmony export */ });
const HARMLESS_NAMES = /^(?:accept(?:-.*)?|cache-control|connection|content-(?:type|length|language|encoding)|date|expect|from|host|if-.*|max-forwards|origin|pragma|range|referer|sec-websocket-protocol|te|user-agent|via|x-(?:canary|request-id|correlation-id|forwarded-.*|environment|env|version))$/;
const SECRET_NAME = /auth|cookie|token|key|secret|pass|cred|session|signature/;
const HARMLESS_VALUE = /^(?:[A-Za-z]+(?:[-_./ ](?:[A-Za-z]+|\d{1,4})){0,3}|v?[\d.]{1,12})$/;
const MAX_HARMLESS_LENGTH = 24;
const SCHEME = /^([A-Za-z][A-Za-z0-9-]{1,30})\s+(\S.*)$/;
const MIN_LENGTH = 4;
function secretsInHeader(name, value) {
    const lower = name.trim().toLowerCase();
    const text = value.trim();
    if (HARMLESS_NAMES.test(lower))
        return [];
    const isSecretName = SECRET_NAME.test(lower);
    if (!isSecretName && isHarmless(text))
        return [];
    const [, scheme = '', credentials = ''] = SCHEME.exec(text) ?? [];
    const parts = [
        text,
        ...(credentials === '' ? [] : [credentials, ...pairSecrets(credentials)]),
        ...(scheme.toLowerCase() === 'basic' ? basicPair(credentials) : []),
        ...(credentials === '' || lower.includes('cookie') ? pairSecrets(text) : []),
    ];
    return [...new Set(parts)].filter((part) => part.length >= MIN_LENGTH && !isTrivial(part));
}
function secretsInBody(body) {
    const found = [];
    try {
        JSON.parse(body, (name, value) => {
            if (typeof value === 'string' && SECRET_NAME.test(name.toLowerCase()))
                found.push(value);
            return value;
        });
    }
    catch {
        for (const [name, value] of new URLSearchParams(body)) {
            if (SECRET_NAME.test(name.toLowerCase()))
                found.push(value);
        }
    }
    return found.filter((text) => text.length >= MIN_LENGTH && !isTrivial(text));
}
function isHarmless(text) {
    return text.length <= MAX_HARMLESS_LENGTH && HARMLESS_VALUE.test(text);
}
function isTrivial(text) {
    return /^(?:true|false|none|null|undefined|basic|bearer|token|session|path=\/)$/i.test(text);
}
function basicPair(credentials) {
    const pair = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return colon < 0 ? [] : [pair, pair.slice(colon + 1)];
}
function pairSecrets(text) {
    return text.split(/[;,]/).flatMap((part) => {
        const [, name = '', value = ''] = /^\s*([^\s=;,]+)=(.+?)\s*$/.exec(part) ?? [];
        const plain = value.replace(/^"(.*)"$/, '$1');
        const isSecret = SECRET_NAME.test(name.toLowerCase()) || !isHarmless(plain);
        return isSecret ? [value, plain] : [];
    });
}


/***/ }),

/***/ 1088:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence),
/* harmony export */   g: () => (/* binding */ sanitizeLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const MAX_CHARACTERS = 300;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
function sanitizeLine(text, most = MAX_CHARACTERS) {
    const start = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, most * 8));
    const line = start.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
    const characters = [...line];
    return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}\u2026`;
}
function sentence(clause) {
    const cut = clause.trimEnd().replace(/[.\s]+$/, '');
    return /[!?\u2026]$/.test(cut) ? cut : `${cut}.`;
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ basicAuth),
  g: () => (/* binding */ createSecrets)
});

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/secret-forms.ts
const MIN_FORM = 4;
const MIN_PIECE = 8;
function formsOf(value) {
    const forms = new Set();
    for (const text of [value, value.trim(), ...lines(value)]) {
        for (const form of [text, ...base64(text), ...url(text), ...json(text), html(text)]) {
            if (form.length >= MIN_FORM)
                forms.add(form);
        }
    }
    return forms;
}
function lines(value) {
    return value.split(/\r\n|\n|\r/).flatMap((line) => [line, line.trim()]);
}
function base64(text) {
    if (text.length < MIN_FORM)
        return [];
    const whole = Buffer.from(text).toString('base64');
    const plain = [whole, whole.replace(/=+$/, ''), ...[0, 1, 2].map((shift) => piece(text, shift))];
    const long = plain.filter((form, at) => at < 2 || form.length >= MIN_PIECE);
    return [...long, ...long.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
function piece(text, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, end);
}
function url(text) {
    if (!text.isWellFormed())
        return [];
    const part = encodeURIComponent(text);
    const form = new URLSearchParams({ v: text }).toString().slice(2);
    return [part, encodeURI(text), form].flatMap((encoded) => [encoded, lowerHex(encoded)]);
}
function lowerHex(encoded) {
    return encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
}
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const ascii = plain.replace(/[^\x20-\x7e]/g, unicodeEscape);
    const go = plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
    return [plain, ascii, go, ascii.replaceAll('/', '\\/')];
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function html(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/unescape.ts
const URL_ESCAPE = /(?:%[0-9A-Fa-f]{2})+/g;
const JSON_ESCAPE = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
const HTML_ESCAPE = /&(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#\d{1,7});/g;
const ESCAPES = [URL_ESCAPE, JSON_ESCAPE, HTML_ESCAPE];
const ESCAPE_START = /[%\\&]/;
const unescape_ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
const BYTE = '%00';
const MAX_VIEWS = 30;
const MAX_CHARACTERS = 256 * 1024;
const NOTHING = [];
function unescapedViews(text) {
    if (text.length > MAX_CHARACTERS || !ESCAPE_START.test(text))
        return NOTHING;
    const views = [];
    const seen = new Set([text]);
    for (let at = -1; at < views.length && views.length < MAX_VIEWS; at += 1) {
        const outer = views[at];
        for (const kind of ESCAPES) {
            const next = unescapedOnce(outer?.text ?? text, kind);
            if (next === undefined || seen.has(next.text))
                continue;
            seen.add(next.text);
            views.push(outer === undefined ? next : through(outer, next));
        }
    }
    return views;
}
function unescapedOnce(text, kind) {
    if (text.search(kind) < 0)
        return undefined;
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    let plain = '';
    const add = (characters, start, length) => {
        const width = length / characters.length;
        const isEven = width === 1 || width === BYTE.length;
        for (let at = 0; at < characters.length; at += 1) {
            starts[plain.length + at] = isEven ? start + at * width : start;
            ends[plain.length + at] = isEven ? start + (at + 1) * width : start + length;
        }
        plain += characters;
    };
    let done = 0;
    for (const { 0: found, index } of text.matchAll(kind)) {
        add(text.slice(done, index), done, index - done);
        add(meaningOf(found), index, found.length);
        done = index + found.length;
    }
    add(text.slice(done), done, text.length - done);
    return { text: plain, starts, ends };
}
function meaningOf(found) {
    if (found.startsWith('%'))
        return Buffer.from(found.replaceAll('%', ''), 'hex').toString();
    if (found.startsWith('\\u'))
        return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    if (found.startsWith('\\'))
        return found.slice(1);
    const name = found.slice(1, -1);
    if (!name.startsWith('#'))
        return unescape_ENTITIES[name] ?? found;
    const isHex = name.startsWith('#x');
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
}
function through(first, next) {
    return {
        text: next.text,
        starts: next.starts.map((start) => first.starts[start] ?? 0),
        ends: next.ends.map((end) => first.ends[Math.max(0, end - 1)] ?? 0),
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/secrets.ts


const MASK = '***';
function createSecrets(onAdd) {
    const known = new Set();
    return {
        add(value) {
            for (const form of formsOf(value)) {
                if (known.has(form))
                    continue;
                known.add(form);
                onAdd?.(form);
            }
        },
        redact(text) {
            let clean = text;
            for (let next = hide(clean, known); next !== clean; next = hide(clean, known))
                clean = next;
            return clean;
        },
        forms: () => [...known],
    };
}
function basicAuth(key, secret, secrets) {
    const value = Buffer.from(`${key}:${secret}`).toString('base64');
    secrets.add(secret);
    secrets.add(value);
    return `Basic ${value}`;
}
function hide(text, forms) {
    if (forms.size === 0)
        return text;
    const plain = findsIn(text, forms);
    const views = unescapedViews(text);
    if (plain.length === 0 && views.length === 0)
        return text;
    const finds = [
        ...plain,
        ...views.flatMap(({ text: unescaped, starts, ends }) => findsIn(unescaped, forms).map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0])),
    ];
    if (finds.length === 0)
        return text;
    let clean = '';
    let done = 0;
    for (const [start, end] of finds.sort(([a], [b]) => a - b)) {
        if (start >= done)
            clean += text.slice(done, start) + MASK;
        done = Math.max(done, end);
    }
    return clean + text.slice(done);
}
function findsIn(text, forms) {
    let finds;
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            finds ??= [];
            finds.push([at, at + form.length]);
        }
    }
    return finds ?? secrets_NOTHING;
}
const secrets_NOTHING = [];


/***/ }),

/***/ 5293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nextTick),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);

const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => Number(node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime.bigint()) / 1e6,
    wall: () => Date.now(),
    async sleep(ms, signal) {
        for (let left = ms;; left -= MAX_TIMER_MS) {
            await timer(left > 0 ? Math.min(left, MAX_TIMER_MS) : 0, signal);
            if (!(left > MAX_TIMER_MS))
                return;
        }
    },
};
function timer(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(handle);
            reject(signal.reason);
        };
        const handle = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    });
}
function nextTick() {
    return new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   Xp: () => (/* binding */ DeadlinePassed),
/* harmony export */   db: () => (/* binding */ startDeadline)
/* harmony export */ });
class DeadlinePassed extends Error {
    name = 'DeadlinePassed';
    limitMs;
    constructor(limitMs) {
        super(`the time allowed (${limitMs} ms) is over`);
        this.limitMs = limitMs;
    }
}
function startDeadline(clock, limitMs, parent) {
    const atMs = clock.now() + limitMs;
    const over = new AbortController();
    const ended = new AbortController();
    const end = () => {
        parent.removeEventListener('abort', follow);
        ended.abort();
    };
    const follow = () => {
        over.abort(parent.reason);
        end();
    };
    if (parent.aborted)
        follow();
    else
        parent.addEventListener('abort', follow);
    clock.sleep(limitMs, ended.signal).then(() => over.abort(new DeadlinePassed(limitMs)), () => undefined);
    return {
        signal: over.signal,
        atMs,
        remainingMs: () => Math.max(0, atMs - clock.now()),
        [Symbol.dispose]: end,
    };
}
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y;
const DURATION_FORM = 'a number with a unit, such as 500ms, 90s, 10m or 1h30m';
function parseDuration(text) {
    let at = 0;
    let total = 0;
    let smallest = Number.POSITIVE_INFINITY;
    while (at < text.length) {
        PART.lastIndex = at;
        const part = PART.exec(text);
        if (part === null)
            return undefined;
        const unitMs = unitOf(part[2]);
        if (unitMs === undefined || unitMs >= smallest)
            return undefined;
        smallest = unitMs;
        total += Number(part[1]) * unitMs;
        at = PART.lastIndex;
    }
    return text === '' || !Number.isSafeInteger(Math.round(total)) ? undefined : Math.round(total);
}
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
    const parts = h > 0 ? [`${h}h`, m > 0 ? `${m}m` : ''] : [m > 0 ? `${m}m` : '', s > 0 ? `${s}s` : ''];
    return parts.filter((part) => part !== '').join(' ');
}
function unitOf(unit) {
    return unit === 'ms' || unit === 's' || unit === 'm' || unit === 'h' ? UNIT_MS[unit] : undefined;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   io: () => (/* binding */ createRepeatPause),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
const MAX_HOLD_MS = 30_000;
const MIN_HOLD_MS = 1_000;
const FIRST_SPACING_MS = 50;
const MAX_SPACING_MS = 1_000;
const blocking = (input) => {
    const fits = Math.floor((input.remainingMs * 16) / 17);
    const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
    if (input.reads === 0)
        return { delayMs: 0, holdMs: 0 };
    const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
    const isQuiet = input.unchangedReads > 0;
    return { delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0, holdMs };
};
function backoff(options) {
    return (input) => {
        if (input.reads === 0)
            return { delayMs: 0, holdMs: 0 };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return { delayMs: plain * (0.95 + 0.1 * input.random()), holdMs: 0 };
    };
}
const FIRST_MS = 1_000;
const MAX_MS = 15_000;
function createRepeatPause({ clock, random }) {
    let calls = 0;
    return {
        async next(signal) {
            signal.throwIfAborted();
            calls += 1;
            if (calls === 1)
                return;
            const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
            await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
        },
    };
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readStatusRanges),
/* harmony export */   cO: () => (/* binding */ formatStatusRanges),
/* harmony export */   hF: () => (/* binding */ successful),
/* harmony export */   op: () => (/* binding */ isInRanges)
/* harmony export */ });
const successful = [{ low: 200, high: 299 }];
function readStatusRanges(text) {
    const ranges = [];
    for (const part of text.split(',')) {
        const [, low, high = low] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part) ?? [];
        if (low === undefined || high === undefined || Number(low) > Number(high))
            return undefined;
        ranges.push({ low: Number(low), high: Number(high) });
    }
    return ranges;
}
function formatStatusRanges(ranges) {
    return ranges.map(({ low, high }) => (low === high ? `${low}` : `${low}-${high}`)).join(', ');
}
function isInRanges(status, ranges) {
    return ranges.some(({ low, high }) => status >= low && status <= high);
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5489:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__;

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dgram");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = process.getBuiltinModule("querystring");

/***/ }),

/***/ 3997:
/***/ ((module) => {

module.exports = (isTrue, message) => {
  if (!isTrue) throw message instanceof Error ? message : new Error(message ?? 'assertion failed');
};

/***/ }),

/***/ 4942:
/***/ ((module) => {

module.exports = () => () => undefined;

/***/ }),

/***/ 6283:
/***/ ((module) => {

module.exports = { maxHeaderSize: 16_384, IncomingMessage: class {} };

/***/ }),

/***/ 7637:
/***/ ((module) => {

module.exports = Object.assign(
  () => {
    throw new Error('a part of a package is used that is not in this bundle: see externals.ts');
  },
  { getMiloEnabled: () => false },
);

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = process.getBuiltinModule("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"82":"github-source-packages","253":"udp","261":"parse-mapping","294":"http-probe-http","320":"edgegap-source","349":"emqx-source","393":"probe-json-json-path-packages","395":"run-packages","526":"packages-1","547":"probe-json-json-path","568":"shared-1","734":"proxy-agent","747":"probe-text-regular-expression","815":"parse-mapping-packages","849":"tcp","856":"probe-text-regular-expression-packages","890":"action-report-github-publisher","895":"mqtt-probe-mqtt-packages","910":"run","927":"websocket","947":"mqtt-probe-mqtt","951":"nomad-source","959":"address-source","977":"mqtt-probe-mqtt-websocket-packages","979":"github-source"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6031);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
