import { inputs } from '../../../actions/nomad-promote/src/inputs/inputs.ts';
import { outputs } from '../../../actions/nomad-promote/src/outputs.ts';
import { testActionContract } from '../../support/runner/action-contract.ts';

testActionContract({ name: 'nomad-promote', inputs, outputs });
