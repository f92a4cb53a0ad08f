export const id = 829;
export const ids = [829];
export const modules = {

/***/ 7829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/client/src/time/duration.ts
var duration = __webpack_require__(6855);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action/src/stopped.ts
var stopped = __webpack_require__(673);
// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/foreign.ts
var foreign = __webpack_require__(6018);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
;// CONCATENATED MODULE: ./packages/client/src/http/query.ts
/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./packages/client/src/http/redacted.ts


// A sentence of ours around a foreign one.
const MOST_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact((0,foreign/* foreignLine */.n)(secrets.redact(words), MOST_WORDS));
    return new failure/* Failure */.H({
        kind,
        resource: line(error.resource),
        what: line(error.what),
        next: line(error.next),
        received,
        final,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...(text === undefined ? {} : { text: secrets.redact(text) }),
        ...(error.cause instanceof Error ? { cause: redactedCause(error.cause, secrets) } : {}),
    });
}
function redactedCause(cause, secrets) {
    const clean = new Error(secrets.redact((0,foreign/* foreignLine */.n)(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}

// EXTERNAL MODULE: ./packages/client/src/http/wire.ts
var http_wire = __webpack_require__(2945);
;// CONCATENATED MODULE: ./packages/client/src/http/verdict.ts


/** The general reading, by status. */
function generalVerdict(reply, wire) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, wire);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}, and what stands before the API (proxy, ` +
            'sign-in page)';
        return { kind, what: `${wire.service} ${webPage(reply.status)}`, next };
    }
    const said = messageOf(reply.text);
    const what = `${wire.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
    return { kind, what, next: nextOf(kind, reply.status, wire) };
}
/** Whether an HTML page came where JSON was expected. */
function isWebPage(reply) {
    const type = reply.header('content-type') ?? '';
    return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
}
/** The sentence for such a page. */
function webPage(status) {
    return `answered ${status} with a web page, not with the API`;
}
/** The server's own words in a body of text or of JSON with one of the usual members; one line. */
function messageOf(text) {
    return (0,foreign/* foreignLine */.n)(memberOf(text) ?? text);
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
function nextOf(kind, status, wire) {
    const { address, credentials } = (0,http_wire/* inputsOf */.Vc)(wire);
    switch (kind) {
        case 'unauthorized':
            return status === 401
                ? `Check the input ${credentials}: it is missing, wrong or has expired`
                : `Check what the input ${credentials} may do: it is known there but lacks this right`;
        case 'not-found':
            return `Check the id or name, and that the input ${address} is the right server`;
        case 'conflict':
            return 'Somebody else changed it meanwhile: look at its state, then run again';
        case 'throttled':
            return 'Run fewer jobs with these credentials at once, or allow more time';
        case 'unavailable':
            return 'Run again later; if it stays so, look at the state of the service';
        default:
            return 'Correct the inputs that it names';
    }
}
function redirected(reply, wire) {
    const target = URL.parse(reply.header('location') ?? '', wire.baseUrl.href);
    const same = target?.origin === wire.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null' ? 'another place' : (0,foreign/* foreignLine */.n)(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${wire.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}`,
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply-value.ts




/** Reads a successful reply. Throws a `Failure` (`invalid-reply`) that never quotes the body. */
function readValue(reply, expected) {
    const raw = rawValue(reply, expected);
    const read = expected.schema.safeParse(raw);
    if (read.success)
        return read.data;
    const where = read.error.issues.slice(0, 3).map(issueText).join('; ');
    throw invalid(expected, `answered what its documents do not describe: ${where}`);
}
function rawValue(reply, expected) {
    if (expected.format === 'none')
        return undefined;
    if (isWebPage(reply))
        throw invalid(expected, webPage(reply.status));
    if (expected.format === 'text')
        return reply.text;
    if (reply.text.trim() === '')
        throw invalid(expected, `answered ${reply.status} without a body`);
    try {
        return JSON.parse(reply.text);
    }
    catch {
        // The error of JSON.parse quotes the body.
        throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
    }
}
// The message of an issue may quote foreign keys and values; its path and type do not.
function issueText(issue) {
    const path = (0,foreign/* foreignLine */.n)(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ wire, resource }, what) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${wire.service} ${what}`,
        next: `Check that the input ${(0,http_wire/* inputsOf */.Vc)(wire).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/retry.ts


const MOST_ATTEMPTS = 4;
const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. Full jitter:
 * anything up to 0.5 s, doubling to 30 s. What the server asks for is obeyed in full, and where it
 * or the jitter does not fit into the time left, the failure stands at once.
 */
function retryDelayMs(failure, facts) {
    if (failure.final || facts.rule === 'never' || facts.attempt >= MOST_ATTEMPTS)
        return undefined;
    if (facts.rule === 'unsent' && failure.received !== 'no')
        return undefined;
    const asked = failure.retryAfterMs ?? 0;
    const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (facts.attempt - 1));
    const delayMs = asked > 0 ? asked : facts.random * most;
    return delayMs < facts.remainingMs ? delayMs : undefined;
}
/**
 * Runs `once` until it succeeds, fails for good, or may not be tried again; throws its last
 * failure, or the signal's reason as soon as that is aborted.
 */
async function withRetries(options, once) {
    const { world, signal } = options;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await once();
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H))
                throw error;
            const remainingMs = options.deadline?.remainingMs() ?? Number.POSITIVE_INFINITY;
            const random = world.random();
            const delayMs = retryDelayMs(error, { rule: options.rule, attempt, remainingMs, random });
            if (delayMs === undefined)
                throw error;
            const text = `${error.resource}: ${error.what}; asking again in ${(0,duration/* formatDuration */.a3)(delayMs)}`;
            world.log[attempt === 1 ? 'debug' : 'info'](text);
            await world.clock.sleep(delayMs, signal);
        }
    }
}

;// CONCATENATED MODULE: ./packages/client/src/http/retry-after.ts
const DAY_MS = 86_400_000;
// Longer than any run; a server that says more says "not any more".
const retry_after_LONGEST_MS = 366 * DAY_MS;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After`: ms from now, 0 for a date that has passed. Undefined where there is none or
 * it is neither seconds nor an HTTP date. A date is measured against the reply's own `Date`, if it
 * has one: the clocks of server and runner may differ; `wallMs` is the runner's.
 */
function readRetryAfter(header, wallMs) {
    const value = header('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Math.ceil(Number(value) * 1_000), retry_after_LONGEST_MS);
    const until = readDate(value);
    if (until === undefined)
        return undefined;
    const from = readDate(header('date')?.trim() ?? '') ?? wallMs;
    return Math.min(Math.max(until - from, 0), retry_after_LONGEST_MS);
}
function readDate(value) {
    const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}

// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
;// CONCATENATED MODULE: ./packages/client/src/time/turn.ts
/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./packages/client/src/time/until-aborted.ts
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

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/client/src/http/body.ts


/** The reply is longer than anybody wants to read. */
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
/**
 * The reply says it is encoded in a way that this client does not read, or it is not so encoded.
 */
class BodyUndecodable extends Error {
    name = 'BodyUndecodable';
}
const DECODERS = {
    gzip: external_node_zlib_.createGunzip,
    'x-gzip': external_node_zlib_.createGunzip,
    deflate: external_node_zlib_.createInflate,
    br: external_node_zlib_.createBrotliDecompress,
};
/**
 * Reads a reply to its end as UTF-8 text. Decoding goes in small pieces and stops at the limit, so
 * that a bomb costs no more than the limit. Errors of the connection come through as they are.
 */
async function readBody(body, rules) {
    const encoding = rules.encoding?.trim().toLowerCase() ?? '';
    const chunks = [];
    const collect = async (source) => {
        let bytes = 0;
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > rules.mostBytes)
                throw new BodyTooLarge();
            chunks.push(chunk);
        }
    };
    try {
        if (encoding === '' || encoding === 'identity')
            await (0,external_node_stream_promises_.pipeline)(body, collect);
        else
            await (0,external_node_stream_promises_.pipeline)(body, decoderFor(encoding, body), collect);
    }
    catch (error) {
        if (!(error instanceof BodyTooLarge) || rules.longer === 'refuse')
            throw sorted(error);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function decoderFor(encoding, body) {
    const decoder = DECODERS[encoding];
    if (decoder !== undefined)
        return decoder();
    body.on('error', () => undefined).destroy();
    throw new BodyUndecodable();
}
function sorted(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_.*FORMAT)/.test(code)
        ? new BodyUndecodable(undefined, { cause: error })
        : error;
}

;// CONCATENATED MODULE: ./packages/client/src/http/breaks.ts
const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';
const KNOWN = [
    {
        codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
        what: 'has a host name that cannot be found',
        next: ({ address }) => `Check the host in the input ${address} and the runner's name service`,
    },
    {
        codes: /^ECONNREFUSED$/,
        what: 'refused the connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that the server runs there`,
    },
    {
        codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        what: 'could not be connected to',
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall stands between it ` +
            'and the runner',
    },
    {
        codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
        what: 'closed the connection before its answer was whole',
        next: () => 'Try again; if it stays so, look into its log and that of the proxies before it',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        what: 'shows a certificate that is not valid today',
        next: () => 'Renew the certificate of the server, or correct the clock of the runner',
        final: true,
    },
    {
        codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        what: 'shows a certificate made for another host name',
        next: ({ address }) => `Correct the host in the input ${address}, or name the one in the certificate by ` +
            'tls-server-name',
        final: true,
    },
    {
        codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
        what: 'shows a certificate that is not trusted here',
        next: () => 'Give the certificate of its authority by the input ca-certificate',
        final: true,
    },
    {
        codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
        what: 'refused the TLS handshake',
        next: () => 'Give a certificate that it accepts by the inputs client-certificate and client-key',
        final: true,
        unheard: true,
    },
    {
        codes: /^(ERR_SSL_|EPROTO$)/,
        what: 'does not speak TLS as expected on this port',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
        final: true,
    },
    {
        codes: /^UND_ERR_HEADERS_OVERFLOW$/,
        what: 'answered with more headers than are read',
        next: ({ address }) => `Check that the input ${address} is the address of the API`,
        kind: 'invalid-reply',
    },
    {
        codes: /^HPE_/,
        what: 'answered with something that is not HTTP',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
        kind: 'invalid-reply',
    },
    {
        codes: /^PROXY_(401|403|405|407)$/,
        what: 'is behind a proxy that refused to connect to it',
        next: proxyNext,
        final: true,
        unheard: true,
    },
    {
        codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
        what: 'is behind a proxy that could not connect to it',
        next: proxyNext,
    },
    {
        codes: /^UND_ERR_INVALID_ARG$/,
        what: 'could not be asked: the request is not valid HTTP',
        next: ({ address }) => `Check the input ${address} and the values given to the operation`,
        kind: 'rejected',
    },
];
const UNKNOWN = {
    what: 'could not be reached',
    next: ({ address }) => `Check the input ${address} and the way from the runner to it`,
};
/** Sorts an error by the codes in it and in its causes, the outermost known one first. */
function breakOf(error) {
    const codes = [...codesOf(error, 0)];
    for (const code of codes) {
        const known = KNOWN.find((entry) => entry.codes.test(code));
        if (known !== undefined)
            return { ...known, code };
    }
    return { ...UNKNOWN, code: codes[0] ?? '' };
}
const DEEPEST_CAUSE = 4;
function* codesOf(error, depth) {
    if (!(error instanceof Error) || depth > DEEPEST_CAUSE)
        return;
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    if (status !== undefined)
        yield `PROXY_${status}`;
    if (error.message.startsWith('Proxy Authentication Required'))
        yield 'PROXY_407';
    if (error.name === 'HTTPParserError')
        yield 'HPE_';
    if ('code' in error && typeof error.code === 'string')
        yield error.code;
    yield* codesOf(error.cause, depth + 1);
    if (error instanceof AggregateError) {
        for (const one of error.errors)
            yield* codesOf(one, depth + 1);
    }
}

;// CONCATENATED MODULE: ./packages/client/src/http/broken-exchange.ts






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new failure/* Failure */.H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.wire.service} gave no whole answer within ${(0,duration/* formatDuration */.a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and can be reached from the runner at the input ' +
            `${(0,http_wire/* inputsOf */.Vc)(facts.wire).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof BodyTooLarge || error instanceof BodyUndecodable) {
        return unreadable(error, facts);
    }
    const found = breakOf(error);
    return new failure/* Failure */.H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.wire.service} ${found.what}`,
        next: found.next((0,http_wire/* inputsOf */.Vc)(facts.wire)),
        received: receivedOf(found, facts),
        ...(found.final ? { final: true } : {}),
        cause: withoutDetail(error, found),
    });
}
function unreadable(error, facts) {
    const what = error instanceof BodyTooLarge
        ? 'sent a reply of more than 32 MiB, which is not read further'
        : 'sent a reply in an encoding that cannot be read';
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: facts.resource,
        what: `${facts.wire.service} ${what}`,
        next: `Check that the input ${(0,http_wire/* inputsOf */.Vc)(facts.wire).address} is the address of the API`,
        received: 'yes',
    });
}
function receivedOf(found, facts) {
    if (!facts.written || found.unheard)
        return 'no';
    return found.kind === 'invalid-reply' ? 'yes' : 'maybe';
}
/** The cause as one line and its code: the error objects of undici carry sockets and headers. */
function withoutDetail(error, found) {
    const text = error instanceof Error ? (0,foreign/* foreignLine */.n)(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./packages/client/src/http/handshake-refusals.ts


/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then tells only that the other side closed; that the server refused stands in the socket's first
 * error. Which of the two belongs to which connection is told by the local port.
 */
function watchHandshakes(options) {
    const connector = (0,undici/* buildConnector */.gU)(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && breakOf(first).unheard)
                refusals.set(port, first);
        });
        return callback(null, socket);
    });
    return {
        connect: watch,
        refusalOf(error) {
            const port = error instanceof undici/* errors */.sO.SocketError ? error.socket?.localPort : undefined;
            const refusal = refusals.get(port ?? -1);
            if (port !== undefined)
                refusals.delete(port);
            return refusal;
        },
    };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./packages/client/src/http/tls.ts



const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/**
 * Checks the texts and loads them once for all connections. Certificates are always verified,
 * whatever the environment says. Throws a `Failure` (`rejected`) that names the text at fault.
 */
function loadTls(tls = {}) {
    const settings = { rejectUnauthorized: true };
    if (tls.serverName !== undefined)
        settings.servername = tls.serverName;
    const extra = (tls.ca ?? []).flatMap(readCertificates);
    if ((tls.cert === undefined) !== (tls.key === undefined)) {
        throw refused('a client certificate and its key belong together, one of them is missing');
    }
    if (extra.length === 0 && tls.cert === undefined)
        return settings;
    try {
        settings.secureContext = (0,external_node_tls_.createSecureContext)({
            ...(extra.length === 0 ? {} : { ca: withSystemRoots(extra) }),
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
        });
    }
    catch {
        throw refused('the client certificate and the client key do not fit together or are damaged');
    }
    return settings;
}
/** The same trust without the client's own certificate, for the way to a proxy. */
function loadTrust(tls = {}) {
    return loadTls(tls.ca === undefined ? {} : { ca: tls.ca });
}
function withSystemRoots(extra) {
    return [...new Set([...(0,external_node_tls_.getCACertificates)('default'), ...(0,external_node_tls_.getCACertificates)('system'), ...extra])];
}
// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem) {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refused('the CA certificate text holds no certificate');
    for (const certificate of certificates) {
        try {
            new external_node_crypto_.X509Certificate(certificate);
        }
        catch {
            throw refused('the CA certificate text is damaged');
        }
    }
    return certificates;
}
function refused(what) {
    return new failure/* Failure */.H({
        kind: 'rejected',
        resource: 'the TLS inputs',
        what,
        next: 'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
            'text, from its BEGIN line to its END line',
        received: 'no',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/dispatcher.ts





/** How long a connection may take to stand, ms. */
const CONNECT_TIMEOUT_MS = 10_000;
// A Nomad agent takes 100 connections per client address.
const MOST_CONNECTIONS = 50;
/**
 * The connections of one wire. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
function createDispatcher(wire) {
    const target = { ...tlsFor(wire), allowH2: false, timeout: CONNECT_TIMEOUT_MS };
    const { connect, refusalOf } = watchHandshakes(target);
    const options = {
        connections: MOST_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        connect,
    };
    const proxy = (0,http_proxy/* proxyFor */.i)(wire);
    if (proxy === undefined)
        return { dispatcher: new undici/* Agent */.g6(options), refusalOf };
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2({
        ...options,
        requestTls: target,
        proxyTls: { ...loadTrust(wire.tls), allowH2: false, timeout: CONNECT_TIMEOUT_MS },
        // All three, also where empty: what is missing undici reads from the environment by itself.
        // The wire has one scheme, and its proxy was chosen by that.
        httpProxy: proxy.href,
        httpsProxy: proxy.href,
        noProxy: wire.proxy?.none ?? '',
    });
    return { dispatcher, refusalOf };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being looked up cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await nextTurn();
}
function tlsFor(wire) {
    return wire.baseUrl.protocol === 'https:' ? loadTls(wire.tls) : {};
}

;// CONCATENATED MODULE: ./packages/client/src/http/headers.ts

// Everything else that a caller sets may be a credential.
const PLAIN = new Set(['accept', 'accept-encoding', 'content-type', 'user-agent']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;
/**
 * The headers of one request, names in small letters. Throws a `Failure` (`rejected`, not sent)
 * for a value no header may hold and for a credential on an open wire; never repeats a value.
 */
function composeHeaders(wire, sources) {
    const given = { ...lower(wire.headers()), ...lower(sources.own) };
    for (const [name, value] of Object.entries(given))
        checkHeader(wire, name, value);
    const secret = sources.confidential || Object.keys(given).some((name) => !PLAIN.has(name));
    if (secret)
        checkOpenWire(wire);
    return {
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'rollout-actions',
        ...(sources.hasBody ? { 'content-type': 'application/json' } : {}),
        ...given,
    };
}
function lower(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function checkHeader(wire, name, value) {
    if (NAME.test(name) && VALUE.test(value))
        return;
    const header = NAME.test(name) ? `the header ${name}` : 'a header';
    throw (0,http_wire/* refused */.J5)(wire, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,http_wire/* inputsOf */.Vc)(wire).credentials} for a line end, a quote or a blank copied along`);
}
function checkOpenWire(wire) {
    if (wire.baseUrl.protocol === 'https:' || wire.allowInsecureHttp || (0,http_wire/* isLoopback */.U9)(wire.baseUrl)) {
        return;
    }
    throw (0,http_wire/* refused */.J5)(wire, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}, or set allow-insecure-http: true`);
}

;// CONCATENATED MODULE: ./packages/client/src/http/transport.ts
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









const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;
/** Throws a `Failure` (`rejected`) for a wire that cannot be used as it is. */
function createTransport(wire, world) {
    (0,http_wire/* checkBaseUrl */.xd)(wire);
    const { dispatcher, refusalOf } = createDispatcher(wire);
    let written = 0;
    return {
        async send(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal.throwIfAborted();
                const options = describe(wire, request);
                const attempt = __addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(world.clock, request.timeoutMs, request.signal), false);
                const before = { written: false };
                const noted = dispatcher.compose(notingWrite(() => {
                    before.written = true;
                    written += 1;
                }));
                try {
                    const work = exchange(noted, { ...options, signal: attempt.signal });
                    return await untilAborted(work, attempt.signal);
                }
                catch (error) {
                    throw reasonOf(refusalOf(error) ?? error, {
                        wire,
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
        close: () => endConnections(dispatcher),
    };
}
function describe(wire, request) {
    const prefix = wire.baseUrl.pathname.replace(/\/+$/, '');
    return {
        origin: wire.baseUrl.origin,
        path: `${prefix}${request.path}${writeQuery(request.query)}`,
        method: request.method,
        headers: composeHeaders(wire, {
            own: request.headers ?? {},
            hasBody: request.body !== undefined,
            confidential: request.confidential ?? false,
        }),
        body: request.body ?? null,
        // Here too: on the way through a proxy undici forgets those of its connections.
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
        ? readBody(body, { encoding, mostBytes: MOST_BYTES, longer: 'refuse' })
        : readBody(body, { encoding, mostBytes: MOST_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            // The status says enough, even if its explanation is lost.
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    // undici frees the connection one turn later: a call made at once would open another one.
    await nextTurn();
    return whole;
}
/** undici calls `onRequestStart` just before it writes: what fails earlier was never received. */
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
function reasonOf(error, { wire, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { wire, resource: request.resource, written };
    if (attempt.signal.aborted)
        return unanswered({ ...facts, timeoutMs: request.timeoutMs });
    return brokenExchange(error, facts);
}

;// CONCATENATED MODULE: ./packages/client/src/http/api.ts










const ATTEMPT_MS = 30_000;
const MOST_PRINTED = 2_000;
const MOST_KEPT = 4_000;
/**
 * The calls of one service: one set of connections, one retry policy, one reading of failures.
 * No text of a failure or of the log holds a form of one of the `secrets`.
 */
function createApi(options) {
    const { world, wire, secrets } = options;
    for (const secret of (0,http_proxy/* proxySecrets */.W)(wire.proxy))
        secrets.add(secret);
    const transport = createTransport(wire, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return withRetries({ world, rule, signal: call.signal, deadline }, () => once(call, transport, options).catch((error) => {
                throw redactedWith(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
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
        // Before anything is cut from it: half a secret would not be found any more.
        throw failureOf({ ...reply, text: options.secrets.redact(reply.text) }, call, options);
    }
    const { resource, schema, format = 'json' } = call;
    const value = readValue(reply, { wire: options.wire, resource, schema, format });
    return { value, status: reply.status, header: reply.header };
}
function failureOf(reply, call, options) {
    const asked = { method: call.method, resource: call.resource };
    const verdict = options.classify?.(reply, asked) ?? generalVerdict(reply, options.wire);
    const retryAfterMs = readRetryAfter(reply.header, options.world.clock.wall());
    return new failure/* Failure */.H({
        received: 'yes',
        ...verdict,
        resource: call.resource,
        status: reply.status,
        text: reply.text.slice(0, MOST_KEPT),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    });
}
function printed(call, { wire, world, secrets }) {
    const prefix = wire.baseUrl.pathname.replace(/\/+$/, '');
    const url = `${wire.baseUrl.origin}${prefix}${call.path}${writeQuery(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${(0,foreign/* foreignLine */.n)(body, MOST_PRINTED)}`.trimEnd());
    return new failure/* NotSent */.Y(write);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/client/src/http/download.ts









/**
 * Downloads a file as it is, without following redirects, and gives its SHA-256 in hexadecimal.
 * Throws a `Failure`, or the signal's reason; part of the file may be left then.
 */
async function download(options) {
    const { wire, path, resource, signal } = options;
    (0,http_wire/* checkBaseUrl */.xd)(wire);
    signal.throwIfAborted();
    const { dispatcher, refusalOf } = createDispatcher(wire);
    try {
        const reply = await dispatcher.request({
            origin: wire.baseUrl.origin,
            path: `${wire.baseUrl.pathname.replace(/\/+$/, '')}${path}`,
            method: 'GET',
            headers: { 'user-agent': 'rollout-actions', 'accept-encoding': 'identity' },
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        reply.body.on('error', () => undefined);
        if (reply.statusCode !== 200)
            throw refusal(reply.statusCode, options);
        const { pass, hash } = hashing(options);
        await (0,external_node_stream_promises_.pipeline)(reply.body, pass, (0,external_node_fs_.createWriteStream)(options.file), { signal });
        return { sha256: hash.digest('hex') };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw brokenExchange(refusalOf(error) ?? error, { wire, resource, written: true });
    }
    finally {
        await dispatcher.destroy();
    }
}
function hashing({ wire, mostBytes, resource }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const pass = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes <= mostBytes)
                done(null, chunk);
            else
                done(tooLong(wire, resource));
        },
    });
    return { hash, pass };
}
function tooLong(wire, resource) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${wire.service} sent more than such a file can hold`,
        next: `Check the input ${(0,http_wire/* inputsOf */.Vc)(wire).address}`,
        received: 'yes',
    });
}
function refusal(status, { wire, resource }) {
    const verdict = generalVerdict({ status, header: () => undefined, text: '' }, wire);
    return new failure/* Failure */.H({ received: 'yes', ...verdict, resource, status });
}

