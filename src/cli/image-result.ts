import type { ListedImage } from '../catalog/manifest.ts';
import type { Finding } from './findings/finding.ts';
import type { PictureFacts } from './make-picture.ts';

/** What came of a picture. */
export interface ImageResult {
  /** File name without an ending. */
  readonly name: string;
  readonly status: 'built' | 'unchanged' | 'failed';
  /** Of a picture that was rendered. */
  readonly facts: PictureFacts | undefined;
  /** It was made in an earlier run, and came out of the cache. */
  readonly isCached?: true;
  /** What the manifest is to say of it; undefined for a picture that failed or was not kept. */
  readonly listed: ListedImage | undefined;
  readonly findings: readonly Finding[];
}

/** A picture that failed, or a spec that could not be rendered at all. */
export const failedImage = (name: string, findings: readonly Finding[]): ImageResult => ({
  name,
  status: 'failed',
  facts: undefined,
  listed: undefined,
  findings,
});
