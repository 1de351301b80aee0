import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema.ts';
import { all, attribute, linksOf, meta, one, readPage, textOf } from './html.ts';
import { drawAll, entryOf, readReport, readSpec, realEntries, settings } from './small-site.ts';

const files = drawAll(realEntries());

const pageOf = (name: string, from = files) => {
  const path = `pictures/${name}/index.html`;
  return { path, ...readPage(from.get(path) ?? '') };
};

/** A sidecar with other facts. */
const changed = (name: string, change: Partial<Report>): Report => ({ ...readReport(name), ...change });

const rows = (page: ReturnType<typeof readPage>): readonly string[] => {
  const heads = all(page, 'th').map(textOf);
  return all(page, 'td').map((cell, index) => `${heads[index]}: ${textOf(cell)}`);
};

describe('the page of the entry "dfd network"', () => {
  const report = { ...readReport('jwt-token-flow-blueprint') };
  const entry = entryOf({ ...report, image: { ...report.image, bytes: 186_000 } }, readSpec(report.slug));
  const page = pageOf('jwt-token-flow-blueprint', drawAll([entry]));

  test('tells every fact of the entry, in its order', () => {
    const text = textOf(one(page, 'main'));
    const facts = [
      '← Back to catalog',
      'AI Tech Architecture Infographic infographic 2026-05-14',
      'JWT Token Flow Tech Architecture Infographic | dfd network',
      'A retro 1980s blueprint-style tech architecture infographic showing the JWT Token Flow as a clear left-to-right dfd network. Glowing cyan lines, numbered exchanges, trust boundaries, and protocol callouts create a trustworthy, executive-friendly visual for developer blogs and brand content.',
      'See all “dfd network” images →',
      'Resolution1024 × 1024 px',
      'Ratio1024x1024',
      'File size186 KB',
      'StyleAI Tech Architecture Infographic',
      'Use caseinfographic',
      'Generated2026-05-14',
      'LanguageEnglish (EN)',
      'SEO targetdfd network',
      'Full generation prompt Click to expand',
      'Tech architecture infographic titled "JWT Token Flow" using archetype PROTOCOL HANDSHAKE, designed for a non-technical executive audience.',
      'No security-claim overstatements (do not present diagrams as audited reference architectures).',
    ];
    const places = facts.map((fact) => text.indexOf(fact));
    expect(facts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(attribute(one(page, 'img'), 'alt')).toBe(
      'Retro blueprint-style JWT token flow infographic with numbered boxes, arrows, trust zones, and protocol labels.',
    );
    expect(attribute(one(page, 'html'), 'lang')).toBe('en');
  });

  test('tells the diagram: the steps, boxes with roles by zone, arrows in story order', () => {
    const { graph } = report;
    expect(all(page, 'li').filter((item) => graph.legend.includes(textOf(item))).length).toBe(7);
    expect(all(page, 'h4').map(textOf)).toEqual([...graph.zones.map(({ label }) => label), 'Outside of all zones']);
    expect(textOf(one(page, 'div', { class: 'zones' }))).toContain(
      '3 Auth Service Validates credentials and issues JWT',
    );
    const arrows = all(page, 'p', { class: 'ends' }).map(textOf);
    expect(arrows).toHaveLength(13);
    expect(arrows[0]).toBe('User Browser →to API Gateway');
    expect(all(page, 'p', { class: 'marks' }).map(textOf).slice(0, 5)).toEqual([
      'HTTPS Step 1',
      'Step 2',
      'Data Step 3',
      'Response Step 3',
      'JWT Response Step 4',
    ]);
    expect(textOf(one(page, 'ul', { class: 'notes' }))).toBe('explanatory flow, not an audited reference architecture');
  });
});

describe('the page of the entry "dfd analisis de sistemas"', () => {
  const page = pageOf('jwt-token-flow-whiteboard');

  test('is Spanish but for the picture, which keeps its own language', () => {
    expect(attribute(one(page, 'html'), 'lang')).toBe('es');
    const text = textOf(one(page, 'main'));
    for (const phrase of [
      '← Volver al catálogo',
      'Ver todas las imágenes de «dfd analisis de sistemas»',
      'Clic para desplegar',
    ])
      expect(text).toContain(phrase);
    expect(attribute(one(page, 'img'), 'lang')).toBe('es');
    for (const row of all(page, 'ol', { class: 'legend' })) expect(attribute(row, 'lang')).toBe('en');
    expect(attribute(one(page, 'h1'), 'lang')).toBe('es');
  });

  test('has the table of the entry, figures from the sidecar', () => {
    expect(rows(page)).toEqual([
      'Resolución: 1024 × 1024 px',
      'Proporción: 1024x1024',
      `Tamaño del archivo: ${Math.round(readReport('jwt-token-flow-whiteboard').image.bytes / 1000)} KB`,
      'Estilo: AI Tech Architecture Infographic',
      'Uso: infographic',
      'Generada: 2026-06-06',
      'Idioma: Español (ES)',
      'Objetivo SEO: dfd analisis de sistemas',
    ]);
  });

  test('tells the rest of the entry', () => {
    const text = textOf(one(page, 'main'));
    for (const fact of [
      'AI Tech Architecture Infographic infographic 2026-06-06',
      'dfd analisis de sistemas: flujo JWT en infografía tech',
      'Infografía tecnológica estilo whiteboard que explica el flujo de autenticación JWT con un pipeline visual de navegador, API Gateway, servicio de autenticación, caché, cola y base de datos. Ideal para contenidos de dfd analisis de sistemas, combina claridad ejecutiva, flechas etiquetadas y una estética limpia en azul y cian.',
      'Tech architecture infographic titled "JWT Token Flow" using archetype DATA PIPELINE (extract → transform → load)',
      "Gateway labeled 'HTTPS Authorization: Bearer JWT'; API Gateway → Cache labeled 'Check denylist / session'",
    ])
      expect(text).toContain(fact);
    expect(attribute(one(page, 'img'), 'alt')).toBe(
      'Infografía estilo pizarra con flujo JWT de izquierda a derecha entre navegador, API, auth, caché, cola y base de datos.',
    );
  });

  test('leads back to the Spanish index', () => {
    const back = one(page, 'p', { class: 'back' });
    expect(
      linksOf({ elements: [back, ...all(page, 'a').filter((a) => a.parentNode === back)], errors: [] }, page.path),
    ).toEqual(['es/index.html']);
  });
});

describe('every page', () => {
  test('is faultless HTML', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.html')) expect({ path, errors: readPage(text).errors }).toEqual({ path, errors: [] });
    }
  });

  test('has a strict policy, and nothing inline', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      const page = readPage(text);
      const policy = attribute(one(page, 'meta', { 'http-equiv': 'Content-Security-Policy' }), 'content') ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "img-src 'self'",
          "style-src 'self'",
          "script-src 'self'",
          "base-uri 'none'",
        ]),
      );
      expect(policy).not.toContain('unsafe');
      expect(all(page, 'style')).toEqual([]);
      expect(page.elements.filter((element) => element.attrs.some(({ name }) => /^(style|on.*)$/.test(name)))).toEqual(
        [],
      );
      for (const script of all(page, 'script')) {
        expect(attribute(script, 'src') ?? attribute(script, 'type')).toMatch(/search\.js$|^application\/ld\+json$/);
      }
    }
  });

  test('links to files that are there, from wherever it is', () => {
    const pictures = realEntries().flatMap(({ files: own }) => [
      ...[own.png, own.svg, own.webp, own.yaml, own.social].map(({ path }) => path),
      ...[...own.sources, ...own.thumbnails].map(({ path }) => path),
    ]);
    const there = new Set([...files.keys(), ...pictures]);
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      expect({ path, dead: linksOf(readPage(text), path).filter((to) => !there.has(to)) }).toEqual({ path, dead: [] });
    }
  });

  test('has a title, a description and one heading of the first rank', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      const page = readPage(text);
      expect(textOf(one(page, 'title'))).not.toBe('');
      expect(meta(page, 'description')).not.toBe('');
      expect(all(page, 'h1')).toHaveLength(1);
    }
  });
});

