export const id = 579;
export const ids = [579];
export const modules = {

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishCleanup: () => (/* binding */ finishCleanup)
/* harmony export */ });
/* harmony import */ var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
/* harmony import */ var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5374);
/* harmony import */ var _apply_verb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3815);
/* harmony import */ var _cleanup_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6731);






async function finishCleanup(session, state) {
    const { namespace = session.nomad.scope.namespace, region, verb, lost, lostIds = '' } = state;
    const scope = region ? { namespace, region } : { namespace };
    const bound = { ...session, nomad: (0,_rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__/* .scopedTo */ .Sm)(session.nomad, scope) };
    const ids = lostIds.split(' ').filter((id) => id !== '');
    const isToDo = verb === 'fail' || verb === 'pause';
    if (isToDo || (lost && ids.length === 0)) {
        const found = await findOrSay(bound, state);
        if (found === undefined)
            return;
        if (isToDo)
            await finishVerb(found, verb);
        if (!ids.includes(found.id))
            ids.push(found.id);
    }
    if (lost)
        for (const id of ids)
            await logOutcome(bound, id, lost);
}
async function findOrSay(session, state) {
    const { log } = session.run;
    try {
        const found = await (0,_cleanup_target_js__WEBPACK_IMPORTED_MODULE_5__/* .findByState */ .o)(session, state);
        if (found === undefined) {
            log.info('No deployment of this step is there: nothing is left to do.');
        }
        return found;
    }
    catch (error) {
        if (!(error instanceof _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l))
            throw error;
        log.info(`${error.message} Nothing is left to do.`);
        return undefined;
    }
}
async function finishVerb({ id, session }, verb) {
    const done = await (0,_apply_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .applyVerb */ .E)(session, id, verb);
    const past = verb === 'fail' ? 'was failed' : 'was paused';
    session.run.log.info(`Deployment ${id} ${done === 'done' ? past : 'had already ended'}.`);
}
async function logOutcome(session, id, sent) {
    const { value } = await (0,_rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(session.nomad, id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOptions */ .ag)(session));
    const promoted = Object.entries(value.TaskGroups)
        .filter(([, group]) => group.Promoted)
        .map(([name]) => name);
    session.run.log.info(`The main step had lost the answer to ${sent}. Deployment ${id} is now ${value.Status} ` +
        `(${value.StatusDescription}); promoted groups: ${promoted.join(', ') || 'none'}.`);
}


/***/ })

};
