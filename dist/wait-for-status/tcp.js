export const id = 849;
export const ids = [849];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeTcp: () => (/* binding */ probeTcp)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
/* harmony import */ var _socket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);



/** Passes where a TCP connection is accepted. */
function probeTcp(target, call) {
    const shown = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAddress */ .M)(target);
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(call, shown, async (signal) => {
        const socket = await (0,_socket_js__WEBPACK_IMPORTED_MODULE_1__/* .openSocket */ .k)(target, { signal });
        socket.destroy();
        return `${shown} accepts connections`;
    });
}


/***/ })

};
