export const id = 646;
export const ids = [646];
export const modules = {

/***/ 5646:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* binding */ parse)
/* harmony export */ });
// Not bundled: ncc cannot carry along the 2 MB of WebAssembly that the package reads at run time.
const { parse } = await import(/* webpackIgnore: true */ '@cdktn/hcl2json');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
