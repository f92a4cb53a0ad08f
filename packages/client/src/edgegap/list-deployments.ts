import { type RequestOptions, requestOptionsOf } from '../http/request-options.ts';
import { path } from '../http/safe-path.ts';
import type { Edgegap } from './connection.ts';
import { allPages, PAGE_LIMIT } from './pages.ts';
import { deploymentPage, type ListedDeployment } from './schemas/deployments.ts';

/** A condition of the list, in the API's own words; one for each field. */
export interface ListFilter {
  field: string;
  operator: string;
  value: string | readonly string[];
}

export interface ListOrder {
  field: string;
  order: 'asc' | 'desc';
}

/** What is asked of the list; everything that is active without it. */
export interface ListQuery {
  filters?: readonly ListFilter[];
  order_by?: readonly ListOrder[];
}

/** All active deployments that carry a tag, in the order that `order_by` asks for. */
export async function listByTag(
  edgegap: Edgegap,
  { tag, ...order }: { tag: string } & Pick<ListQuery, 'order_by'>,
  options: RequestOptions,
): Promise<ListedDeployment[]> {
  const filters = [{ field: 'tags', operator: 'in', value: [tag] }];
  const items = await listDeployments(edgegap, { filters, ...order }, options);
  // A server that does not know the filter would give everything.
  return items.filter((item) => item.tags.includes(tag));
}

/** All active deployments that the query means, page by page, each once. */
export async function listDeployments(
  edgegap: Edgegap,
  query: ListQuery,
  options: RequestOptions,
): Promise<ListedDeployment[]> {
  const isPlain = query.filters === undefined && query.order_by === undefined;
  const text = isPlain ? undefined : JSON.stringify(query);
  const found = await allPages(async (page) => {
    const { value } = await edgegap.call({
      method: 'GET',
      path: path`/v1/deployments`,
      query: { query: text, page, limit: PAGE_LIMIT },
      effect: 'read',
      rateKind: 'list',
      resource: `deployments at ${edgegap.name}`,
      schema: deploymentPage,
      ...requestOptionsOf(options),
    });
    return { items: value.data, pagination: value.pagination };
  });
  // What is made or ends meanwhile moves others to the next page or back.
  return [...new Map(found.map((one) => [one.request_id, one])).values()];
}
