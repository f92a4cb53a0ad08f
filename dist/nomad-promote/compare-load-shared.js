export const id = 451;

export const ids = [ 451, 639 ];

export const modules = {
  1310: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => startSequential
    });
    var duration = __webpack_require__(6855);
    var bake_input = __webpack_require__(3907);
    // CONCATENATED MODULE: ./packages/analysis/src/look.ts
    function checkLook({canary: canary, stable: stable}) {
      checkArm("canary", canary);
      checkArm("stable", stable);
    }
    function checkArm(name, {events: events, total: total}) {
      if (!isCount(events) || !isCount(total)) throw new RangeError(`${name}: ${events} events of ${total} are not counts`);
      if (events > total) throw new RangeError(`${name}: ${events} events are more than the total of ${total}`);
    }
    function isCount(value) {
      return Number.isFinite(value) && value >= 0;
    }
    // CONCATENATED MODULE: ./packages/analysis/src/ratio-interval.ts
    const HALF = 24;
    const WIDEST = Math.log(128);
    const DENSE = .4;
    const STEP = Math.asinh(WIDEST / DENSE) / HALF;
    const LOG_RATIOS = Float64Array.from({
      length: 2 * HALF + 1
    }, (_, at) => DENSE * Math.sinh((at - HALF) * STEP));
    const RATIOS = LOG_RATIOS.map(log => Math.exp(log));
    const LOG_WEIGHTS = normalize(LOG_RATIOS.map(log => Math.log(Math.hypot(DENSE, log)) - Math.abs(log) / 2));
    function createRatioInterval(error) {
      const logs = new Float64Array(LOG_RATIOS.length);
      const slopes = new Float64Array(LOG_RATIOS.length);
      let above = 0;
      let below = 0;
      return {
        add({canary: canary, stable: stable}) {
          if (canary.total === 0 || stable.total === 0) return;
          const events = canary.events + stable.events;
          const odds = canary.total / stable.total;
          const share = odds / (1 + odds);
          for (let at = 0; at < RATIOS.length; at += 1) {
            const ratio = RATIOS[at] ?? 1;
            const scale = 1 + (ratio - 1) * share;
            logs[at] = (logs[at] ?? 0) + canary.events * (LOG_RATIOS[at] ?? 0);
            logs[at] = (logs[at] ?? 0) - events * Math.log(scale);
            slopes[at] = (slopes[at] ?? 0) + canary.events - events * ratio * share / scale;
          }
          above += canary.events * (1 - share);
          below += stable.events * share;
        },
        read() {
          const least = Math.log(error) + logSum(logs.map((log, at) => log + (LOG_WEIGHTS[at] ?? 0)));
          const curve = {
            logs: logs,
            slopes: slopes,
            least: least
          };
          return {
            estimate: above / below,
            low: lowEnd(curve),
            high: highEnd(curve)
          };
        }
      };
    }
    function lowEnd(curve) {
      const first = curve.logs.findIndex(log => log >= curve.least);
      if (first <= 0) return 0;
      const isRising = (curve.slopes[first] ?? 0) > 0;
      const outer = crossing(curve, first - 1);
      return Math.exp(isRising ? Math.max(outer, crossing(curve, first)) : outer);
    }
    function highEnd(curve) {
      const last = curve.logs.findLastIndex(log => log >= curve.least);
      if (last < 0 || last === RATIOS.length - 1) return 1 / 0;
      const isFalling = (curve.slopes[last] ?? 0) < 0;
      const outer = crossing(curve, last + 1);
      return Math.exp(isFalling ? Math.min(outer, crossing(curve, last)) : outer);
    }
    function crossing({logs: logs, slopes: slopes, least: least}, at) {
      return (LOG_RATIOS[at] ?? 0) + (least - (logs[at] ?? 0)) / (slopes[at] ?? 0);
    }
    function logSum(logs) {
      let top = -1 / 0;
      for (const log of logs) top = Math.max(top, log);
      let sum = 0;
      for (const log of logs) sum += Math.exp(log - top);
      return top + Math.log(sum);
    }
    function normalize(logs) {
      const whole = logSum(logs);
      return logs.map(log => log - whole);
    }
    // CONCATENATED MODULE: ./packages/analysis/src/sequential-test.ts
    const WORSE = [ {
      times: 1.25,
      weight: .1
    }, {
      times: 1.5,
      weight: .2
    }, {
      times: 2,
      weight: .25
    }, {
      times: 3,
      weight: .25
    }, {
      times: 5,
      weight: .15
    }, {
      times: 10,
      weight: .05
    } ];
    const BETTER = [ {
      times: 1,
      weight: .6
    }, {
      times: .8,
      weight: .2
    }, {
      times: .5,
      weight: .2
    } ];
    const PASS_MARGIN = 1.1;
    function createSequentialTest(options) {
      const {tolerance: tolerance, unacceptable: unacceptable, falseFailure: falseFailure, falsePass: falsePass} = options;
      const worse = createMixture(WORSE, {
        unit: tolerance,
        border: tolerance
      });
      const better = createMixture(BETTER, {
        unit: Math.min(1, tolerance),
        border: unacceptable
      });
      let verdict = "undecided";
      return {
        add(look) {
          if (look.canary.total === 0 || look.stable.total === 0) return;
          if (look.canary.events === 0 && look.stable.events === 0) return;
          worse.add(look);
          better.add(look);
          if (verdict !== "undecided") return;
          if (worse.log() >= -Math.log(falseFailure)) verdict = "fail"; else if (better.log() >= Math.log(PASS_MARGIN / falsePass)) verdict = "pass";
        },
        verdict: () => verdict,
        evidence: () => ({
          fail: expFinite(worse.log()),
          pass: expFinite(better.log())
        })
      };
    }
    function expFinite(log) {
      return Math.min(Math.exp(log), Number.MAX_VALUE);
    }
    function createMixture(alternatives, {unit: unit, border: border}) {
      const logs = Float64Array.from(alternatives, ({weight: weight}) => Math.log(weight));
      const logRatios = Float64Array.from(alternatives, ({times: times}) => Math.log(times * unit / border));
      const steps = Float64Array.from(alternatives, ({times: times}) => times * unit - border);
      return {
        add({canary: canary, stable: stable}) {
          const events = canary.events + stable.events;
          const share = 1 / (border + stable.total / canary.total);
          for (let at = 0; at < logs.length; at += 1) {
            const gain = canary.events * (logRatios[at] ?? 0);
            logs[at] = (logs[at] ?? 0) + gain - events * Math.log1p((steps[at] ?? 0) * share);
          }
        },
        log: () => logSum(logs)
      };
    }
    // CONCATENATED MODULE: ./packages/analysis/src/rate-comparison.ts
    function compareRates(options) {
      checkOptions(options);
      const test = createSequentialTest(options);
      const interval = createRatioInterval(Math.min(options.falseFailure, options.falsePass));
      return {
        add(look) {
          checkLook(look);
          test.add(look);
          interval.add(look);
        },
        verdict: test.verdict,
        evidence: () => ({
          ...test.evidence(),
          ratio: interval.read()
        })
      };
    }
    function checkOptions(options) {
      const {tolerance: tolerance, unacceptable: unacceptable, falseFailure: falseFailure, falsePass: falsePass} = options;
      if (!(tolerance > 0 && Number.isFinite(tolerance))) throw new RangeError(`tolerance must be a number above 0, not ${tolerance}`);
      if (!(unacceptable > tolerance && Number.isFinite(unacceptable))) throw new RangeError(`unacceptable must be above tolerance ${tolerance}, not ${unacceptable}`);
      for (const [name, chance] of Object.entries({
        falseFailure: falseFailure,
        falsePass: falsePass
      })) if (!(chance > 0 && chance < 1)) throw new RangeError(`${name} must be between 0 and 1, not ${chance}`);
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/canary-comparison.ts
    function createCanaryComparison(options, isCanary) {
      const comparison = compareRates(options);
      const totals = emptyLook();
      let pending = emptyLook();
      return {
        add(increments) {
          for (const [allocation, arm] of increments) {
            const side = isCanary(allocation) ? "canary" : "stable";
            addTo(totals[side], arm);
            addTo(pending[side], arm);
          }
          if (pending.canary.total === 0 || pending.stable.total === 0) return;
          comparison.add(pending);
          pending = emptyLook();
        },
        finding() {
          const evidence = comparison.evidence();
          return {
            verdict: comparison.verdict(),
            progress: progressOf(totals, evidence),
            detail: describe(totals, evidence, options)
          };
        },
        totals: () => totals
      };
    }
    function emptyLook() {
      return {
        canary: {
          events: 0,
          total: 0
        },
        stable: {
          events: 0,
          total: 0
        }
      };
    }
    function addTo(sum, {events: events, total: total}) {
      sum.events += events;
      sum.total += total;
    }
    const STEPS = [ 95, 90, 80, 50 ];
    function progressOf({canary: canary, stable: stable}, {fail: fail, pass: pass}) {
      if (canary.total === 0) return "no requests on the canary";
      if (stable.total === 0) return "no requests on the stable version";
      if (canary.events + stable.events === 0) return "no events";
      const sure = sureness(Math.max(fail, pass));
      const step = STEPS.find(each => sure >= each);
      if (step === void 0) return "undecided";
      return `${step} % sure to be ${fail > pass ? "worse" : "good"}`;
    }
    function sureness(eValue) {
      return Math.max(0, 100 * (1 - 1 / eValue));
    }
    function describe(totals, evidence, options) {
      const {canary: canary, stable: stable} = totals;
      const counts = `canary ${armText(canary)}, stable ${armText(stable)}`;
      if (canary.total === 0 || stable.total === 0) return `${counts}: no requests to compare`;
      if (canary.events + stable.events === 0) return `${counts}: no events to compare`;
      const {fail: fail, pass: pass, ratio: ratio} = evidence;
      const range = `${ratioText(ratio.low)} to ${ratioText(ratio.high)}`;
      const isWorse = fail > pass;
      const claim = isWorse ? `worse than ${options.tolerance}\xd7` : `better than ${options.unacceptable}\xd7`;
      const sure = `${Math.floor(sureness(isWorse ? fail : pass) * 10) / 10} % sure`;
      return `${counts}; ratio ${ratioText(ratio.estimate)} (${range}), ${claim}: ${sure}`;
    }
    function armText({events: events, total: total}) {
      const share = total === 0 ? "" : ` (${Number((events / total * 100).toPrecision(2))} %)`;
      return `${events} of ${total}${share}`;
    }
    function ratioText(ratio) {
      return Number.isFinite(ratio) ? `${Number(ratio.toPrecision(2))}\xd7` : "\u221e";
    }
    // CONCATENATED MODULE: ./packages/analysis/src/binomial.ts
    function drawBinomial(random, trials, chance) {
      if (chance > .5) return trials - drawBinomial(random, trials, 1 - chance);
      if (trials <= 0 || chance <= 0) return 0;
      return trials * chance < 10 ? invert(random, trials, chance) : reject(random, trials, chance);
    }
    function invert(random, trials, chance) {
      const odds = chance / (1 - chance);
      let density = Math.exp(trials * Math.log1p(-chance));
      let left = random() - density;
      let count = 0;
      while (left > 0 && count < trials && density > 0) {
        count += 1;
        density *= (trials - count + 1) / count * odds;
        left -= density;
      }
      return count;
    }
    function reject(random, trials, chance) {
      const deviation = Math.sqrt(trials * chance * (1 - chance));
      const b = 1.15 + 2.53 * deviation;
      const a = -.0873 + .0248 * b + .01 * chance;
      const center = trials * chance + .5;
      const squeeze = .92 - 4.2 / b;
      const alpha = (2.83 + 5.1 / b) * deviation;
      const logDensity = createLogDensity(trials, chance);
      for (;;) {
        const u = random() - .5;
        const v = random();
        const edge = .5 - Math.abs(u);
        const count = Math.floor((2 * a / edge + b) * u + center);
        if (edge >= .07 && v <= squeeze) return count;
        if (count < 0 || count > trials) continue;
        if (Math.log(v * alpha / (a / (edge * edge) + b)) <= logDensity(count)) return count;
      }
    }
    function createLogDensity(trials, chance) {
      const odds = chance / (1 - chance);
      const mode = Math.floor((trials + 1) * chance);
      const rest = trials - mode + 1;
      const atMode = (mode + .5) * Math.log((mode + 1) / (odds * rest)) + tail(mode) + tail(rest - 1);
      return count => {
        const others = trials - count + 1;
        return atMode + (trials + 1) * Math.log(rest / others) + (count + .5) * Math.log(odds * others / (count + 1)) - tail(count) - tail(others - 1);
      };
    }
    function tail(count) {
      const next = count + 1;
      const square = next * next;
      return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
    }
    // CONCATENATED MODULE: ./packages/analysis/src/seeded-random.ts
    function seededRandom(seed) {
      let state = seed >>> 0;
      return () => {
        state = state + 1831565813 >>> 0;
        let mixed = Math.imul(state ^ state >>> 15, state | 1);
        mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
        return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
      };
    }
    // CONCATENATED MODULE: ./packages/analysis/src/power.ts
    const RUNS = 2e3;
    const SEED = 20111;
    const ENOUGH = .8;
    const MAX_LOOKS = 200;
    const GROWTH = .03;
    const HORIZON_SECONDS = 30 * 24 * 3600;
    function forecastPower(options) {
      checkPowerOptions(options);
      const {runs: runs = RUNS, seed: seed = SEED, bakeSeconds: bakeSeconds} = options;
      const random = seededRandom(seed);
      let open = Array.from({
        length: runs
      }, () => createSequentialTest(options.comparison));
      let found = 0;
      let foundInBake = 0;
      let secondsFor80 = 1 / 0;
      let lastSeconds = 0;
      for (const seconds of lookTimes(options)) {
        const draw = createDraw(options, seconds - lastSeconds);
        for (const test of open) test.add(draw(random));
        found += open.filter(test => test.verdict() === "fail").length;
        open = open.filter(test => test.verdict() === "undecided");
        if (seconds <= bakeSeconds) foundInBake = found;
        if (found >= ENOUGH * runs) secondsFor80 = Math.min(secondsFor80, seconds);
        if (open.length === 0 || seconds >= bakeSeconds && Number.isFinite(secondsFor80)) break;
        lastSeconds = seconds;
      }
      return {
        power: foundInBake / runs,
        secondsFor80: secondsFor80
      };
    }
    function* lookTimes({intervalSeconds: intervalSeconds, bakeSeconds: bakeSeconds}) {
      const looks = Math.max(1, Math.min(MAX_LOOKS, Math.floor(bakeSeconds / intervalSeconds)));
      for (let look = 1; look <= looks; look += 1) yield bakeSeconds * look / looks;
      let seconds = bakeSeconds;
      while (seconds < HORIZON_SECONDS) {
        seconds += Math.max(intervalSeconds, seconds * GROWTH);
        yield seconds;
      }
    }
    function createDraw({traffic: traffic, eventRate: eventRate, ratio: ratio}, seconds) {
      const canaryRate = Math.min(1, eventRate * ratio);
      const draw = (random, perSecond, rate) => {
        const expected = perSecond * seconds;
        const total = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
        return {
          events: drawBinomial(random, total, rate),
          total: total
        };
      };
      return random => ({
        canary: draw(random, traffic.canary, canaryRate),
        stable: draw(random, traffic.stable, eventRate)
      });
    }
    function checkPowerOptions(options) {
      const {traffic: traffic, eventRate: eventRate, ratio: ratio, intervalSeconds: intervalSeconds, bakeSeconds: bakeSeconds, runs: runs = RUNS} = options;
      const numbers = {
        canary: traffic.canary,
        stable: traffic.stable,
        eventRate: eventRate,
        ratio: ratio
      };
      for (const [name, value] of Object.entries(numbers)) if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`${name} must be a number of at least 0, not ${value}`);
      if (eventRate > 1) throw new RangeError(`eventRate must be at most 1, not ${eventRate}`);
      for (const [name, value] of Object.entries({
        intervalSeconds: intervalSeconds,
        bakeSeconds: bakeSeconds,
        runs: runs
      })) if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be a number above 0, not ${value}`);
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/power-line.ts
    const OPEN_BAKE_MS = 6e5;
    function powerSentence(facts) {
      const {comparison: comparison, totals: totals, elapsedMs: elapsedMs, intervalMs: intervalMs, bakeMs: bakeMs} = facts;
      const seconds = Math.max(1, elapsedMs) / 1e3;
      const events = totals.canary.events + totals.stable.events;
      const requests = totals.canary.total + totals.stable.total;
      const isOpen = !Number.isFinite(bakeMs);
      const ms = Math.max(isOpen ? OPEN_BAKE_MS : bakeMs, intervalMs);
      const ratio = comparison.unacceptable;
      const {power: power, secondsFor80: secondsFor80} = forecastPower({
        comparison: comparison,
        traffic: {
          canary: totals.canary.total / seconds,
          stable: totals.stable.total / seconds
        },
        eventRate: Math.min(1, (events + .5) / (requests + 1)),
        ratio: ratio,
        intervalSeconds: intervalMs / 1e3,
        bakeSeconds: ms / 1e3
      });
      const end = isOpen ? `within ${(0, duration.a3)(ms)}` : "by the end of the bake";
      const found = `${Math.round(power * 100)} %`;
      const needed = Number.isFinite(secondsFor80) ? `80 % needs ${(0, duration.a3)(Math.ceil(secondsFor80 / 60) * 6e4)}` : "no bake of 30 days would give 80 %";
      return `with this traffic a ${ratio}\xd7 regression is found with ${found} ${end}; ${needed}`;
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/self-comparison.ts
    function createSelfComparison(options, allocations) {
      const shared = {
        ...options,
        falseFailure: options.falseFailure / allocations.length
      };
      const pairs = allocations.map(allocation => ({
        allocation: allocation,
        comparison: compareRates(shared),
        totals: emptyLook(),
        pending: emptyLook()
      }));
      return {
        add(increments) {
          for (const pair of pairs) addToPair(pair, increments);
        },
        finding: () => findingOf(pairs, options),
        totals: () => pairs[0]?.totals ?? emptyLook()
      };
    }
    function addToPair(pair, increments) {
      for (const [allocation, arm] of increments) {
        const side = allocation === pair.allocation ? "canary" : "stable";
        addTo(pair.totals[side], arm);
        addTo(pair.pending[side], arm);
      }
      const {canary: canary, stable: stable} = pair.pending;
      if (canary.total === 0 || stable.total === 0) return;
      pair.comparison.add(pair.pending);
      pair.pending = emptyLook();
    }
    function findingOf(pairs, {tolerance: tolerance}) {
      const verdicts = pairs.map(({comparison: comparison}) => comparison.verdict());
      const worst = pairs[verdicts.indexOf("fail")];
      if (worst !== void 0) {
        const {canary: canary, stable: stable} = worst.totals;
        const {estimate: estimate, low: low, high: high} = worst.comparison.evidence().ratio;
        const needed = ratioText(Math.max(low, tolerance) * 1.25);
        return {
          verdict: "fail",
          progress: "different",
          detail: `allocation ${worst.allocation} differs from the others of its version: ` + `${armText(canary)} against ${armText(stable)}, ratio ${ratioText(estimate)} ` + `(${ratioText(low)} to ${ratioText(high)}); the tolerance ${tolerance}\xd7 is too ` + `small for this spread: set it to ${needed} or more, check that allocation, or check ` + "that the queries count what they should"
        };
      }
      const passed = verdicts.filter(verdict => verdict === "pass").length;
      const counts = `${passed} of ${pairs.length} allocations are shown to be alike`;
      if (passed === pairs.length) return {
        verdict: "pass",
        progress: "alike",
        detail: counts
      };
      const [first] = pairs;
      const {canary: canary, stable: stable} = first?.totals ?? emptyLook();
      return {
        verdict: "undecided",
        progress: `${passed} alike`,
        detail: `${counts}; there were too few requests for the others (${armText(canary)} against ` + `${armText(stable)} for the first): give it more time, more traffic, or a larger ` + "unacceptable"
      };
    }
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/comparison/sequential-gate.ts
    const READS_BEFORE_FORECAST = 3;
    function startSequential(gate, context) {
      const {run: run, canaries: canaries, sequentialGates: sequentialGates, isSelfTest: isSelfTest} = context;
      const {clock: clock} = run.world;
      const options = {
        tolerance: gate.tolerance,
        unacceptable: gate.unacceptable,
        falseFailure: gate["false-failure"] / Math.max(1, sequentialGates),
        falsePass: gate["false-pass"]
      };
      const ids = new Set(canaries.map(({id: id}) => id));
      let comparison;
      let reads = 0;
      const startMs = clock.now();
      const forecast = totals => {
        const elapsedMs = clock.now() - startMs;
        const bakeMs = (0, bake_input.qc)(gate, context.bake);
        const facts = {
          comparison: options,
          totals: totals,
          elapsedMs: elapsedMs,
          intervalMs: gate.interval,
          bakeMs: bakeMs
        };
        const sentence = `Gate ${gate.name}: ${powerSentence(facts)}.`;
        run.log.info(`${sentence} (Measured for ${(0, duration.a3)(elapsedMs)}.)`);
        run.report.remark(sentence);
      };
      return {
        add(increments, stable) {
          comparison ??= isSelfTest ? createSelfComparison(options, stable) : createCanaryComparison(options, id => ids.has(id));
          comparison.add(increments);
          const totals = comparison.totals();
          if (totals.canary.total === 0 || totals.stable.total === 0) return;
          reads += 1;
          if (reads === READS_BEFORE_FORECAST) forecast(totals);
        },
        finding: () => comparison?.finding() ?? {
          verdict: "undecided",
          detail: "nothing was measured yet"
        }
      };
    }
  }),
  3955: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => combine
    });
    function combine(findings, none) {
      for (const verdict of [ "fail", "inconclusive" ]) {
        const [first, ...others] = findings.filter(finding => finding.verdict === verdict);
        if (first !== void 0) return {
          ...first,
          detail: counted(first, others.length)
        };
      }
      const [first, ...others] = findings;
      if (first === void 0) return {
        verdict: "inconclusive",
        detail: none
      };
      return {
        ...first,
        verdict: "pass",
        detail: counted(first, others.length)
      };
    }
    function counted({detail: detail}, others) {
      return others === 0 ? detail : `${detail} (and ${others} more like it)`;
    }
  }),
  3639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluateDocument: () => evaluateDocument,
      evaluateValue: () => evaluateValue,
      measureJson: () => measureJson
    });
    var action_error = __webpack_require__(9923);
    var connection = __webpack_require__(8546);
    var endpoint = __webpack_require__(8837);
    var comparison = __webpack_require__(3676);
    // CONCATENATED MODULE: ./packages/probe/src/json/parse-json.ts
    function parseJson(text) {
      try {
        return {
          ok: true,
          value: JSON.parse(text)
        };
      } catch {
        return {
          ok: false
        };
      }
    }
    var probes = __webpack_require__(8223);
    var kinds_findings = __webpack_require__(3955);
    // CONCATENATED MODULE: ./actions/nomad-promote/src/gates/kinds/values.ts
    function evaluateValue(value, bounds, of) {
      return {
        ...evaluate(value, bounds, of),
        value: shownValue(value)
      };
    }
    function evaluate(value, {success: success, failure: failure}, of) {
      const shown = `${of} is ${shownValue(value)}`;
      const bad = failure && (0, comparison.v9)(failure, value);
      const good = success && (0, comparison.v9)(success, value);
      if (failure && bad === void 0 || success && good === void 0) return {
        verdict: "inconclusive",
        detail: `${shown}, which cannot be compared`
      };
      if (failure && bad) return {
        verdict: "fail",
        detail: `${shown} (failure: ${failure.text})`
      };
      if (success && good) return {
        verdict: "pass",
        detail: `${shown} (success: ${success.text})`
      };
      if (success && failure) {
        const neither = `neither success (${success.text}) nor failure (${failure.text})`;
        return {
          verdict: "inconclusive",
          detail: `${shown}, ${neither}`
        };
      }
      if (success) return {
        verdict: "fail",
        detail: `${shown}, not ${success.text}`
      };
      if (failure) return {
        verdict: "pass",
        detail: `${shown}, not ${failure.text}`
      };
      return {
        verdict: "inconclusive",
        detail: `${shown}, and nothing says what is good`
      };
    }
    const MAX_CHARACTERS = 80;
    function shownValue(value) {
      const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
      return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}\u2026` : text;
    }
    function evaluateDocument(text, wanted) {
      const document = parseJson(text);
      if (!document.ok) return {
        verdict: "inconclusive",
        detail: "the answer is not JSON"
      };
      const {path: path} = wanted;
      const findings = path.valuesIn(document.value).map(value => evaluateValue(value, wanted, path.text));
      return (0, kinds_findings.k)(findings, `${path.text} finds nothing in the answer`);
    }
    function measureJson(gate, context) {
      const {url: url, headers: headers, path: path, success: success, failure: failure, name: name} = gate;
      const isOpen = url.protocol === "http:" && !(0, endpoint.U9)(url);
      if (isOpen && Object.keys(headers).length > 0 && !context.run.allowInsecureHttp) throw new action_error.l("refused", `Gate ${name} would send its headers unencrypted to ${url.host}: use https:// in its url, ` + "or set allow-insecure-http: true.");
      const options = (0, connection.l4)(context.run);
      return async call => {
        let body = "";
        const target = {
          url: url,
          headers: headers,
          onBody: text => body = text
        };
        const {ok: ok, detail: detail} = await (0, probes.xc)(target, {
          ...options,
          ...call
        });
        if (!ok) return {
          verdict: "inconclusive",
          detail: detail
        };
        return evaluateDocument(body, {
          path: path,
          success: success,
          failure: failure
        });
      };
    }
  }),
  180: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => readStableIds,
      w: () => createAddressReader
    });
    var _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3153);
    var _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
    var _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);
    async function readStableIds({nomad: nomad, snapshot: snapshot, groups: groups}, request) {
      const {deployment: deployment} = snapshot;
      const canaries = new Set((0, _rollout_actions_client_nomad_deployments_deployment_state__WEBPACK_IMPORTED_MODULE_1__.KK)(snapshot));
      const all = await (0, _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__.N$)(nomad, deployment.JobID, request);
      return all.filter(({ID: ID, ClientStatus: ClientStatus, DesiredStatus: DesiredStatus, TaskGroup: TaskGroup}) => ClientStatus === "running" && DesiredStatus === "run" && groups.includes(TaskGroup) && !canaries.has(ID)).map(({ID: ID}) => ID);
    }
    function createAddressReader({nomad: nomad}) {
      const known = new Map;
      return async (ids, request) => await Promise.all(ids.map(async id => {
        const before = known.get(id);
        if (before !== void 0) return before;
        const allocation = await (0, _rollout_actions_client_nomad_allocations_allocations__WEBPACK_IMPORTED_MODULE_0__.Xg)(nomad, id, request);
        const read = {
          id: id,
          group: allocation.TaskGroup,
          ports: (0, _rollout_actions_client_nomad_allocations_addresses__WEBPACK_IMPORTED_MODULE_2__.s)(allocation)
        };
        known.set(id, read);
        return read;
      }));
    }
  }),
  3676: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      dT: () => COMPARISON_FORM,
      fl: () => parseComparison,
      v9: () => holds
    });
    const OPERATORS = [ "<=", ">=", "==", "!=", "<", ">" ];
    const COMPARISON_FORM = 'a comparison in quotes such as "< 0.01", ">= 99.5" or "== 0" (a text to compare with: ' + "'== \"up\"')";
    function parseComparison(given) {
      const text = given.trim();
      const operator = OPERATORS.find(sign => text.startsWith(sign));
      if (operator === void 0) return;
      const operand = operandOf(text.slice(operator.length).trim());
      if (operand === void 0) return;
      const isOrder = operator !== "==" && operator !== "!=";
      return isOrder && typeof operand !== "number" ? void 0 : {
        operator: operator,
        operand: operand,
        text: text
      };
    }
    function operandOf(text) {
      try {
        const value = JSON.parse(text);
        if (typeof value === "object" && value !== null) return;
        return typeof value === "number" ? finite(value) : isOperand(value) ? value : void 0;
      } catch {
        return;
      }
    }
    function finite(value) {
      return Number.isFinite(value) ? value : void 0;
    }
    function isOperand(value) {
      return value === null || typeof value === "string" || typeof value === "boolean";
    }
    function holds({operator: operator, operand: operand}, value) {
      if (typeof value === "number" && Number.isNaN(value)) return;
      if (operator === "==" || operator === "!=") {
        if (typeof value === "object" && value !== null) return;
        return value === operand === (operator === "==");
      }
      if (typeof value !== "number" || typeof operand !== "number") return;
      if (operator === "<") return value < operand;
      if (operator === "<=") return value <= operand;
      return operator === ">" ? value > operand : value >= operand;
    }
  }),
  8223: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qv: () => probeUdp,
      Ww: () => probeTcp,
      fu: () => probeMqtt,
      xc: () => probeHttp
    });
    const loadHttp = once(() => __webpack_require__.e(294).then(__webpack_require__.bind(__webpack_require__, 5294)));
    const loadMqtt = once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(895), __webpack_require__.e(947) ]).then(__webpack_require__.bind(__webpack_require__, 8947)));
    const loadTcp = once(() => __webpack_require__.e(849).then(__webpack_require__.bind(__webpack_require__, 6849)));
    const loadUdp = once(() => __webpack_require__.e(117).then(__webpack_require__.bind(__webpack_require__, 4117)));
    once(() => Promise.all([ __webpack_require__.e(977), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 8927)));
    const probeHttp = async (target, call) => (await loadHttp()).probeHttp(target, call);
    const probeMqtt = async (target, call) => (await loadMqtt()).probeMqtt(target, call);
    const probeTcp = async (target, call) => (await loadTcp()).probeTcp(target, call);
    const probeUdp = async (target, call) => (await loadUdp()).probeUdp(target, call);
    function once(load) {
      let loaded;
      return () => {
        loaded ??= load();
        return loaded;
      };
    }
  })
};
