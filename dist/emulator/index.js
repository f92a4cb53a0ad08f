#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__externals_js_7e42f8b4__ from "./externals.js";
/******/ var __webpack_modules__ = ({

/***/ 3223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts + 1 modules
var common = __nccwpck_require__(616);
// EXTERNAL MODULE: ./packages/action/src/inputs/number.ts
var number = __nccwpck_require__(347);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
;// CONCATENATED MODULE: ./actions/emulator/src/inputs/fields.ts



const onlyLeave = (0,inputs_text/* choice */.Yq)('leave').default('leave');
const { timeout, summary } = (0,common/* commonInputs */.j)({
    timeout: '1m',
    onTimeout: onlyLeave,
    onCancel: onlyLeave,
});
const port = () => (0,number/* integer */.nd)({ min: 0, max: 65_535 }).default('0');
/** All inputs, by their names in `action.yml`. */
const fields = {
    speed: (0,number/* integer */.nd)({ min: 1, max: 10_000 }).default('1'),
    seed: (0,number/* integer */.nd)({ min: 0 }).default('1'),
    fixture: (0,inputs_text/* textBlock */.fI)().optional(),
    scenario: (0,inputs_text/* textBlock */.fI)().optional(),
    env: (0,inputs_text/* flag */.Jt)().default('false'),
    'emqx-port': port(),
    'edgegap-port': port(),
    'nomad-port': port(),
    'mqtt-port': port(),
    'nomad-nodes': (0,number/* integer */.nd)({ min: 1, max: 50 }).default('1'),
    'nomad-acl': (0,inputs_text/* flag */.Jt)().default('false'),
    timeout,
    summary,
};

;// CONCATENATED MODULE: ./actions/emulator/src/inputs/inputs.ts


const inputs = (0,inputs_define/* defineInputs */.p)(fields);


/***/ }),

/***/ 1916:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3049);
/* harmony import */ var _rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8146);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3223);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4379);




const MIN_NODE = 24;
// The same bundle is the step, the process that the step leaves running, and the program of `npx`,
// which a `run:` of a workflow may start too: only a step of `uses:` has inputs.
const isOnRunner = _rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .W.env['GITHUB_ACTIONS'] === 'true';
const isStep = isOnRunner && "INPUT_SPEED" in _rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess.env */ .W.env && process.argv.length === 2;
if (isStep)
    await (0,_rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)({ name: 'emulator', inputs: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputs */ .V, load: () => Promise.all(/* import() */[__nccwpck_require__.e(968), __nccwpck_require__.e(92)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3092)) });
else if (Number.parseInt(_rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .W.nodeVersion, 10) >= MIN_NODE) {
    await Promise.all(/* import() */[__nccwpck_require__.e(968), __nccwpck_require__.e(546), __nccwpck_require__.e(768)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9768));
}
else {
    const have = `The emulator needs Node ${MIN_NODE} or later, but this is`;
    console.error(`${have} Node ${_rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .W.nodeVersion}. Add --package=node@${MIN_NODE} to npx.`);
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4379:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/** What emulator gives besides the outputs that every action has. */
const outputs = [
    'emqx-url',
    'emqx-api-key',
    'emqx-api-secret',
    'emqx-deployment-name',
    'mqtt-url',
    'edgegap-url',
    'edgegap-token',
    'nomad-url',
    'nomad-token',
];


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/** Ends a run from any depth, with its outcome and the sentence for it. */
class ActionError extends Error {
    name = 'ActionError';
    result;
    constructor(outcome, reason, json) {
        super(reason);
        this.result = { outcome, reason, ...(json && { json }) };
    }
}


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __nccwpck_require__(5136);
;// CONCATENATED MODULE: ./packages/action/src/documentation.ts

/** `npm run docs` writes the owner; a test compares it, and the version, with `package.json`. */
const OUTCOMES_PAGE = 'https://github.com/rollout-actions/rollout-actions/blob/v1/docs/outcomes.md';
/**
 * Where `docs/outcomes.md` explains the end of a run: under the kind of the error, which says more
 * than the outcome, unless the outcome has the same name. Without an end, how a step can end
 * without an outcome.
 */
function documentationUrl(end) {
    return `${OUTCOMES_PAGE}#${end === undefined ? 'no-outcome' : anchorOf(end)}`;
}
/** The last line of every red message. */
function explanation(end) {
    return `Cause and remedy: ${documentationUrl(end)}`;
}
function anchorOf({ outcome, errorKind }) {
    const isOutcome = src_outcome/* OUTCOMES */.im.some((word) => word === errorKind);
    return errorKind === undefined || isOutcome ? outcome : errorKind;
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/report-memory.ts
/** What main has left in `STATE_reports`; undefined where it began no report. */
function readReportMemory(env) {
    const text = env['STATE_reports'];
    if (text === undefined || text === '')
        return undefined;
    try {
        const state = JSON.parse(text);
        const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
        return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return undefined;
    }
}
function createReportMemory(before, write) {
    let kept = before;
    return {
        get: (name) => kept[name],
        set(name, text) {
            if (kept[name] === text)
                return;
            kept = { ...kept, [name]: text };
            write(JSON.stringify(kept));
        },
    };
}

// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
;// CONCATENATED MODULE: ./packages/action/src/outputs.ts
/** The outputs that every action has. */
const COMMON_OUTPUTS = [
    'outcome',
    'reason',
    'deployment-id',
    'deployment-ids',
    'fqdn',
    'port',
    'ports',
    'url',
    'status',
    'changed',
    'json',
    'elapsed-seconds',
    'requests',
];
/** What later steps need to end what a killed step has begun. */
const WRITTEN_AT_ONCE = new Set([
    'deployment-id',
    'deployment-ids',
    'changed',
]);
/**
 * A list that grows one by one is written so often that all its versions together take this many
 * bytes; then only when it has doubled.
 */
const MAX_REWRITTEN = 64 * 1024;
function createOutputs({ names, files, secrets, }) {
    const declared = new Set([...COMMON_OUTPUTS, ...names]);
    const known = new Map();
    const written = new Map();
    const bytes = new Map();
    function isDue(name) {
        const last = written.get(name);
        if (last === undefined || !WRITTEN_AT_ONCE.has(name))
            return last === undefined;
        const { length } = textOf(known.get(name));
        return (bytes.get(name) ?? 0) + length <= MAX_REWRITTEN || length >= 2 * last.length;
    }
    function write(name, value) {
        const text = textOf(value);
        if (written.get(name) === text)
            return;
        files.output(name, text);
        written.set(name, text);
        bytes.set(name, (bytes.get(name) ?? 0) + text.length);
    }
    return {
        set(name, value) {
            if (!declared.has(name))
                throw new Error(`the action does not declare an output ${name}`);
            if (value === undefined)
                known.delete(name);
            else
                known.set(name, redactDeep(value, secrets));
            if (known.has(name) && isDue(name))
                write(name, known.get(name));
        },
        known: () => known,
        flush() {
            for (const name of declared) {
                if (known.has(name) || written.has(name))
                    write(name, known.get(name));
            }
        },
    };
}
function textOf(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** The same value as JSON would have it, every text and every name of a member redacted. */
function redactDeep(value, secrets) {
    if (typeof value === 'string')
        return secrets.redact(value);
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, secrets));
    if (value instanceof Date || value instanceof URL)
        return secrets.redact(value.toJSON());
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.map(([name, member]) => [secrets.redact(String(name)), redactDeep(member, secrets)]));
}

;// CONCATENATED MODULE: ./packages/action/src/report/annotations.ts
/** GitHub shows no more annotations of one kind in one step; one is for the outcome. */
const MAX_ANNOTATIONS = 10;
function failedGates({ gates }) {
    return gates
        .filter(({ verdict, observeOnly }) => verdict === 'fail' && !observeOnly)
        .slice(0, MAX_ANNOTATIONS - 1)
        .map(({ name, value, bound }) => ({
        title: `Gate ${name} failed`,
        message: `Gate ${name}: measured ${value}, bound ${bound}`,
    }));
}

;// CONCATENATED MODULE: ./packages/action/src/report/next-step.ts

/** Our sentences end with what to do: `Check the logs, fix the version, and re-run.` */
const IMPERATIVE = /^(?:Add|Allow|Ask|Check|Choose|Correct|Delete|Fail|Find|Fix|Free|Give|Install|Look|Lower|Make|Name|Promote|Put|Raise|Re-run|Read|Register|Remove|Run|See|Set|Stop|Update|Use|Wait|Write)\b/;
/** Between two sentences. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z])/;
const BY_OUTCOME = {
    failed: 'Check the evidence below, fix the cause and re-run.',
    'rolled-back': 'The older version runs again. Fix the new one before you deploy it again.',
    superseded: 'Nothing is left to do for this version; check the newer one.',
    'gate-failed': 'Fix the version, or the bound of the gate that failed, and deploy again.',
    inconclusive: 'Find out why the gate could not measure, then re-run.',
    'timed-out': 'Find out what takes so long, or raise the input timeout, then re-run.',
    cancelled: 'Re-run the job to continue.',
    'quota-exhausted': 'Re-run once the budget has opened again.',
    refused: 'Correct the inputs and re-run.',
    'not-found': 'Check the id or the name, then re-run.',
    unauthorized: 'Check the credentials and their rights, then re-run.',
    unreachable: 'Check the address and whether the service is up, then re-run.',
    rejected: 'Correct what the service rejected, then re-run.',
};
/**
 * Takes the sentences that say what to do out of a reason, so that they can stand by themselves. A
 * red outcome whose reason has none has a general advice.
 */
function splitReason(outcome, reason) {
    const sentences = reason.split(SENTENCE_END);
    const what = sentences.filter((sentence) => !IMPERATIVE.test(sentence));
    const next = sentences.filter((sentence) => IMPERATIVE.test(sentence));
    if (what.length > 0 && next.length > 0) {
        return { what: what.join(' '), next: next.join(' ') };
    }
    return { what: reason, next: (0,src_outcome/* isGreen */.gf)(outcome) ? undefined : BY_OUTCOME[outcome] };
}

;// CONCATENATED MODULE: ./packages/action/src/report/build-report.ts



/** The report of a run as it stands; `end` is undefined while it goes on. Redacted. */
function buildReport(context, end) {
    const { name, host, secrets, runReport } = context;
    const endMs = host.clock.wall();
    const content = runReport.content(secrets.redact);
    return {
        ...content,
        facts: new Map([...commitFact(context), ...content.facts]),
        action: name,
        outcome: end?.outcome,
        isPassing: end !== undefined && isPassing(context, end),
        ...wordsOf(end, secrets.redact),
        explanationUrl: end === undefined || (0,src_outcome/* isGreen */.gf)(end.outcome) ? undefined : documentationUrl(end),
        startMs: endMs - context.elapsedMs(),
        endMs,
        requests: context.requests(),
        runUrl: workflowRunUrl(context),
    };
}
/** Whether the step is green: by its outcome, or because `allowed-outcomes` has it. */
function isPassing({ settings }, { outcome }) {
    return (0,src_outcome/* isGreen */.gf)(outcome) || settings.allowedOutcomes.includes(outcome);
}
function wordsOf(end, redact) {
    if (end === undefined)
        return { what: [], next: undefined, diagnostic: [] };
    const { outcome, reason, lines, diagnostic = [] } = end;
    const { what, next } = splitReason(outcome, redact(reason));
    return {
        what: lines === undefined ? [what] : lines.map(redact),
        next,
        diagnostic: diagnostic.map(redact),
    };
}
/** `Commit: 1a2b3c4d5e (main)`. */
function commitFact({ host: { env } }) {
    const { GITHUB_SHA: sha, GITHUB_REF_NAME: ref } = env;
    if (!sha)
        return [];
    return [['Commit', ref ? `${sha.slice(0, 10)} (${ref})` : sha.slice(0, 10)]];
}
/** The page of this attempt of the workflow run, by the addresses that the runner gives. */
function workflowRunUrl({ host: { env } }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !id)
        return undefined;
    const attempt = env['GITHUB_RUN_ATTEMPT'];
    return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
}

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __nccwpck_require__(6855);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/action/src/report/markdown/escape.ts

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
// Only at the start of a line do these open a heading, a list, a quotation or a rule.
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)](?:\s|$)))/;
/**
 * A character of no width. GitHub finds mentions, issues and emoji in the text after entities
 * are decoded, so that an entity alone does not stop it.
 */
