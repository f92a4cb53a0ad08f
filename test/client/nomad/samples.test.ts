import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocations } from '@rollout-actions/client/nomad/schemas/allocation';
import {
  deployment,
  deployments,
  deploymentUpdate,
} from '@rollout-actions/client/nomad/schemas/deployment';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';

const FOLDER = join(import.meta.dirname, '../../fixtures/samples/nomad');

const SCHEMAS: readonly [file: string, schema: z.ZodMiniType][] = [
  ['get-v1-deployments.response.json', deployments],
  ['get-v1-deployment.response.json', deployment],
  ['get-v1-deployment-allocations.response.json', allocations],
  ['post-v1-deployment-fail.response.json', deploymentUpdate],
  ['post-v1-deployment-pause.response.json', deploymentUpdate],
  ['post-v1-deployment-promote.response.json', deploymentUpdate],
  ['post-v1-deployment-allocation-health.response.json', deploymentUpdate],
  ['post-v1-deployment-unblock.response.json', deploymentUpdate],
];

describe('the samples of the API page', () => {
  it.each(SCHEMAS)('%s is read', (file, schema) => {
    const sample: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    expect(schema.safeParse(sample).error).toBeUndefined();
  });
});
