import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pageAfter } from '@rollout-actions/client/edgegap/pages';
import { places } from '@rollout-actions/client/edgegap/schemas/applications';
import {
  bulkStopReply,
  deploymentPage,
  deploymentStatus,
  deployReply,
} from '@rollout-actions/client/edgegap/schemas/deployments';
import {
  deletion,
  fleet,
  fleetLink,
  fleetPage,
  fleetPolicy,
  fleetPolicyPage,
} from '@rollout-actions/client/edgegap/schemas/fleets';
import { containerLogs, metrics } from '@rollout-actions/client/edgegap/schemas/logs-and-metrics';
import { tag, tagPage } from '@rollout-actions/client/edgegap/schemas/tags';
import { deploymentState } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/samples/edgegap');

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  'delete-v1-fleet': deletion,
  'delete-v1-fleet-policy': deletion,
  'get-v1-deployment-container-logs': containerLogs,
  'get-v1-deployment-tag': tag,
  'get-v1-deployment-tags': tagPage,
  'get-v1-deployments': deploymentPage,
  'get-v1-fleet': fleet,
  'get-v1-fleet-policies': fleetPolicyPage,
  'get-v1-fleet-policy': fleetPolicy,
  'get-v1-fleets': fleetPage,
  'get-v1-locations': places,
  'get-v1-metrics-deployment': metrics,
  'get-v1-status': deploymentStatus,
  'patch-v1-deployment-tag': tag,
  'patch-v1-fleet': fleet,
  'patch-v1-fleet-policy': fleetPolicy,
  'post-v1-deploy': deployReply,
  'post-v1-deployment-tags': tag,
  'post-v1-fleet': fleet,
  'post-v1-fleet-policies': fleetPolicy,
  'put-v1-fleet-app-version': fleetLink,
};

function sample(name: string): unknown {
  return JSON.parse(readFileSync(resolve(FOLDER, `${name}.response.json`), 'utf8'));
}

describe("the document's samples", () => {
  it.each(Object.entries(SCHEMAS))('%s is accepted, nothing of it lost', (name, schema) => {
    const given = sample(name);
    expect(Object.keys(Object(schema.parse(given))).sort()).toEqual(
      expect.arrayContaining(Object.keys(Object(given)).sort()),
    );
  });

  it('the ids that bulk-stop accepted are read from its text', () => {
    const text = JSON.stringify(sample('post-v1-deployments-bulk-stop'));
    expect(bulkStopReply.parse(text)).toEqual([expect.stringMatching(/^\w+$/)]);
    for (const unusual of ['', 'ok', '{}', '{"processable":null}', '[]']) {
      expect(bulkStopReply.parse(unusual)).toEqual([]);
    }
  });

  it('numbers written as texts are read, those of a place and of a chart too', () => {
    expect(places.parse(sample('get-v1-locations')).locations[0]?.latitude).toBe(45.3324097);
    expect(metrics.parse(sample('get-v1-metrics-deployment')).cpu?.datasets).toEqual([2458]);
  });

  it('a deployment with error true but no words is still on its way', () => {
    expect(deploymentState(deploymentStatus.parse(sample('get-v1-status')))).toBe('deploying');
  });

  it('a page that names itself as the next one is the last', () => {
    const { pagination } = deploymentPage.parse(sample('get-v1-deployments'));
    expect(pagination.has_next).toBe(true);
    expect(pageAfter(1, pagination)).toBeUndefined();
  });
});
