/**
 * The upper end of Clopper and Pearson's exact interval (1934), one-sided: the chance with which
 * `hits` or fewer of `runs` would be seen with a probability of only `error`.
 */
export function upperBound(hits: number, runs: number, error = 0.01): number {
  let [low, high] = [hits / runs, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, runs, middle) > error) low = middle;
    else high = middle;
  }
  return high;
}

/** The binomial distribution function; summed from the largest term of the tail downwards. */
function atMost(hits: number, runs: number, chance: number): number {
  if (hits >= runs || chance <= 0) return 1;
  if (chance >= 1) return 0;
  let term = Math.exp(logDensity(hits, runs, chance));
  let sum = 0;
  for (let count = hits; count >= 0 && term > sum * 1e-16; count -= 1) {
    sum += term;
    term *= (count / (runs - count + 1)) * ((1 - chance) / chance);
  }
  return sum;
}

function logDensity(hits: number, runs: number, chance: number): number {
  let choose = 0;
  for (let k = 1; k <= hits; k += 1) choose += Math.log((runs - hits + k) / k);
  return choose + hits * Math.log(chance) + (runs - hits) * Math.log1p(-chance);
}
