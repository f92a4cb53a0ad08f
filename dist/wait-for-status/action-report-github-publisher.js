export const id = 890;
export const ids = [890];
export const modules = {

/***/ 3890:
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
// EXTERNAL MODULE: ./packages/github/src/commits/event-commit.ts
var event_commit = __webpack_require__(2952);
// EXTERNAL MODULE: ./packages/client/src/http/api.ts + 2 modules
var http_api = __webpack_require__(8750);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./packages/github/src/requests/rate-limits.ts
var rate_limits = __webpack_require__(8081);
;// CONCATENATED MODULE: ./packages/github/src/reports/report-api.ts




const anyReply = schemas/* unknown */.L5J();
const withId = schemas/* looseObject */._H3({ id: schemas/* int */.Whr() });
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
    const limits = (0,rate_limits/* createRateLimits */.VJ)(world.clock);
    limits.refused(options.blockedForMs);
    return {
        world,
        owner,
        name,
        async send({ permission, ...request }, { signal, deadline }) {
            const isRead = request.method === 'GET';
            const { value } = await api.call({
                ...request,
                effect: isRead ? 'read' : 'write',
                retry: request.retry ?? (request.method === 'POST' ? 'unsent' : 'reads'),
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
function classifyFor(permission, limits, { clock }) {
    return (reply) => {
        const what = `GitHub responded with ${reply.status}: ${(0,classify_reply/* messageOf */.bD)(reply.text)}`;
        const retryAfterMs = (0,rate_limits/* refusedForMs */.W7)(reply, clock.wall());
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
        return reply.status === 404 ? { kind: 'not-found', what, next } : undefined;
    };
}
function throwIfBlocked(limits, resource) {
    const retryAfterMs = limits.blockedMs();
    if (retryAfterMs > 0)
        throw (0,rate_limits/* notSentYet */.MO)(resource, retryAfterMs);
}

// EXTERNAL MODULE: ./packages/action/src/connection.ts
var src_connection = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
;// CONCATENATED MODULE: ./packages/github/src/reports/check-runs.ts



const PERMISSION = 'checks: write';
async function createCheckRun(api, { name, sha, externalId, startMs, ...state }, options) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/check-runs`,
        body: {
            name,
            head_sha: sha,
            external_id: externalId,
            started_at: new Date(startMs).toISOString(),
            ...bodyOf(state),
        },
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: withId,
    }, options);
    return id;
}
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
    check_runs: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* int */.Whr(),
        external_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        started_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    })),
});
async function listCheckRuns(api, { name, sha }, options) {
    const { check_runs: runs } = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/commits/${sha}/check-runs`,
        query: { check_name: name, filter: 'all', per_page: 100 },
        resource: `check run ${name}`,
        permission: PERMISSION,
        schema: found,
    }, options);
    return runs.map(({ id, external_id: externalId, started_at: startedAt }) => {
        return { id, externalId: externalId ?? '', startMs: Date.parse(startedAt ?? '') || 0 };
    });
}

;// CONCATENATED MODULE: ./packages/github/src/reports/run-stamp.ts
const MAX_SKEW_MS = 600_000;
function stampText({ run, attempt, startMs }) {
    return `${run}/${attempt} ${startMs}`;
}
function parseStamp(text) {
    const [, run, attempt, startMs] = /^(\d{1,15})\/(\d{1,5}) (\d{1,15})$/.exec(text ?? '') ?? [];
    if (run === undefined)
        return undefined;
    return { run: Number(run), attempt: Number(attempt), startMs: Number(startMs) };
}
function isSameAttempt(one, other) {
    return one.run === other.run && one.attempt === other.attempt;
}
function isNewer(other, own, nowMs) {
    if (other.run === own.run && other.attempt !== own.attempt)
        return other.attempt > own.attempt;
    const areFirst = other.attempt === 1 && own.attempt === 1;
    if (other.run !== own.run && areFirst)
        return other.run > own.run;
    return other.startMs > own.startMs && other.startMs <= nowMs + MAX_SKEW_MS;
}

// EXTERNAL MODULE: ./packages/action/src/report/markdown/render.ts + 4 modules
var render = __webpack_require__(8483);
;// CONCATENATED MODULE: ./packages/action/src/report/github/created.ts


const MAX_READS = 4;
const UNCLEAR = 'unclear';
async function createdOnce(creation, options) {
    const { name, memory, create } = creation;
    const before = await findCreated(creation, options);
    if (before !== undefined)
        return before;
    memory.set(name, UNCLEAR);
    try {
        const id = await create(options);
        memory.set(name, String(id));
        return id;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && !(0,failure/* mayBeCarriedOut */.v5)(error))
            memory.set(name, '');
        throw error;
    }
}
async function findCreated({ name, memory, world, find }, options) {
    if (isKnown(memory, name))
        return Number(memory.get(name));
    if (memory.get(name) !== UNCLEAR)
        return undefined;
    const pause = (0,cadence/* createRepeatPause */.io)(world);
    for (let reads = 0; reads < MAX_READS; reads += 1) {
        await pause.next(options.signal);
        const found = await find(options);
        if (found === undefined)
            continue;
        memory.set(name, String(found));
        return found;
    }
    return undefined;
}
function isKnown(memory, name) {
    const kept = memory.get(name);
    return kept !== undefined && kept !== '' && kept !== UNCLEAR;
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
function conclusionOf(outcome) {
    return CONCLUSIONS[outcome] ?? 'failure';
}
function checkRunChannel(context, name) {
    const { api, memory, sha, stamp, runUrl: detailsUrl } = context;
    const identity = { name, sha, externalId: externalIdOf(context), startMs: stamp.startMs };
    const creation = { name: 'check-run-id', memory, world: api.world };
    const find = async (options) => (await listCheckRuns(api, identity, options)).find(({ externalId }) => externalId === identity.externalId)?.id;
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
            const isLate = await isShownByNewer(context, identity, options);
            const id = await (isLate ? findCreated : createdOnce)({ ...creation, create, find }, options);
            if (id !== undefined)
                await updateCheckRun(api, { id, name, ...end }, options);
        },
    };
}
async function isShownByNewer({ api, memory, stamp, log }, identity, options) {
    if (isKnown(memory, 'check-run-id'))
        return false;
    const all = await listCheckRuns(api, identity, options);
    const others = all.flatMap(({ externalId, startMs }) => stampOf(externalId, startMs) ?? []);
    const nowMs = api.world.clock.wall();
    const newer = others.find((one) => !isSameAttempt(one, stamp) && isNewer(one, stamp, nowMs));
    if (newer === undefined)
        return false;
    log.info(`check-run: run ${newer.run} (attempt ${newer.attempt}) is newer and has a check run of this ` +
        'name at this commit; none was created for this run.');
    return true;
}
function stampOf(externalId, startMs) {
    const [, run, attempt] = /^(\d{1,15})-(\d{1,5})-/.exec(externalId) ?? [];
    return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt), startMs };
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
function externalIdOf({ env, memory }) {
    const run = `${env('GITHUB_RUN_ID') || '0'}-${env('GITHUB_RUN_ATTEMPT') || '1'}`;
    return `${run}-${memory.get('nonce') ?? ''}`;
}
function workflowFile(ref) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? '')?.[1] ?? '.github';
}

