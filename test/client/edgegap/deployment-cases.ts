import { listLocations } from '@rollout-actions/client/edgegap/applications';
import {
  bulkStop,
  deployV1,
  deployV2,
  readStatus,
  selfStop,
  stopDeployment,
} from '@rollout-actions/client/edgegap/deployments';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import { readLogs, readMetrics } from '@rollout-actions/client/edgegap/logs-and-metrics';
import { expect } from 'vitest';
import { orderV2 } from '../../support/providers/emulated-edgegap.ts';
import { type EndpointCase, options } from './endpoint-case.ts';

export const deploymentCases: Readonly<Record<string, EndpointCase>> = {
  'deploy (v1)': {
    request: /^POST \/v1\/deploy$/,
    call: (edgegap) =>
      deployV1(
        edgegap,
        { app_name: 'arena', version_name: '1.0.0', ip_list: ['1.2.3.4'] },
        options,
      ),
    gives: expect.stringMatching(/^[0-9a-f]{12}$/),
  },
  'deploy (v2)': {
    request: /^POST \/v2\/deployments$/,
    call: (edgegap) => deployV2(edgegap, orderV2(), options),
    gives: expect.stringMatching(/^[0-9a-f]{12}$/),
  },
  status: {
    request: /^GET \/v1\/status\/\w+$/,
    call: (edgegap, id) => readStatus(edgegap, id, options),
    gives: { current_status: 'Status.READY', location: expect.anything() },
  },
  stop: {
    request: /^DELETE \/v1\/stop\/\w+$/,
    call: (edgegap, id) => stopDeployment(edgegap, { id }, options),
    gives: undefined,
  },
  'self-stop': {
    request: /^DELETE \/v1\/self\/stop\/\w+\/\d+$/,
    async call(_edgegap, id, emulated) {
      const deployment = (await emulated.deployments()).find((one) => one.id === id);
      const address = deployment?.environment['ARBITRIUM_DELETE_URL'];
      const accessPoint = address?.split('/').at(-1) ?? '';
      const token = deployment?.environment['ARBITRIUM_DELETE_TOKEN'] ?? '';
      const container = emulated.connect({ token, form: 'bare' });
      return await selfStop(container, { id, accessPoint }, options);
    },
    gives: undefined,
  },
  'bulk-stop': {
    request: /^POST \/v1\/deployments\/bulk-stop$/,
    call: (edgegap, id) =>
      bulkStop(edgegap, [{ field: 'request_id', values: [id], filter_type: 'any' }], options),
    gives: [expect.stringMatching(/^[0-9a-f]{12}$/)],
  },
  list: {
    request: /^GET \/v1\/deployments\?query=.+&page=1&limit=100$/,
    call: (edgegap, id) =>
      listDeployments(
        edgegap,
        {
          filters: [{ field: 'request_id', operator: 'in', value: [id] }],
          order_by: [{ field: 'created_at', order: 'asc' }],
        },
        options,
      ),
    gives: [expect.objectContaining({ ready: true })],
  },
  locations: {
    request: /^GET \/v1\/locations\?app=arena&version=1.0.0&tags=true$/,
    call: (edgegap) =>
      listLocations(edgegap, { app: 'arena', version: '1.0.0', tags: true }, options),
    gives: expect.arrayContaining([expect.objectContaining({ latitude: expect.any(Number) })]),
  },
  'container logs': {
    request: /^GET \/v1\/deployment\/\w+\/container-logs$/,
    call: (edgegap, id) => readLogs(edgegap, id, options),
    gives: { logs: expect.stringContaining('starts in'), crash_data: { exit_code: 0 } },
  },
  metrics: {
    request: /^GET \/v1\/metrics\/deployment\/\w+\?start_time=2025-12-31%20.*&steps=30s&raw=false$/,
    call: (edgegap, id) =>
      readMetrics(
        edgegap,
        {
          id,
          fromMs: Date.UTC(2025, 11, 31),
          toMs: Date.UTC(2026, 0, 2),
          steps: '30s',
          raw: false,
        },
        options,
      ),
    gives: { cpu: { datasets: expect.arrayContaining([expect.any(Number)]) } },
  },
};
