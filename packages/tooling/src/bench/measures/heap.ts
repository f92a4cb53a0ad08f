import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** The bytes in use on the heap, once what nobody holds any more is collected. */
export function heapBytes(): number {
  // What only weak references held goes in the second collection.
  for (let times = 0; times < 2; times += 1) if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed;
}
