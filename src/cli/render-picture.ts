import { CompileError } from '../diagnostics.ts';
import { placeDiagnostics } from '../spec/place-diagnostics.ts';
import { FAULT_HELP, faultMessage, stackOf } from './findings/fault.ts';
import { type Finding, findingsIn, runFinding } from './findings/finding.ts';
import type { Kit } from './kit.ts';
import { makePicture, type Origin, type PictureFacts, type PictureFiles } from './make-picture.ts';
import type { LoadedPicture } from './plan-pictures.ts';

/** A picture in memory, or why there is none. Plain data, so that it can go from process to process. */
export type Rendering =
  | {
      readonly kind: 'made';
      /** It was made in an earlier run. */
      readonly isCached?: true;
      readonly files: PictureFiles;
      readonly facts: PictureFacts;
      readonly origin: Origin;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[]; readonly stack?: string };

/** Makes one picture; whatever goes wrong becomes findings about its spec. Never throws. */
export async function renderPicture(plan: LoadedPicture, kit: Kit): Promise<Rendering> {
  const { file, text, parsed } = plan.spec;
  try {
    const { warnings, ...made } = await makePicture(plan, kit);
    return { kind: 'made', ...made, findings: findingsIn(file.path, text, warnings) };
  } catch (error) {
    if (error instanceof CompileError) {
      const placed = placeDiagnostics(error.diagnostics, parsed?.places ?? {});
      return { kind: 'failed', findings: findingsIn(file.path, text, placed) };
    }
    const finding = runFinding('fault', file.path, faultMessage(error), FAULT_HELP);
    return { kind: 'failed', findings: [finding], stack: stackOf(error) };
  }
}