// EXTERNAL MODULE: ./packages/github/src/event.ts
var src_event = __webpack_require__(7173);
;// CONCATENATED MODULE: ./packages/github/src/reports/comments.ts






const comments_PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const MAX_LAGGING_READS = 3;
const STAMP_BEGIN = '<!-- run ';
const STAMP_END = ' -->';
const comment = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    author_association: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ type: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
});
function stickyBody({ mark, stamp, text }) {
    return `${mark}\n${STAMP_BEGIN}${stampText(stamp)}${STAMP_END}\n${text}`;
}
async function upsertComment(api, sticky, options) {
    const pause = (0,cadence/* createRepeatPause */.io)(api.world);
    const upsert = { api, sticky, options, gone: new Set(), own: undefined };
    for (;;) {
        await pause.next(options.signal);
        const end = await takeTurn(upsert, await listMarked(upsert));
        if (end !== undefined)
            return end;
    }
}
async function takeTurn(upsert, found) {
    const { sticky, own } = upsert;
    const nowMs = upsert.api.world.clock.wall();
    const newer = found.find(({ stamp }) => stamp && isNewer(stamp, sticky.stamp, nowMs))?.stamp;
    const [first, ...others] = found;
    if (newer !== undefined) {
        if (own !== undefined && own !== first?.id)
            await remove(upsert, own);
        return { newer };
    }
    const isBehind = own !== undefined && (first === undefined || first.id > own);
    if (isBehind)
        return undefined;
    if (first === undefined) {
        if (!sticky.isWanted)
            return 'written';
        upsert.own = await create(upsert);
        return undefined;
    }
    if (upsert.written !== undefined)
        upsert.written.reads += 1;
    if (isSettled(first, upsert)) {
        for (const { id } of others)
            await remove(upsert, id);
        return 'written';
    }
    if (upsert.written?.over !== first.body)
        await update(upsert, first);
    return undefined;
}
function isSettled({ body }, { sticky, written }) {
    if (plain(body) === plain(stickyBody(sticky)))
        return true;
    return written !== undefined && written.over === body && written.reads >= MAX_LAGGING_READS;
}
function plain(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
async function listMarked({ api, sticky, options, gone }) {
    const { number, mark } = sticky;
    const marked = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const comments = await api.send({
            method: 'GET',
            path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
            query: { per_page: PAGE_SIZE, page },
            resource: `comments of pull request ${number}`,
            permission: comments_PERMISSION,
            schema: schemas/* array */.YOg(comment),
        }, options);
        const ours = comments.filter((one) => isOurs(one, mark) && !gone.has(one.id));
        marked.push(...ours.map(({ id, body }) => ({ id, body: body ?? '', stamp: comments_stampOf(body) })));
        if (comments.length < PAGE_SIZE)
            break;
    }
    return marked.sort((a, b) => a.id - b.id);
}
function comments_stampOf(body) {
    const line = body?.split('\n', 2)[1]?.trimEnd() ?? '';
    if (!line.startsWith(STAMP_BEGIN) || !line.endsWith(STAMP_END))
        return undefined;
    return parseStamp(line.slice(STAMP_BEGIN.length, -STAMP_END.length));
}
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function isOurs({ body, user, author_association: association }, mark) {
    if (body?.startsWith(mark) !== true)
        return false;
    return user?.type === 'Bot' || TRUSTED.has(association ?? '');
}
async function create({ api, sticky, options }) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/${String(sticky.number)}/comments`,
        body: { body: stickyBody(sticky) },
        resource: `comment on pull request ${sticky.number}`,
        permission: comments_PERMISSION,
        schema: withId,
    }, options);
    return id;
}
async function update(upsert, { id, body }) {
    const { api, sticky, options } = upsert;
    try {
        await api.send({
            method: 'PATCH',
            path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
            body: { body: stickyBody(sticky) },
            resource: `comment on pull request ${sticky.number}`,
            permission: comments_PERMISSION,
            schema: anyReply,
            retry: 'never',
        }, options);
        upsert.written = { over: body, reads: 0 };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        if (error.kind === 'not-found')
            upsert.gone.add(id);
        else if (error.final)
            throw error;
    }
}
async function remove({ api, options }, id) {
    try {
        await api.send({
            method: 'DELETE',
            path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
            resource: `comment ${id}`,
            permission: comments_PERMISSION,
            schema: anyReply,
        }, options);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.kind !== 'not-found')
            throw error;
    }
}
const pulls = schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), state: schemas/* string */.YjP() }));
async function findPullRequest(api, sha, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/commits/${sha}/pulls`,
        resource: `pull requests of commit ${sha}`,
        permission: comments_PERMISSION,
        schema: pulls,
    }, options);
    return all.find(({ state }) => state === 'open')?.number;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __webpack_require__(5136);
