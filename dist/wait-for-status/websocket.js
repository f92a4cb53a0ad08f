export const id = 927;
export const ids = [927];
export const modules = {

/***/ 8927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebSocket: () => (/* binding */ openWebSocket),
  probeWebSocket: () => (/* binding */ probeWebSocket)
});

// EXTERNAL MODULE: ./packages/client/src/http/proxy.ts
var http_proxy = __webpack_require__(3578);
// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
// EXTERNAL MODULE: ./packages/probe/src/attempt.ts
var attempt = __webpack_require__(7063);
// EXTERNAL MODULE: ./packages/probe/src/socket.ts
var socket = __webpack_require__(2829);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./packages/client/src/http/tls.ts
var http_tls = __webpack_require__(2939);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./packages/probe/src/result.ts
var result = __webpack_require__(1429);
;// CONCATENATED MODULE: ./packages/probe/src/tunnel.ts








/**
 * A connection through a proxy, by CONNECT (RFC 9110, section 9.3.6). Rejects with a ProbeFault
 * that
 * says whether the proxy or the target behind it did not answer; nothing is left open then.
 */
async function openTunnel({ proxy, to, tls }, signal) {
    const target = (0,result/* formatAddress */.M)(to);
    const options = {
        method: 'CONNECT',
        path: target,
        headers: { host: target, ...authorizationOf(proxy) },
        agent: false,
        signal,
        ...(proxy.protocol === 'https:' && (0,http_tls/* loadTrust */.Vc)(tls)),
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
        const [response, socket] = await (0,deadline/* untilAborted */.Eu)(answered, signal);
        const status = Object(response).statusCode;
        if (status === 200 && socket instanceof external_node_net_.Socket)
            return socket.on('error', () => undefined);
        request.destroy();
        throw refusal(proxy, Number(status));
    }
    catch (error) {
        request.destroy();
        if (error instanceof attempt/* ProbeFault */.t || signal.aborted)
            throw error;
        const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
        throw new attempt/* ProbeFault */.t(`is behind the proxy ${proxy.host}, which cannot be reached${code}`);
    }
}
function refusal(proxy, status) {
    const permanent = [401, 403, 405, 407].includes(status);
    const what = permanent ? 'refused to connect to it' : 'could not connect to it';
    return new attempt/* ProbeFault */.t(`is behind the proxy ${proxy.host}, which ${what} (${status})`, {
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
    return (0,attempt/* attempt */.C)(call, shown, async (signal) => {
        const socket = await openWebSocket(target, { ...call, signal });
        socket.terminate();
        const protocol = socket.protocol === '' ? '' : ` and speaks ${socket.protocol}`;
        return `${shown} completes the WebSocket handshake${protocol}`;
    });
}
/** The most that a peer may send in one message. */
const MAX_BYTES = 64 * 1024;
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
        maxPayload: MAX_BYTES,
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
    return await (0,socket/* openSocket */.k)(to, {
        signal,
        ...(isSecure && { tls: (0,socket/* tlsSettings */.B)(tls) }),
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
            reject(new attempt/* ProbeFault */.t(`answered ${response.statusCode} instead of the WebSocket handshake`));
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
    return new attempt/* ProbeFault */.t(`does not complete the WebSocket handshake: ${error.message}`);
}


/***/ })

};
