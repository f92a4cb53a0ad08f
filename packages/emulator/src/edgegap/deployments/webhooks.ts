import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Deployment, Webhook, WebhookEvent } from './deployment.ts';

/** Real time, as the receiver is a real program. */
const receiverTimeoutMs = 10_000;

function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}

function post(url: URL, body: string, done: (outcome: number | 'unreachable') => void): void {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const request = send(url, { method: 'POST', headers, timeout: receiverTimeoutMs, agent: false });
  request.once('response', (response) => {
    response.resume();
    done(response.statusCode ?? 0);
  });
  request.once('timeout', () => request.destroy(new Error('timed out')));
  request.on('error', () => done('unreachable'));
  request.end(body);
}

function deliver(webhook: Webhook, body: unknown): void {
  const url = new URL(webhook.url);
  if (!isLoopback(url)) {
    webhook.outcome = 'not-loopback';
    return;
  }
  webhook.outcome = 'unreachable';
  post(url, JSON.stringify(body), (outcome) => {
    webhook.outcome = outcome;
  });
}

/**
 * Posts the status body to the webhooks of this event that were not posted to before: once,
 * unsigned, never again if it fails. Only to this machine; others are noted as not done.
 */
export function callWebhooks(deployment: Deployment, event: WebhookEvent, body: unknown): void {
  for (const webhook of deployment.webhooks) {
    if (webhook.outcome === undefined && webhook.events.includes(event)) deliver(webhook, body);
  }
}
