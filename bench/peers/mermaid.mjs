import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const MODULES = fileURLToPath(new URL('node_modules', import.meta.url));
const versionOf = (name) => JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;

/** How Mermaid and its ELK name themselves. */
export const version = `Mermaid ${versionOf('mermaid')}, layout-elk ${versionOf('@mermaid-js/layout-elk')}`;

/** Nothing of the browser's own goes to the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE = '<!doctype html><link rel="icon" href="data:,"><body style="margin:0"><div id="place"></div>';

let running;

/** A model drawn by Mermaid with ELK in one direction, in the common form. */
export async function drawByMermaid(model, direction) {
  running ??= await start();
  const found = await running.page.evaluate(drawInPage, toMermaid(model, direction));
  const ends = new Map(found.lines.map((line, i) => [line.name, i]));
  const id = (name) => (name.startsWith('z') ? model.zones : model.nodes)[Number(name.slice(1))].id;
  return {
    svg: found.svg,
    drawn: {
      nodes: model.nodes.map((node, i) => ({ id: node.id, zone: node.zone, ...found.nodes[`n${i}`] })),
      zones: model.zones.map((zone, i) => ({ id: zone.id, parent: zone.parent, ...found.zones[`z${i}`] })),
      titles: model.zones.map((zone, i) => ({ zone: zone.id, ...found.titles[`z${i}`] })),
      labels: found.labels.map(({ name, ...box }) => ({ line: ends.get(name), ...box })),
      lines: found.lines.map(({ name, points }) => {
        const [, from, to] = name.split('_');
        return { from: id(from), to: id(to), points };
      }),
      smallest: found.smallest,
    },
  };
}

/** Ends the browser. */
export async function stopMermaid() {
  await running?.browser.close();
  running?.server.close();
}

async function start() {
  const server = createServer((request, response) => {
    const file = join(MODULES, normalize(new URL(request.url, 'http://x').pathname));
    const isModule = file.endsWith('.mjs') && file.startsWith(MODULES) && existsSync(file);
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html');
    response.end(isModule ? readFileSync(file) : PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({ executablePath, headless: true, args: QUIET });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(async () => {
    const { default: mermaid } = await import('/mermaid/dist/mermaid.esm.min.mjs');
    const { default: elk } = await import('/@mermaid-js/layout-elk/dist/mermaid-layout-elk.esm.min.mjs');
    mermaid.registerLayoutLoaders(elk);
    mermaid.initialize({ startOnLoad: false, layout: 'elk' });
    globalThis.mermaid = mermaid;
  });
  return { server, browser, page };
}

const quoted = (text) => `"${text.replace(/[#"<>&;`\\]/g, (c) => `#${c.codePointAt(0)};`)}"`;

function toMermaid(model, direction) {
  const names = new Map([
    ...model.zones.map(({ id }, i) => [id, `z${i}`]),
    ...model.nodes.map(({ id }, i) => [id, `n${i}`]),
  ]);
  const inside = (level) => [
    ...model.nodes.filter((n) => n.zone === level).map((n) => `${names.get(n.id)}[${textOf(n)}]`),
    ...model.zones
      .filter((z) => z.parent === level)
      .flatMap((z) => [`subgraph ${names.get(z.id)}[${quoted(z.label)}]`, ...inside(z.id), 'end']),
  ];
  const edges = model.edges.map(({ from, to, label, heads }) => {
    const arrow = { end: '-->', both: '<-->', none: '---' }[heads] ?? '-->';
    return `${names.get(from)} ${arrow}${label === null ? '' : `|${quoted(label)}|`} ${names.get(to)}`;
  });
  return [`flowchart ${direction === 'DOWN' ? 'TB' : 'LR'}`, ...inside(null), ...edges].join('\n');
}

const textOf = ({ label, role }) =>
  role === null ? quoted(label) : quoted(`${label}\n${role}`).replace('\n', '<br/>');

/** Runs in the page: draws, and measures what the browser shows. */
async function drawInPage(source) {
  const place = document.getElementById('place');
  const { svg } = await globalThis.mermaid.render('drawing', source);
  place.innerHTML = svg;
  const root = place.querySelector('svg');
  const view = root.viewBox.baseVal;
  // Its natural size, so that a px is a px.
  root.setAttribute('width', view.width);
  root.setAttribute('height', view.height);
  root.style.maxWidth = 'none';
  const all = (selector) => [...root.querySelectorAll(selector)];
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = root.getBoundingClientRect();
    return { x: x - frame.x + view.x, y: y - frame.y + view.y, width, height };
  };
  const nameOf = (element) => /(?:^|-)([nz]\d+)(?:-\d+)?$/.exec(element.id)?.[1];
  const byName = (elements, part) =>
    Object.fromEntries(elements.map((element) => [nameOf(element), boxOf(element.querySelector(part) ?? element)]));
  const clusters = all('g.cluster');
  const texts = all('.nodeLabel, .edgeLabel').filter((e) => !e.firstElementChild?.matches('g') && e.textContent.trim());
  return {
    svg,
    nodes: byName(all('g.node'), '.label-container'),
    zones: byName(clusters, ':scope > rect'),
    titles: byName(clusters, '.cluster-label foreignObject'),
    labels: all('.edgeLabels g.label')
      .filter((e) => e.textContent.trim())
      .map((e) => ({ name: e.dataset.id, ...boxOf(e.querySelector('foreignObject') ?? e) })),
    lines: all('path.flowchart-link').map((path) => ({
      name: path.dataset.id,
      points: JSON.parse(atob(path.dataset.points)),
    })),
    smallest: Math.min(...texts.map((e) => Number.parseFloat(getComputedStyle(e).fontSize))),
  };
}
