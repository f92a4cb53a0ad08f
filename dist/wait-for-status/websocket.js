export const id = 927;
export const ids = [927];
export const modules = {

/***/ 6594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ FAMILY_ATTEMPT_MS),
  S: () => (/* binding */ createDispatcher)
});

// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __webpack_require__(5293);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/undici.ts
var undici = __webpack_require__(3596);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts



function watchHandshakes(options) {
    const connector = trustingConnector(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && (0,network_errors/* classifyNetworkError */.L)(first).notReceived)
                refusals.set(port, first);
        });
        return callback(null, socket);
    });
    return {
        connect: watch,
        refusalOf(error) {
            const port = error instanceof undici/* errors */.sO.SocketError ? error.socket?.localPort : undefined;
            const refusal = refusals.get(port ?? -1);
            if (port !== undefined)
                refusals.delete(port);
            return refusal;
        },
    };
}
function trustingConnector(options) {
    const narrow = (0,undici/* buildConnector */.gU)(options);
    let whole;
    return (target, callback) => {
        if (whole !== undefined)
            return whole(target, callback);
        return narrow(target, (...[error, socket]) => {
            if (error === null)
                return callback(null, socket);
            const secureContext = (0,tls/* trustAfter */.rx)(error, options);
            if (secureContext === undefined)
                return callback(error, null);
            whole ??= (0,undici/* buildConnector */.gU)({ ...options, secureContext });
            return whole(target, callback);
        });
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/dispatcher.ts





const CONNECT_TIMEOUT_MS = 10_000;
const FAMILY_ATTEMPT_MS = 2_500;
const MAX_CONNECTIONS = 50;
function createDispatcher(endpoint, { keepAlive = true } = {}) {
    const proxy = (0,http_proxy/* proxyFor */.iJ)(endpoint);
    const ending = new AbortController();
    const rules = { ...CONNECT_RULES, signal: ending.signal };
    const target = { ...rules, ...tlsFor(endpoint, proxy) };
    const { connect, refusalOf } = watchHandshakes(target);
    const options = {
        connections: MAX_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        pipelining: keepAlive ? 1 : 0,
        connect,
    };
    const dispatcher = proxy === undefined
        ? new undici/* Pool */.bC(endpoint.baseUrl.origin, options)
        : throughProxy(options, {
            proxy,
            target,
            proxyTls: { ...rules, ...(0,tls/* loadTrust */.Vc)(endpoint.tls) },
        });
    return { dispatcher, refusalOf, end: () => endConnections(dispatcher, ending) };
}
const CONNECT_RULES = {
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
};
function throughProxy(options, way) {
    return new LoadedLater(async () => {
        const { createProxyAgent } = await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.bind(__webpack_require__, 4734));
        return createProxyAgent(options, way);
    });
}
class LoadedLater extends undici/* Dispatcher */.mk {
    #load;
    #loading;
    constructor(load) {
        super();
        this.#load = load;
    }
    dispatch(options, handler) {
        this.#loading ??= this.#load();
        void this.#loading.then((loaded) => loaded.dispatch(options, handler));
        return true;
    }
    async destroy() {
        await (await this.#loading)?.destroy();
    }
}
async function endConnections(dispatcher, ending) {
    dispatcher.destroy().catch(() => undefined);
    ending.abort();
    await (0,clock/* nextTick */.d)();
}
function tlsFor(endpoint, proxy) {
    if (endpoint.baseUrl.protocol !== 'https:')
        return {};
    return (0,tls/* loadTls */._v)(endpoint.tls, proxy === undefined ? 'when-needed' : 'at-once');
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classifyNetworkError)
/* harmony export */ });
const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';
const KNOWN = [
    {
        codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
        what: 'has a host name that could not be resolved',
        next: ({ address }) => `Check the address in the input ${address} and the runner's DNS`,
    },
    {
        codes: /^ECONNREFUSED$/,
        what: 'refused the connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that the server runs there`,
    },
    {
        codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        what: 'did not accept a connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall blocks it ` +
            'and the runner',
    },
    {
        codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
        what: 'closed the connection before its response was complete',
        next: () => 'Retry; if it happens again, check its log and the logs of proxies in front of it',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        what: 'presented a certificate that has expired or is not valid yet',
        next: () => 'Renew the certificate of the server, or correct the clock of the runner',
        final: true,
    },
    {
        codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        what: 'presented a certificate for a different host name',
        next: ({ address }) => `Correct the host in the input ${address}, or name the one in the certificate by ` +
            'tls-server-name',
        final: true,
    },
    {
        codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
        what: 'presented a certificate that is not trusted',
        next: () => 'Pass the certificate of its authority in the input ca-certificate',
        final: true,
    },
    {
        codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
        what: 'refused the TLS handshake',
        next: () => 'Pass a certificate that it accepts in the inputs client-certificate and client-key',
        final: true,
        notReceived: true,
    },
    {
        codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
        what: 'has no certificate for this host name yet',
        next: ({ address }) => `Wait until its certificate is issued, or check the host in the input ${address}`,
        notReceived: true,
    },
    {
        codes: /^(ERR_SSL_|EPROTO$)/,
        what: 'does not speak TLS as expected on this port',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
        final: true,
    },
    {
        codes: /^UND_ERR_HEADERS_OVERFLOW$/,
        what: 'sent more headers than are accepted',
        next: ({ address }) => `Check that the input ${address} is the address of the API`,
        kind: 'invalid-reply',
    },
    {
        codes: /^HPE_/,
        what: 'sent a response that is not HTTP',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
        kind: 'invalid-reply',
    },
    {
        codes: /^PROXY_(401|403|405|407)$/,
        what: 'is behind a proxy that refused to connect to it',
        next: proxyNext,
        final: true,
        notReceived: true,
    },
    {
        codes: /^PROXY_UNREACHABLE$/,
        what: 'is behind a proxy that cannot be reached',
        next: () => 'Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY',
        notReceived: true,
    },
    {
        codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
        what: 'is behind a proxy that could not connect to it',
        next: proxyNext,
    },
    {
        codes: /^UND_ERR_INVALID_ARG$/,
        what: 'was not asked: the request is not valid HTTP',
        next: ({ address }) => `Check the input ${address} and the values given to the operation`,
        kind: 'rejected',
    },
];
const UNKNOWN = {
    what: 'could not be reached',
    next: ({ address }) => `Check the input ${address} and the network between the runner and it`,
};
function classifyNetworkError(error) {
    const codes = [...codesOf(error, 0)];
    for (const code of codes) {
        const known = KNOWN.find((entry) => entry.codes.test(code));
        if (known !== undefined)
            return { ...known, code };
    }
    return { ...UNKNOWN, code: codes[0] ?? '' };
}
const MAX_CAUSE_DEPTH = 4;
function* codesOf(error, depth) {
    if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH)
        return;
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    if (status !== undefined)
        yield `PROXY_${status}`;
    if (error.message.startsWith('Proxy Authentication Required'))
        yield 'PROXY_407';
    if (error.name === 'HTTPParserError')
        yield 'HPE_';
    if ('code' in error && typeof error.code === 'string')
        yield error.code;
    yield* codesOf(error.cause, depth + 1);
    if (error instanceof AggregateError) {
        for (const one of error.errors)
            yield* codesOf(one, depth + 1);
    }
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* reexport default from dynamic */ undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default.a),
/* harmony export */   gU: () => (/* reexport default from dynamic */ undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default.a),
/* harmony export */   mk: () => (/* reexport default from dynamic */ undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default.a),
/* harmony export */   sO: () => (/* reexport default from dynamic */ undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default.a)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(628);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__);





