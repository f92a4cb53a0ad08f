export const id = 586;

export const ids = [ 586 ];

export const modules = {
  3586: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      finish: () => finish,
      run: () => run
    });
    var environment = __webpack_require__(652);
    var external_node_child_process_ = __webpack_require__(1421);
    var external_node_events_ = __webpack_require__(8474);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_readline_ = __webpack_require__(481);
    var action_error = __webpack_require__(9923);
    var schemas = __webpack_require__(968);
    // CONCATENATED MODULE: ./packages/emulator/src/addresses.ts
    const deployment = schemas.Ikc({
      id: schemas.YjP(),
      name: schemas.YjP(),
      type: schemas.YjP(),
      status: schemas.YjP(),
      mqttUrl: schemas.YjP(),
      wsUrl: schemas.YjP(),
      ports: schemas.Ikc({
        mqtt: schemas.Whr(),
        ws: schemas.Whr()
      })
    });
    const emulatorAddresses = schemas.Ikc({
      emqx: schemas.Ikc({
        url: schemas.YjP(),
        apiKey: schemas.YjP(),
        apiSecret: schemas.YjP(),
        deployments: schemas.YOg(deployment)
      }),
      edgegap: schemas.Ikc({
        url: schemas.YjP(),
        token: schemas.YjP()
      }),
      nomad: schemas.Ikc({
        url: schemas.YjP(),
        token: schemas.YjP()
      })
    });
    // CONCATENATED MODULE: ./actions/emulator/src/emulator-process.ts
    async function startProcess(inputs, actionRun) {
      const folder = actionRun.env("RUNNER_TEMP") ?? (0, external_node_os_.tmpdir)();
      const log = (0, external_node_path_.join)(folder, `emulator-${process.pid}.log`);
      const child = spawnEmulator(flagsOf(inputs, folder), log);
      actionRun.keep({
        pid: String(child.pid),
        log: log
      });
      const line = await firstLine(child, actionRun.signal);
      if (line !== void 0) return emulatorAddresses.parse(JSON.parse(line));
      const [said = ""] = (0, external_node_fs_.readFileSync)(log, "utf8").trim().split("\n\n");
      const problem = said.replaceAll(/\s*\n\s*/g, "; ");
      throw new action_error.l("refused", `The emulator did not start: ${problem}. Check the inputs.`);
    }
    function spawnEmulator(flags, log) {
      const file = (0, external_node_fs_.openSync)(log, "w");
      try {
        return (0, external_node_child_process_.spawn)(process.execPath, [ process.argv[1] ?? "", ...flags ], {
          detached: true,
          stdio: [ "ignore", "pipe", file ]
        });
      } finally {
        (0, external_node_fs_.closeSync)(file);
      }
    }
    function flagsOf(inputs, folder) {
      return [ "--speed", String(inputs.speed), "--seed", String(inputs.seed), "--emqx-port", String(inputs.emqxPort), "--edgegap-port", String(inputs.edgegapPort), "--nomad-port", String(inputs.nomadPort), "--mqtt-port", String(inputs.mqttPort), "--nomad-nodes", String(inputs.nomadNodes), ...inputs.nomadAcl ? [ "--nomad-acl" ] : [], ...fileFlag("fixture", inputs.fixture, folder), ...fileFlag("scenario", inputs.scenario, folder) ];
    }
    function fileFlag(name, given, folder) {
      if (given === void 0) return [];
      if (!/[\n{]|: /.test(given)) return [ `--${name}`, given ];
      const file = (0, external_node_path_.join)(folder, `emulator-${process.pid}-${name}.yml`);
      (0, external_node_fs_.writeFileSync)(file, given);
      return [ `--${name}`, file ];
    }
    async function firstLine(child, signal) {
      const {stdout: stdout} = child;
      if (stdout === null) return;
      const line = (0, external_node_events_.once)((0, external_node_readline_.createInterface)(stdout), "line", {
        signal: signal
      }).then(([text]) => String(text));
      const ended = (0, external_node_events_.once)(child, "close", {
        signal: signal
      }).then(() => {});
      ended.catch(() => {});
      line.catch(() => {});
      const first = await Promise.race([ line, ended ]);
      stdout.destroy();
      child.unref();
      return first;
    }
    // CONCATENATED MODULE: ./actions/emulator/src/end-emulator.ts
    const Expectations = schemas.Ikc({
      problems: schemas.YOg(schemas.YjP())
    });
    async function endEmulator({pid: pid, address: address, log: file}, {signal: signal, log: log}) {
      const problems = address === void 0 ? [] : await problemsAt(address, signal);
      if (problems !== void 0) end(Number(pid)); else {
        log.warning("The emulator had ended before this step.");
        log.group("What it printed", linesOf(file));
      }
      if (problems === void 0 || problems.length === 0) return;
      throw new action_error.l("failed", `The scenario expected something else: ${problems.join("; ")}. See the steps above.`);
    }
    async function problemsAt(address, signal) {
      try {
        const reply = await fetch(`${address}/__emulator__/expectations`, {
          signal: signal
        });
        return Expectations.parse(await reply.json()).problems;
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof TypeError) return;
        throw error;
      }
    }
    function linesOf(file) {
      try {
        return (0, external_node_fs_.readFileSync)(file ?? "", "utf8").trimEnd().split("\n");
      } catch {
        return [ "(its log is gone)" ];
      }
    }
    function end(pid) {
      if (!Number.isInteger(pid) || pid <= 0) return;
      try {
        process.kill(pid, "SIGTERM");
      } catch {}
    }
    // CONCATENATED MODULE: ./actions/emulator/src/run.ts
    async function run(inputs, actionRun) {
      const addresses = await startProcess(inputs, actionRun);
      actionRun.keep({
        address: addresses.nomad.url
      });
      setOutputs(addresses, actionRun);
      if (inputs.env) {
        const variables = Object.entries((0, environment.p)(addresses));
        for (const [name, text] of variables) actionRun.setVariable(name, text);
      }
      for (const [name, {url: url}] of Object.entries(addresses)) actionRun.log.info(`${name}: ${url}, page ${new URL("/__emulator__/", url).href}`);
      const pace = inputs.speed === 1 ? "in real time" : `${inputs.speed} times as fast as real time`;
      const reason = `The emulator is running ${pace}.`;
      return {
        outcome: "succeeded",
        reason: reason,
        isUnfinished: true
      };
    }
    async function finish(state, actionRun) {
      await endEmulator(state, actionRun);
    }
    function setOutputs({emqx: emqx, edgegap: edgegap, nomad: nomad}, {outputs: outputs}) {
      const dedicated = emqx.deployments.find(({type: type}) => type === "dedicated");
      outputs.set("emqx-url", emqx.url);
      outputs.set("emqx-api-key", emqx.apiKey);
      outputs.set("emqx-api-secret", emqx.apiSecret);
      outputs.set("emqx-deployment-name", dedicated?.name);
      outputs.set("mqtt-url", dedicated?.mqttUrl);
      outputs.set("edgegap-url", edgegap.url);
      outputs.set("edgegap-token", edgegap.token);
      outputs.set("nomad-url", nomad.url);
      outputs.set("nomad-token", nomad.token);
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
  })
};
