import type { SpecView } from '../preview/protocol.ts';
import { byId, html, icon } from './dom.ts';

/** Says plainly when the picture is of an earlier text, and why; hides itself otherwise. */
export function showBanner({ isStale, findings, version }: SpecView): void {
  const banner = byId('banner', HTMLElement);
  const isShown = isStale && version !== null;
  const first = findings.find(({ severity }) => severity === 'error');
  const words = first === undefined ? 'Mend the spec to see it anew.' : `${placeOf(first)}${first.message}`;
  const text = isShown ? `Last good picture. The spec is broken now. ${words}` : '';
  if (banner.textContent !== text) {
    banner.replaceChildren(
      ...(isShown
        ? [
            icon('broken'),
            html('p', {}, html('b', {}, 'Last good picture.'), ' The spec is broken now. ', html('bdi', {}, words)),
          ]
        : []),
    );
  }
  banner.hidden = !isShown;
  byId('sheet', HTMLElement).classList.toggle('is-stale', isShown);
}

const placeOf = ({ line }: { readonly line: number | null }): string => (line === null ? '' : `Line ${line}: `);
