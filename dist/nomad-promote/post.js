globalThis[Symbol.for('rollout-actions.post')] = true;
await import('./index.js');
