export const id = 541;

export const ids = [ 541 ];

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
  8541: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      READS: () => READS
    });
    var _deployments_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4270);
    var _deployments_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9310);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7163);
    var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2781);
    async function get(session) {
      const ids = await (0, _deployments_resolve_js__WEBPACK_IMPORTED_MODULE_1__.R)(session);
      const reason = ids.map(id => (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.nk)(session, id)).map(deployment => `${(0, 
      _session_js__WEBPACK_IMPORTED_MODULE_3__.KT)(deployment)} is ${deployment.status}.`).join(" ");
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    async function list(session) {
      const all = await (0, _deployments_read_js__WEBPACK_IMPORTED_MODULE_0__.LD)(session);
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_2__.uL)(session, all);
      if (all.length === 0) {
        session.run.outputs.set("deployments", []);
        session.run.outputs.set("deployment-ids", []);
        return {
          outcome: "succeeded",
          reason: "The key reaches no deployment."
        };
      }
      const count = all.length === 1 ? "One deployment" : `${all.length} deployments`;
      return {
        outcome: "succeeded",
        reason: `${count}: ${all.map(({id: id}) => id).join(", ")}.`
      };
    }
    const READS = {
      get: get,
      list: list
    };
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
