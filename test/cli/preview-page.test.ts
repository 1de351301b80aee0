import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startBrowser } from '../browser/browser.ts';
import {
  breaches,
  listItem,
  type Opened,
  openPage,
  type Preview,
  shownPicture,
  soon,
  startPreview,
} from './preview-page.ts';

const chromium = findChromium();

/** Two boxes, three arrows, a legend of two rows. */
const story = (title: string, role = 'Answers requests') => `whiteprint: 1
title: ${title}
layout: grid
meta:
  alt: A browser asks a server [twice].
nodes:
  browser: {label: Browser, role: Asks for pages, icon: browser}
  server: {label: Server, role: ${role}, icon: server}
  store: {label: Store, role: Keeps pages, icon: database}
edges:
  - {from: browser, to: server, label: Request, step: 1}
  - {from: server, to: browser, label: Page, kind: response, step: 2}
  - {from: server, to: store, label: Query, kind: data}
legend:
  - The browser asks.
  - The server answers.
`;
const HOSTILE = `whiteprint: 1
title: "<img src=x onerror=alert(1)> </script><b>bold</b> \\" ' שלום"
layout: grid
nodes:
  a: {label: "<script>alert(1)</script>", icon: browser}
  b: {label: "{{nonce}} \${1} javascript:alert(1)", icon: server}
edges:
  - {from: a, to: b, label: "</title><svg onload=alert(1)>", step: 1}
legend:
  - "<style>*{display:none}</style>"
meta:
  alt: '"><img src=x onerror=alert(1)>'
`;

