import { type CataloguePlatform, PLATFORMS, SPECIFICATIONS } from './catalogue.ts';

/** What a create call asks for; codes, not labels. */
export interface Order {
  platform: string;
  region: string;
  /** `serverless` or `dedicated`; newer sites know more. */
  type: string;
  connections: number;
  /** Without it the one that the catalogue sells with the connections. */
  tps?: number | undefined;
}

/** One member of an order that the catalogue does not have, and what it has instead. */
export interface OrderProblem {
  member: keyof Order;
  /** Half a sentence. */
  offered: string;
}

/** What of an order the published catalogue does not have; nothing where it can be sent. */
export function orderProblems(order: Order): OrderProblem[] {
  const platform = own(PLATFORMS, order.platform);
  const specifications = own(SPECIFICATIONS, order.type);
  const problems: OrderProblem[] = [];
  if (platform === undefined) {
    problems.push({ member: 'platform', offered: oneOf(Object.keys(PLATFORMS)) });
  }
  if (specifications === undefined) {
    problems.push({ member: 'type', offered: oneOf(Object.keys(SPECIFICATIONS)) });
  }
  if (platform !== undefined) problems.push(...regionProblems(order, platform));
  if (specifications !== undefined) problems.push(...specificationProblems(order));
  return problems;
}

/** The order with the tps that goes with its connections, where it names none and there is one. */
export function completeOrder(order: Order): Order {
  if (order.tps !== undefined) return order;
  const known = own(SPECIFICATIONS, order.type)?.find(
    ({ connections }) => connections === order.connections,
  );
  return { ...order, tps: known?.tps };
}

/** An order in words: `dedicated on aws us-east-1, 1000 connections`. */
export function describeOrder({ type, platform, region, connections, tps }: Order): string {
  const speed = tps === undefined ? '' : `, ${tps} tps`;
  return `${type} on ${platform} ${region}, ${connections} connections${speed}`;
}

function regionProblems(order: Order, platform: CataloguePlatform): OrderProblem[] {
  const codes = order.type === 'serverless' ? platform.serverless : Object.keys(platform.regions);
  if (codes.includes(order.region)) return [];
  const what = `for ${order.type} on ${order.platform}`;
  const offered = codes.length === 0 ? `no region ${what}` : `${oneOf(codes)} ${what}`;
  return [{ member: 'region', offered }];
}

function specificationProblems({ type, connections, tps }: Order): OrderProblem[] {
  const sold = own(SPECIFICATIONS, type) ?? [];
  const fitting = sold.find((one) => one.connections === connections);
  if (fitting === undefined) {
    const offered = `${oneOf(sold.map((one) => String(one.connections)))} for ${type}`;
    return [{ member: 'connections', offered }];
  }
  if (tps === undefined || tps === fitting.tps) return [];
  return [{ member: 'tps', offered: `${fitting.tps} with ${connections} connections, or nothing` }];
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `only ${words[0]}` : `one of ${words.join(', ')}`;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
