export const id = 173;
export const ids = [173];
export const modules = {

/***/ 7173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   readPullRequestEvent: () => (/* binding */ readPullRequestEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);


function readEvent(env, schema) {
    const path = env('GITHUB_EVENT_PATH');
    if (path === undefined || path === '')
        return undefined;
    try {
        return schema.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}
const pullRequestEvent = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    action: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ number: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), state: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
function readPullRequestEvent(env) {
    const event = readEvent(env, pullRequestEvent);
    if (event === undefined)
        return undefined;
    const { action, pull_request: request } = event;
    return { number: request.number, isClosed: action === 'closed' || request.state === 'closed' };
}


/***/ })

};
