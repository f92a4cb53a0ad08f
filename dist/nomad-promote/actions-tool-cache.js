export const id = 460;

export const ids = [ 460 ];

export const modules = {
  9379: ((module, __unused_webpack_exports, __webpack_require__) => {
    const ANY = Symbol("SemVer ANY");
    class Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp; else comp = comp.value;
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) this.value = ""; else this.value = this.operator + this.semver.version;
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") this.operator = "";
        if (!m[2]) this.semver = ANY; else this.semver = new SemVer(m[2], this.options.loose);
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) return true;
        if (typeof version === "string") try {
          version = new SemVer(version, this.options);
        } catch (er) {
          return false;
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
        if (this.operator === "") {
          if (this.value === "") return true;
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") return true;
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
        return false;
      }
    }
    module.exports = Comparator;
    const parseOptions = __webpack_require__(356);
    const {safeRe: re, t: t} = __webpack_require__(5471);
    const cmp = __webpack_require__(8646);
    const debug = __webpack_require__(1159);
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(6782);
  }),
  6782: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SPACE_CHARACTERS = /\s+/g;
    class Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range; else return new Range(range.raw, options);
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [ [ range ] ];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
        if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter(c => !isNullSet(c[0]));
          if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
            this.set = [ c ];
            break;
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) this.formatted += "||";
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) this.formatted += " ";
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache.get(memoKey);
        if (cached) return cached;
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
        if (loose) rangeList = rangeList.filter(comp => {
          debug("loose invalid filter", comp, this.options);
          return !!comp.match(re[t.COMPARATORLOOSE]);
        });
        debug("range list", rangeList);
        const rangeMap = new Map;
        const comparators = rangeList.map(comp => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) return [ comp ];
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
        const result = [ ...rangeMap.values() ];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof Range)) throw new TypeError("a Range is required");
        return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
      }
      test(version) {
        if (!version) return false;
        if (typeof version === "string") try {
          version = new SemVer(version, this.options);
        } catch (er) {
          return false;
        }
        for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
        return false;
      }
    }
    module.exports = Range;
    const LRU = __webpack_require__(1383);
    const cache = new LRU;
    const parseOptions = __webpack_require__(356);
    const Comparator = __webpack_require__(9379);
    const debug = __webpack_require__(1159);
    const SemVer = __webpack_require__(7163);
    const trimComparatorWhitespace = __webpack_require__(9737);
    const {safeRe: re, src: src, t: t, tildeTrimReplace: tildeTrimReplace, caretTrimReplace: caretTrimReplace} = __webpack_require__(5471);
    const {FLAG_INCLUDE_PRERELEASE: FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE: FLAG_LOOSE} = __webpack_require__(5101);
    const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    const isNullSet = c => c.value === "<0.0.0-0";
    const isAny = c => c.value === "";
    const isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    const parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    const isX = id => !id || id.toLowerCase() === "x" || id === "*";
    const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    const replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" ");
    const replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        debug("tilde return", ret);
        return ret;
      });
    };
    const replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" ");
    const replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
        } else {
          debug("no pr");
          if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
        }
        debug("caret return", ret);
        return ret;
      });
    };
    const replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
    };
    const replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) return comp;
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) gtlt = "";
        pr = options.includePrerelease ? "-0" : "";
        if (xM) if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0"; else ret = "*"; else if (gtlt && anyX) {
          if (xm) m = 0;
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) M = +M + 1; else m = +m + 1;
          }
          if (gtlt === "<") pr = "-0";
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`; else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        debug("xRange return", ret);
        return ret;
      });
    };
    const replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    const replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) from = ""; else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`; else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`; else if (fpr) from = `>=${from}`; else from = `>=${from}${incPr ? "-0" : ""}`;
      if (isX(tM)) to = ""; else if (isX(tm)) to = `<${+tM + 1}.0.0-0`; else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`; else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`; else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`; else to = `<=${to}`;
      return `${from} ${to}`.trim();
    };
    const testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) continue;
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
          }
        }
        return false;
      }
      return true;
    };
  }),
  7163: ((module, __unused_webpack_exports, __webpack_require__) => {
    const debug = __webpack_require__(1159);
    const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_INTEGER: MAX_SAFE_INTEGER} = __webpack_require__(5101);
    const {safeRe: re, t: t} = __webpack_require__(5471);
    const parseOptions = __webpack_require__(356);
    const {compareIdentifiers: compareIdentifiers} = __webpack_require__(3348);
    const isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) return false;
      for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
      return true;
    };
    class SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) throw new TypeError(`Invalid Version: ${version}`);
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
        if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
          if (/^[0-9]+$/.test(id)) {
            const num = +id;
            if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
          }
          return id;
        });
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof SemVer)) {
          if (typeof other === "string" && other === this.version) return 0;
          other = new SemVer(other, this.options);
        }
        if (other.version === this.version) return 0;
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        if (this.major < other.major) return -1;
        if (this.major > other.major) return 1;
        if (this.minor < other.minor) return -1;
        if (this.minor > other.minor) return 1;
        if (this.patch < other.patch) return -1;
        if (this.patch > other.patch) return 1;
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
        } while (++i);
      }
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
          }
        }
        switch (release) {
         case "premajor":
          this.prerelease.length = 0;
          this.patch = 0;
          this.minor = 0;
          this.major++;
          this.inc("pre", identifier, identifierBase);
          break;

         case "preminor":
          this.prerelease.length = 0;
          this.patch = 0;
          this.minor++;
          this.inc("pre", identifier, identifierBase);
          break;

         case "prepatch":
          this.prerelease.length = 0;
          this.inc("patch", identifier, identifierBase);
          this.inc("pre", identifier, identifierBase);
          break;

         case "prerelease":
          if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
          this.inc("pre", identifier, identifierBase);
          break;

         case "release":
          if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
          this.prerelease.length = 0;
          break;

         case "major":
          if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
          this.minor = 0;
          this.patch = 0;
          this.prerelease = [];
          break;

         case "minor":
          if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
          this.patch = 0;
          this.prerelease = [];
          break;

         case "patch":
          if (this.prerelease.length === 0) this.patch++;
          this.prerelease = [];
          break;

         case "pre":
          {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
              let i = this.prerelease.length;
              while (--i >= 0) if (typeof this.prerelease[i] === "number") {
                this.prerelease[i]++;
                i = -2;
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [ identifier, base ];
              if (identifierBase === false) prerelease = [ identifier ];
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) this.prerelease = prerelease;
              } else this.prerelease = prerelease;
            }
            break;
          }

         default:
          throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) this.raw += `+${this.build.join(".")}`;
        return this;
      }
    }
    module.exports = SemVer;
  }),
  1799: ((module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const clean = (version, options) => {
      const s = parse(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }),
  8646: ((module, __unused_webpack_exports, __webpack_require__) => {
    const eq = __webpack_require__(5082);
    const neq = __webpack_require__(4974);
    const gt = __webpack_require__(6599);
    const gte = __webpack_require__(8855);
    const lt = __webpack_require__(3872);
    const lte = __webpack_require__(6717);
    const cmp = (a, op, b, loose) => {
      switch (op) {
       case "===":
        if (typeof a === "object") a = a.version;
        if (typeof b === "object") b = b.version;
        return a === b;

       case "!==":
        if (typeof a === "object") a = a.version;
        if (typeof b === "object") b = b.version;
        return a !== b;

       case "":
       case "=":
       case "==":
        return eq(a, b, loose);

       case "!=":
        return neq(a, b, loose);

       case ">":
        return gt(a, b, loose);

       case ">=":
        return gte(a, b, loose);

       case "<":
        return lt(a, b, loose);

       case "<=":
        return lte(a, b, loose);

       default:
        throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }),
  5385: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const parse = __webpack_require__(6353);
    const {safeRe: re, t: t} = __webpack_require__(5471);
    const coerce = (version, options) => {
      if (version instanceof SemVer) return version;
      if (typeof version === "number") version = String(version);
      if (typeof version !== "string") return null;
      options = options || {};
      let match = null;
      if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]); else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) return null;
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  }),
  7648: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }),
  6874: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const compareLoose = (a, b) => compare(a, b, true);
    module.exports = compareLoose;
  }),
  8469: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  }),
  711: ((module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const diff = (version1, version2) => {
      const v1 = parse(version1, null, true);
      const v2 = parse(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) return null;
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) return "major";
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) return "minor";
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) return prefix + "major";
      if (v1.minor !== v2.minor) return prefix + "minor";
      if (v1.patch !== v2.patch) return prefix + "patch";
      return "prerelease";
    };
    module.exports = diff;
  }),
  5082: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const eq = (a, b, loose) => compare(a, b, loose) === 0;
    module.exports = eq;
  }),
  6599: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  }),
  8855: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  }),
  2338: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  }),
  3872: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const lt = (a, b, loose) => compare(a, b, loose) < 0;
    module.exports = lt;
  }),
  6717: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module.exports = lte;
  }),
  8511: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }),
  2603: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }),
  4974: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module.exports = neq;
  }),
  6353: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) return version;
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) return null;
        throw er;
      }
    };
    module.exports = parse;
  }),
  8756: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }),
  5714: ((module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }),
  2173: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(8469);
    const rcompare = (a, b, loose) => compare(b, a, loose);
    module.exports = rcompare;
  }),
  7192: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compareBuild = __webpack_require__(7648);
    const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }),
  8011: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(6782);
    const satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  }),
  9872: ((module, __unused_webpack_exports, __webpack_require__) => {
    const compareBuild = __webpack_require__(7648);
    const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }),
  6114: ((module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const constants = __webpack_require__(5101);
    const SemVer = __webpack_require__(7163);
    const truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) return null;
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    const cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse(versionStringToParse, options);
    };
    const doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) return version.version;
      version.prerelease = [];
      switch (truncation) {
       case "major":
        version.minor = 0;
        version.patch = 0;
        break;

       case "minor":
        version.patch = 0;
        break;
      }
      return version.format();
    };
    const isPrerelease = type => type.startsWith("pre");
    module.exports = truncate;
  }),
  8780: ((module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(6353);
    const valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  }),
  2088: ((module, __unused_webpack_exports, __webpack_require__) => {
    const internalRe = __webpack_require__(5471);
    const constants = __webpack_require__(5101);
    const SemVer = __webpack_require__(7163);
    const identifiers = __webpack_require__(3348);
    const parse = __webpack_require__(6353);
    const valid = __webpack_require__(8780);
    const clean = __webpack_require__(1799);
    const inc = __webpack_require__(2338);
    const diff = __webpack_require__(711);
    const major = __webpack_require__(8511);
    const minor = __webpack_require__(2603);
    const patch = __webpack_require__(8756);
    const prerelease = __webpack_require__(5714);
    const compare = __webpack_require__(8469);
    const rcompare = __webpack_require__(2173);
    const compareLoose = __webpack_require__(6874);
    const compareBuild = __webpack_require__(7648);
    const sort = __webpack_require__(9872);
    const rsort = __webpack_require__(7192);
    const gt = __webpack_require__(6599);
    const lt = __webpack_require__(3872);
    const eq = __webpack_require__(5082);
    const neq = __webpack_require__(4974);
    const gte = __webpack_require__(8855);
    const lte = __webpack_require__(6717);
    const cmp = __webpack_require__(8646);
    const coerce = __webpack_require__(5385);
    const truncate = __webpack_require__(6114);
    const Comparator = __webpack_require__(9379);
    const Range = __webpack_require__(6782);
    const satisfies = __webpack_require__(8011);
    const toComparators = __webpack_require__(4750);
    const maxSatisfying = __webpack_require__(3193);
    const minSatisfying = __webpack_require__(8595);
    const minVersion = __webpack_require__(1866);
    const validRange = __webpack_require__(4737);
    const outside = __webpack_require__(280);
    const gtr = __webpack_require__(2276);
    const ltr = __webpack_require__(5213);
    const intersects = __webpack_require__(3465);
    const simplifyRange = __webpack_require__(2028);
    const subset = __webpack_require__(1489);
    module.exports = {
      parse: parse,
      valid: valid,
      clean: clean,
      inc: inc,
      diff: diff,
      major: major,
      minor: minor,
      patch: patch,
      prerelease: prerelease,
      compare: compare,
      rcompare: rcompare,
      compareLoose: compareLoose,
      compareBuild: compareBuild,
      sort: sort,
      rsort: rsort,
      gt: gt,
      lt: lt,
      eq: eq,
      neq: neq,
      gte: gte,
      lte: lte,
      cmp: cmp,
      coerce: coerce,
      truncate: truncate,
      Comparator: Comparator,
      Range: Range,
      satisfies: satisfies,
      toComparators: toComparators,
      maxSatisfying: maxSatisfying,
      minSatisfying: minSatisfying,
      minVersion: minVersion,
      validRange: validRange,
      outside: outside,
      gtr: gtr,
      ltr: ltr,
      intersects: intersects,
      simplifyRange: simplifyRange,
      subset: subset,
      SemVer: SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  }),
  5101: (module => {
    const SEMVER_SPEC_VERSION = "2.0.0";
    const MAX_LENGTH = 256;
    const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
    const MAX_SAFE_COMPONENT_LENGTH = 16;
    const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ];
    const RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
    module.exports = {
      MAX_LENGTH: MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER: MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS,
      RELEASE_TYPES: RELEASE_TYPES,
      SEMVER_SPEC_VERSION: SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }),
  1159: (module => {
    const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
    module.exports = debug;
  }),
  3348: (module => {
    const numeric = /^[0-9]+$/;
    const compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers: compareIdentifiers,
      rcompareIdentifiers: rcompareIdentifiers
    };
  }),
  1383: (module => {
    class LRUCache {
      constructor() {
        this.max = 1e3;
        this.map = new Map;
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) return; else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    }
    module.exports = LRUCache;
  }),
  356: (module => {
    const looseOption = Object.freeze({
      loose: true
    });
    const emptyOpts = Object.freeze({});
    const parseOptions = options => {
      if (!options) return emptyOpts;
      if (typeof options !== "object") return looseOption;
      return options;
    };
    module.exports = parseOptions;
  }),
  5471: ((module, exports, __webpack_require__) => {
    const {MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, MAX_LENGTH: MAX_LENGTH} = __webpack_require__(5101);
    const debug = __webpack_require__(1159);
    exports = module.exports = {};
    const re = exports.re = [];
    const safeRe = exports.safeRe = [];
    const src = exports.src = [];
    const safeSrc = exports.safeSrc = [];
    const t = exports.t = {};
    let R = 0;
    const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
    const makeSafeRegex = value => {
      for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      return value;
    };
    const createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }),
  9737: ((module, __unused_webpack_exports, __webpack_require__) => {
    const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS} = __webpack_require__(5101);
    const whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
    const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    const isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char);
    const isDigit = char => char !== void 0 && char >= "0" && char <= "9";
    const isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-";
    const isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*";
    const findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit(range[start])) return start;
      if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
      let end = start + 1;
      while (isDigit(range[end])) end++;
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
      if (!loose && range[start] === "0") return start + 1;
      return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) end++;
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose, digitRuns);
    };
    const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose && !hyphen) return start;
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) return start;
        end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
        if (next === end + 1) break;
        end = next;
      }
      return end;
    };
    const findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
      return end;
    };
    const findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") return start;
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) return start;
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) break;
        end = next;
      }
      return end;
    };
    const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) return start;
        end = next;
        if (component < 2) {
          if (range[end] !== ".") return start;
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    const findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") return end;
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) return end;
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    const findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    const findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range[position])) position++;
      if (range[position] === "<" || range[position] === ">") position++;
      if (range[position] === "=") position++;
      return isWhitespace(range[position]) ? position : -1;
    };
    const trimComparatorWhitespace = range => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = {
        start: -1,
        end: -1,
        previousStart: -1,
        previousEnd: -1
      };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
        if (!isVersionStart(range[cursor])) continue;
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }),
  2276: ((module, __unused_webpack_exports, __webpack_require__) => {
    const outside = __webpack_require__(280);
    const gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }),
  3465: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(6782);
    const intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }),
  5213: ((module, __unused_webpack_exports, __webpack_require__) => {
    const outside = __webpack_require__(280);
    const ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }),
  3193: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(6782);
    const maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach(v => {
        if (rangeObj.test(v)) if (!max || maxSV.compare(v) === -1) {
          max = v;
          maxSV = new SemVer(max, options);
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  }),
  8595: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(6782);
    const minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach(v => {
        if (rangeObj.test(v)) if (!min || minSV.compare(v) === 1) {
          min = v;
          minSV = new SemVer(min, options);
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  }),
  1866: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(6782);
    const gt = __webpack_require__(6599);
    const minVersion = (range, loose) => {
      range = new Range(range, loose);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) return minver;
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) return minver;
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach(comparator => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
           case ">":
            if (compver.prerelease.length === 0) compver.patch++; else compver.prerelease.push(0);
            compver.raw = compver.format();

           case "":
           case ">=":
            if (!setMin || gt(compver, setMin)) setMin = compver;
            break;

           case "<":
           case "<=":
            break;

           default:
            throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
      }
      if (minver && range.test(minver)) return minver;
      return null;
    };
    module.exports = minVersion;
  }),
  280: ((module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Comparator = __webpack_require__(9379);
    const {ANY: ANY} = Comparator;
    const Range = __webpack_require__(6782);
    const satisfies = __webpack_require__(8011);
    const gt = __webpack_require__(6599);
    const lt = __webpack_require__(3872);
    const lte = __webpack_require__(6717);
    const gte = __webpack_require__(8855);
    const outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
       case ">":
        gtfn = gt;
        ltefn = lte;
        ltfn = lt;
        comp = ">";
        ecomp = ">=";
        break;

       case "<":
        gtfn = lt;
        ltefn = gte;
        ltfn = gt;
        comp = "<";
        ecomp = "<=";
        break;

       default:
        throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) return false;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach(comparator => {
          if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) high = comparator; else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
        });
        if (high.operator === comp || high.operator === ecomp) return false;
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false; else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
      }
      return true;
    };
    module.exports = outside;
  }),
  2028: ((module, __unused_webpack_exports, __webpack_require__) => {
    const satisfies = __webpack_require__(8011);
    const compare = __webpack_require__(8469);
    module.exports = (versions, range, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) first = version;
        } else {
          if (prev) set.push([ first, prev ]);
          prev = null;
          first = null;
        }
      }
      if (first) set.push([ first, null ]);
      const ranges = [];
      for (const [min, max] of set) if (min === max) ranges.push(min); else if (!max && min === v[0]) ranges.push("*"); else if (!max) ranges.push(`>=${min}`); else if (min === v[0]) ranges.push(`<=${max}`); else ranges.push(`${min} - ${max}`);
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  }),
  1489: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(6782);
    const Comparator = __webpack_require__(9379);
    const {ANY: ANY} = Comparator;
    const satisfies = __webpack_require__(8011);
    const compare = __webpack_require__(8469);
    const subset = (sub, dom, options = {}) => {
      if (sub === dom) return true;
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) continue OUTER;
        }
        if (sawNonNull) return false;
      }
      return true;
    };
    const minimumVersionWithPreRelease = [ new Comparator(">=0.0.0-0") ];
    const minimumVersion = [ new Comparator(">=0.0.0") ];
    const simpleSubset = (sub, dom, options) => {
      if (sub === dom) return true;
      if (sub.length === 1 && sub[0].semver === ANY) if (dom.length === 1 && dom[0].semver === ANY) return true; else if (options.includePrerelease) sub = minimumVersionWithPreRelease; else sub = minimumVersion;
      if (dom.length === 1 && dom[0].semver === ANY) if (options.includePrerelease) return true; else dom = minimumVersion;
      const eqSet = new Set;
      let gt, lt;
      for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options); else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options); else eqSet.add(c.semver);
      if (eqSet.size > 1) return null;
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare(gt.semver, lt.semver, options);
        if (gtltComp > 0) return null; else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) return null;
        if (lt && !satisfies(eq, String(lt), options)) return null;
        for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) return false;
          } else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
        }
        if (lt) {
          if (needDomLTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) return false;
          } else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
      if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
      if (needDomGTPre || needDomLTPre) return false;
      return true;
    };
    const higherGT = (a, b, options) => {
      if (!a) return b;
      const comp = compare(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    const lowerLT = (a, b, options) => {
      if (!a) return b;
      const comp = compare(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  }),
  4750: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(6782);
    const toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }),
  4737: ((module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(6782);
    const validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }),
  7460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      HTTPError: () => HTTPError,
      cacheDir: () => cacheDir,
      cacheFile: () => cacheFile,
      downloadTool: () => downloadTool,
      evaluateVersions: () => evaluateVersions,
      extract7z: () => extract7z,
      extractTar: () => extractTar,
      extractXar: () => extractXar,
      extractZip: () => extractZip,
      find: () => find,
      findAllVersions: () => findAllVersions,
      findFromManifest: () => findFromManifest,
      getManifestFromRepo: () => getManifestFromRepo,
      isExplicitVersion: () => isExplicitVersion
    });
    var core = __webpack_require__(9116);
    var external_assert_ = __webpack_require__(2613);
    var external_path_ = __webpack_require__(6928);
    var external_fs_ = __webpack_require__(9896);
    // CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
    var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    const {chmod: chmod, copyFile: copyFile, lstat: lstat, mkdir: mkdir, open: io_util_open, readdir: readdir, rename: rename, rm: rm, rmdir: rmdir, stat: stat, symlink: symlink, unlink: unlink} = external_fs_.promises;
    const IS_WINDOWS = process.platform === "win32";
    function readlink(fsPath) {
      return __awaiter(this, void 0, void 0, function*() {
        const result = yield external_fs_.promises.readlink(fsPath);
        if (IS_WINDOWS && !result.endsWith("\\")) return `${result}\\`;
        return result;
      });
    }
    external_fs_.constants.O_RDONLY;
    function exists(fsPath) {
      return __awaiter(this, void 0, void 0, function*() {
        try {
          yield stat(fsPath);
        } catch (err) {
          if (err.code === "ENOENT") return false;
          throw err;
        }
        return true;
      });
    }
    function isRooted(p) {
      p = normalizeSeparators(p);
      if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
      if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
      return p.startsWith("/");
    }
    function tryGetExecutablePath(filePath, extensions) {
      return __awaiter(this, void 0, void 0, function*() {
        let stats;
        try {
          stats = yield stat(filePath);
        } catch (err) {
          if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
        if (stats && stats.isFile()) if (IS_WINDOWS) {
          const upperExt = external_path_.extname(filePath).toUpperCase();
          if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) return filePath;
        } else if (isUnixExecutable(stats)) return filePath;
        const originalFilePath = filePath;
        for (const extension of extensions) {
          filePath = originalFilePath + extension;
          stats = void 0;
          try {
            stats = yield stat(filePath);
          } catch (err) {
            if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
          }
          if (stats && stats.isFile()) if (IS_WINDOWS) {
            try {
              const directory = external_path_.dirname(filePath);
              const upperName = external_path_.basename(filePath).toUpperCase();
              for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
                filePath = external_path_.join(directory, actualName);
                break;
              }
            } catch (err) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
            }
            return filePath;
          } else if (isUnixExecutable(stats)) return filePath;
        }
        return "";
      });
    }
    function normalizeSeparators(p) {
      p = p || "";
      if (IS_WINDOWS) {
        p = p.replace(/\//g, "\\");
        return p.replace(/\\\\+/g, "\\");
      }
      return p.replace(/\/\/+/g, "/");
    }
    function isUnixExecutable(stats) {
      return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
    }
    // CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
    var io_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    function cp(source_1, dest_1) {
      return io_awaiter(this, arguments, void 0, function*(source, dest, options = {}) {
        const {force: force, recursive: recursive, copySourceDirectory: copySourceDirectory} = readCopyOptions(options);
        const destStat = (yield exists(dest)) ? yield stat(dest) : null;
        if (destStat && destStat.isFile() && !force) return;
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory ? external_path_.join(dest, external_path_.basename(source)) : dest;
        if (!(yield exists(source))) throw new Error(`no such file or directory: ${source}`);
        const sourceStat = yield stat(source);
        if (sourceStat.isDirectory()) if (!recursive) throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`); else yield cpDirRecursive(source, newDest, 0, force); else {
          if (external_path_.relative(source, newDest) === "") throw new Error(`'${newDest}' and '${source}' are the same file`);
          yield io_copyFile(source, newDest, force);
        }
      });
    }
    function rmRF(inputPath) {
      return io_awaiter(this, void 0, void 0, function*() {
        if (IS_WINDOWS) if (/[*"<>|]/.test(inputPath)) throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
        try {
          yield rm(inputPath, {
            force: true,
            maxRetries: 3,
            recursive: true,
            retryDelay: 300
          });
        } catch (err) {
          throw new Error(`File was unable to be removed ${err}`);
        }
      });
    }
    function mkdirP(fsPath) {
      return io_awaiter(this, void 0, void 0, function*() {
        (0, external_assert_.ok)(fsPath, "a path argument must be provided");
        yield mkdir(fsPath, {
          recursive: true
        });
      });
    }
    function which(tool, check) {
      return io_awaiter(this, void 0, void 0, function*() {
        if (!tool) throw new Error("parameter 'tool' is required");
        if (check) {
          const result = yield which(tool, false);
          if (!result) if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`); else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
          return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) return matches[0];
        return "";
      });
    }
    function findInPath(tool) {
      return io_awaiter(this, void 0, void 0, function*() {
        if (!tool) throw new Error("parameter 'tool' is required");
        const extensions = [];
        if (IS_WINDOWS && process.env["PATHEXT"]) for (const extension of process.env["PATHEXT"].split(external_path_.delimiter)) if (extension) extensions.push(extension);
        if (isRooted(tool)) {
          const filePath = yield tryGetExecutablePath(tool, extensions);
          if (filePath) return [ filePath ];
          return [];
        }
        if (tool.includes(external_path_.sep)) return [];
        const directories = [];
        if (process.env.PATH) for (const p of process.env.PATH.split(external_path_.delimiter)) if (p) directories.push(p);
        const matches = [];
        for (const directory of directories) {
          const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
          if (filePath) matches.push(filePath);
        }
        return matches;
      });
    }
    function readCopyOptions(options) {
      const force = options.force == null ? true : options.force;
      const recursive = Boolean(options.recursive);
      const copySourceDirectory = options.copySourceDirectory == null ? true : Boolean(options.copySourceDirectory);
      return {
        force: force,
        recursive: recursive,
        copySourceDirectory: copySourceDirectory
      };
    }
    function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
      return io_awaiter(this, void 0, void 0, function*() {
        if (currentDepth >= 255) return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield readdir(sourceDir);
        for (const fileName of files) {
          const srcFile = `${sourceDir}/${fileName}`;
          const destFile = `${destDir}/${fileName}`;
          const srcFileStat = yield lstat(srcFile);
          if (srcFileStat.isDirectory()) yield cpDirRecursive(srcFile, destFile, currentDepth, force); else yield io_copyFile(srcFile, destFile, force);
        }
        yield chmod(destDir, (yield stat(sourceDir)).mode);
      });
    }
    function io_copyFile(srcFile, destFile, force) {
      return io_awaiter(this, void 0, void 0, function*() {
        if ((yield lstat(srcFile)).isSymbolicLink()) {
          try {
            yield lstat(destFile);
            yield unlink(destFile);
          } catch (e) {
            if (e.code === "EPERM") {
              yield chmod(destFile, "0666");
              yield unlink(destFile);
            }
          }
          const symlinkFull = yield readlink(srcFile);
          yield symlink(symlinkFull, destFile, IS_WINDOWS ? "junction" : null);
        } else if (!(yield exists(destFile)) || force) yield copyFile(srcFile, destFile);
      });
    }
    var external_crypto_ = __webpack_require__(6982);
    var external_stand_in_import_ = __webpack_require__(5489);
    var external_os_ = __webpack_require__(857);
    var semver = __webpack_require__(2088);
    var external_stream_ = __webpack_require__(2203);
    var external_util_ = __webpack_require__(9023);
    __webpack_require__(5574);
    var external_events_ = __webpack_require__(4434);
    var external_child_process_ = __webpack_require__(5317);
    var external_timers_ = __webpack_require__(3557);
    // CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
    var toolrunner_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    const toolrunner_IS_WINDOWS = process.platform === "win32";
    class ToolRunner extends external_events_.EventEmitter {
      constructor(toolPath, args, options) {
        super();
        if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
      }
      _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
      }
      _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? "" : "[command]";
        if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
          cmd += toolPath;
          for (const a of args) cmd += ` ${a}`;
        } else if (options.windowsVerbatimArguments) {
          cmd += `"${toolPath}"`;
          for (const a of args) cmd += ` ${a}`;
        } else {
          cmd += this._windowsQuoteCmdArg(toolPath);
          for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        } else {
          cmd += toolPath;
          for (const a of args) cmd += ` ${a}`;
        }
        return cmd;
      }
      _processLineBuffer(data, strBuffer, onLine) {
        try {
          let s = strBuffer + data.toString();
          let n = s.indexOf(external_os_.EOL);
          while (n > -1) {
            const line = s.substring(0, n);
            onLine(line);
            s = s.substring(n + external_os_.EOL.length);
            n = s.indexOf(external_os_.EOL);
          }
          return s;
        } catch (err) {
          this._debug(`error processing line. Failed with error ${err}`);
          return "";
        }
      }
      _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
        return this.toolPath;
      }
      _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
          let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
          for (const a of this.args) {
            argline += " ";
            argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
          }
          argline += '"';
          return [ argline ];
        }
        return this.args;
      }
      _endsWith(str, end) {
        return str.endsWith(end);
      }
      _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
      }
      _windowsQuoteCmdArg(arg) {
        if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
        if (!arg) return '""';
        const cmdSpecialChars = [ " ", "\t", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"' ];
        let needsQuotes = false;
        for (const char of arg) if (cmdSpecialChars.some(x => x === char)) {
          needsQuotes = true;
          break;
        }
        if (!needsQuotes) return arg;
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
          reverse += arg[i - 1];
          if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
            quoteHit = true;
            reverse += '"';
          } else quoteHit = false;
        }
        reverse += '"';
        return reverse.split("").reverse().join("");
      }
      _uvQuoteCmdArg(arg) {
        if (!arg) return '""';
        if (!arg.includes(" ") && !arg.includes("\t") && !arg.includes('"')) return arg;
        if (!arg.includes('"') && !arg.includes("\\")) return `"${arg}"`;
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
          reverse += arg[i - 1];
          if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
            quoteHit = true;
            reverse += "\\";
          } else quoteHit = false;
        }
        reverse += '"';
        return reverse.split("").reverse().join("");
      }
      _cloneExecOptions(options) {
        options = options || {};
        const result = {
          cwd: options.cwd || process.cwd(),
          env: options.env || process.env,
          silent: options.silent || false,
          windowsVerbatimArguments: options.windowsVerbatimArguments || false,
          failOnStdErr: options.failOnStdErr || false,
          ignoreReturnCode: options.ignoreReturnCode || false,
          delay: options.delay || 1e4
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
      }
      _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
        return result;
      }
      exec() {
        return toolrunner_awaiter(this, void 0, void 0, function*() {
          if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
          this.toolPath = yield which(this.toolPath, true);
          return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function*() {
            this._debug(`exec tool: ${this.toolPath}`);
            this._debug("arguments:");
            for (const arg of this.args) this._debug(`   ${arg}`);
            const optionsNonNull = this._cloneExecOptions(this.options);
            if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
            const state = new ExecState(optionsNonNull, this.toolPath);
            state.on("debug", message => {
              this._debug(message);
            });
            if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
            const fileName = this._getSpawnFileName();
            const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
            let stdbuffer = "";
            if (cp.stdout) cp.stdout.on("data", data => {
              if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
              if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
              stdbuffer = this._processLineBuffer(data, stdbuffer, line => {
                if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
              });
            });
            let errbuffer = "";
            if (cp.stderr) cp.stderr.on("data", data => {
              state.processStderr = true;
              if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
              if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
                const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                s.write(data);
              }
              errbuffer = this._processLineBuffer(data, errbuffer, line => {
                if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
              });
            });
            cp.on("error", err => {
              state.processError = err.message;
              state.processExited = true;
              state.processClosed = true;
              state.CheckComplete();
            });
            cp.on("exit", code => {
              state.processExitCode = code;
              state.processExited = true;
              this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
              state.CheckComplete();
            });
            cp.on("close", code => {
              state.processExitCode = code;
              state.processExited = true;
              state.processClosed = true;
              this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
              state.CheckComplete();
            });
            state.on("done", (error, exitCode) => {
              if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
              if (errbuffer.length > 0) this.emit("errline", errbuffer);
              cp.removeAllListeners();
              if (error) reject(error); else resolve(exitCode);
            });
            if (this.options.input) {
              if (!cp.stdin) throw new Error("child process missing stdin");
              cp.stdin.end(this.options.input);
            }
          }));
        });
      }
    }
    function argStringToArray(argString) {
      const args = [];
      let inQuotes = false;
      let escaped = false;
      let arg = "";
      function append(c) {
        if (escaped && c !== '"') arg += "\\";
        arg += c;
        escaped = false;
      }
      for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
          if (!escaped) inQuotes = !inQuotes; else append(c);
          continue;
        }
        if (c === "\\" && escaped) {
          append(c);
          continue;
        }
        if (c === "\\" && inQuotes) {
          escaped = true;
          continue;
        }
        if (c === " " && !inQuotes) {
          if (arg.length > 0) {
            args.push(arg);
            arg = "";
          }
          continue;
        }
        append(c);
      }
      if (arg.length > 0) args.push(arg.trim());
      return args;
    }
    class ExecState extends external_events_.EventEmitter {
      constructor(options, toolPath) {
        super();
        this.processClosed = false;
        this.processError = "";
        this.processExitCode = 0;
        this.processExited = false;
        this.processStderr = false;
        this.delay = 1e4;
        this.done = false;
        this.timeout = null;
        if (!toolPath) throw new Error("toolPath must not be empty");
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) this.delay = options.delay;
      }
      CheckComplete() {
        if (this.done) return;
        if (this.processClosed) this._setResult(); else if (this.processExited) this.timeout = (0, 
        external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
      }
      _debug(message) {
        this.emit("debug", message);
      }
      _setResult() {
        let error;
        if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`); else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`); else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
        if (this.timeout) {
          clearTimeout(this.timeout);
          this.timeout = null;
        }
        this.done = true;
        this.emit("done", error, this.processExitCode);
      }
      static HandleTimeout(state) {
        if (state.done) return;
        if (!state.processClosed && state.processExited) {
          const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          state._debug(message);
        }
        state._setResult();
      }
    }
    // CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
    var exec_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    function exec(commandLine, args, options) {
      return exec_awaiter(this, void 0, void 0, function*() {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
      });
    }
    // CONCATENATED MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js
    var tool_cache_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    class HTTPError extends Error {
      constructor(httpStatusCode) {
        super(`Unexpected HTTP response: ${httpStatusCode}`);
        this.httpStatusCode = httpStatusCode;
        Object.setPrototypeOf(this, new.target.prototype);
      }
    }
    const tool_cache_IS_WINDOWS = process.platform === "win32";
    const IS_MAC = process.platform === "darwin";
    const userAgent = "actions/tool-cache";
    function downloadTool(url, dest, auth, headers) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        dest = dest || external_path_.join(_getTempDirectory(), external_crypto_.randomUUID());
        yield mkdirP(external_path_.dirname(dest));
        core.debug(`Downloading ${url}`);
        core.debug(`Destination ${dest}`);
        const maxAttempts = 3;
        const minSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS", 10);
        const maxSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS", 20);
        const retryHelper = new external_stand_in_import_.RetryHelper(maxAttempts, minSeconds, maxSeconds);
        return yield retryHelper.execute(() => tool_cache_awaiter(this, void 0, void 0, function*() {
          return yield downloadToolAttempt(url, dest || "", auth, headers);
        }), err => {
          if (err instanceof HTTPError && err.httpStatusCode) if (err.httpStatusCode < 500 && err.httpStatusCode !== 408 && err.httpStatusCode !== 429) return false;
          return true;
        });
      });
    }
    function downloadToolAttempt(url, dest, auth, headers) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        if (external_fs_.existsSync(dest)) throw new Error(`Destination file path ${dest} already exists`);
        const http = new external_stand_in_import_.HttpClient(userAgent, [], {
          allowRetries: false
        });
        if (auth) {
          core.debug("set auth");
          if (headers === void 0) headers = {};
          headers.authorization = auth;
        }
        const response = yield http.get(url, headers);
        if (response.message.statusCode !== 200) {
          const err = new HTTPError(response.message.statusCode);
          core.debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
          throw err;
        }
        const pipeline = external_util_.promisify(external_stream_.pipeline);
        const responseMessageFactory = _getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY", () => response.message);
        const readStream = responseMessageFactory();
        let succeeded = false;
        try {
          yield pipeline(readStream, external_fs_.createWriteStream(dest));
          core.debug("download complete");
          succeeded = true;
          return dest;
        } finally {
          if (!succeeded) {
            core.debug("download failed");
            try {
              yield rmRF(dest);
            } catch (err) {
              core.debug(`Failed to delete '${dest}'. ${err.message}`);
            }
          }
        }
      });
    }
    function extract7z(file, dest, _7zPath) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        (0, external_assert_.ok)(tool_cache_IS_WINDOWS, "extract7z() not supported on current OS");
        (0, external_assert_.ok)(file, 'parameter "file" is required');
        dest = yield _createExtractFolder(dest);
        const originalCwd = process.cwd();
        process.chdir(dest);
        if (_7zPath) try {
          const logLevel = core.isDebug() ? "-bb1" : "-bb0";
          const args = [ "x", logLevel, "-bd", "-sccUTF-8", file ];
          const options = {
            silent: true
          };
          yield exec(`"${_7zPath}"`, args, options);
        } finally {
          process.chdir(originalCwd);
        } else {
          const escapedScript = external_path_.join(__dirname, "..", "scripts", "Invoke-7zdec.ps1").replace(/'/g, "''").replace(/"|\n|\r/g, "");
          const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, "");
          const escapedTarget = dest.replace(/'/g, "''").replace(/"|\n|\r/g, "");
          const command = `& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`;
          const args = [ "-NoLogo", "-Sta", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", command ];
          const options = {
            silent: true
          };
          try {
            const powershellPath = yield which("powershell", true);
            yield exec(`"${powershellPath}"`, args, options);
          } finally {
            process.chdir(originalCwd);
          }
        }
        return dest;
      });
    }
    function extractTar(file_1, dest_1) {
      return tool_cache_awaiter(this, arguments, void 0, function*(file, dest, flags = "xz") {
        if (!file) throw new Error("parameter 'file' is required");
        dest = yield _createExtractFolder(dest);
        core.debug("Checking tar --version");
        let versionOutput = "";
        yield exec("tar --version", [], {
          ignoreReturnCode: true,
          silent: true,
          listeners: {
            stdout: data => versionOutput += data.toString(),
            stderr: data => versionOutput += data.toString()
          }
        });
        core.debug(versionOutput.trim());
        const isGnuTar = versionOutput.toUpperCase().includes("GNU TAR");
        let args;
        if (flags instanceof Array) args = flags; else args = [ flags ];
        if (core.isDebug() && !flags.includes("v")) args.push("-v");
        let destArg = dest;
        let fileArg = file;
        if (tool_cache_IS_WINDOWS && isGnuTar) {
          args.push("--force-local");
          destArg = dest.replace(/\\/g, "/");
          fileArg = file.replace(/\\/g, "/");
        }
        if (isGnuTar) {
          args.push("--warning=no-unknown-keyword");
          args.push("--overwrite");
        }
        args.push("-C", destArg, "-f", fileArg);
        yield exec(`tar`, args);
        return dest;
      });
    }
    function extractXar(file_1, dest_1) {
      return tool_cache_awaiter(this, arguments, void 0, function*(file, dest, flags = []) {
        (0, external_assert_.ok)(IS_MAC, "extractXar() not supported on current OS");
        (0, external_assert_.ok)(file, 'parameter "file" is required');
        dest = yield _createExtractFolder(dest);
        let args;
        if (flags instanceof Array) args = flags; else args = [ flags ];
        args.push("-x", "-C", dest, "-f", file);
        if (core.isDebug()) args.push("-v");
        const xarPath = yield which("xar", true);
        yield exec(`"${xarPath}"`, _unique(args));
        return dest;
      });
    }
    function extractZip(file, dest) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        if (!file) throw new Error("parameter 'file' is required");
        dest = yield _createExtractFolder(dest);
        if (tool_cache_IS_WINDOWS) yield extractZipWin(file, dest); else yield extractZipNix(file, dest);
        return dest;
      });
    }
    function extractZipWin(file, dest) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, "");
        const escapedDest = dest.replace(/'/g, "''").replace(/"|\n|\r/g, "");
        const pwshPath = yield which("pwsh", false);
        if (pwshPath) {
          const pwshCommand = [ `$ErrorActionPreference = 'Stop' ;`, `try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`, `try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`, `catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;` ].join(" ");
          const args = [ "-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", pwshCommand ];
          core.debug(`Using pwsh at path: ${pwshPath}`);
          yield exec(`"${pwshPath}"`, args);
        } else {
          const powershellCommand = [ `$ErrorActionPreference = 'Stop' ;`, `try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;`, `if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`, `else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }` ].join(" ");
          const args = [ "-NoLogo", "-Sta", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Unrestricted", "-Command", powershellCommand ];
          const powershellPath = yield which("powershell", true);
          core.debug(`Using powershell at path: ${powershellPath}`);
          yield exec(`"${powershellPath}"`, args);
        }
      });
    }
    function extractZipNix(file, dest) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        const unzipPath = yield which("unzip", true);
        const args = [ file ];
        if (!core.isDebug()) args.unshift("-q");
        args.unshift("-o");
        yield exec(`"${unzipPath}"`, args, {
          cwd: dest
        });
      });
    }
    function cacheDir(sourceDir, tool, version, arch) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        version = semver.clean(version) || version;
        arch = arch || external_os_.arch();
        core.debug(`Caching tool ${tool} ${version} ${arch}`);
        core.debug(`source dir: ${sourceDir}`);
        if (!external_fs_.statSync(sourceDir).isDirectory()) throw new Error("sourceDir is not a directory");
        const destPath = yield _createToolPath(tool, version, arch);
        for (const itemName of external_fs_.readdirSync(sourceDir)) {
          const s = external_path_.join(sourceDir, itemName);
          yield cp(s, destPath, {
            recursive: true
          });
        }
        _completeToolPath(tool, version, arch);
        return destPath;
      });
    }
    function cacheFile(sourceFile, targetFile, tool, version, arch) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        version = semver.clean(version) || version;
        arch = arch || external_os_.arch();
        core.debug(`Caching tool ${tool} ${version} ${arch}`);
        core.debug(`source file: ${sourceFile}`);
        if (!external_fs_.statSync(sourceFile).isFile()) throw new Error("sourceFile is not a file");
        const destFolder = yield _createToolPath(tool, version, arch);
        const destPath = external_path_.join(destFolder, targetFile);
        core.debug(`destination file ${destPath}`);
        yield cp(sourceFile, destPath);
        _completeToolPath(tool, version, arch);
        return destFolder;
      });
    }
    function find(toolName, versionSpec, arch) {
      if (!toolName) throw new Error("toolName parameter is required");
      if (!versionSpec) throw new Error("versionSpec parameter is required");
      arch = arch || external_os_.arch();
      if (!isExplicitVersion(versionSpec)) {
        const localVersions = findAllVersions(toolName, arch);
        const match = evaluateVersions(localVersions, versionSpec);
        versionSpec = match;
      }
      let toolPath = "";
      if (versionSpec) {
        versionSpec = semver.clean(versionSpec) || "";
        const cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
        core.debug(`checking cache: ${cachePath}`);
        if (external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`)) {
          core.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
          toolPath = cachePath;
        } else core.debug("not found");
      }
      return toolPath;
    }
    function findAllVersions(toolName, arch) {
      const versions = [];
      arch = arch || external_os_.arch();
      const toolPath = external_path_.join(_getCacheDirectory(), toolName);
      if (external_fs_.existsSync(toolPath)) {
        const children = external_fs_.readdirSync(toolPath);
        for (const child of children) if (isExplicitVersion(child)) {
          const fullPath = external_path_.join(toolPath, child, arch || "");
          if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) versions.push(child);
        }
      }
      return versions;
    }
    function getManifestFromRepo(owner_1, repo_1, auth_1) {
      return tool_cache_awaiter(this, arguments, void 0, function*(owner, repo, auth, branch = "master") {
        let releases = [];
        const treeUrl = `https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`;
        const http = new external_stand_in_import_.HttpClient("tool-cache");
        const headers = {};
        if (auth) {
          core.debug("set auth");
          headers.authorization = auth;
        }
        const response = yield http.getJson(treeUrl, headers);
        if (!response.result) return releases;
        let manifestUrl = "";
        for (const item of response.result.tree) if (item.path === "versions-manifest.json") {
          manifestUrl = item.url;
          break;
        }
        headers["accept"] = "application/vnd.github.VERSION.raw";
        let versionsRaw = yield (yield http.get(manifestUrl, headers)).readBody();
        if (versionsRaw) {
          versionsRaw = versionsRaw.replace(/^\uFEFF/, "");
          try {
            releases = JSON.parse(versionsRaw);
          } catch (_a) {
            core.debug("Invalid json");
          }
        }
        return releases;
      });
    }
    function findFromManifest(versionSpec_1, stable_1, manifest_1) {
      return tool_cache_awaiter(this, arguments, void 0, function*(versionSpec, stable, manifest, archFilter = external_os_.arch()) {
        const match = yield external_stand_in_import_._findMatch(versionSpec, stable, manifest, archFilter);
        return match;
      });
    }
    function _createExtractFolder(dest) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        if (!dest) dest = external_path_.join(_getTempDirectory(), external_crypto_.randomUUID());
        yield mkdirP(dest);
        return dest;
      });
    }
    function _createToolPath(tool, version, arch) {
      return tool_cache_awaiter(this, void 0, void 0, function*() {
        const folderPath = external_path_.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || "");
        core.debug(`destination ${folderPath}`);
        const markerPath = `${folderPath}.complete`;
        yield rmRF(folderPath);
        yield rmRF(markerPath);
        yield mkdirP(folderPath);
        return folderPath;
      });
    }
    function _completeToolPath(tool, version, arch) {
      const folderPath = external_path_.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || "");
      const markerPath = `${folderPath}.complete`;
      external_fs_.writeFileSync(markerPath, "");
      core.debug("finished caching tool");
    }
    function isExplicitVersion(versionSpec) {
      const c = semver.clean(versionSpec) || "";
      core.debug(`isExplicit: ${c}`);
      const valid = semver.valid(c) != null;
      core.debug(`explicit? ${valid}`);
      return valid;
    }
    function evaluateVersions(versions, versionSpec) {
      let version = "";
      core.debug(`evaluating ${versions.length} versions`);
      versions = versions.sort((a, b) => {
        if (semver.gt(a, b)) return 1;
        return -1;
      });
      for (let i = versions.length - 1; i >= 0; i--) {
        const potential = versions[i];
        const satisfied = semver.satisfies(potential, versionSpec);
        if (satisfied) {
          version = potential;
          break;
        }
      }
      if (version) core.debug(`matched: ${version}`); else core.debug("match not found");
      return version;
    }
    function _getCacheDirectory() {
      const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
      (0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
      return cacheDirectory;
    }
    function _getTempDirectory() {
      const tempDirectory = process.env["RUNNER_TEMP"] || "";
      (0, external_assert_.ok)(tempDirectory, "Expected RUNNER_TEMP to be defined");
      return tempDirectory;
    }
    function _getGlobal(key, defaultValue) {
      const value = global[key];
      return value !== void 0 ? value : defaultValue;
    }
    function _unique(values) {
      return Array.from(new Set(values));
    }
  })
};
