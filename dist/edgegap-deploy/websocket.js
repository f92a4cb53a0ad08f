export const id = 927;
export const ids = [927];
export const modules = {

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
