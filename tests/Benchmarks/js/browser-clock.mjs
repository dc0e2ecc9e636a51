import { readFileSync, readdirSync } from 'node:fs';

/** A clock of the CPU time, in nanoseconds, of the process that runs the page, with its helpers: what else the machine does is not in it. Linux only. */
export async function clockOf(browser, page) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const before = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, spent: cpuOf(id) }));
  // Chromium does not say which of its processes has the page: the one that works when the page works.
  await page.evaluate(() => {
    let sum = 0;
    for (let i = 0; i < 200_000_000; i++) sum = (sum * 31 + i) | 0;
    return sum;
  });
  const [{ id }] = before.map(({ id, spent }) => ({ id, grown: cpuOf(id) - spent })).sort((a, b) => b.grown - a.grown);
  return () => cpuOf(id);
}

function cpuOf(id) {
  return readdirSync(`/proc/${id}/task`).reduce((sum, thread) => sum + spent(`/proc/${id}/task/${thread}/schedstat`), 0);
}

// A thread may end between its listing and its reading.
function spent(path) {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
}
