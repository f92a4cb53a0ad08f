export const id = 763;
export const ids = [763];
export const modules = {

/***/ 3763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPullRequestEvent: () => (/* binding */ readPullRequestEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7411);


const event = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
/**
 * Reads the file that GITHUB_EVENT_PATH names. Undefined where the run was not started by a pull
 * request, or where there is no such file.
 */
async function readPullRequestEvent(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        const read = event.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
        if (!read.success)
            return undefined;
        const { action, pull_request: request } = read.data;
        return { number: request.number, isClosed: action === 'closed' || request.state === 'closed' };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
