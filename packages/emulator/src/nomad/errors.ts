/** An answer that is not 2xx: its status and the bare text of the body. */
export class NomadError extends Error {
  override name = 'NomadError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function badRequest(message: string): NomadError {
  return new NomadError(400, message);
}

/** Most refusals of a Nomad server carry no code of their own and come as 500. */
export function refusal(message: string): NomadError {
  return new NomadError(500, message);
}

export function permissionDenied(): NomadError {
  return new NomadError(403, 'Permission denied');
}

/** The list of errors that hashicorp/go-multierror prints: a tab before each, two newlines last. */
export function errorList(messages: readonly string[]): string {
  const count = messages.length === 1 ? '1 error occurred:' : `${messages.length} errors occurred:`;
  return `${count}\n${messages.map((message) => `\t* ${message}\n`).join('')}\n`;
}
