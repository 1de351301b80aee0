import { startHarfBuzz } from './text/load-faces.ts';

/**
 * Starts what takes long to load and does so beside other work: the shaper's WebAssembly is compiled on other threads.
 * What goes wrong is told when it is used.
 */
export function warmUp(): void {
  startHarfBuzz().catch(() => undefined);
}
