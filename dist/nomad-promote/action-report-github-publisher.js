export const id = 516;
export const ids = [516];
export const modules = {

/***/ 9516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPublisher: () => (/* binding */ openPublisher)
});

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var time_deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/wait/cadence.ts
var cadence = __webpack_require__(1236);
// EXTERNAL MODULE: ./packages/action/src/report/build-report.ts
var build_report = __webpack_require__(8134);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(4410);
;// CONCATENATED MODULE: ./packages/github/src/requests/request.ts

/** Reads a reply. Throws a `Failure` (`invalid-reply`) that never quotes it. */
function parseReply({ schema, resource }, data) {
    const value = schema.safeParse(data);
    if (value.success)
        return value.data;
    const path = value.error.issues[0]?.path.join('.') ?? '';
    if (path === '') {
        throw invalidReply(resource, 'the response is not what GitHub sends for this request');
    }
    throw invalidReply(resource, `unexpected response: the member ${path} is missing or different`);
}
/**
 * Throws a `Failure` (`invalid-reply`) where a reply is about something else than was asked for.
 */
function assertSame(resource, asked, received) {
    if (received === undefined || received === null || String(received) === String(asked))
        return;
    throw invalidReply(resource, 'the response is about something else than what was asked for');
}
/** What `read` gives; undefined where it fails with one of these kinds. */
async function request_unlessRefused(kinds, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof Failure && kinds.includes(error.kind))
            return undefined;
        throw error;
    }
}
function invalidReply(resource, what) {
    return new Failure({
        kind: 'invalid-reply',
        resource,
        what,
        next: 'Check that GITHUB_API_URL is the address of the GitHub API, such as ' +
            'https://api.github.com or https://github.example/api/v3',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/commits/event-commit.ts



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/i);
// Empty for a pull request from a fork, whose base GitHub does not name here.
const pulls = schemas/* array */.YOg(schemas/* looseObject */._H3({ base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() }) }))
    .optional()
    .catch(undefined);
/** What a workflow run, a check suite and a check run have alike. */
const ofHead = schemas/* looseObject */._H3({
    head_sha: sha,
    head_branch: schemas/* string */.YjP().nullish(),
    pull_requests: pulls,
    event: schemas/* string */.YjP().optional(),
});
const pullRequest = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr().optional(),
    head: schemas/* looseObject */._H3({ sha }),
    base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP().optional() }).optional(),
    merge_commit_sha: sha.nullish(),
});
const payload = schemas/* looseObject */._H3({
    pull_request: pullRequest.optional().catch(undefined),
    deployment: schemas/* looseObject */._H3({ sha }).optional().catch(undefined),
    workflow_run: ofHead.optional().catch(undefined),
    check_run: ofHead.extend({ check_suite: ofHead.partial().nullish() }).optional().catch(undefined),
    check_suite: ofHead.optional().catch(undefined),
    merge_group: schemas/* looseObject */._H3({ head_sha: sha, base_ref: schemas/* string */.YjP().optional() })
        .optional()
        .catch(undefined),
    sha: sha.optional().catch(undefined),
});
/**
 * The commit that this run is about. GITHUB_SHA is another one for some events: the merge commit of
 * a pull request, and the tip of the default branch for what happens outside of any ref. Undefined
 * where no workflow runs. Reads the file that GITHUB_EVENT_PATH names.
 */
function eventCommit(env) {
    const event = readEvent(env('GITHUB_EVENT_PATH'));
    const name = env('GITHUB_EVENT_NAME') ?? '';
    const own = env('GITHUB_SHA') ?? '';
    const ref = branchOf(env('GITHUB_REF'));
    const subject = subjectOf(name, event ?? {}, own);
    if (subject !== undefined)
        return { mergeShas: [], branch: ref, ...subject };
    if (own === '')
        return undefined;
    const why = name === '' ? 'GITHUB_SHA' : `GITHUB_SHA of the event ${name}`;
    return { sha: own.toLowerCase(), mergeShas: [], why, branch: ref };
}
/** What the payload itself is about; the names are those of the events that carry it. */
function subjectOf(name, event, own) {
    const isAbout = (...names) => name === '' || names.some((one) => name.startsWith(one));
    const { pull_request: pull, deployment, workflow_run: run } = event;
    if (pull !== undefined && isAbout('pull_request'))
        return pullRequestSubject(pull, own);
    if (deployment !== undefined && isAbout('deployment')) {
        return { sha: deployment.sha, why: 'the commit of the deployment of this event' };
    }
    if (run !== undefined && isAbout('workflow_run')) {
        const branch = baseOf(run);
        return { sha: run.head_sha, why: 'the commit of the workflow run of this event', branch };
    }
    return checkSubject(event, isAbout);
}
function checkSubject({ check_run: check, check_suite: suite, merge_group: group, sha: status }, isAbout) {
    if (check !== undefined && isAbout('check_run')) {
        const branch = baseOf({ ...check.check_suite, ...check });
        return { sha: check.head_sha, why: 'the commit of the check run of this event', branch };
    }
    if (suite !== undefined && isAbout('check_suite')) {
        const branch = baseOf(suite);
        return { sha: suite.head_sha, why: 'the commit of the check suite of this event', branch };
    }
    if (group !== undefined && isAbout('merge_group')) {
        const branch = branchOf(group.base_ref);
        return { sha: group.head_sha, why: 'the head of the merge group', branch };
    }
    if (status === undefined || !isAbout('status'))
        return undefined;
    return { sha: status, why: 'the commit of the status of this event' };
}
function pullRequestSubject(pull, own) {
    const number = pull.number === undefined ? 'the pull request' : `pull request ${pull.number}`;
    const merge = [own.toLowerCase(), pull.merge_commit_sha?.toLowerCase() ?? ''];
    const { sha: head } = pull.head;
    return {
        sha: head.toLowerCase(),
        mergeShas: [...new Set(merge)].filter((one) => one !== '' && one !== head.toLowerCase()),
        why: `the head of ${number}`,
        branch: pull.base?.ref,
    };
}
/**
 * The branch whose rules a commit has to fulfil: the base of its pull request. Undefined for the
 * pull request of a fork, since the branch of that name here is another one.
 */
