export const id = 951;

export const ids = [ 951 ];

export const modules = {
  951: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSource: () => openSource
    });
    var connection = __webpack_require__(8546);
    var failure = __webpack_require__(8464);
    var http_api = __webpack_require__(8750);
    var sanitize_line = __webpack_require__(1088);
    // CONCATENATED MODULE: ./packages/client/src/nomad/server-error.ts
    const FORWARDED = /^(?:rpc error: )+/;
    const LEADERLESS = "Wait until the cluster has a leader again";
    const READINGS = [ [ /^No cluster leader$/, {
      kind: "unavailable",
      received: "no",
      next: LEADERLESS
    } ], [ /^Not ready to serve consistent reads$|^deployment watcher not enabled$/, {
      kind: "unavailable",
      next: LEADERLESS
    } ], [ /terminal deployment$|has terminal status|" is terminal$/, {
      kind: "conflict",
      next: "It has ended and takes no more writes: read its status"
    } ], [ /healthy allocations/, {
      kind: "conflict",
      next: "Wait until the canaries are healthy, or find out why they are not"
    } ], [ /^deployment not found$|as it does not exist|^job ".*" (?:in namespace .*)?not found$/, {
      kind: "not-found",
      next: "Check id and namespace; ended deployments are deleted in an hour"
    } ], [ /^Enforcing job modify index/, {
      kind: "conflict",
      next: "Somebody else registered the job meanwhile: read it again"
    } ], [ /^unknown alloc "|is not part of deployment/, {
      kind: "rejected",
      next: "Give ids of allocations that belong to this deployment"
    } ], [ /index error: |^missing deployment ID$|UUID/, {
      kind: "rejected",
      next: "Give the whole id, 36 characters, not its first eight"
    } ], [ /^must specify at least one/, {
      kind: "rejected",
      next: "Give at least one allocation id"
    } ], [ /^No path to region$/, {
      kind: "rejected",
      next: "Check the region: no server knows it"
    } ], [ /^cannot update job from type/, {
      kind: "rejected",
      next: "Stop and purge the job first, or give it another ID"
    } ], [ /is in nonexistent namespace/, {
      kind: "rejected",
      next: "Create the namespace, or correct the one in the job file"
    } ], [ /references unknown job/, {
      kind: "conflict",
      next: "The job was purged meanwhile: register it again"
    } ], [ /errors? occurred:|validation failed|can't revert/, {
      kind: "rejected",
      next: "Fix the job as the text says"
    } ] ];
    function readServerError(text) {
      const plain = text.replace(FORWARDED, "").trim();
      return READINGS.find(([words]) => words.test(plain))?.[1];
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/classify.ts
    function classifyNomad(name) {
      return (reply, asked) => {
        const text = reply.text.trim();
        const isLogin = String(asked.path) === "/v1/acl/login";
        if (reply.status === 500) return serverError(name, text);
        if (reply.status === 429) return tooManyConnections(name);
        if (reply.status === 403) return forbidden(name, asked);
        if (reply.status === 404 && / not found$/.test(text)) return {
          kind: "not-found",
          what: `${name} says: ${(0, sanitize_line.g)(text)}`,
          next: `Check the name or id, and that it is in ${namespaceOf(asked)}`
        };
        return isLogin ? refusedLogin(name, text) : void 0;
      };
    }
    function namespaceOf({query: query}) {
      return `namespace ${query["namespace"] ?? "default"}`;
    }
    function tooManyConnections(name) {
      return {
        kind: "throttled",
        what: `${name} refused the request: too many connections from this address`,
        next: "Run fewer jobs from this runner or proxy at once, or allow more time",
        received: "no"
      };
    }
    function serverError(name, text) {
      const reading = readServerError(text);
      return reading && {
        ...reading,
        what: `${name} says: ${(0, sanitize_line.g)(text)}`
      };
    }
    function forbidden(name, asked) {
      const needs = capabilityFor(asked);
      return {
        kind: "unauthorized",
        what: `${name} refused the token (Permission denied)`,
        next: `Check that the token is valid and its policy grants ${needs} in ${namespaceOf(asked)}`
      };
    }
    const CAPABILITIES = [ [ /^GET \/v1\/client\/fs\/logs\//, "read-logs" ], [ /^POST \/v1\/jobs\/parse$/, "parse-job (or submit-job)" ], [ /^POST \/v1\/jobs$/, "register-job (or submit-job)" ], [ /^POST \/v1\/job\/[^/]+\/plan$/, "plan-job (or submit-job)" ], [ /^POST \/v1\/deployment\/promote\//, "read-job and promote-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/fail\//, "read-job and fail-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/pause\//, "read-job and pause-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/unblock\//, "read-job and unblock-deployment (or submit-job)" ], [ /^POST \/v1\/deployment\/allocation-health\//, "read-job and set-alloc-health-deployment (or submit-job)" ] ];
    function capabilityFor({method: method, path: path}) {
      const call = `${method} ${path}`;
      return CAPABILITIES.find(([pattern]) => pattern.test(call))?.[1] ?? "read-job";
    }
    const LOGINS = [ [ /^ACL support disabled$/, "Remove auth-method: access control is disabled on this cluster" ], [ /no role or policy bindings matched/, "Add a binding rule whose selector matches this repository, branch and environment" ], [ /^auth-method ".*" not found$/, "Check the name of the auth method: `nomad acl auth-method list`" ], [ /unsupported auth-method type/, "Use an auth method of type JWT" ], [ /audience/, "Set audience to one of the auth method's BoundAudiences" ], [ /token is expired/, "Check that the clocks of the servers are right" ], [ /^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer" ] ];
    function refusedLogin(name, text) {
      const next = LOGINS.find(([pattern]) => pattern.test(text))?.[1];
      return next === void 0 ? void 0 : {
        kind: "unauthorized",
        what: `${name} refused the login: ${(0, sanitize_line.g)(text)}`,
        next: next
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts
    function connectNomad(options) {
      const {world: world, secrets: secrets, token: token, namespace: namespace, region: region, dryRun: dryRun, transport: transport} = options;
      const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
      const headers = () => {
        const value = token();
        return value === void 0 ? {} : {
          "X-Nomad-Token": value
        };
      };
      const api = (0, http_api.x)({
        world: world,
        endpoint: {
          ...options.endpoint,
          headers: headers,
          service: name
        },
        classify: classifyNomad(name),
        dryRun: dryRun ?? false,
        secrets: secrets,
        ...options.deadline === void 0 ? {} : {
          deadline: options.deadline
        },
        ...transport === void 0 ? {} : {
          transport: transport
        }
      });
      return {
        api: api,
        name: name,
        namespace: namespace,
        scope: {
          namespace: namespace,
          region: region
        },
        token: token
      };
    }
    function connection_assertRequested(nomad, {resource: resource, requested: requested}, received) {
      if (received.toLowerCase() === requested.toLowerCase()) return;
      throw new failure.HR({
        kind: "invalid-reply",
        resource: resource,
        what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
        next: "Check what is between the runner and Nomad: a proxy or cache may mix up replies",
        received: "yes"
      });
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployment-state.ts
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
    var safe_path = __webpack_require__(4113);
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/promotability.ts
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
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    // CONCATENATED MODULE: ./packages/client/src/nomad/schemas/allocation.ts
    const taskEvent = schemas._H3({
      Type: schemas.Rvf(schemas.YjP(), ""),
      Time: schemas.Rvf(schemas.aig(), 0),
      DisplayMessage: schemas.Rvf(schemas.YjP(), ""),
      Details: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.YjP()))
    });
    const taskState = schemas._H3({
      State: schemas.Rvf(schemas.YjP(), ""),
      Failed: schemas.Rvf(schemas.zMY(), false),
      Restarts: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      LastRestart: schemas.cl6(schemas.YjP()),
      Events: schemas.FsL(schemas.cl6(schemas.YOg(taskEvent)), schemas.pdi(events => events ?? []))
    });
    const port = schemas._H3({
      Label: schemas.YjP(),
      Value: schemas.Whr(),
      HostIP: schemas.Rvf(schemas.YjP(), "")
    });
    const networkPort = schemas._H3({
      Label: schemas.YjP(),
      Value: schemas.Whr()
    });
    const ports = schemas.FsL(schemas.cl6(schemas.YOg(networkPort)), schemas.pdi(list => list ?? []));
    const network = schemas._H3({
      IP: schemas.Rvf(schemas.YjP(), ""),
      ReservedPorts: ports,
      DynamicPorts: ports
    });
    const networks = schemas.FsL(schemas.cl6(schemas.YOg(network)), schemas.pdi(list => list ?? []));
    const allocatedResources = schemas._H3({
      Shared: schemas.cl6(schemas._H3({
        Networks: networks,
        Ports: schemas.FsL(schemas.cl6(schemas.YOg(port)), schemas.pdi(list => list ?? []))
      })),
      Tasks: schemas.cl6(schemas.g1P(schemas.YjP(), schemas._H3({
        Networks: networks
      })))
    });
    const allocationHealth = schemas._H3({
      Canary: schemas.Rvf(schemas.zMY(), false),
      Healthy: schemas.cl6(schemas.zMY())
    });
    const allocation_allocation = schemas._H3({
      ID: schemas.YjP().check(api.m9(1)),
      Name: schemas.Rvf(schemas.YjP(), ""),
      Namespace: schemas.Rvf(schemas.YjP(), "default"),
      NodeID: schemas.Rvf(schemas.YjP(), ""),
      JobID: schemas.Rvf(schemas.YjP(), ""),
      JobVersion: schemas.lqM(schemas.Whr().check(api.UI())),
      TaskGroup: schemas.YjP(),
      DesiredStatus: schemas.YjP(),
      ClientStatus: schemas.YjP(),
      DeploymentStatus: schemas.cl6(allocationHealth),
      TaskStates: schemas.cl6(schemas.g1P(schemas.YjP(), taskState)),
      AllocatedResources: schemas.cl6(allocatedResources),
      PreviousAllocation: schemas.cl6(schemas.YjP()),
      NextAllocation: schemas.cl6(schemas.YjP()),
      CreateIndex: schemas.Whr().check(api.UI()),
      ModifyIndex: schemas.Whr().check(api.UI())
    });
    const allocation_allocations = schemas.YOg(allocation_allocation);
    const LINES_AT_MOST = 20;
    const EVENTS_PER_TASK = 3;
    function allocationEvidence(allocations) {
      return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
    }
    function isTroubled(allocation) {
      return allocation.DeploymentStatus?.Healthy === false || allocation.ClientStatus === "failed" || allocation.ClientStatus === "lost";
    }
    function linesOf(allocation) {
      const ended = hasEnded(allocation) ? "has ended" : "is unhealthy";
      const {ID: id, Name: name, ClientStatus: status} = allocation;
      const head = `allocation ${id} (${name}): ${status}, ${ended}`;
      const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter(event => event.DisplayMessage !== "").slice(-EVENTS_PER_TASK).map(event => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
      return [ head, ...events ];
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/blocking-query.ts
    const HOLD_MARGIN_MS = 5e3;
    function blocking_query_blockingParameters(request) {
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
    function blocking_query_indexed(answer) {
      const index = Number(answer.header("x-nomad-index") ?? 0);
      return {
        value: answer.value,
        index: Number.isSafeInteger(index) && index > 0 ? index : 0
      };
    }
    function blocking_query_createBlockingQuery(read) {
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
    var request_options = __webpack_require__(2988);
    __webpack_require__(2726);
    // CONCATENATED MODULE: ./packages/client/src/nomad/schemas/job.ts
    const updateBlock = schemas._H3({
      MaxParallel: schemas.cl6(schemas.Whr()),
      Canary: schemas.cl6(schemas.Whr()),
      AutoPromote: schemas.cl6(schemas.zMY()),
      AutoRevert: schemas.cl6(schemas.zMY())
    });
    schemas._H3({
      ID: schemas.YjP().check(api.m9(1)),
      Namespace: schemas.cl6(schemas.YjP()),
      Region: schemas.cl6(schemas.YjP()),
      Type: schemas.cl6(schemas.YjP()),
      Periodic: schemas.lqM(schemas.L5J()),
      ParameterizedJob: schemas.lqM(schemas.L5J()),
      Stop: schemas.cl6(schemas.zMY()),
      Update: schemas.cl6(updateBlock),
      TaskGroups: schemas.cl6(schemas.YOg(schemas._H3({
        Name: schemas.cl6(schemas.YjP()),
        Count: schemas.cl6(schemas.Whr()),
        Update: schemas.cl6(updateBlock)
      })))
    });
    const job_job = schemas._H3({
      ID: schemas.YjP().check(api.m9(1)),
      Namespace: schemas.cl6(schemas.YjP()),
      Type: schemas.cl6(schemas.YjP()),
      Version: schemas.Whr().check(api.UI()),
      JobModifyIndex: schemas.Whr().check(api.UI()),
      Stable: schemas.cl6(schemas.zMY()),
      Stop: schemas.cl6(schemas.zMY()),
      CreateIndex: schemas.lqM(schemas.Whr().check(api.UI()))
    });
    schemas._H3({
      Versions: schemas.YOg(job_job)
    });
    schemas._H3({
      EvalID: schemas.YjP(),
      EvalCreateIndex: schemas.Whr().check(api.UI()),
      JobModifyIndex: schemas.Whr().check(api.UI()),
      Warnings: schemas.cl6(schemas.YjP())
    });
    const counts = schemas.FsL(schemas.cl6(schemas.g1P(schemas.YjP(), schemas.aig())), schemas.pdi(map => map ?? {}));
    const placementMetric = schemas._H3({
      NodesEvaluated: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      NodesFiltered: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      NodesExhausted: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      ConstraintFiltered: counts,
      ClassFiltered: counts,
      DimensionExhausted: counts,
      QuotaExhausted: schemas.cl6(schemas.YOg(schemas.YjP()))
    });
    const job_evaluation = schemas._H3({
      ID: schemas.YjP().check(api.m9(1)),
      JobID: schemas.YjP(),
      Namespace: schemas.Rvf(schemas.YjP(), "default"),
      Status: schemas.YjP().check(api.m9(1)),
      StatusDescription: schemas.cl6(schemas.YjP()),
      DeploymentID: schemas.cl6(schemas.YjP()),
      JobModifyIndex: schemas.cl6(schemas.Whr().check(api.UI())),
      CreateIndex: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      FailedTGAllocs: schemas.cl6(schemas.g1P(schemas.YjP(), placementMetric))
    });
    const evaluations = schemas.YOg(job_evaluation);
    schemas._H3({
      JobModifyIndex: schemas.Rvf(schemas.Whr().check(api.UI()), 0),
      Warnings: schemas.cl6(schemas.YjP()),
      Annotations: schemas.cl6(schemas._H3({
        DesiredTGUpdates: schemas.cl6(schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.aig())))
      })),
      Diff: schemas.cl6(schemas._H3({
        Type: schemas.Rvf(schemas.YjP(), "")
      })),
      FailedTGAllocs: schemas.cl6(schemas.g1P(schemas.YjP(), placementMetric))
    });
    // CONCATENATED MODULE: ./packages/client/src/nomad/jobs/evaluations.ts
    new Set([ "complete", "failed", "canceled" ]);
    async function readJobEvaluations(nomad, job, request) {
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/job/${job}/evaluations`,
        query: {
          ...nomad.scope
        },
        effect: "read",
        resource: `evaluations of job ${job}`,
        schema: evaluations,
        ...(0, request_options.l)(request)
      });
      return answer.value;
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/jobs/placement.ts
    const MAX_REASON_CHARACTERS = 200;
    function describePlacementFailures(failures) {
      return Object.entries(failures).sort(([a], [b]) => a.localeCompare(b)).map(([group, metric]) => `${(0, 
      sanitize_line.g)(group, 128)} cannot be placed: ${reasonOf(metric)}`);
    }
    function reasonOf(metric) {
      if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) return "no nodes were eligible (datacenter, node pool or class)";
      const quota = metric.QuotaExhausted ?? [];
      const parts = [ `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? "" : "s"} evaluated`, countOf(metric.NodesExhausted, "exhausted", Object.keys(metric.DimensionExhausted)), countOf(metric.NodesFiltered, "filtered", [ ...Object.keys(metric.ConstraintFiltered), ...Object.keys(metric.ClassFiltered).map(name => `class ${name}`) ]), quota.length === 0 ? "" : `quota exhausted (${quota.join(", ")})` ];
      return (0, sanitize_line.g)(parts.filter(part => part !== "").join(", "), MAX_REASON_CHARACTERS);
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
    // CONCATENATED MODULE: ./packages/client/src/nomad/schemas/deployment.ts
    const ids = schemas.FsL(schemas.cl6(schemas.YOg(schemas.YjP())), schemas.pdi(list => list ?? []));
    const groupState = schemas._H3({
      AutoRevert: schemas.lqM(schemas.zMY()),
      AutoPromote: schemas.lqM(schemas.zMY()),
      Promoted: schemas.zMY(),
      PlacedCanaries: ids,
      DesiredCanaries: schemas.Whr().check(api.UI()),
      DesiredTotal: schemas.Whr().check(api.UI()),
      PlacedAllocs: schemas.Whr().check(api.UI()),
      HealthyAllocs: schemas.Whr().check(api.UI()),
      UnhealthyAllocs: schemas.Whr().check(api.UI()),
      RequireProgressBy: schemas.cl6(schemas.YjP())
    });
    const deployment = schemas._H3({
      ID: schemas.YjP().check(api.m9(1)),
      Namespace: schemas.Rvf(schemas.YjP(), "default"),
      JobID: schemas.YjP().check(api.m9(1)),
      JobVersion: schemas.Whr().check(api.UI()),
      JobSpecModifyIndex: schemas.Whr().check(api.UI()),
      JobCreateIndex: schemas.Whr().check(api.UI()),
      TaskGroups: schemas.g1P(schemas.YjP(), groupState),
      Status: schemas.YjP().check(api.m9(1)),
      StatusDescription: schemas.YjP(),
      CreateIndex: schemas.Whr().check(api.UI()),
      ModifyIndex: schemas.Whr().check(api.UI())
    });
    const deployments = schemas.YOg(deployment);
    const latestDeployment = schemas.mee(deployment);
    schemas._H3({
      EvalID: schemas.YjP(),
      EvalCreateIndex: schemas.Whr().check(api.UI()),
      DeploymentModifyIndex: schemas.Whr().check(api.UI()),
      Index: schemas.Whr().check(api.UI()),
      RevertedJobVersion: schemas.cl6(schemas.Whr().check(api.UI()))
    });
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployments.ts
    async function listDeployments(nomad, list, request) {
      const {query: query, ...limits} = blocking_query_blockingParameters(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/deployments`,
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
        schema: deployments,
        ...limits,
        ...(0, request_options.l)(request)
      });
      return {
        ...blocking_query_indexed(answer),
        nextToken: answer.header("x-nomad-nexttoken")
      };
    }
    async function deployments_readDeployment(nomad, id, request) {
      const {query: query, ...limits} = blocking_query_blockingParameters(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/deployment/${id}`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: named(id),
        schema: deployment,
        ...limits,
        ...(0, request_options.l)(request)
      });
      connection_assertRequested(nomad, {
        resource: named(id),
        requested: id
      }, answer.value.ID);
      return blocking_query_indexed(answer);
    }
    async function deployments_readDeploymentAllocations(nomad, id, request) {
      const {query: query, ...limits} = blocking_query_blockingParameters(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/deployment/allocations/${id}`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `allocations of ${named(id)}`,
        schema: allocation_allocations,
        ...limits,
        ...(0, request_options.l)(request)
      });
      return blocking_query_indexed(answer);
    }
    function named(id) {
      return `deployment ${id}`;
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts
    function watchDeployment(watch) {
      const {nomad: nomad, id: id, target: target} = watch;
      const deploymentRead = blocking_query_createBlockingQuery(request => deployments_readDeployment(nomad, id, request));
      const allocationsRead = blocking_query_createBlockingQuery(request => deployments_readDeploymentAllocations(nomad, id, request));
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
      const evaluations = await readJobEvaluations(nomad, deployment.JobID, {
        signal: signal
      });
      const {ID: deploymentId, JobSpecModifyIndex: jobModifyIndex} = deployment;
      return describePlacementFailures(placementFailures(evaluations, {
        deploymentId: deploymentId,
        jobModifyIndex: jobModifyIndex
      }));
    }
    function mayBeUnplaced({Status: Status, TaskGroups: TaskGroups}) {
      if (Status !== "running") return false;
      return Object.values(TaskGroups).some(group => awaitsPromotion(group) ? group.PlacedCanaries.length < group.DesiredCanaries : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs);
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
    function observe(watch, deployment, allocations) {
      const scope = watch.inScope ?? (() => true);
      const groups = assessPromotability(deployment, allocations).filter(({group: group}) => scope(group));
      const snapshot = {
        deployment: deployment,
        groups: groups,
        allocations: allocations
      };
      return {
        state: deploymentState(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: canaryIdentity(snapshot),
        detail: deploymentProgress(snapshot, scope),
        evidence: [ deployment.StatusDescription, ...allocationEvidence(allocations) ],
        raw: snapshot
      };
    }
    function needsAllocations(watch, deployment) {
      return deployment.Status === "failed" || waitingGroups(watch, deployment).length > 0;
    }
    function countersShowReady(watch, deployment) {
      const waiting = waitingGroups(watch, deployment);
      return waiting.length > 0 && waiting.every(countersSayReady);
    }
    function waitingGroups(watch, deployment) {
      if (isEnded(deployment)) return [];
      const scope = watch.inScope ?? (() => true);
      return Object.entries(deployment.TaskGroups).filter(([group, state]) => scope(group) && awaitsPromotion(state)).map(([, state]) => state);
    }
    async function jobs_readJobDeployments(nomad, id, request) {
      const {query: query, ...limits} = blocking_query_blockingParameters(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/job/${id}/deployments`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `deployments of ${jobs_named(id)}`,
        schema: deployments,
        ...limits,
        ...(0, request_options.l)(request)
      });
      for (const {JobID: JobID} of answer.value) connection_assertRequested(nomad, {
        resource: `deployments of ${jobs_named(id)}`,
        requested: id
      }, JobID);
      return blocking_query_indexed(answer);
    }
    async function readLatestDeployment(nomad, id, request) {
      const {query: query, ...limits} = blocking_query_blockingParameters(request);
      const answer = await nomad.api.call({
        method: "GET",
        path: safe_path.A`/v1/job/${id}/deployment`,
        query: {
          ...nomad.scope,
          ...query
        },
        effect: "read",
        resource: `latest deployment of ${jobs_named(id)}`,
        schema: latestDeployment,
        ...limits,
        ...(0, request_options.l)(request)
      });
      const found = answer.value?.JobID ?? id;
      connection_assertRequested(nomad, {
        resource: `latest deployment of ${jobs_named(id)}`,
        requested: id
      }, found);
      return blocking_query_indexed(answer);
    }
    function jobs_named(id) {
      return `job ${id}`;
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/jobs/find-deployment.ts
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
    // CONCATENATED MODULE: ./packages/client/src/nomad/jobs/watch-job.ts
    function watchJob(watch) {
      const {nomad: nomad, job: job, target: target, version: version} = watch;
      const jobRead = blocking_query_createBlockingQuery(request => jobs_readJobDeployments(nomad, job, request));
      let followed;
      let last = [];
      const follow = deployments => {
        const found = deploymentToFollow(deployments, {
          version: version,
          id: followed?.id
        });
        if (found === void 0 || found.ID === followed?.id) return false;
        const id = found.ID;
        followed = {
          id: id,
          reader: watchDeployment({
            nomad: nomad,
            id: id,
            target: target
          })
        };
        return true;
      };
      const readFollowed = async readOptions => {
        last = await (followed?.reader.read(readOptions)) ?? [];
        return last;
      };
      const isOver = () => version === void 0 && last.some(({observation: {raw: raw}}) => !staysOurs(raw.deployment));
      return {
        name: nomad.name,
        targets: [ target ],
        cadence: cadence.ub,
        async read(readOptions) {
          const now = {
            ...readOptions,
            holdMs: 0
          };
          if (followed === void 0 || isOver()) {
            const list = readOptions.holdMs === 0 ? jobRead.now(readOptions.signal) : jobRead.next(readOptions);
            return follow(await list) ? await readFollowed(now) : last;
          }
          const snapshots = await readFollowed(readOptions);
          if (!isOver()) return snapshots;
          return follow(await jobRead.now(readOptions.signal)) ? await readFollowed(now) : snapshots;
        }
      };
    }
    function deploymentToFollow(deployments, {version: version, id: id}) {
      const current = deployments.find(deployment => deployment.ID === id);
      if (current !== void 0 && staysOurs(current)) return current;
      const wanted = version === void 0 ? {
        kind: "latest"
      } : {
        kind: "version",
        version: version
      };
      return pickDeployment(deployments, wanted) ?? current;
    }
    function staysOurs(deployment) {
      return !isEnded(deployment) || deployment.Status === "failed";
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/allocations-view.ts
    const MAX_READ_AGAIN = 5;
    function createAllocationsView(nomad) {
      const memories = new Map;
      let refreshes = 0;
      const read = async ({ID: ID, ModifyIndex: ModifyIndex}, signal) => {
        const {value: value} = await deployments_readDeploymentAllocations(nomad, ID, {
          signal: signal
        });
        memories.set(ID, {
          allocations: value,
          modifyIndex: ModifyIndex,
          readAt: refreshes
        });
      };
      return {
        async refresh(deployments, signal) {
          refreshes += 1;
          const needed = deployments.filter(deployment => deployment.Status === "failed" || countersShowReady({}, deployment));
          const isNew = ({ID: ID, ModifyIndex: ModifyIndex}) => memories.get(ID)?.modifyIndex !== ModifyIndex;
          const again = needed.filter(deployment => !isNew(deployment) && countersShowReady({}, deployment)).sort((a, b) => readAt(a) - readAt(b)).slice(0, MAX_READ_AGAIN);
          for (const one of [ ...needed.filter(isNew), ...again ]) await read(one, signal);
        },
        of: id => memories.get(id)?.allocations ?? []
      };
      function readAt({ID: ID}) {
        return memories.get(ID)?.readAt ?? 0;
      }
    }
    // CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-namespace.ts
    const MIN_ROUND_MS = 1e3;
    function watchNamespace({nomad: nomad, targets: targets}) {
      const listRead = blocking_query_createBlockingQuery(request => listDeployments(nomad, {}, request));
      const allocations = createAllocationsView(nomad);
      const followed = new Map;
      const found = (target, list) => {
        if ("id" in target) return list.byId.get(target.id);
        const {job: job, version: version} = target;
        const id = followed.get(target.target);
        const deployment = deploymentToFollow(list.byJob.get(job) ?? [], {
          version: version,
          id: id
        });
        if (deployment !== void 0) followed.set(target.target, deployment.ID);
        return deployment;
      };
      return {
        name: nomad.name,
        targets: targets.map(({target: target}) => target),
        cadence: inRounds,
        async read(readOptions) {
          const isNow = readOptions.holdMs === 0;
          const all = isNow ? await listRead.now(readOptions.signal) : await listRead.next(readOptions);
          const list = {
            byId: new Map(all.map(deployment => [ deployment.ID, deployment ])),
            byJob: Map.groupBy(all, ({JobID: JobID}) => JobID)
          };
          const seen = targets.flatMap(target => {
            const deployment = found(target, list);
            return deployment === void 0 ? [] : [ {
              target: target.target,
              deployment: deployment
            } ];
          });
          const deployments = new Set(seen.map(({deployment: deployment}) => deployment));
          await allocations.refresh([ ...deployments ], readOptions.signal);
          return seen.map(({target: target, deployment: deployment}) => ({
            target: target,
            observation: observe({}, deployment, allocations.of(deployment.ID))
          }));
        }
      };
    }
    const inRounds = moment => {
      const step = (0, cadence.ub)(moment);
      const restMs = moment.reads === 0 ? 0 : MIN_ROUND_MS - moment.lastTookMs;
      return {
        ...step,
        delayMs: Math.max(step.delayMs, restMs, 0)
      };
    };
    // CONCATENATED MODULE: ./packages/client/src/nomad/ui.ts
    function deploymentsPage(address, {JobID: JobID, Namespace: Namespace}) {
      const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
      const prefix = address.pathname.replace(/\/+$/, "");
      return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
    }
    var provider = __webpack_require__(3988);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/nomad/source.ts
    const FEW = 4;
    function openSource(opening) {
      const {targets: targets, inputs: inputs, run: run} = opening;
      const names = {
        address: "nomad-address",
        credentials: "nomad-token"
      };
      const nomad = connectNomad({
        ...(0, connection.HZ)(run, inputs.nomadAddress, names),
        token: () => inputs.nomadToken,
        namespace: inputs.nomadNamespace,
        region: inputs.nomadRegion
      });
      const last = new Map;
      const watched = targets.map(watchedAs);
      const readers = watched.length > FEW ? [ watchNamespace({
        nomad: nomad,
        targets: watched
      }) ] : watched.map(own(nomad));
      return {
        readers: readers.map(reader => (0, provider.Uz)(reader, ({raw: raw}, target) => {
          last.set(target, raw.deployment);
          return {
            url: deploymentsPage(inputs.nomadAddress, raw.deployment)
          };
        })),
        sent: nomad.api.sent,
        close: nomad.api.close,
        explain: async ({name: name}) => await explain(nomad, run, last.get(name))
      };
    }
    function watchedAs({name: target, resource: resource}) {
      if (resource.kind === "deployment") return {
        target: target,
        id: resource.id
      };
      return {
        target: target,
        job: resource.job,
        version: resource.version
      };
    }
    function own(nomad) {
      return watched => {
        const {target: target} = watched;
        if ("id" in watched) return watchDeployment({
          nomad: nomad,
          target: target,
          id: watched.id
        });
        return watchJob({
          nomad: nomad,
          target: target,
          job: watched.job,
          version: watched.version
        });
      };
    }
    async function explain(nomad, run, deployment) {
      if (deployment === void 0) return {};
      const clause = deployment.StatusDescription;
      switch (endingOf(deployment)?.kind) {
       case "rolling-back":
        return {
          outcome: "rolled-back",
          clause: clause
        };

       case "newer-version":
        {
          const newest = await newestOf(nomad, run, deployment);
          const by = newest === void 0 ? {} : {
            supersededBy: newest
          };
          return {
            outcome: "superseded",
            clause: clause,
            ...by
          };
        }

       case "job-stopped":
       case "cancelled":
        return {
          outcome: "superseded",
          clause: clause
        };

       default:
        return {
          clause: clause
        };
      }
    }
    async function newestOf(nomad, {signal: signal, deadline: deadline}, {ID: ID, JobID: JobID}) {
      try {
        const {value: value} = await readLatestDeployment(nomad, JobID, {
          signal: signal,
          deadline: deadline
        });
        return value === null || value.ID === ID ? void 0 : value.ID;
      } catch (error) {
        if (error instanceof failure.HR) return;
        throw error;
      }
    }
  }),
  8750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => createApi
    });
    var clock = __webpack_require__(5293);
    var deadline = __webpack_require__(3739);
    var http_endpoint = __webpack_require__(8837);
    var safe_path = __webpack_require__(4113);
    var exchange_body = __webpack_require__(8204);
    var broken_exchange = __webpack_require__(9511);
    var exchange_dispatcher = __webpack_require__(6594);
    var headers = __webpack_require__(4112);
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
        headers: (0, headers.H)(endpoint, {
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
      if (attempt.signal.aborted) return (0, broken_exchange.b)({
        ...facts,
        timeoutMs: request.timeoutMs
      });
      return (0, broken_exchange.F)(error, facts);
    }
    var failure = __webpack_require__(8464);
    var proxy = __webpack_require__(3578);
    var redacted = __webpack_require__(3342);
    var sanitize_line = __webpack_require__(1088);
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
            throw (0, redacted.f)(error, secrets);
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
  2988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => requestOptionsOf
    });
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
  })
};
