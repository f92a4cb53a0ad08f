export const id = 916;

export const ids = [ 916 ];

export const modules = {
  6916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      measureCommand: () => measureCommand
    });
    var external_node_path_ = __webpack_require__(6760);
    var action_error = __webpack_require__(9923);
    var duration = __webpack_require__(6855);
    var external_node_child_process_ = __webpack_require__(1421);
    var external_node_crypto_ = __webpack_require__(7598);
    var external_node_events_ = __webpack_require__(8474);
    var deadline = __webpack_require__(3739);
    var promises_ = __webpack_require__(1455);
    var clock = __webpack_require__(5293);
    // CONCATENATED MODULE: ./packages/probe/src/command/kill-descendants.ts
    const MARK_VARIABLE = "ROLLOUT_GATE_RUN";
    const MAX_PASSES = 100;
    async function killDescendants(pid, mark, kill) {
      killQuietly(-pid, kill);
      for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const left = await markedProcesses(mark);
        const killed = left.filter(each => killQuietly(each, kill));
        if (killed.length === 0) return;
        await (0, clock.d)();
      }
    }
    function killQuietly(pid, kill) {
      try {
        kill(pid, "SIGKILL");
        return true;
      } catch {
        return false;
      }
    }
    async function markedProcesses(mark) {
      const names = await (0, promises_.readdir)("/proc").catch(() => []);
      const pids = names.filter(name => /^\d+$/.test(name)).map(Number);
      const marked = await Promise.all(pids.map(pid => hasMark(pid, mark)));
      return pids.filter((_, at) => marked[at] === true);
    }
    async function hasMark(pid, mark) {
      const environment = await (0, promises_.readFile)(`/proc/${pid}/environ`).catch(() => {});
      return environment?.includes(`${MARK_VARIABLE}=${mark}\0`) ?? false;
    }
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_net_ = __webpack_require__(7030);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_util_ = __webpack_require__(7975);
    // CONCATENATED MODULE: ./packages/probe/src/command/output-channel.ts
    const BUFFER_BYTES = 64 * 1024;
    const makePipes = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
    async function openChannels(takes) {
      const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "gate-"));
      try {
        const paths = takes.map((_, at) => (0, external_node_path_.join)(folder, String(at)));
        await makePipes("mkfifo", [ "-m", "600", ...paths ]);
        return takes.map((take, at) => openPipe(paths[at] ?? "", take));
      } finally {
        await (0, promises_.rm)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    function openPipe(path, take) {
      const ourEnd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
      const theirs = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
      const ours = new external_node_net_.Socket({
        fd: ourEnd,
        readable: true,
        writable: false,
        onread: {
          buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
          callback(bytes, buffer) {
            take(buffer.subarray(0, bytes));
            return true;
          }
        }
      });
      ours.on("error", () => {});
      ours.resume();
      return {
        theirs: theirs,
        ours: ours
      };
    }
    function closeTheirs({theirs: theirs}) {
      (0, external_node_fs_.closeSync)(theirs);
    }
    // CONCATENATED MODULE: ./packages/probe/src/command/run-command.ts
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
    const MAX_BYTES = 64 * 1024;
    const PIPE_GRACE_MS = 500;
    async function runCommand(command, call) {
      call.signal.throwIfAborted();
      const mark = (0, external_node_crypto_.randomUUID)();
      const tails = [ createOutputTail(MAX_BYTES), createOutputTail(MAX_BYTES) ];
      const channels = await openChannels(tails.map(({take: take}) => take)).catch(codeOf);
      if (typeof channels === "string") return {
        how: {
          kind: "not-started",
          why: `mkfifo: ${channels}`
        },
        stdout: [],
        stderr: []
      };
      const child = start(command, mark, channels);
      channels.forEach(closeTheirs);
      const how = await untilEnd(child, call);
      if (child.pid !== void 0) await killDescendants(child.pid, mark, call.kill);
      await drained(channels, call.clock);
      call.signal.throwIfAborted();
      return {
        how: how,
        stdout: tails[0].lines(),
        stderr: tails[1].lines()
      };
    }
    function start({words: words, directory: directory, environment: environment}, mark, channels) {
      const [program = "", ...args] = words;
      return (0, external_node_child_process_.spawn)(program, args, {
        env: {
          ...environment,
          [MARK_VARIABLE]: mark
        },
        ...directory === void 0 ? {} : {
          cwd: directory
        },
        shell: false,
        detached: true,
        stdio: [ "ignore", ...channels.map(({theirs: theirs}) => theirs) ],
        windowsHide: true
      });
    }
    async function untilEnd(child, call) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const limit = __addDisposableResource(env_1, (0, deadline.db)(call.clock, call.timeoutMs, call.signal), false);
        try {
          const [status, signal] = await (0, external_node_events_.once)(child, "exit", {
            signal: limit.signal
          });
          if (typeof status === "number") return {
            kind: "exited",
            status: status
          };
          return {
            kind: "killed",
            by: String(signal)
          };
        } catch (error) {
          child.on("error", () => {});
          if (limit.signal.aborted) return {
            kind: "timed-out"
          };
          return {
            kind: "not-started",
            why: codeOf(error)
          };
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    function codeOf(error) {
      return error instanceof Error && "code" in error ? String(error.code) : String(error);
    }
    async function drained(channels, clock) {
      const over = new AbortController;
      const closed = Promise.all(channels.map(({ours: ours}) => ours.closed ? void 0 : (0, 
      external_node_events_.once)(ours, "close")));
      const graceOver = clock.sleep(PIPE_GRACE_MS, over.signal).catch(() => {});
      await Promise.race([ closed, graceOver ]);
      over.abort();
      for (const {ours: ours} of channels) ours.destroy();
    }
    function createOutputTail(maxBytes) {
      const ring = Buffer.alloc(maxBytes);
      let taken = 0;
      return {
        take(chunk) {
          const end = chunk.subarray(Math.max(0, chunk.length - maxBytes));
          const at = (taken + chunk.length - end.length) % maxBytes;
          const room = Math.min(end.length, maxBytes - at);
          ring.set(end.subarray(0, room), at);
          ring.set(end.subarray(room), 0);
          taken += chunk.length;
        },
        lines() {
          if (taken === 0) return [];
          const at = taken % maxBytes;
          const isCut = taken > maxBytes;
          const bytes = isCut ? Buffer.concat([ ring.subarray(at), ring.subarray(0, at) ]) : ring;
          const text = bytes.toString("utf8", 0, Math.min(taken, maxBytes));
          const lines = text.replace(/\r?\n$/, "").split(/\r\n|\n|\r/);
          if (!isCut) return lines;
          return [ `(${taken - maxBytes} bytes before this were left out)`, ...lines.slice(1) ];
        }
      };
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/command.ts
    const INCONCLUSIVE_STATUS = 75;
    const ALWAYS = [ "PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "LANG", "RUNNER_TRACKING_ID" ];
    function measureCommand(gate, context) {
      const {run: run} = context;
      refuseWindows(gate.name);
      const workspace = run.env("GITHUB_WORKSPACE") || ".";
      return async call => {
        const command = {
          words: gate.command,
          directory: (0, external_node_path_.resolve)(workspace, gate.directory ?? "."),
          environment: environmentFor(gate, context)
        };
        const kill = (pid, signal) => void process.kill(pid, signal);
        const end = await runCommand(command, {
          ...call,
          kill: kill,
          clock: run.world.clock
        });
        return {
          ...evaluateEnd(end, call.timeoutMs, gate.command[0] ?? ""),
          output: outputOf(end)
        };
      };
    }
    function refuseWindows(name) {
      if (process.platform !== "win32") return;
      throw new action_error.l("refused", `Gate ${name}: command gates need a runner with Linux or macOS.`);
    }
    function environmentFor(gate, context) {
      const {run: run, toolFolders: toolFolders, canaries: canaries} = context;
      const addresses = Object.fromEntries(canaries.map(({id: id, ports: ports}) => [ id, ports ]));
      const given = [ ...ALWAYS, ...gate.environment ].flatMap(name => {
        const value = run.env(name);
        return value === void 0 ? [] : [ [ name, value ] ];
      });
      const environment = Object.fromEntries(given);
      const path = [ ...toolFolders, environment["PATH"] ?? "" ].filter(part => part !== "");
      return {
        ...environment,
        ...nomadVariables(context),
        ...gate["pass-token"] ? tokenOf(context) : {},
        PATH: path.join(external_node_path_.delimiter),
        CANARY_ADDRESSES: JSON.stringify(addresses)
      };
    }
    function nomadVariables({address: address, nomad: nomad, snapshot: snapshot}) {
      const {ID: ID, JobID: JobID, JobVersion: JobVersion, Namespace: Namespace} = snapshot.deployment;
      const {region: region} = nomad.scope;
      return {
        NOMAD_ADDR: address.href.replace(/\/$/, ""),
        NOMAD_NAMESPACE: Namespace,
        ...region === void 0 ? {} : {
          NOMAD_REGION: region
        },
        DEPLOYMENT_ID: ID,
        JOB_ID: JobID,
        JOB_VERSION: String(JobVersion)
      };
    }
    function tokenOf({nomad: nomad}) {
      const token = nomad.token?.();
      return token === void 0 ? {} : {
        NOMAD_TOKEN: token
      };
    }
    function evaluateEnd({how: how}, timeoutMs, program) {
      switch (how.kind) {
       case "exited":
        return {
          verdict: verdictOf(how.status),
          detail: `${program} ended with ${how.status}`
        };

       case "killed":
        return {
          verdict: "fail",
          detail: `${program} was killed by ${how.by}`
        };

       case "timed-out":
        {
          const detail = `${program} did not end within ${(0, duration.a3)(timeoutMs)} and was killed`;
          return {
            verdict: "fail",
            detail: detail
          };
        }

       case "not-started":
        return {
          verdict: "inconclusive",
          detail: `${program} could not be started (${how.why}): check it and its directory`
        };
      }
    }
    function verdictOf(status) {
      if (status === 0) return "pass";
      return status === INCONCLUSIVE_STATUS ? "inconclusive" : "fail";
    }
    function outputOf({stdout: stdout, stderr: stderr}) {
      return [ ...stdout, ...stderr.map(line => `stderr: ${line}`) ];
    }
  })
};