function baseOf(head) {
    const [pull] = head.pull_requests ?? [];
    if (pull !== undefined)
        return pull.base.ref;
    if (head.event?.startsWith('pull_request'))
        return undefined;
    return branchOf(head.head_branch ?? undefined);
}
const MERGE_QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
/** Undefined for a tag and the like. The branches of a merge queue stand for the one behind it. */
function branchOf(ref) {
    if (ref === undefined || ref === '')
        return undefined;
    const branch = ref.replace(/^refs\/heads\//, '');
    if (branch.startsWith('refs/'))
        return undefined;
    return MERGE_QUEUE.exec(branch)?.[1] ?? branch;
}
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return payload.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
const commit = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/) });
/** The commit that a branch or tag points to; undefined where there is no such ref. */
async function resolveRef(github, ref, limits) {
    const found = await unlessRefused(['not-found'], () => github.read({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ref },
        resource: `commit of ${ref}`,
        permission: 'contents: read',
        schema: commit,
        ...limits,
    }));
    return found?.sha;
}

// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 4 modules
var http_api = __webpack_require__(986);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
// EXTERNAL MODULE: ./packages/client/src/http/reply/retry-after.ts
var retry_after = __webpack_require__(2712);
;// CONCATENATED MODULE: ./packages/github/src/requests/rate-limits.ts

/** The part of what is left that may be used. */
const SHARE = 0.5;
/** GitHub tells the end of a window, and its own time, in whole seconds. */
const ROUNDING_MS = 2_000;
/** Responses to requests that were sent together come in any order. */
const MAX_TOGETHER = 10;
function createRateLimits(clock) {
    let blockedUntilMs = Number.NEGATIVE_INFINITY;
    let window;
    let paid = 0;
    const open = () => (window !== undefined && window.untilMs > clock.now() ? window : undefined);
    return {
        note(header, isFree = false) {
            if (!isFree) {
                paid += 1;
                if (window !== undefined)
                    window.allowance -= 1;
            }
            const remaining = wholeNumber(header('x-ratelimit-remaining'));
            const resetMs = msUntilReset(header, clock.wall());
            if (remaining === undefined || resetMs === undefined)
                return;
            const untilMs = clock.now() + resetMs;
            const allowance = allowanceOf(window, { requests: remaining, untilMs });
            window = { requests: remaining, allowance, untilMs };
        },
        refused(ms) {
            blockedUntilMs = Math.max(blockedUntilMs, clock.now() + ms);
        },
        blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
        left: () => open()?.requests,
        paid: () => paid,
        spacingMs(cost) {
            const current = open();
            if (current === undefined || cost === 0)
                return 0;
            const usable = Math.max(1, Math.min(current.allowance, current.requests * SHARE));
            return (cost * (current.untilMs - clock.now())) / usable;
        },
    };
}
/** What may still be used of a window that is known, or of a new one. */
function allowanceOf(known, { requests, untilMs }) {
    const isKnown = known !== undefined &&
        Math.abs(untilMs - known.untilMs) < ROUNDING_MS &&
        requests < known.requests + MAX_TOGETHER;
    return isKnown ? known.allowance : requests * SHARE;
}
/** What GitHub's documents ask for where a refusal for too many requests names no time. */
const WITHOUT_A_TIME_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
/**
 * ms until a refused request may go again; undefined where it was not refused for a limit. A 403 is
 * one only if its headers or its words say so.
 */
