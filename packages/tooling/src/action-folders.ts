import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the actions below a folder: those of its folders that have an `action.yml`. */
export function actionNames(actionsFolder: string): string[] {
  return readdirSync(actionsFolder)
    .filter((name) => existsSync(join(actionsFolder, name, 'action.yml')))
    .sort();
}