;// CONCATENATED MODULE: ./packages/client/src/http/safe-path.ts


/** A path made by `path`, whose parts cannot lead anywhere else. Nothing else makes one. */
class SafePath {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/**
 * Builds a path: path`/v1/job/${id}`. Each part is encoded. Throws a `Failure` (`rejected`, not
 * sent) for a part that is empty, has a control character, or holds an empty, `.` or `..` segment:
 * servers decode `%2F` before they clean a path, and would answer for something else.
 */
function safe_path_path(strings, ...parts) {
    const encoded = parts.map(encodePart);
    return new SafePath(strings.map((text, at) => text + (encoded[at] ?? '')).join(''));
}
function encodePart(part) {
    const segments = part.split(/[/\\]/);
    const leadsAway = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (leadsAway || !part.isWellFormed() || /\p{Cc}/u.test(part)) {
        throw new failure/* Failure */.H({
            kind: 'rejected',
            resource: `the name or id "${(0,foreign/* foreignLine */.n)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/cli/release.ts






const SYSTEMS = new Map([
    ['linux', 'linux'],
    ['darwin', 'darwin'],
    ['win32', 'windows'],
]);
const PROCESSORS = new Map([
    ['x64', 'amd64'],
    ['arm64', 'arm64'],
    ['ia32', '386'],
]);
// The archives of 2025 and 2026 have about 50 MB.
const release_MOST_BYTES = 512 * 1024 * 1024;
/** The build of a version for this machine. */
function releaseFor(version, { platform, arch }) {
    const [system, processor] = [SYSTEMS.get(platform), PROCESSORS.get(arch)];
    if (system === undefined || processor === undefined) {
        throw new stopped/* Stopped */.C('refused', `There is no Nomad CLI for ${platform} on ${arch}.`);
    }
    return { version, file: `nomad_${version}_${system}_${processor}.zip` };
}
/**
 * Downloads an archive to `file` and compares it with the published sum. Throws a `Stopped`
 * (`refused`) where they differ or no sum is published: then nobody may use the file.
 */
async function downloadRelease(session, release, file) {
    const { run } = session;
    const wire = wireTo(session);
    const api = createApi({ world: run.world, wire, secrets: run.secrets });
    run.requests(api.sent);
    try {
        const published = await publishedSum(api, session, release);
        const resource = `the archive ${release.file}`;
        const at = pathOf(release, release.file);
        const options = { wire, path: at, file, resource, mostBytes: release_MOST_BYTES, signal: run.signal };
        const { signal, world, deadline } = run;
        const retries = { world, signal, deadline, rule: 'reads' };
        const { sha256 } = await withRetries(retries, () => download(options));
        if (sha256 !== published)
            throw differs(release, published, sha256);
    }
    finally {
        await api.close();
    }
}
function wireTo({ inputs, run }) {
    const { nomadCliReleases: baseUrl } = inputs;
    return {
        baseUrl,
        headers: () => ({}),
        proxy: run.proxy,
        allowInsecureHttp: run.allowInsecureHttp,
        service: `the release site ${baseUrl.origin}`,
        inputs: { address: 'nomad-cli-releases', credentials: 'nomad-cli-releases' },
        ...(run.tls?.ca === undefined ? {} : { tls: { ca: run.tls.ca } }),
    };
}
function pathOf({ version }, file) {
    return safe_path_path `/nomad/${version}/${file}`;
}
async function publishedSum(api, { run }, release) {
    const file = `nomad_${release.version}_SHA256SUMS`;
    const answer = await api.call({
        method: 'GET',
        path: pathOf(release, file),
        effect: 'read',
        resource: `the sums ${file}`,
        schema: schemas/* string */.YjP(),
        format: 'text',
        signal: run.signal,
        deadline: run.deadline,
    });
    const sums = new Set(sumsOf(answer.value, release.file));
    const [sum, ...others] = sums;
    if (sum !== undefined && others.length === 0)
        return sum;
    const what = sum === undefined ? 'no sum' : 'more than one sum';
    throw new stopped/* Stopped */.C('refused', `${file} has ${what} for ${release.file}: nothing was installed. Check nomad-cli-version.`);
}
/** `<64 hexadecimal digits>  <file>`, as sha256sum writes it; a `*` marks binary mode. */
function sumsOf(text, file) {
    return text.split('\n').flatMap((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line) ?? [];
        return sum !== undefined && name === file ? [sum.toLowerCase()] : [];
    });
}
function differs({ file }, published, found) {
    return new stopped/* Stopped */.C('refused', `${file} has SHA-256 ${found}, and ${published} is published: it was deleted, nothing ` +
        'was unpacked. Run again; if it stays so, the file was changed on its way or at its ' +
        'source.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/cli/install-cli.ts






/**
 * Installs the Nomad CLI of `nomad-cli-version` for commands and later steps, from the runner's
 * cache of tools or from the release site. Nothing is unpacked that has not the published sum.
 */
async function installCli(session) {
    const { inputs, run } = session;
    const version = inputs.nomadCliVersion;
    if (version === undefined)
        return;
    const { platform, arch } = process;
    const release = releaseFor(version, { platform, arch });
    const temporary = runnerFolders(session);
    const tools = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 4249));
    // The cache knows versions without what follows a plus sign.
    const tool = version.endsWith('+ent') ? 'nomad-enterprise' : 'nomad';
    const cached = tools.find(tool, version);
    const folder = cached === '' ? await fetchTool() : cached;
    run.log.info(`The Nomad CLI ${version} is ready${cached === '' ? '' : ' (it was cached)'}.`);
    session.toolFolders.push(folder);
    run.addPath(folder);
    async function fetchTool() {
        const archive = (0,external_node_path_.join)(temporary, `${(0,external_node_crypto_.randomUUID)()}.zip`);
        try {
            await downloadRelease(session, release, archive);
            const unpacked = await tools.extractZip(archive);
            refuseEmpty(unpacked, release.file);
            return await tools.cacheDir(unpacked, tool, release.version);
        }
        finally {
            await (0,promises_.rm)(archive, { force: true });
        }
    }
}
/** The temporary folder of the job, for one of the two that every runner has. */
function runnerFolders({ run }) {
    const temporary = run.env('RUNNER_TEMP');
    if (temporary && run.env('RUNNER_TOOL_CACHE'))
        return temporary;
    throw new stopped/* Stopped */.C('refused', 'nomad-cli-version needs the folders of a runner: RUNNER_TEMP and RUNNER_TOOL_CACHE ' +
        'are not set.');
}
function refuseEmpty(folder, archive) {
    if (['nomad', 'nomad.exe'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return;
    throw new stopped/* Stopped */.C('refused', `${archive} holds no program nomad: nothing was installed.`);
}

;// CONCATENATED MODULE: ./packages/action/src/id-token.ts




const RESOURCE = "the job's identity token (OIDC)";
const reply = schemas/* looseObject */._H3({ value: schemas/* string */.YjP().min(1) });
/**
 * Asks GitHub for this job's signed identity (a JWT) for `audience`. It is a secret before it is
 * given. Throws a `Failure` (`unauthorized`) where the job lacks `id-token: write`: only then does
 * the runner leave the address out. The toolkit's own getIDToken takes no signal and no deadline.
 */
async function requestIdToken(run, audience, signal) {
    const address = run.env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = run.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (address === undefined || bearer === undefined || !URL.canParse(address)) {
        throw missingPermission(run);
    }
    run.secrets.add(bearer);
    const url = new URL(address);
    const query = Object.fromEntries(url.searchParams);
    url.search = '';
    const api = createApi({
        world: run.world,
        secrets: run.secrets,
        wire: {
            baseUrl: url,
            headers: () => ({ Authorization: `Bearer ${bearer}` }),
            proxy: run.proxy,
            allowInsecureHttp: false,
            service: "GitHub's token service",
        },
    });
    run.requests(() => api.sent());
    try {
        const { value } = await api.call({
            method: 'GET',
            path: safe_path_path ``,
            query: { ...query, audience },
            effect: 'read',
            resource: RESOURCE,
            schema: reply,
            signal,
            deadline: run.deadline,
        });
        run.secrets.add(value.value);
        return value.value;
    }
    finally {
        await api.close();
    }
}
function missingPermission({ log }) {
    log.group('Add these two lines to the job in the workflow file', [
        'permissions:',
        '  id-token: write',
    ]);
    return new failure/* Failure */.H({
        kind: 'unauthorized',
        resource: RESOURCE,
        what: 'the job may not ask for one',
        next: 'Give the job the permission "id-token: write" (beside those it has)',
        received: 'no',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/ask.ts
// The server adds up to a sixteenth to the hold, and the reply has to travel.
const HOLD_MARGIN_MS = 5_000;
/** Query and attempt limit of a read that may be held. */
function holding(ask) {
    if (ask.index === undefined || !ask.holdMs)
        return { query: {} };
    return {
        query: { index: String(ask.index), wait: `${Math.round(ask.holdMs)}ms` },
        timeoutMs: Math.ceil((ask.holdMs * 17) / 16) + HOLD_MARGIN_MS,
    };
}
/** Signal and deadline for a call. */
function ask_ends(ask) {
    return { signal: ask.signal, ...(ask.deadline ? { deadline: ask.deadline } : {}) };
}
/** Reads the index header: 0 where it is missing or no number. */
function indexed(answer) {
    const index = Number(answer.header('x-nomad-index') ?? 0);
    return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/access.ts

/** The token that a login gives. It cannot be given back: it ends at `ExpirationTime`. */
const loginToken = schemas/* looseObject */._H3({
    AccessorID: schemas/* string */.YjP(),
    SecretID: schemas/* string */.YjP().min(1),
    Name: schemas/* string */.YjP().default(''),
    ExpirationTime: schemas/* string */.YjP().nullish(),
    ExpirationTTL: schemas/* string */.YjP().nullish(),
});
/** What a token may say of itself; a caller without a token is `anonymous`. */
const access_tokenSelf = schemas/* looseObject */._H3({
    AccessorID: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP().default(''),
    Type: schemas/* string */.YjP().default(''),
    Policies: schemas/* array */.YOg(schemas/* string */.YjP())
        .nullish()
        .transform((list) => list ?? []),
    ExpirationTime: schemas/* string */.YjP().nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/access.ts



/**
 * Exchanges a signed identity (a JWT) for a token of the cluster. The caller has to keep `SecretID`
 * secret; the token lives until its own end, its holder may not delete it.
 */
async function loginByJwt(nomad, login, ask) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/acl/login`,
        query: { region: nomad.scope.region },
        body: { AuthMethodName: login.authMethod, LoginToken: login.jwt },
        confidential: true,
        // It gives a token and changes nothing that runs, so a dry run may do it.
        effect: 'read',
        retry: 'unsent',
        resource: `login by auth method ${login.authMethod}`,
        schema: loginToken,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** What the token in use may say of itself. */
async function readTokenSelf(nomad, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/acl/token/self`,
        query: { region: nomad.scope.region },
        effect: 'read',
        resource: 'token',
        schema: tokenSelf,
        ...ends(ask),
    });
    return answer.value;
}

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
        { kind: 'conflict', next: 'Wait until the canaries are healthy, or look why they are not' },
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
        /references unknown job/,
        { kind: 'conflict', next: 'The job was purged meanwhile: register it again' },
    ],
    [
        /errors? occurred:|validation failed|can't revert/,
        { kind: 'rejected', next: 'Mend the job as the text says' },
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
 * Nomad's own reading of a reply that is no success; `name` of the server and `namespace` are for
 * the messages. Undefined leaves it to the general rule.
 */
function classifyNomad(name, namespace) {
    return (reply, call) => {
        const text = reply.text.trim();
        if (reply.status === 500)
            return serverError(name, text);
        if (reply.status === 403)
            return forbidden({ name, namespace, method: call.method });
        if (reply.status === 404 && / not found$/.test(text)) {
            return {
                kind: 'not-found',
                what: `${name} says: ${(0,foreign/* foreignLine */.n)(text)}`,
                next: `Check the name or id, and that it is in namespace ${namespace}`,
            };
        }
        if (reply.status === 400 || reply.status === 401)
            return refusedLogin(name, text);
        return undefined;
    };
}
function serverError(name, text) {
    const reading = readServerError(text);
    return reading && { ...reading, what: `${name} says: ${(0,foreign/* foreignLine */.n)(text)}` };
}
function forbidden({ name, namespace, method, }) {
    const rights = method === 'GET'
        ? 'read-job'
        : 'read-job and the one for this write (promote-deployment, fail-deployment, ' +
            'pause-deployment, set-alloc-health-deployment, register-job, or submit-job for all)';
    return {
        kind: 'unauthorized',
        what: `${name} refused the token (Permission denied)`,
        next: `Check that the token is valid and its policy gives namespace ${namespace} ${rights}`,
    };
}
// The texts of a login that was refused, as a real agent answered them.
const LOGINS = [
    [/^ACL support disabled$/, 'Leave auth-method out: this cluster has access control switched off'],
    [
        /no role or policy bindings matched/,
        'Add a binding rule whose selector fits this repository, branch and environment',
    ],
    [
        /^auth-method ".*" not found$/,
        'Check the name of the auth method: `nomad acl auth-method list`',
    ],
    [/unsupported auth-method type/, 'Use an auth method of type JWT'],
    [/audience/, "Set audience to one of the auth method's BoundAudiences"],
    [/token is expired/, 'Compare the clocks of the servers with the real time'],
    [/^unable to validate provided token/, "Check the auth method's key, JWKS URL and issuer"],
];
function refusedLogin(name, text) {
    const next = LOGINS.find(([words]) => words.test(text))?.[1];
    return next === undefined
        ? undefined
        : { kind: 'unauthorized', what: `${name} refused the login: ${(0,foreign/* foreignLine */.n)(text)}`, next };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts


/** Opens the way to a cluster. Sends nothing. */
function connectNomad(options) {
    const { world, secrets, token, namespace, region, dryRun } = options;
    const name = `Nomad at ${options.wire.baseUrl.origin}`;
    const headers = () => {
        const value = token();
        return value === undefined ? {} : { 'X-Nomad-Token': value };
    };
    const api = createApi({
        world,
        wire: { ...options.wire, headers, service: name },
        classify: classifyNomad(name, namespace),
        dryRun: dryRun ?? false,
        secrets,
        ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    });
    return { api, name, namespace, scope: { namespace, region } };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/login.ts

// A read may be held for a minute and a write follows it: the token has to outlive both.
const SPARE_MS = 120_000;
// A token that lives shorter than the spare is used for half of its life.
const SHARE_OF_SHORT_LIFE = 0.5;
/**
 * A connection that logs in before its first call, and again before its token ends: a token made by
 * a login cannot be renewed, only made anew (recorded from a real agent).
 */
function withLogin(options) {
    let token;
    let goodUntilMs = Number.NEGATIVE_INFINITY;
    let renewal;
    const renew = async (ask) => {
        const beganMs = options.clock.now();
        const login = await options.login(ask);
        const lifeMs = (0,duration/* parseDuration */.E9)(login.ExpirationTTL ?? '') ?? Number.POSITIVE_INFINITY;
        goodUntilMs = beganMs + Math.max(lifeMs - SPARE_MS, lifeMs * SHARE_OF_SHORT_LIFE);
        token = login.SecretID;
    };
    const ready = async (ask) => {
        if (options.clock.now() < goodUntilMs)
            return;
        renewal ??= renew(ask).finally(() => {
            renewal = undefined;
        });
        await renewal;
    };
    const nomad = options.connect(() => token);
    const api = {
        async call(call) {
            await ready({ signal: call.signal });
            return await nomad.api.call(call);
        },
        sent: nomad.api.sent,
        async close() {
            await Promise.all([nomad.api.close(), options.close()]);
        },
    };
    return { ...nomad, api };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/connect.ts




/**
 * The cluster that the inputs name. With `auth-method` the job's own identity is exchanged for a
 * token before the first call, and again before that token ends.
 */
function connect(inputs, run) {
    const { authMethod, audience } = inputs;
    if (authMethod === undefined || audience === undefined) {
        return connectNomad({ ...wayTo(inputs, run), token: () => inputs.token });
    }
    const open = connectNomad({ ...wayTo(inputs, run), token: () => undefined });
    run.requests(() => open.api.sent());
    return withLogin({
        clock: run.world.clock,
        connect: (token) => connectNomad({ ...wayTo(inputs, run), token }),
        login: async (ask) => {
            const jwt = await requestIdToken(run, audience, ask.signal);
            const login = await loginByJwt(open, { authMethod, jwt }, ask);
            run.secrets.add(login.SecretID);
            return login;
        },
        close: () => open.api.close(),
    });
}
function wayTo(inputs, run) {
    return {
        world: run.world,
        secrets: run.secrets,
        namespace: inputs.namespace,
        region: inputs.region,
        dryRun: run.dryRun,
        wire: {
            baseUrl: inputs.address,
            proxy: run.proxy,
            allowInsecureHttp: run.allowInsecureHttp,
            inputs: { address: 'address', credentials: 'token' },
            ...(run.tls === undefined ? {} : { tls: run.tls }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployment-state.ts
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
function deploymentState(sight) {
    const { deployment, groups } = sight;
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
function canaryIdentity(sight) {
    const placed = new Set(sight.groups.flatMap(({ group }) => sight.deployment.TaskGroups[group]?.PlacedCanaries ?? []));
    return sight.allocations
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
const allocation = schemas/* looseObject */._H3({
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
const allocations = schemas/* array */.YOg(allocation);

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
/** A deployment as the server tells it; unknown status words are kept as they are. */
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
const deploymentUpdate = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    DeploymentModifyIndex: schemas/* int */.Whr().nonnegative(),
    Index: schemas/* int */.Whr().nonnegative(),
    RevertedJobVersion: schemas/* int */.Whr().nonnegative().nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments.ts




/** One page of the deployments, oldest first. `nextToken` is undefined on the last page. */
async function listDeployments(nomad, list, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployments`,
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
        ...ask_ends(ask),
    });
    return { ...indexed(answer), nextToken: answer.header('x-nomad-nexttoken') };
}
/** One deployment. Fails with `not-found` for an unknown id. */
async function readDeployment(nomad, id, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: named(id),
        schema: deployment,
        ...limits,
        ...ask_ends(ask),
    });
    return indexed(answer);
}
/**
 * The allocations of a deployment; an unknown id gives none. The index is that of the whole
 * table, so a held read may come back at once with nothing new.
 */
async function readDeploymentAllocations(nomad, id, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/allocations/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of ${named(id)}`,
        schema: allocations,
        ...limits,
        ...ask_ends(ask),
    });
    return indexed(answer);
}
/** Promotes the canaries of all groups, or of the named ones. */
function promoteDeployment(nomad, { id, groups }, ask) {
    const scope = groups === 'all' ? { All: true } : { All: false, Groups: groups };
    return write(nomad, { verb: 'promote', id, body: scope }, ask);
}
/** Fails a deployment; with auto-revert the server goes back to the last stable version. */
function failDeployment(nomad, id, ask) {
    return write(nomad, { verb: 'fail', id, body: {} }, ask);
}
/** Pauses (`pause` true) or resumes a deployment. */
function pauseDeployment(nomad, { id, pause }, ask) {
    return write(nomad, { verb: 'pause', id, body: { Pause: pause } }, ask);
}
/** Lets a multiregion deployment that waits for its peers go on. */
function unblockDeployment(nomad, id, ask) {
    return write(nomad, { verb: 'unblock', id, body: {} }, ask);
}
/** Sets the health of allocations by hand; an unhealthy one ends the deployment. */
function setAllocationHealth(nomad, { id, healthy, unhealthy }, ask) {
    const body = { HealthyAllocationIDs: healthy, UnhealthyAllocationIDs: unhealthy };
    return write(nomad, { verb: 'allocation-health', id, body }, ask);
}
async function write(nomad, { verb, id, body }, ask) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/deployment/${verb}/${id}`,
        query: { ...nomad.scope },
        // The id has to stand in the body and in the path, or the server answers 400.
        body: { DeploymentID: id, ...body },
        effect: 'write',
        resource: named(id),
        schema: deploymentUpdate,
        ...ask_ends(ask),
    });
    return answer.value;
}
function named(id) {
    return `deployment ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/ending.ts
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/job.ts

/** A job as the server's parser gives it: no version, for it is registered nowhere. */
const parsedJob = schemas/* looseObject */._H3({ ID: schemas/* string */.YjP().min(1) });
/** A registered job; only what a deploy needs is looked at, all members are kept. */
const job = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Version: schemas/* int */.Whr().nonnegative(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    Stop: schemas/* boolean */.zMY().nullish(),
});
const job_jobVersions = schemas/* looseObject */._H3({ Versions: schemas/* array */.YOg(job) });
/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
const registration = schemas/* looseObject */._H3({
    EvalID: schemas/* string */.YjP(),
    EvalCreateIndex: schemas/* int */.Whr().nonnegative(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    Warnings: schemas/* string */.YjP().nullish(),
});
/** Empty members are left out: DeploymentID until the evaluation has ended. */
const evaluation = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    JobID: schemas/* string */.YjP(),
    Status: schemas/* string */.YjP().min(1),
    StatusDescription: schemas/* string */.YjP().nullish(),
    DeploymentID: schemas/* string */.YjP().nullish(),
    JobModifyIndex: schemas/* int */.Whr().nonnegative().nullish(),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs.ts




/** A job as the server has it now. Fails with `not-found` for an unknown one. */
async function readJob(nomad, id, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: job,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** The versions that are kept of a job, newest first. */
async function readJobVersions(nomad, id, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/job/${id}/versions`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: jobVersions,
        ...ends(ask),
    });
    return answer.value;
}
/** The deployments of a job, oldest first; none for an unknown job. */
async function readJobDeployments(nomad, id, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployments`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `deployments of ${jobs_named(id)}`,
        schema: deployments,
        ...limits,
        ...ask_ends(ask),
    });
    return indexed(answer);
}
/** The newest deployment of a job; null for a job that has none or that nobody knows. */
async function readLatestDeployment(nomad, id, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployment`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `latest deployment of ${jobs_named(id)}`,
        schema: latestDeployment,
        ...limits,
        ...ask_ends(ask),
    });
    return indexed(answer);
}
/**
 * Registers a job, only if its modify index still is `expectedIndex` (0: only if it is new). That
 * makes a repeat after a lost answer harmless: it is refused, and reading tells what happened.
 */
