export const id = 579;

export const ids = [ 579 ];

export const modules = {
  1579: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      finishCleanup: () => finishCleanup
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
    var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5374);
    var _apply_verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3815);
    var _cleanup_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6731);
    async function finishCleanup(session, state) {
      const {namespace: namespace = session.nomad.scope.namespace, region: region, verb: verb, lost: lost, lostIds: lostIds = ""} = state;
      const scope = region ? {
        namespace: namespace,
        region: region
      } : {
        namespace: namespace
      };
      const bound = {
        ...session,
        nomad: (0, _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__.Sm)(session.nomad, scope)
      };
      const ids = lostIds.split(" ").filter(id => id !== "");
      const isToDo = verb === "fail" || verb === "pause";
      if (isToDo || lost && ids.length === 0) {
        const found = await findOrSay(bound, state);
        if (found === void 0) return;
        if (isToDo) await finishVerb(found, verb);
        if (!ids.includes(found.id)) ids.push(found.id);
      }
      if (lost) for (const id of ids) await logOutcome(bound, id, lost);
    }
    async function findOrSay(session, state) {
      const {log: log} = session.run;
      try {
        const found = await (0, _cleanup_target_js__WEBPACK_IMPORTED_MODULE_5__.o)(session, state);
        if (found === void 0) log.info("No deployment of this step is there: nothing is left to do.");
        return found;
      } catch (error) {
        if (!(error instanceof _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l)) throw error;
        log.info(`${error.message} Nothing is left to do.`);
        return;
      }
    }
    async function finishVerb({id: id, session: session}, verb) {
      const done = await (0, _apply_verb_js__WEBPACK_IMPORTED_MODULE_4__.E)(session, id, verb);
      const past = verb === "fail" ? "was failed" : "was paused";
      session.run.log.info(`Deployment ${id} ${done === "done" ? past : "had already ended"}.`);
    }
    async function logOutcome(session, id, sent) {
      const {value: value} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.iJ)(session.nomad, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session));
      const promoted = Object.entries(value.TaskGroups).filter(([, group]) => group.Promoted).map(([name]) => name);
      session.run.log.info(`The main step had lost the answer to ${sent}. Deployment ${id} is now ${value.Status} ` + `(${value.StatusDescription}); promoted groups: ${promoted.join(", ") || "none"}.`);
    }
  })
};
