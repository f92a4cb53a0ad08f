export const id = 261;

export const ids = [ 261 ];

export const modules = {
  8261: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      parseEntry: () => parseEntry,
      readEntries: () => readEntries,
      secretSettings: () => secretSettings
    });
    var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
    var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8923);
    var _parse_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7450);
    function readEntries(text) {
      const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
      const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false
      });
      const lineOf = node => lines.linePos(node?.range?.[0] ?? 0).line;
      const [error] = document.errors;
      if (error !== void 0) {
        const {line: line, col: col} = lines.linePos(error.pos[0]);
        const expected = `valid YAML; its fault is at column ${col} (${error.code})`;
        return {
          ok: false,
          line: line,
          expected: expected
        };
      }
      if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(document.contents)) return {
        ok: false,
        line: 1,
        expected: "a YAML list"
      };
      const entries = [];
      for (const node of document.contents.items) {
        const members = membersOf((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? {
          target: node.value
        } : node.toJS(document));
        const target = members?.get("target");
        if (members === void 0 || target === void 0 || !((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, 
        yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node))) {
          const expected = "a target, or a mapping with target and its settings";
          return {
            ok: false,
            line: lineOf(node),
            expected: expected
          };
        }
        members.delete("target");
        entries.push({
          line: lineOf(node),
          target: target,
          settings: members
        });
      }
      return {
        ok: true,
        entries: entries
      };
    }
    function membersOf(value) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      const members = new Map;
      for (const [name, member] of Object.entries(value)) {
        const text = textOf(member);
        if (text === void 0) return;
        members.set(name, text);
      }
      return members;
    }
    function textOf(value) {
      if (typeof value === "string") return value;
      if (typeof value === "number" || typeof value === "boolean") return String(value);
      if (Array.isArray(value)) return value.every(isPlain) ? value.join(",") : void 0;
      if (typeof value !== "object" || value === null) return;
      const members = Object.entries(value);
      if (!members.every(([, member]) => isPlain(member))) return;
      return members.map(([name, member]) => `${name}: ${member}`).join("\n");
    }
    function isPlain(value) {
      return [ "string", "number", "boolean" ].includes(typeof value);
    }
    async function parseEntry({line: line, target: target, settings: settings}) {
      const own = new Map(settings);
      const states = [ "until", "fail-on" ].flatMap(name => {
        const value = own.get(name);
        own.delete(name);
        return value === void 0 ? [] : [ `${name}=${value.replaceAll(/\s+/g, "")}` ];
      });
      const text = [ target, ...states ].join(" ");
      const reading = (0, _parse_target_js__WEBPACK_IMPORTED_MODULE_2__.h)({
        text: text,
        line: line
      });
      if (!reading.ok || own.size === 0) return reading;
      const scheme = _providers_index_js__WEBPACK_IMPORTED_MODULE_1__.dz.get(target.slice(0, target.indexOf(":")));
      const applied = await (scheme?.applySettings(reading.target.resource, own));
      if (applied?.ok) return {
        ok: true,
        target: {
          ...reading.target,
          resource: applied.value
        }
      };
      const name = applied?.setting ?? [ ...own.keys() ][0] ?? "";
      const shown = `${reading.target.name} ${name}`;
      const at = shown.length - name.length;
      const expected = applied?.expected ?? "only target, until and fail-on";
      return {
        ok: false,
        fault: {
          line: line,
          text: shown,
          at: at,
          expected: expected
        }
      };
    }
    function secretSettings(text) {
      const read = readEntries(text);
      const entries = read.ok ? read.entries : [];
      return {
        headers: entries.flatMap(({settings: settings}) => settings.get("headers") ?? []),
        bodies: entries.flatMap(({settings: settings}) => settings.get("body") ?? []),
        passwords: entries.flatMap(({settings: settings}) => {
          const [username = "", password] = [ settings.get("username"), settings.get("password") ];
          if (password === void 0) return [];
          return [ password, Buffer.from(`${username}:${password}`).toString("base64") ];
        })
      };
    }
  })
};
