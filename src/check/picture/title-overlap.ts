import { finding } from './finding.ts';
import { sharedArea, stickingOut } from './measure.ts';
import { hasInk, type PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** The title of a zone under a box or scenery, or on the border of another zone. Lines and labels have rules of their own. */
export const titleOverlap: PictureRule = ({ model, layout, texts }) => {
  const things = [
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, box: n })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, box: c.box })),
  ];
  return texts
    .filter((t) => t.role === 'zone-title' && hasInk(t))
    .flatMap((title) => {
      const report = (message: string, evidence: Readonly<Record<string, number>>) =>
        finding('title-overlap', pointerOf(model, title.owner), message, evidence);
      const under = things.flatMap(({ what, box }) => {
        const shared = sharedArea(title.ink, box);
        return shared ? [report(`${what} stands on the zone title "${title.text}"`, { ...shared })] : [];
      });
      const cut = layout.zones.flatMap((zone) => {
        const shared = title.owner === `zones/${zone.id}` ? undefined : sharedArea(title.ink, zone);
        if (!shared || stickingOut(title.ink, zone) === 0) return [];
        return [report(`the border of zone "${zone.id}" runs through the zone title "${title.text}"`, { ...shared })];
      });
      return [...under, ...cut];
    });
};