Object.assign((undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default().prototype), { request: (undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default()) });



/***/ }),

/***/ 2939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ loadTrust),
/* harmony export */   _v: () => (/* binding */ loadTls),
/* harmony export */   rx: () => (/* binding */ trustAfter)
/* harmony export */ });
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);


const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
function loadTls(tls = NO_TLS, roots = 'when-needed') {
    const own = tls.serverName === undefined ? VERIFIED : { ...VERIFIED, servername: tls.serverName };
    const fallback = () => loadedOnce(whole, keyOf(tls), () => contextOf(tls, withRoots));
    if (roots === 'at-once' || whole.has(keyOf(tls)))
        return { ...own, secureContext: fallback() };
    if (isPlain(tls))
        return { ...own, fallback };
    const first = () => contextOf(tls, (authorities) => authorities);
    return { ...own, secureContext: loadedOnce(narrow, tls, first), fallback };
}
const NO_TLS = {};
const VERIFIED = { rejectUnauthorized: true };
const narrow = new WeakMap();
const whole = new WeakMap();
const trusts = new WeakMap();
function loadedOnce(known, tls, load) {
    const before = known.get(tls);
    if (before !== undefined)
        return before;
    const value = load();
    known.set(tls, value);
    return value;
}
function isPlain({ ca = [], cert, key }) {
    return ca.length === 0 && cert === undefined && key === undefined;
}
function keyOf(tls) {
    return isPlain(tls) ? NO_TLS : tls;
}
function contextOf(tls, trusted) {
    const ca = trusted((tls.ca ?? []).flatMap(readCertificates));
    if ((tls.cert === undefined) !== (tls.key === undefined)) {
        throw refused('a client certificate and its key belong together, one of them is missing');
    }
    try {
        return (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeTls */ .Y_)().createSecureContext({
            ...(ca.length === 0 ? {} : { ca }),
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
        });
    }
    catch {
        throw refused('the client certificate and the client key do not fit together or are damaged');
    }
}
function trustAfter(error, { fallback }) {
    return isUntrusted(error) ? fallback?.() : undefined;
}
function isUntrusted(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
}
function loadTrust(tls = NO_TLS) {
    return loadedOnce(trusts, tls, () => loadTls(tls.ca === undefined ? {} : { ca: tls.ca }, 'at-once'));
}
function withRoots(own) {
    const { getCACertificates } = (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeTls */ .Y_)();
    return [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...own])];
}
function readCertificates(pem) {
    const { X509Certificate } = (0,_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .SI)();
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refused('the CA certificate text holds no certificate');
    for (const certificate of certificates) {
        try {
            new X509Certificate(certificate);
        }
        catch {
            throw refused('the CA certificate text is damaged');
        }
    }
    return certificates;
}
function refused(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        kind: 'rejected',
        resource: 'the TLS inputs',
        what,
        next: 'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
            'text, from its BEGIN line to its END line',
        received: 'no',
    });
}


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   t: () => (/* binding */ ProbeFault)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_exchange_network_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1088);
/* harmony import */ var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
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





