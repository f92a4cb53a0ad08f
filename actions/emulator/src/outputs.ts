/** What emulator gives besides the outputs that every action has. */
export const outputs = [
  'emqx-url',
  'emqx-api-key',
  'emqx-api-secret',
  'emqx-deployment-name',
  'mqtt-url',
  'edgegap-url',
  'edgegap-token',
  'nomad-url',
  'nomad-token',
] as const;

/** The name of one of them. */
export type Output = (typeof outputs)[number];
