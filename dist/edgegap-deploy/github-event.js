export const id = 173;

export const ids = [ 173 ];

export const modules = {
  7173: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => readEvent,
      readPullRequestEvent: () => readPullRequestEvent
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    function readEvent(env, schema) {
      const path = env("GITHUB_EVENT_PATH");
      if (path === void 0 || path === "") return;
      try {
        return schema.safeParse(JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))).data;
      } catch {
        return;
      }
    }
    const pullRequestEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
      action: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
      pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()
      })
    });
    function readPullRequestEvent(env) {
      const event = readEvent(env, pullRequestEvent);
      if (event === void 0) return;
      const {action: action, pull_request: request} = event;
      return {
        number: request.number,
        isClosed: action === "closed" || request.state === "closed"
      };
    }
  })
};
