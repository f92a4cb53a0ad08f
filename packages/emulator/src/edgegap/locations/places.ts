/** One place where deployments may run. */
export interface Place {
  city: string;
  country: string;
  continent: string;
  region: string;
  administrative_division: string;
  timezone: string;
  latitude: number;
  longitude: number;
  type: 'standard' | 'metal';
  tags: { key: string; value: string }[];
}

type Row = [string, string, string, string, string, string, number, number];

const rows: Row[] = [
  [
    'Montreal',
    'Canada',
    'North America',
    'CA East',
    'Quebec',
    'Eastern Time',
    45.508888,
    -73.561668,
  ],
  [
    'Chicago',
    'United States',
    'North America',
    'US Central',
    'Illinois',
    'Central Time',
    41.881832,
    -87.623177,
  ],
  [
    'Los Angeles',
    'United States',
    'North America',
    'US West',
    'California',
    'Pacific Time',
    34.052235,
    -118.243683,
  ],
  [
    'Sao Paulo',
    'Brazil',
    'South America',
    'SA East',
    'Sao Paulo',
    'Brasilia Time',
    -23.5475,
    -46.636111,
  ],
  [
    'Frankfurt',
    'Germany',
    'Europe',
    'EU Central',
    'Hesse',
    'Central European Time',
    50.110924,
    8.682127,
  ],
  [
    'London',
    'United Kingdom',
    'Europe',
    'EU West',
    'England',
    'Greenwich Mean Time',
    51.509865,
    -0.118092,
  ],
  [
    'Warsaw',
    'Poland',
    'Europe',
    'EU East',
    'Masovia',
    'Central European Time',
    52.237049,
    21.017532,
  ],
  [
    'Johannesburg',
    'South Africa',
    'Africa',
    'AF South',
    'Gauteng',
    'South Africa Standard Time',
    -26.195246,
    28.034088,
  ],
  [
    'Mumbai',
    'India',
    'Asia',
    'AP South',
    'Maharashtra',
    'India Standard Time',
    19.07609,
    72.877426,
  ],
  [
    'Singapore',
    'Singapore',
    'Asia',
    'AP Southeast',
    'Singapore',
    'Singapore Time',
    1.28967,
    103.85007,
  ],
  ['Tokyo', 'Japan', 'Asia', 'AP Northeast', 'Tokyo', 'Japan Standard Time', 35.652832, 139.839478],
  [
    'Sydney',
    'Australia',
    'Oceania',
    'AU East',
    'New South Wales',
    'Australian Eastern Time',
    -33.865143,
    151.2099,
  ],
];

/** The places the emulator has: real towns, so that nearness means something. */
export const places: Place[] = rows.map((row, index) => ({
  city: row[0],
  country: row[1],
  continent: row[2],
  region: row[3],
  administrative_division: row[4],
  timezone: row[5],
  latitude: row[6],
  longitude: row[7],
  type: index % 4 === 0 ? 'metal' : 'standard',
  tags: [{ key: 'tier', value: index % 3 === 0 ? 'premium' : 'regular' }],
}));
