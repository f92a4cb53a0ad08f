export const id = 568;

export const ids = [ 568 ];

export const modules = {
  8546: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HZ: () => connectionOptions,
      M6: () => publicConnectionOptions,
      g7: () => githubConnectionOptions,
      l4: () => probeOptions
    });
    function connectionOptions(run, baseUrl, inputs) {
      const {world: world, secrets: secrets, dryRun: dryRun, deadline: deadline, proxy: proxy, allowInsecureHttp: allowInsecureHttp, tls: tls} = run;
      const endpoint = {
        baseUrl: baseUrl,
        proxy: proxy,
        allowInsecureHttp: allowInsecureHttp,
        inputs: inputs,
        ...tls && {
          tls: tls
        }
      };
      return {
        world: world,
        secrets: secrets,
        dryRun: dryRun,
        deadline: deadline,
        endpoint: endpoint
      };
    }
    function publicConnectionOptions(run, baseUrl, inputs) {
      const ca = run.tls?.ca;
      return connectionOptions({
        ...run,
        tls: ca && {
          ca: ca
        }
      }, baseUrl, inputs);
    }
    function probeOptions({world: world, secrets: secrets, proxy: proxy, tls: tls}) {
      const {redact: redact} = secrets;
      return {
        clock: world.clock,
        redact: redact,
        proxy: proxy,
        ...tls?.ca && {
          tls: {
            ca: tls.ca
          }
        }
      };
    }
    function githubConnectionOptions(run) {
      const baseUrl = URL.parse(run.env("GITHUB_API_URL") || "https://api.github.com");
      if (baseUrl === null) return;
      const inputs = {
        address: "GITHUB_API_URL",
        credentials: "github-token"
      };
      return publicConnectionOptions(run, baseUrl, inputs);
    }
  }),
  8204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ji: () => BodyUndecodable,
      KQ: () => BodyTooLarge,
      x8: () => readBody
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    class BodyTooLarge extends Error {
      name="BodyTooLarge";
    }
    class BodyUndecodable extends Error {
      name="BodyUndecodable";
    }
    const DECODERS = {
      gzip: (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().gunzipSync(body, zlibOptions(body, limit)),
      "x-gzip": (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().gunzipSync(body, zlibOptions(body, limit)),
      deflate: (body, limit) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().inflateSync(body, zlibOptions(body, limit)),
      br: (body, {maxOutputLength: maxOutputLength, isPart: isPart}) => (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().brotliDecompressSync(body, {
        maxOutputLength: maxOutputLength,
        chunkSize: chunkSizeFor(body),
        ...isPart && {
          finishFlush: (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().constants.BROTLI_OPERATION_FLUSH
        }
      })
    };
    function zlibOptions(body, {maxOutputLength: maxOutputLength, isPart: isPart}) {
      return {
        maxOutputLength: maxOutputLength,
        chunkSize: chunkSizeFor(body),
        ...isPart && {
          finishFlush: (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.eq)().constants.Z_SYNC_FLUSH
        }
      };
    }
    const MIN_CHUNK_BYTES = 1024;
    const MAX_CHUNK_BYTES = 16 * 1024;
    function chunkSizeFor({length: length}) {
      return Math.min(MAX_CHUNK_BYTES, Math.max(MIN_CHUNK_BYTES, 4 * length));
    }
    const FIRST_TRIAL_BYTES = 64 * 1024;
    async function readBody(body, rules) {
      const encoding = rules.encoding?.trim().toLowerCase() ?? "";
      const isPlain = encoding === "" || encoding === "identity";
      const decode = DECODERS[encoding];
      if (!isPlain && decode === void 0) {
        body.on("error", () => {}).destroy();
        throw new BodyUndecodable;
      }
      const {chunks: chunks, isWhole: isWhole} = await collect(body, decode, rules.maxBytes);
      if (!isWhole && rules.longer === "refuse") throw new BodyTooLarge;
      const bytes = Buffer.concat(chunks);
      if (decode === void 0) return (new TextDecoder).decode(bytes);
      const plain = isWhole ? decoded(bytes, decode, {
        maxOutputLength: rules.maxBytes,
        isPart: false
      }) : void 0;
      if (plain === void 0 && rules.longer === "refuse") throw new BodyTooLarge;
      return (new TextDecoder).decode(plain);
    }
    async function collect(body, decode, maxBytes) {
      const chunks = [];
      let length = 0;
      let trialAt = FIRST_TRIAL_BYTES;
      body.on("error", () => {});
      let isWhole = true;
      for await (const chunk of body) {
        isWhole = length + chunk.length <= maxBytes;
        if (!isWhole) break;
        length += chunk.length;
        chunks.push(chunk);
        if (decode === void 0 || length < trialAt) continue;
        const limit = {
          maxOutputLength: maxBytes,
          isPart: true
        };
        isWhole = decoded(Buffer.concat(chunks), decode, limit) !== void 0;
        if (!isWhole) break;
        trialAt = 2 * length;
      }
      return {
        chunks: chunks,
        isWhole: isWhole
      };
    }
    function decoded(body, decode, limit) {
      try {
        return decode(body, limit);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ERR_BUFFER_TOO_LARGE") return;
        throw new BodyUndecodable(void 0, {
          cause: error
        });
      }
    }
  }),
  9511: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => brokenExchange,
      b: () => unanswered
    });
    var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1088);
    var _body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
    var _network_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);
    function unanswered(facts) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: "timed-out",
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.timeoutMs)}`,
        next: "Check that it is up and reachable from the runner; " + `its address is in the input ${(0, 
        _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint).address}`,
        received: facts.written ? "maybe" : "no"
      });
    }
    function brokenExchange(error, facts) {
      if (error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.KQ || error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.Ji) return unreadable(error, facts);
      const found = (0, _network_errors_js__WEBPACK_IMPORTED_MODULE_5__.L)(error);
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: found.kind ?? "unreachable",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...found.final ? {
          final: true
        } : {},
        cause: withoutDetail(error, found)
      });
    }
    function unreadable(error, facts) {
      const what = error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__.KQ ? "sent a reply of more than 8 MiB, which is not read further" : "sent a reply in an encoding that cannot be read";
      return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR({
        kind: "invalid-reply",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(facts.endpoint).address} is the address of the API`,
        received: "yes"
      });
    }
    function receivedOf(found, facts) {
      if (!facts.written || found.notReceived) return "no";
      return found.kind === "invalid-reply" ? "yes" : "maybe";
    }
    function withoutDetail(error, found) {
      const text = error instanceof Error ? (0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__.g)(error.message, 2e3) : "not an error";
      const cause = new Error(found.code === "" ? text : `${found.code}: ${text}`);
      delete cause.stack;
      return cause;
    }
  }),
  6594: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => FAMILY_ATTEMPT_MS,
      S: () => createDispatcher
    });
    var clock = __webpack_require__(5293);
    var http_proxy = __webpack_require__(3578);
    var tls = __webpack_require__(2939);
    var network_errors = __webpack_require__(2846);
    var undici = __webpack_require__(3596);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts
    function watchHandshakes(options) {
      const connector = trustingConnector(options);
      const refusals = new Map;
      const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        const port = socket.localPort;
        socket.on("error", first => {
          if (port === void 0 || options.signal?.aborted === true) return;
          if ((0, network_errors.L)(first).notReceived) refusals.set(port, first);
        });
        return callback(null, socket);
      });
      return {
        connect: watch,
        refusalOf(error) {
          const port = error instanceof undici.sO.SocketError ? error.socket?.localPort : void 0;
          const refusal = refusals.get(port ?? -1);
          if (port !== void 0) refusals.delete(port);
          return refusal;
        }
      };
    }
    function trustingConnector(options) {
      const narrow = (0, undici.gU)(options);
      let whole;
      return (target, callback) => {
        if (whole !== void 0) return whole(target, callback);
        return narrow(target, (...[error, socket]) => {
          if (error === null) return callback(null, socket);
          const secureContext = (0, tls.rx)(error, options);
          if (secureContext === void 0) return callback(error, null);
          whole ??= (0, undici.gU)({
            ...options,
            secureContext: secureContext
          });
          return whole(target, callback);
        });
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/dispatcher.ts
    const CONNECT_TIMEOUT_MS = 1e4;
    const FAMILY_ATTEMPT_MS = 2500;
    const MAX_CONNECTIONS = 50;
    function createDispatcher(endpoint, {keepAlive: keepAlive = true} = {}) {
      const proxy = (0, http_proxy.iJ)(endpoint);
      const ending = new AbortController;
      const rules = {
        ...CONNECT_RULES,
        signal: ending.signal
      };
      const target = {
        ...rules,
        ...tlsFor(endpoint, proxy)
      };
      const {connect: connect, refusalOf: refusalOf} = watchHandshakes(target);
      const options = {
        connections: MAX_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        pipelining: keepAlive ? 1 : 0,
        connect: connect
      };
      const dispatcher = proxy === void 0 ? new undici.bC(endpoint.baseUrl.origin, options) : throughProxy(options, {
        proxy: proxy,
        target: target,
        proxyTls: {
          ...rules,
          ...(0, tls.Vc)(endpoint.tls)
        }
      });
      return {
        dispatcher: dispatcher,
        refusalOf: refusalOf,
        end: () => endConnections(dispatcher, ending)
      };
    }
    const CONNECT_RULES = {
      allowH2: false,
      timeout: CONNECT_TIMEOUT_MS,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS
    };
    function throughProxy(options, way) {
      return new LoadedLater(async () => {
        const {createProxyAgent: createProxyAgent} = await __webpack_require__.e(734).then(__webpack_require__.bind(__webpack_require__, 4734));
        return createProxyAgent(options, way);
      });
    }
    class LoadedLater extends undici.mk {
      #load;
      #loading;
      constructor(load) {
        super();
        this.#load = load;
      }
      dispatch(options, handler) {
        this.#loading ??= this.#load();
        this.#loading.then(loaded => loaded.dispatch(options, handler));
        return true;
      }
      async destroy() {
        await ((await this.#loading)?.destroy());
      }
    }
    async function endConnections(dispatcher, ending) {
      dispatcher.destroy().catch(() => {});
      ending.abort();
      await (0, clock.d)();
    }
    function tlsFor(endpoint, proxy) {
      if (endpoint.baseUrl.protocol !== "https:") return {};
      return (0, tls._v)(endpoint.tls, proxy === void 0 ? "when-needed" : "at-once");
    }
  }),
  4112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => composeHeaders
    });
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
    const PLAIN = new Set([ "accept", "accept-encoding", "content-type", "user-agent" ]);
    const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    const VALUE = /^[\t\x20-\x7e]*$/;
    function composeHeaders(endpoint, sources) {
      const given = {
        ...lower(endpoint.headers()),
        ...lower(sources.own)
      };
      for (const [name, value] of Object.entries(given)) checkHeader(endpoint, name, value);
      const secret = sources.confidential || Object.keys(given).some(name => !PLAIN.has(name));
      if (secret) refusePlaintextCredentials(endpoint);
      return {
        accept: "application/json",
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "rollout-actions",
        ...sources.hasBody ? {
          "content-type": "application/json"
        } : {},
        ...given
      };
    }
    function lower(headers) {
      return Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), value ]));
    }
    function checkHeader(endpoint, name, value) {
      if (NAME.test(name) && VALUE.test(value)) return;
      const header = NAME.test(name) ? `the header ${name}` : "a header";
      throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).credentials} for a line end, a quote or a blank ` + "copied along");
    }
    function refusePlaintextCredentials(endpoint) {
      if (endpoint.baseUrl.protocol === "https:" || endpoint.allowInsecureHttp || (0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.U9)(endpoint.baseUrl)) return;
      throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.J5)(endpoint, "credentials are not sent over http://, where everybody on the way can read them", `Use https:// in the input ${(0, 
      _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}, or set allow-insecure-http: true`);
    }
  }),
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
  3596: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      bC: () => undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default.a,
      gU: () => undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default.a,
      mk: () => undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default.a,
      sO: () => undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default.a
    });
    var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
    var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__);
    var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
    var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_1__);
    var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
    var undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(undici_lib_core_errors_js__WEBPACK_IMPORTED_MODULE_2__);
    var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
    var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default = __webpack_require__.n(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__);
    var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(628);
    var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4___default = __webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__);
    Object.assign(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default().prototype, {
      request: undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0___default()
    });
  }),
  3342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => redactedWith
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    const MAX_WORDS = 500;
    function redactedWith(error, secrets) {
      if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR)) return error;
      const {kind: kind, status: status, retryAfterMs: retryAfterMs, received: received, text: text, final: final} = error;
      const line = words => secrets.redact((0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(secrets.redact(words), MAX_WORDS));
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: kind,
        resource: line(error.resource),
        what: line(error.what),
        next: line(error.next),
        received: received,
        final: final,
        ...status === void 0 ? {} : {
          status: status
        },
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        },
        ...text === void 0 ? {} : {
          text: secrets.redact(text)
        },
        ...error.cause instanceof Error ? {
          cause: redactedCause(error.cause, secrets)
        } : {}
      });
    }
    function redactedCause(cause, secrets) {
      const clean = new Error(secrets.redact((0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(secrets.redact(cause.message))));
      delete clean.stack;
      return clean;
    }
  }),
  2712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => readRetryAfter
    });
    const DAY_MS = 864e5;
    const MAX_MS = 366 * DAY_MS;
    const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
    function readRetryAfter(header, wallMs) {
      const value = header("retry-after")?.trim() ?? "";
      if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Math.ceil(Number(value) * 1e3), MAX_MS);
      const until = readDate(value);
      if (until === void 0) return;
      const from = readDate(header("date")?.trim() ?? "") ?? wallMs;
      return Math.min(Math.max(until - from, 0), MAX_MS);
    }
    function readDate(value) {
      const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
      return Number.isNaN(ms) ? void 0 : ms;
    }
  }),
  2939: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Vc: () => loadTrust,
      _v: () => loadTls,
      rx: () => trustAfter
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5869);
    var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
    function loadTls(tls = NO_TLS, roots = "when-needed") {
      const own = tls.serverName === void 0 ? VERIFIED : {
        ...VERIFIED,
        servername: tls.serverName
      };
      const fallback = () => loadedOnce(whole, keyOf(tls), () => contextOf(tls, withRoots));
      if (roots === "at-once" || whole.has(keyOf(tls))) return {
        ...own,
        secureContext: fallback()
      };
      if (isPlain(tls)) return {
        ...own,
        fallback: fallback
      };
      const first = () => contextOf(tls, authorities => authorities);
      return {
        ...own,
        secureContext: loadedOnce(narrow, tls, first),
        fallback: fallback
      };
    }
    const NO_TLS = {};
    const VERIFIED = {
      rejectUnauthorized: true
    };
    const narrow = new WeakMap;
    const whole = new WeakMap;
    const trusts = new WeakMap;
    function loadedOnce(known, tls, load) {
      const before = known.get(tls);
      if (before !== void 0) return before;
      const value = load();
      known.set(tls, value);
      return value;
    }
    function isPlain({ca: ca = [], cert: cert, key: key}) {
      return ca.length === 0 && cert === void 0 && key === void 0;
    }
    function keyOf(tls) {
      return isPlain(tls) ? NO_TLS : tls;
    }
    function contextOf(tls, trusted) {
      const ca = trusted((tls.ca ?? []).flatMap(readCertificates));
      if (tls.cert === void 0 !== (tls.key === void 0)) throw refused("a client certificate and its key belong together, one of them is missing");
      try {
        return (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.Y_)().createSecureContext({
          ...ca.length === 0 ? {} : {
            ca: ca
          },
          ...tls.cert === void 0 ? {} : {
            cert: tls.cert,
            key: tls.key
          }
        });
      } catch {
        throw refused("the client certificate and the client key do not fit together or are damaged");
      }
    }
    function trustAfter(error, {fallback: fallback}) {
      return isUntrusted(error) ? fallback?.() : void 0;
    }
    function isUntrusted(error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
    }
    function loadTrust(tls = NO_TLS) {
      return loadedOnce(trusts, tls, () => loadTls(tls.ca === void 0 ? {} : {
        ca: tls.ca
      }, "at-once"));
    }
    function withRoots(own) {
      const {getCACertificates: getCACertificates} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.Y_)();
      return [ ...new Set([ ...getCACertificates("default"), ...getCACertificates("system"), ...own ]) ];
    }
    function readCertificates(pem) {
      const {X509Certificate: X509Certificate} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SI)();
      const certificates = pem.match(CERTIFICATE) ?? [];
      if (certificates.length === 0) throw refused("the CA certificate text holds no certificate");
      for (const certificate of certificates) try {
        new X509Certificate(certificate);
      } catch {
        throw refused("the CA certificate text is damaged");
      }
      return certificates;
    }
    function refused(what) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR({
        kind: "rejected",
        resource: "the TLS inputs",
        what: what,
        next: "Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM " + "text, from its BEGIN line to its END line",
        received: "no"
      });
    }
  })
};
