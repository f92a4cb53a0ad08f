export const id = 765;

export const ids = [ 765 ];

export const modules = {
  4472: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => connect
    });
    var connection = __webpack_require__(8546);
    var http_api = __webpack_require__(2845);
    var redaction_secrets = __webpack_require__(9605);
    var emqx_budgets = __webpack_require__(8740);
    var classify = __webpack_require__(83);
    function connectEmqx(options) {
      const {world: world, secrets: secrets, apiKey: apiKey, apiSecret: apiSecret, dryRun: dryRun} = options;
      const name = `EMQX Platform at ${options.endpoint.baseUrl.origin}`;
      const authorization = (0, redaction_secrets.t)(apiKey, apiSecret, secrets);
      const api = (0, http_api.x)({
        world: world,
        endpoint: {
          ...options.endpoint,
          headers: () => ({
            authorization: authorization
          }),
          service: name
        },
        classify: (0, classify.e)(name),
        dryRun: dryRun ?? false,
        secrets: secrets,
        ...options.deadline === void 0 ? {} : {
          deadline: options.deadline
        }
      });
      const budgets = (0, emqx_budgets.$P)(world.clock, options.budgets);
      return {
        api: api,
        name: name,
        world: world,
        budgets: budgets,
        site: {
          hasList: true
        }
      };
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/connect.ts
    function connect(inputs, run) {
      return connectEmqx({
        ...(0, connection.HZ)(run, inputs.apiUrl, {
          address: "api-url",
          credentials: "api-key and api-secret"
        }),
        apiKey: inputs.apiKey,
        apiSecret: inputs.apiSecret,
        budgets: {
          read: inputs.getBudget,
          write: inputs.writeBudget,
          create: inputs.createBudget,
          share: inputs.budgetShare
        }
      });
    }
  }),
  2093: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ms: () => whyUnread,
      Qj: () => findInterruptedCreate,
      jb: () => describeFinding
    });
    var _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
    var _rollout_actions_client_emqx_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6950);
    var _rollout_actions_client_emqx_find_created__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8464);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3739);
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6855);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7163);
    async function findInterruptedCreate(session, write, {signal: signal}) {
      if (write.what.verb !== "create" || write.finding !== void 0) return;
      const {run: run, emqx: emqx} = session;
      try {
        const list = await (0, _rollout_actions_client_emqx_deployments__WEBPACK_IMPORTED_MODULE_1__.Jn)(emqx, {
          signal: signal,
          retry: "never"
        });
        const called = {
          fromMs: write.what.fromMs,
          toMs: run.world.clock.wall()
        };
        const before = write.what.before.map(id => ({
          id: id
        }));
        const {fitting: fitting, likely: likely} = (0, _rollout_actions_client_emqx_find_created__WEBPACK_IMPORTED_MODULE_2__.U$)(list, {
          wanted: write.what.wanted,
          before: before,
          called: called
        });
        write.finding = describeFinding({
          candidates: fitting
        });
        const [only, ...others] = likely;
        if (only === void 0 || others.length > 0) return;
        (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__.uL)(session, [ only ]);
        run.log.warning(`The create call has no answer. ${write.finding}`);
      } catch (error) {
        write.finding = describeFinding({
          candidates: [],
          unread: whyUnread(error)
        });
      }
    }
    function whyUnread(error) {
      if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_3__.HR) return error.what;
      if (error instanceof _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_4__.Xp) return `no answer within ${(0, 
      _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__.a3)(error.limitMs)}`;
      if (error instanceof _rollout_actions_action_cleanup__WEBPACK_IMPORTED_MODULE_0__.cJ) return error.message;
      throw error;
    }
    function describeFinding({candidates: candidates, unread: unread}) {
      if (unread !== void 0 && candidates.length === 0) return `The list could not be read afterwards (${unread}). Check the console for a new ` + "deployment.";
      if (candidates.length === 0) return "The list shows no new deployment of this kind so far; one can still appear: check the " + "console later.";
      const found = candidates.map(({id: id, createAt: createAt, status: status}) => `${id} (created ${createAt}, ${status})`);
      return `The list shows what may have come of it: ${found.join(", ")}.`;
    }
  }),
  7163: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DH: () => setAddressOutputs,
      Ti: () => describeDeployment,
      uL: () => setDeploymentOutputs
    });
    var _rollout_actions_client_emqx_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9152);
    var _rollout_actions_client_emqx_states__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);
    function setDeploymentOutputs(session, seen) {
      const {known: known} = session;
      for (const deployment of seen) {
        const before = known.get(deployment.id);
        known.set(deployment.id, withEarlier(deployment, before));
        if (before?.status !== deployment.status) noteStatus(session, deployment);
      }
      const all = [ ...known.values() ];
      const {outputs: outputs} = session.run;
      const [first] = all;
      if (first === void 0) return;
      setFirstOutputs(session, first);
      outputs.set("deployment-ids", all.map(({id: id}) => id));
      outputs.set("deployments", all.map(describeDeployment));
    }
    function withEarlier(deployment, before) {
      if (before === void 0) return deployment;
      const {connections: connections, tps: tps, project: project, version: version, ports: ports} = deployment;
      return {
        ...deployment,
        connections: connections ?? before.connections,
        tps: tps ?? before.tps,
        project: project ?? before.project,
        version: version ?? before.version,
        ports: Object.keys(ports).length > 0 ? ports : before.ports
      };
    }
    function noteStatus({timeline: timeline, run: run}, {id: id, status: status}) {
      timeline.push({
        subject: id,
        status: status
      });
      run.report.state(`deployment ${id}`, status);
      if ((0, _rollout_actions_client_emqx_states__WEBPACK_IMPORTED_MODULE_1__.ih)(status)) return;
      run.log.warning(`Deployment ${id} has the status ${status}, which this action does not know: it counts ` + "neither as good nor as bad.");
    }
    function setFirstOutputs({run: {outputs: outputs}}, first) {
      outputs.set("deployment-id", first.id);
      outputs.set("deployment-name", first.name);
      outputs.set("status", first.status);
      outputs.set("platform", (0, _rollout_actions_client_emqx_catalogue__WEBPACK_IMPORTED_MODULE_0__.Zp)(first.platform));
      outputs.set("region", (0, _rollout_actions_client_emqx_catalogue__WEBPACK_IMPORTED_MODULE_0__.Gw)(first.platform, first.region));
      outputs.set("deployment-type", first.type);
      outputs.set("version", first.version);
      outputs.set("connections", first.connections);
      outputs.set("tps", first.tps);
      if (Object.keys(first.ports).length > 0) outputs.set("ports", first.ports);
    }
    function describeDeployment(deployment) {
      return {
        id: deployment.id,
        name: deployment.name,
        status: deployment.status,
        deploymentType: deployment.type,
        platform: (0, _rollout_actions_client_emqx_catalogue__WEBPACK_IMPORTED_MODULE_0__.Zp)(deployment.platform),
        platformLabel: deployment.platform,
        region: (0, _rollout_actions_client_emqx_catalogue__WEBPACK_IMPORTED_MODULE_0__.Gw)(deployment.platform, deployment.region),
        regionLabel: deployment.region,
        connections: deployment.connections,
        tps: deployment.tps,
        version: deployment.version,
        project: deployment.project,
        createAt: deployment.createAt
      };
    }
    function setAddressOutputs({run: {outputs: outputs}, inputs: inputs}) {
      const {host: host, probe: probe} = inputs;
      outputs.set("fqdn", host ?? probe?.hostname ?? "");
      if (probe === void 0) return;
      outputs.set("url", probe.href);
      if (probe.port !== "") outputs.set("port", Number(probe.port));
    }
  }),
  9765: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      finish: () => finish,
      loadPublisher: () => loadPublisher,
      run: () => run
    });
    var cleanup = __webpack_require__(4580);
    var budgets = __webpack_require__(8740);
    var sanitize_line = __webpack_require__(1088);
    var interrupted_create = __webpack_require__(2093);
    var src_session = __webpack_require__(2781);
    var src_writes = __webpack_require__(4277);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/cleanup.ts
    function cleanupOf(session) {
      return {
        describeState: () => describeState(session),
        leave: (trigger, deadline) => leave(session, {
          trigger: trigger,
          deadline: deadline
        })
      };
    }
    async function leave(session, {trigger: trigger, deadline: deadline}) {
      const wasKnown = session.known.size > 0;
      for (const write of (0, src_writes.DL)(session)) await (0, interrupted_create.Qj)(session, write, deadline);
      const left = wasKnown ? `It was left as it is (${trigger}: leave).` : "";
      const sentence = [ left, (0, src_writes.QV)(session) ].filter(words => words !== "").join(" ");
      return {
        sentence: sentence,
        isUnfinished: (0, src_writes.DL)(session).length > 0
      };
    }
    function describeState({known: known, writes: writes, probing: probing, unread: unread, inputs: inputs}) {
      const last = unread === void 0 ? "" : `; the last read failed (${unread})`;
      if (known.size === 0) {
        const given = [ ...inputs.deploymentId, ...inputs.deploymentName ].join(", ");
        const nothing = given === "" ? "no deployment was known yet" : `nothing was read of ${given}`;
        return `${writes.length === 0 ? `${nothing} and nothing was written` : nothing}${last}`;
      }
      const each = [ ...known.values() ].map(one => `${(0, src_session.KT)(one, "deployment")} was ${one.status}`);
      const probed = probing === void 0 ? "" : ` and ${probing}`;
      return `${each.join(", ")}${probed}${last}`;
    }
    var connect = __webpack_require__(4472);
    var operations = __webpack_require__(2209);
    var action_error = __webpack_require__(9923);
    var src_outcome = __webpack_require__(5136);
    var failure = __webpack_require__(8464);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/report/error-to-result.ts
    function errorToResult(session, error) {
      if (error instanceof action_error.l) return withWrites(session, error.result);
      if (!(error instanceof failure.HR)) return;
      if (error.kind === "throttled") {
        const reason = quotaSentence(session, error);
        return withWrites(session, {
          outcome: "quota-exhausted",
          reason: reason
        });
      }
      if (session.writes.length === 0) return;
      const outcome = (0, src_outcome.sG)(error, session.run.deadline.remainingMs());
      return withWrites(session, {
        outcome: outcome,
        reason: error.message
      });
    }
    function withWrites(session, {reason: reason, ...result}) {
      const writes = (0, src_writes.QV)(session);
      const isUnfinished = (0, src_writes.DL)(session).length > 0;
      return {
        ...result,
        reason: writes === "" ? reason : `${writes} Then: ${reason}`,
        ...isUnfinished && {
          isUnfinished: isUnfinished
        }
      };
    }
    function quotaSentence({run: run}, {message: message, retryAfterMs: retryAfterMs}) {
      if (retryAfterMs === void 0) return message;
      const opensAt = new Date(run.world.clock.wall() + retryAfterMs).toISOString();
      return `${message} It opens at ${opensAt}.`;
    }
    var duration = __webpack_require__(6855);
    var set_outputs = __webpack_require__(7163);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/report/fill-report.ts
    function describeWanted({operation: operation, deploymentId: deploymentId, deploymentName: deploymentName}) {
      const which = [ ...deploymentId, ...deploymentName ].join(", ");
      return which === "" ? operation : `${operation} ${which}`;
    }
    function fillReport(session) {
      const {run: run, known: known, emqx: emqx, inputs: inputs} = session;
      const all = [ ...known.values() ];
      const [first, ...others] = all;
      if (first !== void 0 && others.length === 0) run.report.subject({
        name: (0, src_session.KT)(first).replace(/^D/, "d"),
        ...first.version === void 0 ? {} : {
          version: first.version
        }
      });
      for (const deployment of all) run.report.thing("Deployments", deploymentRow(session, deployment));
      if (isStop(inputs) && all.length > 0 && all.every(({status: status}) => status === "stopped")) run.report.gone();
      run.report.budget(budgetTable(session));
      const {read: read} = emqx.budgets;
      run.log.info(`Requests sent: ${emqx.api.sent()}. Left to this step: ${read.left()} of ${read.part} reads ` + `in ${(0, 
      duration.a3)(read.windowMs)}.`);
    }
    function isStop({operation: operation}) {
      return operation === "stop" || operation === "ensure-stopped";
    }
    function deploymentRow({inputs: inputs, known: known}, deployment) {
      const one = (0, set_outputs.Ti)(deployment);
      const host = known.size === 1 ? inputs.host ?? inputs.probe?.hostname ?? "" : "";
      return {
        deployment: one.id,
        name: one.name,
        status: one.status,
        version: one.version ?? "",
        type: one.deploymentType,
        place: `${one.platform} ${one.region}`,
        host: host,
        ports: Object.entries(deployment.ports).map(([name, port]) => `${name} ${port}`).join(", "),
        connections: one.connections ?? ""
      };
    }
    function budgetTable({run: run, emqx: emqx}) {
      const quota = (0, budgets.Ot)(run.world.clock, emqx.budgets);
      const rows = Object.entries(quota).map(([name, {limit: limit, left: left, windowSeconds: windowSeconds, opensAt: opensAt}]) => [ name, `${limit} in ${(0, 
      duration.a3)(windowSeconds * 1e3)}`, left, opensAt ?? "now" ]);
      return {
        title: "Budget of the key",
        columns: [ "requests", "allowed", "left to this step", "next one" ],
        rows: rows
      };
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/run.ts
    async function handlerOf(operation) {
      if ((0, operations.H9)(operation)) return (await __webpack_require__.e(541).then(__webpack_require__.bind(__webpack_require__, 8541))).READS[operation];
      return (await __webpack_require__.e(808).then(__webpack_require__.bind(__webpack_require__, 3808))).CHANGES[operation];
    }
    async function run(inputs, actionRun) {
      const emqx = (0, connect.N)(inputs, actionRun);
      actionRun.requests(() => emqx.api.sent());
      const session = {
        run: actionRun,
        inputs: inputs,
        emqx: emqx,
        known: new Map,
        timeline: [],
        writes: []
      };
      (0, set_outputs.DH)(session);
      actionRun.report.wanted(describeWanted(inputs));
      try {
        return await (0, cleanup.V1)(actionRun, cleanupOf(session), () => work(session));
      } finally {
        actionRun.outputs.set("quota", (0, budgets.Ot)(actionRun.world.clock, emqx.budgets));
        fillReport(session);
        await emqx.api.close();
      }
    }
    async function work(session) {
      try {
        const handler = await handlerOf(session.inputs.operation);
        return await withProbe(session, await handler(session));
      } catch (error) {
        const result = session.run.signal.aborted ? void 0 : errorToResult(session, error);
        if (result === void 0) throw error;
        return result;
      }
    }
    async function withProbe(session, result) {
      const {probe: probe, operation: operation} = session.inputs;
      const [first] = session.known.values();
      const isReached = result.outcome === "succeeded" || result.outcome === "unchanged";
      const isToRun = operation !== "ensure-stopped" && operation !== "stop";
      if (probe === void 0 || first === void 0 || !isReached || !isToRun) return result;
      if (operation === "get" || operation === "list") return result;
      if (first.status !== "running") {
        const reason = `${result.reason} The probe was not tried: only a running broker answers one.`;
        return {
          ...result,
          outcome: "failed",
          reason: reason
        };
      }
      const {probeBroker: probeBroker} = await __webpack_require__.e(945).then(__webpack_require__.bind(__webpack_require__, 3945));
      const seen = await probeBroker(session, probe);
      const said = (0, sanitize_line.e)(seen.detail);
      if (seen.ok) return {
        ...result,
        reason: `${result.reason} The broker answers: ${said}`
      };
      const reason = `${(0, src_session.KT)(first)} is running, but its broker is not usable: ${said} Check probe, ` + "probe-username and probe-password, and the authentication of the deployment.";
      return {
        outcome: "failed",
        reason: reason
      };
    }
    const finish = async (...facts) => {
      const {readOpenWrites: readOpenWrites} = await __webpack_require__.e(353).then(__webpack_require__.bind(__webpack_require__, 5734));
      await readOpenWrites(...facts);
    };
    const loadPublisher = () => __webpack_require__.e(768).then(__webpack_require__.bind(__webpack_require__, 1768));
  }),
  2781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KT: () => named,
      QQ: () => budgetPolicy,
      nk: () => knownDeployment
    });
    var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    function budgetPolicy(session) {
      const {emqx: emqx, run: run, inputs: inputs} = session;
      const onUnread = ({what: what}) => {
        session.unread = what;
      };
      return {
        emqx: emqx,
        deadline: run.deadline,
        onQuota: inputs.onQuota,
        onUnread: onUnread
      };
    }
    function knownDeployment(session, id) {
      const deployment = session.known.get(id);
      if (deployment === void 0) throw new RangeError(`deployment ${id} is not part of this step`);
      return deployment;
    }
    const MAX_NAME = 80;
    function named({id: id, name: name}, noun = "Deployment") {
      const hasOwnName = name !== "" && name !== `deployment-${id}`;
      return hasOwnName ? `${noun} ${id} (${(0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__.g)(name, MAX_NAME)})` : `${noun} ${id}`;
    }
  }),
  4277: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DL: () => openWrites,
      QV: () => describeWrites,
      a$: () => noteState,
      b_: () => noteSent,
      e3: () => OPEN_WRITES
    });
    var _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7213);
    const OPEN_WRITES = "open-writes";
    function noteSent(session, what) {
      const write = {
        what: what,
        state: "sent"
      };
      session.writes.push(write);
      publish(session);
      return write;
    }
    function noteState(session, write, state) {
      write.state = state;
      publish(session);
    }
    function openWrites({writes: writes}) {
      return writes.filter(({state: state}) => state === "sent" || state === "unclear");
    }
    function describeWrites({writes: writes}) {
      return writes.flatMap(write => sentenceOf(write) ?? []).join(" ");
    }
    function sentenceOf({what: what, state: state, finding: finding}) {
      const name = what.verb === "create" ? `The create call for ${(0, _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__.Ng)(what.wanted)}` : `The ${what.verb} of deployment ${what.id}`;
      if (state === "accepted") return `${name} was accepted.`;
      if (state === "settled") return finding;
      if (state === "refused") return;
      const answer = state === "sent" ? "no answer had come yet" : "its answer was lost";
      const sent = `${name} was sent and may have been carried out; ${answer}.`;
      return what.verb === "create" ? `${sent} ${finding ?? "Check the console for a new deployment; the API cannot delete one."}` : sent;
    }
    function publish(session) {
      const {run: run, writes: writes} = session;
      run.outputs.set("changed", writes.some(({state: state}) => state !== "refused"));
      const open = openWrites(session).map(({what: what, state: state}) => ({
        ...what,
        state: state
      }));
      run.keep({
        [OPEN_WRITES]: JSON.stringify(open)
      });
    }
  }),
  8546: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HZ: () => connectionOptions,
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
  8740: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $P: () => createBudgets,
      mE: () => expectationFor,
      Ot: () => quotaOf,
      hr: () => requireRoom,
      _A: () => spendAttempt
    });
    var failure = __webpack_require__(8464);
    var duration = __webpack_require__(6855);
    // CONCATENATED MODULE: ./packages/client/src/wait/budget.ts
    const FIRST_SPACING = 1 / 60;
    const MAX_SPACING = 1 / 6;
    const SMALL_LIMIT = 20;
    function createBudget(clock, rule) {
      const {limit: limit, windowMs: windowMs, share: share} = rule;
      const part = Math.max(1, Math.floor(limit / share));
      const spent = createAccount(clock, windowMs);
      const refusals = createRefusals(clock, rule);
      function opensInMs(requests = 1) {
        const nowMs = clock.now();
        const times = spent.times();
        const tooMany = times.length + Math.min(requests, part) - part;
        const freeAtMs = tooMany > 0 ? (times[tooMany - 1] ?? nowMs) + windowMs : nowMs;
        return Math.max(0, freeAtMs - nowMs, refusals.blockedMs());
      }
      return {
        limit: limit,
        windowMs: windowMs,
        share: share,
        part: part,
        left: () => refusals.blockedMs() > 0 ? 0 : Math.max(0, part - spent.times().length),
        opensInMs: opensInMs,
        restMs: () => refusals.restMs(spent.lastMs()),
        spend() {
          if (opensInMs() > 0) throw new RangeError("the budget is spent");
          return spent.enter();
        },
        refused: refusals.note,
        refusals: refusals.count
      };
    }
    function createAccount(clock, windowMs) {
      let entries = [];
      let lastMs = Number.NEGATIVE_INFINITY;
      return {
        lastMs: () => lastMs,
        times() {
          const nowMs = clock.now();
          entries = entries.filter(({atMs: atMs}) => atMs === void 0 || atMs > nowMs - windowMs);
          return entries.map(({atMs: atMs}) => atMs ?? nowMs).sort((one, other) => one - other);
        },
        enter() {
          const entry = {
            atMs: void 0
          };
          entries.push(entry);
          lastMs = clock.now();
          return {
            answered() {
              entry.atMs = clock.now();
              lastMs = entry.atMs;
            },
            giveBack() {
              entries = entries.filter(other => other !== entry);
            }
          };
        }
      };
    }
    function createRefusals(clock, {limit: limit, windowMs: windowMs}) {
      let blockedUntilMs = Number.NEGATIVE_INFINITY;
      let spacingMs = 0;
      let count = 0;
      return {
        count: () => count,
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        restMs: lastMs => spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
        note(retryAfterMs) {
          count += 1;
          const isSmall = limit < SMALL_LIMIT;
          const firstMs = windowMs * (isSmall ? 1 : FIRST_SPACING);
          const next = spacingMs === 0 ? firstMs : spacingMs * 2;
          spacingMs = Math.min(next, windowMs * (isSmall ? 1 : MAX_SPACING));
          if (retryAfterMs !== void 0) blockedUntilMs = clock.now() + retryAfterMs;
        }
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/emqx/budgets.ts
    function createBudgets(clock, {read: read, write: write, create: create, share: share}) {
      return {
        read: createBudget(clock, {
          ...read,
          share: share
        }),
        start: createBudget(clock, {
          ...write,
          share: 1
        }),
        stop: createBudget(clock, {
          ...write,
          share: 1
        }),
        create: createBudget(clock, {
          ...create,
          share: 1
        })
      };
    }
    function quotaOf(clock, {read: read, start: start, stop: stop, create: create}) {
      return {
        read: entryOf(clock, read),
        write: entryOf(clock, stop.left() < start.left() ? stop : start),
        create: entryOf(clock, create)
      };
    }
    function entryOf(clock, budget) {
      const opensInMs = budget.opensInMs();
      return {
        limit: budget.limit,
        left: budget.left(),
        windowSeconds: budget.windowMs / 1e3,
        opensAt: opensInMs > 0 ? new Date(clock.wall() + opensInMs).toISOString() : null
      };
    }
    const EXPECTED = {
      operation: {
        fromMs: 1 / 360,
        toMs: 1 / 6
      },
      creation: {
        fromMs: 1 / 60,
        toMs: 1 / 2
      },
      settling: {
        fromMs: 0,
        toMs: 1 / 6
      },
      appearance: {
        fromMs: 0,
        toMs: 1 / 30
      }
    };
    function expectationFor(pace, windowMs) {
      const {fromMs: fromMs, toMs: toMs} = EXPECTED[pace];
      return {
        fromMs: fromMs * windowMs,
        toMs: toMs * windowMs
      };
    }
    function spendAttempt(budget, resource) {
      requireRoom(budget, {
        resource: resource,
        requests: 1
      });
      const spending = budget.spend();
      return error => {
        spending.answered();
        if (error instanceof failure.HR && error.status === 429) budget.refused(error.retryAfterMs);
      };
    }
    function requireRoom(budget, {resource: resource, requests: requests}) {
      const opensInMs = budget.opensInMs(requests);
      if (opensInMs === 0) return;
      const window = (0, duration.a3)(budget.windowMs);
      const shared = budget.share === 1 ? "" : ` (a share of ${budget.limit} for ${budget.share} jobs)`;
      throw new failure.HR({
        kind: "throttled",
        resource: resource,
        what: `the budget of ${budget.part} such requests in ${window}${shared} is spent, it opens ` + `in ${(0, 
        duration.a3)(opensInMs)}`,
        next: "Allow more time, let fewer jobs share the key, or wait for several deployments in one " + "step",
        received: "no",
        retryAfterMs: opensInMs,
        final: true
      });
    }
  }),
  83: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => listResource,
      e: () => classifyEmqx
    });
    var _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    var _http_reply_classify_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);
    function classifyEmqx(name) {
      return (reply, asked) => {
        const read = READINGS[reply.status];
        if (read === void 0 || (0, _http_reply_classify_reply_js__WEBPACK_IMPORTED_MODULE_1__.AA)(reply)) return;
        const said = wordsOf(reply.text);
        const answered = `${name} answered ${reply.status}${said === "" ? "" : ` (${said})`}`;
        return read(answered, asked);
      };
    }
    const READINGS = {
      400: answered => ({
        kind: "rejected",
        what: `${answered}: bad request`,
        next: "Correct platform, region, connections, tps and deployment-type"
      }),
      401: answered => ({
        kind: "unauthorized",
        what: `${answered}: it does not know this key`,
        next: "Give api-key and api-secret of a key of the platform (console: API keys, made by a " + "root or " + "admin user). App ID and App Secret of a deployment belong to another API. A key of the " + "China site needs the api-url of that site"
      }),
      403: answered => ({
        kind: "unauthorized",
        what: `${answered}: the key is known, but its scope does not reach this`,
        next: "Give the key the function (deployments) and the project that it lacks, in the console"
      }),
      404: (answered, {resource: resource}) => isList(resource) ? noList(answered) : noDeployment(answered),
      422: answered => ({
        kind: "rejected",
        what: `${answered}: not possible with these values, or in the state it is in`,
        next: "Check the status of the deployment; serverless cannot be started or stopped"
      }),
      429: answered => ({
        kind: "throttled",
        final: true,
        what: `${answered}: the hourly budget of this key is spent`,
        next: "Set budget-share to the number of jobs that share the key, or allow more time"
      })
    };
    const LIST = "deployments of ";
    function listResource(name) {
      return LIST + name;
    }
    function isList(resource) {
      return resource.startsWith(LIST);
    }
    function noList(answered) {
      return {
        kind: "not-found",
        what: `${answered}: it has no list of deployments`,
        next: "Check that api-url ends in /public_api/v1. Older sites neither list nor create: " + "there, give " + "deployment-id"
      };
    }
    function noDeployment(answered) {
      return {
        kind: "not-found",
        what: `${answered}: there is no such deployment`,
        next: "Check deployment-id: it is the id (such as w41b11c0), never the name; for a name there is " + "deployment-name. Check that api-url ends in /public_api/v1"
      };
    }
    function wordsOf(text) {
      const code = codeOf(text);
      if (code === void 0) return (0, _http_reply_classify_reply_js__WEBPACK_IMPORTED_MODULE_1__.bD)(text);
      const message = (0, _http_reply_classify_reply_js__WEBPACK_IMPORTED_MODULE_1__.bD)(text);
      return message === "" || message.startsWith("{") ? code : `${code}: ${message}`;
    }
    function codeOf(text) {
      try {
        const body = JSON.parse(text);
        const code = new Map(Object.entries(Object(body))).get("code");
        return typeof code === "string" || typeof code === "number" ? (0, _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(String(code), 60) : void 0;
      } catch {
        return;
      }
    }
  }),
  6950: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Yy: () => createDeployment,
      tg: () => deploymentsQuery,
      Jn: () => listDeployments,
      iJ: () => readDeployment,
      i4: () => startDeployment,
      Uk: () => stopDeployment
    });
    var failure = __webpack_require__(8464);
    // CONCATENATED MODULE: ./packages/client/src/http/request-options.ts
    function requestOptionsOf({signal: signal, deadline: deadline, retry: retry}) {
      return {
        signal: signal,
        ...deadline && {
          deadline: deadline
        },
        ...retry && {
          retry: retry
        }
      };
    }
    var safe_path = __webpack_require__(4113);
    var budgets = __webpack_require__(8740);
    var classify = __webpack_require__(83);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/client/src/emqx/schemas.ts
    const schemas_text = schemas.MfU(schemas.lqM(schemas.KCZ([ schemas.YjP(), schemas.FsL(schemas.aig(), schemas.pdi(String)) ])), void 0);
    const count = schemas.MfU(schemas.lqM(schemas.KCZ([ schemas.aig(), schemas.FsL(schemas.YjP().check(api.Fk(/^\d{1,15}$/)), schemas.pdi(Number)) ])), void 0);
    const UNKNOWN_STATUS = "unknown";
    const replied = schemas._H3({
      deploymentID: schemas.YjP().check(api.Fk(/^[A-Za-z0-9_-]{1,64}$/)),
      status: schemas.MfU(schemas.YjP().check(api.m9(1)), UNKNOWN_STATUS),
      deploymentName: schemas_text,
      deploymentType: schemas_text,
      platform: schemas_text,
      region: schemas_text,
      regionLabel: schemas_text,
      connections: count,
      tps: count,
      createAt: schemas_text,
      projectName: schemas_text,
      projectID: schemas_text,
      version: schemas_text,
      spec: schemas.MfU(schemas.lqM(schemas._H3({
        connections: count,
        tps: count,
        deploymentVersion: schemas_text
      })), void 0),
      ports: schemas.MfU(schemas.lqM(schemas.g1P(schemas.YjP(), schemas._H3({
        protocol: schemas.YjP()
      }))), void 0)
    });
    const deployment = schemas.FsL(replied, schemas.pdi(reply => ({
      id: reply.deploymentID,
      status: reply.status,
      name: reply.deploymentName ?? "",
      type: reply.deploymentType ?? "",
      platform: reply.platform ?? "",
      region: reply.regionLabel ?? reply.region ?? "",
      connections: reply.connections ?? reply.spec?.connections,
      tps: reply.tps ?? reply.spec?.tps,
      createAt: reply.createAt ?? "",
      project: reply.projectName ?? reply.projectID,
      version: reply.version ?? reply.spec?.deploymentVersion,
      ports: portsOf(reply.ports ?? {})
    })));
    const deployments = schemas.FsL(schemas.YOg(schemas.L5J()), schemas.pdi(items => items.flatMap(item => {
      const read = deployment.safeParse(item);
      return read.success ? [ read.data ] : [];
    })));
    const operationBody = schemas._H3({
      deploymentID: schemas.MfU(schemas.lqM(schemas.YjP()), void 0),
      operation: schemas.MfU(schemas.lqM(schemas.YjP()), void 0)
    });
    const operation = schemas.FsL(schemas.YjP(), schemas.pdi(text => {
      const body = operationBody.safeParse(jsonOf(text));
      return body.success ? body.data : {};
    }));
    function jsonOf(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function portsOf(ports) {
      const pairs = Object.entries(ports).map(([port, {protocol: protocol}]) => [ protocol, Number(port) ]);
      return Object.fromEntries(pairs);
    }
    // CONCATENATED MODULE: ./packages/client/src/emqx/deployments.ts
    const MAX_CREATE_MS = 30 * 6e4;
    const MAX_WRITE_MS = 12e4;
    const AFTER_CREATE_MS = 6e4;
    async function listDeployments(emqx, request) {
      const resource = (0, classify.X)(emqx.name);
      const {value: value} = await emqx.api.call({
        method: "GET",
        path: safe_path.A`/deployments`,
        effect: "read",
        resource: resource,
        schema: deployments,
        ...requestOptionsOf(request),
        beforeAttempt: () => (0, budgets._A)(emqx.budgets.read, resource)
      });
      return value;
    }
    async function readDeployment(emqx, id, request) {
      const resource = named(emqx, id);
      const {value: value} = await emqx.api.call({
        method: "GET",
        path: safe_path.A`/deployments/${id}`,
        effect: "read",
        resource: resource,
        schema: deployment,
        isAbout: reply => reply.id === id,
        ...requestOptionsOf(request),
        beforeAttempt: () => (0, budgets._A)(emqx.budgets.read, resource)
      });
      return value;
    }
    function startDeployment(emqx, id, request) {
      return operate(emqx, {
        id: id,
        verb: "start",
        path: safe_path.A`/deployments/${id}/start`
      }, request);
    }
    function stopDeployment(emqx, id, request) {
      return operate(emqx, {
        id: id,
        verb: "stop",
        path: safe_path.A`/deployments/${id}/stop`
      }, request);
    }
    async function createDeployment(emqx, wanted, request) {
      const resource = `a new deployment of ${emqx.name}`;
      const {value: value} = await emqx.api.call({
        method: "POST",
        path: safe_path.A`/deployments`,
        body: createBody(wanted),
        effect: "write",
        resource: resource,
        schema: deployment,
        ...requestOptionsOf(request),
        retry: "never",
        timeoutMs: createLimitMs(request),
        beforeAttempt: () => spendWrite(emqx.budgets.create, resource, request)
      });
      return value;
    }
    function createBody({type: type, name: name, projectId: projectId, version: version, ...rest}) {
      return {
        platform: rest.platform,
        region: rest.region,
        connections: rest.connections,
        ...rest.tps !== void 0 && {
          tps: rest.tps
        },
        deploymentType: type,
        ...name !== void 0 && {
          deploymentName: name
        },
        ...projectId !== void 0 && {
          projectID: projectId
        },
        ...version !== void 0 && {
          deploymentVersion: version
        }
      };
    }
    function spendWrite(budget, resource, {onSend: onSend, signal: signal}) {
      signal.throwIfAborted();
      const after = (0, budgets._A)(budget, resource);
      onSend?.();
      return after;
    }
    function createLimitMs({deadline: deadline}) {
      const remainingMs = deadline?.remainingMs() ?? MAX_CREATE_MS;
      const withRoom = Math.max(remainingMs - AFTER_CREATE_MS, remainingMs / 2);
      return Math.max(1, Math.min(MAX_CREATE_MS, withRoom));
    }
    async function operate(emqx, {id: id, verb: verb, path: to}, request) {
      const resource = named(emqx, id);
      const {value: value} = await emqx.api.call({
        method: "POST",
        path: to,
        effect: "write",
        resource: resource,
        schema: operation,
        format: "text",
        isAbout: reply => reply.deploymentID === void 0 || reply.deploymentID === id,
        ...requestOptionsOf(request),
        retry: "never",
        timeoutMs: MAX_WRITE_MS,
        beforeAttempt: () => spendWrite(emqx.budgets[verb], resource, request)
      });
      return value;
    }
    function named(emqx, id) {
      return `deployment ${id} of ${emqx.name}`;
    }
    function deploymentsQuery(emqx, ids) {
      const single = ids.length === 1;
      const each = async request => {
        const seen = [];
        for (const id of ids) seen.push(await readDeployment(emqx, id, request));
        return seen;
      };
      return {
        cost: () => emqx.site.hasList ? 1 : ids.length,
        async read(request) {
          if (single || !emqx.site.hasList) return await each(request);
          try {
            return (await listDeployments(emqx, request)).filter(({id: id}) => ids.includes(id));
          } catch (error) {
            if (!(error instanceof failure.HR) || error.status !== 404 && error.status !== 405) throw error;
            emqx.site.hasList = false;
            emqx.world.log.info(`${emqx.name} has no list of deployments; each is read separately.`);
            return await each(request);
          }
        }
      };
    }
  }),
  4135: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U$: () => candidatesIn,
      it: () => findCreated
    });
    var _wait_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2328);
    var _wait_observation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8077);
    var _budgets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8740);
    var _create_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7213);
    var _deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6950);
    var _watch_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2015);
    function candidatesIn(list, {wanted: wanted, before: before, called: called}) {
      const known = new Set(before.map(({id: id}) => id));
      const fitting = list.filter(one => !known.has(one.id) && (0, _create_request_js__WEBPACK_IMPORTED_MODULE_2__.TA)(one, wanted));
      const likely = fitting.filter(one => canBeNamed(one, wanted) && canBeWithin(one.createAt, called));
      return {
        fitting: fitting,
        likely: likely
      };
    }
    function canBeNamed({id: id, name: name}, wanted) {
      return name === "" || name === `deployment-${id}` || name === wanted.name;
    }
    const TARGET = "the new deployment";
    const ONE = "one";
    const SEVERAL = "several";
    const READS = 4;
    const BEFORE_DEADLINE = 1 / 1800;
    async function findCreated(search) {
      const {emqx: emqx, deadline: deadline} = search;
      const {windowMs: windowMs} = emqx.budgets.read;
      const {withinMs: withinMs = (0, _budgets_js__WEBPACK_IMPORTED_MODULE_1__.mE)("appearance", windowMs).toMs} = search;
      let candidates = [];
      const reader = {
        name: emqx.name,
        targets: [ TARGET ],
        cadence: searching(emqx.budgets.read, withinMs),
        forgives: (0, _watch_deployments_js__WEBPACK_IMPORTED_MODULE_4__.DW)(search, `${TARGET} to appear in the list`),
        async read({signal: signal}) {
          const list = await (0, _deployments_js__WEBPACK_IMPORTED_MODULE_3__.Jn)(emqx, {
            signal: signal,
            deadline: deadline,
            retry: "never"
          });
          const {fitting: fitting, likely: likely} = candidatesIn(list, search);
          candidates = fitting;
          return [ {
            target: TARGET,
            observation: observationOf(likely)
          } ];
        }
      };
      const goal = {
        until: new Map([ [ ONE, 0 ] ]),
        failOn: new Map([ [ SEVERAL, 0 ] ]),
        discoveryMs: withinMs,
        onSuperseded: "follow"
      };
      const end = await (0, _wait_engine_js__WEBPACK_IMPORTED_MODULE_0__.u)({
        world: emqx.world,
        deadline: deadline,
        readers: [ reader ],
        goals: new Map([ [ TARGET, goal ] ]),
        mode: {
          kind: "all"
        }
      });
      if (end.verdict === "interrupted") throw end.interruption;
      const {verdict: verdict, last: last, failure: unread} = end.targets.get(TARGET) ?? {};
      const found = verdict === "reached" ? last?.raw : void 0;
      return {
        candidates: candidates,
        ...found && {
          found: found
        },
        ...unread && {
          unread: unread
        }
      };
    }
    function searching(budget, withinMs) {
      const reads = Math.max(1, Math.min(READS, Math.floor(budget.left() / 2)));
      let hasAsked = false;
      return ({elapsedMs: elapsedMs, remainingMs: remainingMs}) => {
        const opensInMs = budget.opensInMs();
        const isFirst = !hasAsked;
        hasAsked = true;
        const spacingMs = isFirst ? 0 : Math.max(withinMs / reads, elapsedMs / 2);
        const delayMs = Math.max(spacingMs, opensInMs, budget.restMs());
        const lastMs = remainingMs - budget.windowMs * BEFORE_DEADLINE;
        if (opensInMs > remainingMs) return {
          delayMs: 0,
          holdMs: 0
        };
        return {
          delayMs: lastMs > 0 ? Math.min(delayMs, lastMs) : remainingMs + 1,
          holdMs: 0
        };
      };
    }
    function observationOf(likely) {
      const [first, ...others] = likely;
      const bare = {
        id: "",
        revision: "",
        evidence: [],
        raw: void 0
      };
      if (first === void 0) return {
        ...bare,
        state: _wait_observation_js__WEBPACK_IMPORTED_MODULE_5__.s
      };
      if (others.length > 0) return {
        ...bare,
        state: SEVERAL
      };
      return {
        ...bare,
        state: ONE,
        id: first.id,
        raw: first
      };
    }
    const MINUTE_MS = 6e4;
    const ZONE_STEP_MS = 15 * MINUTE_MS;
    const WESTMOST_MS = -12 * 60 * MINUTE_MS;
    const EASTMOST_MS = 14 * 60 * MINUTE_MS;
    const BEFORE_MS = 2 * MINUTE_MS;
    const AFTER_MS = MINUTE_MS;
    const FORM = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/;
    function canBeWithin(createAt, from) {
      const match = FORM.exec(createAt);
      if (match === null) return true;
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
      const asIfUtcMs = Date.UTC(year, month - 1, day, hour, minute);
      const minMs = Math.max(WESTMOST_MS, asIfUtcMs - from.toMs - AFTER_MS);
      const maxMs = Math.min(EASTMOST_MS, asIfUtcMs - from.fromMs + BEFORE_MS);
      return Math.ceil(minMs / ZONE_STEP_MS) * ZONE_STEP_MS <= maxMs;
    }
  }),
  6963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qv: () => opposite,
      Rs: () => leadsTo,
      ih: () => isKnownStatus,
      pX: () => transitionTo,
      v4: () => followsByItself,
      we: () => REST_STATES
    });
    const LEADS_TO = new Map([ [ "pending", "running" ], [ "starting", "running" ], [ "stopping", "stopped" ] ]);
    const REST_STATES = [ "running", "stopped", "failed" ];
    const KNOWN = new Set([ ...LEADS_TO.keys(), ...REST_STATES ]);
    function leadsTo(status) {
      return LEADS_TO.get(status);
    }
    function followsByItself(from, to) {
      const restOf = leadsTo(from);
      return to === from || restOf !== void 0 && (to === restOf || leadsTo(to) === restOf);
    }
    function isKnownStatus(status) {
      return KNOWN.has(status);
    }
    function opposite(state) {
      return state === "running" ? "stopped" : "running";
    }
    function transitionTo(state) {
      return state === "running" ? "starting" : "stopping";
    }
  }),
  2015: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DW: () => forgivesReads,
      Y$: () => watchDeployments,
      uj: () => GONE,
      z0: () => forgivesSpentBudget
    });
    var _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);
    var _wait_budgeted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(307);
    var _budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8740);
    var _deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6950);
    const GONE = "gone";
    function watchDeployments(watch) {
      const {emqx: emqx, targets: targets, pace: pace, first: first, keep: keep = 0, known: known} = watch;
      const what = [ ...targets.keys() ].join(", ");
      const budget = emqx.budgets.read;
      const query = (0, _deployments_js__WEBPACK_IMPORTED_MODULE_3__.tg)(emqx, [ ...new Set(targets.values()) ]);
      const expected = (0, _budgets_js__WEBPACK_IMPORTED_MODULE_2__.mE)(pace, budget.windowMs);
      return {
        name: emqx.name,
        targets: [ ...targets.keys() ],
        cadence: (0, _wait_budgeted_js__WEBPACK_IMPORTED_MODULE_4__.h)({
          budget: budget,
          expected: expected,
          first: first,
          cost: query.cost,
          keep: keep
        }),
        forgives: known === void 0 ? forgivesSpentBudget(watch, what) : forgivesReads(watch, what),
        async read({signal: signal}) {
          (0, _budgets_js__WEBPACK_IMPORTED_MODULE_2__.hr)(budget, {
            resource: emqx.name,
            requests: query.cost()
          });
          const seen = await query.read({
            signal: signal,
            retry: "never"
          });
          const byId = new Map(seen.map(deployment => [ deployment.id, deployment ]));
          return [ ...targets ].map(([target, id]) => ({
            target: target,
            observation: observationOf(byId.get(id), id)
          }));
        }
      };
    }
    function forgivesSpentBudget(policy, what) {
      const {emqx: emqx, deadline: deadline, onQuota: onQuota} = policy;
      return failure => {
        policy.onUnread?.(failure);
        if (failure.kind !== "throttled" || onQuota === "fail") return false;
        if ((failure.retryAfterMs ?? 0) > deadline.remainingMs()) return false;
        const nextMs = pauseMs(emqx.budgets.read, deadline);
        emqx.world.log.info(`${(0, _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(failure.what)} Waiting for ${what}: the next read goes in about ` + `${(0, 
        _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(nextMs)}, ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(deadline.remainingMs())} are left.`);
        return true;
      };
    }
    function forgivesReads(policy, what) {
      const {emqx: emqx, known: known} = policy;
      const forgivesBudget = forgivesSpentBudget(policy, what);
      const appearsByMs = emqx.world.clock.now() + (0, _budgets_js__WEBPACK_IMPORTED_MODULE_2__.mE)("appearance", emqx.budgets.read.windowMs).toMs;
      return failure => {
        if (forgivesBudget(failure)) return true;
        const isMissing = failure.kind === "not-found" && known === "created";
        const isPassing = failure.kind === "invalid-reply" || isMissing && emqx.world.clock.now() < appearsByMs;
        if (isPassing) emqx.world.log.info(`${(0, _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(failure.what)} ${capital(what)} is read again later.`);
        return isPassing;
      };
    }
    function capital(words) {
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    function pauseMs(budget, deadline) {
      return Math.min(Math.max(budget.opensInMs(), budget.restMs()), deadline.remainingMs());
    }
    function observationOf(deployment, id) {
      const raw = deployment ?? NOBODY;
      const state = deployment?.status ?? GONE;
      return {
        state: state,
        id: id,
        revision: "",
        evidence: [],
        raw: {
          ...raw,
          id: id,
          status: state
        }
      };
    }
    const NOBODY = {
      id: "",
      status: GONE,
      name: "",
      type: "",
      platform: "",
      region: "",
      connections: void 0,
      tps: void 0,
      createAt: "",
      project: void 0,
      version: void 0,
      ports: {}
    };
  }),
  2845: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => createApi
    });
    var clock = __webpack_require__(5293);
    var deadline = __webpack_require__(3739);
    var http_endpoint = __webpack_require__(8837);
    var safe_path = __webpack_require__(4113);
    var exchange_body = __webpack_require__(8204);
    var duration = __webpack_require__(6855);
    var failure = __webpack_require__(8464);
    var sanitize_line = __webpack_require__(1088);
    var network_errors = __webpack_require__(2846);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
    function unanswered(facts) {
      return new failure.HR({
        kind: "timed-out",
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0, duration.a3)(facts.timeoutMs)}`,
        next: "Check that it is up and reachable from the runner; " + `its address is in the input ${(0, 
        http_endpoint.Vc)(facts.endpoint).address}`,
        received: facts.written ? "maybe" : "no"
      });
    }
    function brokenExchange(error, facts) {
      if (error instanceof exchange_body.KQ || error instanceof exchange_body.Ji) return unreadable(error, facts);
      const found = (0, network_errors.L)(error);
      return new failure.HR({
        kind: found.kind ?? "unreachable",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0, http_endpoint.Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...found.final ? {
          final: true
        } : {},
        cause: withoutDetail(error, found)
      });
    }
    function unreadable(error, facts) {
      const what = error instanceof exchange_body.KQ ? "sent a reply of more than 8 MiB, which is not read further" : "sent a reply in an encoding that cannot be read";
      return new failure.HR({
        kind: "invalid-reply",
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0, http_endpoint.Vc)(facts.endpoint).address} is the address of the API`,
        received: "yes"
      });
    }
    function receivedOf(found, facts) {
      if (!facts.written || found.notReceived) return "no";
      return found.kind === "invalid-reply" ? "yes" : "maybe";
    }
    function withoutDetail(error, found) {
      const text = error instanceof Error ? (0, sanitize_line.g)(error.message, 2e3) : "not an error";
      const cause = new Error(found.code === "" ? text : `${found.code}: ${text}`);
      delete cause.stack;
      return cause;
    }
    var exchange_dispatcher = __webpack_require__(6594);
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/headers.ts
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
      throw (0, http_endpoint.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0, 
      http_endpoint.Vc)(endpoint).credentials} for a line end, a quote or a blank ` + "copied along");
    }
    function refusePlaintextCredentials(endpoint) {
      if (endpoint.baseUrl.protocol === "https:" || endpoint.allowInsecureHttp || (0, 
      http_endpoint.U9)(endpoint.baseUrl)) return;
      throw (0, http_endpoint.J5)(endpoint, "credentials are not sent over http://, where everybody on the way can read them", `Use https:// in the input ${(0, 
      http_endpoint.Vc)(endpoint).address}, or set allow-insecure-http: true`);
    }
    // CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
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
    const MAX_BYTES = 8 * 1024 * 1024;
    const MAX_ERROR_BYTES = 64 * 1024;
    function createTransport(endpoint, world) {
      (0, http_endpoint.xd)(endpoint);
      const {dispatcher: dispatcher, refusalOf: refusalOf, end: end} = (0, exchange_dispatcher.S)(endpoint);
      let written = 0;
      return {
        async send(request) {
          const env_1 = {
            stack: [],
            error: void 0,
            hasError: false
          };
          try {
            request.signal.throwIfAborted();
            const options = describe(endpoint, request);
            const attempt = __addDisposableResource(env_1, (0, deadline.db)(world.clock, request.timeoutMs, request.signal), false);
            const before = {
              written: false
            };
            const noted = dispatcher.compose(notingWrite(() => {
              before.written = true;
              written += 1;
            }));
            try {
              const work = exchange(noted, {
                ...options,
                signal: attempt.signal
              });
              return await (0, deadline.Eu)(work, attempt.signal);
            } catch (error) {
              throw reasonOf(refusalOf(error) ?? error, {
                endpoint: endpoint,
                request: request,
                attempt: attempt,
                written: before.written
              });
            }
          } catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
          } finally {
            __disposeResources(env_1);
          }
        },
        sent: () => written,
        close: end
      };
    }
    function describe(endpoint, request) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${(0, safe_path.w)(request.query)}`,
        method: request.method,
        headers: composeHeaders(endpoint, {
          own: request.headers ?? {},
          hasBody: request.body !== void 0,
          confidential: request.confidential ?? false
        }),
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0
      };
    }
    async function exchange(dispatcher, options) {
      const {statusCode: status, headers: headers, body: body} = await dispatcher.request(options);
      const header = name => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : value;
      };
      const encoding = header("content-encoding");
      const good = status >= 200 && status < 300;
      const text = good ? (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_BYTES,
        longer: "refuse"
      }) : (0, exchange_body.x8)(body, {
        encoding: encoding,
        maxBytes: MAX_ERROR_BYTES,
        longer: "cut"
      }).catch(error => {
        if (options.signal instanceof AbortSignal && options.signal.aborted) throw error;
        return "";
      });
      const whole = {
        status: status,
        header: header,
        text: await text
      };
      await (0, clock.d)();
      return whole;
    }
    function notingWrite(note) {
      return dispatch => (options, handler) => dispatch(options, {
        onRequestStart(controller, context) {
          note();
          handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
        onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
        onResponseData: (...facts) => handler.onResponseData?.(...facts),
        onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
        onResponseError: (...facts) => handler.onResponseError?.(...facts)
      });
    }
    function reasonOf(error, {endpoint: endpoint, request: request, attempt: attempt, written: written}) {
      if (request.signal.aborted) return request.signal.reason;
      const facts = {
        endpoint: endpoint,
        resource: request.resource,
        written: written
      };
      if (attempt.signal.aborted) return unanswered({
        ...facts,
        timeoutMs: request.timeoutMs
      });
      return brokenExchange(error, facts);
    }
    var proxy = __webpack_require__(3578);
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/redacted.ts
    const MAX_WORDS = 500;
    function redactedWith(error, secrets) {
      if (!(error instanceof failure.HR)) return error;
      const {kind: kind, status: status, retryAfterMs: retryAfterMs, received: received, text: text, final: final} = error;
      const line = words => secrets.redact((0, sanitize_line.g)(secrets.redact(words), MAX_WORDS));
      return new failure.HR({
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
      const clean = new Error(secrets.redact((0, sanitize_line.g)(secrets.redact(cause.message))));
      delete clean.stack;
      return clean;
    }
    var classify_reply = __webpack_require__(6342);
    // CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts
    function readValue(reply, expected) {
      const raw = rawValue(reply, expected);
      const read = expected.schema.safeParse(raw);
      if (read.success) return read.data;
      const where = read.error.issues.slice(0, 3).map(issueText).join("; ");
      throw invalid(expected, `returned an unexpected response: ${where}`);
    }
    function rawValue(reply, expected) {
      if (expected.format === "none") return;
      if ((0, classify_reply.AA)(reply)) throw invalid(expected, (0, classify_reply.I2)(reply.status));
      if (expected.format === "text") return reply.text;
      if (reply.text.trim() === "") throw invalid(expected, `answered ${reply.status} without a body`);
      try {
        return JSON.parse(reply.text);
      } catch {
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
      }
    }
    function aboutAnother(expected) {
      return invalid(expected, "sent a reply about another id than the one asked for");
    }
    function issueText(issue) {
      const path = (0, sanitize_line.g)(issue.path.map(String).join("."), 80);
      const wanted = issue.code === "invalid_type" ? `expected: ${issue.expected}` : issue.code;
      return path === "" ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
    }
    function invalid({endpoint: endpoint, resource: resource}, what) {
      return new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0, http_endpoint.Vc)(endpoint).address} is the address of the API, in a ` + "version that this action knows",
        received: "yes"
      });
    }
    var retry_after = __webpack_require__(2712);
    var retry = __webpack_require__(8056);
    // CONCATENATED MODULE: ./packages/client/src/http/api.ts
    const ATTEMPT_MS = 3e4;
    const MAX_PRINTED = 2e3;
    const MAX_KEPT = 4e3;
    function createApi(options) {
      const {world: world, endpoint: endpoint, secrets: secrets} = options;
      for (const secret of (0, proxy.Wm)(endpoint.proxy)) secrets.add(secret);
      const transport = options.transport ?? createTransport(endpoint, world);
      return {
        async call(call) {
          if (options.dryRun === true && call.effect === "write") throw printed(call, options);
          const rule = call.retry ?? (call.effect === "read" ? "reads" : "unsent");
          const deadline = call.deadline ?? options.deadline;
          return (0, retry.LH)({
            world: world,
            rule: rule,
            signal: call.signal,
            deadline: deadline
          }, () => attempt(call, () => once(call, transport, options)).catch(error => {
            throw redactedWith(error, secrets);
          }));
        },
        sent: transport.sent,
        close: transport.close
      };
    }
    async function attempt(call, send) {
      const afterAttempt = await (call.beforeAttempt?.(call.signal));
      call.signal.throwIfAborted();
      try {
        const answer = await send();
        afterAttempt?.(void 0);
        return answer;
      } catch (error) {
        afterAttempt?.(error);
        throw error;
      }
    }
    async function once(call, transport, options) {
      const {query: query, headers: headers, confidential: confidential} = call;
      const body = call.body === void 0 ? void 0 : JSON.stringify(call.body);
      const reply = await transport.send({
        method: call.method,
        path: call.path,
        timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
        signal: call.signal,
        resource: call.resource,
        ...query === void 0 ? {} : {
          query: query
        },
        ...headers === void 0 ? {} : {
          headers: headers
        },
        ...body === void 0 ? {} : {
          body: body
        },
        ...confidential === void 0 ? {} : {
          confidential: confidential
        }
      });
      if (reply.status < 200 || reply.status >= 300) throw failureOf({
        ...reply,
        text: options.secrets.redact(reply.text)
      }, call, options);
      const {resource: resource, schema: schema, format: format = "json"} = call;
      const expected = {
        endpoint: options.endpoint,
        resource: resource,
        schema: schema,
        format: format
      };
      const value = readValue(reply, expected);
      if (call.isAbout?.(value) === false) throw aboutAnother(expected);
      return {
        value: value,
        status: reply.status,
        header: reply.header
      };
    }
    function failureOf(reply, call, options) {
      const {method: method, path: path, query: query = {}, resource: resource} = call;
      const asked = {
        method: method,
        path: path,
        query: query,
        resource: resource
      };
      const classification = call.classify?.(reply, asked) ?? options.classify?.(reply, asked) ?? (0, 
      classify_reply.y_)(reply, options.endpoint);
      const retryAfterMs = (0, retry_after.D)(reply.header, options.world.clock.wall());
      return new failure.HR({
        received: "yes",
        ...classification,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MAX_KEPT),
        ...retryAfterMs === void 0 ? {} : {
          retryAfterMs: retryAfterMs
        }
      });
    }
    function printed(call, {endpoint: endpoint, world: world, secrets: secrets}) {
      const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, "");
      const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${(0, safe_path.w)(call.query)}`;
      const write = secrets.redact(`${call.method} ${url}`);
      const body = call.body === void 0 ? "" : secrets.redact(JSON.stringify(call.body));
      world.log.info(`dry run, not sent: ${write} ${(0, sanitize_line.g)(body, MAX_PRINTED)}`.trimEnd());
      return new failure.Y5(write);
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
    var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4043);
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
  6342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AA: () => isWebPage,
      I2: () => webPage,
      bD: () => messageOf,
      y_: () => classifyByStatus
    });
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    function classifyByStatus(reply, endpoint) {
      if (reply.status >= 300 && reply.status < 400) return redirected(reply, endpoint);
      const kind = kindOf(reply.status);
      if (isWebPage(reply)) {
        const next = `Check the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}, and what is in front of the API (proxy, ` + "sign-in page)";
        return {
          kind: kind,
          what: `${endpoint.service} ${webPage(reply.status)}`,
          next: next
        };
      }
      const said = messageOf(reply.text);
      const what = `${endpoint.service} answered ${reply.status}${said === "" ? "" : `: ${said}`}`;
      return {
        kind: kind,
        what: what,
        next: nextOf(kind, reply.status, endpoint)
      };
    }
    function isWebPage(reply) {
      const type = reply.header("content-type") ?? "";
      return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
    }
    function webPage(status) {
      return `answered ${status} with a web page, not with the API`;
    }
    function messageOf(text) {
      return (0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(memberOf(text) ?? text);
    }
    const MESSAGE_MEMBERS = [ "message", "error", "detail", "title", "errors" ];
    function memberOf(text) {
      if (!text.trimStart().startsWith("{")) return;
      try {
        const body = JSON.parse(text);
        const members = new Map(Object.entries(Object(body)));
        const found = MESSAGE_MEMBERS.map(name => members.get(name)).find(value => !isEmpty(value));
        return typeof found === "object" ? JSON.stringify(found) : found?.toString();
      } catch {
        return;
      }
    }
    function isEmpty(value) {
      return value === void 0 || value === null || value === "" || typeof value === "boolean";
    }
    function kindOf(status) {
      if (status === 401 || status === 403) return "unauthorized";
      if (status === 404) return "not-found";
      if (status === 409) return "conflict";
      if (status === 429) return "throttled";
      if (status === 408 || status >= 500) return "unavailable";
      return status >= 400 ? "rejected" : "invalid-reply";
    }
    function nextOf(kind, status, endpoint) {
      const {address: address, credentials: credentials} = (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint);
      switch (kind) {
       case "unauthorized":
        return status === 401 ? `Check the input ${credentials}: it is missing, wrong or has expired` : `Check what the input ${credentials} may do: it is known there but lacks this right`;

       case "not-found":
        return `Check the id or name, and that the input ${address} is the right server`;

       case "conflict":
        return "Somebody else changed it meanwhile: check its state, then run again";

       case "throttled":
        return "Run fewer jobs with these credentials at once, or allow more time";

       case "unavailable":
        return "Run again later; if it stays so, check the state of the service";

       default:
        return "Correct the inputs that it names";
      }
    }
    function redirected(reply, endpoint) {
      const target = URL.parse(reply.header("location") ?? "", endpoint.baseUrl.href);
      const same = target?.origin === endpoint.baseUrl.origin;
      const elsewhere = target === null || target.origin === "null" ? "another place" : (0, 
      _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(target.origin, 120);
      return {
        kind: "rejected",
        what: `${endpoint.service} answered ${reply.status} and points to ` + `${same ? "another path" : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0, _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(endpoint).address}`
      };
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
  8056: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      LH: () => withRetries,
      aI: () => isWorthTelling,
      qO: () => retryDelayMs
    });
    var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
    var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
    const MAX_ATTEMPTS = 4;
    const FIRST_MS = 500;
    const MAX_MS = 1e4;
    const MIN_WRITE_PAUSE_MS = 1e3;
    const MIN_REPLY_MS = 500;
    function retryDelayMs(failure, facts) {
      const {rule: rule, attempt: attempt, remainingMs: remainingMs} = facts;
      if (failure.final || rule === "never") return;
      if (rule === "unsent" && failure.received !== "no") return;
      if (remainingMs === Number.POSITIVE_INFINITY && attempt >= MAX_ATTEMPTS) return;
      const asked = failure.retryAfterMs ?? 0;
      if (asked > 0) return asked < remainingMs ? asked : void 0;
      if (remainingMs < 2 * MIN_REPLY_MS) return;
      const delayMs = jitterMs(attempt, facts.random);
      if (rule === "reads") return Math.min(delayMs, remainingMs - MIN_REPLY_MS);
      if (remainingMs < MIN_WRITE_PAUSE_MS + MIN_REPLY_MS) return;
      return Math.max(MIN_WRITE_PAUSE_MS, Math.min(delayMs, remainingMs - MIN_REPLY_MS));
    }
    function jitterMs(attempt, random) {
      const mostMs = Math.min(MAX_MS, FIRST_MS * 2 ** (attempt - 1));
      return mostMs * Math.max(.1, random);
    }
    function isWorthTelling(failuresInARow) {
      return failuresInARow > 1 && Number.isInteger(Math.log2(failuresInARow));
    }
    async function withRetries(options, once) {
      const {world: world, signal: signal} = options;
      for (let attempt = 1; ;attempt += 1) try {
        return await once();
      } catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR)) throw error;
        const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
        const random = world.random();
        const delayMs = retryDelayMs(error, {
          rule: options.rule,
          attempt: attempt,
          remainingMs: remainingMs,
          random: random
        });
        if (delayMs === void 0) throw error;
        const text = `${error.resource}: ${error.what}; retrying in ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(delayMs)}`;
        world.log[isWorthTelling(attempt) ? "info" : "debug"](text);
        await world.clock.sleep(delayMs, signal);
      }
    }
  }),
  4113: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => path,
      w: () => writeQuery
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);
    class SafePath {
      #text;
      constructor(text) {
        this.#text = text;
      }
      toString() {
        return this.#text;
      }
    }
    function path(strings, ...parts) {
      const encoded = parts.map(encodePart);
      return new SafePath(strings.map((text, at) => text + (encoded[at] ?? "")).join(""));
    }
    function encodePart(part) {
      const segments = part.split(/[/\\]/);
      const leadsAway = segments.some(segment => [ "", ".", ".." ].includes(segment));
      if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "rejected",
        resource: `the name or id "${(0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__.g)(part, 60)}"`,
        what: "it cannot be part of an address",
        next: "Check it for an empty or copied value, dots, slashes and line ends",
        received: "no"
      });
      return encodeURIComponent(part);
    }
    function writeQuery(query = {}) {
      const pairs = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [ `${encode(name)}=${encode(String(value))}` ]);
      return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
    }
    function encode(text) {
      return encodeURIComponent(text.toWellFormed());
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
  }),
  307: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => budgeted
    });
    const MIN_SPACING = 1 / 720;
    const BEFORE_DEADLINE = 1 / 1800;
    const ONE_LATE_IN = 8;
    function nextReadMs(situation) {
      const {elapsedMs: elapsedMs, remainingMs: remainingMs, windowMs: windowMs, opensInMs: opensInMs, restMs: restMs} = situation;
      const lastMs = elapsedMs + remainingMs - windowMs * BEFORE_DEADLINE;
      if (elapsedMs >= lastMs) return remainingMs + 1;
      if (opensInMs > remainingMs) return 0;
      if (opensInMs > 0) return Math.max(opensInMs, Math.min(restMs, lastMs - elapsedMs));
      const planned = isLate(situation) ? growing(situation, lastMs) : even(situation, lastMs);
      const delayMs = Math.max(planned - elapsedMs, restMs, windowMs * MIN_SPACING);
      return Math.min(delayMs, lastMs - elapsedMs);
    }
    function isLate({elapsedMs: elapsedMs, expected: expected}) {
      return elapsedMs >= expected.toMs;
    }
    function even({elapsedMs: elapsedMs, reads: reads, readsPerWindow: readsPerWindow, expected: expected}, lastMs) {
      const endMs = Math.min(expected.toMs, lastMs);
      const kept = lastMs > expected.toMs ? Math.floor((readsPerWindow - 1) / ONE_LATE_IN) : 0;
      const beginMs = Math.max(elapsedMs, Math.min(expected.fromMs, endMs));
      return beginMs + (endMs - beginMs) / Math.max(1, reads - kept);
    }
    function growing({elapsedMs: elapsedMs, reads: reads}, lastMs) {
      const beginMs = Math.max(elapsedMs, 1);
      return beginMs * (lastMs / beginMs) ** (1 / reads);
    }
    function budgeted(options) {
      const {budget: budget, expected: expected, first: first, keep: keep = 0} = options;
      let hasAsked = false;
      return input => {
        const cost = options.cost?.() ?? 1;
        const opensInMs = budget.opensInMs(cost);
        const restMs = budget.restMs() * (1 + input.random() / 4);
        if (first === "now" && !hasAsked && opensInMs === 0 && restMs === 0) {
          hasAsked = true;
          return {
            delayMs: 0,
            holdMs: 0
          };
        }
        const {elapsedMs: elapsedMs, remainingMs: remainingMs} = input;
        const delayMs = nextReadMs({
          elapsedMs: elapsedMs,
          remainingMs: remainingMs,
          reads: Math.max(1, Math.floor(budget.left() / cost) - keep),
          readsPerWindow: Math.floor(budget.part / cost),
          opensInMs: opensInMs,
          restMs: restMs,
          windowMs: budget.windowMs,
          expected: expected
        });
        return {
          delayMs: delayMs,
          holdMs: 0
        };
      };
    }
  }),
  2328: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => wait
    });
    var failure = __webpack_require__(8464);
    var retry = __webpack_require__(8056);
    var deadline = __webpack_require__(3739);
    var duration = __webpack_require__(6855);
    var observation = __webpack_require__(8077);
    // CONCATENATED MODULE: ./packages/client/src/wait/follow.ts
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
    const MIN_HOLD_MS = 1e3;
    async function followReader(reader, run) {
      const progress = {
        reads: 0,
        unchangedReads: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isForgiven: false,
        pauseMs: 0,
        maxHoldMs: Number.POSITIVE_INFINITY
      };
      const follower = {
        reader: reader,
        run: run,
        progress: progress
      };
      while (!run.signal.aborted && openFollows(follower).length > 0) {
        const snapshots = await nextRead(follower);
        if (snapshots === void 0) continue;
        const changed = applySnapshots(follower, snapshots);
        progress.unchangedReads = changed ? 0 : progress.unchangedReads + 1;
        run.onRead?.(run.world.clock.now() - run.startMs);
      }
    }
    async function nextRead(follower) {
      const {reader: reader, run: run, progress: progress} = follower;
      const {clock: clock} = run.world;
      const next = planRead(follower);
      const dueMs = earliestDue(follower);
      let heldSinceMs;
      try {
        const env_1 = {
          stack: [],
          error: void 0,
          hasError: false
        };
        try {
          const beforeDueMs = Math.max(0, dueMs - clock.now());
          const isFree = progress.failedInARow === 0 && !progress.isForgiven;
          const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
          await clock.sleep(pauseMs, run.signal);
          const beganMs = clock.now();
          const untilDueMs = Math.max(0, dueMs - beganMs);
          const holdMs = untilDueMs > 0 ? next.holdMs : 0;
          const limit = __addDisposableResource(env_1, untilDueMs < holdMs ? (0, deadline.db)(clock, untilDueMs, run.signal) : void 0, false);
          if (holdMs > 0) heldSinceMs = beganMs;
          const signal = limit ? AbortSignal.any([ limit.signal, run.signal ]) : run.signal;
          const read = reader.read({
            signal: signal,
            holdMs: holdMs
          });
          const snapshots = await cutShort(read, limit?.signal, run.signal);
          progress.reads += 1;
          progress.lastTookMs = clock.now() - beganMs;
          progress.failedInARow = 0;
          progress.isForgiven = false;
          return snapshots;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          __disposeResources(env_1);
        }
      } catch (error) {
        if (run.signal.aborted) return;
        const heldMs = heldSinceMs === void 0 ? 0 : clock.now() - heldSinceMs;
        forgive(error, {
          follower: follower,
          heldMs: heldMs
        });
        return;
      }
    }
    async function cutShort(read, limit, outer) {
      try {
        return await read;
      } catch (error) {
        if (limit?.aborted === true && !outer.aborted) return;
        throw error;
      }
    }
    function planRead({reader: reader, run: run, progress: progress}) {
      const {clock: clock, random: random} = run.world;
      const next = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        reads: progress.reads,
        unchangedReads: progress.unchangedReads,
        lastTookMs: progress.lastTookMs,
        random: random
      });
      const holdMs = Math.min(next.holdMs, progress.maxHoldMs);
      const delayMs = Math.max(next.delayMs, progress.failedInARow === 0 ? 0 : progress.pauseMs);
      return {
        delayMs: delayMs,
        holdMs: holdMs
      };
    }
    function forgive(error, {follower: follower, heldMs: heldMs}) {
      if (!(error instanceof failure.HR)) throw error;
      const {reader: reader, run: run, progress: progress} = follower;
      progress.isForgiven = reader.forgives?.(error) ?? false;
      if (progress.isForgiven) return;
      progress.failedInARow += 1;
      if (heldMs > MIN_HOLD_MS) progress.maxHoldMs = Math.max(MIN_HOLD_MS, heldMs / 2);
      const pauseMs = (0, retry.qO)(error, {
        rule: "reads",
        attempt: progress.failedInARow,
        remainingMs: run.deadline.remainingMs(),
        random: run.world.random()
      });
      if (pauseMs === void 0) {
        failAll(error, follower);
        return;
      }
      progress.pauseMs = pauseMs;
      const text = `${error.resource}: ${error.what}; retrying in ${(0, duration.a3)(pauseMs)}`;
      run.world.log[(0, retry.aI)(progress.failedInARow) ? "info" : "debug"](text);
    }
    function failAll(error, follower) {
      const {run: run} = follower;
      for (const [, follow] of openFollows(follower)) {
        follow.verdict = "failed";
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
      }
      run.conclude();
    }
    function applySnapshots(follower, snapshots) {
      const {run: run} = follower;
      const nowMs = run.world.clock.now();
      const seen = new Map(snapshots.map(snapshot => [ snapshot.target, snapshot.observation ]));
      let changed = false;
      for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (differs(follow.last, to)) {
          changed = true;
          follow.elapsedMs = nowMs - run.startMs;
          const isFirstRead = follower.progress.reads === 1;
          const {last: from, elapsedMs: elapsedMs} = follow;
          if (to) run.onChange?.({
            target: target,
            from: from,
            to: to,
            isFirstRead: isFirstRead,
            elapsedMs: elapsedMs
          });
        }
        if (to) follow.last = to;
        follow.verdict = follow.tracker.evaluate(to ?? NOTHING, nowMs);
        if (follow.verdict !== void 0) follow.elapsedMs = nowMs - run.startMs;
      }
      run.conclude();
      return changed;
    }
    const NOTHING = {
      state: observation.s,
      id: "",
      revision: "",
      evidence: [],
      raw: void 0
    };
    function differs(from, to) {
      return from?.state !== to?.state || from?.id !== to?.id || from?.revision !== to?.revision || from?.stabilityKey !== to?.stabilityKey || from?.detail !== to?.detail;
    }
    function openFollows({reader: reader, run: run}) {
      return reader.targets.flatMap(target => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === void 0 ? [ [ target, follow ] ] : [];
      });
    }
    function earliestDue(follower) {
      const dues = openFollows(follower).map(([, follow]) => follow.tracker.dueMs() ?? 1 / 0);
      return Math.min(...dues);
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/mode.ts
    function settle(mode, verdicts) {
      const total = verdicts.length;
      if (total === 0) return "failed";
      const needed = mode.kind === "all" ? total : mode.kind === "any" ? 1 : mode.count;
      const reached = verdicts.filter(verdict => verdict === "reached").length;
      if (reached >= needed) return "reached";
      const lost = verdicts.filter(verdict => verdict !== void 0 && verdict !== "reached");
      return total - lost.length < needed ? lost.at(-1) ?? "failed" : void 0;
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/target-tracker.ts
    function createTargetTracker(goal, startMs) {
      let ours = goal.revision;
      let due = startMs + goal.discoveryMs;
      let stable;
      const isForgiven = createForgiveness(goal.onStaleFailure === "wait");
      const settleNothing = () => {
        stable = void 0;
        due = void 0;
      };
      const hold = (key, forMs, atMs) => {
        if (stable?.key !== key) stable = {
          key: key,
          sinceMs: atMs
        };
        due = stable.sinceMs + forMs;
        return atMs >= due;
      };
      const isOurs = seen => {
        if (ours === void 0 || goal.onSuperseded === "follow") ours = seen.revision;
        return seen.revision === ours;
      };
      const seePresent = (seen, atMs) => {
        if (!isOurs(seen)) return "superseded";
        const graceMs = goal.failOn.get(seen.state);
        const isBad = graceMs !== void 0;
        if (isForgiven(seen, isBad)) return settleNothing();
        if (isBad) return hold(`bad ${ours}`, graceMs, atMs) ? "failed" : void 0;
        const stableMs = goal.until.get(seen.state);
        if (stableMs !== void 0) {
          const key = `good ${ours} ${seen.stabilityKey ?? ""}`;
          return hold(key, stableMs, atMs) ? "reached" : void 0;
        }
        return settleNothing();
      };
      return {
        evaluate(seen, atMs) {
          if (seen.state !== observation.s || goal.until.has(observation.s)) return seePresent(seen, atMs);
          isForgiven(seen, false);
          stable = void 0;
          due = startMs + goal.discoveryMs;
          return atMs >= due ? "never-appeared" : void 0;
        },
        dueMs: () => due
      };
    }
    function createForgiveness(forgives) {
      let stale;
      let isFirst = true;
      return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.revision}` : void 0;
        if (isFirst) stale = key; else if (key !== stale) stale = void 0;
        isFirst = false;
        return forgives && key !== void 0 && key === stale;
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/wait/engine.ts
    async function wait(options) {
      if (options.goals.size === 0) throw new RangeError("a wait needs at least one target");
      const {clock: clock} = options.world;
      const startMs = clock.now();
      const follows = startFollows(options.goals, startMs);
      const settled = new AbortController;
      let verdict;
      const conclude = () => {
        verdict = settleAll(options, follows);
        if (verdict !== void 0) settled.abort();
      };
      const signal = AbortSignal.any([ options.deadline.signal, settled.signal ]);
      const run = {
        ...options,
        signal: signal,
        startMs: startMs,
        follows: follows,
        conclude: conclude
      };
      await Promise.all(options.readers.map(reader => followReader(reader, run)));
      const elapsedMs = clock.now() - startMs;
      if (verdict !== void 0) return {
        verdict: verdict,
        targets: follows,
        elapsedMs: elapsedMs
      };
      const interruption = options.deadline.signal.reason;
      return {
        verdict: "interrupted",
        interruption: interruption,
        targets: follows,
        elapsedMs: elapsedMs
      };
    }
    function settleAll({mode: mode, guards: guards}, follows) {
      const ofGuards = [];
      const ofOthers = [];
      for (const [target, {verdict: verdict}] of follows) (guards?.has(target) === true ? ofGuards : ofOthers).push(verdict);
      const lost = ofGuards.find(verdict => verdict !== void 0 && verdict !== "reached");
      return lost ?? settle(mode, ofOthers);
    }
    function startFollows(goals, startMs) {
      const follows = new Map;
      for (const [target, goal] of goals) follows.set(target, {
        tracker: createTargetTracker(goal, startMs),
        verdict: void 0,
        last: void 0,
        failure: void 0,
        elapsedMs: 0
      });
      return follows;
    }
  }),
  8077: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => ABSENT
    });
    const ABSENT = "absent";
  })
};
