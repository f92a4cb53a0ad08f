import { RE2JS } from 're2js';
import type { TextPattern } from './text-pattern.ts';

/** The pattern is not one of RE2's language. The message says why, in RE2's words. */
export class InvalidPattern extends Error {
  override readonly name = 'InvalidPattern';
}

// RE2 matches in linear time: characters × instructions of the compiled pattern. A step costs up to
// 0.1 µs (measured), so that a search blocks cancel and deadline for less than half a second.
const MAX_STEPS = 4_000_000;
const MAX_INSTRUCTIONS = 2_000;
const FLAGS = new Map([
  ['i', RE2JS.CASE_INSENSITIVE],
  ['m', RE2JS.MULTILINE],
  ['s', RE2JS.DOTALL],
  // Patterns match characters, not units of UTF-16, with and without it.
  ['u', 0],
]);

/**
 * Compiles a regular expression of RE2's language, which has no backtracking and therefore neither
 * lookaround nor backreferences. `flags`: any of `i`, `m`, `s`, `u`.
 *
 * @throws InvalidPattern
 */
export function compilePattern(source: string, flags = ''): TextPattern {
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
      if (text.length > maxCharacters && !mayBeCut) return { found: false, searchedCharacters: 0 };
      const searched = text.slice(0, maxCharacters);
      return { found: compiled.test(searched), searchedCharacters: searched.length };
    },
  };
}

/** As `compilePattern`; undefined for what is no pattern. */
export function readPattern(source: string, flags = ''): TextPattern | undefined {
  try {
    return compilePattern(source, flags);
  } catch (error) {
    if (error instanceof InvalidPattern) return undefined;
    throw error;
  }
}

function compile(source: string, flags: string): RE2JS {
  const bits = [...flags].map((flag) => FLAGS.get(flag));
  const unknown = bits.indexOf(undefined);
  if (unknown >= 0) throw new InvalidPattern(`there is no flag ${flags.charAt(unknown)}`);
  try {
    return RE2JS.compile(
      source,
      bits.reduce<number>((all, bit) => all | (bit ?? 0), 0),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidPattern(why.replace(/^error parsing regexp: /, ''));
  }
}
