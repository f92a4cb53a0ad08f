/*
 * Loaded before an action by `--import`: look-ups never end, as with a resolver that does
 * not answer, and like a real look-up each one keeps the process alive.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const DAY_MS = 86_400_000;

function hang(): void {
  setTimeout(() => undefined, DAY_MS);
}

Object.assign(dns, { lookup: hang });
Object.assign(dns.promises, {
  lookup: () => {
    hang();
    return new Promise(() => undefined);
  },
});
syncBuiltinESMExports();
