import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ENTRY = `
import { decoders, encoders } from './codec-work.mjs';
import { compareBy } from './timing.mjs';
const clock = () => performance.now() * 1e6;
globalThis.measure = (rounds) => ({
  encoding: compareBy(clock, rounds, 'Encode to bytes, in the browser', encoders),
  decoding: compareBy(clock, rounds, 'Decode from bytes, in the browser', decoders),
});`;

/** The same candidates, bundled, in a page of Chromium. */
export async function compareInBrowser(rounds) {
  const bundle = await build({
    stdin: { contents: ENTRY, resolveDir: import.meta.dirname }, bundle: true, format: 'iife', platform: 'browser', target: 'es2022', write: false, logLevel: 'error',
  });
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    const measured = await page.evaluate((count) => globalThis.measure(count), rounds);
    return { browser: `Chromium ${browser.version()}`, ...measured };
  } finally {
    await browser.close();
  }
}
