import type { Size } from '../geometry.ts';
import type { Report } from '../report/schema.ts';
import type { SpecFile } from './find-specs.ts';
import type { Finding } from './findings/finding.ts';

/** A picture to be made: small facts alone, so that those of a whole catalog can be held at once. */
export interface PicturePlan {
  readonly spec: {
    readonly file: SpecFile;
    readonly slug: string;
  };
  /** Of the files, without an ending: the slug, and the size when a spec has several. */
  readonly name: string;
  readonly canvas: Size | undefined;
  /** Pictures that its spec gives. */
  readonly of: number;
  /** The theme as the spec names it. */
  readonly reference: string;
  /** What it is made of, as far as that is known before its text is measured; undefined when nobody asks. */
  readonly inputs: Report['inputs'] | undefined;
}

/** A spec with its pictures; without any when findings stand against it. */
export interface SpecPlan {
  readonly file: SpecFile;
  readonly slug: string;
  /** False for a spec that cannot be understood at all. */
  readonly isParsed: boolean;
  readonly pictures: readonly PicturePlan[];
  readonly findings: readonly Finding[];
}
