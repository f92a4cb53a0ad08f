export const id = 734;

export const ids = [ 734 ];

export const modules = {
  158: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {addAbortListener: addAbortListener} = __webpack_require__(3440);
    const {RequestAbortedError: RequestAbortedError} = __webpack_require__(8707);
    const kListener = Symbol("kListener");
    const kSignal = Symbol("kSignal");
    function abort(self) {
      if (self.abort) self.abort(self[kSignal]?.reason); else self.reason = self[kSignal]?.reason ?? new RequestAbortedError;
      removeSignal(self);
    }
    function addSignal(self, signal) {
      self.reason = null;
      self[kSignal] = null;
      self[kListener] = null;
      if (!signal) return;
      if (signal.aborted) {
        abort(self);
        return;
      }
      self[kSignal] = signal;
      self[kListener] = () => {
        abort(self);
      };
      addAbortListener(self[kSignal], self[kListener]);
    }
    function removeSignal(self) {
      if (!self[kSignal]) return;
      if ("removeEventListener" in self[kSignal]) self[kSignal].removeEventListener("abort", self[kListener]); else self[kSignal].removeListener("abort", self[kListener]);
      self[kSignal] = null;
      self[kListener] = null;
    }
    module.exports = {
      addSignal: addSignal,
      removeSignal: removeSignal
    };
  }),
  2279: ((module, __unused_webpack_exports, __webpack_require__) => {
    const assert = __webpack_require__(3997);
    const {AsyncResource: AsyncResource} = __webpack_require__(6698);
    const {InvalidArgumentError: InvalidArgumentError, SocketError: SocketError} = __webpack_require__(8707);
    const util = __webpack_require__(3440);
    const {addSignal: addSignal, removeSignal: removeSignal} = __webpack_require__(158);
    class ConnectHandler extends AsyncResource {
      constructor(opts, callback) {
        if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
        if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
        const {signal: signal, opaque: opaque, responseHeaders: responseHeaders} = opts;
        if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
        super("UNDICI_CONNECT");
        this.opaque = opaque || null;
        this.responseHeaders = responseHeaders || null;
        this.callback = callback;
        this.abort = null;
        addSignal(this, signal);
      }
      onRequestStart(controller, context) {
        if (this.reason) {
          controller.abort(this.reason);
          return;
        }
        assert(this.callback);
        this.abort = reason => controller.abort(reason);
        this.context = context;
      }
      onResponseStart() {
        throw new SocketError("bad connect", null);
      }
      onRequestUpgrade(controller, statusCode, headers, socket) {
        const {callback: callback, opaque: opaque, context: context} = this;
        removeSignal(this);
        this.callback = null;
        let responseHeaders = headers;
        const rawHeaders = controller?.rawHeaders;
        if (responseHeaders != null) responseHeaders = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
        this.runInAsyncScope(callback, null, null, {
          statusCode: statusCode,
          headers: responseHeaders,
          socket: socket,
          opaque: opaque,
          context: context
        });
      }
      onResponseError(_controller, err) {
        const {callback: callback, opaque: opaque} = this;
        removeSignal(this);
        if (callback) {
          this.callback = null;
          queueMicrotask(() => {
            this.runInAsyncScope(callback, null, err, {
              opaque: opaque
            });
          });
        }
      }
    }
    function connect(opts, callback) {
      if (callback === void 0) return new Promise((resolve, reject) => {
        connect.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
      });
      try {
        const connectHandler = new ConnectHandler(opts, callback);
        const connectOptions = {
          ...opts,
          method: "CONNECT"
        };
        this.dispatch(connectOptions, connectHandler);
      } catch (err) {
        if (typeof callback !== "function") throw err;
        const opaque = opts?.opaque;
        queueMicrotask(() => callback(err, {
          opaque: opaque
        }));
      }
    }
    module.exports = connect;
  }),
  7405: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {InvalidArgumentError: InvalidArgumentError, MaxOriginsReachedError: MaxOriginsReachedError} = __webpack_require__(8707);
    const {kBusy: kBusy, kClients: kClients, kConnected: kConnected, kRunning: kRunning, kPending: kPending, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch, kUrl: kUrl} = __webpack_require__(6443);
    const DispatcherBase = __webpack_require__(1841);
    const Pool = __webpack_require__(628);
    const Client = __webpack_require__(3701);
    const util = __webpack_require__(3440);
    const kOnConnect = Symbol("onConnect");
    const kOnDisconnect = Symbol("onDisconnect");
    const kOnConnectionError = Symbol("onConnectionError");
    const kOnDrain = Symbol("onDrain");
    const kFactory = Symbol("factory");
    const kOptions = Symbol("options");
    const kOrigins = Symbol("origins");
    function defaultFactory(origin, opts) {
      return opts && opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
    }
    class Agent extends DispatcherBase {
      constructor({factory: factory = defaultFactory, maxOrigins: maxOrigins = 1 / 0, connect: connect, tls: tls, ...options} = {}) {
        if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
        if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
        if (typeof maxOrigins !== "number" || Number.isNaN(maxOrigins) || maxOrigins <= 0) throw new InvalidArgumentError("maxOrigins must be a number greater than 0");
        super(options);
        if (connect && typeof connect !== "function") connect = {
          ...connect
        };
        if (tls && typeof tls !== "function") tls = {
          ...tls
        };
        this[kOptions] = {
          ...util.deepClone(options),
          maxOrigins: maxOrigins,
          connect: connect,
          tls: tls
        };
        this[kFactory] = factory;
        this[kClients] = new Map;
        this[kOrigins] = new Set;
        this[kOnDrain] = (origin, targets) => {
          this.emit("drain", origin, [ this, ...targets ]);
        };
        this[kOnConnect] = (origin, targets) => {
          this.emit("connect", origin, [ this, ...targets ]);
        };
        this[kOnDisconnect] = (origin, targets, err) => {
          this.emit("disconnect", origin, [ this, ...targets ], err);
        };
        this[kOnConnectionError] = (origin, targets, err) => {
          this.emit("connectionError", origin, [ this, ...targets ], err);
        };
      }
      get [kRunning]() {
        let ret = 0;
        for (const dispatcher of this[kClients].values()) ret += dispatcher[kRunning];
        return ret;
      }
      [kDispatch](opts, handler) {
        let origin;
        if (opts.origin && (typeof opts.origin === "string" || opts.origin instanceof URL)) origin = String(opts.origin); else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
        const allowH2 = opts.allowH2 ?? this[kOptions].allowH2;
        const key = allowH2 === false ? `${origin}#http1-only` : origin;
        if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) throw new MaxOriginsReachedError;
        let dispatcher = this[kClients].get(key);
        if (!dispatcher) {
          dispatcher = this[kFactory](opts.origin, allowH2 === false ? {
            ...this[kOptions],
            allowH2: false
          } : this[kOptions]);
          const closeClientIfUnused = () => {
            if (this[kClients].get(key) !== dispatcher) return;
            if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) return;
            this[kClients].delete(key);
            if (!dispatcher.destroyed) dispatcher.close();
            let hasOrigin = false;
            for (const k of this[kClients].keys()) if (k === origin || k === `${origin}#http1-only`) {
              hasOrigin = true;
              break;
            }
            if (!hasOrigin) this[kOrigins].delete(origin);
          };
          dispatcher.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", (origin, targets, err) => {
            closeClientIfUnused();
            this[kOnDisconnect](origin, targets, err);
          }).on("connectionError", (origin, targets, err) => {
            closeClientIfUnused();
            this[kOnConnectionError](origin, targets, err);
          });
          this[kClients].set(key, dispatcher);
          this[kOrigins].add(origin);
        }
        return dispatcher.dispatch(opts, handler);
      }
      [kClose]() {
        const closePromises = [];
        for (const dispatcher of this[kClients].values()) closePromises.push(dispatcher.close());
        this[kClients].clear();
        return Promise.all(closePromises);
      }
      [kDestroy](err) {
        const destroyPromises = [];
        for (const dispatcher of this[kClients].values()) destroyPromises.push(dispatcher.destroy(err));
        this[kClients].clear();
        return Promise.all(destroyPromises);
      }
      get stats() {
        const allClientStats = {};
        for (const dispatcher of this[kClients].values()) if (dispatcher.stats) allClientStats[dispatcher[kUrl].origin] = dispatcher.stats;
        return allClientStats;
      }
    }
    module.exports = Agent;
  }),
  6672: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {kProxy: kProxy, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch} = __webpack_require__(6443);
    const Agent = __webpack_require__(7405);
    const Pool = __webpack_require__(628);
    const DispatcherBase = __webpack_require__(1841);
    const {InvalidArgumentError: InvalidArgumentError, RequestAbortedError: RequestAbortedError, SecureProxyConnectionError: SecureProxyConnectionError, ProxyConnectionError: ProxyConnectionError} = __webpack_require__(8707);
    const buildConnector = __webpack_require__(9136);
    const Client = __webpack_require__(3701);
    const {channels: channels} = __webpack_require__(2414);
    const Socks5ProxyAgent = __webpack_require__(18);
    const {hasSafeIterator: hasSafeIterator} = __webpack_require__(3440);
    const kAgent = Symbol("proxy agent");
    const kClient = Symbol("proxy client");
    const kProxyHeaders = Symbol("proxy headers");
    const kRequestTls = Symbol("request tls settings");
    const kProxyTls = Symbol("proxy tls settings");
    const kConnectEndpoint = Symbol("connect endpoint function");
    const kConnectEndpointHTTP1 = Symbol("connect endpoint function (http/1.1 only)");
    const kTunnelProxy = Symbol("tunnel proxy");
    const proxyAuthorization = "proxy-authorization";
    function defaultProtocolPort(protocol) {
      return protocol === "https:" ? 443 : 80;
    }
    function defaultFactory(origin, opts) {
      return new Pool(origin, opts);
    }
    const noop = () => {};
    function defaultAgentFactory(origin, opts) {
      if (opts.connections === 1) return new Client(origin, opts);
      return new Pool(origin, opts);
    }
    function shouldProxyTunnel(requestProtocol, proxyTunnel) {
      return proxyTunnel === true || requestProtocol !== "http:";
    }
    class Http1ProxyWrapper extends DispatcherBase {
      #client;
      #proxyServername;
      constructor(proxyUrl, {headers: headers = {}, connect: connect, factory: factory, proxyServername: proxyServername}) {
        if (!proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
        super();
        this[kProxyHeaders] = headers;
        this.#proxyServername = proxyServername;
        if (factory) this.#client = factory(proxyUrl, {
          connect: connect
        }); else this.#client = new Client(proxyUrl, {
          connect: connect
        });
      }
      [kDispatch](opts, handler) {
        const onResponseStart = handler.onResponseStart;
        handler.onResponseStart = function(controller, statusCode, data, statusMessage) {
          if (statusCode === 407) {
            if (typeof handler.onResponseError === "function") handler.onResponseError(controller, new InvalidArgumentError("Proxy Authentication Required (407)"));
            return;
          }
          if (onResponseStart) onResponseStart.call(this, controller, statusCode, data, statusMessage);
        };
        const {origin: origin, path: path = "/", headers: headers = {}} = opts;
        opts.path = origin + path;
        opts.headers = {
          ...this[kProxyHeaders],
          ...headers
        };
        if (!hasHostHeader(headers)) opts.headers.host = new URL(origin).host;
        if (this.#proxyServername != null) opts.servername = this.#proxyServername;
        return this.#client[kDispatch](opts, handler);
      }
      [kClose]() {
        return this.#client.close();
      }
      [kDestroy](err) {
        return this.#client.destroy(err);
      }
    }
    class ProxyAgent extends DispatcherBase {
      constructor(opts) {
        if (!opts || typeof opts === "object" && !(opts instanceof URL) && !opts.uri) throw new InvalidArgumentError("Proxy uri is mandatory");
        const {clientFactory: clientFactory = defaultFactory} = opts;
        if (typeof clientFactory !== "function") throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");
        const {proxyTunnel: proxyTunnel, connectTimeout: connectTimeout} = opts;
        super(opts);
        const url = this.#getUrl(opts);
        const {href: href, origin: origin, port: port, protocol: protocol, username: username, password: password, hostname: proxyHostname} = url;
        this[kProxy] = {
          uri: href,
          protocol: protocol
        };
        this[kRequestTls] = opts.requestTls;
        this[kProxyTls] = opts.proxyTls;
        this[kProxyHeaders] = opts.headers || {};
        this[kTunnelProxy] = proxyTunnel;
        if (opts.auth && opts.token) throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token"); else if (opts.auth) this[kProxyHeaders]["proxy-authorization"] = `Basic ${opts.auth}`; else if (opts.token) this[kProxyHeaders]["proxy-authorization"] = opts.token; else if (username && password) this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`; else if (username) this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString("base64")}`;
        const connect = buildConnector({
          timeout: connectTimeout,
          ...opts.proxyTls
        });
        const connectHTTP1 = buildConnector({
          timeout: connectTimeout,
          ...opts.proxyTls,
          allowH2: false
        });
        this[kConnectEndpoint] = buildConnector({
          timeout: connectTimeout,
          ...opts.requestTls
        });
        this[kConnectEndpointHTTP1] = buildConnector({
          timeout: connectTimeout,
          ...opts.requestTls,
          allowH2: false
        });
        const agentFactory = opts.factory || defaultAgentFactory;
        const factory = (origin, options) => {
          const {protocol: protocol} = new URL(origin);
          if (this[kProxy].protocol === "socks5:" || this[kProxy].protocol === "socks:") return new Socks5ProxyAgent(this[kProxy].uri, {
            headers: this[kProxyHeaders],
            connect: connect,
            factory: agentFactory,
            username: opts.username || username,
            password: opts.password || password,
            connectTimeout: connectTimeout,
            proxyTls: opts.proxyTls,
            requestTls: opts.requestTls
          });
          if (!shouldProxyTunnel(protocol, this[kTunnelProxy])) {
            const forwardConnect = this[kProxy].protocol === "https:" ? (opts, cb) => connectHTTP1(opts, (err, socket) => {
              if (err && err.code === "ERR_TLS_CERT_ALTNAME_INVALID") cb(new SecureProxyConnectionError(err)); else cb(err, socket);
            }) : connectHTTP1;
            return new Http1ProxyWrapper(this[kProxy].uri, {
              headers: this[kProxyHeaders],
              connect: forwardConnect,
              factory: agentFactory,
              proxyServername: this[kProxy].protocol === "https:" ? this[kProxyTls]?.servername || proxyHostname : void 0
            });
          }
          return agentFactory(origin, options);
        };
        if (protocol === "socks5:" || protocol === "socks:") this[kClient] = null; else this[kClient] = clientFactory(url, {
          connect: connect
        });
        this[kAgent] = new Agent({
          ...opts,
          factory: factory,
          connect: async (opts, callback) => {
            if (!this[kClient]) {
              callback(new InvalidArgumentError("Cannot establish tunnel connection without a proxy client"));
              return;
            }
            let requestedPath = opts.host;
            if (!opts.port) requestedPath += `:${defaultProtocolPort(opts.protocol)}`;
            try {
              const connectParams = {
                origin: origin,
                port: port,
                path: requestedPath,
                signal: opts.signal,
                headers: {
                  ...this[kProxyHeaders],
                  host: opts.host,
                  ...opts.connections == null || opts.connections > 0 ? {
                    "proxy-connection": "keep-alive"
                  } : {}
                },
                servername: this[kProxyTls]?.servername || proxyHostname
              };
              const {socket: socket, statusCode: statusCode} = await this[kClient].connect(connectParams);
              if (statusCode !== 200) {
                socket.on("error", noop).destroy();
                callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
                return;
              }
              if (channels.proxyConnected.hasSubscribers) channels.proxyConnected.publish({
                socket: socket,
                connectParams: connectParams
              });
              if (opts.protocol !== "https:") {
                callback(null, socket);
                return;
              }
              let servername;
              if (this[kRequestTls]) servername = this[kRequestTls].servername; else servername = opts.servername;
              const connectEndpoint = opts.allowH2 === false ? this[kConnectEndpointHTTP1] : this[kConnectEndpoint];
              connectEndpoint({
                ...opts,
                servername: servername,
                httpSocket: socket
              }, callback);
            } catch (err) {
              if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") callback(new SecureProxyConnectionError(err)); else if (err.code === "UND_ERR_SOCKET") callback(new ProxyConnectionError(err)); else callback(err);
            }
          }
        });
      }
      dispatch(opts, handler) {
        let headers = buildHeaders(opts.headers);
        throwIfProxyAuthIsSent(headers);
        if (headers && !hasHostHeader(headers)) {
          if (headers === opts.headers) headers = {
            ...headers
          };
          headers.host = new URL(opts.origin).host;
        }
        return this[kAgent].dispatch({
          ...opts,
          headers: headers
        }, handler);
      }
      #getUrl(opts) {
        if (typeof opts === "string") return new URL(opts); else if (opts instanceof URL) return opts; else return new URL(opts.uri);
      }
      [kClose]() {
        const promises = [ this[kAgent].close() ];
        if (this[kClient]) promises.push(this[kClient].close());
        return Promise.all(promises);
      }
      [kDestroy]() {
        const promises = [ this[kAgent].destroy() ];
        if (this[kClient]) promises.push(this[kClient].destroy());
        return Promise.all(promises);
      }
    }
    function buildHeaders(headers) {
      if (Array.isArray(headers)) {
        const headersPair = {};
        for (let i = 0; i < headers.length; i += 2) {
          if (isProxyAuthorizationHeader(headers[i])) throwProxyAuthError();
          headersPair[headers[i]] = headers[i + 1];
        }
        return headersPair;
      }
      if (headers && typeof headers === "object" && hasSafeIterator(headers)) {
        const headersPair = {};
        for (const [key, value] of headers) {
          if (!Object.hasOwn(headersPair, key)) {
            headersPair[key] = value;
            continue;
          }
          const previous = headersPair[key];
          const values = [];
          if (previous !== void 0) values.push(...Array.isArray(previous) ? previous : [ previous ]);
          if (value !== void 0) values.push(...Array.isArray(value) ? value : [ value ]);
          headersPair[key] = values.length > 1 ? values : values[0];
        }
        return headersPair;
      }
      return headers;
    }
    function throwIfProxyAuthIsSent(headers) {
      for (const key in headers) if (isProxyAuthorizationHeader(key)) throwProxyAuthError();
    }
    function isProxyAuthorizationHeader(key) {
      return key.length === proxyAuthorization.length && key.toLowerCase() === proxyAuthorization;
    }
    function hasHostHeader(headers) {
      for (const key in headers) if (key.length === 4 && key.toLowerCase() === "host") return true;
      return false;
    }
    function throwProxyAuthError() {
      throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor");
    }
    module.exports = ProxyAgent;
  }),
  4734: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createProxyAgent: () => createProxyAgent
    });
    var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2279);
    var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__);
    var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6672);
    var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1__);
    var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3578);
    var _undici_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3596);
    Object.assign(_undici_js__WEBPACK_IMPORTED_MODULE_3__.mk.prototype, {
      connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default()
    });
    function createProxyAgent(options, {proxy: proxy, target: target, proxyTls: proxyTls}) {
      const factory = poolOf(proxy);
      return new (undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_1___default())({
        ...options,
        uri: proxy.href,
        requestTls: target,
        proxyTls: proxyTls,
        factory: factory,
        clientFactory: factory
      });
    }
    function poolOf(proxy) {
      return (origin, options) => {
        const {connect: open} = options;
        const isToProxy = new URL(origin).origin === proxy.origin;
        if (!isToProxy || typeof open !== "function") return new _undici_js__WEBPACK_IMPORTED_MODULE_3__.bC(origin, options);
        const marked = (to, callback) => open(to, (...[error, socket]) => error === null ? callback(null, socket) : callback(new _proxy_js__WEBPACK_IMPORTED_MODULE_2__.Lo(error), null));
        return new _undici_js__WEBPACK_IMPORTED_MODULE_3__.bC(origin, {
          ...options,
          connect: marked
        });
      };
    }
  })
};
