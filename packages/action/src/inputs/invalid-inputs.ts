/** Everything that is wrong with the inputs, in one error. Nothing was sent. */
export class InvalidInputs extends Error {
  override readonly name = 'InvalidInputs';
  /** How many problems there are, in words. */
  readonly headline: string;
  /** One line for each problem: input, what was given, what is accepted. Never a secret. */
  readonly lines: readonly string[];
  /** Lines in a fixed font that show where the problems are. */
  readonly diagnostic: readonly string[];

  constructor(lines: readonly string[], diagnostic: readonly string[] = []) {
    const count = lines.length === 1 ? 'One input is wrong' : `${lines.length} inputs are wrong`;
    const headline = `${count}, nothing was sent`;
    super(`${headline}: ${lines.join('; ')}`);
    this.headline = headline;
    this.lines = lines;
    this.diagnostic = diagnostic;
  }
}
