import { worker } from 'workerpool';
import type { PictureOptions } from './build-options.ts';
import { openRenderings, type RenderOrder } from './render-order.ts';
import type { Rendering } from './render-picture.ts';

/** What a worker is asked for. */
export interface WorkerOrder extends RenderOrder {
  readonly options: PictureOptions;
}

const render = openRenderings();

worker({
  render: ({ options, ...order }: WorkerOrder): Promise<Rendering> => render(order, options),
});
