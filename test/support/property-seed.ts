import fc from 'fast-check';
import { isLongRun } from './property-runs.ts';

// `npm test` tries the same examples every time, so that a red build means that the change broke
// something. `npm run test:long` tries new ones.
if (!isLongRun()) fc.configureGlobal({ seed: 20_261_121 });
