export const id = 786;

export const ids = [ 786 ];

export const modules = {
  9786: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSource: () => openSource
    });
    var action_error = __webpack_require__(9923);
    var src_connection = __webpack_require__(8546);
    var failure = __webpack_require__(8464);
    var event_commit = __webpack_require__(2952);
    var schemas = __webpack_require__(8395);
    // CONCATENATED MODULE: ./packages/github/src/requests/pages.ts
    const PAGE_SIZE = 100;
    const MAX_PAGES = 100;
    const MAX_PASSES = 3;
    async function readPages(paged) {
      const found = new Map;
      let before;
      for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
        const paid = paged.github.limits.paid();
        const {items: items, pages: pages} = await readOnce(paged);
        const isUnchanged = paged.github.limits.paid() === paid;
        const ids = items.map(({id: id}) => id).join(" ");
        if (pages === 1 || isUnchanged || ids === before) return items;
        before = ids;
        for (const item of items) found.set(item.id, item);
      }
      return [ ...found.values() ];
    }
    async function readOnce({github: github, read: read, pageOf: pageOf}) {
      const found = new Map;
      for (let page = 1; ;page += 1) {
        const parameters = {
          ...read.parameters,
          per_page: PAGE_SIZE,
          page: page
        };
        const part = pageOf(await github.read({
          ...read,
          parameters: parameters
        }));
        for (const item of part.items) found.set(item.id, item);
        const isLast = part.items.length < PAGE_SIZE || found.size === part.total;
        if (isLast || page === MAX_PAGES) return {
          items: [ ...found.values() ],
          pages: page
        };
      }
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
    // CONCATENATED MODULE: ./packages/github/src/commits/checks.ts
    const checkRun = schemas._H3({
      id: schemas.Whr(),
      name: schemas.YjP(),
      status: schemas.YjP(),
      conclusion: schemas.cl6(schemas.YjP()),
      head_sha: schemas.cl6(schemas.YjP()),
      external_id: schemas.cl6(schemas.YjP()),
      started_at: schemas.cl6(schemas.YjP()),
      completed_at: schemas.cl6(schemas.YjP()),
      html_url: schemas.cl6(schemas.YjP()),
      details_url: schemas.cl6(schemas.YjP()),
      app: schemas.cl6(schemas._H3({
        id: schemas.cl6(schemas.Whr()),
        slug: schemas.cl6(schemas.YjP())
      })),
      check_suite: schemas.cl6(schemas._H3({
        id: schemas.cl6(schemas.Whr())
      }))
    });
    const checkRunPage = schemas._H3({
      total_count: schemas.Whr(),
      check_runs: schemas.YOg(checkRun)
    });
    async function readCurrentChecks(github, sha, limits) {
      const resource = `checks of commit ${sha}`;
      const read = {
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: {
          ref: sha,
          filter: "latest"
        },
        resource: resource,
        permission: "checks: read",
        schema: checkRunPage,
        ...limits
      };
      const all = await readPages({
        github: github,
        read: read,
        pageOf: ({total_count: total, check_runs: items}) => ({
          items: items,
          total: total
        })
      });
      for (const check of all) assertSame(resource, sha, check.head_sha);
      return newestInEachSuite(all);
    }
    function newestInEachSuite(checks) {
      const groups = Map.groupBy(checks, check => JSON.stringify([ suiteOf(check), check.name ]));
      return [ ...groups.values() ].flatMap(group => group.filter(check => !group.some(other => check.id < other.id && replaces(other, check))));
    }
    function replaces(newer, older) {
      if (older.app?.slug !== "github-actions") return true;
      const beganMs = Date.parse(newer.started_at ?? "");
      const isOpen = older.status !== "completed" && typeof older.started_at === "string";
      const endedMs = isOpen ? Number.POSITIVE_INFINITY : Date.parse(older.completed_at ?? "");
      return Number.isNaN(beganMs) || Number.isNaN(endedMs) || beganMs >= endedMs;
    }
    function suiteOf({check_suite: suite, app: app}) {
      return suite?.id ?? app?.slug ?? "";
    }
    function checkState({status: status, conclusion: conclusion}) {
      return status === "completed" ? conclusion ?? "pending" : status;
    }
    function workflowRunOf(check) {
      const address = `${check.details_url ?? ""} ${check.html_url ?? ""}`;
      const id = /\/actions\/runs\/(\d{1,15})\b/.exec(address)?.[1];
      return id === void 0 ? void 0 : Number(id);
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/own-job.ts
    const jobs = schemas._H3({
      jobs: schemas.YOg(schemas._H3({
        id: schemas.Whr(),
        status: schemas.YjP(),
        runner_name: schemas.cl6(schemas.YjP())
      }))
    });
    function ownJob(env, reportName) {
      const runId = Number(env("GITHUB_RUN_ID") ?? Number.NaN);
      if (!Number.isSafeInteger(runId)) return;
      return {
        runId: runId,
        attempt: Number(env("GITHUB_RUN_ATTEMPT") ?? 1) || 1,
        key: env("GITHUB_JOB") ?? "",
        runnerName: env("RUNNER_NAME") ?? "",
        reportName: reportName
      };
    }
    async function readOwnJobId(github, {runId: runId, attempt: attempt, runnerName: runnerName}, limits) {
      if (runnerName === "") return;
      const found = await (0, failure.J0)([ "unauthorized", "not-found" ], () => github.read({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
        parameters: {
          run_id: runId,
          attempt_number: attempt,
          per_page: 100
        },
        resource: `jobs of workflow run ${runId}`,
        permission: "actions: read",
        schema: jobs,
        ...limits
      }));
      const own = (found?.jobs ?? []).filter(job => job.runner_name === runnerName && job.status !== "completed");
      return own.length === 1 ? own[0]?.id : void 0;
    }
    function findOwnCheck(checks, job, id) {
      const known = checks.find(check => check.id === id);
      if (known !== void 0) return known;
      const open = checks.filter(check => check.status !== "completed" && workflowRunOf(check) === job.runId);
      const named = open.filter(({name: name}) => isOfKey(name, job.key));
      return [ open, named ].find(({length: length}) => length === 1)?.[0];
    }
    function findOwnReport(checks, {runId: runId, attempt: attempt, reportName: reportName}) {
      if (reportName === void 0) return [];
      return checks.filter(({name: name, external_id: external}) => name === reportName && external?.startsWith(`${runId}-${attempt}-`) === true);
    }
    function isOfKey(name, key) {
      if (key === "") return false;
      return name === key || name.startsWith(`${key} (`) || name.endsWith(` / ${key}`) || name.includes(` / ${key} (`);
    }
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
    // CONCATENATED MODULE: ./packages/github/src/deployments/deployments.ts
    const deployment = schemas._H3({
      id: schemas.Whr(),
      sha: schemas.YjP(),
      environment: schemas.YjP()
    });
    const deployments = schemas.YOg(deployment);
    const deploymentStatus = schemas._H3({
      id: schemas.Whr(),
      state: schemas.YjP(),
      description: schemas.cl6(schemas.YjP()),
      environment_url: schemas.cl6(schemas.YjP()),
      log_url: schemas.cl6(schemas.YjP()),
      target_url: schemas.cl6(schemas.YjP())
    });
    const deploymentStatuses = schemas.YOg(deploymentStatus);
    const PERMISSION = "deployments: read";
    async function readDeployment(github, id, limits) {
      const resource = `deployment ${id}`;
      const found = await github.read({
        route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}",
        parameters: {
          deployment_id: id
        },
        resource: resource,
        permission: PERMISSION,
        schema: deployment,
        ...limits
      });
      assertSame(resource, id, found.id);
      return found;
    }
    async function readNewestDeployment(github, {environment: environment, shas: shas}, limits) {
      const filters = shas.length === 0 ? [ {} ] : shas.map(sha => ({
        sha: sha
      }));
      const found = [];
      for (const filter of filters) {
        const page = await github.read({
          route: "GET /repos/{owner}/{repo}/deployments",
          parameters: {
            environment: environment,
            per_page: PAGE_SIZE,
            ...filter
          },
          resource: `deployments to ${environment}`,
          permission: PERMISSION,
          schema: deployments,
          ...limits
        });
        found.push(...page);
      }
      return found.filter(one => one.environment === environment && (shas.length === 0 || shas.includes(one.sha))).toSorted((a, b) => b.id - a.id)[0];
    }
    async function readLatestStatus(github, id, limits) {
      const read = {
        route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
        parameters: {
          deployment_id: id
        },
        resource: `deployment ${id}`,
        permission: PERMISSION,
        schema: deploymentStatuses,
        ...limits
      };
      const all = await readPages({
        github: github,
        read: read,
        pageOf: items => ({
          items: items
        })
      });
      return all.toSorted((a, b) => b.id - a.id)[0];
    }
    const reviewer = schemas._H3({
      type: schemas.cl6(schemas.YjP()),
      reviewer: schemas.cl6(schemas._H3({
        login: schemas.cl6(schemas.YjP()),
        slug: schemas.cl6(schemas.YjP())
      }))
    });
    const pendingDeployments = schemas.YOg(schemas._H3({
      environment: schemas.cl6(schemas._H3({
        name: schemas.cl6(schemas.YjP())
      })),
      wait_timer: schemas.cl6(schemas.Whr()),
      reviewers: schemas.cl6(schemas.YOg(reviewer))
    }));
    async function readApprovers(github, {runId: runId, environment: environment}, limits) {
      const found = await (0, failure.J0)([ "unauthorized", "not-found" ], () => github.read({
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
        parameters: {
          run_id: runId
        },
        resource: `pending deployments of workflow run ${runId}`,
        permission: "actions: read",
        schema: pendingDeployments,
        ...limits
      }));
      const pending = found?.find(one => one.environment?.name === environment);
      const names = (pending?.reviewers ?? []).flatMap(({reviewer: one}) => {
        if (one?.login) return [ `@${one.login}` ];
        return one?.slug ? [ `team ${one.slug}` ] : [];
      });
      return names.length === 0 ? void 0 : names;
    }
    var duration = __webpack_require__(6855);
    var cadence = __webpack_require__(1236);
    // CONCATENATED MODULE: ./packages/github/src/requests/cadence.ts
    const DEFAULT_CADENCE = (0, cadence.JN)({
      firstMs: 5e3,
      maxMs: 15e3,
      growth: 1.1
    });
    const BEFORE_DEADLINE_MS = 3e3;
    const REMEMBERED_READS = 3;
    const REMARKABLE = 2;
    function withinLimits({limits: limits, log: log}, cadence = DEFAULT_CADENCE) {
      let paidBefore = limits.paid();
      let costs = [];
      let isSlow = false;
      return cadenceInput => {
        const step = cadence(cadenceInput);
        const paid = limits.paid();
        if (cadenceInput.reads > 1) costs = [ ...costs, paid - paidBefore ].slice(-REMEMBERED_READS);
        paidBefore = paid;
        if (cadenceInput.reads === 0) return step;
        const spacingMs = limits.spacingMs(Math.max(0, ...costs));
        const lastMs = Math.max(0, cadenceInput.remainingMs - BEFORE_DEADLINE_MS);
        const delayMs = Math.max(step.delayMs, Math.min(spacingMs, lastMs));
        const wasSlow = isSlow;
        isSlow = delayMs > REMARKABLE * step.delayMs;
        if (isSlow && !wasSlow) log(`GitHub allows ${limits.left() ?? 0} more requests with this token for now: the next ` + `read is in ${(0, 
        duration.a3)(Math.round(delayMs / 1e3) * 1e3)}.`);
        return {
          ...step,
          delayMs: delayMs
        };
      };
    }
    // CONCATENATED MODULE: ./packages/github/src/deployments/watch-deployment.ts
    function watchDeployment(watch) {
      let known;
      return watchOne(watch, async limits => {
        known ??= await readDeployment(watch.github, watch.id, limits);
        return known;
      });
    }
    function watchEnvironment(watch) {
      const [ours] = watch.shas;
      return watchOne(watch, async limits => {
        const found = await readNewestDeployment(watch.github, watch, limits);
        return found && {
          ...found,
          sha: ours ?? found.sha
        };
      });
    }
    function watchOne({github: github, target: target, cadence: cadence}, find) {
      return {
        name: github.name,
        targets: [ target ],
        cadence: withinLimits(github, cadence),
        async read({signal: signal}) {
          const deployment = await find({
            signal: signal
          });
          if (deployment === void 0) return [];
          const status = await readLatestStatus(github, deployment.id, {
            signal: signal
          });
          const id = String(deployment.id);
          const detail = await approvalDetail(github, {
            deployment: deployment,
            status: status
          }, {
            signal: signal
          });
          const observation = {
            state: status?.state ?? "pending",
            id: id,
            revision: deployment.sha,
            stabilityKey: id,
            ...detail === void 0 ? {} : {
              detail: detail
            },
            evidence: [ detail ?? "", status?.description ?? "" ].filter(line => line !== ""),
            raw: {
              url: status?.environment_url ?? ""
            }
          };
          return [ {
            target: target,
            observation: observation
          } ];
        }
      };
    }
    async function approvalDetail(github, {deployment: {environment: environment}, status: status}, limits) {
      if (status?.state !== "waiting") return;
      const page = `${status.log_url ?? ""} ${status.target_url ?? ""}`;
      const [address, run] = /https?:\/\/\S*\/actions\/runs\/(\d{1,15})/.exec(page) ?? [];
      if (run === void 0) return `a reviewer of the environment ${environment} has to approve it`;
      const who = await readApprovers(github, {
        runId: Number(run),
        environment: environment
      }, limits);
      const actors = who === void 0 ? `a reviewer of the environment ${environment}` : list(who);
      return `${actors} has to approve it at ${address}`;
    }
    function list(names) {
      return names.join(" or ");
    }
    var targets_goal = __webpack_require__(7306);
    var provider = __webpack_require__(3988);
    // CONCATENATED MODULE: ./packages/github/src/commits/name-pattern.ts
    function isGlob(pattern) {
      return /[*?]/.test(pattern);
    }
    function matchName(pattern) {
      return name => name === pattern || isGlob(pattern) && matches(pattern, name);
    }
    function matches(pattern, name) {
      let [at, inName, star, afterStar] = [ 0, 0, -1, 0 ];
      while (inName < name.length) {
        const wanted = pattern[at];
        if (wanted === "*") [star, afterStar, at] = [ at, inName, at + 1 ]; else if (wanted === "?" || wanted === name[inName]) [at, inName] = [ at + 1, inName + 1 ]; else if (star >= 0) [at, afterStar, inName] = [ star + 1, afterStar + 1, afterStar + 1 ]; else return false;
      }
      return /^\**$/.test(pattern.slice(at));
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/members.ts
    const MAX_NAMED = 5;
    function observeMembers(members, {until: until, failOn: failOn}, sha) {
      const rank = ({state: state}) => {
        if (until.has(state)) return 2;
        return failOn.has(state) ? 0 : 1;
      };
      const ordered = members.toSorted((a, b) => rank(a) - rank(b) || b.id - a.id);
      const [decisive] = ordered;
      if (decisive === void 0) throw new RangeError("a target without members has no state");
      const open = ordered.filter(member => rank(member) < 2);
      return {
        state: decisive.state,
        id: String(decisive.id),
        revision: sha,
        stabilityKey: members.map(({id: id}) => id).sort((a, b) => a - b).join(" "),
        ...members.length > 1 ? {
          detail: describe(members.length, open)
        } : {},
        evidence: (open.length > 0 ? open : [ decisive ]).flatMap(evidenceOf),
        raw: {
          url: decisive.url
        }
      };
    }
    function describe(total, open) {
      const done = `${total - open.length} of ${total} done`;
      if (open.length === 0) return done;
      const shown = open.slice(0, MAX_NAMED).map(({name: name, state: state}) => `${name}: ${state}`);
      const more = open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : "";
      return `${done}; ${shown.join(", ")}${more}`;
    }
    function evidenceOf({name: name, state: state, description: description, url: url}) {
      const words = [ `${name}: ${state}`, description, url ].filter(part => part !== "");
      return [ words.join(" \xb7 ") ];
    }
    function memberOfCheck(check) {
      return {
        name: check.name,
        state: checkState(check),
        id: check.id,
        url: check.html_url ?? "",
        description: ""
      };
    }
    function memberOfStatus(status) {
      return {
        name: status.context,
        state: status.state,
        id: status.id,
        url: status.target_url ?? "",
        description: status.description ?? ""
      };
    }
    function memberOfRun(run) {
      const {status: status, conclusion: conclusion} = run;
      return {
        name: run.name ?? run.path ?? String(run.id),
        state: checkState({
          status: status ?? "queued",
          conclusion: conclusion
        }),
        id: run.id,
        url: run.html_url ?? "",
        description: ""
      };
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/statuses.ts
    const commitStatus = schemas._H3({
      id: schemas.Whr(),
      context: schemas.YjP(),
      state: schemas.YjP(),
      description: schemas.cl6(schemas.YjP()),
      target_url: schemas.cl6(schemas.YjP()),
      avatar_url: schemas.cl6(schemas.YjP())
    });
    const combined = schemas._H3({
      sha: schemas.cl6(schemas.YjP()),
      total_count: schemas.Whr(),
      statuses: schemas.YOg(commitStatus)
    });
    async function readCurrentStatuses(github, sha, limits) {
      const resource = `statuses of commit ${sha}`;
      const read = {
        route: "GET /repos/{owner}/{repo}/commits/{ref}/status",
        parameters: {
          ref: sha
        },
        resource: resource,
        permission: "statuses: read",
        schema: combined,
        ...limits
      };
      const all = await readPages({
        github: github,
        read: read,
        pageOf({sha: received, total_count: total, statuses: items}) {
          assertSame(resource, sha, received);
          return {
            items: items,
            total: total
          };
        }
      });
      return newestOfEachContext(all);
    }
    function newestOfEachContext(statuses) {
      const newest = new Map;
      for (const status of statuses) {
        const other = newest.get(status.context);
        if (other === void 0 || other.id < status.id) newest.set(status.context, status);
      }
      return [ ...newest.values() ];
    }
    function appIdOf({avatar_url: avatar}) {
      const id = /\/in\/(\d{1,15})(?:[?#]|$)/.exec(avatar ?? "")?.[1];
      return id === void 0 ? void 0 : Number(id);
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/workflow-runs.ts
    const workflowRun = schemas._H3({
      id: schemas.Whr(),
      name: schemas.cl6(schemas.YjP()),
      path: schemas.cl6(schemas.YjP()),
      head_sha: schemas.cl6(schemas.YjP()),
      status: schemas.cl6(schemas.YjP()),
      conclusion: schemas.cl6(schemas.YjP()),
      html_url: schemas.cl6(schemas.YjP()),
      check_suite_id: schemas.cl6(schemas.Whr())
    });
    const workflowRunPage = schemas._H3({
      total_count: schemas.Whr(),
      workflow_runs: schemas.YOg(workflowRun)
    });
    const workflow_runs_PERMISSION = "actions: read";
    function readRunsOfCommit(github, sha, limits) {
      return readRuns(github, sha, {
        route: "GET /repos/{owner}/{repo}/actions/runs",
        parameters: {
          head_sha: sha
        },
        resource: `workflow runs of commit ${sha}`,
        permission: workflow_runs_PERMISSION,
        schema: workflowRunPage,
        ...limits
      });
    }
    function readRunsOfWorkflow(github, {file: file, sha: sha}, limits) {
      return readRuns(github, sha, {
        route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        parameters: {
          workflow_id: file,
          head_sha: sha
        },
        resource: `runs of workflow ${file} for commit ${sha}`,
        permission: workflow_runs_PERMISSION,
        schema: workflowRunPage,
        ...limits
      });
    }
    async function readRuns(github, sha, read) {
      const all = await readPages({
        github: github,
        read: read,
        pageOf: ({total_count: total, workflow_runs: items}) => ({
          items: items,
          total: total
        })
      });
      return all.filter(({head_sha: head}) => (head ?? sha) === sha);
    }
    const suites = schemas._H3({
      check_suites: schemas.YOg(schemas._H3({
        id: schemas.Whr(),
        status: schemas.cl6(schemas.YjP()),
        app: schemas.cl6(schemas._H3({
          slug: schemas.cl6(schemas.YjP())
        }))
      }))
    });
    async function readOpenRuns(github, sha, limits) {
      const runs = await (0, failure.J0)([ "unauthorized", "not-found" ], () => readRunsOfCommit(github, sha, limits));
      if (runs !== void 0) return runs.filter(({status: status}) => status !== "completed").map(({id: id, name: name, path: path, status: status}) => ({
        id: id,
        name: name ?? path ?? String(id),
        state: status ?? "queued"
      }));
      const found = await (0, failure.J0)([ "unauthorized", "not-found" ], () => github.read({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
        parameters: {
          ref: sha,
          per_page: 100
        },
        resource: `check suites of commit ${sha}`,
        permission: "checks: read",
        schema: suites,
        ...limits
      }));
      return found?.check_suites.filter(({app: app, status: status}) => app?.slug === "github-actions" && status !== "completed").map(({id: id, status: status}) => ({
        id: void 0,
        name: `check suite ${id}`,
        state: status ?? "queued"
      }));
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/watch-commit.ts
    const MAX_SPAN_MS = 1e3;
    const MAX_READS = 3;
    function commitReader({github: github, targets: targets, cadence: cadence}, read) {
      return {
        name: github.name,
        targets: targets.map(({target: target}) => target),
        cadence: withinLimits(github, cadence),
        async read({signal: signal}) {
          for (let reads = 1; ;reads += 1) {
            const startMs = github.clock.now();
            const snapshots = await read({
              signal: signal
            });
            const tookMs = github.clock.now() - startMs;
            if (tookMs <= MAX_SPAN_MS || reads === MAX_READS) return snapshots;
          }
        }
      };
    }
    function waitsForItself(target) {
      return new failure.HR({
        kind: "rejected",
        resource: target,
        what: "the job that is waiting belongs to this workflow run, so the run cannot complete",
        next: "Wait in another workflow, or for single jobs by github:check/<name>",
        received: "no"
      });
    }
    function snapshotOf({target: target, wanted: wanted}, members, sha) {
      return members.length === 0 ? [] : [ {
        target: target,
        observation: observeMembers(members, wanted, sha)
      } ];
    }
    function expectedSnapshot({target: target}, {detail: detail, sha: sha}) {
      const observation = {
        state: "pending",
        id: "",
        revision: sha,
        detail: detail,
        evidence: [],
        raw: {
          url: ""
        }
      };
      return {
        target: target,
        observation: observation
      };
    }
    function watchStatuses(watch) {
      const {github: github, sha: sha, targets: targets} = watch;
      return commitReader(watch, async limits => {
        const statuses = await readCurrentStatuses(github, sha, limits);
        const names = statuses.map(({context: context}) => context).sort();
        return targets.flatMap(target => {
          watch.onNames?.(target.target, names);
          const own = statuses.filter(({context: context}) => context === target.context);
          return snapshotOf(target, own.map(memberOfStatus), sha);
        });
      });
    }
    function watchWorkflows(watch) {
      const {github: github, sha: sha, targets: targets} = watch;
      return commitReader(watch, async limits => {
        const snapshots = [];
        for (const target of targets) {
          const runs = await readRunsOfWorkflow(github, {
            file: target.file,
            sha: sha
          }, limits);
          if (runs.some(({id: id}) => id === watch.ownRunId)) throw waitsForItself(target.target);
          snapshots.push(...snapshotOf(target, runs.map(memberOfRun), sha));
        }
        return snapshots;
      });
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/watch-checks.ts
    function watchChecks(watch) {
      const {github: github, sha: sha, targets: targets} = watch;
      const read = checksReader(watch);
      return commitReader(watch, async limits => {
        const readRuns = async () => await readOpenRuns(github, sha, limits) ?? [];
        let runs = targets.some(({kind: kind}) => kind === "all") ? await readRuns() : void 0;
        let found = await read(limits);
        const isAbsent = target => !found.checks.some(({name: name}) => target.matches(name));
        if (runs === void 0 && targets.some(isAbsent)) {
          runs = await readRuns();
          found = await read(limits);
        }
        const {checks: checks, own: own} = found;
        const names = [ ...new Set(checks.map(({name: name}) => name)) ].sort();
        return targets.flatMap(target => {
          watch.onNames?.(target.target, names);
          if (target.kind === "name") assertNotOwn(target, own);
          const others = checks.filter(check => !own.includes(check) && target.matches(check.name));
          const ownRunId = target.kind === "all" ? watch.ownJob?.runId : void 0;
          return snapshotsOf(target, {
            checks: others,
            runs: runs ?? [],
            ownRunId: ownRunId,
            sha: sha
          });
        });
      });
    }
    function snapshotsOf(target, {checks: checks, runs: runs, ownRunId: ownRunId, sha: sha}) {
      const members = checks.map(memberOfCheck);
      const [run] = runs.filter(({id: id}) => id === void 0 || id !== ownRunId);
      const mayGrow = run !== void 0 && (target.kind === "all" || members.length === 0);
      const isBad = members.some(({state: state}) => target.wanted.failOn.has(state));
      if (!mayGrow || isBad) return snapshotOf(target, members, sha);
      const detail = `workflow run ${run.name} is ${run.state} and may create more checks`;
      return [ expectedSnapshot(target, {
        detail: detail,
        sha: sha
      }) ];
    }
    function checksReader({github: github, sha: sha, ownJob: ownJob}) {
      let lookup;
      return async limits => {
        const checks = await readCurrentChecks(github, sha, limits);
        if (ownJob === void 0) return {
          checks: checks,
          own: []
        };
        lookup ??= {
          id: await readOwnJobId(github, ownJob, limits)
        };
        const job = findOwnCheck(checks, ownJob, lookup.id);
        return {
          checks: checks,
          own: [ ...job ? [ job ] : [], ...findOwnReport(checks, ownJob) ]
        };
      };
    }
    function assertNotOwn(target, all) {
      const own = all.find(({name: name}) => target.matches(name));
      if (own === void 0) return;
      throw new failure.HR({
        kind: "rejected",
        resource: target.target,
        what: `this is the check of the job that is waiting (${own.name}), so it cannot complete`,
        next: "Remove it from the targets, or wait for it in another job",
        received: "no"
      });
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/required-checks.ts
    const required = schemas._H3({
      context: schemas.YjP(),
      integration_id: schemas.cl6(schemas.Whr()),
      app_id: schemas.cl6(schemas.Whr())
    });
    const rules = schemas.YOg(schemas._H3({
      type: schemas.YjP(),
      parameters: schemas.cl6(schemas._H3({
        required_status_checks: schemas.lqM(schemas.YOg(required))
      }))
    }));
    const protection = schemas._H3({
      contexts: schemas.lqM(schemas.YOg(schemas.YjP())),
      checks: schemas.lqM(schemas.YOg(required))
    });
    const branchReply = schemas._H3({
      name: schemas.cl6(schemas.YjP()),
      protection: schemas.cl6(schemas._H3({
        required_status_checks: schemas.cl6(protection)
      }))
    });
    const required_checks_PERMISSION = "contents: read";
    async function readRequiredChecks(github, branch, limits) {
      const byRules = await readRules(github, branch, limits);
      const byProtection = await readProtection(github, branch, limits);
      const all = new Map;
      for (const one of [ ...byRules, ...byProtection ]) all.set(JSON.stringify([ one.context, one.appId ?? null ]), one);
      return [ ...all.values() ];
    }
    async function readRules(github, branch, limits) {
      const found = await (0, failure.J0)([ "not-found", "unauthorized" ], () => github.read({
        route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
        parameters: {
          branch: branch,
          per_page: PAGE_SIZE
        },
        resource: `rules of branch ${branch}`,
        permission: "metadata: read",
        schema: rules,
        ...limits
      }));
      return (found ?? []).filter(({type: type}) => type === "required_status_checks").flatMap(({parameters: parameters}) => parameters?.required_status_checks ?? []).map(toRequiredCheck);
    }
    async function readProtection(github, branch, limits) {
      const found = await github.read({
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        parameters: {
          branch: branch
        },
        resource: `branch ${branch}`,
        permission: required_checks_PERMISSION,
        schema: branchReply,
        ...limits
      });
      const checks = found.protection?.required_status_checks;
      if (checks?.checks !== void 0) return checks.checks.map(toRequiredCheck);
      return (checks?.contexts ?? []).map(context => ({
        context: context,
        appId: void 0
      }));
    }
    function toRequiredCheck(one) {
      const id = one.integration_id ?? one.app_id ?? void 0;
      return {
        context: one.context,
        appId: id === void 0 || id <= 0 ? void 0 : id
      };
    }
    // CONCATENATED MODULE: ./packages/github/src/commits/watch-required.ts
    function watchRequired(watch) {
      const {github: github, sha: sha, targets: targets} = watch;
      const readChecks = checksReader(watch);
      const required = createLookup(github);
      const read = async limits => ({
        statuses: await readCurrentStatuses(github, sha, limits),
        ...await readChecks(limits)
      });
      return commitReader(watch, async limits => {
        const snapshots = [];
        for (const target of targets) {
          const wanted = await required(target, limits);
          let reported = await read(limits);
          let isOpen = false;
          if (missingOf(wanted, reported).length > 0) {
            isOpen = (await readOpenRuns(github, sha, limits) ?? []).length > 0;
            reported = await read(limits);
          }
          assertOthers(target, wanted, reported);
          const missing = missingOf(wanted, reported);
          watch.onNames?.(target.target, [ ...new Set(reported.checks.map(({name: name}) => name)) ].sort());
          snapshots.push(...watch_required_snapshotsOf(target, {
            wanted: wanted,
            reported: reported,
            missing: missing,
            isOpen: isOpen,
            sha: sha
          }));
        }
        return snapshots;
      });
    }
    function watch_required_snapshotsOf(target, {wanted: wanted, reported: reported, missing: missing, isOpen: isOpen, sha: sha}) {
      const members = wanted.flatMap(one => membersOf(one, reported));
      const isBad = members.some(({state: state}) => target.wanted.failOn.has(state));
      if (missing.length === 0 || isBad) return snapshotOf(target, members, sha);
      if (!isOpen && members.length === 0) return [];
      const detail = `expected, not reported yet: ${missing.join(", ")}`;
      return [ expectedSnapshot(target, {
        detail: detail,
        sha: sha
      }) ];
    }
    function membersOf(wanted, {checks: checks, own: own, statuses: statuses}) {
      const {context: context, appId: appId} = wanted;
      return [ ...checks.filter(one => !own.includes(one) && isAsked(wanted, one)).map(memberOfCheck), ...statuses.filter(one => one.context === context && (appId === void 0 || appIdOf(one) === appId)).map(memberOfStatus) ];
    }
    function isAsked({context: context, appId: appId}, {name: name, app: app}) {
      return name === context && (appId === void 0 || app?.id === appId);
    }
    function missingOf(wanted, reported) {
      return wanted.filter(one => !isOwn(one, reported) && membersOf(one, reported).length === 0).map(({context: context}) => context);
    }
    function isOwn(wanted, {own: own}) {
      return own.some(check => isAsked(wanted, check));
    }
    function createLookup(github) {
      const known = new Map;
      return async ({target: target, branch: branch, ignores: ignores}, limits) => {
        const all = known.get(branch) ?? await readRequiredChecks(github, branch, limits);
        known.set(branch, all);
        const wanted = all.filter(({context: context}) => !ignores(context));
        if (wanted.length > 0) return wanted;
        throw new failure.HR({
          kind: "not-found",
          resource: target,
          what: `branch ${branch} requires ${all.length === 0 ? "no checks" : "only ignored checks"}`,
          next: "Name the checks by github:check/<name>, or wait for all by github:checks",
          received: "yes"
        });
      };
    }
    function assertOthers({target: target}, wanted, reported) {
      const isOnlyOwn = wanted.every(one => isOwn(one, reported) && membersOf(one, reported).length === 0);
      if (!isOnlyOwn) return;
      throw new failure.HR({
        kind: "rejected",
        resource: target,
        what: `the only required check is the job that is waiting (${wanted[0]?.context})`,
        next: "Remove it from the targets",
        received: "no"
      });
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/github/commit-readers.ts
    function commitReaders(targets, context) {
      const groups = Map.groupBy(targets, ({resource: {repository: repository, ref: ref}}) => JSON.stringify([ repository, ref ]));
      return [ ...groups.values() ].flatMap(group => {
        const {repository: repository, ref: ref} = group[0]?.resource ?? {};
        const here = inRepository(context, repository);
        if (ref === void 0) return readersAt(group, eventPlace(here, group), here);
        if (!/^[0-9a-f]{40}$/.test(ref)) return [ refReader(group, ref, here) ];
        return readersAt(group, {
          sha: ref,
          others: [],
          branch: here.event?.branch
        }, here);
      });
    }
    function inRepository(context, repository) {
      if (repository === void 0 || repository === context.github.repository) return context;
      const github = context.github.withRepository(repository);
      return {
        ...context,
        github: github,
        event: void 0,
        ownJob: void 0
      };
    }
    function eventPlace({event: event, followsNewest: followsNewest}, group) {
      if (event !== void 0) return {
        sha: event.sha,
        others: event.mergeShas,
        branch: event.branch
      };
      const isFree = group.every(({resource: {kind: kind}}) => kind === "environment" && followsNewest);
      if (isFree) return {
        sha: "",
        others: [],
        branch: void 0
      };
      const names = group.map(({target: target}) => target).join(", ");
      throw new action_error.l("refused", `${names}: the event of this run has no commit of that repository. Add @<commit id>, ` + "@<branch> or @<tag>.");
    }
    function refReader(group, ref, context) {
      const {github: github} = context;
      let readers;
      const open = async signal => {
        const sha = await (0, event_commit.q)(github, ref, {
          signal: signal
        });
        if (sha !== void 0) {
          github.log(`${ref} in ${github.repository} is commit ${sha}.`);
          return readersAt(group, {
            sha: sha,
            others: [],
            branch: ref
          }, context);
        }
        const named = group.map(target => ({
          ...target,
          resource: withoutRef(target, ref)
        }));
        return readersAt(named, eventPlace(context, named), context);
      };
      return {
        name: github.name,
        targets: group.map(({target: target}) => target),
        cadence: withinLimits(github, context.cadence),
        async read(read) {
          readers ??= await open(read.signal);
          const snapshots = [];
          for (const reader of readers) snapshots.push(...await reader.read(read));
          return snapshots;
        }
      };
    }
    function withoutRef({target: target, resource: resource}, ref) {
      if ("fullName" in resource && resource.kind !== "workflow") return {
        ...resource,
        name: resource.fullName,
        ref: void 0
      };
      throw new failure.HR({
        kind: "not-found",
        resource: target,
        what: `there is no branch or tag ${ref}`,
        next: 'Check the name after the @, and that the job has "contents: read"',
        received: "yes"
      });
    }
    function readersAt(group, place, context) {
      const {github: github, cadence: cadence, ownJob: ownJob, onNames: onNames} = context;
      const watch = {
        github: github,
        sha: place.sha,
        onNames: onNames,
        cadence: cadence
      };
      const checks = group.flatMap(one => checksTarget(one, context));
      const statuses = group.flatMap(({target: target, resource: resource, wanted: wanted}) => resource.kind === "status" ? [ {
        target: target,
        wanted: wanted,
        context: resource.name
      } ] : []);
      const workflows = group.flatMap(({target: target, resource: resource, wanted: wanted}) => resource.kind === "workflow" ? [ {
        target: target,
        wanted: wanted,
        file: resource.name
      } ] : []);
      const ignores = ignored(context);
      const required = group.flatMap(({target: target, resource: resource, wanted: wanted}) => resource.kind === "required" ? [ {
        target: target,
        wanted: wanted,
        branch: branchOf(target, place.branch),
        ignores: ignores
      } ] : []);
      return [ ...checks.length > 0 ? [ watchChecks({
        ...watch,
        ownJob: ownJob,
        targets: checks
      }) ] : [], ...statuses.length > 0 ? [ watchStatuses({
        ...watch,
        targets: statuses
      }) ] : [], ...required.length > 0 ? [ watchRequired({
        ...watch,
        ownJob: ownJob,
        targets: required
      }) ] : [], ...workflows.length > 0 ? [ watchWorkflows({
        ...watch,
        ownRunId: ownJob?.runId,
        targets: workflows
      }) ] : [], ...group.flatMap(one => environmentReader(one, place, context)) ];
    }
    function checksTarget({target: target, resource: resource, wanted: wanted}, context) {
      if (resource.kind === "checks") {
        const ignores = ignored(context);
        return [ {
          target: target,
          wanted: wanted,
          kind: "all",
          matches: name => !ignores(name)
        } ];
      }
      if (resource.kind !== "check") return [];
      const kind = isGlob(resource.name) ? "glob" : "name";
      return [ {
        target: target,
        wanted: wanted,
        kind: kind,
        matches: matchName(resource.name)
      } ];
    }
    function environmentReader({target: target, resource: resource}, {sha: sha, others: others}, {github: github, cadence: cadence, followsNewest: followsNewest}) {
      if (resource.kind !== "environment") return [];
      const isFree = resource.ref === void 0 && followsNewest;
      const shas = isFree ? [] : [ sha, ...others ];
      return [ watchEnvironment({
        github: github,
        target: target,
        environment: resource.name,
        shas: shas,
        cadence: cadence
      }) ];
    }
    function ignored({ignore: ignore}) {
      const matches = ignore.map(matchName);
      return name => matches.some(match => match(name));
    }
    function branchOf(target, branch) {
      if (branch !== void 0) return branch;
      throw new action_error.l("refused", `${target}: the event of this run names no branch of this repository whose rules apply. Add ` + "@<branch> for the tip of a branch, or name the checks by github:check/<name>.");
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/github/source.ts
    const MAX_NAMES = 20;
    function openSource(opening) {
      const {targets: targets, inputs: inputs, run: run} = opening;
      const github = connect(inputs, run);
      const event = (0, event_commit.e)(run.env);
      const cadence = inputs.interval === void 0 ? void 0 : (0, provider.Zu)(inputs.interval);
      const names = new Map;
      const ofCommits = targets.flatMap(target => commitTarget(target, inputs));
      logEvent(ofCommits, event, run);
      const readers = [ ...targets.flatMap(({name: target, resource: resource}) => {
        if (resource.kind !== "deployment") return [];
        const {id: id, repository: repository} = resource;
        const place = repository === void 0 ? github : github.withRepository(repository);
        return [ watchDeployment({
          github: place,
          target: target,
          id: id,
          cadence: cadence
        }) ];
      }), ...commitReaders(ofCommits, {
        github: github,
        event: event,
        cadence: cadence,
        ownJob: ownJob(run.env, inputs.checkRun),
        ignore: inputs.ignore,
        followsNewest: inputs.onSuperseded === "follow",
        onNames: (target, all) => names.set(target, all)
      }) ];
      const resources = new Map(targets.map(({name: name, resource: resource}) => [ name, resource ]));
      return {
        readers: readers.map(reader => (0, provider.Uz)(reader, ({raw: {url: url}}) => metadataOf(url))),
        sent: github.sent,
        close: github.close,
        explain: async ({name: name}, {last: last}) => {
          if (last?.state === "inactive") return await explainInactive(github, resources.get(name), {
            run: run,
            id: last.id
          });
          return last === void 0 || last.id === "" ? explainAbsent(names.get(name)) : {};
        }
      };
    }
    function commitTarget(target, inputs) {
      const {name: name, resource: resource} = target;
      if (resource.kind === "deployment") return [];
      const goal = (0, targets_goal.Z)(target, inputs);
      const wanted = {
        until: new Set(goal.until.keys()),
        failOn: new Set(goal.failOn.keys())
      };
      return [ {
        target: name,
        resource: resource,
        wanted: wanted
      } ];
    }
    function logEvent(targets, event, {log: log}) {
      const isAsked = targets.some(({resource: {repository: repository, ref: ref}}) => repository === void 0 && ref === void 0);
      if (!isAsked || event === void 0) return;
      log.info(`github: targets without @<ref> are about commit ${event.sha}, ${event.why}.`);
    }
    function connect(inputs, run) {
      const repository = run.env("GITHUB_REPOSITORY") ?? "";
      if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new action_error.l("refused", "GITHUB_REPOSITORY names no repository for the github: targets.");
      const connection = (0, src_connection.g7)(run);
      if (connection === void 0) throw new action_error.l("refused", "GITHUB_API_URL is not a URL: the github: targets need it.");
      return connectGithub({
        ...connection,
        repository: repository,
        token: inputs.githubToken ?? ""
      });
    }
    function metadataOf(url) {
      if (url === "") return {};
      const fqdn = URL.parse(url)?.hostname;
      return {
        url: url,
        ...fqdn === void 0 ? {} : {
          fqdn: fqdn
        }
      };
    }
    async function explainInactive(github, resource, {run: {signal: signal, deadline: deadline}, id: id}) {
      if (resource?.kind !== "environment") return {
        outcome: "superseded"
      };
      const search = {
        environment: resource.name,
        shas: []
      };
      try {
        const newest = await readNewestDeployment(github, search, {
          signal: signal,
          deadline: deadline
        });
        const isOther = newest !== void 0 && String(newest.id) !== id;
        return {
          outcome: "superseded",
          ...isOther ? {
            supersededBy: String(newest.id)
          } : {}
        };
      } catch (error) {
        if (error instanceof failure.HR) return {
          outcome: "superseded"
        };
        throw error;
      }
    }
    function explainAbsent(names) {
      if (names === void 0) return {};
      if (names.length === 0) return {
        clause: "the commit has none at all"
      };
      const shown = names.slice(0, MAX_NAMES).join(", ");
      const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
      return {
        clause: `the commit has ${shown}${more}`
      };
    }
  }),
  2952: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => eventCommit,
      q: () => resolveRef
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
    var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
    const sha = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[0-9a-f]{40}$/i));
    const pulls = zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      base: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
        ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
      })
    }))), void 0);
    const ofHead = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      head_sha: sha,
      head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),
      pull_requests: pulls,
      event: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
    });
    const pullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      number: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()),
      head: zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
        sha: sha
      }),
      base: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
        ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
      })),
      merge_commit_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(sha)
    });
    const payload = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(pullRequest), void 0),
      deployment: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
        sha: sha
      })), void 0),
      workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(ofHead), void 0),
      check_run: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.X$i(ofHead, {
        check_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.OH3(ofHead))
      })), void 0),
      check_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(ofHead), void 0),
      merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
        head_sha: sha,
        base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
      })), void 0),
      sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(sha), void 0)
    });
    function eventCommit(env) {
      const event = (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.j)(env, payload);
      const name = env("GITHUB_EVENT_NAME") ?? "";
      const own = env("GITHUB_SHA") ?? "";
      const ref = branchOf(env("GITHUB_REF"));
      const subject = subjectOf(name, event ?? {}, own);
      if (subject !== void 0) return {
        mergeShas: [],
        branch: ref,
        ...subject
      };
      if (own === "") return;
      const why = name === "" ? "GITHUB_SHA" : `GITHUB_SHA of the event ${name}`;
      return {
        sha: own.toLowerCase(),
        mergeShas: [],
        why: why,
        branch: ref
      };
    }
    function subjectOf(name, event, own) {
      const isAbout = (...names) => name === "" || names.some(one => name.startsWith(one));
      const {pull_request: pull, deployment: deployment, workflow_run: run} = event;
      if (pull !== void 0 && isAbout("pull_request")) return pullRequestSubject(pull, own);
      if (deployment !== void 0 && isAbout("deployment")) return {
        sha: deployment.sha,
        why: "the commit of the deployment of this event"
      };
      if (run !== void 0 && isAbout("workflow_run")) {
        const branch = baseOf(run);
        return {
          sha: run.head_sha,
          why: "the commit of the workflow run of this event",
          branch: branch
        };
      }
      return checkSubject(event, isAbout);
    }
    function checkSubject({check_run: check, check_suite: suite, merge_group: group, sha: status}, isAbout) {
      if (check !== void 0 && isAbout("check_run")) {
        const branch = baseOf({
          ...check.check_suite,
          ...check
        });
        return {
          sha: check.head_sha,
          why: "the commit of the check run of this event",
          branch: branch
        };
      }
      if (suite !== void 0 && isAbout("check_suite")) {
        const branch = baseOf(suite);
        return {
          sha: suite.head_sha,
          why: "the commit of the check suite of this event",
          branch: branch
        };
      }
      if (group !== void 0 && isAbout("merge_group")) {
        const branch = branchOf(group.base_ref);
        return {
          sha: group.head_sha,
          why: "the head of the merge group",
          branch: branch
        };
      }
      if (status === void 0 || !isAbout("status")) return;
      return {
        sha: status,
        why: "the commit of the status of this event"
      };
    }
    function pullRequestSubject(pull, own) {
      const number = pull.number === void 0 ? "the pull request" : `pull request ${pull.number}`;
      const merge = [ own.toLowerCase(), pull.merge_commit_sha?.toLowerCase() ?? "" ];
      const {sha: head} = pull.head;
      return {
        sha: head.toLowerCase(),
        mergeShas: [ ...new Set(merge) ].filter(one => one !== "" && one !== head.toLowerCase()),
        why: `the head of ${number}`,
        branch: pull.base?.ref
      };
    }
    function baseOf(head) {
      const [pull] = head.pull_requests ?? [];
      if (pull !== void 0) return pull.base.ref;
      if (head.event?.startsWith("pull_request")) return;
      return branchOf(head.head_branch ?? void 0);
    }
    const MERGE_QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
    function branchOf(ref) {
      if (ref === void 0 || ref === "") return;
      const branch = ref.replace(/^refs\/heads\//, "");
      if (branch.startsWith("refs/")) return;
      return MERGE_QUEUE.exec(branch)?.[1] ?? branch;
    }
    const commit = zod_mini__WEBPACK_IMPORTED_MODULE_2__._H3({
      sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[0-9a-f]{40}$/))
    });
    async function resolveRef(github, ref, limits) {
      const found = await (0, _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => github.read({
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        parameters: {
          ref: ref
        },
        resource: `commit of ${ref}`,
        permission: "contents: read",
        schema: commit,
        ...limits
      }));
      return found?.sha;
    }
  }),
  7173: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => readEvent
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    function readEvent(env, schema) {
      const path = env("GITHUB_EVENT_PATH");
      if (path === void 0 || path === "") return;
      try {
        return schema.safeParse(JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))).data;
      } catch {
        return;
      }
    }
    zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      action: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
      pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
      })
    });
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