function refusedForMs(reply, wallMs) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = (0,retry_after/* readRetryAfter */.D)(reply.header, wallMs);
    if (asked !== undefined)
        return asked;
    if (wholeNumber(reply.header('x-ratelimit-remaining')) === 0) {
        return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
    }
    const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
    return isSecondary ? WITHOUT_A_TIME_MS : undefined;
}
/** By the server's own clock, where it sends its time. */
function msUntilReset(header, wallMs) {
    const seconds = wholeNumber(header('x-ratelimit-reset'));
    if (seconds === undefined)
        return undefined;
    const dateMs = Date.parse(header('date') ?? '');
    return Math.max(0, seconds * 1_000 - (Number.isNaN(dateMs) ? wallMs : dateMs));
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/reports/report-api.ts





/** For replies of which nothing is needed. */
const anyReply = schemas/* unknown */.L5J();
/** For replies of which only the id is needed. */
const withId = schemas/* looseObject */._H3({ id: schemas/* int */.Whr() });
/**
 * Opens the way for reports, without Octokit: a few requests do not need it. What is sent twice
 * with one effect (PATCH, DELETE) is repeated like a read, a POST only where it surely was not
 * carried out; a refusal for too many requests is one of those, and its `Retry-After` is obeyed.
 */
function openReportApi(options) {
    const { world, secrets, token, repository } = options;
    const [owner = '', name = ''] = repository.split('/');
    secrets.add(token);
    const headers = {
        Authorization: `Bearer ${token}`,
        Accept: 'application/vnd.github+json',
    };
    const endpoint = { ...options.endpoint, service: 'GitHub', headers: () => headers };
    const api = (0,http_api/* createApi */.x)({ world, secrets, endpoint });
    const limits = createRateLimits(world.clock);
    limits.refused(options.blockedForMs);
    return {
        ...{ world, owner, name },
        async send({ permission, ...request }, { signal, deadline }) {
            const isRead = request.method === 'GET';
            const { value } = await api.call({
                ...request,
                effect: isRead ? 'read' : 'write',
                retry: request.method === 'POST' ? 'unsent' : 'reads',
                ...(request.method === 'DELETE' ? { format: 'none' } : {}),
                classify: classifyFor(permission, limits, world),
                beforeAttempt: () => throwIfBlocked(limits, request.resource),
                signal,
                ...(deadline && { deadline }),
            });
            return value;
        },
        blockedMs: limits.blockedMs,
        sent: api.sent,
        close: api.close,
    };
}
/** GitHub's refusals, with the permission that is missing. */
function classifyFor(permission, limits, { clock }) {
    return (reply) => {
        const what = `GitHub responded with ${reply.status}: ${(0,classify_reply/* messageOf */.bD)(reply.text)}`;
        const retryAfterMs = refusedForMs(reply, clock.wall());
        if (retryAfterMs !== undefined) {
            const next = 'Run fewer jobs with this token at once';
            limits.refused(retryAfterMs);
            return { kind: 'throttled', what, next, received: 'no', retryAfterMs };
        }
        const next = `Add "${permission}" to the permissions of the job`;
        if (reply.status === 401)
            return { kind: 'unauthorized', what, next: 'Check github-token' };
        if (reply.status === 403)
            return { kind: 'unauthorized', what, next };
        // What a token may not see does not exist for it.
        return reply.status === 404 ? { kind: 'not-found', what, next } : undefined;
    };
}
/** A refusal is for all requests with the token, not only for the one that met it. */
function throwIfBlocked(limits, resource) {
    const retryAfterMs = limits.blockedMs();
    if (retryAfterMs === 0)
        return;
    throw new failure/* Failure */.H({
        kind: 'throttled',
        resource,
        what: 'GitHub has refused another request for too many of them, so this one was not sent',
        next: 'Run fewer jobs with this token at once',
        retryAfterMs,
        received: 'no',
    });
}

// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
;// CONCATENATED MODULE: ./packages/github/src/reports/check-runs.ts



const PERMISSION = 'checks: write';
/** Creates a check run and gives its id. */
async function createCheckRun(api, { name, sha, externalId, ...state }, options) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/check-runs`,
        body: { name, head_sha: sha, external_id: externalId, ...bodyOf(state) },
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: withId,
    }, options);
    return id;
}
/** Changes what a check run shows. */
async function updateCheckRun(api, { id, name, ...state }, options) {
    await api.send({
        method: 'PATCH',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/check-runs/${String(id)}`,
        body: bodyOf(state),
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: anyReply,
    }, options);
}
function bodyOf({ output, detailsUrl, conclusion }) {
    return {
        status: conclusion === undefined ? 'in_progress' : 'completed',
        ...(conclusion === undefined ? {} : { conclusion }),
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        output,
    };
}
const found = schemas/* looseObject */._H3({
    check_runs: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), external_id: schemas/* string */.YjP().nullish() })),
});
/** The id of the check run of this very step, where a create was sent whose answer was lost. */
async function findCheckRun(api, { name, sha, externalId }, options) {
    const { check_runs: runs } = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/commits/${sha}/check-runs`,
        query: { check_name: name, filter: 'all', per_page: 100 },
        resource: `check run ${name}`,
        permission: 'checks: read',
        schema: found,
    }, options);
    return runs.find((run) => run.external_id === externalId)?.id;
}

// EXTERNAL MODULE: ./packages/action/src/report/markdown/render.ts + 4 modules
var render = __webpack_require__(8483);
;// CONCATENATED MODULE: ./packages/action/src/report/github/created.ts


/** For how many reads a list may lag behind a create: 7 s. */
const MAX_READS = 4;
const UNCLEAR = 'unclear';
/**
 * The id of what this step has created, which is created now where it is not there yet. A create
 * that was sent and whose answer nobody has is looked for first, also by the post step after a
 * kill. Undefined where there is none and `mayCreate` is false.
 */
async function createdOnce({ name, memory, world, create, find }, options, mayCreate = true) {
    const kept = memory.get(name);
    if (kept !== undefined && kept !== '' && kept !== UNCLEAR)
        return Number(kept);
    if (kept === UNCLEAR) {
        const pause = (0,cadence/* createRepeatPause */.io)(world);
        for (let reads = 0; reads < MAX_READS; reads += 1) {
            await pause.next(options.signal);
            const found = await find(options);
            if (found === undefined)
                continue;
            memory.set(name, String(found));
            return found;
        }
    }
    if (!mayCreate)
        return undefined;
    memory.set(name, UNCLEAR);
    try {
        const id = await create(options);
        memory.set(name, String(id));
        return id;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && isSurelyNotCreated(error))
            memory.set(name, '');
        throw error;
    }
}
function isSurelyNotCreated({ received, kind }) {
    return received === 'no' || (received === 'yes' && kind !== 'unavailable');
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/check-run.ts



const MAX_TITLE = 250;
const CONCLUSIONS = {
    succeeded: 'success',
    unchanged: 'success',
    promotable: 'success',
    promoted: 'success',
    'dry-run': 'neutral',
    inconclusive: 'action_required',
    'timed-out': 'timed_out',
    cancelled: 'cancelled',
};
/** The conclusion of a check run for an outcome. */
function conclusionOf(outcome) {
    return CONCLUSIONS[outcome] ?? 'failure';
}
/** A check run that follows the step. */
function checkRunChannel(context, name) {
    const { api, memory, sha, runUrl: detailsUrl } = context;
    const identity = { name, sha, externalId: externalIdOf(context) };
    const creation = { name: 'check-run-id', memory, world: api.world };
    const find = (options) => findCheckRun(api, identity, options);
    return {
        input: 'check-run',
        async begin(options) {
            const output = { title: 'In progress', summary: 'The step has begun.' };
            const create = () => createCheckRun(api, { ...identity, output, detailsUrl }, options);
            await createdOnce({ ...creation, create, find }, options);
        },
        async progress(report, options) {
            const id = Number(memory.get('check-run-id'));
            if (!Number.isSafeInteger(id) || id === 0)
                return;
            const title = (0,render/* plainTitle */.D4)(report).slice(0, MAX_TITLE);
            const output = { title, summary: (0,render/* renderReport */.B1)(report, render/* CHECK */.fi) };
            await updateCheckRun(api, { id, name, output, detailsUrl }, options);
        },
        async finish(report, options) {
            const end = { ...endOf(context, report), detailsUrl };
            const create = () => createCheckRun(api, { ...identity, ...end }, options);
            const id = await createdOnce({ ...creation, create, find }, options);
            if (id !== undefined)
                await updateCheckRun(api, { id, name, ...end }, options);
        },
    };
}
function endOf({ env }, report) {
    const file = workflowFile(env('GITHUB_WORKFLOW_REF'));
    const annotations = report.failedGates.map(({ title, message }) => ({
        path: file,
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        title: title.slice(0, MAX_TITLE),
        message,
    }));
    const output = { title: report.title.slice(0, MAX_TITLE), summary: report.check, annotations };
    return { output, conclusion: conclusionOf(report.outcome) };
}
/** Run and attempt, so that a stale one is recognised, and what distinguishes steps of one job. */
function externalIdOf({ env, memory }) {
    const run = `${env('GITHUB_RUN_ID') ?? '0'}-${env('GITHUB_RUN_ATTEMPT') ?? '1'}`;
    return `${run}-${memory.get('nonce') ?? ''}`;
}
/** `octo/app/.github/workflows/x.yml@refs/heads/main` → the path in the repository. */
function workflowFile(ref) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? '')?.[1] ?? '.github';
}

;// CONCATENATED MODULE: ./packages/github/src/reports/comments.ts





const comments_PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
/** A pull request with more comments than these pages have gets another one. */
const MAX_PAGES = 30;
const comment = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    author_association: schemas/* string */.YjP().nullish(),
    user: schemas/* looseObject */._H3({ type: schemas/* string */.YjP().nullish() }).nullish(),
});
/**
 * Makes the comment what `body` says. Of several with the mark the oldest is the one: whoever has
 * created another gives it up, so that one is left of runs that race. A list may lag behind: that
 * nobody was earlier counts only once the list has the own comment.
 */
async function upsertComment(api, sticky, options) {
    const [oldest, ...others] = await listMarked(api, sticky, options);
    if (oldest !== undefined && (await update(api, sticky, { id: oldest, options }))) {
        for (const id of others)
            await remove(api, id, options);
        return;
    }
    if (!sticky.isWanted)
        return;
    const own = await create(api, sticky, options);
    const pause = (0,cadence/* createRepeatPause */.io)(api.world);
    for (;;) {
        await pause.next(options.signal);
        const [first] = await listMarked(api, sticky, options);
        if (first === own)
            return;
        if (first === undefined || first > own)
            continue;
        if (await update(api, sticky, { id: first, options }))
            return await remove(api, own, options);
    }
}
/** The ids of the comments with the mark, oldest first. */
async function listMarked(api, { number, mark }, options) {
    const ids = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const comments = await api.send({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
            query: { per_page: PAGE_SIZE, page },
            resource: `comments of pull request ${number}`,
            permission: 'pull-requests: read',
            schema: schemas/* array */.YOg(comment),
        }, options);
        ids.push(...comments.filter((one) => isOurs(one, mark)).map(({ id }) => id));
        if (comments.length < PAGE_SIZE)
            break;
    }
    return ids.sort((a, b) => a - b);
}
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Anybody can write the mark; ours is by a bot or by somebody who may write here anyway. */
function isOurs({ body, user, author_association: association }, mark) {
    if (body?.startsWith(mark) !== true)
        return false;
    return user?.type === 'Bot' || TRUSTED.has(association ?? '');
}
async function create(api, { number, body }, options) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
        body: { body },
        resource: `comment on pull request ${number}`,
        permission: comments_PERMISSION,
        schema: withId,
    }, options);
    return id;
}
/** False for one that somebody has deleted, which a list may still show. */
async function update(api, { number, body }, { id, options }) {
    return await unlessGone(api.send({
        method: 'PATCH',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        body: { body },
        resource: `comment on pull request ${number}`,
        permission: comments_PERMISSION,
        schema: anyReply,
    }, options));
}
async function unlessGone(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== 'not-found')
            throw error;
        return false;
    }
}
/** One that is gone already was deleted by another run. */
async function remove(api, id, options) {
    await unlessGone(api.send({
        method: 'DELETE',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        resource: `comment ${id}`,
        permission: comments_PERMISSION,
        schema: anyReply,
    }, options));
}
const comments_pulls = schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), state: schemas/* string */.YjP() }));
/** The open pull request that has the commit as its head; undefined where there is none. */
async function findPullRequest(api, sha, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/commits/${sha}/pulls`,
        resource: `pull requests of commit ${sha}`,
        permission: 'pull-requests: read',
        schema: comments_pulls,
    }, options);
    return all.find(({ state }) => state === 'open')?.number;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __webpack_require__(5136);
