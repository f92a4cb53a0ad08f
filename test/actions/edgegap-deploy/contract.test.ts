import { inputs } from '../../../actions/edgegap-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../actions/edgegap-deploy/src/outputs.ts';
import { testActionContract } from '../../support/runner/action-contract.ts';

testActionContract({ name: 'edgegap-deploy', inputs, outputs });
