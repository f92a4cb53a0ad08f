export const id = 294;

export const ids = [ 294 ];

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
  5294: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      probeHttp: () => probeHttp
    });
    var _rollout_actions_client_http_exchange_body__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);
    var _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6594);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);
    var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7063);
    var _status_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1412);
    const MAX_BODY_BYTES = 1024 * 1024;
    const MAX_REDIRECTS = 5;
    function probeHttp(target, call) {
      const shown = `${target.url.origin}${target.url.pathname}`;
      return (0, _attempt_js__WEBPACK_IMPORTED_MODULE_3__.C)(call, shown, async signal => {
        const {dispatcher: dispatcher, end: end} = connectionsFor(target, call);
        try {
          const reply = await requestFollowing(dispatcher, target, signal);
          try {
            checkStatus(reply, target.status ?? _status_ranges_js__WEBPACK_IMPORTED_MODULE_4__.hF);
            checkHeaders(reply, target.headersMatch);
            await checkBody(reply, target);
            return `${shown} answered ${reply.statusCode}`;
          } finally {
            discard(reply);
          }
        } finally {
          await end();
        }
      });
    }
    function connectionsFor({url: url}, {tls: tls, proxy: proxy}) {
      const endpoint = {
        baseUrl: new URL(url.origin),
        headers: () => ({}),
        allowInsecureHttp: true,
        service: url.origin,
        ...tls && {
          tls: tls
        },
        ...proxy && {
          proxy: proxy
        }
      };
      return (0, _rollout_actions_client_http_exchange_dispatcher__WEBPACK_IMPORTED_MODULE_1__.S)(endpoint, {
        keepAlive: false
      });
    }
    async function requestFollowing(dispatcher, target, signal) {
      let url = target.url;
      for (let redirects = 0; ;redirects += 1) {
        const options = requestOptions({
          ...target,
          url: url
        }, signal);
        const reply = await (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_2__.Eu)(dispatcher.request(options), signal);
        reply.body.on("error", () => {});
        const next = redirectOf(reply, {
          ...target,
          url: url
        });
        if (next === void 0 || redirects === MAX_REDIRECTS) return reply;
        discard(reply);
        url = next;
      }
    }
    function redirectOf(reply, target) {
      const {statusCode: statusCode, headers: headers} = reply;
      if (target.followRedirects === void 0 || statusCode < 300 || statusCode > 399) return;
      if (target.status !== void 0 && (0, _status_ranges_js__WEBPACK_IMPORTED_MODULE_4__.op)(statusCode, target.status)) return;
      const location = headers["location"];
      const next = typeof location === "string" ? URL.parse(location, target.url.href) : null;
      return next?.origin === target.url.origin ? next : void 0;
    }
    function discard({body: body}) {
      body.destroy();
    }
    function requestOptions(target, signal) {
      return {
        origin: target.url.origin,
        path: `${target.url.pathname}${target.url.search}`,
        method: target.method ?? "GET",
        headers: {
          "user-agent": "rollout-actions",
          ...target.headers
        },
        body: target.body ?? null,
        signal: signal,
        headersTimeout: 0,
        bodyTimeout: 0
      };
    }
    function checkStatus({statusCode: statusCode, headers: headers}, wanted) {
      if ((0, _status_ranges_js__WEBPACK_IMPORTED_MODULE_4__.op)(statusCode, wanted)) return;
      const location = headers["location"]?.toString().replace(/[?#].*$/s, "");
      const redirect = location === void 0 ? "" : ` (to ${location}, not followed)`;
      throw new _attempt_js__WEBPACK_IMPORTED_MODULE_3__.t(`answered ${statusCode}${redirect}; expected ${(0, 
      _status_ranges_js__WEBPACK_IMPORTED_MODULE_4__.cO)(wanted)}`);
    }
    async function checkBody(reply, target) {
      const {bodyMatches: wanted, onBody: onBody} = target;
      if (wanted === void 0 && onBody === void 0) return;
      const encoding = reply.headers["content-encoding"];
      const text = await (0, _rollout_actions_client_http_exchange_body__WEBPACK_IMPORTED_MODULE_0__.x8)(reply.body, {
        encoding: Array.isArray(encoding) ? encoding.join(", ") : encoding,
        maxBytes: MAX_BODY_BYTES,
        longer: "cut"
      });
      onBody?.(text);
      if (wanted === void 0) return;
      const {found: found, searchedCharacters: searchedCharacters} = wanted.search(text);
      if (found) return;
      const part = searchedCharacters < text.length ? ` (${searchedCharacters} of ${text.length} characters searched: the pattern is too large)` : "";
      throw new _attempt_js__WEBPACK_IMPORTED_MODULE_3__.t(`answered ${reply.statusCode}, but its body does not match ${wanted.source}${part}: ${text}`);
    }
    function checkHeaders({statusCode: statusCode, headers: headers}, wanted = new Map) {
      for (const [name, pattern] of wanted) {
        const found = headers[name];
        const value = [ found ?? [] ].flat().join(", ");
        if (found !== void 0 && pattern.search(value).found) continue;
        const how = found === void 0 ? "is missing" : `is ${value}`;
        throw new _attempt_js__WEBPACK_IMPORTED_MODULE_3__.t(`answered ${statusCode}, but its header ${name} ${how}, expected ${pattern.source}`);
      }
    }
  }),
  1412: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PX: () => readStatusRanges,
      cO: () => formatStatusRanges,
      hF: () => successful,
      op: () => isInRanges
    });
    const successful = [ {
      low: 200,
      high: 299
    } ];
    function readStatusRanges(text) {
      const ranges = [];
      for (const part of text.split(",")) {
        const [, low, high = low] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part) ?? [];
        if (low === void 0 || high === void 0 || Number(low) > Number(high)) return;
        ranges.push({
          low: Number(low),
          high: Number(high)
        });
      }
      return ranges;
    }
    function formatStatusRanges(ranges) {
      return ranges.map(({low: low, high: high}) => low === high ? `${low}` : `${low}-${high}`).join(", ");
    }
    function isInRanges(status, ranges) {
      return ranges.some(({low: low, high: high}) => status >= low && status <= high);
    }
  })
};
