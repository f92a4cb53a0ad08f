export const id = 808;

export const ids = [ 808 ];

export const modules = {
  4270: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => readAgain,
      yR: () => readByIds,
      LD: () => readList
    });
    var deployments = __webpack_require__(6950);
    var budgeted = __webpack_require__(307);
    var engine = __webpack_require__(2328);
    var settled_target = __webpack_require__(3650);
    var budgets = __webpack_require__(8740);
    var watch_deployments = __webpack_require__(2015);
    // CONCATENATED MODULE: ./packages/client/src/emqx/read-once.ts
    const SEEN = "seen";
    async function readOnce(singleRead) {
      const {emqx: emqx, deadline: deadline, what: what, afterMs: afterMs = 0} = singleRead;
      const budget = emqx.budgets.read;
      const expected = (0, budgets.mE)("appearance", budget.windowMs);
      const within = (0, budgeted.h)({
        budget: budget,
        expected: expected,
        first: "now"
      });
      const reader = {
        name: emqx.name,
        targets: [ what ],
        cadence: moment => {
          const step = within(moment);
          return {
            ...step,
            delayMs: Math.max(step.delayMs, afterMs - moment.elapsedMs)
          };
        },
        forgives: (0, watch_deployments.z0)(singleRead, what),
        async read({signal: signal}) {
          const raw = await singleRead.read({
            signal: signal,
            deadline: deadline,
            retry: "never"
          });
          return [ {
            target: what,
            observation: {
              ...FOUND,
              raw: raw
            }
          } ];
        }
      };
      const goal = {
        until: new Map([ [ SEEN, 0 ] ]),
        failOn: new Map,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: "follow"
      };
      const goals = new Map([ [ what, goal ] ]);
      const mode = {
        kind: "all"
      };
      const end = await (0, engine.u)({
        world: emqx.world,
        deadline: deadline,
        readers: [ reader ],
        goals: goals,
        mode: mode
      });
      const {last: last} = (0, settled_target.n)(end, what);
      if (last === void 0) throw new RangeError(`${what} was settled without having been read`);
      return last.raw;
    }
    const FOUND = {
      state: SEEN,
      id: "",
      revision: "",
      evidence: [],
      raw: void 0
    };
    var set_outputs = __webpack_require__(7163);
    var src_session = __webpack_require__(2781);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/read.ts
    function readList(session) {
      return read(session, "the list of deployments", {
        read: request => (0, deployments.Jn)(session.emqx, request)
      });
    }
    function readByIds(session, ids) {
      const query = (0, deployments.tg)(session.emqx, ids);
      return read(session, `deployment ${ids.join(", ")}`, query);
    }
    async function readAgain(session, id, afterMs = 0) {
      const seen = await read(session, `deployment ${id}`, {
        read: request => (0, deployments.iJ)(session.emqx, id, request),
        afterMs: afterMs
      });
      (0, set_outputs.uL)(session, [ seen ]);
      return (0, src_session.nk)(session, id);
    }
    async function read(session, what, how) {
      const seen = await readOnce({
        ...(0, src_session.QQ)(session),
        ...how,
        what: what
      });
      session.unread = void 0;
      return seen;
    }
  }),
  9310: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => resolveDeployments
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7163);
    var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2781);
    var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4270);
    const MAX_NAMES = 20;
    async function resolveDeployments(session) {
      const {deploymentId: ids} = session.inputs;
      const found = ids.length > 0 ? await byIds(session, ids) : await byNames(session);
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_1__.uL)(session, found);
      for (const one of found) session.run.log.info(`${(0, _session_js__WEBPACK_IMPORTED_MODULE_2__.KT)(one)} was found ${one.status}.`);
      return found.map(({id: id}) => id);
    }
    async function byIds(session, ids) {
      session.run.outputs.set("deployment-id", ids[0]);
      session.run.outputs.set("deployment-ids", ids);
      const seen = await (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.yR)(session, ids);
      const missing = ids.filter(id => !seen.some(one => one.id === id));
      if (missing.length > 0) throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", `There is no deployment ${missing.join(", ")}. Check deployment-id: it is the id (such as ` + "w41b11c0), never the name; and that the key reaches its project.");
      return ids.flatMap(id => seen.find(one => one.id === id) ?? []);
    }
    async function byNames(session) {
      const all = await (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.LD)(session);
      return session.inputs.deploymentName.map(name => oneNamed(all, name));
    }
    function oneNamed(all, name) {
      const [first, ...others] = all.filter(deployment => deployment.name === name);
      if (first === void 0) throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", nobodyNamed(all, name));
      if (others.length === 0) return first;
      const ids = [ first, ...others ].map(({id: id}) => id).join(", ");
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `${others.length + 1} deployments are named ${name}: ${ids}. Give one of these ids as ` + "deployment-id.");
    }
    function nobodyNamed(all, name) {
      const byId = all.find(({id: id}) => id === name);
      if (byId !== void 0) return `No deployment is named ${name}, but one has this id: give it as deployment-id.`;
      if (all.length === 0) return `No deployment is named ${name}: this key reaches none at all.`;
      const names = all.slice(0, MAX_NAMES).map(one => `${one.name} (${one.id})`);
      const more = all.length > MAX_NAMES ? `, and ${all.length - MAX_NAMES} more` : "";
      return `No deployment is named ${name}. The key reaches ${names.join(", ")}${more}.`;
    }
  }),
  3808: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      CHANGES: () => CHANGES
    });
    var resolve = __webpack_require__(9310);
    var action_error = __webpack_require__(9923);
    var states = __webpack_require__(6963);
    var watch_deployments = __webpack_require__(2015);
    var duration = __webpack_require__(6855);
    var engine = __webpack_require__(2328);
    var settled_target = __webpack_require__(3650);
    var set_outputs = __webpack_require__(7163);
    var src_session = __webpack_require__(2781);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/follow.ts
    async function follow(session, ids, {until: until, failOn: failOn, pace: pace, keep: keep = 0, isNew: isNew = false}) {
      const {run: run} = session;
      const targets = new Map(ids.map(id => [ `deployment ${id}`, id ]));
      const goal = {
        until: until,
        failOn: failOn,
        discoveryMs: Number.POSITIVE_INFINITY,
        onSuperseded: "follow"
      };
      const reader = (0, watch_deployments.Y$)({
        ...(0, src_session.QQ)(session),
        targets: targets,
        pace: pace,
        first: "planned",
        keep: keep,
        known: isNew ? "created" : "read"
      });
      heartbeat(session, ids);
      const end = await (0, engine.u)({
        world: run.world,
        deadline: run.deadline,
        readers: [ reader ],
        goals: new Map([ ...targets.keys() ].map(target => [ target, goal ])),
        mode: {
          kind: "all"
        },
        onChange: change => logChange(session, change),
        onRead: () => {
          session.unread = void 0;
          heartbeat(session, ids);
        }
      });
      run.log.heartbeat(void 0);
      throwWhatBroke(end, [ ...targets.keys() ]);
      return end.verdict === "reached";
    }
    function throwWhatBroke(end, targets) {
      for (const target of targets) (0, settled_target.n)(end, target);
    }
    function logChange(session, {target: target, to: to, elapsedMs: elapsedMs}) {
      const before = session.known.get(to.id);
      const isNews = before?.status !== to.state;
      (0, set_outputs.uL)(session, [ withIdentity(to.raw, before) ]);
      if (!isNews) return;
      session.run.log.change({
        subject: target,
        from: before?.status,
        to: to.state,
        elapsedMs: elapsedMs
      });
    }
    function withIdentity(seen, before) {
      return before !== void 0 && seen.name === "" ? {
        ...before,
        status: seen.status
      } : seen;
    }
    function heartbeat({run: run, known: known, emqx: emqx}, ids) {
      const {read: read} = emqx.budgets;
      const statuses = ids.map(id => `${id} is ${known.get(id)?.status ?? "not seen yet"}`);
      run.log.heartbeat(`Still waiting: deployment ${statuses.join(", ")}; ${read.left()} of ${read.part} reads are ` + `left in this window of ${(0, 
      duration.a3)(read.windowMs)}.`);
    }
    var deployments = __webpack_require__(6950);
    var http_failure = __webpack_require__(8464);
    var sanitize_line = __webpack_require__(1088);
    var writes = __webpack_require__(4277);
    var read = __webpack_require__(4270);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/write-budget.ts
    async function waitForWrite(session, {id: id, verb: verb}, refusal) {
      const {run: run, emqx: emqx, inputs: inputs} = session;
      const budget = emqx.budgets[verb];
      const opensInMs = Math.max(budget.opensInMs(), refusal ? guessMs(budget, refusal) : 0);
      if (opensInMs === 0 && refusal === void 0) return false;
      const rule = `${budget.limit} of them in ${(0, duration.a3)(budget.windowMs)}`;
      const spent = `The budget for a ${verb} (${rule} for all who have the key) is spent`;
      const when = `in ${(0, duration.a3)(opensInMs)}, at ${opening(session, opensInMs)}`;
      if (inputs.onQuota === "fail" || opensInMs >= run.deadline.remainingMs()) throw new action_error.l("quota-exhausted", `${spent}; the ${verb} of deployment ${id} was ${refusal ? "refused" : "not sent"}. It can ` + `be sent ${when}: allow more time (timeout), or run again then.`);
      run.log.info(`${spent}. The ${verb} of deployment ${id} waits; it can be sent ${when}.`);
      await (0, read.n)(session, id, opensInMs);
      return true;
    }
    function guessMs({windowMs: windowMs, refusals: refusals}, {retryAfterMs: retryAfterMs}) {
      return refusals() > 1 ? Math.max(windowMs, retryAfterMs ?? 0) : retryAfterMs ?? windowMs;
    }
    function opening({run: run}, inMs) {
      return new Date(run.world.clock.wall() + inMs).toISOString();
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/write-once.ts
    async function writeOnce(session, id, to) {
      const {run: run, emqx: emqx} = session;
      const verb = to === "running" ? "start" : "stop";
      if (await waitForWrite(session, {
        id: id,
        verb: verb
      })) return "read-again";
      const send = verb === "start" ? deployments.i4 : deployments.Uk;
      let write;
      const onSend = () => {
        write = (0, writes.b_)(session, {
          verb: verb,
          id: id
        });
      };
      const note = state => write && (0, writes.a$)(session, write, state);
      try {
        const reply = await send(emqx, id, {
          signal: run.signal,
          deadline: run.deadline,
          onSend: onSend
        });
        note("accepted");
        if (!session.inputs.wait) setAcceptedStatus(session, id, reply.operation);
        run.log.info(`Deployment ${id}: ${verb} was accepted.`);
        return "accepted";
      } catch (error) {
        if (error instanceof http_failure.Y5) return "not-sent";
        if (!(error instanceof http_failure.HR)) throw error;
        note((0, http_failure.v5)(error) ? "unclear" : "refused");
        return await afterFailure(session, {
          id: id,
          to: to,
          verb: verb,
          failure: error
        });
      }
    }
    function setAcceptedStatus(session, id, status) {
      if (status === void 0) return;
      (0, set_outputs.uL)(session, [ {
        ...(0, src_session.nk)(session, id),
        status: status
      } ]);
    }
    async function afterFailure(session, refused) {
      const {verb: verb, failure: failure} = refused;
      if (failure.status === 422) return await afterRefusal(session, refused);
      if (failure.status === 429) {
        await waitForWrite(session, refused, failure);
        return "read-again";
      }
      if (!(0, http_failure.v5)(failure)) throw failure;
      session.run.log.warning(`${failure.message} The ${verb} may have been carried out; it is not repeated, the status is ` + "read instead.");
      return "unclear";
    }
    async function afterRefusal(session, refused) {
      const {id: id, to: to, verb: verb, failure: failure} = refused;
      const before = (0, src_session.nk)(session, id).status;
      const now = await (0, read.n)(session, id);
      if (now.status !== before) {
        session.run.log.info(`${(0, sanitize_line.e)(failure.what)} Deployment ${id} is ${now.status} by now.`);
        return "read-again";
      }
      const isPossible = now.status === (0, states.Qv)(to);
      const why = isPossible ? "although its status allows it: check the console, for example for an unpaid invoice" : `as it is ${now.status}: only a ${(0, 
      states.Qv)(to)} deployment takes a ${verb}. ` + `The operation ensure-${to} waits until it can be done`;
      throw new action_error.l("rejected", `${(0, src_session.KT)(now)} did not take the ${verb}, ${why} (${failure.what}).`);
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/report/to-result.ts
    const SLOW_PART = 1 / 30;
    function goalFor({to: to, written: written}, windowMs) {
      const away = (0, states.pX)((0, states.Qv)(to));
      const wasOnItsWayAway = written.some(({before: before}) => (0, states.Rs)(before) === (0, 
      states.Qv)(to));
      return {
        until: new Map([ [ to, 0 ] ]),
        failOn: new Map([ [ "failed", 0 ], [ watch_deployments.uj, 0 ], [ away, wasOnItsWayAway ? windowMs * SLOW_PART : 0 ], [ (0, 
        states.Qv)(to), windowMs * SLOW_PART ] ]),
        pace: "operation"
      };
    }
    function toResult(session, {written: written, to: to}) {
      const words = written.map(one => sentenceOf(session, {
        ...one,
        to: to
      }));
      const reason = words.join(" ");
      const isOpen = written.some(({id: id, end: end}) => end === "unclear" && (0, src_session.nk)(session, id).status !== to);
      if (isOpen) return {
        outcome: "inconclusive",
        reason: reason,
        isUnfinished: true
      };
      const isWritten = written.some(({end: end}) => end !== "needless");
      return {
        outcome: isWritten ? "succeeded" : "unchanged",
        reason: reason
      };
    }
    function sentenceOf(session, {id: id, end: end, to: to}) {
      const deployment = (0, src_session.nk)(session, id);
      const {status: status} = deployment;
      const who = (0, src_session.KT)(deployment);
      const verb = to === "running" ? "started" : "stopped";
      if (end === "needless") return status === to ? `${who} is already ${to}; no change.` : `${who} is already ${status}; no change, and the step did not wait (wait: false).`;
      if (end === "unclear" && status !== to) {
        const write = to === "running" ? "start" : "stop";
        return `The ${write} of ${who} was sent and may have been carried out; its answer was lost, and ` + "the step did not wait (wait: false).";
      }
      if (status === to) return `${who} was ${verb} and is ${to}.`;
      return `${who} is being ${verb}; the step did not wait (wait: false).`;
    }
    function toFailureResult(session, {written: written, to: to}) {
      const wrong = written.find(({id: id}) => {
        const {status: status} = (0, src_session.nk)(session, id);
        return status !== to && status !== (0, states.pX)(to) && status !== "pending";
      });
      if (wrong === void 0) throw new RangeError("a wait failed although nothing went wrong");
      const deployment = (0, src_session.nk)(session, wrong.id);
      const who = (0, src_session.KT)(deployment);
      const {status: status} = deployment;
      if (status === watch_deployments.uj) return {
        outcome: "not-found",
        reason: `${who} is not in the list any more.`
      };
      if (hasNotReacted(session, wrong, to)) return noReaction(session, wrong, to);
      if (status === (0, states.Qv)(to) || status === (0, states.pX)((0, states.Qv)(to))) {
        const reason = `${who} is ${status} instead of ${to}: somebody else has changed it since. ` + "Nothing was written to undo that; agree on who owns it, then re-run.";
        return {
          outcome: "superseded",
          reason: reason
        };
      }
      return {
        outcome: "failed",
        reason: `${who} has ended ${status}: check it in the console.`
      };
    }
    function hasNotReacted(session, {id: id, end: end, before: before}, to) {
      const {status: status} = (0, src_session.nk)(session, id);
      const isAsBefore = (0, states.v4)(before, status);
      return end !== "needless" && isAsBefore && !wasOnItsWay(session, id, to);
    }
    function noReaction(session, {id: id, end: end}, to) {
      const deployment = (0, src_session.nk)(session, id);
      const who = `${(0, src_session.KT)(deployment)} is still ${deployment.status}`;
      const verb = to === "running" ? "start" : "stop";
      const next = "Run again, or check the console";
      if (end !== "unclear") return {
        outcome: "failed",
        reason: `${who}, although the ${verb} was accepted. ${next}.`
      };
      const reason = `${who}; the ${verb} was sent and may have been carried out, but its answer was lost. ` + `${next}.`;
      return {
        outcome: "failed",
        reason: reason,
        isUnfinished: true
      };
    }
    function wasOnItsWay({timeline: timeline}, id, to) {
      return timeline.some(({subject: subject, status: status}) => subject === id && (status === to || status === (0, 
      states.pX)(to)));
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/reconcile.ts
    async function reconcile(session, ids, {to: to, settlesFirst: settlesFirst}) {
      refuseServerless(session, ids, to);
      if (settlesFirst) await settle(session, ids, to);
      const written = [];
      for (const id of ids) written.push(await write(session, id, {
        to: to,
        settlesFirst: settlesFirst
      }));
      if (written.some(({end: end}) => end === "not-sent")) return dryEnd(written, to);
      const open = ids.filter(id => (0, src_session.nk)(session, id).status !== to);
      if (open.length > 0 && session.inputs.wait) {
        const {windowMs: windowMs} = session.emqx.budgets.read;
        if (!await follow(session, open, goalFor({
          written: written,
          to: to
        }, windowMs))) return toFailureResult(session, {
          written: written,
          to: to
        });
      }
      return toResult(session, {
        written: written,
        to: to
      });
    }
    async function settle(session, ids, to) {
      const passing = ids.filter(id => {
        const {status: status} = (0, src_session.nk)(session, id);
        const rests = states.we.some(rest => rest === status);
        return !rests && ((0, states.Rs)(status) !== to || session.inputs.wait);
      });
      if (passing.length === 0) return;
      session.run.log.info(`Deployment ${passing.join(", ")} is changing state; waiting for that before any write.`);
      await follow(session, passing, {
        until: new Map(states.we.map(rest => [ rest, 0 ])),
        failOn: new Map([ [ watch_deployments.uj, 0 ] ]),
        pace: "settling",
        keep: Math.floor(session.emqx.budgets.read.left() / 2)
      });
    }
    async function write(session, id, {to: to, settlesFirst: settlesFirst}) {
      for (;;) {
        const deployment = (0, src_session.nk)(session, id);
        const {status: status} = deployment;
        const isThere = status === to || (0, states.Rs)(status) === to;
        if (isThere) return {
          id: id,
          end: "needless",
          before: status
        };
        if (status === "failed" || status === watch_deployments.uj) throw hopeless(deployment);
        if (settlesFirst && (0, states.Rs)(status) !== void 0) {
          await settle(session, [ id ], to);
          continue;
        }
        const end = await writeOnce(session, id, to);
        if (end !== "read-again") return {
          id: id,
          end: end,
          before: status
        };
        const now = (0, src_session.nk)(session, id).status;
        if (!settlesFirst && (0, states.Rs)(now) === (0, states.Qv)(to)) throw new action_error.l("superseded", `${(0, 
        src_session.KT)(deployment)} is ${now}: somebody else has just changed it.`);
      }
    }
    function hopeless(deployment) {
      return deployment.status === watch_deployments.uj ? new action_error.l("not-found", `${(0, 
      src_session.KT)(deployment)} is not in the list any more.`) : new action_error.l("failed", `${(0, 
      src_session.KT)(deployment)} has failed: check it in the console.`);
    }
    function refuseServerless(session, ids, to) {
      const wrong = ids.map(id => (0, src_session.nk)(session, id)).filter(({type: type, status: status}) => type === "serverless" && status !== to);
      if (wrong.length === 0) return;
      const who = wrong.map(one => (0, src_session.KT)(one)).join(", ");
      throw new action_error.l("refused", `${who} is serverless and ${wrong[0]?.status}: the API starts and stops dedicated ` + "deployments only. Nothing was written.");
    }
    function dryEnd(written, to) {
      const verb = to === "running" ? "start" : "stop";
      const ids = written.filter(({end: end}) => end === "not-sent").map(({id: id}) => id);
      return {
        outcome: "dry-run",
        reason: `Nothing was sent: the ${verb} of ${ids.join(", ")}.`
      };
    }
    var create_request = __webpack_require__(7213);
    var find_created = __webpack_require__(4135);
    // CONCATENATED MODULE: ./packages/client/src/emqx/create-once.ts
    async function createOnce(once) {
      const {emqx: emqx, wanted: wanted, before: before, deadline: deadline, onSend: onSend} = once;
      const fromMs = emqx.world.clock.wall();
      try {
        const request = {
          signal: deadline.signal,
          deadline: deadline,
          ...onSend && {
            onSend: onSend
          }
        };
        const deployment = await (0, deployments.Yy)(emqx, wanted, request);
        const isOld = before.some(({id: id}) => id === deployment.id);
        if (isOld || !(0, create_request.vR)(deployment, wanted)) throw aboutAnother(emqx);
        return {
          kind: "created",
          deployment: deployment
        };
      } catch (error) {
        if (!(error instanceof http_failure.HR) || !(0, http_failure.v5)(error)) throw error;
        once.onLost?.();
        emqx.world.log.warning(`${error.message} The create call may have been carried out. It is not repeated; the list ` + "shows what came of it.");
        const called = {
          fromMs: fromMs,
          toMs: emqx.world.clock.wall()
        };
        const {found: found, candidates: candidates, unread: unread} = await (0, find_created.it)({
          ...once,
          called: called
        });
        if (found !== void 0) return {
          kind: "adopted",
          deployment: found
        };
        return {
          kind: "unclear",
          candidates: candidates,
          failure: error,
          ...unread && {
            unread: unread
          }
        };
      }
    }
    function aboutAnother(emqx) {
      return new http_failure.HR({
        kind: "invalid-reply",
        resource: `a new deployment of ${emqx.name}`,
        what: `${emqx.name} sent a reply about another deployment than the one asked for`,
        next: "Check the console for a new deployment",
        received: "yes"
      });
    }
    var interrupted_create = __webpack_require__(2093);
    var inputs_create_request = __webpack_require__(6731);
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/create.ts
    async function create(session) {
      const wanted = completeCreateRequest(session);
      const before = await (0, read.LD)(session);
      if (session.inputs.allowDuplicate) return await createFrom(session, wanted, before);
      const [same, ...others] = (0, create_request.TN)(before, wanted).filter(({name: name}) => wanted.name === void 0 || name === wanted.name);
      if (same === void 0) {
        refuseTakenName(before, wanted);
        refuseUnnamedTwin(before, wanted);
        return await createFrom(session, wanted, before);
      }
      (0, set_outputs.uL)(session, [ same ]);
      logOthers(session, others);
      return await takeExisting(session, same, wanted);
    }
    function completeCreateRequest({inputs: inputs}) {
      const request = (0, inputs_create_request.v)(inputs);
      if (request === void 0) throw new RangeError("the inputs do not name a whole request");
      return (0, create_request.Zh)(request);
    }
    function refuseTakenName(all, wanted) {
      const taken = all.find(({name: name}) => wanted.name !== void 0 && name === wanted.name);
      if (taken === void 0) return;
      throw new action_error.l("refused", `${(0, src_session.KT)(taken)} already has this name, but is not ${(0, 
      create_request.Ng)(wanted)}. Choose ` + "another name, or set allow-duplicate: true to create a second one of this name.");
    }
    function refuseUnnamedTwin(all, wanted) {
      if (wanted.name === void 0) return;
      const twins = (0, create_request.TN)(all, wanted).filter(({id: id, name: name}) => name === `deployment-${id}`);
      if (twins.length === 0) return;
      const ids = twins.map(({id: id, status: status}) => `${id} (${status})`).join(", ");
      throw new action_error.l("refused", `No deployment is named ${wanted.name}, but the platform named ${ids} of the same kind ` + "itself, " + "as it does where it ignores names; an earlier run may have created it. Give its id as " + "deployment-id, or set allow-duplicate: true to create another one.");
    }
    async function takeExisting(session, {id: id, status: status}, wanted) {
      const another = "nothing was created (allow-duplicate: true creates another one)";
      const what = `${(0, src_session.KT)((0, src_session.nk)(session, id))} is already ${(0, 
      create_request.Ng)(wanted)}`;
      if (status === "failed") {
        const reason = `${what} and has failed; ${another}. Check it in the console.`;
        return {
          outcome: "failed",
          reason: reason
        };
      }
      if (status === "stopped" || status === "stopping") {
        const reason = `${what} and ${status}; ${another}. The operation ensure-running starts it.`;
        session.run.log.warning(reason);
        return {
          outcome: "unchanged",
          reason: reason
        };
      }
      if (!(0, states.ih)(status)) {
        const reason = `${what}, with a status that is not known (${status}); ${another}.`;
        return {
          outcome: "inconclusive",
          reason: `${reason} Check it in the console.`
        };
      }
      const isComing = status === "pending" || status === "starting";
      const failure = isComing ? await followToRunning(session, id) : void 0;
      if (failure !== void 0) return failure;
      const now = (0, src_session.nk)(session, id).status;
      return {
        outcome: "unchanged",
        reason: `${what} and ${now}; ${another}.`
      };
    }
    async function createFrom(session, wanted, before) {
      const {run: run} = session;
      run.log.info(`Creating ${(0, create_request.Ng)(wanted)}: one call, which may take minutes to answer.`);
      let write;
      const what = {
        verb: "create",
        wanted: wanted,
        before: before.map(({id: id}) => id)
      };
      const onSend = () => {
        write = (0, writes.b_)(session, {
          ...what,
          fromMs: run.world.clock.wall()
        });
      };
      let creation;
      try {
        const onLost = () => write && (0, writes.a$)(session, write, "unclear");
        creation = await createOnce({
          ...(0, src_session.QQ)(session),
          wanted: wanted,
          before: before,
          onSend: onSend,
          onLost: onLost
        });
      } catch (error) {
        const isRefused = error instanceof http_failure.HR && !session.run.signal.aborted;
        if (write?.state === "sent" && isRefused) (0, writes.a$)(session, write, "refused");
        throw error;
      }
      if (creation.kind === "unclear") return unclear(creation, write);
      (0, set_outputs.uL)(session, [ creation.deployment ]);
      const {id: id, status: status, name: name} = creation.deployment;
      const isAdopted = creation.kind === "adopted";
      const came = isAdopted ? "appeared after the create call, whose answer was lost" : "was created";
      if (write !== void 0) {
        write.finding = `Deployment ${id} ${came}.`;
        (0, writes.a$)(session, write, "settled");
      }
      const how = isAdopted ? "was found in the list after the lost answer" : "is new";
      run.log.info(`Deployment ${id} ${how}; it is ${status}.`);
      if (wanted.name !== void 0 && name !== wanted.name) run.log.warning(`The platform ignored the name ${wanted.name} and named deployment ${id} ${name}. Use ` + `deployment-id: ${id} from now on.`);
      return await untilRunning(session, id, isAdopted ? `${came},` : came);
    }
    async function untilRunning(session, id, came) {
      const {status: status} = (0, src_session.nk)(session, id);
      if (!session.inputs.wait && status !== "running") {
        const made = `Deployment ${id} ${came} and is ${status}`;
        return {
          outcome: "succeeded",
          reason: `${made}; the step did not wait for it (wait: false).`
        };
      }
      const isNew = true;
      const isRunning = status === "running" || await follow(session, [ id ], {
        ...RUNNING,
        isNew: isNew
      });
      if (!isRunning) return notRunning(session, id, `${came} and`);
      const deployment = (0, src_session.nk)(session, id);
      return {
        outcome: "succeeded",
        reason: `${(0, src_session.KT)(deployment)} ${came} and is running.`
      };
    }
    async function followToRunning(session, id) {
      const {status: status} = (0, src_session.nk)(session, id);
      if (status === "running" || !session.inputs.wait) return;
      const isRunning = await follow(session, [ id ], RUNNING);
      return isRunning ? void 0 : notRunning(session, id, "was there before and");
    }
    function notRunning(session, id, history) {
      const deployment = (0, src_session.nk)(session, id);
      if (deployment.status === watch_deployments.uj) {
        const reason = `${(0, src_session.KT)(deployment)} ${history} is not in the list any more.`;
        return {
          outcome: "not-found",
          reason: reason
        };
      }
      const outcome = deployment.status === "failed" ? "failed" : "superseded";
      const what = outcome === "failed" ? "has failed; check it in the console, where it can be deleted" : `is ${deployment.status}; somebody else changed it before it ran`;
      return {
        outcome: outcome,
        reason: `${(0, src_session.KT)(deployment)} ${history} ${what}.`
      };
    }
    const RUNNING = {
      until: new Map([ [ "running", 0 ] ]),
      failOn: new Map([ "failed", "stopping", "stopped", watch_deployments.uj ].map(status => [ status, 0 ])),
      pace: "creation"
    };
    function unclear({candidates: candidates, failure: failure, unread: unread}, write) {
      const which = (0, interrupted_create.jb)({
        candidates: candidates,
        ...unread && {
          unread: unread.what
        }
      });
      if (write !== void 0) write.finding = which;
      return {
        outcome: "inconclusive",
        reason: `The create call was sent and may have been carried out; its answer was lost ` + `(${failure.what}). ${which} It was not repeated: check the console before you run this ` + "again, since a deployment costs money and the API cannot delete it.",
        json: {
          candidates: candidates.map(set_outputs.Ti)
        },
        isUnfinished: true
      };
    }
    function logOthers({run: run}, others) {
      if (others.length === 0) return;
      run.log.notice(`There are more of this kind: ${others.map(({id: id}) => id).join(", ")}.`);
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/ensure.ts
    const COMING = [ "running", "starting", "pending" ];
    async function ensure(session) {
      const {inputs: inputs} = session;
      const isNamed = inputs.deploymentId.length + inputs.deploymentName.length > 0;
      const all = await (inputs.deploymentId.length > 0 ? (0, read.yR)(session, inputs.deploymentId) : (0, 
      read.LD)(session));
      const given = (0, inputs_create_request.v)(inputs);
      const wanted = given === void 0 ? void 0 : (0, create_request.Zh)(given);
      const found = isNamed ? findNamed(session, all) : findComing(session, all, wanted);
      if (found !== void 0) {
        (0, set_outputs.uL)(session, [ found ]);
        session.run.log.info(`${(0, src_session.KT)(found)} was found ${found.status}.`);
        if (wanted !== void 0 && !(0, create_request.TA)(found, wanted)) session.run.log.warning(`${(0, 
        src_session.KT)(found)} is not ${(0, create_request.Ng)(wanted)}.`);
        if (!isNamed) return await takeComing(session, found.id);
        return await reconcile(session, [ found.id ], {
          to: "running",
          settlesFirst: true
        });
      }
      if (wanted !== void 0 && inputs.allowCreate && inputs.deploymentId.length === 0) {
        if (!inputs.allowDuplicate) refuseUnnamedTwin(all, wanted);
        return await createFrom(session, wanted, all);
      }
      throw new action_error.l("not-found", notFound(session, all, wanted));
    }
    async function takeComing(session, id) {
      const failure = await followToRunning(session, id);
      if (failure !== void 0) return failure;
      const now = (0, src_session.nk)(session, id);
      const unwaited = now.status === "running" ? "" : ", and the step did not wait for it (wait: false)";
      const reason = `${(0, src_session.KT)(now)} is already ${now.status}; no change${unwaited}.`;
      return {
        outcome: "unchanged",
        reason: reason
      };
    }
    function findComing({run: run}, all, wanted) {
      const alike = wanted === void 0 ? [] : (0, create_request.TN)(all, wanted);
      const found = alike.find(({status: status}) => COMING.includes(status));
      const others = alike.filter(({status: status}) => !COMING.includes(status));
      if (found === void 0 && others.length > 0) run.log.notice(resting(others));
      return found;
    }
    function resting(others) {
      const ids = others.map(({id: id, status: status}) => `${id} (${status})`).join(", ");
      return `Of the same kind, but not running: ${ids}. To start one, give its id as deployment-id.`;
    }
    function notFound({inputs: inputs}, all, wanted) {
      const {deploymentId: deploymentId, deploymentName: deploymentName} = inputs;
      if (deploymentId.length > 0) return `There is no deployment ${deploymentId.join(", ")}, and an id cannot be created.`;
      const what = wanted === void 0 || deploymentName.length > 0 ? `named ${deploymentName.join(", ")}` : `${(0, 
      create_request.Ng)(wanted)} that runs`;
      const others = wanted === void 0 || deploymentName.length > 0 ? [] : (0, create_request.TN)(all, wanted);
      const hint = others.length > 0 ? ` ${resting(others)}` : "";
      return `There is no deployment ${what}, and none is created without allow-create: true with ` + `platform, region, deployment-type and connections.${hint}`;
    }
    function findNamed(session, all) {
      const {deploymentId: deploymentId, deploymentName: deploymentName} = session.inputs;
      const matching = all.filter(({id: id, name: name}) => deploymentId.includes(id) || deploymentName.includes(name));
      if (matching.length < 2) return matching[0];
      const ids = matching.map(({id: id}) => id).join(", ");
      throw new action_error.l("refused", `${matching.length} deployments have this name: ${ids}. Give one of these ids as ` + "deployment-id.");
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/operations/changes.ts
    const CHANGES = {
      "ensure-running": reconcileSelected({
        to: "running",
        settlesFirst: true
      }),
      "ensure-stopped": reconcileSelected({
        to: "stopped",
        settlesFirst: true
      }),
      start: reconcileSelected({
        to: "running",
        settlesFirst: false
      }),
      stop: reconcileSelected({
        to: "stopped",
        settlesFirst: false
      }),
      create: create,
      ensure: ensure
    };
    function reconcileSelected(how) {
      return async session => await reconcile(session, await (0, resolve.R)(session), how);
    }
  }),
  3650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => settledTarget
    });
    function settledTarget(end, target) {
      if (end.verdict === "interrupted") throw end.interruption;
      const found = end.targets.get(target);
      if (found === void 0) throw new RangeError(`${target} was not waited for`);
      if (found.failure !== void 0) throw found.failure;
      return found;
    }
  })
};