describe.skipIf(chromium === undefined)('the page of the preview in Chromium', () => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    preview = await startPreview({
      'axe.yaml': story('Axe'),
      'break.yaml': story('Break'),
      'copy.yaml': story('Copy'),
      'hostile.yaml': HOSTILE,
      'keys.yaml': story('Keys'),
      'light.yaml': story('Light'),
      'live.yaml': story('Live'),
    });
    browser = await startBrowser(chromium ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await preview?.end();
    preview?.remove();
  });

  async function visit(
    path: string | null,
    act: (page: Page, opened: Opened) => Promise<void>,
    options = {},
  ): Promise<void> {
    const opened = await openPage(browser, preview, path, options);
    try {
      await act(opened.page, opened);
      expect(opened.troubles).toEqual([]);
    } finally {
      await opened.close();
    }
  }

  test('an edit on disk: the new picture comes, without a gap, and zoom and scroll stay', async () => {
    await visit('live.yaml', async (page) => {
      await page.getByRole('button', { name: '200 %' }).click();
      await soon(() => page.locator('.sheet').evaluate(({ clientWidth }) => clientWidth)).toBe(2048);
      await page.locator('#stage').evaluate((stage) => stage.scrollTo(640, 480));
      await page.evaluate(() => {
        const sheet = document.querySelector('.sheet');
        Object.assign(window, { gaps: 0 });
        new MutationObserver(() => {
          const image = sheet?.querySelector('img');
          if (!image?.complete || image.naturalWidth === 0) Object.assign(window, { gaps: 1 });
        }).observe(sheet ?? document, { childList: true });
      });
      const before = await shownPicture(page);
      const start = performance.now();
      preview.write('live.yaml', story('Live', 'Answers all requests'));
      await soon(() => shownPicture(page)).not.toBe(before);
      // Seconds, not minutes: how fast it is on a machine at rest is for the bench to say.
      expect(performance.now() - start).toBeLessThan(10_000);
      const at = await page.locator('#stage').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
      expect(at).toEqual([640, 480]);
      expect(await page.evaluate(() => (window as unknown as { gaps: number }).gaps)).toBe(0);
      expect(new URL(page.url()).hash).toContain('zoom=200');
      await soon(() => page.locator('#gates').textContent()).toMatch(/Save to picture\d+ ms/);
    });
  });

  test('broken: the last good picture stays, dimmed, with the error and its line; mended: all is well', async () => {
    await visit('break.yaml', async (page) => {
      const good = await shownPicture(page);
      preview.write('break.yaml', story('Break').replace('role: Keeps', 'roll: Keeps'));
      await soon(() => page.locator('#banner').isVisible()).toBe(true);
      expect(await page.locator('#banner').textContent()).toMatch(/Last good picture.*Line 9: .*roll/s);
      expect(await shownPicture(page)).toBe(good);
      expect(await page.locator('.sheet').getAttribute('class')).toContain('is-stale');
      const finding = page.locator('.finding').first();
      expect(await finding.locator('pre').textContent()).toMatch(/> +9 \|.*roll: Keeps pages.*\n.*\^\^\^\^/);
      expect(await finding.textContent()).toContain('role');
      await soon(() => listItem(page, 'break.yaml').textContent()).toMatch(/1 error/);
      const marker = page.locator('.markers .marker');
      expect(await marker.getAttribute('aria-label')).toMatch(/^Error 1: /);
      await finding.hover();
      expect(await marker.getAttribute('class')).toContain('is-lit');
      await marker.click();
      expect(await finding.evaluate((item) => item === document.activeElement)).toBe(true);
      expect(await page.locator('#verdict').textContent()).toBe('1 error');

      preview.write('break.yaml', story('Break', 'Answers'));
      await soon(() => page.locator('#banner').isVisible()).toBe(false);
      expect(await page.locator('.finding, .markers .marker, .is-stale').count()).toBe(0);
      await soon(() => page.locator('#verdict').textContent()).toBe('All checks pass');
    });
  });

  test('what is written in a spec stays text everywhere', async () => {
    await visit('hostile.yaml', async (page) => {
      expect(await page.locator('#title').textContent()).toContain('<img src=x onerror=alert(1)> </script>');
      expect(await page.locator('.sheet img').getAttribute('alt')).toBe('"><img src=x onerror=alert(1)>');
      expect(await page.locator('[data-owner="nodes/a"]').getAttribute('aria-label')).toContain(
        '<script>alert(1)</script>',
      );
      expect(await page.locator('[data-owner="nodes/b"]').getAttribute('aria-label')).toContain('{{nonce}}');
      await page.keyboard.press('e');
      await soon(() => page.locator('.cm-content').textContent()).toContain('onerror=alert(1)');
      preview.write('hostile.yaml', HOSTILE.replace('icon: server', '"<img src=x onerror=alert(2)>": "</script>"'));
      await soon(() => page.locator('#banner').textContent()).toContain('<img src=x onerror=alert(2)>');
      await page.keyboard.press('Escape');
      expect(await page.locator('img[src="x"], [onerror], [onload], b b, style:not([nonce])').count()).toBe(0);
      expect(await page.evaluate(() => document.scripts.length)).toBe(1);
    });
  });

  test('whatever is pointed at lights up with its partners', async () => {
    await visit('light.yaml', async (page) => {
      const holes = () => page.locator('#lit g > *').count();
      const isLit = () => page.locator('.overlay').evaluate(({ classList }) => classList.contains('is-lit'));
      await page.locator('[data-owner="nodes/store"]').hover();
      await soon(isLit).toBe(true);
      const ofStore = await holes();
      await page.locator('[data-owner="legend/1"]').hover();
      // The row, its arrow with label and number, both boxes.
      await soon(holes).not.toBe(ofStore);
      expect(await page.locator('.veil').evaluate((veil) => getComputedStyle(veil).opacity)).not.toBe('0');
      await page.locator('#tab-checks').hover();
      await soon(isLit).toBe(false);

      await page.keyboard.press('p');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(await focused()).toBe('Box Browser, 2 arrows');
      expect(await isLit()).toBe(true);
      await page.keyboard.press('End');
      expect(await focused()).toBe('Legend 2: The server answers.');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      expect(await isLit()).toBe(true);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Home');
      expect(await focused()).toBe('Arrow Browser to Server: Request');
      await page.keyboard.press('Enter');
      await soon(() => page.locator('.cm-activeLine').textContent()).toContain('label: Request');
    });
  });

  test('copies Markdown, PNG and SVG, and says so', async () => {
    await visit(
      'copy.yaml',
      async (page) => {
        await page.getByRole('button', { name: 'Copy Markdown' }).click();
        await soon(() => page.locator('#told').textContent()).toBe('Markdown copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          '![A browser asks a server \\[twice\\].](copy.png)',
        );
        await page.getByRole('button', { name: 'Copy SVG' }).click();
        await soon(() => page.locator('#told').textContent()).toBe('SVG copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg /);
        await page.getByRole('button', { name: 'Copy PNG' }).click();
        await soon(() => page.locator('#told').textContent()).toBe('PNG copied');
        const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
        expect(types).toEqual(['image/png']);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('another theme and canvas, kept in the address', async () => {
    await visit('copy.yaml', async (page) => {
      const before = await shownPicture(page);
      await page.getByLabel('Theme').selectOption('blueprint');
      await soon(() => shownPicture(page)).not.toBe(before);
      await page.getByLabel('Canvas').selectOption('social');
      await soon(() => page.locator('#gates').textContent()).toContain('1200 × 630 px');
      expect(await page.locator('#caption').textContent()).toContain('blueprint');
      await page.keyboard.press('1');
      await page.reload();
      await soon(() =>
        page.locator('.sheet').evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
      ).toEqual([1200, 630]);
      expect(await page.getByLabel('Theme').inputValue()).toBe('blueprint');
    });
  });

  test('the list: filter, thumbnails, states', async () => {
    await visit('live.yaml', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('hos');
      await soon(() => page.locator('#list li').count()).toBe(1);
      expect(await page.locator('#list-count').textContent()).toBe('1 of 7 diagrams');
      await page.locator('#filter').fill('');
      await soon(() => page.locator('#list li').count()).toBe(7);
      await soon(() =>
        page
          .locator('#list img')
          .first()
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(0);
      preview.write('new.yaml', story('Newcomer'));
      await soon(() => page.locator('#list li').count()).toBe(8);
    });
  });

  test.each(['light', 'dark'] as const)(
    'passes axe, %s: good, broken, in the editor and in help',
    async (colorScheme) => {
      preview.write('axe.yaml', story('Axe'));
      await visit(
        'axe.yaml',
        async (page) => {
          await soon(() => page.locator('#verdict').textContent()).toBe('All checks pass');
          expect(await breaches(page)).toEqual([]);
          await page.locator('[data-owner="nodes/store"]').focus();
          preview.write('axe.yaml', story('Axe').replace('icon: database', 'icon: nonesuch'));
          await soon(() => page.locator('.markers .marker').count()).toBe(1);
          expect(await breaches(page)).toEqual([]);
          await page.keyboard.press('e');
          await soon(() => page.locator('.cm-lint-marker-error').count()).toBe(1);
          expect(await breaches(page)).toEqual([]);
          await page.locator('#help-switch').click();
          expect(await page.locator('#keys kbd').count()).toBeGreaterThan(15);
          expect(await breaches(page)).toEqual([]);
        },
        { colorScheme, reducedMotion: 'reduce' },
      );
    },
  );

  test('by keyboard alone: choose, look, change, save', async () => {
    await visit(null, async (page) => {
      await soon(() => page.locator('#list li').count()).toBeGreaterThan(6);
      await page.keyboard.press('/');
      await page.keyboard.type('keys');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await soon(() => page.locator('#path').textContent()).toBe('keys.yaml');
      await soon(() => page.locator('.sheet img').count()).toBe(1);
      await page.keyboard.press('t');
      await soon(() => page.locator('.sheet').evaluate(({ clientWidth }) => clientWidth)).toBe(256);
      await page.keyboard.press('+');
      await soon(() => page.locator('#zooms [aria-pressed="true"]').textContent()).toBe('Fit');
      await page.keyboard.press('?');
      expect(await page.locator('#help').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await soon(() => page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('lang: en');
      await page.keyboard.press('Control+s');
      await soon(() => page.locator('#save-state').textContent()).toBe('Saved');
      expect(readFileSync(preview.path('keys.yaml'), 'utf8')).toMatch(/lang: en$/);
      // The first lets completion go.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).not.toContain('cm-content');
    });
  });

  test('fits windows from 900 px', async () => {
    for (const width of [900, 1024, 1920]) {
      await visit(
        'light.yaml',
        async (page) => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
          expect(await page.locator('.sheet').evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(300);
        },
        { viewport: { width, height: 700 } },
      );
    }
  });
});
