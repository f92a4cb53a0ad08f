export const id = 466;
export const ids = [466];
export const modules = {

/***/ 8204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ BodyUndecodable),
/* harmony export */   KQ: () => (/* binding */ BodyTooLarge),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


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
    gzip: (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(body, zlibOptions(limit)),
    'x-gzip': (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(body, zlibOptions(limit)),
    deflate: (body, limit) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(body, zlibOptions(limit)),
    br: (body, { maxOutputLength, isPart }) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(body, {
        maxOutputLength,
        ...(isPart && { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.BROTLI_OPERATION_FLUSH }),
    }),
};
function zlibOptions({ maxOutputLength, isPart }) {
    return { maxOutputLength, ...(isPart && { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH }) };
}
/** Encoded bytes after which it is first tried whether they become too many; then at each double. */
const FIRST_TRIAL_BYTES = 64 * 1024;
/**
 * Reads a reply to its end as UTF-8 text. Reading and decoding stop at the limit, so that neither a
 * bomb nor an endless body costs more than that. Errors of the connection come through as they are.
 */
async function readBody(body, rules) {
    const encoding = rules.encoding?.trim().toLowerCase() ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const decode = DECODERS[encoding];
    if (!isPlain && decode === undefined) {
        body.on('error', () => undefined).destroy();
        throw new BodyUndecodable();
    }
    const { bytes, isWhole } = await collect(body, decode, rules.maxBytes);
    if (!isWhole && rules.longer === 'refuse')
        throw new BodyTooLarge();
    if (decode === undefined)
        return new TextDecoder().decode(bytes);
    const plain = isWhole
        ? decoded(bytes, decode, { maxOutputLength: rules.maxBytes, isPart: false })
        : undefined;
    if (plain === undefined && rules.longer === 'refuse')
        throw new BodyTooLarge();
    return new TextDecoder().decode(plain);
}
/** What is too long, or would become so, is not read to its end. */
async function collect(body, decode, maxBytes) {
    const chunks = [];
    let length = 0;
    let trialAt = FIRST_TRIAL_BYTES;
    const isWhole = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, async (source) => {
        for await (const chunk of source) {
            if (length + chunk.length > maxBytes)
                return false;
            length += chunk.length;
            chunks.push(chunk);
            if (decode === undefined || length < trialAt)
                continue;
            const limit = { maxOutputLength: maxBytes, isPart: true };
            if (decoded(Buffer.concat(chunks), decode, limit) === undefined)
                return false;
            trialAt = 2 * length;
        }
        return true;
    });
    return { bytes: Buffer.concat(chunks, length), isWhole };
}
/**
 * Undefined where it becomes too long. In this thread: a pool of threads costs more memory than
 * decoding a reply here costs time.
 */
function decoded(body, decode, limit) {
    try {
        return decode(body, limit);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return undefined;
        throw new BodyUndecodable(undefined, { cause: error });
    }
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ brokenExchange),
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6855);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8837);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);
/* harmony import */ var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1088);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2846);






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and reachable from the runner; ' +
            `its address is in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyTooLarge */ .KQ || error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyUndecodable */ .Ji) {
        return unreadable(error, facts);
    }
    const found = (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyNetworkError */ .L)(error);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint)),
        received: receivedOf(found, facts),
        ...(found.final ? { final: true } : {}),
        cause: withoutDetail(error, found),
    });
}
function unreadable(error, facts) {
    const what = error instanceof _body_js__WEBPACK_IMPORTED_MODULE_4__/* .BodyTooLarge */ .KQ
        ? 'sent a reply of more than 8 MiB, which is not read further'
        : 'sent a reply in an encoding that cannot be read';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'invalid-reply',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(facts.endpoint).address} is the address of the API`,
        received: 'yes',
    });
}
function receivedOf(found, facts) {
    if (!facts.written || found.notReceived)
        return 'no';
    return found.kind === 'invalid-reply' ? 'yes' : 'maybe';
}
/** The cause as one line and its code: the error objects of undici carry sockets and headers. */
function withoutDetail(error, found) {
    const text = error instanceof Error ? (0,_redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g)(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}


/***/ }),

/***/ 5423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ML: () => (/* binding */ FAMILY_ATTEMPT_MS),
  SM: () => (/* binding */ createDispatcher),
  J7: () => (/* binding */ endConnections)
});

// UNUSED EXPORTS: CONNECT_TIMEOUT_MS

