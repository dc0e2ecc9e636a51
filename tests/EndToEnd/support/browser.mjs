import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

/** Why the suite cannot run here, or undefined. */
export const missing = executablePath ? undefined : 'chromium is not installed';

export const launch = () => chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A page of its own visitor; errors of the page fail the test that reads `errors`. */
export async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  return { page, context, errors };
}

export async function signIn(page, name) {
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Start bidding' }).click();
}

/** Committed pictures are rewritten on request only; a test run must not change the work tree. */
export async function picture(page, name) {
  if (process.env.UPDATE_SCREENSHOTS) await page.screenshot({ path: join(import.meta.dirname, '../screenshots', `${name}.png`) });
}
