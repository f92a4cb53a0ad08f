import { z } from 'zod';

const deployment = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  status: z.string(),
  /** For example `mqtt://127.0.0.1:1883`. */
  mqttUrl: z.string(),
  /** For example `ws://127.0.0.1:8083/mqtt`. */
  wsUrl: z.string(),
  ports: z.object({ mqtt: z.int(), ws: z.int() }),
});

/** The one line that the program prints when all three servers listen. */
export const emulatorAddresses = z.object({
  /** `url` is the API's base, with its path. */
  emqx: z.object({
    url: z.string(),
    apiKey: z.string(),
    apiSecret: z.string(),
    deployments: z.array(deployment),
  }),
  edgegap: z.object({ url: z.string(), token: z.string() }),
  /** `token` is empty without access control. */
  nomad: z.object({ url: z.string(), token: z.string() }),
});

/** A deployment of the account, as a caller wants to reach it. */
export type DeploymentSummary = z.infer<typeof deployment>;
/** Where the three servers are, and what opens them. */
export type EmulatorAddresses = z.infer<typeof emulatorAddresses>;
