/** A worker of the pool that does whatever can go wrong. */
import { worker } from 'workerpool';

worker({
  add: ({ n }) => ({ n: n + 1, bytes: new Uint8Array(200_000).fill(n), pid: process.pid }),
  complain: () => {
    throw new Error('a fault of the task');
  },
  exit: () => process.exit(7),
  abort: () => process.abort(),
  hang: () => {
    for (;;);
  },
  hoard: () => {
    const held = [];
    for (;;) held.push(new Array(1e6).fill(held.length + 0.5));
  },
});
