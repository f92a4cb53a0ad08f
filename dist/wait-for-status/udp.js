export const id = 253;

export const ids = [ 253 ];

export const modules = {
  2846: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => classifyNetworkError
    });
    const proxyNext = () => "Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY";
    const KNOWN = [ {
      codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
      what: "has a host name that could not be resolved",
      next: ({address: address}) => `Check the address in the input ${address} and the runner's DNS`
    }, {
      codes: /^ECONNREFUSED$/,
      what: "refused the connection",
      next: ({address: address}) => `Check host and port in the input ${address}, and that the server runs there`
    }, {
      codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
      what: "did not accept a connection",
      next: ({address: address}) => `Check host and port in the input ${address}, and that no firewall blocks it ` + "and the runner"
    }, {
      codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
      what: "closed the connection before its response was complete",
      next: () => "Retry; if it happens again, check its log and the logs of proxies in front of it"
    }, {
      codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
      what: "presented a certificate that has expired or is not valid yet",
      next: () => "Renew the certificate of the server, or correct the clock of the runner",
      final: true
    }, {
      codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
      what: "presented a certificate for a different host name",
      next: ({address: address}) => `Correct the host in the input ${address}, or name the one in the certificate by ` + "tls-server-name",
      final: true
    }, {
      codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
      what: "presented a certificate that is not trusted",
      next: () => "Pass the certificate of its authority in the input ca-certificate",
      final: true
    }, {
      codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
      what: "refused the TLS handshake",
      next: () => "Pass a certificate that it accepts in the inputs client-certificate and client-key",
      final: true,
      notReceived: true
    }, {
      codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
      what: "has no certificate for this host name yet",
      next: ({address: address}) => `Wait until its certificate is issued, or check the host in the input ${address}`,
      notReceived: true
    }, {
      codes: /^(ERR_SSL_|EPROTO$)/,
      what: "does not speak TLS as expected on this port",
      next: ({address: address}) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
      final: true
    }, {
      codes: /^UND_ERR_HEADERS_OVERFLOW$/,
      what: "sent more headers than are accepted",
      next: ({address: address}) => `Check that the input ${address} is the address of the API`,
      kind: "invalid-reply"
    }, {
      codes: /^HPE_/,
      what: "sent a response that is not HTTP",
      next: ({address: address}) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
      kind: "invalid-reply"
    }, {
      codes: /^PROXY_(401|403|405|407)$/,
      what: "is behind a proxy that refused to connect to it",
      next: proxyNext,
      final: true,
      notReceived: true
    }, {
      codes: /^PROXY_UNREACHABLE$/,
      what: "is behind a proxy that cannot be reached",
      next: () => "Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY",
      notReceived: true
    }, {
      codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
      what: "is behind a proxy that could not connect to it",
      next: proxyNext
    }, {
      codes: /^UND_ERR_INVALID_ARG$/,
      what: "was not asked: the request is not valid HTTP",
      next: ({address: address}) => `Check the input ${address} and the values given to the operation`,
      kind: "rejected"
    } ];
    const UNKNOWN = {
      what: "could not be reached",
      next: ({address: address}) => `Check the input ${address} and the network between the runner and it`
    };
    function classifyNetworkError(error) {
      const codes = [ ...codesOf(error, 0) ];
      for (const code of codes) {
        const known = KNOWN.find(entry => entry.codes.test(code));
        if (known !== void 0) return {
          ...known,
          code: code
        };
      }
      return {
        ...UNKNOWN,
        code: codes[0] ?? ""
      };
    }
    const MAX_CAUSE_DEPTH = 4;
    function* codesOf(error, depth) {
      if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH) return;
      const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
      if (status !== void 0) yield `PROXY_${status}`;
      if (error.message.startsWith("Proxy Authentication Required")) yield "PROXY_407";
      if (error.name === "HTTPParserError") yield "HPE_";
      if ("code" in error && typeof error.code === "string") yield error.code;
      yield* codesOf(error.cause, depth + 1);
      if (error instanceof AggregateError) for (const one of error.errors) yield* codesOf(one, depth + 1);
    }
  }),
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
  2253: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      probeUdp: () => probeUdp
    });
    var external_node_dgram_ = __webpack_require__(1314);
    var promises_ = __webpack_require__(1553);
    var external_node_events_ = __webpack_require__(8474);
    var deadline = __webpack_require__(3739);
    var attempt = __webpack_require__(7063);
    // CONCATENATED MODULE: ./packages/probe/src/payload.ts
    function readPayload(text) {
      if (!text.startsWith("hex:")) return Buffer.from(text);
      const digits = text.slice("hex:".length);
      return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, "hex") : void 0;
    }
    function formatPayload(bytes) {
      const text = bytes.toString("latin1");
      return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString("hex")}`;
    }
    var result = __webpack_require__(1429);
    // CONCATENATED MODULE: ./packages/probe/src/udp.ts
    async function probeUdp(target, call) {
      const payload = bytesOf(target.payload ?? "");
      const expected = bytesOf(target.expect ?? "");
      const shown = `udp://${(0, result.M)(target)}`;
      return (0, attempt.C)(call, shown, async signal => {
        const socket = await openUdp(target, signal);
        try {
          const answer = await ask(socket, {
            payload: payload,
            expected: expected,
            signal: signal
          });
          return `${shown} answered ${formatPayload(answer)}`;
        } finally {
          socket.close();
        }
      });
    }
    function bytesOf(text) {
      const bytes = readPayload(text);
      if (bytes === void 0) throw new RangeError("hex: wants pairs of hexadecimal digits after it");
      return bytes;
    }
    async function openUdp({host: host, port: port}, signal) {
      const {address: address, family: family} = await (0, deadline.Eu)((0, promises_.lookup)(host), signal);
      const socket = (0, external_node_dgram_.createSocket)(family === 6 ? "udp6" : "udp4");
      socket.on("error", () => {});
      try {
        const connected = (0, external_node_events_.once)(socket, "connect", {
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
      const messages = (0, external_node_events_.on)(socket, "message", {
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
      const answer = other === void 0 ? "nothing" : formatPayload(other);
      throw new attempt.t(`answered ${answer}, which does not hold ${formatPayload(expected)}`);
    }
  })
};
