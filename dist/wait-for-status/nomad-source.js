export const id = 345;
export const ids = [345];
export const modules = {

/***/ 2345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSource: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: ./packages/action/src/connection.ts
var connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 2 modules
var http_api = __webpack_require__(8750);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
;// CONCATENATED MODULE: ./packages/client/src/nomad/server-error.ts
// A server that forwarded the request puts this in front of the text, possibly several times.
const FORWARDED = /^(?:rpc error: )+/;
const LEADERLESS = 'Wait until the cluster has a leader again';
// Nomad answers 500 to nearly everything, so the text decides whether trying again makes sense.
// The texts are those of a real agent and of the server's source; an unknown one stays retryable.
const READINGS = [
    [/^No cluster leader$/, { kind: 'unavailable', received: 'no', next: LEADERLESS }],
    [
        /^Not ready to serve consistent reads$|^deployment watcher not enabled$/,
        { kind: 'unavailable', next: LEADERLESS },
    ],
    [
        /terminal deployment$|has terminal status|" is terminal$/,
        { kind: 'conflict', next: 'It has ended and takes no more writes: read its status' },
    ],
    [
        /healthy allocations/,
        { kind: 'conflict', next: 'Wait until the canaries are healthy, or find out why they are not' },
    ],
    [
        /^deployment not found$|as it does not exist|^job ".*" (?:in namespace .*)?not found$/,
        { kind: 'not-found', next: 'Check id and namespace; ended deployments are deleted in an hour' },
    ],
    [
        /^Enforcing job modify index/,
        { kind: 'conflict', next: 'Somebody else registered the job meanwhile: read it again' },
    ],
    [
        /^unknown alloc "|is not part of deployment/,
        { kind: 'rejected', next: 'Give ids of allocations that belong to this deployment' },
    ],
    [
        /index error: |^missing deployment ID$|UUID/,
        { kind: 'rejected', next: 'Give the whole id, 36 characters, not its first eight' },
    ],
    [/^must specify at least one/, { kind: 'rejected', next: 'Give at least one allocation id' }],
    [/^No path to region$/, { kind: 'rejected', next: 'Check the region: no server knows it' }],
    [
        /^cannot update job from type/,
        { kind: 'rejected', next: 'Stop and purge the job first, or give it another ID' },
    ],
    [
        /is in nonexistent namespace/,
        { kind: 'rejected', next: 'Create the namespace, or correct the one in the job file' },
    ],
    [
        /references unknown job/,
        { kind: 'conflict', next: 'The job was purged meanwhile: register it again' },
    ],
    [
        /errors? occurred:|validation failed|can't revert/,
        { kind: 'rejected', next: 'Fix the job as the text says' },
    ],
];
/**
 * Sorts a 500 by its text. Gives undefined for a text that nobody knows: then it may be passing
 * trouble and a read is tried again.
 */
function readServerError(text) {
    const plain = text.replace(FORWARDED, '').trim();
    return READINGS.find(([words]) => words.test(plain))?.[1];
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/classify.ts


/**
 * How Nomad's own replies are classified; `name` of the server is for the messages. Undefined
 * leaves a reply to the general rule.
 */
function classifyNomad(name) {
    return (reply, asked) => {
        const text = reply.text.trim();
        const isLogin = String(asked.path) === '/v1/acl/login';
        if (reply.status === 500)
            return serverError(name, text);
        if (reply.status === 429)
            return tooManyConnections(name);
        if (reply.status === 403)
            return forbidden(name, asked);
        if (reply.status === 404 && / not found$/.test(text)) {
            return {
                kind: 'not-found',
                what: `${name} says: ${(0,sanitize_line/* sanitizeLine */.g)(text)}`,
                next: `Check the name or id, and that it is in ${namespaceOf(asked)}`,
            };
        }
        return isLogin ? refusedLogin(name, text) : undefined;
    };
}
function namespaceOf({ query }) {
    return `namespace ${query['namespace'] ?? 'default'}`;
}
/** Nomad's one limit: 100 connections for each address, refused before anything is read. */
function tooManyConnections(name) {
    return {
        kind: 'throttled',
        what: `${name} refused the request: too many connections from this address`,
        next: 'Run fewer jobs from this runner or proxy at once, or allow more time',
        received: 'no',
    };
}
function serverError(name, text) {
    const reading = readServerError(text);
    return reading && { ...reading, what: `${name} says: ${(0,sanitize_line/* sanitizeLine */.g)(text)}` };
}
function forbidden(name, asked) {
    const needs = capabilityFor(asked);
    return {
        kind: 'unauthorized',
        what: `${name} refused the token (Permission denied)`,
        next: `Check that the token is valid and its policy grants ${needs} in ${namespaceOf(asked)}`,
    };
}
// The capabilities that each endpoint checks, read in the server's source. The level `write` and
// the capability submit-job grant all of the writes.
const CAPABILITIES = [
    [/^GET \/v1\/client\/fs\/logs\//, 'read-logs'],
    [/^POST \/v1\/jobs\/parse$/, 'parse-job (or submit-job)'],
    [/^POST \/v1\/jobs$/, 'register-job (or submit-job)'],
    [/^POST \/v1\/job\/[^/]+\/plan$/, 'plan-job (or submit-job)'],
    [/^POST \/v1\/deployment\/promote\//, 'read-job and promote-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/fail\//, 'read-job and fail-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/pause\//, 'read-job and pause-deployment (or submit-job)'],
    [/^POST \/v1\/deployment\/unblock\//, 'read-job and unblock-deployment (or submit-job)'],
    [
        /^POST \/v1\/deployment\/allocation-health\//,
        'read-job and set-alloc-health-deployment (or submit-job)',
    ],
];
function capabilityFor({ method, path }) {
    const call = `${method} ${path}`;
    return CAPABILITIES.find(([pattern]) => pattern.test(call))?.[1] ?? 'read-job';
}
// The texts of a login that was refused, as a real agent answered them.
const LOGINS = [
    [/^ACL support disabled$/, 'Remove auth-method: access control is disabled on this cluster'],
    [
        /no role or policy bindings matched/,
        'Add a binding rule whose selector matches this repository, branch and environment',
    ],
    [
        /^auth-method ".*" not found$/,
        'Check the name of the auth method: `nomad acl auth-method list`',
    ],
    [/unsupported auth-method type/, 'Use an auth method of type JWT'],
    [/audience/, "Set audience to one of the auth method's BoundAudiences"],
    [/token is expired/, 'Check that the clocks of the servers are right'],
    [/^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer"],
];
function refusedLogin(name, text) {
    const next = LOGINS.find(([pattern]) => pattern.test(text))?.[1];
    return next === undefined
        ? undefined
        : { kind: 'unauthorized', what: `${name} refused the login: ${(0,sanitize_line/* sanitizeLine */.g)(text)}`, next };
}
const UNCLEAR = new Set([
    'unavailable',
    'unreachable',
    'timed-out',
    'invalid-reply',
]);
/**
 * Whether a write that failed may have been carried out all the same: its answer was lost, cut or
 * not Nomad's own (the 502 page of a load balancer). Only a refusal in Nomad's words, or a request
 * that surely was not received, leaves no doubt.
 */
function mayHaveArrived({ kind, received }) {
    return received === 'maybe' || (received === 'yes' && UNCLEAR.has(kind));
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts



/** Opens the way to a cluster. Sends nothing. */
function connectNomad(options) {
    const { world, secrets, token, namespace, region, dryRun, transport } = options;
    const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
    const headers = () => {
        const value = token();
        return value === undefined ? {} : { 'X-Nomad-Token': value };
    };
    const api = (0,http_api/* createApi */.x)({
        world,
        endpoint: { ...options.endpoint, headers, service: name },
        classify: classifyNomad(name),
        dryRun: dryRun ?? false,
        secrets,
        ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
        ...(transport === undefined ? {} : { transport }),
    });
    return { api, name, namespace, scope: { namespace, region }, token };
}
/** The same connection for another namespace or region. */
function scopedTo(nomad, change) {
    const scope = { ...nomad.scope, ...change };
    return { ...nomad, namespace: scope.namespace, scope };
}
/**
 * Accepts a reply only for what was asked: throws a `Failure` of kind `invalid-reply` where the id
 * in it is another one, as a cache or a proxy that mixes replies up would cause. Ids are compared
 * without case: Nomad accepts upper case in a path and replies in lower case (observed).
 */
function connection_assertRequested(nomad, { resource, requested }, received) {
    if (received.toLowerCase() === requested.toLowerCase())
        return;
    throw new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${nomad.name} replied about ${received.slice(0, 100)} instead`,
        next: 'Check what is between the runner and Nomad: a proxy or cache may mix up replies',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployment-state.ts
const ENDS = new Set(['successful', 'failed', 'cancelled']);
/** Whether nothing leads out of the deployment's status any more. */
function isEnded(deployment) {
    return ENDS.has(deployment.Status);
}
/**
 * The state in the words of a wait. A running deployment is `promotable` when every group in scope
 * stands ready, `promoted` when all of them are, `stalled` when a canary died after it was counted
 * as healthy. Every other status is the server's own word, also one that nobody knows. The status
 * description is no help: after a pause it no longer says that promotion is needed (recorded).
 */
function deploymentState(snapshot) {
    const { deployment, groups } = snapshot;
    if (deployment.Status !== 'running' || groups.length === 0)
        return deployment.Status;
    if (groups.every((group) => group.promoted))
        return 'promoted';
    if (groups.every((group) => group.promoted || group.ready))
        return 'promotable';
    return groups.some((group) => group.stalled) ? 'stalled' : 'running';
}
/** How far each group in scope is: `web 1/2 canaries healthy, api 3/5 healthy`. */
function deploymentProgress({ deployment, groups }, inScope) {
    const canaries = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups)
        .filter(([name]) => inScope(name))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, state]) => {
        const group = canaries.get(name);
        if (group === undefined || group.promoted) {
            return `${name} ${state.HealthyAllocs}/${state.DesiredTotal} healthy`;
        }
        return `${name} ${group.healthy}/${group.desired} canaries healthy`;
    })
        .join(', ');
}
/** Changes whenever a canary is replaced or one of its tasks starts again. */
function canaryIdentity(snapshot) {
    const placed = new Set(snapshot.groups.flatMap(({ group }) => snapshot.deployment.TaskGroups[group]?.PlacedCanaries ?? []));
    return snapshot.allocations
        .filter((allocation) => placed.has(allocation.ID))
        .map((canary) => `${canary.ID}*${restartsOf(canary)}`)
        .sort()
        .join(' ');
}
/** How often the tasks of an allocation were started again. */
function restartsOf(allocation) {
    const states = Object.values(allocation.TaskStates ?? {});
    return states.reduce((sum, state) => sum + state.Restarts, 0);
}
const ROLLING_BACK = / - rolling back to job version (\d+)$/;
/** Reads the ending of a deployment that has ended; undefined for one that goes on. */
function endingOf(deployment) {
    const { Status: status, StatusDescription: description } = deployment;
    if (status === 'successful')
        return { kind: 'successful' };
    if (status === 'failed') {
        const version = ROLLING_BACK.exec(description)?.[1];
        return version === undefined
            ? { kind: 'failed' }
            : { kind: 'rolling-back', toVersion: Number(version) };
    }
    if (status !== 'cancelled')
        return undefined;
    if (/newer version/.test(description))
        return { kind: 'newer-version' };
    return /job is stopped/.test(description) ? { kind: 'job-stopped' } : { kind: 'cancelled' };
}

// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/client/src/wait/reader.ts
function createReadSelect() {
    const underWay = new Map();
    const answers = new Map();
    function start(name, read) {
        const work = read()
            .then((answer) => void answers.set(name, answer))
            .finally(() => underWay.delete(name));
        // Nobody may be waiting when it fails; the next call starts it anew.
        work.catch(() => undefined);
        underWay.set(name, work);
    }
    return {
        async next(reads) {
            for (const [name, read] of Object.entries(reads)) {
                if (!underWay.has(name) && !answers.has(name))
                    start(name, read);
            }
            if (answers.size === 0)
                await Promise.race(underWay.values());
            const taken = [...answers.values()];
            answers.clear();
            return taken;
        },
    };
}

// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/promotability.ts
const ENDED = new Set(['complete', 'failed', 'lost']);
/**
 * Evaluates each group that has canaries by the server's own rule: the allocations among its placed
 * canaries that have not ended and whose health is true must be at least the desired canaries.
 * `HealthyAllocs` is another number: it still counts a canary that was healthy and then died
 * (recorded from a real agent), and no canaries placed yet is not ready.
 */
function assessPromotability(deployment, allocations) {
    const byId = new Map(allocations.map((allocation) => [allocation.ID, allocation]));
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0)
        .map(([group, state]) => judgeGroup(group, state, byId))
        .sort((a, b) => a.group.localeCompare(b.group));
}
function judgeGroup(group, state, byId) {
    const canaries = state.PlacedCanaries.flatMap((id) => byId.get(id) ?? []);
    const healthy = canaries.filter((canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy === true).length;
    const alive = canaries.filter((canary) => !hasEnded(canary) && canary.DeploymentStatus?.Healthy !== false).length;
    const ready = healthy >= state.DesiredCanaries;
    return {
        group,
        desired: state.DesiredCanaries,
        placed: state.PlacedCanaries.length,
        healthy,
        promoted: state.Promoted,
        automatic: state.AutoPromote === true,
        ready,
        stalled: !state.Promoted && countersSayReady(state) && alive < state.DesiredCanaries,
    };
}
/** Whether the deployment's own counters say that a group's canaries are all placed and healthy. */
function countersSayReady(state) {
    return (state.PlacedCanaries.length >= state.DesiredCanaries &&
        state.HealthyAllocs >= state.DesiredCanaries);
}
/** Whether an allocation has ended, or has to: Nomad's "terminal". */
function hasEnded(allocation) {
    return allocation.DesiredStatus !== 'run' || ENDED.has(allocation.ClientStatus);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(4410);
;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/allocation.ts

const taskEvent = schemas/* looseObject */._H3({
    Type: schemas/* string */.YjP().default(''),
    // Nanoseconds since the epoch, beyond 2^53: good for order and for the second, not for more.
    Time: schemas/* number */.aig().default(0),
    DisplayMessage: schemas/* string */.YjP().default(''),
    Details: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
const taskState = schemas/* looseObject */._H3({
    State: schemas/* string */.YjP().default(''),
    Failed: schemas/* boolean */.zMY().default(false),
    Restarts: schemas/* int */.Whr().nonnegative().default(0),
    LastRestart: schemas/* string */.YjP().nullish(),
    Events: schemas/* array */.YOg(taskEvent)
        .nullish()
        .transform((events) => events ?? []),
});
const port = schemas/* looseObject */._H3({ Label: schemas/* string */.YjP(), Value: schemas/* int */.Whr(), HostIP: schemas/* string */.YjP().default('') });
const networkPort = schemas/* looseObject */._H3({ Label: schemas/* string */.YjP(), Value: schemas/* int */.Whr() });
const ports = schemas/* array */.YOg(networkPort)
    .nullish()
    .transform((list) => list ?? []);
const network = schemas/* looseObject */._H3({
    IP: schemas/* string */.YjP().default(''),
    ReservedPorts: ports,
    DynamicPorts: ports,
});
const networks = schemas/* array */.YOg(network)
    .nullish()
    .transform((list) => list ?? []);
/** Where an allocation's ports are; in lists only with `resources=true`. */
const allocatedResources = schemas/* looseObject */._H3({
    Shared: schemas/* looseObject */._H3({
        Networks: networks,
        Ports: schemas/* array */.YOg(port)
            .nullish()
            .transform((list) => list ?? []),
    })
        .nullish(),
    Tasks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ Networks: networks })).nullish(),
});
/** `Healthy` is null while it is not known; the whole is null where there is nothing to say. */
const allocationHealth = schemas/* looseObject */._H3({
    Canary: schemas/* boolean */.zMY().default(false),
    Healthy: schemas/* boolean */.zMY().nullish(),
});
/** An allocation as the lists give it, and with the members that only the single read has. */
const allocation_allocation = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Name: schemas/* string */.YjP().default(''),
    Namespace: schemas/* string */.YjP().default('default'),
    NodeID: schemas/* string */.YjP().default(''),
    JobID: schemas/* string */.YjP().default(''),
    JobVersion: schemas/* int */.Whr().nonnegative().optional(),
    TaskGroup: schemas/* string */.YjP(),
    DesiredStatus: schemas/* string */.YjP(),
    ClientStatus: schemas/* string */.YjP(),
    DeploymentStatus: allocationHealth.nullish(),
    TaskStates: schemas/* record */.g1P(schemas/* string */.YjP(), taskState).nullish(),
    AllocatedResources: allocatedResources.nullish(),
    PreviousAllocation: schemas/* string */.YjP().nullish(),
    NextAllocation: schemas/* string */.YjP().nullish(),
    CreateIndex: schemas/* int */.Whr().nonnegative(),
    ModifyIndex: schemas/* int */.Whr().nonnegative(),
});
const allocation_allocations = schemas/* array */.YOg(allocation_allocation);

;// CONCATENATED MODULE: ./packages/client/src/nomad/allocations/allocations.ts







/** The allocations of a job in all its versions; none for an unknown job. */
async function readJobAllocations(nomad, job, request) {
    return (await readHeldJobAllocations(nomad, job, request)).value;
}
/** The same, as a read that the server may hold. */
async function readHeldJobAllocations(nomad, job, request) {
    const { query, ...limits } = blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${job}/allocations`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of job ${job}`,
        schema: allocations,
        ...limits,
        ...requestOptionsOf(request),
    });
    return indexed(answer);
}
/** One allocation with all its members, ports included. */
async function readAllocation(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/allocation/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `allocation ${id}`,
        schema: allocation,
        ...requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: `allocation ${id}`, requested: id }, answer.value.ID);
    return answer.value;
}
/**
 * The last bytes that a task wrote, as text; empty where it wrote nothing. Needs the right
 * `read-logs`; fails with `not-found` where the node has forgotten the allocation.
 */
async function readTaskLogTail(nomad, { allocation, task, type, bytes }, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/client/fs/logs/${allocation}`,
        query: { ...nomad.scope, task, type, plain: true, origin: 'end', offset: bytes },
        effect: 'read',
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: z.string(),
        format: 'text',
        // It is asked for when something has gone wrong, in a hurry.
        retry: 'never',
        ...requestOptionsOf(request),
    });
    return answer.value;
}
const LINES_AT_MOST = 20;
const EVENTS_PER_TASK = 3;
/**
 * Why a deployment is in trouble: the last events of the tasks whose allocations failed, are
 * unhealthy or were lost, newest last. Foreign words, one line each.
 */
function allocationEvidence(allocations) {
    return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
}
function isTroubled(allocation) {
    return (allocation.DeploymentStatus?.Healthy === false ||
        allocation.ClientStatus === 'failed' ||
        allocation.ClientStatus === 'lost');
}
function linesOf(allocation) {
    const ended = hasEnded(allocation) ? 'has ended' : 'is unhealthy';
    const { ID: id, Name: name, ClientStatus: status } = allocation;
    const head = `allocation ${id} (${name}): ${status}, ${ended}`;
    const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) => state.Events.filter((event) => event.DisplayMessage !== '')
        .slice(-EVENTS_PER_TASK)
        .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
    return [head, ...events];
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/blocking-query.ts
// The server adds up to a sixteenth to the hold, and the reply has to travel.
const HOLD_MARGIN_MS = 5_000;
/** Query and attempt limit of a read that may block. */
function blocking_query_blockingParameters(request) {
    if (request.index === undefined || !request.holdMs)
        return { query: {} };
    return {
        query: { index: String(request.index), wait: `${Math.round(request.holdMs)}ms` },
        timeoutMs: Math.ceil((request.holdMs * 17) / 16) + HOLD_MARGIN_MS,
        // The wait retries it with a shorter hold: a proxy may end each one that blocks for long.
        retry: 'never',
    };
}
/** Reads the index header: 0 where it is missing or no number. */
function blocking_query_indexed(answer) {
    const index = Number(answer.header('x-nomad-index') ?? 0);
    return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}
/**
 * Keeps the index of a blocking query as Nomad wants it: 0 in a reply is sent as 1, and one that
 * goes back (another cluster, a restored one) is taken over.
 */
function blocking_query_createBlockingQuery(read) {
    let index = 0;
    let pending;
    const take = (reply) => {
        index = Math.max(1, reply.index);
        return reply.value;
    };
    const query = {
        now: async (signal) => take(await read({ signal })),
        read: (readOptions) => readOptions.holdMs === 0 ? query.now(readOptions.signal) : query.next(readOptions),
        next({ signal, holdMs }) {
            pending ??= read({ signal, index, holdMs })
                .then(take)
                .finally(() => {
                pending = undefined;
            });
            return pending;
        },
    };
    return query;
}

// EXTERNAL MODULE: ./packages/client/src/http/request-options.ts
var request_options = __webpack_require__(2988);
// EXTERNAL MODULE: ./packages/client/src/wait/engine.ts + 4 modules
var engine = __webpack_require__(2726);
;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/job.ts

/** The members of an update block that decide about deployments and canaries. */
const updateBlock = schemas/* looseObject */._H3({
    MaxParallel: schemas/* int */.Whr().nullish(),
    Canary: schemas/* int */.Whr().nullish(),
    AutoPromote: schemas/* boolean */.zMY().nullish(),
    AutoRevert: schemas/* boolean */.zMY().nullish(),
});
/** A job as a file or the server's parser gives it: no version, for it is not registered. */
const job_jobSpec = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Region: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Periodic: schemas/* unknown */.L5J().optional(),
    ParameterizedJob: schemas/* unknown */.L5J().optional(),
    Stop: schemas/* boolean */.zMY().nullish(),
    Update: updateBlock.nullish(),
    TaskGroups: schemas/* array */.YOg(schemas/* looseObject */._H3({
        Name: schemas/* string */.YjP().nullish(),
        Count: schemas/* int */.Whr().nullish(),
        Update: updateBlock.nullish(),
    }))
        .nullish(),
});
/** A registered job; only what a deploy needs is checked, all members are kept. */
const job_job = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Version: schemas/* int */.Whr().nonnegative(),
    /** Where the specification last changed; `ModifyIndex` also moves when it becomes stable. */
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    /** The server has seen this version roll out well. */
    Stable: schemas/* boolean */.zMY().nullish(),
    Stop: schemas/* boolean */.zMY().nullish(),
    /** Changes when the job is purged and registered again. */
    CreateIndex: schemas/* int */.Whr().nonnegative().optional(),
});
const job_jobVersions = schemas/* looseObject */._H3({ Versions: schemas/* array */.YOg(job_job) });
/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
const job_registration = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    Warnings: schemas/* string */.YjP().nullish(),
});
const counts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())
    .nullish()
    .transform((map) => map ?? {});
