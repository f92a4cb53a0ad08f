export const id = 547;

export const ids = [ 547 ];

export const modules = {
  547: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      parseJsonPath: () => parseJsonPath
    });
    var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
    const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__.Dd;
    function parseJsonPath(text) {
      try {
        const query = environment.compile(text);
        return {
          text: text,
          valuesIn: document => found(query, document)
        };
      } catch {
        return;
      }
    }
    function found(query, document) {
      try {
        return query.query(document).values();
      } catch (error) {
        if (error instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__.s_) return [];
        throw error;
      }
    }
  })
};