// EXTERNAL MODULE: ./packages/client/src/time/clock.ts
var clock = __webpack_require__(5293);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./packages/client/src/http/exchange/network-errors.ts
var network_errors = __webpack_require__(2846);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(4660);
var api_connect_default = /*#__PURE__*/__webpack_require__.n(api_connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(6424);
var api_request_default = /*#__PURE__*/__webpack_require__.n(api_request);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(9136);
var connect_default = /*#__PURE__*/__webpack_require__.n(connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var errors = __webpack_require__(8707);
var errors_default = /*#__PURE__*/__webpack_require__.n(errors);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
var agent_default = /*#__PURE__*/__webpack_require__.n(agent);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(883);
var dispatcher_default = /*#__PURE__*/__webpack_require__.n(dispatcher);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(628);
var pool_default = /*#__PURE__*/__webpack_require__.n(pool);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/proxy-agent.js
var proxy_agent = __webpack_require__(6672);
var proxy_agent_default = /*#__PURE__*/__webpack_require__.n(proxy_agent);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/undici.ts








// As `undici` itself does; `connect` is what ProxyAgent makes a tunnel with.
Object.assign((dispatcher_default()).prototype, { connect: (api_connect_default()), request: (api_request_default()) });
/**
 * The parts of undici that a request over HTTP/1.1 needs; everybody takes them from here. `undici`
 * as a whole also loads fetch, WebSocket, caches and mocks, a megabyte that a bundle cannot leave
 * out. These modules are no documented interface; test/client/http/undici.test.ts says what has
 * moved in a new version. The types are those of undici.
 */


;// CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts



/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then says only that the other side closed; that the server refused stands in the socket's first
 * error. The local port shows which of the two belongs to which connection.
 */
function watchHandshakes(options) {
    const connector = trustingConnector(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && (0,network_errors/* classifyNetworkError */.L)(first).notReceived)
                refusals.set(port, first);
        });
        return callback(null, socket);
    });
    return {
        connect: watch,
        refusalOf(error) {
            const port = error instanceof (errors_default()).SocketError ? error.socket?.localPort : undefined;
            const refusal = refusals.get(port ?? -1);
            if (port !== undefined)
                refusals.delete(port);
            return refusal;
        },
    };
}
/** Connects once more with the system's roots where Node's own do not know the certificate. */
function trustingConnector(options) {
    let connector = connect_default()(options);
    let hasSystemRoots = 'secureContext' in options;
    return (target, callback) => connector(target, (...[error, socket]) => {
        if (error === null)
            return callback(null, socket);
        const secureContext = hasSystemRoots ? undefined : (0,tls/* systemTrustAfter */.K)(error);
        if (secureContext === undefined)
            return callback(error, null);
        hasSystemRoots = true;
        connector = connect_default()({ ...options, secureContext });
        return connector(target, callback);
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/dispatcher.ts





/** How long a connection may take to stand, ms. */
const CONNECT_TIMEOUT_MS = 10_000;
/**
 * How long one address of a name may take before the next one is tried, ms. Node's own 250 ms are
 * too short for a distant server: with two addresses that answer in 300 ms neither is reached.
 */
const FAMILY_ATTEMPT_MS = 2_500;
// A Nomad agent takes 100 connections per client address.
const MAX_CONNECTIONS = 50;
/**
 * The connections of one endpoint. undici's own limits of 300 s are off: a Nomad agent may hold an
 * answer for 318 s, and they never end a reply that drips. The caller's signal ends every request.
 * HTTP/1.1 only: there a request is known to be received or not.
 */
function createDispatcher(endpoint, { keepAlive = true } = {}) {
    const proxy = (0,http_proxy/* proxyFor */.iJ)(endpoint);
    const target = { ...CONNECT_RULES, ...tlsFor(endpoint, proxy) };
    const { connect, refusalOf } = watchHandshakes(target);
    const options = {
        connections: MAX_CONNECTIONS,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
        pipelining: keepAlive ? 1 : 0,
        connect,
    };
    if (proxy === undefined)
        return { dispatcher: new (agent_default())(options), refusalOf };
    const dispatcher = new (proxy_agent_default())({
        ...options,
        uri: proxy.href,
        requestTls: target,
        proxyTls: { ...CONNECT_RULES, ...(0,tls/* loadTrust */.Vc)(endpoint.tls) },
        factory: poolOf(proxy),
        clientFactory: poolOf(proxy),
    });
    return { dispatcher, refusalOf };
}
const CONNECT_RULES = {
    allowH2: false,
    timeout: CONNECT_TIMEOUT_MS,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
};
/** Pools in which a connection to the proxy that fails says that it was the proxy's. */
function poolOf(proxy) {
    return (origin, options) => {
        const { connect } = options;
        const isToProxy = new URL(origin).origin === proxy.origin;
        if (!isToProxy || typeof connect !== 'function')
            return new (pool_default())(origin, options);
        const marked = (target, callback) => connect(target, (...[error, socket]) => error === null ? callback(null, socket) : callback(new http_proxy/* ProxyUnreachable */.Lo(error), null));
        return new (pool_default())(origin, { ...options, connect: marked });
    };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being resolved cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await (0,clock/* nextTick */.d)();
}
/** Through a tunnel undici makes the connections itself: there the system's roots come at once. */
function tlsFor(endpoint, proxy) {
    if (endpoint.baseUrl.protocol !== 'https:')
        return {};
    return (0,tls/* loadTls */._v)(endpoint.tls, proxy === undefined ? 'when-needed' : 'at-once');
}


/***/ }),

/***/ 4112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ composeHeaders)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8837);

