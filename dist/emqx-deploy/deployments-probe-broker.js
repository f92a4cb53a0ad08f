export const id = 945;

export const ids = [ 945 ];

export const modules = {
  3945: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      probeBroker: () => probeBroker
    });
    var connection = __webpack_require__(8546);
    var sanitize_line = __webpack_require__(1088);
    var cadence = __webpack_require__(1236);
    var engine = __webpack_require__(2328);
    var settled_target = __webpack_require__(3650);
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
    once(() => __webpack_require__.e(611).then(__webpack_require__.bind(__webpack_require__, 6611)));
    const loadMqtt = once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    once(() => __webpack_require__.e(849).then(__webpack_require__.bind(__webpack_require__, 6849)));
    once(() => __webpack_require__.e(253).then(__webpack_require__.bind(__webpack_require__, 2253)));
    once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
    // CONCATENATED MODULE: ./actions/emqx-deploy/src/deployments/probe-broker.ts
    async function probeBroker(session, url) {
      const {log: log, world: world, deadline: deadline} = session.run;
      const reader = brokerReader(session, url);
      session.probing = `${reader.name} had not answered the probe yet`;
      const end = await (0, engine.u)({
        world: world,
        deadline: deadline,
        readers: [ reader ],
        goals: new Map([ [ reader.name, GOAL ] ]),
        mode: {
          kind: "all"
        },
        onChange: ({to: to}) => {
          session.probing = to.raw.ok ? void 0 : `the probe failed (${to.raw.detail})`;
          log.info(to.raw.detail);
          log.heartbeat(to.state === CLOSED ? (0, sanitize_line.e)(`Still probing: ${to.raw.detail}`) : void 0);
        }
      });
      log.heartbeat(void 0);
      const {last: last} = (0, settled_target.n)(end, reader.name);
      if (last === void 0) throw new RangeError("the broker was settled without a probe");
      return last.raw;
    }
    const OPEN = "open";
    const CLOSED = "closed";
    const UNUSABLE = "unusable";
    const PROBE_MS = 1e4;
    const GOAL = {
      until: new Map([ [ OPEN, 0 ] ]),
      failOn: new Map([ [ UNUSABLE, 0 ] ]),
      discoveryMs: 0,
      onSuperseded: "follow"
    };
    function brokerReader(session, url) {
      const {run: run} = session;
      const target = targetOf(session, url);
      const name = `broker ${url.host}`;
      const call = {
        ...(0, connection.l4)(run),
        timeoutMs: PROBE_MS,
        ...run.tls && {
          tls: run.tls
        }
      };
      return {
        name: name,
        targets: [ name ],
        cadence: (0, cadence.JN)({
          firstMs: 1e3,
          maxMs: 1e4,
          growth: 1.3
        }),
        async read({signal: signal}) {
          const raw = await probeMqtt(target, {
            ...call,
            signal: signal
          });
          const state = raw.ok ? OPEN : raw.permanent === true ? UNUSABLE : CLOSED;
          const observation = {
            state: state,
            id: "",
            revision: "",
            detail: raw.detail,
            evidence: [],
            raw: raw
          };
          return [ {
            target: name,
            observation: observation
          } ];
        }
      };
    }
    function targetOf({inputs: inputs}, url) {
      const target = mqttTarget(url);
      if (target === void 0) throw new RangeError(`${url.protocol} is no scheme of MQTT`);
      const {probeUsername: username, probePassword: password} = inputs;
      return {
        ...target,
        ...username !== void 0 && {
          username: username
        },
        ...password && {
          password: password
        }
      };
    }
  }),
  1236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JN: () => backoff,
      io: () => createRepeatPause
    });
    function backoff(options) {
      return input => {
        if (input.reads === 0) return {
          delayMs: 0,
          holdMs: 0
        };
        const plain = Math.min(options.maxMs, options.firstMs * options.growth ** input.unchangedReads);
        return {
          delayMs: plain * (.95 + .1 * input.random()),
          holdMs: 0
        };
      };
    }
    const FIRST_MS = 1e3;
    const MAX_MS = 15e3;
    function createRepeatPause({clock: clock, random: random}) {
      let calls = 0;
      return {
        async next(signal) {
          signal.throwIfAborted();
          calls += 1;
          if (calls === 1) return;
          const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
          await clock.sleep(pauseMs * (1 + .25 * random()), signal);
        }
      };
    }
  }),
  3650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => settledTarget
    });
    function settledTarget(end, target) {
      if (end.verdict === "interrupted") throw end.interruption;
      const found = end.targets.get(target);
      if (found === void 0) throw new RangeError(`${target} was not waited for`);
      if (found.failure !== void 0) throw found.failure;
      return found;
    }
  })
};
