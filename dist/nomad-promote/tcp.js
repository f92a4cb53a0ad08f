export const id = 849;
export const ids = [849];
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

/***/ 6849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeTcp: () => (/* binding */ probeTcp)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);



function probeTcp(target, call) {
    const shown = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAddress */ .M)(target);
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(call, shown, async (signal) => {
        const socket = await (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(target, { signal });
        socket.destroy();
        return `${shown} accepts connections`;
    });
}


/***/ })

};
