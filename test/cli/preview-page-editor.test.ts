import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startBrowser } from '../browser/browser.ts';
import { openPage, type Preview, shownPicture, soon, startPreview } from './preview-page.ts';
import { smallSpec } from './small-specs.ts';

/** The editor takes no choice from a menu that has just come (75 ms), lest it be one that nobody meant; ms. */
const MENU_DELAY = 150;

const chromium = findChromium();

describe.skipIf(chromium === undefined)('the editor of the preview in Chromium', () => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    const names = ['complete', 'conflict', 'follow', 'gutter', 'hover', 'late', 'save', 'two'];
    preview = await startPreview(Object.fromEntries(names.map((name) => [`${name}.yaml`, smallSpec(name)])));
    browser = await startBrowser(chromium ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await preview?.end();
    preview?.remove();
  });

  async function edit(
    path: string,
    act: (page: Page) => Promise<void>,
    expected: readonly unknown[] = [],
  ): Promise<void> {
    const { page, troubles, close } = await openPage(browser, preview, path);
    try {
      await page.keyboard.press('e');
      await soon(() => page.locator('.cm-content').textContent()).toContain('whiteprint');
      await act(page);
      expect(troubles).toEqual(expected);
    } finally {
      await close();
    }
  }
  const onDisk = (file: string) => readFileSync(preview.path(file), 'utf8');
  const text = (page: Page) => page.locator('.cm-content').textContent();
  async function append(page: Page, words: string): Promise<void> {
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  }

  test('completes icons and keys from the schema', async () => {
    await edit('complete.yaml', async (page) => {
      preview.write('complete.yaml', smallSpec('complete').replace('icon: server', 'role: Serves'));
      await soon(() => text(page)).toContain('role: Serves');
      await page.locator('.cm-line', { hasText: 'role: Serves' }).click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type(', ic');
      const options = page.locator('.cm-tooltip-autocomplete li');
      await soon(() => options.allTextContents()).toEqual(['icon']);
      await page.waitForTimeout(MENU_DELAY);
      await page.keyboard.press('Enter');
      await page.keyboard.type('shield');
      await soon(() => options.allTextContents()).toEqual(expect.arrayContaining(['shield', 'shield-key']));
      await page.waitForTimeout(MENU_DELAY);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await text(page)).toContain('role: Serves, icon: shield-key}');
    });
  });

  test('tells on hover what a key is for', async () => {
    await edit('hover.yaml', async (page) => {
      await page.locator('.cm-line span', { hasText: /^layout$/ }).hover();
      await soon(() => page.locator('.schema-hover').textContent()).toContain('Layout engine;');
      expect(await page.locator('.schema-hover').textContent()).toContain('Values: auto, elk, grid');
    });
  });

  test('marks findings in the gutter; their places lead to the line', async () => {
    await edit('gutter.yaml', async (page) => {
      preview.write('gutter.yaml', smallSpec('gutter').replace('label: Server', 'lable: Server'));
      await soon(() => page.locator('.cm-lint-marker-error').count()).toBe(1);
      await soon(() => page.locator('.cm-lintRange-error').first().textContent()).toBe('lable');
      // What is written above moves the mark along.
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('# above\n');
      preview.write('gutter.yaml', `${smallSpec('gutter').replace('label: Server', 'lable: Server')}# below\n`);
      await soon(() => page.locator('#conflict').isVisible()).toBe(true);
      await soon(() => page.locator('.cm-lintRange-error').first().textContent()).toBe('lable');
      await page.locator('#tab-checks').click();
      await page.locator('.finding .place').first().click();
      await soon(() => page.locator('.cm-activeLine').textContent()).toContain('lable');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    });
  });

  test('writes on Ctrl-S and by the button, never before', async () => {
    await edit('save.yaml', async (page) => {
      const before = onDisk('save.yaml');
      const picture = await shownPicture(page);
      await append(page, 'lang: es');
      await soon(() => page.locator('#save-state').textContent()).toBe('Unsaved changes');
      expect(await page.locator('#dirty-mark').isVisible()).toBe(true);
      expect(await page.locator('#list').textContent()).toContain('Unsaved');
      expect(onDisk('save.yaml')).toBe(before);
      await page.keyboard.press('Control+s');
      await soon(() => page.locator('#save-state').textContent()).toBe('Saved');
      expect(onDisk('save.yaml')).toBe(`${before}lang: es`);
      await append(page, '\nsubtitle: Added in the page');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await soon(() => onDisk('save.yaml')).toBe(`${before}lang: es\nsubtitle: Added in the page`);
      await soon(() => shownPicture(page)).not.toBe(picture);
      expect(await page.locator('#conflict').isVisible()).toBe(false);
    });
  });

  test('follows the file while there is nothing to save, and keeps the cursor', async () => {
    await edit('follow.yaml', async (page) => {
      await page.locator('.cm-line', { hasText: 'layout' }).click();
      preview.write('follow.yaml', `# first\n${smallSpec('follow')}# last\n`);
      await soon(() => text(page)).toContain('# last');
      expect(await page.locator('.cm-activeLine').textContent()).toContain('layout');
      expect(await page.locator('#save-state').textContent()).toBe('Saved');
    });
  });

  test('both have changed: nothing is written until its author chooses', async () => {
    await edit('conflict.yaml', async (page) => {
      await append(page, '# mine');
      const theirs = `${smallSpec('conflict')}# theirs\n`;
      preview.write('conflict.yaml', theirs);
      await soon(() => page.locator('#conflict').isVisible()).toBe(true);
      await page.keyboard.press('Control+s');
      expect(onDisk('conflict.yaml')).toBe(theirs);
      await page.getByRole('button', { name: 'Show differences' }).click();
      await soon(() => page.locator('#difference-view .cm-merge-a').textContent()).toContain('# theirs');
      expect(await page.locator('#difference-view .cm-merge-b').textContent()).toContain('# mine');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keep mine and overwrite' }).click();
      await soon(() => page.locator('#conflict').isVisible()).toBe(false);
      expect(onDisk('conflict.yaml')).toBe(`${smallSpec('conflict')}# mine`);

      await append(page, '\n# more');
      preview.write('conflict.yaml', theirs);
      await soon(() => page.locator('#conflict').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Take what is on disk' }).click();
      await soon(() => text(page)).toContain('# theirs');
      expect(await text(page)).not.toContain('# more');
      expect(await page.locator('#save-state').textContent()).toBe('Saved');
    });
  });

  test('a save that comes too late is refused by the server', async () => {
    const refused = 'Failed to load resource: the server responded with a status of 409 (Conflict)';
    await edit(
      'late.yaml',
      async (page) => {
        // The page does not hear of what others write.
        await page.route('**/source', (route) => (route.request().method() === 'GET' ? undefined : route.continue()));
        await append(page, '# mine');
        writeFileSync(preview.path('late.yaml'), '# theirs\n');
        await page.keyboard.press('Control+s');
        await soon(() => page.locator('#conflict').isVisible()).toBe(true);
        expect(onDisk('late.yaml')).toBe('# theirs\n');
      },
      [refused],
    );
  });

  test('what is not saved is there again, and the browser asks before it is lost', async () => {
    await edit('two.yaml', async (page) => {
      await append(page, '# not saved');
      await page.getByRole('button', { name: /save\.yaml/ }).click();
      await soon(() => text(page)).not.toContain('# not saved');
      await page.getByRole('button', { name: /two\.yaml/ }).click();
      await soon(() => text(page)).toContain('# not saved');
      const asks = await page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(asks).toBe(true);
    });
  });
});

