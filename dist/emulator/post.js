process.env.ROLLOUT_ACTIONS_STEP = 'post';
await import('./index.js');
