/** What the EMQX API document offers to create; the labels of AWS as in its samples. */

export type DeploymentType = 'serverless' | 'dedicated' | 'dedicatedFlex';

interface PlatformOffer {
  label: string;
  /** Region code to name; a dedicated deployment can be made in each. */
  regions: Record<string, string>;
  /** Codes of the regions that have serverless too. */
  serverless: string[];
}

/** Only `AWS` and `N. Virginia (us-east-1)` are in the document; other labels follow their form. */
const platforms: Record<string, PlatformOffer> = {
  aws: {
    label: 'AWS',
    regions: {
      'us-east-1': 'N. Virginia',
      'us-east-2': 'Ohio',
      'us-west-1': 'N. California',
      'us-west-2': 'Oregon',
      'eu-west-1': 'Ireland',
      'eu-west-2': 'London',
      'eu-central-1': 'Frankfurt',
      'ap-southeast-1': 'Singapore',
      'ap-south-1': 'Mumbai',
      'ap-east-1': 'Hong Kong',
      'ap-northeast-1': 'Tokyo',
      'ap-southeast-2': 'Sydney',
    },
    serverless: ['us-east-1', 'eu-central-1'],
  },
  azure: {
    label: 'Azure',
    regions: {
      eastus: 'East US',
      westus2: 'West US 2',
      westus3: 'West US 3',
      westeurope: 'West Europe',
      germanywestcentral: 'Germany West Central',
      northeurope: 'North Europe',
      southeastasia: 'Southeast Asia',
      japaneast: 'Japan East',
    },
    serverless: [],
  },
  gcp: {
    label: 'GCP',
    regions: {
      'us-east1': 'South Carolina',
      'us-west1': 'Oregon',
      'us-central1': 'Iowa',
      'europe-west3': 'Frankfurt',
      'europe-north1': 'Finland',
      'asia-south1': 'Mumbai',
      'asia-southeast1': 'Singapore',
      'asia-east1': 'Taiwan',
      'asia-northeast1': 'Tokyo',
    },
    serverless: ['asia-southeast1'],
  },
};

/** Connections and messages a second that are sold together. */
const specifications: Record<'serverless' | 'dedicated', { connections: number; tps: number }[]> = {
  serverless: [{ connections: 1000, tps: 1000 }],
  dedicated: [
    { connections: 1000, tps: 1000 },
    { connections: 2000, tps: 2000 },
    { connections: 5000, tps: 10_000 },
    { connections: 10_000, tps: 20_000 },
  ],
};

/** What a create call asks for; without `tps` the one that goes with the connections. */
export interface CreateRequest {
  platform: string;
  region: string;
  connections: number;
  tps?: number | undefined;
  deploymentType: DeploymentType;
  deploymentName?: string | undefined;
  projectID?: string | undefined;
  deploymentVersion?: string | undefined;
}

/** The label of a platform code; an unknown code is its own label. */
export function platformLabel(platform: string): string {
  return platforms[platform]?.label ?? platform;
}

/** For example `N. Virginia (us-east-1)`; an unknown region is its own label. */
export function regionLabel(platform: string, region: string): string {
  const name = platforms[platform]?.regions[region];
  return name === undefined ? region : `${name} (${region})`;
}

/** The tps of an request that the catalogue has, or what is wrong with the request. */
export function checkRequest(request: CreateRequest): { tps: number } | { refusal: string } {
  const offer = platforms[request.platform];
  if (offer === undefined) return { refusal: `unknown platform ${request.platform}` };
  const offered =
    request.deploymentType === 'serverless' ? offer.serverless : Object.keys(offer.regions);
  if (!offered.includes(request.region)) {
    return { refusal: `${request.deploymentType} is not offered in ${request.region}` };
  }
  // Nothing is published about what dedicatedFlex is sold with.
  if (request.deploymentType === 'dedicatedFlex')
    return { tps: request.tps ?? request.connections };
  const specification = specifications[request.deploymentType].find(
    ({ connections, tps }) =>
      connections === request.connections && (request.tps === undefined || tps === request.tps),
  );
  if (specification === undefined) return { refusal: 'no such specification' };
  return { tps: specification.tps };
}