describe('what machines are told', () => {
  const page = pageOf('jwt-token-flow-blueprint');
  const root = `${settings.baseUrl}pictures/jwt-token-flow-blueprint/`;

  test('Open Graph and Twitter, with the picture for those who link to the page', () => {
    expect(meta(page, 'og:image')).toBe(`${root}jwt-token-flow-blueprint-social.png`);
    expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(meta(page, 'og:image:alt')).toContain('Retro blueprint-style');
    expect([meta(page, 'og:type'), meta(page, 'og:locale'), meta(page, 'og:url')]).toEqual(['article', 'en_US', root]);
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(attribute(one(page, 'link', { rel: 'canonical' }), 'href')).toBe(root);
  });

  test('an ImageObject', () => {
    const [script] = all(page, 'script', { type: 'application/ld+json' });
    expect(script).toBeDefined();
    const { image } = readReport('jwt-token-flow-blueprint');
    expect(JSON.parse(script === undefined ? '' : textOf(script))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      contentUrl: `${root}jwt-token-flow-blueprint.png`,
      encodingFormat: 'image/png',
      contentSize: `${Math.round(image.bytes / 1000)} KB`,
      inLanguage: 'en',
      datePublished: '2026-05-14',
      width: { value: 1024, unitText: 'px' },
      caption: expect.stringContaining('Retro blueprint-style'),
    });
  });

  test('nothing absolute where the address of the site is not known', () => {
    const local = drawAll(realEntries(), { baseUrl: null });
    for (const [path, text] of local)
      if (!path.endsWith('.css')) expect({ path, own: text.includes('catalog.example') }).toEqual({ path, own: false });
    const own = pageOf('jwt-token-flow-blueprint', local);
    expect(all(own, 'link', { rel: 'canonical' })).toEqual([]);
    expect(meta(own, 'og:image')).toBe('jwt-token-flow-blueprint-social.png');
    expect(local.has('sitemap.xml')).toBe(false);
  });

  test('a picture in the best form that the browser knows', () => {
    const types = all(page, 'source').map((source) => attribute(source, 'type'));
    expect(types).toEqual(['image/avif', 'image/webp']);
    const image = one(page, 'img');
    expect(['width', 'height', 'decoding', 'fetchpriority', 'loading'].map((name) => attribute(image, name))).toEqual([
      '1024',
      '1024',
      'async',
      'high',
      undefined,
    ]);
  });
});