// EXTERNAL MODULE: ./packages/action/src/report/annotations.ts
var annotations = __webpack_require__(1109);
;// CONCATENATED MODULE: ./packages/action/src/report/github/final-report.ts








/** The end of a run as it goes to GitHub, rendered: all that the post step needs to send it. */
const finalReport = schemas/* object */.Ikc({
    outcome: schemas/* enum */.k5n(src_outcome/* OUTCOMES */.im),
    title: schemas/* string */.YjP(),
    /** One line for the description of a deployment status. */
    description: schemas/* string */.YjP(),
    /** Markdown for the comment, and for the check run. */
    comment: schemas/* string */.YjP(),
    check: schemas/* string */.YjP(),
    failedGates: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    isGone: schemas/* boolean */.zMY(),
    /** The output `url`, if it is http or https. */
    url: schemas/* string */.YjP().optional(),
});
/** Renders the end of the run, and writes it into the runner's folder for temporary files. */
function saveFinalReport(context, memory, end) {
    const report = (0,build_report/* buildReport */.FK)(context, end);
    const page = webPage(context.outputs.known().get('url'));
    const final = {
        outcome: end.outcome,
        title: (0,render/* plainTitle */.D4)(report),
        description: report.what[0] ?? end.outcome,
        comment: report.isGone ? (0,render/* renderFolded */.jq)(report, render/* COMMENT */.YK) : (0,render/* renderReport */.B1)(report, render/* COMMENT */.YK),
        check: (0,render/* renderReport */.B1)(report, render/* CHECK */.fi),
        failedGates: (0,annotations/* failedGates */.q)(report),
        isGone: report.isGone,
        ...(page === undefined ? {} : { url: page }),
    };
    writeFiles(context, memory, final);
    return final;
}
/** The comment is a file of its own, under a name that a workflow can know: for an artifact. */
function writeFiles(context, memory, final) {
    const { run, settings } = context;
    const folder = (0,external_node_path_.join)(run.env('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(), 'rollout-actions');
    const { comment: key } = settings.reports;
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const file = (0,external_node_path_.join)(folder, `report-${memory.get('nonce')}.json`);
        (0,external_node_fs_.writeFileSync)(file, JSON.stringify(final));
        memory.set('file', file);
        if (key === undefined)
            return;
        const commentFile = (0,external_node_path_.join)(folder, `comment-${key}.md`);
        (0,external_node_fs_.writeFileSync)(commentFile, `${markOf(key)}\n${final.comment}`);
        memory.set('comment-file', commentFile);
    }
    catch (error) {
        run.log.warning(`The report could not be written to ${folder}: ${String(error)}`);
    }
}
/** What main has written down, or that it was killed before it could. */
function recallFinalReport(memory) {
    try {
        return finalReport.parse(JSON.parse((0,external_node_fs_.readFileSync)(memory.get('file') ?? '', 'utf8')));
    }
    catch {
        return KILLED;
    }
}
const KILLED_TEXT = 'The step was killed before it could say how it ended; see its log.';
const KILLED = {
    outcome: 'failed',
    title: '❌ ended without a result',
    description: KILLED_TEXT,
    comment: `## ❌ ended without a result\n\n${KILLED_TEXT}\n`,
    check: KILLED_TEXT,
    failedGates: [],
    isGone: false,
};
/** GitHub takes no other schemes, and a user name in it would be shown. */
function webPage(url) {
    const read = typeof url === 'string' ? URL.parse(url) : null;
    if (read === null || !['http:', 'https:'].includes(read.protocol))
        return undefined;
    return read.username === '' && read.password === '' ? read.href : undefined;
}
/** The line by which the comment of a key is found again; a key has no character that ends it. */
function markOf(key) {
    return `<!-- rollout-actions: ${key} -->`;
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/comment.ts





const comment_pullRequest = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    head: schemas/* looseObject */._H3({ repo: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() }).nullish() })
        .optional()
        .catch(undefined),
});
const comment_event = schemas/* looseObject */._H3({
    pull_request: comment_pullRequest.optional().catch(undefined),
    issue: schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), pull_request: schemas/* unknown */.L5J().optional() })
        .optional()
        .catch(undefined),
});
/** The one comment of a pull request that has the key. */
function commentChannel(context, key) {
    return {
        input: 'comment',
        async finish({ comment, isGone }, options) {
            const number = await pullRequestOf(context, options);
            if (number === undefined) {
                context.log.notice('comment: this run belongs to no open pull request; nothing was written');
                return;
            }
            const mark = markOf(key);
            const sticky = { number, mark, body: `${mark}\n${comment}`, isWanted: !isGone };
            await orForFork(context, upsertComment(context.api, sticky, options));
        },
    };
}
async function pullRequestOf({ env, api, sha }, options) {
    const { pull_request: pull, issue } = comment_readEvent(env('GITHUB_EVENT_PATH'));
    if (pull !== undefined)
        return pull.number;
    if (issue?.pull_request)
        return issue.number;
    return await findPullRequest(api, sha, options);
}
/** In runs of a fork the token may only read, whatever the workflow says. */
async function orForFork({ env, log, memory }, work) {
    try {
        await work;
    }
    catch (error) {
        const isRefused = error instanceof failure/* Failure */.H && error.kind === 'unauthorized';
        const head = comment_readEvent(env('GITHUB_EVENT_PATH')).pull_request?.head?.repo?.full_name;
        const isFork = head !== undefined && head !== env('GITHUB_REPOSITORY');
        if (!isRefused || !isFork)
            throw error;
        log.notice('comment: the token of a run for a fork may only read. The comment is in ' +
            `${memory.get('comment-file') ?? 'no file'}: upload it as an artifact, and let a ` +
            'workflow_run post it (docs/recipes/comment-on-forks.md).');
    }
}
function comment_readEvent(path) {
    try {
        return comment_event.parse(JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./packages/github/src/reports/deployment-records.ts



/** States of a deployment after which nothing follows but that a newer one makes it inactive. */
const FINAL_STATES = ['success', 'failure', 'error', 'inactive'];
const deployment_records_PERMISSION = 'deployments: write';
/** Creates a deployment and gives its id. */
async function createDeploymentRecord(api, { environment, sha, mark, isTransient }, options) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments`,
        body: {
            ref: sha,
            environment,
            payload: { mark },
            // Without these two GitHub would merge the default branch, and wait for checks.
            auto_merge: false,
            required_contexts: [],
            transient_environment: isTransient,
            production_environment: environment === 'production',
        },
        resource: `deployment to ${environment}`,
        permission: deployment_records_PERMISSION,
        schema: withId,
    }, options);
    return id;
}
/** Adds a status. GitHub makes earlier deployments of this environment inactive on a success. */
async function addDeploymentStatus(api, { id, ...status }, options) {
    const { state, description, logUrl, environmentUrl } = status;
    await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
        body: {
            state,
            description,
            auto_inactive: true,
            ...(logUrl === undefined ? {} : { log_url: logUrl }),
            ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        },
        resource: `deployment ${id}`,
        permission: deployment_records_PERMISSION,
        schema: anyReply,
    }, options);
}
const deployment = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    environment: schemas/* string */.YjP(),
    payload: schemas/* unknown */.L5J(),
});
const withMark = schemas/* looseObject */._H3({ mark: schemas/* string */.YjP() });
/** The newest deployments of a commit to an environment. */
async function listDeploymentRecords(api, { environment, sha }, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments`,
        query: { environment, sha, per_page: 100 },
        resource: `deployments to ${environment}`,
        permission: 'deployments: read',
        schema: schemas/* array */.YOg(deployment),
    }, options);
    return all
        .filter((one) => one.environment === environment)
        .map(({ id, payload }) => ({ id, mark: withMark.safeParse(parsed(payload)).data?.mark }));
}
/** GitHub gives a payload back as it was sent, or as text. */
function parsed(payload) {
    if (typeof payload !== 'string')
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return undefined;
    }
}
const statuses = schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), state: schemas/* string */.YjP(), log_url: schemas/* string */.YjP().nullish() }));
/** The newest status of a deployment: its state and the address of its log. */
async function readNewestStatus(api, id, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
        query: { per_page: 100 },
        resource: `deployment ${id}`,
        permission: 'deployments: read',
        schema: statuses,
    }, options);
    const newest = all.toSorted((a, b) => b.id - a.id)[0];
    return newest && { state: newest.state, logUrl: newest.log_url ?? '' };
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/deployment.ts