// EXTERNAL MODULE: ./packages/action/src/report/annotations.ts
var annotations = __webpack_require__(1109);
// EXTERNAL MODULE: ./packages/action/src/report/web-url.ts
var web_url = __webpack_require__(8025);
// EXTERNAL MODULE: ./packages/action/src/report/github/report-memory.ts
var report_memory = __webpack_require__(3237);
;// CONCATENATED MODULE: ./packages/action/src/report/github/final-report.ts











const finalReport = schemas/* object */.Ikc({
    outcome: schemas/* enum */.k5n(src_outcome/* OUTCOMES */.im),
    title: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP(),
    check: schemas/* string */.YjP(),
    failedGates: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    isGone: schemas/* boolean */.zMY(),
    url: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
function saveFinalReport(context, memory, end) {
    const report = (0,build_report/* buildReport */.FK)(context, end);
    const url = context.outputs.known().get('url');
    const page = typeof url === 'string' ? (0,web_url/* webUrl */.q)(url) : undefined;
    const final = {
        outcome: end.outcome,
        title: (0,render/* plainTitle */.D4)(report),
        description: report.what[0] ?? end.outcome,
        comment: report.isGone ? (0,render/* renderFolded */.jq)(report, render/* COMMENT */.YK) : (0,render/* renderReport */.B1)(report, render/* COMMENT */.YK),
        check: (0,render/* renderReport */.B1)(report, render/* CHECK */.fi),
        failedGates: (0,annotations/* failedGates */.q)(report),
        isGone: report.isGone,
        ...(page === undefined ? {} : { url: page.href }),
    };
    writeFiles(context, memory, final);
    return final;
}
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
        const stamp = (0,report_memory/* stampOfStep */.rc)(run.env, memory);
        (0,external_node_fs_.writeFileSync)(commentFile, stickyBody({ mark: markOf(key), stamp, text: final.comment }));
        memory.set('comment-file', commentFile);
    }
    catch (error) {
        run.log.warning(`The report could not be written to ${folder}: ${String(error)}`);
    }
}
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
    title: '\u274c ended without a result',
    description: KILLED_TEXT,
    comment: `## \u274c ended without a result\n\n${KILLED_TEXT}\n`,
    check: KILLED_TEXT,
    failedGates: [],
    isGone: false,
};
function markOf(key) {
    return `<!-- rollout-actions: ${key} -->`;
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/comment.ts





const pullRequest = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    head: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* looseObject */._H3({ repo: schemas/* nullish */.cl6(schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP() })) })), undefined),
});
const comment_event = schemas/* looseObject */._H3({
    pull_request: schemas/* catch */.MfU(schemas/* optional */.lqM(pullRequest), undefined),
    issue: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })), undefined),
});
function commentChannel(context, key) {
    return {
        input: 'comment',
        async finish({ comment, isGone }, options) {
            const number = await pullRequestOf(context, options);
            if (number === undefined) {
                context.log.notice('comment: this run belongs to no open pull request; nothing was written');
                return;
            }
            const text = { mark: markOf(key), stamp: context.stamp, text: comment };
            const sticky = { number, ...text, isWanted: !isGone };
            await orForFork(context, upsert(context, sticky, options));
        },
    };
}
async function upsert({ api, log }, sticky, options) {
    const end = await upsertComment(api, sticky, options);
    if (end === 'written')
        return;
    const { run, attempt } = end.newer;
    log.info(`comment: it already shows run ${run} (attempt ${attempt}), which is newer; ` +
        'the report of this run was not written there.');
}
async function pullRequestOf({ env, api, sha }, options) {
    const { pull_request: pull, issue } = pullRequestsOf(env);
    if (pull !== undefined)
        return pull.number;
    if (issue?.pull_request)
        return issue.number;
    return await findPullRequest(api, sha, options);
}
async function orForFork({ env, log, memory }, work) {
    try {
        await work;
    }
    catch (error) {
        const isRefused = error instanceof failure/* Failure */.HR && error.kind === 'unauthorized';
        const head = pullRequestsOf(env).pull_request?.head?.repo?.full_name;
        const isFork = head !== undefined && head !== env('GITHUB_REPOSITORY');
        if (!isRefused || !isFork)
            throw error;
        log.notice('comment: the token of a run for a fork may only read. The comment is in ' +
            `${memory.get('comment-file') ?? 'no file'}: upload it as an artifact, and let a ` +
            'workflow_run post it (docs/recipes/comment-on-forks.md).');
    }
}
function pullRequestsOf(env) {
    return (0,src_event/* readEvent */.j)(env, comment_event) ?? {};
}

