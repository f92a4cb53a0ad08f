import { type Api, createApi } from '../http/api.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { basicAuth, type Secrets } from '../http/redaction/secrets.ts';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import { type BudgetRules, type Budgets, createBudgets } from './budgets.ts';
import { classifyEmqx } from './classify.ts';

/** The EMQX Platform as seen with one key. */
export interface Emqx {
  api: Api;
  /** For messages: `EMQX Platform at https://cloud-intl.emqx.com`. */
  name: string;
  world: World;
  budgets: Budgets;
  /** What was learnt of the site: older ones have no list of deployments. */
  site: { hasList: boolean };
}

export interface EmqxOptions {
  world: World;
  /** Everything about the way to the platform but the headers. */
  endpoint: Omit<Endpoint, 'headers' | 'service'>;
  secrets: Secrets;
  /** Of the platform, not of a deployment; sent by HTTP Basic. */
  apiKey: string;
  apiSecret: string;
  budgets: BudgetRules;
  dryRun?: boolean;
  /** Of all calls that have none of their own. */
  deadline?: Deadline;
}

/** What the documents give for one key; older sites allow one write an hour. */
export const DOCUMENTED_BUDGETS = {
  read: { limit: 60, windowMs: 3_600_000 },
  write: { limit: 5, windowMs: 3_600_000 },
  create: { limit: 1, windowMs: 3_600_000 },
} as const;

/** Opens the way to the platform. Sends nothing. */
export function connectEmqx(options: EmqxOptions): Emqx {
  const { world, secrets, apiKey, apiSecret, dryRun } = options;
  const name = `EMQX Platform at ${options.endpoint.baseUrl.origin}`;
  const authorization = basicAuth(apiKey, apiSecret, secrets);
  const api = createApi({
    world,
    endpoint: { ...options.endpoint, headers: () => ({ authorization }), service: name },
    classify: classifyEmqx(name),
    dryRun: dryRun ?? false,
    secrets,
    ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
  });
  const budgets = createBudgets(world.clock, options.budgets);
  return { api, name, world, budgets, site: { hasList: true } };
}