describe('a page without facts', () => {
  const bare = changed('data-lakehouse', { description: null, meta: {} });
  const page = pageOf('data-lakehouse', drawAll([entryOf(bare, 'title: A\nlist:\n  - <b>\n')]));

  test('leaves out what nobody wrote, and shows the spec in place of the prompt', () => {
    expect(rows(page)).toEqual([
      'Resolution: 1024 × 1024 px',
      'Ratio: 1024x1024',
      `File size: ${Math.round(bare.image.bytes / 1000)} KB`,
      'Language: English (EN)',
    ]);
    expect(textOf(one(page, 'h1'))).toBe('Data Lakehouse');
    expect(textOf(one(page, 'details'))).toBe('Full spec Click to expand title: A list: - <b>');
    expect(meta(page, 'description')).toBe(bare.alt);
  });

  test('of a language without words of ours is English around its own text', () => {
    const french = changed('data-lakehouse', {
      meta: { lang: 'fr', title: 'Le lac', description: 'Un lac.' },
      description: 'Un lac.',
    });
    const own = pageOf('data-lakehouse', drawAll([entryOf(french, '')], { lang: 'es' }));
    expect(attribute(one(own, 'html'), 'lang')).toBe('fr');
    expect(attribute(one(own, 'body'), 'lang')).toBe('en');
    expect(attribute(one(own, 'h1'), 'lang')).toBe('fr');
    expect(rows(own)).toContain('Language: French (FR)');
    expect(linksOf(own, own.path)).toContain('en/index.html');
  });
});