test('a server that goes away and comes back is noticed; saving goes on', async (context) => {
  if (chromium === undefined) return context.skip('no Chromium');
  const first = await startPreview({ 'one.yaml': smallSpec('One') });
  const browser = await startBrowser(chromium);
  try {
    const { page } = await openPage(browser, first, null);
    await soon(() => page.locator('#connection-text').textContent()).toBe('Live');
    expect(await page.locator('#specs').isVisible()).toBe(false);
    await first.end();
    await soon(() => page.locator('#connection-text').textContent()).toBe('Server gone, trying again');
    first.write('one.yaml', smallSpec('Two'));
    const { port } = new URL(first.url);
    const second = await startPreview({}, { folder: first.path(''), args: ['--port', port] });
    try {
      await soon(() => page.locator('#connection-text').textContent()).toBe('Live');
      await soon(() => page.locator('#title').textContent()).toBe('Two');
      await page.keyboard.press('e');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('lang: en');
      await page.keyboard.press('Control+s');
      await soon(() => page.locator('#save-state').textContent()).toBe('Saved');
      expect(readFileSync(first.path('one.yaml'), 'utf8')).toMatch(/lang: en$/);
    } finally {
      await second.end();
    }
  } finally {
    await browser.close();
    await first.end();
    first.remove();
  }
});

test('--read-only has no editor, and copies places instead', async (context) => {
  if (chromium === undefined) return context.skip('no Chromium');
  const broken = smallSpec('One').replace('label: Server', 'lable: Server');
  const preview = await startPreview({ 'one.yaml': broken }, { args: ['--read-only'] });
  const browser = await startBrowser(chromium);
  try {
    const { page, troubles } = await openPage(browser, preview, null, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await soon(() => page.locator('.finding').count()).toBeGreaterThan(0);
    expect(await page.locator('#tab-source').isVisible()).toBe(false);
    expect(await page.locator('.cm-editor').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy one.yaml:6:12' }).click();
    await soon(() => page.locator('#told').textContent()).toBe('one.yaml:6:12 copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('one.yaml:6:12');
    expect(troubles).toEqual([]);
  } finally {
    await browser.close();
    await preview.end();
    preview.remove();
  }
});