// Everything else that a caller sets may be a credential.
const PLAIN = new Set(['accept', 'accept-encoding', 'content-type', 'user-agent']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e]*$/;
/**
 * The headers of one request, names in small letters. Throws a `Failure` (`rejected`, not sent)
 * for a value no header may hold and for a credential on plain HTTP; never repeats a value.
 */
function composeHeaders(endpoint, sources) {
    const given = { ...lower(endpoint.headers()), ...lower(sources.own) };
    for (const [name, value] of Object.entries(given))
        checkHeader(endpoint, name, value);
    const secret = sources.confidential || Object.keys(given).some((name) => !PLAIN.has(name));
    if (secret)
        refusePlaintextCredentials(endpoint);
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
function checkHeader(endpoint, name, value) {
    if (NAME.test(name) && VALUE.test(value))
        return;
    const header = NAME.test(name) ? `the header ${name}` : 'a header';
    throw (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).credentials} for a line end, a quote or a blank ` +
        'copied along');
}
function refusePlaintextCredentials(endpoint) {
    if (endpoint.baseUrl.protocol === 'https:' ||
        endpoint.allowInsecureHttp ||
        (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(endpoint.baseUrl)) {
        return;
    }
    throw (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(endpoint, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(endpoint).address}, or set allow-insecure-http: true`);
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classifyNetworkError)
/* harmony export */ });
const proxyNext = () => 'Check HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY';
const KNOWN = [
    {
        codes: /^(ENOTFOUND|EAI_\w+|ENODATA)$/,
        what: 'has a host name that could not be resolved',
        next: ({ address }) => `Check the address in the input ${address} and the runner's DNS`,
    },
    {
        codes: /^ECONNREFUSED$/,
        what: 'refused the connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that the server runs there`,
    },
    {
        codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        what: 'did not accept a connection',
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall blocks it ` +
            'and the runner',
    },
    {
        codes: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
        what: 'closed the connection before its response was complete',
        next: () => 'Retry; if it happens again, check its log and the logs of proxies in front of it',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        what: 'presented a certificate that has expired or is not valid yet',
        next: () => 'Renew the certificate of the server, or correct the clock of the runner',
        final: true,
    },
    {
        codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        what: 'presented a certificate for a different host name',
        next: ({ address }) => `Correct the host in the input ${address}, or name the one in the certificate by ` +
            'tls-server-name',
        final: true,
    },
    {
        codes: /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT)/,
        what: 'presented a certificate that is not trusted',
        next: () => 'Pass the certificate of its authority in the input ca-certificate',
        final: true,
    },
    {
        codes: /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|UNSUPPORTED_CERT|ACCESS|HANDSHAKE)/,
        what: 'refused the TLS handshake',
        next: () => 'Pass a certificate that it accepts in the inputs client-certificate and client-key',
        final: true,
        notReceived: true,
    },
    {
        codes: /ALERT_(INTERNAL_ERROR|UNRECOGNIZED_NAME)/,
        what: 'has no certificate for this host name yet',
        next: ({ address }) => `Wait until its certificate is issued, or check the host in the input ${address}`,
        notReceived: true,
    },
    {
        codes: /^(ERR_SSL_|EPROTO$)/,
        what: 'does not speak TLS as expected on this port',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it http:// instead of https://?`,
        final: true,
    },
    {
        codes: /^UND_ERR_HEADERS_OVERFLOW$/,
        what: 'sent more headers than are accepted',
        next: ({ address }) => `Check that the input ${address} is the address of the API`,
        kind: 'invalid-reply',
    },
    {
        codes: /^HPE_/,
        what: 'sent a response that is not HTTP',
        next: ({ address }) => `Check scheme and port in the input ${address}: is it https:// instead of http://?`,
        kind: 'invalid-reply',
    },
    {
        codes: /^PROXY_(401|403|405|407)$/,
        what: 'is behind a proxy that refused to connect to it',
        next: proxyNext,
        final: true,
        notReceived: true,
    },
    {
        codes: /^PROXY_UNREACHABLE$/,
        what: 'is behind a proxy that cannot be reached',
        next: () => 'Check host and port in HTTP_PROXY and HTTPS_PROXY, or list the host in NO_PROXY',
        notReceived: true,
    },
    {
        codes: /^(PROXY_\d+|UND_ERR_PRX_\w+)$/,
        what: 'is behind a proxy that could not connect to it',
        next: proxyNext,
    },
    {
        codes: /^UND_ERR_INVALID_ARG$/,
        what: 'was not asked: the request is not valid HTTP',
        next: ({ address }) => `Check the input ${address} and the values given to the operation`,
        kind: 'rejected',
    },
];
const UNKNOWN = {
    what: 'could not be reached',
    next: ({ address }) => `Check the input ${address} and the network between the runner and it`,
};
/** Sorts an error by the codes in it and in its causes, the outermost known one first. */
function classifyNetworkError(error) {
    const codes = [...codesOf(error, 0)];
    for (const code of codes) {
        const known = KNOWN.find((entry) => entry.codes.test(code));
        if (known !== undefined)
            return { ...known, code };
    }
    return { ...UNKNOWN, code: codes[0] ?? '' };
}
const MAX_CAUSE_DEPTH = 4;
function* codesOf(error, depth) {
    if (!(error instanceof Error) || depth > MAX_CAUSE_DEPTH)
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


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactedWith)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8464);
/* harmony import */ var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1088);


