import { CompileError, type Diagnostic } from '../../src/diagnostics.ts';
import { gatherIcons } from '../../src/icons/gather-icons.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import { iconNames } from '../../src/spec/icon-names.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { placeDiagnostics } from '../../src/spec/place-diagnostics.ts';
import { FIXTURE_SOURCE } from '../model/fixture-icons.ts';

/** The model of a spec, or the placed findings that stand against it. Anything else that is thrown stays thrown. */
export function compileSpec(source: string): { readonly model?: Model; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const { spec, places } = parseSpec(source);
    try {
      const icons = gatherIcons(iconNames(spec), FIXTURE_SOURCE);
      return { model: buildModel(spec, { slug: 'test', icons }, () => {}), diagnostics: [] };
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      return { diagnostics: placeDiagnostics(error.diagnostics, places) };
    }
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return { diagnostics: error.diagnostics };
  }
}
