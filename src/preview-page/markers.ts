import type { PreviewFinding } from '../preview/protocol.ts';
import type { Report } from '../report/schema.ts';
import { html, svg } from './dom.ts';
import { ownerOf } from './owner-of.ts';
import { boundsOf, type Shape, shapesOf } from './parts.ts';

interface Marked {
  readonly finding: PreviewFinding;
  /** As in the list of findings, from 1. */
  readonly number: number;
  readonly owner: string;
  readonly shapes: readonly Shape[];
}

/** The findings on the picture: an outline around what each is about, with its number. Goes on top of a sheet of the picture's size. */
export function drawMarkers(sheet: HTMLElement, report: Report | null, findings: readonly PreviewFinding[]): void {
  for (const old of sheet.querySelectorAll('.outlines, .markers')) old.remove();
  if (report === null) return;
  const width = report.image.width / report.image.scale;
  const height = report.image.height / report.image.scale;
  const marked = markedOf(report, findings);
  const outlines = svg('svg', { class: 'outlines', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  outlines.append(...marked.map(drawOutline));
  const markers = html('div', { class: 'markers', role: 'group', 'aria-label': 'Findings on the picture' });
  const seen = new Map<string, number>();
  for (const one of marked) {
    const before = seen.get(one.owner) ?? 0;
    seen.set(one.owner, before + 1);
    markers.append(drawMarker(one, width, height, before));
  }
  sheet.append(outlines, markers);
}

function markedOf(report: Report, findings: readonly PreviewFinding[]): readonly Marked[] {
  const drawn = shapesOf(report);
  return findings.flatMap((finding, index) => {
    const owner = ownerOf(finding, drawn);
    const shapes = owner === null ? undefined : drawn.get(owner);
    return owner === null || shapes === undefined ? [] : [{ finding, number: index + 1, owner, shapes }];
  });
}

function drawOutline({ finding, number, shapes }: Marked): SVGElement {
  const [first] = shapes;
  const about = { class: `outline ${finding.severity}`, 'data-finding': number };
  if (first?.kind === 'line')
    return svg('polyline', { ...about, points: first.points.map((point) => point.join(',')).join(' ') });
  const { x, y, width, height } = boundsOf(shapes.slice(0, 1));
  return svg('rect', { ...about, x: x - 5, y: y - 5, width: width + 10, height: height + 10, rx: 7 });
}

/** Beside those of the same thing, so that none hides another. */
function drawMarker({ finding, number, shapes }: Marked, width: number, height: number, before: number): HTMLElement {
  const label = `${finding.severity === 'error' ? 'Error' : 'Warning'} ${number}: ${finding.message}`;
  const marker = html(
    'button',
    {
      type: 'button',
      class: `marker ${finding.severity} ${shapes[0]?.kind}`,
      'data-finding': number,
      'aria-label': label,
      title: finding.message,
    },
    String(number),
  );
  const [x, y] = anchorOf(shapes);
  marker.style.setProperty('left', `${(x / width) * 100}%`);
  marker.style.setProperty('top', `${(y / height) * 100}%`);
  marker.style.setProperty('--before', String(before));
  return marker;
}

/** From where a line begins, so that its label stays free, px. */
const ALONG = 16;

/** Near the start of a line; otherwise the first corner. */
function anchorOf(shapes: readonly Shape[]): readonly [number, number] {
  const [first] = shapes;
  if (first === undefined) return [0, 0];
  if (first.kind !== 'line') return [first.box.x - 5, first.box.y - 5];
  const [start = [0, 0], end = start] = first.points;
  const share = Math.min(0.5, ALONG / Math.max(1, Math.hypot(end[0] - start[0], end[1] - start[1])));
  return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}
