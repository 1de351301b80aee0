import type { Finding } from './finding.ts';
import type { PictureFacts } from './make-picture.ts';

/** What came of a picture. */
export interface ImageResult {
  /** File name without an ending. */
  readonly name: string;
  readonly status: 'built' | 'unchanged' | 'failed';
  readonly facts: PictureFacts | undefined;
  readonly findings: readonly Finding[];
}
