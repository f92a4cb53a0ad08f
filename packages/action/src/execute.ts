import type { ActionDefinition } from './action-definition.ts';
import type { Fields } from './inputs/define.ts';

export async function execute<F extends Fields>(definition: ActionDefinition<F>): Promise<void> {
  await definition.load();
}
