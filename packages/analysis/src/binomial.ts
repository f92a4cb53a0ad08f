/**
 * Draws how many of `trials` succeed, each by `chance`: exact, and about as fast for a billion
 * trials as for ten. Inversion where few successes are expected, else the rejection method BTRS of
 * Hörmann, "The Generation of Binomial Random Variates", 1993.
 */
export function drawBinomial(random: () => number, trials: number, chance: number): number {
  if (chance > 0.5) return trials - drawBinomial(random, trials, 1 - chance);
  if (trials <= 0 || chance <= 0) return 0;
  return trials * chance < 10 ? invert(random, trials, chance) : reject(random, trials, chance);
}

function invert(random: () => number, trials: number, chance: number): number {
  const odds = chance / (1 - chance);
  let density = Math.exp(trials * Math.log1p(-chance));
  let left = random() - density;
  let count = 0;
  // A rounding error in the far tail must not let it run on.
  while (left > 0 && count < trials && density > 0) {
    count += 1;
    density *= ((trials - count + 1) / count) * odds;
    left -= density;
  }
  return count;
}

function reject(random: () => number, trials: number, chance: number): number {
  const deviation = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const center = trials * chance + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const logDensity = createLogDensity(trials, chance);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + center);
    if (edge >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= logDensity(count)) return count;
  }
}

/** The density of a count relative to that of the most frequent one, as logarithm. */
function createLogDensity(trials: number, chance: number): (count: number) => number {
  const odds = chance / (1 - chance);
  const mode = Math.floor((trials + 1) * chance);
  const rest = trials - mode + 1;
  const atMode = (mode + 0.5) * Math.log((mode + 1) / (odds * rest)) + tail(mode) + tail(rest - 1);
  return (count) => {
    const others = trials - count + 1;
    return (
      atMode +
      (trials + 1) * Math.log(rest / others) +
      (count + 0.5) * Math.log((odds * others) / (count + 1)) -
      tail(count) -
      tail(others - 1)
    );
  };
}

/** What Stirling's formula for log n! leaves out. */
function tail(count: number): number {
  const next = count + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
