/** How large the picture is shown: as much as there is room, in px of the canvas, or as in lists of pictures. */
export type Zoom = 'fit' | '100' | '200' | 'thumb';

export const ZOOMS: readonly Zoom[] = ['thumb', 'fit', '100', '200'];

/** What the page shows; kept in the address, so that a reload or a link shows the same. */
export interface Place {
  readonly spec: string | null;
  readonly zoom: Zoom;
  /** Null: the spec's own. */
  readonly theme: string | null;
  /** Null: the spec's own. */
  readonly size: string | null;
}

/** Reads the part of an address after `#`; what is not understood is left out. */
export function parsePlace(hash: string): Place {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const zoom = words.get('zoom');
  return {
    spec: words.get('spec') || null,
    zoom: ZOOMS.find((known) => known === zoom) ?? 'fit',
    theme: words.get('theme') || null,
    size: words.get('size') || null,
  };
}

/** The part of an address after `#`, without what is as usual. */
export function formatPlace({ spec, zoom, theme, size }: Place): string {
  const words = new URLSearchParams();
  if (spec !== null) words.set('spec', spec);
  if (zoom !== 'fit') words.set('zoom', zoom);
  if (theme !== null) words.set('theme', theme);
  if (size !== null) words.set('size', size);
  return `#${words}`;
}
