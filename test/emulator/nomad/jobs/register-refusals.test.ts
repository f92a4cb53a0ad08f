import { expect, it } from 'vitest';
import { serveNomad } from '../served-nomad.ts';
import { serviceJob } from '../service-job.ts';

// Observed on a Nomad 2.0.6-dev agent: status, and the bare text of the body.
const refusals: [string, string, number, string][] = [
  ['no body', '', 400, 'Request body is empty'],
  ['only spaces', '   ', 400, 'EOF'],
  ['no job', '{}', 400, 'Job must be specified'],
  ['no id', '{"Job":{}}', 400, "Job ID hasn't been provided"],
  ['an array', '[]', 400, go('array into Go value of type api.JobRegisterRequest')],
  ['a job as array', '{"Job":[]}', 400, member('array', 'JobRegisterRequest.Job', 'api.Job')],
  ['an id as number', '{"Job":{"ID":5}}', 400, member('number', 'Job.Job.ID', 'string')],
  [
    'a count as text',
    '{"Job":{"ID":"x","TaskGroups":[{"Name":"w","Count":"2"}]}}',
    400,
    member('string', 'TaskGroup.Job.TaskGroups.Count', 'int'),
  ],
  [
    'canaries as boolean',
    '{"Job":{"ID":"x","TaskGroups":[{"Name":"w","Update":{"Canary":true}}]}}',
    400,
    member('bool', 'UpdateStrategy.Job.TaskGroups.Update.Canary', 'int'),
  ],
  [
    'an index below 0',
    '{"JobModifyIndex":-1,"Job":{"ID":"x"}}',
    400,
    member('number -1', 'JobRegisterRequest.JobModifyIndex', 'uint64'),
  ],
  [
    'an index with a fraction',
    '{"JobModifyIndex":1.5,"Job":{"ID":"x"}}',
    400,
    member('number 1.5', 'JobRegisterRequest.JobModifyIndex', 'uint64'),
  ],
  ['no groups', '{"Job":{"ID":"x"}}', 500, '1 error occurred:\n\t* Missing job task groups\n\n'],
  [
    'an empty id',
    '{"Job":{"ID":"","TaskGroups":[]}}',
    500,
    '3 errors occurred:\n\t* Missing job ID\n\t* Missing job name\n\t* Missing job task groups\n\n',
  ],
  [
    'an unknown namespace',
    JSON.stringify({ Job: { ...serviceJob({ id: 'ab' }), Namespace: 'nope' } }),
    500,
    '1 error occurred:\n\t* job "ab" is in nonexistent namespace "nope"\n\n',
  ],
  [
    'canaries that are promoted without being asked for',
    JSON.stringify({ Job: serviceJob({ autoPromote: true }) }),
    500,
    '1 error occurred:\n\t* Task group web validation failed: 1 error occurred:\n' +
      '\t* Auto Promote requires a Canary count greater than zero\n\n\n\n',
  ],
];

function go(words: string): string {
  return `json: cannot unmarshal ${words}`;
}

function member(kind: string, field: string, type: string): string {
  return go(`${kind} into Go struct field ${field} of type ${type}`);
}

it.each(refusals)('refuses to register %s in the words of a server', async (_, body, ...words) => {
  await using served = await serveNomad();
  const { status, text } = await served.call('POST', '/v1/jobs', body);
  expect([status, text]).toEqual(words);
});

it('names all problems of an update block', async () => {
  await using served = await serveNomad();
  const job = serviceJob({
    maxParallel: -1,
    canary: -2,
    healthCheck: 'x',
    minHealthyMs: 600_000,
    healthyDeadlineMs: 500_000,
    progressDeadlineMs: 400_000,
  });
  const { text } = await served.call('POST', '/v1/jobs', { Job: job });
  expect(text).toContain('Task group web validation failed: 5 errors occurred:\n');
  expect(text).toContain('\t* Invalid health check given: "x"\n');
  expect(text).toContain(
    '\t* Minimum healthy time must be less than healthy deadline: 10m0s > 8m20s\n',
  );
  expect(text).toContain(
    '\t* Healthy deadline must be less than progress deadline: 8m20s > 6m40s\n',
  );
});
