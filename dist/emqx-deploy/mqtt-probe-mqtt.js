export const id = 947;

export const ids = [ 947, 927 ];

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
  8947: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      probeMqtt: () => probeMqtt
    });
    var tls = __webpack_require__(2939);
    var wrapper = __webpack_require__(2977);
    var attempt = __webpack_require__(7063);
    var result = __webpack_require__(1429);
    var src_socket = __webpack_require__(2829);
    var websocket = __webpack_require__(8927);
    var external_node_crypto_ = __webpack_require__(7598);
    var deadline = __webpack_require__(3739);
    var mqtt = __webpack_require__(4895);
    // CONCATENATED MODULE: ./packages/probe/src/mqtt/connect.ts
    const MAX_BYTES = 64 * 1024;
    async function connectMqtt(stream, login, signal) {
      const answer = readConnack(stream, login.version, signal);
      stream.write(connectPacket(login));
      const connack = await answer;
      const code = (login.version === 5 ? connack.reasonCode : connack.returnCode) ?? 0;
      if (code === 0) await leave(stream, login.version);
      return code;
    }
    function connectPacket({username: username, password: password = "", version: version}) {
      return (0, mqtt.generate)({
        cmd: "connect",
        protocolId: "MQTT",
        protocolVersion: version,
        clientId: `probe-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`,
        clean: true,
        keepalive: 0,
        ...username !== void 0 && {
          username: username,
          password: Buffer.from(password)
        }
      });
    }
    function readConnack(stream, version, signal) {
      const packets = (0, mqtt.parser)({
        protocolVersion: version
      });
      let bytes = 0;
      const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
      const fail = message => reject(new attempt.t(message));
      packets.on("error", () => fail("answered something that is not MQTT"));
      packets.on("packet", packet => {
        if (packet.cmd === "connack") resolve(packet); else fail(`answered CONNECT with ${packet.cmd.toUpperCase()}`);
      });
      stream.on("data", chunk => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) fail("answered something that is not MQTT"); else packets.parse(chunk);
      });
      stream.once("error", reject);
      stream.once("close", () => fail("closed the connection without a CONNACK"));
      stream.once("end", () => fail("closed the connection without a CONNACK"));
      return (0, deadline.Eu)(promise, signal);
    }
    function leave(stream, version) {
      const packet = (0, mqtt.generate)({
        cmd: "disconnect"
      }, {
        protocolVersion: version
      });
      return new Promise(resolve => {
        stream.write(packet, () => resolve());
      });
    }
    // CONCATENATED MODULE: ./packages/probe/src/mqtt/connect-reason.ts
    const returnCodes = {
      1: {
        text: "unacceptable protocol version",
        permanent: true
      },
      2: {
        text: "identifier rejected",
        permanent: true
      },
      3: {
        text: "server unavailable"
      },
      4: {
        text: "bad user name or password",
        lacksRights: true,
        permanent: true
      },
      5: {
        text: "not authorised",
        lacksRights: true,
        permanent: true
      }
    };
    const reasonCodes = {
      128: {
        text: "unspecified error"
      },
      129: {
        text: "malformed packet",
        permanent: true
      },
      130: {
        text: "protocol error",
        permanent: true
      },
      131: {
        text: "implementation specific error"
      },
      132: {
        text: "unsupported protocol version",
        permanent: true
      },
      133: {
        text: "client identifier not valid",
        permanent: true
      },
      134: {
        text: "bad user name or password",
        lacksRights: true,
        permanent: true
      },
      135: {
        text: "not authorised",
        lacksRights: true,
        permanent: true
      },
      136: {
        text: "server unavailable"
      },
      137: {
        text: "server busy"
      },
      138: {
        text: "banned",
        permanent: true
      },
      140: {
        text: "bad authentication method",
        permanent: true
      },
      144: {
        text: "topic name invalid"
      },
      149: {
        text: "packet too large"
      },
      151: {
        text: "quota exceeded"
      },
      153: {
        text: "payload format invalid"
      },
      154: {
        text: "retain not supported"
      },
      155: {
        text: "QoS not supported"
      },
      156: {
        text: "use another server"
      },
      157: {
        text: "server moved",
        permanent: true
      },
      159: {
        text: "connection rate exceeded"
      }
    };
    function connectReason(code, version) {
      const known = (version === 5 ? reasonCodes[code] : void 0) ?? returnCodes[code];
      return known ?? {
        text: "unknown reason"
      };
    }
    // CONCATENATED MODULE: ./packages/probe/src/mqtt/probe-mqtt.ts
    function probeMqtt(target, call) {
      const shown = `${target.scheme}://${(0, result.M)(target)}`;
      return (0, attempt.C)(call, shown, async signal => {
        const stream = await openStream(target, {
          signal: signal,
          call: call
        });
        try {
          const version = target.version ?? 4;
          const code = await connectMqtt(stream, {
            ...target,
            version: version
          }, signal);
          return describeAnswer({
            code: code,
            version: version,
            shown: shown,
            anonymous: target.username === void 0
          });
        } finally {
          stream.destroy();
        }
      });
    }
    async function openStream(target, {signal: signal, call: call}) {
      const {scheme: scheme, path: path = "/mqtt"} = target;
      if (scheme === "mqtt") return (0, src_socket.k)(target, {
        signal: signal
      });
      if (scheme === "mqtts") return (0, src_socket.k)(target, {
        signal: signal,
        tls: (0, tls._v)(call.tls)
      });
      const url = new URL(`${scheme}://${(0, result.M)(target)}${path}`);
      const {protocols: protocols = [ "mqtt" ]} = target;
      const socket = await (0, websocket.openWebSocket)({
        url: url,
        protocols: protocols
      }, {
        ...call,
        signal: signal
      });
      const stream = (0, wrapper.O)(socket);
      stream.on("error", () => {});
      return stream;
    }
    function describeAnswer(seen) {
      const {code: code, version: version, shown: shown, anonymous: anonymous} = seen;
      if (code === 0) return `${shown} accepted the connection (CONNACK)`;
      const {text: text, lacksRights: lacksRights = false, permanent: permanent = false} = connectReason(code, version);
      const number = version === 5 ? `0x${code.toString(16)}` : code;
      const said = `refused the connection (CONNACK ${number}: ${text})`;
      if (lacksRights && anonymous) return `${shown} answers: it ${said}, as nobody logged in`;
      throw new attempt.t(said, {
        permanent: permanent
      });
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
  8927: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openWebSocket: () => openWebSocket,
      probeWebSocket: () => probeWebSocket
    });
    var http_proxy = __webpack_require__(3578);
    var http_tls = __webpack_require__(2939);
    var wrapper = __webpack_require__(2977);
    var attempt = __webpack_require__(7063);
    var socket = __webpack_require__(2829);
    var external_node_events_ = __webpack_require__(8474);
    var external_node_https_ = __webpack_require__(4708);
    var external_node_net_ = __webpack_require__(7030);
    var built_in = __webpack_require__(5869);
    var deadline = __webpack_require__(3739);
    var result = __webpack_require__(1429);
    // CONCATENATED MODULE: ./packages/probe/src/tunnel.ts
    async function openTunnel({proxy: proxy, to: to, tls: tls}, signal) {
      const target = (0, result.M)(to);
      const options = {
        method: "CONNECT",
        path: target,
        headers: {
          host: target,
          ...authorizationOf(proxy)
        },
        agent: false,
        signal: signal,
        ...proxy.protocol === "https:" && (0, http_tls.Vc)(tls)
      };
      const plain = new URL(proxy.origin);
      const request = proxy.protocol === "https:" ? (0, external_node_https_.request)(plain, options) : (0, 
      built_in.LR)().request(plain, options);
      request.on("error", () => {});
      request.end();
      try {
        const answered = Promise.race([ (0, external_node_events_.once)(request, "connect"), (0, 
        external_node_events_.once)(request, "response") ]);
        const [response, socket] = await (0, deadline.Eu)(answered, signal);
        const status = Object(response).statusCode;
        if (status === 200 && socket instanceof external_node_net_.Socket) return socket.on("error", () => {});
        request.destroy();
        throw refusal(proxy, Number(status));
      } catch (error) {
        request.destroy();
        if (error instanceof attempt.t || signal.aborted) throw error;
        const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
        throw new attempt.t(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
      }
    }
    function refusal(proxy, status) {
      const permanent = [ 401, 403, 405, 407 ].includes(status);
      const what = permanent ? "refused to connect to it" : "could not connect to it";
      return new attempt.t(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
        permanent: permanent
      });
    }
    function authorizationOf({username: username, password: password}) {
      if (username === "") return {};
      const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      return {
        "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}`
      };
    }
    // CONCATENATED MODULE: ./packages/probe/src/websocket.ts
    function probeWebSocket(target, call) {
      const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
      return (0, attempt.C)(call, shown, async signal => {
        const socket = await openWebSocket(target, {
          ...call,
          signal: signal
        });
        socket.terminate();
        const protocol = socket.protocol === "" ? "" : ` and speaks ${socket.protocol}`;
        return `${shown} completes the WebSocket handshake${protocol}`;
      });
    }
    const MAX_BYTES = 64 * 1024;
    async function openWebSocket({url: url, protocols: protocols = [], headers: headers = {}}, call) {
      const connection = await openConnection(url, call);
      const socket = new wrapper.kb(url, protocols, {
        createConnection: () => connection,
        headers: headers,
        followRedirects: false,
        maxPayload: MAX_BYTES,
        perMessageDeflate: false
      });
      return await handshake(socket, call.signal).catch(error => {
        socket.terminate();
        connection.destroy();
        throw error;
      });
    }
    async function openConnection(url, {signal: signal, tls: tls, proxy: proxy}) {
      const isSecure = url.protocol === "wss:";
      const to = {
        host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
        port: Number(url.port || (isSecure ? 443 : 80))
      };
      const way = (0, http_proxy.iJ)({
        baseUrl: new URL(`${isSecure ? "https" : "http"}://${url.host}`),
        headers: () => ({}),
        allowInsecureHttp: true,
        service: url.host,
        ...proxy && {
          proxy: proxy
        }
      });
      return await (0, socket.k)(to, {
        signal: signal,
        ...isSecure && {
          tls: (0, http_tls._v)(tls)
        },
        ...way && {
          through: () => openTunnel({
            proxy: way,
            to: to,
            ...tls && {
              tls: tls
            }
          }, signal)
        }
      });
    }
    function handshake(socket, signal) {
      return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop();
        signal.addEventListener("abort", stop, {
          once: true
        });
        socket.on("error", error => reject(handshakeFault(error)));
        socket.once("unexpected-response", (request, response) => {
          request.destroy();
          reject(new attempt.t(`answered ${response.statusCode} instead of the WebSocket handshake`));
        });
        socket.once("open", () => {
          signal.removeEventListener("abort", stop);
          resolve(socket);
        });
      });
    }
    function handshakeFault(error) {
      if ("code" in error) return error;
      return new attempt.t(`does not complete the WebSocket handshake: ${error.message}`);
    }
  })
};
