export const id = 768;

export const ids = [ 768 ];

export const modules = {
  1768: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openPublisher: () => openPublisher
    });
    var failure = __webpack_require__(8464);
    var time_deadline = __webpack_require__(3739);
    var cadence = __webpack_require__(1236);
    var build_report = __webpack_require__(8134);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    var external_node_fs_ = __webpack_require__(3024);
    // CONCATENATED MODULE: ./packages/github/src/event.ts
    function readEvent(env, schema) {
      const path = env("GITHUB_EVENT_PATH");
      if (path === void 0 || path === "") return;
      try {
        return schema.safeParse(JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"))).data;
      } catch {
        return;
      }
    }
    schemas._H3({
      action: schemas.lqM(schemas.YjP()),
      pull_request: schemas._H3({
        number: schemas.Whr(),
        state: schemas.YjP()
      })
    });
    // CONCATENATED MODULE: ./packages/github/src/commits/event-commit.ts
    const sha = schemas.YjP().check(api.Fk(/^[0-9a-f]{40}$/i));
    const pulls = schemas.MfU(schemas.lqM(schemas.YOg(schemas._H3({
      base: schemas._H3({
        ref: schemas.YjP()
      })
    }))), void 0);
    const ofHead = schemas._H3({
      head_sha: sha,
      head_branch: schemas.cl6(schemas.YjP()),
      pull_requests: pulls,
      event: schemas.lqM(schemas.YjP())
    });
    const pullRequest = schemas._H3({
      number: schemas.lqM(schemas.Whr()),
      head: schemas._H3({
        sha: sha
      }),
      base: schemas.lqM(schemas._H3({
        ref: schemas.lqM(schemas.YjP())
      })),
      merge_commit_sha: schemas.cl6(sha)
    });
    const payload = schemas._H3({
      pull_request: schemas.MfU(schemas.lqM(pullRequest), void 0),
      deployment: schemas.MfU(schemas.lqM(schemas._H3({
        sha: sha
      })), void 0),
      workflow_run: schemas.MfU(schemas.lqM(ofHead), void 0),
      check_run: schemas.MfU(schemas.lqM(schemas.X$i(ofHead, {
        check_suite: schemas.cl6(schemas.OH3(ofHead))
      })), void 0),
      check_suite: schemas.MfU(schemas.lqM(ofHead), void 0),
      merge_group: schemas.MfU(schemas.lqM(schemas._H3({
        head_sha: sha,
        base_ref: schemas.lqM(schemas.YjP())
      })), void 0),
      sha: schemas.MfU(schemas.lqM(sha), void 0)
    });
    function eventCommit(env) {
      const event = readEvent(env, payload);
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
    schemas._H3({
      sha: schemas.YjP().check(api.Fk(/^[0-9a-f]{40}$/))
    });
    var http_api = __webpack_require__(2845);
    var classify_reply = __webpack_require__(6342);
    var retry_after = __webpack_require__(2712);
    // CONCATENATED MODULE: ./packages/github/src/requests/rate-limits.ts
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
      const asked = (0, retry_after.D)(reply.header, wallMs);
      if (asked !== void 0) return asked;
      if (wholeNumber(reply.header("x-ratelimit-remaining")) === 0) return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
      const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
      return isSecondary ? WITHOUT_A_TIME_MS : void 0;
    }
    function notSentYet(resource, retryAfterMs) {
      return new failure.HR({
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
    // CONCATENATED MODULE: ./packages/github/src/reports/report-api.ts
    const anyReply = schemas.L5J();
    const withId = schemas._H3({
      id: schemas.Whr()
    });
    function openReportApi(options) {
      const {world: world, secrets: secrets, token: token, repository: repository} = options;
      const [owner = "", name = ""] = repository.split("/");
      secrets.add(token);
      const headers = {
        Authorization: `Bearer ${token}`,
        Accept: "application/vnd.github+json"
      };
      const endpoint = {
        ...options.endpoint,
        service: "GitHub",
        headers: () => headers
      };
      const api = (0, http_api.x)({
        world: world,
        secrets: secrets,
        endpoint: endpoint
      });
      const limits = createRateLimits(world.clock);
      limits.refused(options.blockedForMs);
      return {
        world: world,
        owner: owner,
        name: name,
        async send({permission: permission, ...request}, {signal: signal, deadline: deadline}) {
          const isRead = request.method === "GET";
          const {value: value} = await api.call({
            ...request,
            effect: isRead ? "read" : "write",
            retry: request.retry ?? (request.method === "POST" ? "unsent" : "reads"),
            ...request.method === "DELETE" ? {
              format: "none"
            } : {},
            classify: classifyFor(permission, limits, world),
            beforeAttempt: () => throwIfBlocked(limits, request.resource),
            signal: signal,
            ...deadline && {
              deadline: deadline
            }
          });
          return value;
        },
        blockedMs: limits.blockedMs,
        sent: api.sent,
        close: api.close
      };
    }
    function classifyFor(permission, limits, {clock: clock}) {
      return reply => {
        const what = `GitHub responded with ${reply.status}: ${(0, classify_reply.bD)(reply.text)}`;
        const retryAfterMs = refusedForMs(reply, clock.wall());
        if (retryAfterMs !== void 0) {
          const next = "Run fewer jobs with this token at once";
          limits.refused(retryAfterMs);
          return {
            kind: "throttled",
            what: what,
            next: next,
            received: "no",
            retryAfterMs: retryAfterMs
          };
        }
        const next = `Add "${permission}" to the permissions of the job`;
        if (reply.status === 401) return {
          kind: "unauthorized",
          what: what,
          next: "Check github-token"
        };
        if (reply.status === 403) return {
          kind: "unauthorized",
          what: what,
          next: next
        };
        return reply.status === 404 ? {
          kind: "not-found",
          what: what,
          next: next
        } : void 0;
      };
    }
    function throwIfBlocked(limits, resource) {
      const retryAfterMs = limits.blockedMs();
      if (retryAfterMs > 0) throw notSentYet(resource, retryAfterMs);
    }
    var src_connection = __webpack_require__(8546);
    var safe_path = __webpack_require__(4113);
    // CONCATENATED MODULE: ./packages/github/src/reports/check-runs.ts
    const PERMISSION = "checks: write";
    async function createCheckRun(api, {name: name, sha: sha, externalId: externalId, startMs: startMs, ...state}, options) {
      const {id: id} = await api.send({
        method: "POST",
        path: safe_path.A`/repos/${api.owner}/${api.name}/check-runs`,
        body: {
          name: name,
          head_sha: sha,
          external_id: externalId,
          started_at: new Date(startMs).toISOString(),
          ...bodyOf(state)
        },
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: withId
      }, options);
      return id;
    }
    async function updateCheckRun(api, {id: id, name: name, ...state}, options) {
      await api.send({
        method: "PATCH",
        path: safe_path.A`/repos/${api.owner}/${api.name}/check-runs/${String(id)}`,
        body: bodyOf(state),
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: anyReply
      }, options);
    }
    function bodyOf({output: output, detailsUrl: detailsUrl, conclusion: conclusion}) {
      return {
        status: conclusion === void 0 ? "in_progress" : "completed",
        ...conclusion === void 0 ? {} : {
          conclusion: conclusion
        },
        ...detailsUrl === void 0 ? {} : {
          details_url: detailsUrl
        },
        output: output
      };
    }
    const found = schemas._H3({
      check_runs: schemas.YOg(schemas._H3({
        id: schemas.Whr(),
        external_id: schemas.cl6(schemas.YjP()),
        started_at: schemas.cl6(schemas.YjP())
      }))
    });
    async function listCheckRuns(api, {name: name, sha: sha}, options) {
      const {check_runs: runs} = await api.send({
        method: "GET",
        path: safe_path.A`/repos/${api.owner}/${api.name}/commits/${sha}/check-runs`,
        query: {
          check_name: name,
          filter: "all",
          per_page: 100
        },
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: found
      }, options);
      return runs.map(({id: id, external_id: externalId, started_at: startedAt}) => ({
        id: id,
        externalId: externalId ?? "",
        startMs: Date.parse(startedAt ?? "") || 0
      }));
    }
    // CONCATENATED MODULE: ./packages/github/src/reports/run-stamp.ts
    const MAX_SKEW_MS = 6e5;
    function stampText({run: run, attempt: attempt, startMs: startMs}) {
      return `${run}/${attempt} ${startMs}`;
    }
    function parseStamp(text) {
      const [, run, attempt, startMs] = /^(\d{1,15})\/(\d{1,5}) (\d{1,15})$/.exec(text ?? "") ?? [];
      if (run === void 0) return;
      return {
        run: Number(run),
        attempt: Number(attempt),
        startMs: Number(startMs)
      };
    }
    function isSameAttempt(one, other) {
      return one.run === other.run && one.attempt === other.attempt;
    }
    function isNewer(other, own, nowMs) {
      if (other.run === own.run && other.attempt !== own.attempt) return other.attempt > own.attempt;
      const areFirst = other.attempt === 1 && own.attempt === 1;
      if (other.run !== own.run && areFirst) return other.run > own.run;
      return other.startMs > own.startMs && other.startMs <= nowMs + MAX_SKEW_MS;
    }
    var render = __webpack_require__(8483);
    // CONCATENATED MODULE: ./packages/action/src/report/github/created.ts
    const MAX_READS = 4;
    const UNCLEAR = "unclear";
    async function createdOnce(creation, options) {
      const {name: name, memory: memory, create: create} = creation;
      const before = await findCreated(creation, options);
      if (before !== void 0) return before;
      memory.set(name, UNCLEAR);
      try {
        const id = await create(options);
        memory.set(name, String(id));
        return id;
      } catch (error) {
        if (error instanceof failure.HR && !(0, failure.v5)(error)) memory.set(name, "");
        throw error;
      }
    }
    async function findCreated({name: name, memory: memory, world: world, find: find}, options) {
      if (isKnown(memory, name)) return Number(memory.get(name));
      if (memory.get(name) !== UNCLEAR) return;
      const pause = (0, cadence.io)(world);
      for (let reads = 0; reads < MAX_READS; reads += 1) {
        await pause.next(options.signal);
        const found = await find(options);
        if (found === void 0) continue;
        memory.set(name, String(found));
        return found;
      }
      return;
    }
    function isKnown(memory, name) {
      const kept = memory.get(name);
      return kept !== void 0 && kept !== "" && kept !== UNCLEAR;
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/check-run.ts
    const MAX_TITLE = 250;
    const CONCLUSIONS = {
      succeeded: "success",
      unchanged: "success",
      promotable: "success",
      promoted: "success",
      "dry-run": "neutral",
      inconclusive: "action_required",
      "timed-out": "timed_out",
      cancelled: "cancelled"
    };
    function conclusionOf(outcome) {
      return CONCLUSIONS[outcome] ?? "failure";
    }
    function checkRunChannel(context, name) {
      const {api: api, memory: memory, sha: sha, stamp: stamp, runUrl: detailsUrl} = context;
      const identity = {
        name: name,
        sha: sha,
        externalId: externalIdOf(context),
        startMs: stamp.startMs
      };
      const creation = {
        name: "check-run-id",
        memory: memory,
        world: api.world
      };
      const find = async options => (await listCheckRuns(api, identity, options)).find(({externalId: externalId}) => externalId === identity.externalId)?.id;
      return {
        input: "check-run",
        async begin(options) {
          const output = {
            title: "In progress",
            summary: "The step has begun."
          };
          const create = () => createCheckRun(api, {
            ...identity,
            output: output,
            detailsUrl: detailsUrl
          }, options);
          await createdOnce({
            ...creation,
            create: create,
            find: find
          }, options);
        },
        async progress(report, options) {
          const id = Number(memory.get("check-run-id"));
          if (!Number.isSafeInteger(id) || id === 0) return;
          const title = (0, render.D4)(report).slice(0, MAX_TITLE);
          const output = {
            title: title,
            summary: (0, render.B1)(report, render.fi)
          };
          await updateCheckRun(api, {
            id: id,
            name: name,
            output: output,
            detailsUrl: detailsUrl
          }, options);
        },
        async finish(report, options) {
          const end = {
            ...endOf(context, report),
            detailsUrl: detailsUrl
          };
          const create = () => createCheckRun(api, {
            ...identity,
            ...end
          }, options);
          const isLate = await isShownByNewer(context, identity, options);
          const id = await (isLate ? findCreated : createdOnce)({
            ...creation,
            create: create,
            find: find
          }, options);
          if (id !== void 0) await updateCheckRun(api, {
            id: id,
            name: name,
            ...end
          }, options);
        }
      };
    }
    async function isShownByNewer({api: api, memory: memory, stamp: stamp, log: log}, identity, options) {
      if (isKnown(memory, "check-run-id")) return false;
      const all = await listCheckRuns(api, identity, options);
      const others = all.flatMap(({externalId: externalId, startMs: startMs}) => stampOf(externalId, startMs) ?? []);
      const nowMs = api.world.clock.wall();
      const newer = others.find(one => !isSameAttempt(one, stamp) && isNewer(one, stamp, nowMs));
      if (newer === void 0) return false;
      log.info(`check-run: run ${newer.run} (attempt ${newer.attempt}) is newer and has a check run of this ` + "name at this commit; none was created for this run.");
      return true;
    }
    function stampOf(externalId, startMs) {
      const [, run, attempt] = /^(\d{1,15})-(\d{1,5})-/.exec(externalId) ?? [];
      return run === void 0 ? void 0 : {
        run: Number(run),
        attempt: Number(attempt),
        startMs: startMs
      };
    }
    function endOf({env: env}, report) {
      const file = workflowFile(env("GITHUB_WORKFLOW_REF"));
      const annotations = report.failedGates.map(({title: title, message: message}) => ({
        path: file,
        start_line: 1,
        end_line: 1,
        annotation_level: "failure",
        title: title.slice(0, MAX_TITLE),
        message: message
      }));
      const output = {
        title: report.title.slice(0, MAX_TITLE),
        summary: report.check,
        annotations: annotations
      };
      return {
        output: output,
        conclusion: conclusionOf(report.outcome)
      };
    }
    function externalIdOf({env: env, memory: memory}) {
      const run = `${env("GITHUB_RUN_ID") || "0"}-${env("GITHUB_RUN_ATTEMPT") || "1"}`;
      return `${run}-${memory.get("nonce") ?? ""}`;
    }
    function workflowFile(ref) {
      return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1] ?? ".github";
    }
    // CONCATENATED MODULE: ./packages/github/src/reports/comments.ts
    const comments_PERMISSION = "pull-requests: write";
    const PAGE_SIZE = 100;
    const MAX_PAGES = 30;
    const MAX_LAGGING_READS = 3;
    const STAMP_BEGIN = "\x3c!-- run ";
    const STAMP_END = " --\x3e";
    const comment = schemas._H3({
      id: schemas.Whr(),
      body: schemas.cl6(schemas.YjP()),
      author_association: schemas.cl6(schemas.YjP()),
      user: schemas.cl6(schemas._H3({
        type: schemas.cl6(schemas.YjP())
      }))
    });
    function stickyBody({mark: mark, stamp: stamp, text: text}) {
      return `${mark}\n${STAMP_BEGIN}${stampText(stamp)}${STAMP_END}\n${text}`;
    }
    async function upsertComment(api, sticky, options) {
      const pause = (0, cadence.io)(api.world);
      const upsert = {
        api: api,
        sticky: sticky,
        options: options,
        gone: new Set,
        own: void 0
      };
      for (;;) {
        await pause.next(options.signal);
        const end = await takeTurn(upsert, await listMarked(upsert));
        if (end !== void 0) return end;
      }
    }
    async function takeTurn(upsert, found) {
      const {sticky: sticky, own: own} = upsert;
      const nowMs = upsert.api.world.clock.wall();
      const newer = found.find(({stamp: stamp}) => stamp && isNewer(stamp, sticky.stamp, nowMs))?.stamp;
      const [first, ...others] = found;
      if (newer !== void 0) {
        if (own !== void 0 && own !== first?.id) await remove(upsert, own);
        return {
          newer: newer
        };
      }
      const isBehind = own !== void 0 && (first === void 0 || first.id > own);
      if (isBehind) return;
      if (first === void 0) {
        if (!sticky.isWanted) return "written";
        upsert.own = await create(upsert);
        return;
      }
      if (upsert.written !== void 0) upsert.written.reads += 1;
      if (isSettled(first, upsert)) {
        for (const {id: id} of others) await remove(upsert, id);
        return "written";
      }
      if (upsert.written?.over !== first.body) await update(upsert, first);
      return;
    }
    function isSettled({body: body}, {sticky: sticky, written: written}) {
      if (plain(body) === plain(stickyBody(sticky))) return true;
      return written !== void 0 && written.over === body && written.reads >= MAX_LAGGING_READS;
    }
    function plain(text) {
      return text.replaceAll("\r\n", "\n").trimEnd();
    }
    async function listMarked({api: api, sticky: sticky, options: options, gone: gone}) {
      const {number: number, mark: mark} = sticky;
      const marked = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const comments = await api.send({
          method: "GET",
          path: safe_path.A`/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
          query: {
            per_page: PAGE_SIZE,
            page: page
          },
          resource: `comments of pull request ${number}`,
          permission: comments_PERMISSION,
          schema: schemas.YOg(comment)
        }, options);
        const ours = comments.filter(one => isOurs(one, mark) && !gone.has(one.id));
        marked.push(...ours.map(({id: id, body: body}) => ({
          id: id,
          body: body ?? "",
          stamp: comments_stampOf(body)
        })));
        if (comments.length < PAGE_SIZE) break;
      }
      return marked.sort((a, b) => a.id - b.id);
    }
    function comments_stampOf(body) {
      const line = body?.split("\n", 2)[1]?.trimEnd() ?? "";
      if (!line.startsWith(STAMP_BEGIN) || !line.endsWith(STAMP_END)) return;
      return parseStamp(line.slice(STAMP_BEGIN.length, -STAMP_END.length));
    }
    const TRUSTED = new Set([ "OWNER", "MEMBER", "COLLABORATOR" ]);
    function isOurs({body: body, user: user, author_association: association}, mark) {
      if (body?.startsWith(mark) !== true) return false;
      return user?.type === "Bot" || TRUSTED.has(association ?? "");
    }
    async function create({api: api, sticky: sticky, options: options}) {
      const {id: id} = await api.send({
        method: "POST",
        path: safe_path.A`/repos/${api.owner}/${api.name}/issues/${String(sticky.number)}/comments`,
        body: {
          body: stickyBody(sticky)
        },
        resource: `comment on pull request ${sticky.number}`,
        permission: comments_PERMISSION,
        schema: withId
      }, options);
      return id;
    }
    async function update(upsert, {id: id, body: body}) {
      const {api: api, sticky: sticky, options: options} = upsert;
      try {
        await api.send({
          method: "PATCH",
          path: safe_path.A`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
          body: {
            body: stickyBody(sticky)
          },
          resource: `comment on pull request ${sticky.number}`,
          permission: comments_PERMISSION,
          schema: anyReply,
          retry: "never"
        }, options);
        upsert.written = {
          over: body,
          reads: 0
        };
      } catch (error) {
        if (!(error instanceof failure.HR)) throw error;
        if (error.kind === "not-found") upsert.gone.add(id); else if (error.final) throw error;
      }
    }
    async function remove({api: api, options: options}, id) {
      try {
        await api.send({
          method: "DELETE",
          path: safe_path.A`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
          resource: `comment ${id}`,
          permission: comments_PERMISSION,
          schema: anyReply
        }, options);
      } catch (error) {
        if (!(error instanceof failure.HR) || error.kind !== "not-found") throw error;
      }
    }
    const comments_pulls = schemas.YOg(schemas._H3({
      number: schemas.Whr(),
      state: schemas.YjP()
    }));
    async function findPullRequest(api, sha, options) {
      const all = await api.send({
        method: "GET",
        path: safe_path.A`/repos/${api.owner}/${api.name}/commits/${sha}/pulls`,
        resource: `pull requests of commit ${sha}`,
        permission: comments_PERMISSION,
        schema: comments_pulls
      }, options);
      return all.find(({state: state}) => state === "open")?.number;
    }
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var src_outcome = __webpack_require__(5136);
    var annotations = __webpack_require__(1109);
    var web_url = __webpack_require__(8025);
    var report_memory = __webpack_require__(3237);
    // CONCATENATED MODULE: ./packages/action/src/report/github/final-report.ts
    const finalReport = schemas.Ikc({
      outcome: schemas.k5n(src_outcome.im),
      title: schemas.YjP(),
      description: schemas.YjP(),
      comment: schemas.YjP(),
      check: schemas.YjP(),
      failedGates: schemas.YOg(schemas.Ikc({
        title: schemas.YjP(),
        message: schemas.YjP()
      })),
      isGone: schemas.zMY(),
      url: schemas.lqM(schemas.YjP())
    });
    function saveFinalReport(context, memory, end) {
      const report = (0, build_report.FK)(context, end);
      const url = context.outputs.known().get("url");
      const page = typeof url === "string" ? (0, web_url.q)(url) : void 0;
      const final = {
        outcome: end.outcome,
        title: (0, render.D4)(report),
        description: report.what[0] ?? end.outcome,
        comment: report.isGone ? (0, render.jq)(report, render.YK) : (0, render.B1)(report, render.YK),
        check: (0, render.B1)(report, render.fi),
        failedGates: (0, annotations.q)(report),
        isGone: report.isGone,
        ...page === void 0 ? {} : {
          url: page.href
        }
      };
      writeFiles(context, memory, final);
      return final;
    }
    function writeFiles(context, memory, final) {
      const {run: run, settings: settings} = context;
      const folder = (0, external_node_path_.join)(run.env("RUNNER_TEMP") ?? (0, external_node_os_.tmpdir)(), "rollout-actions");
      const {comment: key} = settings.reports;
      try {
        (0, external_node_fs_.mkdirSync)(folder, {
          recursive: true
        });
        const file = (0, external_node_path_.join)(folder, `report-${memory.get("nonce")}.json`);
        (0, external_node_fs_.writeFileSync)(file, JSON.stringify(final));
        memory.set("file", file);
        if (key === void 0) return;
        const commentFile = (0, external_node_path_.join)(folder, `comment-${key}.md`);
        const stamp = (0, report_memory.rc)(run.env, memory);
        (0, external_node_fs_.writeFileSync)(commentFile, stickyBody({
          mark: markOf(key),
          stamp: stamp,
          text: final.comment
        }));
        memory.set("comment-file", commentFile);
      } catch (error) {
        run.log.warning(`The report could not be written to ${folder}: ${String(error)}`);
      }
    }
    function recallFinalReport(memory) {
      try {
        return finalReport.parse(JSON.parse((0, external_node_fs_.readFileSync)(memory.get("file") ?? "", "utf8")));
      } catch {
        return KILLED;
      }
    }
    const KILLED_TEXT = "The step was killed before it could say how it ended; see its log.";
    const KILLED = {
      outcome: "failed",
      title: "\u274c ended without a result",
      description: KILLED_TEXT,
      comment: `## \u274c ended without a result\n\n${KILLED_TEXT}\n`,
      check: KILLED_TEXT,
      failedGates: [],
      isGone: false
    };
    function markOf(key) {
      return `\x3c!-- rollout-actions: ${key} --\x3e`;
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/comment.ts
    const comment_pullRequest = schemas._H3({
      number: schemas.Whr(),
      head: schemas.MfU(schemas.lqM(schemas._H3({
        repo: schemas.cl6(schemas._H3({
          full_name: schemas.YjP()
        }))
      })), void 0)
    });
    const comment_event = schemas._H3({
      pull_request: schemas.MfU(schemas.lqM(comment_pullRequest), void 0),
      issue: schemas.MfU(schemas.lqM(schemas._H3({
        number: schemas.Whr(),
        pull_request: schemas.lqM(schemas.L5J())
      })), void 0)
    });
    function commentChannel(context, key) {
      return {
        input: "comment",
        async finish({comment: comment, isGone: isGone}, options) {
          const number = await pullRequestOf(context, options);
          if (number === void 0) {
            context.log.notice("comment: this run belongs to no open pull request; nothing was written");
            return;
          }
          const text = {
            mark: markOf(key),
            stamp: context.stamp,
            text: comment
          };
          const sticky = {
            number: number,
            ...text,
            isWanted: !isGone
          };
          await orForFork(context, upsert(context, sticky, options));
        }
      };
    }
    async function upsert({api: api, log: log}, sticky, options) {
      const end = await upsertComment(api, sticky, options);
      if (end === "written") return;
      const {run: run, attempt: attempt} = end.newer;
      log.info(`comment: it already shows run ${run} (attempt ${attempt}), which is newer; ` + "the report of this run was not written there.");
    }
    async function pullRequestOf({env: env, api: api, sha: sha}, options) {
      const {pull_request: pull, issue: issue} = pullRequestsOf(env);
      if (pull !== void 0) return pull.number;
      if (issue?.pull_request) return issue.number;
      return await findPullRequest(api, sha, options);
    }
    async function orForFork({env: env, log: log, memory: memory}, work) {
      try {
        await work;
      } catch (error) {
        const isRefused = error instanceof failure.HR && error.kind === "unauthorized";
        const head = pullRequestsOf(env).pull_request?.head?.repo?.full_name;
        const isFork = head !== void 0 && head !== env("GITHUB_REPOSITORY");
        if (!isRefused || !isFork) throw error;
        log.notice("comment: the token of a run for a fork may only read. The comment is in " + `${memory.get("comment-file") ?? "no file"}: upload it as an artifact, and let a ` + "workflow_run post it (docs/recipes/comment-on-forks.md).");
      }
    }
    function pullRequestsOf(env) {
      return readEvent(env, comment_event) ?? {};
    }
    // CONCATENATED MODULE: ./packages/github/src/reports/deployment-records.ts
    const FINAL_STATES = [ "success", "failure", "error", "inactive" ];
    const deployment_records_PERMISSION = "deployments: write";
    async function createDeploymentRecord(api, {environment: environment, sha: sha, mark: mark, stamp: stamp, isTransient: isTransient}, options) {
      const {id: id} = await api.send({
        method: "POST",
        path: safe_path.A`/repos/${api.owner}/${api.name}/deployments`,
        body: {
          ref: sha,
          environment: environment,
          payload: {
            mark: mark,
            run: stampText(stamp)
          },
          auto_merge: false,
          required_contexts: [],
          transient_environment: isTransient,
          production_environment: environment === "production"
        },
        resource: `deployment to ${environment}`,
        permission: deployment_records_PERMISSION,
        schema: withId
      }, options);
      return id;
    }
    async function addDeploymentStatus(api, {id: id, ...status}, options) {
      const {state: state, description: description, logUrl: logUrl, environmentUrl: environmentUrl} = status;
      await api.send({
        method: "POST",
        path: safe_path.A`/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
        body: {
          state: state,
          description: description,
          auto_inactive: true,
          ...logUrl === void 0 ? {} : {
            log_url: logUrl
          },
          ...environmentUrl === void 0 ? {} : {
            environment_url: environmentUrl
          }
        },
        resource: `deployment ${id}`,
        permission: deployment_records_PERMISSION,
        schema: anyReply
      }, options);
    }
    const deployment = schemas._H3({
      id: schemas.Whr(),
      environment: schemas.YjP(),
      payload: schemas.L5J()
    });
    const withMark = schemas._H3({
      mark: schemas.YjP(),
      run: schemas.MfU(schemas.lqM(schemas.YjP()), void 0)
    });
    async function listDeploymentRecords(api, {environment: environment, sha: sha}, options) {
      const all = await api.send({
        method: "GET",
        path: safe_path.A`/repos/${api.owner}/${api.name}/deployments`,
        query: {
          environment: environment,
          ...sha === void 0 ? {} : {
            sha: sha
          },
          per_page: 100
        },
        resource: `deployments to ${environment}`,
        permission: deployment_records_PERMISSION,
        schema: schemas.YOg(deployment)
      }, options);
      return all.filter(one => one.environment === environment).map(({id: id, payload: payload}) => {
        const own = withMark.safeParse(parsed(payload)).data;
        return {
          id: id,
          mark: own?.mark,
          stamp: parseStamp(own?.run)
        };
      }).toSorted((a, b) => b.id - a.id);
    }
    function parsed(payload) {
      if (typeof payload !== "string") return payload;
      try {
        return JSON.parse(payload);
      } catch {
        return;
      }
    }
    const statuses = schemas.YOg(schemas._H3({
      id: schemas.Whr(),
      state: schemas.YjP(),
      log_url: schemas.cl6(schemas.YjP())
    }));
    async function readNewestStatus(api, id, options) {
      const all = await api.send({
        method: "GET",
        path: safe_path.A`/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
        query: {
          per_page: 100
        },
        resource: `deployment ${id}`,
        permission: deployment_records_PERMISSION,
        schema: statuses
      }, options);
      const newest = all.toSorted((a, b) => b.id - a.id)[0];
      return newest && {
        state: newest.state,
        logUrl: newest.log_url ?? ""
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/deployment.ts
    const MAX_DESCRIPTION = 140;
    const MAX_OTHERS = 3;
    function finalStateOf(outcome) {
      if (outcome === "promotable") return "inactive";
      if ((0, src_outcome.gf)(outcome)) return "success";
      return outcome === "cancelled" || outcome === "timed-out" ? "error" : "failure";
    }
    function deploymentChannel(context, environment) {
      const {api: api, memory: memory, sha: sha, stamp: stamp, runUrl: logUrl, env: env, isDryRun: isDryRun} = context;
      const mark = memory.get("nonce") ?? "";
      const isTransient = (env("GITHUB_EVENT_NAME") ?? "").startsWith("pull_request");
      const identity = {
        environment: environment,
        sha: sha,
        mark: mark,
        stamp: stamp
      };
      const creation = {
        name: "deployment-id",
        memory: memory,
        world: api.world,
        create: options => createDeploymentRecord(api, {
          ...identity,
          isTransient: isTransient
        }, options),
        find: async options => (await listDeploymentRecords(api, identity, options)).find(one => one.mark === mark)?.id
      };
      return {
        input: "deployment-environment",
        async begin(options) {
          if (isDryRun) return;
          const id = await createdOnce(creation, options);
          const description = "The step has begun.";
          const begun = {
            state: "in_progress",
            description: description,
            logUrl: logUrl,
            environmentUrl: void 0
          };
          await addDeploymentStatus(api, {
            id: id,
            ...begun
          }, options);
          await noticeOwnEnvironment(context, environment, options);
        },
        async finish(report, options) {
          if (isDryRun || report.outcome === "dry-run") return;
          const id = await createdOnce(creation, options);
          if (await isFinal(context, id, options)) return;
          const end = deployment_endOf(report);
          const state = await stateBesideNewer(context, {
            id: id,
            environment: environment,
            state: end.state
          }, options);
          memory.set("deployment-end", "sent");
          await addDeploymentStatus(api, {
            id: id,
            ...end,
            state: state,
            logUrl: logUrl
          }, options);
        }
      };
    }
    function deployment_endOf({outcome: outcome, description: description, url: url}) {
      return {
        state: finalStateOf(outcome),
        description: shortened(`${outcome}: ${description}`),
        environmentUrl: url
      };
    }
    async function stateBesideNewer(context, {id: id, environment: environment, state: state}, options) {
      if (state !== "success") return state;
      const {api: api, stamp: own, log: log} = context;
      const nowMs = api.world.clock.wall();
      const isLater = ({id: other, mark: mark, stamp: stamp}) => stamp === void 0 ? other > id && mark === void 0 : !isSameAttempt(stamp, own) && isNewer(stamp, own, nowMs);
      const all = await listDeploymentRecords(api, {
        environment: environment
      }, options).catch(error => {
        if (error instanceof failure.HR && error.final) return [];
        throw error;
      });
      for (const {id: other} of all.filter(isLater).slice(0, MAX_OTHERS)) {
        const newest = await readNewestStatus(api, other, options);
        if (newest?.state !== "success" || isOfThisRun(context, newest.logUrl)) continue;
        log.info(`deployment-environment: deployment ${other} to ${environment} is newer and active, so ` + `deployment ${id} of this run ends as inactive.`);
        return "inactive";
      }
      return state;
    }
    async function isFinal({api: api, memory: memory}, id, options) {
      if (memory.get("deployment-end") !== "sent") return false;
      const newest = await readNewestStatus(api, id, options);
      return FINAL_STATES.some(state => state === newest?.state);
    }
    async function noticeOwnEnvironment(context, environment, options) {
      const {api: api, env: env, sha: sha, log: log} = context;
      const commits = new Set([ sha, env("GITHUB_SHA") || sha ]);
      const all = [];
      for (const commit of commits) all.push(...await listDeploymentRecords(api, {
        environment: environment,
        sha: commit
      }, options));
      for (const {id: id} of all.filter(({mark: mark}) => mark === void 0).slice(0, MAX_OTHERS)) {
        const newest = await readNewestStatus(api, id, options);
        if (newest === void 0 || !isOfThisRun(context, newest.logUrl)) continue;
        log.notice(`GitHub records deployment ${id} to ${environment} for this job too. To have one record, ` + `write environment: {name: ${environment}, deployment: false} at the job.`);
        return;
      }
    }
    function isOfThisRun({env: env}, logUrl) {
      return `${logUrl}/`.includes(`/actions/runs/${env("GITHUB_RUN_ID") ?? "-"}/`);
    }
    function shortened(text) {
      return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}\u2026` : text;
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/channels.ts
    function openChannels(context, memory) {
      const {run: run, settings: settings, log: log} = context;
      const {githubToken: token} = settings.reports;
      const commit = eventCommit(run.env);
      const repository = run.env("GITHUB_REPOSITORY") ?? "";
      const connection = (0, src_connection.g7)(run);
      if (token === void 0 || commit === void 0 || repository === "" || connection === void 0) {
        const missing = token === void 0 ? "github-token is empty" : "this is no run of a workflow";
        log.warning(`Nothing is published on GitHub (comment, check-run, deployment-environment): ${missing}`);
        return;
      }
      const api = openReportApi({
        world: run.world,
        secrets: run.secrets,
        endpoint: connection.endpoint,
        token: token,
        repository: repository,
        blockedForMs: Number(memory.get("blocked-until") ?? 0) - context.host.clock.wall()
      });
      const channel = {
        api: api,
        log: log,
        memory: memory,
        env: run.env,
        isDryRun: run.dryRun,
        stamp: (0, report_memory.rc)(run.env, memory),
        sha: commit.sha,
        runUrl: (0, build_report.CX)(context)
      };
      return {
        channels: channelsOf(context, channel),
        blockedMs: api.blockedMs,
        close: api.close
      };
    }
    function channelsOf({settings: settings}, context) {
      const {comment: comment, checkRun: checkRun, deploymentEnvironment: deploymentEnvironment} = settings.reports;
      return [ ...checkRun === void 0 ? [] : [ checkRunChannel(context, checkRun) ], ...deploymentEnvironment === void 0 ? [] : [ deploymentChannel(context, deploymentEnvironment) ], ...comment === void 0 ? [] : [ commentChannel(context, comment) ] ];
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/publisher.ts
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
    const PROGRESS_MS = 15e3;
    function openPublisher(context, memory) {
      const opened = openChannels(context, memory);
      if (opened === void 0) return;
      const publication = {
        ...opened,
        context: context,
        memory: memory
      };
      const {clock: clock} = context.host;
      const runEnded = new AbortController;
      const beginOver = new AbortController;
      let underWay = Promise.resolve();
      let final;
      return {
        begin() {
          underWay = follow(publication, {
            runEnded: runEnded.signal,
            beginOver: beginOver.signal
          });
        },
        conclude(end) {
          final = end === void 0 ? recallFinalReport(memory) : saveFinalReport(context, memory, end);
        },
        async finish(limitMs) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: false
          };
          try {
            const deadline = __addDisposableResource(env_1, (0, time_deadline.db)(clock, limitMs, (new AbortController).signal), false);
            const half = __addDisposableResource(env_1, (0, time_deadline.db)(clock, limitMs / 2, deadline.signal), false);
            runEnded.abort();
            await (0, time_deadline.Eu)(underWay, half.signal).catch(() => beginOver.abort(half.signal.reason));
            await (0, time_deadline.Eu)(underWay, deadline.signal).catch(() => {});
            const options = {
              signal: deadline.signal,
              deadline: deadline
            };
            if (final !== void 0) await finishAll(publication, final, options);
            const blockedMs = opened.blockedMs();
            if (blockedMs > 0) memory.set("blocked-until", String(Math.ceil(clock.wall() + blockedMs)));
            await opened.close();
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            __disposeResources(env_1);
          }
        }
      };
    }
    async function follow(publication, {runEnded: runEnded, beginOver: beginOver}) {
      const {channels: channels, context: context} = publication;
      for (const channel of channels) await attempt(publication, channel, () => channel.begin?.({
        signal: beginOver
      }));
      let shown = 0;
      while (!runEnded.aborted) {
        await context.host.clock.sleep(PROGRESS_MS, runEnded).catch(() => {});
        const report = (0, build_report.FK)(context, void 0);
        if (runEnded.aborted || report.timeline.length === shown) continue;
        shown = report.timeline.length;
        for (const channel of unpublished(publication)) await attempt(publication, channel, () => channel.progress?.(report, {
          signal: beginOver
        }));
      }
    }
    async function finishAll(publication, final, options) {
      const {memory: memory, context: context} = publication;
      const pause = (0, cadence.io)(context.run.world);
      const mayAsk = () => publication.blockedMs() < options.deadline.remainingMs();
      while (unpublished(publication).length > 0 && mayAsk()) {
        if (!await isInTime(pause.next(options.signal))) break;
        for (const channel of unpublished(publication)) {
          const isPublished = await attempt(publication, channel, () => channel.finish(final, options));
          if (isPublished) memory.set(`${channel.input}-published`, "true");
        }
      }
      const left = unpublished(publication).map(({input: input}) => input);
      if (left.length === 0) memory.set("published", "true"); else if (context.host.step === "main") context.log.info(`The post step completes what is published on GitHub: ${left.join(", ")}.`); else context.log.warning(`Could not be published on GitHub in time: ${left.join(", ")}.`);
    }
    async function isInTime(pause) {
      return await pause.then(() => true, () => false);
    }
    function unpublished({channels: channels, memory: memory}) {
      return channels.filter(({input: input}) => memory.get(`${input}-published`) === void 0);
    }
    async function attempt({memory: memory, context: {log: log}}, {input: input}, work) {
      try {
        await work();
        return true;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof failure.HR && error.final) {
          log.warning(`${input}: ${message} The outcome of the step stays as it is.`);
          memory.set(`${input}-published`, "failed");
        } else log.debug(`${input}: ${message}`);
        return false;
      }
    }
  }),
  1236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JN: () => backoff,
      io: () => createRepeatPause
    });
    function backoff(options) {
      return input => {
        if (input.reads === 0) return {
          delayMs: 0,
          holdMs: 0
        };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return {
          delayMs: plain * (.95 + .1 * input.random()),
          holdMs: 0
        };
      };
    }
    const FIRST_MS = 1e3;
    const MAX_MS = 15e3;
    function createRepeatPause({clock: clock, random: random}) {
      let calls = 0;
      return {
        async next(signal) {
          signal.throwIfAborted();
          calls += 1;
          if (calls === 1) return;
          const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
          await clock.sleep(pauseMs * (1 + .25 * random()), signal);
        }
      };
    }
  })
};
