export const id = 768;

export const ids = [ 768 ];

export const modules = {
  4191: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ox: () => CommandLineError,
      ye: () => readCommandLine,
      CI: () => usage
    });
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_util_ = __webpack_require__(7975);
    var schemas = __webpack_require__(968);
    var json_body = __webpack_require__(6408);
    var dist = __webpack_require__(8815);
    var faults = __webpack_require__(5214);
    var moment = __webpack_require__(5361);
    var problem_lines = __webpack_require__(4184);
    var expectations = __webpack_require__(8993);
    // CONCATENATED MODULE: ./packages/emulator/src/core/scenario/scenario-file.ts
    const scenario_file_moment = schemas.YjP().refine(text => (0, moment.m)(text, 0) !== void 0, "must be +40s, 09:00 (UTC) or an ISO 8601 time");
    const controlCall = schemas.rej({
      method: schemas.YjP().default("POST"),
      path: schemas.YjP().min(1),
      body: schemas.L5J().optional()
    });
    const action = schemas.KCZ([ schemas.rej({
      fault: faults.vz
    }), schemas.rej({
      control: controlCall
    }) ], 'must have "fault" or "control"');
    const step = schemas.rej({
      at: scenario_file_moment.default("+0s"),
      since: schemas.rej({
        method: schemas.YjP().default("GET"),
        path: schemas.YjP()
      }).optional(),
      emqx: action.optional(),
      edgegap: action.optional(),
      nomad: action.optional()
    }).refine(({emqx: emqx, edgegap: edgegap, nomad: nomad}) => [ emqx, edgegap, nomad ].filter(Boolean).length === 1, {
      message: 'must have exactly one of "emqx", "edgegap" and "nomad"'
    });
    const scenario = schemas.rej({
      steps: schemas.YOg(step).default([]),
      expect: schemas.YOg(expectations.p).default([])
    });
    function readScenario(text) {
      let given;
      try {
        given = (0, dist.qg)(text);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`the file is neither YAML nor JSON: ${why}`);
      }
      const read = scenario.safeParse(given ?? {});
      if (read.success) return read.data;
      throw new Error((0, problem_lines.p)(read.error).join("\n"));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/command-line.ts
    const usage = `Usage: emulator [options]\n  --emqx-port N      port of the EMQX Platform API (0, the default: any free one)\n  --edgegap-port N   port of the Edgegap API\n  --nomad-port N     port of the Nomad API\n  --mqtt-port N      port of the MQTT broker of the EMQX deployment that runs from the start\n  --nomad-nodes N    client nodes of the Nomad cluster (default 1)\n  --speed X          virtual seconds in a real one (default 1)\n  --seed N           seed of ids and durations (default 1)\n  --fixture FILE     JSON file with other starts: {"emqx": \u2026, "edgegap": \u2026}\n  --scenario FILE    YAML or JSON file: what happens when, and what must hold at the end\n  --env              print NAME=value lines, for $GITHUB_ENV, instead of JSON\n  --nomad-acl        switch Nomad's access control on\n  --help             show this text\n`;
    class CommandLineError extends Error {
      name="CommandLineError";
    }
    const whole = accepted => schemas.YjP().regex(/^\d{1,15}$/, accepted).transform(Number);
    const port = whole("must be a port, 0 to 65535").pipe(schemas.Whr().max(65535, "must be a port, 0 to 65535"));
    const speed = schemas.YjP().regex(/^\d+(\.\d+)?$/, "must be a number above 0").transform(Number).pipe(schemas.aig().positive("must be a number above 0"));
    const flags = schemas.Ikc({
      "emqx-port": port.default(0),
      "edgegap-port": port.default(0),
      "nomad-port": port.default(0),
      "mqtt-port": port.default(0),
      "nomad-nodes": whole("must be a number of nodes, 1 or more").pipe(schemas.Whr().min(1, "must be a number of nodes, 1 or more").max(50, "must be 50 or less")).default(1),
      scenario: schemas.YjP().optional(),
      env: schemas.zMY().default(false),
      speed: speed.default(1),
      seed: whole("must be a whole number, 0 or more").default(1),
      fixture: schemas.YjP().optional(),
      "nomad-acl": schemas.zMY().default(false),
      help: schemas.zMY().default(false)
    });
    const fixtureFile = schemas.rej({
      emqx: schemas.L5J().optional(),
      edgegap: schemas.L5J().optional()
    });
    function parseFlags(argv) {
      const text = {
        type: "string"
      };
      const yes = {
        type: "boolean"
      };
      try {
        return (0, external_node_util_.parseArgs)({
          args: argv,
          options: {
            "emqx-port": text,
            "edgegap-port": text,
            "nomad-port": text,
            "mqtt-port": text,
            "nomad-nodes": text,
            scenario: text,
            env: yes,
            speed: text,
            seed: text,
            fixture: text,
            "nomad-acl": yes,
            help: yes
          }
        }).values;
      } catch (error) {
        throw new CommandLineError(error instanceof Error ? error.message : String(error));
      }
    }
    function readFixture(path) {
      const text = readText("--fixture", path);
      const read = fixtureFile.safeParse((0, json_body.q)(text));
      if (read.success) return read.data;
      throw new CommandLineError('--fixture: the file must hold JSON, an object with the members "emqx" and "edgegap" at most');
    }
    function readText(flag, path) {
      try {
        return (0, external_node_fs_.readFileSync)(path, "utf8");
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new CommandLineError(`${flag}: the file cannot be read: ${why}`);
      }
    }
    function readScenarioFile(path) {
      const text = readText("--scenario", path);
      try {
        return readScenario(text);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new CommandLineError(`--scenario: ${why}`);
      }
    }
    function readCommandLine(argv) {
      const read = flags.safeParse(parseFlags(argv));
      if (!read.success) {
        const lines = read.error.issues.map(({path: path, message: message}) => `--${path.join(".")}: ${message}`);
        throw new CommandLineError(lines.join("\n"));
      }
      if (read.data.help) return "help";
      const {fixture: fixture, scenario: scenario} = read.data;
      return {
        emqxPort: read.data["emqx-port"],
        edgegapPort: read.data["edgegap-port"],
        nomadPort: read.data["nomad-port"],
        mqttPort: read.data["mqtt-port"],
        nomadNodes: read.data["nomad-nodes"],
        format: read.data.env ? "env" : "json",
        speed: read.data.speed,
        seed: read.data.seed,
        nomadAcl: read.data["nomad-acl"],
        ...fixture === void 0 ? {} : {
          fixture: readFixture(fixture)
        },
        ...scenario === void 0 ? {} : {
          scenario: readScenarioFile(scenario)
        }
      };
    }
  }),
  6557: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => parseDuration
    });
    const unitMs = {
      ms: 1,
      s: 1e3,
      m: 6e4,
      h: 36e5,
      d: 864e5
    };
    function parseDuration(text) {
      if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(text)) return;
      let total = 0;
      for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) total += Number(amount) * (unitMs[unit ?? ""] ?? 0);
      return total;
    }
  }),
  5214: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      is: () => createFaults,
      r7: () => faultRule,
      vz: () => scenarioFault
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(968);
    var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6557);
    var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5361);
    const statusFault = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
      status: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(200).max(599),
      body: zod__WEBPACK_IMPORTED_MODULE_3__.L5J().optional(),
      headers: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional(),
      commit: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().optional()
    });
    const brokenExchange = zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "reset", "reset-after-commit", "hang", "drip", "truncate", "html", "bomb", "redirect" ]);
    const accepted = `must be one of ${brokenExchange.options.join(", ")}, or a mapping with a status`;
    const duration = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(text => (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(text) !== void 0, "must be a duration with its unit, e.g. 5m");
    const moment = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(text => (0, _moment_js__WEBPACK_IMPORTED_MODULE_2__.m)(text, 0) !== void 0, "must be +40s, 09:00 (UTC) or an ISO 8601 time");
    const members = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
      match: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
        method: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()
      }).default({}),
      fault: zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ brokenExchange, statusFault ], accepted).optional(),
      delay: duration.optional(),
      probability: zod__WEBPACK_IMPORTED_MODULE_3__.aig().gt(0).max(1).optional(),
      from: moment.optional(),
      for: duration.optional(),
      times: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).optional()
    });
    const hasEffect = ({fault: fault, delay: delay}) => fault !== void 0 || delay !== void 0;
    const noEffect = 'must have "fault", "delay" or both';
    const faultRule = members.refine(hasEffect, noEffect);
    const scenarioFault = members.omit({
      from: true
    }).refine(hasEffect, noEffect);
    function fits(match, method, path) {
      if (match.method !== void 0 && match.method.toUpperCase() !== method) return false;
      return match.path === void 0 || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, match.path);
    }
    function createFaults(options) {
      const {now: now, random: random} = options;
      let rules = [];
      const strikes = ({rule: rule, fromMs: fromMs, untilMs: untilMs}, method, path) => {
        const present = now();
        if (present < fromMs || present >= untilMs || !fits(rule.match, method, path)) return false;
        return rule.probability === void 0 || random.next() < rule.probability;
      };
      const forgetPassed = () => {
        rules = rules.filter(({left: left, untilMs: untilMs}) => left > 0 && now() < untilMs);
      };
      return {
        add(rule) {
          const fromMs = rule.from === void 0 ? now() : (0, _moment_js__WEBPACK_IMPORTED_MODULE_2__.m)(rule.from, now()) ?? now();
          const forMs = rule.for === void 0 ? void 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(rule.for);
          const left = rule.times ?? Number.POSITIVE_INFINITY;
          rules.push({
            rule: rule,
            left: left,
            fromMs: fromMs,
            untilMs: fromMs + (forMs ?? Number.POSITIVE_INFINITY)
          });
        },
        take(method, path) {
          const chosen = rules.find(planned => strikes(planned, method, path));
          if (chosen === void 0) return;
          chosen.left -= 1;
          forgetPassed();
          const {fault: fault, delay: delay} = chosen.rule;
          return {
            fault: fault,
            delayMs: delay === void 0 ? 0 : (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.E)(delay) ?? 0
          };
        },
        all() {
          forgetPassed();
          return rules.map(({rule: rule, left: left}) => ({
            ...rule,
            ...rule.times && {
              times: left
            }
          }));
        },
        clear() {
          rules = [];
        }
      };
    }
  }),
  6408: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => parseJson
    });
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
  }),
  5361: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => parseMoment
    });
    var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6557);
    const dayMs = 864e5;
    function timeOfDay(text, nowMs) {
      const [, hours, minutes, seconds] = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
      if (hours === void 0) return;
      const ofDay = Number(hours) * 36e5 + Number(minutes) * 6e4 + Number(seconds ?? 0) * 1e3;
      if (ofDay >= dayMs) return;
      const today = Math.floor(nowMs / dayMs) * dayMs + ofDay;
      return today >= nowMs ? today : today + dayMs;
    }
    function parseMoment(text, nowMs) {
      if (text.startsWith("+")) {
        const ms = (0, _duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(text.slice(1));
        return ms === void 0 ? void 0 : nowMs + ms;
      }
      const daily = timeOfDay(text, nowMs);
      if (daily !== void 0) return daily;
      const absolute = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
      return Number.isNaN(absolute) ? void 0 : absolute;
    }
  }),
  4184: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => problemLines
    });
    function problemLines(error) {
      return error.issues.flatMap(issue => linesOf(issue, []));
    }
    function linesOf(issue, above) {
      const path = [ ...above, ...issue.path ];
      const meant = issue.code === "invalid_union" ? alternativeMeant(issue.errors) : void 0;
      if (meant !== void 0) return meant.flatMap(inner => linesOf(inner, path));
      const place = placeOf(path);
      return [ place === "" ? issue.message : `${place}: ${issue.message}` ];
    }
    function alternativeMeant(alternatives) {
      const begun = alternatives.filter(issues => issues.length > 0 && issues.every(isInside));
      return begun.toSorted((a, b) => a.length - b.length)[0];
    }
    function isInside({code: code, path: path}) {
      return path.length > 0 || code === "unrecognized_keys";
    }
    function placeOf(path) {
      return path.reduce((place, part) => {
        if (typeof part === "number") return `${place}[${part}]`;
        return place === "" ? String(part) : `${place}.${String(part)}`;
      }, "");
    }
  }),
  8993: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => unmet,
      p: () => expectation
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
    var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(968);
    const words = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "no deployment left", "no deployment running", "no deployment waiting", "no job left" ]);
    const requests = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
      requests: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        method: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("/**")
      }),
      atLeast: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).optional(),
      atMost: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).optional()
    }).refine(({atLeast: atLeast, atMost: atMost}) => atLeast !== void 0 || atMost !== void 0, {
      message: 'must have "atLeast", "atMost" or both',
      path: [ "requests" ]
    });
    const job = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
      job: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      version: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).optional(),
      deployment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
    });
    const accepted = `must be one of "${words.options.join('", "')}", or have "requests"`;
    const given = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ words, requests ], accepted);
    const expectation = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.rej({
      emqx: given
    }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
      edgegap: given
    }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
      nomad: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ words, requests, job ], `${accepted} or "job"`)
    }) ]);
    const text = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("");
    const shownState = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      deployments: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        ID: text,
        id: text,
        status: text,
        Status: text,
        JobID: text,
        JobVersion: zod__WEBPACK_IMPORTED_MODULE_1__.aig().default(-1)
      })).default([]),
      jobs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        ID: text,
        Status: text,
        Stop: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false)
      })).default([])
    });
    const ended = [ "terminated", "stopped", "failed", "error", "successful", "cancelled", "deleted" ];
    function left({deployments: deployments}) {
      return deployments.map(({id: id, ID: ID, status: status, Status: Status}) => ({
        id: id || ID,
        status: status || Status,
        isWaiting: Status !== "" || !/^(running|ready|status\.ready)$/i.test(status)
      })).filter(({status: status}) => !ended.includes(status.toLowerCase()));
    }
    const lines = found => found.map(({id: id, status: status}) => `${id} is ${status}`);
    function checkWords(wanted, state) {
      switch (wanted) {
       case "no deployment left":
        return lines(left(state));

       case "no deployment running":
        return lines(left(state).filter(({status: status}) => /running|ready/i.test(status)));

       case "no deployment waiting":
        return lines(left(state).filter(({isWaiting: isWaiting}) => isWaiting));

       case "no job left":
        return state.jobs.filter(({Status: Status, Stop: Stop}) => Status !== "dead" && !Stop).map(({ID: ID, Status: Status}) => `job ${ID} is ${Status}`);
      }
    }
    function checkRequests(wanted, observed) {
      const {method: method, path: path} = wanted.requests;
      const count = observed.requests.filter(one => (method === void 0 || one.method === method.toUpperCase()) && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(one.path.split("?")[0] ?? "", path)).length;
      const name = `${method ?? "any method"} ${path}`;
      if (wanted.atLeast !== void 0 && count < wanted.atLeast) return [ `${count} requests of ${name}, at least ${wanted.atLeast} expected` ];
      if (wanted.atMost !== void 0 && count > wanted.atMost) return [ `${count} requests of ${name}, at most ${wanted.atMost} expected` ];
      return [];
    }
    function checkJob(wanted, {deployments: deployments}) {
      const own = deployments.filter(({JobID: JobID}) => JobID === wanted.job);
      const latest = own.toSorted((a, b) => a.JobVersion - b.JobVersion).at(-1);
      if (latest === void 0) return [ `job ${wanted.job} has no deployment, expected one` ];
      const {JobVersion: JobVersion, Status: Status} = latest;
      const found = [];
      if (wanted.version !== void 0 && wanted.version !== JobVersion) found.push(`job ${wanted.job} is at version ${JobVersion}, expected ${wanted.version}`);
      if (wanted.deployment !== void 0 && wanted.deployment !== Status) found.push(`job ${wanted.job}: deployment is ${Status}, expected ${wanted.deployment}`);
      return found;
    }
    function unmet(expectations, observe) {
      return expectations.flatMap(expected => {
        const [provider, wanted] = one(expected);
        const observed = observe(provider);
        const state = shownState.parse(observed.state);
        const problems = typeof wanted === "string" ? checkWords(wanted, state).map(line => `${wanted}, but ${line}`) : "requests" in wanted ? checkRequests(wanted, observed) : checkJob(wanted, state);
        return problems.map(problem => `${provider}: ${problem}`);
      });
    }
    function one(expected) {
      if ("emqx" in expected) return [ "emqx", expected.emqx ];
      if ("edgegap" in expected) return [ "edgegap", expected.edgegap ];
      return [ "nomad", expected.nomad ];
    }
  }),
  652: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => environmentOf
    });
    function environmentOf({emqx: emqx, edgegap: edgegap, nomad: nomad}) {
      const broker = emqx.deployments.find(({status: status}) => status === "running");
      return {
        EMQX_URL: emqx.url,
        EMQX_API_KEY: emqx.apiKey,
        EMQX_API_SECRET: emqx.apiSecret,
        EMQX_MQTT_URL: broker?.mqttUrl ?? "",
        EMQXCLOUD_PLATFORM_ENDPOINT: emqx.url,
        EMQXCLOUD_PLATFORM_API_KEY: emqx.apiKey,
        EMQXCLOUD_PLATFORM_API_SECRET: emqx.apiSecret,
        EDGEGAP_URL: edgegap.url,
        EDGEGAP_TOKEN: edgegap.token,
        NOMAD_ADDR: nomad.url,
        NOMAD_TOKEN: nomad.token
      };
    }
  }),
  9768: ((module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        __webpack_require__.r(__webpack_exports__);
        var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4191);
        var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(652);
        var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5511);
        function environmentLines(addresses) {
          return Object.entries((0, _environment_js__WEBPACK_IMPORTED_MODULE_2__.p)(addresses)).map(([name, value]) => `${name}=${value}`).join("\n");
        }
        async function run({format: format, ...options}) {
          const {close: close, problems: problems, clock: _clock, ...addresses} = await (0, 
          _start_js__WEBPACK_IMPORTED_MODULE_1__.s)(options);
          const end = async () => {
            const found = await problems();
            for (const problem of found) console.error(`Scenario: ${problem}`);
            await close();
            process.exit(found.length === 0 ? 0 : 1);
          };
          const endOrFail = () => {
            end().catch(error => {
              console.error(error);
              process.exit(1);
            });
          };
          process.once("SIGTERM", endOrFail);
          process.once("SIGINT", endOrFail);
          console.log(format === "env" ? environmentLines(addresses) : JSON.stringify(addresses));
        }
        try {
          const asked = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_0__.ye)(process.argv.slice(2));
          if (asked === "help") process.stdout.write(_command_line_js__WEBPACK_IMPORTED_MODULE_0__.CI); else await run(asked);
        } catch (error) {
          console.error(error instanceof Error ? error.message : error);
          if (error instanceof _command_line_js__WEBPACK_IMPORTED_MODULE_0__.Ox) console.error(`\n${_command_line_js__WEBPACK_IMPORTED_MODULE_0__.CI}`);
          process.exitCode = 2;
        }
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }),
  5511: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => startEmulator
    });
    // CONCATENATED MODULE: ./packages/emulator/src/core/clock.ts
    const maxTimerMs = 2 ** 31 - 1;
    function createClock(options) {
      const timers = createTimerQueue();
      const startMs = options.startMs ?? Date.now();
      const startedAt = performance.now();
      let skippedMs = 0;
      const alarm = createAlarm();
      const now = () => Math.floor(startMs + (performance.now() - startedAt) * options.speed + skippedMs);
      function runDue() {
        for (let next = timers.takeDue(now()); next; next = timers.takeDue(now())) next.task();
        arm();
      }
      function arm() {
        const due = timers.nextDue();
        if (due === void 0) alarm.clear(); else alarm.set((due - now()) / options.speed, runDue);
      }
      function jumpTo(virtualMs) {
        skippedMs += Math.max(0, virtualMs - now());
      }
      return {
        speed: options.speed,
        now: now,
        after(ms, task) {
          const cancel = timers.add(now() + Math.max(0, ms), task);
          arm();
          return cancel;
        },
        advance(ms) {
          const target = now() + ms;
          for (let next = timers.takeDue(target); next; next = timers.takeDue(target)) {
            jumpTo(next.due);
            next.task();
          }
          jumpTo(target);
          arm();
        },
        stop() {
          timers.clear();
          alarm.clear();
        }
      };
    }
    function createAlarm() {
      let timer;
      let immediate;
      const clear = () => {
        clearTimeout(timer);
        clearImmediate(immediate);
      };
      return {
        clear: clear,
        set(ms, task) {
          clear();
          if (ms <= 0) immediate = setImmediate(task).unref(); else timer = setTimeout(task, Math.min(Math.ceil(ms), maxTimerMs)).unref();
        }
      };
    }
    function everyRealInterval(ms, task) {
      const timer = setInterval(task, ms).unref();
      return () => clearInterval(timer);
    }
    function createTimerQueue() {
      const planned = [];
      return {
        add(due, task) {
          const timer = {
            due: due,
            task: task
          };
          const later = planned.findIndex(other => other.due > due);
          planned.splice(later < 0 ? planned.length : later, 0, timer);
          return () => {
            const index = planned.indexOf(timer);
            if (index >= 0) planned.splice(index, 1);
          };
        },
        nextDue: () => planned[0]?.due,
        takeDue(limit) {
          const next = planned[0];
          if (next === void 0 || next.due > limit) return;
          planned.shift();
          return next;
        },
        clear() {
          planned.length = 0;
        }
      };
    }
    var external_node_http_ = __webpack_require__(7067);
    var external_node_events_ = __webpack_require__(8474);
    var consumers_ = __webpack_require__(8321);
    var external_node_zlib_ = __webpack_require__(8522);
    // CONCATENATED MODULE: ./packages/emulator/src/core/http/encoded-answer.ts
    function readBody(message) {
      return (0, consumers_.text)(message);
    }
    function plainBody(answer) {
      if (answer.rawJson !== void 0) return {
        type: "application/json",
        content: answer.rawJson
      };
      if (answer.json !== void 0) return {
        type: "application/json",
        content: JSON.stringify(answer.json)
      };
      if (answer.text !== void 0) return {
        type: "text/plain; charset=utf-8",
        content: answer.text
      };
      return {
        content: ""
      };
    }
    function encodeAnswer(answer, acceptEncoding) {
      const {type: type, content: content} = plainBody(answer);
      const headers = type === void 0 ? {} : {
        "content-type": type
      };
      for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value;
      let body = Buffer.from(content, "utf8");
      if (body.length > 0 && /\bgzip\b/i.test(acceptEncoding ?? "")) {
        body = (0, external_node_zlib_.gzipSync)(body);
        headers["content-encoding"] = "gzip";
        headers["vary"] = "Accept-Encoding";
      }
      if (answer.status !== 204 && answer.status !== 304) headers["content-length"] = String(body.length);
      return {
        status: answer.status,
        headers: headers,
        body: body
      };
    }
    function send(response, encoded) {
      response.writeHead(encoded.status, encoded.headers);
      response.end(encoded.body);
    }
    var external_node_stream_ = __webpack_require__(7075);
    var promises_ = __webpack_require__(6466);
    // CONCATENATED MODULE: ./packages/emulator/src/core/faults/broken-exchanges.ts
    const bombMebibytes = 400;
    function resetConnection(message) {
      message.socket.resetAndDestroy();
    }
    function sendByDrops(response, encoded) {
      response.writeHead(encoded.status, encoded.headers);
      response.flushHeaders();
      let sent = 0;
      const stop = everyRealInterval(1e3, () => {
        if (sent < encoded.body.length) response.write(encoded.body.subarray(sent, sent + 1));
        sent += 1;
        if (sent >= encoded.body.length) {
          stop();
          response.end();
        }
      });
      response.once("close", stop);
    }
    function sendTruncated(response, encoded) {
      const headers = {
        ...encoded.headers,
        "content-length": String(encoded.body.length + 64)
      };
      response.writeHead(encoded.status, headers);
      response.write(encoded.body.subarray(0, Math.ceil(encoded.body.length / 2)), () => {
        response.socket?.end();
      });
      if (encoded.body.length === 0) response.flushHeaders();
    }
    function sendHtml(response) {
      const page = "<!doctype html><html><body><h1>We will be back soon</h1></body></html>\n";
      const encoded = encodeAnswer({
        status: 200,
        headers: {
          "Content-Type": "text/html"
        },
        text: page
      }, "");
      send(response, encoded);
    }
    async function sendBomb(response) {
      const blank = Buffer.alloc(2 ** 20, " ");
      const blanks = external_node_stream_.Readable.from(Array.from({
        length: bombMebibytes
      }, () => blank));
      response.writeHead(200, {
        "content-type": "application/json",
        "content-encoding": "gzip"
      });
      const gzip = (0, external_node_zlib_.createGzip)({
        level: external_node_zlib_.constants.Z_BEST_SPEED
      });
      await (0, promises_.pipeline)(blanks, gzip, response).catch(() => response.destroy());
    }
    function sendRedirect(message, response) {
      const [host, port] = (message.headers.host ?? "127.0.0.1").split(":");
      const other = host === "localhost" ? "127.0.0.1" : "localhost";
      const origin = `http://${other}${port === void 0 ? "" : `:${port}`}`;
      const encoded = encodeAnswer({
        status: 302,
        headers: {
          Location: `${origin}${message.url}`
        }
      }, "");
      send(response, encoded);
    }
    function statusAnswer(fault) {
      const {status: status, headers: headers = {}, body: body} = fault;
      if (body === void 0) return {
        status: status,
        headers: headers
      };
      return typeof body === "string" ? {
        status: status,
        headers: headers,
        text: body
      } : {
        status: status,
        headers: headers,
        json: body
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/core/faults/apply-fault.ts
    async function answerStatus(exchange, fault) {
      if (fault.commit === true) await exchange.handle();
      exchange.entry.status = fault.status;
      send(exchange.response, exchange.reply(statusAnswer(fault)));
    }
    async function breakExchange(exchange) {
      const {fault: fault, message: message, response: response, entry: entry, handle: handle, reply: reply} = exchange;
      if (typeof fault === "object") return answerStatus(exchange, fault);
      switch (fault) {
       case "reset":
        return resetConnection(message);

       case "reset-after-commit":
        await handle();
        return resetConnection(message);

       case "hang":
        message.resume();
        await (0, external_node_events_.once)(response, "close");
        return;

       case "drip":
        return sendByDrops(response, reply(await handle()));

       case "truncate":
        return sendTruncated(response, reply(await handle()));

       case "html":
        entry.status = 200;
        return sendHtml(response);

       case "bomb":
        entry.status = 200;
        return sendBomb(response);

       case "redirect":
        entry.status = 302;
        return sendRedirect(message, response);
      }
    }
    var faults_faults = __webpack_require__(5214);
    // CONCATENATED MODULE: ./packages/emulator/src/core/random.ts
    function mulberry32(seed) {
      let state = seed >>> 0;
      return () => {
        state = state + 1831565813 >>> 0;
        let mixed = Math.imul(state ^ state >>> 15, state | 1);
        mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
        return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
      };
    }
    function createRandom(seed) {
      const next = mulberry32(seed);
      const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
      const hex = digits => Array.from({
        length: digits
      }, () => integer(0, 15).toString(16)).join("");
      return {
        next: next,
        integer: integer,
        hex: hex,
        between: (low, high) => low + next() * (high - low),
        uuid: () => [ hex(8), hex(4), `4${hex(3)}`, `${"89ab"[integer(0, 3)]}${hex(3)}`, hex(12) ].join("-"),
        pick(items) {
          const index = integer(0, items.length - 1);
          for (const item of items.slice(index, index + 1)) return item;
          throw new RangeError("There is nothing to pick from.");
        }
      };
    }
    var schemas = __webpack_require__(968);
    var duration = __webpack_require__(6557);
    var json_body = __webpack_require__(6408);
    // CONCATENATED MODULE: ./packages/emulator/src/core/page/page-script.ts
    const pageScript = String.raw`
const byId = (id) => document.getElementById(id);
const shownLists = {
  jobs: ['ID', 'Version', 'Status', 'Type', 'Namespace'],
  deployments: ['ID', 'id', 'name', 'application', 'version', 'JobID', 'JobVersion', 'Status',
    'status', 'StatusDescription', 'type', 'accepting'],
  allocations: ['ID', 'Name', 'JobVersion', 'ClientStatus', 'DesiredStatus'],
  fleets: ['name'],
};
const tones = [
  ['bad', /^(failed|error|lost|status\.error)$/i],
  ['good', /^(running|successful|complete|ready|status\.ready)$/i],
  ['wait', /^(pending|blocked|paused|starting|stopping|status\.(deploying|seeking|.*ing))$/i],
];

function say(text, isBad) {
  byId('message').textContent = text;
  byId('message').className = isBad ? 'bad' : '';
}

async function call(method, path, body) {
  const options = { method };
  if (body !== undefined) options.body = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = await fetch(path, options);
  const text = await reply.text();
  if (!reply.ok) throw new Error(errorIn(text) || method + ' ' + path + ': ' + reply.status);
  return text === '' ? undefined : JSON.parse(text);
}

function errorIn(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return text;
  }
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined && text !== null) made.textContent = String(text);
  return made;
}

const toneOf = (text) => (tones.find(([, words]) => words.test(text)) || [''])[0];
const badge = (text) => element('span', 'badge ' + toneOf(text), text);

function headOf(columns) {
  const line = element('tr');
  line.append(...columns.map((name) => element('th', '', name)));
  return line;
}

function cellOf(column, value) {
  if (value === undefined || value === null || value === '') return element('td');
  if (/status$/i.test(column)) {
    const cell = element('td', 'short');
    cell.append(badge(value));
    return cell;
  }
  const shown = typeof value === 'object' ? JSON.stringify(value) : value;
  return element('td', /^id$/i.test(column) ? 'code' : '', shown);
}

function table(columns, records) {
  const shown = element('table');
  const lines = records.map((record) => {
    const line = element('tr');
    line.append(...columns.map((name) => cellOf(name, record[name])));
    return line;
  });
  shown.append(headOf(columns), ...lines);
  return shown;
}

function listOf(name, records) {
  const heading = element('h3', '', name + ' (' + records.length + ')');
  if (records.length === 0) return [heading, element('p', 'empty', 'None yet.')];
  const wanted = shownLists[name];
  const columns = wanted.filter((column) => records.some((one) => one[column] !== undefined));
  const shown = table(columns, records.slice(-50).reverse());
  shown.id = 'state-' + name;
  const box = element('div', 'scroll');
  box.append(shown);
  return [heading, box];
}

function showState(state) {
  const lists = Object.keys(shownLists).filter((name) => Array.isArray(state[name]));
  byId('state').replaceChildren(...lists.flatMap((name) => listOf(name, state[name])));
  byId('json').textContent = JSON.stringify(state, null, 2);
}

function faultWords({ match = {}, fault, delay, probability, from, for: span, times }) {
  const what = typeof fault === 'object' ? 'status ' + fault.status : fault;
  return (match.method || 'Every method') + ' ' + (match.path || 'on every path') + ': ' + [
    delay && 'after ' + delay,
    what || 'the usual answer',
    probability !== undefined && 'with probability ' + probability,
    times !== undefined && (times === 1 ? 'once more' : times + ' more times'),
    from && 'from ' + from,
    span && 'for ' + span,
  ].filter(Boolean).join(', ');
}

function showFaults(faults) {
  const none = element('li', 'empty', 'No faults: every request gets its usual answer.');
  const items = faults.map((rule) => element('li', 'rule', faultWords(rule)));
  byId('faults').replaceChildren(...(items.length === 0 ? [none] : items));
}

function requestRow({ at, method, path, status }) {
  const line = element('tr');
  const answer = element('td', 'short');
  const tone = status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'wait' : 'good';
  answer.append(element('span', 'badge ' + tone, status === 0 ? 'none yet' : status));
  const time = element('td', 'code short', at.slice(11, 23));
  time.title = at;
  line.append(time, element('td', 'code', method), element('td', 'code', path), answer);
  return line;
}

function showRequests(requests) {
  const lines = requests.slice(-100).reverse().map(requestRow);
  byId('requests').replaceChildren(headOf(['at', 'method', 'path', 'answer']), ...lines);
}

async function refresh() {
  const names = ['clock', 'state', 'requests', 'faults'];
  const [clock, state, log, rules] = await Promise.all(names.map((name) => call('GET', name)));
  byId('now').textContent = clock.now.replace('T', ' ').slice(0, 19);
  byId('now').dateTime = clock.now;
  byId('speed').textContent = clock.speed;
  showState(state);
  showRequests(log.requests);
  showFaults(rules.faults);
}

function fields(form) {
  const given = [...new FormData(form)].filter(([, value]) => value !== '');
  return Object.fromEntries(given);
}

function faultRule({ method, path, kind, ...more }) {
  const rule = { match: { ...(method && { method }), ...(path && { path }) }, ...more };
  if (kind !== undefined) rule.fault = /^\d+$/.test(kind) ? { status: Number(kind) } : kind;
  for (const name of ['probability', 'times']) {
    if (rule[name] !== undefined) rule[name] = Number(rule[name]);
  }
  return rule;
}

async function download() {
  const exported = await call('GET', 'export');
  const link = document.createElement('a');
  const blob = new Blob([JSON.stringify(exported)], { type: 'application/json' });
  link.href = URL.createObjectURL(blob);
  link.download = exported.provider + '-state.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

function act(work, done) {
  return async (event) => {
    event.preventDefault();
    try {
      await work(event.target);
      say(done);
    } catch (error) {
      say(error.message, true);
    }
    await refresh().catch((error) => say(error.message, true));
  };
}

const advance = (by) => call('POST', 'advance', { by });
byId('clock').addEventListener('submit',
  act((form) => advance(form.elements.by.value), 'Clock advanced.'));
for (const button of document.querySelectorAll('[data-by]')) {
  button.addEventListener('click', act(({ dataset }) => advance(dataset.by), 'Clock advanced.'));
}
byId('reset').addEventListener('click', act(() => call('POST', 'reset', {}), 'Back at the start.'));
byId('fault').addEventListener('submit',
  act((form) => call('POST', 'faults', faultRule(fields(form))), 'Fault added.'));
byId('clear').addEventListener('click', act(() => call('DELETE', 'faults'), 'Faults cleared.'));
byId('export')?.addEventListener('click', act(download, 'State exported.'));
byId('import')?.addEventListener('submit', act(async (form) => {
  const file = form.elements.file.files[0];
  if (file === undefined) throw new Error('Choose a file first.');
  await call('POST', 'import', await file.text());
}, 'State imported.'));

const tick = () => refresh().catch((error) => say('No answer: ' + error.message, true))
  .finally(() => setTimeout(tick, 1000));
tick();
`;
    // CONCATENATED MODULE: ./packages/emulator/src/core/page/page-style.ts
    const pageStyle = `\n:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;\n  --back: #f6f8fa; --card: #fff; --accent: #0969da; --good: #1a7f37; --bad: #cf222e;\n  --wait: #9a6700; }\n@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d;\n  --back: #0d1117; --card: #151b23; --accent: #4493f8; --good: #3fb950; --bad: #f85149;\n  --wait: #d29922; } }\n* { box-sizing: border-box; }\nbody { font: 14px/1.5 system-ui, sans-serif; margin: 0; color: var(--text);\n  background: var(--back); }\nheader { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;\n  padding: .8rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }\nh1 { font-size: 1.15rem; margin: 0; }\n#clock { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-left: auto; }\n#now { font: 600 1rem ui-monospace, monospace; }\n#speed-note { color: var(--soft); margin-right: .6rem; }\nmain { display: grid; gap: 1.2rem; padding: 1.2rem 1.5rem; align-items: start;\n  grid-template-columns: minmax(0, 5fr) minmax(20rem, 3fr); }\nmain > div { display: grid; gap: 1.2rem; }\n@media (max-width: 1000px) { main { grid-template-columns: minmax(0, 1fr); } }\nsection { background: var(--card); border: 1px solid var(--line); border-radius: 8px;\n  padding: .9rem 1.1rem; }\nh2 { font-size: 1rem; margin: 0 0 .6rem; }\nh3 { font-size: .85rem; margin: 1rem 0 .3rem; color: var(--soft); text-transform: capitalize; }\n.scroll { overflow-x: auto; }\n#requests-box { max-height: 24rem; overflow: auto; }\ntable { border-collapse: collapse; width: 100%; }\nth, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line);\n  font-size: 13px; vertical-align: top; }\nth { color: var(--soft); font-weight: 500; white-space: nowrap; }\ntd.code { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere; }\ntd.short { white-space: nowrap; }\ntr:last-child td { border-bottom: 0; }\n.badge { display: inline-block; padding: 0 .5rem; border-radius: 1rem; font-size: 12px;\n  border: 1px solid currentColor; color: var(--soft); white-space: nowrap; }\n.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); }\n.empty { color: var(--soft); margin: .2rem 0; }\nform { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0; }\n#fault { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); }\n#fault .wide { grid-column: span 2; }\n#import input { flex: 1; min-width: 14rem; }\n#import button { width: auto; }\nlabel { display: grid; font-size: 12px; color: var(--soft); }\ninput, select, button { font: inherit; color: var(--text); background: var(--card); width: 100%;\n  padding: .3rem .55rem; border: 1px solid var(--line); border-radius: 6px; }\n#clock input, #clock button, .row button, #reset { width: auto; }\nbutton { cursor: pointer; background: var(--back); }\nbutton:hover { border-color: var(--accent); }\nbutton.main { color: #fff; background: var(--accent); border-color: var(--accent); }\n.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: .7rem; }\nul { list-style: none; margin: .7rem 0 0; padding: 0; }\nli { padding: .35rem 0; border-top: 1px solid var(--line); font-size: 13px;\n  overflow-wrap: anywhere; }\nsummary { cursor: pointer; color: var(--soft); margin-top: .7rem; }\npre { overflow: auto; max-height: 24rem; font-size: 12px; }\n#message { padding: .5rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line);\n  border-left: 4px solid var(--good); }\n#message.bad { border-left-color: var(--bad); color: var(--bad); }\n#message:empty { display: none; }\n`;
    // CONCATENATED MODULE: ./packages/emulator/src/core/page/page.ts
    const NAMES = {
      emqx: "EMQX Platform",
      edgegap: "Edgegap",
      nomad: "Nomad"
    };
    const faultForm = `\n<form id="fault">\n  <label class="wide">Path (glob) <input name="path" value="/**"></label>\n  <label>Method <input name="method" placeholder="any"></label>\n  <label>Fault <select name="kind">\n    <option>503</option><option>500</option><option>429</option><option>404</option>\n    <option>reset</option><option>reset-after-commit</option><option>hang</option>\n    <option>drip</option><option>truncate</option><option>html</option>\n    <option>bomb</option><option>redirect</option><option value="">only the delay</option>\n  </select></label>\n  <label>Delay <input name="delay" placeholder="none, 2s"></label>\n  <label>Probability <input name="probability" placeholder="1, 0.5"></label>\n  <label>Times <input name="times" placeholder="no limit, 3"></label>\n  <label>From <input name="from" placeholder="now, +40s, 09:00"></label>\n  <label>For <input name="for" placeholder="no end, 5m"></label>\n  <button class="main">Add fault</button>\n</form>`;
    const exportAndImport = `\n<form id="import"><input type="file" name="file" accept="application/json" aria-label="State">\n  <button>Import state</button></form>\n<div class="row"><button id="export">Export state</button></div>`;
    function html(provider) {
      return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${provider} emulator</title>\n<style>${pageStyle}</style>\n</head>\n<body>\n<header>\n  <h1>${NAMES[provider] ?? provider} emulator</h1>\n  <form id="clock">\n    <time id="now"></time><span id="speed-note">UTC, speed <span id="speed"></span></span>\n    <input name="by" value="1m" size="5" aria-label="Advance by">\n    <button id="advance" class="main">Advance</button>\n    <button type="button" data-by="10m">+10m</button>\n    <button type="button" data-by="1h">+1h</button>\n  </form>\n</header>\n<div id="message" role="status"></div>\n<main>\n  <div>\n    <section><h2>State</h2><div id="state"></div>\n      <details><summary>All of it as JSON</summary><pre id="json"></pre></details></section>\n    <section><h2>Requests</h2><div id="requests-box"><table id="requests"></table></div></section>\n  </div>\n  <div>\n    <section><h2>Faults</h2>${faultForm}\n      <ul id="faults"></ul>\n      <div class="row"><button id="clear">Clear faults</button></div>\n    </section>\n    <section><h2>Export and import</h2>${exportAndImport}</section>\n    <section><h2>Start again</h2>\n      <button id="reset">Back to the start</button></section>\n  </div>\n</main>\n<script>${pageScript}<\/script>\n</body>\n</html>\n`;
    }
    function pageAnswer({name: name}) {
      const headers = {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; " + "connect-src 'self'"
      };
      return {
        status: 200,
        headers: headers,
        text: html(name)
      };
    }
    var problem_lines = __webpack_require__(4184);
    // CONCATENATED MODULE: ./packages/emulator/src/core/http/control.ts
    const controlRoot = "/__emulator__/";
    const exportedState = schemas.Ikc({
      provider: schemas.YjP(),
      state: schemas.L5J()
    });
    const jump = schemas.rej({
      by: schemas.YjP()
    });
    function wrong(error) {
      return {
        status: 400,
        json: {
          error: error
        }
      };
    }
    function addFault(faults, request) {
      const rule = faults_faults.r7.safeParse((0, json_body.q)(request.body));
      if (!rule.success) return wrong((0, problem_lines.p)(rule.error).join("; "));
      faults.add(rule.data);
      return {
        status: 204
      };
    }
    function advance(clock, request) {
      const asked = jump.safeParse((0, json_body.q)(request.body));
      const ms = asked.success ? (0, duration.E)(asked.data.by) : void 0;
      if (ms === void 0) return wrong('The body must be {"by": "10m"}, a duration with its unit.');
      clock.advance(ms);
      return {
        status: 200,
        json: {
          now: new Date(clock.now()).toISOString()
        }
      };
    }
    function exportState({provider: provider, clock: clock}) {
      const at = new Date(clock.now()).toISOString();
      const exported = {
        provider: provider.name,
        at: at,
        state: provider.export()
      };
      return {
        status: 200,
        json: exported
      };
    }
    async function importState({provider: provider}, request) {
      const read = exportedState.safeParse((0, json_body.q)(request.body));
      if (!read.success) return wrong((0, problem_lines.p)(read.error).join("; "));
      if (read.data.provider !== provider.name) return wrong(`This is a state of ${read.data.provider}, not of ${provider.name}.`);
      try {
        await provider.import(read.data.state);
        return {
          status: 204
        };
      } catch (error) {
        return wrong(error instanceof Error ? error.message : String(error));
      }
    }
    function control_reset({provider: provider, faults: faults, log: log}) {
      faults.clear();
      log.clear();
      provider.reset();
      return {
        status: 204
      };
    }
    function below(route) {
      return {
        ...route,
        path: `${controlRoot}${route.path.replace(/^\/+/, "")}`
      };
    }
    function controlRoutes(plane) {
      const {provider: provider, clock: clock, faults: faults, log: log} = plane;
      const own = [ {
        method: "GET",
        path: "requests",
        handle: () => ({
          status: 200,
          json: {
            requests: log.all()
          }
        })
      }, {
        method: "POST",
        path: "faults",
        handle: request => addFault(faults, request)
      }, {
        method: "GET",
        path: "faults",
        handle: () => ({
          status: 200,
          json: {
            faults: faults.all()
          }
        })
      }, {
        method: "DELETE",
        path: "faults",
        handle: () => {
          faults.clear();
          return {
            status: 204
          };
        }
      }, {
        method: "GET",
        path: "clock",
        handle: () => {
          const {speed: speed} = clock;
          return {
            status: 200,
            json: {
              now: new Date(clock.now()).toISOString(),
              speed: speed
            }
          };
        }
      }, {
        method: "GET",
        path: "export",
        handle: () => exportState(plane)
      }, {
        method: "POST",
        path: "import",
        handle: request => importState(plane, request)
      }, {
        method: "GET",
        path: "",
        handle: () => pageAnswer(provider)
      }, {
        method: "POST",
        path: "reset",
        handle: () => control_reset(plane)
      }, {
        method: "POST",
        path: "advance",
        handle: request => advance(clock, request)
      }, {
        method: "GET",
        path: "state",
        handle: () => ({
          status: 200,
          json: provider.state()
        })
      } ];
      return [ ...own, ...provider.control ?? [] ].map(below);
    }
    function unknownControl(known) {
      const status = known === "path" ? 405 : 404;
      return {
        status: status,
        json: {
          error: "The emulator has no such control."
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/core/http/request-log.ts
    const maxEntries = 5e4;
    function createRequestLog(clock) {
      let entries = [];
      return {
        arrive(method, path) {
          const entry = {
            at: new Date(clock.now()).toISOString(),
            method: method,
            path: path,
            status: 0
          };
          entries.push(entry);
          if (entries.length > maxEntries) entries.shift();
          return entry;
        },
        all: () => entries.map(entry => ({
          ...entry
        })),
        clear() {
          entries = [];
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/core/http/routes.ts
    function decode(segment) {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    }
    function matchPath(pattern, path) {
      const wanted = pattern.split("/");
      const given = path.split("/");
      if (wanted.length !== given.length) return;
      const params = {};
      for (const [index, part] of wanted.entries()) {
        const segment = given[index] ?? "";
        if (part.startsWith(":") && segment !== "") params[part.slice(1)] = decode(segment); else if (part !== segment) return;
      }
      return params;
    }
    function findRoute(routes, method, path) {
      let pathKnown = false;
      for (const route of routes) {
        const params = matchPath(route.path, path);
        if (params === void 0) continue;
        if (route.method === "ANY" || route.method === method) return {
          found: "route",
          route: route,
          params: params
        };
        pathKnown = true;
      }
      return {
        found: pathKnown ? "path" : "nothing"
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/core/http/server.ts
    async function readRequest(message, response) {
      const gone = new AbortController;
      response.once("close", () => {
        if (!response.writableFinished) gone.abort();
      });
      const [path = "/", ...query] = (message.url ?? "/").split("?");
      return {
        method: message.method ?? "GET",
        path: path,
        params: {},
        query: new URLSearchParams(query.join("?")),
        headers: message.headers,
        body: await readBody(message),
        remoteAddress: message.socket.remoteAddress ?? "",
        signal: gone.signal
      };
    }
    async function answerFrom(provider, request) {
      const early = provider.before?.(request);
      if (early !== void 0) return early;
      const match = findRoute(provider.routes, request.method, request.path);
      if (match.found !== "route") return provider.fallback(request, match.found);
      return match.route.handle({
        ...request,
        params: match.params
      });
    }
    async function delay(clock, ms, response) {
      if (ms === 0) return;
      const {promise: promise, resolve: resolve} = Promise.withResolvers();
      const cancel = clock.after(ms, resolve);
      response.once("close", () => {
        cancel();
        resolve();
      });
      await promise;
    }
    function internalRequest(method, path, body) {
      return {
        method: method,
        path: `${controlRoot}${path}`,
        params: {},
        query: new URLSearchParams,
        headers: {},
        body: body === void 0 ? "" : JSON.stringify(body),
        remoteAddress: "",
        signal: (new AbortController).signal
      };
    }
    async function answerControl(routes, request) {
      const match = findRoute(routes, request.method, request.path);
      if (match.found !== "route") return unknownControl(match.found);
      return match.route.handle({
        ...request,
        params: match.params
      });
    }
    function createExchangeHandler(provider, clock) {
      const faults = (0, faults_faults.is)({
        now: clock.now,
        random: createRandom(1)
      });
      const listeners = new Set;
      const log = createRequestLog(clock);
      const control = controlRoutes({
        provider: provider,
        clock: clock,
        faults: faults,
        log: log
      });
      const exchange = async (message, response) => {
        const url = message.url ?? "/";
        const acceptEncoding = message.headersDistinct["accept-encoding"]?.join(",");
        const reply = answer => encodeAnswer(answer, acceptEncoding);
        if (url.startsWith(controlRoot)) {
          send(response, reply(await answerControl(control, await readRequest(message, response))));
          return;
        }
        const method = message.method ?? "GET";
        const entry = log.arrive(method, url);
        const path = url.split("?")[0] ?? url;
        for (const listener of [ ...listeners ]) listener({
          method: method,
          path: path
        });
        const chosen = faults.take(method, path);
        const handle = async () => answerFrom(provider, await readRequest(message, response));
        await delay(clock, chosen?.delayMs ?? 0, response);
        if (response.destroyed) return;
        if (chosen?.fault !== void 0) {
          const {fault: fault} = chosen;
          await breakExchange({
            fault: fault,
            message: message,
            response: response,
            entry: entry,
            handle: handle,
            reply: reply
          });
          return;
        }
        const encoded = reply(await handle());
        if (response.destroyed) return;
        entry.status = encoded.status;
        send(response, encoded);
      };
      return {
        exchange: exchange,
        control: (method, path, body) => answerControl(control, internalRequest(method, path, body)),
        onRequest(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        }
      };
    }
    function listenError(error, port) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken) return error;
      const sentence = `Port ${port} of 127.0.0.1 is in use (EADDRINUSE); 0 takes any free one`;
      return new Error(sentence, {
        cause: error
      });
    }
    function failExchange(response, error) {
      if (response.destroyed) return;
      console.error("The emulator could not answer a request:", error);
      if (response.headersSent) response.destroy(); else send(response, encodeAnswer({
        status: 500,
        text: "The emulator failed."
      }, ""));
    }
    async function startServer(options) {
      const {exchange: exchange, control: control, onRequest: onRequest} = createExchangeHandler(options.provider, options.clock);
      const server = (0, external_node_http_.createServer)((message, response) => {
        exchange(message, response).catch(error => failExchange(response, error));
      });
      server.keepAliveTimeout = 75e3;
      const listening = Promise.withResolvers();
      server.once("error", listening.reject);
      server.listen(options.port, "127.0.0.1", listening.resolve);
      try {
        await listening.promise;
      } catch (error) {
        await (options.provider.close?.());
        throw listenError(error, options.port);
      }
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : options.port;
      return {
        url: `http://127.0.0.1:${port}`,
        port: port,
        control: control,
        onRequest: onRequest,
        async close() {
          const closed = Promise.withResolvers();
          server.close(() => closed.resolve());
          server.closeAllConnections();
          await closed.promise;
          await (options.provider.close?.());
        }
      };
    }
    var external_node_path_ = __webpack_require__(6760);
    var moment = __webpack_require__(5361);
    var expectations = __webpack_require__(8993);
    // CONCATENATED MODULE: ./packages/emulator/src/core/scenario/play-scenario.ts
    const deploymentIds = schemas.Ikc({
      deployments: schemas.YOg(schemas.Ikc({
        id: schemas.YjP().optional(),
        ID: schemas.YjP().optional()
      })).default([])
    });
    const loggedRequests = schemas.Ikc({
      requests: schemas.YOg(schemas.Ikc({
        method: schemas.YjP(),
        path: schemas.YjP()
      }))
    });
    function actionOf({emqx: emqx, edgegap: edgegap, nomad: nomad}) {
      if (emqx !== void 0) return [ "emqx", emqx ];
      if (edgegap !== void 0) return [ "edgegap", edgegap ];
      if (nomad !== void 0) return [ "nomad", nomad ];
      throw new Error("A step without a provider passed the schema.");
    }
    async function expand(server, path) {
      const {deployments: deployments} = deploymentIds.parse((await server.control("GET", "state")).json);
      return deployments.map(({id: id, ID: ID}) => path.replace("*", id ?? ID ?? ""));
    }
    async function perform(server, action) {
      const call = "fault" in action ? {
        method: "POST",
        path: "faults",
        body: action.fault
      } : action.control;
      const paths = call.path.includes("*") ? await expand(server, call.path) : [ call.path ];
      const calls = paths.map(path => ({
        ...call,
        path: path
      }));
      if (calls.length === 0) return [ "there is no deployment yet" ];
      const problems = [];
      for (const {method: method, path: path, body: body} of calls) {
        const answer = await server.control(method, path, body ?? {});
        if (answer.status < 400) continue;
        problems.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.json ?? "")}`);
      }
      return problems;
    }
    function failure(step, place) {
      return `step ${place + 1} (${actionOf(step)[0]}, ${step.at}) was not done`;
    }
    function playScenario(scenario, {clock: clock, servers: servers}) {
      const failed = [];
      const running = new Set;
      function plan(step, place) {
        const [provider, action] = actionOf(step);
        const due = (0, moment.m)(step.at, clock.now()) ?? clock.now();
        clock.after(due - clock.now(), () => {
          const work = perform(servers[provider], action).then(problems => {
            failed.push(...problems.map(problem => `${failure(step, place)}: ${problem}`));
          }, error => {
            const why = error instanceof Error ? error.message : error;
            failed.push(`${failure(step, place)}: ${why}`);
          });
          running.add(work);
          work.finally(() => running.delete(work));
        });
      }
      for (const [place, step] of scenario.steps.entries()) {
        const {since: since} = step;
        if (since === void 0) plan(step, place); else {
          const [provider] = actionOf(step);
          const stop = servers[provider].onRequest(({method: method, path: path}) => {
            if (method !== since.method.toUpperCase() || !external_node_path_.posix.matchesGlob(path, since.path)) return;
            stop();
            plan(step, place);
          });
        }
      }
      return {
        async problems() {
          await Promise.all([ ...running ]);
          const observed = new Map;
          for (const [name, server] of Object.entries(servers)) {
            const state = (await server.control("GET", "state")).json;
            const log = loggedRequests.parse((await server.control("GET", "requests")).json);
            observed.set(name, {
              state: state,
              requests: log.requests
            });
          }
          const observe = name => observed.get(name) ?? {
            state: {},
            requests: []
          };
          return [ ...failed, ...(0, expectations.i)(scenario.expect, observe) ];
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/http/endpoint.ts
    class Refusal extends Error {
      answer;
      constructor(answer) {
        super(`refused with ${answer.status}`);
        this.name = "Refusal";
        this.answer = answer;
      }
    }
    function refuse(status, message, more = {}) {
      return new Refusal({
        status: status,
        json: {
          message: message,
          ...more
        }
      });
    }
    function endpoint(method, path, handle) {
      return {
        method: method,
        path: path,
        async handle(request) {
          try {
            return await handle(request);
          } catch (error) {
            if (error instanceof Refusal) return error.answer;
            throw error;
          }
        }
      };
    }
    function pathPart(request, name) {
      return request.params[name] ?? "";
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        throw refuse(400, "The request body is not valid JSON.");
      }
    }
    function checkFields(value, schema) {
      const read = schema.safeParse(value);
      if (read.success) return read.data;
      const [issue] = read.error.issues;
      const field = issue?.path.join(".") ?? "";
      const fault = issue?.message ?? "is not valid";
      throw refuse(400, field === "" ? fault : `${field}: ${fault}`);
    }
    function endpoint_readBody(request, schema) {
      return checkFields(parseJson(request.body), schema);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/http/pagination.ts
    const defaultLimit = 10;
    function readCount(query, name, otherwise) {
      const text = query.get(name);
      if (text === null) return otherwise;
      if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
      throw refuse(400, `${name} must be an integer of at least 1.`);
    }
    function takePage(all, query) {
      const number = readCount(query, "page", 1);
      const limit = readCount(query, "limit", defaultLimit);
      const pages = Math.max(1, Math.ceil(all.length / limit));
      const hasNext = number < pages;
      const hasPrevious = number > 1;
      return {
        items: all.slice((number - 1) * limit, number * limit),
        total: all.length,
        pagination: {
          number: number,
          next_page_number: hasNext ? number + 1 : null,
          previous_page_number: hasPrevious ? number - 1 : null,
          paginator: {
            num_pages: pages
          },
          has_next: hasNext,
          has_previous: hasPrevious
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/times.ts
    const times_form = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(Z)?$/;
    function writeTime(ms) {
      return `${new Date(ms).toISOString().replace("T", " ").replace("Z", "")}000`;
    }
    function readTime(text) {
      const [, day, time, fraction = "0"] = times_form.exec(text) ?? [];
      if (day === void 0 || time === void 0) return;
      const ms = Date.parse(`${day}T${time}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
      return Number.isNaN(ms) ? void 0 : ms;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/applications/application-routes.ts
    const newApplication = schemas.Ikc({
      name: schemas.YjP().min(3).max(64),
      is_active: schemas.zMY().default(true),
      image: schemas.YjP().default("")
    });
    function applicationBody(application) {
      return {
        name: application.name,
        is_active: application.isActive,
        image: application.image,
        create_time: writeTime(application.createdMs),
        last_updated: writeTime(application.updatedMs)
      };
    }
    function knownApplication(catalogue, request) {
      const name = pathPart(request, "app");
      const application = catalogue.find(name);
      if (application === void 0) throw refuse(404, `Application ${name} was not found.`);
      return application;
    }
    function create(catalogue, request) {
      const {name: name, is_active: isActive, image: image} = endpoint_readBody(request, newApplication);
      if (catalogue.find(name) !== void 0) throw refuse(409, `Application ${name} exists already.`);
      return {
        status: 200,
        json: applicationBody(catalogue.add({
          name: name,
          isActive: isActive,
          image: image
        }))
      };
    }
    function list(catalogue, request) {
      const {items: items, total: total_count, pagination: pagination} = takePage(catalogue.all(), request.query);
      const json = {
        applications: items.map(applicationBody),
        total_count: total_count,
        pagination: pagination
      };
      return {
        status: 200,
        json: json
      };
    }
    function applicationRoutes(catalogue) {
      return [ endpoint("POST", "/v1/app", request => create(catalogue, request)), endpoint("GET", "/v1/apps", request => list(catalogue, request)), endpoint("GET", "/v1/app/:app", request => ({
        status: 200,
        json: applicationBody(knownApplication(catalogue, request))
      })) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/protocol.ts
    const streams = {
      UDP: {
        udp: true
      },
      TCP: {
        udp: false,
        stream: "tcp"
      },
      "TCP/UDP": {
        udp: true,
        stream: "tcp"
      },
      HTTP: {
        udp: false,
        stream: "http"
      },
      HTTPS: {
        udp: false,
        stream: "http"
      },
      WS: {
        udp: false,
        stream: "ws"
      },
      WSS: {
        udp: false,
        stream: "ws"
      }
    };
    const protocols = Object.keys(streams);
    function speechOf(protocol) {
      return streams[protocol.toUpperCase()] ?? {
        udp: false,
        stream: "tcp"
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/applications/version-body.ts
    const port = schemas.Ikc({
      port: schemas.Whr().min(1).max(59999),
      protocol: schemas.YjP().refine(word => protocols.includes(word.toUpperCase()), "Not a protocol the platform knows."),
      to_check: schemas.zMY().default(true),
      tls_upgrade: schemas.zMY().default(false),
      name: schemas.YjP().min(1).optional()
    });
    const fields = {
      name: schemas.YjP().min(1).max(64),
      is_active: schemas.zMY().default(true),
      docker_repository: schemas.YjP().min(1),
      docker_image: schemas.YjP().min(1),
      docker_tag: schemas.YjP().min(1),
      private_username: schemas.YjP().default(""),
      private_token: schemas.YjP().default(""),
      req_cpu: schemas.Whr().min(100),
      req_memory: schemas.Whr().min(1),
      req_video: schemas.Whr().min(0).default(0),
      verify_image: schemas.zMY().default(false),
      force_cache: schemas.zMY().default(false),
      time_to_deploy: schemas.Whr().min(15).default(15),
      max_duration: schemas.Whr().min(-1).max(1440).default(1440),
      restart_policy: schemas.k5n([ "always", "never", "on_failure" ]).default("never"),
      termination_grace_period_seconds: schemas.Whr().min(5).max(3600).default(5),
      ports: schemas.YOg(port).default([]),
      envs: schemas.YOg(schemas.Ikc({
        key: schemas.YjP().min(1),
        value: schemas.YjP(),
        is_hidden: schemas.zMY().default(false)
      })).default([]),
      endpoint_storage: schemas.YjP().default("")
    };
    const versionBody = schemas.Ikc(fields).refine(body => body.req_memory <= 2 * body.req_cpu, "req_memory must not exceed 2 * req_cpu.");
    const versionChange = schemas.g1P(schemas.YjP(), schemas.L5J());
    function declaredPort(given) {
      const name = given.name ?? String(given.port);
      return {
        name: name,
        internal: given.port,
        protocol: given.protocol,
        tlsUpgrade: given.tls_upgrade
      };
    }
    function readVersion(body) {
      return {
        name: body.name,
        ports: body.ports.map(declaredPort),
        maxDurationMinutes: body.max_duration,
        logStorage: body.endpoint_storage === "" ? void 0 : body.endpoint_storage,
        body: body
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/applications/catalogue.ts
    const defaultPorts = [ {
      name: "gameport",
      internal: 7777,
      protocol: "UDP",
      tlsUpgrade: false
    }, {
      name: "http",
      internal: 8080,
      protocol: "http",
      tlsUpgrade: false
    } ];
    const defaultMaxDurationMinutes = 1440;
    const defaultVersion = "v1";
    function unknownVersion(version) {
      const maxDurationMinutes = defaultMaxDurationMinutes;
      return {
        version: version,
        ports: defaultPorts,
        maxDurationMinutes: maxDurationMinutes,
        logStorage: void 0
      };
    }
    function createCatalogue(clock) {
      const applications = new Map;
      return {
        all: () => [ ...applications.values() ],
        find: name => applications.get(name),
        add(given) {
          const now = clock.now();
          const application = {
            ...given,
            createdMs: now,
            updatedMs: now,
            versions: new Map
          };
          applications.set(given.name, application);
          return application;
        },
        addVersion(application, body) {
          const now = clock.now();
          const record = {
            ...readVersion(body),
            createdMs: now,
            updatedMs: now
          };
          application.versions.set(record.name, record);
          return record;
        },
        terms(name, version) {
          const known = applications.get(name);
          const last = [ ...known?.versions.values() ?? [] ].at(-1);
          const wanted = version ?? (known === void 0 ? defaultVersion : last?.name);
          if (wanted === void 0) return;
          const record = known?.versions.get(wanted);
          if (record === void 0) return unknownVersion(wanted);
          const {ports: ports, maxDurationMinutes: maxDurationMinutes, logStorage: logStorage} = record;
          return {
            version: wanted,
            ports: ports,
            maxDurationMinutes: maxDurationMinutes,
            logStorage: logStorage
          };
        },
        isRegistered(name, version) {
          const versions = applications.get(name)?.versions;
          return version === void 0 ? (versions?.size ?? 0) > 0 : versions?.has(version) === true;
        },
        restore: application => void applications.set(application.name, application),
        clear: () => applications.clear()
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/applications/version-routes.ts
    function shownBody(version) {
      const create_time = writeTime(version.createdMs);
      return {
        ...version.body,
        create_time: create_time,
        last_updated: writeTime(version.updatedMs)
      };
    }
    function knownVersion(application, request) {
      const name = pathPart(request, "version");
      const version = application.versions.get(name);
      if (version === void 0) throw refuse(404, `Version ${name} was not found.`);
      return version;
    }
    function requireImage(body) {
      if (body.verify_image && body.docker_tag.endsWith("-missing")) throw refuse(424, `The image ${body.docker_image}:${body.docker_tag} cannot be pulled.`);
    }
    function version_routes_create(catalogue, request) {
      const application = knownApplication(catalogue, request);
      const body = endpoint_readBody(request, versionBody);
      if (application.versions.has(body.name)) throw refuse(409, `Version ${body.name} exists already.`);
      requireImage(body);
      const version = catalogue.addVersion(application, body);
      return {
        status: 200,
        json: {
          success: true,
          version: shownBody(version)
        }
      };
    }
    function change(catalogue, request, now) {
      const application = knownApplication(catalogue, request);
      const version = knownVersion(application, request);
      const merged = {
        ...version.body,
        ...endpoint_readBody(request, versionChange),
        name: version.name
      };
      const body = checkFields(merged, versionBody);
      requireImage(body);
      Object.assign(version, readVersion(body), {
        updatedMs: now
      });
      return {
        status: 200,
        json: {
          success: true,
          version: shownBody(version)
        }
      };
    }
    function version_routes_list(catalogue, request) {
      const versions = [ ...knownApplication(catalogue, request).versions.values() ];
      const {items: items, total: total_count, pagination: pagination} = takePage(versions, request.query);
      return {
        status: 200,
        json: {
          versions: items.map(shownBody),
          total_count: total_count,
          pagination: pagination
        }
      };
    }
    function remove(catalogue, request) {
      const application = knownApplication(catalogue, request);
      const {name: name} = knownVersion(application, request);
      application.versions.delete(name);
      return {
        status: 200,
        json: {
          success: true,
          message: `Version ${name} was deleted.`
        }
      };
    }
    function versionRoutes(catalogue, now) {
      const one = "/v1/app/:app/version/:version";
      return [ endpoint("GET", "/v1/app/:app/versions", request => version_routes_list(catalogue, request)), endpoint("POST", "/v1/app/:app/version", request => version_routes_create(catalogue, request)), endpoint("GET", one, request => {
        const version = knownVersion(knownApplication(catalogue, request), request);
        return {
          status: 200,
          json: shownBody(version)
        };
      }), endpoint("PATCH", one, request => change(catalogue, request, now())), endpoint("DELETE", one, request => remove(catalogue, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/misbehaviour.ts
    const count = schemas.Whr().min(0).default(0);
    const misbehaviour = schemas.rej({
      lateCreates: count,
      lateMs: schemas.Whr().min(0).default(9e3),
      partialBulkStops: count,
      listGaps: count,
      unusualLists: count,
      emptyStops: count,
      refusedCallsCount: schemas.zMY().default(false),
      leftoverErrors: schemas.zMY().default(false),
      refuseUnknownVersions: schemas.zMY().default(false)
    });
    class Misbehaviour {
      #settings;
      #start;
      constructor(start) {
        this.#start = start;
        this.#settings = {
          ...start
        };
      }
      get settings() {
        return this.#settings;
      }
      set(settings) {
        this.#settings = {
          ...settings
        };
      }
      reset() {
        this.#settings = {
          ...this.#start
        };
      }
      take(counter) {
        if (this.#settings[counter] === 0) return false;
        this.#settings[counter] -= 1;
        return true;
      }
    }
    function isVisible({visibleFromMs: visibleFromMs = 0}, nowMs) {
      return visibleFromMs <= nowMs;
    }
    const UNUSUAL_ITEM = {
      request_id: "ffffffffffff",
      fqdn: null,
      start_time: 17,
      public_ip: null,
      ports: [],
      tags: null,
      sockets: {}
    };
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/control.ts
    const crashBody = schemas.Ikc({
      restarts: schemas.Whr().min(1).optional(),
      code: schemas.Whr().default(1),
      message: schemas.YjP().min(1).default("Container crashed")
    });
    const outputBody = schemas.Ikc({
      lines: schemas.YOg(schemas.YjP()).min(1)
    });
    function anyDeployment(org, request) {
      const deployment = org.platform.find(pathPart(request, "id"));
      if (deployment === void 0) throw refuse(404, "There is no such deployment.");
      return deployment;
    }
    function crash(org, request) {
      const deployment = anyDeployment(org, request);
      const {code: exitCode, message: message, restarts: restarts} = endpoint_readBody(request, crashBody);
      if (restarts !== void 0 && deployment.status === "READY") {
        deployment.crash = {
          exitCode: exitCode,
          message: message,
          restartCount: restarts
        };
        return {
          status: 204
        };
      }
      if (org.platform.crash(deployment, {
        exitCode: exitCode,
        message: message,
        restartCount: 0
      })) return {
        status: 204
      };
      throw refuse(409, `It is ${deployment.status}; only a READY deployment can crash.`);
    }
    function write(org, request) {
      anyDeployment(org, request).output.push(...endpoint_readBody(request, outputBody).lines);
      return {
        status: 204
      };
    }
    function vanish(org, request) {
      org.platform.vanish(anyDeployment(org, request));
      return {
        status: 204
      };
    }
    function misbehave(org, request) {
      org.misbehaviour.set(endpoint_readBody(request, misbehaviour));
      return {
        status: 204
      };
    }
    function control_controlRoutes(org) {
      return [ endpoint("POST", "misbehaviour", request => misbehave(org, request)), endpoint("POST", "deployments/:id/crash", request => crash(org, request)), endpoint("POST", "deployments/:id/output", request => write(org, request)), endpoint("POST", "deployments/:id/vanish", request => vanish(org, request)) ];
    }
    var external_node_net_ = __webpack_require__(7030);
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/loopback.ts
    function listen(server, address, port) {
      const listening = Promise.withResolvers();
      server.once("error", listening.reject);
      server.listen({
        host: address,
        port: port,
        exclusive: true
      }, () => {
        server.off("error", listening.reject);
        listening.resolve();
      });
      return listening.promise;
    }
    function closeServer(server) {
      const closed = Promise.withResolvers();
      server.close(() => closed.resolve());
      return closed.promise;
    }
    async function loopbackAddresses() {
      const trial = (0, external_node_net_.createServer)();
      try {
        await listen(trial, "::1", 0);
        await closeServer(trial);
        return [ "127.0.0.1", "::1" ];
      } catch {
        return [ "127.0.0.1" ];
      }
    }
    const gameHost = "localhost";
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/http/selection.ts
    function selectionFilter(fields) {
      return schemas.Ikc({
        field: schemas.k5n(fields),
        values: schemas.YOg(schemas.YjP()),
        filter_type: schemas.k5n([ "any", "all", "not" ])
      });
    }
    function passesSelection(filter, has) {
      const own = new Set(has.map(value => value.toLowerCase()));
      const matching = filter.values.filter(value => own.has(value.toLowerCase()));
      if (filter.filter_type === "any") return matching.length > 0;
      if (filter.filter_type === "not") return matching.length === 0;
      return matching.length === filter.values.length;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/locations/places.ts
    const rows = [ [ "Montreal", "Canada", "North America", "CA East", "Quebec", "Eastern Time", 45.508888, -73.561668 ], [ "Chicago", "United States", "North America", "US Central", "Illinois", "Central Time", 41.881832, -87.623177 ], [ "Los Angeles", "United States", "North America", "US West", "California", "Pacific Time", 34.052235, -118.243683 ], [ "Sao Paulo", "Brazil", "South America", "SA East", "Sao Paulo", "Brasilia Time", -23.5475, -46.636111 ], [ "Frankfurt", "Germany", "Europe", "EU Central", "Hesse", "Central European Time", 50.110924, 8.682127 ], [ "London", "United Kingdom", "Europe", "EU West", "England", "Greenwich Mean Time", 51.509865, -.118092 ], [ "Warsaw", "Poland", "Europe", "EU East", "Masovia", "Central European Time", 52.237049, 21.017532 ], [ "Johannesburg", "South Africa", "Africa", "AF South", "Gauteng", "South Africa Standard Time", -26.195246, 28.034088 ], [ "Mumbai", "India", "Asia", "AP South", "Maharashtra", "India Standard Time", 19.07609, 72.877426 ], [ "Singapore", "Singapore", "Asia", "AP Southeast", "Singapore", "Singapore Time", 1.28967, 103.85007 ], [ "Tokyo", "Japan", "Asia", "AP Northeast", "Tokyo", "Japan Standard Time", 35.652832, 139.839478 ], [ "Sydney", "Australia", "Oceania", "AU East", "New South Wales", "Australian Eastern Time", -33.865143, 151.2099 ] ];
    const places = rows.map((row, index) => ({
      city: row[0],
      country: row[1],
      continent: row[2],
      region: row[3],
      administrative_division: row[4],
      timezone: row[5],
      latitude: row[6],
      longitude: row[7],
      type: index % 4 === 0 ? "metal" : "standard",
      tags: [ {
        key: "tier",
        value: index % 3 === 0 ? "premium" : "regular"
      } ]
    }));
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/locations/placement.ts
    const placeFilter = selectionFilter([ "city", "country", "continent", "region", "administrative_division", "location_tags" ]);
    function valuesOf(place, field) {
      if (field === "location_tags") return place.tags.map(tag => tag.value);
      return [ place[field] ];
    }
    function distance(place, from) {
      const longitudes = Math.abs(place.longitude - from.longitude);
      const east = Math.min(longitudes, 360 - longitudes) * Math.cos(from.latitude * Math.PI / 180);
      return (place.latitude - from.latitude) ** 2 + east ** 2;
    }
    function choosePlace(options) {
      const fitting = places.filter(place => options.filters.every(filter => passesSelection(filter, valuesOf(place, filter.field))));
      if (fitting.length === 0) return;
      const {near: near} = options;
      if (near === void 0) return options.random.pick(fitting);
      return fitting.reduce((best, one) => distance(one, near) < distance(best, near) ? one : best);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/organisation.ts
    function knownDeployment(org, request) {
      const id = pathPart(request, "id");
      const deployment = org.platform.find(id);
      if (deployment === void 0 || !isVisible(deployment, org.platform.clock.now())) throw refuse(org.variants.unknownId, `Deployment ${id} was not found.`);
      return deployment;
    }
    function requireTagNames(org, names) {
      const {tagLength: tagLength} = org.variants;
      if (names.every(name => name.length >= 1 && name.length <= tagLength)) return;
      throw refuse(400, `A tag must have between 1 and ${tagLength} characters.`);
    }
    function originOf(request) {
      return `http://${request.headers.host ?? "127.0.0.1"}`;
    }
    function requireKnownVersion(org, application, version) {
      if (!org.misbehaviour.settings.refuseUnknownVersions) return;
      if (org.catalogue.isRegistered(application, version ?? void 0)) return;
      throw refuse(404, `Application ${application} has no version ${version ?? ""}.`);
    }
    function hideLate(org, deployment) {
      if (!org.misbehaviour.take("lateCreates")) return;
      deployment.visibleFromMs = org.platform.clock.now() + org.misbehaviour.settings.lateMs;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/deploy/routes-v1.ts
    function nearOf(body) {
      return body.location ?? body.geo_ip_list?.[0];
    }
    function placeFor(org, body) {
      const {random: random} = org.platform;
      const place = choosePlace({
        filters: body.filters ?? [],
        near: nearOf(body),
        random: random
      });
      if (place === void 0 || body.app_name.endsWith("-full")) throw refuse(422, "No server could be allocated for this deployment.");
      return place;
    }
    function webhooksOf(body) {
      if (typeof body.webhook_url !== "string") return [];
      return [ {
        events: [ "ready", "error" ],
        url: body.webhook_url
      } ];
    }
    function deploymentRequest(org, body, request) {
      const terms = org.catalogue.terms(body.app_name, body.version_name ?? void 0);
      if (terms === void 0) throw refuse(404, `Application ${body.app_name} has no version.`);
      const storage = body.container_log_storage;
      return {
        ...terms,
        application: body.app_name,
        place: placeFor(org, body),
        tags: body.tags ?? [],
        variables: body.env_vars ?? [],
        webhooks: webhooksOf(body),
        users: (body.ip_list ?? body.geo_ip_list ?? []).length,
        command: body.command ?? "",
        arguments: body.arguments ?? "",
        logStorage: storage?.enabled ? storage.endpoint_storage : terms.logStorage,
        skipTelemetry: body.skip_telemetry ?? true,
        cachedOnly: false,
        origin: originOf(request)
      };
    }
    function deployReply(deployment, body) {
      const {latitude: latitude, longitude: longitude} = nearOf(body) ?? deployment.place;
      return {
        request_id: deployment.id,
        request_dns: gameHost,
        request_app: deployment.application,
        filters: body.filters ?? [],
        request_version: deployment.version,
        request_user_count: deployment.users,
        tags: deployment.tags.map(tag => tag.name),
        container_log_storage: {
          enabled: deployment.logStorage !== void 0,
          endpoint_storage: deployment.logStorage ?? ""
        },
        location: {
          latitude: latitude,
          longitude: longitude
        },
        ap_sort_strategy: body.ap_sort_strategy ?? "basic"
      };
    }
    async function deploy(org, request) {
      const body = endpoint_readBody(request, deployBodyV1);
      requireTagNames(org, body.tags ?? []);
      requireKnownVersion(org, body.app_name, body.version_name);
      const {deployment: deployment, prepared: prepared} = org.platform.create(deploymentRequest(org, body, request));
      hideLate(org, deployment);
      await prepared;
      return {
        status: 200,
        json: deployReply(deployment, body)
      };
    }
    function deployV1Routes(org) {
      return [ endpoint("POST", "/v1/deploy", request => deploy(org, request)) ];
    }
    const longestValueBytes = 4096;
    const latitude = schemas.aig().min(-90).max(90);
    const longitude = schemas.aig().min(-180).max(180);
    const address = schemas.KCZ([ schemas.uXy(), schemas.ugL() ], {
      error: "Not an IP address."
    });
    const coordinates = schemas.Ikc({
      latitude: latitude,
      longitude: longitude
    });
    const variableValue = schemas.YjP().refine(value => Buffer.byteLength(value) <= longestValueBytes, "Longer than 4 KB.");
    const webhookUrl = schemas.OZ5({
      protocol: /^https?$/,
      error: "Not an http or https URL."
    });
    const deployBodyV1 = schemas.Ikc({
      app_name: schemas.YjP().min(1),
      version_name: schemas.YjP().min(1).nullish(),
      ip_list: schemas.YOg(address).nullish(),
      geo_ip_list: schemas.YOg(schemas.Ikc({
        ip: address,
        latitude: latitude,
        longitude: longitude
      })).nullish(),
      env_vars: schemas.YOg(schemas.Ikc({
        key: schemas.YjP().min(1),
        value: variableValue,
        is_hidden: schemas.zMY().default(false)
      })).nullish(),
      location: coordinates.nullish(),
      filters: schemas.YOg(placeFilter).nullish(),
      tags: schemas.YOg(schemas.YjP()).nullish(),
      webhook_url: webhookUrl.nullish(),
      container_log_storage: schemas.Ikc({
        enabled: schemas.zMY(),
        endpoint_storage: schemas.YjP()
      }).nullish(),
      command: schemas.YjP().nullish(),
      arguments: schemas.YjP().nullish(),
      skip_telemetry: schemas.zMY().nullish(),
      is_public_app: schemas.zMY().nullish(),
      telemetry_profile_uuid_list: schemas.YOg(schemas.YjP()).nullish(),
      ap_sort_strategy: schemas.k5n([ "basic", "weighted" ]).nullish()
    }).refine(body => (body.ip_list ?? []).length > 0 !== (body.geo_ip_list ?? []).length > 0, "Exactly one of ip_list and geo_ip_list must be given.");
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/deploy/routes-v2.ts
    const noServer = "No server could be allocated for this deployment.";
    function routes_v2_nearOf(body) {
      for (const user of body.users) if (user.user_type === "geo_coordinates") return user.user_data;
      return;
    }
    function routes_v2_webhooksOf(body) {
      const given = [ [ "ready", body.webhook_on_ready ], [ "error", body.webhook_on_error ], [ "terminated", body.webhook_on_terminated ] ];
      return given.flatMap(([event, webhook]) => webhook === null || webhook === void 0 ? [] : [ {
        events: [ event ],
        url: webhook.url
      } ]);
    }
    function routes_v2_deploymentRequest(org, body, request) {
      const terms = org.catalogue.terms(body.application, body.version);
      const {random: random} = org.platform;
      const place = choosePlace({
        filters: [],
        near: routes_v2_nearOf(body),
        random: random
      }) ?? random.pick(places);
      return {
        ports: [],
        maxDurationMinutes: -1,
        ...terms,
        version: body.version,
        application: body.application,
        place: place,
        tags: body.tags ?? [],
        variables: body.environment_variables ?? [],
        webhooks: routes_v2_webhooksOf(body),
        users: body.users.length,
        command: "",
        arguments: "",
        skipTelemetry: true,
        cachedOnly: body.require_cached_locations ?? false,
        origin: originOf(request)
      };
    }
    async function routes_v2_deploy(org, request) {
      const body = endpoint_readBody(request, deployBodyV2);
      requireTagNames(org, body.tags ?? []);
      requireKnownVersion(org, body.application, body.version);
      const order = routes_v2_deploymentRequest(org, body, request);
      if (order.application.endsWith("-full")) {
        const {id: id} = org.platform.createFailed(order, noServer);
        return {
          status: 422,
          json: {
            request_id: id,
            message: noServer
          }
        };
      }
      const {deployment: deployment, prepared: prepared} = org.platform.create(order);
      hideLate(org, deployment);
      await prepared;
      return {
        status: 202,
        json: {
          request_id: deployment.id
        }
      };
    }
    function deployV2Routes(org) {
      return [ endpoint("POST", "/v2/deployments", request => routes_v2_deploy(org, request)) ];
    }
    const lowestUnits = 100;
    const user = schemas.gMt("user_type", [ schemas.Ikc({
      user_type: schemas.euz("ip_address"),
      user_data: schemas.Ikc({
        ip_address: address
      })
    }), schemas.Ikc({
      user_type: schemas.euz("geo_coordinates"),
      user_data: coordinates
    }) ]);
    const resources = schemas.Ikc({
      cpu_units: schemas.Whr().min(lowestUnits),
      memory_mib: schemas.Whr().min(lowestUnits)
    }).refine(wanted => wanted.memory_mib <= 2 * wanted.cpu_units, "memory_mib must not exceed 2 * cpu_units.");
    const webhook = schemas.Ikc({
      url: webhookUrl
    });
    const deployBodyV2 = schemas.Ikc({
      application: schemas.YjP().min(1),
      version: schemas.YjP().min(1),
      users: schemas.YOg(user).min(1),
      resources: resources.nullish(),
      require_cached_locations: schemas.zMY().nullish(),
      environment_variables: schemas.YOg(schemas.Ikc({
        key: schemas.YjP().min(1),
        value: variableValue,
        is_hidden: schemas.zMY()
      })).nullish(),
      tags: schemas.YOg(schemas.YjP()).nullish(),
      webhook_on_ready: webhook.nullish(),
      webhook_on_error: webhook.nullish(),
      webhook_on_terminated: webhook.nullish()
    });
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/deployment.ts
    function hasContainer({status: status, readyMs: readyMs, crash: crash}) {
      return status !== "TERMINATED" && (readyMs !== void 0 || crash !== void 0);
    }
    function isListed(deployment) {
      return deployment.status !== "TERMINATED";
    }
    function isLeaving(deployment) {
      return deployment.status === "TERMINATING" || deployment.status === "TERMINATED";
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/logs-and-metrics/log-routes.ts
    function linesOf(deployment) {
      if (!hasContainer(deployment)) return [];
      const {application: application, version: version, variables: variables, ports: ports, crash: crash} = deployment;
      return [ `${application} ${version} starts in ${deployment.place.city}`, ...variables.map(({key: key, value: value, is_hidden: is_hidden}) => `env ${key}=${is_hidden ? "(hidden)" : value}`), ...ports.map(port => `opens ${port.name} on ${port.internal}/${port.protocol}`), ...deployment.accepting ? [ "accepts players" ] : [], ...deployment.output, ...crash === void 0 ? [] : [ `${crash.message}, exit code ${crash.exitCode}` ] ];
    }
    function logs(org, request) {
      const deployment = knownDeployment(org, request);
      const {id: id, crash: crash, logStorage: logStorage, status: status} = deployment;
      if (status === "TERMINATED" && logStorage === void 0) throw refuse(404, `The container of ${id} is gone, and so are its logs.`);
      const text = linesOf(deployment).join("\n");
      const exit_code = crash?.exitCode ?? 0;
      const json = {
        logs: text,
        encoding: "utf-8",
        crash_logs: crash === void 0 ? "" : text,
        crash_data: {
          exit_code: exit_code,
          message: crash?.message ?? "",
          restart_count: crash?.restartCount ?? 0
        },
        logs_link: logStorage === void 0 ? "" : `s3://${logStorage}/${id}.log`
      };
      return {
        status: 200,
        json: json
      };
    }
    function logRoutes(org) {
      const path = "/v1/deployment/:id/container-logs";
      return [ endpoint("GET", path, request => logs(org, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/logs-and-metrics/metric-routes.ts
    const steps = {
      "30s": 30,
      "1m": 60,
      "5m": 300,
      "10m": 600,
      "1h": 3600
    };
    const defaultStep = "1m";
    const mostPoints = 1e3;
    function readBound(query, name, otherwise) {
      const text = query.get(name);
      if (text === null) return otherwise;
      const ms = readTime(text);
      if (ms === void 0) throw refuse(400, `${name} must look like 2021-07-10 00:00:00.00.`);
      return ms;
    }
    function readWindow(query, deployment, now) {
      const started = deployment.readyMs ?? deployment.createdMs;
      const fromMs = readBound(query, "start_time", started);
      const toMs = readBound(query, "end_time", Math.max(now, fromMs + 1));
      if (toMs <= fromMs) throw refuse(422, "end_time must be later than start_time.");
      const seconds = steps[query.get("steps") ?? defaultStep];
      if (seconds === void 0) throw refuse(400, `steps must be one of ${Object.keys(steps).join(", ")}.`);
      if (![ "true", "false", null ].includes(query.get("raw"))) throw refuse(400, "raw must be true or false.");
      return {
        fromMs: fromMs,
        toMs: toMs,
        stepMs: seconds * 1e3
      };
    }
    function momentsIn({fromMs: fromMs, toMs: toMs, stepMs: stepMs}, deployment, now) {
      if (deployment.readyMs === void 0) return [];
      const first = Math.max(fromMs, deployment.readyMs);
      const last = Math.min(toMs, deployment.removedMs ?? now);
      const count = last < first ? 0 : Math.floor((last - first) / stepMs) + 1;
      const kept = Math.min(count, mostPoints);
      return Array.from({
        length: kept
      }, (_, index) => first + (count - kept + index) * stepMs);
    }
    function series(moments, value) {
      const iso = moments.map(ms => new Date(ms).toISOString());
      return {
        labels: iso.map(text => text.slice(11, 19)),
        datasets: moments.map(ms => String(Math.round(value(ms)))),
        timestamps: iso.map(text => text.replace("T", " ").replace("Z", ""))
      };
    }
    function metrics(org, request) {
      const deployment = knownDeployment(org, request);
      const now = org.platform.clock.now();
      const window = readWindow(request.query, deployment, now);
      const moments = momentsIn(window, deployment, now);
      const begun = deployment.readyMs ?? now;
      const wave = (ms, base) => base * (1 + Math.sin(ms / 6e4) / 4);
      const grown = perSecond => series(moments, ms => (ms - begun) / 1e3 * perSecond);
      const json = {
        total: {
          receive_total: grown(2400),
          transmit_total: grown(5200),
          disk_read_total: grown(100),
          disk_write_total: grown(40)
        },
        cpu: series(moments, ms => wave(ms, 300)),
        mem: series(moments, ms => wave(ms, 512)),
        network: {
          receive: series(moments, ms => wave(ms, 2400)),
          transmit: series(moments, ms => wave(ms, 5200))
        }
      };
      return {
        status: 200,
        json: json
      };
    }
    function metricRoutes(org) {
      return [ endpoint("GET", "/v1/metrics/deployment/:id", request => metrics(org, request)) ];
    }
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_dgram_ = __webpack_require__(1314);
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/port-claim.ts
    const lowestPort = 2e4;
    const highestPort = 32767;
    const attempts = 200;
    async function bind(address, port) {
      const socket = (0, external_node_dgram_.createSocket)({
        type: address.includes(":") ? "udp6" : "udp4"
      });
      const bound = Promise.withResolvers();
      socket.once("error", bound.reject);
      socket.bind({
        address: address,
        port: port,
        exclusive: true
      }, bound.resolve);
      try {
        await bound.promise;
      } catch (error) {
        socket.close();
        throw error;
      }
      socket.off("error", bound.reject);
      socket.on("error", () => {});
      return socket.unref();
    }
    async function isFreeForTcp(address, port) {
      const trial = (0, external_node_net_.createServer)();
      try {
        await listen(trial, address, port);
      } catch {
        return false;
      }
      await closeServer(trial);
      return true;
    }
    function releaseSockets(sockets) {
      for (const socket of sockets.splice(0)) socket.close();
    }
    async function tryClaim(addresses, number) {
      const sockets = [];
      try {
        for (const address of addresses) sockets.push(await bind(address, number));
        for (const address of addresses) if (!await isFreeForTcp(address, number)) throw new Error(`${number} is taken`);
        return {
          number: number,
          sockets: sockets
        };
      } catch {
        releaseSockets(sockets);
        return;
      }
    }
    async function claimPort(addresses, wanted) {
      const before = wanted === void 0 ? void 0 : await tryClaim(addresses, wanted);
      if (before !== void 0) return before;
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const claim = await tryClaim(addresses, (0, external_node_crypto_.randomInt)(lowestPort, highestPort + 1));
        if (claim !== void 0) return claim;
      }
      throw new Error(`No free port between ${lowestPort} and ${highestPort} was found.`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/port-listener.ts
    function echoDatagrams(claim) {
      for (const socket of claim.sockets) socket.on("message", (message, sender) => socket.send(message, sender.port, sender.address));
    }
    function echoBytes(connection) {
      connection.pipe(connection);
    }
    function createPortListener({claim: claim, addresses: addresses, protocol: protocol, about: about, web: web}) {
      const speech = speechOf(protocol);
      const servers = [];
      const connections = new Set;
      let closed = false;
      function welcome(connection) {
        connections.add(connection);
        connection.on("error", () => connection.destroy());
        connection.once("close", () => connections.delete(connection));
        connection.unref();
        if (speech.stream === "tcp") echoBytes(connection); else if (speech.stream !== void 0) web.serve(connection, {
          kind: speech.stream,
          about: about
        });
      }
      return {
        number: claim.number,
        async open() {
          if (speech.udp) echoDatagrams(claim);
          if (speech.stream === void 0) return;
          for (const address of addresses) {
            const server = (0, external_node_net_.createServer)(welcome).unref();
            servers.push(server);
            await listen(server, address, claim.number);
            if (closed) server.close();
          }
          if (!speech.udp) releaseSockets(claim.sockets);
        },
        close() {
          closed = true;
          releaseSockets(claim.sockets);
          for (const server of servers) server.close();
          for (const connection of connections) connection.destroy();
        }
      };
    }
    var wrapper = __webpack_require__(2977);
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/web-server.ts
    function createWebServer() {
      const served = new WeakMap;
      const answer = (request, response) => {
        const connection = served.get(request.socket);
        const status = connection?.kind === "ws" ? 426 : 200;
        response.writeHead(status, {
          "content-type": "application/json"
        });
        response.end(JSON.stringify(connection?.about ?? {}));
      };
      const server = (0, external_node_http_.createServer)(answer);
      const webSockets = new wrapper.zu({
        noServer: true
      });
      server.on("upgrade", (request, socket, head) => {
        webSockets.handleUpgrade(request, socket, head, webSocket => {
          webSocket.on("error", () => webSocket.terminate());
          webSocket.on("message", (data, binary) => webSocket.send(data, {
            binary: binary
          }));
        });
      });
      return {
        serve(socket, options) {
          served.set(socket, options);
          server.emit("connection", socket);
        },
        close() {
          webSockets.close();
          server.close();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/game-server/game-servers.ts
    class GameServer {
      #deployment;
      #addresses;
      #web;
      #listeners=[];
      #closed=false;
      constructor(deployment, addresses, web) {
        this.#deployment = deployment;
        this.#addresses = addresses;
        this.#web = web;
      }
      async prepare() {
        const {id: id, application: application, version: version} = this.#deployment;
        const about = {
          request_id: id,
          application: application,
          version: version
        };
        for (const port of this.#deployment.ports) {
          const claim = await claimPort(this.#addresses, port.external);
          const {protocol: protocol} = port;
          const listener = createPortListener({
            claim: claim,
            addresses: this.#addresses,
            protocol: protocol,
            about: about,
            web: this.#web
          });
          if (this.#closed) {
            listener.close();
            return;
          }
          port.external = claim.number;
          this.#listeners.push(listener);
        }
      }
      async open() {
        for (const listener of this.#listeners) await listener.open();
        this.#deployment.accepting = !this.#closed;
      }
      close() {
        this.#closed = true;
        for (const listener of this.#listeners.splice(0)) listener.close();
      }
    }
    function createGameServers(options) {
      const web = createWebServer();
      const running = new Map;
      const reason = error => error instanceof Error ? error.message : "unknown reason";
      const close = deployment => {
        running.get(deployment)?.server.close();
        running.delete(deployment);
      };
      return {
        close: close,
        prepare(deployment) {
          const server = new GameServer(deployment, options.addresses, web);
          const prepared = server.prepare();
          running.set(deployment, {
            server: server,
            prepared: prepared
          });
          return prepared;
        },
        async open(deployment) {
          const entry = running.get(deployment);
          await (entry?.prepared.then(() => entry.server.open()).catch(error => options.failed(deployment, reason(error))));
        },
        closeAll() {
          for (const deployment of [ ...running.keys() ]) close(deployment);
          web.close();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/scheduled-tasks.ts
    const purposes = [ "status", "accept", "stop" ];
    function createScheduledTasks(clock) {
      const planned = new Map;
      const drop = key => {
        planned.get(key)?.cancel();
        planned.delete(key);
      };
      return {
        plan({id: id, purpose: purpose, ms: ms, task: task}) {
          const key = `${id} ${purpose}`;
          drop(key);
          const cancel = clock.after(ms, () => {
            planned.delete(key);
            task();
          });
          planned.set(key, {
            cancel: cancel,
            dueMs: clock.now() + ms
          });
        },
        cancel(id) {
          for (const purpose of purposes) drop(`${id} ${purpose}`);
        },
        dueInMs(id) {
          const due = {};
          for (const purpose of purposes) {
            const task = planned.get(`${id} ${purpose}`);
            if (task !== void 0) due[purpose] = Math.max(0, task.dueMs - clock.now());
          }
          return due;
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/lifecycle.ts
    const pendingStopMs = 1e3;
    const errorKeptMs = 36e5;
    const recordKeptMs = 3e5;
    class Lifecycle {
      #clock;
      #listener;
      #tasks;
      #timelines=new WeakMap;
      constructor(clock, listener) {
        this.#clock = clock;
        this.#listener = listener;
        this.#tasks = createScheduledTasks(clock);
      }
      begin(deployment, timeline) {
        this.#timelines.set(deployment, timeline);
        this.#walk(deployment, timeline, {
          step: 0
        });
      }
      planOf(deployment) {
        const timeline = this.#timelines.get(deployment) ?? null;
        return {
          timeline: timeline,
          dueInMs: this.#tasks.dueInMs(deployment.id)
        };
      }
      resume(deployment, {timeline: timeline, dueInMs: dueInMs}) {
        const {id: id, status: status} = deployment;
        if (timeline !== null) this.#timelines.set(deployment, timeline);
        const plan = (purpose, task) => {
          const ms = dueInMs[purpose];
          if (ms !== void 0) this.#tasks.plan({
            id: id,
            purpose: purpose,
            ms: ms,
            task: task
          });
        };
        plan("accept", () => this.#listener.accept(deployment));
        plan("stop", () => this.stop(deployment));
        if (status === "TERMINATED") plan("status", () => this.#listener.forget(deployment)); else if (status === "TERMINATING") plan("status", () => this.#end(deployment)); else if (status === "READY" || status === "ERROR") plan("status", () => this.#terminate(deployment)); else if (timeline !== null) {
          const next = timeline.phases.findIndex(phase => phase.status === status) + 1;
          this.#walk(deployment, timeline, {
            step: next,
            afterMs: dueInMs.status
          });
        }
      }
      stopAfter(deployment, ms) {
        const task = () => void this.stop(deployment);
        this.#tasks.plan({
          id: deployment.id,
          purpose: "stop",
          ms: ms,
          task: task
        });
      }
      stop(deployment) {
        if (deployment.status === "TERMINATED") return "ended";
        if (deployment.status === "TERMINATING" || deployment.stopPending) return "under-way";
        if (deployment.status === "READY" || deployment.status === "ERROR") {
          this.#terminate(deployment);
          return "begun";
        }
        deployment.stopPending = true;
        return "later";
      }
      crash(deployment, crash) {
        if (deployment.status !== "READY") return false;
        deployment.crash = crash;
        this.fail(deployment, crash.message);
        return true;
      }
      fail(deployment, errorDetail) {
        if (isLeaving(deployment)) return;
        this.#tasks.cancel(deployment.id);
        deployment.errorDetail = errorDetail;
        this.#enter(deployment, "ERROR");
      }
      abandon(deployment) {
        this.#tasks.cancel(deployment.id);
      }
      #walk(deployment, timeline, {step: step, afterMs: afterMs}) {
        const phase = timeline.phases[step];
        if (phase === void 0) return;
        const task = () => {
          if (phase.status === "ERROR") {
            this.#failByCourse(deployment, timeline);
            return;
          }
          this.#enter(deployment, phase.status);
          this.#walk(deployment, timeline, {
            step: step + 1
          });
        };
        const ms = afterMs ?? phase.afterMs;
        this.#tasks.plan({
          id: deployment.id,
          purpose: "status",
          ms: ms,
          task: task
        });
      }
      #failByCourse(deployment, timeline) {
        if (!timeline.imageMissing) deployment.crash = {
          exitCode: 1,
          message: timeline.errorDetail,
          restartCount: 1
        };
        this.fail(deployment, timeline.errorDetail);
      }
      #enter(deployment, status) {
        deployment.lastStatus = deployment.status;
        deployment.status = status;
        if (status === "READY") this.#becomeReady(deployment);
        if (status === "ERROR" || status === "TERMINATED") deployment.accepting = false;
        this.#planEnd(deployment);
        this.#listener.changed(deployment);
      }
      #becomeReady(deployment) {
        deployment.readyMs = this.#clock.now();
        const ms = this.#timelines.get(deployment)?.acceptingAfterMs ?? 0;
        const task = () => this.#listener.accept(deployment);
        this.#tasks.plan({
          id: deployment.id,
          purpose: "accept",
          ms: ms,
          task: task
        });
      }
      #planEnd(deployment) {
        const {id: id, status: status, maxDurationMinutes: maxDurationMinutes} = deployment;
        if (status !== "READY" && status !== "ERROR") return;
        const task = () => this.#terminate(deployment);
        const plan = ms => this.#tasks.plan({
          id: id,
          purpose: "status",
          ms: ms,
          task: task
        });
        if (deployment.stopPending) plan(pendingStopMs); else if (status === "ERROR") plan(errorKeptMs); else if (maxDurationMinutes > 0) plan(maxDurationMinutes * 6e4);
      }
      #terminate(deployment) {
        this.#tasks.cancel(deployment.id);
        this.#enter(deployment, "TERMINATING");
        const ms = this.#timelines.get(deployment)?.terminationMs ?? 0;
        const task = () => this.#end(deployment);
        this.#tasks.plan({
          id: deployment.id,
          purpose: "status",
          ms: ms,
          task: task
        });
      }
      #end(deployment) {
        deployment.removedMs = this.#clock.now();
        this.#enter(deployment, "TERMINATED");
        const task = () => this.#listener.forget(deployment);
        this.#tasks.plan({
          id: deployment.id,
          purpose: "status",
          ms: recordKeptMs,
          task: task
        });
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/status-body.ts
    const proxyBase = 65001;
    function linkOf(port, external) {
      const [, web] = /^(http|ws)s?$/i.exec(port.protocol) ?? [];
      const address = `${gameHost}:${external}`;
      return web === void 0 ? address : `${web.toLowerCase()}://${address}`;
    }
    function portsBody(deployment) {
      if (!hasAddress(deployment)) return {};
      return Object.fromEntries(deployment.ports.flatMap((port, index) => {
        const {name: name, internal: internal, protocol: protocol, external: external, tlsUpgrade: tls_upgrade} = port;
        if (external === void 0) return [];
        const link = linkOf(port, external);
        const proxy = proxyBase + index;
        return [ [ name, {
          external: external,
          internal: internal,
          protocol: protocol,
          name: name,
          tls_upgrade: tls_upgrade,
          link: link,
          proxy: proxy
        } ] ];
      }));
    }
    function hasAddress({status: status}) {
      return ![ "INITIALIZING", "SEEKING", "SEEKED", "SCANNING" ].includes(status);
    }
    function startTime({readyMs: readyMs}) {
      return readyMs === void 0 ? "" : writeTime(readyMs);
    }
    function elapsedSeconds(deployment, now) {
      if (deployment.readyMs === void 0) return 0;
      return Math.floor(((deployment.removedMs ?? now) - deployment.readyMs) / 1e3);
    }
    const publicIp = deployment => hasAddress(deployment) ? "127.0.0.1" : "";
    const tagNames = deployment => deployment.tags.map(tag => tag.name);
    function statusBody(deployment, now) {
      const {city: city, country: country, continent: continent, administrative_division: administrative_division, timezone: timezone, latitude: latitude, longitude: longitude} = deployment.place;
      return {
        request_id: deployment.id,
        fqdn: gameHost,
        app_name: deployment.application,
        app_version: deployment.version,
        current_status: `Status.${deployment.status}`,
        running: hasAddress(deployment) && deployment.status !== "TERMINATED",
        whitelisting_active: false,
        start_time: startTime(deployment),
        removal_time: deployment.removedMs === void 0 ? null : writeTime(deployment.removedMs),
        elapsed_time: elapsedSeconds(deployment, now),
        last_status: `Status.${deployment.lastStatus}`,
        error: deployment.errorDetail !== "",
        error_detail: deployment.errorDetail,
        ports: portsBody(deployment),
        public_ip: publicIp(deployment),
        sessions: [],
        location: {
          city: city,
          country: country,
          continent: continent,
          administrative_division: administrative_division,
          timezone: timezone,
          latitude: latitude,
          longitude: longitude
        },
        tags: tagNames(deployment),
        sockets: "10",
        sockets_usage: "0",
        command: deployment.command,
        arguments: deployment.arguments,
        max_duration: deployment.maxDurationMinutes
      };
    }
    function listItem(deployment) {
      const ready = deployment.status === "READY";
      return {
        request_id: deployment.id,
        fqdn: gameHost,
        start_time: startTime(deployment),
        ready: ready,
        public_ip: publicIp(deployment),
        ports: portsBody(deployment),
        tags: tagNames(deployment),
        sockets: "10",
        sockets_usage: "0",
        is_joinable_by_session: ready
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/timeline.ts
    const slowFactor = 10;
    function failureOf(application) {
      if (application.endsWith("-pull-error")) return {
        errorDetail: "Unable to pull image from registry",
        imageMissing: true
      };
      if (application.endsWith("-error")) return {
        errorDetail: "Container crashed",
        imageMissing: false
      };
      return {
        errorDetail: "",
        imageMissing: false
      };
    }
    function planTimeline(order, random) {
      const factor = order.application.endsWith("-slow") ? slowFactor : 1;
      const seconds = (low, high) => Math.round(random.between(low, high) * 1e3 * factor);
      const failure = failureOf(order.application);
      const scanning = {
        status: "SCANNING",
        afterMs: seconds(.4, 1.5)
      };
      const deploying = order.cachedOnly ? seconds(.8, 2) : seconds(1, 6);
      return {
        phases: [ {
          status: "SEEKING",
          afterMs: seconds(.2, .8)
        }, {
          status: "SEEKED",
          afterMs: seconds(.4, 1.5)
        }, ...order.skipTelemetry ? [] : [ scanning ], {
          status: "DEPLOYING",
          afterMs: seconds(.2, .8)
        }, {
          status: failure.errorDetail === "" ? "READY" : "ERROR",
          afterMs: deploying
        } ],
        acceptingAfterMs: seconds(.2, 4),
        terminationMs: Math.round(random.between(500, 3e3)),
        ...failure
      };
    }
    var external_node_https_ = __webpack_require__(4708);
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/webhooks.ts
    const receiverTimeoutMs = 1e4;
    function isLoopback(url) {
      return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    }
    function post(url, body, done) {
      const send = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body)
      };
      const request = send(url, {
        method: "POST",
        headers: headers,
        timeout: receiverTimeoutMs,
        agent: false
      });
      request.once("response", response => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      request.once("timeout", () => request.destroy(new Error("timed out")));
      request.on("error", () => done("unreachable"));
      request.end(body);
    }
    function deliver(webhook, body) {
      const url = new URL(webhook.url);
      if (!isLoopback(url)) {
        webhook.outcome = "not-loopback";
        return;
      }
      webhook.outcome = "unreachable";
      post(url, JSON.stringify(body), outcome => {
        webhook.outcome = outcome;
      });
    }
    function callWebhooks(deployment, event, body) {
      for (const webhook of deployment.webhooks) if (webhook.outcome === void 0 && webhook.events.includes(event)) deliver(webhook, body);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/platform.ts
    const bulkStopMs = 1e3;
    class Platform {
      clock;
      random;
      onLeaving=() => {};
      #deployments=new Map;
      #lifecycle;
      #gameServers;
      constructor({clock: clock, random: random, addresses: addresses}) {
        this.clock = clock;
        this.random = random;
        this.#gameServers = createGameServers({
          addresses: addresses,
          failed: (deployment, reason) => this.#lifecycle.fail(deployment, reason)
        });
        this.#lifecycle = new Lifecycle(clock, {
          changed: deployment => this.#changed(deployment),
          accept: deployment => void this.#gameServers.open(deployment),
          forget: deployment => this.#deployments.delete(deployment.id)
        });
      }
      all() {
        return [ ...this.#deployments.values() ];
      }
      find(id) {
        return this.#deployments.get(id);
      }
      create(order) {
        const deployment = this.#record(order);
        this.#deployments.set(deployment.id, deployment);
        const prepared = this.#prepare(deployment);
        this.#lifecycle.begin(deployment, planTimeline(order, this.random));
        return {
          deployment: deployment,
          prepared: prepared
        };
      }
      createFailed(order, errorDetail) {
        const deployment = this.#record({
          ...order,
          ports: []
        });
        this.#deployments.set(deployment.id, deployment);
        this.#lifecycle.fail(deployment, errorDetail);
        return deployment;
      }
      stop(deployment) {
        return this.#lifecycle.stop(deployment);
      }
      stopSoon(deployment) {
        const delay = Math.round(this.random.between(0, bulkStopMs));
        this.#lifecycle.stopAfter(deployment, delay);
      }
      crash(deployment, crash) {
        return this.#lifecycle.crash(deployment, crash);
      }
      vanish(deployment) {
        this.#lifecycle.abandon(deployment);
        this.#gameServers.close(deployment);
        this.#deployments.delete(deployment.id);
        this.onLeaving();
      }
      planOf(deployment) {
        return this.#lifecycle.planOf(deployment);
      }
      async restore(deployment, plan) {
        const isAccepting = deployment.accepting;
        deployment.accepting = false;
        this.#deployments.set(deployment.id, deployment);
        const isServing = deployment.status !== "ERROR" && deployment.status !== "TERMINATED";
        if (isServing) await this.#prepare(deployment);
        this.#lifecycle.resume(deployment, plan);
        if (isAccepting && isServing) await this.#gameServers.open(deployment);
      }
      clear() {
        for (const deployment of this.#deployments.values()) {
          this.#lifecycle.abandon(deployment);
          this.#gameServers.close(deployment);
        }
        this.#deployments.clear();
      }
      close() {
        this.clear();
        this.#gameServers.closeAll();
      }
      #prepare(deployment) {
        return this.#gameServers.prepare(deployment).catch(error => {
          this.#lifecycle.fail(deployment, error instanceof Error ? error.message : "No port was free.");
        });
      }
      #record(order) {
        const createdMs = this.clock.now();
        return {
          ...order,
          id: this.#freshId(),
          createdMs: createdMs,
          status: "INITIALIZING",
          lastStatus: "INITIALIZING",
          ports: order.ports.map(port => ({
            ...port
          })),
          tags: [ ...new Set(order.tags) ].map(name => ({
            name: name,
            createdMs: createdMs,
            updatedMs: createdMs
          })),
          errorDetail: "",
          stopPending: false,
          accepting: false,
          output: [],
          selfStop: {
            accessPoint: this.random.integer(1, 99999),
            token: this.random.hex(32)
          }
        };
      }
      #freshId() {
        const id = this.random.hex(12);
        return this.#deployments.has(id) ? this.#freshId() : id;
      }
      #changed(deployment) {
        const {status: status} = deployment;
        if (status === "ERROR" || status === "TERMINATED") this.#gameServers.close(deployment);
        const body = statusBody(deployment, this.clock.now());
        if (status === "READY") callWebhooks(deployment, "ready", body);
        if (status === "ERROR") callWebhooks(deployment, "error", body);
        if (status === "TERMINATED") callWebhooks(deployment, "terminated", body);
        if (status === "TERMINATING") this.onLeaving();
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/list-query.ts
    const operators = {
      status: [ "eq", "neq" ],
      created_at: [ "eq", "gte", "lte" ],
      application: [ "eq", "neq", "in", "nin" ],
      version: [ "eq", "neq", "in", "nin" ],
      tags: [ "eq", "neq", "in", "nin" ],
      request_id: [ "eq", "neq", "in", "nin" ],
      fleet_name: [ "eq", "neq", "in", "nin", "ilike" ],
      host_name: [ "eq", "neq", "in", "nin", "ilike" ]
    };
    const filter = schemas.Ikc({
      field: schemas.k5n([ "status", "application", "version", "tags", "request_id", "created_at", "fleet_name", "host_name" ]),
      operator: schemas.k5n([ "eq", "neq", "gte", "lte", "in", "nin", "ilike" ]),
      value: schemas.KCZ([ schemas.YjP(), schemas.YOg(schemas.YjP()) ])
    });
    const query = schemas.Ikc({
      filters: schemas.YOg(filter).default([]),
      order_by: schemas.YOg(schemas.Ikc({
        field: schemas.k5n([ "created_at", "available_session_sockets" ]),
        order: schemas.k5n([ "asc", "desc" ]).default("asc")
      })).default([])
    });
    function checkFilter({field: field, operator: operator, value: value}) {
      if (!operators[field].includes(operator)) throw refuse(400, `query: ${field} cannot be compared by ${operator}.`);
      if ((operator === "in" || operator === "nin") !== Array.isArray(value)) throw refuse(400, `query: ${operator} on ${field} has the wrong kind of value.`);
      if (field === "created_at" && readTime(String(value)) === void 0) throw refuse(400, `query: ${String(value)} is no time.`);
    }
    function parse(text) {
      try {
        return JSON.parse(text);
      } catch {
        throw refuse(400, "query is not valid JSON.");
      }
    }
    function readListQuery(text) {
      const read = query.safeParse(parse(text === null || text === "" ? "{}" : text));
      if (!read.success) {
        const [issue] = read.error.issues;
        throw refuse(400, `query: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
      }
      const fields = read.data.filters.map(one => one.field);
      if (new Set(fields).size !== fields.length) throw refuse(400, "query: one filter per field.");
      for (const one of read.data.filters) checkFilter(one);
      return read.data;
    }
    function list_query_valuesOf(deployment, field) {
      const values = {
        status: () => [ deployment.status.toLowerCase() ],
        application: () => [ deployment.application ],
        version: () => [ deployment.version ],
        tags: () => deployment.tags.map(tag => tag.name),
        request_id: () => [ deployment.id ],
        created_at: () => [],
        fleet_name: () => deployment.fleet === void 0 ? [] : [ deployment.fleet.name ],
        host_name: () => [ gameHost ]
      };
      return values[field]();
    }
    function isLike(pattern, value) {
      const parts = pattern.split("%").map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
      return new RegExp(`^${parts.join(".*")}$`, "is").test(value);
    }
    function passesTime(deployment, {operator: operator, value: value}) {
      const wanted = readTime(String(value)) ?? 0;
      if (operator === "gte") return deployment.createdMs >= wanted;
      if (operator === "lte") return deployment.createdMs <= wanted;
      return deployment.createdMs === wanted;
    }
    function passesFilter(deployment, one) {
      if (one.field === "created_at") return passesTime(deployment, one);
      const wanted = Array.isArray(one.value) ? one.value : [ one.value ];
      const values = list_query_valuesOf(deployment, one.field);
      if (one.operator === "ilike") return values.some(value => wanted.some(pattern => isLike(pattern, value)));
      const fits = values.some(value => wanted.includes(value));
      return one.operator === "neq" || one.operator === "nin" ? !fits : fits;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/read-routes.ts
    function read_routes_status(org, request) {
      const deployment = knownDeployment(org, request);
      const body = statusBody(deployment, org.platform.clock.now());
      const hasLeftover = org.misbehaviour.settings.leftoverErrors && deployment.status === "READY";
      if (!hasLeftover) return {
        status: 200,
        json: body
      };
      return {
        status: 200,
        json: {
          ...body,
          error: true,
          error_detail: "Pull image timeout exceeded"
        }
      };
    }
    function read_routes_list(org, request) {
      const {filters: filters, order_by: orders} = readListQuery(request.query.get("query"));
      const found = org.platform.all().filter(isListed).filter(deployment => isVisible(deployment, org.platform.clock.now())).filter(deployment => filters.every(filter => passesFilter(deployment, filter)));
      const byTime = orders.find(order => order.field === "created_at");
      if (byTime?.order === "desc") found.reverse();
      const shown = org.misbehaviour.take("listGaps") ? found.filter((_, at) => at % 2 === 1) : found;
      const {items: items, total: total_count, pagination: pagination} = takePage(shown, request.query);
      const unusual = org.misbehaviour.take("unusualLists") ? [ UNUSUAL_ITEM ] : [];
      const data = [ ...unusual, ...items.map(listItem) ];
      const json = {
        data: data,
        total_count: total_count,
        pagination: pagination,
        message: []
      };
      return {
        status: 200,
        json: json
      };
    }
    function readRoutes(org) {
      return [ endpoint("GET", "/v1/status/:id", request => read_routes_status(org, request)), endpoint("GET", "/v1/deployments", request => read_routes_list(org, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/stop-routes.ts
    const bulkStopBody = schemas.Ikc({
      filters: schemas.YOg(selectionFilter([ "request_id", "deployment_tags" ])).min(1)
    });
    function applyLogStorage(deployment, wanted) {
      if (wanted === null) return;
      if (wanted === "false") deployment.logStorage = void 0; else if (wanted !== "true") deployment.logStorage = wanted; else if (deployment.logStorage === void 0) throw refuse(400, "The app version has no endpoint storage.");
    }
    function stop(org, deployment, request) {
      applyLogStorage(deployment, request.query.get("container_log_storage"));
      const {id: id} = deployment;
      if (org.platform.stop(deployment) !== "begun") return {
        status: 202,
        json: {
          message: `${id} - Delete request will be processed soon`
        }
      };
      const deployment_summary = statusBody(deployment, org.platform.clock.now());
      const message = `Instance ${id} will be deleted`;
      return {
        status: 200,
        json: {
          message: message,
          deployment_summary: deployment_summary
        }
      };
    }
    function stopById(org, request) {
      const deployment = knownDeployment(org, request);
      if (deployment.status === "TERMINATED") throw refuse(410, `Instance ${deployment.id} is already terminated.`);
      const answer = stop(org, deployment, request);
      return org.misbehaviour.take("emptyStops") ? {
        status: answer.status
      } : answer;
    }
    function stopItself(org, request) {
      const secret = request.headers.authorization;
      if (secret === void 0 || secret === "") throw refuse(401, "The authorization header is missing.");
      const deployment = knownDeployment(org, request);
      const {accessPoint: accessPoint, token: token} = deployment.selfStop;
      if (request.params["accessPoint"] !== String(accessPoint)) throw refuse(404, "There is no such access point.");
      if (secret !== token) throw refuse(403, "This delete token is not the one of the deployment.");
      if (deployment.status === "TERMINATED") throw refuse(404, `${deployment.id} was not found.`);
      return stop(org, deployment, request);
    }
    function isMeant(deployment, filter) {
      const tags = () => deployment.tags.map(tag => tag.name);
      return passesSelection(filter, filter.field === "request_id" ? [ deployment.id ] : tags());
    }
    function stopMany(org, request) {
      const {filters: filters} = endpoint_readBody(request, bulkStopBody);
      const meant = org.platform.all().filter(deployment => !isLeaving(deployment)).filter(deployment => isVisible(deployment, org.platform.clock.now())).filter(deployment => filters.every(filter => isMeant(deployment, filter)));
      const isPartial = org.misbehaviour.take("partialBulkStops");
      const accepted = isPartial ? meant.filter((_, at) => at % 2 === 0) : meant;
      for (const deployment of accepted) org.platform.stopSoon(deployment);
      const processable = accepted.map(deployment => ({
        request_id: deployment.id
      }));
      return {
        status: 202,
        json: {
          processable: processable
        }
      };
    }
    function stopRoutes(org) {
      return [ endpoint("DELETE", "/v1/stop/:id", request => stopById(org, request)), endpoint("DELETE", "/v1/self/stop/:id/:accessPoint", request => stopItself(org, request)), endpoint("POST", "/v1/deployments/bulk-stop", request => stopMany(org, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/deployments/tag-routes.ts
    const tagBody = schemas.Ikc({
      name: schemas.YjP()
    });
    function shown(tag) {
      const create_time = writeTime(tag.createdMs);
      return {
        name: tag.name,
        create_time: create_time,
        last_updated: writeTime(tag.updatedMs)
      };
    }
    function findTag(deployment, name) {
      return deployment.tags.find(tag => tag.name === name);
    }
    function knownTag(deployment, request) {
      const name = pathPart(request, "tag");
      const tag = findTag(deployment, name);
      if (tag === void 0) throw refuse(404, `Tag ${name} was not found.`);
      return tag;
    }
    function wantedName(org, request) {
      const {name: name} = endpoint_readBody(request, tagBody);
      requireTagNames(org, [ name ]);
      return name;
    }
    function refuseTwice(deployment, name) {
      if (findTag(deployment, name) !== void 0) throw refuse(409, `Tag ${name} exists already.`);
    }
    function tag_routes_list(org, request) {
      const page = takePage(knownDeployment(org, request).tags, request.query);
      const {total: total, pagination: pagination} = page;
      const tags = page.items.map(shown);
      return {
        status: 200,
        json: {
          tags: tags,
          count: total,
          total_count: total,
          pagination: pagination
        }
      };
    }
    function tag_routes_create(org, request) {
      const deployment = knownDeployment(org, request);
      const name = wantedName(org, request);
      refuseTwice(deployment, name);
      const now = org.platform.clock.now();
      const tag = {
        name: name,
        createdMs: now,
        updatedMs: now
      };
      deployment.tags.push(tag);
      return {
        status: 200,
        json: shown(tag)
      };
    }
    function rename(org, request) {
      const deployment = knownDeployment(org, request);
      const tag = knownTag(deployment, request);
      const name = wantedName(org, request);
      if (name !== tag.name) refuseTwice(deployment, name);
      tag.name = name;
      tag.updatedMs = org.platform.clock.now();
      return {
        status: 200,
        json: shown(tag)
      };
    }
    function tag_routes_remove(org, request) {
      const deployment = knownDeployment(org, request);
      const tag = knownTag(deployment, request);
      deployment.tags.splice(deployment.tags.indexOf(tag), 1);
      return {
        status: 204
      };
    }
    function tagRoutes(org) {
      const all = "/v1/deployments/:id/tags";
      const one = `${all}/:tag`;
      return [ endpoint("GET", all, request => tag_routes_list(org, request)), endpoint("POST", all, request => tag_routes_create(org, request)), endpoint("GET", one, request => ({
        status: 200,
        json: shown(knownTag(knownDeployment(org, request), request))
      })), endpoint("PATCH", one, request => rename(org, request)), endpoint("DELETE", one, request => tag_routes_remove(org, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fixture/fixture.ts
    const fixture_port = schemas.rej({
      port: schemas.Whr().min(1).max(59999),
      protocol: schemas.YjP(),
      name: schemas.YjP().optional()
    });
    const version = schemas.rej({
      name: schemas.YjP().min(1),
      ports: schemas.YOg(fixture_port).default([]),
      max_duration: schemas.Whr().min(-1).max(1440).default(1440)
    });
    const fixture = schemas.rej({
      token: schemas.YjP().regex(/^\S+$/).optional(),
      misbehaviour: misbehaviour.prefault({}),
      unknownId: schemas.KCZ([ schemas.euz(400), schemas.euz(404) ]).default(400),
      tagLength: schemas.KCZ([ schemas.euz(20), schemas.euz(40) ]).default(40),
      applications: schemas.YOg(schemas.rej({
        name: schemas.YjP().min(3).max(64),
        versions: schemas.YOg(version).min(1)
      })).default([ {
        name: "kart-racing",
        versions: [ {
          name: "production-v1.0",
          ports: [ {
            port: 7777,
            protocol: "UDP"
          }, {
            port: 8080,
            protocol: "http",
            name: "web"
          } ],
          max_duration: 1440
        } ]
      }, {
        name: "arena",
        versions: [ {
          name: "1.0.0",
          ports: [ {
            port: 7777,
            protocol: "UDP",
            name: "gameport"
          } ],
          max_duration: 60
        }, {
          name: "1.1.0",
          ports: [ {
            port: 7777,
            protocol: "TCP/UDP",
            name: "gameport"
          }, {
            port: 7788,
            protocol: "TCP",
            name: "lobby"
          }, {
            port: 9001,
            protocol: "WS",
            name: "spectators"
          } ],
          max_duration: 60
        } ]
      } ]),
      deployments: schemas.YOg(schemas.rej({
        application: schemas.YjP().min(1),
        version: schemas.YjP().min(1),
        tags: schemas.YOg(schemas.YjP().min(1).max(40)).default([])
      })).default([])
    });
    function readFixture(given) {
      const read = fixture.safeParse(given ?? {});
      if (read.success) return read.data;
      throw new Error(`The fixture's "edgegap" cannot be used: ${(0, problem_lines.p)(read.error).join("; ")}`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fixture/start-state.ts
    function bodyOf(version) {
      return versionBody.parse({
        ...version,
        docker_repository: "docker.io",
        docker_image: "example/game-server",
        docker_tag: version.name,
        req_cpu: 512,
        req_memory: 1024
      });
    }
    function startDeployment(org, given) {
      const {random: random} = org.platform;
      const terms = org.catalogue.terms(given.application, given.version);
      if (terms === void 0) return;
      org.platform.create({
        ...terms,
        application: given.application,
        place: choosePlace({
          filters: [],
          random: random
        }) ?? random.pick(places),
        tags: given.tags,
        variables: [],
        webhooks: [],
        users: 1,
        command: "",
        arguments: "",
        skipTelemetry: true,
        cachedOnly: false,
        origin: "http://127.0.0.1"
      });
    }
    function applyFixture(org, fixture) {
      for (const {name: name, versions: versions} of fixture.applications) {
        const application = org.catalogue.add({
          name: name,
          isActive: true,
          image: ""
        });
        for (const version of versions) org.catalogue.addVersion(application, bodyOf(version));
      }
      for (const deployment of fixture.deployments) startDeployment(org, deployment);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/fleet-routes.ts
    const newFleet = schemas.Ikc({
      name: schemas.YjP().min(1),
      enabled: schemas.zMY().default(false)
    });
    const fleetChange = schemas.Ikc({
      name: schemas.YjP().min(1).optional(),
      enabled: schemas.zMY().optional()
    });
    function shownFleet(fleet) {
      const {name: name, enabled: enabled, createdMs: createdMs, updatedMs: updatedMs} = fleet;
      return {
        name: name,
        enabled: enabled,
        create_time: writeTime(createdMs),
        last_updated: writeTime(updatedMs)
      };
    }
    function fleet_routes_create(fleets, request) {
      const {name: name, enabled: enabled} = endpoint_readBody(request, newFleet);
      fleets.requireFreeName(name);
      const now = fleets.now();
      const fleet = {
        name: name,
        enabled: enabled,
        policies: [],
        links: [],
        createdMs: now,
        updatedMs: now
      };
      fleets.add(fleet);
      return {
        status: 200,
        json: shownFleet(fleet)
      };
    }
    function fleet_routes_list(fleets, request) {
      const {items: items, pagination: pagination} = takePage(fleets.all(), request.query);
      return {
        status: 200,
        json: {
          fleets: items.map(shownFleet),
          pagination: pagination
        }
      };
    }
    function fleet_routes_change(fleets, request) {
      const fleet = fleets.known(request);
      const {name: name = fleet.name, enabled: enabled = fleet.enabled} = endpoint_readBody(request, fleetChange);
      if (name !== fleet.name) fleets.requireFreeName(name);
      Object.assign(fleet, {
        name: name,
        enabled: enabled,
        updatedMs: fleets.now()
      });
      fleets.fill();
      return {
        status: 200,
        json: shownFleet(fleet)
      };
    }
    function fleet_routes_remove(fleets, request) {
      const fleet = fleets.known(request);
      fleets.remove(fleet);
      return {
        status: 200,
        json: {
          message: `Fleet ${fleet.name} was deleted.`
        }
      };
    }
    function fleetRoutes(fleets) {
      const one = "/v1/fleet/:fleet";
      return [ endpoint("POST", "/v1/fleet", request => fleet_routes_create(fleets, request)), endpoint("GET", "/v1/fleets", request => fleet_routes_list(fleets, request)), endpoint("GET", one, request => ({
        status: 200,
        json: shownFleet(fleets.known(request))
      })), endpoint("PATCH", one, request => fleet_routes_change(fleets, request)), endpoint("DELETE", one, request => fleet_routes_remove(fleets, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/fleet-filling.ts
    const unknownOrigin = "http://127.0.0.1";
    function isOf(deployment, {fleet: fleet, policy: policy, link: link}) {
      return !isLeaving(deployment) && deployment.fleet?.name === fleet.name && deployment.fleet.policy === policy.name && deployment.application === link.application && deployment.version === link.version;
    }
    function makeOne(org, {fleet: fleet, policy: policy, link: link}) {
      const terms = org.catalogue.terms(link.application, link.version);
      const {random: random} = org.platform;
      const place = choosePlace({
        filters: policy.placeFilters,
        random: random
      });
      if (place === void 0 || terms === void 0 || link.application.endsWith("-full")) return;
      org.platform.create({
        ...terms,
        application: link.application,
        place: place,
        tags: [],
        variables: [],
        webhooks: [],
        users: 0,
        command: "",
        arguments: "",
        skipTelemetry: true,
        cachedOnly: false,
        fleet: {
          name: fleet.name,
          policy: policy.name
        },
        origin: unknownOrigin
      });
    }
    function fillFleet(org, fleet) {
      if (!fleet.enabled) return;
      for (const policy of fleet.policies) {
        if (!policy.enabled) continue;
        for (const link of fleet.links) {
          const task = {
            fleet: fleet,
            policy: policy,
            link: link
          };
          const present = org.platform.all().filter(one => isOf(one, task)).length;
          for (let count = present; count < policy.minimum; count += 1) makeOne(org, task);
        }
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/fleets.ts
    class Fleets {
      #organisation;
      #fleets=[];
      constructor(organisation) {
        this.#organisation = organisation;
        organisation.platform.onLeaving = () => this.fill();
      }
      all() {
        return this.#fleets;
      }
      now() {
        return this.#organisation.platform.clock.now();
      }
      requireFreeName(name) {
        if (this.#fleets.some(fleet => fleet.name === name)) throw refuse(400, `Fleet ${name} exists already.`);
      }
      known(request) {
        const name = pathPart(request, "fleet");
        const fleet = this.#fleets.find(one => one.name === name);
        if (fleet === void 0) throw refuse(404, `Fleet ${name} was not found.`);
        return fleet;
      }
      knownPolicy(fleet, request) {
        const name = pathPart(request, "policy");
        const policy = fleet.policies.find(one => one.name === name);
        if (policy === void 0) throw refuse(404, `Policy ${name} was not found.`);
        return policy;
      }
      add(fleet) {
        this.#fleets.push(fleet);
      }
      remove(fleet) {
        this.#fleets.splice(this.#fleets.indexOf(fleet), 1);
      }
      fill() {
        for (const fleet of this.#fleets) fillFleet(this.#organisation, fleet);
      }
      clear() {
        this.#fleets.length = 0;
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/link-routes.ts
    function findLink(fleet, request) {
      const application = pathPart(request, "app");
      const version = pathPart(request, "version");
      return fleet.links.find(link => link.application === application && link.version === version);
    }
    function addLink(fleet, request, now) {
      const application = pathPart(request, "app");
      const link = {
        application: application,
        version: pathPart(request, "version"),
        createdMs: now,
        updatedMs: now
      };
      fleet.links.push(link);
      return link;
    }
    function link_routes_link(fleets, request) {
      const fleet = fleets.known(request);
      const now = fleets.now();
      const made = findLink(fleet, request) ?? addLink(fleet, request, now);
      made.updatedMs = now;
      fleets.fill();
      const json = {
        app: made.application,
        app_version: made.version,
        fleet: fleet.name,
        create_time: writeTime(made.createdMs),
        last_updated: writeTime(made.updatedMs)
      };
      return {
        status: 200,
        json: json
      };
    }
    function unlink(fleets, request) {
      const fleet = fleets.known(request);
      const made = findLink(fleet, request);
      if (made === void 0) throw refuse(404, "This version is not linked to the fleet.");
      fleet.links.splice(fleet.links.indexOf(made), 1);
      return {
        status: 204
      };
    }
    function linkRoutes(fleets) {
      const path = "/v1/fleet/:fleet/app/:app/version/:version";
      return [ endpoint("PUT", path, request => link_routes_link(fleets, request)), endpoint("DELETE", path, request => unlink(fleets, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/fields-mask.ts
    function tokensOf(text) {
      const tokens = text.match(/[{},]|[^{},\s]+/g) ?? [];
      return tokens[0] === "{" ? tokens : [ "{", ...tokens, "}" ];
    }
    function readMask(tokens) {
      const mask = new Map;
      if (tokens.shift() !== "{") throw refuse(400, "X-Fields: a { is missing.");
      for (let token = tokens.shift(); token !== "}"; token = tokens.shift()) {
        if (token === void 0) throw refuse(400, "X-Fields: a } is missing.");
        if (token === ",") continue;
        if (token === "{") throw refuse(400, "X-Fields: a { without a field.");
        mask.set(token, tokens[0] === "{" ? readMask(tokens) : void 0);
      }
      return mask;
    }
    function isObject(value) {
      return typeof value === "object" && value !== null;
    }
    function apply(value, mask) {
      if (Array.isArray(value)) return value.map(item => apply(item, mask));
      if (!isObject(value)) return value;
      if (mask.has("*")) return value;
      const kept = Object.entries(value).filter(([name]) => mask.has(name));
      return Object.fromEntries(kept.map(([name, inner]) => {
        const within = mask.get(name);
        return [ name, within === void 0 ? inner : apply(inner, within) ];
      }));
    }
    function maskFields(value, header) {
      if (header === void 0 || header.trim() === "") return value;
      const tokens = tokensOf(header);
      const mask = readMask(tokens);
      if (tokens.length > 0) throw refuse(400, "X-Fields: more after the last }.");
      return apply(value, mask);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/policy-body.ts
    const locationData = schemas._H3({
      filters: schemas.YOg(placeFilter)
    });
    const policy_body_fields = {
      name: schemas.YjP().min(1),
      enabled: schemas.zMY(),
      type: schemas.k5n([ "Location", "Tag", "Coordinates" ]),
      minimum: schemas.Whr().min(1),
      maximum: schemas.Whr().min(1),
      threshold: schemas.aig().min(.1).max(1),
      data: schemas.g1P(schemas.YjP(), schemas.L5J())
    };
    const ordered = "minimum must not exceed maximum.";
    const placed = "data must hold filters of places for the type Location.";
    const isOrdered = policy => policy.minimum <= policy.maximum;
    const isPlaced = ({type: type, data: data}) => type !== "Location" || locationData.safeParse(data).success;
    const newPolicy = schemas.Ikc(policy_body_fields).refine(isOrdered, ordered).refine(isPlaced, placed);
    const changedPolicy = schemas.Ikc({
      ...policy_body_fields,
      minimum: schemas.Whr().min(0)
    }).refine(isOrdered, ordered).refine(isPlaced, placed);
    const policyChange = schemas.Ikc({
      ...policy_body_fields,
      minimum: schemas.Whr().min(0),
      create_time: schemas.YjP(),
      last_updated: schemas.YjP()
    }).partial();
    function readPolicy(body) {
      const data = locationData.safeParse(body.data);
      const placeFilters = body.type === "Location" && data.success ? data.data.filters : [];
      return {
        ...body,
        placeFilters: placeFilters
      };
    }
    function shownPolicy(policy) {
      const {name: name, enabled: enabled, type: type, minimum: minimum, maximum: maximum, threshold: threshold, data: data} = policy;
      return {
        name: name,
        enabled: enabled,
        type: type,
        minimum: minimum,
        maximum: maximum,
        threshold: threshold,
        data: data,
        create_time: writeTime(policy.createdMs),
        last_updated: writeTime(policy.updatedMs)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/fleets/policy-routes.ts
    function requireFreeName(fleet, name) {
      if (fleet.policies.some(policy => policy.name === name)) throw refuse(400, `Policy ${name} exists already.`);
    }
    function policy_routes_create(fleets, request) {
      const fleet = fleets.known(request);
      const body = endpoint_readBody(request, newPolicy);
      requireFreeName(fleet, body.name);
      const now = fleets.now();
      const policy = {
        ...readPolicy(body),
        createdMs: now,
        updatedMs: now
      };
      fleet.policies.push(policy);
      fleets.fill();
      return {
        status: 200,
        json: shownPolicy(policy)
      };
    }
    function policy_routes_list(fleets, request) {
      const {items: items, pagination: pagination} = takePage(fleets.known(request).policies, request.query);
      const header = request.headers["x-fields"];
      const mask = Array.isArray(header) ? header.join(",") : header;
      return {
        status: 200,
        json: maskFields({
          policies: items.map(shownPolicy),
          pagination: pagination
        }, mask)
      };
    }
    function read(fleets, request) {
      const policy = fleets.knownPolicy(fleets.known(request), request);
      return {
        status: 200,
        json: shownPolicy(policy)
      };
    }
    function policy_routes_change(fleets, request) {
      const fleet = fleets.known(request);
      const policy = fleets.knownPolicy(fleet, request);
      const merged = {
        ...shownPolicy(policy),
        ...endpoint_readBody(request, policyChange)
      };
      const body = checkFields(merged, changedPolicy);
      if (body.name !== policy.name) requireFreeName(fleet, body.name);
      Object.assign(policy, readPolicy(body), {
        updatedMs: fleets.now()
      });
      fleets.fill();
      return {
        status: 200,
        json: shownPolicy(policy)
      };
    }
    function policy_routes_remove(fleets, request) {
      const fleet = fleets.known(request);
      const policy = fleets.knownPolicy(fleet, request);
      fleet.policies.splice(fleet.policies.indexOf(policy), 1);
      return {
        status: 200,
        json: {
          message: `Policy ${policy.name} was deleted.`
        }
      };
    }
    function policyRoutes(fleets) {
      const all = "/v1/fleet/:fleet/policies";
      const one = `${all}/:policy`;
      return [ endpoint("POST", all, request => policy_routes_create(fleets, request)), endpoint("GET", all, request => policy_routes_list(fleets, request)), endpoint("GET", one, request => read(fleets, request)), endpoint("PATCH", one, request => policy_routes_change(fleets, request)), endpoint("DELETE", one, request => policy_routes_remove(fleets, request)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/http/rate-limits.ts
    const limits = [ {
      name: "deploy",
      perSecond: 40,
      method: "POST",
      path: /^\/(v1\/deploy|v2\/deployments)$/
    }, {
      name: "status",
      perSecond: 20,
      method: "GET",
      path: /^\/v1\/status\/[^/]+$/
    }, {
      name: "list",
      perSecond: 10,
      method: "GET",
      path: /^\/v1\/deployments$/
    } ];
    function createRateLimits(clock, refusedCallsCount = () => false) {
      const buckets = new Map;
      return {
        check({method: method, path: path}) {
          const limit = limits.find(one => one.method === method && one.path.test(path));
          if (limit === void 0) return;
          const {name: name, perSecond: perSecond} = limit;
          const now = clock.now();
          const before = buckets.get(name) ?? {
            left: perSecond,
            atMs: now
          };
          const gained = (now - before.atMs) / 1e3 * perSecond;
          const filled = Math.min(perSecond, before.left + gained);
          const taken = filled >= 1;
          const isCounted = taken || refusedCallsCount();
          const left = isCounted ? Math.max(filled - 1, -perSecond) : filled;
          buckets.set(name, {
            left: left,
            atMs: now
          });
          if (taken) return;
          return {
            status: 429,
            json: {
              message: `Too many requests: ${perSecond} per second.`
            }
          };
        },
        clear: () => buckets.clear()
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/locations/location-routes.ts
    function locationItem(place, withTags) {
      return {
        city: place.city,
        continent: place.continent,
        country: place.country,
        timezone: place.timezone,
        administrative_division: place.administrative_division,
        latitude: String(place.latitude),
        longitude: String(place.longitude),
        type: place.type,
        ...withTags ? {
          tags: place.tags
        } : {}
      };
    }
    function listLocations({query: query}) {
      const type = query.get("type");
      const full = query.get("app")?.endsWith("-full") ?? false;
      const found = full ? [] : places.filter(place => type === null || place.type === type);
      const items = found.map(place => locationItem(place, query.get("tags") === "true"));
      if (!query.has("page") && !query.has("limit")) return {
        status: 200,
        json: {
          locations: items,
          messages: []
        }
      };
      const page = takePage(items, query);
      const {total: total_count, pagination: pagination} = page;
      const json = {
        locations: page.items,
        messages: [],
        total_count: total_count,
        pagination: pagination
      };
      return {
        status: 200,
        json: json
      };
    }
    function locationRoutes() {
      return [ endpoint("GET", "/v1/locations", listLocations) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/snapshot.ts
    const format = "edgegap-emulator-1";
    const early = schemas.k5n([ "INITIALIZING", "SEEKING", "SEEKED", "SCANNING", "DEPLOYING" ]);
    const snapshot_status = schemas.KCZ([ early, schemas.k5n([ "READY", "TERMINATING", "TERMINATED", "ERROR" ]) ]);
    const ms = schemas.aig().min(0);
    const texts = schemas.YOg(schemas.YjP());
    const snapshot_port = schemas._H3({
      name: schemas.YjP(),
      internal: schemas.Whr(),
      protocol: schemas.YjP()
    });
    const deployment = schemas._H3({
      id: schemas.YjP().min(1),
      application: schemas.YjP(),
      version: schemas.YjP(),
      status: snapshot_status,
      lastStatus: snapshot_status,
      createdMs: ms,
      readyMs: ms.optional(),
      place: schemas._H3({
        city: schemas.YjP(),
        latitude: schemas.aig(),
        longitude: schemas.aig()
      }),
      ports: schemas.YOg(snapshot_port.extend({
        external: schemas.Whr().min(1).max(65535).optional()
      })),
      tags: schemas.YOg(schemas._H3({
        name: schemas.YjP(),
        createdMs: ms,
        updatedMs: ms
      })),
      variables: schemas.YOg(schemas._H3({
        key: schemas.YjP(),
        value: schemas.YjP()
      })),
      webhooks: schemas.YOg(schemas._H3({
        events: texts,
        url: schemas.YjP()
      })),
      users: schemas.aig(),
      command: schemas.YjP(),
      arguments: schemas.YjP(),
      maxDurationMinutes: schemas.aig(),
      errorDetail: schemas.YjP(),
      origin: schemas.YjP(),
      stopPending: schemas.zMY(),
      accepting: schemas.zMY(),
      output: texts,
      selfStop: schemas._H3({
        accessPoint: schemas.Whr(),
        token: schemas.YjP()
      })
    });
    const timeline = schemas._H3({
      phases: schemas.YOg(schemas._H3({
        status: snapshot_status,
        afterMs: ms
      })),
      acceptingAfterMs: ms,
      terminationMs: ms,
      errorDetail: schemas.YjP(),
      imageMissing: schemas.zMY()
    });
    const plan = schemas._H3({
      timeline: timeline.nullable(),
      dueInMs: schemas.rej({
        status: ms,
        accept: ms,
        stop: ms
      }).partial()
    });
    const dated = {
      name: schemas.YjP().min(1),
      createdMs: ms,
      updatedMs: ms
    };
    const exported = schemas._H3({
      format: schemas.euz(format),
      deployments: schemas.YOg(schemas._H3({
        deployment: deployment,
        plan: plan
      })),
      applications: schemas.YOg(schemas._H3({
        ...{
          ...dated,
          isActive: schemas.zMY(),
          image: schemas.YjP()
        },
        versions: schemas.YOg(schemas._H3({
          ...{
            ...dated,
            ports: schemas.YOg(snapshot_port),
            maxDurationMinutes: schemas.aig()
          },
          body: schemas.g1P(schemas.YjP(), schemas.L5J())
        }))
      })),
      fleets: schemas.YOg(schemas._H3({
        ...{
          ...dated,
          enabled: schemas.zMY()
        },
        policies: schemas.YOg(schemas._H3({
          ...{
            ...dated,
            enabled: schemas.zMY(),
            type: schemas.k5n([ "Location", "Tag", "Coordinates" ])
          },
          minimum: schemas.aig(),
          maximum: schemas.aig(),
          placeFilters: schemas.YOg(schemas.L5J())
        })),
        links: schemas.YOg(schemas._H3({
          application: schemas.YjP(),
          version: schemas.YjP()
        }))
      }))
    });
    function isExported(value) {
      return exported.safeParse(value).success;
    }
    function exportOrganisation({platform: platform, catalogue: catalogue}, fleets) {
      return structuredClone({
        format: format,
        deployments: platform.all().map(one => ({
          deployment: one,
          plan: platform.planOf(one)
        })),
        applications: catalogue.all().map(({versions: versions, ...rest}) => ({
          ...rest,
          versions: [ ...versions.values() ]
        })),
        fleets: fleets.all()
      });
    }
    async function importOrganisation({platform: platform, catalogue: catalogue}, fleets, state) {
      if (!isExported(state)) throw new Error("This is no state that the Edgegap emulator exported.");
      const {deployments: deployments, applications: applications, fleets: kept} = structuredClone(state);
      fleets.clear();
      platform.clear();
      catalogue.clear();
      for (const {versions: versions, ...rest} of applications) {
        const byName = new Map(versions.map(version => [ version.name, version ]));
        catalogue.restore({
          ...rest,
          versions: byName
        });
      }
      await Promise.all(deployments.map(one => platform.restore(one.deployment, one.plan)));
      for (const fleet of kept) fleets.add(fleet);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/state.ts
    function containerEnvironment({id: id, origin: origin, selfStop: selfStop}) {
      return {
        ARBITRIUM_DELETE_URL: `${origin}/v1/self/stop/${id}/${selfStop.accessPoint}`,
        ARBITRIUM_DELETE_TOKEN: selfStop.token
      };
    }
    function shownDeployment(deployment) {
      const {id: id, application: application, version: version, status: status, accepting: accepting, stopPending: stopPending, fleet: fleet} = deployment;
      return {
        id: id,
        application: application,
        version: version,
        status: status,
        accepting: accepting,
        stopPending: stopPending,
        created: writeTime(deployment.createdMs),
        errorDetail: deployment.errorDetail,
        tags: deployment.tags.map(tag => tag.name),
        ports: deployment.ports,
        environment: containerEnvironment(deployment),
        webhooks: deployment.webhooks,
        fleet: fleet?.name ?? null
      };
    }
    function showState(org, fleets, token) {
      const applications = org.catalogue.all().map(application => ({
        name: application.name,
        versions: [ ...application.versions.keys() ]
      }));
      return {
        now: writeTime(org.platform.clock.now()),
        token: token,
        deployments: org.platform.all().map(shownDeployment),
        applications: applications,
        fleets: fleets.all()
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/edgegap/provider.ts
    function allRoutes(org, fleets) {
      return [ ...deployV1Routes(org), ...deployV2Routes(org), ...readRoutes(org), ...stopRoutes(org), ...tagRoutes(org), ...logRoutes(org), ...metricRoutes(org), ...locationRoutes(), ...fleetRoutes(fleets), ...policyRoutes(fleets), ...linkRoutes(fleets), ...applicationRoutes(org.catalogue), ...versionRoutes(org.catalogue, () => org.platform.clock.now()) ];
    }
    async function createEdgegap(options) {
      const {clock: clock, random: random} = options;
      const fixture = readFixture(options.fixture);
      const token = fixture.token ?? random.uuid();
      const platform = new Platform({
        clock: clock,
        random: random,
        addresses: await loopbackAddresses()
      });
      const catalogue = createCatalogue(clock);
      const {unknownId: unknownId, tagLength: tagLength} = fixture;
      const misbehaviour = new Misbehaviour(fixture.misbehaviour);
      const org = {
        platform: platform,
        catalogue: catalogue,
        variants: {
          unknownId: unknownId,
          tagLength: tagLength
        },
        misbehaviour: misbehaviour
      };
      const fleets = new Fleets(org);
      const limits = createRateLimits(clock, () => misbehaviour.settings.refusedCallsCount);
      applyFixture(org, fixture);
      const provider = {
        name: "edgegap",
        routes: allRoutes(org, fleets),
        control: control_controlRoutes(org),
        before: request => checkKey(request, token) ?? limits.check(request),
        fallback: (_request, known) => known === "path" ? {
          status: 405,
          json: {
            message: "The method is not allowed for this URL."
          }
        } : {
          status: 404,
          json: {
            message: "The requested URL was not found on the server."
          }
        },
        state: () => showState(org, fleets, token),
        export: () => exportOrganisation(org, fleets),
        import: state => importOrganisation(org, fleets, state),
        reset() {
          fleets.clear();
          platform.clear();
          catalogue.clear();
          limits.clear();
          misbehaviour.reset();
          applyFixture(org, fixture);
        },
        close: async () => platform.close()
      };
      return {
        provider: provider,
        token: token
      };
    }
    const selfStop = /^\/v1\/self\/stop\//;
    function checkKey(request, token) {
      if (selfStop.test(request.path)) return;
      const [, given] = /^token (\S+)$/.exec(request.headers.authorization ?? "") ?? [];
      if (given === void 0) return {
        status: 401,
        json: {
          message: "The authorization header is missing or malformed."
        }
      };
      if (given === token) return;
      return {
        status: 403,
        json: {
          message: "This API token is not valid or has been deleted."
        }
      };
    }
    var errors = __webpack_require__(7428);
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/catalogue.ts
    const platforms = {
      aws: {
        label: "AWS",
        regions: {
          "us-east-1": "N. Virginia",
          "us-east-2": "Ohio",
          "us-west-1": "N. California",
          "us-west-2": "Oregon",
          "eu-west-1": "Ireland",
          "eu-west-2": "London",
          "eu-central-1": "Frankfurt",
          "ap-southeast-1": "Singapore",
          "ap-south-1": "Mumbai",
          "ap-east-1": "Hong Kong",
          "ap-northeast-1": "Tokyo",
          "ap-southeast-2": "Sydney"
        },
        serverless: [ "us-east-1", "eu-central-1" ]
      },
      azure: {
        label: "Azure",
        regions: {
          eastus: "East US",
          westus2: "West US 2",
          westus3: "West US 3",
          westeurope: "West Europe",
          germanywestcentral: "Germany West Central",
          northeurope: "North Europe",
          southeastasia: "Southeast Asia",
          japaneast: "Japan East"
        },
        serverless: []
      },
      gcp: {
        label: "GCP",
        regions: {
          "us-east1": "South Carolina",
          "us-west1": "Oregon",
          "us-central1": "Iowa",
          "europe-west3": "Frankfurt",
          "europe-north1": "Finland",
          "asia-south1": "Mumbai",
          "asia-southeast1": "Singapore",
          "asia-east1": "Taiwan",
          "asia-northeast1": "Tokyo"
        },
        serverless: [ "asia-southeast1" ]
      }
    };
    const specifications = {
      serverless: [ {
        connections: 1e3,
        tps: 1e3
      } ],
      dedicated: [ {
        connections: 1e3,
        tps: 1e3
      }, {
        connections: 2e3,
        tps: 2e3
      }, {
        connections: 5e3,
        tps: 1e4
      }, {
        connections: 1e4,
        tps: 2e4
      } ]
    };
    function platformLabel(platform) {
      return platforms[platform]?.label ?? platform;
    }
    function regionLabel(platform, region) {
      const name = platforms[platform]?.regions[region];
      return name === void 0 ? region : `${name} (${region})`;
    }
    function checkRequest(request) {
      const offer = platforms[request.platform];
      if (offer === void 0) return {
        refusal: `unknown platform ${request.platform}`
      };
      const offered = request.deploymentType === "serverless" ? offer.serverless : Object.keys(offer.regions);
      if (!offered.includes(request.region)) return {
        refusal: `${request.deploymentType} is not offered in ${request.region}`
      };
      if (request.deploymentType === "dedicatedFlex") return {
        tps: request.tps ?? request.connections
      };
      const specification = specifications[request.deploymentType].find(({connections: connections, tps: tps}) => connections === request.connections && (request.tps === void 0 || tps === request.tps));
      if (specification === void 0) return {
        refusal: "no such specification"
      };
      return {
        tps: specification.tps
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/deployment.ts
    function newDeploymentId(random) {
      return `${random.pick([ ..."abcdefghijklmnopqrstuvwxyz" ])}${random.hex(7)}`;
    }
    function createIdentity(fixture, origin) {
      const id = fixture.id ?? newDeploymentId(origin.random);
      const {platform: platform, region: region, type: type, connections: connections, tps: tps, project: project, users: users, version: version, reply: reply} = fixture;
      return {
        id: id,
        name: fixture.name ?? `deployment-${id}`,
        type: type,
        platform: platform,
        region: region,
        platformLabel: fixture.platformLabel ?? platformLabel(platform),
        regionLabel: fixture.regionLabel ?? regionLabel(platform, region),
        connections: connections,
        tps: tps,
        project: project,
        createdAt: fixture.createAt === void 0 ? origin.createdAt : Date.parse(fixture.createAt),
        users: users,
        version: version,
        reply: reply
      };
    }
    function createAt(deployment) {
      return new Date(deployment.createdAt).toISOString().slice(0, 16).replace("T", " ");
    }
    function singleView(deployment, site) {
      return {
        connections: deployment.connections,
        ...site === "newest" ? {
          tps: deployment.tps
        } : {},
        createAt: createAt(deployment),
        deploymentID: deployment.id,
        deploymentName: deployment.name,
        deploymentType: deployment.type,
        platform: deployment.platformLabel,
        region: deployment.regionLabel,
        status: deployment.status,
        ...deployment.reply
      };
    }
    function listView(deployment) {
      return {
        connections: deployment.connections,
        tps: deployment.tps,
        createAt: createAt(deployment),
        deploymentID: deployment.id,
        deploymentName: deployment.name,
        deploymentType: deployment.type,
        platform: deployment.platformLabel,
        projectName: deployment.project,
        region: deployment.regionLabel,
        status: deployment.status,
        version: deployment.version,
        ...deployment.reply
      };
    }
    function portsView(deployment) {
      const protocols = {
        1883: "mqtt",
        8083: "ws",
        8084: "wss",
        8883: "mqtts"
      };
      const offered = Object.entries(protocols).filter(([port]) => deployment.type !== "serverless" || port === "8084" || port === "8883");
      return Object.fromEntries(offered.map(([port, protocol]) => [ port, {
        status: "running",
        protocol: protocol
      } ]));
    }
    function createdView(deployment) {
      return {
        createAt: createAt(deployment),
        deploymentID: deployment.id,
        deploymentName: deployment.name,
        deploymentType: deployment.type,
        freeTrial: false,
        platform: deployment.platform,
        ports: portsView(deployment),
        projectID: deployment.project === "default" ? null : deployment.project,
        region: deployment.region,
        regionLabel: deployment.regionLabel,
        spec: {
          connections: deployment.connections,
          deploymentVersion: deployment.version,
          freeTraffic: 100,
          node: 2,
          protection: false,
          tps: deployment.tps,
          version: 5.2
        },
        status: deployment.status,
        subscription: false,
        tls: null,
        userID: "00000001"
      };
    }
    function operationView(deployment, operation) {
      return {
        deploymentID: deployment.id,
        deploymentName: deployment.name,
        operation: operation
      };
    }
    var iso = __webpack_require__(4377);
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/fixture.ts
    const fixture_duration = schemas.YjP().transform((text, context) => {
      const ms = (0, duration.E)(text);
      if (ms === void 0) context.addIssue('must be a duration with its unit, e.g. "90s"');
      return ms ?? 0;
    });
    const span = schemas.PVZ([ fixture_duration, fixture_duration ]);
    const statuses = [ "pending", "starting", "running", "stopping", "stopped", "failed" ];
    const deploymentFixture = schemas.rej({
      id: schemas.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/).optional(),
      name: schemas.YjP().optional(),
      type: schemas.k5n([ "serverless", "dedicated", "dedicatedFlex" ]).default("dedicated"),
      status: schemas.k5n(statuses).default("stopped"),
      platform: schemas.YjP().default("aws"),
      region: schemas.YjP().default("us-east-1"),
      platformLabel: schemas.YjP().optional(),
      regionLabel: schemas.YjP().optional(),
      connections: schemas.Whr().default(1e3),
      tps: schemas.Whr().default(1e3),
      project: schemas.YjP().default("default"),
      createAt: iso.w$().optional(),
      mqttPort: schemas.Whr().min(0).max(65535).default(0),
      users: schemas.YOg(schemas.rej({
        username: schemas.YjP(),
        password: schemas.YjP()
      })).default([]),
      version: schemas.YjP().default("v5"),
      reply: schemas.g1P(schemas.YjP(), schemas.L5J()).default({})
    });
    const key = schemas.rej({
      apiKey: schemas.YjP(),
      apiSecret: schemas.YjP(),
      scope: schemas.k5n([ "full", "read", "none" ]).default("full"),
      projects: schemas.YOg(schemas.YjP()).optional()
    });
    const budgets = schemas.rej({
      list: schemas.Whr().min(0).optional(),
      get: schemas.Whr().min(0).optional(),
      start: schemas.Whr().min(0).optional(),
      stop: schemas.Whr().min(0).optional(),
      create: schemas.Whr().min(0).optional(),
      readsTogether: schemas.zMY().default(false),
      countRefused: schemas.zMY().default(true),
      retryAfter: schemas.zMY().default(false)
    });
    const durations = schemas.rej({
      start: span.default([ 12e4, 6e5 ]),
      stop: span.default([ 3e4, 18e4 ]),
      create: span.default([ 3e5, 18e5 ])
    });
    const creation = schemas.rej({
      dedicatedFlex: schemas.zMY().default(false),
      names: schemas.zMY().default(false),
      projects: schemas.zMY().default(false),
      appearsAfter: fixture_duration.default(0)
    });
    const emqxFixture = schemas.rej({
      site: schemas.k5n([ "newest", "older" ]).default("newest"),
      keys: schemas.YOg(key).min(1).optional(),
      deployments: schemas.YOg(deploymentFixture).optional(),
      budgets: budgets.prefault({}),
      durations: durations.prefault({}),
      creation: creation.prefault({})
    });
    const firstDeployments = [ deploymentFixture.parse({
      type: "dedicated",
      status: "stopped"
    }), deploymentFixture.parse({
      type: "serverless",
      status: "running",
      region: "eu-central-1"
    }) ];
    function readEmqxFixture(fixture) {
      const read = emqxFixture.safeParse(fixture ?? {});
      if (read.success) return read.data;
      throw new Error(`The fixture's "emqx" cannot be used: ${(0, problem_lines.p)(read.error).join("; ")}`);
    }
    function keyOf(keys, headers) {
      const given = /^basic +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
      const credentials = Buffer.from(given, "base64").toString("utf8");
      return keys.find(({apiKey: apiKey, apiSecret: apiSecret}) => credentials === `${apiKey}:${apiSecret}`);
    }
    function mayCall(key, access) {
      return key.scope === "full" || key.scope === "read" && access === "read";
    }
    function mayReach(key, project) {
      return key.projects === void 0 || key.projects.includes(project);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/refusals.ts
    const unauthorized = {
      status: 401
    };
    const forbidden = {
      status: 403
    };
    const notFound = {
      status: 404
    };
    function badRequest(detail) {
      return {
        status: 400,
        json: {
          code: "BAD_REQUEST",
          detail: detail
        }
      };
    }
    function invalidSpecification(detail) {
      return {
        status: 422,
        json: {
          code: "INVALID_SPEC",
          detail: detail
        }
      };
    }
    const invalidStatus = {
      status: 422,
      json: {
        code: "INVALID_STATUS"
      }
    };
    function limitExceeded(retryAfterSeconds) {
      if (retryAfterSeconds === void 0) return {
        status: 429
      };
      return {
        status: 429,
        headers: {
          "Retry-After": String(retryAfterSeconds)
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/endpoints.ts
    const basePath = "/public_api/v1";
    const createBody = schemas.Ikc({
      platform: schemas.YjP(),
      region: schemas.YjP(),
      connections: schemas.aig(),
      tps: schemas.aig().optional(),
      deploymentType: schemas.k5n([ "serverless", "dedicated", "dedicatedFlex" ]),
      deploymentName: schemas.YjP().min(1).max(64).optional(),
      projectID: schemas.YjP().optional(),
      deploymentVersion: schemas.k5n([ "v5", "v6" ]).optional()
    });
    function guarded(context, call) {
      const {clock: clock, budgets: budgets, fixture: fixture, keys: keys} = context;
      return request => {
        const key = keyOf(keys, request.headers);
        if (key === void 0) return unauthorized;
        const spent = budgets.spend(key.apiKey, call.endpoint);
        if (spent.refused) {
          const seconds = Math.ceil(spent.opensInMs / clock.speed / 1e3);
          return limitExceeded(fixture.budgets.retryAfter ? seconds : void 0);
        }
        return mayCall(key, call.access) ? call.handler(key, request) : forbidden;
      };
    }
    function isShown({clock: clock, fixture: fixture}, {createdAt: createdAt}) {
      return createdAt + fixture.creation.appearsAfter <= clock.now();
    }
    function withDeployment(context, handle) {
      return (key, request) => {
        const deployment = context.platform.find(request.params["id"] ?? "");
        if (deployment === void 0 || !isShown(context, deployment)) return notFound;
        return mayReach(key, deployment.project) ? handle(deployment) : forbidden;
      };
    }
    function start(platform, deployment) {
      if (deployment.type === "serverless") return invalidSpecification("serverless always runs");
      if (!platform.lifecycle.start(deployment)) return invalidStatus;
      return {
        status: 201,
        json: operationView(deployment, "starting")
      };
    }
    function endpoints_stop(platform, deployment) {
      if (deployment.type === "serverless") return invalidSpecification("serverless always runs");
      if (!platform.lifecycle.stop(deployment)) return invalidStatus;
      return {
        status: 201,
        json: operationView(deployment, "stopping")
      };
    }
    async function endpoints_create({platform: platform, fixture: fixture}, request) {
      const read = createBody.safeParse((0, json_body.q)(request.body));
      if (!read.success) return badRequest(errors.S1(read.error));
      if (read.data.deploymentType === "dedicatedFlex" && !fixture.creation.dedicatedFlex) return badRequest("unknown deploymentType");
      const checked = checkRequest(read.data);
      if ("refusal" in checked) return invalidSpecification(checked.refusal);
      const deployment = await platform.create({
        ...read.data,
        tps: checked.tps
      });
      return {
        status: 201,
        json: createdView(deployment)
      };
    }
    function endpoints_list(context, key) {
      const visible = context.platform.all().filter(one => mayReach(key, one.project) && isShown(context, one));
      return {
        status: 200,
        json: visible.map(listView)
      };
    }
    function deploymentRoutes(context) {
      const {platform: platform, fixture: fixture} = context;
      const one = `${basePath}/deployments/:id`;
      const read = withDeployment(context, deployment => ({
        status: 200,
        json: singleView(deployment, fixture.site)
      }));
      const starting = withDeployment(context, deployment => start(platform, deployment));
      const stopping = withDeployment(context, deployment => endpoints_stop(platform, deployment));
      const guard = (endpoint, access, handler) => guarded(context, {
        endpoint: endpoint,
        access: access,
        handler: handler
      });
      return [ {
        method: "GET",
        path: one,
        handle: guard("get", "read", read)
      }, {
        method: "POST",
        path: `${one}/start`,
        handle: guard("start", "write", starting)
      }, {
        method: "POST",
        path: `${one}/stop`,
        handle: guard("stop", "write", stopping)
      } ];
    }
    function apiRoutes(context) {
      const {fixture: fixture} = context;
      const path = `${basePath}/deployments`;
      if (fixture.site === "older") return deploymentRoutes(context);
      const listing = key => endpoints_list(context, key);
      const creating = (_key, request) => endpoints_create(context, request);
      return [ {
        method: "GET",
        path: path,
        handle: guarded(context, {
          endpoint: "list",
          access: "read",
          handler: listing
        })
      }, {
        method: "POST",
        path: path,
        handle: guarded(context, {
          endpoint: "create",
          access: "write",
          handler: creating
        })
      }, ...deploymentRoutes(context) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/budgets.ts
    const windowMs = 36e5;
    const documented = {
      newest: {
        list: 60,
        get: 60,
        start: 5,
        stop: 5,
        create: 1
      },
      older: {
        list: 60,
        get: 60,
        start: 1,
        stop: 1,
        create: 1
      }
    };
    function opensInMs(within, state) {
      if (within.length < state.limit) return 0;
      const last = within.at(within.length - state.limit);
      return last === void 0 ? windowMs : last + windowMs - state.nowMs;
    }
    function byEndpoint(of) {
      return {
        list: of("list"),
        get: of("get"),
        start: of("start"),
        stop: of("stop"),
        create: of("create")
      };
    }
    function createBudgets(options) {
      const {clock: clock, site: site, settings: settings} = options;
      const calls = new Map;
      const counter = endpoint => settings.readsTogether && endpoint === "list" ? "get" : endpoint;
      const limitOf = endpoint => settings[counter(endpoint)] ?? documented[site][counter(endpoint)];
      function recent(apiKey, endpoint) {
        const name = `${counter(endpoint)} ${apiKey}`;
        const within = (calls.get(name) ?? []).filter(at => at > clock.now() - windowMs);
        calls.set(name, within);
        return within;
      }
      function stateOf(apiKey, endpoint) {
        const within = recent(apiKey, endpoint);
        const limit = limitOf(endpoint);
        const waitMs = opensInMs(within, {
          limit: limit,
          nowMs: clock.now()
        });
        const state = {
          limit: limit,
          used: within.length
        };
        if (waitMs <= 0) return state;
        return {
          ...state,
          opensAt: new Date(clock.now() + waitMs).toISOString()
        };
      }
      return {
        spend(apiKey, endpoint) {
          const within = recent(apiKey, endpoint);
          const limit = limitOf(endpoint);
          const refused = opensInMs(within, {
            limit: limit,
            nowMs: clock.now()
          }) > 0;
          if (!refused || settings.countRefused) within.push(clock.now());
          if (!refused) return {
            refused: refused
          };
          return {
            refused: refused,
            opensInMs: opensInMs(within, {
              limit: limit,
              nowMs: clock.now()
            })
          };
        },
        state: apiKey => byEndpoint(endpoint => stateOf(apiKey, endpoint)),
        ages: apiKey => byEndpoint(endpoint => recent(apiKey, endpoint).map(at => clock.now() - at)),
        restore(apiKey, ages) {
          for (const [endpoint, times] of Object.entries(ages)) calls.set(`${endpoint} ${apiKey}`, times.map(age => clock.now() - age));
        },
        reset: () => calls.clear()
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/control.ts
    const spending = schemas.rej({
      endpoint: schemas.k5n([ "list", "get", "start", "stop", "create" ]),
      calls: schemas.Whr().min(1).max(1e3),
      apiKey: schemas.YjP().optional()
    });
    function spend(budgets, keys, request) {
      const wanted = spending.safeParse((0, json_body.q)(request.body));
      if (!wanted.success) return {
        status: 400,
        json: {
          error: errors.S1(wanted.error)
        }
      };
      const apiKey = wanted.data.apiKey ?? keys[0]?.apiKey ?? "";
      for (let call = 0; call < wanted.data.calls; call += 1) budgets.spend(apiKey, wanted.data.endpoint);
      return {
        status: 200,
        json: budgets.state(apiKey)
      };
    }
    function emqx_control_controlRoutes(options) {
      const {platform: platform, budgets: budgets, keys: keys} = options;
      const act = (verb, action) => ({
        method: "POST",
        path: `deployments/:id/${verb}`,
        handle: ({params: params}) => {
          const deployment = platform.find(params["id"] ?? "");
          if (deployment === void 0) return {
            status: 404,
            json: {
              error: "no such deployment"
            }
          };
          const done = action(deployment);
          return {
            status: done ? 200 : 409,
            json: {
              status: deployment.status
            }
          };
        }
      });
      const always = action => deployment => {
        action(deployment);
        return true;
      };
      return [ act("start", platform.lifecycle.start), act("stop", platform.lifecycle.stop), act("fail", always(platform.lifecycle.fail)), act("remove", always(platform.remove)), {
        method: "POST",
        path: "budgets",
        handle: request => spend(budgets, keys, request)
      } ];
    }
    var aedes_aedes = __webpack_require__(9245);
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/broker.ts
    function refusal(returnCode) {
      return Object.assign(new Error("refused"), {
        returnCode: returnCode
      });
    }
    function authenticate(users, given) {
      if (users.length === 0) return null;
      if (given.username === void 0) return refusal(5);
      const known = users.some(({username: username, password: password}) => username === given.username && password === given.password);
      return known ? null : refusal(4);
    }
    async function broker_listen(server, port) {
      const listening = Promise.withResolvers();
      server.once("error", listening.reject);
      server.listen(port, "127.0.0.1", listening.resolve);
      await listening.promise;
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : 0;
    }
    function broker_closeServer(server) {
      return new Promise(resolve => server.close(() => resolve()));
    }
    function createGate() {
      const sockets = new Set;
      let open = false;
      return {
        admit(socket) {
          if (!open) {
            socket.resetAndDestroy();
            return false;
          }
          sockets.add(socket);
          socket.on("error", () => socket.destroy());
          socket.once("close", () => sockets.delete(socket));
          return true;
        },
        setOpen(wanted) {
          open = wanted;
          if (!open) for (const socket of sockets) socket.destroy();
        }
      };
    }
    async function openBroker(users, mqttPort = 0) {
      const aedes = await aedes_aedes.x.createBroker({
        authenticate: (_client, ...[username, password, done]) => {
          const refused = authenticate(users, {
            username: username,
            password: password?.toString("utf8")
          });
          done(refused, refused === null);
        }
      });
      const gate = createGate();
      const tcp = (0, external_node_net_.createServer)(socket => {
        if (gate.admit(socket)) aedes.handle(socket);
      });
      const http = (0, external_node_http_.createServer)();
      http.on("connection", socket => gate.admit(socket));
      const upgrades = new wrapper.zu({
        server: http,
        path: "/mqtt",
        handleProtocols: offered => offered.has("mqtt") ? "mqtt" : false
      });
      upgrades.on("connection", (socket, request) => {
        aedes.handle((0, wrapper.O)(socket), request);
      });
      const [boundPort, wsPort] = [ await broker_listen(tcp, mqttPort), await broker_listen(http, 0) ];
      return {
        mqttPort: boundPort,
        wsPort: wsPort,
        setOpen: gate.setOpen,
        async close() {
          gate.setOpen(false);
          upgrades.close();
          await Promise.all([ broker_closeServer(tcp), broker_closeServer(http) ]);
          await new Promise(resolve => aedes.close(() => resolve()));
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/lifecycle.ts
    function stepFrom(status, context) {
      const {random: random, durations: durations, created: created} = context;
      const draw = ([shortest, longest], share = 1) => Math.round(random.between(shortest, longest) * share);
      if (status === "pending") return {
        next: "starting",
        durationMs: draw(durations.create, .5)
      };
      if (status === "stopping") return {
        next: "stopped",
        durationMs: draw(durations.stop)
      };
      if (status !== "starting") return;
      const durationMs = created ? draw(durations.create, .5) : draw(durations.start);
      return {
        next: "running",
        durationMs: durationMs
      };
    }
    function createLifecycle(options) {
      const {clock: clock, random: random, durations: durations} = options;
      const planned = new Map;
      function forget(deployment) {
        planned.get(deployment)?.cancel();
        planned.delete(deployment);
      }
      function enter(deployment, status, inMs) {
        const created = deployment.status === "pending" && status === "starting";
        forget(deployment);
        deployment.status = status;
        deployment.broker.setOpen(status === "running");
        const step = stepFrom(status, {
          random: random,
          durations: durations,
          created: created
        });
        if (step === void 0) return;
        const durationMs = inMs ?? step.durationMs;
        const cancel = clock.after(durationMs, () => enter(deployment, step.next));
        planned.set(deployment, {
          at: clock.now() + durationMs,
          cancel: cancel
        });
      }
      function move(deployment, from, to) {
        if (deployment.status !== from) return false;
        enter(deployment, to);
        return true;
      }
      return {
        settle: (deployment, inMs) => enter(deployment, deployment.status, inMs),
        start: deployment => move(deployment, "stopped", "starting"),
        stop: deployment => move(deployment, "running", "stopping"),
        fail: deployment => enter(deployment, "failed"),
        nextChangeAt: deployment => planned.get(deployment)?.at,
        forget: forget
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/emqx-platform.ts
    const firstAgeMs = 30 * 864e5;
    function fixtureOf(request, creation) {
      const {deploymentType: type, platform: platform, region: region, connections: connections, tps: tps} = request;
      const {deploymentName: name, projectID: projectID, deploymentVersion: version = "v5"} = request;
      const project = (creation.projects ? projectID : void 0) ?? "default";
      return {
        type: type,
        platform: platform,
        region: region,
        connections: connections,
        tps: tps,
        project: project,
        version: version,
        status: "pending",
        mqttPort: 0,
        reply: {},
        users: [],
        ...creation.names && name !== void 0 && {
          name: name
        }
      };
    }
    function withMqttPort(deployments, port) {
      const first = deployments.find(({status: status}) => status === "running");
      return deployments.map(one => one === first && one.mqttPort === 0 ? {
        ...one,
        mqttPort: port ?? 0
      } : one);
    }
    function createPresence(lifecycle) {
      let present = [];
      const end = deployment => {
        lifecycle.forget(deployment);
        deployment.broker.setOpen(false);
      };
      return {
        all: () => [ ...present ],
        add: deployment => void present.push(deployment),
        remove(deployment) {
          end(deployment);
          present = present.filter(other => other !== deployment);
        },
        show(placements) {
          for (const deployment of present) end(deployment);
          present = placements.map(({deployment: deployment}) => deployment);
          for (const {deployment: deployment, status: status, nextChangeInMs: nextChangeInMs} of placements) {
            deployment.status = status;
            lifecycle.settle(deployment, nextChangeInMs);
          }
        }
      };
    }
    async function createPlatform(options) {
      const {clock: clock, random: random, fixture: fixture} = options;
      const lifecycle = createLifecycle({
        clock: clock,
        random: random,
        durations: fixture.durations
      });
      const presence = createPresence(lifecycle);
      const opened = new Set;
      const open = async (wanted, ageMs) => {
        const {status: status, nextChangeInMs: nextChangeInMs, mqttPort: mqttPort} = wanted;
        const identity = createIdentity(wanted, {
          random: random,
          createdAt: clock.now() - ageMs
        });
        const deployment = {
          ...identity,
          status: status,
          broker: await openBroker(identity.users, mqttPort)
        };
        opened.add(deployment);
        return {
          deployment: deployment,
          status: status,
          nextChangeInMs: nextChangeInMs
        };
      };
      const first = [];
      for (const wanted of withMqttPort(fixture.deployments ?? firstDeployments, options.mqttPort)) first.push(await open(wanted, firstAgeMs));
      presence.show(first);
      return {
        lifecycle: lifecycle,
        all: presence.all,
        find: id => presence.all().find(deployment => deployment.id === id),
        async create(request) {
          const {deployment: deployment} = await open(fixtureOf(request, fixture.creation), 0);
          presence.add(deployment);
          lifecycle.settle(deployment);
          return deployment;
        },
        remove: presence.remove,
        reset: () => presence.show(first),
        restore: async wanted => presence.show(await Promise.all(wanted.map(one => open(one, firstAgeMs)))),
        async close() {
          for (const deployment of opened) lifecycle.forget(deployment);
          await Promise.all([ ...opened ].map(({broker: broker}) => broker.close()));
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/snapshot.ts
    const FORMAT = "emqx-emulator-1";
    const snapshot_exported = schemas.Ikc({
      format: schemas.euz(FORMAT),
      deployments: schemas.YOg(deploymentFixture.extend({
        nextChangeInMs: schemas.aig().min(0).optional()
      })),
      budgets: schemas.YOg(schemas.g1P(schemas.YjP(), schemas.YOg(schemas.aig().min(0))))
    });
    function exportAccount({clock: clock, platform: platform, budgets: budgets, keys: keys}) {
      return {
        format: FORMAT,
        deployments: platform.all().map(deployment => {
          const nextAt = platform.lifecycle.nextChangeAt(deployment);
          return {
            ...snapshot_fixtureOf(deployment),
            ...nextAt !== void 0 && {
              nextChangeInMs: Math.max(0, nextAt - clock.now())
            }
          };
        }),
        budgets: keys.map(({apiKey: apiKey}) => budgets.ages(apiKey))
      };
    }
    function snapshot_fixtureOf({broker: _broker, createdAt: createdAt, ...deployment}) {
      return {
        ...deployment,
        createAt: new Date(createdAt).toISOString()
      };
    }
    async function importAccount(account, state) {
      const read = snapshot_exported.safeParse(state);
      if (!read.success) throw new Error("This is no state that the EMQX emulator exported.");
      const {deployments: deployments, budgets: budgets} = read.data;
      await account.platform.restore(deployments);
      for (const [at, {apiKey: apiKey}] of account.keys.entries()) account.budgets.restore(apiKey, budgets[at] ?? {});
    }
    // CONCATENATED MODULE: ./packages/emulator/src/emqx/provider.ts
    function summarize(deployment) {
      const {id: id, name: name, type: type, status: status, broker: broker} = deployment;
      return {
        id: id,
        name: name,
        type: type,
        status: status,
        mqttUrl: `mqtt://127.0.0.1:${broker.mqttPort}`,
        wsUrl: `ws://127.0.0.1:${broker.wsPort}/mqtt`,
        ports: {
          mqtt: broker.mqttPort,
          ws: broker.wsPort
        }
      };
    }
    function describeState(platform, deployment) {
      const nextAt = platform.lifecycle.nextChangeAt(deployment);
      const nextChangeAt = nextAt === void 0 ? null : new Date(nextAt).toISOString();
      return {
        ...summarize(deployment),
        nextChangeAt: nextChangeAt
      };
    }
    function keysOf(fixture, random) {
      const [first, ...others] = fixture.keys ?? [];
      if (first !== void 0) return [ first, ...others ];
      return [ {
        apiKey: random.hex(16),
        apiSecret: random.hex(32),
        scope: "full"
      } ];
    }
    async function createEmqx(options) {
      const {clock: clock, random: random} = options;
      const read = readEmqxFixture(options.fixture);
      const fixture = {
        ...read,
        site: options.site ?? read.site
      };
      const keys = keysOf(fixture, random);
      const platform = await createPlatform({
        clock: clock,
        random: random,
        fixture: fixture,
        mqttPort: options.mqttPort
      });
      const budgets = createBudgets({
        clock: clock,
        site: fixture.site,
        settings: fixture.budgets
      });
      const account = {
        clock: clock,
        platform: platform,
        budgets: budgets,
        keys: keys
      };
      const provider = {
        name: "emqx",
        routes: apiRoutes({
          clock: clock,
          platform: platform,
          budgets: budgets,
          fixture: fixture,
          keys: keys
        }),
        before: ({headers: headers}) => keyOf(keys, headers) === void 0 ? unauthorized : void 0,
        fallback: (_request, known) => known === "path" ? {
          status: 405
        } : notFound,
        control: emqx_control_controlRoutes({
          platform: platform,
          budgets: budgets,
          keys: keys
        }),
        state: () => ({
          site: fixture.site,
          deployments: platform.all().map(deployment => describeState(platform, deployment)),
          budgets: Object.fromEntries(keys.map(({apiKey: apiKey}) => [ apiKey, budgets.state(apiKey) ]))
        }),
        export: () => exportAccount(account),
        import: state => importAccount(account, state),
        reset() {
          budgets.reset();
          platform.reset();
        },
        close: () => platform.close()
      };
      const [{apiKey: apiKey, apiSecret: apiSecret}] = keys;
      return {
        provider: provider,
        apiKey: apiKey,
        apiSecret: apiSecret,
        deployments: platform.all().map(summarize)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/errors.ts
    class NomadError extends Error {
      name="NomadError";
      status;
      constructor(status, message) {
        super(message);
        this.status = status;
      }
    }
    function errors_badRequest(message) {
      return new NomadError(400, message);
    }
    function errors_refusal(message) {
      return new NomadError(500, message);
    }
    function permissionDenied() {
      return new NomadError(403, "Permission denied");
    }
    function errorList(messages) {
      const count = messages.length === 1 ? "1 error occurred:" : `${messages.length} errors occurred:`;
      return `${count}\n${messages.map(message => `\t* ${message}\n`).join("")}\n`;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/go/instant.ts
    const nsPerMs = 1000000n;
    function createInstants(clock) {
      let last = 0n;
      return () => {
        const present = BigInt(Math.round(clock.now())) * nsPerMs + 104729n;
        last = present > last ? present : last + 1n;
        return last;
      };
    }
    function instantToMs(instant) {
      return Number(instant / nsPerMs);
    }
    function formatInstant(instant) {
      const seconds = instant / 1000000000n;
      const fraction = String(instant % 1000000000n).padStart(9, "0").replace(/0+$/, "");
      const whole = new Date(Number(seconds) * 1e3).toISOString().slice(0, 19);
      return fraction === "" ? `${whole}Z` : `${whole}.${fraction}Z`;
    }
    function timeOrNull(instant) {
      return instant === null ? null : formatInstant(instant);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/policies/grants.ts
    function managementCaller(accessor) {
      return {
        management: true,
        accessor: accessor,
        allows: () => true,
        allowsAny: () => true
      };
    }
    function callerWith(grants, accessor = "") {
      const merged = merge(grants);
      const allowsAny = capability => [ ...merged.values() ].some(capabilities => capabilities.has(capability));
      return {
        management: false,
        accessor: accessor,
        allowsAny: allowsAny,
        allows(namespace, capability) {
          if (namespace === "*" && allowsAny(capability)) return true;
          return closest(merged, namespace)?.has(capability) ?? false;
        }
      };
    }
    function merge(grants) {
      const merged = new Map;
      for (const {namespace: namespace, capabilities: capabilities} of grants) {
        const all = new Set([ ...merged.get(namespace) ?? [], ...capabilities ]);
        merged.set(namespace, all.has("deny") ? new Set([ "deny" ]) : all);
      }
      return merged;
    }
    function closest(merged, namespace) {
      const exact = merged.get(namespace);
      if (exact) return exact;
      const fitting = [ ...merged.keys() ].filter(pattern => fits(pattern, namespace)).sort();
      const best = fitting.reduce((found, pattern) => found === void 0 || literalLength(pattern) >= literalLength(found) ? pattern : found, void 0);
      return best === void 0 ? void 0 : merged.get(best);
    }
    function fits(pattern, namespace) {
      const [start = "", ...parts] = pattern.split("*");
      const end = parts.pop();
      if (end === void 0 || !namespace.startsWith(start)) return false;
      let at = start.length;
      for (const part of parts) {
        const found = namespace.indexOf(part, at);
        if (found < 0) return false;
        at = found + part.length;
      }
      return namespace.slice(at).endsWith(end);
    }
    function literalLength(pattern) {
      return pattern.replaceAll("*", "").length;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/go/duration.ts
    const unitNs = {
      ns: 1,
      us: 1e3,
      "\xb5s": 1e3,
      "\u03bcs": 1e3,
      ms: 1e6,
      s: 1e9,
      m: 6e10,
      h: 36e11
    };
    function parseGoDuration(text) {
      const [, sign, body = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
      if (body === "0") return 0;
      const part = /(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;
      let totalNs = 0;
      let end = 0;
      while (end < body.length) {
        part.lastIndex = end;
        const [found = "", amount, unit = ""] = part.exec(body) ?? [];
        if (found === "") return;
        totalNs += Number(amount) * (unitNs[unit] ?? 0);
        end += found.length;
      }
      if (end === 0) return;
      return (sign === "-" ? -totalNs : totalNs) / 1e6;
    }
    function trimmed(value, digits) {
      return value.toFixed(digits).replace(/\.?0+$/, "");
    }
    function formatGoDuration(ns) {
      if (ns === 0) return "0s";
      const sign = ns < 0 ? "-" : "";
      const size = Math.abs(ns);
      if (size < 1e3) return `${sign}${size}ns`;
      if (size < 1e6) return `${sign}${trimmed(size / 1e3, 3)}\xb5s`;
      if (size < 1e9) return `${sign}${trimmed(size / 1e6, 6)}ms`;
      const hours = Math.floor(size / 36e11);
      const minutes = Math.floor(size % 36e11 / 6e10);
      const seconds = size % 6e10 / 1e9;
      const secondsText = Number.isInteger(seconds) ? `${seconds}s` : `${trimmed(seconds, 9)}s`;
      if (hours > 0) return `${sign}${hours}h${minutes}m${secondsText}`;
      return minutes > 0 ? `${sign}${minutes}m${secondsText}` : `${sign}${secondsText}`;
    }
    var blake2 = __webpack_require__(904);
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/hash.ts
    function hashOf(fields) {
      const hash = blake2.Sx.create({
        dkLen: 32
      });
      for (const field of fields) hash.update(Buffer.from(field));
      return Buffer.from(hash.digest()).toString("base64");
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/tokens/token.ts
    const unsetTime = "0001-01-01T00:00:00Z";
    const builtIn = {
      secretId: "",
      type: "client",
      global: false,
      createTime: null,
      expirationTime: null,
      expirationTtlNs: 0,
      createIndex: 0,
      modifyIndex: 0
    };
    const anonymousToken = {
      ...builtIn,
      accessorId: "anonymous",
      name: "Anonymous Token",
      policies: [ "anonymous" ]
    };
    const aclDisabledToken = {
      ...builtIn,
      accessorId: "acls-disabled",
      name: "ACLs disabled token",
      policies: null
    };
    function isExpired({expirationTime: expirationTime}, now) {
      return expirationTime !== null && expirationTime < now;
    }
    function tokenJson(token) {
      const {createTime: createTime, expirationTime: expirationTime, expirationTtlNs: expirationTtlNs} = token;
      return {
        ExpirationTTL: expirationTtlNs === 0 ? "" : formatGoDuration(expirationTtlNs),
        AccessorID: token.accessorId,
        SecretID: token.secretId,
        Name: token.name,
        Type: token.type,
        Policies: token.policies,
        Roles: null,
        Global: token.global,
        Hash: createTime === null ? null : hashOfToken(token),
        CreateTime: createTime === null ? unsetTime : formatInstant(createTime),
        ExpirationTime: expirationTime === null ? null : formatInstant(expirationTime),
        CreateIndex: token.createIndex,
        ModifyIndex: token.modifyIndex
      };
    }
    function hashOfToken({name: name, type: type, policies: policies, global: global}) {
      return hashOf([ name, type, ...policies ?? [], global ? "global" : "local" ]);
    }
    const minTtlNs = 6e10;
    const maxTtlNs = 864e11;
    function durationNs(given) {
      if (typeof given === "number") return given;
      const ms = given === "" ? 0 : parseGoDuration(given);
      if (ms === void 0) throw errors_badRequest(`time: invalid duration ${JSON.stringify(given)}`);
      return ms * 1e6;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/acl-state.ts
    const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
    function createAclState(options) {
      const policies = new Map;
      const tokens = new Map;
      function findToken(secret) {
        if (!uuid.test(secret)) {
          const fault = "go-jose/go-jose: compact JWS format must have three parts";
          throw errors_refusal(`failed to parse signed token: ${fault}`);
        }
        const token = [ ...tokens.values() ].find(({secretId: secretId}) => secretId === secret.toLowerCase());
        if (!token) throw permissionDenied();
        if (isExpired(token, options.now())) throw errors_refusal("ACL token expired");
        return token;
      }
      return {
        ...options,
        policies: policies,
        tokens: tokens,
        authMethods: new Map,
        bindingRules: new Map,
        tokenOf(request) {
          if (!options.enabled) return aclDisabledToken;
          const secret = tokenOf(request.headers);
          return secret === "" ? anonymousToken : findToken(secret);
        },
        callerOf(token) {
          if (!options.enabled) return managementCaller("");
          if (token.type === "management") return managementCaller(token.accessorId);
          const names = token.policies ?? [];
          const grants = names.flatMap(name => policies.get(name)?.grants ?? []);
          return callerWith(grants, token.accessorId);
        }
      };
    }
    function tokenOf(headers) {
      const own = headers["x-nomad-token"];
      const token = Array.isArray(own) ? own[0] : own;
      if (token) return token.trim();
      const [, bearer] = /^bearer +(\S+)/i.exec(headers.authorization ?? "") ?? [];
      return bearer ?? "";
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/go/json-scalars.ts
    const simpleEscapes = {
      '"': '"',
      "\\": "\\",
      "/": "/",
      b: "\b",
      f: "\f",
      n: "\n",
      r: "\r",
      t: "\t"
    };
    function readHexEscape(text, at) {
      for (let offset = 0; offset < 4; offset += 1) {
        const digit = text[at + offset];
        if (digit === void 0 || !/[0-9a-fA-F]/.test(digit)) throw unexpected(digit, "in \\u hexadecimal character escape");
      }
      return String.fromCharCode(Number.parseInt(text.slice(at, at + 4), 16));
    }
    function readString(text, at) {
      let value = "";
      let end = at + 1;
      for (;;) {
        const character = text[end];
        if (character === '"') return {
          value: value,
          end: end + 1
        };
        if (character === void 0 || character < " ") throw unexpected(character, "in string literal");
        if (character !== "\\") {
          value += character;
          end += 1;
          continue;
        }
        const letter = text[end + 1];
        if (letter === "u") {
          value += readHexEscape(text, end + 2);
          end += 6;
          continue;
        }
        const plain = letter === void 0 ? void 0 : simpleEscapes[letter];
        if (plain === void 0) throw unexpected(letter, "in string escape code");
        value += plain;
        end += 2;
      }
    }
    const literals = {
      true: true,
      false: false,
      null: null
    };
    function readLiteral(text, at, word) {
      for (let offset = 1; offset < word.length; offset += 1) if (text[at + offset] !== word[offset]) {
        const place = `in literal ${word} (expecting '${word[offset]}')`;
        throw unexpected(text[at + offset], place);
      }
      return {
        value: literals[word],
        end: at + word.length
      };
    }
    function skipDigits(text, at, place) {
      let end = at;
      while (/[0-9]/.test(text[end] ?? "")) end += 1;
      if (end === at) throw unexpected(text[end], place);
      return end;
    }
    function readNumber(text, at) {
      let end = text[at] === "-" ? at + 1 : at;
      end = text[end] === "0" ? end + 1 : skipDigits(text, end, "in numeric literal");
      if (text[end] === ".") end = skipDigits(text, end + 1, "after decimal point in numeric literal");
      if (text[end] === "e" || text[end] === "E") {
        const sign = text[end + 1] === "+" || text[end + 1] === "-" ? 2 : 1;
        end = skipDigits(text, end + sign, "in exponent of numeric literal");
      }
      const source = text.slice(at, end);
      const value = Number(source);
      const exact = Number.isSafeInteger(value) || !/^-?\d+$/.test(source);
      return {
        value: exact ? value : BigInt(source),
        end: end
      };
    }
    class JsonSyntaxError extends Error {
      name="JsonSyntaxError";
    }
    const escapes = {
      "\n": "'\\n'",
      "\r": "'\\r'",
      "\t": "'\\t'",
      "'": "'\\''",
      '"': `'"'`
    };
    function unexpected(character, place) {
      if (character === void 0) return new JsonSyntaxError("unexpected EOF");
      const code = character.codePointAt(0) ?? 0;
      const plain = code >= 32 ? `'${character}'` : `'\\x${code.toString(16).padStart(2, "0")}'`;
      return new JsonSyntaxError(`invalid character ${escapes[character] ?? plain} ${place}`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/go/json-reader.ts
    function skipSpace(text, at) {
      let end = at;
      while (/[ \t\r\n]/.test(text[end] ?? "")) end += 1;
      return end;
    }
    function readArray(text, at) {
      const value = [];
      let end = skipSpace(text, at + 1);
      if (text[end] === "]") return {
        value: value,
        end: end + 1
      };
      for (;;) {
        const item = readValue(text, end);
        value.push(item.value);
        end = skipSpace(text, item.end);
        if (text[end] === "]") return {
          value: value,
          end: end + 1
        };
        if (text[end] !== ",") throw unexpected(text[end], "after array element");
        end = skipSpace(text, end + 1);
      }
    }
    function readObject(text, at) {
      const value = Object.create(null);
      let end = skipSpace(text, at + 1);
      if (text[end] === "}") return {
        value: value,
        end: end + 1
      };
      for (;;) {
        if (text[end] !== '"') throw unexpected(text[end], "looking for beginning of object key string");
        const key = readString(text, end);
        end = skipSpace(text, key.end);
        if (text[end] !== ":") throw unexpected(text[end], "after object key");
        const member = readValue(text, end + 1);
        value[key.value] = member.value;
        end = skipSpace(text, member.end);
        if (text[end] === "}") return {
          value: value,
          end: end + 1
        };
        if (text[end] !== ",") throw unexpected(text[end], "after object key:value pair");
        end = skipSpace(text, end + 1);
      }
    }
    function readValue(text, from) {
      const at = skipSpace(text, from);
      const first = text[at];
      if (first === "{") return readObject(text, at);
      if (first === "[") return readArray(text, at);
      if (first === '"') return readString(text, at);
      if (first === "t") return readLiteral(text, at, "true");
      if (first === "f") return readLiteral(text, at, "false");
      if (first === "n") return readLiteral(text, at, "null");
      if (first !== void 0 && /[-0-9]/.test(first)) return readNumber(text, at);
      throw unexpected(first, "looking for beginning of value");
    }
    function readJson(text) {
      if (skipSpace(text, 0) >= text.length) throw new JsonSyntaxError("EOF");
      return readValue(text, 0).value;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/body.ts
    const plainTypes = {
      string: "string",
      boolean: "bool",
      number: "int",
      int: "int",
      bigint: "int64"
    };
    function kindOf(value) {
      if (Array.isArray(value)) return "array";
      if (typeof value === "boolean") return "bool";
      if (typeof value === "bigint") return "number";
      return typeof value;
    }
    function dig(value, path) {
      return path.reduce((at, key) => typeof at === "object" && at !== null ? Reflect.get(at, key) : void 0, value);
    }
    function goMismatch(types, body, error) {
      const issue = error.issues[0];
      const path = issue?.path ?? [];
      const value = dig(body, path);
      const kind = kindOf(value);
      const names = path.filter(part => typeof part === "string");
      if (names.length === 0) return `json: cannot unmarshal ${kind} into Go value of type ${types.body}`;
      const field = names.join(".");
      const expected = issue !== void 0 && "expected" in issue ? String(issue.expected) : "int";
      const type = types.members[field] ?? plainTypes[expected] ?? expected;
      const struct = types.structs[names.slice(0, -1).join(".")] ?? types.body.replace(/^\w+\./, "");
      const wholeNumber = type === "int" || type.endsWith("int64");
      const shown = kind === "number" && wholeNumber ? `number ${String(value)}` : kind;
      return `json: cannot unmarshal ${shown} into Go struct field ${struct}.${field} of type ${type}`;
    }
    function withoutNulls(value) {
      if (Array.isArray(value)) return value.map(withoutNulls);
      if (typeof value !== "object" || value === null) return value;
      const members = Object.entries(value).filter(([, member]) => member !== null);
      return Object.fromEntries(members.map(([name, member]) => [ name, withoutNulls(member) ]));
    }
    function withKnownNames(body, known) {
      if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
      const names = new Map(known.map(name => [ name.toLowerCase(), name ]));
      const entries = Object.entries(body);
      return Object.fromEntries(entries.map(([name, value]) => [ names.get(name.toLowerCase()) ?? name, value ]));
    }
    function decodeBody(text, schema, types) {
      if (text === "") throw errors_badRequest("Request body is empty");
      let body;
      try {
        body = readJson(text) ?? {};
      } catch (error) {
        if (error instanceof JsonSyntaxError) throw errors_badRequest(error.message);
        throw error;
      }
      const named = withoutNulls(withKnownNames(body, Object.keys(schema.shape)));
      const read = schema.safeParse(named);
      if (read.success) return read.data;
      throw errors_badRequest(goMismatch(types, named, read.error));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/endpoint.ts
    function route(method, path, handle) {
      return {
        method: method,
        path: path,
        async handle(request) {
          try {
            return await handle(request);
          } catch (error) {
            if (!(error instanceof NomadError)) throw error;
            return {
              status: error.status,
              text: error.message
            };
          }
        }
      };
    }
    function writeRoutes(path, handle) {
      return [ "POST", "PUT" ].map(method => route(method, path, handle));
    }
    function requireAclEnabled({enabled: enabled}) {
      if (!enabled) throw errors_badRequest("ACL support disabled");
    }
    function requireManagement(register, request) {
      requireAclEnabled(register);
      if (!isManagement(register, request)) throw permissionDenied();
    }
    function isManagement(register, request) {
      try {
        return register.callerOf(register.tokenOf(request)).management;
      } catch (error) {
        if (error instanceof NomadError) return false;
        throw error;
      }
    }
    function written(index, json) {
      const answer = {
        status: 200,
        headers: {
          "x-nomad-index": String(index)
        }
      };
      return json ? {
        ...answer,
        json: json
      } : answer;
    }
    function found(index, json) {
      const headers = {
        "x-nomad-index": String(index),
        "x-nomad-knownleader": "true",
        "x-nomad-lastcontact": "0"
      };
      return {
        status: 200,
        headers: headers,
        json: json
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/types.ts
    const types_duration = schemas.KCZ([ schemas.YjP(), schemas.aig() ]).default("");
    const types_texts = schemas.YOg(schemas.YjP()).nullable().default(null);
    const mapping = schemas.g1P(schemas.YjP(), schemas.YjP()).nullable().default(null);
    const configBody = schemas.Ikc({
      ExpirationLeeway: types_duration,
      NotBeforeLeeway: types_duration,
      ClockSkewLeeway: types_duration,
      JWTValidationPubKeys: types_texts,
      JWKSURL: schemas.YjP().default(""),
      OIDCDiscoveryURL: schemas.YjP().default(""),
      OIDCClientID: schemas.YjP().default(""),
      OIDCClientSecret: schemas.YjP().default(""),
      OIDCClientAssertion: schemas.chJ().default(null),
      OIDCEnablePKCE: schemas.zMY().default(false),
      OIDCDisableUserInfo: schemas.zMY().default(false),
      OIDCScopes: types_texts,
      BoundAudiences: types_texts,
      BoundIssuer: types_texts,
      AllowedRedirectURIs: types_texts,
      DiscoveryCaPem: types_texts,
      JWKSCACert: schemas.YjP().default(""),
      SigningAlgs: types_texts,
      ClaimMappings: mapping,
      ListClaimMappings: mapping,
      VerboseLogging: schemas.zMY().default(false)
    });
    const methodBody = schemas.Ikc({
      Name: schemas.YjP().default(""),
      Type: schemas.YjP().default(""),
      TokenLocality: schemas.YjP().default(""),
      TokenNameFormat: schemas.YjP().default(""),
      MaxTokenTTL: types_duration,
      Default: schemas.zMY().default(false),
      Config: configBody.optional()
    });
    const ruleBody = schemas.Ikc({
      ID: schemas.YjP().default(""),
      Description: schemas.YjP().default(""),
      AuthMethod: schemas.YjP().default(""),
      Selector: schemas.YjP().default(""),
      BindType: schemas.YjP().default(""),
      BindName: schemas.YjP().default("")
    });
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/login/auth-method.ts
    const defaultNameFormat = `\${auth_method_type}-\${auth_method_name}`;
    function authMethodRoutes(register) {
      return writeRoutes("/v1/acl/auth-method", request => createMethod(register, request));
    }
    function createMethod(register, request) {
      const given = decodeBody(request.body, methodBody, {
        body: "structs.ACLAuthMethod",
        structs: {
          Config: "ACLAuthMethodConfig"
        },
        members: {}
      });
      const maxTokenTtlNs = durationNs(given.MaxTokenTTL);
      requireManagement(register, request);
      const checked = checkMethod(given, maxTokenTtlNs);
      const index = register.nextIndex();
      const method = {
        ...checked,
        index: index,
        createTime: register.now()
      };
      register.authMethods.set(method.Name, method);
      return written(index, methodJson(method));
    }
    function checkMethod(given, maxTokenTtlNs) {
      const {Name: Name, Type: Type, TokenLocality: TokenLocality, Config: Config} = given;
      const problems = [];
      if (!/^[a-zA-Z0-9-]{1,128}$/.test(Name)) problems.push(`invalid name '${Name}'`);
      if (![ "local", "global" ].includes(TokenLocality)) problems.push(`invalid token locality '${TokenLocality}'`);
      if (![ "OIDC", "JWT" ].includes(Type)) problems.push(`invalid token type '${Type}'`);
      const config = configProblem(Type, Config);
      if (config) problems.push(`invalid config: ${config}`);
      if (maxTokenTtlNs < minTtlNs || maxTokenTtlNs > maxTtlNs) {
        const shown = formatGoDuration(maxTokenTtlNs);
        problems.push(`invalid MaxTokenTTL value '${shown}' (should be between 1m0s and 24h0m0s)`);
      }
      if (problems.length > 0 || !Config) throw errors_badRequest(`auth method 0 invalid: ${errorList(problems)}`);
      const TokenNameFormat = given.TokenNameFormat || defaultNameFormat;
      return {
        Name: Name,
        Type: Type,
        TokenLocality: TokenLocality,
        TokenNameFormat: TokenNameFormat,
        Default: given.Default,
        maxTokenTtlNs: maxTokenTtlNs,
        Config: Config
      };
    }
    function configProblem(type, config) {
      if (!config) return "missing auth method Config";
      const {JWTValidationPubKeys: keys, JWKSURL: jwks, OIDCDiscoveryURL: discovery} = config;
      if (type === "JWT" && discovery === "" && jwks === "" && !keys?.length) return "JWT auth method requires either OIDCDiscoveryURL, or JWKS URL, or " + "JWTValidationPubKeys set";
      return;
    }
    function methodJson(method) {
      const {maxTokenTtlNs: maxTokenTtlNs, Config: Config, index: index, createTime: now, ...plain} = method;
      return {
        MaxTokenTTL: formatGoDuration(maxTokenTtlNs),
        ...plain,
        Config: {
          ...Config,
          ExpirationLeeway: leeway(Config.ExpirationLeeway),
          NotBeforeLeeway: leeway(Config.NotBeforeLeeway),
          ClockSkewLeeway: leeway(Config.ClockSkewLeeway),
          OIDCClientSecret: Config.OIDCClientSecret === "" ? "" : "redacted"
        },
        Hash: hashOf([ JSON.stringify({
          ...plain,
          Config: Config,
          maxTokenTtlNs: maxTokenTtlNs
        }) ]),
        CreateTime: formatInstant(now),
        ModifyTime: formatInstant(now),
        CreateIndex: index,
        ModifyIndex: index
      };
    }
    function leeway(given) {
      const ns = durationNs(given);
      return ns === 0 ? "" : formatGoDuration(ns);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/coerce.ts
    class FilterEvaluationError extends Error {
      name="FilterEvaluationError";
    }
    const trueWords = new Set([ "1", "t", "T", "TRUE", "true", "True" ]);
    const falseWords = new Set([ "0", "f", "F", "FALSE", "false", "False" ]);
    const integer = /^([+-]?)(0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?[0-9])*)$/;
    function coerce(text, kind) {
      switch (kind) {
       case "bool":
        return coerceBoolean(text);

       case "int":
       case "int64":
        return coerceInteger(text, {
          parser: "ParseInt",
          low: -(2n ** 63n),
          high: 2n ** 63n - 1n
        });

       case "uint64":
        return coerceInteger(text, {
          parser: "ParseUint",
          low: 0n,
          high: 2n ** 64n - 1n
        });

       case "float64":
        return coerceFloat(text);

       default:
        return text;
      }
    }
    function coerceBoolean(text) {
      if (trueWords.has(text)) return true;
      if (falseWords.has(text)) return false;
      throw unsuitable("ParseBool", text, "invalid syntax");
    }
    function coerceInteger(text, {parser: parser, low: low, high: high}) {
      const [, sign, digits] = integer.exec(text) ?? [];
      if (digits === void 0 || sign && parser === "ParseUint") throw unsuitable(parser, text, "invalid syntax");
      const size = BigInt(digits.replaceAll("_", "").replace(/^0(?=[0-7])/, "0o"));
      const number = sign === "-" ? -size : size;
      if (number < low || number > high) throw unsuitable(parser, text, "value out of range");
      return number;
    }
    function coerceFloat(text) {
      if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
      throw unsuitable("ParseFloat", text, "invalid syntax");
    }
    function unsuitable(parser, text, why) {
      return new FilterEvaluationError(`error getting match value in expression: strconv.${parser}: parsing ` + `${JSON.stringify(text)}: ${why}`);
    }
    var build = __webpack_require__(2856);
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/shapes.ts
    const mapFields = new Set([ "ClassEligibility", "DesiredTGUpdates", "FailedTGAllocs", "Meta", "QueuedAllocations", "TaskGroups", "TaskStates" ]);
    const listFields = new Set([ "PlacedCanaries", "PreemptedAllocations", "RelatedEvals", "Events", "Datacenters" ]);
    function shapes_kindOf({field: field, data: data}) {
      switch (typeof data) {
       case "string":
        return "string";

       case "boolean":
        return "bool";

       case "bigint":
        return integerKind(field);

       case "number":
        return Number.isInteger(data) ? integerKind(field) : "float64";

       default:
        return compositeKind({
          field: field,
          data: data
        });
      }
    }
    function integerKind(field) {
      if (/(?:Index|Version)$/.test(field)) return "uint64";
      return field.endsWith("Time") ? "int64" : "int";
    }
    function compositeKind({field: field, data: data}) {
      if (Array.isArray(data) || listFields.has(field)) return "slice";
      if (data instanceof Map || mapFields.has(field)) return "map";
      return data === null || data === void 0 ? "invalid" : "struct";
    }
    function membersOf(data) {
      if (data instanceof Map) return data;
      if (typeof data !== "object" || data === null) return new Map;
      return new Map(Object.entries(data));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/compare.ts
    const comparable = new Set([ "bool", "float64", "int", "int64", "string", "uint64" ]);
    function compare(match, value) {
      switch (match.operator) {
       case "equal":
        return isEqual(match, value);

       case "in":
        return isIn(match, value);

       case "matches":
        return isMatching(match, value);

       case "empty":
        return isEmpty(match, value);

       case "nil":
        return isNil(match, value);
      }
    }
    function isEqual(match, value) {
      const kind = shapes_kindOf(value);
      if (!comparable.has(kind)) throw new FilterEvaluationError("unable to find suitable primitive comparison function for matching");
      return coerce(match.value, kind) === normal(value.data, kind);
    }
    function normal(data, kind) {
      return typeof data === "number" && kind !== "float64" ? BigInt(data) : data;
    }
    function isIn(match, value) {
      const kind = shapes_kindOf(value);
      const wanted = coerce(match.value, kind);
      if (kind === "map") return membersOf(value.data).has(match.value);
      if (kind === "slice") return isInList(match, value);
      if (kind === "string") return String(value.data).includes(String(wanted));
      throw unsupported("in/contains", match, kind);
    }
    function isInList(match, {data: data}) {
      const elements = Array.isArray(data) ? data.map(element => ({
        field: "",
        data: element
      })) : [];
      return elements.some(element => {
        const kind = shapes_kindOf(element);
        if (comparable.has(kind)) return coerce(match.value, kind) === normal(element.data, kind);
        throw new FilterEvaluationError('unable to find suitable primitive comparison function for "in" comparison');
      });
    }
    function isMatching(match, {field: field, data: data}) {
      if (typeof data !== "string") throw new FilterEvaluationError(`value of type ${shapes_kindOf({
        field: field,
        data: data
      })} is not convertible to []byte`);
      return compilePattern(match.value).matcher(data).find();
    }
    function compilePattern(pattern) {
      try {
        return build.L3.compile(pattern);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new FilterEvaluationError(`failed to compile regular expression ${JSON.stringify(pattern)}: ${why}`);
      }
    }
    function isEmpty(match, value) {
      const kind = shapes_kindOf(value);
      if (kind === "string") return value.data === "";
      if (kind === "map" || kind === "slice") return membersOf(value.data).size === 0;
      throw unsupported("is-empty", match, kind);
    }
    function isNil(match, value) {
      const kind = shapes_kindOf(value);
      if (kind === "map" || kind === "slice") return value.data === null;
      if (kind === "struct" || kind === "invalid") return kind === "invalid";
      throw unsupported("is-nil", match, kind);
    }
    function unsupported(what, match, kind) {
      const verb = `cannot perform ${what} operations on type ${kind}`;
      return new FilterEvaluationError(`${verb} for selector: ${JSON.stringify(match.selector.text)}`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/lookup.ts
    function lookUp(path, scope) {
      const resolved = resolveLocals(path, scope.locals);
      return "key" in resolved ? {
        field: "",
        data: resolved.key
      } : walk(resolved.path, scope.row);
    }
    function resolveLocals(path, locals) {
      let full = path;
      for (const local of locals.toReversed()) {
        if (local.name !== full[0]) continue;
        if ("path" in local) full = [ ...local.path, ...full.slice(1) ]; else if (full.length === 1) return {
          key: local.key
        }; else throw deepKey(local.key, local.name, full);
      }
      return {
        path: full
      };
    }
    function deepKey(key, name, path) {
      const type = typeof key === "string" ? "string" : "int";
      return new FilterEvaluationError(`${pointer([ name ])} references a ${type} so ${pointer(path)} is invalid`);
    }
    function walk(path, row) {
      let current = {
        field: "",
        data: row
      };
      for (const [index, part] of path.entries()) {
        const next = step(current, part);
        if ("data" in next) {
          current = next;
          continue;
        }
        const missingFromMap = shapes_kindOf(current) === "map" && index > 0 && index === path.length - 1;
        if (missingFromMap) return;
        throw new FilterEvaluationError(`error finding value in datum: ${pointer(path)}${next.why(index)}`);
      }
      return current;
    }
    function step(from, part) {
      const kind = shapes_kindOf(from);
      if (kind === "slice") return stepIntoList(from, part);
      if (kind !== "map" && kind !== "struct") return {
        why: index => `: at part ${index}, invalid value kind: ${kind}`
      };
      const members = membersOf(from.data);
      if (members.has(part)) return {
        field: part,
        data: members.get(part)
      };
      const what = kind === "map" ? " " : ": struct field with name ";
      return {
        why: index => ` at part ${index}: couldn't find key${what}${JSON.stringify(part)}`
      };
    }
    function stepIntoList(from, part) {
      const list = Array.isArray(from.data) ? from.data : [];
      if (!/^[+-]?\d+$/.test(part)) {
        const complaint = `couldn't convert value ${JSON.stringify(part)} to type int`;
        return {
          why: index => ` at part ${index}: ${complaint}`
        };
      }
      const place = Number(part);
      if (place >= 0 && place < list.length) return {
        field: "",
        data: list[place]
      };
      const complaint = `index ${place} is out of range (length = ${list.length})`;
      return {
        why: index => ` at part ${index}: ${complaint}`
      };
    }
    function pointer(path) {
      return path.map(part => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/evaluate.ts
    function evaluate(expression, scope) {
      switch (expression.kind) {
       case "and":
        return expression.terms.every(term => evaluate(term, scope));

       case "or":
        return expression.terms.some(term => evaluate(term, scope));

       case "not":
        return !evaluate(expression.term, scope);

       case "match":
        return evaluateMatch(expression, scope);

       case "collection":
        return evaluateCollection(expression, scope);
      }
    }
    function evaluateMatch(match, scope) {
      const value = lookUp(match.selector.path, scope);
      const holds = value ? compare(match, value) : match.operator === "empty" || match.operator === "nil";
      return holds !== match.negated;
    }
    function evaluateCollection(collection, scope) {
      const all = collection.quantifier === "all";
      const value = lookUp(collection.selector.path, scope);
      if (!value) return all;
      const kind = shapes_kindOf(value);
      if (kind !== "map" && kind !== "slice") throw new FilterEvaluationError(`${collection.selector.text} is not a list or a map`);
      const bodies = [ ...membersOf(value.data).keys() ].map(key => () => {
        const locals = evaluate_bind(collection, kind === "map" ? key : Number(key));
        return evaluate(collection.body, {
          ...scope,
          locals: [ ...scope.locals, ...locals ]
        });
      });
      return all ? bodies.every(holds => holds()) : bodies.some(holds => holds());
    }
    function evaluate_bind({bindings: bindings, selector: selector}, key) {
      refuseSameName(bindings);
      const path = [ ...selector.path, String(key) ];
      const locals = [];
      if (bindings.single !== void 0) {
        const element = typeof key === "string" ? {
          key: key
        } : {
          path: path
        };
        locals.push({
          name: bindings.single,
          ...element
        });
      }
      if (bindings.key !== void 0) locals.push({
        name: bindings.key,
        key: key
      });
      if (bindings.value !== void 0) locals.push({
        name: bindings.value,
        path: path
      });
      return locals;
    }
    function refuseSameName({key: key, value: value}) {
      if (key === void 0 || key !== value) return;
      throw new FilterEvaluationError(`${JSON.stringify(key)} cannot be used as a placeholder for both the index and the value`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/unquote.ts
    const oneLetterEscapes = {
      a: 7,
      b: 8,
      f: 12,
      n: 10,
      r: 13,
      t: 9,
      v: 11,
      "\\": 92,
      '"': 34
    };
    const unquote_escapes = /\\(?:x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gsu;
    function unquote(literal) {
      const inner = literal.slice(1, -1);
      if (literal.startsWith("`")) return inner.replaceAll("\r", "");
      if (inner.includes("\n")) return;
      const bytes = [];
      let taken = 0;
      for (const found of inner.matchAll(unquote_escapes)) {
        const escaped = escapedBytes(found);
        if (!escaped) return;
        bytes.push(Buffer.from(inner.slice(taken, found.index)), escaped);
        taken = found.index + found[0].length;
      }
      const rest = inner.slice(taken);
      return rest.includes("\\") ? void 0 : Buffer.concat([ ...bytes, Buffer.from(rest) ]).toString();
    }
    function escapedBytes(found) {
      const [, hex, octal, short, long, letter] = found;
      if (hex) return Buffer.of(Number.parseInt(hex, 16));
      if (octal) return unquote_byte(Number.parseInt(octal, 8));
      const point = short ?? long;
      if (point) return character(Number.parseInt(point, 16));
      const code = oneLetterEscapes[letter ?? ""];
      return code === void 0 ? void 0 : Buffer.of(code);
    }
    function unquote_byte(code) {
      return code > 255 ? void 0 : Buffer.of(code);
    }
    function character(code) {
      const isCharacter = code <= 1114111 && (code < 55296 || code > 57343);
      return isCharacter ? Buffer.from(String.fromCodePoint(code)) : void 0;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/operands.ts
    function readIdentifier(reader) {
      const start = reader.at;
      if (!reader.one("[a-zA-Z]")) return;
      reader.run("[a-zA-Z0-9_/]");
      return reader.text.slice(start, reader.at);
    }
    function readSelector(reader) {
      return reader.attempt(() => readDotted(reader)) ?? reader.attempt(() => readPointer(reader));
    }
    function readDotted(reader) {
      const first = readIdentifier(reader);
      if (first === void 0) return;
      const path = [ first ];
      for (let part = readPart(reader); part !== void 0; part = readPart(reader)) path.push(part);
      return {
        path: path,
        text: path.join(".")
      };
    }
    function readPart(reader) {
      return reader.attempt(() => readDottedPart(reader)) ?? reader.attempt(() => readIndex(reader));
    }
    function readDottedPart(reader) {
      if (!reader.word(".")) return;
      const name = readIdentifier(reader);
      if (name !== void 0) return name;
      const start = reader.at;
      return reader.run("[0-9]") ? reader.text.slice(start, reader.at) : void 0;
    }
    function readIndex(reader) {
      if (!reader.word("[")) return;
      reader.blanks();
      const key = reader.attempt(() => operands_readString(reader));
      if (key === void 0) {
        reader.fault("index", "Invalid index");
        return;
      }
      reader.blanks();
      if (reader.word("]")) return key;
      reader.fault("index", "Unclosed index expression");
      return;
    }
    function readPointer(reader) {
      if (!reader.word('"')) return;
      const segments = [];
      for (let start = reader.at; reader.word("/"); start = reader.at) {
        if (!reader.run("[\\pL\\pN-_.~:|]")) return;
        segments.push(reader.text.slice(start + 1, reader.at));
      }
      if (!reader.word('"')) return;
      const path = segments.map(segment => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
      return {
        path: path.length === 0 ? [ "" ] : path,
        text: path.join("/")
      };
    }
    function operands_readValue(reader) {
      return readSelector(reader)?.text ?? reader.attempt(() => operands_readNumber(reader)) ?? reader.attempt(() => operands_readString(reader));
    }
    function operands_readNumber(reader) {
      const start = reader.at;
      reader.word("-");
      if (!reader.word("0")) {
        if (!reader.one("[1-9]")) return;
        reader.run("[0-9]");
      }
      reader.attempt(() => reader.word(".") && (reader.run("[0-9]") || void 0));
      const number = reader.text.slice(start, reader.at);
      if (numberEnds(reader)) return number;
      reader.fault("number", "Invalid number literal");
      return;
    }
    function numberEnds(reader) {
      return reader.end() || /[ \t\r\n)]/.test(reader.text.charAt(reader.at));
    }
    function operands_readString(reader) {
      const start = reader.at;
      const mark = reader.word("`") ? "`" : reader.word('"') ? '"' : void 0;
      if (mark === void 0) return;
      if (!reader.through(mark)) {
        reader.fault("string", "Unterminated string literal");
        return;
      }
      const text = unquote(reader.text.slice(start, reader.at));
      if (text === void 0) reader.fault("string", "invalid syntax", start);
      return text ?? "";
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/read-match.ts
    function readMatch(reader) {
      return reader.attempt(() => readSelectorFirst(reader)) ?? readValueFirst(reader);
    }
    function readSelectorFirst(reader) {
      const selector = readSelector(reader);
      if (!selector) return;
      return reader.attempt(() => readComparison(reader, selector)) ?? reader.attempt(() => readState(reader, selector));
    }
    function readComparison(reader, selector) {
      const operation = reader.attempt(() => readEquality(reader)) ?? reader.attempt(() => readWordOperator(reader, {
        contains: "in",
        matches: "matches"
      }));
      if (!operation) return;
      const value = operands_readValue(reader);
      return value === void 0 ? void 0 : {
        kind: "match",
        ...operation,
        selector: selector,
        value: value
      };
    }
    function readEquality(reader) {
      reader.blanks();
      const negated = reader.word("!=");
      if (!negated && !reader.word("==")) return;
      reader.blanks();
      return {
        operator: "equal",
        negated: negated
      };
    }
    function readWordOperator(reader, words) {
      if (!reader.blanks()) return;
      const negated = reader.attempt(() => reader.word("not") && reader.blanks() || void 0);
      for (const [word, operator] of Object.entries(words)) {
        const found = reader.attempt(() => reader.word(word) && reader.blanks() || void 0);
        if (found && operator) return {
          operator: operator,
          negated: negated === true
        };
      }
      return;
    }
    function readState(reader, selector) {
      if (!reader.blanks() || !reader.word("is") || !reader.blanks()) return;
      const negated = reader.attempt(() => reader.word("not") && reader.blanks() || void 0) === true;
      const operator = reader.word("empty") ? "empty" : reader.word("nil") ? "nil" : void 0;
      return operator && {
        kind: "match",
        operator: operator,
        negated: negated,
        selector: selector,
        value: ""
      };
    }
    function readValueFirst(reader) {
      return reader.attempt(() => {
        const value = operands_readValue(reader);
        if (value === void 0) return;
        const operation = readWordOperator(reader, {
          in: "in"
        });
        if (!operation) return;
        const selector = readSelector(reader);
        if (selector) return {
          kind: "match",
          ...operation,
          selector: selector,
          value: value
        };
        reader.fault("match", "Invalid selector");
        return;
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/reader.ts
    const characterSets = {
      "[ \\t\\r\\n]": /[ \t\r\n]/,
      "[a-zA-Z]": /[a-zA-Z]/,
      "[a-zA-Z0-9_/]": /[a-zA-Z0-9_/]/,
      "[0-9]": /[0-9]/,
      "[1-9]": /[1-9]/,
      "[\\pL\\pN-_.~:|]": /[\p{L}\p{N}\-_.~:|]/u
    };
    const endOfText = "EOF";
    class FilterReader {
      text;
      depth=0;
      #at=0;
      #farthest=0;
      #missing=new Set;
      #faults=new Set;
      constructor(text) {
        this.text = text;
      }
      get at() {
        return this.#at;
      }
      word(word) {
        if (!this.text.startsWith(word, this.#at)) return this.#miss(JSON.stringify(word));
        this.#at += word.length;
        return true;
      }
      run(set) {
        const start = this.#at;
        while (this.one(set)) ;
        return this.#at > start;
      }
      one(set) {
        const character = this.#next();
        if (character === "" || !characterSets[set].test(character)) return this.#miss(set);
        this.#at += character.length;
        return true;
      }
      through(mark) {
        const found = this.text.indexOf(mark, this.#at);
        this.#at = found < 0 ? this.text.length : found + mark.length;
        return found >= 0;
      }
      blanks() {
        return this.run("[ \\t\\r\\n]");
      }
      end() {
        return this.#at === this.text.length || this.#miss(endOfText);
      }
      attempt(read) {
        const start = this.#at;
        const part = read();
        if (part === void 0) this.goBack(start);
        return part;
      }
      goBack(at) {
        this.#at = at;
      }
      fault(rule, complaint, at = this.#at) {
        this.#faults.add(`${this.#place(at)}: rule "${rule}": ${complaint}`);
      }
      hasFaults() {
        return this.#faults.size > 0;
      }
      complaint() {
        if (this.hasFaults()) return [ ...this.#faults ].join("\n");
        const expected = [ ...this.#missing ].filter(name => name !== endOfText).sort();
        if (this.#missing.has(endOfText)) expected.push(endOfText);
        const last = expected.pop();
        const list = expected.length === 0 ? last : `${expected.join(", ")} or ${last}`;
        return `${this.#place(this.#farthest)}: no match found, expected: ${list}`;
      }
      #next() {
        const code = this.text.codePointAt(this.#at);
        return code === void 0 ? "" : String.fromCodePoint(code);
      }
      #miss(name) {
        if (this.#at > this.#farthest) {
          this.#farthest = this.#at;
          this.#missing.clear();
        }
        if (this.#at === this.#farthest) this.#missing.add(name);
        return false;
      }
      #place(at) {
        const before = this.text.slice(0, at);
        const here = this.text[at] === "\n" ? "\n" : " ";
        const lines = `${before}${here}`.split("\n");
        const column = [ ...lines.at(-1) ?? "" ].length;
        return `${lines.length}:${column} (${Buffer.byteLength(before)})`;
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/read-expression.ts
    const deepestGroup = 6;
    class FilterSyntaxError extends Error {
      name="FilterSyntaxError";
    }
    function readExpression(text) {
      const reader = new FilterReader(text);
      reader.blanks();
      const expression = readOr(reader);
      reader.blanks();
      if (!expression || !reader.end() || reader.hasFaults()) throw new FilterSyntaxError(reader.complaint());
      return expression;
    }
    function readOr(reader) {
      const terms = [];
      for (let more = true; more; ) {
        const first = terms.length === 0;
        const term = reader.attempt(() => (first || joined(reader, "or")) && readAnd(reader));
        const collection = term ? void 0 : reader.attempt(() => (first || joined(reader, "or")) && readCollection(reader));
        if (term) terms.push(term);
        if (collection) terms.push(collection);
        more = term !== void 0;
      }
      return joinTerms("or", terms);
    }
    function readAnd(reader) {
      const first = readNot(reader);
      if (!first) return;
      const terms = [ first ];
      const next = () => reader.attempt(() => joined(reader, "and") && readNot(reader));
      for (let term = next(); term; term = next()) terms.push(term);
      return joinTerms("and", terms);
    }
    function joined(reader, word) {
      return reader.blanks() && reader.word(word) && reader.blanks() || void 0;
    }
    function joinTerms(kind, terms) {
      return terms.length > 1 ? {
        kind: kind,
        terms: terms
      } : terms[0];
    }
    function readNot(reader) {
      const starts = [ reader.at ];
      while (reader.attempt(() => reader.word("not") && reader.blanks() || void 0)) starts.push(reader.at);
      for (let start = starts.pop(); start !== void 0; start = starts.pop()) {
        reader.goBack(start);
        const term = reader.attempt(() => readGroup(reader)) ?? readMatch(reader);
        if (term) return starts.length % 2 === 1 ? {
          kind: "not",
          term: term
        } : term;
      }
      return;
    }
    function readGroup(reader) {
      if (!reader.word("(")) return;
      reader.blanks();
      const inner = readDeeper(reader);
      if (!inner) return;
      reader.blanks();
      if (reader.word(")")) return inner;
      reader.fault("grouping", "Unmatched parentheses");
      return;
    }
    function readDeeper(reader) {
      if (reader.depth === deepestGroup) {
        reader.fault("grouping", "max number of expressions parsed");
        throw new FilterSyntaxError(reader.complaint());
      }
      reader.depth += 1;
      const inner = readOr(reader);
      reader.depth -= 1;
      return inner;
    }
    function readCollection(reader) {
      const quantifier = reader.word("any") ? "any" : reader.word("all") ? "all" : void 0;
      if (!quantifier || !reader.blanks()) return;
      const selector = readSelector(reader);
      if (!selector || !reader.blanks() || !reader.word("as") || !reader.blanks()) return;
      const bindings = readBindings(reader);
      if (!bindings) return;
      reader.blanks();
      if (!reader.word("{")) return;
      reader.blanks();
      const body = readDeeper(reader);
      if (!body) return;
      reader.blanks();
      return reader.word("}") ? {
        kind: "collection",
        quantifier: quantifier,
        selector: selector,
        bindings: bindings,
        body: body
      } : void 0;
    }
    function readBindings(reader) {
      const key = readIdentifier(reader);
      const value = reader.attempt(() => readSecondName(reader, key === void 0));
      if (key === void 0) return value === void 0 ? void 0 : {
        value: value
      };
      if (value === void 0) return {
        single: key
      };
      return value === "_" ? {
        key: key
      } : {
        key: key,
        value: value
      };
    }
    function readSecondName(reader, firstIsOpen) {
      if (firstIsOpen && !reader.word("_")) return;
      reader.blanks();
      if (!reader.word(",")) return;
      reader.blanks();
      return readIdentifier(reader) ?? (!firstIsOpen && reader.word("_") ? "_" : void 0);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/filter/filter.ts
    class FilterError extends Error {
      name="FilterError";
    }
    function compileFilter(expression) {
      const holds = compile(expression);
      return rows => rows.filter(holds);
    }
    function compile(expression) {
      try {
        const holds = compileCondition(expression);
        return row => explain(() => holds(row));
      } catch (error) {
        if (!(error instanceof FilterSyntaxError)) throw error;
        throw new FilterError(`failed to create result paginator: failed to read filter expression: ${error.message}`);
      }
    }
    function explain(holds) {
      try {
        return holds();
      } catch (error) {
        if (!(error instanceof FilterEvaluationError)) throw error;
        throw new FilterError(`failed to read result page: ${error.message}`);
      }
    }
    function compileCondition(expression) {
      const parsed = readExpression(expression);
      return row => evaluate(parsed, {
        row: row,
        locals: []
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/go/json-writer.ts
    function writeMembers(value, indent, step) {
      const inner = indent + step;
      const gap = step === "" ? "" : " ";
      const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([left], [right]) => left < right ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${gap}${writeValue(member, inner, step)}`);
      return wrap({
        open: "{",
        close: "}",
        parts: members
      }, indent, step);
    }
    function wrap(list, indent, step) {
      if (list.parts.length === 0 || step === "") return list.open + list.parts.join(",") + list.close;
      const inner = `\n${indent}${step}`;
      return `${list.open}${inner}${list.parts.join(`,${inner}`)}\n${indent}${list.close}`;
    }
    function writeValue(value, indent, step) {
      if (typeof value === "bigint") return String(value);
      if (Array.isArray(value)) {
        const parts = value.map(item => writeValue(item, indent + step, step));
        return wrap({
          open: "[",
          close: "]",
          parts: parts
        }, indent, step);
      }
      if (typeof value === "object" && value !== null) return writeMembers(value, indent, step);
      return JSON.stringify(value ?? null);
    }
    function writeJson(value, pretty) {
      return pretty ? `${writeValue(value, "", "    ")}\n` : writeValue(value, "", "");
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/login/binding-rule.ts
    const maxDescriptionLength = 256;
    function bindingRuleRoutes(register) {
      return writeRoutes("/v1/acl/binding-rule", request => createRule(register, request));
    }
    function createRule(register, request) {
      const types = {
        body: "structs.ACLBindingRule",
        structs: {},
        members: {}
      };
      const given = decodeBody(request.body, ruleBody, types);
      requireManagement(register, request);
      if (given.ID !== "") throw errors_badRequest(`cannot find binding rule ${given.ID}`);
      const problems = problemsOf(given);
      if (problems.length > 0) throw errors_badRequest(`binding rule 0 invalid: ${errorList(problems)}`);
      if (!register.authMethods.has(given.AuthMethod)) throw errors_badRequest(`ACL auth method ${given.AuthMethod} not found`);
      const index = register.nextIndex();
      const rule = {
        ...given,
        ID: register.uuid(),
        index: index,
        createTime: register.now()
      };
      register.bindingRules.set(rule.ID, rule);
      const json = ruleJson(rule, formatInstant(rule.createTime));
      return {
        ...written(index),
        rawJson: writeJson(json, false)
      };
    }
    function ruleJson(rule, time) {
      const {index: index, createTime: _shown, ...members} = rule;
      const {ID: ID, Description: Description, AuthMethod: AuthMethod, Selector: Selector, BindType: BindType, BindName: BindName} = rule;
      return {
        ...members,
        Hash: hashOf([ ID, Description, AuthMethod, Selector, BindType, BindName ]),
        CreateTime: time,
        ModifyTime: time,
        CreateIndex: index,
        ModifyIndex: index
      };
    }
    function problemsOf({AuthMethod: AuthMethod, Description: Description, Selector: Selector, BindType: BindType, BindName: BindName}) {
      const problems = [];
      if (AuthMethod === "") problems.push("auth method is missing");
      if (Buffer.byteLength(Description) > maxDescriptionLength) problems.push(`description longer than ${maxDescriptionLength}`);
      const target = targetProblem(BindType, BindName);
      if (target) problems.push(target);
      const selector = selectorProblem(Selector);
      if (selector) problems.push(selector);
      return problems;
    }
    function targetProblem(type, name) {
      if (type === "") return "bind type is missing";
      if (type === "management") return name === "" ? void 0 : "bind name should be empty";
      if (type !== "role" && type !== "policy") return `unsupported bind type: ${JSON.stringify(type)}`;
      return name === "" ? "bind name is missing" : void 0;
    }
    function selectorProblem(selector) {
      if (selector === "") return;
      try {
        compileCondition(selector);
        return;
      } catch (error) {
        if (!(error instanceof FilterSyntaxError)) throw error;
        return `selector is invalid: ${error.message}`;
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/tokens/issue-token.ts
    function issueToken(register, given) {
      const createTime = register.now();
      const index = register.nextIndex();
      const token = {
        ...given,
        accessorId: register.uuid(),
        secretId: register.uuid(),
        createTime: createTime,
        expirationTime: given.expirationTtlNs === 0 ? null : createTime + BigInt(Math.round(given.expirationTtlNs)),
        createIndex: index,
        modifyIndex: index
      };
      register.tokens.set(token.accessorId, token);
      return token;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/login/claims.ts
    function mapClaims(claims, config) {
      return {
        value: mapValues(claims, config.ClaimMappings ?? {}),
        list: mapLists(claims, config.ListClaimMappings ?? {})
      };
    }
    function mapValues(claims, mappings) {
      const values = new Map;
      for (const [source, target] of Object.entries(mappings)) {
        const claim = claimAt(claims, source);
        if (claim === void 0 || claim === null) continue;
        const text = textOf(claim);
        if (text === void 0) {
          const type = "map[string]interface {}";
          throw errors_refusal(`error converting claim '${source}' to string from unknown type ${type}`);
        }
        values.set(target, text);
      }
      return values;
    }
    function mapLists(claims, mappings) {
      const lists = new Map;
      for (const [source, target] of Object.entries(mappings)) {
        const claim = claimAt(claims, source);
        if (claim === void 0 || claim === null) continue;
        const list = Array.isArray(claim) ? claim : [ claim ];
        const texts = list.map(textOf).filter(text => text !== void 0);
        if (texts.length < list.length) throw errors_refusal(`${JSON.stringify(source)} list claim could not be converted to string list`);
        lists.set(target, texts.filter(text => text !== ""));
      }
      return lists;
    }
    function claimAt(claims, source) {
      if (!source.startsWith("/")) return memberOf(claims, source);
      return source.slice(1).split("/").map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(memberOf, claims);
    }
    function memberOf(value, key) {
      const isOwn = typeof value === "object" && value !== null && Object.hasOwn(value, key);
      return isOwn ? Reflect.get(value, key) : void 0;
    }
    function textOf(claim) {
      if (Array.isArray(claim)) return JSON.stringify(claim);
      if (typeof claim === "string" || typeof claim === "boolean") return String(claim);
      return typeof claim === "number" ? String(Math.trunc(claim)) : void 0;
    }
    var verify = __webpack_require__(415);
    var decode_protected_header = __webpack_require__(1196);
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/login/jwt.ts
    class JwtError extends Error {
      name="JwtError";
    }
    const seconds = schemas.aig().transform(Math.trunc).default(0);
    const registeredClaims = schemas._H3({
      aud: schemas.KCZ([ schemas.YjP(), schemas.YOg(schemas.YjP()) ]).default([]),
      exp: seconds,
      nbf: seconds,
      iat: seconds
    });
    const defaultLeewayS = 150;
    const defaultSkewS = 60;
    async function verifyJwt(token, {config: config, nowMs: nowMs}) {
      const claims = await verifySignature(token, publicKeys(config));
      checkAlgorithm(token, config.SigningAlgs ?? []);
      checkAudience(claims, config.BoundAudiences ?? []);
      checkTimes(claims, config, Math.trunc(nowMs / 1e3));
      checkIssuer(claims, config.BoundIssuer ?? []);
      return claims;
    }
    function unverified(why) {
      return new JwtError(`unable to verify signature of JWT token: ${why}`);
    }
    function publicKeys(config) {
      const {JWTValidationPubKeys: keys} = config;
      if (!keys?.length) throw new JwtError("unable to get validation keys: the emulator knows JWTValidationPubKeys only");
      return keys.map(pem => {
        try {
          return (0, external_node_crypto_.createPublicKey)(pem);
        } catch {
          const why = "data does not contain any valid RSA or ECDSA public keys";
          throw new JwtError(`unable to parse public key for JWT auth: ${why}`);
        }
      });
    }
    async function verifySignature(token, keys) {
      if (token.split(".").length !== 3) {
        const fault = "go-jose/go-jose: compact JWS format must have three parts";
        throw unverified(`error verifying token signature: ${fault}`);
      }
      for (const key of keys) {
        const claims = await verifyWith(token, key);
        if (claims) return claims;
      }
      const fault = "no known key successfully validated the token signature";
      throw unverified(`error verifying token signature: ${fault}`);
    }
    async function verifyWith(token, key) {
      try {
        const {payload: payload} = await (0, verify.B)(token, key);
        return registeredClaims.safeParse(JSON.parse(Buffer.from(payload).toString())).data;
      } catch {
        return;
      }
    }
    function checkAlgorithm(token, accepted) {
      const {alg: alg = ""} = (0, decode_protected_header._)(token);
      const allowed = accepted.length === 0 ? [ "RS256" ] : accepted;
      if (allowed.includes(alg)) return;
      throw unverified("invalid algorithm (alg) header parameter: token signed with unexpected algorithm");
    }
    function checkAudience({aud: aud}, accepted) {
      const given = Array.isArray(aud) ? aud : [ aud ];
      if (accepted.length === 0 || accepted.some(audience => given.includes(audience))) return;
      const fault = "audience claim does not match any expected audience";
      throw unverified(`invalid audience (aud) claim: ${fault}`);
    }
    function checkTimes({exp: exp, nbf: nbf, iat: iat}, config, nowS) {
      if (exp === 0 && nbf === 0 && iat === 0) {
        const claims = "issued at (iat), not before (nbf), or expiration time (exp) claims";
        throw unverified(`no ${claims} in token`);
      }
      const expiresAt = exp || Math.max(iat, nbf) + leewayS(config.ExpirationLeeway, defaultLeewayS);
      const startsAt = nbf || iat || expiresAt - leewayS(config.NotBeforeLeeway, defaultLeewayS);
      const skew = leewayS(config.ClockSkewLeeway, defaultSkewS);
      if (nowS + skew < startsAt) throw unverified("invalid not before (nbf) claim: token not yet valid");
      if (nowS - skew > expiresAt) throw unverified("invalid expiration time (exp) claim: token is expired");
      if (nowS + skew < iat) throw unverified("invalid issued at (iat) claim: token issued in the future");
    }
    function leewayS(given, defaultS) {
      const ns = durationNs(given);
      return ns === 0 ? defaultS : Math.max(ns / 1e9, 0);
    }
    function checkIssuer(claims, accepted) {
      const issuer = claims["iss"];
      if (accepted.length === 0) return;
      if (issuer === void 0) {
        const fault = "the provided token does not contain issuer information";
        throw new JwtError(`auth method specifies BoundIssuers but ${fault}`);
      }
      if (typeof issuer !== "string") throw new JwtError("unable to read iss property of provided token");
      if (!accepted.includes(issuer)) throw new JwtError(`invalid JWT issuer: ${issuer}`);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/login/login.ts
    const loginBody = schemas.Ikc({
      AuthMethodName: schemas.YjP().default(""),
      LoginToken: schemas.YjP().default("")
    });
    function loginRoutes(register) {
      return writeRoutes("/v1/acl/login", request => logIn(register, request));
    }
    async function logIn(register, request) {
      const types = {
        body: "structs.ACLLoginRequest",
        structs: {},
        members: {}
      };
      const given = decodeBody(request.body, loginBody, types);
      requireAclEnabled(register);
      const method = findMethod(register, given);
      const claims = mapClaims(await login_verify(register, method, given.LoginToken), method.Config);
      const token = issueToken(register, {
        ...login_bind(register, method, claims),
        name: nameToken(method, claims),
        global: method.TokenLocality === "global",
        expirationTtlNs: method.maxTokenTtlNs
      });
      return written(token.modifyIndex, tokenJson(token));
    }
    function findMethod(register, given) {
      const missing = [];
      if (given.AuthMethodName === "") missing.push("missing auth method name");
      if (given.LoginToken === "") missing.push("missing login token");
      if (missing.length > 0) throw errors_badRequest(`invalid login request: ${errorList(missing)}`);
      const method = register.authMethods.get(given.AuthMethodName);
      if (!method) throw errors_badRequest(`auth-method ${JSON.stringify(given.AuthMethodName)} not found`);
      return method;
    }
    async function login_verify(register, method, token) {
      if (method.Type !== "JWT") throw errors_badRequest(`unsupported auth-method type: ${method.Type}`);
      try {
        const nowMs = instantToMs(register.now());
        return await verifyJwt(token, {
          config: method.Config,
          nowMs: nowMs
        });
      } catch (error) {
        if (!(error instanceof JwtError)) throw error;
        throw new NomadError(401, `unable to validate provided token: ${error.message}`);
      }
    }
    function login_bind(register, method, claims) {
      const policies = [];
      for (const rule of register.bindingRules.values()) {
        if (rule.AuthMethod !== method.Name || !selects(rule, claims)) continue;
        if (rule.BindType === "management") return {
          type: "management",
          policies: null
        };
        const name = bindName(rule, method, claims);
        if (rule.BindType === "policy" && register.policies.has(name)) policies.push(name);
      }
      if (policies.length === 0) throw errors_badRequest("no role or policy bindings matched");
      return {
        type: "client",
        policies: policies
      };
    }
    function selects({Selector: Selector}, claims) {
      try {
        return Selector === "" || compileCondition(Selector)(claims);
      } catch (error) {
        if (error instanceof FilterEvaluationError) return false;
        throw error;
      }
    }
    function bindName(rule, method, claims) {
      const mapped = Object.values(method.Config.ClaimMappings ?? {});
      const values = new Map(mapped.map(name => [ `value.${name}`, "" ]));
      for (const [name, value] of claims.value) values.set(`value.${name}`, value.toLowerCase());
      const kind = JSON.stringify(rule.BindType);
      const name = fillTemplate(rule.BindName, values);
      if (name === void 0) throw errors_refusal(`cannot compute ${kind} bind name for bind target`);
      if (/^[a-zA-Z0-9-]{1,128}$/.test(name)) return name;
      throw errors_refusal(`computed ${kind} bind name for bind target is invalid: ${JSON.stringify(name)}`);
    }
    function nameToken(method, claims) {
      const values = new Map([ [ "auth_method_type", "JWT" ], [ "auth_method_name", method.Name ] ]);
      for (const [name, value] of claims.value) values.set(`value.${name}`, value);
      const name = fillTemplate(method.TokenNameFormat, values);
      if (name === void 0) throw errors_refusal("failed to generate ACL token name");
      return name;
    }
    function fillTemplate(template, values) {
      const parts = template.split(/\$\{\s*([^}]*?)\s*\}/);
      const filled = parts.map((part, place) => place % 2 === 0 ? part : values.get(part));
      return filled.includes(void 0) ? void 0 : filled.join("");
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/policies/capabilities.ts
    const capabilities = new Set([ "alloc-exec", "alloc-lifecycle", "alloc-node-exec", "cancel-deployment", "csi-list-volume", "csi-mount-volume", "csi-read-volume", "csi-register-plugin", "csi-write-volume", "delete-service-registration", "deny", "deregister-job", "dispatch-job", "evaluate-job", "fail-deployment", "force-periodic-job", "gc-allocation", "host-volume-create", "host-volume-delete", "host-volume-read", "host-volume-register", "host-volume-write", "list-jobs", "list-scaling-policies", "parse-job", "pause-allocation", "pause-deployment", "plan-job", "promote-deployment", "purge-job", "read-fs", "read-job", "read-job-scaling", "read-logs", "read-scaling-policy", "register-job", "revert-job", "scale-job", "sentinel-override", "set-alloc-health-deployment", "stable-job", "submit-job", "submit-recommendation", "tag-job-version", "unblock-deployment" ]);
    const capabilities_read = [ "list-jobs", "parse-job", "read-job", "csi-list-volume", "csi-read-volume", "read-job-scaling", "list-scaling-policies", "read-scaling-policy", "host-volume-read" ];
    const levels = {
      deny: [ "deny" ],
      read: capabilities_read,
      write: [ ...capabilities_read, "scale-job", "submit-job", "dispatch-job", "read-logs", "read-fs", "alloc-exec", "alloc-lifecycle", "csi-mount-volume", "csi-write-volume", "submit-recommendation", "host-volume-create" ],
      scale: [ "list-scaling-policies", "read-scaling-policy", "read-job-scaling", "scale-job", "read-job", "submit-recommendation" ]
    };
    function isCapability(name) {
      return capabilities.has(name);
    }
    function capabilitiesOfLevel(level) {
      return levels[level];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/policies/hcl.ts
    class HclError extends Error {
      name="HclError";
    }
    const token = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/|\s+|"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w.-]*|-?\d+(?:\.\d+)?|[{}[\]=,]/y;
    function readTokens(text) {
      let at = 0;
      let current = "";
      const tokens = {
        next: () => current,
        take() {
          const taken = current;
          advance();
          return taken;
        },
        expect(wanted) {
          if (tokens.take() !== wanted) throw tokens.fail(`expected ${wanted}`);
        },
        fail(what) {
          const lines = text.slice(0, at).split("\n");
          return new HclError(`At ${lines.length}:${lines.at(-1)?.length ?? 0}: ${what}`);
        }
      };
      function advance() {
        do {
          token.lastIndex = at;
          current = token.exec(text)?.[0] ?? "";
          at += current.length;
          if (current === "" && at < text.length) throw tokens.fail("illegal character");
        } while (/^(?:\s|#|\/\/|\/\*)/.test(current));
      }
      advance();
      return tokens;
    }
    function readHcl(text) {
      const tokens = readTokens(text);
      return readItems(tokens, "");
    }
    function readItems(tokens, end) {
      const items = [];
      while (tokens.next() !== end) {
        items.push(readItem(tokens));
        if (tokens.next() === ",") tokens.take();
      }
      tokens.take();
      return items;
    }
    function readItem(tokens) {
      const key = readName(tokens);
      const labels = [];
      while (tokens.next() !== "{" && tokens.next() !== "=") labels.push(readName(tokens));
      if (tokens.next() === "=") tokens.take();
      return {
        key: key,
        labels: labels,
        value: hcl_readValue(tokens)
      };
    }
    function readName(tokens) {
      const name = tokens.take();
      if (name.startsWith('"')) return plainText(name);
      if (/^[A-Za-z_]/.test(name)) return name;
      throw tokens.fail(`expected a name, got ${name === "" ? "the end" : name}`);
    }
    function hcl_readValue(tokens) {
      const first = tokens.take();
      if (first === "{") return {
        items: readItems(tokens, "}")
      };
      if (first === "[") return readList(tokens);
      if (first.startsWith('"')) return plainText(first);
      if (first === "true" || first === "false") return first === "true";
      if (/^-?\d/.test(first)) return Number(first);
      throw tokens.fail(`expected a value, got ${first === "" ? "the end" : first}`);
    }
    function readList(tokens) {
      const list = [];
      while (tokens.next() !== "]") {
        list.push(hcl_readValue(tokens));
        if (tokens.next() !== "]") tokens.expect(",");
      }
      tokens.take();
      return list;
    }
    const hcl_escapes = {
      n: "\n",
      t: "\t",
      r: "\r"
    };
    function plainText(quoted) {
      return quoted.slice(1, -1).replaceAll(/\\(.)/g, (_, letter) => hcl_escapes[letter] ?? letter);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/policies/policy-rules.ts
    class PolicyRulesError extends Error {
      name="PolicyRulesError";
    }
    const otherBlocks = new Set([ "agent", "host_volume", "node", "node_pool", "operator", "plugin", "quota", "sentinel" ]);
    function readPolicyRules(rules) {
      if (rules === "") return [];
      const items = policy_rules_parse(rules);
      if (items.length === 0) throw new PolicyRulesError(`Invalid policy: ${rules}`);
      const unknown = items.filter(({key: key}) => key !== "namespace" && !otherBlocks.has(key));
      const grants = items.filter(({key: key}) => key === "namespace").map(readNamespace);
      if (unknown.length === 0) return grants;
      const keys = unknown.map(({key: key}) => key).join(", ");
      throw new PolicyRulesError(`Invalid or duplicate policy keys: ${keys}`);
    }
    function policy_rules_parse(rules) {
      try {
        return readHcl(rules);
      } catch (error) {
        if (!(error instanceof HclError)) throw error;
        throw new PolicyRulesError(`Failed to parse ACL Policy: ${error.message}`);
      }
    }
    function readNamespace({labels: labels, value: value}) {
      const namespace = labels[0] ?? "";
      const members = typeof value === "object" && "items" in value ? value.items : [];
      const level = policy_rules_textOf(policy_rules_memberOf(members, "policy")) ?? "";
      const named = namesOf(policy_rules_memberOf(members, "capabilities"));
      const go = goValue({
        namespace: namespace,
        level: level,
        named: named
      });
      if (!/^[a-zA-Z0-9\-*]{1,128}$/.test(namespace)) throw new PolicyRulesError(`Invalid namespace name: ${go}`);
      const implied = level === "" ? [] : capabilitiesOfLevel(level);
      if (!implied) throw new PolicyRulesError(`Invalid namespace policy: ${go}`);
      const wrong = named?.find(capability => !isCapability(capability));
      if (wrong !== void 0) throw new PolicyRulesError(`Invalid namespace capability '${wrong}': ${go}`);
      return {
        namespace: namespace,
        capabilities: [ ...named ?? [], ...implied ]
      };
    }
    function policy_rules_memberOf(members, key) {
      return members.find(member => member.key.toLowerCase() === key)?.value;
    }
    function policy_rules_textOf(value) {
      return typeof value === "string" ? value : void 0;
    }
    function namesOf(value) {
      if (value === void 0) return;
      if (Array.isArray(value)) return value.map(name => policy_rules_textOf(name) ?? "");
      return [ policy_rules_textOf(value) ?? "" ];
    }
    function goValue(given) {
      const {namespace: namespace, level: level, named: named} = given;
      const list = named ? `{${named.map(name => JSON.stringify(name)).join(", ")}}` : "(nil)";
      return `&acl.NamespacePolicy{Name:${JSON.stringify(namespace)}, Policy:${JSON.stringify(level)}, ` + `Capabilities:[]string${list}, Variables:(*acl.VariablesPolicy)(nil)}`;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/policies/policy.ts
    const policyBody = schemas.Ikc({
      Name: schemas.YjP().default(""),
      Description: schemas.YjP().default(""),
      Rules: schemas.YjP().default("")
    });
    const policy_maxDescriptionLength = 256;
    function policy_policyRoutes(register) {
      const path = "/v1/acl/policy/:name";
      return [ ...writeRoutes(path, request => writePolicy(register, request)), route("DELETE", path, request => {
        requireManagement(register, request);
        register.policies.delete(request.params["name"] ?? "");
        return written(register.nextIndex());
      }) ];
    }
    function writePolicy(register, request) {
      const types = {
        body: "structs.ACLPolicy",
        structs: {},
        members: {}
      };
      const given = decodeBody(request.body, policyBody, types);
      if (given.Name !== request.params["name"]) throw errors_badRequest("ACL policy name does not match request path");
      requireManagement(register, request);
      const checked = checkPolicy(given);
      const index = register.nextIndex();
      register.policies.set(given.Name, {
        ...checked,
        index: index
      });
      return written(index);
    }
    function checkPolicy(given) {
      const problems = [];
      if (!/^[a-zA-Z0-9-]{1,128}$/.test(given.Name)) problems.push(`invalid name '${given.Name}'`);
      const grants = readRules(given.Rules, problems);
      if (Buffer.byteLength(given.Description) > policy_maxDescriptionLength) problems.push(`description longer than ${policy_maxDescriptionLength}`);
      if (problems.length > 0) throw errors_badRequest(`policy 0 invalid: ${errorList(problems)}`);
      return {
        name: given.Name,
        description: given.Description,
        rules: given.Rules,
        grants: grants
      };
    }
    function readRules(rules, problems) {
      try {
        return readPolicyRules(rules);
      } catch (error) {
        if (!(error instanceof PolicyRulesError)) throw error;
        problems.push(`failed to parse rules: ${error.message}`);
        return [];
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/read-routes.ts
    function policyJson({name: name, description: description, rules: rules, index: index}) {
      const Hash = hashOf([ name, description, rules ]);
      const indexes = {
        CreateIndex: index,
        ModifyIndex: index
      };
      return {
        Name: name,
        Description: description,
        Rules: rules,
        JobACL: null,
        Hash: Hash,
        ...indexes
      };
    }
    function without(object, members) {
      return Object.fromEntries(Object.entries(object).filter(([name]) => !members.includes(name)));
    }
    function missing(kind) {
      return new NomadError(404, `ACL ${kind} not found`);
    }
    function lastIndex(objects) {
      return Math.max(1, ...objects.map(({index: index}) => index));
    }
    function newest(state) {
      return lastIndex([ ...state.tokens.values() ].map(({modifyIndex: modifyIndex}) => ({
        index: modifyIndex
      })));
    }
    function read_routes_readPolicy(state, request) {
      requireAclEnabled(state);
      const name = request.params["name"] ?? "";
      const token = state.tokenOf(request);
      const own = token.policies?.includes(name) ?? false;
      if (token.type !== "management" && !own) throw permissionDenied();
      const policy = state.policies.get(name);
      if (policy === void 0) throw missing("policy");
      return found(policy.index, policyJson(policy));
    }
    function ruleRow(rule) {
      return without(ruleJson(rule, formatInstant(rule.createTime)), [ "Selector", "BindType" ]);
    }
    function listRoutes(state) {
      const managed = (path, read) => route("GET", path, request => {
        requireManagement(state, request);
        const {index: index, body: body} = read();
        return found(index, body);
      });
      return [ route("GET", "/v1/acl/policies", request => {
        requireAclEnabled(state);
        const token = state.tokenOf(request);
        const all = [ ...state.policies.values() ];
        const visible = all.filter(({name: name}) => token.type === "management" || token.policies?.includes(name));
        return found(lastIndex(all), visible.map(one => without(policyJson(one), [ "Rules", "JobACL" ])));
      }), managed("/v1/acl/tokens", () => ({
        index: newest(state),
        body: [ ...state.tokens.values() ].map(one => without(tokenJson(one), [ "SecretID" ]))
      })), managed("/v1/acl/auth-methods", () => ({
        index: lastIndex([ ...state.authMethods.values() ]),
        body: [ ...state.authMethods.values() ].map(one => {
          const {Name: Name, Type: Type, Default: Default, index: index} = one;
          const Hash = hashOf([ Name, Type ]);
          return {
            Name: Name,
            Type: Type,
            Default: Default,
            Hash: Hash,
            CreateIndex: index,
            ModifyIndex: index
          };
        })
      })), managed("/v1/acl/binding-rules", () => ({
        index: lastIndex([ ...state.bindingRules.values() ]),
        body: [ ...state.bindingRules.values() ].map(one => ruleRow(one))
      })) ];
    }
    function aclReadRoutes(state) {
      return [ ...listRoutes(state), route("GET", "/v1/acl/policy/:name", request => read_routes_readPolicy(state, request)), route("GET", "/v1/acl/auth-method/:name", request => {
        requireManagement(state, request);
        const method = state.authMethods.get(request.params["name"] ?? "");
        if (method === void 0) throw missing("auth-method");
        return found(method.index, methodJson(method));
      }), route("GET", "/v1/acl/binding-rule/:id", request => {
        requireManagement(state, request);
        const rule = state.bindingRules.get(request.params["id"] ?? "");
        if (rule === void 0) throw missing("binding rule");
        return found(rule.index, ruleJson(rule, formatInstant(rule.createTime)));
      }), ...writeRoutes("/v1/acl/bootstrap", () => {
        requireAclEnabled(state);
        throw errors_badRequest("ACL bootstrap already done (reset index: 1)");
      }) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/tokens/token-routes.ts
    const tokenBody = schemas.Ikc({
      AccessorID: schemas.YjP().default(""),
      Name: schemas.YjP().default(""),
      Type: schemas.YjP().default(""),
      Policies: schemas.YOg(schemas.YjP()).default([]),
      Global: schemas.zMY().default(false),
      ExpirationTTL: schemas.KCZ([ schemas.YjP(), schemas.aig() ]).default("")
    });
    const maxNameLength = 256;
    function tokenRoutes(register) {
      const one = "/v1/acl/token/:accessor";
      return [ ...writeRoutes("/v1/acl/token", request => createToken(register, request)), route("GET", "/v1/acl/token/self", request => {
        const token = register.tokenOf(request);
        return found(token.modifyIndex, tokenJson(token));
      }), route("GET", one, request => readToken(register, request)), route("DELETE", one, request => deleteToken(register, request)) ];
    }
    function createToken(register, request) {
      const types = {
        body: "structs.ACLToken",
        structs: {},
        members: {}
      };
      const given = decodeBody(request.body, tokenBody, types);
      const expirationTtlNs = durationNs(given.ExpirationTTL);
      requireManagement(register, request);
      if (given.AccessorID !== "") throw errors_badRequest(`cannot find token ${given.AccessorID}`);
      const type = checkToken(given, expirationTtlNs);
      const policies = given.Policies.length === 0 ? null : given.Policies;
      const {Name: name, Global: global} = given;
      const token = issueToken(register, {
        name: name,
        type: type,
        policies: policies,
        global: global,
        expirationTtlNs: expirationTtlNs
      });
      return written(token.modifyIndex, tokenJson(token));
    }
    function checkToken(given, lifeNs) {
      const problems = [];
      if (Buffer.byteLength(given.Name) > maxNameLength) problems.push("token name too long");
      const type = given.Type === "management" ? "management" : "client";
      if (type !== given.Type) problems.push("token type must be client or management"); else if (type === "client" && given.Policies.length === 0) problems.push("client token missing policies or roles"); else if (type === "management" && given.Policies.length > 0) problems.push("management token cannot be associated with policies or roles");
      problems.push(...ttlProblems(lifeNs));
      if (problems.length > 0) throw errors_badRequest(`token 0 invalid: ${errorList(problems)}`);
      return type;
    }
    function ttlProblems(lifeNs) {
      const shown = formatGoDuration(lifeNs);
      if (lifeNs < 0) return [ `token expiration TTL '${shown}' should not be negative` ];
      if (lifeNs === 0) return [];
      const future = `in the future (was ${shown})`;
      if (lifeNs > maxTtlNs) return [ `expiration time cannot be more than 24h0m0s ${future}` ];
      return lifeNs < minTtlNs ? [ `expiration time cannot be less than 1m0s ${future}` ] : [];
    }
    function readToken(register, request) {
      requireAclEnabled(register);
      const caller = register.tokenOf(request);
      const token = register.tokens.get(request.params["accessor"] ?? "");
      if (caller.type !== "management" && token !== caller) throw permissionDenied();
      if (!token) throw new NomadError(404, "ACL token not found");
      return found(token.modifyIndex, tokenJson(token));
    }
    function deleteToken(register, request) {
      requireManagement(register, request);
      const accessor = request.params["accessor"] ?? "";
      if (!register.tokens.delete(accessor)) throw errors_badRequest(`Cannot delete nonexistent tokens: ${accessor}`);
      return written(register.nextIndex());
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/acl/acl.ts
    function createAcl(options) {
      const {enabled: enabled, clock: clock, random: random, nextIndex: nextIndex} = options;
      const register = createAclState({
        enabled: enabled,
        now: createInstants(clock),
        uuid: () => random.uuid(),
        nextIndex: nextIndex
      });
      const bootstrap = enabled ? issueToken(register, {
        name: "Bootstrap Token",
        type: "management",
        policies: null,
        global: true,
        expirationTtlNs: 0
      }) : void 0;
      return {
        enabled: enabled,
        managementToken: bootstrap?.secretId ?? "",
        routes: [ ...aclReadRoutes(register), ...policy_policyRoutes(register), ...tokenRoutes(register), ...authMethodRoutes(register), ...bindingRuleRoutes(register), ...loginRoutes(register) ],
        authenticate(request) {
          try {
            return register.callerOf(register.tokenOf(request));
          } catch (error) {
            if (error instanceof NomadError) return;
            throw error;
          }
        },
        reset() {
          register.policies.clear();
          register.authMethods.clear();
          register.bindingRules.clear();
          register.tokens.clear();
          if (bootstrap) register.tokens.set(bootstrap.accessorId, bootstrap);
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/defaults.ts
    const secondNs = 1e9;
    const minuteNs = 60 * secondNs;
    const hourNs = 60 * minuteNs;
    const defaultUpdate = {
      AutoPromote: false,
      AutoRevert: false,
      Canary: 0,
      HealthCheck: "checks",
      HealthyDeadline: 5 * minuteNs,
      MaxParallel: 1,
      MinHealthyTime: 10 * secondNs,
      ProgressDeadline: 10 * minuteNs,
      Stagger: 30 * secondNs
    };
    function defaultRestart(type) {
      const longRunning = type === "service" || type === "system";
      return {
        Attempts: longRunning ? 2 : 3,
        Delay: 15 * secondNs,
        Interval: longRunning ? 30 * minuteNs : 24 * hourNs,
        Mode: "fail",
        RenderTemplates: false
      };
    }
    function defaultReschedule(type) {
      const none = {
        Attempts: 0,
        Delay: 0,
        DelayFunction: "",
        Interval: 0,
        MaxDelay: 0
      };
      if (type === "service") {
        const policy = {
          ...none,
          Delay: 30 * secondNs,
          DelayFunction: "exponential"
        };
        return {
          ...policy,
          MaxDelay: hourNs,
          Unlimited: true
        };
      }
      if (type !== "batch") return {
        ...none,
        Unlimited: false
      };
      const policy = {
        ...none,
        Attempts: 1,
        Interval: 24 * hourNs
      };
      return {
        ...policy,
        Delay: 5 * secondNs,
        DelayFunction: "constant",
        Unlimited: false
      };
    }
    const jobMembers = {
      Affinities: null,
      AllAtOnce: false,
      ConsulNamespace: "",
      DispatchIdempotencyToken: "",
      Dispatched: false,
      Multiregion: null,
      NomadTokenID: "",
      ParameterizedJob: null,
      ParentID: "",
      Payload: null,
      Periodic: null,
      Spreads: null,
      UI: null,
      VaultNamespace: "",
      VersionTag: null
    };
    const groupMembers = {
      Affinities: null,
      Constraints: null,
      Consul: null,
      Disconnect: null,
      MaxClientDisconnect: null,
      MaxRunDuration: null,
      PreventRescheduleOnLost: false,
      Scaling: null,
      Services: null,
      ShutdownDelay: null,
      Spreads: null,
      StopAfterClientDisconnect: null,
      Volumes: null
    };
    const defaultMigrate = {
      HealthCheck: "checks",
      HealthyDeadline: 5 * minuteNs,
      MaxParallel: 1,
      MinHealthyTime: 10 * secondNs
    };
    const taskMembers = {
      Actions: null,
      Affinities: null,
      Artifacts: null,
      CSIPluginConfig: null,
      Constraints: null,
      Consul: null,
      DispatchPayload: null,
      Identities: null,
      Identity: {
        Audience: [ "nomadproject.io" ],
        ChangeMode: "",
        ChangeSignal: "",
        Env: false,
        ExtraClaims: null,
        File: false,
        Filepath: "",
        Name: "default",
        ServiceName: "",
        TTL: 0
      },
      KillSignal: "",
      Kind: "",
      Leader: false,
      Lifecycle: null,
      ScalingPolicies: null,
      Schedule: null,
      Secrets: null,
      Services: null,
      ShutdownDelay: 0,
      Templates: null,
      User: "",
      Vault: null,
      VolumeMounts: null
    };
    const resourceMembers = {
      Cores: 0,
      Devices: null,
      DiskMB: 0,
      IOPS: 0,
      NUMA: null,
      Networks: null,
      SecretsMB: 0
    };
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/canonical.ts
    function over(base, given) {
      const members = Object.entries(given ?? {}).filter(([, value]) => value != null);
      return {
        ...base,
        ...Object.fromEntries(members)
      };
    }
    function canonicalTask(given, group) {
      return {
        ...taskMembers,
        ...given,
        Resources: {
          ...resourceMembers,
          ...given.Resources
        },
        LogConfig: over({
          Disabled: false,
          MaxFileSizeMB: 10,
          MaxFiles: 10
        }, logConfig(given)),
        RestartPolicy: over(group.restart, given.RestartPolicy ?? null)
      };
    }
    function logConfig(given) {
      const config = given["LogConfig"];
      return typeof config === "object" && config !== null ? {
        ...config
      } : null;
    }
    function groupUpdate(job, type, group) {
      const takesDeployments = type === "service" || type === "system";
      const empty = !takesDeployments && (job.Update?.MaxParallel ?? 0) === 0;
      const given = job.Update != null && !empty || group.Update != null;
      if (!given && !takesDeployments) return null;
      return over(over(defaultUpdate, job.Update ?? null), group.Update ?? null);
    }
    function canonicalGroup(job, type, given) {
      const restart = over(defaultRestart(type), given.RestartPolicy ?? null);
      const reschedule = over(defaultReschedule(type), job.Reschedule ?? null);
      const disk = {
        SizeMB: 300,
        Sticky: false,
        Migrate: false
      };
      return {
        ...groupMembers,
        Migrate: type === "service" ? defaultMigrate : null,
        ...given,
        Count: given.Count ?? 1,
        EphemeralDisk: over(disk, given.EphemeralDisk ?? null),
        Networks: given.Networks ?? null,
        ReschedulePolicy: isSystem(type) && given.ReschedulePolicy == null && job.Reschedule == null ? null : over(reschedule, given.ReschedulePolicy ?? null),
        RestartPolicy: restart,
        Tasks: (given.Tasks ?? []).map(task => canonicalTask(task, {
          restart: restart
        })),
        Update: groupUpdate(job, type, given)
      };
    }
    function isSystem(type) {
      return type === "system" || type === "sysbatch";
    }
    function jobUpdate(given, type) {
      const none = {
        AutoPromote: false,
        AutoRevert: false,
        Canary: 0,
        HealthCheck: ""
      };
      const zero = {
        HealthyDeadline: 0,
        MinHealthyTime: 0,
        ProgressDeadline: 0
      };
      const {MaxParallel: MaxParallel, Stagger: Stagger} = over(defaultUpdate, given.Update ?? null);
      const used = type === "service" || type === "system" || given.Update != null;
      return used ? {
        ...none,
        ...zero,
        MaxParallel: MaxParallel,
        Stagger: Stagger
      } : {
        ...none,
        ...zero,
        MaxParallel: 0,
        Stagger: 0
      };
    }
    function canonicalJob(given, namespace) {
      const {Reschedule: _merged, Migrate: _unused, ...members} = given;
      const type = given.Type ?? "service";
      const ID = given.ID ?? "";
      return {
        ...jobMembers,
        ...members,
        ID: ID,
        Name: given.Name ?? ID,
        Namespace: namespace,
        Type: type,
        Priority: given.Priority ?? 50,
        Region: given.Region ?? "global",
        NodePool: given.NodePool || "default",
        Datacenters: given.Datacenters ?? [ "*" ],
        Update: jobUpdate(given, type),
        TaskGroups: (given.TaskGroups ?? []).map(group => canonicalGroup(given, type, group)),
        Stop: given.Stop ?? false,
        Stable: false,
        Status: "",
        StatusDescription: "",
        Version: 0,
        SubmitTime: 0n,
        CreateIndex: 0,
        ModifyIndex: 0,
        JobModifyIndex: 0
      };
    }
    function findGroup(job, name) {
      return job?.TaskGroups.find(group => group.Name === name);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/allocations/view.ts
    function taskStatesView(states) {
      if (states === null) return null;
      const shown = Object.entries(states).map(([name, state]) => [ name, {
        ...state,
        FinishedAt: timeOrNull(state.FinishedAt),
        LastRestart: timeOrNull(state.LastRestart),
        Paused: "",
        StartedAt: timeOrNull(state.StartedAt)
      } ]);
      return Object.fromEntries(shown);
    }
    function healthView({DeploymentStatus: DeploymentStatus}) {
      if (DeploymentStatus === null) return null;
      return {
        ...DeploymentStatus,
        Timestamp: timeOrNull(DeploymentStatus.Timestamp)
      };
    }
    function transitionView({Reschedule: Reschedule}) {
      return {
        ForceReschedule: null,
        Migrate: null,
        MigrateDisablePlacement: null,
        NoShutdownDelay: null,
        Reschedule: Reschedule
      };
    }
    function trackerView({RescheduleEvents: RescheduleEvents}) {
      if (RescheduleEvents.length === 0) return null;
      return {
        Events: RescheduleEvents,
        LastReschedule: "ok"
      };
    }
    function commonView(allocation) {
      const {ClientStatus: ClientStatus, CreateTime: CreateTime, ModifyTime: ModifyTime} = allocation;
      return {
        ClientDescription: allocation.ClientDescription,
        ClientStatus: ClientStatus,
        CreateIndex: allocation.CreateIndex,
        CreateTime: CreateTime,
        DeploymentStatus: healthView(allocation),
        DesiredStatus: allocation.DesiredStatus,
        EvalID: allocation.EvalID,
        ID: allocation.ID,
        JobID: allocation.JobID,
        ModifyIndex: allocation.ModifyIndex,
        ModifyTime: ModifyTime,
        Name: allocation.Name,
        Namespace: allocation.Namespace,
        NodeID: allocation.NodeID,
        NodeName: allocation.NodeName,
        TaskGroup: allocation.TaskGroup,
        TaskStates: taskStatesView(allocation.TaskStates)
      };
    }
    function allocationStub(allocation) {
      return {
        ...commonView(allocation),
        DesiredDescription: allocation.DesiredDescription,
        DesiredTransition: transitionView(allocation),
        FollowupEvalID: allocation.FollowupEvalID,
        JobType: allocation.Job.Type,
        JobVersion: allocation.Job.Version,
        NextAllocation: allocation.NextAllocation,
        PreemptedAllocations: null,
        PreemptedByAllocation: "",
        RescheduleTracker: trackerView(allocation)
      };
    }
    function portView({Label: Label, Value: Value, To: To, HostIP: HostIP}) {
      return {
        HostIP: HostIP,
        Label: Label,
        ...To === 0 ? {} : {
          To: To
        },
        Value: Value
      };
    }
    function networkPortView({HostNetwork: HostNetwork, Label: Label, To: To, Value: Value}) {
      return {
        HostNetwork: HostNetwork,
        Label: Label,
        ...To === 0 ? {} : {
          To: To
        },
        Value: Value
      };
    }
    function sharedNetworks(allocation) {
      const networks = findGroup(allocation.Job, allocation.TaskGroup)?.Networks ?? null;
      const dynamic = allocation.Ports.filter(({reserved: reserved}) => !reserved).map(networkPortView);
      const reserved = allocation.Ports.filter(port => port.reserved).map(networkPortView);
      const ports = {
        ...dynamic.length === 0 ? {} : {
          DynamicPorts: dynamic
        },
        ...reserved.length === 0 ? {} : {
          ReservedPorts: reserved
        }
      };
      return networks?.map(({Mode: Mode}) => ({
        IP: "127.0.0.1",
        Mode: Mode,
        ...ports
      })) ?? null;
    }
    function resourcesView(allocation) {
      const group = findGroup(allocation.Job, allocation.TaskGroup);
      const tasks = (group?.Tasks ?? []).map(({Name: Name, Resources: Resources}) => [ Name, {
        Cpu: {
          CpuShares: Resources.CPU,
          ReservedCores: null
        },
        Devices: null,
        Memory: {
          MemoryMB: Resources.MemoryMB,
          MemoryMaxMB: Resources.MemoryMaxMB
        },
        Networks: null
      } ]);
      const ports = allocation.Ports.map(portView);
      return {
        Shared: {
          DiskMB: group?.EphemeralDisk.SizeMB ?? 0,
          Networks: sharedNetworks(allocation),
          Ports: ports.length === 0 ? null : ports
        },
        TaskLifecycles: Object.fromEntries(tasks.map(([name]) => [ name, null ])),
        Tasks: Object.fromEntries(tasks)
      };
    }
    const noResources = {
      CPU: 0,
      Cores: 0,
      Devices: null,
      DiskMB: 0,
      IOPS: 0,
      MemoryMB: 0,
      MemoryMaxMB: 0,
      NUMA: null,
      Networks: null,
      SecretsMB: 0
    };
    function olderResources(allocation) {
      const group = findGroup(allocation.Job, allocation.TaskGroup);
      const DiskMB = group?.EphemeralDisk.SizeMB ?? 0;
      const tasks = group?.Tasks ?? [];
      const CPU = tasks.reduce((sum, {Resources: Resources}) => sum + Resources.CPU, 0);
      const MemoryMB = tasks.reduce((sum, {Resources: Resources}) => sum + Resources.MemoryMB, 0);
      const own = tasks.map(({Name: Name, Resources: Resources}) => {
        const {CPU: cpu, MemoryMB: memory} = Resources;
        return [ Name, {
          ...noResources,
          CPU: cpu,
          MemoryMB: memory
        } ];
      });
      return {
        Resources: {
          ...noResources,
          CPU: CPU,
          MemoryMB: MemoryMB,
          MemoryMaxMB: MemoryMB,
          DiskMB: DiskMB
        },
        SharedResources: {
          ...noResources,
          DiskMB: DiskMB
        },
        TaskResources: Object.fromEntries(own)
      };
    }
    function allocationRow(allocation) {
      const {DeploymentID: DeploymentID, PreviousAllocation: PreviousAllocation, AllocModifyIndex: AllocModifyIndex, Job: Job} = allocation;
      const {JobType: _type, JobVersion: _version, ...stub} = allocationStub(allocation);
      const own = {
        DeploymentID: DeploymentID,
        PreviousAllocation: PreviousAllocation,
        AllocModifyIndex: AllocModifyIndex,
        Job: Job
      };
      return {
        ...stub,
        ...own,
        AllocatedResources: resourcesView(allocation)
      };
    }
    function allocationView(allocation) {
      const optional = {
        DeploymentID: allocation.DeploymentID,
        DesiredDescription: allocation.DesiredDescription,
        FollowupEvalID: allocation.FollowupEvalID,
        NextAllocation: allocation.NextAllocation,
        PreviousAllocation: allocation.PreviousAllocation
      };
      const tracker = trackerView(allocation);
      return {
        ...commonView(allocation),
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
        ...tracker === null ? {} : {
          RescheduleTracker: tracker
        },
        AllocModifyIndex: allocation.AllocModifyIndex,
        AllocatedResources: resourcesView(allocation),
        ...allocation.Reschedule === null ? {} : {
          DesiredTransition: transitionView(allocation)
        },
        Job: allocation.Job,
        Metrics: allocation.Metrics,
        ...olderResources(allocation)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/caller.ts
    function caller_authenticate(acl, request) {
      const region = request.query.get("region") ?? "";
      if (region !== "" && region !== "global") throw errors_refusal("No path to region");
      const caller = acl.authenticate(request);
      if (caller === void 0) throw permissionDenied();
      return caller;
    }
    function requireCapability(caller, namespace, ...capabilities) {
      const allowed = capabilities.some(capability => namespace === "*" ? caller.allowsAny(capability) : caller.allows(namespace, capability));
      if (!allowed) throw permissionDenied();
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/query.ts
    const booleans = {
      1: true,
      t: true,
      T: true,
      TRUE: true,
      true: true,
      True: true,
      0: false,
      f: false,
      F: false,
      FALSE: false,
      false: false,
      False: false
    };
    function parseGoBoolean(text) {
      return booleans[text];
    }
    function checkStale(query) {
      const stale = query.get("stale");
      if (stale === null || stale === "" || parseGoBoolean(stale) !== void 0) return;
      throw errors_badRequest("Expect `true` or `false` for `stale` query string parameter");
    }
    function readPerPage(query) {
      const text = query.get("per_page") ?? "";
      const number = text === "" ? 0 : Number(text);
      const fits = number >= -(2 ** 31) && number < 2 ** 31;
      if (text === "" || /^[-+]?\d+$/.test(text) && fits) return number;
      throw errors_badRequest("Expect a number for `per_page` query string parameter");
    }
    function readWait(query) {
      const text = query.get("wait") ?? "";
      const waitMs = text === "" ? 0 : parseGoDuration(text);
      if (waitMs === void 0) throw errors_badRequest("Invalid wait time");
      return waitMs;
    }
    function query_readIndex(query) {
      const text = query.get("index") ?? "";
      if (text === "") return 0;
      if (!/^\d+$/.test(text) || BigInt(text) >= 2n ** 64n) throw errors_badRequest("Invalid index");
      return Number(text);
    }
    function namespaceOf(query) {
      return query.get("namespace") || "default";
    }
    function wantsPretty(query) {
      const pretty = query.get("pretty");
      return pretty !== null && pretty !== "0";
    }
    function parseReadQuery(query) {
      checkStale(query);
      const perPage = readPerPage(query);
      const waitMs = readWait(query);
      return {
        namespace: namespaceOf(query),
        region: query.get("region") ?? "",
        prefix: query.get("prefix") ?? "",
        filter: query.get("filter") ?? "",
        nextToken: query.get("next_token") ?? "",
        perPage: perPage,
        reverse: query.get("reverse") === "true",
        minIndex: query_readIndex(query),
        waitMs: waitMs
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/ids.ts
    function hexError(digits) {
      const bytes = Buffer.from(digits).toString("latin1");
      const wrong = /[^0-9a-f]/i.exec(bytes)?.[0] ?? "";
      const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const shown = /\p{C}/u.test(wrong) ? "" : ` '${wrong}'`;
      return `Invalid UUID: encoding/hex: invalid byte: U+${code}${shown}`;
    }
    function idProblem(id, whole) {
      const length = Buffer.byteLength(id);
      if (whole && length !== 36) return "UUID must be 36 characters";
      if (length > 36) return `Invalid UUID length. UUID have 36 characters; got ${length}`;
      const digits = id.replaceAll("-", "");
      const hyphens = id.length - digits.length;
      if (hyphens > 4) return `UUID should have maximum of 4 "-"; got ${hyphens}`;
      if (Buffer.byteLength(digits) % 2 !== 0) return "Input (without hyphens) must be even length";
      return /^[0-9a-f]*$/i.test(digits) ? void 0 : hexError(digits);
    }
    function asKey(id) {
      return id.replaceAll("-", "").toLowerCase();
    }
    function storedId(id, lookup) {
      const problem = idProblem(id, true);
      if (problem !== void 0) throw errors_refusal(`${lookup}index error: ${problem}`);
      const key = asKey(id);
      return [ key.slice(0, 8), key.slice(8, 12), key.slice(12, 16), key.slice(16, 20), key.slice(20) ].join("-").toLowerCase();
    }
    function idPrefix(prefix, lookup) {
      const problem = idProblem(prefix, false);
      if (problem !== void 0) throw errors_refusal(`${lookup}index error: ${problem}`);
      const key = asKey(prefix);
      return id => asKey(id).startsWith(key);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/allocations/log-route.ts
    function readBoolean(query, name) {
      const text = query.get(name) ?? "";
      const value = text === "" ? false : parseGoBoolean(text);
      if (value !== void 0) return value;
      const why = `strconv.ParseBool: parsing "${text}": invalid syntax`;
      throw errors_badRequest(`failed to parse ${name} field to boolean: ${why}`);
    }
    function readOffset(query) {
      const text = query.get("offset") ?? "";
      if (text === "" || /^[-+]?\d+$/.test(text)) return Number(text);
      throw errors_badRequest(`error parsing offset: strconv.ParseInt: parsing "${text}": invalid syntax`);
    }
    function readQuery(query) {
      const task = query.get("task") ?? "";
      if (task === "") throw errors_badRequest("must provide task name");
      readBoolean(query, "follow");
      const plain = readBoolean(query, "plain");
      const type = query.get("type");
      if (type !== "stdout" && type !== "stderr") throw errors_badRequest("must provide log type (stdout/stderr)");
      const offset = readOffset(query);
      const origin = query.get("origin") || "start";
      if (origin !== "start" && origin !== "end") throw errors_badRequest("origin must be start or end");
      return {
        task: task,
        type: type,
        plain: plain,
        offset: offset,
        fromEnd: origin === "end"
      };
    }
    function slice(text, {offset: offset, fromEnd: fromEnd}) {
      const bytes = Buffer.from(text);
      return bytes.subarray(fromEnd ? Math.max(0, bytes.length - offset) : offset);
    }
    function readLogs(request, allocations, check) {
      const id = request.params["id"] ?? "";
      const query = readQuery(request.query);
      const allocation = allocations.store.allocations.get(storedId(id, "alloc lookup failed: "));
      if (allocation === void 0) throw new NomadError(404, `Unknown allocation "${id}"`);
      check(allocation.Namespace);
      const group = findGroup(allocation.Job, allocation.TaskGroup);
      if (!group?.Tasks.some(({Name: Name}) => Name === query.task)) throw errors_badRequest(`unknown task name "${query.task}"`);
      const bytes = slice(allocations.logs.read(allocation.ID, query.task, query.type), query);
      if (query.plain) return {
        status: 200,
        headers: {
          "content-type": "text/plain"
        },
        text: bytes.toString()
      };
      const file = `alloc/logs/${query.task}.${query.type}.0`;
      const frame = {
        Data: bytes.toString("base64"),
        File: file,
        Offset: bytes.length
      };
      return {
        status: 200,
        rawJson: bytes.length === 0 ? "" : writeJson(frame, false)
      };
    }
    function log_route_logRoutes(endpoints, allocations) {
      return [ ...endpoints.plain("GET", "/v1/client/fs/logs/:id", ({request: request, authenticate: authenticate}) => {
        const caller = authenticate();
        return readLogs(request, allocations, namespace => requireCapability(caller, namespace, "read-logs"));
      }), ...endpoints.plain("GET", "/v1/client/fs/logs/", () => {
        throw errors_badRequest("must provide a valid alloc id");
      }) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/allocations/logs.ts
    function createLogs() {
      const texts = new Map;
      const key = (allocation, task, type) => `${allocation}/${task}/${type}`;
      return {
        read: (allocation, task, type) => texts.get(key(allocation, task, type)) ?? "",
        append({allocation: allocation, task: task, type: type, text: text}) {
          const name = key(allocation, task, type);
          texts.set(name, `${texts.get(name) ?? ""}${text}`);
        },
        clear: () => texts.clear()
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/paging.ts
    function paging_compare(left, right) {
      return left === right ? 0 : left < right ? -1 : 1;
    }
    function byCreateIndexAndId(wanted) {
      const [, index, id] = /^(\d+)\.(.*)$/s.exec(wanted) ?? [];
      return ({CreateIndex: CreateIndex, ID: ID}) => {
        const token = `${CreateIndex}.${ID}`;
        if (index === void 0 || id === void 0) return {
          token: token,
          order: paging_compare(token, wanted)
        };
        return {
          token: token,
          order: paging_compare(CreateIndex, Number(index)) || paging_compare(ID, id)
        };
      };
    }
    function byId(wanted) {
      return ({ID: ID}) => ({
        token: ID,
        order: paging_compare(ID, wanted)
      });
    }
    function rowFilter(expression) {
      if (expression === "") return () => true;
      const filter = inWords(() => compileFilter(expression));
      return row => inWords(() => filter([ row ]).length > 0);
    }
    function inWords(work) {
      try {
        return work();
      } catch (error) {
        if (error instanceof FilterError) throw errors_badRequest(error.message);
        throw error;
      }
    }
    function inOrder(options) {
      const {query: query} = options;
      const sortById = options.byId === true || query.prefix !== "";
      const byIndex = (left, right) => paging_compare(left.CreateIndex, right.CreateIndex) || paging_compare(left.ID, right.ID);
      const sorted = options.records.toSorted(sortById ? (left, right) => paging_compare(left.ID, right.ID) : byIndex);
      const tokenizer = sortById ? byId : byCreateIndexAndId;
      return {
        sorted: query.reverse ? sorted.reverse() : sorted,
        tokenOf: tokenizer(query.nextToken)
      };
    }
    function page(options) {
      const {query: query} = options;
      const filter = rowFilter(query.filter);
      const {sorted: sorted, tokenOf: tokenOf} = inOrder(options);
      const passed = query.reverse ? 1 : -1;
      const records = [];
      let begun = query.nextToken === "";
      for (const record of sorted) {
        const {token: token, order: order} = tokenOf(record);
        if (!begun && order === passed) continue;
        if (!filter(options.rowOf(record)) || !options.allowed(record)) continue;
        begun = true;
        if (query.perPage !== 0 && records.length >= query.perPage) return {
          records: query.perPage < 0 ? [] : records,
          nextToken: token
        };
        records.push(record);
      }
      return {
        records: records,
        nextToken: ""
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/store/topics.ts
    function jobKey(namespace, id, version) {
      const key = `${namespace}\n${id}`;
      return version === void 0 ? key : `${key}\n${version}`;
    }
    const topics = {
      job: (namespace, id) => `job:${jobKey(namespace, id)}`,
      deployment: id => `deployment:${id}`,
      jobDeployments: (namespace, id) => `job-deployments:${jobKey(namespace, id)}`,
      allocation: id => `allocation:${id}`,
      deploymentAllocations: id => `deployment-allocations:${id}`,
      jobAllocations: (namespace, id) => `job-allocations:${jobKey(namespace, id)}`,
      evaluation: id => `evaluation:${id}`,
      jobEvaluations: (namespace, id) => `job-evaluations:${jobKey(namespace, id)}`
    };
    function jobTopics(job) {
      return [ "jobs", topics.job(job.Namespace, job.ID) ];
    }
    function deploymentTopics(deployment) {
      const {ID: ID, Namespace: Namespace, JobID: JobID} = deployment;
      return [ "deployments", topics.deployment(ID), topics.jobDeployments(Namespace, JobID) ];
    }
    function allocationTopics(allocation) {
      const {ID: ID, Namespace: Namespace, JobID: JobID, DeploymentID: DeploymentID} = allocation;
      const own = [ topics.allocation(ID), topics.jobAllocations(Namespace, JobID) ];
      return [ "allocations", ...own, topics.deploymentAllocations(DeploymentID) ];
    }
    function evaluationTopics(evaluation) {
      const {ID: ID, Namespace: Namespace, JobID: JobID} = evaluation;
      return [ "evaluations", topics.evaluation(ID), topics.jobEvaluations(Namespace, JobID) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/allocations/routes.ts
    const lookup = "alloc lookup failed: ";
    function one(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const id = storedId(request.params["id"] ?? "", lookup);
      const found = store.allocations.get(id);
      const watched = [ topics.allocation(id) ];
      if (found === void 0 || !caller.allows(found.Namespace, "read-job")) {
        const index = store.tableIndex("allocations");
        return {
          index: index,
          topics: watched,
          missing: "alloc not found"
        };
      }
      return {
        index: found.ModifyIndex,
        topics: watched,
        body: allocationView(found)
      };
    }
    function routes_list(store, {query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const {namespace: namespace, prefix: prefix} = query;
      const begins = prefix === "" ? () => true : idPrefix(prefix, lookup);
      const {records: records, nextToken: nextToken} = page({
        records: store.allocations.all().filter(({Namespace: Namespace}) => namespace === "*" || Namespace === namespace).filter(({ID: ID}) => begins(ID)),
        query: query,
        rowOf: allocationRow,
        allowed: ({Namespace: Namespace}) => caller.allows(Namespace, "read-job")
      });
      const index = store.tableIndex("allocations");
      return {
        index: index,
        topics: [ "allocations" ],
        body: records.map(allocationStub),
        nextToken: nextToken
      };
    }
    const usage = {
      CpuStats: {
        Percent: .5,
        TotalTicks: 10
      },
      MemoryStats: {
        RSS: 1048576
      }
    };
    function clientReads(endpoints, store) {
      const read = (path, show) => endpoints.plain("GET", path, ({request: request, authenticate: authenticate, pretty: pretty}) => {
        const caller = authenticate();
        const allocation = store.allocations.get(storedId(request.params["id"] ?? "", lookup));
        if (allocation === void 0) throw new NomadError(404, "alloc not found");
        requireCapability(caller, allocation.Namespace, "read-job");
        return {
          status: 200,
          rawJson: writeJson(show(allocation), pretty)
        };
      });
      return [ ...read("/v1/client/allocation/:id/stats", ({TaskStates: TaskStates, ModifyTime: ModifyTime}) => {
        const tasks = Object.keys(TaskStates ?? {}).map(name => [ name, {
          Pids: null,
          ResourceUsage: usage,
          Timestamp: ModifyTime
        } ]);
        return {
          ResourceUsage: usage,
          Tasks: Object.fromEntries(tasks),
          Timestamp: ModifyTime
        };
      }), ...read("/v1/client/allocation/:id/checks", () => ({})) ];
    }
    function allocationRoutes(endpoints, store) {
      return [ ...endpoints.read("/v1/allocations", call => routes_list(store, call)), ...endpoints.read("/v1/allocation/:id", call => one(store, call)), ...clientReads(endpoints, store) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/allocations/terminal.ts
    function serverTerminal(allocation) {
      return allocation.DesiredStatus !== "run";
    }
    function clientTerminal(allocation) {
      return allocation.ClientStatus === "complete" || allocation.ClientStatus === "failed";
    }
    function terminalAllocation(allocation) {
      return serverTerminal(allocation) || clientTerminal(allocation);
    }
    function isHealthy(allocation) {
      return allocation.DeploymentStatus?.Healthy === true;
    }
    function isUnhealthy(allocation) {
      return allocation.DeploymentStatus?.Healthy === false;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/counters.ts
    function countChange(next, before) {
      const none = {
        placed: 0,
        healthy: 0,
        unhealthy: 0
      };
      if (before === void 0 || before.DeploymentID !== next.DeploymentID) return {
        ...none,
        placed: 1
      };
      const was = before.DeploymentStatus?.Healthy ?? null;
      const is = next.DeploymentStatus?.Healthy ?? null;
      if (was === null && is === true) return {
        ...none,
        healthy: 1
      };
      if (was === null && is === false) return {
        ...none,
        unhealthy: 1
      };
      if (was === true && is === false) return {
        ...none,
        healthy: -1,
        unhealthy: 1
      };
      return none;
    }
    function withCanary(state, allocation) {
      const canaries = state.PlacedCanaries;
      if (!allocation.DeploymentStatus?.Canary || canaries?.includes(allocation.ID)) return canaries;
      return [ ...canaries ?? [], allocation.ID ];
    }
    function progressBy(state, counted, allocation) {
      const before = state.RequireProgressBy;
      if (state.ProgressDeadline === 0) return before;
      const deadline = BigInt(state.ProgressDeadline);
      if (counted.placed !== 0 && before === null) return allocation.ModifyTime + deadline;
      if (counted.healthy === 0) return before;
      const next = (allocation.DeploymentStatus?.Timestamp ?? 0n) + deadline;
      return before === null || next > before ? next : before;
    }
    function putAllocation(store, index, given) {
      const before = store.allocations.get(given.ID);
      const deployment = store.deployments.get(given.DeploymentID);
      const state = deployment?.TaskGroups[given.TaskGroup];
      const counted = countChange(given, before);
      const health = given.DeploymentStatus;
      const healthMoved = counted.healthy + counted.unhealthy !== 0;
      const allocation = health !== null && healthMoved ? {
        ...given,
        DeploymentStatus: {
          ...health,
          ModifyIndex: index
        }
      } : given;
      store.allocations.put(allocation);
      if (deployment === void 0 || state === void 0) return;
      if (counted.placed === 0 && counted.healthy === 0 && counted.unhealthy === 0) return;
      const next = {
        ...state,
        PlacedAllocs: state.PlacedAllocs + counted.placed,
        HealthyAllocs: state.HealthyAllocs + counted.healthy,
        UnhealthyAllocs: state.UnhealthyAllocs + counted.unhealthy,
        PlacedCanaries: withCanary(state, allocation),
        RequireProgressBy: progressBy(state, counted, allocation)
      };
      store.deployments.put({
        ...deployment,
        TaskGroups: {
          ...deployment.TaskGroups,
          [given.TaskGroup]: next
        },
        ModifyIndex: index,
        ModifyTime: allocation.ModifyTime
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/evaluations/evaluation.ts
    function newEvaluation(server, subject, given) {
      const now = server.present();
      return {
        ID: server.random.uuid(),
        Namespace: subject.Namespace,
        JobID: subject.JobID,
        Type: subject.Type,
        Priority: subject.Priority,
        Status: "pending",
        StatusDescription: "",
        JobModifyIndex: 0,
        DeploymentID: "",
        PreviousEval: "",
        NextEval: "",
        BlockedEval: "",
        WaitUntil: null,
        DesiredUpdates: null,
        FailedTGAllocs: null,
        QueuedAllocations: null,
        SnapshotIndex: 0,
        CreateIndex: 0,
        ModifyIndex: 0,
        CreateTime: now,
        ModifyTime: now,
        ...given
      };
    }
    function jobSubject(job) {
      return {
        Namespace: job.Namespace,
        JobID: job.ID,
        Type: job.Type,
        Priority: job.Priority
      };
    }
    function deploymentEvaluation(server, deployment) {
      const {Namespace: Namespace, JobID: JobID, EvalPriority: EvalPriority} = deployment;
      const Type = server.store.jobs.get(jobKey(Namespace, JobID))?.Type ?? "service";
      const subject = {
        Namespace: Namespace,
        JobID: JobID,
        Type: Type,
        Priority: EvalPriority
      };
      const DeploymentID = deployment.ID;
      return newEvaluation(server, subject, {
        TriggeredBy: "deployment-watcher",
        DeploymentID: DeploymentID
      });
    }
    function putNewEvaluation(server, index, evaluation) {
      server.store.evaluations.put({
        ...evaluation,
        CreateIndex: index,
        ModifyIndex: index
      });
    }
    function annotations({DesiredUpdates: DesiredUpdates}) {
      return DesiredUpdates && {
        DesiredTGUpdates: DesiredUpdates,
        PreemptedAllocs: null
      };
    }
    function evaluationRow(evaluation) {
      const {DesiredUpdates: _shown, WaitUntil: WaitUntil, ...members} = evaluation;
      return {
        ...members,
        PlanAnnotations: annotations(evaluation),
        WaitUntil: timeOrNull(WaitUntil)
      };
    }
    function evaluationView(evaluation) {
      const members = Object.entries(evaluationRow(evaluation));
      const shown = members.filter(([, value]) => value !== "" && value !== 0 && value !== null);
      return Object.fromEntries(shown);
    }
    var external_node_util_ = __webpack_require__(7975);
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/upsert.ts
    const keptVersions = 6;
    function findJob(store, namespace, id) {
      return store.jobs.get(jobKey(namespace, id));
    }
    function versionsOf(store, namespace, id) {
      return store.versions.all().filter(job => job.Namespace === namespace && job.ID === id).sort((left, right) => right.Version - left.Version);
    }
    function latestStable(store, namespace, id) {
      return versionsOf(store, namespace, id).find(job => job.Stable);
    }
    function removeJob(store, job) {
      for (const {Version: Version} of versionsOf(store, job.Namespace, job.ID)) store.versions.remove(jobKey(job.Namespace, job.ID, Version));
      store.jobs.remove(jobKey(job.Namespace, job.ID));
    }
    const serverMembers = {
      Stable: false,
      Status: "",
      StatusDescription: "",
      Version: 0,
      SubmitTime: 0n,
      CreateIndex: 0,
      ModifyIndex: 0,
      JobModifyIndex: 0
    };
    function specChanged(left, right) {
      return !(0, external_node_util_.isDeepStrictEqual)({
        ...left,
        ...serverMembers
      }, {
        ...right,
        ...serverMembers
      });
    }
    function dropOldVersions(store, job) {
      const versions = versionsOf(store, job.Namespace, job.ID);
      const stable = versions.findIndex(version => version.Stable);
      const surplus = stable === keptVersions ? versions[keptVersions - 1] : versions[keptVersions];
      if (surplus) store.versions.remove(jobKey(surplus.Namespace, surplus.ID, surplus.Version));
    }
    function putNewVersion(store, index, job) {
      const existing = findJob(store, job.Namespace, job.ID);
      const stored = {
        ...job,
        Version: existing ? existing.Version + 1 : 0,
        Status: existing ? existing.Status : "pending",
        CreateIndex: existing ? existing.CreateIndex : index,
        ModifyIndex: index,
        JobModifyIndex: index
      };
      store.jobs.put(stored);
      store.versions.put(stored);
      dropOldVersions(store, stored);
      return stored;
    }
    function patchJob(store, job, patch) {
      const patched = {
        ...job,
        ...patch
      };
      const present = findJob(store, job.Namespace, job.ID);
      if (present?.Version === job.Version) store.jobs.put(patched);
      store.versions.put(patched);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/reschedule.ts
    const windowNs = 1000000000n;
    function policyOf(allocation) {
      return findGroup(allocation.Job, allocation.TaskGroup)?.ReschedulePolicy ?? void 0;
    }
    function endedAt(allocation) {
      const ends = Object.values(allocation.TaskStates ?? {}).map(({FinishedAt: FinishedAt}) => FinishedAt ?? 0n);
      const last = ends.reduce((left, right) => left > right ? left : right, 0n);
      return last === 0n ? allocation.ModifyTime : last;
    }
    function attemptsWithin(allocation, policy, until) {
      const from = until - BigInt(policy.Interval);
      return allocation.RescheduleEvents.filter(({RescheduleTime: RescheduleTime}) => RescheduleTime > from).length;
    }
    function attemptsLeft(allocation, at) {
      const policy = policyOf(allocation);
      if (policy === void 0) return false;
      if (policy.Unlimited) return true;
      if (policy.Attempts === 0) return false;
      return attemptsWithin(allocation, policy, at) < policy.Attempts;
    }
    function fibonacci(base, step) {
      let [previous, current] = [ base, base ];
      for (let count = 1; count < step; count += 1) [previous, current] = [ current, previous + current ];
      return current;
    }
    function rescheduleDelay(allocation) {
      const policy = policyOf(allocation);
      if (policy === void 0) return 0;
      const before = allocation.RescheduleEvents.length;
      const grown = policy.DelayFunction === "exponential" ? policy.Delay * 2 ** before : policy.DelayFunction === "fibonacci" ? fibonacci(policy.Delay, before + 1) : policy.Delay;
      return policy.MaxDelay > 0 ? Math.min(grown, policy.MaxDelay) : grown;
    }
    function rescheduleVerdict(allocation, evaluationId, now) {
      if (allocation.ClientStatus !== "failed" || allocation.DesiredStatus !== "run") return {
        when: "never"
      };
      if (!attemptsLeft(allocation, endedAt(allocation))) return {
        when: "never"
      };
      const at = endedAt(allocation) + BigInt(Math.round(rescheduleDelay(allocation)));
      const due = allocation.FollowupEvalID === evaluationId || at - now <= windowNs;
      if (due) return {
        when: "now"
      };
      return allocation.FollowupEvalID === "" ? {
        when: "later",
        at: at
      } : {
        when: "never"
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/task-states.ts
    const keptEvents = 10;
    function newTaskState(events) {
      return {
        Events: events,
        Failed: false,
        FinishedAt: null,
        LastRestart: null,
        Restarts: 0,
        StartedAt: null,
        State: "pending"
      };
    }
    function withEvents(state, ...events) {
      return {
        ...state,
        Events: [ ...state.Events, ...events ].slice(-keptEvents)
      };
    }
    function runningState(state, at, event) {
      return {
        ...withEvents(state, event),
        State: "running",
        StartedAt: at
      };
    }
    function deadState(state, at, end) {
      return {
        ...withEvents(state, ...end.events),
        State: "dead",
        Failed: end.failed,
        FinishedAt: at
      };
    }
    function clientStatus(states) {
      const all = Object.values(states);
      if (all.some(({State: State, Failed: Failed}) => State === "dead" && Failed)) return {
        ClientStatus: "failed",
        ClientDescription: "Failed tasks"
      };
      if (all.some(({State: State}) => State === "running")) return {
        ClientStatus: "running",
        ClientDescription: "Tasks are running"
      };
      if (all.some(({State: State}) => State === "pending")) return {
        ClientStatus: "pending",
        ClientDescription: "No tasks have started"
      };
      return {
        ClientStatus: "complete",
        ClientDescription: "All tasks have completed"
      };
    }
    function allRunningSince(states) {
      const all = Object.values(states);
      if (all.length === 0 || all.some(({State: State}) => State !== "running")) return;
      return all.reduce((last, {StartedAt: StartedAt}) => StartedAt && StartedAt > last ? StartedAt : last, 0n);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/client-report.ts
    function reportedHealth(before, index, report) {
      const known = before.DeploymentStatus;
      if (report === void 0 || before.DeploymentID === "") return known;
      if (known?.Healthy === report.healthy) return known;
      return {
        Canary: known?.Canary ?? false,
        Healthy: report.healthy,
        ModifyIndex: index,
        Timestamp: report.at
      };
    }
    function asksForReplacement(server, before, after) {
      if (after.ClientStatus !== "failed" || before.ClientStatus === "failed") return false;
      if (after.FollowupEvalID !== "" || after.DesiredStatus !== "run") return false;
      return attemptsLeft(after, server.present());
    }
    function takeReport(server, id, report) {
      const {store: store} = server;
      const before = store.allocations.get(id);
      if (before === void 0) return;
      store.commit(index => {
        const now = server.present();
        const {health: health} = report;
        const evaluated = health === void 0 ? void 0 : {
          healthy: health.healthy,
          at: health.timed ? now : null
        };
        const after = {
          ...before,
          ...clientStatus(report.states),
          TaskStates: report.states,
          DeploymentStatus: reportedHealth(before, index, evaluated),
          ModifyIndex: index,
          ModifyTime: now
        };
        putAllocation(store, index, after);
        if (!asksForReplacement(server, before, after)) return;
        const job = findJob(store, before.Namespace, before.JobID);
        if (job === void 0 || job.Stop) return;
        const TriggeredBy = "alloc-failure";
        putNewEvaluation(server, index, newEvaluation(server, jobSubject(job), {
          TriggeredBy: TriggeredBy
        }));
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/health-tracker.ts
    const nothing = {
      running() {},
      interrupted() {},
      stop() {}
    };
    function trackHealth(server, allocation, setHealth) {
      const update = findGroup(allocation.Job, allocation.TaskGroup)?.Update ?? null;
      if (allocation.DeploymentID === "" || update === null || update.MaxParallel === 0) return nothing;
      if (update.HealthCheck === "manual") return nothing;
      let cancelHealthy = () => {};
      let stopped = false;
      function end(healthy) {
        if (stopped) return;
        tracker.stop();
        setHealth(healthy);
      }
      const cancelDeadline = server.after(update.HealthyDeadline / 1e6, () => end(false));
      const tracker = {
        running() {
          cancelHealthy();
          if (!stopped) cancelHealthy = server.after(update.MinHealthyTime / 1e6, () => end(true));
        },
        interrupted: () => cancelHealthy(),
        stop() {
          stopped = true;
          cancelHealthy();
          cancelDeadline();
        }
      };
      return tracker;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/restart-policy.ts
    function createRestartCounter(policy, restartsOnSuccess) {
      let count = 0;
      let beganMs = 0;
      return {
        ended(code, nowMs, chance) {
          if (code === 0 && !restartsOnSuccess) return {
            next: "complete"
          };
          if (policy.Attempts === 0) return {
            next: "fail",
            reason: "Policy allows no restarts"
          };
          const intervalMs = policy.Interval / 1e6;
          if (nowMs > beganMs + intervalMs) {
            count = 0;
            beganMs = nowMs;
          }
          count += 1;
          const delayMs = policy.Delay / 1e6 * (1 + chance / 4);
          if (count <= policy.Attempts) return {
            next: "restart",
            delayMs: delayMs,
            reason: "Restart within policy"
          };
          const limit = `${policy.Attempts} in interval ${formatGoDuration(policy.Interval)}`;
          if (policy.Mode === "fail") return {
            next: "fail",
            reason: `Exceeded allowed attempts ${limit} and mode is "fail"`
          };
          const reason = "Exceeded allowed attempts, applying a delay";
          return {
            next: "restart",
            delayMs: beganMs + intervalMs - nowMs,
            reason: reason
          };
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/task-command.ts
    function immediateExit(task) {
      const command = task.Config?.["command"];
      const [, name] = typeof command === "string" ? /(?:^|\/)(true|false)$/.exec(command) ?? [] : [];
      if (name === void 0) return;
      return name === "true" ? 0 : 1;
    }
    function environment(task, name) {
      const value = task.Env?.[name];
      return value === void 0 || value === null ? void 0 : String(value);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/task-events.ts
    const emptyMembers = {
      DiskLimit: 0,
      DownloadError: "",
      DriverError: "",
      DriverMessage: "",
      ExitCode: 0,
      FailedSibling: "",
      FailsTask: false,
      GenericSource: "",
      KillError: "",
      KillReason: "",
      KillTimeout: 0,
      Message: "",
      RestartReason: "",
      SetupError: "",
      Signal: 0,
      StartDelay: 0,
      TaskSignal: "",
      TaskSignalReason: "",
      ValidationError: "",
      VaultError: ""
    };
    function task_events_event(Type, Time, options) {
      return {
        ...emptyMembers,
        ...options.members,
        Type: Type,
        Time: Time,
        DisplayMessage: options.message,
        Details: options.details ?? {}
      };
    }
    function received(at) {
      return task_events_event("Received", at, {
        message: "Task received by client"
      });
    }
    function setUp(at) {
      const message = "Building Task Directory";
      return task_events_event("Task Setup", at, {
        message: message,
        details: {
          message: message
        },
        members: {
          Message: message
        }
      });
    }
    function started(at) {
      return task_events_event("Started", at, {
        message: "Task started by client"
      });
    }
    function terminated(at, exit) {
      const {code: code, signal: signal, oom: oom} = exit;
      const parts = [ `Exit Code: ${code}` ];
      if (signal !== 0) parts.push(`Signal: ${signal}`);
      if (oom) parts.push('Exit Message: "OOM Killed"');
      return task_events_event("Terminated", at, {
        message: parts.join(", "),
        details: {
          exit_code: String(code),
          signal: String(signal),
          oom_killed: String(oom)
        },
        members: {
          ExitCode: code,
          Signal: signal,
          Message: oom ? "OOM Killed" : ""
        }
      });
    }
    function restarting(at, reason, delayNs) {
      return task_events_event("Restarting", at, {
        message: `Task restarting in ${formatGoDuration(delayNs)}`,
        details: {
          restart_reason: reason,
          start_delay: String(delayNs)
        },
        members: {
          RestartReason: reason,
          StartDelay: delayNs
        }
      });
    }
    function notRestarting(at, reason) {
      return task_events_event("Not Restarting", at, {
        message: reason,
        details: {
          fails_task: "true",
          restart_reason: reason
        },
        members: {
          FailsTask: true,
          RestartReason: reason
        }
      });
    }
    function killing(at, timeoutNs) {
      const timeout = formatGoDuration(timeoutNs);
      return task_events_event("Killing", at, {
        message: `Sent interrupt. Waiting ${timeout} before force killing`,
        details: {
          kill_timeout: timeout
        },
        members: {
          KillTimeout: timeoutNs
        }
      });
    }
    function killed(at) {
      return task_events_event("Killed", at, {
        message: "Task successfully killed"
      });
    }
    function siblingFailed(at, sibling) {
      return task_events_event("Sibling Task Failed", at, {
        message: `Task's sibling "${sibling}" failed`,
        details: {
          failed_sibling: sibling
        },
        members: {
          FailedSibling: sibling
        }
      });
    }
    function unhealthy(at, reason) {
      return task_events_event("Alloc Unhealthy", at, {
        message: reason,
        details: {
          message: reason
        },
        members: {
          Message: reason
        }
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/task-runner.ts
    class TaskRunner {
      task;
      state;
      server;
      changed;
      counter;
      cancelPlanned=() => {};
      constructor(options) {
        this.server = options.server;
        this.task = options.task;
        this.changed = options.changed;
        this.counter = createRestartCounter(options.task.RestartPolicy, options.restartsOnSuccess);
        const at = this.server.present();
        this.state = newTaskState([ received(at), setUp(this.server.present()) ]);
      }
      run() {
        const now = this.server.present();
        this.state = runningState(this.state, now, started(now));
        const code = immediateExit(this.task);
        if (code === void 0) return;
        this.plan(1, () => this.exit({
          code: code,
          signal: 0,
          oom: false
        }));
      }
      exit(exit) {
        const now = this.server.present();
        this.state = withEvents(this.state, terminated(now, exit));
        const verdict = this.counter.ended(exit.code, instantToMs(now), this.server.random.next());
        if (verdict.next === "restart") this.restart(verdict.delayMs, verdict.reason); else {
          const happened = verdict.next === "fail" ? [ notRestarting(now, verdict.reason) ] : [];
          this.state = deadState(this.state, now, {
            failed: verdict.next === "fail",
            events: happened
          });
        }
        this.changed();
      }
      kill(sibling) {
        if (this.state.State === "dead") return;
        this.cancelPlanned();
        const now = this.server.present();
        const why = sibling === void 0 ? [] : [ siblingFailed(now, sibling) ];
        const happened = [ ...why, killing(now, this.task.KillTimeout), terminated(now, {
          code: 130,
          signal: 2,
          oom: false
        }), killed(now) ];
        this.state = deadState(this.state, now, {
          failed: false,
          events: happened
        });
      }
      markUnhealthy(deadlineNs) {
        const reason = `Task not running by healthy_deadline of ${formatGoDuration(deadlineNs)}`;
        this.state = withEvents(this.state, unhealthy(this.server.present(), reason));
      }
      dispose() {
        this.cancelPlanned();
      }
      restart(delayMs, reason) {
        const now = this.server.present();
        const event = restarting(now, reason, Math.round(delayMs * 1e6));
        const state = withEvents(this.state, event);
        this.state = {
          ...state,
          State: "pending",
          Restarts: state.Restarts + 1,
          LastRestart: now
        };
        this.plan(delayMs, () => {
          this.run();
          this.changed();
        });
      }
      plan(ms, what) {
        this.cancelPlanned();
        this.cancelPlanned = this.server.after(ms, what);
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/allocation-runner.ts
    const startMs = 60;
    const endMs = 20;
    class Runner {
      server;
      id;
      tasks;
      healthyDeadlineNs;
      tracker;
      evaluated=false;
      killing=false;
      cancelPlanned;
      constructor(server, allocation) {
        this.server = server;
        this.id = allocation.ID;
        const restartsOnSuccess = [ "service", "system" ].includes(allocation.Job.Type);
        const group = findGroup(allocation.Job, allocation.TaskGroup);
        this.healthyDeadlineNs = group?.Update?.HealthyDeadline ?? 0;
        this.tasks = (group?.Tasks ?? []).map(task => new TaskRunner({
          server: server,
          task: task,
          restartsOnSuccess: restartsOnSuccess,
          changed: () => this.taskChanged()
        }));
        this.tracker = this.newTracker(allocation);
        this.cancelPlanned = server.after(startMs, () => this.begin());
      }
      exit(exit, task) {
        const meant = this.tasks.filter(({state: state}) => state.State === "running").filter(runner => task === void 0 || runner.task.Name === task);
        for (const runner of meant) if (runner.state.State === "running") runner.exit(exit);
        return meant.length > 0;
      }
      kill() {
        if (this.killing || this.tasks.every(({state: state}) => state.State === "dead")) return;
        this.killing = true;
        this.dispose();
        this.cancelPlanned = this.server.after(endMs, () => {
          for (const runner of this.tasks) runner.kill();
          this.report();
        });
      }
      newDeployment() {
        const allocation = this.server.store.allocations.get(this.id);
        this.tracker.stop();
        if (allocation === void 0 || this.killing) return;
        this.evaluated = false;
        this.tracker = this.newTracker(allocation);
        this.followTasks();
      }
      setHealth(healthy) {
        this.tracker.stop();
        if (!healthy) for (const runner of this.tasks) runner.markUnhealthy(this.healthyDeadlineNs);
        this.evaluated = true;
        this.report({
          healthy: healthy,
          timed: true
        });
      }
      dispose() {
        this.tracker.stop();
        this.cancelPlanned();
        for (const runner of this.tasks) runner.dispose();
      }
      newTracker(allocation) {
        return trackHealth(this.server, allocation, healthy => this.setHealth(healthy));
      }
      begin() {
        for (const runner of this.tasks) runner.run();
        this.followTasks();
        this.report();
      }
      states() {
        return Object.fromEntries(this.tasks.map(({task: task, state: state}) => [ task.Name, state ]));
      }
      followTasks() {
        if (allRunningSince(this.states()) === void 0) this.tracker.interrupted(); else this.tracker.running();
      }
      taskChanged() {
        const failed = this.tasks.find(({state: state}) => state.Failed);
        if (failed !== void 0) {
          for (const runner of this.tasks) runner.kill(failed.task.Name);
          this.tracker.stop();
        }
        this.followTasks();
        const news = failed !== void 0 && !this.evaluated;
        if (news) this.evaluated = true;
        this.report(news ? {
          healthy: false,
          timed: false
        } : void 0);
      }
      report(health) {
        takeReport(this.server, this.id, {
          states: this.states(),
          health: health
        });
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/client.ts
    function startClient(server) {
      const {store: store} = server;
      const known = new Map;
      function follow(allocation) {
        const {ID: ID, DeploymentID: DeploymentID, DesiredStatus: DesiredStatus} = allocation;
        const present = known.get(ID);
        if (present === void 0) {
          if (DesiredStatus !== "run" || clientTerminal(allocation)) return;
          known.set(ID, {
            runner: new Runner(server, allocation),
            deployment: DeploymentID
          });
          return;
        }
        if (DesiredStatus !== "run") present.runner.kill(); else if (present.deployment !== DeploymentID) {
          present.deployment = DeploymentID;
          present.runner.newDeployment();
        }
      }
      store.afterCommit(touched => {
        if (!touched.has("allocations")) return;
        for (const id of [ ...known.keys() ]) if (!store.allocations.get(id)) known.delete(id);
        for (const allocation of store.allocations.all()) follow(allocation);
      });
      return {
        runner: allocation => known.get(allocation)?.runner
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/client/ports.ts
    const [ports_lowestPort, ports_highestPort] = [ 2e4, 32e3 ];
    function dynamicPorts(group) {
      const networks = group.Networks ?? [];
      return networks.reduce((sum, {DynamicPorts: DynamicPorts}) => sum + (DynamicPorts?.length ?? 0), 0);
    }
    function portsToSpare(job) {
      const needed = job.TaskGroups.map(group => dynamicPorts(group) * (group.Count + (group.Update?.Canary ?? 0)));
      return 2 * needed.reduce((sum, count) => sum + count, 0);
    }
    class AllocationPorts {
      server;
      random;
      spare=[];
      used=new Map;
      opening=new Set;
      constructor(server) {
        this.server = server;
        this.random = server.random;
        server.store.afterCommit(touched => {
          if (!touched.has("allocations")) return;
          for (const allocation of server.store.allocations.all()) this.follow(allocation);
        });
      }
      async prepare(job) {
        const wanted = portsToSpare(job);
        while (this.spare.length < wanted) {
          const listener = await ports_listen(this.random.integer(ports_lowestPort, ports_highestPort));
          if (listener !== void 0) this.spare.push(listener);
        }
      }
      assign(group) {
        const networks = group.Networks ?? [];
        const fixed = networks.flatMap(({ReservedPorts: ReservedPorts}) => ReservedPorts ?? []);
        const dynamic = networks.flatMap(({DynamicPorts: DynamicPorts}) => DynamicPorts ?? []);
        return [ ...fixed.map(port => allocated(port, port.Value, true)), ...dynamic.map(port => allocated(port, this.take(), false)) ];
      }
      async close() {
        const all = [ ...this.spare, ...this.used.values() ];
        this.spare = [];
        this.used.clear();
        await Promise.all(all.map(listener => listener.close()));
      }
      take() {
        const listener = this.spare.shift();
        if (listener === void 0) return this.random.integer(ports_lowestPort, ports_highestPort);
        this.used.set(listener.port, listener);
        return listener.port;
      }
      follow(allocation) {
        const running = allocation.ClientStatus === "running";
        for (const {Value: Value} of allocation.Ports) if (running) this.serve(allocation, Value); else if (clientTerminal(allocation)) this.release(Value, allocation);
      }
      serve(allocation, port) {
        const listener = this.used.get(port);
        listener?.serve(portHandler(this.server, allocation));
        if (listener === void 0 && !this.opening.has(port)) this.open(allocation, port);
      }
      async open(allocation, port) {
        this.opening.add(port);
        const listener = await ports_listen(port);
        this.opening.delete(port);
        if (listener === void 0) return;
        const present = this.server.store.allocations.get(allocation.ID);
        if (present?.ClientStatus !== "running") return listener.close();
        listener.serve(portHandler(this.server, allocation));
        this.used.set(port, listener);
      }
      release(port, ended) {
        const taken = this.server.store.allocations.all().some(one => one.ID !== ended.ID && !clientTerminal(one) && hasPort(one, port));
        const listener = this.used.get(port);
        if (taken || listener === void 0) return;
        this.used.delete(port);
        listener.close();
      }
    }
    function hasPort(allocation, port) {
      return allocation.Ports.some(({Value: Value}) => Value === port);
    }
    function allocated(port, Value, reserved) {
      const {Label: Label, To: To, HostNetwork: HostNetwork} = port;
      return {
        Label: Label,
        Value: Value,
        To: To,
        HostIP: "127.0.0.1",
        HostNetwork: HostNetwork,
        reserved: reserved
      };
    }
    function steering(allocation, name) {
      const tasks = findGroup(allocation.Job, allocation.TaskGroup)?.Tasks ?? [];
      return tasks.map(task => environment(task, name)).find(value => value !== void 0);
    }
    function number(text, otherwise) {
      return text !== void 0 && /^\d+$/.test(text) ? Number(text) : otherwise;
    }
    function portHandler(server, allocation) {
      const status = number(steering(allocation, "EMULATE_HTTP_STATUS"), 200);
      const body = steering(allocation, "EMULATE_HTTP_BODY") ?? "ok";
      const delayMs = number(steering(allocation, "EMULATE_HTTP_DELAY_MS"), 0);
      return (_request, response) => {
        const answer = () => {
          response.writeHead(status, {
            "content-type": "text/plain; charset=utf-8"
          });
          response.end(body);
        };
        if (delayMs === 0) answer(); else server.after(delayMs, answer);
      };
    }
    async function ports_listen(port) {
      let present;
      const server = (0, external_node_http_.createServer)((request, response) => {
        if (present === void 0) request.socket.destroy(); else present(request, response);
      });
      const {promise: promise, resolve: resolve} = Promise.withResolvers();
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
      if (!await promise) return;
      server.unref();
      return {
        port: port,
        serve(handler) {
          present = handler;
        },
        close() {
          const closed = Promise.withResolvers();
          server.close(() => closed.resolve());
          server.closeAllConnections();
          return closed.promise;
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/deployment.ts
    function deploymentsOf(store, namespace, job) {
      return store.deployments.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === namespace && JobID === job).sort((left, right) => left.CreateIndex - right.CreateIndex);
    }
    function latestDeployment(store, namespace, job) {
      return deploymentsOf(store, namespace, job).at(-1);
    }
    function allocationsOf(store, deployment) {
      return store.allocations.all().filter(({DeploymentID: DeploymentID}) => DeploymentID === deployment).sort((left, right) => left.ID < right.ID ? -1 : 1);
    }
    function deploymentView(deployment) {
      const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [ name, {
        ...state,
        RequireProgressBy: timeOrNull(state.RequireProgressBy)
      } ]);
      return {
        ...deployment,
        TaskGroups: Object.fromEntries(groups)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/read-routes.ts
    const read_routes_lookup = "deployment lookup failed: ";
    function deployments_read_routes_list(store, {query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const {namespace: namespace, prefix: prefix} = query;
      const begins = prefix === "" ? () => true : idPrefix(prefix, "");
      const inNamespace = one => namespace === "*" || one.Namespace === namespace;
      const {records: records, nextToken: nextToken} = page({
        records: store.deployments.all().filter(one => inNamespace(one) && begins(one.ID)),
        query: query,
        rowOf: deploymentView,
        allowed: ({Namespace: Namespace}) => caller.allows(Namespace, "read-job")
      });
      const body = records.map(deploymentView);
      return {
        index: store.tableIndex("deployments"),
        topics: [ "deployments" ],
        body: body,
        nextToken: nextToken
      };
    }
    function read_routes_one(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const given = request.params["id"] ?? "";
      if (given === "") throw errors_refusal("missing deployment ID");
      const id = storedId(given, read_routes_lookup);
      const found = store.deployments.get(id);
      const watched = [ topics.deployment(id) ];
      if (found === void 0 || !caller.allows(found.Namespace, "read-job")) {
        const index = store.tableIndex("deployments");
        return {
          index: index,
          topics: watched,
          missing: "deployment not found"
        };
      }
      return {
        index: found.ModifyIndex,
        topics: watched,
        body: deploymentView(found)
      };
    }
    function allocations(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const id = storedId(request.params["id"] ?? "", "");
      const found = allocationsOf(store, id);
      const first = found[0];
      if (first !== void 0) requireCapability(caller, first.Namespace, "read-job");
      return {
        index: store.tableIndex("allocations"),
        topics: [ topics.deploymentAllocations(id) ],
        body: found.map(allocationStub)
      };
    }
    function deploymentReadRoutes(endpoints, store) {
      return [ ...endpoints.read("/v1/deployments", call => deployments_read_routes_list(store, call)), ...endpoints.read("/v1/deployment/:id", call => read_routes_one(store, call)), ...endpoints.read("/v1/deployment/", call => read_routes_one(store, call)), ...endpoints.read("/v1/deployment/allocations/:id", call => allocations(store, call)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/status.ts
    const descriptions = {
      running: "Deployment is running",
      needsPromotion: "Deployment is running but requires manual promotion",
      autoPromotion: "Deployment is running pending automatic promotion",
      paused: "Deployment is paused",
      successful: "Deployment completed successfully",
      jobStopped: "Cancelled because job is stopped",
      newerVersion: "Cancelled due to newer version of job",
      unhealthy: "Failed due to unhealthy allocations",
      deadline: "Failed due to progress deadline",
      failedByUser: "Deployment marked as failed"
    };
    function isActive(deployment) {
      return deployment.Status === "running" || deployment.Status === "paused";
    }
    function requiresPromotion(deployment) {
      return Object.values(deployment.TaskGroups).some(awaitsPromotion);
    }
    function awaitsPromotion(state) {
      return state.DesiredCanaries > 0 && !state.Promoted;
    }
    function activeDeployment(store, id) {
      const deployment = store.deployments.get(id);
      if (deployment === void 0) throw errors_refusal(`Deployment ID "${id}" couldn't be updated as it does not exist`);
      if (!isActive(deployment)) throw errors_refusal(`Deployment "${id}" has terminal status "${deployment.Status}":`);
      return deployment;
    }
    function withNewDeadline(state, at) {
      if (state.ProgressDeadline === 0) return state;
      return {
        ...state,
        RequireProgressBy: at + BigInt(state.ProgressDeadline)
      };
    }
    function putStatus(store, index, update) {
      const deployment = activeDeployment(store, update.DeploymentID);
      const goesOn = update.Status === "running" || update.Status === "paused";
      const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [ name, goesOn ? withNewDeadline(state, update.UpdatedAt) : state ]);
      store.deployments.put({
        ...deployment,
        TaskGroups: Object.fromEntries(groups),
        Status: update.Status,
        StatusDescription: update.StatusDescription,
        ModifyIndex: index,
        ModifyTime: update.UpdatedAt
      });
      if (update.Status !== "successful") return;
      const {Namespace: Namespace, JobID: JobID, JobVersion: JobVersion} = deployment;
      const version = store.versions.get(jobKey(Namespace, JobID, JobVersion));
      if (version !== void 0 && !version.Stable) patchJob(store, version, {
        Stable: true,
        ModifyIndex: index
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/update-reply.ts
    function updateReply(index, evaluation, reverted) {
      return {
        DeploymentModifyIndex: index,
        EvalCreateIndex: evaluation === void 0 ? 0 : index,
        EvalID: evaluation?.ID ?? "",
        Index: index,
        RevertedJobVersion: reverted?.Version ?? null
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/fail.ts
    function failDeployment(server, deployment, options) {
      const {store: store} = server;
      const rollback = options.revert ? chooseRollback(store, deployment, {
        description: options.description,
        sayNone: true
      }) : {
        job: void 0,
        description: options.description
      };
      const evaluation = deploymentEvaluation(server, deployment);
      return store.commit(index => {
        putStatus(store, index, {
          DeploymentID: deployment.ID,
          Status: "failed",
          StatusDescription: rollback.description,
          UpdatedAt: server.present()
        });
        putRollback(store, index, rollback);
        putNewEvaluation(server, index, evaluation);
        return updateReply(index, evaluation, rollback.job);
      });
    }
    function failByHand(server, deployment) {
      const revert = Object.values(deployment.TaskGroups).some(({AutoRevert: AutoRevert}) => AutoRevert);
      return failDeployment(server, deployment, {
        description: descriptions.failedByUser,
        revert: revert
      });
    }
    function chooseRollback(store, deployment, {description: description, sayNone: sayNone}) {
      const {Namespace: Namespace, JobID: JobID} = deployment;
      const stable = latestStable(store, Namespace, JobID);
      const present = findJob(store, Namespace, JobID);
      if (stable === void 0 || present === void 0) {
        const ending = sayNone ? " - no stable job version to auto revert to" : "";
        return {
          job: void 0,
          description: `${description}${ending}`
        };
      }
      if (specChanged(present, stable)) {
        const ending = ` - rolling back to job version ${stable.Version}`;
        return {
          job: stable,
          description: `${description}${ending}`
        };
      }
      const ending = ` - not rolling back to stable job version ${stable.Version}` + " as current job has same specification";
      return {
        job: void 0,
        description: `${description}${ending}`
      };
    }
    function putRollback(store, index, rollback) {
      if (rollback.job !== void 0) putNewVersion(store, index, rollback.job);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/progress.ts
    function progressCutoff(deployment, allocations) {
      const done = (name, total) => allocations.filter(one => one.TaskGroup === name && !terminalAllocation(one) && isHealthy(one)).length >= total;
      const open = Object.entries(deployment.TaskGroups).filter(([name, state]) => awaitsPromotion(state) || !done(name, state.DesiredTotal)).map(([, state]) => state.RequireProgressBy).filter(instant => instant !== null);
      return open.reduce((left, right) => left === void 0 || right < left ? right : left, void 0);
    }
    function failsAtDeadline(deployment, job) {
      const late = Object.entries(deployment.TaskGroups).filter(([, state]) => {
        const needed = awaitsPromotion(state) ? state.DesiredCanaries : state.DesiredTotal;
        return state.HealthyAllocs < needed;
      });
      const revert = late.some(([name]) => findGroup(job, name)?.Update?.AutoRevert ?? false);
      return {
        fails: deployment.Status !== "paused" && late.length > 0,
        revert: revert
      };
    }
    function failsEarly(deployment, allocation, now) {
      const state = deployment.TaskGroups[allocation.TaskGroup];
      if (state === void 0 || !isUnhealthy(allocation)) return false;
      if (state.ProgressDeadline === 0) return true;
      return isActive(deployment) && !attemptsLeft(allocation, now);
    }
    function promotesItself(deployment, allocations) {
      const states = Object.values(deployment.TaskGroups);
      const placed = states.some(({PlacedCanaries: PlacedCanaries}) => PlacedCanaries !== null);
      if (!placed || !states.some(awaitsPromotion)) return false;
      return states.filter(({DesiredCanaries: DesiredCanaries}) => DesiredCanaries > 0).every(state => {
        const canaries = state.PlacedCanaries ?? [];
        const healthy = allocations.filter(one => canaries.includes(one.ID) && isHealthy(one));
        const enough = canaries.length >= state.DesiredCanaries;
        return state.AutoPromote && enough && healthy.length === state.DesiredCanaries;
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/promote.ts
    function inScope(promotion, group) {
      return promotion.all || promotion.groups.includes(group);
    }
    function promotable(server, deployment, promotion) {
      const states = Object.values(deployment.TaskGroups);
      const canaries = new Set(states.flatMap(({PlacedCanaries: PlacedCanaries}) => PlacedCanaries ?? []));
      return allocationsOf(server.store, deployment.ID).filter(allocation => canaries.has(allocation.ID) && inScope(promotion, allocation.TaskGroup) && !terminalAllocation(allocation) && isHealthy(allocation));
    }
    function shortfalls(deployment, promotion, healthy) {
      return Object.entries(deployment.TaskGroups).flatMap(([name, {DesiredCanaries: DesiredCanaries}]) => {
        const have = healthy.filter(({TaskGroup: TaskGroup}) => TaskGroup === name).length;
        if (!inScope(promotion, name) || have >= DesiredCanaries) return [];
        return [ `Task group "${name}" has ${have}/${DesiredCanaries} healthy allocations` ];
      });
    }
    function promoted(state, now) {
      const restarts = state.ProgressDeadline > 0 && state.RequireProgressBy !== null;
      const deadline = now + BigInt(state.ProgressDeadline);
      return {
        ...state,
        Promoted: true,
        RequireProgressBy: restarts ? deadline : state.RequireProgressBy
      };
    }
    function withPromoted(deployment, promotion, now) {
      const groups = Object.entries(deployment.TaskGroups).map(([name, state]) => [ name, inScope(promotion, name) ? promoted(state, now) : state ]);
      const next = {
        ...deployment,
        TaskGroups: Object.fromEntries(groups)
      };
      const done = !requiresPromotion(next) && next.Status === "running";
      return {
        ...next,
        StatusDescription: done ? descriptions.running : next.StatusDescription
      };
    }
    function promoteDeployment(server, id, promotion) {
      const {store: store} = server;
      const evaluation = deploymentEvaluation(server, activeDeployment(store, id));
      return store.commit(index => {
        const deployment = activeDeployment(store, id);
        const healthy = promotable(server, deployment, promotion);
        const missing = shortfalls(deployment, promotion, healthy);
        if (missing.length > 0) throw errors_refusal(errorList(missing));
        store.deployments.put({
          ...withPromoted(deployment, promotion, server.present()),
          ModifyIndex: index,
          ModifyTime: promotion.promotedAt
        });
        putNewEvaluation(server, index, evaluation);
        for (const allocation of healthy) {
          const health = {
            Healthy: true,
            Timestamp: null,
            ...allocation.DeploymentStatus
          };
          store.allocations.put({
            ...allocation,
            DeploymentStatus: {
              ...health,
              Canary: false,
              ModifyIndex: index
            },
            ModifyIndex: index,
            AllocModifyIndex: index
          });
        }
        return updateReply(index, evaluation);
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/watcher.ts
    const noticeMs = 2;
    const evaluationDelayMs = 1250;
    function latestSeenIndex(server, {Namespace: Namespace, JobID: JobID}) {
      const own = server.store.evaluations.all().filter(one => one.Namespace === Namespace && one.JobID === JobID).filter(({Status: Status}) => Status !== "canceled");
      return Math.max(0, ...own.map(one => one.SnapshotIndex || one.CreateIndex));
    }
    class DeploymentWatch {
      server;
      id;
      noticed=false;
      cutoff;
      cancelDeadline=() => {};
      deadlineHit=false;
      evaluationPlanned=false;
      replaceable=new Set;
      constructor(server, id) {
        this.server = server;
        this.id = id;
      }
      notice() {
        if (this.noticed) return;
        this.noticed = true;
        this.server.after(noticeMs, () => this.check());
      }
      end() {
        this.cancelDeadline();
      }
      active() {
        const deployment = this.server.store.deployments.get(this.id);
        return deployment !== void 0 && isActive(deployment) ? deployment : void 0;
      }
      check() {
        this.noticed = false;
        const deployment = this.active();
        if (deployment === void 0) return;
        const allocations = allocationsOf(this.server.store, this.id);
        this.setDeadline(deployment, allocations);
        const now = this.server.present();
        const fatal = allocations.filter(one => failsEarly(deployment, one, now));
        if (fatal.length > 0) {
          const states = deployment.TaskGroups;
          const revert = fatal.some(({TaskGroup: TaskGroup}) => states[TaskGroup]?.AutoRevert ?? false);
          this.fail(deployment, revert);
          return;
        }
        if (promotesItself(deployment, allocations)) this.promote();
        this.pushOn(deployment, allocations);
      }
      fail(deployment, revert) {
        const description = this.deadlineHit ? descriptions.deadline : descriptions.unhealthy;
        failDeployment(this.server, deployment, {
          description: description,
          revert: revert
        });
      }
      setDeadline(deployment, allocations) {
        const cutoff = progressCutoff(deployment, allocations);
        if (cutoff === this.cutoff) return;
        this.cancelDeadline();
        this.cutoff = cutoff;
        if (cutoff === void 0) return;
        const ms = instantToMs(cutoff - this.server.present());
        this.cancelDeadline = this.server.after(Math.max(0, ms), () => this.atDeadline());
      }
      atDeadline() {
        const deployment = this.active();
        if (deployment === void 0) return;
        this.deadlineHit = true;
        const job = findJob(this.server.store, deployment.Namespace, deployment.JobID);
        const {fails: fails, revert: revert} = failsAtDeadline(deployment, job);
        if (fails) this.fail(deployment, revert);
      }
      promote() {
        try {
          const promotion = {
            all: true,
            groups: [],
            promotedAt: 0n
          };
          promoteDeployment(this.server, this.id, promotion);
        } catch (error) {
          if (!(error instanceof NomadError)) throw error;
        }
      }
      pushOn(deployment, allocations) {
        const seen = latestSeenIndex(this.server, deployment);
        const news = allocations.some(one => isHealthy(one) && (one.DeploymentStatus?.ModifyIndex ?? 0) > seen);
        const failed = allocations.filter(one => isUnhealthy(one) && one.Reschedule !== true);
        for (const {ID: ID} of failed) this.replaceable.add(ID);
        if (!news && failed.length === 0 || this.evaluationPlanned) return;
        this.evaluationPlanned = true;
        this.server.after(evaluationDelayMs, () => this.evaluate());
      }
      evaluate() {
        const deployment = this.active();
        if (deployment === void 0) return;
        const {store: store} = this.server;
        const allowed = [ ...this.replaceable ];
        this.evaluationPlanned = false;
        this.replaceable.clear();
        store.commit(index => {
          for (const key of allowed) {
            const allocation = store.allocations.get(key);
            if (allocation === void 0) continue;
            store.allocations.put({
              ...allocation,
              Reschedule: true,
              ModifyIndex: index
            });
          }
          putNewEvaluation(this.server, index, deploymentEvaluation(this.server, deployment));
        });
      }
    }
    function startDeploymentWatcher(server) {
      const watches = new Map;
      function follow(deployment, touched) {
        const {ID: ID} = deployment;
        const concerned = [ topics.deployment(ID), topics.deploymentAllocations(ID) ];
        if (!concerned.some(topic => touched.has(topic))) return;
        const watch = watches.get(ID) ?? new DeploymentWatch(server, ID);
        watches.set(ID, watch);
        watch.notice();
      }
      server.store.afterCommit(touched => {
        const active = server.store.deployments.all().filter(isActive);
        const ids = new Set(active.map(({ID: ID}) => ID));
        for (const [id, watch] of watches) {
          if (ids.has(id)) continue;
          watch.end();
          watches.delete(id);
        }
        for (const deployment of active) follow(deployment, touched);
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/reading.ts
    function readingAnswer(reading, pretty) {
      const headers = {
        "x-nomad-index": String(reading.index),
        "x-nomad-knownleader": "true",
        "x-nomad-lastcontact": "0"
      };
      if (reading.nextToken) headers["x-nomad-nexttoken"] = reading.nextToken;
      if (reading.missing !== void 0) return {
        status: 404,
        headers: headers,
        text: reading.missing
      };
      return {
        status: 200,
        headers: headers,
        rawJson: writeJson(reading.body, pretty)
      };
    }
    function writeAnswer(index, body, pretty) {
      return {
        status: 200,
        headers: {
          "x-nomad-index": String(index)
        },
        rawJson: writeJson(body, pretty)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/set-health.ts
    function putHealth(server, index, change) {
      const {deployment: deployment, id: id, healthy: healthy} = change;
      const key = storedId(id, `alloc "${id}" lookup failed: `);
      const allocation = server.store.allocations.get(key);
      if (allocation === void 0) throw errors_refusal(`unknown alloc "${id}"`);
      if (allocation.DeploymentID !== deployment) throw errors_refusal(`alloc "${id}" is not part of deployment "${deployment}"`);
      const Timestamp = server.present();
      const Canary = allocation.DeploymentStatus?.Canary ?? false;
      putAllocation(server.store, index, {
        ...allocation,
        DeploymentStatus: {
          Canary: Canary,
          Healthy: healthy,
          ModifyIndex: index,
          Timestamp: Timestamp
        },
        ModifyIndex: index,
        ModifyTime: Timestamp
      });
    }
    function rollbackFor(server, deployment, unhealthy) {
      const unchanged = {
        job: void 0,
        description: descriptions.unhealthy
      };
      const revert = server.store.allocations.all().filter(({ID: ID, DeploymentID: DeploymentID}) => unhealthy.includes(ID) && DeploymentID === deployment.ID).some(({TaskGroup: TaskGroup}) => deployment.TaskGroups[TaskGroup]?.AutoRevert ?? false);
      if (!revert) return unchanged;
      return chooseRollback(server.store, deployment, {
        description: descriptions.unhealthy,
        sayNone: false
      });
    }
    function setHealth(server, deployment, {healthy: healthy, unhealthy: unhealthy}) {
      const {store: store} = server;
      const rollback = rollbackFor(server, deployment, unhealthy);
      const evaluation = deploymentEvaluation(server, deployment);
      return store.commit(index => {
        activeDeployment(store, deployment.ID);
        for (const id of healthy) putHealth(server, index, healthChange(deployment, id, true));
        for (const id of unhealthy) putHealth(server, index, healthChange(deployment, id, false));
        if (unhealthy.length > 0) putStatus(store, index, {
          DeploymentID: deployment.ID,
          Status: "failed",
          StatusDescription: rollback.description,
          UpdatedAt: server.present()
        });
        putRollback(store, index, rollback);
        putNewEvaluation(server, index, evaluation);
        return updateReply(index, evaluation, rollback.job);
      });
    }
    function healthChange(deployment, id, healthy) {
      return {
        deployment: deployment.ID,
        id: id,
        healthy: healthy
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/deployments/write-routes.ts
    const id = schemas.YjP().default("");
    const ids = schemas.YOg(schemas.YjP()).default([]);
    const pauseBody = schemas.Ikc({
      DeploymentID: id,
      Pause: schemas.zMY().default(false)
    });
    const unblockBody = schemas.Ikc({
      DeploymentID: id
    });
    const promoteBody = schemas.Ikc({
      DeploymentID: id,
      All: schemas.zMY().default(false),
      Groups: ids,
      PromotedAt: schemas.KCZ([ schemas.Whr(), schemas.oad() ]).default(0)
    });
    const healthBody = schemas.Ikc({
      DeploymentID: id,
      HealthyAllocationIDs: ids,
      UnhealthyAllocationIDs: ids
    });
    function types(name) {
      const members = {
        Groups: "[]string",
        HealthyAllocationIDs: "[]string",
        UnhealthyAllocationIDs: "[]string",
        PromotedAt: "int64"
      };
      return {
        body: `structs.${name}`,
        structs: {},
        members: members
      };
    }
    function bodyFor(call, schema, name) {
      const body = decodeBody(call.request.body, schema, types(name));
      if (!body["DeploymentID"]) throw errors_badRequest("DeploymentID must be specified");
      if (body["DeploymentID"] !== call.request.params["id"]) throw errors_badRequest("Deployment ID does not match");
      return body;
    }
    function write_routes_write(server, call, change) {
      const caller = call.authenticate();
      const given = call.request.params["id"] ?? "";
      const deployment = server.store.deployments.get(storedId(given, "deployment lookup failed: "));
      if (deployment === void 0) throw errors_refusal("deployment not found");
      requireCapability(caller, deployment.Namespace, change.capability, "submit-job");
      if (!isActive(deployment)) throw errors_refusal(change.ended);
      const reply = change.apply(deployment);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    function fail(server, call) {
      return write_routes_write(server, call, {
        capability: "fail-deployment",
        ended: "can't fail terminal deployment",
        apply: deployment => failByHand(server, deployment)
      });
    }
    function pause(server, call) {
      const {Pause: Pause} = bodyFor(call, pauseBody, "DeploymentPauseRequest");
      return write_routes_write(server, call, {
        capability: "pause-deployment",
        ended: `can't ${Pause ? "pause" : "resume"} terminal deployment`,
        apply: deployment => pauseDeployment(server, deployment, Pause)
      });
    }
    function promote(server, call) {
      const body = bodyFor(call, promoteBody, "DeploymentPromoteRequest");
      const promotedAt = BigInt(body.PromotedAt);
      return write_routes_write(server, call, {
        capability: "promote-deployment",
        ended: "can't promote terminal deployment",
        apply: ({ID: ID}) => promoteDeployment(server, ID, {
          all: body.All,
          groups: body.Groups,
          promotedAt: promotedAt
        })
      });
    }
    function health(server, call) {
      const body = bodyFor(call, healthBody, "DeploymentAllocHealthRequest");
      const healthy = body.HealthyAllocationIDs;
      const unhealthy = body.UnhealthyAllocationIDs;
      call.authenticate();
      if (healthy.length + unhealthy.length === 0) throw errors_refusal("must specify at least one healthy/unhealthy allocation ID");
      return write_routes_write(server, call, {
        capability: "set-alloc-health-deployment",
        ended: "can't set health of allocations for a terminal deployment",
        apply: deployment => setHealth(server, deployment, {
          healthy: healthy,
          unhealthy: unhealthy
        })
      });
    }
    function unblock(server, call) {
      bodyFor(call, unblockBody, "DeploymentUnblockRequest");
      return write_routes_write(server, call, {
        capability: "unblock-deployment",
        ended: "can't unblock terminal deployment",
        apply: () => ({
          DeploymentModifyIndex: 0,
          EvalCreateIndex: 0,
          EvalID: "",
          Index: 0,
          RevertedJobVersion: null
        })
      });
    }
    function deploymentWriteRoutes(endpoints, server) {
      const at = verb => `/v1/deployment/${verb}/:id`;
      return [ ...endpoints.write(at("fail"), call => fail(server, call)), ...endpoints.write(at("pause"), call => pause(server, call)), ...endpoints.write(at("promote"), call => promote(server, call)), ...endpoints.write(at("allocation-health"), call => health(server, call)), ...endpoints.write(at("unblock"), call => unblock(server, call)) ];
    }
    function pauseDeployment(server, deployment, pause) {
      const {store: store} = server;
      const evaluation = pause ? void 0 : deploymentEvaluation(server, deployment);
      return store.commit(index => {
        putStatus(store, index, {
          DeploymentID: deployment.ID,
          Status: pause ? "paused" : "running",
          StatusDescription: pause ? descriptions.paused : descriptions.running,
          UpdatedAt: server.present()
        });
        if (evaluation !== void 0) putNewEvaluation(server, index, evaluation);
        return updateReply(index, evaluation);
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/evaluations/routes.ts
    function relatedTo(store, start) {
      const known = new Map;
      const open = [ start ];
      for (let next = open.pop(); next !== void 0; next = open.pop()) for (const id of [ next.PreviousEval, next.NextEval, next.BlockedEval ]) {
        const other = id === start.ID || known.has(id) ? void 0 : store.evaluations.get(id);
        if (other === void 0) continue;
        known.set(id, other);
        open.push(other);
      }
      return [ ...known.values() ].sort((left, right) => left.CreateIndex - right.CreateIndex);
    }
    function routes_one(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const given = request.params["id"] ?? "";
      const id = storedId(given, "failed to lookup eval: eval lookup failed: ");
      const found = store.evaluations.get(id);
      const watched = [ topics.evaluation(id) ];
      if (found === void 0 || !caller.allows(found.Namespace, "read-job")) {
        const index = store.tableIndex("evaluations");
        return {
          index: index,
          topics: watched,
          missing: "eval not found"
        };
      }
      const related = parseGoBoolean(request.query.get("related") ?? "") ?? false;
      const others = related ? relatedTo(store, found).map(evaluationView) : [];
      const body = {
        ...evaluationView(found),
        ...others.length > 0 && {
          RelatedEvals: others
        }
      };
      return {
        index: found.ModifyIndex,
        topics: watched,
        body: body
      };
    }
    function routes_allocations(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const id = storedId(request.params["id"] ?? "", "eval lookup failed: ");
      const found = store.allocations.all().filter(({EvalID: EvalID}) => EvalID === id);
      const body = found.filter(({Namespace: Namespace}) => caller.allows(Namespace, "read-job"));
      const index = store.tableIndex("allocations");
      return {
        index: index,
        topics: [ "allocations" ],
        body: body.map(allocationStub)
      };
    }
    function evaluations_routes_list(store, {query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const {namespace: namespace, prefix: prefix} = query;
      const begins = prefix === "" ? () => true : idPrefix(prefix, "eval lookup failed: ");
      const {records: records, nextToken: nextToken} = page({
        records: store.evaluations.all().filter(({Namespace: Namespace}) => namespace === "*" || Namespace === namespace).filter(({ID: ID}) => begins(ID)),
        query: query,
        rowOf: evaluationRow,
        allowed: ({Namespace: Namespace}) => caller.allows(Namespace, "read-job")
      });
      const index = store.tableIndex("evaluations");
      return {
        index: index,
        topics: [ "evaluations" ],
        body: records.map(evaluationView),
        nextToken: nextToken
      };
    }
    function evaluationRoutes(endpoints, store) {
      return [ ...endpoints.read("/v1/evaluations", call => evaluations_routes_list(store, call)), ...endpoints.read("/v1/evaluation/:id", call => routes_one(store, call)), ...endpoints.read("/v1/evaluation/:id/allocations", call => routes_allocations(store, call)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/blocking-query.ts
    const maxWaitMs = 3e5;
    function waitMsOf(query, random) {
      const asked = query.waitMs > 0 ? query.waitMs : maxWaitMs;
      const wait = Math.min(asked, maxWaitMs);
      return wait + random.next() * (wait / 16);
    }
    function createBlockingQueries(options) {
      const {store: store, clock: clock, random: random} = options;
      const releases = new Set;
      function hold(query, signal, read) {
        const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
        let reading = read();
        const end = () => {
          unwatch();
          cancel();
          signal.removeEventListener("abort", end);
          releases.delete(end);
          resolve(reading);
        };
        const unwatch = store.afterCommit(touched => {
          if (!reading.topics.some(topic => touched.has(topic))) return;
          try {
            reading = read();
          } catch (error) {
            reject(error);
            end();
          }
          if (reading.index > query.minIndex) end();
        });
        const cancel = clock.after(waitMsOf(query, random), end);
        signal.addEventListener("abort", end);
        releases.add(end);
        if (reading.index > query.minIndex || signal.aborted) end();
        return promise;
      }
      return {
        async answer({query: query, signal: signal, read: read}) {
          return query.minIndex === 0 ? read() : hold(query, signal, read);
        },
        count: () => releases.size,
        release: () => {
          for (const release of [ ...releases ]) release();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/http/endpoint.ts
    function errorAnswer(error) {
      if (error instanceof NomadError) return {
        status: error.status,
        text: error.message
      };
      throw error;
    }
    function createEndpoints(options) {
      const {acl: acl, blocking: blocking} = options;
      const open = new Map;
      const count = (address, change) => open.set(address, (open.get(address) ?? 0) + change);
      function guarded(handle) {
        return async request => {
          count(request.remoteAddress, 1);
          try {
            return await handle(request);
          } catch (error) {
            return errorAnswer(error);
          } finally {
            count(request.remoteAddress, -1);
          }
        };
      }
      function writing(write) {
        return guarded(request => write({
          request: request,
          pretty: wantsPretty(request.query),
          authenticate: () => caller_authenticate(acl, request)
        }));
      }
      return {
        read(path, read) {
          const handle = guarded(async request => {
            const query = parseReadQuery(request.query);
            const call = {
              request: request,
              query: query,
              caller: caller_authenticate(acl, request)
            };
            const {signal: signal} = request;
            const reading = await blocking.answer({
              query: query,
              signal: signal,
              read: () => read(call)
            });
            return readingAnswer(reading, wantsPretty(request.query));
          });
          return [ {
            method: "GET",
            path: path,
            handle: handle
          } ];
        },
        write: (path, write) => [ "POST", "PUT" ].map(method => ({
          method: method,
          path: path,
          handle: writing(write)
        })),
        plain: (method, path, answer) => [ {
          method: method,
          path: path,
          handle: writing(answer)
        } ],
        inProgress: address => open.get(address) ?? 0
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/job-summary.ts
    function queued(store, job, group) {
      const own = store.evaluations.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === job.Namespace && JobID === job.ID).filter(({QueuedAllocations: QueuedAllocations}) => QueuedAllocations?.[group] !== void 0).sort((left, right) => left.ModifyIndex - right.ModifyIndex);
      return own.at(-1)?.QueuedAllocations?.[group] ?? 0;
    }
    function groupSummary(store, job, group) {
      const own = store.allocations.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === job.Namespace && JobID === job.ID).filter(({TaskGroup: TaskGroup}) => TaskGroup === group);
      const count = status => own.filter(({ClientStatus: ClientStatus}) => ClientStatus === status).length;
      return {
        Complete: count("complete"),
        Failed: count("failed"),
        Lost: 0,
        Queued: queued(store, job, group),
        Running: count("running"),
        Starting: count("pending"),
        Unknown: 0
      };
    }
    function jobSummary(store, job) {
      const groups = job.TaskGroups.map(({Name: Name}) => [ Name, groupSummary(store, job, Name) ]);
      return {
        Children: {
          Dead: 0,
          Pending: 0,
          Running: 0
        },
        CreateIndex: job.CreateIndex,
        JobID: job.ID,
        ModifyIndex: job.ModifyIndex,
        Namespace: job.Namespace,
        Summary: Object.fromEntries(groups)
      };
    }
    function jobStub(store, job) {
      const {ID: ID, Namespace: Namespace, CreateIndex: CreateIndex, ModifyIndex: ModifyIndex} = job;
      return {
        CreateIndex: CreateIndex,
        Datacenters: job.Datacenters,
        ID: ID,
        JobModifyIndex: job.JobModifyIndex,
        JobSummary: jobSummary(store, job),
        ModifyIndex: ModifyIndex,
        Multiregion: null,
        Name: job.Name,
        Namespace: Namespace,
        NodePool: job.NodePool,
        ParameterizedJob: false,
        ParentID: "",
        Periodic: false,
        Priority: job.Priority,
        Status: job.Status,
        StatusDescription: job.StatusDescription,
        Stop: job.Stop,
        SubmitTime: job.SubmitTime,
        Type: job.Type
      };
    }
    function statusOf(store, job) {
      const own = record => record.Namespace === job.Namespace && record.JobID === job.ID;
      if (store.deployments.all().some(deployment => own(deployment) && isActive(deployment))) return "running";
      const allocations = store.allocations.all().filter(own);
      if (allocations.some(allocation => !terminalAllocation(allocation))) return "running";
      const evaluations = store.evaluations.all().filter(own);
      const waiting = evaluations.some(({Status: Status}) => Status === "pending" || Status === "blocked");
      if (waiting) return "pending";
      return evaluations.length > 0 || job.Stop ? "dead" : "pending";
    }
    function keepJobStatus(store) {
      store.beforeCommit((touched, index) => {
        for (const job of store.jobs.all()) {
          const suffix = `${job.Namespace}\n${job.ID}`;
          const concerned = [ "job", "job-deployments", "job-allocations", "job-evaluations" ];
          if (!concerned.some(topic => touched.has(`${topic}:${suffix}`))) continue;
          const status = statusOf(store, job);
          if (status !== job.Status) patchJob(store, job, {
            Status: status,
            ModifyIndex: index
          });
        }
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/field-diff.ts
    function isPrimitive(value) {
      return [ "string", "number", "boolean", "bigint" ].includes(typeof value);
    }
    function isMembers(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function flatten(value, skipped, deep) {
      const flat = new Map;
      if (!isMembers(value)) return flat;
      const add = (name, member) => {
        if (isPrimitive(member)) flat.set(name, String(member)); else if (deep && Array.isArray(member)) for (const [place, item] of member.entries()) add(`${name}[${place}]`, item); else if (isMembers(member) && (deep || [ "Env", "Meta" ].includes(name))) for (const [key, item] of Object.entries(member)) add(`${name}[${key}]`, item);
      };
      for (const [name, member] of Object.entries(value)) if (!skipped.includes(name)) add(name, member);
      return flat;
    }
    function fieldDiffs(before, after, contextual) {
      const names = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].sort();
      return names.flatMap(Name => {
        const [Old, New] = [ before.get(Name) ?? "", after.get(Name) ?? "" ];
        if (Old === New && !contextual) return [];
        const changed = Old === "" ? "Added" : New === "" ? "Deleted" : "Edited";
        const Type = Old === New ? "None" : changed;
        return [ {
          Type: Type,
          Name: Name,
          Old: Old,
          New: New,
          Annotations: null
        } ];
      });
    }
    function objectDiff(Name, before, after) {
      const skipped = Name === "Update" ? [ "Stagger" ] : [];
      const Fields = fieldDiffs(flatten(before, skipped, true), flatten(after, skipped, true), true);
      const types = new Set(Fields.map(({Type: Type}) => Type));
      types.delete("None");
      const [only] = types;
      if (only === void 0) return [];
      return [ {
        Type: types.size > 1 ? "Edited" : only,
        Name: Name,
        Fields: Fields,
        Objects: null
      } ];
    }
    function listDiffs(Name, before, after) {
      const [old, next] = [ before, after ].map(list => Array.isArray(list) ? list : []);
      const gone = (old ?? []).filter(one => !next?.some(other => (0, external_node_util_.isDeepStrictEqual)(one, other)));
      const come = (next ?? []).filter(one => !old?.some(other => (0, external_node_util_.isDeepStrictEqual)(one, other)));
      return [ ...come.flatMap(one => objectDiff(Name, void 0, one)), ...gone.flatMap(one => objectDiff(Name, one, void 0)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/job-diff.ts
    const job_diff_serverMembers = [ "ID", "Status", "StatusDescription", "Version", "Stable", "CreateIndex", "ModifyIndex", "JobModifyIndex", "Update", "SubmitTime", "NomadTokenID" ];
    function orNull(list) {
      return list.length === 0 ? null : list;
    }
    function combined(before, after, parts) {
      if (before === void 0) return "Added";
      if (after === void 0) return "Deleted";
      return parts.some(part => part.length > 0) ? "Edited" : "None";
    }
    const lists = {
      Constraints: "Constraint",
      Affinities: "Affinity",
      Spreads: "Spread",
      Services: "Service",
      Networks: "Network",
      Templates: "Template",
      Artifacts: "Artifact",
      VolumeMounts: "VolumeMount"
    };
    function objectsOf(before, after, names) {
      const objects = names.flatMap(name => objectDiff(name, before[name], after[name]));
      const listed = Object.entries(lists).flatMap(([member, name]) => listDiffs(name, before[member], after[member]));
      return [ ...listed, ...objects ].sort((left, right) => left.Name < right.Name ? -1 : 1);
    }
    function taskAnnotations(diff, group) {
      if (diff.Type === "None") return null;
      if (group === "Added") return [ "forces create" ];
      if (group === "Deleted") return [ "forces destroy" ];
      const gentle = [ "Service", "Constraint", "Affinity", "Spread", "LogConfig" ];
      const destructive = diff.Fields?.some(({Name: Name}) => Name !== "KillTimeout") || diff.Objects?.some(({Name: Name}) => !gentle.includes(Name));
      return [ destructive ? "forces create/destroy update" : "forces in-place update" ];
    }
    function taskDiff(before, after, group) {
      const Fields = fieldDiffs(flatten(before, [ "Name", "Config" ], false), flatten(after, [ "Name", "Config" ], false), false);
      const Objects = objectsOf(before ?? {}, after ?? {}, [ "Config", "LogConfig", "Resources" ]);
      const Type = combined(before, after, [ Fields, Objects ]);
      const Name = after?.Name ?? before?.Name ?? "";
      const diff = {
        Type: Type,
        Name: Name,
        Fields: orNull(Fields),
        Objects: orNull(Objects)
      };
      const bare = {
        ...diff,
        Annotations: null
      };
      return group === void 0 ? bare : {
        ...bare,
        Annotations: taskAnnotations(bare, group)
      };
    }
    const updateWords = [ [ "Ignore", "ignore" ], [ "Place", "create" ], [ "Migrate", "migrate" ], [ "Stop", "destroy" ], [ "Canary", "canary" ], [ "InPlaceUpdate", "in-place update" ], [ "DestructiveUpdate", "create/destroy update" ] ];
    function wordsOf(desired) {
      if (desired === void 0) return null;
      const used = updateWords.filter(([member]) => desired[member] !== 0);
      return Object.fromEntries(used.map(([member, word]) => [ word, desired[member] ]));
    }
    function withCountAnnotation(fields) {
      return fields.map(field => {
        if (field.Name !== "Count") return field;
        const grows = Number(field.Old) < Number(field.New);
        return {
          ...field,
          Annotations: [ grows ? "forces create" : "forces destroy" ]
        };
      });
    }
    function pairs(before, after) {
      const names = new Set([ ...before, ...after ].map(({Name: Name}) => Name));
      return [ ...names ].sort().map(name => ({
        before: before.find(({Name: Name}) => Name === name),
        after: after.find(({Name: Name}) => Name === name)
      }));
    }
    function groupDiff(before, after, desired) {
      const names = [ "RestartPolicy", "ReschedulePolicy", "EphemeralDisk", "Update", "Migrate" ];
      const Fields = withCountAnnotation(fieldDiffs(flatten(before, [ "Name" ], false), flatten(after, [ "Name" ], false), false));
      const Objects = objectsOf(before ?? {}, after ?? {}, names);
      const changed = !(0, external_node_util_.isDeepStrictEqual)(before?.Tasks, after?.Tasks) ? [ true ] : [];
      const Type = combined(before, after, [ Fields, Objects, changed ]);
      const Tasks = pairs(before?.Tasks ?? [], after?.Tasks ?? []).map(pair => taskDiff(pair.before, pair.after, desired === void 0 ? void 0 : Type));
      const Name = after?.Name ?? before?.Name ?? "";
      const lists = {
        Fields: orNull(Fields),
        Objects: orNull(Objects),
        Tasks: orNull(Tasks)
      };
      return {
        Type: Type,
        Name: Name,
        ...lists,
        Updates: wordsOf(desired?.[Name])
      };
    }
    function diffJobs(before, after, desired) {
      const Fields = fieldDiffs(flatten(before, job_diff_serverMembers, false), flatten(after, job_diff_serverMembers, false), false);
      const Objects = [ ...objectDiff("Datacenters", {
        ...before?.Datacenters
      }, {
        ...after.Datacenters
      }), ...objectsOf(before ?? {}, after, [ "Periodic", "ParameterizedJob" ]) ];
      const TaskGroups = pairs(before?.TaskGroups ?? [], after.TaskGroups).map(pair => groupDiff(pair.before, pair.after, desired));
      const changedGroups = TaskGroups.filter(({Type: Type}) => Type !== "None");
      const Type = combined(before, after, [ Fields, Objects, changedGroups ]);
      const lists = {
        Fields: orNull(Fields),
        Objects: orNull(Objects)
      };
      return {
        Type: Type,
        ID: after.ID,
        ...lists,
        TaskGroups: orNull(TaskGroups)
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/read-routes.ts
    function ofJob(store, {request: request, query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "read-job");
      const all = parseGoBoolean(request.query.get("all") ?? "") ?? false;
      return {
        store: store,
        namespace: query.namespace,
        id: request.params["id"] ?? "",
        all: all
      };
    }
    function read_routes_byId(left, right) {
      return left.ID < right.ID ? -1 : 1;
    }
    function job({store: store, namespace: namespace, id: id}) {
      const found = findJob(store, namespace, id);
      const watched = [ topics.job(namespace, id) ];
      if (found !== void 0) return {
        index: found.ModifyIndex,
        topics: watched,
        body: found
      };
      return {
        index: store.tableIndex("jobs"),
        topics: watched,
        missing: "job not found"
      };
    }
    function versions({store: store, namespace: namespace, id: id}, withDiffs) {
      const found = versionsOf(store, namespace, id);
      const watched = [ topics.job(namespace, id) ];
      const index = found[0]?.ModifyIndex ?? store.tableIndex("jobs");
      if (found.length === 0) return {
        index: index,
        topics: watched,
        missing: "job versions not found"
      };
      const meta = {
        Index: index,
        KnownLeader: true,
        LastContact: 0,
        NextToken: ""
      };
      const diffs = found.slice(0, -1).map((version, place) => diffJobs(found[place + 1], version));
      const Diffs = withDiffs && diffs.length > 0 ? diffs : null;
      return {
        index: index,
        topics: watched,
        body: {
          Diffs: Diffs,
          ...meta,
          Versions: found
        }
      };
    }
    function presentDeployments({store: store, namespace: namespace, id: id, all: all}) {
      const createIndex = findJob(store, namespace, id)?.CreateIndex;
      return deploymentsOf(store, namespace, id).filter(({JobCreateIndex: JobCreateIndex}) => all || createIndex === void 0 || JobCreateIndex === createIndex);
    }
    function deployments(of) {
      return {
        index: of.store.tableIndex("deployments"),
        topics: [ topics.jobDeployments(of.namespace, of.id) ],
        body: presentDeployments(of).map(deploymentView)
      };
    }
    function latest(of) {
      const found = presentDeployments(of).at(-1);
      const body = found === void 0 ? null : deploymentView(found);
      return {
        ...deployments(of),
        body: body
      };
    }
    function read_routes_allocations({store: store, namespace: namespace, id: id, all: all}) {
      const createIndex = findJob(store, namespace, id)?.CreateIndex;
      const present = of => all || createIndex === void 0 || of.CreateIndex === createIndex;
      const found = store.allocations.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === namespace && JobID === id).filter(({Job: Job}) => present(Job)).sort(read_routes_byId);
      return {
        index: store.tableIndex("allocations"),
        topics: [ topics.jobAllocations(namespace, id) ],
        body: found.map(allocationStub)
      };
    }
    function evaluations({store: store, namespace: namespace, id: id}) {
      const found = store.evaluations.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === namespace && JobID === id).sort(read_routes_byId);
      return {
        index: store.tableIndex("evaluations"),
        topics: [ topics.jobEvaluations(namespace, id) ],
        body: found.map(evaluationView)
      };
    }
    function jobs_read_routes_list(store, {query: query, caller: caller}) {
      requireCapability(caller, query.namespace, "list-jobs");
      const {namespace: namespace, prefix: prefix} = query;
      const {records: records, nextToken: nextToken} = page({
        records: store.jobs.all().filter(({Namespace: Namespace}) => namespace === "*" || Namespace === namespace).filter(({ID: ID}) => ID.startsWith(prefix)),
        query: query,
        byId: true,
        rowOf: one => one,
        allowed: ({Namespace: Namespace}) => caller.allows(Namespace, "list-jobs")
      });
      const body = records.map(one => jobStub(store, one));
      return {
        index: store.tableIndex("jobs"),
        topics: [ "jobs" ],
        body: body,
        nextToken: nextToken
      };
    }
    function summary({store: store, namespace: namespace, id: id}) {
      const found = findJob(store, namespace, id);
      const watched = [ topics.job(namespace, id), topics.jobAllocations(namespace, id) ];
      const index = found?.ModifyIndex ?? store.tableIndex("jobs");
      if (found === void 0) return {
        index: index,
        topics: watched,
        missing: "job not found"
      };
      return {
        index: index,
        topics: watched,
        body: jobSummary(store, found)
      };
    }
    function scale({store: store, namespace: namespace, id: id}) {
      const found = findJob(store, namespace, id);
      const watched = [ topics.job(namespace, id) ];
      const index = found?.ModifyIndex ?? store.tableIndex("jobs");
      if (found === void 0) return {
        index: index,
        topics: watched,
        missing: "job not found"
      };
      const groups = found.TaskGroups.map(({Name: Name, Count: Count}) => {
        const own = store.allocations.all().filter(one => one.JobID === id && one.Namespace === namespace && one.TaskGroup === Name).filter(one => !terminalAllocation(one));
        const healthy = own.filter(isHealthy).length;
        const running = own.filter(({ClientStatus: ClientStatus}) => ClientStatus === "running").length;
        const unhealthy = own.filter(isUnhealthy).length;
        const counts = {
          Desired: Count,
          Placed: own.length,
          Running: running,
          Healthy: healthy
        };
        return [ Name, {
          ...counts,
          Unhealthy: unhealthy,
          Events: null
        } ];
      });
      const {JobModifyIndex: at, CreateIndex: CreateIndex, Stop: Stop} = found;
      const members = {
        JobID: id,
        Namespace: namespace,
        JobCreateIndex: CreateIndex
      };
      const body = {
        ...members,
        JobModifyIndex: at,
        JobStopped: Stop
      };
      return {
        index: index,
        topics: watched,
        body: {
          ...body,
          TaskGroups: Object.fromEntries(groups)
        }
      };
    }
    function submission(store, call) {
      const {namespace: namespace, id: id} = ofJob(store, call);
      const version = Number(call.request.query.get("version") ?? 0);
      const body = store.submissions.get(jobKey(namespace, id, version));
      const watched = [ topics.job(namespace, id) ];
      const index = store.tableIndex("jobs");
      if (body === void 0) return {
        index: index,
        topics: watched,
        missing: "job source not found"
      };
      const {source: source, ...rest} = body;
      return {
        index: index,
        topics: watched,
        body: {
          Source: source,
          ...rest
        }
      };
    }
    function jobReadRoutes(endpoints, store) {
      const read = (path, answer) => endpoints.read(path, call => answer(ofJob(store, call)));
      return [ ...endpoints.read("/v1/jobs", call => jobs_read_routes_list(store, call)), ...read("/v1/job/", job), ...read("/v1/job/:id", job), ...read("/v1/job/:id/summary", summary), ...read("/v1/job/:id/scale", scale), ...endpoints.read("/v1/job/:id/submission", call => submission(store, call)), ...endpoints.read("/v1/job/:id/versions", call => {
        const withDiffs = parseGoBoolean(call.request.query.get("diffs") ?? "") ?? false;
        return versions(ofJob(store, call), withDiffs);
      }), ...read("/v1/job/:id/deployment", latest), ...read("/v1/job/:id/deployments", deployments), ...read("/v1/job/:id/allocations", read_routes_allocations), ...read("/v1/job/:id/evaluations", evaluations) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/job.ts
    const anyList = schemas.YOg(schemas.L5J()).nullable();
    const textMap = schemas.g1P(schemas.YjP(), schemas.L5J()).nullable();
    const updateBlock = schemas.Ikc({
      AutoPromote: schemas.zMY(),
      AutoRevert: schemas.zMY(),
      Canary: schemas.Whr(),
      HealthCheck: schemas.YjP(),
      HealthyDeadline: schemas.Whr(),
      MaxParallel: schemas.Whr(),
      MinHealthyTime: schemas.Whr(),
      ProgressDeadline: schemas.Whr(),
      Stagger: schemas.Whr()
    });
    const restartPolicy = schemas.Ikc({
      Attempts: schemas.Whr(),
      Delay: schemas.Whr(),
      Interval: schemas.Whr(),
      Mode: schemas.YjP(),
      RenderTemplates: schemas.zMY()
    });
    const reschedulePolicy = schemas.Ikc({
      Attempts: schemas.Whr(),
      Delay: schemas.Whr(),
      DelayFunction: schemas.YjP(),
      Interval: schemas.Whr(),
      MaxDelay: schemas.Whr(),
      Unlimited: schemas.zMY()
    });
    const job_port = schemas._H3({
      Label: schemas.YjP().default(""),
      Value: schemas.Whr().default(0),
      To: schemas.Whr().default(0),
      HostNetwork: schemas.YjP().default("default")
    });
    const network = schemas._H3({
      Mode: schemas.YjP().default("host"),
      DynamicPorts: schemas.YOg(job_port).nullish(),
      ReservedPorts: schemas.YOg(job_port).nullish()
    });
    const task = schemas._H3({
      Name: schemas.YjP().default(""),
      Driver: schemas.YjP().default(""),
      Config: textMap.default(null),
      Env: textMap.default(null),
      Meta: textMap.default(null),
      KillTimeout: schemas.Whr().default(5e9),
      Resources: schemas._H3({
        CPU: schemas.Whr().default(100),
        MemoryMB: schemas.Whr().default(300),
        MemoryMaxMB: schemas.Whr().default(0)
      }).prefault({}),
      RestartPolicy: restartPolicy.partial().nullish()
    });
    const taskGroup = schemas._H3({
      Name: schemas.YjP().default(""),
      Count: schemas.Whr().nullish(),
      Tasks: schemas.YOg(task).nullish(),
      Networks: schemas.YOg(network).nullish(),
      Meta: textMap.default(null),
      Update: updateBlock.partial().nullish(),
      RestartPolicy: restartPolicy.partial().nullish(),
      ReschedulePolicy: reschedulePolicy.partial().nullish(),
      EphemeralDisk: schemas._H3({
        SizeMB: schemas.Whr().optional(),
        Sticky: schemas.zMY().optional()
      }).nullish()
    });
    const givenJob = schemas._H3({
      ID: schemas.YjP().nullish(),
      Name: schemas.YjP().nullish(),
      Type: schemas.YjP().nullish(),
      Namespace: schemas.YjP().nullish(),
      Region: schemas.YjP().nullish(),
      NodePool: schemas.YjP().nullish(),
      Priority: schemas.Whr().nullish(),
      Datacenters: schemas.YOg(schemas.YjP()).nullish(),
      Stop: schemas.zMY().nullish(),
      Meta: textMap.default(null),
      Constraints: anyList.default(null),
      Update: updateBlock.partial().nullish(),
      Reschedule: reschedulePolicy.partial().nullish(),
      TaskGroups: schemas.YOg(taskGroup).nullish()
    });
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/body.ts
    const body_submission = schemas.Ikc({
      Source: schemas.YjP().default(""),
      Format: schemas.YjP().default("hcl2"),
      VariableFlags: schemas.g1P(schemas.YjP(), schemas.YjP()).nullable().default(null),
      Variables: schemas.YjP().default("")
    });
    const registerBody = schemas.Ikc({
      Job: givenJob.optional(),
      EnforceIndex: schemas.zMY().default(false),
      JobModifyIndex: schemas.Whr().min(0).default(0),
      EvalPriority: schemas.Whr().default(0),
      Namespace: schemas.YjP().default(""),
      Region: schemas.YjP().default(""),
      PreserveCounts: schemas.zMY().default(false),
      Submission: body_submission.optional()
    });
    const registerTypes = {
      body: "api.JobRegisterRequest",
      structs: {
        Job: "Job",
        "Job.TaskGroups": "TaskGroup",
        "Job.TaskGroups.Update": "UpdateStrategy",
        "Job.Update": "UpdateStrategy",
        "Job.TaskGroups.RestartPolicy": "RestartPolicy",
        "Job.TaskGroups.ReschedulePolicy": "ReschedulePolicy",
        "Job.TaskGroups.EphemeralDisk": "EphemeralDisk",
        "Job.TaskGroups.Networks": "NetworkResource",
        "Job.TaskGroups.Networks.DynamicPorts": "Port",
        "Job.TaskGroups.Networks.ReservedPorts": "Port",
        "Job.TaskGroups.Tasks": "Task",
        "Job.TaskGroups.Tasks.Resources": "Resources"
      },
      members: {
        Job: "api.Job",
        JobModifyIndex: "uint64",
        "Job.TaskGroups": "[]*api.TaskGroup",
        "Job.TaskGroups.Tasks": "[]*api.Task",
        "Job.Datacenters": "[]string",
        "Job.TaskGroups.Update": "api.UpdateStrategy",
        "Job.TaskGroups.Update.HealthyDeadline": "time.Duration",
        "Job.TaskGroups.Update.MinHealthyTime": "time.Duration",
        "Job.TaskGroups.Update.ProgressDeadline": "time.Duration",
        "Job.TaskGroups.Update.Stagger": "time.Duration",
        "Job.TaskGroups.Tasks.KillTimeout": "time.Duration"
      }
    };
    function readRegisterBody(text) {
      return decodeBody(text, registerBody, registerTypes);
    }
    const planBody = registerBody.pick({
      Job: true,
      Namespace: true,
      Region: true
    }).extend({
      Diff: schemas.zMY().default(false),
      PolicyOverride: schemas.zMY().default(false)
    });
    function readPlanBody(text) {
      return decodeBody(text, planBody, {
        ...registerTypes,
        body: "api.JobPlanRequest"
      });
    }
    const scaleBody = schemas.Ikc({
      Target: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}),
      Count: schemas.Whr().nullable().default(null),
      Message: schemas.YjP().default("")
    });
    function readScaleBody(text) {
      return decodeBody(text, scaleBody, {
        body: "api.ScalingRequest",
        structs: {},
        members: {}
      });
    }
    const revertBody = schemas.Ikc({
      JobID: schemas.YjP().default(""),
      JobVersion: schemas.Whr().min(0).default(0),
      EnforcePriorVersion: schemas.Whr().min(0).optional()
    });
    function readRevertBody(text) {
      return decodeBody(text, revertBody, {
        body: "structs.JobRevertRequest",
        structs: {},
        members: {
          JobVersion: "uint64",
          EnforcePriorVersion: "uint64"
        }
      });
    }
    const parseBody = schemas.Ikc({
      JobHCL: schemas.YjP().default(""),
      Variables: schemas.YjP().default(""),
      Canonicalize: schemas.zMY().default(false)
    });
    function readParseBody(text) {
      return decodeBody(text, parseBody, {
        body: "api.JobsParseRequest",
        structs: {},
        members: {}
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/deregister.ts
    function deregistered(index, EvalID) {
      return {
        EvalCreateIndex: index,
        EvalID: EvalID,
        Index: index,
        JobModifyIndex: index,
        KnownLeader: false,
        LastContact: 0,
        NextToken: "",
        VolumeEvalID: "",
        VolumeEvalIndex: 0
      };
    }
    function purge({store: store}, namespace, id) {
      for (const deployment of store.deployments.all()) {
        if (deployment.Namespace !== namespace || deployment.JobID !== id) continue;
        store.deployments.remove(deployment.ID);
      }
      removeJob(store, {
        Namespace: namespace,
        ID: id
      });
    }
    function deregisterJob(server, job, purges) {
      const {store: store} = server;
      const present = findJob(store, job.namespace, job.id);
      if (present === void 0) return deregistered(0, "");
      const subject = {
        Namespace: job.namespace,
        JobID: job.id,
        Priority: present.Priority
      };
      const evaluation = newEvaluation(server, {
        ...subject,
        Type: present.Type
      }, {
        TriggeredBy: "job-deregister"
      });
      return store.commit(index => {
        if (purges) purge(server, job.namespace, job.id); else putNewVersion(store, index, {
          ...present,
          Stop: true
        });
        putNewEvaluation(server, index, {
          ...evaluation,
          JobModifyIndex: index
        });
        return deregistered(index, evaluation.ID);
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/downgrade.ts
    function downgradedJob(store, job, placement) {
      const name = placement.group.Name;
      const deployments = store.deployments.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === job.Namespace && JobID === job.ID).sort((left, right) => right.JobVersion - left.JobVersion);
      const found = deployments.find(({TaskGroups: TaskGroups}) => {
        const state = TaskGroups[name];
        return state !== void 0 && (state.Promoted || state.DesiredCanaries === 0);
      });
      if (found === void 0) return;
      const version = store.versions.get(jobKey(job.Namespace, job.ID, found.JobVersion));
      const group = findGroup(version, name);
      const oldest = placement.previous?.Job.Version ?? 0;
      if (version === void 0 || group === void 0 || version.Version < oldest) return;
      return {
        job: version,
        group: group,
        deploymentId: found.ID
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/constraints.ts
    const constraint = schemas.Ikc({
      LTarget: schemas.YjP().nullish(),
      RTarget: schemas.YjP().nullish(),
      Operand: schemas.YjP().nullish()
    });
    function attributes(node) {
      return {
        "node.unique.id": node.ID,
        "node.unique.name": node.Name,
        "node.datacenter": node.Datacenter,
        "node.pool": node.NodePool,
        "node.region": "global",
        "node.class": "",
        "attr.kernel.name": "linux",
        "attr.os.name": "debian",
        "attr.cpu.arch": "amd64",
        "attr.nomad.version": "2.0.6",
        "attr.driver.raw_exec": "1",
        "attr.driver.exec": "1",
        "attr.driver.docker": "1"
      };
    }
    function targetValue(target, node) {
      const name = /^\$\{(.+)\}$/.exec(target)?.[1];
      return name === void 0 ? target : attributes(node)[name];
    }
    function matches(pattern, value) {
      try {
        return new RegExp(pattern).test(value);
      } catch {
        return false;
      }
    }
    function holds(operand, left, right) {
      switch (operand) {
       case "=":
       case "==":
       case "is":
        return left === right;

       case "!=":
       case "not":
        return left !== right;

       case "is_set":
        return left !== void 0;

       case "is_not_set":
        return left === void 0;

       case "regexp":
        return left !== void 0 && matches(right, left);

       case "set_contains":
       case "set_contains_all":
        return right.split(",").every(item => left?.split(",").includes(item.trim()));

       case "set_contains_any":
        return right.split(",").some(item => left?.split(",").includes(item.trim()));

       case "<":
        return left !== void 0 && left < right;

       case "<=":
        return left !== void 0 && left <= right;

       case ">":
        return left !== void 0 && left > right;

       case ">=":
        return left !== void 0 && left >= right;

       default:
        return true;
      }
    }
    function describe({LTarget: LTarget, Operand: Operand, RTarget: RTarget}) {
      return `${LTarget ?? ""} ${Operand || "="} ${RTarget ?? ""}`;
    }
    function constraintsOf(job, group) {
      const lists = [ job, group, ...group.Tasks ].map(owner => owner["Constraints"]);
      return lists.flatMap(list => schemas.YOg(constraint).safeParse(list).data ?? []);
    }
    function failedConstraint(job, group, node) {
      const failed = constraintsOf(job, group).find(({LTarget: LTarget, RTarget: RTarget, Operand: Operand}) => {
        const right = targetValue(RTarget ?? "", node) ?? "";
        return !holds(Operand || "=", targetValue(LTarget ?? "", node), right);
      });
      return failed && describe(failed);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/feasibility.ts
    function acceptsDatacenter(job, node) {
      return job.Datacenters.some(pattern => {
        const parts = pattern.split("*").map(part => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
        return new RegExp(`^${parts.join(".*")}$`).test(node.Datacenter);
      });
    }
    function newMetrics(job, nodes) {
      const pool = nodes.filter(({NodePool: NodePool}) => NodePool === job.NodePool);
      const available = {};
      for (const node of pool.filter(one => acceptsDatacenter(job, one))) available[node.Datacenter] = (available[node.Datacenter] ?? 0) + 1;
      return {
        AllocationTime: 12e3,
        ClassExhausted: null,
        ClassFiltered: null,
        CoalescedFailures: 0,
        ConstraintFiltered: null,
        DimensionExhausted: null,
        NodePool: job.NodePool,
        NodesAvailable: available,
        NodesEvaluated: 0,
        NodesExhausted: 0,
        NodesFiltered: 0,
        NodesInPool: pool.length,
        QuotaExhausted: null,
        ResourcesExhausted: null,
        ScoreMetaData: null,
        Scores: null
      };
    }
    function sum(numbers) {
      return numbers.reduce((total, number) => total + number, 0);
    }
    function askedFor({Resources: Resources}, dimension) {
      const none = {
        Cores: 0,
        Devices: null,
        DiskMB: 0,
        IOPS: 0,
        NUMA: null,
        Networks: null
      };
      const CPU = dimension === "cpu" ? Resources.CPU : 0;
      const MemoryMB = dimension === "memory" ? Resources.MemoryMB : 0;
      return {
        ...none,
        CPU: CPU,
        MemoryMB: MemoryMB,
        MemoryMaxMB: 0,
        SecretsMB: 0
      };
    }
    function tasksOf({Job: Job, TaskGroup: name}) {
      return Job.TaskGroups.find(({Name: Name}) => Name === name)?.Tasks ?? [];
    }
    function exhaustedDimension(group, node, living) {
      const taken = new Set(living.flatMap(({Ports: Ports}) => Ports.map(({Value: Value}) => Value)));
      const reserved = (group.Networks ?? []).flatMap(({ReservedPorts: ReservedPorts}) => ReservedPorts ?? []);
      const conflict = reserved.find(({Value: Value}) => taken.has(Value));
      if (conflict !== void 0) return `network: reserved port collision ${conflict.Label}=${conflict.Value}`;
      const tasks = [ ...living.flatMap(tasksOf), ...group.Tasks ];
      if (sum(tasks.map(({Resources: Resources}) => Resources.CPU)) > node.cpu) return "cpu";
      if (sum(tasks.map(({Resources: Resources}) => Resources.MemoryMB)) > node.memoryMB) return "memory";
      return;
    }
    function counted(counts, key) {
      return {
        ...counts,
        [key]: (counts?.[key] ?? 0) + 1
      };
    }
    function withScore(metrics, node) {
      const Scores = {
        binpack: .5,
        "job-anti-affinity": 0,
        "node-affinity": 0,
        "node-reschedule-penalty": 0
      };
      return {
        ...metrics,
        ScoreMetaData: [ {
          NodeID: node.ID,
          NormScore: .5,
          Scores: Scores
        } ]
      };
    }
    function fitsOn({job: job, group: group, metrics: metrics}, node, living) {
      if (node.NodePool !== job.NodePool || !acceptsDatacenter(job, node)) return false;
      metrics.NodesEvaluated += 1;
      const constraint = failedConstraint(job, group, node);
      if (constraint !== void 0) {
        metrics.NodesFiltered += 1;
        metrics.ConstraintFiltered = counted(metrics.ConstraintFiltered, constraint);
        return false;
      }
      const dimension = exhaustedDimension(group, node, living);
      if (dimension === void 0) return true;
      metrics.NodesExhausted += 1;
      metrics.DimensionExhausted = counted(metrics.DimensionExhausted, dimension);
      if (dimension === "cpu" || dimension === "memory") {
        const tasks = group.Tasks.map(task => [ task.Name, askedFor(task, dimension) ]);
        metrics.ResourcesExhausted = Object.fromEntries(tasks);
      }
      return false;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/plan.ts
    const stopReasons = {
      notNeeded: "alloc not needed due to job update",
      updating: "alloc is being updated due to job update",
      rescheduled: ""
    };
    function noUpdates() {
      return {
        Canary: 0,
        DestructiveUpdate: 0,
        Disconnect: 0,
        Ignore: 0,
        InPlaceUpdate: 0,
        Migrate: 0,
        Place: 0,
        Preemptions: 0,
        Reconnect: 0,
        RescheduleLater: 0,
        RescheduleNow: 0,
        Stop: 0
      };
    }
    function emptyGroupPlan() {
      return {
        desired: noUpdates(),
        place: [],
        exchange: [],
        stop: [],
        inPlace: [],
        later: [],
        complete: true
      };
    }
    function stopFor(description) {
      return allocation => ({
        allocation: allocation,
        description: description
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/place.ts
    function rescheduleEvents(context, placement) {
      const {previous: previous, rescheduled: rescheduled} = placement;
      if (previous === void 0 || !rescheduled) return [];
      const event = {
        PrevAllocID: previous.ID,
        PrevNodeID: previous.NodeID,
        RescheduleTime: context.now,
        Delay: rescheduleDelay(previous)
      };
      return [ ...previous.RescheduleEvents, event ];
    }
    function newAllocation(context, placement, {target: target, node: node, metrics: metrics}) {
      const {index: index, now: now, job: job, evaluation: evaluation} = context;
      const canary = placement.canary && context.deployment !== void 0;
      const health = {
        Canary: true,
        Healthy: null,
        ModifyIndex: index,
        Timestamp: null
      };
      return {
        ID: context.server.random.uuid(),
        Namespace: job.Namespace,
        EvalID: evaluation.ID,
        Name: placement.name,
        NodeID: node.ID,
        NodeName: node.Name,
        JobID: job.ID,
        Job: target.job,
        TaskGroup: placement.group.Name,
        Ports: context.assignPorts(target),
        DesiredStatus: "run",
        DesiredDescription: "",
        Reschedule: null,
        ClientStatus: "pending",
        ClientDescription: "",
        TaskStates: null,
        DeploymentID: target.deploymentId,
        DeploymentStatus: canary ? health : null,
        PreviousAllocation: placement.previous?.ID ?? "",
        NextAllocation: "",
        FollowupEvalID: "",
        Metrics: metrics,
        RescheduleEvents: rescheduleEvents(context, placement),
        CreateIndex: index,
        ModifyIndex: index,
        AllocModifyIndex: index,
        CreateTime: now,
        ModifyTime: now
      };
    }
    function targetOf(context, placement) {
      const {server: server, job: job, deployment: deployment} = context;
      const older = placement.downgrade ? downgradedJob(server.store, job, placement) : void 0;
      if (older !== void 0) return older;
      const deploymentId = deployment !== void 0 && isActive(deployment) ? deployment.ID : "";
      return {
        job: job,
        group: placement.group,
        deploymentId: deploymentId
      };
    }
    function putStopped(context, allocation, description) {
      const {server: server, index: index, now: now} = context;
      const present = server.store.allocations.get(allocation.ID) ?? allocation;
      server.store.allocations.put({
        ...present,
        DesiredStatus: "stop",
        DesiredDescription: description,
        ModifyIndex: index,
        AllocModifyIndex: index,
        ModifyTime: now
      });
    }
    function place(context, placement) {
      const {store: store} = context.server;
      const target = targetOf(context, placement);
      const {previous: previous} = placement;
      const living = store.allocations.all().filter(one => !terminalAllocation(one)).filter(({ID: ID}) => !placement.replaces || ID !== previous?.ID);
      const metrics = newMetrics(target.job, context.nodes);
      const candidates = placement.node === void 0 ? context.nodes : [ placement.node ];
      const node = candidates.find(one => {
        const beside = living.filter(({NodeID: NodeID}) => NodeID === one.ID);
        return fitsOn({
          ...target,
          metrics: metrics
        }, one, beside);
      });
      if (node === void 0) return metrics;
      if (placement.replaces && previous !== void 0) putStopped(context, previous, stopReasons.updating);
      const allocation = newAllocation(context, placement, {
        target: target,
        node: node,
        metrics: withScore(metrics, node)
      });
      putAllocation(store, context.index, allocation);
      if (previous === void 0) return;
      const replaced = store.allocations.get(previous.ID) ?? previous;
      store.allocations.put({
        ...replaced,
        NextAllocation: allocation.ID,
        ModifyIndex: context.index,
        AllocModifyIndex: context.index
      });
      return;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/apply-plan.ts
    function isNoOp(plan) {
      const changes = [ ...plan.groups.values() ].reduce((sum, group) => sum + group.place.length + group.exchange.length + group.stop.length + group.inPlace.length + group.later.length, plan.updates.length);
      return changes === 0 && plan.created === void 0;
    }
    function updateInPlace(context, allocation) {
      const {index: index, now: now, job: job, evaluation: evaluation, deployment: deployment} = context;
      const deploymentId = deployment?.ID ?? "";
      const moves = allocation.DeploymentID !== deploymentId;
      putAllocation(context.server.store, index, {
        ...allocation,
        EvalID: evaluation.ID,
        Job: job,
        DeploymentID: deploymentId,
        DeploymentStatus: moves ? null : allocation.DeploymentStatus,
        ModifyIndex: index,
        AllocModifyIndex: index,
        ModifyTime: now
      });
    }
    function applyPlan(context, plan) {
      const {server: server, index: index, now: now} = context;
      const {store: store} = server;
      const failed = new Map;
      if (plan.created !== void 0) store.deployments.put({
        ...plan.created,
        CreateIndex: index,
        ModifyIndex: index
      });
      for (const update of plan.updates) putStatus(store, index, {
        ...update,
        UpdatedAt: now
      });
      for (const [name, group] of plan.groups) {
        for (const {allocation: allocation, description: description} of group.stop) putStopped(context, allocation, description);
        for (const allocation of group.inPlace) updateInPlace(context, allocation);
        for (const placement of [ ...group.exchange, ...group.place ]) {
          const metrics = place(context, placement);
          if (metrics === void 0) continue;
          failed.set(name, {
            metrics: metrics,
            count: (failed.get(name)?.count ?? 0) + 1
          });
        }
      }
      return failed;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/follow-up.ts
    function failureMetrics(failures) {
      return Object.fromEntries([ ...failures ].map(([name, {metrics: metrics}]) => [ name, metrics ]));
    }
    function putFollowUps(server, index, {evaluation: evaluation, plan: plan, job: job, snapshot: snapshot}) {
      let last = "";
      for (const {allocation: allocation, at: at} of [ ...plan.groups.values() ].flatMap(({later: later}) => later)) {
        const followUp = newEvaluation(server, evaluation, {
          TriggeredBy: "alloc-reschedule",
          StatusDescription: "created for delayed rescheduling",
          JobModifyIndex: job.ModifyIndex,
          PreviousEval: evaluation.ID,
          WaitUntil: at,
          SnapshotIndex: snapshot
        });
        putNewEvaluation(server, index, followUp);
        const present = server.store.allocations.get(allocation.ID) ?? allocation;
        const FollowupEvalID = followUp.ID;
        server.store.allocations.put({
          ...present,
          FollowupEvalID: FollowupEvalID,
          ModifyIndex: index
        });
        last = followUp.ID;
      }
      return last;
    }
    function cancelBlocked({store: store}, index, evaluation) {
      const {Namespace: Namespace, JobID: JobID} = evaluation;
      for (const other of store.evaluations.all()) {
        if (other.Status !== "blocked" || other.ID === evaluation.ID) continue;
        if (other.JobID !== JobID || other.Namespace !== Namespace) continue;
        store.evaluations.put({
          ...other,
          Status: "canceled",
          ModifyIndex: index
        });
      }
    }
    function putBlocked(server, index, {evaluation: evaluation, failures: failures, snapshot: snapshot}) {
      cancelBlocked(server, index, evaluation);
      if (failures.size === 0) return "";
      const FailedTGAllocs = failureMetrics(failures);
      if (evaluation.TriggeredBy === "queued-allocs") {
        const again = {
          ...evaluation,
          Status: "blocked",
          FailedTGAllocs: FailedTGAllocs
        };
        server.store.evaluations.put({
          ...again,
          ModifyIndex: index
        });
        return evaluation.ID;
      }
      const blocked = newEvaluation(server, evaluation, {
        TriggeredBy: "queued-allocs",
        Status: "blocked",
        StatusDescription: "created to place remaining allocations",
        JobModifyIndex: evaluation.JobModifyIndex,
        PreviousEval: evaluation.ID,
        SnapshotIndex: snapshot,
        FailedTGAllocs: FailedTGAllocs
      });
      putNewEvaluation(server, index, blocked);
      return blocked.ID;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/group-state.ts
    function hasUpdate(group) {
      return group.Update !== null && group.Update.MaxParallel !== 0;
    }
    function newState(group) {
      const update = hasUpdate(group) ? group.Update : null;
      return {
        AutoPromote: update?.AutoPromote ?? false,
        AutoRevert: update?.AutoRevert ?? false,
        DesiredCanaries: 0,
        DesiredTotal: 0,
        HealthyAllocs: 0,
        PlacedAllocs: 0,
        PlacedCanaries: null,
        ProgressDeadline: update?.ProgressDeadline ?? 0,
        Promoted: false,
        RequireProgressBy: null,
        UnhealthyAllocs: 0
      };
    }
    function groupPass(pass, job, group) {
      const known = pass.current?.TaskGroups[group.Name];
      const state = known === void 0 ? newState(group) : {
        ...known
      };
      return {
        pass: pass,
        job: job,
        group: group,
        state: state,
        existing: known !== void 0
      };
    }
    function isCanarying({state: state}) {
      return awaitsPromotion(state);
    }
    function isPaused({pass: pass}) {
      return pass.current?.Status === "paused";
    }
    function isFailed({pass: pass}) {
      return pass.current?.Status === "failed";
    }
    function group_state_without(all, some) {
      const ids = new Set(some.map(({ID: ID}) => ID));
      return all.filter(({ID: ID}) => !ids.has(ID));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/allocation-names.ts
    function nameIndex(name) {
      return Number(/\[(\d+)\]$/.exec(name)?.[1] ?? -1);
    }
    function indexesBelow(count) {
      return Array.from({
        length: count
      }, (_, index) => index);
    }
    function createAllocationNames(options) {
      const {job: job, group: group, count: count} = options;
      const taken = new Set(options.taken.map(nameIndex));
      const nameOf = index => `${job}.${group}[${index}]`;
      function take(indexes) {
        for (const index of indexes) taken.add(index);
        return indexes.map(nameOf);
      }
      return {
        next(wanted) {
          const free = indexesBelow(count).filter(index => !taken.has(index));
          const again = indexesBelow(Math.max(0, wanted - free.length));
          return take([ ...free.slice(0, wanted), ...again ]);
        },
        nextCanaries(wanted, existing, replaced) {
          const used = new Set(existing.map(nameIndex));
          const unused = index => !used.has(index) && index < count;
          const preferred = [ ...new Set(replaced.map(nameIndex)) ].filter(unused).sort((left, right) => left - right);
          const free = indexesBelow(count).filter(index => unused(index) && !taken.has(index));
          const candidates = [ ...new Set([ ...preferred, ...free ]) ].slice(0, wanted);
          const beyond = indexesBelow(wanted - candidates.length).map(index => count + index);
          return [ ...take(candidates), ...beyond.map(nameOf) ];
        },
        highest(wanted) {
          const indexes = [ ...taken ].sort((left, right) => right - left).slice(0, wanted);
          for (const index of indexes) taken.delete(index);
          return new Set(indexes.map(nameOf));
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/canaries.ts
    function canaryIds(deployment, unpromotedOnly) {
      return Object.values(deployment?.TaskGroups ?? {}).filter(({Promoted: Promoted}) => !unpromotedOnly || !Promoted).flatMap(({PlacedCanaries: PlacedCanaries}) => PlacedCanaries ?? []);
    }
    function unneededCanaries(pass, all) {
      const failed = pass.current?.Status === "failed" ? pass.current : void 0;
      const ids = new Set([ ...canaryIds(pass.old, true), ...canaryIds(failed, true) ]);
      return all.filter(({ID: ID}) => ids.has(ID));
    }
    function presentCanaries(pass, all) {
      const ids = new Set(canaryIds(pass.current, false));
      return all.filter(({ID: ID}) => ids.has(ID));
    }
    function needsCanaries({group: group, state: state}, destructive, canaries) {
      if (group.Update === null || destructive.length === 0 || state.Promoted) return false;
      return canaries.length < group.Update.Canary;
    }
    function addCanaries(at, plan, sets) {
      const wanted = at.group.Update?.Canary ?? 0;
      at.state.DesiredCanaries = wanted;
      if (isPaused(at) || isFailed(at)) return;
      const missing = wanted - sets.canaries.length;
      plan.desired.Canary += missing;
      const nameOf = ({Name: Name}) => Name;
      const names = sets.names.nextCanaries(missing, sets.canaries.map(nameOf), sets.destructive.map(nameOf));
      for (const name of names) plan.place.push(canaryPlacement(at, name));
    }
    function canaryPlacement({group: group}, name) {
      return {
        name: name,
        group: group,
        node: void 0,
        canary: true,
        previous: void 0,
        rescheduled: false,
        replaces: false,
        downgrade: false
      };
    }
    function deploymentForbidsReschedule(pass, allocation) {
      const {current: current} = pass;
      if (current === void 0 || allocation.DeploymentID !== current.ID) return false;
      return isActive(current) && allocation.Reschedule !== true;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/placements.ts
    function exchangeLimit(at, untainted, destructive) {
      const {group: group, pass: pass} = at;
      if (!hasUpdate(group) || destructive.length === 0) return group.Count;
      const parallel = group.Update?.MaxParallel ?? 0;
      if (pass.current === void 0) return parallel;
      if (isPaused(at) || isFailed(at) || isCanarying(at)) return 0;
      const ours = untainted.filter(({DeploymentID: DeploymentID}) => DeploymentID === pass.current?.ID);
      if (ours.some(isUnhealthy)) return 0;
      return Math.max(0, parallel - ours.filter(allocation => !isHealthy(allocation)).length);
    }
    function wantedPlacements(at, sets) {
      const canarying = isCanarying(at);
      const base = {
        group: at.group,
        node: void 0,
        canary: false,
        replaces: false,
        downgrade: canarying
      };
      const replacements = sets.rescheduleNow.map(previous => {
        const canary = previous.DeploymentStatus?.Canary ?? false;
        const downgrade = canarying && !canary;
        return {
          ...base,
          name: previous.Name,
          previous: previous,
          rescheduled: true,
          canary: canary,
          downgrade: downgrade
        };
      });
      const missing = at.group.Count - sets.untainted.length - sets.rescheduleNow.length;
      const fresh = sets.names.next(Math.max(0, missing)).map(name => ({
        ...base,
        name: name,
        previous: void 0,
        rescheduled: false
      }));
      return [ ...replacements, ...fresh ];
    }
    function placesFreely(at) {
      return !isPaused(at) && !isFailed(at) && !isCanarying(at);
    }
    function addPlacements({at: at, plan: plan}, wanted, rescheduleNow) {
      if (placesFreely(at)) {
        plan.place.push(...wanted);
        plan.desired.Place += wanted.length;
        plan.stop.push(...rescheduleNow.map(stopFor(stopReasons.rescheduled)));
        plan.desired.Stop += rescheduleNow.length;
        return;
      }
      for (const placement of wanted) {
        const {previous: previous} = placement;
        if (!placement.rescheduled || previous === void 0) continue;
        if (isFailed(at) && previous.DeploymentID === at.pass.current?.ID) continue;
        plan.place.push(placement);
        plan.stop.push(stopFor(stopReasons.rescheduled)(previous));
        plan.desired.Place += 1;
        plan.desired.Stop += 1;
      }
    }
    function addExchanges({at: at, plan: plan}, destructive, limit) {
      const count = placesFreely(at) ? Math.min(destructive.length, limit) : 0;
      plan.desired.DestructiveUpdate += count;
      plan.desired.Ignore += destructive.length - count;
      const inOrder = [ ...destructive ].sort((left, right) => nameIndex(left.Name) - nameIndex(right.Name));
      const exchanges = inOrder.slice(0, count).map(previous => ({
        name: previous.Name,
        group: at.group,
        node: void 0,
        canary: false,
        previous: previous,
        rescheduled: false,
        replaces: true,
        downgrade: false
      }));
      plan.exchange.push(...exchanges);
    }
    function oldestVersionFirst(left, right) {
      return left.Job.Version - right.Job.Version || left.CreateIndex - right.CreateIndex;
    }
    function superfluous(at, untainted, {canaries: canaries, names: names}) {
      const canarying = isCanarying(at);
      const counted = canarying ? group_state_without(untainted, canaries) : [ ...untainted ];
      const surplus = counted.length - at.group.Count;
      if (surplus <= 0) return [];
      counted.sort(oldestVersionFirst);
      const canaryNames = new Set(canarying ? [] : canaries.map(({Name: Name}) => Name));
      const beside = group_state_without(counted, canaries).filter(({Name: Name}) => canaryNames.has(Name));
      const stopped = beside.slice(0, surplus);
      const rest = group_state_without(counted, stopped);
      const highest = names.highest(surplus - stopped.length);
      const named = rest.filter(({Name: Name}) => highest.has(Name));
      const candidates = [ ...named, ...group_state_without(rest, named) ];
      return [ ...stopped, ...candidates.slice(0, surplus - stopped.length) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/update-kind.ts
    const fixedTaskMembers = [ "Driver", "User", "Config", "Env", "Artifacts", "Vault", "Secrets", "Consul", "Templates", "CSIPluginConfig", "VolumeMounts", "Resources", "Identity", "Identities" ];
    const fixedGroupMembers = [ "EphemeralDisk", "Networks", "Consul", "Volumes" ];
    function differs(left, right, members) {
      return members.some(member => !(0, external_node_util_.isDeepStrictEqual)(Reflect.get(left, member), Reflect.get(right, member)));
    }
    function combinedMeta(job, group, task) {
      return {
        ...job.Meta,
        ...group.Meta,
        ...task.Meta
      };
    }
    function tasksChanged(before, after, name) {
      const [old, next] = [ findGroup(before, name), findGroup(after, name) ];
      if (old === void 0 || next === void 0) return true;
      if (old.Tasks.length !== next.Tasks.length) return true;
      if (differs(old, next, fixedGroupMembers)) return true;
      return old.Tasks.some(oldTask => {
        const task = next.Tasks.find(({Name: Name}) => Name === oldTask.Name);
        if (task === void 0 || differs(oldTask, task, fixedTaskMembers)) return true;
        const meta = combinedMeta(before, old, oldTask);
        return !(0, external_node_util_.isDeepStrictEqual)(meta, combinedMeta(after, next, task));
      });
    }
    function updateKind(allocation, job, node) {
      if (allocation.Job.JobModifyIndex === job.JobModifyIndex) return "ignore";
      if (tasksChanged(allocation.Job, job, allocation.TaskGroup)) return "destructive";
      if (terminalAllocation(allocation)) return "ignore";
      return node !== void 0 && acceptsDatacenter(job, node) ? "in-place" : "destructive";
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/reconcile-group.ts
    function nodeOf({nodes: nodes}, {NodeID: NodeID}) {
      return nodes.find(({ID: ID}) => ID === NodeID);
    }
    function stopGroup(all) {
      const plan = emptyGroupPlan();
      plan.stop.push(...all.map(stopFor(stopReasons.notNeeded)));
      plan.desired.Stop = all.length;
      return plan;
    }
    function sortAllocations(at, all, plan) {
      const sorted = {
        untainted: [],
        rescheduleNow: []
      };
      const batch = at.job.Type === "batch" || at.job.Type === "sysbatch";
      for (const allocation of all) {
        if (allocation.NextAllocation !== "" && terminalAllocation(allocation)) continue;
        if (allocation.ClientStatus === "complete" && !batch) continue;
        const {evaluation: evaluation, now: now} = at.pass;
        const verdict = deploymentForbidsReschedule(at.pass, allocation) ? {
          when: "never"
        } : rescheduleVerdict(allocation, evaluation.ID, now);
        if (verdict.when === "now") sorted.rescheduleNow.push(allocation); else sorted.untainted.push(allocation);
        if (verdict.when === "later") plan.later.push({
          allocation: allocation,
          at: verdict.at
        });
      }
      plan.desired.RescheduleLater = plan.later.length;
      return sorted;
    }
    function joinDeployment(at, all, updates) {
      const {pass: pass, job: job, group: group, state: state} = at;
      if (at.existing || !hasUpdate(group) || state.DesiredTotal === 0) return;
      const ranBefore = all.some(({Job: Job}) => Job.Version === job.Version && Job.CreateIndex === job.CreateIndex);
      if (ranBefore && updates.destructive + updates.inPlace === 0) return;
      if (pass.current === void 0) {
        pass.created = pass.newDeployment(job);
        pass.current = pass.created;
      }
      pass.current.TaskGroups[group.Name] = state;
    }
    function groupComplete(at, pending) {
      const {current: current} = at.pass;
      if (pending > 0 || current === void 0) return false;
      const state = current.TaskGroups[at.group.Name];
      if (state === void 0) return true;
      const enough = state.HealthyAllocs >= Math.max(state.DesiredTotal, state.DesiredCanaries);
      return enough && (state.DesiredCanaries === 0 || state.Promoted);
    }
    function remaining(at, allocations) {
      const batch = at.job.Type === "batch" || at.job.Type === "sysbatch";
      const older = ({Job: Job}) => Job.Version < at.job.Version;
      const living = allocations.filter(allocation => !serverTerminal(allocation));
      return living.filter(one => !(batch && clientTerminal(one) && older(one)));
    }
    function reconcileGroup(at, allocations) {
      const {pass: pass, job: job, group: group, state: state} = at;
      const plan = emptyGroupPlan();
      const unneeded = unneededCanaries(pass, remaining(at, allocations));
      const all = group_state_without(remaining(at, allocations), unneeded);
      plan.stop.push(...unneeded.map(stopFor(stopReasons.notNeeded)));
      plan.desired.Stop += unneeded.length;
      const canaries = presentCanaries(pass, all);
      const sorted = sortAllocations(at, all, plan);
      const taken = [ ...sorted.untainted, ...sorted.rescheduleNow ].map(({Name: Name}) => Name);
      const names = createAllocationNames({
        job: job.ID,
        group: group.Name,
        count: group.Count,
        taken: taken
      });
      const surplus = superfluous(at, sorted.untainted, {
        canaries: canaries,
        names: names
      });
      plan.stop.push(...surplus.map(stopFor(stopReasons.notNeeded)));
      plan.desired.Stop += surplus.length;
      const kept = group_state_without(sorted.untainted, surplus);
      const kinds = new Map(kept.map(one => [ one.ID, updateKind(one, job, nodeOf(pass, one)) ]));
      const ofKind = kind => kept.filter(({ID: ID}) => kinds.get(ID) === kind);
      const destructive = ofKind("destructive");
      plan.inPlace.push(...ofKind("in-place"));
      plan.desired.Ignore += ofKind("ignore").length;
      plan.desired.InPlaceUpdate += plan.inPlace.length;
      if (!at.existing) state.DesiredTotal += destructive.length + plan.inPlace.length;
      const untainted = isCanarying(at) ? group_state_without(kept, canaries) : kept;
      const canariesMissing = needsCanaries(at, destructive, canaries);
      if (canariesMissing) addCanaries(at, plan, {
        destructive: destructive,
        canaries: canaries,
        names: names
      });
      const limit = exchangeLimit(at, untainted, destructive);
      const wanted = wantedPlacements(at, {
        untainted: untainted,
        rescheduleNow: sorted.rescheduleNow,
        names: names
      });
      if (!at.existing) state.DesiredTotal += wanted.length;
      addPlacements({
        at: at,
        plan: plan
      }, wanted, sorted.rescheduleNow);
      addExchanges({
        at: at,
        plan: plan
      }, destructive, limit - Math.min(limit, wanted.length));
      joinDeployment(at, all, {
        destructive: destructive.length,
        inPlace: plan.inPlace.length
      });
      cutToCount(at, plan);
      const pending = destructive.length + plan.inPlace.length + plan.place.length + plan.later.length;
      const more = sorted.rescheduleNow.length + (canariesMissing ? 1 : 0);
      return {
        ...plan,
        complete: groupComplete(at, pending + more)
      };
    }
    function cutToCount({group: group}, plan) {
      if (plan.place.length <= group.Count) return;
      plan.place.length = group.Count;
      plan.desired.Place = group.Count;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/reconcile.ts
    function statusUpdate(deployment, Status, StatusDescription) {
      return {
        DeploymentID: deployment.ID,
        Status: Status,
        StatusDescription: StatusDescription,
        UpdatedAt: 0n
      };
    }
    function sortDeployments(pass, latest) {
      if (latest === void 0) return [];
      const stopped = pass.job === void 0 || pass.job.Stop;
      const newer = latest.JobVersion !== pass.job?.Version || latest.JobCreateIndex !== pass.job.CreateIndex;
      if (!stopped && !newer && latest.Status !== "successful") {
        pass.current = {
          ...latest,
          TaskGroups: {
            ...latest.TaskGroups
          }
        };
        return [];
      }
      pass.old = latest;
      if (!isActive(latest)) return [];
      const why = stopped ? descriptions.jobStopped : descriptions.newerVersion;
      return [ statusUpdate(latest, "cancelled", why) ];
    }
    function creationDescription(deployment) {
      if (!requiresPromotion(deployment)) return descriptions.running;
      const waiting = Object.values(deployment.TaskGroups).filter(awaitsPromotion);
      const automatic = waiting.every(({AutoPromote: AutoPromote}) => AutoPromote);
      return automatic ? descriptions.autoPromotion : descriptions.needsPromotion;
    }
    function groupNames(pass, allocations) {
      const wanted = pass.job?.TaskGroups.map(({Name: Name}) => Name) ?? [];
      return [ ...new Set([ ...wanted, ...allocations.map(({TaskGroup: TaskGroup}) => TaskGroup) ]) ];
    }
    function planGroup(pass, name, allocations) {
      const group = findGroup(pass.job, name);
      if (pass.job === void 0 || pass.job.Stop) return stopGroup(allocations.filter(allocation => !terminalAllocation(allocation)));
      if (group === void 0 || group.Count === 0) return stopGroup(allocations.filter(({DesiredStatus: DesiredStatus}) => DesiredStatus === "run"));
      return reconcileGroup(groupPass(pass, pass.job, group), allocations);
    }
    function reconcile(pass, allocations, latest) {
      const updates = sortDeployments(pass, latest);
      const before = pass.current;
      const groups = new Map;
      for (const name of groupNames(pass, allocations)) {
        const own = allocations.filter(({TaskGroup: TaskGroup}) => TaskGroup === name);
        groups.set(name, planGroup(pass, name, own));
      }
      const complete = [ ...groups.values() ].every(plan => plan.complete);
      const wanted = pass.job !== void 0 && !pass.job.Stop;
      if (wanted && complete && before !== void 0 && isActive(before)) updates.push(statusUpdate(before, "successful", descriptions.successful));
      if (pass.created !== void 0) pass.created.StatusDescription = creationDescription(pass.created);
      return {
        created: pass.created,
        deployment: pass.created ?? latest,
        updates: updates,
        groups: groups
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/reconcile/reconcile-system.ts
    function reconcile_system_sortDeployments(pass, latest) {
      if (latest === void 0) return [];
      const wanted = pass.job !== void 0 && !pass.job.Stop;
      if (!wanted) return isActive(latest) ? [ statusUpdate(latest, "cancelled", descriptions.jobStopped) ] : [];
      const newer = latest.JobVersion !== pass.job?.Version || latest.JobCreateIndex !== pass.job.CreateIndex;
      if (newer && isActive(latest)) {
        pass.old = latest;
        return [ statusUpdate(latest, "cancelled", descriptions.newerVersion) ];
      }
      if (latest.Status === "successful") pass.old = latest; else pass.current = {
        ...latest,
        TaskGroups: {
          ...latest.TaskGroups
        }
      };
      return [];
    }
    function isDone(job, allocation) {
      const current = allocation.Job.JobModifyIndex === job.JobModifyIndex;
      return job.Type === "sysbatch" && current && allocation.ClientStatus === "complete";
    }
    function sortOnNode(at, node, all) {
      const onNode = all.filter(({NodeID: NodeID}) => NodeID === node.ID);
      const living = onNode.filter(one => one.DesiredStatus === "run" && !clientTerminal(one));
      for (const allocation of living) {
        const kind = updateKind(allocation, at.job, node);
        if (kind === "ignore") at.present.push(allocation); else if (kind === "in-place") at.plan.inPlace.push(allocation); else at.destructive.push(allocation);
      }
      if (living.length > 0) return;
      const ended = onNode.toSorted((left, right) => right.CreateIndex - left.CreateIndex)[0];
      if (ended === void 0 || !isDone(at.job, ended)) at.empty.push({
        node: node,
        ended: ended
      });
    }
    function reconcile_system_exchangeLimit({pass: pass, group: group, present: present}) {
      const parallel = group.Update?.MaxParallel || Number.POSITIVE_INFINITY;
      const ours = present.filter(({DeploymentID: DeploymentID}) => DeploymentID === pass.current?.ID);
      const unjudged = ours.filter(one => !isHealthy(one) && !isUnhealthy(one));
      return Math.max(0, parallel - unjudged.length);
    }
    function wantedCanaries({group: group, destructive: destructive, present: present}) {
      const canaries = present.filter(({DeploymentStatus: DeploymentStatus}) => DeploymentStatus?.Canary);
      const changing = destructive.length + canaries.length;
      const wanted = Math.ceil((group.Update?.Canary ?? 0) * changing / 100);
      return Math.min(wanted, group.Update?.MaxParallel ?? wanted);
    }
    function reconcile_system_addPlacements(at, exchanges, canary) {
      const {pass: pass, job: job, group: group, plan: plan} = at;
      const base = {
        group: group,
        downgrade: false,
        rescheduled: false
      };
      const name = `${job.Name}.${group.Name}[0]`;
      for (const {node: node, ended: ended} of at.empty) plan.place.push({
        ...base,
        name: name,
        node: node,
        previous: ended,
        canary: false,
        replaces: false
      });
      for (const previous of exchanges) {
        const node = pass.nodes.find(({ID: ID}) => ID === previous.NodeID);
        plan.exchange.push({
          ...base,
          name: name,
          node: node,
          previous: previous,
          canary: canary,
          replaces: true
        });
      }
    }
    function reconcile_system_joinDeployment(at, all) {
      const {pass: pass, job: job, group: group, state: state, plan: plan} = at;
      if (!hasUpdate(group) || pass.current?.TaskGroups[group.Name] !== void 0) return;
      const blocked = pass.current?.Status === "paused" || pass.current?.Status === "failed";
      if (blocked || pass.old?.JobVersion === job.Version) return;
      const ran = all.some(({Job: Job}) => Job.Version === job.Version && Job.CreateIndex === job.CreateIndex);
      if (ran && at.destructive.length + plan.inPlace.length === 0) return;
      if (pass.current === void 0) {
        pass.created = pass.newDeployment(job);
        pass.current = pass.created;
      }
      pass.current.TaskGroups[group.Name] = state;
    }
    function reconcile_system_planGroup(pass, {job: job, group: group}, all) {
      const {state: state} = groupPass(pass, job, group);
      const plan = emptyGroupPlan();
      const at = {
        pass: pass,
        job: job,
        group: group,
        state: state,
        plan: plan,
        destructive: [],
        present: [],
        empty: []
      };
      const sorted = at;
      for (const node of pass.nodes) sortOnNode(sorted, node, all);
      const {destructive: destructive, present: present, empty: empty} = sorted;
      const canarying = (group.Update?.Canary ?? 0) > 0 && !state.Promoted && job.Version > 0 && destructive.length > 0;
      const needed = wantedCanaries(sorted);
      const placed = present.filter(({DeploymentStatus: DeploymentStatus}) => DeploymentStatus?.Canary).length;
      const count = canarying ? Math.max(0, needed - placed) : reconcile_system_exchangeLimit(sorted);
      const exchanges = destructive.slice(0, count);
      const candidates = destructive.length + present.length + plan.inPlace.length + empty.length;
      if (canarying) state.DesiredCanaries = needed;
      state.DesiredTotal = candidates;
      reconcile_system_addPlacements(sorted, exchanges, canarying);
      reconcile_system_joinDeployment(sorted, all);
      plan.desired.Place = candidates;
      plan.desired.Canary = canarying ? needed : 0;
      plan.desired.Ignore = present.length;
      plan.desired.InPlaceUpdate = plan.inPlace.length;
      plan.desired.DestructiveUpdate = destructive.length;
      const enough = state.HealthyAllocs >= state.DesiredTotal;
      return {
        ...plan,
        complete: enough && !canarying
      };
    }
    function stopAll(all) {
      const plan = emptyGroupPlan();
      const living = all.filter(one => one.DesiredStatus === "run" && !clientTerminal(one));
      plan.stop.push(...living.map(stopFor(stopReasons.notNeeded)));
      plan.desired.Stop = plan.stop.length;
      return plan;
    }
    function reconcileSystem(pass, allocations, latest) {
      const updates = reconcile_system_sortDeployments(pass, latest);
      const before = pass.current;
      const groups = new Map;
      const job = pass.job !== void 0 && !pass.job.Stop ? pass.job : void 0;
      for (const name of new Set(allocations.map(({TaskGroup: TaskGroup}) => TaskGroup))) {
        if (job?.TaskGroups.some(({Name: Name}) => Name === name)) continue;
        groups.set(name, stopAll(allocations.filter(({TaskGroup: TaskGroup}) => TaskGroup === name)));
      }
      for (const group of job?.TaskGroups ?? []) {
        const own = allocations.filter(({TaskGroup: TaskGroup}) => TaskGroup === group.Name);
        if (job !== void 0) groups.set(group.Name, reconcile_system_planGroup(pass, {
          job: job,
          group: group
        }, own));
      }
      const complete = [ ...groups.values() ].every(plan => plan.complete);
      const open = before !== void 0 && isActive(before) && !requiresPromotion(before);
      if (job !== void 0 && open && complete) updates.push(statusUpdate(before, "successful", descriptions.successful));
      return {
        created: pass.created,
        deployment: pass.current ?? latest,
        updates: updates,
        groups: groups
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/scheduler.ts
    function newDeployment(server, evaluation, now) {
      return job => ({
        ID: server.random.uuid(),
        Namespace: job.Namespace,
        JobID: job.ID,
        JobVersion: job.Version,
        JobModifyIndex: job.ModifyIndex,
        JobSpecModifyIndex: job.JobModifyIndex,
        JobCreateIndex: job.CreateIndex,
        IsMultiregion: false,
        TaskGroups: {},
        Status: "running",
        StatusDescription: "Deployment is running",
        EvalPriority: evaluation.Priority,
        CreateIndex: 0,
        ModifyIndex: 0,
        CreateTime: now,
        ModifyTime: 0n
      });
    }
    function scheduler_queued(plan, job, failures) {
      const placed = [ ...plan.groups ].filter(([, {place: place, exchange: exchange}]) => place.length + exchange.length);
      const all = job?.TaskGroups.map(({Name: Name}) => Name) ?? [];
      const names = placed.length === 0 ? all : placed.map(([name]) => name);
      return Object.fromEntries(names.map(name => [ name, failures.get(name)?.count ?? 0 ]));
    }
    class Scheduler {
      server;
      assignPorts;
      constructor(server, assignPorts) {
        this.server = server;
        this.assignPorts = assignPorts;
      }
      process(evaluation) {
        const {store: store} = this.server;
        const now = this.server.present();
        const snapshot = store.index();
        const job = findJob(store, evaluation.Namespace, evaluation.JobID);
        const plan = this.plan(evaluation, job, now);
        const carriedOut = this.carryOut(evaluation, {
          job: job,
          plan: plan,
          snapshot: snapshot
        }, now);
        this.complete(evaluation, {
          plan: plan,
          job: job,
          snapshot: snapshot,
          ...carriedOut
        });
      }
      plan(evaluation, job, now) {
        const {store: store} = this.server;
        const own = ({Namespace: Namespace, JobID: JobID}) => Namespace === evaluation.Namespace && JobID === evaluation.JobID;
        const pass = {
          job: job,
          evaluation: evaluation,
          now: now,
          nodes: store.nodes.all(),
          current: void 0,
          old: void 0,
          created: void 0,
          newDeployment: newDeployment(this.server, evaluation, now)
        };
        const allocations = store.allocations.all().filter(own);
        const type = job?.Type ?? evaluation.Type;
        const compare = isSystem(type) ? reconcileSystem : reconcile;
        return compare(pass, allocations, latestDeployment(store, evaluation.Namespace, evaluation.JobID));
      }
      carryOut(evaluation, {job: job, plan: plan, snapshot: snapshot}, now) {
        const {server: server, assignPorts: assignPorts} = this;
        const stopped = [ ...plan.groups.values() ].flatMap(({stop: stop}) => stop)[0];
        const context = job ?? stopped?.allocation.Job;
        if (isNoOp(plan) || context === void 0) return {
          next: "",
          failures: new Map
        };
        return server.store.commit(index => {
          const nodes = server.store.nodes.all();
          const {deployment: deployment} = plan;
          const place = {
            server: server,
            index: index,
            now: now,
            job: context,
            evaluation: evaluation,
            deployment: deployment,
            nodes: nodes
          };
          const failures = applyPlan({
            ...place,
            assignPorts: assignPorts
          }, plan);
          return {
            next: putFollowUps(server, index, {
              evaluation: evaluation,
              plan: plan,
              job: context,
              snapshot: snapshot
            }),
            failures: failures
          };
        });
      }
      complete(evaluation, outcome) {
        const {server: server} = this;
        const {plan: plan, failures: failures, snapshot: snapshot} = outcome;
        server.store.commit(index => {
          const blocked = putBlocked(server, index, {
            evaluation: evaluation,
            failures: failures,
            snapshot: snapshot
          });
          if (blocked === evaluation.ID) return;
          const desired = [ ...plan.groups ].map(([name, group]) => [ name, group.desired ]);
          server.store.evaluations.put({
            ...evaluation,
            Status: "complete",
            StatusDescription: "",
            NextEval: outcome.next,
            BlockedEval: blocked,
            DeploymentID: plan.deployment?.ID ?? "",
            DesiredUpdates: Object.fromEntries(desired),
            FailedTGAllocs: failures.size === 0 ? null : failureMetrics(failures),
            QueuedAllocations: scheduler_queued(plan, outcome.job, failures),
            SnapshotIndex: snapshot,
            ModifyIndex: index,
            ModifyTime: server.present()
          });
        });
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/plan.ts
    function planJob(server, job, withDiff) {
      const {store: store} = server;
      const present = findJob(store, job.Namespace, job.ID);
      const index = present?.JobModifyIndex ?? 0;
      const subject = jobSubject(job);
      const evaluation = newEvaluation(server, subject, {
        TriggeredBy: "job-register"
      });
      return store.simulate(simulated => {
        if (present === void 0 || specChanged(present, job)) putNewVersion(store, simulated, job);
        putNewEvaluation(server, simulated, evaluation);
        const before = new Set(store.evaluations.all().map(({ID: ID}) => ID));
        new Scheduler(server, () => []).process(evaluation);
        const done = store.evaluations.get(evaluation.ID) ?? evaluation;
        const created = store.evaluations.all().filter(({ID: ID}) => !before.has(ID));
        const desired = done.DesiredUpdates ?? {};
        return {
          Annotations: {
            DesiredTGUpdates: desired,
            PreemptedAllocs: null
          },
          CreatedEvals: created.length === 0 ? null : created.map(evaluationView),
          Diff: withDiff ? diffJobs(present, job, desired) : null,
          FailedTGAllocs: done.FailedTGAllocs,
          Index: index,
          JobModifyIndex: index,
          NextPeriodicLaunch: null,
          Warnings: ""
        };
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/validation.ts
    const jobTypes = [ "service", "batch", "system", "sysbatch" ];
    const healthChecks = [ "checks", "task_states", "manual" ];
    function when(problem, message) {
      return problem ? [ message ] : [];
    }
    function updateProblems(update) {
      const {MinHealthyTime: min, HealthyDeadline: healthy, ProgressDeadline: progress} = update;
      const time = formatGoDuration;
      return [ ...when(!healthChecks.includes(update.HealthCheck), `Invalid health check given: "${update.HealthCheck}"`), ...when(update.MaxParallel < 0, `Max parallel can not be less than zero: ${update.MaxParallel} < 0`), ...when(update.Canary < 0, `Canary count can not be less than zero: ${update.Canary} < 0`), ...when(update.Canary === 0 && update.AutoPromote, "Auto Promote requires a Canary count greater than zero"), ...when(min < 0, `Minimum healthy time may not be less than zero: ${time(min)}`), ...when(healthy <= 0, `Healthy deadline must be greater than zero: ${time(healthy)}`), ...when(progress < 0, `Progress deadline must be zero or greater: ${time(progress)}`), ...when(min >= healthy, `Minimum healthy time must be less than healthy deadline: ${time(min)} > ${time(healthy)}`), ...when(progress !== 0 && healthy >= progress, `Healthy deadline must be less than progress deadline: ${time(healthy)} > ${time(progress)}`), ...when(update.Stagger <= 0, `Stagger must be greater than zero: ${time(update.Stagger)}`) ];
    }
    function taskProblems(task, group, service) {
      const deadline = group.Update?.ProgressDeadline ?? 0;
      const late = service && deadline > 0 && task.KillTimeout > deadline;
      const timeout = formatGoDuration(task.KillTimeout);
      return [ ...when(task.Name === "", "Missing task name"), ...when(task.Name === "alloc", 'Task cannot be named "alloc"'), ...when(/[/\\]/.test(task.Name), "Task name cannot include slashes"), ...when(task.Driver === "", "Missing task driver"), ...when(task.KillTimeout < 0, "KillTimeout must be a positive value"), ...when(late, `KillTimout (${timeout}) longer than the group's ProgressDeadline ` + `(${formatGoDuration(deadline)})`) ];
    }
    function nameProblems(names, kind, again) {
      return names.flatMap((name, place) => {
        const first = names.indexOf(name);
        if (name === "") return [ `${kind} ${place + 1} missing name` ];
        return when(first < place, `${kind} ${place + 1} redefines ${again(name, first + 1)}`);
      });
    }
    function groupProblems(job, group) {
      const service = job.Type === "service";
      const names = group.Tasks.map(({Name: Name}) => Name);
      const takesUpdate = service || job.Type === "system";
      return [ ...when(group.Name === "", "Missing task group name"), ...when(group.Count < 0, "Task group count can't be negative"), ...when(group.Tasks.length === 0, "Missing tasks for task group"), ...when(group.Update !== null && !takesUpdate, `Job type "${job.Type}" does not allow update block`), ...group.Update === null ? [] : updateProblems(group.Update), ...when(job.Type === "system" && group.Count > 1, `Job task group ${group.Name} has count ${group.Count}. ` + "Count cannot exceed 1 with system scheduler"), ...when(job.Type === "system" && group.ReschedulePolicy !== null, "System jobs should not have a reschedule policy"), ...nameProblems(names, "Task", (name, first) => `'${name}' from task ${first}`), ...group.Tasks.flatMap(task => nested(`Task ${task.Name} validation failed`, taskProblems(task, group, service))) ];
    }
    function nested(title, problems) {
      return problems.length === 0 ? [] : [ `${title}: ${errorList(problems)}` ];
    }
    function jobProblems(job, knowsNamespace) {
      const names = job.TaskGroups.map(({Name: Name}) => Name);
      return [ ...when(!knowsNamespace, `job "${job.ID}" is in nonexistent namespace "${job.Namespace}"`), ...when(job.ID === "", "Missing job ID"), ...when(job.ID.includes(" "), "Job ID contains a space"), ...when(job.ID.includes("\0"), "Job ID contains a null character"), ...when(job.Name === "", "Missing job name"), ...when(!jobTypes.includes(job.Type), `Invalid job type: "${job.Type}"`), ...when(job.Datacenters.length === 0, "Missing job datacenters"), ...when(job.Datacenters.includes(""), "Job datacenter must be non-empty string"), ...when(job.TaskGroups.length === 0, "Missing job task groups"), ...nameProblems(names, "Job task group", (name, first) => `'${name}' from group ${first}`), ...job.TaskGroups.flatMap(group => nested(`Task group ${group.Name} validation failed`, groupProblems(job, group))) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/register.ts
    function checkIndex(present, wanted) {
      const start = `Enforcing job modify index ${wanted}: `;
      if (wanted === 0 && present !== void 0) throw errors_refusal(`${start}job already exists`);
      if (wanted === 0) return;
      if (present === void 0) throw errors_refusal(`${start}job does not exist`);
      if (present.JobModifyIndex === wanted) return;
      const conflict = `job exists with conflicting job modify index: ${present.JobModifyIndex}`;
      throw errors_refusal(`${start}${conflict}`);
    }
    function checkTransition(present, job) {
      if (present === void 0) return;
      if (present.Type !== job.Type) throw errors_refusal(`cannot update job from type "${present.Type}" to "${job.Type}"`);
      const checked = [ [ "periodic", "Periodic" ], [ "parameterized", "ParameterizedJob" ] ];
      for (const [word, member] of checked) {
        const [was, is] = [ present[member] != null, job[member] != null ];
        if (was && !is) throw errors_refusal(`cannot update ${word} job to being non-${word}`);
        if (!was && is) throw errors_refusal(`cannot update non-${word} job to being ${word}`);
      }
    }
    function register_problemsOf({store: store}, job) {
      return jobProblems(job, store.namespaces.get(job.Namespace) !== void 0);
    }
    function checkJob(server, job) {
      const problems = register_problemsOf(server, job);
      if (problems.length > 0) throw errors_refusal(errorList(problems));
    }
    function putSubmission({store: store}, job, given) {
      if (given === void 0) return;
      const {Source: Source, Format: Format, VariableFlags: VariableFlags, Variables: Variables} = given;
      const {Namespace: Namespace, ID: ID, Version: Version, JobModifyIndex: JobModifyIndex} = job;
      const members = {
        Namespace: Namespace,
        JobID: ID,
        Version: Version,
        JobModifyIndex: JobModifyIndex
      };
      store.submissions.put({
        ...members,
        source: Source,
        Format: Format,
        VariableFlags: VariableFlags,
        Variables: Variables
      });
    }
    function registerJob(server, registration) {
      const {store: store} = server;
      const {job: job, enforceIndex: enforceIndex, evalPriority: evalPriority} = registration;
      const present = findJob(store, job.Namespace, job.ID);
      checkTransition(present, job);
      if (enforceIndex !== void 0) checkIndex(present, enforceIndex);
      const changed = present === void 0 || specChanged(present, job);
      const subject = {
        ...jobSubject(job),
        ...evalPriority > 0 ? {
          Priority: evalPriority
        } : {}
      };
      const evaluation = newEvaluation(server, subject, {
        TriggeredBy: "job-register"
      });
      return store.commit(index => {
        if (changed) {
          const stored = putNewVersion(store, index, {
            ...job,
            SubmitTime: server.present()
          });
          putSubmission(server, stored, registration.submission);
        }
        const JobModifyIndex = changed ? index : 0;
        putNewEvaluation(server, index, {
          ...evaluation,
          JobModifyIndex: JobModifyIndex
        });
        return {
          EvalCreateIndex: index,
          EvalID: evaluation.ID,
          Index: index,
          JobModifyIndex: changed ? index : present.ModifyIndex,
          KnownLeader: false,
          LastContact: 0,
          NextToken: "",
          Warnings: ""
        };
      });
    }
    function evaluateJob(server, job) {
      const evaluation = newEvaluation(server, jobSubject(job), {
        TriggeredBy: "job-register"
      });
      return server.store.commit(index => {
        putNewEvaluation(server, index, {
          ...evaluation,
          JobModifyIndex: job.ModifyIndex
        });
        const none = {
          KnownLeader: false,
          LastContact: 0,
          NextToken: "",
          Warnings: ""
        };
        const EvalID = evaluation.ID;
        return {
          EvalCreateIndex: index,
          EvalID: EvalID,
          Index: index,
          JobModifyIndex: job.ModifyIndex,
          ...none
        };
      });
    }
    function revertRegistration({store: store}, job, versions) {
      const present = findJob(store, job.namespace, job.id);
      if (present === void 0) throw errors_refusal(`job "${job.id}" not found`);
      if (versions.to === present.Version) throw errors_refusal("can't revert to current version");
      const old = store.versions.get(jobKey(job.namespace, job.id, versions.to));
      if (old === void 0) {
        const where = `in namespace "${job.namespace}" at version ${versions.to}`;
        throw errors_refusal(`job "${job.id}" ${where} not found`);
      }
      const {enforcePrior: enforcePrior} = versions;
      if (enforcePrior !== void 0 && enforcePrior !== present.Version) throw errors_refusal(`Current job has version ${present.Version}; enforcing version ${enforcePrior}`);
      const enforceIndex = enforcePrior === void 0 ? void 0 : present.JobModifyIndex;
      return {
        job: {
          ...old,
          Stable: false
        },
        enforceIndex: enforceIndex,
        evalPriority: 0
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobs/write-routes.ts
    function jobOf(call, body, caller) {
      const {query: query} = call.request;
      const region = query.get("region") || body.Region || body.Job.Region || "global";
      if (region !== "global") throw errors_refusal("No path to region");
      const namespace = query.get("namespace") || body.Namespace || body.Job.Namespace || "default";
      const job = canonicalJob({
        ...body.Job,
        Region: region
      }, namespace);
      return caller.accessor === "" ? job : {
        ...job,
        NomadTokenID: caller.accessor
      };
    }
    async function register({server: server, ports: ports}, call, pathId) {
      const body = readRegisterBody(call.request.body);
      if (body.Job === void 0) throw errors_badRequest("Job must be specified");
      if (body.Job.ID == null) throw errors_badRequest("Job ID hasn't been provided");
      if (pathId !== void 0 && body.Job.ID !== pathId) throw errors_badRequest("Job ID does not match name");
      if (body.EvalPriority < 0 || body.EvalPriority > 100) throw errors_badRequest("eval priority must be between 1 and 100 inclusively");
      const caller = call.authenticate();
      const job = jobOf(call, {
        ...body,
        Job: body.Job
      }, caller);
      checkJob(server, job);
      requireCapability(caller, job.Namespace, "submit-job", "register-job");
      const enforceIndex = body.EnforceIndex ? body.JobModifyIndex : void 0;
      const kept = body.PreserveCounts ? withPresentCounts(server, job) : job;
      const registration = {
        job: kept,
        enforceIndex: enforceIndex,
        evalPriority: body.EvalPriority,
        submission: body.Submission
      };
      await ports.prepare(job);
      const reply = registerJob(server, registration);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    function withPresentCounts({store: store}, job) {
      const present = findJob(store, job.Namespace, job.ID);
      const TaskGroups = job.TaskGroups.map(group => {
        const count = findGroup(present, group.Name)?.Count;
        return count === void 0 ? group : {
          ...group,
          Count: count
        };
      });
      return {
        ...job,
        TaskGroups: TaskGroups
      };
    }
    function write_routes_plan({server: server}, call) {
      const body = readPlanBody(call.request.body);
      if (body.Job === void 0) throw errors_badRequest("Job must be specified");
      if (body.Job.ID == null) throw errors_badRequest("Job must have a valid ID");
      if (body.Job.ID !== call.request.params["id"]) throw errors_badRequest("Job ID does not match");
      const caller = call.authenticate();
      const job = jobOf(call, {
        ...body,
        Job: body.Job
      }, caller);
      checkJob(server, job);
      requireCapability(caller, job.Namespace, "submit-job", "plan-job");
      const reply = planJob(server, job, body.Diff);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    async function write_routes_scale({server: server, ports: ports}, call) {
      const {Target: Target, Count: Count} = readScaleBody(call.request.body);
      const namespace = namespaceOf(call.request.query);
      const name = Target["Group"] ?? "";
      if (name === "") throw errors_badRequest("missing task group name for scaling action");
      requireCapability(call.authenticate(), namespace, "scale-job", "submit-job");
      const job = findJob(server.store, namespace, call.request.params["id"] ?? "");
      if (job === void 0) throw new NomadError(404, `job "${call.request.params["id"]}" not found`);
      if (findGroup(job, name) === void 0) throw errors_badRequest(`task group "${name}" specified for scaling does not exist in job`);
      const active = deploymentsOf(server.store, namespace, job.ID).some(isActive);
      if (active) throw errors_badRequest("job scaling blocked due to active deployment");
      const TaskGroups = job.TaskGroups.map(group => group.Name === name && Count !== null ? {
        ...group,
        Count: Count
      } : group);
      const scaled = {
        ...job,
        TaskGroups: TaskGroups,
        Stable: false
      };
      await ports.prepare(scaled);
      const reply = registerJob(server, {
        job: scaled,
        enforceIndex: void 0,
        evalPriority: 0
      });
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    function validate({server: server}, call) {
      const body = readPlanBody(call.request.body);
      if (body.Job?.ID == null) throw errors_badRequest("Job must be specified");
      const caller = call.authenticate();
      const job = jobOf(call, {
        ...body,
        Job: body.Job
      }, caller);
      requireCapability(caller, job.Namespace, "parse-job", "submit-job");
      const ValidationErrors = register_problemsOf(server, job);
      const found = ValidationErrors.length > 0;
      const reply = {
        DriverConfigValidated: true,
        Error: found ? errorList(ValidationErrors) : "",
        ValidationErrors: found ? ValidationErrors : null,
        Warnings: ""
      };
      return {
        status: 200,
        rawJson: writeJson(reply, call.pretty)
      };
    }
    function write_routes_evaluate({server: server}, call) {
      const namespace = namespaceOf(call.request.query);
      requireCapability(call.authenticate(), namespace, "submit-job", "evaluate-job", "read-job");
      const job = findJob(server.store, namespace, call.request.params["id"] ?? "");
      if (job === void 0) throw errors_refusal("job not found");
      const reply = evaluateJob(server, job);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    async function revert({server: server, ports: ports}, call) {
      const id = call.request.params["id"] ?? "";
      const body = readRevertBody(call.request.body);
      if (body.JobID === "") throw errors_badRequest("JobID must be specified");
      if (body.JobID !== id) throw errors_badRequest("Job ID does not match");
      const namespace = namespaceOf(call.request.query);
      const caller = call.authenticate();
      requireCapability(caller, namespace, "submit-job", "revert-job");
      const versions = {
        to: body.JobVersion,
        enforcePrior: body.EnforcePriorVersion
      };
      const found = revertRegistration(server, {
        namespace: namespace,
        id: id
      }, versions);
      const NomadTokenID = caller.accessor || found.job["NomadTokenID"];
      const registration = {
        ...found,
        job: {
          ...found.job,
          NomadTokenID: NomadTokenID
        }
      };
      await ports.prepare(registration.job);
      const reply = registerJob(server, registration);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    function deregister(server, call) {
      const {query: query, params: params} = call.request;
      const text = query.get("purge") ?? "";
      const purges = text === "" ? false : parseGoBoolean(text);
      if (purges === void 0) {
        const why = `strconv.ParseBool: parsing "${text}": invalid syntax`;
        throw errors_refusal(`Failed to parse value of "purge" (${text}) as a bool: ${why}`);
      }
      const namespace = namespaceOf(query);
      const stop = purges ? [] : [ "deregister-job" ];
      requireCapability(call.authenticate(), namespace, "submit-job", "purge-job", ...stop);
      const reply = deregisterJob(server, {
        namespace: namespace,
        id: params["id"] ?? ""
      }, purges);
      return writeAnswer(reply.Index, reply, call.pretty);
    }
    function jobWriteRoutes(endpoints, writes) {
      const {server: server} = writes;
      return [ ...endpoints.write("/v1/jobs", call => register(writes, call)), ...endpoints.write("/v1/job/:id", call => register(writes, call, call.request.params["id"])), ...endpoints.write("/v1/job/:id/plan", call => write_routes_plan(writes, call)), ...endpoints.write("/v1/job/:id/scale", call => write_routes_scale(writes, call)), ...endpoints.write("/v1/job/:id/evaluate", call => write_routes_evaluate(writes, call)), ...endpoints.write("/v1/validate/job", call => validate(writes, call)), ...endpoints.write("/v1/job/:id/revert", call => revert(writes, call)), ...endpoints.plain("DELETE", "/v1/job/:id", call => deregister(server, call)) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/hcl/expressions.ts
    class JobFileError extends Error {
      name="JobFileError";
    }
    const runtime = /^(?:NOMAD_|attr\.|node\.|meta\.|device\.|env\[|env\.)/;
    const filesystem = /^(?:file\w*|templatefile|abspath|pathexpand)$/;
    const reference = /^(?:var|local)\.([A-Za-z_][\w-]*)$/;
    function expressions_evaluate(expression, scope) {
      const text = expression.trim();
      if (reference.test(text)) {
        if (scope.has(text)) return scope.get(text);
        throw new JobFileError(`there is no ${text}`);
      }
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
      const [, called] = /^([a-z_]\w*)\(/i.exec(text) ?? [];
      if (called !== void 0 && filesystem.test(called)) throw new JobFileError(`Call to function "${called}" failed: filesystem function disabled.`);
      if (called !== void 0) throw new JobFileError(`the function "${called}" is not known to the emulator`);
      throw new JobFileError(`the expression "${text}" is not known to the emulator`);
    }
    function fill(text, scope) {
      const whole = /^\$\{([^{}]*)\}$/.exec(text)?.[1];
      if (whole !== void 0 && !runtime.test(whole.trim())) return expressions_evaluate(whole, scope);
      const filled = text.replace(/(\$?)\$\{([^}]*)\}/g, (found, mark, inner) => {
        if (mark !== "") return found.slice(1);
        if (runtime.test(inner.trim())) return found;
        return String(expressions_evaluate(inner, scope));
      });
      return filled;
    }
    function resolve(value, scope) {
      if (typeof value === "string") return fill(value, scope);
      if (Array.isArray(value)) return value.map(item => resolve(item, scope));
      if (typeof value !== "object" || value === null) return value;
      const members = Object.entries(value).map(([name, item]) => [ name, resolve(item, scope) ]);
      return Object.fromEntries(members);
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/hcl/block-shapes.ts
    const map = member => ({
      member: member,
      as: "map"
    });
    const block_shapes_constraint = {
      member: "Constraints",
      as: "list",
      shape: {
        attributes: {
          attribute: [ "LTarget", "text" ],
          value: [ "RTarget", "text" ],
          operator: [ "Operand", "text" ],
          distinct_hosts: [ "distinct_hosts", "flag" ],
          distinct_property: [ "distinct_property", "text" ],
          regexp: [ "regexp", "text" ],
          version: [ "version", "text" ],
          semver: [ "semver", "text" ],
          set_contains: [ "set_contains", "text" ]
        }
      }
    };
    const affinity = {
      member: "Affinities",
      as: "list",
      shape: {
        attributes: {
          attribute: [ "LTarget", "text" ],
          value: [ "RTarget", "text" ],
          operator: [ "Operand", "text" ],
          weight: [ "Weight", "number" ]
        }
      }
    };
    const update = {
      member: "Update",
      as: "one",
      shape: {
        attributes: {
          max_parallel: [ "MaxParallel", "number" ],
          health_check: [ "HealthCheck", "text" ],
          min_healthy_time: [ "MinHealthyTime", "duration" ],
          healthy_deadline: [ "HealthyDeadline", "duration" ],
          progress_deadline: [ "ProgressDeadline", "duration" ],
          auto_revert: [ "AutoRevert", "flag" ],
          auto_promote: [ "AutoPromote", "flag" ],
          canary: [ "Canary", "number" ],
          stagger: [ "Stagger", "duration" ]
        }
      }
    };
    const restart = {
      member: "RestartPolicy",
      as: "one",
      shape: {
        attributes: {
          attempts: [ "Attempts", "number" ],
          interval: [ "Interval", "duration" ],
          delay: [ "Delay", "duration" ],
          mode: [ "Mode", "text" ],
          render_templates: [ "RenderTemplates", "flag" ]
        }
      }
    };
    const reschedule = member => ({
      member: member,
      as: "one",
      shape: {
        attributes: {
          attempts: [ "Attempts", "number" ],
          interval: [ "Interval", "duration" ],
          delay: [ "Delay", "duration" ],
          delay_function: [ "DelayFunction", "text" ],
          max_delay: [ "MaxDelay", "duration" ],
          unlimited: [ "Unlimited", "flag" ]
        }
      }
    });
    const check = {
      member: "Checks",
      as: "list",
      shape: {
        attributes: {
          name: [ "Name", "text" ],
          type: [ "Type", "text" ],
          path: [ "Path", "text" ],
          protocol: [ "Protocol", "text" ],
          port: [ "PortLabel", "text" ],
          interval: [ "Interval", "duration" ],
          timeout: [ "Timeout", "duration" ],
          method: [ "Method", "text" ],
          body: [ "Body", "text" ],
          command: [ "Command", "text" ],
          args: [ "Args", "texts" ],
          expose: [ "Expose", "flag" ],
          address_mode: [ "AddressMode", "text" ],
          initial_status: [ "InitialStatus", "text" ],
          on_update: [ "OnUpdate", "text" ],
          success_before_passing: [ "SuccessBeforePassing", "number" ],
          failures_before_critical: [ "FailuresBeforeCritical", "number" ],
          tls_skip_verify: [ "TLSSkipVerify", "flag" ]
        }
      }
    };
    const service = {
      member: "Services",
      as: "list",
      shape: {
        attributes: {
          name: [ "Name", "text" ],
          port: [ "PortLabel", "text" ],
          provider: [ "Provider", "text" ],
          tags: [ "Tags", "texts" ],
          canary_tags: [ "CanaryTags", "texts" ],
          address: [ "Address", "text" ],
          address_mode: [ "AddressMode", "text" ],
          task: [ "TaskName", "text" ],
          on_update: [ "OnUpdate", "text" ],
          enable_tag_override: [ "EnableTagOverride", "flag" ]
        },
        blocks: {
          check: check,
          meta: map("Meta"),
          canary_meta: map("CanaryMeta")
        }
      }
    };
    const block_shapes_port = {
      member: "ports",
      as: "list",
      label: "Label",
      shape: {
        attributes: {
          static: [ "Value", "number" ],
          to: [ "To", "number" ],
          host_network: [ "HostNetwork", "text" ]
        }
      }
    };
    const block_shapes_network = {
      member: "Networks",
      as: "list",
      shape: {
        attributes: {
          mode: [ "Mode", "text" ],
          hostname: [ "Hostname", "text" ]
        },
        blocks: {
          port: block_shapes_port
        }
      }
    };
    const migrate = {
      member: "Migrate",
      as: "one",
      shape: {
        attributes: {
          max_parallel: [ "MaxParallel", "number" ],
          health_check: [ "HealthCheck", "text" ],
          min_healthy_time: [ "MinHealthyTime", "duration" ],
          healthy_deadline: [ "HealthyDeadline", "duration" ]
        }
      }
    };
    const ephemeralDisk = {
      member: "EphemeralDisk",
      as: "one",
      shape: {
        attributes: {
          size: [ "SizeMB", "number" ],
          sticky: [ "Sticky", "flag" ],
          migrate: [ "Migrate", "flag" ]
        }
      }
    };
    const shared = {
      constraint: block_shapes_constraint,
      affinity: affinity,
      update: update,
      restart: restart,
      reschedule: reschedule,
      service: service,
      network: block_shapes_network,
      migrate: migrate,
      ephemeralDisk: ephemeralDisk,
      map: map
    };
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/hcl/job-shape.ts
    const {constraint: job_shape_constraint, affinity: job_shape_affinity, restart: job_shape_restart, service: job_shape_service, map: job_shape_map} = shared;
    const template = {
      member: "Templates",
      as: "list",
      shape: {
        attributes: {
          source: [ "SourcePath", "text" ],
          destination: [ "DestPath", "text" ],
          data: [ "EmbeddedTmpl", "text" ],
          change_mode: [ "ChangeMode", "text" ],
          change_signal: [ "ChangeSignal", "text" ],
          splay: [ "Splay", "duration" ],
          perms: [ "Perms", "text" ],
          env: [ "Envvars", "flag" ],
          left_delimiter: [ "LeftDelim", "text" ],
          right_delimiter: [ "RightDelim", "text" ],
          error_on_missing_key: [ "ErrMissingKey", "flag" ],
          once: [ "Once", "flag" ]
        }
      }
    };
    const artifact = {
      member: "Artifacts",
      as: "list",
      shape: {
        attributes: {
          source: [ "GetterSource", "text" ],
          destination: [ "RelativeDest", "text" ],
          mode: [ "GetterMode", "text" ],
          insecure: [ "GetterInsecure", "flag" ]
        },
        blocks: {
          options: job_shape_map("GetterOptions"),
          headers: job_shape_map("GetterHeaders")
        }
      }
    };
    const volumeMount = {
      member: "VolumeMounts",
      as: "list",
      shape: {
        attributes: {
          volume: [ "Volume", "text" ],
          destination: [ "Destination", "text" ],
          read_only: [ "ReadOnly", "flag" ],
          propagation_mode: [ "PropagationMode", "text" ]
        }
      }
    };
    const identity = {
      member: "Identities",
      as: "list",
      shape: {
        attributes: {
          name: [ "Name", "text" ],
          aud: [ "Audience", "texts" ],
          env: [ "Env", "flag" ],
          file: [ "File", "flag" ],
          ttl: [ "TTL", "duration" ],
          change_mode: [ "ChangeMode", "text" ],
          change_signal: [ "ChangeSignal", "text" ]
        }
      }
    };
    const vault = {
      member: "Vault",
      as: "one",
      shape: {
        attributes: {
          policies: [ "Policies", "texts" ],
          role: [ "Role", "text" ],
          namespace: [ "Namespace", "text" ],
          env: [ "Env", "flag" ],
          change_mode: [ "ChangeMode", "text" ],
          change_signal: [ "ChangeSignal", "text" ]
        }
      }
    };
    const job_shape_resources = {
      member: "Resources",
      as: "one",
      shape: {
        attributes: {
          cpu: [ "CPU", "number" ],
          cores: [ "Cores", "number" ],
          memory: [ "MemoryMB", "number" ],
          memory_max: [ "MemoryMaxMB", "number" ],
          disk: [ "DiskMB", "number" ]
        }
      }
    };
    const job_shape_logs = {
      member: "LogConfig",
      as: "one",
      shape: {
        attributes: {
          max_files: [ "MaxFiles", "number" ],
          max_file_size: [ "MaxFileSizeMB", "number" ],
          disabled: [ "Disabled", "flag" ]
        }
      }
    };
    const lifecycle = {
      member: "Lifecycle",
      as: "one",
      shape: {
        attributes: {
          hook: [ "Hook", "text" ],
          sidecar: [ "Sidecar", "flag" ]
        }
      }
    };
    const job_shape_task = {
      member: "Tasks",
      as: "list",
      label: "Name",
      shape: {
        attributes: {
          driver: [ "Driver", "text" ],
          user: [ "User", "text" ],
          leader: [ "Leader", "flag" ],
          kill_timeout: [ "KillTimeout", "duration" ],
          kill_signal: [ "KillSignal", "text" ],
          shutdown_delay: [ "ShutdownDelay", "duration" ]
        },
        blocks: {
          config: job_shape_map("Config"),
          env: job_shape_map("Env"),
          meta: job_shape_map("Meta"),
          resources: job_shape_resources,
          logs: job_shape_logs,
          lifecycle: lifecycle,
          template: template,
          artifact: artifact,
          volume_mount: volumeMount,
          identity: identity,
          vault: vault,
          constraint: job_shape_constraint,
          affinity: job_shape_affinity,
          restart: job_shape_restart,
          service: job_shape_service
        }
      }
    };
    const volume = {
      member: "volumes",
      as: "list",
      label: "Name",
      shape: {
        attributes: {
          type: [ "Type", "text" ],
          source: [ "Source", "text" ],
          read_only: [ "ReadOnly", "flag" ],
          access_mode: [ "AccessMode", "text" ],
          attachment_mode: [ "AttachmentMode", "text" ],
          per_alloc: [ "PerAlloc", "flag" ]
        }
      }
    };
    const group = {
      member: "TaskGroups",
      as: "list",
      label: "Name",
      shape: {
        attributes: {
          count: [ "Count", "number" ],
          shutdown_delay: [ "ShutdownDelay", "duration" ]
        },
        blocks: {
          task: job_shape_task,
          volume: volume,
          constraint: job_shape_constraint,
          affinity: job_shape_affinity,
          restart: job_shape_restart,
          reschedule: shared.reschedule("ReschedulePolicy"),
          update: shared.update,
          service: job_shape_service,
          network: shared.network,
          migrate: shared.migrate,
          ephemeral_disk: shared.ephemeralDisk,
          meta: job_shape_map("Meta")
        }
      }
    };
    const periodic = {
      member: "Periodic",
      as: "one",
      shape: {
        attributes: {
          cron: [ "Spec", "text" ],
          crons: [ "Specs", "texts" ],
          prohibit_overlap: [ "ProhibitOverlap", "flag" ],
          time_zone: [ "TimeZone", "text" ],
          enabled: [ "Enabled", "flag" ]
        }
      }
    };
    const parameterized = {
      member: "ParameterizedJob",
      as: "one",
      shape: {
        attributes: {
          payload: [ "Payload", "text" ],
          meta_required: [ "MetaRequired", "texts" ],
          meta_optional: [ "MetaOptional", "texts" ]
        }
      }
    };
    const jobShape = {
      attributes: {
        name: [ "Name", "text" ],
        region: [ "Region", "text" ],
        namespace: [ "Namespace", "text" ],
        type: [ "Type", "text" ],
        priority: [ "Priority", "number" ],
        datacenters: [ "Datacenters", "texts" ],
        node_pool: [ "NodePool", "text" ],
        all_at_once: [ "AllAtOnce", "flag" ]
      },
      blocks: {
        group: group,
        periodic: periodic,
        parameterized: parameterized,
        constraint: job_shape_constraint,
        affinity: job_shape_affinity,
        reschedule: shared.reschedule("Reschedule"),
        update: shared.update,
        meta: job_shape_map("Meta")
      }
    };
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/hcl/read-block.ts
    function read_block_isMembers(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function read_block_durationNs(value, what) {
      if (typeof value === "number") return value;
      const ms = typeof value === "string" ? parseGoDuration(value) : void 0;
      if (ms === void 0) throw new JobFileError(`${what} must be a duration such as "30s"`);
      return ms * 1e6;
    }
    function convert(value, kind, what) {
      switch (kind) {
       case "text":
        if (read_block_isMembers(value) || Array.isArray(value)) throw new JobFileError(`${what} must be a text`);
        return String(value);

       case "number":
        {
          const number = Number(value);
          if (Number.isNaN(number)) throw new JobFileError(`${what} must be a number`);
          return number;
        }

       case "flag":
        if (value === true || value === "true") return true;
        if (value === false || value === "false") return false;
        throw new JobFileError(`${what} must be true or false`);

       case "duration":
        return read_block_durationNs(value, what);

       case "texts":
        if (!Array.isArray(value)) throw new JobFileError(`${what} must be a list`);
        return value.map(String);

       default:
        return value;
      }
    }
    function readMap(value, place) {
      const parts = Array.isArray(value) ? value : [ value ];
      if (!parts.every(read_block_isMembers)) throw new JobFileError(`${place} must hold names and values`);
      return Object.assign({}, ...parts);
    }
    function bodies(value, nested, place) {
      const lists = nested.label === void 0 ? [ [ "", value ] ] : read_block_isMembers(value) ? Object.entries(value) : [];
      if (lists.length === 0) throw new JobFileError(`${place} needs a label`);
      return lists.flatMap(([label, list]) => {
        const all = Array.isArray(list) ? list : [ list ];
        return all.map(body => {
          if (read_block_isMembers(body)) return [ label, body ];
          throw new JobFileError(`${place} must be a block`);
        });
      });
    }
    function readNested(name, value, at) {
      const {nested: nested, scope: scope} = at;
      if (nested.as === "map") return readMap(resolve(value, scope), name);
      const {shape: shape = {
        attributes: {}
      }} = nested;
      const all = bodies(value, nested, name).map(([label, body]) => {
        const read = readBlock(body, shape, {
          place: label === "" ? name : `${name} "${label}"`,
          scope: scope
        });
        return nested.label === void 0 ? read : {
          [nested.label]: label,
          ...read
        };
      });
      if (nested.as === "list") return all;
      if (all.length > 1) throw new JobFileError(`there may be one block "${name}" only`);
      return all[0];
    }
    function readBlock(body, shape, {place: place, scope: scope}) {
      const read = {};
      for (const [name, value] of Object.entries(body)) {
        const attribute = shape.attributes[name];
        const nested = shape.blocks?.[name];
        if (attribute !== void 0) {
          const [member, kind] = attribute;
          read[member] = convert(resolve(value, scope), kind, `${name} in ${place}`);
        } else if (nested !== void 0) read[nested.member] = readNested(name, value, {
          nested: nested,
          scope: scope
        }); else throw new JobFileError(`"${name}" in ${place} is not known to the emulator`);
      }
      return read;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/hcl/parse-hcl.ts
    const members = schemas.g1P(schemas.YjP(), schemas.L5J());
    const jobFile = schemas.rej({
      job: schemas.g1P(schemas.YjP(), schemas.KCZ([ members, schemas.YOg(members) ])),
      variable: schemas.g1P(schemas.YjP(), schemas.YOg(schemas._H3({
        default: schemas.L5J().optional()
      }))).default({}),
      locals: schemas.YOg(members).default([])
    });
    async function toJson(name, text) {
      const {parse: parse} = await __webpack_require__.e(701).then(__webpack_require__.bind(__webpack_require__, 8701));
      try {
        return await parse(name, text);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new JobFileError(why.replace(/^parse config: \[(.*)\]$/s, "$1"));
      }
    }
    async function variablesOf(file, given) {
      const values = members.safeParse(given === "" ? {} : await toJson("input.hcl", given));
      const scope = new Map;
      for (const [name, blocks] of Object.entries(file.variable)) {
        const value = values.data?.[name] ?? blocks[0]?.default;
        if (value === void 0) throw new JobFileError(`the variable "${name}" has no value`);
        scope.set(`var.${name}`, value);
      }
      for (const locals of file.locals) for (const [name, value] of Object.entries(locals)) scope.set(`local.${name}`, resolve(value, scope));
      return scope;
    }
    const parse_hcl_operators = [ "regexp", "version", "semver", "set_contains" ];
    function fullConstraint(given) {
      const {distinct_hosts: hosts, distinct_property: property, ...plain} = given;
      if (hosts === true) return {
        ...plain,
        Operand: "distinct_hosts"
      };
      if (property !== void 0) return {
        LTarget: property,
        Operand: "distinct_property"
      };
      const short = parse_hcl_operators.find(name => given[name] !== void 0);
      if (short === void 0) return plain;
      const {[short]: RTarget, ...rest} = plain;
      return {
        ...rest,
        Operand: short,
        RTarget: RTarget
      };
    }
    function fullNetwork({ports: ports, ...network}) {
      const all = schemas.YOg(schemas._H3({
        Value: schemas.aig().default(0)
      })).parse(ports ?? []);
      const pick = isStatic => {
        const some = all.filter(({Value: Value}) => Value !== 0 === isStatic);
        return some.length === 0 ? null : some;
      };
      return {
        ...network,
        DynamicPorts: pick(false),
        ReservedPorts: pick(true)
      };
    }
    function changed(value, change) {
      return Array.isArray(value) ? value.map(one => change(members.parse(one))) : value;
    }
    function finish(owner) {
      const {volumes: volumes, ...read} = owner;
      if ("Constraints" in read) read["Constraints"] = changed(read["Constraints"], fullConstraint);
      if ("Networks" in read) read["Networks"] = changed(read["Networks"], fullNetwork);
      for (const name of [ "TaskGroups", "Tasks" ]) if (name in read) read[name] = changed(read[name], finish);
      if (Array.isArray(volumes)) {
        const named = schemas.YOg(schemas._H3({
          Name: schemas.YjP()
        })).parse(volumes);
        read["Volumes"] = Object.fromEntries(named.map(volume => [ volume.Name, volume ]));
      }
      return read;
    }
    function theJob(file) {
      const found = Object.entries(file.job).map(([id, body]) => {
        const [first, ...more] = Array.isArray(body) ? body : [ body ];
        if (first === void 0 || more.length > 0) throw new JobFileError(`job "${id}" stands twice`);
        return [ id, first ];
      });
      const [only, ...others] = found;
      if (only === void 0 || others.length > 0) throw new JobFileError("there must be exactly one job block");
      return only;
    }
    async function parseJobHcl(text, variables) {
      const read = jobFile.safeParse(await toJson("input.hcl", text));
      if (!read.success) {
        const [issue] = read.error.issues;
        const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
        throw new JobFileError(unknown === void 0 ? "there must be exactly one job block" : `"${unknown}" is not known to the emulator`);
      }
      const scope = await variablesOf(read.data, variables);
      const [ID, body] = theJob(read.data);
      const job = readBlock(body, jobShape, {
        place: `job "${ID}"`,
        scope: scope
      });
      return finish({
        ID: ID,
        Name: ID,
        ...job
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/jobspec/parse-route.ts
    function refused(why) {
      return errors_badRequest(`Failed to parse job: ${why.startsWith("input.hcl") ? "" : "input.hcl: "}${why}`);
    }
    function parse_route_readJson(text) {
      if (!text.trimStart().startsWith("{")) return;
      try {
        const job = JSON.parse(text);
        return typeof job === "object" && job !== null && "Job" in job ? job.Job : job;
      } catch (error) {
        throw refused(error instanceof Error ? error.message : String(error));
      }
    }
    async function readJob(text, variables) {
      const json = parse_route_readJson(text);
      if (json !== void 0) return json;
      try {
        return await parseJobHcl(text, variables);
      } catch (error) {
        if (error instanceof JobFileError) throw refused(error.message);
        throw error;
      }
    }
    async function parse_route_parse(call) {
      const namespace = namespaceOf(call.request.query);
      requireCapability(call.authenticate(), namespace, "parse-job", "submit-job");
      const body = readParseBody(call.request.body);
      if (body.JobHCL === "") throw errors_badRequest("Job spec is empty");
      const read = givenJob.safeParse(await readJob(body.JobHCL, body.Variables));
      if (!read.success) {
        const [issue] = read.error.issues;
        throw refused(`${issue?.path.join(".")}: ${issue?.message}`);
      }
      if (!read.data.ID) throw refused("the job has no id");
      const job = body.Canonicalize ? canonicalJob(read.data, read.data.Namespace ?? namespace) : read.data;
      return {
        status: 200,
        rawJson: writeJson(job, call.pretty)
      };
    }
    function parseRoutes(endpoints) {
      return endpoints.write("/v1/jobs/parse", parse_route_parse).map(route => ({
        ...route,
        handle: request => {
          const query = new URLSearchParams(request.query);
          query.delete("region");
          return route.handle({
            ...request,
            query: query
          });
        }
      }));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/scheduler/broker.ts
    const handOverMs = 2;
    function leastWaitMs({TriggeredBy: TriggeredBy}) {
      return TriggeredBy === "deployment-watcher" ? 0 : handOverMs;
    }
    function startBroker(server, scheduler) {
      const {store: store} = server;
      const planned = new Set;
      let living = 0;
      function work(id) {
        planned.delete(id);
        const evaluation = store.evaluations.get(id);
        if (evaluation?.Status === "pending") scheduler.process(evaluation);
      }
      function plan(evaluation) {
        const {ID: ID, WaitUntil: WaitUntil} = evaluation;
        if (planned.has(ID)) return;
        planned.add(ID);
        const waitMs = WaitUntil === null ? 0 : instantToMs(WaitUntil - server.present());
        server.after(Math.max(leastWaitMs(evaluation), waitMs), () => work(ID));
      }
      function unblock() {
        const blocked = store.evaluations.all().filter(({Status: Status}) => Status === "blocked");
        if (blocked.length === 0) return;
        store.commit(index => {
          for (const one of blocked) store.evaluations.put({
            ...one,
            Status: "pending",
            ModifyIndex: index
          });
        });
      }
      store.afterCommit(touched => {
        if (touched.has("evaluations")) for (const one of store.evaluations.all()) if (one.Status === "pending") plan(one);
        if (!touched.has("allocations")) return;
        const before = living;
        living = store.allocations.all().filter(one => !terminalAllocation(one)).length;
        if (living < before) unblock();
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/server.ts
    function createPlans(clock) {
      const cancels = new Set;
      return {
        after(ms, task) {
          const cancel = clock.after(ms, () => {
            cancels.delete(cancel);
            task();
          });
          cancels.add(cancel);
          return () => {
            cancels.delete(cancel);
            cancel();
          };
        },
        cancelAll() {
          for (const cancel of cancels) cancel();
          cancels.clear();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/store/table.ts
    function createTable(options) {
      const records = new Map;
      function replace(key, next) {
        const before = records.get(key);
        const undo = () => {
          if (before === void 0) records.delete(key); else records.set(key, before);
        };
        if (next === void 0) records.delete(key); else records.set(key, next);
        const touched = [ before, next ].filter(record => record !== void 0);
        options.changed({
          topics: touched.flatMap(options.topicsOf),
          undo: undo
        });
      }
      return {
        get: key => records.get(key),
        all: () => [ ...records.values() ],
        put: record => replace(options.keyOf(record), record),
        remove: key => {
          if (records.has(key)) replace(key, void 0);
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/store/transactions.ts
    class Transactions {
      lastIndex;
      tableIndexes=new Map;
      before=[];
      after=new Set;
      open;
      constructor(firstIndex) {
        this.lastIndex = firstIndex;
      }
      index() {
        return this.lastIndex;
      }
      skipTo(index) {
        this.lastIndex = Math.max(this.lastIndex, index);
      }
      tableIndex(table) {
        return this.tableIndexes.get(table) ?? 0;
      }
      changed(change) {
        if (this.open === void 0) throw new Error("A table was changed outside of a commit.");
        for (const topic of change.topics) this.open.touched.add(topic);
        this.open.undo.push(change.undo);
      }
      commit(write) {
        if (this.open !== void 0) return write(this.lastIndex);
        this.lastIndex += 1;
        this.open = {
          touched: new Set,
          undo: []
        };
        const {result: result, touched: touched} = this.run(write, this.open);
        for (const topic of touched) if (!topic.includes(":")) this.tableIndexes.set(topic, this.lastIndex);
        for (const listener of [ ...this.after ]) listener(touched);
        return result;
      }
      simulate(work) {
        if (this.open !== void 0) throw new Error("A simulation was begun inside of a commit.");
        const before = this.lastIndex;
        const undo = [];
        this.lastIndex += 1;
        this.open = {
          touched: new Set,
          undo: undo
        };
        try {
          return work(this.lastIndex);
        } finally {
          for (const takeBack of undo.reverse()) takeBack();
          this.lastIndex = before;
          this.open = void 0;
        }
      }
      beforeCommit(listener) {
        this.before.push(listener);
      }
      afterCommit(listener) {
        this.after.add(listener);
        return () => this.after.delete(listener);
      }
      run(write, {touched: touched, undo: undo}) {
        try {
          const result = write(this.lastIndex);
          for (const listener of this.before) listener(touched, this.lastIndex);
          return {
            result: result,
            touched: touched
          };
        } catch (error) {
          for (const takeBack of undo.reverse()) takeBack();
          throw error;
        } finally {
          this.open = void 0;
        }
      }
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/store/store.ts
    const firstIndex = 10;
    function createStore() {
      const transactions = new Transactions(firstIndex);
      const changed = change => transactions.changed(change);
      return {
        jobs: createTable({
          keyOf: byJob,
          topicsOf: jobTopics,
          changed: changed
        }),
        versions: createTable({
          keyOf: byVersion,
          topicsOf: jobTopics,
          changed: changed
        }),
        deployments: createTable({
          keyOf: store_byId,
          topicsOf: deploymentTopics,
          changed: changed
        }),
        allocations: createTable({
          keyOf: store_byId,
          topicsOf: allocationTopics,
          changed: changed
        }),
        evaluations: createTable({
          keyOf: store_byId,
          topicsOf: evaluationTopics,
          changed: changed
        }),
        nodes: createTable({
          keyOf: store_byId,
          topicsOf: () => [ "nodes" ],
          changed: changed
        }),
        namespaces: createTable({
          keyOf: byName,
          topicsOf: () => [ "namespaces" ],
          changed: changed
        }),
        submissions: createTable({
          keyOf: ({Namespace: Namespace, JobID: JobID, Version: Version}) => jobKey(Namespace, JobID, Version),
          topicsOf: () => [],
          changed: changed
        }),
        index: () => transactions.index(),
        tableIndex: table => transactions.tableIndex(table),
        commit: write => transactions.commit(write),
        skipTo: index => transactions.skipTo(index),
        simulate: work => transactions.simulate(work),
        beforeCommit: listener => transactions.beforeCommit(listener),
        afterCommit: listener => transactions.afterCommit(listener)
      };
    }
    function byJob(job) {
      return jobKey(job.Namespace, job.ID);
    }
    function byVersion(job) {
      return jobKey(job.Namespace, job.ID, job.Version);
    }
    function store_byId(record) {
      return record.ID;
    }
    function byName(record) {
      return record.Name;
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/system/agent-routes.ts
    function json(call, body) {
      return {
        status: 200,
        rawJson: writeJson(body, call.pretty)
      };
    }
    function agent_routes_self(store, enabled) {
      const node = store.nodes.all()[0];
      return {
        config: {
          ACL: {
            Enabled: enabled
          },
          Datacenter: node?.Datacenter,
          NodeName: node?.Name,
          Region: "global",
          Version: {
            Version: "2.0.6",
            VersionPrerelease: "emulator"
          }
        },
        member: {
          Name: `${node?.Name}.global`,
          Status: "alive",
          Tags: {
            region: "global",
            dc: node?.Datacenter,
            build: "2.0.6"
          }
        },
        stats: {
          nomad: {
            leader: "true",
            server: "true"
          }
        }
      };
    }
    const rpcAddress = "127.0.0.1:4647";
    function agent_routes_members(store) {
      const node = store.nodes.all()[0];
      const member = {
        Addr: "127.0.0.1",
        DelegateCur: 4,
        DelegateMax: 5,
        DelegateMin: 2,
        Name: `${node?.Name}.global`,
        Port: 4648,
        ProtocolCur: 2,
        ProtocolMax: 5,
        ProtocolMin: 1,
        Status: "alive",
        Tags: {
          build: "2.0.6",
          dc: node?.Datacenter,
          id: node?.ID,
          port: "4647",
          raft_vsn: "3",
          region: "global",
          role: "nomad",
          rpc_addr: "127.0.0.1",
          vsn: "1"
        }
      };
      const ServerDC = node?.Datacenter;
      return {
        Members: [ member ],
        ServerDC: ServerDC,
        ServerName: node?.Name,
        ServerRegion: "global"
      };
    }
    function agentRoutes(endpoints, store, acl) {
      const healthy = {
        client: {
          message: "ok",
          ok: true
        },
        server: {
          message: "ok",
          ok: true
        }
      };
      return [ ...endpoints.plain("GET", "/v1/status/leader", call => json(call, rpcAddress)), ...endpoints.plain("GET", "/v1/agent/health", call => json(call, healthy)), ...endpoints.plain("GET", "/v1/regions", call => json(call, [ "global" ])), ...endpoints.plain("GET", "/v1/agent/members", call => {
        call.authenticate();
        return json(call, agent_routes_members(store));
      }), ...endpoints.plain("GET", "/v1/status/peers", call => json(call, [ rpcAddress ])), ...endpoints.plain("GET", "/v1/agent/self", call => {
        const caller = call.authenticate();
        if (acl.enabled && !caller.management) throw permissionDenied();
        return json(call, agent_routes_self(store, acl.enabled));
      }), ...endpoints.plain("GET", "/", () => ({
        status: 307,
        headers: {
          location: "/ui/",
          "content-type": "text/html; charset=utf-8"
        },
        text: '<a href="/ui/">Temporary Redirect</a>.\n\n'
      })) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/system/gc.ts
    const intervalMs = 5 * 6e4;
    const keptMs = 60 * 6e4;
    const jobKeptMs = 4 * 60 * 6e4;
    function oldDeployments(store, isOld) {
      const living = store.allocations.all().filter(one => !terminalAllocation(one));
      const used = new Set(living.map(({DeploymentID: DeploymentID}) => DeploymentID));
      return store.deployments.all().filter(one => !isActive(one) && isOld(one.ModifyTime, keptMs) && !used.has(one.ID));
    }
    function oldAllocations(store, isOld) {
      return store.allocations.all().filter(one => {
        const wanted = findJob(store, one.Namespace, one.JobID);
        const replaced = one.DesiredStatus !== "run" || wanted === void 0 || wanted.Stop;
        const done = one.Job.Type === "batch" && wanted?.Status === "dead";
        return terminalAllocation(one) && (replaced || done) && isOld(one.ModifyTime, keptMs);
      });
    }
    function oldEvaluations(store, gone, isOld) {
      const left = store.allocations.all().filter(({ID: ID}) => !gone.has(ID));
      const used = new Set(left.map(({EvalID: EvalID}) => EvalID));
      return store.evaluations.all().filter(({Status: Status}) => Status !== "pending" && Status !== "blocked").filter(one => isOld(one.ModifyTime, keptMs) && !used.has(one.ID));
    }
    function oldJobs(store, isOld) {
      return store.jobs.all().filter(job => {
        if (job.Status !== "dead" || !isOld(job.SubmitTime, jobKeptMs)) return false;
        const own = ({Namespace: Namespace, JobID: JobID}) => Namespace === job.Namespace && JobID === job.ID;
        return !store.allocations.all().some(own) && !store.evaluations.all().some(own);
      });
    }
    function collectGarbage({store: store, present: present}, force) {
      const now = present();
      const isOld = (changedAt, kept) => force || instantToMs(now - changedAt) >= kept;
      const deployments = oldDeployments(store, isOld);
      const allocations = oldAllocations(store, isOld);
      const gone = new Set(allocations.map(({ID: ID}) => ID));
      const evaluations = oldEvaluations(store, gone, isOld);
      const nothing = deployments.length + allocations.length + evaluations.length === 0;
      if (nothing && oldJobs(store, isOld).length === 0) return;
      store.commit(() => {
        for (const {ID: ID} of deployments) store.deployments.remove(ID);
        for (const {ID: ID} of allocations) store.allocations.remove(ID);
        for (const {ID: ID} of evaluations) store.evaluations.remove(ID);
        for (const job of oldJobs(store, isOld)) removeJob(store, job);
      });
    }
    function startGc(server) {
      server.after(intervalMs, () => {
        collectGarbage(server, false);
        startGc(server);
      });
    }
    function gcRoutes(endpoints, server, acl) {
      return [ ...endpoints.write("/v1/system/gc", call => {
        const caller = call.authenticate();
        if (acl.enabled && !caller.management) throw permissionDenied();
        collectGarbage(server, true);
        return {
          status: 200
        };
      }), ...endpoints.write("/v1/system/reconcile/summaries", () => ({
        status: 200
      })) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/system/namespaces.ts
    const namespaceBody = schemas.Ikc({
      Name: schemas.YjP().default(""),
      Description: schemas.YjP().default("")
    });
    function addDefaultNamespace(store) {
      put(store, {
        Name: "default",
        Description: "Default shared namespace"
      });
    }
    function put(store, given) {
      return store.commit(index => {
        const CreateIndex = store.namespaces.get(given.Name)?.CreateIndex ?? index;
        store.namespaces.put({
          ...given,
          CreateIndex: CreateIndex,
          ModifyIndex: index
        });
        return index;
      });
    }
    function namespaces_create(store, acl, call) {
      const types = {
        body: "structs.Namespace",
        structs: {},
        members: {}
      };
      const body = decodeBody(call.request.body, namespaceBody, types);
      const caller = call.authenticate();
      if (acl.enabled && !caller.management) throw permissionDenied();
      if (!/^[a-zA-Z0-9-]{1,128}$/.test(body.Name)) throw errors_refusal(`invalid namespace: invalid name "${body.Name}".`);
      return {
        status: 200,
        headers: {
          "x-nomad-index": String(put(store, body))
        }
      };
    }
    function namespaces_one(store, {request: request, caller: caller}) {
      const name = request.params["name"] ?? "";
      if (!caller.allows(name, "read-job")) throw permissionDenied();
      const found = store.namespaces.get(name);
      const index = found?.ModifyIndex ?? store.tableIndex("namespaces");
      if (found === void 0) return {
        index: index,
        topics: [ "namespaces" ],
        missing: "Namespace not found"
      };
      return {
        index: index,
        topics: [ "namespaces" ],
        body: found
      };
    }
    function namespaces_remove(store, acl, call) {
      const caller = call.authenticate();
      if (acl.enabled && !caller.management) throw permissionDenied();
      const name = call.request.params["name"] ?? "";
      if (name === "default") throw errors_refusal("can not delete default namespace");
      const jobs = store.jobs.all().filter(({Namespace: Namespace, Status: Status}) => Namespace === name && Status !== "dead");
      if (jobs.length > 0) throw errors_refusal(`namespace "${name}" has non-terminal jobs`);
      const index = store.commit(at => {
        store.namespaces.remove(name);
        return at;
      });
      return {
        status: 200,
        headers: {
          "x-nomad-index": String(index)
        }
      };
    }
    function namespaceRoutes(endpoints, store, acl) {
      return [ ...endpoints.read("/v1/namespaces", ({caller: caller}) => {
        const body = store.namespaces.all().filter(({Name: Name}) => caller.allows(Name, "read-job"));
        return {
          index: store.tableIndex("namespaces"),
          topics: [ "namespaces" ],
          body: body
        };
      }), ...endpoints.read("/v1/namespace/:name", call => namespaces_one(store, call)), ...endpoints.plain("DELETE", "/v1/namespace/:name", call => namespaces_remove(store, acl, call)), ...[ "/v1/namespace", "/v1/namespaces", "/v1/namespace/:name" ].flatMap(path => endpoints.write(path, call => namespaces_create(store, acl, call))) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/system/nodes.ts
    const capacity = {
      cpu: 32e3,
      memoryMB: 32768
    };
    function addNodes(store, random, count) {
      store.commit(index => {
        for (let number = 1; number <= count; number += 1) store.nodes.put({
          ID: random.uuid(),
          Name: number === 1 ? "emulator" : `emulator-${number}`,
          Datacenter: "dc1",
          NodePool: "default",
          ...capacity,
          CreateIndex: index,
          ModifyIndex: index
        });
      });
    }
    function nodeView(node) {
      return {
        Address: "127.0.0.1",
        CreateIndex: node.CreateIndex,
        Datacenter: node.Datacenter,
        Drain: false,
        Drivers: {
          raw_exec: {
            Attributes: {
              "driver.raw_exec": "true"
            },
            Detected: true,
            HealthDescription: "Healthy",
            Healthy: true
          }
        },
        HostVolumes: {},
        ID: node.ID,
        LastDrain: null,
        ModifyIndex: node.ModifyIndex,
        Name: node.Name,
        NodeClass: "",
        NodePool: node.NodePool,
        SchedulingEligibility: "eligible",
        Status: "ready",
        StatusDescription: "",
        Version: "2.0.6"
      };
    }
    function requireNodeRead(acl, {caller: caller}) {
      if (acl.enabled && !caller.management) throw permissionDenied();
    }
    function nodes_one(store, {request: request}) {
      const id = storedId(request.params["id"] ?? "", "node lookup failed: ");
      const node = store.nodes.get(id);
      if (node !== void 0) return {
        index: node.ModifyIndex,
        topics: [ "nodes" ],
        body: nodeView(node)
      };
      return {
        index: store.tableIndex("nodes"),
        topics: [ "nodes" ],
        missing: "node not found"
      };
    }
    function nodeRoutes(endpoints, store, acl) {
      return [ ...endpoints.read("/v1/nodes", call => {
        requireNodeRead(acl, call);
        const body = store.nodes.all().map(nodeView);
        return {
          index: store.tableIndex("nodes"),
          topics: [ "nodes" ],
          body: body
        };
      }), ...endpoints.read("/v1/node/:id", call => {
        requireNodeRead(acl, call);
        return nodes_one(store, call);
      }) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/system/search.ts
    const searchBody = schemas.Ikc({
      Prefix: schemas.YjP().default(""),
      Context: schemas.YjP().default("")
    });
    const maxMatches = 20;
    function candidates(store, namespace) {
      const own = ({Namespace: Namespace}) => namespace === "*" || Namespace === namespace;
      const ids = records => records.filter(own).map(({ID: ID}) => ID);
      return {
        allocs: ids(store.allocations.all()),
        deployment: ids(store.deployments.all()),
        evals: ids(store.evaluations.all()),
        jobs: ids(store.jobs.all()),
        namespaces: store.namespaces.all().map(({Name: Name}) => Name),
        nodes: store.nodes.all().map(({ID: ID}) => ID)
      };
    }
    function search(store, call) {
      const types = {
        body: "structs.SearchRequest",
        structs: {},
        members: {}
      };
      const {Prefix: Prefix, Context: Context} = decodeBody(call.request.body, searchBody, types);
      const namespace = namespaceOf(call.request.query);
      requireCapability(call.authenticate(), namespace, "read-job", "list-jobs");
      const kinds = Object.entries(candidates(store, namespace)).filter(([kind]) => Context === "" || Context === "all" || Context === kind);
      const found = kinds.map(([kind, ids]) => ({
        kind: kind,
        ids: ids.filter(id => id.startsWith(Prefix)).sort()
      }));
      const matches = found.map(({kind: kind, ids: ids}) => [ kind, ids.slice(0, maxMatches) ]);
      const truncations = found.map(({kind: kind, ids: ids}) => [ kind, ids.length > maxMatches ]);
      const body = {
        Index: store.index(),
        KnownLeader: true,
        LastContact: 0,
        Matches: Object.fromEntries(matches),
        NextToken: "",
        Truncations: Object.fromEntries(truncations)
      };
      return readingAnswer({
        index: store.index(),
        topics: [],
        body: body
      }, call.pretty);
    }
    function searchRoutes(endpoints, store) {
      return endpoints.write("/v1/search", call => search(store, call));
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/cluster.ts
    function startParts(server, nodes) {
      keepJobStatus(server.store);
      addDefaultNamespace(server.store);
      addNodes(server.store, server.random, nodes);
      const ports = new AllocationPorts(server);
      startBroker(server, new Scheduler(server, ({group: group}) => ports.assign(group)));
      startDeploymentWatcher(server);
      startGc(server);
      return {
        ports: ports,
        client: startClient(server)
      };
    }
    function createCluster({clock: clock, random: random, acl: acl, nodes: nodes}) {
      const plans = createPlans(clock);
      const store = createStore();
      const server = {
        store: store,
        random: random,
        present: createInstants(clock),
        after: plans.after
      };
      const blocking = createBlockingQueries({
        store: store,
        clock: clock,
        random: random
      });
      const endpoints = createEndpoints({
        acl: acl,
        blocking: blocking
      });
      const logs = createLogs();
      const {client: client, ports: ports} = startParts(server, nodes);
      return {
        server: server,
        client: client,
        logs: logs,
        blocking: blocking,
        endpoints: endpoints,
        routes: [ ...deploymentReadRoutes(endpoints, store), ...deploymentWriteRoutes(endpoints, server), ...parseRoutes(endpoints), ...jobReadRoutes(endpoints, store), ...jobWriteRoutes(endpoints, {
          server: server,
          ports: ports
        }), ...evaluationRoutes(endpoints, store), ...allocationRoutes(endpoints, store), ...log_route_logRoutes(endpoints, {
          store: store,
          logs: logs
        }), ...nodeRoutes(endpoints, store, acl), ...namespaceRoutes(endpoints, store, acl), ...agentRoutes(endpoints, store, acl), ...gcRoutes(endpoints, server, acl), ...searchRoutes(endpoints, store) ],
        async end() {
          plans.cancelAll();
          blocking.release();
          await ports.close();
        }
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/control.ts
    const exitBody = schemas.rej({
      code: schemas.Whr().min(0).max(255).default(1),
      signal: schemas.Whr().min(0).default(0),
      oom: schemas.zMY().default(false),
      task: schemas.YjP().optional()
    });
    const control_healthBody = schemas.rej({
      healthy: schemas.zMY()
    });
    const logBody = schemas.rej({
      task: schemas.YjP(),
      type: schemas.k5n([ "stdout", "stderr" ]).default("stdout"),
      text: schemas.YjP()
    });
    function control_wrong(status, error) {
      return {
        status: status,
        json: {
          error: error
        }
      };
    }
    function control_readJson(text) {
      try {
        return JSON.parse(text === "" ? "{}" : text);
      } catch {
        return;
      }
    }
    function control_route(present, control) {
      const handle = request => {
        const body = control.body.safeParse(control_readJson(request.body));
        if (!body.success) return control_wrong(400, errors.S1(body.error));
        const cluster = present();
        const id = request.params["id"] ?? "";
        const allocation = cluster.server.store.allocations.get(id);
        if (allocation === void 0) return control_wrong(404, `There is no allocation ${id}.`);
        return control.act(cluster, allocation, body.data);
      };
      return {
        method: "POST",
        path: `allocations/:id/${control.path}`,
        handle: handle
      };
    }
    const jobExitBody = exitBody.extend({
      namespace: schemas.YjP().default("default"),
      group: schemas.YjP().optional(),
      canary: schemas.zMY().optional()
    });
    function exitOfJob(present) {
      const handle = request => {
        const body = jobExitBody.safeParse(control_readJson(request.body));
        if (!body.success) return control_wrong(400, errors.S1(body.error));
        const {namespace: namespace, group: group, canary: canary, task: task, ...exit} = body.data;
        const {server: server, client: client} = present();
        const job = request.params["id"] ?? "";
        const hit = server.store.allocations.all().filter(({Namespace: Namespace, JobID: JobID}) => Namespace === namespace && JobID === job).filter(({TaskGroup: TaskGroup}) => group === void 0 || TaskGroup === group).filter(one => canary === void 0 || isCanary(one) === canary).filter(({ID: ID, ClientStatus: ClientStatus}) => ClientStatus === "running" && (client.runner(ID)?.exit(exit, task) ?? false));
        if (hit.length > 0) return {
          status: 200,
          json: {
            allocations: hit.map(({ID: ID}) => ID)
          }
        };
        return control_wrong(409, `Nothing of job ${job} that fits runs.`);
      };
      return {
        method: "POST",
        path: "jobs/:id/exit",
        handle: handle
      };
    }
    function isCanary({DeploymentStatus: DeploymentStatus}) {
      return DeploymentStatus?.Canary ?? false;
    }
    function nomadControl(present) {
      return [ exitOfJob(present), control_route(present, {
        path: "exit",
        body: exitBody,
        act({client: client}, {ID: ID}, {task: task, ...exit}) {
          const ended = client.runner(ID)?.exit(exit, task) ?? false;
          return ended ? {
            status: 204
          } : control_wrong(409, `No such task of allocation ${ID} runs.`);
        }
      }), control_route(present, {
        path: "health",
        body: control_healthBody,
        act({client: client}, {ID: ID}, {healthy: healthy}) {
          const runner = client.runner(ID);
          runner?.setHealth(healthy);
          return runner === void 0 ? control_wrong(409, `${ID} does not run.`) : {
            status: 204
          };
        }
      }), control_route(present, {
        path: "logs",
        body: logBody,
        act({logs: logs}, {ID: ID}, entry) {
          logs.append({
            allocation: ID,
            ...entry
          });
          return {
            status: 204
          };
        }
      }) ];
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/snapshot.ts
    const tables = [ "namespaces", "nodes", "jobs", "versions", "submissions", "deployments", "evaluations", "allocations" ];
    const nomad_snapshot_exported = schemas.Ikc({
      format: schemas.euz("nomad-emulator-1"),
      index: schemas.Whr().min(0),
      tables: schemas.YjP()
    });
    const bigintMark = "\0bigint:";
    function encode(value) {
      return JSON.stringify(value, (_key, member) => typeof member === "bigint" ? `${bigintMark}${member}` : member);
    }
    function snapshot_decode(text) {
      return JSON.parse(text, (_key, member) => typeof member === "string" && member.startsWith(bigintMark) ? BigInt(member.slice(bigintMark.length)) : member);
    }
    function exportStore(store) {
      const records = Object.fromEntries(tables.map(name => [ name, store[name].all() ]));
      return {
        format: "nomad-emulator-1",
        index: store.index(),
        tables: encode(records)
      };
    }
    function isRecords(value) {
      const lists = schemas.Ikc(Object.fromEntries(tables.map(name => [ name, schemas.YOg(schemas._H3({})) ])));
      return lists.safeParse(value).success;
    }
    function putAll(table, records) {
      for (const record of records) table.put(record);
    }
    function importStore(store, state) {
      const read = nomad_snapshot_exported.safeParse(state);
      const records = read.success ? snapshot_decode(read.data.tables) : void 0;
      if (!read.success || !isRecords(records)) throw new Error("This is no state that the Nomad emulator exported.");
      store.skipTo(read.data.index);
      store.commit(() => {
        for (const node of store.nodes.all()) store.nodes.remove(node.ID);
        putAll(store.namespaces, records.namespaces);
        putAll(store.nodes, records.nodes);
        putAll(store.jobs, records.jobs);
        putAll(store.versions, records.versions);
        putAll(store.submissions, records.submissions);
        putAll(store.deployments, records.deployments);
        putAll(store.evaluations, records.evaluations);
        putAll(store.allocations, records.allocations);
      });
    }
    // CONCATENATED MODULE: ./packages/emulator/src/nomad/provider.ts
    function tooMany() {
      return {
        status: 429,
        headers: {
          "content-type": "text/plain",
          connection: "close"
        },
        text: "Your IP is issuing too many concurrent connections, please rate limit your calls\n"
      };
    }
    function fallback(_request, known) {
      return known === "path" ? {
        status: 405,
        text: "Invalid method"
      } : {
        status: 404
      };
    }
    function provider_showState({server: server, blocking: blocking}) {
      const {store: store} = server;
      const shown = {
        index: store.index(),
        heldQueries: blocking.count(),
        jobs: store.jobs.all(),
        deployments: store.deployments.all().map(deploymentView),
        allocations: store.allocations.all().map(allocationStub),
        evaluations: store.evaluations.all().map(evaluationView)
      };
      return JSON.parse(writeJson(shown, false));
    }
    function createClusterHolder(options) {
      const {clock: clock, random: random} = options;
      let cluster;
      const acl = createAcl({
        enabled: options.aclEnabled ?? false,
        clock: clock,
        random: random,
        nextIndex: () => cluster?.server.store.commit(index => index) ?? 1
      });
      const create = () => createCluster({
        clock: clock,
        random: random,
        acl: acl,
        nodes: options.nodes ?? 1
      });
      const present = () => {
        cluster ??= create();
        return cluster;
      };
      const begin = () => {
        cluster?.end();
        acl.reset();
        cluster = create();
      };
      present();
      return {
        acl: acl,
        holder: {
          present: present,
          begin: begin
        }
      };
    }
    function createNomad(options) {
      const limit = options.connectionLimit ?? 100;
      const {acl: acl, holder: holder} = createClusterHolder(options);
      const provider = {
        name: "nomad",
        get routes() {
          return [ ...holder.present().routes, ...acl.routes ];
        },
        fallback: fallback,
        before({remoteAddress: remoteAddress}) {
          const open = holder.present().endpoints.inProgress(remoteAddress);
          return limit > 0 && open >= limit ? tooMany() : void 0;
        },
        control: nomadControl(holder.present),
        state: () => provider_showState(holder.present()),
        export: () => exportStore(holder.present().server.store),
        import(state) {
          holder.begin();
          importStore(holder.present().server.store, state);
        },
        reset: holder.begin,
        close: () => holder.present().end()
      };
      return {
        provider: provider,
        token: acl.managementToken
      };
    }
    // CONCATENATED MODULE: ./packages/emulator/src/start.ts
    function randomFor(provider, options) {
      const place = [ "emqx", "edgegap", "nomad" ].indexOf(provider);
      return createRandom((options.seed ?? 1) * 3 + place);
    }
    async function startEmqx({clock: clock, options: options, serve: serve}) {
      const random = randomFor("emqx", options);
      const {provider: provider, ...shown} = await createEmqx({
        clock: clock,
        random: random,
        fixture: options.fixture?.emqx,
        mqttPort: options.mqttPort
      });
      const {url: url} = await serve(provider, options.emqxPort);
      return {
        url: `${url}${basePath}`,
        ...shown
      };
    }
    async function startEdgegap(starting) {
      const {clock: clock, options: options, serve: serve} = starting;
      const random = randomFor("edgegap", options);
      const fixture = options.fixture?.edgegap;
      const {provider: provider, token: token} = await createEdgegap({
        clock: clock,
        random: random,
        fixture: fixture
      });
      const {url: url} = await serve(provider, options.edgegapPort);
      return {
        url: url,
        token: token
      };
    }
    async function startNomad({clock: clock, options: options, serve: serve}) {
      const random = randomFor("nomad", options);
      const aclEnabled = options.nomadAcl ?? false;
      const nodes = options.nomadNodes ?? 1;
      const {provider: provider, token: token} = createNomad({
        clock: clock,
        random: random,
        aclEnabled: aclEnabled,
        nodes: nodes
      });
      const {url: url} = await serve(provider, options.nomadPort);
      return {
        url: url,
        token: token
      };
    }
    function play(scenario, clock, {emqx: emqx, edgegap: edgegap, nomad: nomad}) {
      if (scenario === void 0 || !emqx || !edgegap || !nomad) return async () => [];
      return playScenario(scenario, {
        clock: clock,
        servers: {
          emqx: emqx,
          edgegap: edgegap,
          nomad: nomad
        }
      }).problems;
    }
    async function startEmulator(options = {}) {
      const clock = options.clock ?? createClock({
        speed: options.speed ?? 1
      });
      const running = new AsyncDisposableStack;
      running.defer(() => clock.stop());
      const servers = {};
      let problems = async () => [];
      const expectations = {
        method: "GET",
        path: "expectations",
        handle: async () => ({
          status: 200,
          json: {
            problems: await problems()
          }
        })
      };
      const starting = {
        clock: clock,
        options: options,
        async serve(provider, port = 0) {
          const control = [ ...provider.control ?? [], expectations ];
          const server = await startServer({
            provider: {
              ...provider,
              control: control
            },
            clock: clock,
            port: port
          });
          running.defer(server.close);
          servers[provider.name] = server;
          return server;
        }
      };
      try {
        const addresses = {
          emqx: await startEmqx(starting),
          edgegap: await startEdgegap(starting),
          nomad: await startNomad(starting)
        };
        problems = play(options.scenario, clock, servers);
        return {
          ...addresses,
          clock: clock,
          problems: problems,
          close: () => running.disposeAsync()
        };
      } catch (error) {
        await running.disposeAsync();
        throw error;
      }
    }
  })
};
