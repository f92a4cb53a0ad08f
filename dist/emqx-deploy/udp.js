export const id = 253;
export const ids = [253];
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

/***/ 2253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeUdp: () => (/* binding */ probeUdp)
});

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/probe/src/attempt.ts
var attempt = __webpack_require__(7063);
;// CONCATENATED MODULE: ./packages/probe/src/payload.ts
function readPayload(text) {
    if (!text.startsWith('hex:'))
        return Buffer.from(text);
    const digits = text.slice('hex:'.length);
    return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
}
function formatPayload(bytes) {
    const text = bytes.toString('latin1');
    return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString('hex')}`;
}

// EXTERNAL MODULE: ./packages/probe/src/result.ts
var result = __webpack_require__(1429);
;// CONCATENATED MODULE: ./packages/probe/src/udp.ts







async function probeUdp(target, call) {
    const payload = bytesOf(target.payload ?? '');
    const expected = bytesOf(target.expect ?? '');
    const shown = `udp://${(0,result/* formatAddress */.M)(target)}`;
    return (0,attempt/* attempt */.C)(call, shown, async (signal) => {
        const socket = await openUdp(target, signal);
        try {
            const answer = await ask(socket, { payload, expected, signal });
            return `${shown} answered ${formatPayload(answer)}`;
        }
        finally {
            socket.close();
        }
    });
}
function bytesOf(text) {
    const bytes = readPayload(text);
    if (bytes === undefined)
        throw new RangeError('hex: wants pairs of hexadecimal digits after it');
    return bytes;
}
async function openUdp({ host, port }, signal) {
    const { address, family } = await (0,deadline/* untilAborted */.Eu)((0,promises_.lookup)(host), signal);
    const socket = (0,external_node_dgram_.createSocket)(family === 6 ? 'udp6' : 'udp4');
    socket.on('error', () => undefined);
    try {
        const connected = (0,external_node_events_.once)(socket, 'connect', { signal });
        socket.connect(port, address);
        await connected;
        return socket;
    }
    catch (error) {
        socket.close();
        throw error;
    }
}
async function ask(socket, { payload, expected, signal }) {
    let other;
    const messages = (0,external_node_events_.on)(socket, 'message', { signal });
    socket.send(payload);
    try {
        for await (const [message] of messages) {
            if (!Buffer.isBuffer(message))
                continue;
            if (message.includes(expected))
                return message;
            other = message;
        }
    }
    catch (error) {
        if (other === undefined)
            throw error;
    }
    const answer = other === undefined ? 'nothing' : formatPayload(other);
    throw new attempt/* ProbeFault */.t(`answered ${answer}, which does not hold ${formatPayload(expected)}`);
}


/***/ })

};
