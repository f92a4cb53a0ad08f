export const id = 117;

export const ids = [ 117 ];

export const modules = {
  7063: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => attempt,
      t: () => ProbeFault
    });
    var _rollout_actions_client_http_exchange_network_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1088);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);
    var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
        if (inner) dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        };
        env.stack.push({
          value: value,
          dispose: dispose,
          async: async
        });
      } else if (async) env.stack.push({
        async: true
      });
      return value;
    };
    var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = true;
        }
        var r, s = 0;
        function next() {
          while (r = env.stack.pop()) try {
            if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }
        return next();
      };
    }(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    const MAX_CHARACTERS = 200;
    async function attempt(call, target, measure) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        call.signal.throwIfAborted();
        const startedMs = call.clock.now();
        const limit = __addDisposableResource(env_1, (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__.db)(call.clock, call.timeoutMs, call.signal), false);
        const seen = await measure(limit.signal).then(detail => ({
          ok: true,
          detail: detail
        }), error => {
          call.signal.throwIfAborted();
          if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_1__.HR) throw error;
          const late = limit.signal.aborted && !(error instanceof ProbeFault);
          return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        const detail = call.redact?.(seen.detail) ?? seen.detail;
        return {
          ...seen,
          detail: (0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_2__.g)(detail, MAX_CHARACTERS),
          latencyMs: latencyMs
        };
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    function tooLate(target, timeoutMs) {
      return {
        ok: false,
        detail: `${target} gave no answer within ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_4__.a3)(timeoutMs)}`
      };
    }
    function faultOf(error, target) {
      if (error instanceof ProbeFault) {
        const {message: message, permanent: permanent} = error;
        return {
          ok: false,
          detail: `${target} ${message}`,
          ...permanent && {
            permanent: permanent
          }
        };
      }
      const {what: what, code: code, final: final} = (0, _rollout_actions_client_http_exchange_network_errors__WEBPACK_IMPORTED_MODULE_0__.L)(error);
      const cause = code || (error instanceof Error ? error.message : String(error));
      const detail = `${target} ${what} (${cause})`;
      return {
        ok: false,
        detail: detail,
        ...final && {
          persistent: final
        }
      };
    }
    class ProbeFault extends Error {
      name="ProbeFault";
      permanent;
      constructor(message, {permanent: permanent = false} = {}) {
        super(message);
        this.permanent = permanent;
      }
    }
  }),
  9628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => formatPayload,
      r: () => readPayload
    });
    function readPayload(text) {
      if (!text.startsWith("hex:")) return Buffer.from(text);
      const digits = text.slice("hex:".length);
      return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, "hex") : void 0;
    }
    function formatPayload(bytes) {
      const text = bytes.toString("latin1");
      return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString("hex")}`;
    }
  }),
  1429: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => formatAddress
    });
    function formatAddress({host: host, port: port}) {
      return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    }
  }),
  4117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      probeUdp: () => probeUdp
    });
    var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
    var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1553);
    var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8474);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
    var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7063);
    var _payload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9628);
    var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1429);
    async function probeUdp(target, call) {
      const payload = bytesOf(target.payload ?? "");
      const expected = bytesOf(target.expect ?? "");
      const shown = `udp://${(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.M)(target)}`;
      return (0, _attempt_js__WEBPACK_IMPORTED_MODULE_4__.C)(call, shown, async signal => {
        const socket = await openUdp(target, signal);
        try {
          const answer = await ask(socket, {
            payload: payload,
            expected: expected,
            signal: signal
          });
          return `${shown} answered ${(0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.O)(answer)}`;
        } finally {
          socket.close();
        }
      });
    }
    function bytesOf(text) {
      const bytes = (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.r)(text);
      if (bytes === void 0) throw new RangeError("hex: wants pairs of hexadecimal digits after it");
      return bytes;
    }
    async function openUdp({host: host, port: port}, signal) {
      const {address: address, family: family} = await (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__.Eu)((0, 
      node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(host), signal);
      const socket = (0, node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)(family === 6 ? "udp6" : "udp4");
      socket.on("error", () => {});
      try {
        const connected = (0, node_events__WEBPACK_IMPORTED_MODULE_2__.once)(socket, "connect", {
          signal: signal
        });
        socket.connect(port, address);
        await connected;
        return socket;
      } catch (error) {
        socket.close();
        throw error;
      }
    }
    async function ask(socket, {payload: payload, expected: expected, signal: signal}) {
      let other;
      const messages = (0, node_events__WEBPACK_IMPORTED_MODULE_2__.on)(socket, "message", {
        signal: signal
      });
      socket.send(payload);
      try {
        for await (const [message] of messages) {
          if (!Buffer.isBuffer(message)) continue;
          if (message.includes(expected)) return message;
          other = message;
        }
      } catch (error) {
        if (other === void 0) throw error;
      }
      const answer = other === void 0 ? "nothing" : (0, _payload_js__WEBPACK_IMPORTED_MODULE_6__.O)(other);
      throw new _attempt_js__WEBPACK_IMPORTED_MODULE_4__.t(`answered ${answer}, which does not hold ${(0, 
      _payload_js__WEBPACK_IMPORTED_MODULE_6__.O)(expected)}`);
    }
  })
};
