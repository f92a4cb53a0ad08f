import type { Bench } from '../table.ts';
import { detectionTable, luckTable } from './detection.ts';
import { errorRatesTable } from './error-rates.ts';
import { looksTable } from './looks.ts';
import { powerTable } from './power-agreement.ts';

/** What the comparison of `compare` and `load` gets wrong, and how soon it gets things right. */
export const bench: Bench = {
  async measure({ pairs, runs }) {
    const tables = [
      errorRatesTable(runs),
      detectionTable(runs),
      luckTable(runs),
      powerTable(runs),
      looksTable(pairs),
    ];
    return { tables, figures: [] };
  },
};