// A sentence of ours around a foreign one.
const MAX_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact((0,_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(secrets.redact(words), MAX_WORDS));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
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
    const clean = new Error(secrets.redact((0,_sanitize_line_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter)
/* harmony export */ });
const DAY_MS = 86_400_000;
// Longer than any run; a server that says more says "not any more".
const MAX_MS = 366 * DAY_MS;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After`: ms from now, 0 for a date that has passed. Undefined where there is none or
 * it is neither seconds nor an HTTP date. A date is measured against the reply's own `Date`, if it
 * has one: the clocks of server and runner may differ; `wallMs` is the runner's.
 */
function readRetryAfter(header, wallMs) {
    const value = header('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Math.ceil(Number(value) * 1_000), MAX_MS);
    const until = readDate(value);
    if (until === undefined)
        return undefined;
    const from = readDate(header('date')?.trim() ?? '') ?? wallMs;
    return Math.min(Math.max(until - from, 0), MAX_MS);
}
function readDate(value) {
    const ms = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}


/***/ }),

/***/ 2939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ systemTrustAfter),
/* harmony export */   Vc: () => (/* binding */ loadTrust),
/* harmony export */   _v: () => (/* binding */ loadTls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8464);



const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/**
 * Checks the texts and loads them once for all connections. Certificates are always verified,
 * whatever the environment says. The system's roots take a fifth of a second to load: with
 * `when-needed` they come only with texts of the caller, or by `systemTrustAfter`. Throws a
 * `Failure`
 * (`rejected`) that names the text at fault.
 */
function loadTls(tls = {}, systemRoots = 'when-needed') {
    const settings = { rejectUnauthorized: true };
    if (tls.serverName !== undefined)
        settings.servername = tls.serverName;
    const extra = (tls.ca ?? []).flatMap(readCertificates);
    if ((tls.cert === undefined) !== (tls.key === undefined)) {
        throw refused('a client certificate and its key belong together, one of them is missing');
    }
    const isPlain = extra.length === 0 && tls.cert === undefined;
    if (isPlain && systemRoots === 'when-needed')
        return settings;
    try {
        settings.secureContext = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({
            ca: withSystemRoots(extra),
            ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
        });
    }
    catch {
        throw refused('the client certificate and the client key do not fit together or are damaged');
    }
    return settings;
}
/**
 * The trust to connect with again after `error`, where the system's roots may know the certificate
 * that Node's own do not; undefined where a second attempt is in vain. Nothing was sent by then.
 * Only for settings without a `secureContext`: one has these roots already.
 */
function systemTrustAfter(error) {
    if (!isUntrusted(error))
        return undefined;
    systemContext ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ ca: withSystemRoots([]) });
    return systemContext;
}
let systemContext;
function isUntrusted(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
}
/** The same trust without the client's own certificate, for the way to a proxy. */
function loadTrust(tls = {}) {
    return loadTls(tls.ca === undefined ? {} : { ca: tls.ca }, 'at-once');
}
function withSystemRoots(extra) {
    return [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('default'), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('system'), ...extra])];
}
// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem) {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refused('the CA certificate text holds no certificate');
    for (const certificate of certificates) {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
        }
        catch {
            throw refused('the CA certificate text is damaged');
        }
    }
    return certificates;
}
function refused(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({
        kind: 'rejected',
        resource: 'the TLS inputs',
        what,
        next: 'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
            'text, from its BEGIN line to its END line',
        received: 'no',
    });
}


/***/ })

};