/** Why the scheduler could not place an allocation: how many nodes fell out, and by what. */
const placementMetric = schemas/* looseObject */._H3({
    NodesEvaluated: schemas/* int */.Whr().nonnegative().default(0),
    NodesFiltered: schemas/* int */.Whr().nonnegative().default(0),
    NodesExhausted: schemas/* int */.Whr().nonnegative().default(0),
    ConstraintFiltered: counts,
    ClassFiltered: counts,
    DimensionExhausted: counts,
    QuotaExhausted: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
/** Empty members are left out: DeploymentID until the evaluation has ended. */
const job_evaluation = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    JobID: schemas/* string */.YjP(),
    Namespace: schemas/* string */.YjP().default('default'),
    Status: schemas/* string */.YjP().min(1),
    StatusDescription: schemas/* string */.YjP().nullish(),
    DeploymentID: schemas/* string */.YjP().nullish(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative().nullish(),
    CreateIndex: schemas/* int */.Whr().nonnegative().default(0),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), placementMetric).nullish(),
});
const evaluations = schemas/* array */.YOg(job_evaluation);
/** The answer to a plan: what a registration would change. Groups by name. */
const job_jobPlan = schemas/* looseObject */._H3({
    JobModifyIndex: schemas/* int */.Whr().nonnegative().default(0),
    Warnings: schemas/* string */.YjP().nullish(),
    Annotations: schemas/* looseObject */._H3({
        DesiredTGUpdates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())).nullish(),
    })
        .nullish(),
    Diff: schemas/* looseObject */._H3({ Type: schemas/* string */.YjP().default('') }).nullish(),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), placementMetric).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/evaluations.ts