;// CONCATENATED MODULE: ./packages/github/src/reports/deployment-records.ts




const FINAL_STATES = ['success', 'failure', 'error', 'inactive'];
const deployment_records_PERMISSION = 'deployments: write';
async function createDeploymentRecord(api, { environment, sha, mark, stamp, isTransient }, options) {
    const { id } = await api.send({
        method: 'POST',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments`,
        body: {
            ref: sha,
            environment,
            payload: { mark, run: stampText(stamp) },
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
const withMark = schemas/* looseObject */._H3({
    mark: schemas/* string */.YjP(),
    run: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
});
async function listDeploymentRecords(api, { environment, sha }, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments`,
        query: { environment, ...(sha === undefined ? {} : { sha }), per_page: 100 },
        resource: `deployments to ${environment}`,
        permission: deployment_records_PERMISSION,
        schema: schemas/* array */.YOg(deployment),
    }, options);
    return all
        .filter((one) => one.environment === environment)
        .map(({ id, payload }) => {
        const own = withMark.safeParse(parsed(payload)).data;
        return { id, mark: own?.mark, stamp: parseStamp(own?.run) };
    })
        .toSorted((a, b) => b.id - a.id);
}
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
const statuses = schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), state: schemas/* string */.YjP(), log_url: schemas/* nullish */.cl6(schemas/* string */.YjP()) }));
async function readNewestStatus(api, id, options) {
    const all = await api.send({
        method: 'GET',
        path: (0,safe_path/* path */.A) `/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
        query: { per_page: 100 },
        resource: `deployment ${id}`,
        permission: deployment_records_PERMISSION,
        schema: statuses,
    }, options);
    const newest = all.toSorted((a, b) => b.id - a.id)[0];
    return newest && { state: newest.state, logUrl: newest.log_url ?? '' };
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/deployment.ts





const MAX_DESCRIPTION = 140;
const MAX_OTHERS = 3;
function finalStateOf(outcome) {
    if (outcome === 'promotable')
        return 'inactive';
    if ((0,src_outcome/* isGreen */.gf)(outcome))
        return 'success';
    return outcome === 'cancelled' || outcome === 'timed-out' ? 'error' : 'failure';
}
function deploymentChannel(context, environment) {
    const { api, memory, sha, stamp, runUrl: logUrl, env, isDryRun } = context;
    const mark = memory.get('nonce') ?? '';
    const isTransient = (env('GITHUB_EVENT_NAME') ?? '').startsWith('pull_request');
    const identity = { environment, sha, mark, stamp };
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
            if (await isFinal(context, id, options))
                return;
            const end = deployment_endOf(report);
            const state = await stateBesideNewer(context, { id, environment, state: end.state }, options);
            memory.set('deployment-end', 'sent');
            await addDeploymentStatus(api, { id, ...end, state, logUrl }, options);
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
async function stateBesideNewer(context, { id, environment, state }, options) {
    if (state !== 'success')
        return state;
    const { api, stamp: own, log } = context;
    const nowMs = api.world.clock.wall();
    const isLater = ({ id: other, mark, stamp }) => stamp === undefined
        ? other > id && mark === undefined
        : !isSameAttempt(stamp, own) && isNewer(stamp, own, nowMs);
    const all = await listDeploymentRecords(api, { environment }, options).catch((error) => {
        if (error instanceof failure/* Failure */.HR && error.final)
            return [];
        throw error;
    });
    for (const { id: other } of all.filter(isLater).slice(0, MAX_OTHERS)) {
        const newest = await readNewestStatus(api, other, options);
        if (newest?.state !== 'success' || isOfThisRun(context, newest.logUrl))
            continue;
        log.info(`deployment-environment: deployment ${other} to ${environment} is newer and active, so ` +
            `deployment ${id} of this run ends as inactive.`);
        return 'inactive';
    }
    return state;
}
async function isFinal({ api, memory }, id, options) {
    if (memory.get('deployment-end') !== 'sent')
        return false;
    const newest = await readNewestStatus(api, id, options);
    return FINAL_STATES.some((state) => state === newest?.state);
}
async function noticeOwnEnvironment(context, environment, options) {
    const { api, env, sha, log } = context;
    const commits = new Set([sha, env('GITHUB_SHA') || sha]);
    const all = [];
    for (const commit of commits) {
        all.push(...(await listDeploymentRecords(api, { environment, sha: commit }, options)));
    }
    for (const { id } of all.filter(({ mark }) => mark === undefined).slice(0, MAX_OTHERS)) {
        const newest = await readNewestStatus(api, id, options);
        if (newest === undefined || !isOfThisRun(context, newest.logUrl))
            continue;
        log.notice(`GitHub records deployment ${id} to ${environment} for this job too. To have one record, ` +
            `write environment: {name: ${environment}, deployment: false} at the job.`);
        return;
    }
}
function isOfThisRun({ env }, logUrl) {
    return `${logUrl}/`.includes(`/actions/runs/${env('GITHUB_RUN_ID') ?? '-'}/`);
}
function shortened(text) {
    return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}\u2026` : text;
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/channels.ts








function openChannels(context, memory) {
    const { run, settings, log } = context;
    const { githubToken: token } = settings.reports;
    const commit = (0,event_commit/* eventCommit */.e)(run.env);
    const repository = run.env('GITHUB_REPOSITORY') ?? '';
    const connection = (0,src_connection/* githubConnectionOptions */.g7)(run);
    if (token === undefined ||
        commit === undefined ||
        repository === '' ||
        connection === undefined) {
        const missing = token === undefined ? 'github-token is empty' : 'this is no run of a workflow';
        log.warning(`Nothing is published on GitHub (comment, check-run, deployment-environment): ${missing}`);
        return undefined;
    }
    const api = openReportApi({
        world: run.world,
        secrets: run.secrets,
        endpoint: connection.endpoint,
        token,
        repository,
        blockedForMs: Number(memory.get('blocked-until') ?? 0) - context.host.clock.wall(),
    });
    const channel = {
        api,
        log,
        memory,
        env: run.env,
        isDryRun: run.dryRun,
        stamp: (0,report_memory/* stampOfStep */.rc)(run.env, memory),
        sha: commit.sha,
        runUrl: (0,build_report/* workflowRunUrl */.CX)(context),
    };
    return { channels: channelsOf(context, channel), blockedMs: api.blockedMs, close: api.close };
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






const PROGRESS_MS = 15_000;
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
async function attempt({ memory, context: { log } }, { input }, work) {
    try {
        await work();
        return true;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof failure/* Failure */.HR && error.final) {
            log.warning(`${input}: ${message} The outcome of the step stays as it is.`);
            memory.set(`${input}-published`, 'failed');
        }
        else
            log.debug(`${input}: ${message}`);
        return false;
    }
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createApi)
});

// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __webpack_require__(5293);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
// EXTERNAL MODULE: ./packages/client/src/http/safe-path.ts
var safe_path = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/body.ts
var exchange_body = __webpack_require__(8204);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/broken-exchange.ts
var broken_exchange = __webpack_require__(9511);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/dispatcher.ts + 1 modules
var exchange_dispatcher = __webpack_require__(6594);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/headers.ts
var headers = __webpack_require__(4112);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/transport.ts
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








const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
function createTransport(endpoint, world) {
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    const { dispatcher, refusalOf, end } = (0,exchange_dispatcher/* createDispatcher */.S)(endpoint);
    let written = 0;
    return {
        async send(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal.throwIfAborted();
                const options = describe(endpoint, request);
                const attempt = __addDisposableResource(env_1, (0,deadline/* startDeadline */.db)(world.clock, request.timeoutMs, request.signal), false);
                const before = { written: false };
                const noted = dispatcher.compose(notingWrite(() => {
                    before.written = true;
                    written += 1;
                }));
                try {
                    const work = exchange(noted, { ...options, signal: attempt.signal });
                    return await (0,deadline/* untilAborted */.Eu)(work, attempt.signal);
                }
                catch (error) {
                    throw reasonOf(refusalOf(error) ?? error, {
                        endpoint,
                        request,
                        attempt,
                        written: before.written,
                    });
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        },
        sent: () => written,
        close: end,
    };
}
function describe(endpoint, request) {
    const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
    return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${(0,safe_path/* writeQuery */.w)(request.query)}`,
        method: request.method,
        headers: (0,headers/* composeHeaders */.H)(endpoint, {
            own: request.headers ?? {},
            hasBody: request.body !== undefined,
            confidential: request.confidential ?? false,
        }),
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0,
    };
}
async function exchange(dispatcher, options) {
    const { statusCode: status, headers, body } = await dispatcher.request(options);
    const header = (name) => {
        const value = headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(', ') : value;
    };
    const encoding = header('content-encoding');
    const good = status >= 200 && status < 300;
    const text = good
        ? (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' })
        : (0,exchange_body/* readBody */.x8)(body, { encoding, maxBytes: MAX_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    await (0,clock/* nextTick */.d)();
    return whole;
}
function notingWrite(note) {
    return (dispatch) => (options, handler) => dispatch(options, {
        onRequestStart(controller, context) {
            note();
            handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
        onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
        onResponseData: (...facts) => handler.onResponseData?.(...facts),
        onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
        onResponseError: (...facts) => handler.onResponseError?.(...facts),
    });
}
function reasonOf(error, { endpoint, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { endpoint: endpoint, resource: request.resource, written };
    if (attempt.signal.aborted)
        return (0,broken_exchange/* unanswered */.b)({ ...facts, timeoutMs: request.timeoutMs });
    return (0,broken_exchange/* brokenExchange */.F)(error, facts);
}

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/redacted.ts
var redacted = __webpack_require__(3342);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
// EXTERNAL MODULE: ./packages/client/src/http/reply/classify-reply.ts
var classify_reply = __webpack_require__(6342);
;// CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts




function readValue(reply, expected) {
    const raw = rawValue(reply, expected);
    const read = expected.schema.safeParse(raw);
    if (read.success)
        return read.data;
    const where = read.error.issues.slice(0, 3).map(issueText).join('; ');
    throw invalid(expected, `returned an unexpected response: ${where}`);
}
function rawValue(reply, expected) {
    if (expected.format === 'none')
        return undefined;
    if ((0,classify_reply/* isWebPage */.AA)(reply))
        throw invalid(expected, (0,classify_reply/* webPage */.I2)(reply.status));
    if (expected.format === 'text')
        return reply.text;
    if (reply.text.trim() === '')
        throw invalid(expected, `answered ${reply.status} without a body`);
    try {
        return JSON.parse(reply.text);
    }
    catch {
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
    }
}
function aboutAnother(expected) {
    return invalid(expected, 'sent a reply about another id than the one asked for');
}
function issueText(issue) {
    const path = (0,sanitize_line/* sanitizeLine */.g)(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ endpoint, resource }, what) {
    return new failure/* Failure */.HR({
        kind: 'invalid-reply',
        resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

// EXTERNAL MODULE: ./packages/client/src/http/reply/retry-after.ts
var retry_after = __webpack_require__(2712);
// EXTERNAL MODULE: ./packages/client/src/http/retry.ts
var retry = __webpack_require__(8056);
;// CONCATENATED MODULE: ./packages/client/src/http/api.ts










const ATTEMPT_MS = 30_000;
const MAX_PRINTED = 2_000;
const MAX_KEPT = 4_000;
function createApi(options) {
    const { world, endpoint, secrets } = options;
    for (const secret of (0,proxy/* proxySecrets */.Wm)(endpoint.proxy))
        secrets.add(secret);
    const transport = options.transport ?? createTransport(endpoint, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return (0,retry/* withRetries */.LH)({ world, rule, signal: call.signal, deadline }, () => attempt(call, () => once(call, transport, options)).catch((error) => {
                throw (0,redacted/* redactedWith */.f)(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
}
async function attempt(call, send) {
    const afterAttempt = await call.beforeAttempt?.(call.signal);
    call.signal.throwIfAborted();
    try {
        const answer = await send();
        afterAttempt?.(undefined);
        return answer;
    }
    catch (error) {
        afterAttempt?.(error);
        throw error;
    }
}
async function once(call, transport, options) {
    const { query, headers, confidential } = call;
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const reply = await transport.send({
        method: call.method,
        path: call.path,
        timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
        signal: call.signal,
        resource: call.resource,
        ...(query === undefined ? {} : { query }),
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
        ...(confidential === undefined ? {} : { confidential }),
    });
    if (reply.status < 200 || reply.status >= 300) {
        throw failureOf({ ...reply, text: options.secrets.redact(reply.text) }, call, options);
    }
    const { resource, schema, format = 'json' } = call;
    const expected = { endpoint: options.endpoint, resource, schema, format };
    const value = readValue(reply, expected);
    if (call.isAbout?.(value) === false)
        throw aboutAnother(expected);
    return { value, status: reply.status, header: reply.header };
}
function failureOf(reply, call, options) {
    const { method, path, query = {}, resource } = call;
    const asked = { method, path, query, resource };
    const classification = call.classify?.(reply, asked) ??
        options.classify?.(reply, asked) ??
        (0,classify_reply/* classifyByStatus */.y_)(reply, options.endpoint);
    const retryAfterMs = (0,retry_after/* readRetryAfter */.D)(reply.header, options.world.clock.wall());
    return new failure/* Failure */.HR({
        received: 'yes',
        ...classification,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MAX_KEPT),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
function printed(call, { endpoint, world, secrets }) {
    const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
    const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${(0,safe_path/* writeQuery */.w)(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${(0,sanitize_line/* sanitizeLine */.g)(body, MAX_PRINTED)}`.trimEnd());
    return new failure/* NotSent */.Y5(write);
}


/***/ }),

