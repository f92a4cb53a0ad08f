#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__no_id_token_js_80dfb5b0__ from "./no-id-token.js";
/******/ var __webpack_modules__ = ({

/***/ 3223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts + 2 modules
var common = __nccwpck_require__(8258);
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
    fixture: (0,inputs_text/* text */.Qq)().optional(),
    'emqx-port': port(),
    'edgegap-port': port(),
    'nomad-port': port(),
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
/* harmony import */ var _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9524);
/* harmony import */ var _rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4502);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3223);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4379);




// The same bundle is the step, the process that the step leaves running, and the program of `npx`.
const isStep = _rollout_actions_action_runner_host__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .W.env['GITHUB_ACTIONS'] === 'true' && process.argv.length === 2;
if (isStep)
    await (0,_rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)({ name: 'emulator', inputs: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .Q, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputs */ .V, load: () => Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(316)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9316)) });
else
    await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(546), __nccwpck_require__.e(768)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9768));

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

/***/ 9524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./packages/action/src/inputs/define.ts
var inputs_define = __nccwpck_require__(5001);
;// CONCATENATED MODULE: ./packages/action/src/inputs/invalid-inputs.ts
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
        super(`${facts.resource}: ${facts.what}. ${capital(facts.next)}.`, { cause: facts.cause });
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
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** Thrown in place of a write when the run is dry: nothing was sent. */
class NotSent extends Error {
    name = 'NotSent';
    write;
    constructor(write) {
        super(`dry run: ${write} was not sent`);
        this.write = write;
    }
}

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

;// CONCATENATED MODULE: ./packages/action/src/inputs/url.ts


/**
 * An absolute URL of one of the `schemes` (default: http and https), without user name, password
 * and fragment. Credentials in a URL end up in messages of others; they have inputs of their own,
 * and those that are given all the same are kept out of ours.
 */
