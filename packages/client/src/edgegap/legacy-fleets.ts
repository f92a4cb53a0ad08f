import { Failure } from '../http/failure.ts';

/**
 * What `ask` gives. A 404 of the fleet endpoints has a second meaning: the newer specification has
 * no fleets of this kind any more, so that they may be gone as a whole.
 */
export async function whereFleetsAre<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 404) throw error;
    throw new Failure({
      kind: 'not-found',
      resource: error.resource,
      what: error.what,
      next:
        'check the name; if every fleet operation ends so, this organisation has no fleets ' +
        'of the older kind, which the vendor replaces by private fleets',
      status: 404,
      received: 'yes',
      ...(error.text === undefined ? {} : { text: error.text }),
    });
  }
}