/***/ 6342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   I2: () => (/* binding */ webPage),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   y_: () => (/* binding */ classifyByStatus)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


function classifyByStatus(reply, endpoint) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, endpoint);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}, and what is in front of the API (proxy, ` +
            'sign-in page)';
        return { kind, what: `${endpoint.service} ${webPage(reply.status)}`, next };
    }
    const said = messageOf(reply.text);
    const what = `${endpoint.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
    return { kind, what, next: nextOf(kind, reply.status, endpoint) };
}
function isWebPage(reply) {
    const type = reply.header('content-type') ?? '';
    return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
}
function webPage(status) {
    return `answered ${status} with a web page, not with the API`;
}
function messageOf(text) {
    return (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(memberOf(text) ?? text);
}
const MESSAGE_MEMBERS = ['message', 'error', 'detail', 'title', 'errors'];
function memberOf(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const body = JSON.parse(text);
        const members = new Map(Object.entries(Object(body)));
        const found = MESSAGE_MEMBERS.map((name) => members.get(name)).find((value) => !isEmpty(value));
        return typeof found === 'object' ? JSON.stringify(found) : found?.toString();
    }
    catch {
        return undefined;
    }
}
function isEmpty(value) {
    return value === undefined || value === null || value === '' || typeof value === 'boolean';
}
function kindOf(status) {
    if (status === 401 || status === 403)
        return 'unauthorized';
    if (status === 404)
        return 'not-found';
    if (status === 409)
        return 'conflict';
    if (status === 429)
        return 'throttled';
    if (status === 408 || status >= 500)
        return 'unavailable';
    return status >= 400 ? 'rejected' : 'invalid-reply';
}
function nextOf(kind, status, endpoint) {
    const { address, credentials } = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint);
    switch (kind) {
        case 'unauthorized':
            return status === 401
                ? `Check the input ${credentials}: it is missing, wrong or has expired`
                : `Check what the input ${credentials} may do: it is known there but lacks this right`;
        case 'not-found':
            return `Check the id or name, and that the input ${address} is the right server`;
        case 'conflict':
            return 'Somebody else changed it meanwhile: check its state, then run again';
        case 'throttled':
            return 'Run fewer jobs with these credentials at once, or allow more time';
        case 'unavailable':
            return 'Run again later; if it stays so, check the state of the service';
        default:
            return 'Correct the inputs that it names';
    }
}
function redirected(reply, endpoint) {
    const target = URL.parse(reply.header('location') ?? '', endpoint.baseUrl.href);
    const same = target?.origin === endpoint.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null'
        ? 'another place'
        : (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${endpoint.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}`,
    };
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path),
/* harmony export */   w: () => (/* binding */ writeQuery)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


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
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            kind: 'rejected',
            resource: `the name or id "${(0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ eventCommit),
/* harmony export */   q: () => (/* binding */ resolveRef)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7173);
/* harmony import */ var _requests_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3449);



