export const id = 466;

export const ids = [ 466 ];

export const modules = {
  9466: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readGates: () => readGates,
      secretsInGates: () => secretsInGates
    });
    var dist = __webpack_require__(8815);
    function yamlProblem(given, error) {
      if (!(error instanceof dist.XT)) return "this is not YAML";
      const before = given.slice(0, error.pos[0]).split("\n");
      const fault = error.code.toLowerCase().replaceAll("_", " ");
      const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
      return `this is not YAML: ${fault} in ${place}, so check the indentation and quotes there`;
    }
    // CONCATENATED MODULE: ./packages/client/src/http/redaction/header-secrets.ts
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
    var sanitize_line = __webpack_require__(1088);
    var number = __webpack_require__(347);
    var inputs_text = __webpack_require__(3621);
    var url = __webpack_require__(5717);
    var status_ranges = __webpack_require__(1412);
    var comparison = __webpack_require__(3676);
    var payload = __webpack_require__(9628);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/inputs/gate-kind.ts
    function gateField(accepts, parse) {
      return memberOf(given => {
        const value = parse(given);
        return value === void 0 ? {
          ok: false,
          accepted: accepts
        } : {
          ok: true,
          value: value
        };
      });
    }
    function plain(field, ...types) {
      return memberOf(given => {
        if (!types.some(type => typeof given === type)) return {
          ok: false,
          accepted: field.accepts
        };
        return field.read(String(given));
      });
    }
    function memberOf(read) {
      const orElse = value => memberOf(given => given === void 0 ? {
        ok: true,
        value: value
      } : read(given));
      return {
        read: read,
        optional: () => orElse(void 0),
        default: value => orElse(value)
      };
    }
    function gateKind(fields, rule = () => {}) {
      return {
        async read(gate) {
          const given = new Map(Object.entries(gate));
          const values = {};
          const problems = [];
          for (const [name, field] of Object.entries(fields)) {
            const reading = await field.read(given.get(name));
            if (reading.ok) values[name] = reading.value; else problems.push(`${name}: ${reading.accepted}`);
          }
          problems.push(...unknownMembers(fields, [ ...given.keys() ]));
          if (problems.length > 0 || !hasValues(values, fields)) return {
            ok: false,
            problems: problems
          };
          const broken = rule(values);
          if (broken === void 0) return {
            ok: true,
            value: values
          };
          return {
            ok: false,
            problems: [ `${broken.member}: ${broken.accepted}` ]
          };
        }
      };
    }
    function hasValues(values, fields) {
      return Object.keys(fields).every(name => name in values);
    }
    function unknownMembers(fields, given) {
      const unknown = given.filter(name => !Object.hasOwn(fields, name));
      if (unknown.length === 0) return [];
      const names = unknown.map(name => (0, sanitize_line.g)(name, 40)).join(", ");
      const known = Object.keys(fields).filter(name => name !== "kind");
      return [ `${names}: not a member of this kind, which has ${known.join(", ")}` ];
    }
    var query_template = __webpack_require__(1134);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/inputs/field-readers.ts
    const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
    const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
    const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
    const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
    const line = () => plain((0, inputs_text.Qq)({
      matches: /\S/,
      accepts: "one line of text"
    }), "string", "number");
    const duration = () => plain((0, number.p0)(), "string", "number");
    const pause = () => plain((0, number.p0)({
      min: 100
    }), "string", "number");
    const whole = min => plain((0, number.nd)({
      min: min
    }), "number");
    const rate = () => plain((0, number.TS)(), "string");
    const flag = () => plain((0, inputs_text.Jt)(), "boolean");
    const method = () => plain((0, inputs_text.Qq)({
      matches: /^(?!CONNECT$)[A-Z]{3,10}$/,
      accepts: "an HTTP method such as GET"
    }), "string");
    const urlPath = () => plain((0, inputs_text.Qq)({
      matches: /^\/[^ #]*$/,
      accepts: "a path that begins with /"
    }), "string");
    const address = ({query: query}) => memberOf(given => {
      const field = (0, url.OZ)();
      const reading = typeof given === "string" ? field.read(given.trim()) : void 0;
      if (reading?.ok === true && (query || reading.value.search === "")) return reading;
      return {
        ok: false,
        accepted: query ? field.accepts : `${field.accepts}, without a query`
      };
    });
    const field_readers_number = () => gateField("a number", given => typeof given === "number" && Number.isFinite(given) ? given : void 0);
    const positive = () => gateField("a number above 0", given => typeof given === "number" && Number.isFinite(given) && given > 0 ? given : void 0);
    const chance = () => gateField("a share such as 5%, above 0% and below 100%", given => {
      const [, percent] = typeof given === "string" ? PERCENT.exec(given.trim()) ?? [] : [];
      const share = percent === void 0 ? given : Number(percent) / 100;
      return typeof share === "number" && share > 0 && share < 1 ? share : void 0;
    });
    const field_readers_comparison = () => gateField(comparison.dT, given => typeof given === "string" ? (0, 
    comparison.fl)(given) : void 0);
    const statusRanges = () => gateField("HTTP status codes such as 200-299, or 200,204", given => {
      const isScalar = typeof given === "string" || typeof given === "number";
      return isScalar ? (0, status_ranges.PX)(String(given)) : void 0;
    });
    const jsonPath = () => memberOf(async given => {
      const {parseJsonPath: parseJsonPath} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(547) ]).then(__webpack_require__.bind(__webpack_require__, 547));
      const value = typeof given === "string" ? parseJsonPath(given) : void 0;
      const accepted = "a JSONPath query (RFC 9535) such as $.status";
      return value === void 0 ? {
        ok: false,
        accepted: accepted
      } : {
        ok: true,
        value: value
      };
    });
    const pattern = () => memberOf(async given => {
      const {readPattern: readPattern} = await Promise.all([ __webpack_require__.e(856), __webpack_require__.e(747) ]).then(__webpack_require__.bind(__webpack_require__, 3747));
      const isScalar = typeof given === "string" || typeof given === "number";
      const value = isScalar && given !== "" ? readPattern(String(given)) : void 0;
      const accepted = "a regular expression of RE2 (no lookaround, no backreference)";
      return value === void 0 ? {
        ok: false,
        accepted: accepted
      } : {
        ok: true,
        value: value
      };
    });
    const promQl = () => memberOf(given => {
      const query = typeof given === "string" ? given.trim() : "";
      const problem = query === "" ? "a PromQL query" : (0, query_template.MS)(query);
      return problem === void 0 ? {
        ok: true,
        value: query
      } : {
        ok: false,
        accepted: problem
      };
    });
    const field_readers_payload = () => gateField("text, or hex: and pairs of hexadecimal digits", given => {
      const sent = typeof given === "number" ? String(given) : given;
      return typeof sent === "string" && (0, payload.r)(sent) !== void 0 ? sent : void 0;
    });
    const headers = () => gateField('headers: a mapping, or lines such as "Authorization: Bearer \u2026"', given => {
      const pairs = headerPairs(given);
      const isRight = pairs?.every(([name, value]) => HEADER_NAME.test(name) && HEADER_VALUE.test(value));
      return pairs !== void 0 && isRight ? Object.fromEntries(pairs) : void 0;
    });
    function headerPairs(given) {
      return typeof given === "string" ? linesOf(given) : entriesOf(given);
    }
    function linesOf(lines) {
      return lines.split("\n").filter(each => each.trim() !== "").map(each => {
        const at = each.indexOf(":");
        return [ each.slice(0, Math.max(0, at)).trim(), each.slice(at + 1).trim() ];
      });
    }
    function entriesOf(given) {
      if (typeof given !== "object" || given === null || Array.isArray(given)) return;
      const pairs = Object.entries(given).map(([name, value]) => [ name, value ]);
      if (!pairs.every(([, value]) => [ "string", "number", "boolean" ].includes(typeof value))) return;
      return pairs.map(([name, value]) => [ name, String(value) ]);
    }
    const argumentList = () => gateField("a list of the program and its arguments, such as [node, check.js]", given => {
      if (!Array.isArray(given)) return;
      const words = given.map(word => [ "string", "number", "boolean" ].includes(typeof word) ? String(word) : "\0");
      const [program = ""] = words;
      return program === "" || words.some(word => word.includes("\0")) ? void 0 : words;
    });
    const variableNames = () => gateField("names of variables, as a list", given => {
      const names = typeof given === "string" ? given.split(/[\s,]+/) : arrayOf(given);
      const texts = names.map(String).filter(name => name !== "");
      return texts.length > 0 && texts.every(name => VARIABLE_NAME.test(name)) ? texts : void 0;
    });
    function arrayOf(given) {
      return Array.isArray(given) ? given : [];
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/inputs/schema.ts
    const word = (...words) => plain((0, inputs_text.Yq)(...words), "string");
    const common = {
      name: line(),
      interval: pause().default(1e4),
      count: whole(1).default(1),
      consecutive: whole(1).default(1),
      "failure-limit": whole(0).default(0),
      "initial-delay": duration().default(0),
      timeout: pause().default(1e4),
      "inconclusive-limit": whole(0).default(0),
      "on-inconclusive": word("fail", "pass", "pause").default("fail"),
      "observe-only": flag().default(false)
    };
    const bounds = {
      success: field_readers_comparison().optional(),
      failure: field_readers_comparison().optional()
    };
    function needsBounds(gate) {
      if (gate.success !== void 0 || gate.failure !== void 0) return;
      return {
        member: "success",
        accepted: 'success or failure, a comparison such as "< 0.01"'
      };
    }
    const http = gateKind({
      ...common,
      kind: word("http"),
      port: line(),
      path: urlPath().default("/"),
      method: method().default("GET"),
      scheme: word("http", "https").default("http"),
      status: statusRanges().optional(),
      headers: headers().default({}),
      "body-matches": pattern().optional(),
      "json-path": jsonPath().optional(),
      success: field_readers_comparison().optional(),
      "max-latency": duration().optional()
    }, gate => {
      if (gate["json-path"] === void 0 === (gate.success === void 0)) return;
      const member = gate.success === void 0 ? "success" : "json-path";
      return {
        member: member,
        accepted: "json-path and success together"
      };
    });
    const tcp = gateKind({
      ...common,
      kind: word("tcp"),
      port: line()
    });
    const udp = gateKind({
      ...common,
      kind: word("udp"),
      port: line(),
      payload: field_readers_payload().optional(),
      expect: field_readers_payload().optional()
    });
    const mqtt = gateKind({
      ...common,
      kind: word("mqtt"),
      port: line(),
      tls: flag().default(false),
      username: line().optional(),
      password: line().optional()
    }, gate => {
      if (gate.password === void 0 || gate.username !== void 0) return;
      return {
        member: "username",
        accepted: "a user name to password"
      };
    });
    const prometheus = gateKind({
      ...common,
      ...bounds,
      kind: word("prometheus"),
      address: address({
        query: false
      }),
      query: promQl(),
      "min-samples": whole(1).default(1),
      baseline: promQl().optional(),
      "max-ratio": field_readers_number().optional(),
      "max-difference": field_readers_number().optional(),
      headers: headers().default({})
    }, gate => {
      const limits = [ gate["max-ratio"], gate["max-difference"] ].filter(one => one !== void 0);
      if (limits.length > 0 !== (gate.baseline !== void 0)) return {
        member: "baseline",
        accepted: "baseline with max-ratio or max-difference"
      };
      return gate.baseline === void 0 ? needsBounds(gate) : void 0;
    });
    const json = gateKind({
      ...common,
      ...bounds,
      kind: word("json"),
      url: address({
        query: true
      }),
      path: jsonPath(),
      headers: headers().default({})
    }, needsBounds);
    const schema_comparison = {
      tolerance: positive().default(1.25),
      unacceptable: positive().default(2),
      "false-failure": chance().default(.05),
      "false-pass": chance().default(.05),
      "extend-bake-to": duration().optional()
    };
    function ordersRatios({tolerance: tolerance, unacceptable: unacceptable}) {
      if (unacceptable > tolerance) return;
      const accepted = `a number above tolerance, which is ${tolerance}`;
      return {
        member: "unacceptable",
        accepted: accepted
      };
    }
    const compare = gateKind({
      ...common,
      ...schema_comparison,
      kind: word("compare"),
      address: address({
        query: false
      }),
      events: promQl(),
      total: promQl(),
      label: line().default("alloc_id"),
      headers: headers().default({})
    }, ordersRatios);
    const load = gateKind({
      ...common,
      ...schema_comparison,
      kind: word("load"),
      port: line(),
      path: urlPath().default("/"),
      method: method().default("GET"),
      scheme: word("http", "https").default("http"),
      headers: headers().default({}),
      status: statusRanges().optional(),
      rate: rate().default({
        limit: 10,
        windowMs: 1e3
      }),
      "slower-than": duration().optional()
    }, ordersRatios);
    const command = gateKind({
      ...common,
      "pass-token": flag().default(false),
      kind: word("command"),
      command: argumentList(),
      directory: line().optional(),
      environment: variableNames().default([])
    });
    const allocations = gateKind({
      ...common,
      kind: word("allocations"),
      "max-restarts": whole(0).default(0),
      "allow-oom": flag().default(false)
    });
    const GATES = {
      http: http,
      tcp: tcp,
      udp: udp,
      mqtt: mqtt,
      prometheus: prometheus,
      json: json,
      compare: compare,
      load: load,
      command: command,
      allocations: allocations
    };
    function isGateKind(given) {
      return typeof given === "string" && Object.hasOwn(GATES, given);
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/inputs/gates-input.ts
    async function readGates(text) {
      const document = documentOf(text);
      if (!document.ok) return document;
      if (!Array.isArray(document.value) || document.value.length === 0) return {
        ok: false,
        accepted: "at least one gate"
      };
      const gates = [];
      const problems = [];
      for (const [at, item] of document.value.entries()) {
        const read = await gateOf(item, at);
        gates.push(...read.gates);
        problems.push(...read.problems);
      }
      problems.push(...repeated(gates));
      if (problems.length === 0) return {
        ok: true,
        value: gates
      };
      return {
        ok: false,
        accepted: problems.join("; ")
      };
    }
    function documentOf(text) {
      try {
        return {
          ok: true,
          value: (0, dist.qg)(text, {
            prettyErrors: false,
            logLevel: "error"
          })
        };
      } catch (error) {
        const hint = "put quotes around a comparison that begins with > or !";
        return {
          ok: false,
          accepted: `${yamlProblem(text, error)}; ${hint}`
        };
      }
    }
    async function gateOf(item, at) {
      if (typeof item !== "object" || item === null || Array.isArray(item)) return {
        gates: [],
        problems: [ `gate ${at + 1}: expected a mapping` ]
      };
      const name = "name" in item ? String(item.name) : "";
      const title = name === "" ? `gate ${at + 1}` : `gate "${(0, sanitize_line.g)(name, 60)}"`;
      const kind = "kind" in item ? item.kind : void 0;
      if (!isGateKind(kind)) return {
        gates: [],
        problems: [ `${title}: kind: one of ${Object.keys(GATES).join(", ")}` ]
      };
      const read = await GATES[kind].read(item);
      if (read.ok) return {
        gates: [ read.value ],
        problems: []
      };
      return {
        gates: [],
        problems: read.problems.map(problem => `${title}: ${problem}`)
      };
    }
    function repeated(gates) {
      const names = gates.map(({name: name}) => name);
      const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
      return [ ...twice ].map(name => `gate "${(0, sanitize_line.g)(name, 60)}": name: one that no other has`);
    }
    function secretsInGates(text) {
      const document = documentOf(text);
      const items = document.ok && Array.isArray(document.value) ? document.value : [];
      return items.flatMap(item => {
        if (typeof item !== "object" || item === null) return [];
        const password = "password" in item ? [ String(item.password) ] : [];
        const headers = headerPairs("headers" in item ? item.headers : void 0) ?? [];
        return [ ...password, ...headers.flatMap(([name, value]) => secretsInHeader(name, value)) ];
      });
    }
  }),
  1134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $u: () => hasVariable,
      MS: () => templateProblem,
      gv: () => fillQuery
    });
    const VARIABLE = /\$\{([^}]*)\}/g;
    const VARIABLES = [ "alloc_ids", "canary.alloc_ids", "stable.alloc_ids", "job", "group", "version" ];
    function templateProblem(query) {
      for (const {name: name, quote: quote} of variablesIn(query)) {
        if (!VARIABLES.some(known => known === name)) return `a query whose variables are \${${VARIABLES.join("}, ${")}}; there is no \${${name}}`;
        if (name !== "version" && quote !== '"' && quote !== "'") return `a query with \${${name}} between double quotes, as in ` + `alloc_id=~"\${canary.alloc_ids}"`;
      }
      return;
    }
    function hasVariable(query, name) {
      return query.includes(`\${${name}}`);
    }
    function fillQuery(query, facts) {
      const values = new Map([ [ "alloc_ids", [ ...facts.canaryIds, ...facts.stableIds ].join("|") ], [ "canary.alloc_ids", facts.canaryIds.join("|") ], [ "stable.alloc_ids", facts.stableIds.join("|") ], [ "job", facts.job ], [ "group", facts.groups.join("|") ], [ "version", String(facts.version) ] ]);
      return query.replace(VARIABLE, (whole, name) => escapePromQl(values.get(name) ?? whole));
    }
    function escapePromQl(text) {
      return text.replace(/[\p{Cc}\\"'`]/gu, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
    }
    const STRING_OR_COMMENT = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?|#[^\n]*/gs;
    function variablesIn(query) {
      const inside = [ ...query.matchAll(STRING_OR_COMMENT) ].map(([text]) => text);
      const outside = query.split(STRING_OR_COMMENT);
      return [ ...inside.flatMap(text => namesIn(text).map(name => ({
        name: name,
        quote: text.charAt(0)
      }))), ...outside.flatMap(text => namesIn(text).map(name => ({
        name: name,
        quote: ""
      }))) ];
    }
    function namesIn(text) {
      return [ ...text.matchAll(VARIABLE) ].map(([, name = ""]) => name);
    }
  }),
  1412: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  3676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  9628: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => formatPayload,
      r: () => readPayload
    });
    function readPayload(text) {
      if (!text.startsWith("hex:")) return Buffer.from(text);
      const digits = text.slice("hex:".length);
      return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, "hex") : void 0;
    }
    function formatPayload(bytes) {
      const text = bytes.toString("latin1");
      return /^[\x20-\x7e]*$/.test(text) ? JSON.stringify(text) : `hex:${bytes.toString("hex")}`;
    }
  })
};
