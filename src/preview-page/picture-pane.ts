import type { SpecView } from '../preview/protocol.ts';
import type { Report } from '../report/schema.ts';
import { showBanner } from './banner.ts';
import { byId } from './dom.ts';
import { drawMarkers } from './markers.ts';
import { createOverlay } from './overlay.ts';
import type { Zoom } from './place.ts';
import { type Look, pictureUrl } from './server.ts';
import { createStage } from './stage.ts';

export interface PicturePane {
  readonly show: (view: SpecView, look: Look) => Promise<void>;
  readonly clear: (why: string) => void;
  /** Another picture is to come: the one that is there is no longer meant. */
  readonly expect: () => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly focusParts: () => void;
}

/** The picture with all that is drawn on it. `onOpen` hears of a part whose place in the spec is asked for. */
export function createPicturePane(onOpen: (owner: string) => void): PicturePane {
  const sheet = byId('sheet', HTMLElement);
  const caption = byId('caption', HTMLElement);
  const stage = createStage(byId('stage', HTMLElement), sheet, byId('empty', HTMLElement));
  const overlay = createOverlay(onOpen);
  sheet.append(overlay.element);
  let latest: SpecView | null = null;

  const setBusy = (isBusy: boolean) => byId('stage', HTMLElement).setAttribute('aria-busy', String(isBusy));
  const clear = (why: string) => {
    setBusy(false);
    stage.clear(why);
    caption.textContent = '';
  };
  return {
    clear,
    expect: () => setBusy(true),
    setZoom: stage.setZoom,
    focusParts: overlay.focus,
    show: async (view, look) => {
      latest = view;
      const { entry, version, report, findings } = view;
      if (version === null || report === null) {
        const isBroken = findings.some(({ severity }) => severity === 'error');
        showBanner(view);
        return clear(isBroken ? 'No picture yet: first mend what is told in the checks.' : 'No picture yet.');
      }
      const { width, height, scale } = report.image;
      const size = { width: width / scale, height: height / scale };
      await stage.show({ url: pictureUrl(entry.id, version, look), alt: report.alt, ...size });
      if (latest !== view) return;
      setBusy(false);
      showBanner(view);
      overlay.draw(report);
      drawMarkers(sheet, report, findings);
      sheet.dataset['ground'] = groundOf(report);
      caption.textContent = `${report.image.file} · ${width} × ${height} px · ${report.theme}`;
    },
  };
}

/** Dark pictures have light titles. */
function groundOf({ geometry }: Report): 'dark' | 'light' {
  const [, ...tones] = /^#(..)(..)(..)$/.exec(geometry.texts.find(({ owner }) => owner === 'title')?.color ?? '') ?? [];
  const [red = 0, green = 0, blue = 0] = tones.map((tone) => Number.parseInt(tone, 16));
  return 0.3 * red + 0.6 * green + 0.1 * blue > 127 ? 'dark' : 'light';
}
