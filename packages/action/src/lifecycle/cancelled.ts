/** The reason of a signal that was aborted because the workflow was cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  /** The signal of the operating system that said so. */
  readonly by: NodeJS.Signals;

  constructor(by: NodeJS.Signals) {
    super(`the workflow was cancelled (${by})`);
    this.by = by;
  }
}
