export const id = 947;
export const ids = [947,927];
export const modules = {

/***/ 8947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeMqtt: () => (/* binding */ probeMqtt)
});

// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(2977);
// EXTERNAL MODULE: ./packages/probe/src/attempt.ts
var attempt = __webpack_require__(7063);
// EXTERNAL MODULE: ./packages/probe/src/result.ts
var result = __webpack_require__(1429);
// EXTERNAL MODULE: ./packages/probe/src/socket.ts
var src_socket = __webpack_require__(2829);
// EXTERNAL MODULE: ./packages/probe/src/websocket.ts + 1 modules
var websocket = __webpack_require__(8927);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/client/src/time/deadline.ts
var deadline = __webpack_require__(3739);
// EXTERNAL MODULE: ./node_modules/mqtt-packet/mqtt.js
var mqtt = __webpack_require__(4895);
;// CONCATENATED MODULE: ./packages/probe/src/mqtt/connect.ts




/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const MAX_BYTES = 64 * 1024;
/**
 * Sends CONNECT and gives the code of the CONNACK; after an accepted one it takes leave by
 * DISCONNECT. Rejects with a ProbeFault, the stream's error or the signal's reason. The
 * stream stays the caller's to destroy.
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
    const { promise, resolve, reject } = Promise.withResolvers();
    const fail = (message) => reject(new attempt/* ProbeFault */.t(message));
    packets.on('error', () => fail('answered something that is not MQTT'));
    packets.on('packet', (packet) => {
        if (packet.cmd === 'connack')
            resolve(packet);
        else
            fail(`answered CONNECT with ${packet.cmd.toUpperCase()}`);
    });
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES)
            fail('answered something that is not MQTT');
        else
            packets.parse(chunk);
    });
    stream.once('error', reject);
    stream.once('close', () => fail('closed the connection without a CONNACK'));
    stream.once('end', () => fail('closed the connection without a CONNACK'));
    // Node keeps a signal that depends on a longer one for as long as somebody listens to it.
    return (0,deadline/* untilAborted */.Eu)(promise, signal);
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







/**
 * Connects as a client does and passes where CONNACK accepts it. Without a user name a refusal for
 * lack of rights passes too: the broker answers.
 */
function probeMqtt(target, call) {
    const shown = `${target.scheme}://${(0,result/* formatAddress */.M)(target)}`;
    return (0,attempt/* attempt */.C)(call, shown, async (signal) => {
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
        return (0,src_socket/* openSocket */.k)(target, { signal });
    if (scheme === 'mqtts')
        return (0,src_socket/* openSocket */.k)(target, { signal, tls: (0,src_socket/* tlsSettings */.B)(call.tls) });
    const url = new URL(`${scheme}://${(0,result/* formatAddress */.M)(target)}${path}`);
    const { protocols = ['mqtt'] } = target;
    const socket = await (0,websocket.openWebSocket)({ url, protocols }, { ...call, signal });
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
    throw new attempt/* ProbeFault */.t(said, { permanent });
}


/***/ }),

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
