export const id = 747;

export const ids = [ 747 ];

export const modules = {
  3747: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readPattern: () => readPattern
    });
    var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
    class InvalidPattern extends Error {
      name="InvalidPattern";
    }
    const MAX_STEPS = 4e6;
    const MAX_INSTRUCTIONS = 2e3;
    const FLAGS = new Map([ [ "i", re2js__WEBPACK_IMPORTED_MODULE_0__.L3.CASE_INSENSITIVE ], [ "m", re2js__WEBPACK_IMPORTED_MODULE_0__.L3.MULTILINE ], [ "s", re2js__WEBPACK_IMPORTED_MODULE_0__.L3.DOTALL ], [ "u", 0 ] ]);
    function compilePattern(source, flags = "") {
      const compiled = compile(source, flags);
      const instructions = Math.max(1, compiled.programSize());
      if (instructions > MAX_INSTRUCTIONS) throw new InvalidPattern(`it compiles to ${instructions} steps; at most ${MAX_INSTRUCTIONS}`);
      const maxCharacters = Math.floor(MAX_STEPS / instructions);
      const mayBeCut = !/\$|\\[zbB]/.test(source);
      return {
        source: `/${source}/${flags}`,
        stepsPerCharacter: instructions,
        search(text) {
          if (text.length > maxCharacters && !mayBeCut) return {
            found: false,
            searchedCharacters: 0
          };
          const searched = text.slice(0, maxCharacters);
          return {
            found: compiled.test(searched),
            searchedCharacters: searched.length
          };
        }
      };
    }
    function readPattern(source, flags = "") {
      try {
        return compilePattern(source, flags);
      } catch (error) {
        if (error instanceof InvalidPattern) return;
        throw error;
      }
    }
    function compile(source, flags) {
      const bits = [ ...flags ].map(flag => FLAGS.get(flag));
      const unknown = bits.indexOf(void 0);
      if (unknown >= 0) throw new InvalidPattern(`there is no flag ${flags.charAt(unknown)}`);
      try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__.L3.compile(source, bits.reduce((all, bit) => all | (bit ?? 0), 0));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new InvalidPattern(why.replace(/^error parsing regexp: /, ""));
      }
    }
  })
};
