import { setFlagsFromString } from 'node:v8';
import { worker } from 'workerpool';
import type { PictureOptions } from './build-options.ts';
import { openRenderings, type RenderOrder } from './render-order.ts';
import type { Rendering } from './render-picture.ts';

/** What a worker is asked for. */
export interface WorkerOrder extends RenderOrder {
  readonly options: PictureOptions;
}

/**
 * V8 compiles anew what runs often, and too early for our layouts: much of it is thrown away. Waiting ten times as long saves
 * a fifth of all time.
 */
setFlagsFromString('--interrupt-budget=1500000');

const render = openRenderings();

worker({
  render: ({ options, ...order }: WorkerOrder): Promise<Rendering> => render(order, options),
});
