export const id = 721;

export const ids = [ 721 ];

export const modules = {
  5721: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      openPullRequests: () => openPullRequests
    });
    var schemas = __webpack_require__(8395);
    var failure = __webpack_require__(8464);
    var redacted = __webpack_require__(3342);
    var retry = __webpack_require__(8056);
    var github = __webpack_require__(7082);
    var broken_exchange = __webpack_require__(9511);
    var deadline = __webpack_require__(3739);
    var sanitize_line = __webpack_require__(1088);
    var rate_limits = __webpack_require__(8081);
    // CONCATENATED MODULE: ./packages/github/src/requests/failure.ts
    const body = schemas._H3({
      message: schemas.YjP()
    });
    const NO_COMMIT = /no commit found|commit_sha|no sha/i;
    function failureOf(reply, asked) {
      const text = textOf(reply.data);
      const retryAfterMs = (0, rate_limits.W7)({
        ...reply,
        text: text
      }, asked.wallMs);
      const kind = retryAfterMs === void 0 ? kindOf(reply.status, text) : "throttled";
      const said = (0, sanitize_line.g)(asked.redact(text));
      return new failure.HR({
        kind: kind,
        resource: asked.resource,
        what: `GitHub responded with ${reply.status}${said === "" ? "" : `: ${said}`}`,
        next: nextOf(kind, asked),
        status: reply.status,
        received: "yes",
        text: text,
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        }
      });
    }
    function textOf(data) {
      const read = body.safeParse(data);
      return read.success ? read.data.message : typeof data === "string" ? data : "";
    }
    function kindOf(status, text) {
      if (status === 401 || status === 403) return "unauthorized";
      if (status === 404 || status === 422 && NO_COMMIT.test(text)) return "not-found";
      if (status === 408 || status >= 500) return "unavailable";
      return "rejected";
    }
    function nextOf(kind, {permission: permission}) {
      switch (kind) {
       case "unauthorized":
        return `Add "${permission}" to the permissions of the job, or use another github-token`;

       case "not-found":
        return `Check the target, and in a private repository that the job has "${permission}"`;

       case "throttled":
        return "Run fewer jobs with this token at once, or raise the timeout";

       case "unavailable":
        return "Re-run later; if it persists, check githubstatus.com";

       default:
        return "Check the target and the input github-token";
      }
    }
    const headers = schemas.g1P(schemas.YjP(), schemas.lqM(schemas.KCZ([ schemas.YjP(), schemas.aig() ])));
    const failed = schemas._H3({
      status: schemas.aig(),
      response: schemas._H3({
        status: schemas.aig(),
        headers: headers,
        data: schemas.L5J()
      })
    });
    const response = schemas._H3({
      status: schemas.aig(),
      headers: headers,
      data: schemas.L5J()
    });
    function replyOf(given) {
      return made(response.parse(given));
    }
    function replyBehind(error) {
      const read = failed.safeParse(error);
      return read.success ? made(read.data.response) : void 0;
    }
    function made({status: status, headers: all, data: data}) {
      const byName = new Map(Object.entries(all).map(([name, value]) => [ name.toLowerCase(), value ]));
      return {
        status: status,
        data: data,
        header(name) {
          const value = byName.get(name.toLowerCase());
          return value === void 0 ? void 0 : String(value);
        }
      };
    }
    // CONCATENATED MODULE: ./packages/github/src/requests/request.ts
    function parseReply({schema: schema, resource: resource}, data) {
      const value = schema.safeParse(data);
      if (value.success) return value.data;
      const path = value.error.issues[0]?.path.join(".") ?? "";
      if (path === "") throw invalidReply(resource, "the response is not what GitHub sends for this request");
      throw invalidReply(resource, `unexpected response: the member ${path} is missing or different`);
    }
    function assertSame(resource, asked, received) {
      if (received === void 0 || received === null || String(received) === String(asked)) return;
      throw invalidReply(resource, "the response is about something else than what was asked for");
    }
    function invalidReply(resource, what) {
      return new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: what,
        next: "Check that GITHUB_API_URL is the address of the GitHub API, such as " + "https://api.github.com or https://github.example/api/v3",
        received: "yes"
      });
    }
    // CONCATENATED MODULE: ./packages/github/src/requests/ask-once.ts
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
    const ATTEMPT_MS = 3e4;
    function createAskOnce(options) {
      const {world: world, secrets: secrets, endpoint: endpoint, limits: limits} = options;
      const octokit = octokitFor(options);
      const [owner = "", repo = ""] = options.repository.split("/");
      const kept = new Map;
      const ask = async (read, etag) => {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const attempt = __addDisposableResource(env_1, (0, deadline.db)(world.clock, ATTEMPT_MS, read.signal), false);
          try {
            const answer = await octokit.request(read.route, {
              owner: owner,
              repo: repo,
              ...read.parameters,
              headers: etag === void 0 ? {} : {
                "if-none-match": etag
              },
              request: {
                signal: attempt.signal
              }
            });
            return replyOf(answer);
          } catch (error) {
            const reply = replyBehind(error);
            if (reply !== void 0) return reply;
            throw brokenBy(error, {
              read: read,
              endpoint: endpoint,
              attempt: attempt
            });
          }
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      };
      return async read => {
        const key = `${options.repository} ${read.route} ${JSON.stringify(read.parameters ?? {})}`;
        const before = kept.get(key);
        const reply = await ask(read, before?.etag);
        const isSame = reply.status === 304 && before !== void 0;
        limits.note(reply.header, isSame);
        if (isSame) return parseReply(read, before.data);
        if (reply.status < 200 || reply.status >= 300) throw failureOf(reply, {
          ...read,
          wallMs: world.clock.wall(),
          redact: secrets.redact
        });
        const etag = reply.header("etag");
        if (etag !== void 0) kept.set(key, {
          etag: etag,
          data: reply.data
        });
        return parseReply(read, reply.data);
      };
    }
    function octokitFor({world: world, endpoint: endpoint, over: over, token: token}) {
      const debug = text => world.log.debug(text);
      const log = {
        debug: debug,
        info: debug,
        warn: debug,
        error: debug
      };
      return (0, github.Q)(token, {
        baseUrl: endpoint.baseUrl.href.replace(/\/+$/, ""),
        request: {
          fetch: over.fetch,
          log: log
        },
        log: log
      });
    }
    function brokenBy(error, {read: read, endpoint: endpoint, attempt: attempt}) {
      if (read.signal.aborted) return read.signal.reason;
      const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
      if (cause instanceof failure.HR) return cause;
      const facts = {
        endpoint: endpoint,
        resource: read.resource,
        written: true
      };
      if (attempt.signal.aborted) return (0, broken_exchange.b)({
        ...facts,
        timeoutMs: ATTEMPT_MS
      });
      return (0, broken_exchange.F)(cause, facts);
    }
    var http_endpoint = __webpack_require__(8837);
    var exchange_body = __webpack_require__(8204);
    var exchange_dispatcher = __webpack_require__(6594);
    var exchange_headers = __webpack_require__(4112);
    // CONCATENATED MODULE: ./packages/github/src/requests/fetch.ts
    const MAX_BYTES = 8 * 1024 * 1024;
    const WITHOUT_BODY = new Set([ 204, 205, 304 ]);
    function createFetch(endpoint) {
      (0, http_endpoint.xd)(endpoint);
      const {dispatcher: dispatcher, end: end} = (0, exchange_dispatcher.S)(endpoint);
      let sent = 0;
      return {
        async fetch(address, {method: method = "GET", headers: headers = {}, signal: signal = null} = {}) {
          const url = new URL(address);
          const composed = (0, exchange_headers.H)(endpoint, {
            own: headers,
            hasBody: false,
            confidential: false
          });
          sent += 1;
          const answered = dispatcher.request({
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method: method,
            headers: composed,
            signal: signal,
            headersTimeout: 0,
            bodyTimeout: 0
          });
          return await responseOf(await (signal ? (0, deadline.Eu)(answered, signal) : answered));
        },
        sent: () => sent,
        close: end
      };
    }
    async function responseOf({statusCode: status, headers: headers, body: body}) {
      const encoding = [ headers["content-encoding"] ?? [] ].flat().join(", ");
      const text = await (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_BYTES,
        longer: "refuse"
      });
      const plain = Object.entries(headers).flatMap(([name, value]) => value === void 0 || name === "content-encoding" ? [] : [ [ name, [ value ].flat().join(", ") ] ]);
      return new Response(WITHOUT_BODY.has(status) ? null : text, {
        status: status,
        headers: plain
      });
    }
    // CONCATENATED MODULE: ./packages/github/src/connection.ts
    const SERVICE = "GitHub";
    function connectGithub(options) {
      const {world: world, secrets: secrets, token: token, repository: repository} = options;
      const endpoint = {
        ...options.endpoint,
        service: SERVICE,
        headers: () => ({})
      };
      const over = createFetch(endpoint);
      const limits = (0, rate_limits.VJ)(world.clock);
      const inTurn = createQueue();
      const connectTo = name => {
        const askOnce = createAskOnce({
          world: world,
          secrets: secrets,
          endpoint: endpoint,
          over: over,
          limits: limits,
          token: token,
          repository: name
        });
        const once = async read => {
          read.signal.throwIfAborted();
          const blockedMs = limits.blockedMs();
          if (blockedMs > 0) throw (0, rate_limits.MO)(read.resource, blockedMs);
          try {
            return await askOnce(read);
          } catch (error) {
            const isLimit = error instanceof failure.HR && error.kind === "throttled";
            if (isLimit) limits.refused(error.retryAfterMs ?? 0);
            throw (0, redacted.f)(error, secrets);
          }
        };
        return {
          name: SERVICE,
          repository: name,
          limits: limits,
          clock: world.clock,
          log: world.log.info,
          withRepository: connectTo,
          read(read) {
            const {signal: signal, deadline: deadline = options.deadline} = read;
            return (0, retry.LH)({
              world: world,
              rule: "reads",
              signal: signal,
              deadline: deadline
            }, () => inTurn(() => once(read)));
          },
          sent: over.sent,
          close: over.close
        };
      };
      return connectTo(repository);
    }
    function createQueue() {
      let last = Promise.resolve();
      return work => {
        const next = last.then(work);
        last = next.catch(() => {});
        return next;
      };
    }
    // CONCATENATED MODULE: ./packages/github/src/pull-requests.ts
    const pullRequest = schemas._H3({
      number: schemas.Whr(),
      state: schemas.YjP()
    });
    function openPullRequests(options) {
      const github = connectGithub(options);
      return {
        async isClosed(number, limits) {
          const resource = `pull request ${number} of ${github.repository}`;
          const read = await github.read({
            route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
            parameters: {
              pull_number: number
            },
            resource: resource,
            permission: "pull-requests: read",
            schema: pullRequest,
            ...limits
          });
          assertSame(resource, number, read.number);
          return read.state === "closed";
        },
        sent: github.sent,
        close: github.close
      };
    }
  }),
  8081: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MO: () => notSentYet,
      VJ: () => createRateLimits,
      W7: () => refusedForMs
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);
    const SHARE = .5;
    const ROUNDING_MS = 2e3;
    const MAX_TOGETHER = 10;
    function createRateLimits(clock) {
      let blockedUntilMs = Number.NEGATIVE_INFINITY;
      let window;
      let paid = 0;
      const open = () => window !== void 0 && window.untilMs > clock.now() ? window : void 0;
      return {
        note(header, isFree = false) {
          if (!isFree) {
            paid += 1;
            if (window !== void 0) window.allowance -= 1;
          }
          const remaining = wholeNumber(header("x-ratelimit-remaining"));
          const resetMs = msUntilReset(header, clock.wall());
          if (remaining === void 0 || resetMs === void 0) return;
          const untilMs = clock.now() + resetMs;
          const allowance = allowanceOf(window, {
            requests: remaining,
            untilMs: untilMs
          });
          window = {
            requests: remaining,
            allowance: allowance,
            untilMs: untilMs
          };
        },
        refused(ms) {
          blockedUntilMs = Math.max(blockedUntilMs, clock.now() + ms);
        },
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        left: () => open()?.requests,
        paid: () => paid,
        spacingMs(cost) {
          const current = open();
          if (current === void 0 || cost === 0) return 0;
          const usable = Math.max(1, Math.min(current.allowance, current.requests * SHARE));
          return cost * (current.untilMs - clock.now()) / usable;
        }
      };
    }
    function allowanceOf(known, {requests: requests, untilMs: untilMs}) {
      const isKnown = known !== void 0 && Math.abs(untilMs - known.untilMs) < ROUNDING_MS && requests < known.requests + MAX_TOGETHER;
      return isKnown ? known.allowance : requests * SHARE;
    }
    const WITHOUT_A_TIME_MS = 6e4;
    const SECONDARY = /secondary rate limit|abuse detection/i;
    function refusedForMs(reply, wallMs) {
      if (reply.status !== 403 && reply.status !== 429) return;
      const asked = (0, _rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__.D)(reply.header, wallMs);
      if (asked !== void 0) return asked;
      if (wholeNumber(reply.header("x-ratelimit-remaining")) === 0) return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
      const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
      return isSecondary ? WITHOUT_A_TIME_MS : void 0;
    }
    function notSentYet(resource, retryAfterMs) {
      return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "throttled",
        resource: resource,
        what: "GitHub has refused another request for too many of them, so this one was not sent",
        next: "Run fewer jobs with this token at once, or raise the timeout",
        retryAfterMs: retryAfterMs,
        received: "no"
      });
    }
    function msUntilReset(header, wallMs) {
      const seconds = wholeNumber(header("x-ratelimit-reset"));
      if (seconds === void 0) return;
      const dateMs = Date.parse(header("date") ?? "");
      return Math.max(0, seconds * 1e3 - (Number.isNaN(dateMs) ? wallMs : dateMs));
    }
    function wholeNumber(text) {
      return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
    }
  })
};
