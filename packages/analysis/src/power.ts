import { drawBinomial } from './binomial.ts';
import { seededRandom } from './seeded-random.ts';
import { type ComparisonOptions, createSequentialTest } from './sequential-test.ts';

export interface PowerOptions {
  /** The options of the comparison. */
  comparison: ComparisonOptions;
  /** Requests per second of each arm. */
  traffic: { canary: number; stable: number };
  /** The part of the requests of the stable version that are events; 0.01 is 1 %. */
  eventRate: number;
  /** The regression to find, as ratio of event rates, canary to stable. */
  ratio: number;
  intervalSeconds: number;
  bakeSeconds: number;
  /** Simulated bakes; 2,000 keep the error of `power` within five points. */
  runs?: number;
  seed?: number;
}

export interface PowerForecast {
  /** The chance that the comparison fails such a canary by the end of the bake. */
  power: number;
  /** The bake that would give a chance of 80 %, s; Infinity where 30 days are not enough. */
  secondsFor80: number;
}

const RUNS = 2_000;
const SEED = 20_111;
const ENOUGH = 0.8;
/** More looks would only cost time: the test hardly depends on how its data is cut. */
const MAX_LOOKS = 200;
/** After the bake each look is later by this part of the time so far. */
const GROWTH = 0.03;
const HORIZON_SECONDS = 30 * 24 * 3_600;

/**
 * Forecasts what a comparison with this traffic can find, by seeded simulation of the test itself
 * (Monte Carlo): the same options give the same forecast. Events are drawn independently, with
 * constant load and event rate. Throws a `RangeError` for traffic, rates or times that cannot be.
 */
export function forecastPower(options: PowerOptions): PowerForecast {
  checkPowerOptions(options);
  const { runs = RUNS, seed = SEED, bakeSeconds } = options;
  const random = seededRandom(seed);
  let open = Array.from({ length: runs }, () => createSequentialTest(options.comparison));
  let found = 0;
  let foundInBake = 0;
  let secondsFor80 = Infinity;
  let lastSeconds = 0;
  for (const seconds of lookTimes(options)) {
    const draw = createDraw(options, seconds - lastSeconds);
    for (const test of open) test.add(draw(random));
    found += open.filter((test) => test.verdict() === 'fail').length;
    open = open.filter((test) => test.verdict() === 'undecided');
    if (seconds <= bakeSeconds) foundInBake = found;
    if (found >= ENOUGH * runs) secondsFor80 = Math.min(secondsFor80, seconds);
    if (open.length === 0 || (seconds >= bakeSeconds && Number.isFinite(secondsFor80))) break;
    lastSeconds = seconds;
  }
  return { power: foundInBake / runs, secondsFor80 };
}

/** When the simulation looks, s: through the bake at the gate's pace, after it ever more rarely. */
function* lookTimes({ intervalSeconds, bakeSeconds }: PowerOptions): Generator<number> {
  const looks = Math.max(1, Math.min(MAX_LOOKS, Math.floor(bakeSeconds / intervalSeconds)));
  for (let look = 1; look <= looks; look += 1) yield (bakeSeconds * look) / looks;
  let seconds = bakeSeconds;
  while (seconds < HORIZON_SECONDS) {
    seconds += Math.max(intervalSeconds, seconds * GROWTH);
    yield seconds;
  }
}

/** Draws the looks of one length. The fraction of a request is carried by chance. */
function createDraw({ traffic, eventRate, ratio }: PowerOptions, seconds: number) {
  const canaryRate = Math.min(1, eventRate * ratio);
  const draw = (random: () => number, perSecond: number, rate: number) => {
    const expected = perSecond * seconds;
    const total = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
    return { events: drawBinomial(random, total, rate), total };
  };
  return (random: () => number) => ({
    canary: draw(random, traffic.canary, canaryRate),
    stable: draw(random, traffic.stable, eventRate),
  });
}

function checkPowerOptions(options: PowerOptions): void {
  const { traffic, eventRate, ratio, intervalSeconds, bakeSeconds, runs = RUNS } = options;
  const numbers = { canary: traffic.canary, stable: traffic.stable, eventRate, ratio };
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value >= 0 && Number.isFinite(value))) {
      throw new RangeError(`${name} must be a number of at least 0, not ${value}`);
    }
  }
  if (eventRate > 1) throw new RangeError(`eventRate must be at most 1, not ${eventRate}`);
  for (const [name, value] of Object.entries({ intervalSeconds, bakeSeconds, runs })) {
    if (!(value > 0 && Number.isFinite(value))) {
      throw new RangeError(`${name} must be a number above 0, not ${value}`);
    }
  }
}
