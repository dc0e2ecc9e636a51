import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, missing } from '../support/browser.mjs';
import { DevServer } from '../support/dev-server.mjs';
import { PageDebugger } from '../support/page-debugger.mjs';

export const hotReload = (library) => describe('a Vite application that is open while the C# changes', { skip: missing }, () => {
  let browser;
  let server;
  let page;
  const errors = [];
  const says = (text) => page.locator('li', { hasText: text }).waitFor();

  before(async () => {
    server = new DevServer(library.path('apps/web'));
    browser = await launch();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(await server.url());
    await page.getByLabel('Title').fill('ab');
    await page.evaluate(() => { window.marker = 'the same page'; });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a constraint and a rule speak as the C# says them', async () => {
    await says('Must be 3 to 20 characters long.');
    await says('Nobody reads more pages than there are');
  });

  test('a breakpoint at a line of a rule stops there, and the browser is given the C#', async () => {
    const tools = await PageDebugger.open(page);
    const stopped = await tools.lineOfStop('modelsync:///@library/sync/book.cs', 'PagesRead <= Pages', () => page.getByLabel('Title').fill('abc'));
    assert.equal(stopped, '    PagesRead <= Pages');
    await page.getByLabel('Title').fill('ab');
  });

  test('the next build is on the page, which was not loaded again', async () => {
    library.edit('domain/Book.cs', 'MinimumLength = 3', 'MinimumLength = 7');
    library.edit('domain/Book.cs', 'Nobody reads more pages than there are', 'That book has fewer pages');
    library.mustBuild('--no-restore');
    await says('Must be 7 to 20 characters long.');
    await says('That book has fewer pages');
    assert.equal(await page.getByLabel('Title').inputValue(), 'ab');
    assert.equal(await page.evaluate(() => window.marker), 'the same page');
  });

  // The files were replaced once already: whoever watches them must have noticed that they are others now.
  test('so is the one after it', async () => {
    library.edit('domain/Book.cs', 'public int PagesRead', 'public required string Author { get; set; }\n\n    public int PagesRead');
    library.mustBuild('--no-restore');
    await says('This is required.');
    assert.equal(await page.evaluate(() => window.marker), 'the same page');
  });

  test('the page reported no error', () => assert.deepEqual(errors, []));
});
