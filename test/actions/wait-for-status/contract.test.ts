import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
import { testActionContract } from '../../support/runner/action-contract.ts';

testActionContract({ name: 'wait-for-status', inputs, outputs });
