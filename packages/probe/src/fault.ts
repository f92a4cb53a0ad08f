/** The target does not answer as it should. The message goes on after the target's name. */
export class ProbeFault extends Error {
  override name = 'ProbeFault';
  /** It will not answer better the next time. */
  readonly permanent: boolean;

  constructor(message: string, { permanent = false } = {}) {
    super(message);
    this.permanent = permanent;
  }
}
