const SECOND = 1_000_000_000;

/** Registers that many jobs whose deployments run on for ten minutes; gives their names. */
export async function registerJobs(address: string, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `bench-${at}`);
  for (const name of names) {
    const response = await fetch(`${address}/v1/jobs`, {
      method: 'POST',
      body: JSON.stringify({ Job: jobOf(name) }),
    });
    if (!response.ok) throw new Error(`Nomad answered ${response.status} to job ${name}`);
  }
  return names;
}

function jobOf(name: string) {
  const group = {
    Name: 'web',
    Count: 1,
    Update: {
      MaxParallel: 1,
      HealthCheck: 'task_states',
      MinHealthyTime: 600 * SECOND,
      HealthyDeadline: 900 * SECOND,
      ProgressDeadline: 1_200 * SECOND,
    },
    Tasks: [
      {
        Name: 'main',
        Driver: 'raw_exec',
        Config: { command: '/bin/sleep', args: ['3600'] },
        Resources: { CPU: 1, MemoryMB: 10 },
      },
    ],
  };
  return { ID: name, Type: 'service', Datacenters: ['dc1'], TaskGroups: [group] };
}