const MAX_CHARACTERS = 200;
async function attempt(call, target, measure) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        call.signal.throwIfAborted();
        const startedMs = call.clock.now();
        const limit = __addDisposableResource(env_1, (0,_rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__/* .startDeadline */ .db)(call.clock, call.timeoutMs, call.signal), false);
        const seen = await measure(limit.signal).then((detail) => ({ ok: true, detail }), (error) => {
            call.signal.throwIfAborted();
            if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
                throw error;
            const late = limit.signal.aborted && !(error instanceof ProbeFault);
            return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        const detail = call.redact?.(seen.detail) ?? seen.detail;
        return { ...seen, detail: (0,_rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g)(detail, MAX_CHARACTERS), latencyMs };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function tooLate(target, timeoutMs) {
    return {
        ok: false,
        detail: `${target} gave no answer within ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(timeoutMs)}`,
    };
}
function faultOf(error, target) {
    if (error instanceof ProbeFault) {
        const { message, permanent } = error;
        return { ok: false, detail: `${target} ${message}`, ...(permanent && { permanent }) };
    }
    const { what, code, final } = (0,_rollout_actions_client_http_exchange_network_errors__WEBPACK_IMPORTED_MODULE_0__/* .classifyNetworkError */ .L)(error);
    const cause = code || (error instanceof Error ? error.message : String(error));
    const detail = `${target} ${what} (${cause})`;
    return { ok: false, detail, ...(final && { persistent: final }) };
}
class ProbeFault extends Error {
    name = 'ProbeFault';
    permanent;
    constructor(message, { permanent = false } = {}) {
        super(message);
        this.permanent = permanent;
    }
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


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openSocket)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6594);
/* harmony import */ var _rollout_actions_client_http_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2939);





async function openSocket(address, rules) {
    try {
        return await openOnce(address, rules);
    }
    catch (error) {
        const { tls } = rules;
        const secureContext = tls && (0,_rollout_actions_client_http_tls__WEBPACK_IMPORTED_MODULE_4__/* .trustAfter */ .rx)(error, tls);
        if (tls === undefined || secureContext === undefined)
            throw error;
        return await openOnce(address, { ...rules, tls: { ...tls, secureContext } });
    }
}
async function openOnce({ host, port }, { signal, tls, through }) {
    signal.throwIfAborted();
    const tunnel = await through?.();
    if (tunnel !== undefined && tls === undefined)
        return tunnel;
    const where = {
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_3__/* .FAMILY_ATTEMPT_MS */ .M,
        ...(tunnel && { socket: tunnel }),
    };
    const socket = tls ? (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...where, ...namedFor(host, tls) }) : (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(where);
    socket.on('error', () => undefined);
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, tls ? 'secureConnect' : 'connect', { signal });
        return socket;
    }
    catch (error) {
        socket.destroy();
        tunnel?.destroy();
        throw error;
    }
}
function namedFor(host, tls) {
    return tls.servername !== undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 ? tls : { ...tls, servername: host };
}


