import { execute } from '@rollout-actions/action/execute';
import { inputs } from './inputs/inputs.ts';
import { outputs } from './outputs.ts';

await execute({ name: 'emqx-deploy', inputs, outputs, load: () => import('./run.ts') });
