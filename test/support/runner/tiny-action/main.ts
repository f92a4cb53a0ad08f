import { execute } from '@rollout-actions/action/execute';
import { inputs } from './inputs.ts';

await execute({ name: 'tiny', inputs, outputs: ['words'], load: () => import('./run.ts') });
