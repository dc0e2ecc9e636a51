import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { clockOf } from './browser-clock.mjs';

const ENTRY = `
import { decoders, encoders } from './codec-work.mjs';
import { batchOf } from './timing.mjs';
const candidates = { encoders, decoders };
globalThis.batches = (kind) => candidates[kind].map(([name, run, note = '']) => ({ name, note, batch: batchOf(run) }));
globalThis.runBatch = (kind, index, batch) => {
  const run = candidates[kind][index][1];
  for (let i = 0; i < batch; i++) run();
};`;

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
    const clock = await clockOf(browser, page);
    return {
      browser: `Chromium ${browser.version()}`,
      encoding: await compareIn(page, clock, rounds, 'Encode to bytes, in the browser', 'encoders'),
      decoding: await compareIn(page, clock, rounds, 'Decode from bytes, in the browser', 'decoders'),
    };
  } finally {
    await browser.close();
  }
}

async function compareIn(page, clock, rounds, title, kind) {
  const measured = (await page.evaluate((of) => globalThis.batches(of), kind)).map((candidate) => ({ ...candidate, times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { batch, times }] of measured.entries()) {
      const before = clock();
      await page.evaluate(([of, which, times]) => globalThis.runBatch(of, which, times), [kind, index, batch]);
      times.push((clock() - before) / batch);
    }
  }
  for (const { times } of measured) times.sort((a, b) => a - b);
  return { title, measured };
}
