export const id = 547;
export const ids = [547];
export const modules = {

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJsonPath: () => (/* binding */ parseJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);

const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
function parseJsonPath(text) {
    try {
        const query = environment.compile(text);
        return { text, valuesIn: (document) => found(query, document) };
    }
    catch {
        return undefined;
    }
}
function found(query, document) {
    try {
        return query.query(document).values();
    }
    catch (error) {
        if (error instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_)
            return [];
        throw error;
    }
}


/***/ })

};
