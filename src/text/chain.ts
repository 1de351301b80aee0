import type { Face } from './face.ts';

/** The faces for text of one role: its own, and those that stand in, loaded when first asked for. */
export interface Chain {
  readonly own: Face;
  /** The first face of which `test` is true, its own first. */
  find(test: (face: Face) => boolean): Face | undefined;
}

/** Makes a chain of `own` and the faces that `load` gives for `others`. */
export function createChain(own: Face, others: readonly string[], load: (name: string) => Face | undefined): Chain {
  const faces: Face[] = [own];
  const waiting = [...others];
  const next = (): Face | undefined => {
    const name = waiting.shift();
    const face = name === undefined ? undefined : load(name);
    if (face !== undefined) faces.push(face);
    return face;
  };
  return {
    own,
    find: (test) => {
      const known = faces.find(test);
      if (known !== undefined) return known;
      while (waiting.length > 0) {
        const face = next();
        if (face !== undefined && test(face)) return face;
      }
      return undefined;
    },
  };
}
