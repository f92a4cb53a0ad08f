import { inputs } from '../../../actions/emqx-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../actions/emqx-deploy/src/outputs.ts';
import { testActionContract } from '../../support/runner/action-contract.ts';

testActionContract({ name: 'emqx-deploy', inputs, outputs });
