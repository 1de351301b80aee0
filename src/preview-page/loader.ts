import type { SpecView } from '../preview/protocol.ts';
import { chosenOf, type Present } from './present.ts';
import { fetchView } from './server.ts';

/** Loads the view of the chosen spec and shows it. What is asked for last wins, however answers overtake each other. */
export function createLoader(present: Present, show: (view: SpecView) => Promise<void>): () => Promise<void> {
  let asked = 0;
  return async () => {
    const entry = chosenOf(present);
    if (entry === undefined) return;
    asked += 1;
    const mine = asked;
    const view = await fetchView(entry.id, present.place);
    if (mine !== asked) return;
    present.view = view;
    await show(view);
  };
}