function url(...schemes) {
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
const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;
/** User names with passwords, and passwords alone, in all URLs of a text, as they stand there. */
function urlCredentials(text) {
    const found = [...text.matchAll(USERINFO), ...text.matchAll(RAW_PASSWORD)];
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
/** What a rule may look at: anything else throws, so that it cannot judge what was not read. */
function onlyNeeded(rule, values) {
    const needed = new Set(rule.needs.map(inputs_define/* camelCase */.x));
    return new Proxy(values, {
        get(target, key) {
            if (typeof key === 'string' && needed.has(key))
                return target[key];
            throw new Error(`a rule looks at ${String(key)}, which it does not say it needs`);
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
/** `action.yml` fills defaults in, so that a default cannot be told from nothing given. */
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

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __nccwpck_require__(6855);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var src_outcome = __nccwpck_require__(5136);
;// CONCATENATED MODULE: ./packages/action/src/redact-deep.ts
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/action/src/summary/escape.ts

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
// Only at the start of a line do these open a heading, a list, a quotation or a rule.
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)]))/;
/** Text of one line as Markdown that shows just this text: no mark, no tag, no link, no mention. */
function escapeMarkdown(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text)
        .replace(UNPRINTABLE, ' ')
        .trim()
        .replace(MARKS, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('@', '&#64;')
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/www\./gi, (start) => start.replace('.', '&#46;'))
        .replace(MARK_AT_START, (mark) => (/\d/.test(mark) ? `&#8203;${mark}` : `\\${mark}`));
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

;// CONCATENATED MODULE: ./packages/action/src/summary/blocks.ts

/** Longer texts are cut: one must not push all others out of the summary. */
const MAX_CHARACTERS = 4_000;
/** A section as Markdown, redacted and escaped, each block with an empty line after it. */
function blocksOf(section, secrets) {
    const shown = (text) => escapeMarkdown(shortened(secrets.redact(text)));
    const { heading, sentences = [], table, code } = section;
    const blocks = sentences.map((sentence) => paragraph(shown(sentence)));
    if (heading !== undefined)
        blocks.unshift(paragraph(`## ${shown(heading)}`));
    if (table !== undefined)
        blocks.push(tableBlock(table, shown));
    if (code !== undefined)
        blocks.push(codeBlock({ ...code, text: secrets.redact(code.text) }));
    return blocks;
}
function shortened(text) {
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
function paragraph(line) {
    return { before: [], lines: [line], after: [''] };
}
function tableBlock({ columns, rows }, shown) {
    const row = (cells) => `| ${cells.map((cell) => shown(String(cell))).join(' | ')} |`;
    const rule = `|${columns.map(() => ' --- |').join('')}`;
    return { before: [], lines: [row(columns), rule, ...rows.map(row)], after: [''] };
}
function codeBlock({ text, language = 'text' }) {
    const lines = codeLines(text);
    const fence = fenceFor(lines);
    return { before: [fence + language.replace(/\W/g, '')], lines, after: [fence, ''] };
}

;// CONCATENATED MODULE: ./packages/action/src/summary/summary.ts

/** The runner refuses a summary above 1,048,576 bytes; the rest is room for the remark. */
const MAX_BYTES = 1_048_000;
const CUT = '\nMore would not fit: a job summary holds 1 MiB.\n';
/** The sections as Markdown. What is too long is cut at a line, and the reader is told. */
function renderSummary(sections, secrets) {
    const lines = [];
    let room = MAX_BYTES;
    for (const section of sections) {
        for (const block of blocksOf(section, secrets)) {
            const fitting = fit(block, room);
            lines.push(...fitting.lines);
            room -= fitting.bytes;
            if (fitting.isCut)
                return `${lines.join('\n')}\n${CUT}`;
        }
    }
    return `${lines.join('\n')}\n`;
}
function fit(block, room) {
    const frameBytes = bytesOf([...block.before, ...block.after]);
    const lines = [];
    let bytes = frameBytes;
    for (const line of block.lines) {
        const next = bytes + bytesOf([line]);
        if (next > room)
            break;
        lines.push(line);
        bytes = next;
    }
    const isCut = lines.length < block.lines.length;
    if (frameBytes > room || lines.length === 0)
        return { lines: [], bytes: 0, isCut };
    return { lines: [...block.before, ...lines, ...block.after], bytes, isCut };
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

;// CONCATENATED MODULE: ./packages/action/src/report.ts





/** The version of the output `json`; it grows when a member changes its meaning. */
const SCHEMA_VERSION = 1;
/**
 * Says how the run ended, once: log, outputs, summary, state for the post step, exit code. Nothing
 * here waits, so that it can be done in the last moment of a process.
 */
function report(context, end) {
    const { state, host } = context;
    context.close();
    logEnd(context, end);
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
    logEnd(context, end);
    const isUsed = context.sections.length > 0 || !(0,src_outcome/* isGreen */.gf)(end.outcome);
    if (context.settings.writesSummary && isUsed)
        writeSummary(context, end);
    context.host.setExitCode((0,src_outcome/* isGreen */.gf)(end.outcome) ? 0 : 1);
}
function isPassing({ settings }, { outcome }) {
    return (0,src_outcome/* isGreen */.gf)(outcome) || settings.allowedOutcomes.includes(outcome);
}
function logEnd(context, end) {
    const { log } = context;
    const words = `${end.outcome}: ${end.reason}`;
    if ((0,src_outcome/* isGreen */.gf)(end.outcome))
        log.info(words);
    else if (isPassing(context, end))
        log.notice(`${words} (allowed by allowed-outcomes)`);
    else
        log.error([...(end.lines ?? [words]), ...(end.diagnostic ?? [])]);
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
    const requests = context.requests();
    const effort = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
    const sections = [
        {
            heading: `${context.name}: ${end.outcome}`,
            sentences: end.lines ?? [end.reason],
            ...(end.diagnostic === undefined ? {} : { code: { text: end.diagnostic.join('\n') } }),
        },
        ...context.sections,
        { sentences: [`${effort} in ${(0,duration/* formatDuration */.a3)(context.elapsedMs())}`] },
    ];
    context.files.summary(renderSummary(sections, context.run.secrets));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
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
        for (const form of [text, ...base64(text), ...secret_forms_url(text), ...json(text), html(text)]) {
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
function secret_forms_url(text) {
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
    const finds = [];
    for (const form of forms) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            finds.push([at, at + form.length]);
        }
    }
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
function createOutputs({ names, files, secrets }) {
    const declared = new Set([...COMMON_OUTPUTS, ...names]);
    const known = new Map();
    const written = new Map();
    function write(name, value) {
        const text = textOf(value);
        if (written.get(name) === text)
            return;
        files.output(name, text);
        written.set(name, text);
    }
    return {
        set(name, value) {
            if (!declared.has(name))
                throw new Error(`the action does not declare an output ${name}`);
            if (value === undefined)
                known.delete(name);
            else
                known.set(name, redactDeep(value, secrets));
            if (known.has(name) && !written.has(name))
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __nccwpck_require__(9923);
;// CONCATENATED MODULE: ./packages/action/src/runner/files.ts


/** Run by hand there are no files: outputs are told instead, and the rest is left out. */
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
        throw new action_error/* ActionError */.l('failed', `Could not write ${what}: ${why}. Free the disk, then re-run.`);
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

;// CONCATENATED MODULE: ./packages/action/src/runner/safe-line.ts

// Controls, format marks (zero width, direction overrides), line ends of every kind, halves of
// characters.
const safe_line_UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
// The runner cuts Unicode blanks off before it looks for a command.
const COMMAND_AT_START = /^(\s*):(?=:)/u;
/** A reply of megabytes in one line helps nobody. */
const safe_line_MAX_CHARACTERS = 10_000;
/**
 * One line that says what `text` says and that the runner cannot take for a command: it executes
 * `::command::` at the start of a line and `##[command]` anywhere in one. Redacted before marks are
 * taken out and after it, because a mark can stand in the middle of a secret.
 */
function safeLine(text, secrets) {
    const printable = (0,external_node_util_.stripVTControlCharacters)(secrets.redact(text)).replace(safe_line_UNPRINTABLE, ' ');
    const clean = secrets.redact(printable);
    const shown = clean.length > safe_line_MAX_CHARACTERS ? `${clean.slice(0, safe_line_MAX_CHARACTERS)}…` : clean;
    return shown.replace(COMMAND_AT_START, '$1: ').replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./packages/action/src/runner/log.ts



function createLog({ print, toolkit, secrets, clock, signal }) {
    const safe = (text) => safeLine(text, secrets);
    const heartbeat = createHeartbeat({ clock, signal, say: (words) => print(safe(words)) });
    function say(line, by = print) {
        heartbeat.defer();
        by(line);
    }
    return {
        debug: (text) => toolkit.debug(safe(text)),
        info: (text) => say(safe(text)),
        notice: (text) => say(safe(text), toolkit.notice),
        warning: (text) => say(safe(text), toolkit.warning),
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

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/cancelled.ts
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

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/cleanup-deadlines.ts

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

// EXTERNAL MODULE: ./packages/action/src/inputs/common.ts + 2 modules
var inputs_common = __nccwpck_require__(8258);
// EXTERNAL MODULE: ./packages/action/src/inputs/text.ts
var inputs_text = __nccwpck_require__(3621);
;// CONCATENATED MODULE: ./packages/action/src/lifecycle/run-settings.ts



const MAX_WITHOUT_WORD_MS = 600_000;
/**
 * Reads the frame of a run. An input that is wrong or that the action does not have counts as not
 * given: what is wrong is told when all inputs are read, and even that needs a frame.
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
/** What does not look as it was written counts as nothing. */
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
    const around = surroundingsOf(definition, host, closed.signal);
    const deadline = startDeadline(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
    return {
        ...around,
        run: { ...runIn(around), signal: deadline.signal, deadline },
        elapsedMs: () => clock.now() - startMs,
        requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
        cancel: (by) => cancelled.abort(new Cancelled(by)),
        close() {
            deadline[Symbol.dispose]();
            closed.abort();
        },
    };
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
        sections: [],
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
        summary: { add: (section) => around.sections.push(section) },
        addPath: around.files.path,
        requests: (count) => around.counters.push(count),
    };
}
/** Tells the runner to hide secrets. Run by hand, the command would be the one to show them. */
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
        super('the work did not stop when it was told to', { cause: reason });
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

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/causes.ts

/** Deeper chains are broken off; a circle is one too. */
const MAX_DEPTH = 10;
/** The whole chain of `cause` and of the errors in an `AggregateError`. Texts are still raw. */
function causesOf(error) {
    const chain = chainOf(error, new Set());
    const stacks = chain.flatMap(linesOf);
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
function linesOf(link) {
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
    if (error instanceof NotSent) {
        return { outcome: 'dry-run', reason: `Nothing was sent: ${error.write}` };
    }
    const interruption = interruptionIn(error, circumstances.signal);
    if (interruption !== undefined) {
        const isTimeout = interruption === circumstances.signal.reason;
        return { ...interrupted(interruption, isTimeout), ...traces(error), isUnfinished: true };
    }
    if (error instanceof failure_Failure) {
        const outcome = (0,src_outcome/* outcomeOf */.sG)(error, circumstances.remainingMs);
        return { outcome, reason: error.message, ...traces(error) };
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
    return reason instanceof Cancelled || reason instanceof DeadlinePassed ? reason : undefined;
}
function interrupted(interruption, isTimeout) {
    if (interruption instanceof Cancelled) {
        const reason = `The workflow was cancelled (${interruption.by}); re-run it to continue.`;
        return { outcome: 'cancelled', reason };
    }
    const limit = (0,duration/* formatDuration */.a3)(interruption.limitMs);
    const what = isTimeout ? `The timeout of ${limit} expired` : `The time limit of ${limit} expired`;
    return {
        outcome: 'timed-out',
        reason: `${what}; allow more time, or find out what takes so long.`,
    };
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
        // What goes on untold, or after a fault, would keep the process alive until it is killed.
        if (error instanceof AbortIgnored || faults > 0)
            host.exit();
    }
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
            context.log.error([`The end of the run could not be written down: ${sentenceOf(error)}`]);
        }
    }
    return { conclude, isDone: () => isConcluded };
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/main-step.ts




/** The main step: reads the inputs, loads the action, lets it work and reports its end. */
async function runMain(definition, host) {
    const context = openRunContext(definition, { host });
    await supervise(context, {
        work: () => act(definition, context),
        conclude: (end) => report(context, end),
    });
}
async function act(definition, { run, host, log, state }) {
    state.started();
    const { values, warnings } = readInputs(definition.inputs, host.env);
    for (const warning of warnings)
        log.warning(warning);
    const body = await definition.load();
    run.signal.throwIfAborted();
    return body.run(values, run);
}

;// CONCATENATED MODULE: ./packages/action/src/lifecycle/post-step.ts




/** After a cancel the server ends the job within 5 min, and other post steps want some of it. */
const POST_LIMIT_MS = 120_000;
/** The post step: finishes what the main step kept and could not end. Mostly there is nothing. */
async function runPost(definition, host, state) {
    if (state.isSettled || Object.keys(state.kept).length === 0) {
        host.setExitCode(0);
        return;
    }
    const context = openRunContext(definition, { host, limitMs: POST_LIMIT_MS });
    await supervise(context, {
        work: () => finish(definition, context, state.kept),
        conclude: (end) => reportPost(context, end),
    });
}
async function finish(definition, { run, host, name }, kept) {
    const { values } = readInputs(definition.inputs, host.env);
    const body = await definition.load();
    if (body.finish === undefined)
        return { outcome: 'unchanged', reason: 'nothing is left to do' };
    await body.finish(kept, run, values);
    return { outcome: 'succeeded', reason: `what ${name} had left open is finished` };
}

// EXTERNAL MODULE: ./packages/action/src/runner/host.ts + 19 modules
var runner_host = __nccwpck_require__(4502);
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
        host.toolkit.error(`${have} ${host.nodeVersion}. Update the runner to 2.327.1 or later.`);
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


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commonInputs)
});

// UNUSED EXPORTS: certificateWithKey

// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var outcome = __nccwpck_require__(5136);
// EXTERNAL MODULE: ./packages/action/src/inputs/field.ts
var field = __nccwpck_require__(7143);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/action/src/inputs/pem.ts


const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
/** PEM text, or the path of a file with PEM text; gives the text. */
function pem() {
    const accepts = 'PEM text (-----BEGIN …) or the path of a readable file with it';
    return (0,field/* fieldOf */._)({
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
        return (0,external_node_fs_.readFileSync)(given, 'utf8');
    }
    catch {
        return undefined;
    }
}

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
        'ca-certificate': pem().optional(),
        'client-certificate': pem().optional(),
        'client-key': pem().secret().optional(),
        'tls-server-name': (0,inputs_text/* text */.Qq)().optional(),
        'allow-insecure-http': (0,inputs_text/* flag */.Jt)().default('false'),
    };
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

/***/ 7143:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
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
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7143);


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
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* unused harmony exports textBlock, secret, token, id, githubToken */
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7143);

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
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._)({
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
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._)({
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
            const newline = /[\r\n]/.test(given)
                ? '; it has a line end inside, so check how it was stored'
                : '';
            return { ok: false, accepted: `one line of text${newline}` };
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
            const newline = /[\r\n]/.test(given)
                ? '; it has a line end inside, so check how it was stored'
                : '';
            return { ok: false, accepted: accepts + newline };
        },
    }).secret();
}
function checkedText(accepts, isAccepted) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._)({
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
    return fieldOf({
        accepts,
        parse(given) {
            if (given === EXPRESSION)
                return { ok: true, value: undefined };
            return /^[\x21-\x7e]+$/.test(given)
                ? { ok: true, value: given }
                : { ok: false, accepted: accepts };
        },
        // Not the whole field, or what action.yml fills in would be hidden in each log.
        credentialsIn: (given) => (given === EXPRESSION ? [] : [given]),
    }).default(EXPRESSION);
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

/***/ 4502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ thisProcess)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
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
  platform: () => (platform_namespaceObject),
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
;// CONCATENATED MODULE: external "./no-id-token.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_no_id_token_js_namespaceObject = x({ ["OidcClient"]: () => (__WEBPACK_EXTERNAL_MODULE__no_id_token_js_80dfb5b0__.OidcClient) });
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
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
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
        return yield external_no_id_token_js_namespaceObject.OidcClient.getIDToken(aud);
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
/******/ 		return {"316":"run","546":"emulator-main-packages","646":"hcl2json","768":"emulator-main","798":"emulator-main-run-packages"}[chunkId] + ".js";
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
