import { inputs } from '../../../actions/emqx-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../actions/emqx-deploy/src/outputs.ts';
import { testActionContract } from '../../support/action-contract.ts';

testActionContract({ name: 'emqx-deploy', inputs, outputs });