const evaluations_ENDED = new Set(['complete', 'failed', 'canceled']);
/** An evaluation. Fails with `not-found` for an unknown id. */
async function readEvaluation(nomad, id, request) {
    const { query, ...limits } = blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/evaluation/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `evaluation ${id}`,
        schema: evaluation,
        ...limits,
        ...requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: `evaluation ${id}`, requested: id }, answer.value.ID);
    return indexed(answer);
}
/** The evaluations of a job, in no particular order; none for an unknown job. */
async function readJobEvaluations(nomad, job, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/job/${job}/evaluations`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `evaluations of job ${job}`,
        schema: evaluations,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    return answer.value;
}
/** Whether the scheduler is done with an evaluation: only then it names its deployment. */
function isEvaluated({ Status }) {
    return evaluations_ENDED.has(Status);
}
/**
 * Waits until the scheduler is done with an evaluation; gives undefined where it is not in time.
 * Throws the signal's reason, or the `Failure` of a read: `not-found` for an unknown id.
 */
async function waitForEvaluation(search) {
    const { world, nomad, id, deadline, discoveryMs } = search;
    const target = `evaluation ${id}`;
    const query = createBlockingQuery((request) => readEvaluation(nomad, id, request));
    const reader = {
        name: nomad.name,
        targets: [target],
        cadence: blocking,
        async read(readOptions) {
            const raw = await query.read(readOptions);
            if (!isEvaluated(raw))
                return [];
            return [{ target, observation: { state: 'ended', id, revision: '', evidence: [], raw } }];
        },
    };
    const goal = {
        until: new Map([['ended', 0]]),
        failOn: new Map(),
        discoveryMs,
        onSuperseded: 'follow',
    };
    const goals = new Map([[target, goal]]);
    const end = await wait({ world, deadline, readers: [reader], goals, mode: { kind: 'all' } });
    return settledTarget(end, target).last?.raw;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/placement.ts

const MAX_REASON_CHARACTERS = 200;
/**
 * Why task groups could not be placed, one line each: `web cannot be placed: 3 nodes evaluated, 2
 * exhausted (memory), 1 filtered (${attr.kernel.name} = linux)`. Texts of the server, made safe.
 */
function describePlacementFailures(failures) {
    return Object.entries(failures)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, metric]) => `${(0,sanitize_line/* sanitizeLine */.g)(group, 128)} cannot be placed: ${reasonOf(metric)}`);
}
function reasonOf(metric) {
    if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) {
        return 'no nodes were eligible (datacenter, node pool or class)';
    }
    const quota = metric.QuotaExhausted ?? [];
    const parts = [
        `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? '' : 's'} evaluated`,
        countOf(metric.NodesExhausted, 'exhausted', Object.keys(metric.DimensionExhausted)),
        countOf(metric.NodesFiltered, 'filtered', [
            ...Object.keys(metric.ConstraintFiltered),
            ...Object.keys(metric.ClassFiltered).map((name) => `class ${name}`),
        ]),
        quota.length === 0 ? '' : `quota exhausted (${quota.join(', ')})`,
    ];
    return (0,sanitize_line/* sanitizeLine */.g)(parts.filter((part) => part !== '').join(', '), MAX_REASON_CHARACTERS);
}
function countOf(count, word, reasons) {
    if (count === 0)
        return '';
    return reasons.length === 0 ? `${count} ${word}` : `${count} ${word} (${reasons.join(', ')})`;
}
/**
 * The placement failures of a job's version that its newest evaluation still has; empty once all
 * was placed. `jobModifyIndex` is that of the version.
 */
function placementFailures(evaluations, { deploymentId, jobModifyIndex }) {
    const ours = evaluations.filter(({ DeploymentID, JobModifyIndex, Status }) => Status !== 'blocked' &&
        (DeploymentID === deploymentId || (!DeploymentID && JobModifyIndex === jobModifyIndex)));
    const newest = ours.reduce((latest, one) => (latest === undefined || one.CreateIndex > latest.CreateIndex ? one : latest), undefined);
    return newest?.FailedTGAllocs ?? {};
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/deployment.ts

// PlacedCanaries is null where there are none, and an older server leaves members out.
const ids = schemas/* array */.YOg(schemas/* string */.YjP())
    .nullish()
    .transform((list) => list ?? []);
/** One task group within a deployment. Durations are ns, times RFC 3339 or null. */
const groupState = schemas/* looseObject */._H3({
    AutoRevert: schemas/* boolean */.zMY().optional(),
    AutoPromote: schemas/* boolean */.zMY().optional(),
    Promoted: schemas/* boolean */.zMY(),
    PlacedCanaries: ids,
    DesiredCanaries: schemas/* int */.Whr().nonnegative(),
    DesiredTotal: schemas/* int */.Whr().nonnegative(),
    PlacedAllocs: schemas/* int */.Whr().nonnegative(),
    HealthyAllocs: schemas/* int */.Whr().nonnegative(),
    UnhealthyAllocs: schemas/* int */.Whr().nonnegative(),
    RequireProgressBy: schemas/* string */.YjP().nullish(),
});
/** A deployment as the server shows it; unknown status words are kept as they are. */
const deployment = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().default('default'),
    JobID: schemas/* string */.YjP().min(1),
    JobVersion: schemas/* int */.Whr().nonnegative(),
    /** The job's JobModifyIndex; `JobModifyIndex` here is another one of the job's indexes. */
    JobSpecModifyIndex: schemas/* int */.Whr().nonnegative(),
    JobCreateIndex: schemas/* int */.Whr().nonnegative(),
    TaskGroups: schemas/* record */.g1P(schemas/* string */.YjP(), groupState),
    Status: schemas/* string */.YjP().min(1),
    StatusDescription: schemas/* string */.YjP(),
    CreateIndex: schemas/* int */.Whr().nonnegative(),
    ModifyIndex: schemas/* int */.Whr().nonnegative(),
});
const deployments = schemas/* array */.YOg(deployment);
/** `null` with 200 where a job has no deployment, and for a job that nobody knows. */
const latestDeployment = deployment.nullable();
/** The answer to every write on a deployment. A RevertedJobVersion of 0 is a version. */
const deployment_deploymentUpdate = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    DeploymentModifyIndex: schemas/* int */.Whr().nonnegative(),
    Index: schemas/* int */.Whr().nonnegative(),
    RevertedJobVersion: schemas/* int */.Whr().nonnegative().nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployments.ts






/** One page of the deployments, oldest first. `nextToken` is undefined on the last page. */
async function listDeployments(nomad, list, request) {
    const { query, ...limits } = blocking_query_blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/deployments`,
        query: {
            ...nomad.scope,
            ...(list.namespace === undefined ? {} : { namespace: list.namespace }),
            prefix: list.prefix,
            filter: list.filter,
            reverse: list.reverse === true ? 'true' : undefined,
            per_page: list.perPage,
            next_token: list.nextToken,
            ...query,
        },
        effect: 'read',
        resource: 'deployments',
        schema: deployments,
        ...limits,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    return { ...blocking_query_indexed(answer), nextToken: answer.header('x-nomad-nexttoken') };
}
/** One deployment. Fails with `not-found` for an unknown id. */
async function deployments_readDeployment(nomad, id, request) {
    const { query, ...limits } = blocking_query_blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/deployment/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: named(id),
        schema: deployment,
        ...limits,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    connection_assertRequested(nomad, { resource: named(id), requested: id }, answer.value.ID);
    return blocking_query_indexed(answer);
}
/**
 * The allocations of a deployment; an unknown id gives none. The index is that of the whole
 * table, so a blocking query may return at once with nothing new.
 */
