/** Sets of characters in the filter language; the keys are how the server's messages name them. */
const characterSets = {
  '[ \\t\\r\\n]': /[ \t\r\n]/,
  '[a-zA-Z]': /[a-zA-Z]/,
  '[a-zA-Z0-9_/]': /[a-zA-Z0-9_/]/,
  '[0-9]': /[0-9]/,
  '[1-9]': /[1-9]/,
  '[\\pL\\pN-_.~:|]': /[\p{L}\p{N}\-_.~:|]/u,
} satisfies Record<string, RegExp>;

export type CharacterSet = keyof typeof characterSets;

const endOfText = 'EOF';

/**
 * A place in the text of a filter, and what was expected there in vain: the server's complaint
 * names everything that could have stood at the farthest place that was reached.
 */
export class FilterReader {
  readonly text: string;
  /** How many groups and collection bodies are open here. */
  depth = 0;
  #at = 0;
  #farthest = 0;
  readonly #missing = new Set<string>();
  readonly #faults = new Set<string>();

  constructor(text: string) {
    this.text = text;
  }

  get at(): number {
    return this.#at;
  }

  /** Takes `word` where it stands next. */
  word(word: string): boolean {
    if (!this.text.startsWith(word, this.#at)) return this.#miss(JSON.stringify(word));
    this.#at += word.length;
    return true;
  }

  /** Takes the longest run of characters of `set`; false where there is none. */
  run(set: CharacterSet): boolean {
    const start = this.#at;
    while (this.one(set));
    return this.#at > start;
  }

  /** Takes one character of `set`. */
  one(set: CharacterSet): boolean {
    const character = this.#next();
    if (character === '' || !characterSets[set].test(character)) return this.#miss(set);
    this.#at += character.length;
    return true;
  }

  /**
   * Takes everything up to `mark` and `mark` itself; false, and at the end, where there is none.
   */
  through(mark: string): boolean {
    const found = this.text.indexOf(mark, this.#at);
    this.#at = found < 0 ? this.text.length : found + mark.length;
    return found >= 0;
  }

  /** Takes blanks; true where there was at least one. */
  blanks(): boolean {
    return this.run('[ \\t\\r\\n]');
  }

  /** Whether the text ends here. */
  end(): boolean {
    return this.#at === this.text.length || this.#miss(endOfText);
  }

  /** What `read` gives; where that is undefined, the place is again as before. */
  attempt<Part>(read: () => Part | undefined): Part | undefined {
    const start = this.#at;
    const part = read();
    if (part === undefined) this.goBack(start);
    return part;
  }

  /** Returns to a place where the reader has been. */
  goBack(at: number): void {
    this.#at = at;
  }

  /** Notes a mistake that no other reading can correct. `at` is where, and by default here. */
  fault(rule: string, complaint: string, at: number = this.#at): void {
    this.#faults.add(`${this.#place(at)}: rule "${rule}": ${complaint}`);
  }

  hasFaults(): boolean {
    return this.#faults.size > 0;
  }

  /** The server's words for why the text cannot be read. */
  complaint(): string {
    if (this.hasFaults()) return [...this.#faults].join('\n');
    const expected = [...this.#missing].filter((name) => name !== endOfText).sort();
    if (this.#missing.has(endOfText)) expected.push(endOfText);
    const last = expected.pop();
    const list = expected.length === 0 ? last : `${expected.join(', ')} or ${last}`;
    return `${this.#place(this.#farthest)}: no match found, expected: ${list}`;
  }

  #next(): string {
    const code = this.text.codePointAt(this.#at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  #miss(name: string): false {
    if (this.#at > this.#farthest) {
      this.#farthest = this.#at;
      this.#missing.clear();
    }
    if (this.#at === this.#farthest) this.#missing.add(name);
    return false;
  }

  /** `line:column (offset)`: columns count characters from 1, the offset counts bytes from 0. */
  #place(at: number): string {
    const before = this.text.slice(0, at);
    // The server counts a line break as column 0 of the line that it opens.
    const here = this.text[at] === '\n' ? '\n' : ' ';
    const lines = `${before}${here}`.split('\n');
    const column = [...(lines.at(-1) ?? '')].length;
    return `${lines.length}:${column} (${Buffer.byteLength(before)})`;
  }
}
