import { request } from 'undici';

/** A call of the control plane of an emulated provider, below `/__emulator__/`; gives JSON. */
export type Control = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Throws with the status and the text of an answer that is no success. */
export function controlOf({ url }: { url: string }): Control {
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await request(`${url}/__emulator__/${path}`, { method, ...sent });
    const text = await reply.body.text();
    if (reply.statusCode >= 300) throw new Error(`${path}: ${reply.statusCode} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
}