/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140;
/** How many deployments of others are looked at for one of our own job. */
const MAX_OTHERS = 3;
/** The last state of a deployment for an outcome. */
function finalStateOf(outcome) {
    // The environment does not run canaries that wait: the older deployment stays the active one.
    if (outcome === 'promotable')
        return 'inactive';
    if ((0,src_outcome/* isGreen */.gf)(outcome))
        return 'success';
    return outcome === 'cancelled' || outcome === 'timed-out' ? 'error' : 'failure';
}
/** A deployment of GitHub and its statuses: `in_progress`, then exactly one last state. */
function deploymentChannel(context, environment) {
    const { api, memory, sha, runUrl: logUrl, env, isDryRun } = context;
    const mark = memory.get('nonce') ?? '';
    const isTransient = (env('GITHUB_EVENT_NAME') ?? '').startsWith('pull_request');
    const identity = { environment, sha, mark };
    const creation = {
        name: 'deployment-id',
        memory,
        world: api.world,
        create: (options) => createDeploymentRecord(api, { ...identity, isTransient }, options),
        find: async (options) => (await listDeploymentRecords(api, identity, options)).find((one) => one.mark === mark)?.id,
    };
    return {
        input: 'deployment-environment',
        async begin(options) {
            if (isDryRun)
                return;
            const id = await createdOnce(creation, options);
            if (id === undefined)
                return;
            const description = 'The step has begun.';
            const begun = {
                state: 'in_progress',
                description,
                logUrl,
                environmentUrl: undefined,
            };
            await addDeploymentStatus(api, { id, ...begun }, options);
            await noticeOwnEnvironment(context, environment, options);
        },
        async finish(report, options) {
            if (isDryRun || report.outcome === 'dry-run')
                return;
            const id = await createdOnce(creation, options);
            if (id === undefined || (await isFinal(context, id, options)))
                return;
            memory.set('deployment-end', 'sent');
            await addDeploymentStatus(api, { id, ...deployment_endOf(report), logUrl }, options);
        },
    };
}
function deployment_endOf({ outcome, description, url }) {
    return {
        state: finalStateOf(outcome),
        description: shortened(`${outcome}: ${description}`),
        environmentUrl: url,
    };
}
/** A last status that was sent and whose answer was lost may be there. */
async function isFinal({ api, memory }, id, options) {
    if (memory.get('deployment-end') !== 'sent')
        return false;
    const newest = await readNewestStatus(api, id, options);
    return FINAL_STATES.some((state) => state === newest?.state);
}
/**
 * A job with an environment of its own makes GitHub record a deployment as well. The runner does
 * not say so; it shows in a deployment of the commit whose log is this workflow run.
 */
