export const id = 959;

export const ids = [ 959 ];

export const modules = {
  959: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openSource: () => openSource
    });
    var action_error = __webpack_require__(9923);
    var connection = __webpack_require__(8546);
    var sanitize_line = __webpack_require__(1088);
    var cadence = __webpack_require__(1236);
    var comparison = __webpack_require__(3676);
    // CONCATENATED MODULE: ./packages/probe/src/json/parse-json.ts
    function parseJson(text) {
      try {
        return {
          ok: true,
          value: JSON.parse(text)
        };
      } catch {
        return {
          ok: false
        };
      }
    }
    // CONCATENATED MODULE: ./packages/probe/src/mqtt/mqtt-target.ts
    const defaultPorts = {
      mqtt: 1883,
      mqtts: 8883,
      ws: 8083,
      wss: 8084
    };
    function mqttTarget(url) {
      const scheme = url.protocol.slice(0, -1);
      if (scheme !== "mqtt" && scheme !== "mqtts" && scheme !== "ws" && scheme !== "wss") return;
      const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
      const port = url.port === "" ? defaultPorts[scheme] : Number(url.port);
      const isPath = scheme.startsWith("ws") && url.pathname.length > 1;
      return {
        scheme: scheme,
        host: host,
        port: port,
        ...isPath && {
          path: url.pathname
        }
      };
    }
    // CONCATENATED MODULE: ./packages/probe/src/probes.ts
    const loadHttp = once(() => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(294) ]).then(__webpack_require__.bind(__webpack_require__, 5294)));
    const loadMqtt = once(() => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    const loadTcp = once(() => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(849) ]).then(__webpack_require__.bind(__webpack_require__, 6849)));
    const loadUdp = once(() => __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 2253)));
    const loadWebSocket = once(() => Promise.all([ __webpack_require__.e(526), __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
    const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
    const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
    const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
    const probeWebSocket = async (target, call) => (await loadWebSocket()).probeWebSocket(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
    var failure = __webpack_require__(8464);
    // CONCATENATED MODULE: ./packages/probe/src/watch-probe.ts
    const OPEN = "open";
    const CLOSED = "closed";
    const PERSISTENT_AFTER_MS = 12e4;
    function watchProbe(watch) {
      const {target: target, cadence: cadence, persistentAfterMs: persistentAfterMs = PERSISTENT_AFTER_MS} = watch;
      const {clock: clock} = watch.call;
      let persistentSinceMs;
      return {
        name: target,
        targets: [ target ],
        cadence: cadence,
        async read({signal: signal}) {
          const result = await watch.probe({
            ...watch.call,
            signal: signal
          });
          persistentSinceMs = isPersistent(result) ? persistentSinceMs ?? clock.now() : void 0;
          const lastedMs = clock.now() - (persistentSinceMs ?? clock.now());
          const isOver = isPersistent(result) && lastedMs >= persistentAfterMs;
          if (watch.endsOnPermanent && (isPermanent(result) || isOver)) throw permanentFault(target, result.detail);
          return [ {
            target: target,
            observation: observationOf(result)
          } ];
        }
      };
    }
    function isPermanent(result) {
      return !result.ok && result.permanent === true;
    }
    function isPersistent(result) {
      return !result.ok && result.persistent === true;
    }
    function observationOf(result) {
      return {
        state: result.ok ? OPEN : CLOSED,
        id: "",
        revision: "",
        evidence: [ result.detail ],
        raw: result
      };
    }
    function permanentFault(target, detail) {
      return new failure.HR({
        kind: "unreachable",
        resource: target,
        what: detail,
        next: "Fix that and run again",
        received: "maybe",
        final: true
      });
    }
    var goal = __webpack_require__(7306);
    var provider = __webpack_require__(3988);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/source.ts
    const PROBE_MS = 1e4;
    const PACE = (0, cadence.JN)({
      firstMs: 1e3,
      maxMs: 1e4,
      growth: 1.25
    });
    const MAX_SHOWN = 80;
    async function openSource(opening) {
      const {targets: targets, inputs: inputs, run: run} = opening;
      let sent = 0;
      const readerOf = async target => {
        const probe = await probeOf(target.resource, inputs, run);
        if (probe === void 0) return [];
        const reader = watchProbe({
          target: target.name,
          probe(call) {
            sent += 1;
            return probe(call);
          },
          call: {
            ...(0, connection.l4)(run),
            timeoutMs: PROBE_MS,
            ...tlsOf(target, run)
          },
          cadence: PACE,
          endsOnPermanent: !(0, goal.Z)(target, inputs).until.has(CLOSED),
          persistentAfterMs: Math.max(inputs.discoveryTimeout, inputs.grace)
        });
        const described = (0, provider.Uz)(reader, ({raw: raw}) => ({
          ...metadataOf(target),
          why: reasonOf(raw)
        }));
        return [ (0, provider.R8)(described, inputs.interval) ];
      };
      const readers = (await Promise.all(targets.map(readerOf))).flat();
      return {
        readers: readers,
        sent: () => sent,
        close: async () => {}
      };
    }
    function tlsOf({resource: {settings: settings}}, {tls: tls}) {
      const {serverName: serverName, caCertificate: caCertificate} = settings;
      const own = {
        ...serverName === void 0 ? {} : {
          serverName: serverName
        },
        ...caCertificate === void 0 ? {} : {
          ca: [ caCertificate ]
        }
      };
      const all = {
        ...tls,
        ...own
      };
      return Object.keys(all).length === 0 ? {} : {
        tls: all
      };
    }
    async function probeOf(resource, inputs, run) {
      const {settings: settings} = resource;
      switch (resource.kind) {
       case "http":
        return await httpProbe(resource, inputs, run);

       case "websocket":
        {
          const headers = Object.fromEntries(settings.headers ?? inputs.requestHeaders);
          const protocol = settings.protocol ?? inputs.websocketProtocol;
          const target = {
            url: resource.url,
            headers: headers,
            ...protocol && {
              protocols: [ protocol ]
            }
          };
          return call => probeWebSocket(target, call);
        }

       case "mqtt":
        {
          const broker = mqttTarget(resource.url);
          const {username: username, password: password} = settings;
          const login = {
            ...username && {
              username: username
            },
            ...password && {
              password: password
            }
          };
          return broker && (call => probeMqtt({
            ...broker,
            ...login
          }, call));
        }

       case "tcp":
        return call => probeTcp(resource, call);

       case "udp":
        {
          const {payload: payload = inputs.probePayload, expect: expect = inputs.probeExpect} = settings;
          const datagram = {
            ...payload && {
              payload: payload
            },
            ...expect && {
              expect: expect
            }
          };
          return call => probeUdp({
            ...resource,
            ...datagram
          }, call);
        }
      }
    }
    async function httpProbe({url: url, settings: settings}, inputs, {secrets: secrets}) {
      const {method: method, body: body, bodyMatches: bodyMatches = inputs.expectBody, followRedirects: followRedirects} = settings;
      const headers = new Map(settings.headers ?? inputs.requestHeaders);
      if (settings.username !== void 0 && !headers.has("authorization")) {
        const pair = Buffer.from(`${settings.username}:${settings.password ?? ""}`);
        headers.set("authorization", `Basic ${pair.toString("base64")}`);
      }
      const target = {
        url: url,
        headers: Object.fromEntries(headers),
        status: settings.status ?? inputs.expectStatus,
        headersMatch: settings.headersMatch ?? inputs.expectHeader,
        ...bodyMatches && {
          bodyMatches: bodyMatches
        },
        ...method && {
          method: method
        },
        ...body !== void 0 && {
          body: body
        },
        ...followRedirects && {
          followRedirects: followRedirects
        }
      };
      const condition = await conditionOf(url, settings, secrets.redact);
      if (condition === void 0) return call => probeHttp(target, call);
      return async call => {
        let text = "";
        const onBody = found => {
          text = found;
        };
        const result = await probeHttp({
          ...target,
          onBody: onBody
        }, call);
        return result.ok ? {
          ...result,
          ...condition(text, result.detail)
        } : result;
      };
    }
    async function conditionOf(url, settings, redact) {
      const {jsonPath: jsonPath, success: success} = settings;
      if (jsonPath === void 0 || success === void 0) return;
      const {parseJsonPath: parseJsonPath} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(547) ]).then(__webpack_require__.bind(__webpack_require__, 547));
      const path = parseJsonPath(jsonPath);
      if (path === void 0) {
        const shown = `${url.origin}${url.pathname}`;
        throw new action_error.l("refused", `${shown}: json-path is not a JSONPath query of RFC 9535.`);
      }
      return (body, detail) => {
        const document = parseJson(body);
        if (!document.ok) return {
          ok: false,
          detail: `${detail}, but its body is not JSON`
        };
        const values = path.valuesIn(document.value);
        const bad = values.find(value => (0, comparison.v9)(success, value) !== true);
        if (values.length === 0) return {
          ok: false,
          detail: `${detail}, but ${path.text} finds nothing`
        };
        if (bad === void 0) return {
          ok: true,
          detail: detail
        };
        const shown = (0, sanitize_line.g)(redact(JSON.stringify(bad) ?? "nothing"), MAX_SHOWN);
        return {
          ok: false,
          detail: `${detail}, but ${path.text} is ${shown}, not ${success.text}`
        };
      };
    }
    function metadataOf({resource: resource}) {
      if (!("url" in resource)) return {
        fqdn: resource.host
      };
      const {hostname: hostname, protocol: protocol, host: host, pathname: pathname} = resource.url;
      return {
        fqdn: hostname,
        url: `${protocol}//${host}${pathname}`
      };
    }
    function reasonOf({detail: detail}) {
      return detail.replace(/^\S+ /, "");
    }
  }),
  8546: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HZ: () => connectionOptions,
      M6: () => publicConnectionOptions,
      g7: () => githubConnectionOptions,
      l4: () => probeOptions
    });
    function connectionOptions(run, baseUrl, inputs) {
      const {world: world, secrets: secrets, dryRun: dryRun, deadline: deadline, proxy: proxy, allowInsecureHttp: allowInsecureHttp, tls: tls} = run;
      const endpoint = {
        baseUrl: baseUrl,
        proxy: proxy,
        allowInsecureHttp: allowInsecureHttp,
        inputs: inputs,
        ...tls && {
          tls: tls
        }
      };
      return {
        world: world,
        secrets: secrets,
        dryRun: dryRun,
        deadline: deadline,
        endpoint: endpoint
      };
    }
    function publicConnectionOptions(run, baseUrl, inputs) {
      const ca = run.tls?.ca;
      return connectionOptions({
        ...run,
        tls: ca && {
          ca: ca
        }
      }, baseUrl, inputs);
    }
    function probeOptions({world: world, secrets: secrets, proxy: proxy, tls: tls}) {
      const {redact: redact} = secrets;
      return {
        clock: world.clock,
        redact: redact,
        proxy: proxy,
        ...tls?.ca && {
          tls: {
            ca: tls.ca
          }
        }
      };
    }
    function githubConnectionOptions(run) {
      const baseUrl = URL.parse(run.env("GITHUB_API_URL") || "https://api.github.com");
      if (baseUrl === null) return;
      const inputs = {
        address: "GITHUB_API_URL",
        credentials: "github-token"
      };
      return publicConnectionOptions(run, baseUrl, inputs);
    }
  })
};