async function deployments_readDeploymentAllocations(nomad, id, request) {
    const { query, ...limits } = blocking_query_blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/deployment/allocations/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of ${named(id)}`,
        schema: allocation_allocations,
        ...limits,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    return blocking_query_indexed(answer);
}
/** Promotes the canaries of all groups, or of the named ones. */
function promoteDeployment(nomad, { id, groups }, request) {
    const scope = groups === 'all' ? { All: true } : { All: false, Groups: groups };
    return write(nomad, { verb: 'promote', id, body: scope }, request);
}
/** Fails a deployment; with auto-revert the server goes back to the last stable version. */
function failDeployment(nomad, id, request) {
    return write(nomad, { verb: 'fail', id, body: {} }, request);
}
/** Pauses (`pause` true) or resumes a deployment. */
function pauseDeployment(nomad, { id, pause }, request) {
    return write(nomad, { verb: 'pause', id, body: { Pause: pause } }, request);
}
/** Lets a multiregion deployment that waits for its peers go on. */
function unblockDeployment(nomad, id, request) {
    return write(nomad, { verb: 'unblock', id, body: {} }, request);
}
/** Sets the health of allocations by hand; an unhealthy one ends the deployment. */
function setAllocationHealth(nomad, { id, healthy, unhealthy }, request) {
    const body = { HealthyAllocationIDs: healthy, UnhealthyAllocationIDs: unhealthy };
    return write(nomad, { verb: 'allocation-health', id, body }, request);
}
async function write(nomad, { verb, id, body }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/deployment/${verb}/${id}`,
        query: { ...nomad.scope },
        // The id has to stand in the body and in the path, or the server answers 400.
        body: { DeploymentID: id, ...body },
        effect: 'write',
        resource: named(id),
        schema: deploymentUpdate,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
function named(id) {
    return `deployment ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts









/**
 * Reads one deployment by blocking queries. A second blocking query reads its allocations only
 * while canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
function watchDeployment(watch) {
    const { nomad, id, target } = watch;
    const deploymentRead = blocking_query_createBlockingQuery((request) => deployments_readDeployment(nomad, id, request));
    const allocationsRead = blocking_query_createBlockingQuery((request) => deployments_readDeploymentAllocations(nomad, id, request));
    let deployment;
    let allocations = [];
    const refresh = async (signal) => {
        deployment = await deploymentRead.now(signal);
        if (needsAllocations(watch, deployment))
            allocations = await allocationsRead.now(signal);
    };
    const changes = createReadSelect();
    const afterChange = async (known, options) => {
        const answers = await changes.next({
            deployment: async () => ({ deployment: await deploymentRead.next(options) }),
            ...(countersShowReady(watch, known) && {
                allocations: async () => ({ allocations: await allocationsRead.next(options) }),
            }),
        });
        for (const answer of answers) {
            if ('allocations' in answer)
                allocations = answer.allocations;
            else
                deployment = answer.deployment;
        }
        if (deployment === undefined || deployment.ModifyIndex === known.ModifyIndex)
            return;
        if (needsAllocations(watch, deployment))
            allocations = await allocationsRead.now(options.signal);
    };
    return {
        name: nomad.name,
        targets: [target],
        cadence: cadence/* blocking */.ub,
        async read(readOptions) {
            // An evaluation that places nothing leaves the deployment as it is.
            const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : readOptions.holdMs;
            const limited = { ...readOptions, holdMs: Math.min(readOptions.holdMs, maxHoldMs) };
            if (deployment === undefined || readOptions.holdMs === 0)
                await refresh(readOptions.signal);
            else
                await afterChange(deployment, limited);
            if (deployment === undefined)
                return [];
            const unplaced = await readUnplaced(nomad, deployment, readOptions.signal);
            const observation = observe(watch, deployment, allocations);
            return [{ target, observation: withUnplaced(observation, unplaced) }];
        },
    };
}
const UNPLACED_HOLD_MS = 5_000;
/** Why groups of a deployment that waits for a placement cannot be placed, one line each. */
async function readUnplaced(nomad, deployment, signal) {
    if (!mayBeUnplaced(deployment))
        return [];
    const evaluations = await readJobEvaluations(nomad, deployment.JobID, { signal });
    const { ID: deploymentId, JobSpecModifyIndex: jobModifyIndex } = deployment;
    return describePlacementFailures(placementFailures(evaluations, { deploymentId, jobModifyIndex }));
}
/** Whether a group has fewer allocations than it should have now, and none that is on its way. */
function mayBeUnplaced({ Status, TaskGroups }) {
    if (Status !== 'running')
        return false;
    return Object.values(TaskGroups).some((group) => group.DesiredCanaries > 0 && !group.Promoted
        ? group.PlacedCanaries.length < group.DesiredCanaries
        : group.PlacedAllocs < group.DesiredTotal && group.HealthyAllocs >= group.PlacedAllocs);
}
function withUnplaced(observation, unplaced) {
    if (unplaced.length === 0)
        return observation;
    const detail = [observation.detail, ...unplaced].join('; ');
    return { ...observation, detail, evidence: [...observation.evidence, ...unplaced] };
}
/** One fresh read of a deployment and its allocations, for a decision that is about to be made. */
async function readSnapshot(watch, signal) {
    const { value: deployment } = await readDeployment(watch.nomad, watch.id, { signal });
    const { value: allocations } = await readDeploymentAllocations(watch.nomad, watch.id, { signal });
    return observe(watch, deployment, allocations);
}
/** What a deployment and its allocations show. */
function observe(watch, deployment, allocations) {
    const scope = watch.inScope ?? (() => true);
    const groups = assessPromotability(deployment, allocations).filter(({ group }) => scope(group));
    const snapshot = { deployment, groups, allocations };
    return {
        state: deploymentState(snapshot),
        id: deployment.ID,
        revision: String(deployment.JobVersion),
        stabilityKey: canaryIdentity(snapshot),
        detail: deploymentProgress(snapshot, scope),
        evidence: [deployment.StatusDescription, ...allocationEvidence(allocations)],
        raw: snapshot,
    };
}
function needsAllocations(watch, deployment) {
    return deployment.Status === 'failed' || waitingGroups(watch, deployment).length > 0;
}
/** Whether the counters say that all canaries in scope are ready, and nobody has promoted them. */
function countersShowReady(watch, deployment) {
    const waiting = waitingGroups(watch, deployment);
    return waiting.length > 0 && waiting.every(countersSayReady);
}
function waitingGroups(watch, deployment) {
    if (isEnded(deployment))
        return [];
    const scope = watch.inScope ?? (() => true);
    return Object.entries(deployment.TaskGroups)
        .filter(([group, state]) => scope(group) && state.DesiredCanaries > 0 && !state.Promoted)
        .map(([, state]) => state);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/jobs.ts






/** A job as the server has it now. Fails with `not-found` for an unknown one. */
async function jobs_readJob(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: job,
        ...requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: jobs_named(id), requested: id }, answer.value.ID);
    return answer.value;
}
/** The versions that are kept of a job, newest first. */
async function readJobVersions(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${id}/versions`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: jobVersions,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** The deployments of a job, oldest first; none for an unknown job. */
async function jobs_readJobDeployments(nomad, id, request) {
    const { query, ...limits } = blocking_query_blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/job/${id}/deployments`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `deployments of ${jobs_named(id)}`,
        schema: deployments,
        ...limits,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    for (const { JobID } of answer.value) {
        connection_assertRequested(nomad, { resource: `deployments of ${jobs_named(id)}`, requested: id }, JobID);
    }
    return blocking_query_indexed(answer);
}
/** The newest deployment of a job; null for a job that has none or that nobody knows. */
async function readLatestDeployment(nomad, id, request) {
    const { query, ...limits } = blocking_query_blockingParameters(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/v1/job/${id}/deployment`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `latest deployment of ${jobs_named(id)}`,
        schema: latestDeployment,
        ...limits,
        ...(0,request_options/* requestOptionsOf */.l)(request),
    });
    const found = answer.value?.JobID ?? id;
    connection_assertRequested(nomad, { resource: `latest deployment of ${jobs_named(id)}`, requested: id }, found);
    return blocking_query_indexed(answer);
}
/**
 * Registers a job, only if its modify index still is `expectedIndex`. That makes a repeat after a
 * lost answer harmless: it is refused, and reading shows what happened.
 */
