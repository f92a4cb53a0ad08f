export const id = 353;

export const ids = [ 353 ];

export const modules = {
  5734: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readOpenWrites: () => readOpenWrites
    });
    var _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7213);
    var _rollout_actions_client_emqx_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6950);
    var _rollout_actions_client_emqx_find_created__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
    var _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
    var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8395);
    var _connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4472);
    var _deployments_interrupted_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
    var _writes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4277);
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
    const wanted = zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      platform: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      region: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      type: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      connections: zod_mini__WEBPACK_IMPORTED_MODULE_7__.aig(),
      tps: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_7__.aig()),
      name: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP()),
      projectId: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP()),
      version: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP())
    });
    const state = zod_mini__WEBPACK_IMPORTED_MODULE_7__.k5n([ "sent", "unclear" ]);
    const openWrite = zod_mini__WEBPACK_IMPORTED_MODULE_7__.gMt("verb", [ zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      verb: zod_mini__WEBPACK_IMPORTED_MODULE_7__.k5n([ "start", "stop" ]),
      id: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      state: state
    }), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      verb: zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz("create"),
      wanted: wanted,
      fromMs: zod_mini__WEBPACK_IMPORTED_MODULE_7__.aig(),
      before: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP()),
      state: state
    }) ]);
    const MAX_READ_MS = 6e4;
    const APPEARS_WITHIN_MS = 4e4;
    async function readOpenWrites(kept, run, inputs) {
      const raw = JSON.parse(kept[_writes_js__WEBPACK_IMPORTED_MODULE_6__.e3] ?? "[]");
      const writes = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YOg(openWrite).parse(raw);
      if (writes.length === 0) return;
      const emqx = (0, _connect_js__WEBPACK_IMPORTED_MODULE_4__.N)(inputs, run);
      run.requests(() => emqx.api.sent());
      try {
        for (const write of writes) {
          const sentence = `${describeOpen(write)} ${await findingOf(write, emqx, run)}`;
          run.log.warning(sentence);
          run.report.remark(sentence);
        }
      } finally {
        await emqx.api.close();
      }
    }
    function describeOpen(write) {
      const what = write.verb === "create" ? `The create call for ${(0, _rollout_actions_client_emqx_create_request__WEBPACK_IMPORTED_MODULE_0__.Ng)(write.wanted)}` : `The ${write.verb} of deployment ${write.id}`;
      const why = write.state === "sent" ? "the step ended before its answer" : "its answer was lost";
      return `${what} may have been carried out: ${why}.`;
    }
    async function findingOf(write, emqx, run) {
      const env_1 = {
        stack: [],
        error: void 0,
        hasError: false
      };
      try {
        const deadline = __addDisposableResource(env_1, (0, _rollout_actions_client_time_deadline__WEBPACK_IMPORTED_MODULE_3__.db)(run.world.clock, MAX_READ_MS, run.signal), false);
        try {
          if (write.verb === "create") return await createFinding(write, emqx, {
            run: run,
            deadline: deadline
          });
          const {signal: signal} = deadline;
          const {status: status} = await (0, _rollout_actions_client_emqx_deployments__WEBPACK_IMPORTED_MODULE_1__.iJ)(emqx, write.id, {
            signal: signal,
            deadline: deadline
          });
          return `Deployment ${write.id} is ${status} now.`;
        } catch (error) {
          const unread = (0, _deployments_interrupted_create_js__WEBPACK_IMPORTED_MODULE_5__.Ms)(error);
          if (write.verb === "create") return (0, _deployments_interrupted_create_js__WEBPACK_IMPORTED_MODULE_5__.jb)({
            candidates: [],
            unread: unread
          });
          return `Its status could not be read (${unread}). Check the console.`;
        }
      } catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
      } finally {
        __disposeResources(env_1);
      }
    }
    async function createFinding({wanted: wanted, fromMs: fromMs, before: before}, emqx, {run: run, deadline: deadline}) {
      const {candidates: candidates, unread: unread} = await (0, _rollout_actions_client_emqx_find_created__WEBPACK_IMPORTED_MODULE_2__.it)({
        emqx: emqx,
        deadline: deadline,
        wanted: wanted,
        onQuota: "fail",
        withinMs: APPEARS_WITHIN_MS,
        before: before.map(id => ({
          id: id
        })),
        called: {
          fromMs: fromMs,
          toMs: run.world.clock.wall()
        }
      });
      const finding = (0, _deployments_interrupted_create_js__WEBPACK_IMPORTED_MODULE_5__.jb)({
        candidates: candidates,
        ...unread && {
          unread: unread.what
        }
      });
      return candidates.length === 0 ? finding : `${finding} It costs money, and the API cannot delete it.`;
    }
  })
};
