export const id = 589;

export const ids = [ 589 ];

export const modules = {
  3815: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => applyVerb
    });
    var _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
    const WRITES = {
      fail: _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__.vR,
      pause: _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__.Hz
    };
    async function applyVerb(session, id, verb) {
      const {isOurs: isOurs} = await (0, _deployment_writes_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(session, id, WRITES[verb]);
      return isOurs ? "done" : "had ended";
    }
  }),
  6731: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => createCleanupTarget,
      o: () => findByState
    });
    var _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9987);
    var _job_job_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
    var _job_job_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8887);
    var _job_register_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(453);
    var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9337);
    var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5374);
    function createCleanupTarget(session) {
      const {inputs: inputs, run: run} = session;
      let followed;
      let registration;
      let bound = session;
      const state = verb => {
        const known = registration === void 0 ? {} : registrationState(registration);
        const deployment = followed === void 0 ? {} : {
          deployment: followed.id
        };
        return {
          verb: verb,
          ...scopeState(bound),
          ...known,
          ...deployment
        };
      };
      const keep = () => run.keep(state(inputs.onCancel));
      return {
        get followed() {
          return followed;
        },
        get registration() {
          return registration;
        },
        get session() {
          return bound;
        },
        follows(known, itsSession) {
          followed = known;
          bound = itsSession;
          keep();
        },
        registers(known) {
          registration = known;
          keep();
        },
        state: state,
        async find(time) {
          if (followed !== void 0) return {
            id: followed.id,
            session: bound
          };
          const limited = (0, _session_js__WEBPACK_IMPORTED_MODULE_5__.NE)(session, time);
          if (registration === void 0) return await findByInputs(limited);
          const id = await findByRegistration(limited, registration);
          return id === void 0 ? void 0 : {
            id: id,
            session: session
          };
        }
      };
    }
    function scopeState({nomad: nomad}) {
      return {
        namespace: nomad.scope.namespace,
        region: nomad.scope.region ?? ""
      };
    }
    function registrationState({version: version, registered: registered}) {
      const state = {
        job: version.spec.ID,
        expectedIndex: String(version.expectedIndex)
      };
      const index = registered === void 0 ? "" : String(indexOf(registered));
      return {
        ...state,
        index: index
      };
    }
    function indexOf(registered) {
      return registered.kind === "new" ? registered.index : registered.job.JobModifyIndex;
    }
    async function findByInputs(session) {
      if (!(0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__.wc)(session.inputs)) return "none";
      const [{deployment: deployment, session: bound}] = await (0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_4__.RI)(session);
      return {
        id: deployment.ID,
        session: bound
      };
    }
    async function findByRegistration(session, {version: version, before: before, registered: registered}) {
      const known = registered ?? await (0, _job_register_job_js__WEBPACK_IMPORTED_MODULE_3__.Eu)(session, version, before);
      if (known === void 0) return;
      return await findByIndex(session, version.spec.ID, indexOf(known));
    }
    async function findByIndex({nomad: nomad, run: run}, job, index) {
      const found = await (0, _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_0__.H)({
        world: run.world,
        nomad: nomad,
        job: job,
        wanted: {
          kind: "modify-index",
          index: index
        },
        deadline: run.deadline,
        discoveryMs: run.deadline.remainingMs() / 2
      });
      return found.kind === "found" ? found.deployment.ID : void 0;
    }
    async function findByState(session, state) {
      const {deployment: deployment, job: job, index: index, expectedIndex: expectedIndex} = state;
      if (deployment) return {
        id: deployment,
        session: session
      };
      if (!job) {
        const found = await findByInputs(session);
        return found === "none" ? void 0 : found;
      }
      const known = index ? Number(index) : await registeredIndex(session, Number(expectedIndex));
      if (known === void 0) return;
      const id = await findByIndex(session, job, known);
      return id === void 0 ? void 0 : {
        id: id,
        session: session
      };
    }
    async function registeredIndex(session, expectedIndex) {
      const {spec: spec} = await (0, _job_job_file_js__WEBPACK_IMPORTED_MODULE_1__.i)(session);
      const version = {
        spec: spec,
        expectedIndex: expectedIndex
      };
      const found = await (0, _job_register_job_js__WEBPACK_IMPORTED_MODULE_3__.Eu)((0, 
      _job_job_rules_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(session, spec), version, void 0);
      return found === void 0 ? void 0 : indexOf(found);
    }
  }),
  4464: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H8: () => wasFailedByHand,
      Hz: () => PAUSE,
      Ni: () => writeAndRead,
      gJ: () => sendUntilKnown,
      vR: () => FAIL
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
    var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2157);
    var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5374);
    var _write_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3403);
    function wasFailedByHand({Status: Status, StatusDescription: StatusDescription}) {
      return Status === "failed" && StatusDescription.startsWith("Deployment marked as failed");
    }
    const FAIL = {
      name: "failing",
      send: (session, id) => (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.qJ)(session.nomad, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session)),
      isDone: wasFailedByHand,
      showsAtEnd: true
    };
    const PAUSE = {
      name: "pause",
      send: (session, id) => (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.Au)(session.nomad, {
        id: id,
        pause: true
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session)),
      isDone: ({Status: Status}) => Status === "paused",
      showsAtEnd: false
    };
    async function sendUntilKnown(session, id, write) {
      const {run: run, nomad: nomad, writes: writes} = session;
      const noted = {
        name: `the ${write.name} of deployment ${id}`,
        deployment: id
      };
      const pause = (0, _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_5__.io)(run.world);
      for (;;) {
        await pause.next(run.signal);
        const answer = await sendOnce(session, noted, () => write.send(session, id));
        if (answer !== void 0) return {
          isOurs: true,
          answer: answer
        };
        const {value: after} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.iJ)(nomad, id, (0, 
        _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session));
        const isDone = await write.isDone(after, session);
        if (isDone !== true && !(0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.pl)(after)) continue;
        const isOurs = isDone === true && writes.unknown.has(noted.name);
        const isShown = write.showsAtEnd && isDone !== void 0;
        if (isOurs || isShown) (0, _write_record_js__WEBPACK_IMPORTED_MODULE_4__.G9)(session, noted, isOurs);
        return {
          isOurs: isOurs,
          after: after
        };
      }
    }
    async function sendOnce(session, write, send) {
      const {log: log} = session.run;
      try {
        const sent = await (0, _write_record_js__WEBPACK_IMPORTED_MODULE_4__.As)(session, write, send);
        if ("answer" in sent) {
          (0, _write_record_js__WEBPACK_IMPORTED_MODULE_4__.G9)(session, write, true);
          return sent.answer;
        }
        log.info(`${sent.lost.message} Reading the status of the deployment.`);
      } catch (error) {
        if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR) || error.kind !== "conflict") throw error;
        log.info(`${error.message} Reading the status of the deployment.`);
      }
      return;
    }
    async function writeAndRead(session, id, write) {
      const {run: run, nomad: nomad} = session;
      const end = await sendUntilKnown(session, id, write);
      if ("answer" in end) run.outputs.set("eval-id", end.answer.EvalID);
      const after = "after" in end ? end.after : (await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.iJ)(nomad, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_3__.ag)(session))).value;
      (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__.u)(session, after);
      return {
        after: after,
        isOurs: end.isOurs
      };
    }
  }),
  4192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => readJobFile
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
    var _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);
    var _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);
    var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8395);
    var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
    const file = zod_mini__WEBPACK_IMPORTED_MODULE_5__.KCZ([ zod_mini__WEBPACK_IMPORTED_MODULE_5__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_5__._H3({
      Job: _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__.HY
    }), zod_mini__WEBPACK_IMPORTED_MODULE_5__.pdi(({Job: Job}) => Job)), _rollout_actions_client_nomad_schemas_job__WEBPACK_IMPORTED_MODULE_3__.HY ]);
    async function readJobFile(session) {
      const {inputs: inputs, nomad: nomad} = session;
      const path = inputs.jobFile ?? "";
      const text = await contentOf(path);
      if (text.trimStart().startsWith("{")) {
        if (inputs.variables !== void 0) throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__.l("refused", `variables are for HCL, and the job-file ${path} is JSON.`);
        const submission = {
          Source: text,
          Format: "json",
          Variables: ""
        };
        return {
          spec: specOf(path, text),
          submission: submission
        };
      }
      const {variables: variables} = inputs;
      const spec = await (0, _rollout_actions_client_nomad_jobs_jobs__WEBPACK_IMPORTED_MODULE_2__.JN)(nomad, {
        hcl: text,
        variables: variables
      }, (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session));
      return {
        spec: spec,
        submission: {
          Source: text,
          Format: "hcl2",
          Variables: variables ?? ""
        }
      };
    }
    async function contentOf(path) {
      try {
        const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        return text.replace(/^\uFEFF/, "");
      } catch (error) {
        const why = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__.l("refused", `The job-file ${path} cannot be read (${why}): set its path relative to the workspace, and ` + "check out the repository before this step.");
      }
    }
    function specOf(path, text) {
      let json;
      try {
        json = JSON.parse(text);
      } catch {
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__.l("refused", `The job-file ${path} starts like JSON but is not valid JSON.`);
      }
      const job = file.safeParse(json);
      if (job.success) return job.data;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__.l("refused", `The job-file ${path} contains no job: no Job with an ID.`);
    }
  }),
  8887: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Or: () => refuseUnsuitableJob,
      Vc: () => boundToJob,
      df: () => refuseFirstVersion,
      it: () => holdsBack,
      xt: () => foldedGroups
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);
    function boundToJob(session, {ID: ID, Namespace: Namespace, Region: Region}) {
      const {inputs: inputs, nomad: nomad} = session;
      const own = {
        namespace: Namespace || void 0,
        region: Region || void 0
      };
      const conflicts = [ "namespace", "region" ].filter(name => {
        const given = inputs[name];
        return given !== void 0 && own[name] !== void 0 && given !== own[name];
      });
      if (conflicts.length > 0) {
        const each = conflicts.map(name => {
          const variable = `NOMAD_${name.toUpperCase()}`;
          return `${name} ${own[name]} in the job file, ${inputs[name]} in ${name} (or ${variable})`;
        });
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `Job ${ID}: ${each.join("; ")}. Remove one of the two or make them equal. Nothing was sent ` + "to be registered.");
      }
      const scope = {
        namespace: own.namespace ?? nomad.scope.namespace,
        region: own.region ?? nomad.scope.region
      };
      return {
        ...session,
        nomad: (0, _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__.Sm)(nomad, scope)
      };
    }
    function refuseUnsuitableJob(session, spec) {
      const groups = (spec.TaskGroups ?? []).map(({Name: Name}) => Name ?? "");
      (0, _rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__.D)(session.inputs.groups, {
        owner: `job ${spec.ID}`,
        groups: groups
      });
      const reason = withoutDeployments(session, spec) ?? notHeldBack(session, spec);
      if (reason === void 0) return;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `Job ${spec.ID} was not registered: ${reason}`);
    }
    function refuseFirstVersion({inputs: inputs}, {ID: ID}) {
      if (!inputs.requireCanaries) return;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("refused", `Job ${ID} was not registered: require-canaries is true, and the first version of a job ` + "never has canaries. Register it once without require-canaries.");
    }
    function withoutDeployments({inputs: inputs}, spec) {
      const type = spec.Type || "service";
      const use = "register it with `nomad job run` instead.";
      if (type === "batch" || type === "sysbatch") return `${type} jobs have no deployments; ${use}`;
      if (spec.Periodic) return `periodic jobs have no deployments; ${use}`;
      if (spec.ParameterizedJob) return `parameterized jobs have no deployments; ${use}`;
      if (spec.Stop === true) return "its file says Stop: true, which stops it; remove that member.";
      const updates = updatesOf(spec);
      if (updates.length > 0 && updates.every(({maxParallel: maxParallel}) => maxParallel === 0)) return "with max_parallel = 0 in its update block it has no deployments; set 1 or more.";
      const isCounted = type === "service" && !inputs.preserveCounts;
      if (isCounted && updates.length > 0 && updates.every(({count: count}) => count === 0)) return `without allocations (count = 0 in every group) it has no deployments; ${use}`;
      return;
    }
    function notHeldBack({inputs: inputs}, spec) {
      const inScope = (0, _rollout_group_scope_js__WEBPACK_IMPORTED_MODULE_2__.Y)(inputs.groups);
      const withCanaries = updatesOf(spec).filter(({canary: canary, maxParallel: maxParallel}) => canary > 0 && maxParallel > 0);
      const asked = holdsBack(inputs);
      if (asked !== void 0 && withCanaries.length > 0) if (withCanaries.every(({autoPromote: autoPromote}) => autoPromote)) return `it has auto_promote, so the servers promote its canaries without waiting for ${asked}. ` + "Remove auto_promote from the update block.";
      if (withCanaries.some(({group: group}) => inScope(group))) return;
      const needs = inputs.requireCanaries ? "require-canaries" : decidingGates(inputs);
      return needs === void 0 ? void 0 : `${needs} needs canaries, and no task group asks for any. Set canary in the update block.`;
    }
    function holdsBack(inputs) {
      const isCheck = inputs.operation === "check";
      if (inputs.stopAt === "promotable" && !isCheck) return "stop-at: promotable";
      return decidingGates(inputs) ?? (inputs.bake === "auto" || inputs.bake > 0 ? "bake" : void 0);
    }
    function decidingGates({gates: gates}) {
      return gates.some(gate => !gate["observe-only"]) ? "gates" : void 0;
    }
    function updatesOf(spec) {
      return foldedGroups(spec).map(({Name: Name, Count: Count, Update: update}) => ({
        group: Name ?? "",
        count: Count ?? 1,
        maxParallel: update?.MaxParallel ?? 1,
        canary: update?.Canary ?? 0,
        autoPromote: update?.AutoPromote ?? false
      }));
    }
    function foldedGroups({Update: ofJob, TaskGroups: TaskGroups}) {
      const outer = ofJob && !isEmpty(ofJob) ? given(ofJob) : {};
      return (TaskGroups ?? []).map(group => ({
        ...group,
        Update: {
          ...outer,
          ...group.Update ? given(group.Update) : {}
        }
      }));
    }
    function isEmpty(update) {
      return Object.values(update).every(value => !value);
    }
    function given(update) {
      return Object.fromEntries(Object.entries(update).filter(([, value]) => value != null));
    }
  }),
  453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Eu: () => findRegistered,
      LK: () => readPresentJob,
      kz: () => register,
      Tc: () => warnOfWaitingCanaries
    });
    var action_error = __webpack_require__(9923);
    var failure = __webpack_require__(8464);
    var deployment_state = __webpack_require__(563);
    var promotability = __webpack_require__(7603);
    var evaluations = __webpack_require__(4585);
    var jobs = __webpack_require__(3360);
    var server_error = __webpack_require__(713);
    var cadence = __webpack_require__(1236);
    var src_session = __webpack_require__(5374);
    var write_record = __webpack_require__(3403);
    var job_rules = __webpack_require__(8887);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/job/same-job.ts
    const NOT_STORED = new Set([ "Namespace", "Region", "Update", "TaskGroups", "ConsulToken", "VaultToken" ]);
    function isSameJob(registered, sent) {
      const plain = Object.entries(sent).filter(([name]) => !NOT_STORED.has(name));
      return holdsAllOf(registered, {
        ...Object.fromEntries(plain),
        TaskGroups: (0, job_rules.xt)(sent)
      });
    }
    function holdsAllOf(whole, part) {
      if (isEmpty(part)) return true;
      if (typeof part === "string" && part.includes("${")) return true;
      if (Array.isArray(part)) return Array.isArray(whole) && whole.length === part.length && part.every((item, at) => holdsAllOf(whole[at], item));
      if (typeof part === "object" && part !== null) {
        const members = new Map(Object.entries(Object(whole)));
        return Object.entries(part).every(([name, value]) => holdsAllOf(members.get(name), value));
      }
      return whole === part;
    }
    function isEmpty(value) {
      if (value === null || value === void 0) return true;
      return typeof value === "object" && Object.keys(value).length === 0;
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/job/register-job.ts
    function readPresentJob(session, id) {
      return (0, failure.J0)([ "not-found" ], () => (0, jobs.cd)(session.nomad, id, (0, 
      src_session.ag)(session)));
    }
    async function warnOfWaitingCanaries(session, {ID: ID}) {
      const {nomad: nomad, run: run} = session;
      const {value: latest} = await (0, jobs.RQ)(nomad, ID, (0, src_session.ag)(session));
      if (latest === null || (0, deployment_state.pl)(latest)) return;
      if (!Object.values(latest.TaskGroups).some(promotability.PK)) return;
      run.log.warning(`Deployment ${latest.ID} (version ${latest.JobVersion} of job ${ID}) has canaries that are ` + "not promoted yet; a new version of the job cancels it.");
    }
    async function register(session, version, before) {
      const {world: world, signal: signal} = session.run;
      const pause = (0, cadence.io)(world);
      for (;;) {
        await pause.next(signal);
        const registered = await registerOnce(session, version, before);
        if (registered !== void 0) return registered;
      }
    }
    async function registerOnce(session, version, before) {
      const {run: run} = session;
      const sent = await send(session, version);
      if ("answer" in sent) return await registeredBy(session, version, {
        answer: sent.answer,
        before: before
      });
      const {lost: lost} = sent;
      run.log.info(`${lost.message} Reading whether the registration was carried out.`);
      const found = await findRegistered(session, version, before);
      const isUnknown = lost.status === 500 && (0, server_error.i)(lost.text ?? "") === void 0;
      if (found === void 0 && isUnknown) throw lost;
      return found;
    }
    async function send(session, version) {
      const {nomad: nomad, writes: writes} = session;
      try {
        return await (0, write_record.As)(session, writeOf(version), () => (0, jobs.NR)(nomad, version, (0, 
        src_session.ag)(session)));
      } catch (error) {
        if (!(error instanceof failure.HR) || error.kind !== "conflict") throw error;
        if (writes.unknown.size === 0) throw overtaken(version, error);
        return {
          lost: error
        };
      }
    }
    function writeOf({spec: spec}) {
      return {
        name: `the registration of job ${spec.ID}`
      };
    }
    async function registeredBy(session, version, {answer: answer, before: before}) {
      const {run: run, nomad: nomad} = session;
      const {EvalID: evalId, JobModifyIndex: index, Warnings: warnings} = answer;
      if (warnings) run.log.warning(`Nomad warns about job ${version.spec.ID}: ${warnings}`);
      run.outputs.set("eval-id", evalId);
      if (before !== void 0) {
        const evaluation = await (0, evaluations.Lu)(nomad, evalId, (0, src_session.ag)(session));
        const changedAt = evaluation.value.JobModifyIndex ?? 0;
        if (changedAt === 0 || changedAt === before.JobModifyIndex) {
          (0, write_record.G9)(session, writeOf(version), false);
          return {
            kind: "unchanged",
            job: before
          };
        }
      }
      (0, write_record.G9)(session, writeOf(version), true);
      return {
        kind: "new",
        index: index
      };
    }
    async function findRegistered(session, version, before) {
      const {spec: spec, expectedIndex: expectedIndex} = version;
      const now = await readPresentJob(session, spec.ID);
      if (now === void 0 && expectedIndex > 0) throw purged(version);
      if (now === void 0 || now.JobModifyIndex === expectedIndex) {
        if (before === void 0 || now === void 0 || !isSameJob(now, spec)) return;
        (0, write_record.G9)(session, writeOf(version), false);
        return {
          kind: "unchanged",
          job: now
        };
      }
      const {Versions: Versions} = await (0, jobs.JC)(session.nomad, spec.ID, (0, src_session.ag)(session));
      const ours = Versions.find(one => one.JobModifyIndex > expectedIndex && isSameJob(one, spec));
      (0, write_record.G9)(session, writeOf(version), ours !== void 0);
      if (ours !== void 0) return {
        kind: "new",
        index: ours.JobModifyIndex
      };
      throw new action_error.l("superseded", overtakenReason(version));
    }
    function purged({spec: spec}) {
      return new action_error.l("superseded", `Somebody else purged job ${spec.ID} during this step. Re-run it to register the job again.`);
    }
    function overtaken(version, {message: message, text: text = ""}) {
      if (/job does not exist$/.test(text.trim())) return purged(version);
      return new action_error.l("superseded", `${overtakenReason(version)} ${message}`);
    }
    function overtakenReason({spec: spec}) {
      return `Somebody else registered job ${spec.ID} at the same time, so this version was not ` + "registered. Compare the two and re-run this step.";
    }
  }),
  9342: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => refuseUnknownGroups,
      Y: () => groupScope
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9923);
    function groupScope(patterns) {
      if (patterns.length === 0) return () => true;
      return group => patterns.some(pattern => pattern === group || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(group, pattern));
    }
    function refuseUnknownGroups(patterns, {owner: owner, groups: groups}) {
      const unknown = patterns.filter(pattern => !groups.some(groupScope([ pattern ])));
      if (unknown.length === 0) return;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_1__.l("refused", `groups names ${unknown.join(", ")}, but ${owner} has the groups ` + `${[ ...groups ].sort().join(", ")}: correct the input groups.`);
    }
  })
};