async function registerJob(nomad, { spec, expectedIndex, submission, preserveCounts }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/jobs`,
        query: { ...nomad.scope },
        body: {
            Job: spec,
            EnforceIndex: true,
            JobModifyIndex: expectedIndex,
            ...(preserveCounts === true ? { PreserveCounts: true } : {}),
            ...(submission === undefined ? {} : { Submission: submission }),
        },
        effect: 'write',
        resource: jobs_named(spec.ID),
        schema: registration,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** What a registration would change, by the server's own scheduler. Changes nothing. */
async function planJob(nomad, spec, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/job/${spec.ID}/plan`,
        query: { ...nomad.scope },
        body: { Job: spec, Diff: true },
        effect: 'read',
        retry: 'reads',
        resource: `plan of ${jobs_named(spec.ID)}`,
        schema: jobPlan,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
async function parseJob(nomad, source, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: path `/v1/jobs/parse`,
        query: { ...nomad.scope },
        body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
        effect: 'read',
        retry: 'reads',
        resource: 'job file',
        schema: jobSpec,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
function jobs_named(id) {
    return `job ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/find-deployment.ts






/** The newest of `deployments` that is meant, or undefined. */
function pickDeployment(deployments, wanted) {
    const matching = deployments.filter((deployment) => matches(deployment, wanted));
    return matching.reduce((newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest), undefined);
}
function matches(deployment, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return true;
        case 'version':
            return (deployment.JobVersion === wanted.version &&
                (wanted.jobCreateIndex === undefined || deployment.JobCreateIndex === wanted.jobCreateIndex));
        case 'modify-index':
            return deployment.JobSpecModifyIndex === wanted.index;
    }
}
/**
 * Waits until the deployment exists, or cannot come into existence any more because the job has a
 * newer version. The job's own list is read and not an evaluation, which names the latest older
 * deployment where no new one was made (observed). Throws the signal's reason, or the `Failure` of
 * a read.
 */
async function findDeployment(search) {
    const target = `deployment of job ${search.job}`;
    const goal = {
        until: new Map([
            ['found', 0],
            ['overtaken', 0],
            ['missing', 0],
        ]),
        failOn: new Map(),
        discoveryMs: search.discoveryMs,
        onSuperseded: 'follow',
    };
    const view = { job: undefined, deployments: [] };
    const end = await wait({
        world: search.world,
        deadline: search.deadline,
        readers: [jobReader(search, target, view)],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
    });
    const found = settledTarget(end, target).last?.raw;
    if (found !== undefined)
        return found;
    const latest = pickDeployment(view.deployments, { kind: 'latest' });
    return { kind: 'missing', job: view.job, latest };
}
/** Reads the job's deployments and the job; keeps the last of both in `view`. */
function jobReader(search, target, view) {
    const query = createBlockingQuery((request) => readJobDeployments(search.nomad, search.job, request));
    const readOnce = async (readOptions) => {
        view.deployments = await query.read(readOptions);
        const { wanted } = search;
        const deployment = pickDeployment(view.deployments, wanted);
        if (deployment !== undefined && wanted.kind !== 'latest')
            return { kind: 'found', deployment };
        view.job = await readIfExists(search, { signal: readOptions.signal });
        const { job } = view;
        if (deployment !== undefined) {
            return isCurrent(deployment, job) ? { kind: 'found', deployment } : undefined;
        }
        if (job === undefined)
            return undefined;
        if (job.Type === 'batch' || job.Type === 'sysbatch') {
            return { kind: 'missing', job, latest: undefined };
        }
        return isPast(job, wanted) ? await overtaken(job, readOptions) : undefined;
    };
    const overtaken = async (job, { signal }) => {
        // The list was read before the job: the deployment may have come in between.
        view.deployments = await query.now(signal);
        const late = pickDeployment(view.deployments, search.wanted);
        if (late !== undefined)
            return { kind: 'found', deployment: late };
        return { kind: 'overtaken', job, by: pickDeployment(view.deployments, { kind: 'latest' }) };
    };
    return {
        name: search.nomad.name,
        targets: [target],
        cadence: blocking,
        async read(readOptions) {
            const raw = await readOnce(readOptions);
            if (raw === undefined)
                return [];
            const id = raw.kind === 'found' ? raw.deployment.ID : '';
            return [{ target, observation: { state: raw.kind, id, revision: '', evidence: [], raw } }];
        },
    };
}
/** Whether a deployment is of the job's present version, or of one that came since. */
function isCurrent(deployment, job) {
    return job === undefined || job.Stop === true || deployment.JobVersion >= job.Version;
}
/** Whether the job has gone past the version that is wanted. */
function isPast(job, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return false;
        case 'version':
            return job.Version > wanted.version;
        case 'modify-index':
            return job.JobModifyIndex > wanted.index;
    }
}
async function readIfExists({ nomad, job }, request) {
    try {
        return await readJob(nomad, job, request);
    }
    catch (error) {
        if (error instanceof Failure && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/watch-job.ts






/**
 * Reads the deployment of a job by blocking queries: the job's own list until it is there, then the
 * deployment itself. Without a version, the list is asked again once that has ended, so that a
 * newer
 * release is seen as another revision.
 */
function watchJob(watch) {
    const { nomad, job, target, version } = watch;
    const jobRead = blocking_query_createBlockingQuery((request) => jobs_readJobDeployments(nomad, job, request));
    let followed;
    let last = [];
    /** Says whether another one than before is followed from now on. */
    const follow = (deployments) => {
        const found = deploymentToFollow(deployments, { version, id: followed?.id });
        if (found === undefined || found.ID === followed?.id)
            return false;
        const id = found.ID;
        followed = { id, reader: watchDeployment({ nomad, id, target }) };
        return true;
    };
    const readFollowed = async (readOptions) => {
        last = (await followed?.reader.read(readOptions)) ?? [];
        return last;
    };
    const isOver = () => version === undefined && last.some(({ observation: { raw } }) => !staysOurs(raw.deployment));
    return {
        name: nomad.name,
        targets: [target],
        cadence: cadence/* blocking */.ub,
        async read(readOptions) {
            const now = { ...readOptions, holdMs: 0 };
            if (followed === undefined || isOver()) {
                const list = readOptions.holdMs === 0 ? jobRead.now(readOptions.signal) : jobRead.next(readOptions);
                return follow(await list) ? await readFollowed(now) : last;
            }
            const snapshots = await readFollowed(readOptions);
            if (!isOver())
                return snapshots;
            return follow(await jobRead.now(readOptions.signal)) ? await readFollowed(now) : snapshots;
        },
    };
}
/**
 * The deployment to follow from now on, of those of one job. It is kept as long as it goes on, and
 * also after it has failed: the newer one is then the rollback, whose success is not ours. After a
 * success, or a cancel in favour of it, the newer one is somebody's next release.
 */
function deploymentToFollow(deployments, { version, id }) {
    const current = deployments.find((deployment) => deployment.ID === id);
    if (current !== undefined && staysOurs(current))
        return current;
    const wanted = version === undefined ? { kind: 'latest' } : { kind: 'version', version };
    return pickDeployment(deployments, wanted) ?? current;
}
/** Whether nothing newer takes its place. */
function staysOurs(deployment) {
    return !isEnded(deployment) || deployment.Status === 'failed';
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/allocations-view.ts


/** At each refresh, of deployments that stand ready and have not changed. */
const MAX_LOOKED_AGAIN = 5;
/**
 * Reads the allocations of a deployment whose counters say that its canaries are ready, or that has
 * failed, each time it has changed. While it stands ready a canary may restart or die and leave the
 * deployment as it is: a few of those are read again at each refresh, in turn.
 */
function createAllocationsView(nomad) {
    const memories = new Map();
    let refreshes = 0;
    const read = async ({ ID, ModifyIndex }, signal) => {
        const { value } = await deployments_readDeploymentAllocations(nomad, ID, { signal });
        memories.set(ID, { allocations: value, modifyIndex: ModifyIndex, readAt: refreshes });
    };
    return {
        async refresh(deployments, signal) {
            refreshes += 1;
            const needed = deployments.filter((deployment) => deployment.Status === 'failed' || countersShowReady({}, deployment));
            const isNew = ({ ID, ModifyIndex }) => memories.get(ID)?.modifyIndex !== ModifyIndex;
            const again = needed
                .filter((deployment) => !isNew(deployment) && countersShowReady({}, deployment))
                .sort((a, b) => readAt(a) - readAt(b))
                .slice(0, MAX_LOOKED_AGAIN);
            for (const one of [...needed.filter(isNew), ...again])
                await read(one, signal);
        },
        of: (id) => memories.get(id)?.allocations ?? [],
    };
    function readAt({ ID }) {
        return memories.get(ID)?.readAt ?? 0;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-namespace.ts






// Any deployment of the namespace ends the hold: what changes in a burst is read together.
const MIN_ROUND_MS = 1_000;
/**
 * Reads any number of deployments of one namespace by one blocking list. Allocations are read only
 * for those whose counters say ready, which does not show whether they are promotable.
 */
function watchNamespace({ nomad, targets }) {
    const listRead = blocking_query_createBlockingQuery((request) => listDeployments(nomad, {}, request));
    const allocations = createAllocationsView(nomad);
    const followed = new Map();
    const found = (target, list) => {
        if ('id' in target)
            return list.byId.get(target.id);
        const { job, version } = target;
        const id = followed.get(target.target);
        const deployment = deploymentToFollow(list.byJob.get(job) ?? [], { version, id });
        if (deployment !== undefined)
            followed.set(target.target, deployment.ID);
        return deployment;
    };
    return {
        name: nomad.name,
        targets: targets.map(({ target }) => target),
        cadence: inRounds,
        async read(readOptions) {
            const isNow = readOptions.holdMs === 0;
            const all = isNow ? await listRead.now(readOptions.signal) : await listRead.next(readOptions);
            const list = {
                byId: new Map(all.map((deployment) => [deployment.ID, deployment])),
                byJob: Map.groupBy(all, ({ JobID }) => JobID),
            };
            const seen = targets.flatMap((target) => {
                const deployment = found(target, list);
                return deployment === undefined ? [] : [{ target: target.target, deployment }];
            });
            const deployments = new Set(seen.map(({ deployment }) => deployment));
            await allocations.refresh([...deployments], readOptions.signal);
            return seen.map(({ target, deployment }) => ({
                target,
                observation: observe({}, deployment, allocations.of(deployment.ID)),
            }));
        },
    };
}
const inRounds = (moment) => {
    const step = (0,cadence/* blocking */.ub)(moment);
    const restMs = moment.reads === 0 ? 0 : MIN_ROUND_MS - moment.lastTookMs;
    return { ...step, delayMs: Math.max(step.delayMs, restMs, 0) };
};

// EXTERNAL MODULE: ./actions/wait-for-status/src/providers/provider.ts
var provider = __webpack_require__(3988);
;// CONCATENATED MODULE: ./actions/wait-for-status/src/providers/nomad/source.ts









/** Up to this many targets have a blocking query of their own. */
const FEW = 4;
/**
 * Reads a few Nomad targets by a blocking query each, many by one blocking list of the namespace.
 */
function openSource(opening) {
    const { targets, inputs, run } = opening;
    const names = { address: 'nomad-address', credentials: 'nomad-token' };
    const nomad = connectNomad({
        ...(0,connection/* connectionOptions */.H)(run, inputs.nomadAddress, names),
        token: () => inputs.nomadToken,
        namespace: inputs.nomadNamespace,
        region: inputs.nomadRegion,
    });
    const last = new Map();
    const watched = targets.map(watchedAs);
    const readers = watched.length > FEW ? [watchNamespace({ nomad, targets: watched })] : watched.map(own(nomad));
    const page = (deployment) => pageOf(inputs.nomadAddress, deployment);
    return {
        readers: readers.map((reader) => (0,provider/* withMetadata */.Uz)(reader, ({ raw }, target) => {
            last.set(target, raw.deployment);
            return { url: page(raw.deployment) };
        })),
        sent: nomad.api.sent,
        close: nomad.api.close,
        explain: async ({ name }) => await explain(nomad, run, last.get(name)),
    };
}
function watchedAs({ name: target, resource }) {
    if (resource.kind === 'deployment')
        return { target, id: resource.id };
    return { target, job: resource.job, version: resource.version };
}
function own(nomad) {
    return (watched) => {
        const { target } = watched;
        if ('id' in watched)
            return watchDeployment({ nomad, target, id: watched.id });
        return watchJob({ nomad, target, job: watched.job, version: watched.version });
    };
}
async function explain(nomad, run, deployment) {
    if (deployment === undefined)
        return {};
    const clause = deployment.StatusDescription;
    switch (endingOf(deployment)?.kind) {
        case 'rolling-back':
            return { outcome: 'rolled-back', clause };
        case 'newer-version': {
            const newest = await newestOf(nomad, run, deployment);
            const by = newest === undefined ? {} : { supersededBy: newest };
            return { outcome: 'superseded', clause, ...by };
        }
        case 'job-stopped':
        case 'cancelled':
            return { outcome: 'superseded', clause };
        default:
            return { clause };
    }
}
/** The id of the deployment that took over; undefined where that cannot be read any more. */
async function newestOf(nomad, { signal, deadline }, { ID, JobID }) {
    try {
        const { value } = await readLatestDeployment(nomad, JobID, { signal, deadline });
        return value === null || value.ID === ID ? undefined : value.ID;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
}
/** The deployments' page of the job in Nomad's own web interface. */
function pageOf(address, { JobID, Namespace }) {
    const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
    return new URL(`/ui/jobs/${job}/deployments`, address).href;
}


/***/ })

};