const sha = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{40}$/i));
const pulls = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }))), undefined);
const ofHead = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    head_sha: sha,
    head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    pull_requests: pulls,
    event: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const pullRequest = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha }),
    base: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
    merge_commit_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(sha),
});
const payload = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(pullRequest), undefined),
    deployment: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha })), undefined),
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(ofHead), undefined),
    check_run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .extend */ .X$i(ofHead, { check_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .partial */ .OH3(ofHead)) })), undefined),
    check_suite: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(ofHead), undefined),
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ head_sha: sha, base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })), undefined),
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(sha), undefined),
});
function eventCommit(env) {
    const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env, payload);
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
function baseOf(head) {
    const [pull] = head.pull_requests ?? [];
    if (pull !== undefined)
        return pull.base.ref;
    if (head.event?.startsWith('pull_request'))
        return undefined;
    return branchOf(head.head_branch ?? undefined);
}
const MERGE_QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
function branchOf(ref) {
    if (ref === undefined || ref === '')
        return undefined;
    const branch = ref.replace(/^refs\/heads\//, '');
    if (branch.startsWith('refs/'))
        return undefined;
    return MERGE_QUEUE.exec(branch)?.[1] ?? branch;
}
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{40}$/)) });
async function resolveRef(github, ref, limits) {
    const found = await (0,_requests_request_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessRefused */ .J0)(['not-found'], () => github.read({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ref },
        resource: `commit of ${ref}`,
        permission: 'contents: read',
        schema: commit,
        ...limits,
    }));
    return found?.sha;
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export readPullRequestEvent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);


