import { quote } from '../../diagnostics.ts';
import type { ImportFacts } from '../facts.ts';
import { buildGuessIcon } from '../guess-icon.ts';
import { refuse } from '../refuse.ts';
import { guessed, leftOut } from '../remarks.ts';
import type { Remark, Sketch, SketchContext, SketchNode } from '../sketch.ts';
import { bindSteps } from './bind-steps.ts';
import { type BoxFinder, buildBoxFinder } from './find-boxes.ts';
import { guessEnds } from './guess-ends.ts';
import { flat, openPage, type Page } from './page.ts';
import { placeBoxes } from './place-boxes.ts';
import { placeProtocols } from './place-protocols.ts';
import type { PromptArrow, PromptBox } from './prompt-box.ts';
import { readArrows } from './read-arrows.ts';
import { readBoxes } from './read-boxes.ts';
import { readArchetype, readAudience, readFirstQuote, readLanguage, readTheme, readTitle } from './read-facts.ts';
import { readFailed } from './read-failed.ts';
import { readLabels, readLegend, readNotes, readProtocols, readScenery, readZones } from './read-lists.ts';
import { tellRest } from './tell-rest.ts';
import { toEdges } from './to-edges.ts';

const TITLE = 'titled|entitled|called|title|headline|heading|titulad[oa]|título|titulo|llamad[oa]';
const SUBTITLE = 'subtitled?|subtítulo|subtitulo|subtitulad[oa]|tagline';

/** Reads a catalog prompt: sentences that ask for a picture. What is not said is guessed and told. */
export function readPrompt(source: string, facts: ImportFacts): Sketch {
  if (source.length > LONGEST_PROMPT) refuseLong(source.length);
  const page = openPage(source);
  const remarks: Remark[] = [];
  const head = readHead(page, remarks);
  const legend = readLegend(page);
  const boxes = [...readBoxes(page)];
  const lists = {
    zones: readZones(page),
    protocols: readProtocols(page),
    notes: readNotes(page),
    scenery: readScenery(page),
  };
  const arrows = readAllArrows(page, boxes);
  if (boxes.length === 0) refuseNoBoxes();
  const finder = buildBoxFinder(boxes.map(({ key }) => key));
  const rows = legend.map(({ text }) => text);
  const told = [...arrows, ...guessEnds(arrows.length > 1 ? [] : readLabels(page), rows, boxes, finder)];
  const failed = readFailed(page, finder);
  const all: readonly PromptArrow[] = failed === undefined ? told : [...told, failed];
  const edges = toEdges(all, bindSteps(told, rows, boxes, finder), failed);
  const icon = buildGuessIcon(facts.icons);
  const placed = placeBoxes(boxes, lists.zones, finder, (text) => icon(text)?.tone);
  const tagged = placeProtocols(lists.protocols, edges, boxes, rows);
  return {
    ...head,
    zones: lists.zones.map(({ text, at }) => ({
      key: zoneKey(text),
      name: text,
      label: text,
      parent: null,
      at,
      remarks: [],
    })),
    nodes: boxes.map((box) => toNode(box, placed.get(box.key), tagged.boxes.get(box.key))),
    edges: tagged.edges,
    context: lists.scenery.map((item) => toContext(item, finder)),
    legend: legend.map((line) => ({ ...line, remarks: [] })),
    notes: lists.notes.map(({ text, at, isGuess }) => ({
      text,
      at,
      remarks: isGuess ? [guessed(at, 'note, from what the text is to be presented as')] : [],
    })),
    prompt: promptText(source),
    remarks: [...remarks, ...tagged.remarks, ...tellRest(page)],
  };
}

/** What is longer asks for no picture, UTF-16 units; the bound also keeps looking for words in it quick. */
const LONGEST_PROMPT = 20_000;

/** Line breaks that end a text would be written as a sign of their own. */
const promptText = (source: string): string => `${source.trim().replace(/\t/g, ' ').replace(/[ ]+$/gm, '')}\n`;

function readHead(page: Page, remarks: Remark[]) {
  const archetype = readArchetype(page, remarks);
  const theme = readTheme(page);
  const audience = readAudience(page);
  const lang = readLanguage(page);
  const numbered = /\bnumbered (?:boxes|exchange|nodes|components)|cajas numeradas/iu.test(page.masked)
    ? true
    : undefined;
  const subtitle = readTitle(page, SUBTITLE);
  return {
    title: readTitle(page, TITLE) ?? readFirstQuote(page),
    subtitle,
    archetype,
    theme,
    audience,
    lang,
    numbered,
  };
}

function readAllArrows(page: Page, boxes: PromptBox[]): readonly PromptArrow[] {
  const finder = buildBoxFinder(boxes.map(({ key }) => key));
  const added = new Map<string, string>();
  const addBox = (name: string, at: number): string => {
    const key = added.get(name.toLowerCase()) ?? name;
    if (added.has(name.toLowerCase())) return key;
    added.set(name.toLowerCase(), key);
    const origin = 'box, since an arrow names it';
    boxes.push({ key, at, iconWords: undefined, role: undefined, zoneName: undefined, origin });
    return key;
  };
  return readArrows(page, finder, addBox);
}

function refuseLong(length: number): never {
  const message = `the prompt has ${length} characters; at most ${LONGEST_PROMPT} are read`;
  refuse(
    'import/limit',
    message,
    'keep what tells of one picture; for other notations say --from mermaid or --from d2',
  );
}

function refuseNoBoxes(): never {
  refuse(
    'import/no-diagram',
    'no box is found in the text',
    "a prompt names boxes: `boxes: 1) Browser — icon: browser — role: 'Shows the shop'; 2) Shop`, or draws arrows: `Browser -> Shop labeled 'order'`; for other notations say --from mermaid or --from d2",
  );
}

const zoneKey = (name: string): string => `zone ${name}`;

function toNode(
  box: PromptBox,
  placed: ReturnType<typeof placeBoxes> extends ReadonlyMap<string, infer P> ? P | undefined : never,
  protocols: readonly string[] | undefined,
): SketchNode {
  const { key, at, role, iconWords, origin } = box;
  const remarks: Remark[] = [];
  if (origin !== undefined) remarks.push(guessed(at, `label, a ${origin}`));
  if (placed?.isGuess === true) remarks.push(guessed(at, 'zone, by words and icon'));
  if (protocols !== undefined) remarks.push(guessed(at, 'protocols, as no arrow names them'));
  const name = key.split(/\s*[/|(]/)[0] ?? key;
  return {
    key,
    name,
    label: key,
    role,
    iconWords,
    zone: placed === undefined ? null : zoneKey(placed.zone),
    protocols,
    at,
    remarks,
  };
}

function toContext(item: ReturnType<typeof readScenery>[number], finder: BoxFinder): SketchContext {
  const { iconWords, side, beside, at } = item;
  const key = finder.byName(beside) ?? finder.mentionedIn(beside)[0]?.key;
  const remarks =
    key === undefined
      ? [leftOut(at, `no box is called ${quote(flat(beside))}`)]
      : [guessed(at, `${side}, the box by the words "${flat(beside)}"`)];
  return { iconWords, side, nodes: key === undefined ? [] : [key], at, remarks };
}
