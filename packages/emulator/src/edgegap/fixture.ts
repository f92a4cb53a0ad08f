import { z } from 'zod';

const port = z.strictObject({
  port: z.int().min(1).max(59_999),
  protocol: z.string(),
  name: z.string().optional(),
});

const version = z.strictObject({
  name: z.string().min(1),
  ports: z.array(port).default([]),
  /** Minutes; -1: none. */
  max_duration: z.int().min(-1).max(1440).default(1440),
});

const fixture = z.strictObject({
  token: z.string().regex(/^\S+$/).optional(),
  unknownId: z.union([z.literal(400), z.literal(404)]).default(400),
  tagLength: z.union([z.literal(20), z.literal(40)]).default(40),
  applications: z
    .array(z.strictObject({ name: z.string().min(3).max(64), versions: z.array(version).min(1) }))
    .default([
      {
        name: 'kart-racing',
        versions: [
          {
            name: 'production-v1.0',
            ports: [
              { port: 7777, protocol: 'UDP' },
              { port: 8080, protocol: 'http', name: 'web' },
            ],
            max_duration: 1440,
          },
        ],
      },
      {
        name: 'arena',
        versions: [
          {
            name: '1.0.0',
            ports: [{ port: 7777, protocol: 'UDP', name: 'gameport' }],
            max_duration: 60,
          },
          {
            name: '1.1.0',
            ports: [
              { port: 7777, protocol: 'TCP/UDP', name: 'gameport' },
              { port: 7788, protocol: 'TCP', name: 'lobby' },
              { port: 9001, protocol: 'WS', name: 'spectators' },
            ],
            max_duration: 60,
          },
        ],
      },
    ]),
  deployments: z
    .array(
      z.strictObject({
        application: z.string().min(1),
        version: z.string().min(1),
        tags: z.array(z.string().min(1).max(40)).default([]),
      }),
    )
    .default([]),
});

/** How the server starts: the `edgegap` part of a fixture file. */
export type Fixture = z.infer<typeof fixture>;

/** Reads that part, `undefined` for the usual start; throws an error that names what is wrong. */
export function readFixture(given: unknown): Fixture {
  const read = fixture.safeParse(given ?? {});
  if (read.success) return read.data;
  throw new Error(`The fixture for Edgegap cannot be read:\n${z.prettifyError(read.error)}`);
}
