/** A platform that deployments can be made on. */
export interface CataloguePlatform {
  /** What replies call it, in small letters; the first is the one to show. */
  labels: readonly [string, ...string[]];
  /** Region code to the region's name; a dedicated deployment can be made in each. */
  regions: Readonly<Record<string, string>>;
  /** Codes of the regions that have serverless too. */
  serverless: readonly string[];
}

/** Connections and messages a second that are sold together. */
export interface Specification {
  connections: number;
  tps: number;
}

/**
 * What can be created. Codes and the regions of serverless are those of the EMQX API document
 * (2025, "Create a deployment"); the names are the clouds' own, and replies show them as labels.
 */
export const PLATFORMS: Readonly<Record<string, CataloguePlatform>> = {
  aws: {
    labels: ['aws', 'amazon web services'],
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
    labels: ['azure', 'microsoft azure'],
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
    labels: ['gcp', 'google cloud', 'google cloud platform'],
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

/** Types that can be created. The newest API document and the vendor's own tool name the last. */
export const TYPES: readonly string[] = ['serverless', 'dedicated', 'dedicatedFlex'];

/**
 * The specifications of each type, from the same document; for `dedicatedFlex` none are published.
 */
export const SPECIFICATIONS: Readonly<Record<string, readonly Specification[]>> = {
  serverless: [{ connections: 1_000, tps: 1_000 }],
  dedicated: [
    { connections: 1_000, tps: 1_000 },
    { connections: 2_000, tps: 2_000 },
    { connections: 5_000, tps: 10_000 },
    { connections: 10_000, tps: 20_000 },
  ],
};

/**
 * Platforms that replies of the China site name; nothing about them is published as a catalogue.
 */
const OTHER_PLATFORM_LABELS: Readonly<Record<string, readonly string[]>> = {
  aliyun: ['aliyun', 'alibaba cloud'],
  tencent: ['tencent', 'tencent cloud'],
  huawei: ['huawei', 'huawei cloud'],
};

/** The code of a platform from its label or its code (`AWS` → `aws`); an unknown one as it is. */
export function platformCode(label: string): string {
  const wanted = label.trim().toLowerCase();
  for (const [code, { labels }] of Object.entries(PLATFORMS)) {
    if (labels.includes(wanted)) return code;
  }
  for (const [code, labels] of Object.entries(OTHER_PLATFORM_LABELS)) {
    if (labels.includes(wanted)) return code;
  }
  return label;
}

/**
 * The code of a region from its label: what stands in brackets (`N. Virginia (us-east-1)`), else
 * the code of the catalogue whose name it is (the China site leaves the brackets out), else the
 * label as it is.
 */
export function regionCode(platform: string, label: string): string {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(label)?.[1];
  if (inBrackets !== undefined) return inBrackets.trim();
  const code = platformCode(platform);
  const regions = Object.hasOwn(PLATFORMS, code) ? PLATFORMS[code]?.regions : undefined;
  const named = Object.entries(regions ?? {}).find(([, name]) => sameWord(name, label));
  return named?.[0] ?? label.trim();
}

/** Whether a label or code of a reply means the platform with this code. */
export function isPlatform(label: string, code: string): boolean {
  return sameWord(platformCode(label), platformCode(code));
}

/**
 * Whether a label or code of a reply means the region with this code. A name without a code, such
 * as `Hangzhou`, also fits a code that ends in it (`cn-hangzhou`).
 */
export function isRegion(platform: string, label: string, code: string): boolean {
  const found = regionCode(platform, label);
  return sameWord(found, code) || code.toLowerCase().endsWith(`-${found.toLowerCase()}`);
}

function sameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
