import { inputs } from '../../../actions/emulator/src/inputs/inputs.ts';
import { outputs } from '../../../actions/emulator/src/outputs.ts';
import { testActionContract } from '../../support/runner/action-contract.ts';

testActionContract({ name: 'emulator', inputs, outputs });
