/** Everything that is wrong with the inputs, in one error. Nothing was sent. */
export class InputsRefused extends Error {
  override readonly name = 'InputsRefused';
  /** One line for each problem: input, what was given, what is accepted. Never a secret. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    const count = lines.length === 1 ? 'One input is wrong' : `${lines.length} inputs are wrong`;
    super([`${count}, nothing was sent:`, ...lines].join('\n'));
    this.lines = lines;
  }
}
