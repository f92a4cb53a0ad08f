export const id = 747;
export const ids = [747];
export const modules = {

/***/ 3747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPattern: () => (/* binding */ readPattern)
/* harmony export */ });
/* unused harmony exports InvalidPattern, compilePattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** The pattern is not one of RE2's language. The message says why, in RE2's words. */
class InvalidPattern extends Error {
    name = 'InvalidPattern';
}
// RE2 matches in linear time: characters × instructions of the compiled pattern. A step costs up to
// 0.1 µs (measured), so that a search blocks cancel and deadline for less than half a second.
const MAX_STEPS = 4_000_000;
const MAX_INSTRUCTIONS = 2_000;
const FLAGS = new Map([
    ['i', re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE],
    ['m', re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.MULTILINE],
    ['s', re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL],
    // Patterns match characters, not units of UTF-16, with and without it.
    ['u', 0],
]);
/**
 * Compiles a regular expression of RE2's language, which has no backtracking and therefore neither
 * lookaround nor backreferences. `flags`: any of `i`, `m`, `s`, `u`.
 *
 * @throws InvalidPattern
 */
function compilePattern(source, flags = '') {
    const compiled = compile(source, flags);
    const instructions = Math.max(1, compiled.programSize());
    if (instructions > MAX_INSTRUCTIONS) {
        throw new InvalidPattern(`it compiles to ${instructions} steps; at most ${MAX_INSTRUCTIONS}`);
    }
    const maxCharacters = Math.floor(MAX_STEPS / instructions);
    // What says something about the end of the text must not find the end of a part of it.
    const mayBeCut = !/\$|\\[zbB]/.test(source);
    return {
        source: `/${source}/${flags}`,
        stepsPerCharacter: instructions,
        search(text) {
            if (text.length > maxCharacters && !mayBeCut)
                return { found: false, searchedCharacters: 0 };
            const searched = text.slice(0, maxCharacters);
            return { found: compiled.test(searched), searchedCharacters: searched.length };
        },
    };
}
/** As `compilePattern`; undefined for what is no pattern. */
function readPattern(source, flags = '') {
    try {
        return compilePattern(source, flags);
    }
    catch (error) {
        if (error instanceof InvalidPattern)
            return undefined;
        throw error;
    }
}
function compile(source, flags) {
    const bits = [...flags].map((flag) => FLAGS.get(flag));
    const unknown = bits.indexOf(undefined);
    if (unknown >= 0)
        throw new InvalidPattern(`there is no flag ${flags.charAt(unknown)}`);
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source, bits.reduce((all, bit) => all | (bit ?? 0), 0));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new InvalidPattern(why.replace(/^error parsing regexp: /, ''));
    }
}


/***/ })

};
