import { worker } from 'workerpool';
import type { PictureOptions } from './build-options.ts';
import { type RenderOrder, startRendering } from './render-order.ts';
import type { Rendering } from './render-picture.ts';

/** What a worker is asked for; all of its orders come with the same options. */
export interface WorkerOrder extends RenderOrder {
  readonly options: PictureOptions;
}

let render: ((order: RenderOrder) => Promise<Rendering>) | undefined;

worker({
  render: ({ options, ...order }: WorkerOrder): Promise<Rendering> => {
    render ??= startRendering(options);
    return render(order);
  },
});
