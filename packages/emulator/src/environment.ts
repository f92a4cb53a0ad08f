/** What of the emulator's addresses becomes variables. */
export interface AddressesForVariables {
  emqx: {
    url: string;
    apiKey: string;
    apiSecret: string;
    deployments: readonly { status: string; mqttUrl: string }[];
  };
  edgegap: { url: string; token: string };
  nomad: { url: string; token: string };
}

/**
 * The addresses as variables of the environment: those that the recipes use as variables and
 * secrets of the repository, and those that the vendors' own tools, and so our actions, read.
 */
export function environmentOf({
  emqx,
  edgegap,
  nomad,
}: AddressesForVariables): Record<string, string> {
  const broker = emqx.deployments.find(({ status }) => status === 'running');
  return {
    EMQX_URL: emqx.url,
    EMQX_API_KEY: emqx.apiKey,
    EMQX_API_SECRET: emqx.apiSecret,
    EMQX_MQTT_URL: broker?.mqttUrl ?? '',
    EMQXCLOUD_PLATFORM_ENDPOINT: emqx.url,
    EMQXCLOUD_PLATFORM_API_KEY: emqx.apiKey,
    EMQXCLOUD_PLATFORM_API_SECRET: emqx.apiSecret,
    EDGEGAP_URL: edgegap.url,
    EDGEGAP_TOKEN: edgegap.token,
    NOMAD_ADDR: nomad.url,
    NOMAD_TOKEN: nomad.token,
  };
}