const BREAK = '&#8203;';
/** Text of one line as Markdown that shows just this text: no mark, no tag, no link, no mention. */
function escapeMarkdown(text) {
    return withoutReferences(printable(text).replace(MARKS, '\\$&')).replace(MARK_AT_START, (mark) => /\d/.test(mark) ? `${BREAK}${mark}` : `\\${mark}`);
}
/** Text of one line for the inside of an HTML element, where Markdown has no marks. */
function escape_escapeHtml(text) {
    return withoutReferences(printable(text)).replaceAll('"', '&quot;');
}
function printable(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(UNPRINTABLE, ' ').trim();
}
/** Tags, mentions, issues, addresses, formulas and emoji: all that GitHub finds in plain text. */
function withoutReferences(text) {
    return (text
        .replaceAll('&', '&amp;')
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, (start) => `${start}${BREAK}`)
        // A clock time is no emoji.
        .replace(/:(?!\d{1,2}:)(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
        .replace(/www\./gi, (start) => start.replace('.', `${BREAK}.`))
        .replaceAll('<', '&lt;')
        .replaceAll('@', `&#64;${BREAK}`)
        .replaceAll('$', '<span>$</span>'));
}
/** Lines for a fenced block: whatever is inside stays text, only controls are taken out. */
function codeLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text.replace(/\r\n?/g, '\n'));
    return lines.replace(UNPRINTABLE_IN_CODE, ' ').split('\n');
}
/** A fence longer than any run of backticks inside. */
function fenceFor(lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/blocks.ts

/** Longer texts are cut: one must not push all others out. */
const MAX_CHARACTERS = 4_000;
/** Text of others as Markdown that is nothing but text. */
function shown(text) {
    return escapeMarkdown(shortened(String(text)));
}
function shortened(text) {
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
/** A paragraph of Markdown. */
function paragraph(line, rank = 0) {
    return { before: [], lines: [line], after: [''], rank };
}
function tableBlock({ title, columns, rows }, rank) {
    const row = (cells) => `| ${cells.map(shown).join(' | ')} |`;
    const rule = `|${columns.map(() => ' --- |').join('')}`;
    const heading = title === undefined ? [] : [`### ${shown(title)}`, ''];
    return {
        before: [...heading, row(columns), rule],
        lines: rows.map(row),
        after: [''],
        rank,
    };
}
function codeBlock(lines, rank, language = 'text') {
    const safe = codeLines(lines.join('\n'));
    const fence = fenceFor(safe);
    return { before: [fence + language], lines: safe, after: [fence, ''], rank };
}
/** Lines of others, folded under a title. */
function evidenceBlock({ title, lines }, rank) {
    return folded(title, codeBlock(lines, rank));
}
/** A block behind a line that opens it. */
function folded(title, block) {
    const summary = `<summary>${escape_escapeHtml(shortened(title))}</summary>`;
    return {
        ...block,
        before: ['<details>', summary, '', ...block.before],
        after: [...block.after, '</details>', ''],
    };
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/fit.ts
/** What could not be shown, for the one remark about it. */
const CUT = 'Some lines are left out here: there is no room for more. The log of the step has all.';
const REMARK_BYTES = Buffer.byteLength(CUT) + 2;
/**
 * The blocks as one text of at most `maxBytes`. Where that is too little, room goes to the blocks
 * with the lowest rank first, whatever their place; a block is cut at the end of a line, and the
 * reader is informed.
 */
function fit(blocks, maxBytes) {
    const total = blocks.reduce((sum, block) => sum + bytesOf(linesOf(block)), 0);
    if (total <= maxBytes)
        return join(blocks.map(linesOf));
    let room = maxBytes - REMARK_BYTES;
    const kept = new Map();
    for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const lines = fitting(block, room);
        kept.set(block, lines);
        room -= bytesOf(lines);
    }
    return join([...blocks.map((block) => kept.get(block) ?? []), [CUT]]);
}
function join(blocks) {
    return `${blocks.flat().join('\n')}\n`;
}
function linesOf({ before, lines, after }) {
    return [...before, ...lines, ...after];
}
/** What of a block fits into `room` bytes; nothing where not a single line does. */
function fitting({ before, lines, after }, room) {
    let bytes = bytesOf(before) + bytesOf(after);
    let count = 0;
    for (const line of lines) {
        bytes += bytesOf([line]);
        if (bytes > room)
            break;
        count += 1;
    }
    return count === 0 ? [] : [...before, ...lines.slice(0, count), ...after];
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/timeline.ts

/** More bars, or more of them in a row, nobody can read. */
const MAX_ENTRIES = 40;
const MAX_LABEL = 48;
const MAX_SECTION = 36;
/** Below this span the axis needs parts of seconds. */
const SHORT_MS = 10_000;
const UUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const BAD_STATE = /fail|error|unhealthy|lost|died|dead|crash|reject|refus|timed-out|cancel/i;
// Mermaid's grammar is made of words at the start of a line, colons, hashes, semicolons and
// percent signs; whatever is not plain text is left out.
const NOT_PLAIN = /[^\p{L}\p{N} .,/()_+=-]+/gu;
const KEYWORD = /^(?:gantt|title|section|click|call|href|vert|acc\w*|dateformat|axisformat|tickinterval|inclusive\w*|includes|excludes|todaymarker|top\w*|weekday|weekend|display\w*|\d{4}-)/i;
/**
 * The states over time as a Mermaid gantt, without its fence; undefined where nothing lasted.
 * Mermaid takes times without a zone as local and shows them as local, so that UTC times written
 * without a zone are shown as UTC wherever the reader is.
 */
function ganttLines({ entries, endMs }) {
    const [first] = entries;
    if (first === undefined || endMs <= first.atMs)
        return undefined;
    const isShort = endMs - first.atMs < SHORT_MS;
    const sections = Map.groupBy(barsOf(entries, endMs), ({ subject }) => subject);
    return [
        '%%{init: {"gantt": {"leftPadding": 170, "useWidth": 900}}}%%',
        'gantt',
        '    title Times are UTC',
        '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `    axisFormat ${isShort ? '%H:%M:%S.%L' : '%H:%M:%S'}`,
        `    tickInterval ${tickInterval(endMs - first.atMs)}`,
        ...[...sections].flatMap(([subject, bars], index) => [
            `    section ${plain(subject, MAX_SECTION) || `subject ${index + 1}`}`,
            ...bars.map(barLine),
        ]),
    ];
}
const SECOND_MS = 1_000;
const TICKS = [
    [1, '1millisecond'],
    [10, '10millisecond'],
    [50, '50millisecond'],
    [100, '100millisecond'],
    [500, '500millisecond'],
    [SECOND_MS, '1second'],
    [5 * SECOND_MS, '5second'],
    [15 * SECOND_MS, '15second'],
    [60 * SECOND_MS, '1minute'],
    [300 * SECOND_MS, '5minute'],
    [900 * SECOND_MS, '15minute'],
];
const MAX_TICKS = 8;
/** Left to itself, Mermaid puts so many times on the axis that they cover each other. */
function tickInterval(spanMs) {
    const fitting = TICKS.find(([ms]) => spanMs / ms <= MAX_TICKS);
    return fitting?.[1] ?? '1hour';
}
/** Many entries are thinned in the middle: how it began and how it ended matter most. */
function barsOf(entries, endMs) {
    const bars = entries.map((entry, index) => {
        const next = entries.slice(index + 1).find(({ subject }) => subject === entry.subject);
        return { ...entry, untilMs: next?.atMs ?? endMs, isLast: next === undefined };
    });
    if (bars.length <= MAX_ENTRIES)
        return bars;
    return [...bars.slice(0, MAX_ENTRIES / 2), ...bars.slice(-MAX_ENTRIES / 2)];
}
function barLine({ state, atMs, untilMs, isLast }) {
    // Not `active` for the last: in the dark theme its label cannot be read beside a short bar.
    const tag = BAD_STATE.test(state) ? 'crit, ' : isLast ? '' : 'done, ';
    const endMs = Math.max(untilMs, atMs + 1);
    const label = plain(state, MAX_LABEL) || 'state';
    return `    ${label} :${tag}${dateTime(atMs)}, ${dateTime(endMs)}`;
}
/** Text that Mermaid takes for nothing else. */
function plain(text, maxCharacters) {
    const clean = (0,external_node_util_.stripVTControlCharacters)(text).replace(UUID, '$1').replace(NOT_PLAIN, ' ');
    const line = clean.replace(/\s+/g, ' ').trim();
    const cut = line.length > maxCharacters ? `${line.slice(0, maxCharacters - 3)}...` : line;
    return KEYWORD.test(cut) ? `- ${cut}` : cut;
}
/** The same as a table, for where no diagram is drawn. */
function timelineTable({ entries }) {
    return {
        columns: ['UTC', 'of', 'state'],
        rows: entries.map(({ atMs, subject, state }) => [clockTime(atMs), subject, state]),
    };
}
/** `19:34:12`. */
function clockTime(ms) {
    return new Date(ms).toISOString().slice(11, 19);
}
function dateTime(ms) {
    return new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
}

;// CONCATENATED MODULE: ./packages/action/src/report/markdown/render.ts







/** The runner refuses a summary above 1,048,576 bytes. */
const SUMMARY = { maxBytes: 1_048_000, hasPictures: true };
/** GitHub refuses a comment above 65,536 characters, and the text of a check run as well. */
const COMMENT = { maxBytes: 65_000, hasPictures: true };
const CHECK = { maxBytes: 65_000, hasPictures: false };
/** What is left out first where there is no room: evidence, then things, then the timeline. */
const RANK = { head: 0, gates: 1, timeline: 2, things: 3, evidence: 4 };
/** A report as Markdown for one place: the only place where a report becomes Markdown. */
function renderReport(report, { maxBytes, hasPictures }) {
    const hasBadGate = report.gates.some((gate) => gate.verdict !== 'pass' && !gate.observeOnly);
    const gates = gateBlocks(report);
    const blocks = [
        paragraph(`## ${titleOf(report)}`),
        ...endBlocks(report),
        ...(hasBadGate ? gates : []),
        ...timelineBlocks(report, hasPictures),
        ...report.things.map((table) => tableBlock(table, RANK.things)),
        ...(hasBadGate ? [] : gates),
        ...report.remarks.map((remark) => paragraph(shown(remark), RANK.things)),
        ...report.evidence.map((one) => evidenceBlock(one, RANK.evidence)),
        ...(report.budget ? [folded('Budget', tableBlock(report.budget, RANK.things))] : []),
        paragraph(`<sub>${footer(report)}</sub>`),
    ];
    return fit(blocks, maxBytes);
}
/** A report as one line that opens: for something that is gone. */
function renderFolded(report, place) {
    const head = `<details>\n<summary>${escapeHtml(plainTitle(report))}</summary>\n\n`;
    const tail = '\n</details>\n';
    const room = place.maxBytes - Buffer.byteLength(head + tail);
    return `${head}${renderReport(report, { ...place, maxBytes: room })}${tail}`;
}
/** `✅ nomad-promote: succeeded, job web version 7`, as plain text of others: not escaped. */
function plainTitle({ action, outcome, subject, isGone }) {
    const end = isGone ? 'stopped' : (outcome ?? 'in progress');
    const icon = isGone ? '⏹️' : iconOf(outcome);
    return [`${icon} ${action}: ${end}`, ...subjectWords(subject)].join(', ');
}
function titleOf({ action, outcome, subject }) {
    const words = subjectWords(subject).map(shown);
    const page = pageLink(subject?.page);
    return [`${iconOf(outcome)} ${action}: ${outcome ?? 'in progress'}`, ...words, ...page].join(' · ');
}
function subjectWords(subject) {
    if (subject === undefined)
        return [];
    const { name, version } = subject;
    return [version === undefined ? name : `${name} version ${version}`];
}
/** Only http and https, and nothing in it that could end the link. */
function pageLink(page) {
    const url = page && URL.parse(page.url);
    if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
        return [];
    }
    const href = url.href.replace(/[()<>[\]\\`*_~|@"'\s]/g, (mark) => percentEncoded(mark));
    return [`[${shown(page.title)}](${href})`];
}
/** `encodeURIComponent` would leave some of them as they are. */
function percentEncoded(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
const ICONS = {
    'dry-run': '📝',
    inconclusive: '❔',
    'timed-out': '⏰',
    cancelled: '🛑',
    'rolled-back': '↩️',
};
function iconOf(outcome) {
    if (outcome === undefined)
        return '⏳';
    return ICONS[outcome] ?? ((0,src_outcome/* isGreen */.gf)(outcome) ? '✅' : '❌');
}
function endBlocks(report) {
    const { what, diagnostic, outcome, isPassing, wanted } = report;
    const isAllowed = outcome !== undefined && !(0,src_outcome/* isGreen */.gf)(outcome) && isPassing;
    return [
        ...what.map((line, index) => paragraph(index === 0 ? withBoldStart(line) : shown(line))),
        ...(diagnostic.length === 0 ? [] : [codeBlock(diagnostic, RANK.head)]),
        ...nextBlock(report),
        ...(isAllowed ? [paragraph('The step is green: `allowed-outcomes` has this outcome.')] : []),
        ...(wanted === undefined ? [] : [paragraph(`Asked for: ${shown(wanted)}`)]),
        ...factBlock(report),
    ];
}
/** The first sentence says what happened; the others are details. */
function withBoldStart(text) {
    const [first = '', ...others] = text.split(SENTENCE_END);
    return [`**${shown(first)}**`, ...(others.length === 0 ? [] : [shown(others.join(' '))])].join(' ');
}
function nextBlock({ next, explanationUrl: url }) {
    const more = pageLink(url === undefined ? undefined : { title: 'What this means', url });
    const words = [...(next === undefined ? [] : [`**What to do:** ${shown(next)}`]), ...more];
    return words.length === 0 ? [] : [paragraph(words.join(' '))];
}
function factBlock({ facts, startMs, endMs, outcome }) {
    const end = outcome === undefined ? 'now' : `${clockTime(endMs)} UTC`;
    const time = `${clockTime(startMs)} to ${end} (${(0,duration/* formatDuration */.a3)(endMs - startMs)})`;
    const all = [...[...facts].map(([name, value]) => shown(`${name}: ${value}`)), time];
    return [paragraph(all.join(' · '))];
}
function timelineBlocks(report, hasPictures) {
    if (report.timeline.length === 0)
        return [];
    const span = { entries: report.timeline, endMs: report.endMs };
    const table = folded('Timeline', tableBlock(timelineTable(span), RANK.timeline));
    const gantt = hasPictures ? ganttLines(span) : undefined;
    if (gantt === undefined)
        return [table];
    const diagram = { before: ['```mermaid'], lines: [gantt.join('\n')], after: ['```', ''] };
    return [{ ...diagram, rank: RANK.timeline }, table];
}
const VERDICTS = { pass: '✅ pass', fail: '❌ fail', inconclusive: '❔ inconclusive' };
const ORDER = { fail: 0, inconclusive: 1, pass: 2 };
function gateBlocks({ gates }) {
    if (gates.length === 0)
        return [];
    const byVerdict = (a, b) => Number(a.observeOnly) - Number(b.observeOnly) || ORDER[a.verdict] - ORDER[b.verdict];
    const rows = gates
        .toSorted(byVerdict)
        .map((gate) => [
        gate.name,
        gate.kind,
        `${VERDICTS[gate.verdict]}${gate.observeOnly ? ' (observed only)' : ''}`,
        gate.value,
        gate.bound,
        gate.interval,
        gate.measurements,
    ]);
    const columns = ['gate', 'kind', 'verdict', 'value', 'bound', 'interval', 'measurements'];
    return [tableBlock({ title: 'Gates', columns, rows }, RANK.gates)];
}
function footer({ requests, startMs, endMs, runUrl }) {
    const count = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
    const run = pageLink(runUrl === undefined ? undefined : { title: 'workflow run', url: runUrl });
    return [`${count} in ${(0,duration/* formatDuration */.a3)(endMs - startMs)}`, ...run].join(' · ');
}

;// CONCATENATED MODULE: ./packages/action/src/report/report-end.ts







/** The version of the output `json`; it grows when a member changes its meaning. */
const SCHEMA_VERSION = 1;
/**
 * Says how the run ended, once: log, outputs, summary, state for the post step, exit code. Nothing
 * here waits, so that it can be done in the last moment of a process.
 */
function report(context, end) {
    const { state, host, log } = context;
    context.close();
    logGates(context, end);
    logEnd(context, end, log.outcome);
    writeOutputs(context, end);
    if (context.settings.writesSummary)
        writeSummary(context, end);
    if (end.isUnfinished !== true)
        state.settled();
    host.setExitCode(isPassing(context, end) ? 0 : 1);
}
/** The end of a post step: its outputs reach nobody, so there are only log, summary and colour. */
function reportPost(context, end) {
    context.close();
    logEnd(context, end, context.log.info);
    const isUsed = context.runReport.isUsed() || !(0,src_outcome/* isGreen */.gf)(end.outcome);
    if (context.settings.writesSummary && isUsed)
        writeSummary(context, end);
    context.host.setExitCode((0,src_outcome/* isGreen */.gf)(end.outcome) ? 0 : 1);
}
/** An annotation for each gate that failed, with value and bound. */
function logGates(context, end) {
    const { log, runReport, secrets } = context;
    const say = isPassing(context, end) ? log.notice : (text) => log.error([text]);
    for (const { message } of failedGates(runReport.content(secrets.redact)))
        say(message);
}
function logEnd(context, end, sayGreen) {
    const { log } = context;
    const words = `${end.outcome}: ${end.reason}`;
    if ((0,src_outcome/* isGreen */.gf)(end.outcome))
        sayGreen(words);
    else if (isPassing(context, end))
        log.notice(`${words} (allowed by allowed-outcomes)`);
    else
        log.error([...(end.lines ?? [words]), ...(end.diagnostic ?? []), explanation(end)]);
    for (const cause of end.causes ?? [])
        log.info(`caused by ${cause}`);
    for (const line of end.stacks ?? [])
        log.debug(line);
}
function writeOutputs(context, end) {
    const { outputs } = context;
    if (!outputs.known().has('changed'))
        outputs.set('changed', false);
    outputs.set('outcome', end.outcome);
    outputs.set('reason', end.reason);
    outputs.set('elapsed-seconds', Math.round(context.elapsedMs() / 1_000));
    outputs.set('requests', context.requests());
    outputs.set('json', everythingKnown(context, end));
    outputs.flush();
}
function everythingKnown({ name, outputs, run }, end) {
    const known = [...outputs.known()].filter(([output]) => output !== 'json');
    const members = known.map(([output, value]) => [(0,inputs_define/* camelCase */.x)(output), value]);
    return {
        schemaVersion: SCHEMA_VERSION,
        action: name,
        ...Object.fromEntries(members),
        ...ownMembers(redactDeep(end.json ?? {}, run.secrets)),
    };
}
function ownMembers(json) {
    return typeof json === 'object' && json !== null ? json : {};
}
function writeSummary(context, end) {
    context.files.summary(renderReport(buildReport(context, end), SUMMARY));
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/sanitize-line.ts

const sanitize_line_MAX_CHARACTERS = 300;
// Controls, format marks (zero width, direction overrides), line and paragraph separators, halves
// of characters, private and unassigned ones: nothing of that belongs on a line that people read.
const sanitize_line_UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
/** Makes one printable line of a foreign text, at most `most` characters, an ellipsis included. */
function sanitizeLine(text, most = sanitize_line_MAX_CHARACTERS) {
    // A page of megabytes is not worth cleaning whole: what is shown is far less.
    const start = stripVTControlCharacters(text.slice(0, most * 8));
    const line = start.replace(sanitize_line_UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
    const characters = [...line];
    return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
/** A clause as a sentence: with one mark at its end, whatever a server's own text ended with. */
function sentence(clause) {
    const cut = clause.trimEnd().replace(/[.\s]+$/, '');
    return /[!?…]$/.test(cut) ? cut : `${cut}.`;
}

;// CONCATENATED MODULE: ./packages/client/src/http/failure.ts

const PASSING = ['unavailable', 'throttled', 'unreachable', 'timed-out'];
/** The one error that the client throws for what a server or the way to it did. */
class failure_Failure extends Error {
    name = 'Failure';
    kind;
    resource;
    what;
    next;
    status;
    retryAfterMs;
    received;
    text;
    /** Nothing changes by asking again: a certificate nobody trusts, a refused token, a wrong id. */
    final;
    constructor(facts) {
        const said = `${facts.resource}: ${sentence(facts.what)} ${sentence(capital(facts.next))}`;
        super(said, { cause: facts.cause });
        this.kind = facts.kind;
        this.resource = facts.resource;
        this.what = facts.what;
        this.next = facts.next;
        this.status = facts.status;
        this.retryAfterMs = facts.retryAfterMs;
        this.received = facts.received;
        this.text = facts.text;
        this.final = facts.final ?? !PASSING.includes(facts.kind);
    }
}
function capital(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}
/** Thrown in place of a write when the run is dry: nothing was sent. */
class failure_NotSent extends Error {
    name = 'NotSent';
    write;
    constructor(write) {
        super(`dry run: ${write} was not sent`);
        this.write = write;
    }
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/causes.ts

/** Deeper chains are broken off; a circle is one too. */
const MAX_DEPTH = 10;
/** The whole chain of `cause` and of the errors in an `AggregateError`. Texts are still raw. */
function causesOf(error) {
    const chain = chainOf(error, new Set());
    const stacks = chain.flatMap(causes_linesOf);
    return { sentences: chain.slice(1).map(sentenceOf), stacks };
}
/** An error in one sentence: `TypeError: …`; anything else that was thrown as text. */
function sentenceOf(error) {
    if (!(error instanceof Error))
        return `thrown: ${plainText(error)}`;
    const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
    return `${error.name}: ${error.message || 'without words'}${code}`;
}
function chainOf(error, seen) {
    if (error === undefined || seen.has(error) || seen.size >= MAX_DEPTH)
        return [];
    seen.add(error);
    const inner = error instanceof AggregateError ? error.errors : [];
    const cause = error instanceof Error ? [error.cause] : [];
    return [error, ...[...inner, ...cause].flatMap((next) => chainOf(next, seen))];
}
function causes_linesOf(link) {
    const stack = link instanceof Error ? (link.stack?.split('\n') ?? []) : [];
    const said = link instanceof failure_Failure && link.text ? [`the server said: ${link.text}`] : [];
    return [...stack, ...said];
}
function plainText(thrown) {
    try {
        return typeof thrown === 'object' ? JSON.stringify(thrown) : String(thrown);
    }
    catch {
        return 'something that has no text';
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./packages/client/src/http/endpoint.ts

/** The names of the inputs, in general words where the caller gave none. */
function inputsOf(endpoint) {
    return endpoint.inputs ?? { address: 'for the address', credentials: 'for the credentials' };
}
/** Throws a `Failure` that does not repeat the URL: it may hold a password. */
function checkBaseUrl(endpoint) {
    const { baseUrl } = endpoint;
    if (!['http:', 'https:'].includes(baseUrl.protocol)) {
        throw endpoint_refused(endpoint, 'the address has to begin with http:// or https://');
    }
    if (baseUrl.username !== '' || baseUrl.password !== '') {
        throw endpoint_refused(endpoint, 'the address must not hold a user name or a password');
    }
    if (baseUrl.search !== '' || baseUrl.hash !== '') {
        throw endpoint_refused(endpoint, 'the address must end before any ? or #');
    }
}
/** The machine's own addresses, which no proxy serves. */
function endpoint_isLoopback(url) {
    const host = url.hostname.replace(/\.$/, '');
    return (host === 'localhost' ||
        host.endsWith('.localhost') ||
        /^127(\.\d+){3}$/.test(host) ||
        host === '[::1]');
}
/** An endpoint that cannot be used as it was given; nothing was sent. */
function endpoint_refused(endpoint, what, next) {
    return new Failure({
        kind: 'rejected',
        resource: endpoint.service,
        what,
        next: next ?? `Correct the input ${inputsOf(endpoint).address}`,
        received: 'no',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/proxy.ts


/**
 * The proxy that requests to this endpoint go through; undefined where they go straight. Loopback
 * never
 * goes through one, nor does what NO_PROXY lists: names with their subdomains, `.suffix`,
 * `*.suffix`, addresses, networks (`10.0.0.0/8`), each with or without a port, or `*` for all.
 */
function proxyFor(endpoint) {
    const https = endpoint.baseUrl.protocol === 'https:';
    const value = (https ? endpoint.proxy?.https : endpoint.proxy?.http)?.trim() ?? '';
    if (value === '' || isLoopback(endpoint.baseUrl))
        return undefined;
    const name = https ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw refused(endpoint, `the proxy in ${name} cannot be used`, `Write it as http://host:port or https://host:port, or list the host in NO_PROXY`);
    }
    return isExempt(endpoint.baseUrl, endpoint.proxy?.none ?? '') ? undefined : url;
}
function isExempt(url, noProxy) {
    const host = bareHost(url.hostname).replace(/\.$/, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => covers(entry.toLowerCase(), { host, port }));
}
function covers(entry, { host, port }) {
    if (entry === '*')
        return true;
    const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const bare = bareHost(name);
    if (isIP(host) !== 0)
        return isInNetwork(host, bare);
    const suffix = bare.replace(/^\*?\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
}
/** Whether an address is another one, or lies in a network such as `10.0.0.0/8`. */
function isInNetwork(address, network) {
    const [base = '', bits] = network.split('/');
    const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(base) === 0 || isIP(address) !== isIP(base))
        return false;
    const prefix = bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits);
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 'ipv6' ? 128 : 32)) {
        return false;
    }
    const networks = new BlockList();
    networks.addSubnet(base, prefix, family);
    return networks.check(address, family);
}
function bareHost(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
/** The connection to the proxy itself failed: the target was not asked. */
class ProxyUnreachable extends Error {
    name = 'ProxyUnreachable';
    code = 'PROXY_UNREACHABLE';
    constructor(cause) {
        super(`the proxy cannot be reached: ${cause.message}`, { cause });
    }
}
/** What of the proxy settings must never be shown. */
function proxySecrets(proxy = {}) {
    return [proxy.http, proxy.https].flatMap((value) => {
        const userinfo = /^(?:[^/]*\/\/)?([^/?#]*)@/.exec(value?.trim() ?? '')?.[1] ?? '';
        const password = userinfo.includes(':') ? userinfo.slice(userinfo.indexOf(':') + 1) : userinfo;
        const plain = decode(userinfo);
        return [password, decode(password), Buffer.from(plain).toString('base64')].filter(Boolean);
    });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/secret-forms.ts
/** Shorter texts are found everywhere: hiding them would hide the log. */
const MIN_FORM = 4;
// A piece of base64 is worth hiding only where it cannot be a word by chance.
const MIN_PIECE = 8;
/**
 * Every text in which `value` may appear in a log, a URL or a file: itself, each of its lines,
 * and those as base64 (also inside the base64 of something longer), URL, JSON and HTML text.
 * Only forms of at least four characters are given.
 */
function formsOf(value) {
    const forms = new Set();
    for (const text of [value, value.trim(), ...lines(value)]) {
        for (const form of [text, ...base64(text), ...url(text), ...json(text), html(text)]) {
            if (form.length >= MIN_FORM)
                forms.add(form);
        }
    }
    return forms;
}
function lines(value) {
    return value.split(/\r\n|\n|\r/).flatMap((line) => [line, line.trim()]);
}
function base64(text) {
    if (text.length < MIN_FORM)
        return [];
    const whole = Buffer.from(text).toString('base64');
    const plain = [whole, whole.replace(/=+$/, ''), ...[0, 1, 2].map((shift) => piece(text, shift))];
    const long = plain.filter((form, at) => at < 2 || form.length >= MIN_PIECE);
    return [...long, ...long.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
/** The characters of base64 that are the same whatever stands before (`shift` bytes) and after. */
function piece(text, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, end);
}
function url(text) {
    if (!text.isWellFormed())
        return [];
    const part = encodeURIComponent(text);
    const form = new URLSearchParams({ v: text }).toString().slice(2);
    return [part, encodeURI(text), form].flatMap((encoded) => [encoded, lowerHex(encoded)]);
}
function lowerHex(encoded) {
    return encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
}
/** As JavaScript writes it, as Go does (`<`, `>` and `&` escaped) and as PHP does (`/` escaped). */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const ascii = plain.replace(/[^\x20-\x7e]/g, unicodeEscape);
    const go = plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
    return [plain, ascii, go, ascii.replaceAll('/', '\\/')];
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function html(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/unescape.ts
// Each by itself: a secret may hold what looks like an escape of another kind.
const URL_ESCAPE = /(?:%[0-9A-Fa-f]{2})+/g;
const JSON_ESCAPE = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
const HTML_ESCAPE = /&(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#\d{1,7});/g;
const ESCAPES = [URL_ESCAPE, JSON_ESCAPE, HTML_ESCAPE];
const unescape_ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
const BYTE = '%00';
/** Enough for five layers of one kind, or three of different kinds. */
const MAX_VIEWS = 30;
/** Longer texts are searched as they are: the places of their characters would fill the memory. */
const unescape_MAX_CHARACTERS = 256 * 1024;
/**
 * The text with its escapes of URLs, JSON and HTML undone once, twice and so on, in any order, as
 * long as that changes it: services repeat what they were sent inside of other things, such as a
 * URL in the query of a redirect.
 */
function unescapedViews(text) {
    const views = [];
    if (text.length > unescape_MAX_CHARACTERS)
        return views;
    const seen = new Set([text]);
    // First the text itself, then each view of it in turn.
    for (let at = -1; at < views.length && views.length < MAX_VIEWS; at += 1) {
        const outer = views[at];
        for (const kind of ESCAPES) {
            const next = unescapedOnce(outer?.text ?? text, kind);
            if (seen.has(next.text))
                continue;
            seen.add(next.text);
            views.push(outer === undefined ? next : through(outer, next));
        }
    }
    return views;
}
function unescapedOnce(text, kind) {
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    if (text.search(kind) < 0)
        return { text, starts, ends };
    let plain = '';
    const add = (characters, start, length) => {
        // Plain characters, and bytes that are one each, stand one behind the other; others share.
        const width = length / characters.length;
        const isEven = width === 1 || width === BYTE.length;
        for (let at = 0; at < characters.length; at += 1) {
            starts[plain.length + at] = isEven ? start + at * width : start;
            ends[plain.length + at] = isEven ? start + (at + 1) * width : start + length;
        }
        plain += characters;
    };
    let done = 0;
    for (const { 0: found, index } of text.matchAll(kind)) {
        add(text.slice(done, index), done, index - done);
        add(meaningOf(found), index, found.length);
        done = index + found.length;
    }
    add(text.slice(done), done, text.length - done);
    return { text: plain, starts, ends };
}
function meaningOf(found) {
    if (found.startsWith('%'))
        return Buffer.from(found.replaceAll('%', ''), 'hex').toString();
    if (found.startsWith('\\u'))
        return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    if (found.startsWith('\\'))
        return found.slice(1);
    const name = found.slice(1, -1);
    if (!name.startsWith('#'))
        return unescape_ENTITIES[name] ?? found;
    const isHex = name.startsWith('#x');
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
}
/** The places of `next` in the text that `first` came from. */
function through(first, next) {
    return {
        text: next.text,
        starts: next.starts.map((start) => first.starts[start] ?? 0),
        ends: next.ends.map((end) => first.ends[Math.max(0, end - 1)] ?? 0),
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/secrets.ts


// Shorter than the shortest form, so that each replacement shortens the text and redaction ends.
const MASK = '***';
/** `onAdd` is called once for each new form, as soon as it is known. */
function createSecrets(onAdd) {
    const known = new Set();
    return {
        add(value) {
            for (const form of formsOf(value)) {
                if (known.has(form))
                    continue;
                known.add(form);
                onAdd?.(form);
            }
        },
        redact(text) {
            let clean = text;
            for (let next = hide(clean, known); next !== clean; next = hide(clean, known))
                clean = next;
            return clean;
        },
        forms: () => [...known],
    };
}
/** The value of an `Authorization: Basic` header; it and its parts' base64 become secrets. */
function basicAuth(key, secret, secrets) {
    const value = Buffer.from(`${key}:${secret}`).toString('base64');
    secrets.add(secret);
    secrets.add(value);
    return `Basic ${value}`;
}
/** Masks once. Overlapping finds are masked together, so that no end of one stays readable. */
function hide(text, forms) {
    if (forms.size === 0)
        return text;
    const finds = [
        ...findsIn(text, forms),
        ...unescapedViews(text).flatMap(({ text: plain, starts, ends }) => findsIn(plain, forms).map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0])),
    ];
    if (finds.length === 0)
        return text;
    let clean = '';
    let done = 0;
    for (const [start, end] of finds.sort(([a], [b]) => a - b)) {
        if (start >= done)
            clean += text.slice(done, start) + MASK;
        done = Math.max(done, end);
    }
    return clean + text.slice(done);
}
function findsIn(text, forms) {
    const finds = [];
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            finds.push([at, at + form.length]);
        }
    }
    return finds;
}

;// CONCATENATED MODULE: ./packages/client/src/time/deadline.ts
/** The reason of a signal whose time is over: `limitMs` is what was allowed. */
class DeadlinePassed extends Error {
    name = 'DeadlinePassed';
    limitMs;
    constructor(limitMs) {
        super(`the time allowed (${limitMs} ms) is over`);
        this.limitMs = limitMs;
    }
}
/**
 * Starts a deadline `limitMs` from now under `parent`. Dispose it to free its timer
 * (`using deadline = startDeadline(...)`).
 */
function startDeadline(clock, limitMs, parent) {
    const atMs = clock.now() + limitMs;
    const over = new AbortController();
    const ended = new AbortController();
    clock.sleep(limitMs, AbortSignal.any([parent, ended.signal])).then(() => over.abort(new DeadlinePassed(limitMs)), () => undefined);
    return {
        signal: AbortSignal.any([parent, over.signal]),
        atMs,
        remainingMs: () => Math.max(0, atMs - clock.now()),
        [Symbol.dispose]: () => ended.abort(),
    };
}
/**
 * What `work` gives, but rejects with the reason of `signal` as soon as that is aborted, for work
 * that hears of it late or never: a look-up of a name, or a request of undici whose connection is
 * still being made.
 */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __nccwpck_require__(9923);
;// CONCATENATED MODULE: ./packages/action/src/cleanup.ts
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





/** The reason of a signal that was aborted because the workflow was cancelled. */
class Cancelled extends Error {
    name = 'Cancelled';
    /** The signal of the operating system that said so. */
    by;
    constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
    }
}
/**
 * Runs `work`; on timeout, cancel or failure, does what the inputs ask for, within the 5 s allowed
 * for that. What cannot be finished is left to the post step.
 */
async function withCleanup(run, cleanup, work) {
    const verb = verbOf(cleanup, 'on-cancel');
    if ('kept' in cleanup && verb !== 'leave' && !run.dryRun)
        run.keep(cleanup.kept(verb));
    try {
        return await work();
    }
    catch (error) {
        if (run.signal.aborted)
            return await afterInterruption(run, cleanup);
        if (error instanceof NotSent || !isDueOnFailure(cleanup))
            throw error;
        return await afterFailure(run, cleanup, error);
    }
}
/** What a timeout or a cancel is called; `what` has expired. */
function describeInterruption(reason, what = 'timeout') {
    if (reason instanceof Cancelled) {
        return { outcome: 'cancelled', clause: 'The workflow was cancelled' };
    }
    const limit = (0,duration/* formatDuration */.a3)(reason.limitMs);
    return { outcome: 'timed-out', clause: `The ${what} of ${limit} expired` };
}
/** Whether a signal's reason is the timeout of the run or a cancel. */
function isInterruption(reason) {
    return reason instanceof Cancelled || reason instanceof DeadlinePassed;
}
/** The result of an error that says how it ends a run; undefined for a fault of the program. */
function failureResult(run, error) {
    if (error instanceof ActionError)
        return error.result;
    if (!(error instanceof Failure))
        return undefined;
    return { outcome: outcomeOf(error, run.deadline.remainingMs()), reason: error.message };
}
function isDueOnFailure(cleanup) {
    if (!('verbs' in cleanup) || cleanup.verbs['on-failure'] === undefined)
        return false;
    return cleanup.hasWork?.() ?? true;
}
async function afterInterruption(run, cleanup) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const reason = run.signal.reason;
        if (!isInterruption(reason))
            throw reason;
        const { outcome, clause } = describeInterruption(reason);
        const state = cleanup.describeState?.();
        const sentence = state === undefined ? `${clause}.` : `${clause} while ${state}.`;
        const trigger = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
        const deadline = __addDisposableResource(env_1, run.cleanupDeadline(), false);
        return joined({ outcome, reason: sentence }, await cleanUp(run, cleanup, { trigger, deadline }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function afterFailure(run, cleanup, error) {
    const result = failureResult(run, error);
    const due = { trigger: 'on-failure', deadline: run.deadline };
    const done = await cleanUp(run, cleanup, due);
    if (result === undefined) {
        // A fault of the program is reported as one, but leaves no more behind than another failure.
        run.log.info(done.sentence);
        throw error;
    }
    if (run.signal.aborted && done.isUnfinished)
        return await afterInterruption(run, cleanup);
    return joined(result, done);
}
async function cleanUp(run, cleanup, { trigger, deadline }) {
    const verb = verbOf(cleanup, trigger);
    const left = { sentence: `It was left as it is (${trigger}: leave).` };
    const isToDo = 'apply' in cleanup && verb !== 'leave';
    try {
        if (isToDo)
            return await cleanup.apply(verb, trigger, deadline);
        return (await cleanup.leave?.(trigger, deadline)) ?? left;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
        if (isToDo)
            run.keep(cleanup.kept(verb));
        const open = {
            sentence: `The post step finishes it (${trigger}: ${verb}).`,
            isUnfinished: true,
        };
        const said = 'unfinished' in cleanup ? cleanup.unfinished?.(verb, trigger) : undefined;
        return said ?? (isToDo ? open : left);
    }
}
function verbOf(cleanup, trigger) {
    return ('verbs' in cleanup && cleanup.verbs[trigger]) || 'leave';
}
function joined(result, { sentence, isUnfinished }) {
    const reason = `${result.reason} ${sentence}`.trim();
    return { ...result, reason, ...(isUnfinished && { isUnfinished }) };
}
/** How long what follows a timeout or a cancel may take in all. */
const MAX_MS = 5_000;
function createCleanupDeadlines(clock) {
    let overMs;
    let endMs;
    return {
        start(limitMs = MAX_MS) {
            overMs ??= clock.now() + MAX_MS;
            const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
            const deadline = startDeadline(clock, allowedMs, new AbortController().signal);
            endMs = Math.max(endMs ?? 0, deadline.atMs);
            return deadline;
        },
        endMs: () => endMs,
    };
}

;// CONCATENATED MODULE: ./packages/action/src/inputs/source.ts
/**
 * Finds the text of an input. The runner passes inputs as `INPUT_<NAME>` and an input that was not
 * given as an empty text; blanks around a text are cut off, as its own toolkit does.
 */
function sourceOf(name, field, env) {
    const own = trimmed(env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`]);
    if (own !== undefined)
        return { text: own, from: 'with' };
    for (const variable of field.variables) {
        const value = trimmed(env[variable]);
        if (value !== undefined)
            return { text: value, from: { variable } };
    }
    return { text: undefined, from: 'nobody' };
}
/** Prepares all inputs that are given: structured ones are read here. */
async function prepareFields(fields, env) {
    const preparations = Object.entries(fields).map(([name, field]) => {
        const { text } = sourceOf(name, field, env);
        return text === undefined ? undefined : field.prepare(text);
    });
    await Promise.all(preparations);
}
/** All texts of the inputs that must never be shown, valid or not, each with its parts. */
function secretTexts(fields, env) {
    return Object.entries(fields).flatMap(([name, field]) => {
        const { text } = sourceOf(name, field, env);
        return text === undefined ? [] : field.secretsIn(text).filter((part) => part !== '');
    });
}
function trimmed(value) {
    const cut = value?.trim();
    return cut === '' ? undefined : cut;
}

;// CONCATENATED MODULE: ./packages/action/src/inputs/url.ts


/**
 * An absolute URL of one of the `schemes` (default: http and https), without user name, password
 * and fragment. Credentials in a URL end up in messages of others; they have inputs of their own,
 * and those that are given all the same are kept out of ours.
 */
function url_url(...schemes) {
    const allowed = schemes.length === 0 ? ['http', 'https'] : schemes;
    const start = allowed.map((scheme) => `${scheme}://`).join(' or ');
    const accepts = `a URL that begins with ${start}, without user name and password`;
    return fieldOf({
        accepts,
        parse(given) {
            const value = URL.parse(given);
            return value !== null && isPlain(value, allowed)
                ? { ok: true, value }
                : { ok: false, accepted: accepts };
        },
        credentialsIn: urlCredentials,
    });
}
function isPlain(given, schemes) {
    const { protocol, hostname, username, password, hash } = given;
    const isAllowed = schemes.includes(protocol.slice(0, -1)) && hostname !== '';
    return isAllowed && username === '' && password === '' && hash === '';
}
const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;
// A password is often copied into a URL as it is, with a slash, ? or # in it. What looks like a
// port is none of it.
const RAW_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#@:]*:(?!\d{1,5}(?:[/?#\s]|$))\S*)@/gi;
// It is a password all the same where a host stands before and behind it: `robot:12/34@host`. A
// path may hold an @ as well: `/@scope/name`, and after a host with a dot.
const PASSWORD_LIKE_PORT = /[a-z][a-z0-9+.-]*:\/\/((?!localhost:)[^\s/?#@:.[\]]+:\d{1,5}(?:[?#]|[/?#]\S*[^\s/]))@(?:[\w.-]+\.[a-z]{2,}|localhost|\d+(?:\.\d+){3}|[a-z][\w-]*(?:[:/?#\s]|$)|\[)/gi;
const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;
/** User names with passwords, and passwords alone, in all URLs of a text, as they stand there. */
function urlCredentials(text) {
    const found = [USERINFO, RAW_PASSWORD, PASSWORD_LIKE_PORT].flatMap((pattern) => [
        ...text.matchAll(pattern),
    ]);
    return found.flatMap(([, userinfo = '']) => {
        const colon = userinfo.indexOf(':');
        return colon < 0 ? [userinfo] : [userinfo, userinfo.slice(colon + 1)];
    });
}
/** The text with the query of each URL left out: queries often hold keys. */
function withoutQueries(text) {
    return text.replace(QUERY, '$1***');
}
/** What is wrong where credentials would go over plain http:// to another machine; for a rule. */
function plaintextCredentialsProblem(endpoint) {
    const { input, url, hasCredentials, allowInsecureHttp } = endpoint;
    const isOpen = url.protocol === 'http:' && !isLoopback(url);
    if (!isOpen || !hasCredentials || allowInsecureHttp)
        return undefined;
    return {
        input,
        accepted: 'https:// where credentials are sent; or set allow-insecure-http: true',
    };
}

;// CONCATENATED MODULE: ./packages/action/src/inputs/read.ts



/** Everything that is wrong with the inputs, in one error. Nothing was sent. */
class InvalidInputs extends Error {
    name = 'InvalidInputs';
    /** How many problems there are, in words. */
    headline;
    /** One line for each problem: input, what was given, what is accepted. Never a secret. */
    lines;
    /** Lines in a fixed font that show where the problems are. */
    diagnostic;
    constructor(lines, diagnostic = []) {
        const count = lines.length === 1 ? 'One input is wrong' : `${lines.length} inputs are wrong`;
        const headline = `${count}, nothing was sent`;
        super(`${headline}: ${lines.join('; ')}`);
        this.headline = headline;
        this.lines = lines;
        this.diagnostic = diagnostic;
    }
}
/** How much of a wrong text is shown. */
const SHOWN_CHARACTERS = 80;
/**
 * Reads all inputs of an action from the environment of its process.
 *
 * @throws InvalidInputs with every problem there is: each field's, and each rule's whose inputs
 * were read well.
 */
function readInputs(definition, env) {
    const { fields } = definition;
    const read = readFields(fields, env);
    const problems = [...read.problems, ...brokenRules(definition, read.values)];
    const { values } = read;
    if (problems.length > 0 || !hasValues(values, fields, Object.keys(fields))) {
        throw new InvalidInputs(problems.map((problem) => lineOf(problem, fields, env)), problems.flatMap(({ diagnostic }) => diagnostic ?? []));
    }
    return { values, warnings: warningsOf(definition, values, env) };
}
function readFields(fields, env) {
    const values = {};
    const problems = [];
    for (const [name, field] of Object.entries(fields)) {
        const reading = field.read(sourceOf(name, field, env).text);
        if (reading.ok)
            values[(0,inputs_define/* camelCase */.x)(name)] = reading.value;
        else
            problems.push({ input: name, accepted: reading.accepted });
    }
    return { values, problems };
}
function brokenRules({ fields, rules }, values) {
    return rules.flatMap((rule) => {
        if (!rule.needs.every((name) => (0,inputs_define/* camelCase */.x)(name) in values))
            return [];
        const seen = onlyNeeded(rule, values);
        return hasValues(seen, fields, rule.needs) ? (rule.check(seen) ?? []) : [];
    });
}
/** What a rule may read: anything else throws, so that no rule depends on what was not read. */
function onlyNeeded(rule, values) {
    const needed = new Set(rule.needs.map(inputs_define/* camelCase */.x));
    return new Proxy(values, {
        get(target, key) {
            if (typeof key === 'string' && needed.has(key))
                return target[key];
            throw new Error(`a rule reads ${String(key)}, which it does not say it needs`);
        },
    });
}
/** Every value comes from the field of its name, so that having all of them is having the type. */
function hasValues(values, _fields, names) {
    return names.every((name) => (0,inputs_define/* camelCase */.x)(name) in values);
}
function lineOf(problem, fields, env) {
    const { input, accepted, diagnostic } = problem;
    const field = fields[input];
    if (field === undefined)
        return `${input}: ${accepted}`;
    // A diagnostic shows what was given, and where.
    if (diagnostic !== undefined)
        return `${input}: accepted: ${accepted}`;
    const variables = field.variables.join(' or ');
    const instead = variables === '' ? '' : ` (or the environment variable ${variables})`;
    const source = sourceOf(input, field, env);
    if (source.text === undefined)
        return `${input}: nothing was given; accepted: ${accepted}${instead}`;
    return `${input}: ${givenText(source, field)}; accepted: ${accepted}`;
}
function givenText({ text = '', from }, field) {
    const origin = typeof from === 'object' ? ` by ${from.variable}` : '';
    if (field.isSecret)
        return `what was given${origin} is not shown, as it may hold a secret`;
    const clean = withoutQueries(withoutSecrets(text, field));
    const isLong = clean.length > SHOWN_CHARACTERS;
    const shown = isLong ? `${clean.slice(0, SHOWN_CHARACTERS)}…` : clean;
    return `${JSON.stringify(shown)} was given${origin}`;
}
/** Before it is cut: half a secret would not be found any more. */
function withoutSecrets(text, field) {
    const parts = field.secretsIn(text).filter((part) => part !== '');
    const longestFirst = parts.toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((clean, part) => clean.replaceAll(part, '***'), text);
}
/** `action.yml` fills defaults in, so that a default looks like nothing given. */
function warningsOf({ fields, unused }, values, env) {
    return unused(values).flatMap((name) => {
        const field = fields[name];
        if (field === undefined)
            return [];
        const { text, from } = sourceOf(name, field, env);
        if (from !== 'with' || text === field.defaultText)
            return [];
        return [`${name} was given, but this operation does not use it`];
    });
}

;// CONCATENATED MODULE: ./packages/action/src/report/run-report.ts
function createRunReport(clock) {
    const notes = {
        ...{ subject: undefined, wanted: undefined, budget: undefined, isGone: false },
        ...{ facts: new Map(), things: new Map() },
        ...{ timeline: [], gates: [], evidence: [], remarks: [] },
    };
    const set = (some) => void Object.assign(notes, some);
    return {
        subject: (more) => set({ subject: { ...notes.subject, ...more } }),
        wanted: (wanted) => set({ wanted }),
        fact: (name, value) => notes.facts.set(name, value),
        state(subject, state) {
            const last = notes.timeline.findLast((entry) => entry.subject === subject);
            // `failed` says nothing new after `failed (web 0/1 healthy)`.
            if (last?.state === state || last?.state.startsWith(`${state} (`))
                return;
            notes.timeline.push({ subject, state, atMs: clock.wall() });
        },
        things: (table) => notes.things.set(table.title ?? '', table),
        thing: (title, row) => notes.things.set(title, withRow(notes.things.get(title), title, row)),
        gates: (gates) => set({ gates }),
        evidence: (title, lines) => notes.evidence.push({ title, lines }),
        remark: (sentence) => notes.remarks.push(sentence),
        budget: (budget) => set({ budget }),
        gone: () => set({ isGone: true }),
        isUsed: () => {
            const { things, timeline, gates, evidence, remarks } = notes;
            return (things.size > 0 || [timeline, gates, evidence, remarks].some(({ length }) => length > 0));
        },
        content: (redact) => redactedContent(notes, redact),
    };
}
function withRow(table, title, row) {
    const cells = Object.values(row);
    const rows = [...(table?.rows ?? [])];
    const at = rows.findIndex(([first]) => first === cells[0]);
    rows.splice(at < 0 ? rows.length : at, 1, cells);
    return { title, columns: Object.keys(row), rows };
}
function redactedContent(notes, redact) {
    const { subject, wanted, facts, timeline, things, gates, evidence, remarks, budget } = notes;
    return {
        subject: subject && redactedSubject(subject, redact),
        wanted: wanted === undefined ? undefined : redact(wanted),
        facts: new Map([...facts].map(([name, value]) => [redact(name), redact(value)])),
        timeline: timeline.map(({ subject: of, state, atMs }) => {
            return { subject: redact(of), state: redact(state), atMs };
        }),
        things: [...things.values()].map((table) => redactedTable(table, redact)),
        gates: gates.map((gate) => redactedGate(gate, redact)),
        evidence: evidence.map(({ title, lines }) => {
            return { title: redact(title), lines: redact(lines.join('\n')).split('\n') };
        }),
        remarks: remarks.map(redact),
        budget: budget && redactedTable(budget, redact),
        isGone: notes.isGone,
    };
}
function redactedSubject({ name, version, page }, redact) {
    return {
        name: redact(name),
        ...(version === undefined ? {} : { version: redact(version) }),
        ...(page === undefined ? {} : { page: { title: redact(page.title), url: redact(page.url) } }),
    };
}
function redactedTable(table, redact) {
    const { title, columns } = table;
    const rows = table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? redact(cell) : cell)));
    const named = title === undefined ? {} : { title: redact(title) };
    return { ...named, columns: columns.map(redact), rows };
}
function redactedGate(gate, redact) {
    const { name, kind, value, bound } = gate;
    return {
        ...gate,
        name: redact(name),
        kind: redact(kind),
        value: redact(value),
        bound: redact(bound),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action/src/runner/files.ts



/** Run by hand there are no files: outputs are logged instead, and the rest is left out. */
function createRunnerFiles({ env, toolkit, log }) {
    return {
        output(name, text) {
            if (env['GITHUB_OUTPUT'])
                written(`the output ${name}`, () => toolkit.setOutput(name, text));
            else
                log(`output ${name}=${text}`);
        },
        state(name, text) {
            if (env['GITHUB_STATE'])
                written('its state', () => toolkit.saveState(name, text));
        },
        // The toolkit's own summary is written later than it is asked for: too late in a killed
        // process.
        summary(text) {
            const file = env['GITHUB_STEP_SUMMARY'];
            if (file)
                written('the job summary', () => (0,external_node_fs_.appendFileSync)(file, text));
        },
        path(folder) {
            const file = env['GITHUB_PATH'];
            if (file)
                (0,external_node_fs_.appendFileSync)(file, `${folder}\n`);
        },
        variable(name, text) {
            const file = env['GITHUB_ENV'];
            if (file)
                (0,external_node_fs_.appendFileSync)(file, `${name}=${text}\n`);
        },
    };
}
/** A full disk of the runner is its own trouble, not a fault of the action. */
function written(what, write) {
    try {
        write();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
        const why = code === 'ENOSPC' ? "the runner's disk is full" : `the runner's file failed (${code})`;
        throw new action_error/* ActionError */.l('failed', `Could not write ${what}: ${sentence(why)} Free the disk, then re-run.`);
    }
}

;// CONCATENATED MODULE: ./packages/action/src/runner/heartbeat.ts
const QUIET_MS = 60_000;
/** Says the last words it was fed, each time a minute has passed without anything said. */
function createHeartbeat({ clock, say, signal }) {
    let quietSinceMs = clock.now();
    let current;
    let beating;
    async function beat(stopped) {
        while (current !== undefined && !stopped.aborted) {
            const dueMs = quietSinceMs + QUIET_MS - clock.now();
            if (dueMs > 0) {
                await clock.sleep(dueMs, stopped);
                continue;
            }
            quietSinceMs = clock.now();
            say(current);
        }
    }
    function begin() {
        quietSinceMs = clock.now();
        beating = new AbortController();
        // To be stopped is its ordinary end.
        beat(AbortSignal.any([signal, beating.signal])).catch(() => undefined);
    }
    return {
        feed(words) {
            current = words;
            if (words === undefined) {
                beating?.abort();
                beating = undefined;
            }
            else if (beating === undefined)
                begin();
        },
        defer: () => {
            quietSinceMs = clock.now();
        },
    };
}

;// CONCATENATED MODULE: ./packages/action/src/runner/log.ts




function createLog({ print, toolkit, secrets, clock, signal }) {
    const safe = (text) => safeLine(text, secrets);
    const heartbeat = createHeartbeat({ clock, signal, say: (words) => print(safe(words)) });
    function say(line, by = print) {
        heartbeat.defer();
        by(line);
    }
    /** Beyond what GitHub shows of one kind, one kept for the end, a line says what it is. */
    function annotate(kind, by) {
        let left = MAX_ANNOTATIONS - 1;
        return (text) => {
            left -= 1;
            if (left >= 0)
                say(safe(text), by);
            else
                say(safe(`${kind}: ${text}`));
        };
    }
    return {
        debug: (text) => toolkit.debug(safe(text)),
        info: (text) => say(safe(text)),
        notice: annotate('Notice', toolkit.notice),
        warning: annotate('Warning', toolkit.warning),
        outcome: (text) => say(safe(text), toolkit.notice),
        error: (lines) => say(lines.map(safe).join('\n'), toolkit.error),
        group(title, lines) {
            say(safe(title), toolkit.startGroup);
            for (const line of lines)
                print(safe(line));
            toolkit.endGroup();
        },
        change({ subject, from, to, elapsedMs }) {
            const step = from === undefined ? to : `${from} → ${to}`;
            say(safe(`${subject}: ${step} (after ${(0,duration/* formatDuration */.a3)(elapsedMs)})`));
        },
        heartbeat: heartbeat.feed,
    };
}
// Controls, format marks (zero width, direction overrides), line ends of every kind, halves of
// characters.
const log_UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
// The runner cuts Unicode blanks off before it parses a command.
const COMMAND_AT_START = /^(\s*):(?=:)/u;
/** A reply of megabytes in one line helps nobody. */
const log_MAX_CHARACTERS = 10_000;
/**
 * One line that says what `text` says and that the runner cannot take for a command: it executes
 * `::command::` at the start of a line and `##[command]` anywhere in one. Redacted before marks are
 * taken out and after it, because a mark can stand in the middle of a secret.
 */
function safeLine(text, secrets) {
    const printable = (0,external_node_util_.stripVTControlCharacters)(secrets.redact(text)).replace(log_UNPRINTABLE, ' ');
    const clean = secrets.redact(printable);
    const shown = clean.length > log_MAX_CHARACTERS ? `${clean.slice(0, log_MAX_CHARACTERS)}…` : clean;
    return shown.replace(COMMAND_AT_START, '$1: ').replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts + 1 modules
var inputs_common = __nccwpck_require__(616);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
;// CONCATENATED MODULE: ./packages/action/src/lifecycle/run-settings.ts



const MAX_WITHOUT_WORD_MS = 600_000;
/**
 * Reads the settings of a run. An input that is wrong or not one of the action's counts as not
 * given: what is wrong is reported when all inputs are read, and even that needs settings.
 */
function readRunSettings(fields, env) {
    const common = (0,inputs_common/* commonInputs */.j)({ timeout: '10m', onTimeout: (0,inputs_text/* text */.Qq)(), onCancel: (0,inputs_text/* text */.Qq)() });
    function read(name, field, otherwise) {
        const own = fields[name];
        const given = own === undefined ? undefined : (sourceOf(name, own, env).text ?? own.defaultText);
        const reading = field.read(given);
        return reading.ok ? reading.value : otherwise;
    }
    const ca = read('ca-certificate', common['ca-certificate'], undefined);
    const cert = read('client-certificate', common['client-certificate'], undefined);
    const key = read('client-key', common['client-key'], undefined);
    const serverName = read('tls-server-name', common['tls-server-name'], undefined);
    return {
        timeoutMs: read('timeout', common.timeout, MAX_WITHOUT_WORD_MS),
        dryRun: read('dry-run', common['dry-run'], false),
        allowedOutcomes: read('allowed-outcomes', common['allowed-outcomes'], []),
        writesSummary: read('summary', common.summary, true),
        reports: {
            comment: read('comment', common.comment, undefined),
            checkRun: read('check-run', common['check-run'], undefined),
            deploymentEnvironment: read('deployment-environment', common['deployment-environment'], undefined),
            githubToken: read('github-token', common['github-token'], undefined),
        },
        tls: tlsOf({ ca, cert, key, serverName }),
        allowInsecureHttp: read('allow-insecure-http', common['allow-insecure-http'], false),
    };
}
function tlsOf(given) {
    const tls = {};
    if (given.ca !== undefined)
        tls.ca = [given.ca];
    if (given.cert !== undefined)
        tls.cert = given.cert;
    if (given.key !== undefined)
        tls.key = given.key;
    if (given.serverName !== undefined)
        tls.serverName = given.serverName;
    return Object.keys(tls).length === 0 ? undefined : tls;
}
/** The proxies that the environment names; the small letters win, as in curl. */
function readProxy(env) {
    const http = env['http_proxy'] || env['HTTP_PROXY'];
    const https = env['https_proxy'] || env['HTTPS_PROXY'];
    const none = env['no_proxy'] || env['NO_PROXY'];
    return { ...(http && { http }), ...(https && { https }), ...(none && { none }) };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/state.ts
/** Undefined where main was ended before it kept anything. */
function readState(env) {
    if (env['STATE_started'] === undefined)
        return undefined;
    return { kept: keptIn(env['STATE_kept'] ?? ''), isSettled: env['STATE_settled'] === 'true' };
}
/** What has another shape than what was written counts as nothing. */
function keptIn(text) {
    try {
        const state = JSON.parse(text);
        const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
        const texts = entries.filter((entry) => typeof entry[1] === 'string');
        return Object.fromEntries(texts);
    }
    catch {
        return {};
    }
}
function createStateWriter(files, redact) {
    let kept = {};
    return {
        started: () => files.state('started', 'true'),
        keep(state) {
            for (const [name, value] of Object.entries(state)) {
                kept = { ...kept, [redact(name)]: redact(value) };
            }
            files.state('kept', JSON.stringify(kept));
        },
        settled: () => files.state('settled', 'true'),
        reports: (text) => files.state('reports', redact(text)),
    };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/run-context.ts












/**
 * Opens a run: secrets are masked before anything else can be printed. It ends after the input
 * `timeout`, or after `limitMs` in its place.
 */
function openRunContext(definition, { host, limitMs }) {
    const { clock } = host;
    const startMs = clock.now();
    const cancelled = new AbortController();
    const closed = new AbortController();
    let cancelledAtMs;
    const around = surroundingsOf(definition, host, closed.signal);
    const deadline = startDeadline(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
    return {
        ...around,
        run: { ...runIn(around), signal: deadline.signal, deadline },
        elapsedMs: () => clock.now() - startMs,
        requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
        cancel(by) {
            cancelledAtMs ??= clock.now();
            cancelled.abort(new Cancelled(by));
        },
        cancelledAtMs: () => cancelledAtMs,
        close() {
            deadline[Symbol.dispose]();
            closed.abort();
        },
    };
}
/**
 * Reads all inputs. What only a structured one knows to be secret is hidden before anything about
 * the inputs can be printed. Throws `InvalidInputs`.
 */
async function readAllInputs({ inputs }, { host, run }) {
    await prepareFields(inputs.fields, host.env);
    for (const secret of secretTexts(inputs.fields, host.env))
        run.secrets.add(secret);
    return readInputs(inputs, host.env);
}
function surroundingsOf({ name, inputs, outputs }, host, closed) {
    const { clock, env, print, toolkit } = host;
    const proxy = readProxy(env);
    const secrets = createSecrets(maskerOf(host));
    const hidden = [...secretTexts(inputs.fields, env), ...proxySecrets(proxy)];
    for (const secret of hidden)
        secrets.add(secret);
    const log = createLog({ print, toolkit, secrets, clock, signal: closed });
    const files = createRunnerFiles({ env, toolkit, log: log.info });
    return {
        name,
        host,
        settings: readRunSettings(inputs.fields, env),
        proxy,
        secrets,
        log,
        files,
        outputs: createOutputs({ names: outputs, files, secrets }),
        state: createStateWriter(files, secrets.redact),
        cleanupDeadlines: createCleanupDeadlines(clock),
        runReport: createRunReport(clock),
        counters: [],
    };
}
function runIn(around) {
    const { host, settings, secrets, log, outputs } = around;
    return {
        world: { clock: host.clock, random: host.random, log },
        secrets,
        cleanupDeadline: around.cleanupDeadlines.start,
        dryRun: settings.dryRun,
        tls: settings.tls,
        proxy: around.proxy,
        allowInsecureHttp: settings.allowInsecureHttp,
        env: (name) => host.env[name],
        log,
        outputs,
        keep: around.state.keep,
        report: around.runReport,
        addPath: around.files.path,
        setVariable: around.files.variable,
        requests: (count) => around.counters.push(count),
    };
}
/** Makes the runner mask secrets. Run by hand, the command itself would show them. */
function maskerOf({ env, toolkit }) {
    return env['GITHUB_ACTIONS'] ? toolkit.setSecret : undefined;
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/abort-grace-period.ts
/** A cancel is to end within a second; this leaves room to write the outputs. */
const GRACE_PERIOD_MS = 800;
/** For what follows the last answer of a clean-up. */
const MARGIN_MS = 200;
/** Thrown for an operation that goes on although its signal is aborted; `cause` is the reason. */
class AbortIgnored extends Error {
    name = 'AbortIgnored';
    constructor(reason) {
        super('the work did not stop when its signal was aborted', { cause: reason });
    }
}
/**
 * What `work` gives, but not longer than its grace period: once the signal is aborted it has
 * 0.8 s, or the clean-up it asked time for.
 *
 * @throws what `work` throws, an error that nobody caught, or `AbortIgnored`.
 */
async function withAbortGracePeriod(work, gracePeriod) {
    const settled = new AbortController();
    try {
        return await Promise.race([
            work,
            gracePeriod.fault,
            gracePeriodOver(gracePeriod, settled.signal),
        ]);
    }
    finally {
        settled.abort();
    }
}
async function gracePeriodOver(gracePeriod, settled) {
    const { clock, signal } = gracePeriod;
    await aborted(signal, settled);
    const startMs = clock.now();
    for (;;) {
        const endMs = Math.max(startMs + GRACE_PERIOD_MS, (gracePeriod.cleanupEndMs() ?? 0) + MARGIN_MS);
        if (clock.now() >= endMs)
            throw new AbortIgnored(signal.reason);
        await clock.sleep(endMs - clock.now(), settled).catch(() => never());
    }
}
/** Resolves when `signal` is aborted, unless `settled` is before. */
function aborted(signal, settled) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        signal.addEventListener('abort', () => resolve(), { once: true, signal: settled });
    });
}
function never() {
    return new Promise(() => undefined);
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/end.ts






/** The one funnel: every error that ends a run becomes an outcome and a sentence here. */
function endOf(error, circumstances) {
    if (error instanceof InvalidInputs) {
        const lines = [`${error.headline}:`, ...error.lines];
        const diagnostic = error.diagnostic.length === 0 ? {} : { diagnostic: error.diagnostic };
        return { outcome: 'refused', reason: error.message, lines, ...diagnostic };
    }
    if (error instanceof action_error/* ActionError */.l)
        return error.result;
    if (error instanceof failure_NotSent) {
        return { outcome: 'dry-run', reason: `Nothing was sent: ${error.write}` };
    }
    const interruption = interruptionIn(error, circumstances.signal);
    if (interruption !== undefined) {
        return { ...interrupted(interruption, circumstances), ...traces(error), isUnfinished: true };
    }
    if (error instanceof failure_Failure) {
        const outcome = (0,src_outcome/* outcomeOf */.sG)(error, circumstances.remainingMs);
        return { outcome, reason: error.message, errorKind: error.kind, ...traces(error) };
    }
    const reason = `Internal error; please report it: ${sentenceOf(error)}`;
    return { outcome: 'failed', reason, ...traces(error) };
}
function traces(error) {
    const { sentences, stacks } = causesOf(error);
    return { causes: sentences, stacks };
}
/**
 * The timeout or cancel behind an error. Once the run's signal is aborted everything under way
 * breaks off in its own words; only an answer that the server gave is worth more than the reason.
 */
function interruptionIn(error, signal) {
    const isAnswer = error instanceof failure_Failure && error.received === 'yes';
    const reason = signal.aborted && !isAnswer ? signal.reason : error;
    return isInterruption(reason) ? reason : undefined;
}
/** A limit that is not the run's own timeout was set by the action for a part of its work. */
function interrupted(interruption, { signal }) {
    const isTimeout = interruption === signal.reason;
    const known = describeInterruption(interruption, isTimeout ? 'timeout' : 'time limit');
    const { outcome, clause } = known;
    const next = outcome === 'cancelled'
        ? 're-run it to continue'
        : 'allow more time, or find out what takes so long';
    return { outcome, reason: `${clause}; ${next}.` };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/supervise.ts





/**
 * Lets a step work until it ends or is ended: by its deadline, by a cancel, by an error that nobody
 * caught. A second signal of the operating system ends it on the spot. Never rejects.
 */
async function supervise(context, stepWork) {
    const { host, run, cleanupDeadlines } = context;
    const { conclude, isDone } = concludeOnce(context, stepWork);
    const fault = Promise.withResolvers();
    let faults = 0;
    host.onFault((error) => {
        faults += 1;
        fault.reject(error);
        // Only the first: a broken pipe for a log makes a fault of each line.
        if (isDone() && faults === 1) {
            context.log.warning(`After the end of the run: ${sentenceOf(error)}`);
        }
    });
    host.onSignal((signal) => {
        if (!run.signal.aborted)
            return context.cancel(signal);
        conclude(endOfError(new Cancelled(signal), context));
        host.exit();
    });
    let mustExit = false;
    try {
        conclude(await withAbortGracePeriod(stepWork.work(), {
            clock: host.clock,
            signal: run.signal,
            fault: fault.promise,
            cleanupEndMs: cleanupDeadlines.endMs,
        }));
    }
    catch (error) {
        conclude(endOfError(error, context));
        // Work that ignores the abort would keep the process alive until it is killed.
        mustExit = error instanceof AbortIgnored || faults > 0;
    }
    await stepWork.publish?.();
    if (mustExit)
        host.exit();
    host.forceExitSoon();
}
function endOfError(error, { run }) {
    return endOf(error, { signal: run.signal, remainingMs: run.deadline.remainingMs() });
}
/** An end that cannot be written down (a full disk) leaves the step red. */
function concludeOnce(context, stepWork) {
    let isConcluded = false;
    function conclude(end) {
        if (isConcluded)
            return;
        isConcluded = true;
        try {
            stepWork.conclude(end);
        }
        catch (error) {
            context.host.setExitCode(1);
            const problem = `The end of the run could not be written down: ${sentenceOf(error)}`;
            context.log.error([problem, explanation(undefined)]);
        }
    }
    return { conclude, isDone: () => isConcluded };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/post-step.ts





/** After a cancel the server ends the job within 5 min, and other post steps want some of it. */
const POST_LIMIT_MS = 120_000;
const REPORTS_LIMIT_MS = 60_000;
/** The post step: finishes what the main step kept and could not end. Mostly there is nothing. */
async function runPost(definition, host, state) {
    const hasWork = !state.isSettled && Object.keys(state.kept).length > 0;
    const reports = readReportMemory(host.env);
    const isPublished = reports === undefined || reports['published'] === 'true';
    if (!hasWork)
        host.setExitCode(0);
    if (!hasWork && isPublished)
        return;
    const context = openRunContext(definition, { host, limitMs: POST_LIMIT_MS });
    const publish = isPublished ? {} : { publish: () => publishLate(definition, context, reports) };
    if (hasWork) {
        await supervise(context, {
            work: () => finish(definition, context, state.kept),
            conclude: (end) => reportPost(context, end),
            ...publish,
        });
        return;
    }
    await publish.publish?.();
    context.close();
    host.forceExitSoon();
}
/** Ends the reports on GitHub that main could not end, with what it has written down. */
async function publishLate(definition, context, before) {
    try {
        const { loadPublisher } = await definition.load();
        if (loadPublisher === undefined)
            return;
        const { openPublisher } = await loadPublisher();
        const memory = createReportMemory(before, context.state.reports);
        const publisher = openPublisher(context, memory);
        publisher?.conclude(undefined);
        await publisher?.finish(REPORTS_LIMIT_MS);
    }
    catch (error) {
        context.log.warning(`The reports on GitHub could not be ended: ${sentenceOf(error)}`);
    }
}
async function finish(definition, context, kept) {
    const { run, name } = context;
    const { values } = await readAllInputs(definition, context);
    const body = await definition.load();
    if (body.finish === undefined)
        return { outcome: 'unchanged', reason: 'nothing is left to do' };
    await body.finish(kept, run, values);
    return { outcome: 'succeeded', reason: `what ${name} had left open is finished` };
}

;// CONCATENATED MODULE: ./packages/action/src/report/github/settings.ts
/** Whether a run has anything to publish there. */
function wantsReports({ reports }) {
    const { comment, checkRun, deploymentEnvironment } = reports;
    return [comment, checkRun, deploymentEnvironment].some((given) => given !== undefined);
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/publishing.ts



/** How long reports may delay the end of a step. */
const MAX_DELAY_MS = 5_000;
/** The runner kills 7.5 s after a cancel. */
const AFTER_CANCEL_MS = 6_500;
function createPublishing(context) {
    const { host, log, settings, state } = context;
    let opening;
    let publisher;
    let concluded;
    async function open(load) {
        const memory = createReportMemory({}, state.reports);
        memory.set('nonce', crypto.randomUUID().slice(0, 13));
        const { openPublisher } = await load();
        publisher = openPublisher(context, memory);
        if (concluded === undefined)
            publisher?.begin();
        else
            publisher?.conclude(concluded);
        return publisher;
    }
    return {
        begin(load) {
            if (load === undefined || !wantsReports(settings))
                return;
            opening = open(load).catch((error) => {
                log.warning(`Nothing is published on GitHub: ${sentenceOf(error)}`);
                return undefined;
            });
        },
        conclude(end) {
            concluded = end;
            publisher?.conclude(end);
        },
        async finish() {
            if (opening === undefined)
                return;
            const limitMs = limitOf(context);
            const over = new AbortController();
            const finished = opening.then((opened) => opened?.finish(limitMs));
            const late = host.clock.sleep(limitMs, over.signal).catch(() => undefined);
            await Promise.race([finished.catch(() => undefined), late]);
            over.abort();
        },
    };
}
function limitOf({ host, cancelledAtMs }) {
    const atMs = cancelledAtMs();
    if (atMs === undefined)
        return MAX_DELAY_MS;
    return Math.max(0, Math.min(MAX_DELAY_MS, atMs + AFTER_CANCEL_MS - host.clock.now()));
}

// EXTERNAL MODULE: ./packages/action/src/runner/host.ts + 10 modules
var runner_host = __nccwpck_require__(8146);
;// CONCATENATED MODULE: ./packages/action/src/execute.ts








const MIN_NODE = 24;
/**
 * Runs an action as the runner's main or post step; the same bundle is both. Never rejects: every
 * error becomes an outcome, and the exit code is 1 until a green end is written down.
 */
async function execute(definition, host = runner_host/* thisProcess */.W) {
    host.setExitCode(1);
    if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
        const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
        const remedy = 'Update the runner to 2.327.1 or later.';
        host.toolkit.error(`${have} ${host.nodeVersion}. ${remedy}\n${explanation(undefined)}`);
        return;
    }
    if (host.step === 'main')
        return await runMain(definition, host);
    const state = readState(host.env);
    // A cancel can kill main before it has kept a word; its post step must not do the work then.
    if (state === undefined)
        host.setExitCode(0);
    else
        await runPost(definition, host, state);
}
/** The main step: reads the inputs, loads the action, lets it work and reports its end. */
async function runMain(definition, host) {
    const context = openRunContext(definition, { host });
    const publishing = createPublishing(context);
    await supervise(context, {
        work: () => act(definition, context, publishing),
        conclude(end) {
            report(context, end);
            publishing.conclude(end);
        },
        publish: publishing.finish,
    });
}
async function act(definition, context, publishing) {
    const { run, log, state } = context;
    state.started();
    const { values, warnings } = await readAllInputs(definition, context);
    for (const warning of warnings)
        log.warning(warning);
    const body = await definition.load();
    publishing.begin(body.loadPublisher);
    run.signal.throwIfAborted();
    return body.run(values, run);
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commonInputs)
});

// UNUSED EXPORTS: certificateWithKey

// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var outcome = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./packages/action/src/inputs/field.ts
var field = __nccwpck_require__(9524);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
;// CONCATENATED MODULE: ./packages/action/src/inputs/list.ts


function list(item = (0,inputs_text/* text */.Qq)(), { commas = true } = {}) {
    const separated = commas ? 'a line or between commas' : 'a line';
    const accepts = `a list, one item ${separated}, each ${item.accepts}`;
    return (0,field/* fieldOf */._)({
        accepts,
        parse: (given) => readItems(itemsOf(given, commas ? /[\r\n,]+/ : /[\r\n]+/), item, accepts),
    });
}
function itemsOf(given, separator) {
    return new Set(given
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''));
}
function readItems(items, item, accepts) {
    const values = [];
    for (const given of items) {
        const reading = item.read(given);
        if (!reading.ok)
            return { ok: false, accepted: accepts };
        values.push(reading.value);
    }
    return { ok: true, value: values };
}
const KEY_VALUE_LINE = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
/** `KEY=value` lines, each key once, in the order given. Empty lines are left out. */
function keyValues() {
    const accepts = 'KEY=value lines, each key once, of letters, digits and underscores';
    return fieldOf({
        accepts,
        parse(given) {
            const pairs = pairsOf(given);
            return pairs === undefined ? { ok: false, accepted: accepts } : { ok: true, value: pairs };
        },
        secretsIn: (given) => [...(pairsOf(given)?.values() ?? [])],
    });
}
function pairsOf(given) {
    const pairs = new Map();
    for (const line of given.split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const [, key, value] = KEY_VALUE_LINE.exec(line) ?? [];
        if (key === undefined || value === undefined || pairs.has(key))
            return undefined;
        pairs.set(key, value);
    }
    return pairs;
}

// EXTERNAL MODULE: ./packages/action/src/inputs/number.ts
var number = __nccwpck_require__(347);
;// CONCATENATED MODULE: ./packages/action/src/inputs/common.ts




/** The inputs that every action has, to be spread among its own. */
function commonInputs(options) {
    return {
        timeout: (0,number/* duration */.p0)({ min: 1 }).default(options.timeout),
        'dry-run': (0,inputs_text/* flag */.Jt)().default('false'),
        'allowed-outcomes': list((0,inputs_text/* choice */.Yq)(...outcome/* OUTCOMES */.im)).default(''),
        'on-timeout': options.onTimeout,
        'on-cancel': options.onCancel,
        summary: (0,inputs_text/* flag */.Jt)().default('true'),
        comment: reportKey().optional(),
        'check-run': (0,inputs_text/* text */.Qq)(NAME).optional(),
        'deployment-environment': (0,inputs_text/* text */.Qq)(NAME).optional(),
        'github-token': (0,inputs_text/* githubToken */.bU)(),
        'ca-certificate': (0,inputs_text/* pem */.ps)().optional(),
        'client-certificate': (0,inputs_text/* pem */.ps)().optional(),
        'client-key': (0,inputs_text/* pem */.ps)().secret().optional(),
        'tls-server-name': (0,inputs_text/* text */.Qq)().optional(),
        'allow-insecure-http': (0,inputs_text/* flag */.Jt)().default('false'),
    };
}
/** As GitHub takes the names of checks and environments, and what a line can show. */
const NAME = { matches: /^.{1,100}$/, accepts: 'a name of at most 100 characters' };
function reportKey() {
    return (0,inputs_text/* text */.Qq)({
        matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        accepts: 'at most 64 letters, digits, dots, hyphens and underscores, such as preview',
    });
}
/** A client certificate is of use only with its key. */
const certificateWithKey = {
    needs: ['client-certificate', 'client-key'],
    check({ clientCertificate, clientKey }) {
        if ((clientCertificate === undefined) === (clientKey === undefined))
            return undefined;
        const input = clientKey === undefined ? 'client-key' : 'client-certificate';
        return { input, accepted: 'client-certificate and client-key together, or neither' };
    },
};


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineInputs),
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/**
 * Defines the inputs of an action. `unused` names the inputs that the chosen operation does not
 * use: each that was given all the same becomes one warning.
 */
function defineInputs(fields, rules = [], unused = () => []) {
    return { fields, rules, unused };
}
/** `dry-run` → `dryRun`, as in `CamelCase`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
/* unused harmony export structured */
/** A field read by any function of its text. */
function fieldOf(kind) {
    return open({
        accepts: kind.accepts,
        parse: kind.parse,
        absent: () => ({ ok: false, accepted: kind.accepts }),
        variables: [],
        defaultText: undefined,
        isRequired: true,
        isSecret: false,
        secretsIn: kind.secretsIn ?? (() => []),
        credentialsIn: kind.credentialsIn ?? (() => []),
        isHidden: kind.isHidden ?? false,
        prepare: kind.prepare ?? (async () => undefined),
    });
}
/** A structured field: its text is read in `prepare`, so that nothing is loaded for one not given. */
function structured({ accepts, isHidden = false, empty, readText, }) {
    const known = new Map();
    return fieldOf({
        accepts,
        isHidden,
        async prepare(text) {
            known.set(text, await readText(text));
        },
        parse(text) {
            if (text === '' && empty !== undefined)
                return { ok: true, value: empty };
            const read = known.get(text);
            if (read === undefined)
                throw new Error('a structured input is read before it is prepared');
            return read.reading;
        },
        credentialsIn: (text) => known.get(text)?.credentials ?? [],
    });
}
function open(facts) {
    const { accepts, variables, defaultText, isRequired, isSecret } = facts;
    return {
        accepts,
        variables,
        defaultText,
        isRequired,
        isSecret: isSecret || facts.isHidden,
        read: (text) => (text === undefined ? facts.absent() : facts.parse(text)),
        prepare: facts.prepare,
        secretsIn: (text) => [
            ...(isSecret ? [text, ...facts.secretsIn(text)] : []),
            ...facts.credentialsIn(text),
        ],
        required: () => open({ ...facts, isRequired: true, absent: () => ({ ok: false, accepted: accepts }) }),
        optional: () => open({
            ...facts,
            isRequired: false,
            absent: () => ({ ok: true, value: undefined }),
        }),
        default: (text) => open({ ...facts, isRequired: false, defaultText: text, absent: () => facts.parse(text) }),
        env: (...names) => open({ ...facts, variables: [...variables, ...names] }),
        secret: () => open({ ...facts, isSecret: true }),
    };
}


/***/ }),

/***/ 347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export rate */
/* harmony import */ var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);


/** A whole number in decimal digits, within `min` and `max`. */
function integer(limits = {}) {
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits;
    const accepts = `a whole number${integerRange(limits)}`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const value = /^-?\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
            const isInside = Number.isSafeInteger(value) && value >= min && value <= max;
            return isInside ? { ok: true, value } : { ok: false, accepted: accepts };
        },
    });
}
function integerRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return ` from ${min} to ${max}`;
    if (min !== undefined)
        return `, at least ${min}`;
    return max === undefined ? '' : `, at most ${max}`;
}
/** A duration with its unit, read to ms. `min` and `max` are in ms. */
function duration(limits = {}) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
    const accepts = _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_FORM */ .ec + durationRange(min, max);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(text) {
            const ms = (0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
            if (ms !== undefined && ms >= min && ms <= max)
                return { ok: true, value: ms };
            const isBare = /^\d+$/.test(text);
            return { ok: false, accepted: isBare ? `${accepts}; write ${text}s or ${text}m` : accepts };
        },
    });
}
function durationRange(min, max) {
    const more = min === 1 ? ', more than 0s' : `, at least ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)}`;
    const least = min > 0 ? more : '';
    return max < Number.POSITIVE_INFINITY ? `${least}, at most ${(0,_rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(max)}` : least;
}
/** A budget such as `60/1h` or `40/s`; a unit alone is one of it. */
function rate() {
    const accepts = 'a number of requests for a time, such as 60/1h or 40/s';
    return fieldOf({
        accepts,
        parse(given) {
            const [, limit, window = ''] = /^([1-9]\d{0,8})\/(.+)$/.exec(given) ?? [];
            const windowMs = parseDuration(/^\d/.test(window) ? window : `1${window}`);
            if (limit === undefined || !windowMs)
                return { ok: false, accepted: accepts };
            return { ok: true, value: { limit: Number(limit), windowMs } };
        },
    });
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   bU: () => (/* binding */ githubToken),
/* harmony export */   fI: () => (/* binding */ textBlock),
/* harmony export */   ps: () => (/* binding */ pem)
/* harmony export */ });
/* unused harmony exports secret, token, id */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);


// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROL_IN_LINES = /[^\P{Cc}\t\r\n]/u;
const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
const TOKEN = /^[\x21-\x7e]+$/;
/** One line of text without control characters; with `matches` only what fits it. */
function text(limits) {
    const accepts = limits?.accepts ?? 'one line of text';
    return checkedText(accepts, (given) => {
        if (CONTROL.test(given))
            return false;
        return limits === undefined || limits.matches.test(given);
    });
}
/** Text of any number of lines, such as the variables of a job; tabs are let through. */
function textBlock() {
    return checkedText('lines of text', (given) => !CONTROL_IN_LINES.test(given));
}
/** One word of a fixed list. */
function choice(...allowed) {
    const accepts = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(', ')}`;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const value = allowed.find((word) => word === given);
            return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
        },
    });
}
/** A boolean in the words of YAML 1.2's core schema; `yes` and `1` are none there. */
function flag() {
    const accepts = 'true or false';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse: (given) => TRUE_OR_FALSE.test(given)
            ? { ok: true, value: given.toLowerCase() === 'true' }
            : { ok: false, accepted: accepts },
    });
}
/** A password or the like: one line, never shown. */
function secret() {
    return fieldOf({
        accepts: 'one line of text',
        parse(given) {
            if (!CONTROL.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd('one line of text', given) };
        },
    }).secret();
}
/**
 * A token that is sent as a header: visible ASCII only. HTTP libraries cut or refuse anything else,
 * some with the whole token in their message.
 */
function token() {
    const accepts = 'a token of visible ASCII characters, without blanks';
    return fieldOf({
        accepts,
        parse(given) {
            if (TOKEN.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd(accepts, given) };
        },
    }).secret();
}
/** Says of a secret, which cannot be shown, that a line end in it is the fault. */
function withLineEnd(accepts, given) {
    const isBroken = /[\r\n]/.test(given);
    return isBroken ? `${accepts}; it has a line end inside, so check how it was stored` : accepts;
}
function checkedText(accepts, isAccepted) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse: (given) => isAccepted(given) ? { ok: true, value: given } : { ok: false, accepted: accepts },
    });
}
const NOMAD = {
    matches: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    accepts: 'the full id of 36 characters, such as 5456bd7a-9fc0-c0dd-6131-cbee77f57577',
};
const PLAIN = {
    matches: /^[A-Za-z0-9_-]{1,64}$/,
    accepts: '1 to 64 letters, digits, hyphens and underscores',
};
/**
 * An id that may stand in a path of the provider's API. Nomad's own tools take a prefix of an id,
 * its API does not; Edgegap's ids have 12 hex digits today, more is let through.
 */
function id(provider) {
    return text(provider === 'nomad' ? NOMAD : PLAIN);
}
/** What `action.yml` fills in; where no workflow runs, nobody puts the token in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the workflow's own syntax
const EXPRESSION = '${{ github.token }}';
/** The token for GitHub's API; undefined where there is no workflow to have one. */
function githubToken() {
    const accepts = 'a token of visible ASCII characters, without blanks';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            if (given === EXPRESSION)
                return { ok: true, value: undefined };
            if (TOKEN.test(given))
                return { ok: true, value: given };
            return { ok: false, accepted: withLineEnd(accepts, given) };
        },
        // Not the whole field, or what action.yml fills in would be hidden in each log.
        credentialsIn: (given) => (given === EXPRESSION ? [] : [given]),
    }).default(EXPRESSION);
}
const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
/** PEM text, or the path of a file with PEM text; gives the text. */
function pem() {
    const accepts = 'PEM text (-----BEGIN …) or the path of a readable file with it';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._)({
        accepts,
        parse(given) {
            const content = contentOf(given);
            if (content === undefined || !PEM.test(content))
                return { ok: false, accepted: accepts };
            return { ok: true, value: content };
        },
        secretsIn: (given) => [contentOf(given) ?? ''],
    });
}
function contentOf(given) {
    if (PEM.test(given))
        return given;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(given, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony exports GREEN_OUTCOMES, RED_OUTCOMES */
/** Outcomes that leave a step green. */
const GREEN_OUTCOMES = [
    'succeeded',
    'unchanged',
    'dry-run',
    'promotable',
    'promoted',
];
/** Outcomes that make a step red, unless `allowed-outcomes` has them. */
const RED_OUTCOMES = [
    'failed',
    'rolled-back',
    'superseded',
    'gate-failed',
    'inconclusive',
    'timed-out',
    'cancelled',
    'quota-exhausted',
    'refused',
    'not-found',
    'unauthorized',
    'unreachable',
    'rejected',
];
/** Every word that the output `outcome` can be. */
const OUTCOMES = [...GREEN_OUTCOMES, ...RED_OUTCOMES];
function isGreen(outcome) {
    return GREEN_OUTCOMES.some((green) => green === outcome);
}
/**
 * The outcome of what the client could not do. What it did not even send was refused by itself. A
 * server that is too busy is `unreachable` in time, unless it names a time that lies beyond our
 * own, which has `remainingMs` left: that is a quota.
 */
function outcomeOf(failure, remainingMs) {
    switch (failure.kind) {
        case 'unauthorized':
        case 'not-found':
            return failure.kind;
        case 'unreachable':
        case 'timed-out':
        case 'unavailable':
            return 'unreachable';
        case 'rejected':
            return failure.received === 'no' ? 'refused' : 'rejected';
        case 'conflict':
        case 'invalid-reply':
            return 'rejected';
        case 'throttled':
            return (failure.retryAfterMs ?? 0) > remainingMs ? 'quota-exhausted' : 'unreachable';
    }
}


/***/ }),

/***/ 8146:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ thisProcess)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (markdownSummary),
  notice: () => (notice),
  platform: () => (external_externals_js_),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "./externals.js"
var external_externals_js_ = __nccwpck_require__(6632);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield external_externals_js_.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/client/src/time/clock.ts
// setTimeout fires at once for anything longer than a signed 32-bit number of ms.
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The machine's own clock. */
const systemClock = {
    now: () => performance.now(),
    wall: () => Date.now(),
    async sleep(ms, signal) {
        for (let left = ms;; left -= MAX_TIMER_MS) {
            await timer(left > 0 ? Math.min(left, MAX_TIMER_MS) : 0, signal);
            if (!(left > MAX_TIMER_MS))
                return;
        }
    },
};
function timer(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(handle);
            reject(signal.reason);
        };
        const handle = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    });
}
/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
function nextTick() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./packages/action/src/runner/host.ts


/** Set by the script of the post step before it loads the bundle of the main step. */
const POST_MARK = Symbol.for('rollout-actions.post');
/** What ends by itself takes less. */
const MOMENT_MS = 20;
/** This very process. */
const thisProcess = {
    env: process.env,
    step: Reflect.get(globalThis, POST_MARK) === true ? 'post' : 'main',
    nodeVersion: process.versions.node,
    clock: systemClock,
    random: () => Math.random(),
    print: (line) => {
        process.stdout.write(`${line}\n`);
    },
    toolkit: core_namespaceObject,
    onSignal(listener) {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, listener);
    },
    onFault(listener) {
        process.on('uncaughtException', listener);
        process.on('unhandledRejection', listener);
    },
    setExitCode: (code) => {
        process.exitCode = code;
    },
    exit,
    // The timer of such a signal does not keep the process alive by itself.
    forceExitSoon: () => AbortSignal.timeout(MOMENT_MS).addEventListener('abort', exit),
};
// Standard output can be a pipe that is written behind our back; its callback says it is empty.
function exit() {
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y;
/** How a duration is written, for messages about one that cannot be read. */
const DURATION_FORM = 'a number with a unit, such as 500ms, 90s, 10m or 1h30m';
/**
 * Reads `500ms`, `90s`, `10m`, `1h30m` (units from large to small, each once) and gives ms.
 * Gives undefined for everything else: a bare number has no unit and is refused on purpose.
 */
function parseDuration(text) {
    let at = 0;
    let total = 0;
    let smallest = Number.POSITIVE_INFINITY;
    while (at < text.length) {
        PART.lastIndex = at;
        const part = PART.exec(text);
        if (part === null)
            return undefined;
        const unitMs = unitOf(part[2]);
        if (unitMs === undefined || unitMs >= smallest)
            return undefined;
        smallest = unitMs;
        total += Number(part[1]) * unitMs;
        at = PART.lastIndex;
    }
    return text === '' || !Number.isSafeInteger(Math.round(total)) ? undefined : Math.round(total);
}
/** Writes ms for people: `850ms`, `12s`, `3m 20s`, `1h 5m`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1_000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1_000);
    const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
    const parts = h > 0 ? [`${h}h`, m > 0 ? `${m}m` : ''] : [m > 0 ? `${m}m` : '', s > 0 ? `${s}s` : ''];
    return parts.filter((part) => part !== '').join(' ');
}
function unitOf(unit) {
    return unit === 'ms' || unit === 's' || unit === 'm' || unit === 'h' ? UNIT_MS[unit] : undefined;
}


/***/ }),

/***/ 6632:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__externals_js_7e42f8b4__;

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"92":"run","546":"emulator-main-packages","701":"hcl2json","768":"emulator-main","968":"emulator-main-run-packages"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1916);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
