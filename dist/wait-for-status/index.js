const __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__ = (() => {
  const absent = () => {
    throw new Error("a part of a package is used that is not in this bundle: see externals.ts");
  };
  return {
    OidcClient: {
      getIDToken: absent
    },
    issueFileCommand: absent,
    prepareKeyValueMessage: absent,
    RetryHelper: absent,
    summary: {},
    markdownSummary: {},
    fetch: absent,
    HttpClient: class {
      getAgent() {}
      getAgentDispatcher() {}
    },
    restEndpointMethods: () => ({}),
    paginateRest: () => ({})
  };
})();

var __webpack_modules__ = {
  7557: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      pG: () => expectation,
      vM: () => headerExpectations,
      A1: () => requestHeaders,
      F: () => statusRanges
    });
    var inputs_field = __nccwpck_require__(9524);
    var header_secrets = __nccwpck_require__(5471);
    var status_ranges = __nccwpck_require__(1412);
    // CONCATENATED MODULE: ./packages/probe/src/text/text-pattern.ts
    function literalPattern(text) {
      return {
        source: JSON.stringify(text),
        stepsPerCharacter: 1,
        search: searched => ({
          found: searched.includes(text),
          searchedCharacters: searched.length
        })
      };
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/expectations.ts
    const IN_SLASHES = /^\/(.+)\/([imsu]*)$/s;
    const HEADER = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*$/;
    const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
    function expectation() {
      const accepts = 'a text that occurs in it, or a regular expression such as /"sha":\\s*"1b2c"/';
      return (0, inputs_field.u)({
        accepts: accepts,
        async readText(given) {
          const value = await readExpectation(given);
          return {
            reading: value === void 0 ? {
              ok: false,
              accepted: accepts
            } : {
              ok: true,
              value: value
            }
          };
        }
      });
    }
    function headerExpectations() {
      const accepts = "lines of a header, a colon and what it holds, such as x-version: 1.4.2";
      return (0, inputs_field.u)({
        accepts: accepts,
        empty: new Map,
        async readText(given) {
          const value = await readHeaderExpectations(given);
          return {
            reading: value === void 0 ? {
              ok: false,
              accepted: accepts
            } : {
              ok: true,
              value: value
            }
          };
        }
      });
    }
    function requestHeaders() {
      const accepts = "lines of a header, a colon and its value, such as accept: text/plain";
      const field = (0, inputs_field._)({
        accepts: accepts,
        parse(given) {
          const pairs = headersOf(given);
          const isPlain = [ ...pairs?.values() ?? [] ].every(value => HEADER_VALUE.test(value));
          return pairs === void 0 || !isPlain ? {
            ok: false,
            accepted: accepts
          } : {
            ok: true,
            value: pairs
          };
        },
        credentialsIn: secretsOf
      }).default("");
      return {
        ...field,
        isSecret: true
      };
    }
    function statusRanges() {
      const accepts = "HTTP statuses and ranges of them, such as 200-299 or 200,204";
      return (0, inputs_field._)({
        accepts: accepts,
        parse(given) {
          const value = (0, status_ranges.PX)(given);
          return value === void 0 ? {
            ok: false,
            accepted: accepts
          } : {
            ok: true,
            value: value
          };
        }
      });
    }
    async function readExpectation(text) {
      const [, source, flags] = IN_SLASHES.exec(text) ?? [];
      if (source === void 0) return literalPattern(text);
      const {readPattern: readPattern} = await Promise.all([ __nccwpck_require__.e(856), __nccwpck_require__.e(747) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3747));
      return readPattern(source, flags);
    }
    async function readHeaderExpectations(given) {
      const pairs = headersOf(given);
      if (pairs === void 0) return;
      const expected = new Map;
      for (const [name, text] of pairs) {
        const value = await readExpectation(text);
        if (value === void 0) return;
        expected.set(name, value);
      }
      return expected;
    }
    function secretsOf(given) {
      return given.split(/\r\n|\r|\n/).flatMap(line => {
        const [, name = "", value = line] = HEADER.exec(line) ?? [];
        return (0, header_secrets.g)(name, value);
      });
    }
    function headersOf(given) {
      const headers = new Map;
      for (const line of given.split(/\r\n|\r|\n/)) {
        if (line.trim() === "") continue;
        const [, name, value] = HEADER.exec(line) ?? [];
        const key = name?.toLowerCase();
        if (key === void 0 || value === void 0 || headers.has(key)) return;
        headers.set(key, value);
      }
      return headers;
    }
  }),
  7846: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Q: () => inputs
    });
    var inputs_define = __nccwpck_require__(5001);
    var common = __nccwpck_require__(1083);
    var field = __nccwpck_require__(9524);
    var list = __nccwpck_require__(9106);
    var number = __nccwpck_require__(347);
    var inputs_text = __nccwpck_require__(3621);
    var duration = __nccwpck_require__(6855);
    var providers = __nccwpck_require__(8923);
    var url = __nccwpck_require__(5717);
    var header_secrets = __nccwpck_require__(5471);
    var expectations = __nccwpck_require__(7557);
    var parse_target = __nccwpck_require__(7450);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/targets/targets-field.ts
    const MAX_SHOWN = 20;
    function targetsField() {
      return (0, field.u)({
        accepts: "one target a line, such as nomad:job/web@7 or https://example.com/ready, or a YAML list " + "of targets with settings",
        async readText(given) {
          const {targets: targets, credentials: credentials = []} = isYamlList(given) ? await readYamlList(given) : {
            targets: readLines(given)
          };
          return {
            reading: {
              ok: true,
              value: targets
            },
            credentials: [ ...(0, url.O4)(given), ...queryCredentials(given), ...credentials ]
          };
        }
      });
    }
    function isYamlList(text) {
      return /^\s*(?:#[^\n]*\s+)*(?:-\s|\[)/.test(text);
    }
    const CREDENTIAL = /[?&][\w.-]*(?:token|key|secret|password|passwd|auth|sig|code)[\w.-]*=([^&#\s"']{4,})/gi;
    function queryCredentials(text) {
      return [ ...text.matchAll(CREDENTIAL) ].flatMap(([, value = ""]) => value);
    }
    function readLines(given) {
      const lines = given.split(/\r\n|\r|\n/).map((raw, at) => ({
        text: raw.trim(),
        line: at + 1
      }));
      return collect(lines.filter(({text: text}) => text !== "").map(parse_target.h));
    }
    async function readYamlList(given) {
      const {parseEntry: parseEntry, readEntries: readEntries, secretSettings: secretSettings} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(261) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8261));
      const {headers: headers, bodies: bodies, passwords: passwords} = secretSettings(given);
      const ofHeaders = headers.flatMap(lines => (0, expectations.A1)().secretsIn(lines));
      const credentials = [ ...passwords, ...ofHeaders, ...bodies.flatMap(header_secrets.v) ];
      const read = readEntries(given);
      if (read.ok) return {
        targets: collect(await Promise.all(read.entries.map(parseEntry))),
        credentials: credentials
      };
      const {line: line, expected: expected} = read;
      const faults = [ {
        line: line,
        text: "(not shown)",
        at: 0,
        expected: expected
      } ];
      return {
        targets: {
          targets: [],
          faults: faults
        },
        credentials: credentials
      };
    }
    function collect(readings) {
      const targets = new Map;
      const faults = [];
      for (const reading of readings) {
        if (!reading.ok) {
          faults.push(reading.fault);
          continue;
        }
        const target = distinct(reading.target, targets);
        const same = targets.get(target.name);
        if (same === void 0) targets.set(target.name, target); else {
          const expected = `another target: line ${same.line} has this one`;
          faults.push({
            line: target.line,
            text: target.name,
            at: 0,
            expected: expected
          });
        }
      }
      return {
        targets: [ ...targets.values() ],
        faults: faults
      };
    }
    function distinct(target, others) {
      const other = others.get(target.name);
      const isSame = JSON.stringify(other?.resource) === JSON.stringify(target.resource);
      if (other === void 0 || isSame) return target;
      return {
        ...target,
        name: `${target.name} (line ${target.line})`
      };
    }
    function diagnosticOf(faults) {
      const shown = faults.slice(0, MAX_SHOWN).flatMap(({line: line, text: text, at: at, expected: expected}) => {
        const start = `  line ${line}: `;
        return [ `${start}${text}`, `${" ".repeat(start.length + at)}^ ${expected}` ];
      });
      const more = faults.length - MAX_SHOWN;
      return [ ...shown, ...more > 0 ? [ `  and ${more} more lines like these` ] : [], "  The forms of a target, each optionally with until=<state>[,<state>] and fail-on=<state>:", ...providers.yY.map(form => `    ${form}`) ];
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/fields.ts
    const MIN_INTERVAL_MS = 100;
    const onlyLeave = () => (0, inputs_text.Yq)("leave").default("leave");
    const fields = {
      ...(0, common.j)({
        timeout: "10m",
        onTimeout: onlyLeave(),
        onCancel: onlyLeave()
      }),
      targets: targetsField(),
      until: (0, list.p)().default(""),
      "fail-on": (0, list.p)().default(""),
      mode: mode().default("all"),
      "discovery-timeout": (0, number.p0)().default("2m"),
      interval: interval().default("auto"),
      "stable-for": (0, number.p0)().default("0s"),
      grace: (0, number.p0)().default("0s"),
      "on-superseded": (0, inputs_text.Yq)("fail", "follow").default("fail"),
      "on-stale-failure": (0, inputs_text.Yq)("fail", "wait").default("fail"),
      ...providers.YT
    };
    function mode() {
      const accepts = "all, any, or quorum:<n> with a whole number above 0";
      return (0, field._)({
        accepts: accepts,
        parse(given) {
          if (given === "all" || given === "any") return {
            ok: true,
            value: {
              kind: given
            }
          };
          const count = /^quorum:([1-9]\d{0,5})$/.exec(given)?.[1];
          if (count === void 0) return {
            ok: false,
            accepted: accepts
          };
          return {
            ok: true,
            value: {
              kind: "quorum",
              count: Number(count)
            }
          };
        }
      });
    }
    function interval() {
      const accepts = `auto, or ${duration.ec}, at least 100ms`;
      return (0, field._)({
        accepts: accepts,
        parse(given) {
          if (given === "auto") return {
            ok: true,
            value: void 0
          };
          const ms = (0, duration.E9)(given);
          if (ms === void 0 || ms < MIN_INTERVAL_MS) return {
            ok: false,
            accepted: accepts
          };
          return {
            ok: true,
            value: ms
          };
        }
      });
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/rules.ts
    const readableTargets = {
      needs: [ "targets" ],
      check({targets: {targets: targets, faults: faults}}) {
        if (faults.length === 0) return noTargets(targets);
        const lines = faults.map(({line: line}) => line);
        const which = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(", ")} are`;
        return {
          input: "targets",
          accepted: `one target a line; ${which} none, as shown below`,
          diagnostic: diagnosticOf(faults)
        };
      }
    };
    function noTargets(targets) {
      return targets.length > 0 ? void 0 : {
        input: "targets",
        accepted: "at least one target"
      };
    }
    const enoughForTheQuorum = {
      needs: [ "targets", "mode" ],
      check({targets: {targets: targets, faults: faults}, mode: mode}) {
        const count = targets.length + faults.length;
        if (mode.kind !== "quorum" || mode.count <= count) return;
        const most = count === 1 ? "at most quorum:1, there is one target" : `at most quorum:${count}`;
        return {
          input: "mode",
          accepted: `all, any, or ${most}, as many as there are targets`
        };
      }
    };
    function knownStates(input) {
      return {
        needs: [ "targets", input ],
        check(values) {
          const {targets: targets} = values.targets;
          const states = input === "until" ? values.until : values.failOn;
          const free = targets.filter(target => states.length > 0 && !ownStates(target, input));
          const foreign = states.filter(state => free.length > 0 && !free.some(target => target.lifecycle.states.includes(state)));
          const [lost] = free.filter(target => input === "until" && !states.some(state => target.lifecycle.states.includes(state)));
          if (foreign.length > 0) return {
            input: input,
            accepted: `states of the targets; none knows ${foreign.join(", ")}`
          };
          if (lost === void 0) return;
          const known = lost.lifecycle.states.join(", ");
          return {
            input: input,
            accepted: `a state for ${lost.name} too, or its own until=: ${known}`
          };
        }
      };
    }
    function ownStates(target, input) {
      return input === "until" ? target.until : target.failOn;
    }
    const eitherWantedOrBad = {
      needs: [ "until", "fail-on" ],
      check({until: until, failOn: failOn}) {
        const both = until.filter(state => failOn.includes(state));
        if (both.length === 0) return;
        return {
          input: "fail-on",
          accepted: `states that until does not have: ${both.join(", ")}`
        };
      }
    };
    function onlyWithTargets({name: name}, rule) {
      return {
        needs: [ "targets", ...rule.needs ],
        check(values) {
          const isAsked = values.targets.targets.some(({provider: provider}) => provider === name);
          return isAsked ? rule.check(values) : void 0;
        }
      };
    }
    const rules = [ readableTargets, enoughForTheQuorum, knownStates("until"), knownStates("fail-on"), eitherWantedOrBad, ...providers.xq.flatMap(provider => provider.rules.map(rule => onlyWithTargets(provider, rule))), common.F ];
    // CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/used-inputs.ts
    function unusedInputs({targets: {targets: targets}}) {
      const asked = new Set(targets.map(({provider: provider}) => provider));
      const unused = providers.xq.flatMap(provider => {
        const {name: name} = provider;
        const own = targets.filter(target => target.provider === name);
        return asked.has(name) ? provider.unusedInputs?.(own) ?? [] : Object.keys(provider.fields);
      });
      const isPolled = providers.xq.some(provider => provider.isPolled && asked.has(provider.name));
      const own = unused.filter(name => name !== "github-token");
      return [ ...own, ...isPolled ? [] : [ "interval" ] ].filter(isInput);
    }
    function isInput(name) {
      return Object.hasOwn(fields, name);
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/inputs/inputs.ts
    const inputs = (0, inputs_define.p)(fields, rules, unusedInputs);
  }),
  6031: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4323);
        var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7846);
        var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6354);
        await (0, _rollout_actions_action_execute__WEBPACK_IMPORTED_MODULE_0__.g)({
          name: "wait-for-status",
          inputs: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Q,
          outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_2__.V,
          load: () => Promise.all([ __nccwpck_require__.e(395), __nccwpck_require__.e(910) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5910))
        });
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }),
  6354: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      V: () => outputs
    });
    const outputs = [ "matched", "statuses", "superseded-by" ];
  }),
  8923: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      yY: () => FORMS,
      xq: () => PROVIDERS,
      YT: () => PROVIDER_FIELDS,
      dz: () => SCHEMES
    });
    var inputs_text = __nccwpck_require__(3621);
    var inputs_url = __nccwpck_require__(5717);
    var expectations = __nccwpck_require__(7557);
    var field = __nccwpck_require__(9524);
    var comparison = __nccwpck_require__(3676);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/settings.ts
    function setting(kinds, field, apply) {
      return {
        kinds: kinds,
        accepts: field.accepts,
        async read(given) {
          await field.prepare(given);
          const reading = field.read(given);
          return reading.ok ? apply(reading.value) : void 0;
        }
      };
    }
    const METHOD = {
      matches: /^[A-Z]{1,20}$/,
      accepts: "an HTTP method in capitals, such as POST"
    };
    const JSON_PATH = {
      matches: /^\$/,
      accepts: "a JSONPath query, such as $.status"
    };
    const PROTOCOL = {
      matches: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
      accepts: "a WebSocket subprotocol, such as mqtt"
    };
    const websocketProtocol = () => (0, inputs_text.Qq)(PROTOCOL);
    const SETTINGS = new Map([ [ "expect-status", setting([ "http" ], (0, expectations.F)(), status => ({
      status: status
    })) ], [ "expect-body", setting([ "http" ], (0, expectations.pG)(), bodyMatches => ({
      bodyMatches: bodyMatches
    })) ], [ "expect-header", setting([ "http" ], (0, expectations.vM)(), headersMatch => ({
      headersMatch: headersMatch
    })) ], [ "method", setting([ "http" ], (0, inputs_text.Qq)(METHOD), method => ({
      method: method
    })) ], [ "body", setting([ "http" ], anyText(), body => ({
      body: body
    })) ], [ "headers", setting([ "http", "websocket" ], (0, expectations.A1)(), headers => ({
      headers: headers
    })) ], [ "json-path", setting([ "http" ], (0, inputs_text.Qq)(JSON_PATH), jsonPath => ({
      jsonPath: jsonPath
    })) ], [ "success", setting([ "http" ], settings_comparison(), success => ({
      success: success
    })) ], [ "follow-redirects", setting([ "http" ], (0, inputs_text.Yq)("same-origin"), followRedirects => ({
      followRedirects: followRedirects
    })) ], [ "tls-server-name", setting([ "http", "websocket", "mqtt" ], (0, inputs_text.Qq)(), serverName => ({
      serverName: serverName
    })) ], [ "ca-certificate", setting([ "http", "websocket", "mqtt" ], (0, inputs_text.ps)(), caCertificate => ({
      caCertificate: caCertificate
    })) ], [ "username", setting([ "http", "mqtt" ], (0, inputs_text.Qq)(), username => ({
      username: username
    })) ], [ "password", setting([ "http", "mqtt" ], (0, inputs_text.Qq)().secret(), password => ({
      password: password
    })) ], [ "websocket-protocol", setting([ "websocket" ], websocketProtocol(), protocol => ({
      protocol: protocol
    })) ], [ "probe-payload", setting([ "udp" ], (0, inputs_text.lM)(), bytes => ({
      payload: bytes
    })) ], [ "probe-expect", setting([ "udp" ], (0, inputs_text.lM)(), bytes => ({
      expect: bytes
    })) ] ]);
    async function readAddressSettings(kind, given) {
      const settings = {};
      for (const [name, value] of given) {
        const known = SETTINGS.get(name);
        if (known === void 0 || !known.kinds.includes(kind)) return {
          ok: false,
          setting: name,
          expected: `one of ${settingsOf(kind).join(", ")}`
        };
        const read = await known.read(value);
        if (read === void 0) return {
          ok: false,
          setting: name,
          expected: known.accepts
        };
        Object.assign(settings, read);
      }
      if (settings.password !== void 0 && settings.username === void 0) return {
        ok: false,
        setting: "password",
        expected: "username and password together"
      };
      if (settings.jsonPath === void 0 !== (settings.success === void 0)) {
        const setting = settings.jsonPath === void 0 ? "success" : "json-path";
        return {
          ok: false,
          setting: setting,
          expected: "json-path and success together"
        };
      }
      return {
        ok: true,
        value: settings
      };
    }
    function settingsOf(kind) {
      return [ ...SETTINGS ].flatMap(([name, {kinds: kinds}]) => kinds.includes(kind) ? [ name ] : []);
    }
    function settings_comparison() {
      return (0, field._)({
        accepts: comparison.dT,
        parse(given) {
          const value = (0, comparison.fl)(given);
          return value === void 0 ? {
            ok: false,
            accepted: comparison.dT
          } : {
            ok: true,
            value: value
          };
        }
      });
    }
    function anyText() {
      return (0, field._)({
        accepts: "text",
        parse: given => ({
          ok: true,
          value: given
        })
      });
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/address/target.ts
    const LIFECYCLE = {
      states: [ "open", "closed" ],
      until: [ "open" ],
      ends: []
    };
    const fields = {
      "expect-status": (0, expectations.F)().default("200-299"),
      "expect-body": (0, expectations.pG)().optional(),
      "expect-header": (0, expectations.vM)().default(""),
      "request-headers": (0, expectations.A1)(),
      "probe-payload": (0, inputs_text.lM)().optional(),
      "probe-expect": (0, inputs_text.lM)().optional(),
      "websocket-protocol": websocketProtocol().optional()
    };
    const encrypted = {
      needs: [ "targets", "request-headers", "allow-insecure-http" ],
      check({targets: targets, requestHeaders: requestHeaders, allowInsecureHttp: allowInsecureHttp}) {
        return ownTargets(targets.targets).flatMap(({resource: resource}) => {
          if (!("url" in resource)) return [];
          const {url: url, kind: kind, settings: settings} = resource;
          const own = (settings.headers?.size ?? 0) > 0 || settings.password !== void 0;
          const shared = kind !== "mqtt" && settings.headers === void 0 && requestHeaders.size > 0;
          const endpoint = {
            input: own ? "targets" : "request-headers",
            url: new URL(url.href.replace(/^(?:ws|mqtt)(s?:)/, "http$1")),
            hasCredentials: own || shared,
            allowInsecureHttp: allowInsecureHttp
          };
          return (0, inputs_url.to)(endpoint) ?? [];
        });
      }
    };
    function ownTargets(targets) {
      return targets.filter(target => target.provider === address.name);
    }
    const address = {
      name: "address",
      schemes: {
        http: page("http"),
        https: page("https"),
        tcp: port("tcp"),
        udp: port("udp"),
        mqtt: broker("mqtt"),
        mqtts: broker("mqtts"),
        ws: websocket("ws"),
        wss: websocket("wss")
      },
      fields: fields,
      rules: [ encrypted ],
      isPolled: true,
      async applySettings(resource, given) {
        const read = await readAddressSettings(resource.kind, given);
        return read.ok ? {
          ok: true,
          value: {
            ...resource,
            settings: read.value
          }
        } : read;
      },
      unusedInputs(targets) {
        const unless = (isUsed, ...names) => isUsed ? [] : names;
        return [ ...unless(hasKind(targets, "http"), "expect-status", "expect-body", "expect-header"), ...unless(hasKind(targets, "http", "websocket"), "request-headers"), ...unless(hasKind(targets, "udp"), "probe-payload", "probe-expect"), ...unless(hasKind(targets, "websocket"), "websocket-protocol") ];
      }
    };
    function hasKind(targets, ...kinds) {
      return targets.some(({resource: resource}) => kinds.includes(resource.kind));
    }
    function page(scheme) {
      return {
        forms: [ "//<host>\u2026" ],
        read: rest => readAddress(scheme, rest, url => found({
          kind: "http",
          url: url,
          settings: {}
        }))
      };
    }
    function websocket(scheme) {
      return {
        forms: [ "//<host>\u2026" ],
        read: rest => readAddress(scheme, rest, url => found({
          kind: "websocket",
          url: url,
          settings: {}
        }))
      };
    }
    function broker(scheme) {
      return {
        forms: [ "//<host>[:<port>]" ],
        read: rest => readAddress(scheme, rest, url => extraPath(url, rest) ?? found({
          kind: "mqtt",
          url: url,
          settings: {}
        }))
      };
    }
    function port(scheme) {
      return {
        forms: [ "//<host>:<port>" ],
        read: rest => readAddress(scheme, rest, url => {
          const tooMuch = extraPath(url, rest);
          if (tooMuch !== void 0) return tooMuch;
          if (url.port === "") return {
            ok: false,
            at: rest.length,
            expected: ":<port> after the host"
          };
          const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
          return found({
            kind: scheme,
            host: host,
            port: Number(url.port),
            settings: {}
          });
        })
      };
    }
    function readAddress(scheme, rest, made) {
      if (!rest.startsWith("//")) return {
        ok: false,
        at: 0,
        expected: `// after ${scheme}:`
      };
      const url = URL.parse(`${scheme}:${rest}`);
      if (url === null || url.hostname === "") return {
        ok: false,
        at: 2,
        expected: "a host name or address, and a port from 1 to 65535"
      };
      if (url.port === "0") return {
        ok: false,
        at: 2,
        expected: "a port from 1 to 65535"
      };
      if (url.username !== "" || url.password !== "") return {
        ok: false,
        at: 2,
        expected: "no user name and no password: they would be shown"
      };
      if (url.hash !== "") return {
        ok: false,
        at: rest.indexOf("#"),
        expected: "no #: it is never sent"
      };
      return made(url);
    }
    function extraPath(url, rest) {
      if ([ "", "/" ].includes(url.pathname) && url.search === "") return;
      const at = 2 + rest.slice(2).search(/[/?]/);
      return {
        ok: false,
        at: at,
        expected: "nothing after the port"
      };
    }
    function found(resource) {
      return {
        ok: true,
        resource: resource,
        lifecycle: LIFECYCLE
      };
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/targets/target.ts
    const PLAIN = /^[A-Za-z0-9_-]{1,64}/;
    function readPlainId(text, what, found) {
      const [id = ""] = PLAIN.exec(text) ?? [];
      if (id === text && id !== "") return found(id);
      const expected = `${what}, 1 to 64 letters, digits, hyphens and underscores`;
      return {
        ok: false,
        at: id.length,
        expected: expected
      };
    }
    var provider = __nccwpck_require__(3988);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/edgegap/target.ts
    const target_LIFECYCLE = {
      states: [ "pending", "initializing", "seeking", "seeked", "scanning", "deploying", "ready", "failed", "terminating", "terminated" ],
      until: [ "ready" ],
      ends: [ "failed", "terminating", "terminated" ],
      before: {
        terminating: [ "failed" ],
        terminated: [ "failed", "terminating" ]
      },
      passed: {
        terminating: [ "terminated" ]
      }
    };
    const TAG = "tag/";
    const KEY = "key/";
    const MAX_TAG_LENGTH = 40;
    const MAX_KEY_LENGTH = 200;
    const target_fields = {
      "edgegap-api-url": (0, inputs_url.OZ)().default("https://api.edgegap.com"),
      "edgegap-token": (0, inputs_text.rJ)().env("EDGEGAP_TOKEN").optional()
    };
    const credentials = {
      needs: [ "edgegap-token" ],
      check: ({edgegapToken: edgegapToken}) => (0, provider.fV)("edgegap-token", edgegapToken, "the key, for the edgegap: targets")
    };
    const target_encrypted = {
      needs: [ "edgegap-api-url", "allow-insecure-http" ],
      check: ({edgegapApiUrl: address, allowInsecureHttp: allowInsecureHttp}) => (0, inputs_url.to)({
        input: "edgegap-api-url",
        url: address,
        hasCredentials: true,
        allowInsecureHttp: allowInsecureHttp
      })
    };
    const edgegap = {
      name: "edgegap",
      schemes: {
        edgegap: {
          forms: [ "<id>", "[<JSON array of ids>]", "tag/<tag>", "key/<key>" ],
          hasSpaces: true,
          read: read
        }
      },
      fields: target_fields,
      rules: [ credentials, target_encrypted ],
      isPolled: true
    };
    function read(rest) {
      if (rest.startsWith(TAG)) return readTag(rest.slice(TAG.length));
      if (rest.startsWith(KEY)) return readKey(rest.slice(KEY.length));
      if (rest.startsWith("[")) return readIds(rest);
      return readPlainId(rest, "the id of a deployment, tag/<tag> or key/<key>", id => ({
        ok: true,
        resource: {
          kind: "id",
          id: id
        },
        lifecycle: target_LIFECYCLE
      }));
    }
    function readTag(tag) {
      if (tag.length > 0 && tag.length <= MAX_TAG_LENGTH) return {
        ok: true,
        resource: {
          kind: "tag",
          tag: tag
        },
        lifecycle: target_LIFECYCLE
      };
      const at = TAG.length + Math.min(tag.length, MAX_TAG_LENGTH);
      return {
        ok: false,
        at: at,
        expected: "a tag of 1 to 40 characters"
      };
    }
    function readKey(key) {
      if (key.trim() !== "" && key.length <= MAX_KEY_LENGTH) return {
        ok: true,
        resource: {
          kind: "key",
          key: key
        },
        lifecycle: target_LIFECYCLE
      };
      return {
        ok: false,
        at: KEY.length,
        expected: "the key that the deployments were made with"
      };
    }
    function readIds(text) {
      const ids = stringsOf(text);
      const bad = ids?.find(id => !/^[A-Za-z0-9_-]{1,64}$/.test(id));
      if (ids !== void 0 && ids.length > 0 && bad === void 0) {
        const resource = {
          kind: "ids",
          ids: [ ...new Set(ids) ]
        };
        return {
          ok: true,
          resource: resource,
          lifecycle: target_LIFECYCLE
        };
      }
      const at = bad === void 0 ? 0 : text.indexOf(bad);
      return {
        ok: false,
        at: at,
        expected: 'a JSON array of one or more ids, such as ["a1", "b2"]'
      };
    }
    function stringsOf(text) {
      try {
        const value = JSON.parse(text);
        if (!Array.isArray(value)) return;
        return value.every(item => typeof item === "string") ? value : void 0;
      } catch {
        return;
      }
    }
    var number = __nccwpck_require__(347);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/emqx/target.ts
    const emqx_target_LIFECYCLE = {
      states: [ "pending", "starting", "running", "stopping", "stopped", "failed", "gone" ],
      until: [ "running" ],
      ends: [ "failed", "gone" ],
      before: {
        gone: [ "failed" ]
      }
    };
    const emqx_target_fields = {
      "emqx-api-url": (0, inputs_url.OZ)().env("EMQXCLOUD_PLATFORM_ENDPOINT").default("https://cloud-intl.emqx.com/public_api/v1"),
      "emqx-api-key": (0, inputs_text.Sh)().env("EMQXCLOUD_PLATFORM_API_KEY").optional(),
      "emqx-api-secret": (0, inputs_text.Sh)().env("EMQXCLOUD_PLATFORM_API_SECRET").optional(),
      "emqx-budget-share": (0, number.nd)({
        min: 1
      }).default("1")
    };
    const target_credentials = {
      needs: [ "emqx-api-key", "emqx-api-secret" ],
      check: ({emqxApiKey: emqxApiKey, emqxApiSecret: emqxApiSecret}) => [ ...(0, provider.fV)("emqx-api-key", emqxApiKey, "the API key, for the emqx: targets"), ...(0, 
      provider.fV)("emqx-api-secret", emqxApiSecret, "its secret, for the emqx: targets") ]
    };
    const emqx_target_encrypted = {
      needs: [ "emqx-api-url", "allow-insecure-http" ],
      check: ({emqxApiUrl: address, allowInsecureHttp: allowInsecureHttp}) => (0, inputs_url.to)({
        input: "emqx-api-url",
        url: address,
        hasCredentials: true,
        allowInsecureHttp: allowInsecureHttp
      })
    };
    const emqx = {
      name: "emqx",
      schemes: {
        emqx: {
          forms: [ "<id>" ],
          read: rest => readPlainId(rest, "the id of a deployment", id => ({
            ok: true,
            resource: {
              id: id
            },
            lifecycle: emqx_target_LIFECYCLE
          }))
        }
      },
      fields: emqx_target_fields,
      rules: [ target_credentials, emqx_target_encrypted ],
      isPolled: false
    };
    var list = __nccwpck_require__(9106);
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/github/target.ts
    const CHECK = {
      states: [ "requested", "waiting", "pending", "queued", "in_progress", "success", "neutral", "skipped", "failure", "cancelled", "timed_out", "action_required", "startup_failure", "stale" ],
      until: [ "success", "neutral", "skipped" ],
      ends: [ "success", "neutral", "skipped", "failure", "cancelled", "timed_out", "action_required", "startup_failure", "stale" ]
    };
    const REQUIRED = {
      ...CHECK,
      states: [ ...CHECK.states, "error" ],
      ends: [ ...CHECK.ends, "error" ]
    };
    const STATUS = {
      states: [ "pending", "success", "failure", "error" ],
      until: [ "success" ],
      ends: [ "success", "failure", "error" ]
    };
    const DEPLOYMENT = {
      states: [ "waiting", "pending", "queued", "in_progress", "success", "failure", "error", "inactive" ],
      until: [ "success" ],
      ends: [ "success", "failure", "error", "inactive" ],
      before: {
        inactive: [ "success", "failure", "error" ]
      }
    };
    const github_target_fields = {
      "github-token": (0, inputs_text.bU)(),
      ignore: (0, list.p)((0, inputs_text.Qq)(), {
        commas: false
      }).default("")
    };
    const github_target_credentials = {
      needs: [ "github-token" ],
      check: ({githubToken: token}) => (0, provider.fV)("github-token", token, "a token, for the github: targets")
    };
    const github = {
      name: "github",
      schemes: {
        github: {
          forms: [ "check/<name or glob>[@<ref>]", "checks[@<ref>]", "required[@<ref>]", "workflow/<file>[@<ref>]", "status/<context>[@<ref>]", "deployment/<id>", "environment/<name>[@<ref>]", "<owner>/<repository>/\u2026, any of these" ],
          hasSpaces: true,
          read: target_read
        }
      },
      fields: github_target_fields,
      rules: [ github_target_credentials ],
      isPolled: true,
      unusedInputs: targets => targets.some(({resource: {kind: kind}}) => kind === "checks" || kind === "required") ? [] : [ "ignore" ]
    };
    const KIND = /^(?:(deployment|environment|check|status|workflow)\/|(checks|required)(?=@|$))(.*)$/;
    const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)\/(.*)$/;
    function target_read(rest) {
      const own = readKind(rest, {
        repository: void 0,
        offset: 0
      });
      if (own !== void 0) return own;
      const [, repository, path = ""] = REPOSITORY.exec(rest) ?? [];
      const offset = (repository?.length ?? 0) + 1;
      const other = repository === void 0 ? void 0 : readKind(path, {
        repository: repository,
        offset: offset
      });
      const expected = "check/<name>, checks, required, workflow/<file>, status/<context>, deployment/<id> or " + "environment/<name>, optionally after <owner>/<repository>/";
      return other ?? {
        ok: false,
        at: 0,
        expected: expected
      };
    }
    function readKind(text, {repository: repository, offset: offset}) {
      const [, named, plain, rest = ""] = KIND.exec(text) ?? [];
      const place = {
        repository: repository,
        offset: offset + (named?.length ?? 0) + 1
      };
      switch (named ?? plain) {
       case "deployment":
        return readDeployment(rest, place);

       case "environment":
        return readNamed(rest, place, name => target_found({
          kind: "environment",
          ...name
        }, DEPLOYMENT));

       case "check":
        return readNamed(rest, place, name => target_found({
          kind: "check",
          ...name
        }, CHECK));

       case "status":
        return readNamed(rest, place, name => target_found({
          kind: "status",
          ...name
        }, STATUS));

       case "workflow":
        return readNamed(rest, place, name => readWorkflow(name, place));

       case "checks":
        return readPlain(rest, {
          repository: repository,
          offset: offset + 6
        }, at => target_found({
          kind: "checks",
          ...at
        }, CHECK));

       case "required":
        return readPlain(rest, {
          repository: repository,
          offset: offset + 8
        }, at => target_found({
          kind: "required",
          ...at
        }, REQUIRED));

       default:
        return;
      }
    }
    function target_found(resource, lifecycle) {
      return {
        ok: true,
        resource: resource,
        lifecycle: lifecycle
      };
    }
    function readDeployment(text, {repository: repository, offset: offset}) {
      const [digits = ""] = /^\d{1,15}/.exec(text) ?? [];
      if (digits === "" || digits !== text) return {
        ok: false,
        at: offset + digits.length,
        expected: "the id of a deployment, a number"
      };
      return target_found({
        kind: "deployment",
        repository: repository,
        id: Number(text)
      }, DEPLOYMENT);
    }
    function readWorkflow(named, {offset: offset}) {
      if (/^[A-Za-z0-9_.-]+\.ya?ml$/.test(named.name)) return target_found({
        kind: "workflow",
        ...named
      }, CHECK);
      const expected = "the file name of a workflow, such as ci.yml";
      return {
        ok: false,
        at: offset,
        expected: expected
      };
    }
    function readPlain(text, place, make) {
      if (text === "") return make({
        repository: place.repository,
        ref: void 0
      });
      const ref = readRef(text);
      if (ref.kind === "ref") return make({
        repository: place.repository,
        ref: ref.ref
      });
      return refFault(ref, text, place);
    }
    function readNamed(text, place, make) {
      const {repository: repository, offset: offset} = place;
      const ref = readRef(text);
      if (ref.kind === "short") return refFault(ref, text, place);
      const name = ref.kind === "ref" ? text.slice(0, text.lastIndexOf("@")) : text;
      if (name.trim() === "") return {
        ok: false,
        at: offset,
        expected: "a name"
      };
      return make({
        repository: repository,
        name: name,
        fullName: text,
        ref: ref.kind === "ref" ? ref.ref : void 0
      });
    }
    function readRef(text) {
      const [, ref] = /@([^\s~^:?*[\\@]*[^\s~^:?*[\\@./])$/.exec(text) ?? [];
      if (ref === void 0) return {
        kind: "none"
      };
      if (!/^[0-9a-f]{7,40}$/i.test(ref)) return {
        kind: "ref",
        ref: ref
      };
      return ref.length === 40 ? {
        kind: "ref",
        ref: ref.toLowerCase()
      } : {
        kind: "short"
      };
    }
    function refFault({kind: kind}, text, {offset: offset}) {
      const expected = kind === "short" ? "the full id of the commit, 40 hexadecimal digits" : "@ and a commit id, branch or tag";
      return {
        ok: false,
        at: offset + text.length,
        expected: expected
      };
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/nomad/target.ts
    const nomad_target_LIFECYCLE = {
      states: [ "initializing", "pending", "blocked", "unblocking", "running", "paused", "promotable", "promoted", "stalled", "successful", "failed", "cancelled" ],
      until: [ "successful" ],
      ends: [ "successful", "failed", "cancelled", "stalled" ],
      passed: {
        promotable: [ "promoted", "successful" ],
        promoted: [ "successful" ]
      }
    };
    const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
    const START_OF_UUID = /^[0-9a-f-]*/i;
    const target_DEPLOYMENT = "deployment/";
    const JOB = "job/";
    const nomad_target_fields = {
      "nomad-address": (0, inputs_url.OZ)().env("NOMAD_ADDR").default("http://127.0.0.1:4646"),
      "nomad-token": (0, inputs_text.Sh)().env("NOMAD_TOKEN").optional(),
      "nomad-namespace": (0, inputs_text.Qq)().env("NOMAD_NAMESPACE").default("default"),
      "nomad-region": (0, inputs_text.Qq)().env("NOMAD_REGION").optional()
    };
    const nomad_target_encrypted = {
      needs: [ "nomad-address", "nomad-token", "allow-insecure-http" ],
      check: ({nomadAddress: nomadAddress, nomadToken: nomadToken, allowInsecureHttp: allowInsecureHttp}) => (0, 
      inputs_url.to)({
        input: "nomad-address",
        url: nomadAddress,
        hasCredentials: nomadToken !== void 0,
        allowInsecureHttp: allowInsecureHttp
      })
    };
    const oneNamespace = {
      needs: [ "nomad-namespace" ],
      check({nomadNamespace: nomadNamespace}) {
        if (nomadNamespace !== "*") return;
        return {
          input: "nomad-namespace",
          accepted: "one namespace"
        };
      }
    };
    const nomad = {
      name: "nomad",
      schemes: {
        nomad: {
          forms: [ "deployment/<id>", "job/<name>", "job/<name>@<version>" ],
          read: nomad_target_read
        }
      },
      fields: nomad_target_fields,
      rules: [ nomad_target_encrypted, oneNamespace ],
      isPolled: false
    };
    function nomad_target_read(rest) {
      if (rest.startsWith(target_DEPLOYMENT)) return target_readDeployment(rest.slice(target_DEPLOYMENT.length));
      if (rest.startsWith(JOB)) return readJob(rest.slice(JOB.length));
      return {
        ok: false,
        at: 0,
        expected: "deployment/<id>, job/<name> or job/<name>@<version>"
      };
    }
    function target_readDeployment(id) {
      if (UUID.test(id)) {
        const resource = {
          kind: "deployment",
          id: id
        };
        return {
          ok: true,
          resource: resource,
          lifecycle: nomad_target_LIFECYCLE,
          mustExist: true
        };
      }
      const [good = ""] = START_OF_UUID.exec(id) ?? [];
      const expected = "the full id of 36 characters: the API accepts no prefix";
      return {
        ok: false,
        at: target_DEPLOYMENT.length + good.length,
        expected: expected
      };
    }
    function readJob(text) {
      const [, job = "", version] = /^(.*?)(?:@(\d{1,15}))?$/.exec(text) ?? [];
      const leadsAway = job.split("/").some(part => [ "", ".", ".." ].includes(part));
      if (leadsAway) return {
        ok: false,
        at: JOB.length,
        expected: "the name of a job"
      };
      if (version === void 0 && job.endsWith("@")) return {
        ok: false,
        at: JOB.length + job.length,
        expected: "a version of the job after @"
      };
      const number = version === void 0 ? void 0 : Number(version);
      const resource = {
        kind: "job",
        job: job,
        version: number
      };
      const revision = number === void 0 ? void 0 : String(number);
      return {
        ok: true,
        resource: resource,
        lifecycle: nomad_target_LIFECYCLE,
        revision: revision
      };
    }
    // CONCATENATED MODULE: ./actions/wait-for-status/src/providers/index.ts
    const REGISTRY = {
      emqx: emqx,
      edgegap: edgegap,
      nomad: nomad,
      github: github,
      address: address
    };
    const PROVIDERS = Object.values(REGISTRY);
    const PROVIDER_FIELDS = {
      ...emqx.fields,
      ...edgegap.fields,
      ...nomad.fields,
      ...github.fields,
      ...address.fields
    };
    const SCHEMES = new Map(PROVIDERS.flatMap(provider => Object.entries(provider.schemes).map(([scheme, known]) => [ scheme, {
      ...known,
      provider: provider.name,
      applySettings: (resource, given) => provider.applySettings?.(resource, given)
    } ])));
    const FORMS = [ ...SCHEMES ].flatMap(([scheme, {forms: forms}]) => forms.map(form => `${scheme}:${form}`));
  }),
  3988: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      R8: () => atInterval,
      Uz: () => withMetadata,
      Zu: () => fixed,
      fV: () => missingInput
    });
    var _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1236);
    function withMetadata(reader, metadata) {
      return {
        ...reader,
        async read(readOptions) {
          const snapshots = await reader.read(readOptions);
          return snapshots.map(({target: target, observation: observation}) => ({
            target: target,
            observation: {
              ...observation,
              raw: metadata(observation, target)
            }
          }));
        }
      };
    }
    function missingInput(input, value, accepted) {
      return value === void 0 ? [ {
        input: input,
        accepted: accepted
      } ] : [];
    }
    function atInterval(reader, intervalMs) {
      return intervalMs === void 0 ? reader : {
        ...reader,
        cadence: fixed(intervalMs)
      };
    }
    function fixed(intervalMs) {
      return (0, _rollout_actions_client_wait_cadence__WEBPACK_IMPORTED_MODULE_0__.JN)({
        firstMs: intervalMs,
        maxMs: intervalMs,
        growth: 1
      });
    }
  }),
  7450: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      h: () => parseTarget
    });
    var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8923);
    const OPTION = /\s+(until|fail-on)=(\S*)$/;
    const NONE = "none";
    function parseTarget({text: text, line: line}) {
      const bad = (at, expected) => {
        const shown = withoutSecrets(text);
        return {
          ok: false,
          fault: {
            line: line,
            text: shown,
            at: Math.min(at, shown.length),
            expected: expected
          }
        };
      };
      const {name: name, options: options} = splitOptions(text);
      const colon = name.indexOf(":");
      const scheme = name.slice(0, Math.max(colon, 0));
      const known = _providers_index_js__WEBPACK_IMPORTED_MODULE_0__.dz.get(scheme);
      if (known === void 0) return bad(0, "one of the forms below");
      const space = spaceIn(name, known);
      if (space !== void 0) return bad(space, "until=<state> or fail-on=<state>, or nothing more");
      const reading = known.read(name.slice(colon + 1));
      if (!reading.ok) return bad(colon + 1 + reading.at, reading.expected);
      const {resource: resource, lifecycle: lifecycle, revision: revision, mustExist: mustExist = false} = reading;
      const target = {
        name: hideQuery(name),
        line: line,
        provider: known.provider,
        resource: resource,
        lifecycle: lifecycle,
        revision: revision,
        mustExist: mustExist,
        until: void 0,
        failOn: void 0
      };
      for (const option of options) {
        const problem = applyOption(target, option);
        if (problem !== void 0) return bad(problem.at, problem.expected);
      }
      const both = target.until?.find(state => target.failOn?.includes(state));
      if (both === void 0) return {
        ok: true,
        target: target
      };
      return bad(text.lastIndexOf(both), `${both} in until or in fail-on, not in both`);
    }
    function splitOptions(text) {
      const options = [];
      let name = text.trimEnd();
      for (let found = OPTION.exec(name); found !== null; found = OPTION.exec(name)) {
        const [whole, option = "", value = ""] = found;
        const valueAt = found.index + whole.length - value.length;
        options.unshift({
          name: option,
          value: value,
          at: valueAt - option.length - 1,
          valueAt: valueAt
        });
        name = name.slice(0, found.index);
      }
      return {
        name: name,
        options: options
      };
    }
    function applyOption(target, option) {
      const isUntil = option.name === "until";
      const given = isUntil ? target.until : target.failOn;
      if (given !== void 0) return {
        at: option.at,
        expected: `${option.name}= only once`
      };
      const {states: states} = target.lifecycle;
      if (!isUntil && option.value === NONE) {
        target.failOn = [];
        return;
      }
      let at = option.valueAt;
      const words = option.value.split(",");
      for (const word of words) {
        const expected = isUntil ? states.join(", ") : `${states.join(", ")}; or ${NONE}`;
        if (!states.includes(word)) return {
          at: at,
          expected: expected
        };
        at += word.length + 1;
      }
      if (isUntil) target.until = words; else target.failOn = words;
      return;
    }
    function spaceIn(name, {hasSpaces: hasSpaces = false}) {
      const space = name.search(/\s/);
      if (space < 0 || hasSpaces) return;
      return space + name.slice(space).search(/\S/);
    }
    function withoutSecrets(text) {
      return hideQuery(text.replace(/^([a-z]+:\/\/)\S*@/i, "$1***@"));
    }
    function hideQuery(name) {
      const start = name.indexOf("?");
      if (start < 0 || !/^[a-z]+:\/\//i.test(name)) return name;
      return name.slice(0, start) + name.slice(start).replaceAll(/=[^&#\s]*/g, "=***");
    }
  }),
  9923: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      l: () => ActionError
    });
    class ActionError extends Error {
      name="ActionError";
      result;
      constructor(outcome, reason, json) {
        super(reason);
        this.result = {
          outcome: outcome,
          reason: reason,
          ...json && {
            json: json
          }
        };
      }
    }
  }),
  4580: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Nr: () => describeInterruption,
      V1: () => withCleanup,
      Yp: () => createCleanupDeadlines,
      cJ: () => Cancelled,
      si: () => isInterruption
    });
    var _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3739);
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6855);
    var _action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9923);
    var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5136);
    var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
        if (inner) dispose = function() {
          try {
            inner.call(this);
          } catch (e) {
            return Promise.reject(e);
          }
        };
        env.stack.push({
          value: value,
          dispose: dispose,
          async: async
        });
      } else if (async) env.stack.push({
        async: true
      });
      return value;
    };
    var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
      return function(env) {
        function fail(e) {
          env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
          env.hasError = true;
        }
        var r, s = 0;
        function next() {
          while (r = env.stack.pop()) try {
            if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
            if (r.dispose) {
              var result = r.dispose.call(r.value);
              if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                fail(e);
                return next();
              });
            } else s |= 1;
          } catch (e) {
            fail(e);
          }
          if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
          if (env.hasError) throw env.error;
        }
        return next();
      };
    }(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
      var e = new Error(message);
      return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    });
    class Cancelled extends Error {
      name="Cancelled";
      by;
      constructor(by) {
        super(`the workflow was cancelled (${by})`);
        this.by = by;
      }
    }
    async function withCleanup(run, cleanup, work) {
      const verb = verbOf(cleanup, "on-cancel");
      if ("kept" in cleanup && verb !== "leave" && !run.dryRun) run.keep(cleanup.kept(verb));
      try {
        return await work();
      } catch (error) {
        if (run.signal.aborted) return await afterInterruption(run, cleanup);
        if (error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.Y5 || !isDueOnFailure(cleanup)) throw error;
        return await afterFailure(run, cleanup, error);
      }
    }
    function describeInterruption(reason, what = "timeout") {
      if (reason instanceof Cancelled) return {
        outcome: "cancelled",
        clause: "The workflow was cancelled"
      };
      const limit = (0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_2__.a3)(reason.limitMs);
      return {
        outcome: "timed-out",
        clause: `The ${what} of ${limit} expired`
      };
    }
    function isInterruption(reason) {
      return reason instanceof Cancelled || reason instanceof _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__.Xp;
    }
    function failureResult(run, error) {
      if (error instanceof _action_error_js__WEBPACK_IMPORTED_MODULE_3__.l) return error.result;
      if (!(error instanceof _rollout_actions_client_http_failure__WEBPACK_IMPORTED_MODULE_0__.HR)) return;
      return {
        outcome: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_4__.sG)(error, run.deadline.remainingMs()),
        reason: error.message
      };
    }
    function isDueOnFailure(cleanup) {
      if (!("verbs" in cleanup) || cleanup.verbs["on-failure"] === void 0) return false;
      return cleanup.hasWork?.() ?? true;
    }
    async function afterInterruption(run, cleanup) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const reason = run.signal.reason;
        if (!isInterruption(reason)) throw reason;
        const {outcome: outcome, clause: clause} = describeInterruption(reason);
        const state = cleanup.describeState?.();
        const sentence = state === void 0 ? `${clause}.` : `${clause} while ${state}.`;
        const trigger = outcome === "timed-out" ? "on-timeout" : "on-cancel";
        const deadline = __addDisposableResource(env_1, run.cleanupDeadline(), false);
        return joined({
          outcome: outcome,
          reason: sentence
        }, await cleanUp(run, cleanup, {
          trigger: trigger,
          deadline: deadline
        }));
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    async function afterFailure(run, cleanup, error) {
      const result = failureResult(run, error);
      const due = {
        trigger: "on-failure",
        deadline: run.deadline
      };
      const done = await cleanUp(run, cleanup, due);
      if (result === void 0) {
        run.log.info(done.sentence);
        throw error;
      }
      if (run.signal.aborted && done.isUnfinished) return await afterInterruption(run, cleanup);
      return joined(result, done);
    }
    async function cleanUp(run, cleanup, {trigger: trigger, deadline: deadline}) {
      const verb = verbOf(cleanup, trigger);
      const left = {
        sentence: `It was left as it is (${trigger}: leave).`
      };
      const isToDo = "apply" in cleanup && verb !== "leave";
      try {
        if (isToDo) return await cleanup.apply(verb, trigger, deadline);
        return await (cleanup.leave?.(trigger, deadline)) ?? left;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
        if (isToDo) run.keep(cleanup.kept(verb));
        const open = {
          sentence: `The post step finishes it (${trigger}: ${verb}).`,
          isUnfinished: true
        };
        const said = "unfinished" in cleanup ? cleanup.unfinished?.(verb, trigger) : void 0;
        return said ?? (isToDo ? open : left);
      }
    }
    function verbOf(cleanup, trigger) {
      return "verbs" in cleanup && cleanup.verbs[trigger] || "leave";
    }
    function joined(result, {sentence: sentence, isUnfinished: isUnfinished}) {
      const reason = `${result.reason} ${sentence}`.trim();
      return {
        ...result,
        reason: reason,
        ...isUnfinished && {
          isUnfinished: isUnfinished
        }
      };
    }
    const MAX_MS = 5e3;
    function createCleanupDeadlines(clock) {
      let overMs;
      let endMs;
      return {
        start(limitMs = MAX_MS) {
          overMs ??= clock.now() + MAX_MS;
          const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
          const deadline = (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_1__.db)(clock, allowedMs, (new AbortController).signal);
          endMs = Math.max(endMs ?? 0, deadline.atMs);
          return deadline;
        },
        endMs: () => endMs
      };
    }
  }),
  5510: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Q: () => explanation,
      o: () => documentationUrl
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    const OUTCOMES_PAGE = "https://github.com/rollout-actions/rollout-actions/blob/v1/docs/outcomes.md";
    function documentationUrl(end) {
      return `${OUTCOMES_PAGE}#${end === void 0 ? "no-outcome" : anchorOf(end)}`;
    }
    function explanation(end) {
      return `Cause and remedy: ${documentationUrl(end)}`;
    }
    function anchorOf({outcome: outcome, errorKind: errorKind}) {
      const isOutcome = _outcome_js__WEBPACK_IMPORTED_MODULE_0__.im.some(word => word === errorKind);
      return errorKind === void 0 || isOutcome ? outcome : errorKind;
    }
  }),
  4323: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g: () => execute
    });
    var core_namespaceObject = {};
    __nccwpck_require__.r(core_namespaceObject);
    __nccwpck_require__.d(core_namespaceObject, {
      ExitCode: () => ExitCode,
      addPath: () => addPath,
      debug: () => debug,
      endGroup: () => endGroup,
      error: () => error,
      exportVariable: () => exportVariable,
      getBooleanInput: () => getBooleanInput,
      getIDToken: () => getIDToken,
      getInput: () => getInput,
      getMultilineInput: () => getMultilineInput,
      getState: () => getState,
      group: () => group,
      info: () => info,
      isDebug: () => isDebug,
      markdownSummary: () => external_stand_in_import_.markdownSummary,
      notice: () => notice,
      platform: () => external_stand_in_import_,
      saveState: () => saveState,
      setCommandEcho: () => setCommandEcho,
      setFailed: () => setFailed,
      setOutput: () => setOutput,
      setSecret: () => setSecret,
      startGroup: () => startGroup,
      summary: () => external_stand_in_import_.summary,
      toPlatformPath: () => toPlatformPath,
      toPosixPath: () => toPosixPath,
      toWin32Path: () => toWin32Path,
      warning: () => warning
    });
    var documentation = __nccwpck_require__(5510);
    var report_memory = __nccwpck_require__(3237);
    var sanitize_line = __nccwpck_require__(1088);
    var inputs_define = __nccwpck_require__(5001);
    var src_outcome = __nccwpck_require__(5136);
    // CONCATENATED MODULE: ./packages/action/src/outputs.ts
    const COMMON_OUTPUTS = [ "outcome", "reason", "deployment-id", "deployment-ids", "fqdn", "port", "ports", "url", "status", "changed", "json", "elapsed-seconds", "requests" ];
    const WRITTEN_AT_ONCE = new Set([ "deployment-id", "deployment-ids", "changed" ]);
    const MAX_REWRITTEN = 64 * 1024;
    function createOutputs({names: names, files: files, secrets: secrets}) {
      const declared = new Set([ ...COMMON_OUTPUTS, ...names ]);
      const known = new Map;
      const written = new Map;
      const bytes = new Map;
      function isDue(name) {
        const last = written.get(name);
        if (last === void 0 || !WRITTEN_AT_ONCE.has(name)) return last === void 0;
        const {length: length} = textOf(known.get(name));
        return (bytes.get(name) ?? 0) + length <= MAX_REWRITTEN || length >= 2 * last.length;
      }
      function write(name, value) {
        const text = textOf(value);
        if (written.get(name) === text) return;
        files.output(name, text);
        written.set(name, text);
        bytes.set(name, (bytes.get(name) ?? 0) + text.length);
      }
      return {
        set(name, value) {
          if (!declared.has(name)) throw new Error(`the action does not declare an output ${name}`);
          if (value === void 0) known.delete(name); else known.set(name, redactDeep(value, secrets));
          if (known.has(name) && isDue(name)) write(name, known.get(name));
        },
        known: () => known,
        flush() {
          for (const name of declared) if (known.has(name) || written.has(name)) write(name, known.get(name));
        }
      };
    }
    function textOf(value) {
      if (value === void 0) return "";
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    }
    function redactDeep(value, secrets) {
      if (typeof value === "string") return secrets.redact(value);
      if (typeof value === "bigint") return String(value);
      if (typeof value !== "object" || value === null) return value;
      if (Array.isArray(value)) return value.map(item => redactDeep(item, secrets));
      if (value instanceof Date || value instanceof URL) return secrets.redact(value.toJSON());
      const entries = value instanceof Map ? [ ...value ] : Object.entries(value);
      return Object.fromEntries(entries.map(([name, member]) => [ secrets.redact(String(name)), redactDeep(member, secrets) ]));
    }
    var annotations = __nccwpck_require__(1109);
    var build_report = __nccwpck_require__(8134);
    var render = __nccwpck_require__(8483);
    // CONCATENATED MODULE: ./packages/action/src/report/report-end.ts
    const SCHEMA_VERSION = 1;
    function report(context, end) {
      const {state: state, host: host, log: log} = context;
      context.close();
      logGates(context, end);
      logEnd(context, end, log.outcome);
      writeOutputs(context, end);
      if (context.settings.writesSummary) writeSummary(context, end);
      if (end.isUnfinished !== true) state.settled();
      host.setExitCode((0, build_report.WG)(context, end) ? 0 : 1);
    }
    function reportPost(context, end) {
      context.close();
      logEnd(context, end, context.log.info);
      const isUsed = context.runReport.isUsed() || !(0, src_outcome.gf)(end.outcome);
      if (context.settings.writesSummary && isUsed) writeSummary(context, end);
      context.host.setExitCode((0, src_outcome.gf)(end.outcome) ? 0 : 1);
    }
    function logGates(context, end) {
      const {log: log, runReport: runReport, secrets: secrets} = context;
      const say = (0, build_report.WG)(context, end) ? log.notice : text => log.error([ text ]);
      for (const {message: message} of (0, annotations.q)(runReport.content(secrets.redact))) say(message);
    }
    function logEnd(context, end, sayGreen) {
      const {log: log} = context;
      const words = `${end.outcome}: ${end.reason}`;
      if ((0, src_outcome.gf)(end.outcome)) sayGreen(words); else if ((0, build_report.WG)(context, end)) log.notice(`${words} (allowed by allowed-outcomes)`); else log.error([ ...end.lines ?? [ words ], ...end.diagnostic ?? [], (0, 
      documentation.Q)(end) ]);
      for (const cause of end.causes ?? []) log.info(`caused by ${cause}`);
      for (const line of end.stacks ?? []) log.debug(line);
    }
    function writeOutputs(context, end) {
      const {outputs: outputs} = context;
      if (!outputs.known().has("changed")) outputs.set("changed", false);
      outputs.set("outcome", end.outcome);
      outputs.set("reason", (0, sanitize_line.g)(end.reason, Number.MAX_SAFE_INTEGER));
      outputs.set("elapsed-seconds", Math.round(context.elapsedMs() / 1e3));
      outputs.set("requests", context.requests());
      outputs.set("json", everythingKnown(context, end));
      outputs.flush();
    }
    function everythingKnown({name: name, outputs: outputs, run: run}, end) {
      const known = [ ...outputs.known() ].filter(([output]) => output !== "json");
      const members = known.map(([output, value]) => [ (0, inputs_define.x)(output), value ]);
      return {
        schemaVersion: SCHEMA_VERSION,
        action: name,
        ...Object.fromEntries(members),
        ...ownMembers(redactDeep(end.json ?? {}, run.secrets))
      };
    }
    function ownMembers(json) {
      return typeof json === "object" && json !== null ? json : {};
    }
    function writeSummary(context, end) {
      context.files.summary((0, render.B1)((0, build_report.FK)(context, end), render.$M));
    }
    var failure = __nccwpck_require__(8464);
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/causes.ts
    const MAX_DEPTH = 10;
    function causesOf(error) {
      const chain = chainOf(error, new Set);
      const stacks = chain.flatMap(linesOf);
      return {
        sentences: chain.slice(1).map(sentenceOf),
        stacks: stacks
      };
    }
    function sentenceOf(error) {
      if (!(error instanceof Error)) return `thrown: ${plainText(error)}`;
      const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
      return `${error.name}: ${error.message || "without words"}${code}`;
    }
    function chainOf(error, seen) {
      if (error === void 0 || seen.has(error) || seen.size >= MAX_DEPTH) return [];
      seen.add(error);
      const inner = error instanceof AggregateError ? error.errors : [];
      const cause = error instanceof Error ? [ error.cause ] : [];
      return [ error, ...[ ...inner, ...cause ].flatMap(next => chainOf(next, seen)) ];
    }
    function linesOf(link) {
      const stack = link instanceof Error ? link.stack?.split("\n") ?? [] : [];
      const said = link instanceof failure.HR && link.text ? [ `the server said: ${link.text}` ] : [];
      return [ ...stack, ...said ];
    }
    function plainText(thrown) {
      try {
        return typeof thrown === "object" ? JSON.stringify(thrown) : String(thrown);
      } catch {
        return "something that has no text";
      }
    }
    var http_proxy = __nccwpck_require__(3578);
    var redaction_secrets = __nccwpck_require__(9605);
    var time_deadline = __nccwpck_require__(3739);
    var cleanup = __nccwpck_require__(4580);
    // CONCATENATED MODULE: ./packages/action/src/inputs/source.ts
    function sourceOf(name, field, env) {
      const own = trimmed(env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`]);
      if (own !== void 0) return {
        text: own,
        from: "with"
      };
      for (const variable of field.variables) {
        const value = trimmed(env[variable]);
        if (value !== void 0) return {
          text: value,
          from: {
            variable: variable
          }
        };
      }
      return {
        text: void 0,
        from: "nobody"
      };
    }
    async function prepareFields(fields, env) {
      const preparations = Object.entries(fields).map(([name, field]) => {
        const {text: text} = sourceOf(name, field, env);
        return text === void 0 ? void 0 : field.prepare(text);
      });
      await Promise.all(preparations);
    }
    function secretTexts(fields, env) {
      return Object.entries(fields).flatMap(([name, field]) => {
        const {text: text} = sourceOf(name, field, env);
        return text === void 0 ? [] : field.secretsIn(text).filter(part => part !== "");
      });
    }
    function trimmed(value) {
      const cut = value?.trim();
      return cut === "" ? void 0 : cut;
    }
    var url = __nccwpck_require__(5717);
    // CONCATENATED MODULE: ./packages/action/src/inputs/read.ts
    class InvalidInputs extends Error {
      name="InvalidInputs";
      headline;
      lines;
      diagnostic;
      constructor(lines, diagnostic = []) {
        const count = lines.length === 1 ? "One input is wrong" : `${lines.length} inputs are wrong`;
        const headline = `${count}, nothing was sent`;
        super(`${headline}: ${lines.join("; ")}`);
        this.headline = headline;
        this.lines = lines;
        this.diagnostic = diagnostic;
      }
    }
    const SHOWN_CHARACTERS = 80;
    function readInputs(definition, env) {
      const {fields: fields} = definition;
      const read = readFields(fields, env);
      const problems = [ ...read.problems, ...brokenRules(definition, read.values) ];
      const {values: values} = read;
      if (problems.length > 0 || !hasValues(values, fields, Object.keys(fields))) throw new InvalidInputs(problems.map(problem => lineOf(problem, fields, env)), problems.flatMap(({diagnostic: diagnostic}) => diagnostic ?? []));
      return {
        values: values,
        warnings: warningsOf(definition, values, env)
      };
    }
    function readFields(fields, env) {
      const values = {};
      const problems = [];
      for (const [name, field] of Object.entries(fields)) {
        const reading = field.read(sourceOf(name, field, env).text);
        if (reading.ok) values[(0, inputs_define.x)(name)] = reading.value; else problems.push({
          input: name,
          accepted: reading.accepted
        });
      }
      return {
        values: values,
        problems: problems
      };
    }
    function brokenRules({fields: fields, rules: rules}, values) {
      return rules.flatMap(rule => {
        if (!rule.needs.every(name => (0, inputs_define.x)(name) in values)) return [];
        const seen = onlyNeeded(rule, values);
        return hasValues(seen, fields, rule.needs) ? rule.check(seen) ?? [] : [];
      });
    }
    function onlyNeeded(rule, values) {
      const needed = new Set(rule.needs.map(inputs_define.x));
      return new Proxy(values, {
        get(target, key) {
          if (typeof key === "string" && needed.has(key)) return target[key];
          throw new Error(`a rule reads ${String(key)}, which it does not say it needs`);
        }
      });
    }
    function hasValues(values, _fields, names) {
      return names.every(name => (0, inputs_define.x)(name) in values);
    }
    function lineOf(problem, fields, env) {
      const {input: input, accepted: accepted, diagnostic: diagnostic} = problem;
      const field = fields[input];
      if (field === void 0) return `${input}: ${accepted}`;
      if (diagnostic !== void 0) return `${input}: accepted: ${accepted}`;
      const variables = field.variables.join(" or ");
      const instead = variables === "" ? "" : ` (or the environment variable ${variables})`;
      const source = sourceOf(input, field, env);
      if (source.text === void 0) return `${input}: nothing was given; accepted: ${accepted}${instead}`;
      return `${input}: ${givenText(source, field)}; accepted: ${accepted}`;
    }
    function givenText({text: text = "", from: from}, field) {
      const origin = typeof from === "object" ? ` by ${from.variable}` : "";
      if (field.isSecret) return `what was given${origin} is not shown, as it may hold a secret`;
      const clean = (0, url.Bs)(withoutSecrets(text, field));
      const isLong = clean.length > SHOWN_CHARACTERS;
      const shown = isLong ? `${clean.slice(0, SHOWN_CHARACTERS)}\u2026` : clean;
      return `${JSON.stringify(shown)} was given${origin}`;
    }
    function withoutSecrets(text, field) {
      const parts = field.secretsIn(text).filter(part => part !== "");
      const longestFirst = parts.toSorted((a, b) => b.length - a.length);
      return longestFirst.reduce((clean, part) => clean.replaceAll(part, "***"), text);
    }
    function warningsOf({fields: fields, unused: unused}, values, env) {
      return unused(values).flatMap(name => {
        const field = fields[name];
        if (field === void 0) return [];
        const {text: text, from: from} = sourceOf(name, field, env);
        if (from !== "with" || text === field.defaultText) return [];
        return [ `${name} was given, but this operation does not use it` ];
      });
    }
    // CONCATENATED MODULE: ./packages/action/src/report/run-report.ts
    function createRunReport(clock) {
      const notes = {
        subject: void 0,
        wanted: void 0,
        facts: new Map,
        timeline: [],
        things: new Map,
        gates: [],
        evidence: [],
        remarks: [],
        budget: void 0,
        isGone: false
      };
      const set = some => void Object.assign(notes, some);
      return {
        subject: more => set({
          subject: {
            ...notes.subject,
            ...more
          }
        }),
        wanted: wanted => set({
          wanted: wanted
        }),
        fact: (name, value) => notes.facts.set(name, value),
        state(subject, state) {
          const last = notes.timeline.findLast(entry => entry.subject === subject);
          if (last?.state === state || last?.state.startsWith(`${state} (`)) return;
          notes.timeline.push({
            subject: subject,
            state: state,
            atMs: clock.wall()
          });
        },
        things: table => notes.things.set(table.title ?? "", table),
        thing: (title, row) => notes.things.set(title, withRow(notes.things.get(title), title, row)),
        gates: gates => set({
          gates: gates
        }),
        evidence: (title, lines) => notes.evidence.push({
          title: title,
          lines: lines
        }),
        remark: sentence => notes.remarks.push(sentence),
        budget: budget => set({
          budget: budget
        }),
        gone: () => set({
          isGone: true
        }),
        isUsed: () => {
          const {things: things, timeline: timeline, gates: gates, evidence: evidence, remarks: remarks} = notes;
          return things.size > 0 || [ timeline, gates, evidence, remarks ].some(({length: length}) => length > 0);
        },
        content: redact => redactedContent(notes, redact)
      };
    }
    function withRow(table, title, row) {
      const cells = Object.values(row);
      const rows = [ ...table?.rows ?? [] ];
      const at = rows.findIndex(([first]) => first === cells[0]);
      rows.splice(at < 0 ? rows.length : at, 1, cells);
      return {
        title: title,
        columns: Object.keys(row),
        rows: rows
      };
    }
    function redactedContent(notes, redact) {
      const {subject: subject, wanted: wanted, facts: facts, timeline: timeline, things: things, gates: gates, evidence: evidence, remarks: remarks, budget: budget} = notes;
      return {
        subject: subject && redactedSubject(subject, redact),
        wanted: wanted === void 0 ? void 0 : redact(wanted),
        facts: new Map([ ...facts ].map(([name, value]) => [ redact(name), redact(value) ])),
        timeline: timeline.map(({subject: of, state: state, atMs: atMs}) => ({
          subject: redact(of),
          state: redact(state),
          atMs: atMs
        })),
        things: [ ...things.values() ].map(table => redactedTable(table, redact)),
        gates: gates.map(gate => redactedGate(gate, redact)),
        evidence: evidence.map(({title: title, lines: lines}) => ({
          title: redact(title),
          lines: redact(lines.join("\n")).split("\n")
        })),
        remarks: remarks.map(redact),
        budget: budget && redactedTable(budget, redact),
        isGone: notes.isGone
      };
    }
    function redactedSubject({name: name, version: version, page: page}, redact) {
      return {
        name: redact(name),
        ...version === void 0 ? {} : {
          version: redact(version)
        },
        ...page === void 0 ? {} : {
          page: {
            title: redact(page.title),
            url: redact(page.url)
          }
        }
      };
    }
    function redactedTable(table, redact) {
      const {title: title, columns: columns} = table;
      const rows = table.rows.map(row => row.map(cell => typeof cell === "string" ? redact(cell) : cell));
      const named = title === void 0 ? {} : {
        title: redact(title)
      };
      return {
        ...named,
        columns: columns.map(redact),
        rows: rows
      };
    }
    function redactedGate(gate, redact) {
      const {name: name, kind: kind, value: value, bound: bound} = gate;
      return {
        ...gate,
        name: redact(name),
        kind: redact(kind),
        value: redact(value),
        bound: redact(bound)
      };
    }
    var external_node_fs_ = __nccwpck_require__(3024);
    var action_error = __nccwpck_require__(9923);
    // CONCATENATED MODULE: ./packages/action/src/runner/files.ts
    function createRunnerFiles({env: env, toolkit: toolkit, log: log}) {
      return {
        output(name, text) {
          if (env["GITHUB_OUTPUT"]) written(`the output ${name}`, () => toolkit.setOutput(name, text)); else log(`output ${name}=${text}`);
        },
        state(name, text) {
          if (env["GITHUB_STATE"]) written("its state", () => toolkit.saveState(name, text));
        },
        summary(text) {
          const file = env["GITHUB_STEP_SUMMARY"];
          if (file) written("the job summary", () => (0, external_node_fs_.appendFileSync)(file, text));
        },
        path(folder) {
          const file = env["GITHUB_PATH"];
          if (file) written("the path of later steps", () => (0, external_node_fs_.appendFileSync)(file, `${folder}\n`));
        },
        variable(name, text) {
          const file = env["GITHUB_ENV"];
          if (file) written(`the variable ${name}`, () => (0, external_node_fs_.appendFileSync)(file, `${name}=${text}\n`));
        }
      };
    }
    function written(what, write) {
      try {
        write();
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
        const why = code === "ENOSPC" ? "the runner's disk is full" : `the runner's file failed (${code})`;
        throw new action_error.l("failed", `Could not write ${what}: ${(0, sanitize_line.e)(why)} Free the disk, then re-run.`);
      }
    }
    var external_node_util_ = __nccwpck_require__(7975);
    var duration = __nccwpck_require__(6855);
    // CONCATENATED MODULE: ./packages/action/src/runner/heartbeat.ts
    const QUIET_MS = 6e4;
    function createHeartbeat({clock: clock, say: say, signal: signal}) {
      let quietSinceMs = clock.now();
      let current;
      let beating;
      async function beat(stopped) {
        while (current !== void 0 && !stopped.aborted) {
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
        beating = new AbortController;
        beat(AbortSignal.any([ signal, beating.signal ])).catch(() => {});
      }
      return {
        feed(words) {
          current = words;
          if (words === void 0) {
            beating?.abort();
            beating = void 0;
          } else if (beating === void 0) begin();
        },
        defer: () => {
          quietSinceMs = clock.now();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/runner/log.ts
    function createLog({print: print, toolkit: toolkit, secrets: secrets, clock: clock, signal: signal}) {
      const safe = text => safeLine(text, secrets);
      const heartbeat = createHeartbeat({
        clock: clock,
        signal: signal,
        say: words => print(safe(words))
      });
      function say(line, by = print) {
        heartbeat.defer();
        by(line);
      }
      function annotate(kind, by) {
        let left = annotations.K - 1;
        return text => {
          left -= 1;
          if (left >= 0) say(safe(text), by); else say(safe(`${kind}: ${text}`));
        };
      }
      return {
        debug: text => toolkit.debug(safe(text)),
        info: text => say(safe(text)),
        notice: annotate("Notice", toolkit.notice),
        warning: annotate("Warning", toolkit.warning),
        outcome: text => say(safe(text), toolkit.notice),
        error: lines => say(lines.map(safe).join("\n"), toolkit.error),
        group(title, lines) {
          say(safe(title), toolkit.startGroup);
          for (const line of lines) print(safe(line));
          toolkit.endGroup();
        },
        change({subject: subject, from: from, to: to, elapsedMs: elapsedMs}) {
          const step = from === void 0 ? to : `${from} \u2192 ${to}`;
          say(safe(`${subject}: ${step} (after ${(0, duration.a3)(elapsedMs)})`));
        },
        heartbeat: heartbeat.feed
      };
    }
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const COMMAND_AT_START = /^(\s*):(?=:)/u;
    const MAX_CHARACTERS = 1e4;
    function safeLine(text, secrets) {
      const printable = (0, external_node_util_.stripVTControlCharacters)(secrets.redact(text)).replace(UNPRINTABLE, " ");
      const clean = secrets.redact(printable);
      const shown = clean.length > MAX_CHARACTERS ? `${clean.slice(0, MAX_CHARACTERS)}\u2026` : clean;
      return shown.replace(COMMAND_AT_START, "$1: ").replaceAll("##[", "## [");
    }
    var inputs_common = __nccwpck_require__(1083);
    var inputs_text = __nccwpck_require__(3621);
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/run-settings.ts
    const MAX_WITHOUT_WORD_MS = 6e5;
    function readRunSettings(fields, env) {
      const common = (0, inputs_common.j)({
        timeout: "10m",
        onTimeout: (0, inputs_text.Qq)(),
        onCancel: (0, inputs_text.Qq)()
      });
      function read(name, field, otherwise) {
        const own = fields[name];
        const given = own === void 0 ? void 0 : sourceOf(name, own, env).text ?? own.defaultText;
        const reading = field.read(given);
        return reading.ok ? reading.value : otherwise;
      }
      const ca = read("ca-certificate", common["ca-certificate"], void 0);
      const cert = read("client-certificate", common["client-certificate"], void 0);
      const key = read("client-key", common["client-key"], void 0);
      const serverName = read("tls-server-name", common["tls-server-name"], void 0);
      return {
        timeoutMs: read("timeout", common.timeout, MAX_WITHOUT_WORD_MS),
        dryRun: read("dry-run", common["dry-run"], false),
        allowedOutcomes: read("allowed-outcomes", common["allowed-outcomes"], []),
        writesSummary: read("summary", common.summary, true),
        reports: {
          comment: read("comment", common.comment, void 0),
          checkRun: read("check-run", common["check-run"], void 0),
          deploymentEnvironment: read("deployment-environment", common["deployment-environment"], void 0),
          githubToken: read("github-token", common["github-token"], void 0)
        },
        tls: tlsOf({
          ca: ca,
          cert: cert,
          key: key,
          serverName: serverName
        }),
        allowInsecureHttp: read("allow-insecure-http", common["allow-insecure-http"], false)
      };
    }
    function tlsOf(given) {
      const tls = {};
      if (given.ca !== void 0) tls.ca = [ given.ca ];
      if (given.cert !== void 0) tls.cert = given.cert;
      if (given.key !== void 0) tls.key = given.key;
      if (given.serverName !== void 0) tls.serverName = given.serverName;
      return Object.keys(tls).length === 0 ? void 0 : tls;
    }
    function readProxy(env) {
      const http = env["http_proxy"] || env["HTTP_PROXY"];
      const https = env["https_proxy"] || env["HTTPS_PROXY"];
      const none = env["no_proxy"] || env["NO_PROXY"];
      return {
        ...http && {
          http: http
        },
        ...https && {
          https: https
        },
        ...none && {
          none: none
        }
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/state.ts
    function readState(env) {
      if (env["STATE_started"] === void 0) return;
      return {
        kept: keptIn(env["STATE_kept"] ?? ""),
        isSettled: env["STATE_settled"] === "true"
      };
    }
    function keptIn(text) {
      try {
        const state = JSON.parse(text);
        const entries = typeof state === "object" && state !== null ? Object.entries(state) : [];
        const texts = entries.filter(entry => typeof entry[1] === "string");
        return Object.fromEntries(texts);
      } catch {
        return {};
      }
    }
    function createStateWriter(files, redact) {
      let kept = {};
      return {
        started: () => files.state("started", "true"),
        keep(state) {
          for (const [name, value] of Object.entries(state)) kept = {
            ...kept,
            [redact(name)]: redact(value)
          };
          files.state("kept", JSON.stringify(kept));
        },
        settled: () => files.state("settled", "true"),
        reports: text => files.state("reports", redact(text))
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/run-context.ts
    function openRunContext(definition, {host: host, limitMs: limitMs}) {
      const {clock: clock} = host;
      const startMs = clock.now();
      const cancelled = new AbortController;
      const closed = new AbortController;
      let cancelledAtMs;
      const around = surroundingsOf(definition, host, closed.signal);
      const deadline = (0, time_deadline.db)(clock, limitMs ?? around.settings.timeoutMs, cancelled.signal);
      return {
        ...around,
        run: {
          ...runIn(around),
          signal: deadline.signal,
          deadline: deadline
        },
        elapsedMs: () => clock.now() - startMs,
        requests: () => around.counters.reduce((sum, count) => sum + count(), 0),
        cancel(by) {
          cancelledAtMs ??= clock.now();
          cancelled.abort(new cleanup.cJ(by));
        },
        cancelledAtMs: () => cancelledAtMs,
        close() {
          deadline[Symbol.dispose]();
          closed.abort();
        }
      };
    }
    async function readAllInputs({inputs: inputs}, {host: host, run: run}) {
      await prepareFields(inputs.fields, host.env);
      for (const secret of secretTexts(inputs.fields, host.env)) run.secrets.add(secret);
      return readInputs(inputs, host.env);
    }
    function surroundingsOf({name: name, inputs: inputs, outputs: outputs}, host, closed) {
      const {clock: clock, env: env, print: print, toolkit: toolkit} = host;
      const proxy = readProxy(env);
      const secrets = (0, redaction_secrets.g)(maskerOf(host));
      const hidden = [ ...secretTexts(inputs.fields, env), ...(0, http_proxy.Wm)(proxy) ];
      for (const secret of hidden) secrets.add(secret);
      const log = createLog({
        print: print,
        toolkit: toolkit,
        secrets: secrets,
        clock: clock,
        signal: closed
      });
      const files = createRunnerFiles({
        env: env,
        toolkit: toolkit,
        log: log.info
      });
      return {
        name: name,
        host: host,
        settings: readRunSettings(inputs.fields, env),
        proxy: proxy,
        secrets: secrets,
        log: log,
        files: files,
        outputs: createOutputs({
          names: outputs,
          files: files,
          secrets: secrets
        }),
        state: createStateWriter(files, secrets.redact),
        cleanupDeadlines: (0, cleanup.Yp)(clock),
        runReport: createRunReport(clock),
        counters: []
      };
    }
    function runIn(around) {
      const {host: host, settings: settings, secrets: secrets, log: log, outputs: outputs} = around;
      return {
        world: {
          clock: host.clock,
          random: host.random,
          log: log
        },
        secrets: secrets,
        cleanupDeadline: around.cleanupDeadlines.start,
        dryRun: settings.dryRun,
        tls: settings.tls,
        proxy: around.proxy,
        allowInsecureHttp: settings.allowInsecureHttp,
        env: name => host.env[name],
        log: log,
        outputs: outputs,
        keep: around.state.keep,
        report: around.runReport,
        addPath: around.files.path,
        setVariable: around.files.variable,
        requests: count => around.counters.push(count)
      };
    }
    function maskerOf({env: env, toolkit: toolkit}) {
      return env["GITHUB_ACTIONS"] ? toolkit.setSecret : void 0;
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/abort-grace-period.ts
    const GRACE_PERIOD_MS = 800;
    const MARGIN_MS = 200;
    class AbortIgnored extends Error {
      name="AbortIgnored";
      constructor(reason) {
        super("the work did not stop when its signal was aborted", {
          cause: reason
        });
      }
    }
    async function withAbortGracePeriod(work, gracePeriod) {
      const settled = new AbortController;
      try {
        return await Promise.race([ work, gracePeriod.fault, gracePeriodOver(gracePeriod, settled.signal) ]);
      } finally {
        settled.abort();
      }
    }
    async function gracePeriodOver(gracePeriod, settled) {
      const {clock: clock, signal: signal} = gracePeriod;
      await aborted(signal, settled);
      const startMs = clock.now();
      for (;;) {
        const endMs = Math.max(startMs + GRACE_PERIOD_MS, (gracePeriod.cleanupEndMs() ?? 0) + MARGIN_MS);
        if (clock.now() >= endMs) throw new AbortIgnored(signal.reason);
        await clock.sleep(endMs - clock.now(), settled).catch(() => never());
      }
    }
    function aborted(signal, settled) {
      return new Promise(resolve => {
        if (signal.aborted) return resolve();
        signal.addEventListener("abort", () => resolve(), {
          once: true,
          signal: settled
        });
      });
    }
    function never() {
      return new Promise(() => {});
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/end.ts
    function endOf(error, circumstances) {
      if (error instanceof InvalidInputs) {
        const lines = [ `${error.headline}:`, ...error.lines ];
        const diagnostic = error.diagnostic.length === 0 ? {} : {
          diagnostic: error.diagnostic
        };
        return {
          outcome: "refused",
          reason: error.message,
          lines: lines,
          ...diagnostic
        };
      }
      if (error instanceof action_error.l) return error.result;
      if (error instanceof failure.Y5) return {
        outcome: "dry-run",
        reason: `Nothing was sent: ${error.write}`
      };
      const interruption = interruptionIn(error, circumstances.signal);
      if (interruption !== void 0) return {
        ...interrupted(interruption, circumstances),
        ...traces(error),
        isUnfinished: true
      };
      if (error instanceof failure.HR) {
        const outcome = (0, src_outcome.sG)(error, circumstances.remainingMs);
        return {
          outcome: outcome,
          reason: error.message,
          errorKind: error.kind,
          ...traces(error)
        };
      }
      const reason = `Internal error; please report it: ${sentenceOf(error)}`;
      return {
        outcome: "failed",
        reason: reason,
        ...traces(error)
      };
    }
    function traces(error) {
      const {sentences: sentences, stacks: stacks} = causesOf(error);
      return {
        causes: sentences,
        stacks: stacks
      };
    }
    function interruptionIn(error, signal) {
      const isAnswer = error instanceof failure.HR && error.received === "yes";
      const reason = signal.aborted && !isAnswer ? signal.reason : error;
      return (0, cleanup.si)(reason) ? reason : void 0;
    }
    function interrupted(interruption, {signal: signal}) {
      const isTimeout = interruption === signal.reason;
      const known = (0, cleanup.Nr)(interruption, isTimeout ? "timeout" : "time limit");
      const {outcome: outcome, clause: clause} = known;
      const next = outcome === "cancelled" ? "re-run it to continue" : "allow more time, or find out what takes so long";
      return {
        outcome: outcome,
        reason: `${clause}; ${next}.`
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/supervise.ts
    async function supervise(context, stepWork) {
      const {host: host, run: run, cleanupDeadlines: cleanupDeadlines} = context;
      const {conclude: conclude, isDone: isDone} = concludeOnce(context, stepWork);
      const fault = Promise.withResolvers();
      let faults = 0;
      host.onFault(error => {
        faults += 1;
        fault.reject(error);
        if (isDone() && faults === 1) context.log.warning(`After the end of the run: ${sentenceOf(error)}`);
      });
      host.onSignal(signal => {
        if (!run.signal.aborted) return context.cancel(signal);
        conclude(endOfError(new cleanup.cJ(signal), context));
        host.exit();
      });
      let mustExit = false;
      try {
        conclude(await withAbortGracePeriod(stepWork.work(), {
          clock: host.clock,
          signal: run.signal,
          fault: fault.promise,
          cleanupEndMs: cleanupDeadlines.endMs
        }));
      } catch (error) {
        conclude(endOfError(error, context));
        mustExit = error instanceof AbortIgnored || faults > 0;
      }
      await (stepWork.publish?.());
      if (mustExit) host.exit();
      host.forceExitSoon();
    }
    function endOfError(error, {run: run}) {
      return endOf(error, {
        signal: run.signal,
        remainingMs: run.deadline.remainingMs()
      });
    }
    function concludeOnce(context, stepWork) {
      let isConcluded = false;
      function conclude(end) {
        if (isConcluded) return;
        isConcluded = true;
        try {
          stepWork.conclude(end);
        } catch (error) {
          context.host.setExitCode(1);
          const problem = `The end of the run could not be written down: ${sentenceOf(error)}`;
          context.log.error([ problem, (0, documentation.Q)(void 0) ]);
        }
      }
      return {
        conclude: conclude,
        isDone: () => isConcluded
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/post-step.ts
    const POST_LIMIT_MS = 12e4;
    const REPORTS_LIMIT_MS = 6e4;
    async function runPost(definition, host, state) {
      const hasWork = !state.isSettled && Object.keys(state.kept).length > 0;
      const reports = (0, report_memory.io)(host.env);
      const isPublished = reports === void 0 || reports["published"] === "true";
      if (!hasWork) host.setExitCode(0);
      if (!hasWork && isPublished) return;
      const context = openRunContext(definition, {
        host: host,
        limitMs: POST_LIMIT_MS
      });
      const publish = isPublished ? {} : {
        publish: () => publishLate(definition, context, reports)
      };
      if (hasWork) {
        await supervise(context, {
          work: () => finish(definition, context, state.kept),
          conclude: end => reportPost(context, end),
          ...publish
        });
        return;
      }
      await (publish.publish?.());
      context.close();
      host.forceExitSoon();
    }
    async function publishLate(definition, context, before) {
      try {
        const {loadPublisher: loadPublisher} = await definition.load();
        if (loadPublisher === void 0) return;
        const {openPublisher: openPublisher} = await loadPublisher();
        const memory = (0, report_memory.g1)(before, context.state.reports);
        const publisher = openPublisher(context, memory);
        publisher?.conclude(void 0);
        await (publisher?.finish(REPORTS_LIMIT_MS));
      } catch (error) {
        context.log.warning(`The reports on GitHub could not be ended: ${sentenceOf(error)}`);
      }
    }
    async function finish(definition, context, kept) {
      const {run: run, name: name} = context;
      const {values: values} = await readAllInputs(definition, context);
      const body = await definition.load();
      if (body.finish === void 0) return {
        outcome: "unchanged",
        reason: "nothing is left to do"
      };
      await body.finish(kept, run, values);
      return {
        outcome: "succeeded",
        reason: `what ${name} had left open is finished`
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/report/github/settings.ts
    function wantsReports({reports: reports}) {
      const {comment: comment, checkRun: checkRun, deploymentEnvironment: deploymentEnvironment} = reports;
      return [ comment, checkRun, deploymentEnvironment ].some(given => given !== void 0);
    }
    // CONCATENATED MODULE: ./packages/action/src/lifecycle/publishing.ts
    const MAX_DELAY_MS = 5e3;
    const AFTER_CANCEL_MS = 6500;
    function createPublishing(context) {
      const {host: host, log: log, settings: settings, state: state} = context;
      let opening;
      let publisher;
      let concluded;
      async function open(load) {
        const memory = (0, report_memory.g1)({}, state.reports);
        memory.set("nonce", crypto.randomUUID().slice(0, 13));
        memory.set("start-ms", String(Math.round(host.clock.wall() - context.elapsedMs())));
        const {openPublisher: openPublisher} = await load();
        publisher = openPublisher(context, memory);
        if (concluded === void 0) publisher?.begin(); else publisher?.conclude(concluded);
        return publisher;
      }
      return {
        begin(load) {
          if (load === void 0 || !wantsReports(settings)) return;
          opening = open(load).catch(error => {
            log.warning(`Nothing is published on GitHub: ${sentenceOf(error)}`);
            return;
          });
        },
        conclude(end) {
          concluded = end;
          publisher?.conclude(end);
        },
        async finish() {
          if (opening === void 0) return;
          const limitMs = limitOf(context);
          const over = new AbortController;
          const finished = opening.then(opened => opened?.finish(limitMs));
          const late = host.clock.sleep(limitMs, over.signal).catch(() => {});
          await Promise.race([ finished.catch(() => {}), late ]);
          over.abort();
        }
      };
    }
    function limitOf({host: host, cancelledAtMs: cancelledAtMs}) {
      const atMs = cancelledAtMs();
      if (atMs === void 0) return MAX_DELAY_MS;
      return Math.max(0, Math.min(MAX_DELAY_MS, atMs + AFTER_CANCEL_MS - host.clock.now()));
    }
    var external_node_os_ = __nccwpck_require__(8161);
    var external_os_ = __nccwpck_require__(857);
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
    function toCommandValue(input) {
      if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
      return JSON.stringify(input);
    }
    function toCommandProperties(annotationProperties) {
      if (!Object.keys(annotationProperties).length) return {};
      return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      };
    }
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + external_os_.EOL);
    }
    function issue(name, message = "") {
      issueCommand(name, {}, message);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) first = false; else cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    }
    function escapeData(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
    var external_stand_in_import_ = __nccwpck_require__(5489);
    // CONCATENATED MODULE: external "path"
    const external_path_namespaceObject = process.getBuiltinModule("path");
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js
    function toPosixPath(pth) {
      return pth.replace(/[\\]/g, "/");
    }
    function toWin32Path(pth) {
      return pth.replace(/[/]/g, "\\");
    }
    function toPlatformPath(pth) {
      return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
    }
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
    var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    var ExitCode;
    (function(ExitCode) {
      ExitCode[ExitCode["Success"] = 0] = "Success";
      ExitCode[ExitCode["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
    function exportVariable(name, val) {
      const convertedVal = toCommandValue(val);
      process.env[name] = convertedVal;
      const filePath = process.env["GITHUB_ENV"] || "";
      if (filePath) return (0, external_stand_in_import_.issueFileCommand)("ENV", (0, 
      external_stand_in_import_.prepareKeyValueMessage)(name, val));
      issueCommand("set-env", {
        name: name
      }, convertedVal);
    }
    function setSecret(secret) {
      issueCommand("add-mask", {}, secret);
    }
    function addPath(inputPath) {
      const filePath = process.env["GITHUB_PATH"] || "";
      if (filePath) (0, external_stand_in_import_.issueFileCommand)("PATH", inputPath); else issueCommand("add-path", {}, inputPath);
      process.env["PATH"] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env["PATH"]}`;
    }
    function getInput(name, options) {
      const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
      if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
      if (options && options.trimWhitespace === false) return val;
      return val.trim();
    }
    function getMultilineInput(name, options) {
      const inputs = getInput(name, options).split("\n").filter(x => x !== "");
      if (options && options.trimWhitespace === false) return inputs;
      return inputs.map(input => input.trim());
    }
    function getBooleanInput(name, options) {
      const trueValue = [ "true", "True", "TRUE" ];
      const falseValue = [ "false", "False", "FALSE" ];
      const val = getInput(name, options);
      if (trueValue.includes(val)) return true;
      if (falseValue.includes(val)) return false;
      throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
    }
    function setOutput(name, value) {
      const filePath = process.env["GITHUB_OUTPUT"] || "";
      if (filePath) return (0, external_stand_in_import_.issueFileCommand)("OUTPUT", (0, 
      external_stand_in_import_.prepareKeyValueMessage)(name, value));
      process.stdout.write(external_os_.EOL);
      issueCommand("set-output", {
        name: name
      }, toCommandValue(value));
    }
    function setCommandEcho(enabled) {
      issue("echo", enabled ? "on" : "off");
    }
    function setFailed(message) {
      process.exitCode = ExitCode.Failure;
      error(message);
    }
    function isDebug() {
      return process.env["RUNNER_DEBUG"] === "1";
    }
    function debug(message) {
      issueCommand("debug", {}, message);
    }
    function error(message, properties = {}) {
      issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function warning(message, properties = {}) {
      issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function notice(message, properties = {}) {
      issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
    }
    function info(message) {
      process.stdout.write(message + external_os_.EOL);
    }
    function startGroup(name) {
      issue("group", name);
    }
    function endGroup() {
      issue("endgroup");
    }
    function group(name, fn) {
      return __awaiter(this, void 0, void 0, function*() {
        startGroup(name);
        let result;
        try {
          result = yield fn();
        } finally {
          endGroup();
        }
        return result;
      });
    }
    function saveState(name, value) {
      const filePath = process.env["GITHUB_STATE"] || "";
      if (filePath) return (0, external_stand_in_import_.issueFileCommand)("STATE", (0, 
      external_stand_in_import_.prepareKeyValueMessage)(name, value));
      issueCommand("save-state", {
        name: name
      }, toCommandValue(value));
    }
    function getState(name) {
      return process.env[`STATE_${name}`] || "";
    }
    function getIDToken(aud) {
      return __awaiter(this, void 0, void 0, function*() {
        return yield external_stand_in_import_.OidcClient.getIDToken(aud);
      });
    }
    var built_in = __nccwpck_require__(5869);
    var clock = __nccwpck_require__(5293);
    // CONCATENATED MODULE: ./packages/action/src/runner/host.ts
    const POST_MARK = Symbol.for("rollout-actions.post");
    const MOMENT_MS = 20;
    const thisProcess = {
      env: process.env,
      step: Reflect.get(globalThis, POST_MARK) === true ? "post" : "main",
      nodeVersion: process.versions.node,
      clock: clock.m,
      random: () => Math.random(),
      print: line => {
        process.stdout.write(`${line}\n`);
      },
      toolkit: {
        ...core_namespaceObject,
        setOutput: pairWriter("GITHUB_OUTPUT"),
        saveState: pairWriter("GITHUB_STATE")
      },
      onSignal(listener) {
        for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, listener);
      },
      onFault(listener) {
        process.on("uncaughtException", listener);
        process.on("unhandledRejection", listener);
      },
      setExitCode: code => {
        process.exitCode = code;
      },
      exit: exit,
      forceExitSoon: () => AbortSignal.timeout(MOMENT_MS).addEventListener("abort", exit)
    };
    function exit() {
      process.stdout.write("", () => process.exit());
    }
    function pairWriter(variable) {
      return (name, text) => {
        const file = process.env[variable] ?? "";
        (0, external_node_fs_.appendFileSync)(file, `${/[\r\n]/.test(text) ? linesPair(name, text) : `${name}=${text}`}${external_node_os_.EOL}`);
      };
    }
    function linesPair(name, text) {
      const delimiter = `ghadelimiter_${(0, built_in.SI)().randomUUID()}`;
      if (text.includes(delimiter)) throw new Error(`the text of ${name} contains its delimiter`);
      return [ `${name}<<${delimiter}`, text, delimiter ].join(external_node_os_.EOL);
    }
    // CONCATENATED MODULE: ./packages/action/src/execute.ts
    const MIN_NODE = 24;
    async function execute(definition, host = thisProcess) {
      host.setExitCode(1);
      if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
        const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
        const remedy = "Update the runner to 2.327.1 or later.";
        host.toolkit.error(`${have} ${host.nodeVersion}. ${remedy}\n${(0, documentation.Q)(void 0)}`);
        return;
      }
      if (host.step === "main") return await runMain(definition, host);
      const state = readState(host.env);
      if (state === void 0) host.setExitCode(0); else await runPost(definition, host, state);
    }
    async function runMain(definition, host) {
      const context = openRunContext(definition, {
        host: host
      });
      const publishing = createPublishing(context);
      await supervise(context, {
        work: () => act(definition, context, publishing),
        conclude(end) {
          report(context, end);
          publishing.conclude(end);
        },
        publish: publishing.finish
      });
    }
    async function act(definition, context, publishing) {
      const {run: run, log: log, state: state} = context;
      state.started();
      const {values: values, warnings: warnings} = await readAllInputs(definition, context);
      for (const warning of warnings) log.warning(warning);
      const body = await definition.load();
      publishing.begin(body.loadPublisher);
      run.signal.throwIfAborted();
      return body.run(values, run);
    }
  }),
  1083: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      F: () => certificateWithKey,
      j: () => commonInputs
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9106);
    var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(347);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3621);
    function commonInputs(options) {
      return {
        timeout: (0, _number_js__WEBPACK_IMPORTED_MODULE_2__.p0)({
          min: 1
        }).default(options.timeout),
        "dry-run": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("false"),
        "allowed-outcomes": (0, _list_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(..._outcome_js__WEBPACK_IMPORTED_MODULE_0__.im)).default(""),
        "on-timeout": options.onTimeout,
        "on-cancel": options.onCancel,
        summary: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("true"),
        comment: reportKey().optional(),
        "check-run": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(NAME).optional(),
        "deployment-environment": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(NAME).optional(),
        "github-token": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.bU)(),
        "ca-certificate": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().optional(),
        "client-certificate": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().optional(),
        "client-key": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.ps)().secret().optional(),
        "tls-server-name": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)().optional(),
        "allow-insecure-http": (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Jt)().default("false")
      };
    }
    const NAME = {
      matches: /^.{1,100}$/,
      accepts: "a name of at most 100 characters"
    };
    function reportKey() {
      return (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        matches: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        accepts: "at most 64 letters, digits, dots, hyphens and underscores, such as preview"
      });
    }
    const certificateWithKey = {
      needs: [ "client-certificate", "client-key" ],
      check({clientCertificate: clientCertificate, clientKey: clientKey}) {
        if (clientCertificate === void 0 === (clientKey === void 0)) return;
        const input = clientKey === void 0 ? "client-key" : "client-certificate";
        return {
          input: input,
          accepted: "client-certificate and client-key together, or neither"
        };
      }
    };
  }),
  5001: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => defineInputs,
      x: () => camelCase
    });
    function defineInputs(fields, rules = [], unused = () => []) {
      return {
        fields: fields,
        rules: rules,
        unused: unused
      };
    }
    function camelCase(name) {
      return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    }
  }),
  9524: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => fieldOf,
      u: () => structured
    });
    function fieldOf(kind) {
      return open({
        accepts: kind.accepts,
        parse: kind.parse,
        absent: () => ({
          ok: false,
          accepted: kind.accepts
        }),
        variables: [],
        defaultText: void 0,
        isRequired: true,
        isSecret: false,
        secretsIn: kind.secretsIn ?? (() => []),
        credentialsIn: kind.credentialsIn ?? (() => []),
        isHidden: kind.isHidden ?? false,
        prepare: kind.prepare ?? (async () => {})
      });
    }
    function structured({accepts: accepts, isHidden: isHidden = false, empty: empty, readText: readText}) {
      const known = new Map;
      return fieldOf({
        accepts: accepts,
        isHidden: isHidden,
        async prepare(text) {
          known.set(text, await readText(text));
        },
        parse(text) {
          if (text === "" && empty !== void 0) return {
            ok: true,
            value: empty
          };
          const read = known.get(text);
          if (read === void 0) throw new Error("a structured input is read before it is prepared");
          return read.reading;
        },
        credentialsIn: text => known.get(text)?.credentials ?? []
      });
    }
    function open(facts) {
      const {accepts: accepts, variables: variables, defaultText: defaultText, isRequired: isRequired, isSecret: isSecret} = facts;
      return {
        accepts: accepts,
        variables: variables,
        defaultText: defaultText,
        isRequired: isRequired,
        isSecret: isSecret || facts.isHidden,
        read: text => text === void 0 ? facts.absent() : facts.parse(text),
        prepare: facts.prepare,
        secretsIn: text => [ ...isSecret ? [ text, ...facts.secretsIn(text) ] : [], ...facts.credentialsIn(text) ],
        required: () => open({
          ...facts,
          isRequired: true,
          absent: () => ({
            ok: false,
            accepted: accepts
          })
        }),
        optional: () => open({
          ...facts,
          isRequired: false,
          absent: () => ({
            ok: true,
            value: void 0
          })
        }),
        default: text => open({
          ...facts,
          isRequired: false,
          defaultText: text,
          absent: () => facts.parse(text)
        }),
        env: (...names) => open({
          ...facts,
          variables: [ ...variables, ...names ]
        }),
        secret: () => open({
          ...facts,
          isSecret: true
        })
      };
    }
  }),
  9106: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => list
    });
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3621);
    function list(item = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), {commas: commas = true} = {}) {
      const separated = commas ? "a line or between commas" : "a line";
      const accepts = `a list, one item ${separated}, each ${item.accepts}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => readItems(itemsOf(given, commas ? /[\r\n,]+/ : /[\r\n]+/), item, accepts)
      });
    }
    function itemsOf(given, separator) {
      return new Set(given.split(separator).map(part => part.trim()).filter(part => part !== ""));
    }
    function readItems(items, item, accepts) {
      const values = [];
      for (const given of items) {
        const reading = item.read(given);
        if (!reading.ok) return {
          ok: false,
          accepted: accepts
        };
        values.push(reading.value);
      }
      return {
        ok: true,
        value: values
      };
    }
  }),
  347: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      nd: () => integer,
      p0: () => duration
    });
    var _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6855);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    function integer(limits = {}) {
      const {min: min = Number.MIN_SAFE_INTEGER, max: max = Number.MAX_SAFE_INTEGER} = limits;
      const accepts = `a whole number${integerRange(limits)}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = /^-?\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
          const isInside = Number.isSafeInteger(value) && value >= min && value <= max;
          return isInside ? {
            ok: true,
            value: value
          } : {
            ok: false,
            accepted: accepts
          };
        }
      });
    }
    function integerRange({min: min, max: max}) {
      if (min !== void 0 && max !== void 0) return ` from ${min} to ${max}`;
      if (min !== void 0) return `, at least ${min}`;
      return max === void 0 ? "" : `, at most ${max}`;
    }
    function duration(limits = {}) {
      const {min: min = 0, max: max = Number.POSITIVE_INFINITY} = limits;
      const accepts = _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.ec + durationRange(min, max);
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(text) {
          const ms = (0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.E9)(text);
          if (ms !== void 0 && ms >= min && ms <= max) return {
            ok: true,
            value: ms
          };
          const isBare = /^\d+$/.test(text);
          return {
            ok: false,
            accepted: isBare ? `${accepts}; write ${text}s or ${text}m` : accepts
          };
        }
      });
    }
    function durationRange(min, max) {
      const more = min === 1 ? ", more than 0s" : `, at least ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(min)}`;
      const least = min > 0 ? more : "";
      return max < Number.POSITIVE_INFINITY ? `${least}, at most ${(0, _rollout_actions_client_time_duration__WEBPACK_IMPORTED_MODULE_0__.a3)(max)}` : least;
    }
  }),
  3621: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Jt: () => flag,
      Qq: () => text,
      Sh: () => token,
      Yq: () => choice,
      bU: () => githubToken,
      lM: () => payload,
      ps: () => pem,
      rJ: () => secret
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
    const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
    const TOKEN = /^[\x21-\x7e]+$/;
    function text(limits) {
      const accepts = limits?.accepts ?? "one line of text";
      return checkedText(accepts, given => {
        if (CONTROL.test(given)) return false;
        return limits === void 0 || limits.matches.test(given);
      });
    }
    function choice(...allowed) {
      const accepts = allowed.length === 1 ? `only ${allowed[0]}` : `one of ${allowed.join(", ")}`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = allowed.find(word => word === given);
          return value === void 0 ? {
            ok: false,
            accepted: accepts
          } : {
            ok: true,
            value: value
          };
        }
      });
    }
    function flag() {
      const accepts = "true or false";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => TRUE_OR_FALSE.test(given) ? {
          ok: true,
          value: given.toLowerCase() === "true"
        } : {
          ok: false,
          accepted: accepts
        }
      });
    }
    function secret() {
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: "one line of text",
        parse(given) {
          if (!CONTROL.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd("one line of text", given)
          };
        }
      }).secret();
    }
    function token() {
      const accepts = "a token of visible ASCII characters, without blanks";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          if (TOKEN.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd(accepts, given)
          };
        }
      }).secret();
    }
    function withLineEnd(accepts, given) {
      const isBroken = /[\r\n]/.test(given);
      return isBroken ? `${accepts}; it has a line end inside, so check how it was stored` : accepts;
    }
    function checkedText(accepts, isAccepted) {
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse: given => isAccepted(given) ? {
          ok: true,
          value: given
        } : {
          ok: false,
          accepted: accepts
        }
      });
    }
    function payload() {
      return text({
        matches: /^(?!hex:)|^hex:(?:[0-9a-fA-F]{2})*$/,
        accepts: "text, or hex: and pairs of hexadecimal digits"
      });
    }
    const EXPRESSION = "${{ github.token }}";
    function githubToken() {
      const accepts = "a token of visible ASCII characters, without blanks";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          if (given === EXPRESSION) return {
            ok: true,
            value: void 0
          };
          if (TOKEN.test(given)) return {
            ok: true,
            value: given
          };
          return {
            ok: false,
            accepted: withLineEnd(accepts, given)
          };
        },
        credentialsIn: given => given === EXPRESSION ? [] : [ given ]
      }).default(EXPRESSION);
    }
    const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
    function pem() {
      const accepts = "PEM text (-----BEGIN \u2026) or the path of a readable file with it";
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const content = contentOf(given);
          if (content === void 0 || !PEM.test(content)) return {
            ok: false,
            accepted: accepts
          };
          return {
            ok: true,
            value: content
          };
        },
        secretsIn: given => [ contentOf(given) ?? "" ]
      });
    }
    function contentOf(given) {
      if (PEM.test(given)) return given;
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(given, "utf8");
      } catch {
        return;
      }
    }
  }),
  5717: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bs: () => withoutQueries,
      O4: () => urlCredentials,
      OZ: () => url,
      to: () => plaintextCredentialsProblem
    });
    var _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8837);
    var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9524);
    function url(...schemes) {
      const allowed = schemes.length === 0 ? [ "http", "https" ] : schemes;
      const start = allowed.map(scheme => `${scheme}://`).join(" or ");
      const accepts = `a URL that begins with ${start}, without user name and password`;
      return (0, _field_js__WEBPACK_IMPORTED_MODULE_1__._)({
        accepts: accepts,
        parse(given) {
          const value = URL.parse(given);
          return value !== null && isPlain(value, allowed) ? {
            ok: true,
            value: value
          } : {
            ok: false,
            accepted: accepts
          };
        },
        credentialsIn: urlCredentials
      });
    }
    function isPlain(given, schemes) {
      const {protocol: protocol, hostname: hostname, username: username, password: password, hash: hash} = given;
      const isAllowed = schemes.includes(protocol.slice(0, -1)) && hostname !== "";
      return isAllowed && username === "" && password === "" && hash === "";
    }
    const USERINFO = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#]*)@/gi;
    const RAW_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#@:]*:(?!\d{1,5}(?:[/?#\s]|$))\S*)@/gi;
    const PASSWORD_LIKE_PORT = /[a-z][a-z0-9+.-]*:\/\/((?!localhost:)[^\s/?#@:.[\]]+:\d{1,5}(?:[?#]|[/?#]\S*[^\s/]))@(?:[\w.-]+\.[a-z]{2,}|localhost|\d+(?:\.\d+){3}|[a-z][\w-]*(?:[:/?#\s]|$)|\[)/gi;
    const QUERY = /([a-z][a-z0-9+.-]*:\/\/[^\s?#]*\?)[^\s#]+/gi;
    function urlCredentials(text) {
      const found = [ USERINFO, RAW_PASSWORD, PASSWORD_LIKE_PORT ].flatMap(pattern => [ ...text.matchAll(pattern) ]);
      return found.flatMap(([, userinfo = ""]) => {
        const colon = userinfo.indexOf(":");
        return colon < 0 ? [ userinfo ] : [ userinfo, userinfo.slice(colon + 1) ];
      });
    }
    function withoutQueries(text) {
      return text.replace(QUERY, "$1***");
    }
    function plaintextCredentialsProblem(endpoint) {
      const {input: input, url: url, hasCredentials: hasCredentials, allowInsecureHttp: allowInsecureHttp} = endpoint;
      const isOpen = url.protocol === "http:" && !(0, _rollout_actions_client_http_endpoint__WEBPACK_IMPORTED_MODULE_0__.U9)(url);
      if (!isOpen || !hasCredentials || allowInsecureHttp) return;
      return {
        input: input,
        accepted: "https:// where credentials are sent; or set allow-insecure-http: true"
      };
    }
  }),
  5136: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      gf: () => isGreen,
      im: () => OUTCOMES,
      sG: () => outcomeOf
    });
    const GREEN_OUTCOMES = [ "succeeded", "unchanged", "dry-run", "promotable", "promoted" ];
    const RED_OUTCOMES = [ "failed", "rolled-back", "superseded", "gate-failed", "inconclusive", "timed-out", "cancelled", "quota-exhausted", "refused", "not-found", "unauthorized", "unreachable", "rejected" ];
    const OUTCOMES = [ ...GREEN_OUTCOMES, ...RED_OUTCOMES ];
    function isGreen(outcome) {
      return GREEN_OUTCOMES.some(green => green === outcome);
    }
    function outcomeOf(failure, remainingMs) {
      switch (failure.kind) {
       case "unauthorized":
       case "not-found":
        return failure.kind;

       case "unreachable":
       case "timed-out":
       case "unavailable":
        return "unreachable";

       case "rejected":
        return failure.received === "no" ? "refused" : "rejected";

       case "conflict":
       case "invalid-reply":
        return "rejected";

       case "throttled":
        return (failure.retryAfterMs ?? 0) > remainingMs ? "quota-exhausted" : "unreachable";
      }
    }
  }),
  1109: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K: () => MAX_ANNOTATIONS,
      q: () => failedGates
    });
    const MAX_ANNOTATIONS = 10;
    function failedGates({gates: gates}) {
      return gates.filter(({verdict: verdict, observeOnly: observeOnly}) => verdict === "fail" && !observeOnly).slice(0, MAX_ANNOTATIONS - 1).map(({name: name, value: value, bound: bound}) => ({
        title: `Gate ${name} failed`,
        message: `Gate ${name}: measured ${value}, bound ${bound}`
      }));
    }
  }),
  8134: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      CX: () => workflowRunUrl,
      FK: () => buildReport,
      WG: () => isPassing
    });
    var _documentation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5510);
    var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5136);
    var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9993);
    function buildReport(context, end) {
      const {name: name, host: host, secrets: secrets, runReport: runReport} = context;
      const endMs = host.clock.wall();
      const content = runReport.content(secrets.redact);
      return {
        ...content,
        facts: new Map([ ...commitFact(context), ...content.facts ]),
        action: name,
        outcome: end?.outcome,
        isPassing: end !== void 0 && isPassing(context, end),
        ...wordsOf(end, secrets.redact),
        explanationUrl: end === void 0 || (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.gf)(end.outcome) ? void 0 : (0, 
        _documentation_js__WEBPACK_IMPORTED_MODULE_0__.o)(end),
        startMs: endMs - context.elapsedMs(),
        endMs: endMs,
        requests: context.requests(),
        runUrl: workflowRunUrl(context)
      };
    }
    function isPassing({settings: settings}, {outcome: outcome}) {
      return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.gf)(outcome) || settings.allowedOutcomes.includes(outcome);
    }
    function wordsOf(end, redact) {
      if (end === void 0) return {
        what: [],
        next: void 0,
        diagnostic: []
      };
      const {outcome: outcome, reason: reason, lines: lines, diagnostic: diagnostic = []} = end;
      const {what: what, next: next} = (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__.V)(outcome, redact(reason));
      return {
        what: lines === void 0 ? [ what ] : lines.map(redact),
        next: next,
        diagnostic: diagnostic.map(redact)
      };
    }
    function commitFact({host: {env: env}}) {
      const {GITHUB_SHA: sha, GITHUB_REF_NAME: ref} = env;
      if (!sha) return [];
      return [ [ "Commit", ref ? `${sha.slice(0, 10)} (${ref})` : sha.slice(0, 10) ] ];
    }
    function workflowRunUrl({host: {env: env}}) {
      const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id} = env;
      if (!server || !repository || !id) return;
      const attempt = env["GITHUB_RUN_ATTEMPT"];
      return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ""}`;
    }
  }),
  3237: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g1: () => createReportMemory,
      io: () => readReportMemory,
      rc: () => stampOfStep
    });
    function stampOfStep(env, memory) {
      return {
        run: numberOf(env("GITHUB_RUN_ID")) ?? 0,
        attempt: numberOf(env("GITHUB_RUN_ATTEMPT")) ?? 1,
        startMs: numberOf(memory.get("start-ms")) ?? 0
      };
    }
    function numberOf(text) {
      return /^\d{1,15}$/.test(text ?? "") ? Number(text) : void 0;
    }
    function readReportMemory(env) {
      const text = env["STATE_reports"];
      if (text === void 0 || text === "") return;
      try {
        const state = JSON.parse(text);
        const entries = typeof state === "object" && state !== null ? Object.entries(state) : [];
        return Object.fromEntries(entries.filter(entry => typeof entry[1] === "string"));
      } catch {
        return;
      }
    }
    function createReportMemory(before, write) {
      let kept = before;
      return {
        get: name => kept[name],
        set(name, text) {
          if (kept[name] === text) return;
          kept = {
            ...kept,
            [name]: text
          };
          write(JSON.stringify(kept));
        }
      };
    }
  }),
  8483: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      fi: () => CHECK,
      YK: () => COMMENT,
      $M: () => SUMMARY,
      D4: () => plainTitle,
      jq: () => renderFolded,
      B1: () => renderReport
    });
    var duration = __nccwpck_require__(6855);
    var src_outcome = __nccwpck_require__(5136);
    var next_step = __nccwpck_require__(9993);
    var web_url = __nccwpck_require__(8025);
    var external_node_util_ = __nccwpck_require__(7975);
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/escape.ts
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    const MARKS = /[\\`*_[\]|~]/g;
    const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)](?:\s|$)))/;
    const BREAK = "&#8203;";
    function escapeMarkdown(text) {
      return withoutReferences(printable(text).replace(MARKS, "\\$&")).replace(MARK_AT_START, mark => /\d/.test(mark) ? `${BREAK}${mark}` : `\\${mark}`);
    }
    function escapeHtml(text) {
      return withoutReferences(printable(text)).replaceAll('"', "&quot;");
    }
    function printable(text) {
      return (0, external_node_util_.stripVTControlCharacters)(text).replace(UNPRINTABLE, " ").trim();
    }
    function withoutReferences(text) {
      return text.replaceAll("&", "&amp;").replace(/#(?=\d)/g, `#${BREAK}`).replace(/\bGH-(?=\d)/gi, start => `${start}${BREAK}`).replace(/:(?!\d{1,2}:)(?=[\w+-]+:)/g, `:${BREAK}`).replace(/:(?=\/\/)/g, `&#58;${BREAK}`).replace(/www\./gi, start => start.replace(".", `${BREAK}.`)).replaceAll("<", "&lt;").replaceAll("@", `&#64;${BREAK}`).replaceAll("$", "<span>$</span>");
    }
    function codeLines(text) {
      const lines = (0, external_node_util_.stripVTControlCharacters)(text.replace(/\r\n?/g, "\n"));
      return lines.replace(UNPRINTABLE_IN_CODE, " ").split("\n");
    }
    function fenceFor(lines) {
      const runs = lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length);
      return "`".repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/blocks.ts
    const MAX_CHARACTERS = 4e3;
    function shown(text) {
      return escapeMarkdown(shortened(String(text)));
    }
    function shortened(text) {
      return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
    }
    function paragraph(line, rank = 0) {
      return {
        before: [],
        lines: [ line ],
        after: [ "" ],
        rank: rank
      };
    }
    function tableBlock({title: title, columns: columns, rows: rows}, rank) {
      const row = cells => `| ${cells.map(shown).join(" | ")} |`;
      const rule = `|${columns.map(() => " --- |").join("")}`;
      const heading = title === void 0 ? [] : [ `### ${shown(title)}`, "" ];
      return {
        before: [ ...heading, row(columns), rule ],
        lines: rows.map(row),
        after: [ "" ],
        rank: rank
      };
    }
    function codeBlock(lines, rank, language = "text") {
      const safe = codeLines(lines.join("\n"));
      const fence = fenceFor(safe);
      return {
        before: [ fence + language ],
        lines: safe,
        after: [ fence, "" ],
        rank: rank
      };
    }
    function evidenceBlock({title: title, lines: lines}, rank) {
      return folded(title, codeBlock(lines, rank));
    }
    function folded(title, block) {
      const summary = `<summary>${escapeHtml(shortened(title))}</summary>`;
      return {
        ...block,
        before: [ "<details>", summary, "", ...block.before ],
        after: [ ...block.after, "</details>", "" ]
      };
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/fit.ts
    const CUT = "Some lines are left out here: there is no room for more. The log of the step has all.";
    const REMARK_BYTES = Buffer.byteLength(CUT) + 2;
    function fit(blocks, maxBytes) {
      const total = blocks.reduce((sum, block) => sum + bytesOf(linesOf(block)), 0);
      if (total <= maxBytes) return join(blocks.map(linesOf));
      let room = maxBytes - REMARK_BYTES;
      const kept = new Map;
      for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const lines = fitting(block, room);
        kept.set(block, lines);
        room -= bytesOf(lines);
      }
      return join([ ...blocks.map(block => kept.get(block) ?? []), [ CUT ] ]);
    }
    function join(blocks) {
      return `${blocks.flat().join("\n")}\n`;
    }
    function linesOf({before: before, lines: lines, after: after}) {
      return [ ...before, ...lines, ...after ];
    }
    function fitting({before: before, lines: lines, after: after}, room) {
      let bytes = bytesOf(before) + bytesOf(after);
      let count = 0;
      for (const line of lines) {
        bytes += bytesOf([ line ]);
        if (bytes > room) break;
        count += 1;
      }
      return count === 0 ? [] : [ ...before, ...lines.slice(0, count), ...after ];
    }
    function bytesOf(lines) {
      return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/timeline.ts
    const MAX_ENTRIES = 40;
    const MAX_LABEL = 48;
    const MAX_SECTION = 36;
    const SHORT_MS = 1e4;
    const UUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
    const BAD_STATE = /fail|error|unhealthy|lost|died|dead|crash|reject|refus|timed-out|cancel/i;
    const NOT_PLAIN = /[^\p{L}\p{N} .,/()_+=-]+/gu;
    const KEYWORD = /^(?:gantt|title|section|click|call|href|vert|acc\w*|dateformat|axisformat|tickinterval|inclusive\w*|includes|excludes|todaymarker|top\w*|weekday|weekend|display\w*|\d{4}-)/i;
    function ganttLines({entries: entries, endMs: endMs}) {
      const [first] = entries;
      if (first === void 0 || endMs <= first.atMs) return;
      const isShort = endMs - first.atMs < SHORT_MS;
      const sections = Map.groupBy(barsOf(entries, endMs), ({subject: subject}) => subject);
      return [ '%%{init: {"gantt": {"leftPadding": 170, "useWidth": 900}}}%%', "gantt", "    title Times are UTC", "    dateFormat YYYY-MM-DD HH:mm:ss.SSS", `    axisFormat ${isShort ? "%H:%M:%S.%L" : "%H:%M:%S"}`, `    tickInterval ${tickInterval(endMs - first.atMs)}`, ...[ ...sections ].flatMap(([subject, bars], index) => [ `    section ${plain(subject, MAX_SECTION) || `subject ${index + 1}`}`, ...bars.map(barLine) ]) ];
    }
    const SECOND_MS = 1e3;
    const TICKS = [ [ 1, "1millisecond" ], [ 10, "10millisecond" ], [ 50, "50millisecond" ], [ 100, "100millisecond" ], [ 500, "500millisecond" ], [ SECOND_MS, "1second" ], [ 5 * SECOND_MS, "5second" ], [ 15 * SECOND_MS, "15second" ], [ 60 * SECOND_MS, "1minute" ], [ 300 * SECOND_MS, "5minute" ], [ 900 * SECOND_MS, "15minute" ] ];
    const MAX_TICKS = 8;
    function tickInterval(spanMs) {
      const fitting = TICKS.find(([ms]) => spanMs / ms <= MAX_TICKS);
      return fitting?.[1] ?? "1hour";
    }
    function barsOf(entries, endMs) {
      const bars = entries.map((entry, index) => {
        const next = entries.slice(index + 1).find(({subject: subject}) => subject === entry.subject);
        return {
          ...entry,
          untilMs: next?.atMs ?? endMs,
          isLast: next === void 0
        };
      });
      if (bars.length <= MAX_ENTRIES) return bars;
      return [ ...bars.slice(0, MAX_ENTRIES / 2), ...bars.slice(-MAX_ENTRIES / 2) ];
    }
    function barLine({state: state, atMs: atMs, untilMs: untilMs, isLast: isLast}) {
      const tag = BAD_STATE.test(state) ? "crit, " : isLast ? "" : "done, ";
      const endMs = Math.max(untilMs, atMs + 1);
      const label = plain(state, MAX_LABEL) || "state";
      return `    ${label} :${tag}${dateTime(atMs)}, ${dateTime(endMs)}`;
    }
    function plain(text, maxCharacters) {
      const clean = (0, external_node_util_.stripVTControlCharacters)(text).replace(UUID, "$1").replace(NOT_PLAIN, " ");
      const line = clean.replace(/\s+/g, " ").trim();
      const cut = line.length > maxCharacters ? `${line.slice(0, maxCharacters - 3)}...` : line;
      return KEYWORD.test(cut) ? `- ${cut}` : cut;
    }
    function timelineTable({entries: entries}) {
      return {
        columns: [ "UTC", "of", "state" ],
        rows: entries.map(({atMs: atMs, subject: subject, state: state}) => [ clockTime(atMs), subject, state ])
      };
    }
    function clockTime(ms) {
      return new Date(ms).toISOString().slice(11, 19);
    }
    function dateTime(ms) {
      return new Date(ms).toISOString().replace("T", " ").replace("Z", "");
    }
    // CONCATENATED MODULE: ./packages/action/src/report/markdown/render.ts
    const SUMMARY = {
      maxBytes: 1048e3,
      hasPictures: true
    };
    const COMMENT = {
      maxBytes: 65e3,
      hasPictures: true
    };
    const CHECK = {
      maxBytes: 65e3,
      hasPictures: false
    };
    const RANK = {
      head: 0,
      gates: 1,
      timeline: 2,
      things: 3,
      evidence: 4
    };
    function renderReport(report, {maxBytes: maxBytes, hasPictures: hasPictures}) {
      const hasBadGate = report.gates.some(gate => gate.verdict !== "pass" && !gate.observeOnly);
      const gates = gateBlocks(report);
      const blocks = [ paragraph(`## ${titleOf(report)}`), ...endBlocks(report), ...hasBadGate ? gates : [], ...timelineBlocks(report, hasPictures), ...report.things.map(table => tableBlock(table, RANK.things)), ...hasBadGate ? [] : gates, ...report.remarks.map(remark => paragraph(shown(remark), RANK.things)), ...report.evidence.map(one => evidenceBlock(one, RANK.evidence)), ...report.budget ? [ folded("Budget", tableBlock(report.budget, RANK.things)) ] : [], paragraph(`<sub>${footer(report)}</sub>`) ];
      return fit(blocks, maxBytes);
    }
    function renderFolded(report, place) {
      const head = `<details>\n<summary>${escapeHtml(plainTitle(report))}</summary>\n\n`;
      const tail = "\n</details>\n";
      const room = place.maxBytes - Buffer.byteLength(head + tail);
      return `${head}${renderReport(report, {
        ...place,
        maxBytes: room
      })}${tail}`;
    }
    function plainTitle({action: action, outcome: outcome, subject: subject, isGone: isGone}) {
      const end = isGone ? "stopped" : outcome ?? "in progress";
      const icon = isGone ? "\u23f9\ufe0f" : iconOf(outcome);
      return [ `${icon} ${action}: ${end}`, ...subjectWords(subject) ].join(", ");
    }
    function titleOf({action: action, outcome: outcome, subject: subject}) {
      const words = subjectWords(subject).map(shown);
      const page = pageLink(subject?.page);
      return [ `${iconOf(outcome)} ${action}: ${outcome ?? "in progress"}`, ...words, ...page ].join(" \xb7 ");
    }
    function subjectWords(subject) {
      if (subject === void 0) return [];
      const {name: name, version: version} = subject;
      return [ version === void 0 ? name : `${name} version ${version}` ];
    }
    function pageLink(page) {
      if (page === void 0) return [];
      const url = (0, web_url.q)(page.url);
      if (url === void 0) return [];
      const href = url.href.replace(/[()<>[\]\\`*_~|@"'\s]/g, mark => percentEncoded(mark));
      return [ `[${shown(page.title)}](${href})` ];
    }
    function percentEncoded(mark) {
      return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    }
    const ICONS = {
      "dry-run": "\ud83d\udcdd",
      inconclusive: "\u2754",
      "timed-out": "\u23f0",
      cancelled: "\ud83d\uded1",
      "rolled-back": "\u21a9\ufe0f"
    };
    function iconOf(outcome) {
      if (outcome === void 0) return "\u23f3";
      return ICONS[outcome] ?? ((0, src_outcome.gf)(outcome) ? "\u2705" : "\u274c");
    }
    function endBlocks(report) {
      const {what: what, diagnostic: diagnostic, outcome: outcome, isPassing: isPassing, wanted: wanted} = report;
      const isAllowed = outcome !== void 0 && !(0, src_outcome.gf)(outcome) && isPassing;
      return [ ...what.map((line, index) => paragraph(index === 0 ? withBoldStart(line) : shown(line))), ...diagnostic.length === 0 ? [] : [ codeBlock(diagnostic, RANK.head) ], ...nextBlock(report), ...isAllowed ? [ paragraph("The step is green: `allowed-outcomes` has this outcome.") ] : [], ...wanted === void 0 ? [] : [ paragraph(`Asked for: ${shown(wanted)}`) ], ...factBlock(report) ];
    }
    function withBoldStart(text) {
      const [first = "", ...others] = text.split(next_step.g);
      return [ `**${shown(first)}**`, ...others.length === 0 ? [] : [ shown(others.join(" ")) ] ].join(" ");
    }
    function nextBlock({next: next, explanationUrl: url}) {
      const more = pageLink(url === void 0 ? void 0 : {
        title: "What this means",
        url: url
      });
      const words = [ ...next === void 0 ? [] : [ `**What to do:** ${shown(next)}` ], ...more ];
      return words.length === 0 ? [] : [ paragraph(words.join(" ")) ];
    }
    function factBlock({facts: facts, startMs: startMs, endMs: endMs, outcome: outcome}) {
      const end = outcome === void 0 ? "now" : `${clockTime(endMs)} UTC`;
      const time = `${clockTime(startMs)} to ${end} (${(0, duration.a3)(endMs - startMs)})`;
      const all = [ ...[ ...facts ].map(([name, value]) => shown(`${name}: ${value}`)), time ];
      return [ paragraph(all.join(" \xb7 ")) ];
    }
    function timelineBlocks(report, hasPictures) {
      if (report.timeline.length === 0) return [];
      const span = {
        entries: report.timeline,
        endMs: report.endMs
      };
      const table = folded("Timeline", tableBlock(timelineTable(span), RANK.timeline));
      const gantt = hasPictures ? ganttLines(span) : void 0;
      if (gantt === void 0) return [ table ];
      const diagram = {
        before: [ "```mermaid" ],
        lines: [ gantt.join("\n") ],
        after: [ "```", "" ]
      };
      return [ {
        ...diagram,
        rank: RANK.timeline
      }, table ];
    }
    const VERDICTS = {
      pass: "\u2705 pass",
      fail: "\u274c fail",
      inconclusive: "\u2754 inconclusive"
    };
    const ORDER = {
      fail: 0,
      inconclusive: 1,
      pass: 2
    };
    function gateBlocks({gates: gates}) {
      if (gates.length === 0) return [];
      const byVerdict = (a, b) => Number(a.observeOnly) - Number(b.observeOnly) || ORDER[a.verdict] - ORDER[b.verdict];
      const rows = gates.toSorted(byVerdict).map(gate => [ gate.name, gate.kind, `${VERDICTS[gate.verdict]}${gate.observeOnly ? " (observed only)" : ""}`, gate.value, gate.bound, gate.interval, gate.measurements ]);
      const columns = [ "gate", "kind", "verdict", "value", "bound", "interval", "measurements" ];
      return [ tableBlock({
        title: "Gates",
        columns: columns,
        rows: rows
      }, RANK.gates) ];
    }
    function footer({requests: requests, startMs: startMs, endMs: endMs, runUrl: runUrl}) {
      const count = `${requests} ${requests === 1 ? "request" : "requests"}`;
      const run = pageLink(runUrl === void 0 ? void 0 : {
        title: "workflow run",
        url: runUrl
      });
      return [ `${count} in ${(0, duration.a3)(endMs - startMs)}`, ...run ].join(" \xb7 ");
    }
  }),
  9993: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      V: () => splitReason,
      g: () => SENTENCE_END
    });
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5136);
    const IMPERATIVE = /^(?:Add|Allow|Ask|Check|Choose|Correct|Delete|Fail|Find|Fix|Free|Give|Install|Look|Lower|Make|Name|Promote|Put|Raise|Re-run|Read|Register|Remove|Run|See|Set|Stop|Update|Use|Wait|Write)\b/;
    const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z])/;
    const BY_OUTCOME = {
      failed: "Check the evidence below, fix the cause and re-run.",
      "rolled-back": "The older version runs again. Fix the new one before you deploy it again.",
      superseded: "Nothing is left to do for this version; check the newer one.",
      "gate-failed": "Fix the version, or the bound of the gate that failed, and deploy again.",
      inconclusive: "Find out why the gate could not measure, then re-run.",
      "timed-out": "Find out what takes so long, or raise the input timeout, then re-run.",
      cancelled: "Re-run the job to continue.",
      "quota-exhausted": "Re-run once the budget has opened again.",
      refused: "Correct the inputs and re-run.",
      "not-found": "Check the id or the name, then re-run.",
      unauthorized: "Check the credentials and their rights, then re-run.",
      unreachable: "Check the address and whether the service is up, then re-run.",
      rejected: "Correct what the service rejected, then re-run."
    };
    function splitReason(outcome, reason) {
      const sentences = reason.split(SENTENCE_END);
      const what = sentences.filter(sentence => !IMPERATIVE.test(sentence));
      const next = sentences.filter(sentence => IMPERATIVE.test(sentence));
      if (what.length > 0 && next.length > 0) return {
        what: what.join(" "),
        next: next.join(" ")
      };
      return {
        what: reason,
        next: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.gf)(outcome) ? void 0 : BY_OUTCOME[outcome]
      };
    }
  }),
  8025: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      q: () => webUrl
    });
    function webUrl(text) {
      const url = URL.parse(text);
      if (url === null || ![ "http:", "https:" ].includes(url.protocol)) return;
      return url.username === "" && url.password === "" ? url : void 0;
    }
  }),
  5869: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      LR: () => nodeHttp,
      SI: () => nodeCrypto,
      SM: () => nodeNet,
      Y_: () => nodeTls,
      eq: () => nodeZlib
    });
    var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
    const nodeCrypto = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:crypto");
    const nodeHttp = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:http");
    const nodeNet = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:net");
    const nodeTls = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:tls");
    const nodeZlib = () => (0, node_process__WEBPACK_IMPORTED_MODULE_0__.getBuiltinModule)("node:zlib");
  }),
  8837: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      J5: () => refused,
      U9: () => isLoopback,
      Vc: () => inputsOf,
      xd: () => checkBaseUrl
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8464);
    function inputsOf(endpoint) {
      return endpoint.inputs ?? {
        address: "for the address",
        credentials: "for the credentials"
      };
    }
    function checkBaseUrl(endpoint) {
      const {baseUrl: baseUrl} = endpoint;
      if (![ "http:", "https:" ].includes(baseUrl.protocol)) throw refused(endpoint, "the address has to begin with http:// or https://");
      if (baseUrl.username !== "" || baseUrl.password !== "") throw refused(endpoint, "the address must not hold a user name or a password");
      if (baseUrl.search !== "" || baseUrl.hash !== "") throw refused(endpoint, "the address must end before any ? or #");
    }
    function isLoopback(url) {
      const host = url.hostname.replace(/\.$/, "");
      return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]";
    }
    function refused(endpoint, what, next) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        kind: "rejected",
        resource: endpoint.service,
        what: what,
        next: next ?? `Correct the input ${inputsOf(endpoint).address}`,
        received: "no"
      });
    }
  }),
  8464: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      HR: () => Failure,
      J0: () => unlessRefused,
      Y5: () => NotSent,
      v5: () => mayBeCarriedOut
    });
    var _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1088);
    const PASSING = [ "unavailable", "throttled", "unreachable", "timed-out" ];
    class Failure extends Error {
      name="Failure";
      kind;
      resource;
      what;
      next;
      status;
      retryAfterMs;
      received;
      text;
      final;
      constructor(facts) {
        const said = `${facts.resource}: ${(0, _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(facts.what)} ${(0, 
        _redaction_sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.e)(capital(facts.next))}`;
        super(said, {
          cause: facts.cause
        });
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
    const WITHOUT_ANSWER = [ "unavailable", "unreachable", "timed-out", "invalid-reply" ];
    function mayBeCarriedOut({kind: kind, received: received}) {
      if (received !== "yes") return received === "maybe";
      return WITHOUT_ANSWER.includes(kind);
    }
    function capital(clause) {
      return clause.charAt(0).toUpperCase() + clause.slice(1);
    }
    class NotSent extends Error {
      name="NotSent";
      write;
      constructor(write) {
        super(`dry run: ${write} was not sent`);
        this.write = write;
      }
    }
    async function unlessRefused(kinds, read) {
      try {
        return await read();
      } catch (error) {
        if (error instanceof Failure && kinds.includes(error.kind)) return;
        throw error;
      }
    }
  }),
  3578: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Lo: () => ProxyUnreachable,
      Wm: () => proxySecrets,
      iJ: () => proxyFor
    });
    var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5869);
    var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8837);
    function proxyFor(endpoint) {
      const https = endpoint.baseUrl.protocol === "https:";
      const value = (https ? endpoint.proxy?.https : endpoint.proxy?.http)?.trim() ?? "";
      if (value === "" || (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.U9)(endpoint.baseUrl)) return;
      const name = https ? "HTTPS_PROXY" : "HTTP_PROXY";
      const url = URL.parse(value.includes("://") ? value : `http://${value}`);
      if (url === null || ![ "http:", "https:" ].includes(url.protocol)) throw (0, _endpoint_js__WEBPACK_IMPORTED_MODULE_1__.J5)(endpoint, `the proxy in ${name} cannot be used`, `Write it as http://host:port or https://host:port, or list the host in NO_PROXY`);
      return isExempt(endpoint.baseUrl, endpoint.proxy?.none ?? "") ? void 0 : url;
    }
    function isExempt(url, noProxy) {
      const host = bareHost(url.hostname).replace(/\.$/, "");
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      return noProxy.split(/[\s,]+/).filter(entry => entry !== "").some(entry => covers(entry.toLowerCase(), {
        host: host,
        port: port
      }));
    }
    function covers(entry, {host: host, port: port}) {
      if (entry === "*") return true;
      const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
      if (wantedPort !== void 0 && wantedPort !== port) return false;
      const bare = bareHost(name);
      if ((0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SM)().isIP(host) !== 0) return isInNetwork(host, bare);
      const suffix = bare.replace(/^\*?\./, "");
      return host === suffix || host.endsWith(`.${suffix}`);
    }
    function isInNetwork(address, network) {
      const {BlockList: BlockList, isIP: isIP} = (0, _built_in_js__WEBPACK_IMPORTED_MODULE_0__.SM)();
      const [base = "", bits] = network.split("/");
      const family = isIP(base) === 6 ? "ipv6" : "ipv4";
      if (isIP(base) === 0 || isIP(address) !== isIP(base)) return false;
      const prefix = bits === void 0 ? family === "ipv6" ? 128 : 32 : Number(bits);
      if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === "ipv6" ? 128 : 32)) return false;
      const networks = new BlockList;
      networks.addSubnet(base, prefix, family);
      return networks.check(address, family);
    }
    function bareHost(hostname) {
      return hostname.replace(/^\[(.*)\]$/, "$1");
    }
    class ProxyUnreachable extends Error {
      name="ProxyUnreachable";
      code="PROXY_UNREACHABLE";
      constructor(cause) {
        super(`the proxy cannot be reached: ${cause.message}`, {
          cause: cause
        });
      }
    }
    function proxySecrets(proxy = {}) {
      return [ proxy.http, proxy.https ].flatMap(value => {
        const userinfo = /^(?:[^/]*\/\/)?([^/?#]*)@/.exec(value?.trim() ?? "")?.[1] ?? "";
        const password = userinfo.includes(":") ? userinfo.slice(userinfo.indexOf(":") + 1) : userinfo;
        const plain = decode(userinfo);
        return [ password, decode(password), Buffer.from(plain).toString("base64") ].filter(Boolean);
      });
    }
    function decode(text) {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }
  }),
  5471: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      g: () => secretsInHeader,
      v: () => secretsInBody
    });
    const HARMLESS_NAMES = /^(?:accept(?:-.*)?|cache-control|connection|content-(?:type|length|language|encoding)|date|expect|from|host|if-.*|max-forwards|origin|pragma|range|referer|sec-websocket-protocol|te|user-agent|via|x-(?:canary|request-id|correlation-id|forwarded-.*|environment|env|version))$/;
    const SECRET_NAME = /auth|cookie|token|key|secret|pass|cred|session|signature/;
    const HARMLESS_VALUE = /^(?:[A-Za-z]+(?:[-_./ ](?:[A-Za-z]+|\d{1,4})){0,3}|v?[\d.]{1,12})$/;
    const MAX_HARMLESS_LENGTH = 24;
    const SCHEME = /^([A-Za-z][A-Za-z0-9-]{1,30})\s+(\S.*)$/;
    const MIN_LENGTH = 4;
    function secretsInHeader(name, value) {
      const lower = name.trim().toLowerCase();
      const text = value.trim();
      if (HARMLESS_NAMES.test(lower)) return [];
      const isSecretName = SECRET_NAME.test(lower);
      if (!isSecretName && isHarmless(text)) return [];
      const [, scheme = "", credentials = ""] = SCHEME.exec(text) ?? [];
      const parts = [ text, ...credentials === "" ? [] : [ credentials, ...pairSecrets(credentials) ], ...scheme.toLowerCase() === "basic" ? basicPair(credentials) : [], ...credentials === "" || lower.includes("cookie") ? pairSecrets(text) : [] ];
      return [ ...new Set(parts) ].filter(part => part.length >= MIN_LENGTH && !isTrivial(part));
    }
    function secretsInBody(body) {
      const found = [];
      try {
        JSON.parse(body, (name, value) => {
          if (typeof value === "string" && SECRET_NAME.test(name.toLowerCase())) found.push(value);
          return value;
        });
      } catch {
        for (const [name, value] of new URLSearchParams(body)) if (SECRET_NAME.test(name.toLowerCase())) found.push(value);
      }
      return found.filter(text => text.length >= MIN_LENGTH && !isTrivial(text));
    }
    function isHarmless(text) {
      return text.length <= MAX_HARMLESS_LENGTH && HARMLESS_VALUE.test(text);
    }
    function isTrivial(text) {
      return /^(?:true|false|none|null|undefined|basic|bearer|token|session|path=\/)$/i.test(text);
    }
    function basicPair(credentials) {
      const pair = Buffer.from(credentials, "base64").toString("utf8");
      const colon = pair.indexOf(":");
      return colon < 0 ? [] : [ pair, pair.slice(colon + 1) ];
    }
    function pairSecrets(text) {
      return text.split(/[;,]/).flatMap(part => {
        const [, name = "", value = ""] = /^\s*([^\s=;,]+)=(.+?)\s*$/.exec(part) ?? [];
        const plain = value.replace(/^"(.*)"$/, "$1");
        const isSecret = SECRET_NAME.test(name.toLowerCase()) || !isHarmless(plain);
        return isSecret ? [ value, plain ] : [];
      });
    }
  }),
  1088: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      e: () => sentence,
      g: () => sanitizeLine
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
    const MAX_CHARACTERS = 300;
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
    function sanitizeLine(text, most = MAX_CHARACTERS) {
      const start = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, most * 8));
      const line = start.replace(UNPRINTABLE, " ").replace(/\s+/gu, " ").trim();
      const characters = [ ...line ];
      return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}\u2026`;
    }
    function sentence(clause) {
      const cut = clause.trimEnd().replace(/[.\s]+$/, "");
      return /[!?\u2026]$/.test(cut) ? cut : `${cut}.`;
    }
  }),
  9605: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      t: () => basicAuth,
      g: () => createSecrets
    });
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/secret-forms.ts
    const MIN_FORM = 4;
    const MIN_PIECE = 8;
    function formsOf(value) {
      const forms = new Set;
      for (const text of new Set([ value, value.trim(), ...lines(value) ])) for (const form of [ text, ...base64(text), ...url(text), ...json(text), html(text) ]) if (form.length >= MIN_FORM) forms.add(form);
      return forms;
    }
    function lines(value) {
      return value.split(/\r\n|\n|\r/).flatMap(line => [ line, line.trim() ]);
    }
    function base64(text) {
      if (text.length < MIN_FORM) return [];
      const whole = Buffer.from(text).toString("base64");
      const plain = [ whole, whole.replace(/=+$/, ""), ...[ 0, 1, 2 ].map(shift => piece(text, shift)) ];
      const long = plain.filter((form, at) => at < 2 || form.length >= MIN_PIECE);
      return [ ...long, ...long.map(form => form.replaceAll("+", "-").replaceAll("/", "_")) ];
    }
    function piece(text, shift) {
      const bytes = Buffer.concat([ Buffer.alloc(shift), Buffer.from(text) ]);
      const first = Math.ceil(shift * 8 / 6);
      const end = Math.floor(bytes.length * 8 / 6);
      return bytes.toString("base64").slice(first, end);
    }
    function url(text) {
      if (!text.isWellFormed()) return [];
      const part = encodeURIComponent(text);
      const form = new URLSearchParams({
        v: text
      }).toString().slice(2);
      return [ part, encodeURI(text), form ].flatMap(encoded => [ encoded, lowerHex(encoded) ]);
    }
    function lowerHex(encoded) {
      return encoded.replace(/%[0-9A-F]{2}/g, byte => byte.toLowerCase());
    }
    function json(text) {
      const plain = JSON.stringify(text).slice(1, -1);
      const ascii = plain.replace(/[^\x20-\x7e]/g, unicodeEscape);
      const go = plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
      return [ plain, ascii, go, ascii.replaceAll("/", "\\/") ];
    }
    function unicodeEscape(character) {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    }
    const ENTITIES = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&apos;"
    };
    function html(text) {
      return text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
    }
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/unescape.ts
    const URL_ESCAPE = /(?:%[0-9A-Fa-f]{2})+/g;
    const JSON_ESCAPE = /\\u[0-9A-Fa-f]{4}|\\["\\/]/g;
    const HTML_ESCAPE = /&(?:amp|lt|gt|quot|apos|#x[0-9A-Fa-f]{1,6}|#\d{1,7});/g;
    const ESCAPES = [ URL_ESCAPE, JSON_ESCAPE, HTML_ESCAPE ];
    const ESCAPE_START = /[%\\&]/;
    const unescape_ENTITIES = {
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      apos: "'"
    };
    const BYTE = "%00";
    const MAX_VIEWS = 30;
    const MAX_CHARACTERS = 256 * 1024;
    const NOTHING = [];
    function unescapedViews(text) {
      if (text.length > MAX_CHARACTERS || !ESCAPE_START.test(text)) return NOTHING;
      const views = [];
      const seen = new Set([ text ]);
      for (let at = -1; at < views.length && views.length < MAX_VIEWS; at += 1) {
        const outer = views[at];
        for (const kind of ESCAPES) {
          const next = unescapedOnce(outer?.text ?? text, kind);
          if (next === void 0 || seen.has(next.text)) continue;
          seen.add(next.text);
          views.push(outer === void 0 ? next : through(outer, next));
        }
      }
      return views;
    }
    function unescapedOnce(text, kind) {
      if (text.search(kind) < 0) return;
      const starts = new Uint32Array(text.length);
      const ends = new Uint32Array(text.length);
      let plain = "";
      const add = (characters, start, length) => {
        const width = length / characters.length;
        const isEven = width === 1 || width === BYTE.length;
        for (let at = 0; at < characters.length; at += 1) {
          starts[plain.length + at] = isEven ? start + at * width : start;
          ends[plain.length + at] = isEven ? start + (at + 1) * width : start + length;
        }
        plain += characters;
      };
      let done = 0;
      for (const {0: found, index: index} of text.matchAll(kind)) {
        add(text.slice(done, index), done, index - done);
        add(meaningOf(found), index, found.length);
        done = index + found.length;
      }
      add(text.slice(done), done, text.length - done);
      return {
        text: plain,
        starts: starts,
        ends: ends
      };
    }
    function meaningOf(found) {
      if (found.startsWith("%")) return Buffer.from(found.replaceAll("%", ""), "hex").toString();
      if (found.startsWith("\\u")) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
      if (found.startsWith("\\")) return found.slice(1);
      const name = found.slice(1, -1);
      if (!name.startsWith("#")) return unescape_ENTITIES[name] ?? found;
      const isHex = name.startsWith("#x");
      const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
      return code <= 1114111 ? String.fromCodePoint(code) : found;
    }
    function through(first, next) {
      return {
        text: next.text,
        starts: next.starts.map(start => first.starts[start] ?? 0),
        ends: next.ends.map(end => first.ends[Math.max(0, end - 1)] ?? 0)
      };
    }
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/secrets.ts
    const MASK = "***";
    function createSecrets(onAdd) {
      const known = new Set;
      return {
        add(value) {
          for (const form of formsOf(value)) {
            if (known.has(form)) continue;
            known.add(form);
            onAdd?.(form);
          }
        },
        redact(text) {
          let clean = text;
          for (let next = hide(clean, known); next !== clean; next = hide(clean, known)) clean = next;
          return clean;
        },
        forms: () => [ ...known ]
      };
    }
    function basicAuth(key, secret, secrets) {
      const value = Buffer.from(`${key}:${secret}`).toString("base64");
      secrets.add(secret);
      secrets.add(value);
      return `Basic ${value}`;
    }
    function hide(text, forms) {
      if (forms.size === 0) return text;
      const plain = findsIn(text, forms);
      const views = unescapedViews(text);
      if (plain.length === 0 && views.length === 0) return text;
      const finds = [ ...plain, ...views.flatMap(({text: unescaped, starts: starts, ends: ends}) => findsIn(unescaped, forms).map(([start, end]) => [ starts[start] ?? 0, ends[end - 1] ?? 0 ])) ];
      if (finds.length === 0) return text;
      let clean = "";
      let done = 0;
      for (const [start, end] of finds.sort(([a], [b]) => a - b)) {
        if (start >= done) clean += text.slice(done, start) + MASK;
        done = Math.max(done, end);
      }
      return clean + text.slice(done);
    }
    function findsIn(text, forms) {
      let finds;
      for (const form of forms) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        finds ??= [];
        finds.push([ at, at + form.length ]);
      }
      return finds ?? secrets_NOTHING;
    }
    const secrets_NOTHING = [];
  }),
  5293: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      d: () => nextTick,
      m: () => systemClock
    });
    var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
    const MAX_TIMER_MS = 2 ** 31 - 1;
    const systemClock = {
      now: () => Number(node_process__WEBPACK_IMPORTED_MODULE_0__.hrtime.bigint()) / 1e6,
      wall: () => Date.now(),
      async sleep(ms, signal) {
        for (let left = ms; ;left -= MAX_TIMER_MS) {
          await timer(left > 0 ? Math.min(left, MAX_TIMER_MS) : 0, signal);
          if (!(left > MAX_TIMER_MS)) return;
        }
      }
    };
    function timer(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = () => {
          clearTimeout(handle);
          reject(signal.reason);
        };
        const handle = setTimeout(() => {
          signal.removeEventListener("abort", stop);
          resolve();
        }, ms);
        signal.addEventListener("abort", stop, {
          once: true
        });
      });
    }
    function nextTick() {
      return new Promise(resolve => setImmediate(resolve));
    }
  }),
  3739: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Eu: () => untilAborted,
      Xp: () => DeadlinePassed,
      db: () => startDeadline
    });
    class DeadlinePassed extends Error {
      name="DeadlinePassed";
      limitMs;
      constructor(limitMs) {
        super(`the time allowed (${limitMs} ms) is over`);
        this.limitMs = limitMs;
      }
    }
    function startDeadline(clock, limitMs, parent) {
      const atMs = clock.now() + limitMs;
      const over = new AbortController;
      const ended = new AbortController;
      const end = () => {
        parent.removeEventListener("abort", follow);
        ended.abort();
      };
      const follow = () => {
        over.abort(parent.reason);
        end();
      };
      if (parent.aborted) follow(); else parent.addEventListener("abort", follow);
      clock.sleep(limitMs, ended.signal).then(() => over.abort(new DeadlinePassed(limitMs)), () => {});
      return {
        signal: over.signal,
        atMs: atMs,
        remainingMs: () => Math.max(0, atMs - clock.now()),
        [Symbol.dispose]: end
      };
    }
    function untilAborted(work, signal) {
      return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) stop(); else signal.addEventListener("abort", stop, {
          once: true
        });
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
      });
    }
  }),
  6855: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      E9: () => parseDuration,
      a3: () => formatDuration,
      ec: () => DURATION_FORM
    });
    const UNIT_MS = {
      ms: 1,
      s: 1e3,
      m: 6e4,
      h: 36e5
    };
    const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/y;
    const DURATION_FORM = "a number with a unit, such as 500ms, 90s, 10m or 1h30m";
    function parseDuration(text) {
      let at = 0;
      let total = 0;
      let smallest = Number.POSITIVE_INFINITY;
      while (at < text.length) {
        PART.lastIndex = at;
        const part = PART.exec(text);
        if (part === null) return;
        const unitMs = unitOf(part[2]);
        if (unitMs === void 0 || unitMs >= smallest) return;
        smallest = unitMs;
        total += Number(part[1]) * unitMs;
        at = PART.lastIndex;
      }
      return text === "" || !Number.isSafeInteger(Math.round(total)) ? void 0 : Math.round(total);
    }
    function formatDuration(ms) {
      if (Math.round(ms) < 1e3) return `${Math.round(ms)}ms`;
      const seconds = Math.round(ms / 1e3);
      const [h, m, s] = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ];
      const parts = h > 0 ? [ `${h}h`, m > 0 ? `${m}m` : "" ] : [ m > 0 ? `${m}m` : "", s > 0 ? `${s}s` : "" ];
      return parts.filter(part => part !== "").join(" ");
    }
    function unitOf(unit) {
      return unit === "ms" || unit === "s" || unit === "m" || unit === "h" ? UNIT_MS[unit] : void 0;
    }
  }),
  1236: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      JN: () => backoff,
      io: () => createRepeatPause,
      ub: () => blocking
    });
    const MAX_HOLD_MS = 3e4;
    const MIN_HOLD_MS = 1e3;
    const FIRST_SPACING_MS = 50;
    const MAX_SPACING_MS = 1e3;
    const blocking = input => {
      const fits = Math.floor(input.remainingMs * 16 / 17);
      const holdMs = Math.max(MIN_HOLD_MS, Math.min(MAX_HOLD_MS, fits));
      if (input.reads === 0) return {
        delayMs: 0,
        holdMs: 0
      };
      const spacingMs = Math.min(MAX_SPACING_MS, FIRST_SPACING_MS * 2 ** input.unchangedReads);
      const isQuiet = input.unchangedReads > 0;
      return {
        delayMs: isQuiet ? Math.max(0, spacingMs - input.lastTookMs) : 0,
        holdMs: holdMs
      };
    };
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
  1412: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      PX: () => readStatusRanges,
      cO: () => formatStatusRanges,
      hF: () => successful,
      op: () => isInRanges
    });
    const successful = [ {
      low: 200,
      high: 299
    } ];
    function readStatusRanges(text) {
      const ranges = [];
      for (const part of text.split(",")) {
        const [, low, high = low] = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(part) ?? [];
        if (low === void 0 || high === void 0 || Number(low) > Number(high)) return;
        ranges.push({
          low: Number(low),
          high: Number(high)
        });
      }
      return ranges;
    }
    function formatStatusRanges(ranges) {
      return ranges.map(({low: low, high: high}) => low === high ? `${low}` : `${low}-${high}`).join(", ");
    }
    function isInRanges(status, ranges) {
      return ranges.some(({low: low, high: high}) => status >= low && status <= high);
    }
  }),
  3676: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      dT: () => COMPARISON_FORM,
      fl: () => parseComparison,
      v9: () => holds
    });
    const OPERATORS = [ "<=", ">=", "==", "!=", "<", ">" ];
    const COMPARISON_FORM = 'a comparison in quotes such as "< 0.01", ">= 99.5" or "== 0" (a text to compare with: ' + "'== \"up\"')";
    function parseComparison(given) {
      const text = given.trim();
      const operator = OPERATORS.find(sign => text.startsWith(sign));
      if (operator === void 0) return;
      const operand = operandOf(text.slice(operator.length).trim());
      if (operand === void 0) return;
      const isOrder = operator !== "==" && operator !== "!=";
      return isOrder && typeof operand !== "number" ? void 0 : {
        operator: operator,
        operand: operand,
        text: text
      };
    }
    function operandOf(text) {
      try {
        const value = JSON.parse(text);
        if (typeof value === "object" && value !== null) return;
        return typeof value === "number" ? finite(value) : isOperand(value) ? value : void 0;
      } catch {
        return;
      }
    }
    function finite(value) {
      return Number.isFinite(value) ? value : void 0;
    }
    function isOperand(value) {
      return value === null || typeof value === "string" || typeof value === "boolean";
    }
    function holds({operator: operator, operand: operand}, value) {
      if (typeof value === "number" && Number.isNaN(value)) return;
      if (operator === "==" || operator === "!=") {
        if (typeof value === "object" && value !== null) return;
        return value === operand === (operator === "==");
      }
      if (typeof value !== "number" || typeof operand !== "number") return;
      if (operator === "<") return value < operand;
      if (operator === "<=") return value <= operand;
      return operator === ">" ? value > operand : value >= operand;
    }
  }),
  5489: (module => {
    module.exports = __WEBPACK_EXTERNAL_MODULE_stand_in_import_0b0f6bf2__;
  }),
  181: (module => {
    module.exports = process.getBuiltinModule("buffer");
  }),
  6982: (module => {
    module.exports = process.getBuiltinModule("crypto");
  }),
  4434: (module => {
    module.exports = process.getBuiltinModule("events");
  }),
  9896: (module => {
    module.exports = process.getBuiltinModule("fs");
  }),
  8611: (module => {
    module.exports = process.getBuiltinModule("http");
  }),
  5692: (module => {
    module.exports = process.getBuiltinModule("https");
  }),
  9278: (module => {
    module.exports = process.getBuiltinModule("net");
  }),
  6698: (module => {
    module.exports = process.getBuiltinModule("node:async_hooks");
  }),
  4573: (module => {
    module.exports = process.getBuiltinModule("node:buffer");
  }),
  7598: (module => {
    module.exports = process.getBuiltinModule("node:crypto");
  }),
  1314: (module => {
    module.exports = process.getBuiltinModule("node:dgram");
  }),
  3053: (module => {
    module.exports = process.getBuiltinModule("node:diagnostics_channel");
  }),
  1553: (module => {
    module.exports = process.getBuiltinModule("node:dns/promises");
  }),
  8474: (module => {
    module.exports = process.getBuiltinModule("node:events");
  }),
  3024: (module => {
    module.exports = process.getBuiltinModule("node:fs");
  }),
  4708: (module => {
    module.exports = process.getBuiltinModule("node:https");
  }),
  7030: (module => {
    module.exports = process.getBuiltinModule("node:net");
  }),
  8161: (module => {
    module.exports = process.getBuiltinModule("node:os");
  }),
  6760: (module => {
    module.exports = process.getBuiltinModule("node:path");
  }),
  1708: (module => {
    module.exports = process.getBuiltinModule("node:process");
  }),
  1792: (module => {
    module.exports = process.getBuiltinModule("node:querystring");
  }),
  7075: (module => {
    module.exports = process.getBuiltinModule("node:stream");
  }),
  1692: (module => {
    module.exports = process.getBuiltinModule("node:tls");
  }),
  7975: (module => {
    module.exports = process.getBuiltinModule("node:util");
  }),
  857: (module => {
    module.exports = process.getBuiltinModule("os");
  }),
  932: (module => {
    module.exports = process.getBuiltinModule("process");
  }),
  3480: (module => {
    module.exports = process.getBuiltinModule("querystring");
  }),
  3997: (module => {
    module.exports = (isTrue, message) => {
      if (!isTrue) throw message instanceof Error ? message : new Error(message ?? "assertion failed");
    };
  }),
  4942: (module => {
    module.exports = () => () => {};
  }),
  6283: (module => {
    module.exports = {
      maxHeaderSize: 16384,
      IncomingMessage: class {}
    };
  }),
  7637: (module => {
    module.exports = Object.assign(() => {
      throw new Error("a part of a package is used that is not in this bundle: see externals.ts");
    }, {
      getMiloEnabled: () => false
    });
  }),
  2203: (module => {
    module.exports = process.getBuiltinModule("stream");
  }),
  4756: (module => {
    module.exports = process.getBuiltinModule("tls");
  }),
  7016: (module => {
    module.exports = process.getBuiltinModule("url");
  }),
  9023: (module => {
    module.exports = process.getBuiltinModule("util");
  }),
  3106: (module => {
    module.exports = process.getBuiltinModule("zlib");
  })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    id: moduleId,
    loaded: false,
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  module.loaded = true;
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = queue => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach(fn => fn.r--);
      queue.forEach(fn => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = deps => deps.map(dep => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then(r => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, e => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = fn => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = x => {};
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = new Set;
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
    module.exports = promise;
    body(deps => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map(d => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise = new Promise(resolve => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
        q.push(fn)));
        currentDeps.map(dep => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise : getResult();
    }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();

(() => {
  __nccwpck_require__.n = module => {
    var getter = module && module.__esModule ? () => module["default"] : () => module;
    __nccwpck_require__.d(getter, {
      a: getter
    });
    return getter;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => ({
    82: "github-source-packages",
    253: "udp",
    261: "parse-mapping",
    294: "http-probe-http",
    320: "edgegap-source",
    349: "emqx-source",
    393: "probe-json-json-path-packages",
    395: "run-packages",
    526: "packages-1",
    547: "probe-json-json-path",
    568: "shared-1",
    734: "proxy-agent",
    747: "probe-text-regular-expression",
    786: "github-source",
    815: "parse-mapping-packages",
    849: "tcp",
    856: "probe-text-regular-expression-packages",
    890: "action-report-github-publisher",
    895: "mqtt-probe-mqtt-packages",
    910: "run",
    927: "websocket",
    947: "mqtt-probe-mqtt",
    951: "nomad-source",
    959: "address-source",
    977: "mqtt-probe-mqtt-websocket-packages"
  }[chunkId] + ".js");
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  __nccwpck_require__.nmd = module => {
    module.paths = [];
    if (!module.children) module.children = [];
    return module;
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids: ids, modules: modules, runtime: runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var __webpack_exports__ = __nccwpck_require__(6031);

__webpack_exports__ = await __webpack_exports__;
