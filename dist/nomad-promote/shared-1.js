export const id = 517;

export const ids = [ 517 ];

export const modules = {
  5275: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => reportSnapshot,
      a: () => reportDeployment
    });
    const MAX_ALLOCATIONS = 50;
    function reportDeployment({run: run}, deployment, role) {
      run.report.thing("Deployments", {
        deployment: deployment.ID,
        role: role,
        version: deployment.JobVersion,
        status: deployment.Status,
        description: deployment.StatusDescription
      });
    }
    function reportSnapshot({run: run}, snapshot) {
      const {deployment: deployment, groups: groups, allocations: allocations} = snapshot;
      const healthy = new Map(groups.map(group => [ group.group, group.healthy ]));
      for (const [group, state] of Object.entries(deployment.TaskGroups)) {
        const ready = `${healthy.get(group) ?? 0} of ${state.DesiredCanaries} healthy`;
        const canaries = state.Promoted ? "promoted" : ready;
        run.report.thing("Groups", {
          group: group,
          canaries: state.DesiredCanaries === 0 ? "none" : canaries,
          healthy: `${state.HealthyAllocs} of ${state.DesiredTotal}`,
          unhealthy: state.UnhealthyAllocs
        });
      }
      for (const allocation of allocations.slice(0, MAX_ALLOCATIONS)) run.report.thing("Allocations", allocationRow(allocation));
    }
    function allocationRow(allocation) {
      const {DeploymentStatus: status} = allocation;
      return {
        allocation: allocation.ID,
        group: allocation.TaskGroup,
        version: allocation.JobVersion ?? "",
        state: allocation.ClientStatus,
        healthy: status?.Healthy === void 0 ? "not known" : status.Healthy ? "yes" : "no",
        canary: status?.Canary === true ? "yes" : ""
      };
    }
  }),
  2157: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => setDeploymentOutputs,
      F: () => setSnapshotOutputs
    });
    // CONCATENATED MODULE: ./packages/client/src/nomad/ui.ts
    function deploymentsPage(address, {JobID: JobID, Namespace: Namespace}) {
      const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
      const prefix = address.pathname.replace(/\/+$/, "");
      return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
    }
    var report_deployment = __webpack_require__(5275);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/report/set-outputs.ts
    function setSnapshotOutputs(session, snapshot) {
      const {outputs: outputs} = session.run;
      const {deployment: deployment, groups: groups, allocations: allocations} = snapshot;
      setDeploymentOutputs(session, deployment);
      outputs.set("groups", groupsOf(snapshot));
      outputs.set("promotable", groups.length > 0 && groups.every(group => group.ready));
      outputs.set("promoted", groups.length > 0 && groups.every(group => group.promoted));
      (0, report_deployment.T)(session, snapshot);
      const canaries = Object.values(deployment.TaskGroups).flatMap(state => state.PlacedCanaries);
      outputs.set("canary-allocation-ids", canaries);
      if (allocations.length > 0) outputs.set("allocation-ids", allocations.map(allocation => allocation.ID));
    }
    function setDeploymentOutputs(session, deployment) {
      const {run: run, inputs: inputs} = session;
      const {outputs: outputs} = run;
      const url = deploymentsPage(inputs.address, deployment);
      outputs.set("deployment-id", deployment.ID);
      outputs.set("deployment-ids", [ deployment.ID ]);
      outputs.set("job-id", deployment.JobID);
      outputs.set("job-version", deployment.JobVersion);
      outputs.set("namespace", deployment.Namespace);
      outputs.set("status", deployment.Status);
      outputs.set("status-description", deployment.StatusDescription);
      outputs.set("modify-index", deployment.ModifyIndex);
      outputs.set("url", url);
      run.report.subject({
        name: `job ${deployment.JobID}`,
        version: String(deployment.JobVersion),
        page: {
          title: "Nomad UI",
          url: url
        }
      });
      run.report.fact("Namespace", deployment.Namespace);
    }
    function groupsOf({deployment: deployment, groups: groups}) {
      const evaluated = new Map(groups.map(group => [ group.group, group ]));
      return Object.entries(deployment.TaskGroups).map(([name, state]) => ({
        name: name,
        desiredCanaries: state.DesiredCanaries,
        placedCanaries: state.PlacedCanaries,
        healthyCanaries: state.Promoted ? void 0 : evaluated.get(name)?.healthy,
        promotable: evaluated.get(name)?.ready ?? false,
        promoted: state.Promoted,
        autoPromote: state.AutoPromote ?? false,
        autoRevert: state.AutoRevert ?? false,
        desiredTotal: state.DesiredTotal,
        placedAllocations: state.PlacedAllocs,
        healthyAllocations: state.HealthyAllocs,
        unhealthyAllocations: state.UnhealthyAllocs
      }));
    }
  }),
  9337: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kw: () => waitForDeployment,
      RI: () => resolveDeployments,
      wc: () => namesOneDeployment
    });
    var _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9923);
    var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7486);
    var _rollout_actions_client_nomad_jobs_evaluations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4585);
    var _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9987);
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6855);
    var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5374);
    async function resolveDeployments(session) {
      const {inputs: inputs, run: run} = session;
      const [first, ...others] = inputs.deploymentId;
      if (first === void 0) {
        const found = await searchDeployment(session);
        run.outputs.set("deployment-id", found.deployment.ID);
        run.outputs.set("deployment-ids", [ found.deployment.ID ]);
        return [ found ];
      }
      run.outputs.set("deployment-id", first);
      run.outputs.set("deployment-ids", inputs.deploymentId);
      const resolved = [ await readById(session, first) ];
      for (const id of others) resolved.push(await readById(session, id));
      return resolved;
    }
    function namesOneDeployment(inputs) {
      const {deploymentId: deploymentId, evalId: evalId, job: job, jobVersion: jobVersion} = inputs;
      if (deploymentId.length > 0 || evalId !== void 0) return true;
      return job !== void 0 && jobVersion !== void 0;
    }
    async function readById(session, id) {
      const {value: deployment} = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_2__.iJ)(session.nomad, id, (0, 
      _session_js__WEBPACK_IMPORTED_MODULE_6__.ag)(session));
      return {
        session: (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.sy)(session, deployment),
        deployment: deployment
      };
    }
    async function searchDeployment(session) {
      const {inputs: inputs, run: run} = session;
      if (inputs.evalId !== void 0) return await searchByEvaluation(session, inputs.evalId);
      const job = inputs.job ?? "";
      const {jobVersion: jobVersion} = inputs;
      if (jobVersion !== void 0) {
        const wanted = {
          kind: "version",
          version: jobVersion
        };
        const deployment = await waitForDeployment(session, job, wanted);
        return {
          session: (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.sy)(session, deployment),
          deployment: deployment
        };
      }
      const latest = await waitForDeployment(session, job, {
        kind: "latest"
      });
      run.log.notice(`No job-version was given for job ${job}: using its latest deployment ${latest.ID} of ` + `version ${latest.JobVersion}. Set job-version or eval-id to bind to your own.`);
      return {
        session: (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.sy)(session, latest),
        deployment: latest
      };
    }
    async function searchByEvaluation(session, id) {
      const {inputs: inputs, run: run, nomad: nomad} = session;
      const {world: world, deadline: deadline} = run;
      const discoveryMs = inputs.discoveryTimeout;
      const evaluation = await (0, _rollout_actions_client_nomad_jobs_evaluations__WEBPACK_IMPORTED_MODULE_3__.Hz)({
        world: world,
        nomad: nomad,
        id: id,
        deadline: deadline,
        discoveryMs: discoveryMs
      });
      if (evaluation === void 0) throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", `Evaluation ${id} was not complete within ${(0, 
      _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__.a3)(discoveryMs)} ` + "(discovery-timeout): no deployment is known for it. Check `nomad eval status`.");
      const scope = {
        namespace: evaluation.Namespace
      };
      const scoped = {
        ...session,
        nomad: (0, _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_1__.Sm)(nomad, scope)
      };
      return await deploymentOfEvaluation(scoped, evaluation);
    }
    async function deploymentOfEvaluation(session, {ID: ID, JobID: JobID, JobModifyIndex: JobModifyIndex, DeploymentID: DeploymentID}) {
      const index = JobModifyIndex ?? 0;
      if (index > 0) {
        const deployment = await waitForDeployment(session, JobID, {
          kind: "modify-index",
          index: index
        });
        return {
          session: (0, _session_js__WEBPACK_IMPORTED_MODULE_6__.sy)(session, deployment),
          deployment: deployment
        };
      }
      if (DeploymentID) return await readById(session, DeploymentID);
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", `Evaluation ${ID} of job ${JobID} names no deployment: the registration changed nothing, or ` + "the job has no deployments. Set job with job-version, or deployment-id.");
    }
    async function waitForDeployment(session, job, wanted) {
      const {inputs: inputs, run: run, nomad: nomad} = session;
      const {world: world, deadline: deadline} = run;
      run.log.heartbeat(`Waiting for the deployment of job ${job} to appear.`);
      const discoveryMs = inputs.discoveryTimeout;
      const found = await (0, _rollout_actions_client_nomad_jobs_find_deployment__WEBPACK_IMPORTED_MODULE_4__.H)({
        world: world,
        nomad: nomad,
        job: job,
        wanted: wanted,
        deadline: deadline,
        discoveryMs: discoveryMs
      });
      run.log.heartbeat(void 0);
      switch (found.kind) {
       case "found":
        return found.deployment;

       case "overtaken":
        if (found.by !== void 0) run.outputs.set("superseded-by", found.by.ID);
        throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("superseded", overtakenReason(job, wanted, found));

       case "missing":
        return latestForRead(session, found) ?? missing(session, job, {
          wanted: wanted,
          found: found
        });
      }
    }
    function latestForRead({inputs: inputs, run: run}, {latest: latest, job: job}) {
      const isRead = inputs.operation === "get" || inputs.operation === "allocations";
      if (!isRead || inputs.jobVersion !== void 0 || latest === void 0) return;
      run.log.warning(`Version ${job?.Version} of job ${latest.JobID} has no deployment.`);
      return latest;
    }
    function overtakenReason(job, wanted, {job: now, by: by}) {
      const ours = wanted.kind === "version" ? `Version ${wanted.version}` : "The registered version";
      const deployment = by === void 0 ? "" : ` (deployment ${by.ID})`;
      return `${ours} of job ${job} was superseded by version ${now.Version}${deployment} before it had ` + "a deployment. Nothing of the newer version was changed; it needs its own promotion.";
    }
    function missing({inputs: inputs, nomad: nomad}, job, {wanted: wanted, found: found}) {
      const type = found.job?.Type ?? "";
      if (type === "batch" || type === "sysbatch") throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", `Job ${job} has no deployment: ${type} jobs have none. Check the input job.`);
      const which = wanted.kind === "version" ? `version ${wanted.version} of job ${job}` : `job ${job}`;
      throw new _rollout_actions_action_action_error__WEBPACK_IMPORTED_MODULE_0__.l("not-found", `No deployment of ${which} appeared within ${(0, 
      _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_5__.a3)(inputs.discoveryTimeout)} ` + `(discovery-timeout): ${whyMissing(nomad.namespace, wanted, found)}`);
    }
    function whyMissing(namespace, wanted, {job: job, latest: latest}) {
      if (job === void 0) return `namespace ${namespace} has no such job; check the inputs job and namespace.`;
      if (wanted.kind === "version" && job.Version !== wanted.version) return `the job is at version ${job.Version}; check the input job-version.`;
      if (job.Type === "system" && latest?.Status === "failed") return `since deployment ${latest.ID} of version ${latest.JobVersion} failed, the servers make ` + `none for this system job, and version ${job.Version} is rolled out without canaries. ` + "Check `nomad job status`.";
      if (wanted.kind === "latest" && latest !== void 0) return `the job is at version ${job.Version}, and its latest deployment ${latest.ID} is of ` + `version ${latest.JobVersion}. Set job-version to bind to a version.`;
      return "the registration may have changed nothing, or the update block has max_parallel = 0; " + "check `nomad job status`.";
    }
  }),
  5374: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NE: () => withDeadline,
      ag: () => requestOptions,
      sy: () => boundTo
    });
    var _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4547);
    function withDeadline(session, deadline) {
      return {
        ...session,
        run: {
          ...session.run,
          signal: deadline.signal,
          deadline: deadline
        }
      };
    }
    function requestOptions({run: run}) {
      return {
        signal: run.signal,
        deadline: run.deadline
      };
    }
    function boundTo(session, deployment) {
      const {nomad: nomad, run: run} = session;
      const {Namespace: namespace, ID: id} = deployment;
      if (namespace === nomad.scope.namespace) return session;
      run.log.info(`Deployment ${id} is in namespace ${namespace}: all further calls go there.`);
      return {
        ...session,
        nomad: (0, _rollout_actions_client_nomad_connection__WEBPACK_IMPORTED_MODULE_0__.Sm)(nomad, {
          namespace: namespace
        })
      };
    }
  }),
  1295: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cv: () => blockingParameters,
      KF: () => indexed,
      Oz: () => createBlockingQuery
    });
    const HOLD_MARGIN_MS = 5e3;
    function blockingParameters(request) {
      if (request.index === void 0 || !request.holdMs) return {
        query: {}
      };
      return {
        query: {
          index: String(request.index),
          wait: `${Math.round(request.holdMs)}ms`
        },
        timeoutMs: Math.ceil(request.holdMs * 17 / 16) + HOLD_MARGIN_MS,
        retry: "never"
      };
    }
    function indexed(answer) {
      const index = Number(answer.header("x-nomad-index") ?? 0);
      return {
        value: answer.value,
        index: Number.isSafeInteger(index) && index > 0 ? index : 0
      };
    }
    function createBlockingQuery(read) {
      let index = 0;
      let pending;
      const take = reply => {
        index = Math.max(1, reply.index);
        return reply.value;
      };
      const query = {
        now: async signal => take(await read({
          signal: signal
        })),
        read: readOptions => readOptions.holdMs === 0 ? query.now(readOptions.signal) : query.next(readOptions),
        next({signal: signal, holdMs: holdMs}) {
          pending ??= read({
            signal: signal,
            index: index,
            holdMs: holdMs
          }).then(take).finally(() => {
            pending = void 0;
          });
          return pending;
        }
      };
      return query;
    }
  }),
  563: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DY: () => deploymentState,
      KK: () => placedCanaries,
      Nf: () => canaryIdentity,
      pl: () => isEnded,
      wN: () => restartsOf,
      z6: () => endingOf,
      zx: () => deploymentProgress
    });
    const ENDS = new Set([ "successful", "failed", "cancelled" ]);
    function isEnded(deployment) {
      return ENDS.has(deployment.Status);
    }
    function deploymentState(snapshot) {
      const {deployment: deployment, groups: groups} = snapshot;
      if (deployment.Status !== "running" || groups.length === 0) return deployment.Status;
      if (groups.every(group => group.promoted)) return "promoted";
      if (groups.every(group => group.promoted || group.ready)) return "promotable";
      return groups.some(group => group.stalled) ? "stalled" : "running";
    }
    function deploymentProgress({deployment: deployment, groups: groups}, inScope) {
      const canaries = new Map(groups.map(group => [ group.group, group ]));
      return Object.entries(deployment.TaskGroups).filter(([name]) => inScope(name)).sort(([a], [b]) => a.localeCompare(b)).map(([name, state]) => {
        const group = canaries.get(name);
        if (group === void 0 || group.promoted) return `${name} ${state.HealthyAllocs}/${state.DesiredTotal} healthy`;
        return `${name} ${group.healthy}/${group.desired} canaries healthy`;
      }).join(", ");
    }
    function placedCanaries({deployment: deployment, groups: groups}) {
      return groups.flatMap(({group: group}) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
    }
    function canaryIdentity(snapshot) {
      const placed = new Set(placedCanaries(snapshot));
      return snapshot.allocations.filter(allocation => placed.has(allocation.ID)).map(canary => `${canary.ID}*${restartsOf(canary)}`).sort().join(" ");
    }
    function restartsOf(allocation) {
      const states = Object.values(allocation.TaskStates ?? {});
      return states.reduce((sum, state) => sum + state.Restarts, 0);
    }
    const ROLLING_BACK = / - rolling back to job version (\d+)$/;
    function endingOf(deployment) {
      const {Status: status, StatusDescription: description} = deployment;
      if (status === "successful") return {
        kind: "successful"
      };
      if (status === "failed") {
        const version = ROLLING_BACK.exec(description)?.[1];
        return version === void 0 ? {
          kind: "failed"
        } : {
          kind: "rolling-back",
          toVersion: Number(version)
        };
      }
      if (status !== "cancelled") return;
      if (/newer version/.test(description)) return {
        kind: "newer-version"
      };
      return /job is stopped/.test(description) ? {
        kind: "job-stopped"
      } : {
        kind: "cancelled"
      };
    }
  }),
  7486: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Au: () => pauseDeployment,
      C: () => promoteDeployment,
      DJ: () => readDeploymentAllocations,
      Jn: () => listDeployments,
      QL: () => unblockDeployment,
      iJ: () => readDeployment,
      qJ: () => failDeployment,
      rc: () => setAllocationHealth
    });
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
    var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
    var _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(115);
    async function listDeployments(nomad, list, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/deployments`,
        query: {
          ...nomad.scope,
          ...list.namespace === void 0 ? {} : {
            namespace: list.namespace
          },
          prefix: list.prefix,
          filter: list.filter,
          reverse: list.reverse === true ? "true" : void 0,
          per_page: list.perPage,
          next_token: list.nextToken,
          ...query
        },
        effect: "read",
        resource: "deployments",
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__.bg,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return {
        ...(0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer),
        nextToken: answer.header("x-nomad-nexttoken")
      };
    }
    async function readDeployment(nomad, id, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/deployment/${id}`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: named(id),
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__.kG,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: named(id),
        requested: id
      }, answer.value.ID);
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer);
    }
    async function readDeploymentAllocations(nomad, id, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/deployment/allocations/${id}`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `allocations of ${named(id)}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_2__.i,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer);
    }
    function promoteDeployment(nomad, {id: id, groups: groups}, request) {
      const scope = groups === "all" ? {
        All: true
      } : {
        All: false,
        Groups: groups
      };
      return write(nomad, {
        verb: "promote",
        id: id,
        body: scope
      }, request);
    }
    function failDeployment(nomad, id, request) {
      return write(nomad, {
        verb: "fail",
        id: id,
        body: {}
      }, request);
    }
    function pauseDeployment(nomad, {id: id, pause: pause}, request) {
      return write(nomad, {
        verb: "pause",
        id: id,
        body: {
          Pause: pause
        }
      }, request);
    }
    function unblockDeployment(nomad, id, request) {
      return write(nomad, {
        verb: "unblock",
        id: id,
        body: {}
      }, request);
    }
    function setAllocationHealth(nomad, {id: id, healthy: healthy, unhealthy: unhealthy}, request) {
      const body = {
        HealthyAllocationIDs: healthy,
        UnhealthyAllocationIDs: unhealthy
      };
      return write(nomad, {
        verb: "allocation-health",
        id: id,
        body: body
      }, request);
    }
    async function write(nomad, {verb: verb, id: id, body: body}, request) {
      const answer = await nomad.api.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/deployment/${verb}/${id}`,
        query: {
          ...nomad.scope
        },
        body: {
          DeploymentID: id,
          ...body
        },
        effect: "write",
        resource: named(id),
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_3__.fO,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return answer.value;
    }
    function named(id) {
      return `deployment ${id}`;
    }
  }),
  7603: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GY: () => assessPromotability,
      PK: () => awaitsPromotion,
      hY: () => hasEnded,
      wK: () => countersSayReady
    });
    const ENDED = new Set([ "complete", "failed", "lost" ]);
    function assessPromotability(deployment, allocations) {
      const byId = new Map(allocations.map(allocation => [ allocation.ID, allocation ]));
      return Object.entries(deployment.TaskGroups).filter(([, state]) => state.DesiredCanaries > 0).map(([group, state]) => assessGroup(group, state, byId)).sort((a, b) => a.group.localeCompare(b.group));
    }
    function assessGroup(group, state, byId) {
      const canaries = state.PlacedCanaries.flatMap(id => byId.get(id) ?? []);
      const healthy = canaries.filter(canary => !hasEnded(canary) && canary.DeploymentStatus?.Healthy === true).length;
      const alive = canaries.filter(canary => !hasEnded(canary) && canary.DeploymentStatus?.Healthy !== false).length;
      const ready = healthy >= state.DesiredCanaries;
      return {
        group: group,
        desired: state.DesiredCanaries,
        placed: state.PlacedCanaries.length,
        healthy: healthy,
        promoted: state.Promoted,
        automatic: state.AutoPromote === true,
        ready: ready,
        stalled: !state.Promoted && countersSayReady(state) && alive < state.DesiredCanaries
      };
    }
    function awaitsPromotion({DesiredCanaries: DesiredCanaries, Promoted: Promoted}) {
      return DesiredCanaries > 0 && !Promoted;
    }
    function countersSayReady(state) {
      return state.PlacedCanaries.length >= state.DesiredCanaries && state.HealthyAllocs >= state.DesiredCanaries;
    }
    function hasEnded(allocation) {
      return allocation.DesiredStatus !== "run" || ENDED.has(allocation.ClientStatus);
    }
  }),
  4585: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DW: () => readJobEvaluations,
      Hz: () => waitForEvaluation,
      Lu: () => readEvaluation
    });
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _wait_cadence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1236);
    var _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
    var _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3650);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
    var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
    var _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);
    const ENDED = new Set([ "complete", "failed", "canceled" ]);
    async function readEvaluation(nomad, id, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/evaluation/${id}`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `evaluation ${id}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.rI,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Vi)(nomad, {
        resource: `evaluation ${id}`,
        requested: id
      }, answer.value.ID);
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer);
    }
    async function readJobEvaluations(nomad, job, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${job}/evaluations`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: `evaluations of job ${job}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.Uv,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return answer.value;
    }
    function isEvaluated({Status: Status}) {
      return ENDED.has(Status);
    }
    async function waitForEvaluation(search) {
      const {world: world, nomad: nomad, id: id, deadline: deadline, discoveryMs: discoveryMs} = search;
      const target = `evaluation ${id}`;
      const query = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Oz)(request => readEvaluation(nomad, id, request));
      const reader = {
        name: nomad.name,
        targets: [ target ],
        cadence: _wait_cadence_js__WEBPACK_IMPORTED_MODULE_6__.ub,
        async read(readOptions) {
          const raw = await query.read(readOptions);
          if (!isEvaluated(raw)) return [];
          return [ {
            target: target,
            observation: {
              state: "ended",
              id: id,
              revision: "",
              evidence: [],
              raw: raw
            }
          } ];
        }
      };
      const goal = {
        until: new Map([ [ "ended", 0 ] ]),
        failOn: new Map,
        discoveryMs: discoveryMs,
        onSuperseded: "follow"
      };
      const goals = new Map([ [ target, goal ] ]);
      const end = await (0, _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__.u)({
        world: world,
        deadline: deadline,
        readers: [ reader ],
        goals: goals,
        mode: {
          kind: "all"
        }
      });
      return (0, _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_7__.n)(end, target).last?.raw;
    }
  }),
  9987: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => findDeployment,
      T: () => pickDeployment
    });
    var _http_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _wait_cadence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
    var _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2328);
    var _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
    var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);
    function pickDeployment(deployments, wanted) {
      const matching = deployments.filter(deployment => matches(deployment, wanted));
      return matching.reduce((newest, one) => newest === void 0 || one.CreateIndex > newest.CreateIndex ? one : newest, void 0);
    }
    function matches(deployment, wanted) {
      switch (wanted.kind) {
       case "latest":
        return true;

       case "version":
        return deployment.JobVersion === wanted.version && (wanted.jobCreateIndex === void 0 || deployment.JobCreateIndex === wanted.jobCreateIndex);

       case "modify-index":
        return deployment.JobSpecModifyIndex === wanted.index;
      }
    }
    async function findDeployment(search) {
      const target = `deployment of job ${search.job}`;
      const goal = {
        until: new Map([ [ "found", 0 ], [ "overtaken", 0 ], [ "missing", 0 ] ]),
        failOn: new Map,
        discoveryMs: search.discoveryMs,
        onSuperseded: "follow"
      };
      const view = {
        job: void 0,
        deployments: []
      };
      const end = await (0, _wait_engine_js__WEBPACK_IMPORTED_MODULE_1__.u)({
        world: search.world,
        deadline: search.deadline,
        readers: [ jobReader(search, target, view) ],
        goals: new Map([ [ target, goal ] ]),
        mode: {
          kind: "all"
        }
      });
      const found = (0, _wait_settled_target_js__WEBPACK_IMPORTED_MODULE_3__.n)(end, target).last?.raw;
      if (found !== void 0) return found;
      const latest = pickDeployment(view.deployments, {
        kind: "latest"
      });
      return {
        kind: "missing",
        job: view.job,
        latest: latest
      };
    }
    function jobReader(search, target, view) {
      const query = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Oz)(request => (0, 
      _jobs_js__WEBPACK_IMPORTED_MODULE_2__.im)(search.nomad, search.job, request));
      const readOnce = async readOptions => {
        view.deployments = await query.read(readOptions);
        const {wanted: wanted} = search;
        const deployment = pickDeployment(view.deployments, wanted);
        if (deployment !== void 0 && wanted.kind !== "latest") return {
          kind: "found",
          deployment: deployment
        };
        view.job = await readIfExists(search, {
          signal: readOptions.signal
        });
        const {job: job} = view;
        if (deployment !== void 0) return isCurrent(deployment, job) ? {
          kind: "found",
          deployment: deployment
        } : void 0;
        if (job === void 0) return;
        if (job.Type === "batch" || job.Type === "sysbatch") return {
          kind: "missing",
          job: job,
          latest: void 0
        };
        return isPast(job, wanted) ? await overtaken(job, readOptions) : void 0;
      };
      const overtaken = async (job, {signal: signal}) => {
        view.deployments = await query.now(signal);
        const late = pickDeployment(view.deployments, search.wanted);
        if (late !== void 0) return {
          kind: "found",
          deployment: late
        };
        return {
          kind: "overtaken",
          job: job,
          by: pickDeployment(view.deployments, {
            kind: "latest"
          })
        };
      };
      return {
        name: search.nomad.name,
        targets: [ target ],
        cadence: _wait_cadence_js__WEBPACK_IMPORTED_MODULE_5__.ub,
        async read(readOptions) {
          const raw = await readOnce(readOptions);
          if (raw === void 0) return [];
          const id = raw.kind === "found" ? raw.deployment.ID : "";
          return [ {
            target: target,
            observation: {
              state: raw.kind,
              id: id,
              revision: "",
              evidence: [],
              raw: raw
            }
          } ];
        }
      };
    }
    function isCurrent(deployment, job) {
      return job === void 0 || job.Stop === true || deployment.JobVersion >= job.Version;
    }
    function isPast(job, wanted) {
      switch (wanted.kind) {
       case "latest":
        return false;

       case "version":
        return job.Version > wanted.version;

       case "modify-index":
        return job.JobModifyIndex > wanted.index;
      }
    }
    function readIfExists({nomad: nomad, job: job}, request) {
      return (0, _http_failure_js__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => (0, 
      _jobs_js__WEBPACK_IMPORTED_MODULE_2__.cd)(nomad, job, request));
    }
  }),
  3360: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JC: () => readJobVersions,
      JN: () => parseJob,
      NR: () => registerJob,
      RQ: () => readLatestDeployment,
      b1: () => planJob,
      cd: () => readJob,
      im: () => readJobDeployments
    });
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1295);
    var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(115);
    var _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3817);
    async function readJob(nomad, id, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${id}`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: named(id),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.Yl,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: named(id),
        requested: id
      }, answer.value.ID);
      return answer.value;
    }
    async function readJobVersions(nomad, id, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${id}/versions`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: named(id),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.hw,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      return answer.value;
    }
    async function readJobDeployments(nomad, id, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${id}/deployments`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `deployments of ${named(id)}`,
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__.bg,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      for (const {JobID: JobID} of answer.value) (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: `deployments of ${named(id)}`,
        requested: id
      }, JobID);
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__.KF)(answer);
    }
    async function readLatestDeployment(nomad, id, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${id}/deployment`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `latest deployment of ${named(id)}`,
        schema: _schemas_deployment_js__WEBPACK_IMPORTED_MODULE_2__.zf,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      const found = answer.value?.JobID ?? id;
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: `latest deployment of ${named(id)}`,
        requested: id
      }, found);
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_5__.KF)(answer);
    }
    async function registerJob(nomad, {spec: spec, expectedIndex: expectedIndex, submission: submission, preserveCounts: preserveCounts}, request) {
      const answer = await nomad.api.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/jobs`,
        query: {
          ...nomad.scope
        },
        body: {
          Job: spec,
          EnforceIndex: true,
          JobModifyIndex: expectedIndex,
          ...preserveCounts === true ? {
            PreserveCounts: true
          } : {},
          ...submission === void 0 ? {} : {
            Submission: submission
          }
        },
        effect: "write",
        resource: named(spec.ID),
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.An,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      return answer.value;
    }
    async function planJob(nomad, spec, request) {
      const answer = await nomad.api.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${spec.ID}/plan`,
        query: {
          ...nomad.scope
        },
        body: {
          Job: spec,
          Diff: true
        },
        effect: "read",
        retry: "reads",
        resource: `plan of ${named(spec.ID)}`,
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.pD,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      return answer.value;
    }
    async function parseJob(nomad, source, request) {
      const answer = await nomad.api.call({
        method: "POST",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/jobs/parse`,
        query: {
          ...nomad.scope
        },
        body: {
          JobHCL: source.hcl,
          Variables: source.variables ?? "",
          Canonicalize: false
        },
        effect: "read",
        retry: "reads",
        resource: "job file",
        schema: _schemas_job_js__WEBPACK_IMPORTED_MODULE_3__.HY,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_4__.l)(request)
      });
      return answer.value;
    }
    function named(id) {
      return `job ${id}`;
    }
  }),
  7514: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => allocation,
      i: () => allocations
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
    const taskEvent = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      Time: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(), 0),
      DisplayMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      Details: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()))
    });
    const taskState = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      State: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      Failed: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
      Restarts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      LastRestart: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Events: zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(taskEvent)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(events => events ?? []))
    });
    const port = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Label: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      Value: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr(),
      HostIP: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), "")
    });
    const networkPort = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Label: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      Value: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()
    });
    const ports = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(networkPort)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(list => list ?? []));
    const network = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      IP: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      ReservedPorts: ports,
      DynamicPorts: ports
    });
    const networks = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(network)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(list => list ?? []));
    const allocatedResources = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Shared: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        Networks: networks,
        Ports: zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(port)), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(list => list ?? []))
      })),
      Tasks: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        Networks: networks
      })))
    });
    const allocationHealth = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Canary: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
      Healthy: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())
    });
    const allocation = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      Name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), "default"),
      NodeID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""),
      JobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI())),
      TaskGroup: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      DesiredStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      ClientStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      DeploymentStatus: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(allocationHealth),
      TaskStates: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), taskState)),
      AllocatedResources: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(allocatedResources),
      PreviousAllocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      NextAllocation: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      ModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI())
    });
    const allocations = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(allocation);
  }),
  115: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      bg: () => deployments,
      fO: () => deploymentUpdate,
      kG: () => deployment,
      zf: () => latestDeployment
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
    const ids = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(list => list ?? []));
    const groupState = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      AutoRevert: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      AutoPromote: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      Promoted: zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY(),
      PlacedCanaries: ids,
      DesiredCanaries: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      DesiredTotal: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      PlacedAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      HealthyAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      UnhealthyAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      RequireProgressBy: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())
    });
    const deployment = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), "default"),
      JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      JobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      JobSpecModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      JobCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), groupState),
      Status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      StatusDescription: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      ModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI())
    });
    const deployments = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(deployment);
    const latestDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(deployment);
    const deploymentUpdate = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      EvalID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      EvalCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      DeploymentModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      Index: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      RevertedJobVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()))
    });
  }),
  3817: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      An: () => registration,
      HY: () => jobSpec,
      Uv: () => evaluations,
      Yl: () => job,
      hw: () => jobVersions,
      pD: () => jobPlan,
      rI: () => evaluation
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
    const updateBlock = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      MaxParallel: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()),
      Canary: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()),
      AutoPromote: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      AutoRevert: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())
    });
    const jobSpec = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Region: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Periodic: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
      ParameterizedJob: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
      Stop: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      Update: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(updateBlock),
      TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        Name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
        Count: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr()),
        Update: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(updateBlock)
      })))
    });
    const job = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Version: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      Stable: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      Stop: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()),
      CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()))
    });
    const jobVersions = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      Versions: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(job)
    });
    const registration = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      EvalID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      EvalCreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()),
      Warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())
    });
    const counts = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig())), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(map => map ?? {}));
    const placementMetric = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      NodesEvaluated: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      NodesFiltered: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      NodesExhausted: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      ConstraintFiltered: counts,
      ClassFiltered: counts,
      DimensionExhausted: counts,
      QuotaExhausted: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()))
    });
    const evaluation = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      ID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      JobID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      Namespace: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), "default"),
      Status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),
      StatusDescription: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      DeploymentID: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI())),
      CreateIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      FailedTGAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), placementMetric))
    });
    const evaluations = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(evaluation);
    const jobPlan = zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
      JobModifyIndex: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI()), 0),
      Warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),
      Annotations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        DesiredTGUpdates: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig())))
      })),
      Diff: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3({
        Type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), "")
      })),
      FailedTGAllocs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), placementMetric))
    });
  }),
  1236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      io: () => createRepeatPause,
      ub: () => blocking
    });
    const MAX_HOLD_MS = 3e4;
    const MIN_HOLD_MS = 1e3;
    const FIRST_SPACING_MS = 50;
    const MAX_SPACING_MS = 1e3;
    const blocking = input => {
      const fits = Math.floor(input.remainingMs * 16 / 17);
      const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
      if (input.reads === 0) return {
        delayMs: 0,
        holdMs: 0
      };
      const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
      const isQuiet = input.unchangedReads > 0;
      return {
        delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0,
        holdMs: holdMs
      };
    };
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
      r: () => stateText,
      s: () => ABSENT
    });
    const ABSENT = "absent";
    function stateText({state: state, detail: detail}) {
      return detail === void 0 || detail === "" ? state : `${state} (${detail})`;
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