/***/ }),

/***/ 8927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebSocket: () => (/* binding */ openWebSocket),
  probeWebSocket: () => (/* binding */ probeWebSocket)
});

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var http_tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
// EXTERNAL MODULE: ./packages/probe/src/attempt.ts
var attempt = __webpack_require__(7063);
// EXTERNAL MODULE: ./packages/probe/src/socket.ts
var socket = __webpack_require__(2829);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./packages/client/src/built-in.ts
var built_in = __webpack_require__(5869);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/probe/src/result.ts
var result = __webpack_require__(1429);
;// CONCATENATED MODULE: ./packages/probe/src/tunnel.ts








async function openTunnel({ proxy, to, tls }, signal) {
    const target = (0,result/* formatAddress */.M)(to);
    const options = {
        method: 'CONNECT',
        path: target,
        headers: { host: target, ...authorizationOf(proxy) },
        agent: false,
        signal,
        ...(proxy.protocol === 'https:' && (0,http_tls/* loadTrust */.Vc)(tls)),
    };
    const plain = new URL(proxy.origin);
    const request = proxy.protocol === 'https:' ? (0,external_node_https_.request)(plain, options) : (0,built_in/* nodeHttp */.LR)().request(plain, options);
    request.on('error', () => undefined);
    request.end();
    try {
        const answered = Promise.race([
            (0,external_node_events_.once)(request, 'connect'),
            (0,external_node_events_.once)(request, 'response'),
        ]);
        const [response, socket] = await (0,deadline/* untilAborted */.Eu)(answered, signal);
        const status = Object(response).statusCode;
        if (status === 200 && socket instanceof external_node_net_.Socket)
            return socket.on('error', () => undefined);
        request.destroy();
        throw refusal(proxy, Number(status));
    }
    catch (error) {
        request.destroy();
        if (error instanceof attempt/* ProbeFault */.t || signal.aborted)
            throw error;
        const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
        throw new attempt/* ProbeFault */.t(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
    }
}
function refusal(proxy, status) {
    const permanent = [401, 403, 405, 407].includes(status);
    const what = permanent ? 'refused to connect to it' : 'could not connect to it';
    return new attempt/* ProbeFault */.t(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
        permanent,
    });
}
function authorizationOf({ username, password }) {
    if (username === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./packages/probe/src/websocket.ts






function probeWebSocket(target, call) {
    const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
    return (0,attempt/* attempt */.C)(call, shown, async (signal) => {
        const socket = await openWebSocket(target, { ...call, signal });
        socket.terminate();
        const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
        return `${shown} completes the WebSocket handshake${protocol}`;
    });
}
const MAX_BYTES = 64 * 1024;
async function openWebSocket({ url, protocols = [], headers = {} }, call) {
    const connection = await openConnection(url, call);
    const socket = new wrapper/* WebSocket */.kb(url, protocols, {
        createConnection: () => connection,
        headers,
        followRedirects: false,
        maxPayload: MAX_BYTES,
        perMessageDeflate: false,
    });
    return await handshake(socket, call.signal).catch((error) => {
        socket.terminate();
        connection.destroy();
        throw error;
    });
}
async function openConnection(url, { signal, tls, proxy }) {
    const isSecure = url.protocol === 'wss:';
    const to = {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (isSecure ? 443 : 80)),
    };
    const way = (0,http_proxy/* proxyFor */.iJ)({
        baseUrl: new URL(`${isSecure ? 'https' : 'http'}://${url.host}`),
        headers: () => ({}),
        allowInsecureHttp: true,
        service: url.host,
        ...(proxy && { proxy }),
    });
    return await (0,socket/* openSocket */.k)(to, {
        signal,
        ...(isSecure && { tls: (0,http_tls/* loadTls */._v)(tls) }),
        ...(way && { through: () => openTunnel({ proxy: way, to, ...(tls && { tls }) }, signal) }),
    });
}
function handshake(socket, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', (error) => reject(handshakeFault(error)));
        socket.once('unexpected-response', (request, response) => {
            request.destroy();
            reject(new attempt/* ProbeFault */.t(`answered ${response.statusCode} instead of the WebSocket handshake`));
        });
        socket.once('open', () => {
            signal.removeEventListener('abort', stop);
            resolve(socket);
        });
    });
}
function handshakeFault(error) {
    if ('code' in error)
        return error;
    return new attempt/* ProbeFault */.t(`does not complete the WebSocket handshake: ${error.message}`);
}


/***/ })

};
