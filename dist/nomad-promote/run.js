export const id = 371;
export const ids = [371];
export const modules = {

/***/ 2371:
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
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
;// CONCATENATED MODULE: ./packages/client/src/time/next-tick.ts
/** Resolves in the next turn of the event loop, when all that is due in this one has happened. */
function nextTick() {
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

// EXTERNAL MODULE: ./packages/client/src/http/endpoint.ts
var http_endpoint = __webpack_require__(8837);
;// CONCATENATED MODULE: ./packages/client/src/http/query.ts
/** `?a=1&b=x%20y`, or an empty text where nothing is to be asked. */
function writeQuery(query = {}) {
    const pairs = Object.entries(query).flatMap(([name, value]) => value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/body.ts


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
            if (bytes > rules.maxBytes)
                throw new BodyTooLarge();
            chunks.push(chunk);
        }
    };
    try {
        if (encoding === '' || encoding === 'identity')
            await (0,promises_.pipeline)(body, collect);
        else
            await (0,promises_.pipeline)(body, decoderFor(encoding, body), collect);
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

// EXTERNAL MODULE: ./packages/client/src/http/failure.ts
var failure = __webpack_require__(8464);
// EXTERNAL MODULE: ./packages/client/src/http/redaction/sanitize-line.ts
var sanitize_line = __webpack_require__(1088);
;// CONCATENATED MODULE: ./packages/client/src/http/exchange/network-errors.ts
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
        next: ({ address }) => `Check host and port in the input ${address}, and that no firewall stands between it ` +
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

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/broken-exchange.ts






/** The attempt's own time went by without a whole reply. */
function unanswered(facts) {
    return new failure/* Failure */.H({
        kind: 'timed-out',
        resource: facts.resource,
        what: `${facts.endpoint.service} did not respond within ${(0,duration/* formatDuration */.a3)(facts.timeoutMs)}`,
        next: 'Check that it is up and reachable from the runner; ' +
            `its address is in the input ${(0,http_endpoint/* inputsOf */.Vc)(facts.endpoint).address}`,
        received: facts.written ? 'maybe' : 'no',
    });
}
/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
function brokenExchange(error, facts) {
    if (error instanceof BodyTooLarge || error instanceof BodyUndecodable) {
        return unreadable(error, facts);
    }
    const found = classifyNetworkError(error);
    return new failure/* Failure */.H({
        kind: found.kind ?? 'unreachable',
        resource: facts.resource,
        what: `${facts.endpoint.service} ${found.what}`,
        next: found.next((0,http_endpoint/* inputsOf */.Vc)(facts.endpoint)),
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
        what: `${facts.endpoint.service} ${what}`,
        next: `Check that the input ${(0,http_endpoint/* inputsOf */.Vc)(facts.endpoint).address} is the address of the API`,
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
    const text = error instanceof Error ? (0,sanitize_line/* sanitizeLine */.g)(error.message, 2_000) : 'not an error';
    const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
    delete cause.stack;
    return cause;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./packages/client/src/http/tls.ts



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
        settings.secureContext = (0,external_node_tls_.createSecureContext)({
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
    systemContext ??= (0,external_node_tls_.createSecureContext)({ ca: withSystemRoots([]) });
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

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/handshake-refusals.ts



/**
 * In TLS 1.3 a server refuses a client certificate after the client has begun to write. undici
 * then tells only that the other side closed; that the server refused stands in the socket's first
 * error. Which of the two belongs to which connection is told by the local port.
 */
function watchHandshakes(options) {
    const connector = trustingConnector(options);
    const refusals = new Map();
    const watch = (target, callback) => connector(target, (...[error, socket]) => {
        if (error !== null)
            return callback(error, null);
        const port = socket.localPort;
        socket.on('error', (first) => {
            if (port !== undefined && classifyNetworkError(first).notReceived)
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
/** Connects once more with the system's roots where Node's own do not know the certificate. */
function trustingConnector(options) {
    let connector = (0,undici/* buildConnector */.gU)(options);
    let hasSystemRoots = 'secureContext' in options;
    return (target, callback) => connector(target, (...[error, socket]) => {
        if (error === null)
            return callback(null, socket);
        const secureContext = hasSystemRoots ? undefined : systemTrustAfter(error);
        if (secureContext === undefined)
            return callback(error, null);
        hasSystemRoots = true;
        connector = (0,undici/* buildConnector */.gU)({ ...options, secureContext });
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
        return { dispatcher: new undici/* Agent */.g6(options), refusalOf };
    const dispatcher = new undici/* ProxyAgent */.kT({
        ...options,
        uri: proxy.href,
        requestTls: target,
        proxyTls: { ...CONNECT_RULES, ...loadTrust(endpoint.tls) },
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
            return new undici/* Pool */.bC(origin, options);
        const marked = (target, callback) => connect(target, (...[error, socket]) => error === null ? callback(null, socket) : callback(new http_proxy/* ProxyUnreachable */.Lo(error), null));
        return new undici/* Pool */.bC(origin, { ...options, connect: marked });
    };
}
/**
 * Ends all connections at once, requests under way included. A connection whose host name is still
 * being looked up cannot be broken off (undici waits for it), and is not waited for.
 */
async function endConnections(dispatcher) {
    dispatcher.destroy().catch(() => undefined);
    await nextTick();
}
/** Through a tunnel undici makes the connections itself: there the system's roots come at once. */
function tlsFor(endpoint, proxy) {
    if (endpoint.baseUrl.protocol !== 'https:')
        return {};
    return loadTls(endpoint.tls, proxy === undefined ? 'when-needed' : 'at-once');
}

;// CONCATENATED MODULE: ./packages/client/src/http/exchange/headers.ts

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
        checkOpenWire(endpoint);
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
    throw (0,http_endpoint/* refused */.J5)(endpoint, `${header} would hold a character that HTTP does not allow there`, `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).credentials} for a line end, a quote or a blank ` +
        'copied along');
}
function checkOpenWire(endpoint) {
    if (endpoint.baseUrl.protocol === 'https:' ||
        endpoint.allowInsecureHttp ||
        (0,http_endpoint/* isLoopback */.U9)(endpoint.baseUrl)) {
        return;
    }
    throw (0,http_endpoint/* refused */.J5)(endpoint, 'credentials are not sent over http://, where everybody on the way can read them', `Use https:// in the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}, or set allow-insecure-http: true`);
}

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









const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
/** Throws a `Failure` (`rejected`) for a endpoint that cannot be used as it is. */
function createTransport(endpoint, world) {
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    const { dispatcher, refusalOf } = createDispatcher(endpoint);
    let written = 0;
    return {
        async send(request) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                request.signal.throwIfAborted();
                const options = describe(endpoint, request);
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
        close: () => endConnections(dispatcher),
    };
}
function describe(endpoint, request) {
    const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
    return {
        origin: endpoint.baseUrl.origin,
        path: `${prefix}${request.path}${writeQuery(request.query)}`,
        method: request.method,
        headers: composeHeaders(endpoint, {
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
        ? readBody(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' })
        : readBody(body, { encoding, maxBytes: MAX_ERROR_BYTES, longer: 'cut' }).catch((error) => {
            // The status says enough, even if its explanation is lost.
            if (options.signal instanceof AbortSignal && options.signal.aborted)
                throw error;
            return '';
        });
    const whole = { status, header, text: await text };
    // undici frees the connection one turn later: a call made at once would open another one.
    await nextTick();
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
function reasonOf(error, { endpoint, request, attempt, written }) {
    if (request.signal.aborted)
        return request.signal.reason;
    const facts = { endpoint: endpoint, resource: request.resource, written };
    if (attempt.signal.aborted)
        return unanswered({ ...facts, timeoutMs: request.timeoutMs });
    return brokenExchange(error, facts);
}

;// CONCATENATED MODULE: ./packages/client/src/http/redaction/redacted.ts


// A sentence of ours around a foreign one.
const MAX_WORDS = 500;
/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
function redactedWith(error, secrets) {
    if (!(error instanceof failure/* Failure */.H))
        return error;
    const { kind, status, retryAfterMs, received, text, final } = error;
    const line = (words) => secrets.redact((0,sanitize_line/* sanitizeLine */.g)(secrets.redact(words), MAX_WORDS));
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
    const clean = new Error(secrets.redact((0,sanitize_line/* sanitizeLine */.g)(secrets.redact(cause.message))));
    delete clean.stack;
    return clean;
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply/classify-reply.ts


/** The general reading, by status. */
function classifyByStatus(reply, endpoint) {
    if (reply.status >= 300 && reply.status < 400)
        return redirected(reply, endpoint);
    const kind = kindOf(reply.status);
    if (isWebPage(reply)) {
        const next = `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}, and what stands before the API (proxy, ` +
            'sign-in page)';
        return { kind, what: `${endpoint.service} ${webPage(reply.status)}`, next };
    }
    const said = messageOf(reply.text);
    const what = `${endpoint.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
    return { kind, what, next: nextOf(kind, reply.status, endpoint) };
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
    return (0,sanitize_line/* sanitizeLine */.g)(memberOf(text) ?? text);
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
    const { address, credentials } = (0,http_endpoint/* inputsOf */.Vc)(endpoint);
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
function redirected(reply, endpoint) {
    const target = URL.parse(reply.header('location') ?? '', endpoint.baseUrl.href);
    const same = target?.origin === endpoint.baseUrl.origin;
    const elsewhere = target === null || target.origin === 'null'
        ? 'another place'
        : (0,sanitize_line/* sanitizeLine */.g)(target.origin, 120);
    return {
        kind: 'rejected',
        what: `${endpoint.service} answered ${reply.status} and points to ` +
            `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
        next: `Give the address of the API itself in the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}`,
    };
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply/reply-value.ts




/** Reads a successful reply. Throws a `Failure` (`invalid-reply`) that never quotes the body. */
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
/** The failure for a reply that is about something else than what was asked. */
function aboutAnother(expected) {
    return invalid(expected, 'sent a reply about another id than the one asked for');
}
// The message of an issue may quote foreign keys and values; its path and type do not.
function issueText(issue) {
    const path = (0,sanitize_line/* sanitizeLine */.g)(issue.path.map(String).join('.'), 80);
    const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
    return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}
function invalid({ endpoint, resource }, what) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${endpoint.service} ${what}`,
        next: `Check that the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address} is the address of the API, in a ` +
            'version that this action knows',
        received: 'yes',
    });
}

;// CONCATENATED MODULE: ./packages/client/src/http/reply/retry-after.ts
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

;// CONCATENATED MODULE: ./packages/client/src/http/retry.ts


/** Where nobody set a deadline. */
const MAX_ATTEMPTS = 4;
const FIRST_MS = 500;
const retry_MAX_MS = 10_000;
// No attempt begins that has less time than this for its reply.
const MIN_REPLY_MS = 500;
/**
 * How long to wait before the next attempt, ms; undefined where there is to be none. This one rule
 * holds for single reads and for waits. Jitter over anything up to 0.5 s, doubling to 10 s, and
 * never less than a tenth of that. What the server asks for is obeyed in full; where that does not
 * fit into the time left, the failure stands at once.
 */
function retryDelayMs(failure, facts) {
    const { rule, attempt, remainingMs } = facts;
    if (failure.final || rule === 'never')
        return undefined;
    if (rule === 'unsent' && failure.received !== 'no')
        return undefined;
    if (remainingMs === Number.POSITIVE_INFINITY && attempt >= MAX_ATTEMPTS)
        return undefined;
    const asked = failure.retryAfterMs ?? 0;
    if (asked > 0)
        return asked < remainingMs ? asked : undefined;
    if (remainingMs < 2 * MIN_REPLY_MS)
        return undefined;
    return Math.min(jitterMs(attempt, facts.random), remainingMs - MIN_REPLY_MS);
}
function jitterMs(attempt, random) {
    const mostMs = Math.min(retry_MAX_MS, FIRST_MS * 2 ** (attempt - 1));
    return mostMs * Math.max(0.1, random);
}
/** Whether the nth failure in a row is told to everybody: the 2nd, 4th, 8th and so on. */
function isWorthTelling(failuresInARow) {
    return failuresInARow > 1 && Number.isInteger(Math.log2(failuresInARow));
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
            const text = `${error.resource}: ${error.what}; retrying in ${(0,duration/* formatDuration */.a3)(delayMs)}`;
            world.log[isWorthTelling(attempt) ? 'info' : 'debug'](text);
            await world.clock.sleep(delayMs, signal);
        }
    }
}

;// CONCATENATED MODULE: ./packages/client/src/http/api.ts










const ATTEMPT_MS = 30_000;
const MAX_PRINTED = 2_000;
const MAX_KEPT = 4_000;
/**
 * The calls of one service: one set of connections, one retry policy, one reading of failures.
 * No text of a failure or of the log holds a form of one of the `secrets`.
 */
function createApi(options) {
    const { world, endpoint, secrets } = options;
    for (const secret of (0,http_proxy/* proxySecrets */.Wm)(endpoint.proxy))
        secrets.add(secret);
    const transport = options.transport ?? createTransport(endpoint, world);
    return {
        async call(call) {
            if (options.dryRun === true && call.effect === 'write')
                throw printed(call, options);
            const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
            const deadline = call.deadline ?? options.deadline;
            return withRetries({ world, rule, signal: call.signal, deadline }, () => api_attempt(call, () => once(call, transport, options)).catch((error) => {
                throw redactedWith(error, secrets);
            }));
        },
        sent: transport.sent,
        close: transport.close,
    };
}
async function api_attempt(call, send) {
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
        // Before anything is cut from it: half a secret would not be found any more.
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
        classifyByStatus(reply, options.endpoint);
    const retryAfterMs = readRetryAfter(reply.header, options.world.clock.wall());
    return new failure/* Failure */.H({
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
    const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${writeQuery(call.query)}`;
    const write = secrets.redact(`${call.method} ${url}`);
    const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
    world.log.info(`dry run, not sent: ${write} ${(0,sanitize_line/* sanitizeLine */.g)(body, MAX_PRINTED)}`.trimEnd());
    return new failure/* NotSent */.Y(write);
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/connection.ts


/** Opens the way to a cluster. Sends nothing. */
function connectNomad(options) {
    const { world, secrets, token, namespace, region, dryRun } = options;
    const name = `Nomad at ${options.endpoint.baseUrl.origin}`;
    const headers = () => {
        const value = token();
        return value === undefined ? {} : { 'X-Nomad-Token': value };
    };
    const api = createApi({
        world,
        endpoint: { ...options.endpoint, headers, service: name },
        classify: classifyNomad(name),
        dryRun: dryRun ?? false,
        secrets,
        ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
    });
    return { api, name, namespace, scope: { namespace, region }, token };
}
/** The same connection for another namespace or region. */
function scopedTo(nomad, change) {
    const scope = { ...nomad.scope, ...change };
    return { ...nomad, namespace: scope.namespace, scope };
}

;// CONCATENATED MODULE: ./packages/client/src/http/request-options.ts
/** The members of `RequestOptions` alone, where the caller's object has more. */
function request_options_requestOptionsOf({ signal, deadline, retry }) {
    return { signal, ...(deadline && { deadline }), ...(retry && { retry }) };
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
            resource: `the name or id "${(0,sanitize_line/* sanitizeLine */.g)(part, 60)}"`,
            what: 'it cannot be part of an address',
            next: 'Check it for an empty or copied value, dots, slashes and line ends',
            received: 'no',
        });
    }
    return encodeURIComponent(part);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/held-read-options.ts
// The server adds up to a sixteenth to the hold, and the reply has to travel.
const HOLD_MARGIN_MS = 5_000;
/** Query and attempt limit of a read that may be held. */
function holding(request) {
    if (request.index === undefined || !request.holdMs)
        return { query: {} };
    return {
        query: { index: String(request.index), wait: `${Math.round(request.holdMs)}ms` },
        timeoutMs: Math.ceil((request.holdMs * 17) / 16) + HOLD_MARGIN_MS,
        // The wait retries it with a shorter hold: a proxy may end each one that is held for long.
        retry: 'never',
    };
}
/** Reads the index header: 0 where it is missing or no number. */
function indexed(answer) {
    const index = Number(answer.header('x-nomad-index') ?? 0);
    return { value: answer.value, index: Number.isSafeInteger(index) && index > 0 ? index : 0 };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/reply-identity.ts

/**
 * Accepts a reply only for what was asked: throws a `Failure` of kind `invalid-reply` where the id
 * in it is another one, as a cache or a proxy that mixes replies up would cause. Ids are compared
 * without case: Nomad accepts upper case in a path and replies in lower case (observed).
 */
function assertRequested(nomad, { resource, requested }, received) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/deployments.ts






/** One page of the deployments, oldest first. `nextToken` is undefined on the last page. */
async function listDeployments(nomad, list, request) {
    const { query, ...limits } = holding(request);
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
        ...request_options_requestOptionsOf(request),
    });
    return { ...indexed(answer), nextToken: answer.header('x-nomad-nexttoken') };
}
/** One deployment. Fails with `not-found` for an unknown id. */
async function readDeployment(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: named(id),
        schema: deployment,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: named(id), requested: id }, answer.value.ID);
    return indexed(answer);
}
/**
 * The allocations of a deployment; an unknown id gives none. The index is that of the whole
 * table, so a held read may come back at once with nothing new.
 */
async function readDeploymentAllocations(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/deployment/allocations/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of ${named(id)}`,
        schema: allocations,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    return indexed(answer);
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
        path: safe_path_path `/v1/deployment/${verb}/${id}`,
        query: { ...nomad.scope },
        // The id has to stand in the body and in the path, or the server answers 400.
        body: { DeploymentID: id, ...body },
        effect: 'write',
        resource: named(id),
        schema: deploymentUpdate,
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
function named(id) {
    return `deployment ${id}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/session.ts

/** Notes that the remote side was changed, at once as an output. */
function markChanged({ writes, run }) {
    writes.changed = true;
    run.outputs.set('changed', true);
}
/** Notes a write that may have been carried out: its answer was lost. */
function noteUnknown(session, write) {
    session.writes.unknown.add(write);
    session.run.outputs.set('changed', true);
}
/** Notes what reading showed of a write whose answer was lost: carried out, or surely not. */
function settleUnknown(session, write, wasCarriedOut) {
    const { writes, run } = session;
    if (!writes.unknown.delete(write))
        return;
    if (wasCarriedOut)
        markChanged(session);
    else if (!writes.changed && writes.unknown.size === 0)
        run.outputs.set('changed', false);
}
/** Signal and end of every call of this step. */
function requestOptions({ run }) {
    return { signal: run.signal, deadline: run.deadline };
}
/** The session for what concerns one deployment: every call goes to its own namespace. */
function boundTo(session, deployment) {
    const { nomad, run } = session;
    const { Namespace: namespace, ID: id } = deployment;
    if (namespace === nomad.scope.namespace)
        return session;
    run.log.info(`Deployment ${id} is in namespace ${namespace}: all further calls go there.`);
    return { ...session, nomad: scopedTo(nomad, { namespace }) };
}

;// CONCATENATED MODULE: ./packages/client/src/wait/cadence.ts
const MAX_HOLD_MS = 60_000;
const MIN_HOLD_MS = 1_000;
// Nomad answers a held query at once when another job has changed the table meanwhile: reads that
// bring nothing new are spaced out, at most a second apart.
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





const follow_MIN_HOLD_MS = 1_000;
/** Reads through one reader until all of its targets are settled or the run's signal is aborted. */
async function followReader(reader, run) {
    const progress = {
        reads: 0,
        unchangedReads: 0,
        lastTookMs: 0,
        failedInARow: 0,
        isHeldOff: false,
        pauseMs: 0,
        maxHoldMs: Number.POSITIVE_INFINITY,
    };
    const follower = { reader, run, progress };
    while (!run.signal.aborted && openFollows(follower).length > 0) {
        const snapshots = await nextRead(follower);
        if (snapshots === undefined)
            continue;
        const changed = applySnapshots(follower, snapshots);
        progress.unchangedReads = changed ? 0 : progress.unchangedReads + 1;
        run.onRead?.(run.world.clock.now() - run.startMs);
    }
}
/** The snapshots of one read; undefined where it was cut short or forgiven. */
async function nextRead(follower) {
    const { reader, run, progress } = follower;
    const { clock } = run.world;
    const next = planRead(follower);
    const dueMs = earliestDue(follower);
    let heldSinceMs;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beforeDueMs = Math.max(0, dueMs - clock.now());
            const isFree = progress.failedInARow === 0 && !progress.isHeldOff;
            const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
            await clock.sleep(pauseMs, run.signal);
            const beganMs = clock.now();
            const untilDueMs = Math.max(0, dueMs - beganMs);
            const holdMs = untilDueMs > 0 ? next.holdMs : 0;
            const limit = follow_addDisposableResource(env_1, untilDueMs < holdMs ? (0,deadline/* startDeadline */.d)(clock, untilDueMs, run.signal) : undefined, false);
            if (holdMs > 0)
                heldSinceMs = beganMs;
            const read = reader.read({ signal: limit?.signal ?? run.signal, holdMs });
            const snapshots = await cutShort(read, limit?.signal, run.signal);
            progress.reads += 1;
            progress.lastTookMs = clock.now() - beganMs;
            progress.failedInARow = 0;
            progress.isHeldOff = false;
            return snapshots;
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
        const heldMs = heldSinceMs === undefined ? 0 : clock.now() - heldSinceMs;
        forgive(error, { follower, heldMs });
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
function planRead({ reader, run, progress }) {
    const { clock, random } = run.world;
    const next = reader.cadence({
        elapsedMs: clock.now() - run.startMs,
        remainingMs: run.deadline.remainingMs(),
        reads: progress.reads,
        unchangedReads: progress.unchangedReads,
        lastTookMs: progress.lastTookMs,
        random,
    });
    const holdMs = Math.min(next.holdMs, progress.maxHoldMs);
    const delayMs = Math.max(next.delayMs, progress.failedInARow === 0 ? 0 : progress.pauseMs);
    return { delayMs, holdMs };
}
/** Goes on after a failure as a single read would: until the deadline, unless it is final. */
function forgive(error, { follower, heldMs }) {
    if (!(error instanceof failure/* Failure */.H))
        throw error;
    const { reader, run, progress } = follower;
    progress.isHeldOff = reader.forgives?.(error) ?? false;
    if (progress.isHeldOff)
        return;
    progress.failedInARow += 1;
    if (heldMs > follow_MIN_HOLD_MS)
        progress.maxHoldMs = Math.max(follow_MIN_HOLD_MS, heldMs / 2);
    const pauseMs = retryDelayMs(error, {
        rule: 'reads',
        attempt: progress.failedInARow,
        remainingMs: run.deadline.remainingMs(),
        random: run.world.random(),
    });
    if (pauseMs === undefined) {
        failAll(error, follower);
        return;
    }
    progress.pauseMs = pauseMs;
    const text = `${error.resource}: ${error.what}; retrying in ${(0,duration/* formatDuration */.a3)(pauseMs)}`;
    run.world.log[isWorthTelling(progress.failedInARow) ? 'info' : 'debug'](text);
}
function failAll(error, follower) {
    const { run } = follower;
    for (const [, follow] of openFollows(follower)) {
        follow.verdict = 'failed';
        follow.failure = error;
        follow.elapsedMs = run.world.clock.now() - run.startMs;
    }
    run.conclude();
}
/** Shows each open target its snapshot; says whether any of them changed. */
function applySnapshots(follower, snapshots) {
    const { run } = follower;
    const nowMs = run.world.clock.now();
    const seen = new Map(snapshots.map((snapshot) => [snapshot.target, snapshot.observation]));
    let changed = false;
    for (const [target, follow] of openFollows(follower)) {
        const to = seen.get(target);
        if (differs(follow.last, to)) {
            changed = true;
            follow.elapsedMs = nowMs - run.startMs;
            const isFirstRead = follower.progress.reads === 1;
            const { last: from, elapsedMs } = follow;
            if (to)
                run.onChange?.({ target, from, to, isFirstRead, elapsedMs });
        }
        if (to)
            follow.last = to;
        follow.verdict = follow.tracker.evaluate(to ?? NOTHING, nowMs);
        if (follow.verdict !== undefined)
            follow.elapsedMs = nowMs - run.startMs;
    }
    run.conclude();
    return changed;
}
const NOTHING = {
    state: ABSENT,
    id: '',
    revision: '',
    evidence: [],
    raw: undefined,
};
function differs(from, to) {
    return (from?.state !== to?.state ||
        from?.id !== to?.id ||
        from?.revision !== to?.revision ||
        from?.stabilityKey !== to?.stabilityKey ||
        from?.detail !== to?.detail);
}
function openFollows({ reader, run }) {
    return reader.targets.flatMap((target) => {
        const follow = run.follows.get(target);
        return follow && follow.verdict === undefined ? [[target, follow]] : [];
    });
}
function earliestDue(follower) {
    const dues = openFollows(follower).map(([, follow]) => follow.tracker.dueMs() ?? Infinity);
    return Math.min(...dues);
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

;// CONCATENATED MODULE: ./packages/client/src/wait/target-tracker.ts

/**
 * Makes the tracker of one goal. Every verdict comes from an observation: a state that has to hold
 * is confirmed by a read at or after the end of that time, never by time alone.
 */
function createTargetTracker(goal, startMs) {
    let ours = goal.revision;
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
            ours = seen.revision;
        return seen.revision === ours;
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
            const key = `good ${ours} ${seen.stabilityKey ?? ''}`;
            return hold(key, stableMs, atMs) ? 'reached' : undefined;
        }
        return settleNothing();
    };
    return {
        evaluate(seen, atMs) {
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
 * Says of each snapshot, in order, whether it is to be passed over: where `forgives` it is the bad
 * state
 * of the first snapshot as long as that was never left.
 */
function createForgiveness(forgives) {
    let stale;
    let isFirst = true;
    return (seen, isBad) => {
        const key = isBad ? `${seen.state} ${seen.id} ${seen.revision}` : undefined;
        if (isFirst)
            stale = key;
        else if (key !== stale)
            stale = undefined;
        isFirst = false;
        return forgives && key !== undefined && key === stale;
    };
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
            tracker: createTargetTracker(goal, startMs),
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
    const held = {
        now: async (signal) => take(await read({ signal })),
        read: (look) => (look.holdMs === 0 ? held.now(look.signal) : held.next(look)),
        next({ signal, holdMs }) {
            pending ??= read({ signal, index, holdMs })
                .then(take)
                .finally(() => {
                pending = undefined;
            });
            return pending;
        },
    };
    return held;
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/schemas/job.ts

/** The members of an update block that decide about deployments and canaries. */
const updateBlock = schemas/* looseObject */._H3({
    MaxParallel: schemas/* int */.Whr().nullish(),
    Canary: schemas/* int */.Whr().nullish(),
    AutoPromote: schemas/* boolean */.zMY().nullish(),
    AutoRevert: schemas/* boolean */.zMY().nullish(),
});
/** A job as a file or the server's parser gives it: no version, for it is not registered. */
const jobSpec = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Region: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Periodic: schemas/* unknown */.L5J().optional(),
    ParameterizedJob: schemas/* unknown */.L5J().optional(),
    Update: updateBlock.nullish(),
    TaskGroups: schemas/* array */.YOg(schemas/* looseObject */._H3({ Name: schemas/* string */.YjP().nullish(), Update: updateBlock.nullish() }))
        .nullish(),
});
/** A registered job; only what a deploy needs is looked at, all members are kept. */
const job = schemas/* looseObject */._H3({
    ID: schemas/* string */.YjP().min(1),
    Namespace: schemas/* string */.YjP().nullish(),
    Type: schemas/* string */.YjP().nullish(),
    Version: schemas/* int */.Whr().nonnegative(),
    /** Where the specification last changed; `ModifyIndex` also moves when it becomes stable. */
    JobModifyIndex: schemas/* int */.Whr().nonnegative(),
    /** The server has seen this version roll out well. */
    Stable: schemas/* boolean */.zMY().nullish(),
    Stop: schemas/* boolean */.zMY().nullish(),
});
const jobVersions = schemas/* looseObject */._H3({ Versions: schemas/* array */.YOg(job) });
/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
const registration = schemas/* looseObject */._H3({
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
const evaluation = schemas/* looseObject */._H3({
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
const evaluations = schemas/* array */.YOg(evaluation);
/** The answer to a plan: what a registration would change. Groups by name. */
const jobPlan = schemas/* looseObject */._H3({
    JobModifyIndex: schemas/* int */.Whr().nonnegative().default(0),
    Warnings: schemas/* string */.YjP().nullish(),
    Annotations: schemas/* looseObject */._H3({
        DesiredTGUpdates: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())).nullish(),
    })
        .nullish(),
    Diff: schemas/* looseObject */._H3({ Type: schemas/* string */.YjP().default('') }).nullish(),
    FailedTGAllocs: schemas/* record */.g1P(schemas/* string */.YjP(), placementMetric).nullish(),
});

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/jobs.ts






/** A job as the server has it now. Fails with `not-found` for an unknown one. */
async function readJob(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: job,
        ...request_options_requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: jobs_named(id), requested: id }, answer.value.ID);
    return answer.value;
}
/** The versions that are kept of a job, newest first. */
async function readJobVersions(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/versions`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: jobs_named(id),
        schema: jobVersions,
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** The deployments of a job, oldest first; none for an unknown job. */
async function readJobDeployments(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployments`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `deployments of ${jobs_named(id)}`,
        schema: deployments,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    for (const { JobID } of answer.value) {
        assertRequested(nomad, { resource: `deployments of ${jobs_named(id)}`, requested: id }, JobID);
    }
    return indexed(answer);
}
/** The newest deployment of a job; null for a job that has none or that nobody knows. */
async function readLatestDeployment(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${id}/deployment`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `latest deployment of ${jobs_named(id)}`,
        schema: latestDeployment,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    const found = answer.value?.JobID ?? id;
    assertRequested(nomad, { resource: `latest deployment of ${jobs_named(id)}`, requested: id }, found);
    return indexed(answer);
}
/**
 * Registers a job, only if its modify index still is `expectedIndex`. That makes a repeat after a
 * lost answer harmless: it is refused, and reading tells what happened.
 */
async function registerJob(nomad, { spec, expectedIndex, submission, preserveCounts }, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/jobs`,
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
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** What a registration would change, by the server's own scheduler. Changes nothing. */
async function planJob(nomad, spec, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/job/${spec.ID}/plan`,
        query: { ...nomad.scope },
        body: { Job: spec, Diff: true },
        effect: 'read',
        retry: 'reads',
        resource: `plan of ${jobs_named(spec.ID)}`,
        schema: jobPlan,
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** Turns a job in HCL into its JSON form, by the server's own parser. Changes nothing. */
async function parseJob(nomad, source, request) {
    const answer = await nomad.api.call({
        method: 'POST',
        path: safe_path_path `/v1/jobs/parse`,
        query: { ...nomad.scope },
        body: { JobHCL: source.hcl, Variables: source.variables ?? '', Canonicalize: false },
        effect: 'read',
        retry: 'reads',
        resource: 'job file',
        schema: jobSpec,
        ...request_options_requestOptionsOf(request),
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
    const held = createHeldRead((request) => readJobDeployments(search.nomad, search.job, request));
    const readOnce = async (look) => {
        view.deployments = await held.read(look);
        const { wanted } = search;
        const deployment = pickDeployment(view.deployments, wanted);
        if (deployment !== undefined && wanted.kind !== 'latest')
            return { kind: 'found', deployment };
        view.job = await readIfExists(search, { signal: look.signal });
        const { job } = view;
        if (deployment !== undefined) {
            const isCurrent = job === undefined || job.Stop === true || covers(deployment, job);
            return isCurrent ? { kind: 'found', deployment } : undefined;
        }
        if (job === undefined || !isPast(job, wanted))
            return undefined;
        // The list was read before the job: the deployment may have come in between.
        view.deployments = await held.now(look.signal);
        const late = pickDeployment(view.deployments, wanted);
        if (late !== undefined)
            return { kind: 'found', deployment: late };
        return { kind: 'overtaken', job, by: pickDeployment(view.deployments, { kind: 'latest' }) };
    };
    return {
        name: search.nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const raw = await readOnce(look);
            if (raw === undefined)
                return [];
            const id = raw.kind === 'found' ? raw.deployment.ID : '';
            return [{ target, observation: { state: raw.kind, id, revision: '', evidence: [], raw } }];
        },
    };
}
/** Whether a deployment is of the job's present version, or of one that came since. */
function covers(deployment, job) {
    return deployment.JobVersion >= job.Version;
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
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/action/src/action-error.ts
var action_error = __webpack_require__(9923);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/job-file.ts






// `nomad job run -output` and the API wrap the job, `nomad job inspect` does too.
const file = schemas/* union */.KCZ([schemas/* looseObject */._H3({ Job: jobSpec }).transform(({ Job }) => Job), jobSpec]);
/**
 * Reads the job of `job-file`. HCL is given to the server's own parser, with `variables`; a file
 * that begins with a brace is JSON.
 */
async function readJobFile(session) {
    const { inputs, nomad } = session;
    const path = inputs.jobFile ?? '';
    const text = await contentOf(path);
    if (text.trimStart().startsWith('{')) {
        if (inputs.variables !== undefined) {
            throw new action_error/* ActionError */.l('refused', `variables are for HCL, and the job-file ${path} is JSON.`);
        }
        const submission = { Source: text, Format: 'json', Variables: '' };
        return { spec: specOf(path, text), submission };
    }
    const { variables } = inputs;
    const spec = await parseJob(nomad, { hcl: text, variables }, requestOptions(session));
    return { spec, submission: { Source: text, Format: 'hcl2', Variables: variables ?? '' } };
}
async function contentOf(path) {
    try {
        const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8');
        // Editors on Windows put a byte order mark before the first character.
        return text.replace(/^\uFEFF/, '');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
        throw new action_error/* ActionError */.l('refused', `The job-file ${path} cannot be read (${why}): set its path relative to the workspace, and ` +
            'check out the repository before this step.');
    }
}
function specOf(path, text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new action_error/* ActionError */.l('refused', `The job-file ${path} starts like JSON but is not valid JSON.`);
    }
    const job = file.safeParse(json);
    if (job.success)
        return job.data;
    throw new action_error/* ActionError */.l('refused', `The job-file ${path} contains no job: no Job with an ID.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/group-scope.ts


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
    throw new action_error/* ActionError */.l('refused', `groups names ${unknown.join(', ')}, but deployment ${deployment.ID} of job ` +
        `${deployment.JobID} has the groups ${groups.join(', ')}: correct the input groups.`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/job-rules.ts



/**
 * The session for a job file: every call goes to the job's own namespace and region, as with
 * `nomad job run`. The server lets the query win over the job (recorded), so an input that says
 * otherwise than the file is refused instead of deploying elsewhere.
 */
function boundToJob(session, { ID, Namespace, Region }) {
    const { inputs, nomad } = session;
    const own = { namespace: Namespace || undefined, region: Region || undefined };
    const conflicts = ['namespace', 'region'].filter((name) => {
        const given = inputs[name];
        return given !== undefined && own[name] !== undefined && given !== own[name];
    });
    if (conflicts.length > 0) {
        const each = conflicts.map((name) => {
            const variable = `NOMAD_${name.toUpperCase()}`;
            return `${name} ${own[name]} in the job file, ${inputs[name]} in ${name} (or ${variable})`;
        });
        throw new action_error/* ActionError */.l('refused', `Job ${ID}: ${each.join('; ')}. Remove one of the two or make them equal. Nothing was sent ` +
            'to be registered.');
    }
    const scope = {
        namespace: own.namespace ?? nomad.scope.namespace,
        region: own.region ?? nomad.scope.region,
    };
    return { ...session, nomad: scopedTo(nomad, scope) };
}
/** Refuses, before anything is written, what could not be followed or held back afterwards. */
function refuseUnsuitableJob(session, spec) {
    const reason = withoutDeployments(spec) ?? notHeldBack(session, spec);
    if (reason === undefined)
        return;
    throw new action_error/* ActionError */.l('refused', `Job ${spec.ID} was not registered: ${reason}`);
}
function withoutDeployments(spec) {
    const type = spec.Type || 'service';
    const use = 'register it with `nomad job run` instead.';
    if (type === 'batch' || type === 'sysbatch')
        return `${type} jobs have no deployments; ${use}`;
    if (spec.Periodic)
        return `periodic jobs have no deployments; ${use}`;
    if (spec.ParameterizedJob)
        return `parameterized jobs have no deployments; ${use}`;
    const updates = updatesOf(spec);
    if (updates.length > 0 && updates.every(({ maxParallel }) => maxParallel === 0)) {
        return 'with max_parallel = 0 in its update block it has no deployments; set 1 or more.';
    }
    return undefined;
}
function notHeldBack({ inputs }, spec) {
    const inScope = groupScope(inputs.groups);
    const withCanaries = updatesOf(spec).filter(({ canary, maxParallel }) => {
        return canary > 0 && maxParallel > 0;
    });
    const asked = holdsBack(inputs);
    if (asked !== undefined && withCanaries.length > 0) {
        if (withCanaries.every(({ autoPromote }) => autoPromote)) {
            return (`it has auto_promote, so the servers promote its canaries without waiting for ${asked}. ` +
                'Remove auto_promote from the update block.');
        }
    }
    if (withCanaries.some(({ group }) => inScope(group)))
        return undefined;
    const needs = inputs.requireCanaries ? 'require-canaries' : decidingGates(inputs);
    return needs === undefined
        ? undefined
        : `${needs} needs canaries, and no task group asks for any. Set canary in the update block.`;
}
/** What of the inputs holds a promotion back, in words; undefined where nothing does. */
function holdsBack(inputs) {
    const isCheck = inputs.operation === 'check';
    if (inputs.stopAt === 'promotable' && !isCheck)
        return 'stop-at: promotable';
    return decidingGates(inputs) ?? (inputs.bake === 'auto' || inputs.bake > 0 ? 'bake' : undefined);
}
function decidingGates({ gates }) {
    return gates.some((gate) => !gate['observe-only']) ? 'gates' : undefined;
}
function updatesOf(spec) {
    return foldedGroups(spec).map(({ Name, Update: update }) => ({
        group: Name ?? '',
        maxParallel: update?.MaxParallel ?? 1,
        canary: update?.Canary ?? 0,
        autoPromote: update?.AutoPromote ?? false,
    }));
}
/** The task groups of a job, the job's update block folded into theirs as the server does. */
function foldedGroups({ Update: ofJob, TaskGroups }) {
    const outer = ofJob && !job_rules_isEmpty(ofJob) ? given(ofJob) : {};
    return (TaskGroups ?? []).map((group) => ({
        ...group,
        Update: { ...outer, ...(group.Update ? given(group.Update) : {}) },
    }));
}
/** A job read back from the server has a block of zeros, which counts for nothing. */
function job_rules_isEmpty(update) {
    return Object.values(update).every((value) => !value);
}
function given(update) {
    return Object.fromEntries(Object.entries(update).filter(([, value]) => value != null));
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/jobs/evaluations.ts









const ENDED = new Set(['complete', 'failed', 'canceled']);
/** An evaluation. Fails with `not-found` for an unknown id. */
async function readEvaluation(nomad, id, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/evaluation/${id}`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `evaluation ${id}`,
        schema: evaluation,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    assertRequested(nomad, { resource: `evaluation ${id}`, requested: id }, answer.value.ID);
    return indexed(answer);
}
/** The evaluations of a job, in no particular order; none for an unknown job. */
async function readJobEvaluations(nomad, job, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${job}/evaluations`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `evaluations of job ${job}`,
        schema: evaluations,
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** Whether the scheduler is done with an evaluation: only then it names its deployment. */
function isEvaluated({ Status }) {
    return ENDED.has(Status);
}
/**
 * Waits until the scheduler is done with an evaluation; gives undefined where it is not in time.
 * Throws the signal's reason, or the `Failure` of a read: `not-found` for an unknown id.
 */
async function waitForEvaluation(search) {
    const { world, nomad, id, deadline, discoveryMs } = search;
    const target = `evaluation ${id}`;
    const held = createHeldRead((request) => readEvaluation(nomad, id, request));
    const reader = {
        name: nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const raw = await held.read(look);
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/lost-writes.ts
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

;// CONCATENATED MODULE: ./packages/client/src/wait/repeat-pause.ts
const repeat_pause_FIRST_MS = 1_000;
const repeat_pause_MAX_MS = 15_000;
/**
 * The one rule for repeating a write or a judgement of one kind (a conflict, a promotion that the
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
            const pauseMs = Math.min(repeat_pause_MAX_MS, repeat_pause_FIRST_MS * 2 ** (calls - 2));
            await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
        },
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/same-job.ts

// The server takes tokens out of a job, and namespace and region from the query.
const NOT_STORED = new Set([
    'Namespace',
    'Region',
    'Update',
    'TaskGroups',
    'ConsulToken',
    'VaultToken',
]);
/**
 * Whether a registered job is the one that was sent: the server fills in what a job leaves out,
 * folds the job's update block into its groups, and keeps everything else that is said.
 */
function isSameJob(registered, sent) {
    const plain = Object.entries(sent).filter(([name]) => !NOT_STORED.has(name));
    return holdsAllOf(registered, { ...Object.fromEntries(plain), TaskGroups: foldedGroups(sent) });
}
/** Whether `whole` has every member of `part`, at any depth. Null and empty say nothing. */
function holdsAllOf(whole, part) {
    if (same_job_isEmpty(part))
        return true;
    // The server interpolates names of services: they are not compared.
    if (typeof part === 'string' && part.includes('${'))
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/register-job.ts









/** The job as the server has it; undefined where there is none. */
async function readPresentJob(session, id) {
    try {
        return await readJob(session.nomad, id, requestOptions(session));
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
            return undefined;
        throw error;
    }
}
/** Says before the write whose canaries a new version would take away. */
async function warnOfWaitingCanaries(session, { ID }) {
    const { nomad, run } = session;
    const { value: latest } = await readLatestDeployment(nomad, ID, requestOptions(session));
    if (latest === null || isEnded(latest))
        return;
    const groups = Object.entries(latest.TaskGroups);
    const waiting = groups.filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted);
    if (waiting.length === 0)
        return;
    run.log.warning(`Deployment ${latest.ID} (version ${latest.JobVersion} of job ${ID}) has canaries that are ` +
        'not promoted yet; a new version of the job cancels it.');
}
/**
 * Registers a version, only if the job still is as it was read (`before`). A lost answer is
 * resolved by reading; where the registration surely did not arrive it is sent again, which the
 * enforced index makes safe.
 */
async function register(session, version, before) {
    const { world, signal } = session.run;
    const pause = createRepeatPause(world);
    for (;;) {
        await pause.next(signal);
        const registered = await registerOnce(session, version, before);
        if (registered !== undefined)
            return registered;
    }
}
/** Undefined where the registration surely did not arrive and may be sent again. */
async function registerOnce(session, version, before) {
    const { run, nomad } = session;
    let answer;
    try {
        answer = await registerJob(nomad, version, requestOptions(session));
    }
    catch (error) {
        const failure = lostAnswer(session, version, error);
        run.log.info(`${failure.message} Reading whether the registration was carried out.`);
        const found = await findRegistered(session, version, before);
        // A refusal in words that nobody knows stays one; everything else may pass.
        if (found === undefined && failure.status === 500)
            throw failure;
        return found;
    }
    return await registeredBy(session, version, { answer, before });
}
/** Gives the failure of a registration that may have been carried out; throws all others. */
function lostAnswer(session, version, error) {
    const isFailure = error instanceof failure/* Failure */.H;
    if (session.run.signal.aborted && !isFailure)
        noteUnknown(session, nameOf(version));
    if (!isFailure)
        throw error;
    const isConflict = error.kind === 'conflict';
    if (isConflict && session.writes.unknown.size === 0)
        throw overtaken(version, error);
    if (!isConflict && !mayHaveArrived(error))
        throw error;
    noteUnknown(session, nameOf(version));
    return error;
}
function nameOf({ spec }) {
    return `the registration of job ${spec.ID}`;
}
/**
 * A registration that changed nothing gives an evaluation without the job's modify index
 * (recorded); the index in the reply itself moves with the job's stability too.
 */
async function registeredBy(session, version, { answer, before }) {
    const { run, nomad } = session;
    const { EvalID: evalId, JobModifyIndex: index, Warnings: warnings } = answer;
    if (warnings)
        run.log.warning(`Nomad warns about job ${version.spec.ID}: ${warnings}`);
    run.outputs.set('eval-id', evalId);
    if (before !== undefined) {
        // Until the evaluation is read it may be a new version.
        noteUnknown(session, nameOf(version));
        const evaluation = await readEvaluation(nomad, evalId, requestOptions(session));
        const changedAt = evaluation.value.JobModifyIndex ?? 0;
        if (changedAt === 0 || changedAt === before.JobModifyIndex) {
            settleUnknown(session, nameOf(version), false);
            return { kind: 'unchanged', job: before };
        }
    }
    session.writes.unknown.delete(nameOf(version));
    markChanged(session);
    return { kind: 'new', index };
}
/**
 * Looks for the registration whose answer was lost. Undefined where it surely did not arrive yet;
 * ends the operation where somebody else's did.
 */
async function findRegistered(session, version, before) {
    const { spec, expectedIndex } = version;
    const now = await readPresentJob(session, spec.ID);
    if (now === undefined || now.JobModifyIndex === expectedIndex) {
        if (before === undefined || now === undefined || !isSameJob(now, spec))
            return undefined;
        settleUnknown(session, nameOf(version), false);
        return { kind: 'unchanged', job: now };
    }
    const { Versions } = await readJobVersions(session.nomad, spec.ID, requestOptions(session));
    const ours = Versions.find((one) => one.JobModifyIndex > expectedIndex && isSameJob(one, spec));
    // The index that was expected is gone: a registration that still is under way will be refused.
    settleUnknown(session, nameOf(version), ours !== undefined);
    if (ours !== undefined)
        return { kind: 'new', index: ours.JobModifyIndex };
    throw new action_error/* ActionError */.l('superseded', overtakenReason(version));
}
function overtaken(version, { message }) {
    return new action_error/* ActionError */.l('superseded', `${overtakenReason(version)} ${message}`);
}
function overtakenReason({ spec }) {
    return (`Somebody else registered job ${spec.ID} at the same time, so this version was not ` +
        'registered. Compare the two and re-run this step.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/cleanup/cleanup-target.ts




function createCleanupTarget(session) {
    const { inputs, run, nomad } = session;
    let followed;
    let registration;
    const keep = (state) => {
        if (inputs.onCancel !== 'leave')
            run.keep({ verb: inputs.onCancel, ...scopeState(), ...state });
    };
    const scopeState = () => ({
        namespace: nomad.scope.namespace,
        region: nomad.scope.region ?? '',
    });
    const target = {
        get followed() {
            return followed;
        },
        get registration() {
            return registration;
        },
        follows(known) {
            followed = known;
            keep({ deployment: known.id });
        },
        registers(known) {
            registration = known;
            keep(registrationState(known));
        },
        state(verb) {
            const known = registration === undefined ? {} : registrationState(registration);
            const deployment = followed === undefined ? {} : { deployment: followed.id };
            return { verb, ...scopeState(), ...known, ...deployment };
        },
        async deploymentId(time) {
            if (followed !== undefined || registration === undefined)
                return followed?.id;
            return await findByRegistration(session, registration, time);
        },
    };
    return target;
}
function registrationState({ version, registered }) {
    const state = { job: version.spec.ID, expectedIndex: String(version.expectedIndex) };
    const index = registered === undefined ? '' : String(indexOf(registered));
    return { ...state, index };
}
function indexOf(registered) {
    return registered.kind === 'new' ? registered.index : registered.job.JobModifyIndex;
}
async function findByRegistration(session, { version, before, registered }, time) {
    const limited = { ...session, run: { ...session.run, signal: time.signal, deadline: time } };
    const known = registered ?? (await findRegistered(limited, version, before));
    if (known === undefined)
        return undefined;
    return await findByIndex(limited, version.spec.ID, indexOf(known));
}
async function findByIndex({ nomad, run }, job, index) {
    const found = await findDeployment({
        world: run.world,
        nomad,
        job,
        wanted: { kind: 'modify-index', index },
        deadline: run.deadline,
        discoveryMs: run.deadline.remainingMs() / 2,
    });
    return found.kind === 'found' ? found.deployment.ID : undefined;
}
/** The deployment that the state of the main step leads to; undefined where there is none. */
async function deploymentOfState(session, state) {
    const { deployment, job, index, expectedIndex } = state;
    if (deployment)
        return deployment;
    if (!job)
        return undefined;
    if (index)
        return await findByIndex(session, job, Number(index));
    // Main was killed before it had the answer: the job file tells whether what is there is ours.
    const { spec } = await readJobFile(session);
    const version = { spec, expectedIndex: Number(expectedIndex) };
    const found = await findRegistered(boundToJob(session, spec), version, undefined);
    return found === undefined ? undefined : await findByIndex(session, job, indexOf(found));
}

// EXTERNAL MODULE: ./packages/action/src/cleanup.ts
var src_cleanup = __webpack_require__(4580);
// EXTERNAL MODULE: ./packages/action/src/outcome.ts
var outcome = __webpack_require__(5136);
;// CONCATENATED MODULE: ./packages/client/src/nomad/allocations/allocations.ts






/** The allocations of a job in all its versions; none for an unknown job. */
async function readJobAllocations(nomad, job, request) {
    return (await readHeldJobAllocations(nomad, job, request)).value;
}
/** The same, as a read that the server may hold. */
async function readHeldJobAllocations(nomad, job, request) {
    const { query, ...limits } = holding(request);
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/job/${job}/allocations`,
        query: { ...nomad.scope, ...query },
        effect: 'read',
        resource: `allocations of job ${job}`,
        schema: allocations,
        ...limits,
        ...request_options_requestOptionsOf(request),
    });
    return indexed(answer);
}
/** One allocation with all its members, ports included. */
async function readAllocation(nomad, id, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: safe_path_path `/v1/allocation/${id}`,
        query: { ...nomad.scope },
        effect: 'read',
        resource: `allocation ${id}`,
        schema: allocation,
        ...request_options_requestOptionsOf(request),
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
        path: safe_path_path `/v1/client/fs/logs/${allocation}`,
        query: { ...nomad.scope, task, type, plain: true, origin: 'end', offset: bytes },
        effect: 'read',
        resource: `${type} of task ${task} in allocation ${allocation}`,
        schema: schemas/* string */.YjP(),
        format: 'text',
        // It is asked for when something has gone wrong, in a hurry.
        retry: 'never',
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/report/canary-evidence.ts
var canary_evidence_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var canary_evidence_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
const MAX_CANARIES = 5;
const EVENTS_PER_TASK = 10;
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
        const limit = canary_evidence_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(run.world.clock, hurried ? HURRIED_MS : LIMIT_MS, signal), false);
        const request = { signal: limit.signal, deadline: limit };
        try {
            const { value: deployment } = await readDeployment(nomad, id, request);
            const { value: all } = await readDeploymentAllocations(nomad, id, request);
            const placed = Object.values(deployment.TaskGroups).flatMap((group) => group.PlacedCanaries);
            const canaries = all.filter(({ ID }) => placed.includes(ID)).slice(-MAX_CANARIES);
            for (const canary of canaries) {
                const lines = [...stateLines(canary), ...(await logLines(session, canary, request))];
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
        canary_evidence_disposeResources(env_1);
    }
}
function stateLines(canary) {
    const health = canary.DeploymentStatus?.Healthy ?? 'not known';
    const head = `wanted ${canary.DesiredStatus}, is ${canary.ClientStatus}, healthy: ${health}`;
    const tasks = Object.entries(canary.TaskStates ?? {}).flatMap(([task, state]) => [
        `task ${task}: ${state.State}${state.Failed ? ', failed' : ''}, ${state.Restarts} restarts`,
        ...state.Events.slice(-EVENTS_PER_TASK).map(({ Type, Time, DisplayMessage }) => `  ${timeOf(Time)} ${Type}: ${(0,sanitize_line/* sanitizeLine */.g)(DisplayMessage)}`),
    ]);
    return [head, ...tasks];
}
function timeOf(nanoseconds) {
    return new Date(nanoseconds / 1e6).toISOString();
}
async function logLines(session, { ID, TaskStates }, request) {
    const tasks = Object.keys(TaskStates ?? {});
    const wanted = tasks.flatMap((task) => ['stdout', 'stderr'].map((type) => ({ task, type })));
    const found = await Promise.all(wanted.map((of) => tailOf(session, { ...of, id: ID }, request)));
    return found.flat();
}
async function tailOf({ nomad }, { id, task, type }, request) {
    try {
        const tail = { allocation: id, task, type, bytes: LOG_BYTES };
        const text = await readTaskLogTail(nomad, tail, request);
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

;// CONCATENATED MODULE: ./packages/client/src/wait/read-select.ts
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/promotability.ts
const promotability_ENDED = new Set(['complete', 'failed', 'lost']);
/**
 * Judges each group that has canaries by the server's own rule: the allocations among its placed
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
    return allocation.DesiredStatus !== 'run' || promotability_ENDED.has(allocation.ClientStatus);
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/allocations/evidence.ts

const LINES_AT_MOST = 20;
const evidence_EVENTS_PER_TASK = 3;
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
        .slice(-evidence_EVENTS_PER_TASK)
        .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`));
    return [head, ...events];
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
        .map(([group, metric]) => `${(0,sanitize_line/* sanitizeLine */.g)(group, 128)} cannot be placed: ${placement_reasonOf(metric)}`);
}
function placement_reasonOf(metric) {
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/watch-deployment.ts









/**
 * Reads one deployment by blocking queries. A second query is held on its allocations only while
 * canaries stand ready and are not promoted: only then may something happen that leaves the
 * deployment as it is (a canary that restarts or dies).
 */
function watchDeployment(watch) {
    const { nomad, id, target } = watch;
    const deploymentRead = createHeldRead((request) => readDeployment(nomad, id, request));
    const allocationsRead = createHeldRead((request) => readDeploymentAllocations(nomad, id, request));
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
        cadence: blocking,
        async read(look) {
            // An evaluation that places nothing leaves the deployment as it is.
            const maxHoldMs = deployment && mayBeUnplaced(deployment) ? UNPLACED_HOLD_MS : look.holdMs;
            const limited = { ...look, holdMs: Math.min(look.holdMs, maxHoldMs) };
            if (deployment === undefined || look.holdMs === 0)
                await refresh(look.signal);
            else
                await afterChange(deployment, limited);
            if (deployment === undefined)
                return [];
            const unplaced = await readUnplaced(nomad, deployment, look.signal);
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
/** One fresh look at a deployment and its allocations, for a decision that is about to be made. */
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/report/set-outputs.ts
/** Sets all outputs that one snapshot of the deployment gives. */
function setSnapshotOutputs(session, snapshot) {
    const { outputs } = session.run;
    const { deployment, groups, allocations } = snapshot;
    setDeploymentOutputs(session, deployment);
    outputs.set('groups', groupsOf(snapshot));
    outputs.set('promotable', groups.length > 0 && groups.every((group) => group.ready));
    outputs.set('promoted', groups.length > 0 && groups.every((group) => group.promoted));
    const canaries = Object.values(deployment.TaskGroups).flatMap((state) => state.PlacedCanaries);
    outputs.set('canary-allocation-ids', canaries);
    if (allocations.length > 0) {
        outputs.set('allocation-ids', allocations.map((allocation) => allocation.ID));
    }
}
/** Sets the outputs that the deployment alone gives. */
function setDeploymentOutputs({ run, inputs }, deployment) {
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
    const prefix = address.pathname.replace(/\/+$/, '');
    return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/follow.ts




/** The states of a deployment that lead nowhere, at once. */
const FAILED_STATES = [
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
        onChange: (change) => logChange(session, followed, change),
    });
    run.log.heartbeat(undefined);
    const { verdict, last } = settledTarget(end, target);
    if (last === undefined)
        throw new RangeError(`${target} was settled without having been seen`);
    return { reached: verdict === 'reached', seen: last };
}
/** Tells a change of a deployment in the log, the outputs and the timeline. */
function logChange(session, followed, change) {
    const { log } = session.run;
    const { target: subject, elapsedMs, to } = change;
    followed.last = to;
    if (followed.isOurs)
        setSnapshotOutputs(session, to.raw);
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/cleanup/with-cleanup.ts








/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
async function withCleanup(session, target, work) {
    const { inputs, run } = session;
    const cleanup = {
        verbs: { 'on-timeout': inputs.onTimeout, 'on-cancel': inputs.onCancel },
        describeState: () => describeState(target),
        kept: (verb) => target.state(verb),
        apply: (verb, trigger, deadline) => endDeployment(session, target, { verb, trigger, deadline }),
        async leave(trigger, deadline) {
            if (trigger === 'on-timeout')
                await showUnhealthy(session, target, deadline);
            return { sentence: `It was left as it is (${trigger}: leave).` };
        },
    };
    const result = await (0,src_cleanup/* withCleanup */.V1)(run, cleanup, () => work().catch((error) => lostWrite(session, error)));
    return withUnknown(session, target, result);
}
/** Pauses or fails a deployment; one that has ended meanwhile is left. Gives what was done. */
async function applyVerb(nomad, { id, verb }, signal) {
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
async function endDeployment(session, target, { verb, trigger, deadline }) {
    const id = await target.deploymentId(deadline);
    if (id === undefined) {
        session.run.keep(target.state(verb));
        const sentence = `The post step will ${verb} it once it exists (${trigger}: ${verb}).`;
        return { sentence, isUnfinished: true };
    }
    if (verb === 'fail' || trigger === 'on-timeout') {
        await showCanaryEvidence(session, id, deadline.signal);
    }
    try {
        const done = await applyVerb(session.nomad, { id, verb }, deadline.signal);
        if (done === 'done')
            markChanged(session);
        const what = done === 'done' ? PAST[verb] : 'It had already ended';
        return { sentence: `${what} (${trigger}: ${verb}).` };
    }
    catch (error) {
        const isLost = !(error instanceof failure/* Failure */.H) || mayHaveArrived(error);
        if (isLost)
            noteUnknown(session, `${verb} of deployment ${id}`);
        throw error;
    }
}
const PAST = { fail: 'It was failed', pause: 'It was paused' };
/** Why canaries did not become healthy, which nothing has shown so far. */
async function showUnhealthy(session, { followed }, { signal }) {
    const groups = followed?.last?.raw.groups ?? [];
    if (followed === undefined || groups.every(({ promoted, ready }) => promoted || ready))
        return;
    await showCanaryEvidence(session, followed.id, signal);
}
// A read that was retried until less than this was left has used up the timeout.
const DEADLINE_REACHED_MS = 1_000;
/**
 * A failure after a write whose end is not known is reported with it. One that was retried until
 * the
 * deadline is the timeout, so that `on-timeout` is done. Other errors go on.
 */
async function lostWrite({ writes, run }, error) {
    const leftMs = run.deadline.remainingMs();
    if (error instanceof failure/* Failure */.H && !error.final && leftMs <= DEADLINE_REACHED_MS) {
        run.log.warning(error.message);
        await run.world.clock.sleep(leftMs + 1, run.signal);
    }
    if (writes.unknown.size === 0 || !(error instanceof failure/* Failure */.H) || run.signal.aborted)
        throw error;
    return { outcome: (0,outcome/* outcomeOf */.sG)(error, run.deadline.remainingMs()), reason: error.message };
}
/** A write whose end is not known is said, and looked for once more by the post step. */
function withUnknown({ writes, run }, target, result) {
    if (writes.unknown.size === 0)
        return result;
    const sent = [...writes.unknown].join(', ');
    // Only to look: what was kept for a cancel is not for this end.
    run.keep(result.isUnfinished ? { look: sent } : { ...target.state('leave'), look: sent });
    return {
        ...result,
        reason: `${result.reason} Sent, and possibly carried out: ${sent}.`,
        isUnfinished: true,
    };
}
function describeState({ followed, registration }) {
    if (followed?.last !== undefined) {
        return `deployment ${followed.id} was ${stateText(followed.last)}`;
    }
    if (followed !== undefined)
        return `waiting for deployment ${followed.id}`;
    if (registration === undefined)
        return 'looking for the deployment';
    const job = `job ${registration.version.spec.ID}`;
    return registration.registered === undefined
        ? `registering ${job}`
        : `waiting for the deployment of ${job}, which was registered`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/cleanup/finish-cleanup.ts





/**
 * What the post step has to finish of what the main step kept: pause or fail a deployment, and look
 * once more for a write whose answer was lost.
 */
async function finishCleanup(session, state) {
    const { namespace = 'default', region, verb, look, job } = state;
    const scope = region ? { namespace, region } : { namespace };
    const bound = { ...session, nomad: scopedTo(session.nomad, scope) };
    const isToDo = verb === 'fail' || verb === 'pause';
    if (!isToDo && !look)
        return;
    const { log, signal } = session.run;
    const id = await deploymentOfState(bound, state);
    if (id === undefined) {
        log.info(`Job ${job ?? ''} has no deployment of this step: nothing is left to do.`);
        return;
    }
    if (isToDo) {
        const done = await applyVerb(bound.nomad, { id, verb }, signal);
        const past = verb === 'fail' ? 'was failed' : 'was paused';
        log.info(`Deployment ${id} ${done === 'done' ? past : 'had already ended'}.`);
    }
    if (look)
        await logOutcome(bound, id, look);
}
async function logOutcome(session, id, sent) {
    const { value } = await readDeployment(session.nomad, id, requestOptions(session));
    const promoted = Object.entries(value.TaskGroups)
        .filter(([, group]) => group.Promoted)
        .map(([name]) => name);
    session.run.log.info(`The main step had lost the answer to ${sent}. Deployment ${id} is now ${value.Status} ` +
        `(${value.StatusDescription}); promoted groups: ${promoted.join(', ') || 'none'}.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/client/src/http/download.ts









/**
 * Downloads a file as it is, without following redirects, and gives its SHA-256 in hexadecimal.
 * Throws a `Failure`, or the signal's reason; part of the file may be left then.
 */
async function download(options) {
    const { endpoint, path, resource, signal } = options;
    (0,http_endpoint/* checkBaseUrl */.xd)(endpoint);
    signal.throwIfAborted();
    const { dispatcher, refusalOf } = createDispatcher(endpoint);
    try {
        const reply = await dispatcher.request({
            origin: endpoint.baseUrl.origin,
            path: `${endpoint.baseUrl.pathname.replace(/\/+$/, '')}${path}`,
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
        await (0,promises_.pipeline)(reply.body, pass, (0,external_node_fs_.createWriteStream)(options.file), { signal });
        return { sha256: hash.digest('hex') };
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw brokenExchange(refusalOf(error) ?? error, { endpoint, resource, written: true });
    }
    finally {
        await dispatcher.destroy();
    }
}
function hashing({ endpoint, maxBytes, resource }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const pass = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes <= maxBytes)
                done(null, chunk);
            else
                done(tooLong(endpoint, resource));
        },
    });
    return { hash, pass };
}
function tooLong(endpoint, resource) {
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource,
        what: `${endpoint.service} sent more than such a file can hold`,
        next: `Check the input ${(0,http_endpoint/* inputsOf */.Vc)(endpoint).address}`,
        received: 'yes',
    });
}
function refusal(status, { endpoint, resource }) {
    const verdict = classifyByStatus({ status, header: () => undefined, text: '' }, endpoint);
    return new failure/* Failure */.H({ received: 'yes', ...verdict, resource, status });
}

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
const release_MAX_BYTES = 512 * 1024 * 1024;
/** The build of a version for this machine. */
function releaseFor(version, { platform, arch }) {
    const [system, processor] = [SYSTEMS.get(platform), PROCESSORS.get(arch)];
    if (system === undefined || processor === undefined) {
        throw new action_error/* ActionError */.l('refused', `There is no Nomad CLI for ${platform} on ${arch}.`);
    }
    return { version, file: `nomad_${version}_${system}_${processor}.zip` };
}
/**
 * Downloads an archive to `file` and compares it with the published sum. Throws a `ActionError`
 * (`refused`) where they differ or no sum is published: then nobody may use the file.
 */
async function downloadRelease(session, release, file) {
    const { run } = session;
    const endpoint = endpointTo(session);
    const api = createApi({ world: run.world, endpoint, secrets: run.secrets });
    run.requests(api.sent);
    try {
        const published = await publishedSum(api, session, release);
        const resource = `the archive ${release.file}`;
        const at = pathOf(release, release.file);
        const options = {
            endpoint: endpoint,
            path: at,
            file,
            resource,
            maxBytes: release_MAX_BYTES,
            signal: run.signal,
        };
        const { signal, world, deadline } = run;
        const retries = { world, signal, deadline, rule: 'reads' };
        const { sha256 } = await withRetries(retries, () => download(options));
        if (sha256 !== published)
            throw release_differs(release, published, sha256);
    }
    finally {
        await api.close();
    }
}
function endpointTo({ inputs, run }) {
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
    throw new action_error/* ActionError */.l('refused', `${file} has ${what} for ${release.file}: nothing was installed. Check nomad-cli-version.`);
}
/** `<64 hexadecimal digits>  <file>`, as sha256sum writes it; a `*` marks binary mode. */
function sumsOf(text, file) {
    return text.split('\n').flatMap((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)\s*$/i.exec(line) ?? [];
        return sum !== undefined && name === file ? [sum.toLowerCase()] : [];
    });
}
function release_differs({ file }, published, found) {
    return new action_error/* ActionError */.l('refused', `${file} has SHA-256 ${found}, and ${published} is published: it was deleted, nothing ` +
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
            await (0,external_node_fs_promises_.rm)(archive, { force: true });
        }
    }
}
/** The temporary folder of the job, for one of the two that every runner has. */
function runnerFolders({ run }) {
    const temporary = run.env('RUNNER_TEMP');
    if (temporary && run.env('RUNNER_TOOL_CACHE'))
        return temporary;
    throw new action_error/* ActionError */.l('refused', 'nomad-cli-version needs the folders of a runner: RUNNER_TEMP and RUNNER_TOOL_CACHE ' +
        'are not set.');
}
function refuseEmpty(folder, archive) {
    if (['nomad', 'nomad.exe'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return;
    throw new action_error/* ActionError */.l('refused', `${archive} holds no program nomad: nothing was installed.`);
}

;// CONCATENATED MODULE: ./packages/action/src/connection.ts
/** Connection options from a run, an address and the names of its inputs, for messages. */
function connectionOptions(run, baseUrl, inputs) {
    const { world, secrets, dryRun, deadline, proxy, allowInsecureHttp, tls } = run;
    const endpoint = { baseUrl, proxy, allowInsecureHttp, inputs, ...(tls && { tls }) };
    return { world, secrets, dryRun, deadline, endpoint };
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
        endpoint: {
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

;// CONCATENATED MODULE: ./packages/client/src/nomad/login.ts
var login_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var login_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Exchanges a signed identity (a JWT) for a token of the cluster. The caller has to keep `SecretID`
 * secret; the token lives until its own end, its holder may not delete it.
 */
async function loginByJwt(nomad, login, request) {
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
        ...request_options_requestOptionsOf(request),
    });
    return answer.value;
}
/** What the token in use may say of itself. */
async function readTokenSelf(nomad, request) {
    const answer = await nomad.api.call({
        method: 'GET',
        path: path `/v1/acl/token/self`,
        query: { region: nomad.scope.region },
        effect: 'read',
        resource: 'token',
        schema: tokenSelf,
        ...requestOptionsOf(request),
    });
    return answer.value;
}
// A read may be held for a minute and a write follows it: the token has to outlive both.
const SPARE_MS = 120_000;
// A token that lives shorter than the spare is used for half of its life.
const SHARE_OF_SHORT_LIFE = 0.5;
// A renewal that fails must not hold up calls that the old token is still good for.
const RENEWAL_LIMIT_MS = 10_000;
const RENEWAL_PAUSE_MS = 30_000;
/**
 * A connection that logs in before its first call, and again before its token ends: a token made by
 * a login cannot be renewed, only made anew (recorded from a real agent). Where that fails, the old
 * token is used until its very end.
 */
function withLogin(options) {
    let token;
    let goodUntilMs = Number.NEGATIVE_INFINITY;
    let endsAtMs = Number.NEGATIVE_INFINITY;
    let renewal;
    const renew = async (request) => {
        const beganMs = options.clock.now();
        const login = await options.login(request);
        const lifeMs = (0,duration/* parseDuration */.E9)(login.ExpirationTTL ?? '') ?? Number.POSITIVE_INFINITY;
        endsAtMs = beganMs + lifeMs;
        goodUntilMs = beganMs + Math.max(lifeMs - SPARE_MS, lifeMs * SHARE_OF_SHORT_LIFE);
        token = login.SecretID;
    };
    const renewOrKeep = async (request) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { clock } = options;
            const leftMs = endsAtMs - clock.now();
            if (leftMs <= 0)
                return await renew(request);
            const limit = login_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(clock, Math.min(RENEWAL_LIMIT_MS, leftMs), request.signal), false);
            try {
                await renew({ signal: limit.signal, deadline: limit });
            }
            catch (error) {
                request.signal.throwIfAborted();
                const stillMs = endsAtMs - clock.now();
                if (stillMs <= 0)
                    throw error;
                goodUntilMs = clock.now() + Math.min(RENEWAL_PAUSE_MS, stillMs);
                options.warn(keptSentence(error, stillMs));
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            login_disposeResources(env_1);
        }
    };
    const ready = async (request) => {
        if (options.clock.now() < goodUntilMs)
            return;
        renewal ??= renewOrKeep(request).finally(() => {
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
function keptSentence(error, stillMs) {
    const why = error instanceof Error ? error.message : String(error);
    return (`The Nomad token could not be renewed (${why}); it is valid for another ` +
        `${(0,duration/* formatDuration */.a3)(stillMs)} and is used until then.`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/connect.ts




/**
 * The cluster that the inputs name. With `auth-method` the job's own identity is exchanged for a
 * token before the first call, and again before that token ends.
 */
function connect(inputs, run) {
    const { authMethod, audience } = inputs;
    if (authMethod === undefined || audience === undefined) {
        return connectNomad({ ...optionsOf(inputs, run), token: () => inputs.token });
    }
    const open = connectNomad({ ...optionsOf(inputs, run), token: () => undefined });
    run.requests(() => open.api.sent());
    return withLogin({
        clock: run.world.clock,
        warn: (text) => run.log.warning(text),
        connect: (token) => connectNomad({ ...optionsOf(inputs, run), token }),
        login: async (request) => {
            const jwt = await requestIdToken(run, audience, request.signal);
            const login = await loginByJwt(open, { authMethod, jwt }, request);
            run.secrets.add(login.SecretID);
            return login;
        },
        close: () => open.api.close(),
    });
}
function optionsOf(inputs, run) {
    const { address, namespace = 'default', region } = inputs;
    const names = { address: 'address', credentials: 'token' };
    return { ...connectionOptions(run, address, names), namespace, region };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/allocations/addresses.ts
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
            addresses[Label] = joined(network.IP, Value);
        }
    }
    const shared = resources?.Shared;
    const fallback = shared?.Networks[0]?.IP ?? '';
    for (const { Label, Value, HostIP } of shared?.Ports ?? []) {
        addresses[Label] = joined(HostIP === '' ? fallback : HostIP, Value);
    }
    return addresses;
}
function joined(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/canaries.ts





/** The ids of the canaries in scope that have been placed, living or not. */
function placedCanaries({ deployment, groups }) {
    return groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
}
/**
 * Reads the living canaries in scope with the addresses of their ports. One that was replaced and
 * forgotten by the servers (garbage collection) is none any more.
 */
async function readCanaries({ nomad, run }, snapshot) {
    const placed = new Set(placedCanaries(snapshot));
    const living = snapshot.allocations.filter((allocation) => placed.has(allocation.ID) && !hasEnded(allocation));
    const request = { signal: run.signal, deadline: run.deadline };
    const read = await Promise.all(living.map(async ({ ID }) => {
        try {
            const allocation = await readAllocation(nomad, ID, request);
            return { id: ID, group: allocation.TaskGroup, ports: addressesOf(allocation) };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && error.kind === 'not-found')
                return undefined;
            throw error;
        }
    }));
    return read.filter((canary) => canary !== undefined);
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
        throw new action_error/* ActionError */.l('refused', problems.join(' '));
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/findings.ts
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/allocations.ts
var allocations_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var allocations_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
function measureAllocations(gate, context) {
    const { nomad, run } = context;
    const ids = placedCanaries(context.snapshot);
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = allocations_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(run.world.clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const read = await Promise.all(ids.map((id) => readAllocation(nomad, id, request)));
            return combine(read.map((allocation) => evaluateAllocation(allocation, gate)), 'there are no canaries to look at');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            allocations_disposeResources(env_1);
        }
    };
}
/** What the life of one canary says. */
function evaluateAllocation(allocation, gate) {
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
;// CONCATENATED MODULE: ./packages/probe/src/command/kill-descendants.ts


/** The variable that all descendants of a command inherit. */
const MARK_VARIABLE = 'ROLLOUT_GATE_RUN';
// A process that forks while it is looked for is found in the next pass.
const MAX_PASSES = 100;
/**
 * Kills a command's process group and, on Linux, every process with the mark in its environment,
 * also one that made a group or a session of its own. Those of other users stay.
 */
async function killDescendants(pid, mark, kill) {
    killQuietly(-pid, kill);
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const left = await markedProcesses(mark);
        const killed = left.filter((each) => killQuietly(each, kill));
        if (killed.length === 0)
            return;
        await nextTick();
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
    const names = await (0,external_node_fs_promises_.readdir)('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const marked = await Promise.all(pids.map((pid) => hasMark(pid, mark)));
    return pids.filter((_, at) => marked[at] === true);
}
/** A zombie has no environment any more. */
async function hasMark(pid, mark) {
    const environment = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/environ`).catch(() => undefined);
    return environment?.includes(`${MARK_VARIABLE}=${mark}\0`) ?? false;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/probe/src/command/output-channel.ts







const BUFFER_BYTES = 64 * 1024;
const makePipes = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Opens a pipe for each of `takes`, which is read into one buffer over and over; what a take wants
 * to keep it has to copy. Node gives its children sockets, and `/dev/stdout` and `/dev/stderr` of a
 * socket cannot be opened (ENXIO), which is how many scripts write. The program `mkfifo` is the
 * only way to a pipe; its names are gone before anything is written.
 */
async function openChannels(takes) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'gate-'));
    try {
        const paths = takes.map((_, at) => (0,external_node_path_.join)(folder, String(at)));
        await makePipes('mkfifo', ['-m', '600', ...paths]);
        return takes.map((take, at) => openPipe(paths[at] ?? '', take));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function openPipe(path, take) {
    // Without O_NONBLOCK, opening one end would wait for the other.
    const ourEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const theirs = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    const ours = new external_node_net_.Socket({
        fd: ourEnd,
        readable: true,
        writable: false,
        onread: {
            buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
            callback(bytes, buffer) {
                take(buffer.subarray(0, bytes));
                return true;
            },
        },
    });
    ours.on('error', () => undefined);
    ours.resume();
    return { theirs, ours };
}
/** Lets go of the child's end. */
function closeTheirs({ theirs }) {
    (0,external_node_fs_.closeSync)(theirs);
}

;// CONCATENATED MODULE: ./packages/probe/src/command/output-tail.ts
function createOutputTail(maxBytes) {
    const ring = Buffer.alloc(maxBytes);
    let taken = 0;
    return {
        take(chunk) {
            const end = chunk.subarray(Math.max(0, chunk.length - maxBytes));
            const at = (taken + chunk.length - end.length) % maxBytes;
            const room = Math.min(end.length, maxBytes - at);
            ring.set(end.subarray(0, room), at);
            ring.set(end.subarray(room), 0);
            taken += chunk.length;
        },
        lines() {
            if (taken === 0)
                return [];
            const at = taken % maxBytes;
            const isCut = taken > maxBytes;
            const bytes = isCut ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring;
            const text = bytes.toString('utf8', 0, Math.min(taken, maxBytes));
            const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
            if (!isCut)
                return lines;
            return [`(${taken - maxBytes} bytes before this were left out)`, ...lines.slice(1)];
        },
    };
}

;// CONCATENATED MODULE: ./packages/probe/src/command/run-command.ts
var run_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const run_command_MAX_BYTES = 64 * 1024;
// What a killed process had written is there at once; one that nobody may kill can hold the pipe.
const PIPE_GRACE_MS = 500;
/**
 * Runs a command to its end, or kills it at its timeout. Whatever it has started is killed with it,
 * also after an end by itself. Throws the signal's reason when that is aborted, all killed then.
 */
async function runCommand(command, call) {
    call.signal.throwIfAborted();
    const mark = (0,external_node_crypto_.randomUUID)();
    const tails = [createOutputTail(run_command_MAX_BYTES), createOutputTail(run_command_MAX_BYTES)];
    const channels = await openChannels(tails.map(({ take }) => take)).catch(codeOf);
    if (typeof channels === 'string') {
        return { how: { kind: 'not-started', why: `mkfifo: ${channels}` }, stdout: [], stderr: [] };
    }
    const child = start(command, mark, channels);
    channels.forEach(closeTheirs);
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
        const limit = run_command_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(call.clock, call.timeoutMs, call.signal), false);
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
            return { kind: 'not-started', why: codeOf(error) };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_command_disposeResources(env_1);
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/command.ts




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
function measureCommand(gate, context) {
    const { run } = context;
    refuseWindows(gate.name);
    const workspace = run.env('GITHUB_WORKSPACE') || '.';
    return async (call) => {
        const command = {
            words: gate.command,
            directory: (0,external_node_path_.resolve)(workspace, gate.directory ?? '.'),
            environment: environmentFor(gate, context),
        };
        const kill = (pid, signal) => void process.kill(pid, signal);
        const end = await runCommand(command, { ...call, kill, clock: run.world.clock });
        return { ...evaluateEnd(end, call.timeoutMs, gate.command[0] ?? ''), output: outputOf(end) };
    };
}
/** There is no way to find all that a command has started there, so it could not be ended. */
function refuseWindows(name) {
    if (process.platform !== 'win32')
        return;
    throw new action_error/* ActionError */.l('refused', `Gate ${name}: command gates need a runner with Linux or macOS.`);
}
/**
 * What little the command gets: the names let through, what the step is about, where the canaries
 * are and, only with `pass-token`, the step's identity. A Nomad CLI needs nothing else.
 */
function environmentFor(gate, context) {
    const { run, toolFolders, canaries } = context;
    const addresses = Object.fromEntries(canaries.map(({ id, ports }) => [id, ports]));
    const given = [...ALWAYS, ...gate.environment].flatMap((name) => {
        const value = run.env(name);
        return value === undefined ? [] : [[name, value]];
    });
    const environment = Object.fromEntries(given);
    const path = [...toolFolders, environment['PATH'] ?? ''].filter((part) => part !== '');
    return {
        ...environment,
        ...nomadVariables(context),
        ...(gate['pass-token'] ? tokenOf(context) : {}),
        PATH: path.join(external_node_path_.delimiter),
        CANARY_ADDRESSES: JSON.stringify(addresses),
    };
}
function nomadVariables({ address, nomad, snapshot }) {
    const { ID, JobID, JobVersion, Namespace } = snapshot.deployment;
    const { region } = nomad.scope;
    return {
        NOMAD_ADDR: address.href.replace(/\/$/, ''),
        NOMAD_NAMESPACE: Namespace,
        ...(region === undefined ? {} : { NOMAD_REGION: region }),
        DEPLOYMENT_ID: ID,
        JOB_ID: JobID,
        JOB_VERSION: String(JobVersion),
    };
}
function tokenOf({ nomad }) {
    const token = nomad.token?.();
    return token === undefined ? {} : { NOMAD_TOKEN: token };
}
function evaluateEnd({ how }, timeoutMs, program) {
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/counters.ts
// A crash or two is possible in a bake; a gauge or a rate falls every other time.
const MAX_FALLS = 4;
const MAX_FALLING_SHARE = 0.1;
const MAX_EXCESSES_IN_A_ROW = 3;
/**
 * Turns raw counters into increments, per series. A value that falls is a reset: the new value is
 * the increment. A series that appears in an allocation that was read before began at zero. One
 * that is missing keeps its last value until it is back. Where an allocation's events are ahead of
 * its requests, both wait for the next read: a server may have taken in only a part of a scrape.
 */
function createCounters() {
    const series = new Map();
    const known = new Set();
    const pending = new Map();
    let steps = 0;
    let falls = 0;
    let excessesInARow = 0;
    const increment = (kind, sample) => {
        const { allocation, value } = sample;
        if (!Number.isFinite(value) || value < 0)
            return 0;
        const key = `${kind} ${allocation} ${sample.series}`;
        const before = series.get(key);
        series.set(key, { value });
        if (before === undefined)
            return known.has(allocation) ? value : 0;
        if (value !== before.value)
            steps += 1;
        if (value >= before.value)
            return value - before.value;
        falls += 1;
        return value;
    };
    return {
        read({ events, total }) {
            const present = new Set([...events, ...total].map(({ allocation }) => allocation));
            const add = (sample, kind) => {
                const arm = pending.get(sample.allocation) ?? { events: 0, total: 0 };
                arm[kind] += increment(kind, sample);
                pending.set(sample.allocation, arm);
            };
            for (const sample of events)
                add(sample, 'events');
            for (const sample of total)
                add(sample, 'total');
            for (const allocation of present)
                known.add(allocation);
            const whole = [...pending].filter(([, arm]) => arm.events <= arm.total);
            for (const [allocation] of whole)
                pending.delete(allocation);
            excessesInARow = pending.size > 0 ? excessesInARow + 1 : 0;
            return new Map(whole);
        },
        problem() {
            if (excessesInARow >= MAX_EXCESSES_IN_A_ROW) {
                return 'the query events counts more than the query total; it must count a part of it';
            }
            if (falls >= MAX_FALLS && falls > MAX_FALLING_SHARE * steps) {
                return 'the values fall again and again: they must be raw counters, not rates or gauges';
            }
            return undefined;
        },
    };
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/bake-input.ts
var bake_input = __webpack_require__(3907);
;// CONCATENATED MODULE: ./packages/analysis/src/look.ts
/** Throws a `RangeError` for counts that cannot be. */
function checkLook({ canary, stable }) {
    checkArm('canary', canary);
    checkArm('stable', stable);
}
function checkArm(name, { events, total }) {
    if (!isCount(events) || !isCount(total)) {
        throw new RangeError(`${name}: ${events} events of ${total} are not counts`);
    }
    if (events > total) {
        throw new RangeError(`${name}: ${events} events are more than the total of ${total}`);
    }
}
/** Counters are floating-point numbers in Prometheus, so fractions are accepted. */
function isCount(value) {
    return Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ./packages/analysis/src/ratio-interval.ts
/** Grid points on either side of a ratio of 1. */
const HALF = 24;
const WIDEST = Math.log(128);
/** Up to this distance from 1, in logarithms, the points are close to each other. */
const DENSE = 0.4;
const STEP = Math.asinh(WIDEST / DENSE) / HALF;
/** Logarithms of ratios from 1/128 to 128: dense around 1, where narrow intervals are wanted. */
const LOG_RATIOS = Float64Array.from({ length: 2 * HALF + 1 }, (_, at) => {
    return DENSE * Math.sinh((at - HALF) * STEP);
});
const RATIOS = LOG_RATIOS.map((log) => Math.exp(log));
/** Before any look, the density of a log ratio falls by half with each fourfold distance from 1. */
const LOG_WEIGHTS = normalize(LOG_RATIOS.map((log) => Math.log(Math.hypot(DENSE, log)) - Math.abs(log) / 2));
/**
 * Estimates the ratio ρ of two event rates, and gives an interval that contains ρ at every look at
 * once with probability 1 − `error` or more (a confidence sequence).
 *
 * The estimate is that of Mantel and Haenszel (1959): a load or an event rate that changes in time
 * does not bias it. The interval holds all ρ whose likelihood is above `error` times the mean
 * likelihood over a grid (Ville's inequality, as in Robbins 1970, and Lindon and Malek, arXiv
 * 2011.03567). The logarithm of the likelihood is concave in log ρ, so its tangents bound it
 * between grid points: the interval is never too narrow, and at most a grid step too wide.
 */
function createRatioInterval(error) {
    const logs = new Float64Array(LOG_RATIOS.length);
    const slopes = new Float64Array(LOG_RATIOS.length);
    let above = 0;
    let below = 0;
    return {
        /** A look with requests in one arm only says nothing about the ratio. */
        add({ canary, stable }) {
            if (canary.total === 0 || stable.total === 0)
                return;
            const events = canary.events + stable.events;
            const odds = canary.total / stable.total;
            const share = odds / (1 + odds);
            for (let at = 0; at < RATIOS.length; at += 1) {
                const ratio = RATIOS[at] ?? 1;
                // (ρ·n + m) / (n + m), which keeps its digits where one arm is far below the other.
                const scale = 1 + (ratio - 1) * share;
                logs[at] = (logs[at] ?? 0) + canary.events * (LOG_RATIOS[at] ?? 0);
                logs[at] = (logs[at] ?? 0) - events * Math.log(scale);
                slopes[at] = (slopes[at] ?? 0) + canary.events - (events * ratio * share) / scale;
            }
            above += canary.events * (1 - share);
            below += stable.events * share;
        },
        read() {
            const least = Math.log(error) + logSum(logs.map((log, at) => log + (LOG_WEIGHTS[at] ?? 0)));
            const curve = { logs, slopes, least };
            return { estimate: above / below, low: lowEnd(curve), high: highEnd(curve) };
        },
    };
}
function lowEnd(curve) {
    const first = curve.logs.findIndex((log) => log >= curve.least);
    if (first <= 0)
        return 0;
    const isRising = (curve.slopes[first] ?? 0) > 0;
    const outer = crossing(curve, first - 1);
    return Math.exp(isRising ? Math.max(outer, crossing(curve, first)) : outer);
}
function highEnd(curve) {
    const last = curve.logs.findLastIndex((log) => log >= curve.least);
    if (last < 0 || last === RATIOS.length - 1)
        return Infinity;
    const isFalling = (curve.slopes[last] ?? 0) < 0;
    const outer = crossing(curve, last + 1);
    return Math.exp(isFalling ? Math.min(outer, crossing(curve, last)) : outer);
}
/** Where the tangent at a grid point reaches `least`. */
function crossing({ logs, slopes, least }, at) {
    return (LOG_RATIOS[at] ?? 0) + (least - (logs[at] ?? 0)) / (slopes[at] ?? 0);
}
/** log Σ exp(log), without overflow. Loops, because it is called for every look. */
function logSum(logs) {
    let top = -Infinity;
    for (const log of logs)
        top = Math.max(top, log);
    let sum = 0;
    for (const log of logs)
        sum += Math.exp(log - top);
    return top + Math.log(sum);
}
function normalize(logs) {
    const whole = logSum(logs);
    return logs.map((log) => log - whole);
}

;// CONCATENATED MODULE: ./packages/analysis/src/sequential-test.ts

/** How much worse than tolerable a canary may be. Most weight where a regression is worth haste. */
const WORSE = [
    { times: 1.25, weight: 0.1 },
    { times: 1.5, weight: 0.2 },
    { times: 2, weight: 0.25 },
    { times: 3, weight: 0.25 },
    { times: 5, weight: 0.15 },
    { times: 10, weight: 0.05 },
];
/** How good it may be. Most are neither better nor worse than what runs already. */
const BETTER = [
    { times: 1, weight: 0.6 },
    { times: 0.8, weight: 0.2 },
    { times: 0.5, weight: 0.2 },
];
/**
 * Where events come one by one, e-values hardly jump over their bound and Ville's inequality is
 * nearly an equality; this leaves some room below `falsePass`. Failures leave more by themselves.
 */
const PASS_MARGIN = 1.1;
/** The decision part of `compareRates`, which explains the method. Its looks have to be checked. */
function createSequentialTest(options) {
    const { tolerance, unacceptable, falseFailure, falsePass } = options;
    const worse = createMixture(WORSE, { unit: tolerance, border: tolerance });
    const better = createMixture(BETTER, { unit: Math.min(1, tolerance), border: unacceptable });
    let verdict = 'undecided';
    return {
        add(look) {
            // Without events in either arm, or without requests in one of them, nothing can be compared.
            if (look.canary.total === 0 || look.stable.total === 0)
                return;
            if (look.canary.events === 0 && look.stable.events === 0)
                return;
            worse.add(look);
            better.add(look);
            if (verdict !== 'undecided')
                return;
            if (worse.log() >= -Math.log(falseFailure))
                verdict = 'fail';
            else if (better.log() >= Math.log(PASS_MARGIN / falsePass))
                verdict = 'pass';
        },
        verdict: () => verdict,
        /** The e-values. */
        evidence: () => ({ fail: expFinite(worse.log()), pass: expFinite(better.log()) }),
    };
}
function expFinite(log) {
    return Math.min(Math.exp(log), Number.MAX_VALUE);
}
/** The e-value of alternative ratios, in units, against the ratio at the border of a hypothesis. */
function createMixture(alternatives, { unit, border }) {
    const logs = Float64Array.from(alternatives, ({ weight }) => Math.log(weight));
    const logRatios = Float64Array.from(alternatives, ({ times }) => Math.log((times * unit) / border));
    const steps = Float64Array.from(alternatives, ({ times }) => times * unit - border);
    return {
        add({ canary, stable }) {
            const events = canary.events + stable.events;
            // (ρ·n + m) / (border·n + m) is 1 + (ρ − border)·share; so it keeps its digits for n ≪ m.
            const share = 1 / (border + stable.total / canary.total);
            for (let at = 0; at < logs.length; at += 1) {
                const gain = canary.events * (logRatios[at] ?? 0);
                logs[at] = (logs[at] ?? 0) + gain - events * Math.log1p((steps[at] ?? 0) * share);
            }
        },
        log: () => logSum(logs),
    };
}

;// CONCATENATED MODULE: ./packages/analysis/src/rate-comparison.ts



/**
 * Compares the event rate of a canary with that of the stable version, look after look, with
 * error probabilities that hold however often one looks and however long (anytime-valid).
 *
 * Method: a mixture sequential probability ratio test on the split of the events. Of the t events
 * of a look, those of the canary are binomial with p(ρ) = ρn / (ρn + m), where n and m are the
 * requests of canary and stable and ρ is the ratio of their event rates; load and event rate may
 * change from look to look as they like, because they cancel out. The likelihood ratio of an
 * alternative to the border of the hypothesis is multiplied over the looks and averaged over a grid
 * of alternatives. Where the hypothesis holds, that is a non-negative supermartingale that starts
 * at 1, and by Ville's inequality it reaches 1/α with probability at most α. This needs only that
 * requests become events independently; that counts are binomial rather than Poisson makes it
 * conservative.
 *
 * Source: Lindon and Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022,
 * arXiv 2011.03567; Ville 1939; for mixtures Robbins 1970. Throws a `RangeError` for options that
 * make no sense.
 */
function compareRates(options) {
    checkOptions(options);
    const test = createSequentialTest(options);
    const interval = createRatioInterval(Math.min(options.falseFailure, options.falsePass));
    return {
        add(look) {
            checkLook(look);
            test.add(look);
            interval.add(look);
        },
        verdict: test.verdict,
        evidence: () => ({ ...test.evidence(), ratio: interval.read() }),
    };
}
function checkOptions(options) {
    const { tolerance, unacceptable, falseFailure, falsePass } = options;
    if (!(tolerance > 0 && Number.isFinite(tolerance))) {
        throw new RangeError(`tolerance must be a number above 0, not ${tolerance}`);
    }
    if (!(unacceptable > tolerance && Number.isFinite(unacceptable))) {
        throw new RangeError(`unacceptable must be above tolerance ${tolerance}, not ${unacceptable}`);
    }
    for (const [name, chance] of Object.entries({ falseFailure, falsePass })) {
        if (!(chance > 0 && chance < 1)) {
            throw new RangeError(`${name} must be between 0 and 1, not ${chance}`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/canary-comparison.ts

/** Compares canaries with all other allocations. */
function createCanaryComparison(options, isCanary) {
    const comparison = compareRates(options);
    const totals = emptyLook();
    let pending = emptyLook();
    return {
        add(increments) {
            for (const [allocation, arm] of increments) {
                const side = isCanary(allocation) ? 'canary' : 'stable';
                addTo(totals[side], arm);
                addTo(pending[side], arm);
            }
            // Servers are scraped at different times; what one arm did waits for the other.
            if (pending.canary.total === 0 || pending.stable.total === 0)
                return;
            comparison.add(pending);
            pending = emptyLook();
        },
        finding() {
            const evidence = comparison.evidence();
            return {
                verdict: comparison.verdict(),
                progress: progressOf(totals, evidence),
                detail: canary_comparison_describe(totals, evidence, options),
            };
        },
        totals: () => totals,
    };
}
function emptyLook() {
    return { canary: { events: 0, total: 0 }, stable: { events: 0, total: 0 } };
}
function addTo(sum, { events, total }) {
    sum.events += events;
    sum.total += total;
}
/** Sureness that is worth a line in the log, %. */
const STEPS = [95, 90, 80, 50];
/** Changes whenever there is something new to report. */
function progressOf({ canary, stable }, { fail, pass }) {
    if (canary.total === 0)
        return 'no requests on the canary';
    if (stable.total === 0)
        return 'no requests on the stable version';
    if (canary.events + stable.events === 0)
        return 'no events';
    const sure = sureness(Math.max(fail, pass));
    const step = STEPS.find((each) => sure >= each);
    if (step === undefined)
        return 'undecided';
    return `${step} % sure to be ${fail > pass ? 'worse' : 'good'}`;
}
/** An e-value as a confidence that holds however often one looks, %. */
function sureness(eValue) {
    return Math.max(0, 100 * (1 - 1 / eValue));
}
function canary_comparison_describe(totals, evidence, options) {
    const { canary, stable } = totals;
    const counts = `canary ${armText(canary)}, stable ${armText(stable)}`;
    if (canary.total === 0 || stable.total === 0)
        return `${counts}: no requests to compare`;
    if (canary.events + stable.events === 0)
        return `${counts}: no events to compare`;
    const { fail, pass, ratio } = evidence;
    const range = `${ratioText(ratio.low)} to ${ratioText(ratio.high)}`;
    const isWorse = fail > pass;
    const claim = isWorse
        ? `worse than ${options.tolerance}×`
        : `better than ${options.unacceptable}×`;
    const sure = `${Math.floor(sureness(isWorse ? fail : pass) * 10) / 10} % sure`;
    return `${counts}; ratio ${ratioText(ratio.estimate)} (${range}), ${claim}: ${sure}`;
}
function armText({ events, total }) {
    const share = total === 0 ? '' : ` (${Number(((events / total) * 100).toPrecision(2))} %)`;
    return `${events} of ${total}${share}`;
}
function ratioText(ratio) {
    return Number.isFinite(ratio) ? `${Number(ratio.toPrecision(2))}×` : '∞';
}

;// CONCATENATED MODULE: ./packages/analysis/src/binomial.ts
/**
 * Draws how many of `trials` succeed, each by `chance`: exact, and about as fast for a billion
 * trials as for ten. Inversion where few successes are expected, else the rejection method BTRS of
 * Hörmann, "The Generation of Binomial Random Variates", 1993.
 */
function drawBinomial(random, trials, chance) {
    if (chance > 0.5)
        return trials - drawBinomial(random, trials, 1 - chance);
    if (trials <= 0 || chance <= 0)
        return 0;
    return trials * chance < 10 ? invert(random, trials, chance) : reject(random, trials, chance);
}
function invert(random, trials, chance) {
    const odds = chance / (1 - chance);
    let density = Math.exp(trials * Math.log1p(-chance));
    let left = random() - density;
    let count = 0;
    // A rounding error in the far tail must not let it run on.
    while (left > 0 && count < trials && density > 0) {
        count += 1;
        density *= ((trials - count + 1) / count) * odds;
        left -= density;
    }
    return count;
}
function reject(random, trials, chance) {
    const deviation = Math.sqrt(trials * chance * (1 - chance));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * chance;
    const center = trials * chance + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const logDensity = createLogDensity(trials, chance);
    for (;;) {
        const u = random() - 0.5;
        const v = random();
        const edge = 0.5 - Math.abs(u);
        const count = Math.floor(((2 * a) / edge + b) * u + center);
        if (edge >= 0.07 && v <= squeeze)
            return count;
        if (count < 0 || count > trials)
            continue;
        if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= logDensity(count))
            return count;
    }
}
/** The density of a count relative to that of the most frequent one, as logarithm. */
function createLogDensity(trials, chance) {
    const odds = chance / (1 - chance);
    const mode = Math.floor((trials + 1) * chance);
    const rest = trials - mode + 1;
    const atMode = (mode + 0.5) * Math.log((mode + 1) / (odds * rest)) + tail(mode) + tail(rest - 1);
    return (count) => {
        const others = trials - count + 1;
        return (atMode +
            (trials + 1) * Math.log(rest / others) +
            (count + 0.5) * Math.log((odds * others) / (count + 1)) -
            tail(count) -
            tail(others - 1));
    };
}
/** What Stirling's formula for log n! leaves out. */
function tail(count) {
    const next = count + 1;
    const square = next * next;
    return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

;// CONCATENATED MODULE: ./packages/analysis/src/seeded-random.ts
/** Numbers uniform in [0, 1), the same for the same seed (Mulberry32). */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./packages/analysis/src/power.ts



const RUNS = 2_000;
const SEED = 20_111;
const ENOUGH = 0.8;
/** More looks would only cost time: the test hardly depends on how its data is cut. */
const MAX_LOOKS = 200;
/** After the bake each look is later by this part of the time so far. */
const GROWTH = 0.03;
const HORIZON_SECONDS = 30 * 24 * 3_600;
/**
 * Forecasts what a comparison with this traffic can find, by seeded simulation of the test itself
 * (Monte Carlo): the same options give the same forecast. Events are drawn independently, with
 * constant load and event rate. Throws a `RangeError` for traffic, rates or times that cannot be.
 */
function forecastPower(options) {
    checkPowerOptions(options);
    const { runs = RUNS, seed = SEED, bakeSeconds } = options;
    const random = seededRandom(seed);
    let open = Array.from({ length: runs }, () => createSequentialTest(options.comparison));
    let found = 0;
    let foundInBake = 0;
    let secondsFor80 = Infinity;
    let lastSeconds = 0;
    for (const seconds of lookTimes(options)) {
        const draw = createDraw(options, seconds - lastSeconds);
        for (const test of open)
            test.add(draw(random));
        found += open.filter((test) => test.verdict() === 'fail').length;
        open = open.filter((test) => test.verdict() === 'undecided');
        if (seconds <= bakeSeconds)
            foundInBake = found;
        if (found >= ENOUGH * runs)
            secondsFor80 = Math.min(secondsFor80, seconds);
        if (open.length === 0 || (seconds >= bakeSeconds && Number.isFinite(secondsFor80)))
            break;
        lastSeconds = seconds;
    }
    return { power: foundInBake / runs, secondsFor80 };
}
/** When the simulation looks, s: through the bake at the gate's pace, after it ever more rarely. */
function* lookTimes({ intervalSeconds, bakeSeconds }) {
    const looks = Math.max(1, Math.min(MAX_LOOKS, Math.floor(bakeSeconds / intervalSeconds)));
    for (let look = 1; look <= looks; look += 1)
        yield (bakeSeconds * look) / looks;
    let seconds = bakeSeconds;
    while (seconds < HORIZON_SECONDS) {
        seconds += Math.max(intervalSeconds, seconds * GROWTH);
        yield seconds;
    }
}
/** Draws the looks of one length. The fraction of a request is carried by chance. */
function createDraw({ traffic, eventRate, ratio }, seconds) {
    const canaryRate = Math.min(1, eventRate * ratio);
    const draw = (random, perSecond, rate) => {
        const expected = perSecond * seconds;
        const total = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
        return { events: drawBinomial(random, total, rate), total };
    };
    return (random) => ({
        canary: draw(random, traffic.canary, canaryRate),
        stable: draw(random, traffic.stable, eventRate),
    });
}
function checkPowerOptions(options) {
    const { traffic, eventRate, ratio, intervalSeconds, bakeSeconds, runs = RUNS } = options;
    const numbers = { canary: traffic.canary, stable: traffic.stable, eventRate, ratio };
    for (const [name, value] of Object.entries(numbers)) {
        if (!(value >= 0 && Number.isFinite(value))) {
            throw new RangeError(`${name} must be a number of at least 0, not ${value}`);
        }
    }
    if (eventRate > 1)
        throw new RangeError(`eventRate must be at most 1, not ${eventRate}`);
    for (const [name, value] of Object.entries({ intervalSeconds, bakeSeconds, runs })) {
        if (!(value > 0 && Number.isFinite(value))) {
            throw new RangeError(`${name} must be a number above 0, not ${value}`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/power-line.ts


/** For a bake that ends by itself, the time that is asked for. */
const OPEN_BAKE_MS = 600_000;
/** What a comparison can find with the traffic of its first looks: one sentence. */
function powerSentence(facts) {
    const { comparison, totals, elapsedMs, intervalMs, bakeMs } = facts;
    const seconds = Math.max(1, elapsedMs) / 1_000;
    const events = totals.canary.events + totals.stable.events;
    const requests = totals.canary.total + totals.stable.total;
    const isOpen = !Number.isFinite(bakeMs);
    const ms = Math.max(isOpen ? OPEN_BAKE_MS : bakeMs, intervalMs);
    const ratio = comparison.unacceptable;
    const { power, secondsFor80 } = forecastPower({
        comparison,
        traffic: { canary: totals.canary.total / seconds, stable: totals.stable.total / seconds },
        // Without an event so far the rate is likely to be below one in twice as many requests.
        eventRate: Math.min(1, (events + 0.5) / (requests + 1)),
        ratio,
        intervalSeconds: intervalMs / 1_000,
        bakeSeconds: ms / 1_000,
    });
    const end = isOpen ? `within ${(0,duration/* formatDuration */.a3)(ms)}` : 'by the end of the bake';
    const found = `${Math.round(power * 100)} %`;
    const needed = Number.isFinite(secondsFor80)
        ? `80 % needs ${(0,duration/* formatDuration */.a3)(Math.ceil(secondsFor80 / 60) * 60_000)}`
        : 'no bake of 30 days would give 80 %';
    return `with this traffic a ${ratio}× regression is found with ${found} ${end}; ${needed}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/self-comparison.ts


/**
 * Compares each of some allocations of one version with the others (an A/A test): there should be
 * no difference, so a failure says that the gate is badly set. All of them share `falseFailure`.
 */
function createSelfComparison(options, allocations) {
    const shared = { ...options, falseFailure: options.falseFailure / allocations.length };
    const pairs = allocations.map((allocation) => ({
        allocation,
        comparison: compareRates(shared),
        totals: emptyLook(),
        pending: emptyLook(),
    }));
    return {
        add(increments) {
            for (const pair of pairs)
                addToPair(pair, increments);
        },
        finding: () => findingOf(pairs, options),
        totals: () => pairs[0]?.totals ?? emptyLook(),
    };
}
function addToPair(pair, increments) {
    for (const [allocation, arm] of increments) {
        const side = allocation === pair.allocation ? 'canary' : 'stable';
        addTo(pair.totals[side], arm);
        addTo(pair.pending[side], arm);
    }
    const { canary, stable } = pair.pending;
    if (canary.total === 0 || stable.total === 0)
        return;
    pair.comparison.add(pair.pending);
    pair.pending = emptyLook();
}
function findingOf(pairs, { tolerance }) {
    const verdicts = pairs.map(({ comparison }) => comparison.verdict());
    const worst = pairs[verdicts.indexOf('fail')];
    if (worst !== undefined) {
        const { canary, stable } = worst.totals;
        const { estimate, low, high } = worst.comparison.evidence().ratio;
        const needed = ratioText(Math.max(low, tolerance) * 1.25);
        return {
            verdict: 'fail',
            progress: 'different',
            detail: `allocation ${worst.allocation} differs from the others of its version: ` +
                `${armText(canary)} against ${armText(stable)}, ratio ${ratioText(estimate)} ` +
                `(${ratioText(low)} to ${ratioText(high)}); the tolerance ${tolerance}× is too ` +
                `small for this spread: set it to ${needed} or more, check that allocation, or check ` +
                'that ' +
                'the queries count what they should',
        };
    }
    const passed = verdicts.filter((verdict) => verdict === 'pass').length;
    const counts = `${passed} of ${pairs.length} allocations are surely alike`;
    if (passed === pairs.length)
        return { verdict: 'pass', progress: 'alike', detail: counts };
    const [first] = pairs;
    const { canary, stable } = first?.totals ?? emptyLook();
    return {
        verdict: 'undecided',
        progress: `${passed} alike`,
        detail: `${counts}; there were too few requests for the others (${armText(canary)} against ` +
            `${armText(stable)} for the first): give it more time, more traffic, or a larger ` +
            'unacceptable',
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/sequential-gate.ts





/** Reads before the traffic is known well enough for a forecast. */
const READS_BEFORE_FORECAST = 3;
/**
 * Starts the comparison of one round: canaries with the stable version or, in a self-test, stable
 * allocations with each other. Forecasts its power once, in log and summary.
 */
function startSequential(gate, context) {
    const { run, canaries, sequentialGates, isSelfTest } = context;
    const { clock } = run.world;
    const options = {
        tolerance: gate.tolerance,
        unacceptable: gate.unacceptable,
        // The chance of one false failure among all gates of the step is what was asked for.
        falseFailure: gate['false-failure'] / Math.max(1, sequentialGates),
        falsePass: gate['false-pass'],
    };
    const ids = new Set(canaries.map(({ id }) => id));
    let comparison;
    let reads = 0;
    const startMs = clock.now();
    const forecast = (totals) => {
        const elapsedMs = clock.now() - startMs;
        const bakeMs = (0,bake_input/* measuringMs */.q)(gate, context.bake);
        const facts = { comparison: options, totals, elapsedMs, intervalMs: gate.interval, bakeMs };
        const sentence = `Gate ${gate.name}: ${powerSentence(facts)}.`;
        run.log.info(`${sentence} (Measured for ${(0,duration/* formatDuration */.a3)(elapsedMs)}.)`);
        run.summary.add({ sentences: [sentence] });
    };
    return {
        add(increments, stable) {
            comparison ??= isSelfTest
                ? createSelfComparison(options, stable)
                : createCanaryComparison(options, (id) => ids.has(id));
            comparison.add(increments);
            const totals = comparison.totals();
            if (totals.canary.total === 0 || totals.stable.total === 0)
                return;
            reads += 1;
            if (reads === READS_BEFORE_FORECAST)
                forecast(totals);
        },
        finding: () => comparison?.finding() ?? { verdict: 'undecided', detail: 'nothing was measured yet' },
    };
}

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/query-template.ts
var query_template = __webpack_require__(1134);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/stable-allocations.ts



/** The ids of the running allocations in scope that are no canaries. */
async function readStableIds({ nomad, snapshot, groups }, request) {
    const { deployment } = snapshot;
    const canaries = new Set(placedCanaries(snapshot));
    const all = await readJobAllocations(nomad, deployment.JobID, request);
    return all
        .filter(({ ID, ClientStatus, DesiredStatus, TaskGroup }) => ClientStatus === 'running' &&
        DesiredStatus === 'run' &&
        groups.includes(TaskGroup) &&
        !canaries.has(ID))
        .map(({ ID }) => ID);
}
/** Reads where allocations are reached, each once. */
function createAddressReader({ nomad }) {
    const known = new Map();
    return async (ids, request) => await Promise.all(ids.map(async (id) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const allocation = await readAllocation(nomad, id, request);
        const read = { id, group: allocation.TaskGroup, ports: addressesOf(allocation) };
        known.set(id, read);
        return read;
    }));
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
    const endpoint = {
        baseUrl: address,
        headers: () => headers,
        allowInsecureHttp,
        service,
        inputs: { address: 'gates (address)', credentials: 'gates (headers)' },
        ...(tls && { tls }),
        ...(proxy && { proxy }),
    };
    const api = createApi({ world, endpoint, secrets });
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

// EXTERNAL MODULE: ./packages/probe/src/json/comparison.ts
var comparison = __webpack_require__(3676);
// EXTERNAL MODULE: ./packages/probe/src/json/json-path.ts
var json_path = __webpack_require__(547);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts



/**
 * Evaluates one value. With one of the two comparisons everything else is the opposite; with both,
 * failure goes first and what fits neither is inconclusive, as is what cannot be compared (NaN).
 */
function evaluateValue(value, { success, failure }, of) {
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
const MAX_CHARACTERS = 80;
function shownValue(value) {
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
    return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}
/** Evaluates every value that the path finds in a JSON text; none is inconclusive. */
function evaluateDocument(text, wanted) {
    const document = (0,json_path/* parseJson */.q)(text);
    if (!document.ok)
        return { verdict: 'inconclusive', detail: 'the answer is not JSON' };
    const { path } = wanted;
    const findings = path
        .valuesIn(document.value)
        .map((value) => evaluateValue(value, wanted, path.text));
    return combine(findings, `${path.text} finds nothing in the answer`);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/prometheus.ts
var prometheus_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var prometheus_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Opens the Prometheus server of a gate until the round is over. */
function openGatePrometheus({ address, headers }, { run, atEnd }) {
    const { world, secrets, proxy, allowInsecureHttp, tls } = run;
    const prometheus = openPrometheus({
        world,
        secrets,
        proxy,
        allowInsecureHttp,
        address,
        headers,
        ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
    });
    run.requests(prometheus.sent);
    atEnd(prometheus.close);
    return prometheus;
}
/** Asks a Prometheus server by instant queries. */
function measurePrometheus(gate, context) {
    const { clock } = context.run.world;
    const prometheus = openGatePrometheus(gate, context);
    const queries = [gate.query, gate.baseline ?? ''];
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const limit = prometheus_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const needsStable = queries.some((query) => usesStable(query));
            const facts = queryFacts(context, needsStable ? await readStableIds(context, request) : []);
            const missing = missingIds(queries, facts);
            if (missing !== undefined)
                return { verdict: 'inconclusive', detail: missing };
            const [samples, baseline] = await Promise.all([
                prometheus.query((0,query_template/* fillQuery */.gv)(gate.query, facts), request),
                gate.baseline === undefined
                    ? undefined
                    : prometheus.query((0,query_template/* fillQuery */.gv)(gate.baseline, facts), request),
            ]);
            return evaluateSamples(gate, samples, baseline);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            prometheus_disposeResources(env_1);
        }
    };
}
/** All samples have to be good, by the comparisons and against the baseline. */
function evaluateSamples(gate, samples, baseline) {
    const least = gate['min-samples'];
    if (samples.length < least) {
        const detail = `the query gave ${samples.length} samples, and ${least} are needed`;
        return { verdict: 'inconclusive', detail };
    }
    const { success, failure } = gate;
    const hasBounds = success !== undefined || failure !== undefined;
    return combine(samples.flatMap(({ value }) => [
        ...(hasBounds ? [evaluateValue(value, { success, failure }, 'the value')] : []),
        ...(baseline === undefined ? [] : [evaluateAgainstBaseline(value, baseline, gate)]),
    ]), 'the query gave no samples');
}
/** What the variables of a query stand for. */
function queryFacts({ snapshot, canaries, groups }, stableIds) {
    const { deployment } = snapshot;
    return {
        canaryIds: canaries.map(({ id }) => id),
        stableIds,
        job: deployment.JobID,
        groups,
        version: deployment.JobVersion,
    };
}
function usesStable(query) {
    return (0,query_template/* hasVariable */.$u)(query, 'stable.alloc_ids') || (0,query_template/* hasVariable */.$u)(query, 'alloc_ids');
}
/** An empty list in a query would match series of anybody. */
function missingIds(queries, facts) {
    const uses = (name) => queries.some((query) => (0,query_template/* hasVariable */.$u)(query, name) || (0,query_template/* hasVariable */.$u)(query, 'alloc_ids'));
    if (uses('canary.alloc_ids') && facts.canaryIds.length === 0)
        return 'there are no canaries';
    if (uses('stable.alloc_ids') && facts.stableIds.length === 0) {
        return 'no allocation of an older version runs to compare with';
    }
    return undefined;
}
/**
 * Evaluates a value against that of the stable version: at most `max-ratio` times it, or at most
 * `max-difference` above it. A ratio to zero says nothing, so there `max-difference` decides, if it
 * is given too. Needs exactly one finite sample of the baseline.
 */
function evaluateAgainstBaseline(value, baseline, limits) {
    const [stable, ...others] = baseline;
    if (stable === undefined)
        return inconclusive('the baseline gave no samples');
    if (others.length > 0) {
        return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
    }
    const { 'max-ratio': ratio, 'max-difference': difference } = limits;
    const shown = `canary ${value} against stable ${stable.value}`;
    if (!Number.isFinite(stable.value) || Number.isNaN(value) || value === -Infinity) {
        return inconclusive(`${shown} cannot be compared`);
    }
    const usesRatio = ratio !== undefined && (stable.value !== 0 || difference === undefined);
    if (usesRatio && stable.value === 0) {
        return inconclusive(`${shown}: nothing has a ratio to zero; max-difference can say more`);
    }
    const most = usesRatio ? stable.value * ratio : stable.value + (difference ?? 0);
    const rule = usesRatio ? `max-ratio ${ratio}` : `max-difference ${difference}`;
    return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}
function inconclusive(detail) {
    return { verdict: 'inconclusive', detail };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/compare.ts
var compare_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var compare_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Compares counters of canaries and stable allocations, read from a Prometheus server. */
function measureCompare(gate, context) {
    const prometheus = openGatePrometheus(gate, context);
    const counters = createCounters();
    const sequential = startSequential(gate, context);
    return async ({ signal, timeoutMs }) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const known = sequential.finding();
            if (known.verdict !== 'undecided')
                return known;
            const limit = compare_addDisposableResource(env_1, (0,deadline/* startDeadline */.d)(context.run.world.clock, timeoutMs, signal), false);
            const request = { signal: limit.signal, deadline: limit };
            const stable = await readStableIds(context, request);
            const missing = missingAllocations(context, stable);
            if (missing !== undefined)
                return compare_inconclusive(missing);
            const facts = queryFacts(context, stable);
            const samples = await prometheus.query((0,query_template/* fillQuery */.gv)(bothCounters(gate), facts), request);
            if (samples.some(({ labels }) => !(gate.label in labels))) {
                return compare_inconclusive(`a series has no label ${gate.label}: keep it in both queries`);
            }
            const ids = new Set([...facts.canaryIds, ...stable]);
            const counted = toCounterSamples(samples, gate.label, ids);
            sequential.add(counters.read({ events: counted('events'), total: counted('total') }), stable);
            const problem = counters.problem();
            return problem === undefined ? sequential.finding() : compare_inconclusive(problem);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            compare_disposeResources(env_1);
        }
    };
}
function missingAllocations(context, stable) {
    if (context.isSelfTest) {
        return stable.length < 2 ? 'a self-test needs at least two running allocations' : undefined;
    }
    if (context.canaries.length === 0)
        return 'there are no canaries';
    return stable.length === 0 ? 'no allocation of an older version runs to compare with' : undefined;
}
/** Says of a sample which of the two queries gave it. */
const COUNTER_LABEL = 'rollout_counter';
/**
 * Both queries as one. A server answers one query from one state of its data, so a scrape cannot
 * fall between events and requests: that would compare the requests of one scrape with the events
 * of the scrape before, and a canary whose requests all fail would look as if it had no errors.
 */
function bothCounters({ events, total }) {
    // On lines of their own, since a query may end in a comment.
    const marked = (query, counter) => `label_replace(\n${query}\n, "${COUNTER_LABEL}", "${counter}", "", "")`;
    return `${marked(events, 'events')} or ${marked(total, 'total')}`;
}
/** The series of each query; those of allocations that do not take part are left out. */
function toCounterSamples(samples, label, ids) {
    return (counter) => samples.flatMap(({ labels, value }) => {
        const allocation = labels[label] ?? '';
        if (labels[COUNTER_LABEL] !== counter || !ids.has(allocation))
            return [];
        return [{ allocation, series: JSON.stringify(Object.entries(labels).sort()), value }];
    });
}
function compare_inconclusive(detail) {
    return { verdict: 'inconclusive', detail };
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





const attempt_MAX_CHARACTERS = 200;
/**
 * One look, bounded by the time of the call. `look` gives the detail of a target that answers as it
 * should, and throws for any other; `target` begins the sentence about that. Its signal must end
 * all
 * it does. Throws nothing but the reason of the call's signal, and a `Failure` for TLS texts or a
 * proxy that cannot be used.
 */
async function attempt_attempt(call, target, look) {
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
            return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
        });
        const latencyMs = call.clock.now() - startedMs;
        return { ...seen, detail: (0,sanitize_line/* sanitizeLine */.g)(seen.detail, attempt_MAX_CHARACTERS), latencyMs };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        attempt_disposeResources(env_1);
    }
}
function tooLate(target, timeoutMs) {
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
    const { what, code, final } = classifyNetworkError(error);
    const cause = code || (error instanceof Error ? error.message : String(error));
    const detail = `${target} ${what} (${cause})`;
    return { ok: false, detail, ...(final && { persistent: final }) };
}
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

// EXTERNAL MODULE: ./packages/probe/src/http/status-ranges.ts
var status_ranges = __webpack_require__(1412);
;// CONCATENATED MODULE: ./packages/probe/src/http/probe-http.ts





const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
/**
 * Sends one request on a connection of its own, and its redirects where those are to be followed.
 */
function probeHttp(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.origin}${target.url.pathname}`;
    return attempt_attempt(call, shown, async (signal) => {
        const connections = connectionsFor(target, call);
        try {
            const reply = await requestFollowing(connections.dispatcher, target, signal);
            try {
                checkStatus(reply, target.status ?? status_ranges/* successful */.hF);
                checkHeaders(reply, target.headersMatch);
                await checkBody(reply, target);
                return `${shown} answered ${reply.statusCode}`;
            }
            finally {
                discard(reply);
            }
        }
        catch (error) {
            // A connection that is still being made would go on without us.
            if (signal.aborted)
                await connections.end();
            throw error;
        }
    });
}
const NO_TLS = {};
const dispatchers = new WeakMap();
/**
 * Connections that end with each reply. Loading certificates takes long, so that all probes with
 * the same settings share one dispatcher.
 */
function connectionsFor({ url }, { tls = NO_TLS, proxy }) {
    const sameTls = dispatchers.get(tls) ?? new Map();
    dispatchers.set(tls, sameTls);
    const key = `${url.origin} ${JSON.stringify(proxy)}`;
    const dispatcher = sameTls.get(key) ?? openDispatcher(url, { tls, proxy });
    sameTls.set(key, dispatcher);
    const end = async () => {
        sameTls.delete(key);
        await endConnections(dispatcher);
    };
    return { dispatcher, end };
}
function openDispatcher(url, { tls, proxy }) {
    const endpoint = {
        baseUrl: new URL(url.origin),
        headers: () => ({}),
        // Whether http:// may be used is for the inputs to decide.
        allowInsecureHttp: true,
        service: url.origin,
        tls,
        ...(proxy && { proxy }),
    };
    return createDispatcher(endpoint, { keepAlive: false }).dispatcher;
}
async function requestFollowing(dispatcher, target, signal) {
    let url = target.url;
    for (let redirects = 0;; redirects += 1) {
        const options = probe_http_requestOptions({ ...target, url }, signal);
        const reply = await untilAborted(dispatcher.request(options), signal);
        reply.body.on('error', () => undefined);
        const next = redirectOf(reply, { ...target, url });
        if (next === undefined || redirects === MAX_REDIRECTS)
            return reply;
        discard(reply);
        url = next;
    }
}
/** Where a redirect that may be followed leads. */
function redirectOf(reply, target) {
    const { statusCode, headers } = reply;
    if (target.followRedirects === undefined || statusCode < 300 || statusCode > 399)
        return;
    if (target.status !== undefined && (0,status_ranges/* isInRanges */.op)(statusCode, target.status))
        return;
    const location = headers['location'];
    const next = typeof location === 'string' ? URL.parse(location, target.url.href) : null;
    return next?.origin === target.url.origin ? next : undefined;
}
/** Closes the connection of a reply whose body nobody reads; undici keeps such a one for ever. */
function discard({ body }) {
    body.destroy();
}
function probe_http_requestOptions(target, signal) {
    return {
        origin: target.url.origin,
        path: `${target.url.pathname}${target.url.search}`,
        method: target.method ?? 'GET',
        headers: { 'user-agent': 'rollout-actions', ...target.headers },
        body: target.body ?? null,
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
    throw new ProbeFault(`answered ${statusCode}${redirect}; expected ${(0,status_ranges/* formatStatusRanges */.cO)(wanted)}`);
}
async function checkBody(reply, target) {
    const { bodyMatches: wanted, onBody } = target;
    if (wanted === undefined && onBody === undefined)
        return;
    const encoding = reply.headers['content-encoding'];
    const text = await readBody(reply.body, {
        encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
        maxBytes: MAX_BODY_BYTES,
        longer: 'cut',
    });
    onBody?.(text);
    if (wanted === undefined)
        return;
    const { found, searchedCharacters } = wanted.search(text);
    if (found)
        return;
    const part = searchedCharacters < text.length
        ? ` (${searchedCharacters} of ${text.length} characters searched: the pattern is too large)`
        : '';
    throw new ProbeFault(`answered ${reply.statusCode}, but its body does not match ${wanted.source}${part}: ${text}`);
}
/** Throws a ProbeFault for the first header that is missing or does not match. */
function checkHeaders({ statusCode, headers }, wanted = new Map()) {
    for (const [name, pattern] of wanted) {
        const found = headers[name];
        const value = [found ?? []].flat().join(', ');
        if (found !== undefined && pattern.search(value).found)
            continue;
        const how = found === undefined ? 'is missing' : `is ${value}`;
        throw new ProbeFault(`answered ${statusCode}, but its header ${name} ${how}, expected ${pattern.source}`);
    }
}

;// CONCATENATED MODULE: ./packages/probe/src/result.ts
/** `host:port`, an IPv6 address in brackets. */
function formatAddress({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/probe.ts





/** How a probe is made. Nomad's own client certificate is not shown to anybody else. */
function probeCall({ run }, call) {
    const { world, tls, proxy } = run;
    return {
        ...call,
        clock: world.clock,
        proxy,
        ...(tls?.ca === undefined ? {} : { tls: { ca: tls.ca } }),
    };
}
/** Probes every canary side by side, and makes one finding of the results. */
function probeCanaries(context, probe) {
    return async (call) => {
        const probing = probeCall(context, call);
        const findings = context.canaries.map((canary) => probe(canary, probing));
        return combine(await Promise.all(findings), 'there are no canaries to probe');
    };
}
/** What a probe saw, as a finding: who does not answer fails. */
function toFinding({ ok, detail }) {
    return { verdict: ok ? 'pass' : 'fail', detail };
}
/** Refuses credentials that everybody on the way to a canary could read. */
function refusePlaintextCredentials({ name, port }, { run, canaries }) {
    if (run.allowInsecureHttp)
        return;
    const open = canaries.find((canary) => {
        return !(0,http_endpoint/* isLoopback */.U9)(new URL(`http://${formatAddress(addressOf(canary, port))}`));
    });
    if (open === undefined)
        return;
    throw new action_error/* ActionError */.l('refused', `Gate ${name} would send credentials unencrypted to canary ${open.id} on another machine: ` +
        'use TLS for it (scheme: https, tls: true), or set allow-insecure-http: true.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/http.ts






/** Asks every canary by HTTP, once, without following redirects. */
function measureHttp(gate, context) {
    if (hasCredentials(gate.headers) && gate.scheme === 'http')
        refusePlaintextCredentials(gate, context);
    return probeCanaries(context, (canary, call) => probeCanary(gate, canary, call));
}
/** Headers that hold no credentials. */
const http_PLAIN = new Set(['accept', 'content-type', 'host', 'user-agent']);
/** Whether headers may hold credentials. */
function hasCredentials(headers) {
    return Object.keys(headers).some((name) => !http_PLAIN.has(name.toLowerCase()));
}
async function probeCanary(gate, canary, call) {
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
        return toFinding(result);
    if (limitMs !== undefined && result.latencyMs > limitMs) {
        const took = `${result.detail} after ${(0,duration/* formatDuration */.a3)(result.latencyMs)}`;
        return { verdict: 'fail', detail: `${took}, where ${(0,duration/* formatDuration */.a3)(limitMs)} are allowed` };
    }
    if (path === undefined)
        return toFinding(result);
    const found = evaluateDocument(body, { path, success, failure: undefined });
    return { ...found, detail: `${result.detail}, ${found.detail}` };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/json.ts





/** Reads a JSON document from anywhere and evaluates what a path finds in it. */
function measureJson(gate, context) {
    const { url, headers, path, success, failure, name } = gate;
    const isOpen = url.protocol === 'http:' && !(0,http_endpoint/* isLoopback */.U9)(url);
    if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) {
        throw new action_error/* ActionError */.l('refused', `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` +
            'or set allow-insecure-http: true.');
    }
    return async (call) => {
        let body = '';
        const target = { url, headers, onBody: (text) => (body = text) };
        const { ok, detail } = await probeHttp(target, probeCall(context, call));
        if (!ok)
            return { verdict: 'inconclusive', detail };
        return evaluateDocument(body, { path, success, failure });
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/load.ts







/**
 * Asks canaries and stable allocations in turn, each time on a connection of its own, and compares
 * how often they answer badly. One measurement lasts for `interval`, and ends at once with a
 * verdict.
 */
function measureLoad(gate, context) {
    if (hasCredentials(gate.headers) && gate.scheme === 'http')
        refusePlaintextCredentials(gate, context);
    const { clock } = context.run.world;
    const sequential = startSequential(gate, context);
    const readAddresses = createAddressReader(context);
    const pauseMs = gate.rate.windowMs / gate.rate.limit;
    const turns = createTurns();
    let lastMs = -Infinity;
    return async (call) => {
        if (sequential.finding().verdict !== 'undecided')
            return sequential.finding();
        const request = { signal: call.signal, deadline: context.run.deadline };
        const stable = await readAddresses(await readStableIds(context, request), request);
        const missing = missingPort(gate, context, stable);
        if (missing !== undefined)
            return missing;
        const ids = stable.map(({ id }) => id);
        const probing = probeCall(context, call);
        const endMs = clock.now() + gate.interval;
        do {
            const increments = new Map();
            for (const allocation of turns.next(context.canaries, stable)) {
                await clock.sleep(Math.max(0, lastMs + pauseMs - clock.now()), call.signal);
                lastMs = clock.now();
                increments.set(allocation.id, await probeOnce(gate, allocation, probing));
            }
            sequential.add(increments, ids);
        } while (clock.now() < endMs && sequential.finding().verdict === 'undecided');
        return sequential.finding();
    };
}
/** Who is asked next: one of each arm, ever another one, the first of them by turns. */
function createTurns() {
    let turn = 0;
    return {
        next(canaries, stable) {
            turn += 1;
            // In a self-test all are of one arm.
            if (canaries.length === 0)
                return [...stable];
            const pair = [canaries[turn % canaries.length], stable[turn % stable.length]];
            const given = pair.filter((one) => one !== undefined);
            return turn % 2 === 0 ? given : given.reverse();
        },
    };
}
async function probeOnce(gate, allocation, call) {
    const { status, headers, method, path, 'slower-than': slowerThan } = gate;
    const origin = `${gate.scheme}://${formatAddress(addressOf(allocation, gate.port))}`;
    const target = {
        url: new URL(path, origin),
        method,
        headers,
        ...(status === undefined ? {} : { status }),
    };
    const { ok, latencyMs } = await probeHttp(target, call);
    const isSlow = slowerThan !== undefined && latencyMs > slowerThan;
    return { events: ok && !isSlow ? 0 : 1, total: 1 };
}
function missingPort({ port }, { canaries, isSelfTest }, stable) {
    const inconclusive = (detail) => ({ verdict: 'inconclusive', detail });
    if (!isSelfTest && canaries.length === 0)
        return inconclusive('there are no canaries');
    if (stable.length < (isSelfTest ? 2 : 1)) {
        return inconclusive(isSelfTest
            ? 'a self-test needs at least two running allocations'
            : 'no allocation of an older version runs to compare with');
    }
    const without = stable.find(({ ports }) => !Object.hasOwn(ports, port));
    if (without === undefined)
        return undefined;
    return inconclusive(`stable allocation ${without.id} has no port ${port}`);
}

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
;// CONCATENATED MODULE: ./packages/probe/src/socket.ts





/**
 * An open connection, with TLS where settings for it are given. Rejects with the error of the
 * socket, or an AbortError; nothing is left open then. The caller destroys what it gets.
 */
async function openSocket(address, rules) {
    try {
        return await openOnce(address, rules);
    }
    catch (error) {
        const hasSystemRoots = rules.tls === undefined || rules.tls.secureContext !== undefined;
        const secureContext = hasSystemRoots ? undefined : systemTrustAfter(error);
        if (secureContext === undefined || rules.tls === undefined)
            throw error;
        return await openOnce(address, { ...rules, tls: { ...rules.tls, secureContext } });
    }
}
async function openOnce({ host, port }, { signal, tls, through }) {
    signal.throwIfAborted();
    const tunnel = await through?.();
    if (tunnel !== undefined && tls === undefined)
        return tunnel;
    const where = {
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
        ...(tunnel && { socket: tunnel }),
    };
    const socket = tls ? (0,external_node_tls_.connect)({ ...where, ...namedFor(host, tls) }) : (0,external_node_net_.connect)(where);
    // Errors are told to whoever waits; what comes when nobody does must not end the process.
    socket.on('error', () => undefined);
    try {
        await (0,external_node_events_.once)(socket, tls ? 'secureConnect' : 'connect', { signal });
        return socket;
    }
    catch (error) {
        socket.destroy();
        tunnel?.destroy();
        throw error;
    }
}
/**
 * The settings with the name that the server chooses its certificate by (SNI). Node sends none by
 * itself; addresses have none.
 */
function namedFor(host, tls) {
    return tls.servername !== undefined || (0,external_node_net_.isIP)(host) !== 0 ? tls : { ...tls, servername: host };
}
const loaded = new WeakMap();
/**
 * What a TLS connection is made with. Loading all roots takes a while and a wait probes many times,
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./packages/probe/src/tunnel.ts








/**
 * A connection through a proxy, by CONNECT (RFC 9110, section 9.3.6). Rejects with a ProbeFault
 * that
 * says whether the proxy or the target behind it did not answer; nothing is left open then.
 */
async function openTunnel({ proxy, to, tls }, signal) {
    const target = formatAddress(to);
    const options = {
        method: 'CONNECT',
        path: target,
        headers: { host: target, ...authorizationOf(proxy) },
        agent: false,
        signal,
        ...(proxy.protocol === 'https:' && loadTrust(tls)),
    };
    const plain = new URL(proxy.origin);
    const request = proxy.protocol === 'https:' ? (0,external_node_https_.request)(plain, options) : (0,external_node_http_.request)(plain, options);
    request.on('error', () => undefined);
    request.end();
    try {
        const answered = Promise.race([
            (0,external_node_events_.once)(request, 'connect'),
            (0,external_node_events_.once)(request, 'response'),
        ]);
        const [response, socket] = await untilAborted(answered, signal);
        const status = Object(response).statusCode;
        if (status === 200 && socket instanceof external_node_net_.Socket)
            return socket.on('error', () => undefined);
        request.destroy();
        throw tunnel_refusal(proxy, Number(status));
    }
    catch (error) {
        request.destroy();
        if (error instanceof ProbeFault || signal.aborted)
            throw error;
        const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
        throw new ProbeFault(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
    }
}
function tunnel_refusal(proxy, status) {
    const permanent = [401, 403, 405, 407].includes(status);
    const what = permanent ? 'refused to connect to it' : 'could not connect to it';
    return new ProbeFault(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
        permanent,
    });
}
function authorizationOf({ username, password }) {
    if (username === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./packages/probe/src/websocket.ts





/** Passes where the handshake of a WebSocket (ws: or wss:) goes through. */
function probeWebSocket(target, call) {
    // Without the query, which may hold a secret.
    const shown = `${target.url.protocol}//${target.url.host}${target.url.pathname}`;
    return attempt(call, shown, async (signal) => {
        const socket = await openWebSocket(target, { ...call, signal });
        socket.terminate();
        const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
        return `${shown} completes the WebSocket handshake${protocol}`;
    });
}
/** The most that a peer may send in one message. */
const websocket_MAX_BYTES = 64 * 1024;
/**
 * A WebSocket whose handshake (RFC 6455) went through; redirects are not followed. The proxy of
 * ws: is that of http:, the proxy of wss: that of https:. Rejects with a ProbeFault, the error of
 * the connection or the signal's reason; nothing is left open then. The caller terminates what it
 * gets.
 */
async function openWebSocket({ url, protocols = [], headers = {} }, call) {
    const connection = await openConnection(url, call);
    const socket = new wrapper/* WebSocket */.kb(url, protocols, {
        createConnection: () => connection,
        headers,
        followRedirects: false,
        maxPayload: websocket_MAX_BYTES,
        perMessageDeflate: false,
    });
    return await handshake(socket, call.signal).catch((error) => {
        socket.terminate();
        connection.destroy();
        throw error;
    });
}
async function openConnection(url, { signal, tls, proxy }) {
    const isSecure = url.protocol === 'wss:';
    const to = {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (isSecure ? 443 : 80)),
    };
    const way = (0,http_proxy/* proxyFor */.iJ)({
        baseUrl: new URL(`${isSecure ? 'https' : 'http'}://${url.host}`),
        headers: () => ({}),
        allowInsecureHttp: true,
        service: url.host,
        ...(proxy && { proxy }),
    });
    return await openSocket(to, {
        signal,
        ...(isSecure && { tls: tlsSettings(tls) }),
        ...(way && { through: () => openTunnel({ proxy: way, to, ...(tls && { tls }) }, signal) }),
    });
}
function handshake(socket, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        socket.on('error', (error) => reject(handshakeFault(error)));
        socket.once('unexpected-response', (request, response) => {
            request.destroy();
            reject(new ProbeFault(`answered ${response.statusCode} instead of the WebSocket handshake`));
        });
        socket.once('open', () => {
            signal.removeEventListener('abort', stop);
            resolve(socket);
        });
    });
}
/** An error without a code is the library's complaint about a handshake that is none. */
function handshakeFault(error) {
    if ('code' in error)
        return error;
    return new ProbeFault(`does not complete the WebSocket handshake: ${error.message}`);
}

// EXTERNAL MODULE: ./node_modules/mqtt-packet/mqtt.js
var mqtt = __webpack_require__(4895);
;// CONCATENATED MODULE: ./packages/probe/src/mqtt/connect.ts



/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const connect_MAX_BYTES = 64 * 1024;
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
            if (bytes > connect_MAX_BYTES)
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

;// CONCATENATED MODULE: ./packages/probe/src/mqtt/connect-reason.ts
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

;// CONCATENATED MODULE: ./packages/probe/src/mqtt/probe-mqtt.ts







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
    return attempt_attempt(call, shown, async (signal) => {
        const stream = await openStream(target, { signal, call });
        try {
            const version = target.version ?? 4;
            const code = await connectMqtt(stream, { ...target, version }, signal);
            return describeAnswer({ code, version, shown, anonymous: target.username === undefined });
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
    if (scheme === 'mqtts')
        return openSocket(target, { signal, tls: tlsSettings(call.tls) });
    const url = new URL(`${scheme}://${formatAddress(target)}${path}`);
    const { protocols = ['mqtt'] } = target;
    const socket = await openWebSocket({ url, protocols }, { ...call, signal });
    const stream = (0,wrapper/* createWebSocketStream */.O)(socket);
    stream.on('error', () => undefined);
    return stream;
}
function describeAnswer(seen) {
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
    return attempt_attempt(call, shown, async (signal) => {
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
    return attempt_attempt(call, shown, async (signal) => {
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/ports.ts





function measureTcp(gate, context) {
    return probeCanaries(context, async (canary, call) => toFinding(await probeTcp(addressOf(canary, gate.port), call)));
}
function measureUdp(gate, context) {
    const { payload, expect } = gate;
    const words = {
        ...(payload === undefined ? {} : { payload }),
        ...(expect === undefined ? {} : { expect }),
    };
    return probeCanaries(context, async (canary, call) => toFinding(await probeUdp({ ...addressOf(canary, gate.port), ...words }, call)));
}
function measureMqtt(gate, context) {
    const { username, password, tls, port } = gate;
    if (password !== undefined && !tls)
        refusePlaintextCredentials(gate, context);
    const login = {
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password }),
    };
    const scheme = tls ? 'mqtts' : 'mqtt';
    return probeCanaries(context, async (canary, call) => toFinding(await probeMqtt({ ...addressOf(canary, port), scheme, ...login }, call)));
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/prepare-gate.ts








const prepareGate = (gate, context) => {
    switch (gate.kind) {
        case 'http':
            return measureHttp(gate, context);
        case 'tcp':
            return measureTcp(gate, context);
        case 'udp':
            return measureUdp(gate, context);
        case 'mqtt':
            return measureMqtt(gate, context);
        case 'prometheus':
            return measurePrometheus(gate, context);
        case 'compare':
            return measureCompare(gate, context);
        case 'load':
            return measureLoad(gate, context);
        case 'json':
            return measureJson(gate, context);
        case 'command':
            return measureCommand(gate, context);
        case 'allocations':
            return measureAllocations(gate, context);
    }
};

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/report/gate-results.ts

const gate_results_MAX_CHARACTERS = 400;
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
        reason: (0,sanitize_line/* sanitizeLine */.g)(gate_results_reasonOf(run), gate_results_MAX_CHARACTERS),
        observeOnly,
    };
}
function gate_results_reasonOf(run) {
    const last = run.last();
    if (last === undefined)
        return 'not measured';
    if (run.state() === 'measuring' && run.isSequential)
        return last.detail;
    switch (run.state()) {
        case 'measuring':
            return `not settled yet; last ${last.verdict}: ${last.detail}`;
        case 'pass':
            return last.detail;
        default:
            if (last.verdict === 'undecided')
                return `undecided at the end: ${last.detail}`;
            return run.lastBad()?.detail ?? last.detail;
    }
}
/** Sets the output, and keeps the gates for the summary. */
function setGateOutputs(session, runs) {
    const results = runs.map(resultOf);
    session.run.outputs.set('gate-results', results);
    session.gateResults.splice(0, session.gateResults.length, ...results);
}
/** One line for a gate that went from one state to another, or wavers. */
function logGateChange({ run: { log, world }, timeline }, run, change) {
    const { target: subject, from, to, elapsedMs } = change;
    const why = gate_results_reasonOf(run);
    log.change({ subject, from: from === to ? undefined : from, to: `${to} (${why})`, elapsedMs });
    if (from !== to)
        timeline.push({ subject, state: to, atMs: world.clock.now() });
    log.heartbeat(`The gates are still running; ${subject} is ${to}.`);
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
const MAX_LINES = 200;
/**
 * Gives what shows the output of a command gate, folded: of its first measurement, of each that is
 * no pass, and of each that follows one of those. A bake measures hundreds of times.
 */
function createOutputLog(log) {
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
        const left = output.length - MAX_LINES;
        const shown = left > 0 ? [`(at least ${left} lines before this)`, ...output.slice(-MAX_LINES)] : output;
        log.group(`Output of gate ${name}, measurement ${run.measurements()}: ${verdict}`, shown);
    };
}

;// CONCATENATED MODULE: ./packages/client/src/nomad/deployments/ending.ts
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/promote-canaries.ts








const MIN_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;
function newAttempts() {
    return { hasSent: false, delayMs: 0 };
}
/**
 * Promotes the canaries that were judged, and only those: reads the deployment just before, and
 * again after to see each group promoted. Gives false where it changed meanwhile or the server
 * refused: then nothing was promoted and it has to be judged anew. A lost answer is resolved by
 * reading; a promotion is the same however often it arrives, so it may then be sent again.
 */
async function promoteCanaries(session, followed, { judged, attempts }) {
    const { log } = session.run;
    attempts.delayMs = Math.max(MIN_DELAY_MS, attempts.delayMs);
    const now = await readAgain(session, followed);
    if (now.state !== 'promotable' || now.stabilityKey !== judged.stabilityKey) {
        log.info(`Deployment ${followed.id} is now ${stateText(now)}: judging it anew.`);
        return false;
    }
    attempts.delayMs = Math.min(MAX_DELAY_MS, 2 * attempts.delayMs);
    const answer = await sendPromotion(session, followed, now);
    if (answer === 'refused')
        return false;
    attempts.hasSent = true;
    const after = await readAgain(session, followed);
    const waiting = after.raw.groups.filter((group) => !group.promoted);
    if (waiting.length === 0) {
        settleUnknown(session, promote_canaries_nameOf(followed), true);
        log.info(`Promoted ${after.raw.groups.map((group) => group.group).join(', ')}.`);
        return true;
    }
    if (isEnded(after.raw.deployment)) {
        // Nothing is carried out on a deployment that has ended.
        settleUnknown(session, promote_canaries_nameOf(followed), false);
        return true;
    }
    if (answer === 'lost')
        return false;
    throw notPromoted(followed, waiting);
}
function promote_canaries_nameOf({ id }) {
    return `the promotion of deployment ${id}`;
}
function notPromoted({ id }, waiting) {
    const groups = waiting.map(({ group }) => group).join(', ');
    return new failure/* Failure */.H({
        kind: 'invalid-reply',
        resource: `deployment ${id}`,
        what: `the server accepted the promotion, but ${groups} is not promoted`,
        next: 'Check `nomad deployment status` and re-run this step',
        received: 'yes',
    });
}
/** Sends the one write; says whether its answer came, was lost, or was a refusal. */
async function sendPromotion(session, followed, { raw }) {
    const { run, nomad, inputs } = session;
    const { id } = followed;
    const names = raw.groups.filter((group) => !group.promoted).map((group) => group.group);
    const groups = inputs.groups.length === 0 || !followed.isOurs ? 'all' : names;
    run.log.info(`Promoting ${names.join(', ')} of deployment ${id}.`);
    try {
        const update = await promoteDeployment(nomad, { id, groups }, requestOptions(session));
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return 'accepted';
    }
    catch (error) {
        if (run.signal.aborted && !(error instanceof failure/* Failure */.H))
            noteUnknown(session, promote_canaries_nameOf(followed));
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.kind === 'conflict') {
            run.log.info(`${error.message} Judging it anew.`);
            return 'refused';
        }
        if (!mayHaveArrived(error))
            throw error;
        noteUnknown(session, promote_canaries_nameOf(followed));
        run.log.info(`${error.message} Reading whether the promotion was carried out.`);
        return 'lost';
    }
}
async function readAgain(session, followed) {
    const { run, nomad } = session;
    const snapshot = await readSnapshot({ nomad, ...followed }, run.signal);
    followed.last = snapshot;
    if (followed.isOurs)
        setSnapshotOutputs(session, snapshot.raw);
    return snapshot;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-system-rollback.ts







/**
 * Follows the rollback of a system job. The server makes a new version of the job but no deployment
 * for it (observed), so the job's version and its allocations tell when it is complete.
 */
async function followSystemRollback(session, failure) {
    const { run } = session;
    const { what, toVersion, failed } = failure;
    const target = `rollback of job ${failed.JobID}`;
    const end = await wait({
        world: run.world,
        deadline: run.deadline,
        readers: [rollbackReader(session, failure, target)],
        goals: new Map([[target, GOAL]]),
        mode: { kind: 'all' },
        onChange: ({ from, to, elapsedMs }) => {
            const subject = target;
            run.log.change({ subject, from: from?.raw, to: to.raw, elapsedMs });
            run.log.heartbeat(`The ${target} is still ${to.raw}.`);
        },
    });
    run.log.heartbeat(undefined);
    const { verdict } = settledTarget(end, target);
    if (verdict === 'reached') {
        const reason = `${what} The job is back at the specification of version ${toVersion} (now version ` +
            `${failed.JobVersion + 1}; a system job rolls back without a deployment). Fix the release ` +
            'and re-run.';
        return { isComplete: true, result: { outcome: 'rolled-back', reason } };
    }
    const reason = `${what} A newer version of the job was registered during its rollback.`;
    return { isComplete: false, result: { outcome: 'superseded', reason } };
}
const GOAL = {
    until: new Map([['complete', 0]]),
    failOn: new Map([['overtaken', 0]]),
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow',
};
function rollbackReader({ nomad }, { failed }, target) {
    const { JobID: job, JobVersion: failedVersion } = failed;
    const held = createHeldRead((ask) => readHeldJobAllocations(nomad, job, ask));
    return {
        name: nomad.name,
        targets: [target],
        cadence: blocking,
        async read(look) {
            const all = await held.read(look);
            const { Version: version } = await readJob(nomad, job, { signal: look.signal });
            const raw = follow_system_rollback_progressOf(all, failedVersion);
            const state = stateOf(all, { version, failedVersion });
            return [{ target, observation: { state, id: job, revision: '', evidence: [], raw } }];
        },
    };
}
function stateOf(all, { version, failedVersion }) {
    if (version > failedVersion + 1)
        return 'overtaken';
    const wanted = all.filter((allocation) => allocation.DesiredStatus === 'run');
    const isComplete = version === failedVersion + 1 &&
        wanted.some((allocation) => allocation.JobVersion === failedVersion + 1) &&
        wanted.every(({ JobVersion, ClientStatus }) => JobVersion !== failedVersion && ClientStatus === 'running');
    return isComplete ? 'complete' : 'running';
}
function follow_system_rollback_progressOf(all, failedVersion) {
    const living = all.filter((allocation) => !hasEnded(allocation));
    const failed = living.filter((allocation) => allocation.JobVersion === failedVersion).length;
    return `running (${living.length - failed} rolled back, ${failed} of version ${failedVersion})`;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollback/follow-rollback.ts






/**
 * Follows the rollback of a failed deployment to its end. It is the deployment of the very next
 * version of the same job: a later one belongs to somebody else. After a promotion it has canaries
 * of its own, which are promoted only with `promote-rollback`.
 */
async function followRollback(session, failed, toVersion) {
    const { run } = session;
    run.outputs.set('reverted-job-version', toVersion);
    const what = `Deployment ${failed.ID} (version ${failed.JobVersion} of job ${failed.JobID}) failed: ` +
        `${failed.StatusDescription}.`;
    run.log.info(what);
    const failure = { failed, toVersion, what };
    const job = await readPresentJob(session, failed.JobID);
    if (job?.Type === 'system')
        return await followSystemRollback(session, failure);
    const found = await findRollback(session, failed);
    if (found.kind !== 'found')
        return notFound(session, failure, found);
    const { deployment } = found;
    run.outputs.set('rollback-deployment-id', deployment.ID);
    const end = await followToEnd(session, deployment);
    return ended(failure, end);
}
function findRollback(session, failed) {
    const { run, nomad, inputs } = session;
    return findDeployment({
        world: run.world,
        nomad,
        job: failed.JobID,
        wanted: {
            kind: 'version',
            version: failed.JobVersion + 1,
            jobCreateIndex: failed.JobCreateIndex,
        },
        deadline: run.deadline,
        discoveryMs: inputs.discoveryTimeout,
    });
}
async function followToEnd(session, rollback) {
    const followed = {
        id: rollback.ID,
        inScope: () => true,
        last: undefined,
        isOurs: false,
    };
    const failOn = new Map([...FAILED_STATES, ['stalled', 0]]);
    for (const attempts = newAttempts();;) {
        const until = new Map([
            ['successful', 0],
            ['promotable', attempts.delayMs],
        ]);
        const { seen } = await follow(session, followed, { until, failOn });
        if (seen.state !== 'promotable' || !session.inputs.promoteRollback)
            return seen;
        await promoteCanaries(session, followed, { judged: seen, attempts });
    }
}
function notFound({ run, inputs }, { failed, what }, found) {
    if (found.kind === 'overtaken') {
        if (found.by !== undefined)
            run.outputs.set('superseded-by', found.by.ID);
        const reason = `${what} Before its rollback had a deployment, version ${found.job.Version} of the job was ` +
            'registered; check that one.';
        return { isComplete: false, result: { outcome: 'superseded', reason } };
    }
    const limit = (0,duration/* formatDuration */.a3)(inputs.discoveryTimeout);
    const reason = `${what} The rollback did not appear within ${limit} (discovery-timeout). Check ` +
        `\`nomad job status ${failed.JobID}\`.`;
    return { isComplete: false, result: { outcome: 'failed', reason } };
}
function ended({ what, toVersion }, seen) {
    const { ID: id, JobVersion: version, StatusDescription: description } = seen.raw.deployment;
    const by = `rollback deployment ${id}`;
    switch (seen.state) {
        case 'successful':
            return complete(`${what} The job is back at the specification of version ${toVersion} (${by}, now ` +
                `version ${version}). Fix the release and re-run.`);
        // After a promotion the way back is a canary deployment of its own (observed).
        case 'promotable':
            return incomplete('rolled-back', `${what} The ${by} itself waits for a promotion, and until then two versions run. ` +
                `Promote it (operation: promote, deployment-id: ${id}), or set promote-rollback: true.`);
        case 'cancelled':
            return incomplete('superseded', `${what} The ${by} was cancelled: ${description}. Check the job now.`);
        default:
            return incomplete('failed', `${what} The ${by} ended ${seen.state} as well: ${description}. Check the job now.`);
    }
}
function complete(reason) {
    return { isComplete: true, result: { outcome: 'rolled-back', reason } };
}
function incomplete(outcome, reason) {
    return { isComplete: false, result: { outcome, reason } };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/resolve-deployments.ts







/**
 * Resolves which deployments the inputs mean. Their ids are set as outputs as soon as they are
 * known; each comes with a session for its own namespace.
 */
async function resolveDeployments(session) {
    const { inputs, run } = session;
    const [first, ...others] = inputs.deploymentId;
    if (first === undefined) {
        const found = await searchDeployment(session);
        run.outputs.set('deployment-id', found.deployment.ID);
        run.outputs.set('deployment-ids', [found.deployment.ID]);
        return [found];
    }
    run.outputs.set('deployment-id', first);
    run.outputs.set('deployment-ids', inputs.deploymentId);
    const resolved = [await readById(session, first)];
    for (const id of others)
        resolved.push(await readById(session, id));
    return resolved;
}
async function readById(session, id) {
    const { value: deployment } = await readDeployment(session.nomad, id, requestOptions(session));
    return { session: boundTo(session, deployment), deployment };
}
async function searchDeployment(session) {
    const { inputs, run } = session;
    if (inputs.evalId !== undefined)
        return await searchByEvaluation(session, inputs.evalId);
    const job = inputs.job ?? '';
    const { jobVersion } = inputs;
    if (jobVersion !== undefined) {
        const wanted = { kind: 'version', version: jobVersion };
        const deployment = await waitForDeployment(session, job, wanted);
        return { session: boundTo(session, deployment), deployment };
    }
    const latest = await waitForDeployment(session, job, { kind: 'latest' });
    run.log.notice(`No job-version was given for job ${job}: using its latest deployment ${latest.ID} of ` +
        `version ${latest.JobVersion}. Set job-version or eval-id to bind to your own.`);
    return { session: boundTo(session, latest), deployment: latest };
}
/**
 * An evaluation of a registration that changed nothing has no modify index (recorded): then the
 * deployment that it names is meant, and never a newer one.
 */
async function searchByEvaluation(session, id) {
    const { inputs, run, nomad } = session;
    const { world, deadline } = run;
    const discoveryMs = inputs.discoveryTimeout;
    const evaluation = await waitForEvaluation({ world, nomad, id, deadline, discoveryMs });
    if (evaluation === undefined) {
        throw new action_error/* ActionError */.l('not-found', `Evaluation ${id} was not complete within ${(0,duration/* formatDuration */.a3)(discoveryMs)} ` +
            '(discovery-timeout): no deployment is known for it. Check `nomad eval status`.');
    }
    const scope = { namespace: evaluation.Namespace };
    const scoped = { ...session, nomad: scopedTo(nomad, scope) };
    return await deploymentOfEvaluation(scoped, evaluation);
}
async function deploymentOfEvaluation(session, { ID, JobID, JobModifyIndex, DeploymentID }) {
    const index = JobModifyIndex ?? 0;
    if (index > 0) {
        const deployment = await waitForDeployment(session, JobID, { kind: 'modify-index', index });
        return { session: boundTo(session, deployment), deployment };
    }
    if (DeploymentID)
        return await readById(session, DeploymentID);
    throw new action_error/* ActionError */.l('not-found', `Evaluation ${ID} of job ${JobID} names no deployment: the registration changed nothing, or ` +
        'the job has no deployments. Set job with job-version, or deployment-id.');
}
/**
 * Waits until a job's deployment exists. Ends the operation where it does not appear in time, or
 * was overtaken by a newer version before it existed.
 */
async function waitForDeployment(session, job, wanted) {
    const { inputs, run, nomad } = session;
    const { world, deadline } = run;
    run.log.heartbeat(`Waiting for the deployment of job ${job} to appear.`);
    const discoveryMs = inputs.discoveryTimeout;
    const found = await findDeployment({ world, nomad, job, wanted, deadline, discoveryMs });
    run.log.heartbeat(undefined);
    switch (found.kind) {
        case 'found':
            return found.deployment;
        case 'overtaken':
            if (found.by !== undefined)
                run.outputs.set('superseded-by', found.by.ID);
            throw new action_error/* ActionError */.l('superseded', resolve_deployments_overtakenReason(job, wanted, found));
        case 'missing':
            return latestForRead(session, found) ?? missing(session, job, { wanted, found });
    }
}
/** What only reads may also look at a deployment that is not of the job's present version. */
function latestForRead({ inputs, run }, { latest, job }) {
    const isRead = inputs.operation === 'get' || inputs.operation === 'allocations';
    if (!isRead || inputs.jobVersion !== undefined || latest === undefined)
        return undefined;
    run.log.warning(`Version ${job?.Version} of job ${latest.JobID} has no deployment.`);
    return latest;
}
function resolve_deployments_overtakenReason(job, wanted, { job: now, by }) {
    const ours = wanted.kind === 'version' ? `Version ${wanted.version}` : 'The registered version';
    const deployment = by === undefined ? '' : ` (deployment ${by.ID})`;
    return (`${ours} of job ${job} was superseded by version ${now.Version}${deployment} before it had ` +
        'a deployment. Nothing of the newer version was changed; it needs its own promotion.');
}
function missing({ inputs, nomad }, job, { wanted, found }) {
    const which = wanted.kind === 'version' ? `version ${wanted.version} of job ${job}` : `job ${job}`;
    throw new action_error/* ActionError */.l('not-found', `No deployment of ${which} appeared within ${(0,duration/* formatDuration */.a3)(inputs.discoveryTimeout)} ` +
        `(discovery-timeout): ${whyMissing(nomad.namespace, wanted, found)}`);
}
function whyMissing(namespace, wanted, { job, latest }) {
    if (job === undefined) {
        return `namespace ${namespace} has no such job; check the inputs job and namespace.`;
    }
    if (job.Type === 'batch' || job.Type === 'sysbatch') {
        return `${job.Type} jobs have no deployments.`;
    }
    if (wanted.kind === 'version' && job.Version !== wanted.version) {
        return `the job is at version ${job.Version}; check the input job-version.`;
    }
    if (wanted.kind === 'latest' && latest !== undefined) {
        return (`the job is at version ${job.Version}, and its latest deployment ${latest.ID} is of ` +
            `version ${latest.JobVersion}. Set job-version to bind to a version.`);
    }
    return ('the registration may have changed nothing, or the update block has max_parallel = 0; ' +
        'check `nomad job status`.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/to-result.ts




/** What a deployment that will not succeed any more means for this step, a rollback followed. */
async function toFailedResult(session, seen) {
    const { deployment } = seen.raw;
    const ending = endingOf(deployment);
    showEvidence(session, seen);
    switch (ending?.kind) {
        case 'rolling-back':
            return (await followRollback(session, deployment, ending.toVersion)).result;
        case 'newer-version':
            return await superseded(session, deployment);
        case 'job-stopped':
        case 'cancelled':
            return {
                outcome: 'superseded',
                reason: `${to_result_named(deployment)} was cancelled: ${deployment.StatusDescription}. Somebody ` +
                    'else ended it; register the job again if it shall run.',
            };
        case 'failed':
            return {
                outcome: 'failed',
                reason: `${to_result_named(deployment)} failed: ${deployment.StatusDescription}. The job stays as it ` +
                    'is; check its allocations, fix it and register it again.',
            };
        default:
            return {
                outcome: 'failed',
                reason: `${to_result_named(deployment)} is ${stateText(seen)}: a canary died after it had become ` +
                    'healthy, and the servers wait for it for ever. Fail the deployment (operation: ' +
                    'fail) or register a newer version.',
            };
    }
}
/** `Deployment 1b2c… (version 3 of job web)`. */
function to_result_named(deployment) {
    const { ID: id, JobVersion: version, JobID: job } = deployment;
    return `Deployment ${id} (version ${version} of job ${job})`;
}
/** Puts why it failed into log and summary, before anything of it is gone. */
function showEvidence({ run }, { raw, evidence }) {
    if (evidence.length === 0)
        return;
    const title = `Why ${to_result_named(raw.deployment)} did not succeed`;
    run.log.group(title, evidence);
    run.summary.add({ heading: title, code: { text: evidence.join('\n') } });
}
async function superseded(session, deployment) {
    const { run, nomad } = session;
    const request = { signal: run.signal, deadline: run.deadline };
    const { value: newest } = await readLatestDeployment(nomad, deployment.JobID, request);
    const isOther = newest !== null && newest.ID !== deployment.ID;
    if (isOther)
        run.outputs.set('superseded-by', newest.ID);
    const by = isOther ? ` by version ${newest.JobVersion} (deployment ${newest.ID})` : '';
    return {
        outcome: 'superseded',
        reason: `${to_result_named(deployment)} was superseded${by}: somebody registered a newer version of the ` +
            'job. Nothing of it was touched; the newer one needs its own promotion.',
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/writes.ts










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
    async hasArrived(session, { ID }) {
        const { nomad, inputs } = session;
        const { value } = await readDeploymentAllocations(nomad, ID, requestOptions(session));
        const isHealthy = new Map(value.map((one) => [one.ID, one.DeploymentStatus?.Healthy]));
        return (inputs.healthyAllocationIds.every((id) => isHealthy.get(id) === true) &&
            inputs.unhealthyAllocationIds.every((id) => isHealthy.get(id) === false));
    },
    // An unhealthy allocation ends the deployment, with the rollback that the job asks for.
    async follow(session, after) {
        const ending = endingOf(after);
        if (ending?.kind !== 'rolling-back')
            return undefined;
        const { result, isComplete } = await followRollback(session, after, ending.toVersion);
        return isComplete ? { ...result, outcome: 'succeeded' } : result;
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
    const resolved = await resolveDeployments(session);
    const results = [];
    for (const one of resolved)
        results.push(await writes_once(one, write));
    session.run.outputs.set('deployment-ids', resolved.map(({ deployment }) => deployment.ID));
    return writes_joined(results);
}
/** Writes if that is still needed, and reads back. */
async function writes_once({ session, deployment }, write) {
    const { nomad, writes } = session;
    const { ID: id } = deployment;
    setDeploymentOutputs(session, deployment);
    if (isEnded(deployment))
        return writes_tooLate(deployment, write);
    if (write.isDone(deployment)) {
        return {
            outcome: 'unchanged',
            reason: `${to_result_named(deployment)} is already ${deployment.Status}; no change.`,
        };
    }
    const lost = await sendOnce(session, write, id);
    const { value: after } = await readDeployment(nomad, id, requestOptions(session));
    setDeploymentOutputs(session, after);
    if (lost !== undefined) {
        const isDone = write.hasArrived?.(session, after) ?? write.isDone(after);
        if (await isDone)
            settleUnknown(session, writes_nameOf(write, id), true);
        else if (isEnded(after))
            settleUnknown(session, writes_nameOf(write, id), false);
        if (writes.unknown.size > 0)
            return notKnown(lost, { write, after });
        if (!(await isDone))
            return writes_tooLate(after, write);
    }
    return ((await write.follow?.(session, after)) ?? {
        outcome: 'succeeded',
        reason: `${to_result_named(after)} was ${write.done}; it is ${after.Status} now.`,
    });
}
/** The answer was lost, and reading does not show the effect (yet). */
function notKnown(lost, { write, after }) {
    return {
        outcome: 'unreachable',
        reason: `${lost.message} The request was sent and may have been carried out: ${to_result_named(after)} is ` +
            `${after.Status}, not ${write.done} yet. Check it again.`,
    };
}
function writes_nameOf({ done }, id) {
    return `deployment ${id} ${done}`;
}
/** Sends the write; gives the failure where its answer was lost. */
async function sendOnce(session, write, id) {
    const { run } = session;
    try {
        const update = await write.send(session, id, requestOptions(session));
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || !mayHaveArrived(error))
            throw error;
        noteUnknown(session, writes_nameOf(write, id));
        run.log.info(`${error.message} Reading whether it was carried out.`);
        return error;
    }
}
function writes_tooLate(deployment, { done }) {
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${to_result_named(deployment)} could not be ${done}: it is already ${deployment.Status} ` +
            `(${deployment.StatusDescription}).`,
    };
}
/** The first result that is worse than the others stands for all, with every sentence. */
function writes_joined(results) {
    const order = [
        'unreachable',
        'timed-out',
        'failed',
        'rolled-back',
        'superseded',
        'succeeded',
    ];
    const outcome = order.flatMap((word) => results.find((result) => result.outcome === word) ?? [])[0]?.outcome ??
        results[0]?.outcome ??
        'unchanged';
    return { outcome, reason: results.map((result) => result.reason).join(' ') };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/fail.ts













const BY_HAND = /^Deployment marked as failed/;
/**
 * Fails deployments and follows each rollback to its end. That is what was asked for, so it is
 * green; a deployment that somebody failed by hand before is `unchanged`.
 */
async function fail(session) {
    const resolved = await resolveDeployments(session);
    const results = [];
    for (const one of resolved)
        results.push(await failOne(one));
    session.run.outputs.set('deployment-ids', resolved.map(({ deployment }) => deployment.ID));
    return writes_joined(results);
}
/** Where the rollback is interrupted, says that the deployment was failed. */
async function failOne({ session, deployment }) {
    const { run, writes } = session;
    try {
        return await failAndFollow(session, deployment.ID);
    }
    catch (error) {
        const { reason } = run.signal;
        const isSent = writes.changed || writes.unknown.size > 0;
        if (!(0,src_cleanup/* isInterruption */.si)(reason) || !isSent)
            throw error;
        const { outcome, clause } = (0,src_cleanup/* describeInterruption */.Nr)(reason);
        const sent = writes.changed ? 'was failed' : 'may have been failed';
        return {
            outcome,
            reason: `${clause}. ${to_result_named(deployment)} ${sent}, but its rollback had not ended yet: check ` +
                `\`nomad job status ${deployment.JobID}\`.`,
        };
    }
}
/**
 * Fails one deployment and follows the rollback that may come of it. The state of its canaries is
 * shown before: afterwards nothing of them is left. `session` is bound to the deployment.
 */
async function failAndFollow(session, id) {
    const { nomad } = session;
    const options = requestOptions(session);
    const { value: before } = await readDeployment(nomad, id, options);
    setDeploymentOutputs(session, before);
    if (isEnded(before))
        return hadEnded(before);
    await showCanaryEvidence(session, id);
    const lost = await send(session, id);
    const { value: after } = await readDeployment(nomad, id, options);
    setDeploymentOutputs(session, after);
    const wasFailed = isEnded(after) && BY_HAND.test(after.StatusDescription);
    if (lost !== undefined) {
        if (!isEnded(after))
            throw lost;
        settleUnknown(session, fail_nameOf(id), wasFailed);
    }
    const ending = endingOf(after);
    if (ending?.kind === 'rolling-back')
        return await rolledBack(session, after, ending.toVersion);
    if (ending?.kind === 'failed') {
        return {
            outcome: 'succeeded',
            reason: `${to_result_named(after)} was failed: ${after.StatusDescription}.`,
        };
    }
    return hadEnded(after);
}
function fail_nameOf(id) {
    return `the failing of deployment ${id}`;
}
/** Sends the one write; gives the failure where its answer was lost or it came too late. */
async function send(session, id) {
    const { run, nomad } = session;
    try {
        const update = await failDeployment(nomad, id, requestOptions(session));
        markChanged(session);
        run.outputs.set('eval-id', update.EvalID);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.kind !== 'conflict' && !mayHaveArrived(error))
            throw error;
        if (error.kind !== 'conflict')
            noteUnknown(session, fail_nameOf(id));
        run.log.info(`${error.message} Reading its status.`);
        return error;
    }
}
/** The rollback is what was asked for, once it is complete. */
async function rolledBack(session, after, version) {
    const { result, isComplete } = await followRollback(session, after, version);
    return isComplete ? { ...result, outcome: 'succeeded' } : result;
}
function hadEnded(deployment) {
    const status = `${to_result_named(deployment)} is ${deployment.Status} (${deployment.StatusDescription})`;
    if (deployment.Status === 'failed' && BY_HAND.test(deployment.StatusDescription)) {
        return { outcome: 'unchanged', reason: `${status}: it was failed before.` };
    }
    return {
        outcome: deployment.Status === 'cancelled' ? 'superseded' : 'failed',
        reason: `${status} and could not be failed.`,
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/no-canaries.ts
/** Says in outputs and summary that no gate measured anything, and why. */
function notConsulted(session, reason) {
    const results = session.inputs.gates.map((gate) => ({
        name: gate.name,
        kind: gate.kind,
        verdict: 'inconclusive',
        measurements: 0,
        reason,
        observeOnly: gate['observe-only'],
    }));
    session.run.outputs.set('gate-results', results);
    session.gateResults.splice(0, session.gateResults.length, ...results);
}
/**
 * What gates mean for a deployment without canaries: they cannot judge. A check ends by that, and
 * so does a later version, which could have had canaries; the rollout of a first version, which
 * never has any, is followed.
 */
function endWithoutCanaries(session, { id, last }) {
    const { inputs, run } = session;
    if (inputs.gates.length === 0)
        return undefined;
    notConsulted(session, 'there are no canaries');
    const { JobID: job = '', JobVersion: version = 0 } = last?.raw.deployment ?? {};
    const deployment = `Deployment ${id} of job ${job}`;
    const isDecisive = inputs.gates.some((gate) => !gate['observe-only'] && gate['on-inconclusive'] !== 'pass');
    if (isDecisive && (inputs.operation === 'check' || version > 0)) {
        return {
            outcome: 'inconclusive',
            reason: `${deployment} has no canaries in scope, so its gates had nothing to measure. Set canary ` +
                'in the update block (the first version of a job never has canaries).',
        };
    }
    run.log.notice(`${deployment} has no canaries in scope: no gate was run.`);
    return undefined;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/end-refused.ts






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
/** What the reader can do with a deployment that still waits. */
function nextSteps(id) {
    return (`The deployment still waits: fix the version and run it again, end it with "nomad deployment ` +
        `fail ${id}", or promote it all the same with "nomad deployment promote ${id}".`);
}
/**
 * What was done to the deployment, as a sentence. The gates' verdict stands whatever comes of it.
 */
async function doAsAsked(session, id, verb) {
    if (verb === 'leave')
        return nextSteps(id);
    const { run } = session;
    try {
        if (verb === 'fail')
            return (await failAndFollow(session, id)).reason;
        const done = await applyVerb(session.nomad, { id, verb }, run.signal);
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

// EXTERNAL MODULE: ./actions/nomad-promote/src/gates/inputs/schema.ts
var schema = __webpack_require__(9148);
;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-run.ts




/** Starts a gate anew: its first measurement is due after `initial-delay`. */
function startGate({ gate, measure, world, onMeasured }) {
    const { clock } = world;
    const measured = [];
    let endMs = Infinity;
    const rule = {
        count: gate.count,
        consecutive: gate.consecutive,
        failureLimit: gate['failure-limit'],
        inconclusiveLimit: gate['inconclusive-limit'],
    };
    const isSequential = (0,schema/* isSequentialKind */.g3)(gate.kind);
    let dueMs = clock.now() + gate['initial-delay'];
    let hasPassed = false;
    let last;
    let lastBad;
    const run = {
        gate,
        isSequential,
        endAt(ms) {
            endMs = ms;
        },
        state: () => {
            if (!isSequential)
                return evaluateMeasurements(measured, rule);
            const isOver = measured.length > 0 && clock.now() >= endMs;
            return evaluateSequential(measured, {
                isOver,
                // Where an inconclusive end passes, only the end decides.
                inconclusiveLimit: gate['on-inconclusive'] === 'pass' ? Infinity : rule.inconclusiveLimit,
            });
        },
        isWavering: () => hasPassed && run.state() === 'measuring',
        dueMs: () => Math.min(dueMs, Math.max(endMs, clock.now())),
        measurements: () => measured.length,
        last: () => last,
        lastBad: () => lastBad,
        async measure(signal) {
            const beganMs = clock.now();
            last = await gate_run_findingOf(measure, { signal, timeoutMs: gate.timeout });
            signal.throwIfAborted();
            dueMs = beganMs + gate.interval;
            measured.push(last.verdict);
            if (last.verdict === 'fail' || last.verdict === 'inconclusive')
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
async function gate_run_findingOf(measure, call) {
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
/**
 * What a gate's measurements, oldest first, say by its rule. One failure more than forgiven is a
 * fail at once; everything else needs `count` measurements. The empty set never passes.
 */
function evaluateMeasurements(measured, rule) {
    const failures = measured.filter((verdict) => verdict === 'fail').length;
    if (failures > rule.failureLimit)
        return 'fail';
    if (measured.length < Math.max(1, rule.count))
        return 'measuring';
    if (passesAtTheEnd(measured) >= Math.max(1, rule.consecutive))
        return 'pass';
    const { inconclusiveLimit = 0 } = rule;
    return inconclusiveAtTheEnd(measured) > inconclusiveLimit ? 'inconclusive' : 'measuring';
}
function inconclusiveAtTheEnd(measured) {
    return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'inconclusive');
}
function passesAtTheEnd(measured) {
    return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'pass');
}
/**
 * What the measurements of a gate that compares say: its verdict, once there is one, else nothing
 * until its time is over.
 */
function evaluateSequential(measured, { isOver, inconclusiveLimit }) {
    const verdict = measured.find((each) => each === 'pass' || each === 'fail');
    if (verdict === 'pass' || verdict === 'fail')
        return verdict;
    const isStuck = inconclusiveAtTheEnd(measured) > inconclusiveLimit;
    return isOver || isStuck ? 'inconclusive' : 'measuring';
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/canaries-target.ts
/** The deployment is no longer as its canaries were found ready. */
const LEFT = 'left';
/**
 * Reads a deployment for a round of gates: only whether it still is promotable, by the same
 * canaries. The real observation is given as `raw`.
 */
function watchCanaries(reader, rawOf) {
    return {
        ...reader,
        async read(look) {
            const snapshots = await reader.read(look);
            return snapshots.map(({ target, observation: current }) => ({
                target,
                observation: {
                    ...current,
                    state: current.state === 'promotable' ? current.state : LEFT,
                    revision: current.stabilityKey ?? '',
                    raw: rawOf(current),
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
        revision: steady,
        onSuperseded: 'fail',
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/gate-target.ts
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
            return [{ target, observation: gate_target_observe(run, raw) }];
        },
    };
}
function gate_target_observe(run, raw) {
    const state = run.isWavering() ? WAVERING : run.state();
    const isOpen = state === 'measuring' || state === WAVERING;
    return {
        state,
        id: run.gate.name,
        revision: '',
        detail: isOpen ? (run.last()?.progress ?? run.last()?.verdict ?? '') : '',
        evidence: [],
        raw,
    };
}
/**
 * What a gate has to become: to pass, and to do so for `holdMs` in which a forgiven failure does
 * not count; without `holdMs` it only must not say no. A gate that only observes has no goal.
 */
function goalOf({ gate }, holdMs) {
    const until = new Map();
    const failOn = new Map();
    if (gate['observe-only'])
        return { until, failOn, discoveryMs: Infinity, onSuperseded: 'fail' };
    const lets = gate['on-inconclusive'] === 'pass';
    failOn.set('fail', 0);
    if (!lets)
        failOn.set('inconclusive', 0);
    if (holdMs !== undefined) {
        until.set('pass', holdMs).set(WAVERING, Infinity);
        if (lets)
            until.set('inconclusive', holdMs);
    }
    return { until, failOn, discoveryMs: Infinity, onSuperseded: 'fail' };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/round.ts







/**
 * Lets the gates measure side by side: first until those that count measurements have passed, then
 * through the whole `bake`, then until those that compare have decided, as long as the canaries
 * stay
 * the same. Throws the reason of the run's signal.
 */
async function runRound(round) {
    for (const phase of phasesOf(round)) {
        const end = await runPhase(round, phase);
        if (end !== undefined)
            return end;
    }
    return { kind: 'passed' };
}
function* phasesOf({ session, runs }) {
    const { log, world } = session.run;
    const { bake } = session.inputs;
    const deciding = runs.filter(isDeciding);
    const sequential = deciding.filter((run) => run.isSequential);
    const hasCounted = sequential.length < deciding.length;
    const bakeMs = bake === 'auto' ? 0 : bake;
    if (hasCounted) {
        yield { counted: 0, sequential: false };
        if (bakeMs > 0)
            log.info('All gates that count measurements passed. The bake starts.');
    }
    const startMs = world.clock.now();
    for (const run of sequential)
        run.endAt(startMs + (0,bake_input/* measuringMs */.q)(run.gate, bake));
    if (hasCounted)
        yield { counted: bakeMs, sequential: false };
    else if (bakeMs > 0 || sequential.length === 0)
        yield { sequential: false, holdMs: bakeMs };
    if (sequential.length === 0)
        return;
    if (sequential.some((run) => run.state() === 'measuring')) {
        if (bakeMs > 0)
            log.info('The bake is over; waiting for the gates that are still undecided.');
        yield { sequential: true };
    }
    // The others were measured meanwhile; each has to let the canaries pass at the end.
    if (hasCounted)
        yield { counted: 0, sequential: false };
}
function isDeciding({ gate }) {
    return !gate['observe-only'];
}
/** One wait: until the gates of the phase have let the canaries pass. */
async function runPhase(round, phase) {
    const { session, followed, ready, runs } = round;
    const { world, deadline, log } = session.run;
    const target = `deployment ${followed.id}`;
    const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
    const holdOf = (run) => run.isSequential ? (phase.sequential ? 0 : undefined) : phase.counted;
    const isGuard = (run) => !isDeciding(run) || holdOf(run) === undefined;
    const guards = runs.filter(isGuard).map(targetOf);
    const end = await wait({
        world,
        deadline,
        readers: [
            watchCanaries(watched, (current) => ({ current })),
            ...runs.map((run) => readGate(run, { clock: world.clock, raw: { run } })),
        ],
        goals: new Map([
            [target, canariesGoal(ready.stabilityKey ?? '', phase.holdMs)],
            ...runs.map((run) => [targetOf(run), goalOf(run, holdOf(run))]),
        ]),
        guards: new Set(phase.holdMs === undefined ? [target, ...guards] : guards),
        mode: { kind: 'all' },
        onChange: (change) => logEvent(round, change),
    });
    log.heartbeat(undefined);
    return endOfPhase(round, end, target);
}
function endOfPhase(round, end, target) {
    const by = round.runs.filter((run) => end.targets.get(targetOf(run))?.verdict === 'failed');
    if (by.length > 0)
        return { kind: 'refused', by };
    if (end.verdict === 'interrupted')
        throw end.interruption;
    if (end.verdict === 'reached')
        return undefined;
    return { kind: 'changed', current: lastObservation(end.targets.get(target)) };
}
function lastObservation(found) {
    if (found?.failure !== undefined)
        throw found.failure;
    const raw = found?.last?.raw;
    if (raw === undefined || !('current' in raw))
        throw new RangeError('a round ended without a reason');
    return raw.current;
}
function logEvent({ session, followed, reported }, { target, from, to, elapsedMs }) {
    if ('run' in to.raw) {
        const before = from?.state ?? reported.get(target);
        reported.set(target, to.state);
        // The bake begins with what is known already.
        if (from === undefined && before === to.state)
            return;
        logGateChange(session, to.raw.run, { target, from: before, to: to.state, elapsedMs });
        return;
    }
    const before = from !== undefined && 'current' in from.raw ? from.raw.current : followed.last;
    logChange(session, followed, { target, from: before, to: to.raw.current, elapsedMs });
}
/** Why a round has to start again. */
function reasonToRestart(ready, current) {
    if (current.state !== 'promotable')
        return `the deployment is ${stateText(current)} now`;
    return ready.stabilityKey === current.stabilityKey
        ? 'the deployment has changed'
        : 'a canary was restarted or replaced';
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/run-gates.ts






/**
 * Runs fresh gates on the canaries that stand ready, bake included. Without gates all pass. A
 * gate that says no ends the step, after what `on-gate-failure` asks for was done.
 */
async function runGates(session, followed, ready) {
    if (session.inputs.gates.length === 0)
        return { kind: 'passed' };
    const { log } = session.run;
    const end = await runOnCanaries(session, followed, ready);
    log.heartbeat(undefined);
    switch (end.kind) {
        case 'passed':
            log.info('All gates passed.');
            return end;
        case 'changed':
            log.info(`Restarting the gates and the bake: ${reasonToRestart(ready, end.current)}.`);
            return { kind: 'changed' };
        case 'refused':
            return { kind: 'ended', result: await endRefused(session, followed, end.by) };
    }
}
async function runOnCanaries(session, followed, ready) {
    const closers = [];
    const canaries = await readCanaries(session, ready.raw);
    refuseUnknownPorts(session.inputs.gates, canaries);
    const atEnd = (close) => void closers.push(close);
    const snapshot = ready.raw;
    const groups = snapshot.groups.map(({ group }) => group);
    const context = { ...contextOf(session), snapshot, groups, canaries, isSelfTest: false, atEnd };
    try {
        const runs = startGates(session, context, session.inputs.gates);
        setGateOutputs(session, runs);
        const names = runs.map(({ gate }) => gate.name).join(', ');
        const count = canaries.length === 1 ? 'one canary' : `${canaries.length} canaries`;
        session.run.log.info(`Running gates on ${count}: ${names}.`);
        return await runRound({ session, followed, ready, runs, reported: new Map() });
    }
    finally {
        await Promise.all(closers.map((close) => close()));
    }
}
/** What all gates of a step work with. */
function contextOf({ run, nomad, toolFolders, inputs }) {
    const { address, bake, gates } = inputs;
    const sequentialGates = gates.filter((gate) => (0,schema/* isSequentialGate */.fv)(gate) && !gate['observe-only']).length;
    return { run, nomad, toolFolders, address, bake, sequentialGates };
}
function startGates(session, context, gates) {
    const { world } = session.run;
    const logOutput = createOutputLog(session.run.log);
    const runs = [];
    const onMeasured = (run) => {
        logOutput(run);
        setGateOutputs(session, runs);
    };
    for (const gate of gates) {
        const measure = session.prepareGate(gate, context);
        runs.push(startGate({ gate, measure, world, onMeasured }));
    }
    return runs;
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/gates/self-test.ts







/**
 * Whether a check is about the gates themselves (an A/A check): asked for by `self-test`, or on a
 * deployment without canaries while there are gates that compare.
 */
function isSelfTest({ inputs }, hasCanaries) {
    if (inputs.operation !== 'check')
        return false;
    return inputs.selfTest || (!hasCanaries && inputs.gates.some(schema/* isSequentialGate */.fv));
}
/**
 * Runs the gates that compare on stable allocations alone. There is no difference to
 * be found, so a gate that fails is badly set; its reason says how.
 */
async function runSelfTest(session, followed) {
    const snapshot = followed.last?.raw;
    const gates = session.inputs.gates.filter(schema/* isSequentialGate */.fv);
    if (snapshot === undefined || gates.length === 0)
        throw noGates();
    const groups = Object.keys(snapshot.deployment.TaskGroups).filter(followed.inScope);
    const closers = [];
    const atEnd = (close) => void closers.push(close);
    const shared = { ...contextOf(session), snapshot, groups, canaries: [], atEnd };
    session.run.log.info('Self-test: comparing stable allocations with each other.');
    try {
        const runs = startGates(session, { ...shared, isSelfTest: true }, gates);
        await untilDecided(session, runs);
        return toResult(runs);
    }
    finally {
        session.run.log.heartbeat(undefined);
        await Promise.all(closers.map((close) => close()));
    }
}
function noGates() {
    return new action_error/* ActionError */.l('refused', 'A self-test needs a gate of kind compare or load: add one to the input gates.');
}
async function untilDecided(session, runs) {
    const { world, deadline } = session.run;
    const { bake } = session.inputs;
    const startMs = world.clock.now();
    for (const run of runs)
        run.endAt(startMs + (0,bake_input/* measuringMs */.q)(run.gate, bake));
    const end = await wait({
        world,
        deadline,
        readers: runs.map((run) => readGate(run, { clock: world.clock, raw: run })),
        // Every gate is heard to its end, also where another one has failed.
        goals: new Map(runs.map((run) => [targetOf(run), decided(run)])),
        mode: { kind: 'all' },
        onChange: ({ target, from, to, elapsedMs }) => logGateChange(session, to.raw, { target, from: from?.state, to: to.state, elapsedMs }),
    });
    if (end.verdict === 'interrupted')
        throw end.interruption;
}
function decided(run) {
    const until = new Map(['pass', 'fail', 'inconclusive'].map((state) => [state, 0]));
    return { ...goalOf(run, 0), until, failOn: new Map() };
}
function toResult(runs) {
    const bad = runs.filter((run) => run.state() !== 'pass');
    if (bad.length === 0) {
        const names = runs.map(({ gate }) => gate.name).join(', ');
        const reason = `Self-test: stable allocations do not differ; ${names} can be relied on.`;
        return { outcome: 'succeeded', reason };
    }
    const outcome = bad.some((run) => run.state() === 'fail') ? 'gate-failed' : 'inconclusive';
    const sentences = bad.map((run) => {
        const { name, verdict, reason } = resultOf(run);
        const said = verdict === 'fail' ? 'fails without a canary' : 'cannot decide';
        return `Gate ${name} ${said}: ${reason}.`;
    });
    return { outcome, reason: `Self-test: ${sentences.join(' ')}` };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/report/canary-addresses.ts



/** Reads where the placed canaries in scope are reached: allocation id → port label → address. */
async function readCanaryAddresses({ nomad, run }, { deployment, groups, allocations }) {
    const placed = groups.flatMap(({ group }) => deployment.TaskGroups[group]?.PlacedCanaries ?? []);
    // A canary that was replaced stays among the placed ones, also after its garbage collection.
    const living = new Set(allocations.filter((one) => !hasEnded(one)).map(({ ID }) => ID));
    const ids = placed.filter((id) => living.has(id));
    const request = { signal: run.signal, deadline: run.deadline };
    const read = async (id) => [id, addressesOf(await readAllocation(nomad, id, request))];
    return Object.fromEntries(await Promise.all(ids.map(read)));
}
/** Sets the outputs about where the canaries are reached. */
async function setAddressOutputs(session, snapshot) {
    const addresses = await readCanaryAddresses(session, snapshot);
    session.run.outputs.set('canary-addresses', addresses);
    const ports = Object.values(addresses)[0] ?? {};
    session.run.outputs.set('ports', ports);
    const [only, ...others] = Object.values(ports);
    if (only !== undefined && others.length === 0) {
        session.run.outputs.set('port', only.slice(only.lastIndexOf(':') + 1));
    }
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/follow-rollout.ts




/** Follows a deployment that needs no promotion (any more) as far as `stop-at` says. */
async function followRollout(session, followed) {
    const { inputs } = session;
    const deployment = followed.last?.raw.deployment;
    const isOver = deployment !== undefined && deployment.Status !== 'running';
    const isCheck = inputs.operation === 'check';
    // Without canaries nothing is promoted, so there is nothing to stop at before the end.
    const stopsEarly = isCheck || (inputs.stopAt !== 'successful' && hadCanaries(deployment));
    if (!isOver && stopsEarly)
        return stoppedEarly(session, followed);
    const others = deployment ? unpromoted(deployment) : [];
    if (!isOver && others.length > 0)
        return waitsForOthers(session, followed, others);
    const failOn = new Map(FAILED_STATES);
    const until = new Map([['successful', 0]]);
    const { reached, seen } = await follow(session, followed, { until, failOn });
    if (!reached)
        return await toFailedResult(session, seen);
    await setFinalOutputs(session, followed);
    return rolledOut(session, seen.raw.deployment);
}
/** The allocations that were placed after the promotion belong into the outputs as well. */
async function setFinalOutputs(session, followed) {
    const { nomad, run } = session;
    const final = await readSnapshot({ nomad, ...followed }, run.signal);
    followed.last = final;
    setSnapshotOutputs(session, final.raw);
}
function rolledOut(session, { ID, JobID, JobVersion }) {
    return hasWritten(session)
        ? {
            outcome: 'succeeded',
            reason: `Version ${JobVersion} of job ${JobID} is rolled out: ` +
                `deployment ${ID} is successful.`,
        }
        : {
            outcome: 'unchanged',
            reason: `Deployment ${ID} of job ${JobID} is successful; this step changed nothing.`,
        };
}
function hasWritten({ writes }) {
    return writes.changed || writes.unknown.size > 0;
}
function hadCanaries(deployment) {
    const groups = Object.values(deployment?.TaskGroups ?? {});
    return groups.some((group) => group.DesiredCanaries > 0);
}
function stoppedEarly(session, followed) {
    const job = followed.last?.raw.deployment.JobID ?? '';
    if (!hasWritten(session)) {
        return {
            outcome: 'unchanged',
            reason: `Nothing is left to promote in deployment ${followed.id} of job ${job}.`,
        };
    }
    return {
        outcome: 'promoted',
        reason: `Promoted deployment ${followed.id} of job ${job}; its rollout continues by itself.`,
    };
}
function waitsForOthers(session, followed, others) {
    const sentence = `Deployment ${followed.id} is waiting for the promotion of ${others.join(', ')}`;
    return hasWritten(session)
        ? { outcome: 'promoted', reason: `The requested groups are promoted. ${sentence}.` }
        : { outcome: 'unchanged', reason: `Nothing to promote in the requested groups. ${sentence}.` };
}
/** The groups whose canaries nobody has promoted: without them a deployment does not succeed. */
function unpromoted(deployment) {
    return Object.entries(deployment.TaskGroups)
        .filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted)
        .map(([group]) => group);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/promoted-by-others.ts

/** Whether gates decide about the promotion: those that only observe do not. */
function isGated({ inputs }) {
    return inputs.gates.some((gate) => !gate['observe-only']);
}
/**
 * Somebody promoted before the gates had passed: this step did not let these canaries pass. The
 * results of gates that never measured say so.
 */
function promotedByOthers(session, { id, last }) {
    if (session.gateResults.length === 0)
        notConsulted(session, 'the canaries were promoted before the first measurement');
    const job = last?.raw.deployment.JobID ?? '';
    const what = `Deployment ${id} of job ${job} was promoted by somebody else before its gates`;
    if (session.inputs.operation === 'check') {
        return {
            outcome: 'inconclusive',
            reason: `${what} could measure its canaries. Check a deployment that is not promoted yet.`,
        };
    }
    return {
        outcome: 'superseded',
        reason: `${what} had passed. This step promoted nothing; check the canaries now.`,
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/rollout/wait-until-promotable.ts



// The server may place another canary for one that died; it does so within seconds if at all.
const STALL_GRACE_MS = 30_000;
// The server promotes by itself within a second once it can; longer means that it is stuck.
const AUTO_PROMOTE_GRACE_MS = 10_000;
/**
 * Waits until the canaries in scope are promotable and have been so for `bake`, and for `delayMs`
 * where a promotion was refused before. Where the server promotes by itself it is left to do so,
 * unless `rescue-auto-promote` is set and it does not promote for ten seconds.
 */
async function waitUntilPromotable(session, followed, delayMs) {
    const { inputs, run } = session;
    const until = new Map([
        ['promoted', 0],
        ['successful', 0],
    ]);
    // Gates bake by themselves, so that they measure meanwhile.
    const holdMs = Math.max(delayMs, inputs.gates.length > 0 || inputs.bake === 'auto' ? 0 : inputs.bake);
    const isAutomatic = promotesItself(followed.last?.raw);
    if (!isAutomatic || inputs.stopAt === 'promotable')
        until.set('promotable', holdMs);
    else if (inputs.rescueAutoPromote) {
        until.set('promotable', Math.max(holdMs, AUTO_PROMOTE_GRACE_MS));
    }
    else
        run.log.info('The job has auto_promote: the servers promote, this step follows.');
    const failOn = new Map([...FAILED_STATES, ['stalled', STALL_GRACE_MS]]);
    const { reached, seen } = await follow(session, followed, { until, failOn });
    if (!reached)
        return { kind: 'lost', snapshot: seen };
    return seen.state === 'promotable' ? { kind: 'ready', snapshot: seen } : { kind: 'promoted' };
}
/**
 * Refuses what would hold back a deployment that the server promotes by itself: it would not wait.
 */
function refuseAutoPromote({ inputs }, { last }) {
    const asked = holdsBack(inputs);
    const isOver = last?.raw.groups.every((group) => group.promoted) ?? true;
    if (asked === undefined || isOver || !promotesItself(last?.raw))
        return;
    throw new action_error/* ActionError */.l('refused', `Deployment ${last?.id} cannot wait for ${asked}: its job has auto_promote, so the servers ` +
        'promote the canaries by themselves. Remove auto_promote from the update block.');
}
/** The server promotes only if every group with canaries has auto_promote, in scope or not. */
function promotesItself(snapshot) {
    const states = Object.values(snapshot?.deployment.TaskGroups ?? {});
    const withCanaries = states.filter((state) => state.DesiredCanaries > 0);
    return withCanaries.length > 0 && withCanaries.every((state) => state.AutoPromote === true);
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/promote.ts
















/** Waits until the canaries are promotable, promotes them and follows the rollout to `stop-at`. */
async function promote(session) {
    const [{ session: bound, deployment }] = await resolveDeployments(session);
    const followed = followedOf(bound, deployment);
    const target = createCleanupTarget(bound);
    target.follows(followed);
    return await withCleanup(bound, target, () => promoteFollowed(bound, followed));
}
/** The same without any write: ends as soon as the canaries are promotable. */
async function check(session) {
    const inputs = { ...session.inputs, stopAt: 'promotable', onTimeout: 'leave' };
    return await promote({ ...session, inputs: { ...inputs, onCancel: 'leave' } });
}
/** How a deployment that is ours is followed. */
function followedOf({ inputs }, { ID: id }) {
    return { id, inScope: groupScope(inputs.groups), last: undefined, isOurs: true };
}
/** As `promote`, for a deployment that is known; `session` is bound to it. */
async function promoteFollowed(session, followed) {
    const first = await readFirst(session, followed);
    refuseUnknownGroups(session.inputs.groups, first.raw.deployment);
    refusePaused(first.raw.deployment);
    const isCanary = hasCanaries(session, first.raw);
    if (isSelfTest(session, isCanary))
        return await runSelfTest(session, followed);
    const result = isCanary
        ? await untilPromoted(session, followed)
        : endWithoutCanaries(session, followed);
    return result ?? (await followRollout(session, followed));
}
async function readFirst(session, followed) {
    const { run, nomad } = session;
    const first = await readSnapshot({ nomad, ...followed }, run.signal);
    followed.last = first;
    setSnapshotOutputs(session, first.raw);
    return first;
}
/** Promotes as soon as that is possible. Gives a result where it ends before a promotion. */
async function untilPromoted(session, followed) {
    if (isPromotedAlready(session, followed))
        return promotedByOthers(session, followed);
    refuseAutoPromote(session, followed);
    const attempts = newAttempts();
    for (;;) {
        const readiness = await waitUntilPromotable(session, followed, attempts.delayMs);
        if (readiness.kind === 'lost')
            return await toFailedResult(session, readiness.snapshot);
        if (readiness.kind === 'promoted') {
            const isByOthers = isGated(session) && !attempts.hasSent;
            return isByOthers ? promotedByOthers(session, followed) : undefined;
        }
        const passage = await passReady(session, { followed, ready: readiness.snapshot, attempts });
        if (passage.kind === 'ended')
            return passage.result;
        if (passage.kind === 'promoted')
            return undefined;
    }
}
/** Before its gates could measure. A deployment that failed or was cancelled ends as that. */
function isPromotedAlready(session, { last }) {
    if (!isGated(session) || last?.state === 'failed' || last?.state === 'cancelled')
        return false;
    return last?.raw.groups.every(({ promoted }) => promoted) ?? false;
}
/** What comes of canaries that are promotable: the gates, and the promotion where it is wanted. */
async function passReady(session, { followed, ready, attempts }) {
    await setAddressOutputs(session, ready.raw);
    const passage = await runGates(session, followed, ready);
    if (passage.kind !== 'passed')
        return passage;
    if (session.inputs.stopAt === 'promotable') {
        return { kind: 'ended', result: promotableResult(followed) };
    }
    const isPromoted = await promoteCanaries(session, followed, { judged: ready, attempts });
    return { kind: isPromoted ? 'promoted' : 'changed' };
}
/** A pause is somebody's decision to hold the deployment: a step does not wait through it. */
function refusePaused({ ID, JobID, Status }) {
    if (Status !== 'paused')
        return;
    throw new action_error/* ActionError */.l('refused', `Deployment ${ID} of job ${JobID} is paused. Resume it first (operation: resume, ` +
        `deployment-id: ${ID}), or fail it, and re-run.`);
}
/** Whether there are canaries in scope. The first version of a job has none, even if it asks. */
function hasCanaries({ inputs, run }, { deployment, groups }) {
    if (groups.length > 0)
        return true;
    run.log.info(`Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries in scope.`);
    if (!inputs.requireCanaries)
        return false;
    throw new action_error/* ActionError */.l('refused', `Deployment ${deployment.ID} of job ${deployment.JobID} has no canaries, and ` +
        'require-canaries is true. Set canary in the update block (the first version of a job ' +
        'never has canaries).');
}
function promotableResult({ id, last }) {
    const job = last?.raw.deployment.JobID ?? '';
    return {
        outcome: 'promotable',
        reason: `The canaries of deployment ${id} of job ${job} are promotable (${last?.detail ?? ''}). ` +
            `Nothing was promoted. To promote it: operation: promote, deployment-id: ${id}.`,
    };
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/reads.ts






/** Reads deployments; the outputs are those of the first. */
async function get(session) {
    const { run } = session;
    const resolved = await resolveDeployments(session);
    const ids = resolved.map(({ deployment }) => deployment.ID);
    const seen = [];
    for (const { session: bound, deployment } of resolved) {
        const snapshot = await readSnapshot({ nomad: bound.nomad, id: deployment.ID }, run.signal);
        if (seen.push(snapshot) > 1)
            continue;
        setSnapshotOutputs(bound, snapshot.raw);
        await setAddressOutputs(bound, snapshot.raw);
    }
    run.outputs.set('deployment-ids', ids);
    return deploymentsRead(session, seen.map((snapshot) => snapshot.raw.deployment));
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
    const { run } = session;
    const resolved = await resolveDeployments(session);
    const ids = resolved.map(({ deployment }) => deployment.ID);
    const options = requestOptions(session);
    const found = [];
    for (const { session: bound, deployment } of resolved) {
        found.push(...(await readDeploymentAllocations(bound.nomad, deployment.ID, options)).value);
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

;// CONCATENATED MODULE: ./actions/nomad-promote/src/job/plan-job.ts





/** Shows what a registration would change, by the server's own plan, and registers nothing. */
async function showPlan(session, { spec, submission }) {
    const { nomad, run } = session;
    const options = requestOptions(session);
    const plan = await planJob(nomad, spec, options);
    const lines = planLines(plan);
    run.log.group(`Plan of job ${spec.ID}`, lines);
    run.summary.add({ heading: `Plan of job ${spec.ID}`, code: { text: lines.join('\n') } });
    if (plan.Warnings)
        run.log.warning(`Nomad warns about job ${spec.ID}: ${plan.Warnings}`);
    const version = { spec, expectedIndex: plan.JobModifyIndex, submission };
    const write = await plan_job_printed(() => registerJob(nomad, version, options));
    return {
        outcome: 'dry-run',
        reason: `Nothing was sent (${write}). Plan: ${lines.join('; ')}.`,
        json: { plan: { changes: plan.Annotations?.DesiredTGUpdates ?? {}, diff: plan.Diff?.Type } },
    };
}
/** In a dry run a write is printed and not sent; gives what was printed. */
async function plan_job_printed(send) {
    try {
        await send();
    }
    catch (error) {
        if (error instanceof failure/* NotSent */.Y)
            return error.write;
        throw error;
    }
    throw new RangeError('a dry run sent a write');
}
const DIFFS = {
    None: 'the job is unchanged',
    Added: 'the job is new',
    Edited: 'the job is changed',
    Deleted: 'the job is stopped',
};
function planLines(plan) {
    const type = plan.Diff?.Type ?? '';
    const head = DIFFS[type] ?? `the difference is of type ${(0,sanitize_line/* sanitizeLine */.g)(type, 40)}`;
    const groups = Object.entries(plan.Annotations?.DesiredTGUpdates ?? {})
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, updates]) => `${(0,sanitize_line/* sanitizeLine */.g)(group, 128)}: ${updatesText(updates)}`);
    return [head, ...groups, ...describePlacementFailures(plan.FailedTGAllocs ?? {})];
}
/** `1 canary, 2 ignore`, in the server's words. */
function updatesText(updates) {
    const parts = Object.entries(updates)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${count} ${wordOf(name)}`);
    return parts.length === 0 ? 'no change' : parts.join(', ');
}
/** `InPlaceUpdate` → `in-place update`, as the CLI writes it. */
function wordOf(name) {
    const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
    return words
        .replace('in place', 'in-place')
        .replace(/^destructive update$/, 'create/destroy update');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/operations/run-job.ts












/** Registers the job of `job-file`, then follows and promotes the deployment that comes of it. */
async function runJob(session) {
    const file = await readJobFile(session);
    const bound = boundToJob(session, file.spec);
    refuseUnsuitableJob(bound, file.spec);
    if (session.run.dryRun)
        return await showPlan(bound, file);
    const before = await readPresentJob(bound, file.spec.ID);
    if (before !== undefined)
        await warnOfWaitingCanaries(bound, before);
    const target = createCleanupTarget(bound);
    return await withCleanup(bound, target, () => registerAndPromote(bound, { file, before, target }));
}
async function registerAndPromote(session, { file: { spec, submission }, before, target }) {
    const { run, inputs } = session;
    const expectedIndex = before?.JobModifyIndex ?? 0;
    const version = { spec, expectedIndex, submission, preserveCounts: inputs.preserveCounts };
    target.registers({ version, before, registered: undefined });
    const registered = await register(session, version, before);
    target.registers({ version, before, registered });
    if (registered.kind === 'unchanged') {
        run.log.info(`Job ${spec.ID} is unchanged (version ${registered.job.Version}).`);
        const deployment = await deploymentOf(session, registered.job);
        if (deployment === undefined)
            return withoutDeployment(registered.job);
        return await promoteFound(session, deployment, target);
    }
    run.log.info(`Registered job ${spec.ID} (modify index ${registered.index}).`);
    const wanted = { kind: 'modify-index', index: registered.index };
    const deployment = await waitForDeployment(session, spec.ID, wanted);
    return await promoteFound(session, deployment, target);
}
async function promoteFound(session, deployment, target) {
    const { run } = session;
    run.outputs.set('deployment-id', deployment.ID);
    run.outputs.set('deployment-ids', [deployment.ID]);
    const followed = followedOf(session, deployment);
    target.follows(followed);
    return await promoteFollowed(session, followed);
}
/** The deployment of the version that a job has, as long as the server keeps it. */
async function deploymentOf(session, job) {
    const { nomad } = session;
    const { value: all } = await readJobDeployments(nomad, job.ID, requestOptions(session));
    return pickDeployment(all, { kind: 'version', version: job.Version });
}
/** An hour after its end the server deletes a deployment; what stays is whether it went well. */
function withoutDeployment({ ID, Version, Stable }) {
    if (Stable === true) {
        return {
            outcome: 'unchanged',
            reason: `Job ${ID} is unchanged, and its version ${Version} was rolled out before.`,
        };
    }
    throw new action_error/* ActionError */.l('not-found', `Job ${ID} is unchanged, but its version ${Version} is not marked stable and its deployment ` +
        'is gone. Check `nomad job status`, or change the job to roll it out anew.');
}

;// CONCATENATED MODULE: ./actions/nomad-promote/src/run.ts











const HANDLERS = {
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
/** Runs the operation that was asked for. */
async function run(inputs, actionRun) {
    const session = sessionOf(inputs, actionRun);
    const { nomad, timeline, gateResults } = session;
    actionRun.requests(() => nomad.api.sent());
    actionRun.outputs.set('changed', false);
    const startMs = actionRun.world.clock.now();
    try {
        await installCli(session);
        return await HANDLERS[inputs.operation](session);
    }
    finally {
        if (gateResults.length > 0)
            actionRun.summary.add(gatesSection(gateResults));
        if (timeline.length > 0)
            actionRun.summary.add(timelineSection(timeline, startMs));
        await nomad.api.close();
    }
}
function sessionOf(inputs, actionRun) {
    return {
        run: actionRun,
        inputs,
        nomad: connect(inputs, actionRun),
        writes: { changed: false, unknown: new Set() },
        timeline: [],
        gateResults: [],
        prepareGate: prepareGate,
        toolFolders: [],
    };
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
    const session = sessionOf(inputs, actionRun);
    try {
        await finishCleanup(session, state);
    }
    finally {
        await session.nomad.api.close();
    }
}


/***/ })

};