async function registerJob(nomad, { spec, expectedIndex }, ask) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/jobs`,
        query: { ...nomad.scope },
        body: { Job: spec, EnforceIndex: true, JobModifyIndex: expectedIndex },
        effect: 'write',
        resource: jobs_named(spec.ID),
        schema: registration,
        ...ask_ends(ask),
    });
    return answer.value;
}
/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
async function parseJob(nomad, source, ask) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/jobs/parse`,
        query: { ...nomad.scope },
        body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
        effect: 'read',
        retry: 'reads',
        resource: 'job file',
        schema: parsedJob,
        ...ask_ends(ask),
    });
    return answer.value;
}
function jobs_named(id) {
    return `job ${id}`;
}

;// CONCATENATED MODULE: ./packages/client/src/wait/cadence.ts
const LONGEST_HOLD_MS = 60_000;
const SHORTEST_HOLD_MS = 1_000;
// A held query that comes back at once with nothing new would otherwise become a hot loop:
// Nomad answers at once when another job has changed the table meanwhile.
const SUSPICIOUSLY_FAST_MS = 20;
const QUIET_LOOKS_ALLOWED = 3;
/**
 * Blocking queries: the server holds each look until something changes. The hold leaves room for
 * the sixteenth that Nomad adds to it at random, so that it ends before the deadline.
 */
const blocking = (moment) => {
    const fits = Math.floor((moment.remainingMs * 16) / 17);
    const holdMs = Math.max(SHORTEST_HOLD_MS, Math.min(LONGEST_HOLD_MS, fits));
    const spinning = moment.quietLooks > QUIET_LOOKS_ALLOWED && moment.lastTookMs < SUSPICIOUSLY_FAST_MS;
    const delayMs = spinning ? Math.min(1_000, 50 * 2 ** (moment.quietLooks - 4)) : 0;
    return { delayMs, holdMs: moment.looks === 0 ? 0 : holdMs };
};
/**
 * Plain polling: from `firstMs` between looks, `growth` times longer each look that saw nothing
 * new, at most `mostMs`, spread by a tenth so that many jobs do not ask at the same moment.
 */
function backoff(options) {
    return (moment) => {
        if (moment.looks === 0)
            return { delayMs: 0, holdMs: 0 };
        const plain = Math.min(options.mostMs, options.firstMs * options.growth ** moment.quietLooks);
        return { delayMs: plain * (0.95 + 0.1 * moment.random()), holdMs: 0 };
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/promotability.ts
const ENDED = new Set(['complete', 'failed', 'lost']);
/**
 * Judges each group that has canaries by the server's own rule: the allocations among its placed
 * canaries that have not ended and whose health is true must be at least the desired canaries.
 * `HealthyAllocs` is another number: it still counts a canary that was healthy and then died
 * (recorded from a real agent), and no canaries placed yet is not ready.
 */
function judgePromotability(deployment, allocations) {
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
/** Whether an allocation has ended, or is told to: Nomad's "terminal". */
function hasEnded(allocation) {
    return allocation.DesiredStatus !== 'run' || ENDED.has(allocation.ClientStatus);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/evidence.ts

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

;// CONCATENATED MODULE: ./packages/client/src/nomad/held-read.ts
/**
 * Keeps the index of a blocking query as Nomad wants it: 0 in a reply is sent as 1, and one that
 * goes back (another cluster, a restored one) is taken over.
 */
function createHeldRead(read) {
    let index = 0;
    let pending;
    const take = (reply) => {
        index = Math.max(1, reply.index);
        return reply.value;
    };
    return {
        now: async (signal) => take(await read({ signal })),
        next({ signal, holdMs }) {
            pending ??= read({ signal, index, holdMs })
                .then(take)
                .finally(() => {
                pending = undefined;
            });
            return pending;
        },
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/watch-deployment.ts






/**
 * Reads one deployment by blocking queries. A second query is held on its allocations only while
 * canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
function watchDeployment(watch) {
    const { nomad, id, target } = watch;
    const deploymentRead = createHeldRead((ask) => readDeployment(nomad, id, ask));
    const allocationsRead = createHeldRead((ask) => readDeploymentAllocations(nomad, id, ask));
    let deployment;
    let allocations = [];
    const refresh = async (signal) => {
        deployment = await deploymentRead.now(signal);
        if (needsAllocations(watch, deployment))
            allocations = await allocationsRead.now(signal);
    };
    const afterChange = async (known, look) => {
        const changed = await firstChange(deploymentRead.next(look), standReady(watch, known) ? allocationsRead.next(look) : undefined);
        if ('allocations' in changed) {
            allocations = changed.allocations;
            return;
        }
        const before = known.ModifyIndex;
        deployment = changed.deployment;
        if (deployment.ModifyIndex !== before && needsAllocations(watch, deployment)) {
            allocations = await allocationsRead.now(look.signal);
        }
    };
    return {
        name: nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            if (deployment === undefined || look.holdMs === 0)
                await refresh(look.signal);
            else
                await afterChange(deployment, look);
            if (deployment === undefined)
                return [];
            return [{ target, observation: observe(watch, deployment, allocations) }];
        },
    };
}
/** One fresh look at a deployment and its allocations, for a decision that is about to be made. */
async function lookAtDeployment(watch, signal) {
    const { value: deployment } = await readDeployment(watch.nomad, watch.id, { signal });
    const { value: allocations } = await readDeploymentAllocations(watch.nomad, watch.id, { signal });
    return observe(watch, deployment, allocations);
}
async function firstChange(deployment, allocations) {
    // The one that comes second stays held for the next look, and may fail after the wait is over.
    deployment.catch(() => undefined);
    allocations?.catch(() => undefined);
    const races = [deployment.then((value) => ({ deployment: value }))];
    if (allocations)
        races.push(allocations.then((value) => ({ allocations: value })));
    return await Promise.race(races);
}
/** What a deployment and its allocations show. */
function observe(watch, deployment, allocations) {
    const scope = watch.inScope ?? (() => true);
    const groups = judgePromotability(deployment, allocations).filter(({ group }) => scope(group));
    const sight = { deployment, groups, allocations };
    return {
        state: deploymentState(sight),
        id: deployment.ID,
        generation: String(deployment.JobVersion),
        steady: canaryIdentity(sight),
        detail: deploymentProgress(sight, scope),
        evidence: [deployment.StatusDescription, ...allocationEvidence(allocations)],
        raw: sight,
    };
}
function needsAllocations(watch, deployment) {
    return deployment.Status === 'failed' || waitingGroups(watch, deployment).length > 0;
}
/** Whether the counters say that all canaries in scope are ready, and nobody has promoted them. */
function standReady(watch, deployment) {
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

;// CONCATENATED MODULE: ./packages/client/src/wait/observation.ts
/** A target that nobody has seen yet. */
const ABSENT = 'absent';

;// CONCATENATED MODULE: ./packages/client/src/wait/follow.ts
var follow_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var follow_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



// Each read is retried within the client already; a wait outlives this many of them in a row.
const FAILED_LOOKS_FORGIVEN = 5;
const LONGEST_PAUSE_AFTER_FAILURE_MS = 30_000;
/** Looks through one reader until all of its targets are settled or the run's signal is aborted. */
async function followReader(reader, run) {
    const progress = {
        looks: 0,
        quietLooks: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isHeldOff: false,
        retryAfterMs: 0,
    };
    const follower = { reader, run, progress };
    while (!run.signal.aborted && openFollows(follower).length > 0) {
        const sightings = await nextLook(follower);
        if (sightings === undefined)
            continue;
        const changed = takeIn(follower, sightings);
        progress.quietLooks = changed ? 0 : progress.quietLooks + 1;
        run.onLook?.(run.world.clock.now() - run.startMs);
    }
}
/** The sightings of one look; undefined where it was cut short or forgiven. */
async function nextLook(follower) {
    const { reader, run, progress } = follower;
    const { clock } = run.world;
    const step = planLook(follower);
    const dueMs = earliestDue(follower);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beforeDueMs = Math.max(0, dueMs - clock.now());
            const isFree = progress.failedInARow === 0 && !progress.isHeldOff;
            const pauseMs = isFree ? Math.min(step.delayMs, beforeDueMs) : step.delayMs;
            await clock.sleep(pauseMs, run.signal);
            const beganMs = clock.now();
            const untilDueMs = Math.max(0, dueMs - beganMs);
            const holdMs = untilDueMs > 0 ? step.holdMs : 0;
            const limit = follow_addDisposableResource(env_1, untilDueMs < holdMs ? (0,deadline/* startDeadline */.d)(clock, untilDueMs, run.signal) : undefined, false);
            const look = { signal: limit?.signal ?? run.signal, holdMs };
            const sightings = await cutShort(reader.read(look), limit?.signal, run.signal);
            progress.looks += 1;
            progress.lastTookMs = clock.now() - beganMs;
            progress.failedInARow = 0;
            progress.isHeldOff = false;
            return sightings;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            follow_disposeResources(env_1);
        }
    }
    catch (error) {
        if (run.signal.aborted)
            return undefined;
        forgive(error, follower);
        return undefined;
    }
}
/** Gives undefined in place of an error where only our own limit ended the read. */
async function cutShort(read, limit, outer) {
    try {
        return await read;
    }
    catch (error) {
        if (limit?.aborted === true && !outer.aborted)
            return undefined;
        throw error;
    }
}
function planLook({ reader, run, progress }) {
    const { clock, random } = run.world;
    const step = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        looks: progress.looks,
        quietLooks: progress.quietLooks,
        lastTookMs: progress.lastTookMs,
        random,
    });
    if (progress.failedInARow === 0)
        return step;
    const most = Math.min(LONGEST_PAUSE_AFTER_FAILURE_MS, 1_000 * 2 ** progress.failedInARow);
    return { ...step, delayMs: Math.max(step.delayMs, progress.retryAfterMs, most * random()) };
}
function forgive(error, follower) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { reader, run, progress } = follower;
    progress.isHeldOff = reader.forgives?.(error) ?? false;
    if (progress.isHeldOff)
        return;
    progress.failedInARow += 1;
    progress.retryAfterMs = error.retryAfterMs ?? 0;
    const forgiven = !error.final &&
        progress.looks > 0 &&
        progress.failedInARow <= FAILED_LOOKS_FORGIVEN &&
        progress.retryAfterMs <= run.deadline.remainingMs();
    if (forgiven) {
        run.world.log.info(`${error.message} The wait goes on (${progress.failedInARow} in a row).`);
        return;
    }
    for (const [, follow] of openFollows(follower)) {
        follow.verdict = 'failed';
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
    }
    run.conclude();
}
/** Shows each open target its sighting; says whether any of them changed. */
function takeIn(follower, sightings) {
    const { run } = follower;
    const nowMs = run.world.clock.now();
    const seen = new Map(sightings.map((sighting) => [sighting.target, sighting.observation]));
    let changed = false;
    for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (follow_differs(follow.last, to)) {
            changed = true;
            follow.elapsedMs = nowMs - run.startMs;
            const isFirstLook = follower.progress.looks === 1;
            const { last: from, elapsedMs } = follow;
            if (to)
                run.onChange?.({ target, from, to, isFirstLook, elapsedMs });
        }
        if (to)
            follow.last = to;
        follow.verdict = follow.judge.see(to ?? NOTHING, nowMs);
        if (follow.verdict !== undefined)
            follow.elapsedMs = nowMs - run.startMs;
    }
    run.conclude();
    return changed;
}
const NOTHING = {
    state: ABSENT,
    id: '',
    generation: '',
    evidence: [],
    raw: undefined,
};
function follow_differs(from, to) {
    return (from?.state !== to?.state ||
        from?.id !== to?.id ||
        from?.generation !== to?.generation ||
        from?.steady !== to?.steady ||
        from?.detail !== to?.detail);
}
function openFollows({ reader, run }) {
    return reader.targets.flatMap((target) => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === undefined ? [[target, follow]] : [];
    });
}
function earliestDue(follower) {
    const dues = openFollows(follower).map(([, follow]) => follow.judge.dueMs() ?? Infinity);
    return Math.min(...dues);
}

;// CONCATENATED MODULE: ./packages/client/src/wait/judge.ts

/**
 * Makes the judge of one goal. Every verdict comes from an observation: a state that has to hold
 * is confirmed by a look at or after the end of that time, never by time alone.
 */
function createJudge(goal, startMs) {
    let ours = goal.generation;
    let due = startMs + goal.discoveryMs;
    let held;
    const isForgiven = createForgiveness(goal.onStaleFailure === 'wait');
    const settleNothing = () => {
        held = undefined;
        due = undefined;
    };
    const hold = (key, forMs, atMs) => {
        if (held?.key !== key)
            held = { key, sinceMs: atMs };
        due = held.sinceMs + forMs;
        return atMs >= due;
    };
    const isOurs = (seen) => {
        if (ours === undefined || goal.onSuperseded === 'follow')
            ours = seen.generation;
        return seen.generation === ours;
    };
    const seePresent = (seen, atMs) => {
        if (!isOurs(seen))
            return 'superseded';
        const graceMs = goal.failOn.get(seen.state);
        const isBad = graceMs !== undefined;
        if (isForgiven(seen, isBad))
            return settleNothing();
        if (isBad)
            return hold(`bad ${ours}`, graceMs, atMs) ? 'failed' : undefined;
        const stableMs = goal.until.get(seen.state);
        if (stableMs !== undefined) {
            const key = `good ${ours} ${seen.steady ?? ''}`;
            return hold(key, stableMs, atMs) ? 'reached' : undefined;
        }
        return settleNothing();
    };
    return {
        see(seen, atMs) {
            if (seen.state !== ABSENT || goal.until.has(ABSENT))
                return seePresent(seen, atMs);
            isForgiven(seen, false);
            held = undefined;
            due = startMs + goal.discoveryMs;
            return atMs >= due ? 'never-appeared' : undefined;
        },
        dueMs: () => due,
    };
}
/**
 * Says of each sight, in order, whether it is to be passed over: where `forgives` it is the bad
 * state
 * of the first sight as long as that was never left.
 */
