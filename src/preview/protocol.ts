import type { Report } from '../report/schema.ts';

/**
 * What the preview's server and its page say to each other. All paths are of one origin, on loopback; every address is made of
 * an entry's `id`, never of a file's path.
 *
 *   GET  /                                   the page; its policy allows this one nonce
 *   GET  /assets/NAME                        script and style of the page, from a fixed map
 *   GET  /api/state                          → PreviewState
 *   GET  /api/specs/ID?theme=T&size=S        → SpecView: rendered when it is not yet
 *   GET  /api/specs/ID/picture.png?v=VERSION&theme=T&size=S     the PNG as `build` writes it; also picture.svg
 *   GET  /api/specs/ID/source                → SpecSource
 *   PUT  /api/specs/ID/source  SaveRequest   → SaveAnswer; 409 when the file is no longer what the author saw
 *   GET  /api/schema                         → the JSON schema of specs, for the editor
 *   GET  /events                             server-sent events, each a PreviewEvent as JSON
 *
 * Whatever changes something carries the page's token in the header `X-Whiteprint-Token`.
 */
export interface PreviewState {
  /** By path. */
  readonly specs: readonly SpecEntry[];
  /** Names of themes to switch to. */
  readonly themes: readonly string[];
  /** Canvases to switch to, as `--size` takes them. */
  readonly sizes: readonly string[];
  readonly readOnly: boolean;
}

/** `waiting`: not rendered yet; `broken`: no picture of the present text. */
export type SpecStatus = 'waiting' | 'good' | 'warned' | 'broken';

/** A spec of the folder, for the list. */
export interface SpecEntry {
  readonly id: string;
  /** Relative to the folder that is shown. */
  readonly path: string;
  readonly title: string;
  readonly status: SpecStatus;
  readonly errors: number;
  readonly warnings: number;
  /** Of the last good picture with the spec's own theme and canvas; null when there has been none. */
  readonly version: string | null;
}

/** One picture of a spec and all that is to be told of it. */
export interface SpecView {
  readonly entry: SpecEntry;
  /** Changes with the bytes of the picture; null when there has been no good one. */
  readonly version: string | null;
  /** The picture is of an earlier text, theme or icon: what is there now is broken. */
  readonly isStale: boolean;
  /** Of that picture. */
  readonly report: Report | null;
  /** Of the present text, with their places. */
  readonly findings: readonly PreviewFinding[];
  /** From the change of a file to the picture, ms; null when it was there already. */
  readonly ms: number | null;
}

/** A finding as the page shows it: plain text, never markup. */
export interface PreviewFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help: string | null;
  /** Relative to the folder; null when it is of no file. */
  readonly file: string | null;
  /** 1-based. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** JSON pointer into the spec. */
  readonly pointer: string | null;
  /** Lines around the place, with a caret below, as the command line shows them. */
  readonly frame: string | null;
  readonly evidence: Readonly<Record<string, string | number>> | null;
  /** What the owner of a drawn thing is called in the report (`nodes/gateway`, `edges/3`, `legend/0` …), where there is one. */
  readonly owner: string | null;
}

export interface SpecSource {
  readonly text: string;
  /** Of the text, hexadecimal SHA-256: what a save must name as its base. */
  readonly hash: string;
}

export interface SaveRequest {
  readonly text: string;
  readonly base: string;
}

/** After a save the new hash; on a conflict (409) what is in the file now. */
export type SaveAnswer =
  | { readonly status: 'saved'; readonly hash: string }
  | { readonly status: 'conflict'; readonly now: SpecSource };

export type PreviewEvent =
  /** The list has changed: a spec came, went or has another state. */
  | { readonly kind: 'list'; readonly specs: readonly SpecEntry[] }
  /** There is news of this spec: a picture or findings, in whatever theme or canvas. */
  | { readonly kind: 'spec'; readonly id: string };