function readEvent(env, schema) {
    const path = env('GITHUB_EVENT_PATH');
    if (path === undefined || path === '')
        return undefined;
    try {
        return schema.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
const pullRequestEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    action: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ number: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), state: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
function readPullRequestEvent(env) {
    const event = readEvent(env, pullRequestEvent);
    if (event === undefined)
        return undefined;
    const { action, pull_request: request } = event;
    return { number: request.number, isClosed: action === 'closed' || request.state === 'closed' };
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ notSentYet),
/* harmony export */   VJ: () => (/* binding */ createRateLimits),
/* harmony export */   W7: () => (/* binding */ refusedForMs)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);


const SHARE = 0.5;
const ROUNDING_MS = 2_000;
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
function allowanceOf(known, { requests, untilMs }) {
    const isKnown = known !== undefined &&
        Math.abs(untilMs - known.untilMs) < ROUNDING_MS &&
        requests < known.requests + MAX_TOGETHER;
    return isKnown ? known.allowance : requests * SHARE;
}
const WITHOUT_A_TIME_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;
function refusedForMs(reply, wallMs) {
    if (reply.status !== 403 && reply.status !== 429)
        return undefined;
    const asked = (0,_rollout_actions_client_http_reply_retry_after__WEBPACK_IMPORTED_MODULE_1__/* .readRetryAfter */ .D)(reply.header, wallMs);
    if (asked !== undefined)
        return asked;
    if (wholeNumber(reply.header('x-ratelimit-remaining')) === 0) {
        return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
    }
    const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
    return isSecondary ? WITHOUT_A_TIME_MS : undefined;
}
function notSentYet(resource, retryAfterMs) {
    return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        kind: 'throttled',
        resource,
        what: 'GitHub has refused another request for too many of them, so this one was not sent',
        next: 'Run fewer jobs with this token at once, or raise the timeout',
        retryAfterMs,
        received: 'no',
    });
}
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


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ unlessRefused),
/* harmony export */   UV: () => (/* binding */ parseReply),
/* harmony export */   ZQ: () => (/* binding */ assertSame)
/* harmony export */ });
/* harmony import */ var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);

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
function assertSame(resource, asked, received) {
    if (received === undefined || received === null || String(received) === String(asked))
        return;
    throw invalidReply(resource, 'the response is about something else than what was asked for');
}
async function unlessRefused(kinds, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && kinds.includes(error.kind))
            return undefined;
        throw error;
    }
}
function invalidReply(resource, what) {
    return new _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        kind: 'invalid-reply',
        resource,
        what,
        next: 'Check that GITHUB_API_URL is the address of the GitHub API, such as ' +
            'https://api.github.com or https://github.example/api/v3',
        received: 'yes',
    });
}


/***/ })

};