function createForgiveness(forgives) {
    let stale;
    let isFirst = true;
    return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.generation}` : undefined;
        if (isFirst)
            stale = key;
        else if (key !== stale)
            stale = undefined;
        isFirst = false;
        return forgives && key !== undefined && key === stale;
    };
}

;// CONCATENATED MODULE: ./packages/client/src/wait/mode.ts
/**
 * Says whether the targets' verdicts settle the whole wait: `reached` as soon as enough of them
 * have, the last bad verdict as soon as too few are left. No targets at all are a failure: the
 * empty set is not success.
 */
function settle(mode, verdicts) {
    const total = verdicts.length;
    if (total === 0)
        return 'failed';
    const needed = mode.kind === 'all' ? total : mode.kind === 'any' ? 1 : mode.count;
    const reached = verdicts.filter((verdict) => verdict === 'reached').length;
    if (reached >= needed)
        return 'reached';
    const lost = verdicts.filter((verdict) => verdict !== undefined && verdict !== 'reached');
    return total - lost.length < needed ? (lost.at(-1) ?? 'failed') : undefined;
}

;// CONCATENATED MODULE: ./packages/client/src/wait/engine.ts



/**
 * Waits until the goals are settled as `mode` asks, or the deadline's signal is aborted. A target
 * that cannot be read any more ends as `failed` with its `failure`. Throws only what is a fault of
 * the program, and for a wait without targets.
 */
async function wait(options) {
    if (options.goals.size === 0)
        throw new RangeError('a wait needs at least one target');
    const { clock } = options.world;
    const startMs = clock.now();
    const follows = startFollows(options.goals, startMs);
    const settled = new AbortController();
    let verdict;
    const conclude = () => {
        verdict = settleAll(options, follows);
        if (verdict !== undefined)
            settled.abort();
    };
    const signal = AbortSignal.any([options.deadline.signal, settled.signal]);
    const run = { ...options, signal, startMs, follows, conclude };
    await Promise.all(options.readers.map((reader) => followReader(reader, run)));
    const elapsedMs = clock.now() - startMs;
    if (verdict !== undefined)
        return { verdict, targets: follows, elapsedMs };
    const interruption = options.deadline.signal.reason;
    return { verdict: 'interrupted', interruption, targets: follows, elapsedMs };
}
function settleAll({ mode, guards }, follows) {
    const ofGuards = [];
    const ofOthers = [];
    for (const [target, { verdict }] of follows) {
        (guards?.has(target) === true ? ofGuards : ofOthers).push(verdict);
    }
    const lost = ofGuards.find((verdict) => verdict !== undefined && verdict !== 'reached');
    return lost ?? settle(mode, ofOthers);
}
function startFollows(goals, startMs) {
    const follows = new Map();
    for (const [target, goal] of goals) {
        follows.set(target, {
            judge: createJudge(goal, startMs),
            verdict: undefined,
            last: undefined,
            failure: undefined,
            elapsedMs: 0,
        });
    }
    return follows;
}

;// CONCATENATED MODULE: ./packages/client/src/wait/settled-target.ts
/**
 * What settled a target of a finished wait. Throws what interrupted the wait, and the `Failure` of
 * a target that could not be read.
 */
function settledTarget(end, target) {
    if (end.verdict === 'interrupted')
        throw end.interruption;
    const found = end.targets.get(target);
    if (found === undefined)
        throw new RangeError(`${target} was not waited for`);
    if (found.failure !== undefined)
        throw found.failure;
    return found;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/tell.ts
/** Sets all outputs that one sight of the deployment gives. */
function tellSight(session, sight) {
    const { outputs } = session.run;
    const { deployment, groups, allocations } = sight;
    tellDeployment(session, deployment);
    outputs.set('groups', groupsOf(sight));
    outputs.set('promotable', groups.length > 0 && groups.every((group) => group.ready));
    outputs.set('promoted', groups.length > 0 && groups.every((group) => group.promoted));
    const canaries = Object.values(deployment.TaskGroups).flatMap((state) => state.PlacedCanaries);
    outputs.set('canary-allocation-ids', canaries);
    if (allocations.length > 0) {
        outputs.set('allocation-ids', allocations.map((allocation) => allocation.ID));
    }
}
/** Sets the outputs that the deployment alone gives. */
function tellDeployment({ run, inputs }, deployment) {
    const { outputs } = run;
    outputs.set('deployment-id', deployment.ID);
    outputs.set('deployment-ids', [deployment.ID]);
    outputs.set('job-id', deployment.JobID);
    outputs.set('job-version', deployment.JobVersion);
    outputs.set('namespace', deployment.Namespace);
    outputs.set('status', deployment.Status);
    outputs.set('status-description', deployment.StatusDescription);
    outputs.set('modify-index', deployment.ModifyIndex);
    outputs.set('url', pageOf(inputs.address, deployment));
}
/** Each task group in camelCase, for the output `groups`. */
function groupsOf({ deployment, groups }) {
    const judged = new Map(groups.map((group) => [group.group, group]));
    return Object.entries(deployment.TaskGroups).map(([name, state]) => ({
        name,
        desiredCanaries: state.DesiredCanaries,
        placedCanaries: state.PlacedCanaries,
        // Once promoted they are allocations like the others, and nobody counts them any more.
        healthyCanaries: state.Promoted ? undefined : judged.get(name)?.healthy,
        promotable: judged.get(name)?.ready ?? false,
        promoted: state.Promoted,
        autoPromote: state.AutoPromote ?? false,
        autoRevert: state.AutoRevert ?? false,
        desiredTotal: state.DesiredTotal,
        placedAllocations: state.PlacedAllocs,
        healthyAllocations: state.HealthyAllocs,
        unhealthyAllocations: state.UnhealthyAllocs,
    }));
}
/** The deployments' page of the job in Nomad's own web interface. */
function pageOf(address, { JobID, Namespace }) {
    const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
    return new URL(`/ui/jobs/${job}/deployments`, address).href;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/follow.ts




/** The states of a deployment that lead nowhere, at once. */
const BAD_ENDS = [
    ['failed', 0],
    ['cancelled', 0],
];
/**
 * Follows a deployment to one of `ends`, telling each change in the log and the outputs. Throws the
 * reason of the run's signal, and the `Failure` of a read that cannot be had.
 */
async function follow(session, followed, ends) {
    const { run, nomad } = session;
    const target = `deployment ${followed.id}`;
    const goal = { ...ends, discoveryMs: 0, onSuperseded: 'fail' };
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [watchDeployment({ nomad, target, id: followed.id, inScope: followed.inScope })],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
        onChange: (change) => tellChange(session, followed, change),
    });
    run.log.heartbeat(undefined);
    const { verdict, last } = settledTarget(end, target);
    if (last === undefined)
        throw new RangeError(`${target} was settled without having been seen`);
    return { reached: verdict === 'reached', seen: last };
}
/** Tells a change of a deployment in the log, the outputs and the timeline. */
function tellChange(session, followed, change) {
    const { log } = session.run;
    const { target: subject, elapsedMs, to } = change;
    followed.last = to;
    if (followed.isOurs)
        tellSight(session, to.raw);
    const from = change.from && stateText(change.from);
    if (from !== stateText(to)) {
        log.change({ subject, from, to: stateText(to), elapsedMs });
        const atMs = session.run.world.clock.now();
        session.timeline.push({ subject, state: stateText(to), atMs });
    }
    log.heartbeat(`${subject} is still ${stateText(to)}.`);
}
/** `running (web 1/2 canaries healthy)`. */
function stateText({ state, detail }) {
    return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/evaluations.ts




/** An evaluation. Fails with `not-found` for an unknown id. */
async function readEvaluation(nomad, id, ask) {
    const { query, ...limits } = holding(ask);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/evaluation/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `evaluation ${id}`,
        schema: evaluation,
        ...limits,
        ...ask_ends(ask),
    });
    return indexed(answer);
}
/** One allocation with all its members, ports included. */
async function readAllocation(nomad, id, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/allocation/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `allocation ${id}`,
        schema: allocation,
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/find-deployment.ts






const FOUND = 'found';
/** The newest of `deployments` that is meant, or undefined. */
function pickDeployment(deployments, wanted) {
    const fitting = deployments.filter((deployment) => fits(deployment, wanted));
    return fitting.reduce((newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest), undefined);
}
function fits(deployment, wanted) {
    switch (wanted.kind) {
        case 'latest':
            return true;
        case 'version':
            return deployment.JobVersion === wanted.version;
        case 'modify-index':
            return deployment.JobSpecModifyIndex === wanted.index;
        case 'after':
            return deployment.CreateIndex > wanted.createIndex;
    }
}
/**
 * Waits until the deployment exists. The job's own list is asked and not the evaluation, which
 * names the latest older deployment where no new one was made (observed). Gives undefined where
 * it did not appear in time; throws the signal's reason, or the `Failure` of the read.
 */
async function findDeployment(search) {
    const target = `deployment of job ${search.job}`;
    const goal = {
        until: new Map([[FOUND, 0]]),
        failOn: new Map(),
        discoveryMs: search.discoveryMs,
        onSuperseded: 'follow',
    };
    const end = await wait({
        world: search.world,
        deadline: search.deadline,
        readers: [jobReader(search, target)],
        goals: new Map([[target, goal]]),
        mode: { kind: 'all' },
    });
    return settledTarget(end, target).last?.raw;
}
function jobReader(search, target) {
    const held = createHeldRead((ask) => readJobDeployments(search.nomad, search.job, ask));
    return {
        name: search.nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const all = look.holdMs === 0 ? await held.now(look.signal) : await held.next(look);
            const raw = pickDeployment(all, search.wanted);
            if (raw === undefined)
                return [];
            const generation = String(raw.JobVersion);
            return [{ target, observation: { state: FOUND, id: raw.ID, generation, evidence: [], raw } }];
        },
    };
}
/**
 * The job and the modify index that an evaluation is about. An evaluation of a registration that
 * changed nothing has no modify index (observed): then the job's latest deployment is meant.
 */
async function wantedByEvaluation(nomad, id, ask) {
    const { value } = await readEvaluation(nomad, id, ask);
    const index = value.JobModifyIndex ?? 0;
    const wanted = index > 0 ? { kind: 'modify-index', index } : { kind: 'latest' };
    return { job: value.JobID, wanted };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/roll-back.ts



/**
 * Follows the deployment by which the server goes back to an older version, to its end. However
 * well it ends, the release did not succeed.
 */
async function followRollBack(session, failed, toVersion) {
    const { run } = session;
    run.outputs.set('reverted-job-version', toVersion);
    const what = `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` +
        `${failed.StatusDescription}.`;
    run.log.info(what);
    const rollback = await appearing(session, failed);
    if (rollback === undefined) {
        const limit = (0,duration/* formatDuration */.a3)(session.inputs.discoveryTimeout);
        return {
            outcome: 'failed',
            reason: `${what} The rollback did not appear within ${limit} (discovery-timeout): look at ` +
                `\`nomad job status ${failed.JobID}\`.`,
        };
    }
    run.outputs.set('rollback-deployment-id', rollback.ID);
    const followed = {
        id: rollback.ID,
        inScope: () => true,
        last: undefined,
        isOurs: false,
    };
    const until = new Map([
        ['successful', 0],
        ['promotable', 0],
    ]);
    const failOn = new Map([...BAD_ENDS, ['stalled', 0]]);
    const { seen } = await follow(session, followed, { until, failOn });
    return ended(what, toVersion, seen);
}
function appearing(session, failed) {
    const { run, nomad, inputs } = session;
    return findDeployment({
        world: run.world,
        nomad,
        job: failed.JobID,
        wanted: { kind: 'after', createIndex: failed.CreateIndex },
        deadline: run.deadline,
        discoveryMs: inputs.discoveryTimeout,
    });
}
function ended(what, toVersion, seen) {
    const { deployment } = seen.raw;
    const by = `rollback deployment ${deployment.ID}`;
    switch (seen.state) {
        case 'successful':
            return {
                outcome: 'rolled-back',
                reason: `${what} The job is back at version ${toVersion}'s specification (${by}, now ` +
                    `version ${deployment.JobVersion}). Mend the release and try again.`,
            };
        // After a promotion the way back is a canary deployment of its own (observed).
        case 'promotable':
            return {
                outcome: 'rolled-back',
                reason: `${what} The ${by} itself waits for a promotion: promote it (operation: promote, ` +
                    `deployment-id: ${deployment.ID}) to finish going back.`,
            };
        default:
            return {
                outcome: 'failed',
                reason: `${what} The ${by} ended ${seen.state} as well: ${deployment.StatusDescription}. ` +
                    'Look at the job now.',
            };
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/bad-end.ts




/** What a deployment that will not succeed any more means for this step, a rollback followed. */
async function resultOfBadEnd(session, seen) {
    const { deployment } = seen.raw;
    const ending = endingOf(deployment);
    showEvidence(session, seen);
    switch (ending?.kind) {
        case 'rolling-back':
            return await followRollBack(session, deployment, ending.toVersion);
        case 'newer-version':
            return await superseded(session, deployment);
        case 'job-stopped':
        case 'cancelled':
            return {
                outcome: 'superseded',
                reason: `${bad_end_named(deployment)} was cancelled: ${deployment.StatusDescription}. Somebody ` +
                    'else ended it; register the job again if it shall run.',
            };
        case 'failed':
            return {
                outcome: 'failed',
                reason: `${bad_end_named(deployment)} failed: ${deployment.StatusDescription}. The job stays as it ` +
                    'is; look at its allocations, mend it and register it again.',
            };
        default:
            return {
                outcome: 'failed',
                reason: `${bad_end_named(deployment)} is ${stateText(seen)}: a canary died after it had become ` +
                    'healthy, and the servers wait for it for ever. Fail the deployment (operation: ' +
                    'fail) or register a newer version.',
            };
    }
}
/** `Deployment 1b2c… (version 3 of job web)`. */
function bad_end_named(deployment) {
    const { ID: id, JobVersion: version, JobID: job } = deployment;
    return `Deployment ${id} (version ${version} of job ${job})`;
}
/** Puts why it failed into log and summary, before anything of it is gone. */
function showEvidence({ run }, { raw, evidence }) {
    if (evidence.length === 0)
        return;
    const title = `Why ${bad_end_named(raw.deployment)} did not succeed`;
    run.log.group(title, evidence);
    run.summary.add({ heading: title, code: { text: evidence.join('\n') } });
}
async function superseded(session, deployment) {
    const { run, nomad } = session;
    const ask = { signal: run.signal, deadline: run.deadline };
    const { value: newest } = await readLatestDeployment(nomad, deployment.JobID, ask);
    const isOther = newest !== null && newest.ID !== deployment.ID;
    if (isOther)
        run.outputs.set('superseded-by', newest.ID);
    const by = isOther ? ` by version ${newest.JobVersion} (deployment ${newest.ID})` : '';
    return {
        outcome: 'superseded',
        reason: `${bad_end_named(deployment)} was superseded${by}: somebody registered a newer version of the ` +
            'job. Nothing of it was touched; the newer one needs its own promotion.',
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/task-logs.ts



/**
 * The last bytes that a task wrote, as text; empty where it wrote nothing. Needs the right
 * `read-logs`; fails with `not-found` where the node has forgotten the allocation.
 */
async function readTaskLogTail(nomad, { allocation, task, type, bytes }, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/client/fs/logs/${allocation}`,
        query: { ...nomad.scope, task, type, plain: true, origin: 'end', offset: bytes },
        effect: 'read',
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: schemas/* string */.YjP(),
        format: 'text',
        // It is asked for when something has gone wrong, in a hurry.
        retry: 'never',
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/evidence.ts
var evidence_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var evidence_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const LIMIT_MS = 10_000;
/** For what follows a timeout or a cancel: the write itself needs most of that time. */
const HURRIED_MS = 1_500;
const MOST_CANARIES = 5;
const evidence_EVENTS_PER_TASK = 10;
const LOG_BYTES = 4_096;
const LOG_LINES = 30;
/**
 * Puts into log and summary how the canaries of a deployment are: states, task events and the end
 * of what their tasks wrote. For before something ends them. What cannot be had is said and does
 * not stop anything; throws only the signal's reason, by default that of the run. `hurried` is the
 * signal of the time after a timeout or a cancel.
 */
async function showCanaryEvidence(session, id, hurried) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, nomad } = session;
        const signal = hurried ?? run.signal;
        const limit = evidence_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(run.world.clock, hurried ? HURRIED_MS : LIMIT_MS, signal), false);
        const ask = { signal: limit.signal, deadline: limit };
        try {
            const { value: deployment } = await readDeployment(nomad, id, ask);
            const { value: all } = await readDeploymentAllocations(nomad, id, ask);
            const placed = Object.values(deployment.TaskGroups).flatMap((group) => group.PlacedCanaries);
            const canaries = all.filter(({ ID }) => placed.includes(ID)).slice(-MOST_CANARIES);
            for (const canary of canaries) {
                const lines = [...stateLines(canary), ...(await logLines(session, canary, ask))];
                const title = `Canary ${canary.ID} (${canary.Name})`;
                run.log.group(title, lines);
                run.summary.add({ heading: title, code: { text: lines.join('\n') } });
            }
        }
        catch (error) {
            signal.throwIfAborted();
            const why = error instanceof failure/* Failure */.H ? error.message : 'there was no answer in time';
            run.log.warning(`The states and logs of the canaries cannot be shown: ${why}`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        evidence_disposeResources(env_1);
    }
}
function stateLines(canary) {
    const health = canary.DeploymentStatus?.Healthy ?? 'not known';
    const head = `wanted ${canary.DesiredStatus}, is ${canary.ClientStatus}, healthy: ${health}`;
    const tasks = Object.entries(canary.TaskStates ?? {}).flatMap(([task, state]) => [
        `task ${task}: ${state.State}${state.Failed ? ', failed' : ''}, ${state.Restarts} restarts`,
        ...state.Events.slice(-evidence_EVENTS_PER_TASK).map(({ Type, Time, DisplayMessage }) => `  ${timeOf(Time)} ${Type}: ${(0,foreign/* foreignLine */.n)(DisplayMessage)}`),
    ]);
    return [head, ...tasks];
}
function timeOf(nanoseconds) {
    return new Date(nanoseconds / 1e6).toISOString();
}
async function logLines(session, { ID, TaskStates }, ask) {
    const tasks = Object.keys(TaskStates ?? {});
    const wanted = tasks.flatMap((task) => ['stdout', 'stderr'].map((type) => ({ task, type })));
    const found = await Promise.all(wanted.map((of) => tailOf(session, { ...of, id: ID }, ask)));
    return found.flat();
}
async function tailOf({ nomad }, { id, task, type }, ask) {
    try {
        const tail = { allocation: id, task, type, bytes: LOG_BYTES };
        const text = await readTaskLogTail(nomad, tail, ask);
        const lines = text.split(/\r?\n/).filter((line) => line !== '');
        if (lines.length === 0)
            return [`${type} of task ${task}: nothing`];
        return [
            `${type} of task ${task}, its end:`,
            ...lines.slice(-LOG_LINES).map((line) => `  ${line}`),
        ];
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return [`${type} of task ${task} cannot be read: ${error.what}`];
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/identify.ts





/** The ids of the deployments that the inputs mean; set as outputs as soon as they are known. */
async function identify(session) {
    const { inputs, run } = session;
    const [first, ...others] = inputs.deploymentId;
    const ids = first === undefined ? [(await search(session)).ID] : [first, ...others];
    run.outputs.set('deployment-id', ids[0]);
    run.outputs.set('deployment-ids', ids);
    return ids;
}
async function search(session) {
    const { inputs, run, nomad } = session;
    if (inputs.evalId !== undefined) {
        const ask = { signal: run.signal, deadline: run.deadline };
        const { job, wanted } = await wantedByEvaluation(nomad, inputs.evalId, ask);
        return await waitForDeployment(session, job, wanted);
    }
    const job = inputs.job ?? '';
    const { jobVersion } = inputs;
    if (jobVersion !== undefined) {
        return await waitForDeployment(session, job, { kind: 'version', version: jobVersion });
    }
    const latest = await waitForDeployment(session, job, { kind: 'latest' });
    run.log.notice(`Job ${job} without job-version: this is its latest deployment ${latest.ID}, of version ` +
        `${latest.JobVersion}. Give job-version or eval-id to be bound to your own.`);
    return latest;
}
/** Waits until a job's deployment exists; ends the operation where it does not appear in time. */
async function waitForDeployment(session, job, wanted) {
    const { inputs, run, nomad } = session;
    const { world, deadline } = run;
    run.log.heartbeat(`Waiting for the deployment of job ${job} to appear.`);
    const discoveryMs = inputs.discoveryTimeout;
    const found = await findDeployment({ world, nomad, job, wanted, deadline, discoveryMs });
    run.log.heartbeat(undefined);
    if (found !== undefined)
        return found;
    const which = wanted.kind === 'version' ? `version ${wanted.version} of job ${job}` : `job ${job}`;
    throw new stopped/* Stopped */.C('not-found', `No deployment of ${which} appeared within ${(0,duration/* formatDuration */.a3)(discoveryMs)} ` +
        `(discovery-timeout): ${await whyNone(session, job, wanted)}`);
}
async function whyNone({ nomad, run }, job, wanted) {
    try {
        const { Type: type, Version: version } = await readJob(nomad, job, { signal: run.signal });
        if (type === 'batch' || type === 'sysbatch')
            return `${type} jobs have no deployments.`;
        if (wanted.kind === 'version' && version !== wanted.version) {
            return `the job is at version ${version}; check the input job-version.`;
        }
        return ('the registration may have changed nothing, or the update block has max_parallel = 0; ' +
            'look at `nomad job status`.');
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.kind !== 'not-found')
            throw error;
        return `namespace ${nomad.namespace} has no such job; check the inputs job and namespace.`;
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/session.ts
/** Notes that the remote side was changed, at once as an output. */
function markChanged(session) {
    session.changed = true;
    session.run.outputs.set('changed', true);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/writes.ts







const PAUSE = {
    done: 'paused',
    isDone: (deployment) => deployment.Status === 'paused',
    send: ({ nomad }, id, ask) => pauseDeployment(nomad, { id, pause: true }, ask),
};
const RESUME = {
    done: 'resumed',
    isDone: (deployment) => deployment.Status === 'running',
    send: ({ nomad }, id, ask) => pauseDeployment(nomad, { id, pause: false }, ask),
};
const UNBLOCK = {
    done: 'unblocked',
    isDone: (deployment) => deployment.Status !== 'blocked',
    send: ({ nomad }, id, ask) => unblockDeployment(nomad, id, ask),
};
const SET_HEALTH = {
    done: 'given the health of its allocations',
    isDone: () => false,
    send: ({ nomad, inputs }, id, ask) => {
        const { healthyAllocationIds: healthy, unhealthyAllocationIds: unhealthy } = inputs;
        return setAllocationHealth(nomad, { id, healthy, unhealthy }, ask);
    },
    async hasArrived({ nomad, inputs }, { ID }, ask) {
        const { value } = await readDeploymentAllocations(nomad, ID, ask);
        const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
        return (inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
            inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false));
    },
};
/** Pauses deployments; one that is paused is `unchanged`. */
const pause = (session) => forEach(session, PAUSE);
/** Resumes deployments; one that runs is `unchanged`. */
const resume = (session) => forEach(session, RESUME);
/** Unblocks multiregion deployments; one that is not blocked is `unchanged`. */
const unblock = (session) => forEach(session, UNBLOCK);
/** Sets the health of allocations by hand. */
const setHealth = (session) => forEach(session, SET_HEALTH);
async function forEach(session, write) {
    const ids = await identify(session);
    const results = [];
    for (const id of ids)
        results.push(await writes_once(session, write, id));
    session.run.outputs.set('deployment-ids', ids);
    return joined(results);
}
/** Reads, writes if that is still needed, and reads back. */
async function writes_once(session, write, id) {
    const { run, nomad } = session;
    const ask = { signal: run.signal, deadline: run.deadline };
    const { value: before } = await readDeployment(nomad, id, ask);
    tellDeployment(session, before);
    if (isEnded(before))
        return tooLate(before, write);
    if (write.isDone(before)) {
        return {
            outcome: 'unchanged',
            reason: `${bad_end_named(before)} is ${before.Status}: nothing was to be done.`,
        };
    }
    const lost = await sendOnce(session, write, id);
    const { value: after } = await readDeployment(nomad, id, ask);
    tellDeployment(session, after);
    if (lost !== undefined) {
        const hasArrived = write.hasArrived?.(session, after, ask) ?? write.isDone(after);
        if (!(await hasArrived))
            throw lost;
        markChanged(session);
    }
    return {
        outcome: 'succeeded',
        reason: `${bad_end_named(after)} was ${write.done}; it is ${after.Status} now.`,
    };
}
/** Sends the write; gives the failure where its answer was lost. */
async function sendOnce(session, write, id) {
    const { run } = session;
    try {
        const update = await write.send(session, id, { signal: run.signal, deadline: run.deadline });
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.received !== 'maybe')
            throw error;
        run.log.info(`${error.message} Reading whether it arrived.`);
        return error;
    }
}
function tooLate(deployment, { done }) {
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${bad_end_named(deployment)} could not be ${done}: it is ${deployment.Status} already ` +
            `(${deployment.StatusDescription}).`,
    };
}
/** The first result that is worse than the others stands for all, with every sentence. */
function joined(results) {
    const order = ['failed', 'rolled-back', 'superseded', 'succeeded'];
    const outcome = order.flatMap((word) => results.find((result) => result.outcome === word) ?? [])[0]?.outcome ??
        results[0]?.outcome ??
        'unchanged';
    return { outcome, reason: results.map((result) => result.reason).join(' ') };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/fail.ts











const BY_HAND = /^Deployment marked as failed/;
/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
async function fail(session) {
    const ids = await identify(session);
    const results = [];
    for (const id of ids)
        results.push(await failAndFollow(session, id));
    session.run.outputs.set('deployment-ids', ids);
    return joined(results);
}
/**
 * Fails one deployment and follows the rollback that may come of it. How its canaries are is shown
 * before: afterwards nothing of them is left.
 */
async function failAndFollow(session, id) {
    const { run, nomad } = session;
    const ask = { signal: run.signal, deadline: run.deadline };
    const { value: before } = await readDeployment(nomad, id, ask);
    tellDeployment(session, before);
    if (isEnded(before))
        return hadEnded(before);
    await showCanaryEvidence(session, id);
    const lost = await send(session, id);
    const { value: after } = await readDeployment(nomad, id, ask);
    tellDeployment(session, after);
    if (lost !== undefined) {
        if (!isEnded(after))
            throw lost;
        if (BY_HAND.test(after.StatusDescription))
            markChanged(session);
    }
    const ending = endingOf(after);
    if (ending?.kind === 'rolling-back')
        return await rolledBack(session, after, ending.toVersion);
    if (ending?.kind === 'failed') {
        return {
            outcome: 'succeeded',
            reason: `${bad_end_named(after)} was failed: ${after.StatusDescription}.`,
        };
    }
    return hadEnded(after);
}
/** Sends the one write; gives the failure where its answer was lost or it came too late. */
async function send(session, id) {
    const { run, nomad } = session;
    try {
        const update = await failDeployment(nomad, id, { signal: run.signal, deadline: run.deadline });
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.kind !== 'conflict' && error.received !== 'maybe')
            throw error;
        run.log.info(`${error.message} Reading how it stands.`);
        return error;
    }
}
async function rolledBack(session, after, version) {
    const result = await followRollBack(session, after, version);
    return result.outcome === 'rolled-back' ? { ...result, outcome: 'succeeded' } : result;
}
function hadEnded(deployment) {
    const status = `${bad_end_named(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
    if (deployment.Status === 'failed' && BY_HAND.test(deployment.StatusDescription)) {
        return { outcome: 'unchanged', reason: `${status}: it was failed before.` };
    }
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${status} and could not be failed.`,
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/addresses.ts
/**
 * Where an allocation's ports are reached, from the single read of it. The group's ports come
 * first, then those of older jobs that ask for them in a network block of the task.
 */
function addressesOf(allocation) {
    const addresses = {};
    const resources = allocation.AllocatedResources;
    const tasks = Object.values(resources?.Tasks ?? {});
    for (const network of tasks.flatMap((task) => task.Networks)) {
        for (const { Label, Value } of [...network.ReservedPorts, ...network.DynamicPorts]) {
            addresses[Label] = addresses_joined(network.IP, Value);
        }
    }
    const shared = resources?.Shared;
    const fallback = shared?.Networks[0]?.IP ?? '';
    for (const { Label, Value, HostIP } of shared?.Ports ?? []) {
        addresses[Label] = addresses_joined(HostIP === '' ? fallback : HostIP, Value);
    }
    return addresses;
}
function addresses_joined(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/canaries.ts




/** The ids of the canaries in scope that have been placed, living or not. */
function placedCanaries({ deployment, groups }) {
    return groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
}
/** Reads the living canaries in scope with the addresses of their ports. */
async function readCanaries({ nomad, run }, sight) {
    const ended = new Set(sight.allocations.filter(hasEnded).map(({ ID }) => ID));
    const living = placedCanaries(sight).filter((id) => !ended.has(id));
    const ask = { signal: run.signal, deadline: run.deadline };
    return await Promise.all(living.map(async (id) => {
        const allocation = await readAllocation(nomad, id, ask);
        return { id, group: allocation.TaskGroup, ports: addressesOf(allocation) };
    }));
}
/** Refuses gates on a port label that one of the canaries does not have, and names those it has. */
function refuseUnknownPorts(gates, canaries) {
    const problems = gates.flatMap((gate) => {
        if (!('port' in gate))
            return [];
        const without = canaries.find(({ ports }) => !Object.hasOwn(ports, gate.port));
        return without === undefined ? [] : [problemOf(gate.name, gate.port, without)];
    });
    if (problems.length > 0)
        throw new stopped/* Stopped */.C('refused', problems.join(' '));
}
function problemOf(gate, port, { id, group, ports }) {
    const labels = Object.keys(ports).sort().join(', ');
    const known = labels === '' ? 'no ports at all' : `the port labels ${labels}`;
    return (`Gate ${gate} asks for port ${port}, but canary ${id} of group ${group} has ${known}: ` +
        'correct port in the input gates, or leave the group out by groups.');
}
/** Host and port of a canary's port label. */
function addressOf({ ports }, label) {
    const text = ports[label] ?? '';
    const at = text.lastIndexOf(':');
    const host = text.slice(0, at).replace(/^\[(.*)\]$/, '$1');
    return { host, port: Number(text.slice(at + 1)) };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/finding.ts
/**
 * One finding of several: all have to pass, any fail is a fail, else any inconclusive one counts.
 * None at all is inconclusive: the empty set never passes.
 */
function combine(findings, none) {
    for (const verdict of ['fail', 'inconclusive']) {
        const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
        if (first !== undefined)
            return { verdict, detail: counted(first, others.length) };
    }
    const [first, ...others] = findings;
    if (first === undefined)
        return { verdict: 'inconclusive', detail: none };
    return { verdict: 'pass', detail: counted(first, others.length) };
}
function counted({ detail }, others) {
    return others === 0 ? detail : `${detail} (and ${others} more like it)`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-allocations.ts
var measure_allocations_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_allocations_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Looks for restarts, kills for lack of memory, driver failures and rescheduling of canaries. */
function measureAllocations(gate, setting) {
    const { nomad, run } = setting.session;
    const ids = placedCanaries(setting.sight);
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = measure_allocations_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(run.world.clock, timeoutMs, signal), false);
            const ask = { signal: limit.signal, deadline: limit };
            const read = await Promise.all(ids.map((id) => readAllocation(nomad, id, ask)));
            return combine(read.map((allocation) => judgeAllocation(allocation, gate)), 'there are no canaries to look at');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            measure_allocations_disposeResources(env_1);
        }
    };
}
/** What the life of one canary says. */
function judgeAllocation(allocation, gate) {
    const [problem] = [
        ...drivers(allocation),
        ...(gate['allow-oom'] ? [] : memory(allocation)),
        ...restarts(allocation, gate['max-restarts']),
    ];
    const canary = `canary ${allocation.ID}`;
    if (problem !== undefined)
        return { verdict: 'fail', detail: `${canary} ${problem}` };
    const count = countRestarts(allocation);
    return { verdict: 'pass', detail: `${canary} is ${allocation.ClientStatus}, ${count} restarts` };
}
function eventsOf({ TaskStates }) {
    return Object.entries(TaskStates ?? {}).flatMap(([task, { Events }]) => Events.map((event) => ({ ...event, task })));
}
function drivers(allocation) {
    return eventsOf(allocation)
        .filter(({ Type }) => Type === 'Driver Failure' || Type === 'Setup Failure')
        .map(({ task, Type, DisplayMessage }) => `had a ${Type} in task ${task}: ${DisplayMessage}`);
}
// A real agent says `oom_killed` in the details of `Terminated`, `false` included.
function memory(allocation) {
    return eventsOf(allocation)
        .filter(({ Details }) => Details?.['oom_killed'] === 'true')
        .map(({ task }) => `was killed in task ${task} for lack of memory (OOM)`);
}
function restarts(allocation, most) {
    const count = countRestarts(allocation);
    const rescheduled = allocation.PreviousAllocation || allocation.NextAllocation;
    const often = `${count} restarts, where ${most} are allowed`;
    if (rescheduled)
        return [`was rescheduled (other allocation: ${rescheduled})`];
    return count > most ? [`had ${often}`] : [];
}
function countRestarts({ TaskStates }) {
    return Object.values(TaskStates ?? {}).reduce((sum, { Restarts }) => sum + Restarts, 0);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/probe/src/output-channel.ts





const BUFFER_BYTES = 64 * 1024;
/**
 * Opens a channel that is read into one buffer over and over; `take` has to copy what it wants to
 * keep. The pipes that `spawn` makes allocate for each read: 100 MB cost 65 MiB there (measured).
 */
async function openChannel(take) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-'));
    const path = (0,external_node_path_.join)(folder, 'output');
    const server = (0,external_node_net_.createServer)({ pauseOnConnect: true });
    try {
        server.listen(path);
        await (0,external_node_events_.once)(server, 'listening');
        const accepted = (0,external_node_events_.once)(server, 'connection');
        const ours = (0,external_node_net_.connect)({
            path,
            onread: {
                buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
                callback(bytes, buffer) {
                    take(buffer.subarray(0, bytes));
                    return true;
                },
            },
        });
        ours.on('error', () => undefined);
        const [theirs] = await accepted;
        if (theirs === undefined)
            throw new Error('nobody connected');
        theirs.on('error', () => undefined);
        return { theirs, ours };
    }
    finally {
        server.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/output-tail.ts
function createOutputTail(mostBytes) {
    const ring = Buffer.alloc(mostBytes);
    let taken = 0;
    return {
        take(chunk) {
            const end = chunk.subarray(Math.max(0, chunk.length - mostBytes));
            const at = (taken + chunk.length - end.length) % mostBytes;
            const room = Math.min(end.length, mostBytes - at);
            ring.set(end.subarray(0, room), at);
            ring.set(end.subarray(room), 0);
            taken += chunk.length;
        },
        lines() {
            if (taken === 0)
                return [];
            const at = taken % mostBytes;
            const isCut = taken > mostBytes;
            const bytes = isCut ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring;
            const text = bytes.toString('utf8', 0, Math.min(taken, mostBytes));
            const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
            if (!isCut)
                return lines;
            return [`(${taken - mostBytes} bytes before this were left out)`, ...lines.slice(1)];
        },
    };
}

;// CONCATENATED MODULE: ./packages/probe/src/process-mark.ts


/** The variable that all descendants of a command inherit. */
const MARK_VARIABLE = 'ROLLOUT_GATE_RUN';
// A process that forks while it is looked for is found in the next pass.
const MOST_PASSES = 100;
/**
 * Kills a command's process group and, on Linux, every process with the mark in its environment,
 * also one that made a group or a session of its own. Those of other users stay.
 */
async function killDescendants(pid, mark, kill) {
    killQuietly(-pid, kill);
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
        const left = await markedProcesses(mark);
        const killed = left.filter((each) => killQuietly(each, kill));
        if (killed.length === 0)
            return;
        await nextTurn();
    }
}
function killQuietly(pid, kill) {
    try {
        kill(pid, 'SIGKILL');
        return true;
    }
    catch {
        return false;
    }
}
async function markedProcesses(mark) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMark(pid, mark)));
    return pids.filter((_, at) => marked[at] === true);
}
/** A zombie has no environment any more. */
async function hasMark(pid, mark) {
    const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`).catch(() => undefined);
    return environment?.includes(`${MARK_VARIABLE}=${mark}\0`) ?? false;
}

;// CONCATENATED MODULE: ./packages/probe/src/command.ts
var command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const command_MOST_BYTES = 64 * 1024;
// What a killed process had written is there at once; one that nobody may kill can hold the pipe.
const PIPE_GRACE_MS = 500;
/**
 * Runs a command to its end, or kills it at its timeout. Whatever it has started is killed with it,
 * also after an end by itself. Throws the signal's reason when that is aborted, all killed then.
 */
async function runCommand(command, call) {
    call.signal.throwIfAborted();
    const mark = (0,external_node_crypto_.randomUUID)();
    const tails = [createOutputTail(command_MOST_BYTES), createOutputTail(command_MOST_BYTES)];
    const channels = await Promise.all(tails.map(({ take }) => openChannel(take)));
    const child = start(command, mark, channels);
    for (const { theirs } of channels)
        theirs.destroy();
    const how = await untilEnd(child, call);
    if (child.pid !== undefined)
        await killDescendants(child.pid, mark, call.kill);
    await drained(channels, call.clock);
    call.signal.throwIfAborted();
    return { how, stdout: tails[0].lines(), stderr: tails[1].lines() };
}
function start({ words, directory, environment }, mark, channels) {
    const [program = '', ...args] = words;
    return (0,external_node_child_process_.spawn)(program, args, {
        env: { ...environment, [MARK_VARIABLE]: mark },
        ...(directory === undefined ? {} : { cwd: directory }),
        shell: false,
        // A group of its own, so that one signal reaches all of it.
        detached: true,
        stdio: ['ignore', ...channels.map(({ theirs }) => theirs)],
        windowsHide: true,
    });
}
async function untilEnd(child, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = command_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(call.clock, call.timeoutMs, call.signal), false);
        try {
            // `once` rejects with the error of a program that could not be started.
            const [status, signal] = await (0,external_node_events_.once)(child, 'exit', { signal: limit.signal });
            if (typeof status === 'number')
                return { kind: 'exited', status };
            return { kind: 'killed', by: String(signal) };
        }
        catch (error) {
            child.on('error', () => undefined);
            if (limit.signal.aborted)
                return { kind: 'timed-out' };
            const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
            return { kind: 'not-started', why: code };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        command_disposeResources(env_1);
    }
}
/** Waits until all that was written is read, unless somebody out of reach can still write. */
async function drained(channels, clock) {
    const over = new AbortController();
    const closed = Promise.all(channels.map(({ ours }) => (ours.closed ? undefined : (0,external_node_events_.once)(ours, 'close'))));
    const graceOver = clock.sleep(PIPE_GRACE_MS, over.signal).catch(() => undefined);
    await Promise.race([closed, graceOver]);
    over.abort();
    for (const { ours } of channels)
        ours.destroy();
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-command.ts




/** As sendmail and others have it: a passing trouble, EX_TEMPFAIL of sysexits.h. */
const INCONCLUSIVE_STATUS = 75;
// Without these most programs do not start. By the last one the runner finds what a killed step
// has left behind.
const ALWAYS = [
    'PATH',
    'HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'USERPROFILE',
    'LANG',
    'RUNNER_TRACKING_ID',
];
/** Runs a command: status 0 passes, 75 is inconclusive, everything else fails. */
function measureCommand(gate, setting) {
    const { run } = setting.session;
    refuseWindows(gate.name);
    const workspace = run.env('GITHUB_WORKSPACE') || '.';
    return async (call) => {
        const command = {
            words: gate.command,
            directory: (0,external_node_path_.resolve)(workspace, gate.directory ?? '.'),
            environment: environmentFor(gate, setting),
        };
        const kill = (pid, signal) => void process.kill(pid, signal);
        const end = await runCommand(command, { ...call, kill, clock: run.world.clock });
        return { ...judgeEnd(end, call.timeoutMs, gate.command[0] ?? ''), output: outputOf(end) };
    };
}
/** There is no way to find all that a command has started there, so it could not be ended. */
function refuseWindows(name) {
    if (process.platform !== 'win32')
        return;
    throw new stopped/* Stopped */.C('refused', `Gate ${name}: command gates need a runner with Linux or macOS.`);
}
/** What little the command gets: the names let through, and where the canaries are. */
function environmentFor(gate, { session, canaries }) {
    const addresses = Object.fromEntries(canaries.map(({ id, ports }) => [id, ports]));
    const given = [...ALWAYS, ...gate.environment].flatMap((name) => {
        const value = session.run.env(name);
        return value === undefined ? [] : [[name, value]];
    });
    const environment = Object.fromEntries(given);
    const path = [...session.toolFolders, environment['PATH'] ?? ''].filter((part) => part !== '');
    return {
        ...environment,
        PATH: path.join(external_node_path_.delimiter),
        CANARY_ADDRESSES: JSON.stringify(addresses),
    };
}
function judgeEnd({ how }, timeoutMs, program) {
    switch (how.kind) {
        case 'exited':
            return { verdict: verdictOf(how.status), detail: `${program} ended with ${how.status}` };
        case 'killed':
            return { verdict: 'fail', detail: `${program} was killed by ${how.by}` };
        case 'timed-out': {
            const detail = `${program} did not end within ${(0,duration/* formatDuration */.a3)(timeoutMs)} and was killed`;
            return { verdict: 'fail', detail };
        }
        case 'not-started':
            return {
                verdict: 'inconclusive',
                detail: `${program} could not be started (${how.why}): check it and its directory`,
            };
    }
}
function verdictOf(status) {
    if (status === 0)
        return 'pass';
    return status === INCONCLUSIVE_STATUS ? 'inconclusive' : 'fail';
}
function outputOf({ stdout, stderr }) {
    return [...stdout, ...stderr.map((line) => `stderr: ${line}`)];
}

;// CONCATENATED MODULE: ./packages/probe/src/fault.ts
/** The target does not answer as it should. The message goes on after the target's name. */
class ProbeFault extends Error {
    name = 'ProbeFault';
    /** It will not answer better the next time. */
    permanent;
    constructor(message, { permanent = false } = {}) {
        super(message);
        this.permanent = permanent;
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/attempt.ts
var attempt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var attempt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const MOST_CHARACTERS = 200;
/**
 * One look, bounded by the time of the call. `look` gives the detail of a target that answers as it
 * should, and throws for any other; `target` begins the sentence about that. Its signal must end
 * all
 * it does. Throws nothing but the reason of the call's signal, and a `Failure` for TLS texts or a
 * proxy that cannot be used.
 */
async function attempt(call, target, look) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        call.signal.throwIfAborted();
        const startedMs = call.clock.now();
        const limit = attempt_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(call.clock, call.timeoutMs, call.signal), false);
        const seen = await look(limit.signal).then((detail) => ({ ok: true, detail }), (error) => {
            call.signal.throwIfAborted();
            if (error instanceof failure/* Failure */.H)
                throw error;
            const late = limit.signal.aborted && !(error instanceof ProbeFault);
            return late ? attempt_tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        return { ...seen, detail: (0,foreign/* foreignLine */.n)(seen.detail, MOST_CHARACTERS), latencyMs };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        attempt_disposeResources(env_1);
    }
}
function attempt_tooLate(target, timeoutMs) {
    return {
        ok: false,
        detail: `${target} gave no answer within ${(0,duration/* formatDuration */.a3)(timeoutMs)}`,
    };
}
function faultOf(error, target) {
    if (error instanceof ProbeFault) {
        const { message, permanent } = error;
        return { ok: false, detail: `${target} ${message}`, ...(permanent && { permanent }) };
    }
    const { what, code, final } = breakOf(error);
    const cause = code || (error instanceof Error ? error.message : String(error));
    const detail = `${target} ${what} (${cause})`;
    return { ok: false, detail, ...(final && { permanent: final }) };
}

;// CONCATENATED MODULE: ./packages/probe/src/header-match.ts

/** Throws a ProbeFault for the first header that is missing or does not match. */
function checkHeaders({ statusCode, headers }, wanted = new Map()) {
    for (const [name, pattern] of wanted) {
        const found = headers[name];
        const value = [found ?? []].flat().join(', ');
        // A pattern with the flag g or y remembers where it was.
        const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
        if (found !== undefined && plain.test(value))
            continue;
        const how = found === undefined ? 'is missing' : `is ${value}`;
        throw new ProbeFault(`answered ${statusCode}, but its header ${name} ${how}, where ${pattern} is wanted`);
    }
}

// EXTERNAL MODULE: ./packages/probe/src/status-ranges.ts
var status_ranges = __webpack_require__(305);
;// CONCATENATED MODULE: ./packages/probe/src/http.ts







const http_MOST_BYTES = 1024 * 1024;
/** Asks once, on a connection of its own, and follows no redirect. */
function probeHttp(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.origin}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const dispatcher = dispatcherFor(target, call);
        try {
            const reply = await untilAborted(dispatcher.request(request(target, signal)), signal);
            reply.body.on('error', () => undefined);
            checkStatus(reply, target.status ?? status_ranges/* successful */.hF);
            checkHeaders(reply, target.headersMatch);
            await checkBody(reply, target);
            return `${shown} answered ${reply.statusCode}`;
        }
        finally {
            await endConnections(dispatcher);
        }
    });
}
function dispatcherFor({ url }, { tls, proxy }) {
    const { dispatcher } = createDispatcher({
        baseUrl: new URL(url.origin),
        headers: () => ({}),
        // What may be asked by open http is for the inputs to say.
        allowInsecureHttp: true,
        service: url.origin,
        ...(tls && { tls }),
        ...(proxy && { proxy }),
    });
    return dispatcher;
}
function request(target, signal) {
    return {
        origin: target.url.origin,
        path: `${target.url.pathname}${target.url.search}`,
        method: target.method ?? 'GET',
        headers: { 'user-agent': 'rollout-actions', ...target.headers },
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
    };
}
function checkStatus({ statusCode, headers }, wanted) {
    if ((0,status_ranges/* isInRanges */.op)(statusCode, wanted))
        return;
    const location = headers['location'];
    const redirect = location === undefined ? '' : ` (to ${location}, not followed)`;
    throw new ProbeFault(`answered ${statusCode}${redirect}, where ${(0,status_ranges/* formatStatusRanges */.cO)(wanted)} is wanted`);
}
async function checkBody(reply, target) {
    const { bodyMatches: wanted, onBody } = target;
    if (wanted === undefined && onBody === undefined)
        return;
    const encoding = reply.headers['content-encoding'];
    const text = await readBody(reply.body, {
        encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
        mostBytes: http_MOST_BYTES,
        longer: 'cut',
    });
    onBody?.(text);
    if (wanted === undefined)
        return;
    // A pattern with the flag g or y remembers where it was.
    if (new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(text))
        return;
    throw new ProbeFault(`answered ${reply.statusCode}, but its body does not match ${wanted}: ${text}`);
}

;// CONCATENATED MODULE: ./packages/probe/src/result.ts
/** `host:port`, an IPv6 address in brackets. */
function formatAddress({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/json-path.ts
var json_path = __webpack_require__(1875);
// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/comparison.ts
var comparison = __webpack_require__(9948);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/judge-value.ts

/**
 * Judges one value. With one of the two comparisons everything else is the opposite; with both,
 * failure goes first and what fits neither is inconclusive, as is what cannot be compared (NaN).
 */
function judgeValue(value, { success, failure }, of) {
    const shown = `${of} is ${shownValue(value)}`;
    const bad = failure && (0,comparison/* holds */.v9)(failure, value);
    const good = success && (0,comparison/* holds */.v9)(success, value);
    if ((failure && bad === undefined) || (success && good === undefined)) {
        return { verdict: 'inconclusive', detail: `${shown}, which cannot be compared` };
    }
    if (failure && bad)
        return { verdict: 'fail', detail: `${shown} (failure: ${failure.text})` };
    if (success && good)
        return { verdict: 'pass', detail: `${shown} (success: ${success.text})` };
    if (success && failure) {
        const neither = `neither success (${success.text}) nor failure (${failure.text})`;
        return { verdict: 'inconclusive', detail: `${shown}, ${neither}` };
    }
    if (success)
        return { verdict: 'fail', detail: `${shown}, not ${success.text}` };
    if (failure)
        return { verdict: 'pass', detail: `${shown}, not ${failure.text}` };
    return { verdict: 'inconclusive', detail: `${shown}, and nothing says what is good` };
}
const judge_value_MOST_CHARACTERS = 80;
function shownValue(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
    return text.length > judge_value_MOST_CHARACTERS ? `${text.slice(0, judge_value_MOST_CHARACTERS)}…` : text;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/judge-document.ts



/** Judges every value that the path finds in a JSON text; none is inconclusive. */
function judgeDocument(text, wanted) {
    const document = (0,json_path/* parseJson */.q)(text);
    if (!document.ok)
        return { verdict: 'inconclusive', detail: 'the answer is not JSON' };
    const { path } = wanted;
    const findings = path
        .valuesIn(document.value)
        .map((value) => judgeValue(value, wanted, path.text));
    return combine(findings, `${path.text} finds nothing in the answer`);
}

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
// EXTERNAL MODULE: ./node_modules/mqtt-packet/mqtt.js
var mqtt = __webpack_require__(4895);
;// CONCATENATED MODULE: ./packages/probe/src/mqtt-connect.ts



/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const mqtt_connect_MOST_BYTES = 64 * 1024;
/**
 * Sends CONNECT and gives the code of the CONNACK; after an accepted one it takes leave by
 * DISCONNECT. Rejects with a ProbeFault, the stream's error or the signal's reason. The stream
 * stays
 * the caller's to destroy.
 */
async function connectMqtt(stream, login, signal) {
    const answer = readConnack(stream, login.version, signal);
    stream.write(connectPacket(login));
    const connack = await answer;
    const code = (login.version === 5 ? connack.reasonCode : connack.returnCode) ?? 0;
    if (code === 0)
        await leave(stream, login.version);
    return code;
}
function connectPacket({ username, password = '', version }) {
    return (0,mqtt.generate)({
        cmd: 'connect',
        protocolId: 'MQTT',
        protocolVersion: version,
        clientId: `probe-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`,
        clean: true,
        keepalive: 0,
        ...(username !== undefined && { username, password: Buffer.from(password) }),
    });
}
function readConnack(stream, version, signal) {
    const packets = (0,mqtt.parser)({ protocolVersion: version });
    let bytes = 0;
    return new Promise((resolve, reject) => {
        const fail = (message) => reject(new ProbeFault(message));
        packets.on('error', () => fail('answered something that is not MQTT'));
        packets.on('packet', (packet) => {
            if (packet.cmd === 'connack')
                resolve(packet);
            else
                fail(`answered CONNECT with ${packet.cmd.toUpperCase()}`);
        });
        stream.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > mqtt_connect_MOST_BYTES)
                fail('answered something that is not MQTT');
            else
                packets.parse(chunk);
        });
        stream.once('error', reject);
        stream.once('close', () => fail('closed the connection without a CONNACK'));
        stream.once('end', () => fail('closed the connection without a CONNACK'));
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
/** Resolves when DISCONNECT has left, or cannot leave any more: the verdict stands by then. */
function leave(stream, version) {
    const packet = (0,mqtt.generate)({ cmd: 'disconnect' }, { protocolVersion: version });
    return new Promise((resolve) => {
        stream.write(packet, () => resolve());
    });
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt-reason.ts
/** Return codes of MQTT 3.1.1, section 3.2.2.3. */
const returnCodes = {
    1: { text: 'unacceptable protocol version', permanent: true },
    2: { text: 'identifier rejected', permanent: true },
    3: { text: 'server unavailable' },
    4: { text: 'bad user name or password', lacksRights: true, permanent: true },
    5: { text: 'not authorised', lacksRights: true, permanent: true },
};
/** Reason codes of MQTT 5, section 3.2.2.2. */
const reasonCodes = {
    128: { text: 'unspecified error' },
    129: { text: 'malformed packet', permanent: true },
    130: { text: 'protocol error', permanent: true },
    131: { text: 'implementation specific error' },
    132: { text: 'unsupported protocol version', permanent: true },
    133: { text: 'client identifier not valid', permanent: true },
    134: { text: 'bad user name or password', lacksRights: true, permanent: true },
    135: { text: 'not authorised', lacksRights: true, permanent: true },
    136: { text: 'server unavailable' },
    137: { text: 'server busy' },
    138: { text: 'banned', permanent: true },
    140: { text: 'bad authentication method', permanent: true },
    144: { text: 'topic name invalid' },
    149: { text: 'packet too large' },
    151: { text: 'quota exceeded' },
    153: { text: 'payload format invalid' },
    154: { text: 'retain not supported' },
    155: { text: 'QoS not supported' },
    156: { text: 'use another server' },
    157: { text: 'server moved', permanent: true },
    159: { text: 'connection rate exceeded' },
};
/** The meaning of a code other than 0 in a CONNACK. */
function connectReason(code, version) {
    // A broker that knows 3.1.1 only answers a newer CONNECT in its own way.
    const known = (version === 5 ? reasonCodes[code] : undefined) ?? returnCodes[code];
    return known ?? { text: 'unknown reason' };
}

;// CONCATENATED MODULE: ./packages/probe/src/socket.ts



/**
 * A connection that stands, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
async function openSocket({ host, port }, { signal, tls }) {
    signal.throwIfAborted();
    const socket = tls ? (0,external_node_tls_.connect)({ host, port, ...tls }) : (0,external_node_net_.connect)({ host, port });
    // Errors are told to whoever waits; what comes when nobody does must not end the process.
    socket.on('error', () => undefined);
    try {
        await (0,external_node_events_.once)(socket, tls ? 'secureConnect' : 'connect', { signal });
        return socket;
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/tls-settings.ts

const loaded = new WeakMap();
/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait looks many times,
 * so the settings of the same options are loaded once. Throws a `Failure` for damaged texts.
 */
function tlsSettings(tls = {}) {
    const known = loaded.get(tls);
    if (known !== undefined)
        return known;
    const settings = loadTls(tls);
    loaded.set(tls, settings);
    return settings;
}

;// CONCATENATED MODULE: ./packages/probe/src/websocket-connection.ts


/** The most that a peer may send in one message, bytes. */
const websocket_connection_MOST_BYTES = 64 * 1024;
/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. Rejects with a
 * ProbeFault, the error of the connection or the signal's reason; nothing is left open then. The
 * caller terminates what it gets.
 */
function openWebSocket({ url, protocols = [], headers = {} }, { signal, tls }) {
    signal.throwIfAborted();
    const socket = new wrapper/* WebSocket */.kb(url, protocols, {
        ...tls,
        headers,
        followRedirects: false,
        maxPayload: websocket_connection_MOST_BYTES,
        perMessageDeflate: false,
    });
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            socket.terminate();
            reject(error);
        };
        const stop = () => fail(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', (error) => fail(handshakeFault(error)));
        socket.once('unexpected-response', (_request, response) => {
            fail(new ProbeFault(`answered ${response.statusCode} in place of the WebSocket handshake`));
        });
        socket.once('open', () => {
            signal.removeEventListener('abort', stop);
            resolve(socket);
        });
    });
}
/** What comes without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error) {
    if ('code' in error)
        return error;
    return new ProbeFault(`does not make the WebSocket handshake: ${error.message}`);
}

;// CONCATENATED MODULE: ./packages/probe/src/mqtt.ts









/** Ports by custom; those for WebSocket are EMQX's. */
const defaultPorts = { mqtt: 1883, mqtts: 8883, ws: 8083, wss: 8084 };
/** The target that a URL such as `mqtts://broker.example` names; undefined for other schemes. */
function mqttTarget(url) {
    const scheme = url.protocol.slice(0, -1);
    if (scheme !== 'mqtt' && scheme !== 'mqtts' && scheme !== 'ws' && scheme !== 'wss')
        return;
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = url.port === '' ? defaultPorts[scheme] : Number(url.port);
    const isPath = scheme.startsWith('ws') && url.pathname.length > 1;
    return { scheme, host, port, ...(isPath && { path: url.pathname }) };
}
/**
 * Connects as a client does and passes where CONNACK accepts it. Without a user name a refusal for
 * lack of rights passes too: the broker answers.
 */
function probeMqtt(target, call) {
    const shown = `${target.scheme}://${formatAddress(target)}`;
    return attempt(call, shown, async (signal) => {
        const stream = await openStream(target, { signal, call });
        try {
            const version = target.version ?? 4;
            const code = await connectMqtt(stream, { ...target, version }, signal);
            return judge({ code, version, shown, anonymous: target.username === undefined });
        }
        finally {
            stream.destroy();
        }
    });
}
async function openStream(target, { signal, call }) {
    const { scheme, path = '/mqtt' } = target;
    if (scheme === 'mqtt')
        return openSocket(target, { signal });
    const tls = tlsSettings(call.tls);
    if (scheme === 'mqtts')
        return openSocket(target, { signal, tls });
    const url = new URL(`${scheme}://${formatAddress(target)}${path}`);
    const socket = await openWebSocket({ url, protocols: ['mqtt'] }, { signal, tls });
    const stream = (0,wrapper/* createWebSocketStream */.O)(socket);
    stream.on('error', () => undefined);
    return stream;
}
function judge(seen) {
    const { code, version, shown, anonymous } = seen;
    if (code === 0)
        return `${shown} accepted the connection (CONNACK)`;
    const { text, lacksRights = false, permanent = false } = connectReason(code, version);
    const number = version === 5 ? `0x${code.toString(16)}` : code;
    const said = `refused the connection (CONNACK ${number}: ${text})`;
    if (lacksRights && anonymous)
        return `${shown} answers: it ${said}, as nobody logged in`;
    throw new ProbeFault(said, { permanent });
}

;// CONCATENATED MODULE: ./packages/probe/src/tcp.ts



/** Passes where a TCP connection is accepted. */
function probeTcp(target, call) {
    const shown = formatAddress(target);
    return attempt(call, shown, async (signal) => {
        const socket = await openSocket(target, { signal });
        socket.destroy();
        return `${shown} accepts connections`;
    });
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./packages/probe/src/payload.ts
var src_payload = __webpack_require__(9628);
;// CONCATENATED MODULE: ./packages/probe/src/udp.ts








/**
 * Sends one datagram and passes where an answer holds what is expected; other answers before it are
 * passed over. Rejects with a RangeError where `payload` or `expect` cannot be read.
 */
async function probeUdp(target, call) {
    const payload = bytesOf(target.payload ?? '');
    const expected = bytesOf(target.expect ?? '');
    const shown = `udp://${formatAddress(target)}`;
    return attempt(call, shown, async (signal) => {
        const socket = await openUdp(target, signal);
        try {
            const answer = await ask(socket, { payload, expected, signal });
            return `${shown} answered ${(0,src_payload/* formatPayload */.O)(answer)}`;
        }
        finally {
            socket.close();
        }
    });
}
function bytesOf(text) {
    const bytes = (0,src_payload/* readPayload */.r)(text);
    if (bytes === undefined)
        throw new RangeError('hex: wants pairs of hexadecimal digits after it');
    return bytes;
}
/** A connected socket: only such a one is told that nobody listens on the port. */
async function openUdp({ host, port }, signal) {
    // Looking up a name cannot be stopped, only be waited for no longer.
    const { address, family } = await untilAborted((0,external_node_dns_promises_.lookup)(host), signal);
    const socket = (0,external_node_dgram_.createSocket)(family === 6 ? 'udp6' : 'udp4');
    socket.on('error', () => undefined);
    try {
        const connected = (0,external_node_events_.once)(socket, 'connect', { signal });
        socket.connect(port, address);
        await connected;
        return socket;
    }
    catch (error) {
        socket.close();
        throw error;
    }
}
async function ask(socket, { payload, expected, signal }) {
    let other;
    const messages = (0,external_node_events_.on)(socket, 'message', { signal });
    socket.send(payload);
    try {
        for await (const [message] of messages) {
            if (!Buffer.isBuffer(message))
                continue;
            if (message.includes(expected))
                return message;
            other = message;
        }
    }
    catch (error) {
        if (other === undefined)
            throw error;
    }
    const answer = other === undefined ? 'nothing' : (0,src_payload/* formatPayload */.O)(other);
    throw new ProbeFault(`answered ${answer}, which does not hold ${(0,src_payload/* formatPayload */.O)(expected)}`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-setting.ts
/** How a probe is to look. Nomad's own client certificate is not shown to anybody else. */
function probeCall({ session }, call) {
    const { world, tls, proxy } = session.run;
    return {
        ...call,
        clock: world.clock,
        proxy,
        ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-ports.ts









/** Looks at every canary side by side, and makes one finding of what is found. */
function overCanaries(setting, look) {
    return async (call) => {
        const probing = probeCall(setting, call);
        const findings = setting.canaries.map((canary) => look(canary, probing));
        return combine(await Promise.all(findings), 'there are no canaries to look at');
    };
}
/** What a probe saw, as a finding: who does not answer fails. */
function foundBy({ ok, detail }) {
    return { verdict: ok ? 'pass' : 'fail', detail };
}
function measureTcp(gate, setting) {
    return overCanaries(setting, async (canary, call) => foundBy(await probeTcp(addressOf(canary, gate.port), call)));
}
function measureUdp(gate, setting) {
    const { payload, expect } = gate;
    const words = {
        ...(payload === undefined ? {} : { payload }),
        ...(expect === undefined ? {} : { expect }),
    };
    return overCanaries(setting, async (canary, call) => foundBy(await probeUdp({ ...addressOf(canary, gate.port), ...words }, call)));
}
function measureMqtt(gate, setting) {
    const { username, password, tls, port } = gate;
    if (password !== undefined && !tls)
        refuseOpenWire(gate, setting);
    const login = {
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password }),
    };
    const scheme = tls ? 'mqtts' : 'mqtt';
    return overCanaries(setting, async (canary, call) => foundBy(await probeMqtt({ ...addressOf(canary, port), scheme, ...login }, call)));
}
/** Refuses credentials that everybody on the way to a canary could read. */
function refuseOpenWire({ name, port }, { session, canaries }) {
    if (session.run.allowInsecureHttp)
        return;
    const open = canaries.find((canary) => {
        return !(0,http_wire/* isLoopback */.U9)(new URL(`http://${formatAddress(addressOf(canary, port))}`));
    });
    if (open === undefined)
        return;
    throw new stopped/* Stopped */.C('refused', `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` +
        'use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-http.ts






/** Asks every canary by HTTP, once, without following redirects. */
function measureHttp(gate, setting) {
    const sendsHeaders = Object.keys(gate.headers).some((name) => !measure_http_PLAIN.has(name.toLowerCase()));
    if (sendsHeaders && gate.scheme === 'http')
        refuseOpenWire(gate, setting);
    return overCanaries(setting, (canary, call) => lookAt(gate, canary, call));
}
/** Headers that hold no credentials. */
const measure_http_PLAIN = new Set(['accept', 'content-type', 'host', 'user-agent']);
async function lookAt(gate, canary, call) {
    const { status, 'body-matches': bodyMatches, 'json-path': path, success } = gate;
    let body = '';
    const origin = `${gate.scheme}://${formatAddress(addressOf(canary, gate.port))}`;
    const target = {
        url: new URL(gate.path, origin),
        method: gate.method,
        headers: gate.headers,
        ...(status === undefined ? {} : { status }),
        ...(bodyMatches === undefined ? {} : { bodyMatches }),
        ...(path === undefined ? {} : { onBody: (text) => (body = text) }),
    };
    const result = await probeHttp(target, call);
    const limitMs = gate['max-latency'];
    if (!result.ok)
        return foundBy(result);
    if (limitMs !== undefined && result.latencyMs > limitMs) {
        const took = `${result.detail} after ${(0,duration/* formatDuration */.a3)(result.latencyMs)}`;
        return { verdict: 'fail', detail: `${took}, where ${(0,duration/* formatDuration */.a3)(limitMs)} are allowed` };
    }
    if (path === undefined)
        return foundBy(result);
    const found = judgeDocument(body, { path, success, failure: undefined });
    return { ...found, detail: `${result.detail}, ${found.detail}` };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-json.ts





/** Reads a JSON document from anywhere and judges what a path finds in it. */
function measureJson(gate, setting) {
    const { url, headers, path, success, failure, name } = gate;
    const isOpen = url.protocol === 'http:' && !(0,http_wire/* isLoopback */.U9)(url);
    if (isOpen && Object.keys(headers).length > 0 && !setting.session.run.allowInsecureHttp) {
        throw new stopped/* Stopped */.C('refused', `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` +
            'or set allow-insecure-http: true.');
    }
    return async (call) => {
        let body = '';
        const target = { url, headers, onBody: (text) => (body = text) };
        const { ok, detail } = await probeHttp(target, probeCall(setting, call));
        if (!ok)
            return { verdict: 'inconclusive', detail };
        return judgeDocument(body, { path, success, failure });
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/job-allocations.ts



/** The allocations of a job in all its versions; none for an unknown job. */
async function readJobAllocations(nomad, job, ask) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${job}/allocations`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `allocations of job ${job}`,
        schema: allocations,
        ...ask_ends(ask),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./packages/probe/src/prometheus.ts




// Numbers travel as text, so that NaN and the infinities can.
const value = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform(([, text]) => numberOf(text));
const prometheus_reply = schemas/* object */.Ikc({
    status: schemas/* literal */.euz('success'),
    data: schemas/* discriminatedUnion */.gMt('resultType', [
        schemas/* object */.Ikc({
            resultType: schemas/* literal */.euz('vector'),
            result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), value })),
        }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('scalar'), result: value }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('matrix'), result: schemas/* unknown */.L5J() }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz('string'), result: schemas/* unknown */.L5J() }),
    ]),
});
function numberOf(text) {
    if (/^[+-]?Inf$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return text.trim() === '' ? Number.NaN : Number(text);
}
/** Opens the way to a server. Sends nothing; throws a `Failure` for an address nobody can use. */
function openPrometheus(options) {
    const { world, secrets, address, headers, tls, proxy, allowInsecureHttp } = options;
    const service = `Prometheus at ${address.origin}`;
    const wire = {
        baseUrl: address,
        headers: () => headers,
        allowInsecureHttp,
        service,
        inputs: { address: 'gates (address)', credentials: 'gates (headers)' },
        ...(tls && { tls }),
        ...(proxy && { proxy }),
    };
    const api = createApi({ world, wire, secrets });
    return {
        sent: api.sent,
        close: api.close,
        async query(query, ask) {
            const answer = await api.call({
                method: 'GET',
                path: safe_path_path `/api/v1/query`,
                query: { query },
                effect: 'read',
                resource: 'the query',
                schema: prometheus_reply,
                ...ask,
            });
            return samplesOf(answer.value.data, service);
        },
    };
}
function samplesOf(data, service) {
    if (data.resultType === 'scalar')
        return [{ labels: {}, value: data.result }];
    if (data.resultType === 'vector') {
        return data.result.map((one) => ({ labels: one.metric, value: one.value }));
    }
    throw new failure/* Failure */.H({
        kind: 'rejected',
        resource: 'the query',
        what: `${service} answered with a ${data.resultType}, which is no instant value`,
        next: 'Write a query that gives an instant vector or a number, such as rate(…[5m])',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/judge-baseline.ts
/**
 * Judges a value against that of the stable version: at most `max-ratio` times it, or at most
 * `max-difference` above it. Two zeros are equal. Needs exactly one sample of the baseline.
 */
function judgeAgainst(value, baseline, limits) {
    const [stable, ...others] = baseline;
    if (stable === undefined)
        return inconclusive('the baseline gave no samples');
    if (others.length > 0) {
        return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
    }
    const { 'max-ratio': ratio, 'max-difference': difference } = limits;
    const most = ratio === undefined ? stable.value + (difference ?? 0) : stable.value * ratio;
    const shown = `canary ${value} against stable ${stable.value}`;
    if (Number.isNaN(value) || Number.isNaN(most)) {
        return inconclusive(`${shown} cannot be compared`);
    }
    const rule = ratio === undefined ? `max-difference ${difference}` : `max-ratio ${ratio}`;
    return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}
function inconclusive(detail) {
    return { verdict: 'inconclusive', detail };
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/query-template.ts
var query_template = __webpack_require__(6188);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/measure-prometheus.ts
var measure_prometheus_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_prometheus_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Asks a Prometheus server by instant queries. */
function measurePrometheus(gate, setting) {
    const { run } = setting.session;
    const { world, secrets, proxy, allowInsecureHttp, tls } = run;
    const prometheus = openPrometheus({
        world,
        secrets,
        proxy,
        allowInsecureHttp,
        address: gate.address,
        headers: gate.headers,
        ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
    });
    run.requests(prometheus.sent);
    setting.atEnd(prometheus.close);
    const queries = [gate.query, gate.baseline ?? ''];
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = measure_prometheus_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(world.clock, timeoutMs, signal), false);
            const ask = { signal: limit.signal, deadline: limit };
            const facts = await factsFor(queries, setting, limit.signal);
            const missing = missingIds(queries, facts);
            if (missing !== undefined)
                return { verdict: 'inconclusive', detail: missing };
            const [samples, baseline] = await Promise.all([
                prometheus.query((0,query_template/* fillQuery */.gv)(gate.query, facts), ask),
                gate.baseline === undefined
                    ? undefined
                    : prometheus.query((0,query_template/* fillQuery */.gv)(gate.baseline, facts), ask),
            ]);
            return judgeSamples(gate, samples, baseline);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            measure_prometheus_disposeResources(env_1);
        }
    };
}
/** All samples have to be good, by the comparisons and against the baseline. */
function judgeSamples(gate, samples, baseline) {
    const least = gate['min-samples'];
    if (samples.length < least) {
        const detail = `the query gave ${samples.length} samples, and ${least} are needed`;
        return { verdict: 'inconclusive', detail };
    }
    const { success, failure } = gate;
    const hasBounds = success !== undefined || failure !== undefined;
    return combine(samples.flatMap(({ value }) => [
        ...(hasBounds ? [judgeValue(value, { success, failure }, 'the value')] : []),
        ...(baseline === undefined ? [] : [judgeAgainst(value, baseline, gate)]),
    ]), 'the query gave no samples');
}
async function factsFor(queries, { session, sight, canaries }, signal) {
    const { deployment, groups } = sight;
    const names = groups.map(({ group }) => group);
    const needsStable = queries.some((query) => (0,query_template/* hasVariable */.$u)(query, 'stable.alloc_ids'));
    const all = needsStable
        ? await readJobAllocations(session.nomad, deployment.JobID, { signal })
        : [];
    const canaryIds = canaries.map(({ id }) => id);
    const stable = all.filter(({ ID, ClientStatus, DesiredStatus, TaskGroup }) => ClientStatus === 'running' &&
        DesiredStatus === 'run' &&
        names.includes(TaskGroup) &&
        !canaryIds.includes(ID));
    return {
        canaryIds,
        stableIds: stable.map(({ ID }) => ID),
        job: deployment.JobID,
        groups: names,
        version: deployment.JobVersion,
    };
}
/** An empty list in a query would match series of anybody. */
function missingIds(queries, facts) {
    const uses = (name) => queries.some((query) => (0,query_template/* hasVariable */.$u)(query, name));
    if (uses('canary.alloc_ids') && facts.canaryIds.length === 0)
        return 'there are no canaries';
    if (uses('stable.alloc_ids') && facts.stableIds.length === 0) {
        return 'no allocation of an older version runs to compare with';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/prepare-gate.ts






const prepareGate = (gate, setting) => {
    switch (gate.kind) {
        case 'http':
            return measureHttp(gate, setting);
        case 'tcp':
            return measureTcp(gate, setting);
        case 'udp':
            return measureUdp(gate, setting);
        case 'mqtt':
            return measureMqtt(gate, setting);
        case 'prometheus':
            return measurePrometheus(gate, setting);
        case 'json':
            return measureJson(gate, setting);
        case 'command':
            return measureCommand(gate, setting);
        case 'allocations':
            return measureAllocations(gate, setting);
    }
};

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/tell-gates.ts

const tell_gates_MOST_CHARACTERS = 400;
/** What a gate says now; one that cannot say anything yet is inconclusive. */
function resultOf(run) {
    const { name, kind, 'observe-only': observeOnly } = run.gate;
    const state = run.state();
    const measurements = run.measurements();
    return {
        name,
        kind,
        verdict: state === 'measuring' ? 'inconclusive' : state,
        measurements,
        reason: (0,foreign/* foreignLine */.n)(tell_gates_reasonOf(run), tell_gates_MOST_CHARACTERS),
        observeOnly,
    };
}
function tell_gates_reasonOf(run) {
    const last = run.last();
    if (last === undefined)
        return 'not measured';
    switch (run.state()) {
        case 'measuring':
            return `not settled yet; last ${last.verdict}: ${last.detail}`;
        case 'pass':
            return last.detail;
        default:
            return run.lastBad()?.detail ?? last.detail;
    }
}
/** Sets the output, and keeps the gates for the summary. */
function tellGates(session, runs) {
    const results = runs.map(resultOf);
    session.run.outputs.set('gate-results', results);
    session.gateResults.splice(0, session.gateResults.length, ...results);
}
/** One line for a gate that went from one state to another, or wavers. */
function tellGateChange({ run: { log, world }, timeline }, run, change) {
    const { target: subject, from, to, elapsedMs } = change;
    const why = tell_gates_reasonOf(run);
    log.change({ subject, from: from === to ? undefined : from, to: `${to} (${why})`, elapsedMs });
    if (from !== to)
        timeline.push({ subject, state: to, atMs: world.clock.now() });
    log.heartbeat(`The gates are still at work; ${subject} is ${to}.`);
}
/** The gates as a table, for the summary. */
function gatesSection(results) {
    const rows = results.map(({ name, kind, verdict, measurements, reason, observeOnly }) => [
        name,
        kind,
        observeOnly ? `${verdict} (observed only)` : verdict,
        measurements,
        reason,
    ]);
    const columns = ['gate', 'kind', 'verdict', 'measurements', 'reason'];
    return { heading: 'Gates', table: { columns, rows } };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/canary-addresses.ts


/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
async function readCanaryAddresses({ nomad, run }, { deployment, groups }) {
    const ids = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
    const ask = { signal: run.signal, deadline: run.deadline };
    const read = async (id) => [id, addressesOf(await readAllocation(nomad, id, ask))];
    return Object.fromEntries(await Promise.all(ids.map(read)));
}
/** Sets the outputs about where the canaries are reached. */
async function tellAddresses(session, sight) {
    const addresses = await readCanaryAddresses(session, sight);
    session.run.outputs.set('canary-addresses', addresses);
    const ports = Object.values(addresses)[0] ?? {};
    session.run.outputs.set('ports', ports);
    const [only, ...others] = Object.values(ports);
    if (only !== undefined && others.length === 0) {
        session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/no-canaries.ts
/**
 * What gates mean for a deployment without canaries, as the first version of a job is: they cannot
 * judge. A check ends by that; else there is nothing to promote, and the roll-out is followed.
 */
function endWithoutCanaries(session, { id, last }) {
    const { inputs, run } = session;
    if (inputs.gates.length === 0)
        return undefined;
    const results = inputs.gates.map((gate) => ({
        name: gate.name,
        kind: gate.kind,
        verdict: 'inconclusive',
        measurements: 0,
        reason: 'there are no canaries',
        observeOnly: gate['observe-only'],
    }));
    run.outputs.set('gate-results', results);
    session.gateResults.splice(0, session.gateResults.length, ...results);
    const deployment = `Deployment ${id} of job ${last?.raw.deployment.JobID ?? ''}`;
    const isDecisive = inputs.gates.some((gate) => !gate['observe-only'] && gate['on-inconclusive'] !== 'pass');
    if (inputs.operation === 'check' && isDecisive) {
        return {
            outcome: 'inconclusive',
            reason: `${deployment} has no canaries in scope, so its gates had nothing to measure. Check ` +
                'a deployment of a later version, with a canary count in its update block.',
        };
    }
    run.log.notice(`${deployment} has no canaries in scope: no gate was asked.`);
    return undefined;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/judge-gate.ts
/**
 * What a gate's measurements, oldest first, say by its rule. One failure more than forgiven is a
 * fail at once; everything else needs `count` measurements. The empty set never passes.
 */
function judgeGate(measured, rule) {
    const failures = measured.filter((verdict) => verdict === 'fail').length;
    if (failures > rule.failureLimit)
        return 'fail';
    if (measured.length < Math.max(1, rule.count))
        return 'measuring';
    if (passesAtTheEnd(measured) >= Math.max(1, rule.consecutive))
        return 'pass';
    return measured.at(-1) === 'inconclusive' ? 'inconclusive' : 'measuring';
}
function passesAtTheEnd(measured) {
    return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'pass');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-run.ts




/** Starts a gate anew: its first measurement is due after `initial-delay`. */
function startGate({ gate, measure, world, onMeasured }) {
    const { clock } = world;
    const measured = [];
    const rule = {
        count: gate.count,
        consecutive: gate.consecutive,
        failureLimit: gate['failure-limit'],
    };
    let dueMs = clock.now() + gate['initial-delay'];
    let hasPassed = false;
    let last;
    let lastBad;
    const run = {
        gate,
        state: () => judgeGate(measured, rule),
        isWavering: () => hasPassed && run.state() === 'measuring',
        dueMs: () => dueMs,
        measurements: () => measured.length,
        last: () => last,
        lastBad: () => lastBad,
        async measure(signal) {
            const beganMs = clock.now();
            last = await findingOf(measure, { signal, timeoutMs: gate.timeout });
            signal.throwIfAborted();
            dueMs = beganMs + gate.interval;
            measured.push(last.verdict);
            if (last.verdict !== 'pass')
                lastBad = last;
            hasPassed ||= isLetThrough(gate, run.state());
            onMeasured(run);
        },
    };
    return run;
}
function isLetThrough(gate, state) {
    return state === 'pass' || (state === 'inconclusive' && gate['on-inconclusive'] === 'pass');
}
/** What keeps a gate from measuring makes it inconclusive; a fault of the program goes on up. */
async function findingOf(measure, call) {
    try {
        return await measure(call);
    }
    catch (error) {
        call.signal.throwIfAborted();
        if (error instanceof deadline/* DeadlinePassed */.X) {
            const detail = `there was no answer within ${(0,duration/* formatDuration */.a3)(call.timeoutMs)}`;
            return { verdict: 'inconclusive', detail };
        }
        if (error instanceof failure/* Failure */.H)
            return { verdict: 'inconclusive', detail: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/action/src/cancelled.ts
var cancelled = __webpack_require__(8267);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/remote-end.ts
var remote_end_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var remote_end_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
async function withEnd(session, followed, work) {
    const { inputs, run } = session;
    if (inputs.onCancel !== 'leave')
        run.keep({ deployment: followed.id, verb: inputs.onCancel });
    try {
        return await work();
    }
    catch (error) {
        const interruption = run.signal.aborted ? run.signal.reason : undefined;
        if (interruption instanceof deadline/* DeadlinePassed */.X) {
            const limit = (0,duration/* formatDuration */.a3)(interruption.limitMs);
            const reason = `The timeout of ${limit} is over while ${standing(followed)}.`;
            return await end(session, followed, { outcome: 'timed-out', reason, verb: inputs.onTimeout });
        }
        if (interruption instanceof cancelled/* Cancelled */.c) {
            const reason = `The workflow was cancelled while ${standing(followed)}.`;
            return await end(session, followed, { outcome: 'cancelled', reason, verb: inputs.onCancel });
        }
        throw error;
    }
}
/** Pauses or fails a deployment; one that has ended meanwhile is left. Gives what was done. */
async function endRemotely(nomad, { id, verb }, signal) {
    try {
        if (verb === 'fail')
            await failDeployment(nomad, id, { signal });
        else
            await pauseDeployment(nomad, { id, pause: true }, { signal });
        return 'done';
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'conflict')
            return 'had ended';
        throw error;
    }
}
/** What the post step has to finish: the reverse of `run.keep` in `withEnd`. */
async function finishRemotely(nomad, state, run) {
    const { deployment: id, verb } = state;
    if (id === undefined || (verb !== 'fail' && verb !== 'pause'))
        return;
    const done = await endRemotely(nomad, { id, verb }, run.signal);
    run.log.info(done === 'done' ? `Deployment ${id}: ${verb} is done.` : `Deployment ${id} had ended already.`);
}
async function end(session, { id }, ending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { outcome, reason, verb } = ending;
        const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
        if (verb === 'leave')
            return { outcome, reason: `${reason} It was left as it is (${input}).` };
        const time = remote_end_addDisposableResource(env_1, session.run.afterwards(), false);
        try {
            if (verb === 'fail')
                await showCanaryEvidence(session, id, time.signal);
            const done = await endRemotely(session.nomad, { id, verb }, time.signal);
            if (done === 'done')
                markChanged(session);
            const what = done === 'done' ? `It was told to ${verb}` : 'It had ended by itself meanwhile';
            return { outcome, reason: `${reason} ${what} (${input}: ${verb}).` };
        }
        catch (error) {
            session.run.log.warning(`${input}: ${verb} could not be done yet: ${String(error)}`);
            session.run.keep({ deployment: id, verb });
            return { outcome, reason: `${reason} The post step will ${verb} it.`, isUnfinished: true };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        remote_end_disposeResources(env_1);
    }
}
function standing({ id, last }) {
    return last === undefined
        ? `waiting for deployment ${id}`
        : `deployment ${id} was ${stateText(last)}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/refused-end.ts






/**
 * Ends the step because gates said no: shows the evidence first, then does what `on-gate-failure`
 * asks for, a rollback followed to its end.
 */
async function endRefused(session, followed, by) {
    const hasFailed = by.some((run) => run.state() === 'fail');
    const outcome = hasFailed ? 'gate-failed' : 'inconclusive';
    const said = by.map(sentenceOf).join(' ');
    session.run.log.info(said);
    const verb = verbFor(session, by);
    // Failing shows it by itself, just before.
    if (verb !== 'fail')
        await showCanaryEvidence(session, followed.id);
    const done = await doAsAsked(session, followed.id, verb);
    return { outcome, reason: `${said} Nothing was promoted. ${done}` };
}
function sentenceOf(run) {
    const { name, verdict, measurements, reason } = resultOf(run);
    const count = measurements === 1 ? 'one measurement' : `${measurements} measurements`;
    const word = verdict === 'fail' ? 'failed' : 'is inconclusive';
    return `Gate ${name} ${word} after ${count}: ${reason}.`;
}
/** `check` writes nothing, whatever the inputs say. */
function verbFor({ inputs }, by) {
    if (inputs.operation === 'check')
        return 'leave';
    const holds = by.every((run) => run.state() === 'inconclusive' && run.gate['on-inconclusive'] === 'pause');
    return holds ? 'pause' : inputs.onGateFailure;
}
/**
 * What was done to the deployment, as a sentence. The gates' verdict stands whatever comes of it.
 */
async function doAsAsked(session, id, verb) {
    if (verb === 'leave')
        return 'The deployment was left as it is.';
    const { run } = session;
    try {
        if (verb === 'fail')
            return (await failAndFollow(session, id)).reason;
        const done = await endRemotely(session.nomad, { id, verb }, run.signal);
        if (done === 'had ended')
            return 'The deployment had ended by itself meanwhile.';
        markChanged(session);
        return 'The deployment was paused: promote, fail or resume it by hand.';
    }
    catch (error) {
        if (error instanceof failure/* NotSent */.Y)
            return `In a dry run nothing is sent: ${error.write}.`;
        if (!(error instanceof failure/* Failure */.H) || run.signal.aborted)
            throw error;
        run.log.warning(`on-gate-failure: ${verb} could not be done: ${error.message}`);
        return `${verb} could not be done (${error.message})`;
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-reader.ts
/** A gate that passed, was shaken by a failure that is forgiven, and has not passed again yet. */
const WAVERING = 'wavering';
/** The target of a gate in a wait. */
function targetOf({ gate }) {
    return `gate ${gate.name}`;
}
/**
 * One look is one measurement, at the gate's own pace. The first look of a wait shows what is known
 * already, so that all gates of a bake begin it at the same moment, unless a measurement is due.
 */
function readGate(run, { clock, raw }) {
    const target = targetOf(run);
    let looks = 0;
    const isKnown = () => looks === 0 && run.measurements() > 0;
    return {
        name: target,
        targets: [target],
        cadence: () => ({
            delayMs: isKnown() ? 0 : Math.max(0, run.dueMs() - clock.now()),
            holdMs: 0,
        }),
        async read({ signal }) {
            const isShown = isKnown() && clock.now() < run.dueMs();
            looks += 1;
            if (!isShown)
                await run.measure(signal);
            return [{ target, observation: gate_reader_observe(run, raw) }];
        },
    };
}
function gate_reader_observe(run, raw) {
    const state = run.isWavering() ? WAVERING : run.state();
    const isOpen = state === 'measuring' || state === WAVERING;
    return {
        state,
        id: run.gate.name,
        generation: '',
        detail: isOpen ? (run.last()?.verdict ?? '') : '',
        evidence: [],
        raw,
    };
}
/**
 * What a gate has to become: to pass, and to do so for `holdMs` in which a forgiven failure does
 * not count. A gate that only observes has no goal.
 */
function goalOf({ gate }, holdMs) {
    const until = new Map();
    const failOn = new Map();
    if (!gate['observe-only']) {
        until.set('pass', holdMs).set(WAVERING, Infinity);
        failOn.set('fail', 0);
        (gate['on-inconclusive'] === 'pass' ? until : failOn).set('inconclusive', gate['on-inconclusive'] === 'pass' ? holdMs : 0);
    }
    return { until, failOn, discoveryMs: Infinity, onSuperseded: 'fail' };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/watch-canaries.ts
/** The deployment is no longer as its canaries were found ready. */
const LEFT = 'left';
/**
 * Reads a deployment for a round of gates: only whether it still is promotable, by the same
 * canaries. What was really seen is given as `raw`.
 */
function watchCanaries(reader, rawOf) {
    return {
        ...reader,
        async read(look) {
            const sightings = await reader.read(look);
            return sightings.map(({ target, observation: seen }) => ({
                target,
                observation: {
                    ...seen,
                    state: seen.state === 'promotable' ? seen.state : LEFT,
                    generation: seen.steady ?? '',
                    raw: rawOf(seen),
                },
            }));
        },
    };
}
/** To stay promotable for `holdMs`; `undefined` is to stay so as long as others need. */
function canariesGoal(steady, holdMs) {
    return {
        until: new Map(holdMs === undefined ? [] : [['promotable', holdMs]]),
        failOn: new Map([[LEFT, 0]]),
        discoveryMs: 0,
        generation: steady,
        onSuperseded: 'fail',
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/round.ts






/**
 * Lets the gates measure side by side until each has passed, then through the whole `bake`, as long
 * as the canaries stay the same. Throws the reason of the run's signal.
 */
async function runRound(round) {
    const { session, runs } = round;
    const { bake } = session.inputs;
    if (runs.some(isDeciding)) {
        const end = await stage(round, 0);
        if (end !== undefined)
            return end;
        if (bake > 0)
            session.run.log.info('All gates have passed. The bake begins.');
    }
    return (await stage(round, bake)) ?? { kind: 'passed' };
}
function isDeciding({ gate }) {
    return !gate['observe-only'];
}
/** One wait: until each gate has let the canaries pass for `holdMs`. */
async function stage(round, holdMs) {
    const { session, followed, judged, runs } = round;
    const { world, deadline, log } = session.run;
    const target = `deployment ${followed.id}`;
    const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
    const observers = runs.filter((run) => !isDeciding(run)).map(targetOf);
    // Watched to the last verdict of a gate; without one that decides, it is what the bake is about.
    const isGuard = observers.length < runs.length;
    const end = await wait({
        world,
        deadline,
        readers: [
            watchCanaries(watched, (seen) => ({ seen })),
            ...runs.map((run) => readGate(run, { clock: world.clock, raw: { run } })),
        ],
        goals: new Map([
            [target, canariesGoal(judged.steady ?? '', isGuard ? undefined : holdMs)],
            ...runs.map((run) => [targetOf(run), goalOf(run, holdMs)]),
        ]),
        guards: new Set(isGuard ? [target, ...observers] : observers),
        mode: { kind: 'all' },
        onChange: (change) => tell(round, change),
    });
    log.heartbeat(undefined);
    return endOfStage(round, end, target);
}
function endOfStage(round, end, target) {
    const by = round.runs.filter((run) => end.targets.get(targetOf(run))?.verdict === 'failed');
    if (by.length > 0)
        return { kind: 'refused', by };
    if (end.verdict === 'interrupted')
        throw end.interruption;
    if (end.verdict === 'reached')
        return undefined;
    return { kind: 'changed', seen: lastSeen(end.targets.get(target)) };
}
function lastSeen(found) {
    if (found?.failure !== undefined)
        throw found.failure;
    const raw = found?.last?.raw;
    if (raw === undefined || !('seen' in raw))
        throw new RangeError('a round ended without a reason');
    return raw.seen;
}
function tell({ session, followed, told }, { target, from, to, elapsedMs }) {
    if ('run' in to.raw) {
        const before = from?.state ?? told.get(target);
        told.set(target, to.state);
        // The bake begins with what is known already.
        if (from === undefined && before === to.state)
            return;
        tellGateChange(session, to.raw.run, { target, from: before, to: to.state, elapsedMs });
        return;
    }
    const before = from !== undefined && 'seen' in from.raw ? from.raw.seen : followed.last;
    tellChange(session, followed, { target, from: before, to: to.raw.seen, elapsedMs });
}
/** Why a round had to begin anew. */
function whyAnew(judged, seen) {
    if (seen.state !== 'promotable')
        return `the deployment is ${stateText(seen)} now`;
    return judged.steady === seen.steady
        ? 'the deployment has changed'
        : 'a canary was restarted or replaced';
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/tell-output.ts
const MOST_LINES = 200;
/**
 * Gives what shows the output of a command gate, folded: of its first measurement, of each that is
 * no pass, and of each that follows one of those. A bake measures hundreds of times.
 */
function createOutputTeller(log) {
    const before = new Map();
    return (run) => {
        const { name } = run.gate;
        const { output, verdict } = run.last() ?? {};
        if (output === undefined || verdict === undefined)
            return;
        const isWorthIt = verdict !== 'pass' || before.get(name) !== 'pass';
        before.set(name, verdict);
        if (!isWorthIt || output.length === 0)
            return;
        const left = output.length - MOST_LINES;
        const shown = left > 0 ? [`(at least ${left} lines before this)`, ...output.slice(-MOST_LINES)] : output;
        log.group(`Output of gate ${name}, measurement ${run.measurements()}: ${verdict}`, shown);
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/pass-gates.ts






/**
 * Lets fresh gates judge the canaries that stand ready, bake included. Without gates all pass. A
 * gate that says no ends the step, after what `on-gate-failure` asks for was done.
 */
async function passGates(session, followed, judged) {
    if (session.inputs.gates.length === 0)
        return { kind: 'passed' };
    const { log } = session.run;
    const end = await roundOf(session, followed, judged);
    log.heartbeat(undefined);
    switch (end.kind) {
        case 'passed':
            log.info('All gates let the canaries pass.');
            return end;
        case 'changed':
            log.info(`The gates and the bake begin anew: ${whyAnew(judged, end.seen)}.`);
            return { kind: 'changed' };
        case 'refused':
            return { kind: 'ended', result: await endRefused(session, followed, end.by) };
    }
}
async function roundOf(session, followed, judged) {
    const closers = [];
    const canaries = await readCanaries(session, judged.raw);
    refuseUnknownPorts(session.inputs.gates, canaries);
    const atEnd = (close) => void closers.push(close);
    const setting = { session, sight: judged.raw, canaries, atEnd };
    try {
        const runs = startGates(setting);
        tellGates(session, runs);
        const names = runs.map(({ gate }) => gate.name).join(', ');
        const count = canaries.length === 1 ? 'one canary' : `${canaries.length} canaries`;
        session.run.log.info(`Gates at work on ${count}: ${names}.`);
        return await runRound({ session, followed, judged, runs, told: new Map() });
    }
    finally {
        await Promise.all(closers.map((close) => close()));
    }
}
function startGates(setting) {
    const { session } = setting;
    const { world } = session.run;
    const tellOutput = createOutputTeller(session.run.log);
    const runs = [];
    const onMeasured = (run) => {
        tellOutput(run);
        tellGates(session, runs);
    };
    for (const gate of session.inputs.gates) {
        const measure = session.prepareGate(gate, setting);
        runs.push(startGate({ gate, measure, world, onMeasured }));
    }
    return runs;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/promotable.ts


// The server may place another canary for one that died; it does so within seconds if at all.
const STALL_GRACE_MS = 30_000;
// The server promotes by itself within a second once it can; longer means that it is stuck.
const AUTO_PROMOTE_GRACE_MS = 10_000;
/**
 * Waits until the canaries in scope stand ready and have done so for `bake`. Where the server
 * promotes by itself it is left to do so, unless only readiness was asked for (`stop-at`) or
 * `rescue-auto-promote` is set and it stands ready for ten seconds without being promoted.
 */
async function untilPromotable(session, followed, stopAtPromotable) {
    const { inputs, run } = session;
    const until = new Map([
        ['promoted', 0],
        ['successful', 0],
    ]);
    // Gates bake by themselves, so that they measure meanwhile.
    const bakeMs = inputs.gates.length > 0 ? 0 : inputs.bake;
    const isAutomatic = promotesItself(followed.last?.raw);
    if (stopAtPromotable || !isAutomatic)
        until.set('promotable', bakeMs);
    else if (inputs.rescueAutoPromote) {
        until.set('promotable', Math.max(bakeMs, AUTO_PROMOTE_GRACE_MS));
    }
    else
        run.log.info('The job has auto_promote: the servers promote, this step follows.');
    const failOn = new Map([...BAD_ENDS, ['stalled', STALL_GRACE_MS]]);
    const { reached, seen } = await follow(session, followed, { until, failOn });
    if (!reached)
        return { kind: 'lost', seen };
    return seen.state === 'promotable' ? { kind: 'ready', seen } : { kind: 'promoted' };
}
/**
 * Refuses gates on a deployment that the server promotes by itself: it would not wait for them.
 */
function refuseAutomatic({ inputs }, { last }) {
    const decides = inputs.gates.some((gate) => !gate['observe-only']);
    const isOver = last?.raw.groups.every((group) => group.promoted) ?? true;
    if (!decides || isOver || !promotesItself(last?.raw))
        return;
    throw new stopped/* Stopped */.C('refused', `Gates cannot hold back deployment ${last?.id}: its job has auto_promote, so the ` +
        'servers promote the canaries by themselves. Leave auto_promote out of the update ' +
        'block.');
}
/** The server promotes only if every group with canaries has auto_promote, in scope or not. */
function promotesItself(sight) {
    const states = Object.values(sight?.deployment.TaskGroups ?? {});
    const withCanaries = states.filter((state) => state.DesiredCanaries > 0);
    return withCanaries.length > 0 && withCanaries.every((state) => state.AutoPromote === true);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/promotion.ts







/**
 * Promotes the canaries that were judged, and only those: reads the deployment just before, and
 * again after to see each group promoted. Gives false where it changed meanwhile or the server
 * refused: then nothing was promoted and it has to be judged anew. A lost answer is resolved by
 * reading; a promotion is the same however often it arrives, so it may then be asked for again.
 */
async function promoteCanaries(session, followed, judged) {
    const { log } = session.run;
    const now = await lookAgain(session, followed);
    if (now.state !== 'promotable' || now.steady !== judged.steady) {
        log.info(`Deployment ${followed.id} is ${stateText(now)} now: judged anew, not promoted.`);
        return false;
    }
    const lost = await sendPromotion(session, followed, now);
    if (lost === 'refused')
        return false;
    const after = await lookAgain(session, followed);
    if (isEnded(after.raw.deployment))
        return true;
    const waiting = after.raw.groups.filter((group) => !group.promoted);
    if (waiting.length === 0) {
        if (lost === 'lost')
            markChanged(session);
        log.info(`Promoted ${after.raw.groups.map((group) => group.group).join(', ')}.`);
        return true;
    }
    if (lost === 'lost')
        return false;
    throw new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: `deployment ${followed.id}`,
        what: 'the server accepted the promotion, but ' +
            `${waiting.map((group) => group.group).join(', ')} is not promoted`,
        next: 'Look at `nomad deployment status` and run this step again',
        received: 'yes',
    });
}
/** Sends the one write; says whether its answer came, was lost, or was a refusal. */
async function sendPromotion(session, { id }, { raw }) {
    const { run, nomad, inputs } = session;
    const names = raw.groups.filter((group) => !group.promoted).map((group) => group.group);
    const groups = inputs.groups.length === 0 ? 'all' : names;
    run.log.info(`Promoting ${names.join(', ')} of deployment ${id}.`);
    try {
        const ask = { signal: run.signal, deadline: run.deadline };
        const update = await promoteDeployment(nomad, { id, groups }, ask);
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return 'accepted';
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.kind === 'conflict') {
            run.log.info(`${error.message} Judged anew.`);
            return 'refused';
        }
        if (error.received !== 'maybe')
            throw error;
        run.log.info(`${error.message} Reading whether the promotion arrived.`);
        return 'lost';
    }
}
async function lookAgain(session, followed) {
    const { run, nomad } = session;
    const seen = await lookAtDeployment({ nomad, ...followed }, run.signal);
    followed.last = seen;
    tellSight(session, seen.raw);
    return seen;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/roll-out.ts


/** Follows a deployment that needs no promotion (any more) as far as `stop-at` says. */
async function followRollOut(session, followed) {
    const { inputs } = session;
    const deployment = followed.last?.raw.deployment;
    const isOver = deployment !== undefined && deployment.Status !== 'running';
    if (!isOver && inputs.stopAt !== 'successful')
        return stoppedEarly(session, followed);
    const others = deployment ? unpromoted(deployment) : [];
    if (!isOver && others.length > 0)
        return waitsForOthers(session, followed, others);
    const failOn = new Map(BAD_ENDS);
    const until = new Map([['successful', 0]]);
    const { reached, seen } = await follow(session, followed, { until, failOn });
    if (!reached)
        return await resultOfBadEnd(session, seen);
    const { JobID: job, JobVersion: version } = seen.raw.deployment;
    return session.changed
        ? {
            outcome: 'succeeded',
            reason: `Version ${version} of job ${job} is rolled out: deployment ${followed.id} is ` +
                'successful.',
        }
        : {
            outcome: 'unchanged',
            reason: `Deployment ${followed.id} of job ${job} is successful without anything from this ` +
                'step.',
        };
}
function stoppedEarly(session, followed) {
    const job = followed.last?.raw.deployment.JobID ?? '';
    if (!session.changed) {
        return {
            outcome: 'unchanged',
            reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`,
        };
    }
    return {
        outcome: 'promoted',
        reason: `Promoted deployment ${followed.id} of job ${job}; its roll-out goes on by itself.`,
    };
}
function waitsForOthers(session, followed, others) {
    const sentence = `Deployment ${followed.id} waits for the promotion of ${others.join(', ')}`;
    return session.changed
        ? { outcome: 'promoted', reason: `The groups asked for are promoted. ${sentence}.` }
        : { outcome: 'unchanged', reason: `Nothing to promote in the groups asked for. ${sentence}.` };
}
/** The groups whose canaries nobody has promoted: without them a deployment does not succeed. */
function unpromoted(deployment) {
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted)
        .map(([group]) => group);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/scope.ts


/** Which task groups the inputs mean, by names or globs; none given means all. */
function groupScope(patterns) {
    if (patterns.length === 0)
        return () => true;
    return (group) => patterns.some((pattern) => pattern === group || (0,external_node_path_.matchesGlob)(group, pattern));
}
/**
 * Refuses patterns that fit no group of the deployment: the server would answer 200 to an unknown
 * name and promote nothing (recorded).
 */
function refuseUnknownGroups(patterns, deployment) {
    const groups = Object.keys(deployment.TaskGroups).sort();
    const unknown = patterns.filter((pattern) => !groups.some(groupScope([pattern])));
    if (unknown.length === 0)
        return;
    throw new stopped/* Stopped */.C('refused', `groups names ${unknown.join(', ')}, but deployment ${deployment.ID} of job ` +
        `${deployment.JobID} has the groups ${groups.join(', ')}: correct the input groups.`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/promote.ts













/** Waits until the canaries stand ready, promotes them and follows the roll-out to `stop-at`. */
async function promote(session) {
    const [id] = await identify(session);
    return await promote_promoteDeployment(session, id);
}
/** The same without any write: ends as soon as the canaries stand ready. */
async function check(session) {
    const inputs = { ...session.inputs, stopAt: 'promotable', onTimeout: 'leave' };
    return await promote({ ...session, inputs: { ...inputs, onCancel: 'leave' } });
}
/** As `promote`, for a deployment whose id is known. */
function promote_promoteDeployment(session, id) {
    const inScope = groupScope(session.inputs.groups);
    const followed = { id, inScope, last: undefined, isOurs: true };
    return withEnd(session, followed, async () => {
        const hasCanaries = await beginsWithCanaries(session, followed);
        const stop = hasCanaries
            ? await untilPromoted(session, followed)
            : endWithoutCanaries(session, followed);
        return stop ?? (await followRollOut(session, followed));
    });
}
/** Promotes as soon as that can be done. Gives a result where the way ends before a promotion. */
async function untilPromoted(session, followed) {
    const stopAtPromotable = session.inputs.stopAt === 'promotable';
    refuseAutomatic(session, followed);
    let isBeingJudged = false;
    for (;;) {
        const readiness = await untilPromotable(session, followed, stopAtPromotable);
        if (readiness.kind === 'lost')
            return await resultOfBadEnd(session, readiness.seen);
        if (readiness.kind === 'promoted')
            return isBeingJudged ? promotedByOthers(followed) : undefined;
        const passage = await passReady(session, followed, readiness.seen);
        if (passage.kind === 'ended')
            return passage.result;
        if (passage.kind === 'promoted')
            return undefined;
        isBeingJudged = passage.kind === 'changed' && session.inputs.gates.some(decides);
    }
}
/** What comes of canaries that stand ready: the gates, and the promotion if that is asked for. */
async function passReady(session, followed, ready) {
    await tellAddresses(session, ready.raw);
    const passage = await passGates(session, followed, ready);
    if (passage.kind !== 'passed')
        return passage;
    if (session.inputs.stopAt === 'promotable')
        return { kind: 'ended', result: standsReady(followed) };
    return (await promoteCanaries(session, followed, ready)) ? { kind: 'promoted' } : passage;
}
/**
 * The first look: refuses unknown groups, and says whether there are canaries in scope at all.
 * The first version of a job has none, even if the job asks for them.
 */
async function beginsWithCanaries(session, followed) {
    const { inputs, run, nomad } = session;
    const seen = await lookAtDeployment({ nomad, ...followed }, run.signal);
    const { deployment, groups } = seen.raw;
    followed.last = seen;
    tellSight(session, seen.raw);
    refuseUnknownGroups(inputs.groups, deployment);
    if (groups.length > 0)
        return true;
    run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
    if (!inputs.requireCanaries)
        return false;
    throw new stopped/* Stopped */.C('refused', `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` +
        'require-canaries is true: give the update block a canary count (the first version of a ' +
        'job never has canaries).');
}
function decides(gate) {
    return !gate['observe-only'];
}
/** Somebody promoted while the gates were at work: they never let these canaries pass. */
function promotedByOthers({ id, last }) {
    const job = last?.raw.deployment.JobID ?? '';
    return {
        outcome: 'superseded',
        reason: `Deployment ${id} of job ${job} was promoted by somebody else before its gates had ` +
            'passed. This step promoted nothing; look at the canaries now.',
    };
}
function standsReady({ id, last }) {
    const job = last?.raw.deployment.JobID ?? '';
    return {
        outcome: 'promotable',
        reason: `The canaries of deployment ${id} of job ${job} stand ready (${last?.detail ?? ''}). ` +
            'Nothing was promoted; promote it by operation: promote.',
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/describe.ts
/** A deployment for the output `deployments`. */
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
        modifyIndex: deployment.ModifyIndex,
    };
}
/** An allocation for the output `allocations`; `healthy` is null while it is not known. */
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
        healthy: allocation.DeploymentStatus?.Healthy ?? null,
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/reads.ts






/** Reads deployments; the outputs are those of the first. */
async function get(session) {
    const { nomad, run } = session;
    const ids = await identify(session);
    const seen = [];
    for (const id of ids)
        seen.push(await lookAtDeployment({ nomad, id }, run.signal));
    const [first] = seen;
    if (first !== undefined) {
        tellSight(session, first.raw);
        await tellAddresses(session, first.raw);
    }
    run.outputs.set('deployment-ids', ids);
    return deploymentsRead(session, seen.map((sight) => sight.raw.deployment));
}
/** Lists deployments, page by page, as `filter`, `prefix` and `reverse` ask. */
async function list(session) {
    const { nomad, run, inputs } = session;
    const { filter, prefix, perPage, reverse } = inputs;
    const ask = { signal: run.signal, deadline: run.deadline };
    const deployments = [];
    const tokens = new Set();
    let nextToken;
    do {
        const page = await listDeployments(nomad, { filter, prefix, perPage, reverse, nextToken }, ask);
        deployments.push(...page.value);
        nextToken = page.nextToken;
        // A server that names the same page for ever must not keep this step for ever.
        if (nextToken !== undefined && tokens.has(nextToken))
            break;
        if (nextToken !== undefined)
            tokens.add(nextToken);
    } while (nextToken !== undefined);
    run.outputs.set('deployment-ids', deployments.map((deployment) => deployment.ID));
    run.outputs.set('deployment-id', deployments[0]?.ID);
    return deploymentsRead(session, deployments);
}
/** Reads the allocations of deployments. An unknown id is `not-found`, not an empty list. */
async function reads_allocations(session) {
    const { nomad, run } = session;
    const ids = await identify(session);
    const ask = { signal: run.signal, deadline: run.deadline };
    const found = [];
    for (const id of ids) {
        await readDeployment(nomad, id, ask);
        found.push(...(await readDeploymentAllocations(nomad, id, ask)).value);
    }
    run.outputs.set('allocations', found.map(describeAllocation));
    run.outputs.set('allocation-ids', found.map((allocation) => allocation.ID));
    run.summary.add({
        table: {
            columns: ['allocation', 'group', 'version', 'desired', 'client', 'healthy', 'canary'],
            rows: found
                .map(describeAllocation)
                .map((one) => [
                one.id,
                one.taskGroup,
                one.jobVersion ?? '',
                one.desiredStatus,
                one.clientStatus,
                String(one.healthy),
                String(one.canary),
            ]),
        },
    });
    const count = found.length === 1 ? 'One allocation' : `${found.length} allocations`;
    return { outcome: 'succeeded', reason: `${count} of deployment ${ids.join(', ')}.` };
}
function deploymentsRead({ run }, deployments) {
    const described = deployments.map(describeDeployment);
    run.outputs.set('deployments', described);
    run.summary.add({
        table: {
            columns: ['deployment', 'job', 'version', 'status', 'description'],
            rows: described.map((one) => [
                one.id,
                one.jobId,
                one.jobVersion,
                one.status,
                one.statusDescription,
            ]),
        },
    });
    const [first, ...others] = described;
    if (first === undefined)
        return { outcome: 'succeeded', reason: 'There are no such deployments.' };
    const reason = others.length === 0
        ? `Deployment ${first.id} of job ${first.jobId} is ${first.status}: ` +
            `${first.statusDescription}.`
        : `Found ${described.length} deployments.`;
    return { outcome: 'succeeded', reason };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job-file.ts




const spec = schemas/* looseObject */._H3({ ID: schemas/* string */.YjP().min(1) });
// `nomad job run -output` and the API wrap the job, `nomad job inspect` does too.
const file = schemas/* union */.KCZ([schemas/* looseObject */._H3({ Job: spec }).transform(({ Job }) => Job), spec]);
/**
 * The job of `job-file` in its JSON form. HCL is given to the server's own parser, with
 * `variables`; a file that begins with a brace is JSON.
 */
async function readJobFile({ inputs, nomad, run }) {
    const path = inputs.jobFile ?? '';
    const text = await contentOf(path);
    if (text.trimStart().startsWith('{')) {
        if (inputs.variables !== undefined) {
            throw new stopped/* Stopped */.C('refused', `variables are for HCL, and the job-file ${path} is JSON.`);
        }
        return jobOf(path, text);
    }
    const ask = { signal: run.signal, deadline: run.deadline };
    return await parseJob(nomad, { hcl: text, variables: inputs.variables }, ask);
}
async function contentOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
        throw new stopped/* Stopped */.C('refused', `The job-file ${path} cannot be read (${why}): give its path from the workspace, and check ` +
            'out the repository before this step.');
    }
}
function jobOf(path, text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new stopped/* Stopped */.C('refused', `The job-file ${path} begins like JSON and is none.`);
    }
    const job = file.safeParse(json);
    if (job.success)
        return job.data;
    throw new stopped/* Stopped */.C('refused', `The job-file ${path} holds no job: it has no Job with an ID.`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/same-job.ts
/**
 * Whether `whole` has every member of `part`, at any depth: the server fills in what a job leaves
 * out, and changes nothing that it says. A member that is null or empty says nothing.
 */
function holdsAllOf(whole, part) {
    if (same_job_isEmpty(part))
        return true;
    if (Array.isArray(part)) {
        return (Array.isArray(whole) &&
            whole.length === part.length &&
            part.every((item, at) => holdsAllOf(whole[at], item)));
    }
    if (typeof part === 'object' && part !== null) {
        const members = new Map(Object.entries(Object(whole)));
        return Object.entries(part).every(([name, value]) => holdsAllOf(members.get(name), value));
    }
    return whole === part;
}
function same_job_isEmpty(value) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/run-job.ts








/** Registers the job of `job-file`, then follows and promotes the deployment that comes of it. */
async function runJob(session) {
    const { run } = session;
    const spec = await readJobFile(session);
    const before = await presentIndex(session, spec.ID);
    const index = await register(session, { spec, expectedIndex: before });
    if (index === before)
        run.log.info(`Job ${spec.ID} was registered like this already.`);
    else
        run.log.info(`Registered job ${spec.ID} (modify index ${index}).`);
    const wanted = { kind: 'modify-index', index };
    const deployment = await waitForDeployment(session, spec.ID, wanted);
    run.outputs.set('deployment-id', deployment.ID);
    run.outputs.set('deployment-ids', [deployment.ID]);
    return await promote_promoteDeployment(session, deployment.ID);
}
/** The modify index of the job as it is, 0 where there is none. */
async function presentIndex(session, id) {
    const { nomad, run } = session;
    try {
        const job = await readJob(nomad, id, { signal: run.signal, deadline: run.deadline });
        return job.JobModifyIndex;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            return 0;
        throw error;
    }
}
/** Registers once; gives the job's modify index. A lost answer is resolved by reading the job. */
async function register(session, version) {
    const { nomad, run } = session;
    try {
        const ask = { signal: run.signal, deadline: run.deadline };
        const answer = await registerJob(nomad, version, ask);
        if (answer.Warnings)
            run.log.warning(`Nomad warns of job ${version.spec.ID}: ${answer.Warnings}`);
        run.outputs.set('eval-id', answer.EvalID);
        if (answer.JobModifyIndex !== version.expectedIndex)
            markChanged(session);
        return answer.JobModifyIndex;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.kind === 'conflict')
            throw registeredByOthers(version, error);
        if (error.received !== 'maybe')
            throw error;
        run.log.info(`${error.message} Reading whether the registration arrived.`);
        return await resolve(session, version, error);
    }
}
async function resolve(session, version, lost) {
    const { nomad, run } = session;
    const ask = { signal: run.signal, deadline: run.deadline };
    const now = await readJob(nomad, version.spec.ID, ask).catch((error) => {
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            throw lost;
        throw error;
    });
    const index = now.JobModifyIndex;
    if (index === version.expectedIndex)
        throw lost;
    // Ours if all that was sent is there: then it is right to go on, whoever registered it.
    if (!holdsAllOf(now, version.spec))
        throw registeredByOthers(version, lost);
    markChanged(session);
    return index;
}
function registeredByOthers({ spec }, { message }) {
    return new stopped/* Stopped */.C('superseded', `Somebody else registered job ${spec.ID} meanwhile, so this version was not: ${message} ` +
        'Compare the two and run this step again.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/run.ts











const DO = {
    promote: promote,
    check: check,
    run: runJob,
    get: get,
    list: list,
    allocations: reads_allocations,
    fail: fail,
    pause: pause,
    resume: resume,
    unblock: unblock,
    'set-health': setHealth,
};
/** Does the operation that was asked for. */
async function run(inputs, actionRun) {
    const nomad = connect(inputs, actionRun);
    actionRun.requests(() => nomad.api.sent());
    actionRun.outputs.set('changed', false);
    const startMs = actionRun.world.clock.now();
    const timeline = [];
    const session = {
        run: actionRun,
        inputs,
        nomad,
        changed: false,
        timeline,
        gateResults: [],
        prepareGate: prepareGate,
        toolFolders: [],
    };
    try {
        await installCli(session);
        return await DO[inputs.operation](session);
    }
    finally {
        if (session.gateResults.length > 0)
            actionRun.summary.add(gatesSection(session.gateResults));
        if (timeline.length > 0)
            actionRun.summary.add(timelineSection(timeline, startMs));
        await nomad.api.close();
    }
}
function timelineSection(timeline, startMs) {
    const rows = timeline.map(({ subject, state, atMs }) => [
        (0,duration/* formatDuration */.a3)(atMs - startMs),
        subject,
        state,
    ]);
    return { heading: 'Timeline', table: { columns: ['after', 'of', 'state'], rows } };
}
/** Does, in the post step, what `on-cancel` or `on-timeout` asked for and main could not. */
async function finish(state, actionRun, inputs) {
    const nomad = connect(inputs, actionRun);
    try {
        await finishRemotely(nomad, state, actionRun);
    }
    finally {
        await nomad.api.close();
    }
}


/***/ })

};
