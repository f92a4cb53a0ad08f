import type { EmulatorClock } from '@rollout-actions/emulator/core/clock';
import { type RunningServer, startServer } from '@rollout-actions/emulator/core/http/server';
import type { Provider } from '@rollout-actions/emulator/core/provider';

/** A provider that keeps notes, small enough to show what the core itself does. */
export interface NoteProvider extends Provider {
  notes: string[];
  /** Requests whose client left while they waited. */
  gone: string[];
}

export function createNoteProvider(): NoteProvider {
  const notes: string[] = [];
  const gone: string[] = [];
  return {
    name: 'emqx',
    notes,
    gone,
    routes: [
      { method: 'GET', path: '/notes', handle: () => ({ status: 200, json: { notes } }) },
      {
        method: 'POST',
        path: '/notes/:name',
        handle: ({ params, query, body }) => {
          notes.push(`${params['name']}?${query.get('tone')}:${body}`);
          return { status: 201, rawJson: '{"kept": 12345678901234567890}' };
        },
      },
      {
        method: 'GET',
        path: '/wait',
        handle: ({ signal }) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              gone.push('wait');
              resolve({ status: 200 });
            });
          }),
      },
      {
        method: 'GET',
        path: '/broken',
        handle: () => {
          throw new Error('a defect');
        },
      },
    ],
    before: ({ headers }) =>
      headers['x-locked'] === undefined ? undefined : { status: 401, text: '' },
    fallback: (_request, known) => ({ status: known === 'path' ? 405 : 404, text: `no ${known}` }),
    control: [
      {
        method: 'POST',
        path: 'notes/:name/burn',
        handle: ({ params }) => ({ status: 200, json: params }),
      },
    ],
    state: () => ({ count: notes.length }),
    export: () => ({ notes }),
    import: () => undefined,
    reset() {
      notes.length = 0;
    },
  };
}

export async function serveNotes(
  clock: EmulatorClock,
): Promise<{ provider: NoteProvider; server: RunningServer }> {
  const provider = createNoteProvider();
  return { provider, server: await startServer({ provider, clock, port: 0 }) };
}
