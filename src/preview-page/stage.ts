import { html } from './dom.ts';
import type { Zoom } from './place.ts';

/** A picture to be shown; width and height are px of the canvas. */
export interface StagePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface Stage {
  /** Resolves when the picture is seen; what is asked for meanwhile wins. Throws when it cannot be loaded. */
  readonly show: (picture: StagePicture) => Promise<void>;
  /** Takes the picture away and says why there is none. */
  readonly clear: (why: string) => void;
  readonly setZoom: (zoom: Zoom) => void;
  /** Scrolls so that a point of the canvas is seen. */
  readonly reveal: (x: number, y: number) => void;
}

/** Longer side of a thumbnail, px. */
const THUMB = 256;
/** Between a fitted picture and the borders of the stage, px. */
const MARGIN = 24;

/** The picture in the middle, at a zoom. `sheet` has the picture's size, and what is drawn on top of it. */
export function createStage(stage: HTMLElement, sheet: HTMLElement, empty: HTMLElement): Stage {
  let zoom: Zoom = 'fit';
  let shown: StagePicture | null = null;
  let wanted = '';
  let scale = 1;

  const place = () => {
    if (shown === null) return;
    scale = scaleOf(zoom, shown, stage);
    sheet.style.setProperty('width', `${shown.width * scale}px`);
    sheet.style.setProperty('height', `${shown.height * scale}px`);
  };
  const swap = (image: HTMLImageElement, picture: StagePicture) => {
    shown = picture;
    sheet.querySelector('img')?.remove();
    sheet.prepend(image);
    sheet.hidden = false;
    empty.hidden = true;
    place();
  };
  new ResizeObserver(place).observe(stage);
  // Scrolled by keys, too.
  stage.tabIndex = 0;

  return {
    show: async (picture) => {
      wanted = picture.url;
      if (shown?.url === picture.url) return;
      const image = html('img', { src: picture.url, alt: picture.alt, draggable: 'false' });
      // Decoded before it is put in, so that nothing flickers.
      await image.decode();
      if (wanted === picture.url) swap(image, picture);
    },
    clear: (why) => {
      shown = null;
      wanted = '';
      sheet.hidden = true;
      sheet.querySelector('img')?.remove();
      empty.hidden = false;
      empty.textContent = why;
    },
    setZoom: (next) => {
      const middle = middleOf(stage);
      zoom = next;
      place();
      scrollTo(stage, middle);
    },
    reveal: (x, y) => {
      const { left, top } = sheet.getBoundingClientRect();
      const frame = stage.getBoundingClientRect();
      const [atX, atY] = [left + x * scale - frame.left, top + y * scale - frame.top];
      const isSeen = atX > 0 && atY > 0 && atX < stage.clientWidth && atY < stage.clientHeight;
      if (!isSeen) stage.scrollBy(atX - stage.clientWidth / 2, atY - stage.clientHeight / 2);
    },
  };
}

function scaleOf(zoom: Zoom, { width, height }: StagePicture, stage: HTMLElement): number {
  if (zoom === '100') return 1;
  if (zoom === '200') return 2;
  if (zoom === 'thumb') return THUMB / Math.max(width, height);
  const room = Math.min((stage.clientWidth - 2 * MARGIN) / width, (stage.clientHeight - 2 * MARGIN) / height);
  // Larger than it is, it would only be blurred.
  return Math.min(1, Math.max(0.05, room));
}

/** What is in the middle of the stage, as shares of all that can be scrolled to. */
const middleOf = (stage: HTMLElement): readonly [number, number] => [
  (stage.scrollLeft + stage.clientWidth / 2) / stage.scrollWidth,
  (stage.scrollTop + stage.clientHeight / 2) / stage.scrollHeight,
];

const scrollTo = (stage: HTMLElement, [x, y]: readonly [number, number]): void =>
  stage.scrollTo(x * stage.scrollWidth - stage.clientWidth / 2, y * stage.scrollHeight - stage.clientHeight / 2);
