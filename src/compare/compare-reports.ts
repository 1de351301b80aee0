import type { Report } from '../report/schema.ts';
import { type Change, changeIf, quoted } from './change.ts';
import { compareArrows } from './compare-arrows.ts';
import { compareBoxes, compareZones } from './compare-boxes.ts';
import { compareNotes, compareSteps } from './compare-texts.ts';
import { pairUp } from './pair-up.ts';

/**
 * What differs between two pictures, read from their sidecars: first what they say, then how they look, at last their
 * bytes. Empty when nothing that a sidecar tells is different.
 */
export function compareReports(before: Report, after: Report): readonly Change[] {
  const said = [
    ...changeIf('title', before.title, after.title, (a, b) => `title ${quoted(a)} is now ${quoted(b)}`),
    ...compareZones(before.graph, after.graph),
    ...compareBoxes(before.graph, after.graph),
    ...compareArrows(before.graph, after.graph),
    ...compareSteps(before.graph, after.graph),
    ...compareNotes(before.graph, after.graph),
    ...changeIf('language', before.lang, after.lang, (a, b) => `language ${a} is now ${b}`),
  ];
  const looks = [
    ...changeIf('theme', before.theme, after.theme, (a, b) => `theme ${a} is now ${b}`),
    ...changeIf('archetype', before.archetype, after.archetype, (a, b) => `archetype ${a} is now ${b}`),
    ...changeIf('canvas', sizeOf(before), sizeOf(after), (a, b) => `canvas ${a} is now ${b}`),
    ...changeIf('scale', scaleOf(before), scaleOf(after), (a, b) => `scale ${a} is now ${b}`),
    ...compareLayouts(before, after),
  ];
  // Words made of the graph follow it; they are news only when nothing else is said differently.
  const words = said.length > 0 ? [] : compareWords(before, after);
  return [...said, ...words, ...looks, ...compareFiles(before, after)];
}

/** The long description tells of things that the graph does not hold, such as subtitles; earlier sidecars have none. */
function compareWords(before: Report, after: Report): readonly Change[] {
  const alt = changeIf('alt', before.alt, after.alt, () => 'alt text rewritten');
  const { longDescription: was }: Partial<Report> = before;
  const { longDescription: is }: Partial<Report> = after;
  if (was === undefined || is === undefined) return alt;
  return [...alt, ...changeIf('long-description', was, is, tellSentences)];
}

function tellSentences(before: string, after: string): string {
  const toItems = (text: string) => text.split('\n').map((line) => ({ line }));
  const { removed, added } = pairUp(toItems(before), toItems(after), [({ line }) => line]);
  const [was, is] = [removed[0], added[0]];
  if (removed.length !== 1 || added.length !== 1 || !was || !is) return 'long description rewritten';
  return `${quoted(was.line)} is now ${quoted(is.line)}`;
}

/** Of the canvas. */
function sizeOf(report: Report): string {
  const { width, height } = report.image;
  return `${width / scaleOf(report)}x${height / scaleOf(report)}`;
}

/** Sidecars of another time tell no scale. */
const scaleOf = ({ image }: { readonly image: Partial<Report['image']> }): number => image.scale ?? 1;

/** Boxes of both pictures that stand elsewhere or have another size, counted; told only of one canvas. */
function compareLayouts(before: Report, after: Report): readonly Change[] {
  if (sizeOf(before) !== sizeOf(after)) return [];
  const places = new Map(before.geometry.nodes.map((box) => [box.id, box]));
  const kept = after.geometry.nodes.filter(({ id }) => places.has(id));
  const moved = kept.filter((box) => {
    const was = places.get(box.id);
    return (
      was !== undefined && (was.x !== box.x || was.y !== box.y || was.width !== box.width || was.height !== box.height)
    );
  });
  return moved.length === 0
    ? []
    : [{ kind: 'layout', text: `${moved.length} of ${kept.length} boxes stand elsewhere` }];
}

function compareFiles(before: Report, after: Report): readonly Change[] {
  const engines = changeIf('engine', before.inputs.engine, after.inputs.engine, () => 'made by another version');
  const bytes = changeIf(
    'bytes',
    before.image.bytes,
    after.image.bytes,
    (a, b) => `${grouped(Math.abs(b - a))} bytes ${b > a ? 'more' : 'fewer'} (${grouped(a)} is now ${grouped(b)})`,
  );
  return [...engines, ...bytes];
}

/** `170,514`. */
const grouped = (bytes: number): string => String(bytes).replace(/\B(?=(\d{3})+$)/g, ',');
