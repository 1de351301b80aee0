import type { Report } from '../report/schema.ts';
import { svg } from './dom.ts';
import { type Part, partsOf, type Shape, shapesOf } from './parts.ts';

export interface Overlay {
  readonly element: SVGSVGElement;
  /** Draws what can be pointed at; nothing without a report. */
  readonly draw: (report: Report | null) => void;
  /** Goes to a part by the keyboard. */
  readonly focus: () => void;
}

/** Wider than arrows are drawn, so that they are easily hit, px of the canvas. */
const REACH = 14;
/** How much of an arrow's surroundings stays lit, px of the canvas. */
const GLOW = 13;
/** Around lit boxes, px of the canvas. */
const HALO = 4;

/**
 * On top of the picture: what the pointer or the focus is on, and its partners, stay; the rest is dimmed.
 * A click keeps it so. `onOpen` hears of a part that is clicked twice or entered.
 */
export function createOverlay(onOpen: (owner: string) => void): Overlay {
  const holes = svg('g', { fill: 'black', stroke: 'black' });
  const mask = svg('mask', { id: 'lit', maskUnits: 'userSpaceOnUse' }, svg('rect', { fill: 'white', ...FULL }), holes);
  const veil = svg('rect', { class: 'veil', mask: 'url(#lit)', ...FULL });
  const rings = svg('g', { class: 'rings' });
  const targets = svg('g', { class: 'targets', role: 'group', 'aria-label': 'Parts of the picture' });
  const element = svg('svg', { class: 'overlay' }, svg('defs', {}, mask), veil, rings, targets);
  let shapes: ReadonlyMap<string, readonly Shape[]> = new Map();
  let parts: readonly Part[] = [];
  let pinned: string | null = null;

  const light = (owner: string | null) => {
    const part = parts.find((one) => one.owner === (owner ?? pinned));
    element.classList.toggle('is-lit', part !== undefined);
    if (part === undefined) return;
    const lit = part.partners.flatMap((partner) => shapes.get(partner) ?? []);
    holes.replaceChildren(...lit.map(drawHole));
    rings.replaceChildren(
      ...(shapes.get(part.owner) ?? [])
        .filter(({ kind }) => kind === 'area')
        .slice(0, 1)
        .map(drawRing),
    );
  };
  const pin = (owner: string | null) => {
    pinned = owner;
    for (const target of targets.children)
      target.setAttribute('aria-pressed', String(target.getAttribute('data-owner') === owner));
    light(owner);
  };
  listen(targets, { light, pin: (owner) => pin(owner === pinned ? null : owner), release: () => pin(null), onOpen });

  return {
    element,
    focus: () => targets.querySelector<SVGElement>('[tabindex="0"]')?.focus(),
    draw: (report) => {
      const focused = ownerOf(targets.ownerDocument.activeElement);
      shapes = report === null ? new Map() : shapesOf(report);
      parts = report === null ? [] : partsOf(report).filter(({ owner }) => shapes.has(owner));
      if (report !== null) {
        const { width, height, scale } = report.image;
        element.setAttribute('viewBox', `0 0 ${width / scale} ${height / scale}`);
      }
      targets.replaceChildren(...inPaintOrder(parts).map((part) => drawTarget(part, shapes.get(part.owner) ?? [])));
      const first = find(targets, parts.find(({ owner }) => owner === focused)?.owner ?? parts[0]?.owner ?? '');
      first?.setAttribute('tabindex', '0');
      if (focused !== null) first?.focus();
      pin(parts.some(({ owner }) => owner === pinned) ? pinned : null);
    },
  };
}

const FULL = { x: 0, y: 0, width: '100%', height: '100%' };

/** Arrows first: what lies on top is hit. */
const inPaintOrder = (parts: readonly Part[]): readonly Part[] => [
  ...parts.filter(({ owner }) => owner.startsWith('edges/')),
  ...parts.filter(({ owner }) => !owner.startsWith('edges/')),
];

function drawTarget({ owner, name }: Part, shapes: readonly Shape[]): SVGGElement {
  const attributes = { role: 'button', tabindex: -1, 'aria-label': name, 'aria-pressed': 'false', 'data-owner': owner };
  return svg('g', attributes, ...shapes.map((shape) => draw(shape, 3, REACH)));
}

const drawHole = (shape: Shape): SVGElement => draw(shape, HALO, GLOW);

function drawRing(shape: Shape): SVGElement {
  return draw(shape, HALO, 0);
}

/** A shape with `margin` around areas; frames and lines are strokes `stroke` wide. All px of the canvas. */
function draw(shape: Shape, margin: number, stroke: number): SVGElement {
  if (shape.kind === 'line') {
    const points = shape.points.map((point) => point.join(',')).join(' ');
    return svg('polyline', { points, class: 'line', 'stroke-width': stroke });
  }
  const { x, y, width, height } = shape.box;
  const box = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin, rx: 6 };
  const isFrame = shape.kind === 'frame';
  return svg('rect', { ...box, class: shape.kind, 'stroke-width': isFrame ? stroke : 0 });
}

interface Acts {
  readonly light: (owner: string | null) => void;
  readonly pin: (owner: string) => void;
  readonly release: () => void;
  readonly onOpen: (owner: string) => void;
}

function listen(targets: SVGGElement, { light, pin, release, onOpen }: Acts): void {
  const on = (name: string, act: (owner: string | null, event: Event) => void) =>
    targets.addEventListener(name, (event) => act(ownerOf(event.target), event));
  on('pointerover', light);
  targets.addEventListener('pointerleave', () => light(focusedOwner(targets)));
  on('focusin', (owner) => {
    for (const target of targets.children) target.setAttribute('tabindex', '-1');
    if (owner !== null) find(targets, owner)?.setAttribute('tabindex', '0');
    light(owner);
  });
  on('focusout', () => light(null));
  on('click', (owner) => owner !== null && pin(owner));
  on('dblclick', (owner) => owner !== null && onOpen(owner));
  on('keydown', (owner, event) => {
    if (!(event instanceof KeyboardEvent) || owner === null) return;
    if (event.key === 'Escape') release();
    else if (event.key === ' ') pin(owner);
    else if (event.key === 'Enter') onOpen(owner);
    else if (!step(targets, owner, event.key)) return;
    event.preventDefault();
  });
}

/** The focus goes on by arrow keys, and to either end. */
function step(targets: SVGGElement, owner: string, key: string): boolean {
  const all = [...targets.querySelectorAll<SVGElement>('[data-owner]')];
  const at = all.findIndex((target) => target.getAttribute('data-owner') === owner);
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (next === undefined) return false;
  all.at(next % all.length)?.focus();
  return true;
}

/** Only a focus that is shown counts: one that a click has left does not hold the light. */
function focusedOwner(targets: SVGGElement): string | null {
  const focused = targets.querySelector(':focus-visible');
  return focused === null ? null : ownerOf(focused);
}

const ownerOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-owner]')?.getAttribute('data-owner') ?? null) : null;

const find = (targets: SVGGElement, owner: string): SVGElement | null =>
  targets.querySelector(`[data-owner="${CSS.escape(owner)}"]`);