async function noticeOwnEnvironment({ api, env, sha, log }, environment, options) {
    const run = `/actions/runs/${env('GITHUB_RUN_ID') ?? '-'}/`;
    // For a pull request it may be recorded at the head or at the merge commit.
    const commits = new Set([sha, env('GITHUB_SHA') || sha]);
    const all = [];
    for (const commit of commits) {
        all.push(...(await listDeploymentRecords(api, { environment, sha: commit }, options)));
    }
    for (const { id } of all.filter(({ mark }) => mark === undefined).slice(0, MAX_OTHERS)) {
        const newest = await readNewestStatus(api, id, options);
        if (newest?.logUrl.includes(run) !== true)
            continue;
        log.notice(`GitHub records deployment ${id} to ${environment} for this job too. To have one record, ` +
            `write environment: {name: ${environment}, deployment: false} at the job.`);
        return;
    }
}
function shortened(text) {
    return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}…` : text;
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/channels.ts






/** Opens the channels of the inputs. Undefined, with a warning, where GitHub is not known. */
function openChannels(context, memory) {
    const { run, settings, log } = context;
    const { githubToken: token } = settings.reports;
    const commit = eventCommit(run.env);
    const repository = run.env('GITHUB_REPOSITORY') ?? '';
    const baseUrl = URL.parse(run.env('GITHUB_API_URL') || 'https://api.github.com');
    if (token === undefined || commit === undefined || repository === '' || baseUrl === null) {
        const missing = token === undefined ? 'github-token is empty' : 'this is no run of a workflow';
        log.warning(`Nothing is published on GitHub (comment, check-run, deployment-environment): ${missing}`);
        return undefined;
    }
    const api = openReportApi({
        world: run.world,
        secrets: run.secrets,
        endpoint: endpointOf(context, baseUrl),
        token,
        repository,
        blockedForMs: Number(memory.get('blocked-until') ?? 0) - context.host.clock.wall(),
    });
    const channel = {
        ...{ api, log, memory, env: run.env, isDryRun: run.dryRun },
        sha: commit.sha,
        runUrl: (0,build_report/* workflowRunUrl */.CX)(context),
    };
    return { channels: channelsOf(context, channel), blockedMs: api.blockedMs, close: api.close };
}
/** The client certificate of a provider is not shown to GitHub. */
function endpointOf({ run }, baseUrl) {
    const { proxy, allowInsecureHttp, tls } = run;
    const inputs = { address: 'GITHUB_API_URL', credentials: 'github-token' };
    const ca = tls?.ca === undefined ? {} : { tls: { ca: tls.ca } };
    return { baseUrl, proxy, allowInsecureHttp, inputs, ...ca };
}
function channelsOf({ settings }, context) {
    const { comment, checkRun, deploymentEnvironment } = settings.reports;
    return [
        ...(checkRun === undefined ? [] : [checkRunChannel(context, checkRun)]),
        ...(deploymentEnvironment === undefined
            ? []
            : [deploymentChannel(context, deploymentEnvironment)]),
        ...(comment === undefined ? [] : [commentChannel(context, comment)]),
    ];
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/publisher.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** GitHub asks for few writes: a check run changes no more often than this. */
const PROGRESS_MS = 15_000;
/** Opens the channels that the inputs ask for; undefined where they cannot be. Sends nothing. */
function openPublisher(context, memory) {
    const opened = openChannels(context, memory);
    if (opened === undefined)
        return undefined;
    const publication = { ...opened, context, memory };
    const { clock } = context.host;
    const runEnded = new AbortController();
    const beginOver = new AbortController();
    let underWay = Promise.resolve();
    let final;
    return {
        begin() {
            underWay = follow(publication, { runEnded: runEnded.signal, beginOver: beginOver.signal });
        },
        conclude(end) {
            final = end === undefined ? recallFinalReport(memory) : saveFinalReport(context, memory, end);
        },
        async finish(limitMs) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const deadline = __addDisposableResource(env_1, (0,time_deadline/* startDeadline */.db)(clock, limitMs, new AbortController().signal), false);
                const half = __addDisposableResource(env_1, (0,time_deadline/* startDeadline */.db)(clock, limitMs / 2, deadline.signal), false);
                runEnded.abort();
                // What has begun may end; what still waits then is given up.
                await (0,time_deadline/* untilAborted */.Eu)(underWay, half.signal).catch(() => beginOver.abort(half.signal.reason));
                await (0,time_deadline/* untilAborted */.Eu)(underWay, deadline.signal).catch(() => undefined);
                const options = { signal: deadline.signal, deadline };
                if (final !== undefined)
                    await finishAll(publication, final, options);
                const blockedMs = opened.blockedMs();
                if (blockedMs > 0)
                    memory.set('blocked-until', String(Math.ceil(clock.wall() + blockedMs)));
                await opened.close();
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
    };
}
/** Begins all channels, then shows the progress until the run has ended. */
async function follow(publication, { runEnded, beginOver }) {
    const { channels, context } = publication;
    for (const channel of channels) {
        await attempt(publication, channel, () => channel.begin?.({ signal: beginOver }));
    }
    let shown = 0;
    while (!runEnded.aborted) {
        await context.host.clock.sleep(PROGRESS_MS, runEnded).catch(() => undefined);
        const report = (0,build_report/* buildReport */.FK)(context, undefined);
        if (runEnded.aborted || report.timeline.length === shown)
            continue;
        shown = report.timeline.length;
        for (const channel of unpublished(publication)) {
            await attempt(publication, channel, () => channel.progress?.(report, { signal: beginOver }));
        }
    }
}
async function finishAll(publication, final, options) {
    const { memory, context } = publication;
    const pause = (0,cadence/* createRepeatPause */.io)(context.run.world);
    // A write whose answer was lost is looked for by the next turn.
    const mayAsk = () => publication.blockedMs() < options.deadline.remainingMs();
    while (unpublished(publication).length > 0 && mayAsk()) {
        if (!(await isInTime(pause.next(options.signal))))
            break;
        for (const channel of unpublished(publication)) {
            const isPublished = await attempt(publication, channel, () => channel.finish(final, options));
            if (isPublished)
                memory.set(`${channel.input}-published`, 'true');
        }
    }
    const left = unpublished(publication).map(({ input }) => input);
    if (left.length === 0)
        memory.set('published', 'true');
    else if (context.host.step === 'main') {
        context.log.info(`The post step completes what is published on GitHub: ${left.join(', ')}.`);
    }
    else
        context.log.warning(`Could not be published on GitHub in time: ${left.join(', ')}.`);
}
async function isInTime(pause) {
    return await pause.then(() => true, () => false);
}
function unpublished({ channels, memory }) {
    return channels.filter(({ input }) => memory.get(`${input}-published`) === undefined);
}
/** Whether it went well. What is refused for good is a warning, and not tried again. */
async function attempt({ memory, context: { log } }, { input }, work) {
    try {
        await work();
        return true;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof failure/* Failure */.H && error.final) {
            log.warning(`${input}: ${message} The outcome of the step stays as it is.`);
            memory.set(`${input}-published`, 'failed');
        }
        else
            log.debug(`${input}: ${message}`);
        return false;
    }
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ createRepeatPause),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* unused harmony export backoff */
// Load balancers commonly end a request after 60 s, and Nomad adds up to a sixteenth to a hold.
const MAX_HOLD_MS = 30_000;
const MIN_HOLD_MS = 1_000;
// Nomad answers a blocking query at once when another job has changed the table meanwhile: reads
// that bring nothing new are spaced out, at most a second apart.
const FIRST_SPACING_MS = 50;
const MAX_SPACING_MS = 1_000;
/**
 * Blocking queries: the server holds each read until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline. A read that
 * came back early without anything new is followed by a pause.
 */
const blocking = (input) => {
    const fits = Math.floor((input.remainingMs * 16) / 17);
    const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
    if (input.reads === 0)
        return { delayMs: 0, holdMs: 0 };
    const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
    const isQuiet = input.unchangedReads > 0;
    return { delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0, holdMs };
};
/**
 * Plain polling: from `firstMs` between reads, `growth` times longer each read that saw nothing
 * new, at most `maxMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
function backoff(options) {
    return (input) => {
        if (input.reads === 0)
            return { delayMs: 0, holdMs: 0 };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return { delayMs: plain * (0.95 + 0.1 * input.random()), holdMs: 0 };
    };
}
const FIRST_MS = 1_000;
const MAX_MS = 15_000;
/**
 * The one rule for repeating a write or an evaluation of one kind (a conflict, a promotion that the
 * server refuses): never more than one a second.
 */
function createRepeatPause({ clock, random }) {
    let calls = 0;
    return {
        async next(signal) {
            signal.throwIfAborted();
            calls += 1;
            if (calls === 1)
                return;
            const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
            await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
        },
    };
}


/***/ })

};
