export const id = 639;

export const ids = [ 639 ];

export const modules = {
  3955: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => combine
    });
    function combine(findings, none) {
      for (const verdict of [ "fail", "inconclusive" ]) {
        const [first, ...others] = findings.filter(finding => finding.verdict === verdict);
        if (first !== void 0) return {
          ...first,
          detail: counted(first, others.length)
        };
      }
      const [first, ...others] = findings;
      if (first === void 0) return {
        verdict: "inconclusive",
        detail: none
      };
      return {
        ...first,
        verdict: "pass",
        detail: counted(first, others.length)
      };
    }
    function counted({detail: detail}, others) {
      return others === 0 ? detail : `${detail} (and ${others} more like it)`;
    }
  }),
  3639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluateDocument: () => evaluateDocument,
      evaluateValue: () => evaluateValue,
      measureJson: () => measureJson
    });
    var action_error = __webpack_require__(9923);
    var connection = __webpack_require__(8546);
    var endpoint = __webpack_require__(8837);
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
    var probes = __webpack_require__(8223);
    var kinds_findings = __webpack_require__(3955);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts
    function evaluateValue(value, bounds, of) {
      return {
        ...evaluate(value, bounds, of),
        value: shownValue(value)
      };
    }
    function evaluate(value, {success: success, failure: failure}, of) {
      const shown = `${of} is ${shownValue(value)}`;
      const bad = failure && (0, comparison.v9)(failure, value);
      const good = success && (0, comparison.v9)(success, value);
      if (failure && bad === void 0 || success && good === void 0) return {
        verdict: "inconclusive",
        detail: `${shown}, which cannot be compared`
      };
      if (failure && bad) return {
        verdict: "fail",
        detail: `${shown} (failure: ${failure.text})`
      };
      if (success && good) return {
        verdict: "pass",
        detail: `${shown} (success: ${success.text})`
      };
      if (success && failure) {
        const neither = `neither success (${success.text}) nor failure (${failure.text})`;
        return {
          verdict: "inconclusive",
          detail: `${shown}, ${neither}`
        };
      }
      if (success) return {
        verdict: "fail",
        detail: `${shown}, not ${success.text}`
      };
      if (failure) return {
        verdict: "pass",
        detail: `${shown}, not ${failure.text}`
      };
      return {
        verdict: "inconclusive",
        detail: `${shown}, and nothing says what is good`
      };
    }
    const MAX_CHARACTERS = 80;
    function shownValue(value) {
      const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
      return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
    }
    function evaluateDocument(text, wanted) {
      const document = parseJson(text);
      if (!document.ok) return {
        verdict: "inconclusive",
        detail: "the answer is not JSON"
      };
      const {path: path} = wanted;
      const findings = path.valuesIn(document.value).map(value => evaluateValue(value, wanted, path.text));
      return (0, kinds_findings.k)(findings, `${path.text} finds nothing in the answer`);
    }
    function measureJson(gate, context) {
      const {url: url, headers: headers, path: path, success: success, failure: failure, name: name} = gate;
      const isOpen = url.protocol === "http:" && !(0, endpoint.U9)(url);
      if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) throw new action_error.l("refused", `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` + "or set allow-insecure-http: true.");
      const options = (0, connection.l4)(context.run);
      return async call => {
        let body = "";
        const target = {
          url: url,
          headers: headers,
          onBody: text => body = text
        };
        const {ok: ok, detail: detail} = await (0, probes.xc)(target, {
          ...options,
          ...call
        });
        if (!ok) return {
          verdict: "inconclusive",
          detail: detail
        };
        return evaluateDocument(body, {
          path: path,
          success: success,
          failure: failure
        });
      };
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
  8223: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qv: () => probeUdp,
      Ww: () => probeTcp,
      fu: () => probeMqtt,
      xc: () => probeHttp
    });
    const loadHttp = once(() => __webpack_require__.e(294).then(__webpack_require__.bind(__webpack_require__, 5294)));
    const loadMqtt = once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    const loadTcp = once(() => __webpack_require__.e(849).then(__webpack_require__.bind(__webpack_require__, 6849)));
    const loadUdp = once(() => __webpack_require__.e(117).then(__webpack_require__.bind(__webpack_require__, 4117)));
    once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
    const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
    const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
    const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
  })
};
