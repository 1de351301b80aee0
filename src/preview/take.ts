import type { Finding } from '../cli/findings/finding.ts';
import { sha256 } from '../cli/hash.ts';
import type { PictureFiles } from '../cli/make-picture.ts';
import type { Rendering } from '../cli/render-picture.ts';
import type { SpecStatus } from './protocol.ts';

/** A theme and a canvas for a picture; null for the spec's own. */
export interface Look {
  readonly theme: string | null;
  readonly size: string | null;
}

export const OWN_LOOK: Look = { theme: null, size: null };

/** What is known of a spec in one look. */
export interface Take {
  /** Of the spec's text, theme and icons when it was drawn; less than the spec's own when they changed since. */
  readonly round: number;
  /** Of the last good picture. */
  readonly version: string | null;
  readonly isStale: boolean;
  /** Of the present text. */
  readonly findings: readonly Finding[];
  /** From the change to the picture. */
  readonly ms: number | null;
}

/** A look that was never drawn. */
export const NO_TAKE: Take = { round: -1, version: null, isStale: false, findings: [], ms: null };

/** What comes after a take when a picture was drawn or could not be: the last good one stays. */
export function nextTake(before: Take, rendering: Rendering, round: number, ms: number | null): Take {
  const { findings } = rendering;
  if (rendering.kind === 'failed')
    return { round, version: before.version, isStale: before.version !== null, findings, ms };
  return { round, version: versionOf(rendering.files), isStale: false, findings, ms };
}

/** Changes with the bytes of a picture. */
const versionOf = ({ png }: PictureFiles): string => sha256(png).slice(0, 16);

/** What the list tells of a take. */
export function statusOf({ round, findings }: Take): SpecStatus {
  if (round < 0) return 'waiting';
  if (findings.some(({ severity }) => severity === 'error')) return 'broken';
  return findings.length > 0 ? 'warned' : 'good';
}
