/** Whether a name is meant, which may be a glob. */
export type NameMatch = (name: string) => boolean;

/** Whether a text is a glob and no plain name. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * Matches names of checks. `*` stands for any characters, slashes included, since names such as
 * `deploy / eu` are no paths; `?` for any one. Brackets and braces are plain: names contain them.
 * Takes at most the product of both lengths in steps.
 */
export function matchName(pattern: string): NameMatch {
  return (name) => name === pattern || (isGlob(pattern) && matches(pattern, name));
}

/** Backtracks to the last star only, which is enough. */
function matches(pattern: string, name: string): boolean {
  let [at, inName, star, afterStar] = [0, 0, -1, 0];
  while (inName < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      [star, afterStar, at] = [at, inName, at + 1];
    } else if (wanted === '?' || wanted === name[inName]) {
      [at, inName] = [at + 1, inName + 1];
    } else if (star >= 0) {
      [at, afterStar, inName] = [star + 1, afterStar + 1, afterStar + 1];
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}
