import { deployment, deployments, operation } from '@rollout-actions/client/emqx/schemas';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const RUNS = { numRuns: 10_000 };
/** Bodies that look like deployments, with members of any kind. */
const alike = fc.record(
  {
    deploymentID: fc.oneof(fc.constant('a0000001'), fc.jsonValue()),
    status: fc.oneof(fc.constant('running'), fc.jsonValue()),
    deploymentName: fc.jsonValue(),
    connections: fc.jsonValue(),
    spec: fc.jsonValue(),
    ports: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

it('a random body is read as a deployment only with an id of text, its status as sent', () => {
  fc.assert(
    fc.property(fc.oneof(alike, fc.jsonValue()), (body) => {
      const read = deployment.safeParse(body);
      if (!read.success) return;
      expect(read.data).toMatchObject({ id: expect.stringMatching(/./s) });
      expect(read.data.status).not.toBe('');
      expect(body).toMatchObject({ deploymentID: read.data.id });
      if (read.data.status !== 'unknown') {
        expect(body).toMatchObject({ status: read.data.status });
      }
    }),
    RUNS,
  );
});

it('a random body is a list only if it is an array, and keeps each that has an id', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(alike), fc.jsonValue()), (body) => {
      const read = deployments.safeParse(body);
      expect(read.success).toBe(Array.isArray(body));
      if (!read.success || !Array.isArray(body)) return;
      const readable = body.filter((item) => deployment.safeParse(item).success);
      expect(read.data).toHaveLength(readable.length);
    }),
    RUNS,
  );
});

it('any body is the reply to a start or stop, of which only texts are taken', () => {
  const textOr = fc.oneof(fc.string(), fc.jsonValue());
  const alikeReply = fc.record({ deploymentID: textOr, operation: textOr }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(alikeReply, fc.jsonValue()), fc.boolean(), (body, isCut) => {
      const text = JSON.stringify(body);
      const read = operation.parse(isCut ? `${text}{` : text);
      const members = new Map<string, unknown>(
        isCut || Array.isArray(body) ? [] : Object.entries(Object(body)),
      );
      const textOf = (name: string) => {
        const value = members.get(name);
        return typeof value === 'string' ? value : undefined;
      };
      expect(read.deploymentID).toBe(textOf('deploymentID'));
      expect(read.operation).toBe(textOf('operation'));
    }),
    RUNS,
  );
});
