export const id = 196;

export const ids = [ 196 ];

export const modules = {
  7196: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      READS: () => READS
    });
    var _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
    var _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(470);
    var _report_canary_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);
    var _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2157);
    var _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9337);
    var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
    async function get(session) {
      const {run: run} = session;
      const resolved = await (0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__.RI)(session);
      const ids = resolved.map(({deployment: deployment}) => deployment.ID);
      const seen = [];
      for (const {session: bound, deployment: deployment} of resolved) {
        const snapshot = await (0, _rollout_actions_client_nomad_deployments_watch_deployment__WEBPACK_IMPORTED_MODULE_1__.RA)({
          nomad: bound.nomad,
          id: deployment.ID
        }, run.signal);
        if (seen.push(snapshot) > 1) continue;
        (0, _report_set_outputs_js__WEBPACK_IMPORTED_MODULE_5__.F)(bound, snapshot.raw);
        await (0, _report_canary_addresses_js__WEBPACK_IMPORTED_MODULE_2__.D)(bound, snapshot.raw);
      }
      run.outputs.set("deployment-ids", ids);
      return deploymentsRead(session, seen.map(snapshot => snapshot.raw.deployment));
    }
    async function list(session) {
      const {nomad: nomad, run: run, inputs: inputs} = session;
      const {filter: filter, prefix: prefix, perPage: perPage, reverse: reverse} = inputs;
      const ask = (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session);
      const deployments = [];
      const tokens = new Set;
      let nextToken;
      do {
        const page = await (0, _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__.Jn)(nomad, {
          filter: filter,
          prefix: prefix,
          perPage: perPage,
          reverse: reverse,
          nextToken: nextToken
        }, ask);
        deployments.push(...page.value);
        nextToken = page.nextToken;
        if (nextToken !== void 0 && tokens.has(nextToken)) break;
        if (nextToken !== void 0) tokens.add(nextToken);
      } while (nextToken !== void 0);
      run.outputs.set("deployment-ids", deployments.map(deployment => deployment.ID));
      run.outputs.set("deployment-id", deployments[0]?.ID);
      return deploymentsRead(session, deployments);
    }
    async function allocations(session) {
      const {run: run} = session;
      const resolved = await (0, _rollout_resolve_deployments_js__WEBPACK_IMPORTED_MODULE_3__.RI)(session);
      const ids = resolved.map(({deployment: deployment}) => deployment.ID);
      const options = (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session);
      const found = [];
      for (const {session: bound, deployment: deployment} of resolved) found.push(...(await (0, 
      _rollout_actions_client_nomad_deployments_deployments__WEBPACK_IMPORTED_MODULE_0__.DJ)(bound.nomad, deployment.ID, options)).value);
      run.outputs.set("allocations", found.map(describeAllocation));
      run.outputs.set("allocation-ids", found.map(allocation => allocation.ID));
      run.report.things({
        title: "Allocations",
        columns: [ "allocation", "group", "version", "desired", "client", "healthy", "canary" ],
        rows: found.map(describeAllocation).map(one => [ one.id, one.taskGroup, one.jobVersion ?? "", one.desiredStatus, one.clientStatus, String(one.healthy), String(one.canary) ])
      });
      const count = found.length === 1 ? "One allocation" : `${found.length} allocations`;
      return {
        outcome: "succeeded",
        reason: `${count} of deployment ${ids.join(", ")}.`
      };
    }
    function deploymentsRead({run: run}, deployments) {
      const described = deployments.map(describeDeployment);
      run.outputs.set("deployments", described);
      run.report.things({
        title: "Deployments",
        columns: [ "deployment", "job", "version", "status", "description" ],
        rows: described.map(one => [ one.id, one.jobId, one.jobVersion, one.status, one.statusDescription ])
      });
      const [first, ...others] = described;
      if (first === void 0) return {
        outcome: "succeeded",
        reason: "There are no such deployments."
      };
      const reason = others.length === 0 ? `Deployment ${first.id} of job ${first.jobId} is ${first.status}: ` + `${first.statusDescription}.` : `Found ${described.length} deployments.`;
      return {
        outcome: "succeeded",
        reason: reason
      };
    }
    function describeDeployment(deployment) {
      return {
        id: deployment.ID,
        jobId: deployment.JobID,
        jobVersion: deployment.JobVersion,
        namespace: deployment.Namespace,
        status: deployment.Status,
        statusDescription: deployment.StatusDescription,
        groups: Object.keys(deployment.TaskGroups).sort(),
        createIndex: deployment.CreateIndex,
        modifyIndex: deployment.ModifyIndex
      };
    }
    function describeAllocation(allocation) {
      return {
        id: allocation.ID,
        name: allocation.Name,
        taskGroup: allocation.TaskGroup,
        jobVersion: allocation.JobVersion,
        nodeId: allocation.NodeID,
        desiredStatus: allocation.DesiredStatus,
        clientStatus: allocation.ClientStatus,
        canary: allocation.DeploymentStatus?.Canary ?? false,
        healthy: allocation.DeploymentStatus?.Healthy ?? null
      };
    }
    const READS = {
      get: get,
      list: list,
      allocations: allocations
    };
  }),
  9428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => setAddressOutputs
    });
    var _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38);
    var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(391);
    async function setAddressOutputs(session, snapshot) {
      const {outputs: outputs, report: report} = session.run;
      const canaries = await (0, _rollout_canaries_js__WEBPACK_IMPORTED_MODULE_0__.$)(session, snapshot);
      if (session.inputs.operation !== "run") (0, _images_js__WEBPACK_IMPORTED_MODULE_1__.F)(session, canaries[0]?.job);
      outputs.set("canary-addresses", Object.fromEntries(canaries.map(({id: id, ports: ports}) => [ id, ports ])));
      for (const {id: id, ports: ports} of canaries) {
        const hosts = Object.entries(ports).map(([label, address]) => `${label} ${address}`);
        report.thing("Canaries", {
          canary: id,
          ports: hosts.join(", ")
        });
      }
      const ports = canaries[0]?.ports ?? {};
      outputs.set("ports", ports);
      const [only, ...others] = Object.values(ports);
      if (only !== void 0 && others.length === 0) outputs.set("port", only.slice(only.lastIndexOf(":") + 1));
    }
  }),
  391: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => reportImages
    });
    var _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    const MAX_IMAGES = 5;
    const MAX_LENGTH = 200;
    const task = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      Config: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
        image: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()), void 0)
      })), null)
    });
    const group = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      Name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      Tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(task)), null)
    });
    const withImages = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      TaskGroups: zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(group)), null)
    });
    function imagesOf(job) {
      const groups = withImages.safeParse(job).data?.TaskGroups ?? [];
      const tasks = groups.flatMap(({Name: Name, Tasks: Tasks}) => (Tasks ?? []).map(one => [ `${Name}/${one.Name}`, one.Config?.image ?? "" ]));
      return new Map(tasks.filter(([, image]) => image !== ""));
    }
    function reportImages({run: run}, job, before) {
      const all = [ ...imagesOf(job) ];
      const old = imagesOf(before);
      const changed = all.filter(([name, image]) => image !== old.get(name));
      const shown = changed.length > 0 ? changed : all;
      const names = new Set(shown.map(([, image]) => image));
      const [only, ...others] = names;
      if (only === void 0) return;
      run.report.fact("Image", others.length === 0 ? (0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__.g)(only, MAX_LENGTH) : listed(shown));
    }
    function listed(images) {
      const first = images.slice(0, MAX_IMAGES).map(([name, image]) => (0, _rollout_actions_client_http_redaction_sanitize_line__WEBPACK_IMPORTED_MODULE_0__.g)(`${name}: ${image}`, MAX_LENGTH));
      const more = images.length - first.length;
      return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    }
  }),
  38: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => readCanaries,
      i: () => readPlacedCanaries
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
    var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3153);
    var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3978);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
    var _rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7603);
    var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
    async function readCanaries(session, snapshot) {
      const living = new Set(snapshot.allocations.filter(one => !(0, _rollout_actions_client_nomad_deployments_promotability__WEBPACK_IMPORTED_MODULE_3__.hY)(one)).map(({ID: ID}) => ID));
      const ids = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__.KK)(snapshot).filter(id => living.has(id));
      const read = await Promise.all(ids.map(async id => {
        const allocation = await readIfKept(session.nomad, id, (0, _session_js__WEBPACK_IMPORTED_MODULE_4__.ag)(session));
        if (allocation === void 0) return [];
        const {TaskGroup: group, Job: job} = allocation;
        return [ {
          id: id,
          group: group,
          ports: (0, _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_5__.s)(allocation),
          job: job
        } ];
      }));
      return read.flat();
    }
    async function readPlacedCanaries(nomad, snapshot, request) {
      const kept = new Set(snapshot.allocations.map(({ID: ID}) => ID));
      const ids = (0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_2__.KK)(snapshot).filter(id => kept.has(id));
      const read = await Promise.all(ids.map(id => readIfKept(nomad, id, request)));
      return read.filter(canary => canary !== void 0);
    }
    function readIfKept(nomad, id, request) {
      return (0, _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.J0)([ "not-found" ], () => (0, 
      _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_1__.Xg)(nomad, id, request));
    }
  }),
  3153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => addressesOf
    });
    function addressesOf(allocation) {
      const addresses = {};
      const resources = allocation.AllocatedResources;
      const tasks = Object.values(resources?.Tasks ?? {});
      for (const network of tasks.flatMap(task => task.Networks)) for (const {Label: Label, Value: Value} of [ ...network.ReservedPorts, ...network.DynamicPorts ]) addresses[Label] = joined(network.IP, Value);
      const shared = resources?.Shared;
      const fallback = shared?.Networks[0]?.IP ?? "";
      for (const {Label: Label, Value: Value, HostIP: HostIP} of shared?.Ports ?? []) addresses[Label] = joined(HostIP === "" ? fallback : HostIP, Value);
      return addresses;
    }
    function joined(host, port) {
      return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
    }
  }),
  3978: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N$: () => readJobAllocations,
      UR: () => readHeldJobAllocations,
      Xg: () => readAllocation,
      _s: () => readTaskLogTail,
      yT: () => allocationEvidence
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8395);
    var _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
    var _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
    var _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
    var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
    var _deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7603);
    var _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7514);
    async function readJobAllocations(nomad, job, request) {
      return (await readHeldJobAllocations(nomad, job, request)).value;
    }
    async function readHeldJobAllocations(nomad, job, request) {
      const {query: query, ...limits} = (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.Cv)(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/job/${job}/allocations`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `allocations of job ${job}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__.i,
        ...limits,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return (0, _blocking_query_js__WEBPACK_IMPORTED_MODULE_4__.KF)(answer);
    }
    async function readAllocation(nomad, id, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/allocation/${id}`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: `allocation ${id}`,
        schema: _schemas_allocation_js__WEBPACK_IMPORTED_MODULE_3__.$,
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Vi)(nomad, {
        resource: `allocation ${id}`,
        requested: id
      }, answer.value.ID);
      return answer.value;
    }
    async function readTaskLogTail(nomad, {allocation: allocation, task: task, type: type, bytes: bytes}, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: _http_safe_path_js__WEBPACK_IMPORTED_MODULE_0__.A`/v1/client/fs/logs/${allocation}`,
        query: {
          ...nomad.scope,
          task: task,
          type: type,
          plain: true,
          origin: "end",
          offset: bytes
        },
        effect: "read",
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        format: "text",
        retry: "never",
        ...(0, _http_request_options_js__WEBPACK_IMPORTED_MODULE_5__.l)(request)
      });
      return answer.value;
    }
    const LINES_AT_MOST = 20;
    const EVENTS_PER_TASK = 3;
    function allocationEvidence(allocations) {
      return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
    }
    function isTroubled(allocation) {
      return allocation.DeploymentStatus?.Healthy === false || allocation.ClientStatus === "failed" || allocation.ClientStatus === "lost";
    }
    function linesOf(allocation) {
      const ended = (0, _deployments_promotability_js__WEBPACK_IMPORTED_MODULE_2__.hY)(allocation) ? "has ended" : "is unhealthy";
      const {ID: id, Name: name, ClientStatus: status} = allocation;
      const head = `allocation ${id} (${name}): ${status}, ${ended}`;
      const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter(event => event.DisplayMessage !== "").slice(-EVENTS_PER_TASK).map(event => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
      return [ head, ...events ];
    }
  }),
  470: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      RA: () => readSnapshot,
      Jh: () => watchDeployment
    });
    var cadence = __webpack_require__(1236);
    // CONCATENATED MODULE: ./packages/client/src/wait/reader.ts
    function createReadSelect() {
      const underWay = new Map;
      const answers = new Map;
      function start(name, read) {
        const work = read().then(answer => void answers.set(name, answer)).finally(() => underWay.delete(name));
        work.catch(() => {});
        underWay.set(name, work);
      }
      return {
        async next(reads) {
          for (const [name, read] of Object.entries(reads)) if (!underWay.has(name) && !answers.has(name)) start(name, read);
          if (answers.size === 0) await Promise.race(underWay.values());
          const taken = [ ...answers.values() ];
          answers.clear();
          return taken;
        }
      };
    }
    var allocations_allocations = __webpack_require__(3978);
    var blocking_query = __webpack_require__(1295);
    var jobs_evaluations = __webpack_require__(4585);
    var placement = __webpack_require__(4797);
    var deployment_state = __webpack_require__(563);
    var deployments = __webpack_require__(7486);
    var promotability = __webpack_require__(7603);
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts
    function watchDeployment(watch) {
      const {nomad: nomad, id: id, target: target} = watch;
      const deploymentRead = (0, blocking_query.Oz)(request => (0, deployments.iJ)(nomad, id, request));
      const allocationsRead = (0, blocking_query.Oz)(request => (0, deployments.DJ)(nomad, id, request));
      let deployment;
      let allocations = [];
      const refresh = async signal => {
        deployment = await deploymentRead.now(signal);
        if (needsAllocations(watch, deployment)) allocations = await allocationsRead.now(signal);
      };
      const changes = createReadSelect();
      const afterChange = async (known, options) => {
        const answers = await changes.next({
          deployment: async () => ({
            deployment: await deploymentRead.next(options)
          }),
          ...countersShowReady(watch, known) && {
            allocations: async () => ({
              allocations: await allocationsRead.next(options)
            })
          }
        });
        for (const answer of answers) if ("allocations" in answer) allocations = answer.allocations; else deployment = answer.deployment;
        if (deployment === void 0 || deployment.ModifyIndex === known.ModifyIndex) return;
        if (needsAllocations(watch, deployment)) allocations = await allocationsRead.now(options.signal);
      };
      return {
        name: nomad.name,
        targets: [ target ],
        cadence: cadence.ub,
        async read(readOptions) {
          const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : readOptions.holdMs;
          const limited = {
            ...readOptions,
            holdMs: Math.min(readOptions.holdMs, maxHoldMs)
          };
          if (deployment === void 0 || readOptions.holdMs === 0) await refresh(readOptions.signal); else await afterChange(deployment, limited);
          if (deployment === void 0) return [];
          const unplaced = await readUnplaced(nomad, deployment, readOptions.signal);
          const observation = observe(watch, deployment, allocations);
          return [ {
            target: target,
            observation: withUnplaced(observation, unplaced)
          } ];
        }
      };
    }
    const UNPLACED_HOLD_MS = 5e3;
    async function readUnplaced(nomad, deployment, signal) {
      if (!mayBeUnplaced(deployment)) return [];
      const evaluations = await (0, jobs_evaluations.DW)(nomad, deployment.JobID, {
        signal: signal
      });
      const {ID: deploymentId, JobSpecModifyIndex: jobModifyIndex} = deployment;
      return (0, placement.M)((0, placement.b)(evaluations, {
        deploymentId: deploymentId,
        jobModifyIndex: jobModifyIndex
      }));
    }
    function mayBeUnplaced({Status: Status, TaskGroups: TaskGroups}) {
      if (Status !== "running") return false;
      return Object.values(TaskGroups).some(group => (0, promotability.PK)(group) ? group.PlacedCanaries.length < group.DesiredCanaries : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs);
    }
    function withUnplaced(observation, unplaced) {
      if (unplaced.length === 0) return observation;
      const detail = [ observation.detail, ...unplaced ].join("; ");
      return {
        ...observation,
        detail: detail,
        evidence: [ ...observation.evidence, ...unplaced ]
      };
    }
    async function readSnapshot(watch, signal) {
      const {value: deployment} = await (0, deployments.iJ)(watch.nomad, watch.id, {
        signal: signal
      });
      const {value: allocations} = await (0, deployments.DJ)(watch.nomad, watch.id, {
        signal: signal
      });
      return observe(watch, deployment, allocations);
    }
    function observe(watch, deployment, allocations) {
      const scope = watch.inScope ?? (() => true);
      const groups = (0, promotability.GY)(deployment, allocations).filter(({group: group}) => scope(group));
      const snapshot = {
        deployment: deployment,
        groups: groups,
        allocations: allocations
      };
      return {
        state: (0, deployment_state.DY)(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: (0, deployment_state.Nf)(snapshot),
        detail: (0, deployment_state.zx)(snapshot, scope),
        evidence: [ deployment.StatusDescription, ...(0, allocations_allocations.yT)(allocations) ],
        raw: snapshot
      };
    }
    function needsAllocations(watch, deployment) {
      return deployment.Status === "failed" || waitingGroups(watch, deployment).length > 0;
    }
    function countersShowReady(watch, deployment) {
      const waiting = waitingGroups(watch, deployment);
      return waiting.length > 0 && waiting.every(promotability.wK);
    }
    function waitingGroups(watch, deployment) {
      if ((0, deployment_state.pl)(deployment)) return [];
      const scope = watch.inScope ?? (() => true);
      return Object.entries(deployment.TaskGroups).filter(([group, state]) => scope(group) && (0, 
      promotability.PK)(state)).map(([, state]) => state);
    }
  }),
  4797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => describePlacementFailures,
      b: () => placementFailures
    });
    var _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1088);
    const MAX_REASON_CHARACTERS = 200;
    function describePlacementFailures(failures) {
      return Object.entries(failures).sort(([a], [b]) => a.localeCompare(b)).map(([group, metric]) => `${(0, 
      _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(group, 128)} cannot be placed: ${reasonOf(metric)}`);
    }
    function reasonOf(metric) {
      if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) return "no nodes were eligible (datacenter, node pool or class)";
      const quota = metric.QuotaExhausted ?? [];
      const parts = [ `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? "" : "s"} evaluated`, countOf(metric.NodesExhausted, "exhausted", Object.keys(metric.DimensionExhausted)), countOf(metric.NodesFiltered, "filtered", [ ...Object.keys(metric.ConstraintFiltered), ...Object.keys(metric.ClassFiltered).map(name => `class ${name}`) ]), quota.length === 0 ? "" : `quota exhausted (${quota.join(", ")})` ];
      return (0, _http_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(parts.filter(part => part !== "").join(", "), MAX_REASON_CHARACTERS);
    }
    function countOf(count, word, reasons) {
      if (count === 0) return "";
      return reasons.length === 0 ? `${count} ${word}` : `${count} ${word} (${reasons.join(", ")})`;
    }
    function placementFailures(evaluations, {deploymentId: deploymentId, jobModifyIndex: jobModifyIndex}) {
      const ours = evaluations.filter(({DeploymentID: DeploymentID, JobModifyIndex: JobModifyIndex, Status: Status}) => Status !== "blocked" && (DeploymentID === deploymentId || !DeploymentID && JobModifyIndex === jobModifyIndex));
      const newest = ours.reduce((latest, one) => latest === void 0 || one.CreateIndex > latest.CreateIndex ? one : latest, void 0);
      return newest?.FailedTGAllocs ?? {};
    }
  })
};
