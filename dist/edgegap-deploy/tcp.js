export const id = 849;

export const ids = [ 849 ];

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
  1429: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => formatAddress
    });
    function formatAddress({host: host, port: port}) {
      return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    }
  }),
  2829: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => openSocket
    });
    var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
    var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
    var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
    var _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6594);
    var _rollout_actions_client_http_tls__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2939);
    async function openSocket(address, rules) {
      try {
        return await openOnce(address, rules);
      } catch (error) {
        const {tls: tls} = rules;
        const secureContext = tls && (0, _rollout_actions_client_http_tls__WEBPACK_IMPORTED_MODULE_4__.rx)(error, tls);
        if (tls === void 0 || secureContext === void 0) throw error;
        return await openOnce(address, {
          ...rules,
          tls: {
            ...tls,
            secureContext: secureContext
          }
        });
      }
    }
    async function openOnce({host: host, port: port}, {signal: signal, tls: tls, through: through}) {
      signal.throwIfAborted();
      const tunnel = await (through?.());
      if (tunnel !== void 0 && tls === void 0) return tunnel;
      const where = {
        host: host,
        port: port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_3__.M,
        ...tunnel && {
          socket: tunnel
        }
      };
      const socket = tls ? (0, node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
        ...where,
        ...namedFor(host, tls)
      }) : (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(where);
      socket.on("error", () => {});
      try {
        await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, tls ? "secureConnect" : "connect", {
          signal: signal
        });
        return socket;
      } catch (error) {
        socket.destroy();
        tunnel?.destroy();
        throw error;
      }
    }
    function namedFor(host, tls) {
      return tls.servername !== void 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 ? tls : {
        ...tls,
        servername: host
      };
    }
  }),
  6849: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      probeTcp: () => probeTcp
    });
    var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
    var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
    var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);
    function probeTcp(target, call) {
      const shown = (0, _result_js__WEBPACK_IMPORTED_MODULE_2__.M)(target);
      return (0, _attempt_js__WEBPACK_IMPORTED_MODULE_0__.C)(call, shown, async signal => {
        const socket = await (0, _socket_js__WEBPACK_IMPORTED_MODULE_1__.k)(target, {
          signal: signal
        });
        socket.destroy();
        return `${shown} accepts connections`;
      });
    }
  })
};
