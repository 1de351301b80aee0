import type { ImageResult } from './image-result.ts';
import type { PictureFacts } from './make-picture.ts';
import { byteText, msText } from './quantity-text.ts';
import type { Terminal } from './terminal.ts';

/** Told of each image when it is done: says so in a line, and on a terminal how far the run has come. */
export type Progress = (image: ImageResult) => void;

/** Starts telling of `total` images. */
export function startProgress(total: number, terminal: Terminal): Progress {
  const start = performance.now();
  let done = 0;
  const show = (): void => {
    const rate = (done * 1000) / Math.max(1, performance.now() - start);
    const pace = done === 0 ? '' : `, ${rate.toFixed(1)} a second, ${Math.ceil((total - done) / rate)} s left`;
    terminal.progress(done === total ? '' : `${done}/${total} images${pace}`);
  };
  show();
  return (image) => {
    done += 1;
    terminal.tell(imageLine(image, terminal));
    show();
  };
}

function imageLine({ name, status, facts }: ImageResult, { palette, isVerbose }: Terminal): string {
  const paint = { built: palette.green, unchanged: palette.dim, failed: palette.red }[status];
  const word = paint(status.padEnd(9));
  if (facts === undefined) return `${word} ${name}\n`;
  const { width, height, encoded, budget, timings } = facts;
  const colours = encoded.mode === 'palette' ? `${encoded.colours} colours` : 'truecolour';
  const size = `${width}x${height}  ${byteText(encoded.bytes)} of ${byteText(budget)}  ${colours}`;
  return `${word} ${name}  ${size}  ${msText(timings.total)}\n${isVerbose ? detailLines(facts) : ''}`;
}

/** Timings, the chosen layout and the tries at the budget. */
function detailLines({ timings, quality, encoded }: PictureFacts): string {
  const times = Object.entries(timings).map(([stage, ms]) => `${stage} ${msText(ms)}`);
  const tries = encoded.tried.map(({ step, bytes }) => `${step} ${byteText(bytes)}`);
  const { engine, candidates, crossings, bends, fill } = quality;
  const shape = `${engine}, best of ${candidates}; ${crossings} crossings, ${bends} bends, fill ${fill.toFixed(2)}`;
  return `    time    ${times.join(' · ')}\n    layout  ${shape}\n    encode  ${tries.join(' · ')}, ssim ${encoded.ssim}\n`;
}
